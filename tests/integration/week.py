"""A week of the team, played: twelve tips by five channels, and what became of them; each act counted as it is done.

From Monday 23/11/2026 to the report of Monday 30/11. Two things happen at the border of the week: a tip at 23:59 on
Sunday, and another with a result as Monday begins. What is counted here is counted by hand, and nothing is read back.
"""

from __future__ import annotations

import asyncio
import io
import re
import zipfile
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import aiohttp
import mammoth
import openpyxl

from bot.desk import life
from flows import events
from storage import audit, media, outbox, packets, reports, sources
from storage.packets import Packet
from tests.integration.town import Town, built
from tests.web.browsing import AT_ONCE, Browser, Operator, Visitor
from tests.web.test_desk_results import writes

PUBLIC = "http://manhmoi.example.vn"
POSTER = "bv-viet-tiep"
LINK = re.compile(r"/handover/[\w-]+")
CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")
ANSWER = "Đã đối chiếu hồ sơ, đúng đơn vị và thời gian."
COMMUNE = "Phường Quảng Trị, Tỉnh Quảng Trị"  # as it is called today, where all the graves are said to lie
SAMPLE_OF = "Vũ Thị Út Nhàn"
PAPER = b"GIF89a" + b"\0" * 60
GRAVE = {"position": "16.75631, 107.20941", "accuracy": "2", "device": "gnss"}


@dataclass(frozen=True)
class Person:
    """Who tells what. ``yes``: whether the number and the name may be given to agencies. ``answers``: by question."""

    channel: str
    story: str
    name: str
    phone: str
    kind: str
    commune: str = ""
    yes: bool = True
    answers: dict[str, str] = field(default_factory=dict)
    source: str = ""


PEOPLE = {
    "lan": Person(
        *("telegram", "Bác tôi là liệt sĩ Phạm Văn Tuyển, quê xã Cộng Hiền, huyện Vĩnh Bảo, hi sinh năm 1972."),
        *("Phạm Thị Lan Hương", "0912 345 501", "seeking", COMMUNE),
        answers={"place-where": "16.7563, 107.2094", "press-use": "không"},
    ),
    "son": Person(
        *("telegram", "Tôi chôn anh Bùi Văn Thắng cùng đơn vị, quê Thái Bình, hi sinh tháng 4 năm 1968."),
        *("Hoàng Đình Sơn Lâm", "0912 345 502", "burial_place", COMMUNE),
        yes=False,
        answers={"place-where": "16.7558, 107.2090"},
    ),
    "minh": Person(
        *("telegram", "Ông tôi là liệt sĩ Đỗ Quang Hiển, quê phường Lê Chân, Hải Phòng, nhập ngũ năm 1965."),
        *("Đỗ Tiến Minh Quân", "0912 345 503", "seeking"),
    ),
    "hoa": Person(
        *("zalo_oa", "Tôi chôn anh Ngô Văn Chiến cùng đơn vị, quê xã Liên Am, huyện Vĩnh Bảo, hi sinh năm 1970."),
        *("Ngô Thị Hoa Mai", "0912 345 504", "burial_place", COMMUNE),
        answers={"place-where": "16.7555, 107.2085"},
    ),
    "tuyet": Person(
        *("zalo_oa", "Tìm mộ liệt sĩ Phạm Văn Tuyển, quê xã Cộng Hiền, huyện Vĩnh Bảo, hi sinh năm 1972."),
        *("Phạm Thị Bạch Tuyết", "0912 345 505", "seeking"),
    ),
    "dung": Person(
        *("zalo_oa", "Anh trai tôi là liệt sĩ Vũ Đức Thịnh, quê Kiến An. Cháu muốn hỏi thủ tục xét nghiệm ADN cho mẹ."),
        *("Vũ Thị Kim Dung", "0912 345 506", "dna"),
        answers={"dna-willing": "đồng ý"},
    ),
    "web": Person(
        *("web", "Chú tôi là liệt sĩ Lưu Bá Khánh, quê xã Tiên Cường, huyện Tiên Lãng."),
        *("", "", "seeking", "Lê Chân (theo nơi đặt áp phích)"),
        source=POSTER,
    ),
    "late": Person(
        *("web", "Bố tôi là liệt sĩ Trịnh Văn Phú, quê xã An Lão, Hải Phòng, hi sinh năm 1969."),
        *("", "", "seeking"),
    ),
    "after": Person(*("web", "Bà nội tôi kể về liệt sĩ Hà Văn Đức, quê xã Mẫu."), "", "", "seeking"),
}


