"""A Zalo Official Account from the phone to the team and back, through the real program and a played Zalo."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_oa import FakeZaloOA, Person
from tests.integration.tellers import Operator
from tests.integration.zalo import told_to, until, whole_tip
from tests.media import making
from tests.program import Program, zalo_oa_settings

GROUP = -1001234567890
PLACE = (16.7563, 107.2094)
AT_THE_SPOT = making.position(making.angle(16, 45, 2268), b"N", making.angle(107, 12, 3384), b"E")


async def begins(person: Person) -> None:
    """Follows, agrees, says who he is, and tells a story."""
    await person.follows()
    for question, answer in (
        ("Bác có đồng ý", "1"),
        ("bác là ai", "2"),
        ("Kể xong", "Năm ấy tôi đi cùng đồng đội, còn nhớ nhiều chuyện"),
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

        async def nothing_more() -> bool:
            before = len(account.deliveries)
            await asyncio.sleep(1)
            await account.settled(timeout=90)
            return len(account.deliveries) == before

        tickets = await until(all_there, "every tip is a ticket", seconds=60)
        # What Zalo tells of the last answers is not told to a program that ends.
        await until(nothing_more, "the last answers have left", seconds=60)

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
