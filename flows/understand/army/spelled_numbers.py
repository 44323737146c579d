"""Small numbers in words, as people say a unit's number: "sáu sáu", "ba linh tư", "một trăm linh một", "hai mươi mốt".

Words are taken only as far as they can be a number of at most three digits. What follows decides about the last word:
in "trung đoàn sáu sáu năm bảy hai" the year begins at "năm", in "đại đội ba không nhớ" nobody speaks of thirty.
"""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.page.cues import agrees

# Shadow -> (sign, spellings). Signs: a digit, M (mười, mươi: tens), T (trăm: hundreds), L (linh, lẻ: a nought).
_WORDS = {
    "khong": ("0", "không"),
    "mot": ("1", "một|mốt"),
    "hai": ("2", "hai"),
    "ba": ("3", "ba"),
    "bon": ("4", "bốn"),
    "tu": ("4", "tư"),
    "nam": ("5", "năm"),
    "lam": ("5", "lăm"),
    "nham": ("5", "nhăm"),
    "sau": ("6", "sáu"),
    "bay": ("7", "bảy|bẩy"),
    "tam": ("8", "tám"),
    "chin": ("9", "chín"),
    "muoi": ("M", "mười|mươi"),
    "tram": ("T", "trăm"),
    "linh": ("L", "linh"),
    "le": ("L", "lẻ"),
}
_WORD = re.compile(r"[^\W\d_]{2,6}(?!\w)")
_GAP = re.compile(r"[^\S\n]{1,2}")
_NEXT = re.compile(r"[^\S\n]{1,2}(?P<word>\w{1,8})")
_FORMS = (
    re.compile(r"(?P<h>[1-9])?T(?:L(?P<u>[1-9])|(?P<m>[1-9])?M(?P<mu>[1-9])?|(?P<t>[1-9])(?P<tu>[1-9])?)?"),
    re.compile(r"(?P<h>[1-9])?(?P<m>[1-9])?M(?P<mu>[1-9])?"),
    re.compile(r"[1-9](?:[0-9]|L(?=[1-9])){0,2}"),
)
_YEAR = re.compile(r"(?:19[0-9]{2}|1?T?9T|[4-8][0-9])$")
# Words that take the number word before them to themselves: "hai người", "sau khi", "không nhớ", "bọn tôi", "ba tôi".
_COUNTED = "nguoi dua ngoi lan gio"
_TAKES = {
    "khong": set("nho biet ro con co phai thay hieu duoc".split()),
    "tu": set("nam thang ngay khi do luc ha hai".split()),
    "sau": set("khi do nay chien giai khoang mot hoa".split()),
    "bon": set("toi minh em chung no chau giac dich".split()),
    "nam": set("ay do xua ngoai nao dinh ham nay sau truoc".split()),
    "ba": set("toi em minh chau con me ngoai noi".split()),
    "bay": set("gio".split()),
    "tam": set("chon nghi".split()),
}


def read_spelled(page: fold.Page, at: int) -> tuple[str, int] | None:
    """The number whose words begin at `at`: its digits, and where its last word ends."""
    signs, ends, words = _signs(page, at)
    while signs and _is_taken(page, words[-1], ends[-1]):
        signs, ends, words = signs[:-1], ends[:-1], words[:-1]
    cut = _year_begins(signs, words, page, ends)
    signs = signs[:cut] if cut else signs
    if len(signs) > 1 and len(signs) < 3 and words[len(signs) - 1] == "khong":
        signs = signs[:-1]  # "đại đội ba không": more often "no" than thirty
    for form in _FORMS:
        match = form.fullmatch(signs.rstrip("L"))
        if match:
            return _digits(match), ends[len(match.group()) - 1]
    return None


def _signs(page: fold.Page, at: int) -> tuple[str, list[int], list[str]]:
    signs, ends, words = "", list[int](), list[str]()
    while len(signs) < 9:
        gap = _GAP.match(page.shadow, at) if signs else None
        if signs and not gap:
            break
        match = _WORD.match(page.shadow, gap.end() if gap else at)
        sign, spellings = _WORDS.get(match.group(), ("", "")) if match else ("", "")
        if not match or not sign:
            break
        typed = page.text[match.start() : match.end()]
        if not any(agrees(typed, spelling, accented=page.accented) for spelling in spellings.split("|")):
            break
        signs, at = signs + sign, match.end()
        ends.append(at)
        words.append(match.group())
    return signs, ends, words


def _is_taken(page: fold.Page, word: str, end: int) -> bool:
    after = _NEXT.match(page.shadow, end)
    if not after:
        return False
    if word == "nam" and after["word"][0].isdigit():
        return True  # a year
    if word in ("bon", "sau", "bay") and page.accented and not page.text[end - len(word) : end].isascii():
        return after["word"] in _COUNTED.split()  # "bốn tôi" is no "bọn tôi"
    return after["word"] in _COUNTED.split() or after["word"] in _TAKES.get(word, ())


def _year_begins(signs: str, words: list[str], page: fold.Page, ends: list[int]) -> int:
    """Where "năm" in the middle of the words begins a year; 0 where it does not."""
    after = _NEXT.match(page.shadow, ends[len(signs) - 1]) if signs else None
    thousand = after is not None and after["word"] in ("nghin", "ngan")
    for i in range(1, len(signs)):
        if words[i] == "nam" and (_YEAR.match(signs, i + 1) or (thousand and signs[i + 1 :] == "1")):
            return i
    return 0


def _digits(match: re.Match[str]) -> str:
    parts = match.groupdict()
    if not parts:
        return match.group().replace("L", "0")
    hundreds, tens = parts.get("h"), parts.get("m") or parts.get("t")
    if "u" in parts:  # with "trăm"; "ba trăm hai" is three hundred and twenty
        hundreds = hundreds or "1"
    elif hundreds and not tens:
        hundreds, tens = None, hundreds
    units = parts.get("u") or parts.get("mu") or parts.get("tu") or "0"
    if not tens:
        tens = "1" if "M" in match.group() else "0"
    return (hundreds or "") + tens + units
