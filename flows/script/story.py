"""In your own words: text, voice, photos until *xong*; then what was read out of it is shown back for a yes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from flows import kin_words
from flows.model import Answer, JsonValue, Known, Source, Tip
from flows.script import contact, dna, kin_answers, kin_told, martyr, martyr_forms, place, reporter
from flows.script.question import Question, only_choices, value_of
from flows.understand import story
from flows.understand.chat import slips
from flows.understand.evidence import tellers
from flows.understand.maps import coordinates
from flows.understand.page import fold
from flows.understand.persons import namesakes, phones, speaker
from flows.understand.told import as_typed

TOLD = "story-told"
BEGUN = "story-told.begun"  # asked where something was told already
CHECK = "story-check"
WHICH = "story-check.which"  # something is not right
CHANGED = "story-check.changed"  # something was put right


# What a story may tell of the martyr and his grave.
FACTS = (
    martyr.NAME,
    martyr.BIRTH_YEAR,
    martyr.HOME,
    martyr.UNIT,
    martyr.DEATH_DATE,
    martyr.DEATH_PLACE,
    place.WHERE,
)
FOUND_WHEN, FOUND_OBJECTS = "find-when", "find-objects"  # of a find, see ``flows.script.find``
# All that it may tell, in the order in which it is shown for a yes.
_LINES = (
    reporter.ROLE,
    martyr.NAME,
    martyr.LIVES,
    martyr.ALIAS,
    martyr.BIRTH_YEAR,
    martyr.ENLISTED,
    martyr.HOME,
    martyr.UNIT,
    martyr.RANK,
    martyr.DEATH_DATE,
    martyr.DEATH_PLACE,
    place.WHERE,
    FOUND_WHEN,
    FOUND_OBJECTS,
    dna.WILLING,
    dna.RELATION,
    contact.PHONE,
    contact.NAME,
)


def read_from_story(tip: Tip) -> tuple[str, ...]:
    """The fields that were read out of the story and not yet confirmed, always in the same order."""
    return tuple(
        field
        for field in _LINES
        if (answer := tip.answers.get(field)) is not None and answer.source is Source.STORY and not answer.sure
    )


def lines_to_check(tip: Tip) -> tuple[str, ...]:
    """The fields that are shown for a yes, in the same order: what was read, and what was put right since."""
    given = [field for field in _LINES if field in tip.answers and tip.answers[field].known is Known.GIVEN]
    return tuple(one for one in given if one != reporter.ROLE or tip.answers[one].source is Source.STORY)


def lines_to_choose(tip: Tip) -> tuple[str, ...]:
    """What can be pressed at the check: all is right, a line to put right, or all of it is to be asked anew."""
    return ("yes", *lines_to_check(tip), "no")


def has_begun(tip: Tip) -> bool:
    """Whether more than a greeting was told before the story was asked for."""
    said = [one.text for one in tip.told if one.is_words()]
    return len(said) > 1 or any(map(is_more_than_a_greeting, said))


def is_more_than_a_greeting(text: str) -> bool:
    """Whether these words may tell something already."""
    return len(text) > _GREETING


_GREETING = 40  # characters


def facts_of_words(text: str, day: date) -> dict[str, Answer]:
    """What a few words, heard on `day`, tell of the martyr and his grave by themselves, by field."""
    return facts_of(_read(text, day), text, {})


def _something_to_check(tip: Tip) -> bool:
    return bool(read_from_story(tip))


QUESTIONS = (
    Question(TOLD, many=True, words_answer=True),
    Question(CHECK, read=only_choices, choices=("yes", "no"), when=_something_to_check, read_back=False),
)


# What the one who tells is to the martyr, as the question about it has it.
_RELATIONS = {
    **dict.fromkeys(("son", "daughter", "child"), "child"),
    **dict.fromkeys(("nephew", "niece"), "nephew"),
    **dict.fromkeys(("brother", "sister", "sibling"), "sibling"),
    **dict.fromkeys(("wife", "husband"), "spouse"),
    **dict.fromkeys(("father", "mother", "parent"), "parent"),
    "grandchild": "grandchild",
}


# And as the question has it who tells; whoever is anything else of these is nobody's relative.
_ROLES = {
    **dict.fromkeys(tellers.OTHERS, "other"),
    **dict.fromkeys(("comrade", "foreign veteran", "witness"), "veteran"),
    **dict.fromkeys((*_RELATIONS, *tellers.KINSHIPS), "relative"),
}


def role_told(tip: Tip) -> Answer | None:
    """Who tells, where the words so far say so; to be confirmed. None where somebody types for another."""
    read = read_of(tip)
    relation = read.informant.relation if read is not None and read.informant is not None else None
    role = _ROLES.get(relation or "")
    if role is None and reporter.opens_as_veteran(_words(tip)):
        role, relation = "veteran", "veteran"
    if role is None or relation is None or is_for_another(tip):
        return None
    return Answer(said=relation, value=role, source=Source.STORY, sure=False)


def is_for_another(tip: Tip) -> bool:
    """Whether the words so far say that somebody types for another."""
    return reporter.tells_for_another(_words(tip))


_OTHERS_PHONES = frozenset({"scam_report", "rumour"})


def _teller(tip: Tip, read: story.Story) -> dict[str, Answer]:
    """What the story says of the one who tells it: the only number in it, the name, what they are to the martyr."""
    answers: dict[str, Answer] = {}
    number = phones.read_phone(read.phones[0].said).value if len(read.phones) == 1 else None
    if number and read.kind not in _OTHERS_PHONES:
        answers[contact.PHONE] = Answer(said=read.phones[0].said, value=number, source=Source.STORY, sure=False)
    who = read.informant
    if who is not None and who.name is not None and value_of(tip, reporter.ROLE) != "helper":
        answers[contact.NAME] = Answer(said=who.name.said, value=who.name.value, source=Source.STORY, sure=False)
    relation = _RELATIONS.get(who.relation or "") if who is not None else None
    role = tip.answers.get(reporter.ROLE)
    elder = kin_told.elder("\n".join([role.said if role is not None else "", _words(tip)]))
    if role is not None and role.value == "helper":  # whom it is typed for is asked about, and not who types
        relation = elder or (relation if kin_told.speaks_as_elder(_words(tip)) else None)
    elif relation == elder:
        relation = None
    if (offered := kin_answers.offers(_words(tip))) is not None and dna.may_be_family(tip):
        answers[dna.WILLING] = Answer(said=offered, value="yes", source=Source.STORY, sure=False)
    if (said := _kin_said(tip)) is not None:
        answers[dna.RELATION] = dataclasses.replace(said, source=Source.STORY, sure=False)
    elif relation and dna.may_be_family(tip):
        answers[dna.RELATION] = Answer(said=relation, value=relation, source=Source.STORY, sure=False)
    return answers


def _kin_said(tip: Tip) -> Answer | None:
    """What the one who tells is to the martyr, where the answer who tells said it ("em gái liệt sĩ", "tìm bố")."""
    role = tip.answers.get(reporter.ROLE)
    if role is None or role.source is not Source.ANSWER or role.value == "helper":
        return None
    return kin_answers.answer(role.said) if kin_words.read(role.said) is not None else None


def read_of(tip: Tip, *, or_asked: bool = False) -> story.Story | None:
    """What all that was told in words says, as of the day on which the last of it was heard; None without words.

    `or_asked`: of somebody who told nothing, what the questions say.
    """
    words = _words(tip)
    if or_asked and not words:
        words = "\n".join(one.text for one in tip.told if one.kind == "question")
    heard = [one.at.date() for one in tip.told if one.at is not None]
    return _read(words, max(heard, default=date.max)) if words else None


def _words(tip: Tip) -> str:
    return _put_right(tuple(one.text for one in tip.told if one.is_words()))


@lru_cache(maxsize=256)
def _put_right(messages: tuple[str, ...]) -> str:
    """The words as they are read: a name that a message of its own puts right stands where the wrong one stood."""
    words = ""
    for text in messages:
        name = slips.new_name(text) if words else None
        told = story.read_story(words, date.max).about.name if name else None
        if name and told is not None and slips.is_of(name, told.value):
            words = f"{words[: told.start]}{name}{words[told.end :]}"
        else:
            words = f"{words}\n{text}" if words else text
    return words


@lru_cache(maxsize=256)  # a story is looked at with every question and every view of its ticket, and stays the same
def _read(words: str, day: date) -> story.Story:
    """The story as read; whoever calls himself *bác*, as we call him, means *tôi*."""
    meant = speaker.as_me(words)
    read = story.read_story(meant, day)
    return read if meant == words else as_typed(read, fold.page(words).text)


def prefill(tip: Tip) -> dict[str, Answer]:
    """Answers that the story gives already, by field; each still to be confirmed. Pure reading, nothing is guessed."""
    read = read_of(tip)
    if read is None:
        said = _kin_said(tip)
        return {dna.RELATION: said} if said is not None else {}
    return facts_of(read, _words(tip), tip.outside) | _teller(tip, read)


def facts_of(read: story.Story, told: str, outside: Mapping[str, JsonValue]) -> dict[str, Answer]:
    """What `told` says of the martyr and his grave, by field."""
    about = read.about
    found: list[tuple[str, story.Found[Any] | None, Callable[[Any], Any]]] = [
        (martyr.NAME, about.name, str),
        (martyr.ALIAS, about.alias, str),
        (martyr.ENLISTED, about.enlisted, martyr_forms.date_form),
        (martyr.RANK, about.rank or about.position, str),
        (martyr.BIRTH_YEAR, about.birth_year, int),
        (martyr.HOME, about.home_town, str),
        (martyr.UNIT, about.unit, martyr_forms.unit_form),
        (martyr.DEATH_DATE, about.death, martyr_forms.date_form),
        (martyr.DEATH_PLACE, about.death_place, str),
    ]
    if about.death is None:
        found.append((martyr.DEATH_DATE, about.feast, martyr_forms.yearless_form))
    answers = {
        field: Answer(said=one.said, value=form(one.value), source=Source.STORY, sure=False)
        for field, one, form in found
        if one is not None
    }
    if about.returned is not None and about.returned != about.name:  # words say so, not the kind of the text alone
        answers[martyr.LIVES] = Answer(said=about.returned.said, value="yes", source=Source.STORY, sure=False)
    elif where := _where(read, told, outside):
        answers[place.WHERE] = where
    return answers


def facts_of_named(tip: Tip, name: Answer) -> dict[str, Answer]:
    """What the story tells of the further martyr of this name, once he is the one the tip is about; {} of nobody else.

    The facts of whom it was about before are not his.
    """
    read = read_of(tip)
    if read is None or not isinstance(name.value, str):
        return {}
    named = [one for one in read.martyrs if one.name is not None]
    his = next((one for one in named[1:] if one.name and namesakes.alike(one.name.value, name.value)), None)
    if his is None or (named[0].name and namesakes.alike(named[0].name.value, name.value)):
        return {}
    others = tuple(one for one in read.martyrs if one is not his)
    told = facts_of(dataclasses.replace(read, martyrs=(his, *others)), _words(tip), tip.outside)
    return told | dict(tip.others.get(his.name.value if his.name else "", {}))


def without_facts(tip: Tip) -> dict[str, Answer]:
    """The answers without what the story told of the martyr it was about."""
    told = {*FACTS, *martyr.NOT_ASKED}
    return {field: one for field, one in tip.answers.items() if field not in told or one.source is not Source.STORY}


def _where(read: story.Story, told: str, outside: Mapping[str, JsonValue]) -> Answer | None:
    """Where the martyr lies, by the latest that the story knows: coordinates, words, or both.

    A reference that lacks something is taken with the words where it is the only one.
    """
    about = read.about
    of_all = read.event.burial_place if read.event is not None else None
    words = about.burial or about.first_burial or of_all
    unplaced = coordinates.scan_unplaced(fold.page(told))
    lacking = unplaced[0] if len(unplaced) == 1 else None
    if words is not None:
        said = words.said
        text = said if not read.positions or read.positions[0].said in said else f"{said}, {read.positions[0].said}"
    elif read.positions:
        text = said = read.positions[0].said
    elif lacking is not None:
        text = said = lacking.text
    else:
        return None
    value: dict[str, Any] = {"text": text, "origin": "place"}
    known = outside.get(lacking.text, {}) if lacking is not None else {}
    if known.get("position"):
        value = {**known["position"], "text": text}
    elif read.positions:
        first = read.positions[0].value
        form = place.position_form(first) | {"text": text}
        value = place.with_others(form, first, [one.value for one in read.positions])
    elif lacking is not None:
        value |= place.lacking_form(lacking)
    return Answer(said=said, value=value, source=Source.STORY, sure=False)
