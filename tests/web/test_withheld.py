"""What the team withholds: no page, no file for agencies, no line on a terminal has it; who sees it is written down."""

from __future__ import annotations

import json
import re
from zoneinfo import ZoneInfo

import pytest

from bot import listing
from bot.desk import acts, cards
from bot.web.desk import ticket_view
from bot.web.desk.ticket import PARTS
from storage import audit, messages, ticket_form, tickets
from tests.web.browsing import Operator, Visitor
from tests.web.conftest import Site

SENTINEL = "Lược nhôm khắc hoa"
FURTHER = ("print", "fill", "facts/martyr-unit", "facts/place-where", "results/coordinates_verified")


async def withheld_tip(site: Site, operator: Operator, **fields: str) -> str:
    """A tip whose story holds the sentinel, told at the chat page, with this withheld."""
    visitor = await site.visitor()
    await visitor.begins()
    await visitor.says(f"Ông ấy chôn ở bờ sông, có {SENTINEL} bên mình.")
    await visitor.sends_file(b"GIF89a" + b"0" * 40, f"{SENTINEL}.gif", text=f"ảnh {SENTINEL}")
    await visitor.sends(data=(await visitor.buttons())["Xong"])
    for _ in range(30):
        buttons = await visitor.buttons()
        if "Gửi tin" in buttons:
            break
        await visitor.sends(
            data=buttons[next(one for one in ("Đúng rồi", "Bỏ qua", "Không rõ", "Xong") if one in buttons)]
        )
    await visitor.sends(data=(await visitor.buttons())["Gửi tin"])
    [ticket] = await site.context.store.read(tickets.search)
    await operator.acts(ticket.code, "correct", field="martyr-unit", said=f"{SENTINEL} 66")
    for what in (fields or {"text": SENTINEL}).items():
        answer = await operator.acts(ticket.code, "withhold", **dict([what]))
        assert answer.status == 200
    await visitor.says(f"Cháu nhắc lại: {SENTINEL.upper()}, bác nhé")
    return ticket.code


async def everything(site: Site, operator: Operator, code: str) -> dict[str, str]:
    """All that leaves the store for others than the person, by name."""
    paths = ["/desk", "/desk?q=luoc+nhom", "/desk/map", "/desk/map/points", "/desk/work", f"/desk/tickets/{code}"]
    paths += [f"/desk/tickets/{code}/parts/{one}" for one in PARTS]
    paths += [f"/desk/tickets/{code}/{one}" for one in FURTHER]
    paths += ["/desk/packets", "/desk/packets/waiting", f"/desk/packets/new?agency=military&code={code}"]
    found = {path: await (await operator.gets(path)).text() for path in paths}
    at, texts = site.context.now(), site.context.texts

    def read(tx: ticket_view.Tx) -> dict[str, str]:
        form = ticket_form.as_json(tx, code) or {}
        nobody = acts.anonymous("")
        view = ticket_view.read(tx, code=code, operator=nobody, now=at)
        assert view is not None
        card = cards.card_text(cards.read(form), lambda key, /, **args: texts.text("vi", key, **args), link="x")
        summaries = [listing.summary_json(one) for one in tickets.search(tx)]
        return {
            "ticket --json": json.dumps(form, ensure_ascii=False),
            "ticket": "\n".join(listing.lines(view, texts, "vi", ZoneInfo("Asia/Ho_Chi_Minh"))),
            "tickets --json": json.dumps(summaries, ensure_ascii=False),
            "card": card,
        }

    return found | await site.context.store.read(read)


def with_sentinel(found: dict[str, str]) -> list[str]:
    return [name for name, text in found.items() if "lược nhôm" in text.casefold() or "luoc nhom" in text.casefold()]


@pytest.mark.parametrize("role", ["operator", "lead", "admin"])
async def test_nothing_that_is_shown_has_it(site: Site, role: str) -> None:
    operator = await site.operator(role=role)

    code = await withheld_tip(site, operator)

    found = await everything(site, operator, code)
    found.pop("/desk?q=luoc+nhom")  # what the operator typed stands in the field
    assert with_sentinel(found) == []
    assert "▒▒▒" in found[f"/desk/tickets/{code}"]


async def test_a_withheld_answer_is_in_no_list_and_no_search(site: Site) -> None:
    operator = await site.operator()
    code = await withheld_tip(site, operator, field="martyr-unit", text=SENTINEL)

    found = await everything(site, operator, code)

    assert with_sentinel({name: text for name, text in found.items() if "q=" not in name}) == []
    assert code not in found["/desk?q=luoc+nhom"]


