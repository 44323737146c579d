"""The conversation as a machine: ``step(conversation, event, rules)`` gives the next state and what is asked for.

Who gets an event, in this order: the flood limit; a doubt of the machine's own; words that always work; the open
question; the ticket. Pure: the same state and event always give the same result.
"""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import assert_never

from flows import asking, buttons, codes, events
from flows.effects import AmendMessage, Effect, NoteTicket, Say
from flows.model import Answer, Conversation, Doubt, Known, Pace, Source, Told
from flows.rules import Rules
from flows.script import consent, contact, drafts, followup, place, review, rights, story, welcome
from flows.script.order import BY_FIELD, SCRIPT
from flows.talk import Talk
from flows.understand import fold, phones

GLOBAL = frozenset(
    {"help", "human", "back", "cancel", "restart", "status", "language", "mydata", "erase", "withdraw", "new"}
)
COMMANDS = {"tip": "new", "status": "status", "language": "language", "help": "help", "human": "human"}
COMMANDS |= {"mydata": "mydata", "cancel": "cancel"}


def step(conversation: Conversation, event: events.Event, rules: Rules) -> tuple[Conversation, tuple[Effect, ...]]:
    """One turn. Never raises on anything a person can send."""
    talk = Talk(conversation, event, rules)
    loud = _keeps_pace(talk)
    _take(talk)
    if not isinstance(event.what, events.Woken | events.BlockChanged):
        talk.change(touched_at=event.at, blocked=False)
    talk.change(wake_at=drafts.wake_at(talk.conversation, rules))
    if not loud:
        return talk.conversation, tuple(one for one in talk.effects if not isinstance(one, Say))
    return talk.conversation, tuple(talk.effects)


