"""Where people come from, within the turn: the source that a typed code names, and one more chat that came of one."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from flows import events
from flows.events import Event
from flows.model import Conversation
from storage import sources
from storage.unit import Tx


def looked_up(tx: Tx, event: Event) -> Event:
    """The event with the source whose code stands in its words."""
    match event.what:
        case events.Text(words) | events.Media(caption=words):
            source = sources.said(tx, words)
            return replace(event, source=source) if source else event
        case _:
            return event


def count(tx: Tx, event: Event, before: Conversation, after: Conversation, *, zone: ZoneInfo) -> None:
    """A chat counts where the person is known from now on to come from there."""
    if after.source and after.source != before.source:
        day = event.at.astimezone(zone).date()
        sources.count(tx, after.source, step=sources.CHAT, channel=event.channel, day=day)
