"""A loop with another bot, the same words for ever: it ends with our silence, and nothing is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows import events
from flows.course.loops import LIMIT, WITHIN
from flows.effects import NoteTicket, TellOfLoop
from tests.flows.chat import Chat

WORDS = "Cảm ơn quý khách đã liên hệ. Chúng tôi sẽ trả lời sớm nhất."


def in_a_loop(chat: Chat, times: int = LIMIT + 10) -> list[int]:
    """How many messages each of the same words was answered with."""
    answers = []
    for _ in range(times):
        chat.says(WORDS)
        answers.append(len(chat.heard))
    return answers


def told(chat: Chat) -> bool:
    return any(isinstance(one, TellOfLoop) for one in chat.effects)


def test_the_bot_falls_silent_tells_the_team_once_and_keeps_everything() -> None:
    chat = Chat()
    heard = []
    answers = 0
    for number in range(60):
        chat.says(WORDS if number % 2 else WORDS.upper())
        answers += bool(chat.heard)
        heard.append(told(chat))

    assert LIMIT <= answers <= LIMIT + 2  # the first leads on to a question, and is no loop
    assert sum(heard) == 1
    assert not chat.heard


def test_something_else_is_answered_again() -> None:
    chat = Chat().starts().says("đồng ý", "người thân")
    assert in_a_loop(chat)[-5:] == [0] * 5
    assert chat.conversation.tip is not None
    assert len(chat.conversation.tip.told) == LIMIT + 10

    chat.says("Anh tôi là Nguyễn Văn Mẫu")
    assert chat.heard
    chat.says(WORDS)
    assert chat.heard
    assert in_a_loop(chat)[-1] == 0


@pytest.mark.parametrize("other", [events.Pressed("1:story-told:done"), events.Location(20.8, 106.6)], ids=repr)
def test_a_button_or_a_place_is_something_else(other: events.What) -> None:
    chat = Chat().starts().says("đồng ý", "người thân")
    in_a_loop(chat)

    chat.happens(other)

    assert chat.heard


def test_after_a_pause_it_is_answered_and_a_clock_that_went_back_ends_it_too() -> None:
    for later in (WITHIN + timedelta(seconds=10), timedelta(hours=-1)):
        chat = Chat()
        assert in_a_loop(chat)[-1] == 0
        chat.now += later
        chat.says(WORDS)
        assert chat.heard


def test_slowly_it_is_no_loop() -> None:
    chat = Chat()
    for _ in range(3 * LIMIT):
        chat.now += timedelta(seconds=20)
        chat.says("alo")
        assert chat.heard


def test_whoever_skips_every_question_is_answered_every_time() -> None:
    chat = Chat().starts().says("đồng ý")
    for _ in range(40):
        if chat.open == "review":
            break
        chat.says("bỏ qua")
        assert chat.heard
    assert chat.open == "review"


def test_a_loop_after_a_ticket_stands_in_its_history() -> None:
    chat = Chat().starts().says("đồng ý", "người thân", "Tôi biết phần mộ", "xong")
    while chat.open != "review":
        chat.says("bỏ qua")
    chat.says("gửi")
    notes = []
    for _ in range(LIMIT + 5):
        chat.says(WORDS)
        notes += [one.what for one in chat.effects if isinstance(one, NoteTicket)]
    assert notes.count("loop") == 1
