"""The others that the same script is run against, each a program of its own."""
