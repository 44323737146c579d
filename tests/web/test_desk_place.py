"""The place of a ticket at the desk: all readings, what is lacking, what the network answered."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from flows import events
from flows.model import Tip
from storage import tickets
from tests.flows import test_lookups
from tests.flows.chat import Chat, at
from tests.web.conftest import Site


async def shown(site: Site, tip: Tip) -> str:
    """The part of the page with the place, as words."""
    now = site.context.now()
    kept: dict[str, Any] = {"conversation_id": None, "channel": "web", "language": "vi", "incomplete": False}
    await site.context.store.write(lambda tx: tickets.save(tx, tip.code, tip, at=now, **kept))
    page = await (await site.operator()).ticket(tip.code)
    found = re.search(r'<div class="place">(.*?)</div>', page, re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split()) if found else ""


def told(chat: Chat, *words: str) -> Tip:
    return chat.says(*words).ends().ticket


async def test_all_readings_of_a_reference_are_shown(site: Site) -> None:
    page = await shown(site, told(at("place-where"), "XD 854 603, xã Hướng Sơn, Hướng Hóa, Quảng Trị"))

    assert "16.821978, 106.736448 ± 80 m · Indian 1960 48Q" in page
    assert "Không nói hệ tọa độ nào" in page
    assert "Khớp với nơi được nêu" in page
    assert "Cách đọc khác (1) 16.819025, 106.740357 ± 70 m · WGS 84 48Q · cách 530 m" in page


async def test_what_is_lacking_is_said(site: Site) -> None:
    page = await shown(site, told(at("place-where"), "tọa độ 854603", "không rõ"))

    assert page == "Còn thiếu hai chữ cái của ô lưới: 854603"


async def test_a_link_that_nobody_opened_is_said_to_be_so(site: Site) -> None:
    page = await shown(site, told(at("place-where"), test_lookups.LINK, "không rõ"))

    assert "Đường dẫn ngắn chưa mở được" in page
    assert f"{test_lookups.LINK} không mở: cấu hình không cho phép ra mạng" in page


async def test_where_a_link_led_is_said(site: Site) -> None:
    chat = test_lookups.allowed(at("place-where")).says(test_lookups.LINK)
    waiting = await shown(site, replace(chat.copy().ends().ticket, code="MM-2222-2222"))
    opened = await shown(site, told(test_lookups.answers(chat, test_lookups.found())))

    assert f"{test_lookups.LINK} đang chờ trả lời từ mạng" in waiting
    assert f"{test_lookups.LINK} đã tra được: 16.756300, 107.209400" in opened
    assert opened.startswith("Tọa độ 16.756300, 107.209400")


async def test_an_area_of_a_geocoder_is_no_place_of_a_grave(site: Site) -> None:
    chat = test_lookups.allowed(at("place-where"), geocoder=True).says("bản Cùm cũ")
    chat.happens(events.LookedUp("name", "bản Cùm cũ", test_lookups.NAME))

    page = await shown(site, told(chat))

    assert "Theo nominatim: Bản Cùm, Quảng Trị, trong vòng 4 km. Đây là vùng để tìm" in page
    assert "Tọa độ" not in page


async def test_words_alone_show_nothing_more(site: Site) -> None:
    assert await shown(site, told(at("place-where"), "bên bờ sông")) == ""
