"""Days and what they are: of a birth, an enlistment, a death, a fight, a find, a notice.

A day belongs to the cue nearest before it in its sentence; one that opens a clause, to what follows. A day of finding,
of the death notice, of a visit or of a letter is no day of death; of two days, the one after "à không" counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from flows.understand import dates
from flows.understand.people import Person
from flows.understand.scene import Scene, tagged
from flows.understand.told import Found
from flows.understand.words import Phrase

_DAY_TAGS = (
    "fell",
    "born",
    "joined",
    "enlist",
    "notice",
    "moved",
    "letter",
    "again",
    "capture",
    "gio",
    "bury",
    "battle",
)
_MONTH_YEAR = re.compile(r"[\s:.]{0,3}/?(?P<m>[0-9]{1,2})\s?[/.-]\s?(?P<y>[0-9]{4}|[3-9][0-9])(?![\w]|[./-][0-9])")
_ONLY_YEAR = re.compile(r"[\s:]{0,2}//?\s?(?P<y>[0-9]{4}|[3-9][0-9])(?![\w]|[./-][0-9])")
_YEAR_BEHIND = re.compile(r"[\s:]{1,2}(?P<y>19[3-9][0-9])(?![\w]|[./-][0-9])")
_BIRTH = re.compile(
    r"[\s.:]{0,3}(?:(?:khoang|nam|ngay|tam|chung|vao|nam)[\s:]){0,3}(?P<said>(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-])?"
    r"(?:1[89][0-9]{2}|[1-6][0-9]))(?![\w]|[./-][0-9])(?!\s?(?:tuoi|nguoi|dong chi|t\b))"
)
_YEAR_ASIDE = re.compile(r"\s?(?:\(\s?(?=19[0-6][0-9],)|[-–]\s?(?=19[0-6][0-9]\s?[-–]))(?P<y>19[0-6][0-9])")
_LISTED_YEAR = re.compile(r"\s?[-–,(]\s?(?P<y>19[0-6][0-9])\)?(?=\s?[-–,;(]|\s)")
_CORRECTION = re.compile(r"(?<!\w)(?:a khong|a quen|a nham|nham|dung hon|phai la|dung ra|noi lai|xin loi)(?!\w)")
_DENIED = re.compile(
    r"(?<!\w)(?:khong phai|chu khong|khong phai la|khong phai nam|ko phai|chu ko phai)\s(?:la |nam |ngay ){0,2}$"
)
_GONE = ("mất", "chết", "qua đời")  # said of anybody
_MISSING = frozenset(
    "mất tích|mất tin|bặt tin|biệt tin|bặt vô âm tín|biệt vô âm tín|không có tin tức|không tin tức".split("|")
)
LAST_WAR_YEAR = 1991


@dataclass(frozen=True, slots=True)
class Day:
    """A day and what it is: fell, battle (also: nothing said), or another tag of the lexicon."""

    found: Found[dates.DateReading]
    what: str
    word: int


def births(scene: Scene) -> Iterator[tuple[int, Found[int], Found[date] | None]]:
    """Years of birth (and days, where given) behind "sinh", "sn", "s."."""
    page = scene.words.page
    for phrase in tagged(scene, "born"):
        if len(phrase.spelling) < 3 and not re.match(r"[.:]?\s?[0-9]", page.shadow[phrase.end : phrase.end + 3]):
            continue
        match = _BIRTH.match(page.shadow, phrase.end)
        if match is None:
            continue
        year = dates.read_year(match["said"])
        if year is None or not 1880 <= year <= 1975:
            continue
        start, end = match.span("said")
        said = page.text[start:end]
        whole = dates.read_date(said) if "/" in said or "-" in said or "." in said else None
        exact = whole.earliest if whole and whole.earliest == whole.latest else None
        yield phrase.first, Found(year, said, start, end), Found(exact, said, start, end) if exact else None


def listed_births(scene: Scene, people: list[Person], *, listed: bool) -> Iterator[tuple[int, Found[int], None]]:
    """Years right behind the name: in a register "Nguyễn Văn Cầm, 1951", else in brackets or between dashes."""
    page = scene.words.page
    for person, born, _ in _lives(scene, people):
        yield person.last, born, None
    for person in people:
        match = (_LISTED_YEAR if listed else _YEAR_ASIDE).match(page.shadow, person.end)
        if match:
            yield person.last, Found(int(match["y"]), match["y"], match.start("y"), match.end("y")), None


_LIFE = re.compile(r"\s?[(,]?\s?(?P<b>19[0-6][0-9])\s?[-–—]\s?(?P<d>19[4-9][0-9])\s?(?=[).,;\s]|$)")


def _lives(scene: Scene, people: list[Person]) -> Iterator[tuple[Person, Found[int], Found[dates.DateReading]]]:
    """ "Lê Quang Ấm (1948 - 1972)": the years of a life."""
    for person in people:
        match = _LIFE.match(scene.words.page.shadow, person.end)
        died = dates.read_date(f"năm {match['d']}") if match else None
        if match is None or died is None or int(match["d"]) < int(match["b"]) + 13:
            continue
        born = Found(int(match["b"]), match["b"], match.start("b"), match.end("b"))
        yield person, born, Found(replace(died, said=match["d"]), match["d"], match.start("d"), match.end("d"))


def listed_deaths(scene: Scene, people: list[Person]) -> Iterator[tuple[int, Found[dates.DateReading]]]:
    """Years of death right behind a name, with the year of birth: "(1948 - 1972)"."""
    for person, _, died in _lives(scene, people):
        yield person.last, died


def enlistments(scene: Scene, days: list[Day]) -> Iterator[tuple[int, Found[dates.DateReading]]]:
    """Days of enlistment behind "nhập ngũ", "NN", "đi bộ đội"."""
    for phrase in tagged(scene, "joined"):
        day = next((d for d in days if 0 <= d.found.start - phrase.end <= 12), None)
        bare = _YEAR_BEHIND.match(scene.words.page.shadow, phrase.end)
        if bare and not (day and day.found.start <= bare.start("y")):
            whole = dates.read_date(f"năm {bare['y']}")
            if whole is not None:
                yield phrase.first, Found(replace(whole, said=bare["y"]), bare["y"], *bare.span("y"))
            continue
        found = day.found if day else short_date(scene, phrase)
        if found and not (day and _tag_between(scene, phrase.last, day.word)):
            yield phrase.first, found


def short_date(scene: Scene, phrase: Phrase) -> Found[dates.DateReading] | None:
    """ "12/71", "/2/1972" or "//1952" right behind a cue: a month or a year."""
    page = scene.words.page
    match = _ONLY_YEAR.match(page.shadow, phrase.end) or _MONTH_YEAR.match(page.shadow, phrase.end)
    if match is None:
        return None
    year = int(match["y"]) if len(match["y"]) == 4 else 1900 + int(match["y"])
    month = int(match.groupdict().get("m") or 0)
    if not 1930 <= year <= 2005 or month > 12:
        return None
    start = match.end() - len(match.group().lstrip(" :.")) if match["y"] else match.start()
    said = page.text[start : match.end()]
    whole = dates.read_date(f"tháng {month} năm {year}" if month else f"năm {year}")
    if whole is None:
        return None
    return Found(replace(whole, said=said), said, start, match.end())


def days_of(scene: Scene, found: tuple[dates.DateFound, ...], now: date) -> list[Day]:
    """All days of the page with what they are; nothing later than `now`."""
    days: list[Day] = []
    for one in found:
        if one.reading.earliest > now or one.reading.note == "placeholder":
            continue
        word = scene.words.index(one.start)
        what = _what_day(scene, one, word)
        if _DENIED.search(scene.words.page.shadow, max(0, one.start - 22), one.start):
            continue  # "hy sinh 1969 không phải 1968"
        if days and _corrects(scene, days[-1].found.end, one.start):
            days.pop()
        days.append(Day(Found(one.reading, one.reading.said, one.start, one.end), what, word))
    return days


def _corrects(scene: Scene, start: int, end: int) -> bool:
    """ "12/3/84 à không 12/3/85 mới đúng": the later one counts."""
    between = scene.words.page.shadow[start:end]
    return len(between) < 40 and _CORRECTION.search(between) is not None


def _what_day(scene: Scene, day: dates.DateFound, word: int) -> str:
    start, end = scene.sentence(word)
    last = scene.words.index(day.end)
    before = _nearest(scene, start, word, backwards=True)
    if day.reading.note == "gio":
        before = "gio"
    if before == "notice" and word > 1 and ({"ghi", "de"} & set(scene.words.shades[max(start, word - 2) : word + 1])):
        return "fell"  # what the death notice says, not when it was written
    if before in ("born", "joined", "enlist", "notice", "moved", "letter", "capture", "gio"):
        # "hs 12/5/1968 báo tử 1970": what stands nearest before it decides.
        return before
    opens = word == start or "," in scene.words.gap(word)
    after = _nearest(scene, last, end, backwards=False)
    if opens and after in ("moved", "again", "notice", "capture", "letter"):
        return after  # "chôn ở bìa phum, năm 1989 nghe nói đã đưa về": it begins a new clause
    if before in ("fell", "gone"):
        return before if day.reading.earliest.year <= LAST_WAR_YEAR or before == "fell" else "other"
    if day.reading.earliest.year > LAST_WAR_YEAR or before == "again":
        return before or after or "other"
    if after in ("moved", "again", "notice", "capture") and before not in ("battle", "bury"):
        return after
    return "battle" if after in ("fell", "bury", "battle") or before in ("battle", "bury") else "other"


def _nearest(scene: Scene, start: int, end: int, *, backwards: bool) -> str | None:
    span = range(end - 1, max(start, end - 12) - 1, -1) if backwards else range(start, min(end, start + 40))
    for i in span:
        phrase = scene.phrases[i]
        if phrase is None:
            continue
        for tag in _DAY_TAGS:
            if phrase.spelling in _MISSING:
                return "missing"
            if tag == "fell" and backwards and phrase.spelling in _GONE:
                return "gone"
            if tag in phrase.tags and not (
                phrase.spelling in ("s", "thu", "cấp", "mất", "bom") and _is_other(scene, i)
            ):
                return tag
    return None


def _is_other(scene: Scene, i: int) -> bool:
    return scene.words.typed[i][0].isupper() or scene.words.shades[i + 1 : i + 2] == ("bac",)


def _tag_between(scene: Scene, start: int, end: int) -> bool:
    return any(scene.first(tag, start, end) for tag in ("fell", "notice", "born"))
