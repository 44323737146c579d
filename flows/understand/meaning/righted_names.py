"""Names that are taken back: "Vàng A Sình? Dạ không, Sùng A Sình ạ", "Tô Văn Quảng chứ không phải Tô Quang Vặn"."""

from __future__ import annotations

import re

from flows.understand.meaning.scene import Scene
from flows.understand.page.corrections import CORRECTION, NO
from flows.understand.persons.person import Person

_SAID_ANEW = re.compile(r"(?<!\w)(?:(?:da|a|ah) (?:khong|hong|ko)|(?:viet|doc|ghi) lai)(?!\w)")
# What may stand before the right name.
_ONLY = re.compile(r"[\s,.:…]{0,4}(?:(?:la|ten|ten la|phai la|ho \w{1,8}[,.]?)\s)?")
_AH = re.compile(r"[\s.,…]{1,4}(?:a|ah)\s")
_DENIED = re.compile(r"(?<!\w)(?:khong|ko|k|hong) phai (?:la )?$")
_MISTAKEN = re.compile(r"(?<!\w)nham (?:(?:la|thanh|ten|sang|ten la)\s)?$")
_BEFORE = 24  # characters
_NEAR = 30
_AROUND = 8  # people before and behind, one of whom may have been meant
_COMMON = frozenset(("van", "thi"))


def taken_back(scene: Scene) -> dict[int, str]:
    """The number of each person of the scene whose name was said by mistake, with the role "other"."""
    return {n: "other" for n in range(len(scene.people)) if _is_taken_back(scene, n)}


def _is_taken_back(scene: Scene, n: int) -> bool:
    page, person, people = scene.words.page, scene.people[n], scene.people
    start = scene.words.starts[person.before]
    before = page.shadow[max(0, start - _BEFORE) : start]
    if _DENIED.search(before) or _MISTAKEN.search(before):
        around = (*people[max(0, n - _AROUND) : n], *people[n + 1 : n + 1 + _AROUND])
        return any(_are_like(scene, person, other) for other in around)
    following = people[n + 1] if n + 1 < len(people) else None
    if following is None or not 0 < scene.words.starts[following.before] - person.end <= _NEAR:
        return False
    if not _are_like(scene, person, following):
        return False
    between = page.shadow[person.end : scene.words.starts[following.before]]
    if NO.fullmatch(between) or _AH.fullmatch(between):
        return True
    said = [*CORRECTION.finditer(between), *_SAID_ANEW.finditer(between)]
    return any(_ONLY.fullmatch(between, one.end()) for one in said)


def _are_like(scene: Scene, one: Person, other: Person) -> bool:
    """Whether two names have a word in common and are not the same: one may have been said for the other."""
    first, second = scene.words.shades[one.first : one.last], scene.words.shades[other.first : other.last]
    if one.name == other.name or len(second) == 1 < len(first) or second[: len(first)] == first != second:
        return False  # the same man, by his given name or in full
    return not _COMMON.issuperset(set(first) & set(second))
