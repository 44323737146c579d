"""What speaks for a day having been one of a death, a birth, an enlistment, a fight."""

from __future__ import annotations

from collections.abc import Sequence

from flows.understand.evidence import tags
from flows.understand.evidence.around import before, behind, company, of_text
from flows.understand.meaning.mentions import DayMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Evidence
from flows.understand.tagging import odds

DEATH = "death"
ROLES = (DEATH, "birth", "joined")
_TAGS = (odds.DEATH, odds.BIRTH, odds.JOINED)


def of_days(scene: Scene, days: Sequence[DayMention], cast: Sequence[str]) -> list[Evidence]:
    """The evidence for each day. `cast`: the role of each person of the scene."""
    found: list[Evidence] = []
    everywhere = of_text(scene, cast)
    for n, day in enumerate(days):
        low = days[n - 1].last if n else 0
        high = days[n + 1].first if n + 1 < len(days) else len(scene.words.shades)
        its = _itself(day) | {f"day {min(n, 3)} of {min(len(days), 4)}", f"days {min(len(days), 4)}"}
        its |= tags.of_words(scene, day.first, day.last, _TAGS)
        around = before(scene, day.first, low), behind(scene, day.last, high)
        found.append((frozenset(its), *around, company(scene, day.first, cast), scene.cues_of(day.first), everywhere))
    return found


def _itself(day: DayMention) -> set[str]:
    reading = day.found.value
    year = reading.earliest.year
    found = {f"year {year // 5 * 5 if year > 1935 else 'old'}"}
    found.add("exact" if reading.earliest == reading.latest else f"form {len(reading.form or '')}")
    found |= {f"note {reading.note}"} if reading.note else set()
    found |= {"year lent", f"year lent from {day.lent}"} if day.lent else set()
    return found | ({"lunar"} if reading.lunar else set())
