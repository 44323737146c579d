"""What is carved or written on objects, as typed: "khắc tay: LS THẮNG - HS 17.10.66 - E50"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand.page import fold
from flows.understand.page.cues import agrees
from flows.understand.told import Found

_CUE = re.compile(
    r"(?<!\w)(?P<cue>khac tay|khac chu|khac|ghi chu|trang dau viet|trang dau ghi|may chu son|chu son|son chu|duc chu|"
    r"co chu|co dong chu|dong chu|de chu|viet chu|engraved|is written|reads?|scratched|"
    r"(?:bia|son do|son trang|son den|painted board|board|stone|marker)(?=:\s(?:LS|ls|liet s|[a-z]{2,9} [a-z])))"
    r"(?:\s(?:la|con doc duoc|tren thung|tren than|on it))?\s?(?P<sign>[:\"“«']{1,2}|:\s?[\"“]|)\s?"
)
_SPELLED = {"khac": "khắc", "chu": "chữ", "son": "sơn", "ghi": "ghi", "de": "đề", "viet": "viết"}
_QUOTE = re.compile(r"[\"“«](?<![\w'’].)\s?(?P<said>[^\"“”«»\n]{3,160}?)\s?[\"”»]")
_WRITTEN = re.compile(
    r"(?<!\w)(?:bia|khac|chu|ghi|viet|son|duc|doc duoc|dong chu|thich|xam|engraved|reads?|read|board|painted|"
    r"written|scratched|carved|inscri\w{1,8}|marked)(?!\w)"
)
_ADVERT = re.compile(r"@|(?<![0-9])0[0-9]{2,3}[ .]?[0-9]{3}[ .]?[0-9]{3}")  # nobody carves a phone number
_GOES_ON = re.compile(r"\s[a-zà-ỹđ]{1,7}(?:\s|$)")
_PLAIN = re.compile(r"[^\n\"”]{3,200}")
_ENDS = re.compile(r"\.(?=\s[^\W\d_a-z]|\s?$)|;|,\s(?=[a-zà-ỹ])")
_FULL = re.compile(r"\s[-–—]\s|[0-9]")


def find_inscriptions(page: fold.Page) -> Iterator[Found[str]]:
    """Inscriptions from left to right: behind a word of writing, in quotation marks, in capitals or behind a colon."""
    found: list[Found[str]] = []
    for match in _QUOTE.finditer(page.text):
        start, end = match.span("said")
        if _WRITTEN.search(page.shadow, max(0, match.start() - 60), match.start()) and _is_one(match["said"]):
            found.append(Found(match["said"], match["said"], start, end))
    for match in _CUE.finditer(page.shadow):
        body = _PLAIN.match(page.text, match.end())
        if body is None or not _cue_agrees(page, match) or any(c in match["sign"] for c in '"“«'):
            continue
        if any(f.start <= match.end() < f.end + 2 for f in found):
            continue
        said = body.group()
        end_of = _ENDS.search(said)
        said = (said[: end_of.start()] if end_of else said).rstrip(" .,;")
        if _loud(said):
            said = _capitals(said)
        # Without a sign only what looks engraved: capitals in a row, with dashes or numbers.
        if not (_FULL.search(said) and (match["sign"] or _loud(said))) and not (match["sign"] and _loud(said)):
            continue
        if _is_one(said):
            found.append(Found(said, said, match.end(), match.end() + len(said)))
    yield from sorted(found, key=lambda f: f.start)


def _is_one(said: str) -> bool:
    return (
        len(said) > 2
        and not _ADVERT.search(said)
        and not fold.fold(said).startswith(("liet si chua", "chua biet", "vo danh"))
    )


def _capitals(said: str) -> str:
    """Without the small letters with which the sentence goes on: "NGUYỄN VĂN A C17 1969 ở rẫy"."""
    small = _GOES_ON.search(said)
    return said[: small.start()] if small else said


def _loud(said: str) -> bool:
    words = [w for w in said.split()[:4] if w[0].isalnum()]
    return len(words) > 1 and words[0].isupper() and len(words[0]) > 1 and not any(c.islower() for c in words[1])


def _cue_agrees(page: fold.Page, match: re.Match[str]) -> bool:
    word = match["cue"].split()[0]
    typed = page.text[match.start("cue") : match.start("cue") + len(word)]
    return word not in _SPELLED or agrees(typed, _SPELLED[word], accented=page.accented)
