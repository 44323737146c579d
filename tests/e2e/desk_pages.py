"""Every page of the desk, for whatever looks at all of them: axe, the pictures of the documentation.

Who builds a page adds a line to PAGES; a page without one fails ``test_axe.py``.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import aiohttp
import mammoth
import openpyxl

from bot.web import desk
from tests.integration.zalo import until
from tests.media import making
from tests.media.making import RATIONAL, angle, position
from tests.program import Program
from tests.web.browsing import Operator, Visitor

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
# Route of ``bot.web.desk`` → what is to be opened, with the things of ``Told`` in it.
PAGES: Mapping[str, tuple[str, ...]] = {
    "/desk": ("/desk", "/desk?status=received", "/desk?q=zzzz"),
    "/desk/map": ("/desk/map", "/desk/map?q=zzzz"),
    "/desk/replies": ("/desk/replies",),
    "/desk/sources": ("/desk/sources",),
    "/desk/packets": ("/desk/packets", "/desk/packets?only=late"),
    "/desk/packets/waiting": ("/desk/packets/waiting",),
    "/desk/packets/new": ("/desk/packets/new?agency=military&code={called}&code={report}",),
    "/desk/packets/{id:[0-9a-f]{32}}": ("{packet}",),
    "/desk/broadcasts": ("/desk/broadcasts",),
    "/desk/broadcasts/new": ("/desk/broadcasts/new",),
    "/desk/broadcasts/{id:[0-9a-f]{32}}": ("{broadcast}",),
    "/desk/answers": ("/desk/answers?q=mất tiền không",),
    "/desk/answers/new": ("/desk/answers/new?topic=cost",),
    "/desk/answers/{id:[0-9a-f]{32}}": ("{answer}",),
    "/desk/work": ("/desk/work", "/desk/work?done=1"),
    "/desk/entry": ("/desk/entry",),
    "/desk/entry/{code}": ("/desk/entry/{called}",),
    "/desk/imports": ("/desk/imports",),
    "/desk/imports/{id:[0-9a-f]{32}}": ("{sheet}",),
    "/desk/registers": ("/desk/registers",),
    "/desk/registers/imports/{id:[0-9a-f]{32}}": ("{register}",),
    "/desk/reports": ("/desk/reports",),
    "/desk/reports/{id:[0-9a-f]{32}}": ("{figures}",),
    "/desk/reports/{id:[0-9a-f]{32}}/codes": ("{figures}/codes?of=tips",),
    "/desk/enter": ("/desk/enter", "/desk/enter?token=x"),
    "/desk/people": ("/desk/people",),
    "/desk/audit": ("/desk/audit",),
    "/desk/api": ("/desk/api",),
    "/desk/retention": ("/desk/retention",),
    "/desk/requests": ("/desk/requests",),
    "/desk/tickets/{code}": ("/desk/tickets/{rich}", "/desk/tickets/{report}", "/desk/tickets/{called}"),
    "/desk/tickets/{code}/fill": ("/desk/tickets/{rich}/fill",),
    "/desk/tickets/{code}/results/{what}": tuple(
        f"/desk/tickets/{{rich}}/results/{one}" for one in ("coordinates_verified", "sample_taken")
    ),
    "/desk/tickets/{code}/print": ("/desk/tickets/{rich}/print",),
    "/desk/tickets/{code}/facts/{field}": ("/desk/tickets/{rich}#facts",),
}
# What answers a GET and is no page.
NO_PAGES = {
    "/desk/",
    "/desk/live",
    "/desk/export",
    "/desk/imports/template.xlsx",
    "/desk/sources/report.{form:xlsx|csv}",
    "/desk/sources/{name}/files.zip",
    "/desk/sources/{name}/poster.svg",
    "/desk/map/points",
    "/desk/reports/{id:[0-9a-f]{32}}/file/{form:docx|xlsx|html}",
    "/desk/tickets/{code}/live",
    "/desk/tickets/{code}/parts/{part}",
    "/desk/files/{id}/thumbnail",
    "/desk/files/{id}",
    "/desk/packets/{id:[0-9a-f]{32}}/file",
    "/desk/requests/{id:[0-9a-f]{32}}/notices/{notice:[0-9a-f]{32}}.docx",
}
ANSWERS = ("Gửi tin", "Có, ghi theo ảnh", "Đúng rồi", "Biết chính xác chỗ", "Bỏ qua", "Không rõ", "Xong")
COMRADE = (
    "Tôi là đồng đội của liệt sĩ Nguyễn Văn Mẫu, sinh năm 1950, quê xã Mẫu, huyện Vĩnh Bảo, đơn vị e66 f304,"
    " hi sinh ngày 19/8/1972. Tôi chôn anh ở bờ sông, tọa độ 16.7594, 107.2094. Tôi năm nay 82 tuổi."
)
BONES = "Sáng nay đào móng nhà thấy hài cốt và quả lựu đạn ở thôn Mẫu, xã Hải Lăng, Quảng Trị."

MESSAGE = {
    "title": "Lịch lấy mẫu tháng 12",
    "words.vi": "Ngày 5/12, Công an phường lấy mẫu tại nhà văn hóa. Chắc chắn có cán bộ hướng dẫn ạ.",
    "send_at": "2100-12-01T08:00",
    "until": "2100-12-04",
}
ANSWER = {
    "kind": "rumour",
    "wordings.vi": "phải nộp năm triệu mới được lấy mẫu\nlấy mẫu phải đóng năm triệu",
    "answer.vi": "Dạ, tin ấy không đúng ạ. Ai đòi tiền, xin bác báo ngay Công an xã, phường.",
    "source": "Ban Chỉ đạo 515 thành phố",
    "source_day": "2026-07-20",
}
AGREED = {"agreed.tip": "1", "agreed.contact": "1", "how": "read_out", "who_agreed": "con gái cụ"}
TIPS = (
    ("Họ tên liệt sĩ", "Ngày hi sinh", "Nơi an táng", "Lời kể", "Người cung cấp tin", "Điện thoại", "Đồng ý"),
    ("Nguyễn Văn Mẫu", "18/3/1971", "16.7563, 107.2094", "Tôi chôn anh.", "Lê Văn Mẫu", "0912345577", "Có"),
    ("Lê Văn Mẫu", "31/2/1971", "", "Anh ở c3 d7 e66.", "Trần Văn Mẫu", "12", ""),
)
LINES = (
    ("TT", "Họ và tên", "Năm sinh", "Quê quán", "Đơn vị", "Ngày hy sinh", "Thân nhân"),
    ("1", "Nguyễn Văn Mẫu", "1950", "xã Mẫu, Vĩnh Bảo, Hải Phòng", "e66 f304", "19/8/1972", "Trần Thị Mẫu"),
    ("2", "Trần Văn Mẫu", "195?", "An Lão, Hải Phòng", "F320", "31/2/1971", ""),
)


@dataclass(frozen=True, slots=True)
class Told:
    """The codes of tips that were told, and the addresses of the files that were uploaded."""

    rich: str
    report: str
    called: str
    sheet: str
    register: str
    packet: str
    figures: str
    broadcast: str
    answer: str
    receipt: str  # the page on which the agency acknowledges it


def routes() -> set[str]:
    """What the desk answers a GET for."""
    return {one.path for one in desk.routes() if one.method == "GET"}


def addresses(told: Told) -> list[str]:
    """All pages, in the order of the table."""
    return [one.format(**asdict(told)) for some in PAGES.values() for one in some]


async def tell(program: Program) -> Told:
    """Tips with photos, places, marks and answers come in by the web chat, and an operator works on them."""
    rich = await _tip(program, COMRADE, "Đồng đội, nhân chứng", photos=(2272, 0))
    report = await _tip(program, BONES, "Bỏ qua")
    operator = Operator(program.address)
    try:
        _, link, _ = await program.command("desk-link", "Trần Thị Mẫu", "--role", "admin")
        await operator.posts("/desk/enter", {"token": link.strip().partition("token=")[2]})
        await operator.acts(rich, "claim")
        await operator.acts(rich, "reply", text="Chào bác, chúng cháu đã nhận được tin của bác ạ.")
        await operator.acts(rich, "note", text="Gọi lại sau 17 giờ.")
        await operator.acts(rich, "hold", reason="đang xác minh")
        work = {"kind": "witness", "who": "Trần Văn Mẫu", "place": "thôn Mẫu", "note": "hỏi thêm về bến đò"}
        await operator.acts(rich, "work", **work)
        await operator.acts(report, "status", status="verified")
        result = {"what": "witness_interviewed", "day": "20/7/2026", "note": "gặp tại nhà"}
        await operator.posts(f"/desk/tickets/{rich}/results", _form(await operator.csrf(), **result))
        entry = _form(await operator.csrf(), once="a" * 32, channel="hotline", story=COMRADE, **AGREED)
        called = await operator.posts("/desk/entry", entry)
        source = {"what": "Bệnh viện Mẫu", "place": "Sảnh khoa Khám bệnh", "commune": "Lê Chân", "copies": "20"}
        await operator.posts("/desk/sources", _form(await operator.csrf(), name="bv-mau", **source))
        sheet = await operator.posts("/desk/imports", _form(await operator.csrf(), _book(TIPS), channel="commune"))
        register = await operator.posts("/desk/registers", _form(await operator.csrf(), _book(LINES)))
        preview = await (await operator.gets(f"/desk/packets/new?agency=military&code={rich}")).text()
        handed = [("csrf", await operator.csrf()), ("agency", "military"), ("code", rich)]
        handed += [("seen", one) for one in re.findall(r'name="seen" value="([^"]+)"', preview)]
        packet = await operator.posts("/desk/packets", handed)
        day = f"{datetime.now(ZONE):%Y-%m-%d}"
        asked = {"kind": "custom", "first": day, "last": day}
        figures = await operator.posts("/desk/reports", {"csrf": await operator.csrf(), **asked})
        broadcast = await operator.posts("/desk/broadcasts", _form(await operator.csrf(), **MESSAGE))
        await operator.posts(f"{broadcast.url.path}/propose", _form(await operator.csrf()))
        answer = await operator.posts("/desk/answers", _form(await operator.csrf(), **ANSWER))
        receipt = _link_in((await operator.gets(f"{packet.url.path}/file"))._body or b"")
    finally:
        await operator.closes()
    return Told(
        rich,
        report,
        called.url.path.rpartition("/")[2],
        sheet.url.path,
        register.url.path,
        packet.url.path,
        figures.url.path,
        broadcast.url.path,
        answer.url.path,
        receipt,
    )


def _link_in(packet: bytes) -> str:
    """The address on the paper of a packet."""
    with zipfile.ZipFile(io.BytesIO(packet)) as opened:
        paper = mammoth.extract_raw_text(io.BytesIO(opened.read("phieu-chuyen.docx"))).value
    return re.findall(r"/handover/[\w-]+", paper)[0]


def _form(csrf: str, file: bytes = b"", **fields: str) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in {"csrf": csrf, **fields}.items():
        form.add_field(name, value)
    if file:
        form.add_field("file", file, filename="Xã Mẫu.xlsx", content_type="application/octet-stream")
    return form


def _book(lines: Sequence[Sequence[str]]) -> bytes:
    book, out = openpyxl.Workbook(write_only=True), io.BytesIO()
    page = book.create_sheet()
    for one in lines:
        page.append(one)
    book.save(out)
    return out.getvalue()


async def _tip(program: Program, story: str, role: str, *, photos: tuple[int, ...] = ()) -> str:
    visitor = Visitor(program.address)
    try:
        await visitor.opens("/?lang=vi")
        await visitor.sends(command="start")
        await visitor.sends(data=(await visitor.buttons())["Đồng ý"])
        await visitor.sends(data=(await visitor.buttons())[role])
        await visitor.says(story)
        for number, hundredths in enumerate(photos):
            before = await _stored(visitor)
            await visitor.sends_file(_photo(hundredths), f"IMG_000{number}.jpg")
            # One at a time: of two that are examined at once either may be asked about first.
            await until(partial(_more_stored, visitor, before), "a photo stored")
        for _ in range(60):
            buttons = await visitor.buttons()
            pressed = next(one for one in ANSWERS if one in buttons)
            await visitor.sends(data=buttons[pressed])
            if pressed == "Gửi tin":
                said = " ".join(one["text"] for one in await visitor.messages())
                return said.rpartition("Mã tin: ")[2][:12]
        raise AssertionError("the tip does not come to its end")
    finally:
        await visitor.closes()


async def _more_stored(visitor: Visitor, before: int) -> bool:
    return await _stored(visitor) > before


async def _stored(visitor: Visitor) -> int:
    """How many files of people the program has fetched, examined and stored."""
    figures = await (await visitor.gets("/metrics")).text()
    return sum(
        int(float(n)) for n in re.findall(r'^manhmoi_media_total{.*outcome="stored".*} (\S+)$', figures, re.MULTILINE)
    )


def _photo(hundredths: int) -> bytes:
    tags = position(
        angle(16, 45, hundredths),
        b"N",
        angle(107, 12, 3384),
        b"E",
        error=(RATIONAL, [(475, 100)]),
        direction=(RATIONAL, [(270, 1)]),
    )
    grey = making.image(800, 600)
    return making.picture("JPEG", grey, exif=making.exif(tags, {36867: (2, b"2026:07:27 08:15:00\0")}))
