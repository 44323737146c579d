"""Official answers: written, approved by a second person, told in the chat within the second, and ended again."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

import pytest

from bot.web.desk import answers_page
from flows import wording
from storage import audit, forgetting, tickets
from storage.unit import Tx
from tests.web.browsing import Operator, Visitor
from tests.web.conftest import Site

RUMOUR = "phải nộp năm triệu mới được lấy mẫu"
OFFICIAL = "Dạ, tin ấy không đúng ạ. Lấy mẫu không mất tiền."
SOURCE = {"source": "Ban Chỉ đạo 515 thành phố", "source_day": "2026-07-20"}


async def writes(operator: Operator, **fields: str) -> tuple[int, str]:
    """Status and path of what was written."""
    form = {"csrf": await operator.csrf(), "kind": "rumour", "wordings.vi": RUMOUR, "answer.vi": OFFICIAL, **SOURCE}
    answer = await operator.posts("/desk/answers", form | fields)
    return answer.status, answer.url.path


async def acts(site: Site, operator: Operator, path: str, what: str, **fields: str) -> int:
    """What the page's button does; and this process knows of it."""
    page = await (await operator.gets(path)).text()
    shown = re.findall(r'/approve"><input[^>]*><input type="hidden" name="version" value="(\w*)"', page)
    form = {"csrf": await operator.csrf(), "version": shown[0] if shown else "", **fields}
    status = (await operator.posts(f"{path}/{what}", form)).status
    await site.context.answers.look(site.context.store, site.clock.at.date())
    return status


async def hears(visitor: Visitor, *words: str) -> str:
    """What the bot says to this, all of it."""
    before = len(await visitor.messages())
    await visitor.says(*words)
    return "\n".join(one["text"] for one in (await visitor.messages())[before:] if one["from"] != "you")


@pytest.fixture
async def team(site: Site) -> tuple[Operator, Operator]:
    """Who writes, and a lead who approves."""
    return await site.operator("Hoa"), await site.operator("Bình", "lead")


async def test_an_approved_answer_is_told_with_source_and_day_with_and_without_diacritics(
    site: Site, team: tuple[Operator, Operator]
) -> None:
    writer, lead = team
    visitor = await site.visitor()
    await visitor.begins()
    status, path = await writes(writer, **{"answer.en": "That is not so. Sampling is free."})
    before = await hears(visitor, f"Có {RUMOUR} không?")
    await acts(site, lead, path, "approve", looked="1")

    typed = [
        f"Có phải {RUMOUR} không ạ",
        "co phai nop nam trieu moi duoc lay mau khong",
        "PHẢI NỘP NĂM TRIỆU MỚI ĐƯỢC LẤY MẪU?",
    ]
    told = [await hears(visitor, one) for one in typed]

    assert status == 200
    assert OFFICIAL not in before
    for one in told:
        assert OFFICIAL in one and "Nguồn: Ban Chỉ đạo 515 thành phố, ngày 20/7/2026." in one
    english = await site.visitor("/?lang=en")
    await english.sends(command="start")
    assert "Sampling is free" in await hears(english, f"{RUMOUR}?")


async def test_a_rumour_that_is_asked_after_gets_the_teams_answer(site: Site, team: tuple[Operator, Operator]) -> None:
    _, path = await writes(team[0])
    await acts(site, team[1], path, "approve", looked="1")
    visitor = await site.visitor()
    await visitor.sends(command="start")
    await visitor.says("tin đồn", "đồng ý")

    told = await hears(visitor, f"Người ta bảo {RUMOUR}, có thật không?")

    assert "thông tin chính thức" in told and OFFICIAL in told


