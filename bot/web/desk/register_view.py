"""The part of a ticket's page that shows who of the registers its martyr may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.web.desk.register_facts import Missing, missing
from bot.web.parts import CONTEXT
from flows.model import Tip
from flows.registers.comparing import PARTS
from storage import register_checks, register_matches
from storage.register_checks import Link
from storage.register_matches import Candidate, Matches
from storage.tickets import TicketRow
from storage.unit import Tx

# What is shown of a line, in this order; the parts of a place or unit that were read out of the words are not.
FACTS = (
    *("name", "alias", "birth", "home", "enlisted", "rank", "position", "rank_position", "unit", "death"),
    *("death_place", "first_burial", "burial", "cemetery", "plot", "row", "grave", "coordinates", "found", "note"),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """``parts``: the order in which fits are shown."""

    matches: Matches
    link: Link | None
    has_name: bool
    parts: tuple[str, ...] = PARTS

    @property
    def others(self) -> tuple[Candidate, ...]:
        """The candidates that nobody has taken."""
        return tuple(one for one in self.matches.candidates if self.link is None or one.row.id != self.link.row.id)


def facts(told: Mapping[str, Any], tip: Tip | None = None) -> list[tuple[str, str, Missing | None]]:
    """What a line says: the key of the label, the words, and the fact of the tip that they would fill."""
    wanted = missing(tip, told) if tip is not None else {}
    return [(f"register-field-{one}", str(told[one]), wanted.get(one)) for one in FACTS if told.get(one)]


async def read(request: web.Request, ticket: TicketRow) -> Shown:
    """What the registers say of this ticket now."""
    context = request.app[CONTEXT]

    def unit(tx: Tx) -> Shown:
        matches = register_matches.find(tx, ticket.tip, context.rules.gazetteer)
        return Shown(matches, register_checks.link_of(tx, ticket.id), bool(ticket.martyr_name))

    return await context.store.read(unit)
