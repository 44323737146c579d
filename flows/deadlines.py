"""Until when a request under the law is to be answered and acted on (Law 91/2025, Decree 356/2025). Pure.

Answered within 2 working days; processing ends within 15 days, 20 where others (agencies that hold a copy) must act
too; access and correction within 10. A breach is told to the authority within 72 hours of its discovery.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from flows.understand.days import lunar

KINDS = ("access", "correction", "erasure", "withdrawal", "objection")
BREACH = "breach"
ANSWER_DAYS = 2  # working days
END_OF_WORK = time(17, 0)
BREACH_HOURS = 72
DAYS = {"access": 10, "correction": 10, "erasure": 15, "withdrawal": 15, "objection": 15}
DAYS_OF_OTHERS = 20
_FIXED = frozenset({(1, 1), (4, 30), (5, 1), (9, 2)})
_LUNAR = frozenset({(1, 1), (1, 2), (1, 3), (3, 10)})  # Tết, Giỗ Tổ; what the State adds each year is a setting


@dataclass(frozen=True, slots=True)
class Due:
    """When it must be answered, and when done."""

    answer: datetime
    act: datetime


def of(kind: str, at: datetime, *, zone: tzinfo, holidays: Collection[date] = (), others: bool = False) -> Due:
    """The terms of a request that came at ``at``. ``others``: agencies must act, too."""
    if kind == BREACH:
        end = at + timedelta(hours=BREACH_HOURS)
        return Due(end, end)
    days = max(DAYS[kind], DAYS_OF_OTHERS) if others else DAYS[kind]
    return Due(after_working_days(at, ANSWER_DAYS, zone=zone, holidays=holidays), at + timedelta(days=days))


def after_working_days(at: datetime, days: int, *, zone: tzinfo, holidays: Collection[date] = ()) -> datetime:
    """The end of work of the last of so many working days behind the day of ``at``, as people there count them."""
    day, left = at.astimezone(zone).date(), days
    while left:
        day += timedelta(days=1)
        left -= is_working_day(day, holidays)
    return datetime.combine(day, END_OF_WORK, tzinfo=zone).astimezone(at.tzinfo)


def is_working_day(day: date, holidays: Collection[date] = ()) -> bool:
    """Whether offices work: no weekend, no public holiday, none of ``holidays``."""
    if day.weekday() > 4 or day in holidays or (day.month, day.day) in _FIXED:
        return False
    return not _is_lunar_holiday(day)


def _is_lunar_holiday(day: date) -> bool:
    found = lunar.to_lunar(day)
    return found is not None and not found.leap and (found.month, found.day) in _LUNAR
