"""The log of what was said, and attachments."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from storage import media, messages
from storage.engine import Store
from storage.types import AttachmentState
from storage.unit import Tx
from tests.storage import making


def photo(tx: Tx, conversation_id: str, message_id: str | None, now: datetime, **values: object) -> str:
    return media.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        message_id=message_id,
        channel="telegram",
        kind="photo",
        ref={"file_id": "abc"},
        at=now,
        **values,  # type: ignore[arg-type]
    )


async def test_an_edited_message_keeps_its_earlier_wordings(store: Store, now: datetime) -> None:
    def edit(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        message_id = making.heard(tx, conversation_id, "một", now)
        photo(tx, conversation_id, message_id, now, caption="một")
        assert messages.amend(tx, conversation_id, "1", text="hai", at=now) == message_id
        assert messages.amend(tx, conversation_id, "1", text="hai", at=now) == message_id
        messages.amend(tx, conversation_id, "1", text="ba", at=now)
        assert messages.amend(tx, conversation_id, "77", text="ba", at=now) is None
        return message_id

    message_id = await store.write(edit)

    found = await store.read(lambda tx: messages.get(tx, message_id))
    assert found is not None
    assert (found.text, found.before) == ("ba", ("một", "hai"))
    (attachment,) = await store.read(lambda tx: media.of_message(tx, message_id))
    assert attachment.caption == "ba"


async def test_a_page_reads_on_behind_what_it_has(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> tuple[str, list[str]]:
        conversation_id = making.conversation(tx, now)
        made = [making.heard(tx, conversation_id, str(n), now, external_id=str(n)) for n in range(5)]
        messages.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            direction="note",
            author="Lê",
            kind="text",
            text="nội bộ",
            at=now,
        )
        return conversation_id, made

    conversation_id, made = await store.write(fill)

    found = await store.read(lambda tx: messages.of_conversation(tx, conversation_id, after=made[1], limit=2))
    assert [one.id for one in found] == made[2:4]
    everything = await store.read(lambda tx: messages.of_conversation(tx, conversation_id))
    assert [one.text for one in everything] == ["0", "1", "2", "3", "4"]
    by_external = await store.read(lambda tx: messages.by_external(tx, conversation_id, "3"))
    assert by_external is not None
    assert by_external.id == made[3]


async def test_a_new_message_rings_for_its_page_and_ticket(store: Store, now: datetime) -> None:
    conversation_id = await store.write(lambda tx: making.conversation(tx, now))

    async with store.bell.listen(f"chat:{conversation_id}") as bell:
        await store.write(lambda tx: making.heard(tx, conversation_id, "một", now))
        assert await bell.wait(1) == {f"chat:{conversation_id}"}


async def test_what_was_added_since_then_moves_to_another_ticket_and_the_tip_stays(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> list[str]:
        conversation_id = making.conversation(tx, now)
        one = making.ticket(tx, now, conversation_id=conversation_id)
        two = making.ticket(tx, now, code="MM-AAAA-AAAA", conversation_id=conversation_id)
        made = []
        for number, ticket_id in enumerate((one, two, one, one)):
            message_id = making.heard(
                tx, conversation_id, str(number), now + timedelta(seconds=number), external_id=str(number)
            )
            messages.set_ticket(tx, message_id, ticket_id)
            made.append(message_id)
        attachment_id = photo(tx, conversation_id, made[3], now)
        messages.set_ticket(tx, made[3], one)
        assert messages.move(tx, conversation_id, was=one, to=two, since=now + timedelta(seconds=2)) == made[2:]
        attachment = media.get(tx, attachment_id)
        assert attachment is not None
        assert attachment.ticket_id == two
        return [str(message.text) for message in messages.of_ticket(tx, two)]

    assert await store.write(fill) == ["1", "2", "3"]


async def test_an_attachment_is_fetched_and_stored(store: Store, now: datetime) -> None:
    later = now + timedelta(minutes=1)
    conversation_id = await store.write(lambda tx: making.conversation(tx, now))
    attachment_id = await store.write(lambda tx: photo(tx, conversation_id, None, now, size=10, mime="image/png"))

    (claimed,) = await store.write(lambda tx: media.claim(tx, now, limit=5))
    assert (claimed.id, claimed.ref, claimed.attempts) == (attachment_id, {"file_id": "abc"}, 1)
    assert claimed.bytes == 10
    assert await store.write(lambda tx: media.claim(tx, now, limit=5)) == []

    await store.write(lambda tx: media.retry(tx, attachment_id, due_at=later, error="503"))
    assert await store.write(lambda tx: media.claim(tx, now, limit=5)) == []
    assert await store.read(lambda tx: media.next_due(tx, now)) == later
    assert len(await store.write(lambda tx: media.claim(tx, later, limit=5))) == 1

    assert await store.write(media.recover) == 1
    (again,) = await store.write(lambda tx: media.claim(tx, later, limit=5))
    assert again.attempts == 3

    await store.write(
        lambda tx: media.stored(
            tx, attachment_id, sha256="ab" * 32, mime="image/jpeg", bytes=12, exif={"lat": 16.5, "lon": 107.1}
        )
    )
    found = await store.read(lambda tx: media.get(tx, attachment_id))
    assert found is not None
    assert (found.state, found.sha256, found.mime, found.bytes) == (AttachmentState.STORED, "ab" * 32, "image/jpeg", 12)
    assert found.exif == {"lat": 16.5, "lon": 107.1}
    assert await store.read(lambda tx: media.is_used(tx, "ab" * 32))
    assert not await store.read(lambda tx: media.is_used(tx, "cd" * 32))


async def test_an_attachment_that_comes_with_its_bytes_is_stored_at_once(store: Store, now: datetime) -> None:
    conversation_id = await store.write(lambda tx: making.conversation(tx, now))

    attachment_id = await store.write(lambda tx: photo(tx, conversation_id, None, now, sha256="ab" * 32))

    found = await store.read(lambda tx: media.get(tx, attachment_id))
    assert found is not None
    assert found.state is AttachmentState.STORED
    assert await store.write(lambda tx: media.claim(tx, now, limit=5)) == []


async def test_what_cannot_be_fetched_says_why(store: Store, now: datetime) -> None:
    conversation_id = await store.write(lambda tx: making.conversation(tx, now))
    attachment_id = await store.write(lambda tx: photo(tx, conversation_id, None, now))

    await store.write(lambda tx: media.give_up(tx, attachment_id, state="too_big", error="21 MB"))

    found = await store.read(lambda tx: media.get(tx, attachment_id))
    assert found is not None
    assert (found.state, found.error) == (AttachmentState.TOO_BIG, "21 MB")
    with pytest.raises(ValueError, match="lazy"):
        await store.write(lambda tx: media.give_up(tx, attachment_id, state="lazy", error=""))
