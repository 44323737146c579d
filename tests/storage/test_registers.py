"""Lines of registers and what leads from a ticket to them: gone with the person, kept for a verified case."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from flows.registers.rows import Entry, Keys
from flows.registers.sounds import sound
from storage import forgetting, register_checks, registers, tickets
from storage.engine import Store
from storage.registers import READING, Import
from storage.unit import Tx
from tests.storage import making


def an_import(tx: Tx, now: datetime) -> Import:
    return registers.begin(
        tx,
        Import(
            id="",
            register_id=None,
            state=READING,
            title="Danh sách",
            kind="martyrs",
            publisher="",
            dated="",
            file_name="a.csv",
            sha256="0" * 64,
            headers=(),
            fields=(),
            first=1,
            who="Lan",
            operator_id=None,
            started_at=now,
            finished_at=None,
        ),
    )


def entry(line: int, key: str = "k", name: str = "nguyen van ba") -> Entry:
    return Entry(line, key, {"name": name}, Keys(name=name, sound=sound(name)), digest=name)


@pytest.mark.parametrize("status", ["received", "verified"])
async def test_a_link_goes_with_the_person_but_stays_with_a_verified_case(
    store: Store, now: datetime, status: str
) -> None:
    def unit(tx: Tx) -> bool:
        conversation_id = making.conversation(tx, now)
        ticket_id = making.ticket(tx, now, conversation_id=conversation_id)
        registers.write(tx, an_import(tx, now), [entry(1)], at=now)
        (row,) = registers.search(tx, "nguyen van ba")
        register_checks.link(tx, ticket_id, row.id, who="Lan", operator_id=None, at=now)
        tickets.set_status(tx, ticket_id, status=status, at=now)
        forgetting.forget(tx, conversation_id, at=now)
        return register_checks.link_of(tx, ticket_id) is not None

    assert await store.write(unit) == (status == "verified")


async def test_lines_that_say_the_same_stay_apart_in_every_import(store: Store, now: datetime) -> None:
    def unit(tx: Tx) -> list[dict[str, int]]:
        counts = []
        for later in range(3):
            one, at = an_import(tx, now), now + timedelta(days=later)
            for portion in ((1, 2), (3, 4, 5), (5, 6)):  # the fifth comes again, as after a kill
                one = registers.write(tx, one, [entry(line + later) for line in portion], at=at)
            counts.append({name: one.counts.get(name, 0) for name in ("added", "same")})
        return counts

    assert await store.write(unit) == [{"added": 6, "same": 1}, {"added": 0, "same": 7}, {"added": 0, "same": 7}]


async def test_a_line_that_is_gone_is_found_no_more_until_it_comes_back(store: Store, now: datetime) -> None:
    keys = Keys(name="nguyen van ba", sound=sound("nguyen van ba"))

    def unit(tx: Tx) -> list[tuple[int, int]]:
        seen = []
        for lines in ([entry(1, "a"), entry(2, "b")], [entry(1, "a")], [entry(1, "a"), entry(2, "b")]):
            one = registers.write(tx, an_import(tx, now), lines, at=now)
            gone, _ = registers.mark_gone(tx, one, after="", at=now)
            registers.finish(tx, one, gone=gone, at=now)
            seen.append((registers.same_name(tx, keys), len(registers.look_up(tx, keys))))
        return seen

    assert await store.write(unit) == [(2, 2), (1, 1), (2, 2)]
