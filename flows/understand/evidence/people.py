"""What speaks for a person who is named having fallen, or telling."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from flows.understand.evidence import subjects, tags
from flows.understand.evidence.around import before, behind, some, tagged
from flows.understand.meaning.scene import Scene
from flows.understand.persons.district_names import DISTRICTS
from flows.understand.persons.person import Person
from flows.understand.tagging import odds

MARTYR, TELLER = ROLES = ("martyr", "teller")
_TAGS = (odds.MARTYR, odds.TELLER, odds.NONE)


def of_people(scene: Scene) -> list[set[str]]:
    """The evidence for each person of the scene, but what the one before him tells (`behind_another`)."""
    marks = {"day": scene.days, "phone": scene.phones, "unit": scene.units}
    rows = _rows(scene)
    row = _row(scene, rows)
    said = subjects.of_subjects(scene, subjects.identities(scene))
    found, shared = [], _of_text(scene)
    for n, its in enumerate(said):
        told = _of_person(scene, n, marks)
        told.update(its, shared, row if n in rows else ())
        found.append(told)
    return found


def behind_another(scene: Scene, n: int, before: str) -> set[str]:
    """What the role of the person named before tells of person n: "A và B hy sinh" speaks of both."""
    if not n:
        return set()
    words, one, other = scene.words, scene.people[n], scene.people[n - 1]
    found = {f"previous {before}"}
    between = words.shades[other.last : one.before]
    if scene.sentence(other.first) == scene.sentence(one.first):
        found.add(f"previous {before} in the sentence")
        if len(between) < 2 and not set(between) - {"va", "voi", "cung", "cac", "roi"}:
            found |= {f"joined to {before}", f"joined {words.gap(one.before).strip() or ' '.join(between)} to {before}"}
        elif any("," in words.gap(at) or words.shades[at] == "va" for at in (one.before, one.before - 1)):
            found.add(f"listed behind {before}")
    elif "\n" in words.page.text[other.end : one.start]:
        found.add(f"a line below {before}")
    return found


def _of_person(scene: Scene, n: int, marks: Mapping[str, Sequence[int]]) -> set[str]:
    words, everyone = scene.words, scene.people
    person = everyone[n]
    low = everyone[n - 1].last if n else 0
    high = everyone[n + 1].before if n + 1 < len(everyone) else len(words.shades)
    found = _name(person, words.shades)
    found.update(before(scene, person.before, low), behind(scene, person.last, high))
    for k, phrase in enumerate(person.lead[:3]):
        found.add(f"lead {k} {phrase.spelling}")
        found |= tagged("lead", phrase.tags)
        if "kin" in phrase.tags:
            found.add(f"lead:kin {'mine' if 'mine' in phrase.tags else 'other'} {phrase.spelling}")
    start, end = scene.sentence(person.first)
    for name, at in marks.items():
        later, earlier = bisect_left(at, person.last), bisect_left(at, person.before) - 1
        if later < len(at) and at[later] < min(end, high):
            found.add(f"with {name} behind")
        if earlier >= 0 and at[earlier] >= max(start, low):
            found.add(f"with {name} before")
    found |= _beside(scene, n)
    found |= tags.of_words(scene, person.first, person.last, _TAGS)
    found |= _announced(scene, person, start)
    found |= _of_kin(scene, n)
    found |= {f"place {min(n, 3)}", f"from end {min(3, len(everyone) - 1 - n)}"}
    if person.full and scene.full_names == 1:
        found.add("only full name")
    return found


def _name(person: Person, shades: tuple[str, ...]) -> set[str]:
    found = {f"full {person.full}", f"words {min(4, person.last - person.first)}"}
    if not person.lead:
        found.add("no lead")
    if "thi" in shades[person.first + 1 : person.last - 1]:
        found.add("woman")
    if " ".join(shades[person.first : person.last]) in DISTRICTS:
        found.add("a district's name")
    return found


def _announced(scene: Scene, person: Person, start: int) -> set[str]:
    """What stands before the colon behind which he is named: "Ba người nằm lại: ...", "Người gửi: ..."."""
    words = scene.words
    colon = words.page.text.rfind(":", words.starts[start], words.starts[person.before])
    if colon < 0:
        return set()
    last = words.index(colon)
    start = max(start, last - _FAR)
    found = {f"announced:{tag}" for _, tags in scene.marks_between(start, last) for tag in tags}
    if not _COUNTS.isdisjoint(words.shades[start:last]):
        found.add("announced by number")
    return found or {"announced"}


_FAR = 100  # words before a colon; what is told farther away announces nobody
_COUNTS = frozenset("hai ba bon nam sau bay tam chin muoi 2 3 4 5 6 7 8 9 02 03 04 05 06 07 08 09".split())


def _of_kin(scene: Scene, n: int) -> set[str]:
    """Of one whom the teller calls his own kin: whether he is the first of them, and whether he tells."""
    person = scene.people[n]
    if not any("mine" in phrase.tags for phrase in person.lead):
        return set()
    earlier = any("mine" in phrase.tags for other in scene.people[:n] for phrase in other.lead)
    tells = scene.first("tells", person.last, person.last + 4) is not None
    named = "again" if earlier else "first" if n else "first of all"
    return {f"mine {named}", f"mine {'tells' if tells else 'silent'}", f"mine {named} {'tells' if tells else 'silent'}"}


_SELVES = frozenset("toi minh tui chung bon to em chau".split())


def _beside(scene: Scene, n: int) -> set[str]:
    """Signs around the name, the teller right beside it, and whether it is another name of the one before."""
    words, person = scene.words, scene.people[n]
    shades, found = words.shades, set()
    opening, closing = words.gap(person.before), words.gap(person.last)
    if "(" in opening or "(" in words.gap(person.first):
        found.add("in brackets")
    if any(sign in _QUOTES for sign in words.gap(person.first)):
        found.add("in quotes")
    if any(sign in _QUOTES for sign in closing):
        found.add("quotes closed")
    first = person.before
    if first > 1 and shades[first - 1] in _WITH and shades[first - 2] in _SELVES:
        found.add("beside the teller")
    if (
        shades[person.last : person.last + 1]
        and shades[person.last] in _WITH
        and shades[person.last + 1 : person.last + 2]
        and shades[person.last + 1] in _SELVES
    ):
        found.add("beside the teller")
    if n:
        other = scene.people[n - 1]
        between = range(other.last, person.first)
        if len(between) < 9 and any(
            (p := scene.phrases[at]) is not None and not p.tags.isdisjoint(_CALLED) for at in between
        ):
            found.add("another name?")
            found |= {"another name? of a relative"} if other.led_by("kin") else set()
        if opening.strip() == "(" and not between:
            found.add("behind a name in brackets")
    return found


_QUOTES = frozenset("\"'“”‘’«»")
_WITH = frozenset(("voi", "va", "cung"))
_CALLED = frozenset(("aka", "truename"))


def _of_text(scene: Scene) -> set[str]:
    """What the whole text tells of everybody whom it names."""
    found = {f"words of text {min(len(scene.words.shades) // 12, 5)}"}
    found |= {f"named {some(len(scene.people))}", f"full names {some(scene.full_names)}"}
    found |= {f"deadly {scene.deadly}", f"titled {scene.titled}", *(f"text:{cue}" for cue in scene.about)}
    return found | ({"kin told"} if scene.kin_told else set())


def _rows(scene: Scene) -> set[int]:
    """The people who open a short line of text: at least two do in a list, one a line."""
    text = scene.words.page.text
    opened: dict[int, int] = {}
    for n, person in enumerate(scene.people):
        start = text.rfind("\n", 0, person.start) + 1
        end = text.find("\n", person.start)
        if (end if end >= 0 else len(text)) - start < _ROW and person.full:
            opened.setdefault(start, n)
    return set(opened.values()) if len(opened) > 1 else set()


_ROW = 130  # characters: a longer line is no entry of a list


def _row(scene: Scene, rows: set[int]) -> set[str]:
    """What the people of a list have in common: what stands above it."""
    if not rows:
        return set()
    head = scene.words.index(scene.words.page.text.rfind("\n", 0, scene.people[min(rows)].start) + 1)
    dead = scene.fall(0, head) is not None or scene.first("martyr", 0, head) is not None
    return {"row", "row of the dead" if dead else "row without a head"}
