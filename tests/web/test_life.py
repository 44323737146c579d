"""The life of a ticket at the desk, and what its person reads of it in the web chat."""

from __future__ import annotations

import re

import pytest

from bot.desk import life
from bot.news_telling import NewsTeller
from bot.terms_watch import TermsWatch
from storage import people
from storage.tickets import by_code
from tests.web.browsing import Operator, Visitor
from tests.web.conftest import Site


def hidden(page: str, act: str) -> dict[str, str]:
    """What the form of this act carries unseen."""
    form = re.search(rf'<form[^>]*action="/desk/tickets/[^"]+/{act}".*?</form>', page, re.DOTALL)
    assert form, f"no form for {act}"
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form[0]))


async def presses(operator: Operator, page: str, code: str, act: str, **fields: str) -> tuple[int, str]:
    """The form as it stands on this page, which may be old."""
    form = hidden(page, act) | fields
    answer = await operator.posts(f"/desk/tickets/{code}/{act}", form, headers={**OWN, "HX-Request": "true"})
    return answer.status, await answer.text()


OWN = {"Sec-Fetch-Site": "same-origin"}


async def waiting(operator: Operator) -> list[str]:
    """The tickets in the queue that want a second person."""
    page = await (await operator.gets("/desk?second=1")).text()
    listed = re.findall(r'<td class="code"><a[^>]*>([^<]+)</a>.*?</td>', page, re.S)
    assert page.count('<span class="badge gold">Chờ người thứ hai</span>') == len(listed)
    return listed


async def hears(site: Site, visitor: Visitor) -> list[str]:
    """What news the person finds in the chat, once the time for it has come."""
    site.clock.pass_time(seconds=life.NEWS_AFTER.total_seconds())
    await NewsTeller(site.context).look()
    return [one["text"] for one in await visitor.messages() if one["kind"] == "news"]


async def test_a_ticket_is_verified_by_two_and_closed_and_the_person_reads_of_it(site: Site) -> None:
    visitor, lan, mai = await site.visitor(), await site.operator("Lan"), await site.operator("Mai")
    code = await visitor.tells_a_tip()
    await (await site.visitor()).tells_a_tip()
    page = await lan.ticket(code)
    assert (await presses(lan, page, code, "status", status="verifying"))[0] == 204
    assert await waiting(mai) == []
    assert (await presses(lan, await lan.ticket(code), code, "status", status="verified"))[0] == 204

    own, other = await lan.ticket(code), await mai.ticket(code)
    assert "Lan đề nghị: Đã xác minh" in own
    assert (await waiting(mai), await waiting(lan)) == ([code], [code])
    assert ("Rút đề nghị" in own, "/confirm" in own) == (True, False)
    status, words = await presses(lan, other, code, "confirm", csrf=hidden(own, "decline")["csrf"])
    assert (status, "Cần một người khác" in words) == (422, True)
    assert (await presses(mai, other, code, "confirm"))[0] == 204
    assert "Đồng ý với đề nghị</span>" not in await mai.ticket(code)
    assert (await presses(mai, other, code, "confirm"))[0] == 422
    assert await waiting(mai) == []
    assert (await presses(mai, await mai.ticket(code), code, "status", status="closed:searched_not_found"))[0] == 204

    page = await lan.ticket(code)
    assert "Đã khép (Đã tìm, chưa thấy)" in page
    assert "Đồng ý với đề nghị" in page
    (moves,) = re.findall(r'<select[^>]* name="status".*?</select>', page, re.S)
    assert [one for one in re.findall(r'<option value="([\w:]*)"', moves) if one] == ["closed", "verifying"]
    (told,) = await hears(site, visitor)
    assert "nơi bác chỉ đã được tìm nhưng chưa thấy" in told
    assert code in told


