"""The card as text: nothing of a living person in clear, nothing of a person's words as markup, nothing too long."""

from __future__ import annotations

from typing import Any

import pytest

from bot.desk import cards, mirror
from flows import distance
from flows.consistency import Commune, Facts, Photo, lines
from flows.masking import mask, mask_phone
from storage.messages import MessageRow
from storage.types import Direction
from tests.desk.conftest import tip
from tests.fakes.telegram import markup
from tests.texts import texts as the_texts

TEXTS = the_texts()
LINK = "https://manhmoi.example/desk/tickets/MM-7K3F-Q2XD"


def words(key: str, /, **args: str | int) -> str:
    return TEXTS.text("vi", key, **args)


def ticket(**more: Any) -> dict[str, Any]:
    return {
        "code": "MM-7K3F-Q2XD",
        "kind": "burial_place",
        "status": "received",
        "channel": "zalo_oa",
        "source": "bv-viet-tiep",
        "reporter": {"role": "relative", "name": "Trần Thị Bình", "phone": "+84912345577"},
        "martyr": {"name": "Nguyễn Văn Thắng", "unit": {"raw": "d7 e27"}, "date_of_death_raw": "mùa hè 1972"},
        "martyrs": [{}, {}],
        "location": {"lat": 16.7503, "lon": 107.1855, "text": "gần cầu Treo"},
        "dna": {"willing": "advice", "relation": "grandchild"},
        "story": "Ông nội tôi hy sinh. Gọi tôi số 0903.123.456.",
        **more,
    }


def card(**more: Any) -> str:
    return cards.card_text(cards.read(ticket(**more)), words, link=LINK)


def test_the_card_says_what_the_contract_asks_for() -> None:
    text = card(urgent=True, incomplete=True, assignee="An")

    for expected in (
        "MM-7K3F-Q2XD",
        "Nơi an táng",
        "KHẨN",
        "Chưa kể xong",
        "Nguyễn Văn Thắng (và 1 liệt sĩ khác)",
        "d7 e27",
        "mùa hè 1972",
        "gần cầu Treo",
        "https://www.google.com/maps?q=16.750300,107.185500",
        "cách Hải Phòng khoảng 45",
        "cần tư vấn (cháu nội, ngoại)",
        "thân nhân · T. T. B. · 09xx xxx 577",
        "Zalo OA · bv-viet-tiep",
        "Đã nhận",
        "Người phụ trách: An",
        LINK,
    ):
        assert expected in text


def test_a_report_says_how_it_was_done_and_how_much_with_numbers_masked() -> None:
    report = {"kind": "fraud", "who": "Hoàng Thị Mạo", "account": "0011004567890", "how": "facebook"}
    text = card(kind="abuse", report=report | {"amount": "5 triệu, gọi 0903 123 456", "paid": "no"})

    for expected in ("Cách tiếp cận: Facebook", "Số tiền bị đòi: 5 triệu, gọi 09xx xxx 456", "Đã đưa tiền: Chưa đưa"):
        assert expected in text
    for hidden in ("Hoàng Thị Mạo", "0011004567890", "0903"):
        assert hidden not in text
    assert "Cách tiếp cận" not in card()


def test_what_fits_and_what_does_not_is_said_below_the_place() -> None:
    grave = distance.circle(16.7503, 107.1855, 9)
    facts = Facts(place=grave, photos=(Photo(1, grave), Photo(2, distance.circle(16.79, 107.1855, 5))))

    text = cards.card_text(cards.read(ticket(), checks=lines(facts)), words, link=LINK)

    assert "✓ Ảnh 1: cách nơi đã ghi 10 m\n✗ Ảnh 2: cách nơi đã ghi 4 km\n" in text
    assert text.index("📍") < text.index("✓ Ảnh") < text.index("Mẫu ADN")


def test_what_is_compared_is_no_markup() -> None:
    commune = Commune("<b>xã</b> & Mẫu", distance.circle(16.75, 107.18, 5_000))
    facts = Facts(place=distance.circle(16.7503, 107.1855, 9), commune=commune)

    text = cards.card_text(cards.read(ticket(), checks=lines(facts)), words, link=LINK)

    assert "cách trung tâm &lt;b&gt;xã&lt;/b&gt; &amp; Mẫu" in text


def test_no_name_and_no_number_of_the_reporter_is_on_the_card() -> None:
    text = card()

    assert not any(one in text for one in ("Bình", "912345577", "0903", "123.456"))
    assert "09xx xxx 456" in text


def test_what_people_wrote_is_no_markup() -> None:
    text = card(martyr={"name": '<b>Thắng</b> & "bạn"'}, story="<a href='tg://x'>bấm</a> &lt;")

    plain, entities = markup.read(text, "HTML")
    assert '<b>Thắng</b> & "bạn"' in plain and "<a href='tg://x'>bấm</a> &lt;" in plain
    links = [one["url"] for one in entities if one["type"] == "text_link"]
    assert links == ["https://www.google.com/maps?q=16.750300,107.185500", LINK]


@pytest.mark.parametrize("story", ["🕯" * 9_000, "a&<" * 9_000, "chữ " * 9_000], ids=["emoji", "markup", "words"])
def test_a_long_story_is_cut_to_what_telegram_takes(story: str) -> None:
    text = card(story=story, martyr={"name": "N" * 5_000})

    plain, _ = markup.read(text, "HTML")
    assert cards.length(plain) <= 4_000
    assert plain.endswith("Mở ở bàn trực")


