"""Questions to the network: asked once, answered once, forgotten in time."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage import doors, lookups, tickets
from storage.engine import Store
from storage.unit import Tx
from tests.storage import making

LINK = "https://maps.app.goo.gl/abc"


def asked(tx: Tx, now: datetime, *, question: str = LINK, external_id: str = "1", channel: str = "telegram") -> str:
    conversation_id = making.conversation(tx, now)
    lookups.ask(tx, conversation_id, channel=channel, external_id=external_id, kind="link", question=question, at=now)
    return conversation_id


async def test_a_question_waits_once_however_often_it_is_asked(store: Store, now: datetime) -> None:
    await store.write(lambda tx: asked(tx, now))
    await store.write(lambda tx: asked(tx, now))

    (one,) = await store.read(lambda tx: lookups.due(tx, now, limit=10))
    assert (one.kind, one.question, one.attempts) == ("link", LINK, 0)


async def test_what_failed_is_due_later(store: Store, now: datetime) -> None:
    await store.write(lambda tx: asked(tx, now))
    (one,) = await store.read(lambda tx: lookups.due(tx, now, limit=10))
    later = now + timedelta(minutes=1)

    await store.write(lambda tx: lookups.again(tx, one.id, due_at=later, error="busy"))

    assert await store.read(lambda tx: lookups.due(tx, now, limit=10)) == []
    assert await store.read(lookups.next_due) == later
    assert [one.attempts for one in await store.read(lambda tx: lookups.due(tx, later, limit=10))] == [1]


async def test_the_answer_is_for_whoever_asked_and_their_ticket(store: Store, now: datetime) -> None:
    def tell(tx: Tx) -> None:
        conversation_id = asked(tx, now)
        making.heard(tx, conversation_id, LINK, now)

    await store.write(tell)
    (one,) = await store.read(lambda tx: lookups.due(tx, now, limit=10))
    assert await store.read(lambda tx: lookups.asker(tx, one)) == lookups.Asker("telegram", "42", "")

    def send(tx: Tx) -> None:
        tickets.save(
            tx,
            making.CODE,
            making.tip(now),
            conversation_id=one.conversation_id,
            channel="telegram",
            language="vi",
            incomplete=False,
            at=now,
        )

    await store.write(send)
    assert await store.read(lambda tx: lookups.asker(tx, one)) == lookups.Asker("telegram", "42", making.CODE)


async def test_who_asked_through_a_door_hears_of_it_there(store: Store, now: datetime) -> None:
    def tell(tx: Tx) -> None:
        conversation_id = asked(tx, now, channel="web")
        doors.open_door(tx, doors.make_link(tx, conversation_id, now=now), channel="web", user="v1", now=now)

    await store.write(tell)

    (one,) = await store.read(lambda tx: lookups.due(tx, now, limit=10))
    assert await store.read(lambda tx: lookups.asker(tx, one)) == lookups.Asker("web", "v1", "")


async def test_an_answer_is_kept_for_a_month(store: Store, now: datetime) -> None:
    await store.write(lambda tx: lookups.keep_answer(tx, "link", LINK, {"state": "nothing"}, at=now))
    await store.write(lambda tx: lookups.keep_answer(tx, "link", LINK, {"state": "found"}, at=now))

    def known(days: int, kind: str = "link") -> object:
        return lambda tx: lookups.answer(tx, kind, LINK, now=now + timedelta(days=days))

    assert await store.read(known(29)) == {"state": "found"}  # type: ignore[arg-type]
    assert await store.read(known(31)) is None  # type: ignore[arg-type]
    assert await store.read(known(0, "name")) is None  # type: ignore[arg-type]


async def test_what_is_erased_is_asked_no_more(store: Store, now: datetime) -> None:
    conversation_id = await store.write(lambda tx: asked(tx, now))
    (one,) = await store.read(lambda tx: lookups.due(tx, now, limit=10))

    await store.write(lambda tx: lookups.erase(tx, conversation_id))

    assert await store.read(lambda tx: lookups.due(tx, now, limit=10)) == []
    assert await store.read(lambda tx: lookups.asker(tx, one)) is None
