"""Words where a place would be told that tell none, and the places whose names sound like them."""

from __future__ import annotations

from datetime import date

import pytest

from bot import places
from bot.settings import Settings
from flows.understand import story
from flows.understand.meaning import mentions
from flows.understand.meaning.scene import see
from flows.understand.page import fold
from flows.understand.places import no_places
from flows.understand.places.gazetteer import BEFORE, TODAY
from flows.understand.weights import LEARNED
from tests.flows.wordings import bare

NOW = date(2026, 11, 29)


def tells_none(said: str) -> bool:
    page = fold.page(f"hy sinh tại {said}")
    return no_places.is_no_place(page, page.text.index(said), len(page.text))


@pytest.mark.parametrize(
    "said",
    ["đó năm 1972", "do nam 1972", "đâu không rõ", "dau khong ro", "đây", "chỗ nào không nhớ", "cao điểm nào?", "nhà",
     "nha toi", "trận địa này", "xã với tôi", "tuổi 20", "where nobody knows"],
)  # fmt: skip
def test_no_place_is_told(said: str) -> None:
    assert tells_none(said)


@pytest.mark.parametrize(
    "said",
    ["Đồ Sơn", "Đô Lương", "Đò Lèn", "Dầu Tiếng", "Dầu Giây", "Nha Trang", "Nhã Nam", "Nhà Bè", "Tuổi Đá",
     "nhà thờ Đức Cơ", "nhà sàn bản Đông"],
)  # fmt: skip
def test_a_name_that_sounds_so_is_a_place(said: str) -> None:
    assert not tells_none(said)
    assert not tells_none(bare(said))


@pytest.mark.parametrize("said", ["đô lương", "do luong", "do son", "dau tieng", "nha trang", "nha be"])
def test_a_district_is_one_in_small_letters_too(said: str) -> None:
    assert not tells_none(said)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Liệt sĩ Hợi quê Đồ Sơn, hy sinh năm 1972", "Đồ Sơn"),
        ("liet si Hoi que Do Son hy sinh nam 1972", "Do Son"),
        ("Anh hy sinh ở Nha Trang năm 1975", "Nha Trang"),
        ("mộ ở nhà thờ Đức Cơ", "nhà thờ Đức Cơ"),
        ("ls hoi que tan yen hs 1972", "tan yen"),
        ("ls hoi que vinh hs 1972", "vinh"),
        ("anh hy sinh o kontum", "kontum"),
    ],
)
def test_it_is_mentioned(text: str, place: str) -> None:
    assert place in [one.found.said for one in mentions.find_places(see(fold.page(text)), LEARNED.extents)]


@pytest.mark.parametrize("text", ["anh hy sinh ở đó", "anh hy sinh o do", "mộ anh ở nhà", "ls hoi que dau"])
def test_nothing_is_mentioned(text: str) -> None:
    assert mentions.find_places(see(fold.page(text)), LEARNED.extents) == []


@pytest.mark.parametrize("era", [TODAY, BEFORE])
def test_every_commune_and_district_of_hai_phong_is_read_as_a_home(era: str) -> None:
    gazetteer = places.load(Settings())
    city = f"{TODAY}/p31"
    names = {unit.name for unit in gazetteer.units.values() if unit.era == era and city in gazetteer.above(unit.id)}
    assert len(names) > 100

    lost = []
    for said in sorted({said for name in names for said in (name, bare(name))} - {"Hoang Van Thu"}):  # a man's name
        told = story.read_story(f"Liệt sĩ Phan Huy Tạo, quê {said}, hy sinh năm 1972", NOW).about.home_town
        known = said.rstrip(" 12")  # of "Đông Hải 1" the number is not read
        lost += [said] if told is None or known not in told.said else []

    assert lost == []
