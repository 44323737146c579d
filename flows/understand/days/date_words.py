"""The words that dates are made of: tokens of a page, numbers in words, months, years in figures and in words.

A word counts where its typed form does not contradict the spelling: "nam" may be năm, "nám" may not. Positions are
token numbers; each reader of a part returns its value and the token after it, or None.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate
from typing import Generic, TypeVar

from flows.understand.page import fold

T = TypeVar("T")
FIRST_YEAR, LAST_YEAR = 1900, 2030  # no clock here; with `today` nothing later is a date

_READ_OUT = ("mot", "hai", "bon", "tam", "chin", "muoi", "khong")
_TOKENS = re.compile(r"([0-9]+|[^\W\d_]+|\n|[^\s0-9])")


_STATIONED = frozenset("o quan tai chot".split())


class Words:
    """A page as tokens: runs of digits, runs of letters, single signs, newlines. A dozen empty ones follow the last
    and precede the first, so that a reader may look around without asking where the page ends."""

    __slots__ = ("_starts", "at", "count", "is_read_out", "page", "texts")

    def __init__(self, page: fold.Page) -> None:
        self.page = page
        pieces = _TOKENS.split(page.shadow)  # by turns blanks and a token
        self.texts = pieces[1::2]
        self._starts = list(accumulate(map(len, pieces)))[:-1:2]
        self.count = len(self.texts)
        for i, following in enumerate(self.texts[1:]):
            if following in _STATIONED and self.texts[i] == "dong":
                self.texts[i] = "đóng"  # "tháng 5 năm 70 đóng ở c2": no money is counted, and no winter told
        # A story told to a telephone: numbers in words, many of them, and none in figures.
        self.is_read_out = not any(map(str.isdigit, page.shadow)) and sum(map(self.texts.count, _READ_OUT)) >= 6
        self.texts += [""] * 12
        self.at = self.texts.__getitem__  # the shadow of token i

    def span(self, i: int) -> tuple[int, int]:
        """Where token i, one of the page, stands in the text."""
        return self._starts[i], self._starts[i] + len(self.texts[i])

    def typed(self, i: int) -> str:
        """Token i as typed."""
        return self.page.text[slice(*self.span(i))] if 0 <= i < self.count else ""

    def glued(self, i: int) -> bool:
        """Whether token i follows the one before it without a gap."""
        return 0 < i < self.count and self._starts[i] == self._starts[i - 1] + len(self.texts[i - 1])

    def is_number(self, i: int) -> bool:
        """Whether token i is a run of the digits 0 to 9."""
        return "0" <= self.at(i)[:1] <= "9"

    def says(self, i: int, spelling: str, *, strict: bool = False) -> bool:
        """Whether token i may be this word. `strict`: in a text with diacritics it must carry its own."""
        shadow, marks = _spelled(spelling)
        if self.at(i) != shadow:
            return False
        have = _marks(self.typed(i))
        return have == marks or (not have and not (strict and self.page.accented))

    def phrase(self, i: int, *spellings: str) -> int | None:
        """The token after these words, if they stand from token i on."""
        for spelling in spellings:
            if not self.says(i, spelling):
                return None
            i += 1
        return i


class Vocabulary(Generic[T]):
    """Words with a meaning each, found by their shadow; `strict` as in `Words.says`."""

    def __init__(self, values: Mapping[str, T], *, strict: bool = False) -> None:
        self._strict = strict
        self.entries: dict[str, list[tuple[str, T]]] = {}
        for spelling, value in values.items():
            shadow, marks = _spelled(spelling)
            self.entries.setdefault(shadow, []).append((marks, value))

    def find(self, words: Words, i: int) -> T | None:
        """What token i means, None for a word that is none of these."""
        entries = self.entries.get(words.at(i))
        if entries is None:
            return None
        have = _marks(words.typed(i))
        bare = not have and not (self._strict and words.page.accented)
        return next((value for marks, value in entries if bare or have == marks), None)


@lru_cache(maxsize=1024)
def _spelled(spelling: str) -> tuple[str, str]:
    return fold.page(spelling).shadow, _marks(spelling)


@lru_cache(maxsize=4096)
def _marks(said: str) -> str:
    """The diacritics of a word, wherever they stand ("hoà" is "hòa")."""
    return "" if said.isascii() else "".join(sorted(fold.marks(said).elements()))


_NUMBERS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
UNITS = Vocabulary(_NUMBERS | {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}, strict=True)
MONTHS = Vocabulary(_NUMBERS | {"tư": 4, "mười": 10, "giêng": 1, "chạp": 12})
TENS = Vocabulary({"mười": 1, "mươi": 1}, strict=True)
CAN = Vocabulary(
    {w: w for w in "giáp ất bính đinh mậu kỷ kỉ canh tân nhâm quý quí".split()},
)
CHI = Vocabulary({w: w for w in "tý tí tỵ tị sửu dần mão mẹo thìn ngọ mùi thân dậu tuất hợi".split()})
_FOREIGN = {name.lower(): n for n in range(1, 13) for name in (calendar.month_name[n], calendar.month_abbr[n])}
_FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_SHORT_FRENCH = {
    "fevrier": 2, "aout": 8, "decembre": 12, "janv": 1, "fevr": 2, "févr": 2, "avr": 4, "juil": 7, "sept": 9, "déc": 12
}  # fmt: skip
FOREIGN_MONTHS = Vocabulary({name: n for n, name in enumerate(_FRENCH, 1)} | _SHORT_FRENCH | _FOREIGN)
CONNECTORS = Vocabulary({w: w for w in "đến tới hoặc hay sang rạng to or à ou".split()}, strict=True)
SPOKEN_STARTS = frozenset(UNITS.entries) | frozenset(TENS.entries) | {"ham"}
_ENGLISH = frozenset("and of was were with from his this my is we are by near killed".split())
_SHORT = frozenset(("lam", "nham"))


def spoken(words: Words, i: int) -> tuple[int, int] | None:
    """A number from 1 to 99 in words: "mười bảy", "hai mươi lăm", "hăm ba", "ba mốt", "hai bảy", "chín"."""
    if TENS.find(words, i):
        unit = None if _begins_a_year(words, i + 1) else UNITS.find(words, i + 1)
        return (10 + unit, i + 2) if unit else (10, i + 1)
    if words.says(i, "hăm"):
        unit = UNITS.find(words, i + 1)
        return (20 + unit, i + 2) if unit else None
    tens = UNITS.find(words, i)
    if tens is None or words.at(i) in _SHORT:
        return None
    if TENS.find(words, i + 1):
        unit = None if _begins_a_year(words, i + 2) else UNITS.find(words, i + 2)
        return (10 * tens + unit, i + 3) if unit else (10 * tens, i + 2)
    unit = UNITS.find(words, i + 1)
    if unit and tens in (2, 3) and words.says(i + 2, "tháng"):
        return 10 * tens + unit, i + 2
    return tens, i + 1


def month_number(words: Words, i: int) -> tuple[int, int] | None:
    """A month in figures or in words. "Tháng một" is January for some and the eleventh for others: 0."""
    if words.is_number(i):
        value = int(words.at(i)) if len(words.at(i)) <= 2 else 0
        return (value, i + 1) if 1 <= value <= 12 else None
    month = MONTHS.find(words, i)
    if month == 10:
        more = UNITS.find(words, i + 1)
        if more in (1, 2):
            return 10 + more, i + 2
    if month is None:
        return None
    return (0 if words.at(i) == "mot" else month), i + 1


def year_digits(words: Words, i: int) -> tuple[int, int] | None:
    """A year in figures; two of them are 1930 to 1999; an apostrophe may precede them."""
    if words.at(i) == "'":
        i += 1
    text = words.at(i)
    if not words.is_number(i) or len(text) not in (2, 4):
        return None
    value = int(text) if len(text) == 4 else 1900 + int(text)
    return (value, i + 1) if (FIRST_YEAR if len(text) == 4 else 1930) <= value <= LAST_YEAR else None


def year_spoken(words: Words, i: int, *, beside_month: bool) -> tuple[int, int] | None:
    """A year in words: "một nghìn chín trăm bảy (mươi) hai", "một chín bảy hai", "bảy hai", "bảy mươi lăm".

    Without a month beside it, two words that may mean something else ("năm sau ba tôi", "năm bảy năm") are no year.
    """
    at = words.phrase(i, "một", "nghìn", "chín", "trăm") or words.phrase(i, "một", "ngàn", "chín", "trăm")
    if at is None and words.phrase(i, "một", "chín") and UNITS.find(words, i + 3):
        at = i + 2
    century = at is not None
    at = i if at is None else at
    tens = UNITS.find(words, at)
    if tens is None or tens < 3 or words.at(at) in _SHORT:
        return None
    if TENS.find(words, at + 1):
        unit = UNITS.find(words, at + 2)
        return (1900 + 10 * tens + unit, at + 3) if unit else (1900 + 10 * tens, at + 2)
    unit = UNITS.find(words, at + 1)
    if not beside_month and (UNITS.find(words, i - 2) or UNITS.find(words, at + 2)):
        return None  # a phone number read out: "bốn năm sáu bảy"
    if unit is None or not (century or beside_month or _is_sure_pair(words, at)):
        return None
    return 1900 + 10 * tens + unit, at + 2


def within(text: str, high: int) -> int | None:
    """One or two figures as a number from 1 to `high`."""
    return int(text) if 1 <= len(text) <= 2 and text.isdecimal() and 1 <= int(text) <= high else None


def is_english(words: Words) -> bool:
    """Whether two of the small words of English stand there that are no syllables of Vietnamese."""
    return len(_ENGLISH.intersection(words.texts)) >= 2


def _begins_a_year(words: Words, i: int) -> bool:
    """Whether "năm" at i begins a year and is not the five of fifteen: "tháng hai mươi năm 1972" has none."""
    return words.at(i) == "nam" and (
        words.is_number(i + 1) or UNITS.find(words, i + 1) is not None or CAN.find(words, i + 1) is not None
    )


def _is_sure_pair(words: Words, i: int) -> bool:
    first, second = words.at(i), words.at(i + 1)
    if first == "sau" and words.typed(i).isascii():
        return words.is_read_out and second in ("bay", "tam", "chin")
    return first in ("bon", "sau", "bay", "tam") and second != "nam"
