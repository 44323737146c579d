"""Tickets page by page as one receiver may see them, for files with a row each.

A page is a short reading of its own, in the order of ids: whoever writes is never held up, a ticket is never given
twice, and one that came in meanwhile stands at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import disclosing, tickets
from storage.tables import tickets as t
from storage.unit import Tx

PAGE = 500
# All that is told of a ticket that no consent reaches the receiver for: nothing that a person said.
OWN = ("code", "kind", "status", "created_at", "channel")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tickets. ``since`` is included, ``before`` is not; ``more``: further conditions, as of the queue."""

    since: datetime | None = None
    before: datetime | None = None
    statuses: tuple[str, ...] = ()


def page(
    tx: Tx,
    wanted: Wanted,
    *,
    receiver: str,
    after: str = "",
    limit: int | None = None,
    more: tuple[sa.ColumnElement[bool], ...] = (),
) -> tuple[list[dict[str, Any]], list[str], str]:
    """The forms of so many tickets after the id ``after``, the ids of those of which something is shown, and the id
    to go on from: "" where there are no more.

    ``more``: conditions of ``searching.conditions``. KeyError: nobody knows the receiver.
    """
    limit = limit or PAGE
    found = tickets.in_order(tx, (*_conditions(wanted), *more), after=after, limit=limit)
    all_shown = list(disclosing.shown_of(tx, found, receiver))
    reached = [one.id for one, shown in zip(found, all_shown, strict=True) if shown.parts]
    return [_row(one) for one in all_shown], reached, found[-1].id if len(found) == limit else ""


def _row(shown: disclosing.Shown) -> dict[str, Any]:
    return shown.form if shown.parts else {key: shown.form[key] for key in OWN}


def _conditions(wanted: Wanted) -> Iterator[sa.ColumnElement[bool]]:
    if wanted.since is not None:
        yield t.c.created_at >= wanted.since
    if wanted.before is not None:
        yield t.c.created_at < wanted.before
    if wanted.statuses:
        yield t.c.status.in_(wanted.statuses)
