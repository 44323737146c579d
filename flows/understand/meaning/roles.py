"""Who fell of all the people that a text names, and who tells it, by weighed evidence (weighing.py)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from flows.understand.evidence import peers
from flows.understand.evidence import people as evidence
from flows.understand.evidence.standing import Among, ask_again
from flows.understand.evidence.subjects import identities
from flows.understand.meaning.scene import Scene, tells_after_the_wars
from flows.understand.meaning.weighing import Evidence, Scales, weigh
from flows.understand.page import fold
from flows.understand.page.words import SYLLABLE
from flows.understand.persons import namesakes
from flows.understand.persons.names import is_surname
from flows.understand.persons.person import Person

NOT_SURE: Mapping[int, str] = MappingProxyType({})
_SURE = 99.0


@dataclass(frozen=True, slots=True)
class Cast:
    """Those who fell, one mention a name; the teller, if he gives his name; and what each person of the scene is."""

    fallen: list[Person]
    teller: Person | None
    roles: tuple[str, ...]  # "martyr", "teller" or "other", in the order of the scene's people


def cast(scene: Scene, scales: Scales, sure: Mapping[int, str] = NOT_SURE) -> Cast:
    """The people of a scene with their roles. `sure`: of those whom a form says it of, by their number."""
    told_of, scores = first_look(scene, scales)
    ask_again(scales.asks, evidence.ROLES, told_of, scores, among(scene))
    for n, role in (_died_later(scene) | dict(sure)).items():
        scores[n] = {one: (_SURE if one == role else -_SURE) for one in scores[n]}
    names = namesakes.keys([person.name for person in scene.people])
    fell: dict[str, float] = {}
    for name, score in zip(names, scores, strict=True):
        fell[name] = max(score["martyr"], fell.get(name, score["martyr"]))
    told = max(range(len(names)), key=lambda n: scores[n]["teller"], default=None)
    if told is not None and (scores[told]["teller"] <= 0 or scores[told]["teller"] < fell[names[told]]):
        told = None
    roles = tuple(
        sure.get(n)
        or (
            "teller"
            if told is not None and name == names[told]
            else "martyr"
            if fell[name] > _enough(scene, name)
            else "other"
        )
        for n, name in enumerate(names)
    )
    fallen = [person for person, role in zip(scene.people, roles, strict=True) if role == "martyr"]
    return Cast(fallen, scene.people[told] if told is not None else None, roles)


def first_look(scene: Scene, scales: Scales) -> tuple[list[Evidence], list[dict[str, float]]]:
    """The evidence for each person, and the score of each role by weight alone."""
    told: list[Evidence] = []
    scores: list[dict[str, float]] = []
    before = "other"
    for n, its in enumerate(evidence.of_people(scene)):
        told.append((its, evidence.behind_another(scene, n, before)))
        scores.append(weigh(scales.people, told[n]))
        best = max(scores[n], key=scores[n].__getitem__)
        before = best if scores[n][best] > 0 else "other"
    return told, scores


def among(scene: Scene) -> Among:
    """How the people of a scene belong together."""
    return Among(identities(scene), peers.of_people(scene))


def _died_later(scene: Scene) -> dict[int, str]:
    """Of a foreign text: those right behind whom a death after the wars is told: "my father Ba, who died in 2019"."""
    if scene.language == "vi":  # there the verbs of falling are none if so dated (scene.py)
        return {}
    found, people = {}, scene.people
    for n, person in enumerate(people):
        end = scene.sentence(person.first)[1]
        end = min(end, people[n + 1].before) if n + 1 < len(people) else end
        died = scene.first("fell", person.last, end)
        if died is not None and tells_after_the_wars(scene.words.shades[died.first : min(end, died.last + _SOON)]):
            found[n] = "other"
    return found


_SOON = 6  # words


def _enough(scene: Scene, name: str) -> float:
    """A wrong name on a martyr is worse than none: even odds are not enough, still less for a given name alone, for a
    foreign text in capitals, where every word looks like a name, and never for a name that is all that is said, nor
    abroad for one that does not sound Vietnamese: the network reads the names of veterans as well.
    """
    if scene.language != "vi" and not _sounds_vietnamese(name):
        return _SURE
    if len(scene.words.shades) - len(name.split()) <= _NOTHING and not any(scene.phrases):
        return _SURE
    return (0.2 if " " in name else 0.8) + (scene.words.loud and scene.language != "vi")


def _sounds_vietnamese(name: str) -> bool:
    words = fold.fold(name).split()
    return is_surname(name.split(maxsplit=1)[0].capitalize()) or all(map(SYLLABLE.fullmatch, words)) or "'" in name


_NOTHING = 2  # words beside a name: "<b>Nguyễn Văn A</b>"
