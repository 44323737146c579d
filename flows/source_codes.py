"""Names of posters and links that people come from, and the short code that is typed where a link can carry nothing.

A Zalo account is never told which link opened it (``info.ref`` does not exist), so the poster prints a code, ``BV05``,
and the person's first words say it: alone or among others, in any case, with or without diacritics, with a space or a
dash in it, O for 0. What looks like a code and is none is an ordinary word: units are written the same way. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from flows.understand.page import fold

LONGEST = 64  # of a name; what a link to Telegram can carry
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_CODE = re.compile(r"[a-z]{2,4}[0-9]{2,3}")
_SAID = re.compile(r"(?<![a-z0-9-])([a-z]{2,4})[ .#-]?([0-9oil]{2,3})(?![a-z0-9]|-[a-z0-9])")
_DIGITS = str.maketrans("oil", "011")
_MOST = 20  # words of one message that are looked up
_READ = 2_000  # letters of a message in which a code is looked for
# What stands before a number in the words of soldiers and of days: "nam 72", "qk 3", "km 05".
_TAKEN = frozenset(
    "ap bo ca cao doi ga ha hai hk khu km lo lu may mt nam ngay nha qd qk ql sn so su tang td tinh to tr vu xa".split()
)
_MORE = ("", *"bcdghkmnpqrstvxy")  # a further letter, once 99 sources have the same
# What may stand beside a code that is all that was said: "Dạ, mã BV05 ạ".
_AROUND = frozenset("da a ma so code nguon toi go la cua o day".split()) | {""}
_INSTEAD = "ng"  # "nguồn", where a name gives no good letters


def is_name(text: str) -> bool:
    """Whether a source may be called so: letters without diacritics, digits, dashes; it stands in links."""
    return _NAME.fullmatch(text) is not None


def name_of(words: str) -> str:
    """A name made of words: *Bệnh viện Việt Tiệp* is ``benh-vien-viet-tiep``; "" where nothing is left."""
    return "-".join(re.findall(r"[a-z0-9]+", fold.fold(words)))[:40].strip("-")


def key(code: str) -> str:
    """By which a code is found, however it is typed: ``BV05`` and ``bv 05`` are one. "" for what is no code."""
    folded = re.sub(r"[ .#-]", "", fold.fold(code))
    return folded if _CODE.fullmatch(folded) else ""


def new_code(name: str, taken: Collection[str]) -> str:
    """A code for a new source of this name: the name itself where it is one. ``taken``: the keys of those there are.

    A number of ours begins with 0: *BV17* in somebody's words is a hospital of the war, *BV017* is a poster.
    """
    own = key(name)
    if own and own not in taken and own.rstrip("0123456789") not in _TAKEN:
        return own.upper()
    letters = _letters(name)
    free = (f"{letters}{more}0{number}" for more in _MORE for number in range(1, 100))
    return next(one for one in free if one not in taken).upper()


def said(text: str) -> tuple[str, ...]:
    """The keys of what may be codes in these words, in order; most are no codes."""
    return tuple(dict.fromkeys(_found(fold.fold(text[:_READ]))))[:_MOST]


def is_alone(text: str) -> bool:
    """Whether the words are a code and nothing else, courtesy and "mã" aside: *Dạ mã BV05 ạ*."""
    folded = fold.fold(text)
    found = _SAID.search(folded)
    if found is None:
        return False
    rest = (folded[: found.start()] + " " + folded[found.end() :]).split()
    return all(one.strip(".,:;!?#\"'()") in _AROUND for one in rest)


def _found(folded: str) -> Iterator[str]:
    for one in _SAID.finditer(folded):
        digits = one[2].translate(_DIGITS)
        if any(letter.isdigit() for letter in one[2]):
            yield f"{one[1]}{digits}"


def _letters(name: str) -> str:
    parts = re.findall(r"[a-z]+", fold.fold(name))
    first = parts[0] if parts else ""
    letters = first if 2 <= len(first) <= 3 else "".join(one[0] for one in parts[:3])
    return letters if 2 <= len(letters) <= 3 and letters not in _TAKEN else _INSTEAD
