"""Parts of units in Vietnamese words: "đại đội 3", "sư đoàn ba linh tư", "Đoàn 559", "quân khu Tả Ngạn", a hòm thư.

Each word has its own grammar of what may follow; a word without it is no part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand.army import named_units
from flows.understand.army.spelled_numbers import read_spelled
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
SORT = (
    "bo binh|dac cong nuoc|dac cong|tau khong so|phao binh|phao cao xa|phao phong khong|phao|cong binh|"
    "trinh sat|thong tin|cao xa|ten lua|ra da|xe tang|tang|thiet giap|van tai|hai quan|phong khong|quan y|hoa luc|"
    "cao phao|coi|dkz|doc lap|chu luc|co dong|bo doi|khong quan|bien phong|o to|luon sau|"
    "tnxp|thanh nien xung phong|so|thu"
)
_TAIL = r"(?:[a-hm](?![^\W_])|[abch](?=[a-fk][0-9]))?"
DIGITS = rf"[0-9]{{1,4}}{_TAIL}"
# A number may be followed by the next glued part ("c3d7"), not by another letter ("3rd", "20m").
ENDS = r"(?![0-9])(?:(?=qk[0-9])|(?![^\W\d_](?!\.?[0-9])))"
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
_TIGHT = re.compile(r"[.\s:]{0,3}")
_COUNT = re.compile(rf"(?P<n>{DIGITS})(?!\w)")
_ROMAN = re.compile(r"(?P<n>[ivx]{1,4})(?!\w)")
_LETTERED = re.compile(r"(?P<n>[kd][0-9]{1,3})(?!\w)")
_FRONT = re.compile(r"(?P<n>b[1-5]|(?!19[3-9]|20)[0-9]{4}|[0-9]{2,3})(?!\w)")
_MAILBOX = re.compile(
    r"(?:(?:so|la|ghi|de|cu|number|no\.?)\s?:?\s){0,3}(?:cuoi(?: cung)? cua (?:\w{1,5}\s){1,2}la )?"
    r"(?P<n>[0-9]{2,3}[. ]?[0-9]{3}|[0-9]{4,6}|[0-9]{1,2}[ab]-[0-9]{3,4})(?![0-9])"
    r"(?P<suffix>\s?[a-z]{1,3}(?:[0-9]{1,3}|\s0[0-9])?(?!\w)|-[a-z]{2}[0-9]{2}(?!\w)|(?<=[ab]-[0-9]{4})-[a-z]{2}(?!\w))?"
)
_NO_SUFFIX = {"hs", "ls", "ko", "kg", "k", "dv", "tp", "sn", "nn", "nt", "h", "d", "c", "tx"}
_DIVISION_LETTER = re.compile(r"\s?([a-c])(?!\w)")
_TEAM = re.compile(r"\s(?:quy tap\s|tim kiem\s)?(?P<n>[kn]?[0-9]{1,3})(?!\w)")
_ECONOMIC = re.compile(r"\s(?:kt\s?-?\s?qp|kinh te[ -]{1,3}quoc phong)\s(?P<n>[0-9]{3})(?!\w)")
_ROMANS = {r: str(i + 1) for i, r in enumerate("i ii iii iv v vi vii viii ix x".split())}
NOT_AFTER = re.compile(
    r"\s?(?:tuoi|m|met|km|cm|mm|ha|kg|h|gio|nguoi|trieu|nghin|ngan|ngoi|%|[.,:][0-9]|"
    r"['\"](?=\s?[0-9nsewđb])|[°º˚′″]|do\s[0-9])(?![a-z])"
)
# What sort of troops a unit is, behind its number: "d 25 vận tải", "đoàn 83 hậu cần"; not "thông tin" (news), "tăng".
BRANCH = re.compile(
    r"\s(?:bo binh|cong binh|dac cong|van tai|trinh sat|hau can|cao xa|phao binh|xe tang|phong khong|ra da|ten lua|"
    r"hai quan|thiet giap|xang dau)(?!\w)"
)
# What is counted by the number before it, which is no unit's: "đoàn 30 người", "đại đội 2 xe", "c trinh sát 3 đứa".
COUNTED = re.compile(
    r"[^\S\n](?:nguoi|xe|chiec|ccb|cuu|anh|chi|dong chi|can bo|em|hoc sinh|thanh vien|dai bieu|gia dinh|than nhan|"
    r"khach|bac|co|ong|ba|dua|chien si|bo doi|(?:phut|gio)(?! [0-9])|"
    r"(?:ngay|thang)(?! [0-9]{1,2}(?:[/.-]| thang| nam))|nam(?! (?:19)?[4-8][0-9](?![0-9]))|tau|thuyen|cay|con|ly|li|"
    r"lan|cai|mo|bong|hai cot|liet si|liet sy|phan|dong|ngan|nghin)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One level of a unit. `level`: a field of UnitReading, or k, b, l, t, team, name until the neighbours decide.

    `strong`: written so that it is a unit's part whoever stands beside it. `foe`: with a word that only the other side
    had. `whose`: of a foreign ordinal ("304th NVA Division"), the words before the level; None for all other parts.
    """

    level: str
    value: str
    start: int
    end: int
    strong: bool
    spaced: bool = False
    foe: bool = False
    whose: str | None = None


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
    at = _skip(shadow, at)
    short = match["word"] in ("su", "lu") or match["word"].replace(".", "") in _SHORT
    if number := _COUNT.match(shadow, at):
        value = number["n"].upper().lstrip("0")
        if not value or (level == "corps" and int(re.sub(r"\D", "", value) or 99) > 4):
            return None  # corps 1 to 4; more is a decision's number
        if _CALIBRE.match(shadow, number.end()) or (sort and sort.group().strip() in _GUNS and value in _CALIBRES):
            return None  # "đại đội pháo 12 ly 7", "đại đội cối 82": the gun's number, not the company's
        if match["word"].replace(".", "") == "qd" and at > match.end():
            return Part(level, value, start, number.end(), strong=False)  # "QĐ 2" may be a decision
        counted = COUNTED.match(shadow, number.end()) or NOT_AFTER.match(shadow, number.end())
        if counted and ((len(value) < 2 and short) or (sort and sort.group().strip() in _OF_PEOPLE)):
            return None
        if sort and sort.group().strip() in _OF_PEOPLE and len(value) == 4 and value.startswith("19"):
            return None  # "đại đội TNXP 1965"
        return Part(level, value, start, number.end(), strong=True, foe=foe is not None)
    if lettered := _LETTERED.match(shadow, at):
        if lettered["n"][0] == "k":
            return Part("kword", lettered["n"].upper(), start, lettered.end(), strong=True)
        return Part(level, lettered["n"][1:], start, lettered.end(), strong=True) if level == "battalion" else None
    roman = _ROMAN.match(shadow, at)
    if roman and roman["n"] in _ROMANS and page.text[slice(*roman.span())].isupper():
        return Part(level, _ROMANS[roman["n"]], start, roman.end(), strong=True)
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


