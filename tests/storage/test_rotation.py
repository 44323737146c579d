"""What a rotation must look at, and what it leaves alone."""

from __future__ import annotations

import functools
from datetime import datetime

import pytest
import sqlalchemy as sa

from storage import conversations, doors, inbox, messages, rotation
from storage.crypto import KeyRing, SealError, UnknownKey
from storage.engine import Store
from storage.tables import messages as m
from storage.tables import metadata, sealed_columns
from storage.tables import raw_updates as r
from storage.unit import Tx
from tests.storage import making

# Bytes that are not sealed: hashes of tokens and of words, blind indexes and marks.
NOT_SEALED = {
    "api_keys.hash",
    "arrivals.digest",
    "audit.before",
    "audit.digest",
    "audit.hash",
    "conversations.user_index",
    "door_links.hash",
    "doors.user_index",
    "grants.imported",
    "lookups.question_index",
    "network_answers.question_index",
    "packets.token_hash",
    "raw_updates.person_index",
    "sessions.hash",
    "sign_in_links.hash",
    "ticket_marks.mark",
    "ticket_prints.print",
}


def test_every_column_of_bytes_is_sealed_or_known_not_to_be() -> None:
    sealed = {f"{table.name}.{column}" for table, columns in sealed_columns().items() for column in columns}
    of_bytes = {
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, sa.LargeBinary)
    }

    assert of_bytes == sealed | NOT_SEALED
    assert not sealed & NOT_SEALED


def pass_over(store: Store) -> tuple[int, list[str]]:
    """A whole pass; how many values, and what does not open."""
    count = 0
    broken: list[str] = []
    step: rotation.Step | None = rotation.Step()
    while step is not None:
        done = store.write_now(functools.partial(rotation.seal_anew, step=step))
        count, step = count + done.resealed, done.next
        broken += done.broken
    return count, broken


def people_over(store: Store) -> None:
    step: rotation.Step | None = rotation.Step()
    while step is not None:
        step = store.write_now(functools.partial(rotation.index_anew, step=step)).next


def say_much(tx: Tx, now: datetime) -> str:
    conversation_id = making.conversation(tx, now)
    for at in range(2 * rotation.BATCH + 7):
        making.heard(tx, conversation_id, f"lời thứ {at}", now, external_id=str(at))
    inbox.keep(tx, "telegram", "u1", person="42", body="{}", at=now)
    inbox.keep(tx, "timer", "t1", person="42", body="{}", at=now)
    token = doors.make_link(tx, conversation_id, now=now)
    doors.open_door(tx, token, channel="web", user="v1", now=now)
    return conversation_id


async def test_all_is_sealed_with_the_newest_key_and_people_are_found_without_the_old(url: str, now: datetime) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    before = Store.open(url, KeyRing.parse(old))
    conversation_id = before.write_now(lambda tx: say_much(tx, now))
    before.close_now()
    both = Store.open(url, KeyRing.parse(f"{new},{old}"))

    people_over(both)
    count, broken = pass_over(both)
    used = both.read_now(rotation.in_use)
    again, _ = pass_over(both)
    both.close_now()

    assert (set(used), broken, again) == ({KeyRing.parse(new).ids[0]}, [], 0)
    assert count == used.total()
    after = Store.open(url, KeyRing.parse(new))
    assert after.read_now(lambda tx: conversations.find(tx, "telegram", "42")) == conversation_id
    assert after.read_now(lambda tx: conversations.find(tx, "web", "v1")) == conversation_id
    assert len(after.read_now(lambda tx: messages.of_conversation(tx, conversation_id))) > rotation.BATCH
    assert after.write_now(lambda tx: inbox.erase(tx, "telegram", "42")) == 2
    after.close_now()


