"""What people send besides words: its true type, what it tells, how it is fetched, kept and shown.

``sniff`` and ``kind_of`` are quick. ``examine``, ``shrunk``, ``thumbnail`` and ``without_metadata`` block: in the
running program, ``await media.in_pool(media.examine, content)``.
"""

from bot.media.examination import Examined, examine
from bot.media.filetypes import HEAD, UNKNOWN, could_run, kind_of, sniff
from bot.media.names import file_name
from bot.media.pictures import TooManyPixels, Unreadable, is_picture, thumbnail, without_metadata
from bot.media.pool import run as in_pool
from bot.media.receiving import Accepted, TooBig, accept_upload, receive
from bot.media.shrinking import shrunk
from bot.media.worker import MediaWorker

__all__ = [
    "HEAD",
    "UNKNOWN",
    "Accepted",
    "Examined",
    "MediaWorker",
    "TooBig",
    "TooManyPixels",
    "Unreadable",
    "accept_upload",
    "could_run",
    "examine",
    "file_name",
    "in_pool",
    "is_picture",
    "kind_of",
    "receive",
    "shrunk",
    "sniff",
    "thumbnail",
    "without_metadata",
]
