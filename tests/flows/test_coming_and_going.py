"""A person who follows and says nothing, leaves, withdraws at the platform; and what the team writes elsewhere."""

from __future__ import annotations

import pytest

from flows import effects, events
from tests.flows.chat import Chat, agreed, at

OA = "zalo_oa"


def test_whoever_opens_the_talk_is_greeted_and_asked() -> None:
    chat = Chat(OA).happens(events.Opened())

    chat.sees("cháu chào bác", "Bác có đồng ý")
    assert chat.open == "consent-agree"


def test_the_second_opening_says_nothing() -> None:
    chat = Chat(OA).happens(events.Opened()).happens(events.Opened())

    assert chat.heard == []
    assert chat.open == "consent-agree"


def test_whoever_comes_back_in_the_middle_of_a_tip_is_left_in_peace() -> None:
    chat = at("martyr-name", OA).happens(events.Opened())

    assert chat.heard == []
    assert chat.open == "martyr-name"


def test_what_is_said_after_opening_is_not_lost() -> None:
    chat = Chat(OA).happens(events.Opened()).says("Tôi biết một ngôi mộ ở bờ sông")

    assert [one.text for one in chat.tip.told] == ["Tôi biết một ngôi mộ ở bờ sông"]


@pytest.mark.parametrize(
    ("what", "note"),
    [
        (events.BlockChanged(True, unfollowed=True), "person_unfollowed"),
        (events.BlockChanged(True), "person_blocked"),
        (events.BlockChanged(False), "person_unblocked"),
    ],
)
def test_the_ticket_tells_who_left_and_how(what: events.BlockChanged, note: str) -> None:
    chat = at("rest", OA).happens(what)

    assert chat.notes == [note]
    assert chat.heard == []
    assert chat.conversation.blocked == what.blocked


def test_nobody_who_left_is_reminded() -> None:
    chat = at("martyr-name", OA).happens(events.BlockChanged(True, unfollowed=True))

    chat.waits(hours=30)

    assert chat.heard == []


def test_coming_back_lifts_it() -> None:
    chat = at("rest", OA).happens(events.BlockChanged(True, unfollowed=True)).says("Tôi nhớ thêm")

    assert not chat.conversation.blocked


def test_who_withdraws_at_the_platform_is_forgotten_without_a_word() -> None:
    chat = agreed(OA).says("1", "Một lời kể").happens(events.Withdrew())

    assert chat.heard == []
    assert chat.conversation.tip is None
    assert all(one.withdrawn_at is not None for one in chat.conversation.consents)
    assert effects.EraseSaid() in chat.effects
    assert effects.WithdrawConsent(quiet=True) in chat.effects


def test_withdrawing_at_the_platform_reaches_the_team_as_a_wish_to_erase() -> None:
    chat = at("rest", OA).happens(events.Withdrew())

    assert set(chat.notes) == {"wants_erasure", "consent_withdrawn"}
    assert chat.heard == []


def test_after_withdrawing_nothing_is_added_to_the_ticket() -> None:
    chat = at("rest", OA).happens(events.Withdrew()).says("thêm một lời").sees("«hủy»")

    assert not any(isinstance(one, effects.AddToTicket) for one in chat.effects)
    assert chat.waits(days=2).says("xin chào").open == "consent-agree"


@pytest.mark.parametrize("step", ["consent-agree", "martyr-name", "review", "rest"])
def test_what_the_team_writes_with_the_platform_s_own_tool_is_never_answered(step: str) -> None:
    chat = at(step, OA)
    before = chat.conversation

    chat.happens(events.TeamWrote("Cô chú gọi lại cho bác nhé"))

    assert chat.effects == ()
    assert chat.conversation == before


def test_nobody_is_greeted_because_the_team_wrote() -> None:
    chat = Chat(OA).happens(events.TeamWrote("Chào bác"))

    assert chat.heard == []
    assert chat.conversation.tip is None
