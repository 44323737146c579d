"""Whether somebody says of himself or herself, now, that he or she is a child: an age under 16, a pupil, a class.

Of a child of another time ("năm ấy tôi 15 tuổi") or of somebody else ("cháu tôi 12 tuổi") it says nothing.
"""

from __future__ import annotations

import re

from flows.understand.page import fold

ADULT = 16  # years from which a person decides alone
CLASSES = 9  # up to which pupils are younger than that

_SELF = r"(?:da |thua |a |chao )*(?:em|chau|con|minh|tui|to)(?: ten(?: la)? [a-z]+(?: [a-z]+){0,3},?)?"
_NOW = r"(?: nam nay| hien| hien nay| bay gio| moi| da| duoc| dang| moi duoc)*"
_END = r"(?= a\b| thoi\b| roi\b|[,.;!]| va\b|\s*$)"
_AGE = re.compile(rf"(?:^|[.,;!\n]\s*){_SELF}{_NOW} (\d{{1,2}}) tuoi{_END}")
_THIS_YEAR = re.compile(rf"(?:^|[.,;!\n]\s*)(?:nam nay )?toi(?: nam nay)?(?: moi| duoc)* (\d{{1,2}}) tuoi{_END}")
_CLASS = re.compile(rf"(?:^|[.,;!\n]\s*){_SELF}{_NOW} hoc lop (\d{{1,2}})(?!\d)")
_PUPIL = re.compile(
    rf"(?:^|[.,;!\n]\s*){_SELF}{_NOW} la hoc sinh(?! cua)(?: lop (\d{{1,2}})| tieu hoc| cap (?:1|2|i|ii)\b)?"
)
_ENGLISH = re.compile(r"(?:^|[.,;!\n]\s*)(?:i am|i'm|im) (?:only )?(\d{1,2})(?: years old)?(?=[,.;!]|\s*$)")
_PUPIL_ENGLISH = re.compile(r"(?:^|[.,;!\n]\s*)(?:i am|i'm|im) (?:a |still a )?(?:pupil|schoolboy|schoolgirl)\b")


def is_child(text: str) -> bool:
    """Whether the words say so, beyond doubt."""
    folded = fold.fold(text) if "\n" not in text else "\n".join(fold.fold(one) for one in text.split("\n"))
    for pattern in (_AGE, _ENGLISH):
        if any(4 <= int(found[1]) < ADULT for found in pattern.finditer(folded)):
            return True
    for found in _THIS_YEAR.finditer(folded):
        if ("nam nay" in found[0] or "moi" in found[0]) and 4 <= int(found[1]) < ADULT:
            return True
    if any(1 <= int(found[1]) <= CLASSES for found in _CLASS.finditer(folded)):
        return True
    for found in _PUPIL.finditer(folded):
        if found[1] is None or int(found[1]) <= CLASSES:
            return True
    return _PUPIL_ENGLISH.search(folded) is not None
