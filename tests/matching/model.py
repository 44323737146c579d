"""What the set is made of: martyrs as they truly were, and tips as somebody told of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

Fact = tuple[str, str]  # a kind and a value that can be compared: ("commune", "2025/11743"), ("given", "Khoát")


@dataclass(frozen=True, slots=True)
class Site:
    """A place of fighting: a commune (or an area abroad), a point in it, and how people there call it."""

    id: str
    unit: str  # id in the gazetteer
    lat: float
    lon: float
    landmark: str


@dataclass(frozen=True, slots=True)
class Service:
    """The unit of a martyr, all levels that there are, as numbers without letters."""

    theatre: str
    company: str | None = None
    battalion: str | None = None
    regiment: str | None = None
    division: str | None = None
    group: str | None = None
    front: str | None = None
    code: str | None = None
    mailbox: str | None = None
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Grave:
    """Where he lies today: a cemetery, or where he was first buried (then `cemetery` is empty)."""

    cemetery: str
    unit: str
    lat: float
    lon: float
    row: int
    number: int


@dataclass(frozen=True, slots=True)
class Martyr:
    """A fallen soldier (liệt sĩ) who never was. Who may be taken for one another share a `group`."""

    id: str
    group: str
    name: tuple[str, ...]  # surname, middle names, given name
    woman: bool
    alias: str | None
    born: date
    hamlet: str
    commune: str  # id in the gazetteer, a commune of 30/6/2025
    former: str | None  # what the commune was called before
    enlisted: tuple[int, int]
    rank: str
    position: str
    service: Service
    died: date
    site: Site
    buried: tuple[float, float, str]  # where at first, and how that is described
    grave: Grave
    father: str
    mother: str
    wife: str | None
    listed: bool = True  # stands among the 5,000

    @property
    def full_name(self) -> str:
        """Surname, middle names, given name."""
        return " ".join(self.name)


@dataclass(frozen=True, slots=True)
class Tip:
    """One told tip: the JSON object, and which true facts it tells, slips of writing aside."""

    form: dict[str, Any]
    facts: frozenset[Fact] = field(default_factory=frozenset)

    @property
    def id(self) -> str:
        """Its number, in the order in which tips came in."""
        return str(self.form["tip"])

    @property
    def truth(self) -> str:
        """The id of the martyr."""
        return str(self.form["truth"])