async def test_forms_of_an_old_page_lose_nothing_and_say_what_happened(site: Site) -> None:
    visitor, lan, mai = await site.visitor(), await site.operator("Lan"), await site.operator("Mai")
    code = await visitor.tells_a_tip()
    old = await mai.ticket(code)
    await presses(lan, await lan.ticket(code), code, "status", status="verifying")
    await presses(lan, await lan.ticket(code), code, "claim")

    status = await presses(mai, old, code, "status", status="unverifiable")
    claim = await presses(mai, old, code, "claim")

    assert (status[0], claim[0]) == (422, 422)
    assert "vừa được người khác đổi" in status[1]
    assert "vừa được người khác nhận" in claim[1]
    found = await site.context.store.read(lambda tx: by_code(tx, code))
    assert found is not None
    assert (found.status, found.assignee) == ("verifying", "Lan")
    refused = await mai.acts(code, "status", status="received")
    assert refused.status == 422
    assert "Có thể chọn: Đã phân loại" in await refused.text()
    for wrong in ("closed", "closed:won", "?", "verifying:found"):
        assert (await mai.acts(code, "status", status=wrong)).status == 422


async def test_a_lead_gives_a_ticket_out_and_it_is_given_back(site: Site) -> None:
    visitor, lan, lead = await site.visitor(), await site.operator("Lan"), await site.operator("Hà", "lead")
    code = await visitor.tells_a_tip()
    (of_lan,) = [one.id for one in await site.context.store.read(people.operators) if one.name == "Lan"]

    assert "/assign" not in await lan.ticket(code)
    assert (await presses(lead, await lead.ticket(code), code, "assign", to=of_lan))[0] == 204
    assert "<strong>Lan</strong>" in await lan.ticket(code)
    assert (await presses(lan, await lan.ticket(code), code, "give_back"))[0] == 204

    assert "/give_back" not in await lead.ticket(code)


async def test_terms_stand_on_queue_and_ticket_and_the_alarm_until_somebody_answers(site: Site) -> None:
    visitor, lan = await site.visitor(), await site.operator("Lan")
    code = await visitor.tells_a_tip()
    watch = TermsWatch(site.context, None)
    page, queue = await lan.ticket(code), await (await lan.gets("/desk")).text()
    assert ("Trả lời trước" in page, "Xác minh trước" in page, "Trả lời trước" in queue) == (True, True, True)
    assert ("(quá hạn)" in page, "Quá hạn" in queue) == (False, False)

    site.clock.pass_time(hours=37)
    await watch.look()
    lan = await site.operator("Lan")  # yesterday's session is over

    queue = await (await lan.gets("/desk")).text()
    assert "(quá hạn)" in await lan.ticket(code)
    assert "Quá hạn trả lời" in queue
    assert "Có người báo tin chờ trả lời quá lâu" in queue
    assert (await presses(lan, await lan.ticket(code), code, "called"))[0] == 204
    await watch.look()
    queue = await (await lan.gets("/desk")).text()
    assert ("Quá hạn" in queue, "chờ trả lời quá lâu" in queue) == (False, False)
    assert "/called" not in await lan.ticket(code)


@pytest.mark.parametrize(
    ("moves", "wanted"),
    [
        (["verifying"], ["xem xét, xác minh"]),
        (["verifying", "classified"], []),  # a slip that was put right
        (["classified"], []),
        (["duplicate"], []),
        (["closed:alive"], ["sẽ gọi điện để thưa chuyện"]),
        (["closed:fraud"], []),
        (["closed:sampled"], ["thưa trực tiếp với gia đình"]),
    ],
    ids="-".join,
)
async def test_what_the_person_reads(site: Site, moves: list[str], wanted: list[str]) -> None:
    visitor, lan = await site.visitor(), await site.operator("Lan")
    code = await visitor.tells_a_tip()

    for move in moves:
        assert (await lan.acts(code, "status", status=move)).status == 200

    told = await hears(site, visitor)
    assert len(told) == len(wanted)
    assert all(one in told[0] for one in wanted)


async def test_who_paused_or_withdrew_reads_nothing(site: Site) -> None:
    paused, withdrew, lan = await site.visitor(), await site.visitor(), await site.operator("Lan")
    codes = [await one.tells_a_tip() for one in (paused, withdrew)]
    await paused.says("tạm dừng báo tin")
    await withdrew.says("rút đồng ý")
    await withdrew.sends(data=(await withdrew.buttons())["Rút tất cả"])

    for code in codes:
        assert (await lan.acts(code, "status", status="verifying")).status == 200

    assert [await hears(site, one) for one in (paused, withdrew)] == [[], []]
    await paused.sends(data=(await paused.buttons())["Nhận thông báo"])
    assert (await lan.acts(codes[0], "status", status="unverifiable")).status == 200
    assert len(await hears(site, paused)) == 1
