"""Somebody reports a fraud or asks after a rumour, as chats: reached in every way, skipped at will, lost never."""

from __future__ import annotations

import pytest

from flows import events, tips
from flows.effects import EraseSaid, NoteTicket, SaveTicket
from flows.script import abuse
from flows.script.order import BY_FIELD
from tests.flows.chat import OFFICIAL, REPORTED, REST, SCAM, STORY, Chat, agreed, at

WORDS = ("báo lừa đảo", "bao lua dao", "Tố cáo lừa đảo", "report fraud", "Tôi bị lừa ạ")
ANSWERS = {
    abuse.WHO: "Ông Bảy, xưng cán bộ 515",
    abuse.HOW: "gọi điện",
    abuse.ACCOUNT: "0011004567890 Vietcombank",
    abuse.WHEN: "20/11",
    abuse.AMOUNT: "5 triệu",
    abuse.PAID: "chưa",
}


@pytest.mark.parametrize("word", WORDS)
def test_a_report_begins_by_a_word_with_what_to_do_now(word: str) -> None:
    chat = agreed().says(word)

    chat.sees("khoan chuyển tiền", "giữ lại mọi tin nhắn", "Công an xã, phường", "0965.001.222", "nói ra là rất đúng")
    assert chat.open == abuse.WHO


def test_a_whole_report_is_a_ticket_of_its_own_kind() -> None:
    chat = agreed().says("báo lừa đảo")
    for field, answer in ANSWERS.items():
        assert chat.open == field
        chat.says(answer)
    assert chat.open == abuse.PROOF
    chat.sends_photo(caption="tin nhắn của họ").says("họ hứa chỉ mộ", "xong").taps("Không để lại số")
    chat.sees("Ông Bảy", "5 triệu", "họ hứa chỉ mộ").taps("Gửi tin")

    chat.sees("chuyển cơ quan công an", "đừng chuyển tiền", "Công an xã, phường")
    assert tips.kind_of(chat.ticket) == tips.summary(chat.ticket).kind == "abuse"
    assert {field: chat.ticket.answers[field].said for field in ANSWERS} == ANSWERS | {abuse.PAID: "no"} | {
        abuse.HOW: "phone"
    }
    assert "martyr-name" not in chat.ticket.answers


def test_the_button_of_the_greeting_waits_for_consent_and_then_asks() -> None:
    chat = Chat().starts().taps("Báo lừa đảo").sees("khoan chuyển tiền", "Bác có đồng ý không ạ?")
    assert not chat.saved

    assert chat.taps("Đồng ý").open == abuse.WHO


def test_the_button_of_the_help_leads_there() -> None:
    assert agreed().says("trợ giúp").taps("Báo lừa đảo").open == abuse.WHO


def test_a_no_to_consent_erases_the_report() -> None:
    chat = Chat().starts().taps("Báo lừa đảo").says("không")

    assert chat.conversation.tip is None
    assert EraseSaid() in chat.effects and not chat.saved


def test_a_story_of_a_fraud_is_asked_about_and_its_words_are_the_reports() -> None:
    chat = at(abuse.REPORT).taps("Báo có người lừa đảo, đòi tiền")

    assert chat.open == abuse.WHO
    assert SCAM in tips.story_of(chat.ends().ticket)
    assert tips.kind_of(chat.ticket) == "abuse"


@pytest.mark.parametrize("answer", ["Báo tin về liệt sĩ", "Bỏ qua"])
def test_who_wants_no_report_goes_on_with_the_tip(answer: str) -> None:
    assert at(abuse.REPORT).taps(answer).open == "martyr-name"


def test_a_story_of_a_martyr_is_not_asked_about() -> None:
    chat = agreed().says("bỏ qua", STORY, "xong")

    assert chat.open == "martyr-name"


def test_a_tip_that_is_half_told_goes_to_the_team_and_the_report_is_another() -> None:
    chat = at("martyr-unit").says("báo lừa đảo")

    first = next(one for one in chat.effects if isinstance(one, SaveTicket))
    assert (first.incomplete, STORY in tips.story_of(first.tip)) == (True, True)
    chat.sees(first.code)
    assert chat.open == abuse.WHO
    assert chat.ends().ticket.code != first.code


