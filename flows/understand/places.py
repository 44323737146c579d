"""The words for a home town as typed: a run of place names and levels ("xã", "huyện"), and where it ends.

The words mean nothing yet: the gazetteer reads them later.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.understand import fold, names
from flows.understand.cues import Cues, agrees

_HEDGES = Cues(
    "ở|tại|là|chắc ở|chắc là ở|chắc|hình như ở|hình như|nghe đâu ở|nghe nói ở|gốc|của liệt sĩ|anh ấy ở|liệt sĩ"
)
_LEVEL = {
    "xa": "xã",
    "huyen": "huyện",
    "tinh": "tỉnh",
    "thon": "thôn",
    "tp": "tp",
    "thanh pho": "thành phố",
    "thi tran": "thị trấn",
    "thi xa": "thị xã",
    "quan": "quận",
    "phuong": "phường",
    "ap": "ấp",
    "ban": "bản",
    "lang": "làng",
    "xom": "xóm",
    "khu": "khu",
    "tong": "tổng",
    "to": "tổ",
    "doi": "đội",
    "h": "h",
    "x": "x",
    "t": "t",
    "q": "q",
    "p": "p",
    "tx": "tx",
    "tt": "tt",
    "pho": "phố",
    "dac khu": "đặc khu",
    "khu pho": "khu phố",
    "to dan pho": "tổ dân phố",
    "buon": "buôn",
    "soc": "sóc",
}
_ADMIN = re.compile(r"(?<!\w)(?:" + "|".join(sorted(_LEVEL, key=len, reverse=True)) + r")(?:\.[^\S\n]?|[^\S\n])(?=\w)")
_LEVEL_LETTERS = frozenset(spelling[0] for spelling in _LEVEL)
_NUMBERED = re.compile(r"(?:thon|xom|khu|to|doi|ap|phuong|quan|khu pho|to dan pho)\.?\s?[0-9]{1,2}(?![0-9])")
_JOIN = re.compile(r"[ \t]{0,2}(?:,|-|–|\()?[ \t]{0,2}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BEHIND_SMALL = re.compile(r"\s?(?:[,.;)\n-]|$)|\s(?:huyen|tinh|xa|tp|thanh pho|quan|h|t)(?!\w)")
_KNOWN_SMALL = re.compile(
    r"(?:"
    + "|".join(sorted((p for p in names.PLACES if " " in p or p in ("hue",)), key=len, reverse=True))
    + r")(?!\w)"
)

_CUTS = Cues(
    "hy sinh|hi sinh|nhập ngũ|sinh năm|sinh khoảng|sinh ngày|đơn vị|đv|nn|hs|giấy báo tử|số của|số đt|"
    "sđt|điện thoại|gọi tôi|"
    "liên hệ|tôi không|tôi tên|tôi là|em tên|cháu tên|khi|lúc|vào|vì|do|thì|mà|nhưng|rồi|nay|sau này|sau k|sau không|"
    "hiện nay|cảm ơn|nhờ|ai biết|không biết|không rõ|đơn vị tôi"
)
_NOT_A_PLACE = re.compile(
    r"^dau(?!\w)|(?<!\w)(?:o dau|cho nao|noi nao|vung nao|the nao|bao gio|khong ro|khong biet|chua ro|chua biet|khong "
    r"ghi|khong nho|where|unknown)(?!\w)|\?"
)
_NOT_STARTED = re.compile(
    r"(?:tuoi|do tuoi|do|day|nha|nuoc ngoai|cai tuoi|tran dia nay|kia|noi nay|nay|noi do|noi day|muc|lua "
    r"tuoi|cuong vi)(?!\w)"
)
_GAP = re.compile(r"[\s:]{0,3}")
_LIMIT = 160


class PlaceFound(NamedTuple):
    """Words for a place as typed, and where they stand in the NFC text."""

    words: str
    start: int
    end: int


def home_at(page: fold.Page, start: int) -> PlaceFound | None:
    """The run of place names that begins at `start` or behind words such as "ở", "chắc ở" there."""
    at = _past(page, start, _HEDGES)
    stop = at if at is None else _place_end(page, at, min(len(page.text), at + _LIMIT))
    return PlaceFound(page.text[at:stop], at, stop) if at is not None and stop is not None else None


def is_no_place(shadow: str) -> bool:
    """Whether these folded words ask for a place, or say that none is known."""
    return _NOT_A_PLACE.search(shadow) is not None or _NOT_STARTED.match(shadow) is not None


def _past(page: fold.Page, at: int, hedges: Cues) -> int | None:
    """Past ":" and words such as "ở", "chắc ở"; None where nothing follows."""
    for _ in range(3):
        gap = _GAP.match(page.shadow, at)
        at = gap.end() if gap else at
        hedge = hedges.at(page, at, min(len(page.shadow), at + 16))
        if hedge is None:
            break
        at = hedge.end
    return at if at < len(page.shadow) and (page.shadow[at].isalnum()) else None


def _place_end(page: fold.Page, start: int, limit: int) -> int | None:
    """Where a run of place names ends (capitalised words, levels such as "xã", known provinces), if it has one."""
    at, end, names_seen = start, None, 0
    while at < limit:
        step = _step(page, at, limit)
        if step is None:
            break
        at, named = step
        names_seen += named
        if not named:
            continue  # a level: its name follows at once
        end = at
        join = _JOIN.match(page.shadow, at)
        if not join or join.end() == at:
            break
        at = join.end()
    return end if names_seen and end is not None and end > start else None


def _step(page: fold.Page, at: int, limit: int) -> tuple[int, int] | None:
    """One more word or level of a place: (where it ends, whether it is a name)."""
    may_be_level = page.shadow[at] in _LEVEL_LETTERS
    numbered = _NUMBERED.match(page.shadow, at) if may_be_level else None
    if numbered:
        return numbered.end(), 1
    level = _ADMIN.match(page.shadow, at) if may_be_level else None
    if level:
        word = level.group().strip(" .")
        typed = page.text[level.start() : level.start() + len(word)]
        if agrees(typed, _LEVEL[word], accented=page.accented) and (
            typed.islower() or len(word) < 3 or typed.istitle()
        ):
            if _ends_in_name(page, level.end(), limit):
                return level.end(), 0
            small = _small_name(page, level.end(), limit)
            if small is not None:
                return small, 1
    capital = page.text[at].isupper()
    if capital or not page.accented:
        known = _KNOWN_SMALL.match(page.shadow, at)
        if known:
            return known.end(), 1
    if not capital:
        return None
    stop = _CUTS.at(page, at, min(limit, at + 14))
    if stop and (" " in stop.spelling or page.text[at : stop.end].isupper()):
        return None  # "QUÊ TIÊN LÃNG HY SINH 1972"
    word_match = _WORD.match(page.text, at)
    if (
        word_match
        and word_match.end() <= limit
        and not _is_abbreviation(word_match.group())
        and not page.text[word_match.end() : word_match.end() + 1].isdigit()
    ):
        return word_match.end(), 1
    return None


def _is_abbreviation(word: str) -> bool:
    return (
        len(word) > 1
        and word.isupper()
        and word.lower() in ("nn", "hs", "sn", "đv", "dv", "ls", "đt", "dt", "sđt", "kb", "ctv", "ccb", "tnxp")
    )


def _ends_in_name(page: fold.Page, at: int, limit: int) -> bool:
    return at < limit and (page.text[at].isupper() or _ADMIN.match(page.shadow, at) is not None)


def _small_name(page: fold.Page, at: int, limit: int) -> int | None:
    """In a text without capitals: where a name of one or two words behind its level ends."""
    if page.text.lower() != page.text:
        return None
    end = at
    for _ in range(2):
        word = _WORD.match(page.text, end)
        if not word or word.end() > limit:
            break
        end = word.end()
        if _BEHIND_SMALL.match(page.shadow, end):
            return end
        if page.shadow[end : end + 1] != " ":
            break
        end += 1
    return None
