"""An own folder with its own settings for each test, and the command line as an administrator runs it."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest
import structlog

from bot import cli, opening
from bot.context import Context
from bot.settings import Settings, load
from bot.translate import Texts
from tests import databases
from tests.texts import texts as the_texts

MANHMOI = Path(sys.executable).with_name("manhmoi")


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left behind."""

    returncode: int
    stdout: str
    stderr: str


class Manhmoi(Protocol):
    """Runs ``manhmoi`` with the given words; ``typed`` is its input, other names are variables of the environment."""

    def __call__(self, *words: str, typed: str = "", **environment: str) -> Done: ...


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration file in whose folder everything is kept, but for the database where that is PostgreSQL."""
    if databases.EVERYWHERE:
        for name, value in databases.environment(tmp_path / "manhmoi.db").items():
            monkeypatch.setenv(name, value)
    path = tmp_path / "config.yaml"
    path.write_text("{}")
    return path


@pytest.fixture
def kept_logging() -> Iterator[None]:
    """Logging is afterwards as it was before."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)
    structlog.reset_defaults()


@pytest.fixture
def manhmoi(config: Path, monkeypatch: pytest.MonkeyPatch, kept_logging: None) -> Manhmoi:
    """The command line in this process: a process of its own takes a second to start."""

    def run(*words: str, typed: str = "", **environment: str) -> Done:
        out, err = _stream(), _stream()
        with (
            monkeypatch.context() as patched,
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            pytest.raises(SystemExit) as left,
        ):
            for name, value in {"MANHMOI_CONFIG": str(config), **environment}.items():
                patched.setenv(name, value)
            patched.setattr(sys, "argv", ["manhmoi", *words])
            patched.setattr(sys, "stdin", _stream(typed))
            cli.main()
        code = left.value.code
        return Done(code if isinstance(code, int) else 0, _written(out), _written(err))

    return run


@pytest.fixture
def manhmoi_process(config: Path, tmp_path: Path) -> Manhmoi:
    """The command line as a process of its own."""

    def run(*words: str, typed: str = "", **environment: str) -> Done:
        done = subprocess.run(
            [MANHMOI, *words],
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env=os.environ | {"MANHMOI_CONFIG": str(config)} | environment,
            timeout=60,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def settings(config: Path) -> Settings:
    return load(config)


@pytest.fixture
async def context(settings: Settings, texts: Texts) -> AsyncIterator[Context]:
    """The parts of the program on an empty database."""
    async with opening.opened(settings, texts=texts) as opened:
        yield opened


@pytest.fixture(scope="session")
def texts() -> Texts:
    return the_texts()


def _stream(content: str = "") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(content.encode()), encoding="utf-8", write_through=True)


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
