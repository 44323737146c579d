"""Kin words with whose they are: "chú ruột cháu", "bố tôi", "con trai cụ", "anh trai", each as one phrase."""

from __future__ import annotations

from flows.understand.page.lexicon import KIN
from flows.understand.page.words import Phrase, Words

_KIN = frozenset(("kin",))
_SIGNS = frozenset(("kin", "signs"))  # "Cháu gái liệt sĩ: Hiền": the one who tells, by what he is to the martyr
# What the one who tells is to him; where only a name can tell a son from a daughter, both stand.
_TELLER = {
    "bố": ("son", "daughter", "child"),
    "ba": ("son", "daughter", "child"),
    "cha": ("son", "daughter", "child"),
    "tía": ("son", "daughter", "child"),
    "ông": ("grandchild", "grandchild", "grandchild"),
    "cụ": ("grandchild", "grandchild", "grandchild"),
    "bác": ("nephew", "niece", "nephew"),
    "chú": ("nephew", "niece", "nephew"),
    "cậu": ("nephew", "niece", "nephew"),
    "cô": ("nephew", "niece", "nephew"),
    "dì": ("nephew", "niece", "nephew"),
    "dượng": ("nephew", "niece", "nephew"),
    "anh": ("brother", "sister", "sibling"),
    "chị": ("brother", "sister", "sibling"),
    "em": ("brother", "sister", "sibling"),
    "anh trai": ("brother", "sister", "sibling"),
    "em trai": ("brother", "sister", "sibling"),
    "thầy": ("son", "daughter", "child"),
    "bọ": ("son", "daughter", "child"),
    "thằng út": ("father", "mother", "parent"),
    "thằng con": ("father", "mother", "parent"),
    "thằng em": ("brother", "sister", "sibling"),
    "thằng anh": ("brother", "sister", "sibling"),
    "đứa em": ("brother", "sister", "sibling"),
    "con em gái": ("brother", "sister", "sibling"),
    "chồng": ("wife", "wife", "wife"),
    "vợ": ("husband", "husband", "husband"),
    "con": ("father", "mother", "parent"),
    "con trai": ("father", "mother", "parent"),
    "con gái": ("father", "mother", "parent"),
    "bố vợ": ("family", "family", "family"),
    "bố chồng": ("family", "family", "family"),
    "anh rể": ("family", "family", "family"),
    "anh vợ": ("family", "family", "family"),
    "cháu": ("family", "family", "family"),
}
# Who may have fallen; of the others ("mẹ tôi", "vợ tôi") a name is only taken behind "liệt sĩ".
MARTYRS = frozenset(_TELLER) - {"cháu"}
_TITLES = tuple((w,) for w in ("anh", "bac", "chu", "cau", "ong", "cu"))
_OF_PARENTS = ("anh", "anh trai", "em trai", "anh ruột", "em ruột")
_NUMBERS = frozenset("hai ba tư năm sáu bảy tám chín mười".split())
_OF_MINE = frozenset(("tôi", "em", "cháu", "mình", "con", "tui", "tao", "tớ", "e"))


def find_kin(words: Words) -> dict[int, Phrase]:
    """Kin phrases by the word behind their last one; the tag is "kin", the spelling the head with "trai" or "gái"."""
    found: dict[int, Phrase] = {}
    phrases = KIN.scan(words)
    for i, head in enumerate(phrases):
        if head is None or "kinhead" not in head.tags or words.inner_capital(i):
            continue
        at, spelling, modified = head.last, head.spelling, False
        while (mod := _next(words, phrases, at, "kinmod")) is not None and mod.last - mod.first == 1:
            if (mod.spelling in _NUMBERS or words.inner_capital(mod.first)) and _next(
                words, phrases, mod.last, "owner"
            ) is None:
                break  # "anh Tư" is a name, "anh Hai tôi" none
            if mod.spelling in ("trai", "gái"):
                spelling += " " + mod.spelling
            at = mod.last
            modified = modified or mod.spelling not in _NUMBERS
        dead = _next(words, phrases, at, "dead")
        if dead is not None and ":" in words.gap(dead.last) and head.spelling != "mợ":
            found[dead.last] = Phrase(spelling, _SIGNS, i, dead.last, words.starts[i], words.ends[dead.last - 1])
            continue
        signed = words.shades[at : at + 1] == ("cua",) and words.shades[at + 1 : at + 2] in _TITLES
        if signed and ":" in words.gap(at + 2):  # "Cháu gái của chú: Lan"
            found[at + 2] = Phrase(spelling, _SIGNS, i, at + 2, words.starts[i], words.ends[at + 1])
            continue
        owner = _next(words, phrases, at, "owner")
        behind = at + (words.shades[at : at + 1] == ("cua",))
        if owner is None and (parent := _next(words, phrases, behind, "kinhead")) and parent.spelling in ("mẹ", "bố"):
            owner = _next(words, phrases, parent.last, "owner")  # "anh trai mẹ em"
        if owner is not None and spelling in _OF_PARENTS and _of_a_parent(at, owner):
            spelling = "bác"  # a parent's brother
        if owner is not None and not (owner.spelling in ("bà", "ông", "cụ") and _names(words, owner.last)):
            at = owner.last
        elif not modified and " " not in head.spelling:
            continue
        if not words.page.accented and head.spelling == "cô" and words.shades[i + 1 : i + 2] in (("vo",), ("con",)):
            continue  # "có vợ là"
        if not words.page.accented and (head.spelling == "chị" or (owner is not None and owner.spelling == "con")):
            continue  # "chi con nho" is "chỉ còn nhớ"
        mine = owner is not None and (owner.spelling in _OF_MINE or owner.spelling.split()[-1] in _OF_MINE)
        tags = _KIN | {"mine"} if mine or (owner is None and modified) else _KIN
        if at not in found or found[at].first > i:
            found[at] = Phrase(spelling, tags, i, at, words.starts[i], words.ends[at - 1])
    return found


def teller(kin: str, name: str | None) -> str:
    """What the one who tells is to this relative, as an English word; a "Thị" in the name tells a woman."""
    he, she, either = tellers(kin)
    return {"she": she, "he": he}.get(sex_of(name), either)


def tellers(kin: str) -> tuple[str, str, str]:
    """The same for a man, for a woman and for whoever may be either."""
    return _TELLER.get(kin) or _TELLER.get(kin.split(maxsplit=1)[0], ("family", "family", "family"))


def sex_of(name: str | None) -> str:
    """ "she" or "he" where the middle of a name tells it, "Thị" or "Văn"; else "he or she"."""
    middle = (name or "").lower().split()[1:-1]
    if "thị" in middle or "thi" in middle:
        return "she"
    return "he" if "văn" in middle or "van" in middle else "he or she"


def _next(words: Words, phrases: list[Phrase | None], at: int, tag: str) -> Phrase | None:
    if at < len(phrases) and words.gap(at) == " ":
        phrase = phrases[at]
        if phrase is not None and tag in phrase.tags:
            return phrase
    return None


def _of_a_parent(at: int, owner: Phrase) -> bool:
    return owner.first > at or owner.spelling.split()[-2:-1] in (["mẹ"], ["bố"])


def _names(words: Words, at: int) -> bool:
    """Whether a name follows: then "ông" is its title, not an owner."""
    return at < len(words.typed) and words.gap(at) == " " and words.typed[at][0].isupper()
