"""Every page of the desk, for whatever looks at all of them: axe, the pictures of the documentation.

Who builds a page adds a line to PAGES; a page without one fails ``test_axe.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.web import desk
from tests.media import making
from tests.media.making import RATIONAL, angle, position
from tests.program import Program
from tests.web.browsing import Operator, Visitor

# Route of ``bot.web.desk`` → what is to be opened, with the things of ``Told`` in it.
PAGES: Mapping[str, tuple[str, ...]] = {
    "/desk": ("/desk", "/desk?status=received", "/desk?q=zzzz"),
    "/desk/map": ("/desk/map", "/desk/map?q=zzzz"),
    "/desk/replies": ("/desk/replies",),
    "/desk/work": ("/desk/work", "/desk/work?done=1"),
    "/desk/enter": ("/desk/enter", "/desk/enter?token=x"),
    "/desk/people": ("/desk/people",),
    "/desk/audit": ("/desk/audit",),
    "/desk/retention": ("/desk/retention",),
    "/desk/requests": ("/desk/requests",),
    "/desk/tickets/{code}": ("/desk/tickets/{rich}", "/desk/tickets/{report}"),
    "/desk/tickets/{code}/print": ("/desk/tickets/{rich}/print",),
    "/desk/tickets/{code}/facts/{field}": ("/desk/tickets/{rich}#facts",),
}
# What answers a GET and is no page.
NO_PAGES = {
    "/desk/",
    "/desk/live",
    "/desk/map/points",
    "/desk/tickets/{code}/live",
    "/desk/tickets/{code}/parts/{part}",
    "/desk/files/{id}/thumbnail",
    "/desk/files/{id}",
}
ANSWERS = ("Gửi tin", "Có, ghi theo ảnh", "Đúng rồi", "Biết chính xác chỗ", "Bỏ qua", "Không rõ", "Xong")
COMRADE = (
    "Tôi là đồng đội của liệt sĩ Nguyễn Văn Mẫu, sinh năm 1950, quê xã Mẫu, huyện Vĩnh Bảo, đơn vị e66 f304,"
    " hi sinh ngày 19/8/1972. Tôi chôn anh ở bờ sông, tọa độ 16.7594, 107.2094. Tôi năm nay 82 tuổi."
)
BONES = "Sáng nay đào móng nhà thấy hài cốt và quả lựu đạn ở thôn Mẫu, xã Hải Lăng, Quảng Trị."


@dataclass(frozen=True, slots=True)
class Told:
    """The codes of tips that were told."""

    rich: str
    report: str


def routes() -> set[str]:
    """What the desk answers a GET for."""
    return {one.path for one in desk.routes() if one.method == "GET"}


def addresses(told: Told) -> list[str]:
    """All pages, in the order of the table."""
    return [one.format(rich=told.rich, report=told.report) for some in PAGES.values() for one in some]


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
    finally:
        await operator.closes()
    return Told(rich, report)


async def _tip(program: Program, story: str, role: str, *, photos: tuple[int, ...] = ()) -> str:
    visitor = Visitor(program.address)
    try:
        await visitor.opens("/?lang=vi")
        await visitor.sends(command="start")
        await visitor.sends(data=(await visitor.buttons())["Đồng ý"])
        await visitor.sends(data=(await visitor.buttons())[role])
        await visitor.says(story)
        for number, hundredths in enumerate(photos):
            await visitor.sends_file(_photo(hundredths), f"IMG_000{number}.jpg")
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
