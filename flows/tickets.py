"""Life of a ticket: which status may follow which, what takes two persons, when the team is late. Pure.

An operator asks for a move; it happens, or it becomes a proposal that another person of the team must confirm, or it is
refused with the reason. Nothing else changes a status but the joining of two tickets and the erasure of a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

RECEIVED = "received"
CLASSIFIED = "classified"
VERIFYING = "verifying"
VERIFIED = "verified"
UNVERIFIABLE = "unverifiable"
DUPLICATE = "duplicate"
HANDED_OVER = "handed_over"
CLOSED = "closed"
STATUSES = (RECEIVED, CLASSIFIED, VERIFYING, VERIFIED, UNVERIFIABLE, DUPLICATE, HANDED_OVER, CLOSED)
OUTCOMES = (
    "found",
    "identified",
    "searched_not_found",
    "contradicted",
    "alive",
    "sampled",
    "answered",
    "fraud",
    "withdrawn",
)
# Of people by themselves, and of what the team enters for them.
CHANNELS = ("telegram", "zalo_oa", "zalo_bot", "web", "terminal", "hotline", "paper", "visit", "commune")
KINDS = ("burial_place", "martyr_info", "seeking", "dna", "memento", "abuse", "other")

MOVES: Mapping[str, tuple[str, ...]] = {
    RECEIVED: (CLASSIFIED, VERIFYING, VERIFIED, UNVERIFIABLE, DUPLICATE, HANDED_OVER, CLOSED),
    CLASSIFIED: (VERIFYING, VERIFIED, UNVERIFIABLE, DUPLICATE, HANDED_OVER, CLOSED),
    VERIFYING: (CLASSIFIED, VERIFIED, UNVERIFIABLE, DUPLICATE, HANDED_OVER, CLOSED),
    VERIFIED: (VERIFYING, DUPLICATE, HANDED_OVER, CLOSED),
    UNVERIFIABLE: (VERIFYING, DUPLICATE, HANDED_OVER, CLOSED),
    DUPLICATE: (CLASSIFIED, VERIFYING),
    HANDED_OVER: (VERIFYING, VERIFIED, UNVERIFIABLE, DUPLICATE, CLOSED),
    CLOSED: (VERIFYING,),
}
# Where the team still has to find out what the tip is worth.
OPEN = (RECEIVED, CLASSIFIED, VERIFYING)
# Where nobody waits for a word of the team.
OVER = (CLOSED, DUPLICATE, HANDED_OVER)
_TWO = {(VERIFIED, ""), (CLOSED, "found"), (CLOSED, "identified")}


def takes_two(status: str, outcome: str = "") -> bool:
    """Whether one person alone may only propose it."""
    return (status, outcome) in _TWO


def news(status: str, outcome: str | None, kind: str, *, received: bool = False, answered: bool = False) -> str:
    """What the person is told of: the status, or how it was closed; "" for what means nothing to them.

    A tip found to be a fraud is told of only to who reported it. ``received``, ``answered``: by an agency that has it.
    """
    if status == HANDED_OVER and (received or answered):
        return f"{HANDED_OVER}_answered" if answered else f"{HANDED_OVER}_received"
    if status == CLOSED:
        told = outcome in OUTCOMES and (outcome != "fraud" or kind == "abuse")
        return f"{CLOSED}_{outcome}" if told else ""
    return status if status in (VERIFYING, VERIFIED, UNVERIFIABLE, HANDED_OVER) else ""


# Moves


@dataclass(frozen=True, slots=True)
class Proposal:
    """A move that waits for a second person. ``by``: the id of the first."""

    status: str
    outcome: str
    by: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How a ticket stands; ``outcome`` "" where it is not closed."""

    status: str
    outcome: str = ""
    proposal: Proposal | None = None


