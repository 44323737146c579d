"""The conversation as people have it, read as chats. The texts are the real ones."""

from __future__ import annotations

import pytest

from flows import codes, events
from flows.effects import (
    AddToTicket,
    AmendMessage,
    EraseSaid,
    MoveToTicket,
    NoteTicket,
    SaveTicket,
    TellStatus,
    WithdrawConsent,
)
from flows.model import Known
from tests.flows.chat import STORY, Chat, agreed


def at_review(channel: str = "telegram") -> Chat:
    chat = agreed(channel).says("bỏ qua", STORY, "xong")
    for _ in range(30):
        if chat.open == "review":
            return chat
        chat.says("bỏ qua")
    raise AssertionError(chat.open)


def sent() -> Chat:
    return at_review().says("gửi")


def test_a_tip_is_sent_by_skipping_everything_but_one_fact() -> None:
    chat = at_review()

    chat.says("gửi")

    (code,) = chat.saved
    assert codes.read(code) == code
    chat.sees(code, "0965.001.222", "không tự ý đào bới")
    assert chat.conversation.tip is None


def test_a_whole_tip_answered_by_buttons() -> None:
    chat = Chat().starts("bv-viet-tiep").taps("Đồng ý").taps("Người thân")
    chat.says("Em trai tôi đi bộ đội năm 1970").taps("Xong").sees("Anh, chị, em ruột").taps("Đúng rồi")
    chat.says("Phạm Văn Mẫu", "1952", "Vĩnh Bảo", "C3 D7 E66 F304", "19/8/1972", "Quảng Trị")
    chat.sends_location(16.7563, 107.2094).taps("Quanh vùng đó").sends_photo().taps("Xong")
    chat.taps("Sẵn lòng").taps("Cùng mẹ").taps("Đã mất").taps("Còn một chị hoặc em gái")
    chat.taps("Yếu, cần lấy tại nhà").taps("Từ 75 đến 84 tuổi").taps("Tại nhà").taps("Có")
    chat.says("0912 345 678", "Phạm Thị Mẫu").taps("Buổi sáng").taps("Có").taps("Không")

    chat.sees("Phạm Văn Mẫu", "1952", "C3 D7 E66 F304", "Sẵn lòng", "0912 345 678", "1 tệp").taps("Gửi tin")

    (saved,) = chat.saved.values()
    answers = saved.tip.answers
    assert saved.tip.source == "bv-viet-tiep"
    assert answers["martyr-name"].value == "Phạm Văn Mẫu"
    assert answers["martyr-unit"].value["regiment"] == "66"
    assert answers["place-where"].value["origin"] == "pin"
    assert answers["contact-phone"].value == "+84912345678"
    assert {one.purpose for one in saved.tip.consents} == {"tip", "dna", "contact"}


def test_without_diacritics_everything_is_understood() -> None:
    chat = Chat("zalo_oa").says("xin chao").says("dong y").says("nguoi than", STORY, "xong")
    while chat.open != "review":
        chat.says("bo qua")

    chat.says("gui")

    assert len(chat.saved) == 1


def test_english_throughout() -> None:
    chat = Chat(language="en").starts().sees("Hello")
    chat.says("agree", "veteran", "We buried three men by the river", "done")
    while chat.open != "review":
        chat.says("don't know")

    chat.says("send").sees("Your tip has reached")

    assert len(chat.saved) == 1


def test_a_first_free_message_is_the_beginning_of_a_tip_and_waits_for_consent() -> None:
    chat = Chat().says(STORY).sees("đồng ý")
    assert not chat.conversation.consents

    chat.says("đồng ý")

    assert chat.conversation.tip is not None
    assert chat.conversation.tip.told[0].text == STORY


def test_a_no_erases_what_was_said() -> None:
    chat = Chat().says(STORY)

    chat.says("không").sees("đã xóa")

    assert EraseSaid() in chat.effects
    assert chat.conversation.tip is None


