"""Vietnamese people in English and French texts: who is named at all. Every person is invented."""

from __future__ import annotations

import pytest

from flows.understand.languages import witnesses
from flows.understand.meaning.scene import see
from flows.understand.page import fold


def named(text: str, language: str = "en") -> list[str]:
    return [person.name for person in see(fold.page(text), language=language).people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("the diary of Nguyen Van Sam, from Hai Phong", ["Nguyen Van Sam"], id="a full name, no place"),
        pytest.param("Đặng Thế Bảng and Lê Thị Man were there", ["Đặng Thế Bảng", "Lê Thị Man"], id="with marks"),
        pytest.param("a name paper: MAI XUAN TRINH, b. 1947", ["Mai Xuan Trinh"], id="in capitals"),
        pytest.param("the name in the notebook was LE DANG TAO.", ["Le Dang Tao"], id="a surname that is a word"),
        pytest.param("a soldier named Sinh died here", ["Sinh"], id="a given name that is announced"),
        pytest.param('a canteen marked "THUAN" was found', ["Thuan"], id="a given name in quotes"),
        pytest.param("then driver Nhâm went back", ["Nhâm"], id="a given name with letters of its own"),
        pytest.param("a board with NG. V. HOACH on it", ["Ng. V. Hoach"], id="initials"),
        pytest.param("Siu H'Lem of the highlands", ["Siu H'Lem"], id="of the highlands"),
        pytest.param("On January 5 we went to Da Nang. Do you know Paul Ho?", [], id="what only sounds so"),
        pytest.param("Our Captain Thomas Reed and Sgt. Miller told us", [], id="others' names"),
    ],
)
def test_who_is_named(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("THE BODY OF LE VAN BINH WAS LEFT BY THE ROAD", ["Le Van Binh"]),
        ("THE CARD BELONGED TO PHAN VAN LOI, BORN IN 1948", ["Phan Van Loi"]),
        ("MY BROTHER DO QUANG VINH WENT SOUTH IN 1966", ["Do Quang Vinh"]),
    ],
)
def test_where_all_is_in_capitals_words_are_no_names(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_in_french_too() -> None:
    text = "Le carnet était au nom de Tran Dinh Lam. La tombe de Hoang Ton est derrière l'église de Phu Nho Quan."

    assert named(text, "fr")[:2] == ["Tran Dinh Lam", "Hoang Ton"]


def test_a_dot_behind_a_rank_ends_no_sentence() -> None:
    scene = see(fold.page("Our interpreter Sgt. Tran Van Hai read it. We left."), language="en")

    assert len(scene.sentences) == 2


def test_what_telex_leaves_is_looked_for_in_vietnamese_alone() -> None:
    assert see(fold.page("He was a soldier"), language="en").words.shades[1] == "was"


@pytest.mark.parametrize(
    ("text", "count", "named_so_far"),
    [
        ("we buried a dozen NVA", 12, 0),
        ("we buried nine bodies", 9, 2),
        ("buried two men", 3, 3),
        ("", None, 0),
    ],
)
def test_how_many_fell(text: str, count: int | None, named_so_far: int) -> None:
    assert witnesses.count_of(fold.page(text), named_so_far) == count


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        ("My name is Ron Parks, I served with the 25th Infantry.", "Ron Parks", "foreign veteran"),
        ("My late father kept this card. Regards, Ann Miller", "Ann Miller", "family of foreign veteran"),
        ("I am a historian at the archives.", None, "researcher"),
    ],
)
def test_who_tells(text: str, name: str | None, relation: str) -> None:
    page = fold.page(text)
    found = witnesses.name_of(page)

    assert (found.value if found else None, witnesses.relation_of(page)) == (name, relation)
