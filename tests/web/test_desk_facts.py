"""Facts by hand: read as in the chat, with where they are from; two operators at once lose nothing."""

from __future__ import annotations

import re

import pytest

from bot.channels.web.client import WebChannel
from bot.media import MediaWorker
from storage import audit, media, tickets
from storage.tickets import TicketRow
from tests.web.browsing import OWN_PAGE, Operator
from tests.web.conftest import Site

VOICE = b"OggS" + b"\0" * 200


async def ticket(site: Site, code: str) -> TicketRow:
    found = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert found is not None
    return found


async def seen(operator: Operator, code: str, field: str) -> str:
    """The mark of the answer that stands in the form of a fact."""
    page = await (await operator.gets(f"/desk/tickets/{code}/facts/{field}")).text()
    found = re.search(r'name="seen" value="(\w*)"', page)
    assert found
    return found[1]


async def voice_only(site: Site) -> str:
    """A tip that is nothing but a recording; its code."""
    visitor = await site.visitor()
    await visitor.begins()
    await visitor.sends_file(VOICE, "loi-ke.ogg", voice="1")
    for _ in range(30):
        buttons = await visitor.buttons()
        wanted = next(one for one in ("Gửi tin", "Bỏ qua", "Không rõ", "Xong") if one in buttons)
        await visitor.sends(data=buttons[wanted])
        if wanted == "Gửi tin":
            break
    worker = MediaWorker(site.context, {"web": WebChannel(site.context.blobs)})
    for one in await site.context.store.write(lambda tx: media.claim(tx, site.context.now(), limit=10)):
        await worker.fetch_one(one)
    [found] = await site.context.store.read(tickets.search)
    return found.code


async def test_a_tip_that_is_a_recording_is_heard_and_filled_in_on_one_page(site: Site) -> None:
    code, operator = await voice_only(site), await site.operator("Lan")
    page = await (await operator.gets(f"/desk/tickets/{code}/fill")).text()
    (file,) = re.findall(r'<audio controls preload="none" src="/desk/files/(\w+)"', page)
    facts = {
        "martyr-name": "liệt sĩ Nguyễn Văn Mậu",
        "martyr-alias": "Ba Mậu",
        "martyr-unit": "c3 d7 e66 f304",
        "martyr-death_date": "tháng 3 năm 1971",
        "place-where": "16.7563, 107.2094",
        "place-sure": "exact",
        "kin-names": "vợ là Trần Thị Mẫu",
        "contact-phone": "0912 345 577",
    }
    form = {f"{what}.{field}": text for field, said in facts.items() for what, text in (("said", said), ("was", ""))}

    answer = await operator.acts(code, "correct", **form, heard="recording", file=file, note="bà Tư kể")

    assert (answer.status, answer.url.path) == (200, f"/desk/tickets/{code}")
    found = await ticket(site, code)
    assert (found.martyr_name, found.lat, found.lon) == ("Nguyễn Văn Mậu", 16.7563, 107.2094)
    assert found.tip.answers["martyr-unit"].value["regiment"] == "66"
    assert found.tip.answers["martyr-death_date"].value["earliest"] == "1971-03-01"
    assert found.tip.answers["place-where"].value["place"]["province"]
    assert found.reporter_phone == "+84912345577"
    shown = await answer.text()
    assert "Cán bộ ghi: Lan" in shown
    assert "Nghe bản ghi âm (tệp 1) · bà Tư kể" in shown
    assert "Ba Mậu" in shown
    assert "Trần Thị Mẫu" not in shown  # she may be alive: shown to who asks
    assert "Trần Thị Mẫu" in await _unmasked(operator, code)
    assert code in await (await operator.gets("/desk?q=ba+mau")).text()


async def _unmasked(operator: Operator, code: str) -> str:
    await operator.acts(code, "contact")
    return await operator.ticket(code)


