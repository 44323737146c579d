"""The team's acts on a store: what is written, what waits to be sent, who did it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.desk import acts
from bot.desk.acts import ActError
from storage import audit, conversations, group_views, messages, outbox, people, tickets
from storage.crypto import KeyRing
from storage.engine import Store
from storage.people import Operator
from storage.unit import Tx
from tests import databases
from tests.databases import backend
from tests.desk.conftest import tip

__all__ = ["backend"]  # on both databases

CODE = "MM-7K3F-Q2XD"
NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(databases.fresh(tmp_path / "acts.db"), KeyRing.parse(KeyRing.make()))
    yield opened
    opened.close_now()


@pytest.fixture
def ticket_id(store: Store) -> str:
    def unit(tx: Tx) -> str:
        conversation_id, _ = conversations.load(tx, "telegram", "42", at=NOW)
        return tickets.save(
            tx,
            CODE,
            tip(),
            conversation_id=conversation_id,
            channel="telegram",
            language="vi",
            incomplete=False,
            at=NOW,
        )

    return store.write_now(unit)


@pytest.fixture
def an(store: Store) -> Operator:
    return store.write_now(lambda tx: people.add_operator(tx, "An", role="operator", now=NOW))


def said(store: Store, ticket_id: str) -> list[str]:
    return [one.what for one in store.read_now(lambda tx: tickets.history(tx, ticket_id))]


def claimed(store: Store) -> list[outbox.Sending]:
    return store.write_now(lambda tx: outbox.claim(tx, NOW, holder="me", limit=10, channels=["telegram"]))


def test_a_reply_waits_for_the_person_cleaned_and_with_its_author(store: Store, ticket_id: str, an: Operator) -> None:
    message_id = store.write_now(
        lambda tx: acts.reply(tx, ticket_id, operator=an, text=" Chào\u202e bác\x00 ạ. ", at=NOW, operator_ref="-100:7")
    )

    (row,) = claimed(store)
    assert (row.target, row.message["text"], row.message_id) == ("42", "Chào bác ạ.", message_id)
    message = store.read_now(lambda tx: messages.get(tx, message_id))
    assert message is not None
    assert (message.author, message.operator_id, message.operator_ref) == ("An", an.id, "-100:7")
    assert said(store, ticket_id)[-1] == "replied"


def test_a_reply_comes_before_what_waited_for_others(store: Store, ticket_id: str, an: Operator) -> None:
    def other(tx: Tx) -> None:
        conversation_id, _ = conversations.load(tx, "telegram", "43", at=NOW)
        outbox.enqueue(
            tx,
            channel="telegram",
            target="43",
            conversation_id=conversation_id,
            payload={"text": "x"},
            priority=1,
            due_at=NOW,
        )

    store.write_now(other)
    store.write_now(lambda tx: acts.reply(tx, ticket_id, operator=an, text="Chào bác", at=NOW))

    assert [row.target for row in claimed(store)] == ["42", "43"]


@pytest.mark.parametrize("text", ["", "  \n", "\u200b"], ids=["empty", "blank", "unseen"])
def test_an_empty_reply_is_refused(store: Store, ticket_id: str, an: Operator, text: str) -> None:
    with pytest.raises(ActError) as caught:
        store.write_now(lambda tx: acts.reply(tx, ticket_id, operator=an, text=text, at=NOW))

    assert caught.value.key == "group-empty"


def test_a_ticket_without_a_conversation_cannot_be_answered(store: Store, an: Operator) -> None:
    by_phone = store.write_now(
        lambda tx: tickets.save(
            tx, CODE, tip(), conversation_id=None, channel="hotline", language="vi", incomplete=False, at=NOW
        )
    )

    with pytest.raises(ActError) as caught:
        store.write_now(lambda tx: acts.reply(tx, by_phone, operator=an, text="x", at=NOW))

    assert caught.value.key == "group-no-conversation"


def test_a_note_is_never_sent(store: Store, ticket_id: str, an: Operator) -> None:
    store.write_now(lambda tx: acts.note(tx, ticket_id, operator=an, text="gọi lại", at=NOW))

    assert claimed(store) == []
    notes = store.read_now(lambda tx: messages.of_ticket(tx, ticket_id))
    assert [(one.direction, one.text) for one in notes] == [("note", "gọi lại")]
    assert said(store, ticket_id)[-1] == "noted"


def test_a_form_is_first_once_for_its_operator(store: Store, an: Operator) -> None:
    other = replace(an, id="other")
    keys = [("one", an), ("one", an), ("one", other), ("two", an), ("", an), ("", an)]

    first = [store.write_now(partial(acts.is_first, key=key, operator=who, at=NOW)) for key, who in keys]

    assert first == [True, False, True, True, True, True]


def test_who_sees_the_contact_stands_in_the_audit_log(store: Store, ticket_id: str, an: Operator) -> None:
    seen = store.write_now(lambda tx: acts.unmask_contact(tx, ticket_id, operator=an, at=NOW))

    assert seen == ("Trần Thị Bình", "+84912345577")
    (entry,) = store.read_now(audit.entries)
    assert (entry.who, entry.operator_id, entry.what, entry.ticket_id) == ("An", an.id, "contact_shown", ticket_id)


def delivered(store: Store) -> None:
    (row,) = claimed(store)
    store.write_now(lambda tx: outbox.sent(tx, row.id, external_id="900", at=NOW))


def reply(store: Store, ticket_id: str, an: Operator) -> str:
    return store.write_now(lambda tx: acts.reply(tx, ticket_id, operator=an, text="ngày 5", at=NOW))


def amend(store: Store, ticket_id: str, message_id: str, an: Operator, text: str, *, edits: bool) -> None:
    store.write_now(
        lambda tx: acts.amend_reply(
            tx, ticket_id, message_id, operator=an, text=text, at=NOW, corrected=f"(Đính chính) {text}", edits=edits
        )
    )


def test_a_reply_changed_before_it_left_goes_out_changed(store: Store, ticket_id: str, an: Operator) -> None:
    message_id = reply(store, ticket_id, an)

    amend(store, ticket_id, message_id, an, "ngày 6", edits=True)

    (row,) = claimed(store)
    assert row.message["text"] == "ngày 6"


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        (True, lambda row, message_id: row.message == {"edit": message_id}),
        (False, lambda row, _: row.message["text"] == "(Đính chính) ngày 6"),
    ],
    ids=["channel that edits", "channel that does not"],
)
def test_a_reply_changed_after_it_left_is_changed_at_the_person(
    store: Store, ticket_id: str, an: Operator, edits: bool, expected: Callable[[outbox.Sending, str], bool]
) -> None:
    message_id = reply(store, ticket_id, an)
    delivered(store)

    amend(store, ticket_id, message_id, an, "ngày 6", edits=edits)

    (row,) = claimed(store)
    assert expected(row, message_id)
    message = store.read_now(lambda tx: messages.get(tx, message_id))
    assert message is not None
    assert (message.text, message.before) == ("ngày 6", ("ngày 5",))


def test_an_edit_while_the_reply_is_under_way_follows_it(store: Store, ticket_id: str, an: Operator) -> None:
    message_id = reply(store, ticket_id, an)
    (row,) = claimed(store)

    amend(store, ticket_id, message_id, an, "ngày 6", edits=True)

    store.write_now(lambda tx: outbox.sent(tx, row.id, external_id="1", at=NOW))
    (following,) = claimed(store)
    assert following.message == {"edit": message_id}


def test_an_edit_in_which_nothing_changed_sends_nothing(store: Store, ticket_id: str, an: Operator) -> None:
    message_id = reply(store, ticket_id, an)
    delivered(store)

    amend(store, ticket_id, message_id, an, "ngày 5", edits=True)

    assert claimed(store) == []
    assert "amended" not in said(store, ticket_id)


def test_a_failed_reply_is_sent_again_once(store: Store, ticket_id: str, an: Operator) -> None:
    message_id = reply(store, ticket_id, an)
    (row,) = claimed(store)
    store.write_now(lambda tx: outbox.give_up(tx, row.id, outcome="failed", error="403", at=NOW))

    again = [
        store.write_now(lambda tx: acts.send_again(tx, ticket_id, message_id, operator=an, at=NOW)) for _ in range(2)
    ]

    assert again == [True, False]
    assert [one.message_id for one in claimed(store)] == [message_id]


def test_every_act_makes_the_group_s_view_due(store: Store, ticket_id: str, an: Operator) -> None:
    view = store.read_now(lambda tx: group_views.of_ticket(tx, ticket_id))
    assert view is not None
    store.write_now(lambda tx: group_views.settle(tx, view.id, touches=view.touches))

    store.write_now(lambda tx: acts.note(tx, ticket_id, operator=an, text="x", at=NOW))

    after = store.read_now(lambda tx: group_views.of_ticket(tx, ticket_id))
    assert after is not None and after.due_at is not None


def test_an_anonymous_administrator_is_named_as_such_and_is_nobody(store: Store, ticket_id: str) -> None:
    hidden = acts.anonymous("Quản trị viên ẩn danh")

    message_id = store.write_now(lambda tx: acts.reply(tx, ticket_id, operator=hidden, text="x", at=NOW))

    message = store.read_now(lambda tx: messages.get(tx, message_id))
    assert message is not None
    assert (message.author, message.operator_id) == ("Quản trị viên ẩn danh", None)
