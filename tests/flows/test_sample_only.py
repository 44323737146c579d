"""Who asks about the sample alone is asked about the sample alone, and nothing that was told twice a third time."""

from __future__ import annotations

import pytest

from flows import tips
from flows.script import dna, kin_answers
from flows.script.question import NotUnderstood
from tests.flows.chat import Chat, agreed, at

ONLY = "tôi muốn hỏi ADN chứ không báo tin, mẹ tôi năm nay 95 tuổi còn sống"


def after_the_story(words: str = ONLY) -> Chat:
    return Chat().says(words, "đồng ý", "người thân", "xong")


@pytest.mark.parametrize("words", [ONLY, "toi chi muon hoi ve ADN thoi", "I only want to ask about a DNA sample"])
def test_of_the_martyr_only_the_name_is_asked(words: str) -> None:
    chat = after_the_story(words)
    assert chat.open == "martyr-name"

    assert chat.says("bỏ qua").open == dna.WILLING
    assert tips.kind_of(chat.tip) == "dna"


def test_it_may_be_said_at_a_question_about_the_martyr_too() -> None:
    assert at("martyr-birth_year").says("tôi chỉ hỏi ADN thôi, không báo tin").open == dna.WILLING


def test_what_was_told_of_the_martyr_before_stays_in_the_ticket() -> None:
    chat = at("martyr-home").says("Cà Mau", "tôi chỉ hỏi ADN thôi, không báo tin gì")

    assert tips.as_json(chat.tip)["martyr"]["home_town"] == "Cà Mau"


@pytest.mark.parametrize("words", ["mẹ tôi còn sống thì lấy của mẹ hay của tôi", "lay mau cua me hay cua toi vay chau"])
@pytest.mark.parametrize("step", ["story-told", "martyr-birth_year", dna.WILLING])
def test_whose_sample_comes_first_is_answered(step: str, words: str) -> None:
    chat = at(step).says(words).sees("lấy mẫu của mẹ trước")

    assert chat.open == step


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("mẹ tôi sẵn lòng", "yes"),
        ("me toi san sang", "yes"),
        ("gia đình đồng ý hết", "yes"),
        ("bác muốn được hướng dẫn thêm", "advice"),
        ("mẹ tôi không sẵn lòng", "no"),
        ("cả nhà không đồng ý đâu", "no"),
    ],
)
def test_whether_somebody_is_willing_is_understood_in_words_of_ones_own(words: str, value: str) -> None:
    assert at(dna.WILLING).says(words).tip.answers[dna.WILLING].value == value


@pytest.mark.parametrize("words", ["không biết mẹ tôi có sẵn lòng không", "để tôi hỏi mẹ đã", "mẹ có đồng ý không?"])
def test_a_doubt_is_no_willingness(words: str) -> None:
    assert isinstance(kin_answers.read_willing(words), NotUnderstood)


def test_the_mother_told_of_is_not_asked_about_once_it_is_known_whose_mother_she_is() -> None:
    chat = after_the_story().says("bỏ qua", "sẵn lòng")
    assert dna.MOTHER not in chat.tip.answers

    chat.says("em trai").sees("đi lại được không")

    assert chat.tip.answers[dna.MOTHER].value == "yes"
    first = tips.as_json(chat.tip)["dna"]["donors"][0]
    assert (first["relation"], first["age"]) == ("mother", 95)
    assert chat.says("yếu").open == dna.PREFERRED


def test_of_a_son_the_mother_is_not_the_martyrs() -> None:
    chat = after_the_story().says("bỏ qua", "sẵn lòng", "con")

    assert dna.MOTHER not in chat.tip.answers
    assert chat.open == dna.MOTHER


@pytest.mark.parametrize(("words", "value"), [("Mẹ của liệt sĩ còn sống", "yes"), ("Mẹ liệt sĩ đã mất năm 1990", "no")])
def test_the_martyrs_own_mother_is_known_from_the_story(words: str, value: str) -> None:
    chat = agreed().says("người thân", f"Tôi là cháu liệt sĩ Trần Văn Mẫu. {words}.", "xong")

    assert chat.tip.answers[dna.MOTHER].value == value


def test_another_relation_told_later_takes_the_mother_back() -> None:
    chat = after_the_story().says("bỏ qua", "sẵn lòng", "em trai", "quay lại", "con")

    assert dna.MOTHER not in chat.tip.answers


def test_name_age_and_place_of_a_donor_are_in_the_ticket_and_the_age_is_not_asked_again() -> None:
    words = "con chu Tran Van Minh em trai ut, 70 tuoi o Kien Thuy"
    chat = at(dna.SIBLINGS).says(words, "bỏ qua", "bỏ qua")

    found = tips.as_json(chat.tip)["dna"]
    assert found["said"] == [words]
    assert found["donors"][0]["age"] == 70
