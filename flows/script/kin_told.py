"""Who of the family the story tells of already: the mother, whether she is alive; what an elder is to the martyr."""

from __future__ import annotations

import re

from flows import kin_words
from flows.model import Answer, Source, Tip
from flows.relations import Kin
from flows.script import dna, kin_answers
from flows.understand.page import fold
from flows.understand.page.cues import Cues

_HIS = Cues(
    "mẹ liệt sĩ|mẹ liệt sỹ|mẹ ls|mẹ của liệt sĩ|mẹ đẻ liệt sĩ|mẹ đẻ của liệt sĩ|bà mẹ liệt sĩ|mẹ anh ấy|mẹ bác ấy|"
    "mẹ ông ấy|mẹ chú ấy|mẹ cậu ấy"
)
_OURS = Cues(
    "mẹ tôi|mẹ em|mẹ cháu|mẹ mình|mẹ của tôi|mẹ đẻ tôi|mẹ già tôi|mẹ ruột tôi|mẹ nhà tôi|mẹ chúng tôi|má tôi|má em|"
    "u tôi|bu tôi|bầm tôi|mệ tôi|cụ mẹ|bà cụ nhà tôi|mẹ già"
)
_CLAUSE = re.compile(r"[.;!?\n]|, |(?<!\w)(?:nhung|con (?:bo|ba|cha))(?!\w)")
_GONE = re.compile(r"(?<!\w)(?:da mat|mat roi|mat nam|mat tu|mat khi|qua doi|khong con|da khuat|mat)(?!\w)")
_ALIVE = re.compile(r"(?<!\w)(?:con song|van con|con khoe|con minh man|hien con|song|\d{2,3} tuoi)(?!\w)")
_SAME_MOTHER = (Kin.SISTER, Kin.BROTHER, Kin.SIBLING)


def mother(tip: Tip) -> Answer | None:
    """The answer about the martyr's mother that the story gives; of *mẹ tôi* only once it is known that it is she."""
    cues = (_HIS, _OURS) if dna.teller_kin(tip) in _SAME_MOTHER else (_HIS,)
    for told in tip.told:
        page = fold.page(told.text)
        spans = _spans(page) if told.is_words() or told.kind == "question" else []
        for at, span in enumerate(spans):
            if not any(one.occur(page, *span) for one in cues):
                continue
            following = spans[at + 1] if at + 1 < len(spans) else span
            end = following[1] if _goes_on(page, following) else span[1]
            said, shadow = page.text[span[0] : end].strip(" ,"), page.shadow[span[0] : end]
            gone = _GONE.search(shadow)
            if gone or _ALIVE.search(shadow):
                value = "no" if gone else "yes"
                return Answer(said=said, value=value, source=Source.STORY, at=told.at, message_id=told.message_id)
    return None


_ELDER = (
    r"(?:ba|ong|cu|bac|chu|me|bo|cha)(?: noi| ngoai| gia)?(?: cua)?"
    r"(?: (?:toi|em|chau|con|minh|tui|nha \w+))?"
)
_ELDER_IS = re.compile(
    rf"(?<!\w){_ELDER} (?:chinh |von )?la (?P<kin>\w+(?: \w+){{0,2}}?)(?: (?:ruot|ut|ca))?(?: cua)? "
    r"(?:liet s[iy]|ls|anh|bac|chu|ong|cu|cau)(?!\w)"
)
_WHOSE_ELDER = re.compile(
    r"(?<!\w)(?P<kin>(?:anh|chi|em|chong|vo|bo|cha|me|con|chu|bac|cau)(?: trai| gai| ruot| ca| ut)*)(?: cua)? "
    r"(?:ba|ong|cu)(?: noi| ngoai)?(?: (?:toi|em|chau|con|minh|tui))? la liet s[iy](?!\w)"
)
_AS_ELDER = re.compile(r"(?<!\w)(?:tôi|tui)(?!\w)", re.IGNORECASE)


def elder(words: str) -> str | None:
    """What an elder of whom the words speak is to the martyr ("bà là em gái liệt sĩ", "anh trai bà là liệt sĩ")."""
    page = fold.page(words)
    for pattern, mine in ((_ELDER_IS, ""), (_WHOSE_ELDER, " tôi")):
        for found in pattern.finditer(page.shadow):
            said = page.text[slice(*found.span("kin"))] + mine
            if kin_words.read(said) is not None:
                value = kin_answers.answer(said).value
                return str(value) if value != "other" else None
    return None


def speaks_as_elder(words: str) -> bool:
    """Whether whoever types for an elder writes down the elder's own words (*anh tôi*, and not *bác cháu*)."""
    return _AS_ELDER.search(words) is not None


def _spans(page: fold.Page) -> list[tuple[int, int]]:
    ends = [match.start() for match in _CLAUSE.finditer(page.shadow)]
    return list(zip([0, *ends], [*ends, len(page.shadow)], strict=True))


def _goes_on(page: fold.Page, span: tuple[int, int]) -> bool:
    """Whether the clause still speaks of her: "mẹ tôi, nay 95 tuổi"."""
    return (
        re.match(
            r"\W*(?:nay |nam nay |hien |cu )?(?:\d{2,3} tuoi|van con|con song|con khoe)", page.shadow[slice(*span)]
        )
        is not None
    )
