"""Windows, quotas, people who left: the operator sees at once what cannot arrive, and what to do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.zalo_oa import FakeZaloOA, Person
from tests.integration.tellers import Operator
from tests.integration.zalo import told_to, until, whole_tip
from tests.program import Program, zalo_oa_settings

# Out of reach: the operator sees it at once, with what to do


async def held_at_the_desk(program: Program, code: str, words: str) -> str:
    """The message on the ticket's page, once it is no longer on its way."""
    async with Operator(program) as operator:
        await operator.replies(code, words)

        async def look() -> str:
            page = await operator.part(code, "conversation")
            found = next((one for one in re.findall(r"<article.*?</article>", page, re.DOTALL) if words in one), "")
            return found if "Đang giữ lại" in found or "Không gửi được" in found else ""

        return str(await until(look, "the outcome is shown"))


async def news_is_held(program: Program, code: str, status: str, told: str) -> None:
    """The ticket moves on, and its person cannot be told."""
    async with Operator(program) as operator:
        await operator.moves(code, status)

        async def look() -> bool:
            page = await operator.part(code, "conversation")
            found = [one for one in re.findall(r"<article.*?</article>", page, re.DOTALL) if told in one]
            return any("Đang giữ lại" in one for one in found)

        await until(look, "the news is held")


async def sent_long_ago(account: FakeZaloOA, program: Program, person: Person, hours: float) -> None:
    """The clock of the played Zalo goes on; our own record of the window goes back as far."""
    account.advance(hours=hours)
    await program.stop()
    await program.age_reply_windows(hours=hours)
    await program.start()


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        ("49 hours", "Đã quá hạn được nhắn tới người này"),
        ("8 days", "Đã quá hạn được nhắn tới người này"),
        ("quota", "OA đã dùng hết số tin được gửi"),
        ("blocked", "Người này đã hạn chế nhận tin của OA"),
        ("unfollowed", "Người này không còn quan tâm (follow) OA"),
    ],
)
async def test_what_cannot_arrive_is_shown_on_the_ticket_with_what_to_do(
    tmp_path: Path, account: FakeZaloOA, trouble: str, why: str
) -> None:
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        code = await whole_tip(account, lan)
        match trouble:
            case "49 hours":
                await sent_long_ago(account, program, lan, 49)
            case "8 days":
                await sent_long_ago(account, program, lan, 8 * 24)
            case "quota":
                account.settings.free_replies = 0
            case "blocked":
                lan.blocks()
            case "unfollowed":
                await lan.unfollows()
                await account.settled()

        page = await held_at_the_desk(program, code, "Dạ, chúng tôi xin gặp bác ạ")

    assert why in page
    assert "09xx xxx 678" in page  # the number to call, masked until it is asked for
    assert "0912345" not in page.replace(" ", "")
    assert not any("xin gặp bác" in one["text"] for one in lan.messages)


async def test_what_was_held_goes_out_in_order_when_the_person_writes_again_and_of_news_the_last(
    tmp_path: Path, account: FakeZaloOA
) -> None:
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        code = await whole_tip(account, lan)
        async with Operator(program) as operator:
            await operator.moves(code, "verifying")
        await lan.sees("đang được Tổ tiếp nhận xem xét", timeout=20)
        await account.settled()
        await sent_long_ago(account, program, lan, 50)
        await held_at_the_desk(program, code, "Thưa bác, câu thứ nhất")
        for status, told in (("unverifiable", "chưa đủ căn cứ"), ("closed:answered", "đã được trả lời và khép lại")):
            await news_is_held(program, code, status, told)
        await held_at_the_desk(program, code, "Thưa bác, câu thứ hai")
        before = len(lan.messages)

        await lan.says("Cháu ơi, có tin gì chưa")
        await lan.sees("câu thứ hai", timeout=20)

    heard = [one["text"] for one in lan.messages[before:]]
    assert (heard[0], heard[2]) == ("Thưa bác, câu thứ nhất", "Thưa bác, câu thứ hai")
    assert "đã được trả lời và khép lại" in heard[1]


async def test_a_window_that_closes_soon_is_told_on_the_ticket(tmp_path: Path, account: FakeZaloOA) -> None:
    account.settings.free_replies = 8
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        code = await whole_tip(account, lan)
        await sent_long_ago(account, program, lan, 42.5)

        async def warned() -> Any:
            history = (await program.ticket(code))["history"]
            return [line for line in history if "window_closing" in line["what"]]

        await until(warned, "the team is warned", seconds=30)
        async with Operator(program) as operator:
            page = await operator.part(code, "conversation")

    assert re.search(r"Zalo: còn 5 giờ, \d tin miễn phí", page)
