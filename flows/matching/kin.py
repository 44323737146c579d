"""Who of the family a tip names: held against another tip's family where it is decided what is shown, and never kept.

They may be alive. So no likeness and no key holds them: whoever compares reads both tips.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from flows import kin_words
from flows.matching import calling
from flows.matching.calling import Called
from flows.model import Known, Tip
from flows.relations import Kin
from flows.script import contact, dna
from flows.script.by_hand import KIN
from flows.understand.page import fold
from flows.understand.persons import names

# Those of whom a man has one: two names of them speak against it.
_ONE = {Kin.FATHER: "father", Kin.MOTHER: "mother", Kin.SPOUSE: "wife"}
_SEPARATE = re.compile(r"[,;.\n/]|(?<!\w)và(?!\w)", re.IGNORECASE)
_LINK = re.compile(r"\s*(?::|-|–|=|\blà\b|\btên\b|\btên là\b)\s*", re.IGNORECASE)
_LONGEST = 4  # words of a kin


def named(tip: Tip) -> Mapping[str, Called]:
    """The names of father, mother and wife, as far as the team wrote them down or they tell it themselves.

    The tip has nothing of what is withheld any more.
    """
    found: dict[str, Called] = {}
    for part in _SEPARATE.split(_given(tip, KIN)):
        _add(found, *_read(part))
    name, relation = _given(tip, contact.NAME), _given(tip, dna.RELATION)
    if name and relation in _ONE:
        _add(found, Kin(relation), name)
    return found


def _given(tip: Tip, field: str) -> str:
    answer = tip.answers.get(field)
    if answer is None or answer.known is not Known.GIVEN:
        return ""
    return str(answer.value) if isinstance(answer.value, str) else answer.said


def _read(part: str) -> tuple[Kin | None, str]:
    """ "vợ là Trần Thị Mẫu", "Mẹ: Lê Thị Sáu", "bố Nguyễn Văn Ba": what somebody is, and the name."""
    words = fold.clean(part).split()
    said = " ".join(words)
    if (link := _LINK.search(said)) and (kin := kin_words.read(said[: link.start()])) is not None:
        return kin, said[link.end() :]
    for size in range(min(_LONGEST, len(words) - 1), 0, -1):
        if (kin := kin_words.read(" ".join(words[:size]))) is not None:
            return kin, " ".join(words[size:])
    return None, ""


def _add(found: dict[str, Called], kin: Kin | None, said: str) -> None:
    name = names.read_name(said) if kin in _ONE else None
    if kin is not None and name and (called := calling.read(name)).given:
        found.setdefault(_ONE[kin], called)
