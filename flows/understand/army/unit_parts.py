"""The parts of units in running text: one level, one code, one name each, before it is decided what they make.

Here is decided what a part can be and what it cannot (an age, a road, a hill, an aeroplane, a row of graves);
`units` puts parts together. Facts: a tiểu đội, b trung đội, c đại đội, d (also Đ; in the South K) tiểu đoàn, e trung
đoàn, f sư đoàn, L lữ đoàn. Codes of death notices (KB, KN, KT ...) are kept and never decoded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand.army import local_units, named_units, southern_units
from flows.understand.army.unit_numbers import COUNTED, DIGITS, ENDS, NOT_AFTER, Part
from flows.understand.army.unit_words import scan_words
from flows.understand.page import fold
from flows.understand.page.cues import agrees

_LETTERS = {"a": "squad", "c": "company", "d": "battalion", "e": "regiment", "f": "division"}
_LETTER = re.compile(rf"(?P<letter>[abcdefkl])(?<![^\W\d_]{{2}}.)(?P<gap>\.?|[.\s]\s?)(?P<n>{DIGITS})" + ENDS)
# "e bộ binh 812", "c trinh sát 25", "d bộ K10": what sort it is stands between the letter and the number.
_SORTED_LETTER = re.compile(
    r"(?P<letter>[cdef])(?<![^\W_].)\s(?P<sort>bo binh|bo|phao binh|phao|dac cong|trinh sat|cong binh|thong tin|"
    r"van tai|cao xa|coi)\sk?(?P<n>[0-9]{1,3})" + ENDS
)
_CALIBRES = frozenset("23 37 57 60 61 75 76 81 82 85 100 105 107 120 122 130 152 155".split())
_CODE = re.compile(
    r"(?:[KC](?<![^\W_].)[BNTHPEFK][0-9]{0,2}|N(?<![^\W_].)B|A(?<![^\W_].)PKM|C(?<![^\W_].)(?:[TP]NB|HKT)|"
    r"[PT](?<![^\W_].)(?:[1-9]|[DĐ][0-9]{1,2}K))(?![^\W_])"
)
_NO_CODE = re.compile(r"C[BNTHPEF](?![A-Z])|KK|P[DĐ]|T[89]")
_CODE_SMALL = re.compile(r"[/–-]\s?(?P<code>k[bnthpef][0-9]{0,2}|nb|apkm|c[tp]nb|chkt|ck[0-9]{1,2}|p[1-9])(?![^\W_])")
# Elsewhere "kb" in small letters is "không biết".
_CODE_NOTED = re.compile(
    r"(?<!\w)(?:bao tu|giay|trich luc|bang)(?: \w{2,5}){0,2} ghi(?: don vi| dv| phien hieu| ky hieu)?(?: la)?\s?:?\s"
    r"(?P<code>k[bnhtp])(?!\w)"
)
_WEAK_CODE = re.compile(r"[PT][0-9]|CK")
# Words that make a letter with a number something else: a hospital, a hill, a road, a row of graves, an aeroplane.
_OTHER_THINGS = (
    "bệnh viện|viện|khoa|khóa|tọa độ|cao điểm|điểm cao|đường|quốc lộ|tỉnh lộ|ql|tl|tổ|khu|hàng|dãy|lô|ô|mộ|mộ số|"
    "chiến trường|đi|pháo đài bay|máy bay|chiếc|khẩu|đạn|súng|pháo|bản|đồi|núi|nhà|tòa|tòa nhà|block|phòng|"
    "căn hộ|căn|chung cư|ngõ|ngách|hẻm|số nhà|tầng|cống|lớp|xóm|thôn|ấp|khu phố|xe|bom|km|thuốc nổ|vitamin|size|cỡ|"
    "camp|hill|route|highway|room|grid|kho|kế hoạch|giấy|trường"
).split("|")
_THINGS: dict[str, list[str]] = {}
for _thing in _OTHER_THINGS:
    _THINGS.setdefault(fold.page(_thing).shadow, []).append(_thing)
# These never announce a unit; after the others a letter with a number is one if the next follows ("anh Duong c3 d7").
_SURE_THINGS = set(
    "doi|nui|cao diem|diem cao|may bay|phao|sung|khau|bom|toa do|grid|hill|camp|benh vien|lop|hang|lo|mo|hang mo".split(
        "|"
    )
)
# Without diacritics these are also words that announce a unit: "c truong c1", "co c3", "to c2", "o d7".
_UNSURE_THINGS = {"truong", "co", "to", "o", "can", "ban", "dan", "kho", "khoa"}
_NOT_BEFORE = re.compile(
    r"(?<!\w)(?<!bo )(?<!dai )(?<!tieu )(?<!trung )(?<!quan )(?<!dong )(?<!dac )(?<!xung )(?P<thing>"
    + "|".join(
        ("(?<!lac )(?<!tri )(?<!nhan )" if t == "vien" else "") + t.replace(" ", r"\s")
        for t in sorted(_THINGS, key=len, reverse=True)
    )
    + r")\s?[.:]?\s$"
)
# What is a unit behind these all the same: "bác đi d584", "lái xe d56", "bộ đội pháo e45", "lính pháo d8 e45".
_BUT = {
    "di": re.compile(
        r"d\.?[0-9]{3}(?![0-9])|[c-f]\.?[0-9]{1,3}\s(?:dac cong|bo binh|cong binh|trinh sat|van tai)(?!\w)"
    ),
    "xe": re.compile(r"[def]\.?[0-9]|c\.?[0-9]{1,3}\s?[/,. –-]?\s?[de]\.?\s?[0-9]"),
    "phao": re.compile(r"e\.?[0-9]|[cd](?!30|44|74|20)\.?[0-9]{1,3}\s?[/,. –-]?\s?e\.?\s?[0-9]"),
    "mo": re.compile(r"[cd]\.?[0-9]{1,3}\s?[/,. –-]?\s?e\.?[0-9]{1,3}\s?[/,. –-]?\s?f\.?[0-9]"),
}
_DRIVES = re.compile(r"(?<!bang )(?<!thi )(?<!hoc )(?<!\w)lai\s$")
_QUOTED = re.compile(r"(?:^|[^0-9]\s|^\s)['’]$")
_ANOTHER = re.compile(r"[a-fk]\.?[0-9]{1,3}[a-c]?\s?[/,. –-]?\s?[a-fk]\.?[0-9]")
_LINK = re.compile(r"https?://\S+|[\w.+-]{1,64}@\S+")
_ALSO = re.compile(r"['’]?[\s,/–-]{0,3}(?:va\s)?['’]?")
_NOT_AFTER_GLUED = re.compile(r"(?:m|km|h|%|\s?[cm]m|[.,:][0-9]|\s?[°º˚′″]|['\"][0-9]|\s?tuoi)(?![a-z])")
# "E106 31 03", "E 106.52": degrees east.
_EAST = re.compile(r"10[0-9]\s[0-9]{1,2}(?:\s|[.,][0-9]|$|['′])")


def scan_parts(page: fold.Page) -> list[Part]:
    """All parts from left to right, none inside another."""
    found = [*_letters(page), *_sorted_letters(page), *_turned(page)]
    found += [*scan_words(page), *_codes(page), *named_parts(page)]
    found.sort(key=lambda p: (p.start, -p.end))
    links = [m.span() for m in _LINK.finditer(page.shadow)] if "://" in page.shadow or "@" in page.shadow else []
    parts: list[Part] = []
    for part in found:
        while links and links[0][1] <= part.start:
            links.pop(0)
        if links and links[0][0] < part.end:
            continue
        if not parts or part.start >= parts[-1].end:
            parts.append(part)
    return parts


def _letters(page: fold.Page) -> Iterator[Part]:
    last = refused = -1
    for match in _LETTER.finditer(page.shadow):
        if part := _lettered(page, match, glued_to=last):
            if refused >= 0 and _ALSO.fullmatch(page.shadow, refused, part.start):
                refused = part.end  # "đồi A1, C1 và D1"
                continue
            last = part.end
            yield part
        elif _is_a_thing(page, match.start()):
            refused = match.end()


def _sorted_letters(page: fold.Page) -> Iterator[Part]:
    for match in _SORTED_LETTER.finditer(page.shadow):
        start, end = match.span()
        gun = match["sort"] in ("phao", "coi", "cao xa") and match["n"] in _CALIBRES
        counted = NOT_AFTER.match(page.shadow, end) or COUNTED.match(page.shadow, end)
        if gun or counted or page.text[start].lower() not in "cdefđ":
            continue
        yield Part(_LETTERS[match["letter"]], match["n"].lstrip("0"), start, end, strong=True)


def _turned(page: fold.Page) -> Iterator[Part]:
    """Three numbers or more each with its letter behind it, from small to large: "4B-9C-6D-812E-309F"."""
    for match in _TURNED.finditer(page.shadow):
        its = list(re.finditer(r"([0-9]{1,3})([a-f])", match.group()))
        letters = [one[2] for one in its]
        small = all(int(one[1]) <= 40 for one in its if one[2] in "abc")
        if not small or letters != sorted(set(letters)) or letters[-1] in "abc" or not all(int(one[1]) for one in its):
            continue  # "phòng 12A-5B-3C"
        for one in its:
            level, at = _LETTERS.get(one[2], "platoon"), match.start()
            yield Part(level, one[1].lstrip("0"), at + one.start(), at + one.end(), strong=False)


_TURNED = re.compile(r"(?<![\w/.-])[0-9]{1,3}[a-f](?:\s?[-/.,]\s?[0-9]{1,3}[a-f]){2,4}(?!\w)")


def _lettered(page: fold.Page, match: re.Match[str], *, glued_to: int) -> Part | None:
    shadow, start, end = page.shadow, match.start(), match.end()
    typed = page.text[start]
    if typed.lower() != shadow[start] and typed not in "đĐ":
        return None  # "ê 20"
    if start and shadow[start - 1].isalnum() and glued_to != start:
        return None  # "12C3", "48Q D85"
    spaced = any(c.isspace() for c in match["gap"])
    if start and shadow[start - 1] in "_'’" and not _QUOTED.search(shadow, max(0, start - 3), start):
        return None
    if glued_to != start and _is_a_thing(page, start):
        return None
    if (NOT_AFTER if spaced else _NOT_AFTER_GLUED).match(shadow, end):
        return None
    if match["letter"] == "e" and _EAST.match(shadow, match.start("n")):
        return None
    if not match["n"].rstrip("abcdefghm").strip("0"):
        return None
    level = _LETTERS.get(match["letter"], match["letter"])  # b, k and l (L19 is an aeroplane) wait for neighbours
    value = match["n"].upper().lstrip("0")
    if level == "k" and not spaced and southern_units.is_battalion(page, start, end, value):
        level = "battalion"
    if spaced and len(value) == 4 and value.startswith("19"):
        return None  # "Trần Văn E 1948"
    if level == "squad" and int(re.sub(r"\D", "", value)) > 20:
        return None  # A37: an aeroplane
    return Part(level, value, start, end, strong=False, spaced=spaced)


def _is_a_thing(page: fold.Page, start: int) -> bool:
    if page.shadow[start - 1 : start] in "'’\"“":
        start -= 1  # "đồi 'C1'"
    match = _NOT_BEFORE.search(page.shadow, max(0, start - 14), start)
    if not match:
        return False
    thing = " ".join(match["thing"].split())
    if (but := _BUT.get(thing)) and but.match(page.shadow, start):
        return thing == "xe" and not _DRIVES.search(page.shadow, max(0, match.start() - 9), match.start())
    if thing not in _SURE_THINGS and _ANOTHER.match(page.shadow, start):
        return False
    if not page.accented:
        return thing not in _UNSURE_THINGS
    typed = page.text[slice(*match.span("thing"))]
    if thing == "vien":  # "chính trị viên c21"
        return fold.marks(typed) == fold.marks("viện")
    return any(agrees(typed, spelling, accented=True) for spelling in _THINGS[thing])


def _codes(page: fold.Page) -> Iterator[Part]:
    for match in _CODE.finditer(page.text):
        if _NO_CODE.match(match.group()):
            continue
        if page.text[match.end() : match.end() + 2] == "-Q" or page.text[match.end() : match.end() + 1] == ".":
            after = page.text[match.end() + 1 : match.end() + 2]
            if after.isalnum() or page.text[match.end()] == "-":
                continue  # KT-QP, "KT.GIÁM ĐỐC"
        weak = _WEAK_CODE.fullmatch(match.group()) is not None
        yield Part("weak code" if weak else "code", match.group(), match.start(), match.end(), strong=False)
    for start, end in southern_units.cover_names(page):
        yield Part("code", page.text[start:end], start, end, strong=False)
    for match in _CODE_NOTED.finditer(page.shadow):
        yield Part("code", match["code"].upper(), *match.span("code"), strong=False)
    for match in _CODE_SMALL.finditer(page.shadow):
        start, end = match.span("code")
        before = page.shadow[max(0, match.start() - 2) : match.start()].rstrip()
        if before[-1:].isalnum() and not _CODE.match(page.text, start):
            yield Part("code", match["code"].upper(), start, end, strong=False)


def named_parts(page: fold.Page) -> Iterator[Part]:
    """Names and services without a number: TNXP, BTL Đặc công, Miền, Quốc Tuấn, Tả Ngạn, bộ đội huyện An Lão."""
    for start, end in local_units.scan(page):
        # "du kích xã" is written so in registers; the others may be a place's, or of those who found something.
        alone = page.shadow[start:end] == "du kich xa"
        yield Part("local", page.text[start:end], start, end, strong=alone)
    for name in named_units.scan(page):
        if name.level == "forest":  # Đặc công Rừng Sác is Đoàn 10
            yield Part("group", "10", name.start, name.end, strong=True)
        else:
            yield Part(name.level, page.text[name.start : name.end], name.start, name.end, strong=name.strong)
