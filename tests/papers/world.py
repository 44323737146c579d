"""A made-up campaign for the tests of reports: tips told at awkward moments, and a list of what was put in.

Everything goes in through the units of work of the program. ``Put`` is what a test counts by itself, day by day on the
calendar of the wall clock; nothing of ``storage.report_figures`` is asked.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from flows import codes
from flows.model import Answer, Consent, Source, Tip, Told
from flows.results import Result
from storage import conversations, forgetting, handovers, messages, results, tables, tickets
from storage.unit import Tx

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
# Where days, weeks, months, quarters and years meet, and Tết (17 February 2026, 6 February 2027).
BORDERS = tuple(
    datetime.combine(day, datetime.min.time(), tzinfo=ZONE)
    for day in (
        date(2026, 2, 17),
        date(2026, 10, 1),
        date(2026, 11, 1),
        date(2026, 11, 16),
        date(2026, 11, 23),
        date(2026, 11, 30),
        date(2026, 12, 1),
        date(2027, 1, 1),
        date(2027, 2, 1),
        date(2027, 2, 6),
    )
)
# A moment before the border, on it, and where UTC has another day than Hải Phòng.
OFFSETS = (
    timedelta(microseconds=-1),
    timedelta(seconds=-1),
    timedelta(0),
    timedelta(hours=6, minutes=59, seconds=59),
    timedelta(hours=7),
    timedelta(hours=-17),
)
CHANNELS = ("telegram", "zalo_oa", "zalo_bot", "web", "hotline", "paper")
SOURCES = ("", "bv-viet-tiep", "bv-kien-an", "=cmd|calc!A1", "0912345678", "\u202exoay<b>")
HOME = "Hải Phòng"
COMMUNES = (
    ("Phường Lê Chân", "Thành phố Hải Phòng"),
    ("Xã Kiến Thụy", "Thành phố Hải Phòng"),
    ("Xã Gio Linh", "Tỉnh Quảng Trị"),
    ("", ""),
)
AGENCIES = ("military", "home_affairs", "police")
RESULTS = (
    *("witness_interviewed", "place_visited", "coordinates_verified", "coordinates_verified", "remains_found"),
    *("sample_taken", "dna_result", "dna_result", "relative_advised"),
)
FINDINGS = ("match", "no_match", "unclear")


@dataclass(frozen=True, slots=True)
class ToldTip:
    """A tip as it was put in."""

    code: str
    at: datetime
    channel: str
    source: str
    commune: str
    willing: str
    kind: str = ""


@dataclass
class Put:
    """Everything that happened: (ticket, moment, what)."""

    tips: list[ToldTip] = field(default_factory=list)
    answers: list[tuple[str, datetime, float]] = field(default_factory=list)  # minutes
    moves: list[tuple[str, datetime, str]] = field(default_factory=list)
    results: list[tuple[str, datetime, str, str]] = field(default_factory=list)
    struck: list[tuple[str, datetime, datetime]] = field(default_factory=list)  # written, struck
    handed: list[tuple[str, datetime, str, bool, bool]] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)


def day_of(at: datetime) -> date:
    """The day on the wall in Hải Phòng, reckoned by hand: seven hours ahead, all the year."""
    return (at.astimezone(UTC).replace(tzinfo=None) + timedelta(hours=7)).date()


def within(at: datetime, first: date, last: date) -> bool:
    return first <= day_of(at) <= last


@dataclass(frozen=True, slots=True)
class Weather:
    """When things happen, and where people come from."""

    moments: tuple[datetime, ...]
    sources: tuple[str, ...]
    answered_within: float = 0.0  # hours; 0: at another of the moments


def build(tx: Tx, *, seed: int = 7, borders: Iterable[datetime] = BORDERS, each: int = 1) -> Put:
    """A campaign around these moments, with sources that are not what they should be, is in the database."""
    told = [border + offset for border in borders for offset in OFFSETS * each]
    awkward = tuple(border + offset for border in BORDERS for offset in OFFSETS)
    return _build(tx, random.Random(seed), told, Weather(awkward, SOURCES))


def build_calm(tx: Tx, first: date, *, seed: int = 7, weeks: int = 3, tips: int = 90) -> Put:
    """Some weeks as they may be, to be looked at."""
    chance = random.Random(seed)
    begin = datetime.combine(first, datetime.min.time(), tzinfo=ZONE)
    moments = sorted(
        begin + timedelta(days=chance.randrange(7 * weeks), hours=7 + 14 * chance.random()) for _ in range(tips)
    )
    posters = ("bv-viet-tiep", "bv-kien-an", "tram-y-te-vinh-bao", "hoi-ccb-le-chan", "")
    return _build(tx, chance, moments, Weather(tuple(moments), posters, answered_within=30))


def _build(tx: Tx, chance: random.Random, told: Iterable[datetime], weather: Weather) -> Put:
    put = Put()
    for number, at in enumerate(told, 1):
        _tip(tx, chance, put, number, at.astimezone(UTC), weather)
    return put


def _tip(tx: Tx, chance: random.Random, put: Put, number: int, at: datetime, weather: Weather) -> None:
    code, channel = codes.make(chance.getrandbits(60)), chance.choice(CHANNELS)
    source, (commune, province) = chance.choice(weather.sources), chance.choice(COMMUNES)
    willing = chance.choice(("yes", "no", "advice", ""))
    by_chat = channel not in ("hotline", "paper")
    conversation_id = None
    if by_chat:
        conversation_id = conversations.load(tx, channel, f"nguoi-{number}", at=at)[0]
        heard: Any = {"ticket_id": None, "direction": "in", "author": "Trần Thị Bình", "kind": "text", "choices": None}
        messages.add(tx, conversation_id=conversation_id, text="Tôi biết", at=at, external_id=str(number), **heard)
    place = {"commune": commune, "communes_today": [commune], "province": province} if commune else None
    where = {"text": commune or "bờ sông", "origin": "place", "place": place}
    answers = {
        "martyr-name": Answer(said="Nguyễn Văn Mẫu", value="Nguyễn Văn Mẫu", at=at),
        **(
            {"place-where": Answer(said=commune or "bờ sông", value=where, at=at, source=Source.OPERATOR)}
            if commune or chance.random() < 0.5
            else {}
        ),
        "reporter-role": Answer(value="relative", at=at),
        "contact-name": Answer(said="Trần Thị Bình", value="Trần Thị Bình", at=at),
        "contact-phone": Answer(said="0912345677", value="+84912345677", at=at),
        **({"dna-willing": Answer(value=willing, at=at, source=Source.OPERATOR)} if willing else {}),
    }
    tip = Tip(
        began_at=at,
        told=(Told(kind="text", text="Cháu Trần Thị Bình kể", at=at, message_id=str(number)),),
        answers=answers,
        consents=(Consent(purpose="tip", version="1", given_at=at),),
        source=source,
    )
    row_id = tickets.save(
        tx,
        code,
        tip,
        conversation_id=conversation_id,
        channel=channel,
        language="vi",
        incomplete=chance.random() < 0.2,
        at=at,
    )
    told = province.split(" ")[-2:] != ["Hải", "Phòng"]
    named = "" if not commune else f"{commune}, {province}" if told else commune
    put.tips.append(ToldTip(code, at, channel, source, named, willing))
    _what_follows(tx, chance, put, code, row_id, at, weather)
    if chance.random() < 0.08:
        ticket = tickets.get(tx, row_id)
        assert ticket is not None
        if ticket.status in ("received", "verifying") and not any(one[0] == code for one in put.handed + put.results):
            forgetting.forget_by_ticket(tx, ticket, at=at + timedelta(hours=1))
            put.forgotten.append(code)


def _what_follows(
    tx: Tx, chance: random.Random, put: Put, code: str, row_id: str, at: datetime, weather: Weather
) -> None:
    def later() -> datetime:
        """Another of the awkward moments, after the tip came."""
        after = [one for one in weather.moments if one >= at]
        return chance.choice(after).astimezone(UTC) if after else at

    if chance.random() < 0.7:
        hours = weather.answered_within * chance.random() ** 3
        answered = at + timedelta(hours=hours) if hours else later()
        tickets.answered(tx, row_id, at=answered)
        put.answers.append((code, answered, (answered - at).total_seconds() / 60))
    moments = sorted(later() for _ in range(chance.randrange(4)))
    for moment in moments:
        move = chance.choice(
            ("verifying", "verified", "verified", "unverifiable", "closed contradicted", "closed found", "duplicate")
        )
        status, _, outcome = move.partition(" ")
        tickets.set_status(tx, row_id, status=status, outcome=outcome or None, at=moment)
        put.moves.append((code, moment, move))
    for _ in range(chance.randrange(4)):
        what, moment = chance.choice(RESULTS), later()
        finding = chance.choice(FINDINGS) if what == "dna_result" else ""
        made = Result(what=what, on=day_of(moment), person="Trần Thị Bình", finding=finding)
        result_id = results.add(tx, row_id, made, who="Lan", operator_id=None, at=moment)
        if chance.random() < 0.2:
            struck_at = max(moment, later())
            results.strike(tx, row_id, result_id, why="nhầm", who="Lan", at=struck_at)
            put.struck.append((code, moment, struck_at))
        else:
            put.results.append((code, moment, what, finding))
    for _ in range(chance.randrange(2)):
        agency, moment = chance.choice(AGENCIES), later()
        handovers.record(tx, row_id, agency, at=moment)
        acknowledged, answered_it = chance.random() < 0.6, chance.random() < 0.4
        acknowledged = acknowledged or answered_it
        h = tables.handovers
        one = handovers.of_ticket(tx, row_id)[-1]
        if acknowledged:
            tx.execute(sa.update(h).where(h.c.id == one.id).values(acknowledged_at=moment + timedelta(days=1)))
        if answered_it:
            handovers.answer(tx, one, text="Đã rõ", finding="confirmed", at=moment + timedelta(days=2))
        put.handed.append((code, moment, agency, acknowledged, answered_it))
