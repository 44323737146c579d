"""Whatever is thrown at the running program gets a clear answer, changes nothing else, and stops nobody."""

from __future__ import annotations

import asyncio
import io
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests import databases
from tests.chaos.aiming import AimedTelegram
from tests.chaos.program import SECRET, Program
from tests.chaos.verdict import Verdict
from tests.fakes.telegram import TOKEN, Person

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300), pytest.mark.asyncio(loop_scope="module")]

LONG = 60.0
PROMPT = 10.0  # seconds for an answer while somebody else is flooding; usually a tenth of one
HEADER = "X-Telegram-Bot-Api-Secret-Token"
PHONE = "0987654321"
NAME = "Ngô Thị Bí Danh"
ASKED = {"consent": "xin phép lưu", "role": "bác là ai với liệt sĩ", "story": "theo lời của bác"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def fake() -> AsyncIterator[AimedTelegram]:
    """One Telegram for all tests of this file: what one test throws must not harm the next."""
    async with AimedTelegram() as server:
        server.webhook.first_pause = 1.0
        yield server
    assert server.violations == []


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def program(tmp_path_factory: pytest.TempPathFactory, fake: AimedTelegram) -> AsyncIterator[Program]:
    one = Program(tmp_path_factory.mktemp("bad-input"), fake.api_base, mode="webhook")
    one.environment |= databases.environment(one.database)
    one.environment["MANHMOI_LOG_LEVEL"] = "debug"
    one.environment["MANHMOI_CONVERSATION__MESSAGES_PER_MINUTE"] = "30"
    one.start()
    try:
        await one.serving()
        await fake.listening(LONG)
        yield one
        await one.stop()
    finally:
        one.end()
    said = one.log.read_text()
    for secret in (TOKEN.partition(":")[2], SECRET, PHONE, PHONE[1:], NAME, one.key):
        assert secret not in said, f"{secret[:4]}… stands in the log"


async def post(program: Program, body: bytes | dict[str, Any], secret: str = SECRET) -> int:
    """What the webhook answers to this body."""
    data = io.BytesIO(body if isinstance(body, bytes) else json.dumps(body).encode())
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{program.address}/telegram/webhook", data=data, headers={HEADER: secret}) as answer,
    ):
        return answer.status


async def served(fake: AimedTelegram, within: float = LONG) -> Person:
    """Somebody who writes now for the first time is greeted and asked."""
    person = fake.person(first_name="Người kế tiếp")
    await person.says("/start")
    await person.sees(ASKED["consent"], within)
    return person


async def agreed(fake: AimedTelegram, first_name: str = "Lan") -> Person:
    """Somebody whose story is open."""
    person = fake.person(first_name=first_name)
    await person.says("/start")
    await person.sees(ASKED["consent"], LONG)
    await person.says("đồng ý")
    await person.sees(ASKED["role"], LONG)
    await person.says("bỏ qua")
    await person.sees(ASKED["story"], LONG)
    return person


async def kept(program: Program, fake: AimedTelegram) -> int:
    async with Verdict(program, fake) as verdict:
        return await verdict.count_kept()


async def dead(program: Program, fake: AimedTelegram) -> dict[str, str]:
    """The dead letters: their bodies by their ids."""
    async with Verdict(program, fake) as verdict:
        return await verdict.dead_letters()


@pytest.mark.parametrize("secret", ["", "wrong", SECRET[:-1], SECRET + "x", "ш"], ids=repr)
async def test_without_the_secret_nothing_is_kept(program: Program, fake: AimedTelegram, secret: str) -> None:
    before = await kept(program, fake)

    assert await post(program, {"update_id": 1, "message": {"text": "x"}}, secret) == 401

    assert await kept(program, fake) == before


