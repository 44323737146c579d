"""Other names of a martyr: behind "tức", "bí danh", "ở nhà gọi là"; before a true name ("Ba Hùng, tên thật ...")."""

from __future__ import annotations

from collections.abc import Iterator

from flows.understand.meaning.scene import Scene
from flows.understand.page import fold
from flows.understand.page.words import Phrase
from flows.understand.persons.person import Person
from flows.understand.tagging import spans
from flows.understand.tagging.odds import ALIAS
from flows.understand.told import Found

_MOST = 4  # words
_LEADS = frozenset((" ", ": ", ":", ' "', " “", ': "', ": “"))
_ASIDE = frozenset(("", ",", "(", '"', "”", '",', "”,", ")", ":"))


def find_aliases(scene: Scene) -> list[tuple[int, Found[str]]]:
    """Other names, each with the word at which it belongs to whoever is named there: by their cues, or as marked."""
    told = list(_by_cues(scene))
    taken = {at for _, found in told for at in range(found.start, found.end)}
    for at, found in spans.marked(scene, ALIAS):
        known = any(person.full and _is_in(found.value, person.name) for person in scene.people if person.first != at)
        if not known and taken.isdisjoint(range(found.start, found.end)):
            told.append((at, found))
    return told


def _by_cues(scene: Scene) -> Iterator[tuple[int, Found[str]]]:
    words = scene.words
    by_end = {person.last: person for person in scene.people}
    by_start = {person.first: person for person in scene.people}
    for phrase in (*scene.by_tag.get("aka", ()), *scene.by_tag.get("truename", ())):
        before, behind = _before(scene, phrase, by_end), by_start.get(phrase.last)
        nickname = before if before is not None and (before[1] or not before[0].full) else None
        if nickname is not None and behind is not None and behind.full:
            # "Bảo Ngố tức Lỗ Văn Bảo": the true name stands behind; "Bảo tức Lỗ Văn Bảo" says nothing new.
            person, more = nickname
            said = words.page.text[person.start : person.end + more]
            if not _is_in(said, behind.name):
                yield behind.first, Found(said, said, person.start, person.end + more)
        elif "aka" in phrase.tags and (told := _behind(scene, phrase)) is not None:
            yield phrase.first, told
    for person in scene.people:
        if (told := _in_brackets(scene, person)) is not None:
            yield person.first, told


def _in_brackets(scene: Scene, person: Person) -> Found[str] | None:
    """ "Lê Hữu Quyết (Chín Quyết)": another name with the same last word, in brackets behind the full one."""
    words, at = scene.words, person.last
    if not person.full or at >= len(words.typed) or words.gap(at) != " (":
        return None
    last = at
    while last < min(at + 3, len(words.typed)) and words.capital[last] and (last == at or words.gap(last) == " "):
        last += 1
    if last - at < 2 or not words.page.text.startswith(")", words.ends[last - 1]):
        return None
    said = words.page.text[words.starts[at] : words.ends[last - 1]]
    is_his = words.shades[last - 1] == words.shades[person.last - 1] and not _is_in(said, person.name)
    return Found(said, said, words.starts[at], words.ends[last - 1]) if is_his else None


def _before(scene: Scene, phrase: Phrase, by_end: dict[int, Person]) -> tuple[Person, int] | None:
    """Whose name stands right before the phrase, and how many characters in quotes behind it: 'Trường "còi", tức'."""
    words, last = scene.words, phrase.first
    if not last or words.gap(last).strip() not in _ASIDE:
        return None
    quoted = last > 1 and not words.capital[last - 1] and words.gap(last - 1).strip() in ('"', "“")
    person = by_end.get(last - quoted)
    if person is None:
        return None
    return person, words.ends[last - 1] + 1 - person.end if quoted else 0


def _behind(scene: Scene, phrase: Phrase) -> Found[str] | None:
    """The words behind it with capitals, and a last small one that closes the clause: "bí danh Nhân lác)"."""
    words, start = scene.words, phrase.last
    if start >= len(words.typed) or words.gap(start) not in _LEADS:
        return None
    at = start
    while at < len(words.typed) and at - start < _MOST:
        if at > start and words.gap(at) != " ":
            break
        title = scene.phrases[at]
        is_title = title is not None and "title" in title.tags and phrase.spelling.startswith("ở nhà")
        if not words.capital[at] and not (at == start and is_title):
            break
        at += 1
    if at == start or not words.capital[at - 1]:
        return None
    if at == start + 1 and at < len(words.typed) and _closes(scene, at):
        at += 1
    begin, end = words.starts[start], words.ends[at - 1]
    end += at - start > 1 and not words.capital[at - 1] and words.page.text[end : end + 1] in ('"', "”")
    said = words.page.text[begin:end]
    return Found(said, said, begin, end)


def _closes(scene: Scene, at: int) -> bool:
    """Whether a small word behind a name is a part of it: in quotes, or the last one of its clause."""
    words = scene.words
    if words.gap(at).strip() in ('"', "“"):
        return True
    following = words.gap(at + 1) if at + 1 < len(words.typed) else "."
    return words.gap(at) == " " and scene.phrases[at] is None and following.strip() != "" and not words.capital[at]


def _is_in(said: str, name: str) -> bool:
    """Whether a name says no more than another does: its last word, or all of it."""
    short, whole = fold.fold(said).split(), fold.fold(name).split()
    return short == whole[-len(short) :]
