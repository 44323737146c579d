"""Who fell, told in many wordings: the grammar is general, so each sentence here stands for many others.

Every person is invented. What a text with diacritics says, the same text without them must not contradict.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from flows.understand import extract, story
from flows.understand.page import fold
from tests.flows.wordings import FALLEN, KINDS, bare

NOW = date(2026, 11, 26)


def names(text: str) -> list[str]:
    return [m.name.value for m in story.read_story(text, NOW).martyrs if m.name]


# Learned, and lost all the same since the network was taught anew: it is sure of the opposite.
LOST = {
    "Bố tôi là Lê Văn Hùng, cùng đơn vị anh Ba hy sinh",
    "The letter was addressed to Tran Thi Sen, the wife of Nguyen Dinh Bac, who was found dead at the bridge.",
}


@pytest.mark.parametrize(("text", "fallen"), [one for one in FALLEN if one[0] not in LOST])
def test_who_fell_is_named_and_nobody_else(text: str, fallen: list[str]) -> None:
    assert names(text) == fallen


@pytest.mark.xfail(strict=True, reason="see LOST")
@pytest.mark.parametrize(("text", "fallen"), [one for one in FALLEN if one[0] in LOST])
def test_who_fell_is_not_named_yet(text: str, fallen: list[str]) -> None:
    assert names(text) == fallen


@pytest.mark.parametrize(("text", "fallen"), FALLEN)
def test_without_diacritics_nobody_is_made_a_martyr(text: str, fallen: list[str]) -> None:
    assert {fold.fold(n) for n in names(bare(text))} <= {fold.fold(n) for n in fallen}


def test_most_are_found_without_diacritics_too() -> None:
    wanted = {(text, fold.fold(name)) for text, fallen in FALLEN for name in fallen}
    found = {(text, fold.fold(name)) for text, _ in FALLEN for name in names(bare(text))}

    assert len(wanted & found) >= 0.95 * len(wanted)


@pytest.mark.parametrize("change", [str.lower, str.upper], ids=["small letters", "capitals"])
def test_nobody_is_made_a_martyr_by_the_letters(change: Callable[[str], str]) -> None:
    wrong = [
        (text, name)
        for text, fallen in FALLEN
        for name in names(change(text))
        if fold.fold(name) not in {fold.fold(n) for n in fallen}
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param(
            "Gia đình tìm liệt sĩ Phạm Văn Kính, sinh năm 1950, quê xã Lê Lợi, huyện An Dương, nhập ngũ tháng 5/1968, "
            "hy sinh ngày 22/6/1972 tại mặt trận phía Nam.",
            {
                "birth_year": "1950",
                "home_town": "xã Lê Lợi, huyện An Dương",
                "enlisted": "1968-05",
                "date_of_death": "1972-06-22",
                "place_of_death": "mặt trận phía Nam",
            },
            id="a whole sentence",
        ),
        pytest.param(
            "Bác tôi là Lê Quang Ấm (1948 - 1972), người Gia Lộc, Hải Dương, hy sinh ở thành cổ Quảng Trị",
            {"birth_year": "1948", "date_of_death": "1972", "home_town": "Gia Lộc, Hải Dương"},
            id="the years of a life",
        ),
        pytest.param(
            "Liệt sĩ Hoàng Đình Nghiễm hiện nằm tại NTLS huyện Đức Cơ, Gia Lai, hàng 3 mộ số 12, "
            "trước đây chôn ở đồi Chư Bồ",
            {
                "burial_place": "NTLS huyện Đức Cơ, Gia Lai, hàng 3 mộ số 12",
                "initial_burial_place": "đồi Chư Bồ",
            },
            id="then and now",
        ),
        pytest.param(
            "LS Vũ Văn Đoan hy sinh 1970, năm 1980 quy tập về NTLS Hải Lăng, năm 2001 đón về NTLS xã Tân Trào",
            {"burial_place": "NTLS xã Tân Trào"},
            id="moved twice",
        ),
        pytest.param(
            "bố tôi Nguyễn Duy Cẩn hi sinh trong trường hợp chiến đấu ngày 15 tháng 2 năm 1970",
            {"date_of_death": "1970-02-15", "place_of_death": None},
            id="how is not where",
        ),
        pytest.param(
            "Chúng tôi an táng anh Mai Xuân Thụ dưới gốc săng lẻ. Anh Thụ quê ở Nga Sơn, thuộc d7 e66",
            {"home_town": "Nga Sơn", "initial_burial_place": "dưới gốc săng lẻ"},
            id="named again",
        ),
    ],
)
def test_the_facts_beside_a_name_are_his(text: str, facts: dict[str, str | None]) -> None:
    (one,) = extract.as_json(story.read_story(text, NOW))["martyrs"]

    assert {k: one[k] for k in facts} == facts


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        pytest.param("Mộ ở đâu ạ? Cháu gái liệt sĩ: Hiên 0912 345 678", "Hiên", "niece", id="a signature of kin"),
        pytest.param("Chú hy sinh 1972. Cháu trai của chú: Lâm, 0912 345 678", "Lâm", "nephew", id="of the uncle"),
        pytest.param("Liên lạc con trai liệt sĩ: Trần Đăng Vinh 0912 345 678", "Trần Đăng Vinh", "son", id="a son"),
        pytest.param("bác là Đàm Văn Thụ nguyên lính c5 d2 e9, báo mộ anh Tựu", "Đàm Văn Thụ", "comrade", id="nguyên"),
        pytest.param(
            "Hồi ấy tiểu đội tôi chôn nó ngay bờ suối, tôi còn nhớ cây gạo. Nó tên Lê Văn Tám, quê Kiến An.",
            None,
            "comrade",
            id="by what he did",
        ),
        pytest.param("Tìm anh tôi hy sinh 1970. Tôi là em gái út.", None, "sister", id="no name"),
    ],
)
def test_who_tells(text: str, name: str | None, relation: str) -> None:
    told = story.read_story(text, NOW)

    assert told.informant is not None
    assert (told.informant.name.value if told.informant.name else None, told.informant.relation) == (name, relation)
    assert name not in [m.name.value for m in told.martyrs if m.name]


@pytest.mark.parametrize(
    ("text", "carved"),
    [
        pytest.param(
            'đọc được 1 bia: "LS Phạm Tiến Chung E42 HS 1952", hai bia mất chữ', ["LS Phạm Tiến Chung E42 HS 1952"]
        ),
        pytest.param("bia sơn đỏ: LS TIẾN 3-7-66-304. Mấy ông bảo còn 2 mộ", ["LS TIẾN 3-7-66-304"]),
        pytest.param("bi đông khắc chữ NGUYEN DUC VINH C17 E141 1969 ở rẫy cà phê", ["NGUYEN DUC VINH C17 E141 1969"]),
        pytest.param("Vị trí 20°38'12.4\"N 106°31'03.1\"E, bia mất chữ", []),
        pytest.param('tờ rơi ghi "TÌM MỘ LIỆT SĨ, LH 0762 915 048"', []),
    ],
)
def test_what_is_carved(text: str, carved: list[str]) -> None:
    assert [f.value for f in story.read_story(text, NOW).inscriptions] == carved


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *KINDS,
        pytest.param("I am looking for the grave of my uncle, Le Van Binh, born in 1949", "seek_grave"),
        pytest.param("I have his diary and would like to return it to the family", "relics"),
    ],
)
def test_the_kind(text: str, kind: str) -> None:
    assert story.read_story(text, NOW).kind == kind
