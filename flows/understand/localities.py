"""Places and what they are: a home, where somebody fell, where he was laid or lies, by weighed evidence (weighing.py)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.understand.evidence import places as evidence
from flows.understand.mentions import PlaceMention
from flows.understand.scene import Scene
from flows.understand.told import Found
from flows.understand.weighing import Scales, weigh


_TAKEN_BACK = re.compile(r"[\s.,…]{0,5}(?:a khong|a quen|nham|dung hon la|noi lai)(?!\w)")


@dataclass(frozen=True, slots=True)
class Place:
    """Words for a place, the word at which they begin, and how likely they tell what was asked (above 0: likely)."""

    found: Found[str]
    word: int
    score: float


def places_of(
    scene: Scene, found: Sequence[PlaceMention], roles: Sequence[str], scales: Scales
) -> dict[str, list[Place]]:
    """For each role of a place ("home", "fell", "laid", "lies") the likely ones, in order, none overlapping another.

    `roles`: of the scene's people.
    """
    found = [one for one in found if not _TAKEN_BACK.match(scene.words.page.shadow, one.found.end)]
    scores = [weigh(scales.places, evidence.ROLES, its) for its in evidence.of_places(scene, found, roles)]
    return {role: _likely(found, role, scores) for role in evidence.ROLES if role != evidence.WHOLE}


def _likely(found: Sequence[PlaceMention], role: str, scores: Sequence[Mapping[str, float]]) -> list[Place]:
    # Of words that overlap, those count that are more likely a place's whole words.
    total = [score[role] + 0.5 * min(score[evidence.WHOLE], _SURE) for score in scores]
    kept: list[Place] = []
    for n in sorted(range(len(found)), key=lambda n: -total[n]):
        if total[n] <= 0:
            break
        its = found[n].found
        if all(its.end <= other.found.start or other.found.end <= its.start for other in kept):
            kept.append(Place(its, found[n].first, total[n]))
    return sorted(kept, key=lambda place: place.word)


_SURE = 1.5  # beyond it the extent of the words tells nothing of their role
