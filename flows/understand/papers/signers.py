"""Who a labelled line says tells, and what he says he is to the martyr: "Người khai: ...", "Quan hệ với liệt sĩ: ...".

Such a line leaves nothing to weigh. A bare "Quan hệ:" is of the one named in the cell before it; of more relations
than one, only that which stands beside the one who tells is his.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.understand.page import fold
from flows.understand.papers import labels
from flows.understand.papers.labels import Cell, Field
from flows.understand.persons import kin
from flows.understand.persons.person import Person

_DOES = (
    r"(?:ke )?khai|bao(?: tin)?|viet|gui|cung cap|ke|ke lai|lam don|dung don|viet don|nop don|dien(?: phieu)?|"
    r"lam phieu|ghi phieu|to khai|dung khai|de nghi|yeu cau"
)
_OF = r"(?: (?:tin|thong tin|don|phieu|nay|bao|ve liet s[iy])){0,2}"
_SIGNS = re.compile(
    rf"(?:ho (?:va )?)?(?:ten )?(?:cua )?(?:nguoi (?:{_DOES}){_OF}|"
    r"(?:nguoi )?dai dien(?: than nhan| gia dinh)(?: liet s[iy])?)"
)
_RELATES = re.compile(r"(?:moi )?quan he(?P<whose> (?:cua nguoi \w+ )?(?:voi|doi voi|cua)? ?(?:liet s[iy]|ls).*)?")
_MAY_SIGN = re.compile(r"(?<!\w)(?:nguoi|dai dien|quan he)(?!\w)[^\n:]{0,60}:")
_WORDS = re.compile(r"[^\W_]+")
_TO_HIM: dict[str, str] = {
    "con trai": "son",
    "con gai": "daughter",
    "con dau": "daughter-in-law",
    "con re": "son-in-law",
    "chau noi": "grandchild",
    "chau ngoai": "grandchild",
    "chau trai": "nephew",
    "chau gai": "niece",
    "vo": "wife",
    "chong": "husband",
    "me": "mother",
    "me de": "mother",
    "bo": "father",
    "bo de": "father",
    "cha": "father",
    "em trai": "brother",
    "em gai": "sister",
    "anh trai": "brother",
    "anh": "brother",
    "chi gai": "sister",
    "chi": "sister",
    "dong doi": "comrade",
    "dong ngu": "comrade",
    "ban chien dau": "comrade",
    "cung don vi": "comrade",
    "hang xom": "resident",
    "nguoi dan": "resident",
    "quan trang": "cemetery keeper",
}
# By the word with which he calls the martyr: a name tells a nephew from a niece.
_CALLED = {"con": "bố", "em": "anh", "chau": "bác"}
_KIN = re.compile(
    r"[\s(,:;–-]{0,4}(?:la )?(?P<kin>"
    + "|".join(sorted((*_TO_HIM, *_CALLED), key=len, reverse=True))
    + r")(?: (?:ruot|de|ut|ca|truong|lon|ho|dich ton))?"
    r"(?: goi (?:\w+ ){0,3}?(?:bang|la) (?P<as>bac|chu|cau|ong|di|co|anh))?"
    r"(?: (?:cua )?(?:liet s[iy]|ls))?[\s)]{0,2}(?:[.,;:)\n(–-]|$)"
)
_SPELLED = {"bac": "bác", "chu": "chú", "cau": "cậu", "ong": "ông", "di": "dì", "co": "cô", "anh": "anh"}
_NEAR = 3  # cells between the one who tells and his relation


@dataclass(frozen=True, slots=True)
class Signer:
    """The cell that names who tells, and the one that says what he is to the martyr; one of both may be missing."""

    named: Cell | None = None
    relation: Cell | None = None

    def role(self, person: Person) -> str | None:
        """What the cells make of a person: the teller, or a word of kin that looks like a name."""
        if self.relation is not None and self.relation.start <= person.start < self.relation.end:
            return "other"
        return "teller" if self.names(person) else None

    def names(self, person: Person) -> bool:
        """Whether he is the one named in the cell, and nobody behind a sign."""
        return self.named is not None and self.named.start <= person.start < self.named.end

    def is_to_martyr(self, page: fold.Page, person: Person | None) -> str | None:
        """What the one who tells is to the martyr, as an English word; None if the cells do not say it."""
        name = person.name if person is not None else None
        if self.relation is not None:
            return _said(page, self.relation.start, self.relation.end, name)
        if person is not None and self.named is not None and self.names(person):
            return _said(page, person.end, self.named.end, name)
        return None


NOBODY = Signer()


def find(page: fold.Page) -> Signer:
    """Who tells by the labels of a page."""
    if _MAY_SIGN.search(page.shadow) is None:
        return NOBODY
    cells = [cell for start, end in _lines(page) for cell in labels.cells_of(page, start, end)]
    kinds = [_kind(page, cell) for cell in cells]
    signed = next((n for n, kind in enumerate(kinds) if kind == "signs" and cells[n].start < cells[n].end), None)
    return Signer(cells[signed] if signed is not None else None, _relation(cells, kinds, signed))


def _relation(cells: Sequence[Cell], kinds: Sequence[str], signed: int | None) -> Cell | None:
    """The relation behind the one who tells, right before him, or the only one of a page that says to whom it is."""
    if signed is not None:
        behind = (n for n in range(signed + 1, min(signed + 1 + _NEAR, len(cells))) if kinds[n])
        near = next(behind, None)
        if near is not None and kinds[near] in ("relates", "relates to him"):
            return cells[near]
        if signed and kinds[signed - 1] == "relates to him":
            return cells[signed - 1]
    told = [n for n, kind in enumerate(kinds) if kind == "relates to him"]
    return cells[told[0]] if len(told) == 1 and (signed is None or told[0] > signed) else None


def _lines(page: fold.Page) -> Iterator[tuple[int, int]]:
    start = 0
    for line in page.text.split("\n"):
        if ":" in line:
            yield start, start + len(line)
        start += len(line) + 1


def _kind(page: fold.Page, cell: Cell) -> str:
    """What a label says of who tells: that he signs, that he relates, or to whom; empty for another cell."""
    if cell.field is Field.NAME:
        return "names"  # of somebody else
    if cell.field is not Field.CONTACT:
        return ""
    label = " ".join(_WORDS.findall(page.shadow[cell.head : cell.start].partition(":")[0]))
    if _SIGNS.fullmatch(label):
        return "signs"
    relates = _RELATES.fullmatch(label)
    return "" if relates is None else "relates to him" if relates["whose"] else "relates"


def _said(page: fold.Page, start: int, end: int, name: str | None) -> str | None:
    """The relation with which a stretch begins."""
    match = _KIN.match(page.shadow[start:end])
    if match is None:
        return None
    if match["as"]:
        return kin.teller(_SPELLED[match["as"]], name)
    said = match["kin"]
    return _TO_HIM.get(said) or kin.teller(_CALLED[said], name)
