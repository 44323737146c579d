"""A morning of the team: tips come in by every way, two operators at the desk work on them, the families hear of it.

All that the team does is pressed and typed in a browser; what people hear is read where they read it: on the played
Telegram and Zalo, in the web chat on a phone.
"""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import pytest_asyncio
from playwright.async_api import FilePayload, Locator, Page, expect

from tests.e2e.conftest import Screens
from tests.e2e.test_tip import CODE, ENOUGH, Person, photo
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.tellers import OnAMessenger, tell
from tests.program import Program, zalo_oa_settings

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.asyncio(loop_scope="module")]

SOON = ENOUGH * 1000
NEPHEW = "Chú tôi là liệt sĩ Đặng Quốc Khoát, quê xã Liên Am, huyện Vĩnh Bảo, Hải Phòng, hy sinh năm 1968."
SISTER = "Tìm mộ liệt sĩ Dang Quoc Khoat, quê xã Vĩnh Am, thành phố Hải Phòng, hy sinh ngày 5/2/1968."
CALLED = "Tôi chôn liệt sĩ Bùi Văn Mẫu, đơn vị d7 e66, hi sinh tháng 3 năm 1971, bên bờ suối La La, Quảng Trị."
FACTS = {
    "martyr-name": "Vũ Đình Mẫu",
    "martyr-unit": "c3 d7 e66",
    "martyr-home": "xã Mẫu, Thái Bình",
    "martyr-death_place": "Quảng Trị",
    "place-where": "bờ suối La La, 16.7563, 107.2094",
}
LABELS = {"position": "Tọa độ đo được", "note": "Ghi chú"}
HEADINGS = ("Họ tên liệt sĩ", "Ngày hi sinh", "Nơi an táng", "Lời kể", "Người cung cấp tin", "Điện thoại", "Đồng ý")
ROWS = (
    ("Trịnh Xuân Mẫu", "18/3/1971", "gốc đa xã Mẫu", "Cụ Lê kể lại.", "Lê Văn Mẫu", "0912345577", "Có"),
    ("Hồ Thị Mẫu", "", "đồi 544", "", "", "", "Có"),
)


@dataclass(frozen=True)
class Played:
    """The platforms, and the program behind them."""

    telegram: FakeTelegram
    account: FakeZaloOA
    program: Program


@pytest_asyncio.fixture(loop_scope="module")
async def played(tmp_path: Path) -> AsyncIterator[Played]:
    async with FakeTelegram() as telegram, FakeZaloOA() as account:
        settings = zalo_oa_settings(account)
        async with Program(tmp_path, telegram=telegram.api_base, token=TOKEN, settings=settings) as program:
            account.webhook_to(f"{program.address}/zalo/oa/webhook")
            yield Played(telegram, account, program)
            await account.settled()
    assert telegram.violations == account.violations == []


@pytest.fixture
def program(played: Played) -> Program:
    return played.program


# What the bot asks somebody on a messenger, and what they answer; both know no more than their story.
ASKED = (
    ("Bác có đồng ý", "đồng ý"),
    ("bác là ai", "người thân"),
    ("Kể xong", ""),
    ("ghi rồi", "xong"),
    ("đúng chưa", "đúng rồi"),
    ("sinh năm nào", "không rõ"),
    ("đơn vị nào", "không rõ"),
    ("hi sinh ở đâu", "không rõ"),
    ("nơi chôn cất", "không rõ"),
    ("giấy báo tử", "xong"),
    ("mẫu ADN", "bỏ qua"),
    ("số điện thoại", "bỏ qua"),
    ("tên bác", "bỏ qua"),
    ("báo, đài", "không"),
    ("đọc lại", "gửi"),
)
# The same of an old comrade who only speaks, on a phone, and leaves a number.
PRESSED = (
    ("tên là gì", "Không rõ"),
    ("sinh năm nào", "Không rõ"),
    ("Quê liệt sĩ", "Không rõ"),
    ("đơn vị nào", "Không rõ"),
    ("ngày nào", "Không rõ"),
    ("hi sinh ở đâu", "Không rõ"),
    ("nơi chôn cất", "Không rõ"),
    ("giấy báo tử", "Xong"),
)


async def tells(person: Any, story: str) -> str:
    """A tip by a messenger; its code."""
    return await tell(OnAMessenger(person), "/start", [(asked, answer or story) for asked, answer in ASKED])


