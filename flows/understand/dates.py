"""Days, months and years as families write them; what is not exact is an interval, never a made-up first of January.

Solar dates are day first. Lunar dates (âm lịch), death anniversaries (giỗ) and years by can and chi are recognised
and marked, but not converted: they carry the interval of their lunar year, which begins between 21 January and 20
February.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from flows.understand import fold
from flows.understand.cues import Cues, agrees

FIRST_YEAR, LAST_YEAR = 1900, 2030  # no clock here; with `today` nothing later is a date

_CAN = "giap at binh dinh mau ky canh tan nham quy".split()
_CHI = "ty suu dan mao thin ti ngo mui than dau tuat hoi".split()  # ti: tỵ
_MONTH_WORDS = {
    "gieng": 1,
    "hai": 2,
    "ba": 3,
    "tu": 4,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
    "muoi mot": 11,
    "muoi hai": 12,
    "chap": 12,
}
_ENGLISH = {name.lower(): n for n in range(1, 13) for name in (calendar.month_name[n], calendar.month_abbr[n])} | {
    "sept": 9
}
_MONTHS = "|".join(sorted(_MONTH_WORDS, key=len, reverse=True))
_ENGLISH_MONTHS = "|".join(sorted(_ENGLISH, key=len, reverse=True))
_YEAR = r"(?P<y>[0-9]{4}|[0-9]{2})"
_END = r"(?![\w]|[./–-][0-9a-z])"
_START = r"(?<![\w./–-])"
_DAY = r"(?:(?P<cue>ngay|mung|mong|hom|dem)\s*:?\s*)?"

# Each with named groups d, m, y (and y2, how); the first that matches at a place, longest first, is taken.
_FORMS = (
    re.compile(
        rf"{_START}{_DAY}(?P<d>[0-9]{{1,2}})\s?(?P<sep>[./–-])\s?(?P<m>[0-9]{{1,2}})\s?(?P=sep)\s?{_YEAR}{_END}"
    ),
    re.compile(rf"{_START}(?P<y>[0-9]{{4}})-(?P<m>[0-9]{{1,2}})-(?P<d>[0-9]{{1,2}}){_END}"),
    re.compile(
        rf"{_START}{_DAY}(?P<d>[0-9]{{1,2}})\s*(?:thang|thg|[/.–-])\s*(?P<m>[0-9]{{1,2}}|{_MONTHS}),?\s*"
        rf"(?P<nam>nam|[/.–-]|(?<=[0-9],)\s|(?<=[0-9])\s(?=[0-9]{{4}}))\s*{_YEAR}{_END}"
    ),
    re.compile(
        rf"{_START}(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_ENGLISH_MONTHS})\.?,?\s+{_YEAR}{_END}"
    ),
    re.compile(
        rf"{_START}(?P<m>{_ENGLISH_MONTHS})\.?\s+(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>[0-9]{{4}}){_END}"
    ),
    re.compile(rf"{_START}(?P<m>{_ENGLISH_MONTHS})\.?,?\s+(?:of\s+)?(?P<y>[0-9]{{4}}){_END}"),
    re.compile(
        rf"{_START}(?:thang|thg|t)\s?(?P<m>[0-9]{{1,2}}|(?:{_MONTHS})(?=\s+nam\s)),?\s*"
        rf"(?P<nam>nam|[/.–-]|(?<=[0-9])\s(?=[0-9]{{4}}))\s*{_YEAR}{_END}"
    ),
    re.compile(rf"{_START}/?(?P<m>[0-9]{{1,2}})\s?[/–-]\s?(?P<y>[0-9]{{4}}){_END}"),
    re.compile(
        rf"{_START}(?:(?P<how>dau|giua|cuoi|khoang|tam|chung|mua xuan|mua he|mua thu|mua dong|mua kho|mua mua)\s+)?"
        rf"(?:(?P<nam>nam)\s+)?(?P<y>[0-9]{{4}}|[0-9]{{2}})\s?(?:[–-]|den|hoac)\s?(?:nam\s+)?(?P<y2>[0-9]{{4}}|"
        rf"[0-9]{{2}}){_END}"
    ),
    re.compile(
        rf"(?<![\w.–-])(?:(?P<how>dau|giua|cuoi|khoang|tam|chung|mua xuan|mua he|mua thu|mua dong|mua kho|mua "
        rf"mua)\s+)?"
        rf"(?:(?P<nam>nam)\s+)?{_YEAR}{_END}"
    ),
)
_WHOLE_MONTH = re.compile(r"\s*(?P<m>0?[1-9]|1[0-2])\s?[/.-]\s?(?P<y>3[2-9]|[4-9][0-9])[\s.!]*")
_CAN_CHI = re.compile(
    r"(?<![\w./-])(?:(?:(?:ngay|mung|mong|dem|ram)\s+){0,2}[0-9]{1,2}\s?(?:(?:[/-]|thang)\s?(?:[0-9]{1,2}|gieng|chap|"
    + _MONTHS
    + r")\s*)?"
    r"(?:\(?(?:am lich|am|al)\)?)?,?\s*)?(?<!\w)(?P<how>nam|tet|xuan)\s+(?P<can>giap|at|binh|dinh|mau|ky|"
    r"ki|canh|tan|nham|quy|qui)\s+"
    r"(?P<chi>ty|ti|suu|dan|meo|mao|thin|ngo|mui|than|dau|tuat|hoi)(?!\w)"
)
_SPELLINGS = {
    "nam": "năm",
    "tet": "tết",
    "xuan": "xuân",
    "giap": "giáp",
    "at": "ất",
    "binh": "bính",
    "dinh": "đinh",
    "mau": "mậu",
    "ky": "kỷ",
    "ki": "kỉ",
    "canh": "canh",
    "tan": "tân",
    "nham": "nhâm",
    "quy": "quý",
    "qui": "quí",
    "suu": "sửu",
    "dan": "dần",
    "meo": "mẹo",
    "mao": "mão",
    "thin": "thìn",
    "ngo": "ngọ",
    "mui": "mùi",
    "than": "thân",
    "dau": "dậu",
    "tuat": "tuất",
    "hoi": "hợi",
}
_NO_YEAR_AFTER = re.compile(
    r"\s*(?:tuoi|m|km|met|cm|nguoi|dong|trieu|nghin|ngan|ty|usd|kg|liet|mo|ngoi|dong chi|thang|ngay|gio|"
    r"phut|lan|hai cot|phan mo)(?!\w)"
)
_NO_YEAR_BEFORE = re.compile(
    r"(?:cao diem|diem cao|doi|so|hom thu|hop thu|ht|mo|thua|to|dt|sdt|tel|km|cot|duong|ql|quoc lo|doan|"
    r"su|d|e|f|c|k|x|y|=|:|[0-9])\s?$"
)
_LUNAR = Cues("âm lịch|lịch âm|ngày âm|lịch ta|ngày ta|tháng chạp|tháng giêng|lunar")
_LUNAR_BEFORE = Cues("tết", "rằm")
_LUNAR_AFTER = Cues("âm", "nhuận")  # at once after the day: Am and Nhuận are names, too
_LUNAR_CAPS = Cues("ÂL", "AL", capitals=True)
_SOLAR = Cues("dương lịch|lịch dương|ngày dương|lịch tây|ngày tây")
_SOLAR_CAPS = Cues("DL", capitals=True)
_GIO = Cues("giỗ|ngày giỗ|cúng giỗ|đám giỗ|làm giỗ|cúng cơm")
_BIRTH = re.compile(r"(?:sinh|s\.|sn|nam|khoang|tam|chung|ns|born|in|~)")
_BIRTH_YEAR = re.compile(
    r"(?<![\w/.-])(?:(?:sinh nam|sinh khoang|sinh|sn|ns|nam|khoang nam|khoang|tam|chung|"
    r"s)[\s.:]{0,3}){0,3}(?P<y>[0-9]{4}|[0-9]{2})"
    r"(?![\w]|[./-][0-9])"
)


@dataclass(frozen=True, slots=True)
class DateReading:
    """`said` as typed; the day lies in `earliest`..`latest`; `lunar`: said in the lunar calendar and not converted.

    `note`: None, or one of lunar, gio (a death anniversary: may be the day the news came), early, middle, late, season
    (of a year), about, placeholder (1/1/1970, the default of spreadsheets).
    """

    said: str
    earliest: date
    latest: date
    lunar: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date and where it stands in the NFC text."""

    reading: DateReading
    start: int
    end: int


