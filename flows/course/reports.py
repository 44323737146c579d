"""A fraud is reported, or a rumour asked about: how it begins, the official answer where there is one, how it ends."""

from __future__ import annotations

import re

from flows import answers, asking, review, storing
from flows.course import welcome
from flows.effects import EraseSaid
from flows.model import Answer, Source
from flows.script import abuse, consent, reporter, story
from flows.script.order import BY_FIELD
from flows.talk import Talk, word_choice
from flows.understand.chat import questions
from flows.understand.page import fold

MONEY = "money"  # in ``Conversation.cared``: what to do was said
# A draft that stands here is about whatever it was begun for: it becomes the report.
_EARLY = ("", consent.AGREE, reporter.ROLE, story.TOLD, story.CHECK, abuse.REPORT)
_IS_IT_TRUE = re.compile(
    r"[\s,.;:]*(?:(?:co |la )?(?:dung|that|phai)(?: la)?(?: vay| the)? (?:khong|ko|k|hay khong)|thuc hu(?: the nao)?"
    r"|is (?:it|this|that) true)(?: a| vay| the| chau| nhi)*[\s?.!]*$"
)


def begin(talk: Talk, about: str) -> None:
    """``about``: FRAUD or ASKED. A tip that was half told is not lost: the team has it, and the report is its own."""
    tip = talk.conversation.tip
    if tip is not None and (was := tip.answers.get(abuse.REPORT)) is not None and was.value == about:
        asking.repeat(talk)
        return
    if tip is None:
        talk.change(cared=())
        welcome.begin(talk)
    elif tip.said_anything() and talk.conversation.open not in _EARLY and not abuse.is_report(tip):
        talk.say("abuse-kept_apart", code=review.save(talk, incomplete=True))
        talk.change(cared=())
        welcome.begin(talk)
    turn_into(talk, about, Source.BUTTON)


def turn_into(talk: Talk, about: str, source: Source) -> None:
    """The open draft is a report now: what to do at once is said, then what is still to be asked."""
    if about == abuse.FRAUD:
        talk.say("abuse-begin", hotline=talk.rules.hotline)
        talk.change(cared=(*talk.conversation.cared, MONEY))
    storing.store(talk, BY_FIELD[abuse.REPORT], Answer(value=about, source=source))
    told = "\n".join(one.text for one in talk.tip.told if one.is_words())
    if about == abuse.ASKED and told and abuse.RUMOUR not in talk.tip.answers:
        _look_up(talk, told)
    if talk.conversation.open == consent.AGREE:
        asking.repeat(talk)
    else:
        asking.go_on(talk)


def heard(talk: Talk, text: str) -> None:
    """The rumour was told: the official answer where there is one, else the team gets it."""
    _look_up(talk, text)
    asking.go_on(talk)


def _look_up(talk: Talk, text: str) -> None:
    # What is asked after first: "có thật không" alone has an answer of its own.
    found = questions.find(f"{_without_asking(text)} không?", talk.rules.questions)
    found = found or questions.find(text, talk.rules.questions)
    topics = list(found.topics) if found is not None else []
    answer = Answer(said=text, value={"text": text, "topics": topics})
    storing.store(talk, BY_FIELD[abuse.RUMOUR], answer)
    talk.say("abuse-rumour_known" if topics else "abuse-rumour_unknown", hotline=talk.rules.hotline)
    for topic in topics:
        answers.tell(talk, topic)


def _without_asking(text: str) -> str:
    """The rumour alone, without *có đúng không* behind it."""
    page = fold.page(text)
    found = _IS_IT_TRUE.search(page.shadow)
    return page.text[: found.start()] if found is not None else page.text.rstrip(" ?.!")


def is_enough(talk: Talk) -> None:
    """The official answer was all that was wanted: nothing is kept."""
    talk.change(tip=None, open="", path=(), doubt=None, cared=(), misses=0)
    talk.do(EraseSaid())
    talk.say("abuse-rumour_thanks", words=[word_choice("fraud"), word_choice("new")])
