"""A whole tip, told by every way in, ends as the same ticket; the team answers it from the desk and from the group."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any, Protocol

import aiohttp
import pytest

from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.program import Program

# What the bot asks (a piece of it), and what the person answers.
SCRIPT = (
    ("Bác có đồng ý", "đồng ý"),
    ("bác là ai", "người thân"),
    ("Kể xong", "Anh tôi đi bộ đội năm 1970, có lần gửi thư về"),
    ("ghi rồi", "xong"),
    ("tên là gì", "Phạm Văn Mẫu"),
    ("sinh năm nào", "1952"),
    ("Quê liệt sĩ", "xã Mẫu, Vĩnh Bảo"),
    ("đơn vị nào", "C3 D7 E66 F304"),
    ("ngày nào", "19/8/1972"),
    ("hi sinh ở đâu", "Quảng Trị"),
    ("phần mộ hoặc nơi chôn cất", "16.7563, 107.2094"),
    ("chắc về nơi này", "quanh vùng đó"),
    ("giấy báo tử", "xong"),
    ("mẫu ADN", "muốn được tư vấn"),
    ("là gì của liệt sĩ", "em ruột"),
    ("câu trả lời về ADN", "có"),
    ("số điện thoại", "0912 345 678"),
    ("tên bác", "Phạm Thị Mẫu"),
    ("lúc nào thì tiện", "buổi sáng"),
    ("chuyển số của bác", "có"),
    ("báo, đài", "không"),
    ("đọc lại", "gửi"),
)
CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")
GROUP = -1001234567890


class Teller(Protocol):
    """A person at one way in."""

    async def says(self, text: str) -> None: ...

    async def hears(self, piece: str) -> str: ...


async def tell(teller: Teller, first: str = "/start bv-viet-tiep") -> str:
    """The whole tip; the code that the person gets."""
    await teller.says(first)
    for question, answer in SCRIPT:
        await teller.hears(question)
        await teller.says(answer)
    return CODE.findall(await teller.hears("Mã tin: MM-"))[0]


class OnTelegram:
    def __init__(self, person: Any) -> None:
        self.person = person
        self.last: Any = None

    async def says(self, text: str) -> None:
        self.last = self.person.messages[-1] if self.person.messages else None
        await self.person.says(text)

    async def hears(self, piece: str) -> str:
        found = await self.person.sees(piece, after=self.last, timeout=20)
        return str(found["text"])


class OnTheWeb:
    """The page's own requests, without a browser."""

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self.session = session
        self.address = address
        self.count = 0
        self.seen = ""

    async def says(self, text: str) -> None:
        self.count += 1
        form = aiohttp.FormData({"id": f"client-{self.count:08d}"})
        if text.startswith("/start"):
            form.add_field("command", "start")
            form.add_field("source", text.partition(" ")[2])
        else:
            form.add_field("text", text)
        multipart = aiohttp.MultipartWriter("form-data")
        for options, _, value in form._fields:
            part = multipart.append(value)
            part.set_content_disposition("form-data", name=options["name"])
        async with self.session.post(f"{self.address}/chat/send", data=multipart) as answer:
            assert answer.status == 200, await answer.text()

    async def hears(self, piece: str) -> str:
        async def look() -> str:
            while True:
                async with self.session.get(f"{self.address}/chat/messages", params={"after": self.seen}) as answer:
                    assert answer.status == 200
                    found = (await answer.json())["messages"]
                for one in found:
                    if one["from"] != "you" and piece in one["text"]:
                        self.seen = one["id"]
                        return str(one["text"])
                await asyncio.sleep(0.05)

        return await asyncio.wait_for(look(), 20)


def told(ticket: dict[str, Any]) -> dict[str, Any]:
    """What every way in must agree on."""
    keys = (
        "kind",
        "status",
        "language",
        "source",
        "incomplete",
        "reporter",
        "martyr",
        "martyrs",
        "story",
        "dna",
        "urgent",
    )
    same = {key: ticket[key] for key in keys}
    place = ticket["location"]
    same["location"] = {key: place[key] for key in ("lat", "lon", "system", "origin", "sure")}
    same["consents"] = sorted((one["purpose"], one["version"]) for one in ticket["consents"])
    return same


