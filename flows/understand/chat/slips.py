"""A name that was told wrong and is put right in a message of its own: "à không, tôi nhầm, tên là Nguyễn Văn Hợi"."""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.page.cues import Cues
from flows.understand.persons import names

LONGEST = 16  # words: in a longer message other things are told as well
_SLIP = Cues(
    "tôi nhầm|tui nhầm|bác nhầm|cháu nhầm|em nhầm|mình nhầm|nói nhầm|viết nhầm|gõ nhầm|ghi nhầm|kể nhầm|à nhầm|bị nhầm|"
    "nhầm rồi|nhầm tên|lộn rồi|lộn tên|wrong name"
)
_FIRST = Cues("nhầm|à nhầm|a nhầm")  # alone before a sign, for without marks it may be the year Nhâm Tý
_CALLED = re.compile(
    r"(?<!\w)(?:ho )?ten(?: cua)?(?: liet s[iy]| ls| anh| chu| bac| ong| cau)?(?: ay)?(?: dung| that)?(?: la)?\s+"
)
_OWN = re.compile(r"(?<!\w)ten (?:toi|em|chau|tui|minh)(?!\w)")
_NOT_SO = re.compile(r"(?:,\s*)?(?<!\w)(?:chu |ma )?(?:khong|ko) phai(?: la)?(?: \w+){1,4}?(?=\s*(?:[,.;]|$| ma la ))")
_BUT = re.compile(r"(?<!\w)ma la(?!\w)")


def is_slip(page: fold.Page) -> bool:
    """Whether the words say that something was told wrong."""
    first = _FIRST.first(page)
    alone = first is not None and not page.shadow[: first.start].strip(" .,") and page.shadow[first.end : first.end + 1]
    return _SLIP.occur(page) or (bool(alone) and str(alone) in ",.;:!-")


def new_name(text: str) -> str | None:
    """The whole name that the message says instead of one that was told wrong; None where it says nothing so."""
    page = fold.page(text)
    if len(page.shadow.split()) > LONGEST or not is_slip(page) or _OWN.search(page.shadow):
        return None
    called = _CALLED.search(page.shadow)
    if called is not None and (name := names.read_name(page.text[called.end() :])) and " " in name:
        return name
    rest = _without(page, _BUT, _without(page, _NOT_SO, [(0, len(page.text))]))
    found = [
        name
        for start, end in rest
        for part in re.split(r"[,.;:!\n]", page.text[start:end])
        if (name := names.read_name(part.strip())) and " " in name and names.is_surname(name.split()[0])
    ]
    return found[0] if len(found) == 1 else None


def is_of(name: str, told: str) -> bool:
    """Whether the new name may be meant for the man of whom the other was told: the same surname, or all but one."""
    new, old = fold.fold(name).split(), fold.fold(told).split()
    return new != old and (new[0] == old[0] or new[-1] == old[-1] or " " not in told)


def _without(page: fold.Page, pattern: re.Pattern[str], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    left = []
    for start, end in spans:
        at = start
        for match in pattern.finditer(page.shadow, start, end):
            left.append((at, match.start()))
            at = match.end()
        left.append((at, end))
    return left
