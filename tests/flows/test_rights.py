"""Consent and a person's rights: nothing is kept without a yes, and what was asked for is done and passed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from flows import agreement, events, tips
from flows.effects import (
    AddToTicket,
    AmendMessage,
    EraseSaid,
    ForgetPerson,
    GiveData,
    MoveToTicket,
    OpenRequest,
    SaveTicket,
    TakeBackRequest,
    WithdrawConsent,
)
from flows.model import Conversation
from tests.flows.chat import REST, STORY, URGENT, Chat, agreed, at, texts

KEEPS = (SaveTicket, AddToTicket, MoveToTicket)
WITHDRAWS = ("rút đồng ý", "Rút tất cả")
ERASES = ("xóa dữ liệu", "Có, xóa")

ANYTHING = {
    "text": events.Text("Tôi nhớ thêm"),
    "urgent": events.Text(URGENT),
    "human": events.Text("gặp cán bộ"),
    "thanks": events.Text("cảm ơn"),
    "photo": events.Media("photo", "{}", caption="bia mộ"),
    "location": events.Location(16.7, 107.2),
    "card": events.ContactCard("+84912345678", "Mẫu", own=True),
    "unsupported": events.Unsupported("sticker"),
    "start": events.Command("start", "bv-viet-tiep"),
    "command_human": events.Command("human"),
    "edited": events.Edited("900", "khác hẳn"),
    "blocked": events.BlockChanged(True),
}


def standing(chat: Chat) -> set[str]:
    """The purposes agreed to now."""
    return {one.purpose for one in chat.conversation.consents if one.withdrawn_at is None}


def with_draft() -> Chat:
    return agreed().says("người thân", STORY)


def with_ticket() -> Chat:
    return at(REST)


def with_draft_and_ticket() -> Chat:
    return at(REST).says("báo tin", "người thân", STORY)


def with_draft_at_the_team() -> Chat:
    return agreed().says("người khác", URGENT)


SITUATIONS = [with_draft, with_ticket, with_draft_and_ticket, with_draft_at_the_team]


@pytest.mark.parametrize("situation", SITUATIONS)
def test_withdrawn_consent_ends_everything_and_the_team_is_told(situation: Callable[[], Chat]) -> None:
    chat = situation()
    tickets = chat.conversation.tickets

    chat.says("rút đồng ý")
    assert standing(chat), "ended before it was confirmed"
    chat.taps("Rút tất cả").sees("rút lại sự đồng ý")

    assert chat.conversation.consents
    assert not standing(chat)
    assert WithdrawConsent() in chat.effects
    assert OpenRequest("withdrawal", done=not tickets) in chat.effects
    assert EraseSaid() in chat.effects
    assert chat.conversation.tip is None
    assert chat.notes == ["consent_withdrawn"] * len(tickets)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_erasure_runs_by_itself_after_a_day_in_which_it_can_be_taken_back(situation: Callable[[], Chat]) -> None:
    chat = situation()
    tickets = chat.conversation.tickets

    chat.says("xóa dữ liệu")
    assert OpenRequest("erasure") not in chat.effects
    chat.taps("Có, xóa").sees("Sau 24 giờ", "«hủy»")
    assert OpenRequest("erasure") in chat.effects
    assert chat.notes == ["wants_erasure"] * len(tickets)

    before = chat.conversation
    chat.copy().waits(hours=23)
    assert chat.conversation.tickets == before.tickets
    chat.waits(hours=25)

    assert ForgetPerson("vi") in chat.effects
    assert chat.conversation == Conversation(channel="telegram", user="7001", round=before.round)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_an_erasure_taken_back_leaves_all_as_it_was(situation: Callable[[], Chat]) -> None:
    chat = situation()
    before = chat.conversation

    chat.says("xóa dữ liệu").taps("Có, xóa").says("Tôi nhớ thêm một điều").sees("chưa ghi thêm", "«hủy»")
    chat.says("hủy").sees("không xóa nữa")

    assert TakeBackRequest("erasure") in chat.effects
    now = chat.conversation
    assert (now.tip, now.consents, now.open, now.tickets) == (before.tip, before.consents, before.open, before.tickets)
    assert not any(isinstance(one, ForgetPerson) for one in chat.waits(days=2).effects)


@pytest.mark.parametrize("name", ANYTHING)
def test_nothing_is_kept_while_an_erasure_waits(name: str) -> None:
    chat = with_draft_and_ticket().says("xóa dữ liệu").taps("Có, xóa")
    tip = chat.conversation.tip

    chat.happens(ANYTHING[name])

    assert not [one for one in chat.effects if isinstance(one, (*KEEPS, AmendMessage))] or "human" in name
    assert chat.tip.told == tip.told if tip else True


def test_asked_twice_it_is_told_how_long_it_takes() -> None:
    chat = with_ticket().says("xóa dữ liệu").taps("Có, xóa").says("xóa dữ liệu").sees("giờ nữa")

    assert OpenRequest("erasure") not in chat.effects


def test_whoever_told_nothing_has_nothing_to_erase() -> None:
    Chat().says("xóa dữ liệu").sees("không giữ gì")


def test_the_dna_answers_alone_can_be_withdrawn() -> None:
    chat = at("dna-consent").says("có").ends()
    before = standing(chat)
    assert "dna" in before

    chat.says("rút đồng ý").taps("Câu trả lời ADN").sees("chuyển câu trả lời ADN", "Các phần khác vẫn giữ nguyên")

    assert standing(chat) == before - {"dna"}
    assert WithdrawConsent("dna") in chat.effects
    assert OpenRequest("withdrawal") in chat.effects
    assert chat.notes == ["consent_withdrawn_part"]
    chat.says("Tôi nhớ thêm một điều")
    assert any(isinstance(one, AddToTicket) for one in chat.effects)


def test_one_agency_alone_can_be_shut_out() -> None:
    chat = at("contact-consent").says("có").ends()
    assert "police" in agreement.reached(chat.conversation.consents)

    chat.says("rút đồng ý").says("với một cơ quan").sees("cơ quan nào").says("công an").sees("Công an")

    assert "police" not in agreement.reached(chat.conversation.consents)
    assert {"military", "commune"} <= set(agreement.reached(chat.conversation.consents))
    assert WithdrawConsent("", "police") in chat.effects
    assert "tip" in standing(chat)


def test_whom_no_agency_is_left_has_withdrawn_all() -> None:
    chat = with_ticket()
    for _ in agreement.REACHES["tip"][:-1]:
        chat.says("rút đồng ý", "với một cơ quan", "1")
    chat.says("rút đồng ý").taps("Rút tất cả")

    assert not standing(chat)


def test_the_words_shown_the_channel_and_the_agencies_stand_with_the_consent() -> None:
    chat = Chat("zalo_oa").starts().says("đồng ý")

    (consent,) = chat.conversation.consents
    words = chat.rules.consent_words["tip", "vi", "zalo_oa"]
    assert (consent.channel, consent.language, consent.words) == ("zalo_oa", "vi", agreement.digest(words))
    assert words in texts().text("vi", "consent-agree.ask", channel="zalo_oa")
    assert consent.reaches("forensics")
    assert not consent.reaches("press")


def test_a_helper_and_the_elder_each_agree_for_themselves() -> None:
    chat = agreed().says("nhắn hộ").sees("người kể").says("bác đồng ý")
    assert standing(chat) == {"tip", "elder"}
    assert chat.open == "reporter-elder"

    ticket = chat.says("Nguyễn Thị Sen", "Trần Thị Lan").ends().ticket

    assert {one.purpose for one in ticket.consents} == {"tip", "elder"}


@pytest.mark.parametrize("answer", ["chưa", "không", "bỏ qua"])
def test_without_the_elder_s_consent_the_elder_s_name_is_not_asked_for(answer: str) -> None:
    chat = agreed().says("nhắn hộ", answer)

    assert standing(chat) == {"tip"}
    assert chat.open == "reporter-helper"


@pytest.mark.parametrize("words", ["Em 12 tuổi ạ", "em là học sinh lớp 7", "Cháu học lớp 5", "em năm nay 14 tuổi"])
def test_a_child_is_asked_to_bring_an_adult(words: str) -> None:
    chat = agreed().says("người thân", words).sees("người lớn")

    assert not standing(chat)
    assert chat.open == "consent-agree"
    chat.says("đồng ý")
    assert standing(chat) == {"tip"}


@pytest.mark.parametrize(
    "words",
    [
        "Cháu tôi 12 tuổi",
        "Năm ấy tôi 15 tuổi, theo anh vào bộ đội",
        "Tôi 15 tuổi thì nhập ngũ",
        "Anh tôi là học sinh lớp 9 thì đi bộ đội",
        "Em trai tôi 14 tuổi",
        "Tôi là học sinh cũ của thầy Mẫu",
    ],
)
def test_a_child_of_then_is_no_child_of_now(words: str) -> None:
    chat = agreed().says("người thân", words)

    assert standing(chat) == {"tip"}
    assert chat.open == "story-told"


@pytest.mark.parametrize(
    ("word", "no"), [("rút đồng ý", "Không rút"), ("xóa dữ liệu", "Không"), ("hủy", "Không, kể tiếp")]
)
def test_a_no_to_the_doubt_leaves_all_as_it_was(word: str, no: str) -> None:
    chat = with_draft_and_ticket()
    tip, consents = chat.tip, chat.conversation.consents

    chat.says(word).taps(no)

    assert EraseSaid() not in chat.effects
    assert (chat.tip, chat.conversation.consents, chat.open) == (tip, consents, "story-told")


def test_restart_erases_what_was_said_and_begins_anew() -> None:
    chat = with_draft()

    chat.says("làm lại")
    assert chat.tip.told
    chat.taps("Có, làm lại")

    assert EraseSaid() in chat.effects
    assert not chat.tip.told
    assert chat.open == "reporter-role"
    assert STORY not in tips.story_of(chat.ends().ticket)


@pytest.mark.parametrize(("word", "yes"), [("làm lại", "Có, làm lại"), ("hủy", "Có, hủy tin")])
def test_the_team_hears_that_a_draft_it_has_already_was_cancelled(word: str, yes: str) -> None:
    chat = with_draft_at_the_team().says(word).taps(yes)

    assert chat.notes == ["draft_cancelled"]
    assert EraseSaid() in chat.effects


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("name", ANYTHING)
def test_after_a_withdrawal_nothing_is_kept_until_a_new_yes(name: str, situation: Callable[[], Chat]) -> None:
    chat = situation().says(WITHDRAWS[0]).taps(WITHDRAWS[1])
    saved = list(chat.saved)

    for what in (ANYTHING[name], events.Text("Ông nằm gần con suối"), events.Media("photo", "{}")):
        chat.happens(what)
        assert not [one for one in chat.effects if isinstance(one, KEEPS)]
        assert not standing(chat)
    assert chat.open == "consent-agree"
    chat.copy().waits(days=60)
    assert list(chat.saved) == saved

    chat.says("đồng ý")
    assert standing(chat) == {"tip"}
    assert len(chat.ends().saved) == len(saved) + 1
    assert [one.purpose for one in chat.ticket.consents if one.withdrawn_at is None] == ["tip"]


@pytest.mark.parametrize("words", [WITHDRAWS, ERASES], ids=["withdrawn", "erased"])
def test_an_edit_after_it_brings_nothing_in(words: tuple[str, str]) -> None:
    chat = with_ticket().says(words[0]).taps(words[1])

    chat.happens(events.Edited("4", "Số điện thoại chú tôi là 0912345678"))

    assert not any(isinstance(one, AmendMessage) for one in chat.effects)


def test_nothing_of_what_was_refused_comes_back_by_an_edit() -> None:
    chat = Chat().happens(events.Text(STORY), message_id="5").says("không")

    chat.happens(events.Edited("5", STORY + "."))

    assert chat.effects == (EraseSaid(),)


@pytest.mark.parametrize(
    "answer",
    [
        *("không", "2", "Không đồng ý", "không ạ", "tôi không đồng ý", "thoi khong", "tôi không muốn đâu cháu ạ"),
        *("khong toi khong dong y dau, lo bi lua", "tôi không đồng ý vì sợ mất tiền"),
    ],
)
def test_a_no_refuses(answer: str) -> None:
    chat = Chat().says(STORY).says(answer)

    assert EraseSaid() in chat.effects
    assert chat.conversation.tip is None
    assert not chat.conversation.consents


def test_who_fears_to_be_cheated_hears_whose_this_is_and_that_nobody_may_ask_for_money() -> None:
    refused = Chat().says(STORY).says("khong toi khong dong y dau, lo bi lua").sees("Chiến dịch 500 ngày đêm", "đã xóa")
    assert refused.conversation.tip is None

    unsure = Chat().says(STORY).says("tôi sợ lừa đảo lắm").sees("Không ai được thu tiền", "0965.001.222", "«đồng ý»")
    assert unsure.open == "consent-agree"


@pytest.mark.parametrize(
    "answer",
    [
        *(
            "em đồng ý",
            "cháu đồng ý",
            "vâng ạ, em đồng ý ạ",
            "uh dong y",
            "ừ được",
            "ok em",
            "bac dong y chau oi",
            "👍",
        ),
        *("dạ bà đồng ý ạ", "co dong y", "đúng rồi con", "đồng ý nhé cháu 🙏"),
    ],
)
def test_a_yes_is_a_yes_with_an_address_around_it(answer: str) -> None:
    chat = Chat().says(STORY).says(answer)

    assert standing(chat) == {"tip"}
    assert chat.open == "reporter-role"


@pytest.mark.parametrize("answer", ["dung roi em", "đúng rồi con", "ừ đúng rồi cháu ạ"])
def test_what_was_read_is_confirmed_with_an_address_around_the_yes(answer: str) -> None:
    chat = at("story-check").says(answer)

    assert chat.tip.answers["story-check"].value == "yes"


@pytest.mark.parametrize("answer", ["sai rồi em", "chưa đúng cháu ạ", "sai roi chau oi"])
def test_which_line_is_wrong_is_asked_with_an_address_around_the_no(answer: str) -> None:
    assert at("story-check").says(answer).sees("dòng nào chưa đúng").open == "story-check"


@pytest.mark.parametrize(("answer", "agreed_to"), [("bác ấy đồng ý", True), ("bac ay khong dong y dau", False)])
def test_the_helper_says_what_the_elder_said(answer: str, agreed_to: bool) -> None:
    chat = at("reporter-consent").says(answer)

    assert ("elder" in standing(chat)) is agreed_to
    assert chat.open != "reporter-consent"


@pytest.mark.parametrize(
    "answer",
    [
        *(
            "đồng ý không",
            "tôi chưa đồng ý",
            "bác ấy đồng ý",
            "đồng ý nhưng không cho số",
            "không biết có đồng ý không",
        ),
        *("cô đồng nghiệp của tôi biết", "chú tôi đồng ý đi bộ đội năm 1970 rồi hi sinh", "thôi", "không sao"),
        "để tôi nghĩ",
        "ai giữ những lời này",
        "3",
        "xong",
        "bỏ qua",
        "không rõ",
        "gửi",
        "sửa",
        "cảm ơn",
        "chào cháu",
        "🙏",
    ],
)
def test_nothing_but_a_yes_is_consent(answer: str) -> None:
    chat = Chat().says(STORY).says(answer)

    assert chat.open == "consent-agree"
    assert not chat.conversation.consents
    assert not chat.saved


@pytest.mark.parametrize("what", [one for name, one in ANYTHING.items() if name != "blocked"], ids=str)
def test_nothing_that_is_sent_is_consent(what: events.What) -> None:
    chat = Chat().says(STORY).happens(what)

    assert chat.open == "consent-agree"
    assert not chat.conversation.consents
    assert not chat.saved


def test_consent_has_its_version_and_time() -> None:
    chat = Chat().starts().says("đồng ý")

    (consent,) = chat.conversation.consents
    assert (consent.purpose, consent.version, consent.given_at) == ("tip", chat.rules.consent_version, chat.now)


def test_consent_to_an_older_text_is_asked_anew() -> None:
    chat = at(REST)
    chat.rules = replace(chat.rules, consent_version="3")

    chat.says("báo tin")

    assert chat.open == "consent-agree"


def test_what_was_withdrawn_is_in_the_ticket_as_withdrawn() -> None:
    chat = at("contact-consent").says("có", "quay lại", "không").ends()

    contact = [one for one in chat.ticket.consents if one.purpose == "contact"]
    assert contact
    assert all(one.withdrawn_at for one in contact)


def test_a_number_taken_back_takes_its_consent_with_it() -> None:
    chat = at("contact-consent").says("có")
    while chat.open != "review":
        chat.says("bỏ qua")
    chat.says("sửa").taps("Điện thoại").taps("Không để lại số").ends()

    assert not [one for one in chat.ticket.consents if one.purpose == "contact" and not one.withdrawn_at]
    assert tips.as_json(chat.ticket)["reporter"]["phone"] is None


@pytest.mark.parametrize(("answer", "agreed_to"), [("có", True), ("không", False), ("bỏ qua", False)])
@pytest.mark.parametrize("step", ["press-use", "dna-consent", "contact-consent"])
def test_each_purpose_is_agreed_to_by_itself(step: str, answer: str, agreed_to: bool) -> None:
    purpose = {"press-use": "press", "dna-consent": "dna", "contact-consent": "contact"}[step]

    chat = at(step).says(answer).ends()

    assert {one.purpose for one in chat.ticket.consents} == {"tip"} | ({purpose} if agreed_to else set())


def test_only_the_consent_to_the_tip_lasts_for_the_next_one() -> None:
    chat = at("press-use").says("có").ends()
    assert standing(chat) == {"tip", "press"}

    chat.says("báo tin")

    assert standing(chat) == {"tip"}


def test_my_data_says_what_is_kept_and_every_ticket_notes_it() -> None:
    chat = with_draft_and_ticket().sends_photo()
    (code,) = chat.conversation.tickets

    chat.says("dữ liệu của tôi").sees(code, "1 lời nhắn, 1 tệp", "lưu tin và dùng để tìm kiếm")

    assert chat.notes == ["asked_for_data"]
    assert {GiveData(), OpenRequest("access", done=True)} <= {
        one for one in chat.effects if isinstance(one, GiveData | OpenRequest)
    }
    assert chat.open == "story-told"


def test_a_person_is_called_only_on_the_ground_of_a_consent() -> None:
    chat = Chat().says(STORY).says("gặp cán bộ").sees("0965.001.222")

    assert not chat.saved
    assert not chat.notes
    assert chat.open == "consent-agree"