def test_silence_is_not_consent_and_is_forgotten_after_thirty_days() -> None:
    chat = Chat().says(STORY)

    chat.waits(days=31)

    assert EraseSaid() in chat.effects
    assert chat.conversation.tip is None
    assert not chat.saved


def test_a_martyr_called_huy_is_no_cancellation() -> None:
    chat = agreed().says("bỏ qua", STORY, "xong")
    while chat.open != "martyr-name":
        chat.says("bỏ qua")

    chat.says("Huy").sees("«Huy»").taps("Là câu trả lời")

    assert chat.conversation.tip is not None
    assert chat.conversation.tip.answers["martyr-name"].value == "Huy"


def test_huy_with_its_mark_is_the_word() -> None:
    chat = agreed().says("bỏ qua", STORY, "xong")
    while chat.open != "martyr-name":
        chat.says("bỏ qua")

    chat.says("hủy").sees("muốn hủy").taps("Không, kể tiếp")

    assert chat.open == "martyr-name"


def test_cancel_asks_before_it_destroys() -> None:
    chat = agreed().says("người thân", STORY)

    chat.says("hủy")
    assert chat.conversation.tip is not None
    chat.taps("Có, hủy tin").sees("đã xóa")

    assert chat.conversation.tip is None
    assert EraseSaid() in chat.effects


def test_an_answer_is_changed_from_the_review_and_nothing_else_is_asked() -> None:
    chat = at_review().says("sửa").taps("Liệt sĩ")

    chat.says("Nguyễn Văn Mẫu")

    assert chat.open == "review"
    chat.sees("Nguyễn Văn Mẫu")


def test_what_a_changed_answer_calls_for_is_asked() -> None:
    chat = agreed().says("đồng đội", STORY, "xong")
    while chat.open != "review":
        assert chat.open != "dna-willing"
        chat.says("bỏ qua")

    chat.says("sửa").taps("Người báo tin").taps("Người thân")

    assert chat.open == "dna-willing"


def test_back_opens_the_question_before_with_its_answer() -> None:
    chat = agreed().says("người thân", "xong", "Nguyễn Văn Mẫu")

    chat.says("quay lại").sees("Liệt sĩ tên là gì", "Nguyễn Văn Mẫu").says("Trần Văn Mẫu")

    assert chat.conversation.tip is not None
    assert chat.conversation.tip.answers["martyr-name"].value == "Trần Văn Mẫu"
    assert chat.conversation.tip.changes[0].was.value == "Nguyễn Văn Mẫu"
    assert chat.open == "martyr-birth_year"


def test_unknown_is_an_answer() -> None:
    chat = agreed().says("người thân", "xong", "không rõ")

    assert chat.conversation.tip is not None
    assert chat.conversation.tip.answers["martyr-name"].known is Known.UNKNOWN


@pytest.mark.parametrize("step", ["consent-agree", "reporter-role", "martyr-name", "contact-phone", "review"])
def test_a_photo_at_any_step_is_kept_and_the_question_asked_again(step: str) -> None:
    chat = Chat().starts()
    if step != "consent-agree":
        chat.says("đồng ý")
    while chat.open != step:
        chat.says(*(STORY, "xong") if chat.open == "story-told" else ("bỏ qua",))

    chat.sends_photo(caption="bia mộ")

    assert chat.open == step
    assert chat.conversation.tip is not None
    assert chat.conversation.tip.told[-1].kind == "photo"
    assert len(chat.heard) >= 2


def test_a_location_at_another_step_answers_the_place() -> None:
    chat = agreed().sends_location(16.75, 107.2)

    assert chat.open == "reporter-role"
    assert chat.conversation.tip is not None
    assert chat.conversation.tip.answers["place-where"].value["lat"] == 16.75


def test_a_location_at_nought_is_no_place() -> None:
    chat = agreed().sends_location(0.0, 0.0).sees("chưa biết vị trí")

    assert chat.conversation.tip is not None
    assert "place-where" not in chat.conversation.tip.answers


