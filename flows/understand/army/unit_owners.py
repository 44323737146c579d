"""Whose a unit is: ours, the enemy's, or of those who search today. Only the words around it tell.

Enemy: "sư 25 Mỹ", "trung đoàn 54 quân Sài Gòn", "lữ 147 TQLC", "1st Battalion, 8th Cavalry", what one "fought against".
Searchers: "Đội 584", "đoàn KT-QP 337", "Sư đoàn 968 tìm thấy". Neither is ever the unit of a martyr.
"""

from __future__ import annotations

import re
from typing import Literal

from flows.understand.page import fold
from flows.understand.page.cues import agrees

Owner = Literal["ours", "enemy", "searchers"]

# Without the word "đội" only the well-known ones: K54 is a pistol, K20 a hospital or a battalion.
SEARCH_TEAMS = {"K52", "K53", "K72", "K73", "K90", "K91", "K92", "K93"}
_FOES = {
    "my": "mỹ",
    "mi": "mĩ",
    "nguy": "ngụy",
    "sai gon": "sài gòn",
    "viet nam cong hoa": "việt nam cộng hòa",
    "dai han": "đại hàn",
    "nam han": "nam hàn",
    "nam trieu tien": "nam triều tiên",
    "han quoc": "hàn quốc",
    "uc": "úc",
    "thai lan": "thái lan",
    "phap": "pháp",
    "dich": "địch",
    "ky binh": "kỵ binh",
    "khong van": "không vận",
    "nhay du": "nhảy dù",
    "biet dong quan": "biệt động quân",
    "bao an": "bảo an",
    "dia phuong quan": "địa phương quân",
    "le duong": "lê dương",
    "thuy quan luc chien": "thủy quân lục chiến",
    "trung quoc": "trung quốc",
    "pol pot": "pol pot",
    "khmer do": "khmer đỏ",
    "vnch": "vnch",
    "us": "us",
    "arvn": "arvn",
    "tqlc": "tqlc",
    "rok": "rok",
    "bdq": "bđq",
}
_FOE = "|".join(sorted((k.replace(" ", r"\s") for k in _FOES), key=len, reverse=True))
_AFTER = re.compile(
    r"[\s,(]{1,2}(?:(?:bo binh|thiet giap|quan doi|quan|linh|cua|thuoc|phia|so|lon|bay|thiet ky)\s){0,3}"
    rf"(?P<foe>{_FOE}|du(?=[,.;)\n]|$|\s(?:quan|my|nguy|sai)(?!\w)))(?!\w)"
    r"(?!\s(?:tho|xa|duc|loc|hao|hung|dinh|van|long|tay|son|lai|khe|thuy)(?!\w))"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?P<army>(?:quan|linh|phia|cua|si quan|bon|giac|cac|may|tui)\s)?(?P<foe>{_FOE})"
    r"(?P<gap>[\s,(:]{1,2})(?:(?:thuoc|cua|la|o|gom|co|cac|thi|tu)\s){0,2}$"
)
_TOWNS = {"sai gon", "trung quoc", "thai lan", "han quoc", "phap", "uc", "bao an"}  # also places: only as an army
_FOUGHT = re.compile(
    r"(?<!\w)(?P<verb>danh chan|danh tan|danh nhau voi|danh voi|danh bai|danh thang|danh|tieu diet|diet|chan|bao vay|"
    r"vay danh|dung do voi|dung do|dung|chong lai|chong|cham tran|xoa so|tap kich|phuc kich)\s$"
)
_VERBS = (
    "đánh chặn|đánh tan|đánh nhau với|đánh với|đánh bại|đánh thắng|đánh|tiêu diệt|diệt|chặn|bao vây|vây đánh|"
    "đụng độ với|đụng độ|đụng|chống lại|chống|chạm trán|xóa sổ|tập kích|phục kích"
).split("|")
_FOUGHT_SPELLED = {fold.page(verb).shadow: verb for verb in _VERBS}
_MANY_THINGS = {"chan", "dung", "chong", "diet"}  # without diacritics also other words (chồng: husband)
_WAR = re.compile(r"(?<!\w)(?:chong|danh|khang chien|thoi|diet|anh|em|chi|co|ba|van|thi)\s$")
_FINDER_AFTER = re.compile(
    r"[\s,]{1,2}(?:\w{1,6}\s)?"
    r"(?:tim thay|tim duoc|quy tap|cat boc|phat hien|khai quat|tim kiem|dang tim|dua ve|boc ve)(?!\w)"
)
_FINDER_BEFORE = re.compile(
    r"(?<!\w)(?:doi quy tap|doi tim kiem|doi chuyen trach|kinh te quoc phong|kinh te[ -]quoc phong|kt[ -]?qp|ktqp|"
    r"ban chi dao|bo chqs)\s(?:(?:hcls|liet si|liet sy|mo|hai cot|thuoc|cua|so)\s){0,3}$"
)
_THEIRS = (
    r"cavalry|cav|marines?|usmc|airborne|abn|infantry|inf|us|u\.s\.|usa|american|americal|arvn|rok|roka|korean|tiger|"
    r"australian|legion|etrangere?|tirailleurs|tabors?|coloniale?|parachutistes?|rei|bep|rac|rtm|artillery|armored|"
    r"armoured|special forces"
)
_THEIRS_AFTER = re.compile(
    rf"[\s,(]{{0,3}}(?:of the\s|de\s|d'|du\s)?(?:[0-9]{{1,3}}(?:st|nd|rd|th|d|e)\s)?(?:{_THEIRS})(?!\w)"
)
_THEIRS_WORD = re.compile(rf"(?<!\w)(?:{_THEIRS})(?!\w)")
_THEIRS_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:{_THEIRS})\s|(?:served|was|been|fought)\s(?:with|in)\s(?:the\s)?|(?:my|our)\s(?:own\s)?)$"
)
_OURS = re.compile(
    r"(?<![a-z])(?:nva|pavn|vpa|v\.?c\.?|viet\s?cong|viet\s?minh|viets?|north vietnamese|nord-vietnamiens?|vietnamese|"
    r"enemy|documents?|captured|nguyen)(?![a-z])|북베트남|월맹|베트콩|인민군|북괴군"
)
_THEIR_KOREAN = re.compile(r"맹호|백마|청룡|수도사단|기갑|한국군|미군|미\s?$|미\s?육군|남베트남군|비둘기")


