"""Registers of a million lines: how long an import takes and what it holds in memory, how soon a martyr is found.

`make bench-registers` writes the table into RESULTS-registers.md. Names, homes and units are drawn at random, common
ones more often, so that the commonest name has thousands of lines.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import random
import resource
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks import machine
from bot import places
from bot.registers import importing, reading, sheets
from bot.settings import Settings
from flows.model import Answer, Tip
from flows.registers import columns
from flows.registers.columns import Guess
from flows.registers.rows import Entry
from flows.script import martyr, martyr_answers
from flows.understand.places.gazetteer import Gazetteer
from storage import migrate, register_matches, registers
from storage.crypto import KeyRing
from storage.engine import Store
from storage.registers import READING, Import

RESULTS = Path(__file__).with_name("RESULTS-registers.md")
HEADER = ("STT", "Họ và tên", "Năm sinh", "Quê quán", "Cấp bậc", "Đơn vị", "Ngày hy sinh", "Nơi hy sinh")
SURNAMES = "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
MIDDLES = "Văn Văn Văn Văn Đức Xuân Đình Hữu Quang Ngọc Công Duy Minh Thế Bá Trọng Viết".split()
GIVEN = (
    "Hùng Dũng Bình Hải Sơn Thắng Minh Hoà Chiến Thành Long Hà Tuấn Cường Đức Nam Tiến Hưng Quý Lâm Phúc Tâm Khánh"
    " An Bảo Chung Trung Sáng Toàn Thịnh Vinh Quân Lợi Lực Mạnh Nghĩa Nhân Phương Quyết Tám Tư Bảy Chín Mười Ba Năm"
).split()
LOOKUPS = 200


def rows(count: int, homes: list[str], *, seed: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(seed)
    for number in range(1, count + 1):
        name = " ".join(map(chance.choice, (SURNAMES, MIDDLES, GIVEN)))
        day = f"{chance.randint(1, 28)}/{chance.randint(1, 12)}/{chance.randint(1965, 1975)}"
        unit = f"C{chance.randint(1, 20)}, D{chance.randint(1, 9)}, E{chance.randint(1, 280)}"
        born = chance.randint(1935, 1957)
        yield number, name, born, chance.choice(homes), "Hạ sĩ", unit, day, "Quảng Trị"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    given = parser.parse_args()
    table = asyncio.run(_measure(given.rows))
    print(table)
    if given.write:
        where = "\n".join(machine.look(Path(tempfile.gettempdir())).lines())
        RESULTS.write_text(f"# Registers\n\n{where}\n\n{table}\n", encoding="utf-8")
    return 0


async def _measure(count: int) -> str:
    gazetteer = places.load(Settings())
    homes = _homes(gazetteer)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow(HEADER)
            csv.writer(file).writerows(rows(count, homes, seed=7))
        url = f"sqlite:///{folder}/manhmoi.db"
        migrate.migrate(url)
        store = Store.open(url, KeyRing.parse(KeyRing.make()))
        before = _most_memory()
        lines = []
        for what in ("imported", "imported again, nothing changed"):
            began = time.monotonic()
            await _import(store, path, gazetteer)
            took = time.monotonic() - began
            lines.append(f"| {count:,} lines {what} | {took:,.0f} s ({count / took:,.0f} lines a second) |")
        lines.append(f"| memory that the imports took beyond the program's own | {_most_memory() - before:,.0f} MB |")
        lines += await _look_ups(store, homes, gazetteer)
        size = sum(one.stat().st_size for one in Path(folder).glob("manhmoi.db*")) / 1e6
        lines.append(f"| database | {size:,.0f} MB |")
        await store.close()
    return "\n".join(["| what | |", "| --- | --- |", *lines])


async def _import(store: Store, path: Path, gazetteer: Gazetteer) -> None:
    guess = columns.guess(sheets.preview(path))
    new = Import(
        id="",
        register_id=None,
        state=READING,
        title="Danh sách thử",
        kind=guess.kind,
        publisher="",
        dated="",
        file_name=path.name,
        sha256=sheets.digest(path),
        headers=guess.headers,
        fields=guess.fields,
        first=guess.first,
        who="",
        operator_id=None,
        started_at=_now(),
        finished_at=None,
    )
    one = await store.write(partial(registers.begin, new=new))
    await importing.carry_out(store, one.id, _told(path, guess, gazetteer), _now)


async def _told(path: Path, guess: Guess, gazetteer: Gazetteer) -> AsyncIterator[list[Entry]]:
    for entries in reading.portions(path, guess.fields, guess.first, gazetteer):
        yield entries


async def _look_ups(store: Store, homes: list[str], gazetteer: Gazetteer) -> list[str]:
    """Tips with a name, a home and a unit, and the commonest name with nothing else."""
    told = []
    for _, name, _, home, _, unit, _, _ in rows(LOOKUPS, homes, seed=8):
        answers = {
            martyr.NAME: Answer(said=str(name), value=str(name)),
            martyr.HOME: Answer(said=str(home)),
            martyr.UNIT: martyr_answers.read_unit(str(unit)),
        }
        told.append({field: one for field, one in answers.items() if isinstance(one, Answer)})
    commonest = {martyr.NAME: Answer(said="Nguyễn Văn Hùng", value="Nguyễn Văn Hùng")}
    lines = []
    for what, all_answers in (("a tip with name, home and unit", told), ("a common name alone", [commonest] * 20)):
        took, same = [], 0
        for its in all_answers:
            tip = Tip(began_at=_now(), answers=its)
            began = time.monotonic()
            found = await store.read(partial(register_matches.find, tip=tip, gazetteer=gazetteer))
            took.append((time.monotonic() - began) * 1000)
            same = max(same, found.summary.same_name)
        slowest = sorted(took)[int(len(took) * 0.95) - 1]
        lines.append(
            f"| {what} looked up, median / 95 % | {statistics.median(took):.0f} / {slowest:.0f} ms"
            f" (up to {same:,} lines of one name) |"
        )
    return lines


def _homes(gazetteer: Gazetteer) -> list[str]:
    """Communes of 2025 with their districts and provinces, as they are written in lists."""
    found = []
    for unit in gazetteer.units.values():
        if unit.id.startswith("2025/") and unit.parent in gazetteer.units:
            district = gazetteer.units[unit.parent]
            if district.parent in gazetteer.units:
                found.append(f"{unit.name}, {district.name}, {gazetteer.units[district.parent].name}")
    return found[::3]


def _most_memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    raise SystemExit(main())
