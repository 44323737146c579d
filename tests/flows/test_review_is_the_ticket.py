"""What is read back is what the ticket holds, and the other way round: nothing is shown that is not sent."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from flows import events, review, tips
from flows.model import Tip
from flows.understand.page import fold
from tests.flows.chat import STORY, WITH_FACTS, Chat, agreed, at, texts

SKIPS = ("bỏ qua", "không rõ", "quay lại")
ANSWERS: dict[str, tuple[str, ...]] = {
    "reporter-role": ("người thân", "đồng đội", "nhắn hộ", "người khác"),
    "reporter-consent": ("bác đồng ý", "chưa"),
    "reporter-elder": ("Nguyễn Thị Sen", "bà Sen"),
    "reporter-helper": ("Trần Thị Lan",),
    "story-told": (STORY, WITH_FACTS, "Mộ ở 16.9, 107.3"),
    "story-check": ("đúng", "chưa đúng"),
    "martyr-name": ("Nguyễn Văn Mẫu", "liệt sĩ Khổng Văn Huy", "Mẫu"),
    "martyr-birth_year": ("1950", "sinh năm 1948"),
    "martyr-home": ("xã Đoàn Lập, Tiên Lãng", "Vĩnh Bảo"),
    "martyr-unit": ("C3 D7 E66 F304", "đội nữ pháo binh"),
    "martyr-death_date": ("19/8/1972", "năm 1968", "8/1972"),
    "martyr-death_place": ("Quảng Trị", "bên sông Thạch Hãn"),
    "place-where": ("bên bờ sông", "16.7563, 107.2094"),
    "place-sure": ("biết chính xác chỗ", "chỉ nghe kể lại"),
    "media-photos": ("không",),
    "dna-willing": ("sẵn lòng", "không", "cần tư vấn thêm"),
    "dna-advice": ("lấy mẫu thế nào", "đủ rồi"),
    "dna-relation": ("em ruột", "con", "cháu", "cháu gọi bằng cậu", "vợ"),
    "dna-relation_which": ("con chị gái", "con anh trai", "khác mẹ"),
    "dna-mother": ("còn", "cụ mất rồi"),
    "dna-siblings": ("một em gái 84 tuổi", "còn một anh hoặc em trai", "hai người", "không"),
    "dna-nephews": ("có", "ba người", "không có ai"),
    "dna-aunts": ("còn dì", "còn cậu", "không còn"),
    "dna-cousins": ("có một người", "không"),
    "dna-health": ("đi lại được", "cụ yếu lắm"),
    "dna-age": ("84", "sinh năm 1945", "từ 85 tuổi"),
    "dna-preferred": ("tại nhà", "sáng thứ bảy"),
    "dna-consent": ("có", "không"),
    "contact-phone": ("0912 345 678", "+84 987 654 321", "ẩn danh"),
    "contact-name": ("Phạm Thị Mẫu",),
    "contact-time": ("buổi sáng",),
    "contact-consent": ("có", "không"),
    "press-use": ("có", "không"),
}
SENT = (
    events.Location(16.75, 107.2),
    events.ContactCard("+84987654321", "Mẫu", own=True),
    events.Media("photo", "{}", caption="bia mộ"),
)


def _label(field: str) -> str:
    return texts().text("vi", f"{field}.label")


def _shown(chat: Chat) -> dict[str, str]:
    """Label → value, of the lines read back last."""
    lines = [line for message in chat.heard for line in message.text.splitlines() if line.startswith("• ")]
    return {label: value for label, _, value in (line[2:].partition(": ") for line in lines)}


def _value(shown: dict[str, str], field: str) -> str:
    """What is read back of a field; "" where nothing is, or that it is not known."""
    value = shown.get(_label(field), "")
    return "" if value == texts().text("vi", "review-unknown") else value


def _choice(shown: dict[str, str], field: str, value: str) -> bool:
    return _value(shown, field) == texts().text("vi", f"{field}-{value}")


def _agrees(shown: dict[str, str], tip: Tip) -> None:
    form = tips.as_json(tip)
    man: dict[str, Any] = form["martyr"]
    reporter, dna, location = form["reporter"], form["dna"], form["location"]
    words = {
        "martyr-name": man["name"],
        "martyr-birth_year": man["birth_year"],
        "martyr-home": man["home_town"],
        "martyr-unit": man["unit"] and man["unit"]["raw"],
        "martyr-death_date": man["date_of_death_raw"],
        "martyr-death_place": man["place_of_death"],
        "place-where": location and location["text"],
        "reporter-elder": reporter["name"] if reporter["role"] == "helper" else None,
        "reporter-helper": reporter["helper"],
        "contact-name": None if reporter["role"] == "helper" else reporter["name"],
    }
    for field, value in words.items():
        assert bool(_value(shown, field)) == bool(value), field
        assert fold.fold(value or "") in fold.fold(_value(shown, field)), field
    phone = "".join(one for one in _value(shown, "contact-phone") if one.isdigit())
    assert phone[-9:] == (reporter["phone"] or "")[-9:]
    for field, value in (
        ("reporter-role", reporter["role"]),
        ("dna-willing", dna["willing"]),
        ("dna-relation", dna["relation"]),
        ("place-sure", location and location["sure"]),
        ("contact-time", reporter["best_time"]),
    ):
        assert _choice(shown, field, value) if value else not _value(shown, field), field
    standing = {one.purpose for one in tip.consents if one.withdrawn_at is None}
    agreed_to = {purpose for purpose, field in CONSENTS.items() if _choice(shown, field, "yes")}
    assert standing == {"tip"} | agreed_to
    assert (_label("media-photos") in shown) <= (str(tips.files_of(tip)) in shown.get(_label("media-photos"), "0"))


CONSENTS = {"elder": "reporter-consent", "contact": "contact-consent", "dna": "dna-consent", "press": "press-use"}


def _talks(chat: Chat, choose: Any) -> None:
    """Answer, skip, go back and send things until the review, as ``choose`` has it."""
    for turn in range(70):
        if chat.open == "review":
            return
        field = chat.open
        if turn < 45 and choose.draw(some.integers(0, 9)) == 0:
            chat.happens(choose.draw(some.sampled_from(SENT)))
        elif field == "story-told":
            chat.says(*choose.draw(some.lists(some.sampled_from(ANSWERS[field]), max_size=1)), "xong")
        elif field == "media-photos":
            chat.says("xong")
        else:
            chat.says(
                choose.draw(some.sampled_from((*ANSWERS[field], *ANSWERS[field], *SKIPS[: 3 if turn < 30 else 2])))
            )
    raise AssertionError(f"never at the review, but at {chat.open}")


@settings(
    max_examples=120, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, phases=[Phase.generate]
)
@given(choose=some.data())
def test_what_is_read_back_is_what_the_ticket_holds(choose: Any) -> None:
    chat = agreed()
    _talks(chat, choose)
    for _ in range(choose.draw(some.integers(0, 4))):
        chat.says("sửa")
        chat.presses(choose.draw(some.sampled_from(chat.heard[-1].choices)).data)
        _talks(chat, choose)
    shown = _shown(chat)

    chat.says("gửi")
    if not chat.saved:
        assert chat.open == "story-told"
        return

    _agrees(shown, chat.ticket)


def test_the_lines_and_the_ticket_of_a_full_tip() -> None:
    chat = agreed().says("người thân", STORY, "xong")
    while chat.open != "review":
        chat.says(ANSWERS[chat.open][0])
    shown = _shown(chat)

    form = tips.as_json(chat.says("gửi").ticket)

    assert shown["Liệt sĩ"] == form["martyr"]["name"] == "Nguyễn Văn Mẫu"
    assert shown["Năm sinh"] == form["martyr"]["birth_year"] == "1950"
    assert shown["Điện thoại"] == "0912 345 678"
    assert form["reporter"]["phone"] == "+84912345678"
    assert form["dna"]["willing"] == "yes"
    assert {one.purpose for one in chat.ticket.consents} == {"tip", "contact", "dna", "press"}


def test_dna_answers_of_a_person_who_turns_out_a_comrade_are_neither_shown_nor_sent() -> None:
    chat = at("dna-relation").says("em ruột", "có")
    while chat.open != "review":
        chat.says("bỏ qua")
    chat.says("sửa").taps("Người báo tin").taps("Đồng đội, nhân chứng")
    shown = _shown(chat)

    chat.says("gửi")

    assert not [label for label in shown if "ADN" in label]
    assert tips.as_json(chat.ticket)["dna"]["willing"] is None
    assert not [one for one in chat.ticket.consents if one.purpose == "dna" and not one.withdrawn_at]


def test_a_person_who_stays_anonymous_is_not_asked_the_name() -> None:
    chat = at("contact-phone").says("ẩn danh")

    assert chat.open == "press-use"


def test_a_name_given_before_the_number_was_taken_back_is_neither_shown_nor_sent() -> None:
    chat = at("contact-name").says("Phạm Thị Mẫu")
    while chat.open != "review":
        chat.says("bỏ qua")
    chat.says("sửa").taps("Điện thoại").taps("Không để lại số")
    assert "Phạm Thị Mẫu" not in str(_shown(chat))

    chat.says("gửi")

    assert tips.as_json(chat.ticket)["reporter"]["name"] is None


def test_a_story_that_was_only_spoken_is_read_back_as_that() -> None:
    chat = at("story-told")
    for _ in range(2):
        chat.happens(events.Media("voice", "{}"))

    chat.says("xong")
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")

    chat.sees("Lời kể: 2 lời nói ghi âm")
