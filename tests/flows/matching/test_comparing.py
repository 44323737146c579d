"""What speaks for one martyr and what against, in tables: two tips, the reasons, which side of even the score is."""

from __future__ import annotations

from typing import Any

import pytest

from bot import places
from bot.settings import Settings
from flows.matching import calling, comparing, keys, looking
from flows.matching.likeness import Likeness, of_forms

KHOAT: dict[str, Any] = {
    "name": "Đặng Quốc Khoát",
    "birth_year": "1948",
    "home_town": "xã Liên Am, huyện Vĩnh Bảo, Hải Phòng",
    "unit": {"battalion": "7", "regiment": "66", "division": "304"},
    "date_of_death": "1968-02-05",
    "place_of_death": "cao điểm 584, xã Hướng Phùng, Quảng Trị",
}


def like(location: dict[str, Any] | None = None, **form: Any) -> Likeness:
    return of_forms([form], location, places.load(Settings()))


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"name": "Đặng Quốc Khoát"}, "name-same"),
        ({"name": "dang quoc khoat"}, "name-same"),
        ({"name": "ĐẶNG QUỐC KHOATS"}, "name-same"),
        ({"name": "Đặng Khoát"}, "name-part"),
        ({"name": "anh Khoát"}, "name-part"),
        ({"name": "Đặng Quốc Khoái"}, "name-near"),
        ({"name": "Bùi Sơn", "alias": "Khoát"}, "name-alias"),
        ({"name": "Đặng Quốc Dũng"}, "name-other"),
        ({"home_town": "xã Vĩnh Am, thành phố Hải Phòng"}, "home-renamed"),
        ({"home_town": "Liên Am, Vĩnh Bảo"}, "home-commune"),
        ({"home_town": "huyện Vĩnh Bảo"}, "home-district"),
        ({"home_town": "xã Tam Cường, huyện Vĩnh Bảo, Hải Phòng"}, "home-merged"),
        ({"home_town": "tỉnh Nghệ An"}, "home-other"),
        ({"unit": {"regiment": "66"}}, "unit-same"),
        ({"unit": {"battalion": "9", "regiment": "66"}}, "unit-part"),
        ({"unit": {"regiment": "24"}}, "unit-other"),
        ({"date_of_death": "1968-02-05"}, "day-same"),
        ({"date_of_death": "1968"}, "day-fits"),
        ({"date_of_death": "1968-02-07"}, "day-near"),
        ({"date_of_death_lunar": {"day": 8, "month": 1}}, "day-feast"),
        ({"date_of_death": "1974-06-01"}, "day-other"),
        ({"birth_year": "1949"}, "born-near"),
        ({"birth_year": "1939"}, "born-other"),
        ({"place_of_death": "cao điểm 584"}, "fell-same"),
    ],
)
def test_each_part_says_why(other: dict[str, Any], reason: str) -> None:
    found = comparing.compare(like(**KHOAT), like(**other))

    assert reason in found.reasons


def test_every_reason_is_one_of_the_list() -> None:
    whole = like(**KHOAT, kin={"father": "Đặng Văn Tư"}, location={"lat": 16.7, "lon": 106.6, "accuracy_m": 30})
    others = [like(**KHOAT, kin={"father": "Bùi Hai"}), like({"lat": 16.7, "lon": 106.6, "accuracy_m": 30})]

    reasons = {one for other in others for one in comparing.compare(whole, other).reasons}

    assert reasons <= set(comparing.REASONS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Xa Vẳn Na Khẹt, Lào", "đồi 311, Savannakhet"),
        ("Kra-chê, Campuchia", "Kratié"),
        ("huyện Mường Phìn", "Mường Phin, Lào"),
    ],
)
def test_one_place_abroad_is_one_place(one: str, other: str) -> None:
    found = comparing.compare(like(place_of_death=one), like(place_of_death=other))

    assert found.reasons in (("fell-near",), ("fell-same",))


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (KHOAT, {"name": "Dang Quoc Khoat", "home_town": "Vĩnh Bảo"}, True),
        (KHOAT, {"name": "Khoát", "unit": {"regiment": "66"}, "date_of_death": "1968"}, True),
        ({"name": "Nguyễn Văn Hùng"}, {"name": "Nguyễn Văn Hùng"}, False),
        (KHOAT, {"name": "Bùi Văn Dũng", "home_town": KHOAT["home_town"], "date_of_death": "1974-06-01"}, False),
        (
            {"name": "Nguyễn Văn Hùng", "home_town": "huyện Vĩnh Bảo", "date_of_death": "1968"},
            {"name": "Nguyễn Văn Hùng", "home_town": "tỉnh Nghệ An", "date_of_death": "1972"},
            False,
        ),
        ({}, {}, False),
    ],
    ids=["typed without marks", "a comrade's words", "a common name", "a neighbour", "namesakes", "nothing"],
)
def test_what_is_worth_a_look(one: dict[str, Any], other: dict[str, Any], is_same: bool) -> None:
    score = comparing.compare(like(**one), like(**other)).score

    assert (score >= comparing.SHOWN) is is_same


