"""Nobody is rushed, nobody is cheered at, a person is always in reach, and a match is never told by the program."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import timedelta
from typing import get_args

import pytest

from flows import effects, review
from flows.script.order import BY_FIELD
from tests.flows.chat import REST, Chat, at, rules, texts
from tests.flows.test_texts import LANGUAGES, all_texts, said

STEPS = (*BY_FIELD, review.REVIEW, review.EDIT, REST)
DESPAIR = "Tôi đau khổ quá, không chịu nổi nữa"
# Words that only the team reads, or that a platform shows.
FOR_THE_TEAM = (
    *("alarm", "cli", "consistency", "desk", "flags", "group", "history", "recall", "report", "result", "undelivered"),
    "wording",
)
SAID_TO_THE_TEAM = ("life-late", "life-flag")  # of a stretch that speaks to people, too


@pytest.mark.parametrize("word", ["để lúc khác", "tam nghi", "Mai kể tiếp nhé cháu", "pause"])
@pytest.mark.parametrize("step", STEPS)
def test_a_pause_keeps_everything_and_asks_nothing(step: str, word: str) -> None:
    chat = at(step)
    before = chat.conversation

    chat.says(word).sees("bác")

    assert (chat.open, chat.conversation.tip) == (before.open, before.tip)
    assert [one.key for one in chat.said] == ["care-paused_rest" if step == REST else "care-paused"]


@pytest.mark.parametrize("step", [one for one in BY_FIELD if one != "consent-agree"])
def test_after_a_pause_it_goes_on_where_it_was(step: str) -> None:
    paused = at(step).says("để lúc khác").waits(days=3)

    paused.starts()

    assert paused.open == step
    assert not paused.conversation.paused
    paused.ends()


def test_no_reminder_comes_for_the_days_of_the_rules_and_then_one() -> None:
    chat = at("martyr-unit").says("để lúc khác")

    chat.waits(days=13)
    assert [one.key for one in chat.said] == ["care-paused"]

    chat.waits(days=2)
    assert chat.said[0].key == "draft-reminder"
    chat.waits(days=8)
    assert chat.said[0].key == "draft-incomplete", "what was told is not lost either"


def test_without_a_pause_the_reminder_comes_as_ever() -> None:
    assert at("martyr-unit").waits(days=2).said[0].key == "draft-reminder"


@pytest.mark.parametrize("step", STEPS)
def test_a_person_is_in_reach_at_every_step(step: str) -> None:
    for word in ("gặp cán bộ", "gap can bo", "human"):
        chat = at(step).says(word).sees("0965.001.222")

        assert not chat.conversation.paused
        chat.ends()


def with_support(step: str) -> Chat:
    chat = at(step)
    chat.rules = replace(chat.rules, support="Bác sĩ Mẫu, 0225 000 000")
    return chat


@pytest.mark.parametrize("step", [one for one in BY_FIELD if one not in ("consent-agree", "abuse-rumour")])
def test_despair_gets_a_person_and_who_listens_and_no_question(step: str) -> None:
    chat = with_support(step).says(DESPAIR).sees("không vội", "Bác sĩ Mẫu, 0225 000 000", "0965.001.222")

    assert chat.open == step
    assert not any(one.key == f"{step}.ask" for one in chat.said)
    assert chat.conversation.wake_at is not None and chat.conversation.touched_at is not None
    assert chat.conversation.wake_at - chat.conversation.touched_at >= timedelta(days=14)
    assert DESPAIR in [one.text for one in chat.tip.told]


def test_who_listens_is_not_told_where_nobody_was_named_and_only_once_where_somebody_was() -> None:
    assert "care-support" not in [one.key for one in at("martyr-unit").says(DESPAIR).said]

    again = with_support("martyr-unit").says(DESPAIR, DESPAIR)
    assert "care-support" not in [one.key for one in again.said]


def test_do_not_dig_is_said_once_behind_the_place() -> None:
    chat = at("place-where").says("bên bờ suối").sees("không đào bới", "đừng chạm vào")

    chat.says("quay lại", "bên bờ suối cạn")
    assert "care-digging" not in [one.key for one in chat.said]


@pytest.mark.parametrize("answer", ["Sẵn lòng", "Muốn được tư vấn"])
def test_no_pictures_of_the_sampling_is_said_once_to_who_may_give_one(answer: str) -> None:
    chat = at("dna-willing")
    label = next(one.label for message in chat.heard for one in message.choices if one.label.startswith(answer[:4]))

    chat.taps(label).sees("không quay phim, chụp ảnh")


def test_who_gives_no_sample_hears_nothing_of_pictures() -> None:
    assert "care-pictures" not in [one.key for one in at("dna-willing").says("không").said]


def for_people() -> list[tuple[str, str]]:
    return [
        one
        for one in all_texts()
        if one[1].partition("-")[0] not in FOR_THE_TEAM
        and not one[1].startswith(SAID_TO_THE_TEAM)
        and not one[1].endswith(".asked")
    ]


CHEER = re.compile(
    r"!|\btuyệt\b|\btuyệt vời\b|\bchúc mừng\b|\bvui quá\b|\brất vui\b|\bhay quá\b"
    r"|\bgreat\b|\bawesome\b|\bcongratulations\b|\bperfect\b|\byay\b|\bhappy\b",
    re.IGNORECASE,
)
EMOJI = re.compile("[\U0001f300-\U0001faff☀-⛿✀-➿❤️]")


def test_nobody_is_cheered_at() -> None:
    cheered = [key for key in for_people() if CHEER.search(said(*key)) or EMOJI.search(said(*key))]

    assert cheered == []


def test_no_text_for_people_tells_of_a_match() -> None:
    told = re.compile(
        r"trùng khớp|khớp với|đã khớp|có thể là (?:mộ|liệt sĩ)|tìm thấy (?:người thân|liệt sĩ|mộ) của bác"
        r"|possible match|matches? (?:with|your)|we (?:have )?found your|is your relative",
        re.IGNORECASE,
    )

    assert [key for key in for_people() if told.search(said(*key))] == []


def test_no_effect_of_the_machine_can_tell_of_a_match() -> None:
    """What is said is a key of the locales with the person's own words: no effect carries another ticket's facts."""
    kinds = {one.__name__: {field.name for field in fields(one)} for one in get_args(effects.Effect)}

    assert set(kinds) == {
        "Say",
        "SaveTicket",
        "AddToTicket",
        "MoveToTicket",
        "NoteTicket",
        "TellStatus",
        "AmendMessage",
        "WithdrawConsent",
        "AgreeToNews",
        "StopNews",
        "EraseSaid",
        "LookUp",
        "OpenRequest",
        "TakeBackRequest",
        "GiveData",
        "ForgetPerson",
        "TellOfLoop",
    }
    assert not any("match" in name or "duplicate" in name for names in kinds.values() for name in names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_status_that_a_person_is_told_names_no_other_ticket(language: str) -> None:
    keys = [key for key in texts().keys(language) if key.startswith("status-")]

    assert [key for key in keys if key != "status-duplicate" and re.search("match|khớp", said(language, key))] == []
    assert rules().hotline
