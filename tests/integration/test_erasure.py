"""What is erased and what a verified case keeps; agencies that hold it; terms and alarms; forgotten at once."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot import app, applying_rights
from flows.events import Event, Media, Text
from storage import alarms, audit, consents, conversations, handovers, media, messages, rights_requests, tables, tickets
from storage.tickets import TicketRow
from storage.unit import Tx
from tests.databases import backend
from tests.integration.clock import Clock
from tests.integration.tellers import SCRIPT

__all__ = ["backend"]  # on both databases

USER = "u1"


async def say(house: app.House, clock: Clock, *lines: str, user: str = USER) -> None:
    for line in lines:
        at = clock()
        event = Event(channel="web", user=user, at=at, what=Text(line), message_id=at.isoformat())
        assert not (await house.turns.take("web", f"{user}{at.isoformat()}", "{}", event=event)).failed


async def told(house: app.House, clock: Clock, *, user: str = USER) -> TicketRow:
    """The ticket of a whole tip."""
    before = {one.id for one in await house.context.store.read(tickets.search)}
    await say(house, clock, "xin chào", *(answer for _, answer in SCRIPT), user=user)
    (new,) = [one for one in await house.context.store.read(tickets.search) if one.id not in before]
    return await ticket(house, new.code)


async def ticket(house: app.House, code: str) -> TicketRow:
    found = await house.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert found is not None
    return found


async def heard(house: app.House) -> str:
    def unit(tx: Tx) -> str:
        conversation_id = conversations.find(tx, "web", USER)
        return "\n".join(one.text for one in messages.of_conversation(tx, conversation_id or ""))

    return await house.context.store.read(unit)


async def erased(house: app.House, clock: Clock) -> None:
    await say(house, clock, "xóa dữ liệu", "có")
    clock.now += timedelta(hours=25)
    assert await house.timers.wake_due() == 1


async def test_a_verified_case_keeps_the_facts_of_the_martyr_without_the_person(house: app.House, clock: Clock) -> None:
    was = await told(house, clock)
    await house.context.store.write(lambda tx: tickets.set_status(tx, was.id, status="verified", at=clock()))

    await erased(house, clock)

    now = await ticket(house, was.code)
    assert (now.status, now.martyr_name, now.lat) == ("verified", "Phạm Văn Mẫu", was.lat)
    assert (now.reporter_name, now.reporter_phone, now.conversation_id, now.tip.told) == ("", "", None, ())
    assert {field.partition("-")[0] for field in now.tip.answers} == {"martyr", "place"}
    receipt = await heard(house)
    assert "Giấy báo đã xóa" in receipt
    assert f"trong tin {was.code}" in receipt
    assert "30 ngày" in receipt


async def test_an_agency_that_holds_it_is_a_notice_and_the_request_waits_for_it(house: app.House, clock: Clock) -> None:
    was = await told(house, clock)
    for agency in ("police", "military"):
        await house.context.store.write(lambda tx, one=agency: handovers.record(tx, was.id, one, at=clock()))  # type: ignore[misc]

    await say(house, clock, "rút đồng ý", "câu trả lời ADN")
    assert f"Công an: {was.code}" in await heard(house)
    (request,) = await house.context.store.read(rights_requests.standing)
    assert (request.kind, [one.agency for one in request.notices]) == ("withdrawal", ["police"])
    assert request.act_due - request.at == timedelta(days=20)

    await erased(house, clock)
    found = await house.context.store.read(rights_requests.standing)
    (erasure,) = [one for one in found if one.kind == "erasure"]
    assert [one.agency for one in erasure.notices] == ["police", "military"]
    assert not await house.context.store.write(lambda tx: rights_requests.finish(tx, erasure.id, at=clock()))
    for one in erasure.notices:
        await house.context.store.write(
            lambda tx, notice=one: rights_requests.told_agency(  # type: ignore[misc]
                tx, erasure.id, notice.id, at=clock(), operator_id=None
            )
        )
    assert await house.context.store.write(lambda tx: rights_requests.finish(tx, erasure.id, at=clock()))


async def test_a_withdrawal_from_one_agency_stands_on_the_ticket(house: app.House, clock: Clock) -> None:
    was = await told(house, clock)

    await say(house, clock, "rút đồng ý", "với một cơ quan", "công an")

    given = await house.context.store.read(lambda tx: consents.of_ticket(tx, was.id))
    assert not any(one.reaches("police") for one in given)
    assert {one.purpose for one in given if one.reaches("forensics")} == {"tip", "dna"}
    words = await house.context.store.read(lambda tx: [consents.text_of(tx, one) for one in given])
    assert all(words)


async def test_before_a_term_is_missed_and_after_it_an_alarm_stands(house: app.House, clock: Clock) -> None:
    await told(house, clock)
    await say(house, clock, "rút đồng ý", "tất cả")
    (request,) = await house.context.store.read(rights_requests.standing)

    async def standing() -> list[str]:
        await house.rights.look()
        return [one.what for one in await house.context.store.read(alarms.standing)]

    assert await standing() == []
    clock.now = request.answer_due - timedelta(hours=7)
    assert await standing() == ["rights_due"]
    clock.now = request.answer_due + timedelta(minutes=1)
    assert await standing() == ["rights_missed"]
    await house.context.store.write(lambda tx: rights_requests.answer(tx, request.id, at=clock()))
    assert await standing() == []
    clock.now = request.act_due + timedelta(minutes=1)
    assert await standing() == ["rights_missed"]
    await house.context.store.write(lambda tx: rights_requests.finish(tx, request.id, at=clock()))
    assert await standing() == []


async def test_the_files_of_one_s_own_data_belong_to_no_ticket_and_are_gone_after_a_week(
    house: app.House, clock: Clock
) -> None:
    was = await told(house, clock)
    await say(house, clock, "dữ liệu của tôi", "dữ liệu của tôi")
    for one in await house.context.store.write(lambda tx: media.claim(tx, clock(), limit=10)):
        await house.media.fetch_one(one)

    def given(tx: Tx) -> list[Any]:
        return list(tx.execute(sa.select(tables.attachments).where(tables.attachments.c.channel == "mydata")))

    await say(house, clock, "báo tin", *(answer for _, answer in SCRIPT[1:]))
    rows = await house.context.store.read(given)
    assert [(row.ticket_id, row.state) for row in rows] == [(None, "stored")] * 2
    form = json.loads(await house.context.blobs.get(rows[1].sha256))
    assert form["tickets"][0]["code"] == was.code
    assert "data_given" in [one.what for one in await house.context.store.read(audit.entries)]

    clock.now += timedelta(days=8)
    await house.rights.look()
    assert await house.context.store.read(given) == []


async def test_forgotten_at_once_and_twice_and_unknown(house: app.House, clock: Clock) -> None:
    await told(house, clock)
    await told(house, clock, user="other")

    def forget(tx: Tx) -> str | None:
        found = conversations.find(tx, "web", USER)
        if found is None:
            return None
        return applying_rights.forget_at_once(tx, house.context, found, at=clock(), who="shell:test").code

    assert await house.context.store.write(forget)
    assert await house.context.store.write(forget) is None
    left = await house.context.store.read(lambda tx: tx.execute(sa.select(tables.conversations.c.id)).all())
    assert len(left) == 1
    assert len(await house.context.store.read(lambda tx: tx.execute(sa.select(tables.tickets.c.id)).all())) == 2


@pytest.mark.parametrize("first", ["turn", "forget"])
async def test_forgotten_while_a_turn_runs(house: app.House, clock: Clock, first: str) -> None:
    await told(house, clock)

    def forget(tx: Tx) -> None:
        found = conversations.find(tx, "web", USER)
        assert found
        applying_rights.forget_at_once(tx, house.context, found, at=clock(), who="shell:test")

    async def photo() -> None:
        ref = json.dumps({"sha256": "ab" * 32})
        event = Event(channel="web", user=USER, at=clock(), what=Media("photo", ref), message_id="p")
        assert not (await house.turns.take("web", "p", "{}", event=event)).failed

    both = [photo(), house.context.store.write(forget)]
    await asyncio.gather(*(both if first == "turn" else reversed(both)))

    def kept(tx: Tx) -> list[str]:
        rows = tx.execute(sa.select(tables.tickets.c.id)).scalars()
        return [one.text for row in rows for one in messages.of_ticket(tx, row)]

    assert await house.context.store.read(kept) == []


async def test_a_wake_up_that_comes_after_all_is_gone_brings_nobody_back(house: app.House, clock: Clock) -> None:
    await told(house, clock)

    def forget(tx: Tx) -> None:
        found = conversations.find(tx, "web", USER)
        assert found
        applying_rights.forget_at_once(tx, house.context, found, at=clock(), who="shell:test")

    await house.context.store.write(forget)
    taken = await house.turns.take("timer", "late", json.dumps({"channel": "web", "user": USER}))

    def left(tx: Tx) -> tuple[str | None, list[bytes]]:
        raw = sa.select(tables.raw_updates.c.body).where(tables.raw_updates.c.channel == "timer")
        return conversations.find(tx, "web", USER), [body for body in tx.execute(raw).scalars() if body]

    assert taken.kept
    assert await house.context.store.read(left) == (None, [])


async def test_whoever_comes_back_before_the_receipt_was_read_goes_on_anew(house: app.House, clock: Clock) -> None:
    await told(house, clock)
    await erased(house, clock)

    await say(house, clock, "xin chào", "đồng ý")
    clock.now += timedelta(days=10)
    await house.rights.look()

    state = await house.context.store.read(lambda tx: conversations.get(tx, conversations.find(tx, "web", USER) or ""))
    assert state is not None
    assert state.tickets == ()
    assert state.open == "reporter-role"
