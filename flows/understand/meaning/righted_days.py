"""Days that are taken back: of two, the one behind "à không" counts; one that is denied ("không phải 1968") is none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from flows.understand.days import dates
from flows.understand.page import fold
from flows.understand.page.corrections import CORRECTION, NEAR, NO
from flows.understand.told import Found

_NOT_THE_OTHER = re.compile(
    r"[\s,.]{0,3}(?:am lich |am )?(?:moi dung[\s,]{1,2})?(?:chu |ma )?(?:khong|ko|k|hong) phai "
    r"(?:la |ngay |thang |nam )*(?P<n>[0-9]{1,4})(?![\w/])"
)
_DENIED = re.compile(
    r"(?<!\w)(?:khong phai|chu khong|khong phai la|khong phai nam|ko phai|chu ko phai)\s(?:la |nam |ngay ){0,2}$"
)
Day = Found[dates.DateReading]


def standing(page: fold.Page, told: Iterable[Day]) -> tuple[list[Day], dict[int, Day]]:
    """Those of the days, in order, that are not taken back; and by where one begins, whose place it takes."""
    days: list[Day] = []
    instead: dict[int, Day] = {}
    for day in told:
        if _DENIED.search(page.shadow, max(0, day.start - 22), day.start):
            continue  # "hy sinh 1969 không phải 1968"
        if days and (_corrects(page, days[-1], day) or _is_not(page, day, days[-1])):
            wrong = days.pop()
            instead[day.start] = instead.get(wrong.start, wrong)
            days.append(_of_year(wrong, day))
        else:
            days.append(day)
    return days, instead


def _corrects(page: fold.Page, before: Day, day: Day) -> bool:
    """ "12/3/84 à không 12/3/85 mới đúng": the later one counts."""
    between = page.shadow[before.end : day.start]
    said = CORRECTION.search(between) or NO.match(between)
    return len(between) < NEAR and said is not None


def _of_year(wrong: Day, day: Day) -> Day:
    """ "ngày 7/4/1969, à năm 1968 mới phải": only the year is put right, the day and the month stay."""
    was, now = wrong.value, day.value
    bare = now.form is not None and len(now.form) == 4 and now.note is None and now.lunar_day is None
    if not bare or was.earliest != was.latest or was.lunar_day is not None:
        return day
    whole = dates.read_date(f"{was.earliest.day}/{was.earliest.month}/{now.form}")
    return day if whole is None else replace(day, value=replace(whole, said=day.said))


def _is_not(page: fold.Page, day: Day, before: Day) -> bool:
    """ "3/10/67 ... à 3/11/67 chứ không phải tháng 10": what is denied behind a day stands in the one before it."""
    denied = _NOT_THE_OTHER.match(page.shadow, day.end)
    return denied is not None and denied["n"] in re.findall("[0-9]+", before.said)
