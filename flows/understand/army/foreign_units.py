"""Parts of units in English, French and Korean texts: "7th Bn, 18th Regt", "régiment 42", "제66연대 제7대대 3중대".

A number behind the word ("régiment 42") renders the Vietnamese order; an ordinal before it may be anybody's unit, so
`units` looks for a word that says whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand.army.unit_numbers import COUNTED, NOT_AFTER
from flows.understand.page import fold

_WORDS = {
    "squad": "squad",
    "platoon": "platoon",
    "plt": "platoon",
    "company": "company",
    "compagnie": "company",
    "coy": "company",
    "cie": "company",
    "co": "company",
    "battalion": "battalion",
    "bataillon": "battalion",
    "bn": "battalion",
    "btn": "battalion",
    "bat": "battalion",
    "regiment": "regiment",
    "regt": "regiment",
    "rgt": "regiment",
    "reg": "regiment",
    "brigade": "brigade",
    "bde": "brigade",
    "division": "division",
    "div": "division",
    "corps": "corps",
}
_KOREAN = {
    "분대": "squad",
    "소대": "platoon",
    "중대": "company",
    "대대": "battalion",
    "연대": "regiment",
    "여단": "brigade",
    "사단": "division",
    "군단": "corps",
}
_SHORT = {"co", "bat", "reg"}  # with a number behind them only with a point: "co 3" is Vietnamese
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_PART = re.compile(
    r"(?:(?<![\w.,/-])|(?<=[cdk][0-9]/)|(?<=[cdk][0-9][0-9]/))(?:(?P<also>[0-9]{1,3})(?:st|nd|rd|th)\s(?:&|and)\s)?"
    r"(?P<n>[0-9]{1,3}(?:[abc](?=\s))?)(?P<th>st|nd|rd|th|d|er|ere|eme|e|(?<=[abc]))\??\s"
    rf"(?P<whose>(?:[\"“'‘]?[a-z.]{{2,12}}[\"”'’]?\s){{0,3}}?)(?P<word>{_WORD})s?(?!\w)"
    # "1/33 NVA": the first battalion of the 33rd regiment, and no day; "C-11, 9th Bn"
    r"|(?<![\w./-])(?P<battalion>[1-9])/(?P<regiment>(?!0|[12][0-9]\s|3[01]\s)[0-9]{2,3}[a-c]?)\s(?:nva|pavn)(?!\w)(?:\s(?:regiment|regt|rgt)(?!\w))?"
    r"|(?<!\w)c-(?P<company>[0-9]{1,2})(?=,?\s[0-9]{1,3}(?:st|nd|rd|th)\s)"
    r"|(?<!\w)[dk]-?(?P<vn>[0-9]{1,3}[a-c]?)\s(?:bn|btn|battalion|bataillon)(?!\w)"
    r"|(?:^|(?<=[,;:(\"/] )|(?<=[,;:(\"/])|(?<=the )|(?<=unit )|(?<=of )|(?<=with )|(?<=in )|(?<=hq )|"
    r"(?<=rgt )|(?<=regt )|(?<=bn )|(?<=from ))"
    r"q?(?P<plain>[0-9]{1,3})\s(?:(?:armou?red|sapper|artillery|infantry|nva|vc)\s)?"
    r"(?P<level>battalion|regiment|division|regt|rgt|bn|div)(?!\w)"
    rf"|(?<!\w)(?P<name>{_WORD})(?P<point>\.?)\s(?:no\.?\s?|n°\s?)?(?:[kq]-?)?(?P<after>[0-9]{{1,3}}[a-d]?)(?!\w)(?![.,:][0-9])"
    rf"|(?:제\s?)?(?<![0-9])(?P<kn>[0-9]{{1,3}}[a-d]?)\s?(?P<kword>{'|'.join(_KOREAN)})"
)
_ADDRESS = re.compile(r"\s(?:rue|pages?|avenue|appartement|du|de)(?!\w)")  # "Bat. 23 rue de la Paix", "reg. 2 pages"
_HINTS = (
    *"company compagnie sapper platoon plt battalion bataillon bn btn regim regt rgt div nva pavn".split(),
    *"brigade corps bat. reg.".split(),
    *_KOREAN,
)


@dataclass(frozen=True, slots=True)
class ForeignPart:
    """A level and its number; `whose`: the words between an ordinal and its level ("nva", "cavalry")."""

    level: str
    value: str
    start: int
    end: int
    ordinal: bool
    whose: str


def scan_foreign(page: fold.Page) -> Iterator[ForeignPart]:
    """The parts from left to right."""
    shadow = page.shadow
    if not any(hint in shadow for hint in _HINTS):
        return
    for match in _PART.finditer(shadow):
        start, end = match.span()
        if match["kword"]:
            yield ForeignPart(_KOREAN[match["kword"]], match["kn"].upper(), start, end, ordinal=True, whose="")
        elif match["vn"]:  # "D445 Bn", "K6 Battalion": only ours were called so
            yield ForeignPart("battalion", match["vn"].upper().lstrip("0"), start, end, ordinal=False, whose="")
        elif match["word"]:
            level, whose = _WORDS[match["word"]], match["whose"].strip()
            if match["also"]:  # "48th & 52nd Regts"
                yield ForeignPart(level, match["also"], start, match.end("also") + 2, ordinal=True, whose=whose)
                start = match.start("n")
            value = match["n"].upper().lstrip("0")
            lettered = len(value) == 3 and page.text[match.start("th")] == "D"  # "101D Regt", but "263d Bn"
            yield ForeignPart(level, value + "D" * lettered, start, end, ordinal=True, whose=whose)
        elif match["battalion"]:
            middle = match.end("battalion")
            yield ForeignPart("battalion", match["battalion"], start, middle, ordinal=True, whose="nva")
            number = match["regiment"].upper().lstrip("0")
            yield ForeignPart("regiment", number, middle + 1, end, ordinal=True, whose="nva")
        elif match["company"]:
            yield ForeignPart("company", match["company"], start, end, ordinal=False, whose="")
        elif match["level"]:  # "207 Regiment"
            yield ForeignPart(_WORDS[match["level"]], match["plain"].lstrip("0"), start, end, ordinal=True, whose="")
        elif match["name"] == "bn" and (NOT_AFTER.match(shadow, end) or COUNTED.match(shadow, end)):
            continue  # "bn 20 tuổi": how old
        elif match["name"] not in _SHORT or (match["point"] and not _ADDRESS.match(shadow, end)):
            value = match["after"].upper().lstrip("0")
            yield ForeignPart(_WORDS[match["name"]], value, start, end, ordinal=False, whose="")
