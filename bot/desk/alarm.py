"""What an administrator must hear of: in the log at "error", in the metrics, standing on the desk, told in groups."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

import structlog
from prometheus_client import Counter

from bot import observe
from storage import alarms
from storage.unit import Tx

SENDING = "sending-"  # begins the name of an alarm that is over once sending over the channel behind it goes on well

log = structlog.get_logger(__name__)

_COUNT = Counter("manhmoi_alarms", "Things that a person must repair", ["what"], registry=observe.REGISTRY)


def of_sending(channel: str, code: str = "") -> str:
    """The name of an alarm about sending over a channel; ``code``: the platform's word for the trouble."""
    return f"{SENDING}{channel}:{code}" if code else SENDING + channel


def is_of(name: str, channel: str) -> bool:
    """Whether ``name`` is of an alarm about sending over the channel."""
    return name.partition(":")[0] == SENDING + channel


def raised(what: str, **details: str) -> None:
    """``what`` is one of few fixed words."""
    _COUNT.labels(what).inc()
    log.error("alarm", what=what, **details)


class Hears(Protocol):
    """Where the team is told of things. Both are units of work."""

    def tell_of_alarm(self, tx: Tx, what: str, detail: str, at: datetime, /) -> None:
        """Something must be repaired; ``what`` is a key of ``alarm-...``."""

    def tell_on_ticket(self, tx: Tx, ticket_id: str, what: str, at: datetime, /, *, detail: str = "") -> None:
        """Something on this ticket needs a person; ``what`` is a key of ``history-...``."""


def is_over(tx: Tx, team: Hears | None, name: str, what: str, *, detail: str = "", at: datetime) -> None:
    """A unit of work: it stands no more, and the team is told once. ``what``: a key of ``alarm-...`` that says so."""
    if alarms.over(tx, name) and team is not None:
        team.tell_of_alarm(tx, what, detail, at)


def stands(tx: Tx, team: Hears | None, name: str, what: str, *, detail: str = "", at: datetime) -> None:
    """A unit of work: the alarm stands on the desk, and the team is told once. ``what``: a key of ``alarm-...``."""
    if alarms.stand(tx, name, what, detail=detail, at=at):
        raised(what, detail=detail)
        if team is not None:
            team.tell_of_alarm(tx, what, detail, at)
