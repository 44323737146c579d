"""The program as an administrator runs it: a process of its own, settings in the environment, a folder for its data."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import sqlalchemy as sa

from storage.crypto import KeyRing
from storage.engine import Store
from storage.tables import reply_windows
from storage.unit import Tx
from tests import databases, warm
from tests.fakes.zalo_oa import APP_ID, APP_SECRET, OA_ID, OA_SECRET, FakeZaloOA

HOME = Path(__file__).resolve().parents[1]
MANHMOI = Path(sys.executable).with_name("manhmoi")
WEBHOOK_SECRET = "webhook-secret-of-a-test"


def zalo_oa_settings(fake: FakeZaloOA, **more: str) -> dict[str, str]:
    """The settings of the played Official Account, signed in."""
    access, refresh = fake.issue_pair()
    settings = {
        "oa_id": OA_ID,
        "app_id": APP_ID,
        "app_secret": APP_SECRET,
        "oa_secret": OA_SECRET,
        "access_token": access,
        "refresh_token": refresh,
        "api_base": fake.api_base,
        "oauth_base": fake.api_base,
        "media_hosts": fake.api_base,
        "rate_per_second": "10000",
        "chat_rate_per_second": "10000",
    }
    return {f"MANHMOI_ZALO_OA__{name.upper()}": value for name, value in (settings | more).items()}


def zalo_bot_settings(api_base: str, token: str, *, mode: str = "polling") -> dict[str, str]:
    """The settings of the played Zalo bot, whose media come from its own host."""
    settings = {
        "token": token,
        "api_base": api_base,
        "mode": mode,
        "webhook_secret": WEBHOOK_SECRET,
        "rate_per_second": "10000",
        "chat_rate_per_second": "10000",
    }
    return {f"MANHMOI_ZALO_BOT__{name.upper()}": value for name, value in settings.items()}


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Program:
    """``async with Program(folder, telegram=fake.api_base) as program``; ``kill`` and ``start`` as often as wanted."""

    def __init__(
        self,
        folder: Path,
        *,
        telegram: str = "",
        token: str = "",
        mode: str = "polling",
        groups: str = "",
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process: warm.Process | None = None
        self.log = folder / "program.log"
        key = folder / "key"
        if not key.exists():
            key.write_text(base64.b64encode(secrets.token_bytes(32)).decode())
            (folder / "standing_on").write_text(json.dumps(databases.environment(folder / "manhmoi.db")))
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MANHMOI_")} | {
            **json.loads((folder / "standing_on").read_text()),
            "MANHMOI_MEDIA_URL": (folder / "media").as_uri(),
            "MANHMOI_SECRET_KEY": key.read_text(),
            "MANHMOI_WEB__PORT": str(self.port),
            "MANHMOI_TELEGRAM__RATE_PER_SECOND": "10000",
            "MANHMOI_TELEGRAM__CHAT_RATE_PER_SECOND": "10000",
            "MANHMOI_TELEGRAM__GROUP_ACTIONS_PER_MINUTE": "10000",
            "MANHMOI_CONVERSATION__MESSAGES_PER_MINUTE": "10000",
            "PYTHONUNBUFFERED": "1",
        }
        if telegram:
            self.environment |= {
                "MANHMOI_TELEGRAM__API_BASE": telegram,
                "MANHMOI_TELEGRAM__TOKEN": token,
                "MANHMOI_TELEGRAM__MODE": mode,
                "MANHMOI_TELEGRAM__WEBHOOK_SECRET": WEBHOOK_SECRET,
                "MANHMOI_TELEGRAM__MODERATOR_CHAT_ID": groups,
            }
        self.environment |= dict(settings or {})

    @property
    def database_url(self) -> str:
        return self.environment["MANHMOI_DATABASE_URL"]

    async def __aenter__(self) -> Program:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self, *arguments: str) -> None:
        """It serves when this returns."""
        with self.log.open("ab") as log:
            words = ["run", *arguments]
            self.process = await asyncio.to_thread(
                warm.start, words, cwd=HOME, env=self.environment, stdin=None, stdout=log, stderr=log
            )
        deadline = time.monotonic() + 60
        async with aiohttp.ClientSession() as session:
            while True:
                assert self.process.poll() is None, f"it ended:\n{self.log.read_text()[-3000:]}"
                assert time.monotonic() < deadline, f"it does not serve:\n{self.log.read_text()[-3000:]}"
                try:
                    async with session.get(f"{self.address}/healthz") as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.05)

    async def stop(self) -> float:
        """Asked to end, as a supervisor would. Gives the seconds it took."""
        if self.process is None or self.process.poll() is not None:
            return 0.0
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            await asyncio.to_thread(self.process.wait, 20)
        except subprocess.TimeoutExpired:
            await self.kill()
            raise
        return time.monotonic() - began

    async def kill(self) -> None:
        """kill -9."""
        assert self.process is not None
        self.process.kill()
        await asyncio.to_thread(self.process.wait)

    async def command(self, *arguments: str, typed: str = "") -> tuple[int, str, str]:
        """Another command of the program, on the same data: exit code, stdout, stderr."""
        done = await asyncio.to_thread(warm.run, arguments, cwd=HOME, env=self.environment, typed=typed)
        return done.returncode, done.stdout, done.stderr

    async def talk_to(
        self, *arguments: str, asked_for: str, answer: Callable[[str], Awaitable[str]]
    ) -> tuple[int, str, str]:
        """A command that prints a line with ``asked_for`` in it and waits for what ``answer`` makes of that line."""
        process = await asyncio.create_subprocess_exec(
            str(MANHMOI),
            *arguments,
            cwd=HOME,
            env=self.environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None and process.stdin is not None
        out = ""
        while asked_for not in out:
            line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
            assert line, f"it ended without {asked_for!r}:\n{out}"
            out += line
        typed = await answer(out.splitlines()[-1].strip())
        rest, err = await asyncio.wait_for(process.communicate(f"{typed}\n".encode()), 60)
        return process.returncode or 0, out + rest.decode(), err.decode()

    async def age_reply_windows(self, *, hours: float) -> None:
        """Everybody last wrote so many hours earlier. Only while the program does not run."""
        store = Store.open(self.database_url, KeyRing.parse(self.environment["MANHMOI_SECRET_KEY"]))
        try:
            earlier = timedelta(hours=hours)

            def unit(tx: Tx) -> None:
                for row in tx.execute(sa.select(reply_windows)).all():
                    moved = sa.update(reply_windows).where(reply_windows.c.conversation_id == row.conversation_id)
                    tx.execute(moved.values(last_at=row.last_at - earlier))

            await store.write(unit)
        finally:
            await store.close()

    async def tickets(self) -> list[dict[str, Any]]:
        """The inbox."""
        code, out, err = await self.command("tickets", "--json")
        assert code == 0, err
        found: list[dict[str, Any]] = json.loads(out)
        return found

    async def ticket(self, code: str) -> dict[str, Any]:
        """A ticket as the contract shows it."""
        status, out, err = await self.command("ticket", code, "--json")
        assert status == 0, err
        found: dict[str, Any] = json.loads(out)
        return found
