"""One text, one place, in the form of the contract."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot import places
from bot.settings import Settings
from flows.understand.locate import as_json, locate, place_at
from flows.understand.places.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return places.load(Settings())


def told(text: str, gazetteer: Gazetteer) -> Any:
    return json.loads(json.dumps(as_json(locate(text, gazetteer))))


def test_a_named_commune(gazetteer: Gazetteer) -> None:
    found = told("thôn Đoài, xã Tam Kỳ, Kim Thành, Hải Dương", gazetteer)

    assert found["system"] == "gazetteer"
    assert found["text"] == "thôn Đoài, xã Tam Kỳ, Kim Thành, Hải Dương"
    assert found["accuracy_m"] > 1000
    assert (round(found["lat"], 1), round(found["lon"], 1)) == (20.9, 106.5)
    place = found["place"]
    assert (place["commune"], place["communes_today"]) == ("Xã Tam Kỳ", ["Xã Kim Thành"])
    assert (place["district_before_2025"], place["province_before_2025"]) == ("Huyện Kim Thành", "Tỉnh Hải Dương")
    assert place["province"] == "Thành phố Hải Phòng"
    assert found["alternatives"] == []
    assert not found["ambiguous"]


def test_several_that_fit_as_well_are_all_told_with_distances(gazetteer: Gazetteer) -> None:
    found = told("xã Quang Trung, Hải Phòng", gazetteer)

    assert found["ambiguous"]
    assert len(found["alternatives"]) >= 3
    for one in found["alternatives"]:
        assert one["distance_m"] > 1000
        # Phường Hoàng Văn Thụ absorbed a phường Quang Trung.
        assert one["place"]["by_a_former_name"] != ("Quang Trung" in one["place"]["commune"])


def test_coordinates_with_the_communes_around_them(gazetteer: Gazetteer) -> None:
    found = told("Chỗ ao 20.6367, 106.5175, xã Vĩnh Am", gazetteer)

    assert (found["lat"], found["lon"]) == (20.6367, 106.5175)
    assert found["system"] != "gazetteer"
    assert found["place"]["commune"] == "Xã Vĩnh Am"
    assert found["place"]["commune_before_2025"] == "Xã Liên Am"
    assert found["place"]["district_before_2025"] == "Huyện Vĩnh Bảo"


def test_coordinates_in_the_sea_lie_in_no_commune(gazetteer: Gazetteer) -> None:
    found = told("15.0000, 114.0000", gazetteer)

    assert found["place"] is None
    assert place_at(15, 114, gazetteer) == (None, None)


def test_of_several_mentions_the_finest_comes_first(gazetteer: Gazetteer) -> None:
    found = told("quê Vĩnh Bảo, chôn tại xã Cam Chính, Cam Lộ", gazetteer)

    assert found["place"]["commune"] == "Xã Cam Chính"
    assert [one["text"] for one in found["alternatives"]] == ["Vĩnh Bảo"]


def test_what_is_missing_is_told_with_the_level_that_was_found(gazetteer: Gazetteer) -> None:
    found = told("xã Tân Hồng, Vĩnh Bảo", gazetteer)

    assert (found["place"]["level"], found["place"]["commune"]) == ("district", None)
    assert found["missing"] == ["xã Tân Hồng"]


def test_a_place_without_a_position(gazetteer: Gazetteer) -> None:
    found = told("tỉnh Kratie", gazetteer)

    assert (found["lat"], found["accuracy_m"], found["place"]["country"]) == (None, None, "Campuchia")


@pytest.mark.parametrize("text", ["", "không rõ", "🙂", "1" * 5000, "chôn cạnh suối"])
def test_nothing_fits(text: str, gazetteer: Gazetteer) -> None:
    assert locate(text, gazetteer) is None
    assert told(text, gazetteer) == {"alternatives": []}
