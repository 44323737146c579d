"""A Zalo Official Account from the phone to the team and back, through the real program and a played Zalo."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_oa import FakeZaloOA, Person
from tests.integration.tellers import NUMBERED, OnAMessenger, Operator, tell
from tests.media import making
from tests.program import Program, zalo_oa_settings

GROUP = -1001234567890
PLACE = (16.7563, 107.2094)
AT_THE_SPOT = making.position(making.angle(16, 45, 2268), b"N", making.angle(107, 12, 3384), b"E")


@pytest.fixture
async def account() -> AsyncIterator[FakeZaloOA]:
    """Zalo; whatever the real one would call malformed fails the test."""
    async with FakeZaloOA() as fake:
        yield fake
        assert fake.violations == []


def told_to(account: FakeZaloOA, program: Program) -> None:
    account.webhook_to(f"{program.address}/zalo/oa/webhook")


async def until(look: Callable[[], Awaitable[Any]], what: str, seconds: float = 20) -> Any:
    """What the look gives, once it gives something."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not (found := await look()):
        assert asyncio.get_running_loop().time() < deadline, f"never: {what}"
        await asyncio.sleep(0.1)
    return found


async def whole_tip(account: FakeZaloOA, person: Person) -> str:
    """The code of a whole tip, when everything is said."""
    code = await tell(OnAMessenger(person), "/start", NUMBERED)
    await person.sees("sớm được trở về", timeout=20)
    await account.settled()
    return code


async def begins(person: Person) -> None:
    """Follows, agrees, says who he is, and tells a story."""
    await person.follows()
    for question, answer in (
        ("Bác có đồng ý", "1"),
        ("bác là ai", "2"),
        ("Kể xong", "Tôi chôn cất đồng đội ở bờ sông"),
        ("ghi rồi", "xong"),
        ("tên là gì", "Phạm Văn Mẫu"),
        ("sinh năm nào", "không rõ"),
        ("Quê liệt sĩ", "không rõ"),
        ("đơn vị nào", "C3 D7 E66 F304"),
        ("ngày nào", "1972"),
        ("hi sinh ở đâu", "Quảng Trị"),
    ):
        await person.sees(question, timeout=20)
        await person.says(answer)
    await person.sees("nơi chôn cất", timeout=20)


@pytest.mark.parametrize("buttons", ["off", "hide", "show"])
async def test_a_place_and_an_original_photo_reach_the_ticket(
    tmp_path: Path, account: FakeZaloOA, buttons: str
) -> None:
    photo = making.photo(gps=AT_THE_SPOT)
    async with Program(tmp_path, settings=zalo_oa_settings(account, buttons=buttons)) as program:
        told_to(account, program)
        old_man = account.person(name="Tư")
        await begins(old_man)

        assert (await old_man.sees_media("image", timeout=20))["text"].startswith("Bác có biết phần mộ")
        await old_man.sends_location(*PLACE, "Thành cổ Quảng Trị")
        question = await old_man.sees("chắc về nơi này", timeout=20)
        if buttons == "off":
            assert question["buttons"] == []
            await old_man.says("2")
        else:
            await old_man.taps("Quanh vùng đó")
        await old_man.sees("giấy báo tử", timeout=20)
        await old_man.sends_file(photo, "IMG_0001.JPG")
        await old_man.sees("nhận được rồi", timeout=20)
        for answer in ("xong", "bỏ qua", "bỏ qua", "bỏ qua"):
            await old_man.says(answer)
        await old_man.sees("đọc lại", timeout=20)
        await old_man.says("1")
        code = re.findall(r"MM-\S+", (await old_man.sees("Mã tin", timeout=20))["text"])[0]

        ticket = await until(lambda: stored(program, code), "the photo is stored")

    assert ticket["location"]["lat"] == PLACE[0] and ticket["location"]["origin"] == "pin"
    assert ticket["location"]["text"] == "Thành cổ Quảng Trị"
    (attachment,) = ticket["attachments"]
    assert attachment["kind"] == "file" and attachment["mime"] == "image/jpeg"
    assert attachment["exif"]["lat"] == pytest.approx(PLACE[0], abs=1e-4)
    assert ticket["channel"] == "zalo_oa" and not ticket["incomplete"]


async def stored(program: Program, code: str) -> dict[str, Any] | None:
    ticket = await program.ticket(code)
    return ticket if ticket["attachments"] and all(one["sha256"] for one in ticket["attachments"]) else None


