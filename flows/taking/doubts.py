"""The machine's own questions that stand before the open one: really cancel? a name or a command? which language?"""

from __future__ import annotations

import dataclasses

from flows import asking, codes
from flows.course import announcements, drafts, erasure, followup, rights, welcome
from flows.model import Doubt
from flows.taking import answers, replies, words
from flows.talk import Talk
from flows.understand.page import fold


def is_answered(talk: Talk, text: str, folded: str) -> bool:
    """Whether the words answered the machine's own question. If not, that question is dropped."""
    doubt = talk.conversation.doubt
    if doubt is None:
        return False
    if doubt.about in ("language", "which"):
        talk.change(doubt=None)
        return _answers_language(talk, text, folded) if doubt.about == "language" else _names_ticket(talk, doubt, text)
    choices = welcome.doubt_choices(doubt)
    meaning = words.meaning(talk, text)
    by_words = {"no": choices[-1], "keep": choices[-1]}
    if doubt.about != "agency":  # elsewhere the first choice is the yes
        by_words |= {"agree": choices[0], "yes": choices[0]}
    if doubt.about == "erase":  # said once more: it can be taken back for a day
        by_words["erase"] = choices[0]
    if doubt.about == announcements.DOUBT:
        by_words["skip"] = choices[-1]
    labelled = (one for one in choices if talk.rules.is_label(welcome.doubt_label(doubt.about, one), folded))
    value = asking.numbered(talk, choices, text) or by_words.get(meaning) or next(labelled, "")
    if value:
        settle(talk, doubt, value)
    else:
        talk.change(doubt=None)
    return bool(value)


def _answers_language(talk: Talk, text: str, folded: str) -> bool:
    languages = talk.rules.languages
    labelled = (one for one in languages if talk.rules.is_label(f"language-{one}", folded))
    language = asking.numbered(talk, languages, text) or next(labelled, "")
    if language:
        welcome.set_language(talk, language)
    return bool(language)


def _names_ticket(talk: Talk, doubt: Doubt, text: str) -> bool:
    """A number of the menu, or the code itself, says which ticket was meant."""
    offered = doubt.text.split()
    try:
        code = asking.numbered(talk, offered, text) or codes.read(text)
    except codes.Mistyped:
        return False
    if code not in offered:
        return False
    followup.turn_to(talk, code)
    return True


def settle(talk: Talk, doubt: Doubt, value: str) -> None:
    talk.change(doubt=None)
    has_draft = talk.conversation.tip is not None
    match doubt.about, value:
        case "cancel", "yes" if has_draft:
            drafts.cancel(talk)
        case "restart", "yes" if has_draft:
            drafts.restart(talk)
        case "erase", "yes":
            erasure.promise(talk)
        case "withdraw", "yes":
            rights.withdraw(talk)
        case "withdraw", "agency":
            rights.ask_agency(talk)
        case "news", "yes":
            announcements.agree(talk)
        case "news", _:
            announcements.refuse(talk)
        case "withdraw", "news":
            announcements.stop(talk)
        case "withdraw", purpose if purpose != "no":
            rights.withdraw_part(talk, purpose=purpose)
        case "agency", agency if agency != "no":
            rights.withdraw_part(talk, agency=agency)
        case "word", "answer" if asking.open_question(talk) is not None:
            talk.event = dataclasses.replace(talk.event, message_id=doubt.message_id)  # a later edit changes the answer
            answers.take_name(talk, doubt.text)
        case "word", "command":
            meaning = talk.rules.meaning(fold.fold(doubt.text), talk.conversation.language)
            question = asking.open_question(talk)
            if meaning in words.GLOBAL or question is None:
                words.follow(talk, meaning)
            else:
                replies.take_words(talk, question, doubt.text, meaning)
        case _:
            talk.say("doubt-left")
            asking.repeat(talk)