def owner(page: fold.Page, start: int, end: int) -> Owner:
    """Of the unit that stands from `start` to `end` in a Vietnamese text."""
    shadow = page.shadow
    before = _BEFORE.search(shadow, max(0, start - 36), start)
    if foe_after(page, end) or (before and _is_foe(page, before)):
        return "enemy"
    fought = _FOUGHT.search(shadow, max(0, start - 20), start)
    if fought and (page.accented or fought["verb"] not in _MANY_THINGS):
        said = page.text[slice(*fought.span("verb"))]
        if agrees(said, _FOUGHT_SPELLED[fought["verb"]], accented=page.accented):
            return "enemy"
    if _FINDER_AFTER.match(shadow, end) or _FINDER_BEFORE.search(shadow, max(0, start - 60), start):
        return "searchers"
    return "ours"


def foe_after(page: fold.Page, at: int) -> int | None:
    """Where the words that make the unit before `at` the enemy's end: "quân Sài Gòn"."""
    match = _AFTER.match(page.shadow, at)
    return match.end() if match and _is_foe(page, match) else None


def foreign_owner(page: fold.Page, start: int, end: int, whose: str) -> tuple[Owner, bool]:
    """Of a unit in an English, French or Korean text, and whether a word says that it is ours."""
    shadow = page.shadow
    if _OURS.search(whose):
        return "ours", True
    near = shadow[max(0, start - 12) : start]
    if (
        _THEIRS_WORD.search(whose)
        or _THEIRS_AFTER.match(shadow, end)
        or _THEIRS_BEFORE.search(shadow, max(0, start - 40), start)
        or _THEIR_KOREAN.search(near)
    ):
        return "enemy", True
    return "ours", _OURS.search(shadow, max(0, start - 120), min(len(shadow), end + 16)) is not None


def _is_foe(page: fold.Page, match: re.Match[str]) -> bool:
    foe = " ".join(match["foe"].split())
    start, end = match.span("foe")
    if not agrees(page.text[start:end], _FOES.get(foe, "dù"), accented=page.accented):
        return False
    following = page.text[end : end + 3]
    if foe in ("my", "mi") and following[:1] == " " and following[1:2].isupper() and following[2:3].islower():
        return False  # "Mỹ Tho", "Mỹ Xá"
    if match.re is _AFTER:
        return True
    if match["army"]:
        return True
    # "quê Sài Gòn, c3 d7", "thời chống Mỹ, c3 d7": a place, a war.
    return foe not in _TOWNS and match["gap"] == " " and not _WAR.search(page.shadow, max(0, start - 12), start)
