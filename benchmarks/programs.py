"""The contenders as processes: how each is started, told where the Bot API is, waited for and stopped."""

from __future__ import annotations

import asyncio
import base64
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks import machine
from benchmarks.fake import TOKEN, FakeTelegram
from benchmarks.people import SECRET
from benchmarks.script import HOME, Turn
from tests import servers

START = 60.0  # seconds
GROUP = "-1002000000001"
PREFIX = "MANHMOI_"


@dataclass(frozen=True, slots=True)
class Contender:
    """``module`` of the others, or the folder of a Node program; none for the program itself, which runs with these
    settings besides the common ones. ``storage``: where it keeps its states, ``redis`` for a server of its own.
    """

    key: str
    name: str
    module: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    storage: str = "memory"
    node: bool = False
    one_answer: bool = False  # one message a turn, however many the script has

    @property
    def is_ours(self) -> bool:
        return not self.module

    def answers(self, turn: Turn) -> int:
        """How many messages answer this turn."""
        return 1 if self.one_answer else len(turn.answers)


_AIOGRAM, _PTB = "benchmarks.contenders.aiogram_fsm", "benchmarks.contenders.ptb_conversation"
_BARE = "benchmarks.contenders.bare"
OURS = Contender("ours", "Manh Mối")
OURS_GROUP = Contender("ours-group", "Manh Mối, moderator group on", settings=(("TELEGRAM__MODERATOR_CHAT_ID", GROUP),))
AIOGRAM = Contender("aiogram", "aiogram, FSM, MemoryStorage", _AIOGRAM)
AIOGRAM_REDIS = Contender("aiogram-redis", "aiogram, FSM, RedisStorage", _AIOGRAM, storage="redis")
PTB = Contender("ptb", "python-telegram-bot, ConversationHandler, memory", _PTB)
PTB_PICKLE = Contender("ptb-pickle", "python-telegram-bot, PicklePersistence", _PTB, storage="pickle")
GRAMMY = Contender("grammy", "grammY, conversations, memory", "grammy", node=True)
BARE = Contender("bare", "bare aiohttp, one commit a turn", _BARE, one_answer=True)
BARE_GROUP = Contender("bare-group", "bare aiohttp, group commit", _BARE, storage="group", one_answer=True)
ALL = (OURS, OURS_GROUP, AIOGRAM, AIOGRAM_REDIS, PTB, PTB_PICKLE, GRAMMY, BARE, BARE_GROUP)


class NotStarted(Exception):
    """A contender's process did not come up."""


class Program:
    """A running contender, on a folder of its own that goes when it is stopped."""

    def __init__(self, contender: Contender, *, api: str, script: str, cpu: int | None, disk: Path) -> None:
        self.contender = contender
        self.folder = Path(tempfile.mkdtemp(prefix=f"{contender.key}-", dir=disk))
        self.port = free_port()
        self._states = servers.own_redis() if contender.storage == "redis" else None
        self.log = self.folder / "log.txt"
        script_file = self.folder / "script.json"
        script_file.write_text(script, encoding="utf-8")
        command = self._node(contender) if contender.node else [sys.executable, "-m", contender.module]
        command += ["--port", str(self.port), "--api", api, "--token", TOKEN]
        command += ["--script", str(script_file), "--folder", str(self.folder)]
        if contender.node:
            command += ["--secret", SECRET]
        else:
            command += ["--storage", self._states.url if self._states else contender.storage]
        environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        if contender.is_ours:
            command = [str(Path(sys.executable).parent / "manhmoi"), "run"]
            environment |= self._environment(api, dict(contender.settings))
        with self.log.open("wb") as log, machine.pinned(cpu):
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=HOME, env=environment)

    def _node(self, contender: Contender) -> list[str]:
        """What runs the program in this folder of ``contenders``; its packages are brought the first time."""
        source = HOME / "benchmarks" / "contenders" / contender.module
        place = HOME / "data" / "node" / contender.module  # beside the other data, never in the source
        npm, node = shutil.which("npm"), shutil.which("node")
        if npm is None or node is None:
            raise NotStarted(f"{contender.name} needs Node.js")
        place.mkdir(parents=True, exist_ok=True)
        for one in source.iterdir():
            shutil.copy(one, place)
        if not (place / "node_modules").is_dir():
            subprocess.run([npm, "install", "--no-package-lock", "--silent", "--omit=dev"], cwd=place, check=True)
        return [node, str(place / "bot.mjs")]

    def _environment(self, api: str, more: Mapping[str, str]) -> dict[str, str]:
        config = self.folder / "config.yaml"
        config.write_text("", encoding="utf-8")
        settings = {
            "CONFIG": str(config),
            "DATABASE_URL": f"sqlite:///{self.database}",
            "MEDIA_URL": str(self.folder / "media"),
            "SECRET_KEY": base64.b64encode(os.urandom(32)).decode(),
            "WEB__PORT": str(self.port),
            "WEB__PUBLIC_URL": "https://bench.example.vn",
            "TELEGRAM__TOKEN": TOKEN,
            "TELEGRAM__API_BASE": api,
            "TELEGRAM__MODE": "webhook",
            "TELEGRAM__WEBHOOK_SECRET": SECRET,
            # What is measured is the program, not how fast Telegram lets a bot speak.
            "TELEGRAM__RATE_PER_SECOND": "1000000",
            "TELEGRAM__CHAT_RATE_PER_SECOND": "1000000",
            "CONVERSATION__MESSAGES_PER_MINUTE": "1000000",
            **more,
        }
        return {f"{PREFIX}{name}": value for name, value in settings.items()}

    @property
    def database(self) -> Path:
        return self.folder / "manhmoi.db"

    @property
    def pid(self) -> int:
        return self.process.pid

    async def ready(self, introduced: Callable[[], bool]) -> None:
        """It takes updates. ``introduced``: the program has told the Bot API of its webhook. Raises NotStarted."""
        deadline = time.monotonic() + START
        while not (listens(self.port) and (introduced() or not self.contender.is_ours)):
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise NotStarted(f"{self.contender.name} did not start:\n{self.last_words()}")
            await asyncio.sleep(0.05)

    def last_words(self) -> str:
        """The end of its log."""
        return self.log.read_text(encoding="utf-8", errors="replace")[-3000:]

    def complaints(self) -> str:
        """The last warnings and errors of its log."""
        marks = ('"level": "warning"', '"level": "error"', "Error:", "Exception:")
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "; ".join(one[:300] for one in [line for line in lines if any(mark in line for mark in marks)][-3:])

    def stop(self) -> None:
        """It has ended by itself, or by force after a while."""
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def clear(self) -> None:
        """Nothing of it stays on the disk, nor the server of its states."""
        if self._states is not None:
            self._states.stop()
        with suppress(OSError):
            shutil.rmtree(self.folder)


@asynccontextmanager
async def running(
    contender: Contender, api: FakeTelegram, *, script: str, cpu: int | None, disk: Path
) -> AsyncIterator[Program]:
    """The contender behind this Bot API, once it listens; both are ended and its folder is gone behind it.

    Raises NotStarted.
    """
    await api.start()
    program = Program(contender, api=api.address, script=script, cpu=cpu, disk=disk)
    try:
        await program.ready(lambda: api.calls["setWebhook"] > 0)
        yield program
    finally:
        program.stop()
        await api.stop()
        program.clear()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0
