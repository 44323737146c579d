"""Days as English, French and Korean write them behind a figure: 22 July 1968, 23 octobre 1951, 1969년 3월 2일."""

from __future__ import annotations

from flows.understand.days.date_forms import COUNTED_SHORT, Said, closed
from flows.understand.days.date_words import Words, within, year_digits


def foreign_day(words: Words, said: Said, day: int, month: int, at: int) -> Said:
    said.day, said.month, said.end = day, month, at
    at += words.at(at) in (".", ",")
    at += words.at(at) == ","
    found = year_digits(words, at)
    if found and closed(words, found[1]) and words.at(found[1]) not in COUNTED_SHORT:
        said.year, said.end = found
    return said


_ROMAN = {word: n for n, word in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}


def roman_month(words: Words, said: Said, i: int) -> Said | None:
    """Reads "12-X-1951", "3.IV.1954", "7.XI.67": the figure at i, a month in Roman figures, a year."""
    sign, month, day = words.at(i + 1), _ROMAN.get(words.at(i + 2)), within(words.at(i), 31)
    if sign not in ("-", ".", "/") or words.at(i + 3) != sign or month is None or day is None:
        return None
    year = year_digits(words, i + 4)
    if year is None or not closed(words, year[1]):
        return None
    if len(words.at(i + 4)) == 2 and not (1945 <= year[0] <= 1989 and words.typed(i + 2).isupper()):
        return None
    said.day, said.month, (said.year, said.end) = day, month, year
    return said


def last_day(words: Words, day: int, at: int) -> int | None:
    """The last day of "Nov 11-12", whose first, `day`, ends before token `at`; None where it is one day."""
    last = within(words.at(at + 1), 31) if words.is_number(at + 1) and len(words.at(at + 1)) < 3 else None
    return last if words.at(at) in ("-", "–") and words.glued(at) and last is not None and last > day else None


_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = {word: n for n, word in enumerate(_WORDS.split(), 1)} | {"thirtieth": 30}


def ordinal_before(words: Words, i: int) -> tuple[int, int] | None:
    """The day in words before "of" and the month at i, with its first token: "the twenty-first of July"."""
    if words.at(i - 1) != "of" or (day := _ORDINALS.get(words.at(i - 2))) is None:
        return None
    at = i - 3 - (words.at(i - 3) == "-")
    tens = {"twenty": 20, "thirty": 30}.get(words.at(at), 0) if day < 10 else 0
    return (tens + day, at) if tens else (day, i - 2)


def korean(words: Words, said: Said, i: int) -> Said | None:
    """Reads "1969년 3월 2일", "68년 3월"."""
    if not words.at(i + 1).startswith("년") or not (found := year_digits(words, i)):
        return None
    said.year, said.end = found[0], i + 2
    if words.is_number(i + 2) and words.at(i + 3).startswith("월"):
        said.month, said.end = within(words.at(i + 2), 12), i + 4
        if said.month and words.is_number(i + 4) and words.at(i + 5).startswith("일"):
            said.day, said.end = within(words.at(i + 4), 31), i + 6
    return said if len(words.at(i)) == 4 or said.month else None


def spaced_korean(words: Words, said: Said, i: int) -> Said | None:
    """Reads "1968. 3. 12.", as it is written in Korean."""
    if (words.at(i + 1), words.at(i + 3)) != (".", ".") or not any("가" <= c <= "힣" for c in words.page.shadow):
        return None
    month, day = within(words.at(i + 2), 12), within(words.at(i + 4), 31)
    if not (month and day and words.is_number(i + 2) and words.is_number(i + 4) and closed(words, i + 5)):
        return None
    return Said(said.start, i + 5, day=day, month=month, year=said.year)
