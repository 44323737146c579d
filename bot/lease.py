"""One process for one job: polling, sending, timers, the moderator group each hold a lease in the database.

A holder is ``host:pid:start-random``. A lease of a process of this host that is no more is taken over at once, so that
a program that was killed goes on where it stopped without waiting for the lease to run out. ``start`` is when the
process began, in the kernel's count: numbers of processes are used again, above all after the machine itself began
anew. Without /proc it is empty, and only the number counts.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy.exc import OperationalError

from storage import leases, reach
from storage.coordination import Listener
from storage.engine import Store, StoreClosed
from storage.unit import Tx

log = structlog.get_logger(__name__)

SECONDS = 30.0
AGAIN_S = 1.0


def new_holder() -> str:
    """A name for this process that no other has."""
    return f"{socket.gethostname()}:{os.getpid()}:{_start_of(os.getpid())}-{secrets.token_hex(4)}"


def is_elsewhere(holder: str) -> bool:
    """True where the holder is a process of another host, of which nothing is known here."""
    return holder.partition(":")[0] != socket.gethostname()


def is_gone(holder: str) -> bool:
    """True where the holder was a process of this host that has ended. Of other hosts nothing is known."""
    number, _, rest = holder.partition(":")[2].partition(":")
    if is_elsewhere(holder) or not number.isdigit():
        return False
    if int(number) == os.getpid():
        return True  # an earlier life under the same number (containers start at 1); our own name is compared first
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    start, now = rest.partition("-")[0], _start_of(int(number))
    return bool(start and now) and start != now


def _start_of(number: int) -> str:
    """When the process began, "" where that cannot be told, "0" for one that has ended and is not yet buried."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        return "0" if fields[0] in "ZX" else fields[19]
    except (OSError, IndexError):
        return ""


def take(tx: Tx, name: str, *, holder: str, now: datetime, seconds: float = SECONDS) -> bool:
    """The lease is the holder's for so long from now on, if it can be had."""
    last = leases.holder_of(tx, name)
    if last and last != holder and is_gone(last):
        leases.release(tx, name, holder=last)
    return leases.take(tx, name, holder=holder, now=now, seconds=seconds)


async def hold(
    store: Store,
    name: str,
    holder: str,
    now: Callable[[], datetime],
    work: Callable[[], Awaitable[None]],
    *,
    seconds: float = SECONDS,
) -> None:
    """Run ``work`` whenever the lease is held, until cancelled. Work is stopped when the lease is lost.

    Work that ends because the database is away begins again. Raises what else it ends by.

    ``seconds``: so long nobody takes over from a process of another host that went without a word. What gives it back
    is heard of at once.
    """
    async with store.bell.listen(leases.bell(name)) as given_back:
        await _hold(store, name, holder, now, work, seconds, given_back)


async def _hold(
    store: Store,
    name: str,
    holder: str,
    now: Callable[[], datetime],
    work: Callable[[], Awaitable[None]],
    seconds: float,
    given_back: Listener,
) -> None:
    running: asyncio.Task[None] | None = None
    renew_after = seconds / 3
    try:
        while True:
            try:
                mine = await store.write(lambda tx: take(tx, name, holder=holder, now=now(), seconds=seconds))
            except OperationalError:
                mine = running is not None  # nobody can take it either while the database is away
            if mine and running is None:
                running = asyncio.ensure_future(work())
            elif not mine and running is not None:
                log.warning("lease lost", lease=name)
                await _stop(running)
                running = None
            if running is not None:
                done, _ = await asyncio.wait({running}, timeout=renew_after)
                if done:
                    _say_what_ended(running, name)
                    running = None
                    await asyncio.sleep(AGAIN_S)
            else:
                await given_back.wait(renew_after / 2)
    finally:
        if running is not None:
            await _stop(running)
        try:
            await store.write(lambda tx: leases.release(tx, name, holder=holder))
        except (OperationalError, StoreClosed):
            log.warning("lease not given back", lease=name)


def _say_what_ended(work: asyncio.Task[None], name: str) -> None:
    """Work lives until it is stopped: raises what ended it, if that is not the database."""
    error = work.exception()
    if error is not None and not reach.is_away(error):
        raise error
    log.warning("work of a lease ended; it begins again", lease=name, error=type(error).__name__)


async def _stop(running: asyncio.Task[None]) -> None:
    running.cancel()
    await asyncio.wait({running})
