"""Words without the place of a grave: for those who may hear a story and not where somebody lies."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from flows import withheld
from flows.model import Tip
from flows.script import place, story
from flows.understand.maps import coordinates
from flows.understand.page import fold

_APART = re.compile(r"[,;:()\n]| - ")
_PROVINCE = re.compile(r"^(?:tinh|thanh pho|tp\.?|nuoc)\b")
# Figures as a place is given in, whether or not they are a position: decimals, degrees, a grid of six to ten figures.
_FIGURES = re.compile(
    r"[-+]?\b\d{1,3}[.,]\d{3,}(?:\s?[°º]?\s?[NSEWB]\b)?"
    r"|\b\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,]\d+)?(?:\s?['’′]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"”″]|''))?)?(?:\s?[NSEWB]\b)?"
    r"|\b(?:\d{1,2}[C-X]\s?)?[A-Z]{2}\s?\d{3,5}\s?\d{3,5}\b"
    r"|(?i:\bt(?:ọa|oạ|oa)\s(?:độ|do)\s?[:=]?\s?)\(?\d[\d .,;/-]*"
    r"|\b[xyXY]\s?[=:]\s?\d[\d.,]*"
)


def words_of(tip: Tip) -> tuple[str, ...]:
    """Words that say where the grave is: of the answer, whole and in its parts, and of what the story tells of it."""
    answer = tip.answers.get(place.WHERE)
    said = set(withheld.words_of(dataclasses.replace(tip, withheld=(place.WHERE,), withheld_words=())))
    read = story.read_of(tip)
    if read is not None:
        graves = [one for man in read.martyrs for one in (man.burial, man.first_burial)]
        graves.append(read.event.burial_place if read.event is not None else None)
        said.update(one.said for one in graves if one is not None)
    value = answer.value if answer is not None and isinstance(answer.value, dict) else {}
    known = value.get("place") if isinstance(value.get("place"), dict) else {}
    provinces = {fold.fold(str(one)) for name, one in (known or {}).items() if name.startswith("province")}
    parts = {part.strip() for one in said for part in _APART.split(one)}
    small = {one for one in parts if not _PROVINCE.match(fold.fold(one)) and fold.fold(one) not in provinces}
    found = {one for one in (*said, *small) if len(one) >= withheld.SHORTEST and not one.isdecimal()}
    return tuple(sorted(found, key=lambda one: (-len(one), one)))


def without_place(text: str, words: Sequence[str]) -> str:
    """The text without these words, and without positions of any notation."""
    page = fold.page(withheld.blot(text, words))
    spans = [(one.start, one.end) for one in coordinates.scan_coordinates(page)]
    spans += [(one.start, one.end) for one in coordinates.scan_unplaced(page)]
    shown = page.text
    for start, end in sorted(spans, reverse=True):
        shown = shown[:start] + withheld.BLOT + shown[end:]
    return _FIGURES.sub(withheld.BLOT, shown)
