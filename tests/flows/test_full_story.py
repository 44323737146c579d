"""After a full story: what was read is shown once, each line put right with one tap, and little more is asked."""

from __future__ import annotations

import pytest

from flows import events, review
from flows.model import Known, Source
from flows.script import sparing
from flows.script.order import SCRIPT
from tests.flows.chat import Chat, agreed, at

VETERAN = (
    "Tôi là Đỗ Văn Tấn. Đồng đội tôi là liệt sĩ Phạm Văn Quảng, quê Vĩnh Bảo, Hải Phòng, đơn vị C3 D7 E66 F304, "
    "hi sinh ngày 12/7/1972, chôn cạnh bờ sông Vĩnh Định."
)
FAMILY = (
    "bac toi la liet si Pham Van Quang, sinh nam 1950, que xa Lien Am, huyen Vinh Bao, don vi c3 d7 e66 f304, "
    "hi sinh ngay 12/7/1972"
)
SHORT = "Bác tôi là liệt sĩ Phạm Văn Quảng, đơn vị C3 D7 E66 F304"


def told(role: str, *words: str, channel: str = "telegram") -> Chat:
    return agreed(channel).says(role, *words, "xong")


def to_review(chat: Chat, answers: dict[str, str]) -> list[str]:
    """Answers until the tip is read back; what was asked on the way."""
    asked = []
    while chat.open != review.REVIEW:
        assert len(asked) < 30, asked
        asked.append(chat.open)
        chat.says(answers.get(chat.open, "bỏ qua"))
    return asked


YES = {
    "story-check": "đúng rồi",
    "dna-willing": "sẵn lòng",
    "dna-consent": "có",
    "contact-phone": "0912 345 678",
    "contact-consent": "có",
    "place-sure": "quanh vùng đó",
}


@pytest.mark.parametrize("channel", ["telegram", "web", "zalo_oa", "zalo_bot"])
@pytest.mark.parametrize(("role", "story"), [("đồng đội", VETERAN), ("người thân", FAMILY)])
def test_at_most_five_questions_come_after_a_full_story(channel: str, role: str, story: str) -> None:
    chat = told(role, story, channel=channel)

    asked = to_review(chat, YES)

    assert asked[0] == "story-check"
    assert len(asked) <= sparing.MOST
    assert {"contact-phone", "contact-consent"} <= set(asked)
    assert ("dna-willing" in asked) == (role == "người thân")


def test_a_story_that_came_first_is_not_asked_for_again() -> None:
    for first, role, key in ((FAMILY, [], "story-told.begun"), ("chào bác ạ", ["người thân"], "story-told.ask")):
        chat = Chat().says(first, "đồng ý", *role)

        assert chat.open == "story-told"
        assert chat.said[-1].key == key


def test_whatever_is_answered_no_earlier_question_comes_back() -> None:
    order = [one.field for one in SCRIPT]
    for answer in ("bỏ qua", "không", "không rõ"):
        asked = to_review(told("người thân", FAMILY), YES | {"dna-willing": answer, "contact-phone": answer})
        assert asked == sorted(asked, key=order.index)
        assert len(asked) <= sparing.MOST


def test_who_tells_is_read_too_and_asked_no_more() -> None:
    story = f"{FAMILY}. toi la Nguyen Thi Hoa, cháu gái liệt sĩ, so dien thoai 0912 345 678"
    chat = told("người thân", story).sees("Điện thoại: 0912 345 678")

    asked = to_review(chat, YES)

    assert "contact-phone" not in asked
    assert {"contact-consent", "dna-willing"} <= set(asked)
    assert chat.tip.answers["contact-phone"].value == "+84912345678"


