"""In the background: files that wait are imported, and tickets whose facts or registers are new are looked up.

Nothing of it is part of a turn: a unit looks at a few tickets and gives way.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from datetime import timedelta
from functools import partial
from pathlib import Path

import structlog

from bot import lease, rounds
from bot.context import Context
from bot.registers import apart, importing
from bot.registers.sheets import CannotRead
from storage import register_checks, register_matches, registers, tickets
from storage.blobs import BlobMissing
from storage.registers import Import
from storage.unit import Tx

log = structlog.get_logger(__name__)

EVERY = 15.0  # seconds
UNDECIDED_FOR = timedelta(days=1)  # then what was uploaded is gone
AT_ONCE = 20  # tickets in one unit


class RegisterWatch:
    """One process looks, under a lease."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def run(self) -> None:
        """Live until cancelled."""
        await lease.hold(self._context.store, "registers", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        async with asyncio.TaskGroup() as both:
            both.create_task(self._go("registers", self.import_next))
            both.create_task(self._go("register-checks", self.check_next))

    async def _go(self, bell: str, work: Callable[[], Awaitable[bool]]) -> None:
        async def look() -> float:
            while await work():
                pass
            return EVERY

        await rounds.go(self._context.bell, bell, look, of=bell, again=EVERY)

    async def import_next(self) -> bool:
        """The next file that waits, or was cut off, is imported; False where none is."""
        context = self._context
        await self._tidy()
        one = await context.store.read(registers.next_waiting)
        if one is None:
            return False
        error = ""
        try:
            await self._import(one)
        except CannotRead as refused:
            error = refused.key
        except BlobMissing:
            error = "register-error-broken"
        if error:
            await context.store.write(partial(registers.fail, import_id=one.id, error=error, at=context.now()))
        await forget_file(context, one)
        return True

    async def _tidy(self) -> None:
        context = self._context
        before = context.now() - UNDECIDED_FOR
        while one := await context.store.read(partial(registers.left_lying, before=before)):
            await context.store.write(partial(registers.leave, import_id=one.id))
            await forget_file(context, one)

    async def _import(self, one: Import) -> None:
        context = self._context
        content = await context.blobs.get(one.sha256)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "list"
            await asyncio.to_thread(path.write_bytes, content)
            del content
            async with aclosing(apart.portions(path, one.fields, one.first, context.settings)) as read:
                done = await importing.carry_out(context.store, one.id, read, context.now)
        log.info("a register was imported", **done.counts)

    async def check_next(self) -> bool:
        """A few of the tickets that are due are looked up; False where none was."""
        return bool(await self._context.store.write(self._check))

    def _check(self, tx: Tx) -> int:
        due = register_checks.next_due(tx, limit=AT_ONCE)
        is_any = registers.are_there(tx)
        for ticket_id in due:
            if not is_any:
                register_checks.settle(tx, ticket_id, {})
            elif register_matches.check(tx, ticket_id, self._context.rules.gazetteer):
                tickets.touch(tx, ticket_id, at=self._context.now())
        return len(due)


async def forget_file(context: Context, one: Import) -> None:
    """The uploaded file is gone: it may speak of living people. Another import of the same file keeps it."""
    if not await context.store.read(partial(registers.needs_file, sha256=one.sha256)):
        await context.blobs.delete(one.sha256)
