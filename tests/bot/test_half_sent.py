"""A message in parts goes on where it stopped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot import half_sent
from bot.channels.base import SendError
from bot.half_sent import HalfSent


class Parts:
    """Three parts; ``failing``: so many times the second one fails."""

    def __init__(self, failing: int = 1) -> None:
        self.failing = failing
        self.sent: list[str] = []

    def steps(self) -> list[Callable[[], Awaitable[str]]]:
        async def send(name: str) -> str:
            if name == "b" and self.failing:
                self.failing -= 1
                raise SendError("502", retryable=True)
            self.sent.append(name)
            return name

        return [lambda name=name: send(name) for name in "abc"]  # type: ignore[misc]


async def test_the_next_try_goes_on_where_the_last_one_stopped() -> None:
    parts, memory = Parts(failing=2), HalfSent()

    for _ in range(2):
        with pytest.raises(SendError):
            await memory.go_on("key", parts.steps())
    done = await memory.go_on("key", parts.steps())

    assert done == ["a", "b", "c"]
    assert parts.sent == ["a", "b", "c"]


async def test_the_error_tells_what_went_out_before() -> None:
    parts, memory = Parts(), HalfSent()

    with pytest.raises(SendError) as failed:
        await memory.go_on("key", parts.steps())

    assert failed.value.sent_so_far == "a"


async def test_what_was_sent_whole_begins_anew() -> None:
    parts, memory = Parts(failing=0), HalfSent()

    await memory.go_on("key", parts.steps())
    await memory.go_on("key", parts.steps())

    assert parts.sent == ["a", "b", "c"] * 2


async def test_another_message_is_not_shortened() -> None:
    parts, memory = Parts(), HalfSent()

    with pytest.raises(SendError):
        await memory.go_on("key", parts.steps())
    await memory.go_on("another", parts.steps())

    assert parts.sent == ["a", "a", "b", "c"]


async def test_the_same_words_much_later_are_another_message() -> None:
    now = 0.0
    parts, memory = Parts(), HalfSent(lambda: now)

    with pytest.raises(SendError):
        await memory.go_on("key", parts.steps())
    now = half_sent.LASTS + 1
    await memory.go_on("key", parts.steps())

    assert parts.sent == ["a", "a", "b", "c"]