def test_a_swindler_s_number_is_not_taken_for_the_teller_s() -> None:
    chat = told("người thân", f"{FAMILY}. Có kẻ tự xưng cán bộ gọi 0912345678 đòi tiền xét nghiệm, xin báo công an")

    assert "contact-phone" not in chat.tip.answers


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("giỗ 12 tháng Tám năm Nhâm Tý", "(dương lịch 19/9/1972)"),
        ("hi sinh ngày 12/8 âm lịch năm Nhâm Tý", "(dương lịch 19/9/1972)"),
        ("hi sinh mùng 1 Tết Mậu Thân", "(dương lịch 29/1/1968, ở miền Nam 30/1/1968)"),
    ],
)
def test_a_lunar_day_is_shown_with_the_solar_one(said: str, shown: str) -> None:
    told("người thân", f"Bác tôi là liệt sĩ Phạm Văn Quảng, đơn vị C3 D7 E66 F304, {said}.").sees(shown)


def test_a_short_story_is_followed_by_every_question() -> None:
    asked = to_review(told("người thân", SHORT), YES)

    assert {"martyr-birth_year", "martyr-home", "martyr-death_date", "media-photos", "press-use"} <= set(asked)


def test_a_line_is_put_right_with_one_tap_and_the_others_are_shown_again() -> None:
    chat = told("đồng đội", VETERAN).sees("Quê quán: Vĩnh Bảo, Hải Phòng", "Đơn vị: C3 D7 E66 F304")

    chat.taps("Quê quán")
    assert chat.open == "martyr-home"
    chat.sees("Vĩnh Bảo").says("xã Liên Am, huyện Vĩnh Bảo")

    assert chat.open == "story-check"
    chat.sees("Đơn vị: C3 D7 E66 F304").taps("Đúng rồi")
    home, unit = chat.tip.answers["martyr-home"], chat.tip.answers["martyr-unit"]
    assert (home.said, home.source, home.sure) == ("xã Liên Am, huyện Vĩnh Bảo", Source.ANSWER, True)
    assert (unit.source, unit.sure) == (Source.STORY, True)
    assert len(to_review(chat, YES)) <= sparing.MOST - 1


def test_a_line_is_named_by_its_number_where_there_are_no_buttons() -> None:
    chat = told("đồng đội", VETERAN, channel="zalo_bot")
    number = [one.label for one in chat.heard[-1].choices].index("Quê quán") + 1

    chat.says(str(number))

    assert chat.open == "martyr-home"


def test_a_line_that_is_not_known_is_taken_out() -> None:
    chat = told("đồng đội", VETERAN).taps("Quê quán").taps("Không rõ")

    assert chat.open == "story-check"
    assert chat.tip.answers["martyr-home"].known is Known.UNKNOWN
    assert not any("Quê quán:" in one.text for one in chat.heard)


def test_back_from_a_line_leads_to_the_check_again() -> None:
    chat = told("đồng đội", VETERAN).taps("Quê quán").says("quay lại")

    assert chat.open == "story-check"


def test_a_no_to_all_of_it_asks_one_by_one() -> None:
    chat = told("đồng đội", VETERAN).taps("Hỏi lại từng điều")

    assert chat.open == "martyr-name"
    assert not any(one.source is Source.STORY for one in chat.tip.answers.values())


def test_the_old_and_the_new_commune_of_a_place_are_named() -> None:
    chat = told("đồng đội", f"{VETERAN} Toạ độ 16.7563, 107.2094.")

    chat.sees("Quê quán: Vĩnh Bảo, Hải Phòng (Huyện Vĩnh Bảo; nay Thành phố Hải Phòng)")
    chat.sees("Thị xã Quảng Trị; nay Phường Quảng Trị, Tỉnh Quảng Trị)")


def test_where_he_lies_is_read_in_words_and_with_coordinates() -> None:
    chat = told("đồng đội", VETERAN).sees("Nơi chôn cất: cạnh bờ sông Vĩnh Định")
    assert chat.tip.answers["place-where"].value["origin"] == "place"

    chat = told("đồng đội", f"{VETERAN} Toạ độ 16.7563, 107.2094.")
    chat.sees("Nơi chôn cất: cạnh bờ sông Vĩnh Định, 16.7563, 107.2094 (")
    where = chat.tip.answers["place-where"].value
    assert (where["lat"], where["text"]) == (16.7563, "cạnh bờ sông Vĩnh Định, 16.7563, 107.2094")


