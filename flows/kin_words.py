"""Kin words as families use them, of the North, the Centre and the South: what somebody is to the martyr.

Seen from the martyr ("em gái cùng mẹ", "con chị gái") or from the one who tells ("tôi gọi bằng cậu", "bác ruột tôi"),
which is turned round. Words that do not say enough ("em", "cháu", "bác", "anh em") come back as a kin that is open
(``relations.choices``): one more tap tells.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from flows.relations import Kin, child_of, turned
from flows.understand.page import fold

MOST = 20  # words of an answer that are looked at, and people that are counted

_CORE: Mapping[str, Kin] = {
    word: kin
    for kin, words in {
        Kin.MOTHER: "mẹ, má, u, bầm, mệ, mạ, mế, bủ, me, đẻ, mẹ già, má già, cụ mẹ, bà mẹ",
        Kin.FATHER: "bố, ba, tía, bọ, thầy, cha, thân phụ, ông bố, bố già",
        Kin.PARENT: "bố mẹ, cha mẹ, ba má, ba mẹ, tía má, thầy u, thầy bu, thầy đẻ, bố hoặc mẹ, mẹ hoặc bố",
        Kin.MOTHERS_MOTHER: "bà ngoại, ba ngoại, mệ ngoại, ngoại",
        Kin.MOTHERS_FATHER: "ông ngoại",
        Kin.FATHERS_PARENT: "ông nội, bà nội, ba nội, ông bà nội, mệ nội, nội",
        Kin.GRANDPARENT: "ông bà, bà, ông",
        Kin.AUNT: "dì, dì già, già",
        Kin.UNCLE: "cậu",
        Kin.MOTHERS_SIBLING: "cậu dì, dì cậu, cậu hoặc dì, dì hoặc cậu",
        Kin.FATHERS_SIBLING: "cô, o, chú, cô chú, chú cô, chú bác, cô bác, o chú",
        Kin.PARENTS_SIBLING: "bác, bác gái, bác trai, bá, chú dì, cô dì, cô dì chú bác, cô chú cậu dì",
        Kin.SPOUSE: "vợ, chồng, vợ góa, vợ goá, bà xã, nhà tôi, vợ liệt sĩ",
        Kin.CHILD: "con, con một, con cả, con đầu, con út, con thứ",
        Kin.GRANDCHILD: "cháu nội, cháu ngoại, cháu đích tôn, cháu nội ngoại, cháu nội trai, chắt",
        Kin.NEPHEW: "cháu, con cháu",
        Kin.BY_MARRIAGE: "mợ, thím, dượng, mự, mẹ kế, mẹ ghẻ, dì ghẻ, bố dượng, cha dượng, mẹ vợ, bố vợ, mẹ chồng, "
        "bố chồng, con dâu, con rể, cháu dâu, cháu rể, em dâu, em rể, chị dâu, anh rể, anh vợ, em vợ, chị vợ, "
        "anh chồng, em chồng, chị chồng, con nuôi, mẹ nuôi, bố nuôi, anh nuôi, em nuôi, chị nuôi, thông gia, "
        "con riêng của vợ, anh em kết nghĩa, anh kết nghĩa, em kết nghĩa",
        Kin.RELATIVE: "gia đình, họ hàng, người nhà, bà con, người thân, thân nhân, cháu họ, ông cậu, ông chú, "
        "ông bác, ông trẻ, bà cô, bà dì, ông cố, cố, cụ, kỵ",
    }.items()
    for word in words.split(", ")
}
_OLDER = r"(?:anh chị em|anh em|chị em|anh chị|anh|chị|em)"
_WHICH = r"(?: (?:cả|hai|ba|tư|năm|sáu|bảy|tám|út|lớn|nhỏ|thứ \w+|duy nhất|kế|liền))?"
_SIBLING = re.compile(rf"({_OLDER})(?: (trai|gái))?{_WHICH}(?: (.+))?")
_SAME_MOTHER = re.compile(
    r"(?:ruột|ruột thịt|đẻ|cùng mẹ.*|cùng (?:bố|cha|ba) cùng mẹ|cùng cha mẹ|cùng bố mẹ|khác (?:cha|bố|ba))"
)
_OTHER_MOTHER = re.compile(r"(?:(?:cùng (?:cha|bố|ba)(?: nhưng)? )?khác (?:mẹ|má))")
_OWN = re.compile(r" (?:ruột|đẻ|ruột thịt)$")
_SIDES = (
    (re.compile(r" (?:(?:ở )?(?:bên|họ|đằng|phía) )?(?:mẹ|ngoại|má)$"), Kin.MOTHERS_SIBLING),
    (re.compile(r" (?:(?:ở )?(?:bên|họ|đằng|phía) )?(?:bố|nội|cha|ba)$"), Kin.FATHERS_SIBLING),
)
_CHILD = re.compile(r"(?:con|cháu)(?: (?:trai|gái|ruột|đẻ))?(?: (?:của|nhà))? (.+)")
_GRANDCHILD = re.compile(r"cháu (ngoại|nội)(?: của)? (.+)")
_MARTYR = r"(?:liệt sĩ|liệt sỹ|bác ấy|ông ấy|anh ấy|chú ấy|cụ ấy|cậu ấy|chị ấy|bà ấy|cô ấy|người ấy|anh|ông|bác|chú|cụ)"
_ME = r"(?:tôi|tui|mình|cháu|em|con|tao|chúng tôi|nhà tôi|bác|bà|ông|cô|chú)"
_CALLED = re.compile(rf"(?:.* )?(?:gọi|kêu)(?: {_MARTYR}){{0,2}} (?:bằng|là) (.+)")
_HE_IS = re.compile(rf"(?:{_MARTYR} ){{1,2}}là (.+?)(?: của)?(?: {_ME})?")
_NAMED_IS = re.compile(rf"(?:{_MARTYR} ){{1,2}}(?:\w+ ){{1,4}}là (.+?)(?: của)? {_ME}")
# Before whom somebody looks for ("tìm mộ anh trai") or has among the fallen ("có người chú hi sinh"), undiacritised.
_LOOKS_FOR = re.compile(
    r"(?:(?:da|thua|chao|xin|muon|can|dang|nho|di|chi|la|toi|tui|em|chau|con|minh|bac|gia dinh|nha) )*"
    r"(?:(?:tim|kiem|hoi)(?: (?:giup|ho|kiem|lai))*(?: (?:thong tin|tin tuc|tin))?(?: ve)?"
    r"(?: (?:phan mo|mo phan|ngoi mo|mo|hai cot|xuong cot|ten))?(?: (?:cua|cho))?(?: la)?(?: (?:hai|\d))? "
    r"|co(?: (?:mot|hai|\d|nguoi))* (?=.* (?:h[iy] sinh|la liet s[iy]|di bo doi|mat tich)(?!\w)))"
)
_LOOKED_FOR = re.compile(
    rf"(?:liệt sĩ )?(?:là )?(.+?)(?:(?: của)? {_ME})?"
    r"(?: (?:ạ|hi sinh|hy sinh|là liệt sĩ|di bo doi|đi bộ đội|mất tích)\b.*)?"
)
_MINE = re.compile(r"(.+?)(?: của)? (?:tôi|tui|mình|chúng tôi|em|cháu|con|bác)")
_LEAD = re.compile(
    rf"(?:dạ|thưa|vâng|ạ|à|thì|{_ME} (?:là|đây là)|tôi|tui|mình|là|chỉ là|đây là|người|chính là|làm|bậc|có|còn|của) "
)
_TRAIL = re.compile(rf" (?:ạ|nhé|đó|đây|nha|thôi|mà|(?:của|với|cho) {_MARTYR}|liệt sĩ|của (?:mẹ|bố|cha) {_MARTYR})$")
# What is typed without diacritics, where the words can only be of kin.
_SPELLED: dict[str, str] = {}
for _word in (
    "mẹ má bầm bố ba tía bọ thầy cha ông ngoại nội dì già cậu cô o chú bác mợ thím dượng vợ chồng con cháu chắt anh "
    "chị em trai gái ruột cùng khác họ dâu rể nuôi của với liệt sĩ gọi bằng kêu là tôi tui mình dạ ạ bên đằng phía cả "
    "hai tư năm út lớn nhỏ thứ đẻ kế hàng hoặc nhà một đích tôn thôi bốn sáu bảy tám người cụ không mất chẳng rõ biết "
    "nhớ nhiều"
).split():
    _SPELLED.setdefault(fold.fold(_word), _word)


@lru_cache(maxsize=256)  # an answer is looked at again with every question after it
def read(text: str) -> Kin | None:
    """What the words say that somebody, most often the teller, is to the martyr; None where they name no kin."""
    words = plain(text)
    for pattern, said in ((_CALLED, words), (_HE_IS, words), (_NAMED_IS, words), (_LOOKED_FOR, _looked_for(words))):
        if (found := pattern.fullmatch(said)) and (kin := _martyr_view(found[1])) is not None:
            return turned(kin)
    if (kin := _martyr_view(words)) is not None:
        return kin
    if (found := _MINE.fullmatch(words)) and (kin := _martyr_view(found[1])) is not None:
        return turned(kin)
    return None


def _looked_for(words: str) -> str:
    """What stands behind the words of looking for somebody, "" where nobody is looked for."""
    lead = _LOOKS_FOR.match(fold.fold(words))
    return " ".join(words.split(" ")[lead[0].count(" ") :]) if lead else ""


def plain(text: str) -> str:
    """The words alone, lower case, with diacritics also where none were typed."""
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())
    if not fold.marks("".join(words)):
        words = [_SPELLED.get(one, one) for one in words]
    return re.sub(r"\b(?:liệt sỹ|ls)\b", "liệt sĩ", " ".join(words[:MOST]))


def _martyr_view(words: str) -> Kin | None:
    """What somebody is, called as the martyr's relative."""
    for _ in range(4):
        if (kin := _core(words)) is not None:
            return kin
        shorter = _TRAIL.sub("", _LEAD.sub("", words, count=1) if _LEAD.match(words) else words)
        if shorter == words:
            return None
        words = shorter
    return None


