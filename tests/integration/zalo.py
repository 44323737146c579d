"""What the tests of the Official Account share: how it is told of the program, a whole tip, waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from tests.fakes.zalo_oa import FakeZaloOA, Person
from tests.integration.tellers import NUMBERED, OnAMessenger, tell
from tests.program import Program


def told_to(account: FakeZaloOA, program: Program) -> None:
    account.webhook_to(f"{program.address}/zalo/oa/webhook")


async def until(look: Callable[[], Awaitable[Any]], what: str, seconds: float = 20) -> Any:
    """What the look gives, once it gives something."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not (found := await look()):
        assert asyncio.get_running_loop().time() < deadline, f"never: {what}"
        await asyncio.sleep(0.1)
    return found


async def whole_tip(account: FakeZaloOA, person: Person) -> str:
    """The code of a whole tip, when everything is said."""
    code = await tell(OnAMessenger(person), "/start", NUMBERED)
    await person.sees("Điều bác nhớ được đều quý", timeout=20)
    await account.settled()
    return code