async def test_no_message_to_the_person_has_it_when_they_ask_for_their_tip(site: Site) -> None:
    operator = await site.operator()
    await withheld_tip(site, operator, field="martyr-unit", text=SENTINEL)
    visitor = next(one for one in site.browsers if isinstance(one, Visitor))

    await visitor.says("tra cứu")

    told = (await visitor.messages())[-1]["text"]
    assert "Tin MM-" in told
    assert with_sentinel({"status": told}) == []


@pytest.mark.parametrize("field", ["contact-name", "reporter-role", "consent-agree", "martyr-alias"])
async def test_what_is_no_fact_of_the_martyr_is_not_withheld_so(site: Site, field: str) -> None:
    operator, visitor = await site.operator(), await site.visitor()
    code = await visitor.tells_a_tip()

    await operator.acts(code, "withhold", field=field)

    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    assert ticket.tip.withheld == ()


def details(page: str) -> list[str]:
    """What the page's buttons would end, in order."""
    return re.findall(r'name="detail" value="(\w+)"', page)


async def test_only_a_lead_sees_it_for_a_while_and_that_is_written_down(site: Site) -> None:
    operator, lead = await site.operator("Mai"), await site.operator("Hà", role="lead")
    code = await withheld_tip(site, operator)

    refused = await operator.acts(code, "withheld")
    assert refused.status == 403
    await lead.acts(code, "withheld")

    assert SENTINEL in await lead.ticket(code)
    assert SENTINEL not in await operator.ticket(code)
    log = await site.context.store.read(audit.entries)
    assert [(one.who, one.what) for one in log if one.what.startswith("withheld")] == [
        ("Mai", "withheld"),
        ("Hà", "withheld_shown"),
    ]
    site.clock.pass_time(minutes=16)
    assert SENTINEL not in await lead.ticket(code)


async def test_a_reply_with_it_is_refused_and_nothing_is_sent(site: Site) -> None:
    operator = await site.operator()
    code = await withheld_tip(site, operator)

    answer = await operator.acts(code, "reply", text="Bác ơi, có phải luoc nhom khac hoa không ạ?")

    assert answer.status == 422
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    said = await site.context.store.read(lambda tx: messages.of_ticket(tx, ticket.id))
    assert not any("luoc nhom" in one.text for one in said)


async def test_a_lead_ends_it_and_an_operator_cannot(site: Site) -> None:
    operator, lead = await site.operator("Mai"), await site.operator("Hà", role="lead")
    code = await withheld_tip(site, operator)

    (detail,) = details(await lead.ticket(code))
    assert details(await operator.ticket(code)) == []

    assert (await operator.acts(code, "shown", detail=detail)).status == 403
    assert SENTINEL not in await operator.ticket(code)
    await lead.acts(code, "shown", detail=detail)

    assert SENTINEL in await operator.ticket(code)


async def test_a_second_tap_and_an_old_page_end_no_other(site: Site) -> None:
    lead = await site.operator("Hà", role="lead")
    code = await withheld_tip(site, lead, text="chôn cạnh gốc đa")
    await lead.acts(code, "withhold", text=SENTINEL)
    first = details(await lead.ticket(code))[0]

    await lead.acts(code, "withhold", field="martyr-unit")  # stands before the words now
    assert (await lead.acts(code, "shown", detail=first)).status == 200
    again = await lead.acts(code, "shown", detail=first)

    assert (again.status, "chưa làm gì" in await again.text()) == (422, True)
    assert len(details(await lead.ticket(code))) == 2
    assert SENTINEL not in await lead.ticket(code)


async def test_what_the_person_adds_later_does_not_end_it(site: Site) -> None:
    operator, lead = await site.operator("Mai"), await site.operator("Hà", role="lead")
    code = await withheld_tip(site, operator)  # the person wrote once more after it

    await lead.acts(code, "withheld")

    assert SENTINEL in await lead.ticket(code)


async def test_telling_the_family_takes_two_of_the_team(site: Site) -> None:
    one, other = await site.operator("Mai"), await site.operator("Hà")
    visitor = await site.visitor()
    code = await visitor.tells_a_tip()
    before = len(await visitor.messages())

    assert (await one.acts(code, "match")).status == 200
    again = await one.acts(code, "match")
    assert (again.status, "người khác" in await again.text()) == (422, True)
    assert (await other.acts(code, "match")).status == 200

    log = await site.context.store.read(audit.entries)
    assert [(line.who, line.what) for line in log if line.what.startswith("match")] == [
        ("Mai", "match_asked"),
        ("Hà", "match_released"),
    ]
    assert len(await visitor.messages()) == before, "the person is called, and never told by the program"
