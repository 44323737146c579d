"""The life of a ticket on a store: what is written, what is refused, what waits for whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.desk import acts, life
from bot.desk.acts import ActError, NotAllowed
from bot.desk.life import Done
from flows.tickets import ANSWER, WORK
from storage import audit, conversations, forgetting, news, outbox, people, proposals, terms, ticket_form, tickets
from storage.crypto import KeyRing
from storage.engine import Store
from storage.people import Operator
from storage.tickets import TicketRow
from storage.unit import Tx
from tests import databases
from tests.databases import backend
from tests.desk.conftest import tip

__all__ = ["backend"]  # on both databases

CODE = "MM-7K3F-Q2XD"
NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(databases.fresh(tmp_path / "life.db"), KeyRing.parse(KeyRing.make()))
    yield opened
    opened.close_now()


@pytest.fixture
def ticket_id(store: Store) -> str:
    def unit(tx: Tx) -> str:
        conversation_id, _ = conversations.load(tx, "telegram", "42", at=NOW)
        return saved(tx, conversation_id)

    return store.write_now(unit)


def saved(tx: Tx, conversation_id: str | None, code: str = CODE) -> str:
    return tickets.save(
        tx,
        code,
        tip(),
        conversation_id=conversation_id,
        channel="telegram" if conversation_id else "hotline",
        language="vi",
        incomplete=False,
        at=NOW,
    )


def hires(store: Store, name: str, role: str = "operator") -> Operator:
    return store.write_now(lambda tx: people.add_operator(tx, name, role=role, now=NOW))


@pytest.fixture
def an(store: Store) -> Operator:
    return hires(store, "An")


@pytest.fixture
def binh(store: Store) -> Operator:
    return hires(store, "Bình")


def ticket(store: Store, ticket_id: str) -> TicketRow:
    found = store.read_now(lambda tx: tickets.get(tx, ticket_id))
    assert found is not None
    return found


def said(store: Store, ticket_id: str) -> list[str]:
    return [one.what for one in store.read_now(lambda tx: tickets.history(tx, ticket_id))][1:]


def move(store: Store, ticket_id: str, operator: Operator, status: str, outcome: str = "", seen: str = "") -> Done:
    return store.write_now(
        lambda tx: life.move(tx, ticket_id, operator=operator, status=status, outcome=outcome, seen=seen, at=NOW)
    )


def proposal(store: Store, ticket_id: str) -> proposals.Proposal | None:
    return store.read_now(lambda tx: proposals.get(tx, ticket_id))


def refused(act: Callable[[], object]) -> ActError:
    with pytest.raises(ActError) as caught:
        act()
    return caught.value


def test_claim_status_and_urgency_are_written_once(store: Store, ticket_id: str, an: Operator) -> None:
    for _ in range(2):
        store.write_now(lambda tx: life.claim(tx, ticket_id, operator=an, at=NOW))
        move(store, ticket_id, an, "verifying")
    for urgent in (True, True, False, False):
        store.write_now(partial(life.set_urgent, ticket_id=ticket_id, operator=an, urgent=urgent, at=NOW))

    assert said(store, ticket_id) == ["claimed", "status", "urgent", "not_urgent"]
    assert (ticket(store, ticket_id).assignee, ticket(store, ticket_id).status) == ("An", "verifying")


@pytest.mark.parametrize("first_outcome", ["", "found", "identified"])
def test_two_persons_verify_and_close_and_every_step_is_a_line(
    store: Store, ticket_id: str, an: Operator, binh: Operator, first_outcome: str
) -> None:
    status = "closed" if first_outcome else "verified"
    assert move(store, ticket_id, an, status, first_outcome) is Done.PROPOSED
    assert refused(lambda: move(store, ticket_id, an, status, first_outcome)).key == "life-another-person"
    waiting = proposal(store, ticket_id)
    assert waiting is not None
    assert waiting.who == "An"
    confirm = partial(life.confirm, ticket_id=ticket_id, proposal=waiting.id, at=NOW)
    nameless = acts.anonymous("Ẩn")

    assert refused(lambda: store.write_now(partial(confirm, operator=an))).key == "life-another-person"
    assert refused(lambda: store.write_now(partial(confirm, operator=nameless))).key == "group-name-needed"
    assert ticket(store, ticket_id).status == "received"
    store.write_now(partial(confirm, operator=binh))
    assert refused(lambda: store.write_now(partial(confirm, operator=binh))).key == "life-none-proposed"

    form = store.read_now(lambda tx: ticket_form.as_json(tx, CODE))
    assert form is not None
    assert (form["status"], form["outcome"], form["assignee"]) == (status, first_outcome or None, None)
    assert [(one["who"], one["what"]) for one in form["history"]][1:] == [
        ("An", "proposed"),
        ("Bình", "confirmed"),
        ("Bình", "status"),
    ]
    wanted = f"{status} {first_outcome}".strip()
    lines = [(one.who, one.what, one.detail) for one in store.read_now(audit.entries)]
    assert sorted(lines) == sorted(
        [("An", "proposed", wanted), ("Bình", "confirmed", wanted), ("Bình", "status", f"received → {wanted}")]
    )


def test_whoever_has_no_name_cannot_begin_either(store: Store, ticket_id: str) -> None:
    nameless = acts.anonymous("Ẩn")

    assert refused(lambda: move(store, ticket_id, nameless, "verified")).key == "group-name-needed"
    assert proposal(store, ticket_id) is None


def test_a_proposal_is_declined_taken_back_or_overtaken(
    store: Store, ticket_id: str, an: Operator, binh: Operator
) -> None:
    for who in (binh, an):
        move(store, ticket_id, an, "verified")
        waiting = proposal(store, ticket_id)
        assert waiting is not None
        store.write_now(partial(life.decline, ticket_id=ticket_id, operator=who, proposal=waiting.id, at=NOW))
        assert proposal(store, ticket_id) is None
    move(store, ticket_id, an, "verified")
    overtaken = proposal(store, ticket_id)
    assert overtaken is not None
    move(store, ticket_id, binh, "verifying")
    move(store, ticket_id, an, "closed", "found")

    confirm = partial(life.confirm, ticket_id=ticket_id, operator=binh, proposal=overtaken.id, at=NOW)
    assert refused(lambda: store.write_now(confirm)).key == "life-none-proposed"
    assert ticket(store, ticket_id).status == "verifying"
    assert said(store, ticket_id) == "proposed declined proposed declined proposed status proposed".split()


def test_of_two_operators_at_once_the_later_one_is_told_and_nothing_is_lost(
    store: Store, ticket_id: str, an: Operator, binh: Operator
) -> None:
    move(store, ticket_id, an, "verifying", seen="received")

    late = refused(lambda: move(store, ticket_id, binh, "unverifiable", seen="received"))

    assert late.key == "life-moved-meanwhile"
    assert ticket(store, ticket_id).status == "verifying"
    assert move(store, ticket_id, an, "verifying", seen="received") is Done.SO_ALREADY  # pressed twice
    store.write_now(partial(life.claim, ticket_id=ticket_id, operator=an, seen="", at=NOW))
    claim = partial(life.claim, ticket_id=ticket_id, operator=binh, at=NOW)
    assert refused(lambda: store.write_now(partial(claim, seen=""))).key == "life-assigned-meanwhile"
    store.write_now(partial(claim, seen=an.id))
    assert ticket(store, ticket_id).assignee == "Bình"


def test_a_move_that_is_not_allowed_says_which_ones_are(store: Store, ticket_id: str, an: Operator) -> None:
    move(store, ticket_id, an, "closed", "answered")

    error = refused(lambda: move(store, ticket_id, an, "unverifiable"))

    assert (error.key, error.statuses) == ("life-not-from-here", ("verifying",))
    assert refused(lambda: move(store, ticket_id, an, "done")).key == "group-status-unknown"
    move(store, ticket_id, an, "verifying")
    assert ticket(store, ticket_id).outcome is None
    assert refused(lambda: move(store, ticket_id, an, "closed")).key == "life-outcome-wanted"


def test_a_lead_gives_a_ticket_to_somebody_and_they_give_it_back(store: Store, ticket_id: str, an: Operator) -> None:
    lead, other = hires(store, "Hà", "lead"), hires(store, "Lan")
    assign = partial(life.assign, ticket_id=ticket_id, at=NOW)
    give_back = partial(life.give_back, ticket_id=ticket_id, at=NOW)

    with pytest.raises(NotAllowed):
        store.write_now(partial(assign, operator=an, to=other.id))
    store.write_now(partial(assign, operator=lead, to=an.id))
    store.write_now(partial(assign, operator=lead, to=an.id))
    assert ticket(store, ticket_id).assignee == "An"
    with pytest.raises(NotAllowed):
        store.write_now(partial(give_back, operator=other))
    store.write_now(partial(give_back, operator=an))
    assert ticket(store, ticket_id).assignee is None
    store.write_now(lambda tx: people.deactivate(tx, other.id))
    assert refused(lambda: store.write_now(partial(assign, operator=lead, to=other.id))).key == "group-no-such-person"
    assert said(store, ticket_id) == ["assigned", "given_back"]


def waits(store: Store, ticket_id: str) -> set[str]:
    return {what for _, what in store.read_now(lambda tx: terms.since(tx, [ticket_id]))}


def test_terms_run_while_somebody_waits(store: Store, ticket_id: str, an: Operator, binh: Operator) -> None:
    seen = [waits(store, ticket_id)]
    for step in (
        lambda tx: acts.reply(tx, ticket_id, operator=an, text="Chào bác ạ.", at=NOW),
        lambda tx: tickets.set_wants_person(tx, ticket_id, wants=True, at=NOW),
        lambda tx: life.called(tx, ticket_id, operator=an, at=NOW),
        lambda tx: life.move(tx, ticket_id, operator=an, status="unverifiable", at=NOW),
        lambda tx: life.move(tx, ticket_id, operator=an, status="verifying", at=NOW),
        lambda tx: tickets.set_wants_person(tx, ticket_id, wants=True, at=NOW),
        lambda tx: life.move(tx, ticket_id, operator=an, status="closed", outcome="answered", at=NOW),
    ):
        store.write_now(step)
        seen.append(waits(store, ticket_id))

    assert seen == [{ANSWER, WORK}, {WORK}, {WORK, ANSWER}, {WORK}, set(), {WORK}, {WORK, ANSWER}, set()]
    by_phone = store.write_now(lambda tx: saved(tx, None, "MM-7K3F-Q2XE"))
    assert waits(store, by_phone) == {WORK}


def test_nobody_is_to_be_told_of_a_ticket_without_a_conversation(store: Store, an: Operator, ticket_id: str) -> None:
    by_phone = store.write_now(lambda tx: saved(tx, None, "MM-7K3F-Q2XE"))

    for one in (ticket_id, by_phone):
        move(store, one, an, "verifying")

    due = store.read_now(lambda tx: news.due(tx, NOW + timedelta(minutes=1), limit=10))
    assert [one.ticket_id for one in due] == [ticket_id]
    assert store.write_now(lambda tx: outbox.claim(tx, NOW, holder="me", limit=9, channels=["telegram"])) == []


def test_the_erasure_of_a_person_takes_all_that_was_to_come(store: Store, ticket_id: str, an: Operator) -> None:
    move(store, ticket_id, an, "verifying")
    move(store, ticket_id, an, "closed", "found")
    conversation_id = ticket(store, ticket_id).conversation_id
    assert conversation_id is not None

    store.write_now(lambda tx: forgetting.forget(tx, conversation_id, at=NOW))

    assert (waits(store, ticket_id), proposal(store, ticket_id)) == (set(), None)
    assert store.read_now(lambda tx: news.get(tx, ticket_id)) is None
