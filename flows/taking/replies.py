"""Words that are typed where a question is open: a choice, a step, a position, or what its reader makes of them.

Where the facts are read back they may put something right, or call a line wrong.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from flows import asking, kin_words, review, storing
from flows.course import passing
from flows.model import Answer, Known, Source
from flows.script import abuse, contact, living, martyr, place, putting_right, reporter, story
from flows.script.order import BY_FIELD
from flows.script.question import NotUnderstood, Question, Reader, Reading, value_of
from flows.talk import Talk
from flows.understand.chat import no_answers, wishes, wrong_lines
from flows.understand.chat.no_answers import NoAnswer
from flows.understand.maps import coordinates
from flows.understand.page import fold

SHORT_QUESTION = 12  # words; a longer one is part of a story
SHORT_ROLE = 5  # words; more say something besides who tells


def take_words(talk: Talk, question: Question, text: str, meaning: str) -> None:
    """Take typed words as the answer to the open question: a choice, a step word, or what its reader makes of them."""
    if question.field == story.CHECK:
        bare = talk.rules.meaning(wishes.without_address(fold.fold(text)), talk.conversation.language)
        if (meaning or bare) in ("no", "edit"):
            asking.ask(talk, question, story.WHICH)
            return
    if living.says_so(question.field, text):
        asking.keep_words(talk, text)
        storing.store(talk, BY_FIELD[martyr.LIVES], Answer(said=text, value=living.YES))
        talk.say("martyr-lives.noted")
        asking.go_on(talk)
        return
    chosen = asking.typed_choice(talk, question, text, meaning)
    if chosen:
        asking.choose(talk, question, chosen, Source.ANSWER)
    elif question.field == story.CHECK and _leaves_no_number(talk, text):
        storing.store(talk, BY_FIELD[contact.PHONE], Answer(said=text, value=contact.ANONYMOUS))
        asking.repeat(talk) if question.when(talk.tip) else asking.choose(talk, question, "yes", Source.ANSWER)
    elif meaning == "done" and question.many:
        asking.done(talk, question)
    elif meaning == "skip" or (meaning == "no" and question.no_means_skip):
        asking.done(talk, question) if question.many else asking.skip(talk, question, Known.SKIPPED)
    elif meaning == "unknown" and question.field == story.TOLD and _is_part_of_it(talk, text):
        asking.keep_words(talk, text)
        asking.acknowledge(talk, question)
    elif meaning == "unknown":
        asking.done(talk, question) if question.many else asking.skip(talk, question, Known.UNKNOWN)
    elif question.many:
        asking.keep_words(talk, text)
        if not meaning and len(text.split()) <= SHORT_QUESTION and asking.asks(text):
            _note_question(talk)
        asking.acknowledge(talk, question)
    elif meaning in ("done", "send", "edit") and not (question.is_name and isinstance(question.read(text), Answer)):
        talk.say("talk-not_yet")
        asking.ask(talk, question)
    elif meaning == "no" and question.optional:
        asking.skip(talk, question, Known.UNKNOWN)
    elif meaning in ("yes", "agree"):  # "yes, I know where": then where?
        asking.ask(talk, question)
    elif meaning in ("hello", "thanks"):
        talk.say("welcome-back")
        asking.ask(talk, question)
    elif len(text) > talk.rules.limits.short_answer and question.field != place.WHERE:
        asking.keep_words(talk, text)
        asking.ask_kept(talk, question)
    elif not (question.field == story.CHECK and _is_about_a_line(talk, question, text)):
        _read(talk, question, text)


def _is_about_a_line(talk: Talk, question: Question, text: str) -> bool:
    """Whether words at the check put something right, or call one line wrong, which is opened then."""
    if put_right(talk, text):
        asking.ask(talk, question, story.CHANGED)
        return True
    wrong = called_wrong(talk, text, asking.choices_of(talk, question)) or ()
    if len(wrong) == 1:
        asking.choose(talk, question, wrong[0], Source.ANSWER)
    return len(wrong) == 1


def called_wrong(talk: Talk, text: str, fields: Iterable[str]) -> tuple[str, ...] | None:
    """Which of these lines the words call wrong or want changed ("sửa quê quán"); None where they call nothing so."""
    labels = {one: talk.rules.labels_of(review.label_of(talk.tip, one)) for one in fields if one in BY_FIELD}
    return wrong_lines.wrong_lines(text, labels)


def put_right(talk: Talk, text: str) -> bool:
    """Take what the words put right of the facts that were read back; they are kept with the story all the same."""
    found = putting_right.corrections(talk.tip, text, talk.event.at.date())
    if not found:
        return False
    asking.keep_words(talk, text)
    for field, answer in found.items():
        storing.store(talk, BY_FIELD[field], answer)
    return True


def _leaves_no_number(talk: Talk, text: str) -> bool:
    """Whether the number that is shown back is not to be kept (*không để lại*)."""
    anonymous = BY_FIELD[contact.PHONE].choice_label(contact.ANONYMOUS)
    return contact.PHONE in story.read_from_story(talk.tip) and talk.rules.is_label(anonymous, fold.fold(text))


def _read(talk: Talk, question: Question, text: str) -> None:
    if question.field not in (place.WHERE, place.LACKS) and _tells_position(talk, question, text):
        return
    if not question.is_name and putting_right.is_correction(text) and put_right(talk, text):
        if question.field in talk.tip.answers:
            asking.go_on(talk)
        else:
            asking.ask_kept(talk, question)
        return
    if question.field != contact.PHONE and not abuse.is_report(talk.tip) and leaves_number(talk, text):
        asking.ask(talk, question)
        return
    if not question.is_name and _leaves_name(talk, text):
        asking.ask(talk, question)
        return
    if talk.conversation.asked_on not in ("", talk.event.channel):  # they never saw it: an answer to an older one
        asking.keep_words(talk, text)
        asking.ask_kept(talk, question)
        return
    reading = question.read(no_answers.without_reproach(text) or text)
    if _are_only_words(reading) and _store_told(talk, question.instead, text):
        asking.keep_words(talk, text)
        asking.ask_kept(talk, question)
        return
    why = _why_no_answer(question, text, reading)
    if why is not None:
        _hear_no_answer(talk, question, text, reading, why)
    elif isinstance(reading, NotUnderstood):
        asking.miss(talk, question, text, reading)
    else:
        if question.choices and _are_only_words(reading):  # none of what was offered
            talk.say("talk-kept_as_said")
        if question.field == reporter.ROLE and reading.value == "relative" and story.is_for_another(talk.tip):
            reading = dataclasses.replace(reading, value="helper")
        if question.field == reporter.ROLE and _tells_more(talk, text, reading):  # the story, with who tells it
            asking.keep_words(talk, text)
            reading = dataclasses.replace(reading, said=reading.said if kin_words.read(reading.said) else "")
        storing.store(talk, question, reading)
        _store_told(talk, question.beside, text)
        asking.go_on(talk)


def says_who_tells(talk: Talk, question: Question, text: str) -> bool:
    """Take who tells from words that were spoken to and kept, where that is asked: a finder of bones need not say it
    again. Whether it was taken.
    """
    reading = reporter.read_role(text) if question.field == reporter.ROLE else NotUnderstood()
    if isinstance(reading, Answer):
        storing.store(talk, question, dataclasses.replace(reading, said=""))
        asking.go_on(talk)
    return isinstance(reading, Answer)


def _is_part_of_it(talk: Talk, text: str) -> bool:
    """Whether *không nhớ* is said of one thing in the middle of a story: said twice, or of more, it ends it."""
    last = next((one.text for one in reversed(talk.tip.told) if one.is_words()), "")
    ends = {"them", "nua", "het"} & set(fold.fold(text).split())
    return bool(last) and not ends and no_answers.kind(last) is not NoAnswer.UNKNOWN


def _tells_more(talk: Talk, text: str, role: Answer) -> bool:
    """Whether words that say who tells are (part of) the story as well: "con gái liệt sĩ Nguyễn Văn An"."""
    is_long = len(text.split()) > SHORT_ROLE and kin_words.read(text) is None
    return is_long or role.said != text or bool(story.facts_of_words(text, talk.event.at.date()))


def _store_told(talk: Talk, others: Iterable[tuple[str, Reader]], text: str) -> bool:
    """Store what the same words tell of other fields that nothing is known of yet; whether there was anything."""
    stored = False
    for field, read in others:
        was = talk.tip.answers.get(field)
        is_open = (was is None or was.known is not Known.GIVEN) and BY_FIELD[field].when(talk.tip)
        if is_open and isinstance(told := read(text), Answer):
            storing.store(talk, BY_FIELD[field], told)
            stored = True
    return stored


def _why_no_answer(question: Question, text: str, reading: Reading) -> NoAnswer | None:
    """Why these words are no answer to the question; None where they may be one."""
    if isinstance(reading, Answer) and reading.known is Known.UNKNOWN:
        return NoAnswer.UNKNOWN
    if not _are_only_words(reading) or (question.is_name and isinstance(reading, Answer)):
        return None
    return NoAnswer.ASKS if asking.asks(text) else no_answers.kind(text)


def _note_question(talk: Talk) -> None:
    """Say that the team will read a question that has no answer here; beside remains, what to do meanwhile."""
    lies_open = passing.URGENT in talk.conversation.cared
    talk.say("care-waiting" if lies_open else "faq-noted", hotline=talk.rules.hotline)


def _hear_no_answer(talk: Talk, question: Question, text: str, reading: Reading, why: NoAnswer) -> None:
    """Keep the words with the story; pass over what is not known, else ask again."""
    not_understood = reading if isinstance(reading, NotUnderstood) else NotUnderstood("ask")
    if why is NoAnswer.PLEADS:
        talk.say("story-kept")
        asking.miss(talk, question, text, not_understood)
        return
    asking.keep_words(talk, text)
    if why is NoAnswer.UNKNOWN:
        asking.skip(talk, question, Known.UNKNOWN)
    else:
        _note_question(talk)
        asking.ask(talk, question, not_understood.why)


def _are_only_words(reading: Reading) -> bool:
    """Whether nothing was understood of the words: then a question of the person's own is no answer."""
    if isinstance(reading, NotUnderstood):
        return True
    if isinstance(reading.value, dict):
        return "text" in reading.value and "lat" not in reading.value
    return reading.value in (None, reading.said)


