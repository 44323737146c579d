"""Parts of units in Vietnamese words: "đại đội 3", "sư đoàn ba linh tư", "Đoàn 559", "quân khu Tả Ngạn", a hòm thư.

Each word has its own grammar of what may follow; a word without it is no part. Here are the steps of the ladder, from
the squad to the corps; the others have rooms of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand.army import mailboxes, named_units, unit_areas, unit_groups
from flows.understand.army.spelled_numbers import read_spelled
from flows.understand.army.unit_numbers import COUNT, COUNTED, NOT_AFTER, ROMAN, ROMANS, SORT, Part, skip
from flows.understand.page import fold
from flows.understand.page.cues import agrees

_WORDS = {
    "tiểu đội": "squad",
    "trung đội": "platoon",
    "đại đội": "company",
    "tiểu đoàn": "battalion",
    "trung đoàn": "regiment",
    "lữ đoàn": "brigade",
    "sư đoàn": "division",
    "đại đoàn": "division",
    "quân đoàn": "corps",
    "sư": "division",
    "lữ": "brigade",
    "đđ": "company",
    "tđ": "battalion",
    "tr.đ": "regiment",
    "tr.đoàn": "regiment",
    "công trường": "yard",
    "trđ": "regiment",
    "qđ": "corps",
    "đoàn": "group",
    "đội": "team",
    "tổng đội": "body",
    "liên đội": "body",
    "mặt trận": "front",
    "mt": "front",
    "quân khu": "military_region",
    "qk": "military_region",
    "mr": "military_region",
    "liên khu": "zone",
    "lk": "zone",
    "khu": "area",
    "hòm thư": "mailbox",
    "hộp thư": "mailbox",
    "ht": "mailbox",
    "binh trạm": "station",
    "bt": "station",
    "binh đoàn": "formation",
    "bộ tư lệnh": "command",
    "mailbox": "mailbox",
    "mail box": "mailbox",
    "letter box": "mailbox",
    "post box": "mailbox",
    "h/thư": "mailbox",
    "front": "front",
    "cê": "company",
    "xê": "company",
    "dê": "battalion",
    "đê": "battalion",
    "military region": "military_region",
    "group": "group",
    "groupe": "group",
    # Not ours, or no unit at all: their "đoàn" must not be read as a group.
    "chiến đoàn": "",
    "thiết đoàn": "",
    "liên đoàn": "",
    "giang đoàn": "",
    "hải đoàn": "",
    "công đoàn": "",
    "chi đoàn": "",
    "tỉnh đoàn": "",
    "huyện đoàn": "",
    "xã đoàn": "",
    "thành đoàn": "",
    "tập đoàn": "",
    "phái đoàn": "",
    "bộ đội": "",
    "quân đội": "",
}
_SPELLINGS: dict[str, str] = {fold.page(word).shadow.replace(".", ""): word for word in _WORDS}
_DOTTED = {"trd": r"r\.?d", "trdoan": r"r\.?doan"}  # "Tr.đoàn 98"


def _by_first_letter(words: list[str]) -> dict[str, list[str]]:
    """The rests of the words, longest first, by first letter; a blank may be two or a dash, short ones have dots."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rest = _DOTTED.get(word) or word[1:].replace(" ", r"(?:\s{1,2}|-)")
        found.setdefault(word[0], []).append(rest)
    return found