@pytest.mark.parametrize(
    ("field", "said", "words"),
    [
        ("contact-phone", "0912", "Số điện thoại chưa đúng"),
        ("reporter-role", "bạn thân", "chọn một trong các câu trả lời"),
        ("martyr-name", "  ", "Chưa có gì để ghi"),
        ("consent-agree", "yes", "Không có thông tin nào tên như vậy"),
    ],
)
async def test_what_is_no_answer_is_refused_in_words(site: Site, field: str, said: str, words: str) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()

    answer = await operator.acts(code, "correct", field=field, said=said)

    assert answer.status == 422
    assert words in await answer.text()


async def test_a_form_of_many_with_one_mistake_writes_nothing_and_keeps_what_was_typed(site: Site) -> None:
    code, operator = await voice_only(site), await site.operator()
    form = {"said.martyr-name": "Lê Văn Mẫu", "said.contact-phone": "12", "said.martyr-home": 'xã "Mẫu" <b>'}

    answer = await operator.acts(code, "correct", **form)

    page = await answer.text()
    assert answer.status == 422
    assert 'value="Lê Văn Mẫu"' in page
    assert "xã &#34;Mẫu&#34; &lt;b&gt;" in page
    assert "Số điện thoại chưa đúng" in page
    assert (await ticket(site, code)).martyr_name == ""


async def test_two_at_once_are_asked_and_nobody_s_words_are_lost(site: Site) -> None:
    visitor, lan, mai = await site.visitor(), await site.operator("Lan"), await site.operator("Mai")
    code = await visitor.tells_a_tip()
    of_both = await seen(lan, code, "martyr-name")
    await lan.acts(code, "correct", field="martyr-name", said="Nguyễn Văn Mậu", seen=of_both)

    asked = await mai.acts(code, "correct", field="martyr-name", said="Nguyễn Văn Mầu", seen=of_both)

    page = await asked.text()
    assert asked.status == 409
    assert "Nguyễn Văn Mậu" in page
    assert "Nguyễn Văn Mầu" in page
    assert (await ticket(site, code)).martyr_name == "Nguyễn Văn Mậu"
    fields = dict(re.findall(r'name="((?:said|seen)\.[\w-]+)" value="([^"]*)"', page))
    answer = await mai.acts(code, "correct", **fields, **{"take.martyr-name": "mine"}, note="giấy báo tử")
    assert answer.status == 200
    found = await ticket(site, code)
    assert found.martyr_name == "Nguyễn Văn Mầu"
    assert [one.was.said for one in found.tip.changes] == ["Nguyễn Văn Mẫu", "Nguyễn Văn Mậu"]


async def test_who_leaves_what_stands_has_their_own_words_beside_it(site: Site) -> None:
    visitor, lan, mai = await site.visitor(), await site.operator("Lan"), await site.operator("Mai")
    code = await visitor.tells_a_tip()
    of_both = await seen(lan, code, "martyr-home")
    await lan.acts(code, "correct", field="martyr-home", said="Thái Bình", seen=of_both)

    async def sends(**fields: str) -> str:
        headers = {**OWN_PAGE, "HX-Request": "true"}
        form = {"csrf": await mai.csrf(), **fields}
        answer = await mai.posts(f"/desk/tickets/{code}/correct", form, headers=headers)
        assert answer.status in (200, 204)
        return f"{answer.headers.get('HX-Retarget', '')} {await answer.text()}"

    asked = await sends(field="martyr-home", said="Nam Định", seen=of_both)
    assert asked.startswith("#fact-martyr-home ")
    fields = dict(re.findall(r'name="((?:said|seen)\.[\w-]+)" value="([^"]*)"', asked))
    await sends(**fields, **{"take.martyr-home": "theirs"})

    found = await ticket(site, code)
    assert found.tip.answers["martyr-home"].said == "Thái Bình"
    last = found.tip.changes[-1]
    assert (last.field, last.was.said, last.was.origin and last.was.origin.by) == ("martyr-home", "Nam Định", "Mai")
    # A third change while the second is being asked is asked again.
    await lan.acts(code, "correct", field="martyr-home", said="Hà Nam")
    assert "Hà Nam" in await sends(**fields, **{"take.martyr-home": "mine"})
    # The same words twice are no clash.
    assert (await mai.acts(code, "correct", field="martyr-home", said="Hà Nam", seen=of_both)).status == 200


