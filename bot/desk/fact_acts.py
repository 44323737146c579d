"""Facts that the team writes by hand: read like answers, with where they are from; nobody's words are lost."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from flows import by_hand
from flows.by_hand import Clash, Wish
from flows.model import Origin
from storage import audit, tickets
from storage.people import Operator
from storage.unit import Tx


class Clashed(ActError):
    """Something else stands by now than what the operator saw; nothing was written."""

    def __init__(self, clashes: Sequence[Clash]) -> None:
        super().__init__("fact-clash")
        self.clashes = tuple(clashes)


def write(
    tx: Tx,
    ticket_id: str,
    wishes: Sequence[Wish],
    *,
    operator: Operator,
    origin: Origin,
    at: datetime,
    beside: Collection[str] = (),
) -> int:
    """The facts stand as they are wanted, all of them or none; how many that changed.

    ``beside``: fields of which the operator saw a clash and leaves what stands; their own words are kept among what
    stood before. Raises Clashed where one was not seen yet.
    """
    require(operator, Right.CORRECT)
    tip = tickets.whole_tip(tx, ticket_id)
    if tip is None:
        raise ActError("group-no-ticket")
    if any(one.field in tip.withheld for one in wishes):  # nobody compares what nobody is shown
        raise ActError("fact-withheld")
    if clashes := by_hand.clashes(tip, wishes):
        raise Clashed(clashes)
    done = []
    for wish in wishes:
        change = by_hand.beside if wish.field in beside else by_hand.written
        after = change(tip, wish, origin, at)
        if after != tip:
            done.append(wish.field)
            tip = after
    if done:
        tickets.rewrite(tx, ticket_id, tip, at=at)
    who, operator_id = operator.name, operator.id or None
    for field in done:
        tickets.record(tx, ticket_id, at=at, who=who, what="corrected", detail=field, operator_id=operator_id)
        audit.write(tx, at=at, operator_id=operator_id, who=who, what="corrected", ticket_id=ticket_id, detail=field)
    return len(done)
