"""The chat page's own requests."""

from __future__ import annotations

import json
import re

import pytest
import sqlalchemy as sa

from bot.channels.web.client import WebChannel
from bot.desk import acts
from bot.media import MediaWorker, examine
from storage import media, people, tickets
from storage import messages as stored
from storage.tables import conversations, messages, outbox, raw_updates
from storage.unit import Tx
from tests.media import making
from tests.media.making import angle, position
from tests.web.browsing import FOREIGN_PAGE
from tests.web.conftest import Site


async def count(site: Site, table: sa.Table) -> int:
    return await site.context.store.read(
        lambda tx: tx.connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
    )


async def test_a_person_who_only_looks_leaves_nothing_behind(site: Site) -> None:
    visitor = await site.visitor("/?s=bv-viet-tiep")

    assert 'data-source="bv-viet-tiep"' in visitor.page
    assert "Bắt đầu" in visitor.page
    assert await visitor.messages() == []
    assert [await count(site, table) for table in (conversations, raw_updates, messages)] == [0, 0, 0]


async def test_the_greeting_answers_the_begin_button(site: Site) -> None:
    visitor = await site.visitor()

    await visitor.sends(command="start", source="bv-viet-tiep")

    said = await visitor.messages()
    assert [one["from"] for one in said] == ["bot", "bot"]
    assert [label for label, _ in said[-1]["choices"]][:2] == ["Đồng ý", "Không đồng ý"]


async def test_a_send_that_is_repeated_is_not_doubled(site: Site) -> None:
    visitor = await site.visitor()

    first = await visitor.sends(id="one-and-only", text="Chào cháu")
    before = await visitor.messages()
    second = await visitor.sends(id="one-and-only", text="Chào cháu")

    assert (await first.json())["new"] is True
    assert (await second.json()) == {"ok": True, "new": False, "failed": False}
    assert await visitor.messages() == before


async def test_the_same_id_from_two_browsers_is_two_messages(site: Site) -> None:
    one, other = await site.visitor(), await site.visitor()

    await one.sends(id="client-00000001", text="Tôi là Lan")
    answer = await other.sends(id="client-00000001", text="Tôi là Mai")

    assert (await answer.json())["new"] is True


async def test_a_foreign_cookie_sees_nothing(site: Site) -> None:
    owner, stranger = await site.visitor(), await site.visitor()
    await owner.says("Chú tôi là liệt sĩ")

    assert await stranger.messages() == []

    cookie = next(one for one in owner.session.cookie_jar if one.key == "manhmoi")
    forged = cookie.value[:-1] + ("0" if cookie.value[-1] != "0" else "1")
    answer = await stranger.gets("/chat/messages", headers={"Cookie": f"manhmoi={forged}"})
    assert answer.status in (200, 403)
    assert "liệt sĩ" not in await answer.text()


async def test_without_a_cookie_nothing_is_taken(site: Site) -> None:
    visitor = await site.visitor()
    visitor.session.cookie_jar.clear()

    answer = await visitor.sends(text="Xin chào")

    assert answer.status == 403
    assert "ạ" in (await answer.json())["text"]


async def test_a_foreign_page_cannot_send(site: Site) -> None:
    visitor = await site.visitor()

    answer = await visitor.posts("/chat/send", {"id": "client-00000001", "text": "x"}, headers=FOREIGN_PAGE)
    of_old_browser = await visitor.posts(
        "/chat/send", {"id": "client-00000001", "text": "x"}, headers={"Origin": "https://elsewhere.example"}
    )

    assert (answer.status, of_old_browser.status) == (403, 403)
    assert await visitor.messages() == []


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"text": ""},
        {"text": "x", "id": "short"},
        {"text": "x", "id": "a'b\"c<script>"},
        {"lat": "91", "lon": "0"},
        {"lat": "nan", "lon": "0"},
        {"lat": "20.1"},
        {"command": "delete_everything"},
    ],
    ids=str,
)
async def test_what_the_page_never_sends_is_refused_kindly(site: Site, fields: dict[str, str]) -> None:
    visitor = await site.visitor()

    answer = await visitor.sends(**fields)

    assert answer.status == 400
    assert (await answer.json())["ok"] is False
    assert await visitor.messages() == []


async def test_a_giant_message_is_refused_and_a_long_one_is_kept(site: Site) -> None:
    visitor = await site.visitor()

    giant = await visitor.sends(text="a" * 300_000)
    long = await visitor.sends(text="ạ" * 10_000)

    assert giant.status == 413
    assert long.status == 200
    assert len((await visitor.messages())[0]["text"]) == 10_000


