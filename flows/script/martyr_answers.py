"""What a person answers about the martyr, read: his name, year of birth, home, unit, day of death.

And what the same words tell of the other facts: beside what they were asked for, or instead of it.
"""

from __future__ import annotations

import dataclasses
import re

from flows.model import Answer, Known
from flows.script import martyr_forms
from flows.script.martyr_forms import date_form, unit_form, yearless_form
from flows.script.question import NotUnderstood, Reading, as_said
from flows.understand.army import units
from flows.understand.chat import no_answers
from flows.understand.days import dates
from flows.understand.page import fold
from flows.understand.persons import names

_ROUGHLY_BORN = re.compile(
    r"(?<![\w.,])(?:19)?[2-6][0-9],? (?:hay|hoac|hay la|voi|den|toi) (?:nam )?(?:19)?[2-6][0-9](?![\w.,/-]?[0-9])"
    r"|(?<!\w)tuoi (?:con )?(?:ty|ti|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi)(?!\w)"
    r"|(?<!\w)(?:luc|khi|nam) (?:do |ay |moi |duoc |khoang |chung )*[1-4][0-9] tuoi(?!\w)"
    r"|(?<!\w)(?:hon|kem|thua) (?:toi|bac|ong|ba|chong|vo|anh|chi|me|bo|em)(?: \w+)? [0-9]{1,2} tuoi(?!\w)"
)

# What else is told behind a name or a home begins so, and ends where the next of these begins.
_PARTS = {
    "birth": r"(?<!h[iy] )sinh (?=(?:nam |khoang |ngay |thang |vao )*[0-9])|sn (?=[0-9])|born ",
    "home": r"(?:nguyen quan|que quan|que)(?: o| tai| goc| la)*:? (?=\S)",
    "unit": r"(?:don vi|dv|dvi)(?: la)?:? (?=\S)",
    "death": r"(?:h[iy] sinh|hs|nhap ngu) ",
}
_SPELLED = frozenset("quê que nguyên nguyen sinh sn đơn don dv dvi hi hy hs nhập nhap born".split())
_BETWEEN = " ,;.-\n"
_PART = re.compile("|".join(rf"(?P<{part}>(?<!\w)(?:{cue}))" for part, cue in _PARTS.items()))


def read_name(text: str) -> Reading:
    """The name, without titles."""
    page = fold.page(text)
    before = page.text[: min((start for _, start, _ in _parts(page)), default=0)].strip(_BETWEEN)
    name = (names.read_name(before) if " " in before else None) or names.read_name(text)
    return Answer(said=text, value=name) if name else NotUnderstood()


def read_birth_year(text: str) -> Reading:
    """The year; what tells it only roughly is kept as said: two years, the sign of one, an age at another's."""
    year = dates.read_year(text)
    if year is None and _ROUGHLY_BORN.search(fold.page(text).shadow):
        return Answer(said=text)
    return Answer(said=text, value=year) if year else NotUnderstood()


def _part(text: str, field: str) -> str:
    """What these words tell of the field behind what they were asked for; "" where they tell nothing of it."""
    page = fold.page(text)
    found = _parts(page)
    for number, (told, start, end) in enumerate(found):
        if told == field:
            until = found[number + 1][1] if number + 1 < len(found) else len(page.text)
            return page.text[start if field == "birth" else end : until].strip(_BETWEEN)
    return ""


def _parts(page: fold.Page) -> list[tuple[str, int, int]]:
    """Where each begins: the field, and where its cue begins and ends. "Quế" and "Sinh" are names of people."""
    found = []
    for match in _PART.finditer(page.shadow):
        word = page.text[slice(*match.span())].split()[0].rstrip(":")
        behind_a_sign = page.text[: match.start()].rstrip(" ")[-1:] in ("", *",;.-(\n")
        if behind_a_sign or word in _SPELLED:
            found.append((str(match.lastgroup), *match.span()))
    return found


def read_birth_beside(text: str) -> Reading:
    """The year of birth that stands behind a name ("..., sinh năm 1946")."""
    said = _part(text, "birth").partition(",")[0]
    year = dates.read_year(said)
    return Answer(said=said, value=year) if year else NotUnderstood()


def read_home_beside(text: str) -> Reading:
    """The home that stands behind a name ("..., quê Kiến Thụy")."""
    said = _part(text, "home")
    return as_said(said) if said else NotUnderstood()


_OF_HIM = r"(?:(?:anh|chu|bac|ong|cau|co|chi|liet s[iy]|ls)(?: ay| ta)? )?"
_BIRTH_ALONE = re.compile(rf"{_OF_HIM}(?:sinh|sn) (?:nam |khoang |ngay |thang |vao )*[0-9]")
_HOME_ALONE = re.compile(rf"{_OF_HIM}(?:nguyen quan|que quan|que)(?!n?(?: nha| huong)(?!\w))")


def read_birth_alone(text: str) -> Reading:
    """The year of birth of words that begin with it ("sinh năm 1949"); "tôi sinh năm 1950" is not his."""
    return read_birth_beside(text) if _BIRTH_ALONE.match(fold.page(text).shadow) else NotUnderstood()


def read_home_alone(text: str) -> Reading:
    """The home of words that begin with it ("anh ấy quê ở Tiên Lãng")."""
    return read_home_beside(text) if _HOME_ALONE.match(fold.page(text).shadow) else NotUnderstood()


def read_unit_beside(text: str) -> Reading:
    """The unit that stands behind a name or a home ("..., đơn vị C5 trung đoàn 42")."""
    said = _part(text, "unit")
    unit = units.read_unit(said) if said else None
    return Answer(said=said, value=unit_form(unit)) if unit is not None else NotUnderstood()


