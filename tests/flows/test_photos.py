"""A photo that tells where it was taken: asked about once, in its turn; and how a photo keeps its place."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows import distance, events, review
from flows.capabilities import ALL
from flows.model import Known, Source
from flows.script import place
from tests.flows.chat import Chat, at

GRAVE = (16.756312, 107.209421)
NEAR = (16.7563, 107.2095)  # ten metres on
FARTHER = (16.759370, 107.209421)  # 340 m to the north
TOWN = (16.817, 107.100)
ADVICE = "không còn vị trí"


def where(chat: Chat) -> tuple[str, float | None, float | None]:
    answer = chat.tip.answers[place.WHERE]
    assert isinstance(answer.value, dict)
    return answer.value["origin"], answer.value.get("lat"), answer.value.get("lon")


# The question


def test_a_photo_sent_with_the_story_is_asked_about_before_the_place() -> None:
    chat = at("story-told").says("Tôi cùng đơn vị với anh ấy, chôn anh ở bờ sông").sends_file(*GRAVE).says("xong")
    while chat.open != place.PHOTO:
        chat.says("bỏ qua")

    chat.sees("nơi chụp", "https://www.google.com/maps?q=16.756312,107.209421")
    chat.taps("Có, ghi theo ảnh")

    assert chat.open == place.SURE
    assert where(chat) == ("exif", *GRAVE)
    assert chat.tip.answers[place.WHERE].source is Source.PHOTO


def test_a_photo_taken_elsewhere_tells_how_far() -> None:
    chat = at("place-where").sends_location(*GRAVE).says("chính xác")
    assert chat.open == "media-photos"

    chat.sends_file(*FARTHER).says("xong").sees("khoảng 340 m")
    chat.taps("Có, ghi theo ảnh")

    assert where(chat) == ("exif", *FARTHER)
    assert chat.tip.changes[-1].was.source is Source.PIN
    assert chat.ends().ticket.answers[place.WHERE].value["origin"] == "exif"


def test_no_leaves_the_place_as_it_was() -> None:
    chat = at("place-where").sends_location(*GRAVE).says("chính xác").sends_file(*FARTHER).says("xong")

    chat.taps("Không phải")

    assert where(chat) == ("pin", *GRAVE)
    assert chat.open == "dna-willing"


def test_after_a_no_the_place_is_asked_for() -> None:
    chat = at("place-photo").says("không")

    assert chat.open == place.WHERE
    assert place.WHERE not in chat.tip.answers


def test_a_photo_taken_at_the_pin_is_not_asked_about() -> None:
    chat = at("place-where").sends_location(*GRAVE).says("chính xác").sends_file(*NEAR).says("xong")

    assert chat.open == "dna-willing"
    assert where(chat) == ("pin", *GRAVE)


def test_one_photo_that_fits_the_place_is_enough() -> None:
    chat = at("place-where").sends_location(*GRAVE).says("chính xác")

    chat.sends_file(*TOWN).sends_file(*NEAR).says("xong")

    assert chat.open == "dna-willing"


def test_ten_photos_are_one_question() -> None:
    chat = at("place-where").says("bên bờ sông").says("quanh vùng đó")
    for number in range(10):
        chat.sends_file(GRAVE[0] + number / 100, GRAVE[1])
    chat.says("xong")

    assert chat.open == place.PHOTO
    chat.says("không")
    assert chat.open == "dna-willing"
    chat.sends_file(*TOWN)
    assert chat.open == "dna-willing"


def test_words_that_were_told_stay_beside_the_position() -> None:
    chat = at("place-where").says("bên bờ sông, gần gốc đa").says("quanh vùng đó").sends_file(*GRAVE).says("xong")

    chat.says("có")

    answer = chat.tip.answers[place.WHERE]
    assert (answer.said, answer.value["text"]) == ("bên bờ sông, gần gốc đa",) * 2
    assert where(chat) == ("exif", *GRAVE)


def test_the_place_that_is_being_asked_for_gives_way_to_the_photo() -> None:
    chat = at("place-where")

    chat.sends_file(*GRAVE)

    assert chat.open == place.PHOTO
    chat.sees("nơi chôn cất")


def test_any_other_question_is_not_interrupted() -> None:
    chat = at("martyr-home").sends_file(*GRAVE)

    assert chat.heard == []
    assert chat.open == "martyr-home"


def test_at_the_review_it_is_asked_at_once_and_the_review_comes_again() -> None:
    chat = at(review.REVIEW).sends_file(*GRAVE)

    assert chat.open == place.PHOTO
    chat.says("có").sees("đọc lại")
    assert chat.open == review.REVIEW


def test_a_photo_that_took_hours_to_arrive_waits_for_its_turn() -> None:
    chat = at(review.REVIEW).happens(events.Media("file", "{}", name="a.jpg"))
    photo = str(chat.count)
    chat.now += timedelta(hours=3)

    chat.is_examined(photo, *GRAVE)

    assert (chat.heard, chat.open) == ([], review.REVIEW)
    assert len(chat.tip.taken) == 1


def test_a_photo_of_nobody_s_message_or_told_twice_changes_nothing() -> None:
    chat = at("media-photos").sends_file(*GRAVE)
    photo = chat.tip.taken[0].message_id

    chat.is_examined(photo, *TOWN).is_examined("99999", *TOWN).is_examined("", *TOWN)

    assert [(one.lat, one.lon) for one in chat.tip.taken] == [GRAVE]


def test_what_is_not_agreed_to_yet_is_asked_first() -> None:
    chat = Chat().starts().sends_file(*GRAVE)

    assert (chat.open, chat.heard) == ("consent-agree", [])


def test_after_the_tip_was_sent_nothing_is_said() -> None:
    chat = at("rest").sends_file(*GRAVE)

    assert chat.heard == []


def test_an_old_button_still_means_the_photo_that_it_asked_about() -> None:
    chat = at("place-photo")
    asked = next(one for one in chat.heard[-1].choices if one.label.startswith("Có"))
    chat.sends_file(*TOWN)

    chat.presses(asked.data)

    assert where(chat)[1:] == (16.7563, 107.2094)


def test_a_yes_can_be_taken_back_by_the_other_button() -> None:
    chat = at("place-where").sends_location(*GRAVE).says("chính xác").sends_file(*FARTHER).says("xong")
    no = next(one for one in chat.heard[-1].choices if one.label.startswith("Không"))
    chat.taps("Có, ghi theo ảnh")

    chat.presses(no.data)

    assert where(chat) == ("pin", *GRAVE)


def test_a_yes_taken_back_where_no_place_was_known_leaves_none() -> None:
    chat = at("place-photo")
    no = next(one for one in chat.heard[-1].choices if one.label.startswith("Không"))
    chat.says("có").presses(no.data)

    assert place.WHERE not in chat.tip.answers
    assert chat.open == place.WHERE


def test_a_typed_yes_that_is_edited_into_a_no_is_a_no() -> None:
    chat = at("place-photo").happens(events.Text("có"), message_id="m1")

    chat.happens(events.Edited("m1", "không"))

    assert place.WHERE not in chat.tip.answers


# The advice


@pytest.mark.parametrize("channel", ["telegram", "zalo_oa", "zalo_bot"])
def test_a_photo_without_its_place_is_answered_with_the_advice_once(channel: str) -> None:
    chat = at("story-told", channel).sends_photo().sees(ADVICE)

    chat.sends_photo()

    assert not any(ADVICE in one.text for one in chat.heard)
    chat.says("xong")
    while chat.open != "media-photos":
        chat.says("bên bờ sông" if chat.open == place.WHERE else "bỏ qua")
    assert not any("tại chỗ" in one.text for one in chat.heard)


def test_the_page_takes_originals_and_gives_no_advice() -> None:
    chat = at("story-told", "web").sends_photo()

    assert not any(ADVICE in one.text for one in chat.heard)
    assert {name for name, one in ALL.items() if one.strips_photos} == {"telegram", "zalo_oa", "zalo_bot"}


def test_where_the_place_is_known_no_advice_is_given() -> None:
    chat = at("place-where").sends_location(*GRAVE).says("chính xác")
    chat.sees("giấy báo tử")
    assert not any("dạng tệp" in one.text for one in chat.heard)

    chat.sends_photo()

    assert not any(ADVICE in one.text for one in chat.heard)


def test_who_does_not_know_the_place_gets_no_advice() -> None:
    chat = at("place-where").says("không rõ").sees("giấy báo tử")

    assert chat.tip.answers[place.WHERE].known is Known.UNKNOWN
    assert not any("dạng tệp" in one.text for one in chat.heard)


def test_the_question_that_gave_the_advice_says_it_again_and_a_photo_does_not() -> None:
    chat = at("place-where").says("bên bờ sông").says("quanh vùng đó").sees("dạng tệp")

    chat.sends_photo()
    assert not any(ADVICE in one.text for one in chat.heard)
    chat.starts().sees("dạng tệp")


def test_a_new_tip_may_need_the_advice_again() -> None:
    chat = at("story-told").sends_photo().sees(ADVICE).ends().says("báo tin")
    while chat.open != "story-told":
        chat.says("người thân")

    chat.sends_photo().sees(ADVICE)


# Distances


@pytest.mark.parametrize(
    ("metres", "said"),
    [
        (0, "10 m"),
        (14, "10 m"),
        (338, "340 m"),
        (994, "990 m"),
        (996, "1000 m"),
        (1_449, "1400 m"),
        (1_949, "1900 m"),
        (1_951, "2 km"),
        (2_400, "2 km"),
        (12_600, "13 km"),
        (20_000_000, "20000 km"),
    ],
)
def test_a_distance_is_said_as_people_say_it(metres: float, said: str) -> None:
    assert distance.words(metres) == said


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ((None, 0.0), (None, 95.0), True),
        ((None, 0.0), (None, 105.0), False),
        ((4.0, 0.0), (4.0, 55.0), True),
        ((4.0, 0.0), (4.0, 65.0), False),
        ((2_000.0, 0.0), (5.0, 2_020.0), True),
        ((2_000.0, 0.0), (5.0, 2_040.0), False),
    ],
)
def test_circles_meet_where_both_may_be_the_same_place(
    one: tuple[float | None, float], other: tuple[float | None, float], meet: bool
) -> None:
    circles = [distance.circle(16.0 + metres / 111_195, 107.0, accuracy) for accuracy, metres in (one, other)]

    assert distance.meet(*circles) is meet


@pytest.mark.parametrize(
    "form",
    [
        None,
        {},
        {"lat": None, "lon": 1.0},
        {"lat": 91, "lon": 1},
        {"lat": float("nan"), "lon": 1},
        {"lat": "1", "lon": 2},
    ],
)
def test_what_holds_no_position_has_no_circle(form: dict[str, object] | None) -> None:
    assert distance.circle_of(form) is None
