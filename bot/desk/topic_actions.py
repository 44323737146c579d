"""What every part of a topic's projection does: act within the group's window, and keep what was shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.channels.base import Attached, SendError
from bot.context import Context
from bot.desk import door, group_view
from bot.desk.cards import Words
from bot.desk.door import GroupDoor, Posted
from bot.desk.group_view import Situation
from bot.desk.pace import GroupRules, Window
from flows.capabilities import Button
from storage.unit import Tx

T = TypeVar("T")


class TopicUnknown(Exception):
    """Nobody knows whether the topic was made: it is looked for before another one is."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a projection works with. ``plain``: the group has no topics."""

    context: Context
    door: GroupDoor
    window: Window
    rules: GroupRules
    words: Words
    plain: bool = False


class Actions:
    """One pass over one ticket."""

    def __init__(self, tools: Tools, situation: Situation) -> None:
        self._tools = tools
        self._now = situation
        self._ticket_id = situation.view.ticket_id
        self._chat_id = situation.chat_id
        self._thread = None if tools.plain else situation.view.thread_id
        self._card_id = situation.view.card_message_id
        self._digest = situation.view.card_digest
        self._link = f"{tools.context.settings.web.address}/desk/tickets/{situation.card.code}"
        self._reserve = 0 if situation.engaged else tools.rules.reserve

    async def _shows(
        self, call: Callable[[], Awaitable[Posted]], refs: tuple[str, ...], external_id: str = "", kind: str = "mirror"
    ) -> None:
        try:
            message_id = (await call()).message_id
        except SendError as error:
            # A repeated line hurts less than a missing one: once more, then it counts as shown.
            if not error.outcome_unknown or self._now.view.attempts == 0:
                raise
            message_id = f"unknown:{refs[0]}"
        await self._keep(message_id, refs, kind=kind, external_id=external_id)

    async def _post(self, text: str, *, buttons: Sequence[Button] = ()) -> Posted:
        """In the topic, and nowhere else: what landed elsewhere is taken away. In a plain group, below the card."""
        posted = await self._spend(
            lambda: self._tools.door.post(
                self._chat_id,
                text,
                thread_id=self._thread,
                reply_to=self._card_id if self._thread is None else None,
                buttons=buttons,
                html=True,
            )
        )
        if self._thread is not None and posted.thread_id != self._thread:
            # With topics switched off the platform ignores the topic and shows it to everybody.
            await self._tools.door.delete_post(self._chat_id, posted.message_id)
            raise door.NotAForum
        return posted

    async def _send(self, file: Attached) -> str:
        return await self._tools.door.post_file(self._chat_id, self._thread, file)

    async def _send_album(self, files: Sequence[Attached]) -> list[str]:
        return await self._tools.door.post_album(self._chat_id, self._thread, files)

    async def _spend(self, call: Callable[[], Awaitable[T]], *, cost: int = 1, reserve: int | None = None) -> T:
        reserve = self._reserve if reserve is None else reserve
        try:
            with self._tools.window.action(cost, reserve=reserve):
                return await call()
        except SendError as error:
            if door.reason_of(error) != door.TOPIC_CLOSED or self._thread is None:
                raise
        thread = self._thread
        with self._tools.window.action():
            await self._tools.door.reopen_topic(self._chat_id, thread)
        with self._tools.window.action(cost):
            return await call()

    async def _keep(self, message_id: str, refs: tuple[str, ...], *, kind: str, external_id: str = "") -> None:
        await self._write(
            lambda tx: group_view.posted(
                tx,
                self._ticket_id,
                self._chat_id,
                self._thread,
                message_id,
                kind=kind,
                refs=refs,
                person_external_id=external_id or None,
            )
        )

    async def _write(self, unit: Callable[[Tx], None]) -> None:
        await self._tools.context.store.write(unit)
