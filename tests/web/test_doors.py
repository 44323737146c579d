"""The page behind a personal link, and what Zalo's console wants of a web site."""

from __future__ import annotations

import html
import re
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from bot import opening
from bot.channels.web import codec
from bot.settings import Settings, ZaloOA
from bot.translate import Texts
from bot.turns import Turns
from bot.web import application
from flows.events import Event, Text
from storage import alarms, conversations, doors
from storage.unit import Tx
from tests.web.browsing import FOREIGN_PAGE, Browser, Visitor
from tests.web.conftest import Site


async def link_into_a_talk(site: Site) -> str:
    """Somebody has begun on Zalo; the path of a link into their conversation."""
    turns = Turns(site.context, {})
    event = Event("zalo_bot", "zalo-1", site.clock.now(), Text("Chào cháu"), message_id="1")
    await turns.take("zalo_bot", "1", "{}", event=event)

    def unit(tx: Tx) -> str:
        conversation_id = conversations.find(tx, "zalo_bot", "zalo-1")
        assert conversation_id is not None
        return doors.make_link(tx, conversation_id, now=site.clock.now())

    return f"/c/{await site.context.store.write(unit)}"


async def token_in(page: aiohttp.ClientResponse) -> str:
    """What the page's form carries."""
    found = re.search(r'name="page" value="([^"]*)"', await page.text())
    return found[1] if found else ""


async def presses(browser: Browser, path: str, **options: Any) -> aiohttp.ClientResponse:
    """Opens the link and presses the button."""
    return await browser.posts(path, {"page": await token_in(await browser.gets(path))}, **options)


async def test_the_button_behind_the_link_leads_into_the_conversation(site: Site) -> None:
    path = await link_into_a_talk(site)
    browser = await site.visitor()

    page = await browser.gets(path)
    entered = await presses(browser, path)

    assert page.status == 200 and "Tiếp tục" in await page.text()
    assert entered.status == 200 and entered.url.path == "/"
    said = [one["text"] for one in (await browser.messages())]
    assert said[0] == "Chào cháu" and any("Bác có đồng ý" in one for one in said)


async def test_a_browser_that_has_never_been_here_gets_in(site: Site) -> None:
    path = await link_into_a_talk(site)
    browser = Visitor(site.address)
    site.browsers.append(browser)

    await presses(browser, path)

    assert next(one["text"] for one in (await browser.messages())) == "Chào cháu"


async def test_what_is_said_behind_the_door_goes_on_with_the_same_talk(site: Site) -> None:
    path = await link_into_a_talk(site)
    browser = await site.visitor()
    await presses(browser, path)

    await browser.says("1")

    assert any("bác là ai" in one["text"] for one in (await browser.messages()))


@pytest.mark.parametrize("used", ["used", "late", "never was"])
async def test_a_link_that_is_no_good_says_how_to_get_another(site: Site, used: str) -> None:
    path = await link_into_a_talk(site)
    browser = await site.visitor()
    match used:
        case "used":
            await presses(browser, path)
        case "late":
            site.clock.pass_time(minutes=61)
        case _:
            path = "/c/" + "x" * 32
    other = await site.visitor()

    page, pressed = await other.gets(path), await other.posts(path)

    assert (page.status, pressed.status) == (410, 410)
    assert "cháu gửi liên kết mới" in await page.text()
    assert await other.messages() == []


async def test_a_browser_with_a_talk_of_its_own_gets_the_other_one_and_mixes_nothing(site: Site) -> None:
    path = await link_into_a_talk(site)
    browser = await site.visitor()
    await browser.says("Chuyện của riêng tôi")

    await presses(browser, path)

    said = [one["text"] for one in (await browser.messages())]
    assert "Chào cháu" in said and "Chuyện của riêng tôi" not in said


async def test_a_foreign_page_cannot_press_the_button(site: Site) -> None:
    path = await link_into_a_talk(site)
    browser = await site.visitor()

    refused = await browser.posts(path, headers=FOREIGN_PAGE)

    assert refused.status == 403
    assert await site.context.store.read(lambda tx: doors.is_good(tx, path[3:], now=site.clock.now()))


async def test_an_old_browser_that_tells_no_origin_gets_in(site: Site) -> None:
    path = await link_into_a_talk(site)
    browser = await site.visitor()

    entered = await presses(browser, path, headers={"Origin": "null"})

    assert entered.status == 200 and entered.url.path == "/"


FORGED = {"none": {}, "empty": {"page": ""}, "anything": {"page": "x" * 32}, "marks": {"page": "ữ"}}


