"""Whether a file is still named by anything, and what waits with its bytes is due."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import blob_uses, media
from storage.engine import Store
from storage.tables import attachments, reports
from storage.unit import Tx
from tests.storage import making

SENT, REPORTED, STRANGE = "a" * 64, "b" * 64, "c" * 64


async def test_a_file_is_named_by_what_somebody_sent_or_a_report_holds(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> None:
        media.add(
            tx,
            conversation_id=making.conversation(tx, now),
            ticket_id=None,
            message_id=None,
            channel="web",
            kind="photo",
            ref={"sha256": SENT},
            at=now + timedelta(hours=1),
        )
        report = dict.fromkeys(("kind", "first", "last", "language", "who", "figures"), "x")
        files = f'{{"docx":"{REPORTED}"}}'
        tx.execute(sa.insert(reports).values(id=tx.new_id(), **report, made_at=now, files=files))

    await store.write(unit)

    named = [await store.read(lambda tx, one=one: blob_uses.is_named(tx, one)) for one in (SENT, REPORTED, STRANGE)]  # type: ignore[misc]
    assert named == [True, True, False]


async def test_what_waits_with_these_bytes_is_due_at_once(store: Store, now: datetime) -> None:
    def add(tx: Tx) -> str:
        return media.add(
            tx,
            conversation_id=making.conversation(tx, now),
            ticket_id=None,
            message_id=None,
            channel="telegram",
            kind="photo",
            ref={"file_id": "f"},
            at=now + timedelta(hours=1),
        )

    attachment_id = await store.write(add)
    await store.write(lambda tx: media.kept(tx, attachment_id, SENT))

    await store.write(lambda tx: media.hasten(tx, SENT, at=now))

    due = await store.read(lambda tx: tx.execute(sa.select(attachments.c.due_at, attachments.c.sha256)).one())
    assert tuple(due) == (now, SENT)
