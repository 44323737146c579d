"""A reference that lacks something, told as the place: asked about once and kindly, and completed by the answer."""

from __future__ import annotations

from typing import Any

import pytest

from flows import review, tips
from flows.script import place, sparing
from tests.flows.chat import Chat, agreed, at
from tests.flows.test_full_story import VETERAN, YES, to_review, told

KHE_SANH = (16.8220, 106.7365)  # XD 854 603


def where(chat: Chat) -> dict[str, Any]:
    value = chat.tip.answers[place.WHERE].value
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        pytest.param("854603", "hai chữ cái", id="digits alone"),
        pytest.param("tọa độ (854603)", "hai chữ cái", id="digits of a grid"),
        pytest.param("tọa độ (68-67)", "tờ bản đồ nào", id="square kilometres"),
        pytest.param("mảnh 6342-IV", "số tọa độ của chỗ ấy", id="a sheet"),
        pytest.param("RMVQ+X6", "gần xã, huyện nào", id="a short plus code"),
        pytest.param("X = 2306067.77, Y = 597432.44", "huyện, tỉnh nào", id="metres without a zone"),
        pytest.param("https://maps.app.goo.gl/abcDEF", "chưa mở được đường dẫn", id="a short link"),
    ],
)
def test_what_lacks_something_is_asked_about(said: str, asked: str) -> None:
    chat = at("place-where").says(said)

    assert chat.open == place.LACKS
    chat.sees(asked)


@pytest.mark.parametrize(
    "said",
    [
        "bên bờ sông",
        "XD 854 603",
        "16.7563, 107.2094",
        "RMVQ+X6 Hải Phòng",
        "https://maps.app.goo.gl/abcDEF gần xã Hướng Phùng, Hướng Hóa, Quảng Trị",
    ],
)
def test_what_lacks_nothing_is_not(said: str) -> None:
    assert at("place-where").says(said).open == place.SURE


@pytest.mark.parametrize("answer", ["XD", "xã Hướng Phùng, huyện Hướng Hóa, Quảng Trị", "XD 854 603", "mảnh 6342-IV"])
def test_the_answer_completes_it(answer: str) -> None:
    chat = at("place-where").says("854603", answer)

    assert chat.open == place.SURE
    value = where(chat)
    assert (value["lat"], value["lon"]) == pytest.approx(KHE_SANH, abs=1e-3)
    assert (value["system"], value["origin"], value["text"]) == ("mgrs", "typed", f"854603, {answer}")
    assert value["place"]["province_before_2025"] == "Tỉnh Quảng Trị"
    assert chat.tip.changes[-1].was.said == "854603"


def test_the_place_beside_it_completes_it_unasked() -> None:
    chat = at("place-where").says("tọa độ 854603, gần Hướng Phùng, Hướng Hóa, Quảng Trị")

    assert chat.open == place.SURE
    assert (where(chat)["lat"], where(chat)["lon"]) == pytest.approx(KHE_SANH, abs=1e-3)


@pytest.mark.parametrize("answer", ["không rõ", "bỏ qua", "gần con suối to"])
def test_it_is_asked_once(answer: str) -> None:
    chat = at("place-where").says("tọa độ 854603", answer)

    assert chat.open == place.SURE
    assert where(chat).get("lat") is None
    assert where(chat)["lacks"]["text"] == "854603"
    assert place.LACKS not in to_review(chat, {})


def test_words_that_complete_nothing_stay_with_the_place() -> None:
    chat = at("place-where").says("854603", "gần con suối to")

    assert chat.tip.answers[place.WHERE].said == "854603, gần con suối to"
    form = tips.location_of(chat.ends().ticket)
    assert form is not None
    assert form["text"] == "854603, gần con suối to"


def test_a_place_nearby_is_an_area_where_the_squares_have_no_sheet() -> None:
    chat = at("place-where").says("tọa độ (68-67)", "huyện Gio Linh, Quảng Trị")

    value = where(chat)
    assert value.get("lat") is None
    assert value["area"]["radius_m"] > 1000
    assert value["lacks"]["text"] == "(68-67)"


def test_a_location_sent_instead_is_the_place() -> None:
    chat = at("place-lacks").sends_location(16.8220, 106.7365)

    assert chat.open == place.SURE
    assert (where(chat)["origin"], where(chat)["text"]) == ("pin", "tọa độ 854603")


def test_it_is_told_once_more_what_is_lacking_to_who_did_not_understand() -> None:
    at("place-lacks").says("có").sees("hai chữ cái")
    at("place-lacks").says("...").sees("hai chữ cái")


