"""A played Telegram and the program that speaks to it, started by the test that wants it and gone at its end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from tests.chaos.aiming import AimedTelegram
from tests.chaos.program import Program

Make = Callable[..., Program]


@pytest.fixture
async def fake() -> AsyncIterator[AimedTelegram]:
    """Telegram; a call that the real one would refuse for its shape fails the test."""
    async with AimedTelegram() as server:
        yield server
    assert server.violations == []


@pytest.fixture
def make(tmp_path: Path, fake: AimedTelegram) -> Iterator[Make]:
    """Makes programs on one folder; whatever still runs at the end is killed."""
    made: list[Program] = []

    def program(mode: str = "polling", *, beside: Program | None = None, **environment: str) -> Program:
        one = beside.beside() if beside else Program(tmp_path, fake.api_base, mode=mode)
        one.environment |= {f"MANHMOI_{name.upper()}": value for name, value in environment.items()}
        fake.shoot = one.shoot
        made.append(one)
        return one

    yield program
    for one in made:
        one.end()
