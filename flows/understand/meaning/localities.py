"""Places and what they are: a home, where he fell, was laid, lies now, by weighed evidence (weighing.py)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.understand.evidence import places as evidence
from flows.understand.evidence.standing import ask_again
from flows.understand.meaning.mentions import PlaceMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Evidence, Scales, weigh_all
from flows.understand.told import Found

_WENT_HOME = re.compile(
    r"(?<!\w)(?:toi|em|chau|minh|con|tui) (?:moi |da |lai )?(?:ve|ra|vao|len|xuong) (?:tham )?que $"
)
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
    found = [_before_others(scene, one, roles) for one in _kept(scene, found)]
    told, scores = first_look(scene, found, roles, scales)
    ask_again(scales.asks, evidence.ASKED, told, scores)
    likely: dict[str, list[Place]] = {role: [] for role in evidence.ASKED}
    # Of words that overlap, those count that are more likely a place's whole words, and for what they are most likely.
    whole = [0.5 * min(its[evidence.WHOLE], _SURE) for its in scores]
    scores_of = {role: [its[role] + w for its, w in zip(scores, whole, strict=True)] for role in likely}
    ranked = [(score, n, role) for role, its in scores_of.items() for n, score in enumerate(its) if score > 0]
    ranked.sort(reverse=True)
    taken: list[Found[str]] = []
    for score, n, role in ranked:
        if any(_meet(found[n].found, other) for other in taken):
            continue
        taken.append(found[n].found)
        likely[role].append(Place(found[n].found, found[n].first, score))
    return {role: sorted(places, key=_word) for role, places in likely.items()}


def first_look(
    scene: Scene, found: Sequence[PlaceMention], roles: Sequence[str], scales: Scales
) -> tuple[list[Evidence], list[dict[str, float]]]:
    """The evidence for each run of place words, and the score of each role by weight alone."""
    told = evidence.of_places(scene, found, roles)
    return told, weigh_all(scales.places, told)


def _before_others(scene: Scene, place: PlaceMention, roles: Sequence[str]) -> PlaceMention:
    """A place as far as the first of the fallen, or the teller, who is named in its words behind a comma."""
    end = place.last
    for n in range(scene.named_before(place.first + 1), len(scene.people)):
        before = scene.people[n].before
        if before >= place.last or (roles[n] != "other" and "," in scene.words.gaps[before]):
            end = before
            break
    if not place.first < end < place.last:
        return place
    start, stop = place.found.start, scene.words.ends[end - 1]
    said = scene.words.page.text[start:stop]
    return place._replace(found=Found(said, said, start, stop), last=end)


def _meet(one: Found[str], other: Found[str]) -> bool:
    return one.start < other.end and other.start < one.end


def _word(place: Place) -> int:
    return place.word


def _kept(scene: Scene, found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Without what is taken back at once ("cầu Preah Vihear ... à không, huyện Chhlong"), and where he who tells went
    home to ("tôi về quê Vĩnh Bảo").
    """
    shadow = scene.words.page.shadow
    back = [one.found for one in found if _TAKEN_BACK.match(shadow, one.found.end)]
    kept = [one for one in found if not any(_meet(one.found, other) for other in back)] if back else found
    return [one for one in kept if not _WENT_HOME.search(shadow, max(0, one.found.start - 20), one.found.start)]


_SURE = 2.5  # beyond it the extent of the words tells nothing of their role
