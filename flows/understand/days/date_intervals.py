"""From what was said to the days it may be: an interval, its ISO form, and the days where two calendars differ."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from flows.understand.days import lunar
from flows.understand.days.date_forms import Said
from flows.understand.days.lunar import LunarDay
from flows.understand.days.periods import WARS_BEGIN, WARS_END

MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PLACEHOLDERS = {date(1970, 1, 1): "placeholder"}
_NO_DATES = frozenset({date(1900, 1, 1)})
# First month, last month; 13 is January of the next year. Wide on purpose: seasons are felt, not fixed.
_SEASONS = {
    "spring": (1, 5),
    "summer": (4, 8),
    "autumn": (7, 11),
    "winter": (10, 14),
    "dry": (1, 12),
    "wet": (4, 11),
    "winterspring": (11, 17),
    "autumnwinter": (8, 14),
    "springsummer": (1, 8),
}
_CALENDARS: tuple[lunar.Calendar, ...] = ("north", "south")
_ABOUT_A_DAY = timedelta(7)
_AROUND_TET = timedelta(90)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The first and last day, what ISO writes of it, and why it is wide."""

    first: date
    last: date
    form: str | None = None
    note: str | None = None
    alternatives: tuple[date, ...] = ()


def resolve(said: Said, *, is_lunar: bool, guessed: bool) -> Stretch | None:
    """The days that said may be; None for a day that cannot be and for one without a year.

    `guessed`: lunar only because it is an anniversary, so that its year may be the solar one.
    """
    if said.period and said.year is None:
        return Stretch(said.period.first, said.period.last, note="period")
    if said.year is None:
        return None
    if said.period:
        first = max(said.period.first, date(said.year, 1, 1))
        return Stretch(first, min(said.period.last, date(said.year, 12, 31)), str(said.year), "period")
    if said.until is not None:
        return _range(said, is_lunar=is_lunar)
    if said.how in ("tet", "tet_before", "tet_after"):
        stretch = _tet(said.year, said.how)
    elif said.how in _SEASONS:
        stretch = _season(said.year, said.how)
    elif is_lunar:
        stretch = _lunar(said, guessed=guessed)
    else:
        stretch = _solar(said)
    if stretch is None:
        return None
    if said.other_year is not None:
        other = resolve(_of_year(said), is_lunar=is_lunar, guessed=guessed)
        if other is None:
            return None
        return Stretch(min(stretch.first, other.first), max(stretch.last, other.last), note=stretch.note)
    return _vaguer(stretch, said.how)


def _of_year(said: Said) -> Said:
    return Said(
        said.start,
        said.end,
        day=said.day,
        month=said.month,
        year=said.other_year,
        leap=said.leap,
        lunar=said.lunar,
        natural=said.natural,
        how=said.how,
        eve=said.eve,
    )


def _solar(said: Said) -> Stretch | None:
    year, month = said.year or 0, said.month
    if month is None:
        return Stretch(date(year, 1, 1), date(year, 12, 31), str(year))
    if month == 0:  # January or the eleventh: the year is certain
        return Stretch(date(year, 1, 1), date(year, 12, 31), str(year), "about")
    if said.day is None:
        return Stretch(date(year, month, 1), _month_end(year, month), f"{year}-{month:02}")
    exact = _day(year, month, said.day)
    if exact is None or exact in _NO_DATES:
        return None
    if exact in _PLACEHOLDERS and said.lunar is None:
        return Stretch(exact, exact, None, _PLACEHOLDERS[exact])
    other = _day(year, said.day, month) if said.swapped else None
    if other:
        days = sorted((exact, other))
        return Stretch(days[0], days[1], str(year), None, tuple(days))
    return Stretch(exact, exact, exact.isoformat())


def _lunar(said: Said, *, guessed: bool) -> Stretch | None:
    year = said.year or 0
    if said.month is None:
        first = _tet_days(year)
        after = _tet_days(year + 1)
        return Stretch(min(first), max(after) - timedelta(1), str(year)) if first and after else None
    month = said.month or 11  # of the lunar calendar, "tháng một" is the eleventh
    if said.eve and said.day:
        return _last_days(year, said.day)
    if said.day is None:
        months = [m for c in _CALENDARS if (m := lunar.days_of_month(year, month, leap=said.leap, calendar=c))]
        if not months:
            return None
        first_day, last_day = min(m[0] for m in months), max(m[0] + timedelta(m[1] - 1) for m in months)
        return Stretch(first_day, last_day, str(year) if first_day.year == last_day.year == year else None)
    days = _days(LunarDay(said.day, month, said.leap, year))
    if not days:
        return None
    if guessed and month > 10 and said.canchi is None:
        # The year of an anniversary may be the solar one, in which the twelfth month of the year before ended.
        earlier = [d for d in _days(LunarDay(said.day, month, said.leap, year - 1)) if d.year == year]
        if earlier:
            both = sorted({*earlier, *days})
            return Stretch(both[0], both[-1], None, None, tuple(both))
    return _exact(days)