_DAY_OF_DEATH = re.compile(
    r"(?:(?:anh|chu|bac|ong|cau|bo|liet s[iy]|ls) )?(?P<fell>(?:da )?(?:h[iy] sinh|hs|mat) )?"
    r"(?:vao |hoi |luc |ngay |khoang )*@(?: a)?(?: (?:tai|o) (?P<where>\S.*))?"
)


def read_day_alone(text: str) -> Reading:
    """The day of death of words that tell nothing else but where it was: "12/8/1972", "hi sinh 1972 ở Quảng Trị"."""
    day, _ = _day_alone(text)
    return Answer(said=day.said, value=date_form(day)) if day is not None else NotUnderstood()


def read_place_of_day(text: str) -> Reading:
    """The place that stands behind such a day."""
    _, where = _day_alone(text)
    return as_said(where) if where else NotUnderstood()


def _day_alone(text: str) -> tuple[dates.DateReading | None, str]:
    """The day, a whole one or said to be of a death, and the words for its place; None, "" where more is told."""
    page = fold.page(text)
    found = dates.scan_dates(page)
    if len(found) != 1:
        return None, ""
    (day,) = found
    told = _DAY_OF_DEATH.fullmatch(f"{page.shadow[: day.start]}@{page.shadow[day.end :]}".rstrip(" .!"))
    if told is None or not (told["fell"] or day.reading.earliest == day.reading.latest):
        return None, ""
    moved = day.end - day.start - len("@")
    first, last = (at + moved for at in told.span("where"))
    return day.reading, page.text[first:last] if told["where"] else ""


_UNIT_ALONE = re.compile(r"(?:don vi|dv|dvi|thuoc|o|la|[:\s])*@(?: a)?[\s.!]*")


def read_unit_alone(text: str) -> Reading:
    """The unit of words that tell nothing else: "C5 D7 E66"."""
    page = fold.page(text)
    found = [one for one in units.scan_units(page) if one.clear and one.owner == "ours"]
    if len(found) != 1 or not _UNIT_ALONE.fullmatch(f"{page.shadow[: found[0].start]}@{page.shadow[found[0].end :]}"):
        return NotUnderstood()
    return Answer(said=text, value=unit_form(found[0].reading))


_BEFORE_HOME = re.compile(
    r"(?:[^\W\d_]+ ){0,4}?(?:[Qq]uê|que)(?: quán| quan| ở| o| tại| tai| gốc| goc| là| la)*:? +(?=\S)"
)


def read_home(text: str) -> Reading:
    """The words for a home, without those that only lead to it: "Khuê quê Nghĩa Hưng"."""
    leading = _BEFORE_HOME.match(text)
    said = text[leading.end() :] if leading is not None else text
    page = fold.page(said)
    if isinstance(read_unit_beside(said), Answer):
        said = page.text[: next(start for told, start, _ in _parts(page) if told == "unit")].rstrip(_BETWEEN) or said
    return as_said(said)


def read_unit(text: str) -> Reading:
    """The unit, small to large; words that hold no known form are kept as said, but not that it is not known."""
    unit = units.read_unit(text)
    if unit is None and no_answers.is_unknown(text, "đơn vị"):
        return Answer(known=Known.UNKNOWN)
    return Answer(said=text, value=unit_form(unit) if unit else None)


def read_death_date(text: str) -> Reading:
    """The day as an interval, or without its year ("giỗ 16 tháng 3").

    Other words are not understood at first, then kept as said.
    """
    if (day := dates.read_date(text)) is not None:
        return Answer(said=text, value=date_form(day))
    yearless = dates.scan_days(fold.page(text))
    return Answer(said=text, value=yearless_form(yearless[0])) if len(yearless) == 1 else NotUnderstood()


def read_death_year(text: str) -> Reading:
    """The year of a day that is known without it, by figures or by can and chi; or the whole day after all."""
    if _OF_ANOTHER_DAY.search(fold.page(text).shadow):
        return NotUnderstood()  # of birth, of joining
    if isinstance(unknown := read_year_unknown(text), Answer):
        return unknown
    day = dates.read_date(text) or dates.read_date(f"năm {text}")
    return Answer(said=text, value=date_form(day)) if day else NotUnderstood()


_OF_ANOTHER_DAY = re.compile(
    r"(?<!\w)(?:(?<!hi )(?<!hy )sinh|nhap ngu|nn|di (?:bo doi|b)|bao tu|giay bao|cuoi|lay vo)(?!\w)"
)
_YEAR_UNKNOWN = re.compile(
    r"(?:khong|ko|k|chang|chua|quen)(?: (?:con|ai|co))?(?: (?:nho|ro|biet|mat))? (?:ro )?nam(?! nay)(?!\w)"
)


def read_year_unknown(text: str) -> Reading:
    """That the year is not known, said beside the day ("giỗ 16 tháng 3, không nhớ năm")."""
    return Answer(known=Known.UNKNOWN) if _YEAR_UNKNOWN.search(fold.page(text).shadow) else NotUnderstood()


def with_year(day: Answer, year: Answer) -> Answer:
    """The day of death in its year."""
    value = martyr_forms.with_year(day.value, year.value)
    return dataclasses.replace(day, said=f"{day.said}, {year.said}", value=value)


def read_enlisted(text: str) -> Reading:
    """The day, month or year of joining the army as an interval; other words as said."""
    day = dates.read_date(text)
    return Answer(said=text, value=date_form(day)) if day else as_said(text)
