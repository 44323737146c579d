"""Military units as veterans write them: "C3 D7 E66 F304", "c11/d6/e95", words, codes, mailboxes.

Facts: a tiểu đội, b trung đội, c đại đội, d (in the South also K) tiểu đoàn, e trung đoàn, f sư đoàn; letters decide,
not order. A code (KB, KN ...) stays a code. A lone K1, B3 or A1 may be anything (a battalion, a front, a hill): it is
kept as a code, undecoded. Two different numbers for one level ("D4, D6 thuộc E24") leave that level empty. Enemy
units and today's search teams are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from flows.understand import fold
from flows.understand.cues import agrees

_LETTERS = {"a": "squad", "c": "company", "d": "battalion", "e": "regiment", "f": "division"}
_ORDER = {
    "squad": 1,
    "platoon": 2,
    "company": 3,
    "battalion": 4,
    "regiment": 5,
    "brigade": 5,
    "division": 6,
    "corps": 7,
}
_NUMBER = r"(?P<n>[0-9]{1,4}(?:[a-hm](?![a-z0-9]))?)"
_GLUED = re.compile(r"(?<![^\W\d_])(?P<letter>[abcdefk])\.?(?P<n>[0-9]{1,4}(?:[a-hm](?![^\W_]))?)(?![0-9])")
_SPACED = re.compile(r"(?<!\w)(?P<letter>[abcdefk])[.\s]\s?(?P<n>[0-9]{1,4}(?:[a-hm](?![^\W_]))?)(?![0-9])")
_SORT = (
    r"(?:\s(?:bo binh|dac cong|phao binh|cong binh|trinh sat|thong tin|bo doi|cao xa|phao cao xa|so|thu|"
    r"phao|xe tang|van tai))?"
)
_WORDS = {
    "squad": "tieu doi",
    "platoon": "trung doi",
    "company": "dai doi",
    "battalion": "tieu doan",
    "regiment": "trung doan",
    "brigade": "lu doan",
    "division": "su doan|dai doan",
    "corps": "quan doan",
}
_SPELLED_OUT = {
    "tieu doi": "tiểu đội",
    "trung doi": "trung đội",
    "dai doi": "đại đội",
    "tieu doan": "tiểu đoàn",
    "trung doan": "trung đoàn",
    "lu doan": "lữ đoàn",
    "su doan": "sư đoàn",
    "dai doan": "đại đoàn",
    "quan doan": "quân đoàn",
    "lu": "lữ",
    "su": "sư",
    "doan": "đoàn",
    "mat tran": "mặt trận",
    "quan khu": "quân khu",
    "lien khu": "liên khu",
}
_NAMED = re.compile(
    r"(?<!\w)(?P<word>"
    + "|".join(_WORDS.values())
    + r"|su|lu)"
    + _SORT
    + r"\s?(?P<n>[0-9]{1,4}(?:[a-hm](?![^\W_]))?|[ivx]{1,4}|[kd][0-9]{1,3})(?!\w)"
)
_REGION = re.compile(
    r"(?<!\w)(?P<word>quan khu|lien khu|qk)\s?(?P<n>[0-9]{1,2}|[ivx]{1,4}|ta ngan|huu ngan|viet bac|tay "
    r"bac|dong bac|tri thien)(?!\w)"
)
_FRONT = re.compile(r"(?<!\w)(?P<word>mat tran|mt)\s?(?P<n>b[1-5]|31|44|479|559|579|719|779|979)(?!\w)")
_GROUP = re.compile(
    r"(?<!\w)(?<!tieu )(?<!trung )(?<!su )(?<!lu )(?<!quan )(?<!binh )(?<!dai "
    r")(?P<word>doan)\s?(?P<n>[0-9]{2,4}[ab]?)(?!\w)"
)
_MAILBOX = re.compile(
    r"(?<!\w)(?P<word>hom thu|hop thu|ht)\s?:?\s?(?:so\s)?(?P<n>[0-9]{2,3}[. ]?[0-9]{3}|"
    r"[0-9]{4,6})(?![0-9])(?P<suffix>\s?[a-z]{1,3}[0-9]{0,3}(?!\w))?"
)
_CODE = re.compile(r"(?<![^\W_])(?:K[BNTHPEF][0-9]{0,2}|NB|APKM|C[TP]NB|CHKT|CK[0-9]{1,2}|P[1-3])(?![^\W_])")
_CODE_GLUED = re.compile(r"(?<=[0-9][/-])(?:k[bnthpef][0-9]{0,2}|nb|ctnb|cpnb|chkt|ck[0-9]{1,2}|p[1-3])(?![^\W_])")
_OTHER = re.compile(
    r"(?<!\w)(?:tnxp(?:\s?[nc]\d{1,4})?|thanh nien xung phong|binh tram \d{1,3}|bt\s?\d{1,3}(?=\W|$))(?!\w)"
)
_SEPARATOR = re.compile(
    r"[\s,;./()–—-]{0,5}(?:(?:thuoc|cua|va|nam trong)\s)?[\s,;./()–—-]{0,2}(?:(?:cuc hau "
    r"can\s)?mien(?!\w)[\s.,/]{0,2})?"
)
_SOUTH = re.compile(r"[\s,/-]{1,3}(?P<n>mien)(?!\s?(?:nam|bac|trung|tay|dong|nui|que|\w))")
_ENEMY_AFTER = re.compile(
    r"[\s,(]{1,2}(?:(?:bo binh|ky binh|ky binh bay|thiet giap|quan|linh|cua|thuoc|phia|so|lon)\s){0,3}"
    r"(?P<foe>my|nguy|sai gon|viet nam cong hoa|vnch|dai han|nam han|han quoc|uc|thai lan|phap|us|arvn|tqlc)(?!\w)"
    r"(?!\s(?:tho|xa|duc|loc|hao|hung|dinh|van|long|tay))"
)
_ENEMY_BEFORE = re.compile(
    r"(?<!\w)(?P<foe>my|nguy|sai gon|vnch|dai han|dich|quan phap|linh phap|us|arvn)[\s,(]{1,2}(?:(?:thuoc|cua|la)\s)?$"
)
_FOES = {
    "my": "mỹ",
    "nguy": "ngụy",
    "sai gon": "sài gòn",
    "dai han": "đại hàn",
    "uc": "úc",
    "phap": "pháp",
    "dich": "địch",
}
_FINDER = re.compile(r"\s(?:da\s|vua\s|moi\s)?(?:tim thay|tim duoc|quy tap|cat boc|phat hien|khai quat)(?!\w)")
_TEAM = re.compile(
    r"(?:doi|benh vien|vien|khoa|toa do|doi quy tap|cao diem|duong|quoc lo|to|khu|hang|lo|chien truong|di|"
    r"phao dai bay|may bay|sung|ban)\s$"
)
_GOES_ON = re.compile(r"\s?(?:tuoi|m|km|h|gio|nguoi|nam|thang|ngay|trieu|%|[.,:][0-9])(?![a-z])")
_GOES_ON_GLUED = re.compile(r"(?:m|km|h|%|[.,:][0-9])(?![a-z])")
_UNIT_CUE = re.compile(r"(?<!\w)(?:don vi|dv|phien hieu)(?:\s(?:cua\s\w{1,8}|la|o|thuoc|khi hy sinh))?\s?:?\s?$")
_SEARCHERS = {"52", "53", "72", "73", "90", "91", "92", "93"}
_ROMAN = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "ix": "9",
    "x": "10",
}


@dataclass(frozen=True, slots=True)
class UnitReading:
    """`said` as typed; numbers as strings without their letters; what the text does not say is None."""

    said: str
    squad: str | None = None
    platoon: str | None = None
    company: str | None = None
    battalion: str | None = None
    regiment: str | None = None
    brigade: str | None = None
    division: str | None = None
    corps: str | None = None
    group: str | None = None
    military_region: str | None = None
    front: str | None = None
    code: str | None = None
    mailbox: str | None = None
    other: str | None = None


@dataclass(frozen=True, slots=True)
class UnitFound:
    """A unit in running text. `clear`: two parts, a word or "đơn vị" make it one where nobody asked."""

    reading: UnitReading
    start: int
    end: int
    clear: bool


@dataclass(frozen=True, slots=True)
class _Part:
    level: str  # a field of UnitReading, or "k" or "b" until the neighbours decide
    value: str
    start: int
    end: int
    clear: bool


def read_unit(text: str) -> UnitReading | None:
    """The unit of an answer; the first one where several are named."""
    found = scan_units(fold.page(text))
    clear = [f for f in found if f.clear]
    return (clear or found)[0].reading if found else None


def scan_units(page: fold.Page) -> tuple[UnitFound, ...]:
    """The units of a page from left to right."""
    units = []
    for cluster in _clusters(page, sorted(_parts(page), key=lambda p: (p.start, -p.end))):
        unit = _unit(page, cluster)
        if unit:
            units.append(unit)
    return tuple(units)


def _parts(page: fold.Page) -> Iterator[_Part]:
    shadow = page.shadow
    for pattern in (_GLUED, _SPACED):
        for match in pattern.finditer(shadow):
            letter = page.text[match.start("letter")]
            if fold.marks(letter) and letter not in "đĐ":
                continue
            if _TEAM.search(shadow, max(0, match.start() - 14), match.start()) or _goes_on(
                shadow, match.end(), spaced=pattern is _SPACED
            ):
                continue
            level = _LETTERS.get(match["letter"], match["letter"])
            yield _Part(level, match["n"].upper(), match.start(), match.end(), clear=False)
    for match in _NAMED.finditer(shadow):
        level = next((k for k, words in _WORDS.items() if match["word"] in words.split("|")), "")
        level = level or {"su": "division", "lu": "brigade"}[match["word"]]
        value = _ROMAN.get(match["n"], match["n"].upper())
        if not _spelled(page, match) or (match["word"] in ("su", "lu") and not match["n"][0].isdigit()):
            continue
        if match["n"][0] == "k":
            yield _Part("code", value, match.start(), match.end(), clear=True)
        elif match["n"][0] != "d" or level == "battalion":
            yield _Part(level, value.removeprefix("D"), match.start(), match.end(), clear=True)
    for pattern, level in ((_REGION, "military_region"), (_FRONT, "front"), (_GROUP, "group")):
        for match in pattern.finditer(shadow):
            if match["word"] in ("qk", "mt") or _spelled(page, match):
                typed = page.text[match.start("n") : match.end("n")]
                value = _ROMAN.get(match["n"], typed.upper() if typed[-1:].isdigit() else typed)
                yield _Part(level, value, match.start(), match.end(), clear=True)
    for match in _MAILBOX.finditer(shadow):
        if match["word"] == "ht" and page.text[match.start() : match.start() + 2] != "HT":
            continue
        suffix = page.text[match.start("suffix") : match.end("suffix")] if match["suffix"] else ""
        end = match.end("suffix") if suffix.strip()[:1].isupper() else match.end("n")
        yield _Part("mailbox", page.text[match.start("n") : end].strip(), match.start(), end, clear=True)
    for match in _CODE.finditer(page.text):
        yield _Part("code", match.group(), match.start(), match.end(), clear=False)
    for match in _CODE_GLUED.finditer(shadow):
        if not _CODE.match(page.text, match.start()):
            yield _Part("code", match.group().upper(), match.start(), match.end(), clear=False)
    for match in _OTHER.finditer(shadow):
        yield _Part("other", page.text[match.start() : match.end()], match.start(), match.end(), clear=True)


def _spelled(page: fold.Page, match: re.Match[str]) -> bool:
    spelling = _SPELLED_OUT[match["word"]]
    return agrees(page.text[match.start("word") : match.end("word")], spelling, accented=page.accented)


def _goes_on(shadow: str, end: int, *, spaced: bool) -> bool:
    """Whether the number goes on as an age, a measure, a time or a decimal: "e 20 tuổi", "k 30 m", "d5h"."""
    return (_GOES_ON if spaced else _GOES_ON_GLUED).match(shadow, end) is not None


def _clusters(page: fold.Page, parts: list[_Part]) -> Iterator[list[_Part]]:
    """Parts that only separators and "thuộc" hold apart."""
    cluster: list[_Part] = []
    for part in parts:
        if cluster and part.start < cluster[-1].end:
            continue  # inside a longer part
        if cluster and not _SEPARATOR.fullmatch(page.shadow, cluster[-1].end, part.start):
            yield cluster
            cluster = []
        cluster.append(part)
    if cluster:
        yield cluster


def _unit(page: fold.Page, cluster: list[_Part]) -> UnitFound | None:
    start, end = cluster[0].start, cluster[-1].end
    if _is_foreign(page, start, end) or _FINDER.match(page.shadow, end):
        return None
    parts = _resolved(cluster)
    if not parts or (len(cluster) == 1 and not _stands_alone(page, cluster[0])):
        return None
    south = _SOUTH.match(page.shadow, end)
    values: dict[str, str | None] = {}
    for part in parts:
        if part.level in values and values[part.level] != part.value:
            values[part.level] = None
        else:
            values[part.level] = part.value
    if south and "other" not in values and agrees(page.text[slice(*south.span("n"))], "miền", accented=page.accented):
        values["other"], end = page.text[slice(*south.span("n"))], south.end("n")
    if "(" in page.text[start:end] and page.text[end : end + 1] == ")":
        end += 1
    if not any(values.values()):
        return None
    known = {f.name for f in fields(UnitReading)}
    asked = _UNIT_CUE.search(page.shadow, max(0, start - 18), start) is not None
    reading = UnitReading(page.text[start:end], **{k: v for k, v in values.items() if k in known})
    clear = asked or len(cluster) > 1 or cluster[0].clear or reading.regiment is not None
    return UnitFound(reading, start, end, clear=clear)


def _is_foreign(page: fold.Page, start: int, end: int) -> bool:
    """Whether the unit is the enemy's: "sư 25 Mỹ", "lính Sài Gòn trung đoàn 54"."""
    after = _ENEMY_AFTER.match(page.shadow, end)
    before = _ENEMY_BEFORE.search(page.shadow, max(0, start - 20), start)
    for match in (after, before):
        if match and match["foe"] not in _FOES:
            return True
        if match and agrees(page.text[slice(*match.span("foe"))], _FOES[match["foe"]], accented=page.accented):
            return True
    return False


