"""From the chat to a packet, to the agency that acknowledges and answers it, to what the family hears."""

from __future__ import annotations

import asyncio
import io
import json
import re
import types
import zipfile
from collections.abc import Callable
from dataclasses import replace

import mammoth
import pytest

from bot import applying_rights
from bot.desk import handover
from bot.news_telling import NewsTeller
from bot.packets import making, proving
from bot.packets.watch import PacketWatch
from bot.settings import Settings
from storage import alarms, audit, packets, people, ticket_form, tickets
from storage.packets import Packet
from storage.unit import Tx
from tests.web.browsing import Operator, Visitor
from tests.web.conftest import Site

CODE = re.compile(r"XN-\w{4}-\w{4}")
SEEN = re.compile(r'name="seen" value="([^"]+)"')
LINK = re.compile(r"/handover/[\w-]+")


async def newest(site: Site) -> Packet:
    return (await site.context.store.read(lambda tx: packets.recent(tx, now=site.clock.now())))[0]


async def fetched(site: Site, lead: Operator) -> tuple[bytes, str]:
    """The newest packet, and the words of its paper."""
    answer = await lead.gets(f"/desk/packets/{(await newest(site)).id}/file")
    assert (answer.status, answer.content_type) == (200, "application/zip")
    content = answer._body or b""
    return content, paper_of(content)


