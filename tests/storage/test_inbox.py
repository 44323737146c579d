"""Raw updates and conversations."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from flows.model import Conversation
from storage import conversations, inbox
from storage.engine import Store
from storage.unit import Tx


def keep(tx: Tx, now: datetime, external_id: str = "u1", channel: str = "telegram") -> bool:
    return inbox.keep(tx, channel, external_id, person="42", body="{}", at=now)


async def test_a_redelivery_is_kept_once(store: Store, now: datetime) -> None:
    assert await store.write(lambda tx: keep(tx, now))
    assert not await store.write(lambda tx: keep(tx, now))
    assert await store.write(lambda tx: keep(tx, now, "u2"))
    assert await store.write(lambda tx: keep(tx, now, channel="zalo_oa"))


async def test_a_failed_update_stays_until_it_is_settled(store: Store, now: datetime) -> None:
    def fail(tx: Tx) -> None:
        inbox.keep_failed(tx, "telegram", "u1", person="42", body='{"a":"ơ"}', at=now, error="LookupError")

    await store.write(fail)
    await store.write(fail)

    (found,) = await store.read(inbox.failed)
    assert (found.channel, found.external_id, found.body, found.at) == ("telegram", "u1", '{"a":"ơ"}', now)
    assert (found.error, found.attempts) == ("LookupError", 2)
    assert not await store.write(lambda tx: keep(tx, now))
    assert await store.write(lambda tx: inbox.settle(tx, found.id, "telegram", person="9"))
    assert not await store.write(lambda tx: inbox.settle(tx, found.id, "telegram", person="9"))
    assert await store.write(lambda tx: inbox.erase(tx, "telegram", "9")) == 1  # it is known now whose it is
    assert await store.read(inbox.failed) == []


async def test_a_turn_that_fails_leaves_no_update_and_is_kept_as_failed(store: Store, now: datetime) -> None:
    def turn(tx: Tx) -> None:
        keep(tx, now)
        raise LookupError

    try:
        await store.write(turn)
    except LookupError:
        await store.write(
            lambda tx: inbox.keep_failed(tx, "telegram", "u1", person="42", body="{}", at=now, error="LookupError")
        )

    (found,) = await store.read(inbox.failed)
    assert found.attempts == 1


async def test_a_conversation_is_remembered(store: Store, now: datetime) -> None:
    conversation_id, fresh = await store.write(lambda tx: conversations.load(tx, "telegram", "42", at=now))
    told = replace(fresh, language="vi", round=3, path=("a", "b"), touched_at=now)
    await store.write(lambda tx: conversations.save(tx, conversation_id, told))

    assert fresh == Conversation(channel="telegram", user="42")
    assert await store.write(lambda tx: conversations.load(tx, "telegram", "42", at=now)) == (conversation_id, told)
    assert await store.read(lambda tx: conversations.get(tx, conversation_id)) == told
    assert await store.read(lambda tx: conversations.get(tx, "nowhere")) is None
    assert await store.read(lambda tx: conversations.find(tx, "telegram", "42")) == conversation_id
    assert await store.read(lambda tx: conversations.find(tx, "zalo_oa", "42")) is None


async def test_the_same_user_id_on_another_channel_is_another_person(store: Store, now: datetime) -> None:
    one = await store.write(lambda tx: conversations.load(tx, "telegram", "42", at=now)[0])
    two = await store.write(lambda tx: conversations.load(tx, "zalo_oa", "42", at=now)[0])

    assert one != two


async def test_those_that_asked_to_be_woken_are_due(store: Store, now: datetime) -> None:
    def sleep(tx: Tx, user: str, seconds: int | None) -> None:
        conversation_id, fresh = conversations.load(tx, "telegram", user, at=now)
        wake_at = None if seconds is None else now + timedelta(seconds=seconds)
        conversations.save(tx, conversation_id, replace(fresh, wake_at=wake_at, blocked=user == "3"))

    for user, seconds in (("1", 5), ("2", -5), ("3", 0), ("4", None)):
        await store.write(partial(sleep, user=user, seconds=seconds))

    due = await store.read(lambda tx: conversations.due(tx, now, limit=9))
    assert [(one.channel, one.user) for one in due] == [("telegram", "2"), ("telegram", "3")]
    first = await store.read(lambda tx: conversations.due(tx, now, limit=1))
    assert [one.user for one in first] == ["2"]
    found = await store.read(lambda tx: conversations.find(tx, "telegram", "3"))
    assert found is not None
    assert await store.read(lambda tx: conversations.address(tx, found)) == conversations.Address("telegram", "3", True)
    assert await store.read(lambda tx: conversations.address(tx, "nowhere")) is None


async def test_an_update_that_was_taken_never_becomes_a_failed_one(store: Store, now: datetime) -> None:
    await store.write(lambda tx: inbox.keep(tx, "telegram", "1.a", person="7", body="{}", at=now))

    await store.write(
        lambda tx: inbox.keep_failed(tx, "telegram", "1.a", person="7", body="{}", at=now, error="ValueError")
    )

    assert await store.read(inbox.failed) == []