def test_a_ticket_of_which_nothing_is_known_has_a_card() -> None:
    bare = {"code": "MM-7K3F-Q2XD", "kind": "other", "status": "received", "channel": "web", "reporter": None}

    text = cards.card_text(cards.read({**bare, "martyr": None, "location": None, "dna": None}), words, link=LINK)

    assert "chưa ai nhận" in text and "không để lại" in text


@pytest.mark.parametrize(
    ("lat", "lon"), [(0, 0), (None, 106.7), ("20.8", "106.7"), (True, True)], ids=["zero", "half", "text", "bool"]
)
def test_what_is_no_place_has_no_map_link(lat: object, lon: object) -> None:
    assert "google.com" not in card(location={"lat": lat, "lon": lon, "text": ""})


def test_a_place_nearby_tells_no_distance() -> None:
    assert "cách Hải Phòng" not in card(location={"lat": 20.86, "lon": 106.68, "text": ""})


def test_a_topic_s_name_fits_and_holds_the_code() -> None:
    name = cards.topic_name(cards.read(ticket(martyr={"name": "Nguyễn 🕯 " * 60})))

    assert len(name) <= 128 and cards.length(name) <= 128
    assert "MM-7K3F-Q2XD" in name


@pytest.mark.parametrize(
    ("phone", "masked"),
    [
        ("+84912345577", "09xx xxx 577"),
        ("0912 345 577", "09xx xxx 577"),
        ("0225 3 842 577", "02xx xxxx 577"),
        ("+33612345678", "33xx xxxx 678"),
        ("113", "xxx"),
    ],
)
def test_numbers_are_masked(phone: str, masked: str) -> None:
    assert mask_phone(phone) == masked


@pytest.mark.parametrize(
    "text",
    ["gọi 0912345577 nhé", "gọi 0912.345.577 nhé", "gọi +84 912 345 577 nhé", "gọi (0912) 345-577 nhé"],
)
def test_numbers_in_what_is_shown_again_are_masked(text: str) -> None:
    assert mask(text).replace("(", "") == "gọi 09xx xxx 577 nhé"


def test_years_codes_and_units_are_no_numbers() -> None:
    text = "Năm 1968, hòm thư 44.251 TB04, d7 e27 f320, MM-7K3F-Q2XD"

    assert mask(text) == text


def message(
    number: int, text: str, *, direction: Direction = Direction.IN, kind: str = "text", channel: str = "telegram"
) -> MessageRow:
    return MessageRow(
        id=f"{number:032}",
        conversation_id="c",
        ticket_id="t",
        direction=direction,
        channel=channel,
        author="An",
        kind=kind,
        text=text,
        choices=None,
        at=tip().consents[0].given_at,
        external_id=str(number),
        operator_id=None,
        before=(),
        delivery=None,
        delivery_error="",
        operator_ref="",
        marked=False,
    )


def mirrored(*fresh: MessageRow) -> tuple[mirror.Post, ...]:
    from zoneinfo import ZoneInfo

    return mirror.posts(fresh, edited=(), words=words, zone=ZoneInfo("Asia/Ho_Chi_Minh"), desk="bàn trực")


def test_a_burst_is_one_post_that_names_the_person_once() -> None:
    (post,) = mirrored(*(message(number, f"câu {number}") for number in range(30)))

    assert post.html.count("Người báo tin") == 1
    assert len(post.refs) == 30
    assert post.person_external_id == "29"


def test_long_messages_are_spread_over_posts_that_telegram_takes() -> None:
    made = mirrored(*(message(number, "🕯 đèn & <nến> " * 150) for number in range(12)))

    assert sum(len(post.refs) for post in made) == 12
    for post in made:
        plain, _ = markup.read(post.html, "HTML")
        assert cards.length(plain) <= 4_000


def test_ten_thousand_characters_are_one_post_and_the_desk_has_the_rest() -> None:
    (post,) = mirrored(message(1, "x" * 10_000))

    assert post.html.endswith("…")


def test_a_location_is_a_link_to_the_map() -> None:
    (post,) = mirrored(message(1, "20.123456, 106.654321 Chùa Vẽ", kind="location"))

    assert "https://www.google.com/maps?q=20.123456,106.654321" in post.html and "Chùa Vẽ" in post.html


def test_a_long_talk_in_a_new_topic_is_shortened_and_says_so() -> None:
    made = mirrored(*(message(number, "x" * 2_900) for number in range(10)))

    short = mirror.shortened(made, most=3, words=words)

    assert len(short) == 3
    assert "Còn 7 tin trước đó" in short[0].html
    assert sum(len(post.refs) for post in short) == 10


def test_what_came_by_another_door_says_so() -> None:
    from zoneinfo import ZoneInfo

    fresh = (message(1, "Ở Zalo", channel="zalo_bot"), message(2, "Ở trang web", channel="web"))
    made = mirror.posts(
        fresh, edited=(), words=words, zone=ZoneInfo("Asia/Ho_Chi_Minh"), desk="bàn trực", channel="zalo_bot"
    )

    (post,) = made
    assert post.html.count("<b>Người báo tin</b>") == 1
    assert "<b>Người báo tin (Trang web)</b>" in post.html
