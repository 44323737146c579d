"""What a line of a register says that a ticket does not know yet: each can be taken over by a button.

The button sends the form of one fact with *register* as where it is from, so that a fact which stands by then is
never replaced unseen (``bot.desk.fact_acts``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flows import by_hand
from flows.model import Known, Tip
from flows.script import martyr, place

# The fact, and what of a line tells it: the first that is there.
TOLD_BY: Mapping[str, tuple[str, ...]] = {
    martyr.NAME: ("name",),
    martyr.ALIAS: ("alias",),
    martyr.BIRTH_YEAR: ("birth",),
    martyr.HOME: ("home",),
    martyr.ENLISTED: ("enlisted",),
    martyr.RANK: ("rank",),
    martyr.UNIT: ("unit",),
    martyr.DEATH_DATE: ("death",),
    martyr.DEATH_PLACE: ("death_place",),
    place.WHERE: ("coordinates", "cemetery", "burial"),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """``seen``: the mark of what stands there now (``by_hand.mark``)."""

    field: str
    words: str
    seen: str


def missing(tip: Tip, told: Mapping[str, Any]) -> dict[str, Missing]:
    """By the part of the line that tells it. What is withheld is not missing, and nothing of it is shown."""
    found = {}
    for field, parts in TOLD_BY.items():
        stands = tip.answers.get(field)
        part = next((one for one in parts if told.get(one)), None)
        if part and field not in tip.withheld and (stands is None or stands.known is not Known.GIVEN):
            found[part] = Missing(field, str(told[part]), by_hand.mark(stands))
    return found
