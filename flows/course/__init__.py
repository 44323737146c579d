"""What is said besides the questions: the greeting, a draft left open, after sending, rights, what cannot wait."""
