"""The Telegram double keeps the promises of the fact sheet, seen through python-telegram-bot and through bare HTTP."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import struct
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import HTTPXRequest

from tests.fakes.telegram import FakeTelegram, Media

OLD_DURATIONS = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 2000, 1000) + b"\x08\x02\0\0\0"
JPEG = b"\xff\xd8\xff\xe1\x00\x08Exif\0\0\xff\xc0\x00\x0b\x08\x02\x00\x03\x00\x01\x00\x00\x00\xff\xda\x00\x02"


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as running:
        yield running


@pytest.fixture
async def bot(fake: FakeTelegram) -> AsyncIterator[Bot]:
    async with _bot(fake) as ready:
        yield ready


def _bot(fake: FakeTelegram) -> Bot:
    return Bot(
        fake.token,
        base_url=fake.base_url,
        base_file_url=fake.base_file_url,
        request=HTTPXRequest(read_timeout=0.5, connect_timeout=2, write_timeout=2),
        get_updates_request=HTTPXRequest(read_timeout=5),
    )


def refused(kind: type[TelegramError], text: str) -> Any:
    """The library raises this, with these words in any case (it capitalises them)."""
    return pytest.raises(kind, match=f"(?i){re.escape(text)}")


async def _updates(bot: Bot, offset: int | None = None, **more: Any) -> tuple[Update, ...]:
    return await bot.get_updates(offset=offset, timeout=0, **more)


class Ear:
    """A program's webhook that keeps what it is sent and answers what it is told."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self.secrets: list[str | None] = []
        self.answers: list[int] = []
        self.url = ""

    async def __aenter__(self) -> Ear:
        self._runner = web.ServerRunner(web.Server(self._hear))
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/telegram/webhook"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _hear(self, request: web.BaseRequest) -> web.Response:
        self.bodies.append(await request.read())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        status = self.answers.pop(0) if self.answers else 200
        if status == 200 and self.bodies[-1].startswith(b'{"'):
            self.got.append(await request.json())
        return web.Response(status=status)


# Talk


