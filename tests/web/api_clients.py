"""Another system at the API: asks with its key, and holds every answer against the description."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from typing import Any

import aiohttp
from jsonschema import Draft202012Validator
from yarl import URL

from bot.settings import HOME
from tests.web.browsing import Operator
from tests.web.conftest import Site

SPEC = HOME / "bot/web/api/openapi.json"
LAST = "2027-07-27"


@cache
def spec() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(SPEC.read_text("utf-8"))
    return found


def check(name: str, value: object) -> None:
    """The value is what the description calls ``name``."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": spec()["components"]}
    Draft202012Validator(schema).validate(value)


@dataclass
class Made:
    """A key as the desk showed it once."""

    id: str
    token: str
    secret: str


async def makes_key(admin: Operator, **fields: str) -> Made:
    """An admin makes a key at the desk."""
    form = {"agency": "military", "title": "Phần mềm quốc gia", "reach": "handed", "last": LAST, "url": "", **fields}
    answer = await admin.posts("/desk/api", {"csrf": await admin.csrf(), **form})
    page = await answer.text()
    assert answer.status == 200, page
    token = re.search(r'id="made-token">([^<]+)<', page)
    secret = re.search(r'id="made-secret">([^<]+)<', page)
    ids = re.findall(r'action="/desk/api/([0-9a-f]{32})/withdraw"', page)
    assert token is not None
    return Made(ids[0], unescape(token[1]), unescape(secret[1]) if secret else "")


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)


@dataclass
class System:
    """Reads with its key."""

    site: Site
    token: str
    answers: list[Answer] = field(default_factory=list)

    async def gets(self, path: str, **headers: str) -> Answer:
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        async with aiohttp.ClientSession() as session:
            address = URL(f"{self.site.address}/api/v1{path}", encoded=True)
            async with session.get(address, headers=headers, allow_redirects=False) as got:
                answer = Answer(got.status, got.headers, await got.read())
        self._hold(path.partition("?")[0], answer)
        self.answers.append(answer)
        return answer

    def _hold(self, path: str, answer: Answer) -> None:
        """The answer is one that the description has for this address."""
        route = re.sub(r"^/tickets/[^/]+", "/tickets/{code}", path)
        route = re.sub(r"/files/[^/]+$", "/files/{id}", route)
        told = spec()["paths"][route]["get"]["responses"][str(answer.status)]
        assert "Set-Cookie" not in answer.headers and "Access-Control-Allow-Origin" not in answer.headers
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        kind = answer.headers.get("Content-Type", "").partition(";")[0]
        if "content" not in told:
            assert answer.content == b""
        elif "*/*" not in told["content"]:
            ref = told["content"][kind]["schema"].get("$ref", "")
            if ref:
                check(ref.rpartition("/")[2], answer.json)
