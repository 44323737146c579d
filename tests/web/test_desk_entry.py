"""*Nhập tin hộ*: a tip from the telephone or from paper, with its facts and consents, and a code that can be told."""

from __future__ import annotations

import re

import aiohttp

from storage import audit, consents, media, rights_requests, tickets
from storage.tickets import TicketRow
from storage.unit import Tx
from tests.web.browsing import Operator
from tests.web.conftest import Site

TOLD = (
    "Tôi là Trần Văn Mẫu, bạn chiến đấu của liệt sĩ Nguyễn Văn Mậu, quê Thái Bình, đơn vị c3 d7 e66 f304,"
    " hi sinh tháng 3 năm 1971 ở Quảng Trị. Chính tay tôi chôn anh ở 16.7563, 107.2094."
)
AGREED = {"agreed.tip": "1", "agreed.contact": "1", "how": "read_out", "who_agreed": "con gái cụ"}


async def sends(operator: Operator, file: bytes = b"", /, **fields: str) -> aiohttp.ClientResponse:
    """The form, as a browser sends it."""
    form = aiohttp.FormData(quote_fields=False)
    for name, value in {"csrf": await operator.csrf(), "once": "a" * 32, "channel": "hotline", **fields}.items():
        form.add_field(name, value)
    form.add_field("files", file, filename="giấy báo tử.gif" if file else "", content_type="application/octet-stream")
    return await operator.posts("/desk/entry", form)


async def all_tickets(site: Site) -> list[TicketRow]:
    def unit(tx: Tx) -> list[TicketRow]:
        found = [tickets.by_code(tx, one.code) for one in tickets.search(tx)]
        return [one for one in found if one is not None]

    return await site.context.store.read(unit)


async def ended(site: Site, code: str) -> bool:
    """Whether every consent of the ticket has ended."""
    (ticket,) = [one for one in await all_tickets(site) if one.code == code]
    return all(one.withdrawn_at for one in await site.context.store.read(lambda tx: consents.of_ticket(tx, ticket.id)))


async def test_a_call_becomes_a_ticket_whose_code_is_told_letter_by_letter_and_works_in_the_chat(site: Site) -> None:
    operator = await site.operator("Lan")
    read = await (await sends(operator, story=TOLD, read="1")).text()
    assert await all_tickets(site) == []
    assert 'value="Nguyễn Văn Mậu"' in read
    assert "Đọc từ lời kể, xin xem lại" in read

    facts = {"said.contact-phone": "0912 345 577", "said.reporter-role": "veteran", "said.martyr-alias": "Ba Mậu"}
    answers = [
        await sends(operator, b"GIF89a" + b"0" * 40, story=TOLD, note="ca trực sáng", **facts, **AGREED) for _ in "12"
    ]

    [ticket] = await all_tickets(site)
    assert [(one.status, one.url.path) for one in answers] == [(200, f"/desk/entry/{ticket.code}")] * 2
    page = await answers[0].text()
    for letter in ticket.code.removeprefix("MM-").replace("-", ""):
        assert f"<strong>{letter}</strong>" in page
    assert (ticket.channel, ticket.kind, ticket.martyr_name) == ("hotline", "burial_place", "Nguyễn Văn Mậu")
    assert (ticket.lat, ticket.reporter_phone, ticket.is_unanswered) == (16.7563, "+84912345577", False)
    unit = ticket.tip.answers["martyr-unit"]
    assert (unit.value["regiment"], unit.source, unit.sure) == ("66", "story", False)
    alias = ticket.tip.answers["martyr-alias"].origin
    assert alias is not None
    assert (alias.by, alias.heard, alias.note) == ("Lan", "call", "ca trực sáng")
    given = await site.context.store.read(lambda tx: consents.of_ticket(tx, ticket.id))
    assert [(one.purpose, one.channel) for one in given] == [("tip", "hotline"), ("contact", "hotline")]
    words = await site.context.store.read(lambda tx: consents.text_of(tx, given[0]))
    assert "Trước khi ghi, cháu xin phép thưa bác" in words
    files = await site.context.store.read(lambda tx: media.of_ticket(tx, ticket.id))
    assert [one.name for one in files] == ["giấy báo tử.gif"]
    agreed = ticket.tip.answers["consent-agree"].origin
    assert agreed is not None
    assert (agreed.heard, agreed.note) == ("call", "con gái cụ")
    shown = await operator.ticket(ticket.code)
    assert "Trần Văn Mẫu" not in shown
    assert "0912 345 577" not in shown
    assert "Nhập tin hộ vào bàn trực" in shown
    assert "entered" in [one.what for one in await site.context.store.read(audit.entries)]
    visitor = await site.visitor()
    await visitor.says(f"tra cứu {ticket.code}")
    told = " ".join(one["text"] for one in await visitor.messages())
    assert "Nguyễn Văn Mậu" not in told
    assert ticket.code in told