async def test_a_fact_that_was_wrong_becomes_unknown_and_the_person_s_later_word_does_not_bring_it_back(
    site: Site,
) -> None:
    visitor, operator = await site.visitor(), await site.operator("Lan")
    code = await visitor.tells_a_tip()

    await operator.acts(code, "correct", field="martyr-home", unknown="1")
    await visitor.says("Quê ông ở xã Mẫu")

    found = await ticket(site, code)
    assert found.tip.answers["martyr-home"].known == "unknown"
    assert found.tip.changes[-1].was.said.startswith("xã Mẫu")
    assert "corrected" in [one.what for one in await site.context.store.read(audit.entries)]


async def test_what_is_withheld_is_neither_shown_in_a_clash_nor_changed_by_who_may_not_see_it(site: Site) -> None:
    visitor, operator, lead = await site.visitor(), await site.operator("Lan"), await site.operator("Hà", "lead")
    code = await visitor.tells_a_tip()
    old = await seen(operator, code, "martyr-home")
    await lead.acts(code, "correct", field="martyr-home", said="xã Bờ Sông")
    await lead.acts(code, "withhold", field="martyr-home")

    refused = await operator.acts(code, "correct", field="martyr-home", said="Hà Nam", seen=old)

    assert refused.status == 422
    assert "đang được giữ kín" in await refused.text()
    fill = await (await operator.gets(f"/desk/tickets/{code}/fill")).text()
    assert "Bờ Sông" not in fill
    assert "said.martyr-home" not in fill


async def test_a_front_that_says_what_it_is_is_not_called_a_front_twice(site: Site) -> None:
    code, operator = await voice_only(site), await site.operator("Lan")

    await operator.acts(
        code, "correct", field="martyr-unit", said="sư 302 mặt trận 479", seen=await seen(operator, code, "martyr-unit")
    )

    page = re.sub(r"<[^>]+>|\s+", " ", await (await operator.gets(f"/desk/tickets/{code}")).text())
    assert "sư đoàn (f) 302" in page
    assert "mặt trận 479" in page
    assert not re.search(r"mặt trận\s+mặt trận", page)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("giỗ 16 tháng 3", "ngày 16 tháng 3 âm lịch, chưa rõ năm"),
        ("ngày 12 tháng 8", "ngày 12 tháng 8, chưa rõ năm"),
        ("giỗ 16 tháng 3 năm Mậu Thân", "13.04.1968"),
    ],
)
async def test_a_day_without_its_year_says_so(site: Site, said: str, shown: str) -> None:
    code, operator = await voice_only(site), await site.operator("Lan")

    await operator.acts(
        code, "correct", field="martyr-death_date", said=said, seen=await seen(operator, code, "martyr-death_date")
    )

    page = re.sub(r"<[^>]+>|\s+", " ", await (await operator.gets(f"/desk/tickets/{code}")).text())
    assert f"Hiểu là: {shown}" in page


async def test_the_further_martyrs_of_a_tip_are_on_its_page_and_are_found(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    await visitor.begins()
    await visitor.says(
        "Ngày 12/3/1970 ở xã Hướng Tân, huyện Hướng Hóa hi sinh hai đồng chí: liệt sĩ Trần Đình Lộp quê Vĩnh Bảo và "
        "liệt sĩ Bùi Quang Sáo quê An Lão."
    )
    for _ in range(30):
        buttons = await visitor.buttons()
        wanted = next(one for one in ("Gửi tin", "Đúng rồi", "Bỏ qua", "Không rõ", "Xong") if one in buttons)
        await visitor.sends(data=buttons[wanted])
        if wanted == "Gửi tin":
            break
    [found] = await site.context.store.read(tickets.search)

    page = " ".join(re.sub(r"<[^>]*>", " ", await operator.ticket(found.code)).split())

    assert found.martyr_name == "Trần Đình Lộp"
    assert "Liệt sĩ khác được nhắc tới Bùi Quang Sáo : An Lão" in page
    assert found.code in await (await operator.gets("/desk?q=bui+quang+sao")).text()
    assert found.code not in await (await operator.gets("/desk?q=bui+quang+zao")).text()
