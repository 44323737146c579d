"""A desk with many tickets, quickly made: the rows that what is measured reads, from the program's own functions.

Nobody in it ever lived. The tickets have what lists, search, maps and the finding of duplicates look at; their stories
are empty.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot import places
from bot.settings import Settings
from flows import codes, jsonform
from flows.matching import keys
from flows.matching.likeness import Likeness, of_forms
from flows.model import Answer, Tip
from flows.understand.page.fold import fold
from flows.understand.places.gazetteer import BEFORE, Gazetteer
from flows.understand.places.place_names import COMMUNE
from storage.engine import Store
from storage.tables import likenesses, tickets
from storage.unit import Tx, to_json

BEGAN = datetime(2026, 7, 27, 2, 0, tzinfo=UTC)
AT_ONCE = 2_000
SEED = 27_7_2027
_FAMILIES = (
    "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Phạm Hoàng Vũ Vũ Bùi Đỗ Đặng Ngô Đào Đoàn Lương Phùng".split()
)
_MIDDLES = "Văn Văn Văn Văn Văn Đình Xuân Quốc Ngọc Đức Hữu Minh Bá Trọng Công Thế Duy Quang".split()
_GIVENS = (
    "Hùng Dũng Thắng Bình Minh Tuấn Sơn Hải Long Cường Hòa Thanh Tiến Đức Quang Khoát Vinh Nam Lợi Phúc Thịnh Toàn"
    " Trung Hiếu Nghĩa Kiên Quyết Chiến Thành Công Mạnh Khánh An Đông Tây Bắc Lâm Hà Giang Thủy Tùng Bách Việt Khang"
    " Luyện Tính Vượng Hưng Thái Bảo Tường Huấn Khiêm Chính Trực Tâm Tín Lễ Sáng Tỵ Dậu Tuất Hợi Mão Thìn Ngọ Thân Mùi"
).split()
_KINDS = ("seeking", "seeking", "seeking", "burial_place", "burial_place", "martyr_info", "memento")
_STATUSES = ("received", "received", "classified", "verifying", "verified", "closed", "handed_over")


@cache
def gazetteer() -> Gazetteer:
    return places.load(Settings())


@cache
def _homes() -> tuple[str, ...]:
    """Some thousand homes, every third of them near Hải Phòng."""
    units = gazetteer().units
    communes = [one for one in units.values() if one.era == BEFORE and one.level == COMMUNE]
    some = random.Random(SEED).sample(communes, 1_500)
    told = []
    for one in some:
        district = units[one.parent]
        told.append(f"{one.full_name}, {district.full_name}, {units[district.parent].name}")
    return tuple(told)


@cache
def _fields() -> tuple[str, ...]:
    return tuple(one for one in _homes() if any(name in one for name in ("Quảng Trị", "Gia Lai", "Kon Tum", "Đắk Lắk")))


def form(rng: random.Random) -> dict[str, Any]:
    """What a tip tells of a martyr, as an entry of ``martyrs[]``."""
    died = date(1965, 1, 1) + timedelta(days=rng.randrange(3_900))
    told: dict[str, Any] = {
        "name": f"{rng.choice(_FAMILIES)} {rng.choice(_MIDDLES)} {rng.choice(_GIVENS)}",
        "birth_year": str(died.year - rng.randrange(18, 30)) if rng.random() < 0.6 else None,
        "home_town": rng.choice(_homes()) if rng.random() < 0.75 else None,
        "place_of_death": rng.choice(_fields()) if rng.random() < 0.5 else None,
        "date_of_death": died.isoformat()[: rng.choice((4, 7, 10, 10))] if rng.random() < 0.8 else None,
    }
    if rng.random() < 0.6:
        told["unit"] = {"company": str(rng.randrange(1, 21)), "battalion": str(rng.randrange(1, 13))}
        told["unit"] |= {"regiment": str(rng.randrange(1, 280))} if rng.random() < 0.8 else {}
    return told


def tip(told: Mapping[str, Any]) -> Tip:
    """A tip whose answers say the same."""
    unit, day = told.get("unit"), told.get("date_of_death")
    answers = {
        "martyr-name": Answer(said=told["name"], value=told["name"]),
        "martyr-home": Answer(said=told["home_town"], value=told["home_town"]) if told["home_town"] else None,
        "martyr-unit": Answer(said="đơn vị", value={"raw": "đơn vị", **unit}) if unit else None,
        "martyr-death_date": (
            Answer(said=day, value={"earliest": day, "latest": day, "lunar": False}) if day and len(day) == 10 else None
        ),
        "martyr-death_place": Answer(said=told["place_of_death"]) if told["place_of_death"] else None,
    }
    return Tip(began_at=BEGAN, answers={field: one for field, one in answers.items() if one is not None})


def fill(store: Store, count: int, *, seed: int = SEED) -> None:
    """So many tickets more are there. Keys are put in by their order at the end: one by one they would take an hour."""
    rng = random.Random(seed)
    waiting = sa.table("waiting_keys", sa.column("key", sa.BigInteger), sa.column("ticket_id", sa.String))
    store.write_now(lambda tx: tx.execute(sa.text("CREATE TABLE waiting_keys (key INTEGER, ticket_id TEXT)")))
    for start in range(0, count, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, count))
        store.write_now(lambda tx, numbers=numbers: _some(tx, rng, numbers, seed, waiting))  # type: ignore[misc]
    ordered = "INSERT INTO ticket_keys (key, ticket_id) SELECT DISTINCT key, ticket_id FROM waiting_keys ORDER BY 1, 2"
    for line in (ordered, "DROP TABLE waiting_keys"):
        store.write_now(lambda tx, line=line: tx.execute(sa.text(line)))  # type: ignore[misc]


def _some(tx: Tx, rng: random.Random, numbers: range, seed: int, waiting: Any) -> None:
    rows, likes, found = [], [], []
    for number in numbers:
        told, ticket_id = form(rng), tx.new_id()
        where = position(rng)
        like = of_forms([told], where, tx.places())
        rows.append(ticket(ticket_id, number + seed, told, where, rng))
        names = keys.of(like)
        likes.append(_like(tx, ticket_id, like, names))
        found += [{"key": one, "ticket_id": ticket_id} for one in names]
    tx.execute(sa.insert(tickets), rows)
    tx.execute(sa.insert(likenesses), likes)
    tx.execute(sa.insert(waiting), found)


def position(rng: random.Random) -> dict[str, float] | None:
    if rng.random() > 0.3:
        return None
    return {"lat": rng.uniform(11.0, 17.0), "lon": rng.uniform(106.5, 109.0), "accuracy_m": rng.choice((30, 200, 2000))}


def _like(tx: Tx, ticket_id: str, like: Likeness, names: tuple[int, ...]) -> dict[str, Any]:
    sealed = tx.seal("likenesses", ticket_id, "form", to_json(jsonform.dump(like)))
    return {"ticket_id": ticket_id, "form": sealed, "keys": " ".join(map(str, names)), "told": True}


def ticket(
    ticket_id: str, number: int, told: Mapping[str, Any], where: Mapping[str, float] | None, rng: random.Random
) -> dict[str, Any]:
    at = BEGAN + timedelta(seconds=number % 10_000_000)
    return {
        "id": ticket_id,
        "code": codes.make(number * 104_729),
        "kind": rng.choice(_KINDS),
        "status": rng.choice(_STATUSES),
        "urgent": rng.random() < 0.02,
        "incomplete": rng.random() < 0.1,
        "channel": rng.choice(("telegram", "zalo_oa", "web")),
        "language": "vi",
        "source": "",
        "conversation_id": None,
        "assignee_id": None,
        "outcome": None,
        "created_at": at,
        "updated_at": at,
        "first_answer_at": None,
        "wants_person": False,
        "martyr_name": told["name"],
        "search": fold(" ".join(str(one) for one in told.values() if isinstance(one, str))),
        "lat": where["lat"] if where else None,
        "lon": where["lon"] if where else None,
        "tip": b"",
        "reporter_name": b"",
        "reporter_phone": b"",
        "marked_by": "",
    }


def forms(count: int, *, seed: int) -> Iterator[dict[str, Any]]:
    """What so many new tips tell."""
    rng = random.Random(seed)
    yield from (form(rng) for _ in range(count))
