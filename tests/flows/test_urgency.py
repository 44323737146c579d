"""What cannot wait: the points of a tip, and those of the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from flows import urgency, withheld
from flows.model import Answer, Known, Taken, Tip, Told
from flows.urgency import COAST, MONSOON, NOWHERE, REASONS

END = date(2027, 7, 27)
EXACT = {"lat": 16.75, "lon": 107.2, "accuracy_m": 9.0, "text": "16.75, 107.2", "origin": "pin"}
ROUGH = {**EXACT, "accuracy_m": 20_000.0}
WORDS = {"text": "xã Hải Lăng", "origin": "place"}


def tip(story: str = "", *, taken: tuple[Taken, ...] = (), **answers: Any) -> Tip:
    told = (Told("text", story),) if story else ()
    given = {name.replace("_", "-", 1): Answer(said=str(value), value=value) for name, value in answers.items()}
    return Tip(told=told, taken=taken, answers=given)


@pytest.mark.parametrize(
    ("of", "parts"),
    [
        (tip(), {}),
        (tip("Tôi năm nay 88 tuổi."), {"very_old": 40}),
        (tip("Mẹ tôi 79 tuổi, còn minh mẫn."), {"old": 25}),
        (tip("Bà nội tôi thọ 92 tuổi."), {}),
        (tip("Ông mất năm ngoái, hưởng thọ 91 tuổi."), {}),
        (tip("Anh tôi hi sinh khi 22 tuổi."), {}),
        (tip("Số nhà 999 tuổi"), {}),
        (tip(reporter_role="veteran"), {"veteran": 15}),
        (tip("Tôi nay 82 tuổi.", reporter_role="veteran"), {"old": 25}),
        (tip(dna_health="home"), {"ill": 15}),
        (tip(place_where=EXACT), {"exact_place": 12}),
        (tip(place_where=ROUGH), {"place": 8}),
        (tip(place_where=WORDS, place_sure="exact"), {"place_in_words": 4, "sure": 5}),
        (tip(place_where=EXACT, taken=(Taken("m", 16.7501, 107.2),)), {"exact_place": 12, "photo_there": 8}),
        (tip(place_where=EXACT, taken=(Taken("m", 20.85, 106.68),)), {"exact_place": 12}),
        (tip(martyr_name="Mẫu", martyr_unit="e66", martyr_death_date="1972"), {"named": 5, "unit": 5, "death": 5}),
        (Tip(answers={"martyr-name": Answer(known=Known.UNKNOWN)}), {}),
        (tip("báo kẻ gian", abuse_rumour="x", abuse_report="yes", martyr_name="Mẫu"), {}),
    ],
    ids=str,
)
def test_a_tip_has_the_points_of_what_it_tells(of: Tip, parts: Mapping[str, int]) -> None:
    found = {one.what: one.points for one in urgency.worth(of)}

    assert found == parts
    assert urgency.points(urgency.worth(of)) == sum(parts.values())
    assert set(found) <= set(REASONS)


def test_what_is_withheld_counts_and_is_not_told() -> None:
    kept = withheld.without(Tip(answers=tip(place_where=EXACT, martyr_name="Mẫu").answers, withheld=("place-where",)))

    assert {one.what: one.points for one in urgency.worth(kept)} == {"place_withheld": 12, "named": 5}
    assert urgency.season_of(kept) == NOWHERE


@pytest.mark.parametrize(
    ("place", "season"),
    [
        ({"text": "đâu đó"}, NOWHERE),
        ({**WORDS, "place": {"province_before_2025": "tỉnh Quảng Trị", "province": "tỉnh Quảng Trị"}}, COAST),
        ({**WORDS, "place": {"province_before_2025": "tỉnh Kon Tum", "province": "tỉnh Quảng Ngãi"}}, MONSOON),
        ({**WORDS, "place": {"province": "tỉnh Tây Ninh"}}, MONSOON),
        ({**WORDS, "area": {"lat": 16.7, "lon": 107.2, "radius_m": 4000}}, MONSOON),
        (EXACT, MONSOON),
        ({**EXACT, "lat": 48.8, "lon": 2.3}, NOWHERE),
    ],
)
def test_the_region_of_a_place_has_its_rains(place: Mapping[str, Any], season: str) -> None:
    assert urgency.season_of(tip(place_where=place)) == season


@pytest.mark.parametrize(
    ("season", "today", "parts"),
    [
        (NOWHERE, date(2027, 7, 1), {}),
        (MONSOON, date(2026, 1, 10), {"dry": 8}),
        (MONSOON, date(2026, 3, 10), {"rains_soon": 15}),
        (MONSOON, date(2026, 7, 10), {}),
        (COAST, date(2026, 7, 10), {"rains_soon": 15}),
        (COAST, date(2026, 10, 10), {}),
        (COAST, date(2027, 2, 1), {"dry": 8, "days_left": 5}),
        (MONSOON, date(2027, 7, 27), {"days_left": 10}),
        (MONSOON, date(2027, 7, 28), {}),
    ],
)
def test_the_day_counts_where_there_is_a_place_to_go_to(season: str, today: date, parts: Mapping[str, int]) -> None:
    assert {one.what: one.points for one in urgency.of_day(season, today, END)} == parts


def test_a_campaign_without_an_end_presses_nobody() -> None:
    assert urgency.of_day(MONSOON, date(2027, 7, 1), None) == ()
