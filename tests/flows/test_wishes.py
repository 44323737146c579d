"""Wishes in people's own words, in the middle of a talk: to be erased, to talk to a person, to stop, to hear news."""

from __future__ import annotations

import pytest

from flows import codes
from flows.effects import AddToTicket, OpenRequest, TellStatus
from flows.review import REVIEW
from flows.script.order import BY_FIELD
from tests.flows.chat import REST, STORY, Chat, at


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
        "xóa hết những gì tôi vừa nói",
        "xóa đi tôi sợ lắm",
        "bác không muốn lưu nữa, xóa đi cháu",
        "đừng lưu nữa",
        "toi khong muon luu nua",
    ],
)
def test_who_wants_to_be_erased_is_asked_once_and_then_it_is_promised(step: str, words: str) -> None:
    chat = at(step).says(words).sees("Bác muốn xóa dữ liệu của bác phải không ạ?")
    assert not any(isinstance(one, AddToTicket | OpenRequest) for one in chat.effects)

    chat.copy().says("ừ xóa đi").sees("Sau 24 giờ")
    chat.says("vâng cháu ạ").sees("Sau 24 giờ")

    assert OpenRequest("erasure") in chat.effects


@pytest.mark.parametrize("step", ["story-told", "martyr-birth_year", "martyr-home", REST])
@pytest.mark.parametrize("words", ["không đồng ý nữa", "bac khong dong y nua", "tôi rút lại", "rút lại đồng ý đi cháu"])
def test_who_agrees_no_more_is_asked_what_they_take_back(step: str, words: str) -> None:
    chat = at(step).says(words)

    assert chat.conversation.doubt is not None and chat.conversation.doubt.about == "withdraw"


def test_who_does_not_agree_in_the_first_place_takes_nothing_back() -> None:
    chat = at("consent-agree").says("không đồng ý nữa")

    assert chat.conversation.doubt is None or chat.conversation.doubt.about != "withdraw"
    assert not chat.conversation.consents


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


PERSON = (
    "cho tôi gặp người",
    "toi muon noi chuyen voi nguoi",
    "cho tôi gặp người thật",
    "chán quá, cho tôi gặp người",
    "Chào cháu, cho bác gặp cán bộ",
)


@pytest.mark.parametrize("step", [*BY_FIELD, REVIEW, REST])
@pytest.mark.parametrize("words", PERSON)
def test_a_person_is_called_wherever_and_however_one_is_asked_for(step: str, words: str) -> None:
    chat = at(step).says(words).sees("0965.001.222")

    assert chat.said[0].key == "help-human"
    assert [one.text for one in (chat.conversation.tip.told if chat.conversation.tip else ())].count(words) == 0
    assert chat.notes == at(step).says("gặp cán bộ").notes


@pytest.mark.parametrize("words", PERSON)
def test_a_person_may_be_the_first_thing_asked_for(words: str) -> None:
    assert [one.key for one in Chat().says(words).said] == ["welcome-hello", "help-human"]
    assert Chat().says("xin chào").says(words).said[0].key == "help-human"


@pytest.mark.parametrize(
    "words",
    [
        "tôi không muốn kể nữa",
        "thôi",
        "thoi",
        "dừng lại",
        "thôi không kể nữa",
        "Thôi ạ",
        "thôi tôi không muốn kể gì đâu",
        "toi khong muon bao tin nua",
        "bac met roi chau oi",
    ],
)
def test_whoever_has_told_enough_is_left_in_peace_and_nothing_is_lost(words: str) -> None:
    chat = at("story-told").says(STORY, words)

    assert [one.key for one in chat.said] == ["care-paused"]
    assert chat.conversation.paused
    assert [one.text for one in chat.tip.told] == [STORY]


def test_who_cannot_press_a_button_hears_what_can_be_typed() -> None:
    assert at("story-told").says("tôi không biết bấm nút").sees("«bỏ qua»", "«gặp cán bộ»").open == "story-told"


@pytest.mark.parametrize("step", ["martyr-name", "contact-name"])
def test_thoi_may_be_a_name_where_one_is_asked_for(step: str) -> None:
    assert not at(step).says("Thôi").conversation.paused
    assert at(step).says("Phạm Văn Thôi").tip.answers[step].value == "Phạm Văn Thôi"


@pytest.mark.parametrize("step", ["consent-agree", "story-told", "martyr-home", REST])
def test_who_tells_something_besides_is_heard_and_a_person_is_called(step: str) -> None:
    words = "Tôi nhớ nhiều lắm mà mắt kém, cho tôi gặp cán bộ"

    chat = at(step).says(words).sees("0965.001.222")

    assert words in [one.text for one in chat.tip.told] if step != REST else AddToTicket in map(type, chat.effects)
    assert chat.notes == at(step).says("gặp cán bộ").notes


STATE = ("{} the nao roi", "tin {} cua toi den dau roi", "{} có tin gì chưa", "cháu ơi tin {} tới đâu rồi ạ?")


@pytest.mark.parametrize("words", STATE)
def test_the_state_of_a_tip_is_told_to_whoever_asks_with_its_code(words: str) -> None:
    chat = at(REST)
    (code,) = chat.conversation.tickets
    other = codes.make(12345)

    own = chat.copy().says(words.format(code))
    assert own.effects == chat.copy().says(code).effects == (TellStatus((code,), code),)
    assert chat.copy().says(words.format(other)).effects == chat.copy().says(other).effects
    chat.says(words.format(code[:-1] + ("0" if code[-1] != "0" else "1"))).sees("gõ sai")


@pytest.mark.parametrize("words", ["tin của bác đến đâu rồi", "tin cua toi the nao roi", "Tin tôi gửi sao rồi cháu?"])
def test_the_state_of_all_tips_is_told_to_whoever_asks_without_a_code(words: str) -> None:
    chat = at(REST)

    assert chat.copy().says(words).effects == chat.says("tra cứu").effects


@pytest.mark.parametrize("words", ["{} tôi nhớ thêm mộ ở bìa rừng", "tin {} thiếu tên bố tôi là Mẫu"])
def test_a_fact_beside_a_code_is_added_as_ever(words: str) -> None:
    chat = at(REST)
    (code,) = chat.conversation.tickets

    assert isinstance(chat.says(words.format(code)).effects[0], AddToTicket)


@pytest.mark.parametrize(
    "words",
    ["khong cho so", "toi khong muon de lai so dau", "toi khong cho", "khong de lai", "tôi không có số"],
)
def test_who_gives_no_number_is_not_asked_for_one_again(words: str) -> None:
    chat = at("contact-phone").says(words)

    assert chat.tip.answers["contact-phone"].value == "anonymous"
    assert "contact-phone" not in [one.key.partition(".")[0] for one in chat.said]
