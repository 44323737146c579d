"""A unit and a day as the tip holds them: JSON forms."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any, TypeGuard

from flows.model import JsonValue
from flows.understand.army import units
from flows.understand.days import dates


def unit_form(unit: units.UnitReading) -> dict[str, str | None]:
    """The JSON form of a unit: its parts, and ``raw`` as typed."""
    form = dataclasses.asdict(unit)
    return {"raw": form.pop("said"), **form}


def date_form(day: dates.DateReading) -> dict[str, Any]:
    """The JSON form of a day: the interval in ISO dates, and whether the words spoke of the lunar calendar.

    Of a lunar day also the day itself, and both solar ones where the calendars of North and South differ.
    """
    form: dict[str, Any] = {
        "earliest": day.earliest.isoformat(),
        "latest": day.latest.isoformat(),
        "lunar": day.lunar,
    }
    if day.lunar_day is not None:
        form["lunar_day"] = dataclasses.asdict(day.lunar_day)
    if day.alternatives:
        form["alternatives"] = [one.isoformat() for one in day.alternatives]
    return form


def yearless_form(day: dates.DayFound) -> dict[str, Any]:
    """The JSON form of a day that no year is told of, as families keep it (giỗ): there is no interval."""
    form: dict[str, Any] = {"day": day.day, "month": day.month, "lunar": day.lunar_day is not None}
    if day.lunar_day is not None:
        form["lunar_day"] = dataclasses.asdict(day.lunar_day)
    return form


def is_yearless(value: JsonValue) -> TypeGuard[dict[str, Any]]:
    """Whether a day has no year."""
    return isinstance(value, dict) and "earliest" not in value


def with_year(day: dict[str, Any], year: dict[str, Any]) -> dict[str, Any]:
    """A day without a year in the year told for it; the interval of the years where it is told only roughly."""
    lunar_year = (year.get("lunar_day") or {}).get("year")
    if year["earliest"] == year["latest"]:
        return year
    if lunar_year or year["earliest"][:4] == year["latest"][:4]:
        leap = bool((day.get("lunar_day") or {}).get("leap"))
        told = lunar_year or int(year["earliest"][:4])
        if (read := dates.in_year(day["day"], day["month"], told, lunar=day["lunar"], leap=leap)) is not None:
            return date_form(read)
    return {**year, **({"lunar": True, "lunar_day": day["lunar_day"]} if day["lunar"] else {})}


def solar_days(value: JsonValue) -> tuple[date, ...]:
    """The solar days that a lunar day was read as: one, two where the calendars differ, none where it is not exact."""
    if not isinstance(value, dict) or not value.get("lunar") or is_yearless(value):
        return ()
    exact = [value["earliest"]] if value["earliest"] == value["latest"] else []
    return tuple(date.fromisoformat(one) for one in value.get("alternatives", exact))