@pytest.mark.parametrize("headers", [{"Origin": "null"}, {}], ids=["a sandboxed frame", "no word of its origin"])
@pytest.mark.parametrize("form", FORGED.values(), ids=FORGED.keys())
async def test_nobody_is_sent_into_another_s_talk_by_a_form_that_is_not_ours(
    site: Site, headers: dict[str, str], form: dict[str, str]
) -> None:
    path = await link_into_a_talk(site)
    attacker, victim = await site.visitor(), await site.visitor()
    seen_by_attacker = await token_in(await attacker.gets(path))
    await victim.gets(path)

    refused = await victim.posts(path, form, headers=headers)
    of_attacker = await victim.posts(path, {"page": seen_by_attacker}, headers=headers)

    assert (refused.status, of_attacker.status) == (403, 403)
    assert await victim.messages() == []
    assert await site.context.store.read(lambda tx: doors.is_good(tx, path[3:], now=site.clock.now()))


async def test_who_lost_the_cookie_gets_the_page_again_and_then_gets_in(site: Site) -> None:
    path = await link_into_a_talk(site)
    browser = await site.visitor()
    token = await token_in(await browser.gets(path))
    browser.session.cookie_jar.clear()

    again = await browser.posts(path, {"page": token})
    entered = await browser.posts(path, {"page": await token_in(again)})

    assert again.status == 403 and "Tiếp tục" in await again.text()
    assert (entered.status, entered.url.path) == (200, "/")


async def test_a_link_open_in_two_tabs_works_in_both(site: Site) -> None:
    first, second = await link_into_a_talk(site), await link_into_a_talk(site)
    browser = await site.visitor()
    token = await token_in(await browser.gets(first))
    await browser.gets(second)

    entered = await browser.posts(first, {"page": token})

    assert (entered.status, entered.url.path) == (200, "/")


async def test_the_page_s_cookie_is_for_no_script_and_no_foreign_page(site: Site) -> None:
    path = await link_into_a_talk(site)

    page = await (await site.visitor()).gets(path)

    cookie = page.cookies["manhmoi_page"]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and 0 < int(cookie["max-age"]) <= 3600


async def test_a_form_without_json_or_markup_in_the_token_is_not_found(site: Site) -> None:
    browser = await site.visitor()

    answers = [(await browser.gets(f"/c/{one}")).status for one in ("short", "%3Cscript%3Ealert(1)%3C/script%3E", "")]

    assert answers == [404, 404, 404]


# Zalo's console


async def served_with(settings: Settings, texts: Texts, zalo: ZaloOA) -> tuple[int, str, str]:
    """Status of the verifier file, its text, and the text of the home page."""
    async with opening.opened(settings.model_copy(update={"zalo_oa": zalo}), texts=texts) as context:
        app = application.make(context, Turns(context, {codec.NAME: codec.read}))
        async with TestServer(app) as server:
            browser = Visitor(str(server.make_url("")).rstrip("/"))
            try:
                file = await browser.gets("/zalo_verifierAbC-12_x.html")
                home = await browser.gets("/")
                return file.status, await file.text(), await home.text()
            finally:
                await browser.closes()


async def test_the_domain_is_verified_by_file_and_by_meta_tag(settings: Settings, texts: Texts) -> None:
    status, file, home = await served_with(settings, texts, ZaloOA(verification="AbC-12_x"))

    tag = '<meta name="zalo-platform-site-verification" content="AbC-12_x">'
    assert status == 200
    assert tag in file and tag in home


async def test_another_code_than_ours_is_not_found(settings: Settings, texts: Texts) -> None:
    status, _, home = await served_with(settings, texts, ZaloOA(verification="another"))
    status_off, _, home_off = await served_with(settings, texts, ZaloOA())

    assert (status, status_off) == (404, 404)
    assert 'content="another"' in home
    assert "zalo-platform-site-verification" not in home_off


async def test_after_signing_in_the_code_is_shown_to_be_copied(site: Site) -> None:
    browser = await site.visitor()

    page = await browser.gets("/zalo/oa/login?code=abc_DEF-123&oa_id=3&state=x")
    hostile = await browser.gets("/zalo/oa/login?code=%3Cscript%3Ealert(1)%3C/script%3E")

    assert "abc_DEF-123" in await page.text()
    assert "<script>alert" not in html.unescape(await hostile.text())
    assert "Zalo chưa trả về mã nào" in await hostile.text()


# The desk


async def test_what_must_be_repaired_stands_on_the_desk_until_it_is(site: Site) -> None:
    now = site.clock.now()
    await site.context.store.write(lambda tx: alarms.stand(tx, "zalo-grant", "zalo_sign_in", at=now))
    operator = await site.operator()

    before = await (await operator.gets("/desk")).text()
    await site.context.store.write(lambda tx: alarms.over(tx, "zalo-grant"))
    after = await (await operator.gets("/desk")).text()

    assert "Cần sửa" in before and "manhmoi zalo login" in before
    assert "Cần sửa" not in after