async def on_the_web(program: Program) -> str:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(f"{program.address}/?lang=vi") as page:
            assert page.status == 200
        return await tell(OnTheWeb(session, program.address))


async def at_the_terminal(program: Program) -> str:
    lines = "\n".join(["/start bv-viet-tiep", *(answer for _, answer in SCRIPT)]) + "\n"
    status, out, err = await program.command("chat", typed=lines)
    assert status == 0, err
    return CODE.findall(out)[0]


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_whole_tip_by_every_way_in_is_the_same_ticket(tmp_path: Path, mode: str) -> None:
    async with FakeTelegram() as fake:
        person = fake.person(first_name="Lan", language_code="vi")
        async with Program(tmp_path, telegram=fake.api_base, token=TOKEN, mode=mode) as program:
            codes = {
                "telegram": await tell(OnTelegram(person)),
                "web": await on_the_web(program),
                "terminal": await at_the_terminal(program),
            }
            tickets = {way: await program.ticket(code) for way, code in codes.items()}

    for way, ticket in tickets.items():
        assert ticket["channel"] == way
    assert told(tickets["web"]) == told(tickets["telegram"]) == told(tickets["terminal"])
    assert tickets["web"]["martyr"]["unit"]["regiment"] == "66"
    assert tickets["web"]["reporter"]["phone"] == "+84912345678"
    assert fake.violations == []


async def test_the_team_answers_from_the_group_and_the_person_hears_it(tmp_path: Path) -> None:
    async with FakeTelegram() as fake:
        group = fake.group(id=GROUP, title="Tổ tiếp nhận")
        operator = group.member(501, "Điều phối viên", admin=True)
        person = fake.person(first_name="Lan", language_code="vi")
        async with Program(tmp_path, telegram=fake.api_base, token=TOKEN, groups=str(GROUP)) as program:
            code = await tell(OnTelegram(person))
            topic = await group.has_topic(code)
            card = await group.sees("Phạm Văn Mẫu", topic=topic)

            await operator.replies(card, "Chúng tôi đã nhận được tin của bác")
            await person.sees("Chúng tôi đã nhận được tin của bác", timeout=20)
            await person.says("Cảm ơn cháu, nhà còn lá thư cũ")
            await group.sees("nhà còn lá thư cũ", topic=topic)

            ticket = await program.ticket(code)

    assert "0912" not in "\n".join(str(line) for line in group.transcript())
    assert any(line["who"] == "Điều phối viên" for line in ticket["history"])
    assert fake.violations == []


async def test_the_team_answers_from_the_desk_and_the_person_hears_it(tmp_path: Path) -> None:
    async with (
        Program(tmp_path) as program,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as family,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as team,
    ):
        async with family.get(f"{program.address}/?lang=vi"):
            teller = OnTheWeb(family, program.address)
        code = await tell(teller)
        _, link, _ = await program.command("desk-link", "Lan")
        async with team.get(link.strip()) as page:
            enter = _form(await page.text(), "enter")
        same_site = {"Sec-Fetch-Site": "same-origin"}
        async with team.post(f"{program.address}{enter[0]}", data=enter[1], headers=same_site) as inbox:
            assert code in await inbox.text()
        async with team.get(f"{program.address}/desk/tickets/{code}") as page:
            action, fields = _form(await page.text(), "reply")
        fields["text"] = "Dạ, chúng tôi đã nhận tin của bác ạ"
        async with team.post(f"{program.address}{action}", data=fields, headers=same_site) as answer:
            assert answer.status == 200

        await teller.hears("chúng tôi đã nhận tin")

        ticket = await program.ticket(code)
    assert any(line["who"] == "Lan" for line in ticket["history"])


def _form(page: str, ending: str) -> tuple[str, dict[str, str]]:
    """The form whose action ends so: its action and its hidden fields."""
    for form in re.findall(r"<form\b.*?</form>", page, re.DOTALL):
        found = re.search(r'action="([^"]+)"', form)
        action = found[1] if found else ""
        if action.partition("?")[0].endswith(ending):
            hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
            return action, hidden
    raise AssertionError(f"no form ending in {ending!r}")