async def test_it_stands_for_the_programs_own_of_the_same_topic_until_it_is_ended(
    site: Site, team: tuple[Operator, Operator]
) -> None:
    writer, lead = team
    visitor = await site.visitor()
    await visitor.begins()
    own = await hears(visitor, "Chiến dịch kéo dài bao lâu?")
    fact = {"kind": "fact", "topic": "campaign", "wordings.vi": "", "answer.vi": "Dạ, Chiến dịch tới hết tháng 9 ạ."}
    _, path = await writes(writer, **fact)
    form = await (await writer.gets("/desk/answers/new?topic=campaign")).text()
    await acts(site, lead, path, "approve", looked="1")
    instead = await hears(visitor, "chien dich keo dai bao lau")
    shown = await (await writer.gets(f"/desk/answers?q={quote('Chiến dịch kéo dài bao lâu')}")).text()
    await acts(site, lead, path, "end")
    again = await hears(visitor, "Chiến dịch kéo dài bao lâu?")

    assert "27/7/2027" in own and "27/7/2027" in again and "tháng 9" not in again
    assert "tháng 9" in instead and "27/7/2027" not in instead
    assert "27/7/2027" in form  # the program's own words to begin with
    assert "chiến dịch … kéo dài bao lâu" in form or "chiến dịch … (" in form  # and what people ask, as its name
    assert ">campaign<" not in form and ": campaign<" not in form
    assert "Bot trả lời" in shown and "tháng 9" in shown


async def test_nobody_approves_what_they_wrote_and_an_operator_approves_nothing(
    site: Site, team: tuple[Operator, Operator]
) -> None:
    writer, lead = team
    _, path = await writes(lead)

    refused = [await acts(site, one, path, "approve", looked="1") for one in (lead, writer)]
    other = await acts(site, await site.operator("Dung", "lead"), path, "approve", looked="1")

    assert refused == [422, 403]
    assert other == 200
    lines = [(one.who, one.what) for one in await site.context.store.read(audit.entries)]
    assert ("Dung", "answer_approved") in lines and ("Bình", "answer_written") in lines and ("Hoa", "refused") in lines


async def test_a_new_version_waits_while_the_old_one_is_told_and_both_are_kept(
    site: Site, team: tuple[Operator, Operator]
) -> None:
    writer, lead = team
    _, path = await writes(writer)
    await acts(site, lead, path, "approve", looked="1")
    await writes(writer, id=path.rpartition("/")[2], **{"answer.vi": "Dạ, xin bác hỏi Công an phường ạ."})
    visitor = await site.visitor()
    await visitor.begins()

    meanwhile = await hears(visitor, f"{RUMOUR}?")
    await acts(site, lead, path, "approve", looked="1")
    then = await hears(visitor, f"{RUMOUR}?")
    page = await (await writer.gets(path)).text()

    assert OFFICIAL in meanwhile and "hỏi Công an phường" in then and OFFICIAL not in then
    assert "Bản 1" in page and "Bản 2" in page and OFFICIAL in page


async def test_after_its_last_day_it_is_told_no_more(site: Site, team: tuple[Operator, Operator]) -> None:
    _, path = await writes(team[0], valid_until="2026-07-27")
    await acts(site, team[1], path, "approve", looked="1")
    site.clock.pass_time(days=2)
    await site.context.answers.look(site.context.store, site.clock.at.date())
    visitor = await site.visitor()
    await visitor.begins()

    assert OFFICIAL not in await hears(visitor, f"Có {RUMOUR} không?")
    assert "Hết hạn" in await (await (await site.operator("Mai")).gets(path)).text()


async def test_a_rumour_that_somebody_reported_becomes_an_entry(site: Site, team: tuple[Operator, Operator]) -> None:
    visitor = await site.visitor()
    await visitor.sends(command="start")
    await visitor.says("tin đồn", "đồng ý", "Nghe nói xã phát vàng cho nhà có liệt sĩ, gọi 0912345678", "bỏ qua")
    for _ in range(12):
        await visitor.says("bỏ qua", "gửi")
    code = re.findall(r"MM-\w{4}-\w{4}", str(await visitor.messages()))[-1]

    page = await team[0].ticket(code)
    form = await (await team[0].gets(f"/desk/answers/new?ticket={code}")).text()
    _, path = await writes(team[0], ticket=code)

    assert f"/desk/answers/new?ticket={code}" in page
    assert "xã phát vàng cho nhà có liệt sĩ" in form and "0912345678" not in form
    assert code in await (await team[0].gets(path)).text()


