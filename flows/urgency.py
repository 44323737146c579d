"""What cannot wait, as a number in its parts: who can still be asked, what a tip is worth, when one can go there.

Pure: a tip and a day in, points out; their words are ``urgency-<what>`` in ``locales/*/urgency.ftl``. The first two
depend on the tip alone, as it may be shown, and are kept with the ticket (``worth``); the last two on the day and the
region (``season_of``, ``of_day``), so that time passes without a row being written. The points are our own choice,
nothing measured: they put tips in an order and decide nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from flows import distance, donors, tips
from flows.kinship import OLD, VERY_OLD
from flows.model import Known, Tip
from flows.script import abuse, dna, martyr, place, reporter
from flows.script.question import value_of

# A rough calendar of rains, as the climate is commonly described: the provinces of the central coast have theirs from
# September to December, the rest of Viet Nam, Laos and Cambodia from May to October. No measurements stand behind it.
MONSOON, COAST, NOWHERE = "monsoon", "coast", ""
SEASONS = (NOWHERE, MONSOON, COAST)
RAINS: Mapping[str, frozenset[int]] = {MONSOON: frozenset(range(5, 11)), COAST: frozenset(range(9, 13))}
_COAST = (
    *("Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Huế", "Đà Nẵng", "Quảng Nam", "Quảng Ngãi"),
    *("Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận"),
)
REASONS = (
    *("very_old", "old", "veteran", "ill"),
    *("exact_place", "place", "place_withheld", "place_in_words", "photo_there", "sure", "named", "unit", "death"),
    *("rains_soon", "dry", "days_left"),
)
SOON = 2  # months before the rains in which a place is to be visited first
LAST_DAYS, LATE_DAYS = 90, 180  # before the end of the campaign
EXACT_M = 1_000.0  # a place known to within this can be walked over in a day
OLDEST = 110
# The age of somebody living, who was born early enough to remember the war; nobody fell at such an age.
_AGED = re.compile(r"(?<!\d)(\d{2,3}) ?(?:tuổi|tuoi|years old)")
_DEAD = re.compile(r"\b(?:thọ|hưởng|mất|qua đời|died)\b[^.;]{0,20}$")


@dataclass(frozen=True, slots=True)
class Part:
    """So many points for this reason; ``days`` where the reason counts them."""

    what: str
    points: int
    days: int = 0


def worth(tip: Tip) -> tuple[Part, ...]:
    """The parts that the tip alone decides, whatever day it is. None of a report of abuse: it has its own list."""
    return () if abuse.is_report(tip) else tuple(one for one in (*_witness(tip), *_clue(tip)) if one.points)


def points(parts: Iterable[Part]) -> int:
    return sum(one.points for one in parts)


def of_day(season: str, today: date, until: date | None) -> tuple[Part, ...]:
    """The parts that the day decides for a place in this region; none where there is no place to go to.

    ``until``: the last day of the campaign, None where it has none.
    """
    rains = RAINS.get(season)
    if rains is None:
        return ()
    parts = []
    if today.month not in rains:
        ahead = {(today.month + months - 1) % 12 + 1 for months in range(1, SOON + 1)}
        parts.append(Part("rains_soon", 15) if ahead & rains else Part("dry", 8))
    left = (until - today).days if until is not None else -1
    if 0 <= left <= LATE_DAYS:
        parts.append(Part("days_left", 10 if left <= LAST_DAYS else 5, left))
    return tuple(parts)


def season_of(tip: Tip) -> str:
    """The region whose rains decide when the place can be reached; NOWHERE where none is known."""
    where = _where(tip) or {}
    named = where.get("place") or {}
    province = str(named.get("province_before_2025") or named.get("province") or "")
    if province:
        return COAST if any(one in province for one in _COAST) else MONSOON
    spot = distance.circle_of(where) or distance.circle_of(where.get("area"))
    return MONSOON if spot is not None and distance.is_in_the_countries(spot) else NOWHERE


def _witness(tip: Tip) -> Iterable[Part]:
    age = max(_ages(tip), default=0)
    if age >= VERY_OLD:
        yield Part("very_old", 40)
    elif age >= OLD:
        yield Part("old", 25)
    elif value_of(tip, reporter.ROLE) == "veteran":
        yield Part("veteran", 15)
    if value_of(tip, dna.HEALTH) == "home":
        yield Part("ill", 15)


def _ages(tip: Tip) -> Iterable[int]:
    row: Mapping[str, Any] = next(iter(donors.table(tip)), {})
    yield row.get("age") or {"from_75": OLD, "from_85": VERY_OLD}.get(row.get("age_group") or "", 0)
    text = unicodedata.normalize("NFC", tips.story_of(tip)).casefold()
    for found in _AGED.finditer(text):
        age = int(found[1])
        if OLD <= age <= OLDEST and not _DEAD.search(text[: found.start()]):
            yield age


def _where(tip: Tip) -> Mapping[str, Any] | None:
    """The place that was told, as it was understood."""
    answer = tip.answers.get(place.WHERE)
    if answer is None or answer.known is not Known.GIVEN:
        return None
    return answer.value if isinstance(answer.value, dict) else {}


def _clue(tip: Tip) -> Iterable[Part]:
    where = _where(tip)
    spot = distance.circle_of(where)
    if spot is not None:
        yield Part("exact_place" if spot.radius_m <= EXACT_M else "place", 12 if spot.radius_m <= EXACT_M else 8)
        taken = (distance.circle(one.lat, one.lon, one.accuracy_m) for one in tip.taken)
        if any(distance.apart_m(spot, one) <= EXACT_M for one in taken):
            yield Part("photo_there", 8)
    elif place.WHERE in tip.withheld:
        yield Part("place_withheld", 12)  # that there is one is no secret
    elif where is not None:
        yield Part("place_in_words", 4)
    if value_of(tip, place.SURE) == "exact":
        yield Part("sure", 5)
    for field, what in ((martyr.NAME, "named"), (martyr.UNIT, "unit"), (martyr.DEATH_DATE, "death")):
        answer = tip.answers.get(field)
        if field in tip.withheld or (answer is not None and answer.known is Known.GIVEN):
            yield Part(what, 5)