def test_words_get_the_circle_of_their_unit_and_never_a_position() -> None:
    chat = told("người thân", FAMILY)

    home = chat.tip.answers["martyr-home"].value
    assert home["place"]["communes_today"] == ["Xã Vĩnh Am"]
    assert home["area"]["radius_m"] > 1000
    assert "lat" not in home
    chat.sees("que xa Lien Am, huyen Vinh Bao"[4:], "nay Xã Vĩnh Am, Thành phố Hải Phòng")


def test_a_name_that_many_places_bear_is_left_open() -> None:
    chat = told("người thân", "Bác tôi là liệt sĩ Phạm Văn Quảng, quê xã Quang Trung, hi sinh ngày 12/7/1972")

    home = chat.tip.answers["martyr-home"].value
    assert home["place"] is None
    assert len(home["alternatives"]) > 1


@pytest.mark.parametrize("channel", ["telegram", "zalo_bot"])
def test_which_of_several_places_is_the_home_is_asked_with_buttons(channel: str) -> None:
    chat = at("martyr-home", channel).says("xã Hà Nam")
    assert chat.open == "martyr-home_which"
    labels = [one.label for one in chat.heard[-1].choices]
    assert len(labels) == 2
    assert "Tỉnh Hải Dương" in labels[0]

    if channel == "telegram":
        chat.taps(labels[0])
    else:
        chat.says("1")

    home = chat.tip.answers["martyr-home"].value
    assert chat.open == "martyr-unit"
    assert home["place"]["province_before_2025"] == "Tỉnh Hải Dương"
    assert home["text"] == "xã Hà Nam"
    assert "alternatives" not in home


def test_the_district_is_told_in_words_where_no_button_fits() -> None:
    chat = at("martyr-home").says("xã Quang Trung").says("huyện Tân Yên, Bắc Giang")

    home = chat.tip.answers["martyr-home"]
    assert chat.open == "martyr-unit"
    assert home.said == "xã Quang Trung, huyện Tân Yên, Bắc Giang"
    assert home.value["place"]["district_before_2025"] == "Huyện Tân Yên"


def test_a_home_that_stays_open_is_kept_as_said() -> None:
    chat = at("martyr-home").says("An Lão").says("không rõ")

    assert chat.open == "martyr-unit"
    assert chat.tip.answers["martyr-home"].said == "An Lão"
    assert chat.tip.answers["martyr-home"].value["place"] is None


def test_what_was_spared_can_be_given_at_the_review() -> None:
    chat = told("đồng đội", VETERAN)
    to_review(chat, YES)

    chat.says("sửa").taps("Năm sinh").says("1950")

    assert chat.open == review.REVIEW
    chat.sees("Năm sinh: 1950")


@pytest.mark.parametrize("channel", ["telegram", "web", "zalo_oa"])
def test_a_photo_with_its_place_is_one_of_the_five(channel: str) -> None:
    chat = agreed(channel).says("đồng đội", VETERAN).sends_file(16.7563, 107.2094).says("xong")

    asked = to_review(chat, YES | {"place-photo": "có"})

    assert len(asked) <= sparing.MOST
    assert asked.count("place-photo") == 1
    assert {"contact-phone", "contact-consent"} <= set(asked)
    assert chat.tip.answers["place-where"].value["origin"] == "exif"


def test_a_sample_matters_more_than_the_place_of_a_photo_which_the_team_sees_anyway() -> None:
    chat = agreed().says("người thân", FAMILY).sends_file(16.7563, 107.2094).says("xong")

    asked = to_review(chat, YES)

    assert len(asked) <= sparing.MOST
    assert "dna-willing" in asked and "place-photo" not in asked


def test_a_photo_that_is_examined_after_the_story_is_one_of_the_five_too() -> None:
    chat = agreed().says("đồng đội", VETERAN).happens(events.Media("file", "{}", name="IMG.HEIC"))
    photo = str(chat.count)
    chat.says("xong", "đúng rồi").is_examined(photo, 16.7563, 107.2094)

    asked = to_review(chat, YES)

    assert "place-photo" in asked
    assert len(asked) + 1 <= sparing.MOST
