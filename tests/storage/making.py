"""Things that the tests of the store have in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flows.model import Answer, Consent, Source, Tip, Told
from storage import conversations, messages, outbox, tickets
from storage.unit import Tx

CODE = "MM-7K3F-Q2XD"


def conversation(tx: Tx, now: datetime, user: str = "42", *, channel: str = "telegram") -> str:
    return conversations.load(tx, channel, user, at=now)[0]


def heard(tx: Tx, conversation_id: str, text: str, now: datetime, *, external_id: str = "1") -> str:
    """The person said it."""
    return messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        direction="in",
        author="Trần Thị Bình",
        kind="text",
        text=text,
        at=now,
        external_id=external_id,
    )


def said(
    tx: Tx,
    conversation_id: str,
    text: str,
    now: datetime,
    *,
    merge: str | None = None,
    due_at: datetime | None = None,
    choices: Mapping[str, Any] | None = None,
    claimed_by: str | None = None,
    operator_id: str | None = None,
    ticket_id: str | None = None,
    operator_ref: str = "",
    target: str = "42",
    channel: str = "telegram",
    priority: int = 1,
) -> tuple[str, outbox.Sending | None]:
    """The bot will say it."""
    message_id = messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=ticket_id,
        direction="out",
        author="",
        kind="say",
        text=text,
        at=now,
        choices=choices,
        delivery="waiting",
        operator_id=operator_id,
        operator_ref=operator_ref,
    )
    sending = outbox.enqueue(
        tx,
        channel=channel,
        target=target,
        conversation_id=conversation_id,
        message_id=message_id,
        priority=priority,
        due_at=due_at or now,
        merge=merge,
        claimed_by=claimed_by,
    )
    return message_id, sending


def tip(now: datetime, **answers: Answer) -> Tip:
    return Tip(
        began_at=now,
        told=(Told(kind="text", text="Tôi biết một ngôi mộ ở đồi 82", at=now, message_id="1"),),
        answers={
            "martyr-name": Answer(said="Nguyễn Văn An", value="Nguyễn Văn An", at=now),
            "martyr-home": Answer(said="Thái Bình", value="Thái Bình", at=now),
            "contact-name": Answer(said="Trần Thị Bình", value="Trần Thị Bình", at=now),
            **{name.replace("_", "-"): one for name, one in answers.items()},
        },
        consents=(Consent(purpose="tip", version="1", given_at=now),),
        source="bv-viet-tiep",
    )


def ticket(
    tx: Tx, now: datetime, *, code: str = CODE, conversation_id: str | None = None, of: Tip | None = None
) -> str:
    return tickets.save(
        tx,
        code,
        of or tip(now),
        conversation_id=conversation_id,
        channel="telegram",
        language="vi",
        incomplete=False,
        at=now,
    )


OPERATOR_SOURCE = Source.OPERATOR
