"""A report of a fraud from the chat page to its own queue at the desk: told, masked, shown to who asks, known again."""

from __future__ import annotations

import json

from storage import audit, ticket_form, tickets
from tests import databases
from tests.web.browsing import Visitor
from tests.web.conftest import Site

ACCOUNT = "0011004567890"
WHO = "Hoàng Thị Mạo Danh"


async def reports(site: Site, *, account: str = ACCOUNT, proof: str = "họ gọi hai lần") -> str:
    """A fraud, reported with a few words; its code."""
    visitor: Visitor = await site.visitor()
    await visitor.sends(command="start")
    await visitor.says("báo lừa đảo", "đồng ý")
    await visitor.says(WHO, "Facebook", f"stk {account}", "hôm qua", "5 triệu", "chưa", proof, "xong")
    await visitor.says("bỏ qua", "bỏ qua", "gửi")
    [newest, *_] = await site.context.store.read(tickets.search)
    return newest.code


async def test_it_stands_in_its_own_queue_with_a_count(site: Site) -> None:
    operator, teller = await site.operator(), await site.visitor()
    tip = await teller.tells_a_tip()

    code = await reports(site)

    queue = await (await operator.gets("/desk?kind=abuse")).text()
    assert code in queue and tip not in queue
    assert "Lừa đảo, tin đồn (1)" in await (await operator.gets("/desk")).text()
    await (await site.operator("Hà", "lead")).acts(code, "handover", agency="police")
    assert "Lừa đảo, tin đồn (0)" in await (await operator.gets("/desk")).text()


async def test_the_account_and_the_accused_are_masked_until_asked_for(site: Site) -> None:
    operator = await site.operator("Mai")
    code = await reports(site)

    page = await operator.ticket(code)
    assert ACCOUNT not in page and WHO not in page
    assert "5 triệu" in page and "họ gọi hai lần" in page

    await operator.acts(code, "contact")
    page = await operator.ticket(code)
    assert ACCOUNT in page and WHO in page
    log = await site.context.store.read(audit.entries)
    assert ("Mai", "contact_shown") in [(one.who, one.what) for one in log]


async def test_the_ticket_as_json_has_the_report(site: Site) -> None:
    code = await reports(site)

    form = await site.context.store.read(lambda tx: ticket_form.as_json(tx, code))

    assert form is not None
    told = {"who": WHO, "how": "facebook", "when": "hôm qua", "amount": "5 triệu", "paid": "no", "rumour": None}
    assert form["report"] == {"kind": "fraud", "account": f"stk {ACCOUNT}", **told}


async def test_raw_figures_are_nowhere_in_the_database(site: Site) -> None:
    await reports(site)

    assert ACCOUNT.encode() not in databases.dump(site.context.settings.database_url)


async def test_the_same_account_and_the_same_words_of_another_person_are_flagged_with_the_code(site: Site) -> None:
    operator = await site.operator()
    words = "Họ bảo đã có danh sách mộ của cả tỉnh, chỉ cần chuyển tiền là đọc tên"
    first = await reports(site, proof=words)
    second = await reports(site, proof=words.lower())

    page = await operator.ticket(second)

    assert "Cùng số tài khoản với tin của người khác" in page
    assert "Lời kể giống hệt tin của người khác" in page
    assert page.count(first) >= 2


async def test_a_tip_with_red_flags_shows_them_with_their_words_at_the_desk_and_not_in_the_chat(site: Site) -> None:
    operator, visitor = await site.operator(), await site.visitor()
    await visitor.begins()
    await visitor.says("Thầy bảo mộ ở gốc đa, tôi dẫn đi nếu trả công.", "xong")
    for _ in range(40):
        buttons = await visitor.buttons()
        if "Gửi tin" in buttons:
            break
        await visitor.sends(
            data=buttons[next(one for one in ("Bỏ qua", "Không rõ", "Xong", "Đúng rồi") if one in buttons)]
        )
    await visitor.sends(data=buttons["Gửi tin"])
    [ticket] = await site.context.store.read(tickets.search)

    page = await operator.ticket(ticket.code)

    assert "Dấu hiệu cần xem kỹ" in page and "Thầy bảo mộ ở gốc đa" in page
    assert not any("Dấu hiệu" in one["text"] for one in await visitor.messages())
    form = await site.context.store.read(lambda tx: ticket_form.as_json(tx, ticket.code))
    assert "Dấu hiệu" not in json.dumps(form, ensure_ascii=False)
