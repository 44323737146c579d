"""Links to maps: which of their many numbers is the place."""

from __future__ import annotations

import pytest

from flows.understand.maps.map_links import read_address, scan_links, unresolved
from flows.understand.maps.positions import Hit

HERE = (20.8449, 106.6881)


def only(text: str) -> Hit:
    (hit,) = scan_links(text)
    return hit


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("https://www.google.com/maps/dir/Ha+Noi/20.8449,106.6881/@20.9,106.2,9z", id="where a route ends"),
        pytest.param(
            "https://www.google.com/maps/dir/A/B/data=!4m9!4m8!1m3!2m2!1d105.8!2d21.0!1m3!2m2!1d106.6881!2d20.8449",
            id="where a route between names ends",
        ),
        pytest.param(
            "https://www.google.com/maps?saddr=21.0,105.8&daddr=20.8449,106.6881", id="the address it leads to"
        ),
        pytest.param("https://www.google.com/maps?q=Chua+Do&ll=20.8449,106.6881&z=17", id="a name and a position"),
        pytest.param(
            "https://www.google.com/maps/place/20.8449,106.6881/@20.7,106.5,15z", id="the place, not the view"
        ),
        pytest.param("https://www.openstreetmap.org/?mlat=20.8449&mlon=106.6881#map=5/16.0/107.0", id="the marker"),
        pytest.param("HTTPS://MAPS.GOOGLE.COM/?Q=20.8449,106.6881", id="capitals"),
        pytest.param("https://maps.google.com/?q=106.6881,20.8449", id="swapped"),
    ],
)
def test_takes_the_place(link: str) -> None:
    hit = only(f"xem {link} nhé")

    assert hit.position is not None
    assert (hit.position.lat, hit.position.lon) == HERE
    assert hit.position.text == link
    assert ("swapped" in hit.position.notes) == ("q=106" in link)
    assert "map-view" not in hit.position.notes


@pytest.mark.parametrize(
    ("link", "radius"),
    [
        pytest.param("https://www.google.com/maps/@20.8449,106.6881,17z", 358.4, id="zoom 17"),
        pytest.param("https://www.google.com/maps/@20.8449,106.6881,10z", 45863.0, id="zoom 10"),
        pytest.param("https://www.google.com/maps/@20.8449,106.6881,800m/data=!3m1!1e3", 400.0, id="satellite"),
        pytest.param("https://www.google.com/maps/@20.8449,106.6881", 1000.0, id="no zoom"),
        pytest.param("https://www.openstreetmap.org/#map=17/20.8449/106.6881", 358.4, id="OpenStreetMap"),
        pytest.param("https://www.bing.com/maps?cp=20.8449~106.6881&lvl=16", 1000.0, id="Bing"),
        pytest.param(
            "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3724.0!2d106.6881!3d20.8449!2m3",
            1862.0,
            id="embedded",
        ),
    ],
)
def test_the_middle_of_a_map_is_no_pin(link: str, radius: float) -> None:
    hit = only(link)

    assert hit.position is not None
    assert (hit.position.lat, hit.position.lon) == HERE
    assert hit.position.notes == ("map-view",)
    assert hit.position.accuracy_m == pytest.approx(radius, abs=1)


@pytest.mark.parametrize(
    "link",
    [
        "https://www.google.com/maps/place/Ngh%C4%A9a+trang",
        "https://maps.google.com/?q=Chua+Do",
        "https://www.google.com/maps/@999.1,200.5,17z",
        "https://maps.app.goo.gl/abcDEF",
    ],
)
def test_a_map_without_a_place_needs_the_network(link: str) -> None:
    hit = only(f"{link}.")

    assert hit.position is None
    assert hit.unplaced is not None
    assert (hit.unplaced.needs, hit.unplaced.text) == ("network", link)


def test_other_links_are_nothing_and_hide_their_numbers() -> None:
    hit = only("https://example.org/@20.8449,106.6881")

    assert (hit.position, hit.unplaced) == (None, None)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("https://www.google.com/maps/place/X/@16.7,107.1,17z/data=!3d16.7563!4d107.2094", (16.7563, 107.2094)),
        ("https://maps.google.com/?q=16.7563,107.2094&g_st=iz", (16.7563, 107.2094)),
        ("https://maps.apple.com/place?coordinate=16.7563,107.2094&name=X", (16.7563, 107.2094)),
        (
            "https://consent.google.com/ml?continue=https%3A%2F%2Fmaps.google.com%2F%3Fq%3D16.7563,107.2094&gl=VN",
            (16.7563, 107.2094),
        ),
        ("https://www.google.com/maps/place/Nghia+trang", None),
        ("https://evil.example/maps?q=16.7563,107.2094", None),
        ("https://consent.google.com/ml?continue=https%3A%2F%2Fevil.example%2F%3Fq%3D16.7563,107.2094", None),
        ("https://consent.evil.example/ml?continue=https%3A%2F%2Fmaps.google.com%2F%3Fq%3D16.7,107.2", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_where_a_short_link_led(address: str, place: tuple[float, float] | None) -> None:
    position = read_address(address)

    assert (position and (position.lat, position.lon)) == place


def test_links_that_only_the_network_resolves_are_named_once() -> None:
    text = "xem https://maps.app.goo.gl/a, https://maps.google.com/?q=16.7,107.2 và lại https://maps.app.goo.gl/a"

    assert unresolved(text) == ("https://maps.app.goo.gl/a",)
    assert unresolved("không có đường dẫn nào") == ()