def test_an_edited_message_updates_the_tip_and_keeps_its_history() -> None:
    chat = agreed().says("người thân")
    chat.happens(events.Text("Anh tôi tên Mẫu"), message_id="77")

    chat.happens(events.Edited("77", "Anh tôi tên Mẫn"))

    assert AmendMessage("77", "Anh tôi tên Mẫn") in chat.effects
    assert chat.conversation.tip is not None
    assert chat.conversation.tip.told[-1].text == "Anh tôi tên Mẫn"
    assert chat.conversation.tip.told[-1].before == ("Anh tôi tên Mẫu",)


def test_one_reminder_then_the_draft_goes_to_the_team_incomplete() -> None:
    chat = agreed().says("người thân", STORY)

    chat.waits(hours=25).sees("đang kể dở")
    chat.waits(days=2)
    assert not chat.saved
    chat.waits(days=5)

    (saved,) = chat.saved.values()
    assert saved.incomplete
    assert chat.conversation.tip is None


def test_after_sending_what_is_written_goes_to_the_ticket() -> None:
    chat = sent()
    (code,) = chat.saved

    chat.says("Tôi nhớ thêm: ông có vết sẹo ở tay")

    assert AddToTicket(code) in chat.effects


def test_several_tickets_are_told_apart() -> None:
    chat = sent()
    (first,) = chat.saved
    chat.says("báo tin", "bỏ qua", "Một liệt sĩ khác, quê Tiên Lãng", "xong")
    while chat.open != "review":
        chat.says("bỏ qua")
    chat.says("gửi")
    second = next(code for code in chat.saved if code != first)

    chat.says("Nhớ thêm về người trước").sees(second)
    assert AddToTicket(second) in chat.effects
    chat.taps(first)

    assert any(isinstance(one, MoveToTicket) and (one.was, one.code) == (second, first) for one in chat.effects)


def test_a_second_tip_does_not_ask_for_the_same_consent_again() -> None:
    chat = sent().says("báo tin")

    assert chat.open == "reporter-role"


def test_an_old_button_is_kindly_refused() -> None:
    chat = sent()

    chat.presses("1:reporter-role:relative").sees("không còn dùng")


def test_an_old_button_of_this_tip_changes_the_answer() -> None:
    chat = agreed().taps("Người thân")

    chat.presses("1:reporter-role:veteran").sees("sửa lại")

    assert chat.conversation.tip is not None
    assert chat.conversation.tip.answers["reporter-role"].value == "veteran"
    assert chat.open == "story-told"


FORGED = ["", "x", "1:2", "1:consent-agree:maybe", "99:review:send", "w:nothing", "t:MM-0000-0000", "1:" + "a" * 60]


@pytest.mark.parametrize("data", FORGED)
def test_a_forged_button_does_nothing(data: str) -> None:
    chat = agreed()
    before = chat.conversation.tip

    chat.presses(data)

    assert chat.conversation.tip == before
    assert chat.heard


def test_send_pressed_twice_makes_one_ticket() -> None:
    chat = at_review()
    press = next(one.data for one in chat.heard[-1].choices if one.data.endswith("send"))

    chat.presses(press).presses(press)

    assert len(chat.saved) == 1
    assert not any(isinstance(one, SaveTicket) for one in chat.effects)


def test_status_with_a_code_mistyped_and_right() -> None:
    chat = sent()
    (code,) = chat.saved
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")

    chat.says(f"tra cứu {wrong}").sees("gõ sai")
    chat.says(f"tra cuu {code.lower().replace('-', ' ')}")

    assert TellStatus((code,), code) in chat.effects


