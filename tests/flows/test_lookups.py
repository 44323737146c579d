"""What is asked of the network, and what becomes of the answer: the machine's part, without any network."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from flows import events, lookups, review, tips
from flows.effects import LookUp
from flows.script import place
from flows.understand.maps.coordinates import read_coordinates
from tests.flows.chat import Chat, agreed, at
from tests.flows.test_full_story import VETERAN, YES, to_review

LINK = "https://maps.app.goo.gl/abcDEF"
LEADS_TO = "https://www.google.com/maps/place/X/@16.7,107.1,17z/data=!3d16.7563!4d107.2094"
WHERE = (16.7563, 107.2094)


def allowed(chat: Chat, *, geocoder: bool = False) -> Chat:
    chat.rules = replace(chat.rules, opens_links=True, asks_geocoder=geocoder)
    return chat


def asked(chat: Chat) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in chat.effects if isinstance(one, LookUp)]


def found() -> dict[str, Any]:
    position = read_coordinates(LEADS_TO)
    assert position is not None
    return {"state": "found", "leads_to": LEADS_TO, "position": {**place.position_form(position), "text": LINK}}


def answers(chat: Chat, answer: dict[str, Any], *, about: str = "", kind: str = "link", text: str = LINK) -> Chat:
    return chat.happens(events.LookedUp(kind, text, answer), about=about)


def where(chat: Chat) -> dict[str, Any]:
    value = chat.tip.answers[place.WHERE].value
    assert isinstance(value, dict)
    return value


def test_nothing_is_asked_of_the_network_by_default() -> None:
    chat = at("place-where").says(LINK)

    assert asked(chat) == []
    assert chat.tip.outside == {}


def test_a_short_link_is_asked_for_once_and_nobody_waits() -> None:
    chat = allowed(at("place-where")).says(f"đây ạ {LINK}")

    assert asked(chat) == [("link", LINK)]
    assert chat.open == place.SURE
    assert asked(chat.says("quay lại").says(LINK)) == []


def test_where_it_leads_is_the_place_and_the_person_is_told() -> None:
    chat = answers(allowed(at("place-where")).says(LINK), found())

    chat.sees("đã mở đường dẫn", "Phường Quảng Trị", "maps?q=16.756300,107.209400", "chắc về nơi này")
    assert chat.open == place.SURE
    value = where(chat)
    assert (value["lat"], value["lon"], value["system"], value["origin"]) == (*WHERE, "maps-link", "link")
    assert value["text"] == LINK
    assert "lacks" not in value


def test_at_the_review_it_is_read_back_anew() -> None:
    chat = allowed(at("place-where")).says(LINK)
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")

    answers(chat, found()).sees("đã mở đường dẫn", "đọc lại", LINK)
    assert chat.open == review.REVIEW


def test_at_another_question_nobody_is_interrupted() -> None:
    chat = allowed(at("place-where")).says(LINK, "quanh vùng đó")

    answers(chat, found())

    assert (chat.open, chat.heard) == ("media-photos", [])
    assert where(chat)["lat"] == WHERE[0]


def test_an_answer_that_comes_hours_later_says_nothing() -> None:
    chat = allowed(at("place-where")).says(LINK)
    chat.now += timedelta(hours=3)

    assert answers(chat, found()).heard == []
    assert where(chat)["lat"] == WHERE[0]


@pytest.mark.parametrize("state", ["nothing", "failed"])
def test_a_link_that_cannot_be_opened_stays_words_and_is_asked_about_in_its_turn(state: str) -> None:
    chat = answers(allowed(at("place-where")).says(LINK), {"state": state})
    assert chat.open == place.SURE
    assert chat.heard == []

    chat.says("quanh vùng đó").sees("chưa mở được đường dẫn")

    assert chat.open == place.LACKS
    assert (where(chat)["text"], where(chat).get("lat")) == (LINK, None)
    assert chat.tip.outside[LINK]["state"] == state


def test_at_the_review_it_is_asked_about_at_once() -> None:
    chat = allowed(at("place-where")).says(LINK)
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")

    answers(chat, {"state": "failed"})

    assert chat.open == place.LACKS
    assert chat.says("gần Hướng Hóa, Quảng Trị").open == review.REVIEW


def test_a_link_in_the_story_is_the_place_to_be_confirmed() -> None:
    chat = allowed(agreed()).says("đồng đội", VETERAN.replace("bờ sông Vĩnh Định", LINK))
    assert asked(chat) == [("link", LINK)]

    answers(chat, found()).says("xong")

    chat.sees("Nơi chôn cất")
    to_review(chat, YES)
    assert where(chat)["lat"] == WHERE[0]


def test_before_the_consent_nothing_leaves_the_house() -> None:
    chat = allowed(Chat()).says(f"Mộ ở {LINK}")
    assert asked(chat) == []

    assert asked(chat.says("đồng ý")) == [("link", LINK)]


def test_a_link_that_was_added_later_goes_to_the_ticket() -> None:
    chat = allowed(at("rest"))
    code = chat.conversation.tickets[-1]
    assert asked(chat.says(f"Mộ ở {LINK} ạ")) == [("link", LINK)]

    chat = answers(chat, found(), about=code)

    assert chat.heard == []
    assert [type(one).__name__ for one in chat.effects] == ["AddToTicket"]


def test_an_answer_that_nobody_asked_for_changes_nothing() -> None:
    chat = allowed(at("place-where")).says("bên bờ sông")
    before = chat.tip

    assert answers(chat, found()).tip == before
    assert answers(allowed(at("rest")), found(), about="MM-2222-2222").effects == ()


def test_a_place_that_the_person_pinned_meanwhile_stays() -> None:
    chat = allowed(at("place-where")).says(LINK, "quay lại").sends_location(21.0, 105.8)

    answers(chat, found())

    assert (where(chat)["origin"], where(chat)["lat"]) == ("pin", 21.0)
    assert chat.tip.outside[LINK]["state"] == "found"


def test_a_link_alone_is_the_place_at_any_question() -> None:
    chat = allowed(at("martyr-home")).says(LINK)

    assert chat.open == "martyr-home"
    assert where(chat)["lacks"]["needs"] == "network"
    answers(chat, found()).says("bỏ qua")
    assert where(chat)["lat"] == WHERE[0]


def test_one_tip_asks_only_so_much() -> None:
    links = " ".join(f"https://maps.app.goo.gl/x{number}" for number in range(30))

    assert len(asked(allowed(at("place-where")).says(links))) == 8


AREA = {"lat": 16.6, "lon": 106.7, "radius_m": 4000.0}
NAME = {"state": "found", "area": AREA, "name": "Bản Cùm, Quảng Trị", "service": "nominatim"}


def test_a_name_that_no_table_knows_is_asked_of_the_geocoder_where_allowed() -> None:
    assert asked(allowed(at("place-where")).says("bản Cùm cũ")) == []
    chat = allowed(at("place-where"), geocoder=True).says("bản Cùm cũ")
    assert asked(chat) == [("name", "bản Cùm cũ")]

    answers(chat, NAME, kind="name", text="bản Cùm cũ")

    form = tips.location_of(chat.tip)
    assert form is not None
    assert (form["lat"], form["lon"], form["area"]) == (None, None, AREA)
    assert form["geocoded"]["service"] == "nominatim"
    assert chat.heard == []


@pytest.mark.parametrize(
    "said",
    ["xã Hướng Phùng, Hướng Hóa, Quảng Trị", "XD 854 603", "nhà ông Tư, 0912 345 678", "bên bờ " + "sông " * 60],
)
def test_what_is_known_or_no_name_is_not(said: str) -> None:
    chat = allowed(at("place-where"), geocoder=True).says(said)

    assert [one for one in asked(chat) if one[0] == lookups.NAME] == []
