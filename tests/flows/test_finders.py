"""Somebody has found remains: what he must do is said whenever he asks, and the team hears each word at once."""

from __future__ import annotations

import pytest

from flows import tips
from flows.effects import SaveTicket
from tests.flows.chat import Chat, agreed, at

FOUND = "chieu nay toi dao muong o xa Dai Thang thi dao thay xuong nguoi, toi so qua"


def finder() -> Chat:
    """He tells; the danger was spoken to, and the ticket is open."""
    chat = agreed().says("người khác", FOUND).sees("việc này khẩn")
    assert len(chat.saved) == 1
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "the bao gio cong an den? toi co duoc lap ho lai khong",
        "có được lấp lại không",
        "lấp hố lại được không cháu",
        "khi nào bộ đội tới",
    ],
)
def test_whoever_asks_what_to_do_meanwhile_hears_it(words: str) -> None:
    finder().says(words).sees("đừng lấp", "che nhẹ bên trên", "Ban Chỉ huy quân sự", "0965.001.222")


@pytest.mark.parametrize("words", ["co phai ke khai o xa khong chau", "có phải khai báo với xã không"])
def test_the_commune_is_no_far_away_place(words: str) -> None:
    finder().says(words).sees("báo ngay Ủy ban nhân dân", "0965.001.222")


def test_living_far_away_is_still_far_away() -> None:
    agreed().says("o xa co bao tin duoc khong").sees("Bác ở đâu cũng báo được")


@pytest.mark.parametrize("words", ["bao giờ công an đến lấy mẫu", "co duoc lap ho so khong"])
def test_other_questions_with_such_words_are_not_answered_so(words: str) -> None:
    chat = at("martyr-unit").says(words)

    assert "đừng lấp" not in "\n".join(one.text for one in chat.heard)


def test_a_question_without_an_answer_gets_what_to_do_meanwhile() -> None:
    finder().says("chó nó tha mất thì có sao không").sees("che nhẹ", "0965.001.222")


def test_each_further_word_is_in_the_urgent_ticket_at_once() -> None:
    chat = finder()
    code = chat.tip.code

    for words in ("xuong nam o bo muong canh mieu", "xong", "dung", "bỏ qua"):
        chat.says(words)
        saved = [one for one in chat.effects if isinstance(one, SaveTicket)]
        assert [(one.code, one.incomplete) for one in saved] == [(code, True)], words

    assert "canh mieu" in tips.story_of(chat.ticket)
    chat.ends()
    assert not chat.saved[code].incomplete


def test_what_changes_nothing_saves_nothing() -> None:
    chat = finder().says("trợ giúp")

    assert not any(isinstance(one, SaveTicket) for one in chat.effects)