async def test_the_page_and_what_was_said_are_data_not_markup(site: Site) -> None:
    visitor = await site.visitor("/?s=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&lang=%22%3E%3Cimg%20src=x%3E")
    await visitor.says("<img src=x onerror=alert(1)> Nguyễn </script><script>alert(2)</script>")

    assert "<script>alert" not in visitor.page
    answer = await visitor.gets("/chat/messages")
    assert answer.content_type == "application/json"
    assert json.loads(await answer.text())["messages"][0]["text"].startswith("<img")


async def test_an_upload_is_kept_and_can_be_fetched_again_by_its_sender_alone(site: Site) -> None:
    visitor, stranger = await site.visitor(), await site.visitor()
    await visitor.begins()

    sent = await visitor.sends_file(b"%PDF-1.4 paper", "../../giấy báo tử.pdf")

    assert sent.status == 200
    file = next(one for one in await visitor.messages() if one["files"])["files"][0]
    assert (file["name"], file["kind"]) == ("giấy báo tử.pdf", "file")
    assert (await stranger.gets(f"/chat/files/{file['id']}")).status == 404


async def test_a_photo_stays_as_it_was_sent_and_one_of_the_team_tells_no_place(site: Site) -> None:
    visitor = await site.visitor()
    code = await visitor.tells_a_tip()
    photo = making.photo(gps=position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E"))
    await visitor.sends_file(photo, "IMG.jpg")
    sha256 = await site.context.blobs.put(photo)

    def team_sends(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        assert ticket is not None
        at = site.context.now()
        conversation_id = ticket.conversation_id
        message_id = stored.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=ticket.id,
            direction="out",
            author="Lan",
            kind="file",
            text="",
            at=at,
        )
        media.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=ticket.id,
            message_id=message_id,
            channel="web",
            kind="photo",
            ref={},
            name="Bia.jpeg",
            mime="image/jpeg",
            sha256=sha256,
            at=at,
        )

    await site.context.store.write(team_sends)
    await examined(site)
    own, of_team = (one["files"][0]["id"] for one in await visitor.messages() if one["files"])

    async with visitor.session.get(f"{visitor.address}/chat/files/{own}") as answer:
        assert await answer.read() == photo
    async with visitor.session.get(f"{visitor.address}/chat/files/{of_team}") as answer:
        assert examine(await answer.read()).exif is None
        assert answer.content_type == "image/jpeg"
        assert answer.headers["Content-Disposition"] == 'attachment; filename="Bia.jpg"'


async def examined(site: Site) -> None:
    """What was uploaded is stored."""
    worker = MediaWorker(site.context, {"web": WebChannel(site.context.blobs)})
    for one in await site.context.store.write(lambda tx: media.claim(tx, site.context.now(), limit=10)):
        await worker.fetch_one(one)


async def test_an_upload_over_the_limit_is_refused_in_time(site: Site) -> None:
    visitor = await site.visitor()

    answer = await visitor.sends_file(b"\xff\xd8\xff" + bytes(1_100_000), "anh.jpg")

    assert answer.status == 413
    assert "lớn quá" in (await answer.json())["text"]
    assert await visitor.messages() == []


async def test_a_web_page_sent_as_a_photo_is_never_shown_as_one(site: Site) -> None:
    visitor = await site.visitor()

    await visitor.sends_file(b"<html><script>alert(1)</script>", "anh.jpg")

    file = next(one for one in await visitor.messages() if one["files"])["files"][0]
    assert file["kind"] == "file"
    assert file["name"].endswith(".bin")


async def test_a_stream_goes_on_where_it_broke_off(site: Site) -> None:
    visitor = await site.visitor()
    await visitor.sends(command="start")
    async with visitor.listens() as stream:
        first, name, greeting = await stream.hears()
        second, _, consent = await stream.hears()

    async with visitor.listens(headers={"Last-Event-ID": first}) as stream:
        again, _, repeated = await stream.hears()

    assert name == "message"
    assert greeting["id"] == first
    assert consent["id"] == second == again
    assert repeated == consent


async def test_what_is_said_reaches_an_open_stream(site: Site) -> None:
    visitor = await site.visitor()
    await visitor.sends(command="start")
    async with visitor.listens() as stream:
        assert [(await stream.hears())[1] for _ in range(3)] == ["message", "message", "kept"]

        await visitor.says("đồng ý")

        heard = [(await stream.hears())[2] for _ in range(2)]
    assert [one["from"] for one in heard] == ["you", "bot"]


async def test_a_stream_before_anything_was_said_says_not_to_come_back(site: Site) -> None:
    visitor = await site.visitor()

    answer = await visitor.gets("/chat/stream")

    assert answer.status == 204


async def test_messages_wait_until_the_page_has_them(site: Site) -> None:
    visitor = await site.visitor()
    await visitor.sends(command="start")
    assert await count(site, outbox) == 2

    await visitor.has_all()

    assert await count(site, outbox) == 0
    assert [one["ack"] for one in await visitor.messages()] == ["", ""]