def _core(words: str) -> Kin | None:
    if (kin := _CORE.get(words)) is not None:
        return kin
    if (found := _SIBLING.fullmatch(words)) and (kin := _sibling(found[1], found[2] or "", found[3] or "")) is not None:
        return kin
    for side, kin in _SIDES:
        bare = side.sub("", words)
        if bare != words and (aside := _CORE.get(_OWN.sub("", bare))) in _OF_A_SIDE:
            if kin is Kin.FATHERS_SIBLING:
                return kin
            return {"bác gái": Kin.AUNT, "bác trai": Kin.UNCLE}.get(_OWN.sub("", bare), _OF_A_SIDE[aside])
    bare = _OWN.sub("", words)
    if bare != words and (kin := _CORE.get(bare)) is not None:
        return kin
    if (found := _GRANDCHILD.fullmatch(words)) and (above := _core(found[2])) is not None:
        return _grandchild(above, found[1])
    if re.fullmatch(r"(?:con|cháu) (?:trai|gái)(?: (?:ruột|đẻ|cả|út|đầu|duy nhất))?", words):
        return Kin.CHILD if words.startswith("con") else Kin.NEPHEW
    if (found := _CHILD.fullmatch(words)) and (above := _PARENTS.get(found[1]) or _core(found[1])) is not None:
        return child_of(above)
    return None


