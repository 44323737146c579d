"""What a whole story says: the values of `read_story`, each with its words and where they stand."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any, Generic, TypeVar

from flows.understand.army import units
from flows.understand.days import dates
from flows.understand.maps import coordinates

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """One fact: what it means, the words as typed, and where they stand in the NFC text."""

    value: T
    said: str
    start: int
    end: int


def as_typed(told: Any, text: str) -> Any:
    """What was read (a story, or part of one) with its words as they stand in this text of the same length."""
    if isinstance(told, tuple):
        return tuple(as_typed(one, text) for one in told)
    if not is_dataclass(told) or isinstance(told, type):
        return told
    if isinstance(told, Found):
        said = text[told.start : told.end]
        return replace(told, said=said, value=said if told.value == told.said else told.value)
    return replace(told, **{one.name: as_typed(getattr(told, one.name), text) for one in fields(told)})


@dataclass(frozen=True, slots=True)
class Martyr:
    """One fallen soldier (liệt sĩ), named or described; None where the text does not say it clearly.

    `name` has its capitals put right (its `said` has them as typed). `unit` may hold more than one span said: a
    company beside the regiment of all. `first_burial` is where he was laid first, `burial` where he lies now.
    `feast`: the day and month of his death, or of its feast (giỗ), where no year is told. `returned`: the words
    that say that he came back alive.
    """

    name: Found[str] | None = None
    alias: Found[str] | None = None
    birth_year: Found[int] | None = None
    birth_date: Found[date] | None = None
    home_town: Found[str] | None = None
    enlisted: Found[dates.DateReading] | None = None
    rank: Found[str] | None = None
    position: Found[str] | None = None
    unit: Found[units.UnitReading] | None = None
    death: Found[dates.DateReading] | None = None
    feast: Found[dates.DayFound] | None = None
    death_place: Found[str] | None = None
    first_burial: Found[str] | None = None
    burial: Found[str] | None = None
    returned: Found[str] | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What the text says of a place or a group, not of one martyr: a fight, a common grave, a find."""

    place: Found[str] | None = None
    date: Found[dates.DateReading] | None = None
    burial_place: Found[str] | None = None
    units: tuple[Found[units.UnitReading], ...] = ()


@dataclass(frozen=True, slots=True)
class Informant:
    """Who tells: a name, where given, and the relation as an English word (comrade, wife, finder, ...)."""

    name: Found[str] | None = None
    relation: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Everything a text states. `kind` is a kind of tip (samples' SCHEMA.md); `martyr_count` None: not stated.

    `phones` may be anybody's: in a report of fraud they are the swindler's. `unnamed`: what is told of a fallen soldier
    where no martyr is named.
    """

    language: str = "vi"
    kind: str | None = None
    urgent: bool = False
    martyrs: tuple[Martyr, ...] = ()
    martyr_count: int | None = None
    event: Event | None = None
    inscriptions: tuple[Found[str], ...] = ()
    positions: tuple[Found[coordinates.Position], ...] = ()
    phones: tuple[Found[str], ...] = ()
    emails: tuple[Found[str], ...] = ()
    informant: Informant | None = None
    unnamed: Martyr = Martyr()

    @property
    def about(self) -> Martyr:
        """Whom the story is about: the first martyr named, else what is told of the one without a name."""
        return self.martyrs[0] if self.martyrs else self.unnamed