async def speaks(person: Person) -> str:
    """A tip in the web chat that is a voice message and a telephone number; its code."""
    page = person.page
    await page.get_by_role("button", name="Bắt đầu").click()
    await person.presses("Đồng ý")
    await person.presses("Đồng đội, nhân chứng")
    await person.hears("Kể xong")
    await page.get_by_role("button", name="Ghi âm").click()
    await expect(page.locator("#recorded")).to_contain_text("0:01")
    await page.get_by_role("button", name="Xong, gửi đi").click()
    await person.was_sent("Lời nói ghi âm")
    await person.presses("Xong")
    for asked, pressed in PRESSED:
        await person.hears(asked)
        await person.presses(pressed)
    await person.hears("số điện thoại")
    await person.writes("0912 345 678")
    await person.hears("tên bác")
    await person.writes("Phạm Văn Mẫu")
    await person.hears("lúc nào thì tiện")
    await person.presses("Buổi sáng")
    await person.hears("chuyển số của bác")
    await person.presses("Có")
    await person.hears("báo, đài")
    await person.presses("Không")
    await person.hears("Lời kể: 1 lời nói ghi âm")
    await person.presses("Gửi tin")
    await person.hears("Mã tin: MM-")
    found = CODE.search(await person.said.filter(has_text="Mã tin").last.inner_text())
    assert found
    return found[0]


def sheet() -> FilePayload:
    """What a commune office filled in."""
    book, out = openpyxl.Workbook(write_only=True), io.BytesIO()
    page = book.create_sheet()
    for one in (HEADINGS, *ROWS):
        page.append(one)
    book.save(out)
    return FilePayload(name="Xã Mẫu.xlsx", mimeType="application/octet-stream", buffer=out.getvalue())