async def test_without_consent_nothing_of_a_person_is_kept_and_what_was_typed_is_not_lost(site: Site) -> None:
    operator = await site.operator()

    story = await sends(operator, story=TOLD)
    phone = await sends(operator, **{"said.martyr-name": "Lê Văn Mẫu", "said.contact-phone": "0912345577"})
    nothing = await sends(operator, **{"agreed.tip": "1", "how": "signed"})
    elder = await sends(operator, story=TOLD, **AGREED, **{"said.reporter-elder": "Trần Thị Mẫu"})
    how = await sends(operator, story=TOLD, **{"agreed.tip": "1"})
    wrong = await sends(operator, story=TOLD, **AGREED, **{"said.contact-phone": "09"})

    assert [one.status for one in (story, phone, nothing, elder, how, wrong)] == [422] * 6
    assert "Chưa có sự đồng ý lưu tin" in await story.text()
    assert 'value="Lê Văn Mẫu"' in await phone.text()
    assert "Chưa có thông tin gì về liệt sĩ" in await nothing.text()
    assert "không ghi tên người kể" in await elder.text()
    assert "bằng cách nào" in await how.text()
    assert "Số điện thoại chưa đúng" in await wrong.text()
    assert await all_tickets(site) == []
    bare = await sends(operator, channel="paper", **{"said.martyr-name": "Lê Văn Mẫu", "said.place-where": "xã Mẫu"})
    assert bare.status == 200
    [ticket] = await all_tickets(site)
    assert (ticket.channel, ticket.tip.consents, ticket.reporter_name) == ("paper", (), "")


async def test_the_form_is_data_and_wants_its_token(site: Site) -> None:
    operator = await site.operator()

    shown = await (await sends(operator, story="</textarea><script>alert(1)</script>", read="1")).text()
    forged = await operator.posts("/desk/entry", {"csrf": "x", "story": TOLD, **AGREED})

    assert "<script>alert(1)" not in shown
    assert forged.status == 403
    assert (await operator.gets("/desk/entry/MM-0000-0000")).status == 404
    assert re.search(r'name="story"', await (await operator.gets("/desk/entry")).text())


async def asks(operator: Operator, site: Site, kind: str, code: str, act: str) -> aiohttp.ClientResponse:
    """Somebody asks for it by telephone, and the team does it."""
    csrf = await operator.csrf()
    await operator.posts("/desk/requests", {"csrf": csrf, "kind": kind, "code": code, "detail": "gọi điện"})
    standing = await site.context.store.read(rights_requests.standing)
    request = next(one for one in standing if one.kind == kind)
    return await operator.posts(f"/desk/requests/{request.id}/{act}", {"csrf": csrf})


async def test_who_called_is_given_their_data_ends_their_consent_and_is_forgotten_by_the_code_alone(site: Site) -> None:
    lan, lead = await site.operator("Lan"), await site.operator("Hà", "lead")
    await sends(lan, b"GIF89a" + b"0" * 40, story=TOLD, **AGREED, **{"said.contact-phone": "0912345577"})
    other = await sends(lan, once="b" * 32, **{"said.martyr-name": "Lê Văn Mẫu"})
    code = (await all_tickets(site))[-1].code

    refused = await asks(lan, site, "access", code, "data")
    given = await asks(lead, site, "access", code, "data")
    await asks(lead, site, "withdrawal", code, "withdraw")
    has_ended = await ended(site, code)
    await lead.acts(code, "hold", reason="đang xác minh")
    held = await asks(lead, site, "erasure", code, "erase")
    await lead.acts(code, "release", reason="xong")
    erased = await asks(lead, site, "erasure", code, "erase")

    assert [one.status for one in (refused, given, held, erased)] == [403, 200, 422, 200]
    assert "+84912345577" in await given.text()
    assert "Trần Văn Mẫu" in await given.text()
    assert has_ended
    left = next(one for one in await all_tickets(site) if one.code == code)
    assert (left.status, left.outcome, left.tip.told, left.reporter_phone) == ("closed", "withdrawn", (), "")
    assert await site.context.store.read(lambda tx: media.of_ticket(tx, left.id)) == []
    settled = {one.kind: one.receipt for one in await site.context.store.read(rights_requests.settled)}
    assert settled["erasure"].startswith("XD-")
    assert "withdrawal" in settled
    assert "Lê Văn Mẫu" in await (await lan.gets(other.url.path.replace("entry", "tickets"))).text()
    again = await sends(lan, story=TOLD, **AGREED)
    assert again.url.path == f"/desk/entry/{code}"  # the same form brings nothing back
    assert next(one for one in await all_tickets(site) if one.code == code).tip.told == ()
