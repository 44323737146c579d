"""The phases of the campaign (*giai đoạn*), as the city's and the health department's plans have them."""

from __future__ import annotations

from datetime import date

from flows.figures.periods import Period

# The last day of each: set-up and training; receiving and verifying; the peak and the summary.
ENDS = (date(2026, 7, 27), date(2026, 12, 31), date(2027, 7, 27))
AFTER = len(ENDS) + 1


def phases(period: Period) -> tuple[int, ...]:
    """The phases that the days of a period fall into, from 1; ``AFTER`` for what follows the last."""
    return tuple(range(_of(period.first), _of(period.last) + 1))


def _of(day: date) -> int:
    return next((number for number, end in enumerate(ENDS, 1) if day <= end), AFTER)
