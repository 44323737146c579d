"""Which ranks and functions are of the fallen: not the teller's own, nor those at the name of somebody else."""

from __future__ import annotations

from operator import itemgetter

from flows.understand.army import ranks
from flows.understand.meaning.scene import Scene
from flows.understand.persons.person import Person
from flows.understand.tagging import spans
from flows.understand.tagging.odds import POSITION
from flows.understand.told import Found

Told = list[tuple[int, Found[str]]]  # each with its first word


def of_martyrs(scene: Scene, people: list[Person], own: tuple[int, int]) -> tuple[Told, Told]:
    """The ranks and the functions of these people. `own`: the words in which the teller speaks of himself."""
    found = ranks.scan_ranks(scene.words.page)
    told_ranks, posts = _titles(found, scene, "rank"), _posts(found, scene)
    return _theirs(scene, people, told_ranks, own), _theirs(scene, people, posts, own)


def _titles(found_ranks: tuple[ranks.RankFound, ...], scene: Scene, kind: str) -> Told:
    return [(scene.words.index(r.start), Found(r.said, r.said, r.start, r.end)) for r in found_ranks if r.kind == kind]


def _posts(found_ranks: tuple[ranks.RankFound, ...], scene: Scene) -> Told:
    """Functions as the network marks them, and those by their words elsewhere, where it does not rule them out."""
    marked, odds = list(spans.marked(scene, POSITION)), scene.odds
    taken = {at for _, found in marked for at in range(found.start, found.end)}
    told = [one for one in _titles(found_ranks, scene, "position") if one[1].start not in taken]
    told = [one for one in told if odds is None or odds.of(one[0], one[0] + 1, POSITION) > _HARDLY]
    return sorted([*marked, *told], key=itemgetter(0))


_HARDLY = 0.05


def _theirs(scene: Scene, people: list[Person], found: Told, own: tuple[int, int]) -> Told:
    """Without the teller's, and what stands at the name of somebody else: "Đại úy Nguyễn Hữu Cường, đội trưởng"."""
    theirs = {p.first for p in people}
    others = [p for p in scene.people if p.first not in theirs]
    taken = {phrase.first for p in others for phrase in p.lead} | {p.last for p in others}
    before = {word for p in people for word in range(p.before, p.first)}
    kept = [(w, f) for w, f in found if w not in taken and (w in before or not _tellers_own(scene, w, own))]
    return kept if scene.language == "vi" else [(w, f) for w, f in kept if _of_ours(scene, people, w, f)]


def _tellers_own(scene: Scene, word: int, own: tuple[int, int]) -> bool:
    """Whether a rank is the teller's own: "Tôi nguyên là đại đội phó C5"."""
    if own[0] <= word < own[1]:
        return True
    shades, earliest = scene.words.shades, max(0, word - _FAR)
    first, speaks = word, False
    while first > earliest and (shades[first - 1] in _WAS or (shades[first - 1] in _I and not speaks)):
        first -= 1
        speaks = speaks or shades[first] in _I
        if any(sign in scene.words.gap(first) for sign in ",.;:!\n"):
            return speaks
    return speaks and first == 0


_I = frozenset("toi tui minh".split())
_WAS = frozenset("la nguyen von truoc cuu luc hoi khi do ay day lam giu chuc cap ham".split())
_FAR = 8  # words


def _of_ours(scene: Scene, people: list[Person], word: int, found: Found[str]) -> bool:
    """Whether a rank in a foreign text is a martyr's: in his sentence, no "my captain", not before another's name."""
    start, end = scene.sentence(word)
    if not any(start <= person.first < end for person in people):
        return False
    words = scene.words
    last = words.index(found.end)
    named = last < len(words.typed) and words.capital[last] and words.gap(last) in (" ", ". ")
    before = words.shades[word - 1] if word else ""
    return (not named or any(person.first == last for person in people)) and before not in _OURS


_OURS = frozenset("my our the mon notre le his their s".split())
