"""Somebody found remains or ordnance and does not know whose: where, when, what lay there, how the place is now.

Of a find nothing is asked that only a family knows: birth, home, unit, day of death, who can give a sample. A name on
a thing is kept; it brings these questions back for a family alone.
"""

from __future__ import annotations

from collections.abc import Callable

from flows.model import Answer, JsonValue, Known, Source, Tip
from flows.script import dna, martyr, place, story
from flows.script.question import NotUnderstood, Question, Reading, unless, value_of
from flows.script.reporter import ROLE
from flows.understand.page import fold
from flows.understand.page.cues import Cues
from flows.understand.persons import names

# How ``place.WHERE`` and ``media.PHOTOS`` are asked for here, and what the place is called: it is no grave yet.
ASK_WHERE = "find-where.ask"
WHERE_LABEL = "find-where.label"
ASK_PHOTOS = "find-photos.ask"
WHEN = story.FOUND_WHEN
OBJECTS = story.FOUND_OBJECTS
STATE = "find-state"
FIELDS = (WHEN, OBJECTS, STATE)

_WHEN = Cues(
    "sáng nay|trưa nay|chiều nay|tối nay|hôm nay|hôm qua|hôm kia|hôm nọ|sáng qua|chiều qua|tối qua|vừa xong|lúc nãy|"
    "ban nãy|tuần trước|tuần này|tháng trước|tháng này|năm ngoái|mấy hôm nay|today|yesterday|this morning|last week"
)
_THINGS = Cues(
    "dép cao su|dép|giày|bi đông|bình tông|hăng gô|ăng gô|gà mèn|thắt lưng|dây lưng|khóa thắt lưng|mũ cối|mũ sắt|"
    "mũ tai bèo|võng|tăng|ni lông|nilon|áo mưa|ba lô|lược|bút máy|bút|nhẫn|huy hiệu|cúc áo|khuy áo|quần áo|thìa|"
    "bát sắt|bật lửa|lựu đạn|vỏ đạn|băng đạn|lọ penicillin|lọ thủy tinh|"
    "helmet|boots|sandals|canteen|belt buckle|dog tag|dog tags"
)
_WRITTEN = Cues("khắc|khắc tên|khắc chữ|có tên|ghi tên|tên là|chữ|engraved|name")
_NOTHING = Cues("không|chưa|chẳng|no|not")


def is_find(tip: Tip) -> bool:
    """Whether the story tells of something that lies open now, and names nobody whom the one who tells knew."""
    read = story.read_of(tip) if story.TOLD in tip.answers else None
    if read is None or not read.urgent:
        return False
    return _role(tip) not in _WHO_KNEW or not any(one.name for one in read.martyrs)


def is_of_finder(tip: Tip) -> bool:
    """Whether it is a find, and no family has named its own since."""
    name = tip.answers.get(martyr.NAME)
    return is_find(tip) and not (_role(tip) in _FAMILY and name is not None and name.known is Known.GIVEN)


_FAMILY = ("relative", "helper")
_WHO_KNEW = (*_FAMILY, "veteran")


def _role(tip: Tip) -> JsonValue:
    """Who tells, as they answered, else as the story says."""
    told = None if ROLE in tip.answers and value_of(tip, ROLE) else story.role_told(tip)
    return told.value if told is not None else value_of(tip, ROLE)


def outside(question: Question) -> Question:
    """The question, not asked of a find of nobody knows whom. Where it lies is asked of that, too."""
    if question.field in (place.PHOTO, place.WHERE, place.LACKS):
        return question
    return unless(question, _is_nobody_known if question.field == martyr.NAME else is_of_finder)


def _is_nobody_known(tip: Tip) -> bool:
    """Whether no name is to be had: a family may know whom they found, and so may who saw a name on a thing."""
    return is_find(tip) and _role(tip) not in _FAMILY and not _is_written(str(value_of(tip, OBJECTS) or ""))


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


def told(tip: Tip) -> dict[str, Answer]:
    """The answers that the story gives. A find has a place of its own; that of nobody tells of no home and no death."""
    answers = story.prefill(tip)
    read = story.read_of(tip)
    if read is None or not is_of_finder(tip):
        return answers
    for field in (dna.RELATION, *(() if martyr.NAME in answers else (martyr.HOME, martyr.DEATH_PLACE))):
        answers.pop(field, None)
    page = fold.page("\n".join(one.text for one in tip.told if one.is_words()))
    if when := _WHEN.first(page):
        answers[WHEN] = _from_story(page.text[when.start : when.end])
    things = dict.fromkeys(page.text[one.start : one.end].lower() for one in _THINGS.find(page))
    if things and not _is_written(page.text):  # whose name stands on one is asked about with them
        answers[OBJECTS] = _from_story(", ".join(things))
    about, event = read.about, read.event
    spots = [about.burial, about.first_burial, about.death_place]
    spots += [event.burial_place, event.place] if event is not None else []
    said = list(dict.fromkeys(one.said for one in spots if one is not None))
    where = ", ".join(one for one in said if not any(one != other and one in other for other in said))
    if where and not read.positions:
        answers[place.WHERE] = _from_story(where, {"text": where, "origin": "place"})
    return answers


def _from_story(said: str, value: JsonValue = None) -> Answer:
    return Answer(said=said, value=value or said, source=Source.STORY, sure=False)


def _is_asked(field: str) -> Callable[[Tip], bool]:
    def something_was_found(tip: Tip) -> bool:
        return is_of_finder(tip) or (field in tip.answers and is_find(tip))

    return something_was_found


QUESTIONS = (
    Question(WHEN, when=_is_asked(WHEN)),
    Question(OBJECTS, when=_is_asked(OBJECTS), words_answer=True, beside=((martyr.NAME, read_name_on_it),)),
    Question(STATE, choices=("untouched", "covered", "filled", "moved"), when=_is_asked(STATE)),
)
