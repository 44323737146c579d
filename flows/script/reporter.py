"""Who is telling: a relative, a veteran or witness, another; or somebody who types for an elder.

The elder agrees for himself or herself; without that, the elder's name is not asked for and the tip is the helper's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from flows import kin_words
from flows.changed import changed
from flows.model import Answer, Known, Source, Tip
from flows.script.question import NotUnderstood, Question, Reading, only_choices, value_of
from flows.understand.page import fold
from flows.understand.persons import names

ROLE = "reporter-role"
CONSENT = "reporter-consent"


def read_person(text: str) -> Reading:
    """A living person's name."""
    name = names.read_name(text)
    return Answer(said=text, value=name) if name else NotUnderstood()


_STRANGER = re.compile(
    r"(?<!\w)(?:(?:khong|ko|k|chang) (?:phai )?(?:la )?(?:nguoi than|than nhan|ho hang|nguoi nha|ba con|quen)|"
    r"nguoi (?:dao|dao thay|tim thay|nhat duoc|phat hien)|"
    r"(?:toi|em|chau|minh|bac|tui) (?:chi |moi |vua |tinh co )?"
    r"(?:dao (?:mong|dat|ao|gieng|mo|nha|thay|trung|duoc)|(?:tim |nhin )?thay (?:hai cot|xuong|bo xuong|ham mo|hom))|"
    r"nguoi (?:lang|dan|ngoai|dung|di duong|cung lang|cung xa|quen(?! cua)|dia phuong|ban xu)|hang xom|"
    r"dan (?:lang|(?:o |trong )?(?:day|ap|xom|lang|xa|thon))|tru tri|ban (?:hoc|cung lop)(?! cua)|"
    r"not (?:a )?(?:relative|related)|stranger)(?!\w)"
)
# What somebody is by office or trade; of another ("bố tôi là công an") it says nothing.
_POST = re.compile(
    r"(?:(?:da|thua)\W+)?(?:(?:toi|em|chau|minh|bac|tui) )?(?:(?:la|lam) )?"
    r"(?:can bo|cong an|truong (?:thon|ban|ap|xom)|to truong|chu dat|nha bao|phong vien|giao vien|"
    r"thay giao|co giao|quan trang)(?!\w)"
)
_OF_KIN = re.compile(
    r"(?<!\w)(?:con|em|chau|anh|chi|vo|chong|bo|ba|me|ong|chu|bac|cau|di|co)(?: \w+){0,2}? "
    r"(?:cua |la )?(?:liet s|ls(?!\w))"
)
_FOR_ANOTHER = re.compile(
    r"(?<!\w)(?:(?:viet|nhan|nhan tin|nt|go|ke|bao|gui|danh may|hoi) (?:ho|giup|thay|gium|dum)|ho (?:ba|ong|bac|me|bo)|"
    r"(?:nhan|go|viet) cho (?:ba|ma|me|bo|ong|cu|noi|ngoai|bac|co|di)|"
    r"(?:ba|ong|cu|me|bo|bac|co|di|chu|cau)(?: (?:noi|ngoai|gia))? (?:chau|em|con|toi|minh) nho|"
    r"nho (?:chau|em|con|toi) (?:viet|nhan|go|ke|bao|gui|hoi))(?!\w)"
)
_COMRADE = re.compile(
    r"(?<!\w)(?:dong doi|dong ngu|cuu chien binh|ccb|chien huu|nhan chung|linh cu|bo doi cu|ban chien dau"
    r"|cuu (?:bo doi|quan nhan|tnxp|thanh nien xung phong)"
    r"|cung (?:don vi|tieu doi|trung doi|dai doi|tieu doan|trung doan|su doan|nhap ngu|chien dau|[abcdef][0-9]*)"
    r"|comrade|veteran|served with|witness)(?!\w)"
)
# Of himself at the beginning alone: "anh tôi lính trinh sát" is told of another.
_SOLDIER = re.compile(
    r"(?:da\W+|a\W+)?(?:toi|tui|bac|em|minh) "
    r"(?:(?:la |von |nguyen |truoc )*(?:linh|bo doi|y ta|quan y|thuong binh)(?! si)"
    r"|(?:truoc )?(?:o|thuoc|von o) [cdef][0-9]{1,3}[ ,/.-]{0,2}[cdef][0-9]{1,3})(?!\w)"
)
_FAMILY = re.compile(
    r"(?<!\w)(?:truong (?:toc|ho)|gia dinh (?:liet s[iy]|chinh sach|toi|em|chau)"
    r"|(?<!\w )nha(?: toi| em| chau| minh)? co (?:\w+ )?liet s[iy]"
    r"|(?<!la )(?<!ten )son|daughter|brother|sister|wife|widow|husband|nephew|niece|grand(?:son|daughter|child)|cousin"
    r"|mother|father|uncle|aunt|relative|family)(?!\w)"
)
_HIS_COMRADES = re.compile(
    r"(?<!\w)(?:dong doi|dong ngu)(?: cu)? (?=(?:cua )?(?:bo|ba|cha|chong|ong|chu|bac|cau|anh|em)(?!\w))"
)
# What stands behind the kin words: whose relative.
_TOLD_OF = (
    r"(?:ten \S|la l(?:iet )?s|h[iy] sinh|que \S|sinh (?:nam|ngay|\d)|mat (?:nam|ngay|tich|o|tai|\d)"
    r"|di (?:bo doi|b|nam|\d)|nhap ngu|linh (?!cu)\S|bo doi (?!cu)\S)"
)
_WHOSE = re.compile(rf"\s(?:cua\s)?(?:(?:liet si|liet sy|ls|cu|ong|chu|cau|anh|chi|ba|co)\s|bac\s(?!{_TOLD_OF}))\S.*$")
_MINE = re.compile(
    r"(?:(?:da|thua|a|vang)\W+)?(?P<kin>(?!me |ma |vo )\w+(?: \w+)?)(?: cua)? (?:toi|tui|minh|bac|em|chau|con)"
    rf"(?= {_TOLD_OF})"
)
_PARTS = re.compile(r"[,.;\n]")


