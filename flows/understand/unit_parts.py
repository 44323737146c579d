"""The parts of units in running text: one level, one code, one name each, before anybody decides what they make together.

Here is decided what a part can be and what it cannot (an age, a road, a hill, an aeroplane, a row of graves);
`units` puts parts together. Facts: a tiểu đội, b trung đội, c đại đội, d (also Đ; in the South K) tiểu đoàn, e trung
đoàn, f sư đoàn, L lữ đoàn. Codes of death notices (KB, KN, KT ...) are kept and never decoded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand import fold, named_units
from flows.understand.cues import agrees
from flows.understand.spelled_numbers import read_spelled

LETTERS = {"a": "squad", "c": "company", "d": "battalion", "e": "regiment", "f": "division", "l": "brigade"}
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
    "trđ": "regiment",
    "qđ": "corps",
    "đoàn": "group",
    "đội": "team",
    "mặt trận": "front",
    "mt": "front",
    "quân khu": "military_region",
    "qk": "military_region",
    "liên khu": "zone",
    "lk": "zone",
    "khu": "area",
    "hòm thư": "mailbox",
    "hộp thư": "mailbox",
    "ht": "mailbox",
    "binh trạm": "station",
    "bt": "station",
    "binh đoàn": "formation",
    "military region": "military_region",
    "group": "group",
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


def _by_first_letter(words: list[str]) -> dict[str, list[str]]:
    """The rests of the words, longest first, by first letter; blanks may be double, "trđ" may have its dot."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rest = word[1:].replace(" ", r"\s{1,2}") if word != "trd" else r"r\.?d"
        found.setdefault(word[0], []).append(rest)
    return found


