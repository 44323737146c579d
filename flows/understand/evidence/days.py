"""What speaks for a day having been one of a death, a birth, an enlistment, a fight."""

from __future__ import annotations

from collections.abc import Sequence

from flows.understand.evidence.around import around, company
from flows.understand.mentions import DayMention
from flows.understand.scene import Scene

ROLES = ("death", "birth", "joined")


def of_days(scene: Scene, days: Sequence[DayMention], cast: Sequence[str]) -> list[set[str]]:
    """The evidence for each day. `cast`: the role of each person of the scene."""
    return [_of_day(scene, days, n) | company(scene, days[n].first, cast) for n in range(len(days))]


def _of_day(scene: Scene, days: Sequence[DayMention], n: int) -> set[str]:
    day, reading = days[n], days[n].found.value
    low = days[n - 1].last if n else 0
    high = days[n + 1].first if n + 1 < len(days) else len(scene.words.shades)
    found = around(scene, day.first, day.last, low=low, high=high)
    year = reading.earliest.year
    found.add(f"year {year // 5 * 5 if year > 1935 else 'old'}")
    found.add("exact" if reading.earliest == reading.latest else f"form {len(reading.form or '')}")
    if reading.note:
        found.add(f"note {reading.note}")
    if reading.lunar:
        found.add("lunar")
    found |= {f"day {min(n, 3)} of {min(len(days), 4)}", f"day {min(n, 3)}", f"days {min(len(days), 4)}"}
    return found
