"""A file becomes the lines of a list, portion by portion; killed half-way, it is done again and doubles nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from functools import partial

from flows.registers.rows import Entry
from storage import audit, register_checks, registers
from storage.engine import Store
from storage.registers import Import
from storage.unit import Tx

NOTED_EVERY = 8  # portions


async def carry_out(
    store: Store, import_id: str, read: AsyncIterator[list[Entry]], now: Callable[[], datetime]
) -> Import:
    """The list is as the file has it; its lines that the file has not are marked; tickets are held against it soon.

    Raises what reading raises, then nothing is marked as gone.
    """
    one = await store.write(partial(registers.begin_reading, import_id=import_id))
    count = 0
    writing: asyncio.Task[Import] | None = None
    try:
        async for entries in read:
            count += 1
            if writing is not None:
                one = await writing
            unit = partial(_write, one=one, entries=entries, at=now(), is_noted=not count % NOTED_EVERY)
            # The next lines are read while these are on their way to the disk.
            writing = asyncio.create_task(store.write(unit))
            await asyncio.sleep(0)  # a reader that never waits would not let it begin
    finally:
        if writing is not None:
            one = await writing
    after, gone, at = "", 0, now()
    while True:
        found, after = await store.write(partial(registers.mark_gone, one=one, after=after, at=at))
        gone += found
        if not after:
            break
    return await store.write(partial(_finish, one=one, gone=gone, at=at))


def _write(tx: Tx, *, one: Import, entries: list[Entry], at: datetime, is_noted: bool) -> Import:
    one = registers.write(tx, one, entries, at=at)
    if is_noted:
        registers.note(tx, one)
    return one


def _finish(tx: Tx, *, one: Import, gone: int, at: datetime) -> Import:
    done = registers.finish(tx, one, gone=gone, at=at)
    register_checks.all_due(tx)
    counts = " ".join(f"{name}={number}" for name, number in done.counts.items() if number)
    audit.write(
        tx,
        at=at,
        operator_id=one.operator_id,
        who=one.who,
        what="register_imported",
        detail=f"{one.title}: {counts}",
    )
    return done
