"""Messages of the team to the people who agreed to news: to whom, when, and what is said around them. Pure.

Nothing leaves between nine in the evening and seven in the morning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from flows.effects import Say
from flows.home import is_home
from flows.model import JsonValue, Tip
from flows.script import martyr, place, reporter
from flows.script.question import value_of
from flows.talk import word_choice

FROM, UNTIL = time(7), time(21)
GENERAL, SAMPLING = "general", "sampling"
ABOUT = (GENERAL, SAMPLING)  # what a message is about: who is unwilling to give a sample hears nothing of sampling
CHANNELS = ("telegram", "zalo_oa", "zalo_bot", "web")  # on which people can be written to
PULLED = frozenset({"web"})  # a page is not sent to: it fetches what is there when it is opened
ROLES = reporter.QUESTIONS[0].choices
_PLACES = (place.WHERE, martyr.HOME)


@dataclass(frozen=True, slots=True)
class Audience:
    """Who of those who agreed is meant; an empty part narrows nothing. Communes: today's, *Phường Lê Chân*."""

    communes: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()

    @property
    def asks_of_tickets(self) -> bool:
        """Whether only somebody with a ticket can be meant."""
        return bool(self.communes or self.roles or self.statuses or self.kinds or self.sources)


@dataclass(frozen=True, slots=True)
class About:
    """What of one ticket an audience asks for."""

    communes: frozenset[str]
    role: str
    status: str
    kind: str
    source: str


def about(tip: Tip, *, status: str, kind: str, source: str, hangs_in: str, home: str) -> About:
    """``hangs_in``: the commune of the source, with its province. ``home``: the province whose communes are meant."""
    told = {one for field in _PLACES for one in _communes(value_of(tip, field), home)}
    commune, _, province = hangs_in.partition(", ")
    hanging = {commune} if commune and is_home(province, home) else set()
    return About(frozenset(told | hanging), str(value_of(tip, reporter.ROLE) or ""), status, kind, source)


def _communes(value: JsonValue, home: str) -> Iterable[str]:
    names = value.get("place") if isinstance(value, dict) else None
    if not isinstance(names, dict) or not is_home(str(names.get("province") or ""), home):
        return ()
    return tuple(names.get("communes_today") or ())


def fits(audience: Audience, channel: str, tickets: Iterable[About]) -> bool:
    """Whether a person on this channel is meant: one of their tickets has all that is asked for."""
    if audience.channels and channel not in audience.channels:
        return False
    return not audience.asks_of_tickets or any(_has_all(audience, one) for one in tickets)


def _has_all(audience: Audience, one: About) -> bool:
    return (
        (not audience.communes or bool(one.communes & set(audience.communes)))
        and (not audience.roles or one.role in audience.roles)
        and (not audience.statuses or one.status in audience.statuses)
        and (not audience.kinds or one.kind in audience.kinds)
        and (not audience.sources or one.source in audience.sources)
    )


def may_leave(local: datetime) -> bool:
    """Whether people may be written to unasked at this hour of theirs."""
    return FROM <= local.time() < UNTIL


def next_hour(local: datetime) -> datetime:
    """The same moment where people may be written to, else seven in the morning that follows."""
    if may_leave(local):
        return local
    day = local.date() if local.time() < FROM else local.date() + timedelta(days=1)
    return datetime.combine(day, FROM, tzinfo=local.tzinfo)


def say(words: Mapping[str, str], language: str, first: str) -> Say:
    """The message as a person of this language gets it; ``first``: the language that is always there."""
    text = words.get(language) or words[first]
    return Say("broadcast-message", {"words": text}, words=(word_choice("stop_news"),))