_LETTERS_READ_OUT = {"ce", "xe", "de"}  # "cê bảy dê hai"
_SHORT = {"dd", "td", "trd", "qd", "mt", "qk", "mr", "lk", "ht", "bt"}
# Both patterns begin with a letter and look back behind it: the search then skips all other letters quickly.
_HEAD = re.compile(
    "(?P<word>"
    + "|".join(
        rf"{first}(?<![^\W\d_].)(?:{'|'.join(rests)})" for first, rests in _by_first_letter(list(_SPELLINGS)).items()
    )
    + r")(?![^\W\d_])"
)
_SORTED = re.compile(rf"\s{{1,2}}(?:{SORT})(?!\w)")
# "lữ dù 3", "tiểu đoàn biệt động quân 44": only the other side had these.
_FOE_SORT = re.compile(r"\s{1,2}(?:nhay du|du|ky binh|thuy quan luc chien|tqlc|biet dong quan|bdq|bao an)(?!\w)")
_OF_PEOPLE = {"tnxp", "thanh nien xung phong", "o to"}  # the number behind may count them
_GUNS = {"phao", "coi", "dkz"}
_CALIBRES = {"37", "57", "60", "75", "76", "81", "82", "85", "100", "105", "120", "122", "130", "152", "12"}
_CALIBRE = re.compile(r"\s?(?:ly|li)(?![^\W\d_])")
# "trung đoàn hồi đó là 246", "tiểu đoàn của tôi là 4"
_AT_THAT_TIME = re.compile(
    r"\s(?:(?:cua )?(?:toi|anh ay|ong ay|chu ay|bac ay|chung toi)\s)?(?:(?:hoi|luc|khi)\s(?:do|ay|bay gio)\s)?"
    r"la(?=\s[0-9])"
)
_LETTERED = re.compile(r"(?P<n>[kdr][0-9]{1,3})(?!\w)")
_DIVISION_LETTER = re.compile(r"\s?([a-c])(?!\w)")


def scan_words(page: fold.Page) -> Iterator[Part]:
    """The parts that begin with a word, from left to right."""
    at = 0
    while match := _HEAD.search(page.shadow, at):
        word = _spelled(page, match)
        if word and (part := _READ.get(_WORDS[word], _level)(page, match, _WORDS[word])):
            yield part
        # "chuyên gia quân sự đoàn 478", "đặc công đoàn 10": an "đoàn" all the same
        at = match.start() + 1 if word is None else match.end()


_UNIT_BEFORE = re.compile(r"(?<!\w)[cdef][0-9]{1,3}[a-c]?[ ./-]{1,2}$")  # "f7 qd4"


def _spelled(page: fold.Page, match: re.Match[str]) -> str | None:
    """The word of `_WORDS` that is meant; "" for one that is no part; None where only its last word is one."""
    head = " ".join(match["word"].replace(".", "").replace("-", " ").split())
    spelling = _SPELLINGS[head]
    typed = page.text[match.start() : match.end()]
    if head == "quan doan" and page.shadow.endswith("hai ", 0, match.start()):
        return None  # "hải quân đoàn 126"
    beside = head == "qd" and _UNIT_BEFORE.search(page.shadow, max(0, match.start() - 8), match.start())
    if not _WORDS[spelling]:
        sappers = head == "cong doan" and page.shadow[max(0, match.start() - 4) : match.start()] == "dac "
        return None if sappers else ""
    if beside or _agrees(typed, spelling, head, page, match.start()):
        return spelling
    return None if typed.lower().startswith("sự") else ""


def _is_read_out(page: fold.Page, start: int) -> bool:
    """Whether a letter in words is one of a unit, and neither a goat nor a dyke: another one stands beside it."""
    around = page.shadow[max(0, start - 24) : start + 36]
    beside = len(_READ_OUT.findall(around)) > 1 or _UNIT_AROUND.search(around) is not None
    return beside and not _GOATS.search(page.shadow, max(0, start - 6), start)


_READ_OUT = re.compile(r"(?<!\w)(?:ce|xe|de|e)\s(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?!\w)")
_UNIT_AROUND = re.compile(r"(?<!\w)(?:don vi|tieu doan|trung doan|su doan|quan khu|ghi)(?!\w)")
_GOATS = re.compile(r"(?<!\w)(?:con|chan|tren|ven|bo|doan|vo|dap|le)\s$")


