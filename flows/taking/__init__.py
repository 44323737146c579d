"""What is done with each kind of event: typed words, pressed buttons, things sent; and the words that always work."""
