"""Dates that begin with a word ("đêm mùng 2 Tết Mậu Thân", "cuối năm 71", "July 22, 1968"), and all dates of a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flows.understand.days.date_figures import chain_at, lend_year, read_figures, tet_day, year_forbidden
from flows.understand.days.date_foreign import last_day, ordinal_before
from flows.understand.days.date_forms import (
    COUNTED,
    COUNTED_SHORT,
    OF_TODAY,
    SEPARATORS,
    Grammar,
    Said,
    calendar_mark,
    closed,
    month_behind,
    take_calendar,
    take_name_beside,
    take_named_year,
    take_period,
    take_year,
)
from flows.understand.days.date_seasons import (
    FEAST_STARTS,
    SEASONS,
    decade,
    ends_year,
    feast,
    new_years_eve,
    season,
    tet,
    to_year,
)
from flows.understand.days.date_words import (
    CONNECTORS,
    FOREIGN_MONTHS,
    SPOKEN_STARTS,
    Vocabulary,
    Words,
    month_number,
    spoken,
    year_digits,
    year_spoken,
)
from flows.understand.days.periods import FIRST_WORDS

_LEADS = frozenset("ngay mung mong hom dem sang chieu toi trua khuya rang".split())
_LEAD = Vocabulary({w: w for w in "ngày mùng mồng hôm đêm sáng chiều tối trưa khuya rạng".split()})
_HOW = Vocabulary(
    {
        "đầu": "early", "giữa": "middle", "cuối": "late", "khoảng": "about", "chừng": "about", "độ": "about",
        "tầm": "about", "trước": "before", "sau": "after", "early": "early", "mid": "middle", "late": "late",
        "about": "about", "around": "about", "circa": "about", "before": "before", "after": "after",
        "début": "early", "debut": "early", "fin": "late", "vers": "about",
    },
    strict=True,
)  # fmt: skip
_PARTS = ("early", "middle", "late")
# "nghe đâu năm 1968" without diacritics is not "đầu năm 1968"; "ba nam truoc" is no "trước".
_NOT_EARLY_AFTER = frozenset("nghe o biet tu chang chung noi dau khong".split())
# Words before "nam" that make it the South or a man: "miền Nam 72".
_NOT_YEAR_AFTER = frozenset("viet mien phia dong tay ha quang anh ong bac chu em trai hai may ba".split())
_NO_DAY_OF = frozenset("m km men nva vc soldiers us".split())
_BEFORE_MONTH = frozenset("in of since until en de mois early mid late debut fin".split())


def read_all(g: Grammar) -> list[Said]:
    """All dates from left to right, impossible ones among them, none overlapping another."""
    found: list[Said] = []
    words, i = g.words, 0
    while i < words.count:
        text = words.texts[i]
        if "0" <= text[0] <= "9":
            said, after = _days_to(g, i) or read_figures(g, i)
        elif text in _STARTS:
            said, after = _word(g, i), i + 1
        else:
            i += 1
            continue
        if said is None:
            i = after
            continue
        said = _extended(g, said)
        found.append(said)
        i = max(said.end, after)
    return found


def _at(g: Grammar, i: int, *, cued: bool = True) -> Said | None:
    if g.words.is_number(i):
        return read_figures(g, i, cued=cued)[0]
    return _word(g, i) if g.words.at(i) in _STARTS else None


def _word(g: Grammar, i: int) -> Said | None:
    for form in _STARTS[g.words.at(i)]:
        said = form(g, i)
        if said is not None:
            return said
    return None


def _period(g: Grammar, i: int) -> Said | None:
    return take_period(g.words, i)


def _day(g: Grammar, i: int) -> Said | None:
    """Reads "ngày 12/3/1970", "đêm mùng 2 Tết Mậu Thân", "mồng sáu tháng hai năm Kỷ Mùi"."""
    words, at, first_days = g.words, i, False
    while at < i + 4 and (words.at(at) == ":" or _LEAD.find(words, at)):
        first_days = first_days or words.at(at) in ("mung", "mong")
        at += 1
    if words.says(at, "rằm"):
        return _started(_full_moon(g, at), i)
    if words.at(at) in ("giao",):
        return _started(new_years_eve(g, at), i)
    if words.is_number(at) and len(words.at(at)) <= 2:
        numbers, _, end = chain_at(words, at)
        if len(numbers) == 1:
            feast = tet_day(g, at, int(words.at(at)), at + 1)
            several = feast or _several_days(g, at, end)
            if several:
                return _started(several, i)
        return _started(read_figures(g, at, cued=True)[0], i)
    found = spoken(words, at)
    if found is None or found[0] > 31:
        return None
    feast = tet_day(g, at, found[0], found[1]) if first_days or found[0] > 27 else None
    return _started(feast or _spoken_day(g, at), i)


def _started(said: Said | None, start: int) -> Said | None:
    if said is not None:
        said.start = min(said.start, start)
    return said


def _several_days(g: Grammar, i: int, at: int) -> Said | None:
    """Days with one month: "12 rạng sáng 13/3/1970", "12, sáng 13/3/1970", "5 đến ngày 10 tháng 3 năm 1972"."""
    words = g.words
    if not (words.at(at) in (",", "-", "–") or CONNECTORS.find(words, at) or words.says(at, "và")):
        return None
    connector = at
    at += 1
    while _LEAD.find(words, at):
        at += 1
    if not words.is_number(at) or not (words.at(at + 1) in SEPARATORS or words.says(at + 1, "tháng")):
        return None
    last = read_figures(g, at, cued=True)[0]
    if last is None or not last.day or not last.month or not last.year or last.until:
        return None
    between = [words.at(k) for k in range(connector, at)]
    night = "rang" in between or between[:2] == [",", "sang"]
    first = replace(last, start=i, day=int(words.at(i)), until=last, night=night)
    if first.day and first.day > last.day:  # the night from the thirtieth to the first
        first.month, first.year = (last.month - 1, last.year) if last.month > 1 else (12, last.year - 1)
    return first


def _days_to(g: Grammar, i: int) -> tuple[Said, int] | None:
    """Reads "17 đến 23 tháng 2 năm 79" without a word before it; it is no number of something else."""
    words = g.words
    if len(words.at(i)) > 2 or not (words.says(i + 1, "đến", strict=True) or words.says(i + 1, "tới", strict=True)):
        return None
    said = _several_days(g, i, i + 1)
    return (said, said.end) if said is not None else None


def _spoken_day(g: Grammar, i: int) -> Said | None:
    """Reads "mười bảy tháng chín năm một nghìn chín trăm bảy hai"."""
    words = g.words
    found = spoken(words, i)
    if found is None or found[0] > 31:
        return None
    day, at = found
    mark = calendar_mark(g, at)
    at = mark[1] if mark else at
    month = month_number(words, at + 1) if words.says(at, "tháng") else None
    if month is None:
        return None
    said = Said(i, month[1], day=day, month=month[0], lunar=mark[0] if mark else None)
    said.natural = words.at(at + 1) in ("gieng", "chap")
    return take_year(g, said, month[1], figures=words.is_number(at + 1))


def _full_moon(g: Grammar, i: int) -> Said | None:
    """Reads "rằm tháng bảy nhuận năm Mậu Thân"."""
    words = g.words
    if not words.says(i, "rằm"):
        return None
    at = i + 1 + words.says(i + 1, "tháng")
    found = month_number(words, at) if at > i + 1 else None
    if found is None:
        return None
    return take_year(g, Said(i, found[1], day=15, month=found[0], natural=True), found[1], figures=False)


def _month(g: Grammar, i: int) -> Said | None:
    """A month with its year, or two of one year: "tháng 4 hoặc tháng 5 năm 1972"."""
    words = g.words
    said = _one_month(g, i)
    if said is None or said.year is not None or said.same_year:
        return said
    at = said.end
    at += words.at(at) in (",", "-", "–") or CONNECTORS.find(words, at) is not None or words.says(at, "và")
    last = _one_month(g, at) if at > said.end and words.at(at) == "thang" else None
    if last is None or last.year is None or last.until or _is_of_the_moon(last):
        return None
    said.year, said.until, said.end = last.year, last, last.end
    return said


def _one_month(g: Grammar, i: int) -> Said | None:
    """Reads "tháng 2/1968", "tháng tư năm bảy hai", "T7/1972", "tháng chạp năm Canh Tuất"."""
    words = g.words
    short = words.at(i) != "thang"
    if not (short or words.says(i, "tháng")) or (short and not words.is_number(i + 1)):
        return None
    found = month_number(words, i + 1)
    if found is None or not (closed(words, found[1]) or words.at(found[1]) in "/.-–"):
        return None
    said = Said(i, found[1], month=found[0], natural=words.at(i + 1) in ("gieng", "chap"))
    figures = words.is_number(i + 1)
    if figures and words.at(found[1]) in (",", "-", "–") and words.is_number(found[1] + 1):
        last = _month_at(g, found[1] + 1)  # "tháng 2-3/1968"
        if last:
            said.year, said.until, said.end = last.year, last, last.end
            return said
    said = take_year(g, said, found[1], figures=figures)
    near = range(i - _NEAR_THE_MOON, said.end + _NEAR_THE_MOON)
    if words.at(i + 1) == "gieng" and said.year and not said.canchi and not any(words.at(k) in _MOON for k in near):
        said.natural = (
            False  # "tháng Giêng 1967" is January for whoever tells no day; "mồng 5 tháng Giêng" is the moon's
        )
    return said


_MOON = frozenset("tet am ta gio mung mong ram".split())  # beside it the moon is meant
_NEAR_THE_MOON = 12  # words


def _month_at(g: Grammar, i: int) -> Said | None:
    found = month_number(g.words, i)
    if found is None:
        return None
    said = take_year(g, Said(i, found[1], month=found[0]), found[1], figures=True)
    return said if said.year else None


def _year(g: Grammar, i: int) -> Said | None:
    """Reads "năm 1968", "năm 53", "năm Mậu Thân", "năm bảy hai", "năm 71-72"."""
    words = g.words
    if not words.says(i, "năm"):
        return None
    bare = words.typed(i).isascii()
    sure = words.says(i, "năm", strict=True) and not (bare and words.at(i - 1) in _NOT_YEAR_AFTER)
    said = Said(i, i)
    at = i + 1 + (words.at(i + 1) == ":")
    found = year_digits(words, at)
    if found:
        short = len(words.at(found[1] - 1)) == 2
        if short and not (sure and _may_be_short(words, i, found, bare=bare)):
            return None
        if not ends_year(words, found[1]):
            return None
        said.year, said.end = found
        take_name_beside(words, said)
        return month_behind(g, said) or _day_behind(g, said) or to_year(words, said)
    if take_named_year(words, said, at):
        take_calendar(g, said)
        return said
    found = year_spoken(words, at, beside_month=False) if sure else None
    if found is None:
        return None
    said.year, said.end = found
    if behind := month_behind(g, said) or _day_behind(g, said):
        return behind
    counts = words.at(found[1]) in COUNTED_SHORT and not words.phrase(found[1], "người", "ta")
    return None if counts else said


def _may_be_short(words: Words, i: int, found: tuple[int, int], *, bare: bool) -> bool:
    """Whether "năm" at i and two figures are a year and no number of something: "5 năm 20 ngày", "nam 40 nguoi"."""
    following, before = words.at(found[1]), words.at(i - 1)
    if before in ("moi", "hang", "suot", "may"):
        return False
    if words.is_number(i - 1):
        unit = words.glued(i - 1) and words.at(i - 2).isalpha()  # "f302 nam 86"
        if not (unit or words.at(i - 2) in ("duong", "lo", "ql")) or not 1945 <= found[0] <= 1989:
            return False
    if following not in COUNTED_SHORT:
        return True
    if following == "thang" and words.is_number(found[1] + 1):
        return True
    if following == "do":
        return words.at(found[1] + 1) in _CAUSES  # "nam 69 do bi phuc kich"
    return not bare and before != "" and following not in COUNTED and 1945 <= found[0] <= 1989


_CAUSES = frozenset("bi bom trung dinh mac sot benh phao min mot vet".split())


def _day_behind(g: Grammar, said: Said) -> Said | None:
    """Reads "năm bảy tư ngày mười hai tháng chín": the year first, then a day that has none of its own."""
    at = said.end + (g.words.at(said.end) == ",")
    day = _day(g, at) if g.words.says(at, "ngày") else None
    if day is None or day.year is not None or not day.month or day.same_year or _is_of_the_moon(day):
        return None
    if g.words.at(day.end) in OF_TODAY or day.month > 12 or (day.day or 0) > 31:
        return None
    day.start, day.year = said.start, said.year
    return day


def _how(g: Grammar, i: int) -> Said | None:
    """Reads "cuối 1969", "khoảng tháng 2/1970", "đầu mùa khô 71", "trước năm 1972", "sau Tết Mậu Thân"."""
    words = g.words
    how = _HOW.find(words, i)
    if how is None or (words.at(i) == "dau" and words.typed(i).isascii() and words.at(i - 1) in _NOT_EARLY_AFTER):
        return None
    if words.at(i) == "do" and words.at(i - 1) in ("toa", "che", "trinh", "toc"):
        return None
    at = i + 1 + (words.at(i + 1) in ("-", ":"))
    inner = _HOW.find(words, at)
    if inner and (how in _PARTS or inner not in _PARTS):
        return None
    two = year_digits(words, at)
    if two and how == "about" and two[1] == at + 1 and words.at(two[1]) not in ("-", "–"):
        two = None  # "khoảng 70 người", but "khoảng 70-71"
    if two and len(words.at(two[1] - 1)) == 2 and words.at(i) not in ("sau", "after", "vers"):
        if words.at(two[1]) in COUNTED_SHORT or not ends_year(words, two[1]) or words.is_number(two[1]):
            return None
        years = to_year(words, Said(i, two[1], year=two[0], how=how))
        return None if how == "about" and (not years.until or words.at(years.end) in COUNTED_SHORT) else years
    said = _at(g, at)
    if said is None or said.period is not None:
        return None
    if said.how is None:
        if said.day and how in _PARTS:
            return None
        said.how = how
    elif said.how == "tet" and how in ("before", "after"):
        said.how = "tet_" + how
    elif how in ("before", "after"):
        return None
    said.start = i
    return said


def _third(g: Grammar, i: int) -> Said | None:
    """Reads "hạ tuần tháng 10 năm 1965": the first, the second and the last ten days of a month."""
    words = g.words
    how = next((how for word, how in _THIRDS.items() if words.phrase(i, word, "tuần")), None)
    said = _one_month(g, i + 2) if how is not None else None
    if said is None or said.year is None or said.until or said.how:
        return None
    said.start, said.how = i, how
    return said


_THIRDS = dict(zip(("thượng", "trung", "hạ"), _PARTS, strict=True))


def _foreign(g: Grammar, i: int) -> Said | None:
    """Reads "July 22, 1968", "OCT 66", "en mars 1952"; Mai and Mây are names, so "Mai 1952" alone is no month."""
    words = g.words
    month = FOREIGN_MONTHS.find(words, i)
    if month is None:
        return None
    at = i + 1 + (words.at(i + 1) == ".")
    said = Said(i, at, month=month)
    day = words.at(at)
    if words.is_number(at) and len(day) <= 2 and 1 <= int(day) <= 31:
        after = at + 1
        if words.glued(after) and words.at(after) in ("st", "nd", "rd", "th"):
            after += 1
        said.end, last = after, last_day(words, int(day), after)
        after += 2 if last else 0
        year = year_digits(words, after + (words.at(after) in (",", "'", "’")))
        if year and closed(words, year[1]):
            said.day, (said.year, said.end) = int(day), year
            if last:
                said.until = replace(said, start=after - 1, day=last)
                said.night = "night" in (words.at(i - 1), words.at(i - 2))
            return said
        if g.english and words.at(after) not in _NO_DAY_OF and closed(words, after):
            said.day = int(day)
            return said
        return None
    at += words.at(at) in (",", "of", "de")
    doubtful = words.at(i) in ("may", "mai", "mars", "mar", "jan") and words.at(at - 1) != "of"
    if doubtful and not g.english and words.at(i - 1) not in _BEFORE_MONTH:
        return None
    year = year_digits(words, at)
    if year is None or not closed(words, year[1]) or year_forbidden(words, year[1] - 1):
        return None
    said.year, said.end = year
    if day_before := ordinal_before(words, i):
        said.day, said.start = day_before
    return said


def _extended(g: Grammar, said: Said) -> Said:
    """said with the last day of a range: "từ tháng 2/1968 đến tháng 4/1968", "cuối 71 đầu 72"."""
    words = g.words
    if said.until or said.period or _is_of_the_moon(said):
        return said
    at = said.end
    if said.year is None:
        at += words.at(at) == "," and words.at(at + 1) == "rang"
        last = _at(g, at + 1) if CONNECTORS.find(words, at) else None
        if last and last.day and last.month and last.year and not (last.until or last.how or _is_of_the_moon(last)):
            said.night = words.at(at) == "rang"
            lend_year(said, last)
        return said
    before = at
    sign = words.at(at) in ("-", "–", "—")
    at += sign or (words.at(at) == "," and said.how == "late") or CONNECTORS.find(words, at) is not None
    if at == said.end and said.how != "late":
        return said
    last = _at(g, at)
    if last is None or last.year is None or last.until or last.period or _is_of_the_moon(last):
        return said
    if (last.day is None) != (said.day is None):
        return said
    if at == said.end and last.how != "early":
        return said
    if sign and (last.month is None) != (said.month is None):
        return said
    span = last.year - said.year
    if not 0 <= span <= (15 if sign else 40):
        return said
    said.until, said.end = last, last.end
    said.night = words.at(before) == "rang"
    return said


def _is_of_the_moon(said: Said) -> bool:
    return bool(said.lunar or said.natural or said.leap or said.canchi)


_Form = Callable[[Grammar, int], Said | None]


def _starts() -> dict[str, tuple[_Form, ...]]:
    found: dict[str, list[_Form]] = {}
    for starts, form in (
        (FIRST_WORDS, _period),
        (_LEADS, _day),
        (SPOKEN_STARTS, _spoken_day),
        (("ram",), _full_moon),
        (("giao",), new_years_eve),
        ((*FEAST_STARTS, "tet"), feast),
        (("thuong", "trung", "ha"), _third),
        (_HOW.entries, _how),
        (("tet",), tet),
        (("thang", "thg", "th", "t"), _month),
        (("nhung", "thap"), decade),
        (("mua", *SEASONS.entries), season),
        (FOREIGN_MONTHS.entries, _foreign),
        (("nam",), _year),
    ):
        for start in starts:
            found.setdefault(start, []).append(form)
    return {start: tuple(forms) for start, forms in found.items()}


_STARTS = _starts()