async def test_a_person_and_the_bot_talk(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(first_name="Lan")

    await lan.says("/start bv-viet-tiep")
    (update,) = await _updates(bot)
    assert update.message is not None
    await update.message.reply_text(
        "<b>Chào bác</b> &amp; cảm ơn",
        parse_mode="HTML",
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Đồng ý", callback_data="yes")]]),
    )
    assert (await lan.sees("chào bác & cảm ơn"))["entities"] == [{"type": "bold", "offset": 0, "length": 8}]
    tap = await lan.taps("đồng ý")
    (press,) = await _updates(bot, update.update_id + 1)
    assert press.callback_query is not None
    assert isinstance(press.callback_query.message, Message)
    await press.callback_query.answer("Đã ghi")

    assert await lan.is_answered(tap) == "Đã ghi"
    assert fake.unanswered() == []
    assert lan.transcript() == ["Lan: /start bv-viet-tiep", "bot: Chào bác & cảm ơn [Đồng ý]"]
    assert update.message.entities[0].type == "bot_command"
    assert fake.violations == []


async def test_entities_count_utf16_units(fake: FakeTelegram) -> None:
    lan = fake.person()

    message = await lan.says("🕯🕊 xem /status nhé")

    assert message["entities"] == [{"type": "bot_command", "offset": 9, "length": 7}]


async def test_reply_keyboards_send_what_the_app_can(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)
    lan.position = (20.85, 106.68)
    buttons = [[KeyboardButton("Gửi vị trí", request_location=True), KeyboardButton("Bỏ qua")]]
    await bot.send_message(lan.id, "Ở đâu ạ?", reply_markup=ReplyKeyboardMarkup(buttons))

    await lan.taps("bỏ qua")
    await lan.taps("vị trí")
    lan.app = "web_k"
    await lan.taps("vị trí")

    texts = [update.message for update in await _updates(bot) if update.message]
    assert [message.text for message in texts] == ["Bỏ qua", None, "Gửi vị trí"]
    assert texts[1].location is not None
    assert lan.keyboard() == ["Gửi vị trí", "Bỏ qua"]


async def test_what_was_not_seen_is_told_with_the_transcript(fake: FakeTelegram) -> None:
    lan = fake.person()
    message = await lan.says("alo")

    with pytest.raises(AssertionError, match="Lan: alo"):
        await lan.sees("alo", timeout=0.05, after=message)


@pytest.mark.parametrize(
    ("how", "code", "text"),
    [
        ("blocks", 403, "bot was blocked by the user"),
        ("deletes_account", 403, "user is deactivated"),
    ],
)
async def test_people_go_away(fake: FakeTelegram, bot: Bot, how: str, code: int, text: str) -> None:
    lan = fake.person(started=True)
    getattr(lan, how)()

    with pytest.raises(Forbidden, match=text):
        await bot.send_message(lan.id, "Chào")

    assert [call.code for call in fake.calls_of("sendMessage")] == [code]


async def test_blocking_and_unblocking_are_told(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)

    lan.blocks()
    lan.unblocks()

    changes = [update.my_chat_member for update in await _updates(bot) if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_nobody_is_written_to_first(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()

    with refused(Forbidden, "can't initiate"):
        await bot.send_message(lan.id, "Chào")
    with refused(BadRequest, "chat not found"):
        await bot.send_message(4711, "Chào")


async def test_every_kind_of_message_is_read_by_the_library(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    await lan.sends_photo(PNG, "ảnh")
    await lan.sends_file("bia mộ.heic", b"ftypheic", "image/heic")
    await lan.sends_file(None, b"?")
    await lan.sends_voice()
    await lan.sends_audio(name="ghi âm.mp3")
    await lan.sends_video()
    await lan.sends_video_note()
    await lan.sends_sticker()
    await lan.sends(Media("animation", b"gif"))
    await lan.sends_venue(20.8, 106.6, "Nghĩa trang")
    await lan.sends_contact("+84912345678", own=False)
    live = await lan.sends_location(20.8, 106.6, live_period=900)
    await lan.moves(live, 20.9, 106.7)
    await lan.ends_live(live)
    await lan.sends_raw({"rich_message": {"blocks": []}})

    found = await _updates(bot)

    kinds = [update.effective_message for update in found]
    assert len(kinds) == 15
    photo, document, nameless, *_ = [message for message in kinds if message is not None]
    assert [(size.width, size.height) for size in photo.photo] == [(90, 45), (320, 160), (800, 400), (2000, 1000)]
    assert document.document is not None
    assert document.document.file_name == "bia mộ.heic"
    assert nameless.document is not None
    assert nameless.document.file_name is None
    assert found[8].message is not None
    assert found[8].message.document is not None
    assert found[10].message is not None
    assert found[10].message.contact is not None
    assert found[10].message.contact.user_id is None
    assert [update.edited_message is not None for update in found[11:14]] == [False, True, True]
    assert found[14].message is not None
    assert "rich_message" in found[14].message.api_kwargs


async def test_files_are_downloaded_and_the_limit_holds(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    photo = await lan.sends_photo(JPEG)
    file = await lan.sends_file("a.jpg", JPEG, "image/jpeg")
    big = await lan.sends_big_file(20 * 1024 * 1024 + 1)

    got = await (await bot.get_file(photo["photo"][-1]["file_id"])).download_as_bytearray()
    kept = await (await bot.get_file(file["document"]["file_id"])).download_as_bytearray()

    assert b"Exif" not in got
    assert (photo["photo"][-1]["width"], photo["photo"][-1]["height"]) == (768, 512)
    assert bytes(kept) == JPEG
    with refused(BadRequest, "file is too big"):
        await bot.get_file(big["document"]["file_id"])
    with refused(BadRequest, "temporarily unavailable"):
        await bot.get_file("no-such-file")
    again = await lan.sends_file("b.jpg", JPEG, "image/jpeg")
    assert again["document"]["file_unique_id"] == file["document"]["file_unique_id"]
    assert again["document"]["file_id"] != file["document"]["file_id"]


async def test_edits_come_as_edits_and_deletions_not_at_all(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    message = await lan.says("sai")
    photo = await lan.sends_photo(caption="cũ")

    await lan.edits(message, "đúng")
    await lan.edits(photo, "mới")
    lan.deletes(message)

    found = await _updates(bot)
    assert [update.edited_message is not None for update in found] == [False, False, True, True]
    assert [update.effective_message.text for update in found if update.effective_message][0:3:2] == ["sai", "đúng"]
    assert found[3].edited_message is not None
    assert found[3].edited_message.caption == "mới"


async def test_an_old_button_comes_with_an_inaccessible_message(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)

    await lan.taps_data(4711, "v1:old", inaccessible=True)

    (update,) = await _updates(bot)
    assert update.callback_query is not None
    assert not update.callback_query.message.is_accessible  # type: ignore[union-attr]
    fake.callback_lifetime = -1
    with refused(BadRequest, "query is too old"):
        await update.callback_query.answer()


async def test_a_long_text_comes_in_parts_and_a_keyboard_outlives_its_message(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)
    asked = await bot.send_message(lan.id, "Xong chưa?", reply_markup=ReplyKeyboardMarkup([[KeyboardButton("Xong")]]))
    await asked.delete()

    parts = await lan.says_at_length("🕯" * 2049)
    await lan.taps("xong")

    assert [len(part["text"]) for part in parts] == [2048, 1]
    assert lan.transcript()[-1] == "Lan: Xong"


# Sending


async def test_all_senders_please_the_judges(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)
    await bot.send_photo(lan.id, PNG, caption="ảnh")
    sent = await bot.send_document(lan.id, b"%PDF", filename="phiếu.pdf")
    assert sent.document is not None
    await bot.send_document(lan.id, sent.document.file_id)
    await bot.send_voice(lan.id, b"OggS")
    await bot.send_audio(lan.id, b"ID3", title="t")
    await bot.send_video(lan.id, b"mp4", duration=5)
    await bot.send_animation(lan.id, b"gif")
    await bot.send_video_note(lan.id, b"mp4")
    await bot.send_location(lan.id, 20.8, 106.6, horizontal_accuracy=20)
    await bot.send_venue(lan.id, 20.8, 106.6, "Nghĩa trang", "Thuỷ Nguyên")
    album = await bot.send_media_group(lan.id, [InputMediaPhoto(PNG, caption="1"), InputMediaPhoto(PNG)])
    await bot.send_message(lan.id, "*đậm*", parse_mode="MarkdownV2", reply_parameters=ReplyParameters(1))
    await bot.send_chat_action(lan.id, "typing")
    await bot.set_my_commands([BotCommand("tip", "Báo tin")], scope=BotCommandScopeChat(lan.id), language_code="vi")
    await bot.delete_my_commands()
    await bot.set_my_description("Mô tả", language_code="vi")
    await bot.set_my_short_description("Ngắn")
    await bot.delete_message(lan.id, sent.message_id)
    chat = await bot.get_chat(lan.id)

    assert len({message.media_group_id for message in album}) == 1
    assert chat.first_name == "Lan"
    assert fake.violations == []
    assert lan.transcript()[0] == "bot: <photo>ảnh"


@pytest.mark.parametrize(
    ("params", "refusal", "complaint"),
    [
        ({"text": "x" * 4097}, "message is too long", "too long"),
        ({"text": "🕯" * 2049}, "message is too long", "too long"),
        ({"text": "  "}, "message text is empty", "empty"),
        ({}, "message text is empty", "text"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities", "can't parse entities"),
        ({"text": "a.b", "parse_mode": "MarkdownV2"}, "reserved", "reserved"),
        ({"text": "x", "colour": "red"}, None, "unknown parameter 'colour'"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "ữ" * 22}]]}},
         "BUTTON_DATA_INVALID", "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "url": "http://localhost:8080/"}]]}},
         "Wrong HTTP URL", "Wrong HTTP URL"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x", "hue": 1}]]}},
         None, "unknown field"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]}, "entity beyond", "entit"),
        ({"text": "x", "reply_to_message_id": 1}, "replied not found", "outdated"),
    ],
)  # fmt: skip
async def test_mistakes_of_the_program_are_refused_and_booked(
    fake: FakeTelegram, params: dict[str, Any], refusal: str | None, complaint: str
) -> None:
    lan = fake.person(started=True)

    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{fake.base_url}{fake.token}/sendMessage", json={"chat_id": lan.id, **params}) as answer,
    ):
        body = await answer.json()

    assert (refusal is None) == body["ok"]
    assert (refusal or "") in body.get("description", "")
    assert any(complaint in line for line in fake.violations)


