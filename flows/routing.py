"""To whom a tip goes (*phân luồng*): the agencies in order, each with the reason. A proposal; a person decides.

After the routing table of the city's plans: the military command for graves, battles and units; home affairs for files
and identity; the police for relatives' samples and for fraud; the commune where the place is. Agencies that no consent
names (Sở Ngoại vụ, Đoàn Thanh niên...) are not proposed: ``ALSO`` says of whom the team should think. The words of a
reason are ``routing-<why>`` in ``locales/``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flows import tips
from flows.home import is_home
from flows.model import Tip
from flows.script import abuse, reporter, story
from flows.script.question import value_of

MILITARY, HOME, POLICE, FORENSICS, COMMUNE = "military", "home_affairs", "police", "forensics", "commune"
WHY = (
    *("at_once", "at_once_police", "at_once_commune", "grave", "commune_of_place", "elsewhere"),
    *("battle", "files", "identity", "search", "relatives_dna", "dna_files", "remains_dna"),
    *("memento", "fraud", "foreign", "policy", "policy_commune"),
)
ALSO = ("foreign_affairs", "youth_union", "propaganda", "veterans")


@dataclass(frozen=True, slots=True)
class Route:
    """``agency``: one that consents name."""

    agency: str
    why: str


@dataclass(frozen=True, slots=True)
class Case:
    """What the way depends on. ``at_home``: the place lies in the city; None where that is not known."""

    kind: str
    urgent: bool = False
    at_home: bool | None = None
    has_place: bool = False
    foreign: bool = False
    veteran: bool = False
    has_samples: bool = False  # somebody of the family is willing
    fraud: bool = False


def case(tip: Tip, *, kind: str, urgent: bool, language: str, home: str) -> Case:
    """The case of a ticket. ``home``: the name of the city. The tip as it may be shown."""
    where = tips.location_of(tip)
    names = (where or {}).get("place") or {}
    province = names.get("province")
    read = story.read_of(tip, or_asked=True)
    told = read.kind if read is not None else None
    role = value_of(tip, reporter.ROLE)
    return Case(
        kind=kind,
        urgent=urgent,
        at_home=is_home(str(province), home) if province else None,
        has_place=where is not None,
        foreign=language not in ("", "vi") or told in ("foreign_tip", "enemy_report"),
        veteran=role == "veteran",
        has_samples=tips.dna_of(tip).get("willing") == "yes",
        fraud=abuse.is_report(tip),
    )


def propose(one: Case) -> tuple[Route, ...]:
    """The agencies, the first receiver first, each once."""
    found: dict[str, Route] = {}
    for route in _routes(one):
        found.setdefault(route.agency, route)
    return tuple(found.values())


def also(one: Case) -> tuple[str, ...]:
    """Others that the plans name and no consent reaches: the person is asked first (of ``ALSO``)."""
    if one.fraud:
        return ("propaganda",)
    found = (("foreign_affairs", one.foreign), ("youth_union", one.kind == "memento"), ("veterans", one.veteran))
    return tuple(name for name, is_so in found if is_so)


def _routes(one: Case) -> Iterator[Route]:
    if one.fraud or one.kind == "abuse":
        yield Route(POLICE, "fraud")
        return
    if one.urgent:
        yield Route(MILITARY, "at_once")
        yield Route(POLICE, "at_once_police")
        if one.at_home is not False:
            yield Route(COMMUNE, "at_once_commune")
    if one.foreign:
        yield Route(MILITARY, "foreign")
    match one.kind:
        case "burial_place":
            yield Route(MILITARY, "elsewhere" if one.at_home is False else "grave")
            if one.at_home:
                yield Route(COMMUNE, "commune_of_place")
            yield Route(HOME, "identity")
        case "martyr_info":
            yield Route(MILITARY, "battle")
            yield Route(HOME, "files")
        case "seeking":
            yield Route(HOME, "search")
            yield Route(MILITARY, "grave" if one.has_place else "battle")
        case "dna":
            yield Route(POLICE, "relatives_dna")
            yield Route(HOME, "dna_files")
            yield Route(FORENSICS, "remains_dna")
        case "memento":
            yield Route(MILITARY, "memento")
        case _:
            yield Route(HOME, "policy")
            yield Route(COMMUNE, "policy_commune")
    if one.has_samples:
        yield Route(POLICE, "relatives_dna")