def _stands_alone(page: fold.Page, part: _Part) -> bool:
    if part.clear or part.level in ("code", "company", "battalion", "regiment", "division"):
        # With a blank between letter and number one part alone is too little ("c 3", "e 20").
        return not re.search(r"\s", page.text[part.start : part.end]) or part.clear
    # A lone squad, platoon or K may be a hill, a front, a rifle: only as the whole answer.
    whole = not (page.shadow[: part.start] + page.shadow[part.end :]).strip(" .,;:\n")
    return whole and part.level in ("b", "k") and int(re.sub(r"\D", "", part.value)) < 20


def _resolved(cluster: list[_Part]) -> list[_Part]:
    """The cluster with every K and B decided by its neighbours, or kept as a code."""
    letters = {p.level for p in cluster}
    resolved = []
    for i, part in enumerate(cluster):
        beside = {cluster[j].level for j in (i - 1, i + 1) if 0 <= j < len(cluster)}
        level = part.level
        if level == "k":
            searchers = part.value in _SEARCHERS and len(cluster) == 1
            level = "battalion" if "battalion" not in letters and beside & {"company", "regiment"} else "code"
            if searchers:
                continue
        elif level == "b":
            if beside & {"squad", "company"}:
                level = "platoon"
            elif beside & {"regiment", "division", "battalion"} and part.value in "12345":
                level = "front"
            else:
                level = "code"
        value = (
            f"{part.level.upper()}{part.value}"
            if level in ("code", "front") and part.level in ("k", "b")
            else part.value
        )
        resolved.append(_Part(level, value, part.start, part.end, part.clear))
    return resolved
