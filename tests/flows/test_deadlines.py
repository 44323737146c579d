"""The terms of the law, in the working days of Vietnam."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows import deadlines

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("at", "due"),
    [
        ("2026-11-23T10:00", "2026-11-25T17:00"),  # Monday
        ("2026-11-26T23:59", "2026-11-30T17:00"),  # Thursday
        ("2026-11-27T08:00", "2026-12-01T17:00"),  # Friday
        ("2026-11-28T08:00", "2026-12-01T17:00"),  # Saturday
        ("2026-12-31T08:00", "2027-01-05T17:00"),  # New Year
        ("2027-02-04T08:00", "2027-02-09T17:00"),  # Tết is on 6, 7 and 8 February
        ("2027-04-29T08:00", "2027-05-04T17:00"),  # 30 April, 1 May
    ],
)
def test_answered_within_two_working_days(at: str, due: str) -> None:
    assert deadlines.of("access", local(at), zone=ZONE).answer == local(due)


def test_a_day_off_of_the_settings_is_no_working_day() -> None:
    due = deadlines.of("erasure", local("2026-11-23T10:00"), zone=ZONE, holidays={date(2026, 11, 24)})

    assert due.answer == local("2026-11-26T17:00")


def test_the_day_is_that_of_the_people_there() -> None:
    late = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)  # 01:00 on Tuesday

    assert deadlines.of("access", late, zone=ZONE).answer == local("2026-11-26T17:00")


@pytest.mark.parametrize(
    ("kind", "others", "days"),
    [
        ("access", False, 10),
        ("correction", False, 10),
        ("erasure", False, 15),
        ("withdrawal", False, 15),
        ("objection", False, 15),
        ("withdrawal", True, 20),
    ],
)
def test_done_within_the_days_of_its_kind(kind: str, others: bool, days: int) -> None:
    at = local("2026-11-23T10:00")

    assert deadlines.of(kind, at, zone=ZONE, others=others).act == at + timedelta(days=days)


def test_a_breach_is_told_within_72_hours() -> None:
    at = local("2026-11-27T10:00")

    assert deadlines.of("breach", at, zone=ZONE).act == at + timedelta(hours=72)
