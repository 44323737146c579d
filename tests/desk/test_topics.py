"""A ticket as a topic: made once, filled, healed."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.desk.pace import GroupRules
from bot.media import examine
from flows.model import Answer
from storage.tables import group_messages
from storage.types import ViewState
from tests.desk.conftest import QUICK, Office, tip
from tests.desk.making import picture_with_position
from tests.media import making
from tests.media.making import angle, position

GPS = position(angle(16, 45, 2272), b"N", angle(107, 12, 3384), b"E")


async def test_a_new_ticket_gets_a_topic_with_its_card(office: Office) -> None:
    code = await office.opens()

    topic = await office.group.has_topic(code)
    card = await office.group.sees("Nguyễn Văn Thắng", topic=topic)

    assert "d7 e27" in card["text"]
    assert "09xx xxx 577" in card["text"]
    assert "0912" not in card["text"] and "912345577" not in card["text"] and "Trần Thị Bình" not in card["text"]
    assert [button["text"] for row in card["reply_markup"]["inline_keyboard"] for button in row] == [
        "Nhận",
        "Đổi trạng thái",
    ]
    await office.at_rest(code)
    assert len(office.actions()) == 2  # the topic and the card


async def test_what_the_person_writes_later_stands_in_the_topic_with_numbers_masked(office: Office) -> None:
    person = office.fake.person(started=True)
    code = await office.opens(person)
    topic = await office.group.has_topic(code)

    await person.says("Số của bác Tư là 0903 123 456 <b>nhé</b>")

    post = await office.group.sees("bác Tư", topic=topic)
    assert "09xx xxx 456 <b>nhé</b>" in post["text"] and "0903" not in post["text"]


async def test_a_deleted_topic_is_made_anew_exactly_once_while_three_messages_wait(office: Office) -> None:
    person = office.fake.person(started=True)
    code = await office.opens(person)
    old = await office.group.has_topic(code)
    await office.at_rest(code)

    office.group.delete_topic(old)
    for text in ("tin thứ nhất", "tin thứ hai", "tin thứ ba"):
        await person.says(text)

    post = await office.group.sees("tin thứ ba")
    new = office.group.topic(code)
    assert new.id != old.id
    assert len(office.actions("createForumTopic")) == 2
    texts = "\n".join(new.texts)
    assert texts.index("Nguyễn Văn Thắng") < texts.index("tin thứ nhất") < texts.index("tin thứ ba")
    assert post["message_thread_id"] == new.id
    view = await office.at_rest(code)
    assert (view.generation, view.state) == (2, ViewState.OPEN)


async def test_a_closed_topic_is_reopened_and_written_to(office: Office) -> None:
    office.group.demotes_bot("can_manage_chat", "can_delete_messages", "can_manage_topics")
    person = office.fake.person(started=True)
    code = await office.opens(person)
    topic = await office.group.has_topic(code)
    await office.at_rest(code)
    # Neither creator nor manager: this is who gets TOPIC_CLOSED.
    office.fake.arm("refuse", method="sendMessage", text="Bad Request: TOPIC_CLOSED", chat_id=office.group.id)

    await person.says("vẫn còn điều muốn kể")

    await office.group.sees("vẫn còn điều muốn kể", topic=topic)
    assert len(office.actions("reopenForumTopic")) == 1
    assert len(office.actions("createForumTopic")) == 1


async def test_a_group_whose_topics_are_switched_off_is_used_as_a_plain_group(office: Office) -> None:
    operator = office.group.member(801, "An")
    person = office.fake.person(started=True)
    code = await office.opens(person)
    topic = await office.group.has_topic(code)
    await office.at_rest(code)

    office.group.switch_forum_off()
    await person.says("cháu nhớ thêm: gần cây đa")

    notice = await office.group.sees("chưa bật chủ đề")
    await office.at_rest(code)
    (post,) = [one for one in office.group.messages if "gần cây đa" in one.get("text", "")]
    assert not post.get("is_topic_message")
    assert len(office.actions("deleteMessage")) == 1  # what had landed in the open before it was known
    assert notice["message_id"] != post["message_id"]
    await operator.replies(post, "Dạ, cháu ghi rồi ạ.")
    await person.sees("cháu ghi rồi")
    assert topic.id


async def test_a_ticket_of_a_plain_group_is_answered_by_a_reply_to_its_card(office: Office) -> None:
    office.group.switch_forum_off()
    operator = office.group.member(801, "An")
    person = office.fake.person(started=True)
    code = await office.opens(person)

    card = await office.group.sees(code)
    await operator.replies(card, "Chào bác ạ.")

    await person.sees("Chào bác ạ.")


async def test_a_reply_to_a_card_that_was_posted_and_never_booked_arrives_too(office: Office) -> None:
    office.group.switch_forum_off()
    person = office.fake.person(started=True)
    code = await office.opens(person)
    card = await office.group.sees(code)
    await office.at_rest(code)
    await office.context.store.write(lambda tx: tx.execute(sa.delete(group_messages)))

    await office.group.member(801, "An").replies(card, "Chào bác ạ.")

    await person.sees("Chào bác ạ.")


async def test_a_migrated_group_known_from_the_error_gets_the_topic_again(office: Office) -> None:
    person = office.fake.person(started=True)
    code = await office.opens(person)
    await office.group.has_topic(code)
    await office.at_rest(code)

    with office.fake.held():  # the service messages come later
        office.group.migrate()
        await person.says("sau khi nhóm đổi")
        await office.turns.take("telegram", "test-1", _text(person.id, "sau khi nhóm đổi số"))
        topic = await office.group.has_topic(code)
        await office.group.sees("sau khi nhóm đổi số", topic=topic)

    assert topic.chat.id == office.group.id


async def test_a_migrated_group_known_from_the_service_message_gets_the_topic_again(office: Office) -> None:
    operator = office.group.member(801, "An")
    person = office.fake.person(started=True)
    code = await office.opens(person)
    await office.group.has_topic(code)
    await office.at_rest(code)

    old = office.group.id
    office.group.migrate()
    await asyncio.sleep(0.3)
    failed = len([one for one in office.fake.book.calls if one.chat_id == old and one.code == 400])
    await person.says("nhóm đã đổi số")

    topic = await office.group.has_topic(code)
    post = await office.group.sees("nhóm đã đổi số", topic=topic)
    await operator.replies(post, "Dạ vâng ạ.")
    await person.sees("Dạ vâng ạ.")
    assert failed == 0
    assert (await office.view(code)).chat_id == str(office.group.id)


async def test_after_429_nothing_is_sent_to_the_group_before_its_time(office: Office) -> None:
    person = office.fake.person(started=True)
    code = await office.opens(person)
    await office.group.has_topic(code)
    await office.at_rest(code)

    office.fake.arm("too_many", method="sendMessage", chat_id=office.group.id, retry_after=1)
    await person.says("đang lúc quá nhiều")

    await office.group.sees("đang lúc quá nhiều")
    assert office.fake.book.early == []


async def test_a_topic_whose_making_was_not_answered_is_adopted(office: Office) -> None:
    office.fake.arm("reset_after", method="createForumTopic")

    code = await office.opens()

    topic = await office.group.has_topic(code)
    await office.group.sees("Nguyễn Văn Thắng", topic=topic)
    await office.at_rest(code)
    assert len(office.group.topics) == 1
    assert len(office.actions("createForumTopic")) == 1


async def test_a_topic_that_was_never_made_is_made_after_looking_for_it(office: Office) -> None:
    office.fake.arm("reset_before", method="createForumTopic")

    code = await office.opens()

    topic = await office.group.has_topic(code)
    await office.group.sees("Nguyễn Văn Thắng", topic=topic)
    await office.at_rest(code)
    assert len(office.group.topics) == 1


async def test_a_burst_of_thirty_messages_becomes_few_posts(office: Office) -> None:
    office.fake.book.limit_groups(20, 2.0)
    person = office.fake.person(started=True)
    code = await office.opens(person)
    topic = await office.group.has_topic(code)
    await office.at_rest(code)
    before = len(office.actions())

    for number in range(30):
        await person.says(f"câu số {number}.")
        await asyncio.sleep(0.03)  # as people send: each is a turn of its own

    await office.group.sees("câu số 29.", topic=topic)
    view = await office.at_rest(code)
    posts = len(office.actions("sendMessage"))
    assert all(any(f"câu số {number}." in text for text in topic.texts) for number in range(30))
    assert len(office.actions()) - before <= 10, posts
    assert view.error == ""
    assert all(one.code == 200 for one in office.actions())


async def test_a_kicked_bot_waits_and_goes_on_when_it_is_back(office: Office) -> None:
    code = await office.opens()
    await office.group.has_topic(code)
    await office.at_rest(code)

    office.group.kicks_bot()
    second = await office.opens()
    await asyncio.sleep(0.3)
    office.group.adds_bot()

    await office.group.has_topic(second)


async def test_status_closes_the_topic_and_renames_it_once(office: Office) -> None:
    operator = office.group.member(801, "An")
    code = await office.opens()
    topic = await office.group.has_topic(code)
    await office.at_rest(code)

    await operator.writes("/close answered", topic=topic)

    async def closed() -> bool:
        return topic.closed and "🔒" in topic.name

    await office.until(closed, "the topic is not closed")
    view = await office.at_rest(code)
    assert view.state is ViewState.CLOSED
    assert len(office.actions("closeForumTopic")) == 1


async def test_pictures_stand_in_the_topic_as_an_album_without_what_they_carry(office: Office) -> None:
    code = await office.opens()
    topic = await office.group.has_topic(code)
    await office.at_rest(code)

    office.fake.arm("too_many", method="sendMediaGroup|sendPhoto", chat_id=office.group.id, retry_after=1)
    for _ in range(3):
        await office.attaches(code, picture_with_position(), mime="image/jpeg")
    await office.attaches(code, b"%PDF-1.4", mime="application/pdf", name="giay-bao-tu 0912345577.pdf")

    await office.group.sees("xem bản gốc ở bàn trực", topic=topic)
    await office.at_rest(code)
    pictures = [one for one in topic.messages if "photo" in one]
    assert len(pictures) == 3
    uploaded = [one.media.data for one in office.fake.files.by_path.values()]
    assert all(b"Dien thoai" not in data for data in uploaded)
    assert len(uploaded) == 3 and all(examine(data).exif is None for data in uploaded)
    assert "0912345577" not in "".join(topic.texts)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
async def test_a_picture_of_whatever_format_tells_the_group_no_place(office: Office, kind: str) -> None:
    code = await office.opens()
    topic = await office.group.has_topic(code)

    await office.attaches(code, making.photo(gps=GPS, kind=kind), mime=f"image/{kind.lower()}")

    await office.at_rest(code)
    assert [one for one in topic.messages if "photo" in one]
    (uploaded,) = [one.media.data for one in office.fake.files.by_path.values()]
    seen = examine(uploaded)
    assert (seen.mime, seen.exif) == ("image/jpeg", None)


@pytest.mark.parametrize("mark", [b"\xa9xyz", b"com.apple.quicktime.location.ISO6709"])
async def test_a_recording_that_tells_a_place_stays_at_the_desk(office: Office, mark: bytes) -> None:
    code = await office.opens()
    topic = await office.group.has_topic(code)
    plain = making.film(b"M4A ")

    await office.attaches(code, plain, mime="audio/mp4", kind="audio", name="khong-noi.m4a")
    await office.attaches(code, plain + mark + b"+16.7563+107.2094/", mime="audio/mp4", kind="audio", name="o-mo.m4a")

    told = await office.group.sees("xem bản gốc ở bàn trực", topic=topic)
    await office.at_rest(code)
    assert "o-mo.m4a" in told["text"] and "khong-noi" not in told["text"]
    uploaded = [one.media.data for one in office.fake.files.by_path.values()]
    assert uploaded == [plain]


async def test_the_card_says_what_fits_once_a_photo_is_examined(office: Office) -> None:
    code = await office.opens(
        told=tip(place_where=Answer(said="x", value={"lat": 16.7563, "lon": 107.2094, "text": "x"}))
    )
    topic = await office.group.has_topic(code)
    await office.at_rest(code)
    exif = {"lat": 16.7563, "lon": 107.2094, "accuracy_m": 5.0, "taken_at": None}

    await office.attaches(code, b"%PDF-1.4", mime="application/pdf", exif=exif)

    await office.at_rest(code)
    assert "✓ Ảnh 1: cách nơi đã ghi 10 m" in "\n".join(topic.texts)


class TestFullWindow:
    """More to post than the group takes in one window."""

    @pytest.fixture
    def rules(self) -> GroupRules:
        return replace(QUICK, pending=100)

    async def test_more_work_than_the_window_holds_waits_and_all_of_it_comes(self, office: Office) -> None:
        office.fake.book.limit_groups(20, 2.0)
        office.group.kicks_bot()
        found = [await office.opens() for _ in range(14)]
        urgent = await office.opens(urgent=True)
        office.group.adds_bot()

        for code in [*found, urgent]:
            topic = await office.group.has_topic(code, timeout=30)
            await office.group.sees(code, topic=topic, timeout=30)
        for code in found:
            await office.at_rest(code)

        assert all(one.code == 200 for one in office.actions())  # never one too many
        assert urgent in office.actions("createForumTopic")[0].params["name"]


class TestTooMany:
    """More new tickets than the setting allows to wait."""

    @pytest.fixture
    def rules(self) -> GroupRules:
        return replace(QUICK, pending=3)

    async def test_later_ones_wait_at_the_desk_and_get_their_topic_when_somebody_takes_them(
        self, office: Office
    ) -> None:
        office.group.kicks_bot()
        found = [await office.opens() for _ in range(6)]
        urgent = await office.opens(urgent=True)
        office.group.adds_bot()

        digest = await office.group.sees("Còn 4 tin báo")
        for code in found:
            await office.at_rest(code)
        assert [code for code in found if any(code in topic.name for topic in office.group.topics)] == found[:2]
        await office.group.has_topic(urgent)

        operator = office.group.member(801, "An")
        await operator.writes(f"/find {found[5]}")
        answer = await office.group.sees(f"🆕 {found[5]}")  # cards of others name it, too
        (button,) = [one for row in answer["reply_markup"]["inline_keyboard"] for one in row]
        await operator.taps_data(answer, button["callback_data"])

        topic = await office.group.has_topic(found[5])
        await office.group.sees("Người phụ trách: An", topic=topic)
        changed = await office.group.sees("Còn 3 tin báo")
        assert changed["message_id"] == digest["message_id"]


def _text(person_id: int, text: str) -> str:
    return json.dumps(
        {
            "update_id": 1,
            "message": {
                "message_id": 77_777,
                "date": 1,
                "chat": {"id": person_id, "type": "private"},
                "from": {"id": person_id, "is_bot": False, "first_name": "Lan"},
                "text": text,
            },
        }
    )
