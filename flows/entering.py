"""Tips that did not come by chat (*nhập tin hộ*): by telephone, on paper, at a visit, from a commune.

They become the same tip as one that was told in the chat: the story, its facts (those that nobody typed are read out of
it, still to be confirmed), the consents with the words that were read out. Nothing of a person is kept without theirs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows import storing
from flows.agreement import CONTACT, DNA, ELDER, PRESS, TIP
from flows.model import Answer, Known, Origin, Source, Tip, Told
from flows.rules import Rules
from flows.script import consent, contact, dna, press, reporter, story

CHANNELS = ("hotline", "paper", "visit", "commune")
PURPOSES = (TIP, ELDER, CONTACT, DNA, PRESS)
HOW = ("read_out", "in_person", "signed")  # how it was agreed to
_HEARD = {"hotline": "call", "visit": "visit", "paper": "paper", "commune": "paper"}
_AGREED = {"read_out": "call", "in_person": "visit", "signed": "paper"}
# The question whose yes or no the consent is.
_ASKED = {TIP: consent.AGREE, ELDER: reporter.CONSENT, CONTACT: contact.CONSENT, DNA: dna.CONSENT, PRESS: press.USE}
_OF_PERSON = ("contact-", "reporter-", "dna-", "kin-")
_ANYBODYS = frozenset({reporter.ROLE})  # names nobody
NOTHING, NO_CONSENT, NO_ELDER, NO_HOW = "entry-nothing", "entry-no_consent", "entry-no_elder", "entry-no_how"


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody of the team, or a row of a sheet, tells. ``answers`` were read by ``flows.by_hand``."""

    channel: str
    story: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    agreed: frozenset[str] = frozenset()
    how: str = ""  # one of HOW
    who_agreed: str = ""
    note: str = ""  # the paper, the list, whoever was on the telephone
    by: str = ""  # of the team
    language: str = "vi"  # in which the consents were asked for


def wrong(entry: Entry) -> tuple[str, ...]:
    """The keys of what keeps it from being a tip; none where it is one."""
    found = []
    given = {name for name, one in entry.answers.items() if one.known is Known.GIVEN}
    if not entry.story.strip() and not any(one.startswith(("martyr-", "place-")) for one in given):
        found.append(NOTHING)
    personal = any(one.startswith(_OF_PERSON) and one not in _ANYBODYS for one in given)
    if TIP not in entry.agreed and (personal or entry.story.strip()):
        found.append(NO_CONSENT)
    elif TIP in entry.agreed and entry.how not in HOW:
        found.append(NO_HOW)
    if "reporter-elder" in given and ELDER not in entry.agreed:
        found.append(NO_ELDER)
    return tuple(found)


def proposed(words: str, at: datetime, rules: Rules) -> dict[str, Answer]:
    """The facts that the story tells, each still to be confirmed."""
    tip = Tip(told=(Told("text", words, at),)) if words.strip() else Tip()
    return {field: storing.with_names(field, one, rules) for field, one in story.prefill(tip).items()}


def tip_of(entry: Entry, *, at: datetime, rules: Rules) -> Tip:
    """The tip that the entry is, without a code yet."""
    origin = Origin(by=entry.by, heard=_HEARD[entry.channel], note=entry.note)
    typed = {
        name: dataclasses.replace(one, at=at, source=Source.OPERATOR, origin=origin)
        for name, one in entry.answers.items()
    }
    read = {
        name: dataclasses.replace(one, at=at)
        for name, one in proposed(entry.story, at, rules).items()
        if TIP in entry.agreed or not name.startswith(_OF_PERSON)
    }
    agreed = agreed_to(entry, {**read, **typed})
    return Tip(
        began_at=at,
        told=(Told("text", entry.story.strip(), at),) if entry.story.strip() else (),
        answers={**read, **typed, **_yes_and_no(entry, agreed, at)},
        consents=tuple(
            rules.consent(one, at=at, channel=entry.channel, language=entry.language)
            for one in PURPOSES
            if one in agreed
        ),
    )


def agreed_to(entry: Entry, answers: Mapping[str, Answer]) -> frozenset[str]:
    """The consents that mean something: none to pass on a number where there is no number, none without the first."""
    if TIP not in entry.agreed:
        return frozenset()
    empty = set()
    if not _is_given(answers, contact.PHONE):
        empty.add(CONTACT)
    if not any(one.startswith("dna-") for one in answers):
        empty.add(DNA)
    if not _is_given(answers, "reporter-elder") and not _is_given(answers, "reporter-helper"):
        empty.add(ELDER)
    return entry.agreed - empty


def _is_given(answers: Mapping[str, Answer], name: str) -> bool:
    answer = answers.get(name)
    return answer is not None and answer.known is Known.GIVEN and answer.value != contact.ANONYMOUS


def _yes_and_no(entry: Entry, agreed: frozenset[str], at: datetime) -> dict[str, Answer]:
    origin = Origin(by=entry.by, heard=_AGREED.get(entry.how, ""), note=entry.who_agreed)
    return {
        _ASKED[one]: Answer(value="yes", source=Source.OPERATOR, at=at, origin=origin)
        for one in PURPOSES
        if one in agreed
    }
