"""What is not known to have arrived is sent once more, then never again (contract, "not known whether it arrived")."""

from __future__ import annotations

import asyncio

import pytest

from storage.types import Delivery
from tests.chaos.aiming import Aim, AimedTelegram, Moment
from tests.chaos.conftest import Make
from tests.chaos.program import Program
from tests.chaos.verdict import Verdict
from tests.fakes.telegram import Person

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(400)]

LONG = 60.0  # seconds; a start of the program on a busy machine is in it
GREETING, CONSENT, ROLE = "cháu chào bác", "xin phép lưu", "bác là ai với liệt sĩ"


async def killed_while_sending(fake: AimedTelegram, program: Program) -> None:
    """The next message arrives and the program is dead before it hears so."""
    aim = Aim(Moment.SENT)
    fake.arm_shot(aim, program.database)
    await asyncio.wait_for(aim.fallen.wait(), LONG)
    fake.arm_shot(None, program.database)
    await program.is_dead()


def heard(person: Person, text: str) -> int:
    return sum(text in one["text"] for one in person.messages)


async def test_a_second_crash_on_the_same_message_ends_as_unknown(fake: AimedTelegram, make: Make) -> None:
    program = make()
    lan = fake.person()
    program.start()
    await program.serving()
    await lan.says("/start")

    await killed_while_sending(fake, program)
    program.start()
    await killed_while_sending(fake, program)
    program.start()
    await lan.sees(CONSENT, LONG)
    await program.stop()

    assert heard(lan, GREETING) == 2
    assert heard(lan, CONSENT) == 1
    async with Verdict(program, fake) as verdict:
        outcomes = {one.text[:30]: one.delivery for one in await verdict.log_of(lan.id) if one.direction == "out"}
        assert list(outcomes.values()) == [Delivery.UNKNOWN, Delivery.SENT]
        assert await verdict.rows_waiting() == []


async def test_being_told_to_wait_is_no_try_that_may_have_arrived(fake: AimedTelegram, make: Make) -> None:
    program = make()
    lan = fake.person()
    program.start()
    await program.serving()
    fake.arm("too_many", method="sendMessage", times=2, retry_after=1)
    fake.arm("reset_after", method="sendMessage")

    await lan.says("/start")
    await lan.sees(CONSENT, LONG)
    await program.stop()

    assert heard(lan, GREETING) == 2
    async with Verdict(program, fake) as verdict:
        assert await verdict.unknown(lan.id) == {}
    assert fake.early_retries == []


async def test_two_broken_answers_are_enough(fake: AimedTelegram, make: Make) -> None:
    program = make()
    lan = fake.person()
    program.start()
    await program.serving()
    fake.arm("reset_after", method="sendMessage", times=2)

    await lan.says("/start")
    await lan.sees(CONSENT, LONG)
    await program.stop()

    assert heard(lan, GREETING) == 2
    async with Verdict(program, fake) as verdict:
        assert len(await verdict.unknown(lan.id)) == 1