def test_the_word_in_a_report_asks_the_open_question_again() -> None:
    chat = at(abuse.WHEN).says("báo lừa đảo")

    assert chat.open == abuse.WHEN
    assert not chat.saved


def test_a_report_where_all_is_skipped_asks_once_more_for_anything() -> None:
    chat = agreed().says("báo lừa đảo")
    for _ in range(9):
        if chat.open != "review":
            chat.says("bỏ qua")

    chat.says("gửi").sees("chưa có gì")

    assert chat.open == abuse.PROOF
    assert chat.says("có người gọi").ends().ticket.told[0].text == "có người gọi"


@pytest.mark.parametrize("step", REPORTED)
def test_every_question_can_be_skipped_by_a_tap(step: str) -> None:
    chat = at(step)
    label = "Xong" if BY_FIELD[step].many else "Bỏ qua"

    assert chat.taps(label).open != step


def test_every_way_through_a_report_by_taps_ends_in_a_ticket_or_an_answer() -> None:
    """All buttons of the stretch, in every order in which they can be pressed; words are added once, at the proof."""
    ends: set[str] = set()
    seen: set[tuple[object, ...]] = set()
    todo = [agreed().says("báo lừa đảo"), agreed().says("hỏi tin đồn"), agreed().says("hỏi tin đồn", OFFICIAL)]
    todo.append(at(abuse.REPORT))
    while todo:
        chat = todo.pop()
        answered = (
            tuple(sorted((field, str(one.value)) for field, one in chat.conversation.tip.answers.items()))
            if chat.conversation.tip
            else ()
        )
        told = bool(chat.conversation.tip and chat.tip.told)  # of a story less is asked
        key = (chat.open, told, *(one for one in answered if one[0] in (abuse.REPORT, abuse.RUMOUR)))
        if key in seen:
            continue
        seen.add(key)
        if not chat.open.startswith("abuse-"):
            ends.add(chat.open)
            if chat.conversation.tip is not None:
                assert chat.copy().ends().ticket
            continue
        buttons = [one.data for message in chat.heard for one in (*message.choices, *message.words)]
        assert buttons, f"nothing to press at {chat.open}"
        todo += [chat.copy().presses(data) for data in buttons]

    assert {one.field for one in abuse.QUESTIONS} <= {str(one[0]) for one in seen}
    assert {"contact-phone", "martyr-name", ""} <= ends


@pytest.mark.parametrize(
    "rumour", [OFFICIAL, "Nghe nói lấy mẫu ADN phải nộp tiền, có thật không ạ?", "có mất tiền không"]
)
def test_a_rumour_with_an_official_answer_is_answered_and_nothing_is_kept(rumour: str) -> None:
    chat = agreed().says("hỏi tin đồn", rumour).sees("thông tin chính thức", "báo tin không mất tiền")

    chat.taps("Tôi rõ rồi")

    assert chat.conversation.tip is None
    assert EraseSaid() in chat.effects and not chat.saved


def test_the_answer_may_not_be_enough() -> None:
    chat = agreed().says("hỏi tin đồn", OFFICIAL).taps("Nhờ cán bộ xem thêm").ends()

    assert tips.kind_of(chat.ticket) == "abuse"
    assert chat.ticket.answers[abuse.RUMOUR].said == OFFICIAL


def test_a_rumour_without_an_answer_is_a_ticket_and_that_is_said() -> None:
    chat = agreed().says("hỏi tin đồn", "Ở xã bên người ta bán danh sách mộ").sees("chưa có câu trả lời chính thức")

    chat.ends().sees("Cán bộ sẽ xem và trả lời bác")
    assert tips.kind_of(chat.ticket) == "abuse"


def test_a_story_that_asks_after_a_rumour_can_become_one() -> None:
    rumour = "Trên mạng lan truyền tin nhà nước trả tiền mua mẫu tóc tìm liệt sĩ, có đúng không?"
    chat = agreed().says("bỏ qua", rumour, "xong")

    assert chat.open == abuse.REPORT
    assert chat.taps("Hỏi tin đồn có thật không").ends().ticket.answers[abuse.REPORT].value == abuse.ASKED


