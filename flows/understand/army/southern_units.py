"""Units of the South: a K that is a battalion ("lính K20", "K10 đặc công"), cover names ("d3 Q761", "R20 Quảng Đà").

A K with a number is also a hospital, a prison, a school year, a lane of Đà Nẵng, a pistol, a search team of today: so
soldiers must stand before it, their branch behind it, or the name that only a battalion had ("K3 Tam Đảo").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand.army.unit_owners import SEARCH_TEAMS
from flows.understand.page import fold

_REACH = 28  # letters before it that may say what it is
# Search teams of today besides those that are known wherever they stand, a campaign of 1984, pistols.
_OTHERS = SEARCH_TEAMS | {"K50", "K51", "K70", "K71", "K5", "K54", "K59", "K79"}
_SOLDIERS = re.compile(
    r"(?<!\w)(?:linh|bo doi|(?:don vi|dv)(?: la| ghi| ghi la)?:?|"
    r"(?:(?:trung doi|tieu doi|dai doi|[abcd]) (?:truong|pho)|"
    r"y ta|chien s[iy]|xa thu|cuu thuong|anh nuoi),?|"
    r"hai quan|[cd] bo(?: binh)?|y si cua|chinh tri vien(?: pho)?)\s$"
)
_UNIT = re.compile(r"(?<!\w)(?:don vi|dv|tieu doan|trung doan):?\s$")
_BRANCH = re.compile(r"\s(?:bo binh|dac cong|trinh sat|cong binh|phao|bo doi dia phuong|thanh co)(?!\w)")
_NAME = re.compile(r"\s(?:tam dao|quyet thang|u minh|quang da)(?!\w)")
_THINGS = re.compile(
    r"(?<!\w)(?:benh xa|vien|tram|tram xa|kho|khung|doi|cong tac|ben|xuong|truong|khoa|chien truong|di|khu|so|nha|lop|"
    r"hoc sinh|sinh vien|khoi|hoc|da chien|dieu tri|quan y|mo|huyen|vung|dan cong|dot|luc luong|xa|lang|trai|"
    r"chien dich|phong trao)\s$"
)
_OF_A_PLACE = re.compile(r"\s(?:benh vien|nghia trang|lo|hang|truong|dai hoc|vien|bach khoa|ba lo)(?!\w)")
_COVER = re.compile(r"(?:(?P<known>Q(?<![\w./-].)\.?76[1-3])|[RV](?<![\w./-].)2[0-9])(?![\w/])")


def is_battalion(page: fold.Page, start: int, end: int, number: str) -> bool:
    """Whether the K at `start` with its number is a battalion."""
    before = page.shadow[max(0, start - _REACH) : start]
    if "K" + number in _OTHERS or _THINGS.search(before) or _OF_A_PLACE.match(page.shadow, end):
        return False
    return _is_of_troops(page, start, end)


def cover_names(page: fold.Page) -> Iterator[tuple[int, int]]:
    """Where regiments and battalions stand by their cover names, from left to right."""
    for match in _COVER.finditer(page.text):
        start, end = match.span()
        asked = _UNIT.search(page.shadow[max(0, start - _REACH) : start])
        if match["known"] or asked or _is_of_troops(page, start, end):
            yield start, end


def _is_of_troops(page: fold.Page, start: int, end: int) -> bool:
    """Whether soldiers stand before it, or their branch or a battalion's name behind it."""
    led = _SOLDIERS.search(page.shadow[max(0, start - _REACH) : start])
    if led is not None:
        first = page.text[max(0, start - _REACH) + led.start()]
        return not (led.group().startswith("linh") and first.isupper() and not page.text.isupper())  # Linh is a girl
    return _BRANCH.match(page.shadow, end) is not None or _NAME.match(page.shadow, end) is not None
