"""Names of places in a text, looked up in the gazetteer: which unit is meant, or which ones may be.

A mention is a run of names side by side, in any order, with or without the words of their levels, that lie in each
other: "xã Tam Kỳ, Kim Thành, Hải Dương". Nothing is picked among equals: where several units fit as well, the mention
is ambiguous and has them all. What is not in the tables keeps its words (`missing`), and the level that was found is
told. A name alone ("An Lão") means the largest unit that bears it: old people name the district.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand.page import fold
from flows.understand.persons.names import SURNAMES
from flows.understand.places import place_names
from flows.understand.places.gazetteer import BEFORE, TODAY, Gazetteer
from flows.understand.places.place_names import COMMUNE, VILLAGE
from flows.understand.places.place_order import ONCE, TURNED, Chain, Order, Part, PlaceReading, apart, place
from flows.understand.places.place_words import Words

SHOWN = 24  # candidates of one mention
MENTIONS = 100  # of one text; no story has as many
_GAP = re.compile(r"[ \t]{0,3}[,.\-–—/(:]?[ \t]{0,3}\n?[ \t]{0,3}|\)?[ \t]{0,2}[,.)]?[ \t]{0,3}\n?[ \t]{0,3}")
_CONNECTORS = frozenset("thuoc o tai cu xua truoc day cua va in of".split())
_OLD_WORDS = frozenset("cu xua truoc".split())
_CUES = frozenset("que quan nguyen o tai nguoi huyen goc sinh noi cho vung khu vuc mat tran ntls nghia trang".split())
_BEFORE_PLACES = frozenset("o tai que vao ve ra tran truong nguoi mien den tu gan tinh giai goc sinh".split())
# Words of every day that are names of units too: only with a level or a second name.
_EVERYDAY = frozenset(
    "gia dinh|hoa binh|thong nhat|doc lap|giai phong|tu do|doan ket|quyet thang|thang loi|hanh phuc|tien phong|"
    "dong tam|thanh cong|hop nhat|trung tam|tan binh|dong minh|hung thinh".split("|")
)
_TRIES = 150  # readings of one run of names that are compared


def find_places(
    text: str | fold.Page, gazetteer: Gazetteer, start: int = 0, end: int | None = None
) -> list[PlaceReading]:
    """The mentions of places, from left to right, inside a stretch of a text (code points of the NFC text).

    A commune's name alone is taken only if it is all that the stretch says, has its level before it, or stands beside
    the name of what it lies in; in running text it may be a person or an everyday word.
    """
    page = fold.page(text) if isinstance(text, str) else text
    search = _Search(page, gazetteer, start, len(page.text) if end is None else min(end, len(page.text)))
    return list(search.run())


class _Search:
    def __init__(self, page: fold.Page, gazetteer: Gazetteer, start: int, end: int) -> None:
        self.page, self.gazetteer = page, gazetteer
        self.words = Words(page, gazetteer, start, end)
        self.parts = self.words.parts
        self.tries = 0

    def run(self) -> Iterator[PlaceReading]:
        at = count = 0
        while at < len(self.words) and count < MENTIONS:
            found = self.chain(at) if self.words.may_begin(at) else None
            if found and self.is_meant(found):
                reading = self.reading(found)
                if reading:
                    yield reading
                    at, count = found.last, count + 1
                    continue
            at += 1

    def chain(self, at: int) -> Chain | None:
        """The best run of names that begins here."""
        self.tries = 0
        best: Chain | None = None
        for part in self.parts(at):
            village = part if part.level == VILLAGE and not part.units else None
            begun = Chain(
                {unit: (frozenset((unit,)), cost) for unit, cost in part.units.items()},
                () if village else (part,),
                () if part.units or village else (part,),
                village,
                part.last,
                False,
            )
            for one in self.longer(begun):
                if one.meanings and (best is None or one.worth > best.worth):
                    best = one
        return self.with_old_behind(best) if best else None

    def with_old_behind(self, found: Chain) -> Chain:
        """ "Hải Hưng cũ": the name of the past."""
        if found.last >= len(self.words):
            return found
        gap = self.words.gap(found.last - 1)
        if self.words.keys[found.last] in ("cu", "xua") and gap in (" ", " (", "("):
            return found._replace(old=True)
        return found

    def longer(self, begun: Chain) -> Iterator[Chain]:
        """The chain, and every chain that goes on from it."""
        yield begun
        self.tries += 1
        if len(begun.parts) > 4 or self.tries > _TRIES:
            return
        at, old = self.past_connectors(begun.last)
        if at is None:
            return
        for part in self.parts(at):
            more = self.joined(begun, part, old=old)
            if more:
                yield from self.longer(more)

    def joined(self, begun: Chain, part: Part, *, old: bool) -> Chain | None:
        """The chain with one more name, if they lie in each other or the first is just not in the tables."""
        old = begun.old or old
        if part.level == VILLAGE and not part.units:
            if begun.village:
                return None
            return begun._replace(village=part, last=part.last, old=old)
        parts = (*begun.parts, part)
        if not begun.meanings:
            meanings = {unit: (frozenset((unit,)), cost) for unit, cost in part.units.items()}
            coarse = {u: m for u, m in meanings.items() if self.gazetteer.units[u].level < COMMUNE or begun.village}
            if begun.missing and not coarse:
                return None
            missing = begun.missing if part.units else (*begun.missing, part)
            return Chain(coarse if begun.missing else meanings, parts, missing, begun.village, part.last, old)
        if not part.units:
            finest = min(self.gazetteer.units[u].level for u in begun.meanings)
            if part.level > finest and all(p.level != part.level for p in begun.parts):
                return begun._replace(parts=parts, missing=(*begun.missing, part), last=part.last, old=old)
            return None
        both = self.nested(begun, part)
        if both:
            return begun._replace(meanings=both, parts=parts, last=part.last, old=old)
        return self.without_the_smaller(begun, part, parts, old=old)

    def nested(self, begun: Chain, part: Part) -> dict[str, tuple[frozenset[str], float]]:
        found: dict[str, tuple[frozenset[str], float]] = {}
        above = self.gazetteer.above
        for unit, (named, cost) in begun.meanings.items():
            higher = above(unit)
            for other, strange in part.units.items():
                more = strange
                if other in named:
                    continue
                if other in higher:
                    finest = unit
                elif named <= above(other):
                    finest, more = other, more + (0.0 if part.level else TURNED)
                else:
                    continue
                if finest not in found or cost + more < found[finest][1]:
                    found[finest] = (named | {other}, cost + more)
        return found

    def without_the_smaller(self, begun: Chain, part: Part, parts: tuple[Part, ...], *, old: bool) -> Chain | None:
        """ "xã Minh Tân, Vĩnh Bảo" where Vĩnh Bảo has none: the district, and Minh Tân is missing; or turned round."""
        units = self.gazetteer.units
        before = [units[unit].level for unit in begun.meanings]
        larger = {u: (frozenset((u,)), c) for u, c in part.units.items() if units[u].level < COMMUNE}
        if len(begun.parts) == 1 and min(before) == COMMUNE and larger and not begun.missing:
            return Chain(larger, parts, begun.parts, begun.village, part.last, old)
        if part.level == COMMUNE and max(before) < COMMUNE and not begun.missing:
            return begun._replace(parts=parts, missing=(part,), last=part.last, old=old)
        return None

    def past_connectors(self, at: int) -> tuple[int | None, bool]:
        """The next token of the same address behind "," or "thuộc", and whether "cũ" was said."""
        old = False
        for _ in range(4):
            if at >= len(self.words):
                return None, old
            gap = self.words.gap(at - 1)
            if not _GAP.fullmatch(gap) or (gap.strip() == "." and not self.words.is_abbreviation(at - 1)):
                return None, old
            key = self.words.keys[at]
            if key not in _CONNECTORS or self.parts(at):
                return at, old
            old = old or key in _OLD_WORDS
            at += 1
        return None, old

    def is_meant(self, found: Chain) -> bool:
        """Whether a run of names is a place, and not a person or an everyday word."""
        words, rows = self.words, self.gazetteer.units
        if any(p.level for p in found.parts) and not (len(found.parts) == 1 and words.is_bare_number(found.parts[0])):
            return True
        if len(found.parts) > 1:
            return any(words.key(p) not in _EVERYDAY for p in found.parts)
        part = found.parts[0]
        first = found.village.first if found.village else part.first
        if all(key in _CUES or key in _CONNECTORS for key in (*words.keys[:first], *words.keys[found.last :])):
            return True
        large = any(rows[u].level != COMMUNE and cost < ONCE for u, cost in part.units.items())
        if not large or words.key(part) in _EVERYDAY:
            return False
        if any(rows[u].level == VILLAGE for u in part.units):
            return True
        if found.village or words.is_capital(part):
            return not self.follows_a_surname(part.first)
        # In small letters, "son la" may be a person and a verb: "o son la" is a place.
        return bool(part.first) and words.keys[part.first - 1] in _BEFORE_PLACES

    def follows_a_surname(self, at: int) -> bool:
        """Whether this is the end of a person's name: "Nguyễn Thái Bình"."""
        words = self.words
        if not at or words.gap(at - 1) != " " or not words.capital[at - 1]:
            return False
        word = words.said(at - 1, at).lower()
        return word.title() in SURNAMES or word in ("văn", "thị", "đình", "xuân", "van", "thi", "dinh", "xuan")

    def reading(self, found: Chain) -> PlaceReading | None:
        words = self.words
        parts = [p for p in (*found.parts, found.village) if p]
        first, last = min(p.first for p in parts), max(p.last for p in parts)
        order = Order(self.gazetteer, found)
        meanings = order.candidates()
        exact = True
        again = self.spelled_otherwise(found, meanings)
        missing = found.missing
        if again:
            meanings, exact, missing = again, False, ()
        if not meanings:
            return None
        nearby = [] if again else self.moved(found, meanings)
        places = [
            place(self.gazetteer, unit, exact=exact and cost < 2, once=order.is_once(unit))
            for unit, cost in meanings[:SHOWN]
        ]
        shown = (*places, *(place(self.gazetteer, unit, exact=False) for unit in nearby[: SHOWN - len(places)]))
        return PlaceReading(
            said=words.said(first, last),
            start=words.starts[first],
            end=words.ends[last - 1],
            level=places[0].level,
            candidates=shown,
            ambiguous=order.is_ambiguous([unit for unit, _ in meanings]),
            apart_m=tuple(apart(shown[0], one) for one in shown),
            total=len(meanings) + len(nearby),
            missing=tuple(words.said(p.first, p.last) for p in missing),
            village=words.said(found.village.first, found.village.last) if found.village else None,
        )

    def spelled_otherwise(self, found: Chain, meanings: list[tuple[str, float]]) -> list[tuple[str, float]]:
        """Communes in the place that was found whose name differs from the missing one by a slip."""
        if len(found.missing) != 1 or not meanings or found.missing[0].level not in (0, COMMUNE):
            return []
        part = found.missing[0]
        words = tuple(self.words.keys[part.name : part.last])
        near: dict[str, float] = {}
        for unit, _ in meanings:
            for one in self.gazetteer.below(unit):
                name = place_names.words(self.gazetteer.units[one].name)
                if name == words or place_names.may_be_typo(words, name, self.gazetteer.words):
                    near[one] = 3.0
        rank = {BEFORE: 0, TODAY: 1}
        return sorted(near.items(), key=lambda found: (rank[self.gazetteer.units[found[0]].era], found[0]))

    def moved(self, found: Chain, meanings: list[tuple[str, float]]) -> list[str]:
        """Communes of the missing name in the same province but another district: borders of districts moved."""
        if len(found.missing) != 1 or not meanings:
            return []
        provinces = {u for u in self.gazetteer.above(meanings[0][0]) if u.startswith((f"{TODAY}/p", f"{BEFORE}/p"))}
        return [
            unit
            for unit in found.missing[0].units
            if self.gazetteer.units[unit].level == COMMUNE and provinces and provinces <= self.gazetteer.above(unit)
        ]