async def test_whose_an_update_is_that_nobody_else_is_known_by_is_told_by_no_old_key(url: str, now: datetime) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    before = Store.open(url, KeyRing.parse(old))
    before.write_now(lambda tx: say_much(tx, now))
    before.write_now(
        lambda tx: inbox.keep_failed(tx, "telegram", "u2", person="43", body="{}", at=now, error="LookupError")
    )
    # As the program wrote it before an index named its key.
    before.write_now(
        lambda tx: tx.execute(
            sa.update(r).where(r.c.external_id == "u1").values(person_index=tx.keys.index("telegram:42"))
        )
    )
    before.close_now()
    both = Store.open(url, KeyRing.parse(f"{new},{old}"))

    people_over(both)
    assert both.write_now(lambda tx: rotation.forget_strangers(tx, rotation.Step())).resealed == 1
    both.write_now(lambda tx: inbox.keep(tx, "telegram", "u3", person="44", body="{}", at=now))
    assert both.write_now(lambda tx: rotation.forget_strangers(tx, rotation.Step())).resealed == 0
    pass_over(both)
    both.close_now()

    after = Store.open(url, KeyRing.parse(new))
    assert [one.external_id for one in after.read_now(inbox.failed)] == ["u2"]
    assert [after.write_now(lambda tx, one=one: inbox.erase(tx, "telegram", one)) for one in ("42", "44")] == [2, 1]
    heads = after.read_now(lambda tx: {bytes(one)[:4] for one in tx.execute(sa.select(r.c.person_index)).scalars()})
    assert heads == {b"", bytes.fromhex(KeyRing.parse(new).ids[0])}
    after.close_now()


async def test_what_does_not_open_stays_as_it_is(url: str, now: datetime) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    before = Store.open(url, KeyRing.parse(old))

    def damage(tx: Tx) -> tuple[str, bytes]:
        conversation_id = making.conversation(tx, now)
        row_id = making.heard(tx, conversation_id, "lời bị hỏng", now)
        making.heard(tx, conversation_id, "lời lành", now, external_id="2")
        sealed = tx.execute(sa.select(m.c.text).where(m.c.id == row_id)).scalar_one()
        changed = bytes(sealed[:-1]) + bytes([sealed[-1] ^ 1])
        tx.execute(sa.update(m).where(m.c.id == row_id).values(text=changed))
        return row_id, changed

    row_id, changed = before.write_now(damage)
    before.close_now()
    both = Store.open(url, KeyRing.parse(f"{new},{old}"))

    _, broken = pass_over(both)

    assert broken == [f"messages {row_id} text"]
    text = both.read_now(lambda tx: tx.execute(sa.select(m.c.text).where(m.c.id == row_id)).scalar_one())
    assert bytes(text) == changed
    assert both.read_now(rotation.in_use)[KeyRing.parse(old).ids[0]] == 1
    both.close_now()


async def test_a_missing_key_is_noticed_at_the_start_and_a_damaged_value_is_not(url: str, now: datetime) -> None:
    key = KeyRing.make()
    store = Store.open(url, KeyRing.parse(key))
    store.write_now(lambda tx: inbox.keep(tx, "telegram", "u1", person="42", body="{}", at=now))
    other = Store.open(url, KeyRing.parse(KeyRing.make()))
    with pytest.raises(UnknownKey) as caught:
        other.read_now(rotation.open_some)
    other.close_now()

    store.write_now(lambda tx: tx.execute(sa.update(r).values(body=sa.func.substr(r.c.body, 1, 40))))

    store.read_now(rotation.open_some)
    with pytest.raises(SealError):
        store.read_now(lambda tx: tx.unseal("raw_updates", "x", "body", tx.execute(sa.select(r.c.body)).scalar()))
    assert caught.value.key_id == KeyRing.parse(key).ids[0]
    store.close_now()


def test_a_ring_takes_in_what_its_source_says_now_and_keeps_what_it_has_where_that_cannot_be_read() -> None:
    old, new = KeyRing.make(), KeyRing.make()
    written = [old]
    ring = KeyRing.parse(old, lambda: written[-1])
    sealed = KeyRing.parse(new).seal("t:1:c", "bí mật")
    with pytest.raises(UnknownKey):
        ring.unseal("t:1:c", sealed)

    written.append("half a k")
    assert not ring.refresh()
    written.append(f"{old}\n{new}\n")
    assert ring.unseal("t:1:c", sealed) == "bí mật"
    assert ring.ids == KeyRing.parse(f"{old},{new}").ids
