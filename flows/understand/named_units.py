"""Units with names instead of numbers, the services, and the names of fronts and military regions.

A name gives a number only where the fact sheet states it without doubt: Sao Vàng is division 3, Thủ đô regiment 102.
Other names (Quốc Tuấn, Nguyễn Huệ, Binh đoàn Hương Giang) stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand import fold
from flows.understand.cues import agrees

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
_COMMANDS = "đặc công|công binh|thông tin|pháo binh|hải quân|phòng không|thiết giáp|tăng thiết giáp|trường sơn|miền"


def _one_of(names: list[str]) -> tuple[re.Pattern[str], dict[str, str]]:
    by_shadow = {fold.page(n).shadow: n for n in names}
    return re.compile("(?:" + "|".join(s.replace(" ", r"\s") for s in by_shadow) + r")(?!\w)"), by_shadow


_OF_LEVEL = {level: (*_one_of(list(names)), names) for level, names in _NUMBERS.items()}
_REGION = _one_of(_REGIONS)
_FRONT = _one_of(_FRONTS)
_FORMATION = _one_of(_FORMATIONS)
_BESIDE = _one_of(_BESIDE_NUMBER)
_OPENING = re.compile(r"\s{0,2}\(?")
_STATION_NUMBER = re.compile(r"\s(?P<n>[0-9]{1,2})(?!\w)")
_SERVICES = re.compile(
    r"(?<![^\W_])(?:(?P<youth>tnxp|thanh nien xung phong)(?:\s?[nc]\s?[0-9]{1,4}(?!\w))?"
    r"|(?P<militia>du kich xa)(?!\s(?:doi|hoi))"
    r"|(?P<command>(?:btl|bo tu lenh)\s(?:" + "|".join(fold.page(c).shadow for c in _COMMANDS.split("|")) + r"))"
    r"|(?P<miles>(?:cuc hau can\s|btl\s)?mien)(?!\s?(?:nam|bac|trung|tay|dong|nui|que|xuoi|bien|\w))"
    r"|(?P<road>cd[0-9]{2,3})"
    r"|(?P<bank>ta ngan|huu ngan|tri thien|tay bac|viet bac)"
    r"|(?P<forest>dac cong rung sac)"
    r"|(?P<alone>" + "|".join(fold.page(n).shadow.replace(" ", r"\s") for n in _ALONE) + r"))(?!\w)"
)
_SPELLED = {
    "youth": "thanh niên xung phong",
    "militia": "du kích xã",
    "miles": "cục hậu cần miền",
    "forest": "đặc công rừng sác",
    "road": "cđ",
}


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
    for match in _SERVICES.finditer(page.shadow):
        typed = page.text[match.start() : match.end()]
        kind = str(match.lastgroup)
        if kind == "youth" and match["youth"] == "tnxp":
            yield Name("other", match.start(), match.end(), strong=True)
        elif kind in ("youth", "militia"):
            word = page.text[slice(*match.span(kind))]
            if agrees(word, _SPELLED[kind], accented=page.accented):
                yield Name("other", match.start(), match.end(), strong=True)
        elif kind == "command":
            yield Name("other", match.start(), match.end(), strong=True)
        elif kind == "miles":
            whole = typed.split()[-1]
            if fold.marks(whole) in (fold.marks("miền"), fold.marks("mien")) and not (page.accented and whole == "mien"):
                yield Name("after", match.start(), match.end(), strong=False)
        elif kind == "road" and typed.isupper():
            yield Name("beside", match.start(), match.end(), strong=False)
        elif kind == "bank":
            end = region(page, match.start())
            if end and (typed[0].isupper() or not page.accented):
                firm = match["bank"] in ("ta ngan", "huu ngan", "tri thien")
                yield Name("region" if firm else "loose region", match.start(), match.end(), strong=False)
        elif kind in ("alone", "forest") and (typed[0].isupper() or not page.accented):
            spelled = {fold.page(n).shadow: n for n in [*_ALONE, "Đặc công Rừng Sác"]}
            if agrees(typed, spelled[" ".join(match.group().split())].lower(), accented=page.accented):
                yield Name("name" if kind == "alone" else "forest", match.start(), match.end(), strong=False)


def _agreeing(page: fold.Page, match: re.Match[str] | None, names: dict[str, str]) -> str | None:
    if match is None:
        return None
    name = names[" ".join(match.group().split())]
    typed = page.text[match.start() : match.end()]
    return name if agrees(typed, name, accented=page.accented) else None
