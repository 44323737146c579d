"""What stands around every page."""

from __future__ import annotations

import re

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot import opening
from bot.channels.web import codec
from bot.settings import Settings, Web
from bot.translate import Texts
from bot.turns import Turns
from bot.web import application
from bot.web.render import FOLDER
from tests.web.browsing import FOREIGN_PAGE
from tests.web.conftest import Site


@pytest.mark.parametrize("path", ["/", "/offline", "/desk/enter", "/nowhere", "/static/base.css", "/chat/messages"])
async def test_every_answer_ties_the_browser_down(site: Site, path: str) -> None:
    visitor = await site.visitor()

    headers = (await visitor.gets(path)).headers

    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "geolocation=(self)" in headers["Permissions-Policy"]
    assert "Server" not in headers


def test_templates_hold_nothing_that_the_policy_forbids() -> None:
    wrong = []
    for path in FOLDER.rglob("*.html"):
        text = path.read_text()
        scripts = re.findall(r"<script(?![^>]*(?:src=|application/json))", text)
        if scripts or re.search(r"\son\w+=|\sstyle=|<style|hx-on|javascript:|\|\s*safe", text):
            wrong.append(path.name)

    assert wrong == []


async def test_cookies_are_out_of_reach_of_scripts_and_foreign_pages(site: Site) -> None:
    visitor = await site.visitor()

    cookie = (await visitor.gets("/")).headers["Set-Cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


async def test_over_https_cookies_are_secure_and_bound_to_this_host(settings: Settings, texts: Texts) -> None:
    secure = settings.model_copy(update={"web": Web(public_url="https://manhmoi.example")})
    async with opening.opened(secure, texts=texts) as context:
        app = application.make(context, Turns(context, {codec.NAME: codec.read}))
        async with TestClient(TestServer(app)) as client, client.get("/") as answer:
            cookie = answer.headers["Set-Cookie"]

    assert cookie.startswith("__Host-manhmoi=")
    assert "Secure" in cookie
    assert "max-age" in answer.headers["Strict-Transport-Security"]


async def test_an_unknown_page_says_so_kindly_in_the_readers_language(site: Site) -> None:
    visitor = await site.visitor()

    vi = await visitor.gets("/khong-co", headers={"Accept": "text/html", "Accept-Language": "vi"})
    en = await visitor.gets("/nowhere?lang=en", headers={"Accept": "text/html"})

    assert (vi.status, en.status) == (404, 404)
    assert "Không thấy trang này" in await vi.text()
    assert "There is no such page" in await en.text()


async def test_a_page_that_breaks_tells_nothing_of_its_inside(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = await site.visitor()

    async def breaks(*_: object) -> None:
        raise RuntimeError("0912345678")

    monkeypatch.setattr(site.context.store, "read", breaks)
    answer = await visitor.gets("/", headers={"Accept": "text/html"})

    assert answer.status == 500
    assert "0912345678" not in await answer.text()
    assert "trục trặc" in await answer.text()


async def test_a_foreign_page_cannot_post_anywhere(site: Site) -> None:
    visitor = await site.visitor()

    for path in ("/chat/send", "/chat/seen", "/desk/enter", "/desk/leave", "/desk/tickets/MM-0000-0000/reply"):
        assert (await visitor.posts(path, {"x": "1"}, headers=FOREIGN_PAGE)).status == 403


async def test_paths_do_not_climb_out_of_the_static_folder(site: Site) -> None:
    visitor = await site.visitor()

    for path in ("/static/../parts.py", "/static/%2e%2e/parts.py", "/static/..%2fparts.py", "/static/"):
        assert (await visitor.gets(path)).status == 404
