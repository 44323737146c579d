"""Makes the set: ``python -m tests.matching.make [--out FOLDER] [--seed N]``.

Writes martyrs.jsonl and tips.jsonl into the folder. README.md beside this file says what is in them.
"""

from __future__ import annotations

import argparse
import dataclasses
import gc
import hashlib
import json
import random
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot import places
from bot.settings import Settings
from tests.matching import noise, telling
from tests.matching.model import Martyr, Tip
from tests.matching.world import World

SEED = 20270727
TIPS = 20_000
SINGLES = 700  # martyrs of the list of whom one tip tells; of every other two or more
MOST = 12  # tips on one martyr
HALVES = ("development", "held out")


@dataclass(frozen=True, slots=True, eq=False)
class Set:
    """Everything: the world, and the tips in the order in which they came in."""

    world: World
    tips: tuple[Tip, ...]

    def half(self, tip: Tip) -> str:
        """Which half it belongs to: that of its martyr, who goes with those who are like him."""
        return half(self.world.by_id[tip.truth])


@cache
def make(seed: int = SEED) -> Set:
    """The set of a seed, made once in a process."""
    # Nothing of it is garbage: looking for some would take a fifth of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _make(seed)
    finally:
        if collecting:
            gc.enable()


def _make(seed: int) -> Set:
    world = World(places.load(Settings()), seed)
    rng = random.Random(seed + 1)
    told = []
    for martyr, times in zip(world.martyrs, _times(rng, world.martyrs), strict=True):
        for _ in range(times):
            teller = _teller(rng, martyr)
            told.append((martyr, telling.tell(rng, world, martyr, teller)))
    rng.shuffle(told)
    return Set(world, tuple(_numbered(n, martyr, tip) for n, (martyr, tip) in enumerate(told, 1)))


def half(martyr: Martyr) -> str:
    """The half of a martyr: by his group, so that who is like him is in the same."""
    return HALVES[hashlib.sha256(f"{SEED} {martyr.group}".encode()).digest()[0] % 2]


def lines(tips: tuple[Tip, ...]) -> str:
    """The tips as they stand in tips.jsonl."""
    return "".join(_line(tip.form) for tip in tips)


def martyr_form(world: World, martyr: Martyr) -> dict[str, Any]:
    """A martyr as he truly was, as he stands in martyrs.jsonl: a row of a full register."""
    commune = world.places.units[martyr.commune]
    district = world.places.units[commune.parent]
    service = dataclasses.asdict(martyr.service)
    return {
        "martyr": martyr.id,
        "group": martyr.group,
        "half": half(martyr),
        "name": martyr.full_name,
        "alias": martyr.alias,
        "birth_date": martyr.born.isoformat(),
        "home": [martyr.hamlet, commune.name, district.name, world.places.units[district.parent].name],
        "home_former_name": martyr.former,
        "enlisted": "{}-{:02}".format(*martyr.enlisted),
        "rank": martyr.rank,
        "position": martyr.position,
        "unit": {key: value for key, value in service.items() if value and key != "theatre"},
        "date_of_death": martyr.died.isoformat(),
        "kin": {"father": martyr.father, "mother": martyr.mother, "wife": martyr.wife},
        "place_of_death": [martyr.site.landmark, world.places.units[martyr.site.unit].full_name],
        "initial_burial": {"lat": martyr.buried[0], "lon": martyr.buried[1], "as": martyr.buried[2]},
        "cemetery": martyr.grave.cemetery or None,
    }


def _times(rng: random.Random, martyrs: list[Martyr]) -> list[int]:
    """How many tips tell of each: many of some, as of men whom a whole village or company remembers."""
    listed = sum(martyr.listed for martyr in martyrs)
    strangers = len(martyrs) - listed
    singles = set(rng.sample(range(listed), SINGLES))
    times = [1 if n in singles or n >= listed else 2 for n in range(len(martyrs))]
    known = [0.0 if time == 1 else rng.gammavariate(2.5, 1) for time in times]
    left = TIPS - strangers - sum(times[:listed])
    while left:
        for n in rng.choices(range(len(martyrs)), known, k=left):
            if times[n] < MOST:
                times[n] += 1
                left -= 1
    return times


def _teller(rng: random.Random, martyr: Martyr) -> str:
    """Who tells: a list of a cemetery only of those who lie in one, a finder only of those who do not."""
    shares = {teller: noise.share("tips", teller) for teller in noise.TELLERS}
    shares["finder" if martyr.grave.cemetery else "cemetery"] = 0.0
    if not martyr.wife:
        shares["child"] = 0.0
    if martyr.service.theatre in ("Pháp", "biên giới phía Bắc"):
        shares["foreign"] = 0.0
    return rng.choices(list(shares), list(shares.values()))[0]


def _numbered(number: int, martyr: Martyr, tip: Tip) -> Tip:
    form = {"tip": f"T{number:05}", "truth": martyr.id, **tip.form}
    return Tip(form, tip.facts)


def _line(form: dict[str, Any]) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":")) + "\n"


def main() -> None:
    """The two files, and a count of what is in them."""
    parser = argparse.ArgumentParser(prog="python -m tests.matching.make", description="Makes the set.")
    parser.add_argument("--out", type=Path, default=Path("matching-set"), help="the folder to write into")
    parser.add_argument("--seed", type=int, default=SEED)
    asked = parser.parse_args()
    made = make(asked.seed)
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "tips.jsonl").write_text(lines(made.tips), encoding="utf-8")
    martyrs = "".join(_line(martyr_form(made.world, one)) for one in made.world.martyrs if one.listed)
    (asked.out / "martyrs.jsonl").write_text(martyrs, encoding="utf-8")
    told = Counter(tip.truth for tip in made.tips)
    pairs = sum(n * (n - 1) // 2 for n in told.values())
    sys.stderr.write(f"{len(made.tips)} tips on {len(told)} people, {pairs} true pairs\n")


if __name__ == "__main__":
    main()
