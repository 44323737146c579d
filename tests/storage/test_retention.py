"""What belongs to no ticket can be erased, and stays erased."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot import opening
from bot.channels.base import NeedsRepair, Read
from bot.settings import Settings
from bot.translate import Texts
from bot.turns import Turns
from storage import arrivals, inbox, media, messages, outbox, reply_windows, retention, tables
from storage.engine import Store
from storage.tables import raw_updates
from storage.unit import Tx
from tests import databases
from tests.storage import making


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        **databases.settings(tmp_path / "turns.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key_file=str(tmp_path / "secret.key"),
    )


def photo(tx: Tx, conversation_id: str, message_id: str, now: datetime, sha256: str) -> str:
    return media.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        message_id=message_id,
        channel="telegram",
        kind="photo",
        ref={},
        at=now,
        sha256=sha256,
    )


def kept(tx: Tx, now: datetime, external_id: str, user: str = "42") -> bool:
    return inbox.keep(tx, "telegram", external_id, person=user, body="lời nói", at=now)


async def test_what_was_said_is_gone_and_a_redelivery_brings_nothing_back(store: Store, now: datetime) -> None:
    def tell(tx: Tx) -> str:
        kept(tx, now, "u1")
        inbox.keep_failed(tx, "telegram", "u2", person="42", body="lời nói", at=now, error="LookupError")
        conversation_id = making.conversation(tx, now)
        message_id = making.heard(tx, conversation_id, "lời nói", now)
        photo(tx, conversation_id, message_id, now, "ab" * 32)
        _, sending = making.said(tx, conversation_id, "nhắc lại lời nói", now, claimed_by="me")
        assert sending is not None
        outbox.sent(tx, sending.id, external_id="9", at=now)
        return conversation_id

    conversation_id = await store.write(tell)
    erased = await store.write(lambda tx: retention.erase_said(tx, conversation_id))

    assert erased == retention.Erased(messages=2, attachments=1, raw_updates=2, blobs=("ab" * 32,))
    assert await store.read(lambda tx: messages.of_conversation(tx, conversation_id)) == []
    assert await store.read(lambda tx: tx.execute(sa.select(raw_updates.c.body)).scalars().all()) == [b"", b""]
    assert await store.read(inbox.failed) == []
    assert not await store.write(lambda tx: kept(tx, now, "u1"))


async def test_a_ticket_keeps_what_is_its_own(store: Store, now: datetime) -> None:
    def tell(tx: Tx) -> tuple[str, str]:
        conversation_id = making.conversation(tx, now)
        photo(tx, conversation_id, making.heard(tx, conversation_id, "trước", now), now, "ab" * 32)
        ticket_id = making.ticket(tx, now, conversation_id=conversation_id)
        later = making.heard(tx, conversation_id, "sau", now, external_id="2")
        photo(tx, conversation_id, later, now, "ab" * 32)
        photo(tx, conversation_id, later, now, "cd" * 32)
        return conversation_id, ticket_id

    conversation_id, ticket_id = await store.write(tell)
    erased = await store.write(lambda tx: retention.erase_said(tx, conversation_id))

    assert erased.messages == 1
    assert erased.blobs == ("cd" * 32,)  # the ticket still has the other
    assert [one.text for one in await store.read(lambda tx: messages.of_ticket(tx, ticket_id))] == ["trước"]
    assert len(await store.read(lambda tx: media.of_ticket(tx, ticket_id))) == 1


async def test_what_is_on_its_way_out_still_goes(store: Store, now: datetime) -> None:
    def tell(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        making.heard(tx, conversation_id, "không", now)
        making.said(tx, conversation_id, "Đã xoá ạ.", now)
        retention.erase_said(tx, conversation_id)
        return conversation_id

    conversation_id = await store.write(tell)

    found = await store.read(lambda tx: messages.of_conversation(tx, conversation_id))
    assert [one.text for one in found] == ["Đã xoá ạ."]


async def test_what_the_platform_told_of_our_messages_goes_and_until_when_we_may_answer_stays(
    store: Store, now: datetime
) -> None:
    def tell(tx: Tx) -> tuple[str, str]:
        ids = making.conversation(tx, now, "1"), making.conversation(tx, now, "2")
        for one in ids:
            arrivals.keep(tx, one, ["z1"], text="nhắc lại lời nói", at=now)
            reply_windows.turned_to_us(tx, one, at=now)
        retention.erase_said(tx, ids[0])
        return ids

    one, two = await store.write(tell)

    left = await store.read(lambda tx: tx.execute(sa.select(tables.arrivals.c.conversation_id)).scalars().all())
    assert left == [two]
    assert await store.read(lambda tx: reply_windows.get(tx, one)) is not None


class Broken(NeedsRepair):
    """It knows whose it is."""

    alarm = "zalo_other_oa"


async def test_an_update_that_could_not_be_read_is_erased_too(settings: Settings) -> None:
    """Where the codec could tell whose it is."""

    def codec(_body: Mapping[str, Any], /, *, at: datetime, seed: int) -> Read:
        raise Broken("not ours", person="42")

    texts = Texts.load(opening.LOCALES, ("vi",))
    async with opening.opened(settings, texts=texts) as context:
        taken = await Turns(context, {"telegram": codec}).take("telegram", "u1", '{"text": "lời nói"}')
        assert taken.failed

        def erase(tx: Tx) -> None:
            retention.erase_said(tx, making.conversation(tx, context.now()))

        await context.store.write(erase)

        assert await context.store.read(lambda tx: tx.execute(sa.select(raw_updates.c.body)).scalars().all()) == [b""]
        assert await context.store.read(inbox.failed) == []


async def test_others_are_not_touched(store: Store, now: datetime) -> None:
    def tell(tx: Tx) -> tuple[str, str]:
        kept(tx, now, "u1", "1")
        kept(tx, now, "u2", "2")
        ids = making.conversation(tx, now, "1"), making.conversation(tx, now, "2")
        for one in ids:
            making.heard(tx, one, "lời nói", now)
        retention.erase_said(tx, ids[0])
        return ids

    one, two = await store.write(tell)

    assert await store.read(lambda tx: messages.of_conversation(tx, one)) == []
    assert len(await store.read(lambda tx: messages.of_conversation(tx, two))) == 1
    bodies = await store.read(lambda tx: tx.execute(sa.select(raw_updates.c.body)).scalars().all())
    assert sorted(bool(one) for one in bodies) == [False, True]
