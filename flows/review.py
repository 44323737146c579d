"""Before the end everything is read back, every answer can be changed, and only then the tip is sent."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from flows import agreement, codes, donors, tips
from flows.course import announcements
from flows.effects import Choice, Line, SaveTicket
from flows.model import Answer, Known, Source, Tip
from flows.script import abuse, contact, find, martyr, martyr_forms, media, place, sparing, story
from flows.script.order import SCRIPT
from flows.script.question import Question
from flows.talk import Talk, word_choice
from flows.understand.chat import no_answers
from flows.understand.persons import phones

REVIEW = "review"
EDIT = "review-edit"
EDIT_OTHER = "review-edit_other"  # what is to be changed of a further martyr
_OTHER = "other-"  # at EDIT the choice of a further martyr, by his place among them
STORY_SHOWN = 1500  # code points of the story that are read back


def read_back(talk: Talk) -> None:
    """Show the whole tip and offer to send it or to change something."""
    talk.change(open=REVIEW, misses=0, about="")
    talk.say(
        "review-read",
        lines=lines(talk.tip),
        choices=[talk.choice(REVIEW, one, f"button-{one}") for one in offered(talk.tip)],
        words=[word_choice("back"), word_choice("cancel")],
    )


def offered(tip: Tip) -> tuple[str, ...]:
    """What can be done at the review: after a full story also to say who can give a sample."""
    return ("send", "edit", "donors") if sparing.spared_donors(tip) else ("send", "edit")


def lines(tip: Tip) -> list[Line]:
    """The tip as it is read back, a line an answer."""
    shown = _shown(tip)
    told = [_line(question, tip) for question in shown]
    behind = [at for at, question in enumerate(shown) if question.field in story.FACTS]
    if behind:
        told[behind[-1] + 1 : behind[-1] + 1] = others(tip)
    found = donors.line(tip)
    about = [at for at, question in enumerate(shown) if question.field.startswith("dna-")]
    if found is not None and about and found.value_key != donors.NOBODY:  # that nobody fits yet is for the team
        told.insert(about[-1] + 1, found)
    return told


def others(tip: Tip) -> list[Line]:
    """The further martyrs whom the story names, a line each: only the first one is asked about."""
    return [
        Line(
            "review-other",
            value_key="review-other_told" if facts else "",
            value=name,
            args={"name": name, "facts": facts},
        )
        for name, facts in tips.further(tip)
    ]


def offer_changes(talk: Talk) -> None:
    """Ask which answer is to be changed, or which of the further martyrs; and then what of him."""
    talk.change(open=EDIT, misses=0)
    if about := line_about(talk):
        choices = [talk.choice(EDIT_OTHER, field, f"{field}.label") for field in story.FACTS]
        talk.say("review-edit_other.ask", lines=about, choices=choices, words=[word_choice("back")])
        return
    choices = [talk.choice(EDIT, one.field, label_of(talk.tip, one.field)) for one in changeable(talk.tip)]
    for value, name in choices_of_others(talk.tip).items():
        choices.append(Choice(talk.choice(EDIT, value, "").data, text=name))
    talk.say("review-edit.ask", choices=choices, words=[word_choice("back")])


def line_about(talk: Talk) -> list[Line]:
    """The line of the further martyr who is put right now; none where the answers are those of the first."""
    named = zip(tips.named_others(talk.tip), others(talk.tip), strict=True)
    return [line for name, line in named if name == talk.conversation.about]


def choices_of_others(tip: Tip) -> dict[str, str]:
    """The further martyrs as choices of what is to be changed: each choice and his name as it is now."""
    return {f"{_OTHER}{at}": name for at, (name, _) in enumerate(tips.further(tip), start=1)}


def turn_to(talk: Talk, choice: str) -> None:
    """What is changed from here on is of the further martyr of this choice."""
    talk.change(about=tips.named_others(talk.tip)[int(choice.removeprefix(_OTHER)) - 1])


def changeable(tip: Tip) -> list[Question]:
    """The questions whose answers can be changed at the review, and those that a full story spared, in order."""
    there = tip.answers.keys() | sparing.spared(tip)
    return [one for one in SCRIPT if one.read_back and one.field in there and one.when(tip)]


def send(talk: Talk) -> bool:
    """Make the tip a ticket. False, and nothing done, where it holds no fact yet."""
    if not talk.tip.said_anything():
        talk.say("review-empty")
        return False
    tip = talk.tip
    code = save(talk, incomplete=False)
    talk.change(tip=None, open="", path=(), doubt=None, misses=0, reminded=False, cared=())
    talk.say("done-code", code=code)
    words = [word_choice("status"), word_choice("new")]
    if abuse.is_report(tip):
        talk.say("abuse-sent" if abuse.is_fraud(tip) else "abuse-rumour_sent", hotline=talk.rules.hotline, words=words)
    else:
        talk.say("done-next", hotline=talk.rules.hotline, words=words)
        announcements.offer_once(talk)
    return True


def save(talk: Talk, *, incomplete: bool) -> str:
    """Put the draft as it stands into its ticket; returns the ticket's code."""
    tip = talk.tip
    code = tip.code or codes.make(talk.event.seed)
    # Those that ended as well: the ticket may have been given them while they stood.
    of_tip = tuple(one for one in talk.conversation.consents if one.purpose != agreement.NEWS)
    tip = dataclasses.replace(tip, code=code, consents=of_tip)
    tickets = talk.conversation.tickets
    talk.change(
        tip=tip,
        tickets=tickets if code in tickets else (*tickets, code),
        talking_of=code,
        talking_since=talk.event.at + timedelta(microseconds=1),  # what comes after this, not the tip itself
    )
    talk.do(SaveTicket(code, tip, incomplete))
    return code


