"""Names of places in a text, looked up in the gazetteer: which unit is meant, or which ones may be.

A mention is a run of names side by side, in any order, with or without the words of their levels, that lie in each
other: "xã Tam Kỳ, Kim Thành, Hải Dương". Nothing is picked among equals: where several units fit as well, the mention
is ambiguous and has them all. What is not in the tables keeps its words (`missing`), and the level that was found is
told. A name alone ("An Lão") means the largest unit that bears it: old people name the district.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from flows.understand import fold, place_names
from flows.understand.gazetteer import ABROAD, BEFORE, TODAY, Gazetteer, Unit
from flows.understand.names import SURNAMES
from flows.understand.place_names import AFTER, COMMUNE, DISTRICT, LEVELS, PROVINCE, VILLAGE
from flows.understand.place_order import ONCE, TURNED, Chain, Order, Part, PlaceReading, apart, place

SHOWN = 24  # candidates of one mention
_TOKEN = re.compile(r"[a-z]+|[0-9]+|[^\W_a-z0-9]+")
_GAP = re.compile(r"[ \t]{0,3}[,.\-–—/(:]?[ \t]{0,3}\n?[ \t]{0,3}|\)?[ \t]{0,2}[,.)]?[ \t]{0,3}\n?[ \t]{0,3}")
_WITHIN = frozenset((" ", "  ", "-", " - ", "–", " – ", "'"))
_LEVEL_GAP = re.compile(r"[ \t]{0,3}[.:]?[ \t]{0,3}")
_CONNECTORS = frozenset("thuoc o tai cu xua truoc day cua va in of".split())
_OLD_WORDS = frozenset("cu xua truoc".split())
_CUES = frozenset("que quan nguyen o tai nguoi huyen goc sinh noi cho vung khu vuc mat tran ntls nghia trang".split())
# Words of every day that are names of units too: only with a level or a second name.
_EVERYDAY = frozenset(
    "hoa binh|thong nhat|doc lap|giai phong|tay nguyen|tu do|doan ket|quyet thang|thang loi|hanh phuc|tien phong|"
    "dong tam|thanh cong|hop nhat|trung tam|tan binh|dong minh|hung thinh".split("|")
)
# Strangeness of a spelling → what it costs.
_COSTS = {0: 0.0, 1: 0.01, 2: 2.0}
_TRIES = 150  # readings of one run of names that are compared


class _Token(NamedTuple):
    key: str
    start: int
    end: int
    capital: bool


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
        self.tokens = [
            _Token(place_names.word_key(m.group()), m.start(), m.end(), page.text[m.start()].isupper())
            for m in _TOKEN.finditer(page.shadow, start, end)
        ]
        self.shouted = page.text[start:end].isupper()
        self.memo: dict[int, list[Part]] = {}
        self.tries = 0

    def run(self) -> Iterator[PlaceReading]:
        at = 0
        while at < len(self.tokens):
            found = self.chain(at)
            if found and self.is_meant(found):
                reading = self.reading(found)
                if reading:
                    yield reading
                    at = found.last
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
        if found.last >= len(self.tokens):
            return found
        gap = self.page.shadow[self.tokens[found.last - 1].end : self.tokens[found.last].start]
        if self.tokens[found.last].key in ("cu", "xua") and gap in (" ", " (", "("):
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

    def parts(self, at: int) -> list[Part]:
        """The names that can begin at a token, the longest first."""
        if at not in self.memo:
            self.memo[at] = list(self._parts(at))
        return self.memo[at]

    def _parts(self, at: int) -> Iterator[Part]:
        if at >= len(self.tokens):
            return
        found = False
        for size in (3, 2, 1):
            level = self.level(at, size)
            if not level:
                continue
            for part in self.levelled(at, at + size, level):
                found = True
                yield part
            if found and size > 1:
                return
        if not (found and len(self.tokens[at].key) < 3):
            yield from self.bare(at)

    def level(self, at: int, size: int) -> tuple[int, tuple[str, ...], str] | None:
        """The level whose word stands here, where a name can follow."""
        if at + size >= len(self.tokens):
            return None
        here = self.tokens[at : at + size]
        gaps = {self.page.shadow[a.end : b.start].strip() for a, b in pairwise(here)}
        words = [self.page.shadow[t.start : t.end] for t in here]
        if gaps - {""} and (gaps != {"."} or any(len(word) > 1 for word in words)):
            return None
        shadow = ("" if "." in gaps else " ").join(words)  # "t.p"
        level = LEVELS.get(shadow)
        if level is None:
            return None
        after = self.page.shadow[here[-1].end : self.tokens[at + size].start]
        if not _LEVEL_GAP.fullmatch(after):
            return None
        if len(shadow) <= 2:
            following = self.tokens[at + size]
            if not after and not following.key.isdigit():
                return None
            if self.page.accented and not self.shouted and not following.capital and not following.key.isdigit():
                return None
        said = self.page.text[here[0].start : here[-1].end].replace(".", "")
        strange = place_names.strangeness(said, level[2])
        return level if strange in (0, 1) else None

    def levelled(self, first: int, name: int, level: tuple[int, tuple[str, ...], str]) -> Iterator[Part]:
        rank, kinds, _ = level
        some = False
        if rank == VILLAGE:
            yield Part(VILLAGE, kinds, {}, first, self.village_end(name), name)
            return
        for last, units in self.names(name):
            fit = {u: c for u, c in units.items() if _fits(self.gazetteer.units[u], rank, kinds)}
            if fit:
                some = True
                yield Part(rank, kinds, fit, first, last, name)
        if not some:
            end = self.unknown_end(name)
            if end > name:
                yield Part(rank, kinds, {}, first, end, name)

    def bare(self, at: int) -> Iterator[Part]:
        token = self.tokens[at]
        small = self.page.accented and not token.capital
        for last, found in self.names(at):
            if small and all(found.values()):
                continue  # in a text with diacritics, "hai phong" in small letters is no spelling of it
            if last - at == 1 and (small or not any(map(self.is_one_word_place, found))):
                continue
            units = {u: c for u, c in found.items() if not self.gazetteer.units[u].shy}
            behind = AFTER.get(self.tokens[last].key) if last < len(self.tokens) else None
            if behind and behind != VILLAGE:
                wanted = {u: c for u, c in units.items() if self.gazetteer.units[u].level == behind}
                if wanted:
                    yield Part(behind, (), wanted, at, last + 1, at)
                    continue
            if units:
                yield Part(0, (), units, at, last, at)

    def is_one_word_place(self, unit: str) -> bool:
        """Whether a name of one word may stand without its level: Huế, Pleiku, Kampot; "Vinh" may be anybody."""
        row = self.gazetteer.units[unit]
        return row.level == PROVINCE and (row.era in (ABROAD, BEFORE, TODAY) or len(row.name) > 5)

    def names(self, at: int) -> Iterator[tuple[int, dict[str, float]]]:
        """(token behind it, units) of every name that begins at a token, the longest first."""
        gazetteer, tokens, text = self.gazetteer, self.tokens, self.page.text
        limit = min(len(tokens), at + gazetteer.longest)
        end = at + 1
        while end < limit and self.page.shadow[tokens[end - 1].end : tokens[end].start] in _WITHIN:
            end += 1
        for last in range(end, at, -1):
            key = " ".join(t.key for t in tokens[at:last])
            said = text[tokens[at].start : tokens[last - 1].end]
            units: dict[str, float] = {}
            for unit in gazetteer.named(key):
                cost = min(
                    (
                        _COSTS[strange]
                        for form in gazetteer.spellings(unit)
                        if place_names.key(form) == key and (strange := place_names.strangeness(said, form)) is not None
                    ),
                    default=None,
                )
                if cost is not None:
                    units[unit] = cost
            for unit in gazetteer.once_named(key) if last - at > 1 else ():
                units.setdefault(unit, ONCE)
            if units:
                yield last, units

    def unknown_end(self, at: int) -> int:
        """Where a name ends that is not in the tables."""
        end = at
        while end < min(len(self.tokens), at + 4):
            token = self.tokens[end]
            if end > at:
                if self.page.shadow[self.tokens[end - 1].end : token.start] != " ":
                    break
                if self.level(end, 1) or self.level(end, 2) or next(self.names(end), None):
                    break
            if self.page.accented and not self.shouted and not token.capital and not token.key.isdigit():
                break
            end += 1
        return end

    def village_end(self, at: int) -> int:
        """Where the name of a village ends: it is in no table."""
        end = at + 1
        if self.tokens[at].key.isdigit():
            return end
        while end < min(len(self.tokens), at + 4):
            if self.page.shadow[self.tokens[end - 1].end : self.tokens[end].start] != " ":
                break
            if self.level(end, 1) or self.level(end, 2):
                break
            if self.page.accented and not self.tokens[end].capital and not self.shouted:
                break
            if any(self.is_large(units, last - end) for last, units in self.names(end)):
                break
            end += 1
        return end

    def is_large(self, units: dict[str, float], words: int) -> bool:
        """Whether a district or a province can be named here without the word of its level."""
        rows = self.gazetteer.units
        return any(
            rows[u].level <= DISTRICT and not rows[u].shy and (words > 1 or self.is_one_word_place(u)) for u in units
        )

    def past_connectors(self, at: int) -> tuple[int | None, bool]:
        """The next token of the same address behind "," or "thuộc", and whether "cũ" was said."""
        old = False
        for _ in range(4):
            if at >= len(self.tokens):
                return None, old
            gap = self.page.shadow[self.tokens[at - 1].end : self.tokens[at].start]
            if not _GAP.fullmatch(gap) or ("." in gap and gap.strip() == "." and not self.is_abbreviation(at - 1)):
                return None, old
            if self.tokens[at].key not in _CONNECTORS or self.parts(at):
                return at, old
            old = old or self.tokens[at].key in _OLD_WORDS
            at += 1
        return None, old

    def is_abbreviation(self, at: int) -> bool:
        return self.page.shadow[self.tokens[at].start : self.tokens[at].end] in LEVELS

    def is_meant(self, found: Chain) -> bool:
        """Whether a run of names is a place, and not a person or an everyday word."""
        if found.village or any(p.level for p in found.parts):
            return True
        if len(found.parts) > 1:
            return not all(self.is_everyday(p) for p in found.parts)
        part = found.parts[0]
        rest = [t.key for t in (*self.tokens[: part.first], *self.tokens[part.last :])]
        if all(key in _CUES or key in _CONNECTORS for key in rest):
            return True
        if self.is_everyday(part) or not any(
            self.gazetteer.units[u].level <= DISTRICT or self.gazetteer.units[u].level == VILLAGE for u in part.units
        ):
            return False
        if self.page.accented and not all(t.capital for t in self.tokens[part.first : part.last] if t.key.isalpha()):
            return False
        return not self.follows_a_surname(part.first)

    def is_everyday(self, part: Part) -> bool:
        return " ".join(t.key for t in self.tokens[part.first : part.last]) in _EVERYDAY

    def follows_a_surname(self, at: int) -> bool:
        """Whether this is the end of a person's name: "Nguyễn Thái Bình"."""
        if not at or self.page.text[self.tokens[at - 1].end : self.tokens[at].start] != " ":
            return False
        before = self.tokens[at - 1]
        word = self.page.text[before.start : before.end]
        return before.capital and (word.title() in SURNAMES or word.lower() in ("văn", "thị", "đình", "xuân"))

    def reading(self, found: Chain) -> PlaceReading | None:
        tokens, text = self.tokens, self.page.text
        parts = [p for p in (*found.parts, found.village) if p]
        start = tokens[min(p.first for p in parts)].start
        end = tokens[max(p.last for p in parts) - 1].end
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
            said=text[start:end],
            start=start,
            end=end,
            level=places[0].level,
            candidates=shown,
            ambiguous=order.is_ambiguous([unit for unit, _ in meanings]),
            apart_m=tuple(apart(shown[0], one) for one in shown),
            total=len(meanings) + len(nearby),
            missing=tuple(text[tokens[p.first].start : tokens[p.last - 1].end] for p in missing),
            village=text[tokens[found.village.first].start : tokens[found.village.last - 1].end]
            if found.village
            else None,
        )

    def spelled_otherwise(self, found: Chain, meanings: list[tuple[str, float]]) -> list[tuple[str, float]]:
        """Communes in the place that was found whose name differs from the missing one by a slip."""
        if len(found.missing) != 1 or not meanings or found.missing[0].level not in (0, COMMUNE):
            return []
        part = found.missing[0]
        words = tuple(t.key for t in self.tokens[part.name : part.last])
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


def _fits(unit: Unit, rank: int, kinds: tuple[str, ...]) -> bool:
    """Whether a unit can be called by the word of a level."""
    if unit.era == ABROAD:
        return rank == unit.level or unit.kind in kinds
    if unit.kind not in kinds:
        return False
    if rank == PROVINCE:
        return unit.level == PROVINCE or (unit.level == DISTRICT and "tỉnh" not in kinds)
    return unit.level == rank
