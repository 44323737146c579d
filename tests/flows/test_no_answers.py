"""What is typed at a question and answers none is no fact; what holds a fact among other words gives that fact."""

from __future__ import annotations

import pytest

from flows import tips
from flows.model import Known
from flows.understand.chat import no_answers
from flows.understand.chat.no_answers import NoAnswer
from tests.flows.chat import at

ASKED = [
    ("martyr-birth_year", "bao giờ trời mới tạnh"),
    ("martyr-home", "sao cứ hỏi mãi thế"),
    ("martyr-name", "có xương cốt hay không tôi không rõ, sợ lắm, cả nhà không dám ngủ, nên gọi ai"),
    ("martyr-death_place", "tôi phải làm gì"),
]
PLEAS = [("place-where", "hỏi đồng đội ấy"), ("martyr-home", "chan qua"), ("martyr-home", "mệt lắm cháu ạ")]
UNKNOWN = [
    ("martyr-name", "toi da bao khong biet la ai"),
    ("martyr-name", "khong co ten"),
    ("martyr-unit", "Em nghe bà bảo ông đi năm 1966, không rõ đơn vị"),
    ("martyr-death_place", "nhà không ai biết ông hi sinh ở đâu"),
    ("martyr-home", "khong ro xa nao"),
    ("martyr-birth_year", "hỏi mãi thế không nhớ"),
]
# Nobody is asked again for a year that they know only roughly.
ROUGHLY = (
    "48 hay 49",
    "48 hay 49 gì đó",
    "năm 1948 hay 1949 gì đó",
    "ong ay hon toi 2 tuoi, toi nam nay 78",
    "hy sinh luc 22 tuoi",
    "ong ay tuoi Tuat",
)


@pytest.mark.parametrize("words", ROUGHLY)
def test_a_year_of_birth_known_roughly_is_kept_as_said(words: str) -> None:
    chat = at("martyr-birth_year").says(words)

    assert chat.open != "martyr-birth_year"
    answer = chat.tip.answers["martyr-birth_year"]
    assert (answer.known, answer.said, answer.value) == (Known.GIVEN, words, None)


@pytest.mark.parametrize(("step", "words"), ASKED)
def test_a_question_is_kept_and_the_team_is_told(step: str, words: str) -> None:
    chat = at(step)
    for _ in range(3):
        chat.says(words).sees("ghi lại cho cán bộ")

    assert chat.open == step
    assert step not in chat.tip.answers
    assert words in tips.story_of(chat.tip)


@pytest.mark.parametrize(("step", "words"), PLEAS)
def test_a_plea_is_kept_and_at_last_the_question_passed_over(step: str, words: str) -> None:
    chat = at(step).says(words)
    assert chat.open == step
    assert step not in chat.tip.answers

    chat.says(words, words)

    assert chat.open != step
    assert chat.tip.answers[step].known is Known.UNKNOWN
    assert words in tips.story_of(chat.tip)


@pytest.mark.parametrize(("step", "words"), UNKNOWN)
def test_who_does_not_know_is_asked_the_next_question(step: str, words: str) -> None:
    chat = at(step).says(words)

    assert chat.open != step
    assert chat.tip.answers[step].known is Known.UNKNOWN
    assert words in tips.story_of(chat.tip)


@pytest.mark.parametrize("words", ["chán quá, cho tôi gặp người", "chan qua cho toi gap nguoi", "tôi muốn gặp cán bộ"])
def test_who_wants_to_speak_with_somebody_does_at_any_question(words: str) -> None:
    chat = at("martyr-home").says(words).sees("đường dây nóng", "Quê liệt sĩ ở đâu")

    assert chat.notes == ["wants_person"]
    assert "martyr-home" not in chat.tip.answers


@pytest.mark.parametrize(
    "words",
    [
        "canh chua",
        "Hội An",
        "Hoi An",
        "xóm Chùa",
        "ông ấy ở làng Nào",
        "ở Tiên Lãng, không rõ xã",
        "không rõ xã nào, ở Tiên Lãng",
        "khong biet chinh xac o Quang Tri",
        "không biết, nghe nói gần Đường 9",
        "1945 hay 1946",
        "bao giờ cũng được",
        "buổi tối, sau 7 giờ",
        "hỏi thăm nhiều nơi được biết chôn ở Cam Lộ",
        "tôi muốn gặp người cùng đơn vị với anh ấy",
    ],
)
def test_what_tells_something_may_be_an_answer(words: str) -> None:
    assert no_answers.kind(words) is None


def test_what_asks_counts_before_what_pleads() -> None:
    assert no_answers.kind("sợ lắm, không rõ, giờ gọi ai") is NoAnswer.ASKS


