"""The days that a report is about, in the time zone of everything that people read.

A period is whole days, first and last included; ``bounds`` are the moments between which something counts, the first
included and the last not, in UTC. A week begins on Monday.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from flows.understand.days import dates

WEEK, MONTH, QUARTER, CUSTOM = KINDS = ("week", "month", "quarter", "custom")
REGULAR = (WEEK, MONTH, QUARTER)
EARLIEST = date(2025, 1, 1)  # nothing was told to the program before
_DAY = timedelta(days=1)


class BadPeriod(ValueError):
    """There is no such period; ``key`` is the text that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Period:
    """``last`` is the last day of it."""

    kind: str
    first: date
    last: date

    def bounds(self, zone: tzinfo) -> tuple[datetime, datetime]:
        """From when, and up to (not including) when something falls into it."""
        return _midnight(self.first, zone), _midnight(self.last + _DAY, zone)

    def days(self) -> tuple[date, ...]:
        """Every day of it."""
        return tuple(self.first + _DAY * at for at in range((self.last - self.first).days + 1))

    def is_over(self, today: date) -> bool:
        """Whether nothing more can fall into it."""
        return self.last < today


def holding(kind: str, day: date) -> Period:
    """The week, month or quarter that this day is in."""
    if kind == WEEK:
        first = day - _DAY * day.weekday()
        return Period(kind, first, first + _DAY * 6)
    month = day.month if kind == MONTH else day.month - (day.month - 1) % 3
    first = day.replace(month=month, day=1)
    return Period(kind, first, _months_later(first, 1 if kind == MONTH else 3) - _DAY)


def latest(kind: str, today: date) -> Period:
    """The last week, month or quarter that is over."""
    return holding(kind, holding(kind, today).first - _DAY)


def before(period: Period) -> Period:
    """What it is compared with: the week, month or quarter before, or just as many days."""
    if period.kind in REGULAR:
        return holding(period.kind, period.first - _DAY)
    return Period(CUSTOM, period.first - (period.last - period.first) - _DAY, period.first - _DAY)


def read_day(text: str) -> date | None:
    """The day, as 2026-11-23 or as people write it; None for none. Raises BadPeriod."""
    text = text.strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        found = dates.read_date(text)
        if found is None or found.earliest != found.latest:
            raise BadPeriod("report-bad_date") from None
        return found.earliest


def asked(kind: str, first: date | None, last: date | None, today: date) -> Period:
    """The period that somebody asks for. Raises BadPeriod.

    A regular one is the last that is over, or the one with the day ``first`` in it; any other has both its days.
    """
    if kind not in KINDS:
        raise BadPeriod("report-bad_kind")
    for day in (first, last):
        if day is not None and not day >= EARLIEST:
            raise BadPeriod("report-bad_long")
        if day is not None and day > today:
            raise BadPeriod("report-bad_future")
    if kind in REGULAR:
        if last is not None:
            raise BadPeriod("report-bad_last")
        period = latest(kind, today) if first is None else holding(kind, first)
    elif first is None or last is None:
        raise BadPeriod("report-bad_days")
    elif first > last:
        raise BadPeriod("report-bad_order")
    else:
        period = Period(kind, first, last)
    return period


def due(kind: str, now: datetime, zone: tzinfo, *, hour: int) -> tuple[Period, datetime]:
    """The regular report that was due last: what it is about, and since when it is due."""
    here = now.astimezone(zone)
    day = holding(kind, here.date()).first
    at = datetime.combine(day, time(hour), tzinfo=zone)
    if at > here:
        day = holding(kind, day - _DAY).first
        at = datetime.combine(day, time(hour), tzinfo=zone)
    return holding(kind, day - _DAY), at.astimezone(UTC)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def _months_later(first: date, months: int) -> date:
    number = first.year * 12 + first.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
