"""Labels of forms and heads of columns: what "Ngày hy sinh:", "Quê quán", "Họ tên cha:" announce.

A label stands before a colon, at the beginning of a line or behind another cell: "Sinh năm: 1948; Quê: Kim Sơn".
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from flows.understand.page import fold


class Field(StrEnum):
    """What a cell holds. OTHER: what is no fact here (a people, the number of a paper); KIN: parents, a wife.

    CONTACT: whoever tells or is to be told. UNKNOWN: a label that nobody knows.
    """

    NAME = "name"
    ALIAS = "alias"
    BIRTH = "birth"
    HOME = "home"
    ENLISTED = "enlisted"
    RANK = "rank"
    POST = "post"
    UNIT = "unit"
    FELL = "fell"
    FELL_AT = "fell_at"
    LAID = "laid"
    LIES = "lies"
    PLOT = "plot"
    KIN = "kin"
    CONTACT = "contact"
    NUMBER = "number"
    RESIDENCE = "residence"
    OTHER = "other"
    UNKNOWN = "unknown"


class Cell(NamedTuple):
    """What a form or a row says of one thing, `start`..`end` of the page, without its label, which begins at `head`."""

    field: Field
    head: int
    start: int
    end: int


_WHEN = r"(?: (?:truoc )?(?:khi|luc) (?:h[yi] sinh|di b|di|mat))?"
_FALLS = r"(?:h[yi] sinh|tu tran|mat|hs)"
_LAYS = r"(?:an tang|mai tang|chon cat|chon|vui|tang)"
_PARENT = r"(?:cha|bo|me|ba|ma|than phu|than mau)(?: de| ruot)?"
# By the words of a label, folded; "liệt sĩ" says nothing in them.
_FIELDS: tuple[tuple[Field, str], ...] = (
    (Field.NAME, r"|(?:ho (?:va )?)?ten(?: day du| khai sinh| that)?|dong chi|d c"),
    (Field.ALIAS, r"bi danh|biet danh|(?:ho va )?(?:ten |goi )*(?:khac|thuong dung|thuong goi|o nha|goi o nha)"),
    (Field.BIRTH, r"(?:ngay |thang |nam ){0,3}sinh(?: nam| ngay)?|ns|sn"),
    (Field.HOME, r"que|que quan|nguyen quan|sinh quan|chinh quan|que goc|que o|nq"),
    (Field.ENLISTED, r"(?:ngay |thang |nam |thoi gian ){0,3}(?:nhap ngu|vao bo doi|vao linh)(?: ngay| nam| thang)?|nn"),
    (Field.RANK, rf"(?:cap bac|quan ham|cap bac chuc vu|chuc vu cap bac|cb cv|cap|cb){_WHEN}"),
    (Field.POST, rf"(?:chuc vu|giu chuc|chuc danh|cv|chuc){_WHEN}"),
    (Field.UNIT, rf"(?:don vi|dvi|dv|phien hieu|phien hieu don vi)(?: cong tac| chien dau)?{_WHEN}"),
    (Field.FELL, rf"(?:da )?(?:ngay |thang |nam |thoi gian |luc ){{0,3}}{_FALLS}(?: ngay| nam| luc)?"),
    (Field.FELL_AT, rf"(?:noi|dia diem|cho|dia ban) {_FALLS}|{_FALLS} (?:tai|o)|tai|noi|noi xay ra|dia diem"),
    (Field.LAID, rf"(?:noi )?(?:{_LAYS} (?:ban dau|tai)|chon|chon cat|mai tang)|noi (?:chon|chon cat|mai tang|vui)"),
    (Field.LIES, r"(?:noi |da |hien |hien nay |dang )*(?:an tang|yen nghi|quy tap)(?: (?:hien nay|tai|o|ve))?|"
     r"nghia trang|ntls|phan mo(?: hien nay)?|mo(?: hien nay)?|mo chi"),
    (Field.PLOT, r"(?:vi tri|so|so hieu|lo|hang)(?: phan)? mo|so mo|lo|hang|khu|vi tri"),
    (Field.KIN, rf"(?:ho (?:va )?ten )?(?:{_PARENT}|vo|{_PARENT} va {_PARENT}|bo me|cha me|vo con)|con ong(?: ba)?"),
    (Field.CONTACT, r".*(?:nguoi|than nhan|lien he|lien lac|dien thoai|quan he).*|lh|dt|sdt|zalo|email|dia chi.*"),
    (Field.NUMBER, r"stt|tt|so tt|so thu tu|no"),
    (Field.RESIDENCE, r"(?:tru quan|cho o|noi o|thuong tru|noi thuong tru)(?: .*)?"),
    (Field.OTHER, r"(?:dan toc|ton giao|di b|tinh trang|trang thai|ghi chu|tai ngu|so|gbt|giay bao tu|so giay bao tu|"
     r"giay bao tu so|bang so|so bang|ngay cap|ngay vao dang|vao dang|kinh gui)(?: .*)?"),
)  # fmt: skip
_OF_FIELDS = re.compile("|".join(f"(?P<{field.value}>{words})" for field, words in _FIELDS))
_IDLE = frozenset(("liet", "si", "sy", "ls", "cua"))
_WORD = re.compile(r"[a-z0-9]+")
_COLON = re.compile(r"[*_ \t]{0,3}(?:\([^()\n:]{0,30}\)[*_ \t]{0,3})?[:：]")
# What may stand between a line's beginning and its first label.
_MARK = re.compile(r"[ \t]*(?:[0-9]{1,3}[ \t]?[.):/-]|[a-h][.)](?= )|[^\w\s\"“(]{1,3})?[\ufe0f \t]*")
_SIGN = re.compile(r"[;.,|)–—•]|(?<!\w)[-/](?!\w)")
_STOP = re.compile(r"[;|)•]|\.(?=\s)")
_MOST = 9  # words of a label


@lru_cache(maxsize=4096)
def field_of(shade: str) -> Field | None:
    """What a label announces, given in small letters without diacritics; None if nothing that is known."""
    words = _WORD.findall(shade)
    match = _OF_FIELDS.fullmatch(" ".join(word for word in words if word not in _IDLE)) if words else None
    return Field(match.lastgroup or "") if match is not None else None


# A line of a form that needs no colon: "Đã hy sinh ngày 9 tháng 5 ...".
_TOLD = re.compile(
    r"(?:sinh (?:nam|ngay)|sn|que(?: quan)?|nguyen quan|nhap ngu|nn|don vi|cap bac|chuc vu|(?:da )?h[yi] sinh|hs|"
    r"thi hai|(?:da )?(?:duoc )?(?:mai|an) tang|noi (?:h[yi] sinh|(?:mai|an) tang)|con ong)(?!\w)"
)


def is_told(page: fold.Page, start: int, end: int) -> bool:
    """Whether what stands there begins as a line of a form does, with or without a colon."""
    return _TOLD.match(page.shadow, start, end) is not None


def mark_end(page: fold.Page, start: int) -> int:
    """Behind the bullet or number with which the line at `start` begins."""
    return _MARK.match(page.shadow, start).end()  # type: ignore[union-attr]


def cells_of(page: fold.Page, start: int, end: int) -> list[Cell]:
    """The labelled cells of the line `start`..`end`, each as far as the next label, its sentence or what needs none."""
    heads: list[tuple[Field, int, int]] = []
    since = first = mark_end(page, start)
    for colon in _COLON.finditer(page.shadow, first, end):
        found = _label(page, since, colon.start(), opens=since == first)
        if found is not None:
            field, head = found
            goes_on = field is Field.FELL_AT and heads and heads[-1][0] in _GRAVES  # "Mai táng; tại: ..."
            heads.append((heads[-1][0] if goes_on else field, head, colon.end()))
            since = colon.end()
    if heads:
        heads += [(Field.LAID, m.start(), m.end()) for m in _UNMARKED.finditer(page.shadow, heads[0][2], end)]
        heads.sort(key=itemgetter(1))
    if not heads:
        return []
    following = [head for _, head, _ in heads[1:]] + [end]
    return [
        Cell(field, head, *_value(page, value, until))
        for (field, head, value), until in zip(heads, following, strict=True)
    ]


_GRAVES = (Field.LAID, Field.LIES)
# In a cell of its own no colon follows: "Quy tập: Nơi an táng ban đầu NTLS huyện Trảng Bom ...".
_UNMARKED = re.compile(rf"(?<!\w)noi {_LAYS} (?:ban dau|luc dau)\s+(?=[^\s:(])")


def _label(page: fold.Page, start: int, end: int, *, opens: bool) -> tuple[Field, int] | None:
    """The label that ends at `end`: what it announces and where it begins, not before `start`.

    Behind a sign, or at the line's beginning (`opens`), words that nobody knows are a label too; behind other words
    only a known one with a capital is, of two words or behind a number.
    """
    near = max(start, end - _FAR)
    signs = [start, *(m.end() for m in _SIGN.finditer(page.shadow, near, end))]
    words = [m.start() for m in _WORD.finditer(page.shadow, max(near, _sentence(page, near, end)), end)][-_MOST:]
    for at in words:
        field = field_of(page.shadow[at:end])
        if field is None or page.shadow.startswith(_SECOND, at):
            continue
        behind = max(sign for sign in signs if sign <= at)
        alone = not page.shadow[behind:at].strip()
        if field in _LOOSE and not (alone and behind == signs[-1]):
            continue
        sure = " " in page.text[at:end] or page.text[start:at].rstrip()[-1:].isdigit()
        if alone or (sure and page.text[at].isupper()):
            return field, at
    first = next((at for at in words if at >= signs[-1]), None)
    if first is not None and (opens or len(signs) > 1) and page.text[first].isupper():
        return Field.UNKNOWN, first
    return None


_FAR = 60  # characters of a label
_SECOND = ("si ", "sy ")  # of "liệt sĩ": no label begins with it
_LOOSE = (Field.CONTACT, Field.OTHER)  # whose words may be any


def _sentence(page: fold.Page, start: int, end: int) -> int:
    """Where the last sentence, or cell, of a stretch begins."""
    return max((m.end() for m in _STOP.finditer(page.shadow, start, end)), default=start)


def _value(page: fold.Page, start: int, end: int) -> tuple[int, int]:
    """What a cell says, without the blanks and signs around it."""
    start += len(page.text[start:end]) - len(page.text[start:end].lstrip(_BEFORE))
    stop = _END.search(page.text, start, end)
    told = _NEXT.search(page.shadow, start, end)
    last = min(m.start() for m in (stop, told) if m) if stop or told else end
    last = start + len(page.text[start:last].rstrip(_BEHIND))
    return (start, last) if last > start else (end, end)


_BEFORE = " \t\"“'*_"
_BEHIND = " \t\r\"”'*_.,;:–—-•|/"
# Not behind "H." or "TP.".
_END = re.compile(r"(?<=\w{2})(?<!\bTP)(?<!\bTX)(?<!\bTT)(?<!\bTp)\.\s+(?=[^\W\d_])")
_NEXT = re.compile(
    r"(?<=[\s,;/–-])(?:nhap ngu|h[yi] sinh|sinh nam|que quan|nguyen quan|cap bac|chuc vu|mai tang|an tang)\s(?=\S)"
)