async def test_a_giant_body_is_refused_and_not_kept(program: Program, fake: AimedTelegram) -> None:
    before = await kept(program, fake)

    assert await post(program, b'{"update_id": 2, "x": "' + b"a" * (8 * 1024 * 1024) + b'"}') == 413

    assert await kept(program, fake) == before
    await served(fake)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[1, 2]",
        b"\xff\xfe\x00",
        b'"text"',
        b"[" * 50_000,
        b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
        b"NaN",
        b'{"update_id": 1' + b"0" * 5000 + b"}",
    ],
    ids=["nothing", "cut", "null", "list", "no text", "string", "deep list", "deep object", "NaN", "huge number"],
)
async def test_what_is_no_update_is_answered_once_and_kept_as_a_dead_letter(
    program: Program, fake: AimedTelegram, body: bytes
) -> None:
    before = await kept(program, fake)

    assert await post(program, body) == 200
    assert await post(program, body) == 200

    assert await kept(program, fake) == before + 1


async def test_kinds_that_nobody_knows_yet_are_kept_and_change_nothing(program: Program, fake: AimedTelegram) -> None:
    before, dead_before = await kept(program, fake), await dead(program, fake)

    for number, kind in enumerate(("guest_message", "purchased_paid_media", "thought_read", "poll")):
        assert await post(program, {"update_id": 7_000_000 + number, kind: {"id": "1", "from": {"id": 5}}}) == 200

    assert await kept(program, fake) == before + 4
    assert await dead(program, fake) == dead_before


POISON = {
    "a chat without id": {"message": {"message_id": 1, "date": 1, "chat": {"type": "private"}, "text": "x"}},
    "a location of words": {
        "message": {
            "message_id": 2,
            "date": 1,
            "chat": {"id": 66, "type": "private"},
            "location": {"latitude": "north", "longitude": []},
        }
    },
    "a file without id": {
        "message": {"message_id": 3, "date": 1, "chat": {"id": 66, "type": "private"}, "document": {"file_size": "x"}}
    },
    "a photo that is a number": {
        "message": {"message_id": 4, "date": 1, "chat": {"id": 66, "type": "private"}, "photo": 7}
    },
    "a message that is a list": {"message": [1, 2, 3]},
    "a sender that is a word": {
        "message": {"message_id": 5, "date": 1, "chat": {"id": 66, "type": "private"}, "from": "me", "text": "x"}
    },
}


@pytest.mark.parametrize("update", POISON.values(), ids=POISON.keys())
async def test_a_poison_update_between_good_ones_stops_nobody(
    program: Program, fake: AimedTelegram, update: dict[str, Any]
) -> None:
    lan = await agreed(fake)
    before = await dead(program, fake)
    number = fake.update_raw(dict(update), lane=("message", lan.id))
    await lan.says("Chuyện sau viên thuốc độc")

    await fake.settled(LONG)

    letters = await dead(program, fake)
    (letter,) = letters.keys() - before.keys()
    assert json.loads(letters[letter])["update_id"] == number
    await lan.sees("cháu ghi rồi", LONG)
    await served(fake)


async def test_dead_letters_are_listed_without_what_stood_in_them(program: Program, fake: AimedTelegram) -> None:
    poison = {"message": {"message_id": 9, "chat": {"id": 66, "type": "private"}, "photo": 7, "caption": PHONE}}
    assert await post(program, {"update_id": 7_100_000, **poison}) == 200

    listed = await asyncio.to_thread(program.command, "retry", "--list")

    assert listed.returncode == 0, listed.stderr
    assert "telegram" in listed.stdout
    assert PHONE not in listed.stdout + listed.stderr
    assert TOKEN not in listed.stdout + listed.stderr


async def test_the_same_update_twice_at_the_same_moment_is_one_turn(program: Program, fake: AimedTelegram) -> None:
    lan = await agreed(fake)
    message = await lan.says("Chuyện này nói một lần thôi")
    for _ in range(5):
        fake.repeat()
    await fake.settled(LONG)

    async with Verdict(program, fake) as verdict:
        log = await verdict.log_of(lan.id)
    assert [one.text for one in log if one.external_id == str(message["message_id"])] == ["Chuyện này nói một lần thôi"]


async def test_updates_out_of_order_are_all_kept(program: Program, fake: AimedTelegram) -> None:
    lan = await agreed(fake)
    with fake.held("reversed"):
        for number in range(5):
            await lan.says(f"Lời kể thứ {number}")
    await fake.settled(LONG)

    async with Verdict(program, fake) as verdict:
        log = await verdict.log_of(lan.id)
    assert {f"Lời kể thứ {number}" for number in range(5)} <= {one.text for one in log}


