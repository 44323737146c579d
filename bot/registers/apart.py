"""A file is read in a process of its own: a large one keeps a processor busy for minutes, and no turn may wait."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bot import places
from bot.registers import importing, sheets
from bot.registers.sheets import CannotRead
from bot.settings import Settings
from flows.registers import columns
from flows.registers.columns import Guess
from flows.registers.rows import Entry


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a file and what its columns seem to mean."""

    rows: list[sheets.Row]
    guess: Guess


async def portions(
    path: Path, fields: Sequence[str], first: int, settings: Settings
) -> AsyncGenerator[list[Entry], None]:
    """As ``importing.portions``. Raises CannotRead, where the other process is gone, too."""
    async with aclosing(_told(_portions, path, tuple(fields), first, settings)) as told:
        async for entries in told:
            yield entries


async def preview(path: Path) -> Preview:
    """Raises CannotRead."""
    async with aclosing(_told(_preview, path)) as told:
        found: Preview = await anext(told)
    return found


def _portions(path: Path, fields: tuple[str, ...], first: int, settings: Settings) -> Iterator[list[Entry]]:
    return importing.portions(path, fields, first, places.load(settings))


def _preview(path: Path) -> Iterator[Preview]:
    rows = sheets.preview(path)
    yield Preview(rows, columns.guess(rows))


async def _told(work: Callable[..., Iterator[Any]], *args: object) -> AsyncGenerator[Any, None]:
    """What ``work`` gives in another process, one after the other."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_tell, args=(there, work, args), daemon=True)
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
        process.kill()
        await asyncio.to_thread(process.join)
        process.close()
        here.close()


def _tell(told: Connection, work: Callable[..., Iterator[Any]], args: tuple[object, ...]) -> None:
    """In the other process: what ``work`` gives, then None; a key of words where the file cannot be read."""
    try:
        for one in work(*args):
            told.send(one)
        told.send(None)
    except CannotRead as error:
        told.send(error.key)
    except BrokenPipeError:  # nobody listens any more
        pass
