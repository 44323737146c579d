"""Every figure of a report equals a count that is made another way, at every border of days, months, zones and Tết.

The other way: plain SQL over dates of the calendar, seven hours ahead of UTC, of what stands in clear; what is sealed
is counted in the list of what was put in. Nothing of ``storage.report_figures`` or ``flows.figures`` does the counting.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from flows.figures import report
from flows.figures.periods import Period
from flows.figures.report import Inconsistent, Report
from storage import report_figures, sources, tables
from storage.crypto import KeyRing
from storage.engine import Store
from storage.unit import Tx
from tests import databases
from tests.papers import world
from tests.papers.world import Put, within

NOW = datetime(2027, 3, 2, 2, tzinfo=UTC)
PERIODS = (
    Period("week", date(2026, 11, 16), date(2026, 11, 22)),
    Period("week", date(2026, 11, 23), date(2026, 11, 29)),
    Period("week", date(2026, 11, 30), date(2026, 12, 6)),
    Period("week", date(2026, 12, 28), date(2027, 1, 3)),
    Period("month", date(2026, 11, 1), date(2026, 11, 30)),
    Period("month", date(2026, 12, 1), date(2026, 12, 31)),
    Period("month", date(2027, 2, 1), date(2027, 2, 28)),
    Period("quarter", date(2026, 10, 1), date(2026, 12, 31)),
    Period("quarter", date(2027, 1, 1), date(2027, 3, 31)),
    Period("custom", date(2027, 2, 5), date(2027, 2, 6)),  # the eve of Tết and its first day
    Period("custom", date(2026, 2, 16), date(2026, 2, 16)),
    Period("custom", date(2026, 2, 17), date(2026, 2, 17)),
    Period("custom", date(2026, 6, 1), date(2026, 6, 30)),  # nothing happened
)
DAY = "date(substr({}, 1, 19), '+7 hours')"  # SQLite would round a fraction of a second up into the next day
HERE = DAY + " BETWEEN ? AND ?"
DAY_OF = re.compile(re.escape(DAY).replace(r"\{\}", r"(\w+)"))
DAY_ON_POSTGRES = r"to_char(\1 AT TIME ZONE 'UTC' + interval '7 hours', 'YYYY-MM-DD')"


@pytest.fixture(scope="module")
def campaign(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str, Put]]:
    url = databases.fresh(tmp_path_factory.mktemp("figures") / "manhmoi.db")
    store = Store.open(url, KeyRing.parse(KeyRing.make()))
    put = store.write_now(world.build)
    yield store, url, put
    store.close_now()


def read(store: Store, period: Period, **more: Any) -> Report:
    return store.read_now(lambda tx: report_figures.read(tx, period, now=NOW, zone=world.ZONE, home=world.HOME, **more))


class Sql:
    """Counts in the database itself."""

    def __init__(self, url: str, first: date, last: date) -> None:
        self._url, self.days = url, (first.isoformat(), last.isoformat())

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        if self._url.startswith("sqlite"):
            return databases.rows(self._url, query, *(values or self.days))
        return databases.rows(self._url, DAY_OF.sub(DAY_ON_POSTGRES, query), *(values or self.days))

    def number(self, query: str) -> int:
        return int(self.rows(query)[0][0])

    def results(self, what: str) -> int:
        return self.number(
            f"SELECT count(*) FROM results WHERE what = '{what}' AND struck_at IS NULL AND {HERE.format('at')}"
        )


def counted_by_sql(sql: Sql) -> dict[str, int]:
    came = f"FROM tickets WHERE {HERE.format('created_at')}"
    handed = f"FROM handovers WHERE {HERE.format('at')}"
    return {
        "tips": sql.number(f"SELECT count(*) {came}"),
        "incomplete": sql.number(f"SELECT count(*) {came} AND incomplete"),
        "duplicates": sql.number(f"SELECT count(*) {came} AND status = 'duplicate'"),
        "forgotten": sql.number(
            f"SELECT count(*) {came} AND id IN (SELECT ticket_id FROM ticket_events WHERE what = 'person_forgotten')"
        ),
        "people": sql.number(
            "SELECT count(DISTINCT conversation_id) FROM messages WHERE conversation_id IS NOT NULL"
            f" AND direction = 'in' AND {HERE.format('at')}"
        ),
        "chats": sql.number(f"SELECT count(*) FROM conversations WHERE {HERE.format('created_at')}"),
        "answered": sql.number(
            f"SELECT count(*) FROM tickets WHERE {HERE.format('first_answer_at')}"
            " AND channel NOT IN ('hotline', 'paper')"
        ),
        "interviewed": sql.results("witness_interviewed"),
        "visited": sql.results("place_visited"),
        "coordinates": sql.results("coordinates_verified"),
        "remains": sql.results("remains_found"),
        "advised": sql.results("relative_advised"),
        "sampled": sql.results("sample_taken"),
        "dna": sql.results("dna_result"),
        "handed": sql.number(f"SELECT count(*) {handed}"),
        "handed_tips": sql.number(f"SELECT count(DISTINCT ticket_id) {handed}"),
        "acknowledged": sql.number(f"SELECT count(acknowledged_at) {handed}"),
        "handed_answered": sql.number(f"SELECT count(*) {handed} AND answered_at IS NOT NULL"),
        "struck": sql.rows(
            f"SELECT count(*) FROM results WHERE {DAY.format('at')} < ? AND {HERE.format('struck_at')}",
            sql.days[0],
            *sql.days,
        )[0][0],
    }


def counted_by_hand(put: Put, first: date, last: date) -> dict[str, Any]:
    erased = set(put.forgotten)

    def of_verdict(code: str, end: date) -> str:
        verdict = ""
        for whose, at, move in put.moves:
            if whose == code and world.day_of(at) <= end:
                verdict = {
                    "verified": "verified",
                    "closed found": "verified",
                    "unverifiable": "undecidable",
                    "closed contradicted": "refuted",
                }.get(move, "")
        return verdict

    eve = first - timedelta(days=1)
    decided = Counter(
        after for told in put.tips if (after := of_verdict(told.code, last)) and after != of_verdict(told.code, eve)
    )
    typed = {one.code for one in put.tips if one.channel in ("hotline", "paper")}
    minutes = [one for code, at, one in put.answers if within(at, first, last) and code not in typed]
    waited = {code: at for code, at, _ in put.answers}
    return {
        "decided": decided.total(),
        **{name: decided[name] for name in ("verified", "refuted", "undecidable")},
        "verified_share": round(100 * decided["verified"] / decided.total(), 1) if decided else None,
        "matches": sum(
            what == "dna_result" and finding == "match" and within(at, first, last)
            for _, at, what, finding in put.results
        ),
        "willing": sum(
            one.willing == "yes" and one.code not in erased and within(one.at, first, last) for one in put.tips
        ),
        "waiting": sum(
            one.channel not in ("hotline", "paper")
            and one.code not in erased
            and within(one.at, first, last)
            and (one.code not in waited or world.day_of(waited[one.code]) > last)
            for one in put.tips
        ),
        # As Python's own statistics count: the lower median, and the value that 90% do not pass.
        "answer_median": round(statistics.median_low(minutes), 1) if minutes else None,
        "answer_slowest": next(
            (
                round(one, 1)
                for one in sorted(minutes)
                if 10 * sum(other <= one for other in minutes) >= 9 * len(minutes)
            ),
            None,
        ),
        "scans": None,
    }


@pytest.mark.parametrize("period", PERIODS, ids=lambda one: f"{one.kind}-{one.first}")
def test_each_figure_equals_a_count_made_another_way(campaign: tuple[Store, str, Put], period: Period) -> None:
    store, url, put = campaign
    figures = read(store, period).figures

    expected = {
        **counted_by_sql(Sql(url, period.first, period.last)),
        **counted_by_hand(put, period.first, period.last),
    }

    assert {name: one.value for name, one in figures.items()} == {name: expected[name] for name in report.FIGURES}


@pytest.mark.parametrize("period", PERIODS, ids=lambda one: f"{one.kind}-{one.first}")
def test_the_parts_and_the_codes_are_those_of_the_tickets(campaign: tuple[Store, str, Put], period: Period) -> None:
    store, url, put = campaign
    found = read(store, period)
    sql, erased = Sql(url, period.first, period.last), set(put.forgotten)

    for name in ("channel", "kind", "source"):
        grouped = sql.rows(f"SELECT {name}, count(*) FROM tickets WHERE {HERE.format('created_at')} GROUP BY {name}")
        assert {one.key: one.value for one in found.parts[name] if one.value} == dict(grouped), name
    communes = Counter(
        "" if one.code in erased else one.commune for one in put.tips if within(one.at, period.first, period.last)
    )
    assert {one.key: one.value for one in found.parts["commune"] if one.value} == dict(communes)
    codes = {row[0] for row in sql.rows(f"SELECT code FROM tickets WHERE {HERE.format('created_at')}")}
    assert set(found.figures["tips"].codes) == codes
    by_day = dict(
        sql.rows(
            f"SELECT {DAY.format('created_at')} AS day, count(*) FROM tickets WHERE {HERE.format('created_at')}"
            " GROUP BY day"
        )
    )
    assert sum(one.value for one in found.steps) == sum(by_day.values())
    if found.steps[0].first == found.steps[0].last:
        assert {one.first.isoformat(): one.value for one in found.steps if one.value} == by_day
    agencies = sql.rows(f"SELECT agency, count(*) FROM handovers WHERE {HERE.format('at')} GROUP BY agency")
    assert {one.key: one.value for one in found.parts["agency"] if one.value} == dict(agencies)


def test_neighbours_add_up_and_the_one_before_is_the_one_before(campaign: tuple[Store, str, Put]) -> None:
    store, _, _ = campaign
    november, december = read(store, PERIODS[4]), read(store, PERIODS[5])
    both = read(store, Period("custom", date(2026, 11, 1), date(2026, 12, 31)))

    for name in ("tips", "answered", "coordinates", "handed", "dna", "chats", "acknowledged"):
        parts = (november.figures[name].value or 0) + (december.figures[name].value or 0)
        assert both.figures[name].value == parts, name
    for name, one in december.figures.items():
        assert one.before == november.figures[name].value, name


def test_totals_are_all_that_there_is_up_to_the_end(campaign: tuple[Store, str, Put]) -> None:
    store, url, put = campaign
    found = read(store, PERIODS[4]).figures
    ever = Sql(url, date(2000, 1, 1), PERIODS[4].last)

    assert found["tips"].total == counted_by_sql(ever)["tips"]
    assert found["remains"].total == ever.results("remains_found")
    assert found["verified"].total == counted_by_hand(put, date(2000, 1, 1), PERIODS[4].last)["verified"]


def test_before_the_beginning_there_is_nothing_to_compare(campaign: tuple[Store, str, Put]) -> None:
    store, _, _ = campaign
    first = read(store, Period("week", date(2026, 2, 16), date(2026, 2, 22))).figures["tips"]

    assert (first.before, first.why_before) == (None, report.NO_BEFORE)


def altered(change: Callable[[Tx], None], tmp_path: Path) -> Store:
    store = Store.open(databases.fresh(tmp_path / "manhmoi.db"), KeyRing.parse(KeyRing.make()))
    store.write_now(lambda tx: world.build(tx, borders=world.BORDERS[3:5]))
    store.write_now(change)
    return store


def test_a_code_that_is_missing_makes_no_report(tmp_path: Path) -> None:
    def lose(tx: Tx) -> None:
        tx.execute(sa.update(tables.tickets).values(code=tables.tickets.c.id))
        newest = sa.select(sa.func.max(tables.tickets.c.id)).where(tables.tickets.c.created_at < NOW)
        tx.execute(sa.update(tables.tickets).where(tables.tickets.c.id == newest.scalar_subquery()).values(code=""))

    store = altered(lose, tmp_path)
    with pytest.raises(Inconsistent):
        read(store, Period("custom", date(2026, 11, 1), date(2026, 12, 31)))
    store.close_now()


def test_scans_are_counted_where_somebody_counts_them_and_are_never_nought_before(tmp_path: Path) -> None:
    store = altered(lambda _: None, tmp_path)
    week = PERIODS[1]
    assert read(store, week).figures["scans"].why == report.NOT_MEASURED

    def hang_posters(tx: Tx) -> None:
        at = datetime(2026, 11, 15, 18, tzinfo=UTC)  # Monday the 16th in Hải Phòng
        for name, commune in (("bv-viet-tiep", "Phường Lê Chân"), ("bv-kien-an", "")):
            sources.add(tx, name=name, what="Bệnh viện", place="", commune=commune, copies=1, created_by="Lan", at=at)
        for name, day, step, number in (
            ("bv-viet-tiep", date(2026, 11, 22), sources.SCAN, 7),
            ("bv-viet-tiep", date(2026, 11, 23), sources.SCAN, 2),
            ("bv-viet-tiep", date(2026, 11, 29), sources.SCAN, 3),
            ("bv-viet-tiep", date(2026, 11, 29), sources.CHAT, 4),
            ("nobody-knows-it", date(2026, 11, 25), sources.SCAN, 1),
            ("bv-kien-an", date(2026, 11, 30), sources.SCAN, 9),
        ):
            for _ in range(number):
                sources.count(tx, name, step=step, day=day)

    store.write_now(hang_posters)
    found = read(store, week)
    scans = found.figures["scans"]
    assert (scans.value, scans.before, scans.total) == (6, 7, 13)
    nowhere = [one for one in found.parts["commune"] if one.key == "source:Phường Lê Chân"]
    assert {one.key for one in found.parts["commune"]} & {""} and nowhere
    assert read(store, Period("week", date(2026, 11, 9), date(2026, 11, 15))).figures["scans"].value is None
    store.close_now()
