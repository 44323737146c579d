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


@pytest.mark.parametrize("who", ["toi dao mong nha thay thoi, khong biet ai", "tôi chỉ thấy hài cốt"])
def test_who_only_dug_is_asked_neither_who_they_are_again_nor_for_things_told_before(who: str) -> None:
    story = "hom qua dao mong nha o xa Dai Thang thay xuong nguoi voi dep cao su, bi dong, goi ai day"
    chat = agreed().says(story).says(who)
    assert chat.tip.answers["reporter-role"].value == "other"

    chat.says("xong").sees("dep cao su, bi dong")

    assert chat.tip.answers["find-objects"].value == "dep cao su, bi dong"
    chat.says("đúng")
    assert chat.open not in ("find-when", "find-objects")


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
    finder().says(words).sees("đừng lấp", "giữ nguyên mọi thứ", "Ban Chỉ huy quân sự", "0965.001.222")


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
    finder().says("chó nó tha mất thì có sao không").sees("giữ nguyên mọi thứ", "0965.001.222")


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


def after_the_story() -> Chat:
    chat = (
        finder().says("xuong nam o bo muong canh mieu", "xong").sees("Nơi phát hiện: bo muong canh mieu, xa Dai Thang")
    )
    return chat.says("dung")


def test_of_unknown_remains_only_what_matters_is_asked() -> None:
    chat = after_the_story()
    asked = []
    while chat.open != "review":
        asked.append(chat.open)
        chat.says("bỏ qua")

    assert asked == ["find-objects", "find-state", "media-photos", "contact-phone", "contact-name"]


def test_where_and_when_are_asked_where_the_story_is_silent() -> None:
    chat = agreed().says("người khác", "Máy xúc đào thấy hài cốt lộ ra", "xong").sees("Bác thấy ở chỗ nào")

    assert chat.says("chân đê xã Cà Mau", "bỏ qua").open != "place-where"


def test_the_answers_are_the_tickets_and_no_martyr_is_invented() -> None:
    chat = after_the_story().says("một đôi dép cao su, cái bi đông", "tôi che tạm bằng bạt", "xong").ends()

    form = tips.as_json(chat.ticket)
    assert form["find"] == {
        "when": "chieu nay",
        "objects": "một đôi dép cao su, cái bi đông",
        "state": "tôi che tạm bằng bạt",
    }
    assert form["location"]["text"] == "bo muong canh mieu, xa Dai Thang"
    assert form["martyr"]["place_of_death"] is None
    assert form["martyr"]["home_town"] is None
    assert tips.kind_of(chat.ticket) == "burial_place"


NAMED = "có cái bi đông khắc tên Nguyễn Văn Mẫu"


def asked_after(chat: Chat) -> list[str]:
    """What is asked up to the review, of who shows the canteen when things are asked for."""
    asked = []
    while chat.open != "review":
        asked.append(chat.open)
        chat.says({"find-objects": NAMED, "story-check": "đúng"}.get(chat.open, "bỏ qua"))
    return asked


@pytest.mark.parametrize(
    ("role", "story"),
    [
        ("người khác", FOUND),
        ("người khác", f"{FOUND}, {NAMED}"),
        ("không phải người thân", FOUND),
        ("cựu chiến binh", FOUND),
        ("bỏ qua", FOUND),
        ("bỏ qua", f"{FOUND}, {NAMED}"),
    ],
)
def test_a_name_on_a_thing_is_kept_and_a_finder_is_asked_nothing_of_a_family(role: str, story: str) -> None:
    chat = agreed().says(role, story, "xong")

    asked = asked_after(chat)

    assert chat.tip.answers["martyr-name"].value == "Nguyễn Văn Mẫu"
    assert not [one for one in asked if one.startswith(("martyr-", "dna-", "press-"))]
    assert {"find-objects", "find-state", "media-photos", "contact-phone"} <= set(asked)
    assert "place-where" in asked or "place-where" in chat.tip.answers
    assert tips.as_json(chat.tip)["find"]["objects"] == NAMED
    assert tips.martyr_of(chat.tip)["name"] == "Nguyễn Văn Mẫu"