def _tells_position(talk: Talk, question: Question, text: str) -> bool:
    """Coordinates typed at another question are the place, and so is a short map link; that question is asked again."""
    position = coordinates.read_coordinates(text)
    was = talk.tip.answers.get(place.WHERE)
    if position is not None and not (was is not None and place.is_position(was)):
        storing.store(talk, BY_FIELD[place.WHERE], place.with_words(Answer(text, place.position_form(position)), was))
    elif was is None and place.is_link_alone(text) and isinstance(link := place.read_place(text), Answer):
        storing.store(talk, BY_FIELD[place.WHERE], link)
    else:
        return False
    talk.say("place-kept")
    asking.ask(talk, question)
    return True


def _leaves_name(talk: Talk, text: str) -> bool:
    """One's own name, said where it is not asked for, is kept where there was none, and that is said."""
    name = contact.own_name(text)
    if name is None or contact.NAME in talk.tip.answers or value_of(talk.tip, reporter.ROLE) in (None, "helper"):
        return False
    storing.store(talk, BY_FIELD[contact.NAME], name)
    talk.say("contact-name_kept")
    return True


def leaves_number(talk: Talk, text: str) -> bool:
    """A number of one's own, typed where none is asked for, is the phone, like a card, where there was none."""
    number = contact.own_number(text)
    was = talk.tip.answers.get(contact.PHONE)
    if number is None or (was is not None and was.known is Known.GIVEN):
        return False
    storing.store(talk, BY_FIELD[contact.PHONE], number)
    talk.say("contact-kept")
    return True
