"""After a power cut the database server may begin later than the program does."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError

from bot import waiting_room
from bot.settings import Settings
from flows.capabilities import ALL
from storage.crypto import KeyRing
from tests.chaos.backends import Killable, standing
from tests.chaos.conftest import Make
from tests.chaos.program import Program
from tests.texts import texts

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300)]

WAITING = "the database cannot be had; trying again for a minute"


@pytest.fixture
def server() -> Iterator[tuple[str, Killable]]:
    """A database server that can be killed, and where its empty database is."""
    with standing("postgresql") as backend:
        (one,) = backend.servers
        yield backend.environment["MANHMOI_DATABASE_URL"], one


@contextlib.asynccontextmanager
async def goes_away_after(url: str, connections: int, seconds: float) -> AsyncIterator[str]:
    """The same database at another address, whose server goes away at the connection after so many, for so long."""
    server = make_url(url)
    came, until = 0, 0.0
    open_ones: set[asyncio.StreamWriter] = set()

    async def passes_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal came, until
        came += 1
        if came == connections + 1:
            until = time.monotonic() + seconds
            for one in open_ones:
                one.close()
        if time.monotonic() < until:
            writer.close()
            return
        server_reader, server_writer = await asyncio.open_connection(server.host, server.port)
        open_ones.update((writer, server_writer))
        await asyncio.gather(_copies(reader, server_writer), _copies(server_reader, writer))
        open_ones.difference_update((writer, server_writer))

    async with await asyncio.start_server(passes_on, "127.0.0.1", 0) as gate:
        port = gate.sockets[0].getsockname()[1]
        yield server.set(port=port, host="127.0.0.1").render_as_string(hide_password=False)
        assert came > connections, f"only {came} connections: the server never went away"


async def _copies(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while some := await reader.read(1 << 16):
            writer.write(some)
            await writer.drain()
    writer.close()


async def waits(program: Program) -> None:
    """Start a process that nobody calls; it says that it waits for its database."""
    program.start("--only", "sender")
    deadline = time.monotonic() + 60
    while WAITING not in program.said():
        assert program.alive, program.said()
        assert time.monotonic() < deadline, program.said()
        await asyncio.sleep(0.05)


async def test_a_process_that_nobody_calls_waits_for_the_server(make: Make, server: tuple[str, Killable]) -> None:
    url, database = server
    program = make(database_url=url)
    database.kill()
    await waits(program)

    await asyncio.to_thread(database.start)

    await program.working()
    await program.stop()


@pytest.mark.parametrize(("part", "connections"), [("sender", 2), ("sender", 4), ("sender", 6), ("web", 6)])
async def test_a_server_that_goes_away_while_a_process_starts_is_waited_for(
    make: Make, server: tuple[str, Killable], part: str, connections: int
) -> None:
    url, _ = server
    program = make(database_url=url)
    assert program.command("migrate").returncode == 0
    async with goes_away_after(url, connections, 4.5) as through:
        program.environment["MANHMOI_DATABASE_URL"] = through
        program.start("--only", part)

        await program.working()
        await program.stop()


async def test_it_can_be_stopped_while_it_waits(make: Make) -> None:
    program = make(database_url="postgresql://nobody@127.0.0.1:9/nothing")
    await waits(program)

    await program.stop()


async def test_a_server_that_stays_away_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting_room, "FOR_A_SERVER_S", 1.5)
    settings = Settings(database_url="postgresql://nobody@127.0.0.1:9/nothing", secret_key=KeyRing.make())

    with pytest.raises(OperationalError):
        await waiting_room.passed(settings, texts(), ALL, lambda *_: (), sockets=(), stop=asyncio.Event())


async def test_a_file_that_cannot_be_had_is_told_of_at_once(tmp_path: Path) -> None:
    (tmp_path / "manhmoi.db").mkdir()
    settings = Settings(database_url=f"sqlite:///{tmp_path}/manhmoi.db", secret_key=KeyRing.make())

    with pytest.raises(sqlite3.OperationalError):
        await waiting_room.passed(settings, texts(), ALL, lambda *_: (), sockets=(), stop=asyncio.Event())
