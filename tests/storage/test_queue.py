"""The queue: urgent, then open by points, then what is over; pages that neither lose nor repeat a ticket."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from flows.urgency import COAST, MONSOON, NOWHERE
from storage import queue, tickets
from storage.engine import Store
from storage.searching import Wanted
from storage.tables import tickets as t
from storage.unit import Tx
from tests.storage import making

# name: urgent, status, season, score
ROWS: Mapping[str, tuple[bool, str, str, int]] = {
    "A": (False, "received", NOWHERE, 30),
    "B": (False, "received", MONSOON, 20),
    "C": (True, "verifying", NOWHERE, 1),
    "D": (True, "closed", NOWHERE, 99),
    "E": (False, "verified", COAST, 20),
    "F": (False, "received", NOWHERE, 30),
    "G": (False, "duplicate", MONSOON, 0),
    "H": (True, "received", COAST, 0),
}


@pytest.fixture
async def rows(store: Store, now: datetime) -> None:
    def fill(tx: Tx) -> None:
        for number, (name, (urgent, status, season, score)) in enumerate(ROWS.items()):
            at = now + timedelta(minutes=number)
            made = making.ticket(tx, at, code=f"MM-AAAA-AAA{name}", of=making.tip(at))
            values = {"urgent": urgent, "status": status, "season": season, "score": score}
            tx.execute(sa.update(t).where(t.c.id == made).values(**values))

    await store.write(fill)


async def pages(store: Store, bonus: Mapping[str, int], limit: int, **wanted: Any) -> str:
    found, before = "", None
    while True:
        page = await store.read(
            lambda tx, before=before: queue.page(tx, Wanted(**wanted), bonus=bonus, limit=limit, before=before)
        )
        found += "".join(one.code[-1] for one in page)
        if len(page) < limit:
            return found
        before = page[-1].id


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
@pytest.mark.parametrize(
    ("bonus", "order"),
    [({}, "CHFAEBGD"), ({COAST: 11}, "HCEFABGD"), ({MONSOON: 10, COAST: 1}, "HCFBAEGD")],
    ids=["no bonus", "coast first", "between"],
)
@pytest.mark.usefixtures("rows")
async def test_the_order_is_the_same_on_pages_of_any_length(
    store: Store, bonus: Mapping[str, int], limit: int, order: str
) -> None:
    found = await pages(store, bonus, limit)

    # Two of the same points: the newer one first.
    assert found == order


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"status": "received"}, "HFAB"),
        ({"status": "closed"}, "D"),
        ({"urgent": True}, "CHD"),
        ({"urgent": False}, "FAEBG"),
        ({"text": "aaaaaaag"}, ""),
        ({"text": "mm-aaaa-aaag"}, "G"),
        ({"assignee": ""}, "CHFAEBGD"),
        ({"unanswered": True}, "CHFAEB"),
    ],
    ids=str,
)
@pytest.mark.usefixtures("rows")
async def test_filters_narrow_the_queue(store: Store, wanted: Mapping[str, Any], found: str) -> None:
    assert await pages(store, {}, 2, **wanted) == found


@pytest.mark.usefixtures("rows")
async def test_a_mark_that_is_gone_begins_anew(store: Store) -> None:
    page = await store.read(lambda tx: queue.page(tx, bonus={}, limit=2, before="0" * 32))

    assert [one.code[-1] for one in page] == ["C", "H"]


async def test_tickets_from_before_have_their_points_and_their_circle(store: Store, now: datetime) -> None:
    def old(tx: Tx) -> str:
        made = making.ticket(tx, now)
        tx.execute(sa.update(t).values(season="?", score=0, map_lat=None, map_lon=None, map_radius_m=None))
        return made

    made = await store.write(old)
    before = await store.read(lambda tx: tickets.get(tx, made))
    assert await store.write(queue.weigh_anew) == 1
    assert await store.write(queue.weigh_anew) == 0

    after = await store.read(lambda tx: tickets.get(tx, made))
    assert before is not None and after is not None
    assert (before.score, after.score > 0, after.season != "?") == (0, True, True)


@pytest.mark.sqlite_itself  # how PostgreSQL plans depends on how many rows there are
@pytest.mark.parametrize(
    ("condition", "index"), [("kind = 'dna'", "ix_tickets_queue"), ("assignee_id = 'x'", "ix_tickets_assigned")]
)
async def test_an_index_gives_the_order(store: Store, condition: str, index: str) -> None:
    statement = sa.text(
        "EXPLAIN QUERY PLAN SELECT score, id FROM tickets WHERE status NOT IN ('closed', 'duplicate', 'handed_over')"
        f" AND urgent = 0 AND season = 'x' AND {condition} ORDER BY score DESC, id DESC LIMIT 51"
    )

    plan = " ".join(str(row) for row in await store.read(lambda tx: tx.execute(statement).all()))

    assert f"COVERING INDEX {index} " in plan
    assert "TEMP B-TREE" not in plan
