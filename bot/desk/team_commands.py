"""Commands and buttons of the moderator group.

Acts on a ticket need a name, so that an anonymous administrator is told how to show it. Answers wait in the outbox; an
act that the card shows anyway gets only a mark on the command, because every post costs the group one of few actions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.desk import acts, cards, group_answers, handover, life, merging, offices, team_life
from bot.desk.acts import ActError
from bot.desk.cards import Words, escape
from bot.desk.group_answers import SIGN
from bot.desk.groups import Groups
from bot.desk.roles import Right
from bot.desk.team_life import TeamLife
from bot.desk.team_updates import Press, Said
from bot.settings import Settings
from bot.ways_in import TELEGRAM_NAME
from flows import codes
from flows.capabilities import Button
from flows.masking import mask
from flows.tickets import STATUSES
from storage import audit, cursors, people, ticket_stats, tickets
from storage.people import Operator
from storage.searching import Wanted
from storage.tickets import TicketRow
from storage.unit import Tx

ON_TICKET = (*team_life.COMMANDS, "note", "contact", "merge", "handover")
IN_GENERAL = ("find", "stats", "desk")
DONE = "👌"
FOUND = 8


@dataclass(frozen=True, slots=True)
class Place:
    """``here``: the ticket of the topic; ``replied_about``: the one whose message is answered; ``foreign``: the code of
    another ticket, where a reply mixes up two."""

    here: str | None = None
    replied_about: str | None = None
    foreign: str = ""

    @property
    def ticket_id(self) -> str | None:
        return self.here or self.replied_about


@dataclass(frozen=True, slots=True)
class Commands:
    """Stateless; made for each update."""

    settings: Settings
    words: Words
    groups: Groups

    def take(self, tx: Tx, said: Said, place: Place, operator: Operator, *, at: datetime) -> None:
        """The command has been obeyed, or the bot says why not."""
        name, target, argument = said.command or ("", "", "")
        own = cursors.get(tx, TELEGRAM_NAME) or ""
        if target and own and target.lower() != own.lower():
            return  # another bot's
        if name in ON_TICKET:
            self._on_ticket(tx, said, place, operator, name, argument, at=at)
        elif name in IN_GENERAL and place.here is not None:
            self._say(tx, said, self.words("group-in-general"), at=at)
        elif name in IN_GENERAL:
            self._in_general(tx, said, operator, name, argument, own, at=at)
        else:
            self._say(tx, said, self.words("group-help"), at=at)

    def press(self, tx: Tx, press: Press, operator: Operator, *, at: datetime) -> None:
        """The button has had its effect, and says so."""
        act, _, rest = press.data.removeprefix(SIGN).partition(":")
        code, _, value = rest.partition(":")
        try:
            if not press.data.startswith(SIGN):
                raise ActError("group-old-button")
            if act == "again":
                toast = self._again(tx, rest, operator, at=at)
            else:
                toast = self._press_on(tx, press, act, code, value, operator, at=at)
        except ActError as error:
            acts.refused(tx, error, operator=operator, at=at)
            toast = life.why(error, self.words)
        group_answers.press(tx, press.press_id, toast, at=at)

    @property
    def _life(self) -> TeamLife:
        return TeamLife(self.words)

    # On a ticket

    def _on_ticket(
        self, tx: Tx, said: Said, place: Place, operator: Operator, name: str, argument: str, *, at: datetime
    ) -> None:
        ticket = tickets.get(tx, place.ticket_id) if place.ticket_id else None
        if ticket is None:
            self._say(tx, said, self.words("group-in-topic"), at=at)
            return
        if not operator.id:
            self._say(tx, said, self.words("group-needs-name"), ticket_id=ticket.id, at=at)
            return
        try:
            self._act(tx, said, ticket, operator, name, argument, at=at)
        except ActError as error:
            acts.refused(tx, error, operator=operator, at=at, ticket_id=ticket.id)
            self._say(tx, said, life.why(error, self.words), ticket_id=ticket.id, at=at)

    def _act(
        self, tx: Tx, said: Said, ticket: TicketRow, operator: Operator, name: str, argument: str, *, at: datetime
    ) -> None:
        if name == "contact":
            self._contact(tx, said, ticket, operator, at=at)
            return
        if name in team_life.COMMANDS:
            if not self._life.command(tx, said, ticket, operator, name, argument, at=at):
                return
        elif name == "merge":
            self._merge(tx, said, ticket, operator, argument, at=at)
            return
        elif name == "handover":
            if not self._hand_over(tx, said, ticket, operator, argument, at=at):
                return
        else:
            acts.note(tx, ticket.id, operator=operator, text=argument, at=at)
        group_answers.react(tx, said.chat_id, said.message_id, DONE, thread_id=said.thread_id, at=at)

    def _hand_over(
        self, tx: Tx, said: Said, ticket: TicketRow, operator: Operator, argument: str, *, at: datetime
    ) -> bool:
        """The packet is ordered; its link follows once it is made. Without an agency: to whom it should go."""
        if not argument.strip():
            acts.require(operator, Right.HANDOVER)
            self._say(tx, said, self._proposed(tx, ticket), ticket_id=ticket.id, at=at)
            return False
        handover.order_one(
            tx,
            self.settings,
            ticket.id,
            agency=offices.typed(self.settings, self.words, argument),
            operator=operator,
            at=at,
            look_at=at,
            ask={
                "chat": said.chat_id,
                "message": said.message_id,
                "ticket": ticket.id,
                **({"thread": said.thread_id} if said.thread_id else {}),
            },
        )
        return True

    def _proposed(self, tx: Tx, ticket: TicketRow) -> str:
        """The agencies in order, each with the reason; then the others that can be named."""
        may = handover.reached(tx, self.settings, ticket.id)
        routes = handover.proposed(tx, self.settings, ticket)
        lines = [
            self.words(
                "handover-proposed_line",
                code=one.agency,
                name=offices.name_of(self.settings, self.words, one.agency),
                why=self.words(f"routing-{one.why}"),
            )
            for one in routes
        ]
        heading = self.words("handover-proposed") if lines else ""
        agencies = ", ".join(f"{one} ({offices.name_of(self.settings, self.words, one)})" for one in may)
        last = self.words("handover-which", agencies=agencies) if may else self.words("handover-none")
        return "\n".join(one for one in (heading, *lines, last) if one)

    def _contact(self, tx: Tx, said: Said, ticket: TicketRow, operator: Operator, *, at: datetime) -> None:
        name, phone = acts.unmask_contact(tx, ticket.id, operator=operator, at=at)
        text = self.words("group-contact", name=name or "?", phone=phone) if phone else self.words("group-contact-none")
        self._say(tx, said, text, ticket_id=ticket.id, protect=True, at=at)

    def _merge(self, tx: Tx, said: Said, ticket: TicketRow, operator: Operator, argument: str, *, at: datetime) -> None:
        """What the card shows by a status alone is said in words, with the way back."""
        into = merging.merge(tx, ticket.id, operator=operator, code=argument, at=at)
        link = f"{self.settings.web.address}/desk/tickets/{ticket.code}"
        text = self.words("group-merged", code=ticket.code, into=into, link=link)
        self._say(tx, said, text, ticket_id=ticket.id, at=at)

    def _press_on(
        self, tx: Tx, press: Press, act: str, code: str, rest: str, operator: Operator, *, at: datetime
    ) -> str:
        ticket = tickets.by_code(tx, code)
        if ticket is None or act not in team_life.PRESSES:
            raise ActError("group-old-button")
        return self._life.press(tx, press, act, ticket, rest, operator, at=at)

    def _again(self, tx: Tx, message_id: str, operator: Operator, *, at: datetime) -> str:
        ticket_id = acts.ticket_of_reply(tx, message_id)
        acts.send_again(tx, ticket_id, message_id, operator=operator, at=at)
        return self.words("group-again")

    # In General

    def _in_general(
        self, tx: Tx, said: Said, operator: Operator, name: str, argument: str, own: str, *, at: datetime
    ) -> None:
        try:
            acts.require(operator, Right.READ)
        except ActError as error:
            acts.refused(tx, error, operator=operator, at=at)
            self._say(tx, said, life.why(error, self.words), at=at)
            return
        if name == "find":
            self._find(tx, said, argument, at=at)
        elif name == "stats":
            self._stats(tx, said, at=at)
        else:
            self._desk(tx, said, operator, own, at=at)

    def _find(self, tx: Tx, said: Said, argument: str, *, at: datetime) -> None:
        if not argument:
            self._say(tx, said, self.words("group-find-what"), at=at)
            return
        try:
            code = codes.read(argument)
        except codes.Mistyped:
            self._say(tx, said, self.words("group-find-mistyped"), at=at)
            return
        found = tickets.search(tx, Wanted(text=code or argument), limit=FOUND + 1)
        if not found:
            self._say(tx, said, self.words("group-find-none"), at=at)
            return
        lines = []
        for one in found[:FOUND]:
            link = escape(f"{self.settings.web.address}/desk/tickets/{one.code}")
            name = escape(cards.cut(mask(one.martyr_name), 80)) or "?"
            status = escape(cards.label(self.words, "status", one.status))
            lines.append(f'{cards.MARKS.get(one.status, "•")} <a href="{link}">{one.code}</a> {name} · {status}')
        if len(found) > FOUND:
            lines.append(escape(self.words("group-find-more")))
        buttons = tuple(
            Button(f"{self.words('group-button-claim')} {one.code}", f"{SIGN}claim:{one.code}") for one in found[:FOUND]
        )
        group_answers.say(
            tx,
            said.chat_id,
            "\n".join(lines),
            at=at,
            thread_id=said.thread_id,
            reply_to=said.message_id,
            buttons=buttons,
        )

    def _stats(self, tx: Tx, said: Said, *, at: datetime) -> None:
        numbers = ticket_stats.stats(tx, at)
        lines = [self.words("group-stats", total=numbers.total, unanswered=numbers.unanswered, urgent=numbers.urgent)]
        for one in STATUSES:
            if count := numbers.by_status.get(one, 0):
                status = cards.label(self.words, "status", one)
                lines.append(self.words("group-stats-status", status=status, count=count))
        self._say(tx, said, "\n".join(lines), at=at)

    def _desk(self, tx: Tx, said: Said, operator: Operator, username: str, *, at: datetime) -> None:
        """A link that signs in the person behind this Telegram account, and nobody else."""
        if not operator.id:
            self._say(tx, said, self.words("group-needs-name"), at=at)
            return
        token = people.link_for(tx, operator.id, now=at)
        audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what="link_made", detail=operator.name)
        minutes = int(people.LINK_LASTS.total_seconds() // 60)
        link = f"{self.settings.web.address}/desk/enter?token={token}"
        group_answers.whisper(
            tx,
            said.speaker.user_id,
            self.words("group-desk-private", minutes=minutes, link=link),
            chat_id=said.chat_id,
            message_id=said.message_id,
            thread_id=said.thread_id,
            failed=self.words("group-desk-not-started", link=f"https://t.me/{username}"),
            at=at,
        )

    def _say(
        self, tx: Tx, said: Said, text: str, *, at: datetime, ticket_id: str | None = None, protect: bool = False
    ) -> None:
        group_answers.say(
            tx,
            said.chat_id,
            escape(text),
            at=at,
            thread_id=said.thread_id,
            reply_to=said.message_id,
            ticket_id=ticket_id,
            protect=protect,
        )
