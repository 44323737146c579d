"""Stories in English, French and Korean: a foreign witness's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flows.understand import dates, fold, units
from flows.understand.told import Event, Found, Informant, Martyr


@dataclass(frozen=True, slots=True)
class Told:
    """What a foreign text says."""

    martyrs: tuple[Martyr, ...] = ()
    count: int | None = None
    event: Event | None = None
    phones: tuple[Found[str], ...] = ()
    informant: Informant | None = None


def read(
    page: fold.Page, language: str, found_units: list[units.UnitFound], days: tuple[dates.DateFound, ...], now: date
) -> Told:
    """The fallen, the event and the witness of a text in this language."""
    return Told()