class Refused(Exception):
    """The move is not made; ``why`` is one word of those below."""

    UNKNOWN = "unknown"  # no such status or outcome
    NOT_FROM_HERE = "not_from_here"
    OUTCOME = "outcome"  # closing asks how it ended
    NAMELESS = "nameless"  # two persons cannot be told apart without names
    SAME_PERSON = "same_person"
    NONE_PROPOSED = "none_proposed"

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def ask(now: Standing, status: str, outcome: str = "", *, by: str) -> Standing:
    """How the ticket stands after this person (``by``: their id, "" where it is not known) asked for the move.

    A move that takes two becomes a proposal; where another person had proposed the very same, it is made. Any move that
    is made ends what was proposed. Asking for what is so already changes nothing. Raises Refused.
    """
    if status not in STATUSES or (outcome and outcome not in OUTCOMES):
        raise Refused(Refused.UNKNOWN)
    if outcome and status != CLOSED:
        raise Refused(Refused.UNKNOWN)
    if (status, outcome) == (now.status, now.outcome) or (status == now.status == CLOSED and not outcome):
        return now
    if status not in MOVES[now.status]:
        raise Refused(Refused.NOT_FROM_HERE)
    if status == CLOSED and not outcome:
        raise Refused(Refused.OUTCOME)
    if not takes_two(status, outcome):
        return Standing(status, outcome)
    if not by:
        raise Refused(Refused.NAMELESS)
    before = now.proposal
    if before is None or (before.status, before.outcome) != (status, outcome):
        return Standing(now.status, now.outcome, Proposal(status, outcome, by))
    return confirm(now, by=by)


def confirm(now: Standing, *, by: str) -> Standing:
    """How the ticket stands after a second person agreed to what was proposed. Raises Refused."""
    if now.proposal is None:
        raise Refused(Refused.NONE_PROPOSED)
    if not by:
        raise Refused(Refused.NAMELESS)
    if by == now.proposal.by:
        raise Refused(Refused.SAME_PERSON)
    return Standing(now.proposal.status, now.proposal.outcome)


def decline(now: Standing) -> Standing:
    """How the ticket stands after somebody, the first person too, did not agree. Raises Refused."""
    if now.proposal is None:
        raise Refused(Refused.NONE_PROPOSED)
    return Standing(now.status, now.outcome)


# Terms

ANSWER = "answer"  # a person waits for a word of the team
WORK = "work"  # the ticket waits to be verified


@dataclass(frozen=True, slots=True)
class Terms:
    """How long the team takes at most, and how much later the leads are told too."""

    answer: timedelta
    work: Mapping[str, timedelta]  # by kind
    urgent_work: timedelta
    lead_after: timedelta

    def of(self, what: str, kind: str, *, urgent: bool) -> timedelta:
        """From the beginning of the wait to its end. An urgent ticket wants its answer at once."""
        if what == ANSWER:
            return timedelta(0) if urgent else self.answer
        usual = self.work.get(kind, self.work["other"])
        return min(self.urgent_work, usual) if urgent else usual


def due_at(what: str, kind: str, *, urgent: bool, since: datetime, terms: Terms) -> datetime:
    """When the wait that began at ``since`` is over."""
    return since + terms.of(what, kind, urgent=urgent)


# Who has been told that a term passed.
NOBODY, TEAM, LEADS = 0, 1, 2


def next_telling(stage: int, what: str, kind: str, *, urgent: bool, since: datetime, terms: Terms) -> datetime | None:
    """When somebody more is to be told: first whoever looks after the ticket, then the leads; None where all were.

    Of an urgent ticket that waits for its answer both are told at once.
    """
    if stage >= LEADS:
        return None
    due = due_at(what, kind, urgent=urgent, since=since, terms=terms)
    at_once = stage == NOBODY or (urgent and what == ANSWER)
    return due if at_once else due + terms.lead_after


def stage_at(now: datetime, what: str, kind: str, *, urgent: bool, since: datetime, terms: Terms) -> int:
    """Who should have been told by ``now``."""
    stage = NOBODY
    while (at := next_telling(stage, what, kind, urgent=urgent, since=since, terms=terms)) is not None and at <= now:
        stage += 1
    return stage
