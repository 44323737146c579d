"""The channel of a bot of the Zalo Bot Platform: reading its updates, sending to people, polling and webhook."""
