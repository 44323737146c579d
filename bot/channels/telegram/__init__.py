"""Telegram: reading its updates, sending to people and into the moderator group, polling and webhook."""
