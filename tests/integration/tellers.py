"""A whole tip as a person tells it, the same at every way in."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import Any, Protocol

import aiohttp

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
    ("về việc lấy mẫu", "đủ rồi"),
    ("là gì của liệt sĩ", "em ruột"),
    ("Mẹ của liệt sĩ", "cụ mất rồi"),
    ("cùng mẹ với liệt sĩ", "còn một em gái 84 tuổi"),
    ("đi lại được không", "yếu, cần lấy tại nhà"),
    ("lúc nào thì tiện ạ", "tại nhà"),
    ("câu trả lời về ADN", "có"),
    ("số điện thoại", "0912 345 678"),
    ("tên bác", "Phạm Thị Mẫu"),
    ("lúc nào thì tiện", "buổi sáng"),
    ("chuyển số của bác", "có"),
    ("báo, đài", "không"),
    ("đọc lại", "gửi"),
)
# The same by the numbers of the menus, as people write them where there are no buttons.
BY_NUMBER = {
    "Bác có đồng ý": "1",
    "bác là ai": "1.",
    "chắc về nơi này": "hai",
    "mẫu ADN": "Số 2",
    "về việc lấy mẫu": "8",
    "là gì của liệt sĩ": "2",
    "Mẹ của liệt sĩ": "2",
    "đi lại được không": "hai",
    "lúc nào thì tiện ạ": "1",
    "câu trả lời về ADN": "một",
    "lúc nào thì tiện": "2)",
    "chuyển số của bác": "1",
    "báo, đài": "2",
    "đọc lại": "1",
}
NUMBERED = tuple((question, BY_NUMBER.get(question, answer)) for question, answer in SCRIPT)
CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")


class Teller(Protocol):
    """A person at one way in."""

    async def says(self, text: str) -> None: ...

    async def hears(self, piece: str) -> str: ...


async def tell(teller: Teller, first: str = "/start bv-viet-tiep", script: Sequence[tuple[str, str]] = SCRIPT) -> str:
    """The whole tip; the code that the person gets."""
    await teller.says(first)
    for question, answer in script:
        await teller.hears(question)
        await teller.says(answer)
    return CODE.findall(await teller.hears("Mã tin: MM-"))[0]


class OnAMessenger:
    """A person of a played Telegram or Zalo."""

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
        if text.startswith("/start"):
            await self._send(command="start", source=text.partition(" ")[2])
        else:
            await self._send(text=text)

    async def sends_place(self, lat: float, lon: float) -> None:
        """The phone's own position."""
        await self._send(lat=str(lat), lon=str(lon), accuracy="12")

    async def _send(self, **fields: str) -> None:
        self.count += 1
        multipart = aiohttp.MultipartWriter("form-data")
        for name, value in {"id": f"client-{self.count:08d}", **fields}.items():
            part = multipart.append(value)
            part.set_content_disposition("form-data", name=name)
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


class Operator:
    """Somebody of the team at the desk, in a browser without eyes: ``async with Operator(program) as operator``."""

    def __init__(self, program: Program, name: str = "Mai") -> None:
        self.program = program
        self.name = name
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))

    async def __aenter__(self) -> Operator:
        _, link, _ = await self.program.command("desk-link", self.name)
        async with self._session.get(link.strip()) as page:
            action, fields = form_of(await page.text(), "enter")
        await self._post(action, fields)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def page(self, path: str) -> str:
        """A page of the desk."""
        async with self._session.get(f"{self.program.address}{path}") as page:
            assert page.status == 200
            return await page.text()

    async def part(self, code: str, name: str) -> str:
        """A part of the ticket's page."""
        return await self.page(f"/desk/tickets/{code}/parts/{name}")

    async def replies(self, code: str, text: str) -> None:
        """Writes to the person."""
        action, fields = form_of(await self.page(f"/desk/tickets/{code}"), "reply")
        await self._post(action, fields | {"text": text})

    async def moves(self, code: str, status: str) -> None:
        """Changes the status: "verifying", "closed:answered"."""
        action, fields = form_of(await self.page(f"/desk/tickets/{code}"), "status")
        await self._post(action, fields | {"status": status})

    async def _post(self, action: str, fields: dict[str, str]) -> None:
        headers = {"Sec-Fetch-Site": "same-origin"}
        async with self._session.post(f"{self.program.address}{action}", data=fields, headers=headers) as answer:
            assert answer.status == 200, await answer.text()


def form_of(page: str, ending: str) -> tuple[str, dict[str, str]]:
    """The form whose action ends so: its action and its hidden fields."""
    for form in re.findall(r"<form\b.*?</form>", page, re.DOTALL):
        found = re.search(r'action="([^"]+)"', form)
        action = found[1] if found else ""
        if action.partition("?")[0].endswith(ending):
            hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
            return action, hidden
    raise AssertionError(f"no form ending in {ending!r}")
