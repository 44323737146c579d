"""Words where a place would be told that tell none: "ở đâu", "không rõ", "nơi nào"."""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.page.cues import Cues
from flows.understand.persons.district_names import DISTRICTS

_ASKED = Cues(
    "ở đâu|chỗ nào|nơi nào|vùng nào|thế nào|bao giờ|không rõ|không biết|chưa rõ|chưa biết|không ghi|không nhớ|where|"
    "unknown|va hospital"
)
_BEGUN = Cues(
    "đâu|đó|đây|đấy|kia|này|nơi này|nơi đó|nơi đây|trận địa này|tuổi|độ tuổi|cái tuổi|lứa tuổi|mức|cương vị|tọa độ|"
    "nước ngoài|poncho|ponchos"
)
_OWN = re.compile(r"nha(?: (?:toi|em|chau|minh|con|bo|me|ong|ba))?$")
_WITH_US = re.compile(r"(?:thon|xom|lang|xa|huyen|que) voi (?:toi|em|chau|minh|con|bo|me|ong|ba)(?!\w)")
_TWO = re.compile(r"(\w+) (\w+)")


def is_no_place(page: fold.Page, start: int, end: int) -> bool:
    """Whether the words at ``start``..``end`` of the page ask for a place, or say that none is known.

    What is named so is one: "Đồ Sơn" is no "đó", "Dầu Tiếng" no "đâu", "Nha Trang" nobody's "nhà".
    """
    shadow = page.shadow[start:end]
    if "?" in shadow or _ASKED.occur(page, start, end) or _WITH_US.match(shadow):
        return True
    if " ".join(shadow.split()[:2]).strip(",.") in DISTRICTS or _is_name(page.text[start:end]):
        return False
    return _OWN.match(shadow) is not None or _BEGUN.at(page, start, end) is not None


def _is_name(said: str) -> bool:
    """Whether it begins with two words that have a capital each, as names have."""
    found = _TWO.match(said)
    return found is not None and all(word[0].isupper() and not word.isupper() for word in found.groups())
