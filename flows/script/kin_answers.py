"""What families answer about themselves, in their own words: who is left, how many, how old, how well."""

from __future__ import annotations

import re

from flows import kin_words, relations
from flows.family import is_an_age
from flows.model import Answer
from flows.relations import Kin
from flows.script.question import NotUnderstood, Reading, as_said
from flows.understand.page import fold

_KINDS = {
    **dict.fromkeys((Kin.MOTHER, Kin.FATHER, Kin.PARENT), "parent"),
    **dict.fromkeys((Kin.SISTER, Kin.BROTHER, Kin.SIBLING, Kin.SOME_SIBLING, Kin.HALF_BY_FATHER), "sibling"),
    **dict.fromkeys((Kin.NEPHEW, Kin.SISTERS_CHILD, Kin.BROTHERS_CHILD), "nephew"),
    Kin.SPOUSE: "spouse",
    Kin.CHILD: "child",
    Kin.GRANDCHILD: "grandchild",
}


def read_relation(text: str) -> Reading:
    """What the teller is to the martyr, by the kin words of North, Centre and South; other words as they were said."""
    return answer(text) if kin_words.read(text) is not None else as_said(text)


def answer(text: str) -> Answer:
    """What words of kin say that the teller is."""
    kin = kin_words.read(text)
    return Answer(said=text, value=_KINDS.get(kin, "other") if kin is not None else "other")


def read_which(text: str) -> Reading:
    """Kin words that say enough."""
    kin = kin_words.read(text)
    return Answer(said=text, value=kin.value) if kin is not None and not relations.choices(kin) else NotUnderstood()


_DENIES = re.compile(r"\b(?:không|chưa|chẳng|chả|từ chối|thôi|ngại|sợ)\b")
_ADVICE = re.compile(r"\b(?:tư vấn|tu van|hỏi thêm|hoi them|tìm hiểu|tim hieu|hướng dẫn|huong dan)\b")
_OFFERS = re.compile(
    r"(?<!khong )(?<!ko )(?<!chua )(?<!\w)(?:dong y|san sang|san long|tinh nguyen|nguyen vong)"
    r"(?: duoc| di| xin| se){0,2} (?:cho|lay|cung cap|gui|hien|lam)(?: mau)?(?: xet nghiem| giam dinh| de)? ?"
    r"(?:adn|mau)(?!\w)"
)


def offers(text: str) -> str | None:
    """The words by which a story offers a sample: "gia đình sẵn sàng cho mẫu ADN"; None where it asks or refuses."""
    page = fold.page(text)
    for found in _OFFERS.finditer(page.shadow):
        behind = page.shadow[found.end() : found.end() + 24]
        if not _DOUBTED.match(behind):
            return page.text[slice(*found.span())]
    return None


_DOUBTED = re.compile(r"[^.!\n]{0,20}?(?:\?|(?<!\w)(?:khong|ko|chua|hay)(?!\w))")
_WILLING = re.compile(
    r"\b(?:sẵn lòng|san long|sẵn sàng|san sang|đồng ý|dong y|tự nguyện|tu nguyen|xin cho|muốn cho mẫu|muon cho mau)\b"
)


# "Mẹ tôi sẵn lòng, mà mẹ tôi yếu lắm không đi được": what is denied in another clause is something else.
_CLAUSES = re.compile(r"[,.;\n]|(?<!\w)(?:mà|nhưng|song|nhung|ma|tại|vì)(?!\w)", re.IGNORECASE)


def read_willing(text: str) -> Reading:
    """Whether the family would give a sample, told of one of them ("mẹ tôi sẵn lòng"); a doubt is no answer."""
    words = kin_words.plain(text)
    if "?" in text or re.search(r"\b(?:không|khong|chưa|chua)$", words):
        return NotUnderstood()
    if _ADVICE.search(words):
        return Answer(said=text, value="advice")
    willing = next((one for one in map(kin_words.plain, _CLAUSES.split(text)) if _WILLING.search(one)), None)
    if willing is None or kin_words.UNSURE.search(words):
        return NotUnderstood()
    return Answer(said=text, value="no" if _DENIES.search(willing) else "yes")


def read_alive(text: str) -> Reading:
    """Whether she is still alive."""
    words = kin_words.plain(text)
    if kin_words.UNSURE.search(words) or _ASKS_LEAVE.search(fold.page(text).shadow):
        return NotUnderstood()
    if kin_words.GONE.search(words):
        return Answer(said=text, value="no")
    return Answer(said=text, value="yes") if _LIVES.search(words) else NotUnderstood()


_LIVES = re.compile(r"\b(?:còn|sống|song|khỏe|khoẻ|con(?! (?:gái|gai|trai|cả|út|đầu|rể|cháu|nuôi|tôi|em)))\b")
_ASKS_LEAVE = re.compile(
    r"(?<!\w)(?:co )?(?:duoc|dc|phai) (?:khong|ko|k|hong)(?: (?:a|nhi|chau|em))?[\s?.!]*$"
)  # "con gái tôi được không"


def read_siblings(text: str) -> Reading:
    """Brothers and sisters as they are counted up."""
    found = kin_words.siblings_in(text)
    if sum(one.count for one in found) > 1 or (not found and (kin_words.number_in(text) or 0) > 1):
        return Answer(said=text, value="several")
    if found:
        return Answer(said=text, value={Kin.SISTER: "sister", Kin.BROTHER: "brother"}.get(found[0].kin))
    return _nobody(text)


def read_aunts(text: str) -> Reading:
    """Aunts and uncles on the mother's side."""
    words = set(kin_words.plain(text).split())
    if (kin_words.number_in(text) or 0) > 1 or words >= {"dì", "cậu"}:
        return Answer(said=text, value="several")
    if isinstance(nobody := _nobody(text), Answer):
        return nobody
    if words & {"dì", "già", "gái"}:
        return Answer(said=text, value="aunt")
    return Answer(said=text, value="uncle") if words & {"cậu", "trai"} else NotUnderstood()


def read_children(text: str) -> Reading:
    """Whether there are any, and whether more than one."""
    words = kin_words.plain(text)
    number = kin_words.number_in(text)
    if (number or 0) > 1 or re.search(r"\b(?:nhiều|mấy|đông|các)\b", words):
        return Answer(said=text, value="several")
    if isinstance(nobody := _nobody(text), Answer):
        return nobody
    return Answer(said=text, value="yes") if number or re.search(r"\b(?:có|còn)\b", words) else NotUnderstood()


def read_health(text: str) -> Reading:
    """Whether they can travel."""
    words = re.sub(r"\bkhông (?:yếu|ốm|bệnh)\w*", "khỏe", kin_words.plain(text))
    if re.search(r"yếu|ốm|bệnh|liệt|nằm|không (?:khỏe|khoẻ|đi)|khó đi|(?:tại|ở|đến|tận) nhà|\blẫn\b", words):
        return Answer(said=text, value="home")
    return Answer(said=text, value="well") if re.search(r"khỏe|khoẻ|đi|bình thường", words) else NotUnderstood()


def read_age(text: str) -> Reading:
    """An age in years, or a year of birth."""
    told = kin_words.born_in(text)
    if told is None:
        told = kin_words.years_in(text, alone=True)
        if told is None or not is_an_age(told) or not told:
            return NotUnderstood()
    return Answer(said=text, value=told)


def _nobody(text: str) -> Reading:
    words = kin_words.plain(text)
    if kin_words.GONE.search(words) and not kin_words.UNSURE.search(words):
        return Answer(said=text, value="no")
    return NotUnderstood()
