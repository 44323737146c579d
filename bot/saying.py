"""From what the machine asks to be said (``effects.Say``) to words in the person's language, and back from the log."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.translate import Texts
from flows import buttons
from flows.capabilities import Button, Message
from flows.effects import Choice, Line, Say

ASKED_BY_BUTTON = ("location", "contact")


def render(texts: Texts, say: Say, *, language: str, channel: str, link: str = "") -> Message:
    """The message in words. Text of people goes in as data: it is never read as markup by anything behind this.

    ``link``: the personal link of a ``say`` that has a door.
    """
    args = {**say.args, "link": link} if say.door else say.args
    paragraphs = [texts.text(language, say.key, channel=channel, **args)]
    paragraphs += [line(texts, one, language) for one in say.lines]
    return Message(
        text="\n".join(paragraphs),
        choices=tuple(_button(texts, one, language) for one in say.choices),
        words=tuple(_button(texts, one, language) for one in say.words),
        wants=say.wants,
        wants_label=texts.text(language, f"button-{say.wants}") if say.wants in ASKED_BY_BUTTON else "",
        words_label=texts.text(language, "button-or") if say.words else "",
    )


def line(texts: Texts, one: Line, language: str) -> str:
    """A line of a list that is read back."""
    value = texts.text(language, one.value_key, **one.args) if one.value_key else one.value
    return f"• {texts.text(language, one.label)}: {value}"


def _button(texts: Texts, choice: Choice, language: str) -> Button:
    return Button(choice.text or texts.text(language, choice.label), choice.data)


def choices_form(message: Message) -> dict[str, Any]:
    """What the message log keeps of the buttons."""
    form: dict[str, Any] = {}
    if message.choices:
        form["choices"] = [[one.label, one.data] for one in message.choices]
    if message.words:
        form["words"] = [[one.label, one.data] for one in message.words]
    if message.wants:
        form["wants"] = message.wants
    if message.wants_label:
        form["wants_label"] = message.wants_label
    if message.words_label:
        form["words_label"] = message.words_label
    return form


def from_log(form: Mapping[str, Any]) -> Message:
    """The message of a row of the outbox: its text and what ``choices_form`` kept."""
    return Message(
        text=str(form.get("text", "")),
        choices=tuple(Button(label, data) for label, data in form.get("choices") or ()),
        words=tuple(Button(label, data) for label, data in form.get("words") or ()),
        wants=str(form.get("wants", "")),
        wants_label=str(form.get("wants_label", "")),
        words_label=str(form.get("words_label", "")),
    )


def pressed_words(texts: Texts, data: str, *, language: str) -> str:
    """What stood on a button that was pressed, for the log; its data where nobody knows."""
    match buttons.read(data):
        case buttons.OfQuestion(_, field, value):
            keys = [f"{field}-{value}", f"button-{value}", f"{value}.label"]
        case buttons.OfWord("w", value):
            keys = [f"button-{value}"]
        case buttons.OfWord("l", value):
            keys = [f"language-{value}"]
        case buttons.OfWord("t", value):
            return value
        case _:
            keys = []
    found = next((key for key in keys if texts.has(key)), "")
    return texts.text(language or texts.languages[0], found) if found else data


def why_undelivered(texts: Texts, code: str, *, language: str) -> str:
    """Why a message did not reach the person and what to do about it, for the team; the code where nobody knows.

    A platform may also tell why in words of its own: those stand as they are.
    """
    if not re.fullmatch(r"[a-z0-9_]+", code):
        return code
    key = f"undelivered-{code}"
    return texts.text(language, key) if texts.has(key) else f"{texts.text(language, 'undelivered-other')} ({code})"
