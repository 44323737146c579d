"""Ranks (cấp bậc) and positions (chức vụ) as typed: "trung sĩ", "H2", "1/", "a trưởng", "CTV phó c", "y tá".

A rank or position is reported in the words of the text and is never turned into another one. Whose it is (a fallen
soldier's, an official's of today) is for the reader of the story. Short or everyday words ("B1", "1/", "CS", "liên
lạc", "thông tin") count only where their neighbours make them a rank or a position.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from flows.understand.page import fold
from flows.understand.page.cues import agrees


@dataclass(frozen=True, slots=True)
class RankFound:
    """A rank or a position: the words as typed and where they stand in the NFC text."""

    kind: Literal["rank", "position"]
    said: str
    start: int
    end: int


_RANKS = (
    "binh nhất|binh nhì|hạ sĩ|hạ sỹ|trung sĩ|trung sỹ|thượng sĩ|thượng sỹ|chuẩn úy|thiếu úy|trung úy|thượng úy|đại úy|"
    "thiếu tá|trung tá|thượng tá|đại tá|"
    "sous-lieutenant|lieutenant|sergent|caporal|adjudant|aspirant|private first class|corporal|sergeant|captain|"
    "second lieutenant|first lieutenant|senior lieutenant|junior lieutenant|senior captain|senior sergeant|"
    "warrant officer"
).split("|")
_POSITIONS = (
    "tiểu đội trưởng|tiểu đội phó|trung đội trưởng|trung đội phó|đại đội trưởng|đại đội phó|tiểu đoàn trưởng|"
    "tiểu đoàn phó|trung đoàn trưởng|trung đoàn phó|sư đoàn trưởng|sư đoàn phó|lữ đoàn trưởng|lữ đoàn phó|"
    "phó tiểu đội trưởng|phó trung đội trưởng|phó đại đội trưởng|phó tiểu đoàn trưởng|phó trung đoàn trưởng|"
    "khẩu đội trưởng|khẩu đội phó|phân đội trưởng|tổ trưởng|tổ phó|đội trưởng|đội phó|trạm trưởng|trạm phó|"
    "xã đội trưởng|xã đội phó|xã đội|huyện đội trưởng|huyện đội phó|tỉnh đội trưởng|tỉnh đội phó|thành đội trưởng|"
    "thành đội phó|ủy viên quân sự|uỷ viên quân sự|phi công|thợ lặn|binh trưởng|trung đội trưởng du kích|"
    "chính trị viên phó|chính trị viên|phó chính trị viên|chính ủy|phó chính ủy|tham mưu trưởng|tham mưu phó|"
    "y tá|quân y sĩ|quân y sỹ|quân y|y sĩ|y sỹ|anh nuôi|nuôi quân|cấp dưỡng|pháo thủ|xạ thủ|lính thông tin|"
    "thợ thông tin|lính trinh sát|chiến sĩ trinh sát|chiến sĩ liên lạc|chiến sĩ thông tin|chiến sĩ lái xe|"
    "cán bộ giao thông|cbgt|ctvp|đội viên du kích|"
    "political officer|political commissar|commissar|deputy company commander|company commander|"
    "deputy battalion commander|battalion commander|deputy platoon leader|platoon leader|platoon commander|"
    "deputy squad leader|squad leader|regimental commander|political cadre|medic|radio operator|"
    "chef de section|commandant de compagnie|commissaire politique|agent de liaison|infirmier|"
    "thuyền trưởng|thuyền phó|máy trưởng|trưởng xe|lính lái xe|lính công binh|trợ lý tác chiến|trợ lý chính trị|"
    "trợ lý tham mưu|trợ lý quân khí|trợ lý hậu cần|chủ nhiệm chính trị|chủ nhiệm pháo binh|chủ nhiệm hậu cần"
).split("|")
# Everyday words: a position only after "chức vụ", "làm", "lính" or alone between commas.
_WEAK = (
    "chiến sĩ|chiến sỹ|liên lạc|trinh sát|thông tin|lái xe|quản lý|trợ lý|du kích|đội viên|cs|at|ap|bt|bn|cp|bp|"
    "công vụ|văn thư|cán bộ|giao liên|báo vụ|cơ yếu|thủy thủ|thợ máy|cứu thương|thủ pháo"
).split("|")
_KINDS = {**dict.fromkeys(_RANKS, "rank"), **dict.fromkeys(_POSITIONS, "position"), **dict.fromkeys(_WEAK, "weak")}
_SPELLINGS: dict[str, str] = {}
for _word in _KINDS:
    _SPELLINGS.setdefault(fold.page(_word).shadow, _word)


def _by_first_letter() -> str:
    """All the words, longest first, grouped by their letter, so that a search skips quickly."""
    groups: dict[str, list[str]] = {}
    for shadow in sorted(_SPELLINGS, key=len, reverse=True):
        groups.setdefault(shadow[0], []).append(shadow[1:])
    return "|".join(rf"{first}(?<!\w.)(?:{'|'.join(rests)})" for first, rests in groups.items())


_WORD = re.compile(rf"(?P<word>{_by_first_letter()})(?!\w)")
_LEADER = re.compile(
    r"(?P<letter>[abcdef])(?<!\w.)(?:[0-9]{1,3})?\s{0,2}(?P<role>truong|pho)(?!\w)"
    r"|c(?<!\w.)(?P<commissar>tv(?:\s(?P<deputy>pho))?)(?:\s[abcdef][0-9]{0,3}(?!\w))?(?!\w)"
    r"|c(?<!\w.)(?P<soldier>/s[iy]?)(?!\w)"
)
_CODED = re.compile(r"[HB](?<!\w.)[1-3](?![\w/.-]|\s?[/-]\s?[0-9])")
_SLASHES = re.compile(r"[1-4](?<![\w/.,:-].)//?(?![\w/])")
_LEVEL_AFTER = re.compile(r"\s(?:dai doi|tieu doan|trung doan|trung doi)(?!\s?(?:[0-9]|\w))(?!\w)")
_PROFESSIONAL = re.compile(r"\s(?:quan nhan )?chuyen nghiep(?!\w)")
_AFTER_RANK = re.compile(r"\s(?:quan|nhat)(?!\w)")
_RANK_CUE = re.compile(r"(?<!\w)(?:cap bac|quan ham|qh|cap)(?:\s(?:la|cuoi cung|khi hy sinh)){0,2}\s?[:.]?\s?$")
_POST_CUE = re.compile(
    r"(?<!\w)(?:chuc vu|chuc|nhiem vu|cv|lam|giu chuc|la|linh|chien si|chien sy)"
    r"(?:\s(?:la|khi hy sinh)){0,2}\s?[:.]?\s?$"
)
_SURE_POST_CUE = re.compile(r"(?<!\w)(?:chuc vu|chuc|cv)(?:\s(?:la|khi hy sinh)){0,2}\s?[:.]?\s?$")
_ENTRY_BEFORE = re.compile(r"(?:[,;(\n]|\s[–-])\s{0,2}$")
_ENTRY_AFTER = re.compile(r"\s{0,2}(?:[,;.)\n]|[–-]\s|$)")
_PERSON_AFTER = re.compile(r"\s(?:nguoi|que)(?!\w)")
_UNIT_AFTER = re.compile(r"\s(?:cua\s)?(?:[cdef][0-9]{1,3}|dai doi|tieu doan|trung doan)(?!\w)")
_CONTACT_BEFORE = re.compile(r"(?<!\w)(?:xin|can|se|vui long|de|dia chi|so|hay|moi|nguoi|duoc|mat|nho|cho|gui)\s$")
_SOLDIER_AFTER = re.compile(r"[\s,-]{1,3}(?:c/s[iy]?|a truong|a pho|b truong|b pho|c truong|c pho|chien s[iy])(?!\w)")
_POST_AFTER = re.compile(
    r"[\s,]{1,2}(?:[abcdef] (?:truong|pho)|c/s|ctv|chinh tri vien|(?:tieu|trung|dai) doi (?:truong|pho))(?!\w)"
)
_B_IS_NO_RANK = re.compile(
    r"(?<!\w)(?:di|mat tran|chien truong|khu|lo|hang|phong|nha|toa|vao|ve|mt|o|don vi|dv)\s?[:.]?\s?$"
)
_UNIT_BEFORE = re.compile(r"[0-9a-z][/-]\s?$")
_WORK_BEFORE = re.compile(r"(?<!\w)(?:lam|linh)\s$")
_AFTER_CUE = re.compile(r"cap bac(?:\s(?:la|khi hy sinh)){0,2}\s?[:.]?\s?(?P<rank>bn|[hb][1-3])(?![\w/])")
_KOREAN = re.compile(r"[분소중대병하상정위](?<![가-힣].)[가-힣]{1,3}")
_KOREAN_RANKS = ("소위", "중위", "대위", "병장", "하사", "중사", "상사")
_KOREAN_POSTS = ("분대장", "소대장", "중대장", "대대장", "정치위원", "위생병")
_NAME_BEFORE = re.compile(r"[^\W\d_]\s$")


def scan_ranks(page: fold.Page) -> tuple[RankFound, ...]:
    """The ranks and positions of a page from left to right, none inside another."""
    found = [*_worded(page), *_leaders(page), *_coded(page), *_korean(page)]
    found.sort(key=lambda f: (f.start, -f.end))
    kept: list[RankFound] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _worded(page: fold.Page) -> Iterator[RankFound]:
    for match in _WORD.finditer(page.shadow):
        start, end = match.span()
        spelling = _SPELLINGS[" ".join(match.group().split())]
        kind = _KINDS[spelling]
        typed = page.text[start:end]
        if not _agrees(typed, spelling, accented=page.accented):
            continue
        if kind == "weak":
            if _is_post(page, start, end, typed, spelling):
                yield RankFound("position", typed, start, end)
        elif kind == "rank":
            if career := _PROFESSIONAL.match(page.shadow, end):
                yield RankFound("rank", page.text[start : career.end()], start, career.end())
            elif not _AFTER_RANK.match(page.shadow, end) or spelling == "trung sĩ":
                yield RankFound("rank", typed, start, end)
        elif spelling != "xã đội" or not page.shadow.startswith(" truong", end):
            if spelling.startswith("chính trị viên") and (level := _LEVEL_AFTER.match(page.shadow, end)):
                end = level.end()
            yield RankFound("position", page.text[start:end], start, end)


def _korean(page: fold.Page) -> Iterator[RankFound]:
    kinds: tuple[tuple[Literal["rank", "position"], tuple[str, ...]], ...] = (
        ("rank", _KOREAN_RANKS),
        ("position", _KOREAN_POSTS),
    )
    for match in _KOREAN.finditer(page.text):
        for kind, words in kinds:
            if word := next((w for w in words if match.group().startswith(w)), None):
                yield RankFound(kind, word, match.start(), match.start() + len(word))


def _agrees(typed: str, spelling: str, *, accented: bool) -> bool:
    """Word by word, so that "ý ta" is no "y tá"."""
    pairs = zip(typed.split(), spelling.split(), strict=False)
    return agrees(typed, spelling, accented=accented) and all(not fold.marks(t) - fold.marks(s) for t, s in pairs)


def _is_post(page: fold.Page, start: int, end: int, typed: str, spelling: str) -> bool:
    shadow = page.shadow
    if _SURE_POST_CUE.search(shadow, max(0, start - 28), start):
        return True
    if len(spelling) == 2:
        if spelling == "bn":
            return False
        # "CS" after a rank: "H2 - CS"; "at", "bt": leaders of squads and platoons.
        before = shadow[max(0, start - 4) : start]
        return typed.isupper() and spelling == "cs" and re.search(r"h[1-3]\s?[,-]\s?$", before) is not None
    if spelling == "cán bộ":
        return False
    entry = _ENTRY_BEFORE.search(shadow, max(0, start - 3), start) is not None
    ends = _ENTRY_AFTER.match(shadow, end) is not None
    if spelling in (
        "chiến sĩ",
        "chiến sỹ",
        "du kích",
        "đội viên",
        "thông tin",
        "quản lý",
        "trợ lý",
        "công vụ",
        "văn thư",
    ):
        return (entry and ends) or (
            spelling not in ("thông tin", "quản lý")
            and ends
            and _WORK_BEFORE.search(shadow, max(0, start - 8), start) is not None
        )
    if _CONTACT_BEFORE.search(shadow, max(0, start - 10), start):
        return False
    if entry and ends:
        return page.shadow[end : end + 1] != ":"
    if _POST_CUE.search(shadow, max(0, start - 28), start):
        return ends or bool(_PERSON_AFTER.match(shadow, end) or _UNIT_AFTER.match(shadow, end))
    # "thằng Dũng liên lạc người Kiến An", "Đỗ Mạnh Cường lái xe quê An Lão"
    return bool(_PERSON_AFTER.match(shadow, end) and _NAME_BEFORE.search(shadow, max(0, start - 2), start))


def _leaders(page: fold.Page) -> Iterator[RankFound]:
    shadow = page.shadow
    for match in _LEADER.finditer(shadow):
        start, end = match.span()
        typed = page.text[start:end]
        if match["soldier"]:
            yield RankFound("position", typed, start, end)
        elif match["commissar"]:
            # In small letters "ctv" is today's volunteer collaborator.
            if page.text[start : start + 3] == "CTV" and (
                not match["deputy"] or agrees(page.text[slice(*match.span("deputy"))], "phó", accented=page.accented)
            ):
                yield RankFound("position", typed, start, end)
        elif _is_leader(page, match):
            yield RankFound("position", typed, start, end)


def _is_leader(page: fold.Page, match: re.Match[str]) -> bool:
    letter = page.text[match.start("letter")]
    role = page.text[slice(*match.span("role"))]
    if fold.marks(letter) and letter not in "đĐ":
        return False
    spelled = "trưởng" if match["role"] == "truong" else "phó"
    if fold.marks(role):
        return fold.marks(role) == fold.marks(spelled)
    if page.accented or (role[0].isupper() and not letter.isupper()):
        return False  # "a Trường", "c Phố" of a chat
    if match["letter"] in "bdf" or role.isupper():
        return True
    # Without diacritics "a truong" may be a man named Trường: a rank before it or an end after it make it a post.
    shadow, start, end = page.shadow, match.start(), match.end()
    return bool(
        _ENTRY_BEFORE.search(shadow, max(0, start - 3), start)
        or _ENTRY_AFTER.match(shadow, end)
        or _UNIT_AFTER.match(shadow, end)
        or _PERSON_AFTER.match(shadow, end)
        or _POST_CUE.search(shadow, max(0, start - 28), start)
    )


def _coded(page: fold.Page) -> Iterator[RankFound]:
    shadow = page.shadow
    for match in _CODED.finditer(page.text):
        start, end = match.span()
        cue = _RANK_CUE.search(shadow, max(0, start - 28), start) or _SOLDIER_AFTER.match(shadow, end)
        entry = _ENTRY_BEFORE.search(shadow, max(0, start - 3), start) and _ENTRY_AFTER.match(shadow, end)
        if _UNIT_BEFORE.search(shadow, max(0, start - 3), start):
            continue
        if match.group()[0] == "H":
            after_name = _NAME_BEFORE.search(shadow, max(0, start - 2), start) and _ENTRY_AFTER.match(shadow, end)
            good = bool(cue or entry or after_name)
        else:
            good = match.group() != "B3" and bool(
                cue or (entry and not _B_IS_NO_RANK.search(shadow, max(0, start - 14), start))
            )
        if good:
            yield RankFound("rank", match.group(), start, end)
    for match in _SLASHES.finditer(shadow):
        start, end = match.span()
        if _RANK_CUE.search(shadow, max(0, start - 28), start) or (
            _POST_AFTER.match(shadow, end) and not shadow[max(0, start - 2) : start].strip().isalnum()
        ):
            yield RankFound("rank", page.text[start:end], start, end)
    for match in _AFTER_CUE.finditer(shadow):
        yield RankFound("rank", page.text[slice(*match.span("rank"))], *match.span("rank"))
