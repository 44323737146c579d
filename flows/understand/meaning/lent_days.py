"""Days that are told by other days: "ngày 3 tháng 7" of a year told elsewhere, "đến ngày 29", "hai hôm sau".

In foreign texts "the next morning", "two days later", "le lendemain".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from datetime import timedelta
from operator import attrgetter

from flows.understand.days import dates
from flows.understand.meaning import acts
from flows.understand.meaning.scene import WARS_END, Scene
from flows.understand.page import fold
from flows.understand.page.counts import SPELLED, count_at
from flows.understand.told import Found

_start = attrgetter("start")
_OTHER_YEAR = re.compile(
    r"(?<!\w)(?:nam (?:sau|toi|nua|roi|truoc|kia)|sang nam|(?:khong|ko|chang) (?:ro|nho|biet) nam)(?!\w)"
)
_FAR = 400  # characters: a year told so far before is another story's


def with_years(
    scene: Scene, told: list[Found[dates.DateReading]], yearless: Iterable[dates.DayFound]
) -> Iterator[tuple[Found[dates.DateReading], str]]:
    """The days whose year is told elsewhere ("Năm 1972 ... ngày 3 tháng 7"), and where."""
    years = [
        t for t in told if _year_of(t) in _WARS and not (_is_of_papers(scene, t.start) or acts.is_of_leaving(scene, t))
    ]
    deadly = [year for year in years if acts.nearest(scene, year) & acts.DEADLY]
    for day in yearless:
        if day.note == "gio" and _is_of_notice(scene, day):
            continue
        if day.note == "gio" and (year := _of_death(deadly, day)) is not None:
            where = "before" if year.start < day.start else "behind"
            if (feast := _in_year(day, _year_of(year))) is not None:
                yield feast, where
            continue
        at = bisect_left(years, day.start, key=_start)
        where = "before"
        if not at or day.start - years[at - 1].end > _FAR:
            end = scene.sentence(scene.words.index(day.start))[1]
            if at == len(years) or scene.words.index(years[at].start) >= end:
                continue
            where, at = "behind", at + 1
        if where == "before" and _OTHER_YEAR.search(scene.words.page.shadow, years[at - 1].end, day.start):
            continue  # "đi năm 1966, năm sau hy sinh 12/5"
        if (lent := _in_year(day, _year_of(years[at - 1]))) is not None:
            yield lent, where


def _year_of(day: Found[dates.DateReading]) -> int:
    """The one year in which a day lies, or the year of the moon that is told by its name; 0 of several years."""
    first, last, moon = day.value.earliest.year, day.value.latest.year, day.value.lunar_day
    if moon is not None and moon.year is not None and moon.month is None:
        return moon.year
    return first if first == last else 0


def _in_year(day: dates.DayFound, year: int) -> Found[dates.DateReading] | None:
    moon = day.lunar_day
    whole = dates.in_year(day.day, day.month, year, lunar=moon is not None, leap=moon is not None and moon.leap)
    if whole is None:
        return None
    return Found(replace(whole, said=day.said, note=day.note or whole.note), day.said, day.start, day.end)


def _of_death(deadly: Iterable[Found[dates.DateReading]], day: dates.DayFound) -> Found[dates.DateReading] | None:
    """The year nearest to a feast in which somebody fell; the feast of one who fell is kept in no other."""
    near = [year for year in deadly if abs(year.start - day.start) < _FAR]
    return min(near, key=lambda year: abs(year.start - day.start), default=None)


def feasts(
    scene: Scene, dated: Iterable[Found[dates.DateReading]], yearless: Iterable[dates.DayFound]
) -> list[dates.DayFound]:
    """The days of the year on which somebody fell or his feast is kept (giỗ), that no year was lent to."""
    lent = {day.start for day in dated}
    kept = (day for day in yearless if day.start not in lent)
    return [day for day in kept if (day.note == "gio" and not _is_of_notice(scene, day)) or _is_fall(scene, day)]


def _is_of_notice(scene: Scene, day: dates.DayFound) -> bool:
    """Whether a feast is kept on the day on which he left or the news came: "lấy ngày giấy báo về là 3/9 làm giỗ"."""
    start, end = scene.sentence(scene.words.index(day.start))
    said = scene.words.page.shadow[scene.words.starts[start] : day.start]
    return scene.first("notice", start, end) is not None or _KEPT_INSTEAD.search(said) is not None


_KEPT_INSTEAD = re.compile(r"(?<!\w)lay ngay (?:\w+ ){0,4}(?:di|nhap ngu|len duong|giay|bao)(?!\w)")


def _is_fall(scene: Scene, day: dates.DayFound) -> bool:
    before = scene.ends.get(scene.words.index(day.start))
    return before is not None and "fell" in before.tags


_WARS = range(1945, WARS_END + 1)
_BARE_DAY = re.compile(
    r"(?<!\w)(?:(?:ngay|hom|dem|rang sang|sang|trua|chieu|toi)\s){1,2}(?:m[uo]ng\s)?(?P<day>[0-9]{1,2})"
    r"(?!\w|[.,:/-]?[0-9]|\s?[/-]|\s(?:thang|am|ta|gio|phut|nguoi|bua|ngay|dem|lan|tieng|nam|dua|dong|chiec|qua|khau|cay|"
    r"mo|ngoi|km|m|con|(?:anh|chi) em)(?!\w))"
)


_NUMBER = rf"[1-9]|10|{SPELLED}"
_NO_START = frozenset("muoi lam nham vai may thang nam nua tuan le linh ram".split()) | set(SPELLED.split("|"))
_LATER = re.compile(
    r"(?<!\w)(?:(?:(?:ngay|dem|rang sang|gan sang|sang|trua|chieu|toi|mai)\s){0,2}hom sau"
    rf"|(?P<n>{_NUMBER})\s(?:hom|ngay|bua|dem)\ssau"
    rf"|sau (?:do|day|no) (?:dung )?(?P<m>{_NUMBER})\s(?:hom|ngay|bua|dem))"
    r"(?!\w|\s(?:khi|giai|tet|nua|tran|ngay|lu|noel|hiep|le)(?!\w))"
)
_EARLIER = re.compile(
    r"(?<!\w)(?:(?:dem|toi|ngay) hom truoc|dem truoc"
    rf"|truoc do (?P<n>{_NUMBER}) (?:hom|ngay|bua|dem))(?!\w|\s(?:khi|giai|tet|tran|ngay|lu|noel|le)(?!\w))"
)
_FOREIGN = re.compile(
    r"(?<!\w)(?:(?:the )?(?:next|following) (?:day|morning)|le lendemain(?: matin)?(?! (?:de|du|des|d)(?!\w))"
    r"|(?P<n>one|two|three|four|five|[2-9]) days? later"
    r"|(?P<m>un|deux|trois|quatre|cinq|[2-9]) jours? (?:plus tard|apres(?! \w)))(?![\w’'])"
)
_FOREIGN_COUNTS = {word: n for words in ("one two three four five", "un deux trois quatre cinq")
                   for n, word in enumerate(words.split(), 1)}  # fmt: skip
_NO_COUNT = frozenset(
    "twenty thirty forty fifty sixty hundred and or than about vingt trente quarante soixante et ou environ".split()
)
# Before a day or a year from which nothing is counted: of a birth, of joining, of a paper.
_OF_PAPERS = frozenset("sinh sn s ky cap lap tu ngu nn viet gui born dated ne enlisted joined".split())


def _is_of_papers(scene: Scene, start: int) -> bool:
    """Whether the day that begins there is one of birth, of joining or of a paper; "hy sinh" is no birth."""
    words = scene.words
    at = words.index(start)
    before = words.shades[max(0, at - 3) : at]
    died = "sinh" in before and not {"hy", "hi"}.isdisjoint(before)
    return not died and not _OF_PAPERS.isdisjoint(words.shades[max(0, at - 2) : at])


_NEAR = 160  # characters: "hôm sau" so far behind a day is the one after something else


def days_after(
    scene: Scene, told: list[Found[dates.DateReading]], taken: Set[int]
) -> Iterator[tuple[Found[dates.DateReading], str]]:
    """The days told by how far they were from the day before them: "12/2/68, hai anh kia sáng hôm sau"."""
    page, words = scene.words.page, scene.words
    for start, end, apart in sorted(_counted(scene)):
        at = bisect_left(told, start, key=_start)
        if not at or start - told[at - 1].end > _NEAR or not taken.isdisjoint(range(start, end)):
            continue
        base, before = words.index(told[at - 1].start), told[at - 1].value
        near = before.note is None and (before.latest - before.earliest).days < 2
        if apart < 0 and scene.sentence(base) != scene.sentence(words.index(start)):
            continue  # "Tối hôm trước" of another sentence is the other day
        if near and not _is_of_papers(scene, told[at - 1].start) and before.latest.year in _WARS:
            day = (before.latest if apart > 0 else before.earliest) + timedelta(apart)
            said = page.text[start:end]
            found = Found(dates.DateReading(said, day, day, form=day.isoformat()), said, start, end)
            told = [*told[:at], found, *told[at:]]  # and from this one the next is counted
            yield found, "before"


def _counted(scene: Scene) -> Iterator[tuple[int, int, int]]:
    """Where a day is told by another, and how many days behind it; before it, less than nought."""
    page, words = scene.words.page, scene.words
    if scene.language != "vi":
        for match in _FOREIGN.finditer(page.shadow):
            said, first = match["n"] or match["m"] or "1", words.index(match.start())
            if first and (words.shades[first - 1] in _NO_COUNT or "-" in words.gap(first)):
                continue  # "twenty-two days later", "less than two days later"
            yield *match.span(), _FOREIGN_COUNTS.get(said) or int(said)
        return
    for pattern, word, way in ((_LATER, "sau", 1), (_EARLIER, "trước", -1)):
        for match in pattern.finditer(page.shadow):
            start, end = match.span()
            first = words.index(start)
            typed = page.text[start:end].casefold().split()
            if (page.accented and word not in typed) or (first and words.shades[first - 1] in _NO_START):
                continue  # "hôm sáu" is a sixth; "mười lăm ngày sau", "vài hôm sau"
            few = match.lastgroup  # "n" or "m"; "hôm sau" has neither
            if apart := count_at(page, *match.span(few)) if few else 1:
                yield start, end, way * apart


_NEAR_YEAR = 25  # words
_BARE_MONTH = re.compile(
    rf"(?<!\w)thang (?P<m>1[0-2]|[1-9]|{SPELLED}|tu)(?!\w|[/.,:-]?[0-9]"
    r"|\s(?:nam|nay|toi|hang|vua|sap|nao|sau|truoc|qua|am|ta|tuoi|ngay|lien|luong|nua|moi|roi|mot|hai|tay|trieu|tram|"
    r"lan|dong|sang|gia dinh|la|khong|kia)(?!\w))"
)
_BEFORE_MONTH = frozenset("thi vao hoi khoang den cuoi dau giua nhu trong sang".split())


def in_that_year(
    scene: Scene, told: list[Found[dates.DateReading]], taken: Set[int]
) -> Iterator[tuple[Found[dates.DateReading], str]]:
    """The months whose year is told before them: "Năm 1972 chú vào Nam, tháng 6 thì hy sinh"."""
    page, words = scene.words.page, scene.words
    for match in _BARE_MONTH.finditer(page.shadow):
        start, end = match.span()
        at = bisect_left(told, start, key=_start)
        if not at or start - told[at - 1].end > _FAR or not taken.isdisjoint(range(start, end)):
            continue
        first, base, before = words.index(start), told[at - 1], told[at - 1].value
        opens = words.gap(first).strip() != "" or words.shades[first - 1] in _BEFORE_MONTH
        until = words.ends[scene.sentence(first)[1] - 1]
        apart = first - words.index(base.end) > _NEAR_YEAR or _OTHER_YEAR.search(page.shadow, base.end, until)
        if not opens or apart or _is_of_papers(scene, base.start):
            continue
        if not (page.accented or match["m"].isdecimal()):
            continue  # "tu", "ba", "sau", "nam" are too many words
        month = 4 if match["m"] == "tu" else count_at(page, *match.span("m"))
        year = before.earliest.year
        if not month or year != before.latest.year or year not in _WARS or before.note == "tet":
            continue
        whole = dates.read_date(f"tháng {month} năm {year}")
        if whole is not None and whole.latest >= before.earliest:
            said = page.text[start:end]
            yield Found(replace(whole, said=said), said, start, end), "before"


def in_that_month(
    scene: Scene, told: list[Found[dates.DateReading]], taken: set[int]
) -> Iterator[tuple[Found[dates.DateReading], str]]:
    """The days told by a figure alone that go on where the day before them left off: "tối 27/2/68 ... sang ngày 29"."""
    page = scene.words.page
    for match in _BARE_DAY.finditer(page.shadow):
        start, end = match.span()
        at = bisect_left(told, start, key=_start)
        if not at or start - told[at - 1].end > _FAR or not taken.isdisjoint(range(start, end)):
            continue
        before, day = told[at - 1].value, int(match["day"])
        first, last = before.earliest, before.latest
        same = (first.year, first.month) == (last.year, last.month)
        if before.lunar_day is not None or before.note is not None or not same or first.year not in _WARS:
            continue
        if "gieng" in fold.fold(before.said) or scene.words.shades[max(0, scene.words.index(start) - 1)] == "gio":
            continue  # the moon's, maybe
        if day < (first.day if first == last else 1):
            continue
        whole = dates.read_date(f"ngày {day}/{first.month}/{first.year}")
        if whole is not None:
            said = page.text[start:end]
            yield Found(replace(whole, said=said), said, start, end), "before"
