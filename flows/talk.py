"""One turn while it is being taken: the conversation as it changes, and what has been asked for so far.

Seen from outside ``machine.step`` stays a function; inside, the stretches of talk work on this one object.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from flows import buttons
from flows.changed import changed
from flows.effects import Choice, Effect, Line, Say
from flows.events import Event
from flows.model import Consent, Conversation, Tip
from flows.rules import Rules


class Talk:
    """The turn in hand. ``effects`` are in the order in which they were asked for."""

    def __init__(self, conversation: Conversation, event: Event, rules: Rules) -> None:
        self.conversation = conversation
        self.event = event
        self.rules = rules
        self.effects: list[Effect] = []

    @property
    def tip(self) -> Tip:
        """The open draft; only to be asked for where there is one."""
        tip = self.conversation.tip
        if tip is None:
            raise LookupError("no draft is open")
        return tip

    def change(self, **fields: Any) -> None:
        """Replace fields of the conversation."""
        self.conversation = changed(self.conversation, **fields)

    def change_tip(self, **fields: Any) -> None:
        """Replace fields of the open draft."""
        self.change(tip=changed(self.tip, **fields))

    def unanswer(self, field: str) -> None:
        """The tip has no answer to this question any more."""
        self.change_tip(answers={one: answer for one, answer in self.tip.answers.items() if one != field})

    def consent(self, purpose: str) -> Consent:
        """What a yes to the purpose is, said in this turn."""
        state = self.conversation
        return self.rules.consent(purpose, at=self.event.at, channel=self.event.channel, language=state.language)

    def do(self, effect: Effect) -> None:
        """Ask for an effect."""
        self.effects.append(effect)

    def say(
        self,
        key: str,
        *,
        lines: Iterable[Line] = (),
        choices: Iterable[Choice] = (),
        words: Iterable[Choice] = (),
        wants: str = "",
        door: bool = False,
        merge: str = "",
        **args: str | int,
    ) -> None:
        """Say the Fluent message ``key``."""
        self.do(Say(key, args, tuple(lines), tuple(choices), tuple(words), wants, door, merge))

    def choice(self, field: str, value: str, label: str) -> Choice:
        """A button of the question ``field`` in the present round."""
        return Choice(buttons.question(self.conversation.round, field, value), label)


def word_choice(meaning: str) -> Choice:
    """A button for a word that always works."""
    return Choice(buttons.word("w", meaning), f"button-{meaning}")


def language_choice(language: str) -> Choice:
    """A button that changes the language."""
    return Choice(buttons.word("l", language), f"language-{language}")


def ticket_choice(code: str) -> Choice:
    """A button that turns the talk to a ticket."""
    return Choice(buttons.word("t", code), text=code)
