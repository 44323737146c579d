"""The Vietnamese lunar calendar (âm lịch), to and from solar days, as the North and as the South reckoned it.

Lunar years 1900 to 2050. The rule is the same everywhere (new moons, the sun's longitude by local midnight); what
differs is whose midnight. The North took UTC+8 until 1967 and UTC+7 since (decision 121/CP of 8/8/1967); the South kept
UTC+8 until 1975, which moved the beginning of four months by a day. The table was computed by that rule and agrees with
the published one (Hồ Ngọc Đức's) from 1926 on; before, five months (1906 to 1925) begin a day apart in the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from flows.understand.page import fold

Calendar = Literal["north", "south"]

FIRST_YEAR, LAST_YEAR = 1900, 2050
WAR_YEARS = (1945, 1989)  # shorter than the cycle of sixty: a name fits one of them at most

# One number a lunar year: the days from 20 January to its first day, times 2**17; the month that is followed by its
# leap month, times 2**13; and a bit for each of its 12 or 13 months from the lowest on, set where it has 30 days.
_YEARS = tuple(
    int(code, 16)
    for code in """
    1716d2 3c0752 260ea5 12b64a 36064b 1e0a9b 0a9556 30056a 1a0b59 045752 2a0752 14db25
    3a0b25 220a4b 0cb2ab 320aad 1e056a 064b69 2c0da9 18fd92 3e0d92 260d25 10ba4d 360a56
    2002b6 0895b5 3006d4 1a0ea9 065e92 2a0e92 14cd26 38052b 220a57 0cb2b6 320b5a 1e06d4
    086ec9 2c0749 16f693 3c0a93 26052b 0eca5b 340aad 20056a 0a9b55 300ba4 1a0b49 045a93
    2a0a95 12f52d 380536 220aad 0eb5aa 3205b2 1c0da5 087d4a 2e0d4a 170a95 3a0a97 260556
    10cab5 340ad5 2006d2 0a8ea5 300ea5 1a064a 026c97 28029b 12e55b 36056b 220b69 0eb752
    340b52 1c0b25 069a4b 2c0a4d 1714ab 3a02ad 2405ad 10cb6a 360da9 200d92 0a9d25 300d25
    1a0a55 0254ad 2804b6 12e5b5 3806d5 220ec9 0ebe92 340e92 1e0d26 066a56 2a0a57 171556
    3c056a 240b55 10b6c9 360749 200693 08952b 2e052b 180a5b 04555a 28056a 12eb65 380ba5
    240d49 0cba95 320a95 1c052d 068aad 2a0ab5 1735aa 3c05d2 260da5 10dd4a 360e4a 200c96
    0a992e 2e0556 180ab5 0455b2 2a06d2 12cea5 380725 22064b 0cac97 3004ab 1a055b 066ada
    2c0b6a 177752 3c0b92 260b25 10da4b 340a4d 1e04ad 08a95b 2e05ad 180baa 045b52 2a0d92
    14fd25 380d25 220a55 0cb4ad 3204b6 1a06b5 066daa
    """.split()
)
# Months that began a day later in the South.
_SOUTH_A_DAY_LATER = frozenset({(1968, 1), (1969, 1), (1974, 11), (1975, 3)})

CAN = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
CHI = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_CAN = {fold.fold(can): n for n, can in enumerate(CAN)} | {"ki": 5, "qui": 9}
_CHI = {fold.fold(chi): n for n, chi in enumerate(CHI) if n != 5} | {"ti": 0, "meo": 3, "thin": 4}


@dataclass(frozen=True, slots=True)
class LunarDay:
    """A day of a lunar month; `leap`: of the month's second run (nhuận); `year`: the solar one in which it begins."""

    day: int
    month: int
    leap: bool
    year: int


@dataclass(frozen=True, slots=True)
class _Month:
    month: int
    leap: bool
    first: date
    days: int


