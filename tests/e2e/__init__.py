"""The pages in a real browser, against the program as it is run."""