_SHORT = {"dd", "td", "trd", "qd", "mt", "qk", "lk", "ht", "bt"}
SORT = (
    "bo binh|dac cong|phao binh|phao cao xa|phao phong khong|phao|cong binh|trinh sat|thong tin|cao xa|xe tang|tang|"
    "thiet giap|van tai|hai quan|phong khong|quan y|hoa luc|cao phao|doc lap|chu luc|co dong|bo doi|dac cong nuoc|so|thu"
)
_TAIL = r"(?:[a-hm](?![^\W_])|[a-c](?=[a-fk][0-9]))?"
_DIGITS = rf"[0-9]{{1,4}}{_TAIL}"
# A number may be followed by the next glued part ("c3d7"), not by another letter ("3rd", "20m").
_ENDS = r"(?![0-9])(?![^\W\d_](?!\.?[0-9]))"
# Both patterns begin with a letter and look back behind it: the search then skips all other letters quickly.
_HEAD = re.compile(
    "(?P<word>"
    + "|".join(
        rf"{first}(?<![^\W\d_].)(?:{'|'.join(rests)})" for first, rests in _by_first_letter(list(_SPELLINGS)).items()
    )
    + r")(?![^\W\d_])"
)
_LETTER = re.compile(rf"(?P<letter>[abcdefkl])(?<![^\W\d_]{{2}}.)(?P<gap>\.?|[.\s]\s?)(?P<n>{_DIGITS})" + _ENDS)
_SORTED = re.compile(rf"\s{{1,2}}(?:{SORT})(?!\w)")
# "lữ dù 3", "tiểu đoàn biệt động quân 44": only the other side had these.
_FOE_SORT = re.compile(r"\s{1,2}(?:nhay du|du|ky binh|thuy quan luc chien|tqlc|biet dong quan|bdq|bao an)(?!\w)")
_TIGHT = re.compile(r"[.\s:]{0,3}")
_COUNT = re.compile(rf"(?P<n>{_DIGITS})(?!\w)")
_ROMAN = re.compile(r"(?P<n>[ivx]{1,4})(?!\w)")
_LETTERED = re.compile(r"(?P<n>[kd][0-9]{1,3})(?!\w)")
_FRONT = re.compile(r"(?P<n>b[1-5]|[0-9]{2,3})(?!\w)")
_MAILBOX = re.compile(r"(?:so\s)?(?P<n>[0-9]{2,3}[. ]?[0-9]{3}|[0-9]{4,6})(?![0-9])(?P<suffix>\s?[a-z]{1,3}[0-9]{0,3}(?!\w))?")
_NO_SUFFIX = {"hs", "ls", "ko", "kg", "k", "dv", "tp", "sn", "nn", "nt", "h", "d", "c", "tx"}
_CODE = re.compile(
    r"(?:[KC](?<![^\W_].)[BNTHPEFK][0-9]{0,2}|N(?<![^\W_].)B|A(?<![^\W_].)PKM|C(?<![^\W_].)(?:[TP]NB|HKT)|"
    r"[PT](?<![^\W_].)(?:[1-9]|[DĐ][0-9]{1,2}K))(?![^\W_])"
)
_NO_CODE = re.compile(r"C[BNTHPEF](?![A-Z])|KK|P[DĐ]|T[89]")
_CODE_SMALL = re.compile(
    r"[/–-]\s?(?P<code>k[bnthpef][0-9]{0,2}|nb|apkm|c[tp]nb|chkt|ck[0-9]{1,2}|p[1-9])(?![^\W_])"
)
_WEAK_CODE = re.compile(r"[PT][0-9]|CK")
_DIVISION_LETTER = re.compile(r"\s?([a-c])(?!\w)")
_TEAM = re.compile(r"\s(?:quy tap\s|tim kiem\s)?(?P<n>k?[0-9]{1,3})(?!\w)")
_ECONOMIC = re.compile(r"\s(?:kt\s?-?\s?qp|kinh te[ -]{1,3}quoc phong)\s(?P<n>[0-9]{3})(?!\w)")
_ROMANS = {r: str(i + 1) for i, r in enumerate("i ii iii iv v vi vii viii ix x".split())}
# Words that make a letter with a number something else: a hospital, a hill, a road, a row of graves, an aeroplane, a house.
_OTHER_THINGS = (
    "bệnh viện|viện|khoa|khóa|tọa độ|cao điểm|điểm cao|đường|quốc lộ|tỉnh lộ|ql|tl|tổ|khu|hàng|dãy|lô|ô|mộ|mộ số|"
    "chiến trường|đi|pháo đài bay|máy bay|chiếc|khẩu|đạn|súng|pháo|bản|đội|đồi|núi|nhà|tòa|tòa nhà|block|phòng|căn hộ|căn|"
    "chung cư|ngõ|ngách|hẻm|số nhà|tầng|cống|lớp|xóm|thôn|ấp|khu phố|xe|bom|km|thuốc nổ|vitamin|size|cỡ|camp|hill|"
    "route|highway|room|grid|kho|kế hoạch|giấy|trường"
).split("|")
_THINGS: dict[str, list[str]] = {}
for _thing in _OTHER_THINGS:
    _THINGS.setdefault(fold.page(_thing).shadow, []).append(_thing)
