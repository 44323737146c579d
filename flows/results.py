"""What came of a tip (*kết quả*): somebody was asked, a place was visited, a sample was taken... dated, with evidence.

Readers of the form; a value that stands in the database as it is. A wrong result is struck out and kept.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from flows.understand.days import dates
from flows.understand.maps import coordinates
from flows.understand.page import fold

INTERVIEWED = "witness_interviewed"
VISITED = "place_visited"
LOCATED = "coordinates_verified"
FOUND = "remains_found"
SAMPLED = "sample_taken"
DNA = "dna_result"
ADVISED = "relative_advised"
KINDS = (INTERVIEWED, VISITED, LOCATED, FOUND, SAMPLED, DNA, ADVISED)
DEVICES = ("gnss", "handheld", "phone", "other")
FINDINGS = ("match", "no_match", "unclear")  # what a laboratory says
# What the form asks of each kind beside day, note and evidence.
FIELDS: Mapping[str, tuple[str, ...]] = {
    INTERVIEWED: ("person",),
    VISITED: ("position", "accuracy", "device"),
    LOCATED: ("position", "accuracy", "device"),
    FOUND: ("position", "accuracy", "device"),
    SAMPLED: ("person",),
    DNA: ("finding",),
    ADVISED: ("person",),
}
# Without these it is no result of its kind; each has a text that says so.
NEEDED: Mapping[str, tuple[str, ...]] = {LOCATED: ("position", "device"), SAMPLED: ("person",), DNA: ("finding",)}
EARLIEST = date(1945, 9, 2)
LONGEST = 2_000  # code points of a note
_METRES = re.compile(r"(?:±\s*)?(\d{1,5}(?:[.,]\d+)?)\s*(?:m|mét|met|metres?)?", re.IGNORECASE)
_WORST = 50_000  # metres


class Unreadable(ValueError):
    """A field of the form is not right; ``key`` is the text that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Result:
    """``person``: of whom a sample was taken, who was asked or advised: people who may be alive."""

    what: str
    on: date
    note: str = ""
    person: str = ""
    lat: float | None = None
    lon: float | None = None
    accuracy_m: float | None = None
    said: str = ""  # the position as it was typed
    device: str = ""
    finding: str = ""
    file: str = ""  # the attachment of the ticket that shows it


@dataclass(frozen=True, slots=True)
class Kept:
    """A result as it stands on a ticket: who wrote it down, and whether it was struck out since."""

    id: str
    result: Result
    by: str
    at: datetime
    struck_by: str = ""
    struck_at: datetime | None = None
    why: str = ""

    @property
    def stands(self) -> bool:
        return self.struck_at is None


def read(form: Mapping[str, str], today: date) -> Result:
    """The result that a form tells. Raises Unreadable."""
    what = form.get("what", "")
    if what not in KINDS:
        raise Unreadable("result-bad_kind")
    asked = FIELDS[what]
    result = Result(
        what=what,
        on=read_day(form.get("on", ""), today),
        note=fold.clean(form.get("note", ""))[:LONGEST].strip(),
        person=_line(form.get("person", "")) if "person" in asked else "",
        device=_one_of(form.get("device", ""), DEVICES) if "device" in asked else "",
        finding=_one_of(form.get("finding", ""), FINDINGS) if "finding" in asked else "",
        file=form.get("file", "")[:32],
    )
    if "position" in asked:
        result = _with_position(result, form)
    for one in NEEDED.get(what, ()):
        if not getattr(result, "said" if one == "position" else one):
            raise Unreadable(f"result-no_{one}")
    return result


def read_day(text: str, today: date) -> date:
    """The day, as a browser's field has it or as people write it. Raises Unreadable."""
    text = text.strip()
    try:
        day = date.fromisoformat(text)
    except ValueError:
        found = dates.read_date(text) if text else None
        if found is None or found.earliest != found.latest:
            raise Unreadable("result-bad_day") from None
        day = found.earliest
    if not EARLIEST <= day <= today:
        raise Unreadable("result-bad_day")
    return day


def read_metres(text: str) -> float | None:
    """An accuracy in metres, None for none. Raises Unreadable."""
    if not text.strip():
        return None
    found = _METRES.fullmatch(text.strip())
    metres = float(found[1].replace(",", ".")) if found else math.inf
    if not 0 < metres <= _WORST:
        raise Unreadable("result-bad_accuracy")
    return metres


def verified(results: tuple[Kept, ...]) -> Result | None:
    """The position that was verified last, beside the one that was told; None where that is withheld."""
    placed = [one.result for one in results if one.stands and one.result.what == LOCATED and one.result.lat is not None]
    return max(placed, key=lambda one: one.on) if placed else None


def without_person(result: Result) -> Result:
    """The result when nothing of a living person may be kept any more."""
    return dataclasses.replace(result, person="", note="", file="")


def _with_position(result: Result, form: Mapping[str, str]) -> Result:
    said = _line(form.get("position", ""))
    if not said:
        return result
    position = coordinates.read_coordinates(said)
    if position is None:
        raise Unreadable("result-bad_position")
    told = read_metres(form.get("accuracy", ""))
    accuracy = told if told is not None else position.accuracy_m
    return dataclasses.replace(result, lat=position.lat, lon=position.lon, accuracy_m=accuracy, said=said)


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    return value if value in allowed else ""


def _line(text: str) -> str:
    return " ".join(fold.clean(text).split())[:300]
