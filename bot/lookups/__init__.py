"""What is asked of the network about places, where the settings allow it: short map links, a geocoder."""

from bot.lookups.telling import NAME, read
from bot.lookups.worker import LookupWorker

__all__ = ["NAME", "LookupWorker", "read"]
