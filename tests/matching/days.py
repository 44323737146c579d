"""How a day is told: exactly, by month or year, as a lunar anniversary, as a season; always the form of `extract`."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from flows.understand.days import lunar
from tests.matching.model import Fact


@dataclass(frozen=True, slots=True)
class Told:
    """The keys of a tip on the day of death, and the facts in them."""

    form: dict[str, Any]
    facts: frozenset[Fact]


@cache
def facts(day: date) -> frozenset[Fact]:
    """Everything true that can be said of a day, in the North's calendar."""
    found = {("year", f"{day:%Y}"), ("month", f"{day:%Y-%m}"), ("day", day.isoformat())}
    moon = lunar.to_lunar(day)
    if moon is not None:
        found |= {("giỗ", f"{moon.day}/{moon.month}"), ("lunar-year", str(moon.year))}
    return frozenset(found)


def write(rng: random.Random, day: date, manner: str, *, southern: bool = False) -> Told:
    """`manner`: day, month, year, moon (lunar, with its year), gio (without), season, swapped (lunar, as if solar)."""
    moon = lunar.to_lunar(day, calendar="south" if southern else "north")
    if moon is None:  # beyond the table: no such day is in the set
        raise ValueError(day)
    year = facts(day)
    match manner:
        case "day":
            return Told(_form(day.isoformat(), _solar(rng, day)), year)
        case "month":
            raw = rng.choice(("tháng {m}/{y}", "{m}/{y}", "{m}-{y}", "tháng {m} năm {y}")).format(
                m=day.month, y=day.year
            )
            return Told(_form(f"{day:%Y-%m}", raw), frozenset(f for f in year if f[0] in ("year", "month")))
        case "year":
            raw = rng.choice((f"{day.year}", f"năm {day.year}", f"năm {day.year % 100}"))
            return Told(_form(f"{day.year}", raw), frozenset({("year", f"{day.year}")}))
        case "moon":
            return _of_the_moon(rng, day, moon, year)
        case "gio":
            raw = rng.choice(("giỗ ngày {d}/{m}", "giỗ {d}/{m} âm", "ngày giỗ {d} tháng {m} âm lịch")).format(
                d=moon.day, m=_month(moon.month)
            )
            form = _form(
                None, raw, {"day": moon.day, "month": moon.month, "leap": False, "year": None, "year_canchi": None}
            )
            return Told(form, frozenset(f for f in year if f[0] == "giỗ"))
        case "season":
            return _season(rng, day)
        case "swapped":
            # The 30th of a second month, say, is no solar day: it is told as the last one that there is.
            mistaken = date(moon.year, moon.month, min(moon.day, 28))
            known = {("year", f"{mistaken.year}")} & year
            return Told(_form(mistaken.isoformat(), _solar(rng, mistaken)), frozenset(known))
        case _:
            raise ValueError(manner)


def near(rng: random.Random, day: date, days: int) -> date:
    """Another day, so many days away at most."""
    return day + timedelta(rng.choice([n for n in range(-days, days + 1) if n]))


def in_year(day: date, year: int) -> date:
    """The same day of another year."""
    return date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)


def _form(iso: str | None, raw: str, moon: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"date_of_death": iso, "date_of_death_raw": raw, "date_of_death_lunar": moon}


def _solar(rng: random.Random, day: date) -> str:
    return rng.choice(
        ("{d}/{m}/{y}", "{d}-{m}-{y}", "{d}.{m}.{y}", "ngày {d} tháng {m} năm {y}", "{d}/{m}/{s}", "ngày {d}/{m}/{y}")
    ).format(d=day.day, m=day.month, y=day.year, s=f"{day.year % 100:02}")


def _month(number: int) -> str:
    return {1: "Giêng", 12: "Chạp"}.get(number, str(number))


def _of_the_moon(rng: random.Random, day: date, moon: lunar.LunarDay, known: frozenset[Fact]) -> Told:
    name = lunar.can_chi(moon.year)
    raw = f"{moon.day}/{moon.month}{' nhuận' if moon.leap else ''} âm lịch năm {name}"
    if moon.month in (1, 12) and rng.random() < 0.5:
        raw = f"{'mùng ' if moon.day <= 10 else ''}{moon.day} tháng {_month(moon.month)} năm {name}"
    said = {"day": moon.day, "month": moon.month, "leap": moon.leap, "year": moon.year, "year_canchi": name}
    reckoned = sorted({north for calendar in lunar_calendars() if (north := lunar.to_solar(moon, calendar=calendar))})
    form = _form(reckoned[0].isoformat(), raw, said)
    if len(reckoned) > 1:
        both = [one.isoformat() for one in reckoned]
        form |= {"date_of_death_alternatives": both, "date_of_death_range": both}
    return Told(form, known if day in reckoned else frozenset(f for f in known if f[0] == "year"))


def lunar_calendars() -> tuple[lunar.Calendar, lunar.Calendar]:
    """The North's and the South's."""
    return ("north", "south")


def _season(rng: random.Random, day: date) -> Told:
    """A part of a year as people remember it; the year itself can be known from it only where it does not cross one."""
    if day.month in (11, 12, 1, 2, 3, 4) and rng.random() < 0.6:
        first = day.year if day.month > 6 else day.year - 1
        raw = f"mùa khô {first % 100}-{(first + 1) % 100}"
        span, known = (date(first, 10, 1), date(first + 1, 5, 31)), frozenset[Fact]()
    else:
        third = (day.month - 1) // 4
        raw = f"{('đầu', 'giữa', 'cuối')[third]} năm {day.year}"
        last = date(day.year, (4, 8, 12)[third], (30, 31, 31)[third])
        span, known = (date(day.year, (1, 5, 9)[third], 1), last), frozenset({("year", f"{day.year}")})
    form = _form(None, raw)
    return Told(form | {"date_of_death_range": [one.isoformat() for one in span]}, known)
