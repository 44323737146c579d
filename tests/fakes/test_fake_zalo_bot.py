"""The Zalo Bot double keeps the promises of the fact sheet, seen through bare HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import json
import unicodedata
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.fakes.zalo_bot import TOKEN, FakeZaloBot, bodies

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
JPEG_WITH_EXIF = b"\xff\xd8\xff\xe1\x00\x08Exif\0\0\xff\xc0\x00\x0b\x08\x02\x00\x03\x00\x01\x00\x00\x00\xff\xda\x00\x02"
JPEG_WITHOUT = b"\xff\xd8\xff\xc0\x00\x0b\x08\x02\x00\x03\x00\x01\x00\x00\x00\xff\xda\x00\x02"
SECRET = "secret-of-the-webhook"


class Program:
    """A bot's side of the API, with nothing between it and HTTP."""

    def __init__(self, fake: FakeZaloBot, session: aiohttp.ClientSession) -> None:
        self.fake = fake
        self.session = session

    async def asks(self, method: str, **params: Any) -> tuple[int, dict[str, Any]]:
        """HTTP status and body."""
        url = f"{self.fake.api_base}/bot{TOKEN}/{method}"
        async with self.session.post(url, json=params) as answer:
            return answer.status, await answer.json()

    async def does(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        status, body = await self.asks(method, **params)
        assert (status, body.get("ok")) == (200, True), body
        return body["result"]

    async def is_refused(self, method: str, **params: Any) -> tuple[int, str]:
        """Code and description of a call that must fail."""
        status, body = await self.asks(method, **params)
        assert body["ok"] is False
        assert status == body["error_code"]
        return body["error_code"], body["description"]

    async def polls(self, seconds: int = 0) -> Any:
        """The next update, None for the normal 408."""
        status, body = await self.asks("getUpdates", timeout=seconds)
        return None if status == 408 else body["result"]

    async def loads(self, url: str, **headers: str) -> tuple[int, bytes, str]:
        """Status, bytes and type of a download."""
        async with self.session.get(url, headers=headers) as answer:
            return answer.status, await answer.read(), answer.headers.get("Content-Type", "")


class Ear:
    """A web server of the program: its webhook at /zalo, its pictures at /picture/..."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.headers: list[dict[str, str]] = []
        self.answers: list[int] = []
        self.pictures: list[tuple[int, bytes]] = []  # what each fetch gets; the last one stays
        self.base = ""

    @property
    def url(self) -> str:
        return f"{self.base}/zalo"

    @property
    def got(self) -> list[Any]:
        return [json.loads(body) for body in self.bodies]

    async def __aenter__(self) -> Ear:
        self._runner = web.ServerRunner(web.Server(self._hear))
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _hear(self, request: web.BaseRequest) -> web.Response:
        if request.method == "GET":
            status, body = self.pictures.pop(0) if len(self.pictures) > 1 else self.pictures[0]
            return web.Response(status=status, body=body)
        body = await request.read()
        if not body:
            return web.Response()
        self.bodies.append(body)
        self.headers.append(dict(request.headers))
        return web.Response(status=self.answers.pop(0) if self.answers else 200)


@pytest.fixture
async def fake() -> AsyncIterator[FakeZaloBot]:
    async with FakeZaloBot() as running:
        yield running


@pytest.fixture
async def program(fake: FakeZaloBot) -> AsyncIterator[Program]:
    async with _program(fake) as ready:
        yield ready


@pytest.fixture
async def ear() -> AsyncIterator[Ear]:
    async with Ear() as listening:
        yield listening


@contextlib.asynccontextmanager
async def _program(fake: FakeZaloBot) -> AsyncIterator[Program]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        yield Program(fake, session)


# Talk


async def test_a_person_and_the_bot_talk(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(name="Lan")

    said = await lan.says("bắt đầu")
    update = await program.polls()
    receipt = await program.does("sendMessage", chat_id=update["message"]["chat"]["id"], text="Chào bác Lan")
    seen = await lan.sees("chào BÁC", after=said)

    assert update == bodies.text(
        "bắt đầu", message_id=said["message_id"], date=said["date"], sender=lan.id, display_name="Lan"
    )
    assert receipt == {"message_id": seen["message_id"], "date": seen["date"]}
    assert (seen["kind"], seen["text"], seen["chat_id"]) == ("text", "Chào bác Lan", lan.id)
    assert lan.messages == [seen]
    assert lan.transcript() == ["Lan: bắt đầu", "bot: Chào bác Lan"]
    assert [(call.method, call.chat_id, call.code) for call in fake.calls] == [("sendMessage", lan.id, 200)]
    assert len(fake.calls_of("getUpdates")) == 1
    assert fake.violations == []


async def test_ids_are_twenty_hex_digits_and_the_date_is_a_number_of_ms(fake: FakeZaloBot) -> None:
    lan = fake.person()

    message = await lan.says("alo")

    for number in (lan.id, message["message_id"]):
        assert len(number) == 20
        assert int(number, 16) >= 0
    assert message["chat"] == {"id": message["from"]["id"], "chat_type": "PRIVATE"}
    assert isinstance(message["date"], int)
    assert message["date"] > 1_600_000_000_000


async def test_sees_counts_only_what_came_after_and_finds_any_composition(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(started=True)
    await program.does("sendMessage", chat_id=lan.id, text="Cảm ơn lần một")
    first = await lan.sees("cảm ơn")
    await lan.says("nữa")

    with pytest.raises(AssertionError, match=r"'cảm ơn' was not seen\n(.*\n)*Lan: nữa"):
        await lan.sees("cảm ơn", after=first, timeout=0.02)
    await program.does("sendMessage", chat_id=lan.id, text=unicodedata.normalize("NFD", "Cảm ơn lần hai"))

    assert (await lan.sees("cảm ơn", after=first["message_id"]))["message_id"] != first["message_id"]


async def test_sees_waits_for_what_is_still_to_come(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(started=True)
    waiting = asyncio.create_task(lan.sees("đây"))
    await asyncio.sleep(0)

    await program.does("sendMessage", chat_id=lan.id, text="đây rồi")

    assert (await waiting)["text"] == "đây rồi"


async def test_photos_arrive_without_exif_as_a_public_url(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()

    await lan.sends_photo(JPEG_WITH_EXIF, "bia mộ")
    message = (await program.polls())["message"]

    assert (message["caption"], message["message_type"]) == ("bia mộ", "CHAT_PHOTO")
    assert await program.loads(message["photo_url"]) == (200, JPEG_WITHOUT, "application/octet-stream")
    assert (await program.loads(message["photo_url"], Referer="https://example.org/"))[0] == 403
    assert (await program.loads(fake.api_base + "/media/none.jpg"))[0] == 404
    assert len(fake.calls_of("media")) == 3
    assert fake.calls == []


async def test_photos_in_the_shape_of_the_documentation_and_from_foreign_hosts(
    fake: FakeZaloBot, program: Program
) -> None:
    lan = fake.person()

    await lan.sends_photo(PNG, shape="docs")
    await lan.sends_photo(url="http://evil.example/x.jpg")
    docs, foreign = await program.polls(), await program.polls()

    assert set(docs["message"]) == {"message_id", "date", "photo", "from", "chat"}
    assert (await program.loads(docs["message"]["photo"]))[1] == PNG
    assert foreign["message"]["photo_url"] == "http://evil.example/x.jpg"
    assert foreign["message"]["caption"] == ""


async def test_albums_are_separate_updates(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()

    await lan.sends_album([PNG, PNG], "hai ảnh")

    found = [(await program.polls())["message"] for _ in range(2)]
    assert [message["caption"] for message in found] == ["hai ảnh", ""]
    assert found[0]["photo_url"] != found[1]["photo_url"]


async def test_stickers_voice_links_and_reactions(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()

    await lan.sends_sticker()
    await lan.sends_voice(b"\xff\xf1voice")
    await lan.sends_link("https://maps.app.goo.gl/x")
    await lan.reacts("a1b2")

    found = [await program.polls() for _ in range(4)]
    assert [update["event_name"].split(".")[1] for update in found] == ["sticker", "voice", "link", "reaction"]
    assert found[0]["message"]["message_type"] == "CHAT_STICKER"
    assert found[1]["message"]["voice_url"].endswith(".aac")
    assert (await program.loads(found[1]["message"]["voice_url"]))[1] == b"\xff\xf1voice"


async def test_places_files_and_videos_arrive_with_nothing_in_them(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()
    await lan.sends_location(20.85, 106.68)
    await lan.sends_file("giấy báo tử.pdf", b"%PDF")
    await lan.sends_video(b"video")
    await lan.sends_contact("0912345678")
    await lan.quotes(await lan.says("gốc"), "trả lời")
    lan.is_protected = True
    await lan.says("bí mật")

    found = [await program.polls() for _ in range(7)]

    names = [update["event_name"] for update in found]
    assert names.pop(4) == "message.text.received"
    assert set(names) == {"message.unsupported.received"}
    assert all(set(u["message"]) == {"message_id", "date", "from", "chat"} for u in found if u["event_name"] in names)
    assert "Lan: <location 20.85, 106.68>" in lan.transcript()


async def test_groups_reach_the_bot_only_by_mention(fake: FakeZaloBot, program: Program) -> None:
    group = fake.group("Hội đồng hương")
    hoa = fake.person(name="Hoa")

    await fake.group_says("nói chuyện riêng", group=group, person=hoa, mention=False)
    await fake.group_says("cho hỏi", group=group, person=hoa)
    message = (await program.polls())["message"]
    await program.does("sendMessage", chat_id=message["chat"]["id"], text="Xin nhắn riêng")

    assert message["text"] == f"@{fake.bot_name} cho hỏi"
    assert message["chat"] == {"id": group.id, "chat_type": "GROUP"}
    assert message["from"]["id"] == hoa.id
    assert await program.polls() is None
    assert (await group.sees("nhắn riêng"))["chat_id"] == group.id
    assert (await program.is_refused("sendMessage", chat_id=hoa.id, text="x"))[0] == 410


async def test_unknown_events_and_any_body(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()

    fake.unknown_event("message.teleport.received", person=lan)
    fake.unknown_event("bot.renamed", bare=True)
    fake.update({"event_name": None, "message": []})

    assert (await program.polls())["message"]["from"]["id"] == lan.id
    assert await program.polls() == {"event_name": "bot.renamed"}
    assert await program.polls() == {"event_name": None, "message": []}


def test_every_shape_of_the_sheet_is_there_flat_and_wrapped() -> None:
    assert bodies.FLAT["text"] == {
        "event_name": "message.text.received",
        "message": {
            "message_id": bodies.MESSAGE_ID,
            "date": 1760000000000,
            "text": "hello",
            "from": {"id": bodies.PERSON_ID, "display_name": "Lan", "is_bot": False},
            "chat": {"id": bodies.PERSON_ID, "chat_type": "PRIVATE"},
        },
    }
    assert bodies.WRAPPED["text"] == {"ok": True, "result": bodies.FLAT["text"]}
    assert {name.rpartition("-")[0] for name in bodies.SHAPES} == set(bodies.FLAT) == set(bodies.WRAPPED)
    assert bodies.FLAT["group_text"]["message"]["chat"] == {"id": bodies.GROUP_ID, "chat_type": "GROUP"}
    assert bodies.FLAT["unsupported"]["message"].keys() == {"message_id", "date", "from", "chat"}


# The envelope of the API


async def test_the_bot_introduces_itself_by_get_and_post(fake: FakeZaloBot, program: Program) -> None:
    me = await program.does("getMe")
    async with program.session.get(f"{fake.api_base}/bot{TOKEN}/getMe") as answer:
        by_get = await answer.json()

    assert by_get == {"ok": True, "result": me}
    assert (me["id"], me["display_name"]) == (TOKEN.partition(":")[0], "Bot Manh Mối")
    assert {"account_name", "account_type", "can_join_groups"} <= set(me)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/bot1234:wrong/getMe", 401),
        ("/botnonsense/getMe", 404),
        ("/bot:x/getMe", 404),
        (f"/bot{TOKEN}", 404),
        (f"/bot{TOKEN}/getFile", 404),
        (f"/bot{TOKEN}/sendmessage", 404),
        ("/elsewhere", 404),
    ],
)
async def test_wrong_tokens_and_methods(fake: FakeZaloBot, program: Program, path: str, code: int) -> None:
    async with program.session.post(fake.api_base + path) as answer:
        body = await answer.json()

    assert (answer.status, body["ok"], body["error_code"]) == (code, False, code)
    assert TOKEN not in body["description"]


@pytest.mark.parametrize(
    ("method", "params", "blamed_for"),
    [
        ("sendMessage", {"chat_id": "LAN"}, "text is missing"),
        ("sendMessage", {"chat_id": 17, "text": "x"}, "chat_id must be a string, not int"),
        ("sendMessage", {"chat_id": "LAN", "text": None}, "text must be a string, not NoneType"),
        ("sendMessage", {"chat_id": "LAN", "text": ""}, "text is empty"),
        ("sendMessage", {"chat_id": "LAN", "text": " \n"}, "text is empty"),
        ("sendMessage", {"chat_id": "LAN", "text": "ế" * 2001}, "text has more than 2000 characters"),
        ("sendPhoto", {"chat_id": "LAN", "photo": "x.jpg"}, "photo must be a URL"),
        ("sendPhoto", {"chat_id": "LAN", "photo": "http://[x", "caption": ""}, "photo must be a URL"),
        ("sendPhoto", {"chat_id": "LAN", "photo": "http://a/", "caption": "ế" * 2001}, "caption has more than 2000"),
        ("sendVoice", {"chat_id": "LAN", "voice_url": "http://a/b.mp3"}, "must lead to an .aac file"),
        ("sendSticker", {"chat_id": "LAN", "sticker": ""}, "sticker is empty"),
        ("sendChatAction", {"chat_id": "LAN", "action": "dancing"}, "action must be one of typing"),
        ("getUpdates", {"timeout": "soon"}, "timeout must be a number of seconds"),
        ("getUpdates", {"timeout": True}, "timeout must be a number of seconds"),
        ("setWebhook", {"url": "https://a/"}, "secret_token is missing"),
        ("setWebhook", {"url": "https://a/", "secret_token": "short"}, "secret_token must have 8 to 256"),
        ("setWebhook", {"url": "https://a/", "secret_token": "x" * 257}, "secret_token must have 8 to 256"),
        ("setWebhook", {"url": "ftp://a/", "secret_token": SECRET}, "url must be a URL"),
    ],
)
async def test_mistakes_of_the_caller_are_refused_and_booked(
    fake: FakeZaloBot, program: Program, method: str, params: dict[str, Any], blamed_for: str
) -> None:
    lan = fake.person(started=True)
    given = {name: lan.id if value == "LAN" else value for name, value in params.items()}

    code, description = await program.is_refused(method, **given)

    assert code == 400
    assert blamed_for in description
    assert len(fake.violations) == 1
    assert fake.violations[0].startswith(f"{method}: ")
    assert lan.messages == []


async def test_unknown_parameters_are_booked_and_ignored(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(started=True)

    await program.does("sendMessage", chat_id=lan.id, text="x", reply_markup={})
    await program.does("sendMessage", chat_id=lan.id, text="y", reply_to_message_id="abc", parse_mode="markdown")

    assert fake.violations == ["sendMessage: unknown parameter 'reply_markup'"]
    assert [message["text"] for message in lan.messages] == ["x", "y"]


async def test_bodies_that_are_no_json_object_are_booked(fake: FakeZaloBot, program: Program) -> None:
    url = f"{fake.api_base}/bot{TOKEN}/sendMessage"
    asked: list[dict[str, Any]] = [{"data": {"chat_id": "x"}}, {"json": []}, {"json": {}, "params": {"text": "x"}}]
    asked.append({"data": b"{", "headers": {"Content-Type": "application/json"}})

    for how in asked:
        async with program.session.post(url, **how) as answer:
            assert answer.status == 400
    async with program.session.get(url) as answer:
        assert answer.status == 404

    assert len(fake.violations) == 5


async def test_text_is_counted_in_composed_characters(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(started=True)
    longest = "ế" * 2000

    await program.does("sendMessage", chat_id=lan.id, text=longest)
    await program.does("sendMessage", chat_id=lan.id, text=unicodedata.normalize("NFD", longest))

    assert fake.violations == []


async def test_strangers_are_410_and_who_blocks_is_403(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()
    calls: list[tuple[str, dict[str, str]]] = [
        ("sendMessage", {"text": "x"}),
        ("sendSticker", {"sticker": "x"}),
        ("sendChatAction", {"action": "typing"}),
        ("sendPhoto", {"photo": "http://127.0.0.1/x.jpg"}),
        ("sendVoice", {"voice_url": "http://127.0.0.1/x.aac"}),
    ]

    before = [await program.is_refused(method, chat_id=lan.id, **more) for method, more in calls]
    await lan.says("alo")
    lan.blocks()
    blocked = [(await program.is_refused(method, chat_id=lan.id, **more))[0] for method, more in calls]

    assert set(before) == {(410, "chat_id is invaild")}
    assert set(blocked) == {403}
    assert (fake.violations, fake.fetches) == ([], [])
    with pytest.raises(AssertionError, match="unblocks"):
        await lan.says("alo")


async def test_errors_may_come_with_200(program: Program) -> None:
    program.fake.errors_in_200 = True

    status, body = await program.asks("sendMessage", chat_id="f" * 20, text="x")
    idle = await program.asks("getUpdates", timeout="0")

    assert (status, body["ok"], body["error_code"]) == (200, False, 410)
    assert idle == (200, {"ok": False, "error_code": 408, "description": "Request timeout"})


# Pictures and the rest


async def test_a_picture_is_fetched_twice(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    lan = fake.person(started=True)
    ear.pictures = [(200, PNG)]

    await program.does("sendPhoto", chat_id=lan.id, photo=f"{ear.base}/picture/1.png", caption="bản đồ")
    seen = await lan.sees("bản đồ", kind="photo")

    assert (seen["content"], seen["black"]) == (PNG, False)
    assert [fetch.status for fetch in fake.fetches] == [200, 200]
    assert fake.violations == []


async def test_a_url_that_works_once_gives_a_black_picture(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    lan = fake.person(started=True)
    ear.pictures = [(200, PNG), (410, b"gone")]

    await program.does("sendPhoto", chat_id=lan.id, photo=f"{ear.base}/picture/1.png")

    seen = await lan.sees()
    assert (seen["content"], seen["black"]) == (b"", True)
    assert "black picture" in fake.violations[0]


async def test_the_second_fetch_may_come_after_the_answer(program: Program, ear: Ear) -> None:
    fake = program.fake
    fake.fetches_late, fake.fetch_gap = True, 0.05
    lan = fake.person(started=True)
    ear.pictures = [(200, PNG), (200, b"<html>")]

    await program.does("sendPhoto", chat_id=lan.id, photo=f"{ear.base}/picture/1.png")
    at_once = (await lan.sees())["black"]
    await fake.settled()

    assert at_once is False
    assert (await lan.sees())["black"] is True
    assert len(fake.violations) == 1


@pytest.mark.parametrize("answer", [(200, b"<html>"), (404, PNG), (200, b"")], ids=["page", "missing", "empty"])
async def test_a_url_without_a_picture_is_refused(
    fake: FakeZaloBot, program: Program, ear: Ear, answer: tuple[int, bytes]
) -> None:
    lan = fake.person(started=True)
    ear.pictures = [answer]

    assert (await program.is_refused("sendPhoto", chat_id=lan.id, photo=ear.base + "/picture/x"))[0] == 400

    assert lan.messages == []
    assert "sendPhoto: no picture at the URL" in fake.violations[0]


async def test_a_send_goes_on_when_its_caller_left(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    lan = fake.person(started=True)
    ear.pictures = [(200, PNG)]
    fake.fetch_gap = 0.2

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(program.does("sendPhoto", chat_id=lan.id, photo=ear.base + "/picture/1.png"), 0.1)
    await fake.settled()

    assert (await lan.sees(kind="photo", timeout=0))["content"] == PNG


async def test_a_url_where_nobody_answers_is_refused(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(started=True)

    assert (await program.is_refused("sendPhoto", chat_id=lan.id, photo="http://127.0.0.1:1/x.jpg"))[0] == 400

    assert [fetch.status for fetch in fake.fetches] == [0]


async def test_stickers_voice_and_typing(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    lan, group = fake.person(started=True), fake.group()
    ear.pictures = [(200, b"\xff\xf1voice")]
    voice = f"{ear.base}/picture/1.aac?key=1"

    await program.does("sendSticker", chat_id=lan.id, sticker=bodies.STICKER_ID)
    await program.does("sendVoice", chat_id=lan.id, voice_url=voice)
    assert await program.does("sendChatAction", chat_id=lan.id, action="typing") is True

    assert [message["kind"] for message in lan.messages] == ["sticker", "voice"]
    assert (await lan.sees(kind="voice"))["content"] == b"\xff\xf1voice"
    assert fake.violations == []
    assert (await program.is_refused("sendVoice", chat_id=group.id, voice_url=voice))[0] == 400
    ear.pictures = [(200, b"ID3")]
    assert (await program.is_refused("sendVoice", chat_id=lan.id, voice_url=voice))[0] == 400


# Polling


async def test_one_update_a_poll_and_it_is_gone(fake: FakeZaloBot, program: Program) -> None:
    lan, hoa = fake.person(), fake.person(name="Hoa")
    await lan.says("một")
    await hoa.says("hai")

    found = [await program.polls() for _ in range(3)]

    assert [update and update["message"]["text"] for update in found] == ["một", "hai", None]
    await fake.settled()


async def test_nothing_new_is_408_once_the_timeout_is_over(program: Program) -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()

    refused = await program.is_refused("getUpdates", timeout="1")

    assert refused == (408, "Request timeout")
    assert 0.9 < loop.time() - began < 3
    assert program.fake.violations == []


@pytest.mark.parametrize(
    ("idle", "as_list", "answer"),
    [
        ("body", False, {"ok": False, "error_code": 408, "description": "Request timeout"}),
        ("empty", False, {"ok": True, "result": {}}),
        ("empty", True, {"ok": True, "result": []}),
    ],
)
async def test_nothing_new_in_other_ways(idle: Any, as_list: bool, answer: dict[str, Any]) -> None:
    async with FakeZaloBot(idle=idle, as_list=as_list) as fake, _program(fake) as program:
        assert await program.asks("getUpdates", timeout=0) == (200, answer)


async def test_an_update_may_come_in_a_list() -> None:
    async with FakeZaloBot(as_list=True) as fake, _program(fake) as program:
        await fake.person().says("một")

        assert [update["message"]["text"] for update in await program.polls()] == ["một"]


async def test_a_long_poll_ends_with_the_first_update(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()
    poll = asyncio.create_task(program.polls(4))
    await fake.listening()

    await lan.says("alo")

    assert (await asyncio.wait_for(poll, 2))["message"]["text"] == "alo"


async def test_settled_waits_until_the_program_asks_again(fake: FakeZaloBot, program: Program) -> None:
    await fake.person().says("alo")

    await program.polls()
    with pytest.raises(AssertionError, match="handed out: Pending"):
        await fake.settled(timeout=0.02)
    await program.polls()

    await fake.settled(timeout=0.02)


async def test_a_poll_whose_caller_left_takes_nothing(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person()
    poll = asyncio.create_task(program.polls(4))
    await _until(lambda: fake.updates.polling == 1)
    poll.cancel()
    await _until(lambda: fake.updates.polling == 0)

    await lan.says("alo")

    assert (await program.polls())["message"]["text"] == "alo"
    assert fake.violations == []


async def test_two_consumers_are_a_violation(fake: FakeZaloBot, program: Program) -> None:
    poll = asyncio.create_task(program.polls(4))
    await _until(lambda: fake.updates.polling == 1)

    await program.polls()
    await fake.person().says("alo")
    await poll

    assert fake.violations == ["getUpdates: two consumers at once"]


@pytest.mark.parametrize(
    ("repeats", "expected"),
    [(True, ["1", "2", "2", "2", "2"]), (1, ["1", "1", "2", "2", None]), (False, ["1", "2", None, None, None])],
)
async def test_updates_may_repeat(repeats: bool | int, expected: list[str | None]) -> None:
    async with FakeZaloBot(repeats=repeats) as fake, _program(fake) as program:
        lan = fake.person()
        await lan.says("1")
        await lan.says("2")

        found = [await program.polls() for _ in range(5)]

        assert [update and update["message"]["text"] for update in found] == expected


async def test_an_update_is_lost_with_its_answer(fake: FakeZaloBot, program: Program) -> None:
    await fake.person().says("alo")
    fake.arm("reset_after", method="getUpdates")

    with pytest.raises(aiohttp.ClientError):
        await program.polls()

    assert await program.polls() is None


# Webhook


async def test_the_webhook_is_set_shown_and_dropped(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    assert (await program.is_refused("getWebhookInfo"))[0] == 404

    was_set = await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    info = await program.does("getWebhookInfo")
    polled = await program.is_refused("getUpdates", timeout=0)
    await program.does("deleteWebhook")
    await program.does("deleteWebhook")

    assert was_set == info == {"url": ear.url, "updated_at": info["updated_at"]}
    assert polled[0] == 409
    assert (await program.is_refused("getWebhookInfo"))[0] == 404
    assert await program.polls() is None
    assert fake.webhook.probes == [200]
    assert (ear.bodies, fake.violations) == ([], [])


async def test_a_probe_nobody_answers_does_not_hinder(fake: FakeZaloBot, program: Program) -> None:
    await program.does("setWebhook", url="http://127.0.0.1:1/zalo", secret_token=SECRET)

    assert fake.webhook.probes == [0]


async def test_https_may_be_wanted() -> None:
    async with FakeZaloBot(allow_http=False, probes=False) as fake, _program(fake) as program:
        refused = await program.is_refused("setWebhook", url="http://127.0.0.1/zalo", secret_token=SECRET)

        assert refused[0] == 400
        await program.does("setWebhook", url="https://bot.invalid/zalo", secret_token=SECRET)


async def test_setting_a_webhook_ends_the_poll_and_delivers_what_waits(
    fake: FakeZaloBot, program: Program, ear: Ear
) -> None:
    poll = asyncio.create_task(program.asks("getUpdates", timeout=4))
    await fake.listening()
    await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    said = await fake.person().says("chào")
    await fake.settled()
    await program.does("deleteWebhook")
    later = await fake.person().says("sau")
    await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    await fake.settled()

    assert (await poll)[0] == 409
    assert [body["message"] for body in ear.got] == [said, later]
    assert {headers["X-Bot-Api-Secret-Token"] for headers in ear.headers} == {SECRET}
    assert {headers["Content-Type"] for headers in ear.headers} == {"application/json"}


async def test_bodies_are_flat_or_wrapped(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    lan = fake.person()

    flat = await lan.says("phẳng")
    await fake.settled()
    fake.webhook.wrapped = True
    wrapped = await lan.says("bọc")
    await fake.settled()

    assert ear.got[0] == {"event_name": "message.text.received", "message": flat}
    assert ear.got[1] == {"ok": True, "result": {"event_name": "message.text.received", "message": wrapped}}


async def test_each_person_is_served_in_order_until_200(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    fake.webhook.first_pause = 0.01
    lan, hoa = fake.person(), fake.person(name="Hoa")
    ear.answers = [500, 204, 302]

    await lan.says("1")
    await _until(lambda: len(ear.bodies) == 3)
    await lan.says("2")
    await hoa.says("3")
    await fake.settled()

    texts = [body["message"]["text"] for body in ear.got]
    assert texts[:3] == ["1", "1", "1"]
    assert [text for text in texts if text != "3"] == ["1", "1", "1", "1", "2"]
    assert sorted(item.status for item in fake.webhook.deliveries) == [200, 200, 200, 204, 302, 500]


async def test_an_update_is_repeated_or_given_up_on_order(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    lan = fake.person()
    fake.webhook.first_pause, fake.webhook.gives_up_after = 0.01, 2

    await lan.says("1")
    fake.repeat()
    await fake.settled()
    ear.answers = [500, 500]
    await lan.says("2")
    await lan.says("3")
    await fake.settled()

    assert [body["message"]["text"] for body in ear.got] == ["1", "1", "2", "2", "3"]
    assert ear.got[0] == ear.got[1]
    assert len(fake.webhook.lost) == 1


async def test_raw_bodies_with_any_secret(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    with pytest.raises(RuntimeError, match="no webhook"):
        await fake.deliver_raw(b"{}")
    await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    ear.answers = [200, 401, 401, 200]

    statuses = [
        await fake.deliver_raw(b"\xff not json"),
        await fake.deliver_raw("[]", secret="wrong-secret"),
        await fake.deliver_raw("{}", secret=None),
        await fake.deliver_raw(bodies.SHAPES["voice-wrapped"], headers={"Content-Type": "text/plain"}),
    ]

    assert statuses == [200, 401, 401, 200]
    shown = [headers.get("X-Bot-Api-Secret-Token") for headers in ear.headers]
    assert shown == [SECRET, "wrong-secret", None, SECRET]
    assert ear.bodies[0] == b"\xff not json"
    assert ear.headers[3]["Content-Type"] == "text/plain"


async def test_the_platform_goes_away_and_comes_back(fake: FakeZaloBot, program: Program, ear: Ear) -> None:
    await program.does("setWebhook", url=ear.url, secret_token=SECRET)
    port = fake.port
    await fake.stop()
    with pytest.raises(aiohttp.ClientError):
        await program.does("getMe")
    await fake.person().says("trong lúc ấy")

    await fake.start(port)
    await fake.settled()

    assert [body["message"]["text"] for body in ear.got] == ["trong lúc ấy"]
    assert (await program.does("getWebhookInfo"))["url"] == ear.url


# Faults


async def test_refusals_on_order_are_consumed(fake: FakeZaloBot, program: Program) -> None:
    lan, hoa = fake.person(started=True), fake.person(name="Hoa", started=True)
    fake.arm("too_many", method="sendMessage", chat_id=lan.id)
    fake.arm("server_error", method="sendMessage|sendSticker", chat_id=lan.id)
    fake.arm("forbidden", chat_id=lan.id)
    fake.arm("refuse", chat_id=lan.id, code=400, text="no")
    fake.arm("too_many", chat_id=lan.id, status=200)

    await program.does("sendMessage", chat_id=hoa.id, text="không dính")
    refused = [await program.is_refused("sendMessage", chat_id=lan.id, text="x") for _ in range(4)]
    in_200 = await program.asks("sendMessage", chat_id=lan.id, text="x")
    await program.does("sendMessage", chat_id=lan.id, text="7")

    assert [code for code, _ in refused] == [429, 500, 403, 400]
    assert (in_200[0], in_200[1]["error_code"]) == (200, 429)
    assert [message["text"] for message in lan.messages] == ["7"]
    assert all(fault.hits == 1 for fault in fake.faults)
    assert fake.violations == []


async def test_faults_wait_for_their_turn_and_can_be_disarmed(fake: FakeZaloBot, program: Program) -> None:
    fault = fake.arm("too_many", method="getMe", times=None, skip=1)

    codes = [(await program.asks("getMe"))[0] for _ in range(3)]
    fake.disarm(fault)
    codes.append((await program.asks("getMe"))[0])

    assert codes == [200, 429, 429, 200]
    fake.arm("server_error")
    assert await program.polls() is None  # an unnamed fault spares polls
    fake.disarm()
    assert (await program.asks("getMe"))[0] == 200


@pytest.mark.parametrize(
    ("kind", "done"),
    [("timeout_before", []), ("reset_before", []), ("timeout_after", ["x"]), ("reset_after", ["x"])],
)
async def test_a_broken_answer_leaves_the_outcome_unknown(
    fake: FakeZaloBot, program: Program, kind: str, done: list[str]
) -> None:
    lan = fake.person(started=True)
    fake.arm(kind, method="sendMessage", seconds=0.05)

    with pytest.raises(aiohttp.ClientError):
        await program.does("sendMessage", chat_id=lan.id, text="x")

    assert [message["text"] for message in lan.messages] == done
    assert fake.calls_of("sendMessage")[0].error == kind


async def test_a_caller_who_gives_up_leaves_the_work_done(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(started=True)
    fake.arm("timeout_after")

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(program.does("sendMessage", chat_id=lan.id, text="x"), 0.1)

    assert (await lan.sees("x"))["kind"] == "text"


async def test_answers_that_are_no_json(fake: FakeZaloBot, program: Program) -> None:
    lan = fake.person(started=True)
    url = f"{fake.api_base}/bot{TOKEN}/sendMessage"
    fake.arm("garbage")
    fake.arm("bad_gateway")

    async with program.session.post(url, json={"chat_id": lan.id, "text": "1"}) as garbage:
        assert (garbage.status, await garbage.read()) == (200, b"<html><body>ok</body></html>")
    async with program.session.post(url, json={"chat_id": lan.id, "text": "2"}) as gateway:
        assert (gateway.status, gateway.content_type) == (502, "text/html")

    assert [message["text"] for message in lan.messages] == ["1"]


async def test_downloads_fail_on_order(fake: FakeZaloBot, program: Program) -> None:
    url = fake.publish(bytes(100_000), "jpg")
    fake.arm("empty_download")
    fake.arm("cut_download")
    fake.arm("forbidden", method="media")

    assert (await program.loads(url))[:2] == (200, b"")
    with pytest.raises(aiohttp.ClientError):
        await program.loads(url)
    assert (await program.loads(url))[0] == 403
    assert len((await program.loads(url))[1]) == 100_000


async def test_called_waits_for_so_many_calls(fake: FakeZaloBot, program: Program) -> None:
    waiting = asyncio.create_task(fake.called("getMe", 2))
    await program.does("getMe")
    await program.does("getMe")

    assert len(await waiting) == 2
    with pytest.raises(AssertionError, match="sendMessage was called 0 times"):
        await fake.called("sendMessage", timeout=0.02)


async def _until(true: Callable[[], bool]) -> None:
    for _ in range(600):
        if true():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not become true in time")
