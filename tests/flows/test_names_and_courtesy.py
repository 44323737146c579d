"""A name is a name though it folds to a command, and a word stays the word with courtesy around it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.flows.chat import REST, Chat, at, texts

NAME_STEPS = ("martyr-name", "reporter-elder", "reporter-helper", "contact-name")
GIVEN_NAMES = (
    "Dũng",
    "Vàng",
    "Cơ",
    "Khổng",
    "Húy",
    "Huy",
    "Đúng",
    "Hết",
    "Sửa",
    "Xong",
    "Dạ",
    "Nhã",
    "Bỏ",
    "Tra",
    "Hảo",
)
ALONE = ("Dũng", "Vàng", "Cơ", "Khổng", "Húy", "Vắng", "Hương", "Nhã", "Kó")
COURTESY = ("{} ạ", "dạ {}", "{} nhé", "Dạ {} ạ.", "{} cháu ạ", "{} nha")
PLACES = ("consent-agree", "story-told", "martyr-birth_year", "place-where", "contact-consent", "review", "review-edit")


@pytest.mark.parametrize("step", NAME_STEPS)
@pytest.mark.parametrize("given", GIVEN_NAMES)
def test_a_full_name_stands_whatever_its_last_word_folds_to(step: str, given: str) -> None:
    chat = at(step).says(f"Khổng Văn {given}")

    assert chat.tip.answers[step].value == f"Khổng Văn {given}"
    assert chat.open != step
    assert chat.conversation.doubt is None


@pytest.mark.parametrize("step", NAME_STEPS)
@pytest.mark.parametrize("given", ALONE)
def test_a_name_of_one_word_with_marks_of_its_own_stands(step: str, given: str) -> None:
    chat = at(step).says(given)

    assert chat.tip.answers[step].value == given
    assert chat.open != step


@pytest.mark.parametrize("step", NAME_STEPS)
@pytest.mark.parametrize("typed", ["Khong Van Huy", "Nguyen Van Co", "Pham Khong", "KHONG VAN VANG"])
def test_a_full_name_without_diacritics_stands(step: str, typed: str) -> None:
    chat = at(step).says(typed)

    assert chat.tip.answers[step].said == typed
    assert chat.open != step


@pytest.mark.parametrize("step", NAME_STEPS)
def test_huy_alone_is_asked_about_and_may_be_the_command(step: str) -> None:
    chat = at(step).says("Huy").sees("«Huy»")
    assert step not in chat.tip.answers

    chat.says("không phải").sees("muốn hủy")

    assert chat.conversation.tip is not None
    assert step not in chat.tip.answers


@pytest.mark.parametrize("step", NAME_STEPS)
@pytest.mark.parametrize("typed", ["Khong", "khong", "Vang", "Co"])
def test_a_bare_word_without_diacritics_is_no_answer_yet_where_a_name_is_asked_for(step: str, typed: str) -> None:
    chat = at(step).says(typed)

    assert chat.open == step
    assert step not in chat.tip.answers


@pytest.mark.parametrize("step", NAME_STEPS)
@pytest.mark.parametrize("typed", ["Khong", "Vang", "Co"])
def test_a_bare_word_without_diacritics_is_asked_about_where_a_name_is_asked_for(step: str, typed: str) -> None:
    chat = at(step).says(typed).sees(f"«{typed}»").taps("Là câu trả lời")

    assert chat.tip.answers[step].said == typed


@pytest.mark.parametrize("step", NAME_STEPS)
@pytest.mark.parametrize("typed", ["không", "vâng", "hủy", "quay lại"])
def test_the_word_rightly_spelled_is_no_name(step: str, typed: str) -> None:
    chat = at(step).says(typed)

    answer = chat.tip.answers.get(step)
    assert answer is None or answer.value is None


@pytest.mark.parametrize("typed", ["Dũng", "Đúng?", "Vắng", "Hót"])
def test_another_word_than_the_yes_is_no_consent(typed: str) -> None:
    chat = Chat().starts().says(typed)

    assert (chat.open == "consent-agree") == (typed != "Đúng?")


def _outcome(chat: Chat) -> tuple[Any, ...]:
    """What became of it, without the words themselves."""
    tip, doubt = chat.conversation.tip, chat.conversation.doubt
    answers = {field: (one.value, one.known) for field, one in tip.answers.items()} if tip else None
    told = len(tip.told) if tip else None
    said = [(one.key, len(one.choices)) for one in chat.said]
    kinds = [type(one).__name__ for one in chat.effects]
    return chat.open, doubt and doubt.about, chat.conversation.language, answers, told, said, kinds, chat.notes


@pytest.mark.parametrize("courtesy", COURTESY)
@pytest.mark.parametrize("step", (*PLACES, REST))
def test_every_word_is_understood_with_courtesy_around_it(step: str, courtesy: str) -> None:
    for forms in texts().words("vi").values():
        for form in forms:
            bare = at(step).says(form)

            polite = at(step).says(courtesy.format(form))

            assert _outcome(polite) == _outcome(bare), courtesy.format(form)


@pytest.mark.parametrize("courtesy", COURTESY)
@pytest.mark.parametrize("step", NAME_STEPS)
@pytest.mark.parametrize("word", ["bỏ qua", "không rõ", "quay lại", "trợ giúp", "gặp cán bộ", "tra cứu", "ngôn ngữ"])
def test_words_at_a_name_are_understood_with_courtesy_around_them(step: str, word: str, courtesy: str) -> None:
    assert _outcome(at(step).says(courtesy.format(word))) == _outcome(at(step).says(word))


@pytest.mark.parametrize("typed", ["dạ", "ạ", "dạ ạ", "nhé", "dạ vâng ạ"])
def test_courtesy_alone_breaks_nothing(typed: str) -> None:
    at("martyr-birth_year").says(typed).ends()
