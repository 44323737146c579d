"""What speaks for a unit having been that of the fallen, and not the teller's alone, an office's or an enemy's."""

from __future__ import annotations

from collections.abc import Sequence

from flows.understand.army.units import PARTS
from flows.understand.evidence import tags
from flows.understand.evidence.around import before, behind, company, of_text
from flows.understand.meaning.mentions import UnitMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Evidence
from flows.understand.tagging import odds

ROLES = ("martyr",)


def of_units(scene: Scene, units: Sequence[UnitMention], cast: Sequence[str]) -> list[Evidence]:
    """The evidence for each unit. `cast`: the role of each person of the scene."""
    found: list[Evidence] = []
    everywhere = of_text(scene, cast)
    for n, unit in enumerate(units):
        low = units[n - 1].last if n else 0
        high = units[n + 1].first if n + 1 < len(units) else len(scene.words.shades)
        around = before(scene, unit.first, low), behind(scene, unit.last, high)
        its = _itself(unit) | {f"unit {min(n, 3)} of {min(len(units), 4)}"} | _beside(scene, unit)
        its |= tags.of_words(scene, unit.first, unit.last, (odds.UNIT,))
        found.append((frozenset(its), *around, company(scene, unit.first, cast), scene.cues_of(unit.first), everywhere))
    return found


def _itself(unit: UnitMention) -> set[str]:
    told = [part for part in PARTS if getattr(unit.found.reading, part) is not None]
    said = unit.found.reading.said
    found = {f"owner {unit.found.owner}", f"parts {min(3, len(told))}", *(f"has {part}" for part in told)}
    found |= {"clear"} if unit.found.clear else {f"unclear {unit.found.owner}"}
    found |= {"certain"} if unit.found.certain else set()
    found.add("in words" if " " in said and any(len(word) > 2 and word.isalpha() for word in said.split()) else "short")
    return found | {f"only {told[0]}" if len(told) == 1 else "several"}


def _beside(scene: Scene, unit: UnitMention) -> set[str]:
    """How near the name before it stands, and what is told in between."""
    n = scene.named_before(unit.first)
    if not n:
        return {"nobody before"}
    apart = unit.first - scene.people[n - 1].last
    found = {f"name {'beside' if apart < 2 else 'near' if apart < 6 else 'in reach' if apart < 20 else 'far'}"}
    if apart < 6:
        found.add(f"from name {' '.join(scene.words.shades[scene.people[n - 1].last : unit.first])}")
    return found
