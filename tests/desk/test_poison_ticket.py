"""A ticket that breaks whoever shows it is set aside and told of once; every other ticket gets its topic."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from bot.desk import group_answers, group_worker
from storage import alarms
from storage.tables import group_views as views_table
from storage.tables import tickets as t
from storage.unit import Tx
from tests.desk.conftest import Office


async def test_others_are_shown_and_the_team_hears_of_it_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group_worker, "LONGEST_RETRY", 0.05)
    first = await office.opens()
    await office.at_rest(first)
    ticket = await office.ticket(first)

    def damage(tx: Tx) -> bytes:
        whole: bytes = tx.execute(sa.select(t.c.tip).where(t.c.id == ticket.id)).scalar_one()
        tx.execute(sa.update(t).where(t.c.id == ticket.id).values(tip=b"\x01damaged"))
        due = {"due_at": office.context.now(), "touches": views_table.c.touches + 1, "priority": 0}
        tx.execute(sa.update(views_table).where(views_table.c.ticket_id == ticket.id).values(**due))
        tx.ring("group")
        return whole

    whole = await office.context.store.write(damage)
    others = [await office.opens() for _ in range(3)]
    for code in others:
        await office.at_rest(code)

    async def told() -> list[str] | None:
        said = [one.get("text", "") for one in office.group.messages]
        return [one for one in said if f"không hiện được tin báo {first}" in one] or None

    assert len(await office.until(told, "nobody hears of it")) == 1
    assert [one.what for one in await office.context.store.read(alarms.standing)] == ["ticket_broken"]

    def mend(tx: Tx) -> None:
        tx.execute(sa.update(t).where(t.c.id == ticket.id).values(tip=whole))

    await office.context.store.write(mend)
    await office.at_rest(first)

    async def over() -> bool | None:
        return not await office.context.store.read(alarms.standing) or None

    await office.until(over, "the alarm stands for ever")
    assert len(await told() or []) == 1


async def test_an_answer_that_nobody_can_post_keeps_no_other(office: Office) -> None:
    chat_id, now = str(office.group.id), office.context.now()

    def unit(tx: Tx) -> None:
        group_answers._enqueue(tx, group_answers.channel_of(chat_id), chat_id, {"do": "something odd"}, at=now)
        group_answers.say(tx, chat_id, "Chữ này vẫn hiện", at=now)

    await office.context.store.write(unit)

    async def shown() -> bool | None:
        return any("Chữ này vẫn hiện" in one.get("text", "") for one in office.group.messages) or None

    await office.until(shown, "the other answer")
