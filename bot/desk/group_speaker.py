"""Says to the team what waits in the outbox for it, and what became of its replies."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any

import structlog
from sqlalchemy.exc import OperationalError

from bot import patient, saying
from bot.channels.base import SendError
from bot.context import Context
from bot.desk import alarm, cards, door, group_answers, group_view
from bot.desk.cards import Words
from bot.desk.door import GroupDoor, Posted
from bot.desk.groups import Groups
from bot.desk.pace import Full, Window
from flows.capabilities import Button
from flows.masking import mask
from storage import group_views, messages, outbox
from storage.engine import TransactionLost
from storage.messages import MessageRow
from storage.outbox import Sending
from storage.types import Delivery
from storage.unit import Tx, Unit

log = structlog.get_logger(__name__)

DELIVERED = "👌"
TRIES = 6
BROKEN_TRIES = 3
_BLOCKED = ("blocked", "deactivated", "can't initiate", "chat not found")


class Speaker:
    """Of one group. Every action is one of the group's window; SendErrors that concern the whole group are raised."""

    def __init__(self, context: Context, groups: Groups, way_in: GroupDoor, window: Window, words: Words) -> None:
        self._context = context
        self._groups = groups
        self._door = way_in
        self._window = window
        self._words = words

    async def answers(self, chat_id: str) -> bool:
        """The next answer stands in the group. False where none waits."""
        channels = [
            group_answers.channel_of(one)
            for one in {chat_id, *self._groups.configured}
            if self._groups.current(one) == chat_id
        ]
        self._window.demand()
        now, holder = self._context.now(), self._context.holder
        rows = await self._context.store.write(
            lambda tx: outbox.claim(tx, now, holder=holder, limit=1, channels=channels)
        )
        for row in rows:
            await self._answer(chat_id, row)
        return bool(rows)

    async def _answer(self, chat_id: str, row: Sending) -> None:
        try:
            await self._do(chat_id, row.message)
        except SendError as error:
            await self._failed(row, error)
            return
        except (Full, OperationalError, TransactionLost):
            await self._again(row, 1.0, "interrupted")
            raise
        except Exception as error:  # this one must not keep the others
            await self._broke(row, error)
            return
        except BaseException:  # cancelled: it waits again, or nobody would ever take it
            await self._again(row, 1.0, "interrupted")
            raise
        await self._write(lambda tx: outbox.sent(tx, row.id, external_id="", at=self._context.now()))

    async def _broke(self, row: Sending, error: Exception) -> None:
        alarm.raised("outbox_broken", channel=row.channel, error=type(error).__name__)
        if row.attempts < BROKEN_TRIES:
            await self._again(row, 1.0, type(error).__name__)
            return
        kind, at = type(error).__name__, self._context.now()
        await self._write(lambda tx: outbox.give_up(tx, row.id, outcome="failed", error=kind, at=at))

    async def _do(self, chat_id: str, payload: Mapping[str, Any]) -> None:
        if payload.get("do") == "react":
            await self._react(chat_id, str(payload["message"]), str(payload["emoji"]), thread_id=payload.get("thread"))
            return
        ticket_id = payload.get("ticket")
        thread = payload.get("thread")
        if ticket_id:
            view = await self._context.store.read(lambda tx: group_views.of_ticket(tx, str(ticket_id)))
            thread = view.thread_id if view is not None and view.chat_id == chat_id else None
        posted = await self._post(
            chat_id,
            str(payload["html"]),
            thread_id=thread,
            reply_to=payload.get("reply_to"),
            buttons=group_answers.buttons_of(payload),
            protect=bool(payload.get("protect")),
        )
        if ticket_id:
            await self._belongs(str(ticket_id), chat_id, posted)
        elif thread:
            await self._is_talk(str(thread), chat_id, posted)

    async def _failed(self, row: Sending, error: SendError) -> None:
        reason, ticket_id = door.reason_of(error), row.message.get("ticket")
        if reason == door.TOPIC_GONE and ticket_id and row.attempts < TRIES:
            await self._context.store.write(lambda tx: self._lost(tx, str(ticket_id)))
            await self._again(row, 1.0, error.code)
            return
        of_group = _is_of_group(error)
        if of_group or (error.outcome_unknown and row.attempts < 2):
            await self._again(row, error.after or 1.0, error.code)
            if of_group:
                raise error
            return
        log.warning("an answer to the team could not be posted", code=error.code)
        outcome = "unknown" if error.outcome_unknown else "failed"
        at = self._context.now()
        await self._write(lambda tx: outbox.give_up(tx, row.id, outcome=outcome, error=error.code, at=at))

    def _lost(self, tx: Tx, ticket_id: str) -> None:
        view = group_views.of_ticket(tx, ticket_id)
        if view is not None and view.thread_id is not None and group_view.lose(tx, ticket_id, view.thread_id):
            group_views.touch(tx, ticket_id, now=self._context.now(), priority=0)

    async def _again(self, row: Sending, seconds: float, error: str) -> None:
        due_at = self._context.now() + timedelta(seconds=seconds)
        await self._write(lambda tx: outbox.retry(tx, row.id, due_at=due_at, error=error))

    async def _write(self, unit: Unit[object]) -> None:
        """What became of an answer is written, however long the database is away: else no other one could follow."""
        await patient.write(self._context.store, unit, of="an answer to the team")

    # Outcomes of replies

    async def outcomes(self, chat_id: str, *, plain: bool) -> bool:
        """What became of one reply is shown at it. False where none is to be shown."""
        for message in await self._context.store.read(lambda tx: messages.unmarked(tx, limit=500)):
            was, _, message_id = message.operator_ref.partition(":")
            here = self._groups.current(was)
            if here != chat_id and self._groups.is_team(was):
                continue
            try:
                if was == chat_id:
                    await self._outcome(chat_id, message, message_id, plain=plain)
                elif message.delivery is not Delivery.SENT and here == chat_id:
                    await self._outcome(chat_id, message, "", plain=plain)  # its own group has moved
            except SendError as error:
                if _is_of_group(error):
                    raise
                log.warning("what became of a reply could not be shown", code=error.code)  # the desk shows it
            await self._context.store.write(partial(_mark, seen=message))
            return True
        return False

    async def _outcome(self, chat_id: str, message: MessageRow, message_id: str, *, plain: bool) -> None:
        view = None
        if message.ticket_id is not None:
            ticket_id = message.ticket_id
            view = await self._context.store.read(lambda tx: group_views.of_ticket(tx, ticket_id))
        thread = None if view is None or plain else view.thread_id
        if message.delivery is Delivery.SENT:
            await self._react(chat_id, message_id, DELIVERED, thread_id=thread)
            return
        why = self._why(message)
        text = cards.escape(self._words(f"group-outcome-{message.delivery}", why=why))
        try:
            posted = await self._post(
                chat_id,
                text,
                thread_id=thread,
                reply_to=message_id or None,
                buttons=(Button(self._words("group-button-again"), f"{group_answers.SIGN}again:{message.id}"),),
            )
        except SendError as error:
            # A lost topic is found out by the ticket's own pass; this must not be told into the void meanwhile.
            if door.reason_of(error) == door.TOPIC_GONE and message.ticket_id is not None:
                gone = message.ticket_id
                await self._context.store.write(lambda tx: self._lost(tx, gone))
                posted = await self._post(chat_id, text, thread_id=None, reply_to=None)
            elif error.outcome_unknown:
                return
            else:
                raise
        if message.ticket_id is not None:
            await self._belongs(message.ticket_id, chat_id, posted)

    def _why(self, message: MessageRow) -> str:
        error = message.delivery_error
        if any(one in error.lower() for one in _BLOCKED):
            return self._words("group-outcome-blocked")
        language = self._context.texts.languages[0]
        why = saying.why_undelivered(self._context.texts, error, language=language)
        return cards.cut(mask(why), 300) or "?"

    async def _react(self, chat_id: str, message_id: str, emoji: str, *, thread_id: str | None) -> None:
        try:
            with self._window.action():
                await self._door.react(chat_id, message_id, emoji)
        except SendError as error:
            reason = door.reason_of(error)
            if reason == door.REACTION:
                # The group may allow few reactions, or none.
                await self._post(chat_id, emoji, thread_id=thread_id, reply_to=message_id)
            elif reason != door.MESSAGE_GONE and not error.outcome_unknown:
                raise

    async def _post(
        self,
        chat_id: str,
        html: str,
        *,
        thread_id: str | None,
        reply_to: str | None,
        buttons: tuple[Button, ...] = (),
        protect: bool = False,
    ) -> Posted:
        with self._window.action():
            posted = await self._door.post(
                chat_id,
                html,
                thread_id=thread_id,
                reply_to=reply_to,
                buttons=buttons,
                html=True,
                protect=protect,
            )
        if thread_id is not None and posted.thread_id != thread_id:
            await self._door.delete_post(chat_id, posted.message_id)
            raise door.NotAForum
        return posted

    async def _is_talk(self, thread_id: str, chat_id: str, posted: Posted) -> None:
        unit = partial(_talk, thread_id=thread_id, chat_id=chat_id, message_id=posted.message_id)
        await self._context.store.write(unit)

    async def _belongs(self, ticket_id: str, chat_id: str, posted: Posted) -> None:
        await self._context.store.write(
            lambda tx: group_view.posted(tx, ticket_id, chat_id, posted.thread_id, posted.message_id, kind="answer")
        )


def _is_of_group(error: SendError) -> bool:
    """Whether nothing else would be posted in the group now either; else it is this one alone that is refused."""
    return door.reason_of(error) in (door.RATE, door.NO_FORUM, door.MIGRATED, *door.DOWN) or error.retryable


def _talk(tx: Tx, *, thread_id: str, chat_id: str, message_id: str) -> None:
    """The post in a ticket's topic is none about the ticket."""
    view = group_views.by_thread(tx, chat_id, thread_id)
    if view is not None:
        group_view.posted(tx, view.ticket_id, chat_id, thread_id, message_id, kind=group_views.TALK)


def _mark(tx: Tx, *, seen: MessageRow) -> None:
    """This outcome is shown. Sent again meanwhile, it will have another one."""
    now = messages.get(tx, seen.id)
    if now is not None and now.delivery is seen.delivery:
        messages.mark(tx, seen.id)
