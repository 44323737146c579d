"""News of the campaign: asked once, no by default, ended by one word; to whom a message is meant, and at which hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from flows import agreement, announcing, answers, wording
from flows.announcing import About, Audience
from flows.effects import AgreeToNews, OpenRequest, StopNews
from flows.rules import TeamAnswer
from tests.flows.chat import STORY, Chat

HERE = ZoneInfo("Asia/Ho_Chi_Minh")
ASKED = "Bác có muốn nhận tin chung"


def sent() -> Chat:
    """A first tip has just been sent."""
    return Chat().starts().says("đồng ý", "bỏ qua", STORY).ends()


def agrees(chat: Chat) -> bool:
    return agreement.NEWS in agreement.standing(chat.conversation.consents)


def test_it_is_asked_behind_the_first_tip_and_never_again() -> None:
    chat = sent().sees(ASKED)

    chat.says("không").sees("không gửi tin chung")
    chat.says("báo tin", "bỏ qua", STORY).ends()

    assert ASKED not in "\n".join(one.text for one in chat.heard)
    assert not agrees(chat)


@pytest.mark.parametrize("word", ["có", "1", "Có, gửi cho tôi", "đồng ý", "vâng"])
def test_a_yes_is_a_consent_of_its_own_with_the_words_that_were_shown(word: str) -> None:
    chat = sent().says(word).sees("dừng tin")

    (given,) = [one.given for one in chat.effects if isinstance(one, AgreeToNews)]
    assert agrees(chat)
    assert (given.purpose, given.receivers) == (agreement.NEWS, ())
    assert given.words == agreement.digest(chat.rules.consent_words[agreement.NEWS, "vi", "telegram"])


@pytest.mark.parametrize("word", ["không", "bỏ qua", "2", "tra cứu", "Nhớ thêm ông có vết sẹo ở tay", "cảm ơn cháu"])
def test_whatever_is_no_yes_leaves_it_at_no(word: str) -> None:
    chat = sent().says(word)

    assert not agrees(chat)
    assert not any(isinstance(one, AgreeToNews) for one in chat.effects)


def test_a_yes_behind_a_photo_is_no_consent() -> None:
    assert not agrees(sent().sends_photo().says("có"))


def test_the_ticket_carries_no_consent_to_news_and_a_new_tip_does_not_end_it() -> None:
    chat = sent().says("có", "báo tin", "bỏ qua", STORY).ends()

    assert agrees(chat)
    assert all(one.purpose != agreement.NEWS for one in chat.ticket.consents)


@pytest.mark.parametrize("word", ["dừng tin", "dung tin", "Dừng nhận tin ạ", "stop", "STOP"])
def test_one_word_ends_it_without_alarming_anybody(word: str) -> None:
    chat = sent().says("có", word).sees("không gửi tin chung")

    assert not agrees(chat)
    assert [one for one in chat.effects if isinstance(one, StopNews)] == [StopNews()]
    assert not any(isinstance(one, OpenRequest) for one in chat.effects) and chat.notes == []
    assert "tip" in agreement.standing(chat.conversation.consents)


def test_it_can_be_agreed_to_later_and_withdrawn_among_the_others() -> None:
    chat = sent().says("không", "nhận tin chiến dịch").sees(ASKED).says("có")
    assert agrees(chat)

    chat.says("rút đồng ý").taps("Tin chung của Chiến dịch")

    assert not agrees(chat)
    assert any(isinstance(one, StopNews) for one in chat.effects)


def test_who_never_agreed_is_told_so() -> None:
    sent().says("không", "dừng tin").sees("không nhận tin chung nào")


TICKET = About(frozenset({"Phường Hồng Bàng"}), "veteran", "verified", "burial_place", "bv-viet-tiep")
MEANT: list[tuple[Audience, bool]] = [
    (Audience(), True),
    (Audience(channels=("telegram",)), True),
    (Audience(channels=("web",)), False),
    (Audience(communes=("Phường Hồng Bàng", "Xã An Lão")), True),
    (Audience(communes=("Xã An Lão",)), False),
    (Audience(roles=("veteran",), statuses=("verified",), kinds=("burial_place",), sources=("bv-viet-tiep",)), True),
    (Audience(roles=("veteran",), statuses=("received",)), False),
]


@pytest.mark.parametrize(("audience", "meant"), MEANT)
def test_one_ticket_must_have_all_that_is_asked_for(audience: Audience, meant: bool) -> None:
    other = replace(TICKET, communes=frozenset(), status="received", role="other")

    assert announcing.fits(audience, "telegram", [other, TICKET]) is meant


def test_who_has_no_ticket_is_meant_only_where_none_is_asked_for() -> None:
    assert announcing.fits(Audience(), "web", [])
    assert not announcing.fits(Audience(roles=("relative",)), "web", [])


@pytest.mark.parametrize(
    ("asked", "leaves"),
    [
        ((1, 6, 59), (1, 7, 0)),
        ((1, 7, 0), (1, 7, 0)),
        ((1, 20, 59), (1, 20, 59)),
        ((1, 21, 0), (2, 7, 0)),
        ((31, 23, 30), (1, 7, 0)),
    ],
)
def test_what_would_leave_at_night_leaves_at_seven(asked: tuple[int, int, int], leaves: tuple[int, int, int]) -> None:
    day, hour, minute = asked
    found = announcing.next_hour(datetime(2026, 12, day, hour, minute, tzinfo=HERE))

    assert (found.day, found.hour, found.minute) == leaves
    assert announcing.may_leave(found)
    assert found.astimezone(UTC) >= datetime(2026, 12, day, hour, minute, tzinfo=HERE)


WARNED: list[tuple[str, tuple[str, ...]]] = [
    ("Ngày 5/12, Công an phường lấy mẫu tại nhà văn hóa. Cần hỏi, bác gọi 0965.001.222 ạ.", ()),
    ("Chúng tôi cam kết sẽ tìm thấy.", ("promise",)),
    ("Đã có kết quả trùng khớp.", ("match",)),
    ("Ai biết nơi đào mộ", ("hurts",)),
    ("Chúc mừng!", ("cheers",)),
    ("XIN MỜI CÁC BÁC TỚI NHÀ VĂN HÓA PHƯỜNG", ("shouts",)),
    ("Ai bảo nộp tiền thì đừng nghe.", ("money",)),
]


@pytest.mark.parametrize(("text", "warned"), WARNED)
def test_what_a_second_person_looks_at(text: str, warned: tuple[str, ...]) -> None:
    assert wording.warnings(text) == warned
    assert wording.problems(text, hotline="0965.001.222") == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("  ", "empty"),
        ("gọi 0912 345 678", "phone"),
        ("gọi +84912345678 hoặc 0965001222", "phone"),
        ("stk 0011004567890", "account"),
        ("dài " * 400, "long"),
    ],
)
def test_what_cannot_be_sent(text: str, why: str) -> None:
    assert why in wording.problems(wording.tidy(text), hotline="0965.001.222")


def test_the_teams_words_come_before_the_programs_own_and_a_story_is_still_a_story() -> None:
    kept = TeamAnswer("team-1", "rumour", {"vi": "Dạ, không đúng ạ."}, {"vi": ("phải nộp tiền mới được lấy mẫu",)})
    chat = Chat().starts()
    chat.rules = answers.with_team(chat.rules, [kept])
    chat.says("đồng ý", "bỏ qua")

    chat.says("phai nop tien moi duoc lay mau a?").sees("không đúng ạ")
    chat.says("Chiến dịch kéo dài bao lâu?").sees("27/7/2027")
    chat.says("Hồi ấy có người bảo phải nộp tiền mới được lấy mẫu, tôi không tin, rồi anh tôi đi B")

    assert "Dạ, không đúng ạ." not in "\n".join(one.text for one in chat.heard)
    assert "đi B" in chat.tip.told[-1].text


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("phải nộp năm triệu mới được lấy mẫu", ""),
        ("có phải nộp tiền không", ""),
        ("(xã / phường) phát vàng … nhà có liệt sĩ", ""),
        ("mất tiền", "short"),
        ("từ " * 30, "long"),
    ],
)
def test_a_way_to_ask_is_recognised_or_refused(text: str, trouble: str) -> None:
    assert answers.trouble(text.strip()) == trouble