async def test_nobody_can_take_away_the_messages_of_another(site: Site) -> None:
    owner, stranger = await site.visitor(), await site.visitor()
    await owner.sends(command="start")
    await stranger.sends(command="start")

    await stranger.posts("/chat/seen", {"ids": ",".join(one["ack"] for one in await owner.messages())})

    assert await count(site, outbox) == 4


async def test_a_thank_you_waits_its_moment(site: Site) -> None:
    visitor = await site.visitor()
    await visitor.begins()
    before = await visitor.messages()
    await visitor.says("Chú tôi tên là Mẫu")

    soon = await visitor.messages()
    site.clock.pass_time(seconds=2)
    later = await visitor.messages()

    assert [one["from"] for one in soon[len(before) :]] == ["you"]
    assert {one["from"] for one in later[len(before) :]} == {"you", "bot"}


async def test_a_reply_that_the_team_rewords_is_shown_again(site: Site) -> None:
    visitor = await site.visitor()
    code = await visitor.tells_a_tip()
    context = site.context

    def reply(tx: Tx) -> tuple[str, str, people.Operator]:
        operator = people.add_operator(tx, "Lan", role="operator", now=context.now())
        ticket = tickets.by_code(tx, code)
        assert ticket is not None
        return acts.reply(tx, ticket.id, operator=operator, text="Chao bac", at=context.now()), ticket.id, operator

    message_id, ticket_id, operator = await context.store.write(reply)
    shown = (await visitor.messages())[-1]
    await visitor.posts("/chat/seen", {"ids": shown["ack"]})
    await context.store.write(
        lambda tx: acts.amend_reply(
            tx, ticket_id, message_id, operator=operator, text="Chào bác ạ", at=context.now(), edits=True
        )
    )

    again = (await visitor.messages(after=shown["id"]))[-1]

    assert (shown["from"], shown["text"]) == ("team", "Chao bac")
    assert (again["id"], again["text"], again["again"]) == (shown["id"], "Chào bác ạ", True)
    await visitor.posts("/chat/seen", {"ids": again["ack"]})
    assert await visitor.messages(after=shown["id"]) == []


async def test_the_language_of_the_page_can_be_changed_and_stays(site: Site) -> None:
    visitor = await site.visitor("/")

    assert 'lang="en"' in await visitor.opens("/?lang=en")
    assert 'lang="en"' in await visitor.opens("/")
    assert 'lang="vi"' in await visitor.opens("/?lang=vi")


async def test_the_page_can_be_installed(site: Site) -> None:
    visitor = await site.visitor()

    manifest = await (await visitor.gets("/manifest.webmanifest")).json(content_type=None)
    worker = await (await visitor.gets("/service-worker.js")).text()

    for icon in manifest["icons"]:
        assert (await visitor.gets(icon["src"])).status == 200
    shell = re.search(r'SHELL = "([^"]+)"', worker)
    assert shell
    for path in shell[1].split():
        assert (await visitor.gets(path)).status == 200


async def test_an_open_page_hears_what_a_no_has_erased(site: Site) -> None:
    visitor = await site.visitor()
    await visitor.sends(command="start")
    await visitor.says("Chú tôi là liệt sĩ Nguyễn Văn Mẫu")
    await visitor.has_all()
    refuse = (await visitor.buttons())["Không đồng ý"]

    async with visitor.listens() as stream:
        told = [await stream.hears()]
        while told[-1][1] != "kept":
            told.append(await stream.hears())
        await visitor.sends(data=refuse)
        later = [await stream.hears()]
        while later[-1][1] != "kept":
            later.append(await stream.hears())

    before, left = told[-1][2], later[-1][2]
    shown = {value["id"] for _, name, value in told if name == "message"}
    assert (shown <= set(before["ids"]), before["since"]) == (True, "")
    assert not shown & set(left["ids"])
    assert {value["id"] for _, name, value in later if name == "message"} == set(left["ids"])


async def test_a_page_without_a_stream_is_told_what_is_left(site: Site) -> None:
    visitor = await site.visitor()
    await visitor.says("Chú tôi là liệt sĩ Nguyễn Văn Mẫu")
    await visitor.has_all()
    last = (await visitor.messages())[-1]["id"]

    quiet = await (await visitor.gets(f"/chat/messages?after={last}")).json()
    await visitor.sends(data=(await visitor.buttons())["Không đồng ý"])
    told = await (await visitor.gets(f"/chat/messages?after={last}")).json()

    assert quiet == {"messages": []}
    assert told["kept"] == {"since": "", "ids": [one["id"] for one in told["messages"]]}
