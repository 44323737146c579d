"""A conversation in the terminal, on the real engine and a real database."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from PIL import Image

from bot import app
from bot.app import House
from bot.channels.terminal.chat import Chat
from bot.context import Context
from storage import conversations, media, messages, outbox
from storage.media import Attachment
from storage.messages import MessageRow
from storage.types import AttachmentState, Delivery
from storage.unit import Tx
from tests.bot.conftest import Manhmoi


@pytest.fixture
async def house(context: Context) -> AsyncIterator[House]:
    async with aiohttp.ClientSession() as session:
        yield app.build(context, session, sends=False)


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def chat(house: House, out: io.StringIO) -> Chat:
    return new_chat(house, out)


def new_chat(house: House, out: io.StringIO, *, language: str = "vi", at_prompt: bool = False) -> Chat:
    return Chat(
        house.context,
        house.turns.take,
        user="local",
        language=language,
        out=out,
        at_prompt=at_prompt,
        fetch=house.media.fetch_one,
    )


async def test_every_line_is_answered_and_the_end_of_the_input_is_the_end(chat: Chat, out: io.StringIO) -> None:
    await chat.run(io.StringIO("xin chào\n\nđồng ý\n"))

    said = out.getvalue()
    assert "Bác có đồng ý không ạ?\n1. Đồng ý\n2. Không đồng ý" in said
    assert "bác là ai với liệt sĩ ạ?\n1. Người thân" in said
    assert ">" not in said


async def test_a_prompt_where_somebody_sits(house: House, out: io.StringIO) -> None:
    await new_chat(house, out, at_prompt=True).run(io.StringIO("xin chào\n"))

    assert out.getvalue().startswith("> ")
    assert out.getvalue().endswith("> ")


async def test_the_language_to_begin_in(house: House, out: io.StringIO) -> None:
    await new_chat(house, out, language="en").run(io.StringIO("hello\n"))

    assert "Do you agree?" in out.getvalue()


async def test_a_conversation_goes_on_in_the_language_asked_for(house: House, chat: Chat, out: io.StringIO) -> None:
    await chat.run(io.StringIO("xin chào\n"))
    before = len(out.getvalue())

    await new_chat(house, out, language="en").run(io.StringIO("hello\n"))

    assert "Do you agree?" in out.getvalue()[before:]
    assert "Bác có đồng ý" not in out.getvalue()[before:]


async def test_what_is_printed_counts_as_delivered(chat: Chat, context: Context) -> None:
    await chat.run(io.StringIO("xin chào\nđồng ý\n/location 16.7 107.1\n"))

    rows = await context.store.read(all_messages)
    assert {row.delivery for row in rows if row.direction == "out"} == {Delivery.SENT}
    assert await context.store.read(outbox.sizes) == {}


async def test_nobody_is_told_what_was_printed_before(house: House, chat: Chat, out: io.StringIO) -> None:
    await chat.run(io.StringIO("xin chào\n"))
    before = out.getvalue()

    await new_chat(house, out).run(io.StringIO(""))

    assert out.getvalue() == before


async def test_an_answer_of_the_team_appears(house: House, chat: Chat, out: io.StringIO) -> None:
    await chat.run(io.StringIO("xin chào\n"))
    await house.context.store.write(lambda tx: answer(tx, house.context, "Cán bộ đã đọc ạ."))

    await new_chat(house, out).run(io.StringIO(""))

    assert out.getvalue().endswith("Cán bộ đã đọc ạ.\n\n")


async def test_a_photo_is_kept_and_looked_at(chat: Chat, context: Context, out: io.StringIO, tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), "red").save(tmp_path / "bia mộ.png")

    await chat.run(io.StringIO(f"đồng ý\nđồng ý\n/photo {tmp_path}/bia mộ.png\n"))

    found = (await context.store.read(all_attachments))[0]
    assert (found.state, found.mime, found.name) == (AttachmentState.STORED, "image/png", "bia mộ.png")
    assert await context.blobs.get(found.sha256 or "") == (tmp_path / "bia mộ.png").read_bytes()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/photo", "Sau /photo hoặc /file cần có đường dẫn"),
        ("/photo /none.jpg", "Không đọc được tệp: No such file"),
        ("/file /", "Không đọc được tệp: Is a directory"),
        ("/location here", "Sau /location cần hai số"),
    ],
)
async def test_a_line_that_makes_no_sense_is_no_turn(
    line: str, told: str, chat: Chat, context: Context, out: io.StringIO
) -> None:
    await chat.run(io.StringIO(f"{line}\n"))

    assert told in out.getvalue()
    assert await context.store.read(lambda tx: conversations.find(tx, "terminal", "local")) is None


def test_a_long_script_is_never_told_to_slow_down(manhmoi: Manhmoi) -> None:
    assert "thư thả" not in manhmoi("chat", typed="xin chào\n" * 40).stdout


def all_messages(tx: Tx) -> list[MessageRow]:
    return messages.of_conversation(tx, conversations.find(tx, "terminal", "local") or "")


def all_attachments(tx: Tx) -> list[Attachment]:
    return [one for row in all_messages(tx) for one in media.of_message(tx, row.id)]


def answer(tx: Tx, context: Context, text: str) -> None:
    conversation_id = conversations.find(tx, "terminal", "local") or ""
    message_id = messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        direction="out",
        author="Chị Hoa",
        kind="text",
        text=text,
        at=context.now(),
        delivery="waiting",
    )
    outbox.enqueue(
        tx,
        channel="terminal",
        target="local",
        conversation_id=conversation_id,
        message_id=message_id,
        priority=0,
        due_at=context.now(),
    )
