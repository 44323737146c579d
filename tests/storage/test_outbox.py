"""The outbox: order in a lane, one holder a row, merging, endings, what a crash leaves."""

from __future__ import annotations

import asyncio
import random
import re
from datetime import datetime, timedelta
from functools import partial

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from storage import messages, outbox, pages, people, tickets
from storage.engine import Store
from storage.tables import outbox as table
from storage.types import Delivery
from storage.unit import Tx
from tests.storage import making

ALL = ("telegram",)


def claim(tx: Tx, now: datetime, *, holder: str = "me", limit: int = 10) -> list[outbox.Sending]:
    return outbox.claim(tx, now, holder=holder, limit=limit, channels=ALL)


def texts(found: list[outbox.Sending]) -> list[str]:
    return [one.message["text"] for one in found]


async def test_a_claim_gives_the_head_of_each_lane_only(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> None:
        for user in ("1", "2"):
            conversation_id = making.conversation(tx, now, user)
            for text in ("một", "hai"):
                making.said(tx, conversation_id, f"{text} {user}", now)

    await store.write(fill)

    assert texts(await store.write(lambda tx: claim(tx, now))) == ["một 1", "một 2"]
    assert await store.write(lambda tx: claim(tx, now)) == []


async def test_a_sending_carries_what_is_to_be_sent(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        choices = {"choices": [["Có", "yes"]], "words": [], "wants": "location"}
        return making.said(tx, conversation_id, "Ở đâu ạ?", now, choices=choices)[0]

    message_id = await store.write(fill)
    (found,) = await store.write(lambda tx: claim(tx, now))

    assert found.message == {
        "text": "Ở đâu ạ?",
        "kind": "say",
        "choices": [["Có", "yes"]],
        "words": [],
        "wants": "location",
    }
    assert (found.message_id, found.channel, found.target, found.attempts) == (message_id, "telegram", "42", 1)


async def test_a_row_without_a_message_carries_its_payload(store: Store, now: datetime) -> None:
    await store.write(
        lambda tx: outbox.enqueue(
            tx,
            channel="telegram",
            target="-100",
            payload={"text": "✓", "reply_to": "7"},
            priority=3,
            due_at=now,
            lane="group:-100",
        )
    )

    (found,) = await store.write(lambda tx: claim(tx, now))

    assert found.message == {"text": "✓", "reply_to": "7"}
    assert found.lane == "group:-100"
    assert await store.write(lambda tx: outbox.sent(tx, found.id, external_id="8", at=now)) is None
    assert await store.read(outbox.sizes) == {}


async def test_the_small_priority_goes_first(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> None:
        for number in (3, 1, 2):
            outbox.enqueue(
                tx, channel="telegram", target=str(number), payload={"text": str(number)}, priority=number, due_at=now
            )

    await store.write(fill)

    assert texts(await store.write(lambda tx: claim(tx, now, limit=2))) == ["1", "2"]


async def test_only_the_asked_channels_are_claimed(store: Store, now: datetime) -> None:
    await store.write(lambda tx: outbox.enqueue(tx, channel="web", target="1", payload={}, priority=1, due_at=now))

    assert await store.write(lambda tx: claim(tx, now)) == []
    assert await store.write(lambda tx: outbox.claim(tx, now, holder="me", limit=1, channels=["telegram", "web"]))


async def test_a_row_waits_until_it_is_due_and_holds_its_lane(store: Store, now: datetime) -> None:
    later = now + timedelta(seconds=5)

    def fill(tx: Tx) -> None:
        conversation_id = making.conversation(tx, now)
        making.said(tx, conversation_id, "một", now, due_at=later)
        making.said(tx, conversation_id, "hai", now)

    await store.write(fill)

    assert await store.write(lambda tx: claim(tx, now)) == []
    assert await store.read(lambda tx: outbox.next_due(tx, now)) == later
    assert texts(await store.write(lambda tx: claim(tx, later))) == ["một"]


async def test_sent_stands_on_the_message_and_hands_over_the_next(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        message_id, _ = making.said(tx, conversation_id, "một", now)
        making.said(tx, conversation_id, "hai", now)
        return message_id

    message_id = await store.write(fill)
    (first,) = await store.write(lambda tx: claim(tx, now))

    second = await store.write(lambda tx: outbox.sent(tx, first.id, external_id="100,101", at=now, next_for="me"))

    assert second is not None
    assert second.message["text"] == "hai"
    assert second.attempts == 1
    assert await store.write(lambda tx: claim(tx, now, holder="other")) == []
    message = await store.read(lambda tx: messages.get(tx, message_id))
    assert message is not None
    assert (message.delivery, message.external_id) == (Delivery.SENT, "100,101")


async def test_a_retried_row_keeps_its_place(store: Store, now: datetime) -> None:
    later = now + timedelta(seconds=5)

    def fill(tx: Tx) -> None:
        conversation_id = making.conversation(tx, now)
        making.said(tx, conversation_id, "một", now)
        making.said(tx, conversation_id, "hai", now)

    await store.write(fill)
    (first,) = await store.write(lambda tx: claim(tx, now))
    await store.write(lambda tx: outbox.retry(tx, first.id, due_at=later, error="429"))

    assert await store.write(lambda tx: claim(tx, now)) == []
    (again,) = await store.write(lambda tx: claim(tx, later))
    assert (again.id, again.attempts) == (first.id, 2)


@pytest.mark.parametrize("outcome", [Delivery.FAILED, Delivery.UNKNOWN, Delivery.HELD])
async def test_giving_up_stands_on_the_message_and_frees_the_lane(
    store: Store, now: datetime, outcome: Delivery
) -> None:
    def fill(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        message_id, _ = making.said(tx, conversation_id, "một", now)
        making.said(tx, conversation_id, "hai", now)
        return message_id

    message_id = await store.write(fill)
    (first,) = await store.write(lambda tx: claim(tx, now))
    await store.write(lambda tx: outbox.give_up(tx, first.id, outcome=outcome, error="blocked", at=now))

    message = await store.read(lambda tx: messages.get(tx, message_id))
    assert message is not None
    assert (message.delivery, message.delivery_error) == (outcome, "blocked")
    assert texts(await store.write(lambda tx: claim(tx, now))) == ["hai"]
    assert [one.id for one in await store.read(messages.undelivered)] == [message_id]

    assert await store.write(lambda tx: outbox.again(tx, message_id, at=now))
    assert not await store.write(lambda tx: outbox.again(tx, message_id, at=now))
    assert await store.read(messages.undelivered) == []


async def test_giving_up_takes_no_foreign_outcome(store: Store, now: datetime) -> None:
    with pytest.raises(ValueError, match="gone"):
        await store.write(lambda tx: outbox.give_up(tx, "x", outcome="gone", error="", at=now))


async def test_a_final_row_that_is_gone_does_nothing(store: Store, now: datetime) -> None:
    assert await store.write(lambda tx: outbox.sent(tx, "nowhere", external_id="1", at=now)) is None
    await store.write(lambda tx: outbox.retry(tx, "nowhere", due_at=now, error=""))


async def test_what_a_crash_left_waits_again_with_its_attempts(store: Store, now: datetime) -> None:
    await store.write(lambda tx: making.said(tx, making.conversation(tx, now), "một", now))
    await store.write(lambda tx: claim(tx, now, holder="dead"))

    assert await store.write(lambda tx: outbox.recover(tx, holder="me", alive=["dead"])) == 0
    assert await store.write(lambda tx: outbox.recover(tx, holder="me")) == 1
    (again,) = await store.write(lambda tx: claim(tx, now))
    assert again.attempts == 2
    assert await store.write(lambda tx: outbox.recover(tx, holder="me")) == 0


async def test_a_row_is_claimed_at_once_where_its_lane_is_empty(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> tuple[outbox.Sending | None, outbox.Sending | None]:
        conversation_id = making.conversation(tx, now)
        first = making.said(tx, conversation_id, "một", now, claimed_by="me", choices={"choices": [["a", "b"]]})
        return first[1], making.said(tx, conversation_id, "hai", now, claimed_by="me")[1]

    first, second = await store.write(fill)

    assert second is None
    assert first is not None
    assert first.message == {"text": "một", "kind": "say", "choices": [["a", "b"]]}
    assert first.attempts == 1
    assert await store.write(lambda tx: claim(tx, now)) == []
    following = await store.write(lambda tx: outbox.sent(tx, first.id, external_id="1", at=now, next_for="me"))
    assert following is not None
    assert following.message["text"] == "hai"


async def test_acknowledgements_of_one_kind_stand_once(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        making.said(tx, conversation_id, "đã nhận 1 ảnh", now, merge="photo", due_at=now + timedelta(seconds=1))
        making.said(tx, conversation_id, "đã nhận 2 ảnh", now, merge="photo", due_at=now + timedelta(seconds=2))
        return conversation_id

    conversation_id = await store.write(fill)

    assert await store.write(lambda tx: claim(tx, now + timedelta(seconds=1))) == []
    assert texts(await store.write(lambda tx: claim(tx, now + timedelta(seconds=2)))) == ["đã nhận 2 ảnh"]
    log = await store.read(lambda tx: messages.of_conversation(tx, conversation_id))
    assert [one.text for one in log] == ["đã nhận 2 ảnh"]


async def test_an_acknowledgement_gives_way_to_whatever_is_said_next(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        making.said(tx, conversation_id, "đã nhận ảnh", now, merge="photo", due_at=now + timedelta(seconds=9))
        making.said(tx, conversation_id, "đã nhận thêm", now, merge="text", due_at=now + timedelta(seconds=9))
        making.said(tx, conversation_id, "Liệt sĩ tên gì ạ?", now)
        return conversation_id

    conversation_id = await store.write(fill)

    assert texts(await store.write(lambda tx: claim(tx, now))) == ["Liệt sĩ tên gì ạ?"]
    log = await store.read(lambda tx: messages.of_conversation(tx, conversation_id))
    assert [one.text for one in log] == ["Liệt sĩ tên gì ạ?"]


async def test_an_acknowledgement_being_sent_stays(store: Store, now: datetime) -> None:
    conversation_id = await store.write(lambda tx: making.conversation(tx, now))
    await store.write(lambda tx: making.said(tx, conversation_id, "đã nhận ảnh", now, merge="photo"))
    (sending,) = await store.write(lambda tx: claim(tx, now))

    await store.write(lambda tx: making.said(tx, conversation_id, "Liệt sĩ tên gì ạ?", now))

    assert await store.write(lambda tx: claim(tx, now)) == []
    following = await store.write(lambda tx: outbox.sent(tx, sending.id, external_id="1", at=now, next_for="me"))
    assert following is not None
    assert following.message["text"] == "Liệt sĩ tên gì ạ?"


async def test_an_operators_answer_is_the_tickets_first_and_is_marked_in_the_group(store: Store, now: datetime) -> None:
    later = now + timedelta(hours=1)

    def fill(tx: Tx) -> tuple[str, str]:
        conversation_id = making.conversation(tx, now)
        ticket_id = making.ticket(tx, now, conversation_id=conversation_id)
        operator = people.add_operator(tx, "Lê", role="operator", now=now)
        message_id, _ = making.said(
            tx,
            conversation_id,
            "Cảm ơn bác",
            now,
            operator_id=operator.id,
            ticket_id=ticket_id,
            operator_ref="-100:7",
        )
        return ticket_id, message_id

    ticket_id, message_id = await store.write(fill)
    assert await store.read(messages.unmarked) == []
    (sending,) = await store.write(lambda tx: claim(tx, now))
    async with store.bell.listen("group", f"ticket:{ticket_id}") as bell:
        await store.write(lambda tx: outbox.sent(tx, sending.id, external_id="1", at=later))
        assert await bell.wait(1) == {"group", f"ticket:{ticket_id}"}

    assert [one.id for one in await store.read(messages.unmarked)] == [message_id]
    await store.write(lambda tx: messages.mark(tx, message_id))
    assert await store.read(messages.unmarked) == []
    ticket = await store.read(lambda tx: tickets.get(tx, ticket_id))
    assert ticket is not None
    assert ticket.first_answer_at == later


async def test_four_claimers_keep_every_lane_in_order_and_take_nothing_twice(store: Store, now: datetime) -> None:
    lanes, each = 20, 8
    seen: dict[str, list[int]] = {}
    taken: list[str] = []
    chance = random.Random(7)

    def fill(tx: Tx) -> None:
        for number in range(lanes * each):
            outbox.enqueue(
                tx,
                channel="telegram",
                target="x",
                lane=f"lane {number % lanes}",
                payload={"n": number // lanes},
                priority=chance.randrange(3),
                due_at=now,
            )

    await store.write(fill)

    async def claimer(name: str) -> None:
        following: outbox.Sending | None = None
        while len(taken) < lanes * each:
            batch = [following] if following else await store.write(lambda tx: claim(tx, now, holder=name, limit=3))
            following = None
            for one in batch:
                await asyncio.sleep(chance.random() / 1000)
                if chance.random() < 0.2:
                    await store.write(partial(outbox.retry, row_id=one.id, due_at=now, error=""))
                    continue
                seen.setdefault(one.lane, []).append(one.message["n"])
                taken.append(one.id)
                wants = name if one is batch[-1] else None
                following = await store.write(
                    partial(outbox.sent, row_id=one.id, external_id="", at=now, next_for=wants)
                )

    await asyncio.gather(*[claimer(name) for name in "abcd"])

    assert len(taken) == len(set(taken)) == lanes * each
    assert all(numbers == list(range(each)) for numbers in seen.values())
    assert await store.read(lambda tx: tx.execute(sa.select(sa.func.count()).select_from(table)).scalar()) == 0


@pytest.mark.sqlite_itself  # how PostgreSQL plans depends on how many rows there are
@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (outbox._heads, "ix_outbox_leaving"),
        (outbox._merging.statement, "ix_outbox_lane_id"),
        (outbox._take_all, "sqlite_autoindex_outbox_1"),
        (outbox._hurry, "ix_outbox_conversation_id"),
        (pages._rows, "ix_outbox_conversation_id"),
        (pages._had, "sqlite_autoindex_outbox_1"),
        (messages._without_message, "ix_group_messages_message_ref"),
    ],
    ids=[
        "what leaves next",
        "what gives way",
        "what is taken",
        "what is hurried",
        "a page",
        "what it has",
        "the group",
    ],
)
async def test_in_a_crowd_nothing_is_looked_for_among_all_that_wait(
    store: Store, statement: sa.Executable, index: str
) -> None:
    """Ten thousand may wait."""
    said = str(statement.compile(dialect=sqlite.dialect(paramstyle="named")))  # type: ignore[attr-defined]
    said = re.sub(r":\w+", "?", re.sub(r"\(__\[POSTCOMPILE_\w+\]\)", "(?, ?)", said))

    def plan(tx: Tx) -> str:
        rows = tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", ("1",) * said.count("?"))
        return " ".join(row.detail for row in rows)

    found = await store.read(plan)

    assert f"USING INDEX {index} (" in found
    assert "TEMP B-TREE" not in found or statement is pages._had
