"""The Telegram channel against a played Telegram."""
