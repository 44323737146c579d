"""Positions in every notation that people use: a hundred typed forms, round trips, and what is no position."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understand.maps import coordinates, projections
from flows.understand.maps.coordinates import Near, Position, PositionFound, Unplaced
from flows.understand.maps.positions import area
from flows.understand.page import fold

FORMS = Path(__file__).with_name("coordinate_forms.txt")
HERE = (20.8449, 106.6881)
HAI_PHONG = Near(20.86, 106.68, 40_000, "Hải Phòng")
KHE_SANH = Near(16.65, 106.75, 30_000, "Quảng Trị")


def forms() -> list[list[str]]:
    lines = FORMS.read_text(encoding="utf-8").splitlines()
    return [line.rsplit("|", 4) for line in lines if not line.startswith("#")]


def read(text: str) -> Position:
    position = coordinates.read_coordinates(text)
    assert position is not None, text
    return position


def unplaced(text: str) -> list[Unplaced]:
    return list(coordinates.scan_unplaced(fold.page(text)))


@pytest.mark.parametrize(("typed", "lat", "lon", "system", "notes"), forms(), ids=[f[0] for f in forms()])
def test_reads_a_typed_form(typed: str, lat: str, lon: str, system: str, notes: str) -> None:
    text = typed.replace("\\n", "\n")

    position = read(text)

    assert (position.lat, position.lon) == pytest.approx((float(lat), float(lon)), abs=6e-5)
    assert (position.system, ",".join(position.notes)) == (system, notes)
    assert position.text in text


def test_there_are_a_hundred_forms() -> None:
    assert len({typed for typed, *_ in forms()}) >= 100


@pytest.mark.parametrize("frame", ["Mộ bác tôi ở {} cạnh suối", "12/8/1972 c3/d7/e66/f304, {}. ĐT 0914 000 577", "{}"])
@pytest.mark.parametrize("case", [str, str.upper])
def test_reads_a_form_inside_a_message(frame: str, case: type[str]) -> None:
    for typed, lat, lon, *_ in forms():
        text = frame.format(typed.replace("\\n", "\n"))
        if "://" not in typed and "Quang Tri" not in typed:
            text = case(text)

        position = read(text)

        assert (position.lat, position.lon) == pytest.approx((float(lat), float(lon)), abs=1e-4), text


@pytest.mark.parametrize(
    "text",
    """16/8/1972