async def test_two_photos_in_one_message_are_two_photos_of_one_tip(tmp_path: Path, account: FakeZaloOA) -> None:
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        code = await whole_tip(account, lan)

        await lan.sends_photo(
            making.picture("JPEG"), making.picture("JPEG", making.image(40, 30)), caption="Bia mộ, hai mặt"
        )
        ticket = await until(lambda: stored(program, code), "both are stored")

    assert [one["kind"] for one in ticket["attachments"]] == ["photo", "photo"]
    assert [one["caption"] for one in ticket["attachments"]] == ["Bia mộ, hai mặt", ""]
    assert "Bia mộ, hai mặt" in ticket["story"]


async def test_the_team_answers_with_words_and_a_photo_from_the_group(tmp_path: Path, account: FakeZaloOA) -> None:
    async with FakeTelegram() as telegram:
        group = telegram.group(id=GROUP, title="Tổ tiếp nhận")
        operator = group.member(501, "Điều phối viên", admin=True)
        async with Program(
            tmp_path,
            telegram=telegram.api_base,
            token=TOKEN,
            groups=str(GROUP),
            settings=zalo_oa_settings(account),
        ) as program:
            told_to(account, program)
            lan = account.person(name="Lan")
            code = await whole_tip(account, lan)
            topic = await group.has_topic(code)
            card = await group.sees("Phạm Văn Mẫu", topic=topic)

            await operator.replies(card, "Chúng tôi đã nhận được tin của bác")
            await lan.sees("Chúng tôi đã nhận được tin của bác", timeout=20)
            big = making.picture("JPEG", making.image(3000, 2000), quality=100)
            await operator.sends_photo(big, "Có phải nơi này không ạ", reply_to=card)
            photo = await lan.sees("Có phải nơi này", timeout=30)
            await account.staff_writes(lan, "Cô gọi lại cho bác lúc 3 giờ ạ")
            await group.sees("Cô gọi lại cho bác lúc 3 giờ", topic=topic)
            await lan.says("Đúng nơi đó rồi")
            await group.sees("Đúng nơi đó rồi", topic=topic)

            ticket = await program.ticket(code)
            heard = [one["text"] for one in lan.messages]

        assert telegram.violations == []
    assert 0 < len(photo["content"]) < 1_000_000
    assert b"Exif" not in photo["content"]
    assert any(line["who"] == "Điều phối viên" for line in ticket["history"])
    assert not any("Cô gọi lại" in text and "cháu đã thêm" in text for text in heard)


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
    assert "0912" not in page
    assert not any("xin gặp bác" in one["text"] for one in lan.messages)


async def test_what_was_held_goes_out_in_order_when_the_person_writes_again(
    tmp_path: Path, account: FakeZaloOA
) -> None:
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        code = await whole_tip(account, lan)
        await sent_long_ago(account, program, lan, 50)
        await held_at_the_desk(program, code, "Thưa bác, câu thứ nhất")
        await held_at_the_desk(program, code, "Thưa bác, câu thứ hai")
        before = len(lan.messages)

        await lan.says("Cháu ơi, có tin gì chưa")
        await lan.sees("câu thứ hai", timeout=20)

    heard = [one["text"] for one in lan.messages[before:]]
    assert heard[:2] == ["Thưa bác, câu thứ nhất", "Thưa bác, câu thứ hai"]


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


# Doubts


@pytest.mark.parametrize("news", ["echo", "receipt"])
async def test_a_message_whose_answer_was_lost_is_not_sent_again_and_counts_as_sent(
    tmp_path: Path, account: FakeZaloOA, news: str
) -> None:
    account.settings.echoes, account.settings.receipts = news == "echo", news == "receipt"
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        await lan.follows()
        await lan.sees("Bác có đồng ý", timeout=20)

        account.arm("reset_after", path="/v3.0/oa/message/cs")
        await lan.says("1")
        await lan.sees("bác là ai", timeout=20)
        await lan.says("1")
        await lan.sees("Kể xong", timeout=40)
        await account.settled()

    assert sum("bác là ai" in one["text"] for one in lan.messages) == 1


