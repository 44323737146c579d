"""Who is suggested through another ticket: how sure both steps are, less what speaks against it directly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot import places
from bot.settings import Settings
from flows.matching import comparing, ranking
from flows.matching.comparing import Match
from flows.matching.likeness import Likeness, of_forms

WIFE = {"name": "Đặng Quốc Khoát", "home_town": "xã Liên Am, huyện Vĩnh Bảo", "date_of_death": "1968-02-05"}
COMRADE = {"unit": {"company": "3", "regiment": "66"}, "place_of_death": "cao điểm 584, xã Hướng Phùng, Quảng Trị"}
BOTH = {**WIFE, **COMRADE}


def like(form: Mapping[str, Any]) -> Likeness:
    return of_forms([form], None, places.load(Settings()))


def likest(mine: Mapping[str, Any], others: Mapping[str, Mapping[str, Any]], shares: set[str]) -> dict[str, Match]:
    """How like each other ticket is; ``shares``: those that are found directly, all the rest through these."""
    known = {name: like(form) for name, form in others.items()}
    direct = {name: comparing.compare(like(mine), known[name]) for name in shares}

    def ask(asked: str) -> dict[str, Match]:
        return {name: comparing.compare(known[asked], one) for name, one in known.items() if name != asked}

    found = ranking.likest(direct, ask, lambda name: comparing.compare(like(mine), known[name]))
    return {name: match for match, name in found}


def test_who_is_like_one_that_is_like_it_is_suggested_and_it_is_said_why() -> None:
    found = likest(WIFE, {"both": BOTH, "comrade": COMRADE}, {"both"})

    assert list(found) == ["both", "comrade"]
    assert found["comrade"].score >= comparing.SHOWN
    assert "through" in found["comrade"].reasons
    assert "through" not in found["both"].reasons


def test_what_speaks_against_it_directly_makes_it_less_sure() -> None:
    others = {"both": BOTH, "comrade": COMRADE, "of another year": {**COMRADE, "date_of_death": "1970-08"}}

    found = likest(WIFE, others, {"both"})

    assert list(found)[:2] == ["both", "comrade"]
    assert found["of another year"].score < found["comrade"].score / 2


def test_the_two_likest_are_asked_for_who_comes_in_by_a_third_would_stand_behind_all_three() -> None:
    others = {"a": BOTH, "b": BOTH, "c": {**BOTH, "home_town": "huyện Vĩnh Bảo"}, "comrade": COMRADE}

    def reachable_by(asked: str) -> list[str]:
        known = {name: like(form) for name, form in others.items()}
        direct = {name: comparing.compare(like(WIFE), known[name]) for name in ("a", "b", "c")}
        through = {"comrade": comparing.compare(known["b"], known["comrade"])}
        found = ranking.likest(
            direct,
            lambda name: through if name == asked else {},
            lambda name: comparing.compare(like(WIFE), known[name]),
        )
        return [name for _, name in found]

    assert reachable_by("b") == ["a", "b", "c", "comrade"]
    assert reachable_by("c") == ["a", "b", "c"]
