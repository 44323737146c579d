"""Every page of the desk and the chat in a real browser: the rules of WCAG 2.2 AA that axe knows, nothing that stands
out to the side on a phone, and no complaint of the browser (a style or script that the policy forbids is one).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, Route, expect

from tests.e2e import desk_pages
from tests.e2e.conftest import Screens
from tests.e2e.test_tip import fits
from tests.program import HOME, Program

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]

AXE = HOME / "tests/vendor/axe-4.14.1.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async rules => (await axe.run(document, {runOnly: rules, resultTypes: ["violations"]})).violations.flatMap(
    one => one.nodes.map(node => `${one.id}: ${node.target.join(" ")} ${node.failureSummary.split("\\n")[1]}`)
)"""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def program(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Program]:
    async with Program(tmp_path_factory.mktemp("axe")) as program:
        yield program


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def told(program: Program) -> desk_pages.Told:
    return await desk_pages.tell(program)


async def enter(program: Program, context: BrowserContext) -> Page:
    status, link, error = await program.command("desk-link", "Trần Thị Mẫu", "--role", "admin")
    assert status == 0, error
    page = await context.new_page()
    await page.goto(link.strip())
    await page.get_by_role("button", name="Đăng nhập").click()
    return page


async def violations(page: Page) -> list[str]:
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = await page.evaluate(RUN, RULES)
    return found


def test_every_page_of_the_desk_is_looked_at() -> None:
    assert desk_pages.routes() - desk_pages.NO_PAGES == set(desk_pages.PAGES)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("screen", ["phone", "desk"])
async def test_axe_finds_nothing_on_any_page(
    program: Program, told: desk_pages.Told, screens: Screens, screen: str
) -> None:
    opens: Callable[..., Any] = getattr(screens, screen)
    page = await enter(program, await opens())
    found: dict[str, list[str]] = {}

    for address in desk_pages.addresses(told):
        await page.goto(program.address + address)
        if address.endswith("#facts"):
            await page.locator("#facts .fact .edit a").first.click()
            await page.locator("#facts .editing").wait_for()
        if address.startswith("/desk/map"):
            await page.locator("#map[data-ready]").wait_for()
            await page.locator("#map").scroll_into_view_if_needed()
            for name in ("Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)"):
                await expect(page.locator("#map").get_by_text(name, exact=True)).to_be_in_viewport(ratio=1)
        await page.evaluate("() => document.querySelectorAll('details').forEach(one => (one.open = true))")
        await fits(page)
        if wrong := await violations(page):
            found[address] = wrong
        await screens.picture(page, f"{screen}{re.sub('[/?#]|MM-....-....', '-', address)}")
    person = await (await opens()).new_page()
    await person.goto(program.address)
    found |= {"/": wrong} if (wrong := await violations(person)) else {}
    await person.get_by_role("button", name="Bắt đầu").click()
    await person.get_by_role("button", name="Đồng ý", exact=True).wait_for()
    found |= {"/ begun": wrong} if (wrong := await violations(person)) else {}
    nowhere = "/handover/" + "x" * 32
    for address in (told.receipt, nowhere):
        await person.goto(program.address + address)
        await person.evaluate("() => document.querySelectorAll('details').forEach(one => (one.open = true))")
        await fits(person)
        found |= {address: wrong} if (wrong := await violations(person)) else {}
    await screens.picture(person, f"{screen}-handover")

    assert found == {}
    # The browser itself says of a page that it is not there.
    assert [one for one in screens.complaints if nowhere not in one] == []


@pytest.mark.asyncio(loop_scope="module")
async def test_what_was_asked_before_a_search_does_not_take_its_result_away(
    program: Program, told: desk_pages.Told, screens: Screens
) -> None:
    page = await enter(program, await screens.desk())
    await page.goto(f"{program.address}/desk")
    listed, goes_on = page.locator(".tickets .code a"), asyncio.Event()

    async def held(route: Route) -> None:
        await goes_on.wait()
        await route.continue_()

    await page.route(re.compile(r"/desk(\?(?!.*q=M).*)?$"), held)  # all but the search
    asked = page.expect_response(lambda answer: "q=M" not in answer.url)
    async with asked:
        await page.evaluate("htmx.trigger(document.body, 'changed')")
        await page.locator("#q").fill(told.rich)
        await expect(listed).to_have_text([told.rich])
        goes_on.set()
    await page.evaluate("() => new Promise(done => setTimeout(done, 300))")

    await expect(listed).to_have_text([told.rich])


@pytest.mark.asyncio(loop_scope="module")
async def test_keys_replies_photos_and_paper(program: Program, told: desk_pages.Told, screens: Screens) -> None:
    page = await enter(program, await screens.desk())
    help_, viewer = page.locator("#keys"), page.locator("#viewer")

    await page.locator("#q").fill("j?")
    await page.locator("#q").press("?")
    await expect(help_).to_be_hidden()  # who types is not disturbed
    await page.goto(f"{program.address}/desk")
    await page.keyboard.press("?")
    await expect(help_).to_be_visible()
    assert await violations(page) == []
    await page.keyboard.press("Escape")
    await expect(help_).to_be_hidden()
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await page.keyboard.press("k")
    chosen = await page.locator(".tickets .code a:focus").get_attribute("href")  # the list may still be moving
    await page.keyboard.press("o")
    await page.wait_for_url(f"**{chosen}")
    await page.goto(f"{program.address}/desk")
    box = page.locator(".tickets .code input").first
    await box.check()
    await page.keyboard.press("j")  # who ticks a box goes on from its row
    await expect(page.locator(".tickets .code a").nth(1)).to_be_focused()
    await box.focus()
    await page.keyboard.press("o")
    await page.wait_for_url("**/desk/tickets/*")
    await page.goto(f"{program.address}/desk?q={told.rich}")
    await page.keyboard.press("j")
    await expect(page.locator(".tickets .code a").first).to_be_focused()
    await page.keyboard.press("o")
    await page.wait_for_url(f"**/desk/tickets/{told.rich}")
    await page.keyboard.press("r")
    await expect(page.locator("#reply")).to_be_focused()
    await page.locator("#canned").select_option(label="Đã nhận tin")
    await expect(page.locator("#reply")).to_have_value(re.compile(f"mã tin {told.rich}"))
    await page.locator("#files a.picture").first.click()
    await expect(viewer.locator(".caption")).to_contain_text("1.")
    await expect(viewer).not_to_contain_text("Cách nơi đã kể")  # the place is this photo's own
    await page.keyboard.press("ArrowRight")
    await expect(viewer.locator(".caption")).to_contain_text("2.")
    await expect(viewer).to_contain_text("Cách nơi đã kể: 700 m")
    assert await violations(page) == []
    await page.keyboard.press("Escape")
    await page.emulate_media(media="print")
    for control in (".bar", ".rooms", "#write", "#head .acts", "#person form"):
        await expect(page.locator(control).first).to_be_hidden()
    await expect(page.locator("#facts .value").first).to_be_visible()
    await page.emulate_media(media="screen")
    await page.locator("#person").get_by_role("button").click()
    await expect(page.locator("#person .unmasked")).to_be_attached()
    await page.emulate_media(media="print")
    await expect(page.locator("#person .unmasked")).to_be_visible()
    await expect(page.locator("#facts .value").first).to_be_hidden()

    assert screens.complaints == []
