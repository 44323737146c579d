"""The annotated stories told once more: of people with other names, the short ones also typed in another way.

That a name has a middle word, a common surname or its diacritics shows nothing of who fell; and a first message has
little but the name to go by.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping

from flows.understand.persons.names import SURNAMES, is_surname
from tests.flows.annotated import Annotated
from tests.flows.wordings import bare

SHORT = 250  # characters
_SHORT_OFTEN, _LONG_OFTEN = 0.9, 0.25
_CHANGED = 0.6  # of the names: they lose their middle words, get another surname


def retold(one: Annotated) -> Iterator[Annotated]:
    """The story with other names, or nothing: most of the short ones are told again, and some of the long ones."""
    chance = random.Random(one.name)
    is_short = len(one.text) < SHORT
    if chance.random() > (_SHORT_OFTEN if is_short else _LONG_OFTEN):
        return
    names = {name: _other(name, chance) for name in one.gold["martyr_names"] or () if _is_full(name)}
    text, gold = (_renamed(its, names) for its in (one.text, json.dumps(one.gold, ensure_ascii=False)))
    if is_short and one.gold["language"] == "vi":
        typed = chance.choice((str, bare, _small))
        text, gold = typed(text), typed(gold)
    if text != one.text:
        yield Annotated(one.name, text, json.loads(gold), one.network)


def _renamed(text: str, names: Mapping[str, str]) -> str:
    if not names:
        return text
    longest_first = sorted(names, key=len, reverse=True)
    asked = "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first)
    return re.sub(asked, lambda met: names[met[0]], text)


def _small(text: str) -> str:
    return bare(text).lower()


def _is_full(name: str) -> bool:
    surname, *others = name.split()
    return bool(others) and is_surname(surname)


def _other(name: str, chance: random.Random) -> str:
    """Without its middle words, or with another surname, or both; written as the name is."""
    surname, *middle, given = name.split()
    if chance.random() < _CHANGED:
        middle = []
    if chance.random() < _CHANGED:
        surname = _written(chance.choice(SURNAMES), name)
    return " ".join([surname, *middle, given])


def _written(surname: str, name: str) -> str:
    its = bare(surname) if name == bare(name) else surname
    return its.lower() if name.islower() else its.upper() if name.isupper() else its
