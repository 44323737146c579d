"""Days, months and years as families write them; what is not exact is an interval, never a made-up first of January.

Solar dates are day first. Lunar days (âm lịch, giỗ, Tết, rằm, years by can and chi) are converted where their year is
known; the facts as said are kept beside. Whose day it is, of death or of the notice, is for the story to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from flows.understand.days import date_intervals, lunar
from flows.understand.days.date_forms import BIRTH_YEARS, DAY_CUES, SEPARATORS, Grammar, Said, mark_before
from flows.understand.days.date_phrases import read_all
from flows.understand.days.date_words import CAN, CHI, Words, is_english
from flows.understand.page import fold
from flows.understand.page.cues import Cues

_GIO = Cues("giỗ|ngày giỗ|cúng giỗ|đám giỗ|làm giỗ|cúng cơm")
# "lúc 2 giờ ngày 19/8" without diacritics is no giỗ.
_HOURS = frozenset(
    "bay den may luc bao gap thoi hien ca nua moi ngay tu cho ra vai hang mot hai ba bon nam sau tam chin muoi".split()
)
_TWO_FIGURES = re.compile(
    r"\s{0,9}(?P<about>khoang\s|chung\s|tam\s)?\s?'?(?P<y>[0-9]{2})[\s.,!]{0,9}(?:a|nhe|nha)?[\s.]{0,9}"
)
_LAST_WORD = re.compile(r"(\w{1,12})\s{0,2}\Z")
_SENTENCE_END = re.compile(r"[;\n]|\.\s")
_NOT_GIO = re.compile(r"[0-9]|(?<!\w)(?:sinh|hs|mat|ngu|nn|tu|bao)(?!\w)")
_AMERICAN = frozenset(
    "us usa american army usmc usaf marine marines cavalry cav airborne infantry inf nva vc kia gi gis pfc "
    "corpsman".split()
)
_NOT_AMERICAN = frozenset("australian australia rar anzac zealand british".split())
_BETWEEN_CALENDARS = re.compile(
    r"[\s,;:(=/–-]{0,4}(?:(?:tuc|la|nham|ung voi|hay|duong lich|am lich|duong|am|ngay|vao)[\s,:(]{1,3}){0,4}"
)
_BIRTH_YEAR = re.compile(
    r"(?<![\w/.-])(?:(?:sinh nam|sinh khoang|sinh|sn|ns|nam|khoang nam|khoang|tam|chung|"
    r"s)[\s.:]{0,3}){0,3}(?P<y>[0-9]{4}|[0-9]{2})"
    r"(?![\w]|[./-][0-9])"
)
_BIRTH_DAY = re.compile(
    r"(?<![\w./–-])[0-9]{1,2}\s?([./–-])\s?[0-9]{1,2}\s?\1\s?(?P<y>[0-9]{4}|[0-9]{2})(?![\w]|[./–-][0-9])"
)
_NO_YEAR_AFTER = re.compile(
    r"\s*(?:tuoi|m|km|met|cm|nguoi|dong|trieu|nghin|ngan|ty|usd|kg|thang|ngay|gio|phut|lan)(?!\w)"
)
_AGE = re.compile(
    r"(?<![\w./,-])(?P<n>[0-9]{1,3})\s?(?:t(?!\w)|tuoi(?!\s(?:quan|dang|nghe|doi)(?!\w))|"
    r"years?[\s-]old(?!\w)|ans(?!\w)|세(?!\w))|(?<!\w)aged?\s(?P<m>[0-9]{1,3})(?!\w)"
)


@dataclass(frozen=True, slots=True)
class LunarReading:
    """A lunar day as said. `year`: the solar one in which it begins, None where unknown; `year_canchi` as typed."""

    day: int | None
    month: int | None
    leap: bool = False
    year: int | None = None
    year_canchi: str | None = None


@dataclass(frozen=True, slots=True)
class DateReading:
    """`said` as typed; the day lies in `earliest`..`latest`, both included.

    `lunar_day`: what was said, where it was said in the lunar calendar; the interval is converted. `alternatives`: the
    days it may be where the reckonings of North and South, or a solar and a lunar day said together, differ.
    `form`: the day as ISO writes it, YYYY-MM-DD, YYYY-MM or YYYY, with no more than was said; None for a vaguer one.
    `note`: None, or one of lunar, gio (a death anniversary: may be the day the news came), early, middle, late, season
    (of a year), about, before, after, period (a campaign's name), placeholder (1/1/1970, the default of spreadsheets).
    """

    said: str
    earliest: date
    latest: date
    lunar_day: LunarReading | None = None
    note: str | None = None
    alternatives: tuple[date, ...] = ()
    form: str | None = None

    @property
    def lunar(self) -> bool:
        """Whether it was said in the lunar calendar."""
        return self.lunar_day is not None


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date and where it stands in the NFC text."""

    reading: DateReading
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day and month without a year ("giỗ 12/8", "10/3 âm") and where it stands; one of the two calendars.

    `note`: None, or gio.
    """

    said: str
    day: int
    month: int
    lunar_day: LunarReading | None
    note: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AgeFound:
    """An age in years ("20 tuổi", "75t") and where it stands."""

    age: int
    start: int
    end: int


def iso(reading: DateReading) -> str | None:
    """YYYY-MM-DD, YYYY-MM or YYYY as it was said; None where it is only an interval, or a spreadsheet's default."""
    return reading.form


def interval(reading: DateReading) -> tuple[date, date]:
    """The first and the last day that it may be."""
    return reading.earliest, reading.latest


def read_date(text: str, *, today: date | None = None, language: str | None = None) -> DateReading | None:
    """The first date of an answer; None where there is none, where it cannot be, or where it lies in the future."""
    found = scan_dates(fold.page(text), language=language)
    reading = found[0].reading if found else _whole_year(fold.page(text))
    return reading if reading and (today is None or reading.earliest <= today) else None


def in_year(day: int, month: int, year: int, *, lunar: bool = False, leap: bool = False) -> DateReading | None:
    """The day of a year, of a lunar one where the day is `lunar`; None where that year has none such.

    `leap`: of the month's second run.
    """
    run, calendar = " nhuận" if leap else "", " âm lịch" if lunar else ""
    return read_date(f"ngày {day} tháng {month}{run} năm {year}{calendar}")


def _whole_year(page: fold.Page) -> DateReading | None:
    """Of an answer that is nothing but two figures, "72", "khoảng 68 ạ": a year of the wars."""
    match = _TWO_FIGURES.fullmatch(page.shadow)
    if match is None or not 45 <= int(match["y"]) <= 89:
        return None
    year, around = 1900 + int(match["y"]), match["about"] is not None
    first, last = date(year - around, 1, 1), date(year + around, 12, 31)
    return DateReading(page.text.strip(), first, last, note="about" if around else None, form=str(year))


def read_year(text: str) -> int | None:
    """A birth year in an answer (1880..2005; two digits 10..60 are 19xx; by can and chi the only one of 1900..1971);
    None for an age or for two years."""
    page = fold.page(text)
    years: set[int] = set()
    rest = page.shadow
    for match in _BIRTH_DAY.finditer(page.shadow):
        year = int(match["y"])
        years.add(year if year > 99 else 1900 + year)
        rest = rest[: match.start()] + "#" * len(match.group()) + rest[match.end() :]
    whole = re.fullmatch(r"[\s.,]*(?:[0-9]{4}|[0-9]{2})[\s.,!]*(?:a|nhe|nha)?[\s.]*", rest) is not None
    for match in _BIRTH_YEAR.finditer(rest):
        if _NO_YEAR_AFTER.match(rest, match.end()):
            continue
        year = int(match["y"])
        cued = match.start("y") > match.start() or whole
        if year > 99:
            years.add(year)
        elif cued and 10 <= year <= 60:
            years.add(1900 + year)
    if not years:
        years.update(_named_years(page))
    if len(years) != 1:
        return None
    year = years.pop()
    return year if 1880 <= year <= 2005 else None


def _named_years(page: fold.Page) -> set[int]:
    """The years of birth by can and chi: "tuổi Canh Dần"."""
    words = Words(page)
    pairs = (
        (words.at(i), words.at(i + 1)) for i in range(words.count) if CAN.find(words, i) and CHI.find(words, i + 1)
    )
    return {year for can, chi in pairs if (year := lunar.year_of(can, chi, between=BIRTH_YEARS))}


def scan_dates(page: fold.Page, *, language: str | None = None) -> tuple[DateFound, ...]:
    """All dates of a page from left to right, none overlapping another.

    `language` "en" or "vi" says how the writer orders figures; without it the page's own words do. English with
    American words is month first; English without them may be either, and what may be both is an interval.
    """
    return _dated(page, *_read(page, language))


def scan_days(page: fold.Page, *, language: str | None = None) -> tuple[DayFound, ...]:
    """The days without a year, from left to right."""
    return tuple(_yearless(*_read(page, language)))


def scan_all(page: fold.Page) -> tuple[tuple[DateFound, ...], tuple[DayFound, ...]]:
    """What `scan_dates` and `scan_days` find, read once."""
    grammar, said = _read(page, None)
    return _dated(page, grammar, said), tuple(_yearless(grammar, said))


def _dated(page: fold.Page, grammar: Grammar, said: list[Said]) -> tuple[DateFound, ...]:
    return tuple(_joined(page, [found for one in said if (found := _resolved(grammar, one))]))


def _yearless(grammar: Grammar, said: list[Said]) -> Iterator[DayFound]:
    for one in said:
        if not one.day or not one.month or one.year is not None or one.until or one.how:
            continue
        if grammar.words.at(one.end) == "ngay" and not grammar.words.is_number(one.end + 1):
            continue  # "đi được 6 tháng 2 ngày"
        is_lunar, note = _calendar(grammar, one)
        if (one.day, one.month) == _MARTYRS_DAY and note and not one.lunar:
            continue
        if one.month > 12 or one.day > (30 if is_lunar else date_intervals.MONTH_DAYS[one.month - 1]):
            continue
        if is_lunar or note or _is_cued(grammar.words, one):
            facts = LunarReading(one.day, one.month, one.leap) if is_lunar else None
            start, end = _span(grammar.words, one)
            yield DayFound(grammar.words.page.text[start:end], one.day, one.month, facts, note, start, end)


_MARTYRS_DAY = (27, 7)  # kept as his feast by families who do not know the day


def _is_cued(words: Words, said: Said) -> bool:
    """Two figures and a sign may be a fraction or a version: a word, the whole answer or a name's brackets, in which
    no fraction stands ("hy sinh 2/3 quân số", "văn hóa (7/10)"), make them a day.
    """
    figures = words.is_number(said.start) and words.at(said.start + 1) in SEPARATORS
    before, last = words.at(said.start - 1), words.at(said.start - 2)
    if not figures or (said.start == 0 and said.end == words.count) or before in DAY_CUES:
        return True
    if before != "," and (said.day or 0) < (said.month or 0) <= 10:
        return False
    fell = before == "sinh" and last in ("hy", "hi")
    named = words.typed(said.start - 2)[:1].isupper()  # "Ngô Xuân Soạn (21/3)", "Bút (Nghệ An, 12/8)"
    return fell or (named and before in ("(", ",") and words.at(said.end) == ")")


def scan_ages(page: fold.Page) -> tuple[AgeFound, ...]:
    """Ages from 1 to 120 in figures; years of service ("tuổi quân", "tuổi Đảng") are none."""
    ages = ((int(m["n"] or m["m"]), *m.span()) for m in _AGE.finditer(page.shadow))
    return tuple(AgeFound(*found) for found in ages if 1 <= found[0] <= 120)


def _read(page: fold.Page, language: str | None) -> tuple[Grammar, list[Said]]:
    words = Words(page)
    english = language == "en" or (language is None and not page.accented and is_english(words))
    month_first: bool | None = False
    if english and not _NOT_AMERICAN.intersection(words.texts):
        american = _AMERICAN.intersection(words.texts) or ("u" in words.texts and "s" in words.texts)
        month_first = True if american else None
    grammar = Grammar(words, english, month_first)
    said = read_all(grammar)
    _lend_years(grammar, said)
    return grammar, said


_FAR = 60  # words and signs: a year told so far before is not "that year"


def _lend_years(g: Grammar, said: list[Said]) -> None:
    """A day "của năm đó" takes the year told before; a lunar day without one that of the solar day beside it:
    "19/9/1972 (12/8 âm)".
    """
    told: Said | None = None
    for one in said:
        if one.same_year and told is not None and one.start - told.end < _FAR:
            one.year = told.year
        told = one if one.year and not one.until else told
    for one, other in pairwise(said):
        moon, sun = (one, other) if one.year is None else (other, one)
        if (
            moon.year is not None
            or not moon.day
            or not moon.month
            or not sun.day
            or not sun.year
            or sun.until
            or sun.how
        ):
            continue
        if not _calendar(g, moon)[0] or _calendar(g, sun)[0]:
            continue
        between = g.words.page.shadow[g.words.span(one.end - 1)[1] : g.words.span(other.start)[0]]
        day = date_intervals.resolve(sun, is_lunar=False, guessed=False)
        if day and len(between) < 30 and _BETWEEN_CALENDARS.fullmatch(between):
            turned = lunar.to_lunar(day.first)
            moon.year = turned.year if turned else None


def _resolved(g: Grammar, said: Said) -> DateFound | None:
    is_lunar, note = _calendar(g, said)
    facts = None
    if is_lunar:
        canchi = None
        if said.canchi:
            first, last = said.canchi
            canchi = g.words.page.text[g.words.span(first)[0] : g.words.span(last - 1)[1]]
        month = 11 if said.month == 0 else said.month  # of the moon "tháng Một" is the eleventh
        facts = LunarReading(said.day, month, said.leap, said.year, canchi)
        if said.eve and said.year and said.day:
            facts = replace(facts, month=12, year=said.year - 1)
    stretch = date_intervals.resolve(said, is_lunar=is_lunar, guessed=note == "gio" and said.lunar is None)
    if stretch is None:
        return None
    if is_lunar and stretch.note is None:
        stretch = replace(stretch, note=note or "lunar")
    start, end = _span(g.words, said)
    reading = DateReading(
        g.words.page.text[start:end],
        stretch.first,
        stretch.last,
        facts,
        note if note == "gio" else stretch.note,
        stretch.alternatives,
        stretch.form,
    )
    return DateFound(reading, start, end)


def _span(words: Words, said: Said) -> tuple[int, int]:
    return words.span(said.start)[0], words.span(said.end - 1)[1]


def _calendar(g: Grammar, said: Said) -> tuple[bool, str | None]:
    """Whether a date is lunar, and "gio" for the day of an anniversary, which is lunar unless said otherwise."""
    mark = said.lunar if said.lunar is not None else mark_before(g, said.start)
    note = "gio" if said.day and not said.until and _is_gio(g, said) else None
    if mark is not None:
        return mark, note
    return said.natural or said.leap or _named_first(g.words, said) or note == "gio", note


def _named_first(words: Words, said: Said) -> bool:
    """A year by its name, not one in figures that has its name behind it: "1968 (Mậu Thân)", "20/11/1967, Đinh Mùi"."""
    if said.canchi is None:
        return False
    short = said.day is None and said.month is None
    before = range(said.start, said.canchi[0])
    return not any(words.is_number(i) and (short or len(words.at(i)) == 4) for i in before)


def _is_gio(g: Grammar, said: Said) -> bool:
    """Whether the date is an anniversary's: "giỗ ông vào 12/8", "23/10 là ngày giỗ", not "giỗ 12/8, hs 14/2/1968"."""
    words, page = g.words, g.words.page
    begin = words.span(said.start)[0]
    sentence = _SENTENCE_END.split(page.shadow[max(0, begin - 40) : begin])[-1]
    if "gio" in sentence or "cung com" in sentence:
        for cue in _GIO.find(page, begin - len(sentence), begin):
            before = _LAST_WORD.search(page.shadow, max(begin - len(sentence), cue.start - 12), cue.start)
            hour = before is not None and (before[1] in _HOURS or before[1][-1].isdecimal())
            said_hour = hour and page.text[cue.start : cue.end].isascii() and cue.end - cue.start == 3
            if not said_hour and not _NOT_GIO.search(page.shadow, cue.end, begin):
                return True
    if not (words.says(said.end, "là") or words.says(said.end, "làm")):
        return False
    at = said.end + 1
    at += words.says(at, "ngày")
    return words.says(at, "giỗ", strict=True)


def _joined(page: fold.Page, found: list[DateFound]) -> list[DateFound]:
    """A lunar and a solar day said as one ("12/8 năm Nhâm Tý, tức 19/9/1972 dương lịch") make one date."""
    joined: list[DateFound] = []
    for one in found:
        last = joined[-1] if joined else None
        if last and _is_pair(page, last, one):
            joined[-1] = _one_of_two(page, last, one)
        else:
            joined.append(one)
    return joined


def _is_pair(page: fold.Page, one: DateFound, other: DateFound) -> bool:
    if one.reading.lunar == other.reading.lunar or other.start - one.end > 30:
        return False
    days = [r.lunar_day.day if r.lunar_day else r.earliest == r.latest for r in (one.reading, other.reading)]
    between = page.shadow[one.end : other.start]
    told = "tuc" in between or "nham" in between or "lich" in between or between.strip() in ("(", "=")
    return all(days) and told and _BETWEEN_CALENDARS.fullmatch(between) is not None


def _one_of_two(page: fold.Page, one: DateFound, other: DateFound) -> DateFound:
    moon, sun = (one.reading, other.reading) if one.reading.lunar else (other.reading, one.reading)
    differing = {d for d in (moon.earliest, moon.latest) if moon.earliest == moon.latest or moon.alternatives}
    days = sorted({sun.earliest, *differing}) if sun.earliest not in differing else [sun.earliest]
    near = days[-1] - days[0] <= timedelta(2)
    between = page.text[one.end : other.end]
    end = other.end + ("(" in between and ")" not in between and page.text[other.end : other.end + 1] == ")")
    return DateFound(
        replace(
            moon,
            said=page.text[one.start : end],
            earliest=days[0],
            latest=days[-1],
            alternatives=tuple(days) if len(days) > 1 else (),
            form=sun.form if near else None,
        ),
        one.start,
        end,
    )
