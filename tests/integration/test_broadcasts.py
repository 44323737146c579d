"""Messages to many: who gets them, once, in the daytime, while the platform allows it; and who does not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.broadcasting import WAITING_MOST
from flows import events
from storage import outbox, sources
from storage.tables import outbox as outbox_rows
from tests.integration.town import WORDS, Town, built

OPENING = "Thông báo của Tổ tiếp nhận"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with built(tmp_path) as town:
        yield town


def told(person: object) -> list[str]:
    """The broadcast messages that stand on the person's screen."""
    texts = [str(one.get("text", "")) for one in person.messages]  # type: ignore[attr-defined]
    return [one for one in texts if OPENING in one]


async def test_a_message_reaches_once_whoever_agreed_on_every_channel_and_nobody_else(town: Town) -> None:
    lan, tam = (town.telegram.person(first_name=one, started=True) for one in ("Lan", "Tam"))
    hoa = town.account.person("Hoa", in_touch=True)
    await town.tells("telegram", str(lan.id))
    await town.tells("telegram", str(tam.id), news="không")
    await town.tells("zalo_oa", hoa.id)
    await town.tells("web", "visitor-1")

    path = await town.approved()
    page = await (await town.operators[0].gets(path)).text()
    await town.looks(5)
    await town.delivered()
    await town.looks(3)

    assert "3 người sẽ nhận" in page
    assert "Telegram" in page and "dừng tin" in page  # how it looks on a channel
    assert [len(told(lan)), len(told(tam)), len(told(hoa))] == [1, 0, 1]
    assert WORDS in told(lan)[0] and "Không ai được thu tiền" in told(lan)[0]
    assert [WORDS in one.text for one in await town.log("web", "visitor-1")] == [True]
    assert await town.counts(path) == {"sent:telegram": 1, "sent:zalo_oa": 1, "under_way:web": 1}


async def test_one_word_ends_it_and_what_waited_for_the_person_does_not_come(town: Town) -> None:
    lan, tam = (town.telegram.person(first_name=one, started=True) for one in ("Lan", "Tam"))
    for one in (lan, tam):
        await town.tells("telegram", str(one.id))
    path = await town.approved()
    await town.says("telegram", str(lan.id), "dung tin")
    await town.looks(4)
    await town.delivered()
    await town.says("telegram", str(tam.id), "Stop")
    again = await town.approved(title="Tin thứ hai")
    await town.looks(4)

    assert (len(told(lan)), len(told(tam))) == (0, 1)
    assert (await town.one(path)).said_stop == 1
    assert (await town.one(again)).state == "done"
    assert (await town.counts(again)) == {}
    assert [one.withdrawn_at is None for one in (await town.state("telegram", str(lan.id))).consents] == [True, False]


async def test_who_asked_for_quiet_left_withdrew_or_waits_for_erasure_is_left_out_and_counted(town: Town) -> None:
    people = [town.telegram.person(started=True) for _ in range(5)]
    muted, gone, withdrew, erased, unwilling = (str(one.id) for one in people)
    for one in people:
        await town.tells("telegram", str(one.id))
    path = await town.approved(about="sampling")
    await town.house.broadcasts._begin(await town.one(path), town.clock())  # chosen, and nothing sent yet
    await town.says("telegram", muted, "tạm dừng báo tin")
    await town.does("telegram", gone, events.BlockChanged(True))
    await town.says("telegram", withdrew, "rút đồng ý", "có")
    await town.says("telegram", erased, "xóa dữ liệu", "có")
    await town.says("telegram", unwilling, "báo tin")
    for _ in range(30):
        state = await town.state("telegram", unwilling)
        if state.unwilling:
            break
        await town.says("telegram", unwilling, "không" if state.open == "dna-willing" else "bỏ qua")
    await town.looks(4)

    counts = await town.counts(path)
    assert [len(told(one)) for one in people] == [0] * 5
    assert counts == {
        "left_out:blocked": 1,
        "left_out:erasing": 1,
        "left_out:muted": 1,
        "left_out:said_stop": 1,
        "left_out:unwilling": 1,
    }


async def test_nothing_leaves_at_night_and_it_goes_on_in_the_morning(town: Town) -> None:
    lan = town.telegram.person(started=True)
    await town.tells("telegram", str(lan.id))
    path = await town.approved()
    town.at(21, 30)
    await town.looks(3)
    at_night = len(told(lan)), (await town.one(path)).state
    town.at(7, 0, days=1)
    await town.looks(3)
    await town.delivered()

    assert at_night == (0, "approved")
    assert len(told(lan)) == 1


async def test_a_message_that_stands_in_the_outbox_when_the_night_comes_is_taken_back(tmp_path: Path) -> None:
    async with built(tmp_path, sends=False) as town:
        await town.tells("telegram", "7001")
        path = await town.approved()
        town.at(20, 59)
        await town.looks(2)
        in_the_evening = await town.counts(path)
        town.at(21, 0)
        await town.looks(2)

        assert in_the_evening == {"under_way:telegram": 1}
        assert await town.counts(path) == {"waiting:telegram": 1}
        assert await town.log("telegram", "7001") == []