def paper_of(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        found: str = mammoth.extract_raw_text(io.BytesIO(opened.read("phieu-chuyen.docx"))).value
    return found


async def presses(site: Site, agency: Visitor, path: str, **fields: str) -> tuple[int, str]:
    """What a person of the agency does at the page of the packet."""
    page = await (await agency.gets(path)).text()
    token = re.search(r'name="page" value="([^"]+)"', page)
    answer = await agency.posts(path, {"page": token[1] if token else "", **fields})
    return answer.status, await answer.text()


async def test_a_tip_becomes_a_packet_is_acknowledged_and_answered_and_the_family_hears_it(site: Site) -> None:
    person, lead, agency = await site.visitor(), await site.operator("Hà", "lead"), await site.visitor()
    code = await person.tells_a_tip()
    news = NewsTeller(site.context)

    assert (await lead.acts(code, "handover", agency="military")).status == 200
    content, paper = await fetched(site, lead)
    site.clock.pass_time(seconds=10)
    await news.look()
    status, page = await presses(site, agency, LINK.findall(paper)[0], act="acknowledge")
    assert (status, "Tổ đã ghi nhận" in page) == (200, True)
    site.clock.pass_time(seconds=10)
    await news.look()
    said = "Đã đối chiếu hồ sơ, đúng đơn vị."
    status, page = await presses(site, agency, LINK.findall(paper)[0], act="answer", finding="confirmed", text=said)
    assert (status, "đã nhận được trả lời" in page) == (200, True)
    site.clock.pass_time(seconds=10)
    await news.look()

    assert proving.prove(content, keys=site.context.keys) == replace(
        proving.prove(content, keys=site.context.keys), faults=(), is_ours=True
    )
    assert "Số: 1/PCTT-TTT" in paper and "Kính gửi: Bộ Chỉ huy quân sự thành phố Hải Phòng" in paper
    assert code in paper and "Nguyễn Văn Mẫu" in paper and "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in paper
    form = await site.context.store.read(lambda tx: ticket_form.as_json(tx, code))
    assert form is not None
    (handed,) = form["handovers"]
    assert handed["agency"] == "military" and handed["acknowledged_at"] and handed["answer"] == said
    heard = [one["text"] for one in await person.messages()][-3:]
    assert "đã được chuyển tới cơ quan chức năng" in heard[0]
    assert "đã nhận được tin" in heard[1] and "đã có trả lời" in heard[2]
    assert said in await lead.ticket(code)
    log = [(one.who, one.what) for one in await site.context.store.read(audit.entries)]
    acts = ("packet_ordered", "handed_over", "packet_made", "packet_fetched", "packet_acknowledged", "answered")
    assert [one for one in log if one[1] in acts] == [
        *(("Hà", one) for one in acts[:4]),
        ("agency:military", "packet_acknowledged"),
        ("agency:military", "answered"),
    ]
    made = (await newest(site)).sha256
    assert made in [
        one.detail.split()[-1] for one in await site.context.store.read(audit.entries) if one.what == "packet_made"
    ]


async def test_the_page_of_a_packet_shows_no_person_and_changes_nothing_by_what_is_wrong(site: Site) -> None:
    person, lead, agency = await site.visitor(), await site.operator("Hà", "lead"), await site.visitor()
    code = await person.tells_a_tip()
    await lead.acts(code, "handover", agency="military")
    path = LINK.findall((await fetched(site, lead))[1])[0]

    page = await (await agency.gets(path)).text()
    unsigned = await agency.posts(path, {"act": "acknowledge"})
    forged = await agency.posts(path, {"act": "acknowledge", "page": "x" * 32})
    foreign = await agency.posts(path, {"act": "acknowledge"}, headers={"Sec-Fetch-Site": "cross-site"})
    wrong = await presses(site, agency, path[:-3] + "xxx", act="acknowledge")
    before = await newest(site)
    first = await presses(site, agency, path, act="acknowledge")
    again = await presses(site, agency, path, act="acknowledge")
    nothing = await presses(site, agency, path, act="answer", finding="maybe", text="x")

    assert code in page and "1/PCTT-TTT" in page and "Nguyễn Văn Mẫu" not in page and "Vĩnh Bảo" not in page
    assert [one.status for one in (unsigned, forged, foreign)] == [403, 403, 403]
    assert (wrong[0], "không đúng hoặc đã hết hạn" in wrong[1]) == (404, True)
    assert before.acknowledged_at is None
    assert (first[0], again[0], "không có gì thay đổi" in again[1]) == (200, 200, True)
    assert nothing[0] == 422
    site.clock.pass_time(days=15 + 91)
    late = await presses(site, agency, path, act="answer", finding="confirmed")
    assert late[0] == 404 and (await newest(site)).answered_at is None
    tried = [(await agency.gets(f"/handover/{number:032}")).status for number in range(61)]
    assert tried[-1] == 429 and tried[0] == 404


async def test_a_code_read_out_by_telephone_acknowledges_and_a_wrong_one_does_not(site: Site) -> None:
    person, lead, operator = await site.visitor(), await site.operator("Hà", "lead"), await site.operator("Lan")
    code = await person.tells_a_tip()
    await lead.acts(code, "handover", agency="police")
    known = CODE.findall((await fetched(site, lead))[1])[0]
    path = f"/desk/packets/{(await newest(site)).id}"

    async def types(text: str) -> int:
        return (await operator.posts(f"{path}/acknowledge", {"csrf": await operator.csrf(), "code": text})).status

    other = ("1" if known[3] != "1" else "2") + known[4:]
    assert [await types(one) for one in ("", "XN-0000-0000", f"XN-{other}", "ab")] == [422] * 4
    assert await types(known.lower().replace("-", " ")) == 200
    assert await types(known) == 422  # once is enough
    found = await newest(site)
    assert (found.acknowledged_by, found.answered_at) == ("Lan", None)
    assert (await operator.gets(f"{path}/file")).status == 403


async def test_what_nobody_acknowledges_or_answers_stands_as_an_alarm_until_it_is(site: Site) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()
    await lead.acts(code, "handover", agency="military")
    watch = PacketWatch(site.context, None)

    async def stand() -> list[str]:
        await watch.look()
        return [one.what for one in await site.context.store.read(alarms.standing) if one.name.startswith("packet-")]

    seen = [await stand()]
    for days in (4, 12):
        site.clock.pass_time(days=days)
        seen.append(await stand())
    form = await site.context.store.read(lambda tx: ticket_form.as_json(tx, code))
    assert form is not None and "packet_late" in [one["what"] for one in form["history"]]
    handed = await site.context.store.read(lambda tx: packets.recent(tx, only="late", now=site.clock.now()))
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    lead = await site.operator("Hà", "lead")  # two weeks later
    row = re.findall(r'name="handover" value="(\w+)"', await lead.ticket(code))[0]
    answered = await lead.acts(code, "answered", handover=row, finding="not_ours", text="Đã chuyển Quân khu 3.")
    seen.append(await stand())

    assert seen == [[], ["packet_unacknowledged"], ["packet_late"], []]
    assert len(handed) == 1 and ticket is not None and answered.status == 200
    assert "Không thuộc thẩm quyền" in await lead.ticket(code)


async def test_many_tickets_go_in_one_packet_and_those_that_no_consent_reaches_are_named(site: Site) -> None:
    lead = await site.operator("Hà", "lead")
    codes = []
    for _ in range(2):
        codes.append(await (await site.visitor()).tells_a_tip())
    leaver = next(one for one in site.browsers if isinstance(one, Visitor))
    await leaver.says("rút đồng ý", "tất cả")

    preview = await (
        await lead.gets("/desk/packets/new?agency=military&" + "&".join(f"code={one}" for one in codes))
    ).text()
    form = [("csrf", await lead.csrf()), ("agency", "military"), ("once", "a" * 32), *(("code", one) for one in codes)]
    form += [("seen", one) for one in SEEN.findall(preview)]
    done = await lead.posts("/desk/packets", form)
    twice = await lead.posts("/desk/packets", form)

    assert preview.count("Không chuyển được") == 1
    assert f"{codes[0]}</a>: người báo tin chưa đồng ý" in await done.text()
    assert twice.url.path == "/desk/packets"
    found = await newest(site)
    assert (found.number, found.codes) == (1, tuple(codes[1:]))
    content, paper = await fetched(site, lead)
    assert codes[1] in paper and codes[0] not in paper
    facts = json.loads(zipfile.ZipFile(io.BytesIO(content)).read("manifest.json"))
    assert [one["code"] for one in facts["tickets"]] == codes[1:]


async def test_a_withdrawal_takes_the_packet_away_and_the_agency_gets_a_paper(site: Site) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()
    await lead.acts(code, "handover", agency="military")
    made = await newest(site)
    assert made.sha256 and await site.context.blobs.has(made.sha256)

    await person.says("rút đồng ý", "tất cả")
    refused = (await lead.gets(f"/desk/packets/{made.id}/file")).status
    await PacketWatch(site.context, None).look()

    after = await newest(site)
    assert (refused, after.sha256, after.codes, after.size) == (410, made.sha256, (code,), None)
    assert after.erased_at is not None and not await site.context.blobs.has(made.sha256)
    page = await (await lead.gets("/desk/requests")).text()
    link = re.findall(r'href="(/desk/requests/\w+/notices/\w+\.docx)"', page)[0]
    answer = await lead.gets(link)
    notice = mammoth.extract_raw_text(io.BytesIO(answer._body or b"")).value
    assert "THÔNG BÁO THU HỒI" in notice and "1/PCTT-TTT" in notice and code in notice
    assert "Kính gửi: Bộ Chỉ huy quân sự" in notice and "Nguyễn Văn Mẫu" not in notice


async def test_an_erasure_leaves_number_and_digest_alone(site: Site) -> None:
    person, lead, agency = await site.visitor(), await site.operator("Hà", "lead"), await site.visitor()
    code = await person.tells_a_tip()
    await lead.acts(code, "handover", agency="military")
    path = LINK.findall((await fetched(site, lead))[1])[0]
    await presses(site, agency, path, act="answer", finding="other", text="Gia đình ông Lê Văn Mẫu, 0912345577")
    made = await newest(site)

    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None and ticket.conversation_id is not None
    whose = ticket.conversation_id
    receipt = await site.context.store.write(
        lambda tx: applying_rights.forget_at_once(tx, site.context, whose, at=site.clock.now(), who="shell")
    )
    assert made.sha256 in receipt.blobs
    await PacketWatch(site.context, None).look()

    after = await newest(site)
    form = await site.context.store.read(lambda tx: ticket_form.as_json(tx, code))
    assert form is not None and after.erased_at is not None
    assert (after.number, after.sha256) == (made.number, made.sha256)
    assert made.sha256 and not await site.context.blobs.has(made.sha256)
    assert [one["answer"] for one in form["handovers"]] == [None]


async def test_what_changes_while_the_packet_is_made_is_in_it_or_it_is_not_made(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()
    put = site.context.blobs.put
    said: list[str] = []

    async def while_kept(data: bytes) -> str:
        if not said:
            said.append("rút đồng ý")
            await person.says("rút đồng ý", "tất cả")
        return await put(data)

    monkeypatch.setattr(site.context.blobs, "put", while_kept)
    answer = await lead.acts(code, "handover", agency="military")

    assert (answer.status, "vừa rút đồng ý" in await answer.text()) == (422, True)
    found = await newest(site)
    assert (found.state, found.number) == ("void", 1)
    await PacketWatch(site.context, None).look()
    assert found.sha256 and not await site.context.blobs.has(found.sha256)
    form = await site.context.store.read(lambda tx: ticket_form.as_json(tx, code))
    assert form is not None and form["handovers"] == [] and form["status"] == "received"


async def test_a_further_agency_is_reached_by_the_consent_under_which_it_stands(site: Site) -> None:
    office = {"as": "commune", "name": "Ban CHQS phường Hồng Bàng", "address": "số 1", "due_days": 7}
    further = Settings.model_validate({"offices": {"ban_chqs": office}})
    object.__setattr__(site.context.settings, "offices", further.offices)
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()

    assert (await lead.acts(code, "handover", agency="ban_chqs")).status == 200
    _, paper = await fetched(site, lead)
    await person.says("rút đồng ý", "một cơ quan", "xã")

    assert "Kính gửi: Ban CHQS phường Hồng Bàng" in paper and "Địa chỉ: số 1" in paper
    found = await newest(site)
    assert (found.agency, found.receiver) == ("ban_chqs", "commune") and found.erased_at is not None
    assert "Ban CHQS phường Hồng Bàng" in await (await lead.gets("/desk/requests")).text()
    again = await lead.acts(code, "handover", agency="ban_chqs")
    assert (again.status, "chưa đồng ý" in await again.text()) == (422, True)


@pytest.mark.parametrize("first_is_done", [True, False], ids=["first_done", "second_done"])
async def test_two_runs_at_once_leave_one_packet_with_its_bytes(site: Site, first_is_done: bool) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    packet_id = await ordered(site, await person.tells_a_tip())
    kept, goes_on = asyncio.Event(), asyncio.Event()

    class Blobs:
        """Keeps, and waits."""

        def __init__(self) -> None:
            self.get, self.delete = site.context.blobs.get, site.context.blobs.delete

        async def put(self, data: bytes) -> str:
            if first_is_done:
                await site.context.blobs.put(data)
            kept.set()
            await goes_on.wait()
            return await site.context.blobs.put(data)

    class Store:
        """Reads the order, and goes on when the first run is done."""

        def __init__(self) -> None:
            self.write = site.context.store.write

        async def read(self, unit: Callable[[Tx], object]) -> object:
            found = await site.context.store.read(unit)
            if first_is_done:
                goes_on.set()
                await first
            return found

    first = asyncio.create_task(making.make(replace(site.context, blobs=Blobs()), packet_id))  # type: ignore[arg-type]
    await kept.wait()
    before = await newest(site)
    await making.make(replace(site.context, store=Store()), packet_id)  # type: ignore[arg-type]
    goes_on.set()
    await first

    made = await newest(site)
    assert (made.state, made.sha256 == before.sha256) == ("made", first_is_done)
    assert proving.prove((await fetched(site, lead))[0]).faults == ()
    assert before.sha256 and await site.context.blobs.has(before.sha256) is first_is_done


async def ordered(site: Site, code: str) -> str:
    """A packet that nobody has made yet; its id."""
    at = site.clock.now()

    def order(tx: Tx) -> str:
        ticket = tickets.by_code(tx, code)
        who = next(one for one in people.operators(tx) if one.name == "Hà")
        assert ticket is not None
        return handover.order_one(tx, site.context.settings, ticket.id, agency="military", operator=who, at=at)

    return await site.context.store.write(order)


async def test_a_packet_that_a_kill_left_behind_is_made_and_its_former_bytes_are_gone(site: Site) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()

    class Killed(BaseException):
        pass

    class Store:
        """Ends with the program before the hand-over stands."""

        def __init__(self) -> None:
            self.store = site.context.store
            self.read = self.store.read

        async def write(self, unit: Callable[[Tx], object]) -> object:
            if isinstance(unit, types.FunctionType) and "_finish" in unit.__code__.co_names:
                raise Killed
            return await self.store.write(unit)

    packet_id = await ordered(site, code)
    with pytest.raises(Killed):
        await making.make(replace(site.context, store=Store()), packet_id)  # type: ignore[arg-type]
    left = await newest(site)
    assert left.state == "ordered" and left.sha256 and await site.context.blobs.has(left.sha256)
    twice = await lead.acts(code, "handover", agency="military")
    site.clock.pass_time(minutes=3)
    await PacketWatch(site.context, None).look()

    made = await newest(site)
    assert (twice.status, made.id, made.number, made.state) == (200, packet_id, 1, "made")
    assert made.sha256 != left.sha256 and not await site.context.blobs.has(left.sha256)
    assert proving.prove((await fetched(site, lead))[0]).faults == ()
