"""The fields of a ticket as receiving offices know them, in the order of their own forms: one list for all papers.

Names and order follow "Phiếu khảo sát Mẫu 02" of the police (2025-26): martyr, place, relatives. A field reads the
form of ``ticket --json``, whole or as ``flows.disclosure`` left it; what is not shown gives no value. The words of a
label are ``field-<name>`` in ``locales/``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flows import donors
from flows.disclosure import Part
from flows.effects import Line
from flows.kinship import Line as Descent
from flows.script import abuse, contact, dna, find, place, reporter
from flows.script.order import BY_FIELD
from flows.tickets import CHANNELS, KINDS, OUTCOMES, STATUSES

ORIGINS = ("pin", "exif", "typed", "link", "place")  # what a location was read off
Form = Mapping[str, Any]
_PLAIN = (str, int, float)
Value = str | int | float | bool | Line | None


@dataclass(frozen=True, slots=True)
class Field:
    """``part`` is None for what is the ticket's own. ``words``: beginning of the key of a value among ``choices``."""

    name: str
    part: Part | None
    read: Callable[[Form], Value]
    words: str = ""
    choices: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A field with its value: as it stands, or (``key``) by a text."""

    field: Field
    value: Value

    @property
    def key(self) -> str:
        """The key of the text that says the value, "" where the value stands for itself."""
        if not isinstance(self.value, str) or self.value not in self.field.choices:
            return ""
        # Attributes of a Fluent message are written with dashes.
        value = self.value.replace("_", "-") if "." in self.field.words else self.value
        return self.field.words + value


def facts(form: Form) -> Iterator[Fact]:
    """All that the form says, in order."""
    for field in FIELDS:
        value = field.read(form)
        if value is not None and value != "":
            yield Fact(field, value)


def _at(*path: str) -> Callable[[Form], Value]:
    *ways, last = path

    def read(form: Form) -> Value:
        inner: Any = form
        for one in ways:
            inner = inner.get(one)
            if not inner:
                return None
        value = inner.get(last)
        return value if value is None or isinstance(value, _PLAIN) else None

    return read


def _range(form: Form) -> str | None:
    ends = (form.get("martyr") or {}).get("date_of_death_range")
    return "/".join(ends) if ends else None


def _others(form: Form) -> str | None:
    names = [str(one["name"]) for one in (form.get("martyrs") or ())[1:] if one.get("name")]
    return "; ".join(names) or None


def _donors(form: Form) -> Line | None:
    return donors.line_of((form.get("dna") or {}).get("donors") or ())


def _choice(name: str, part: Part, path: tuple[str, str], question: str) -> Field:
    """A field filled by a question with choices: whoever answered in other words is quoted."""
    return Field(name, part, _at(*path), f"{question}-", BY_FIELD[question].choices)


def _place(name: str) -> Callable[[Form], Value]:
    return _at("location", "place", name)


FIELDS: tuple[Field, ...] = (
    Field("code", None, _at("code")),
    Field("kind", None, _at("kind"), "group-kind.", KINDS),
    Field("status", None, _at("status"), "group-status.", STATUSES),
    Field("outcome", None, _at("outcome"), "life-outcome.", OUTCOMES),
    Field("urgent", None, _at("urgent")),
    Field("created_at", None, _at("created_at")),
    Field("channel", None, _at("channel"), "group-channel.", CHANNELS),
    Field("source", None, _at("source")),
    Field("martyr_name", Part.MARTYR, _at("martyr", "name")),
    Field("alias", Part.MARTYR, _at("martyr", "alias")),
    Field("birth_year", Part.MARTYR, _at("martyr", "birth_year")),
    Field("home_town", Part.MARTYR, _at("martyr", "home_town")),
    Field("enlisted", Part.MARTYR, _at("martyr", "enlisted")),
    Field("rank", Part.MARTYR, _at("martyr", "rank")),
    Field("unit", Part.MARTYR, _at("martyr", "unit", "raw")),
    Field("date_of_death", Part.MARTYR, _at("martyr", "date_of_death")),
    Field("date_of_death_range", Part.MARTYR, _range),
    Field("date_of_death_raw", Part.MARTYR, _at("martyr", "date_of_death_raw")),
    Field("place_of_death", Part.MARTYR, _at("martyr", "place_of_death")),
    Field("other_martyrs", Part.MARTYR, _others),
    Field("burial_place", Part.PLACE, _at("location", "text")),
    Field("lat", Part.PLACE, _at("location", "lat")),
    Field("lon", Part.PLACE, _at("location", "lon")),
    Field("accuracy_m", Part.PLACE, _at("location", "accuracy_m")),
    Field("origin", Part.PLACE, _at("location", "origin"), "field-origin-", ORIGINS),
    _choice("sure", Part.PLACE, ("location", "sure"), place.SURE),
    Field("commune", Part.PLACE, _place("commune")),
    Field("district_before_2025", Part.PLACE, _place("district_before_2025")),
    Field("province", Part.PLACE, _place("province")),
    Field("province_before_2025", Part.PLACE, _place("province_before_2025")),
    Field("found_when", Part.PLACE, _at("find", "when")),
    Field("found_objects", Part.PLACE, _at("find", "objects")),
    _choice("found_state", Part.PLACE, ("find", "state"), find.STATE),
    _choice("reporter_role", Part.REPORTER, ("reporter", "role"), reporter.ROLE),
    Field("reporter_name", Part.REPORTER, _at("reporter", "name")),
    Field("reporter_phone", Part.REPORTER, _at("reporter", "phone")),
    Field("helper", Part.REPORTER, _at("reporter", "helper")),
    _choice("best_time", Part.REPORTER, ("reporter", "best_time"), contact.TIME),
    _choice("dna_willing", Part.DNA, ("dna", "willing"), dna.WILLING),
    _choice("dna_relation", Part.DNA, ("dna", "relation"), dna.RELATION),
    Field("dna_line", Part.DNA, _at("dna", "line"), "field-line-", tuple(Descent)),
    Field("dna_donors", Part.DNA, _donors),
    _choice("dna_preferred", Part.DNA, ("dna", "preferred"), dna.PREFERRED),
    Field("report_kind", Part.REPORT, _at("report", "kind"), "field-report-", ("fraud", "rumour")),
    Field("report_who", Part.REPORT, _at("report", "who")),
    _choice("report_how", Part.REPORT, ("report", "how"), abuse.HOW),
    Field("report_account", Part.REPORT, _at("report", "account")),
    Field("report_when", Part.REPORT, _at("report", "when")),
    _choice("report_amount", Part.REPORT, ("report", "amount"), abuse.AMOUNT),
    _choice("report_paid", Part.REPORT, ("report", "paid"), abuse.PAID),
    Field("rumour", Part.REPORT, _at("report", "rumour")),
    Field("story", Part.STORY, _at("story")),
)
BY_NAME = {one.name: one for one in FIELDS}