async def test_what_the_window_holds_back_comes_when_they_write_and_not_after_the_last_day(town: Town) -> None:
    early, late = (town.account.person(one, in_touch=True) for one in ("Hoa", "Mai"))
    for one in (early, late):
        await town.tells("zalo_oa", one.id)
    town.at(10, days=3)
    path = await town.approved()
    page = await (await town.operators[0].gets(path)).text()
    await town.looks(3)
    held = await town.counts(path)
    town.account.advance(hours=73)
    early.chat.interact(town.account.now)
    await town.says("zalo_oa", early.id, "Cháu ơi, bác hỏi")
    await town.looks(3)
    await town.delivered()
    town.at(9, days=3)
    late.chat.interact(town.account.now)
    await town.says("zalo_oa", late.id, "Bác đây")
    await town.looks(3)

    assert "2 người chưa gửi được" in page
    assert held == {"held:zalo_oa": 2}
    assert (len(told(early)), len(told(late))) == (1, 0)
    assert await town.counts(path) == {"left_out:expired": 1, "sent:zalo_oa": 1}
    assert (await town.one(path)).state == "done"


async def test_it_is_narrowed_by_commune_of_today_by_where_the_code_hangs_and_by_who_told_it(town: Town) -> None:
    before, here, other, role = (town.telegram.person(started=True) for _ in range(4))
    await town.house.context.store.write(
        lambda tx: sources.add(
            tx,
            name="ubnd-vinh-am",
            what="Ủy ban",
            place="",
            commune="Xã Vĩnh Am, Thành phố Hải Phòng",
            copies=1,
            created_by="Hoa",
            at=town.clock(),
        )
    )
    veteran = "đồng đội"
    await town.tells("telegram", str(before.id), role=veteran, place="xã Liên Am, huyện Vĩnh Bảo, Hải Phòng")
    await town.tells("telegram", str(here.id), role=veteran, source="ubnd-vinh-am")
    await town.tells("telegram", str(other.id), role=veteran, place="xã Hải Lăng, Quảng Trị")
    await town.tells("telegram", str(role.id), place="xã Liên Am, huyện Vĩnh Bảo, Hải Phòng")

    path = await town.approved(communes=["Xã Vĩnh Am", "Phường Lê Chân"], roles="veteran", statuses="received")
    await town.looks(4)
    await town.delivered()

    assert [len(told(one)) for one in (before, here, other, role)] == [1, 1, 0, 0]
    assert await town.counts(path) == {"sent:telegram": 2}


async def test_stopped_means_that_what_has_not_left_does_not_leave(town: Town) -> None:
    people = [town.telegram.person(started=True) for _ in range(4)]
    for one in people:
        await town.tells("telegram", str(one.id))
    await town.tells("web", "visitor-1")
    path = await town.approved()
    one = await town.one(path)
    await town.house.broadcasts._begin(one, town.clock())
    await town.house.context.store.write(lambda tx: town.house.broadcasts._go_on(tx, one=one, now=town.clock(), most=2))
    await town.delivered()
    status = await town.acts(town.operators[0], path, "stop")
    await town.looks(4)

    assert status == 200
    assert sum(len(told(one)) for one in people) == 2
    assert await town.log("web", "visitor-1") == []
    assert await town.counts(path) == {"left_out:stopped": 3, "sent:telegram": 2}


async def test_an_answer_is_never_behind_a_message_to_many(tmp_path: Path) -> None:
    async with built(tmp_path, sends=False) as town:
        users = [str(7_000 + number) for number in range(30)]
        await town.tells("telegram", users[0])
        for one in users[1:]:
            await town.says("telegram", one, "báo tin", "đồng ý", "nhận tin chiến dịch", "có")
        path = await town.approved()
        context = town.house.context
        await context.store.write(lambda tx: tx.execute(sa.delete(outbox_rows)))  # what the bot said is sent
        await town.looks(6)
        standing = await town.counts(path)
        code = (await town.state("telegram", users[0])).tickets[0]
        await town.operators[0].acts(code, "reply", text="Chào bác ạ.")
        claimed = await context.store.write(
            lambda tx: outbox.claim(tx, town.clock(), holder="x", limit=1, channels=("telegram",))
        )

    assert standing["under_way:telegram"] == WAITING_MOST
    assert standing["under_way:telegram"] + standing["waiting:telegram"] == len(users)
    assert [one.message["text"] for one in claimed] == ["Chào bác ạ."]


async def test_hostile_words_are_words_on_every_channel(town: Town) -> None:
    lan = town.telegram.person(started=True)
    await town.tells("telegram", str(lan.id))
    await town.tells("web", "visitor-1")
    hostile = "<b>Đậm</b> & <script>x()</script> =HYPERLINK(1) { $words } *sao* \u202engược"
    path = await town.approved(**{"words.vi": hostile, "title": "=1+1<b>"})
    page = await (await town.operators[0].gets(path)).text()
    await town.looks(3)
    await town.delivered()

    assert "<b>Đậm</b> & <script>x()</script> =HYPERLINK(1) { $words } *sao* ngược" in told(lan)[0]
    assert "<script>x()" not in page and "&lt;script&gt;x()" in page
    assert "=1+1&lt;b&gt;" in page
