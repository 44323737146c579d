"""What a platform told of messages that arrived, and the message in doubt that it settles."""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta

import pytest

from storage import arrivals, conversations, messages, outbox
from storage.engine import Store
from storage.unit import Tx


def talk(tx: Tx, now: datetime) -> str:
    return conversations.load(tx, "zalo_oa", "222", at=now)[0]


def sent(tx: Tx, conversation_id: str, text: str, at: datetime, external_id: str) -> None:
    messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        direction="out",
        author="",
        kind="say",
        text=text,
        at=at,
        external_id=external_id,
        delivery="sent",
    )


@pytest.mark.parametrize(
    ("told", "parts", "found"),
    [  # no other message of the conversation is in doubt
        ([(("a1",), "Dạ, cháu chào bác")], ["Dạ, cháu chào bác"], "a1"),
        ([(("a1",), "Dạ,  cháu chào\nbác ")], ["Dạ, cháu chào bác"], "a1"),
        ([(("a1",), unicodedata.normalize("NFD", "Dạ, cháu chào bác"))], ["Dạ, cháu chào bác"], "a1"),
        ([(("a1",), "lời khác")], ["Dạ, cháu chào bác"], None),
        ([], ["Dạ, cháu chào bác"], None),
        ([(("a1",), None)], ["Dạ, cháu chào bác"], "a1"),  # a receipt tells the id alone
        ([(("a1",), "một"), (("a2",), "hai")], ["một", "hai"], "a1,a2"),
        ([(("a1",), "một")], ["một", "hai"], None),
        ([(("a1",), "một"), (("a2",), None)], ["một", "hai"], "a1,a2"),
        ([(("a1",), "như nhau"), (("a2",), "như nhau")], ["như nhau", "như nhau"], "a1,a2"),
        ([(("a1",), None), (("a1",), "một")], ["một"], "a1"),  # both of one message
        ([(("f1",), "")], [""], "f1"),  # a file has no words
        ([(("f1",), ""), (("a1",), "lời kèm")], ["", "lời kèm"], "f1,a1"),
        ([(("f1",), "")], ["", "lời kèm"], None),
        ([(("a1",), "xem tại https://x/1")], [None], "a1"),  # its words hold a link that nobody knows any more
        ([], [None], None),
    ],
)
async def test_all_parts_must_have_arrived(
    store: Store,
    now: datetime,
    told: list[tuple[tuple[str, ...], str | None]],
    parts: list[str | None],
    found: str | None,
) -> None:
    def unit(tx: Tx) -> str | None:
        conversation_id = talk(tx, now)
        for ids, text in told:
            arrivals.keep(tx, conversation_id, ids, text=text, at=now)
        return arrivals.settled(tx, conversation_id, parts, since=now, alone=True)

    assert await store.write(unit) == found


@pytest.mark.parametrize(
    ("told", "parts", "found"),
    [
        ("một", ["một"], "a1"),
        (None, ["một"], None),  # the id alone may be the other's
        ("xem tại https://x/1", [None], None),
    ],
)
async def test_with_two_messages_in_doubt_words_alone_tell_which_arrived(
    store: Store, now: datetime, told: str | None, parts: list[str | None], found: str | None
) -> None:
    def unit(tx: Tx) -> str | None:
        conversation_id = talk(tx, now)
        arrivals.keep(tx, conversation_id, ["a1"], text=told, at=now)
        return arrivals.settled(tx, conversation_id, parts, since=now, alone=False)

    assert await store.write(unit) == found


async def test_what_is_known_to_be_sent_is_no_news(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> tuple[bool, bool]:
        conversation_id = talk(tx, now)
        sent(tx, conversation_id, "một", now, "a1")
        known = arrivals.keep(tx, conversation_id, ["a1"], text="một", at=now)
        return known, arrivals.keep(tx, conversation_id, ["a1", "a2"], text=None, at=now)

    assert await store.write(unit) == (False, True)


async def test_the_echo_of_an_earlier_message_with_the_same_words_settles_nothing(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> str | None:
        conversation_id = talk(tx, now)
        sent(tx, conversation_id, "Dạ, cháu đã nhận ạ.", now, "a1")
        arrivals.keep(tx, conversation_id, ["a1"], text="Dạ, cháu đã nhận ạ.", at=now)
        return arrivals.settled(tx, conversation_id, ["Dạ, cháu đã nhận ạ."], since=now, alone=True)

    assert await store.write(unit) is None


async def test_an_echo_that_came_before_its_answer_is_known_once_the_answer_is_there(
    store: Store, now: datetime
) -> None:
    def unit(tx: Tx) -> str | None:
        conversation_id = talk(tx, now)
        arrivals.keep(tx, conversation_id, ["a1"], text="như nhau", at=now)
        sent(tx, conversation_id, "như nhau", now, "a1")
        return arrivals.settled(tx, conversation_id, ["như nhau"], since=now, alone=True)

    assert await store.write(unit) is None


async def test_what_was_told_before_the_message_was_made_is_not_about_it(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> str | None:
        conversation_id = talk(tx, now)
        arrivals.keep(tx, conversation_id, ["a1"], text="một", at=now - timedelta(minutes=5))
        return arrivals.settled(tx, conversation_id, ["một"], since=now, alone=True)

    assert await store.write(unit) is None


async def test_another_person_s_echo_settles_nothing(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> str | None:
        other = conversations.load(tx, "zalo_oa", "333", at=now)[0]
        arrivals.keep(tx, other, ["a1"], text="một", at=now)
        return arrivals.settled(tx, talk(tx, now), ["một"], since=now, alone=True)

    assert await store.write(unit) is None


async def test_old_news_is_forgotten(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> str | None:
        conversation_id = talk(tx, now)
        arrivals.keep(tx, conversation_id, ["a1"], text="một", at=now)
        arrivals.keep(tx, conversation_id, ["a2"], text="hai", at=now + timedelta(days=9))
        return arrivals.settled(tx, conversation_id, ["một"], since=now, alone=True)

    assert await store.write(unit) is None


async def test_a_message_given_up_counts_as_sent_once_it_is_known_to_have_arrived(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> messages.MessageRow | None:
        conversation_id = talk(tx, now)
        message_id = messages.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            direction="out",
            author="Mai",
            kind="text",
            text="một",
            at=now,
            delivery="unknown",
            operator_ref="-100:5",
        )
        messages.mark(tx, message_id)
        doubtful = messages.doubtful(tx, conversation_id)
        assert [one.id for one in doubtful] == [message_id]
        outbox.arrived(tx, message_id, external_id="a1", at=now)
        return messages.get(tx, message_id)

    message = await store.write(unit)

    assert message is not None
    assert (message.delivery, message.external_id, message.marked) == ("sent", "a1", False)
