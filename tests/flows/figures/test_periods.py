"""Which days a report is about, and which moments are within them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.figures import campaign, periods
from flows.figures.periods import CUSTOM, MONTH, QUARTER, REGULAR, WEEK, BadPeriod, Period

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DAYS = st.dates(date(2025, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("kind", "today", "first", "last"),
    [
        (WEEK, date(2026, 11, 26), date(2026, 11, 16), date(2026, 11, 22)),  # a Thursday
        (WEEK, date(2026, 11, 30), date(2026, 11, 23), date(2026, 11, 29)),  # a Monday: the week is over
        (WEEK, date(2026, 11, 29), date(2026, 11, 16), date(2026, 11, 22)),  # a Sunday: it is not
        (WEEK, date(2027, 1, 4), date(2026, 12, 28), date(2027, 1, 3)),
        (MONTH, date(2027, 3, 1), date(2027, 2, 1), date(2027, 2, 28)),
        (MONTH, date(2028, 3, 31), date(2028, 2, 1), date(2028, 2, 29)),
        (MONTH, date(2027, 1, 31), date(2026, 12, 1), date(2026, 12, 31)),
        (QUARTER, date(2027, 1, 1), date(2026, 10, 1), date(2026, 12, 31)),
        (QUARTER, date(2026, 12, 31), date(2026, 7, 1), date(2026, 9, 30)),
    ],
)
def test_the_last_period_that_is_over(kind: str, today: date, first: date, last: date) -> None:
    assert periods.asked(kind, None, None, today) == Period(kind, first, last)


@given(st.sampled_from(REGULAR), DAYS)
def test_regular_periods_follow_each_other_without_a_gap(kind: str, day: date) -> None:
    period = periods.holding(kind, day)
    before = periods.before(period)

    assert period.first <= day <= period.last
    assert before.last + timedelta(days=1) == period.first
    assert before.bounds(ZONE)[1] == period.bounds(ZONE)[0]
    assert periods.latest(kind, period.last + timedelta(days=1)) == period
    assert period.days()[0] == period.first and period.days()[-1] == period.last


@given(DAYS, st.integers(0, 400))
def test_any_days_are_compared_with_just_as_many_before(first: date, more: int) -> None:
    period = Period(CUSTOM, first, first + timedelta(days=more))
    before = periods.before(period)

    assert len(before.days()) == len(period.days())
    assert before.last + timedelta(days=1) == first


def test_a_day_begins_and_ends_by_the_clock_on_the_wall() -> None:
    start, end = Period(CUSTOM, date(2026, 11, 30), date(2026, 11, 30)).bounds(ZONE)

    assert (start, end) == (datetime(2026, 11, 29, 17, tzinfo=UTC), datetime(2026, 11, 30, 17, tzinfo=UTC))
    assert start <= datetime(2026, 11, 30, 23, 59, 59, 999_999, tzinfo=ZONE) < end
    assert not start <= datetime(2026, 12, 1, tzinfo=ZONE) < end


@pytest.mark.parametrize(
    ("kind", "first", "last", "why"),
    [
        (CUSTOM, date(2026, 11, 30), date(2026, 11, 23), "report-bad_order"),
        (CUSTOM, date(2026, 11, 23), None, "report-bad_days"),
        (CUSTOM, None, date(2026, 11, 23), "report-bad_days"),
        (CUSTOM, date(2026, 11, 23), date(2026, 12, 2), "report-bad_future"),
        (WEEK, date(2026, 12, 2), None, "report-bad_future"),
        (WEEK, date(2026, 11, 23), date(2026, 11, 29), "report-bad_last"),
        (QUARTER, date(1, 1, 1), None, "report-bad_long"),
        (MONTH, date(9999, 12, 31), None, "report-bad_future"),
        ("year", None, None, "report-bad_kind"),
    ],
)
def test_what_is_no_period_says_why(kind: str, first: date | None, last: date | None, why: str) -> None:
    with pytest.raises(BadPeriod) as refused:
        periods.asked(kind, first, last, date(2026, 12, 1))

    assert refused.value.key == why


@pytest.mark.parametrize("said", ["2026-11-23", " 23/11/2026 ", "ngày 23 tháng 11 năm 2026"])
def test_a_day_is_read_as_people_write_it(said: str) -> None:
    assert periods.read_day(said) == date(2026, 11, 23)


def test_no_day_is_none() -> None:
    assert periods.read_day(" ") is None


@pytest.mark.parametrize("said", ["tháng 11 năm 2026", "2026-11-31", "hôm nào đó"])
def test_what_is_no_single_day_is_refused(said: str) -> None:
    with pytest.raises(BadPeriod) as refused:
        periods.read_day(said)

    assert refused.value.key == "report-bad_date"


@pytest.mark.parametrize(
    ("kind", "now", "first", "due"),
    [
        (WEEK, "2026-11-30T06:59", date(2026, 11, 16), "2026-11-23T07:00"),  # Monday, before the hour
        (WEEK, "2026-11-30T07:00", date(2026, 11, 23), "2026-11-30T07:00"),
        (WEEK, "2026-12-06T23:59", date(2026, 11, 23), "2026-11-30T07:00"),
        (MONTH, "2027-01-01T06:59", date(2026, 11, 1), "2026-12-01T07:00"),
        (MONTH, "2027-01-01T07:00", date(2026, 12, 1), "2027-01-01T07:00"),
        (QUARTER, "2027-01-01T08:00", date(2026, 10, 1), "2027-01-01T07:00"),
        (QUARTER, "2027-03-31T23:59", date(2026, 10, 1), "2027-01-01T07:00"),
    ],
)
def test_when_a_regular_report_is_due(kind: str, now: str, first: date, due: str) -> None:
    period, at = periods.due(kind, datetime.fromisoformat(now).replace(tzinfo=ZONE), ZONE, hour=7)

    assert (period.first, at) == (first, datetime.fromisoformat(due).replace(tzinfo=ZONE))


def test_the_phases_that_a_period_falls_into() -> None:
    def phases(first: date, last: date) -> tuple[int, ...]:
        return campaign.phases(Period(CUSTOM, first, last))

    assert phases(date(2026, 7, 27), date(2026, 7, 27)) == (1,)
    assert phases(date(2026, 7, 28), date(2026, 12, 31)) == (2,)
    assert phases(date(2026, 7, 1), date(2027, 1, 1)) == (1, 2, 3)
    assert phases(date(2027, 7, 27), date(2027, 7, 28)) == (3, campaign.AFTER)
