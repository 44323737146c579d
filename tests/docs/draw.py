"""Draws docs/conversation.md from the script itself: ``python -m tests.docs.draw``.

The diagram comes from walking ``flows.script.order`` with every kind of answer that decides what is asked next. A
condition that has no sentence in ``WHEN`` is an error, so that the page cannot keep silent about a new one.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.settings import HOME
from bot.translate import Texts
from flows import review
from flows.course.welcome import DOUBT_CHOICES
from flows.model import Answer, Known, Source, Taken, Tip, Told
from flows.script import abuse, dna, martyr, place, story
from flows.script.order import SCRIPT, first_unanswered
from flows.script.question import Question, always, as_said, only_choices, value_of
from flows.taking.words import GLOBAL

PAGE = HOME / "docs/conversation.md"

# What the conditions of questions ask, in words.
WHEN = {
    "always": "",
    "_helps_an_elder": "somebody types for another person",
    "_helps_and_is_asked": "somebody types for another person",
    "_elder_agreed": "that person agreed",
    "is_told": "only to put right what a story told",
    "_is_somebody": "not of a nameless grave that a villager tells of",
    "day_lacks_year": "the day of death is told without its year",
    "_home_is_open": "several places bear the name of the home",
    "_story_tells_of_one": "the story tells of a fraud, or asks after a rumour",
    "is_fraud": "a fraud is reported",
    "is_rumour": "a rumour is asked after",
    "is_report": "a fraud is reported, or a rumour asked after",
    "is_answered": "the rumour has an official answer, and nothing else was told",
    "something_was_found": "remains or ordnance were found by who does not know whose",
    "_something_to_check": "something was read out of the story",
    "_a_photo_was_taken_elsewhere": "a photo tells another place than is known",
    "_place_is_given": "a place was told",
    "_something_is_lacking": "the reference that was told lacks something",
    "may_be_family": "not a veteran, witness or other",
    "is_open_to_it": "willing, or wants advice",
    "_wants_advice": "wants advice",
    "relation_stands": "willing, or wants advice, or the story told it",
    "_relation_is_open": "the kin word does not say enough",
    "too_few_are_known": "fewer than two are known who fit, of at most six questions",
    "somebody_fits": "somebody fits, and of six questions one is left",
    "_name_is_wanted": "not anonymous, and no helper's elder was named",
    "_phone_is_given": "a number was left",
}

ASKED = [question for question in SCRIPT if question.field not in martyr.NOT_ASKED]
LACKING = {"lacks": {"kind": "grid", "needs": "square-letters", "text": "854603"}}
SCAM = Told("text", "Có người tự xưng cán bộ 515 gọi điện, bảo đóng 5 triệu thì mới chỉ chỗ.")
FOUND = Told("text", "Máy xúc vừa đào thấy hài cốt lộ ra ở bờ đê.")
PHOTO = Taken("1", 16.7563, 107.2094)

PAGE_TEXT = """# The conversation

<!-- Drawn from the code by `python -m tests.docs.draw`; a test fails when this page is old. -->

The script is in `flows/script/`, one file a stretch of talk; its words are in `locales/<language>/<stretch>.ftl`, one
message a question, named like its field. `flows/script/order.py` puts the questions in order. What is asked next is
always the first question that has no answer yet and whose condition holds; a skipped question counts as answered, and
what the story has said already is shown back once (`story-check`), each line to be put right with one tap, and then not
asked. After a full story (four facts) at most five questions follow, that one among them (`flows/script/sparing.py`);
what they spare can be given at the review. Where remains or ordnance were found by somebody who is no family,
nothing is asked that only a family knows (`flows/script/find.py`).

## The way through a tip

```mermaid
{diagram}
```

Everything else stands beside this way and comes back to the open question: a file, a location or a contact card is
kept at any step; the words that always work (below) work at any step; `back` opens the question before; from the review
every answer can be opened alone, and so can each fact of each further martyr of the story; nothing else is asked again.
What cannot wait (exposed remains, ordnance, somebody asked for money, distress: `flows/course/care.py`) is said before
the open question goes on. A question of the person's own that has an answer in `faq.ftl` is answered at any step and is
no answer to the open one (`flows/taking/asked.py`); it is kept beside the story.

Somebody who was asked for money says *báo lừa đảo*, whoever doubts a rumour *hỏi tin đồn*: the draft that has hardly
begun becomes such a report, one that is under way goes to the team as it stands and the report is a draft of its own.
*Để lúc khác* keeps everything, asks nothing and is not reminded of for `conversation.pause_days`.

