"""A tip that did not come by chat becomes a ticket with a code. The same form, or the same row, is one ticket."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot import applying_rights
from bot.context import Context
from bot.desk.acts import require
from bot.desk.roles import Right
from flows import codes
from flows.entering import Entry
from flows.model import Tip
from storage import audit, tickets
from storage.people import Operator
from storage.unit import Tx

_SEED_BYTES = 8


def code_of(tx: Tx, name: str) -> tuple[str, bool]:
    """The code of the form or row with this name, and whether it is a ticket already.

    It is made of the name, so that no list of what was entered is needed: whoever knows neither key nor name cannot
    guess it, and an erased ticket still keeps its row from coming back.
    """
    made = [codes.make(int.from_bytes(one[:_SEED_BYTES], "big") >> 1) for one in tx.keys.indexes(name)]
    there = next((one for one in made if tickets.by_code(tx, one) is not None), "")
    return there or made[0], bool(there)


def enter(
    tx: Tx, context: Context, entry: Entry, tip: Tip, *, name: str, operator: Operator, right: Right, at: datetime
) -> tuple[str, str]:
    """The ticket's code and its id, "" where the entry was a ticket already and nothing was done.

    ``tip`` is that of the entry, read before the transaction, since reading takes its time. ``name`` tells this entry
    from every other. Whoever told it has spoken with somebody: the ticket waits for no first
    answer.
    """
    require(operator, right)
    code, is_there = code_of(tx, name)
    if is_there:
        return code, ""
    tip = replace(tip, code=code)
    applying_rights.keep_words(tx, context, tip.consents)
    ticket_id = tickets.save(
        tx,
        code,
        tip,
        conversation_id=None,
        channel=entry.channel,
        language=entry.language,
        incomplete=False,
        at=at,
    )
    tickets.answered(tx, ticket_id, at=at)
    who, operator_id = operator.name, operator.id or None
    tickets.record(tx, ticket_id, at=at, who=who, what="entered", operator_id=operator_id)
    audit.write(tx, at=at, operator_id=operator_id, who=who, what="entered", ticket_id=ticket_id, detail=entry.channel)
    return code, ticket_id
