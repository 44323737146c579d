"""Units that are no step of the ladder: đoàn, binh trạm, công trường, tổng đội, today's search teams.

Each function reads what stands behind its word (`match`, of the shadow); None where it is no such unit.
"""

from __future__ import annotations

import re

from flows.understand.army import named_units
from flows.understand.army.spelled_numbers import read_spelled
from flows.understand.army.unit_numbers import BRANCH, COUNT, COUNTED, NOT_AFTER, SORT, UNIT_BESIDE, Part, skip
from flows.understand.page import fold

_TEAM = re.compile(r"\s(?:quy tap\s|tim kiem\s)?(?P<n>[kn]?[0-9]{1,3})(?!\w)")
_ECONOMIC = re.compile(r"\s(?:kt\s?-?\s?qp|kinh te[ -]{1,3}quoc phong)\s(?P<n>[0-9]{3})(?!\w)")
_TOURISTS = re.compile(r"\s(?:de|d|personnes)(?!\w)")


def group(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Đoàn 559, đoàn hải quân 126; "đoàn 30 người" is a party of travellers."""
    if economic := _ECONOMIC.match(page.shadow, match.end()):  # they search today
        return Part("team", economic["n"], match.start(), economic.end(), strong=False)
    at, sort = match.end(), _SORTED_GROUP.match(page.shadow, match.end())
    at = skip(page.shadow, sort.end() if sort else at)
    number = COUNT.match(page.shadow, at)
    if not number and at > match.end() and (spelled := read_spelled(page, at)):
        if len(spelled[0]) == 3 or _OF_THE_FOREST.match(page.shadow, spelled[1]):
            return Part(level, spelled[0], match.start(), spelled[1], strong=True)
        return None
    if not number or at == match.end() or len(number["n"].rstrip("abcdefghm")) not in (1, 2, 3, 4):
        return None
    if len(number["n"]) == 1 and not _is_of_units(page, match.start(), number.end()):
        return None
    value = number["n"].upper()
    if match["word"] == "groupe" and (len(value) < 3 or _TOURISTS.match(page.shadow, number.end())):
        return None
    if COUNTED.match(page.shadow, number.end()) and not _is_no_party(page, value, number.end()):
        return None
    year = not sort and len(value) == 4 and value.startswith(("19", "20"))  # "đoàn tân binh 2053" is none
    if NOT_AFTER.match(page.shadow, number.end()) or year:
        return None
    arms = sort or BRANCH.match(page.shadow, number.end()) or _is_of_arms(page, match.start(), number.end())
    sure = len(value) > 2 or page.text[match.start()].isupper() or bool(arms)
    return Part(level, value, match.start(), number.end(), strong=sure)


_SORTED_GROUP = re.compile(rf"\s{{1,2}}(?:{SORT}|chuyen gia|hau can|quan tinh nguyen|tan binh|hq)(?!\w)")
_SORT_BEFORE = re.compile(rf"\s(?:{SORT})(?=\s?,?\s$)")
# "đơn vị đoàn 8", "c25 công binh, đoàn 5", "d bộ K4 đoàn 5"
_OF_UNIT = re.compile(
    r"(?<!\w)(?:(?:don vi|dv)(?: ghi| la| thuoc)?[:\s]{1,2}|(?:[cdk]\s?|(?:dai doi|tieu doan)\s)[0-9]{1,3}\s?,?\s)$"
)


def _is_of_units(page: fold.Page, start: int, end: int) -> bool:
    """Whether a group of one figure is one, and no party of travellers."""
    before = _SORT_BEFORE.sub("", page.shadow[max(0, start - 30) : start])
    branch = BRANCH.match(page.shadow, end) is not None and _LED_GROUP.search(page.shadow, max(0, start - 8), start)
    return _OF_UNIT.search(before) is not None or bool(branch)


_LED_GROUP = re.compile(r"(?<!\w)(?:linh|thuoc|bo doi)\s$")


# Who a party of more than a hundred may be.
_PARTY = re.compile(
    r"\s(?:nguoi|xe|chiec|ccb|cuu|can bo|hoc sinh|thanh vien|dai bieu|gia dinh|than nhan|khach|chien si|bo doi|"
    r"liet si|liet sy|gio|phut|ngay|thang|nam)(?!\w)"
)
_MINE = re.compile(r"\s(?:em|anh|chi|ong|ba|bac|chu|co|con|cau) (?:toi|minh|chau|em|tui)(?!\w)")
_SAIGON = re.compile(r"\s(?:Gia Đ|Gia D|GIA Đ|GIA D)")  # "đoàn 195 Gia Định": no family
_KNOWN = {"559", "125", "962"}  # of the roads on land and at sea: "Đoàn 559 bộ đội Trường Sơn"


def _is_no_party(page: fold.Page, value: str, end: int) -> bool:
    """ "d965 đoàn 471 em tôi", "tàu C43 đoàn 125 tàu đi": people go in round numbers."""
    if value in _KNOWN or _SAIGON.match(page.text, end):
        return True
    if len(value) < 3 or _PARTY.match(page.shadow, end):
        return False
    return value[-1] not in "05" or _MINE.match(page.shadow, end) is not None


# "đặc công đoàn 10", "pháo binh (đoàn 84)"
_OF_ARMS = re.compile(
    r"(?<!\w)(?:dac cong|hai quan|phao binh|cong binh|tinh nguyen|van tai|hau can|chuyen gia|quan su|"
    r"rung sa[ct])"
    r"\s?[ (,]\s?$"
)
_OF_THE_FOREST = re.compile(r"\srung\ssa[ct](?!\w)")


def _is_of_arms(page: fold.Page, start: int, end: int) -> bool:
    """ "đặc công đoàn 10", "đoàn 10 Rừng Sác"."""
    before = _OF_ARMS.search(page.shadow, max(0, start - 24), start)
    return before is not None or _OF_THE_FOREST.match(page.shadow, end) is not None


def yard(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Công trường 5, 7, 9: the divisions of these numbers, as they were called in the South."""
    number = COUNT.match(page.shadow, skip(page.shadow, match.end()))
    if not number or number["n"] not in ("5", "7", "9") or COUNTED.match(page.shadow, number.end()):
        return None
    before, behind = (
        page.shadow[max(0, match.start() - 14) : match.start()],
        page.shadow[number.end() : number.end() + 16],
    )
    if not (
        UNIT_BESIDE.search(before) or _OF_SOLDIERS.search(before) or _BELOW.match(behind) or _LISTED.search(before)
    ):
        return None  # a building site
    return Part("division", number["n"], match.start(), number.end(), strong=True)


_OF_SOLDIERS = re.compile(r"(?<!\w)(?:linh|bo doi|su)\s$")
_LISTED = re.compile(r"[),;]\s{1,2}$")  # "(1947), công trường 7, mất 1970"
_BELOW = re.compile(r",\s(?:trung doan\s|e)[0-9]")


def command(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Bộ tư lệnh 559: the group of that number."""
    number = COUNT.match(page.shadow, skip(page.shadow, match.end()))
    known = number is not None and number["n"] in ("559", "470", "471", "472", "473")
    return Part("group", number["n"], match.start(), number.end(), strong=True) if number and known else None


def team(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Đội 584, đội K53: today's search teams; "đội 1" beside a group or the youth volunteers is a part of them."""
    number = _TEAM.match(page.shadow, match.end())
    if not number or NOT_AFTER.match(page.shadow, number.end()):
        return None
    return Part(level, number["n"].upper(), match.start(), number.end(), strong=False)


def body(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Tổng đội 55, liên đội 34: of the youth volunteers; a liên đội of pupils has a name."""
    number = COUNT.match(page.shadow, skip(page.shadow, match.end()))
    if not number or NOT_AFTER.match(page.shadow, number.end()):
        return None
    return Part("other", page.text[match.start() : number.end()], match.start(), number.end(), strong=True)


def station(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Binh trạm 12, BT 12: of the road through Trường Sơn."""
    number = COUNT.match(page.shadow, skip(page.shadow, match.end()))
    if not number or (match["word"] == "bt" and page.text[match.start()] != "B"):
        return None
    return Part("other", page.text[match.start() : number.end()], match.start(), number.end(), strong=True)


def formation(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Binh đoàn Hương Giang, by its name alone; "công binh đoàn 559" are sappers of a group."""
    end = named_units.formation(page, match.end())
    number = COUNT.match(page.shadow, skip(page.shadow, match.end())) if end is None else None
    sappers = page.shadow[max(0, match.start() - 5) : match.start()] == "cong "
    if sappers and number and len(number["n"]) == 3:  # "công binh đoàn 559"
        return Part("group", number["n"], match.end() - 4, number.end(), strong=True)
    return Part("other", page.text[match.start() : end], match.start(), end, strong=True) if end else None
