"""Messages to people at the desk: written, looked at, tried, approved by a second person, or refused and told why."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from bot.broadcasting import Broadcaster
from flows.announcing import Audience
from storage import audit, broadcasts, forgetting, tables
from storage.unit import Tx
from tests.web.browsing import Operator
from tests.web.conftest import Site

WORDS = "Ngày 5/8, Công an phường lấy mẫu tại nhà văn hóa. Cần hỏi, bác gọi 0965.001.222 ạ."


def form(site: Site, **fields: Any) -> dict[str, str]:
    local = site.clock.at.astimezone(site.context.settings.zone)
    return {
        "title": "Lịch lấy mẫu",
        "words.vi": WORDS,
        "about": "general",
        "send_at": (local + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M"),
        "until": (local + timedelta(days=2)).strftime("%Y-%m-%d"),
    } | fields


async def writes(site: Site, operator: Operator, **fields: Any) -> tuple[int, str, str]:
    """Status, path and page."""
    csrf = {"csrf": await operator.csrf()}
    answer = await operator.posts("/desk/broadcasts", csrf | form(site, **fields))
    return answer.status, answer.url.path, await answer.text()


async def acts(operator: Operator, path: str, what: str, **fields: str) -> tuple[int, str]:
    page = await (await operator.gets(path)).text()
    version = page.partition('name="version" value="')[2].partition('"')[0]
    answer = await operator.posts(
        f"{path}/{what}", {"csrf": await operator.csrf(), "version": version.replace("&#43;", "+"), **fields}
    )
    return answer.status, await answer.text()


async def test_nobody_approves_what_they_wrote_and_a_change_needs_approval_again(site: Site) -> None:
    writer, lead, other = (
        await site.operator("Hoa", "lead"),
        await site.operator("Bình", "lead"),
        await site.operator("Dung"),
    )
    _, path, _ = await writes(site, writer)
    await acts(writer, path, "propose")

    own, operators = [await acts(one, path, "approve") for one in (writer, other)]
    stale = await lead.posts(f"{path}/approve", {"csrf": await lead.csrf(), "version": "2020-01-01"})
    approved = await acts(lead, path, "approve")
    _, _, changed = await writes(site, writer, id=path.rpartition("/")[2], title="Lịch mới")

    assert (own[0], operators[0], stale.status, approved[0]) == (422, 403, 422, 200)
    assert "không tự duyệt" in own[1] and "đã được sửa" in await stale.text()
    assert "Đã duyệt, chờ giờ gửi" in approved[1]
    assert "Lịch mới" in changed and "Đang soạn" in changed
    lines = [(one.who, one.what) for one in await site.context.store.read(audit.entries)]
    assert {("Bình", "broadcast_approved"), ("Hoa", "broadcast_proposed"), ("Dung", "refused")} <= set(lines)


async def test_what_is_to_be_looked_at_must_have_been_looked_at(site: Site) -> None:
    writer, lead = await site.operator("Hoa"), await site.operator("Bình", "lead")
    _, path, page = await writes(site, writer, **{"words.vi": "Chắc chắn có kết quả."})
    await acts(writer, path, "propose")

    blind = await acts(lead, path, "approve")
    looked = await acts(lead, path, "approve", looked="1")

    assert "giống như hứa hẹn" in page
    assert (blind[0], looked[0]) == (422, 200)


async def test_a_test_goes_to_the_chat_of_this_browser_and_to_nobody_else(site: Site) -> None:
    writer = await site.operator("Hoa")
    _, path, _ = await writes(site, writer)
    without_chat = await acts(writer, path, "test", on="web")
    await writer.gets("/?lang=vi")
    await writer.posts("/chat/send", {"id": "client-00000001", "command": "start"})
    tried = await acts(writer, path, "test", on="web")
    heard = str(await (await writer.gets("/chat/messages?after=")).json())
    no_telegram = await acts(writer, path, "test", on="telegram")

    assert without_chat[0] == 422 and no_telegram[0] == 422
    assert tried[0] == 200 and "Đã gửi thử" in tried[1]
    assert "lấy mẫu tại nhà văn hóa" in heard
    assert (await site.context.store.read(broadcasts.latest))[0].state == "draft"


async def test_a_night_hour_becomes_seven_in_the_morning(site: Site) -> None:
    writer = await site.operator("Hoa")

    _, _, page = await writes(site, writer, send_at="2026-07-27T22:15", until="2026-07-30")

    assert "07:00 28/07/2026" in page


REFUSED: list[tuple[str, dict[str, str], str]] = [
    ("no words", {"words.vi": " "}, "Chưa có lời"),
    ("a private number", {"words.vi": "Gọi 0912 345 678 ạ"}, "không phải đường dây nóng"),
    ("only English", {"words.vi": "", "words.en": "Sampling"}, "Chưa có lời"),
    ("an account", {"words.en": "stk 0011004567890"}, "số tài khoản"),
    ("no name", {"title": ""}, "tên gọi"),
    ("no time", {"send_at": "mai"}, "chưa đúng"),
    ("ends before it begins", {"until": "2026-07-01"}, "chưa đúng"),
    ("too long", {"words.vi": "dài " * 400}, "Dài quá"),
]


@pytest.mark.parametrize(("fields", "why"), [one[1:] for one in REFUSED], ids=[one[0] for one in REFUSED])
async def test_what_cannot_be_sent_is_refused_and_said_why(site: Site, fields: dict[str, str], why: str) -> None:
    status, _, page = await writes(site, await site.operator("Hoa"), **fields)

    assert status == 422
    assert why in page


async def test_a_forged_audience_narrows_to_nothing_that_exists(site: Site) -> None:
    writer = await site.operator("Hoa")

    _, path, _ = await writes(site, writer, communes="'; DROP TABLE", roles="admin", statuses="verified", about="x")

    one = await site.context.store.read(lambda tx: broadcasts.get(tx, path.rpartition("/")[2]))
    assert one is not None
    assert (one.audience.communes, one.audience.roles, one.audience.statuses) == ((), (), ("verified",))
    assert one.about == "general"


async def test_an_erased_person_stands_in_no_list(site: Site) -> None:
    visitor = await site.visitor()
    await visitor.tells_a_tip()
    await visitor.says("có")
    _, path, _ = await writes(site, await site.operator("Hoa"))
    broadcast_id = path.rpartition("/")[2]
    (conversation_id,) = await site.context.store.read(broadcasts.agreed)
    await site.context.store.write(lambda tx: broadcasts.choose(tx, broadcast_id, [(conversation_id, "web")]))
    chosen = await site.context.store.read(lambda tx: broadcasts.counts(tx, broadcast_id))

    await visitor.says("xóa dữ liệu", "có")
    site.clock.pass_time(hours=25)
    await site.context.store.write(lambda tx: forgetting.forget(tx, conversation_id, at=site.clock.at))

    assert chosen == {"waiting:web": 1}
    assert await site.context.store.read(lambda tx: broadcasts.counts(tx, broadcast_id)) == {}
    assert await site.context.store.read(broadcasts.agreed) == []


async def test_a_choice_that_was_interrupted_chooses_nobody(site: Site) -> None:
    writer = await site.operator("Hoa", "lead")
    visitors = [await site.visitor() for _ in range(2)]
    for one in visitors:
        await one.tells_a_tip()
        await one.says("có")
    people = [(one, "web") for one in await site.context.store.read(broadcasts.agreed)]
    paths = [(await writes(site, writer))[1] for _ in range(3)]
    changed, begun, stopped = ids = [one.rpartition("/")[2] for one in paths]

    async def waiting(broadcast_id: str) -> int:
        found = await site.context.store.read(lambda tx: broadcasts.counts(tx, broadcast_id))
        return found.get("waiting:web", 0)

    for one in ids:  # a process chose them and was killed
        await site.context.store.write(partial(broadcasts.choose, broadcast_id=one, people=people))
    assert [await waiting(one) for one in ids] == [2, 2, 2]

    await writes(site, writer, id=changed, title="Lịch mới")
    await acts(writer, paths[2], "stop")
    # Meanwhile nobody fits the audience any more.
    at = site.clock.at
    audience = await site.context.store.write(lambda tx: _nobody(tx, begun, at))
    site.clock.pass_time(hours=2)
    await Broadcaster(site.context).look()

    assert audience
    assert [await waiting(one) for one in ids] == [0, 0, 0]
    rows = await site.context.store.read(lambda tx: tx.execute(sa.select(tables.broadcast_people.c.id)).all())
    assert rows == []
    assert (await site.context.store.read(lambda tx: broadcasts.get(tx, stopped))).outcome is not None


def _nobody(tx: Tx, broadcast_id: str, at: datetime) -> bool:
    b = tables.broadcasts
    form = json.dumps(asdict(Audience(statuses=("closed",))))
    tx.execute(sa.update(b).where(b.c.id == broadcast_id).values(audience=form))
    return broadcasts.move(tx, broadcast_id, was=(broadcasts.DRAFT,), to=broadcasts.APPROVED, operator_id="", at=at)


async def test_markup_in_the_words_is_shown_as_words(site: Site) -> None:
    writer = await site.operator("Hoa")

    _, _, page = await writes(site, writer, title="<b>x</b>", **{"words.vi": "<script>x()</script> { $words }"})

    assert "<script>x()" not in page and "<b>x</b>" not in page
    assert len(re.findall("&lt;script&gt;x", page)) >= 2  # as written, and as it looks on a channel
