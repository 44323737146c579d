"""A phone number that was told already is not asked for as if it had never been."""

from __future__ import annotations

import pytest

from flows import tips
from flows.script import contact
from tests.flows.chat import Chat, at

NUMBER = "+84912345678"


def until_the_end(chat: Chat) -> list[str]:
    asked = []
    while chat.open != "review":
        asked.append(chat.open)
        chat.says("bỏ qua")
    return asked


@pytest.mark.parametrize("first", ["0912345678", "so cua toi la 0912 345 678", "Tìm anh tôi, sđt 0912.345.678"])
def test_before_the_consent_it_is_proposed_after_the_story(first: str) -> None:
    chat = Chat().says(first, "đồng ý", "người thân", "xong").sees("Điện thoại: 0912")

    assert contact.PHONE not in until_the_end(chat.says("đúng"))
    assert tips.as_json(chat.tip)["reporter"]["phone"] == NUMBER


def test_told_twice_it_is_one_number() -> None:
    chat = Chat().says("0912345678", "đồng ý", "người thân", "nhớ gọi 0912 345 678 nhé", "xong", "đúng")
    while chat.open.startswith(("martyr", "place", "media", "dna")):
        chat.says("bỏ qua")

    chat.sees("Điện thoại: 0912 345 678").says("đúng")

    assert tips.as_json(chat.tip)["reporter"]["phone"] == NUMBER


def test_among_other_words_at_a_question_it_is_proposed_in_its_turn() -> None:
    chat = at("martyr-birth_year").says("cái này cháu gọi chồng tôi mà hỏi, số 0912345678, ông ấy nhớ")
    while chat.open != "story-check":
        assert chat.open != contact.PHONE
        chat.says("bỏ qua")
    chat.sees("Điện thoại: 0912345678")

    chat.says("chưa đúng").taps("Hỏi lại từng điều")
    assert chat.open == contact.PHONE, "what was refused is asked for, and not proposed again"


def test_whoever_will_leave_none_leaves_none() -> None:
    chat = Chat().says("0912345678", "đồng ý", "người thân", "xong").says("khong de lai")

    assert chat.tip.answers[contact.PHONE].value == contact.ANONYMOUS
    assert contact.CONSENT not in until_the_end(chat)


@pytest.mark.parametrize("step", ["martyr-birth_year", "martyr-home", "dna-willing", "place-sure"])
@pytest.mark.parametrize("words", ["sđt tôi 0912 345 678 nhé", "0912345678"])
def test_alone_at_another_question_it_is_kept_like_a_card(step: str, words: str) -> None:
    chat = at(step).says(words).sees("đã ghi số của bác")

    assert chat.open == step
    assert chat.tip.answers[contact.PHONE].value == NUMBER
    assert {contact.PHONE, contact.CONSENT} & set(until_the_end(chat)) == {contact.CONSENT}


def test_at_the_review_it_is_kept_and_its_consent_asked() -> None:
    chat = at("contact-phone").says("bỏ qua")
    until_the_end(chat)

    chat.says("0912345678").sees("đã ghi số của bác")

    assert chat.open == "contact-time"
    assert contact.CONSENT in until_the_end(chat)


def test_a_swindlers_number_is_not_proposed_as_ones_own() -> None:
    chat = at("abuse-who").says("0912345678", "bỏ qua", "bỏ qua", "bỏ qua", "bỏ qua", "bỏ qua", "xong")

    assert chat.open == contact.PHONE
    assert contact.PHONE not in chat.tip.answers


def test_of_two_numbers_none_is_proposed() -> None:
    chat = at("martyr-birth_year").says("hỏi chồng tôi số 0912345678 hay con trai tôi 0987654321 ấy, tôi nhớ lẫn rồi")
    while chat.open != contact.PHONE:
        chat.says("bỏ qua")

    assert contact.PHONE not in chat.tip.answers
