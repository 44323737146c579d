"""People at their browsers, without one: what the pages send, what they get."""

from __future__ import annotations

import asyncio
import io
import itertools
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from yarl import URL

from bot.context import Context
from storage import people

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
FOREIGN_PAGE = {"Sec-Fetch-Site": "cross-site", "Origin": "https://elsewhere.example"}
PATIENCE = 10
STORY = "Chú tôi là liệt sĩ Nguyễn Văn Mẫu, quê xã Mẫu, huyện Vĩnh Bảo."
# The shortest way through the questions.
AT_ONCE = ("Gửi tin", "Đúng rồi", "Bỏ qua", "Không rõ", "Xong")


class Browser:
    """Keeps cookies; goes where it is sent."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))

    async def closes(self) -> None:
        await self.session.close()

    async def gets(self, path: str, **options: Any) -> aiohttp.ClientResponse:
        """The answer, read to its end."""
        async with self.session.get(URL(self.address + path, encoded=True), **options) as answer:
            await answer.read()
            return answer

    async def posts(self, path: str, data: Any = None, **options: Any) -> aiohttp.ClientResponse:
        options.setdefault("headers", OWN_PAGE)
        async with self.session.post(self.address + path, data=data, **options) as answer:
            await answer.read()
            return answer


class Visitor(Browser):
    """A person at the chat page."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self._numbers = itertools.count(1)
        self.page = ""

    async def opens(self, path: str = "/") -> str:
        answer = await self.gets(path)
        assert answer.status == 200
        self.page = await answer.text()
        return self.page

    async def sends(self, *, id: str = "", **fields: str) -> aiohttp.ClientResponse:  # noqa: A002
        """What the page's script sends."""
        return await self.posts("/chat/send", {"id": id or f"client-{next(self._numbers):08d}", **fields})

    async def says(self, *texts: str) -> None:
        for text in texts:
            answer = await self.sends(text=text)
            assert (answer.status, await answer.json()) == (200, {"ok": True, "new": True, "failed": False})

    async def sends_file(self, content: bytes, name: str, **fields: str) -> aiohttp.ClientResponse:
        form = aiohttp.FormData({"id": f"client-{next(self._numbers):08d}", **fields}, quote_fields=False)
        form.add_field("file", io.BytesIO(content), filename=name, content_type="application/octet-stream")
        return await self.posts("/chat/send", form)

    async def messages(self, after: str = "") -> list[dict[str, Any]]:
        answer = await self.gets(f"/chat/messages?after={after}")
        assert answer.status == 200
        found: list[dict[str, Any]] = (await answer.json())["messages"]
        return found

    async def tells_a_tip(self) -> str:
        """A short tip, sent; gives its code."""
        await self.begins()
        await self.says(STORY)
        for _ in range(30):
            buttons = await self.buttons()
            await self.sends(data=buttons[next(one for one in AT_ONCE if one in buttons)])
            if "Gửi tin" in buttons:
                said = " ".join(one["text"] for one in await self.messages())
                return str(re.findall(r"MM-\w{4}-\w{4}", said)[-1])
        raise AssertionError("the tip does not come to its end")

    async def begins(self) -> None:
        """Up to where the story is asked for."""
        await self.sends(command="start")
        await self.sends(data=(await self.buttons())["Đồng ý"])
        await self.sends(data=(await self.buttons())["Bỏ qua"])

    async def has_all(self) -> None:
        """The page has what is there for it."""
        await self.posts("/chat/seen", {"ids": ",".join(one["ack"] for one in await self.messages() if one["ack"])})

    async def buttons(self) -> dict[str, str]:
        """What can be pressed: label → data."""
        for one in reversed(await self.messages()):
            if one["choices"] or one["words"]:
                return dict(one["choices"] + one["words"])
        return {}

    @asynccontextmanager
    async def listens(self, **options: Any) -> AsyncIterator[Listening]:
        """The stream of the page."""
        async with self.session.get(f"{self.address}/chat/stream", **options) as answer:
            yield Listening(answer)


class Listening:
    """An open stream of events."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self.answer = answer

    async def hears(self) -> tuple[str, str, dict[str, Any]]:
        """The next event: id, name, value."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            while True:
                line = (await self.answer.content.readline()).decode().rstrip("\n")
                if line:
                    name, _, value = line.partition(":")
                    fields[name] = value.strip()
                elif "event" in fields:
                    return fields.get("id", ""), fields["event"], json.loads(fields["data"])
                else:
                    assert not self.answer.content.at_eof(), "the stream has ended"
                    fields = {}


class Operator(Browser):
    """A person of the team at the desk."""

    async def signs_in(self, context: Context, name: str, role: str) -> None:
        token = await context.store.write(lambda tx: people.make_link(tx, name, role=role, now=context.now()))
        answer = await self.posts("/desk/enter", {"token": token})
        assert (answer.status, answer.url.path) == (200, "/desk")

    async def csrf(self) -> str:
        """The token that the forms of the pages carry."""
        found = re.search(r'name="csrf" value="([^"]+)"', await (await self.gets("/desk")).text())
        assert found
        return found[1]

    async def acts(self, code: str, act: str, **fields: str) -> aiohttp.ClientResponse:
        return await self.posts(f"/desk/tickets/{code}/{act}", {"csrf": await self.csrf(), **fields})

    async def ticket(self, code: str) -> str:
        answer = await self.gets(f"/desk/tickets/{code}")
        assert answer.status == 200
        return await answer.text()
