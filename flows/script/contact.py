"""How the team reaches the person: a phone, a name, a good time; or not at all, which is as welcome."""

from __future__ import annotations

import re

from flows.model import Answer, Known, Source, Tip
from flows.script.question import NotUnderstood, Question, Reading, only_choices, value_of
from flows.script.reporter import ROLE, read_person
from flows.understand.chat import wishes
from flows.understand.page import fold
from flows.understand.page.cues import Cues
from flows.understand.persons import names, phones

PHONE = "contact-phone"
NAME = "contact-name"
TIME = "contact-time"
CONSENT = "contact-consent"
ANONYMOUS = "anonymous"
# What stands around a number of one's own.
_AROUND = frozenset(
    "so sdt dt dien thoai di dong may zalo cua toi em chau minh bac la day nhe nha a da u thi goi cho lien he qua vao "
    "can cu my phone number is".split()
)
_SIGNED = Cues("tên|tên là|tôi là|em là|cháu là|mình là|my name")


def read_phone(text: str) -> Reading:
    """The number in E.164, or that none is left; what is wrong with it is said."""
    if wishes.gives_no_number(text):
        return Answer(said=text, value=ANONYMOUS)
    reading = phones.read_phone(text)
    if reading.value is None:
        return NotUnderstood(f"again-{reading.problem or 'not_a_number'}")
    return Answer(said=text, value=reading.value)


def own_number(text: str) -> Answer | None:
    """The number, where the words are nothing but a number of one's own ("sđt tôi 0912 345 678 nhé")."""
    reading = phones.read_phone(text)
    others = set(re.findall(r"\w+", fold.fold(text.replace(reading.said, " "))))
    return Answer(said=text, value=reading.value) if reading.value and others <= _AROUND else None


_MY_NAME = re.compile(r"(?:da\W+)?(?:(?:toi|em|chau|minh|tui) ten(?: la)?|ten (?:toi|em|chau|minh)(?: la)?):? (?=\S)")


def own_name(text: str) -> Answer | None:
    """The name, where the words are nothing but the teller's own ("tôi tên Lan")."""
    page = fold.page(text)
    opening = _MY_NAME.match(page.shadow)
    name = names.read_name(page.text[opening.end() :]) if opening else None
    return Answer(said=text, value=name) if name and len(page.text.split()) <= _NAME_ALONE else None


_NAME_ALONE = 8  # words


def told_number(tip: Tip) -> Answer | None:
    """The only number in all that was told, still to be confirmed; None where there is none, or more than one."""
    found = [(one.value, one, told) for told in tip.told if told.is_words() for one in phones.scan_phones(told.text)]
    if len({value for value, _, _ in found}) != 1:
        return None
    value, number, told = found[-1]
    return Answer(said=number.said, value=value, source=Source.STORY, sure=False, at=told.at)


def read_name_beside(text: str) -> Reading:
    """The name that the person signs a number with ("0912..., tên tôi là ...")."""
    number = phones.read_phone(text).said
    before, _, behind = text.partition(number)
    found = [one for part in (before, behind) if isinstance(one := read_person(part.strip(" ,.;:-\n")), Answer)]
    return (
        found[0] if len(found) == 1 and (" " in found[0].value or _SIGNED.occur(fold.page(text))) else NotUnderstood()
    )


def _phone_is_given(tip: Tip) -> bool:
    answer = tip.answers.get(PHONE)
    return answer is not None and answer.known is Known.GIVEN and answer.value not in (None, ANONYMOUS)


def _name_is_wanted(tip: Tip) -> bool:
    return bool(value_of(tip, PHONE) != ANONYMOUS and value_of(tip, ROLE) != "helper")


QUESTIONS = (
    Question(PHONE, read=read_phone, choices=(ANONYMOUS,), wants="contact", beside=((NAME, read_name_beside),)),
    Question(NAME, read=read_person, when=_name_is_wanted, words_answer=True, is_name=True),
    Question(TIME, choices=("any", "morning", "afternoon", "evening"), when=_phone_is_given),
    Question(CONSENT, read=only_choices, choices=("yes", "no"), when=_phone_is_given, consent="contact"),
)
