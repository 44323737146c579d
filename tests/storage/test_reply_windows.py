"""When a person last turned to us, what may still be sent, and who must hear that it ends."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot import reachable
from flows import events
from flows.rules import Rules
from storage import conversations, messages, people, reply_windows, tickets
from storage.engine import Store
from storage.unit import Tx
from tests.storage.making import ticket

HOUR = timedelta(hours=1)
LASTS = timedelta(hours=48)


def talk(tx: Tx, now: datetime, user: str = "222") -> str:
    return conversations.load(tx, "zalo_oa", user, at=now)[0]


def heard(tx: Tx, conversation_id: str, what: events.What, at: datetime, sent_at: datetime | None = None) -> None:
    event = events.Event("zalo_oa", "222", at, what, sent_at=sent_at)
    reachable.heard(tx, Rules(), conversation_id, event, at=at)


def said(tx: Tx, conversation_id: str, text: str, at: datetime, delivery: str, **more: object) -> str:
    return messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        direction="out",
        kind="text",
        text=text,
        at=at,
        delivery=delivery,
        channel="zalo_oa",
        **{"author": "Mai", **more},  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("what", "opens"),
    [
        (events.Text("chào"), True),
        (events.Opened(), True),
        (events.Pressed("w:help"), True),
        (events.Location(16.7, 107.2), True),
        (events.Unsupported("sticker"), True),
        (events.Reacted("1", "/-heart"), False),
        (events.TeamWrote("chào bác"), False),
        (events.Withdrew(), False),
        (events.Woken(), False),
        (events.BlockChanged(True, unfollowed=True), False),
    ],
)
async def test_what_opens_the_window(store: Store, now: datetime, what: events.What, opens: bool) -> None:
    def unit(tx: Tx) -> reply_windows.ReplyWindow | None:
        conversation_id = talk(tx, now)
        heard(tx, conversation_id, what, now)
        return reply_windows.get(tx, conversation_id)

    window = await store.write(unit)

    assert (window is not None and window.last_at == now) == opens


@pytest.mark.parametrize(
    ("sent", "counts"),
    [
        (timedelta(hours=-3), timedelta(hours=-3)),  # delivered late, after an outage of ours
        (timedelta(hours=+1), timedelta(0)),  # a clock that is ahead
        (timedelta(days=-4000), timedelta(0)),  # a damaged time
        (None, timedelta(0)),
    ],
)
async def test_the_time_of_the_platform_counts_where_it_can_be_true(
    store: Store, now: datetime, sent: timedelta | None, counts: timedelta
) -> None:
    def unit(tx: Tx) -> reply_windows.ReplyWindow | None:
        conversation_id = talk(tx, now)
        heard(tx, conversation_id, events.Text("chào"), now, None if sent is None else now + sent)
        return reply_windows.get(tx, conversation_id)

    window = await store.write(unit)

    assert window is not None and window.last_at == now + counts


async def test_an_older_event_that_comes_late_does_not_shorten_the_window(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> reply_windows.ReplyWindow | None:
        conversation_id = talk(tx, now)
        heard(tx, conversation_id, events.Text("sau"), now)
        heard(tx, conversation_id, events.Text("trước"), now, now - 5 * HOUR)
        return reply_windows.get(tx, conversation_id)

    window = await store.write(unit)

    assert window is not None and window.last_at == now


async def test_who_leaves_is_known_to_have_left_until_they_write_again(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> list[bool]:
        conversation_id = talk(tx, now)
        seen = []
        for what in (events.Text("a"), events.BlockChanged(True, unfollowed=True), events.Text("b")):
            heard(tx, conversation_id, what, now)
            window = reply_windows.get(tx, conversation_id)
            assert window is not None
            seen.append(window.unfollowed)
        return seen

    assert await store.write(unit) == [False, True, False]


async def test_an_older_word_that_comes_late_brings_nobody_back(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> reply_windows.ReplyWindow | None:
        conversation_id = talk(tx, now)
        heard(tx, conversation_id, events.Text("sau"), now)
        reply_windows.told_left(tx, conversation_id, 0, at=now)
        heard(tx, conversation_id, events.BlockChanged(True, unfollowed=True), now)
        heard(tx, conversation_id, events.Text("trước"), now, now - 5 * HOUR)
        return reply_windows.get(tx, conversation_id)

    window = await store.write(unit)

    assert window is not None
    assert (window.unfollowed, window.replies_left) == (True, 0)


@pytest.mark.parametrize(("minutes", "left"), [(-1, None), (0, 3), (1, 3)], ids=["before", "with", "after"])
async def test_what_zalo_said_before_the_person_wrote_again_is_of_the_past(
    store: Store, now: datetime, minutes: int, left: int | None
) -> None:
    def unit(tx: Tx) -> reply_windows.ReplyWindow | None:
        conversation_id = talk(tx, now)
        heard(tx, conversation_id, events.Text("cháu ơi"), now)
        reply_windows.told_left(tx, conversation_id, 3, at=now + timedelta(minutes=minutes))
        return reply_windows.get(tx, conversation_id)

    window = await store.write(unit)

    assert window is not None and window.replies_left == left


async def test_what_was_held_waits_again_in_its_order_when_the_person_writes(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> list[tuple[str, str]]:
        conversation_id = talk(tx, now)
        said(tx, conversation_id, "một", now, "held")
        said(tx, conversation_id, "câu hỏi cũ của bot", now, "held", author="", choices={"choices": [["Có", "1:x:y"]]})
        said(tx, conversation_id, "hai", now, "held")
        said(tx, conversation_id, "đã hỏng", now, "failed")
        heard(tx, conversation_id, events.Text("cháu ơi"), now)
        return [(one.text, str(one.delivery)) for one in messages.of_conversation(tx, conversation_id)]

    found = await store.write(unit)

    assert found == [
        ("một", "waiting"),
        ("câu hỏi cũ của bot", "held"),
        ("hai", "waiting"),
        ("đã hỏng", "failed"),
    ]


async def test_on_a_channel_without_limits_nothing_is_kept(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> reply_windows.ReplyWindow | None:
        conversation_id = conversations.load(tx, "telegram", "5", at=now)[0]
        event = events.Event("telegram", "5", now, events.Text("chào"))
        reachable.heard(tx, Rules(), conversation_id, event, at=now)
        return reply_windows.get(tx, conversation_id)

    assert await store.write(unit) is None


# Who must hear that it ends


def closing(tx: Tx, now: datetime) -> list[str]:
    return [one.ticket_id for one in reply_windows.closing(tx, now=now, lasts=LASTS, within=6 * HOUR)]


async def waiting_ticket(store: Store, now: datetime) -> tuple[str, str]:
    def unit(tx: Tx) -> tuple[str, str]:
        conversation_id = talk(tx, now)
        heard(tx, conversation_id, events.Text("chào"), now)
        return conversation_id, ticket(tx, now, conversation_id=conversation_id)

    return await store.write(unit)


@pytest.mark.parametrize(("hours", "told"), [(41.9, False), (42.1, True), (47.9, True), (48.1, False)])
async def test_a_window_is_closing_in_its_last_hours_and_not_afterwards(
    store: Store, now: datetime, hours: float, told: bool
) -> None:
    _, ticket_id = await waiting_ticket(store, now)

    found = await store.read(lambda tx: closing(tx, now + hours * HOUR))

    assert found == ([ticket_id] if told else [])


async def test_it_is_told_once_and_again_when_the_person_has_written_again(store: Store, now: datetime) -> None:
    conversation_id, ticket_id = await waiting_ticket(store, now)
    later = now + 43 * HOUR

    await store.write(lambda tx: reply_windows.warned(tx, conversation_id))
    after_warning = await store.read(lambda tx: closing(tx, later))
    await store.write(lambda tx: heard(tx, conversation_id, events.Text("cháu ơi"), later))
    much_later = await store.read(lambda tx: closing(tx, later + 43 * HOUR))

    assert (after_warning, much_later) == ([], [ticket_id])


async def test_nobody_is_told_of_somebody_who_was_answered(store: Store, now: datetime) -> None:
    conversation_id, ticket_id = await waiting_ticket(store, now)

    def answer(tx: Tx) -> None:
        operator = people.add_operator(tx, "Mai", role="operator", now=now)
        said(tx, conversation_id, "Dạ, đã nhận", now + HOUR, "sent", operator_id=operator.id)

    await store.write(answer)
    answered = await store.read(lambda tx: closing(tx, now + 43 * HOUR))
    await store.write(lambda tx: heard(tx, conversation_id, events.Text("còn chuyện này nữa"), now + 10 * HOUR))
    asked_again = await store.read(lambda tx: closing(tx, now + 53 * HOUR))

    assert (answered, asked_again) == ([], [ticket_id])


@pytest.mark.parametrize(
    ("who", "delivery", "told"),
    [
        ({"author": "OA Manager"}, "sent", False),
        ({"author": "", "operator_ref": "-100:7"}, "sent", False),
        ({"author": "Mai"}, "waiting", False),
        ({"author": "Mai"}, "sending", False),
        ({"author": "Mai"}, "unknown", True),
        ({"author": "Mai"}, "failed", True),
        ({"author": "Mai"}, "held", True),
        ({"author": ""}, "sent", True),
    ],
    ids=[
        "at the OA Manager",
        "anonymous in the group",
        "waiting",
        "being sent",
        "perhaps arrived",
        "failed",
        "held back",
        "the bot",
    ],
)
async def test_what_counts_as_an_answer(
    store: Store, now: datetime, who: dict[str, str], delivery: str, told: bool
) -> None:
    conversation_id, ticket_id = await waiting_ticket(store, now)

    def answer(tx: Tx) -> None:
        operator = people.add_operator(tx, "Mai", role="operator", now=now) if who["author"] == "Mai" else None
        by = {**who, "operator_id": operator.id if operator else None}
        said(tx, conversation_id, "Dạ, đã nhận", now + HOUR, delivery, **by)

    await store.write(answer)

    found = await store.read(lambda tx: closing(tx, now + 43 * HOUR))

    assert found == ([ticket_id] if told else [])


async def test_nobody_is_told_of_a_ticket_that_is_over(store: Store, now: datetime) -> None:
    _, ticket_id = await waiting_ticket(store, now)

    await store.write(lambda tx: tickets.set_status(tx, ticket_id, status="closed", at=now))

    assert await store.read(lambda tx: closing(tx, now + 43 * HOUR)) == []
