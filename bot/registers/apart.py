"""A large file is read in a process of its own: it keeps a processor busy for minutes, and no turn may wait."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import structlog

from bot import places
from bot.registers import reading, sheets
from bot.registers.sheets import CannotRead
from bot.settings import Settings
from flows.registers import columns
from flows.registers.columns import Guess
from flows.registers.rows import Entry

log = structlog.get_logger(__name__)

SMALL = 256 * 1024  # bytes of a file that is read in a thread of this process: sooner than another one starts


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a file and what its columns seem to mean."""

    rows: list[sheets.Row]
    guess: Guess


async def portions(
    path: Path, fields: Sequence[str], first: int, settings: Settings
) -> AsyncGenerator[list[Entry], None]:
    """As ``reading.portions``. Raises CannotRead, where the other process is gone, too."""
    async with aclosing(_told(path, _portions, tuple(fields), first, settings)) as told:
        async for entries in told:
            yield entries


async def preview(path: Path) -> Preview:
    """Raises CannotRead."""
    async with aclosing(_told(path, _preview)) as told:
        found: Preview = await anext(told)
    return found


def _portions(path: Path, fields: tuple[str, ...], first: int, settings: Settings) -> Iterator[list[Entry]]:
    return reading.portions(path, fields, first, places.load(settings))


def _preview(path: Path) -> Iterator[Preview]:
    rows = sheets.preview(path)
    yield Preview(rows, columns.guess(rows))


async def _told(path: Path, work: Callable[..., Iterator[Any]], *args: object) -> AsyncGenerator[Any, None]:
    """What ``work`` gives, one after the other."""
    if (await asyncio.to_thread(path.stat)).st_size <= SMALL:
        given = work(path, *args)
        while (one := await asyncio.to_thread(_given, given)) is not None:
            yield one
        return
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_tell, args=(there, work, (path, *args)), daemon=True)
    process.start()
    there.close()
    try:
        while (one := await asyncio.to_thread(_heard, here)) is not None:
            yield one
    finally:
        process.kill()
        await asyncio.to_thread(process.join)
        process.close()
        here.close()


def _given(work: Iterator[Any]) -> Any:
    """Raises CannotRead, whatever else the reading stumbles over: a file that breaks it is not tried for ever."""
    try:
        return next(work, None)
    except CannotRead:
        raise
    except Exception as error:
        log.error("a list cannot be read", error=type(error).__name__)
        raise CannotRead("register-error-broken") from error


def _heard(told: Connection) -> Any:
    """Raises CannotRead, where the other process is gone, too."""
    try:
        one = told.recv()
    except EOFError:
        raise CannotRead("register-error-broken") from None
    if isinstance(one, str):
        raise CannotRead(one)
    return one


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
