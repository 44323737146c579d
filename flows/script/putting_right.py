"""What is put right in a person's own words where the facts are read back: "anh hy sinh 1969 chứ không phải 1972".

Only what can be nobody else's is taken: words about another man, a relative or the teller change nothing of the martyr.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from flows.model import Answer, JsonValue, Source, Tip
from flows.script import contact, martyr, story
from flows.script.question import value_of
from flows.understand.chat import slips
from flows.understand.meaning.scene import Scene, see
from flows.understand.page import fold
from flows.understand.persons import names, namesakes
from flows.understand.story import read_story

# What is not so reaches to the end of the clause, or to what is so ("không phải 1972 mà là 1969").
_REACH = r"(?!\w)(?:\s[^\s,.;]+[^,.;\n]*?)?(?=[,.;\n]|\s(?:ma|but)\s|$)"
_NOT_SO = re.compile(r"[\s,.;]*(?<!\w)(?:chu |ma )?(?:khong|ko|k|kg|hong) phai" + _REACH)
_NOT = re.compile(r"[\s,.;]*(?<!\w)(?:and )?not" + _REACH, re.IGNORECASE)  # in the words as typed: "nốt" is none
# English words of a correction → those that the reader of stories goes by. Who only died may be somebody else.
_ENGLISH = (
    (re.compile(r"(?<!\w)(?:(?:was|were) )?killed(?: in action)?(?!\w)|(?<!\w)fell(?!\w)", re.IGNORECASE), "hi sinh"),
    (re.compile(r"(?:^|(?<!\w)(?:he|she) )(?:actually |really )?died(?!\w)", re.IGNORECASE), "hi sinh"),
    (re.compile(r"(?:^|(?<!\w)(?:he|she) )(?:was )?born(?: in)?(?!\w)", re.IGNORECASE), "sinh"),
)
_CONTRAST = re.compile(r"(?<!\w)(?:chu (?:khong|ko) phai|(?:khong|ko) phai (?:la )?[^,.;\n]{1,30} ma la)(?!\w)")
_NAMES = re.compile(r"(?<!\w)(?:ten|ho ten)(?!\w)")
_TELLER = re.compile(r"(?<!\w)(?:ten (?:toi|em|chau|tui|minh)(?: la)?|(?:toi|em|chau|tui|minh) (?:ten la|ten|la))\s+")
_MY_KIN = re.compile(
    r"(?<!\w)my (?:own |late |older |younger |elder |grand)?(?:mother|father|mom|mum|dad|wife|husband|sister|brother|"
    r"aunt|uncle|son|daughter|cousin|friend)(?!\w)",
    re.IGNORECASE,
)
_FELL = re.compile(r"(?<!\w)(?:h[iy] sinh|hs|liet s[iy])(?!\w)")
_LETTERS = {"platoon": "B", "company": "C", "battalion": "D", "regiment": "E", "division": "F"}


def is_correction(text: str) -> bool:
    """Whether the words say by themselves that something was told wrong, whatever was asked last."""
    page = fold.page(text)
    return slips.is_slip(page) or _CONTRAST.search(page.shadow) is not None


def corrections(tip: Tip, text: str, day: date) -> dict[str, Answer]:
    """The answers that these words give the tip anew, by field; none where they speak of somebody else or of nothing.

    `day`: when they were said.
    """
    said = _without_what_is_not_so(text)
    for english, vietnamese in _ENGLISH:
        said = english.sub(vietnamese, said)
    known = str(value_of(tip, martyr.NAME) or "")
    page = fold.page(said)
    if (own := _TELLER.search(page.shadow)) is not None:
        name = names.read_name(page.text[own.end() :])
        return {contact.NAME: Answer(said=name, value=name)} if name else {}
    renamed = _new_name(tip, page, known)
    if not renamed and _is_of_another(tip, see(page), known):
        return {}
    read = read_story(said, day)
    if not any(one.name for one in read.martyrs) and known and not renamed:
        said = f"Liệt sĩ {known}, {said}"
        read = read_story(said, day)
    found = story.facts_of(read, said, tip.outside)
    found.pop(martyr.NAME, None)
    if renamed and renamed != known:
        found[martyr.NAME] = Answer(said=renamed, value=renamed)
    if martyr.UNIT in found:
        found[martyr.UNIT] = _joined(found[martyr.UNIT], value_of(tip, martyr.UNIT))
    was = {field: one.value for field, one in tip.answers.items()}
    return {
        field: dataclasses.replace(one, source=Source.ANSWER, sure=True)
        for field, one in found.items()
        if one.value != was.get(field)
    }


def _without_what_is_not_so(text: str) -> str:
    page = fold.page(text)
    kept, at = [], 0
    for match in _NOT_SO.finditer(page.shadow):
        kept.append(page.text[at : match.start()])
        at = match.end()
    return _NOT.sub("", "".join([*kept, page.text[at:]]))


def _new_name(tip: Tip, page: fold.Page, known: str) -> str | None:
    """What the martyr is called by these words ("tên là ...", "liệt sĩ là ..."), None where they do not say so."""
    if _NAMES.search(page.shadow):
        return names.read_name(page.text)
    said_to_be = [one for one in see(page).people if one.full and one.lead and "link" in one.lead[0].tags]
    titled = [one.name for one in said_to_be if one.led_by("martyr")]
    if len(titled) != 1 or (known and any(namesakes.alike(titled[0], other) for other in _others(tip, known))):
        return None
    return titled[0]


def _others(tip: Tip, known: str) -> list[str]:
    read = story.read_of(tip)
    named = [one.name.value for one in read.martyrs if one.name is not None] if read is not None else []
    return [one for one in named if not namesakes.alike(one, known)]


def _is_of_another(tip: Tip, scene: Scene, known: str) -> bool:
    """Whether somebody else is named, a further martyr by his given name, or a relative of whom no fall is told."""
    if any(not _is_he(person.name, known) for person in scene.people):
        return True
    words = {word.casefold() for word in scene.words.typed}
    given = {one.split()[-1].casefold() for one in _others(tip, known)} - {
        known.rsplit(maxsplit=1)[-1].casefold() if known else ""
    }
    kin = bool(scene.kin) or _MY_KIN.search(scene.words.page.text) is not None
    return bool(words & given) or (kin and not scene.people and not _FELL.search(scene.words.page.shadow))


def _is_he(name: str, known: str) -> bool:
    """Whether a name may be his: the same, or his given name alone."""
    if " " in name or not known:
        return not known or namesakes.alike(name, known)
    return namesakes.alike(name, known.rsplit(maxsplit=1)[-1])


def _joined(told: Answer, before: JsonValue) -> Answer:
    """The unit with the levels that are not told anew: "tiểu đoàn 8" of C5 D7 E66 leaves C5 and E66."""
    if not isinstance(before, dict) or not isinstance(told.value, dict):
        return told
    new, old = _levels(told.value), _levels(before)
    if not new or not old.keys() - new.keys() or not (old | new).keys() <= _LETTERS.keys():
        return told
    levels = old | new
    raw = " ".join(f"{letter}{levels[level]}" for level, letter in _LETTERS.items() if level in levels)
    return dataclasses.replace(told, said=raw, value={**told.value, **levels, "raw": raw})


def _levels(unit: Mapping[str, Any]) -> dict[str, Any]:
    return {level: value for level, value in unit.items() if value and level != "raw"}
