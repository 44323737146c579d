"""The Zalo OA double keeps the promises of the fact sheet, seen through bare HTTP."""

from __future__ import annotations

import asyncio
import io
import json
import unicodedata
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web

from tests.fakes.zalo_oa import APP_ID, APP_SECRET, OA_ID, OA_SECRET, FakeZaloOA, Person, bodies, events, signing

Json = dict[str, Any]
CS = "/v3.0/oa/message/cs"
V2 = "/v2.0/oa/message"
OAUTH = "/v4/oa/access_token"
JPEG = b"\xff\xd8\xff\xe1\x00\x08Exif\0\0\xff\xc0\x00\x0b\x08\x02\x00\x03\x00\x01\x00\x00\x00\xff\xda\x00\x02"
PNG = b"\x89PNG\r\n\x1a\n rest"
LOCATION = {"latitude": "16.0471", "longitude": "108.2068"}


class Program:
    """What a bot would be: a client of the API, and a webhook that answers what it is told."""

    def __init__(self, fake: FakeZaloOA) -> None:
        self.fake = fake
        self.token, self.refresh_token = fake.issue_pair()
        self.bodies: list[bytes] = []
        self.headers: list[Any] = []
        self.answers: list[int] = []
        self.pause = 0.0
        self.quotes = False

    async def __aenter__(self) -> Program:
        self.http = aiohttp.ClientSession(base_url=self.fake.api_base, timeout=aiohttp.ClientTimeout(total=5))
        self._runner = web.ServerRunner(web.Server(self._hear))
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.fake.webhook_to(f"http://127.0.0.1:{self._runner.addresses[0][1]}/zalo/oa/webhook")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.close()
        await self._runner.cleanup()

    async def _hear(self, request: web.BaseRequest) -> web.Response:
        if request.method == "GET":
            return web.Response()
        self.bodies.append(await request.read())
        self.headers.append(request.headers)
        if self.pause:
            await asyncio.sleep(self.pause)
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    # The API

    async def post(self, path: str, body: Any, **headers: str) -> Any:
        sent = {"access_token": self.token, **headers}
        async with self.http.post(path, json=body, headers=sent) as answer:
            assert answer.status == 200
            return await answer.json()

    async def sends(self, user_id: str, message: Any) -> Any:
        return await self.post(CS, {"recipient": {"user_id": user_id}, "message": message})

    async def says(self, person: Person, text: str) -> Any:
        return await self.sends(person.id, {"text": text})

    async def get(self, path: str, data: Json | None = None) -> Any:
        params = {} if data is None else {"data": json.dumps(data)}
        async with self.http.get(path, params=params, headers={"access_token": self.token}) as answer:
            assert answer.status == 200
            return await answer.json()

    async def uploads(self, kind: str, content: bytes, name: str = "a.bin", field: str = "file") -> Any:
        form = aiohttp.FormData(quote_fields=self.quotes)
        form.add_field(field, io.BytesIO(content), filename=name)
        path = f"/v2.0/oa/upload/{kind}"
        async with self.http.post(path, data=form, headers={"access_token": self.token}) as answer:
            return await answer.json()

    async def token_endpoint(self, secret: str = APP_SECRET, **form: str) -> Any:
        async with self.http.post(OAUTH, data={"app_id": APP_ID, **form}, headers={"secret_key": secret}) as answer:
            assert answer.status == 200
            return await answer.json(content_type=None)

    async def refreshes(self, token: str) -> Any:
        return await self.token_endpoint(grant_type="refresh_token", refresh_token=token)

    # What it was told

    @property
    def heard(self) -> list[Json]:
        return [json.loads(body) for body in self.bodies]

    @property
    def names(self) -> list[str]:
        return [event["event_name"] for event in self.heard]


@pytest.fixture
async def fake() -> AsyncIterator[FakeZaloOA]:
    async with FakeZaloOA() as running:
        yield running


@pytest.fixture
async def program(fake: FakeZaloOA) -> AsyncIterator[Program]:
    async with Program(fake) as running:
        yield running


def media(kind: str = "image", **element: Any) -> Json:
    payload = {"template_type": "media", "elements": [{"media_type": kind, **element}]}
    return {"attachment": {"type": "template", "payload": payload}}


def with_buttons(*found: Json, text: str = "Chọn") -> Json:
    return {"text": text, "attachment": {"type": "template", "payload": {"buttons": list(found)}}}


def query(title: str = "Có", payload: Any = "#co", kind: str = "oa.query.show") -> Json:
    return {"title": title, "type": kind, "payload": payload}


def info_request(**element: Any) -> Json:
    full = {"title": "Xin số", "subtitle": "Để gọi lại", "image_url": "https://example.org/a.jpg", **element}
    payload = {"template_type": "request_user_info", "elements": [full]}
    return {"attachment": {"type": "template", "payload": payload}}


def a_list(*elements: Json, **more: Any) -> Json:
    payload = {"template_type": "list", "elements": list(elements), **more}
    return {"attachment": {"type": "template", "payload": payload}}


# Talk