@dataclass
class Week:
    """What the week left: what was counted (figure, or table of parts and line → the codes), and every paper."""

    counted: dict[str, Counter[str]] = field(default_factory=dict)
    minutes: list[float] = field(default_factory=list)  # how long each waited for the first answer
    codes: dict[str, str] = field(default_factory=dict)
    packets: dict[str, bytes] = field(default_factory=dict)  # what each agency got
    reports: dict[str, bytes] = field(default_factory=dict)  # by form
    made: list[str] = field(default_factory=list)  # the reports that there are
    refused: dict[str, str] = field(default_factory=dict)
    recall: bytes = b""
    heard: dict[str, list[str]] = field(default_factory=dict)
    left: list[Packet] = field(default_factory=list)  # as they stand at the end
    acts: list[str] = field(default_factory=list)  # of the audit log

    def counts(self, *names: str, code: str) -> None:
        for one in names:
            self.counted.setdefault(one, Counter())[code] += 1

    def number(self, name: str) -> int:
        return self.counted.get(name, Counter()).total()


class Player:
    """Plays it, act by act; ``town`` is where, ``week`` is what was counted."""

    def __init__(self, town: Town) -> None:
        self.town, self.week = town, Week()
        self.on_screen: dict[str, Callable[[], Awaitable[list[str]]]] = {}
        self.users: dict[str, str] = {}
        self.told_at: dict[str, datetime] = {}
        self.browsers: list[Browser] = []

    # Time and people

    def at(self, day: int, hour: int, minute: int = 0) -> None:
        zone = self.town.house.context.settings.zone
        self.town.clock.now = datetime(2026, 11, day, hour, minute, tzinfo=zone)

    async def team(self) -> tuple[Operator, Operator]:
        """Two of the team, come to the desk today: who looks at the tips, and who leads."""
        return await self.town.operator("Lan Anh", "operator"), await self.town.operator("Quốc Hà", "lead")

    async def hears(self) -> None:
        """What the program does by itself, a little later."""
        self.town.clock.now += timedelta(seconds=life.NEWS_AFTER.total_seconds() + 1)
        await self._fetches()
        await self.town.house.timers._do_chores()
        await self.town.house.packets.look()
        await self.town.house.news.look()
        await self.arrives()

    async def _fetches(self) -> None:
        """Files that came are kept."""
        context = self.town.house.context
        for one in await context.store.write(partial(media.claim, now=context.now(), limit=10)):
            await self.town.house.media.fetch_one(one)

    async def arrives(self) -> None:
        """Everything that was said has come to the messengers."""
        deadline = asyncio.get_running_loop().time() + 20
        while (await self.town.house.context.store.read(outbox.sizes)).keys() - {"web"}:
            assert asyncio.get_running_loop().time() < deadline, "messages are still under way"
            await asyncio.sleep(0.01)

    # Tips

    def _came(self, who: str, code: str, kind: str, *, channel: str, commune: str, source: str, counts: bool) -> None:
        self.week.codes[who] = code
        self.told_at[who] = self.town.clock.now
        if counts:
            of_source = f"source:{source}"
            self.week.counts("tips", f"channel:{channel}", f"kind:{kind}", of_source, f"commune:{commune}", code=code)

    async def tells(self, who: str, *, counts: bool = True) -> None:
        """The person tells it all, from the first word to the code."""
        one = PEOPLE[who]
        code = await (self._on_the_page(who, one) if one.channel == "web" else self._in_a_messenger(who, one))
        self._came(who, code, one.kind, channel=one.channel, commune=one.commune, source=one.source, counts=counts)
        if counts:
            self.week.counts("people", "chats", code=who)
            self.week.counts("waiting", code=code)
            if one.answers.get("dna-willing"):
                self.week.counts("willing", code=code)

    async def _in_a_messenger(self, who: str, one: Person) -> str:
        town = self.town
        if one.channel == "telegram":
            person = town.telegram.person(first_name=one.name, started=True)
        else:
            person = town.account.person(one.name, in_touch=True)  # type: ignore[assignment]
        user = self.users[who] = str(person.id)
        await town.does(one.channel, user, events.Command("start"))
        await town.says(one.channel, user, "đồng ý", "người thân", one.story, "xong", "đúng rồi")
        given = {
            "contact-phone": one.phone,
            "contact-name": one.name,
            "contact-consent": "có" if one.yes else "không",
            **one.answers,
        }
        for _ in range(60):
            asked = (await town.state(one.channel, user)).open
            if asked == "review":
                break
            await town.says(one.channel, user, given.get(asked, "bỏ qua"))
        await town.says(one.channel, user, "gửi")
        await self.arrives()

        async def screen() -> list[str]:
            return [str(message.get("text", "")) for message in person.messages]

        self.on_screen[who] = screen
        return str(CODE.findall(" ".join(await screen()))[-1])

    async def _on_the_page(self, who: str, one: Person) -> str:
        visitor = Visitor(self.town.url)
        self.browsers.append(visitor)
        await visitor.opens(f"/?lang=vi&source={one.source}")
        assert not one.source or f'data-source="{one.source}"' in visitor.page
        await visitor.sends(command="start", source=one.source)
        await visitor.says("đồng ý", "bỏ qua", one.story)
        for _ in range(40):
            buttons = await visitor.buttons()
            await visitor.sends(data=buttons[next(label for label in AT_ONCE if label in buttons)])
            if "Gửi tin" in buttons:
                break

        async def screen() -> list[str]:
            return [message["text"] for message in await visitor.messages()]

        self.on_screen[who] = screen
        return str(CODE.findall(" ".join(await screen()))[-1])

    async def scans(self, phones: int) -> None:
        """People scan the poster; the last goes on to the web chat."""
        await self.town.house.context.store.write(
            lambda tx: sources.add(
                tx,
                name=POSTER,
                what="Bệnh viện Việt Tiệp",
                place="sảnh",
                commune="Lê Chân",
                copies=1,
                created_by="Quốc Hà",
                at=self.town.clock(),
            )
        )
        phone, page = Browser(self.town.url), ""
        for number in range(phones):
            page = await (await phone.gets(f"/q/{POSTER}", headers={"User-Agent": f"Phone {number}"})).text()
            self.week.counts("scans", code=str(number))
        self.browsers.append(phone)
        assert f"/q/{POSTER}/web" in page
        answer = await phone.gets(f"/q/{POSTER}/web", allow_redirects=False)
        assert answer.headers["Location"] == f"{PUBLIC}/?source={POSTER}"

    async def calls(self, who: str, operator: Operator, story: str, kind: str, commune: str, **facts: str) -> None:
        """The hotline: the operator types what is told, and reads the code out."""
        form = aiohttp.FormData(quote_fields=False)
        fields = {
            "csrf": await operator.csrf(),
            "once": f"{len(self.week.codes):032x}",
            "channel": "hotline",
            "story": story,
            "agreed.tip": "1",
            "how": "read_out",
            **{f"said.{name.replace('_', '-', 1)}": said for name, said in facts.items()},
        }
        if "contact_phone" in facts:
            fields["agreed.contact"] = "1"
        for name, value in fields.items():
            form.add_field(name, value)
        form.add_field("files", PAPER, filename="giấy báo tử.gif", content_type="application/octet-stream")
        answer = await operator.posts("/desk/entry", form)
        assert answer.status == 200, await answer.text()
        code = answer.url.path.rpartition("/")[2]
        self._came(who, code, kind, channel="hotline", commune=commune, source="", counts=True)

    async def brings_a_sheet(self, lead: Operator, rows: dict[str, tuple[str, ...]]) -> None:
        """The commune's list, uploaded and imported."""
        book = openpyxl.Workbook()
        page = book.active
        assert page is not None
        page.append(["Họ tên liệt sĩ", "Nơi an táng", "Lời kể", "Người cung cấp tin", "Điện thoại", "Đồng ý"])
        for row in rows.values():
            page.append(list(row))
        out = io.BytesIO()
        book.save(out)
        form = aiohttp.FormData(quote_fields=False)
        for name, value in (("csrf", await lead.csrf()), ("channel", "commune")):
            form.add_field(name, value)
        form.add_field("file", out.getvalue(), filename="xa.xlsx", content_type="application/octet-stream")
        shown = await lead.posts("/desk/imports", form)
        done = await lead.posts(f"{shown.url.path}/run", {"csrf": await lead.csrf()})
        codes = re.findall(r'href="/desk/tickets/(MM-[\w-]+)"', await done.text())
        assert len(codes) == len(rows)
        for who, code in zip(rows, codes, strict=True):
            self._came(who, code, "burial_place", channel="commune", commune=COMMUNE, source="", counts=True)

    # What the team does

    async def answers(self, operator: Operator, who: str, text: str) -> None:
        code = self.week.codes[who]
        self.week.minutes.append((self.town.clock.now - self.told_at[who]).total_seconds() / 60)
        assert (await operator.acts(code, "reply", text=text)).status == 200
        await self.arrives()
        self.week.counts("answered", code=code)
        del self.week.counted["waiting"][code]

    async def joins(self, operator: Operator, who: str, into: str) -> None:
        code = self.week.codes[who]
        assert (await operator.acts(code, "merge", other=self.week.codes[into])).status == 200
        self.week.counts("duplicates", code=code)

    async def verifies(self, who: str, one: Operator, other: Operator, status: str = "verified") -> None:
        """One proposes, another confirms."""
        code = self.week.codes[who]
        for operator in (one, other):
            assert (await operator.acts(code, "status", status=status)).status == 200

    async def finds(self, operator: Operator, who: str, what: str, *figures: str, on: str, **fields: str) -> str:
        """A result is written down; the form's address to strike it out."""
        code = self.week.codes[who]
        answer = await writes(operator, code, what, on=on, **fields)
        assert answer.status == 200, await answer.text()
        self.week.counts(*figures, code=code)
        return str(re.findall(r"/desk/tickets/MM-[\w-]+/results/\w{32}/strike", await operator.ticket(code))[-1])

    async def hands(self, lead: Operator, agency: str, *whose: str, tried: tuple[str, ...] = ()) -> Packet:
        """Handed over in one packet, which the agency gets; ``tried``: what does not go, though it was ticked."""
        codes = [self.week.codes[one] for one in whose]
        if len(codes) == 1:
            answer = await lead.acts(codes[0], "handover", agency=agency)
        else:
            ticked = [("code", one) for one in (*codes, *(self.week.codes[one] for one in tried))]
            preview = await lead.gets("/desk/packets/new", params=[("agency", agency), *ticked])
            seen = [("seen", one) for one in re.findall(r'name="seen" value="([^"]+)"', await preview.text())]
            form = [("csrf", await lead.csrf()), ("agency", agency), ("once", "b" * 32)]
            answer = await lead.posts("/desk/packets", form + ticked + seen)
        assert answer.status == 200, await answer.text()
        for one in tried:
            self.week.refused[one] = await answer.text()
        context = self.town.house.context
        made = (await context.store.read(lambda tx: packets.recent(tx, now=context.now())))[0]
        self.week.packets[agency] = (await lead.gets(f"/desk/packets/{made.id}/file"))._body or b""
        for code in codes:
            self.week.counts("handed", f"agency:{agency}", code=code)
            self.week.counted.setdefault("handed_tips", Counter())[code] = 1
        return made

    async def opens(self, path: str, **fields: str) -> str:
        """The agency at its page."""
        agency = Browser(self.town.url)
        self.browsers.append(agency)
        page = await (await agency.gets(path)).text()
        token = re.findall(r'name="page" value="([^"]+)"', page)[0]
        answer = await agency.posts(path, {"page": token, **fields})
        assert answer.status == 200
        return await answer.text()


