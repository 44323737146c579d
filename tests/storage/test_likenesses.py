"""Tickets that are like each other, in the store: found by keys, made for old tickets, nothing to read in them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import sqlalchemy as sa

from flows.model import Answer, Tip
from storage import cursors, likenesses, tickets
from storage.engine import Store
from storage.tables import likenesses as t
from storage.tables import ticket_keys as k
from storage.unit import Tx

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
CODES = ("MM-7K3F-Q2XD", "MM-0000-0000")


def told(name: str, *, kin: str = "") -> Tip:
    day = {"earliest": "1968-02-05", "latest": "1968-02-05", "lunar": False}
    answers = {
        "martyr-name": Answer(said=name, value=name),
        "martyr-home": Answer(said="xã Liên Am, Vĩnh Bảo"),
        "martyr-death_date": Answer(said="5/2/1968", value=day),
        "contact-name": Answer(said=kin, value=kin),
    }
    return Tip(began_at=NOW, answers=answers)


def opens(tx: Tx, code: str, tip: Tip) -> str:
    return tickets.save(tx, code, tip, conversation_id=None, channel="web", language="vi", incomplete=False, at=NOW)


def suggested(store: Store, ticket_id: str) -> list[str]:
    return [one.ticket_id for one in store.read_now(partial(likenesses.suggestions, ticket_id=ticket_id))]


def test_without_the_tables_of_places_the_rest_still_speaks(store: Store) -> None:
    one = store.write_now(lambda tx: opens(tx, CODES[0], told("Đặng Quốc Khoát")))
    other = store.write_now(lambda tx: opens(tx, CODES[1], told("dang quoc khoat")))

    assert suggested(store, one) == [other]
    assert suggested(store, other) == [one]
    assert store.read_now(partial(likenesses.untold, limit=10)) == [one, other]


def test_tickets_from_before_get_theirs_once_a_few_at_a_time(store: Store) -> None:
    def before(tx: Tx) -> list[str]:
        made = [opens(tx, code, told("Đặng Quốc Khoát")) for code in CODES]
        tx.execute(sa.delete(t))
        tx.execute(sa.delete(k))
        return made

    one, other = store.write_now(before)
    rounds = [store.write_now(partial(tickets.make_likenesses, limit=1)) for _ in range(4)]

    assert rounds == [True, True, False, False]
    assert suggested(store, one) == [other]
    assert store.read_now(partial(likenesses.untold, limit=10)) == []
    assert store.read_now(lambda tx: cursors.get(tx, tickets.LIKENESSES_MADE)) == tickets.NEVER


def test_what_is_kept_cannot_be_read_and_says_nothing_of_who_told_it(store: Store) -> None:
    one = store.write_now(lambda tx: opens(tx, CODES[0], told("Đặng Quốc Khoát", kin="Trần Thị Bình")))

    row = store.read_now(lambda tx: tx.execute(sa.select(t)).one())
    form = store.read_now(lambda tx: tx.unseal("likenesses", one, "form", row.form))

    assert "khoát" in form and "khoát".encode() not in row.form
    assert "bình" not in form.lower()
    assert row.keys.replace(" ", "").isdigit()


def test_a_ticket_that_changes_leaves_no_key_behind(store: Store) -> None:
    one = store.write_now(lambda tx: opens(tx, CODES[0], told("Đặng Quốc Khoát")))
    keys = store.read_now(lambda tx: set(tx.execute(sa.select(k.c.key)).scalars()))

    store.write_now(lambda tx: tickets.rewrite(tx, one, Tip(began_at=NOW), at=NOW))

    assert keys
    assert store.read_now(lambda tx: tx.execute(sa.select(k.c.key)).all()) == []
    assert store.read_now(partial(likenesses.of_ticket, ticket_id=one)) is None
