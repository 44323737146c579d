"""Wishes in people's own words, in the middle of a talk: to be erased, to talk to a person, to stop, to hear news."""

from __future__ import annotations

import pytest

from flows.effects import AddToTicket, OpenRequest
from tests.flows.chat import REST, STORY, at


@pytest.mark.parametrize("step", ["story-told", "martyr-name", "place-where", "contact-phone", "review", REST])
@pytest.mark.parametrize(
    "words",
    [
        "toi muon xoa het thong tin cua toi di",
        "xoa du lieu cua toi",
        "tôi muốn xóa dữ liệu của tôi",
        "xoa tin nay di",
        "xóa giúp tôi hết đi",
        "cho tôi xóa tin",
        "xóa",
        "xoá",
    ],
)
def test_who_wants_to_be_erased_is_asked_once_and_then_it_is_promised(step: str, words: str) -> None:
    chat = at(step).says(words).sees("Bác muốn xóa dữ liệu của bác phải không ạ?")
    assert not any(isinstance(one, AddToTicket | OpenRequest) for one in chat.effects)

    chat.copy().says("ừ xóa đi").sees("Sau 24 giờ")
    chat.says("vâng cháu ạ").sees("Sau 24 giờ")

    assert OpenRequest("erasure") in chat.effects


@pytest.mark.parametrize("words", ["tôi đổi ý rồi không xóa nữa", "thôi đừng xóa", "khong xoa nua chau oi"])
def test_whoever_thinks_better_of_it_is_not_erased(words: str) -> None:
    asked = at("story-told").says(STORY, "xóa hết đi")
    waiting = asked.copy().says("có")

    asked.says(words).sees("Dạ, mình kể tiếp ạ.")
    waiting.says(words).sees("Dạ, cháu không xóa nữa.")

    for chat in (asked, waiting):
        assert chat.conversation.erase_at is None
        assert [one.text for one in chat.tip.told] == [STORY]


@pytest.mark.parametrize("words", ["Năm 1972 bom xóa sổ cả làng", "tôi đổi ý rồi", "xoa dau cho anh ay"])
def test_a_story_that_speaks_of_it_is_a_story(words: str) -> None:
    chat = at("story-told").says(words)

    assert [one.text for one in chat.tip.told] == [words]
    assert chat.conversation.doubt is None


@pytest.mark.parametrize(
    "words",
    [
        "co dong doi ke lai la bo toi mat o Quang Tri",
        "ba dong doi cu cua bo toi ke lai chuyen nay",
        "cô đồng nghiệp của tôi biết chuyện này",
        "bà đồng ý cho mẫu rồi cháu ạ",
    ],
)
def test_nobody_is_taken_for_a_medium_who_only_shares_her_first_word(words: str) -> None:
    chat = at("story-told").says(words)
    assert [one.key for one in chat.said] == ["story-told.more"]

    chat.says("xong")

    assert chat.open != "abuse-report"


@pytest.mark.parametrize(
    "words",
    [
        *("bà đồng ở Thủy Nguyên đòi 30 triệu để chỉ mộ", "co dong doi tien"),
        *("bị lừa 20 triệu rồi", "toi bi lua tien", "họ lừa tiền của mẹ tôi"),
    ],
)
def test_whoever_was_asked_for_money_or_cheated_of_it_is_warned_and_the_words_are_kept(words: str) -> None:
    chat = at("story-told").says(words).sees("xin bác đừng đưa tiền cho ai")

    assert [one.text for one in chat.tip.told] == [words]
