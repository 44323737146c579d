"""The desk: who gets in, what they see, what they do."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa

from bot.channels.web.client import WebChannel
from bot.media import MediaWorker
from storage import audit, media, people, tickets
from storage.tables import attachments
from tests.media import making
from tests.media.making import RATIONAL, angle, position
from tests.web.browsing import AT_ONCE, OWN_PAGE, STORY, Browser
from tests.web.conftest import Site


async def link(site: Site, name: str = "Lan") -> str:
    return await site.context.store.write(
        lambda tx: people.make_link(tx, name, role="operator", now=site.context.now())
    )


async def audited(site: Site) -> list[str]:
    return [one.what for one in await site.context.store.read(audit.entries)]


@pytest.mark.parametrize("path", ["/desk", "/desk/tickets/MM-0000-0000", "/desk/files/x", "/desk/files/x/thumbnail"])
async def test_nobody_sees_anything_without_signing_in(site: Site, path: str) -> None:
    stranger = await site.visitor()

    answer = await stranger.gets(path)

    assert answer.url.path == "/desk/enter"


@pytest.mark.parametrize("path", ["/desk/live", "/desk/tickets/MM-0000-0000/live"])
async def test_streams_end_without_signing_in(site: Site, path: str) -> None:
    stranger = await site.visitor()

    assert (await stranger.gets(path)).status == 401


async def test_looking_at_a_link_does_not_use_it_up_and_it_works_once(site: Site) -> None:
    token = await link(site)
    preview, operator, thief = await site.visitor(), await site.visitor(), await site.visitor()

    looked = await preview.gets(f"/desk/enter?token={token}")
    entered = await operator.posts("/desk/enter", {"token": token})
    stolen = await thief.posts("/desk/enter", {"token": token})

    assert looked.status == 200
    assert (entered.status, entered.url.path) == (200, "/desk")
    assert stolen.status == 403
    assert "đã dùng rồi" in await stolen.text()
    assert (await thief.gets("/desk")).url.path == "/desk/enter"


async def test_an_old_link_and_an_old_session_have_run_out(site: Site) -> None:
    token = await link(site)
    operator, late = await site.operator("Mai"), await site.visitor()

    site.clock.pass_time(days=2)

    assert (await late.posts("/desk/enter", {"token": token})).status == 403
    assert (await operator.gets("/desk")).url.path == "/desk/enter"


async def test_when_the_session_has_ended_the_page_says_so_and_loses_no_words(site: Site) -> None:
    operator = await site.operator("Mai")
    csrf = await operator.csrf()
    site.clock.pass_time(days=2)

    own = {**OWN_PAGE, "HX-Request": "true"}
    looked = await operator.gets("/desk", headers=own)
    sent = await operator.posts("/desk/tickets/MM-0000-0000/note", {"csrf": csrf, "text": "x"}, headers=own)

    assert (looked.status, looked.headers["HX-Redirect"]) == (401, "/desk/enter")
    assert (sent.status, sent.headers.get("HX-Redirect")) == (401, None)
    assert "chưa được ghi" in await sent.text()


async def test_signing_out_ends_the_session_for_every_copy_of_its_cookie(site: Site) -> None:
    operator = await site.operator()
    copied = {one.key: one.value for one in operator.session.cookie_jar}
    csrf = await operator.csrf()

    await operator.posts("/desk/leave", {"csrf": csrf})

    thief = Browser(site.address)
    answer = await thief.gets("/desk", cookies=copied)
    await thief.closes()
    assert answer.url.path == "/desk/enter"
    assert {"signed_in", "signed_out"} <= set(await audited(site))


async def test_a_form_without_its_token_does_nothing(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    for csrf in ({}, {"csrf": ""}, {"csrf": "wrong"}):
        answer = await operator.posts(f"/desk/tickets/{code}/reply", {"text": "Xin chào", **csrf})
        assert answer.status == 403

    assert "Xin chào" not in await operator.ticket(code)


async def test_a_reply_reaches_the_person_and_is_marked_when_their_page_has_it(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator("Trần Thị Mẫu")
    code = await visitor.tells_a_tip()

    await operator.acts(code, "reply", text="Chào bác, chúng tôi đã nhận tin ạ.")

    assert "Chờ gửi" in await operator.ticket(code)
    reply = (await visitor.messages())[-1]
    assert (reply["from"], reply["text"]) == ("team", "Chào bác, chúng tôi đã nhận tin ạ.")
    await visitor.has_all()
    assert "Chờ gửi" not in await operator.ticket(code)


async def test_a_form_that_comes_twice_sends_one_message(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    async def replies(once: str, text: str) -> int:
        return (await operator.acts(code, "reply", once=once, text=text)).status

    statuses = [await replies("a" * 32, text) for text in ("Dạ rõ ạ.", "Dạ rõ ạ.", "Dạ, rõ ạ.")]
    statuses.append(await replies("b" * 32, "Dạ rõ ạ."))
    await operator.acts(code, "note", once="b" * 32, text="Dạ rõ ạ.")

    assert statuses == [200] * 4
    said = [one["text"] for one in await visitor.messages() if one["from"] == "team"]
    assert said == ["Dạ rõ ạ.", "Dạ, rõ ạ.", "Dạ rõ ạ."]  # words that were changed are another message
    page = await operator.ticket(code)
    assert page.count('class="message note"') == 1
    forms = {re.search(r'name="once" value="(\w{32})"', await operator.ticket(code))[1] for _ in range(2)}  # type: ignore[index]
    assert len(forms) == 2


async def test_a_refused_form_can_be_sent_again(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    statuses = [(await operator.acts(code, "reply", once="a" * 32, text="  ")).status for _ in range(2)]

    assert statuses == [422, 422]


async def test_a_ticket_is_marked_as_urgent_and_not(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator("Trần Thị Mẫu")
    code = await visitor.tells_a_tip()

    await operator.acts(code, "urgent", urgent="yes")
    marked = await operator.ticket(code)
    listed = await (await operator.gets("/desk?urgent=1")).text()
    await operator.acts(code, "urgent", urgent="no")
    page = await operator.ticket(code)

    assert re.search(r"Trần Thị Mẫu</strong>:\s*Đánh dấu khẩn", marked)
    assert ('value="no"' in marked, code in listed) == (True, True)
    assert re.search(r"Trần Thị Mẫu</strong>:\s*Bỏ dấu khẩn", page)
    assert 'value="yes"' in page


async def test_a_note_stays_among_the_team(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    await operator.acts(code, "note", text="Gọi lại chiều mai")

    assert "Gọi lại chiều mai" in await operator.ticket(code)
    assert all("Gọi lại" not in one["text"] for one in await visitor.messages())


async def test_status_and_claim_are_written_down_with_a_name(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator("Trần Thị Mẫu")
    code = await visitor.tells_a_tip()

    await operator.acts(code, "claim")
    await operator.acts(code, "status", status="verifying")
    refused = await operator.acts(code, "status", status="nonsense")

    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    assert (ticket.status, ticket.assignee, refused.status) == ("verifying", "Trần Thị Mẫu", 422)
    page = await operator.ticket(code)
    assert re.search(r"Trần Thị Mẫu</strong>:\s*Đổi trạng thái: Đang xác minh", page)


async def test_a_corrected_fact_keeps_what_stood_before_and_is_understood(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    await operator.acts(code, "correct", field="martyr-name", said="Nguyễn Văn Mậu")
    await operator.acts(code, "correct", field="place-where", said="16.7563, 107.2094")
    empty = await operator.acts(code, "correct", field="martyr-name", said=" ")
    unknown = await operator.acts(code, "correct", field="nothing", said="x")

    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    assert (ticket.martyr_name, ticket.lat, ticket.lon) == ("Nguyễn Văn Mậu", 16.7563, 107.2094)
    assert [one.was.said for one in ticket.tip.changes if one.field == "martyr-name"] == ["Nguyễn Văn Mẫu"]
    assert (empty.status, unknown.status) == (422, 422)
    page = await operator.ticket(code)
    assert "openstreetmap.org/?mlat=16.756300" in page
    assert "Nguyễn Văn Mẫu" in page


async def test_numbers_are_masked_until_asked_for_and_asking_is_audited(site: Site) -> None:
    visitor, operator, colleague = await site.visitor(), await site.operator("Lan"), await site.operator("Mai")
    code = await visitor.tells_a_tip()
    await visitor.says("Số của tôi là 0912 345 678")
    await operator.acts(code, "correct", field="contact-phone", said="0987654321")
    await operator.acts(code, "correct", field="contact-name", said="Phạm Thị Mẫu")
    await visitor.says("Tôi là Phạm Thị Mẫu")

    before = await operator.ticket(code)
    for wanted in ("0987+654+321", "%2B84987654321", "pham+thi+mau"):
        assert code in await (await colleague.gets(f"/desk?q={wanted}")).text()
    assert code not in await (await colleague.gets("/desk?q=0987654322")).text()
    await operator.acts(code, "contact")
    after, of_colleague = await operator.ticket(code), await colleague.ticket(code)
    site.clock.pass_time(minutes=20)
    later = await operator.ticket(code)

    for page in (before, of_colleague, later):
        assert "0912 345 678" not in page
        assert "0987654321" not in page
        assert "Phạm Thị Mẫu" not in page
    assert "0912 345 678" in after
    assert "0987654321" in after
    assert "contact_shown" in await audited(site)
    form = await colleague.gets(f"/desk/tickets/{code}/facts/contact-phone")
    assert form.status == 404


async def test_the_bot_s_own_words_are_masked_too_until_asked_for(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    await visitor.begins()
    await visitor.says(STORY)
    answers = {"số điện thoại": "0912 345 678", "tên bác": "phạm  thị mẫu"}
    for _ in range(30):
        said = (await visitor.messages())[-1]["text"]
        buttons = await visitor.buttons()
        piece = next((one for one in answers if one in said and "Gửi tin" not in buttons), "")
        if piece:
            await visitor.says(answers.pop(piece))
        else:
            await visitor.sends(data=buttons[next(one for one in AT_ONCE if one in buttons)])
        if "Gửi tin" in buttons:
            break
    assert answers == {}
    talk = " ".join(one["text"] for one in await visitor.messages() if one["from"] == "bot")
    assert re.search(r"phạm\s+thị\s+mẫu", talk, re.IGNORECASE), "the bot reads the name back"
    code = re.findall(r"MM-\w{4}-\w{4}", talk)[-1]

    before = await operator.ticket(code)
    await operator.acts(code, "contact")
    after = await operator.ticket(code)

    secret = re.compile(r"phạm\s+thị\s+mẫu|0912[\s.]?345[\s.]?678|912345678", re.IGNORECASE)
    assert secret.findall(before) == []
    assert {one[:3].lower() for one in secret.findall(after)} >= {"phạ", "091"}


async def test_what_people_wrote_is_data_on_the_desk(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator("<b>Lan</b>")
    code = await visitor.tells_a_tip()
    await visitor.says("<script>alert(1)</script><img src=x onerror=alert(2)>")
    await operator.acts(code, "note", text="</textarea><script>alert(3)</script>")
    await operator.acts(code, "correct", field="martyr-name", said='"><script>alert(4)</script>')

    for page in (await operator.ticket(code), await (await operator.gets("/desk")).text()):
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "<b>Lan" not in page


async def test_the_list_is_searched_without_diacritics_and_filtered(site: Site) -> None:
    visitor, other, operator = await site.visitor(), await site.visitor(), await site.operator()
    first, second = await visitor.tells_a_tip(), await other.tells_a_tip()
    await operator.acts(second, "correct", field="martyr-name", said="Đỗ Quang Trung")
    await operator.acts(second, "claim")
    await operator.acts(first, "status", status="closed:answered")

    async def shown(query: str) -> set[str]:
        page = await (await operator.gets(f"/desk?{query}")).text()
        return {one for one in (first, second) if one in page}

    assert await shown("") == {first, second}
    assert await shown("q=do+quang+TRUNG") == {second}
    assert await shown("q=khong+co+ai") == set()
    assert await shown("assignee=mine") == {second}
    assert await shown("assignee=nobody") == {first}
    assert await shown("status=closed") == {first}
    assert await shown("unanswered=1") == {second}
    assert await shown("incomplete=1") == set()
    assert await shown("status=nonsense&before=%27--") == {first, second}


async def test_an_open_list_hears_of_a_new_tip_without_its_content(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    async with operator.session.get(f"{site.address}/desk/live") as stream:
        code = await visitor.tells_a_tip()

        heard = b""
        while b"event: changed" not in heard:
            heard += await stream.content.readline()

    assert code.encode() not in heard


async def test_originals_are_sandboxed_audited_and_never_run(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()
    page = b"<html><script>alert(1)</script></html>"
    await visitor.sends_file(page, "giay.html")
    sha256 = await site.context.blobs.put(page)
    file_id = await site.context.store.read(lambda tx: tx.connection.execute(sa.select(attachments.c.id)).scalar_one())
    await site.context.store.write(
        lambda tx: media.stored(tx, file_id, sha256=sha256, mime="text/html", bytes=len(page), exif=None)
    )

    answer = await operator.gets(f"/desk/files/{file_id}")

    assert code in await operator.ticket(code)
    assert answer.content_type == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Content-Security-Policy"].startswith("sandbox")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "original_opened" in await audited(site)
    assert (await operator.gets(f"/desk/files/{file_id}/thumbnail")).status == 404
    part = await operator.gets(f"/desk/files/{file_id}", headers={"Range": "bytes=6-13"})
    assert (part.status, await part.text()) == (206, page[6:14].decode())
    assert (await audited(site)).count("original_opened") == 1


async def test_a_piece_of_an_original_is_audited_like_the_whole(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    await visitor.tells_a_tip()
    await visitor.sends_file(b"GIF89a" + b"0" * 40, "anh.gif")
    file_id = await site.context.store.read(lambda tx: tx.connection.execute(sa.select(attachments.c.id)).scalar_one())

    for _ in range(2):
        part = await operator.gets(f"/desk/files/{file_id}", headers={"Range": "bytes=1-"})
        assert part.status == 206

    assert (await audited(site)).count("original_opened") == 1
    site.clock.pass_time(hours=2)
    await operator.gets(f"/desk/files/{file_id}", headers={"Range": "bytes=1-"})
    assert (await audited(site)).count("original_opened") == 2


async def test_places_and_days_are_held_against_each_other_and_photos_tell_what_they_know(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()
    await visitor.sends(lat="16.756312", lon="107.209421", accuracy="9")
    near = position(
        angle(16, 45, 2300),
        b"N",
        angle(107, 12, 3392),
        b"E",
        error=(RATIONAL, [(475, 100)]),
        altitude=(RATIONAL, [(125, 10)]),
        direction=(RATIONAL, [(270, 1)]),
    )
    far = position(angle(16, 48, 0), b"N", angle(107, 12, 3392), b"E")
    await visitor.sends_file(making.photo(gps=near, taken="2026:07:27 08:15:00"), "gan.jpg")
    await visitor.sends_file(making.photo(gps=far, taken="2026:07:27 08:15:00", offset="+07:00"), "xa.jpg")
    worker = MediaWorker(site.context, {"web": WebChannel(site.context.blobs)})
    for one in await site.context.store.write(lambda tx: media.claim(tx, site.context.now(), limit=10)):
        await worker.fetch_one(one)

    page = " ".join(re.sub(r"<[^>]*>", " ", await operator.ticket(code)).split())

    assert "✓ Khớp: Ảnh 1: cách nơi đã ghi 10 m" in page
    assert "✗ Không khớp: Ảnh 2: cách nơi đã ghi 5 km" in page
    assert "1. gan.jpg Vị trí trong ảnh: 16.75639, 107.20942 (± 5 m) · cao 12 m Hướng chụp: 270°" in page
    assert "Chụp lúc: 27/07/2026 08:15 (giờ máy ảnh, không rõ múi giờ)" in page
    assert "Chụp lúc: 27/07/2026 08:15 +0700" in page


async def test_a_ticket_with_nothing_to_compare_shows_no_comparison(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()

    page = await operator.ticket(await visitor.tells_a_tip())

    assert "Đối chiếu<" not in page
