"""The disk is full: people are told so, what was acknowledged stays, nothing is torn, and it heals when there is room.

The system lets the running program write no file behind a certain place (RLIMIT_FSIZE, set from outside while it runs):
the database, its log, the spool and the program's own log all meet the end of the disk there.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager

import aiohttp
import pytest

from tests.chaos.aiming import AimedTelegram
from tests.chaos.conftest import Make
from tests.chaos.program import SECRET, Program
from tests.chaos.verdict import Verdict

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300)]
HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONG = 60.0


@contextmanager
def full_disk(program: Program, behind: int) -> Iterator[None]:
    """Files of the program grow no more than to this size."""
    soft, hard = resource.prlimit(program.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (behind, hard))
    try:
        yield
    finally:
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (soft, hard))


async def delivered(session: aiohttp.ClientSession, program: Program, number: int) -> int:
    """What the webhook answers to a message of the person with this number."""
    person = {"id": 5_000_000 + number, "first_name": "Lan"}
    message = {
        "message_id": 1,
        "date": 1,
        "chat": {**person, "type": "private"},
        "from": person,
        "text": "Chào cháu " * 40,
    }
    body = json.dumps({"update_id": 900_000_000 + number, "message": message})
    async with session.post(f"{program.address}/telegram/webhook", data=body, headers={HEADER: SECRET}) as answer:
        return answer.status


async def says_on_the_web(session: aiohttp.ClientSession, program: Program, number: int) -> tuple[int, str]:
    """What the chat page is answered."""
    form = aiohttp.MultipartWriter("form-data")
    for name, value in (("id", f"client-{number:08d}"), ("text", "Chào cháu")):
        form.append(value).set_content_disposition("form-data", name=name)
    async with session.post(f"{program.address}/chat/send", data=form) as answer:
        return answer.status, (await answer.json()).get("text", "")


async def status(session: aiohttp.ClientSession, address: str) -> int:
    async with session.get(address) as answer:
        return answer.status


async def test_a_full_disk_is_told_and_heals(fake: AimedTelegram, make: Make) -> None:
    program = make("webhook")
    program.start()
    await program.serving()
    await fake.listening(LONG)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        assert await status(session, program.address) == 200  # a visitor's cookie
        assert (await says_on_the_web(session, program, 0))[0] == 200
        answers: dict[int, int] = {}
        with full_disk(program, 48 * 1024):
            for number in range(150):
                answers[number] = await delivered(session, program, number)
            code, text = await says_on_the_web(session, program, 1)
            ready, alive = [await status(session, f"{program.address}/{one}") for one in ("readyz", "healthz")]
        refused = [number for number, answer in answers.items() if answer != 200]
        counted = Counter(answers.values())
        assert set(counted) == {200, 503}, counted
        assert (code, ready, alive) == (503, 503, 200)
        assert "gửi lại sau ít phút" in text

        for number in refused:  # the platform comes again
            assert await delivered(session, program, number) == 200
        assert (await says_on_the_web(session, program, 1))[0] == 200
        async with Verdict(program, fake) as verdict:
            deadline = time.monotonic() + LONG
            while not {900_000_000 + number for number in answers} <= (kept := await verdict.kept()).keys():
                assert time.monotonic() < deadline, "not all of it is there"
                await asyncio.sleep(0.1)
            assert max(kept.values()) == 1
            assert await verdict.dead_letters() == {}
        deadline = time.monotonic() + LONG
        while await status(session, f"{program.address}/readyz") != 200:  # its answer is kept for a moment
            assert time.monotonic() < deadline, "it is not ready again"
            await asyncio.sleep(0.1)
    await program.stop()
    with closing(sqlite3.connect(program.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    print(f"on a full disk: {dict(counted)}")  # noqa: T201