_TOURISTS = re.compile(r"\s(?:de|d|personnes)(?!\w)")


def _group(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Đoàn 559, đoàn hải quân 126; "đoàn 30 người" is a party of travellers."""
    if economic := _ECONOMIC.match(page.shadow, match.end()):  # they search today
        return Part("team", economic["n"], match.start(), economic.end(), strong=False)
    at, sort = match.end(), _SORTED_GROUP.match(page.shadow, match.end())
    at = _skip(page.shadow, sort.end() if sort else at)
    number = _COUNT.match(page.shadow, at)
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
    if NOT_AFTER.match(page.shadow, number.end()) or (len(value) == 4 and value.startswith(("19", "20"))):
        return None  # a year
    arms = sort or BRANCH.match(page.shadow, number.end()) or _is_of_arms(page, match.start(), number.end())
    sure = len(value) > 2 or page.text[match.start()].isupper() or bool(arms)
    return Part(level, value, match.start(), number.end(), strong=sure)


_SORTED_GROUP = re.compile(rf"\s{{1,2}}(?:{SORT}|chuyen gia|hau can|quan tinh nguyen)(?!\w)")
# "đơn vị đoàn 8", "c25 công binh, đoàn 5", "d bộ K4 đoàn 5"
_OF_UNIT = re.compile(r"(?<!\w)(?:(?:don vi|dv)[:\s]{1,2}|(?:[cdk]\s?|(?:dai doi|tieu doan)\s)[0-9]{1,3}\s?,?\s)$")


def _is_of_units(page: fold.Page, start: int, end: int) -> bool:
    """Whether a group of one figure is one, and no party of travellers."""
    before = page.shadow[max(0, start - 30) : start]
    before = re.sub(rf"\s(?:{SORT})(?=\s?,?\s$)", "", before)
    branch = BRANCH.match(page.shadow, end) is not None and _LED_GROUP.search(page.shadow, max(0, start - 8), start)
    return _OF_UNIT.search(before) is not None or bool(branch)


_LED_GROUP = re.compile(r"(?<!\w)(?:linh|thuoc|bo doi)\s$")


# Who a party of more than a hundred may be.
_PARTY = re.compile(
    r"\s(?:nguoi|xe|chiec|ccb|cuu|can bo|hoc sinh|thanh vien|dai bieu|gia dinh|than nhan|khach|chien si|bo doi|"
    r"liet si|liet sy|gio|phut|ngay|thang|nam)(?!\w)"
)
_MINE = re.compile(r"\s(?:em|anh|chi|ong|ba|bac|chu|co|con|cau) (?:toi|minh|chau|em|tui)(?!\w)")


def _is_no_party(page: fold.Page, value: str, end: int) -> bool:
    """ "d965 đoàn 471 em tôi", "tàu C43 đoàn 125 tàu đi": people go in round numbers."""
    if len(value) < 3 or _PARTY.match(page.shadow, end):
        return False
    return value == "125" or value[-1] not in "05" or _MINE.match(page.shadow, end) is not None


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


def _yard(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Công trường 5, 7, 9: the divisions of these numbers, as they were called in the South."""
    number = _COUNT.match(page.shadow, _skip(page.shadow, match.end()))
    if not number or number["n"] not in ("5", "7", "9") or COUNTED.match(page.shadow, number.end()):
        return None
    before, behind = page.shadow[max(0, match.start() - 14) : match.start()], page.shadow[number.end() :][:16]
    if not (_UNIT_BESIDE.search(before) or _OF_SOLDIERS.search(before) or _BELOW.match(behind)):
        return None  # a building site
    return Part("division", number["n"], match.start(), number.end(), strong=True)


_OF_SOLDIERS = re.compile(r"(?<!\w)(?:linh|bo doi|su)\s$")
_BELOW = re.compile(r",\s(?:trung doan\s|e)[0-9]")


def _command(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Bộ tư lệnh 559: the group of that number."""
    number = _COUNT.match(page.shadow, _skip(page.shadow, match.end()))
    known = number is not None and number["n"] in ("559", "470", "471", "472", "473")
    return Part("group", number["n"], match.start(), number.end(), strong=True) if number and known else None


def _team(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Đội 584, đội K53: today's search teams; "đội 1" beside a group or the youth volunteers is a part of them."""
    number = _TEAM.match(page.shadow, match.end())
    if not number or NOT_AFTER.match(page.shadow, number.end()):
        return None
    return Part(level, number["n"].upper(), match.start(), number.end(), strong=False)


def _body(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Tổng đội 55, liên đội 34: of the youth volunteers; a liên đội of pupils has a name."""
    number = _COUNT.match(page.shadow, _skip(page.shadow, match.end()))
    if not number or NOT_AFTER.match(page.shadow, number.end()):
        return None
    return Part("other", page.text[match.start() : number.end()], match.start(), number.end(), strong=True)


def _front(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Mặt trận B3 is B3; a numbered front keeps its words, as in Mặt trận 559."""
    at = _skip(page.shadow, match.end())
    number = _FRONT.match(page.shadow, at)
    if number:
        if (
            match["word"] == "mt"
            and number["n"] not in ("31", "44", "479", "559", "579", "719", "779", "979")
            and (number["n"][0] != "b")
        ):
            return None
        if NOT_AFTER.match(page.shadow, number.end()) or (match["word"] == "front" and number["n"][0] != "b"):
            return None  # "in front 25 metres of the bunker"
        whole = page.text[match.start() : number.end()]
        value = number["n"].upper() if number["n"][0] == "b" else whole
        return Part(level, value, match.start(), number.end(), strong=True)
    name = named_units.front(page, match.end()) if match["word"] != "mt" else None
    return Part(level, page.text[match.start() : name], match.start(), name, strong=False) if name else None


def _region(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """QK3, quân khu Tả Ngạn, Khu V; Liên khu 3 keeps its words: it was not the later region of that number."""
    at = _skip(page.shadow, match.end())
    start = match.start()
    number = _COUNT.match(page.shadow, at) or _ROMAN.match(page.shadow, at)
    if number:
        value = _ROMANS.get(number["n"], number["n"])
        if (
            not value.isdigit()
            or not 0 < int(value) <= 10
            or number["n"].isalpha() != (page.text[slice(*number.span())].isupper() and number["n"].isalpha())
        ):
            return None
        if level == "area":  # "khu 5" may be a part of a cemetery
            sure = _OF_THE_AREA.search(page.shadow, max(0, start - 14), start) is not None
            beside = value in "56789" and _UNIT_BESIDE.search(page.shadow, max(0, start - 12), start)
            beside = None if _IN_ROWS.match(page.shadow, number.end()) else beside
            if at == match.end() or not (page.text[start].isupper() or sure or beside):
                return None
            return Part("military_region" if sure else "area", value, start, number.end(), strong=sure)
        value = page.text[start : number.end()] if level == "zone" else value
        return Part("military_region", value, start, number.end(), strong=True)
    end = named_units.region(page, at) if level != "area" else None
    if end is None and level == "military_region" and at > match.end() and (spelled := read_spelled(page, at)):
        return Part(level, spelled[0], start, spelled[1], strong=True) if int(spelled[0]) <= 10 else None
    if end is None:
        return None
    value = page.text[start:end] if level == "zone" else page.text[at:end]
    return Part("military_region", value, start, end, strong=True)


# "e5 khu 5", "trung đoàn 812 khu 6"
_UNIT_BESIDE = re.compile(r"(?:(?<!\w)[def]\s?|(?:doan|dai doi)\s)[0-9]{1,4}[a-c]?\s?[ ,/(]\s?$")
_IN_ROWS = re.compile(r",?\s(?:hang|lo|mo|so|day|nghia trang|phuong|thi tran|ap|thon)(?!\w)")
_OF_THE_AREA = re.compile(r"(?<!\w)(?:bo doi|quan gioi|dac cong|giao buu|quan y|van cong|giai phong)\s$")


# Of America, behind the box of whoever writes.
_STATES = frozenset(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa "
    "ri sc sd tn tx ut vt va wa wv wi wy us usa uk".split()
)


def _mailbox(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    number = _MAILBOX.match(page.shadow, _skip(page.shadow, match.end()))
    if not number:
        return None
    suffix, end = number["suffix"] or "", number.end("n")
    if "box" in match["word"] and (not suffix or suffix.strip() in _STATES):
        return None
    letters = re.sub(r"[\s0-9-]", "", suffix)
    typed = page.text[number.start("suffix") : number.end("suffix")].strip(" -") if suffix else ""
    if letters and (
        (typed[0].isupper() and letters not in ("hs", "ls"))
        or (letters not in _NO_SUFFIX and not set(letters) & set("aeiou") and not fold.marks(typed))
    ):
        end = number.end("suffix")
    return Part(level, page.text[number.start("n") : end].strip(), match.start(), end, strong=True)


def _station(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    number = _COUNT.match(page.shadow, _skip(page.shadow, match.end()))
    if not number or (match["word"] == "bt" and page.text[match.start()] != "B"):
        return None
    return Part("other", page.text[match.start() : number.end()], match.start(), number.end(), strong=True)


def _formation(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    end = named_units.formation(page, match.end())
    number = _COUNT.match(page.shadow, _skip(page.shadow, match.end())) if end is None else None
    sappers = page.shadow[max(0, match.start() - 5) : match.start()] == "cong "
    if sappers and number and len(number["n"]) == 3:  # "công binh đoàn 559"
        return Part("group", number["n"], match.end() - 4, number.end(), strong=True)
    return Part("other", page.text[match.start() : end], match.start(), end, strong=True) if end else None


_READ = {
    "group": _group,
    "team": _team,
    "body": _body,
    "front": _front,
    "military_region": _region,
    "zone": _region,
    "area": _region,
    "mailbox": _mailbox,
    "station": _station,
    "formation": _formation,
    "command": _command,
    "yard": _yard,
}


def _skip(shadow: str, at: int) -> int:
    """Past blanks, a dot or a colon between a word and its number."""
    gap = _TIGHT.match(shadow, at)
    return gap.end() if gap else at