def label_of(tip: Tip, field: str) -> str:
    """The Fluent key of what an answer is called."""
    return find.WHERE_LABEL if field == place.WHERE and find.is_of_finder(tip) else f"{field}.label"


def shown_of(tip: Tip, question: Question, answer: Answer) -> Line:
    """An answer as a line of this tip."""
    return dataclasses.replace(shown_value(question, answer), label=label_of(tip, question.field))


def shown_value(question: Question, answer: Answer) -> Line:
    """An answer as a line: a choice by its label, typed words as typed, what was read by how it was said."""
    label = f"{question.field}.label"
    if (
        question.field == contact.PHONE
        and answer.known is Known.GIVEN
        and answer.said
        and answer.value != contact.ANONYMOUS
    ):
        return Line(label, value=phones.read_phone(answer.said).said)  # as they write it themselves
    if answer.known is Known.UNKNOWN:
        return Line(label, value_key="review-unknown")
    if isinstance(answer.value, str) and answer.value in question.choices:
        return Line(label, value_key=question.choice_label(answer.value))
    before, today = place.names_of(answer.value)
    if today:
        args = {"value": _words(answer), "before": before, "today": today}
        return Line(label, value_key="review-place", args=args)
    if question.field == martyr.DEATH_DATE and martyr_forms.is_yearless(answer.value):
        key = "review-yearless_lunar" if answer.value["lunar"] else "review-yearless"
        return Line(label, value_key=key, args={"value": _words(answer)})
    if days := martyr_forms.solar_days(answer.value):
        first, *others = (f"{one.day}/{one.month}/{one.year}" for one in days)
        args = {"value": _words(answer), "day": first, "other": others[0] if others else ""}
        return Line(label, value_key="review-lunar_two" if others else "review-lunar", args=args)
    if answer.source is Source.STORY and not answer.sure:
        return Line(label, value_key="review-from_story", args={"value": _words(answer)})
    return Line(label, value=_words(answer))


def _shown(tip: Tip) -> list[Question]:
    there = [one for one in changeable(tip) if one.field in tip.answers]
    return [one for one in there if tip.answers[one.field].known is not Known.SKIPPED]


def _line(question: Question, tip: Tip) -> Line:
    answer = tip.answers[question.field]
    if question.field in (story.TOLD, abuse.PROOF):
        words = tips.story_of(tip)
        shown = words if len(words) <= STORY_SHOWN else words[:STORY_SHOWN] + "…"
        if question.field == abuse.PROOF and not shown:
            return Line(f"{abuse.PROOF}.label", value_key="review-files", args={"count": tips.files_of(tip)})
        if not shown and (voices := sum(one.kind in ("voice", "audio") for one in tip.told)):
            return Line("story-told.label", value_key="review-voices", args={"count": voices})
        return Line("story-told.label", value=shown or "…")
    if question.field == media.PHOTOS:
        return Line("media-photos.label", value_key="review-files", args={"count": tips.files_of(tip)})
    return shown_of(tip, question, answer)


def _words(answer: Answer) -> str:
    if isinstance(answer.value, dict):
        return str(answer.value.get("text") or answer.value.get("raw") or no_answers.telling(answer.said))
    if isinstance(answer.value, int) and answer.source is Source.ANSWER:
        return no_answers.telling(answer.said) or str(answer.value)
    if answer.value is None:
        return answer.said
    return str(answer.value)
