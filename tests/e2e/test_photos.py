"""A photo sent as a file: the person is asked about its place, and the team sees what fits and what does not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import BrowserContext, FilePayload, Page, expect

from tests.e2e.conftest import Screens
from tests.e2e.test_tip import CODE, ENOUGH, Person, fits
from tests.media import making
from tests.media.making import RATIONAL, angle, position
from tests.program import Program

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]

STORY = (
    "Tôi là đồng đội của liệt sĩ Nguyễn Văn Mẫu, hi sinh ngày 19/8/1972."
    " Tôi chôn anh ở bờ sông, tọa độ 16.7594, 107.2094."
)
SLOW = ENOUGH * 1000
ANSWERS = ("Gửi tin", "Có, ghi theo ảnh", "Đúng rồi", "Biết chính xác chỗ", "Bỏ qua", "Không rõ", "Xong")


def photo(minutes: int, hundredths: int) -> FilePayload:
    tags = position(
        angle(16, minutes, hundredths),
        b"N",
        angle(107, 12, 3384),
        b"E",
        error=(RATIONAL, [(475, 100)]),
        direction=(RATIONAL, [(270, 1)]),
    )
    grey = making.image(800, 600)
    content = making.picture("JPEG", grey, exif=making.exif(tags, {36867: (2, b"2026:07:27 08:15:00\0")}))
    return FilePayload(name="IMG_0001.jpg", mimeType="image/jpeg", buffer=content)


async def test_a_veteran_s_photo_tells_the_place_and_the_team_sees_what_fits(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    page = await (await screens.phone()).new_page()
    person = Person(page)
    await page.goto(program.address)
    await page.get_by_role("button", name="Bắt đầu").click()
    await person.presses("Đồng ý")
    await person.presses("Đồng đội, nhân chứng")
    await person.hears("Kể xong")
    await person.writes(STORY)
    await person.was_sent("Nguyễn Văn Mẫu")
    await page.locator("#files").set_input_files([photo(45, 2272)])
    await expect(page.locator(".message.you").last).to_contain_text("Đã gửi", timeout=SLOW)
    await person.presses("Xong")
    asked = 0
    buttons = person.choices.get_by_role("button")
    while True:
        await expect(buttons.first).to_be_visible(timeout=SLOW)
        known = await buttons.all_inner_texts()
        if "Có, ghi theo ảnh" in known:
            await person.hears("khoảng 340 m")
            await screens.picture(page, "chat-photo")
            await fits(page)
            asked += 1
        choice = next(one for one in ANSWERS if one in known)
        await person.presses(choice)
        if choice == "Gửi tin":
            break
    await person.hears("Mã tin: MM-")
    found = CODE.search(await person.said.filter(has_text="Mã tin").last.inner_text())
    assert found
    assert asked == 1
    await page.locator("#files").set_input_files([photo(48, 0)])

    for width, opened in (("desk", screens.desk), ("phone", screens.phone)):
        desk = await signed_in(await opened())
        await desk.goto(f"{program.address}/desk/tickets/{found[0]}")
        checks = desk.locator(".checks")
        await expect(checks.locator(".differs").last).to_contain_text(
            "Ảnh 2: cách nơi đã ghi 5 km", timeout=ENOUGH * 1000
        )
        await expect(checks).not_to_contain_text("Ảnh 1:")  # the place is its own: it says nothing for itself
        await checks.evaluate("(one) => one.scrollIntoView()")
        await screens.picture(desk, f"desk-checks-{width}")
        await desk.locator("#files").evaluate("(one) => one.scrollIntoView()")
        await screens.picture(desk, f"desk-photos-{width}")
        await fits(desk)

    ticket = await program.ticket(found[0])
    assert ticket["location"]["origin"] == "exif"
    assert [round(one["exif"]["lat"], 4) for one in ticket["attachments"]] == [16.7563, 16.8]
    assert screens.complaints == []
