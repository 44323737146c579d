"""The read API for other systems: tickets as the key's agency may see them now, written in the audit log.

``openapi.json`` beside this file is what it promises; a test holds every answer against it.
"""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.context import Context
from bot.web.api import files, spec, tickets
from bot.web.api.keys import Keys

PREFIX = "/api/v1"


def routes(context: Context) -> Iterable[web.RouteDef]:
    """Everything below ``/api``."""
    keys = Keys(context)
    return [
        web.get(f"{PREFIX}/openapi.json", spec.file),
        web.get(f"{PREFIX}/tickets", keys.opens("read", tickets.page)),
        web.get(f"{PREFIX}/tickets/{{code}}", keys.opens("read", tickets.one)),
        web.get(f"{PREFIX}/tickets/{{code}}/files/{{id}}", keys.opens("files", files.file)),
        web.route("*", "/api/{rest:.*}", spec.nothing),
    ]
