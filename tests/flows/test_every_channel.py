"""The same talk on every channel: the same ticket, nothing that the channel cannot carry."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from bot import saying
from flows import events
from flows.capabilities import ALL, Button, Capabilities, Message, degrade
from flows.model import Source
from tests.flows.chat import LINK, Chat, agreed, at

CHANNELS = sorted(ALL)
# What a person answers, where a number can stand for it, and the words for the same.
MENUS = (
    ("consent-agree", "1", "đồng ý"),
    ("reporter-role", "1", "người thân"),
    ("story-told", "Anh tôi đi bộ đội năm 1970, có lần gửi thư về", "Anh tôi đi bộ đội năm 1970, có lần gửi thư về"),
    ("story-told", "xong", "xong"),
    ("martyr-name", "Phạm Văn Mẫu", "Phạm Văn Mẫu"),
    ("martyr-birth_year", "1952", "1952"),
    ("martyr-home", "Vĩnh Bảo", "Vĩnh Bảo"),
    ("martyr-unit", "C3 D7 E66", "C3 D7 E66"),
    ("martyr-death_date", "19/8/1972", "19/8/1972"),
    ("martyr-death_place", "Quảng Trị", "Quảng Trị"),
    ("place-where", "bên bờ sông Thạch Hãn", "bên bờ sông Thạch Hãn"),
    ("place-sure", "hai", "quanh vùng đó"),
    ("media-photos", "xong", "xong"),
    ("dna-willing", "3", "không"),
    ("contact-phone", "0912345678", "0912345678"),
    ("contact-name", "Phạm Thị Mẫu", "Phạm Thị Mẫu"),
    ("contact-time", "2.", "buổi sáng"),
    ("contact-consent", "Một", "có"),
    ("press-use", "2", "không"),
    ("review", "1", "gửi"),
)


def talk(channel: str, *, by_number: bool) -> tuple[Chat, list[Message]]:
    chat = Chat(channel).starts()
    heard = list(chat.heard)
    for question, number, words in MENUS:
        assert chat.open == question
        chat.says(number if by_number else words)
        heard += chat.heard
    return chat, heard


@pytest.mark.parametrize("by_number", [False, True], ids=["words", "numbers"])
@pytest.mark.parametrize("channel", CHANNELS)
def test_a_whole_tip_is_the_same_ticket(channel: str, by_number: bool) -> None:
    chat, _ = talk(channel, by_number=by_number)
    model, _ = talk("telegram", by_number=False)

    found, wanted = chat.ticket, model.ticket
    assert {field: one.value for field, one in found.answers.items()} == {
        field: one.value for field, one in wanted.answers.items()
    }
    assert [(one.kind, one.text) for one in found.told] == [(one.kind, one.text) for one in wanted.told]
    assert {one.purpose for one in found.consents} == {one.purpose for one in wanted.consents}


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_message_fits_the_channel_and_its_menu_can_be_answered_without_buttons(channel: str) -> None:
    _, heard = talk(channel, by_number=False)
    carries = ALL[channel]

    for message in heard:
        parts = degrade(message, carries)
        for part in parts:
            assert 0 < len(part.text) <= carries.text_limit
            assert part.text == unicodedata.normalize("NFC", part.text)
        if not carries.buttons:
            shown = "\n".join(part.text for part in parts)
            assert all(f"{number}. {one.label}" in shown for number, one in enumerate(message.choices, start=1))
            assert all(one.label in shown for one in message.words)
            assert not any(part.choices or part.words for part in parts)


def test_a_long_message_is_split_at_paragraphs_after_it_was_composed() -> None:
    paragraph = unicodedata.normalize("NFD", "Cơm Việt ở Quảng Trị " * 20).strip()
    message = Message("\n\n".join([paragraph] * 8))

    parts = degrade(message, ALL["zalo_oa"])

    assert len(parts) == 2
    assert "\n\n".join(part.text for part in parts) == unicodedata.normalize("NFC", message.text)


BUTTONS = tuple(Button(f"Chọn {number}", f"1:x:{number}") for number in range(6))


@pytest.mark.parametrize(
    ("choices", "words", "shown"),
    [(2, 1, (2, 1)), (4, 0, (4, 0)), (4, 1, (4, 0)), (5, 0, (0, 0)), (0, 5, (0, 0))],
)
def test_half_a_menu_is_never_shown_as_buttons(choices: int, words: int, shown: tuple[int, int]) -> None:
    carries: Capabilities = replace(ALL["zalo_oa"], buttons=True)

    (part,) = degrade(Message("Chọn ạ?", BUTTONS[:choices], BUTTONS[:words]), carries)

    assert (len(part.choices), len(part.words)) == shown
    assert all(f"{number}. Chọn {number - 1}" in part.text for number in range(1, choices + 1))


@pytest.mark.parametrize("typed", ["2", "2.", "2)", " 2 ", "số 2", "SỐ HAI", "hai", "Hai ", "so 2", "câu 2", "２"])
def test_a_number_chooses_however_it_is_typed(typed: str) -> None:
    chat = agreed("zalo_oa").says(typed)

    assert chat.tip.answers["reporter-role"].value == "veteran"


@pytest.mark.parametrize("typed", ["0", "5", "99", "năm", "1 2", "2 người", "một hai ba"])
def test_what_names_no_line_of_the_menu_is_asked_again(typed: str) -> None:
    chat = agreed("zalo_oa").says(typed)

    assert chat.open == "reporter-role"
    assert "reporter-role" not in chat.tip.answers


@pytest.mark.parametrize("typed", ["ba", "Ba", "Bà"])
def test_a_word_that_may_be_three_or_somebody_is_asked_again(typed: str) -> None:
    chat = at("reporter-role", "zalo_oa").says(typed)

    assert chat.open == "reporter-role"
    assert "reporter-role" not in chat.tip.answers


def test_where_words_are_read_it_stays_what_it_says() -> None:
    answer = at("dna-relation", "zalo_oa").says("ba").tip.answers["dna-relation"]

    assert (answer.said, answer.value) == ("ba", "parent")  # a father in the South, and not the third line


@pytest.mark.parametrize(("typed", "value"), [("má", "relative"), ("hai", "veteran")])
def test_a_number_in_words_has_its_marks(typed: str, value: str) -> None:
    assert at("reporter-role", "zalo_oa").says(typed).tip.answers["reporter-role"].value == value


def test_another_word_than_the_number_is_no_number() -> None:
    assert "reporter-role" not in at("reporter-role", "zalo_oa").says("hái").tip.answers


def test_words_from_where_the_question_was_not_asked_answer_nothing_and_are_kept() -> None:
    chat = at("martyr-name", "zalo_oa")
    chat.conversation = replace(chat.conversation, asked_on="web")

    chat.says("gần bệnh xá Bình Mỹ")
    assert "martyr-name" not in chat.tip.answers
    assert chat.tip.told[-1].text == "gần bệnh xá Bình Mỹ"
    assert chat.open == "martyr-name"

    chat.says("Phạm Văn Ví Dụ")
    assert chat.tip.answers["martyr-name"].value == "Phạm Văn Ví Dụ"


def test_a_year_is_no_line_of_a_menu() -> None:
    chat = at("martyr-birth_year", "zalo_oa").says("năm 1950")

    assert chat.tip.answers["martyr-birth_year"].value == 1950


# What a channel cannot carry


@pytest.mark.parametrize("channel", CHANNELS)
def test_where_places_do_not_arrive_the_question_offers_the_web_chat(channel: str) -> None:
    chat = at("place-where", channel)
    chat.says("trợ giúp")

    offered = any(one.door for one in chat.said)
    assert offered == ("location" not in ALL[channel].receives)
    assert (LINK in "\n".join(one.text for one in chat.heard)) == offered


def test_an_empty_event_is_answered_with_another_way_and_reaches_the_ticket() -> None:
    chat = at("martyr-name", "zalo_bot").happens(events.Unsupported("unsupported"))

    chat.sees("Zalo chỉ chuyển tới cháu", LINK, "Liệt sĩ tên là gì")
    assert [one.kind for one in chat.tip.told][-1] == "other"


def test_an_empty_event_after_sending_is_answered_too() -> None:
    chat = at("rest", "zalo_bot").happens(events.Unsupported("unsupported"))

    chat.sees("Zalo chỉ chuyển tới cháu", LINK)


def test_a_sticker_is_thanked_for_and_offers_nothing() -> None:
    chat = at("martyr-name", "zalo_bot").happens(events.Unsupported("sticker"))

    chat.sees("cháu cảm ơn bác", "Liệt sĩ tên là gì")
    assert not any(one.door for one in chat.said)


def test_a_place_sent_from_zalo_keeps_its_name() -> None:
    chat = at("place-where", "zalo_oa").happens(events.Location(16.7563, 107.2094, name="Thành cổ Quảng Trị"))

    where = chat.tip.answers["place-where"]
    assert (where.value["lat"], where.value["text"], where.source) == (16.7563, "Thành cổ Quảng Trị", Source.PIN)


def test_a_form_with_name_and_number_answers_both_questions() -> None:
    chat = at("contact-phone", "zalo_oa").happens(
        events.ContactCard("+84912345678", "Phạm Thị Mẫu", own=True, signed=True)
    )

    assert chat.tip.answers["contact-phone"].value == "+84912345678"
    assert chat.tip.answers["contact-name"].value == "Phạm Thị Mẫu"
    assert chat.open == "contact-time"


@pytest.mark.parametrize(
    "open_question", ["contact-phone", "contact-name", "contact-time", "martyr-home", "place-where"]
)
def test_the_home_in_a_form_is_kept_and_answers_no_question(open_question: str) -> None:
    chat = at(open_question, "zalo_oa")
    before = dict(chat.tip.answers)

    chat.happens(
        events.ContactCard("+84912345678", "Phạm Thị Mẫu", own=True, signed=True, home="Số 3, An Biên, Hải Phòng")
    )

    assert "Số 3, An Biên, Hải Phòng" in [one.text for one in chat.tip.told if one.kind == "contact"]
    assert set(chat.tip.answers) - set(before) <= {"contact-phone", "contact-name"}
    assert "Hải Phòng" not in repr([one for field, one in chat.tip.answers.items() if before.get(field) != one])


def test_a_form_at_the_question_for_the_name_answers_it() -> None:
    chat = at("contact-name", "zalo_oa").happens(events.ContactCard("+84912345678", "Mẫu", own=True, signed=True))

    assert chat.tip.answers["contact-name"].value == "Mẫu"
    assert chat.open != "contact-name"


def test_a_form_without_a_number_answers_the_name_alone() -> None:
    chat = at("contact-phone", "zalo_oa").happens(events.ContactCard("", "Phạm Thị Mẫu", own=True, signed=True))

    assert chat.open == "contact-phone"
    assert "contact-phone" not in chat.tip.answers
    assert chat.tip.answers["contact-name"].value == "Phạm Thị Mẫu"
    assert not any("đã ghi số" in one.text for one in chat.heard)


def test_the_name_in_a_form_replaces_none_that_was_told() -> None:
    chat = at("contact-time", "zalo_oa")
    told = chat.tip.answers["contact-name"]

    chat.happens(events.ContactCard("", "Lan", own=True, signed=True, home="Số 3"))

    assert chat.tip.answers["contact-name"] == told
    assert [one.text for one in chat.tip.told if one.kind == "contact"] == ["Lan", "Số 3"]


def test_the_name_in_a_telephone_s_own_card_is_not_taken_for_the_person_s() -> None:
    chat = at("contact-phone", "telegram").happens(events.ContactCard("+84912345678", "Lan (Zalo)", own=True))

    assert "contact-name" not in chat.tip.answers
    assert chat.open == "contact-name"


def test_a_message_to_be_read_back_from_the_log_is_the_same() -> None:
    _, heard = talk("zalo_oa", by_number=False)

    for message in heard:
        assert saying.from_log({"text": message.text, **saying.choices_form(message)}) == message
