"""One tip: what a teller of one sort says of one martyr, in the form of an entry of `martyrs[]` of `extract`."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from tests.matching import army, days, naming, noise, spots
from tests.matching.model import Fact, Martyr, Tip
from tests.matching.world import World

MANNERS = {
    "death: exact day": "day",
    "death: month": "month",
    "death: year": "year",
    "death: lunar with year": "moon",
    "death: giỗ without year": "gio",
    "death: season": "season",
    "death: lunar as solar": "swapped",
}
ERAS = {"home by older names": "older", "home by new names": "today", "old home, new province": "mixed"}
_KIN = ("father", "mother", "wife")


def facts(world: World, martyr: Martyr) -> frozenset[Fact]:
    """Everything true that a tip could say of him."""
    kin = {(who, name) for who in _KIN if (name := getattr(martyr, who))}
    return frozenset(
        naming.facts(martyr)
        | world.homes.facts(martyr)
        | army.facts(martyr.service)
        | days.facts(martyr.died)
        | spots.facts(world.places, martyr)
        | {("born", str(martyr.born.year))}
        | kin
    )


def tell(rng: random.Random, world: World, martyr: Martyr, teller: str) -> Tip:
    """A tip that is of some use: told again until it is (see `useful`); neither its number nor its truth is set."""
    while True:
        tip = _tell(rng, world, martyr, teller)
        if useful(tip.facts):
            return tip


def useful(told: frozenset[Fact]) -> bool:
    """Whether it holds what a tip must, as the sheet on the domain has it (2.3).

    That is a name and a home, or a unit and a time, or a place that can be found.
    """
    kinds = {kind for kind, _ in told}
    named = bool(kinds & {"given", "called"}) and bool(kinds & {"commune-name", "district-name"})
    served = bool(kinds & {"regiment", "division", "code", "mailbox", "group"}) and bool(kinds & {"year", "giỗ"})
    return named or served or bool(kinds & {"site", "cemetery", "landmark"})


def _tell(rng: random.Random, world: World, martyr: Martyr, teller: str) -> Tip:
    def does(name: str) -> bool:
        return rng.random() < noise.share(name, teller)

    hand = naming.hand(rng, teller)
    name, alias, known = naming.tell(rng, martyr, teller)
    home, more = _home(rng, world, martyr, teller)
    known |= more
    unit, more = _unit(rng, martyr, teller) if does("unit told") else (None, frozenset[Fact]())
    known |= more
    death, more = _death(rng, martyr, teller)
    known |= more
    where = spots.tell(rng, world.places, martyr, teller)
    known |= where.facts
    born = None
    if does("year of birth told"):
        born = martyr.born.year + (rng.choice((-2, -1, -1, 1, 1, 2)) if does("year of birth wrong") else 0)
        known |= {("born", str(born))}
    kin: dict[str, str | None] = dict.fromkeys(_KIN)
    for who in _KIN:
        if (relative := getattr(martyr, who)) and does("wife told" if who == "wife" else "parents told"):
            kin[who] = hand.write(rng, relative, 0.5)
            known |= {(who, relative)}
    enlisted, rank, position = (does("enlisted, rank, post told") for _ in range(3))
    form: dict[str, Any] = {
        "name": hand.write(rng, name) if name else None,
        "alias": hand.write(rng, alias, 0.5) if alias else None,
        "birth_year": str(born) if born else None,
        "birth_date": martyr.born.isoformat() if born == martyr.born.year and does("day of birth told") else None,
        "home_town": hand.write(rng, home, 0.7) if home else None,
        "enlisted": "{}-{:02}".format(*martyr.enlisted) if enlisted else None,
        "rank": hand.dress(martyr.rank) if rank else None,
        "position": hand.dress(martyr.position) if position else None,
        "unit": unit and {**unit, "raw": hand.dress(unit["raw"] or "")},
        **death,
        "date_of_death_raw": hand.dress(death["date_of_death_raw"] or "") or None,
        "place_of_death": hand.write(rng, where.place_of_death, 0.5) if where.place_of_death else None,
        "initial_burial_place": hand.dress(where.initial_burial_place) if where.initial_burial_place else None,
        "burial_place": hand.write(rng, where.burial_place, 0.3) if where.burial_place else None,
        "status": None,
        "kin": kin,
        "location": where.location,
        "teller": teller,
    }
    return Tip(form, known)


def _home(rng: random.Random, world: World, martyr: Martyr, teller: str) -> tuple[str | None, frozenset[Fact]]:
    def does(name: str) -> bool:
        return rng.random() < noise.share(name, teller)

    if not does("home told"):
        return None, frozenset()
    commune = world.homes.beside(rng, martyr.commune) if does("neighbouring commune") else martyr.commune
    shares = [noise.share(row, teller) for row in ERAS]
    era = rng.choices((*ERAS.values(), "before"), (*shares, 1 - sum(shares)))[0]
    if martyr.former and does("home by former commune"):
        era = "former"
    dropped = {
        letter
        for letter, row in (
            ("c", "home without commune"),
            ("d", "home without district"),
            ("p", "home without province"),
        )
        if does(row)
    }
    levels = "".join(letter for letter in "cdp" if letter not in dropped) or "p"
    if does("home with village"):
        levels = f"v{levels}"
    told = world.homes.write(rng, martyr, era=era, levels=levels, commune=commune)
    return told.text, told.facts


def _unit(rng: random.Random, martyr: Martyr, teller: str) -> tuple[dict[str, str | None], frozenset[Fact]]:
    def does(name: str) -> bool:
        return rng.random() < noise.share(name, teller)

    service = martyr.service
    levels = {name: value for name, _, _ in army.LEVELS if (value := getattr(service, name))}
    told: dict[str, str] = {}
    if service.code and does("unit by its code alone"):
        told["code"] = service.code
        if rng.random() < 0.4:  # "d406/KN": a number beside the code
            one = rng.choice(list(levels))
            told[one] = levels[one]
    else:
        told = {name: value for name, value in levels.items() if not does("level of the unit missing")}
        if not told:
            one = rng.choice(list(levels))
            told = {one: levels[one]}
        if does("number of the unit wrong"):
            one = rng.choice(list(told))
            told[one] = _other_number(rng, told[one])
        if service.code and rng.random() < 0.1:
            told["code"] = service.code
        for name, chance in (("group", 0.6), ("front", 0.25), ("other", 0.5)):
            value = getattr(service, name)
            if value and rng.random() < chance:
                told[name] = value
    if service.mailbox and does("mailbox told"):
        told["mailbox"] = service.mailbox
    southern = martyr.service.theatre in ("Nam Bộ", "Khu 5", "Trị Thiên")
    unit = army.write(rng, told, southern=southern)
    return unit, frozenset((name, value) for name in army.PARTS if (value := unit[name]))


def _other_number(rng: random.Random, number: str) -> str:
    digits = "".join(c for c in number if c.isdigit())
    if len(digits) > 1 and rng.random() < 0.5:
        return digits[1] + digits[0] + digits[2:]
    return str(max(1, int(digits) + rng.choice((-1, 1))))


def _death(rng: random.Random, martyr: Martyr, teller: str) -> tuple[dict[str, Any], frozenset[Fact]]:
    shares = [noise.share(row, teller) for row in MANNERS]
    manner = rng.choices((*MANNERS.values(), ""), (*shares, 1 - sum(shares)))[0]
    if not manner:
        return {"date_of_death": None, "date_of_death_raw": None, "date_of_death_lunar": None}, frozenset()
    day: date = martyr.died
    if rng.random() < noise.share("day of death near", teller):
        day = days.near(rng, day, 3)
    if rng.random() < noise.share("another year of war", teller):
        day = days.in_year(day, day.year + rng.choice((-4, -3, -2, 2, 3, 4)))
    elif rng.random() < noise.share("year of death off by one", teller):
        day = days.in_year(day, day.year + rng.choice((-1, 1)))
    southern = teller == "comrade" and martyr.service.theatre in ("Nam Bộ", "Khu 5")
    told = days.write(rng, day, manner, southern=southern)
    return told.form, told.facts
