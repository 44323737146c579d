"""Tickets are found by words: which find what, that the index follows every change, and that nothing is left in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command

from flows.model import Answer
from storage import map_points, people, queue, searching, tickets
from storage.crypto import KeyRing
from storage.engine import Store
from storage.searching import Wanted
from storage.tables import tickets as t
from storage.unit import Tx
from tests.storage import making
from tests.storage.test_migrations import config

# code's last letter: name, unit, home
TOLD = {
    "A": ("Nguyễn Văn An", "C3, D7, E66, F10", "xã Thụy Hải, Thái Thụy, Thái Bình"),
    "B": ("Nguyễn Thị Ánh", "c30 d7 e660", "Đông Hà, Quảng Trị"),
    "C": ("Đặng Quốc Trị", "Trung đoàn 66", "Hải Hậu (Nam Định)"),
    "D": ("Y-Blôk Êban", "", "Buôn Ma Thuột"),
}


@pytest.fixture
async def told(store: Store, now: datetime) -> dict[str, str]:
    def fill(tx: Tx) -> dict[str, str]:
        made = {}
        for number, (name, (martyr, unit, home)) in enumerate(TOLD.items()):
            at = now + timedelta(minutes=number)
            said = {"martyr_name": martyr, "martyr_unit": unit, "martyr_home": home}
            answers = {field: Answer(said=one, value=one, at=at) for field, one in said.items() if one}
            tip = making.tip(at, contact_name=Answer(said="Trị", value="Trị", at=at), **answers)
            made[name] = making.ticket(tx, at, code=f"MM-7K3F-Q2X{name}", of=tip if name == "A" else _alone(tip))
        return made

    return await store.write(fill)


def _alone(tip: tickets.Tip) -> tickets.Tip:
    """Without its reporter."""
    return replace(tip, answers={field: one for field, one in tip.answers.items() if field != "contact-name"})


def found(store: Store, text: str) -> str:
    return "".join(sorted(one.code[-1] for one in store.read_now(lambda tx: tickets.search(tx, Wanted(text=text)))))


FINDS = (
    ("nguyen", "AB"),
    ("NGUYỄN an", "AB"),  # the beginning of a word is enough
    ("nguyễn văn", "A"),
    ("guyen", ""),  # its middle is not
    ("c3 d7 e66", "AB"),
    ("c3 d7 e66 f10", "A"),
    ("66", "C"),
    ("thai thuy", "A"),
    ("hải", "AC"),
    ("dong ha", "B"),
    ("dang", "C"),
    ("nam định", "C"),
    ("êban", "D"),
    ("y blok", "D"),
    ("y-blok", "D"),
    ("b", ""),  # one letter: the word itself
    ("7k3f-q2xd", "D"),
    ("mm-7k3f", "ABCD"),
    ("mm-q2xb-7k3f", ""),  # a code is one thing
    ("mm-7k3f-q2xb an", "B"),
    ("q2xb nguyen", "B"),
    ("tri", "ABC"),  # of A, the reporter
    ("trị nguyễn", "AB"),
    ("thái trị bình", "A"),
    ("trị đặng", "C"),
    ("trị êban", ""),
    ("an an an", "AB"),
    ("%", "ABCD"),  # no word at all
    ('"', "ABCD"),
    ("% zz", ""),
    ('an" OR "y', ""),
    ("an*", "AB"),
    ("NOT an", ""),
    ("code:mm", ""),
    ("𞤀𞤣 ٣ ² ①", ""),
    ("x" * 5_000, ""),
    (" ".join(f"w{one}" for one in range(2_000)), ""),
    ("", "ABCD"),
    ("  ", "ABCD"),
)


@pytest.mark.usefixtures("told")
async def test_words_find(store: Store) -> None:
    assert [(text, found(store, text)) for text, _ in FINDS] == list(FINDS)


LOOKED_FOR = (
    Wanted(text="nguyen"),
    Wanted(text="tri"),
    Wanted(text="tri", status="received"),
    Wanted(text="tri", urgent=True),
    Wanted(text="tri", urgent=False, assignee=""),
    Wanted(text="mm", unanswered=True),
    Wanted(text="mm", kind="no such kind"),
    Wanted(text="nobody"),
)


async def test_lists_are_the_same_whether_few_or_many_are_found(
    store: Store, told: dict[str, str], now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unlike(tx: Tx) -> None:
        tx.execute(sa.update(t).values(map_lat=16.0, map_lon=107.0, map_radius_m=10.0))
        for name, values in {
            "A": {"score": 5, "season": "monsoon"},
            "B": {"urgent": True},
            "C": {"status": "closed", "urgent": True},
            "D": {"score": 9},
        }.items():
            tx.execute(sa.update(t).where(t.c.id == told[name]).values(**values))

    def lists(tx: Tx, wanted: Wanted, limit: int) -> list[list[str]]:
        def pages(page: Callable[[str | None], list[tickets.TicketSummary]]) -> list[str]:
            seen: list[str] = []
            while some := page(seen[-1] if seen else None):
                seen += [one.id for one in some]
            return seen

        return [
            pages(lambda before: tickets.search(tx, wanted, limit=limit, before=before)),
            pages(lambda before: queue.page(tx, wanted, bonus={"monsoon": 20}, limit=limit, before=before)),
            [one.code for one in map_points.points(tx, wanted, limit=limit)],
            [one.code for one in tickets.in_order(tx, searching.conditions(tx, wanted), limit=50)],
        ]

    async def all_lists() -> list[list[list[str]]]:
        return [
            await store.read(partial(lists, wanted=wanted, limit=limit)) for wanted in LOOKED_FOR for limit in (1, 50)
        ]

    await store.write(unlike)
    few = await all_lists()
    monkeypatch.setattr(searching, "FEW", -1)

    assert await all_lists() == few
    assert [[len(one[0]), len(one[-1])] for one in few[::2]] == [[n, n] for n in (2, 3, 2, 2, 1, 3, 0, 0)]


async def test_a_fact_that_changed_is_found_by_its_new_words(store: Store, told: dict[str, str], now: datetime) -> None:
    tip = making.tip(now, martyr_name=Answer(said="Lò Văn Pao", value="Lò Văn Pao", at=now))

    await store.write(lambda tx: tickets.rewrite(tx, told["B"], tip, at=now))

    assert (found(store, "ánh"), found(store, "lo van pao")) == ("", "B")


async def test_what_is_withheld_is_not_found_and_comes_back_when_it_is_not(
    store: Store, told: dict[str, str], now: datetime
) -> None:
    operator = await store.write(lambda tx: people.add_operator(tx, "Lê", role="lead", now=now))

    async def withhold(*fields: str) -> None:
        await store.write(
            lambda tx: tickets.withhold(tx, told["D"], fields=fields, words=(), operator=operator, at=now)
        )

    await withhold("martyr-home")
    assert (found(store, "buon"), found(store, "eban")) == ("", "D")
    await withhold()
    assert found(store, "buon") == "D"


async def test_a_unit_that_fails_leaves_the_index_as_it_was(store: Store, told: dict[str, str], now: datetime) -> None:
    def fails(tx: Tx) -> None:
        making.ticket(tx, now, code="MM-AAAA-AAAA")
        tx.execute(sa.update(t).where(t.c.id == told["A"]).values(search="khac"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await store.write(fails)

    assert (found(store, "khac"), found(store, "aaaa"), found(store, "thụy hải")) == ("", "", "A")


@pytest.mark.sqlite_itself
async def test_what_was_taken_out_leaves_the_file(store: Store, told: dict[str, str], database: Path) -> None:
    def checkpoint() -> bytes:
        with closing(sqlite3.connect(database)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            # Every entry is at hand: an index is checked against what it speaks of.
            raw.execute("INSERT INTO ticket_words (ticket_words, rank) VALUES ('integrity-check', 1)")
        return database.read_bytes()

    def search(text: str) -> Callable[[Tx], object]:
        return lambda tx: tx.execute(sa.update(t).where(t.c.id == told["D"]).values(search=text))

    word = b"orvexword"  # the index keeps of a word what the one before it has not
    await store.write(search("zorvexword"))
    assert word in checkpoint()
    await store.write(search(""))
    assert word in checkpoint()
    while await store.write(searching.wipe):
        pass

    assert word not in checkpoint()
    assert (found(store, "nguyen"), found(store, "eban")) == ("AB", "")
    assert await store.write(searching.wipe) is False


@pytest.mark.sqlite_itself
async def test_a_copy_of_the_file_finds_the_same_and_so_does_one_made_compact(
    store: Store, told: dict[str, str], database: Path, keys: KeyRing
) -> None:
    copy = database.with_name("copy.db")
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as target:
        source.execute("DELETE FROM tickets WHERE id = ?", (told["B"],))
        source.commit()
        source.backup(target)
        target.execute("VACUUM")

    other = Store.open(f"sqlite:///{copy}", keys)
    try:
        assert [found(other, one) for one in ("nguyen", "eban", "66")] == ["A", "D", "C"]
    finally:
        await other.close()


async def test_tickets_from_before_there_was_an_index_are_found(url: str, keys: KeyRing, now: datetime) -> None:
    store = Store.open(url, keys)
    await store.write(lambda tx: [making.ticket(tx, now, code=f"MM-AAAA-AAA{one}") for one in range(3)])
    await store.close()
    command.downgrade(config(url), "0013")

    command.upgrade(config(url), "head")

    store = Store.open(url, keys)
    try:
        assert found(store, "nguyễn thái") == "012"
        await store.write(lambda tx: making.ticket(tx, now, code="MM-AAAA-AAA3"))
        assert found(store, "thái bình") == "0123"
    finally:
        await store.close()
