"""What the database holds of a period, row by row, as ``storage.report_figures`` reads it. Codes, and no person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TipRow:
    """A tip that came in the period. ``commune``: of the place that was told, "" where none was or it is withheld.

    ``willing``: what the family said of giving a sample, "" where nobody was asked.
    """

    code: str
    at: datetime
    channel: str
    source: str
    kind: str
    commune: str
    willing: str
    incomplete: bool
    duplicate: bool
    forgotten: bool
    waits: bool  # told by chat, and nobody of the team had answered when the period was over


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """The first word of the team to whoever told a tip, given in the period."""

    code: str
    minutes: float


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """A tip of which something else is known at the end of the period than at its beginning."""

    code: str
    verdict: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A result that was written down in the period and stands. ``finding``: of a laboratory."""

    code: str
    what: str
    finding: str


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """A tip that was handed to an agency in the period."""

    code: str
    agency: str
    acknowledged: bool
    answered: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything of a period. ``number`` of tips is counted by itself, so that a row that got lost is found out.

    ``people``: who wrote to us, by channel; ``chats``: conversations that began; ``scans``: of QR codes by source, None
    where nobody counts them. ``struck``: results of earlier periods that were struck out in this one.
    """

    number: int
    tips: tuple[TipRow, ...]
    answers: tuple[AnswerRow, ...]
    verdicts: tuple[VerdictRow, ...]
    results: tuple[ResultRow, ...]
    struck: tuple[ResultRow, ...]
    handovers: tuple[HandoverRow, ...]
    people: Mapping[str, int]
    chats: int
    scans: Mapping[str, int] | None

    def codes(self) -> Iterator[str]:
        """Of all tickets that anything here is counted of, as often as it is."""
        for rows in (self.tips, self.answers, self.verdicts, self.results, self.handovers):
            yield from (one.code for one in rows)


@dataclass(frozen=True, slots=True)
class Totals:
    """From the beginning up to the end of the period."""

    tips: int
    chats: int
    scans: int | None
    verified: tuple[str, ...]
    results: tuple[ResultRow, ...]
