"""Units that have no number: forces of a place (bộ đội huyện, dân quân xã), armed police, carriers, frogmen.

Their name is the word for what they are, and often the place that they were of. How far that place goes is known
only from capitals, a code (H5) or a number; a name in small letters is left to whoever reads places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from flows.understand.page import fold
from flows.understand.page.cues import agrees

# What may follow the words: nothing or a place; a place or its level ("du kích xã"); a place with a name.
_FREE, _LEVEL, _NAMED = "free", "level", "named"
_FORCES = {
    "đặc công nước": _FREE,
    "đặc công hải quân": _FREE,
    "bộ đội địa phương": _FREE,
    "bộ đội biên phòng": _FREE,
    "công an vũ trang": _FREE,
    "công an nhân dân vũ trang": _FREE,
    "dân công hỏa tuyến": _FREE,
    "dân công hoả tuyến": _FREE,
    "vệ quốc đoàn": _FREE,
    "vệ quốc quân": _FREE,
    "du kích mật": _FREE,
    "du kích": _LEVEL,
    "dân quân": _LEVEL,
    "tự vệ": _LEVEL,
    "bộ đội": _LEVEL,
    "biệt động": _LEVEL,
    "đội biệt động": _NAMED,
    "tỉnh đội": _NAMED,
    "huyện đội": _NAMED,
    "thành đội": _NAMED,
    "thị đội": _NAMED,
    "đồn công an vũ trang": _NAMED,
    "đồn cavt": _NAMED,
    "đồn biên phòng": _NAMED,
}
_BY_SHADOW = {fold.page(word).shadow: (word, follows) for word, follows in _FORCES.items()}
_BLANK = r"[^\S\n]"
_HEAD = re.compile(
    "(?:"
    + "|".join(
        rf"{first}(?<![^\W_].)(?:{'|'.join(word[1:].replace(' ', _BLANK) for word in words)})"
        for first, words in groupby(sorted(_BY_SHADOW, reverse=True), key=lambda word: word[0])
    )
    + r")(?!\w)"
)
_PLACE_WORDS = (
    "xã|huyện|tỉnh|làng|thôn|ấp|xóm|bản|châu|tổng|quận|phường|thị xã|thị trấn|thành phố|thành|cánh|đồn|khu phố"
).split("|")
_PLACE_WORD = {fold.page(word).shadow: word for word in _PLACE_WORDS}
_OF = re.compile(
    r"[^\S\n](?:cua[^\S\n])?(?P<level>"
    + "|".join(sorted(_PLACE_WORD, key=len, reverse=True)).replace(" ", _BLANK)
    + r")(?!\w)"
)
_ABOVE = re.compile(r",?[^\S\n](?P<level>huyen|tinh|thi xa|quan)(?!\w)")
_WORD = re.compile(r"[^\S\n](?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*|[A-Z]?[0-9]{1,3})(?!\w)")
_ENDS = re.compile(r"[^\S\n]?(?:[,.;:()\n/–-]|$)")
_MOST = 3  # words of a place's name
_LEADERS = re.compile(r"[^\S\n](?:truong|pho|vien)(?!\w)")  # "huyện đội phó Trà Cú" is a man


def scan(page: fold.Page) -> Iterator[tuple[int, int]]:
    """Where such units stand, from left to right."""
    for match in _HEAD.finditer(page.shadow):
        start, end = match.span()
        word, follows = _BY_SHADOW[" ".join(match.group().split())]
        if not agrees(page.text[start:end], word, accented=page.accented) or _LEADERS.match(page.shadow, end):
            continue
        placed = _level(page, end)
        if placed is None:
            last = _name(page, end, alone=True) if follows != _LEVEL else end
            if last > end or follows == _FREE:
                yield start, last
            continue
        last = _name(page, placed)
        if last > placed or follows != _NAMED:
            yield start, _higher(page, last) if last > placed else placed


def _level(page: fold.Page, at: int) -> int | None:
    """Where the word for the level of a place ends that begins behind `at`."""
    match = _OF.match(page.shadow, at)
    if match is None:
        return None
    spelling = _PLACE_WORD[" ".join(match["level"].split())]
    return match.end() if agrees(page.text[slice(*match.span("level"))], spelling, accented=page.accented) else None


def _higher(page: fold.Page, at: int) -> int:
    """Past what the place is a part of: "xã Kiến Quốc, huyện Kiến Thụy"."""
    above = _ABOVE.match(page.shadow, at)
    return max(_name(page, above.end()), at) if above and _name(page, above.end()) > above.end() else at


def _name(page: fold.Page, at: int, *, alone: bool = False) -> int:
    """Where the name of a place behind `at` ends; `at` where none is told.

    `alone`: without the word for its level, which might be a man's name if it were not two words long.
    """
    first, words, loud = at, 0, False
    while words <= _MOST and (match := _WORD.match(page.text, at)) is not None:
        word = match["word"]
        if word[-1].isdigit():
            words, at = (1, match.end()) if not words else (words, at)
            break
        if not word[0].isupper():
            break
        loud = loud or (word.isupper() and len(word) > 1)
        words, at = words + 1, match.end()
    if words > _MOST or (loud and not _ENDS.match(page.text, at)):
        return first  # in capitals a name may be anything up to a sign
    numbered = page.text[at - 1 : at].isdigit()
    return at if not alone or words == 2 or (numbered and words == 1) else first
