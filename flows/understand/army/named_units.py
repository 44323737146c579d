"""Units with names instead of numbers, the services, and the names of fronts and military regions.

A name gives a number only where the fact sheet states it without doubt: Sao Vàng is division 3, Thủ đô regiment 102.
Other names (Quốc Tuấn, Nguyễn Huệ, Binh đoàn Hương Giang) stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from flows.understand.page import fold
from flows.understand.page.cues import agrees

# With the word of their level: đại đoàn Đồng Bằng, sư đoàn Sao Vàng, trung đoàn Thủ đô.
_NUMBERS = {
    "division": {
        "Đồng Bằng": "320",
        "Quân Tiên Phong": "308",
        "Chiến Thắng": "312",
        "Vinh Quang": "304",
        "Bình Trị Thiên": "325",
        "Sao Vàng": "3",
    },
    "regiment": {"Thủ đô": "102", "Mũ Sắt": "209"},
}
_BESIDE_NUMBER = ["Sao Vàng", "Quân Tiên Phong", "Chiến Thắng", "Vinh Quang", "Đồng Bằng", "Thủ đô", "Mũ Sắt"]
_REGIONS = ["Tả Ngạn", "Hữu Ngạn", "Việt Bắc", "Tây Bắc", "Đông Bắc", "Trị Thiên", "Thủ đô"]
_FRONTS = ["Vị Xuyên", "Tây Nguyên", "Trị Thiên"]
_FORMATIONS = ["Hương Giang", "Đồng Bằng", "Quyết Thắng", "Tây Nguyên", "Cửu Long", "Trường Sơn"]
_ALONE = ["Quốc Tuấn", "Nguyễn Huệ", "GT Tứ Kỳ"]  # as written in a register of graves, beside or instead of a number
_ARMS = "đặc công|công binh|thông tin|pháo binh|hải quân|phòng không|thiết giáp|tăng thiết giáp|trường sơn".split("|")


def _one_of(names: list[str]) -> tuple[re.Pattern[str], dict[str, str]]:
    by_shadow = {fold.page(n).shadow: n for n in names}
    return re.compile("(?:" + "|".join(s.replace(" ", r"[\s–-]{1,3}") for s in by_shadow) + r")(?!\w)"), by_shadow


_OF_LEVEL = {level: (*_one_of(list(names)), names) for level, names in _NUMBERS.items()}
_REGION = _one_of(_REGIONS)
_FRONT = _one_of(_FRONTS)
_FORMATION = _one_of(_FORMATIONS)
_BESIDE = _one_of(_BESIDE_NUMBER)
_OPENING = re.compile(r"\s{0,2}\(?")
_STATION_NUMBER = re.compile(r"\s(?P<n>[0-9]{1,2})(?!\w)")
# Shadow -> (kind, spelling). The pattern begins with a letter and looks back behind it: so a search is quick.
_SERVICES = {
    "tnxp": ("youth", "tnxp"),
    "thanh nien xung phong": ("youth", "thanh niên xung phong"),
    "dac cong rung sac": ("forest", "đặc công rừng sác"),
    "mien": ("after", "miền"),
    "cuc hau can mien": ("after", "cục hậu cần miền"),
    "btl mien": ("after", "btl miền"),
    **{
        fold.page(f"{word} {arm}").shadow: ("command", f"{word} {arm}")
        for word in ("btl", "bộ tư lệnh")
        for arm in _ARMS
    },
    **{fold.page(bank).shadow: ("region", bank.lower()) for bank in ("Tả Ngạn", "Hữu Ngạn", "Trị Thiên")},
    **{fold.page(bank).shadow: ("loose region", bank.lower()) for bank in ("Tây Bắc", "Việt Bắc")},
    **{fold.page(name).shadow: ("name", name.lower()) for name in _ALONE},
}
_BLANK = r"[^\S\n]"
_SERVICE = re.compile(
    "(?:"
    + "|".join(
        rf"{first}(?<![^\W_].)(?:{'|'.join(w[1:].replace(' ', _BLANK) for w in words)})"
        for first, words in groupby(sorted(_SERVICES, reverse=True), key=lambda w: w[0])
    )
    + r"|c(?<![^\W_].)d[0-9]{2,3})(?!\w)"
)
_YOUTH_NUMBER = re.compile(r"\s?n\s?[0-9]{1,4}(?!\w)")
# "N237 TNXP", "LĐ TNXP 34", "Tổng đội TNXP 53"
_YOUTH_BEFORE = re.compile(r"(?<!\w)(?:n[0-9]{1,3}|(?P<body>ld|doi|lien doi|tong doi))\s$")
_BODY_NUMBER = re.compile(r"\s(?:so\s)?[0-9]{1,3}(?![\w]|[./][0-9])")
_NO_COMMAND = re.compile(
    r"\s?(?:nam|bac|trung|tay|dong|nui|que|xuoi|bien|phi|man)(?!\w)|\w"
)  # "miền Nam" is no command


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a unit where it stands; `level` is a field of UnitReading, or says what must stand beside it."""

    level: str
    start: int
    end: int
    strong: bool


