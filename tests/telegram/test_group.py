"""The moderator group, over HTTP."""

from __future__ import annotations

import pytest

from bot.channels.base import Attached
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.errors import CallError, Reason
from flows.capabilities import Button
from tests.fakes.telegram import FakeTelegram, Fault, FaultKind, Group

JPEG = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xd9"
PDF = Attached(b"%PDF-1.7", "application/pdf", "giấy.pdf")
PHOTO = Attached(JPEG, "image/jpeg", "a.jpg")


@pytest.fixture
def group(fake: FakeTelegram) -> Group:
    return fake.group()


async def fails(call: object, reason: Reason) -> CallError:
    with pytest.raises(CallError) as raised:
        await call  # type: ignore[misc]
    assert raised.value.reason is reason
    return raised.value


async def test_a_topic_lives_its_life(client: TelegramClient, group: Group) -> None:
    chat = str(group.id)

    thread = await client.create_topic(chat, "MM-1234-567C · Nguyễn Văn Huy" + "y" * 128, 7322096)
    await client.edit_topic(chat, thread, "MM-1234-567C")
    await client.edit_topic(chat, thread, "MM-1234-567C")
    await client.close_topic(chat, thread)
    await client.close_topic(chat, thread)
    await client.reopen_topic(chat, thread)

    [topic] = group.topics
    assert (str(topic.id), topic.name, topic.closed) == (thread, "MM-1234-567C", False)


async def test_a_post_stands_in_its_topic_with_its_buttons(client: TelegramClient, group: Group) -> None:
    chat = str(group.id)
    thread = await client.create_topic(chat, "MM-1")

    card = await client.post(
        chat, "<b>Huy</b> &lt;x&gt;", thread_id=thread, html=True, buttons=(Button("Nhận", "claim:1"),)
    )
    await client.edit_post(chat, card.message_id, "Nhận rồi", (Button("Trả", "drop:1"),))
    await client.edit_post(chat, card.message_id, "Nhận rồi", (Button("Trả", "drop:1"),))
    answer = await client.post(chat, "trả lời", thread_id=thread, reply_to=card.message_id)

    assert card.thread_id == answer.thread_id == thread
    edited = await group.sees("Nhận rồi", topic=int(thread))
    assert edited["reply_markup"]["inline_keyboard"][0][0]["text"] == "Trả"


async def test_general_is_left_out_and_a_vanished_message_is_not_replied_to(
    client: TelegramClient, group: Group
) -> None:
    posted = await client.post(str(group.id), "Tổng hợp", thread_id="1", reply_to="999999")

    assert posted.thread_id is None


async def test_a_post_tells_that_topics_are_off(client: TelegramClient, group: Group) -> None:
    chat = str(group.id)
    thread = await client.create_topic(chat, "MM-1")
    group.switch_forum_off()

    posted = await client.post(chat, "bí mật", thread_id=thread)
    await fails(client.post_file(chat, thread, PDF), Reason.NO_FORUM)
    await fails(client.create_topic(chat, "MM-2"), Reason.NO_FORUM)

    assert posted.thread_id is None
    assert not any("document" in one for one in group.messages)


async def test_a_lost_topic_is_told_as_such(client: TelegramClient, group: Group) -> None:
    chat = str(group.id)
    gone = await client.create_topic(chat, "MM-1")
    closed = await client.create_topic(chat, "MM-2")
    group.delete_topic(int(gone))
    await group.close_topic(int(closed))
    group.demotes_bot("can_delete_messages")

    await fails(client.post(chat, "x", thread_id=gone), Reason.TOPIC_GONE)
    await fails(client.edit_topic(chat, gone, "MM-1"), Reason.TOPIC_GONE)
    await fails(client.create_topic(chat, "MM-3"), Reason.NO_RIGHTS)


