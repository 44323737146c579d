"""In your own words: text, voice, photos until *xong*; then what was read out of it is shown back for a yes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from flows.model import Answer, Source, Tip
from flows.script import martyr, place
from flows.script.question import Question, only_choices
from flows.understand import story

TOLD = "story-told"
CHECK = "story-check"


def read_from_story(tip: Tip) -> tuple[str, ...]:
    """The fields that were read out of the story and not yet confirmed, in the order they were read."""
    return tuple(field for field, answer in tip.answers.items() if answer.source is Source.STORY and not answer.sure)


def lines_to_choose(tip: Tip) -> tuple[str, ...]:
    """What can be pressed at the check: all is right, a line to put right, or all of it is to be asked anew."""
    return ("yes", *read_from_story(tip), "no")


def _something_to_check(tip: Tip) -> bool:
    return bool(read_from_story(tip))


QUESTIONS = (
    Question(TOLD, many=True, words_answer=True),
    Question(CHECK, read=only_choices, choices=("yes", "no"), when=_something_to_check, read_back=False),
)


def prefill(tip: Tip) -> dict[str, Answer]:
    """Answers that the story gives already, by field; each still to be confirmed. Pure reading, nothing is guessed."""
    words = "\n".join(one.text for one in tip.told if one.is_words())
    if not words:
        return {}
    heard = [one.at.date() for one in tip.told if one.at is not None]
    read = story.read_story(words, max(heard, default=date.max))
    about = read.about
    found: list[tuple[str, story.Found[Any] | None, Callable[[Any], Any]]] = [
        (martyr.NAME, about.name, str),
        (martyr.BIRTH_YEAR, about.birth_year, int),
        (martyr.HOME, about.home_town, str),
        (martyr.UNIT, about.unit, martyr.unit_form),
        (martyr.DEATH_DATE, about.death, martyr.date_form),
        (martyr.DEATH_PLACE, about.death_place, str),
    ]
    answers = {
        field: Answer(said=one.said, value=form(one.value), source=Source.STORY, sure=False)
        for field, one, form in found
        if one is not None
    }
    if read.positions:
        position = read.positions[0]
        value = place.position_form(position.value, "typed")
        answers[place.WHERE] = Answer(said=position.said, value=value, source=Source.STORY, sure=False)
    return answers
