"""A person asks in the middle: answered, then the same question again; nothing is lost, nothing is an answer by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import rules as bot_rules
from bot.settings import Settings
from flows import review, tips
from flows.capabilities import ALL
from flows.effects import AddToTicket
from flows.script import abuse
from flows.script.order import BY_FIELD
from tests.flows.chat import REST, Chat, agreed, at, texts

# Where a rumour is asked for, a question is the answer.
STEPS = (*(one for one in BY_FIELD if one != abuse.RUMOUR), review.REVIEW, review.EDIT)
QUESTION = "bác hỏi chút, có mất tiền không vậy cháu"
ANSWER = "báo tin không mất tiền"
CHANNELS = ("telegram", "zalo_oa", "zalo_bot", "web", "terminal")


def words_of(chat: Chat) -> list[str]:
    return [one.text for one in chat.tip.told if one.kind == "question"]


@pytest.mark.parametrize("step", STEPS)
def test_at_every_step_it_is_answered_and_the_same_question_asked_again(step: str) -> None:
    chat = at(step)
    before = chat.conversation

    chat.says(QUESTION).sees(ANSWER)

    now = chat.conversation
    assert (now.open, now.path, now.misses, now.round) == (before.open, before.path, before.misses, before.round)
    assert chat.tip.answers == before.tip.answers if before.tip else False
    assert len(chat.heard) == 2
    assert words_of(chat) == [QUESTION]


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("step", ["consent-agree", "dna-willing", "story-told", "contact-phone", review.REVIEW])
def test_on_every_channel(channel: str, step: str) -> None:
    chat = at(step, channel).says("BAO GIO CO KET QUA")

    assert chat.open == step
    assert "Cháu không dám hẹn ngày" in chat.heard[0].text


@pytest.mark.parametrize("step", STEPS)
def test_the_question_is_in_the_ticket_and_no_part_of_the_story(step: str) -> None:
    chat = at(step).says(QUESTION).ends()

    assert QUESTION in [one.text for one in chat.ticket.told]
    assert QUESTION not in [one.text for one in chat.ticket.told if one.is_words()]


def test_before_anything_was_said_the_person_is_greeted_answered_and_asked() -> None:
    chat = Chat().says("có mất tiền không?").sees("cháu chào bác", ANSWER, "Bác có đồng ý không ạ?")

    assert chat.open == "consent-agree"
    assert [one.key for one in chat.said] == ["welcome-hello", "faq-cost", "consent-agree.ask"]


def test_whoever_only_asked_can_send_it_and_the_team_reads_what_was_asked() -> None:
    chat = agreed().says("bỏ qua", "con liệt sĩ có lấy mẫu ADN được không?", "xong").ends()

    assert tips.story_of(chat.ticket) == "con liệt sĩ có lấy mẫu ADN được không?"
    assert tips.kind_of(chat.ticket) == "dna"


def test_a_story_with_a_question_in_it_stays_whole() -> None:
    story = "Bác tôi là liệt sĩ Nguyễn Văn Mẫu, hi sinh năm 1972. Bao giờ có kết quả? Quê bác ở Tiên Lãng."
    chat = at("story-told")
    before = [one.text for one in chat.tip.told]

    chat.says(story).sees("Cháu không dám hẹn ngày", "cháu ghi rồi ạ")

    assert [one.text for one in chat.tip.told] == [*before, story]
    assert chat.open == "story-told"
    assert tips.story_of(chat.says("xong").tip).endswith(story)


def test_the_end_of_the_story_may_stand_beside_a_question() -> None:
    chat = at("story-told").says("xong. Có mất tiền không?").sees(ANSWER)

    assert chat.open != "story-told"


@pytest.mark.parametrize(
    ("step", "text", "said"),
    [
        pytest.param("martyr-name", "Nguyễn Văn Mẫu. Bao giờ có kết quả?", "Nguyễn Văn Mẫu.", id="a name"),
        pytest.param("martyr-home", "Xã An Hưng. Bao giờ có kết quả ạ?", "Xã An Hưng.", id="a home"),
        pytest.param("martyr-unit", "C3 D7 E66, bao giờ có kết quả", "C3 D7 E66, bao giờ có kết quả", id="a unit"),
        pytest.param("martyr-death_date", "19/8/1972, có mất tiền không?", "19/8/1972, có mất tiền không?", id="a day"),
        pytest.param("place-where", "Cạnh bờ suối. Có mất tiền không?", "Cạnh bờ suối.", id="a place"),
        pytest.param("contact-phone", "0912 345 678 nhé. Có bị lộ không?", "0912 345 678 nhé.", id="a number"),
    ],
)
def test_an_answer_beside_a_question_is_an_answer(step: str, text: str, said: str) -> None:
    chat = at(step).says(text)

    assert chat.tip.answers[step].said == said
    assert chat.open != step
    assert len([one for one in chat.said if not one.key.startswith("care-")]) == 2
    assert said == text or words_of(chat) == [text.removeprefix(said).strip()]


@pytest.mark.parametrize("step", ["martyr-home", "martyr-death_place", "place-where"])
def test_where_the_person_lives_is_not_taken_for_the_martyr(step: str) -> None:
    text = "Tôi ở Cà Mau. Có báo tin được không?"
    chat = at(step).says(text).sees("Bác ở đâu cũng báo được")

    assert chat.open == step
    assert step not in chat.tip.answers
    assert text in tips.story_of(chat.tip)


def test_a_yes_out_of_politeness_is_no_consent() -> None:
    chat = at("consent-agree").says("Vâng. Thế có mất tiền không?").sees(ANSWER)
    assert (chat.open, chat.conversation.consents) == ("consent-agree", ())

    chat.says("Tôi đồng ý. Bao giờ có kết quả?").sees("Cháu không dám hẹn ngày")
    assert [one.purpose for one in chat.conversation.consents] == ["tip"]


def test_what_stands_beside_a_question_before_the_consent_waits_for_it() -> None:
    chat = at("consent-agree").says("Anh tôi hi sinh ở Huế. Có mất tiền không?").sees(ANSWER)

    assert chat.open == "consent-agree"
    assert [one.text for one in chat.tip.told] == ["Có mất tiền không?", "Anh tôi hi sinh ở Huế."]


def test_a_word_that_always_works_does_nothing_beside_a_question() -> None:
    chat = at("martyr-unit").says("Hủy. Có mất tiền không?").sees(ANSWER)

    assert chat.conversation.doubt is None
    assert chat.conversation.tip is not None


def test_send_beside_a_question_sends() -> None:
    chat = at(review.REVIEW).says("Gửi. Bao giờ có kết quả?").sees("Cháu không dám hẹn ngày", "Mã tin")

    assert "Bao giờ có kết quả?" in [one.text for one in chat.ticket.told]


def test_after_sending_it_is_answered_and_handed_to_the_ticket() -> None:
    chat = at(REST).says("bao giờ có kết quả vậy cháu").sees("Cháu không dám hẹn ngày")

    assert AddToTicket(chat.conversation.tickets[-1], waits=False) in chat.effects
    assert len(chat.heard) == 1


def test_after_sending_what_stands_beside_it_is_added_aloud() -> None:
    chat = at(REST).says("Tôi nhớ ra anh ấy quê Tiên Lãng. Bao giờ có kết quả?")

    chat.sees("Cháu không dám hẹn ngày", "thêm vào tin")


def test_where_nothing_is_open_a_way_to_begin_is_shown() -> None:
    chat = agreed().says("hủy", "có", "có mất tiền không").sees(ANSWER)

    assert chat.conversation.tip is None
    assert [one.label for one in chat.heard[0].words] == ["Báo tin mới"]


def test_danger_is_spoken_to_first_and_the_words_are_kept() -> None:
    text = "Máy xúc vừa đào thấy hài cốt lộ ra. Tôi tự bốc về được không?"
    chat = at("martyr-unit").says(text).sees("việc này khẩn", "đừng tự đào bới")

    assert chat.open == "martyr-unit"
    assert text in tips.story_of(chat.tip)


def test_two_questions_get_two_answers() -> None:
    chat = at("martyr-unit").says("Có mất tiền không? Bao giờ có kết quả?").sees(ANSWER, "Cháu không dám hẹn ngày")

    assert chat.open == "martyr-unit"


def test_a_question_open_of_the_machine_is_dropped_and_nothing_is_cancelled() -> None:
    chat = at("martyr-unit").says("hủy", "có mất tiền không?").sees(ANSWER)

    assert chat.conversation.doubt is None
    assert chat.open == "martyr-unit"


def test_a_question_under_a_photo_is_answered_and_the_photo_kept() -> None:
    chat = at("martyr-unit").sends_photo(caption="Có mất tiền không?").sees(ANSWER)

    assert tips.files_of(chat.tip) == 1
    assert chat.open == "martyr-unit"


def test_in_english() -> None:
    chat = Chat("web", language="en").starts().says("how much does it cost?").sees("costs nothing", "Do you agree?")

    assert chat.open == "consent-agree"


@pytest.mark.parametrize("step", ["martyr-home", "martyr-unit", "martyr-death_date", "place-where", "dna-willing"])
@pytest.mark.parametrize("text", ["Chủ nhật có làm việc không?", "tôi mang thư đến có được không ạ"])
def test_a_question_without_an_answer_is_noted_and_is_none(step: str, text: str) -> None:
    chat = at(step)
    for _ in range(4):
        chat.says(text).sees("cháu chưa trả lời được", "0965.001.222")

    assert chat.open == step
    assert step not in chat.tip.answers
    assert text in tips.story_of(chat.tip)


def test_in_a_story_a_short_one_is_noted_a_long_one_is_told() -> None:
    chat = at("story-told").says("Chủ nhật có làm việc không?").sees("cháu chưa trả lời được", "cháu ghi rồi ạ")
    assert "Chủ nhật có làm việc không?" in tips.story_of(chat.tip)

    chat.says("Anh tôi là liệt sĩ Nguyễn Văn Mẫu quê Tiên Lãng nhập ngũ năm 1968, có ai biết anh ấy nằm ở đâu không?")
    assert [one.key for one in chat.said] == ["story-told.more"]


def test_that_a_sample_is_free_is_said_once_the_committee_has_confirmed_it() -> None:
    careful = agreed().says("lấy mẫu có mất tiền không?")
    assert "không phải nộp tiền" not in careful.heard[0].text

    chat = agreed()
    settings = Settings.model_validate({"conversation": {"sampling_is_free": True}})
    chat.rules = replace(bot_rules.make(settings, texts(), channels=ALL), limits=chat.rules.limits)
    chat.says("lấy mẫu có mất tiền không?").sees("gia đình không phải nộp tiền")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_an_answer_is_short(language: str) -> None:
    long = []
    for key in sorted(texts().keys(language)):
        if key.startswith("faq-") and not key.endswith(".asked"):
            text = texts().text(language, key, hotline="0965.001.222")
            if len(text.split()) > 62 or "?" in text or any(len(line.split()) > 25 for line in text.splitlines()):
                long.append(f"{key}: {len(text.split())}")

    assert long == []