def to_solar(day: LunarDay, *, calendar: Calendar = "north") -> date | None:
    """The solar day; None for one that did not exist (30 of a month of 29 days, a leap month of another year)."""
    found = _month(day.year, day.month, day.leap, calendar)
    if found is None or not 1 <= day.day <= found.days:
        return None
    return found.first + timedelta(day.day - 1)


def to_lunar(day: date, *, calendar: Calendar = "north") -> LunarDay | None:
    """The lunar day; None outside of the table."""
    for year in (day.year, day.year - 1):
        for found in reversed(_months(year, calendar)):
            if found.first <= day < found.first + timedelta(found.days):
                return LunarDay((day - found.first).days + 1, found.month, found.leap, year)
    return None


def days_of_month(
    year: int, month: int, *, leap: bool = False, calendar: Calendar = "north"
) -> tuple[date, int] | None:
    """The first solar day of a lunar month and its length, 29 or 30; None for a month that did not exist."""
    found = _month(year, month, leap, calendar)
    return (found.first, found.days) if found else None


def leap_month(year: int) -> int | None:
    """The month that comes twice in this lunar year, in both calendars; None where none does."""
    return ((_YEARS[year - FIRST_YEAR] >> 13) & 15) or None if FIRST_YEAR <= year <= LAST_YEAR else None


def tet(year: int, *, calendar: Calendar = "north") -> date | None:
    """The first day of the lunar year that begins in this solar one."""
    months = _months(year, calendar)
    return months[0].first if months else None


def can_chi(year: int) -> str:
    """The name of the lunar year that begins in this solar one: 1968 is Mậu Thân."""
    return f"{CAN[(year - 4) % 10]} {CHI[(year - 4) % 12]}"


def year_of(can: str, chi: str, *, between: tuple[int, int] = WAR_YEARS) -> int | None:
    """The only year of that name between two years, ends included; None for none, for two, and for no such name.

    Words with or without diacritics. Of "ty" the can decides: Tý after Nhâm, Tỵ after Quý.
    """
    stem, branch = _CAN.get(fold.fold(can)), _CHI.get(fold.fold(chi))
    if stem is None or branch is None:
        return None
    if branch == 0 and stem % 2:
        branch = 5
    fitting = [y for y in range(between[0], between[1] + 1) if (y - 4) % 10 == stem and (y - 4) % 12 == branch]
    return fitting[0] if len(fitting) == 1 else None


def chi_of(word: str) -> int | None:
    """The number of a chi, 0 for Tý; None for another word and for a "ty" whose tone does not say which."""
    branch = _CHI.get(fold.fold(word))
    if branch == 0:
        tones = fold.marks(word)
        branch = 5 if "\u0323" in tones else 0 if "\u0301" in tones else None
    return branch


def _month(year: int, month: int, leap: bool, calendar: Calendar) -> _Month | None:
    return next((m for m in _months(year, calendar) if (m.month, m.leap) == (month, leap)), None)


@lru_cache(maxsize=400)
def _months(year: int, calendar: Calendar) -> tuple[_Month, ...]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    code = _YEARS[year - FIRST_YEAR]
    order = [(month, False) for month in range(1, 13)]
    if doubled := (code >> 13) & 15:
        order.insert(doubled, (doubled, True))
    firsts = [date(year, 1, 20) + timedelta(code >> 17)]
    for n in range(len(order)):
        firsts.append(firsts[-1] + timedelta(29 + (code >> n & 1)))
    if calendar == "south":
        # The names stand for the months themselves: none of the four is a leap month or is followed by its own.
        names = [(year, month) for month, _ in order] + [(year + 1, 1)]
        firsts = [f + timedelta(n in _SOUTH_A_DAY_LATER) for f, n in zip(firsts, names, strict=True)]
    return tuple(
        _Month(month, leap, first, (after - first).days)
        for (month, leap), first, after in zip(order, firsts, firsts[1:], strict=False)
    )
