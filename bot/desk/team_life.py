"""The life of a ticket in the moderator group: ``/claim``, ``/status``, ``/close`` and the buttons that do the same.

A button carries the status that stood when it was shown, or the proposal it is about, so that an old one is told from
the present state. What a second person must confirm is posted with the buttons for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.desk import cards, group_answers, life
from bot.desk.acts import ActError, require
from bot.desk.cards import Words, escape
from bot.desk.group_answers import SIGN
from bot.desk.life import Done
from bot.desk.roles import Right
from bot.desk.team_updates import Press, Said
from flows.capabilities import Button
from flows.tickets import CLOSED, OUTCOMES, STATUSES
from flows.understand.page.fold import fold
from storage import proposals, tickets
from storage.people import Operator
from storage.tickets import TicketRow
from storage.unit import Tx

Label = Callable[[Words, str], str]

COMMANDS = ("claim", "status", "close")
PRESSES = ("claim", "status", "set", "end", "yes", "no")


def buttons(words: Words, code: str, *, proposal: str = "") -> tuple[Button, ...]:
    """What stands below the card."""
    usual = (
        Button(words("group-button-claim"), f"{SIGN}claim:{code}"),
        Button(words("group-button-status"), f"{SIGN}status:{code}"),
    )
    return (*_confirming(words, code, proposal), *usual) if proposal else usual


@dataclass(frozen=True, slots=True)
class TeamLife:
    """Stateless; made for each update."""

    words: Words

    def command(
        self, tx: Tx, said: Said, ticket: TicketRow, operator: Operator, name: str, argument: str, *, at: datetime
    ) -> bool:
        """The command is obeyed. True where nothing but a mark is to be said. Raises ActError."""
        if name == "claim":
            life.claim(tx, ticket.id, operator=operator, at=at)
            return True
        if not argument:
            require(operator, Right.STATUS)
            if name == "close":
                self._choose_outcome(tx, said.chat_id, ticket, reply_to=said.message_id, at=at)
            else:
                self._choose_status(tx, said.chat_id, ticket, reply_to=said.message_id, at=at)
            return False
        if name == "close":
            status, outcome = CLOSED, self._read(argument, OUTCOMES, cards.outcome_label, "life-outcome-unknown")
        else:
            status, outcome = self._read(argument, STATUSES, _status_label, "group-status-unknown"), ""
        if status == CLOSED and not outcome and ticket.status != CLOSED:
            require(operator, Right.STATUS)
            self._choose_outcome(tx, said.chat_id, ticket, reply_to=said.message_id, at=at)
            return False
        done = life.move(tx, ticket.id, operator=operator, status=status, outcome=outcome, at=at)
        if done is Done.PROPOSED:
            self._ask_for_second(tx, said.chat_id, ticket, reply_to=said.message_id, at=at)
            return False
        return True

    def press(
        self, tx: Tx, press: Press, act: str, ticket: TicketRow, rest: str, operator: Operator, *, at: datetime
    ) -> str:
        """The button has had its effect; what it says. Raises ActError."""
        value, _, seen = rest.partition(":")
        match act:
            case "claim":
                life.claim(tx, ticket.id, operator=operator, at=at)
                return self.words("group-claimed", name=operator.name, code=ticket.code)
            case "status":
                require(operator, Right.STATUS)
                self._choose_status(tx, press.chat_id, ticket, reply_to=None, at=at)
                return ""
            case "set" if value == CLOSED and ticket.status != CLOSED:
                require(operator, Right.STATUS)
                self._choose_outcome(tx, press.chat_id, ticket, reply_to=None, at=at)
                return ""
            case "set":
                return self._move(tx, press, ticket, operator, value, "", seen, at=at)
            case "end":
                return self._move(tx, press, ticket, operator, CLOSED, value, seen, at=at)
            case "yes":
                life.confirm(tx, ticket.id, operator=operator, proposal=value, at=at)
                return self._toast(tx, ticket)
            case "no":
                life.decline(tx, ticket.id, operator=operator, proposal=value, at=at)
                return self.words("life-declined", code=ticket.code)
            case _:
                raise ActError("group-old-button")

    def _move(
        self,
        tx: Tx,
        press: Press,
        ticket: TicketRow,
        operator: Operator,
        status: str,
        outcome: str,
        seen: str,
        *,
        at: datetime,
    ) -> str:
        done = life.move(tx, ticket.id, operator=operator, status=status, outcome=outcome, seen=seen, at=at)
        if done is Done.PROPOSED:
            self._ask_for_second(tx, press.chat_id, ticket, reply_to=None, at=at)
            return self.words("life-proposed", code=ticket.code)
        return self._toast(tx, ticket)

    def _toast(self, tx: Tx, was: TicketRow) -> str:
        now = tickets.get(tx, was.id) or was
        return self.words(
            "group-status-set", code=now.code, status=cards.move_label(self.words, now.status, now.outcome)
        )

    def _choose_status(self, tx: Tx, chat_id: str, ticket: TicketRow, *, reply_to: str | None, at: datetime) -> None:
        choices = [
            Button(_status_label(self.words, one), f"{SIGN}set:{ticket.code}:{one}:{ticket.status}")
            for one in life.choices(ticket)
        ]
        self._say(tx, chat_id, ticket, self.words("group-status-choose"), choices, reply_to=reply_to, at=at)

    def _choose_outcome(self, tx: Tx, chat_id: str, ticket: TicketRow, *, reply_to: str | None, at: datetime) -> None:
        if CLOSED not in life.choices(ticket):
            raise ActError("life-not-from-here", statuses=life.choices(ticket))
        choices = [
            Button(cards.outcome_label(self.words, one), f"{SIGN}end:{ticket.code}:{one}:{ticket.status}")
            for one in OUTCOMES
        ]
        self._say(tx, chat_id, ticket, self.words("life-outcome-choose"), choices, reply_to=reply_to, at=at)

    def _ask_for_second(self, tx: Tx, chat_id: str, ticket: TicketRow, *, reply_to: str | None, at: datetime) -> None:
        found = proposals.get(tx, ticket.id)
        if found is None:
            return
        asked = cards.move_label(self.words, found.status, found.outcome)
        text = self.words("life-second-wanted", who=found.who, status=asked)
        choices = _confirming(self.words, ticket.code, found.id)
        self._say(tx, chat_id, ticket, text, choices, reply_to=reply_to, at=at)

    def _say(
        self,
        tx: Tx,
        chat_id: str,
        ticket: TicketRow,
        text: str,
        choices: Sequence[Button],
        *,
        reply_to: str | None,
        at: datetime,
    ) -> None:
        group_answers.say(
            tx, chat_id, escape(text), at=at, reply_to=reply_to, ticket_id=ticket.id, buttons=tuple(choices)
        )

    def _read(self, argument: str, values: Sequence[str], label: Label, unknown: str) -> str:
        """The value that was typed: its own word, or what people call it."""
        wanted = fold(argument).replace(" ", "_")
        for one in values:
            if wanted in (one, fold(label(self.words, one)).replace(" ", "_")):
                return one
        raise ActError(unknown, statuses=tuple(values))


def _confirming(words: Words, code: str, proposal: str) -> tuple[Button, ...]:
    return (
        Button(words("life-button-yes"), f"{SIGN}yes:{code}:{proposal}"),
        Button(words("life-button-no"), f"{SIGN}no:{code}:{proposal}"),
    )


def _status_label(words: Words, status: str) -> str:
    return cards.label(words, "status", status)
