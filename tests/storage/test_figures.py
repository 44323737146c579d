"""The figures of what waits, on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import figures, grants, inbox
from storage.engine import Store
from storage.tables import conversations
from storage.unit import Tx
from tests.storage import making


async def test_where_nothing_waits_all_is_nought(store: Store, now: datetime) -> None:
    found = await store.read(lambda tx: figures.read(tx, now))

    assert (found.outbox, found.outbox_depth, found.tokens) == ({}, 0, None)
    assert (found.dead_letters, found.unanswered_age, found.timers_late, found.files_age) == (0, 0, 0, 0)


async def test_ages_and_counts(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> None:
        conversation_id = making.conversation(tx, now)
        making.ticket(tx, now - timedelta(hours=2), conversation_id=conversation_id)
        making.said(tx, conversation_id, "Dạ cháu chào bác ạ", now, due_at=now - timedelta(minutes=4))
        making.said(tx, conversation_id, "Bác cho cháu hỏi ạ", now, due_at=now + timedelta(minutes=4))
        tx.execute(sa.update(conversations).values(wake_at=now - timedelta(seconds=30)))
        inbox.keep_failed(tx, "web", "1", person="", body="{}", at=now, error="ValueError")
        pair = grants.NewPair("a", "r", now - timedelta(hours=1), now + timedelta(days=80))
        grants.import_pair(tx, "oa", pair, imported=b"", at=now - timedelta(hours=26))

    await store.write(unit)
    found = await store.read(lambda tx: figures.read(tx, now))

    assert found.outbox["telegram"] == figures.Waiting({"waiting": 2}, 240.0)
    assert (found.dead_letters, found.unanswered_age, found.timers_late) == (1, 7_200, 30)
    assert found.tokens == figures.Tokens(93_600, -3_600, 6_912_000)
    assert await store.read(lambda tx: figures.outbox_age(tx, now)) == 240