def test_a_family_that_finds_a_name_on_a_thing_is_asked_the_rest() -> None:
    asked = asked_after(agreed().says("người thân", "Hôm qua nhà tôi đào móng thấy hài cốt lộ ra", "xong"))

    assert asked.index("martyr-birth_year") > asked.index("find-objects")


def test_whose_family_tells_in_the_story_is_no_finder() -> None:
    words = "Bác tôi là liệt sĩ Nguyễn Văn Mẫu, mộ bác tôi bị sạt lở, xương lộ ra"

    assert "martyr-unit" in asked_after(agreed().says("bỏ qua", words, "xong"))


def test_something_written_that_tells_no_name_is_asked_about() -> None:
    assert after_the_story().says("cái lọ có chữ nhưng mờ lắm").open == "martyr-name"


@pytest.mark.parametrize("words", ["không thấy tên gì", "chi co doi dep", "không có gì"])
def test_where_nothing_is_written_no_name_is_asked(words: str) -> None:
    assert after_the_story().says(words).open == "find-state"


def test_a_family_that_found_somebody_is_asked_the_name_and_no_more_where_it_is_not_known() -> None:
    chat = agreed().says("người thân", "Hôm qua nhà tôi đào móng thấy hài cốt lộ ra", "xong", "đúng")
    assert chat.open == "martyr-name"

    assert chat.says("không rõ").open == "place-where"


def test_where_the_finder_lives_is_nobodys_home() -> None:
    words = "toi o xa Dai Thang, o dau toi dao thay thoi, khong phai que liet si"
    chat = at("martyr-home").says(words)

    assert chat.open == "martyr-home"
    assert words in tips.story_of(chat.tip)


def at_review() -> Chat:
    chat = at("martyr-death_place").says("Cà Mau")
    while chat.open != "review":
        chat.says("bỏ qua")
    return chat


def test_a_line_that_is_called_wrong_is_asked_anew() -> None:
    words = "sai roi, khong phai noi hy sinh, do la cho toi dao thay xuong"
    chat = at_review().says(words).sees("ghi thêm lời bác", "Liệt sĩ hi sinh ở đâu", "Cà Mau")

    assert chat.open == "martyr-death_place"
    assert words in tips.story_of(chat.tip)
    assert tips.as_json(chat.says("không rõ").tip)["martyr"]["place_of_death"] is None
    assert chat.open == "review"


def test_where_no_line_is_named_the_lines_are_offered() -> None:
    chat = at_review().says("sai rồi cháu ơi, cháu xem lại giúp bác").sees("Bác muốn sửa chỗ nào")

    assert chat.open == "review-edit"


def test_what_only_denies_something_is_added_as_ever() -> None:
    assert at_review().says("Hôm ấy anh không phải trực").open == "review"


def test_words_for_the_state_that_were_not_offered_are_taken_as_they_are_and_it_is_said() -> None:
    chat = at("find-state").says("mưa to, nước ngập cả hố rồi").sees("ghi nguyên lời bác")

    assert tips.as_json(chat.tip)["find"]["state"] == "mưa to, nước ngập cả hố rồi"
    assert chat.open == "media-photos"


@pytest.mark.parametrize("words", ["tôi che bạt rồi, có sao không", "nước ngập rồi có phải tát đi không", "thế à?"])
def test_a_question_at_the_state_is_kept_for_the_team_and_the_state_is_asked_again(words: str) -> None:
    chat = at("find-state")
    for _ in range(3):
        chat.says(words).sees("Chỗ ấy bây giờ thế nào")

    assert chat.open == "find-state"
    assert words in "\n".join(one.text for one in chat.tip.told)
