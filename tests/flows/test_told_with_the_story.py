"""What a story tells beside the martyr: who tells it, and that the family offers a sample; neither is asked again."""

from __future__ import annotations

import pytest

from flows import donors, review
from flows.script import dna, kin_answers, reporter
from flows.script.question import value_of
from tests.flows.chat import agreed

FAMILY = "anh trai toi la liet si nguyen van mau que xa lien am vinh bao hy sinh 1972"


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        pytest.param("gia dinh san sang cho mau adn", "san sang cho mau adn", id="ready"),
        pytest.param("Tôi đồng ý lấy mẫu ADN để tìm chú", "đồng ý lấy mẫu ADN", id="agrees"),
        pytest.param("cháu tình nguyện cho mẫu xét nghiệm ADN ạ", "tình nguyện cho mẫu xét nghiệm ADN", id="offers"),
        pytest.param("mẹ tôi không đồng ý cho mẫu ADN", None, id="refused"),
        pytest.param("có phải đồng ý lấy mẫu ADN không", None, id="asked"),
        pytest.param("gia đình đã lấy mẫu ADN năm ngoái", None, id="done already"),
    ],
)
def test_an_offer_is_one(text: str, offered: str | None) -> None:
    assert kin_answers.offers(text) == offered


def test_a_sample_that_is_offered_is_read_back_and_not_asked_for() -> None:
    chat = agreed().says("người thân", f"{FAMILY}, gia dinh san sang cho mau adn", "xong").sees("Mẫu ADN: Sẵn lòng")
    chat.says("đúng rồi")
    asked = []
    while chat.open != review.REVIEW:
        asked.append(chat.open)
        chat.says("bỏ qua")

    assert dna.WILLING not in asked
    assert value_of(chat.tip, dna.WILLING) == "yes"


@pytest.mark.parametrize(
    ("text", "veteran"),
    [
        ("Tôi là Phạm Văn Tuất, cựu chiến binh c3 d7 e101. Ngày 12/3/1970 đơn vị tôi bị bom", True),
        ("toi ten Tuat, ccb su 304, xin bao mo dong doi", True),
        ("Bố tôi là Phạm Văn Tuất, cựu chiến binh, kể rằng", False),
        ("Cháu là con ông Tuất, bố cháu hi sinh 1970", False),
    ],
)
def test_a_story_opens_with_who_tells_it(text: str, veteran: bool) -> None:
    assert reporter.opens_as_veteran(text) is veteran


def test_a_veteran_who_tells_at_once_is_not_asked_who_he_is() -> None:
    chat = agreed().says(
        "Tôi là Phạm Văn Tuất, cựu chiến binh c3 d7 e101. Ngày 12/3/1970 đơn vị tôi bị bom ở xã Hướng Tân, hi sinh hai "
        "đồng chí: Trần Đình Lộp quê Vĩnh Bảo và Bùi Quang Sáo quê An Lão"
    )

    assert chat.open == "story-told"
    assert value_of(chat.tip, reporter.ROLE) == "veteran"


def test_that_nobody_fits_yet_is_for_the_team_alone() -> None:
    chat = agreed().says("người thân", f"{FAMILY}, gia dinh san sang cho mau adn", "xong", "đúng rồi")
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")
    found = donors.line(chat.tip)

    assert found is not None and found.value_key == donors.NOBODY
    assert not any("xin cán bộ hỏi thêm" in one.text for one in chat.heard)
    assert donors.LABEL not in [one.label for one in review.lines(chat.tip)]