def labels(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of every label that a person may type instead of pressing it."""
    found = [question.choice_label(value) for question in SCRIPT for value in question.choices]
    found += [f"{question.field}.label" for question in SCRIPT]
    found += ["button-location", "button-contact"]
    found += [f"language-{one}" for one in languages]
    found += [f"doubt-{about}-{value}" for about, values in welcome.DOUBT_CHOICES.items() for value in values]
    return tuple(found)


def _keeps_pace(talk: Talk) -> bool:
    """Count messages; False where this one is over the limit and gets no answer. All is kept all the same."""
    if isinstance(talk.event.what, events.Woken | events.BlockChanged):
        return True
    pace = talk.conversation.pace
    if pace is None or not timedelta(0) <= talk.event.at - pace.since < timedelta(minutes=1):
        pace = Pace(talk.event.at, 0)
    talk.change(pace=Pace(pace.since, pace.count + 1))
    limit = talk.rules.limits.messages_a_minute
    if pace.count == limit:
        talk.say("talk-slow")
    return pace.count <= limit


def _take(talk: Talk) -> None:
    what = talk.event.what
    match what:
        case events.Text():
            _text(talk, what.text)
        case events.Command():
            _command(talk, what)
        case events.Pressed():
            _pressed(talk, what.data)
        case events.Location():
            _location(talk, what)
        case events.ContactCard():
            _contact(talk, what)
        case events.Media():
            _media(talk, what)
        case events.Unsupported():
            _something_else(talk, Told("other", what.kind, talk.event.at, talk.event.message_id), "media-unsupported")
        case events.Edited():
            _edited(talk, what)
        case events.BlockChanged():
            _block_changed(talk, what.blocked)
        case events.Reacted():
            pass
        case events.Woken():
            drafts.woken(talk)
        case _:
            assert_never(what)


def _text(talk: Talk, raw: str) -> None:
    text = fold.clip(fold.clean(raw), talk.rules.limits.text).strip()
    folded = fold.fold(text)
    if not text:
        _something_else(talk, Told("other", "", talk.event.at, talk.event.message_id), "media-unsupported")
        return
    if _answers_doubt(talk, folded):
        return
    meaning = talk.rules.meaning(folded, talk.conversation.language)
    language = next((one for one in talk.rules.languages if talk.rules.is_label(f"language-{one}", folded)), "")
    question = asking.open_question(talk)
    if meaning in GLOBAL:
        if question is not None and question.words_answer and _may_be_a_name(talk, text, folded):
            welcome.ask_doubt(talk, Doubt("word", text, talk.event.message_id))
        else:
            _word(talk, meaning)
    elif asked := _asked_code(talk, folded, text):
        followup.tell_status(talk, asked)
    elif talk.rules.is_label("button-location", folded):  # Telegram Web sends the button's label as text
        talk.say("place-where.how")
    elif talk.rules.is_label("button-contact", folded):
        talk.say("contact-phone.how")
    elif language and not (question is not None and question.words_answer and not question.many):
        _greet_first(talk)
        welcome.set_language(talk, language)
    elif talk.conversation.open in (review.REVIEW, review.EDIT):
        _words_at_review(talk, text, folded, meaning)
    elif question is not None:
        _words_at_question(talk, text, meaning)
    else:
        _words_at_rest(talk, text, meaning)


def _greet_first(talk: Talk) -> None:
    if not talk.conversation.language:
        welcome.greet(talk)
        welcome.begin(talk)
        talk.change(open=consent.AGREE)


def _may_be_a_name(talk: Talk, text: str, folded: str) -> bool:
    """*Huy* typed without its mark is a given name as much as it is *hủy*; written with it, it is the word."""
    without_marks = text.casefold().strip(" .,!?…") == folded
    return without_marks and " " not in folded and folded in talk.rules.words_with_marks


def _asked_code(talk: Talk, folded: str, text: str) -> str:
    """The code behind *tra cứu*, or a message that is nothing but a code."""
    words = folded.split()
    for length in (1, 2, 3):
        if len(words) > length and talk.rules.meaning(" ".join(words[:length]), talk.conversation.language) == "status":
            rest = " ".join(words[length:])
            return rest if len(rest) <= 20 and any(one.isdigit() for one in rest) else ""
    try:
        return text if codes.read(text) else ""
    except codes.Mistyped:
        return text


def _words_at_question(talk: Talk, text: str, meaning: str) -> None:
    question = BY_FIELD[talk.conversation.open]
    if question.field == consent.AGREE:
        _answer_to_consent(talk, text, meaning)
    else:
        if meaning in ("yes", "agree", "no") and question.words_answer and _may_be_a_name(talk, text, fold.fold(text)):
            meaning = ""  # *Khong*, *Vang* are names too
        asking.take_words(talk, question, text, meaning)


def _answer_to_consent(talk: Talk, text: str, meaning: str) -> None:
    question = BY_FIELD[consent.AGREE]
    number = fold.fold(text)
    if meaning in ("agree", "yes") or number == "1" or talk.rules.is_label("consent-agree-yes", number):
        _choose(talk, consent.AGREE, "yes", Source.ANSWER)
    elif meaning == "no" or number == "2" or talk.rules.is_label("consent-agree-no", number):
        drafts.refuse(talk)
    else:
        if not meaning:
            asking.keep(talk, Told("text", text, talk.event.at, talk.event.message_id))
        asking.ask(talk, question, "again")


def _choose(talk: Talk, field: str, value: str, source: Source) -> None:
    if field == consent.AGREE and value == "no":
        drafts.refuse(talk)
        return
    asking.choose(talk, BY_FIELD[field], value, source)


def _words_at_review(talk: Talk, text: str, folded: str, meaning: str) -> None:
    at_review = talk.conversation.open == review.REVIEW
    number = folded.rstrip(".)")
    if at_review and (meaning in ("send", "agree", "yes", "done") or number == "1"):
        _send(talk)
    elif at_review and (meaning in ("edit", "no") or number == "2"):
        review.offer_changes(talk)
    elif not at_review and (field := _named_field(talk, folded)):
        asking.go_to(talk, field)
    elif not at_review and meaning in ("done", "skip", "no", "send"):
        review.read_back(talk)
    else:
        if not meaning and not folded.isdigit():
            asking.keep(talk, Told("text", text, talk.event.at, talk.event.message_id))
            talk.say("story-kept")
        asking.repeat(talk)


def _named_field(talk: Talk, folded: str) -> str:
    fields = [one.field for one in review.changeable(talk.tip)]
    number = folded.rstrip(".)")
    if number.isascii() and number.isdigit() and len(number) < 3 and 1 <= int(number) <= len(fields):
        return fields[int(number) - 1]
    return next((one for one in fields if talk.rules.is_label(f"{one}.label", folded)), "")


def _send(talk: Talk) -> None:
    if not review.send(talk):
        asking.go_to(talk, story.TOLD)


def _words_at_rest(talk: Talk, text: str, meaning: str) -> None:
    if talk.conversation.tickets:
        followup.add(talk)
        return
    if not talk.conversation.language:
        welcome.greet(talk)
    welcome.begin(talk)
    if not meaning:
        asking.keep(talk, Told("text", text, talk.event.at, talk.event.message_id))
    asking.go_on(talk)


def _word(talk: Talk, meaning: str) -> None:
    """A word that always works."""
    talk.change(doubt=None)
    has_draft = talk.conversation.tip is not None
    if not talk.conversation.language:
        welcome.greet(talk)
    match meaning:
        case "help":
            welcome.help_out(talk)
        case "human":
            welcome.call_operator(talk)
        case "back" if has_draft:
            asking.back(talk)
        case "cancel" if has_draft:
            welcome.ask_doubt(talk, Doubt("cancel"))
        case "restart" if has_draft:
            welcome.ask_doubt(talk, Doubt("restart"))
        case "restart" | "new":
            welcome.new_tip(talk)
        case "status":
            followup.tell_status(talk, "")
        case "language":
            welcome.ask_language(talk)
        case "mydata":
            rights.tell_kept(talk)
        case "erase":
            rights.ask_erase(talk)
        case "withdraw":
            rights.ask_withdraw(talk)
        case _:
            talk.say("talk-nothing_open", words=[])


def _answers_doubt(talk: Talk, folded: str) -> bool:
    """Whether the words answered the machine's own question; anything else leaves that question and is taken as usual."""
    doubt = talk.conversation.doubt
    if doubt is None or doubt.about == "language":
        talk.change(doubt=None)
        return _answers_language(talk, folded) if doubt else False
    choices = welcome.DOUBT_CHOICES[doubt.about]
    meaning = talk.rules.meaning(folded, talk.conversation.language)
    number = folded.rstrip(".)")
    value = ""
    if number in ("1", "2"):
        value = choices[int(number) - 1]
    elif "yes" in choices and meaning in ("agree", "yes"):
        value = "yes"
    elif "no" in choices and meaning == "no":
        value = "no"
    else:
        value = next((one for one in choices if talk.rules.is_label(f"doubt-{doubt.about}-{one}", folded)), "")
    if value:
        _settle_doubt(talk, doubt, value)
    else:
        talk.change(doubt=None)
    return bool(value)


def _answers_language(talk: Talk, folded: str) -> bool:
    number = folded.rstrip(".)")
    if number.isascii() and number.isdigit() and 1 <= int(number) <= len(talk.rules.languages):
        welcome.set_language(talk, talk.rules.languages[int(number) - 1])
        return True
    return False


def _settle_doubt(talk: Talk, doubt: Doubt, value: str) -> None:
    talk.change(doubt=None)
    has_draft = talk.conversation.tip is not None
    match doubt.about, value:
        case "cancel", "yes" if has_draft:
            drafts.cancel(talk)
        case "restart", "yes" if has_draft:
            drafts.restart(talk)
        case "erase", "yes":
            rights.erase(talk)
        case "withdraw", "yes":
            rights.withdraw(talk)
        case "word", "answer" if asking.open_question(talk) is not None:
            _words_at_question(talk, doubt.text, "")
        case "word", "cancel" if has_draft:
            welcome.ask_doubt(talk, Doubt("cancel"))
        case _:
            talk.say("doubt-left")
            asking.repeat(talk)


def _command(talk: Talk, command: events.Command) -> None:
    if command.name == "start":
        talk.change(doubt=None)
        welcome.start(talk, command.argument[:64])
    elif command.name == "status" and command.argument:
        followup.tell_status(talk, command.argument)
    elif command.name in COMMANDS:
        _word(talk, COMMANDS[command.name])
    else:
        _text(talk, f"{command.name} {command.argument}")


def _pressed(talk: Talk, data: str) -> None:
    button = buttons.read(data)
    match button:
        case buttons.OfWord("w", value) if value in GLOBAL:
            _word(talk, value)
        case buttons.OfWord("l", value) if value in talk.rules.languages:
            _greet_first(talk)
            welcome.set_language(talk, value)
        case buttons.OfWord("t", value):
            followup.turn_to(talk, value)
        case buttons.OfQuestion() if button.round == talk.conversation.round:
            _pressed_now(talk, button)
        case _:
            _too_late(talk)


def _too_late(talk: Talk) -> None:
    if not talk.conversation.language:
        welcome.greet(talk)
    talk.say("talk-old_button")
    asking.repeat(talk)


def _pressed_now(talk: Talk, button: buttons.OfQuestion) -> None:
    doubt = talk.conversation.doubt
    if button.field.startswith("doubt-"):
        if (
            doubt is not None
            and button.field == f"doubt-{doubt.about}"
            and button.value in welcome.DOUBT_CHOICES.get(doubt.about, ())
        ):
            _settle_doubt(talk, doubt, button.value)
        else:
            _too_late(talk)
        return
    talk.change(doubt=None)
    if talk.conversation.tip is None:
        _too_late(talk)
    elif button.field == review.REVIEW and talk.conversation.open == review.REVIEW:
        _send(talk) if button.value == "send" else review.offer_changes(talk)
    elif button.field == review.EDIT and talk.conversation.open in (review.EDIT, review.REVIEW):
        known = button.value in [one.field for one in review.changeable(talk.tip)]
        asking.go_to(talk, button.value) if known else _too_late(talk)
    elif button.field == talk.conversation.open:
        _press_open_question(talk, button)
    else:
        _press_earlier_question(talk, button)


def _press_open_question(talk: Talk, button: buttons.OfQuestion) -> None:
    question = BY_FIELD[button.field]
    if button.value in question.choices:
        _choose(talk, button.field, button.value, Source.BUTTON)
    elif button.value == "done" and question.many:
        asking.done(talk, question)
    elif button.value in ("skip", "unknown") and question.optional:
        known = Known.SKIPPED if button.value == "skip" else Known.UNKNOWN
        asking.done(talk, question) if question.many else asking.skip(talk, question, known)
    else:
        _too_late(talk)


def _press_earlier_question(talk: Talk, button: buttons.OfQuestion) -> None:
    """A button of a question that was passed already: the answer changes, unless it is the one that stands."""
    question = BY_FIELD.get(button.field)
    answer = talk.tip.answers.get(button.field)
    if question is None or answer is None or button.value not in question.choices or button.field == story.CHECK:
        _too_late(talk)
        return
    if answer.value == button.value:  # the same button twice
        asking.repeat(talk)
        return
    if button.field == consent.AGREE:
        rights.ask_withdraw(talk)
        return
    asking.store(talk, question, Answer(value=button.value, source=Source.BUTTON))
    talk.say("talk-answer_changed")
    asking.go_on(talk) if talk.conversation.open not in (review.REVIEW, review.EDIT) else review.read_back(talk)


def _location(talk: Talk, what: events.Location) -> None:
    answer = place.pin(what.lat, what.lon, what.accuracy_m, what.name)
    if answer is None:
        told = Told("other", f"{what.lat}, {what.lon}", talk.event.at, talk.event.message_id)
        _something_else(talk, told, "place-where.nowhere")
        return
    told = Told("location", what.name, talk.event.at, talk.event.message_id, what.lat, what.lon)
    if _at_rest(talk, told, "place-kept"):
        return
    asking.keep(talk, told)
    if talk.conversation.open == place.WHERE:
        asking.store(talk, BY_FIELD[place.WHERE], answer)
        asking.go_on(talk)
        return
    if talk.conversation.open != consent.AGREE and not _has(talk, place.WHERE):
        asking.store(talk, BY_FIELD[place.WHERE], answer)
    _thank_and_repeat(talk, "place-kept")


def _has(talk: Talk, field: str) -> bool:
    answer = talk.tip.answers.get(field)
    return answer is not None and answer.known is Known.GIVEN and answer.source is not Source.STORY


def _contact(talk: Talk, what: events.ContactCard) -> None:
    words = f"{what.name} {what.phone}".strip()
    told = Told("contact", words, talk.event.at, talk.event.message_id)
    if _at_rest(talk, told, "contact-kept"):
        return
    number = phones.read_phone(what.phone).value
    if what.own and number:
        answer = Answer(said=what.phone, value=number, source=Source.CONTACT)
        if talk.conversation.open == contact.PHONE:
            asking.store(talk, BY_FIELD[contact.PHONE], answer)
            asking.go_on(talk)
            return
        if talk.conversation.open != consent.AGREE:
            asking.store(talk, BY_FIELD[contact.PHONE], answer)
    else:
        asking.keep(talk, told)
    _thank_and_repeat(talk, "contact-kept" if what.own else "contact-other_kept")


def _media(talk: Talk, what: events.Media) -> None:
    limit = talk.rules.downloads.get(talk.event.channel)
    too_big = limit is not None and what.size is not None and what.size > limit
    caption = fold.clip(fold.clean(what.caption), talk.rules.limits.text)
    told = Told(what.kind, caption, talk.event.at, talk.event.message_id, group=what.group)
    if too_big:
        talk.say("media-too_big", limit=(limit or 0) // 1_000_000, link=talk.rules.web_link)
    if _at_rest(talk, told, "" if too_big else "media-kept"):
        return
    asking.keep(talk, told)
    question = asking.open_question(talk)
    if question is not None and question.many:
        asking.acknowledge(talk, question)
    else:
        _thank_and_repeat(talk, "media-kept", merge="media")


def _something_else(talk: Talk, told: Told, key: str) -> None:
    if _at_rest(talk, told, key):
        return
    asking.keep(talk, told)
    _thank_and_repeat(talk, key)


def _at_rest(talk: Talk, told: Told, thanks: str) -> bool:
    """Where no draft is open: to the ticket, or the beginning of a tip. True where that was all."""
    if talk.conversation.tip is not None:
        return False
    if talk.conversation.tickets:
        followup.add(talk)
        return True
    if not talk.conversation.language:
        welcome.greet(talk)
    welcome.begin(talk)
    asking.keep(talk, told)
    if thanks:
        talk.say(thanks)
    asking.go_on(talk)
    return True


def _thank_and_repeat(talk: Talk, key: str, merge: str = "") -> None:
    talk.say(key, merge=merge)
    so_far = len(talk.effects)
    asking.repeat(talk)
    if merge:  # the question, too, stands once behind a burst
        repeated = [one for one in talk.effects[so_far:] if isinstance(one, Say)]
        talk.effects[so_far:] = [dataclasses.replace(one, merge=f"repeat-{at}") for at, one in enumerate(repeated)]


def _edited(talk: Talk, what: events.Edited) -> None:
    text = fold.clip(fold.clean(what.text), talk.rules.limits.text).strip()
    talk.do(AmendMessage(what.message_id, text))
    if talk.conversation.tip is not None:
        tip = asking.reread(talk.tip, what.message_id, text, talk.event.at)
        if tip is not None:
            talk.change(tip=tip)
            talk.say("talk-edit_kept")
            if talk.conversation.open == review.REVIEW:
                review.read_back(talk)


def _block_changed(talk: Talk, blocked: bool) -> None:
    talk.change(blocked=blocked)
    for code in talk.conversation.tickets[-3:]:
        talk.do(NoteTicket(code, "person_blocked" if blocked else "person_unblocked", alert=blocked))