def _agrees(typed: str, spelling: str, head: str, page: fold.Page, start: int) -> bool:
    if head in _LETTERS_READ_OUT:
        return typed.lower() in ("cê", "xê", "dê", "đê") and _is_read_out(page, start)
    if head in _SHORT:
        # "tđ", "qk" in any case; without its đ only in capitals of a text without diacritics ("TD 3").
        if "đ" in spelling and "đ" not in typed.lower():
            return typed.isupper() and (head == "qd" or not page.accented) and head != "dd"
        return typed.isupper() or head in ("qk", "td", "trd", "dd", "mt", "bt")
    return agrees(typed, spelling, accented=page.accented)


def _level(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Đại đội 3, tiểu đoàn đặc công 409, sư 325, quân đoàn II, trung đoàn sáu sáu, sư đoàn Sao Vàng."""
    shadow, at, start = page.shadow, match.end(), match.start()
    name = named_units.of_level(page, match.end(), level)
    if name:
        return Part(level, name.number, start, name.end, strong=True)
    foe = _FOE_SORT.match(shadow, at)
    at = foe.end() if foe else at
    sort = None
    for _ in range(2):
        if arm := _SORTED.match(shadow, at):
            sort, at = arm, arm.end()
    said = _AT_THAT_TIME.match(shadow, at)
    at = skip(shadow, said.end() if said else at)
    short = match["word"] in ("su", "lu") or match["word"].replace(".", "") in _SHORT
    if number := COUNT.match(shadow, at):
        value = number["n"].upper().lstrip("0")
        if not value or (level == "corps" and int(re.sub(r"\D", "", value) or 99) > 4):
            return None  # corps 1 to 4; more is a decision's number
        if _CALIBRE.match(shadow, number.end()) or (sort and sort.group().strip() in _GUNS and value in _CALIBRES):
            return None  # "đại đội pháo 12 ly 7", "đại đội cối 82": the gun's number, not the company's
        if match["word"].replace(".", "") == "qd" and at > match.end():
            return Part(level, value, start, number.end(), strong=False)  # "QĐ 2" may be a decision
        counted = COUNTED.match(shadow, number.end()) or NOT_AFTER.match(shadow, number.end())
        of_people = sort is not None and sort.group().strip() in _OF_PEOPLE
        if counted and ((len(value) < 2 and short) or of_people):
            return None
        if of_people and len(value) == 4 and value.startswith("19"):
            return None  # "đại đội TNXP 1965"
        return Part(level, value, start, number.end(), strong=True, foe=foe is not None)
    if lettered := _LETTERED.match(shadow, at):
        # In the South the letter of a battalion was K; behind what sort it is ("tiểu đoàn đặc công K1") it is its code.
        is_k = lettered["n"][0] == "k"
        if level == "battalion" and not (is_k and sort):  # "tiểu đoàn K10", "tiểu đoàn R20"
            return Part(level, lettered["n"][1:], start, lettered.end(), strong=True)
        return Part("code", lettered["n"].upper(), start, lettered.end(), strong=True) if is_k else None
    roman = ROMAN.match(shadow, at)
    if roman and roman["n"] in ROMANS and page.text[slice(*roman.span())].isupper():
        return Part(level, ROMANS[roman["n"]], start, roman.end(), strong=True)
    if match["word"].replace(".", "") in _SHORT or at == match.end():
        return None
    spelled = read_spelled(page, at)
    if spelled is None:
        return None
    value, end = spelled
    letter = _DIVISION_LETTER.match(shadow, end) if level == "division" else None
    if letter and page.text[letter.end() - 1] in "ABC":
        return Part(level, value + letter[1].upper(), start, letter.end(), strong=True)
    return Part(level, value, start, end, strong=True)


_READ = {
    "group": unit_groups.group,
    "team": unit_groups.team,
    "body": unit_groups.body,
    "front": unit_areas.front,
    "military_region": unit_areas.region,
    "zone": unit_areas.region,
    "area": unit_areas.region,
    "mailbox": mailboxes.mailbox,
    "station": unit_groups.station,
    "formation": unit_groups.formation,
    "command": unit_groups.command,
    "yard": unit_groups.yard,
}
