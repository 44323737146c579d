"""A name that was told wrong and is put right while the story is told."""

from __future__ import annotations

import pytest

from flows.script import contact, martyr
from flows.understand.chat import slips
from tests.flows.chat import at

TOLD = "Liet si Nguyen Van Hai que Thai Binh hy sinh nam 1970"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a khong, toi nham, ten la Nguyen Van Hoi", "Nguyen Van Hoi"),
        ("xin loi toi nham ten, ten dung la Nguyen Van Hoi", "Nguyen Van Hoi"),
        ("À không, tôi nhầm, tên liệt sĩ là Nguyễn Văn Hợi", "Nguyễn Văn Hợi"),
        ("Nhầm, Nguyễn Văn Hợi chứ không phải Hải", "Nguyễn Văn Hợi"),
        ("Nhầm, không phải Hải mà là Hợi, Nguyễn Văn Hợi", "Nguyễn Văn Hợi"),
    ],
)
def test_the_right_name_is_his_and_nobody_else_s(words: str, name: str) -> None:
    assert slips.new_name(words) == name

    chat = at("story-told").says(TOLD, words, "xong")

    answers = chat.tip.answers
    assert answers[martyr.NAME].value == name
    assert contact.NAME not in answers
    shown = "\n".join(one.text for one in chat.heard)
    assert name in shown and not {"Hải", "Hai"} & set(shown.replace(",", " ").split())
    assert [one.text for one in chat.tip.told] == [TOLD, words]  # what was said is kept


@pytest.mark.parametrize(
    "words",
    [
        "nham, hy sinh nam 1972 moi dung",
        "tôi nhầm, tên tôi là Nguyễn Văn Hợi",
        "Đồng đội của anh là Nguyễn Văn Hợi",
        "tên đơn vị tôi nhầm",
        "gio 12 thang 8 nam nham ty, ten la Nguyen Van Hoi",
        "quê xã Nhâm, tên là Nguyễn Văn Hợi",
    ],
)
def test_no_other_words_give_him_a_new_name(words: str) -> None:
    assert slips.new_name(words) is None


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("a nham ten la Nguyen Van Hoi", martyr.NAME, "Nguyen Van Hoi"),
        ("à anh ấy hi sinh năm 1972 chứ không phải 1970", martyr.DEATH_DATE, "1972-01-01"),
        ("toi nham, que o Kien Thuy", martyr.HOME, "Kien Thuy"),
    ],
)
def test_at_any_question_what_was_told_wrong_is_put_right(words: str, field: str, value: str) -> None:
    chat = at("story-told").says(TOLD, "xong", "đúng")
    asked = chat.open
    assert asked not in (martyr.NAME, martyr.DEATH_DATE, martyr.HOME)

    chat.says(words)

    found = chat.tip.answers[field].value
    told = found if isinstance(found, str) else found.get("earliest") or found.get("text")
    assert told == value
    assert chat.open == asked
    assert asked not in chat.tip.answers
    assert words in [one.text for one in chat.tip.told]


def test_what_puts_the_open_question_s_own_answer_right_is_that_answer() -> None:
    chat = at("martyr-unit").says("không phải C3 mà là C5 D7")

    assert chat.tip.answers[martyr.UNIT].value["company"] == "5"
    assert chat.open != martyr.UNIT


def test_of_quite_another_man_nothing_is_put_right() -> None:
    chat = at("story-told").says(TOLD, "tôi nhầm, tên là Trần Quang Đức", "xong")

    assert chat.tip.answers[martyr.NAME].value == "Nguyen Van Hai"
