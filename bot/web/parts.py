"""What the pages are given, under the keys by which every handler finds it in the application."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Protocol

from aiohttp import web

from bot.context import Context
from bot.web.assets import Assets
from bot.web.limits import Busy
from bot.web.render import Pages


class Outcome(Protocol):
    """What became of an update: ``kept`` is False for one that was there already, ``failed`` for a dead letter."""

    @property
    def kept(self) -> bool: ...

    @property
    def failed(self) -> bool: ...


class Turns(Protocol):
    """Takes what a person sent; see ``bot.turns``."""

    async def take(self, channel: str, external_id: str, body: str) -> Outcome: ...


CONTEXT = web.AppKey("context", Context)
TURNS = web.AppKey("turns", Turns)
PAGES = web.AppKey("pages", Pages)
ASSETS = web.AppKey("assets", Assets)
UPLOADING = web.AppKey("uploading", Busy)
STREAMING = web.AppKey("streaming", Busy)
CLOSING = web.AppKey("closing", asyncio.Event)


def now(request: web.Request) -> datetime:
    """The time by the program's clock."""
    return request.app[CONTEXT].now()
