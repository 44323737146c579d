"""Who of the team may do what: one table, asked wherever something is shown or done, at the desk and in the group.

docs/operators.en.md shows the same table; a test holds both and every cell of it against the running program.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from storage import audit
from storage.people import Operator
from storage.types import Role
from storage.unit import Tx


class Right(StrEnum):
    """Something that one may or may not do."""

    READ = "read"  # lists, tickets with the reporter masked, small pictures, numbers of the group
    REPLY = "reply"  # write to the person, change or send again what was written
    NOTE = "note"
    CLAIM = "claim"
    STATUS = "status"
    SIGN = "sign"  # confirm what somebody else proposed, or decline it
    ASSIGN = "assign"  # give a ticket to somebody, or take it from them
    URGENT = "urgent"
    CORRECT = "correct"
    ENTER = "enter"  # a tip that did not come by chat
    IMPORT = "import"  # many of them, from a sheet
    MERGE = "merge"  # put tickets of one martyr together, part them, say of two that they are not
    WORK = "work"  # lists of work beside the tips: visits, witnesses, support, commendations
    SHOW = "show"  # the reporter's name and number; each look is a line of the audit log
    ORIGINAL = "original"  # a photo or file as it was sent; a line too
    WITHHELD = "withheld"  # what was withheld, a line each look; and the end of withholding
    HANDOVER = "handover"  # write down that an agency has the ticket, where a consent reaches that agency
    EXPORT = "export"  # the tickets of the queue as a file, with what its receiver may see
    HOLD = "hold"  # nothing of a ticket is erased any more, and the end of that
    FORGET = "forget"  # erase, give or end by its code what is kept of who told a tip that the team entered
    BREACH = "breach"  # open a breach of personal data: the clock of 72 hours runs
    REGISTERS = "registers"  # import a list that tips are checked against
    SOURCES = "sources"  # new posters and links that people come from, and where they hang
    CANNED = "canned"  # change the replies that the team has ready
    REPORT = "report"  # make a periodic report; those that are there are read by everybody
    NEWS = "news"  # write messages to people and official answers, hand them on, stop a message
    PUBLISH = "publish"  # approve what somebody else wrote for many people
    RETENTION = "retention"  # what will be erased, and when
    AUDIT = "audit"  # read the audit log
    PEOPLE = "people"  # who is of the team
    END_OPERATOR = "end_operator"  # switch off a person of the role "operator"
    END_ANYBODY = "end_anybody"  # switch off a lead or an admin, switch somebody on again
    API = "api"  # keys by which other systems read tickets
    ROLE = "role"  # change a role


_ALL = frozenset((Role.OPERATOR, Role.LEAD, Role.ADMIN))
_LEADS = frozenset((Role.LEAD, Role.ADMIN))
_ADMINS = frozenset((Role.ADMIN,))

TABLE: Mapping[Right, frozenset[Role]] = {
    Right.READ: _ALL,
    Right.REPLY: _ALL,
    Right.NOTE: _ALL,
    Right.CLAIM: _ALL,
    Right.STATUS: _ALL,
    Right.SIGN: _ALL,
    Right.ASSIGN: _LEADS,
    Right.URGENT: _ALL,
    Right.CORRECT: _ALL,
    Right.ENTER: _ALL,
    Right.IMPORT: _LEADS,
    Right.MERGE: _ALL,
    Right.WORK: _ALL,
    Right.SHOW: _ALL,
    Right.ORIGINAL: _ALL,
    Right.WITHHELD: _LEADS,
    Right.HANDOVER: _LEADS,
    Right.EXPORT: _LEADS,
    Right.HOLD: _LEADS,
    Right.FORGET: _LEADS,
    Right.BREACH: _LEADS,
    Right.REGISTERS: _LEADS,
    Right.SOURCES: _LEADS,
    Right.CANNED: _LEADS,
    Right.REPORT: _LEADS,
    Right.NEWS: _ALL,
    Right.PUBLISH: _LEADS,
    Right.RETENTION: _LEADS,
    Right.AUDIT: _LEADS,
    Right.PEOPLE: _LEADS,
    Right.END_OPERATOR: _LEADS,
    Right.END_ANYBODY: _ADMINS,
    Right.API: _ADMINS,
    Right.ROLE: _ADMINS,
}


def may(operator: Operator, right: Right | str) -> bool:
    """Whether this person may; nobody who was switched off may do anything."""
    return operator.active and operator.role in TABLE[Right(right)]


def write_refusal(tx: Tx, operator: Operator, what: str, *, at: datetime, ticket_id: str | None = None) -> None:
    """That somebody tried what they may not is in the audit log. ``what``: the right, or what else was tried."""
    audit.write(
        tx,
        at=at,
        operator_id=operator.id or None,
        who=operator.name,
        what="refused",
        ticket_id=ticket_id,
        detail=what,
    )
