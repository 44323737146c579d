"""The chat page and the desk over real HTTP, on a real store."""
