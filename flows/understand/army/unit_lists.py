"""What parts that stand together mean: K and B decided by their neighbours, bare numbers by their place, lists parted.

"D4, D6 thuộc E24" is two battalions of one regiment, "C20 và Tiểu đoàn 16 - Sư đoàn 5" two units of one division: what
stands above is shared where the order says so, and nothing else is carried over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.understand.army.unit_numbers import Part

RANKS = {
    "squad": 1,
    "platoon": 2,
    "company": 3,
    "battalion": 4,
    "regiment": 5,
    "brigade": 5,
    "division": 6,
    "corps": 7,
}
_LADDER = {1: "squad", 2: "platoon", 3: "company", 4: "battalion", 5: "regiment", 6: "division"}
_ABOVE = 8  # regions, fronts, groups, codes, names: above every level
_AND = re.compile(r"\b(?:va|voi|cung|hoac|hay|and|et)\b|&|\+")


def resolved(parts: Sequence[Part], typed: Sequence[str]) -> list[Part]:
    """The parts with final levels; `typed[i]` is the text of part i. What can be no part of these is left out."""
    out = []
    for i, part in enumerate(parts):
        level = _level(parts, typed, i)
        value = part.value
        if level == "":
            continue
        if level in ("code", "front", "other") and len(part.level) == 1:
            value = typed[i] if level == "other" else part.level.upper() + part.value
        out.append(part if (level, value) == (part.level, part.value) else replace(part, level=level, value=value))
    return _placed(out)


def is_rank(parts: Sequence[Part], gaps: Sequence[str], typed: Sequence[str]) -> bool:
    """Whether the first part is the rank B1 or B2 before a unit: "B1, c10/KT"."""
    if parts[0].level != "b" or parts[0].value not in ("1", "2") or not typed[0].startswith("B") or len(parts) < 2:
        return False
    others = "".join(gaps[2:])
    apart = "," in gaps[1] and "," not in others
    return apart or (typed[1].islower() and others.strip() != gaps[1].strip() and len(parts) > 2)


def _level(parts: Sequence[Part], typed: Sequence[str], i: int) -> str:
    part = parts[i]
    before = parts[i - 1].level if i else ""
    after = parts[i + 1].level if i + 1 < len(parts) else ""
    levels = {p.level for p in parts}
    match part.level:
        case "k":
            fits = {before, after} & {"company", "regiment"} and "battalion" not in levels
            return "battalion" if fits else "code"
        case "b":
            return _platoon_or_front(parts, typed, i, before, after)
        case "l":
            return "brigade" if levels & {"company", "battalion", "division", "corps"} else "code"
        case "weak code":
            return "code"
        case "area" | "region" | "loose region":
            return "military_region"
        case "team":
            return "other" if levels & {"group", "other", "local"} else ""
        case "after":
            return "other" if i else ""  # "Miên, e46": a man's name
        case "beside" | "name" | "local":
            return "other"
    return part.level


def _platoon_or_front(parts: Sequence[Part], typed: Sequence[str], i: int, before: str, after: str) -> str:
    number = int(re.sub(r"\D", "", parts[i].value))
    front = parts[i].value in "12345"
    if after in ("company", "squad") or before == "squad":
        return "platoon" if number <= 50 else "other"
    if before == "company":
        falling = i > 1 and RANKS.get(parts[i - 2].level, 0) > RANKS["company"]
        return "platoon" if falling or (typed[i].startswith("b") and number <= 50) else "code"
    if before in ("regiment", "division", "battalion", "brigade") and front:
        return "front"
    return "code" if number <= 50 else "other"


def _placed(parts: list[Part]) -> list[Part]:
    """Bare numbers on the level that is missing between their neighbours; where that is not certain, as `other`."""
    out, i = list(parts), 0
    while i < len(out):
        if out[i].level != "bare":
            i += 1
            continue
        end = i
        while end < len(out) and out[end].level == "bare":
            end += 1
        levels = _missing(
            [RANKS.get(p.level, 0) for p in out[:i]], RANKS.get(out[end].level, 0) if end < len(out) else 0, end - i
        )
        if levels is None and end == len(out):
            return out[:i]  # "c3/7": who knows
        for j in range(i, end):
            out[j] = replace(out[j], level=levels[j - i] if levels else "other")
        i = end
    return out


def _missing(before: list[int], after: int, count: int) -> list[str] | None:
    left = before[-1] if before else 0
    if not left:
        return None
    if after:
        step = 1 if after > left else -1
        if abs(after - left) - 1 != count:
            return None
    else:
        ranked = [r for r in before if r]
        step = 0
        if len(ranked) > 1:
            step = 1 if ranked[-1] > ranked[-2] else -1
        elif (left, count) in ((3, 3), (4, 2)):
            step = 1
        elif left == RANKS["division"]:
            step = -1
    ranks = [left + step * (k + 1) for k in range(count)]
    if not step or not all(3 <= r <= 6 for r in ranks):
        return None
    return [_LADDER[r] for r in ranks]


def split(parts: Sequence[Part], gaps: Sequence[str]) -> list[list[Part]]:
    """The units of a list, each with what it shares. One unit: one list. `gaps[i]` stands before part i."""
    items: list[list[Part]] = []
    linked: list[bool] = []
    for part, gap in zip(parts, gaps, strict=True):
        joined = bool(items) and _AND.search(gap) is not None and part.level in RANKS
        again = bool(items) and any(p.level == part.level and p.value != part.value for p in items[-1])
        if not items or joined or (again and part.level in RANKS):
            items.append([])
            linked.append(joined)
        items[-1].append(part)
    if len(items) < 2:
        return items
    for i in range(len(items) - 2, -1, -1):
        items[i] += _shared(items[i], items[i + 1], and_=linked[i + 1])
    head: list[Part] = []  # the last unit written from large to small: "E24: D4, D5, D6"
    for item in items:
        ranks = [_rank(p) for p in item]
        if len(ranks) > 1 and ranks[0] > ranks[-1]:
            head = list(item)
        elif head and min(map(_rank, head)) == max(ranks):
            item += [p for p in head if _rank(p) > max(ranks)]
    return items


def _shared(item: list[Part], following: list[Part], *, and_: bool) -> list[Part]:
    top, lowest = max(map(_rank, item)), min(map(_rank, following))
    if top == _ABOVE or not (top == lowest or (and_ and top < lowest)):
        return []
    return [p for p in following if _rank(p) > max(top, lowest)]


def _rank(part: Part) -> int:
    return RANKS.get(part.level, _ABOVE)
