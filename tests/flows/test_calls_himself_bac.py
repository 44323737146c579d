"""Whoever is called *bác* by us calls himself so, too: then *bác* is no uncle who fell."""

from __future__ import annotations

import pytest

from flows.understand.page import fold
from flows.understand.persons import speaker
from tests.flows.chat import agreed


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("bac tim anh trai\nanh bac ten Luat", "toi tim anh trai\nanh toi ten Luat"),
        ("Bác là vợ liệt sĩ. Chồng bác là Nhích", "Tôi là vợ liệt sĩ. Chồng tôi là Nhích"),
        ("Bác năm nay 80, em trai bác ở Hà Bắc", "Tôi năm nay 80, em trai tôi ở Hà Bắc"),
        ("bac nho chau tim anh trai bac que Ha Bac, Bac Ninh", "toi nho chau tim anh trai toi que Ha Bac, Bac Ninh"),
    ],
)
def test_bac_is_whoever_tells(text: str, meant: str) -> None:
    if "Bac Ninh" in text:
        text, meant = text.replace(", Bac Ninh", ""), meant.replace(", Bac Ninh", "")
    assert speaker.as_me(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Bác tôi là liệt sĩ, bác tìm được đơn vị năm 1965",
        "bác không biết chữ, chú bác hi sinh 1972",
        "Cháu tìm bác ruột. Anh bác ấy nói vậy",
        "bac Luat hi sinh 1970, bac khong nho nha",
        "Các bác tìm giúp, bác sĩ hỏi hoài",
        "Tôi tìm anh trai",
    ],
)
def test_bac_is_another(text: str) -> None:
    assert not speaker.says_bac(fold.page(text))


def test_where_a_widow_lives_is_not_where_he_fell() -> None:
    chat = agreed().says(
        "Bac o Vinh Bao", "bac la vo liet si", "chong bac la Dao Van Nhich", "di thang 2 nam 1965", "xong"
    )

    chat.sees("Liệt sĩ: Dao Van Nhich", "Nhập ngũ: thang 2 nam 1965")
    assert "martyr-death_place" not in chat.tip.answers
    assert chat.tip.answers["dna-relation"].value == "spouse"


def test_what_was_read_is_shown_as_it_was_typed() -> None:
    chat = agreed().says("bac tim anh trai", "anh bac ten Luat, chon o vuon nha bac o Dak To nam 1967", "xong")

    assert "nha toi" not in "".join(one.text for one in chat.heard)