@pytest.mark.parametrize(
    ("step", "words", "value", "shown"),
    [
        ("martyr-birth_year", "em không rõ, chắc khoảng 1940", 1940, "Năm sinh: chắc khoảng 1940"),
        ("martyr-birth_year", "da noi 1946 roi", 1946, "Năm sinh: 1946"),
        ("martyr-name", "Do Van Khoai, sinh nam 1946", "Do Van Khoai", "Liệt sĩ: Do Van Khoai"),
        ("contact-name", "Phạm Thu Hà, 24 tuổi", "Phạm Thu Hà", "Tên người báo tin: Phạm Thu Hà"),
        ("contact-name", "da noi ten roi, Hien", "Hien", "Tên người báo tin: Hien"),
        ("dna-age", "70 tuoi da noi roi", 70, "Tuổi người cho mẫu: 70 tuoi"),
        ("martyr-home", "đã nói rồi, Cà Mau", "Cà Mau", "Quê quán: Cà Mau"),
        ("martyr-home", "dạ nơi ấy là Cà Mau", "dạ nơi ấy là Cà Mau", "Quê quán: dạ nơi ấy là Cà Mau"),
    ],
)
def test_the_value_among_other_words_is_what_stands(step: str, words: str, value: object, shown: str) -> None:
    chat = at(step).says(words)
    stored = chat.tip.answers[step].value
    assert (stored["text"] if isinstance(stored, dict) else stored) == value

    while chat.open != "review":
        chat.says("bỏ qua")
    assert f"• {shown}" in "\n".join(one.text for one in chat.heard).splitlines()


def test_a_day_told_before_is_told_again() -> None:
    chat = at("martyr-death_date").says("da noi nam 1970")

    assert tips.as_json(chat.tip)["martyr"]["date_of_death"] == "1970"
    assert tips.as_json(chat.tip)["martyr"]["date_of_death_raw"] == "nam 1970"


def test_a_year_of_birth_behind_the_name_is_not_asked_again() -> None:
    chat = at("martyr-name").says("Do Van Khoai, sinh nam 1946")

    assert chat.tip.answers["martyr-birth_year"].value == 1946
    assert chat.open == "martyr-home"


@pytest.mark.parametrize(
    ("step", "words", "told"),
    [
        (
            "martyr-name",
            "Trần Văn Bính, sinh năm 1950, quê Kiến Thụy",
            {"martyr-name": "Trần Văn Bính", "martyr-birth_year": "sinh năm 1950", "martyr-home": "Kiến Thụy"},
        ),
        (
            "martyr-name",
            "tran van binh sinh 1950 que o kien thuy, hai phong don vi c5 e42",
            {"martyr-birth_year": "sinh 1950", "martyr-home": "kien thuy, hai phong", "martyr-unit": "c5 e42"},
        ),
        (
            "martyr-home",
            "Đoàn Xá, đơn vị C5 trung đoàn 42",
            {"martyr-home": "Đoàn Xá", "martyr-unit": "C5 trung đoàn 42"},
        ),
        ("martyr-name", "Trần Văn Bính hi sinh 1968", {"martyr-name": "Trần Văn Bính"}),
        (
            "martyr-name",
            "Nguyễn Văn Quế sinh 1950",
            {"martyr-name": "Nguyễn Văn Quế", "martyr-birth_year": "sinh 1950"},
        ),
        ("martyr-name", "Trần Văn Sinh", {"martyr-name": "Trần Văn Sinh"}),
        ("martyr-home", "xã Quế Sơn, huyện Quế Võ", {"martyr-home": "xã Quế Sơn, huyện Quế Võ"}),
    ],
)
def test_what_is_told_beside_the_answer_stands_in_its_own_field(step: str, words: str, told: dict[str, str]) -> None:
    chat = at(step).says(words)

    answers = {field: one for field, one in chat.tip.answers.items() if field in told}
    assert {field: one.value if field == "martyr-name" else one.said for field, one in answers.items()} == told
    assert chat.open not in told
    assert ("martyr-birth_year" in told) or "martyr-birth_year" not in chat.tip.answers or step == "martyr-home"


def test_the_year_behind_a_name_in_which_he_fell_is_no_year_of_birth() -> None:
    chat = at("martyr-name").says("Do Van Khoai, hi sinh 1972")

    assert "martyr-birth_year" not in chat.tip.answers


def test_a_name_that_signs_the_number_is_not_asked_again() -> None:
    chat = at("contact-phone").says("0987654321, ten toi la Nguyen Thi Hien")

    assert chat.tip.answers["contact-name"].value == "Nguyen Thi Hien"
    assert chat.open == "contact-time"


@pytest.mark.parametrize("words", ["0912345678 viettel", "0912 345 678 nhé", "0912345678 là số của con trai tôi"])
def test_other_words_beside_a_number_are_no_name(words: str) -> None:
    chat = at("contact-phone").says(words)

    assert chat.open == "contact-name"