17.10.66 - 20.12.66
ngày 12-8-1972, 30.4.75
hs 17.10.66, nn 12/71
mất ngày 8 - 12 - 1980
quý III-1972
(1968-1972)
(64-65)
C3 D7 E66
c3/d7/e66/f304
c3d7e66f304
3-7-66-304
F304 E66 D7 C3
TĐ 1234, TD 409
BT 41, CĐ219/BT4
đại đội 3 20 tuổi 106 người
hòm thư 86.500 YK
HT 6729 JP23
HT 314756 YK
0914 000 577
0912.345678
098.7654321, 091.2345678
+84 914 000 577
ĐT 091 234 5678
DT 0912 345 678
SDT: 0766 254 093, 0702 618 345
0313 828 282 - 597432
1.500, 2.300
giá 20.500, 106.700 đồng
230.000 đồng và 106.500 đồng
STK 1903 4567 890
cao 1,65 nặng 52,5
sâu 1,2 m, rộng 106,5 m
súng 12,7 ly và cối 106,7 ly
thuốc 20.5 mg 100.2 mg
38,5 độ rồi 39,2 độ
hàng 3 mộ 12 lô 5 khu B
khu A, lô 12, hàng 5, số mộ 23
km 41 đường 14
km 41+200 QL9
cao điểm 544
điểm cao 1015 và 1062
hill 881 and hill 861
vĩ tuyến 17, sông Bến Hải
978-604-56-1234-7
9786045612347
192.168.10.25
version 10.1234, 20.2345, 30.3456
lúc 20:50, 21:30
20h50'41"
Số bằng: BT 123456
Bằng TQGC số HK 123 456
số hiệu AB 123456
CCCD 031049001234
biển số 15A-123.45
số 2306067, mã 597432
QD 1234/2010
80/2022/TT-BQP
thẻ số SH-12-34-X
2345+67
c3+d7
0.0000, 0.0000
NaN, NaN
95.1234, 190.1234
20°75'41"N 106°41'17"E
20°50'61"N 106°41'17"E
XI 854 603
X=9306067 Y=597432 KTT 105°45'
https://example.org/@20.8449,106.6881
https://example.org/?q=20.8,106.6
geo:0,0
😀😀😀
<b>20</b>, <i>106</i>""".splitlines(),
)
def test_is_no_position(text: str) -> None:
    page = fold.page(text)

    assert coordinates.scan_coordinates(page) == ()
    assert coordinates.scan_unplaced(page) == ()


def test_the_places_of_a_text_stand_in_order_with_their_words() -> None:
    text = "Báo cáo ghi XD 854 603, bản đồ cho 16.8220, 106.7365; mộ thứ hai https://maps.google.com/?q=16.9,106.8 ạ"

    found = coordinates.scan_coordinates(fold.page(text))

    assert [f.position.system for f in found] == ["mgrs", "wgs84", "maps-link"]
    assert [text[f.start : f.end] for f in found] == [f.position.text for f in found]
    assert projections.distance_m(*((f.position.lat, f.position.lon) for f in found[:2])) < 10  # kept twice


def test_one_in_indochina_goes_before_one_far_away() -> None:
    found = coordinates.find_coordinates("34.0522, -118.2437 là nhà tôi; mộ ở 16.8220, 106.7365")

    assert found is not None
    assert found.position.text == "16.8220, 106.7365"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        pytest.param("34.0522, -118.2437", "far", id="California"),
        pytest.param("39.9042, 116.4074", "far", id="Beijing"),
        pytest.param("9°43'N 114°17'E", "sea", id="Gac Ma"),
        pytest.param("16.5342, 111.6012", "sea", id="Hoang Sa"),
        pytest.param("14.5000, 113.5000", "sea", id="far off the coast"),
    ],
)
def test_what_lies_elsewhere_is_marked(text: str, note: str) -> None:
    assert read(text).notes == (note,)


@pytest.mark.parametrize(
    "point",
    [
        (20.133, 107.733),
        (10.22, 103.96),
        (8.69, 106.61),
        (17.97, 102.61),
        (11.55, 104.92),
        (15.38, 109.12),
        (23.36, 105.3),
    ],
    ids=["Bach Long Vi", "Phu Quoc", "Con Dao", "Vientiane", "Phnom Penh", "Ly Son", "Lung Cu"],
)
def test_home_is_not_marked(point: tuple[float, float]) -> None:
    assert read(f"{point[0]:.4f}, {point[1]:.4f}").notes == ()


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        pytest.param("tọa độ 20.8, 106.6", 7872, id="one decimal"),
        pytest.param("20.84, 106.68", 788, id="two decimals"),
        pytest.param("20.844912, 106.688123", 5, id="no better than a telephone"),
        pytest.param("20°50'N 106°41'E", 1312, id="whole minutes"),
        pytest.param("20°50'41\"N 106°41'17\"E", 21.9, id="whole seconds"),
        pytest.param("20.8449, 106.68", 788, id="the coarser of the two"),
        pytest.param("geo:20.8449,106.6881;u=35", 35, id="what the link says"),
        pytest.param("XD 854 603", 83.3, id="a square of 100 m on a datum known to 44 m"),
        pytest.param("XD 8541 6031", 44.6, id="a square of 10 m on that datum"),
        pytest.param("48QXJ7564105903 WGS84", 5, id="a square of 1 m on WGS 84"),
        pytest.param("7PG8RMVQ+X6", 9.9, id="a plus code"),
        pytest.param("X=2306067 Y=597432 KTT 105°45' múi 3", 5, id="surveyed"),
        pytest.param("N 2306000, E 18675000", 5.1, id="Hanoi 1972"),
        pytest.param("https://www.google.com/maps/@20.8449,106.6881,17z", 359, id="half a screen"),
    ],
)
def test_the_circle_is_what_the_notation_leaves_open(text: str, metres: float) -> None:
    assert read(text).accuracy_m == pytest.approx(metres, abs=1)


def test_a_wartime_grid_keeps_the_other_datum_beside_it() -> None:
    wartime, receiver = read("XD 854 603"), read("GPS: 48QXD8540060300")

    assert (wartime.datum, wartime.zone) == ("indian1960", "48Q")
    assert [(a.datum, a.distance_m) for a in wartime.alternatives] == [("wgs84", 530.0)]
    assert (receiver.datum, [a.datum for a in receiver.alternatives]) == ("wgs84", ["indian1960"])


def test_small_letters_alone_are_a_grid_and_in_a_sentence_they_need_a_word() -> None:
    assert read("yd770220").system == "mgrs"
    assert read("tại tọa độ yd770220").system == "mgrs"
    assert coordinates.read_coordinates("chỗ yd770220 ấy") is None


def test_utm_without_a_datum_has_the_others_beside_it() -> None:
    position = read("48N 675642 2305903")

    assert (position.system, position.notes) == ("wgs84", ("datum-assumed",))
    assert [a.system for a in position.alternatives] == ["vn2000", "utm-indian1960"]
    assert [a.distance_m for a in position.alternatives] == pytest.approx([224, 529], abs=2)


def test_vn2000_without_its_meridian_gives_readings_and_no_position() -> None:
    text = "địa chính ghi X = 2306067.77, Y = 597432.44"

    (found,) = unplaced(text)

    assert coordinates.read_coordinates(text) is None
    assert (found.kind, found.needs, found.text) == ("plane", "meridian", "X = 2306067.77, Y = 597432.44")
    by_zone = {a.zone: a for a in found.alternatives}
    assert by_zone["105°45'"].place == "Hải Phòng"
    assert (by_zone["105°45'"].lat, by_zone["105°45'"].lon) == pytest.approx(HERE, abs=1e-5)
    assert "Hải Dương" in by_zone["105°30'"].place
    assert "107°45'" not in by_zone  # in the sea


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        pytest.param("xã ở Hải Phòng: X=2306067.77 Y=597432.44", "105°45'", id="the place"),
        pytest.param("o tinh Hai Duong x=2306067.77 y=597432.44", "105°30'", id="without diacritics"),
        pytest.param("quê ở Hải Phòng, mộ tại Hải Dương X=2306067.77 Y=597432.44", "105°30'", id="not the home town"),
    ],
)
def test_a_named_province_settles_the_meridian(text: str, zone: str) -> None:
    position = read(text)

    assert (position.zone, position.notes) == (zone, ("zone-assumed",))
    assert len(position.alternatives) >= 3
    assert position.alternatives[0].distance_m == pytest.approx(26_000, abs=200)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hải Phòng hay Hải Dương, X=2306067.77 Y=597432.44", id="two provinces"),
        pytest.param("ở Quảng Trị X=2306067.77 Y=597432.44", id="a province elsewhere"),
        pytest.param("quê Hải Phòng. X=2306067.77 Y=597432.44", id="only the home town"),
    ],
)
def test_nothing_settles_the_meridian(text: str) -> None:
    assert coordinates.read_coordinates(text) is None
    assert [u.needs for u in unplaced(text)] == ["meridian"]


def test_one_meridian_at_the_top_counts_for_the_list() -> None:
    rows = "\n".join(f"Mộ {i}: X=2306{i:03d}.77 Y=597432.44 hàng {i} bia gạch, chưa rõ tên" for i in range(1, 9))

    found = coordinates.scan_coordinates(fold.page(f"Tọa độ VN-2000, KTT 105°45', múi 3.\n{rows}"))

    assert [f.position.zone for f in found] == ["105°45'"] * 8


@pytest.mark.parametrize(
    ("text", "kind", "needs", "said"),
    [
        ("tại tọa độ (854603)", "grid", "square-letters", "(854603)"),
        ("tọa độ 854 603", "grid", "square-letters", "854 603"),
        ("TOA DO: 854603", "grid", "square-letters", "854603"),
        ("(854603)", "grid", "square-letters", "(854603)"),
        ("cao điểm 881 (854603)", "grid", "square-letters", "(854603)"),
        ("grid 854603, June 1968", "grid", "square-letters", "854603"),
        ("vic 85416031", "grid", "square-letters", "85416031"),
        ("chốt ở (68 67; 75 66)", "soviet", "sheet", "(68 67; 75 66)"),
        ("tọa độ (68-67)", "soviet", "sheet", "(68-67)"),
        ("bản đồ mảnh 6242-III", "sheet", "point", "6242-III"),
        ("sheet 6442 IV", "sheet", "point", "6442 IV"),
        ("mảnh F-48-82-C", "sheet", "point", "F-48-82-C"),
        ("mã RMVQ+X6 Hải Phòng", "pluscode", "place", "RMVQ+X6"),
        ("https://maps.app.goo.gl/abcDEF", "maps-link", "network", "https://maps.app.goo.gl/abcDEF"),
        ("đây ạ https://goo.gl/maps/abc.", "maps-link", "network", "https://goo.gl/maps/abc"),
    ],
)
def test_what_lacks_something_says_what(text: str, kind: str, needs: str, said: str) -> None:
    assert coordinates.read_coordinates(text) is None
    assert [(u.kind, u.needs, u.text, text[u.start : u.end]) for u in unplaced(text)] == [(kind, needs, said, said)]


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        pytest.param("đây ạ https://maps.app.goo.gl/abcDEF", True, id="a short link"),
        pytest.param("https://goo.gl/maps/abc", True, id="an older short link"),
        pytest.param("https://www.google.com.vn/maps/place/abc", True, id="Google in Vietnam"),
        pytest.param("https://maps.apple/p/abc", True, id="a short link of Apple"),
        pytest.param("geo:20.8,106.6", True, id="a geo URI"),
        pytest.param("https://example.org/maps", False, id="another site"),
        pytest.param("https://maps.google.com.example.org/?q=1,2", False, id="a site that looks like it"),
        pytest.param("https://goo.gl/abc", False, id="a short link to anything"),
        pytest.param("https://[::1/maps", False, id="a broken address"),
        pytest.param("bản đồ ở nhà", False, id="words"),
    ],
)
def test_recognises_map_links(text: str, is_link: bool) -> None:
    assert coordinates.is_map_link(text) is is_link


def test_takes_the_pin_and_not_the_view() -> None:
    link = "https://www.google.com/maps/place/x/@20.7000,106.5000,17z/data=!3m1!4b1!8m2!3d20.8449!4d106.6881?hl=vi"

    position = read(f"Em gửi vị trí: {link} .")

    assert (position.lat, position.lon, position.system, position.text) == (*HERE, "maps-link", link)


def test_a_named_place_chooses_the_reading() -> None:
    (plane,) = unplaced("X = 2306067.77, Y = 597432.44")
    (code,) = unplaced("RMVQ+X6 Hải Phòng")

    for found in (coordinates.choose(plane, HAI_PHONG), coordinates.choose(code, HAI_PHONG)):
        assert isinstance(found, PositionFound)
        assert (found.position.lat, found.position.lon) == pytest.approx(HERE, abs=1e-4)


def test_two_readings_in_the_place_are_settled_by_the_province_only() -> None:
    (plane,) = unplaced("X = 2306067.77, Y = 597432.44")
    wide = Near(20.86, 106.55, 60_000)

    assert coordinates.choose(plane, wide) is plane
    found = coordinates.choose(plane, Near(wide.lat, wide.lon, wide.radius_m, "tỉnh Hải Dương"))

    assert isinstance(found, PositionFound)
    assert (found.position.zone, found.position.notes) == ("105°30'", ("zone-assumed", "fits-place"))


def test_nothing_fits_a_place_elsewhere() -> None:
    (plane,) = unplaced("X = 2306067.77, Y = 597432.44")
    found = coordinates.find_coordinates("XD 854 603")
    assert found is not None

    assert coordinates.choose(plane, KHE_SANH) is plane
    off, fits = coordinates.choose(found, HAI_PHONG), coordinates.choose(found, KHE_SANH)

    assert isinstance(off, PositionFound) and isinstance(fits, PositionFound)
    assert off.position.notes == ("datum-assumed", "off-place")
    assert fits.position.notes == ("datum-assumed", "fits-place")
    assert (off.position.lat, off.position.lon) == (found.position.lat, found.position.lon)


def test_a_place_may_prefer_the_other_reading() -> None:
    found = coordinates.find_coordinates("X=2306067.77 Y=597432.44 KTT 105")
    assert found is not None
    other = found.position.alternatives[0]

    chosen = coordinates.choose(found, Near(other.lat, other.lon, 100))

    assert isinstance(chosen, PositionFound)
    assert (chosen.position.lat, chosen.position.zone) == (other.lat, "48N")
    assert [a.zone for a in chosen.position.alternatives] == ["105°00'"]


def written_forms(lat: float, lon: float) -> list[str]:
    """The point in the notations that a program can write."""
    zone = int((lon + 180) // 6) + 1
    meridian = round(lon * 4) / 4
    dms = []
    for value, letter in ((lat, "N"), (lon, "E")):
        seconds = round(value * 36000)
        dms.append(f"{seconds // 36000}°{seconds // 600 % 60:02d}'{seconds % 600 / 10:04.1f}\"{letter}")
    easting, northing = projections.to_grid(projections.vn2000_3_degrees(meridian), lat, lon)
    east, north = projections.to_grid(projections.utm(zone, projections.WGS84), lat, lon)
    gauss_east, gauss_north = projections.to_grid(projections.gauss_kruger(zone - 30), lat, lon)
    vn = f"VN-2000 KTT {int(meridian)}°{round(meridian % 1 * 60):02d}' múi 3: X={northing:.2f} Y={easting:.2f}"
    wartime = [projections.mgrs(lat, lon, datum=projections.INDIAN_1960, digits=n) for n in (3, 4)]
    return [
        f"{lat:.4f}, {lon:.4f}",
        f"{lat:.3f} {lon:.3f} tọa độ".replace(".", ","),
        f"{lon:.5f} {lat:.5f}",
        " ".join(dms),
        f"https://maps.google.com/?q={lat:.6f},{lon:.6f}",
        *([vn] if 102 <= meridian <= 111.5 else []),
        f"WGS84 UTM {zone}N {east:.0f} {north:.0f}",
        *(f"tọa độ {text[3:]}" for text in wartime),
        *wartime[1:],
        projections.mgrs(lat, lon),
        *([f"N {gauss_north:.1f} E {gauss_east:.1f}"] if zone > 47 else []),
    ]


@pytest.mark.slow
def test_a_thousand_points_come_back_within_the_circle() -> None:
    chance = random.Random(2027)
    points: list[tuple[float, float]] = []
    while len(points) < 1000:
        point = (chance.uniform(8.45, 23.35), chance.uniform(100.1, 109.4))
        if area(*point) == "land":
            points.append(point)

    for i, point in enumerate(points):
        for text in written_forms(*point)[i % 3 :: 3]:  # every notation for a third of the points
            position = read(text)

            away = projections.distance_m(point, (position.lat, position.lon))
            assert away <= position.accuracy_m, (text, position)
            assert "far" not in position.notes


PIECES = [*"0123456789NEBĐXYnexy.,;:/-+°'\"() \n"]
PIECES += "20|106|XD|48Q|VN-2000|KTT|tọa độ|vĩ độ|kinh độ|độ|phút|giây|múi".split("|")
PIECES += "https://maps.google.com/?q=|geo:|@|!3d|!4d|!1d|!2d|%2C|&ll=".split("|")
ODD = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@settings(max_examples=200, deadline=None)
@given(st.one_of(ODD, st.text(max_size=300)))
def test_no_text_breaks_it_and_words_stand_where_they_say(text: str) -> None:
    page = fold.page(text)

    for found in coordinates.scan_coordinates(page):
        assert page.text[found.start : found.end] == found.position.text
        assert abs(found.position.lat) <= 90 and abs(found.position.lon) <= 180
        assert found.position.accuracy_m >= 5
    for part in coordinates.scan_unplaced(page):
        assert page.text[part.start : part.end] == part.text
