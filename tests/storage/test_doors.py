"""Personal links: good once, for an hour, into one conversation, for one browser."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import conversations, doors, inbox, retention
from storage.engine import Store
from storage.tables import door_links, raw_updates
from storage.unit import Tx


def talk(tx: Tx, now: datetime, user: str = "7001") -> str:
    return conversations.load(tx, "zalo_bot", user, at=now)[0]


async def link(store: Store, now: datetime) -> tuple[str, str]:
    """The conversation and a link into it."""

    def unit(tx: Tx) -> tuple[str, str]:
        conversation_id = talk(tx, now)
        return conversation_id, doors.make_link(tx, conversation_id, now=now)

    return await store.write(unit)


async def test_a_link_opens_its_conversation_for_who_uses_it(store: Store, now: datetime) -> None:
    conversation_id, token = await link(store, now)

    opened = await store.write(lambda tx: doors.open_door(tx, token, channel="web", user="browser", now=now))

    assert opened == conversation_id
    assert await store.write(lambda tx: conversations.load(tx, "web", "browser", at=now)[0]) == conversation_id
    assert await store.read(lambda tx: conversations.find(tx, "web", "browser")) == conversation_id
    assert await store.read(lambda tx: conversations.find(tx, "web", "somebody else")) is None
    (door,) = await store.read(lambda tx: doors.of_conversation(tx, conversation_id))
    assert (door.channel, door.user) == ("web", "browser")


async def test_the_conversation_stays_at_home_where_it_began(store: Store, now: datetime) -> None:
    conversation_id, token = await link(store, now)
    await store.write(lambda tx: doors.open_door(tx, token, channel="web", user="browser", now=now))

    address = await store.read(lambda tx: conversations.address(tx, conversation_id))
    state = await store.write(lambda tx: conversations.load(tx, "web", "browser", at=now)[1])

    assert address is not None and (address.channel, address.user) == ("zalo_bot", "7001")
    assert (state.channel, state.user) == ("zalo_bot", "7001")


async def test_looking_at_a_link_does_not_use_it_up_and_using_it_does(store: Store, now: datetime) -> None:
    _, token = await link(store, now)

    looks = [await store.read(lambda tx: doors.is_good(tx, token, now=now)) for _ in range(3)]
    first = await store.write(lambda tx: doors.open_door(tx, token, channel="web", user="one", now=now))
    second = await store.write(lambda tx: doors.open_door(tx, token, channel="web", user="two", now=now))

    assert looks == [True, True, True]
    assert first is not None and second is None
    assert not await store.read(lambda tx: doors.is_good(tx, token, now=now))
    assert await store.read(lambda tx: conversations.find(tx, "web", "two")) is None


async def test_of_two_browsers_at_once_one_gets_in(store: Store, now: datetime) -> None:
    _, token = await link(store, now)

    opened = await asyncio.gather(
        *(
            store.write(lambda tx, who=who: doors.open_door(tx, token, channel="web", user=who, now=now))
            for who in ("one", "two", "three")
        )
    )

    assert sum(one is not None for one in opened) == 1


async def test_after_an_hour_a_link_is_no_good_and_later_forgotten(store: Store, now: datetime) -> None:
    conversation_id, token = await link(store, now)
    just_in_time, too_late = now + timedelta(minutes=59, seconds=59), now + timedelta(hours=1)

    assert await store.read(lambda tx: doors.is_good(tx, token, now=just_in_time))
    assert not await store.read(lambda tx: doors.is_good(tx, token, now=too_late))
    assert await store.write(lambda tx: doors.open_door(tx, token, channel="web", user="browser", now=too_late)) is None
    much_later = now + timedelta(hours=3)
    await store.write(lambda tx: doors.make_link(tx, conversation_id, now=much_later))
    assert await store.read(lambda tx: tx.execute(sa.select(sa.func.count()).select_from(door_links)).scalar()) == 1


async def test_a_link_that_never_was_opens_nothing(store: Store, now: datetime) -> None:
    assert await store.write(lambda tx: doors.open_door(tx, "x" * 32, channel="web", user="browser", now=now)) is None


async def test_the_token_itself_stands_nowhere_in_the_database(store: Store, now: datetime, database: object) -> None:
    _, token = await link(store, now)

    from pathlib import Path

    folder = Path(str(database)).parent
    assert not any(token.encode() in one.read_bytes() for one in folder.iterdir() if one.is_file())


async def test_erasing_what_was_said_closes_the_links_that_are_still_good(store: Store, now: datetime) -> None:
    """Who finds an old link must not get into a talk that was erased. Whoever is in already stays."""
    conversation_id, used = await link(store, now)

    def unit(tx: Tx) -> tuple[str, str]:
        links = doors.make_link(tx, conversation_id, now=now), doors.make_link(tx, talk(tx, now, "7002"), now=now)
        doors.open_door(tx, used, channel="web", user="browser", now=now)
        retention.erase_said(tx, conversation_id)
        return links

    unused, of_another = await store.write(unit)

    assert not await store.read(lambda tx: doors.is_good(tx, unused, now=now))
    assert await store.read(lambda tx: doors.is_good(tx, of_another, now=now))
    assert await store.read(lambda tx: conversations.find(tx, "web", "browser")) == conversation_id
    assert await store.read(lambda tx: tx.execute(sa.select(sa.func.count()).select_from(door_links)).scalar()) == 1


async def test_erasing_what_was_said_reaches_what_came_through_a_door(store: Store, now: datetime) -> None:
    conversation_id, token = await link(store, now)

    def unit(tx: Tx) -> None:
        doors.open_door(tx, token, channel="web", user="browser", now=now)
        inbox.keep(tx, "zalo_bot", "1", person="7001", body='{"a": 1}', at=now)
        inbox.keep(tx, "web", "2", person="browser", body='{"b": 2}', at=now)
        inbox.keep(tx, "web", "3", person="another", body='{"c": 3}', at=now)
        retention.erase_said(tx, conversation_id)

    await store.write(unit)

    left = await store.read(
        lambda tx: tx.execute(sa.select(raw_updates.c.external_id).where(raw_updates.c.body != b"")).scalars().all()
    )
    assert left == ["3"]