def read_date(text: str, *, today: date | None = None) -> DateReading | None:
    """The first date of an answer; None where there is none, where it cannot be, or where it lies in the future."""
    page = fold.page(text)
    found = scan_dates(page)
    whole = _WHOLE_MONTH.fullmatch(page.shadow)
    if not found and whole:
        found = (_found(page, whole.span(), _month(1900 + int(whole["y"]), int(whole["m"]))),)
    reading = found[0].reading if found else None
    return reading if reading and (today is None or reading.earliest <= today) else None


def read_year(text: str) -> int | None:
    """A birth year in an answer (1880..2005; two digits 10..60 are 19xx); None for an age or for two years."""
    page = fold.page(text)
    years: set[int] = set()
    rest = page.shadow
    for match in _FORMS[0].finditer(page.shadow):
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
    if len(years) != 1:
        return None
    year = years.pop()
    return year if 1880 <= year <= 2005 else None


def scan_dates(page: fold.Page) -> tuple[DateFound, ...]:
    """All dates of a page from left to right, none overlapping another."""
    found: list[DateFound] = []
    for one in sorted(_candidates(page), key=lambda f: (f.start, f.start - f.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return tuple(found)


def can_chi_year(can: str, chi: str) -> int | None:
    """The year of 1945..1989 with these folded can and chi ("ty" is Tý or Tỵ: the can decides), if they fit."""
    can, chi = {"ki": "ky", "qui": "quy"}.get(can, can), {"meo": "mao"}.get(chi, chi)
    stem = _CAN.index(can)
    if chi in ("ty", "ti"):
        chi = "ti" if stem % 2 else "ty"
    branch = _CHI.index(chi)
    if stem % 2 != branch % 2:
        return None
    year = 1924 + next(i for i in range(60) if i % 10 == stem and i % 12 == branch)
    year = year if year >= 1945 else year + 60
    return year if year <= 1989 else None


def _candidates(page: fold.Page) -> Iterator[DateFound]:
    shadow = page.shadow
    taken: set[int] = set()
    for number, form in enumerate(_FORMS):
        for match in form.finditer(shadow):
            if taken.intersection(range(match.start("y"), match.end("y"))):
                continue
            groups = match.groupdict()
            if groups.get("nam") == "nam" and not _agrees(page, match.span("nam"), "năm"):
                continue
            if number >= len(_FORMS) - 2 and not _is_year(page, match):
                continue
            interval = _interval(groups)
            # What stands there is read once: an impossible day is no month and year either.
            taken.update(range(*match.span()))
            if interval:
                yield _calendar(page, match.span(), interval, groups)
    for match in _CAN_CHI.finditer(shadow):
        words = (match["how"], match["can"], match["chi"])
        if all(
            _agrees(page, match.span(g), _SPELLINGS.get(w, w))
            for g, w in zip(("how", "can", "chi"), words, strict=True)
            if w not in ("ty", "ti")
        ):
            year = can_chi_year(match["can"], match["chi"])
            if year:
                yield _found(page, match.span(), _lunar_year(year), lunar=True, note=_lunar_note(page, match.span()))


def _is_year(page: fold.Page, match: re.Match[str]) -> bool:
    """Whether a bare number is a year: four digits, or two after "năm" or a word such as "cuối"."""
    shadow = page.shadow
    if _NO_YEAR_AFTER.match(shadow, match.end()):
        return False
    if match["nam"]:
        return not re.search(r"(?:[0-9]|viet|mien|phia|tuoi)\s?$", shadow[max(0, match.start() - 6) : match.start()])
    if len(match["y"]) == 2:
        return match["how"] in (
            "cuoi",
            "dau",
            "giua",
            "mua xuan",
            "mua he",
            "mua thu",
            "mua dong",
            "mua kho",
            "mua mua",
        )
    return int(match["y"]) >= 1930 and not _NO_YEAR_BEFORE.search(shadow[max(0, match.start() - 12) : match.start()])


def _interval(groups: dict[str, str | None]) -> tuple[date, date, str | None] | None:
    year = _year(groups["y"] or "")
    if year is None:
        return None
    month_text, day_text, how = groups.get("m"), groups.get("d"), groups.get("how")
    if month_text:
        month = int(month_text) if month_text.isdigit() else _MONTH_WORDS.get(month_text) or _ENGLISH[month_text]
        if not day_text:
            return (*_month(year, month), None) if 1 <= month <= 12 else None
        day = int(day_text)
        if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
            # The thirtieth of a lunar February is possible, but we do not convert.
            return None
        exact = date(year, month, day)
        if exact == date(1900, 1, 1):
            return None
        return exact, exact, "placeholder" if exact == date(1970, 1, 1) else None
    last = year
    if groups.get("y2"):
        second = _year(groups["y2"] or "")
        if second is None or not year <= second <= year + 40:
            return None
        last = second
    first_day, last_day = date(year, 1, 1), date(last, 12, 31)
    if how == "dau":
        return first_day, date(last, 6, 30), "early"
    if how == "giua":
        return date(year, 4, 1), date(last, 9, 30), "middle"
    if how == "cuoi":
        return date(year, 7, 1), last_day, "late"
    if how in ("khoang", "tam", "chung"):
        return date(year - 1, 1, 1), date(last + 1, 12, 31), "about"
    return first_day, last_day, "season" if how else None


def _year(text: str) -> int | None:
    year = int(text)
    if year <= 99:
        return 1900 + year if year >= 30 else None
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _calendar(
    page: fold.Page, span: tuple[int, int], interval: tuple[date, date, str | None], groups: dict[str, str | None]
) -> DateFound:
    earliest, latest, note = interval
    around = (max(0, span[0] - 14), min(len(page.shadow), span[1] + 16))
    solar = _SOLAR.occur(page, *around) or _SOLAR_CAPS.occur(page, *around)
    note_of_feast = _lunar_note(page, span)
    marked = (
        groups.get("m") in ("gieng", "chap")
        or _LUNAR.occur(page, *around)
        or _LUNAR_CAPS.occur(page, *around)
        or _LUNAR_BEFORE.occur(page, around[0], span[0])
        or _LUNAR_AFTER.occur(page, span[1], min(len(page.shadow), span[1] + 7))
    )
    if not solar and (marked or note_of_feast == "gio"):
        # Who writes a lunar day with a number for the year may mean the solar year it falls in.
        return _found(
            page, span, (date(earliest.year, 1, 1), date(latest.year + 1, 2, 20)), lunar=True, note=note_of_feast
        )
    return _found(page, span, (earliest, latest), note=note)


def _lunar_note(page: fold.Page, span: tuple[int, int]) -> str:
    sentence = page.shadow[max(0, span[0] - 40) : span[0]]
    begin = span[0] - len(re.split(r"[;\n]|\.\s", sentence)[-1])
    return "gio" if _GIO.occur(page, begin, span[0]) else "lunar"


def _lunar_year(year: int) -> tuple[date, date]:
    return date(year, 1, 21), date(
        year + 1, 2, 20
    )  # whatever the calendar, Tết falls between 21 January and 20 February


def _found(
    page: fold.Page, span: tuple[int, int], interval: tuple[date, date], *, lunar: bool = False, note: str | None = None
) -> DateFound:
    said = page.text[slice(*span)]
    start = span[0] + len(said) - len(said.lstrip())
    said = said.strip()
    return DateFound(DateReading(said, *interval, lunar, note), start, start + len(said))


def _agrees(page: fold.Page, span: tuple[int, int], spelling: str) -> bool:
    return agrees(page.text[slice(*span)], spelling, accented=page.accented)
