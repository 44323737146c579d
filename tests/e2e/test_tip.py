"""A whole tip on a phone, answered at a desk; and what a phone in the countryside does to it."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Awaitable, Callable

import pytest
from PIL import Image
from playwright.async_api import BrowserContext, FilePayload, Locator, Page, Route, expect

from tests.e2e.conftest import Screens
from tests.program import Program

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]

CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")
LONG_NAME = "Nguyễn Phúc Công Tằng Tôn Nữ Thúy Vân"
REPLY = "Chào bác, chúng tôi đã nhận được tin của bác ạ."
ENOUGH = 60.0  # seconds; a machine that is busy with other tests is slow


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (800, 600), (120, 110, 90)).save(out, "JPEG")
    return out.getvalue()


class Person:
    """Presses, writes and reads on the chat page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.said = page.locator(".message.bot, .message.team")
        self.choices = page.locator("#choices")

    async def hears(self, piece: str) -> None:
        await expect(self.said.filter(has_text=piece).last).to_be_visible(timeout=ENOUGH * 1000)

    async def presses(self, label: str) -> None:
        await self.choices.get_by_role("button", name=label, exact=True).click()

    async def writes(self, text: str) -> None:
        await self.page.get_by_role("textbox").fill(text)
        await self.page.get_by_role("button", name="Gửi", exact=True).click()

    def own(self, text: str) -> Locator:
        return self.page.locator(".message.you").filter(has_text=text).last

    async def was_sent(self, text: str) -> None:
        await expect(self.own(text)).to_contain_text("Đã gửi", timeout=ENOUGH * 1000)


class Held:
    """Requests that do not go out before they may."""

    def __init__(self) -> None:
        self.asked, self.may_go = asyncio.Event(), asyncio.Event()

    async def back(self, route: Route) -> None:
        self.asked.set()
        await self.may_go.wait()
        await route.continue_()


async def fits(page: Page) -> None:
    """Nothing stands out to the side, and whatever is to be pressed is large enough for a trembling finger."""
    wide = await page.evaluate("() => [document.scrollingElement.scrollWidth, window.innerWidth]")
    assert wide[0] <= wide[1], wide
    small = await page.evaluate(
        """() => [...document.querySelectorAll("button, .button, textarea, select")]
        .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 47.5).map((one) => one.outerHTML)"""
    )
    assert small == []


async def sends_a_tip(person: Person) -> str:
    """The shortest one; gives its code."""
    await person.page.get_by_role("button", name="Bắt đầu").click()
    await person.presses("Đồng ý")
    await person.presses("Người thân")
    await person.hears("Kể xong")
    await person.writes("Chú tôi là liệt sĩ Nguyễn Văn Mẫu, quê xã Mẫu, huyện Vĩnh Bảo.")
    await person.was_sent("Nguyễn Văn Mẫu")
    await person.presses("Xong")
    buttons = person.choices.get_by_role("button")
    pressed = ""
    while pressed != "Gửi tin":
        await expect(buttons.first).to_be_visible(timeout=ENOUGH * 1000)  # a press takes all of them away at once
        known = await buttons.all_inner_texts()
        pressed = next(one for one in ("Gửi tin", "Đúng rồi", "Bỏ qua", "Không rõ", "Xong") if one in known)
        await person.presses(pressed)
    await person.hears("Mã tin: MM-")
    found = CODE.search(await person.said.filter(has_text="Mã tin").last.inner_text())
    assert found
    return found[0]


