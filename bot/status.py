"""*Tra cứu*: everything about the person's own tickets; of another's code the bare status, nothing of its content."""

from __future__ import annotations

from bot.context import Context
from flows import effects, review
from storage import tickets
from storage.tickets import TicketRow
from storage.unit import Tx

SHOWN = 5


def tell(tx: Tx, context: Context, asked: effects.TellStatus) -> list[effects.Say]:
    """What is to be said about the tickets asked for."""
    if not asked.asked:
        codes = asked.own[-SHOWN:]
        return [_own(context, one, full=len(codes) == 1) for code in codes if (one := tickets.by_code(tx, code))]
    ticket = tickets.by_code(tx, asked.asked)
    if ticket is None:
        return [effects.Say("status-unknown", {"code": asked.asked})]
    if ticket.code in asked.own:
        return [_own(context, ticket, full=True)]
    line = effects.Line("status-label", value_key=f"status-{ticket.status}")
    return [effects.Say("status-other", {"code": ticket.code}, lines=(line,))]


def _own(context: Context, ticket: TicketRow, *, full: bool) -> effects.Say:
    day = ticket.created_at.astimezone(context.settings.zone).strftime("%d/%m/%Y")
    lines = [effects.Line("status-label", value_key=f"status-{ticket.status}")]
    if full:
        lines += review.lines(ticket.tip)
    return effects.Say("status-own", {"code": ticket.code, "date": day}, lines=tuple(lines))