# Without diacritics these are also words that announce a unit: "c truong c1", "co c3", "to c2", "o d7".
_UNSURE_THINGS = {"truong", "co", "to", "o", "can", "ban", "dan", "kho", "khoa"}
_NOT_BEFORE = re.compile(
    r"(?<!\w)(?P<thing>"
    + "|".join(t.replace(" ", r"\s") for t in sorted(_THINGS, key=len, reverse=True))
    + r")\s?[.:]?\s$"
)
_NOT_AFTER = re.compile(
    r"\s?(?:tuoi|m|met|km|cm|mm|ha|kg|h|gio|nguoi|thang|ngay|trieu|nghin|ngan|tr|lan|dua|ngoi|cai|%|[.,:][0-9]|"
    r"['\"°º˚′″]|do\s[0-9])(?![a-z])"
)
_NOT_AFTER_GLUED = re.compile(r"(?:m|km|h|%|\s?[cm]m|[.,:][0-9]|\s?[°º˚′″]|['\"][0-9]|\s?tuoi)(?![a-z])")
# "E106 31 03", "E 106.52": degrees east.
_EAST = re.compile(r"10[0-9]\s[0-9]{1,2}(?:\s|[.,][0-9]|$|['′])")
_COUNTERS = re.compile(
    r"\s(?:nguoi|xe|chiec|ccb|cuu|anh|chi|dong chi|can bo|em|hoc sinh|thanh vien|dai bieu|gia dinh|than nhan|"
    r"khach|bac|co|ong|ba|chien si|bo doi|ngay|thang|nam|tau|thuyen)(?!\w)"
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


def scan_parts(page: fold.Page) -> list[Part]:
    """All parts from left to right, none inside another."""
    found = [*_lettered_and_worded(page), *_codes(page), *named_parts(page)]
    found.sort(key=lambda p: (p.start, -p.end))
    parts: list[Part] = []
    for part in found:
        if not parts or part.start >= parts[-1].end:
            parts.append(part)
    return parts


def _lettered_and_worded(page: fold.Page) -> Iterator[Part]:
    last = -1
    for match in _LETTER.finditer(page.shadow):
        if part := _lettered(page, match, glued_to=last):
            last = part.end
            yield part
    for match in _HEAD.finditer(page.shadow):
        if part := _worded(page, match):
            yield part


def _lettered(page: fold.Page, match: re.Match[str], *, glued_to: int) -> Part | None:
    shadow, start, end = page.shadow, match.start(), match.end()
    typed = page.text[start]
    if fold.marks(typed) and typed not in "đĐ":
        return None
    if start and shadow[start - 1].isalnum() and glued_to != start:
        return None  # "12C3", "48Q D85"
    spaced = any(c.isspace() for c in match["gap"])
    if start and shadow[start - 1] in "_'’":
        return None
    if glued_to != start and _is_a_thing(page, start):
        return None
    if (_NOT_AFTER if spaced else _NOT_AFTER_GLUED).match(shadow, end):
        return None
    if match["letter"] == "e" and _EAST.match(shadow, match.start("n")):
        return None
    if not match["n"].rstrip("abcdefghm").strip("0"):
        return None
    level = LETTERS.get(match["letter"], match["letter"])
    if match["letter"] == "l":
        level = "l"  # L19 is an aeroplane, L126 a brigade: the neighbours decide
    value = match["n"].upper().lstrip("0")
    return Part(level, value, start, end, strong=False, spaced=spaced)


def _is_a_thing(page: fold.Page, start: int) -> bool:
    match = _NOT_BEFORE.search(page.shadow, max(0, start - 14), start)
    if not match:
        return False
    thing = " ".join(match["thing"].split())
    if not page.accented:
        return thing not in _UNSURE_THINGS
    typed = page.text[slice(*match.span("thing"))]
    return any(agrees(typed, spelling, accented=True) for spelling in _THINGS[thing])


def _worded(page: fold.Page, match: re.Match[str]) -> Part | None:
    head = " ".join(match["word"].replace(".", "").split())
    spelling = _SPELLINGS[head]
    level = _WORDS[spelling]
    typed = page.text[match.start() : match.end()]
    if not level or not _agrees(typed, spelling, head, page):
        return None
    return _READ.get(level, _level)(page, match, level)


def _agrees(typed: str, spelling: str, head: str, page: fold.Page) -> bool:
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
    for _ in range(2):
        if sort := _SORTED.match(shadow, at):
            at = sort.end()
    at = _skip(shadow, at)
    short = match["word"] in ("su", "lu") or match["word"].replace(".", "") in _SHORT
    if number := _COUNT.match(shadow, at):
        value = number["n"].upper().lstrip("0")
        if not value or (level == "corps" and int(re.sub(r"\D", "", value) or 99) > 4):
            return None  # corps 1 to 4; more is a decision's number
        if match["word"].replace(".", "") == "qd" and at > match.end():
            return None  # "QĐ 2": a decision
        if _COUNTERS.match(shadow, number.end()) and len(value) < 2 and short:
            return None
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


def _group(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Đoàn 559, đoàn hải quân 126; "đoàn 30 người" is a party of travellers."""
    if economic := _ECONOMIC.match(page.shadow, match.end()):  # they search today
        return Part("team", economic["n"], match.start(), economic.end(), strong=False)
    at, sort = match.end(), _SORTED.match(page.shadow, match.end())
    at = _skip(page.shadow, sort.end() if sort else at)
    number = _COUNT.match(page.shadow, at)
    if not number or at == match.end() or len(number["n"].rstrip("abcdefghm")) not in (2, 3):
        return None
    if _COUNTERS.match(page.shadow, number.end()) or _NOT_AFTER.match(page.shadow, number.end()):
        return None
    value = number["n"].upper()
    sure = len(value) > 2 or page.text[match.start()].isupper() or sort is not None
    return Part(level, value, match.start(), number.end(), strong=sure)


def _team(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Đội 584, đội K53: today's search teams; "đội 1" beside a group or the youth volunteers is a part of them."""
    number = _TEAM.match(page.shadow, match.end())
    if not number or _NOT_AFTER.match(page.shadow, number.end()):
        return None
    return Part(level, number["n"].upper(), match.start(), number.end(), strong=False)


def _front(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """Mặt trận B3 is B3; a numbered front keeps its words, as in Mặt trận 559."""
    at = _skip(page.shadow, match.end())
    number = _FRONT.match(page.shadow, at)
    if number:
        if match["word"] == "mt" and number["n"] not in ("31", "44", "479", "559", "579", "719", "779", "979") and (
            number["n"][0] != "b"
        ):
            return None
        if _NOT_AFTER.match(page.shadow, number.end()):
            return None
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
        if not value.isdigit() or not 0 < int(value) <= 10 or number["n"].isalpha() != (
            page.text[slice(*number.span())].isupper() and number["n"].isalpha()
        ):
            return None
        if level == "area":  # "khu 5" may be a part of a cemetery
            if at == match.end() or not page.text[start].isupper():
                return None
            return Part("area", value, start, number.end(), strong=False)
        value = page.text[start : number.end()] if level == "zone" else value
        return Part("military_region", value, start, number.end(), strong=True)
    end = named_units.region(page, at) if level != "area" else None
    if end is None:
        return None
    value = page.text[start:end] if level == "zone" else page.text[at:end]
    return Part("military_region", value, start, end, strong=True)


def _mailbox(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    number = _MAILBOX.match(page.shadow, _skip(page.shadow, match.end()))
    if not number:
        return None
    suffix, end = number["suffix"] or "", number.end("n")
    letters = re.sub(r"[\s0-9]", "", suffix)
    typed = page.text[number.start("suffix") : number.end("suffix")].strip() if suffix else ""
    if letters and (
        (typed[0].isupper() and letters not in ("hs", "ls")) or
        (letters not in _NO_SUFFIX and not set(letters) & set("aeiou") and not fold.marks(typed))
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
    return Part("other", page.text[match.start() : end], match.start(), end, strong=True) if end else None


_READ = {
    "group": _group,
    "team": _team,
    "front": _front,
    "military_region": _region,
    "zone": _region,
    "area": _region,
    "mailbox": _mailbox,
    "station": _station,
    "formation": _formation,
}


def _skip(shadow: str, at: int) -> int:
    """Past blanks, a dot or a colon between a word and its number."""
    gap = _TIGHT.match(shadow, at)
    return gap.end() if gap else at


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
    for match in _CODE_SMALL.finditer(page.shadow):
        start, end = match.span("code")
        before = page.shadow[max(0, match.start() - 2) : match.start()].rstrip()
        if before[-1:].isalnum() and not _CODE.match(page.text, start):
            yield Part("code", match["code"].upper(), start, end, strong=False)


def named_parts(page: fold.Page) -> Iterator[Part]:
    """Names and services without a number: TNXP, du kích xã, BTL Đặc công, Miền, Quốc Tuấn, Tả Ngạn."""
    for name in named_units.scan(page):
        if name.level == "forest":  # Đặc công Rừng Sác is Đoàn 10
            yield Part("group", "10", name.start, name.end, strong=True)
        else:
            yield Part(name.level, page.text[name.start : name.end], name.start, name.end, strong=name.strong)
