"""One who was reported dead and lives: it is read back, and nothing is asked of a death that was none."""

from __future__ import annotations

import pytest

from flows import review, tips
from flows.script import living, martyr
from tests.flows.chat import ALIVE, agreed

OF_THE_DEAD = ("martyr-death", "martyr-unit", "martyr-birth", "place-", "dna-", "press-", "find-")


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(ALIVE, id="with marks"),
        pytest.param(
            "anh toi la liet si tran van ba giay bao tu nam 1971 nhung nam 1973 ong ve, nay van song, xin go ten",
            id="without",
        ),
    ],
)
def test_no_death_is_asked_for(told: str) -> None:
    chat = agreed().says("người thân", told, "xong").sees("Hiện nay: Còn sống").says("đúng rồi")
    asked = []
    while chat.open != review.REVIEW:
        asked.append(chat.open)
        chat.says("bỏ qua")

    assert [one for one in asked if one.startswith(OF_THE_DEAD)] == []
    chat.sees("Hiện nay: Còn sống")
    assert tips.martyr_of(chat.tip)["status"] == "returned_alive"
    assert tips.kind_of(chat.tip) == "martyr_info"


def test_that_he_fell_after_all_is_one_tap_away() -> None:
    chat = agreed().says("người thân", ALIVE, "xong").taps("Hiện nay").taps("Đã hi sinh").says("đúng rồi")

    assert tips.martyr_of(chat.tip)["status"] is None
    assert chat.open.startswith("martyr-")


@pytest.mark.parametrize(
    "said", ["chú còn sống mà", "ong van con song", "Dạ, ông ấy còn sống ạ", "còn sống, ở Đồ Sơn", "no con song so so"]
)
def test_whoever_is_asked_of_his_death_may_say_that_he_lives(said: str) -> None:
    chat = agreed().says("người thân", "Chú tôi là Lê Văn Mão có tên trên bia", "xong", "đúng rồi")
    while chat.open != martyr.DEATH_DATE:
        chat.says("bỏ qua")

    chat.says(said).sees("cháu ghi là người còn sống")

    assert living.lives(chat.tip)
    assert not chat.open.startswith(OF_THE_DEAD)
    assert said in "\n".join(one.text for one in chat.tip.told)


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("martyr-death_place", "đồng đội còn sống là ông Ba biết"),
        ("martyr-death_place", "chú còn sống không"),
        ("martyr-death_date", "lúc còn sống chú hay kể"),
        ("dna-mother", "mẹ còn sống"),
        ("martyr-name", "còn sống"),
    ],
)
def test_others_who_live_are_others(field: str, said: str) -> None:
    assert not living.says_so(field, said)
