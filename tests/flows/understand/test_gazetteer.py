"""The gazetteer: which places a text names, what they were and are, and that nothing is picked among equals."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import places
from bot.settings import Settings
from flows.understand.page import fold
from flows.understand.places import place_names
from flows.understand.places.gazetteer import BEFORE, TODAY, Gazetteer, Unit, distance
from flows.understand.places.place_names import COMMUNE
from flows.understand.places.place_order import Place, PlaceReading
from flows.understand.places.place_search import find_places


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return places.load(Settings())


def only(text: str, gazetteer: Gazetteer) -> PlaceReading:
    readings = find_places(text, gazetteer)
    assert len(readings) == 1, [r.said for r in readings]
    return readings[0]


def plain(text: str) -> str:
    return fold.page(text).shadow


def in_hai_phong(gazetteer: Gazetteer, era: str) -> list[Unit]:
    return [
        unit
        for unit in gazetteer.units.values()
        if unit.era == era and unit.level == COMMUNE and f"{TODAY}/p31" in gazetteer.above(unit.id)
    ]


def address(unit: Unit, gazetteer: Gazetteer) -> str:
    district = gazetteer.units[unit.parent]
    return f"{unit.kind} {unit.name}, {district.kind} {district.name}"


def test_the_tables_are_whole(gazetteer: Gazetteer) -> None:
    kinds = Counter((unit.era, unit.level) for unit in gazetteer.units.values())

    assert kinds[TODAY, 1] == 34
    assert kinds[TODAY, COMMUNE] == 3321
    assert kinds[BEFORE, 1] == 63
    assert kinds[BEFORE, COMMUNE] == 10_035  # and five island districts without communes
    assert len(in_hai_phong(gazetteer, TODAY)) == 114
    assert Counter(u.kind for u in in_hai_phong(gazetteer, TODAY)) == {"xã": 67, "phường": 45, "đặc khu": 2}
    assert len(in_hai_phong(gazetteer, BEFORE)) == 375 - 1  # the 375th is the island district Bạch Long Vĩ


def test_every_old_commune_of_hai_phong_is_found_by_its_old_name(gazetteer: Gazetteer) -> None:
    communes = [u for u in gazetteer.units.values() if u.era == BEFORE and u.level == COMMUNE]
    same = Counter(address(unit, gazetteer) for unit in communes)
    wrong = []
    for unit in in_hai_phong(gazetteer, BEFORE):
        whole = address(unit, gazetteer)
        for text in (whole, plain(whole), whole.upper()):
            reading = only(text, gazetteer)
            best = reading.candidates[0]
            if reading.ambiguous != (same[whole] > 1) or best.unit != unit.id or best.district_before_2025 is None:
                wrong.append((text, best.name))

    assert wrong == []
    assert [one for one, count in same.items() if count > 1 and one.endswith("huyện An Lão")] == [
        "thị trấn An Lão, huyện An Lão"
    ]


def test_every_old_commune_of_hai_phong_is_found_by_its_new_name(gazetteer: Gazetteer) -> None:
    wrong = []
    for unit in in_hai_phong(gazetteer, BEFORE):
        for heir, part in gazetteer.heirs(unit.id):
            reading = only(f"{heir.kind} {heir.name}, Hải Phòng", gazetteer)
            if heir.id not in [place.unit for place in reading.candidates]:
                wrong.append((heir.name, part))
            if reading.candidates[0].unit != heir.id and not reading.ambiguous:
                wrong.append((heir.name, part))
            if unit not in gazetteer.origins(heir.id):
                wrong.append((heir.name, part))

    assert wrong == []
    island = only("huyện Bạch Long Vĩ, Hải Phòng", gazetteer)
    assert island.candidates[0].name == "Huyện Bạch Long Vĩ"
    assert only("đặc khu Bạch Long Vĩ", gazetteer).candidates[0].unit == f"{TODAY}/11948"


def test_the_units_of_hai_phong_are_the_ones_of_the_resolution(gazetteer: Gazetteer) -> None:
    """Against the list of the resolution 1669/NQ-UBTVQH15: what each of the 114 came from, and which only partly."""
    table = Path(__file__).with_name("haiphong_2025.json")
    listed = {code: set(former) for code, former in json.loads(table.read_text(encoding="utf-8")).items()}

    found: dict[str, set[str]] = {unit.id.partition("/")[2]: set() for unit in in_hai_phong(gazetteer, TODAY)}
    for unit in in_hai_phong(gazetteer, BEFORE):
        for heir, part in gazetteer.heirs(unit.id):
            found[heir.id.partition("/")[2]].add(unit.id.partition("/")[2] + ("*" if part else ""))

    assert found == listed


def names_that_exist_twice(gazetteer: Gazetteer, count: int) -> list[str]:
    """By rule: names of communes of 2025 in two provinces or more, in the order of the alphabet, every so many."""
    where: dict[str, set[str]] = {}
    for unit in gazetteer.units.values():
        if unit.era == BEFORE and unit.level == COMMUNE and not unit.name.isdigit():
            where.setdefault(unit.name, set()).add(gazetteer.units[unit.parent].parent)
    names = sorted(name for name, provinces in where.items() if len(provinces) > 1)
    return names[:: len(names) // count][:count]


def test_200_names_that_exist_twice_give_alternatives(gazetteer: Gazetteer) -> None:
    names = names_that_exist_twice(gazetteer, 200)
    assert len(names) == 200

    for name in names:
        reading = only(f"xã {name}", gazetteer)
        assert reading.ambiguous, name
        assert reading.best is None
        assert len(reading.candidates) >= 2, name
        assert all(apart is None or apart >= 0 for apart in reading.apart_m)
        assert any(apart and apart > 1000 for apart in reading.apart_m), name
        assert {place_names.key(place.name.partition(" ")[2]) for place in reading.candidates if not place.once} <= {
            place_names.key(name),
            place_names.key(f"trấn {name}"),
            place_names.key(f"khu {name}"),
        }


HP, HD = "Thành phố Hải Phòng", "Tỉnh Hải Dương"
FIVE = ("Hà Nam", "Hà Đông", "Hà Tây", "Hà Bắc", "Hải Hưng")


@pytest.mark.parametrize("name", FIVE)
def test_the_five_communes_with_names_of_provinces_are_told_apart_or_asked(name: str, gazetteer: Gazetteer) -> None:
    commune = only(f"xã {name}, Hải Phòng", gazetteer)
    province = only(f"tỉnh {name}", gazetteer)
    alone = only(f"quê {name}", gazetteer)

    assert commune.best
    assert (commune.best.name, commune.best.era, commune.best.province) == (
        f"Xã {name}",
        "today",
        "Thành phố Hải Phòng",
    )
    assert province.best
    assert (province.best.name, province.best.level) == (f"Tỉnh {name}", "province")
    assert alone.ambiguous
    assert {"Tỉnh " + name, "Xã " + name} <= {place.name for place in alone.candidates}


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("Hà Nam, Thanh Hà", "Xã Hà Nam", "commune"),
        ("Hà Tây, Hải Phòng", "Xã Hà Tây", "commune"),
        ("xã Hải Hưng, Thanh Miện", "Xã Hải Hưng", "commune"),
        ("Hải Hưng cũ", "Tỉnh Hải Hưng", "province"),
        ("hà bắc cũ", "Tỉnh Hà Bắc", "province"),
        ("Kinh Môn, Hải Hưng", "Thị xã Kinh Môn", "district"),
        ("Lạng Giang, Hà Bắc", "Huyện Lạng Giang", "district"),
        ("Bình Lục, Hà Nam", "Huyện Bình Lục", "district"),
        ("xa Ha Nam, tp Hai Phong", "Xã Hà Nam", "commune"),
    ],
)
def test_what_stands_beside_tells_commune_and_province_apart(
    text: str, name: str, level: str, gazetteer: Gazetteer
) -> None:
    best = only(text, gazetteer).best

    assert best
    assert (best.name, best.level) == (name, level)


@pytest.mark.parametrize(
    ("text", "commune", "district", "before", "province"),
    [
        ("thôn Đoài, xã Tam Kỳ, Kim Thành, Hải Dương", "Xã Tam Kỳ", "Huyện Kim Thành", HD, "Hải Phòng"),
        ("Hải Dương, Kim Thành, xã Tam Kì", "Xã Tam Kỳ", "Huyện Kim Thành", HD, "Hải Phòng"),
        (
            "xa hong phong huyen an hai hai phong",
            "Phường Hồng Phong",
            "Quận An Dương",
            "Thành phố Hải Phòng",
            "Hải Phòng",
        ),
        ("Lạc Long, Kinh Môn, Hải Hưng cũ", "Xã Lạc Long", "Thị xã Kinh Môn", HD, "Hải Phòng"),
        (
            "XÃ TÂN LIÊN HUYỆN VĨNH BẢO TP HẢI PHÒNG",
            "Xã Tân Liên",
            "Huyện Vĩnh Bảo",
            "Thành phố Hải Phòng",
            "Hải Phòng",
        ),
        (
            "x. Lập Lễ, h. Thủy Nguyên, t.p Hải Phòng",
            "Phường Lập Lễ",
            "Thành phố Thủy Nguyên",
            "Thành phố Hải Phòng",
            "Hải Phòng",
        ),
        ("p. Đằng Giang q. Ngô Quyền HP", "Phường Đằng Giang", "Quận Ngô Quyền", HP, "Hải Phòng"),
        ("Xã Thắng Thuỷ, Vĩnh Bảo", "Xã Thắng Thủy", "Huyện Vĩnh Bảo", HP, "Hải Phòng"),
        (
            "xã Tân Trào huyện An Thụy tp Hải Phòng",
            "Xã Tân Trào",
            "Huyện Kiến Thụy",
            "Thành phố Hải Phòng",
            "Hải Phòng",
        ),
        ("xã Quang Trung, huyện An Lão, Kiến An", "Xã Quang Trung", "Huyện An Lão", HP, "Hải Phòng"),
        ("Hoa Nghia, Kien Thuy, Hai Phong", "Phường Hòa Nghĩa", "Quận Dương Kinh", HP, "Hải Phòng"),
        ("xã Đại Bản huyện An Dương", "Phường Đại Bản", "Quận Hồng Bàng", HP, "Hải Phòng"),
        (
            "xã Nam Đồng, huyện Nam Thanh, Hải Hưng",
            "Phường Nam Đồng",
            "Thành phố Hải Dương",
            "Tỉnh Hải Dương",
            "Hải Phòng",
        ),
        ("xã Hòa Bình, Vĩnh Bảo", "Xã Hòa Bình", "Huyện Vĩnh Bảo", HP, "Hải Phòng"),
        ("xã Hoà Bình, Kim Thành", "Xã Hòa Bình", "Huyện Kim Thành", HD, "Hải Phòng"),
        ("phường 12 quận Gò Vấp", "Phường 12", "Quận Gò Vấp", "Thành phố Hồ Chí Minh", "Hồ Chí Minh"),
        ("Hướng Lập, Hướng Hóa, Bình Trị Thiên", "Xã Hướng Lập", "Huyện Hướng Hóa", "Tỉnh Quảng Trị", "Quảng Trị"),
    ],
)
def test_a_commune_is_found_with_all_that_it_lies_in(
    text: str, commune: str, district: str, before: str, province: str, gazetteer: Gazetteer
) -> None:
    best = only(text, gazetteer).best

    assert best
    assert (best.commune, best.district_before_2025, best.province_before_2025) == (commune, district, before)
    assert best.province
    assert best.province.endswith(province)
    assert best.radius_m
    assert best.radius_m > 300


@pytest.mark.parametrize(
    ("text", "absorbed_by"),
    [
        ("xã Hưng Nhân h. Vĩnh Bảo", "Xã Vĩnh Hải"),
        ("Cẩm Chế, Thanh Hà, Hải Hưng", "Xã Cẩm Việt"),
        ("thon Lao Chu, xa Ngu Doan, Kien Thuy, Hai Phong", "Xã Kiến Hưng"),
        ("lien khe thuy nguyen", "Xã Liên Xuân"),
    ],
)
def test_a_commune_that_was_absorbed_before_2025_is_found(text: str, absorbed_by: str, gazetteer: Gazetteer) -> None:
    best = only(text, gazetteer).best

    assert best
    assert best.commune == absorbed_by
    assert best.once


@pytest.mark.parametrize(
    ("text", "name", "since", "until"),
    [
        ("xã cũ huyện Kim Môn Hải Hưng", "Huyện Kim Môn", "1979", "1997"),
        ("an thuy hai phong", "Huyện An Thụy", "1969", "1980"),
        ("Bình Trị Thiên", "Tỉnh Bình Trị Thiên", "1976", "1989"),
        ("tỉnh Kiến An", "Tỉnh Kiến An", "", "1962"),
        ("thị xã Kiến An", "Thị xã Kiến An", "", "1994"),
        ("huyện Tiên Minh", "Huyện Tiên Minh", "", "1945"),
        ("Gia Lai - Kon Tum", "Tỉnh Gia Lai - Kon Tum", "1975", "1991"),
        ("đặc khu Vũng Tàu - Côn Đảo", "Đặc khu Vũng Tàu - Côn Đảo", "1979", "1991"),
    ],
)
def test_an_older_unit_is_found_with_its_years(
    text: str, name: str, since: str, until: str, gazetteer: Gazetteer
) -> None:
    best = only(text, gazetteer).best

    assert best
    assert (best.name, best.since, best.until) == (name, since, until)
    assert best.lat is not None


def test_every_part_of_an_older_unit_is_in_the_tables(gazetteer: Gazetteer) -> None:
    older = [unit for unit in gazetteer.units.values() if unit.era == "older"]
    assert len(older) > 100

    paths = {(one.name, one.level) for one in gazetteer.units.values() if one.era == BEFORE}
    for unit in older:
        circle = gazetteer.circle(unit.id)
        parts = [part for part in unit.heirs.split("; ") if part]
        assert circle, unit.name
        assert parts, unit.name
        assert list(gazetteer.below(unit.id)), unit.name
        for path in parts:
            assert {(name, level + 1) for level, name in enumerate(path.split("/"))} <= paths, path


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("tỉnh Kông Pông Chàm", "Kampong Cham", "Campuchia"),
        ("Kra-chê", "Kratie", "Campuchia"),
        ("Xiêng Khoảng", "Xiêng Khoảng", "Lào"),
        ("sam neua", "Hủa Phăn", "Lào"),
        ("A-tô-pơ", "Attapeu", "Lào"),
        ("huyện Mường Phìn", "Mường Phìn", "Lào"),
        ("Siem Reap province", "Siem Reap", "Campuchia"),
        ("Xa Vẳn Na Khẹt, Lào", "Savannakhet", "Lào"),  # no commune "Vẳn Na Khẹt"
        ("hi sinh ở Xa-vẳn-na-khẹt năm 1971", "Savannakhet", "Lào"),
        ("he fell on the Plain of Jars in 1971", "Cánh Đồng Chum", "Lào"),
        ("hi sinh ở Kra-chê năm 1972", "Kratie", "Campuchia"),
        ("Luông Pha Băng", "Luang Prabang", "Lào"),
        ("tỉnh Prây Veng", "Prey Veng", "Campuchia"),
    ],
)
def test_places_in_laos_and_cambodia_are_found_as_they_are_heard(
    text: str, name: str, country: str, gazetteer: Gazetteer
) -> None:
    best = only(text, gazetteer).best

    assert best
    assert (best.name, best.country, best.lat) == (name, country, None)


@pytest.mark.parametrize(
    ("text", "name", "ambiguous"),
    [
        ("NTLS Đường 9", "NTLS Quốc gia Đường 9", False),
        ("nghia trang liet si duong 9", "NTLS Quốc gia Đường 9", False),
        ("nghĩa trang Trường Sơn", "NTLS Quốc gia Trường Sơn", True),
        ("nghĩa trang Hàng Dương", "Nghĩa trang Hàng Dương", False),
    ],
)
def test_cemeteries_are_found(text: str, name: str, ambiguous: bool, gazetteer: Gazetteer) -> None:
    reading = only(text, gazetteer)

    assert reading.level == "cemetery"
    assert (reading.candidates[0].name, reading.ambiguous) == (name, ambiguous)


@pytest.mark.parametrize(
    ("text", "name", "ambiguous"),
    [
        ("An Lão", "Huyện An Lão", True),  # one in Hải Phòng, one in Bình Định
        ("An Lao Hai Phong", "Huyện An Lão", False),
        ("Vĩnh Bảo, Hải Phòng", "Huyện Vĩnh Bảo", False),
        ("Kiến An, Hải Phòng", "Quận Kiến An", False),
        ("Quảng Trị", "Tỉnh Quảng Trị", False),
        ("Hải Dương", "Tỉnh Hải Dương", False),
        ("Bình Long", "Tỉnh Bình Long", True),
    ],
)
def test_a_name_alone_means_the_larger_unit_first(text: str, name: str, ambiguous: bool, gazetteer: Gazetteer) -> None:
    reading = only(text, gazetteer)

    assert (reading.candidates[0].name, reading.ambiguous) == (name, ambiguous)


def test_of_an_lao_the_communes_are_alternatives(gazetteer: Gazetteer) -> None:
    levels = [place.level for place in only("An Lão", gazetteer).candidates]

    assert levels[:2] == ["district", "district"]
    assert set(levels[2:]) == {"commune"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("xã Lạc Phượn, Tứ Kỳ", "Xã Lạc Phượng"),
        ("xã Nạc Long, Kinh Môn", "Xã Lạc Long"),
        ("xã Trấn Dươg, Vĩnh Bảo", "Xã Trấn Dương"),
        ("xa Vihn Am, Vinh Bao", "Xã Vĩnh Am"),
        ("xã Hưng Thắng, huyện Tiên Lãng", "Xã Hùng Thắng"),
    ],
)
def test_a_slip_is_read_inside_of_a_known_place_and_said(text: str, meant: str, gazetteer: Gazetteer) -> None:
    reading = only(text, gazetteer)

    assert reading.candidates[0].name == meant
    assert not reading.candidates[0].exact


@pytest.mark.parametrize(
    ("text", "name", "missing"),
    [
        ("xã Tân Hồng, Vĩnh Bảo", "Huyện Vĩnh Bảo", ("xã Tân Hồng",)),  # never the Tân Hưng that is there
        ("xã Xyz Abc, huyện Vĩnh Bảo", "Huyện Vĩnh Bảo", ("xã Xyz Abc",)),
        ("huyện Vĩnh Bảo, xã Tân Hồng", "Huyện Vĩnh Bảo", ("xã Tân Hồng",)),
        ("xã Minh Tân, Quảng Trị", "Tỉnh Quảng Trị", ("xã Minh Tân",)),
        ("phum Ta Yơn huyện Chi Kreng tỉnh Siem Reap", "Siem Reap", ("huyện Chi Kreng",)),
    ],
)
def test_what_is_not_there_keeps_its_words_and_the_level_that_was_found_is_told(
    text: str, name: str, missing: tuple[str, ...], gazetteer: Gazetteer
) -> None:
    reading = only(text, gazetteer)

    assert reading.candidates[0].name == name
    assert reading.level == reading.candidates[0].level != "commune"
    assert reading.missing == missing


def test_a_home_in_a_text_about_another_province_stays_at_home(gazetteer: Gazetteer) -> None:
    readings = find_places("quê xã Minh Tân, Kiến Thụy, hy sinh ở Quảng Trị, chôn tại xã Cam Chính, Cam Lộ", gazetteer)

    assert [r.said for r in readings] == ["xã Minh Tân, Kiến Thụy", "Quảng Trị", "xã Cam Chính, Cam Lộ"]
    assert [r.best and r.best.province for r in readings] == [
        "Thành phố Hải Phòng",
        "Tỉnh Quảng Trị",
        "Tỉnh Quảng Trị",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Liệt sĩ Nguyễn Thái Bình hy sinh",
        "đất nước hòa bình, thống nhất",
        "gia dinh toi co liet si",
        "cấp bậc H3, chức vụ a trưởng",
        "tên anh là Quang, năm 1972",
        "anh quang nam 1972 hy sinh",
        "C3 D7 E66 F304",
        "chôn cạnh suối, chỗ có 3 cây dừa",
        "đồng chí Trần Phú Hưng",
        "W bank of stream",
    ],
)
def test_what_is_no_place_is_not_read_as_one(text: str, gazetteer: Gazetteer) -> None:
    assert find_places(text, gazetteer) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "🙂🙏🏽" * 50,
        "1" * 10_000,
        "xã " * 3000,
        "xã xã xã huyện huyện tỉnh",
        "tỉnh",
        "thôn",
        ", , , . . .",
        "<b>xã</b> <script>alert('huyện Vĩnh Bảo')</script>",
        "Xã Привет 你好, huyện العربية",
        "Vĩnh Bảo " * 2000,
        "xã Hồng Phong, " * 1500,
        "\x00xã\u200bVĩnh\u202eAm",
        "t.p.t.x.h.q." * 500,
    ],
)
def test_bad_input_is_read_without_harm(text: str, gazetteer: Gazetteer) -> None:
    for reading in find_places(text, gazetteer):
        assert reading.candidates
        assert 0 <= reading.start < reading.end <= len(unicodedata.normalize("NFC", text))


@given(text=st.text(alphabet=st.sampled_from("xãhuyệntỉnhVĩBảoHPgqAnLóNam ,.-()\n12"), max_size=80))
@settings(max_examples=150, deadline=None)
def test_a_reading_is_where_it_says(text: str) -> None:
    nfc = unicodedata.normalize("NFC", text)
    for reading in find_places(text, places.load(Settings())):
        assert nfc[reading.start : reading.end] == reading.said
        assert len(reading.apart_m) == len(reading.candidates) <= reading.total


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_commune_is_found_in_its_district_in_any_spelling(data: st.DataObject) -> None:
    gazetteer = places.load(Settings())
    communes = sorted(u for u, row in gazetteer.units.items() if row.era == BEFORE and row.level == COMMUNE)
    unit = gazetteer.units[data.draw(st.sampled_from(communes))]
    district = gazetteer.units[unit.parent]
    province = gazetteer.units[district.parent]
    names = [f"{unit.kind} {unit.name}", f"{district.kind} {district.name}", province.name]
    if data.draw(st.booleans()):
        names.reverse()
    text = data.draw(st.sampled_from([", ", " - ", " "])).join(names)
    text = data.draw(st.sampled_from([str, plain, str.upper, lambda t: unicodedata.normalize("NFD", t)]))(text)

    candidates = [place.unit for reading in find_places(text, gazetteer) for place in reading.candidates]

    assert unit.id in candidates


class TestPosition:
    """Which communes a position lies in."""

    @pytest.mark.parametrize(
        ("lat", "lon", "before", "today"),
        [
            (20.6367, 106.5175, "Xã Liên Am", "Xã Vĩnh Am"),
            (16.8220, 106.7365, "Xã Hướng Sơn", "Xã Hướng Phùng"),
            (20.1346, 107.7307, None, "Đặc khu Bạch Long Vĩ"),
            (0.0, 0.0, None, None),
            (15.0, 115.0, None, None),
            (-91.0, 1e9, None, None),
        ],
    )
    def test_the_communes_around(
        self, lat: float, lon: float, before: str | None, today: str | None, gazetteer: Gazetteer
    ) -> None:
        old, new = gazetteer.place_at(lat, lon)

        assert (old and old.full_name, new and new.full_name) == (before, today)

    def test_in_the_middle_of_a_commune_it_is_that_commune_nearly_always(self, gazetteer: Gazetteer) -> None:
        communes = [u for u in gazetteer.units.values() if u.level == COMMUNE and u.own][::7]
        right = 0
        for unit in communes:
            assert unit.lat is not None
            assert unit.lon is not None
            found = gazetteer.place_at(unit.lat, unit.lon)
            right += unit in found

        assert right >= 0.95 * len(communes)

    def test_old_and_new_belong_together(self, gazetteer: Gazetteer) -> None:
        for unit in in_hai_phong(gazetteer, BEFORE):
            if unit.own and unit.lat is not None and unit.lon is not None:
                old, new = gazetteer.place_at(unit.lat, unit.lon)
                assert old
                assert new in [heir for heir, _ in gazetteer.heirs(old.id)]


def test_a_circle_is_never_smaller_than_its_unit(gazetteer: Gazetteer) -> None:
    for unit in gazetteer.units.values():
        if unit.era == BEFORE and unit.level == COMMUNE and unit.box:
            south, west, north, east = map(float, unit.box.split())
            circle = gazetteer.circle(unit.id)
            assert circle
            for lat in (south, north):
                for lon in (west, east):
                    # The box was rounded outwards by a thousandth of a degree.
                    assert distance(circle.lat, circle.lon, lat, lon) <= circle.radius_m + 320, unit


def test_the_circle_of_a_district_or_province_holds_the_middles_of_its_communes(gazetteer: Gazetteer) -> None:
    far_islands = {"Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Trường Sa", "Lý Sơn", "Phú Quý", "Côn Đảo"}
    for unit in gazetteer.units.values():
        if unit.level != COMMUNE or unit.lat is None or unit.lon is None or unit.name in far_islands:
            continue
        parent = gazetteer.units[unit.parent]
        above = [parent] if unit.era == TODAY else [parent, gazetteer.units[parent.parent]]
        for larger in above:
            circle = gazetteer.circle(larger.id)
            assert circle
            if parent.name not in far_islands or larger is parent:
                assert distance(unit.lat, unit.lon, circle.lat, circle.lon) <= circle.radius_m + 20, (unit, larger)


def test_many_names_have_the_keys_that_they_have_alone(gazetteer: Gazetteer) -> None:
    names = [unit.name for unit in gazetteer.units.values()]
    names += ["Quý", "Kỳ", "Thuỷ", "Yên Mỹ", "Huy Tân", "y", "Phường 01", "M'Drắk", "Ia H'Drai", "Đắk R'Tíh", "Hoà"]

    assert place_names.keys(names) == {name: place_names.key(name) for name in names}
    assert place_names.keys([]) == {}


@pytest.mark.parametrize(
    ("text", "village", "name"),
    [
        ("thôn Đốc Hành, Tiên Lãng", "thôn Đốc Hành", "Huyện Tiên Lãng"),
        ("Thôn 2 xã Tân Liên, Vĩnh Bảo", "Thôn 2", "Xã Tân Liên"),
        ("khu 2, phường Ngọc Xuyên, Đồ Sơn", "khu 2", "Phường Ngọc Xuyên"),
        ("làng Kinh Triều, huyện Thủy Nguyên, tỉnh Kiến An", "làng Kinh Triều", "Thành phố Thủy Nguyên"),
        ("thon Tan Xuan, Cam Lo", "thon Tan Xuan", "Huyện Cam Lộ"),
        ("THON KHUE, XA QUANG TRUNG, HUYEN AN LAO, KIEN AN", "THON KHUE", "Xã Quang Trung"),
    ],
)
def test_a_village_keeps_its_words(text: str, village: str, name: str, gazetteer: Gazetteer) -> None:
    reading = only(text, gazetteer)

    assert (reading.village, reading.said) == (village, text)
    assert reading.candidates[0].name == name


def test_an_empty_gazetteer_knows_nothing() -> None:
    empty = Gazetteer()

    assert [r for r in find_places("Vĩnh Bảo, Hải Phòng", empty) if r.candidates] == []
    assert empty.place_at(20.8, 106.6) == (None, None)


def test_a_place_says_where_it_was_before_and_is_today(gazetteer: Gazetteer) -> None:
    best = only("phường Trần Nhân Tông", gazetteer).best

    assert isinstance(best, Place)
    assert best.communes_today == ("Phường Trần Nhân Tông",)
    assert (best.district_before_2025, best.province_before_2025) == ("Thành phố Chí Linh", "Tỉnh Hải Dương")
    divided = only("xã Văn Đức, Chí Linh", gazetteer).candidates[0]
    assert divided.communes_today == ("Phường Bắc An Phụ", "Phường Chu Văn An", "Phường Trần Nhân Tông")