async def test_who_is_named_in_a_rumour_is_warned_of_and_goes_with_the_ticket(
    site: Site, team: tuple[Operator, Operator]
) -> None:
    named = "ông Mạo ở xã bên thu năm triệu"
    visitor = await site.visitor()
    code = await visitor.tells_a_tip()
    _, path = await writes(team[0], ticket=code)
    await acts(site, team[1], path, "approve", looked="1")
    await writes(team[0], id=path.rpartition("/")[2], **{"wordings.vi": named})
    _, other = await writes(team[0], ticket=code, **{"wordings.vi": named})

    page = await (await team[1].gets(path)).text()
    unseen = await acts(site, team[1], path, "approve")

    def erase(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        assert ticket is not None
        forgetting.forget_ticket(tx, ticket, at=site.clock.at, outcome="withdrawn")

    await site.context.store.write(erase)
    kept = await (await team[1].gets(path)).text()
    assert "giống tên người" in page and unseen == 422
    assert named not in kept and code not in kept and RUMOUR in kept
    assert (await team[1].gets(other)).status == 404
    lines = await site.context.store.read(audit.entries)
    assert not [one for one in lines if "Mạo" in one.detail or RUMOUR in one.detail]


NAMED = (
    ("ông Mạo thu tiền", True),
    ("Hoàng Thị Mạo Danh gọi điện", True),
    ("xã phát vàng cho nhà có liệt sĩ", False),
    ("Dạ, xin bác hỏi Công an phường, ở Hà Nội hay Hải Phòng đều được ạ.", False),
    ("Ban Chỉ đạo 515 thành phố", False),
)


@pytest.mark.parametrize(("text", "is_named"), NAMED)
def test_a_name_is_seen(text: str, is_named: bool) -> None:
    assert wording.names_somebody(text) is is_named


HOSTILE: list[tuple[str, dict[str, Any], str]] = [
    ("no answer", {"answer.vi": " "}, "Chưa có lời"),
    ("a private number", {"answer.vi": "Dạ, gọi 0912 345 678 ạ."}, "không phải đường dây nóng"),
    ("no source", {"source": ""}, "phải có nguồn"),
    ("no way to ask", {"wordings.vi": ""}, "ít nhất một cách hỏi"),
    ("two words", {"wordings.vi": "mất tiền"}, "ngắn quá"),
    ("no day", {"source_day": "31/2"}, "Ngày chưa đúng"),
    ("a topic of nobody", {"topic": "khong-co"}, "đã thay đổi"),
    ("too long", {"answer.vi": "a b " * 900}, "Dài quá"),
]


@pytest.mark.parametrize(("fields", "why"), [one[1:] for one in HOSTILE], ids=[one[0] for one in HOSTILE])
async def test_what_cannot_be_told_is_refused_and_said_why(site: Site, fields: dict[str, Any], why: str) -> None:
    writer = await site.operator("Hoa")
    form = {"csrf": await writer.csrf(), "kind": "rumour", "wordings.vi": RUMOUR, "answer.vi": OFFICIAL, **SOURCE}

    answer = await writer.posts("/desk/answers", form | fields)

    assert answer.status == 422
    assert why in await answer.text()


async def test_markup_brackets_and_fluent_in_an_answer_are_words(site: Site, team: tuple[Operator, Operator]) -> None:
    hostile = "<b>Không</b> { $hotline } =1+1 & ok"
    wording = "<i>có phát vàng thật</i> (((( { $x }"
    _, path = await writes(team[0], **{"answer.vi": hostile, "wordings.vi": wording})
    page = await (await team[0].gets(path)).text()
    await acts(site, team[1], path, "approve", looked="1")
    visitor = await site.visitor()
    await visitor.begins()

    assert "<b>Không</b>" not in page and "&lt;b&gt;Không" in page
    assert hostile in await hears(visitor, "i có phát vàng thật i x không?")


def test_every_state_of_an_entry_has_its_words(texts: Any) -> None:
    assert all(texts.has(f"answers-state-{one}") for one in answers_page.STATES)