class Desk:
    """An operator's window."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address

    async def goes_to_the_queue(self) -> None:
        await self.page.get_by_role("link", name="Bàn trực").click()
        await self.page.wait_for_url(f"{self.address}/desk")

    async def opens(self, code: str) -> None:
        """From the queue."""
        await self.page.get_by_role("link", name=code, exact=True).click()
        await expect(self.page.locator("#head .code")).to_have_text(code)

    async def sees(self, part: str, words: str) -> None:
        await expect(self.page.locator(f"#{part}")).to_contain_text(words, timeout=SOON)

    async def moves_it_to(self, status: str) -> None:
        await self.page.get_by_label("Trạng thái").select_option(label=status)

    async def presses(self, part: str, label: str) -> None:
        await self.page.locator(f"#{part}").get_by_role("button", name=label, exact=True).click()

    @property
    def listed(self) -> Locator:
        return self.page.locator(".tickets .code a")


async def enters_a_call(desk: Desk) -> str:
    """The hotline rings; the code that is told to the caller."""
    page = desk.page
    await page.get_by_role("link", name="Nhập tin hộ").click()
    await page.locator("#entry-story").fill(CALLED)
    await page.get_by_role("button", name="Đọc lời kể").click()
    await expect(page.locator("#in-martyr-name")).to_have_value("Bùi Văn Mẫu")
    await page.get_by_label("Đã hỏi đúng như trên").first.check()
    await page.get_by_role("button", name="Lưu tin").click()
    return (await page.locator(".large").inner_text()).strip()


async def imports_a_sheet(desk: Desk) -> None:
    page = desk.page
    await page.get_by_role("link", name="Nhập tin hộ").click()
    await page.get_by_role("link", name="Nhập tin từ bảng tính").click()
    await page.get_by_label("Bảng tính (.xlsx)").set_input_files(sheet())
    await page.get_by_role("button", name="Tải lên để xem").click()
    await page.get_by_role("button", name="Nhập 2 dòng").click()
    await expect(page.locator("main")).to_contain_text("Đã nhập xong")


async def hears_and_writes_down(desk: Desk) -> None:
    """On the page of a ticket that is nothing but a voice."""
    page = desk.page
    await page.get_by_role("link", name="Nghe, xem và điền thông tin").click()
    voice = page.locator("audio").first
    await voice.focus()
    await page.keyboard.press("Space")
    await page.wait_for_function("() => document.querySelector('audio').currentTime > 0", timeout=SOON)
    for field, heard in FACTS.items():
        await page.locator(f"#in-{field}").fill(heard)
    await page.get_by_label("Nguồn").select_option(label="Nghe bản ghi âm")
    await page.get_by_label("Ảnh hoặc bản ghi âm nào").select_option(index=1)
    await page.get_by_role("button", name="Lưu").click()


async def writes_down_the_result(desk: Desk, what: str, **typed: str) -> None:
    page = desk.page
    await page.locator("#results").get_by_text("Ghi kết quả").click()
    await page.get_by_role("link", name=what).click()
    for label, words in typed.items():
        await page.get_by_label(LABELS[label]).fill(words)
    if what == "Đã xác minh tọa độ":
        await page.get_by_label("Đo bằng").select_option(label="Máy định vị cầm tay")
    await page.get_by_label("Hoặc tải lên").set_input_files(
        FilePayload(name="biên bản.jpg", mimeType="image/jpeg", buffer=photo())
    )
    await page.get_by_role("button", name="Lưu").click()
    await desk.sees("results", what)


async def test_a_morning_of_the_team(
    played: Played, screens: Screens, signed_in: Callable[..., Awaitable[Page]]
) -> None:
    address = played.program.address
    lan = Desk(await signed_in(await screens.desk(), "Lan", "operator"), address)
    ha = Desk(await signed_in(await screens.desk(), "Hà", "lead"), address)
    nephew, sister = played.telegram.person(first_name="Dũng"), played.account.person(name="Thoa")
    comrade = Person(await (await screens.phone()).new_page())

    # Tips arrive by every way; the open queue shows each by itself.
    await expect(lan.page.locator("main")).to_contain_text("Chưa có tin báo nào")
    first = await tells(nephew, NEPHEW)
    await expect(lan.listed).to_have_text([first], timeout=SOON)
    second = await tells(sister, SISTER)
    await expect(lan.listed).to_have_count(2, timeout=SOON)
    await comrade.page.goto(address)
    spoken = await speaks(comrade)
    await expect(lan.listed).to_have_count(3, timeout=SOON)
    called = await enters_a_call(lan)
    await imports_a_sheet(ha)
    await lan.goes_to_the_queue()
    await expect(lan.listed).to_have_count(6)
    await expect(lan.page.locator(".tickets")).to_contain_text(called)
    await screens.picture(lan.page, "morning-queue")

    # A voice and nothing else is completed by hand.
    await lan.opens(spoken)
    await lan.presses("head", "Nhận phụ trách")
    await lan.sees("head", "Lan")
    await hears_and_writes_down(lan)
    await expect(lan.page.get_by_role("heading", level=1)).to_have_text("Vũ Đình Mẫu")
    await lan.sees("facts", "Nghe bản ghi âm (tệp 1)")
    await lan.page.get_by_label("Câu soạn sẵn").select_option(label="Đã nhận tin")
    await lan.page.get_by_role("button", name="Gửi cho người báo tin").click()
    await comrade.hears(f"chúng tôi đã nhận được tin của bác, mã tin {spoken}")
    await lan.moves_it_to("Đang xác minh")

    # Two tips of one martyr are joined, and parted again.
    await ha.goes_to_the_queue()
    await ha.page.get_by_role("searchbox").fill("khoat")
    await expect(ha.listed).to_have_count(2)
    await ha.opens(second)
    await ha.sees("likeness", "quê hai tên của một xã")
    await screens.picture(ha.page, "morning-alike")
    await ha.presses("likeness", f"Ghép vào tin này {first}")
    await ha.sees("likeness", "Đã ghép chung với nhau")
    await sister.sees(f"tin {second} của bác được xem chung", timeout=ENOUGH)
    await nephew.sees(f"tin {first} của bác được xem chung", timeout=ENOUGH)
    await ha.presses("likeness", "Tách ra")
    await sister.sees(f"tin {second} của bác nên được xem riêng", timeout=ENOUGH)
    await nephew.sees(f"tin {first} của bác nên được xem riêng", timeout=ENOUGH)

    # One is verified by two people, and closed with what came of it.
    await comrade.hears(f"tin {spoken} của bác đang được Tổ tiếp nhận xem xét, xác minh")
    await writes_down_the_result(lan, "Đã xác minh tọa độ", position="16.7563, 107.2094")
    await lan.moves_it_to("Đã xác minh")
    await lan.sees("head", "Lan đề nghị: Đã xác minh")
    await agrees(ha, spoken)
    await lan.sees("head", "Đã xác minh")
    await comrade.hears("đã được xem xét và ghi nhận")
    await writes_down_the_result(lan, "Đã tìm thấy hài cốt", note="Cùng đội quy tập.")
    await lan.moves_it_to("Đã tìm thấy phần mộ")
    await agrees(ha, spoken)
    await comrade.hears(f"về tin {spoken}, cán bộ sẽ gọi điện")
    await lan.presses("person", "Hiện số điện thoại")
    await expect(lan.page.get_by_role("link", name="Gọi +84912345678")).to_be_visible(timeout=SOON)
    await screens.picture(lan.page, "morning-closed")

    ticket = await played.program.ticket(spoken)
    assert (ticket["kind"], ticket["status"], ticket["outcome"]) == ("burial_place", "closed", "found")
    assert [one["what"] for one in ticket["results"]] == ["coordinates_verified", "remains_found"]
    assert {"Lan", "Hà"} <= {one["who"] for one in ticket["history"]}
    by_channel = sorted(one["channel"] for one in await played.program.tickets())
    assert by_channel == ["commune", "commune", "hotline", "telegram", "web", "zalo_oa"]
    assert screens.complaints == []


async def agrees(desk: Desk, code: str) -> None:
    """Finds in the queue what waits for a second person, and says yes."""
    await desk.goes_to_the_queue()
    await desk.page.get_by_text("Chờ người thứ hai").first.click()
    await expect(desk.listed).to_have_text([code])
    await desk.opens(code)
    await desk.presses("head", "Đồng ý")
    await desk.sees("history", "Đồng ý với đề nghị")
