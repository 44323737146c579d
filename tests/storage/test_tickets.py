"""Tickets: opened once, kept up to date, corrected, found, told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from flows.model import Answer, Change, Consent, Origin, Source
from storage import consents, group_views, media, messages, people, tables, ticket_form, ticket_stats, tickets
from storage.engine import Store
from storage.searching import Wanted
from storage.unit import Tx
from tests.storage import making


async def test_opening_twice_is_one_ticket(store: Store, now: datetime) -> None:
    def twice(tx: Tx) -> tuple[str, str]:
        conversation_id = making.conversation(tx, now)
        return (
            making.ticket(tx, now, conversation_id=conversation_id),
            making.ticket(tx, now, conversation_id=conversation_id),
        )

    one, two = await store.write(twice)

    assert one == two
    assert [line.what for line in await store.read(lambda tx: tickets.history(tx, one))] == ["opened"]
    assert len(await store.read(lambda tx: consents.of_ticket(tx, one))) == 1


async def test_what_was_said_before_belongs_to_the_ticket(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        message_id = making.heard(tx, conversation_id, "ở đồi 82", now)
        making.said(tx, conversation_id, "Cảm ơn bác", now)
        media.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            message_id=message_id,
            channel="telegram",
            kind="photo",
            ref={},
            at=now,
        )
        return making.ticket(tx, now, conversation_id=conversation_id)

    ticket_id = await store.write(fill)

    assert [one.text for one in await store.read(lambda tx: messages.of_ticket(tx, ticket_id))] == [
        "ở đồi 82",
        "Cảm ơn bác",
    ]
    assert len(await store.read(lambda tx: media.of_ticket(tx, ticket_id))) == 1


async def test_anothers_code_is_refused(store: Store, now: datetime) -> None:
    await store.write(lambda tx: making.ticket(tx, now, conversation_id=making.conversation(tx, now, "1")))

    with pytest.raises(tickets.CodeTaken):
        await store.write(lambda tx: making.ticket(tx, now, conversation_id=making.conversation(tx, now, "2")))


async def test_an_incomplete_ticket_is_completed_once_and_stays_so(store: Store, now: datetime) -> None:
    def save(tx: Tx, incomplete: bool) -> str:
        return tickets.save(
            tx,
            making.CODE,
            making.tip(now),
            conversation_id=making.conversation(tx, now),
            channel="telegram",
            language="vi",
            incomplete=incomplete,
            at=now,
        )

    for incomplete in (True, True, False, True, False):
        ticket_id = await store.write(partial(save, incomplete=incomplete))

    found = await store.read(lambda tx: tickets.get(tx, ticket_id))
    assert found is not None
    assert not found.incomplete
    assert [line.what for line in await store.read(lambda tx: tickets.history(tx, ticket_id))] == [
        "opened",
        "completed",
    ]


async def test_what_the_team_wrote_outlives_the_next_save_and_what_is_said_later_stands_beside_it(
    store: Store, now: datetime
) -> None:
    written = Answer(said="Ân", value="Nguyễn Văn Ân", source=Source.OPERATOR, origin=Origin(by="Lê", heard="call"))

    def fill(tx: Tx) -> str:
        conversation_id = making.conversation(tx, now)
        ticket_id = making.ticket(tx, now, conversation_id=conversation_id)
        tip = tickets.whole_tip(tx, ticket_id)
        assert tip is not None
        was = tip.answers["martyr-name"]
        changes = (*tip.changes, Change("martyr-name", was, now))
        tickets.rewrite(
            tx, ticket_id, replace(tip, answers={**tip.answers, "martyr-name": written}, changes=changes), at=now
        )
        later = replace(tip, answers={**tip.answers, "martyr-name": replace(was, said="Nguyễn Văn Anh")})
        for _ in "12":
            making.ticket(tx, now, conversation_id=conversation_id, of=later)
        return ticket_id

    ticket_id = await store.write(fill)

    found = await store.read(lambda tx: tickets.get(tx, ticket_id))
    assert found is not None
    assert found.martyr_name == "Nguyễn Văn Ân"
    assert found.tip.answers["martyr-name"] == written
    assert [(one.field, one.was.said) for one in found.tip.changes] == [
        ("martyr-name", "Nguyễn Văn An"),
        ("martyr-name", "Nguyễn Văn Anh"),
    ]


async def test_the_team_claims_and_moves_a_ticket(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> str:
        ticket_id = making.ticket(tx, now)
        operator = people.add_operator(tx, "Lê", role="operator", now=now)
        tickets.claim(tx, ticket_id, operator=operator, at=now)
        tickets.set_status(tx, ticket_id, status="closed", outcome="found", operator=operator, at=now)
        tickets.set_urgent(tx, ticket_id, urgent=True, at=now, operator=operator)
        tickets.set_wants_person(tx, ticket_id, wants=True, at=now)
        return ticket_id

    ticket_id = await store.write(fill)

    found = await store.read(lambda tx: tickets.get(tx, ticket_id))
    assert found is not None
    assert (found.status, found.outcome, found.assignee, found.urgent, found.wants_person) == (
        "closed",
        "found",
        "Lê",
        True,
        True,
    )
    lines = await store.read(lambda tx: tickets.history(tx, ticket_id))
    assert [(line.what, line.detail) for line in lines] == [
        ("opened", ""),
        ("claimed", ""),
        ("status", "closed found"),
        ("urgent", ""),
    ]


@pytest.fixture
async def three(store: Store, now: datetime) -> list[str]:
    def fill(tx: Tx) -> list[str]:
        made = []
        for number, name in enumerate(("Nguyễn Văn An", "Phạm Đức Thọ", "100%_Lê")):
            at = now + timedelta(minutes=number)
            tip = making.tip(at, martyr_name=Answer(said=name, value=name))
            made.append(making.ticket(tx, at, code=f"MM-AAAA-AAA{number}", of=tip))
        operator = people.add_operator(tx, "Lê", role="operator", now=now)
        tickets.claim(tx, made[1], operator=operator, at=now)
        tickets.set_urgent(tx, made[0], urgent=True, at=now)
        tickets.set_status(tx, made[1], status="verifying", at=now)
        return made

    return await store.write(fill)


async def found(store: Store, *, limit: int = 50, before: str | None = None, **such: Any) -> list[str]:
    wanted = Wanted(**such)
    return [one.code[-1] for one in await store.read(lambda tx: tickets.search(tx, wanted, limit=limit, before=before))]


async def test_the_urgent_come_first_then_the_newest(store: Store, three: list[str]) -> None:
    assert await found(store) == ["0", "2", "1"]
    assert await found(store, limit=1) == ["0"]
    assert await found(store, limit=1, before=three[0]) == ["2"]
    assert await found(store, before=three[2]) == ["1"]


async def test_tickets_are_found_without_diacritics(store: Store, three: list[str]) -> None:
    assert await found(store, text="pham duc") == ["1"]
    assert await found(store, text="THỌ Đức") == ["1"]
    assert await found(store, text="mm-aaaa-aaa2") == ["2"]
    assert await found(store, text="nobody") == []
    assert await found(store, text="a%n") == []


async def test_tickets_are_filtered(store: Store, three: list[str]) -> None:
    operator_id = (await store.read(people.operators))[0].id

    assert await found(store, status="verifying") == ["1"]
    assert await found(store, urgent=True) == ["0"]
    assert await found(store, assignee=operator_id) == ["1"]
    assert await found(store, assignee="") == ["0", "2"]
    assert await found(store, kind="no such kind") == []


@pytest.fixture
async def many(store: Store, now: datetime) -> None:
    """Five hundred, each in one of the ways that the filters tell apart."""

    def fill(tx: Tx) -> None:
        for number in range(500):
            at = now + timedelta(seconds=number)
            code = f"MM-{number:04}-AAAA"
            ticket_id = making.ticket(tx, at, code=code)
            values = {
                "urgent": number % 11 == 0,
                "incomplete": number % 3 == 0,
                "wants_person": number % 7 == 0,
                "first_answer_at": at if number % 2 else None,
                "status": ("received", "verifying", "handed_over", "closed", "duplicate")[number % 5],
            }
            tx.execute(sa.update(tables.tickets).where(tables.tickets.c.id == ticket_id).values(**values))

    await store.write(fill)


SUCH = {
    (): 500,
    ("incomplete",): 167,
    ("unanswered",): 114,
    ("wants_person",): 72,
    ("urgent",): 46,
    ("incomplete", "unanswered", "wants_person"): 10,
}


async def test_pages_are_full_and_leave_nothing_out(store: Store, many: None) -> None:
    everything = await store.read(lambda tx: tickets.search(tx, limit=1000))
    claims = {"unanswered": "is_unanswered"}
    for flags, number in SUCH.items():
        right = [one.id for one in everything if all(getattr(one, claims.get(flag, flag)) for flag in flags)]
        wanted: dict[str, Any] = dict.fromkeys(flags, True)
        page = partial(tickets.search, wanted=Wanted(**wanted), limit=50)

        seen: list[str] = []
        while found := await store.read(partial(page, before=seen[-1] if seen else None)):
            seen += [one.id for one in found]
            assert len(found) == 50 or len(seen) == number, flags

        assert (seen, len(seen)) == (right, number), flags

    answered = await store.read(lambda tx: tickets.search(tx, Wanted(unanswered=False), limit=1000))
    assert len(answered) == 500 - SUCH["unanswered",]
    assert not any(one.is_unanswered for one in answered)


async def test_numbers_over_all(store: Store, three: list[str], now: datetime) -> None:
    stats = await store.read(lambda tx: ticket_stats.stats(tx, now))

    assert (stats.total, stats.open, stats.urgent, stats.unclaimed, stats.unanswered) == (3, 3, 1, 2, 3)
    assert stats.by_status == {"received": 2, "verifying": 1}
    assert (stats.last_day, stats.last_week) == (3, 3)


async def test_a_ticket_as_json_has_every_key_of_the_contract(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> None:
        conversation_id = making.conversation(tx, now)
        attachment_id = media.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            message_id=None,
            channel="telegram",
            kind="photo",
            ref={},
            caption="bia mộ",
            at=now,
        )
        media.stored(tx, attachment_id, sha256="ab" * 32, mime="image/jpeg", bytes=9, exif={"lat": 1.0, "make": "x"})
        making.ticket(tx, now, conversation_id=conversation_id)

    await store.write(fill)
    form = await store.read(lambda tx: ticket_form.as_json(tx, making.CODE))

    assert form is not None
    assert (
        list(form)
        == (
            "code kind status created_at channel language source incomplete reporter martyr martyrs story location "
            "attachments dna report find consents possible_duplicates urgent assignee outcome results handovers history"
        ).split()
    )
    assert form["martyr"]["name"] == "Nguyễn Văn An"
    assert form["source"] == "bv-viet-tiep"
    assert "đồi 82" in form["story"]
    (attachment,) = form["attachments"]
    assert attachment["caption"] == "bia mộ"
    assert attachment["exif"] == {"lat": 1.0, "lon": None, "taken_at": None, "direction": None}
    assert form["consents"] == [{"purpose": "tip", "version": "1", "given_at": now.isoformat(), "withdrawn_at": None}]
    assert form["history"] == [{"at": now.isoformat(), "who": "", "what": "opened"}]
    assert await store.read(lambda tx: ticket_form.as_json(tx, "MM-0000-0000")) is None


async def test_consents_end_when_they_are_withdrawn(store: Store, now: datetime) -> None:
    later = now + timedelta(days=1)

    def fill(tx: Tx) -> tuple[str, str]:
        conversation_id = making.conversation(tx, now)
        return conversation_id, making.ticket(tx, now, conversation_id=conversation_id)

    conversation_id, ticket_id = await store.write(fill)

    assert await store.write(lambda tx: consents.withdraw(tx, conversation_id, at=later)) == [ticket_id]
    assert await store.write(lambda tx: consents.withdraw(tx, conversation_id, at=later)) == []
    assert await store.read(lambda tx: consents.of_ticket(tx, ticket_id)) == [Consent("tip", "1", now, later)]


async def test_a_consent_withdrawn_in_the_tip_is_withdrawn_on_the_ticket(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> list[Consent]:
        conversation_id = making.conversation(tx, now)
        ticket_id = making.ticket(tx, now, conversation_id=conversation_id)
        withdrawn = replace(making.tip(now), consents=(Consent("tip", "1", now, now), Consent("press", "1", now)))
        making.ticket(tx, now, conversation_id=conversation_id, of=withdrawn)
        return consents.of_ticket(tx, ticket_id)

    assert await store.write(fill) == [Consent("tip", "1", now, now), Consent("press", "1", now)]


async def test_every_change_makes_the_groups_view_due(store: Store, now: datetime) -> None:
    ticket_id = await store.write(lambda tx: making.ticket(tx, now))
    (view,) = await store.read(lambda tx: group_views.due(tx, now, limit=9))
    assert (view.ticket_id, view.priority) == (ticket_id, tickets.NEW_PRIORITY)

    await store.write(lambda tx: tickets.record(tx, ticket_id, at=now, who="Lê", what="noted"))
    await store.write(lambda tx: group_views.settle(tx, view.id, touches=view.touches))
    (still,) = await store.read(lambda tx: group_views.due(tx, now, limit=9))
    assert still.touches == 2

    await store.write(lambda tx: group_views.settle(tx, view.id, touches=still.touches))
    assert await store.read(lambda tx: group_views.due(tx, now, limit=9)) == []

    await store.write(lambda tx: tickets.record(tx, ticket_id, at=now, who="Lê", what="noted"))
    await store.write(lambda tx: tickets.record(tx, ticket_id, at=now, who="", what="danger", alert=True))
    (urgent,) = await store.read(lambda tx: group_views.due(tx, now, limit=9))
    assert urgent.priority == tickets.URGENT_PRIORITY


async def test_the_groups_messages_lead_to_the_ticket(store: Store, now: datetime) -> None:
    ticket_id = await store.write(lambda tx: making.ticket(tx, now))
    (view,) = await store.read(lambda tx: group_views.due(tx, now, limit=9))

    def show(tx: Tx) -> None:
        group_views.update(tx, view.id, chat_id="-100", thread_id="7", state="open", card_message_id="8")
        for _ in range(2):
            group_views.add_message(tx, chat_id="-100", message_id="8", thread_id="7", ticket_id=ticket_id, kind="card")

    assert await store.read(group_views.waiting) == 1
    await store.write(show)

    assert await store.read(group_views.waiting) == 0
    by_message = await store.read(lambda tx: group_views.by_message(tx, "-100", "8"))
    assert by_message is not None
    assert (by_message.ticket_id, by_message.kind) == (ticket_id, "card")
    by_thread = await store.read(lambda tx: group_views.by_thread(tx, "-100", "7"))
    assert by_thread is not None
    assert by_thread.ticket_id == ticket_id

    await store.write(lambda tx: group_views.rename_chat(tx, was="-100", now_is="-1001"))
    assert await store.read(lambda tx: group_views.by_message(tx, "-100", "8")) is None
    assert len(await store.read(lambda tx: group_views.messages_of(tx, ticket_id))) == 1
    renamed = await store.read(lambda tx: group_views.of_ticket(tx, ticket_id))
    assert renamed is not None
    assert renamed.chat_id == "-1001"

    later = now + timedelta(minutes=1)
    await store.write(lambda tx: group_views.retry(tx, view.id, due_at=later, error="429"))
    assert await store.read(lambda tx: group_views.due(tx, now, limit=9)) == []
    with pytest.raises(ValueError, match="due_at"):
        await store.write(lambda tx: group_views.update(tx, view.id, due_at=None))