def tells_for_another(text: str) -> bool:
    """Whether somebody types for another ("cháu viết hộ bà")."""
    return _FOR_ANOTHER.search(fold.page(text).shadow) is not None


def read_role(text: str) -> Reading:
    """Who tells, by what they call themselves: "tôi là con gái cụ Sinh", "đồng đội cũ", "không phải người thân"."""
    page = fold.page(text)
    if tells_for_another(text):
        return Answer(said=text, value="helper")
    if _STRANGER.search(page.shadow) or (_POST.match(page.shadow) and not _OF_KIN.search(page.shadow)):
        return Answer(said=text, value="other")
    if _COMRADE.search(_HIS_COMRADES.sub("", page.shadow)) or _SOLDIER.match(page.shadow):
        return Answer(said=text, value="veteran")
    if page.shadow.strip() == "ba":
        return NotUnderstood()  # three, a father, or a grandmother
    kin = next((one for one in _who(page) if kin_words.read(one) is not None), None)
    if kin is None and not _FAMILY.search(page.shadow):
        return NotUnderstood()
    return Answer(said=kin or text, value="relative")


_VETERAN = re.compile(
    r"(?:(?:da|thua|kinh|chao|a lo|alo)\b[^.\n]{0,40}?[,. ]{1,2})?(?:toi|tui|minh|bac)(?: ten)?(?: la)? [^.!?\n]{0,50}?"
    r"(?<!\w)(?:cuu chien binh|ccb|cuu (?:bo doi|quan nhan|tnxp|thanh nien xung phong))(?!\w)"
)


def opens_as_veteran(text: str) -> bool:
    """Whether a story begins with who tells it, a veteran: "Tôi là Phạm Văn Tuấn, cựu chiến binh, ..."."""
    return _VETERAN.match(fold.fold(text)) is not None


def _who(page: fold.Page) -> Iterator[str]:
    """The words that may say who tells: all, those before whose relative he is, or of whom he tells, or each part."""
    yield page.text
    if (mine := _MINE.match(page.shadow)) and kin_words.read(f"{page.text[slice(*mine.span('kin'))]} tôi") is not None:
        yield page.text[: mine.end()]
    if (whose := _WHOSE.search(page.shadow)) and whose.start():
        yield page.text[: whose.start()]
    if his := _HIS_COMRADES.search(page.shadow):
        yield page.text[his.end() :]
    for part in _PARTS.split(page.text):
        yield part
        if whose := _WHOSE.search(fold.page(part).shadow):
            yield part[: whose.start()]


# Who goes on telling where these are asked is asked after the story.
EARLY = (ROLE, CONSENT)
_PUT_OFF = Answer(known=Known.SKIPPED, source=Source.STORY)


def put_off(tip: Tip, field: str, *, told: bool) -> Tip:
    """The tip with one of these questions put off until the story is told; where it is `told`, passed over."""
    answer = Answer(known=Known.SKIPPED) if told else _PUT_OFF
    return changed(tip, answers={**tip.answers, field: answer})


def taken_up(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers without what was put off."""
    return {field: one for field, one in answers.items() if not _is_put_off(one)}


def _is_put_off(answer: Answer) -> bool:
    return answer.known is Known.SKIPPED and answer.source is Source.STORY


def _helps_an_elder(tip: Tip) -> bool:
    return bool(value_of(tip, ROLE) == "helper")


def _helps_and_is_asked(tip: Tip) -> bool:
    return _helps_an_elder(tip) and not any(map(_is_put_off, tip.answers.values()))


def _elder_agreed(tip: Tip) -> bool:
    return bool(_helps_an_elder(tip) and value_of(tip, CONSENT) == "yes")


QUESTIONS = (
    Question(
        ROLE,
        read=read_role,
        choices=("relative", "veteran", "helper", "other"),
        not_numbers=("ba",),  # three, or a father
    ),
    # The helper's own consent was the first question; whose words these are agrees for himself or herself.
    Question(CONSENT, read=only_choices, choices=("yes", "no"), when=_helps_an_elder, consent="elder"),
    Question("reporter-elder", read=read_person, when=_elder_agreed, words_answer=True, is_name=True),
    Question("reporter-helper", read=read_person, when=_helps_and_is_asked, words_answer=True, is_name=True),
)