async def test_text_of_the_full_length_passes(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)

    await bot.send_message(lan.id, "🕯" * 2048)

    assert fake.violations == []


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart"])
async def test_parameters_come_in_every_way(fake: FakeTelegram, way: str) -> None:
    lan = fake.person(started=True)
    values = {"chat_id": str(lan.id), "text": "12"}
    url = f"{fake.base_url}{fake.token}/sendmessage"
    multipart = aiohttp.FormData(values, default_to_multipart=True)
    ways: dict[str, dict[str, Any]] = {
        "query": {"params": values},
        "form": {"data": values},
        "json": {"json": values | {"chat_id": lan.id}},
        "multipart": {"data": multipart},
    }

    async with aiohttp.ClientSession() as session, session.post(url, **ways[way]) as answer:
        body = await answer.json()

    assert body["result"]["text"] == "12"
    assert fake.violations == []


async def test_strangers_and_unknown_methods_are_refused(fake: FakeTelegram) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{fake.base_url}1:wrong/getMe") as answer:
            assert answer.status == 401
        async with session.get(f"{fake.base_url}{fake.token}/sendFlowers") as answer:
            assert answer.status == 404

    assert fake.violations == ["sendFlowers: unknown method"]


async def test_edits_of_the_bot(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Có", callback_data="y")]])
    message = await bot.send_message(lan.id, "một", reply_markup=keys)
    asked = await bot.send_message(lan.id, "hai", reply_markup=ReplyKeyboardMarkup([["Có"]]))

    await message.edit_text("một mới", reply_markup=keys)
    with refused(BadRequest, "message is not modified"):
        await message.edit_text("một mới", reply_markup=keys)
    await message.edit_reply_markup(None)
    with refused(BadRequest, "can't be edited"):
        await asked.edit_text("ba")
    with refused(BadRequest, "message to edit not found"):
        await bot.edit_message_text("x", lan.id, 999)
    with refused(BadRequest, "no caption"):
        await message.edit_caption("x")

    assert lan.transcript() == ["bot: một mới", "bot: hai"]


async def test_only_young_messages_of_ones_own_are_deleted(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)
    message = await bot.send_message(lan.id, "một")
    fake.ages(lan.messages[0], 49 * 3600)

    with refused(BadRequest, "can't be deleted"):
        await message.delete()
    with refused(BadRequest, "message to delete not found"):
        await bot.delete_message(lan.id, 999)


# Relaying


async def test_albums_stay_albums_in_copies(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    group = fake.group()
    topic = await bot.create_forum_topic(group.id, "Tin")
    album = await lan.sends_album([PNG, JPEG, Media("video", b"mp4")], "ba tấm")
    ids = [message["message_id"] for message in album]

    copies = await bot.copy_messages(group.id, lan.id, [*ids, 4711], message_thread_id=topic.message_thread_id)
    single = await bot.copy_message(group.id, lan.id, ids[0], caption="khác", message_thread_id=topic.message_thread_id)

    found = [group.chat.messages[copy.message_id] for copy in copies]
    assert len({message["media_group_id"] for message in found}) == 1
    assert found[0]["media_group_id"] != album[0]["media_group_id"]
    assert group.topics[0].texts == ["", "ba tấm", "", "", "khác"]
    assert "media_group_id" not in group.chat.messages[single.message_id]
    with refused(BadRequest, "message to copy not found"):
        await bot.copy_message(group.id, lan.id, 4711)
    with refused(BadRequest, "can't be copied"):
        await bot.copy_message(lan.id, group.id, topic.message_thread_id)
    assert fake.violations == []


async def test_forwards_show_where_they_come_from(fake: FakeTelegram, bot: Bot) -> None:
    lan, hoa = fake.person(), fake.person(first_name="Hoa", started=True)
    message = await lan.says("bí mật")

    forwarded = await bot.forward_message(hoa.id, lan.id, message["message_id"])

    assert forwarded.forward_origin is not None
    assert forwarded.forward_origin.type == "user"


async def test_albums_must_be_of_one_sort(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)

    with refused(BadRequest, "can't be mixed"):
        await bot.send_media_group(lan.id, [InputMediaPhoto(PNG), InputMediaDocument(b"%PDF")])

    assert fake.violations


# Groups and topics


async def test_a_topic_lives_and_dies(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    made = await bot.create_forum_topic(group.id, "MM-1 Tin báo")
    thread = made.message_thread_id

    card = await bot.send_message(group.id, "thẻ", message_thread_id=thread)
    await bot.edit_forum_topic(group.id, thread, name="MM-1 xong")
    with refused(BadRequest, "topic_not_modified"):
        await bot.edit_forum_topic(group.id, thread, name="MM-1 xong")
    await bot.close_forum_topic(group.id, thread)
    await bot.reopen_forum_topic(group.id, thread)

    assert card.message_thread_id == thread
    assert card.is_topic_message
    assert card.reply_to_message is not None
    assert card.reply_to_message.forum_topic_created is not None
    assert group.topic("xong").id == thread
    own = [update.message for update in await _updates(bot) if update.message]
    assert [message.from_user.id for message in own if message.from_user] == [bot.id] * 4
    assert own[0].forum_topic_created is not None
    assert own[0].message_id == thread
    group.delete_topic(thread)
    with refused(BadRequest, "message thread not found"):
        await bot.send_message(group.id, "thẻ", message_thread_id=thread)
    with refused(BadRequest, "topic_id_invalid"):
        await bot.edit_forum_topic(group.id, thread, name="x")
    assert await bot.send_chat_action(group.id, "typing", message_thread_id=thread)
    with refused(BadRequest, "message thread not found"):
        await bot.send_message(group.id, "thẻ", message_thread_id=1)
    assert fake.violations == []


async def test_replies_and_non_replies_in_a_topic(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    operator = group.member(77, "Dũng", admin=True)
    thread = (await bot.create_forum_topic(group.id, "Tin")).message_thread_id
    card = await bot.send_message(group.id, "thẻ", message_thread_id=thread)

    await operator.writes("bàn riêng", topic=thread)
    await operator.replies(card.message_id, "gửi gia đình")
    general = await operator.writes("chào cả nhà")
    await operator.replies(general, "đây")

    _, talk, reply, plain, threaded = [update.message for update in await _updates(bot) if update.message]
    assert talk.reply_to_message is not None
    assert talk.reply_to_message.forum_topic_created is not None
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.message_id == card.message_id
    assert reply.reply_to_message.reply_to_message is None
    assert reply.message_thread_id == thread
    assert plain.message_thread_id is None
    assert (threaded.message_thread_id, threaded.is_topic_message) == (general["message_id"], None)


async def test_the_forum_switch_goes_off_silently(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    thread = (await bot.create_forum_topic(group.id, "Tin")).message_thread_id
    group.switch_forum_off()

    message = await bot.send_message(group.id, "lộ rồi", message_thread_id=thread)

    assert message.message_thread_id is None
    assert not (await bot.get_chat(group.id)).is_forum
    with refused(BadRequest, "not a forum"):
        await bot.create_forum_topic(group.id, "Tin")


async def test_a_closed_topic_of_somebody_else(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    topic = await group.opens_topic("Chuyện chung")
    await group.close_topic(topic)

    await bot.send_message(group.id, "quản lý thì được", message_thread_id=topic.id)
    group.demotes_bot("can_delete_messages")

    with refused(BadRequest, "topic_closed"):
        await bot.send_message(group.id, "x", message_thread_id=topic.id)
    with refused(BadRequest, "not enough rights"):
        await bot.create_forum_topic(group.id, "x")


async def test_the_group_migrates(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    old = group.id
    new = group.migrate()

    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(old, "x")
    await bot.send_message(new, "đây")

    assert caught.value.new_chat_id == new
    moves = [u.message for u in await _updates(bot) if u.message]
    assert [(m.chat_id, m.migrate_to_chat_id, m.migrate_from_chat_id) for m in moves] == [
        (old, new, None),
        (new, None, old),
    ]


async def test_the_bot_is_thrown_out_muted_and_unprivileged(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    operator = group.member(77, "Dũng")
    group.demotes_bot()
    await operator.says("nói chuyện riêng")
    await operator.says("/find Nguyễn")
    group.mutes_bot()
    with refused(BadRequest, "not enough rights"):
        await bot.send_message(group.id, "x")
    group.kicks_bot()
    with refused(Forbidden, "kicked from the supergroup"):
        await bot.send_message(group.id, "x")

    found = await _updates(bot)
    assert [u.message.text for u in found if u.message] == ["/find Nguyễn"]
    assert [u.my_chat_member.new_chat_member.status for u in found if u.my_chat_member][-1] == "kicked"


async def test_an_anonymous_administrator_speaks_as_the_group(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    ghost = group.member(78, "Ẩn", anonymous=True)

    await ghost.writes("từ ban chỉ huy")

    message = [u.message for u in await _updates(bot) if u.message][-1]
    assert message.from_user is not None
    assert message.from_user.id == 1087968824
    assert message.sender_chat is not None
    assert message.sender_chat.id == group.id
    admins = await bot.get_chat_administrators(group.id)
    assert {admin.user.id for admin in admins} == {group.owner["id"], 78}
    assert (await bot.get_chat_member(group.id, bot.id)).status == "administrator"
    assert (await bot.get_chat_member(group.id, group.owner["id"])).status == "creator"


async def test_reactions(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    operator = group.member(77, "Dũng", admin=True)
    message = await operator.writes("trả lời")

    await bot.set_message_reaction(group.id, message["message_id"], "👌")
    with refused(BadRequest, "reaction_invalid"):
        await bot.set_message_reaction(group.id, message["message_id"], "✅")
    group.allow_reactions("🙏")
    with refused(BadRequest, "reaction_invalid"):
        await bot.set_message_reaction(group.id, message["message_id"], "👍")

    assert group.reactions(message) == ["👌"]
    assert len(fake.violations) == 1
    await operator.reacts(message, "❤")
    assert not [u for u in await _updates(bot) if u.message_reaction]
    await _updates(bot, allowed_updates=["message", "message_reaction"])
    await operator.reacts(message, None)
    assert [u.message_reaction for u in await _updates(bot)][-1] is not None


# Polling


async def test_offsets_confirm(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    for number in range(5):
        await lan.says(str(number))
    first = await _updates(bot, limit=2)

    again = await _updates(bot, first[0].update_id)
    rest = await _updates(bot, first[1].update_id + 1)
    beyond = await _updates(bot, first[1].update_id + 5000)
    last = await _updates(bot, -1)

    assert [len(first), len(again), len(rest), len(beyond), len(last)] == [2, 5, 3, 3, 1]
    assert len(await _updates(bot)) == 1
    await _updates(bot, last[0].update_id + 1)
    await fake.settled()


async def test_numbering_restarts_lower(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    await lan.says("trước")
    (before,) = await _updates(bot)
    await _updates(bot, before.update_id + 1)

    fake.restart_numbering(7)
    await lan.says("sau")

    (after,) = await _updates(bot, before.update_id + 1)
    assert after.update_id == 7


async def test_a_long_poll_ends_with_the_first_update(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    poll = asyncio.create_task(bot.get_updates(timeout=3))
    await fake.listening()

    await lan.says("alo")

    assert len(await asyncio.wait_for(poll, 2)) == 1


async def test_the_older_of_two_pollers_is_ended(fake: FakeTelegram, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=3))
    await fake.listening()

    async with _bot(fake) as other:
        await _updates(other)

    with refused(Conflict, "terminated by other getUpdates"):
        await poll


async def test_updates_repeat_reorder_and_surprise(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    with fake.held("reversed"):
        await lan.says("một")
        await lan.says("hai")
    found = await _updates(bot)
    assert [u.message.text for u in found if u.message] == ["hai", "một"]
    await _updates(bot, found[-1].update_id + 1)

    fake.repeat()
    fake.update("teleportation", {"to": "moon"})
    fake.update_raw({"message": {"message_id": "broken"}})
    raw = await bot.do_api_request("getUpdates", api_kwargs={"offset": found[-1].update_id + 1})

    assert [set(item) - {"update_id"} for item in raw] == [{"message"}, {"teleportation"}, {"message"}]
    assert raw[0]["update_id"] == found[-1].update_id


# Webhook


async def test_a_webhook_gets_everything_in_order_until_it_says_yes(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    await lan.says("0")
    async with Ear() as ear:
        ear.answers = [500, 503, 500]
        await bot.set_webhook(ear.url, secret_token="s3cret", allowed_updates=["message"])
        for number in range(1, 4):
            await lan.says(str(number))
        await fake.settled()

        assert [item["message"]["text"] for item in ear.got] == ["0", "1", "2", "3"]
        assert set(ear.secrets) == {"s3cret"}
        assert len(fake.webhook.deliveries) == 7
        info = await bot.get_webhook_info()
        assert (info.url, info.pending_update_count) == (ear.url, 0)
        assert info.last_error_message == "Wrong response from the webhook: 500"
        with refused(Conflict, "webhook is active"):
            await _updates(bot)
        fake.repeat()
        fake.update_raw(b"not json")
        await fake.until(lambda: True if len(ear.bodies) == 9 else None, 3, lambda: str(ear.bodies))
        assert await fake.webhook.post(b"{}", secret="wrong") == 200
        await bot.delete_webhook()
        await lan.says("4")
        assert len(await _updates(bot)) == 1


async def test_one_blocked_chat_does_not_hold_up_another(fake: FakeTelegram, bot: Bot) -> None:
    lan, hoa = fake.person(), fake.person(first_name="Hoa")
    async with Ear() as ear:
        await bot.set_webhook(ear.url)
        ear.answers = [500] * 3
        await lan.says("kẹt")
        await fake.until(lambda: True if not ear.answers else None, 3, lambda: "no attempts")
        ear.answers = [500]
        await lan.says("sau")
        await hoa.says("trôi")
        await fake.settled()

    texts = [item["message"]["text"] for item in ear.got]
    assert texts.index("kẹt") < texts.index("sau")
    assert sorted(texts) == ["kẹt", "sau", "trôi"]


# Faults and rates


@OLD_DURATIONS
async def test_faults_are_consumed(fake: FakeTelegram, bot: Bot) -> None:
    lan, hoa = fake.person(started=True), fake.person(started=True)
    fake.arm("too_many", method="sendMessage", chat_id=lan.id, retry_after=7)
    fake.arm("server_error", method="sendMessage", chat_id=lan.id)
    fake.arm("bad_gateway", method="sendMessage", chat_id=lan.id)
    fake.arm("refuse", method="sendMessage", chat_id=lan.id, code=403, text="Forbidden: bot was blocked by the user")
    fake.arm("reset_before", method="sendMessage", chat_id=lan.id)
    fake.arm("garbage", method="sendMessage", chat_id=lan.id)

    await bot.send_message(hoa.id, "không dính")
    with pytest.raises(RetryAfter):
        await bot.send_message(lan.id, "1")
    with refused(NetworkError, "Internal Server Error"):
        await bot.send_message(lan.id, "2")
    with refused(NetworkError, "Bad Gateway"):
        await bot.send_message(lan.id, "3")
    with pytest.raises(Forbidden):
        await bot.send_message(lan.id, "4")
    with pytest.raises(NetworkError):
        await bot.send_message(lan.id, "5")
    with pytest.raises(Exception, match="Invalid server response"):
        await bot.send_message(lan.id, "6")
    await bot.send_message(lan.id, "7")

    assert lan.transcript() == ["bot: 6", "bot: 7"]
    assert len(fake.early_retries) == 6
    assert all(fault.hits == 1 for fault in fake.faults)


@pytest.mark.parametrize(("kind", "done"), [("timeout_before", []), ("timeout_after", ["bot: x"])])
async def test_a_timeout_leaves_the_outcome_unknown(fake: FakeTelegram, bot: Bot, kind: str, done: list[str]) -> None:
    lan = fake.person(started=True)
    fake.arm(kind, method="sendMessage")

    with pytest.raises(TimedOut):
        await bot.send_message(lan.id, "x")

    assert lan.transcript() == done


async def test_an_album_breaks_in_the_middle(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person(started=True)
    fake.arm("album_breaks", posted=2)

    with refused(BadRequest, 'Failed to send message #3 with the error message "too many requests'):
        await bot.send_media_group(lan.id, [InputMediaPhoto(PNG)] * 3)

    assert len(lan.messages) == 2


async def test_a_download_is_cut(fake: FakeTelegram, bot: Bot) -> None:
    lan = fake.person()
    message = await lan.sends_file("a.bin", bytes(100_000))
    file = await bot.get_file(message["document"]["file_id"])
    fake.arm("cut_download", method="file")

    with pytest.raises(NetworkError):
        await file.download_as_bytearray()
    assert len(await file.download_as_bytearray()) == 100_000


@OLD_DURATIONS
async def test_strict_groups_answer_429(fake: FakeTelegram, bot: Bot) -> None:
    group = fake.group()
    fake.limit_groups(3, per=0.5)
    for number in range(3):
        await bot.send_message(group.id, str(number))

    with pytest.raises(RetryAfter):
        await bot.send_message(group.id, "quá")

    assert fake.group_actions(group.id, per=0.5) == 3


# In its own process


@pytest.mark.slow
async def test_it_stands_alone_and_is_steered_over_http(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fakes.telegram", "--validate", cwd=root, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60), aiohttp.ClientSession() as session:
            import json

            said = json.loads(await process.stdout.readline())
            base, token = said["api_base"], said["token"]

            async def steer(path: str, **given: Any) -> Any:
                async with session.post(f"{base}/control/{path}", json=given) as answer:
                    body = await answer.json()
                    assert answer.status == 200, body
                    return body["result"]

            await steer("person", id=5, first_name="Lan")
            await steer("person/5/says", text="/start")
            await steer("person/5/sends_photo", data={"base64": "iVBORw0KGgo="})
            group = await steer("group", id=-1009, title="Ban")
            await steer("operator", group=group, user_id=77, first_name="Dũng", admin=True)
            await steer("operator/-1009/77/writes", text="chào")
            await steer("fake/arm", kind="too_many", method="sendMessage", retry_after=1)
            api = f"{base}/bot{token}"
            async with session.post(f"{api}/sendMessage", json={"chat_id": 5, "text": "x"}) as answer:
                assert answer.status == 429
            async with session.post(f"{api}/sendMessage", json={"chat_id": 5, "text": "chào Lan"}) as answer:
                assert answer.status == 200
            seen = await steer("person/5/sees", text="chào", timeout=1)
            assert seen["text"] == "chào Lan"
            async with session.post(f"{base}/control/person/5/sees", json={"text": "?", "timeout": 0.05}) as answer:
                assert answer.status == 409
            flood = await steer("flood", people=50, text="tin {n}", each=2)
            assert flood["sent"] == 100
            async with session.get(f"{base}/control/stats") as answer:
                assert (await answer.json())["result"]["pending"] == 104
    finally:
        os.kill(process.pid, signal.SIGTERM)
        assert await process.wait() == 0
