"""What the program stands on in a chaos test, and what of it can be killed.

CHAOS_BACKENDS names them, with commas: sqlite, postgresql, postgresql+redis. One that this program cannot stand on, or
whose server is not there, skips its tests.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Protocol

import pytest

from tests import servers
from tests.servers import Postgres, missing, own_redis, postgres_bin

NAMES = tuple(os.environ.get("CHAOS_BACKENDS", "sqlite,postgresql+redis").split(","))


class Killable(Protocol):
    """A server that can be gone at any moment, and come back."""

    name: str

    def kill(self) -> None:
        """SIGKILL, now."""

    def start(self) -> None:
        """It answers again when this returns; blocks."""


@dataclass
class Backend:
    """``environment``: what tells the program of it."""

    environment: dict[str, str] = field(default_factory=dict)
    servers: list[Killable] = field(default_factory=list)


class _Postgres:
    name = "postgresql"

    def __init__(self, server: Postgres) -> None:
        self._server = server

    def kill(self) -> None:
        self._server.kill()

    def start(self) -> None:
        binaries = postgres_bin()
        assert binaries is not None
        self._server.start_again(binaries)


class _Redis:
    name = "redis"

    def __init__(self, server: servers.Redis) -> None:
        self._server = server

    def kill(self) -> None:
        self._server.kill()

    def start(self) -> None:
        self._server.start()  # empty: nothing of it is needed


@contextmanager
def standing(name: str) -> Iterator[Backend]:
    """The servers of this back end run."""
    backend = Backend()
    with ExitStack() as stack:
        for one in name.split("+"):
            match one:
                case "sqlite":
                    pass
                case "postgresql":
                    if importlib.util.find_spec("storage.postgres") is None:
                        pytest.skip("this program stands on SQLite alone")
                    binaries = postgres_bin() or missing("PostgreSQL")
                    server = Postgres.start(binaries, durable=True)
                    stack.callback(server.stop)
                    backend.environment["MANHMOI_DATABASE_URL"] = server.url_of(server.create())
                    backend.servers.append(_Postgres(server))
                case "redis":
                    redis = own_redis()
                    stack.callback(redis.stop)
                    backend.environment["MANHMOI_REDIS_URL"] = redis.url
                    backend.servers.append(_Redis(redis))
                case _:
                    raise ValueError(f"no back end: {one}")
        yield backend
