"""The channel "terminal": a conversation in a terminal, for trying things out and for whoever sits at the machine."""