def test_a_person_is_called_and_the_draft_goes_on() -> None:
    chat = agreed().says("người thân", STORY)

    chat.says("gặp cán bộ").sees("0965.001.222")

    (saved,) = chat.saved.values()
    assert saved.incomplete
    assert any(isinstance(one, NoteTicket) and one.alert for one in chat.effects)
    assert chat.open == "story-told"
    chat.says("xong")
    while chat.open != "review":
        chat.says("bỏ qua")
    chat.says("gửi")
    assert list(chat.saved) == [saved.code]
    assert not chat.saved[saved.code].incomplete


def test_two_hundred_messages_a_minute_are_kept_and_answered_once() -> None:
    chat = Chat(calm=False).starts().says("đồng ý", "người thân")
    answers = 0
    for number in range(200):
        chat.now = chat.now.replace(second=30)
        chat.says(f"lời {number}")
        answers += len(chat.heard)

    assert chat.conversation.tip is not None
    assert len(chat.conversation.tip.told) == 200
    assert answers < 40

    while chat.open != "review":
        chat.now = chat.now.replace(second=30)
        chat.says("xong" if chat.open == "story-told" else "bỏ qua")
        assert not chat.heard
    chat.now = chat.now.replace(second=30)
    chat.says("gửi")

    (code,) = chat.saved
    chat.sees(code)


def test_a_wrong_phone_number_is_explained_and_three_tries_are_enough() -> None:
    chat = at_review().says("sửa").taps("Điện thoại")

    chat.says("0912").sees("thiếu chữ số")
    chat.says("0912345678")

    assert chat.open in ("contact-time", "contact-consent", "review")


def test_the_language_changes_at_any_step() -> None:
    chat = agreed().says("người thân", STORY, "xong")

    chat.says("ngôn ngữ").taps("English").sees("What was the fallen soldier's name?")


def test_withdrawn_consent_ends_everything() -> None:
    chat = sent().says("rút đồng ý").taps("Rút tất cả")

    assert chat.conversation.consents
    assert all(one.withdrawn_at for one in chat.conversation.consents)
    assert WithdrawConsent() in chat.effects
    assert EraseSaid() in chat.effects
    assert any(isinstance(one, NoteTicket) and one.what == "consent_withdrawn" for one in chat.effects)


def test_ten_thousand_characters_are_kept_whole() -> None:
    chat = agreed().says("người thân").says("ă" * 10_000)

    assert chat.conversation.tip is not None
    assert len(chat.conversation.tip.told[-1].text) == 10_000


def test_a_file_too_big_gets_a_way_out() -> None:
    agreed().sends_photo(size=2_000_000_000).sees("20 MB", "http")


def test_exposed_remains_are_urgent_at_once_though_the_tip_is_not_finished() -> None:
    chat = agreed().says("người khác", "Sáng nay máy xúc vừa đào thấy hài cốt lộ ra ở bờ đê")

    chat.sees("đừng chạm vào", "0965.001.222")

    (saved,) = chat.saved.values()
    assert saved.incomplete
    assert any(isinstance(one, NoteTicket) and one.what == "urgent" for one in chat.effects)
    assert chat.open == "story-told"


def test_urgent_words_before_consent_wait_for_it() -> None:
    chat = Chat().says("Sáng nay máy xúc vừa đào thấy hài cốt lộ ra ở bờ đê").sees("đừng chạm vào")
    assert not chat.saved

    chat.says("đồng ý")

    assert len(chat.saved) == 1


@pytest.mark.parametrize("word", ["xong", "gửi", "sửa"])
def test_a_step_word_is_no_place(word: str) -> None:
    chat = agreed().says("người thân", STORY, "xong")
    while chat.open != "place-where":
        chat.says("bỏ qua")

    chat.says(word)

    answer = chat.tip.answers.get("place-where")
    assert answer is None or answer.known is Known.SKIPPED


def test_a_man_may_be_called_sua() -> None:
    chat = agreed().says("người thân", STORY, "xong")

    chat.says("Khổng Văn Sửa")

    assert chat.tip.answers["martyr-name"].value == "Khổng Văn Sửa"