def test_photos_of_a_report_are_not_asked_for_their_place() -> None:
    chat = at(abuse.PROOF).sends_photo()

    assert [one.key for one in chat.said] == ["abuse-proof.more"]


def test_after_the_report_what_is_written_goes_to_it() -> None:
    chat = at(REST)
    chat.says("báo lừa đảo").ends()
    code = chat.ticket.code

    chat.happens(events.Text("họ lại gọi"))

    assert chat.conversation.talking_of == code
    assert not any(isinstance(one, NoteTicket) for one in chat.effects)


@pytest.mark.parametrize(
    "plea",
    [
        "Tìm anh tôi, gọi cho tôi: 0912345678",
        "goi cho toi 0912345678 nhe toi tim anh toi",
        "Liên hệ với tôi qua số 0912345678, tôi tìm anh trai",
        "Ai biết tin chú tôi xin báo cho tôi số 0912345678, tôi xin cảm ơn",
        "Sđt em 0912345678, cho em hỏi mộ chú em",
    ],
)
def test_a_plea_for_a_call_is_no_report_of_a_fraud(plea: str) -> None:
    chat = agreed().says("người thân", plea, "xong")

    assert chat.open == "story-check"
    assert chat.tip.answers["contact-phone"].value == "+84912345678"


@pytest.mark.parametrize(
    "story",
    [
        "Có số lạ gọi cho tôi: 0912345678, xưng cán bộ tìm mộ",
        "Có người gọi cho tôi 0912345678 bảo nộp tiền",
    ],
)
def test_who_was_called_by_a_stranger_is_asked_about_a_report(story: str) -> None:
    assert agreed().says("người thân", story, "xong").open == abuse.REPORT


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(
            "Hôm qua có người xưng cán bộ gọi điện qua số 0912345678, đòi 5 triệu đồng",
            {
                abuse.HOW: "phone",
                abuse.ACCOUNT: "0912345678",
                abuse.WHEN: "Hôm qua",
                abuse.AMOUNT: "5 triệu đồng",
            },
            id="all but what was paid",
        ),
        pytest.param(
            "Họ bảo nộp 5tr, mẹ tôi đã chuyển 2tr vào tài khoản 0011004567890 rồi",
            {abuse.ACCOUNT: "0011004567890", abuse.AMOUNT: "5tr", abuse.PAID: "2tr"},
            id="a sum asked for and one paid",
        ),
        pytest.param(
            "ho doi nam trieu nhung toi chua chuyen", {abuse.AMOUNT: "nam trieu", abuse.PAID: "no"}, id="nothing paid"
        ),
        pytest.param("Họ lấy tiền của bác tôi, gọi lại cho tôi số 0912345678", {}, id="the teller's own number"),
        pytest.param("Nghe nói có 3 triệu", {}, id="a sum of nobody"),
        pytest.param("Họ đòi 5 triệu, hôm sau đòi 7 triệu", {}, id="several sums"),
    ],
)
def test_what_was_told_of_the_fraud_is_not_asked(words: str, told: dict[str, str]) -> None:
    asked_of = (abuse.HOW, abuse.ACCOUNT, abuse.WHEN, abuse.AMOUNT, abuse.PAID)
    in_story = agreed().says("bỏ qua", words, "báo lừa đảo")
    at_question = agreed().says("báo lừa đảo", words)

    for chat in (in_story, at_question):
        asked = []
        while chat.open != abuse.PROOF:
            asked.append(chat.open)
            chat.says("bỏ qua")
        assert set(asked_of) - set(asked) == told.keys()
        assert {one: chat.tip.answers[one].value for one in told} == told


def test_what_was_read_of_the_fraud_is_shown_and_can_be_put_right() -> None:
    chat = agreed().says("báo lừa đảo", "ông Bảy, đòi 5 triệu")
    while chat.open != "review":
        chat.says("bỏ qua")
    chat.sees("5 triệu (theo lời kể)").says("sửa").taps("Số tiền bị đòi").says("7 triệu")

    form = tips.report_of(chat.says("gửi").ticket)
    assert form is not None and form["amount"] == "7 triệu"
