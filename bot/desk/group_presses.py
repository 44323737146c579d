"""What costs a group nothing: buttons that stop spinning, and messages into operators' private chats."""

from __future__ import annotations

from datetime import timedelta

import structlog

from bot import patient
from bot.channels.base import SendError
from bot.context import Context
from bot.desk import cards, group_answers
from bot.desk.door import GroupDoor
from bot.desk.groups import Groups
from storage import outbox
from storage.outbox import Sending
from storage.unit import Tx, Unit

log = structlog.get_logger(__name__)

TRIES = 4
IDLE = 5.0
READ = "👌"


class Presses:
    """``run`` lives until cancelled."""

    def __init__(self, context: Context, groups: Groups, way_in: GroupDoor) -> None:
        self._context = context
        self._groups = groups
        self._door = way_in

    async def run(self) -> None:
        async with self._context.bell.listen(group_answers.PRESSES) as rung:
            while True:
                try:
                    worked = await self._round()
                except Exception as error:  # the loop must live
                    log.exception("a press could not be answered", error=type(error).__name__)
                    worked = False
                if not worked:
                    await rung.wait(IDLE)

    async def _round(self) -> bool:
        now, holder = self._context.now(), self._context.holder
        rows = await self._context.store.write(
            lambda tx: outbox.claim(tx, now, holder=holder, limit=1, channels=[group_answers.PRESSES])
        )
        for row in rows:
            try:
                await self._one(row)
            except Exception as error:  # this one must not keep the others
                log.exception("a press could not be answered", error=type(error).__name__)
                await self._failed(row, type(error).__name__, after=2.0, for_good=row.attempts >= TRIES)
            except BaseException:  # cancelled: it waits again, or nobody would ever take it
                await self._failed(row, "interrupted", after=0.0, for_good=False)
                raise
        return bool(rows)

    async def _one(self, row: Sending) -> None:
        payload = row.message
        if payload.get("do") == "press":
            await self._door.answer_press(str(payload["press"]), str(payload.get("text") or ""))
            await self._finish(row, None)
            return
        try:
            await self._door.post(row.target, str(payload["text"]))
        except SendError as error:
            may_repeat = (error.retryable or error.outcome_unknown) and row.attempts < TRIES
            await self._failed(row, error.code, after=error.after or 2.0, for_good=not may_repeat)
            return
        await self._finish(row, "")

    async def _failed(self, row: Sending, error: str, *, after: float, for_good: bool) -> None:
        """It is tried again after these seconds, or the group is told where somebody waits for it."""
        if for_good:
            await self._finish(row, str(row.message["failed"]) if row.message.get("do") == "whisper" else None)
            return
        due_at = self._context.now() + timedelta(seconds=after)
        await self._write(lambda tx: outbox.retry(tx, row.id, due_at=due_at, error=error))

    async def _finish(self, row: Sending, said_in_group: str | None) -> None:
        """Done. In the group a mark stands on the command, or the words why it did not work."""
        payload, at = row.message, self._context.now()

        def unit(tx: Tx) -> None:
            outbox.sent(tx, row.id, external_id="", at=at)
            if said_in_group is None:
                return
            chat_id, message_id = self._groups.current(str(payload["chat"])), str(payload["message"])
            thread = payload.get("thread")
            if said_in_group:
                text = cards.escape(said_in_group)
                group_answers.say(tx, chat_id, text, at=at, thread_id=thread, reply_to=message_id or None)
            elif message_id:
                group_answers.react(tx, chat_id, message_id, READ, thread_id=thread, at=at)

        await self._write(unit)

    async def _write(self, unit: Unit[object]) -> None:
        """What became of a press is written, however long the database is away: nobody else would take it."""
        await patient.write(self._context.store, unit, of="an answer to a press")
