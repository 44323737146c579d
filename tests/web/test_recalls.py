"""What an agency is asked to give up: the tickets, and of them the parts, that somebody withdrew, and nothing else."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import timedelta

import mammoth
import pytest

from bot import applying_rights
from bot.applying_rights import Whose
from bot.desk import handover
from bot.desk.acts import ActError
from flows.effects import OpenRequest, WithdrawConsent
from storage import consents, expiry, handovers, tickets
from storage.expiry import Kind
from storage.unit import Tx
from tests.flows.test_disclosure import consent, tip
from tests.web.browsing import Operator
from tests.web.conftest import Site
from tests.web.test_packet_contents import lead, opened, packed
from tests.web.test_packets import LINK, paper_of, presses

NOTICE = re.compile(r'href="(/desk/requests/\w+/notices/\w+\.docx)"')


async def told(site: Site, *given: str) -> tuple[str, str]:
    """A ticket with these consents: its id and its code."""
    ticket_id = await opened(site, tip(), [consent(one) for one in given])
    ticket = await site.context.store.read(lambda tx: tickets.get(tx, ticket_id))
    assert ticket is not None
    return ticket_id, ticket.code


async def withdraws(site: Site, ticket_id: str, purpose: str = "") -> None:
    """The person does, in the talk."""
    at = site.clock.now() + timedelta(minutes=1)

    def unit(tx: Tx) -> None:
        ticket = tickets.get(tx, ticket_id)
        assert ticket is not None and ticket.conversation_id is not None
        whose, asked = Whose(ticket.conversation_id, "telegram", "u", at, "vi"), WithdrawConsent(purpose)
        applying_rights.withdraw(tx, site.context, whose, asked, lambda _: None)
        applying_rights.open_request(tx, site.context, whose, OpenRequest("withdrawal"), asked)

    await site.context.store.write(unit)


async def link_of(site: Site, ticket_ids: Sequence[str], agency: str) -> str:
    """The page of a packet with these tickets."""
    content = await packed(site, await lead(site), ticket_ids, agency)
    assert content is not None
    return LINK.findall(paper_of(content))[0]


async def page(site: Site, link: str) -> str:
    return await (await (await site.visitor()).gets(link)).text()


async def notices(operator: Operator) -> list[str]:
    """The words of every notice that waits."""
    links = NOTICE.findall(await (await operator.gets("/desk/requests")).text())
    return [
        mammoth.extract_raw_text(io.BytesIO((await operator.gets(one))._body or b"")).value
        for one in dict.fromkeys(links)
    ]


async def test_a_part_that_was_withdrawn_is_called_back_alone_and_only_where_it_went(site: Site) -> None:
    whole, code = await told(site, "tip", "contact", "dna")
    later, code_later = await told(site, "tip")
    link = await link_of(site, [whole, later], "military")
    for agency in ("commune", "forensics"):
        await link_of(site, [whole], agency)
    given = [consent("contact")]
    ticket = await site.context.store.read(lambda tx: tickets.get(tx, later))
    assert ticket is not None and ticket.conversation_id is not None
    whose = ticket.conversation_id
    await site.context.store.write(lambda tx: consents.give(tx, later, whose, given))

    await withdraws(site, whole, "contact")
    await withdraws(site, later, "contact")

    operator = await site.operator("Lan", "lead")
    (notice,) = await notices(operator)
    assert code in notice and code_later not in notice and "Kính gửi: Bộ Chỉ huy quân sự" in notice
    assert "Hủy phần liên hệ của người báo tin" in notice and "nội dung khác không thay đổi" in notice
    assert "Hủy bản giấy" not in notice
    assert "chuyển số điện thoại cho cơ quan" in await (await operator.gets("/desk/requests")).text()
    shown = await page(site, link)
    assert f"Mã {code}: người báo tin đã rút đồng ý chuyển phần liên hệ" in shown
    assert f"Mã {code_later}:" not in shown and "hủy các bản đang giữ" not in shown

    await withdraws(site, whole, "dna")

    assert sorted("phần thông tin lấy mẫu ADN" in one for one in await notices(operator)) == [False, True]


async def test_of_two_tickets_in_a_packet_the_one_withdrawn_is_called_back(site: Site) -> None:
    gone, code = await told(site, "tip", "contact")
    stays, code_that_stays = await told(site, "tip", "contact")
    link = await link_of(site, [gone, stays], "military")
    assert "thu hồi" not in await page(site, link)

    await withdraws(site, gone)

    shown = await page(site, link)
    assert f"Mã {code}: người báo tin đã rút đồng ý hoặc xin xóa" in shown
    assert f"Mã {code_that_stays}:" not in shown and "không còn lưu ở Tổ" in shown


async def test_what_is_over_by_the_terms_of_retention_is_not_called_back(site: Site) -> None:
    one, code = await told(site, "tip", "contact")
    link = await link_of(site, [one], "military")
    at = site.clock.now() + timedelta(days=1)

    gone = await site.context.store.write(lambda tx: expiry.erase(tx, Kind.TIP, cutoff=at, at=at))

    shown = await page(site, link)
    assert gone.count == 1 and code in shown and "không còn lưu ở Tổ" in shown
    assert "rút đồng ý" not in shown and "hủy" not in shown.lower()


async def is_forgotten(site: Site, ticket_id: str) -> None:
    ticket = await site.context.store.read(lambda tx: tickets.get(tx, ticket_id))
    assert ticket is not None and ticket.conversation_id is not None
    whose, at = ticket.conversation_id, site.clock.now()
    await site.context.store.write(
        lambda tx: applying_rights.forget_at_once(tx, site.context, whose, at=at, who="shell")
    )


async def test_words_of_an_agency_about_who_was_forgotten_are_kept_with_no_ticket(site: Site) -> None:
    first, _ = await told(site, "tip", "contact")
    other, _ = await told(site, "tip", "contact")
    links = [await link_of(site, [first, other], agency) for agency in ("military", "police")]
    agency, words = (
        await site.visitor(),
        {"act": "answer", "finding": "confirmed", "text": "Gia đình bà Mẫu, 0912345577"},
    )

    answered = await presses(site, agency, links[0], **words)
    await is_forgotten(site, first)
    shown = await page(site, links[1])
    late = await presses(site, agency, links[1], **words)

    assert (answered[0], late[0]) == (200, 200)
    assert "<textarea" not in shown and "chỉ nhận kết luận" in shown
    for one in (first, other):
        rows = await site.context.store.read(lambda tx, of=one: handovers.of_ticket(tx, of))
        assert [(row.finding, row.answer) for row in rows] == [("confirmed", "")] * 2
    with pytest.raises(ActError, match="packet-no_words"):
        await types(site, first, "Gia đình bà Mẫu")
    await types(site, first, "")
    await types(site, other, "Đã tìm thấy hồ sơ")


async def types(site: Site, ticket_id: str, text: str) -> None:
    """What the team writes down of an answer that came by telephone."""
    who, at = await lead(site), site.clock.now()

    def unit(tx: Tx) -> None:
        one = handovers.of_ticket(tx, ticket_id)[0].id
        handover.answer(tx, ticket_id, one, operator=who, text=text, finding="other", at=at)

    await site.context.store.write(unit)
