"""Tests of the running program's own parts: settings, texts, logs, health, the command line, the terminal."""
