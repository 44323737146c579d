"""Parts of units that are taken back: "c5 d2 e101, à quên, c6 mới đúng" is c6 d2 e101; "không phải e66 mà là e68"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from flows.understand.army.spelled_numbers import read_spelled
from flows.understand.army.unit_numbers import COUNT, COUNTED, NOT_AFTER, Part
from flows.understand.page import fold
from flows.understand.page.corrections import CORRECTION, NEAR, NO

_DENIED = re.compile(r"(?<!\w)(?:khong|ko|k|hong|chu khong) phai (?:la |o |thuoc )?$")
_BUT = re.compile(r"[\s,]{1,3}ma (?:la |o |thuoc |phai la )?$")
_TO_THE_NUMBER = re.compile(r"[\s,.:]{0,3}(?:la |phai la )?")
_BESIDE = re.compile(r"[\s/,.-]{0,2}")
_FAR = 6  # parts: a longer unit nobody says


def righted(page: fold.Page, parts: Iterable[Part]) -> list[Part]:
    """The parts, in order; what is said anew stands where it was said first."""
    kept: list[Part] = []
    last, righting = 0, False  # where the last of all parts ended, and whether it put another right
    named = False  # whether it only named what is wrong: "nhầm, e165 là của bố tôi, cậu ở e209"
    for part in parts:
        again = bool(kept) and (
            _takes_back(page, kept[-1].start, last, part)
            or (righting and _stands_beside(page, last, part))
            or (named and part.start - last <= NEAR)
        )
        wrong = next((n for n in range(len(kept) - 1, -1, -1)[:_FAR] if kept[n].level == part.level), None)
        righting = again and wrong is not None
        named = righting and wrong is not None and kept[wrong].value == part.value
        if righting and wrong is not None:
            kept[wrong] = replace(kept[wrong], value=part.value, meant=page.text[part.start : part.end])
        else:
            kept.append(_with_number_behind(page, part))
        last = part.end
    return kept


def _takes_back(page: fold.Page, start: int, end: int, part: Part) -> bool:
    """Whether words between what was said last, up to `end`, and a part take back what begins at `start`."""
    if part.start - end > NEAR:
        return False
    between = page.shadow[end : part.start]
    if CORRECTION.search(between) or NO.match(between):
        return True
    return _BUT.fullmatch(between) is not None and _DENIED.search(page.shadow, max(0, start - 20), start) is not None


def _stands_beside(page: fold.Page, end: int, part: Part) -> bool:
    return _BESIDE.fullmatch(page.shadow, end, max(end, part.start)) is not None


def _with_number_behind(page: fold.Page, part: Part) -> Part:
    """ "tiểu đoàn bốn linh sáu à quên bốn linh chín": a number alone that puts the part's right."""
    if not part.value.isdigit():
        return part
    said = CORRECTION.search(page.shadow, part.end, part.end + NEAR)
    if said is None or page.shadow[part.end : said.start()].strip(" ,."):
        return part
    gap = _TO_THE_NUMBER.match(page.shadow, said.end())
    at = gap.end() if gap else said.end()
    number = COUNT.match(page.shadow, at)
    if number and not (NOT_AFTER.match(page.shadow, number.end()) or COUNTED.match(page.shadow, number.end())):
        value, end = number["n"].upper().lstrip("0"), number.end()
    elif spelled := read_spelled(page, at):
        value, end = spelled
    else:
        return part
    of_a_day = page.shadow[end : end + 1] in ("/", "-") or (len(value) == 4 and value.startswith(("19", "20")))
    if of_a_day or not value:
        return part
    return replace(part, value=value, end=end, meant=_before_number(page, part) + page.text[at:end])


def _before_number(page: fold.Page, part: Part) -> str:
    """The words of a part before its number: "tiểu đoàn ", "e"."""
    typed = page.text[part.start : part.end]
    for word in re.finditer(r"\S+", typed):
        if read_spelled(page, part.start + word.start()) == (part.value, part.end):
            return typed[: word.start()]
    return re.sub(r"[0-9]+[a-h]?$", "", typed)