def test_in_a_full_story_it_is_one_of_the_five_questions() -> None:
    chat = told("đồng đội", VETERAN.replace("chôn cạnh bờ sông Vĩnh Định", "chôn ở tọa độ 854603"))

    asked = to_review(chat, YES | {place.LACKS: "XD"})

    assert place.LACKS in asked
    assert len(asked) <= sparing.MOST
    assert where(chat)["lat"] == pytest.approx(KHE_SANH[0], abs=1e-3)


@pytest.mark.parametrize("answer", ["không rõ", "XD", "gần Hướng Hóa, Quảng Trị"])
def test_after_a_full_story_no_earlier_question_comes_back(answer: str) -> None:
    chat = told("đồng đội", VETERAN.replace("chôn cạnh bờ sông Vĩnh Định", "chôn ở tọa độ 854603"))

    asked = to_review(chat, YES | {place.LACKS: answer})

    assert asked == sorted(set(asked), key=asked.index)
    assert len(asked) <= sparing.MOST


def test_a_place_told_after_a_full_story_asks_no_sixth_question() -> None:
    chat = told("đồng đội", VETERAN.replace(", chôn cạnh bờ sông Vĩnh Định", ""))

    asked = to_review(chat, YES | {place.WHERE: "854603"})

    assert len(asked) <= sparing.MOST


def test_all_readings_stand_in_the_ticket() -> None:
    chat = at("place-where").says("XD 854 603")
    form = tips.location_of(chat.ends().ticket)

    assert form is not None
    assert (form["datum"], form["zone"], form["notes"]) == ("indian1960", "48Q", ["datum-assumed"])
    (other,) = form["alternatives"]
    assert (other["datum"], round(other["distance_m"])) == ("wgs84", 530)


@pytest.mark.parametrize(
    ("said", "notes", "fits"),
    [
        ("XD 854 603, xã Hướng Sơn, Hướng Hóa, Quảng Trị", ["datum-assumed", "fits-place"], [True]),
        ("XD 854 603, xã Vĩnh Am, Vĩnh Bảo, Hải Phòng", ["datum-assumed", "off-place"], [False]),
        ("XD 854 603", ["datum-assumed"], [None]),
    ],
)
def test_what_fits_the_place_that_is_named_beside_it_is_marked(said: str, notes: list[str], fits: list[object]) -> None:
    value = where(at("place-where").says(said))

    assert value["notes"] == notes
    assert [one.get("fits_place") for one in value["alternatives"]] == fits
    assert value["lat"] == pytest.approx(KHE_SANH[0], abs=1e-4)


def test_at_the_review_it_reads_as_it_was_said() -> None:
    chat = at("place-where").says("854603", "XD")
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")

    chat.says("sửa", "quay lại").sees("854603, XD")


LINK = "https://maps.google.com/?q=16.7563,107.2094"
SHORT = "https://maps.app.goo.gl/abcdef123"
GRID = "48Q YD 546 603"


@pytest.mark.parametrize(
    ("words", "offered", "kept"),
    [
        pytest.param(f"Mộ ở tọa độ {GRID}, bản đồ {LINK}", "mgrs", ["maps-link"], id="the grid first"),
        pytest.param(f"{LINK} tọa độ {GRID}", "maps-link", ["mgrs"], id="the link first"),
        pytest.param(f"tọa độ {GRID}", "mgrs", [], id="the grid alone"),
    ],
)
def test_what_is_told_in_two_notations_is_kept_in_both(words: str, offered: str, kept: list[str]) -> None:
    at_question = where(at("place-where").says(words))
    in_story = where(agreed().says("đồng đội", f"Anh Nguyễn Văn Mẫu hi sinh 1972. {words}", "xong"))

    for value in (at_question, in_story):
        assert value["system"] == offered
        assert [one["system"] for one in value["alternatives"] if "text" in one] == kept
    assert (GRID in at_question["text"], LINK in at_question["text"]) == (GRID in words, LINK in words)


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        (f"tọa độ {GRID} {SHORT}", (GRID, SHORT)),
        (f"tọa độ 854603 {LINK}", (LINK, "854603")),
    ],
)
def test_what_cannot_be_placed_beside_a_position_stays_in_sight(words: str, texts: tuple[str, ...]) -> None:
    value = where(at("place-where").says(words))

    assert value["lat"] is not None
    assert all(one in value["text"] for one in texts)
