"""What speaks for a person who is named having fallen, or telling."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from flows.understand.evidence.around import around
from flows.understand.falling import fell
from flows.understand.people import Person
from flows.understand.scene import Scene


ROLES = ("martyr", "teller")


def of_people(scene: Scene) -> list[set[str]]:
    """The evidence for each person of the scene."""
    marks = {"day": scene.days, "phone": scene.phones, "unit": scene.units}
    return [_of_person(scene, n, marks) for n in range(len(scene.people))]


def _of_person(scene: Scene, n: int, marks: Mapping[str, Sequence[int]]) -> set[str]:
    words, everyone = scene.words, scene.people
    person = everyone[n]
    low = everyone[n - 1].last if n else 0
    high = everyone[n + 1].before if n + 1 < len(everyone) else len(words.shades)
    found = around(scene, person.before, person.last, low=low, high=high)
    found |= _name(person, words.shades)
    for k, phrase in enumerate(person.lead[:3]):
        found.add(f"lead {k} {phrase.spelling}")
        found |= {f"lead:{tag}" for tag in phrase.tags}
        if "kin" in phrase.tags:
            found.add(f"lead:kin {'mine' if 'mine' in phrase.tags else 'other'} {phrase.spelling}")
    start, end = scene.sentence(person.first)
    for name, at in marks.items():
        behind, before = bisect_left(at, person.last), bisect_left(at, person.before) - 1
        if behind < len(at) and at[behind] < min(end, high):
            found.add(f"behind:{name}")
        if before >= 0 and at[before] >= max(start, low):
            found.add(f"before:{name}")
    found |= _company(scene, n)
    found |= _again(scene, person)
    found |= {f"deadly {scene.deadly}", f"titled {scene.titled}", *(f"text:{cue}" for cue in scene.about)}
    if any("mine" in p.tags for p in scene.kin):
        found.add("kin told")
    return found


def _name(person: Person, shades: tuple[str, ...]) -> set[str]:
    found = {f"full {person.full}", f"words {min(4, person.last - person.first)}"}
    if not person.lead:
        found.add("no lead")
    if "thi" in shades[person.first + 1 : person.last - 1]:
        found.add("woman")
    return found


def _company(scene: Scene, n: int) -> set[str]:
    """Who else is named, and whether names stand one a line."""
    everyone = scene.people
    full = sum(p.full for p in everyone)
    found = {f"place {min(n, 3)}", f"from end {min(3, len(everyone) - 1 - n)}"}
    found |= {f"named {_some(len(everyone))}", f"full names {_some(full)}"}
    if everyone[n].full and full == 1:
        found.add("only full name")
    if _begins_line(scene, n) and sum(_begins_line(scene, k) for k in range(len(everyone))) > 1:
        found.add("line of names")
        head = scene.words.page.text[: everyone[0].start].rfind("\n") + 1
        if fell(scene, 0, scene.words.index(head)) is not None or scene.first("martyr", 0, scene.words.index(head)):
            found.add("line of the dead")
    return found


def _begins_line(scene: Scene, n: int) -> bool:
    text, start = scene.words.page.text, scene.words.starts[scene.people[n].before]
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return not any(c.isalpha() for c in line)


def _again(scene: Scene, person: Person) -> set[str]:
    """What is said where the same given name stands again."""
    words, found = scene.words, set()
    given = words.shades[person.last - 1]
    for other in scene.people:
        if other is person or words.shades[other.last - 1] != given:
            continue
        found.add("again")
        start, end = scene.sentence(other.first)
        if fell(scene, other.last, min(end, other.last + 12)) is not None:
            found.add("again:fell")
        if scene.first("bury", start, other.before) is not None:
            found.add("again:buried")
        if other.led_by("martyr") is not None:
            found.add("again:martyr")
    for at in range(person.last, min(len(words.shades), person.last + 200)):
        if words.shades[at] == given and words.typed[at][0].isupper() and fell(scene, at + 1, at + 4) is not None:
            found.add("fell by given name")
            break
    return found


def _some(count: int) -> str:
    return str(count) if count < 3 else "few" if count < 6 else "many"
