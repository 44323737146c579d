"""Packets for agencies: what goes in, how they are made and kept, and how anybody proves one without us."""
