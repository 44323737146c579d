"""Whoever is called *bác* by us may call himself so: "bác tìm anh trai", "chồng bác là Nhích", and means *tôi*.

To the reader of stories *bác* is an uncle: most often the martyr whom a nephew tells of. Which of the two is meant is
told by the words around, and by all messages together.
"""

from __future__ import annotations

import re

from flows.understand.page import fold

_KIN = r"(?:anh|chong|em|chu|cau)(?: (?:trai|gai|ruot|ca|ut))?"
_OF_HIM = r"(?:ten|la|hi sinh|hy sinh|sinh|que|mat|di bo doi|nhap ngu)"
_IS_SELF = re.compile(
    r"(?<!\w)bac (?:"
    r"la (?:vo|chong|em|anh|chi|me|bo|con|chau|dong doi|than nhan)(?: (?:trai|gai|ruot|dau|re))?(?: cua)? (?:liet s[iy]"
    r"|ls)"
    r"|(?:dang |muon |xin |can |nho (?:chau |em |cac chau )?|di )?(?:tim(?! (?:duoc|thay))|hoi|nhan tin)"
    r"|(?:muon|xin|can) (?:biet|duoc|giup)|nho (?:chau|cac chau|em)"
    r"|(?:khong|ko|k|chang) (?:biet(?! chu)|nho|ro)|chi (?:biet|nho|nghe)"
    r"|(?:nam )?nay (?:da )?\d\d|gia (?:roi|yeu)"
    rf")(?!\w)|(?<!\w){_KIN} bac {_OF_HIM}(?!\w)"
)
_IS_ANOTHER = re.compile(
    r"(?<!\w)bac (?:toi|em|chau|minh|con|ruot|ay|ca|hai|ba|tu|ho|gai|trai|dau|hi sinh|hy sinh|nhap ngu|di bo doi|di b"
    r"|mat nam|sinh nam|s[iy]|nao|oi)(?!\w)"
    r"|(?<!\w)(?:tim|mo|liet s[iy]|ls|hai cot|thong tin ve|cac|may|chao|thua|bao|hoi|co) bac(?!\w)"
)
_NAMED = re.compile(rf"\b[Bb][áa]c [{fold.CAPITALS}]")
# Without diacritics the North is written so as well: "Ha Bac", "Bac Ninh".
_WORD = re.compile(
    r"\b(?:bác|Bác|BÁC)\b|(?<!ha )(?<!viet )(?<!mien )(?<!dong )(?<!tay )(?<!tha )(?<!ngoai )(?<!phia )"
    r"\b(?:bac|Bac|BAC)\b(?!,? (?:giang|ninh|kan|can|lieu|ha|son|me|binh|tra|quang|hai|kinh|bo|viet|ai|yen|ly|hong"
    r"|sum|lai|cap|thai|ruong|dong|phong)\b)",
    re.IGNORECASE,
)
_ME = {"bác": "tôi", "Bác": "Tôi", "BÁC": "TÔI", "bac": "toi", "Bac": "Toi", "BAC": "TOI"}


def says_bac(page: fold.Page) -> bool:
    """Whether whoever tells calls himself *bác*, and nobody else is called so."""
    another = _IS_ANOTHER.search(page.shadow) or _NAMED.search(page.text)
    return not another and _IS_SELF.search(page.shadow) is not None


def as_me(text: str) -> str:
    """The NFC text, of the same length, with *tôi* where *bác* is whoever tells."""
    page = fold.page(text)
    return _WORD.sub(lambda found: _ME.get(found[0], found[0]), page.text) if says_bac(page) else page.text
