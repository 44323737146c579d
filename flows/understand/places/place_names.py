"""Names of places for comparison: one key for all spellings, whether two can be the same, the words of levels.

A key has no diacritics, no signs, y and i as one after a consonant (Kỳ, Kì), numbers without leading zeros. Where on
the vowel a tone is typed (Hoà, Hòa) never counts. A name typed without diacritics may be any name of its key; one
that has them must agree with the name's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

PROVINCE, DISTRICT, COMMUNE, VILLAGE = 1, 2, 3, 4

_LETTERS = {ord("đ"): "d", ord("Đ"): "d"}
for _code in (*range(0xC0, 0x180), 0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x1EA0, 0x1EFA)):
    _flat = unicodedata.normalize("NFD", chr(_code))
    if len(_flat) > 1:
        _LETTERS[_code] = _flat[0].lower()
_WORDS = re.compile(r"[a-z]+|[0-9]+|[^\W_a-z0-9]+")
_BEFORE_Y = frozenset("bcdghklmnpqrstvx")
_Y = re.compile(r"(?<=[bcdghklmnpqrstvx])y(?![a-z])|(?<=qu)y(?![a-z])")
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

# Words of levels, folded → (level, kinds that they can mean with their own first, spelled).
LEVELS: dict[str, tuple[int, tuple[str, ...], str]] = {}
for _level, _kinds, _spellings in (
    (PROVINCE, "tỉnh|thành phố", "tỉnh|t"),
    (PROVINCE, "thành phố|đặc khu", "thành phố|thành phố trực thuộc trung ương|tp|t phố"),
    (PROVINCE, "khu|khu vực|đặc khu", "khu|khu vực|khu tự trị|liên khu|vùng"),
    (DISTRICT, "huyện|quận|thị xã|thành phố", "huyện|h|phủ|châu"),
    (DISTRICT, "quận|huyện|thị xã|thành phố", "quận|q"),
    (DISTRICT, "thị xã|huyện|quận|thành phố", "thị xã|tx|t xã"),
    (COMMUNE, "xã|phường|thị trấn|đặc khu", "xã|x"),
    (COMMUNE, "phường|xã|thị trấn", "phường|p"),
    (COMMUNE, "thị trấn|xã|phường", "thị trấn|tt|t trấn"),
    (COMMUNE, "đặc khu", "đặc khu|đk"),
    (VILLAGE, "", "thôn|xóm|làng|ấp|bản|buôn|sóc|phum|khu phố|kp|tổ dân phố|tdp|tổ|đội|khóm|khu dân cư|trại|tổng"),
):
    for _spelling in _spellings.split("|"):
        _folded = "".join(c.translate(_LETTERS) for c in _spelling)
        LEVELS[_folded] = (_level, tuple(_kinds.split("|")) if _kinds else (), _spelling)
# "Quang Tri province": the level stands behind its name.
AFTER = {"province": PROVINCE, "district": DISTRICT, "commune": COMMUNE, "city": PROVINCE, "village": VILLAGE}
# Sounds that are one in a dialect, so that a name heard is spelled with the other: (initial or final, as keys).
_INITIALS = (
    ("n", "l"),
    ("ch", "tr"),
    ("s", "x"),
    ("d", "gi"),
    ("d", "r"),
    ("gi", "r"),
    ("ng", "ngh"),
    ("g", "gh"),
    ("c", "k"),
)
_INITIAL = re.compile(r"ngh|ng|nh|ch|tr|th|ph|kh|gh|gi(?=[aeou])|qu|[bcdghklmnprstvx]|")


@lru_cache(maxsize=16384)  # the tables have some 8,000 names
def key(name: str) -> str:
    """The key of a name: its words, one space between them; "Hoà Bình" and "Hòa Bình" have the same."""
    if not unicodedata.is_normalized("NFC", name):
        name = unicodedata.normalize("NFC", name)
    flat = name.translate(_LETTERS).lower()
    if flat.replace(" ", "").isalpha():  # as nearly all are
        return _Y.sub("i", flat) if "y" in flat else flat
    return " ".join(map(word_key, _WORDS.findall(flat)))


def keys(names: Iterable[str]) -> dict[str, str]:
    """Name → key, of many names at once: a look at each alone takes ten times as long."""
    different = list(dict.fromkeys(names))
    if not different:
        return {}
    flat = unicodedata.normalize("NFD", "\n".join(different).lower().replace("đ", "d"))
    lines = _y_as_i(flat.encode("ascii", "ignore").decode()).split("\n")
    # What is more than Latin letters and blanks is looked at alone.
    return {
        name: line if line.replace(" ", "").isalpha() and len(line) == len(name) else key(name)
        for line, name in zip(lines, different, strict=True)
    }


def _y_as_i(text: str) -> str:
    """As `_Y` does it, for a long text: only where there is a y anything is looked at."""
    before, *rest = text.split("y")
    found = [before]
    for after in rest:
        ends = not ("a" <= after[:1] <= "z")
        found += ("i" if ends and (before[-1:] in _BEFORE_Y or before.endswith("qu")) else "y", after)
        before = after
    return "".join(found)


def words(name: str) -> tuple[str, ...]:
    """The words of the key."""
    return tuple(key(name).split())


def word_key(folded: str) -> str:
    """The key of one word that is folded already."""
    if folded[0] in "0123456789":
        return folded.lstrip("0") or "0"
    return _Y.sub("i", folded) if "y" in folded else folded


@lru_cache(maxsize=8192)
def _signs(word: str) -> str:
    """The diacritics of a word, wherever they stand; đ counts as one."""
    flat = unicodedata.normalize("NFD", word.lower())
    return "".join(sorted(c for c in flat if "\u0300" <= c <= "\u036f" or c == "đ"))


_SAID_WORDS = re.compile(r"[^\W\d_]+|[0-9]+")


@lru_cache(maxsize=4096)
def strangeness(said: str, name: str) -> int | None:
    """How far a spelling is from a name of the same key: 0 the same, 1 without diacritics, 2 with some forgotten.

    None where the two are different words, or several signs differ.
    """
    one = [_signs(word) for word in _SAID_WORDS.findall(unicodedata.normalize("NFC", said))]
    other = [_signs(word) for word in _SAID_WORDS.findall(unicodedata.normalize("NFC", name))]
    if one == other:
        return 0
    if not any(one):
        return 1
    if len(one) != len(other):
        return None
    wrong = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if all(not a for a, _ in wrong) and len(one) > 1:
        return 2  # "Hải Phong": a sign was forgotten
    if len(wrong) == 1 and len(one) > 1:
        a, b = wrong[0]
        return 2 if set(a) < set(b) and len(b) - len(a) == 1 else None
    return None


def may_be_typo(said: tuple[str, ...], name: tuple[str, ...], known: frozenset[str] | set[str]) -> bool:
    """Whether a name of other words can be meant: one word differs, by a letter that makes it no word, or by a sound.

    "Vĩmh Niệm" may be Vĩnh Niệm, "Nạc Long" Lạc Long; "Tân Hồng" is never Tân Hưng. `known`: the words of all names.
    """
    if len(said) != len(name) or len(said) < 2:
        return False
    wrong = [(a, b) for a, b in zip(said, name, strict=True) if a != b]
    if len(wrong) != 1:
        return False
    one, other = wrong[0]
    if _heard_alike(one, other):
        return True
    return one not in known and len(other) > 2 and _one_slip(one, other)


def _heard_alike(one: str, other: str) -> bool:
    first, second = _INITIAL.match(one), _INITIAL.match(other)
    if not first or not second or one[first.end() :] != other[second.end() :]:
        return False
    pair = (first.group(), second.group())
    return pair in _INITIALS or pair[::-1] in _INITIALS


def _one_slip(one: str, other: str) -> bool:
    """One letter more, less, another, or two neighbours exchanged."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    rest, wanted = one[at:], other[at:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[2:] == wanted[2:] and rest[:2] == wanted[:2][::-1])
    )
