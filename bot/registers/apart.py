"""A file is read in a process of its own: a large one keeps a processor busy for minutes, and no turn may wait."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import AsyncIterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from bot import places
from bot.registers import importing
from bot.registers.sheets import CannotRead
from bot.settings import Settings
from flows.registers.rows import Entry


async def portions(path: Path, fields: Sequence[str], first: int, settings: Settings) -> AsyncIterator[list[Entry]]:
    """As ``importing.portions``. Raises CannotRead; where the other process is gone, too."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_read, args=(there, path, tuple(fields), first, settings), daemon=True)
    process.start()
    there.close()
    try:
        while True:
            try:
                told = await asyncio.to_thread(here.recv)
            except EOFError:
                raise CannotRead("register-error-broken") from None
            if told is None:
                return
            if isinstance(told, str):
                raise CannotRead(told)
            yield told
    finally:
        here.close()
        process.kill()
        await asyncio.to_thread(process.join)
        process.close()


def _read(told: Connection, path: Path, fields: tuple[str, ...], first: int, settings: Settings) -> None:
    """In the other process: portions, then None; a key of words where the file cannot be read."""
    try:
        for entries in importing.portions(path, fields, first, places.load(settings)):
            told.send(entries)
        told.send(None)
    except CannotRead as error:
        told.send(error.key)
    except BrokenPipeError:  # nobody listens any more
        pass