async def play(folder: Path) -> Week:
    """The whole week, in a house built in this folder."""
    async with built(folder, public_url=PUBLIC) as town:
        player = Player(town)
        try:
            await _plays(player)
        finally:
            for one in player.browsers:
                await one.closes()
        return player.week


async def _plays(player: Player) -> None:
    town, week = player.town, player.week
    store = town.house.context.store

    player.at(23, 8)  # Monday
    await player.hears()
    await player.scans(3)
    await player.tells("lan")
    player.at(23, 9, 30)
    await player.tells("hoa")
    player.at(23, 10)
    await player.tells("web")
    player.at(23, 14)
    lan_anh, ha = await player.team()
    await player.answers(lan_anh, "lan", "Đội đã nhận tin của bác, sẽ đối chiếu hồ sơ ạ.")
    player.at(23, 14, 10)
    await player.answers(ha, "hoa", "Đội cảm ơn bác, mai sẽ gọi lại ạ.")
    await lan_anh.acts(week.codes["lan"], "status", status="verifying")
    await player.hears()

    player.at(24, 9)  # Tuesday
    lan_anh, ha = await player.team()
    await player.calls(
        *("call", lan_anh, "Tôi biết mộ liệt sĩ Lê Hữu Phước ở gần thành cổ Quảng Trị.", "burial_place"),
        COMMUNE,
        place_where="16.7550, 107.2080",
        contact_phone="0912 345 511",
        contact_name="Lê Thị Hồng Thắm",
    )
    await player.calls("sister", lan_anh, "Tôi là em gái liệt sĩ Vũ Đức Thịnh, quê Kiến An.", "seeking", "")
    player.at(24, 10)
    await player.tells("son")
    await player.tells("dung")

    player.at(25, 9)  # Wednesday
    lan_anh, ha = await player.team()
    await player.brings_a_sheet(
        ha,
        {
            "list": (
                *("Trần Công Định", "16.7545, 107.2075", "Bác Sáu kể lại."),
                *("Cao Thị Mỹ Lệ", "0912345521", "Có"),
            ),
            "twin": ("Lê Hữu Phước", "16.7550, 107.2081", "Dân làng chỉ chỗ.", "Cao Văn Tứ Hải", "0912345522", "Có"),
        },
    )
    await player.tells("minh")
    await player.tells("tuyet")
    player.at(25, 11)
    await player.answers(lan_anh, "tuyet", "Tin của bác trùng với một tin Đội đang xem ạ.")
    await player.answers(lan_anh, "minh", "Đội đã nhận tin của bác ạ.")
    await player.joins(lan_anh, "tuyet", "lan")
    await player.joins(ha, "twin", "call")
    await player.hears()
    for who in ("lan", "hoa", "call"):
        await player.verifies(who, lan_anh, ha)
        week.counts("decided", "verified", code=week.codes[who])
    await lan_anh.acts(week.codes["minh"], "status", status="unverifiable")
    week.counts("decided", "undecidable", code=week.codes["minh"])
    await player.hears()

    player.at(26, 9)  # Thursday
    lan_anh, ha = await player.team()
    await player.finds(lan_anh, "lan", "witness_interviewed", "interviewed", on="2026-11-25", person="Mai Văn Nhớ")
    await player.finds(lan_anh, "lan", "coordinates_verified", "coordinates", on="2026-11-25", **GRAVE)
    await player.finds(lan_anh, "call", "coordinates_verified", "coordinates", on="2026-11-26", **GRAVE)
    await player.finds(ha, "lan", "remains_found", "remains", on="2026-11-26")
    strike = await player.finds(lan_anh, "hoa", "remains_found", on="2026-11-26", note="nhầm với tin khác")
    assert (await ha.posts(strike, {"csrf": await ha.csrf(), "why": "nhầm tin"})).status == 200
    await player.finds(lan_anh, "dung", "relative_advised", "advised", on="2026-11-24", person=SAMPLE_OF)
    await player.finds(lan_anh, "minh", "relative_advised", "advised", on="2026-11-25")
    await player.finds(ha, "dung", "sample_taken", "sampled", on="2026-11-25", person=SAMPLE_OF)
    await player.finds(ha, "dung", "dna_result", "dna", "matches", "finding:match", on="2026-11-26", finding="match")
    week.refused["press"] = await (await ha.acts(week.codes["lan"], "handover", agency="press")).text()
    await player.hands(ha, "military", "lan")
    told = await player.hands(ha, "home_affairs", "hoa", "son", "list")
    await player.hands(ha, "police", "call")
    await player.hears()

    player.at(27, 9)  # Friday
    lan_anh, ha = await player.team()
    link = LINK.findall(words_of(week.packets["military"]))[0]
    await player.opens(link, act="acknowledge")
    week.counts("acknowledged", code=week.codes["lan"])
    await player.hears()
    await player.opens(link, act="answer", finding="confirmed", text=ANSWER)
    week.counts("handed_answered", code=week.codes["lan"])
    code = re.findall(r"XN-\w{4}-\w{4}", words_of(week.packets["home_affairs"]))[0]
    typed = await lan_anh.posts(
        f"/desk/packets/{told.id}/acknowledge", {"csrf": await lan_anh.csrf(), "code": code.lower()}
    )
    assert typed.status == 200
    for who in ("hoa", "son", "list"):
        week.counts("acknowledged", code=week.codes[who])
    await player.verifies("dung", lan_anh, ha, "closed:identified")
    week.counts("decided", "verified", code=week.codes["dung"])
    await player.hears()

    player.at(28, 9)  # Saturday
    await town.says("zalo_oa", player.users["hoa"], "rút đồng ý", "tất cả")
    await player.hears()
    _, ha = await player.team()
    notice = re.findall(
        r'href="(/desk/requests/\w+/notices/\w+\.docx)"', await (await ha.gets("/desk/requests")).text()
    )
    week.recall = (await ha.gets(notice[0]))._body or b""
    week.refused["hoa"] = await (await ha.acts(week.codes["hoa"], "handover", agency="police")).text()

    player.at(29, 23, 59)  # the last minute of the week
    await player.tells("late")
    player.at(30, 0)  # and the first of the next
    await player.tells("after", counts=False)
    lan_anh, _ = await player.team()
    await writes(lan_anh, week.codes["minh"], "place_visited", on="2026-11-29")

    player.at(30, 6, 59)
    await player.hears()
    assert await store.read(reports.latest) == []
    player.at(30, 7, 5)
    await player.hears()
    player.at(30, 7, 30)
    await player.hears()

    _, ha = await player.team()
    week.made = [f"{one.period.kind} {one.period.first} {one.who}" for one in await store.read(reports.latest)]
    page = await (await ha.gets("/desk/reports")).text()
    address = re.findall(r'href="(/desk/reports/\w{32})"', page)[0]
    for form in ("docx", "xlsx", "html"):
        week.reports[form] = (await ha.gets(f"{address}/file/{form}"))._body or b""
    week.left = await store.read(lambda tx: packets.recent(tx, now=town.clock()))
    week.acts = [one.what for one in await store.read(lambda tx: audit.entries(tx, limit=1_000))]
    week.heard = {who: await screen() for who, screen in player.on_screen.items()}


def files_of(packet: bytes) -> dict[str, bytes]:
    """What is in a packet, by name."""
    with zipfile.ZipFile(io.BytesIO(packet)) as opened:
        return {one: opened.read(one) for one in opened.namelist()}


def words_of(packet: bytes) -> str:
    """The words of its paper."""
    found: str = mammoth.extract_raw_text(io.BytesIO(files_of(packet)["phieu-chuyen.docx"])).value
    return found
