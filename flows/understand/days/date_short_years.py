"""Two figures that are a year and no count: "hs 72", "hy sinh năm 68", "sn 49", no "hi sinh 12 người"."""

from __future__ import annotations

from flows.understand.days.date_forms import COUNTED_SHORT, SEPARATORS, Said, closed
from flows.understand.days.date_words import Words

_EVENTS = frozenset((("hy", "sinh"), ("mat", "tich"), ("hi", "sinh"), ("nhap", "ngu"), ("bo", "doi"), ("di", "b")))


def fell_in(words: Words, said: Said, i: int) -> bool:
    """Whether two figures are the year behind "hs", "NN", "hy sinh", "nhập ngũ" and nothing that is counted."""
    at = said.start - 1
    at -= words.at(at) in (":", ".")
    if not _counts_nothing(words, i) or not 45 <= int(words.at(i)) <= 89:
        return False
    if words.at(at) in ("hs", "nn"):
        return True
    if any(words.says(at, cue) for cue in ("hồi", "đợt")) and words.at(i + 1) not in ("nam", "nguoi"):
        return words.at(at - 1) not in _OTHERS
    said_so = any(words.says(at, cue) for cue in ("mất", "chết")) or (words.at(at - 1), words.at(at)) in _EVENTS
    return said_so and words.at(at - 1) not in _OTHERS and _goes_on_as_after_a_year(words, i)


_OTHERS = frozenset("bi dich giac my nguy quan phap tay".split())  # whose losses are counted

_AFTER_YEAR = frozenset(
    "tai o trong hy hi hs don dv tran mat khi luc di que q nhap nn khong ma thi la den roi xa huyen tinh".split()
)


def _goes_on_as_after_a_year(words: Words, i: int) -> bool:
    """Whether a sign, a name of a place or a word of the sentence follows the two figures, and nothing they count."""
    following = words.typed(i + 1)
    loud = words.page.text.isupper()
    return not following.isalnum() or words.at(i + 1) in _AFTER_YEAR or (following[0].isupper() and not loud)


def born_in(words: Words, said: Said, i: int) -> bool:
    """Whether two figures are the year behind "sn", "sinh", "nam sinh:", "s.": no age, for nothing is counted."""
    at = said.start - 1
    at -= words.at(at) in (":", ".")
    short = words.at(at) in ("sn", "ns") or (words.at(at) == "s" and at < said.start - 1)
    long = words.says(at, "sinh") and words.at(at - 1) not in _NO_BIRTHS
    if not (short or long) or not _counts_nothing(words, i) or not 20 <= int(words.at(i)) <= 75:
        return False
    return not _is_a_house(words, at, i) and (
        _goes_on_as_after_a_year(words, i) or (short and words.at(i + 1)[:1] in "cdef")
    )


_NO_BIRTHS = frozenset("hy hi hoc thi su ve quan khai tai phat ho tong".split())

_STREETS = frozenset("to duong ngo pho ngach hem khu phuong xom kp".split())

_ADDRESSES = frozenset("chi nha ngu tru".split())


def _is_a_house(words: Words, at: int, i: int) -> bool:
    """Whether "SN" is the number of a house (số nhà): "địa chỉ: SN 36, tổ 5", "sn 45 Lê Lợi"."""
    behind = i + 1 + (words.at(i + 1) == ",")
    named = words.at(at) in ("sn", "ns") and behind == i + 1 and words.typed(behind)[:1].isupper()
    street = words.at(behind) in _STREETS or (named and not words.page.text.isupper())
    return street or any(words.at(k) in _ADDRESSES for k in range(max(0, at - 3), at))


def _counts_nothing(words: Words, i: int) -> bool:
    """Whether the two figures at i stand alone: no more figures, and nothing to count behind them."""
    following = words.at(i + 1)
    if words.typed(i + 1)[:1].isupper() and not words.page.text.isupper():
        following = ""  # "mất 53 Hai Lăng": a place, no two
    if len(words.at(i)) != 2 or not closed(words, i + 1) or (following in SEPARATORS and words.is_number(i + 2)):
        return False
    return not following.isalnum() or (following not in COUNTED_SHORT and not words.is_number(i + 1))
