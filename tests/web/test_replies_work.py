"""Replies that stand ready, lists of work, the ticket on paper."""

from __future__ import annotations

import re

import pytest

from bot.desk import canned_acts
from storage import audit, forgetting, tickets, work_items
from tests.web.browsing import Operator
from tests.web.conftest import Site

NAME, PHONE = "Trần Thị Bình", "0912 345 678"


async def audited(site: Site) -> list[tuple[str, str]]:
    lines = await site.context.store.read(lambda tx: audit.entries(tx, limit=100))
    return [(one.what, one.detail) for one in lines if one.what.startswith(("canned", "work"))]


async def saves(operator: Operator, **fields: str) -> int:
    form = {"language": "vi", "title": "Hẹn gặp", "text": "Dạ, mai chúng tôi tới ạ.", **fields}
    return (await operator.posts("/desk/replies", {"csrf": await operator.csrf(), **form})).status


async def choices(operator: Operator, code: str) -> list[tuple[str, str]]:
    page = await operator.ticket(code)
    return re.findall(r'<option lang="(\w+)" value="([^"]*)">', page)


async def test_the_programs_own_replies_are_there_from_the_start(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    found = await choices(operator, code)

    assert [language for language, _ in found] == ["vi"] * len(canned_acts.OWN) + ["en"] * len(canned_acts.OWN)
    assert f"mã tin {code}. Chúng tôi đang xem" in found[0][1]


async def test_a_lead_adds_changes_hides_and_takes_back(site: Site) -> None:
    visitor, lead = await site.visitor(), await site.operator("Lan", "lead")
    code = await visitor.tells_a_tip()

    assert await saves(lead) == 200
    assert await saves(lead, origin="thanks", title="Cảm ơn", text="Dạ, xin cảm ơn bác, mã {code} ạ.") == 200
    assert await saves(lead, origin="free", title="Không thu tiền", text="") == 200
    found = [text for language, text in await choices(lead, code) if language == "vi"]
    assert found[0] == f"Dạ, xin cảm ơn bác, mã {code} ạ."
    assert "Dạ, mai chúng tôi tới ạ." in found
    assert not any("không thu tiền" in one for one in found)

    page = await (await lead.gets("/desk/replies")).text()
    for reply_id in set(re.findall(r"/desk/replies/([0-9a-f]{32})/remove", page)):
        answer = await lead.posts(f"/desk/replies/{reply_id}/remove", {"csrf": await lead.csrf()})
        assert answer.status == 200
    assert len(await choices(lead, code)) == 2 * len(canned_acts.OWN)
    assert {what for what, _ in await audited(site)} == {"canned_saved", "canned_removed"}


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"title": "  "}, 422),
        ({"text": ""}, 422),
        ({"language": "xx"}, 422),
        ({"origin": "nothing"}, 422),
        ({"id": "0" * 32}, 422),
        ({"text": "x" * 5_000}, 200),
    ],
    ids=str,
)
async def test_what_is_no_reply_is_not_kept(site: Site, fields: dict[str, str], status: int) -> None:
    assert await saves(await site.operator("Lan", "lead"), **fields) == status


async def test_an_operator_changes_none(site: Site) -> None:
    assert await saves(await site.operator()) == 403
    assert await audited(site) == []


async def test_a_reply_that_the_team_wrote_is_data(site: Site) -> None:
    visitor, lead = await site.visitor(), await site.operator("Lan", "lead")
    code = await visitor.tells_a_tip()
    await saves(lead, title="<b>x</b>", text='"><script>alert(1)</script>')

    for page in (await lead.ticket(code), await (await lead.gets("/desk/replies")).text()):
        assert "<script>alert" not in page and "<b>x</b>" not in page


async def work_of(site: Site) -> list[work_items.WorkItem]:
    return await site.context.store.read(work_items.standing)


async def test_work_is_added_passed_on_and_done(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    answer = await operator.acts(code, "work", kind="digitise", who=NAME, place="thôn Mẫu", note=f"gọi {PHONE} trước")
    assert answer.status == 200
    assert (await operator.acts(code, "work", kind="other", who="x")).status == 422
    assert (await operator.acts(code, "work", kind="support")).status == 422
    [item] = await work_of(site)
    listed = await (await operator.gets("/desk/work?kind=digitise")).text()
    assert "thôn Mẫu" in listed and code in listed
    assert NAME not in listed and PHONE not in listed
    assert code not in await (await operator.gets("/desk/work?kind=commend")).text()

    for act in ("passed", "passed", "done"):
        answer = await operator.posts(f"/desk/work/{item.id}/{act}", {"csrf": await operator.csrf()})
        assert answer.status == 200
    assert await work_of(site) == []
    assert code in await (await operator.gets("/desk/work?done=1")).text()
    assert (await operator.posts(f"/desk/work/{'0' * 32}/done", {"csrf": await operator.csrf()})).status == 422
    assert await audited(site) == [(f"work_{one}", "digitise") for one in ("opened", "passed", "done")]


async def test_what_is_withheld_stands_in_no_work(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()
    await operator.acts(code, "work", kind="witness", who="x", note="hỏi về lược nhôm khắc hoa")
    await operator.acts(code, "withhold", text="lược nhôm khắc hoa")

    for page in ("/desk/work", f"/desk/tickets/{code}", f"/desk/tickets/{code}/print"):
        assert "lược nhôm" not in await (await operator.gets(page)).text()


async def test_who_is_forgotten_takes_the_work_along(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()
    await operator.acts(code, "work", kind="support", who=NAME)
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None and ticket.conversation_id is not None
    conversation_id = ticket.conversation_id

    await site.context.store.write(lambda tx: forgetting.forget(tx, conversation_id, at=site.clock.now()))

    assert await work_of(site) == []


async def test_the_ticket_on_paper_is_masked_whatever_was_asked_for(site: Site) -> None:
    visitor, lead = await site.visitor(), await site.operator("Lan", "lead")
    code = await visitor.tells_a_tip()
    await lead.acts(code, "correct", field="contact-name", said=NAME)
    await lead.acts(code, "contact")
    await lead.acts(code, "correct", field="contact-name", said=NAME)
    await lead.acts(code, "note", text=f"số của {NAME}: {PHONE}")
    assert NAME in await lead.ticket(code)

    page = await (await lead.gets(f"/desk/tickets/{code}/print")).text()

    assert code in page and "data-print" in page
    assert NAME not in page and PHONE not in page
