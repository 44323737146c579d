"""``manhmoi locate``: the JSON of the contract, and exit 1 where nothing fits."""

from __future__ import annotations

import json

import pytest

from tests.bot.conftest import Manhmoi

KEYS = {"lat", "lon", "accuracy_m", "system", "place", "text"}


@pytest.mark.parametrize(
    ("text", "system", "lat", "lon"),
    [
        ("Toạ độ 20.8449, 106.6881", "wgs84", 20.8449, 106.6881),
        ("XD 854 603", "mgrs", 16.8220, 106.7365),
        (
            "https://www.google.com/maps/place/X/@20.1,106.1,17z/data=!3d20.8451!4d106.6902",
            "maps-link",
            20.8451,
            106.6902,
        ),
        ("7PG8RMVQ+X6", "pluscode", 20.8449, 106.6881),
        ("X=2306067.77 Y=597432.44, KTT 105°45', múi 3°", "vn2000", 20.8449, 106.6881),
    ],
)
def test_coordinates_come_with_the_commune_around_them(
    manhmoi: Manhmoi, text: str, system: str, lat: float, lon: float
) -> None:
    done = manhmoi("locate", text)

    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found.keys() >= KEYS
    assert (found["system"], found["lat"], found["lon"]) == (
        system,
        pytest.approx(lat, abs=1e-3),
        pytest.approx(lon, abs=1e-3),
    )
    assert found["accuracy_m"] > 0
    assert found["place"]["commune"] and found["place"]["province"]


def test_all_other_readings_come_with_coordinates(manhmoi: Manhmoi) -> None:
    (other,) = json.loads(manhmoi("locate", "XD 854 603").stdout)["alternatives"]

    assert (other["system"], other["lat"], other["lon"]) == (
        "mgrs",
        pytest.approx(16.8190, abs=1e-4),
        pytest.approx(106.7404, abs=1e-4),
    )
    assert other["distance_m"] == pytest.approx(530, abs=1)


def test_a_place_by_its_old_name_comes_with_todays_and_the_size_of_the_unit(manhmoi: Manhmoi) -> None:
    found = json.loads(manhmoi("locate", "xa Lien Am, huyen Vinh Bao").stdout)

    assert found["system"] == "gazetteer"
    assert found["place"]["commune_before_2025"] == "Xã Liên Am"
    assert found["place"]["communes_today"] == ["Xã Vĩnh Am"]
    assert found["accuracy_m"] > 1000


def test_an_ambiguous_name_gives_the_others_too(manhmoi: Manhmoi) -> None:
    found = json.loads(manhmoi("locate", "Hải Hưng").stdout)

    assert found["ambiguous"] is True
    assert {one["place"]["level"] for one in found["alternatives"]} >= {"commune"}


@pytest.mark.parametrize("text", ["", "không nhớ nữa", "🌾" * 50, "1" * 10_000])
def test_nothing_that_fits_is_exit_1_and_an_empty_list(manhmoi: Manhmoi, text: str) -> None:
    done = manhmoi("locate", text)

    assert (done.returncode, json.loads(done.stdout)) == (1, {"alternatives": []})
