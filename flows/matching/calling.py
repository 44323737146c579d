"""What a man is called, for comparison: surname, middle names, given name, and how near two ways to write them are.

Names come without diacritics, with a slip of the finger, as the ear has them ("Lăng" for "Năng"), without a surname
("anh Khoát") or with a middle name that somebody else tells otherwise. All of it is nearness and none of it sameness.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.understand.page import fold
from flows.understand.persons.names import SURNAMES

SAME, BARE, SIGNS, SOUND, SLIP, OTHER = "same", "bare", "signs", "sound", "slip", "other"
_WORD = re.compile(r"[^\W\d_]+")
_FAMILIES = frozenset(fold.fold(one) for one in SURNAMES)
# "anh Ba Khoát": born as the second child; no part of the name.
_BIRTH_ORDER = frozenset("hai ba tu nam sau bay tam chin muoi ut ca".split())
_TITLES = frozenset("anh chu bac ong cu cau co ba chi dong chi liet si sy ls dc".split())
_LEFT = re.compile(r"[wfjz]|[srx]$|.[sx]n?g?$|dd|aa|ee|oo")  # no syllable looks so
_KEYS = re.compile(r"[wfjz]|[srx](?=n?g?h?$)")
_DOUBLED = re.compile(r"(d|a|e|o)\1")
# How many men of the war had it, in bits: two of five are Nguyễn. A surname that is not here is rare.
_FAMILY_BITS = {
    "nguyen": 1.3,
    "tran": 3.0,
    "le": 3.2,
    "pham": 3.4,
    "hoang": 4.0,
    "vu": 4.0,
    "phan": 4.5,
    "bui": 4.5,
    "do": 4.5,
    "vo": 4.7,
    "dang": 5.0,
    "huynh": 5.0,
}
_RARE_FAMILY = 6.0
FEW_MIDDLES = frozenset(("van", "thi"))  # half of all names have one of them
_COMMON_GIVEN = frozenset(
    "an anh ba bao bay bich binh cau chau chien chinh chung chuong cong cuong dai dan dao dat dien dinh doan duc dung"
    " duong ha hai hanh hau hien hiep hieu hoa hoan hoang hong huan hung huong huy khai khanh khoa kien lam lan lap"
    " lien linh loc loi long luan luc luong ly mai manh minh muoi nam nghia ngoc nhan phong phu phuc phuong quan quang"
    " quy quyen quyet sang sau son tai tam tan thai thang thanh thao the thi thinh thoa tho thu thuan thuy tien tinh"
    " toan trung truong tu tuan tung tuyen ty van vinh viet xuan".split()
)
_EARS = (  # as North, Centre and South say it, and as people write what they hear; the first letters
    ("ngh", "ng"),
    ("gh", "g"),
    ("tr", "ch"),
    ("gi", "d"),
    ("r", "d"),
    ("v", "d"),
    ("qu", "w"),
    ("hu", "w"),
    ("hw", "w"),
    ("k", "c"),
    ("s", "x"),
    ("l", "n"),
)


@dataclass(frozen=True, slots=True)
class Called:
    """One name. The parts are as typed, in small letters; empty where they were not said."""

    family: str = ""
    middle: tuple[str, ...] = ()
    given: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """All its words without diacritics, in order."""
        return tuple(bare(one) for one in (self.family, *self.middle, self.given) if one)


@lru_cache(maxsize=8192)
def read(name: str) -> Called:
    """The name in its parts; an empty one where there are no words in it."""
    words = [one.lower() for one in _WORD.findall(fold.clean(name))]
    folded = [fold.fold(one) for one in words]
    while len(words) > 1 and folded[0] in _TITLES and (folded[0] not in _FAMILIES or len(words) == 2):
        words, folded = words[1:], folded[1:]
    if len(words) == 2 and folded[0] in _BIRTH_ORDER:
        words, folded = words[1:], folded[1:]
    if not words:
        return Called()
    if len(words) == 1 or folded[0] not in _FAMILIES:
        return Called("", tuple(words[:-1]), words[-1])
    return Called(words[0], tuple(words[1:-1]), words[-1])


@lru_cache(maxsize=65536)  # a few thousand words are all that names are made of
def bare(word: str) -> str:
    """The word without diacritics, and without letters that a keyboard left which should have made them ("Vawn")."""
    flat = fold.fold(word)
    if not _LEFT.search(flat):
        return flat
    return _DOUBLED.sub(r"\1", flat[:1] + _KEYS.sub("", flat[1:]))


@lru_cache(maxsize=65536)
def nearness(one: str, other: str) -> str:
    """How near two words are: the same, one without its signs, with other signs, as the ear has it, one slip, other."""
    if one == other:
        return SAME
    mine, theirs = bare(one), bare(other)
    if mine == theirs:
        if not fold.marks(one) or not fold.marks(other) or fold.marks(one) == fold.marks(other):
            return BARE
        return SIGNS
    if heard(mine) == heard(theirs):
        return SOUND
    return SLIP if min(len(mine), len(theirs)) > 1 and _one_slip(mine, theirs) else OTHER


@lru_cache(maxsize=65536)
def heard(word: str) -> str:
    """A word without diacritics as the ear may have it; the same for all spellings of one sound."""
    for written, said in _EARS:
        if word.startswith(written) and len(word) > len(written):
            word = said + word[len(written) :]
            break
    return word.replace("y", "i")


def family_bits(word: str) -> float:
    """How much it says that two share this surname."""
    return _FAMILY_BITS.get(bare(word), _RARE_FAMILY)


def given_bits(word: str) -> float:
    """How much it says that two share this given name."""
    return 5.5 if bare(word) in _COMMON_GIVEN else 7.0


def _one_slip(one: str, other: str) -> bool:
    """One letter more, less, another, or two neighbours exchanged."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    left, right = one[at:], other[at:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:] or swapped
