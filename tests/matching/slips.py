"""The slips that people make in writing Vietnamese: a text in, a text out, chance from the caller.

Each changes one word at most, but for those of a whole habit (no diacritics, capitals, spelling of the tone).
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Mapping

_TELEX_TONES = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_TELEX_MARKS = {"\u0302": "{0}", "\u0306": "w", "\u031b": "w"}
_TONES = tuple(_TELEX_TONES)
# How two initials, or two rhymes, sound alike where the writer is from: the North's l/n, s/x, ch/tr and d/gi/r, the
# South's n/ng, t/c and v/d.
_INITIALS = (("l", "n"), ("s", "x"), ("ch", "tr"), ("d", "gi"), ("d", "r"), ("gi", "r"), ("v", "d"))
_FINALS = (("n", "ng"), ("t", "c"))
# What a reader of pictures, or of worn stone, takes for something else.
_LOOKALIKES = (
    ("ă", "ã"), ("â", "à"), ("ê", "é"), ("ế", "ê"), ("ề", "ê"), ("ệ", "ẹ"), ("ô", "ó"), ("ơ", "o"), ("ư", "u"),
    ("ứ", "ú"),
    ("ừ", "ù"), ("ữ", "ũ"), ("ợ", "ọ"), ("ậ", "ạ"), ("ấ", "á"), ("ễ", "ẽ"), ("ạ", "a"), ("ọ", "o"), ("ị", "i"),
    ("đ", "d"),
    ("Đ", "D"), ("l", "i"), ("rn", "m"), ("h", "b"), ("u", "n"), ("n", "u"), ("c", "e"), ("T", "I"), ("B", "P"),
    ("Q", "O"),
)  # fmt: skip
# Words that everybody has read so often that nobody goes by the ear.
_FAMILIAR = frozenset("Nguyễn Văn Thị Trần Lê Phạm Hoàng Vũ".split())
_NEIGHBOURS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "g": "fh", "h": "gj", "i": "uo", "k": "jl", "l": "k",
    "m": "n",
    "n": "bm", "o": "ip", "p": "o", "q": "wa", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "x": "zc",
    "y": "tu",
}  # fmt: skip


def plain(text: str) -> str:
    """Without any diacritics: "Nguyen Van Dong"."""
    return text.translate(_BARE)


def new_tones(text: str) -> str:
    """The tone on the other vowel, as much software sets it: "Hoà", "Thuỷ"."""
    pairs = zip(
        "òa óa ỏa õa ọa òe óe ỏe ọe ùy úy ủy ũy ụy".split(),
        "oà oá oả oã oạ oè oé oẻ oẹ uỳ uý uỷ uỹ uỵ".split(),
        strict=True,
    )
    for old, new in pairs:
        text = text.replace(old, new)
    return text


def telex(rng: random.Random, text: str) -> str:
    """One word as the keys were pressed, the keyboard's Vietnamese being off: "Nguyeenx", "DDoongf"."""
    return _one_word(rng, text, _keys, lambda word: plain(word) != word)


def by_ear(rng: random.Random, text: str) -> str:
    """One word as it sounds to the writer: l/n, s/x, ch/tr, d/gi/r, v/d, n/ng, t/c, i/y, hỏi/ngã."""
    return _one_word(rng, text, lambda word: rng.choice(_sounding(word)), lambda word: bool(_sounding(word)))


def tone(rng: random.Random, text: str) -> str:
    """One word with another tone, or none: "Tuấn" for "Tuân"."""

    def change(word: str) -> str:
        apart = unicodedata.normalize("NFD", word)
        bare = "".join(c for c in apart if c not in _TONES)
        had = next((c for c in apart if c in _TONES), "")
        place = _nucleus(bare)
        mark = rng.choice([t for t in ("", *_TONES) if t != had])
        return unicodedata.normalize("NFC", bare[: place + 1] + mark + bare[place + 1 :])

    def may(word: str) -> bool:
        return word not in _FAMILIAR and _nucleus(unicodedata.normalize("NFD", word)) >= 0

    return _one_word(rng, text, change, may)


def pictured(rng: random.Random, text: str) -> str:
    """One letter as a reader of pictures takes it: "Nguyên" for "Nguyễn", "Hũu" for "Hữu"."""

    def fits(word: str) -> list[tuple[str, str]]:
        return [(a, b) for a, b in _LOOKALIKES if a in word]

    def change(word: str) -> str:
        was, now = rng.choice(fits(word))
        return word.replace(was, now, 1)

    return _one_word(rng, text, change, lambda word: bool(fits(word)))


