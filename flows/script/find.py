"""Remains or ordnance were found and nobody is named: where, when, what lay there, how the place is now.

Of a find nothing is asked that only a family knows: birth, home, unit, day of death, who can give a sample. A name
that is told after all brings these questions back.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from flows.model import Answer, Known, Source, Tip
from flows.script import martyr, place, story
from flows.script.question import NotUnderstood, Question, Reading, value_of
from flows.script.reporter import ROLE
from flows.understand import fold, names
from flows.understand.cues import Cues

# How ``place.WHERE`` and ``media.PHOTOS`` are asked for here, and what the place is called: it is no grave yet.
ASK_WHERE = "find-where.ask"
WHERE_LABEL = "find-where.label"
ASK_PHOTOS = "find-photos.ask"
WHEN = story.FOUND_WHEN
OBJECTS = "find-objects"
STATE = "find-state"
FIELDS = (WHEN, OBJECTS, STATE)

_WHEN = Cues(
    "sáng nay|trưa nay|chiều nay|tối nay|hôm nay|hôm qua|hôm kia|hôm nọ|sáng qua|chiều qua|tối qua|vừa xong|lúc nãy|"
    "ban nãy|tuần trước|tuần này|tháng trước|tháng này|năm ngoái|mấy hôm nay|today|yesterday|this morning|last week"
)
_WRITTEN = Cues("khắc|khắc tên|khắc chữ|có tên|ghi tên|tên là|chữ|engraved|name")
_NOTHING = Cues("không|chưa|chẳng|no|not")


def is_find(tip: Tip) -> bool:
    """Whether the story tells of something that lies open now, and names nobody."""
    read = story.read_of(tip) if story.TOLD in tip.answers else None
    return read is not None and read.urgent and not any(one.name for one in read.martyrs)


def is_unnamed(tip: Tip) -> bool:
    """Whether it is a find, and nobody was named since."""
    name = tip.answers.get(martyr.NAME)
    return is_find(tip) and not (name is not None and name.known is Known.GIVEN)


def outside(question: Question) -> Question:
    """The question, not asked of a find of nobody knows whom. Where it lies is asked of that, too."""
    if question.field in (place.PHOTO, place.WHERE, place.LACKS):
        return question
    asked = _may_be_known if question.field == martyr.NAME else _not_unnamed
    fields = {name: getattr(question, name) for name in Question.__slots__ if name != "when"}
    return Question(**fields, when=_both(asked, question.when))


def _both(asked: Callable[[Tip], bool], when: Callable[[Tip], bool]) -> Callable[[Tip], bool]:
    @wraps(when)
    def both(tip: Tip) -> bool:
        return asked(tip) and when(tip)

    return both


def _not_unnamed(tip: Tip) -> bool:
    return not is_unnamed(tip)


def _may_be_known(tip: Tip) -> bool:
    """A family may know whom they found, and so may who saw a name on a thing."""
    of_family = value_of(tip, ROLE) in ("relative", "helper")
    return of_family or martyr.NAME in tip.answers or not is_find(tip) or _is_written(str(value_of(tip, OBJECTS) or ""))


def _is_written(objects: str) -> bool:
    page = fold.page(objects)
    cue = _WRITTEN.first(page)
    return cue is not None and not _NOTHING.occur(page, max(0, cue.start - 12), cue.start)


def read_name_on_it(text: str) -> Reading:
    """The name that is told to stand on a thing ("bi đông khắc chữ ...")."""
    page = fold.page(text)
    cue = list(_WRITTEN.find(page))[-1:]
    name = names.read_name(page.text[cue[0].end :]) if cue and _is_written(text) else None
    return Answer(said=text, value=name) if name and " " in name else NotUnderstood()


def prefilled(tip: Tip) -> dict[str, Answer]:
    """The answers that the story of a find gives, in place of those that it would give of a martyr."""
    read = story.read_of(tip)
    if read is None or not is_unnamed(tip):
        return {}
    words = "\n".join(one.text for one in tip.told if one.is_words())
    page = fold.page(words)
    found: dict[str, Answer] = {}
    if when := _WHEN.first(page):
        said = page.text[when.start : when.end]
        found[WHEN] = Answer(said=said, value=said, source=Source.STORY, sure=False)
    about, event = read.about, read.event
    told = [about.burial, about.first_burial, about.death_place]
    told += [event.burial_place, event.place] if event is not None else []
    spots = list(dict.fromkeys(one.said for one in told if one is not None))
    if spots and not read.positions:
        where = ", ".join(one for one in spots if not any(one != other and one in other for other in spots))
        form = {"text": where, "origin": "place"}
        found[place.WHERE] = Answer(said=where, value=form, source=Source.STORY, sure=False)
    return found


def _is_asked(field: str) -> Callable[[Tip], bool]:
    def something_was_found(tip: Tip) -> bool:
        return is_unnamed(tip) or (field in tip.answers and is_find(tip))

    return something_was_found


QUESTIONS = (
    Question(WHEN, when=_is_asked(WHEN)),
    Question(OBJECTS, when=_is_asked(OBJECTS), words_answer=True, beside=((martyr.NAME, read_name_on_it),)),
    Question(STATE, choices=("untouched", "covered", "filled", "moved"), when=_is_asked(STATE)),
)