@pytest.mark.parametrize(
    ("metres", "circles", "reason"),
    [(40, 30, "grave-same"), (900, 500, "grave-near"), (300_000, 100, "grave-far")],
)
def test_a_distance_is_held_against_both_circles(metres: float, circles: int, reason: str) -> None:
    here = {"lat": 16.7, "lon": 106.6, "accuracy_m": circles}
    there = {**here, "lat": 16.7 + metres / 111_195}

    found = comparing.compare(like(here), like(there))

    assert found.reasons == (reason,)


def test_it_is_the_same_from_both_sides() -> None:
    one, other = like(**KHOAT), like(name="Khoát Đặng", home_town="Vĩnh Bảo, Hải Phòng", date_of_death="1968-03")

    assert comparing.compare(one, other).score == comparing.compare(other, one).score


def test_of_several_martyrs_the_likest_pair_counts() -> None:
    gazetteer = places.load(Settings())
    many = of_forms([{"name": "Bùi Văn Dũng"}, {"name": "Lê Hải"}, KHOAT], None, gazetteer)

    assert comparing.compare(like(**KHOAT), many).score > 0.95


@pytest.mark.parametrize("other", [{"name": "Dang Quoc Khoat", "home_town": "xã Vĩnh Am, Hải Phòng"}, {"alias": "x"}])
def test_keys_are_shared_by_who_is_alike_and_are_no_more_than_their_limit(other: dict[str, Any]) -> None:
    mine, theirs = set(keys.of(like(**KHOAT))), set(keys.of(like(**other)))

    assert bool(mine & theirs) is ("home_town" in other)
    assert len(mine) <= keys.MOST + 9
    assert all(0 <= one < 1 << 63 for one in mine)


def test_a_key_of_many_counts_for_less_than_one_of_few() -> None:
    common, rare = [f"common {n}" for n in range(looking.OF_A_KEY)], ["rare"]

    found = looking.worth_comparing([common, common, rare])

    assert found[0] == "rare"
    assert len(found) == min(looking.COMPARED, looking.OF_A_KEY + 1)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("hùng", "hùng", calling.SAME),
        ("hùng", "hung", calling.BARE),
        ("hoà", "hòa", calling.BARE),
        ("hùng", "hưng", calling.SIGNS),
        ("năng", "lăng", calling.SOUND),
        ("trung", "chung", calling.SOUND),
        ("khoát", "khoái", calling.SLIP),
        ("vuwowngj", "vượng", calling.BARE),
        ("dũng", "hạnh", calling.OTHER),
    ],
)
def test_how_near_two_words_of_names_are(one: str, other: str, near: str) -> None:
    assert calling.nearness(one, other) == near
    assert calling.nearness(other, one) == near


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Nguyễn Văn Hùng", ("nguyễn", ("văn",), "hùng")),
        ("liệt sĩ Đặng Quốc Khoát", ("đặng", ("quốc",), "khoát")),
        ("Ba Khoát", ("", (), "khoát")),
        ("Hùng", ("", (), "hùng")),
        ("", ("", (), "")),
        ("1234 !!", ("", (), "")),
    ],
)
def test_the_parts_of_a_name(name: str, parts: tuple[str, tuple[str, ...], str]) -> None:
    found = calling.read(name)

    assert (found.family, found.middle, found.given) == parts


@pytest.mark.parametrize(("score", "told"), [(0.0, 1), (0.062, 6), (0.5, 50), (1.0, 99)])
def test_a_chance_in_words_is_never_none_and_never_sure(score: float, told: int) -> None:
    assert comparing.percent(score) == told
