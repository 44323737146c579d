"""The words of a stretch of text as parts of addresses: a name of the tables with the word of its level, if it has one.

`Words.parts(at)` gives what can begin at a word, the longest first: known names, villages (in no table), and names that
a level announces and no table has. What of it is meant is decided elsewhere.
"""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.places import place_names
from flows.understand.places.gazetteer import ABROAD, BEFORE, TODAY, Gazetteer, Unit
from flows.understand.places.place_names import AFTER, DISTRICT, LEVELS, PROVINCE, VILLAGE
from flows.understand.places.place_order import ONCE, Part

_TOKEN = re.compile(r"[a-z]+|[0-9]+|[^\W_a-z0-9]+")
_WITHIN = frozenset((" ", "  ", "-", " - ", "–", " – ", "'"))  # between two words of one name
_LEVEL_GAP = re.compile(r"[ \t]{0,3}[.:]?[ \t]{0,3}")
_LEVEL_STARTS = frozenset(spelling.partition(" ")[0] for spelling in LEVELS)
# Without diacritics these are other words oftener: bạn, đôi, tớ, sóc, trái, cháu, phụ.
_SPELLED_OUT = frozenset("ban doi to soc trai chau phu khom".split())
_SMALL_STARTS = frozenset(("nghia", "duong"))  # "nghĩa trang Đường 9", "đường 128"
_SMALL_WITHIN = frozenset(("of", "des"))  # "Plain of Jars"; and "Kra-chê" has one capital
_COSTS = {0: 0.0, 1: 0.01, 2: 2.0}  # strangeness of a spelling → what it costs
_Names = list[tuple[int, dict[str, float]]]


