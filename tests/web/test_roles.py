"""Who may do what: every cell of the table is tried on the running desk, and what is refused is written down."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.desk.roles import TABLE, Right
from bot.retention import Sweeper
from bot.settings import HOME
from storage import audit, audit_chain, people
from storage.audit import AuditEntry
from storage.people import Operator as Person
from storage.types import Role
from tests.web.browsing import FOREIGN_PAGE, Operator
from tests.web.conftest import Site

CELLS = [(right, role) for right in TABLE for role in Role]


async def lines(site: Site) -> list[AuditEntry]:
    assert (await site.context.store.read(audit_chain.verify)).fault == ""
    return await site.context.store.read(lambda tx: audit.entries(tx, limit=1_000))


async def person(site: Site, name: str) -> Person:
    return next(one for one in await site.context.store.read(people.operators) if one.name == name)


async def on_person(site: Site, operator: Operator, name: str, act: str, **fields: str) -> int:
    target = await person(site, name)
    path = f"/desk/people/{target.id}/{act}"
    return (await operator.posts(path, {"csrf": await operator.csrf(), **fields})).status


async def original(site: Site, operator: Operator, code: str) -> int:
    """That there is no such file is only told to who may open it."""
    return (await operator.gets("/desk/files/x")).status


async def opens_breach(site: Site, operator: Operator, code: str) -> int:
    form = {"what": "mất máy", "who": "một người", "csrf": await operator.csrf()}
    return (await operator.posts("/desk/breaches", form)).status


async def erases(site: Site, operator: Operator, code: str) -> int:
    """That there is no such request is only told to who may erase."""
    return (await operator.posts(f"/desk/requests/{'0' * 32}/erase", {"csrf": await operator.csrf()})).status


def act(name: str, **fields: str) -> Callable[[Site, Operator, str], Awaitable[int]]:
    async def tries(site: Site, operator: Operator, code: str) -> int:
        return (await operator.acts(code, name, **fields)).status

    return tries


def look(path: str) -> Callable[[Site, Operator, str], Awaitable[int]]:
    async def tries(site: Site, operator: Operator, code: str) -> int:
        return (await operator.gets(path.format(code=code))).status

    return tries


def about(name: str, what: str, **fields: str) -> Callable[[Site, Operator, str], Awaitable[int]]:
    async def tries(site: Site, operator: Operator, code: str) -> int:
        return await on_person(site, operator, name, what, **fields)

    return tries


async def uploads_nothing(site: Site, operator: Operator, code: str) -> int:
    return (await operator.posts("/desk/registers", {"csrf": await operator.csrf()})).status


async def makes_no_source(site: Site, operator: Operator, code: str) -> int:
    return (await operator.posts("/desk/sources", {"csrf": await operator.csrf()})).status


async def makes_nothing(site: Site, operator: Operator, code: str) -> int:
    return (await operator.posts("/desk/reports", {"csrf": await operator.csrf(), "kind": "year"})).status


async def publishes(site: Site, operator: Operator, code: str) -> int:
    """That there is no such message is only told to who may approve one."""
    return (await operator.posts(f"/desk/broadcasts/{'0' * 32}/approve", {"csrf": await operator.csrf()})).status


TRIES: dict[Right, Callable[[Site, Operator, str], Awaitable[int]]] = {
    Right.READ: look("/desk/tickets/{code}"),
    Right.REPLY: act("reply", text="Chào bác ạ."),
    Right.NOTE: act("note", text="gọi lại"),
    Right.CLAIM: act("claim"),
    Right.STATUS: act("status", status="verifying"),
    Right.SIGN: act("confirm", proposal="x"),
    Right.ASSIGN: act("assign", to="x"),
    Right.URGENT: act("urgent", urgent="yes"),
    Right.CORRECT: act("correct", field="martyr-name", said="Nguyễn Văn Mẫu"),
    Right.ENTER: look("/desk/entry"),
    Right.IMPORT: look("/desk/imports"),
    Right.MERGE: act("part"),
    Right.SHOW: act("contact"),
    Right.WORK: act("work", kind="witness", who="bác Mẫu"),
    Right.SOURCES: makes_no_source,
    Right.CANNED: look("/desk/replies"),
    Right.NEWS: look("/desk/broadcasts"),
    Right.PUBLISH: publishes,
    Right.ORIGINAL: original,
    Right.WITHHELD: act("withheld"),
    Right.HANDOVER: act("handover", agency="military"),
    Right.EXPORT: look("/desk/export?format=csv"),
    Right.HOLD: act("hold", reason="đang xác minh"),
    Right.FORGET: erases,
    Right.BREACH: opens_breach,
    Right.REGISTERS: uploads_nothing,
    Right.REPORT: makes_nothing,
    Right.RETENTION: look("/desk/retention"),
    Right.AUDIT: look("/desk/audit"),
    Right.PEOPLE: look("/desk/people"),
    Right.END_OPERATOR: about("Cán bộ thử", "off"),
    Right.END_ANYBODY: about("Tổ trưởng thử", "off"),
    Right.API: look("/desk/api"),
    Right.ROLE: about("Cán bộ thử", "role", role="lead"),
}


def test_every_right_is_tried() -> None:
    assert set(TRIES) == set(TABLE) == set(Right)


@pytest.mark.parametrize("role", list(Role))
async def test_every_cell_of_the_table_holds(site: Site, role: Role) -> None:
    visitor = await site.visitor()
    code = await visitor.tells_a_tip()
    for name, of_target in (("Cán bộ thử", Role.OPERATOR), ("Tổ trưởng thử", Role.LEAD), ("Quản trị", Role.ADMIN)):
        await site.context.store.write(
            lambda tx, name=name, of_target=of_target: people.add_operator(
                tx, name, role=of_target, now=site.clock.now()
            )
        )
    operator = await site.operator("Lan", role)

    may = {right: await TRIES[right](site, operator, code) != 403 for right in sorted(TRIES, key=_last_the_person)}

    assert may == {right: role in TABLE[right] for right in Right}
    refused = [one.detail for one in await lines(site) if one.what == "refused"]
    assert sorted(refused) == sorted(right for right in Right if role not in TABLE[right])


def _last_the_person(right: Right) -> bool:
    return right is Right.END_OPERATOR  # whoever is switched off has no role to be changed


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_documents_show_the_same_table(language: str) -> None:
    text = Path(HOME / f"docs/operators.{language}.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|[^|]+\| (\S+) \| (\S+) \| (\S+) \|$", text, re.MULTILINE)

    shown = {name: tuple(cell == "✓" for cell in cells) for name, *cells in rows}
    assert shown == {right.value: tuple(role in TABLE[right] for role in Role) for right in TABLE}


async def test_a_role_that_is_taken_away_is_gone_in_the_open_session(site: Site) -> None:
    visitor, lead, admin = await site.visitor(), await site.operator("Lan", "lead"), await site.operator("Mai", "admin")
    code = await visitor.tells_a_tip()
    assert (await lead.gets("/desk/audit")).status == 200

    assert await on_person(site, admin, "Lan", "role", role="operator") == 200

    answer = await lead.gets("/desk/audit", headers={"Accept": "text/html"})
    assert answer.status == 403
    assert "không được xem hoặc làm việc này" in await answer.text()
    held = await lead.acts(code, "hold", reason="x")
    assert held.status == 403
    assert "không được làm việc này" in await held.text()
    (changed,) = [one for one in await lines(site) if one.what == "role_changed"]
    assert (changed.who, changed.detail) == ("Mai", "Lan: lead → operator")


async def test_who_is_switched_off_is_out_at_once_and_may_be_let_in_again(site: Site) -> None:
    operator, lead, admin = (
        await site.operator("Lan"),
        await site.operator("Hà", "lead"),
        await site.operator("Mai", "admin"),
    )
    csrf = await operator.csrf()

    assert await on_person(site, lead, "Lan", "off") == 200

    assert (await operator.gets("/desk")).url.path == "/desk/enter"
    assert (await operator.posts("/desk/tickets/MM-0000-0000/note", {"csrf": csrf, "text": "x"})).status == 401
    assert (await operator.gets("/desk/live")).status == 401
    assert await on_person(site, lead, "Lan", "on") == 403
    assert await on_person(site, admin, "Lan", "on") == 200
    assert (await person(site, "Lan")).active
    assert [one.what for one in await lines(site) if one.detail == "Lan"] == ["shut_out", "let_in"]


async def test_an_open_stream_ends_when_its_person_is_switched_off(site: Site) -> None:
    operator, admin = await site.operator("Lan"), await site.operator("Mai", "admin")

    async with operator.session.get(f"{site.address}/desk/live") as stream:
        assert stream.status == 200
        assert await on_person(site, admin, "Lan", "off") == 200
        async with asyncio.timeout(10):
            heard = await stream.content.read()

    assert b"changed" not in heard


async def test_nobody_changes_themselves_and_one_admin_stays(site: Site) -> None:
    admin = await site.operator("Mai", "admin")
    other = await site.operator("Hà", "admin")

    assert await on_person(site, admin, "Mai", "role", role="operator") == 422
    assert await on_person(site, admin, "Mai", "off") == 422
    assert await on_person(site, admin, "Hà", "role", role="king") == 422
    assert await on_person(site, admin, "Hà", "off") == 200
    assert (await other.gets("/desk")).url.path == "/desk/enter"
    assert [one.role for one in await site.context.store.read(people.operators) if one.active] == [Role.ADMIN]


async def test_a_link_used_again_is_refused_and_written_down(site: Site) -> None:
    def make(name: str) -> Awaitable[str]:
        return site.context.store.write(lambda tx: people.make_link(tx, name, role="operator", now=site.clock.now()))

    first, second = await make("Lan"), await make("Mai")
    one, two = await site.visitor(), await site.visitor()
    await one.posts("/desk/enter", {"token": first})

    replayed = await two.posts("/desk/enter", {"token": first})
    unknown = await two.posts("/desk/enter", {"token": "x" * 43})
    site.clock.pass_time(hours=1)
    late = await two.posts("/desk/enter", {"token": second})

    assert [one.status for one in (replayed, unknown, late)] == [403, 403, 403]
    assert "đã dùng rồi" in await replayed.text()
    assert [(one.what, one.who) for one in await lines(site)] == [
        ("signed_in", "Lan"),
        ("link_replayed", "Lan"),
        ("sign_in_unknown", ""),
        ("link_expired", "Mai"),
    ]


async def test_strangers_cannot_fill_the_log(site: Site) -> None:
    stranger = await site.visitor()

    for number in range(40):
        await stranger.posts("/desk/enter", {"token": f"{number:043}"})

    assert len(await lines(site)) == 30


async def test_posts_from_elsewhere_and_without_the_token_are_refused_and_written_down(site: Site) -> None:
    visitor, operator, stranger = await site.visitor(), await site.operator("Lan"), await site.visitor()
    code = await visitor.tells_a_tip()
    path, fields = f"/desk/tickets/{code}/note", {"csrf": await operator.csrf(), "text": "từ nơi khác"}

    foreign = await operator.posts(path, fields, headers={**FOREIGN_PAGE, "Accept": "text/html"})
    nobody = await stranger.posts(path, fields, headers=FOREIGN_PAGE)
    forged = await operator.posts(path, {**fields, "csrf": "x"})

    assert [one.status for one in (foreign, nobody, forged)] == [403, 403, 403]
    assert "không đến từ trang đang mở" in await foreign.text()
    assert "từ nơi khác" not in await operator.ticket(code)
    found = [(one.what, one.who, one.detail) for one in await lines(site) if one.what.endswith(("post", "refused"))]
    where = "/desk/tickets/{code}/{act}"
    assert found == [("foreign_post", "Lan", where), ("foreign_post", "", where), ("form_refused", "Lan", where)]


async def test_every_act_is_a_line_and_the_page_finds_it_by_ticket_and_person(site: Site) -> None:
    visitor, operator, lead = await site.visitor(), await site.operator("Lan"), await site.operator("Hà", "lead")
    code, other = await visitor.tells_a_tip(), await (await site.visitor()).tells_a_tip()
    for name, fields in (
        ("claim", {}),
        ("note", {"text": "gọi lại"}),
        ("contact", {}),
        ("urgent", {"urgent": "yes"}),
        ("reply", {"text": "Chào bác ạ."}),
        ("correct", {"field": "martyr-name", "said": "Nguyễn Văn Mẫu"}),
    ):
        await operator.acts(code, name, **fields)
    await lead.acts(code, "handover", agency="military")
    await lead.acts(other, "hold", reason="theo yêu cầu")

    page = await (await lead.gets(f"/desk/audit?ticket={code}")).text()
    of_lead = await (await lead.gets(f"/desk/audit?who={(await person(site, 'Hà')).id}")).text()

    done = [one.what for one in await lines(site) if one.who == "Lan"]
    assert done == "signed_in claimed noted contact_shown urgent replied corrected".split()
    assert all(word in page for word in ("Nhận phụ trách", "Xem liên hệ", "military", "Chuyển cơ quan"))
    assert "theo yêu cầu" not in page
    assert ("theo yêu cầu" in of_lead, "Xem liên hệ" in of_lead) == (True, False)
    assert "gọi lại" not in page  # what was said stands on the ticket alone
    assert "<form" in page and 'method="post" action="/desk/audit' not in page
    assert "Không thấy tin báo" in await (await lead.gets("/desk/audit?ticket=MM-0000-0000")).text()


async def test_the_rooms_of_leads_are_shown_to_leads(site: Site) -> None:
    operator, lead, admin = (
        await site.operator("Lan"),
        await site.operator("Hà", "lead"),
        await site.operator("Mai", "admin"),
    )

    assert 'href="/desk/audit"' not in await (await operator.gets("/desk")).text()
    for one in (lead, admin):
        page = await (await one.gets("/desk")).text()
        assert all(f'href="/desk/{room}"' in page for room in ("people", "audit", "retention"))
    assert "Cho thôi ngay" in await (await lead.gets("/desk/people")).text()
    assert "<select" not in await (await lead.gets("/desk/people")).text()
    assert 'name="role"' in await (await admin.gets("/desk/people")).text()


async def test_a_hold_wants_a_reason_and_stands_on_the_ticket_and_in_the_list(site: Site) -> None:
    visitor, operator, lead = await site.visitor(), await site.operator("Lan"), await site.operator("Hà", "lead")
    code = await visitor.tells_a_tip()

    assert (await lead.acts(code, "hold", reason="  ")).status == 422
    for _ in "12":
        assert (await lead.acts(code, "hold", reason="cơ quan điều tra yêu cầu")).status == 200

    page = await operator.ticket(code)
    assert "cơ quan điều tra yêu cầu" in page
    assert "Thôi giữ tin này" not in page
    assert "Giữ tin này, không xóa" in page  # the history
    kept = await (await lead.gets("/desk/retention")).text()
    assert code in kept
    assert "cơ quan điều tra yêu cầu" in kept
    assert (await lead.acts(code, "release", reason="đã xong")).status == 200
    assert "Không có tin báo nào đang được giữ" in await (await lead.gets("/desk/retention")).text()
    done = [(one.what, one.detail) for one in await lines(site) if one.what in ("held", "released")]
    assert done == [("held", "cơ quan điều tra yêu cầu"), ("released", "đã xong")]


async def test_what_will_be_erased_is_shown_with_its_day(site: Site) -> None:
    visitor, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await visitor.tells_a_tip()
    await lead.acts(code, "status", status="closed:answered")
    retention_ = site.context.settings.retention.model_copy(update={"messages_days": 1})
    settings = site.context.settings.model_copy(update={"retention": retention_})

    await Sweeper(replace(site.context, settings=settings)).look()

    page = await (await lead.gets("/desk")).text()
    assert "Từ ngày 26/08/2026 chương trình sẽ xóa tin nhắn của tin báo đã khép" in page