# Of whom a child is told, their sex is enough.
_PARENTS = {"chị": Kin.SISTER, "chị em": Kin.SISTER, "anh": Kin.BROTHER}
# On the mother's side; on the father's all are the same.
_OF_A_SIDE = {
    Kin.PARENTS_SIBLING: Kin.MOTHERS_SIBLING,
    Kin.MOTHERS_SIBLING: Kin.MOTHERS_SIBLING,
    Kin.FATHERS_SIBLING: Kin.MOTHERS_SIBLING,
    Kin.AUNT: Kin.AUNT,
    Kin.UNCLE: Kin.UNCLE,
}


def _sibling(who: str, sex: str, rest: str) -> Kin | None:
    mother = Kin.SIBLING
    if sex == "gái" or who in ("chị", "chị em"):
        mother = Kin.SISTER
    elif sex == "trai" or who == "anh":
        mother = Kin.BROTHER
    if not rest:
        return mother if sex else Kin.SOME_SIBLING
    if _SAME_MOTHER.fullmatch(rest):
        return mother
    if _OTHER_MOTHER.fullmatch(rest):
        return Kin.HALF_BY_FATHER
    if rest in ("cùng cha", "cùng bố", "cùng ba"):
        return Kin.SOME_SIBLING
    rest = rest.removeprefix("họ ")
    if rest in ("họ", "con cô con cậu", "con chú con bác", "con dì con già", "con cô con bác"):
        return {"con chú con bác": Kin.FATHERS_COUSIN, "con dì con già": Kin.AUNTS_CHILD}.get(rest, Kin.COUSIN)
    if rest.startswith("con ") and (above := _core(rest[4:])) in _OF_A_SIDE:
        return child_of(above)
    return None


