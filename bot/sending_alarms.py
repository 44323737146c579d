"""Alarms that sending over a channel raises, and that going on well ends."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.channels.base import SendError
from bot.desk import alarm
from storage import alarms
from storage.unit import Tx

AGAIN = timedelta(minutes=1)  # the same trouble is written down at most so often, however many messages meet it
DOWN = "down"
QUIET = timedelta(minutes=10)  # what did not come back for so long is over: some kinds of message may go on all along


class SendingAlarms:
    """What one process knows of them; its memory spares the database a look at every message.

    One alarm stands for each channel and each word of the platform, so that one trouble does not hide another.
    """

    def __init__(self, team: alarm.Hears | None) -> None:
        self._team = team
        self._last: dict[str, datetime] = {}  # when each of those that stand was met last

    def read(self, tx: Tx) -> None:
        """A unit of work: those that stand, also by another process's hand."""
        stand = {one.name: one.since for one in alarms.standing(tx) if one.name.startswith(alarm.SENDING)}
        self._last = {name: max(since, self._last.get(name, since)) for name, since in stand.items()}

    def is_due(self, channel: str, error: SendError, at: datetime) -> bool:
        """Whether this failure must be written down."""
        last = self._last.get(_name(channel, error))
        return bool(error.alarm) and (last is None or at >= last + AGAIN)

    def stands(self, tx: Tx, channel: str, error: SendError, at: datetime) -> None:
        """A unit of work: it stands."""
        name = _name(channel, error)
        alarm.stands(tx, self._team, name, error.alarm, detail=_number(error.code), at=at)
        self._last[name] = at

    def down(self, tx: Tx, channel: str, at: datetime) -> None:
        """A unit of work: nothing reaches the platform; it stands until something does."""
        name = alarm.of_sending(channel, DOWN)
        alarm.stands(tx, self._team, name, "channel_down", detail=channel, at=at)
        self._last[name] = at

    def back(self, tx: Tx, channel: str, at: datetime) -> None:
        """A unit of work: the platform answers again, and whoever heard that it did not hears that, too."""
        name = alarm.of_sending(channel, DOWN)
        self._last.pop(name, None)
        if alarms.over(tx, name) and self._team is not None:
            self._team.tell_of_alarm(tx, "channel_back", channel, at)

    def broken(self, tx: Tx, channel: str, at: datetime) -> None:
        """A unit of work: a message is set aside, as nobody can read it."""
        alarm.raised("outbox_broken", channel=channel)
        if self._team is not None:
            self._team.tell_of_alarm(tx, "outbox_broken", channel, at)

    def past(self, channel: str, at: datetime) -> Collection[str]:
        """Names of the channel's alarms that a message sent now ends."""
        if not self._last:
            return ()
        return [name for name, last in self._last.items() if alarm.is_of(name, channel) and at >= last + QUIET]

    def end(self, tx: Tx, names: Collection[str]) -> None:
        """A unit of work: these are over."""
        for name in names:
            alarms.over(tx, name)
            self._last.pop(name, None)


def _name(channel: str, error: SendError) -> str:
    return alarm.of_sending(channel, error.code)


def _number(code: str) -> str:
    """What an alarm tells of the platform's word: its number, or that it is none of the platform's own."""
    return code.replace("http_", "HTTP ") if code.startswith("http_") else code.rpartition("_")[2]
