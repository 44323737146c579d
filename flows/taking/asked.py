"""A question of the person's own in the middle (*có mất tiền không?*): answered, then the open question again.

It is no answer to the open question, and nothing that was said beside it is lost.
"""

from __future__ import annotations

from flows import answers, asking
from flows.course import followup, welcome
from flows.model import Answer, Told
from flows.script import martyr_answers, place
from flows.script.question import Question, as_said
from flows.taking import words
from flows.talk import Talk, word_choice
from flows.understand.chat import questions
from flows.understand.chat.questions import Asked
from flows.understand.maps import coordinates
from flows.understand.page import fold

# "Tôi ở Quảng Ninh. Có báo được không?" says where the person lives, not where the martyr did.
_OF_ONESELF = frozenset("toi chung em con minh gia nha i we my".split())


def take(talk: Talk, text: str, found: Asked, *, heeded: bool) -> str:
    """Answer. What comes back is still to be taken as an answer to the open question; "" where nothing is.

    ``heeded``: something in the words could not wait and was spoken to, so they are to be kept.
    """
    bare = found.bare and not heeded
    if talk.conversation.tip is None:
        return _with_no_draft(talk, text, found, bare=bare)
    answer(talk, found)
    question = asking.open_question(talk)
    meaning = words.meaning(talk, found.rest) if found.rest else ""
    if meaning in words.GLOBAL:
        meaning = ""
    if bare:
        _keep(talk, "question", text)
        asking.repeat(talk)
        return ""
    if question is None or question.many:
        if meaning:
            _keep(talk, "question", found.said)
        return found.rest if meaning else text
    if heeded or not _may_answer(talk, question, found.rest or text, meaning, alone=bool(found.rest)):
        _keep(talk, "question" if meaning else "text", text)
        asking.repeat(talk)
        return ""
    if found.rest:
        _keep(talk, "question", found.said)
    return found.rest or text


def answer(talk: Talk, found: Asked, *, new: bool = False) -> None:
    """Say the answers. ``new``: nothing is open, so that a way to begin is shown."""
    for topic in found.topics:
        answers.tell(talk, topic, words=[word_choice("new")] if new else ())


def answer_aside(talk: Talk, caption: str) -> None:
    """Answer what the words beside a photo ask; the photo and its words are taken as ever."""
    found = questions.find(caption, talk.rules.questions)
    if found is not None:
        answer(talk, found)


def _with_no_draft(talk: Talk, text: str, found: Asked, *, bare: bool) -> str:
    if followup.may_add(talk):
        answer(talk, found)
        if bare:
            followup.hand_on(talk, waits=False)
            return ""
        return text
    first = not talk.conversation.language
    if first:
        welcome.greet(talk)
    answer(talk, found, new=bare and not first)
    if not bare:
        return text
    if first:
        welcome.begin(talk)
        _keep(talk, "question", text)
        asking.go_on(talk)
    return ""


def _keep(talk: Talk, kind: str, text: str) -> None:
    asking.keep(talk, Told(kind, text, talk.event.at, talk.event.message_id))


def _may_answer(talk: Talk, question: Question, text: str, meaning: str, *, alone: bool) -> bool:
    """Whether the words beside the question may answer the open one. ``alone``: they stand in sentences of their own.

    In one sentence with the question only what a strict reader reads counts.
    """
    if coordinates.read_coordinates(text) is not None:
        return True
    if not alone:
        if question.words_answer or question.read is as_said:
            return False
        reading = question.read(text)
        return isinstance(reading, Answer) and reading.value is not None
    folded = fold.fold(text)
    if question.consent and meaning == "yes":  # politeness ("vâng") beside a question is no consent
        return talk.rules.is_label(question.choice_label("yes"), folded)
    of_oneself = folded.partition(" ")[0] in _OF_ONESELF
    return not (of_oneself and question.read in (as_said, martyr_answers.read_home, place.read_place))
