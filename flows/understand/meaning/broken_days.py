"""Days that only their place on the page tells: over two short messages, behind "à không", behind a verb of falling."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Set
from dataclasses import replace
from operator import attrgetter

from flows.understand.days import dates
from flows.understand.days.date_words import CAN, CHI
from flows.understand.page import fold
from flows.understand.told import Found

_YEAR_ALONE = r"(?:nam )?(?P<y>19[4-8][0-9]|[4-8][0-9])"
_YEAR_THEN_MONTH = re.compile(
    rf"(?:(?<=\n)|(?<=, )|^|(?=nam )){_YEAR_ALONE}\s?\n\s?(?:hinh nhu |khoang |vao )?thang (?P<m>[0-9]{{1,2}})"
    r"(?: thi phai| gi do| hay sao| hay sao ay)?(?=[ \t.,]*(?:\n|$))"
)
_DAY_THEN_YEAR = re.compile(
    r"(?<![\w/.-])(?P<d>[0-9]{1,2})\s?[/.-]\s?(?P<m>[0-9]{1,2})\s?\n\s?(?:nam )?(?P<y>19[4-8][0-9]|[4-8][0-9])"
    r"(?= ?(?:nhe|nha|a|do|thi phai|gi do)?[ \t.,]*(?:\n|$))"
)
# Behind "à không" two figures alone are a year.
_RIGHTED_YEAR = re.compile(
    r"(?<!\w)(?:(?:a|ah|ma) (?:khong|hong|hok)(?: phai)?|a nham|nham roi|nham|(?:khong|hong|ko) phai)[\s,.]{1,3}"
    r"(?P<y>[4-8][0-9])(?![\w/]|[.,-][0-9]|\s(?:nguoi|anh|dong chi|mo|ngoi|tuoi|ls|liet s|m|km|met|cay)(?!\w))"
)
# Behind a verb of falling the name of a year alone is one: "hy sinh Mậu Thân".
_FELL_IN = re.compile(
    rf"(?<!\w)(?:h[iy] sinh|chet|mat|hs) (?P<name>(?:{'|'.join(CAN.entries)}) (?:{'|'.join(CHI.entries)}))(?!\w)"
)


def by_their_place(page: fold.Page, taken: Set[int]) -> Iterator[Found[dates.DateReading]]:
    """Days told over two short messages ("ngày 14/7" and "68"), and years that only their place makes years."""
    for pattern, part in ((_DAY_THEN_YEAR, 0), (_YEAR_THEN_MONTH, 0), (_RIGHTED_YEAR, "y"), (_FELL_IN, "name")):
        for match in pattern.finditer(page.shadow):
            start, end = match.span(part)
            if not taken.isdisjoint(range(start, end)):
                continue
            said = page.text[start:end]
            day, month, year, name = (match.groupdict().get(group) or "" for group in ("d", "m", "y", "name"))
            written = "/".join(filter(None, (day, month, year if len(year) > 2 else f"19{year}")))
            whole = dates.read_date(f"năm {said}" if name else written)
            if whole is not None:
                yield Found(replace(whole, said=said), said, start, end)


# Where a line ends that a date may go on behind.
_BROKEN = re.compile(r"(?:[0-9]|(?<!\w)(?:thang|ngay|nam)) ?\n")


def with_broken(page: fold.Page, told: list[Found[dates.DateReading]]) -> list[Found[dates.DateReading]]:
    """The days of a page, and instead of their parts those in which a line ends: "ngày 11 tháng" and "6 năm 1974"."""
    if not _BROKEN.search(page.shadow):
        return told
    joined = fold.Page(page.text.replace("\n", " "), page.shadow.replace("\n", " "), page.accented)
    told = sorted(told, key=_start)
    kept: list[Found[dates.DateReading]] = []
    at = 0
    for found in dates.scan_dates(joined):
        said = page.text[found.start : found.end]
        if "\n" not in said or _is_rough(found.reading):
            continue
        first = bisect_right(told, found.start, at, key=_end)
        last = bisect_left(told, found.end, first, key=_start)
        parts = told[first:last]
        if all(found.start <= one.start and one.end <= found.end and _is_rough(one.value) for one in parts):
            kept += told[at:first]
            kept.append(Found(replace(found.reading, said=said), said, found.start, found.end))
            at = last
    return [*kept, *told[at:]]


_start, _end = attrgetter("start"), attrgetter("end")


def _is_rough(day: dates.DateReading) -> bool:
    return day.earliest != day.latest