def _days(day: LunarDay) -> list[date]:
    """The day by the North's and by the South's calendar; one where they agree."""
    found = [d for c in _CALENDARS if (d := lunar.to_solar(day, calendar=c))]
    return found[:1] if len(set(found)) == 1 else found


def _exact(days: list[date]) -> Stretch:
    return Stretch(min(days), max(days), days[0].isoformat(), None, tuple(days) if len(days) > 1 else ())


def _last_days(year: int, day: int) -> Stretch | None:
    """Of "30 Tết" the last day of the old year, be it the thirtieth or the twenty-ninth."""
    firsts = _tet_days(year)
    if day == 30:
        days = [f - timedelta(1) for f in firsts]
    else:
        days = _days(LunarDay(day, 12, False, year - 1))
    return _exact(days[:1] if len(set(days)) == 1 else days) if days else None


def _tet_days(year: int) -> list[date]:
    return [d for c in _CALENDARS if (d := lunar.tet(year, calendar=c))]


def _tet(year: int, how: str) -> Stretch | None:
    """The days around Tết, and the three months before or after it."""
    days = _tet_days(year)
    if not days:
        return None
    first, last = min(days), max(days)
    if how == "tet_before":
        return Stretch(first - _AROUND_TET, first - timedelta(1), note="before")
    if how == "tet_after":
        return Stretch(first, last + _AROUND_TET, str(year), "after")
    return Stretch(first - timedelta(7), last + timedelta(29), str(year), "season")


def _season(year: int, season: str, last_year: int | None = None) -> Stretch | None:
    if last_year is not None and season == "dry":
        return Stretch(date(year, 10, 1), _month_end(last_year, 5), None, "season")
    if last_year is not None and not season.startswith("winter"):
        return Stretch(date(year, 1, 1), date(last_year, 12, 31), None, "season")
    first, last = _SEASONS[season]
    end = _month_end(last_year or year + (last > 12), last - 12 if last > 12 else last)
    return Stretch(date(year, first, 1), end, None if last_year else str(year), "season")


def _range(said: Said, *, is_lunar: bool) -> Stretch | None:
    last = said.until
    if last is None or said.year is None or last.year is None:
        return None
    if said.how in _SEASONS and last.month is None:
        return _season(said.year, said.how, last.year)
    first = _lunar(said, guessed=False) if is_lunar else _solar(said)
    end = _lunar(last, guessed=False) if is_lunar else _solar(last)
    if first is None or end is None:
        return None
    begin, finish = _vaguer(first, said.how), _vaguer(end, last.how or (said.how if said.how in ("about",) else None))
    if said.how == "late":
        begin = replace(begin, first=first.first.replace(month=10) if said.month is None else begin.first)
    if begin.first > finish.last:
        return None
    if said.night and (finish.last - begin.first).days == 1:
        # "đêm 12 rạng 13/5/1969": of a night the day is told on which it ended, as on most stones.
        return Stretch(begin.first, finish.last, end.form)
    return Stretch(begin.first, finish.last, _common(begin.first, finish.last), said.how and "about")


def _vaguer(stretch: Stretch, how: str | None) -> Stretch:
    first, last = stretch.first, stretch.last
    whole_year = (last - first).days > 200
    match how:
        case "about":
            if first == last:
                return replace(stretch, first=first - _ABOUT_A_DAY, last=last + _ABOUT_A_DAY, note="about")
            if whole_year:
                wide = replace(stretch, first=date(first.year - 1, 1, 1), last=date(last.year + 1, 12, 31))
            else:
                wide = replace(stretch, first=first - timedelta(31), last=last + timedelta(31))
            return replace(wide, note="about")
        case "early":
            end = first + timedelta(181 if whole_year else 14)
            return replace(stretch, last=end, note="early")
        case "middle":
            if whole_year:
                return replace(stretch, first=first + timedelta(90), last=last - timedelta(92), note="middle")
            return replace(stretch, first=first + timedelta(7), last=first + timedelta(22), note="middle")
        case "late":
            begin = last - timedelta(183 if whole_year else 15)
            return replace(stretch, first=begin, note="late")
        case "before":
            begin = WARS_BEGIN if first > WARS_BEGIN else date(first.year - 30, 1, 1)
            return Stretch(begin, first - timedelta(1), None, "before")
        case "after":
            begin = first + timedelta(1) if first == last else first
            return Stretch(begin, max(WARS_END, last + timedelta(1)), None, "after")
        case _:
            return stretch


def _common(first: date, last: date) -> str | None:
    """The month or the year that holds both."""
    if (first.year, first.month) == (last.year, last.month):
        return first.isoformat() if first == last else f"{first.year}-{first.month:02}"
    return str(first.year) if first.year == last.year else None


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> date | None:
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)
