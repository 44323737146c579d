"""Tests of what people send besides words."""
