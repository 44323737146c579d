"""Positions in every notation that people use."""

from __future__ import annotations

import pytest

from flows.understand import coordinates

HERE = (20.8449, 106.6881)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("20.8449, 106.6881", id="decimal"),
        pytest.param("20.8449,106.6881", id="without a blank"),
        pytest.param("20.8449; 106.6881", id="semicolon"),
        pytest.param("20,8449 106,6881", id="decimal commas"),
        pytest.param("20,8449, 106,6881", id="decimal commas and a comma between"),
        pytest.param("20,8449,106,6881", id="nothing but commas"),
        pytest.param("106.6881, 20.8449", id="swapped"),
        pytest.param("20.8449N 106.6881E", id="English letters"),
        pytest.param("N20.8449 E106.6881", id="letters in front"),
        pytest.param("20.8449°B, 106.6881°Đ", id="Vietnamese letters"),
        pytest.param("106.6881E 20.8449N", id="letters decide the order"),
        pytest.param("Vĩ độ 20.8449 Kinh độ 106.6881", id="words"),
        pytest.param("vi do: 20.8449, kinh do: 106.6881", id="bare words"),
        pytest.param("mộ ở tọa độ 20.8449, 106.6881 cạnh suối", id="inside a sentence"),
        pytest.param("20°50'41.64\"N 106°41'17.16\"E", id="degrees, minutes, seconds"),
        pytest.param("106°41'17.16\"E 20°50'41.64\"N", id="the same swapped"),
        pytest.param("20 độ 50 phút 41,64 giây, 106 độ 41 phút 17,16 giây", id="in words"),
        pytest.param("N20°50.694' E106°41.286'", id="decimal minutes"),
        pytest.param("20o50'41.64\" 106o41'17.16\"", id="an o for the degree"),
        pytest.param("https://www.google.com/maps/@20.8449,106.6881,17z", id="the view of a map"),
        pytest.param("https://maps.google.com/?q=20.8449,106.6881", id="a query"),
        pytest.param("https://www.google.com/maps?ll=20.8449,106.6881", id="ll"),
        pytest.param("https://www.google.com/maps/search/20.8449,+106.6881", id="a search"),
        pytest.param("https://www.google.com/maps/dir//20.8449,106.6881", id="a route"),
        pytest.param("https://www.openstreetmap.org/#map=17/20.8449/106.6881", id="OpenStreetMap's view"),
        pytest.param("https://osm.org/?mlat=20.8449&mlon=106.6881#map=5/1/2", id="OpenStreetMap's pin"),
        pytest.param("geo:20.8449,106.6881;u=35", id="a geo URI"),
        pytest.param("geo:0,0?q=20.8449,106.6881", id="a geo URI of a phone"),
        pytest.param("7PG8RMVQ+X6", id="a full plus code"),
    ],
)
def test_reads(text: str) -> None:
    position = coordinates.read_coordinates(text)

    assert position is not None
    assert (position.lat, position.lon) == pytest.approx(HERE, abs=1e-4)
    assert position.text in text


def test_takes_the_pin_and_not_the_view() -> None:
    link = "https://www.google.com/maps/place/x/@20.7000,106.5000,17z/data=!3m1!4b1!8m2!3d20.8449!4d106.6881?hl=vi"

    position = coordinates.read_coordinates(f"Em gửi vị trí: {link} .")

    assert position is not None
    assert (position.lat, position.lon, position.system, position.text) == (*HERE, "maps-link", link)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("16/8/1972", id="a date"),
        pytest.param("17.10.66 - 20.12.66", id="two dates with dots"),
        pytest.param("C3 D7 E66", id="a unit"),
        pytest.param("0914 000 577", id="a phone number"),
        pytest.param("1.500, 2.300", id="two prices"),
        pytest.param("cao 1,65 nặng 52,5", id="two measures"),
        pytest.param("0.0000, 0.0000", id="the zero point"),
        pytest.param("NaN, NaN", id="not numbers"),
        pytest.param("95.1234, 190.1234", id="beyond the earth"),
        pytest.param("20°75'41\"N 106°41'17\"E", id="75 minutes"),
        pytest.param("RMVQ+X6 Hải Phòng", id="a short plus code"),
        pytest.param("XD 854 603", id="a wartime grid"),
        pytest.param("X = 2306067.77, Y = 597432.44", id="VN-2000"),
        pytest.param("https://maps.app.goo.gl/abcDEF", id="a short link"),
        pytest.param("https://example.org/@20.8449,106.6881", id="a link to something else"),
        pytest.param("", id="nothing"),
    ],
)
def test_does_not_read(text: str) -> None:
    assert coordinates.read_coordinates(text) is None


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        pytest.param("đây ạ https://maps.app.goo.gl/abcDEF", True, id="a short link"),
        pytest.param("https://goo.gl/maps/abc", True, id="an older short link"),
        pytest.param("https://www.google.com.vn/maps/place/abc", True, id="Google in Vietnam"),
        pytest.param("geo:20.8,106.6", True, id="a geo URI"),
        pytest.param("https://example.org/maps", False, id="another site"),
        pytest.param("bản đồ ở nhà", False, id="words"),
    ],
)
def test_recognises_map_links(text: str, is_link: bool) -> None:
    assert coordinates.is_map_link(text) is is_link


def test_accuracy_is_what_the_notation_says() -> None:
    coarse = coordinates.read_coordinates("20.84, 106.68")
    fine = coordinates.read_coordinates("20.844912, 106.688123")
    phone = coordinates.read_coordinates("geo:20.8449,106.6881;u=35")

    assert coarse is not None and coarse.accuracy_m == pytest.approx(557, abs=1)
    assert fine is not None and fine.accuracy_m is None
    assert phone is not None and phone.accuracy_m == 35
