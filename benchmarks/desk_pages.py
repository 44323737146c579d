"""What the desk's pages cost at the server with 200,000 tickets on SQLite: queue, filters, search, a ticket, the map.

    python -m benchmarks.desk_pages                    # prints a table
    python -m benchmarks.desk_pages --tickets 20000

The database is filled with made-up tips, sealed like real ones; the pages are asked for over HTTP by somebody who is
signed in. Machines are noisy: beside the time by the clock stands the CPU time of the whole process, which serves and
asks. ``rows`` is what a common ``make bench-desk`` takes.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import sqlalchemy as sa
from aiohttp.test_utils import TestServer

from bot import opening
from bot.channels.web import codec
from bot.settings import Settings
from bot.turns import Turns
from bot.web import application
from flows import codes, jsonform, tips
from flows.model import Answer, Tip, Told
from flows.understand.page import fold
from storage import people, tickets
from storage.tables import tickets as t
from storage.unit import Tx

TICKETS = 200_000
ROUNDS = 15
BATCH = 5_000
MOULDS = 200
RARE = 1_234  # the number of the one ticket with a word that no other has
START = datetime(2026, 1, 1, tzinfo=UTC)
LAST = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
MIDDLE = "Văn Đức Hữu Đình Xuân Quang Công Thế Minh Trọng".split()
FIRST = "An Bình Cường Dũng Hải Hùng Khánh Long Mạnh Nam Phúc Quân Sơn Thắng Tuấn Vinh".split()
PROVINCES = ("Quảng Trị", "Kon Tum", "Tây Ninh", "Gia Lai", "Quảng Nam", "Bình Phước")
STATUSES = ("received",) * 6 + ("classified", "verifying", "verified", "handed_over", "closed", "duplicate")
KINDS = ("seeking", "burial_place", "martyr_info", "dna", "memento", "abuse")


class Row(NamedTuple):
    """A page: milliseconds by the clock (median, worst), of CPU (median); the size of its answer; its goal."""

    what: str
    median_ms: float
    worst_ms: float
    cpu_ms: float
    kilobytes: float
    goal_ms: float

    def line(self) -> str:
        verdict = "met" if self.median_ms < self.goal_ms else "MISSED"
        times = f"{self.median_ms:.0f} | {self.worst_ms:.0f} | {self.cpu_ms:.0f} | {self.kilobytes:.0f}"
        return f"| {self.what} | {times} | {self.goal_ms:.0f} | {verdict} |"


PAGES: Sequence[tuple[str, str, float]] = (
    ("queue", "/desk", 200),
    ("queue, page 2", "/desk?before={middle}", 200),
    ("queue, newest first", "/desk?order=newest", 200),
    ("queue, one kind", "/desk?kind=memento", 200),
    ("queue, nobody's, unanswered", "/desk?assignee=nobody&unanswered=1", 200),
    ("queue, mine (none)", "/desk?assignee=mine", 200),
    ("queue, closed", "/desk?status=closed", 200),
    ("search, a name", "/desk?q=nguyen+van+nam", 200),
    ("search, a rare word", "/desk?q=hiếmthật", 200),
    ("search, nothing", "/desk?q=khongcogica", 200),
    ("ticket", "/desk/tickets/{code}", 200),
    ("map, the page", "/desk/map", 200),
    ("map, 20,000 points", "/desk/map/points", 1_000),
)


class Mould(NamedTuple):
    """A tip and what a row holds of it, worked out once: reading a story takes longer than everything else here."""

    form: object
    search: str
    columns: dict[str, object]


def moulds(chance: random.Random) -> list[Mould]:
    """Tips to be poured from."""
    made = []
    for number in range(MOULDS):
        tip = _tip(number, START, chance)
        told = tips.summary(tip)
        made.append(Mould(jsonform.dump(tip), told.search, tickets.weighed(tip)))
    return made


def fill(tx: Tx, begin: int, count: int, *, poured: Sequence[Mould], chance: random.Random) -> None:
    """So many tickets more, the first of them number ``begin``."""
    made = []
    for number in range(begin, begin + count):
        at = START + timedelta(minutes=number)
        one, row_id = chance.choice(poured), tx.new_id()
        name = f"{chance.choice(LAST)} {chance.choice(MIDDLE)} {chance.choice(FIRST)}"
        spot: dict[str, float | None] = {"map_lat": None, "map_lon": None, "map_radius_m": None}
        if number % 2:
            spot = {"map_lat": chance.uniform(9, 22), "map_lon": chance.uniform(104, 109), "map_radius_m": 50.0}
        rare = " hiemthat" if number == RARE else ""
        made.append(
            {
                "id": row_id,
                "code": codes.make(number),
                "kind": chance.choice(KINDS),
                "status": chance.choice(STATUSES),
                "urgent": number % 500 == 0,
                "incomplete": number % 20 == 0,
                "channel": "web",
                "language": "vi",
                "source": "",
                "conversation_id": None,
                "assignee_id": None,
                "outcome": None,
                "created_at": at,
                "updated_at": at,
                "first_answer_at": at if number % 3 else None,
                "wants_person": number % 50 == 0,
                "martyr_name": name,
                "search": f"{fold.fold(name)} {one.search}{rare}",
                "lat": spot["map_lat"],
                "lon": spot["map_lon"],
                **one.columns,
                **spot,
                "tip": tx.seal_json("tickets", row_id, "tip", one.form),
                "reporter_name": b"",
                "reporter_phone": b"",
                "marked_by": tx.keys.ids[0],
            }
        )
    tx.execute(sa.insert(t), made)


def _tip(number: int, at: datetime, chance: random.Random) -> Tip:
    name = f"{chance.choice(LAST)} {chance.choice(MIDDLE)} {chance.choice(FIRST)}"
    province = chance.choice(PROVINCES)
    words = f"xã Mẫu {number % 400}, tỉnh {province}"
    commune = {"commune_before_2025": f"xã Mẫu {number % 400}", "district_before_2025": "huyện Mẫu"}
    today = {"communes_today": [f"xã Mẫu {number % 400}"], "province": province, "province_before_2025": province}
    value: dict[str, Any] = {"text": words, "origin": "place", "place": commune | today}
    if number % 2:
        value |= {"lat": round(chance.uniform(9, 22), 5), "lon": round(chance.uniform(104, 109), 5), "accuracy_m": 50.0}
    story = f"Tôi năm nay {chance.randint(60, 95)} tuổi, cùng đơn vị với anh {name}. " + "Chuyện dài lắm. " * 20
    answers = {
        "martyr-name": Answer(said=name, value=name, at=at),
        "martyr-unit": Answer(said=f"e{number % 300}", value=f"e{number % 300}", at=at),
        "martyr-home": Answer(said=words, value=words, at=at),
        "place-where": Answer(said=words, value=value, at=at),
        "reporter-role": Answer(value="veteran", at=at),
    }
    return Tip(began_at=at, told=(Told("text", story, at=at, message_id="1"),), answers=answers)


async def rows(folder: Path, *, count: int = TICKETS, rounds: int = ROUNDS) -> list[Row]:
    """Fills a fresh database in the folder and measures every page."""
    settings = Settings(
        database_url=f"sqlite:///{folder}/manhmoi.db",
        media_url=(folder / "media").as_uri(),
        secret_key_file=str(folder / "secret.key"),
    )
    chance = random.Random(515)
    async with opening.opened(settings, texts=opening.texts(settings)) as opened:
        context = replace(opened, now=lambda: START + timedelta(minutes=count))
        poured = moulds(chance)
        for begin in range(0, count, BATCH):
            size = min(BATCH, count - begin)
            await context.store.write(partial(fill, begin=begin, count=size, poured=poured, chance=chance))
        middle = sa.select(t.c.id, t.c.code).order_by(t.c.id).offset(count // 2).limit(1)
        some = await context.store.read(lambda tx: tx.execute(middle).one())
        server = TestServer(application.make(context, Turns(context, {codec.NAME: codec.read})))
        async with server, aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
            address = str(server.make_url("")).rstrip("/")
            token = await context.store.write(lambda tx: people.make_link(tx, "Lan", role="lead", now=context.now()))
            await (await session.post(f"{address}/desk/enter", data={"token": token})).read()
            return [
                await _measure(session, what, address + path.format(middle=some.id, code=some.code), goal, rounds)
                for what, path, goal in PAGES
            ]


async def _measure(session: aiohttp.ClientSession, what: str, address: str, goal: float, rounds: int) -> Row:
    took, cpu, size = [], [], 0
    for number in range(rounds + 1):
        began, used = time.perf_counter(), time.process_time()
        async with session.get(address) as answer:
            body = await answer.read()
            assert answer.status == 200, (address, answer.status)
        if number:  # the first one warms up
            took.append((time.perf_counter() - began) * 1000)
            cpu.append((time.process_time() - used) * 1000)
            size = len(body)
    return Row(what, statistics.median(took), max(took), statistics.median(cpu), size / 1000, goal)


def table(measured: Sequence[Row]) -> list[str]:
    """As Markdown."""
    head = ["| page | median ms | worst ms | CPU ms | kB | goal ms | |", "|---|---:|---:|---:|---:|---:|---|"]
    return [*head, *(one.line() for one in measured)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tickets", type=int, default=TICKETS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-desk-") as folder:
        measured = asyncio.run(rows(Path(folder), count=arguments.tickets, rounds=arguments.rounds))
    print("\n".join(table(measured)))
    return 0 if all(one.median_ms < one.goal_ms for one in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
