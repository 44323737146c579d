"""The language of a text: vi, en, fr or ko, by its letters and its commonest words; Vietnamese where nothing tells."""

from __future__ import annotations

import re

from flows.understand.page import fold

_WORD = re.compile(r"[^\W\d_]+")
_OF = {
    "en": frozenset(
        "the of and was were is my we in on at near with he his they to from by i that this have an it for you not but "
        "a are been be or our who them their which would had born died buried unit contact regiment killed".split()
    ),
    "fr": frozenset(
        "de le les des du et un une en dans mon ma notre nous il elle est été par sur avec à je au aux ce "
        "cette qui que "
        "pour ne pas son sa ses avons était".split()
    ),
    "vi": frozenset(
        "toi la cua tai nam ngay que liet si hy hi sinh anh chi em bac chu ong ba co khong va don vi mo chon "
        "duoc nguoi "
        "cac nay thang o nha xa huyen bo gio ai biet chau minh con di ra vao thi".split()
    ),
}
_SURNAMES = frozenset(("Le", "La", "An", "Ma", "Do"))  # and no "le" of a French text inside of a sentence
_HANGUL = re.compile("[\uac00-\ud7a3]")
_ONLY_VIETNAMESE = re.compile("[đơưăạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏõốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]")


def language_of(page: fold.Page) -> str:
    """vi, en, fr or ko."""
    text = page.text[:4000].lower()
    if _HANGUL.search(text) and len(_HANGUL.findall(text)) * 3 > len("".join(_WORD.findall(text))):
        return "ko"
    if len(_ONLY_VIETNAMESE.findall(text)) * 30 > len(text):
        return "vi"
    words = [word.lower() for word in _WORD.findall(page.text[:4000]) if word not in _SURNAMES]
    counts = {code: sum(w in common for w in words) for code, common in _OF.items()}
    best = max(("vi", "en", "fr"), key=lambda code: counts[code])
    return best if counts[best] * 8 >= len(words) else "vi"


def only_vietnamese(word: str) -> bool:
    """Whether the word has a letter that neither English nor French has."""
    return _ONLY_VIETNAMESE.search(word.lower()) is not None
