"""A photo's place in the conversation: where it was taken and how far from what was told; the told words stay."""

from __future__ import annotations

from flows import consistency, tips
from flows.script import place
from tests.flows.chat import Chat, agreed

STORY = (
    "Ngày 12/3/1970 ở xã Hướng Tân, huyện Hướng Hóa, anh Trần Đình Lộp quê Vĩnh Bảo, đơn vị c3 d7 e101, hi sinh. "
    "Chúng tôi chôn bên bờ suối, dưới gốc cây đa."
)
KHE_SANH = (16.623, 106.732)


def asked() -> Chat:
    return agreed().says("đồng đội", STORY).sends_file(*KHE_SANH).says("xong", "đúng rồi")


def test_it_is_said_in_which_commune_it_was_taken_and_how_far_from_the_one_that_was_named() -> None:
    chat = asked().sees("cách trung tâm Xã Hướng Tân khoảng 6 km")

    chat.sees("Thuộc: Thị trấn Khe Sanh, Huyện Hướng Hóa; nay Xã Khe Sanh, Tỉnh Quảng Trị")


def test_the_words_for_the_grave_stay_beside_the_photos_position() -> None:
    chat = asked().says("có")
    where = tips.location_of(chat.tip)

    assert where is not None
    assert (where["lat"], where["lon"], where["origin"]) == (*KHE_SANH, "exif")
    assert where["text"] == "bên bờ suối, dưới gốc cây đa"
    assert where["place"]["communes_today"] == ["Xã Khe Sanh"]


def test_a_photo_says_nothing_for_its_own_place() -> None:
    chat = asked().says("có")
    itself, other = ({"lat": lat, "lon": KHE_SANH[1], "accuracy_m": 5.0} for lat in (KHE_SANH[0], 16.7))

    found = consistency.of_ticket(chat.tip, [itself, other])

    assert [one.what_args for one in found if one.what == "consistency-photos"] == [{"numbers": "2"}]
    assert chat.tip.answers[place.WHERE].said == "bên bờ suối, dưới gốc cây đa"
