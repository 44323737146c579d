"""Sealing: nothing of a person in clear on the disk, nothing readable in another place, keys that rotate."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from flows.model import Answer, Conversation
from storage import audit, conversations, inbox, media, messages, outbox, tickets
from storage.crypto import KeyRing, SealError
from storage.engine import Store
from storage.tables import messages as table
from storage.unit import Tx
from tests import databases
from tests.storage import making

PHONE = "0912345678"
SECRETS = ["Trần Thị Bình", PHONE, "ngôi mộ ở đồi 82", "7654321098", "canh-bac-secret", "IMG_secret.jpg", "lý do riêng"]
DONOR = "bà Sen 87 tuổi, yếu, nhà ở ngõ 12"
SECRETS.append(DONOR)


def fill(tx: Tx, now: datetime) -> None:
    body = json.dumps({"text": SECRETS[2], "from": SECRETS[3], "name": SECRETS[0]}, ensure_ascii=False)
    inbox.keep(tx, "telegram", "u1", person=SECRETS[3], body=body, at=now)
    inbox.keep_failed(tx, "telegram", "u2", person=SECRETS[3], body=body, at=now, error="LookupError")
    conversation_id, _ = conversations.load(tx, "telegram", SECRETS[3], at=now)
    tip = making.tip(
        now,
        contact_phone=Answer(said=PHONE, value=PHONE),
        dna_willing=Answer(value="yes"),
        dna_siblings=Answer(said=DONOR, value="sister"),
        dna_preferred=Answer(said=DONOR, value=DONOR),
    )
    conversations.save(tx, conversation_id, Conversation(channel="telegram", user=SECRETS[3], tip=tip))
    message_id = making.heard(tx, conversation_id, SECRETS[2], now)
    messages.amend(tx, conversation_id, "1", text=SECRETS[2] + " " + PHONE, at=now)
    media.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        message_id=message_id,
        channel="telegram",
        kind="photo",
        ref={"file_id": "canh-bac-secret"},
        name="IMG_secret.jpg",
        caption=SECRETS[2],
        at=now,
        exif={"lat": 16.75, "make": "canh-bac-secret"},
    )
    making.said(tx, conversation_id, f"Bác {SECRETS[0]} ơi", now, choices={"choices": [[PHONE, "phone"]]})
    outbox.enqueue(tx, channel="telegram", target=SECRETS[3], payload={"text": SECRETS[2]}, priority=1, due_at=now)
    ticket_id = making.ticket(tx, now, conversation_id=conversation_id, of=tip)
    tickets.record(tx, ticket_id, at=now, who="Lê", what="noted", detail="lý do riêng")
    audit.write(tx, at=now, who="Lê", what="contact", ticket_id=ticket_id, detail=PHONE)


async def test_nothing_of_a_person_is_in_the_database_in_clear(
    store: Store, url: str, database: Path, now: datetime
) -> None:
    await store.write(lambda tx: fill(tx, now))

    on_disk = databases.dump(url)

    assert "Nguyễn Văn An".encode() in on_disk  # the martyr's name is no secret, and the log is looked at while open
    for secret in SECRETS:
        assert secret.encode() not in on_disk
        assert json.dumps(secret)[1:-1].encode() not in on_disk


async def test_what_was_sealed_reads_back(store: Store, now: datetime) -> None:
    await store.write(lambda tx: fill(tx, now))

    found = await store.read(lambda tx: tickets.by_code(tx, making.CODE))

    assert found is not None
    assert found.tip.answers["contact-phone"].value == PHONE
    assert found.reporter_name == "Trần Thị Bình"


async def test_a_value_moved_to_another_row_does_not_open(store: Store, now: datetime) -> None:
    def swap(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        one = making.heard(tx, conversation_id, "một", now)
        two = making.heard(tx, conversation_id, "hai", now, external_id="2")
        texts = {row.id: row.text for row in tx.execute(sa.select(table.c.id, table.c.text))}
        tx.execute(sa.update(table).where(table.c.id == one).values(text=texts[two]))
        return conversation_id

    conversation_id = await store.write(swap)

    with pytest.raises(SealError):
        await store.read(lambda tx: messages.of_conversation(tx, conversation_id))


async def test_a_value_moved_to_another_column_does_not_open(store: Store, now: datetime) -> None:
    def swap(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        making.heard(tx, conversation_id, "một", now)
        tx.execute(sa.update(table).values(text=table.c.author))
        return conversation_id

    conversation_id = await store.write(swap)

    with pytest.raises(SealError):
        await store.read(lambda tx: messages.of_conversation(tx, conversation_id))


@pytest.mark.parametrize("at", [0, 1, 5, 17, -1], ids=["format", "key", "nonce", "text", "tag"])
def test_a_changed_byte_is_noticed(keys: KeyRing, at: int) -> None:
    sealed = bytearray(keys.seal("t:1:c", "bí mật"))
    sealed[at] ^= 1

    with pytest.raises(SealError):
        keys.unseal("t:1:c", bytes(sealed))


@pytest.mark.parametrize("sealed", [b"\x01", b"\x01abcd", b"\x01" * 17, b"plain"])
def test_what_is_no_sealed_value_is_refused(keys: KeyRing, sealed: bytes) -> None:
    with pytest.raises(SealError):
        keys.unseal("t:1:c", sealed)


def test_equal_texts_are_sealed_differently(keys: KeyRing) -> None:
    assert keys.seal("t:1:c", "bí mật") != keys.seal("t:1:c", "bí mật")


def test_an_older_key_still_opens_and_is_found() -> None:
    old, new = KeyRing.make(), KeyRing.make()
    before, after = KeyRing.parse(old), KeyRing.parse(f"{new}, {old}")
    sealed = before.seal("t:1:c", "bí mật")

    assert after.unseal("t:1:c", sealed) == "bí mật"
    assert not after.is_current(sealed)
    assert after.is_current(after.seal("t:1:c", "bí mật"))
    assert before.index("telegram:42") in after.indexes("telegram:42")
    assert after.is_signed("cookie", "42", before.sign("cookie", "42"))
    with pytest.raises(SealError):
        KeyRing.parse(new).unseal("t:1:c", sealed)


async def test_a_conversation_is_found_again_after_rotation(url: str, now: datetime) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    before = Store.open(url, KeyRing.parse(old))
    first = before.write_now(lambda tx: conversations.load(tx, "telegram", "42", at=now)[0])
    before.close_now()

    after = Store.open(url, KeyRing.parse(f"{new},{old}"))
    again = after.write_now(lambda tx: conversations.load(tx, "telegram", "42", at=now)[0])
    found = after.read_now(lambda tx: conversations.find(tx, "telegram", "42"))
    after.close_now()

    assert again == first == found


@pytest.mark.parametrize("text", ["", ",", "abc", base64.b64encode(b"x" * 31).decode(), "n0t-base64!!!" * 4])
def test_a_bad_key_is_refused_without_being_shown(text: str) -> None:
    with pytest.raises(ValueError, match="32 bytes in base64") as caught:
        KeyRing.parse(text)

    assert not text.strip(",") or text not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_key_may_be_in_the_base64_of_urls() -> None:
    key = bytes(range(220, 252))
    urlsafe, plain = base64.urlsafe_b64encode(key).decode(), base64.b64encode(key).decode()

    sealed = KeyRing.parse(plain).seal("t:1:c", "bí mật")

    assert KeyRing.parse(urlsafe).unseal("t:1:c", sealed) == "bí mật"


def test_a_signature_is_for_one_purpose(keys: KeyRing) -> None:
    signature = keys.sign("cookie", "42")

    assert keys.is_signed("cookie", "42", signature)
    assert not keys.is_signed("link", "42", signature)
    assert not keys.is_signed("cookie", "43", signature)
    assert not keys.is_signed("cookie", "42", "đ")


def test_a_ring_does_not_show_its_keys() -> None:
    key = KeyRing.make()

    assert key not in repr(KeyRing.parse(key))