def _grandchild(above: Kin, side: str) -> Kin:
    if above is Kin.SISTER:
        return Kin.SISTERS_DAUGHTERS_CHILD if side == "ngoại" else Kin.SISTERS_SONS_CHILD
    return Kin.BROTHERS_CHILD if above is Kin.BROTHER else Kin.RELATIVE


_COUNTED = re.compile(
    r"\b(?:(\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám) )?(?:(?:người|cụ|bà|ông) )?(chị em gái|anh em trai|anh chị em"
    r"|chị em|anh em|chị gái|em gái|anh trai|em trai|chị|anh|em)\b(?: (?:ruột|cả|út))?"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """So many relatives of a kind, and the words about them."""

    kin: Kin
    count: int
    said: str


_MORE_OF_ONE = re.compile(r"(?:nay |năm nay |nam nay )?(?:\d{2,3} (?:tuổi|tuoi)|sinh (?:năm|nam)? ?\d{4})")
_NUMBERS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8}
_CLAUSES = re.compile(r"[,.;\n]| và | nhưng |(?<!không)(?<!chẳng)(?<!chả) còn ")
GONE = re.compile(r"\b(?:mất|không|chẳng|chả|chưa|qua đời|hi sinh|hy sinh|khuất)\b")
UNSURE = re.compile(r"\b(?:không|chưa|chẳng) (?:rõ|biết|nhớ|chắc)\b")


@lru_cache(maxsize=256)
def siblings_in(text: str) -> tuple[Counted, ...]:
    """The living brothers and sisters that the words count up ("hai chị gái và một em trai")."""
    found: list[Counted] = []
    for clause in _CLAUSES.split(f" {text} "):
        words = plain(clause)
        if found and _MORE_OF_ONE.match(words):  # "em trai út, 70 tuổi ở Kiến Thụy"
            found[-1] = replace(found[-1], said=f"{found[-1].said}, {clause.strip()}")
        for counted in () if GONE.search(words) else _COUNTED.finditer(words):
            number, who = counted[1] or "", counted[2]
            several = 2 if who in ("chị em gái", "anh em trai", "anh chị em", "chị em", "anh em") else 1
            count = int(number) if number.isdecimal() else _NUMBERS.get(number, several)
            women = "gái" in who or who in ("chị", "chị em")
            men = "trai" in who or who == "anh"
            kin = Kin.SISTER if women else Kin.BROTHER if men else Kin.SIBLING
            if count and len(found) < MOST:
                found.append(Counted(kin, min(count, MOST), clause.strip()))
    return tuple(found)


def number_in(text: str) -> int | None:
    """The first number that the words tell, in digits or in words."""
    for word in plain(text).split():
        if word in _NUMBERS or (word.isdecimal() and len(word) < 3):
            return _NUMBERS[word] if word in _NUMBERS else int(word)
    return None


_AGE = re.compile(r"(?<!\d)(\d{1,3})(?!\d)(?: ?tuổi| ?tuoi| ?t\b| years?)?")
_BORN = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")


def born_in(text: str) -> int | None:
    """The year of birth that the words tell."""
    found = _BORN.search(text)
    return int(found[1]) if found else None


def years_in(text: str, *, alone: bool = False) -> int | None:
    """The age in years that the words tell, as told, even where nobody can be as old.

    ``alone``: the number may stand by itself, because an age was asked for.
    """
    for found in _AGE.finditer(unicodedata.normalize("NFC", text).casefold()):
        if alone or found[0] != found[1]:
            return int(found[1])
    return None