async def test_a_person_and_the_program_talk(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person("Lan")

    said = await lan.says("Chào")
    await fake.settled()
    answer = await program.says(lan, "Chào bác Lan")
    seen = await lan.sees("chào BÁC", after=said)
    await fake.settled()

    data = answer["data"]
    assert answer["error"] == 0
    assert (seen["text"], seen["kind"], seen["buttons"]) == ("Chào bác Lan", "text", [])
    assert (data["message_id"], data["user_id"]) == (seen["message_id"], lan.id)
    assert data["sent_time"] == str(seen["time"])
    assert len(data["message_id"]) == 20
    assert "quota" not in data
    assert program.names == ["user_send_text", "oa_send_text", "user_received_message"]
    echo, receipt = program.heard[1:]
    assert (echo["sender"], echo["recipient"]) == ({"id": OA_ID}, {"id": lan.id})
    assert echo["message"] == {"msg_id": data["message_id"], "text": "Chào bác Lan"}
    assert receipt["message"] == {"msg_id": data["message_id"]}
    assert fake.violations == []


def test_ids_do_not_survive_as_floats() -> None:
    ids = [FakeZaloOA().person().id for _ in range(3)]

    assert all(len(user_id) == 19 and str(int(float(user_id))) != user_id for user_id in ids)


async def test_echoes_and_receipts_can_be_switched_off(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    fake.settings.echoes = fake.settings.receipts = False

    await program.says(lan, "Chào")
    await fake.settled()

    assert program.names == []


async def test_an_echo_can_be_late(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    fake.settings.echo_after, fake.settings.receipt_after = 0.05, 0.05

    await program.says(lan, "Chào")
    before = program.names
    await fake.settled()

    assert before == []
    assert program.names == ["oa_send_text", "user_received_message"]


async def test_what_was_not_seen_is_told_with_the_chat(fake: FakeZaloOA) -> None:
    lan = fake.person()
    await lan.says("alo")

    with pytest.raises(AssertionError, match="Lan: alo"):
        await lan.sees("alo", timeout=0.05)


async def test_staff_is_told_by_its_admin_id(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    fake.settings.echoes = False

    await fake.staff_writes(lan, "Cháu nghe ạ")
    await fake.settled()

    assert (await lan.sees("cháu nghe"))["admin_id"] == "999"
    (event,) = program.heard
    assert event["event_name"] == "oa_send_text"
    assert event["sender"] == {"id": OA_ID, "admin_id": "999"}


# What people send


async def test_every_kind_of_message_has_the_shape_of_the_sheet(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    await lan.says("chào")
    await lan.sends_location(16.0471, 108.2068, "Chợ Hàn")
    await lan.sends_photo(PNG, JPEG, caption="bia mộ")
    await lan.sends_file(JPEG, "IMG_0001.JPG")
    await lan.sends_audio()
    await lan.sends_video()
    await lan.sends_sticker()
    await lan.sends_gif()
    await lan.sends_link("https://maps.app.goo.gl/abc", title="Bản đồ")
    await lan.sends_business_card("Nguyễn Văn A", "84900000000")
    await fake.settled()

    text, place, photos, file, audio, video, sticker, gif, link, card = (event["message"] for event in program.heard)
    kinds = [name.removeprefix("user_send_") for name in program.names]
    assert kinds == ["text", "location", "image", "file", "audio", "video", "sticker", "gif", "link", "business_card"]
    assert set(text) == {"msg_id", "text"}
    assert place["text"] == "Chợ Hàn"
    assert place["attachments"] == [{"type": "location", "payload": {"coordinates": LOCATION}}]
    assert photos["text"] == "bia mộ"
    assert [sorted(item["payload"]) for item in photos["attachments"]] == [["thumbnail", "url"], ["url"]]
    assert "text" not in file
    payload = file["attachments"][0]["payload"]
    assert (payload["size"], payload["name"], payload["type"]) == (str(len(JPEG)), "IMG_0001.JPG", "jpg")
    assert len(payload["checksum"]) == 32
    assert set(audio["attachments"][0]["payload"]) == {"url"}
    assert set(video["attachments"][0]["payload"]) == {"url", "thumbnail", "description"}
    assert set(sticker["attachments"][0]["payload"]) == {"id", "url"}
    assert set(gif["attachments"][0]["payload"]) == {"thumbnail", "url"}
    assert link["text"] == link["attachments"][0]["payload"]["url"] == "https://maps.app.goo.gl/abc"
    assert card["text"] == "Nguyễn Văn A"
    assert card["attachments"][0]["type"] == "link"
    assert json.loads(card["attachments"][0]["payload"]["description"])["phone"] == "84900000000"
    assert all(isinstance(event["timestamp"], str) for event in program.heard)
    assert len({event["timestamp"] for event in program.heard}) == len(program.heard)
    assert ["user_id_by_app" in event for event in program.heard] == [True, True, True, *[False] * 7]


async def test_the_life_of_a_contact_is_told(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    await lan.follows()
    await lan.clicks_chatnow()
    await lan.clicks_chatnow()
    await program.says(lan, "Chào bác")
    seen = await lan.sees("chào")
    await lan.reads()
    await lan.reacts(seen, "/-heart")
    await lan.submits_info("Lan", "84900000000", city="Hải Phòng")
    await lan.submits_info("Lan", "84900000000", district="Thuỷ Nguyên", old_shape=True)
    await lan.unfollows()
    await lan.withdraws()
    await fake.settled()

    told = [event for event in program.heard if not event["event_name"].startswith("oa_send")]
    follow, chatnow, receipt, seen_event, reaction, info, old, unfollow, withdrawal = told
    assert [follow["follower"], follow["source"], unfollow["source"]] == [{"id": lan.id}, "zalo", "unfollow"]
    assert (chatnow["event_name"], chatnow["user_id"], chatnow["oa_id"]) == ("user_click_chatnow", lan.id, OA_ID)
    assert receipt["event_name"] == "user_received_message"
    assert seen_event["message"] == {"msg_ids": [seen["message_id"]]}
    assert seen_event["sender"] == {"id": OA_ID}
    assert reaction["message"] == {"msg_id": seen["message_id"], "react_icon": "/-heart"}
    assert info["info"]["full_address"]["user_city"] == "Hải Phòng"
    assert "message" not in info
    assert old["info"]["district"] == "Thuỷ Nguyên"
    assert (withdrawal["event_name"], withdrawal["user_id"]) == ("user_withdraw", lan.id)


async def test_a_reply_names_what_it_answers(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    asked = (await program.says(lan, "Ở đâu ạ?"))["data"]["message_id"]

    said = await lan.says("Ở Huế", replies_to=asked)
    quoting = await program.sends(lan.id, {"text": "Cảm ơn", "quote_message_id": said["message_id"]})
    await fake.settled()

    assert said["event"]["message"]["quote_msg_id"] == asked
    assert quoting["error"] == 0
    assert (await lan.sees("cảm ơn"))["quote_message_id"] == said["message_id"]
    assert (await program.sends(lan.id, {"text": "x", "quote_message_id": "unknown"}))["error"] == -201
    assert fake.violations == []


# Sending


async def test_all_shapes_arrive(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    image = (await program.uploads("image", JPEG))["data"]["attachment_id"]
    gif = (await program.uploads("gif", b"GIF89a..."))["data"]["attachment_id"]
    token = (await program.uploads("file", b"%PDF-1.4", "phiếu.pdf"))["data"]["token"]
    file = {"attachment": {"type": "file", "payload": {"token": token}}}
    element = {"title": "Mục", "default_action": {"type": "oa.open.url", "url": "https://example.org"}}

    sent = [
        await program.sends(lan.id, {"text": "ảnh", **media(attachment_id=image)}),
        await program.sends(lan.id, media(url="https://example.org/a.jpg")),
        await program.sends(lan.id, media("gif", attachment_id=gif, width=10, height=20)),
        await program.sends(lan.id, media("sticker", attachment_id="23311")),
        await program.sends(lan.id, file),
        await program.sends(lan.id, info_request()),
        await program.sends(lan.id, a_list(element, buttons=[query()])),
        await program.post(
            CS, {"recipient": {"message_id": (await lan.says("a"))["message_id"]}, "message": {"text": "b"}}
        ),
    ]
    await fake.settled()

    assert [answer["error"] for answer in sent] == [0] * 8
    kinds = [message["kind"] for message in lan.messages]
    assert kinds == ["image", "image", "gif", "sticker", "file", "request_user_info", "list", "text"]
    assert (await lan.sees("ảnh"))["content"] == JPEG
    assert (await lan.sees("phiếu"))["content"] == b"%PDF-1.4"
    echoes = [name.removeprefix("oa_send_") for name in program.names if name.startswith("oa_send_")]
    assert echoes == ["image", "image", "gif", "sticker", "file", "template", "list", "text"]
    assert fake.violations == []


async def test_lengths_are_counted_in_composed_characters(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    decomposed = unicodedata.normalize("NFD", "ệ" * 2000)

    assert len(decomposed) > 2000
    assert (await program.says(lan, decomposed))["error"] == 0
    assert lan.messages[0]["text"] == decomposed
    assert lan.messages[0]["length"] == 2000
    assert fake.violations == []
    assert (await program.says(lan, "a" * 2001))["error"] == -210
    assert (await program.says(lan, " "))["error"] == -201


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"text": 5},
        {"attachment": {"type": "file", "payload": {"token": "t"}}, "text": "beside"},
        {"attachment": {"type": "image", "payload": {}}},
        {"attachment": {"type": "template", "payload": {"template_type": "button"}}, "text": "x"},
        media(),
        media(url="https://example.org/a.jpg", attachment_id="a"),
        media(url="ftp://example.org/a.jpg"),
        media("video", url="https://example.org/a.mp4"),
        media("gif", url="https://example.org/a.gif"),
        media("sticker"),
        {"attachment": {"type": "template", "payload": {"template_type": "media", "elements": [{}, {}]}}},
        info_request(title="x" * 101),
        info_request(subtitle="x" * 501),
        with_buttons(),
        with_buttons(*[query()] * 5),
        with_buttons(query(title="x" * 101)),
        with_buttons(query(payload="x" * 1001)),
        with_buttons(query(payload={"url": "https://example.org"})),
        with_buttons(query(kind="oa.open.url", payload="https://example.org")),
        with_buttons(query(kind="oa.open.unknown")),
        with_buttons(query(), text=""),
        a_list(),
        a_list(*[{"title": "x"}] * 6),
        a_list({"title": "x", "default_action": {"type": "oa.open.url", "payload": {"url": "https://example.org"}}}),
    ],
)
async def test_a_wrong_shape_is_refused_and_booked(fake: FakeZaloOA, program: Program, message: Json) -> None:
    lan = fake.person(in_touch=True)

    answer = await program.sends(lan.id, message)

    assert answer["error"] == -201
    assert "data" not in answer
    assert lan.messages == []
    assert fake.violations


@pytest.mark.parametrize(
    ("body", "booked"),
    [
        ({"recipient": {"user_id": "U"}, "message": {"text": "x"}, "notify": True}, "unknown key 'notify'"),
        ({"recipient": {"user_id": "U"}, "message": {"text": "x", "parse_mode": "HTML"}}, "unknown key 'parse_mode'"),
        ({"recipient": {"user_id": "U"}, "message": {"text": "x", "quote_message_id": ""}}, "leave the key out"),
    ],
    ids=["beside", "inside", "empty quote"],
)
async def test_what_the_real_server_lets_pass_is_booked(
    fake: FakeZaloOA, program: Program, body: Json, booked: str
) -> None:
    lan = fake.person(user_id="U", in_touch=True)

    assert (await program.post(CS, body))["error"] == 0
    assert len(lan.messages) == 1
    assert len(fake.violations) == 1
    assert booked in fake.violations[0]


async def test_an_id_as_a_number_is_booked(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)

    assert (await program.post(CS, {"recipient": {"user_id": int(lan.id)}, "message": {"text": "x"}}))["error"] == 0
    assert "user_id is a number" in fake.violations[0]


@pytest.mark.parametrize("path", ["/v3.0/oa/message/transaction", "/v3.0/oa/message/promotion", V2])
async def test_closed_apis_say_so(fake: FakeZaloOA, program: Program, path: str) -> None:
    lan = fake.person(in_touch=True)

    answer = await program.post(path, {"recipient": {"user_id": lan.id}, "message": {"text": "x"}})

    assert answer["error"] == -240
    assert "closed" in fake.violations[0]


async def test_a_reaction_still_goes_the_old_way(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    said = await lan.says("Chào")
    action = {"react_icon": "/-strong", "react_message_id": said["message_id"]}

    answer = await program.post(V2, {"recipient": {"user_id": lan.id}, "sender_action": action})
    await fake.settled()

    assert answer["error"] == 0
    assert said["oa_reaction"] == "/-strong"
    assert program.names == ["user_send_text", "oa_reacted_message"]


async def test_a_visitor_of_the_widget_has_two_ids(fake: FakeZaloOA, program: Program) -> None:
    guest = fake.anonymous()
    await guest.says("hi")
    await guest.sends_photo(PNG)
    both = {"anonymous_id": guest.id, "conversation_id": guest.conversation_id}

    good = await program.post(V2, {"recipient": both, "message": {"text": "Chào khách"}})
    alone = await program.post(V2, {"recipient": {"anonymous_id": guest.id}, "message": {"text": "x"}})
    new_api = await program.post(CS, {"recipient": both, "message": {"text": "x"}})
    await guest.sees("chào khách")
    await fake.settled()

    assert [good["error"], alone["error"], new_api["error"]] == [0, -201, -201]
    assert program.names == ["anonymous_send_text", "anonymous_send_image", "oa_send_anonymous_text"]
    assert all(event["message"]["conversation_id"] == guest.conversation_id for event in program.heard)


# Buttons


async def test_a_tap_comes_back_as_the_payload(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    url = {"title": "Bản đồ", "type": "oa.open.url", "payload": {"url": "https://example.org"}}
    await program.sends(lan.id, with_buttons(query("Có"), query("Không", "#khong", "oa.query.hide"), url))
    fake.settings.echoes = fake.settings.receipts = False
    await fake.settled()
    program.bodies.clear()

    await lan.taps("không")
    await fake.settled()

    assert [(event["event_name"], event["message"]["text"]) for event in program.heard] == [
        ("user_send_text", "#khong")
    ]
    with pytest.raises(AssertionError, match="leads out of the chat"):
        await lan.taps("bản đồ")
    assert fake.violations == []


@pytest.mark.parametrize("code", [-233, -201])
async def test_buttons_may_be_refused(fake: FakeZaloOA, program: Program, code: int) -> None:
    lan = fake.person(in_touch=True)
    fake.settings.buttons_supported, fake.settings.buttons_refusal = False, code

    refused = await program.sends(lan.id, with_buttons(query()))
    plain = await program.says(lan, "1. Có\n2. Không")

    assert [refused["error"], plain["error"]] == [code, 0]
    assert fake.violations == []


# Windows


@pytest.mark.parametrize(
    ("hours", "cloud", "code"),
    [(0, False, 0), (47.9, False, 0), (48.1, False, -320), (48.1, True, 0), (167, True, 0), (169, True, -230)],
)
async def test_the_window_closes_in_steps(
    fake: FakeZaloOA, program: Program, hours: float, cloud: bool, code: int
) -> None:
    lan = fake.person()
    fake.settings.cloud_account = cloud
    await lan.says("Chào")
    fake.advance(hours=hours)
    program.token, _ = fake.issue_pair()

    assert (await program.says(lan, "Chào"))["error"] == code
    assert fake.violations == []


async def test_nobody_is_written_to_first(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()

    assert (await program.says(lan, "Chào"))["error"] == -232
    assert (await program.sends("4711", {"text": "Chào"}))["error"] == -201
    await lan.follows()
    assert (await program.says(lan, "Chào"))["error"] == 0


async def test_people_go_away_and_come_back(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    codes = []

    lan.blocks()
    codes.append((await program.says(lan, "1"))["error"])
    lan.blocks(-217)
    codes.append((await program.says(lan, "2"))["error"])
    with pytest.raises(AssertionError, match="unblocks"):
        await lan.says("Chào")
    lan.unblocks()
    lan.limited = True
    codes.append((await program.says(lan, "3"))["error"])
    lan.limited = False
    await lan.unfollows()
    codes.append((await program.says(lan, "4"))["error"])
    await lan.says("Tôi đây")
    codes.append((await program.says(lan, "5"))["error"])

    assert codes == [-244, -217, -218, -213, 0]


async def test_free_replies_and_money_run_out() -> None:
    options = {"free_replies": 2, "tells_quota": True, "cloud_account": True, "cloud_money": 1}
    async with FakeZaloOA(**options) as fake, Program(fake) as program:
        lan = fake.person(in_touch=True)
        answers = [await program.says(lan, str(number)) for number in range(3)]
        await lan.says("Còn đây")
        again = await program.says(lan, "x")
        quota = await program.post("/v3.0/oa/quota/message", {"user_id": lan.id})
        fake.advance(hours=50)
        program.token, _ = fake.issue_pair()
        paid = [(await program.says(lan, "trả tiền"))["error"] for _ in range(2)]
        owned = await program.post(
            "/v3.0/oa/quota/message", {"quota_owner": "OA", "product_type": "cs", "quota_type": "purchase_quota"}
        )

    assert [answer["error"] for answer in answers] == [0, 0, -211]
    assert answers[0]["data"]["quota"] == {
        "quota_type": "reply",
        "remain": "1",
        "total": "2",
        "owner_type": "OA",
        "owner_id": OA_ID,
    }
    assert again["error"] == 0
    assert quota["data"]["cs_reply"] == {"remain": "1", "total": "2"}
    assert quota["data"]["last_interaction"].isdigit()
    assert paid == [0, -321]
    assert owned["data"][0]["remain"] == "0"


# Uploads and media


@pytest.mark.parametrize(
    ("kind", "content", "name", "code"),
    [
        ("image", JPEG, "a.jpg", 0),
        ("image", PNG, "a.jpg", 0),
        ("image", b"GIF89a", "a.jpg", -201),
        ("image", JPEG + bytes(1024 * 1024), "a.jpg", -210),
        ("gif", b"GIF89a", "a.gif", 0),
        ("gif", PNG, "a.gif", -201),
        ("file", b"%PDF-1.7", "a.pdf", 0),
        ("file", b"PK\x03\x04", "a.docx", 0),
        ("file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", 0),
        ("file", "họ tên;quê".encode(), "a.csv", 0),
        ("file", b"plain", "a.pdf", -201),
        ("file", b"%PDF-" + bytes(5 * 1024 * 1024), "a.pdf", -210),
    ],
    ids="jpg png gif-as-image big-image gif png-as-gif pdf docx doc csv text-as-pdf big-pdf".split(),
)
async def test_uploads_are_judged_by_their_bytes(
    program: Program, kind: str, content: bytes, name: str, code: int
) -> None:
    assert (await program.uploads(kind, content, name))["error"] == code


async def test_an_upload_is_one_field_called_file(fake: FakeZaloOA, program: Program) -> None:
    assert (await program.uploads("image", JPEG, field="image"))["error"] == -201
    program.quotes = True
    assert (await program.uploads("file", b"%PDF-", "phiếu.pdf"))["error"] == 0

    assert "there is exactly one, `file`" in fake.violations[0]
    assert "percent-encoded" in fake.violations[1]


async def test_uploads_expire(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    image = (await program.uploads("image", JPEG))["data"]["attachment_id"]
    fake.advance(days=7)
    program.token, _ = fake.issue_pair()
    await lan.says("vẫn đây")

    assert (await program.sends(lan.id, media(attachment_id=image)))["error"] == -100
    assert (await program.sends(lan.id, media(attachment_id="unknown")))["error"] == -100
    assert fake.violations == []


async def test_media_have_all_the_quirks(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    photo = (await lan.sends_photo(JPEG))["url"]
    file = (await lan.sends_file(JPEG, "a.jpg"))["url"]
    gone = (await lan.sends_audio())["url"]
    moved = (await lan.sends_video())["url"]
    fake.media_empty_once(file)
    fake.redirect(moved, "https://other.example/v.mp4")
    fake.forget_media(gone)
    fake.arm("cut_download", skip=4)

    async def fetch(url: str, **headers: str) -> tuple[int, str, bytes]:
        async with program.http.get(url, headers=headers, allow_redirects=False) as answer:
            return answer.status, answer.headers.get("Location", answer.content_type), await answer.read()

    empty, whole, foreign, own = [
        await fetch(file),
        await fetch(file),
        await fetch(photo, Referer="https://example.org/"),
        await fetch(photo, Referer="https://chat.zalo.me/"),
    ]
    with pytest.raises(aiohttp.ClientPayloadError):
        await fetch(file)

    assert empty == (200, "application/octet-stream", b"")
    assert whole == (200, "application/octet-stream", JPEG)
    assert foreign[0] == 403
    assert b"Exif" not in own[2]
    assert (await fetch(moved))[:2] == (302, "https://other.example/v.mp4")
    assert (await fetch(gone))[0] == 404
    assert fake.violations == []
    await fetch(photo, access_token=program.token)
    assert "shown to a media host" in fake.violations[0]
    assert len(fake.downloads) == 8


# Reading


async def test_the_oa_and_its_people_can_be_asked_for(fake: FakeZaloOA, program: Program) -> None:
    lan, stranger = fake.person("Lan"), fake.person("Ai")
    await lan.follows()
    await lan.says("Chào")
    await program.says(lan, "Chào bác")
    await lan.submits_info("Nguyễn Thị Lan", "84900000000", city="Huế")

    oa = await program.get("/v2.0/oa/getoa")
    detail = await program.get("/v3.0/oa/user/detail", {"user_id": lan.id})
    talk = await program.get("/v2.0/oa/conversation", {"user_id": lan.id, "offset": 0, "count": 10})
    recent = await program.get("/v2.0/oa/listrecentchat", {"offset": 0, "count": 10})
    people = await program.get("/v3.0/oa/user/getlist", {"offset": 0, "count": 50})

    assert oa["data"]["oa_id"] == OA_ID
    assert detail["data"]["display_name"] == "Lan"
    assert detail["data"]["user_is_follower"] is True
    assert detail["data"]["user_last_interaction_date"].count("/") == 2
    assert detail["data"]["shared_info"]["city"] == "Huế"
    assert detail["data"]["user_id_by_app"] != lan.id
    assert [(item["src"], item["message"]) for item in talk["data"]] == [(0, "Chào bác"), (1, "Chào")]
    assert all(isinstance(item["time"], int) for item in talk["data"])
    assert [item["message"] for item in recent["data"]] == ["Chào bác"]
    assert people["data"]["users"] == [{"user_id": lan.id}]
    assert (await program.get("/v3.0/oa/user/detail", {"user_id": stranger.id}))["error"] == -213
    assert (await program.get("/v3.0/oa/user/detail", {"user_id": "4711"}))["error"] == -201
    assert fake.violations == []
    assert (await program.get("/v2.0/oa/conversation", {"user_id": lan.id, "count": 11}))["error"] == -210


async def test_a_get_has_one_parameter(fake: FakeZaloOA, program: Program) -> None:
    async with program.http.get(
        "/v3.0/oa/user/detail", params={"user_id": "1"}, headers={"access_token": program.token}
    ) as answer:
        assert (await answer.json())["error"] == -201
    assert "exactly one, `data`" in fake.violations[0]


async def test_an_unknown_path_is_no_json(fake: FakeZaloOA, program: Program) -> None:
    async with program.http.post("/v2.0/oa/message/status", json={}) as answer:
        assert (answer.status, answer.content_type) == (404, "text/html")
    assert fake.violations == ["POST /v2.0/oa/message/status: no such API"]


# Tokens


async def test_the_token_stands_in_its_own_header(fake: FakeZaloOA, program: Program) -> None:
    async with program.http.get("/v2.0/oa/getoa", headers={"Authorization": f"Bearer {program.token}"}) as answer:
        assert (await answer.json())["error"] == -216
    assert len(fake.violations) == 2


async def test_tokens_expire_by_the_clock(fake: FakeZaloOA, program: Program) -> None:
    fake.advance(hours=24.9)
    good = await program.get("/v2.0/oa/getoa")
    fake.advance(hours=0.2)
    expired = await program.get("/v2.0/oa/getoa")
    program.token = "unknown"
    unknown = await program.get("/v2.0/oa/getoa")
    program.token, _ = fake.issue_pair()
    fake.expire_access()

    assert [good["error"], expired["error"], unknown["error"]] == [0, -220, -216]
    assert (await program.get("/v2.0/oa/getoa"))["error"] == -220


async def test_a_proof_may_be_asked_for(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    fake.settings.needs_proof = True
    body = {"recipient": {"user_id": lan.id}, "message": {"text": "x"}}

    assert (await program.post(CS, body))["error"] == -242
    assert (await program.post(CS, body, appsecret_proof="0" * 64))["error"] == -242
    proof = signing.appsecret_proof(program.token, APP_SECRET)
    assert (await program.post(CS, body, appsecret_proof=proof))["error"] == 0


async def test_a_refresh_token_works_exactly_once(fake: FakeZaloOA, program: Program) -> None:
    answers = await asyncio.gather(*[program.refreshes(program.refresh_token) for _ in range(2)])

    good, bad = sorted(answers, key=lambda answer: "error" in answer)
    assert set(good) == {"access_token", "refresh_token", "expires_in"}
    assert good["expires_in"] == "90000"
    assert bad["error"] == -14014
    assert {"error_name", "error_reason", "error_description", "ref_doc"} < set(bad)
    assert sorted(attempt.outcome for attempt in fake.refreshes) == [-14014, 0]
    assert (await program.get("/v2.0/oa/getoa"))["error"] == 0  # the old token lives on (B.3)
    program.token = good["access_token"]
    assert (await program.get("/v2.0/oa/getoa"))["error"] == 0


async def test_refresh_tokens_expire_and_are_voided(fake: FakeZaloOA, program: Program) -> None:
    fake.settings.old_access_dies = True
    fake.advance(days=91)
    late = await program.refreshes(program.refresh_token)
    program.token, refresh = fake.issue_pair()
    fresh = await program.refreshes(refresh)
    old_access = await program.get("/v2.0/oa/getoa")
    fake.revoke()
    await fake.settled()

    assert late["error"] == -14020
    assert old_access["error"] == -220
    assert (await program.refreshes(fresh["refresh_token"]))["error"] == -14014
    assert program.names == ["permission_revoked"]
    assert (await program.token_endpoint(app_id="1", grant_type="refresh_token"))["error"] == -14002
    assert "error" in await program.token_endpoint("wrong", grant_type="refresh_token", refresh_token=refresh)


async def _consents(program: Program, **asked: str) -> tuple[int, Json]:
    params = {"app_id": APP_ID, "redirect_uri": "https://example.org/back", **asked}
    async with program.http.get("/v4/oa/permission", params=params, allow_redirects=False) as answer:
        if answer.status != 302:
            return answer.status, await answer.json()
        target = urlsplit(answer.headers["Location"])
        assert target.netloc == "example.org"
        return 302, {key: found for key, (found,) in parse_qs(target.query).items()}


async def test_consent_leads_to_a_pair(fake: FakeZaloOA, program: Program) -> None:
    status, back = await _consents(program, code_challenge=bodies.PKCE_CHALLENGE, state="s1")
    exchange = {"grant_type": "authorization_code", "code": back["code"], "code_verifier": bodies.PKCE_VERIFIER}

    pair = await program.token_endpoint(**exchange)
    again = await program.token_endpoint(**exchange)

    assert status == 302
    assert (back["oa_id"], back["state"]) == (OA_ID, "s1")
    program.token = pair["access_token"]
    assert (await program.get("/v2.0/oa/getoa"))["error"] == 0
    assert "access_token" not in again
    assert fake.violations == []


@pytest.mark.parametrize(("minutes", "verifier"), [(10, bodies.PKCE_VERIFIER), (0, "x" * 43)], ids=["late", "wrong"])
async def test_a_code_is_good_for_ten_minutes_and_one_verifier(
    fake: FakeZaloOA, program: Program, minutes: int, verifier: str
) -> None:
    _, back = await _consents(program, code_challenge=bodies.PKCE_CHALLENGE)
    fake.advance(minutes=minutes)

    answer = await program.token_endpoint(grant_type="authorization_code", code=back["code"], code_verifier=verifier)

    assert "access_token" not in answer
    assert answer["error"] < 0


@pytest.mark.parametrize(
    ("settings", "asked", "code"),
    [
        ({}, {"app_id": "1"}, -14002),
        ({"redirect_uri": "https://example.org/other"}, {}, -14003),
        ({"registered_challenge": "x" * 43}, {}, -14003),
        ({}, {"code_challenge": "short"}, -14003),
    ],
)
async def test_consent_is_refused(fake: FakeZaloOA, program: Program, settings: Json, asked: Json, code: int) -> None:
    for name, value in settings.items():
        setattr(fake.settings, name, value)

    status, answer = await _consents(program, **{"code_challenge": bodies.PKCE_CHALLENGE, **asked})

    assert (status, answer["error"]) == (200, code)


# Webhook


async def test_events_are_signed_as_they_stand(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    for number in range(3):
        await lan.says(f"Chào {number}")
    await fake.settled()

    for body, headers in zip(program.bodies, program.headers, strict=True):
        assert headers["X-ZEvent-Signature"] == signing.mac(body, app_id=APP_ID, oa_secret=OA_SECRET)
        assert headers["User-Agent"].startswith("Java/")
        assert "num_retry" not in headers
    assert [event["message"]["text"] for event in program.heard] == ["Chào 0", "Chào 1", "Chào 2"]
    spellings = {(b": " in body, b"\\u00e0" in body, body.startswith(b'{"app_id"')) for body in program.bodies}
    assert len(spellings) == 3


async def test_what_is_not_200_is_tried_again_in_order(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    program.answers = [500, 204, 302]

    await lan.says("một")
    await lan.says("hai")
    await fake.settled()

    assert [event["message"]["text"] for event in program.heard] == ["một"] * 4 + ["hai"]
    assert [headers.get("num_retry") for headers in program.headers] == [None, "1", "2", "3", None]
    assert [delivery.status for delivery in fake.deliveries] == [500, 204, 302, 200, 200]
    assert len(set(program.bodies[:4])) == 1
    assert fake.webhook_enabled


async def test_a_slow_answer_is_none(fake: FakeZaloOA, program: Program) -> None:
    fake.settings.answer_within = 0.05
    program.pause = 0.5

    item = await fake.deliver(events.follow())

    assert item.state == "refused"
    assert [delivery.status for delivery in fake.deliveries] == [0] * 6
    assert all(delivery.seconds < 0.5 for delivery in fake.deliveries)


async def test_the_webhook_is_switched_off_in_the_end(fake: FakeZaloOA, program: Program) -> None:
    fake.settings.retry_pauses = (0.0, 0.0)
    lan, mai = fake.person(), fake.person("Mai")
    program.answers = [500] * 3

    await lan.says("một")
    await lan.says("hai")
    await fake.settled()
    await mai.says("ba")

    assert not fake.webhook_enabled
    assert len(program.bodies) == 3
    assert [item.state for item in fake.webhook.items] == ["refused", "lost", "lost"]
    assert len(fake.lost) == 2
    fake.webhook_to(fake.webhook.url)
    await mai.says("bốn")
    await fake.settled()
    assert program.heard[-1]["message"]["text"] == "bốn"


async def test_without_a_webhook_events_are_lost_but_the_conversation_is_kept() -> None:
    async with FakeZaloOA() as fake:
        lan = fake.person()
        await lan.says("Chào")
        async with Program(fake) as program:
            talk = await program.get("/v2.0/oa/conversation", {"user_id": lan.id})

    assert len(fake.lost) == 1
    assert [item["message"] for item in talk["data"]] == ["Chào"]


async def test_events_can_be_held_turned_round_and_repeated(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()

    with fake.held("reversed"):
        await lan.says("một")
        await lan.says("hai")
    await fake.settled()
    fake.repeat()
    await fake.settled()

    assert [event["message"]["text"] for event in program.heard] == ["hai", "một", "hai"]
    assert program.bodies[0] == program.bodies[2]


async def test_the_console_forwards_what_is_ticked(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person()
    fake.settings.ticked = frozenset({"user_send_text"})
    fake.settings.only_hash_texts = True

    await lan.follows()
    await lan.says("Chào")
    await lan.says("#co")
    await fake.settled()

    assert [event["message"]["text"] for event in program.heard] == ["#co"]


async def test_bad_input_can_be_posted(fake: FakeZaloOA, program: Program) -> None:
    program.answers = [200, 401, 400]

    statuses = [
        await fake.deliver_raw(bodies.SIGNED.body),
        await fake.deliver_raw(b"\xff", signature="mac=00"),
        await fake.deliver_raw(b"{}", signature=None, headers={"X-ZEvent-Server": "ZNS"}),
    ]

    assert statuses == [200, 401, 400]
    assert program.headers[0]["X-ZEvent-Signature"] == f"mac={bodies.SIGNED.mac}"
    assert program.headers[1]["X-ZEvent-Signature"] == "mac=00"
    assert "X-ZEvent-Signature" not in program.headers[2]
    assert program.headers[2]["X-ZEvent-Server"] == "ZNS"


async def test_the_console_tests_and_probes(fake: FakeZaloOA, program: Program) -> None:
    assert await fake.console_test("user_send_image") == 200
    assert await fake.probe() == (200, 200)

    event = json.loads(program.bodies[0])
    assert event["message"]["msg_id"] == bodies.CONSOLE_MESSAGE_ID
    assert event["recipient"]["id"] == bodies.CONSOLE_OA_ID
    assert event["message"]["attachments"][0]["payload"]["url"] == "url_to_image"
    assert program.bodies[1] == b""
    assert "Content-Type" not in program.headers[1]


# Faults


@pytest.mark.parametrize(
    ("kind", "sent", "status"),
    [("error", 0, 200), ("bad_gateway", 0, 502), ("garbage", 1, 200), ("empty", 1, 200)],
)
async def test_an_answer_can_be_spoilt(fake: FakeZaloOA, program: Program, kind: str, sent: int, status: int) -> None:
    lan = fake.person(in_touch=True)
    fault = fake.arm(kind, path=CS, user_id=lan.id, error=-32)
    body = {"recipient": {"user_id": lan.id}, "message": {"text": "x"}}

    async with program.http.post(CS, json=body, headers={"access_token": program.token}) as answer:
        said = await answer.text()

    assert answer.status == status
    assert len(lan.messages) == sent
    assert fault.hits == 1
    assert kind != "error" or json.loads(said)["error"] == -32
    assert (await program.says(lan, "y"))["error"] == 0
    assert fake.violations == []


@pytest.mark.parametrize(
    ("kind", "sent"), [("timeout_before", 0), ("reset_before", 0), ("timeout_after", 1), ("reset_after", 1)]
)
async def test_a_connection_can_break_before_or_after_the_work(
    fake: FakeZaloOA, program: Program, kind: str, sent: int
) -> None:
    lan = fake.person(in_touch=True)
    fake.arm(kind, path=CS, seconds=0.05)

    with pytest.raises(aiohttp.ClientError):
        await program.says(lan, "x")
    await fake.settled()

    assert len(lan.messages) == sent
    assert program.names == ["oa_send_text", "user_received_message"] * sent
    (call,) = fake.calls_of(CS, lan.id)
    assert (call.is_lost, call.code) == ((True, 0) if sent else (False, None))


async def test_the_answer_to_a_refresh_can_be_lost(fake: FakeZaloOA, program: Program) -> None:
    fake.arm("reset_after", path=OAUTH)

    with pytest.raises(aiohttp.ClientError):
        await program.refreshes(program.refresh_token)
    again = await program.refreshes(program.refresh_token)

    assert again["error"] == -14014
    assert [(attempt.outcome, attempt.is_lost) for attempt in fake.refreshes] == [(0, True), (-14014, False)]


async def test_too_many_calls_a_minute(fake: FakeZaloOA, program: Program) -> None:
    fake.settings.rate_limit = 2

    answers = [await program.get("/v2.0/oa/getoa") for _ in range(3)]

    assert [answer["error"] for answer in answers] == [0, 0, -32]


async def test_calls_are_kept(fake: FakeZaloOA, program: Program) -> None:
    lan = fake.person(in_touch=True)
    await program.says(lan, "Chào")
    await program.uploads("image", PNG, "a.png")
    fake.arm("error", path="/v2.0/*", error=-204, times=None)
    await program.get("/v2.0/oa/getoa")
    fake.disarm()
    await program.get("/v2.0/oa/getoa")

    assert [(call.verb, call.path, call.code) for call in fake.calls] == [
        ("POST", CS, 0),
        ("POST", "/v2.0/oa/upload/image", 0),
        ("GET", "/v2.0/oa/getoa", -204),
        ("GET", "/v2.0/oa/getoa", 0),
    ]
    assert fake.calls[0].body["message"] == {"text": "Chào"}
    assert (fake.calls[1].body, fake.calls[1].content) == ({"name": "a.png", "size": len(PNG)}, PNG)
    assert len(await fake.called("/v2.0/*", 3)) == 3


# Bodies


def test_the_check_values_of_the_sheet_hold() -> None:
    signed = bodies.SIGNED

    assert signing.mac(signed.body, app_id=signed.app_id, oa_secret=signed.oa_secret) == f"mac={signed.mac}"
    assert signing.appsecret_proof(bodies.PROOF_TOKEN, bodies.PROOF_SECRET) == bodies.PROOF
    assert signing.challenge(bodies.PKCE_VERIFIER) == bodies.PKCE_CHALLENGE


@pytest.mark.parametrize("name", bodies.EXAMPLES)
def test_the_examples_name_their_event(name: str) -> None:
    text = bodies.readdressed(bodies.EXAMPLES[name])

    assert json.loads(text)["event_name"] == name
    assert json.loads(text)["app_id"] == APP_ID
    assert '"333"' not in text


@pytest.mark.parametrize("name", ["user_send_image", "user_send_location", "user_send_file", "user_send_business_card"])
async def test_what_people_send_looks_like_the_examples(fake: FakeZaloOA, name: str) -> None:
    lan = fake.person()
    said = {
        "user_send_image": lambda: lan.sends_photo(JPEG, PNG, caption="bia mộ"),
        "user_send_location": lambda: lan.sends_location("16.0471", "108.2068", "Chợ Hàn"),
        "user_send_file": lambda: lan.sends_file(b"x", "IMG_0001.JPG"),
        "user_send_business_card": lambda: lan.sends_business_card("Nguyễn Văn A", "84900000000"),
    }

    event = (await said[name]())["event"]

    assert _shape(event) == _shape(json.loads(bodies.EXAMPLES[name]))


def _shape(found: Any) -> Any:
    if isinstance(found, dict):
        return {key: _shape(value) for key, value in found.items()}
    return [_shape(item) for item in found] if isinstance(found, list) else type(found).__name__


def test_every_event_of_the_sheet_has_an_example() -> None:
    found = bodies.every_event()

    assert len(found) == 96
    assert all(event["event_name"] == label.removesuffix(".zns") for label, event in found.items())
    assert all(isinstance(event["timestamp"], str) and event["app_id"] == APP_ID for event in found.values())
    assert "sender" not in found["user_received_message.zns"]
    assert "oaId" in found["change_oa_daily_quota"]


async def test_every_event_can_be_delivered(fake: FakeZaloOA, program: Program) -> None:
    for event in bodies.every_event().values():
        assert (await fake.deliver(event)).state == "accepted"
    for name in bodies.EXAMPLES:
        await fake.deliver(bodies.EXAMPLES[name])

    assert program.bodies[-1] == bodies.EXAMPLES["oa_send_text"].encode()
    assert program.names[-len(bodies.EXAMPLES) :] == list(bodies.EXAMPLES)
