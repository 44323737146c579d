"""A way in and out of the house: one channel put together, whichever platform is behind it.

Each channel's ``way.py`` builds one; ``bot.app`` runs them all alike and knows nothing of what is inside.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import aiohttp
from aiohttp import web

from bot.channels.base import Channel
from bot.context import Context
from bot.desk import alarm
from bot.incoming import Takes
from bot.media.links import Links
from bot.sender import Pace
from bot.turns import Codec
from storage.unit import Tx

Part = Callable[[], Awaitable[None]]  # lives until it is cancelled


def _no_parts(_turns: Takes) -> Mapping[str, Part]:
    return {}


def _no_routes(_app: web.Application, _turns: Takes) -> None:
    return None


@dataclass(frozen=True)
class Way:
    """``receives``: what runs where the process polls, by name (polling, seeing to a webhook, renewing a token).

    ``sends``: what runs where the process sends. ``add_routes``: what platforms call. ``finishes``: called when all
    that is stopped; each returns once nothing is under way that would be lost, at once where nothing is.
    """

    channel: Channel
    read: Codec
    pace: Pace
    receives: Callable[[Takes], Mapping[str, Part]] = _no_parts
    sends: Mapping[str, Part] = field(default_factory=dict)
    add_routes: Callable[[web.Application, Takes], None] = _no_routes
    finishes: Sequence[Callable[[], Awaitable[None]]] = ()


@dataclass(frozen=True)
class Materials:
    """What ways are built of. ``team``: where the team hears of alarms, None where there is no group."""

    context: Context
    session: aiohttp.ClientSession
    team: alarm.Hears | None = None

    def links(self, proxy: str = "") -> Links:
        """Files behind links that a platform tells, from the hosts of the settings."""
        settings = self.context.settings
        limit = settings.media.limit_mb * 1_000_000
        return Links(settings.zalo_oa.media_hosts, limit=limit, proxy=proxy)

    def raise_alarm(self, tx: Tx, name: str, what: str, detail: str, at: datetime) -> None:
        """A unit of work: the alarm stands, see ``bot.desk.alarm.stands``."""
        alarm.stands(tx, self.team, name, what, detail=detail, at=at)
