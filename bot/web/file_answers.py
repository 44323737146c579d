"""A file as an answer: under its name, in a sandbox, kept by nobody on the way.

Whatever a file holds, nothing in it runs and nothing is fetched for it: a browser that shows it does so in a sandbox
(Content Security Policy Level 3, "sandbox"). A name that is not of plain letters is given as RFC 6266 wants it.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from aiohttp import web

from flows.understand.page import fold

SANDBOX = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'"
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_PLAIN = 80


def answer(content: bytes, mime: str, name: str = "", *, inline: bool = False) -> web.Response:
    """The whole file. ``name``: what it is saved as, "" for whatever the browser likes. ``inline``: it is shown."""
    return web.Response(body=content, content_type=mime, headers=headers(name, inline=inline))


def headers(name: str = "", *, inline: bool = False) -> dict[str, str]:
    """For answers that are sent otherwise: in pieces, or a part of the file."""
    return {
        "Content-Disposition": disposition(name, inline=inline),
        "Content-Security-Policy": SANDBOX,
        "Cache-Control": "private, no-store",
    }


def disposition(name: str, *, inline: bool = False) -> str:
    """The name in plain letters for old programs and, where it has others, as it is."""
    how = "inline" if inline else "attachment"
    if not name:
        return how
    plain = name if name.isascii() and not _NOT_PLAIN.search(name) else _NOT_PLAIN.sub("-", fold.fold(name))
    plain = plain[-_LONGEST_PLAIN:]  # its end says what it is
    whole = f"; filename*=UTF-8''{quote(name, safe='')}" if plain != name else ""
    return f'{how}; filename="{plain}"{whole}'