class Words:
    """`keys[i]` stands at `starts[i]` to `ends[i]` of the page; `capital[i]`: whether with a capital letter."""

    def __init__(self, page: fold.Page, gazetteer: Gazetteer, start: int, end: int) -> None:
        self.page, self.gazetteer = page, gazetteer
        text, shadow = page.text, page.shadow
        spans = [match.span() for match in _TOKEN.finditer(shadow, start, end)]
        self.starts = [span[0] for span in spans]
        self.ends = [span[1] for span in spans]
        self.bare_words = [shadow[a:b] for a, b in spans]
        self.keys = [place_names.word_key(word) for word in self.bare_words]
        self.capital = [text[at].isupper() for at in self.starts]
        self.shouted = text[start:end].isupper()
        # Who writes no capitals writes none for names either.
        self.small_names = sum(self.capital) * 8 <= len(spans)
        self._names: dict[int, _Names] = {}
        self._parts: dict[int, list[Part]] = {}

    def __len__(self) -> int:
        return len(self.keys)

    def gap(self, at: int) -> str:
        """What stands between a word and the next."""
        return self.page.shadow[self.ends[at] : self.starts[at + 1]]

    def said(self, first: int, last: int) -> str:
        """The words from the first up to but without the last, as typed."""
        return self.page.text[self.starts[first] : self.ends[last - 1]]

    def key(self, part: Part) -> str:
        """The key of a part's name."""
        return " ".join(self.keys[part.name : part.last])

    def parts(self, at: int) -> list[Part]:
        """The parts of an address that can begin at a word, the longest first."""
        found = self._parts.get(at)
        if found is None:
            found = self._parts[at] = self._find_parts(at) if at < len(self.keys) else []
        return found

    def is_abbreviation(self, at: int) -> bool:
        """Whether a dot behind this word ends no sentence."""
        return self.bare_words[at] in LEVELS

    def _find_parts(self, at: int) -> list[Part]:
        found: list[Part] = []
        if self.bare_words[at] in _LEVEL_STARTS:
            for size in (3, 2, 1):
                level = self._level(at, size)
                if level:
                    found += self._levelled(at, at + size, level)
                    # "Xa Van Na Khet" is no commune, but a name of the tables.
                    if any(part.units for part in found) and (size > 1 or len(self.bare_words[at]) < 3):
                        return found
        return found + self._bare(at)

    def may_begin(self, at: int) -> bool:
        """Whether a mention can begin here: with a level, or as names are written; later ones may be in small."""
        word = self.bare_words[at]
        return self.capital[at] or self.small_names or word in _LEVEL_STARTS or word in _SMALL_STARTS

    def is_capital(self, part: Part) -> bool:
        """Whether all words of a part are written as names are."""
        return all(
            self.capital[at]
            or self.bare_words[at] in _SMALL_STARTS
            or self.keys[at].isdigit()
            or (at > part.name and (self.gap(at - 1) == "-" or self.bare_words[at] in _SMALL_WITHIN))
            for at in range(part.first, part.last)
        )

    def is_bare_number(self, part: Part) -> bool:
        """Whether this is no more than "P2": a phường, or a code."""
        return self.keys[part.name].isdigit() and len(self.bare_words[part.first]) == 1

    def _level(self, at: int, size: int) -> tuple[int, tuple[str, ...], str] | None:
        """The level whose word stands here, where a name can follow."""
        behind = at + size
        if behind >= len(self.keys):
            return None
        words = self.bare_words[at:behind]
        if size > 1:
            gaps = {self.gap(one).strip() for one in range(at, behind - 1)}
            if gaps == {"."} and all(len(word) == 1 for word in words):
                words = ["".join(words)]  # "t.p"
            elif gaps != {""}:
                return None
        shadow = " ".join(words)
        level = LEVELS.get(shadow)
        gap = self.gap(behind - 1)
        if level is None or not _LEVEL_GAP.fullmatch(gap):
            return None
        number = self.keys[behind].isdigit()
        if len(shadow) <= 2:
            # "P12", "Q. 3", "h. Vĩnh Bảo"; but H3 is a rank and X6 part of a plus code.
            if (not gap and not (number and shadow in ("p", "q", "tt"))) or (number and shadow in ("h", "x", "t")):
                return None
            if self.page.accented and not self.shouted and not self.capital[behind] and not number:
                return None
        said = self.said(at, behind).replace(".", "")
        strange = place_names.strangeness(said, level[2])
        if strange == 0 or (strange == 1 and shadow not in _SPELLED_OUT):
            return level
        return None

    def _levelled(self, first: int, name: int, level: tuple[int, tuple[str, ...], str]) -> list[Part]:
        rank, kinds, word = level
        if rank == VILLAGE:
            return self._village(first, name)
        found = []
        for last, units in self._names_at(name):
            fit = {u: c for u, c in units.items() if _fits(self.gazetteer.units[u], rank, kinds)}
            if fit:
                found.append(Part(rank, kinds, fit, first, last, name))
        if not found and word == "khu":
            return self._village(first, name)  # "khu 2, phường Hồng Bàng"
        if not found:
            end = self._unknown_end(name)
            if end > name:
                found.append(Part(rank, kinds, {}, first, end, name))
        return found

    def _village(self, first: int, name: int) -> list[Part]:
        end = self._village_end(name)
        return [Part(VILLAGE, (), {}, first, end, name)] if end > name else []

    def _bare(self, at: int) -> list[Part]:
        parts = []
        rows = self.gazetteer.units
        small = self.page.accented and not self.capital[at]
        if small and not self.small_names and self.bare_words[at] not in _SMALL_STARTS:
            return []
        for last, found in self._names_at(at):
            if small and all(found.values()):
                continue  # in a text with diacritics, "hai phong" in small letters is no spelling of it
            if last - at == 1 and (small or not any(map(self._is_one_word_place, found))):
                continue
            units = {u: c for u, c in found.items() if not rows[u].shy}
            behind = AFTER.get(self.bare_words[last]) if last < len(self.keys) else None
            wanted = {u: c for u, c in units.items() if rows[u].level == behind}
            if wanted:
                parts.append(Part(behind or 0, (), wanted, at, last + 1, at))
            elif units:
                parts.append(Part(0, (), units, at, last, at))
        return parts

    def _is_one_word_place(self, unit: str) -> bool:
        """Whether a name of one word may stand without its level: Huế, Pleiku, Kampot; "Vinh" may be anybody."""
        row = self.gazetteer.units[unit]
        return row.level == PROVINCE and (row.era in (ABROAD, BEFORE, TODAY) or len(row.name) > 5)

    def _names_at(self, at: int) -> _Names:
        """(word behind it, units) of every name that begins at a word, the longest first."""
        found = self._names.get(at)
        if found is None:
            found = self._names[at] = self._find_names(at)
        return found

    def _find_names(self, at: int) -> _Names:
        gazetteer, keys = self.gazetteer, self.keys
        found: _Names = []
        one = keys[at]
        if one in gazetteer.alone and (units := self._units(one, at, at + 1)):
            found.append((at + 1, units))
        if at + 1 >= len(keys) or self.gap(at) not in _WITHIN:
            return found
        pair = f"{one} {keys[at + 1]}"
        known = pair in gazetteer.pairs
        limit = min(len(keys), at + (gazetteer.longest if known else 4))
        key, last = pair, at + 2
        while True:
            units = self._units(key, at, last)
            if units:
                found.append((last, units))
            if last >= limit or self.gap(last - 1) not in _WITHIN:
                break
            key, last = f"{key} {keys[last]}", last + 1
        found.reverse()
        return found

    def _units(self, key: str, first: int, last: int) -> dict[str, float]:
        gazetteer = self.gazetteer
        units: dict[str, float] = {}
        named = gazetteer.named(key)
        if named:
            said = self.said(first, last)
            costs: dict[str, float | None] = {}
            for unit in named:
                for form in gazetteer.spellings(unit):
                    if form not in costs:
                        strange = place_names.strangeness(said, form) if place_names.key(form) == key else None
                        costs[form] = None if strange is None else _COSTS[strange]
                    cost = costs[form]
                    if cost is not None and cost < units.get(unit, 9):
                        units[unit] = cost
        if last - first > 1:
            for unit in gazetteer.once_named(key):
                units.setdefault(unit, ONCE)
        return units

    def _unknown_end(self, at: int) -> int:
        """Where a name ends that is not in the tables."""
        named = self.capital[at] or self.keys[at].isdigit()
        if self.bare_words[at] in _LEVEL_STARTS or (self.page.accented and not named):
            return at
        end = at + 1
        # In small letters nothing but its usual length tells where it ends.
        while end < min(len(self.keys), at + (4 if named else 2)) and self.gap(end - 1) == " ":
            if self.bare_words[end] in _LEVEL_STARTS and (self._level(end, 1) or self._level(end, 2)):
                break
            if (named and not self.capital[end]) or self._names_at(end):
                break
            end += 1
        return end

    def _village_end(self, at: int) -> int:
        """Where the name of a village ends: it is in no table."""
        if self.keys[at].isdigit():
            return at + 1 if len(self.keys[at]) < 3 else at
        named = self.capital[at]
        if self.page.accented and not named:
            return at
        end = at + 1
        while end < min(len(self.keys), at + 4) and self.gap(end - 1) == " ":
            if self.bare_words[end] in _LEVEL_STARTS and (self._level(end, 1) or self._level(end, 2)):
                break
            if named and not self.capital[end] and not self.keys[end].isdigit():
                break
            if any(self._is_large(units, last - end) for last, units in self._names_at(end)):
                break
            end += 1
        return end

    def _is_large(self, units: dict[str, float], words: int) -> bool:
        """Whether a district or a province can be named here without the word of its level."""
        rows = self.gazetteer.units
        return any(
            rows[u].level <= DISTRICT and not rows[u].shy and (words > 1 or self._is_one_word_place(u)) for u in units
        )


def _fits(unit: Unit, rank: int, kinds: tuple[str, ...]) -> bool:
    """Whether a unit can be called by the word of a level."""
    if unit.era == ABROAD:
        return rank == unit.level or unit.kind in kinds
    if unit.kind not in kinds:
        return False
    if rank == PROVINCE:
        return unit.level == PROVINCE or (unit.level == DISTRICT and "tỉnh" not in kinds)
    return unit.level == rank