async def test_a_message_of_which_nothing_is_heard_is_unknown_and_never_sent_again(
    tmp_path: Path, account: FakeZaloOA
) -> None:
    account.settings.echoes = account.settings.receipts = False
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        code = await whole_tip(account, lan)
        account.arm("reset_after", path="/v3.0/oa/message/cs")

        async with Operator(program) as operator:
            await operator.replies(code, "Dạ, chúng tôi đã nhận")

            async def unknown() -> str:
                page = await operator.part(code, "conversation")
                return page if "Chưa rõ đã tới chưa" in page else ""

            page = str(await until(unknown, "it is given up as unknown", seconds=90))
        assert "Chưa rõ tin đã tới hay chưa" in page
        assert sum("chúng tôi đã nhận" in one["text"] for one in lan.messages) == 1


async def test_kill_9_while_a_message_is_under_way_repeats_nothing(tmp_path: Path, account: FakeZaloOA) -> None:
    account.settings.echo_after = 0.3
    account.settings.retry_pauses = (0.5,) * 60
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        lan = account.person(name="Lan")
        await lan.follows()
        await lan.sees("Bác có đồng ý", timeout=20)
        account.arm("timeout_after", path="/v3.0/oa/message/cs", seconds=30)
        await lan.says("1")
        await lan.sees("bác là ai", timeout=20)

        await program.kill()
        await program.start()
        await lan.says("1")
        await lan.sees("Kể xong", timeout=60)
        await account.settled()

    assert sum("bác là ai" in one["text"] for one in lan.messages) == 1


# Tokens, storms


async def test_an_expired_token_is_renewed_once_while_many_people_talk(tmp_path: Path, account: FakeZaloOA) -> None:
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        people = [account.person(name=f"Người {number}") for number in range(30)]
        account.expire_access()

        await asyncio.gather(*(one.follows() for one in people))
        await asyncio.gather(*(one.sees("Bác có đồng ý", timeout=60) for one in people))

    assert len(account.refreshes) == 1


async def test_a_withdrawn_permission_stands_on_the_desk(tmp_path: Path, account: FakeZaloOA) -> None:
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        await account.person(name="Lan").follows()
        account.revoke()

        async with Operator(program) as operator:

            async def look() -> str:
                page = await operator.page("/desk")
                return page if "manhmoi zalo login" in page else ""

            await until(look, "the alarm stands")


async def test_a_storm_loses_nothing_and_doubles_nothing(tmp_path: Path, account: FakeZaloOA) -> None:
    people = 80
    account.settings.answer_within = 60  # how long an answer may take is measured elsewhere
    async with Program(tmp_path, settings=zalo_oa_settings(account)) as program:
        told_to(account, program)
        crowd = [account.person(name=f"Người {number}") for number in range(people)]
        await asyncio.gather(*(one.says(f"Tôi biết một ngôi mộ, chuyện thứ {at}") for at, one in enumerate(crowd)))
        await account.settled(timeout=90)
        for item in list(account.deliveries)[:50]:  # and comes again
            await account.deliver(item.body)
        await asyncio.gather(*(one.sees("Bác có đồng ý", timeout=60) for one in crowd))
        await asyncio.gather(*(one.says("1") for one in crowd))
        await asyncio.gather(*(one.sees("bác là ai", timeout=60) for one in crowd))
        for answer in ("bỏ qua", "gặp cán bộ"):
            await asyncio.gather(*(one.says(answer) for one in crowd))
        await account.settled(timeout=90)

        async def all_there() -> Any:
            found = await program.tickets()
            return found if len(found) >= people else None

        tickets = await until(all_there, "every tip is a ticket", seconds=60)

    assert len(tickets) == people
    assert account.webhook_enabled
    assert {one.status for one in account.deliveries} == {200}


async def test_signing_in_at_the_shell_makes_the_account_work(tmp_path: Path, account: FakeZaloOA) -> None:
    settings = zalo_oa_settings(account, access_token="", refresh_token="")
    program = Program(tmp_path, settings=settings)
    await program.start()
    try:
        shown: list[str] = []

        async def agree(link: str) -> str:
            shown.append(link)
            async with aiohttp.ClientSession() as browser, browser.get(link, allow_redirects=False) as answer:
                assert answer.status == 302, await answer.text()
                return answer.headers["Location"]

        status, out, err = await program.talk_to("zalo", "login", answer=agree, asked_for="/v4/oa/permission")
        assert status == 0, err
        status, out, _ = await program.command("check")
        assert "Zalo OA: dùng được" in out
        told_to(account, program)
        lan = account.person(name="Lan")
        await lan.follows()
        await lan.sees("Bác có đồng ý", timeout=40)
    finally:
        await program.stop()
