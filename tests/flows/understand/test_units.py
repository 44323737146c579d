"""Units as veterans write them, and what only looks like one."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understand.army import units
from flows.understand.page import fold
from tests.flows.understand.unit_strings import compose

WHOLE = {"company": "3", "battalion": "7", "regiment": "66", "division": "304"}


def parts(reading: units.UnitReading) -> dict[str, str]:
    return {k: v for k, v in dataclasses.asdict(reading).items() if v and k != "said"}


def read(text: str) -> dict[str, str] | None:
    reading = units.read_unit(text)
    return parts(reading) if reading else None


def scan(text: str) -> list[units.UnitFound]:
    return list(units.scan_units(fold.page(text)))


def ours(text: str) -> list[dict[str, str]]:
    return [parts(f.reading) for f in scan(text) if f.owner == "ours"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("C3 D7 E66 F304", id="blanks"),
        pytest.param("c3d7e66f304", id="glued"),
        pytest.param("C3, D7, E66, F304", id="commas"),
        pytest.param("c3-d7-e66-f304", id="dashes"),
        pytest.param("C3 – D7 – E66 – F304", id="long dashes"),
        pytest.param("c3/d7/e66/f304", id="slashes"),
        pytest.param("c3.d7.e66.f304", id="dots"),
        pytest.param("c3; d7; e66; f304", id="semicolons"),
        pytest.param("C3\nD7\nE66\nF304", id="a line each"),
        pytest.param("F304 E66 D7 C3", id="large to small"),
        pytest.param("c 3 d 7 e 66 f 304", id="letters apart"),
        pytest.param("Đại đội 3 - Tiểu đoàn 7 - Trung đoàn 66 - Sư đoàn 304", id="words"),
        pytest.param("dai doi 3 tieu doan 7 trung doan 66 su 304", id="words without diacritics"),
        pytest.param("ĐẠI ĐỘI 3 TIỂU ĐOÀN 7 TRUNG ĐOÀN 66 SƯ ĐOÀN 304", id="capitals"),
        pytest.param("đơn vị bác ấy là C3, tiểu đoàn 7 thuộc E66 sư 304 ạ", id="mixed, in a sentence"),
        pytest.param("ĐĐ3, TĐ7, Tr.đ 66, f304", id="short words"),
        pytest.param("đại đội ba tiểu đoàn bảy trung đoàn sáu sáu sư đoàn ba linh tư", id="spelled out"),
        pytest.param("dai doi ba tieu doan bay trung doan sau muoi sau su doan ba tram le tu", id="spelled, bare"),
        pytest.param("c3 bộ binh, tiểu đoàn bộ binh 7, trung đoàn 66 bộ binh, sư 304", id="with their arms"),
        pytest.param("3rd Company, 7th Bn, 66th Regt, 304th NVA Div", id="English"),
        pytest.param("compagnie 3 du bataillon 7, régiment 66, division 304", id="French"),
        pytest.param("북베트남군 304사단 제66연대 제7대대 3중대", id="Korean"),
        pytest.param("đơn vị: 3-7-66-304", id="bare numbers behind the word"),
    ],
)
def test_reads_every_way_to_write_it(text: str) -> None:
    assert read(text) == WHOLE


REGISTER = {
    "c57/d738/e320": {"company": "57", "battalion": "738", "regiment": "320"},
    "c58/d648/e50": {"company": "58", "battalion": "648", "regiment": "50"},
    "c16/ e49/ f472": {"company": "16", "regiment": "49", "division": "472"},
    "e42 (c57)": {"company": "57", "regiment": "42"},
    "d4/e2 KB": {"battalion": "4", "regiment": "2", "code": "KB"},
    "f27 KB": {"division": "27", "code": "KB"},
    "d406/KN": {"battalion": "406", "code": "KN"},
    "d8/KN": {"battalion": "8", "code": "KN"},
    "c10/KT": {"company": "10", "code": "KT"},
    "c12/d3/KE": {"company": "12", "battalion": "3", "code": "KE"},
    "c21/KB": {"company": "21", "code": "KB"},
    "f5/KB4": {"division": "5", "code": "KB4"},
    "d1/KH5": {"battalion": "1", "code": "KH5"},
    "d3/ KH": {"battalion": "3", "code": "KH"},
    "f4/K8": {"division": "4", "code": "K8"},
    "KH": {"code": "KH"},
    "NB": {"code": "NB"},
    "CTNB": {"code": "CTNB"},
    "CPNB": {"code": "CPNB"},
    "CHKT": {"code": "CHKT"},
    "KT": {"code": "KT"},
    "CĐ219/BT4": {"other": "CĐ219/BT4"},
    "234 - P2": {"code": "P2", "other": "234"},
    "f2/P3": {"division": "2", "code": "P3"},
    "b800 KT": {"code": "KT", "other": "b800"},
    "317/CK7": {"code": "CK7", "other": "317"},
    "c21/sư 32H": {"company": "21", "division": "32H"},
    "Đ5/K4": {"battalion": "5", "code": "K4"},
    "TD4K": {"code": "TD4K"},
    "Quốc Tuấn": {"other": "Quốc Tuấn"},
    "e42/Nguyễn Huệ": {"regiment": "42", "other": "Nguyễn Huệ"},
    "e320/Binh đoàn Đồng Bằng": {"regiment": "320", "other": "Binh đoàn Đồng Bằng"},
    "e6/QK Tây Bắc": {"regiment": "6", "military_region": "Tây Bắc"},
    "GT Tứ Kỳ": {"other": "GT Tứ Kỳ"},
    "Du kích xã": {"other": "Du kích xã"},
    "TNXP": {"other": "TNXP"},
    "BTL Đặc công": {"other": "BTL Đặc công"},
}


@pytest.mark.parametrize(("line", "unit"), REGISTER.items(), ids=REGISTER)
def test_reads_the_register_of_graves(line: str, unit: dict[str, str]) -> None:
    assert read(line) == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("E50", {"regiment": "50"}, id="one letter"),
        pytest.param("F320B", {"division": "320B"}, id="the letter behind a division"),
        pytest.param("c3d7e48f320b", {**WHOLE, "regiment": "48", "division": "320B"}, id="glued with it"),
        pytest.param("f304Be185", {"regiment": "185", "division": "304B"}, id="and in the middle"),
        pytest.param("b3/c2/d1", {"platoon": "3", "company": "2", "battalion": "1"}, id="b beside c is a platoon"),
        pytest.param(
            "c10/d2/e24/B3", {"company": "10", "battalion": "2", "regiment": "24", "front": "B3"}, id="B3 a front"
        ),
        pytest.param("C2 K4 E271 Miền", {"company": "2", "battalion": "4", "regiment": "271", "other": "Miền"}, id="K"),
        pytest.param("tiểu đoàn đặc công K1", {"code": "K1"}, id="a K behind its sort stays a code"),
        pytest.param("tiểu đoàn K10", {"battalion": "10"}, id="a K in place of a number"),
        pytest.param("tiểu đoàn K7 trung đoàn 2", {"battalion": "7", "regiment": "2"}, id="and beside a regiment"),
        pytest.param("K20 đặc công", {"battalion": "20"}, id="sappers"),
        pytest.param("đặc công d409", {"battalion": "409"}, id="sappers are no sewer"),
        pytest.param("Anh ở K3 Tam Đảo.", {"battalion": "3"}, id="a K with its name"),
        pytest.param("linh K74, chet 27/1/1973", {"battalion": "74"}, id="a K's soldier"),
        pytest.param("đơn vị ghi K8 tỉnh Tiền Giang", {"battalion": "8"}, id="a K of a province"),
        pytest.param("đơn vị là K10 đoàn 5", {"battalion": "10", "group": "5"}, id="a K of a group"),
        pytest.param("C1 K1 Q761 mất", {"company": "1", "battalion": "1", "code": "Q761"}, id="a cover name above"),
        pytest.param("đại đội 2 R20 Quảng Đà", {"company": "2", "code": "R20"}, id="a battalion's cover name"),
        pytest.param("c3 d1 công trường 9", {"company": "3", "battalion": "1", "division": "9"}, id="công trường"),
        pytest.param("nguyên chính trị viên c21 e24", {"company": "21", "regiment": "24"}, id="viên is no hospital"),
        pytest.param("nguyen chinh tri vien c 2, toi", {"company": "2"}, id="a leader's company, apart"),
        pytest.param("Lien lac vien e 271 bao", {"regiment": "271"}, id="a messenger's regiment"),
        pytest.param("thẻ ghi e 141\nanh gọi bầm", {"regiment": "141"}, id="the next line counts nothing"),
        pytest.param("nhap e 42 nam 1952", {"regiment": "42"}, id="nor does a year"),
        pytest.param("trong túi có thẻ tên DANH, C 115.", {"company": "115"}, id="capitals apart"),
        pytest.param("bác đi d584 bộ đội Cà Mau", {"battalion": "584"}, id="nobody goes to D584"),
        pytest.param("lái xe d56, hs 3/1966", {"battalion": "56"}, id="a driver of a battalion"),
        pytest.param("LÍNH PHÁO Đ8 E45.", {"battalion": "8", "regiment": "45"}, id="no gun is called so"),
        pytest.param("Khu mộ C9 E2 F3", {"company": "9", "regiment": "2", "division": "3"}, id="graves of a unit"),
        pytest.param("bộ đội 'D265', bị pháo", {"battalion": "265"}, id="in single quotes"),
        pytest.param("chuyên gia quân sự đoàn 478.", {"group": "478"}, id="sự đoàn is no sư đoàn"),
        pytest.param("đặc công đoàn 10, người", {"group": "10"}, id="its arm before a group"),
        pytest.param("đoàn mười rừng sác", {"group": "10"}, id="the group of the forest"),
        pytest.param("d965 đoàn 471 em tôi", {"battalion": "965", "group": "471"}, id="471 are no party"),
        pytest.param("đại đội 8, Đoàn 6 Pháo binh", {"company": "8", "group": "6"}, id="a group of one figure"),
        pytest.param("trung đoàn 812 khu 6", {"regiment": "812", "military_region": "6"}, id="of which area"),
        pytest.param("Tr.đoàn 98, Đoàn 559", {"regiment": "98", "group": "559"}, id="a dotted word"),
        pytest.param("tiểu đoàn ô tô 102", {"battalion": "102"}, id="lorries"),
        pytest.param("Hòm thư 48.206 TB 12 tháng 3", {"mailbox": "48.206 TB"}, id="a day behind a mailbox"),
        pytest.param("hòm thư 48206-D5", {"battalion": "5", "mailbox": "48206"}, id="a battalion behind it"),
        pytest.param("e66 khu 5 hàng 2", {"regiment": "66"}, id="a part of a cemetery"),
        pytest.param("Đoàn 559 T3/1968", {"group": "559"}, id="a month behind a group"),
        pytest.param("hòm thư 31475 hy sinh 1968", {"mailbox": "31475"}, id="a fall behind it"),
        pytest.param("Đoàn 559 bộ đội Trường Sơn", {"group": "559"}, id="whose soldiers are not counted"),
        pytest.param("hòm thư 4A-1279-VX.", {"mailbox": "4A-1279-VX"}, id="a mailbox of the eighties"),
        pytest.param("Hòm thư cuối của cậu là 48.206 TB", {"mailbox": "48.206 TB"}, id="a mailbox told at length"),
        pytest.param(
            "6th Rgt 806 Bn, NVA", {"regiment": "6", "battalion": "806"}, id="a battalion behind its regiment"
        ),
        pytest.param(
            "c3 d10 dac cong f5", {"company": "3", "battalion": "10", "division": "5"}, id="before a division"
        ),
        pytest.param("e bo binh 812", {"regiment": "812"}, id="its arm between letter and number"),
        pytest.param("d bộ K10, quê Tiên Lãng", {"battalion": "10"}, id="its staff"),
        pytest.param("linh e 64. dong doi", {"regiment": "64"}, id="a blank, behind a soldier's word"),
        pytest.param("lính thông tin trung đoàn hai bốn tôi kể", {"regiment": "24"}, id="bốn tôi is no bọn tôi"),
        pytest.param("cê bảy dê hai", {"company": "7", "battalion": "2"}, id="letters read out"),
        pytest.param("đê bốn linh chín quân khu năm", {"battalion": "409", "military_region": "5"}, id="all read out"),
        pytest.param("đoàn một hai sáu đánh cảng", {"group": "126"}, id="a group read out"),
        pytest.param("đoàn chuyên gia 478", {"group": "478"}, id="advisers"),
        pytest.param("thiếu úy công binh đoàn 559", {"group": "559"}, id="sappers of a group"),
        pytest.param("chiến sĩ bộ tư lệnh 559", {"group": "559"}, id="the command of a group"),
        pytest.param("bộ đội Khu 8", {"military_region": "8"}, id="of an area"),
        pytest.param("hộp thư cũ là 5932 TB", {"mailbox": "5932 TB"}, id="an old mailbox"),
        pytest.param("his mailbox 31475 KT in 1970", {"mailbox": "31475 KT"}, id="an English mailbox"),
        pytest.param('"anh Diệm, đoàn 559". Nhờ', {"group": "559"}, id="in quotation marks"),
        pytest.param(
            "coy 5 bn 2 rgt 66 div 304",
            {"company": "5", "battalion": "2", "regiment": "66", "division": "304"},
            id="English, shortened",
        ),
        pytest.param("Trung-Doan 42", {"regiment": "42"}, id="syllables with a dash"),
        pytest.param("sapper unit, MR 5", {"military_region": "5"}, id="a military region, shortened"),
        pytest.param(
            "3rd Plt, C-11, 9th Bn, 3rd Regt NVA",
            {"platoon": "3", "company": "11", "battalion": "9", "regiment": "3"},
            id="English, a platoon",
        ),
        pytest.param("1/33 NVA", {"battalion": "1", "regiment": "33"}, id="a battalion of a regiment"),
        pytest.param("C17/141st Regiment, NVA", {"company": "17", "regiment": "141"}, id="behind a slash"),
        pytest.param("HQ 274 Regt NVA", {"regiment": "274"}, id="its headquarters"),
        pytest.param("101D Regt, 7th? Div NVA", {"regiment": "101D", "division": "7"}, id="a letter, and a doubt"),
        pytest.param("the 263d Bn VC", {"battalion": "263"}, id="a short ordinal"),
        pytest.param("killed at the 325th Div staff, NVA", {"division": "325"}, id="a short word in a sentence"),
        pytest.param(
            "đơn vị 4B-9C-6D-812E-309F",
            {"platoon": "4", "company": "9", "battalion": "6", "regiment": "812", "division": "309"},
            id="letters behind their numbers",
        ),
        pytest.param(
            "compagnie 9, bataillon 6, front B3", {"company": "9", "battalion": "6", "front": "B3"}, id="French"
        ),
        pytest.param("c2/d1/KB", {"company": "2", "battalion": "1", "code": "KB"}, id="KB"),
        pytest.param("d8/kn", {"battalion": "8", "code": "KN"}, id="a small code behind a slash"),
        pytest.param("c3/T2", {"company": "3", "code": "T2"}, id="a zone is not decoded"),
        pytest.param("B1, c10/KT", {"company": "10", "code": "KT"}, id="the rank B1 before a unit"),
        pytest.param("D4, D6 thuộc E24", {"regiment": "24"}, id="two of one level: neither"),
        pytest.param("QK3", {"military_region": "3"}, id="QK"),
        pytest.param("d409/Khu V", {"battalion": "409", "military_region": "5"}, id="Khu V"),
        pytest.param("e50 Ta Ngan", {"regiment": "50", "military_region": "Ta Ngan"}, id="a bare region"),
        pytest.param("quân khu Tả Ngạn", {"military_region": "Tả Ngạn"}, id="a named region"),
        pytest.param("Liên khu 3", {"military_region": "Liên khu 3"}, id="a Liên khu keeps its word"),
        pytest.param("Mặt trận B3", {"front": "B3"}, id="a front"),
        pytest.param("sư 302 mặt trận 479", {"division": "302", "front": "479"}, id="a numbered front"),
        pytest.param("đoàn 559", {"group": "559"}, id="a group"),
        pytest.param("Đoàn Hải quân 126", {"group": "126"}, id="a group with its arm"),
        pytest.param("đội 1 Đoàn 126 hải quân", {"group": "126", "other": "đội 1"}, id="a team of a group"),
        pytest.param("Đặc công Rừng Sác", {"group": "10"}, id="Rừng Sác"),
        pytest.param("Quân đoàn II", {"corps": "2"}, id="a Roman corps"),
        pytest.param("QĐ2", {"corps": "2"}, id="a short corps"),
        pytest.param("Binh đoàn Hương Giang", {"other": "Binh đoàn Hương Giang"}, id="a named corps"),
        pytest.param("Đại đoàn Quân Tiên Phong", {"division": "308"}, id="a named division"),
        pytest.param(
            "c1 K7 E2 F3 Sao Vàng", {**WHOLE, "company": "1", "regiment": "2", "division": "3"}, id="number, name"
        ),
        pytest.param("lữ đoàn 126", {"brigade": "126"}, id="a brigade"),
        pytest.param("c2 L126", {"company": "2", "brigade": "126"}, id="L beside c"),
        pytest.param("công tác tại đơn vị đoàn 8, Quân khu 9", {"group": "8", "military_region": "9"}, id="one figure"),
        pytest.param("Trung đoàn Không quân 921", {"regiment": "921"}, id="of the air force"),
        pytest.param("Binh trạm 41 Đoàn 559", {"group": "559", "other": "Binh trạm 41"}, id="a station"),
        pytest.param("hòm thư 86.500 YK", {"mailbox": "86.500 YK"}, id="a mailbox"),
        pytest.param("hòm thư 4321 ở đâu", {"mailbox": "4321"}, id="a mailbox and no suffix"),
        pytest.param("hom thu 86.500 yk thang 5", {"mailbox": "86.500 yk"}, id="a small suffix"),
        pytest.param("HT: 6729 JP23", {"mailbox": "6729 JP23"}, id="HT"),
        pytest.param("hòm thư ghi 4142 HB", {"mailbox": "4142 HB"}, id="a mailbox as written"),
        pytest.param("Đoàn 7704", {"group": "7704"}, id="a group of four digits"),
        pytest.param("Đoàn 21 Mặt trận 4 Quảng Đà", {"group": "21", "front": "4"}, id="a front of one figure"),
        pytest.param("f302 mặt trận Tây Nguyên", {"division": "302", "front": "Tây Nguyên"}, id="a front with a name"),
        pytest.param("lái xe c6 d 965", {"company": "6", "battalion": "965"}, id="a driver's company"),
        pytest.param("Mặt trận 1509", {"front": "1509"}, id="a front of four digits"),
        pytest.param("TNXP N45", {"other": "TNXP N45"}, id="youth volunteers"),
        pytest.param("C759 TNXP", {"company": "759", "other": "TNXP"}, id="their company"),
        pytest.param("E66 năm 1972", {"regiment": "66"}, id="a year behind it"),
        pytest.param("trung đoàn sáu sáu năm bảy hai", {"regiment": "66"}, id="a spoken year behind it"),
        pytest.param("đại đội ba không nhớ tiểu đoàn", {"company": "3"}, id="he does not remember"),
        pytest.param("tiểu đoàn tám tháng năm", {"battalion": "8"}, id="a month behind it"),
        pytest.param("E50 - 17.10.66", {"regiment": "50"}, id="a day behind it"),
        pytest.param("c14-DKZ, e101", {"company": "14", "regiment": "101"}, id="guns behind it"),
        pytest.param("Đại đội pháo 12 ly 7, d16, f5", {"battalion": "16", "division": "5"}, id="a gun's calibre"),
        pytest.param("đại đội cối 82 e66", {"regiment": "66"}, id="a mortar's calibre"),
        pytest.param("đoàn đặc công nước 126", {"group": "126"}, id="frogmen"),
        pytest.param(
            "d7 e209 f7 qd4",
            {"battalion": "7", "regiment": "209", "division": "7", "corps": "4"},
            id="a corps in small letters behind a division",
        ),
        pytest.param(
            "tiểu đoàn 14 tên lửa, trung đoàn 275", {"battalion": "14", "regiment": "275"}, id="its arm behind"
        ),
        pytest.param("e24 f10 QĐ 3", {"regiment": "24", "division": "10", "corps": "3"}, id="a corps beside others"),
        pytest.param("e95 QK Trị-Thiên", {"regiment": "95", "military_region": "Trị-Thiên"}, id="a hyphen"),
        pytest.param("cháu tìm e 271 ạ", {"regiment": "271"}, id="three figures behind a letter of a chat"),
        pytest.param("hồi đó c 2 trinh sát", {"company": "2"}, id="its arm behind a letter of a chat"),
        pytest.param("anh em thuộc e 88 đâu rồi", {"regiment": "88"}, id="belonging to it"),
        pytest.param("tiểu đoàn phó d 445", {"battalion": "445"}, id="the post before it"),
        pytest.param("đi tải gạo cho đoàn 83 hậu cần", {"group": "83"}, id="a group's arm behind two figures"),
        pytest.param(
            "Company 2, Battalion K8, Regiment Q761",
            {"company": "2", "battalion": "8", "regiment": "761"},
            id="letters before the numbers",
        ),
        pytest.param("bat. 64, reg. 42", {"battalion": "64", "regiment": "42"}, id="shortened"),
        pytest.param(
            '22nd Regiment, 3rd NVA "Yellow Star" Division',
            {"regiment": "22", "division": "3"},
            id="its name in quotes",
        ),
        pytest.param("165 Regt, 7 Div.", {"regiment": "165", "division": "7"}, id="one figure"),
        pytest.param("Letter Box Number 4612 BK", {"mailbox": "4612 BK"}, id="a letter box"),
        pytest.param("le groupe 559", {"group": "559"}, id="a French group"),
        pytest.param("K4", {"code": "K4"}, id="a lone K is kept undecoded"),
        pytest.param("B3", {"code": "B3"}, id="a lone B3 is kept undecoded"),
    ],
)
def test_reads(text: str, unit: dict[str, str]) -> None:
    assert read(text) == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("F9/271/KB", {"division": "9", "regiment": "271", "code": "KB"}, id="below a division"),
        pytest.param("c2/k6/33", {"company": "2", "battalion": "6", "regiment": "33"}, id="above a battalion"),
        pytest.param("c3/7/e66", {"company": "3", "battalion": "7", "regiment": "66"}, id="between"),
        pytest.param("d7/66/304", {"battalion": "7", "regiment": "66", "division": "304"}, id="two above"),
        pytest.param("bia ghi Đ/C PHÚC - 3-7-66-304 - HS 5/68", WHOLE, id="painted on a grave"),
    ],
)
def test_bare_numbers_are_not_certain(text: str, unit: dict[str, str]) -> None:
    (found,) = scan(text)

    assert parts(found.reading) == unit
    assert not found.certain


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("c3/7", id="no neighbour above"),
        pytest.param("c3/66/304", id="two numbers for three levels"),
        pytest.param("e66/7", id="above or below"),
    ],
)
def test_a_bare_number_without_one_meaning_is_no_level(text: str) -> None:
    (found,) = scan(text)

    assert len(parts(found.reading)) == 1


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("Tổng đội 55 TNXP", {"other": "Tổng đội 55 TNXP"}, id="a whole body of youth volunteers"),
        pytest.param("Tổng đội TNXP 53", {"other": "Tổng đội TNXP 53"}, id="its number last"),
        pytest.param("LĐ TNXP 34", {"other": "LĐ TNXP 34"}, id="shortened"),
        pytest.param(
            "Liên đội 34 thanh niên xung phong", {"other": "Liên đội 34 thanh niên xung phong"}, id="in words"
        ),
        pytest.param("TNXP đội 25 tổng đội 572", {"other": "TNXP đội 25 tổng đội 572"}, id="two levels"),
        pytest.param("N237 TNXP", {"other": "N237 TNXP"}, id="N before"),
        pytest.param("thanh nien xung phong doi N43", {"other": "thanh nien xung phong doi N43"}, id="a team by N"),
        pytest.param("TNXP C759", {"company": "759", "other": "TNXP"}, id="their company behind"),
        pytest.param("tổng đội 55", {"other": "tổng đội 55"}, id="only they have such"),
        pytest.param("đặc công nước", {"other": "đặc công nước"}, id="frogmen without a number"),
        pytest.param("dac cong nuoc, doan 126", {"group": "126", "other": "dac cong nuoc"}, id="with their group"),
        pytest.param("bộ đội địa phương huyện An Lão", {"other": "bộ đội địa phương huyện An Lão"}, id="of a district"),
        pytest.param("d47 bo doi dia phuong", {"battalion": "47", "other": "bo doi dia phuong"}, id="with a number"),
        pytest.param(
            "K10 bộ đội địa phương Phước Long",
            {"battalion": "10", "other": "bộ đội địa phương Phước Long"},
            id="of a province without its word",
        ),
        pytest.param("bộ đội huyện H5, hy sinh", {"other": "bộ đội huyện H5"}, id="a district by its code"),
        pytest.param("D3 tỉnh đội Bình Định", {"battalion": "3", "other": "tỉnh đội Bình Định"}, id="a province's"),
        pytest.param("dân quân xã An Đồng", {"other": "dân quân xã An Đồng"}, id="militia"),
        pytest.param("DU KÍCH XÃ HƯNG MỸ, HS 1968", {"other": "DU KÍCH XÃ HƯNG MỸ"}, id="in capitals"),
        pytest.param("DU KICH XA HY SINH NAM 1968", {"other": "DU KICH XA"}, id="in capitals, who knows how far"),
        pytest.param("du kích làng Cổ Am", {"other": "du kích làng Cổ Am"}, id="of a village"),
        pytest.param(
            "du kích xã Kiến Quốc, huyện Kiến Thụy",
            {"other": "du kích xã Kiến Quốc, huyện Kiến Thụy"},
            id="two levels up",
        ),
        pytest.param("du kich xa tan trao", {"other": "du kich xa"}, id="a small name has no end"),
        pytest.param("đội biệt động quận 6", {"other": "đội biệt động quận 6"}, id="of a city's district"),
        pytest.param("công an nhân dân vũ trang", {"other": "công an nhân dân vũ trang"}, id="armed police"),
        pytest.param("công an vũ trang đồn Cha Lo", {"other": "công an vũ trang đồn Cha Lo"}, id="their post"),
        pytest.param("đồn CAVT Cu Bai", {"other": "đồn CAVT Cu Bai"}, id="a post of theirs"),
        pytest.param("đồn biên phòng 155", {"other": "đồn biên phòng 155"}, id="a border post"),
        pytest.param("dân công hỏa tuyến", {"other": "dân công hỏa tuyến"}, id="carriers"),
        pytest.param("Vệ quốc đoàn", {"other": "Vệ quốc đoàn"}, id="the army of 1946"),
    ],
)
def test_reads_units_that_have_no_number(text: str, unit: dict[str, str]) -> None:
    assert read(text) == unit


@pytest.mark.parametrize(
    "text",
    [
        "du kích Nguyễn Văn Hai",
        "anh là dân quân",
        "xã đội trưởng",
        "huyện đội phó Trà Cú",
        "liên đội trưởng",
        "đội tổng 55",
        "đồn địch",
        "dân công Lê Thị Hoa",
        "bộ đội Cụ Hồ",
        "huyền đội Bình Định",
        "tỉnh đội cử người xuống",
    ],
)
def test_who_is_no_unit(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize(
    "text",
    ["gọi số 24-3-826-774", "ngày 3-7-66 ở đó", "mua 3-7-66-304 gì đó", "bia ghi 3-7-66-304-5"],
)
def test_bare_numbers_alone_are_no_unit(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        pytest.param(
            "D4, D6 thuộc E24",
            [{"battalion": "4", "regiment": "24"}, {"battalion": "6", "regiment": "24"}],
            id="two battalions of one regiment",
        ),
        pytest.param(
            "C20 và Tiểu đoàn 16 - Sư đoàn 5",
            [{"company": "20", "division": "5"}, {"battalion": "16", "division": "5"}],
            id="two of one division",
        ),
        pytest.param(
            "E24: D4, D5, D6",
            [{"battalion": n, "regiment": "24"} for n in "456"],
            id="from large to small",
        ),
        pytest.param(
            "d7 hoặc d8 e66",
            [{"battalion": "7", "regiment": "66"}, {"battalion": "8", "regiment": "66"}],
            id="one or the other",
        ),
        pytest.param(
            "tiểu đoàn 2 và 3 trung đoàn 66",
            [{"battalion": "2", "regiment": "66"}, {"battalion": "3", "regiment": "66"}],
            id="the word said once",
        ),
        pytest.param(
            "C5, C6, C7 của d8 e66", [{"company": n, "battalion": "8", "regiment": "66"} for n in "567"], id="three"
        ),
        pytest.param(
            "c3/d7/e66, c5/d8/e95/f325",
            [
                {"company": "3", "battalion": "7", "regiment": "66"},
                {"company": "5", "battalion": "8", "regiment": "95", "division": "325"},
            ],
            id="whole units share nothing",
        ),
        pytest.param(
            "c3/d7/e66; c5/d8/e95",
            [
                {"company": "3", "battalion": "7", "regiment": "66"},
                {"company": "5", "battalion": "8", "regiment": "95"},
            ],
            id="parted",
        ),
    ],
)
def test_a_list_is_as_many_units(text: str, listed: list[dict[str, str]]) -> None:
    assert ours(text) == listed


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param(
            "hồi nó ở c5 d2 e101 với tao, à quên, c6 mới đúng",
            {"company": "6", "battalion": "2", "regiment": "101"},
            id="one level of several",
        ),
        pytest.param(
            "lính c6 d8 e209 f7, à nhầm, c7 mới đúng, c6 là mãi về sau",
            {"company": "7", "battalion": "8", "regiment": "209", "division": "7"},
            id="once only",
        ),
        pytest.param(
            "đơn vị d4 e165\nấy nhầm e165 là của bố tôi\ncậu ở e209",
            {"battalion": "4", "regiment": "209"},
            id="the wrong one named again",
        ),
        pytest.param("c3 d4 e66 à nhầm c5 d6 e68", {"company": "5", "battalion": "6", "regiment": "68"}, id="all"),
        pytest.param("khong phai e66 ma la e68", {"regiment": "68"}, id="denied before"),
        pytest.param("trung đoàn 24, à nhầm, 28", {"regiment": "28"}, id="the number alone"),
        pytest.param(
            "tiểu đoàn bốn linh sáu à quên bốn linh chín đặc công", {"battalion": "409"}, id="the number in words"
        ),
        pytest.param("ở trung đoàn 24, à nhầm, hy sinh 28/3/1972", {"regiment": "24"}, id="not by a day"),
        pytest.param("ở trung đoàn 24, à nhầm, 28/3/1972", {"regiment": "24"}, id="not by a day behind it"),
        pytest.param("e24 xin lỗi cháu quên năm", {"regiment": "24"}, id="nothing said anew"),
        pytest.param("c5 d2, mãi sau về c6", {"company": "5", "battalion": "2"}, id="told later is no correction"),
    ],
)
def test_what_is_said_anew_counts(text: str, unit: dict[str, str]) -> None:
    assert read(text) == unit


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("hồi nó ở c5 d2 e101 với tao, à quên, c6 mới đúng", "c6 d2 e101", id="one of several"),
        pytest.param("don vi c3 d7 e66\na quen, c5 moi dung", "c5 d7 e66", id="in the next message"),
        pytest.param("tiểu đoàn bốn linh sáu à quên bốn linh chín", "tiểu đoàn bốn linh chín", id="in words"),
        pytest.param("trung đoàn 24, à nhầm, 28", "trung đoàn 28", id="a number"),
    ],
)
def test_what_is_said_anew_is_shown_where_it_belongs(text: str, said: str) -> None:
    reading = units.read_unit(text)

    assert reading is not None
    assert reading.said == said


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("đơn vị mặt trận bê ba", {"front": "B3"}, id="a front as a voice says it"),
        pytest.param("đơn vị ghi đoàn 6", {"group": "6"}, id="a group of one figure"),
        pytest.param("cùng đoàn tân binh 2053", {"group": "2053"}, id="recruits, no year"),
        pytest.param("ở hải quân đoàn 126", {"group": "126"}, id="the navy's, no corps"),
        pytest.param("TRINH SAT C3 DOAN 195 GIA DINH", {"company": "3", "group": "195"}, id="Gia Định"),
        pytest.param("Trung đoàn hồi đó là 246", {"regiment": "246"}, id="words between"),
        pytest.param("linh phao c4 e 262", {"company": "4", "regiment": "262"}, id="artillery, apart"),
        pytest.param("(1947), công trường 7, mất 1970", {"division": "7"}, id="a division of the South in a list"),
        pytest.param("tiểu đoàn R20 Quảng Đà", {"battalion": "20"}, id="R20"),
        pytest.param("giấy chỉ có mỗi chữ P2 thôi", {"code": "P2"}, id="a code that stands written"),
        pytest.param("y tá, K8, mất 30/1/1968", {"battalion": "8"}, id="a K in a list"),
        pytest.param(
            "thanh nien xung phong C895", {"company": "895", "other": "thanh nien xung phong"}, id="no room, a company"
        ),
    ],
)
def test_units_as_they_are_told_in_passing(text: str, unit: dict[str, str]) -> None:
    assert read(text) == unit


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("sư 25 Mỹ", id="an American division"),
        pytest.param("su 25 my", id="in small letters"),
        pytest.param("lính Mỹ sư đoàn 25", id="named before"),
        pytest.param("Phía Mỹ là tiểu đoàn 1 trung đoàn 9 TQLC", id="marines"),
        pytest.param("Phia Mi la tieu doan 1 trung doan 9 TQLC", id="without diacritics"),
        pytest.param("vây một tiểu đoàn của Sư đoàn 23 bộ binh quân Sài Gòn", id="the other side"),
        pytest.param("lữ đoàn 147 TQLC", id="a brigade"),
        pytest.param("đánh lữ dù 3 ở cao điểm", id="parachutists"),
        pytest.param("tiểu đoàn biệt động quân 44", id="rangers"),
        pytest.param("cựu binh Mỹ thuộc sư đoàn 1 kỵ binh không vận", id="air cavalry"),
        pytest.param("quân Đại Hàn trung đoàn 26", id="Koreans"),
        pytest.param("vây đánh sư đoàn 22", id="whom one fights"),
        pytest.param("I served with the 3rd Battalion, 7th Marines", id="a veteran's own"),
        pytest.param("my unit was 2nd Battalion, 14th Infantry", id="infantry"),
        pytest.param("1st Battalion, 8th Cavalry", id="cavalry"),
        pytest.param("Sư đoàn 1 bộ binh VNCH, trung đoàn 54", id="and its regiment"),
        pytest.param("47th Regiment, 22nd ARVN Division", id="ARVN"),
        pytest.param("2e bataillon étranger de parachutistes", id="legionnaires"),
        pytest.param("맹호부대 기갑연대 제3대대", id="Tiger division"),
        pytest.param("미 제25사단", id="an American division in Korean"),
    ],
)
def test_an_enemy_unit_is_nobodys(text: str) -> None:
    found = scan(text)

    assert found
    assert {f.owner for f in found} == {"enemy"}
    assert not any(f.clear for f in found)
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Sư đoàn 968 tìm thấy 3 hài cốt", id="who found him"),
        pytest.param("Lữ đoàn 384 đã quy tập", id="who gathered"),
        pytest.param("Đội quy tập Sư đoàn 968", id="their team"),
        pytest.param("Đoàn KT-QP 337", id="an economic-defence group"),
        pytest.param("Đội 584 cất bốc", id="a numbered team"),
        pytest.param("Đội K53", id="a K team"),
        pytest.param("các đồng chí K53 sang tìm", id="the K alone"),
        pytest.param("doi K72 ve xem", id="without diacritics"),
    ],
)
def test_todays_search_teams_are_nobodys(text: str) -> None:
    assert {f.owner for f in scan(text)} == {"searchers"}
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("chồng tôi c3 d7 e66", id="a husband"),
        pytest.param("chong toi c3 d7 e66", id="chong is no chống"),
        pytest.param("thời chống Mỹ, c3 d7 e66", id="a war"),
        pytest.param("quê Sài Gòn, c3 d7 e66", id="a town"),
        pytest.param("anh Mỹ c3 d7 e66", id="a man named Mỹ"),
        pytest.param("c3 d7 e66 Mỹ Tho", id="a town named Mỹ Tho"),
        pytest.param("c3 d7 e66 dù không ai nhớ", id="although"),
        pytest.param("đánh cùng c3 d7 e66", id="whom one fights beside"),
        pytest.param("c3 d7 e66 đánh Mỹ", id="who fights"),
        pytest.param("Đặng Quang Miên, c3 d7 e66", id="a man named Miên"),
        pytest.param("anh Duong c3 d7 e66", id="a man named Dương"),
        pytest.param("la bo doi c3 d7 e66", id="a soldier"),
    ],
)
def test_the_words_around_do_not_change_ours(text: str) -> None:
    assert ours(text) == [{"company": "3", "battalion": "7", "regiment": "66"}]


NO_UNITS = """
không nhớ đơn vị|kb|H2 - c/sỹ|H3,a trưởng|tọa độ XD 854 603 phía tây|48QXD854603|20.8449N 106.6881E|
N20 45 10 E106 32 48|
E 106.5441, N 20.73|20°38'12.4"N 106°31'03.1"E|106°31'3"E, 20°38'12"N|hy sinh ngày 12/5/1972 ở Quảng Trị|hs 8-3-69|
gọi 0912 640 375 hoặc 0225.3881234|cao điểm 544|điểm cao 689|đồi A1|đồi A1, C1 và D1|doi C2|đường 9 Nam Lào|đường 1B|
QL1A, km 41 đường 14|bom B52 rải thảm|máy bay C130 rơi|chiếc F105 bị bắn rơi|súng AK 47|súng B40|khẩu K54|pháo D30|
bệnh viện K20|khóa K21 trường Sĩ quan Lục quân|khu C lô 3 hàng 5|khu B còn 21 mộ|lô C3 hàng 2|nhà A3 tập thể|lớp 12C3|
phòng B2|A Lưới|e rằng không ai nhớ|c ơi cho e hỏi|lúc đó e 20 tuổi|luc do e 20 tuoi|nam nay c 45 tuoi, e 20 tuoi|
a 3 o dau|c 2 con roi|áo size C3|ống D20 cm|biển số 15C-123.45|xe 29D1-123.45|đi B năm 1968|di B 12/1967|chiến trường C|
e 150 con gà|e 120 người|d 300 ngày|the reg 5 of|letter box 45|
biết cho e 1 thông tin nhé|nhờ c 2 thông tin giúp em|c 2 tầng còn giữ thư|đoàn 15 tăng ni đã làm lễ|giá e 150 đồng|
kinh độ e 106|em vay e 500|cảm ơn e 100 lần|d 300 mộ liệt sĩ|bán kính d 100|e 3 pháo hoa|Groupe 12 de touristes|
Bat. 23 rue de la Paix|reg. 2 pages|post box 12345 CA USA|
lính K|QĐ 1127/QĐ-BQP|theo QĐ số 12|giấy báo tử số 214|đoàn 30 người đi thăm|chi đoàn 3|công đoàn 5|đội 5 xã Hồng Phong|
5 con dê 3 con bò|đi trên đê ba ngày|Trận vỡ đê 1971 cả làng ngập|Bố của e 48 nhà ở Vinh|Em trai của c 35 Trần Phú|
binh đoàn 120 người|đoàn 120 ngày hành quân|in front 25 metres of the bunker|Hill 875 division of the|d phao 107|
e cao xạ 23 ly|
khu 5 hàng 3|xóm D3|P2 Q5|quê Quốc Tuấn, An Lão|đường Nguyễn Huệ|người Miên|chiến trường miền Nam|mặt trận phía Nam|
ra mặt trận 3 năm thì mất|ở mặt trận 1 tuần|
phía Tây Bắc thành cổ|sư thầy 80 tuổi|trung đoàn sau khi đánh xong|trong đại đội hai người hy sinh|đại đội không nhớ|
dai doi bon toi|đại đội trưởng|3 người, 5 cây dừa|sâu 1,2 m cách 200m|5h30 ngày 16/8/1972|lie65t si4|tim mo65|Company B|
https://maps.example/?q=c3,d7|c3d7@example.org|A1, A2, C1, C2 ở Điện Biên|máy bay F4, A37|
ngày 3/12 VC bắn|on 3/18 NVA hit us|on 12/5 NVA came|C-130 crashed, C-4 charge|Mr 5 said|phòng 12A-5B-3C|
our 1/9 Marines|8th grade|bn 20 tuổi rồi|Trần Văn E 1948|
anh nằm lại đồi A1, C1, D1|các bác ở lại đồi C1 và C2|quay lại đồi D1 tìm|vị trí hàng C5, E3|vị trí lô E12, hàng 3|
vi tri lo D5 E3|vị trí khu E2 nghĩa trang|vị trí mộ D12|điều trị khoa E2|bệnh nhân phòng E3|lạc đường E5|
thất lạc mộ C5|Chào các bác, E 93 quê Nam Định ạ|Mẹ E 85 rồi, bố E 90|C 60 rồi mà chưa tìm được bố|
Hoàng Văn C 1950 Hải Dương|Nguyễn Văn A, D 16, hàng 5, số 3|Cục C 45 công an|khu tập thể E 12 Thanh Xuân Bắc|
xe bus D 20|nằm ở K2 Tân Triều|bệnh viện dã chiến K23 Bình Long|K123 Trần Cao Vân, Đà Nẵng|chợ K3 Bình Định|
thăm K9 Đá Chông|con là K8 Vĩnh Linh sơ tán|em Hoa K47 Luật Hà Nội|trại giam K20 Bến Tre|
benh vien quan y K21 hay K23|chuyển về quân y K23 thì mất|mộ thuộc K3 nghĩa trang|em thuộc K58 Bách Khoa|
anh em K54 lắp đạn|dân công K5 tỉnh Tây Ninh|K71 tỉnh Tây Ninh quy tập|huyện K8 tỉnh Gia Lai|Nhờ Linh K20 hỏi|
công trường 5, quận 3|Công trường 7 Thủy điện Sông Đà|cong truong 5 lam duong Truong Son|đường Công Trường 5|
Ủng hộ: anh H.T 100.000, chị H.T 200.000đ|ông H.T 1945 sinh|đuờng D5|đôi C1 Điện Biên|các chú U70, U80 rồi|
U23 Việt Nam|lốp R15 Bình Dương|đại đội ô tô 10 xe|lựu đạn F1|đi C130|đi e20 chợ|mộ A5 E2|Mộ A12, E3|
bằng lái xe C1|học lái xe c1|em Linh c 5|cán bộ đoàn 63 tỉnh thành|thuộc đoàn 30 hội viên|
đoàn 3 trinh sát đi trước|đoàn 120 bác về thăm|đoàn 250 em học sinh|đoàn 110 bà mẹ VNAH|đoàn 100 tàu|xem coy 2 lần|
Nguyen & Cie 12 rue|đồi 'C1' và 'D1'|lô 'D5'|16 độ 30 'E 107|sử đoàn 304|Đoàn 120 người|
Học sinh K12 Trường Hà|bệnh xá K51|đi K5 năm 79|đồi C1 E2|pháo D74|kéo pháo D44|đoàn 6 người|mấy anh bộ đội 320 rút|
công trường 3 Tháng 2|công trường 9 người|E 20 tuổi rồi|MỘ C 12 Ở HÀNG 3|lớp C 12|C 25 tuổi, E 20 tuổi|xe V25|kho K22|
tiêu chuẩn A1, A2|T10 Rừng Sác|đoàn 1972|mặt trận 1972|3e rangée|A-101|3중학교|D|c|66|-
"""


@pytest.mark.parametrize("text", [t.strip() for t in NO_UNITS.replace("\n", "").split("|")])
def test_does_not_read(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        pytest.param("đơn vị cuối cùng: KT", True, id="a code where the unit is named"),
        pytest.param("LS Đỗ Đức Lập, KT, HS 1970", True, id="a code in a list of fallen"),
        pytest.param("giấy báo tử ghi KT", True, id="a code on the notice"),
        pytest.param("phòng KT huyện", False, id="a code anywhere"),
        pytest.param("Lê Bá Ngãi c trưởng c1", True, id="a leader's company"),
        pytest.param("có c1 ở đó", False, id="a company alone"),
        pytest.param("hy sinh tại Mặt trận 479", False, id="a place of death"),
        pytest.param("f302 Mặt trận 479", True, id="a unit's front"),
        pytest.param("NVA 33rd Regt", True, id="theirs called ours"),
        pytest.param("the 33rd Regt was there", False, id="anybody's regiment"),
    ],
)
def test_says_whether_it_is_clear(text: str, clear: bool) -> None:
    (found,) = scan(text)

    assert found.clear is clear


def test_says_what_was_typed() -> None:
    reading = units.read_unit("anh ấy ở c11/d6/e95 thì phải")

    assert reading is not None
    assert reading.said == "c11/d6/e95"


def test_five_hundred_composed_strings_are_read_exactly() -> None:
    missed = []
    for seed in range(500):
        composed = compose(seed)
        got = ours(composed.text)
        if got != composed.expected:
            missed.append(f"{seed}: {composed.text!r}\n  wanted {composed.expected}\n  got    {got}")

    assert len(missed) <= 5, "\n".join(missed)


@settings(max_examples=200, deadline=None)
@given(st.integers(min_value=500, max_value=10**9))
def test_any_composed_string_stands_where_it_says(seed: int) -> None:
    text = compose(seed).text
    nfc = fold.page(text).text

    found = scan(text)

    assert found
    assert all(nfc[f.start : f.end] == f.reading.said for f in found)


SCRAPS = [
    *"c3 d7 e66 f304 C D E K4 B3 a2 KB P2 66 304 và thuộc đoàn đội sư tiểu trung đại 559 ba linh tư năm".split(),
    *", / - ( ) . ; : \n Mỹ TQLC khu Miền TNXP 3rd Division régiment 연대 제66 hòm thư 86.500 YK 🙂 <b> ' \" °".split(),
]
texts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(SCRAPS), max_size=60).map(" ".join),
    st.lists(st.sampled_from(SCRAPS), max_size=60).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_no_text_makes_it_fail(text: str) -> None:
    nfc = fold.page(text).text

    for found in scan(text):
        assert nfc[found.start : found.end] == found.reading.said
        assert parts(found.reading)
        assert not (found.clear and found.owner != "ours")


def test_a_new_sentence_begins_a_new_unit() -> None:
    assert ours("Ông ở C2. D7 thì ở bên kia sông") == [{"company": "2"}, {"battalion": "7"}]


def test_forty_levels_are_no_unit() -> None:
    assert scan("/".join(f"c{n}" for n in range(1, 41))) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("giấy báo tử ghi kb", "KB", id="on the notice"),
        pytest.param("bao tu ghi don vi kh, hy sinh 1970", "KH", id="behind the word"),
        pytest.param("đơn vị kb", None, id="not known"),
    ],
)
def test_a_code_in_small_letters_is_one_where_a_paper_has_it(text: str, code: str | None) -> None:
    assert (read(text) or {}).get("code") == code
