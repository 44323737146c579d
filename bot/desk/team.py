"""What the team does in the moderator group, taken inside the turn of the update.

A true reply to the card or to any message of the bot about a ticket goes to the person. Everything else that is said
in a topic is the team's own talk and goes nowhere. Commands and buttons are in ``team_commands``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.channels.base import TeamUpdate
from bot.desk import acts, cards, group_answers, group_view, team_updates
from bot.desk.acts import ActError
from bot.desk.groups import Groups
from bot.desk.team_commands import Commands, Place
from bot.desk.team_updates import Moved, Press, Said, Speaker, TopicMade
from bot.settings import Settings
from bot.translate import Texts
from storage import cursors, group_views, media, tickets
from storage.people import Operator
from storage.unit import Tx

FETCHABLE = 20 * 1024 * 1024  # what the platform hands out of an operator's file


@dataclass(frozen=True, slots=True)
class Team:
    """``channel``: where the group lives; ``edits``: channels on which a message that was sent can be changed."""

    settings: Settings
    texts: Texts
    groups: Groups
    channel: str
    edits: frozenset[str]

    def read(self, tx: Tx, update: TeamUpdate, at: datetime) -> None:
        """The update has had its effect; most have none."""
        bot_id = self.settings.telegram.token.get_secret_value().partition(":")[0]
        happened = team_updates.read(update.body, bot_id=bot_id)
        match happened:
            case Moved(was, now_is):
                self.groups.moves(tx, was, now_is)
                tx.ring("group")
            case TopicMade():
                self._adopt(tx, happened, at)
            case Press():
                if self.groups.is_team(happened.chat_id):
                    self._commands.press(tx, happened, self._operator(tx, happened.speaker, at), at=at)
            case Said():
                if self.groups.is_team(happened.chat_id):
                    self._said(tx, happened, at)

    @property
    def _commands(self) -> Commands:
        return Commands(self.settings, self._words, self.groups)

    def _adopt(self, tx: Tx, made: TopicMade, at: datetime) -> None:
        """A topic of which the bot never heard that it was made: its name tells whose it is."""
        ticket_id = _of_code(tx, cards.code_in(made.name))
        if ticket_id is not None and group_view.opened(tx, ticket_id, made.chat_id, made.thread_id, name=made.name):
            group_views.touch(tx, ticket_id, now=at)

    def _said(self, tx: Tx, said: Said, at: datetime) -> None:
        if said.edited:
            self._edited(tx, said, at)
            return
        place = self._place(tx, said)
        if said.command is not None:
            operator = self._operator(tx, said.speaker, at)
            self._commands.take(tx, said, place, operator, at=at)
        elif place.foreign:
            self._answer(tx, said, place.here, "group-foreign", at=at, code=place.foreign)
        elif place.replied_about is not None:
            self._reply(tx, said, place.replied_about, at)
        elif place.here is None and said.reply_to_bot and cards.code_in(said.reply_to_text):
            self._answer(tx, said, None, "group-reply-to-whom", at=at)  # a list of tickets, an alarm

    def _place(self, tx: Tx, said: Said) -> Place:
        """The ticket whose topic it is said in, and the one that is replied about."""
        view = group_views.by_thread(tx, said.chat_id, said.thread_id) if said.thread_id else None
        here = view.ticket_id if view is not None else None
        target = said.reply_to or said.elsewhere
        found = group_views.by_message(tx, said.chat_id, target) if target else None
        if found is not None and found.kind in group_views.OF_THE_TEAM:
            return Place(here=here)
        about = found.ticket_id if found is not None else None
        if about is not None and (said.elsewhere or (here is not None and here != about)):
            ticket = tickets.get(tx, about)
            return Place(here=here, foreign=ticket.code if ticket is not None else "?")
        if about is None and said.reply_to and said.reply_to_bot:
            about = here or _of_code(tx, cards.code_of_card(said.reply_to_text))  # posted, and not booked yet or never
        album = f"group-album:{said.chat_id}:{said.album}"
        if said.album and about is not None:
            cursors.set(tx, album, about)
        elif said.album and not said.reply_to:
            # Only one item of an album may carry the reply.
            about = cursors.get(tx, album)
        return Place(here=here, replied_about=about)

    def _reply(self, tx: Tx, said: Said, ticket_id: str, at: datetime) -> None:
        ticket = tickets.get(tx, ticket_id)
        if ticket is None or (not said.text.strip() and said.file is None):
            self._answer(tx, said, ticket_id, "group-not-sent", at=at)
            return
        if said.file is not None and (said.file.size or 0) > FETCHABLE:
            self._answer(tx, said, ticket_id, "group-file-too-big", at=at)
            return
        attachment_id = None
        if said.file is not None and ticket.conversation_id is not None:
            attachment_id = media.add(
                tx,
                conversation_id=ticket.conversation_id,
                ticket_id=ticket_id,
                message_id=None,
                channel=self.channel,
                kind=said.file.kind,
                ref=said.file.ref,
                name=said.file.name,
                mime=said.file.mime,
                size=said.file.size,
                group=said.album,
                at=at,
            )
        operator = self._operator(tx, said.speaker, at)
        try:
            message_id = acts.reply(
                tx,
                ticket_id,
                operator=operator,
                text=said.text,
                at=at,
                operator_ref=f"{said.chat_id}:{said.message_id}",
                attachment_id=attachment_id,
            )
        except ActError as error:
            acts.refused(tx, error, operator=operator, at=at, ticket_id=ticket_id)
            self._answer(tx, said, ticket_id, error.key, at=at)
            return
        group_views.add_message(
            tx,
            chat_id=said.chat_id,
            message_id=said.message_id,
            thread_id=said.thread_id,
            ticket_id=ticket_id,
            kind=group_views.OPERATOR,
            message_ref=message_id,
        )

    def _edited(self, tx: Tx, said: Said, at: datetime) -> None:
        """An operator changed a reply that went out: the person has the new words too."""
        found = group_views.by_message(tx, said.chat_id, said.message_id)
        if found is None or found.kind != group_views.OPERATOR or not found.message_ref:
            return
        ticket = tickets.get(tx, found.ticket_id)
        if ticket is None:
            return
        operator = self._operator(tx, said.speaker, at)
        try:
            acts.amend_reply(
                tx,
                ticket.id,
                found.message_ref,
                operator=operator,
                text=said.text,
                at=at,
                corrected=self.texts.text(ticket.language, "group-corrected", text=said.text),
                edits=ticket.channel in self.edits,
            )
        except ActError as error:
            acts.refused(tx, error, operator=operator, at=at, ticket_id=ticket.id)
            self._answer(tx, said, ticket.id, error.key, at=at)

    def _operator(self, tx: Tx, speaker: Speaker, at: datetime) -> Operator:
        if not speaker.user_id:
            return acts.anonymous(self._words("group-anonymous"))
        return acts.operator_of_telegram(tx, speaker.user_id, name=speaker.name, at=at)

    def _answer(self, tx: Tx, said: Said, ticket_id: str | None, key: str, *, at: datetime, **args: str | int) -> None:
        group_answers.say(
            tx,
            said.chat_id,
            cards.escape(self._words(key, **args)),
            at=at,
            thread_id=said.thread_id,
            reply_to=said.message_id,
            ticket_id=ticket_id,
        )

    def _words(self, key: str, /, **args: str | int) -> str:
        return self.texts.text(self.settings.languages[0], key, **args)


def _of_code(tx: Tx, code: str) -> str | None:
    """The ticket with this code."""
    ticket = tickets.by_code(tx, code) if code else None
    return ticket.id if ticket is not None else None
