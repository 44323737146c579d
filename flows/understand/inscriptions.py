"""What is carved or written on objects, as typed: "khắc tay: LS THẮNG - HS 17.10.66 - E50"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand import fold
from flows.understand.cues import agrees
from flows.understand.told import Found

_CUE = re.compile(
    r"(?<!\w)(?P<cue>khac tay|khac chu|khac|ghi chu|trang dau viet|trang dau ghi|may chu son|chu son|son chu|duc chu|"
    r"co chu|co dong chu|dong chu|de chu|viet chu|engraved|reads?|scratched)"
    r"(?:\s(?:la|con doc duoc|tren thung|tren than|on it))?\s?(?P<sign>[:\"“«']{1,2}|:\s?[\"“]|)\s?"
)
_SPELLED = {"khac": "khắc", "chu": "chữ", "son": "sơn", "ghi": "ghi", "de": "đề", "viet": "viết"}
_QUOTED = re.compile(r"[^\"”»\n]{3,160}(?=[\"”»])")
_PLAIN = re.compile(r"[^\n\"”]{3,200}")
_ENDS = re.compile(r"\.(?=\s[^\W\d_a-z]|\s?$)|;|,\s(?=[a-zà-ỹ])")
_FULL = re.compile(r"\s[-–—]\s|[0-9]")


def find_inscriptions(page: fold.Page) -> Iterator[Found[str]]:
    """Inscriptions from left to right."""
    last = 0
    for match in _CUE.finditer(page.shadow):
        if match.start() < last or not _cue_agrees(page, match):
            continue
        sign = match["sign"]
        quoted = any(c in sign for c in '"“«')
        body = (_QUOTED if quoted else _PLAIN).match(page.text, match.end())
        if body is None:
            continue
        said = body.group()
        if not quoted:
            end = _ENDS.search(said)
            said = (said[: end.start()] if end else said).rstrip(" .,;")
            # Without a sign only what looks engraved: capitals in a row, with dashes or numbers.
            if not (_FULL.search(said) and (sign or _loud(said))):
                continue
        if len(said) < 3 or fold.fold(said).startswith(("liet si chua", "chua biet", "vo danh")):
            continue
        last = match.end() + len(said)
        yield Found(said, said, match.end(), match.end() + len(said))


def _loud(said: str) -> bool:
    words = said.split()
    return len(words) > 1 and words[0].isupper() and words[1].isupper() and len(words[0]) > 1


def _cue_agrees(page: fold.Page, match: re.Match[str]) -> bool:
    word = match["cue"].split()[0]
    typed = page.text[match.start("cue") : match.start("cue") + len(word)]
    return word not in _SPELLED or agrees(typed, _SPELLED[word], accented=page.accented)
