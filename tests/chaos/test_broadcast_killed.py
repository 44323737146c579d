"""A message to many is under way when the program is killed, twice, with a second process beside it: nobody is told
twice, and nobody is forgotten."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot import opening
from bot.app import build
from bot.settings import Settings
from flows import events
from flows.announcing import GENERAL, Audience
from storage import broadcasts, people, tables
from storage.broadcasts import Draft
from storage.crypto import KeyRing
from storage.engine import Store
from storage.unit import Tx
from tests.chaos.aiming import Aim, AimedTelegram, Moment
from tests.chaos.conftest import Make
from tests.chaos.program import Program
from tests.fakes.telegram import Person

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(400)]

LONG = 90.0
PEOPLE = 24
WORDS = "Ngày 5/12, Công an phường lấy mẫu tại nhà văn hóa."
ASKED = ("báo tin", "đồng ý", "nhận tin chiến dịch", "có")


def noon() -> str:
    """A time zone in which it is about noon now: nothing leaves at night."""
    east = (12 - datetime.now(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-east:+d}" if east else "Etc/GMT"


async def agreed(program: Program, fake: AimedTelegram) -> list[Person]:
    """People who agreed to news, and a message that two of the team wrote and approved; nothing else is to be sent."""
    settings = Settings(
        database_url=program.database_url,
        media_url=program.environment["MANHMOI_MEDIA_URL"],
        secret_key=program.key,  # type: ignore[arg-type]
    )
    some = [fake.person(started=True) for _ in range(PEOPLE)]
    async with opening.opened(settings, texts=opening.texts(settings), hurried=True) as context:
        turns = build(replace(context), None, sends=False).turns  # type: ignore[arg-type]
        for person in some:
            for number, text in enumerate(ASKED):
                event = events.Event("telegram", str(person.id), context.now(), events.Text(text), language="vi")
                await turns.take("telegram", f"{person.id}-{number}", "{}", event=event)
        await context.store.write(_approved)
    return some


def _approved(tx: Tx) -> None:
    now = datetime.now(UTC)
    tx.execute(sa.delete(tables.outbox))
    hoa, binh = (people.add_operator(tx, name, role="lead", now=now) for name in ("Hoa", "Bình"))
    draft = Draft("Lịch lấy mẫu", GENERAL, {"vi": WORDS}, Audience(), now, now + timedelta(days=2))
    path = broadcasts.save(tx, draft, operator_id=hoa.id, at=now)
    assert broadcasts.move(tx, path, was=("draft",), to="approved", operator_id=binh.id, at=now)


def told(some: list[Person]) -> Counter[int]:
    return Counter(sum(WORDS in one["text"] for one in person.messages) for person in some)


async def outcome(program: Program) -> dict[str, int]:
    """The numbers of the sending, once it is over."""
    store = Store.open(program.database_url, KeyRing.parse(program.key))
    try:
        deadline = time.monotonic() + LONG
        while not (found := (await store.read(broadcasts.latest))[0]).outcome:
            assert time.monotonic() < deadline, f"it does not end: {found.state}"
            await asyncio.sleep(0.3)
        return dict(found.outcome)
    finally:
        await store.close()


async def test_killed_in_the_middle_nobody_is_told_twice_and_nobody_is_forgotten(
    fake: AimedTelegram, make: Make
) -> None:
    program = make(timezone=noon(), broadcasts__per_minute="300")
    some = await agreed(program, fake)
    both = (program, make(beside=program))
    fake.shoot = lambda: [one.shoot() for one in both]
    for _ in range(2):
        aim = Aim(Moment.SENT, skip=3)  # the platform has it, and the program does not know
        fake.arm_shot(aim, program.database)
        for one in both:
            one.start()
        await asyncio.wait_for(aim.fallen.wait(), LONG)
        fake.arm_shot(None, program.database)
        for one in both:
            await one.is_dead()
    for one in both:
        one.start()
    for one in both:
        await one.serving()
    numbers = await outcome(program)
    for one in both:
        await one.stop()

    assert max(told(some)) == 1
    assert sum(numbers.values()) == PEOPLE
    assert numbers.keys() <= {"sent:telegram", "unknown:telegram"}
    assert numbers["unknown:telegram"] >= max(1, told(some)[0])  # who may not have it is counted so
    assert told(some)[1] >= numbers["sent:telegram"]