The machine's own questions stand before the open one: {doubts}.

A draft that is left open is reminded of once, then handed to the team as *incomplete*; one
that never agreed to the first question is erased (settings: `conversation.reminder_hours`, `incomplete_days`,
`erase_days`).

## The questions

{questions}

*Any words*: kept as they were said. A reader keeps the words beside what it understood; after two answers that it
cannot read, the words alone are kept. *Many messages*: several, and files, until *xong*.

## Choices

{choices}

## Words that always work

As the whole message, in any case, with or without diacritics; each language has its own list (`word.ftl`), and the
lists of the other languages are understood too.

{words}

Where a bare word could be the answer itself (a martyr called *Huy*, typed without marks), the machine asks which was
meant.

Who asks in words of their own, in Vietnamese, for a person, a pause, help, the state of a tip or to be erased (*chán
quá, cho tôi gặp người*) is understood where every word of the message belongs to that wish or to courtesy; so is a yes
or a no with an address around it (*ừ được em*). One word of a story among them, and it is a story
(`flows/understand/chat/wishes.py`).

## Step words

Understood where the open question offers them; elsewhere they are an answer like any other. Courtesies (`hello`,
`thanks`) are no part of a story.

{steps}
"""


def page() -> str:
    """The page as it should be."""
    texts = Texts.load(HOME / "locales", ("vi", "en"), strict=True)
    return PAGE_TEXT.format(
        diagram="\n".join(diagram()),
        doubts=", ".join(DOUBT_CHOICES),
        questions=_table(("field", "asks (vi)", "asks (en)", "takes", "asked when"), _questions(texts)),
        choices=_table(("field", "value", "vi", "en"), _choices(texts)),
        words=_table(("meaning", "vi", "en"), _words(texts, sorted(GLOBAL))),
        steps=_table(("meaning", "vi", "en"), _words(texts, [one for one in texts.words("vi") if one not in GLOBAL])),
    )


def diagram() -> Iterator[str]:
    """A state diagram in Mermaid: every way from a question to the next, with the condition of the next."""
    yield "stateDiagram-v2"
    names = {question.field: question.field.replace("-", "_") for question in ASKED}
    for field, name in names.items():
        yield f'    state "{field}" as {name}'
    first, *_ = SCRIPT
    yield f"    [*] --> {names[first.field]}: greeting"
    yield f"    {names[first.field]} --> [*]: no, everything is erased"
    by_field = {question.field: question for question in SCRIPT}
    for field, following in ways().items():
        for one in sorted(following, key=_place_in_script):
            told = WHEN[by_field[one].when.__name__] if one else ""
            if not told and len(following) > 1:
                told = "otherwise"
            yield f"    {names[field]} --> {names.get(one, review.REVIEW)}" + (f": {told}" if told else "")
    yield f'    state "{review.EDIT}" as review_edit'
    yield f"    {review.REVIEW} --> review_edit: edit"
    yield f"    review_edit --> {review.REVIEW}: the changed answer"
    yield f"    {review.REVIEW} --> ticket: send"
    yield "    ticket --> ticket: what is written later is added"
    yield f"    ticket --> {names[SCRIPT[1].field]}: new tip"


def ways() -> Mapping[str, set[str]]:
    """Field → the fields that may be asked next ("" for the review), over all answers that matter."""
    found: dict[str, set[str]] = {}
    seen: set[tuple[object, ...]] = set()
    open_tips = [Tip()]
    while open_tips:
        tip = open_tips.pop()
        question = first_unanswered(tip)
        if question is None:
            continue
        for answered in _answered(tip, question):
            following = first_unanswered(answered)
            found.setdefault(question.field, set()).add(following.field if following else "")
            key = _what_matters(answered, following)
            if key not in seen:
                seen.add(key)
                open_tips.append(answered)
    return {question.field: found[question.field] for question in ASKED}


def _what_matters(tip: Tip, following: Question | None) -> tuple[object, ...]:
    """What may decide the rest; of who can give a sample only how many are known and how much was asked."""
    at = following.field if following is not None else ""
    if at in (*dna.FINDING, dna.HEALTH, dna.AGE, dna.PREFERRED, dna.CONSENT):
        asked = sum(one in tip.answers for one in dna.STRETCH)
        known = min(dna.count_of(dna.donors(tip)), 2)
        return at, str(value_of(tip, "reporter-role")), asked, known, dna.teller_kin(tip) == "mother"
    answers = ((field, (one.known, str(one.value))) for field, one in tip.answers.items())
    outside = (one for one in answers if at.startswith("dna-") or not one[0].startswith("dna-"))
    return (at, *sorted(outside), ("taken", bool(tip.taken)), ("told", tuple(one.text for one in tip.told)))


def _answered(tip: Tip, question: Question) -> Iterator[Tip]:
    """The tip with each kind of answer that may decide what comes next."""
    said = Answer(known=Known.GIVEN, value="said")
    kinds = [Answer(known=Known.GIVEN, value=value, source=Source.BUTTON) for value in question.choices]
    if not question.choices or question.wants:
        kinds.append(said)
    if question.optional and _decides(question):
        kinds.append(Answer(known=Known.UNKNOWN))
    if not question.optional:
        kinds = kinds[:1]  # a no ends it
    elif not _decides(question):
        kinds = kinds[:1]
    for one in kinds:
        answers = {**tip.answers, question.field: one}
        if question.field == story.CHECK:
            answers.pop(martyr.UNIT, None)  # "not right": it is asked
        if question.field == place.PHOTO and one.value == "yes":
            answers[place.WHERE] = place.of_photo(PHOTO)
        yield replace(tip, answers=answers)
        if question.field == place.WHERE and one.known is Known.GIVEN:
            yield replace(tip, answers={**answers, place.WHERE: replace(one, value=LACKING)})
        if question.field == martyr.HOME:
            yield replace(tip, answers={**answers, martyr.HOME: replace(one, value={"alternatives": [{}, {}]})})
        if question.field == martyr.DEATH_DATE:
            yield replace(tip, answers={**answers, martyr.DEATH_DATE: replace(one, value={"day": 16, "month": 3})})
        if question.field == story.TOLD:
            read = Answer(value="read", source=Source.STORY, sure=False)
            yield replace(tip, answers={**answers, martyr.UNIT: read})
            yield replace(tip, answers=answers, taken=(PHOTO,))
            yield replace(tip, answers=answers, told=(SCAM,))
            yield replace(tip, answers=answers, told=(FOUND,))
        if question.field == abuse.RUMOUR and one.known is Known.GIVEN:
            yield replace(tip, answers={**answers, abuse.RUMOUR: replace(one, value={"topics": ["cost"]})}, told=())


def _decides(question: Question) -> bool:
    """Whether a condition looks at this answer: found by trying."""
    tips = [
        Tip(answers={question.field: Answer(known=known, value=value)})
        for known in (Known.GIVEN, Known.UNKNOWN)
        for value in (*question.choices, "said", None)
    ]
    return any(len({one.when(tip) for tip in tips}) > 1 for one in SCRIPT) or question.field in (
        "reporter-role",
        abuse.RUMOUR,
        place.PHOTO,
        dna.RELATION,
        dna.WHICH,
        *dna.FINDING,
    )


def _place_in_script(field: str) -> int:
    return next((at for at, question in enumerate(SCRIPT) if question.field == field), len(SCRIPT))


def _questions(texts: Texts) -> Iterator[tuple[str, ...]]:
    for question in SCRIPT:
        asked = [
            texts.text(language, f"{question.field}.ask", hotline="…", who="other").split("\n")
            for language in ("vi", "en")
        ]
        lines = [lines[-1] if question.field == "consent-agree" else lines[0] for lines in asked]
        yield f"`{question.field}`", *lines, _takes(question), WHEN[question.when.__name__]


def _takes(question: Question) -> str:
    takes = []
    if question.choices:
        takes.append("a choice")
    if question.many:
        takes.append("many messages")
    elif question.read is as_said and (not question.choices or question.wants):
        takes.append("any words")
    elif question.read not in (as_said, only_choices):
        doc = inspect.getdoc(question.read) or ""
        takes.append(doc.split("\n")[0].rstrip(".").split(";")[0][:1].lower() + doc.split("\n")[0].rstrip(".")[1:])
    if question.wants:
        takes.append(f"a {question.wants}")
    if question.consent:
        takes.append(f"yes is consent: {question.consent}")
    if not question.optional:
        takes.append("cannot be skipped")
    return "; ".join(takes)


def _choices(texts: Texts) -> Iterator[tuple[str, ...]]:
    for question in SCRIPT:
        for value in question.choices:
            key = question.choice_label(value)
            yield f"`{question.field}`", f"`{value}`", texts.text("vi", key), texts.text("en", key)


def _words(texts: Texts, meanings: list[str]) -> Iterator[tuple[str, ...]]:
    for meaning in meanings:
        yield f"`{meaning}`", *(", ".join(texts.words(language)[meaning]) for language in ("vi", "en"))


def _table(heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


assert WHEN[always.__name__] == ""

if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
