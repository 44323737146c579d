"""What stands around a mention: the words next to it, and the cues before and behind it in its sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from flows.understand.falling import fell
from flows.understand.scene import Scene
from flows.understand.words import Phrase

CUES = (
    "title martyr self contact office alive tells link naming truename rank post fell died bury last laid grave moved "
    "notice enlist joined born home letter again capture battle returned gio at site level thing"
).split()
_FAR = 40  # words; a cue farther away says nothing
EDGE = ("^", "$")  # before the first word, behind the last


def around(scene: Scene, first: int, last: int, *, low: int, high: int) -> set[str]:
    """Evidence around words `first`..`last` (exclusive).

    `low`..`high`: the words up to the neighbours of the same sort; a cue beyond them tells less of this mention.
    """
    words = scene.words
    start, end = scene.sentence(first)
    found = {"first sentence"} if start == scene.sentences[0][0] else set()
    if end == scene.sentences[-1][1]:
        found.add("last sentence")
    if first == start:
        found.add("opens")
    found.add(f"before {_mark(words.gap(first))}")
    found.add(f"behind {_mark(words.gap(last))}")
    for back in range(1, 5):
        word = _shade(scene, first - back)
        if back < 4:
            found.add(f"-{back}={word}")
        found.add(f"-={word}")
    for on in range(4):
        word = _shade(scene, last + on)
        if on < 3:
            found.add(f"+{on + 1}={word}")
        found.add(f"+={word}")
    led = _leading(scene, first, start)
    found |= led | _following(scene, last, end)
    opening = _shade(scene, first)
    found |= {f"{piece} & {opening}" for piece in led}
    found |= {f"sentence:{cue}" for cue in CUES if cue in scene.by_tag and scene.first(cue, start, end) is not None}
    found.add(f"-1={_shade(scene, first - 1)} & {opening}")
    typed = words.typed[first - 1].lower() if first > start else EDGE[0]
    found.add(f"typed before {typed}")
    for name, at in (("day", scene.days), ("unit", scene.units)):
        n = bisect_left(at, first)
        if n < len(at) and at[n] < end:
            found |= {f"sentence:{name}", f"behind:{name} {_near(max(0, at[n] - last))}"}
        if n and at[n - 1] >= start:
            found |= {f"sentence:{name}", f"before:{name} {_near(first - at[n - 1])}"}
    low, high = max(low, start, first - _FAR), min(high, end, last + _FAR)
    following = scene.sentence(end)[1] if end < len(words.shades) else end
    preceding = scene.sentence(start - 1)[0] if start else start
    for cue in CUES:
        _behind(scene, cue, found, last, high, end, following)
        _before(scene, cue, found, first, low, start, preceding)
    kin = [p for p in scene.related(low, first) if "mine" in p.tags]
    if kin:
        found |= {"before:kin", f"before:kin {kin[-1].spelling}"}
    kin = [p for p in scene.related(last, high) if "mine" in p.tags]
    if kin:
        found |= {"behind:kin", f"behind:kin {kin[0].spelling}"}
    return found


def company(scene: Scene, first: int, cast: Sequence[str]) -> set[str]:
    """Whose words these are: the role of the last person named before in the sentence and before that, and the next.

    `cast`: the role of each person of the scene.
    """
    found = {f"text:{cue}" for cue in scene.about}
    n = bisect_left(scene.people, first, key=lambda p: p.first)
    start, end = scene.sentence(first)
    if n and scene.people[n - 1].first >= start:
        found.add(f"after {cast[n - 1]}")
    elif n:
        found.add(f"long after {cast[n - 1]}")
    if n < len(cast) and scene.people[n].first < end:
        found.add(f"ahead of {cast[n]}")
    count = sum(role == "martyr" for role in cast)
    found.add(f"martyrs {min(count, 3)}")
    return found


def _leading(scene: Scene, first: int, start: int) -> set[str]:
    """The nearest cue before, over figures, the words of a date and "ở", "tại": "hy sinh ngày 3/2/1970 tại" leads."""
    at = first
    while at > start:
        phrase = scene.ends.get(at)
        if phrase is not None and phrase.first >= start and not phrase.tags & _OVER:
            return {f"led {phrase.spelling}", *(f"led:{tag}" for tag in phrase.tags)}
        if phrase is None and not _is_passed(scene, at - 1):
            return {f"led by word {_shade(scene, at - 1)}"}
        at -= 1
    return {"led by nothing"}


def _following(scene: Scene, last: int, end: int) -> set[str]:
    """The nearest cue behind, over figures and the words of a date."""
    at = last
    while at < end:
        phrase = scene.phrases[at]
        if phrase is not None and not phrase.tags & _OVER:
            return {f"followed {phrase.spelling}", *(f"followed:{tag}" for tag in phrase.tags)}
        if phrase is None and not _is_passed(scene, at):
            return {f"followed by word {_shade(scene, at)}"}
        at += 1
    return {"followed by nothing"}


_OVER = frozenset(("at", "stop"))
_PASSED = frozenset(
    "ngay thang nam vao mung mong khoang hom am lich duong luc o tai dau cuoi giua ram gieng chap ta tay".split()
)


def _is_passed(scene: Scene, at: int) -> bool:
    shade = scene.words.shades[at]
    return shade[:1].isdigit() or shade in _PASSED


def _behind(scene: Scene, cue: str, found: set[str], last: int, high: int, end: int, following: int) -> None:
    """The cue behind the mention: how near; or only past its neighbour; or only in the next sentence."""
    if cue not in scene.by_tag:
        return
    phrase: Phrase | None = fell(scene, last, high) if cue == "fell" else scene.first(cue, last, high)
    if phrase is not None:
        found |= {f"behind:{cue}", f"behind:{cue}:{_near(phrase.first - last)}"}
    elif scene.first(cue, last, end) is not None:
        found.add(f"later:{cue}")
    elif scene.first(cue, end, following) is not None:
        found.add(f"next sentence:{cue}")


def _before(scene: Scene, cue: str, found: set[str], first: int, low: int, start: int, preceding: int) -> None:
    """The cue before the mention: how near; or only before its neighbour; or only in the sentence before."""
    if cue not in scene.by_tag:
        return
    phrase = scene.last(cue, low, first)
    if phrase is not None:
        found |= {f"before:{cue}", f"before:{cue}:{_near(first - phrase.last)}"}
    elif scene.last(cue, start, first) is not None:
        found.add(f"earlier:{cue}")
    elif scene.first(cue, preceding, start) is not None:
        found.add(f"sentence before:{cue}")


def _near(words: int) -> str:
    return "0" if words == 0 else "1" if words == 1 else "2" if words == 2 else "5" if words < 6 else "12" if words < 13 else "far"


def _shade(scene: Scene, at: int) -> str:
    shades = scene.words.shades
    if at < 0:
        return EDGE[0]
    if at >= len(shades):
        return EDGE[1]
    return "#" * len(shades[at]) if shades[at].isdigit() else shades[at]


def _mark(gap: str) -> str:
    return "line" if "\n" in gap else gap.strip()[:1] or "blank"
