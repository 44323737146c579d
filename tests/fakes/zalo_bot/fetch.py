"""The platform takes pictures and voice from the URL it is given, more than once (zalo.md E.2, F).

A URL that works only once gives a black picture. Nothing here keeps a cache, on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp

from tests.fakes.zalo_bot.faults import now

_ADTS_SYNC = 0xFFF0


@dataclass(frozen=True, slots=True)
class Fetch:
    """One download by the platform. `status` is 0 where no answer came."""

    at: float
    url: str
    status: int
    content_type: str
    content: bytes

    @property
    def is_picture(self) -> bool:
        """A JPEG, PNG, GIF or WebP, whatever it calls itself."""
        return self.status == 200 and is_picture(self.content)

    @property
    def is_voice(self) -> bool:
        """A raw AAC stream."""
        return self.status == 200 and is_adts(self.content)


async def fetch(url: str, *, within: float) -> Fetch:
    """Downloads once, without cookies or referer, and never raises for what the other side does."""
    began = now()
    try:
        async with (
            aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,
            session.get(url, timeout=aiohttp.ClientTimeout(total=within), max_redirects=3) as answer,
        ):
            return Fetch(began, url, answer.status, answer.headers.get("Content-Type", ""), await answer.read())
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return Fetch(began, url, 0, "", b"")


def is_picture(content: bytes) -> bool:
    """True for the magic bytes of the usual pictures."""
    if content.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")):
        return True
    return content.startswith(b"RIFF") and content[8:12] == b"WEBP"


def is_adts(content: bytes) -> bool:
    """True for the sync word of an AAC frame."""
    return len(content) >= 2 and int.from_bytes(content[:2], "big") & 0xFFF6 == _ADTS_SYNC
