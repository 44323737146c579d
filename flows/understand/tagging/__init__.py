"""What each word of a text is, as a small network reads it: evidence beside the rest, and never the last word."""