@dataclass(frozen=True, slots=True)
class Numbered:
    """The number that a name stands for, and where the name ends."""

    number: str
    end: int


def of_level(page: fold.Page, at: int, level: str) -> Numbered | None:
    """The number of the unit whose name follows the word of its level at `at`."""
    if level not in _OF_LEVEL:
        return None
    pattern, names, numbers = _OF_LEVEL[level]
    match = pattern.match(page.shadow, at + 1) if page.shadow[at : at + 1].isspace() else None
    name = _agreeing(page, match, names)
    return Numbered(numbers[name], match.end()) if match and name else None


def beside(page: fold.Page, at: int) -> int:
    """Where a name that repeats the number before it ends ("sư 3 Sao Vàng", "(Sao Vàng)"); `at` where there is none."""
    gap = _OPENING.match(page.shadow, at)
    match = _BESIDE[0].match(page.shadow, gap.end()) if gap and gap.end() > at else None
    if not match or not _agreeing(page, match, _BESIDE[1]) or not page.text[match.start()].isupper():
        return at
    return match.end()


def region(page: fold.Page, at: int) -> int | None:
    """Where the name of a military region that begins at `at` ends."""
    match = _REGION[0].match(page.shadow, at)
    return match.end() if match and _agreeing(page, match, _REGION[1]) else None


def front(page: fold.Page, at: int) -> int | None:
    """Where the name of a front after its word ends: "mặt trận Vị Xuyên"."""
    match = _FRONT[0].match(page.shadow, at + 1) if page.shadow[at : at + 1].isspace() else None
    return match.end() if match and _agreeing(page, match, _FRONT[1]) else None


def formation(page: fold.Page, at: int) -> int | None:
    """Where the name or number after "binh đoàn" ends: "Binh đoàn Hương Giang", "Binh đoàn 12"."""
    number = _STATION_NUMBER.match(page.shadow, at)
    if number:
        return number.end()
    match = _FORMATION[0].match(page.shadow, at + 1) if page.shadow[at : at + 1].isspace() else None
    return match.end() if match and _agreeing(page, match, _FORMATION[1]) else None


def scan(page: fold.Page) -> Iterator[Name]:
    """The names and services of a page. Levels other than "other" count only next to other parts."""
    for match in _SERVICE.finditer(page.shadow):
        start, end = match.span()
        typed = page.text[start:end]
        kind, spelling = _SERVICES.get(" ".join(match.group().split()), ("road", "cđ"))
        if kind == "road":
            if typed.isupper():
                yield Name("beside", start, end, strong=False)
            continue
        if not agrees(typed, spelling, accented=page.accented):
            continue
        if kind == "youth":
            yield _youth(page, start, end)
        elif kind == "after":
            # "Miên" is Cambodia, or a name.
            if "iê" not in typed.lower() and not _NO_COMMAND.match(page.shadow, end):
                yield Name("after", start, end, strong=False)
        elif kind == "command":
            yield Name("other", start, end, strong=True)
        elif typed[0].isupper() or not page.accented:
            yield Name(kind, start, end, strong=False)


def _youth(page: fold.Page, start: int, end: int) -> Name:
    """The youth volunteers with the number of their body on either side."""
    before = _YOUTH_BEFORE.search(page.shadow, max(0, start - 10), start)
    number = _YOUTH_NUMBER.match(page.shadow, end)
    if before is not None and before["body"]:
        number = _BODY_NUMBER.match(page.shadow, end)
        before = before if number else None
    return Name("other", before.start() if before else start, number.end() if number else end, strong=True)


def _agreeing(page: fold.Page, match: re.Match[str] | None, names: dict[str, str]) -> str | None:
    if match is None:
        return None
    name = names[" ".join(re.findall(r"\w+", match.group()))]
    typed = page.text[match.start() : match.end()]
    return name if agrees(typed, name, accented=page.accented) else None
