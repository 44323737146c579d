"""A ticket's martyr looked up in the registers: which lines it may be, and part by part what fits and what does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from flows.model import Tip
from flows.registers import comparing
from flows.registers.comparing import Compared, Fit, Summary
from flows.registers.rows import keys_of
from flows.understand.places.gazetteer import Gazetteer
from storage import register_checks, registers, tickets
from storage.registers import Row
from storage.unit import Tx

MOST = 10  # candidates that are shown
LEAST = 3.0  # the score of a candidate: no less than the same name


@dataclass(frozen=True, slots=True)
class Candidate:
    row: Row
    compared: Compared


@dataclass(frozen=True, slots=True)
class Matches:
    """``summary``: also of candidates that are not shown."""

    summary: Summary
    candidates: tuple[Candidate, ...]


NOTHING = Matches(Summary(0), ())


def find(tx: Tx, tip: Tip, gazetteer: Gazetteer) -> Matches:
    """The lines that the tip's martyr may be, the likeliest first. The tip has nothing of what is withheld any more."""
    told = comparing.wanted(tip, gazetteer)
    keys = keys_of(told, gazetteer)
    if not keys.name:
        return NOTHING
    found = [Candidate(row, comparing.compare(told, row.facts, gazetteer)) for row in registers.look_up(tx, keys)]
    likely = [one for one in found if one.compared.fits["name"] is not Fit.NO and one.compared.score >= LEAST]
    likely.sort(key=lambda one: (-one.compared.score, one.row.id))
    summary = comparing.summary(registers.same_name(tx, keys), [one.compared for one in likely])
    return Matches(summary, tuple(likely[:MOST]))


def check(tx: Tx, ticket_id: str, gazetteer: Gazetteer) -> bool:
    """The ticket's finding is that of this moment; True where it is another than before."""
    ticket = tickets.get(tx, ticket_id)
    if ticket is None:
        return False
    summary = find(tx, ticket.tip, gazetteer).summary
    return register_checks.settle(tx, ticket_id, form(summary))


def form(summary: Summary) -> Mapping[str, Any]:
    """The JSON form of a summary; empty where the registers say nothing."""
    if not summary.same_name and not summary.fitting:
        return {}
    return {**asdict(summary), "parts": list(summary.parts)}


def summary_of(found: Mapping[str, Any]) -> Summary | None:
    """The summary out of its JSON form, None where there is none."""
    return Summary(found["same_name"], tuple(found["parts"]), found["fitting"]) if found else None
