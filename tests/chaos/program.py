"""``manhmoi run`` in a process of its own, steered from outside: by the environment and by signals."""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Self

from storage.crypto import KeyRing
from tests import warm
from tests.fakes.telegram import TOKEN

ROOT = Path(__file__).parents[2]
SECRET = "a-secret_of-the-webhook"
STARTS_WITHIN = 90.0  # seconds, on a machine that has other things to do
STOPS_WITHIN = 10.0
_PASSED_ON = ("PATH", "HOME", "LANG", "PYTHONPATH", "SYSTEMROOT", "TMPDIR")


def free_port() -> int:
    """A port that nobody listens on, also not while the program is dead: outgoing connections take none below 32768."""
    while True:
        port = random.SystemRandom().randrange(15_000, 32_000)
        with socket.socket() as taken, contextlib.suppress(OSError):
            taken.bind(("127.0.0.1", port))
            return port


class Program:
    """One database and one address; as many lives as a test wants. All output goes to ``log``."""

    def __init__(self, folder: Path, api_base: str, *, mode: str = "polling", group: int | None = None) -> None:
        self.folder = folder
        self.port = free_port()
        self.key = KeyRing.make()
        self.log = folder / "program.log"
        self.database = folder / "manhmoi.db"
        self.process: warm.Process | None = None
        self.started_at = 0.0
        self.environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ} | {
            "MANHMOI_DATABASE_URL": f"sqlite:///{self.database}",
            "MANHMOI_SPOOL__FOLDER": str(folder / "spool"),
            "MANHMOI_MEDIA_URL": (folder / "media").as_uri(),
            "MANHMOI_SECRET_KEY": self.key,
            "MANHMOI_WEB__PORT": str(self.port),
            "MANHMOI_TELEGRAM__TOKEN": TOKEN,
            "MANHMOI_TELEGRAM__API_BASE": api_base,
            "MANHMOI_TELEGRAM__MODE": mode,
            "MANHMOI_TELEGRAM__WEBHOOK_SECRET": SECRET,
            "MANHMOI_TELEGRAM__MODERATOR_CHAT_ID": "" if group is None else str(group),
            "MANHMOI_TELEGRAM__RATE_PER_SECOND": "100000",
            "MANHMOI_TELEGRAM__CHAT_RATE_PER_SECOND": "100000",
            "MANHMOI_TELEGRAM__GROUP_ACTIONS_PER_MINUTE": "100000",
            "MANHMOI_CONVERSATION__MESSAGES_PER_MINUTE": "100000",
            "MANHMOI_DESK__PENDING_TOPICS": "100000",
        }

    @property
    def database_url(self) -> str:
        return self.environment["MANHMOI_DATABASE_URL"]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def pid(self) -> int:
        assert self.process is not None, "the program was never started"
        return self.process.pid

    def beside(self) -> Program:
        """Another program on the same database, at an address of its own."""
        other = Program(self.folder, self.environment["MANHMOI_TELEGRAM__API_BASE"])
        other.key, other.log = self.key, self.folder / f"beside-{other.port}.log"
        other.environment = self.environment | {"MANHMOI_WEB__PORT": str(other.port)}
        return other

    def start(self, *arguments: str) -> None:
        """A new life begins; see ``serving``. ``arguments`` of ``run``."""
        assert not self.alive, "it runs already"
        with self.log.open("ab") as log:
            self.started_at = time.monotonic()
            self.process = warm.start(
                ["run", *arguments], cwd=ROOT, env=self.environment, stdin=None, stdout=log, stderr=log
            )

    async def serving(self, timeout: float = STARTS_WITHIN) -> Self:
        """Waits until it takes connections."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            assert self.alive, f"the program ended by itself\n{self.said()}"
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
            except OSError:
                await asyncio.sleep(0.02)
            else:
                writer.close()
                return self
        raise AssertionError(f"not serving after {timeout} s\n{self.said()}")

    async def working(self, timeout: float = STARTS_WITHIN) -> Self:
        """Waits until its parts run: those that take no connections say so in the log."""
        deadline = time.monotonic() + timeout
        while '"running"' not in (self.log.read_text() if self.log.exists() else ""):
            assert self.alive, f"the program ended by itself\n{self.said()}"
            assert time.monotonic() < deadline, f"not working after {timeout} s\n{self.said()}"
            await asyncio.sleep(0.05)
        return self

    def shoot(self) -> None:
        """SIGKILL, now. From any thread."""
        if self.process is not None and self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)

    def end(self) -> None:
        """Nothing of it runs any more."""
        self.shoot()
        if self.process is not None:
            self.process.wait(30)

    async def is_dead(self) -> int:
        """Waits for the end; the exit code."""
        assert self.process is not None
        return await asyncio.to_thread(self.process.wait, 30)

    async def stop(self, within: float = STOPS_WITHIN) -> float:
        """SIGTERM, as a service manager does; the seconds it took. It must end by itself and in good order."""
        assert self.process is not None and self.alive, f"nothing runs\n{self.said()}"
        began = time.monotonic()
        self.process.terminate()
        try:
            code = await asyncio.to_thread(self.process.wait, within)
        except subprocess.TimeoutExpired:
            self.shoot()
            raise AssertionError(f"still there {within} s after SIGTERM\n{self.said()}") from None
        assert code == 0, f"ended with {code}\n{self.said()}"
        return time.monotonic() - began

    def said(self, lines: int = 60) -> str:
        """The end of what it logged."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:]) if self.log.exists() else ""

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Another command of the command line, on the same database."""
        return warm.run(words, cwd=ROOT, env=self.environment, timeout=120)
