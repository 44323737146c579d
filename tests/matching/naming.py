"""The name of a martyr as a teller has it and writes it: what is known of it, then how it is spelled."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.matching import noise, people, slips
from tests.matching.model import Fact, Martyr

_SLIPS = (
    ("by ear", slips.by_ear),
    ("wrong tone", slips.tone),
    ("slip of the fingers", slips.keys),
    ("misread picture", slips.pictured),
    ("telex left over", slips.telex),
)


@dataclass(frozen=True, slots=True)
class Hand:
    """How one teller writes, in the whole of a tip."""

    teller: str
    plain: bool
    capitals: bool
    new_tones: bool

    def write(self, rng: random.Random, text: str, often: float = 1.0) -> str:
        """The text with this teller's slips; `often`: in what part of the tips that the table tells."""
        for name, slip in _SLIPS:
            if rng.random() < noise.share(name, self.teller) * often:
                text = slip(rng, text)
        return self.dress(text)

    def dress(self, text: str) -> str:
        """The text in this teller's habits, without slips."""
        if self.new_tones:
            text = slips.new_tones(text)
        if self.plain:
            text = slips.plain(text)
        return text.upper() if self.capitals else text


def hand(rng: random.Random, teller: str) -> Hand:
    """Somebody's hand."""
    plain, capitals, tones = (
        rng.random() < noise.share(name, teller) for name in ("no diacritics", "capitals", "tone on other vowel")
    )
    return Hand(teller, plain, capitals, tones)


def facts(martyr: Martyr) -> frozenset[Fact]:
    """Everything true that can be said of his name."""
    surname, *middles, given = martyr.name
    called = {("called", martyr.alias)} if martyr.alias else set()
    return frozenset({("surname", surname), ("given", given), *(("middle", one) for one in middles)} | called)


def tell(rng: random.Random, martyr: Martyr, teller: str) -> tuple[str | None, str | None, frozenset[Fact]]:
    """Name and alias as this teller has them in mind, and what of it is known."""

    def does(name: str) -> bool:
        return rng.random() < noise.share(name, teller)

    if does("no name"):
        return None, None, frozenset()
    if martyr.alias and does("alias for the name"):
        return martyr.alias, None, frozenset({("called", martyr.alias)})
    surname, *middles, given = martyr.name
    known: set[Fact] = {("given", given)}
    if does("given name only"):
        words = [given]
    else:
        known.add(("surname", surname))
        if does("no middle name"):
            middles = []
        elif middles and does("other middle name"):
            middles = [people.other_middle(rng, middles[0]), *middles[1:]]
        elif len(middles) > 1 and does("middle names swapped"):
            middles.reverse()
        known |= {("middle", one) for one in middles}
        words = [surname, *middles, given]
    alias = martyr.alias if martyr.alias and does("alias beside it") else None
    if alias:
        known.add(("called", alias))
    return " ".join(words), alias, frozenset(known)
