"""Fronts and military regions: "mặt trận B3", "QK3", "Khu V", "Liên khu 3", "trung đoàn 812 khu 6".

Each function reads what stands behind its word (`match`, of the shadow); None where it is no such area.
"""

from __future__ import annotations

import re

from flows.understand.army import named_units
from flows.understand.army.spelled_numbers import read_spelled
from flows.understand.army.unit_numbers import COUNT, NOT_AFTER, ROMAN, ROMANS, UNIT_BESIDE, Part, skip
from flows.understand.page import fold

_FRONT = re.compile(r"(?P<n>b[1-5]|(?!19[3-9]|20)[0-9]{4}|[0-9]{1,3})(?!\w)")
_TOLD = {"mot": "1", "hai": "2", "ba": "3", "bon": "4", "nam": "5"}
_FRONT_SPELLED = re.compile(rf"be?\s(?P<n>{'|'.join(_TOLD)})(?!\w)")  # "mặt trận bê ba", as a voice says it
_GOES_ON = re.compile(r"\s(?!quang (?:da|nam))[^\W\d_]")


def front(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Mặt trận B3, mặt trận 559, mặt trận Vị Xuyên."""
    at = skip(page.shadow, match.end())
    number = _FRONT.match(page.shadow, at)
    if number:
        if (
            match["word"] == "mt"
            and number["n"] not in ("31", "44", "479", "559", "579", "719", "779", "979")
            and (number["n"][0] != "b")
        ):
            return None
        if NOT_AFTER.match(page.shadow, number.end()) or (match["word"] == "front" and number["n"][0] != "b"):
            return None  # "in front 25 metres of the bunker"
        if len(number["n"]) == 1 and _GOES_ON.match(page.shadow, number.end()):
            return None  # "ra mặt trận 3 năm"
        return Part(level, number["n"].upper(), match.start(), number.end(), strong=True)
    if spelled := _FRONT_SPELLED.match(page.shadow, at):
        return Part(level, "B" + _TOLD[spelled["n"]], match.start(), spelled.end(), strong=True)
    name = named_units.front(page, match.end()) if match["word"] != "mt" else None
    return Part(level, page.text[at:name], match.start(), name, strong=False) if name else None


def region(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """QK3, quân khu Tả Ngạn, Khu V; Liên khu 3 keeps its words: it was not the later region of that number."""
    at = skip(page.shadow, match.end())
    start = match.start()
    number = COUNT.match(page.shadow, at) or ROMAN.match(page.shadow, at)
    if number:
        value = ROMANS.get(number["n"], number["n"])
        if (
            not value.isdigit()
            or not 0 < int(value) <= 10
            or number["n"].isalpha() != (page.text[slice(*number.span())].isupper() and number["n"].isalpha())
        ):
            return None
        if level == "area":  # "khu 5" may be a part of a cemetery
            sure = _OF_THE_AREA.search(page.shadow, max(0, start - 14), start) is not None
            in_rows = _IN_ROWS.match(page.shadow, number.end()) is not None
            beside = value in "56789" and UNIT_BESIDE.search(page.shadow, max(0, start - 12), start) and not in_rows
            if at == match.end() or not (page.text[start].isupper() or sure or beside):
                return None
            return Part("military_region" if sure else "area", value, start, number.end(), strong=sure)
        value = page.text[start : number.end()] if level == "zone" else value
        return Part("military_region", value, start, number.end(), strong=True)
    end = named_units.region(page, at) if level != "area" else None
    if end is None and level == "military_region" and at > match.end() and (spelled := read_spelled(page, at)):
        return Part(level, spelled[0], start, spelled[1], strong=True) if int(spelled[0]) <= 10 else None
    if end is None:
        return None
    value = page.text[start:end] if level == "zone" else page.text[at:end]
    return Part("military_region", value, start, end, strong=True)


_IN_ROWS = re.compile(r",?\s(?:hang|lo|mo|so|day|nghia trang|phuong|thi tran|ap|thon)(?!\w)")
_OF_THE_AREA = re.compile(r"(?<!\w)(?:bo doi|quan gioi|dac cong|giao buu|quan y|van cong|giai phong)\s$")
