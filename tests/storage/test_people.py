"""The team's sign-in, leases, cursors, the audit log."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from storage import audit, cursors, leases, people
from storage.engine import Store
from storage.types import Role
from storage.unit import Tx


async def test_a_link_signs_in_once(store: Store, now: datetime) -> None:
    link = await store.write(lambda tx: people.make_link(tx, "Lê", role="lead", now=now))

    found = await asyncio.gather(*[store.write(lambda tx: people.use_link(tx, link, now=now)) for _ in range(8)])

    (token,) = [one for one in found if one is not None]
    operator = await store.read(lambda tx: people.session(tx, token, now=now))
    assert operator is not None
    assert (operator.name, operator.role) == ("Lê", Role.LEAD)
    assert len(operator.csrf) >= 32


async def test_a_link_lasts_fifteen_minutes(store: Store, now: datetime) -> None:
    links = [await store.write(lambda tx: people.make_link(tx, "Lê", role="lead", now=now)) for _ in range(2)]
    just_before, at_the_end = now + timedelta(minutes=14, seconds=59), now + timedelta(minutes=15)

    assert await store.write(lambda tx: people.use_link(tx, links[0], now=at_the_end)) is None
    assert await store.write(lambda tx: people.use_link(tx, links[1], now=just_before))
    assert await store.write(lambda tx: people.use_link(tx, "made up", now=now)) is None


async def signed_in(store: Store, now: datetime, name: str = "Lê") -> str:
    link = await store.write(lambda tx: people.make_link(tx, name, role="operator", now=now))
    token = await store.write(lambda tx: people.use_link(tx, link, now=now))
    assert token is not None
    return token


async def test_a_session_lasts_twelve_hours_or_until_its_end(store: Store, now: datetime) -> None:
    token = await signed_in(store, now)

    assert await store.read(lambda tx: people.session(tx, token, now=now + timedelta(hours=11, minutes=59)))
    assert await store.read(lambda tx: people.session(tx, token, now=now + timedelta(hours=12))) is None
    assert await store.read(lambda tx: people.session(tx, "made up", now=now)) is None
    await store.write(lambda tx: people.end_session(tx, token))
    assert await store.read(lambda tx: people.session(tx, token, now=now)) is None


async def test_no_token_is_on_the_disk(store: Store, database: Path, now: datetime) -> None:
    link = await store.write(lambda tx: people.make_link(tx, "Lê", role="operator", now=now))
    token = await store.write(lambda tx: people.use_link(tx, link, now=now))
    assert token is not None

    on_disk = b"".join(path.read_bytes() for path in database.parent.glob("manhmoi.db*"))

    assert link.encode() not in on_disk
    assert token.encode() not in on_disk


async def test_a_name_is_one_operator_with_the_last_given_role(store: Store, now: datetime) -> None:
    for role in ("operator", "admin"):
        await store.write(partial(people.make_link, name="Lê", role=role, now=now))

    (operator,) = await store.read(people.operators)
    assert operator.role is Role.ADMIN
    with pytest.raises(ValueError, match="king"):
        await store.write(lambda tx: people.make_link(tx, "Lê", role="king", now=now))


async def test_without_a_role_the_role_stays(store: Store, now: datetime) -> None:
    await store.write(lambda tx: people.make_link(tx, "Lê", role="admin", now=now))
    await store.write(lambda tx: people.make_link(tx, "Lê", now=now))
    await store.write(lambda tx: people.make_link(tx, "Vũ", now=now))

    assert [(one.name, one.role) for one in await store.read(people.operators)] == [("Lê", "admin"), ("Vũ", "operator")]


async def test_all_of_a_name_are_shut_out(store: Store, now: datetime) -> None:
    for name in ("Lê", "Lê", "Vũ"):
        await store.write(partial(people.add_operator, name=name, role="operator", now=now))

    ended = await store.write(lambda tx: people.end_all(tx, "Lê"))

    assert len(ended) == 2
    assert [(one.name, one.active) for one in await store.read(people.operators)] == [
        ("Lê", False),
        ("Lê", False),
        ("Vũ", True),
    ]


async def test_a_telegram_account_belongs_to_one_operator(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> tuple[people.Operator, people.Operator]:
        one = people.add_operator(tx, "Lê", role="lead", telegram_id="7", now=now)
        two = people.add_operator(tx, "Vũ", role="lead", now=now)
        people.link_telegram(tx, two.id, "7")
        return one, two

    _one, two = await store.write(fill)

    found = await store.read(lambda tx: people.operator_by_telegram(tx, "7"))
    assert found is not None
    assert found.id == two.id
    assert await store.read(lambda tx: people.operator_by_telegram(tx, "8")) is None


async def test_who_left_can_do_nothing_more(store: Store, now: datetime) -> None:
    token = await signed_in(store, now)
    link = await store.write(lambda tx: people.make_link(tx, "Lê", role="operator", now=now))
    (operator,) = await store.read(people.operators)

    await store.write(lambda tx: people.deactivate(tx, operator.id))

    assert await store.read(lambda tx: people.session(tx, token, now=now)) is None
    assert await store.write(lambda tx: people.use_link(tx, link, now=now)) is None


async def test_a_lease_has_one_holder(store: Store, now: datetime) -> None:
    def take(holder: str, seconds_later: int) -> Awaitable[bool]:
        at = now + timedelta(seconds=seconds_later)
        return store.write(lambda tx: leases.take(tx, "polling", holder=holder, now=at, seconds=30))

    assert await take("a", 0)
    assert not await take("b", 29)
    assert await take("a", 20)  # renews: until 50
    assert not await take("b", 49)
    assert await take("b", 50)
    assert not await take("a", 51)

    await store.write(lambda tx: leases.release(tx, "polling", holder="a"))  # not its own
    assert not await take("a", 52)
    await store.write(lambda tx: leases.release(tx, "polling", holder="b"))
    assert await take("a", 53)


async def test_a_cursor_keeps_its_last_value(store: Store) -> None:
    assert await store.read(lambda tx: cursors.get(tx, "offset")) is None
    for value in ("1", "2"):
        await store.write(partial(cursors.set, name="offset", value=value))

    assert await store.read(lambda tx: cursors.get(tx, "offset")) == "2"


async def test_the_audit_log_tells_who_saw_what(store: Store, now: datetime) -> None:
    first = await store.write(lambda tx: audit.write(tx, at=now, who="Lê", what="contact", detail="MM-1"))
    await store.write(lambda tx: audit.write(tx, at=now, who="Vũ", what="export"))

    assert [(one.who, one.what, one.detail) for one in await store.read(audit.entries)] == [
        ("Lê", "contact", "MM-1"),
        ("Vũ", "export", ""),
    ]
    assert len(await store.read(lambda tx: audit.entries(tx, after=first))) == 1