async def test_an_upgraded_group_tells_its_new_id(client: TelegramClient, group: Group) -> None:
    old = str(group.id)
    new = group.migrate()

    error = await fails(client.post(old, "x"), Reason.MIGRATED)

    assert error.migrated_to == str(new)
    assert not error.gone and not error.retryable


async def test_a_group_without_the_bot_is_gone(client: TelegramClient, group: Group) -> None:
    group.kicks_bot()

    error = await fails(client.post(str(group.id), "x"), Reason.CHAT_GONE)

    assert error.gone


async def test_files_and_albums_stand_in_the_topic(client: TelegramClient, group: Group) -> None:
    chat = str(group.id)
    thread = await client.create_topic(chat, "MM-1")

    one = await client.post_file(chat, thread, PHOTO, "Mộ")
    pictures = await client.post_album(chat, thread, [PHOTO, PHOTO], "Hai ảnh")
    mixed = await client.post_album(chat, thread, [PHOTO, PDF])

    by_id = {str(message["message_id"]): message for message in group.messages}
    assert by_id[one]["caption"] == "Mộ"
    assert [("photo" in by_id[number], by_id[number].get("caption")) for number in pictures] == [
        (True, "Hai ảnh"),
        (True, None),
    ]
    assert all("document" in by_id[number] for number in mixed)


async def test_half_an_album_is_no_reason_to_send_it_again(
    client: TelegramClient, fake: FakeTelegram, group: Group
) -> None:
    fake.faults.append(Fault(FaultKind.ALBUM_BREAKS, posted=1))

    error = await fails(client.post_album(str(group.id), None, [PHOTO, PHOTO]), Reason.PARTIAL)

    assert error.outcome_unknown and not error.retryable


async def test_copies_keep_their_album_and_leave_no_trace(
    client: TelegramClient, fake: FakeTelegram, group: Group
) -> None:
    chat = str(group.id)
    lan = fake.person()
    album = await lan.sends_album([JPEG, JPEG])
    thread = await client.create_topic(chat, "MM-1")

    ids = await client.copy(chat, thread, str(lan.id), [str(one["message_id"]) for one in reversed(album)])

    copies = [message for message in group.messages if str(message["message_id"]) in ids]
    assert len({one["media_group_id"] for one in copies}) == 1
    assert not any("forward_origin" in one for one in copies)


async def test_a_reaction_marks_a_reply(client: TelegramClient, group: Group) -> None:
    operator = group.member(5, "Hạnh")
    said = await operator.writes("chào")

    await client.react(str(group.id), str(said["message_id"]), "👌")
    assert group.reactions(said) == ["👌"]
    await client.react(str(group.id), str(said["message_id"]), "")
    assert group.reactions(said) == []
    group.allow_reactions("👍")
    await fails(client.react(str(group.id), str(said["message_id"]), "👌"), Reason.REACTION)


async def test_a_post_can_be_taken_away_twice(client: TelegramClient, group: Group) -> None:
    posted = await client.post(str(group.id), "nhầm")

    await client.delete_post(str(group.id), posted.message_id)
    await client.delete_post(str(group.id), posted.message_id)

    assert not any(str(one["message_id"]) == posted.message_id for one in group.messages)


async def test_who_is_in_the_group(client: TelegramClient, group: Group) -> None:
    chat = str(group.id)
    group.member(5, "Hạnh", admin=True)
    removed = group.member(6, "Tú")
    group.removes(removed)

    assert (await client.chat(chat))["is_forum"] is True
    assert await client.member(chat, "5") == "administrator"
    assert await client.member(chat, "6") == "kicked"
    assert {str(one["user"]["first_name"]) for one in await client.administrators(chat)} >= {"Hạnh"}
    assert (await client.me())["username"] == "manh_moi_bot"


async def test_the_bot_leaves_a_foreign_group(client: TelegramClient, fake: FakeTelegram) -> None:
    foreign = fake.group()

    await client.leave(str(foreign.id))

    await fails(client.post(str(foreign.id), "x"), Reason.CHAT_GONE)
