"""What speaks for a person who is named having fallen, or telling."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from flows.understand import fold
from flows.understand.district_names import DISTRICTS
from flows.understand.evidence import subjects
from flows.understand.evidence.around import before, behind, some, tagged
from flows.understand.people import Person
from flows.understand.scene import Scene

MARTYR, TELLER = ROLES = ("martyr", "teller")


def of_people(scene: Scene) -> list[set[str]]:
    """The evidence for each person of the scene, but what the one before him tells (`behind_another`)."""
    marks = {"day": scene.days, "phone": scene.phones, "unit": scene.units}
    rows = _rows(scene)
    row = _row(scene, rows)
    namesakes: dict[str, list[Person]] = {}
    for person in scene.people:
        namesakes.setdefault(scene.words.shades[person.last - 1], []).append(person)
    same = subjects.identities(scene)
    said = subjects.of_subjects(scene, same)
    return [
        _of_person(scene, n, marks)
        | said[n]
        | (row if n in rows else set())
        | _again(scene, person, namesakes[scene.words.shades[person.last - 1]][:_ENOUGH])
        for n, person in enumerate(scene.people)
    ]


_ENOUGH = 6  # namesakes looked at: more of them tell nothing more


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
    found |= _company(scene, n) | _beside(scene, n)
    found.add(f"words of text {min(len(words.shades) // 12, 5)}")
    found |= {f"deadly {scene.deadly}", f"titled {scene.titled}", *(f"text:{cue}" for cue in scene.about)}
    found |= {"kin told"} if scene.kin_told else set()
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


def _company(scene: Scene, n: int) -> set[str]:
    """Who else is named, and whether names stand one a line."""
    everyone = scene.people
    full = scene.full_names
    found = {f"place {min(n, 3)}", f"from end {min(3, len(everyone) - 1 - n)}"}
    found |= {f"named {some(len(everyone))}", f"full names {some(full)}"}
    if everyone[n].full and full == 1:
        found.add("only full name")
    return found


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


def _again(scene: Scene, person: Person, namesakes: Sequence[Person]) -> set[str]:
    """What is said where the same given name stands again: of these people, and without a title behind him."""
    words, found = scene.words, set()
    given = words.shades[person.last - 1]
    for other in namesakes:
        if other is person:
            continue
        found.add("again")
        start, end = scene.sentence(other.first)
        if scene.fall(other.last, min(end, other.last + 12)) is not None:
            found.add("again:fell")
        if scene.first("bury", start, other.before) is not None:
            found.add("again:buried")
        if other.led_by("martyr") is not None:
            found.add("again:martyr")
    title = person.lead[0].spelling.split()[0] if person.lead else ""
    told = 0
    near = words.shades[person.last : person.last + 200]
    for at in [at for at, shade in enumerate(near, person.last) if shade == given]:
        if not (words.capital[at] or words.shades[at - 1] == fold.fold(title)):
            continue
        if scene.fall(at + 1, at + 4) is not None:
            found.add("fell by given name")
        end = min(scene.sentence(at)[1], at + 12)
        found |= {f"told again:{cue}" for cue in _TOLD_AGAIN if scene.first(cue, at + 1, end) is not None}
        told += 1
        if told == 3:
            break
    if title in _PRONOUNS:
        found |= _of_pronoun(scene, person, title)
    return found


_TOLD_AGAIN = ("fell", "home", "born", "joined", "bury", "rank", "post", "tells", "alive", "contact", "moved")
_PRONOUNS = frozenset("anh chị cậu ông bà bác chú cô thằng nó cụ bố ba".split())


def _of_pronoun(scene: Scene, person: Person, title: str) -> set[str]:
    """What is told of "cậu ấy", "anh" in the sentences behind "cậu Khiêm", before another name with that title."""
    words, found = scene.words, set()
    pronoun = fold.fold("nó" if title == "thằng" else title)
    end = min(len(words.shades), person.last + 60)
    end = next((p.before for p in scene.named(person.last, end) if p.lead and p.lead[0].spelling == title), end)
    for at in range(person.last, end):
        if words.shades[at] == pronoun and words.typed[at].lower() in (title, "nó", pronoun):
            stop = min(scene.sentence(at)[1], at + 8)
            found |= {f"pronoun:{cue}" for cue in _TOLD_AGAIN if scene.first(cue, at + 1, stop) is not None}
    return found
