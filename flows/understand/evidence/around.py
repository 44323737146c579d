"""What stands around a mention: the words next to it, and the cues before and behind it in its sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from flows.understand.meaning.scene import CUES, EDGE, FRAME, Scene

_REACH = 10  # words over which a cue may lead to a mention
_FAR = 40  # words; a cue farther away says nothing
_HERE = 8  # words; each of these says something by itself, wherever it stands among them
_NEAR = ("0", "1", "2", *("5",) * 3, *("12",) * 7, "far")  # so many words apart
# What a cue so near tells: the same few strings for every mention, and none is put together anew.
_BEFORE = [{cue: (f"before:{cue}", f"before:{cue}:{near}") for cue in CUES} for near in _NEAR]
_BEHIND = [{cue: (f"behind:{cue}", f"behind:{cue}:{near}") for cue in CUES} for near in _NEAR]
_FARTHEST = len(_NEAR) - 1


def before(scene: Scene, first: int, low: int) -> frozenset[str]:
    """Evidence before a mention that begins at word `first`; `low`: where its neighbour ends, whose the rest is."""
    words = scene.words
    start = scene.sentence(first)[0]
    third, second, last, opening = scene.shapes[first - 3 + FRAME : first + 1 + FRAME]
    led = _leading(scene, first, start)
    found = [f"-1={last}", f"-2={second}", f"-3={third}"]
    if first == start:
        found.append("opens")
    for piece in led:
        found += piece, f"{piece} & {opening}"
    typed = words.small[first - 1] if first > start else EDGE[0]
    found += f"before {mark(words.gaps[first])}", f"-1={last} & {opening}", f"typed before {typed}"
    for name, at in (("day", scene.days), ("unit", scene.units)):
        n = bisect_left(at, first)
        if n and at[n - 1] >= start:
            found += f"before:{name}", f"before:{name} {_near(first - at[n - 1])}"
    here = scene.shapes[max(low, start, first - _HERE) + FRAME : first + FRAME]
    found += [f"here before {word}" for word in here]
    return frozenset(found + _cues_before(scene, first, max(low, start, first - _FAR)))


def behind(scene: Scene, last: int, high: int) -> frozenset[str]:
    """Evidence behind a mention that ends before word `last`; `high`: where its neighbour begins, whose the rest is."""
    end = scene.sentence(last - 1)[1]
    first, second, third = scene.shapes[last + FRAME : last + 3 + FRAME]
    found = [f"+1={first}", f"+2={second}", f"+3={third}", f"behind {mark(scene.words.gaps[last])}"]
    found += _following(scene, last, end)
    for name, at in (("day", scene.days), ("unit", scene.units)):
        n = bisect_left(at, last)
        if n < len(at) and at[n] < end:
            found += f"behind:{name}", f"behind:{name} {_near(at[n] - last)}"
    here = scene.shapes[last + FRAME : min(high, end, last + _HERE) + FRAME]
    found += [f"here behind {word}" for word in here]
    return frozenset(found + _cues_behind(scene, last, min(high, end, last + _FAR)))


def company(scene: Scene, first: int, cast: Sequence[str]) -> frozenset[str]:
    """Evidence of who is named before and behind, and of where in the text the sentence stands.

    `cast`: the role of each person of the scene.
    """
    found: set[str] = set()
    n = scene.named_before(first)
    start, end = scene.sentence(first)
    found |= {"first sentence"} if start == scene.sentences[0][0] else set()
    found |= {"last sentence"} if end == scene.sentences[-1][1] else set()
    if n and scene.people[n - 1].first >= start:
        found.add(f"after {cast[n - 1]}")
    elif n:
        found.add(f"long after {cast[n - 1]}")
    if n < len(cast) and scene.people[n].first < end:
        found.add(f"ahead of {cast[n]}")
    return frozenset(found)


def of_text(scene: Scene, cast: Sequence[str]) -> frozenset[str]:
    """Evidence of the text, for every mention: its cues, and how many fell."""
    return frozenset((*(f"text:{cue}" for cue in scene.about), f"martyrs {min(cast.count('martyr'), 3)}"))


@cache  # as many as the lexicon has sets of tags
def tagged(what: str, tags: frozenset[str]) -> frozenset[str]:
    """The tags of a phrase as evidence, behind a colon."""
    return frozenset([f"{what}:{tag}" for tag in tags])


def _leading(scene: Scene, first: int, start: int) -> set[str]:
    """The nearest cue before, over figures, the words of a date and "ở", "tại": "hy sinh ngày 3/2/1970 tại" leads."""
    at, start = first, max(start, first - _REACH)
    while at > start:
        phrase = scene.ends.get(at)
        if phrase is not None and phrase.first >= start and not phrase.tags <= _OVER:
            return {f"led {phrase.spelling}", *tagged("led", phrase.tags)}
        if phrase is None and not _is_passed(scene, at - 1):
            return {f"led by word {scene.shapes[at - 1 + FRAME]}"}
        at -= 1
    return {"led by nothing"}


def _following(scene: Scene, last: int, end: int) -> set[str]:
    """The nearest cue behind, over figures and the words of a date."""
    at, end = last, min(end, last + _REACH)
    while at < end:
        phrase = scene.phrases[at]
        if phrase is not None and not phrase.tags <= _OVER:
            return {f"followed {phrase.spelling}", *tagged("followed", phrase.tags)}
        if phrase is None and not _is_passed(scene, at):
            return {f"followed by word {scene.shapes[at + FRAME]}"}
        at += 1
    return {"followed by nothing"}


_OVER = frozenset(("at", "stop"))
_PASSED = frozenset(
    "ngay thang nam vao mung mong khoang hom am lich duong luc o tai dau cuoi giua ram gieng chap ta tay".split()
)


def _is_passed(scene: Scene, at: int) -> bool:
    shade = scene.words.shades[at]
    return shade[:1].isdigit() or shade in _PASSED


def _cues_behind(scene: Scene, last: int, high: int) -> list[str]:
    """The cues behind the mention up to its neighbour: how near."""
    found: list[str] = []
    met: set[str] = set()
    for phrase, tags in scene.marks_between(last, high):
        told = _BEHIND[min(phrase.first - last, _FARTHEST)]
        for tag in tags:
            if tag in met or (tag == "fell" and scene.fall(phrase.first, phrase.last) is None):
                continue
            met.add(tag)
            found += told[tag]
            if tag == "kin" and "mine" in phrase.tags:
                found.append(f"behind:kin {phrase.spelling}")
    return found


def _cues_before(scene: Scene, first: int, low: int) -> list[str]:
    """The cues before the mention down to its neighbour: how near."""
    found: list[str] = []
    met: set[str] = set()
    for phrase, tags in reversed(scene.marks_between(low, first)):
        if phrase.last > first:
            continue
        told = _BEFORE[min(first - phrase.last, _FARTHEST)]
        for tag in tags:
            if tag in met:
                continue
            met.add(tag)
            found += told[tag]
            if tag == "kin" and "mine" in phrase.tags:
                found.append(f"before:kin {phrase.spelling}")
    return found


def _near(words: int) -> str:
    return _NEAR[min(words, _FARTHEST)]


def mark(gap: str) -> str:
    """What stands between two words, as evidence has it."""
    return "blank" if gap == " " else "line" if "\n" in gap else gap.strip()[:1] or "blank"


def some(count: int) -> str:
    """A number as evidence has it: exact where it is small."""
    return str(count) if count < 3 else "few" if count < 6 else "many"
