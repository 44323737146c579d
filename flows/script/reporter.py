"""Who is telling: a relative, a veteran or witness, another; or somebody who types for an elder.

The elder agrees for himself or herself; without that, the elder's name is not asked for and the tip is the helper's.
"""

from __future__ import annotations

import re

from flows import kin_words
from flows.model import Answer, Tip
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
    r"nguoi (?:lang|dan|ngoai|dung|di duong|cung lang|cung xa)|hang xom|not (?:a )?(?:relative|related)|stranger)(?!\w)"
)
_FOR_ANOTHER = re.compile(
    r"(?<!\w)(?:(?:viet|nhan|go|ke|bao|gui|danh may|hoi) (?:ho|giup|thay)|ho (?:ba|ong|bac|me|bo))(?!\w)"
)
_COMRADE = re.compile(
    r"(?<!\w)(?:dong doi|dong ngu|cuu chien binh|ccb|chien huu|nhan chung|linh cu|ban chien dau"
    r"|cung (?:don vi|tieu doi|trung doi|dai doi|tieu doan|trung doan|su doan|nhap ngu|chien dau|[abcdef][0-9]*)"
    r"|comrade|veteran|served with|witness)(?!\w)"
)
_ENGLISH_KIN = re.compile(
    r"(?<!\w)(?:son|daughter|brother|sister|wife|widow|husband|nephew|niece|grand(?:son|daughter|child)|cousin|mother"
    r"|father|uncle|aunt|relative|family)(?!\w)"
)
# What stands behind the kin words: whose relative.
_WHOSE = re.compile(r"\s(?:cua\s)?(?:liet si|liet sy|ls|cu|ong|bac|chu|cau|anh|chi|ba|co)\s\S.*$")


def tells_for_another(text: str) -> bool:
    """Whether somebody types for another ("cháu viết hộ bà")."""
    return _FOR_ANOTHER.search(fold.page(text).shadow) is not None


def read_role(text: str) -> Reading:
    """Who tells, by what they call themselves: "tôi là con gái cụ Sinh", "đồng đội cũ", "không phải người thân"."""
    page = fold.page(text)
    if tells_for_another(text):
        return Answer(said=text, value="helper")
    if _STRANGER.search(page.shadow):
        return Answer(said=text, value="other")
    if _COMRADE.search(page.shadow):
        return Answer(said=text, value="veteran")
    if page.shadow.strip() == "ba":
        return NotUnderstood()  # three, a father, or a grandmother
    whose = _WHOSE.search(page.shadow)
    said = [page.text, *([page.text[: whose.start()]] if whose and whose.start() else []), *page.text.split(",")]
    kin = next((one for one in said if kin_words.read(one) is not None), None)
    if kin is None and not _ENGLISH_KIN.search(page.shadow):
        return NotUnderstood()
    return Answer(said=kin or text, value="relative")


def _helps_an_elder(tip: Tip) -> bool:
    return bool(value_of(tip, ROLE) == "helper")


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
    Question("reporter-helper", read=read_person, when=_helps_an_elder, words_answer=True, is_name=True),
)