async def test_a_whole_tip_on_a_phone_is_answered_from_the_desk(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    page = await (await screens.phone()).new_page()
    person = Person(page)
    await page.goto(f"{program.address}/?s=bv-viet-tiep")
    await screens.picture(page, "chat-greeting")
    await fits(page)

    await page.get_by_role("button", name="Bắt đầu").click()
    await person.hears("Bác có đồng ý")
    await screens.picture(page, "chat-consent")
    await person.presses("Đồng ý")
    await person.hears("bác là ai")
    await person.presses("Người thân")
    await person.hears("Kể xong")
    await person.writes("Anh tôi đi bộ đội năm 1970, có lần gửi thư về.")
    await page.locator("#files").set_input_files(FilePayload(name="ảnh mộ.jpg", mimeType="image/jpeg", buffer=photo()))
    await person.was_sent("ảnh mộ.jpg")
    await page.get_by_role("button", name="Ghi âm").click()
    await expect(page.locator("#recorded")).to_contain_text("0:01")
    await page.get_by_role("button", name="Xong, gửi đi").click()
    await person.was_sent("Lời nói ghi âm")
    await screens.picture(page, "chat-story")
    await person.presses("Xong")
    await person.hears("tên là gì")
    await person.writes(LONG_NAME)
    for question in ("sinh năm nào", "Quê liệt sĩ", "đơn vị nào", "ngày nào", "hi sinh ở đâu"):
        await person.hears(question)
        await person.presses("Không rõ")
    await person.hears("nơi chôn cất")
    await screens.picture(page, "chat-place")
    await person.presses("Gửi vị trí của tôi")
    await person.hears("chắc về nơi này")
    await fits(page)
    await person.presses("Quanh vùng đó")
    await person.hears("giấy báo tử")
    await person.presses("Xong")
    await person.hears("mẫu ADN")
    await person.presses("Muốn được tư vấn")
    await person.hears("về việc lấy mẫu")
    await person.presses("Đủ rồi")
    await person.hears("là gì của liệt sĩ")
    await person.presses("Anh, chị, em ruột")
    await person.hears("Mẹ của liệt sĩ")
    await person.presses("Đã mất")
    await person.hears("cùng mẹ với liệt sĩ")
    await person.writes("còn một em gái 84 tuổi")
    await person.hears("đi lại được không")
    await person.presses("Yếu, cần lấy tại nhà")
    await person.hears("lúc nào thì tiện ạ")
    await person.presses("Tại nhà")
    await person.hears("câu trả lời về ADN")
    await person.presses("Có")
    await person.hears("số điện thoại")
    await person.writes("0912 345 678")
    await person.hears("tên bác")
    await person.writes("Phạm Thị Mẫu")
    await person.hears("lúc nào thì tiện")
    await person.presses("Buổi sáng")
    await person.hears("chuyển số của bác")
    await person.presses("Có")
    await person.hears("báo, đài")
    await person.presses("Không")
    await person.hears("đọc lại")
    await screens.picture(page, "chat-review")
    await fits(page)
    await person.presses("Gửi tin")
    await person.hears("Mã tin: MM-")
    found = CODE.search(await person.said.filter(has_text="Mã tin").last.inner_text())
    assert found
    code = found[0]
    await screens.picture(page, "chat-sent")

    desk = await signed_in(await screens.desk())
    await desk.get_by_role("searchbox").fill("cong tang ton nu thuy van")
    await expect(desk.get_by_role("link", name=code)).to_be_visible()
    await screens.picture(desk, "desk-list")
    await fits(desk)
    await desk.get_by_role("link", name=code).click()
    await expect(desk.get_by_role("heading", level=1)).to_have_text(LONG_NAME)
    await desk.locator("#conversation img").evaluate("(one) => one.scrollIntoView()")
    await expect(desk.locator("#conversation img")).to_have_js_property("naturalWidth", 640, timeout=ENOUGH * 1000)
    assert "0912 345 678" not in await desk.content()
    await desk.get_by_role("textbox").fill(REPLY)
    await desk.get_by_role("button", name="Gửi cho người báo tin").dblclick()
    await expect(desk.locator("#conversation .team")).to_contain_text(REPLY)
    await person.hears(REPLY)
    await expect(desk.locator("#conversation .team")).to_contain_text("Đã gửi", timeout=ENOUGH * 1000)
    await expect(desk.locator("#conversation .team")).to_have_count(1)
    await desk.get_by_role("button", name="Hiện số điện thoại").click()
    await expect(desk.locator("#person")).to_contain_text("0912 345 678")
    await screens.picture(desk, "desk-ticket")
    await fits(desk)
    await person.writes("Cảm ơn cháu, nhà còn lá thư cũ.")
    await expect(desk.locator("#conversation")).to_contain_text("nhà còn lá thư cũ", timeout=ENOUGH * 1000)

    ticket = await program.ticket(code)
    assert (ticket["channel"], ticket["source"]) == ("web", "bv-viet-tiep")
    assert (ticket["martyr"]["name"], ticket["location"]["lat"]) == (LONG_NAME, 16.756312)
    assert sorted(one["kind"] for one in ticket["attachments"]) == ["photo", "voice"]
    assert screens.complaints == []


async def test_an_operator_corrects_a_fact_and_works_on_a_phone_too(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    page = await (await screens.phone()).new_page()
    person = Person(page)
    await page.goto(program.address)
    await sends_a_tip(person)

    desk = await signed_in(await screens.phone())
    await fits(desk)
    await screens.picture(desk, "desk-list-phone")
    await desk.locator(".tickets .code a").first.click()
    await desk.get_by_role("button", name="Đánh dấu khẩn").click()
    await expect(desk.get_by_role("button", name="Bỏ dấu khẩn")).to_be_visible()
    await screens.picture(desk, "desk-head-phone")
    row = desk.locator("#fact-martyr-name")
    await row.get_by_role("link", name="Sửa").click()
    await desk.locator("#said-martyr-name").fill("Nguyễn Văn Mậu")
    await desk.locator("#fact-martyr-name").get_by_role("button", name="Lưu").click()
    await expect(row.locator(".value")).to_have_text("Nguyễn Văn Mậu", timeout=ENOUGH * 1000)
    await row.get_by_text("Trước đó").click()
    await expect(row).to_contain_text("Nguyễn Văn Mẫu")
    await expect(desk.get_by_role("heading", level=1)).to_have_text("Nguyễn Văn Mậu")
    await desk.get_by_label("Trạng thái").select_option("verifying")
    await expect(desk.locator("#history")).to_contain_text("Đang xác minh")
    await fits(desk)
    await screens.picture(desk, "desk-ticket-phone")
    assert screens.complaints == []


async def at_a_ticket(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> Page:
    """An operator's window on a ticket that somebody has just told by the web chat."""
    page = await (await screens.phone()).new_page()
    await page.goto(program.address)
    await sends_a_tip(Person(page))
    desk = await signed_in(await screens.desk())
    await desk.locator(".tickets .code a").first.click()
    return desk


async def test_a_form_that_was_opened_while_news_were_fetched_stays_open(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    desk = await at_a_ticket(program, screens, signed_in)
    held = Held()
    await desk.route("**/parts/facts*", held.back)
    await desk.get_by_role("button", name="Đánh dấu khẩn").click()
    await held.asked.wait()
    await desk.locator("#fact-martyr-name").get_by_role("link", name="Sửa").click()
    await desk.locator("#said-martyr-name").fill("Nguyễn Văn Mậu")
    async with desk.expect_response("**/parts/facts*"):
        held.may_go.set()
    await desk.wait_for_timeout(300)

    await expect(desk.locator("#said-martyr-name")).to_have_value("Nguyễn Văn Mậu")


async def test_a_form_that_is_being_fetched_when_news_come_is_opened(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    desk = await at_a_ticket(program, screens, signed_in)
    held = Held()
    await desk.route("**/facts/martyr-name", held.back)
    await desk.locator("#fact-martyr-name").get_by_role("link", name="Sửa").click()
    await held.asked.wait()
    async with desk.expect_response("**/parts/facts*"):
        await desk.get_by_role("button", name="Đánh dấu khẩn").click()
    await desk.wait_for_timeout(300)
    held.may_go.set()

    await expect(desk.locator("#said-martyr-name")).to_be_visible(timeout=ENOUGH * 1000)


async def test_a_status_is_chosen_whatever_news_come(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    desk = await at_a_ticket(program, screens, signed_in)
    status, history = desk.get_by_label("Trạng thái"), desk.locator("#history")

    # In the moment in which the part was renewed.
    await desk.evaluate(CHOSEN_AT_ONCE, "verifying")
    await expect(history).to_contain_text("Đang xác minh")

    # News were asked for before the list was opened, and come while it is open.
    held = Held()
    await desk.route("**/parts/head", held.back)
    await desk.get_by_role("button", name="Đánh dấu khẩn").click()
    await held.asked.wait()
    await status.click()
    opened = await status.element_handle()
    assert opened is not None
    async with desk.expect_response("**/parts/head"):
        held.may_go.set()
    await desk.wait_for_timeout(300)
    assert await opened.evaluate("(one) => one.isConnected")

    # What was chosen is done; then the part shows all there is to see.
    await opened.select_option("classified")
    await expect(history).to_contain_text("Đã phân loại")
    await expect(desk.get_by_role("button", name="Bỏ dấu khẩn")).to_be_visible(timeout=ENOUGH * 1000)


async def test_the_keys_walk_through_the_statuses_and_only_the_button_sends_one(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    desk = await at_a_ticket(program, screens, signed_in)
    status, save = desk.get_by_label("Trạng thái"), desk.locator("#head").get_by_role("button", name="Lưu")
    sent: list[str] = []
    desk.on("request", lambda request: sent.append(request.url) if request.url.endswith("/status") else None)
    await expect(save).to_be_hidden()

    await status.focus()
    await desk.keyboard.press("ArrowDown")
    await expect(save).to_be_visible()
    await desk.keyboard.press("ArrowUp")
    await expect(save).to_be_hidden()
    await desk.keyboard.press("ArrowDown")
    await desk.keyboard.press("ArrowDown")
    await expect(save).to_be_visible()
    await desk.evaluate(REFRESHED)
    await expect(status).to_have_value("verifying")
    assert sent == []
    await screens.picture(desk, "desk-status-keys")

    await save.press("Enter")
    await expect(desk.locator("#history")).to_contain_text("Đang xác minh")
    await expect(save).to_be_hidden()
    assert len(sent) == 1


CHOSEN_AT_ONCE = """(status) => {
  document.body.addEventListener("htmx:afterSwap", function choose({ detail }) {
    if (detail.target.id !== "head") return;
    document.body.removeEventListener("htmx:afterSwap", choose);
    queueMicrotask(() => {
      const list = document.querySelector("#head select[name=status]");
      list.value = status;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
  });
  htmx.trigger(document.body, "changed");
}"""
REFRESHED = """() => new Promise((go) => {
  document.body.addEventListener("htmx:afterRequest", () => setTimeout(go, 100), { once: true });
  htmx.trigger(document.body, "changed");
})"""


async def test_news_take_neither_the_place_of_the_keys_nor_the_link_under_a_finger(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    person = Person(await (await screens.phone()).new_page())
    await person.page.goto(program.address)
    code = await sends_a_tip(person)
    desk = await signed_in(await screens.desk())
    await desk.goto(f"{program.address}/desk")
    await desk.keyboard.press("j")
    chosen = "() => document.activeElement.textContent"
    first = await desk.evaluate(chosen)

    await desk.evaluate(REFRESHED)

    assert first.startswith("MM-")
    assert await desk.evaluate(chosen) == first

    await desk.get_by_role("link", name=code, exact=True).hover()
    await desk.mouse.down()
    await desk.evaluate(REFRESHED)
    await desk.mouse.up()
    await expect(desk.locator("#head .code")).to_have_text(code)


async def test_the_team_s_answer_is_seen_wherever_the_person_is_reading(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    page = await (await screens.phone()).new_page()
    person = Person(page)
    await page.goto(program.address)
    code = await sends_a_tip(person)
    desk = await signed_in(await screens.desk())
    await desk.goto(f"{program.address}/desk/tickets/{code}")

    async def answers(text: str) -> None:
        await desk.get_by_role("textbox").fill(text)
        await desk.get_by_role("button", name="Gửi cho người báo tin").click()
        await expect(person.said.filter(has_text=text)).to_be_attached(timeout=ENOUGH * 1000)

    # Right after the long words at the end, of which the person reads the beginning.
    answer, news = person.said.filter(has_text="câu đầu").last, page.locator("#down")
    await answers("Trả lời, câu đầu.")
    await expect(news).to_have_text("Có tin nhắn mới")
    await screens.picture(page, "chat-news")
    await fits(page)
    await news.click()
    await expect(answer).to_be_in_viewport(ratio=1)
    await expect(news).to_be_hidden()

    # At the end of the talk, it comes into view by itself.
    await answers("Trả lời, câu hai.")
    await expect(person.said.filter(has_text="câu hai").last).to_be_in_viewport(ratio=1)

    # Scrolled up, the person stays where they are.
    await page.locator("#scroll").evaluate("(one) => { one.scrollTop = 100; }")
    await answers("Trả lời, câu ba.")
    await expect(news).to_have_text("Có tin nhắn mới")
    assert await page.locator("#scroll").evaluate("(one) => one.scrollTop") == 100
    # The button takes no room: what stands above it would move under a finger when it comes and goes.
    with_button = await page.locator("#scroll").evaluate("(one) => one.scrollHeight")
    await page.locator("#scroll").evaluate("(one) => { one.scrollTop = one.scrollHeight; }")
    await expect(news).to_be_hidden()
    assert await page.locator("#scroll").evaluate("(one) => one.scrollHeight") == with_button

    # Whoever cannot see it hears it: the talk is a live region, and nothing holds its words back.
    talk = page.get_by_role("log")
    await expect(talk).to_have_attribute("aria-live", "polite")
    await expect(talk).to_have_attribute("aria-busy", "false")
    assert screens.complaints == []


async def tells_before_agreeing(program: Program, screens: Screens) -> Person:
    person = Person(await (await screens.phone()).new_page())
    await person.page.goto(program.address)
    await person.page.get_by_role("button", name="Bắt đầu").click()
    await person.hears("Bác có đồng ý")
    await person.writes("Chú tôi là liệt sĩ Nguyễn Văn Mẫu")
    await person.hears("giữ lời bác")
    return person


async def test_a_no_empties_the_open_page(program: Program, screens: Screens) -> None:
    person = await tells_before_agreeing(program, screens)
    page = person.page

    await person.presses("Không đồng ý")

    await person.hears("Cháu đã xóa")
    await expect(page.locator(".message.you")).to_have_count(0)
    await expect(page.locator(".day")).to_have_count(1)
    assert "Nguyễn Văn Mẫu" not in await page.content()
    await screens.picture(page, "chat-erased")
    await person.presses("Báo tin mới")
    await person.hears("Bác có đồng ý")
    assert screens.complaints == []


async def test_a_no_empties_the_page_also_where_its_own_answer_comes_last(program: Program, screens: Screens) -> None:
    person = await tells_before_agreeing(program, screens)
    page = person.page
    erased = asyncio.Event()

    async def late(route: Route) -> None:
        answer = await route.fetch()
        await erased.wait()
        await route.fulfill(response=answer)

    await page.route("**/chat/send", late)
    await person.presses("Không đồng ý")
    await person.hears("Cháu đã xóa")
    erased.set()

    await expect(page.locator(".message.you")).to_have_count(0)
    await expect(page.locator(".day")).to_have_count(1)


@pytest.mark.parametrize("name", ["Bắt đầu", "Gửi"])
async def test_what_is_pressed_before_the_script_has_come_counts(program: Program, screens: Screens, name: str) -> None:
    """On a slow line the page stands there for a while before its script does."""
    page = await (await screens.phone(service_workers="block")).new_page()
    person = Person(page)
    held = Held()
    await page.route("**/chat/main.js*", held.back)
    await page.goto(program.address, wait_until="commit")
    await page.get_by_role("textbox").fill("Anh tôi hi sinh năm 1972")
    await page.get_by_role("button", name=name, exact=True).click()
    held.may_go.set()

    await person.hears("Bác có đồng ý")
    assert page.url == f"{program.address}/"
    await expect(person.own("1972")).to_have_count(int(name == "Gửi"))
    assert screens.complaints == []


async def test_what_is_sent_without_a_net_waits_and_is_not_doubled(program: Program, screens: Screens) -> None:
    phone = await screens.phone()
    page = await phone.new_page()
    person = Person(page)
    await page.goto(program.address)
    await page.get_by_role("button", name="Bắt đầu").click()
    await person.hears("Bác có đồng ý")
    await person.presses("Đồng ý")
    await person.hears("bác là ai")

    await phone.set_offline(True)
    await person.writes("Anh tôi hi sinh năm 1972")
    await expect(person.own("1972").get_by_role("button", name="Gửi lại")).to_be_visible(timeout=ENOUGH * 1000)
    await screens.picture(page, "chat-offline")
    await fits(page)
    await phone.set_offline(False)

    await person.was_sent("1972")
    await page.reload()
    await person.was_sent("1972")
    await expect(page.locator(".message.you").filter(has_text="1972")).to_have_count(1)
    await expect(page.locator("#greeting")).to_be_hidden()


async def test_the_answer_is_lost_on_its_way_and_the_page_sends_again(program: Program, screens: Screens) -> None:
    phone = await screens.phone(service_workers="block")
    page = await phone.new_page()
    person = Person(page)
    await page.goto(program.address)
    await page.get_by_role("button", name="Bắt đầu").click()
    await person.presses("Đồng ý")
    await person.hears("bác là ai")
    tries = 0
    repeated = asyncio.Event()

    async def lose_the_first_answer(route: Route) -> None:
        nonlocal tries
        tries += 1
        answer = await route.fetch()
        if tries == 1:
            await route.abort()
            return
        await route.fulfill(response=answer)
        repeated.set()

    await page.route("**/chat/send", lose_the_first_answer)
    await person.writes("Anh tôi hi sinh năm 1972")
    await asyncio.wait_for(repeated.wait(), ENOUGH)

    await person.was_sent("1972")
    await page.unroute_all()
    await page.reload()
    await person.was_sent("1972")
    await expect(page.locator(".message.you").filter(has_text="1972")).to_have_count(1)


async def test_the_chat_works_with_the_keyboard_alone(program: Program, screens: Screens) -> None:
    page = await (await screens.desk()).new_page()
    person = Person(page)
    await page.goto(program.address)

    async def to(name: str) -> None:
        for _ in range(20):
            await page.keyboard.press("Tab")
            if (await page.evaluate("() => document.activeElement.textContent")).strip() == name:
                return
        raise AssertionError(f"no way to {name!r}")

    await to("Bắt đầu")
    await page.keyboard.press("Enter")
    await person.hears("Bác có đồng ý")
    await to("Đồng ý")
    await page.keyboard.press("Enter")
    await person.hears("bác là ai")
    await to("Người thân")
    await page.keyboard.press("Enter")
    await person.hears("Kể xong")
    await page.get_by_role("textbox").focus()
    await page.keyboard.type("Anh tôi đi bộ đội năm 1970")
    await page.keyboard.press("Enter")

    await person.was_sent("1970")
    assert screens.complaints == []