async def test_odd_words_come_through_whole(program: Program, fake: AimedTelegram) -> None:
    lan = await agreed(fake, first_name="<b>Lan</b> & <script>alert(1)</script>")
    words = [
        "ă" * 4096,
        "\u202e\u2066đảo ngược\u2069 \u0000\u0007\u001b[31mđỏ\u200b",
        "<b>Nguyễn</b> &amp; <a href='tg://user?id=1'>x</a> {name} %s \\n `*_[",
        "👨‍👩‍👧‍👦" * 300,
        '=HYPERLINK("http://x")',
        "\ud83d một nửa ký tự",
    ]
    for one in words:
        await lan.says(one) if one != words[-1] else fake.update_raw(half(lan, one))
    long = await lan.says_at_length("ắ" * 10_000)
    await lan.says("xong")
    await lan.sees("Liệt sĩ tên là gì", LONG)
    await fake.settled(LONG)

    async with Verdict(program, fake) as verdict:
        texts = [one.text for one in await verdict.log_of(lan.id) if one.direction == "in"]
    for one in words[:1] + words[2:5]:
        assert one in texts
    assert sum(one.count("ắ") for one in texts) == 10_000
    assert len(long) == 3
    await served(fake)


def half(person: Person, text: str) -> dict[str, Any]:
    """An update whose text holds half a surrogate pair, as JSON can."""
    message = {"message_id": 900_001, "date": 1, "chat": person.chat.card, "from": person.card, "text": text}
    return {"message": message}


async def test_places_files_and_buttons_that_are_none(program: Program, fake: AimedTelegram) -> None:
    lan = await agreed(fake)
    other = await agreed(fake)

    await lan.sends_location(0.0, 0.0)
    await lan.sees("chưa biết vị trí", LONG)
    await lan.sends_big_file(2_000_000_000)
    await lan.sees("20 MB", LONG)
    await lan.sends_file("../../etc/ảnh\u202egpj.exe", b"MZ\x90\x00not a picture", "image/jpeg")
    tap = await lan.taps_data(other.messages[-1]["message_id"], "t:MM-0000-0000", inaccessible=True)
    await lan.is_answered(tap, LONG)
    for data in ("1:review:send", "999:martyr-name:skip", "w:nothing", "g:claim:MM-0000-0000", "x" * 64):
        await lan.is_answered(await lan.taps_data(lan.messages[-1], data), LONG)
    await lan.says("xong")

    await lan.sees("Liệt sĩ tên là gì", LONG)
    listed = await asyncio.to_thread(program.command, "tickets", "--json")
    assert json.loads(listed.stdout) == []


async def test_phones_and_names_stay_out_of_the_log(program: Program, fake: AimedTelegram) -> None:
    lan = await agreed(fake, first_name=NAME)
    await lan.says(f"Số của tôi {PHONE}, tên {NAME}")
    await lan.sends_contact(PHONE, own=True)
    await lan.says("+44 20 7946 0958")
    await lan.says("xong")

    await fake.settled(LONG)
    await served(fake)  # what the log holds is looked at when the program has ended


async def test_a_flood_of_one_person_keeps_nobody_waiting(program: Program, fake: AimedTelegram) -> None:
    flooder, before = await agreed(fake), time.monotonic()
    for number in range(200):
        await flooder.says(f"lời {number}")
    waits = []
    for _ in range(3):
        began = time.monotonic()
        await served(fake, PROMPT)
        waits.append(time.monotonic() - began)
    await fake.settled(LONG)

    async with Verdict(program, fake) as verdict:
        texts = [one.text for one in await verdict.log_of(flooder.id) if one.direction == "in"]
    assert [one for one in texts if one.startswith("lời ")] == [f"lời {number}" for number in range(200)]
    assert len(flooder.messages) < 60
    print(f"200 messages: taken in {time.monotonic() - before:.1f} s; others waited {max(waits):.2f} s")  # noqa: T201