def keys(rng: random.Random, text: str) -> str:
    """One slip of the fingers in a word of three letters or more: two swapped, one missing, doubled or beside."""

    def change(word: str) -> str:
        at = rng.randrange(1, len(word))
        kind = rng.randrange(4)
        if kind == 0 and at + 1 < len(word):
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if kind == 1:
            return word[:at] + word[at + 1 :]
        beside = _NEIGHBOURS.get(word[at])
        return (
            word[:at] + rng.choice(beside) + word[at + 1 :]
            if kind == 2 and beside
            else word[:at] + word[at : at + 1] + word[at:]
        )

    return _one_word(rng, text, change, lambda word: len(word) >= 3)


def _one_word(rng: random.Random, text: str, change: Callable[[str], str], may: Callable[[str], bool]) -> str:
    words = text.split(" ")
    fitting = [n for n, word in enumerate(words) if word.isalpha() and may(word)]
    if not fitting:
        return text
    at = rng.choice(fitting)
    words[at] = change(words[at])
    return " ".join(words)


def _keys(word: str) -> str:
    typed, tone = "", ""
    for letter in unicodedata.normalize("NFD", word.replace("đ", "dd").replace("Đ", "DD")):
        if letter in _TELEX_TONES:
            tone = _TELEX_TONES[letter]
        elif letter in _TELEX_MARKS:
            typed += _TELEX_MARKS[letter].format(typed[-1:].lower())
        else:
            typed += letter
    return typed + tone


def _sounding(word: str) -> list[str]:
    if word in _FAMILIAR:
        return []
    found = []
    low = word.lower()
    for one, other in _INITIALS:
        for was, now in ((one, other), (other, one)):
            if _begins(low, was):
                new = now + word[len(was) :].lower() if not (now == "gi" and low[len(was) :].startswith("i")) else ""
                found += [new.capitalize() if word[0].isupper() else new] if new else []
    for one, other in _FINALS:
        found += [word[: -len(a)] + b for a, b in ((one, other), (other, one)) if _ends(low, a)]
    found += [word.replace(a, b) for a, b in _TURNS.items() if a in word]
    return found


def _begins(word: str, initial: str) -> bool:
    rest = plain(word[len(initial) :])
    return word.startswith(initial) and rest[:1] in tuple("aeiouy")


def _ends(word: str, final: str) -> bool:
    before = plain(word[: -len(final)])
    return len(word) > len(final) and word.endswith(final) and before[-1:] in tuple("aeiouy")


def _nucleus(apart: str) -> int:
    """Where the letter stands that bears the tone: a marked vowel, else the last but one of two, else the only one."""
    vowels = [n for n, c in enumerate(apart) if c.lower() in "aeiouy"]
    marked = [n for n, c in enumerate(apart) if c in _TELEX_MARKS]
    if marked:
        return marked[-1]
    return vowels[-1 if len(vowels) == 1 or apart[-1:].lower() not in "aeiouy" else -2] if vowels else -1


def _bare() -> Mapping[int, str]:
    bare = {"đ": "d", "Đ": "D"}
    for vowel in "aeiouyAEIOUY":
        for mark in ("", "\u0302", "\u0306", "\u031b"):
            bare |= {unicodedata.normalize("NFC", vowel + mark + tone): vowel for tone in ("", *_TONES)}
    return {ord(letter): vowel for letter, vowel in bare.items() if len(letter) == 1}


def _turned() -> Mapping[str, str]:
    turns = {
        "Quý": "Quí",
        "Quí": "Quý",
        "Sỹ": "Sĩ",
        "Sĩ": "Sỹ",
        "Kỳ": "Kì",
        "Mỹ": "Mĩ",
        "Lý": "Lí",
        "Tỵ": "Tị",
        "Vỹ": "Vĩ",
    }
    for mark in ("\u0302", "\u0306", "\u031b", ""):
        for vowel in "aeiouy":
            asking, falling = (unicodedata.normalize("NFC", vowel + mark + t) for t in ("\u0309", "\u0303"))
            if len(asking) == len(falling) == 1:
                turns |= {asking: falling, falling: asking}
    return turns


_BARE = _bare()
_TURNS = _turned()
