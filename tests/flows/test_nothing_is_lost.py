"""Whatever is sent, at whatever step, is in the ticket at the end: in its story, its answers, or added to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from flows import codes, events, review, tips
from flows.effects import AddToTicket, EraseSaid, SaveTicket
from flows.model import Answer, Known, Tip
from flows.script.order import BY_FIELD
from tests.flows.chat import REST, STORY, URGENT, WITH_FACTS, Chat, agreed, at

STEPS = (*BY_FIELD, review.REVIEW, review.EDIT, REST)
TEXT = "Tôi nhớ ông ấy được chôn gần con suối, quê Tiên Lãng"
LONG = "Hồi ấy chúng tôi đi từ bến đò lên, qua hai cái dốc. " * 12


def holds(tip: Tip, words: str) -> bool:
    """The words stand in the tip, as typed."""
    typed = (one.text for one in tip.told), (one.said for one in tip.answers.values())
    return any(words in one for several in typed for one in several)


def holds_place(tip: Tip, lat: float, lon: float) -> bool:
    return any((one.lat, one.lon) == (lat, lon) for one in tip.told if one.kind == "location")


def holds_kind(tip: Tip, kind: str) -> bool:
    return any(one.kind == kind for one in tip.told)


KEPT: dict[str, tuple[events.What, Callable[[Tip], bool]]] = {
    "text": (events.Text(TEXT), lambda tip: holds(tip, TEXT)),
    "long": (events.Text(LONG), lambda tip: holds(tip, LONG.strip())),
    "urgent": (events.Text(URGENT), lambda tip: holds(tip, URGENT)),
    "markup": (events.Text("<b>Nguyễn</b> & {$x}"), lambda tip: holds(tip, "<b>Nguyễn</b> & {$x}")),
    "formula": (events.Text("=HYPERLINK(1)"), lambda tip: holds(tip, "=HYPERLINK(1)")),
    "question": (events.Text("Có ai đọc tin này không?"), lambda tip: holds(tip, "Có ai đọc tin này không?")),
    "unseen": (events.Text("\u202e\u0000\u200b"), lambda tip: holds_kind(tip, "other")),
    "location": (events.Location(20.86, 106.68), lambda tip: holds_place(tip, 20.86, 106.68)),
    "nowhere": (events.Location(float("nan"), 200.0), lambda tip: holds(tip, "nan, 200.0")),
    "own_card": (events.ContactCard("+84987654321", "Mẫu", own=True), lambda tip: holds(tip, "+84987654321")),
    "card": (events.ContactCard("gọi cháu", "Lan"), lambda tip: holds(tip, "Lan gọi cháu")),
    "photo": (events.Media("photo", "{}", caption="bia mộ"), lambda tip: holds(tip, "bia mộ")),
    "voice": (events.Media("voice", "{}"), lambda tip: holds_kind(tip, "voice")),
    "too_big": (events.Media("video", "{}", size=2_000_000_000), lambda tip: holds_kind(tip, "video")),
    "unsupported": (events.Unsupported("sticker"), lambda tip: holds(tip, "sticker")),
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("name", KEPT)
def test_what_is_sent_at_any_step_is_in_the_ticket(step: str, name: str) -> None:
    what, is_kept = KEPT[name]
    chat = at(step)

    chat.happens(what)

    assert chat.heard, "silence"
    if step == REST:
        code = chat.conversation.tickets[-1]
        assert any(isinstance(one, AddToTicket) and one.code == code for one in chat.effects)
        return
    assert is_kept(chat.tip)
    assert is_kept(chat.ends().ticket)


@pytest.mark.parametrize("name", KEPT)
def test_what_is_sent_first_of_all_waits_for_consent_and_is_in_the_ticket(name: str) -> None:
    what, is_kept = KEPT[name]
    chat = Chat()

    chat.happens(what)

    assert chat.open == "consent-agree"
    assert not chat.saved
    assert is_kept(chat.tip)
    assert is_kept(chat.ends().ticket)


def test_a_pin_before_consent_is_the_place_of_the_ticket() -> None:
    chat = Chat().sends_location(16.75, 107.2).ends()

    place = tips.as_json(chat.ticket)["location"]
    assert (place["lat"], place["lon"], place["origin"]) == (16.75, 107.2, "pin")


def test_the_own_card_is_the_number_of_the_ticket_and_asks_for_its_consent() -> None:
    chat = at("martyr-home").happens(events.ContactCard("+84987654321", "Mẫu", own=True))

    assert chat.open == "martyr-home"
    while chat.open != "contact-consent":
        assert chat.open != "contact-phone", "asked for what was sent already"
        chat.says("bỏ qua")
    chat.says("có").ends()

    assert tips.as_json(chat.ticket)["reporter"]["phone"] == "+84987654321"
    assert "contact" in {one.purpose for one in chat.ticket.consents}


def test_a_foreign_card_is_nobodys_number() -> None:
    chat = at("contact-phone").happens(events.ContactCard("+84987654321", "Chú Ba"))

    assert chat.open == "contact-phone"
    assert tips.as_json(chat.tip)["reporter"]["phone"] is None


def test_three_answers_that_are_none_are_kept_and_the_last_stands_as_said() -> None:
    chat = at("martyr-death_date")

    chat.says("hôm ấy mưa to")
    assert chat.open == "martyr-death_date"
    chat.says("đang mùa gặt", "đúng hôm giỗ cụ tổ").sees("ghi nguyên lời bác")

    assert chat.open == "martyr-death_place"
    assert {"hôm ấy mưa to", "đang mùa gặt"} <= set(tips.story_of(chat.tip).splitlines())
    assert chat.tip.answers["martyr-death_date"].said == "đúng hôm giỗ cụ tổ"
    assert tips.as_json(chat.tip)["martyr"]["date_of_death_raw"] == "đúng hôm giỗ cụ tổ"


@pytest.mark.parametrize("step", ["martyr-birth_year", "contact-phone"])
def test_what_is_kept_as_said_is_somewhere_in_the_ticket_as_the_team_reads_it(step: str) -> None:
    chat = at(step).says("lời một", "lời hai", "hỏi ông Tám đầu làng").sees("ghi nguyên lời bác")

    assert "ông Tám" in str(tips.as_json(chat.ends().ticket))


def test_a_long_answer_to_a_short_question_joins_the_story_and_the_question_waits() -> None:
    chat = at("martyr-home").says(LONG).sees("ghi thêm lời bác", "Quê liệt sĩ")

    assert "martyr-home" not in chat.tip.answers
    assert tips.story_of(chat.tip).endswith(LONG.strip())


def test_words_at_the_review_join_the_story_and_it_is_read_back_with_them() -> None:
    chat = at("review").says(TEXT).sees(TEXT, "Nơi chôn cất: gần con suối")

    assert chat.open == "review"
    assert tips.story_of(chat.ends().ticket).endswith(TEXT)


def test_a_photo_as_the_very_first_message_is_in_the_ticket() -> None:
    chat = Chat().sends_photo(caption="giấy báo tử").ends()

    assert tips.files_of(chat.ticket) == 1
    assert tips.story_of(chat.ticket).startswith("giấy báo tử")


def test_every_photo_of_an_album_is_kept_with_its_group() -> None:
    chat = at("media-photos").sends_photo(group="g1").sends_photo(group="g1").says("xong")

    assert [one.group for one in chat.ends().ticket.told if one.kind == "photo"] == ["g1", "g1"]


def test_a_second_place_is_kept_in_what_was_told_and_the_first_stands() -> None:
    chat = at("martyr-name").sends_location(16.75, 107.2).sends_location(16.9, 107.3).ends()

    assert holds_place(chat.ticket, 16.9, 107.3)
    assert tips.as_json(chat.ticket)["location"]["lat"] == 16.75


def test_an_edited_answer_is_the_answer_and_what_it_replaced_is_kept() -> None:
    chat = at("martyr-name").happens(events.Text("Nguyễn Văn Mẫu"), message_id="900")

    chat.happens(events.Edited("900", "Nguyễn Văn Mẫn")).sees("vừa sửa")

    assert chat.open == "martyr-birth_year"
    assert chat.tip.answers["martyr-name"].value == "Nguyễn Văn Mẫn"
    assert [(one.field, one.was.value) for one in chat.tip.changes] == [("martyr-name", "Nguyễn Văn Mẫu")]


def test_an_answer_edited_at_the_review_is_read_back() -> None:
    chat = at("review").says("sửa").taps("Liệt sĩ").happens(events.Text("Nguyễn Văn Mẫu"), message_id="900")

    chat.happens(events.Edited("900", "Nguyễn Văn Mẫn")).sees("Liệt sĩ: Nguyễn Văn Mẫn")

    assert chat.open == "review"


def test_an_edit_that_changes_nothing_is_no_change() -> None:
    chat = at("martyr-name").happens(events.Text("Nguyễn Văn Mẫu"), message_id="900")

    chat.happens(events.Edited("900", "Nguyễn Văn Mẫu"))

    assert not chat.tip.changes
    assert not chat.heard


@pytest.mark.parametrize(
    ("step", "first", "then", "value"),
    [
        ("reporter-role", "người thân", "đồng đội", "veteran"),
        ("dna-willing", "sẵn lòng", "không", "no"),
        ("contact-consent", "có", "không", "no"),
        ("contact-consent", "không", "có", "yes"),
        ("press-use", "có", "không", "no"),
    ],
)
def test_an_edited_choice_chooses_anew(step: str, first: str, then: str, value: str) -> None:
    purpose = BY_FIELD[step].consent
    chat = at(step).happens(events.Text(first), message_id="900")

    chat.happens(events.Edited("900", then)).sees("sửa lại câu trả lời")

    assert chat.tip.answers[step].value == value
    if purpose:
        standing = [one for one in chat.conversation.consents if one.purpose == purpose and not one.withdrawn_at]
        assert bool(standing) == (value == "yes")


def test_an_edit_that_chooses_nothing_leaves_the_choice_and_says_so() -> None:
    chat = agreed().happens(events.Text("người thân"), message_id="900")

    chat.happens(events.Edited("900", "người cùng xóm trọ")).sees("giữ như cũ")

    assert chat.tip.answers["reporter-role"].value == "relative"


def test_an_edited_consent_asks_whether_it_is_withdrawn() -> None:
    chat = Chat().starts().happens(events.Text("đồng ý"), message_id="9")

    chat.happens(events.Edited("9", "không đồng ý")).sees("rút lại sự đồng ý")
    assert not any(one.withdrawn_at for one in chat.conversation.consents)
    chat.taps("Rút tất cả")

    assert chat.conversation.consents
    assert all(one.withdrawn_at for one in chat.conversation.consents)


def test_the_answer_after_a_doubt_is_changed_by_editing_the_first_message() -> None:
    chat = at("martyr-name").happens(events.Text("Huy"), message_id="9").taps("Là câu trả lời")

    chat.happens(events.Edited("9", "Huynh"))

    assert chat.tip.answers["martyr-name"].value == "Huynh"


@pytest.mark.parametrize("step", ["martyr-name", "martyr-home", "place-where", "contact-phone"])
def test_skipping_a_question_again_keeps_the_answer_that_stands(step: str) -> None:
    answer = {"martyr-name": "Nguyễn Văn Mẫu", "contact-phone": "0912345678"}.get(step, "Tiên Lãng")
    chat = at(step).says(answer, "quay lại")
    before = chat.tip.answers[step]
    assert chat.open == step

    chat.says("bỏ qua")

    assert chat.tip.answers[step] == before
    assert chat.open != step


def test_not_known_replaces_the_answer_and_the_old_one_is_among_the_changes() -> None:
    chat = at("martyr-home").says("Tiên Lãng", "quay lại", "không rõ")

    assert chat.tip.answers["martyr-home"].known is Known.UNKNOWN
    assert [one.was.said for one in chat.tip.changes] == ["Tiên Lãng"]


def test_what_the_story_said_is_shown_and_a_no_asks_it_again() -> None:
    chat = agreed().says("người thân", WITH_FACTS, "xong").sees("Nguyễn Văn Mẫu", "C3 D7 E66 F304")
    assert chat.open == "story-check"

    chat.says("chưa đúng").sees("dòng nào chưa đúng")
    assert chat.open == "story-check"

    chat.taps("Hỏi lại từng điều")

    assert chat.open == "martyr-name"
    assert not {"martyr-name", "martyr-unit"} & set(chat.tip.answers)
    chat.says("Nguyễn Văn Mẫn", "1950", "Tiên Lãng")
    assert chat.open == "martyr-unit"


def test_what_the_story_said_is_not_asked_after_a_yes() -> None:
    chat = agreed().says("người thân", WITH_FACTS, "xong", "đúng rồi")

    assert chat.open == "martyr-birth_year"
    assert chat.tip.answers["martyr-name"].value == "Nguyễn Văn Mẫu"
    assert chat.tip.answers["martyr-name"].sure
    while chat.open != "review":
        assert chat.open != "martyr-unit"
        chat.says("bỏ qua")


def test_what_was_answered_before_the_story_is_not_read_over() -> None:
    chat = agreed().says("người thân").sends_location(16.75, 107.2).says("Mộ ở 16.9, 107.3", "xong")

    assert tips.as_json(chat.tip)["location"]["lat"] == 16.75


def test_a_helper_and_an_elder_are_two_people() -> None:
    chat = agreed().says("nhắn hộ", "bác đồng ý", "Nguyễn Thị Sen", "Trần Thị Lan").ends()

    form = tips.as_json(chat.ticket)["reporter"]
    assert (form["role"], form["name"], form["helper"]) == ("helper", "Nguyễn Thị Sen", "Trần Thị Lan")
    assert tips.summary(chat.ticket).reporter_name == "Nguyễn Thị Sen"


def test_an_urgent_story_makes_an_urgent_ticket_and_a_quiet_one_does_not() -> None:
    assert tips.summary(agreed().says("người khác", URGENT).ends().ticket).urgent
    assert not tips.summary(at(REST).ticket).urgent


@pytest.mark.parametrize("step", [one for one in STEPS if one != REST])
def test_start_again_repeats_the_question_and_keeps_everything(step: str) -> None:
    chat = at(step)
    tip, asked = chat.tip, chat.heard[-1]

    chat.starts()

    chat.sees("vẫn giữ")
    assert (chat.heard[-1].text, chat.heard[-1].choices) == (asked.text, asked.choices)
    assert (chat.tip, chat.open) == (tip, step)


def test_an_empty_tip_is_neither_sent_nor_handed_over() -> None:
    chat = agreed()
    while chat.open != "review":
        chat.says("bỏ qua")

    chat.says("gửi").sees("tin chưa có gì")
    assert chat.open == "story-told"
    assert not chat.saved

    chat.waits(days=40)
    assert not chat.saved
    assert chat.conversation.tip is None
    assert EraseSaid() in chat.effects


def test_a_role_and_a_phone_alone_are_no_tip() -> None:
    chat = agreed().says("người thân")
    while chat.open != "contact-phone":
        chat.says("bỏ qua")
    chat.says("0912345678").waits(days=8)

    assert not chat.saved


def test_the_second_tip_after_an_urgent_one_opens_no_ticket_by_itself() -> None:
    chat = agreed().says("người khác", URGENT).ends()

    chat.says("báo tin")
    assert not any(isinstance(one, SaveTicket) for one in chat.effects)
    chat.says("người thân", STORY)

    assert len(chat.saved) == 1
    assert not tips.summary(chat.ends().ticket).urgent
    assert len(chat.saved) == 2


def test_urgent_words_after_sending_alert_the_ticket_and_no_other_is_opened() -> None:
    chat = at(REST).says(URGENT).sees("đừng chạm vào")

    assert chat.notes == ["urgent"]
    chat.says("báo tin")
    assert not any(isinstance(one, SaveTicket) for one in chat.effects)


def test_urgent_words_of_a_tip_sent_do_not_silence_those_that_come_later() -> None:
    chat = agreed().says("người khác", URGENT).ends()

    chat.says(URGENT).sees("đừng chạm vào")

    assert chat.notes == ["urgent"]


DOUBLE = [
    ("story-told", "done"),
    ("media-photos", "done"),
    ("martyr-birth_year", "unknown"),
    ("martyr-unit", "unknown"),
    ("contact-name", "skip"),
    ("press-use", "skip"),
]


@pytest.mark.parametrize(("step", "word"), DOUBLE)
def test_a_button_tapped_twice_only_repeats_the_next_question(step: str, word: str) -> None:
    chat = at(step)
    if step == "story-told":
        chat.says(STORY)
    button = next(one.data for message in chat.heard for one in message.words if one.data.endswith(f":{word}"))
    chat.presses(button)
    tip, open_, asked = chat.tip, chat.open, chat.heard[-1]

    chat.presses(button)

    assert (chat.tip, chat.open) == (tip, open_)
    assert [one.text for one in chat.heard] == [asked.text]


def test_two_tickets_are_told_apart_by_number_where_there_are_no_buttons() -> None:
    chat = at(REST, "terminal").says("báo tin", "bỏ qua", "Một liệt sĩ khác, quê Tiên Lãng", "xong").ends()
    first, second = chat.conversation.tickets
    chat.says("Nhớ thêm về người trước")
    assert AddToTicket(second) in chat.effects
    assert [one.label for one in chat.heard[-1].choices] == [first]

    chat.says("1").sees(first)

    assert chat.conversation.talking_of == first
    assert not any(isinstance(one, AddToTicket) for one in chat.effects)
    chat.says("Ông có vết sẹo")
    assert AddToTicket(first) in chat.effects


def test_a_number_that_names_no_ticket_is_words_like_any_other() -> None:
    chat = at(REST, "terminal").says("báo tin", "bỏ qua", "Một liệt sĩ khác, quê Tiên Lãng", "xong").ends()
    _, second = chat.conversation.tickets

    chat.says("Nhớ thêm", "7")

    assert AddToTicket(second) in chat.effects


def test_the_code_is_told_though_sending_comes_over_the_flood_limit() -> None:
    chat = at("review")
    chat.rules = Chat(calm=False).rules
    for number in range(40):
        chat.says(f"lời {number}")
        chat.now -= timedelta(seconds=3)
    assert not chat.heard

    chat.says("gửi")

    (code,) = list(chat.saved)[-1:]
    chat.sees(code)
    assert sum(one.text.startswith("lời ") for one in chat.ticket.told) == 40


def test_other_peoples_codes_are_looked_up_ten_times_an_hour_and_the_own_one_always() -> None:
    chat = at(REST)
    code = chat.conversation.tickets[0]
    looked_up = [f"tra cứu {other}" for other in _codes(12)]

    for line in looked_up[:10]:
        chat.says(line)
        assert not chat.heard
    chat.says(looked_up[10]).sees("quá")
    chat.says(looked_up[11]).sees("quá")
    chat.says(f"tra cứu {code}")
    assert not chat.heard
    chat.waits(hours=2)
    chat.says(looked_up[10])

    assert not chat.heard


def _codes(count: int) -> list[str]:
    return [codes.make(number * 7_919) for number in range(1, count + 1)]


@pytest.mark.parametrize("blocked", [True, False])
def test_a_block_and_its_end_are_noted_on_the_ticket(blocked: bool) -> None:
    chat = at(REST)

    chat.happens(events.BlockChanged(blocked))

    assert chat.notes == ["person_blocked" if blocked else "person_unblocked"]
    assert chat.conversation.blocked is blocked


def test_nobody_who_blocked_is_reminded() -> None:
    chat = agreed().says("người thân", STORY).happens(events.BlockChanged(True)).waits(days=3)

    assert not chat.conversation.reminded


def test_an_answer_holds_who_said_it_and_when() -> None:
    chat = at("martyr-home").happens(events.Text("Tiên Lãng"), message_id="31")

    answer = chat.tip.answers["martyr-home"]
    assert answer == Answer("Tiên Lãng", answer.value, at=chat.now, message_id="31")
    assert answer.value["text"] == "Tiên Lãng"
