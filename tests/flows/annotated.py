"""The annotated stories as examples to learn from: which mention is what, by the annotation."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from flows.understand.army import units as told_units
from flows.understand.chat import intent
from flows.understand.days import dates
from flows.understand.evidence import days, extents, people, places, tellers, texts, units
from flows.understand.evidence.standing import in_doubt
from flows.understand.languages import language
from flows.understand.meaning import areas, informant, localities, mentions, merging, occasions, roles, scene
from flows.understand.meaning.extents import crossed
from flows.understand.meaning.weighing import Scale, Scales
from flows.understand.page import fold
from flows.understand.papers import lists
from flows.understand.persons import phones
from flows.understand.tagging import tagger
from flows.understand.tagging.network import Network
from tests.flows import wordings
from tests.flows.accuracy import folded, same_text, units_of
from tests.flows.learning import Example


@dataclass(frozen=True, slots=True)
class Examples:
    """Of one story or of many."""

    texts: list[Example]
    people: list[Example]
    days: list[Example]
    units: list[Example]
    places: list[Example]

    def __add__(self, more: Examples) -> Examples:
        """Both, as those of one story."""
        return Examples(
            [*self.texts, *more.texts],
            [*self.people, *more.people],
            [*self.days, *more.days],
            [*self.units, *more.units],
            [*self.places, *more.places],
        )


@dataclass(frozen=True, slots=True)
class Annotated:
    """A story with its annotation."""

    name: str
    text: str
    gold: dict[str, Any]
    network: Network | None = None  # that reads its words: one that has not learned from it


@dataclass(frozen=True, slots=True)
class Doubt:
    """A mention that the weights leave in doubt: its evidence, whether it has the role, and its score by weight."""

    story: str
    evidence: Set[str]
    wanted: bool
    score: float


def stories(folder: Path) -> Iterator[Annotated]:
    """Each story of a folder that is read by weighed evidence: all but those in Korean."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["language"] != "ko":
            yield Annotated(path.stem, path.with_suffix(".txt").read_text(encoding="utf-8"), gold)


_WIDER = 4.0  # what is learned of a doubt is learned from clearer cases too


def doubts(one: Annotated, scales: Scales) -> Iterator[tuple[str, Doubt]]:
    """What a story tells of in doubt when it is read with these scales, by what is asked: people, days, places."""
    seen, found_days, mentioned = look_at(one.text, one.network)
    gold_roles, certain = cast_of(seen, one.gold)
    evidence, scores = roles.first_look(seen, scales)
    for role in people.ROLES:
        score_of = [score[role] for score in scores]
        for n, its in in_doubt(evidence, score_of, roles.among(seen), within=_WIDER):
            if certain[n]:
                yield role, Doubt(one.name, its, gold_roles[n] == role, score_of[n])
    cast = roles.cast(seen, scales).roles
    wanted = wanted_of(one.gold)
    evidence, scores = occasions.first_look(seen, found_days, cast, scales)
    for role in days.ROLES:
        score_of = [score[role] for score in scores]
        for n, its in in_doubt(evidence, score_of, within=_WIDER):
            yield role, Doubt(one.name, its, role in roles_of_day(found_days[n], wanted), score_of[n])
    found = _places(seen, mentioned, scales.extents)
    told = [_place_roles(place, wanted, one.text) for place in found]
    evidence, scores = localities.first_look(seen, found, cast, scales)
    for role in places.ASKED:
        score_of = [score[role] for score in scores]
        for n, its in in_doubt(evidence, score_of, within=_WIDER):
            its_roles, unsure = told[n]
            if role not in unsure:
                yield role, Doubt(one.name, its, role in its_roles, score_of[n])


def teller_of(one: Annotated, scales: Scales) -> Iterator[Example]:
    """What a story shows of the one who tells it when it is read with these scales; nothing where his own words say
    what he is."""
    seen, _, mentioned = look_at(one.text, one.network)
    cast = roles.cast(seen, scales)
    martyrs = merging.named_in_full(seen, merging.merged(seen.words.page, cast.fallen), cast.teller)
    clear = [unit for unit in mentioned if unit.clear]
    own = areas.of_teller(seen, cast.teller, martyrs)
    look = informant.look(seen, cast.teller, martyrs, clear, own=own, urgent=intent.is_urgent(seen.words.page.text))
    if look.said is None:
        told = texts.of_text(seen, entries=len(lists.find_items(seen.words.page)))
        yield Example(one.name, frozenset(told | look.evidence), *_teller_roles(one.gold))


def _teller_roles(gold: dict[str, Any]) -> tuple[frozenset[str], frozenset[str]]:
    """What he is; and what is not asked of him: what exactly of the family, of whoever is not of it."""
    relation = (gold["informant"] or {}).get("relation") or ""
    relation = _OF_VETERANS if relation.endswith(" of foreign veteran") else _SAME.get(relation, relation)
    if relation in tellers.KINSHIPS:
        return frozenset({tellers.KIN, relation}), frozenset()
    kin = any(relation.endswith(one) for one in _OF_A_FAMILY) and " of " not in relation
    return frozenset({tellers.KIN if kin else relation} & {*tellers.ROLES}), frozenset(tellers.KINSHIPS)


_SAME = {"local": "resident", "neighbour": "resident", "nephew or niece": "nephew", "relative": "family"}
_OF_VETERANS = "family of foreign veteran"
_OF_A_FAMILY = ("nephew", "niece", "child", "brother", "sister", "daughter", "son", "wife", "-in-law", "sibling",
                "mother", "father", "parent", "cousin", "widow")  # fmt: skip


def sentences(network: Network | None = None) -> Iterator[tuple[Annotated, tuple[str, ...]]]:
    """The single sentences that tell of people, days or places as stories, each with the roles that it tells of."""
    for text, fallen in wordings.FALLEN:
        for typed in _typed(text):
            yield Annotated(text, typed, _gold([{"name": name} for name in fallen]), network), (people.MARTYR,)
    for text, teller in wordings.TELLERS:
        yield Annotated(text, text, _gold([]) | {"informant": {"name": teller}}, network), (people.TELLER,)
    for text, day in wordings.DEATH_DAYS:
        yield Annotated(text, text, _gold([{"name": "Lê Văn An", "date_of_death": day}]), network), (days.DEATH,)
    for text in wordings.OTHERS_DAYS:
        yield Annotated(text, text, _gold([]), network), days.ROLES
    for text, gold in _places_told():
        yield Annotated(text, text, gold, network), places.ASKED


def _typed(text: str) -> tuple[str, ...]:
    """A sentence as it is written, bare, small and in capitals; in a foreign language as it is written."""
    if language.language_of(fold.page(text)) != "vi":
        return (text,)
    return text, wordings.bare(text), text.lower(), text.upper()


def of_wordings(going: Scale, network: Network | None = None) -> Examples:
    """The single sentences of wordings.py, those that name people also bare, small and in capitals."""
    found = Examples([], [], [], [], [])

    def of(text: str, gold: dict[str, Any], typed: str = "") -> Examples:
        return of_story(Annotated(text, typed or text, gold, network), going)

    for text, fallen in wordings.FALLEN:
        for typed in _typed(text):
            its = of(text, _gold([{"name": name} for name in fallen]), typed).people
            found.people.extend(replace(e, unsure=frozenset({"teller"})) for e in its)
    for text, teller in wordings.TELLERS:
        its = of(text, _gold([]) | {"informant": {"name": teller}}).people
        found.people.extend(replace(e, unsure=frozenset({"martyr"})) for e in its)
    for text, kind in wordings.KINDS:
        its = of(text, _gold([]) | {"kind": kind}).texts
        found.texts.extend(replace(e, unsure=frozenset({texts.EVENT})) for e in its)
    for text, day in wordings.DEATH_DAYS:
        its = of(text, _gold([{"name": "Lê Văn An", "date_of_death": day}])).days
        found.days.extend(replace(e, unsure=frozenset({"birth", "joined"})) for e in its)
    for text in wordings.OTHERS_DAYS:
        found.days.extend(of(text, _gold([])).days)
    for text, gold in _places_told():
        found.places.extend(of(text, gold).places)
    return found


def borders_of_wordings() -> list[Example]:
    """The borders of the places in the single sentences of wordings.py."""
    return [one for text, gold in _places_told() for one in borders_of_story(Annotated(text, text, gold))]


def _places_told() -> Iterator[tuple[str, dict[str, Any]]]:
    told = [(text, {"home_town": said}) for text, said in wordings.HOMES]
    told += [(text, {"place_of_death": said}) for text, said in wordings.DEATH_PLACES]
    told += [(text, {"initial_burial_place": a, "burial_place": b}) for text, a, b in wordings.GRAVES]
    for text, facts in told:
        yield wordings.MARTYR + text, _gold([{"name": "Lê Văn An", **facts}])


def _gold(martyrs: list[dict[str, Any]]) -> dict[str, Any]:
    names = [m["name"] for m in martyrs]
    return {"kind": "seek_grave", "martyr_names": names, "martyrs": martyrs, "event": None, "informant": None}


def borders_of_story(one: Annotated) -> list[Example]:
    """The borders between words inside each place that the annotation has, and the one behind: where a place goes on.

    A place that begins inside such words ends where they do.
    """
    seen, _, _ = look_at(one.text)
    told = {said for key, its in wanted_of(one.gold).items() if key.startswith("place") for said in its}
    starts = list(mentions.beginnings(seen))
    found: list[Example] = []
    for first, last in sorted({span for said in told for span in spans_of(seen, said)}):
        for start in (first, *starts[bisect_right(starts, first) : bisect_left(starts, last)]):
            for at, evidence in crossed(seen, start, last):
                found.append(Example(one.name, frozenset(evidence), frozenset(extents.ROLES if at < last else ())))
    return found


def spans_of(seen: scene.Scene, said: str) -> Iterator[tuple[int, int]]:
    """The whole words that say so."""
    words, text = seen.words, seen.words.page.text.casefold()
    start = text.find(said.casefold())
    while start >= 0:
        first, last = words.index(start), words.index(start + len(said))
        if first < last and words.starts[first] == start and words.ends[last - 1] == start + len(said):
            yield first, last
        start = text.find(said.casefold(), start + 1)


def of_story(one: Annotated, going: Scale) -> Examples:
    """What is mentioned in the story, with the evidence and the roles that the annotation gives it.

    `going`: what the evidence for how far places go weighs.
    """
    name, gold = one.name, one.gold
    seen, found_days, mentioned = look_at(one.text, one.network)
    page = seen.words.page
    cast, certain = cast_of(seen, gold)
    wanted = wanted_of(gold)
    found_places = _places(seen, mentioned, going)
    found_units = mentions.find_units(seen, mentioned)
    return Examples(
        [Example(name, frozenset(texts.of_text(seen, entries=len(lists.find_items(page)))), _text_roles(gold))],
        [
            Example(
                name,
                frozenset(evidence | people.behind_another(seen, n, cast[n - 1] if n else "other")),
                frozenset({cast[n]} - {"other"}),
            )
            for n, evidence in enumerate(people.of_people(seen))
            if certain[n]
        ],
        [
            Example(name, frozenset().union(*evidence), roles_of_day(day, wanted))
            for evidence, day in zip(days.of_days(seen, found_days, cast), found_days, strict=True)
        ],
        [
            Example(name, frozenset().union(*evidence), *roles_of_unit(unit, gold))
            for evidence, unit in zip(units.of_units(seen, found_units, cast), found_units, strict=True)
        ],
        [
            Example(name, frozenset().union(*evidence), *map(frozenset, _place_roles(place, wanted, page.text)))
            for evidence, place in zip(places.of_places(seen, found_places, cast), found_places, strict=True)
        ],
    )


def look_at(
    text: str, network: Network | None = None
) -> tuple[scene.Scene, list[mentions.DayMention], list[told_units.UnitFound]]:
    """The text with everything found on it, its days and its units."""
    page = fold.page(text)
    told, yearless = dates.scan_all(page)
    numbers = [p.start for p in phones.scan_phones(page.text)]
    mentioned = list(told_units.scan_units(page))
    parts = [u.start for u in mentioned if u.clear]
    spoken = language.language_of(page)
    seen = scene.see(page, days=[d.start for d in told], phones=numbers, units=parts, language=spoken)
    found_days = mentions.find_days(seen, told, yearless)
    if network is not None:
        seen = tagger.tagged(network, seen, found_days, mentions.find_units(seen, mentioned))
    return seen, found_days, mentioned


def _places(seen: scene.Scene, mentioned: list[told_units.UnitFound], going: Scale) -> list[mentions.PlaceMention]:
    told = (*dates.scan_dates(seen.words.page), *(unit for unit in mentioned if unit.clear))
    return mentions.find_places(seen, going, mentions.words_of(seen, told))


def cast_of(seen: scene.Scene, gold: dict[str, Any]) -> tuple[list[str], list[bool]]:
    """The role of each person, and whether it is certain: a given name alone may be anybody's."""
    fallen = {fold.fold(name) for name in gold["martyr_names"]}
    given = {name.split()[-1] for name in fallen}
    teller = fold.fold((gold["informant"] or {}).get("name") or "")
    roles, certain = [], []
    for person in seen.people:
        name = fold.fold(person.name)
        told = name == teller or (teller != "" and not person.full and name == teller.split()[-1] not in given)
        roles.append("martyr" if name in fallen else "teller" if told else "other")
        certain.append(roles[-1] != "other" or person.full or name.split()[-1] not in given)
    return roles, certain


def _text_roles(gold: dict[str, Any]) -> frozenset[str]:
    return frozenset({gold["kind"]} | ({texts.EVENT} if gold["event"] else set()))


def wanted_of(gold: dict[str, Any]) -> dict[str, set[Any]]:
    """What the annotation has of days and places, by what they are ("day death", "place home") and of lunar days."""
    wanted: dict[str, set[Any]] = defaultdict(set)
    event = gold["event"] or {}
    told = (
        ("date_of_death", "day death"),
        ("birth_date", "day birth"),
        ("birth_year", "day birth"),
        ("enlisted", "day joined"),
        ("home_town", "place home"),
        ("place_of_death", "place fell"),
        ("initial_burial_place", "place laid"),
        ("burial_place", "place lies"),
    )
    for martyr in gold["martyrs"]:
        for key, role in told:
            if martyr.get(key):
                wanted[role].add(str(martyr[key]))
        lunar = martyr.get("date_of_death_lunar") or {}
        if lunar.get("day"):
            wanted["lunar"].add((str(lunar["day"]), str(lunar["month"])))
    for key, role in (("date", "day death"), ("place", "place fell"), ("burial_place", "place laid")):
        if event.get(key):
            wanted[role].add(event[key])
    return wanted


def roles_of_day(one: mentions.DayMention, wanted: dict[str, set[Any]]) -> frozenset[str]:
    """What a day is by the annotation (`wanted_of`)."""
    reading = one.found.value
    said = dates.iso(reading) or ""
    roles = {role for role in days.ROLES if said and said in wanted[f"day {role}"]}
    if said and said[:4] in wanted["day birth"] and not roles:
        roles.add("birth")
    lunar = reading.lunar_day
    if lunar is not None and (str(lunar.day), str(lunar.month)) in wanted["lunar"]:
        roles.add("death")
    return frozenset(roles)


def roles_of_unit(one: mentions.UnitMention, gold: dict[str, Any]) -> tuple[frozenset[str], frozenset[str]]:
    """Of the fallen if one of them or the group has all its levels, or its words where it has none; unsure if some."""
    theirs = [unit for martyr in gold["martyrs"] if (unit := martyr.get("unit"))]
    theirs += (gold["event"] or {}).get("units") or []
    told = [units_of(unit) for unit in theirs]
    here = units_of(asdict(one.found.reading))
    role = frozenset(units.ROLES)
    if not here:
        said = one.found.reading.other
        others = [other for unit in theirs if (other := unit.get("other"))]
        if any(same_text(said, other) for other in others):
            return role, frozenset()
        part = any(set(folded(said).split()) & set(folded(other).split()) for other in others)
        return frozenset(), role if part else frozenset()
    if here and any(here <= theirs for theirs in told):
        return role, frozenset()
    return frozenset(), role if here & set().union(*told, set()) else frozenset()


def _place_roles(one: mentions.PlaceMention, wanted: dict[str, set[Any]], text: str) -> tuple[set[str], set[str]]:
    """The roles of a run of words, and those that it may have: it overlaps the words, and says too much or too little.

    "whole" is asked only of what overlaps a place: whether these are its words.
    """
    roles: set[str] = set()
    unsure: set[str] = set()
    for role in places.ASKED:
        said = wanted[f"place {role}"]
        if any(same_text(one.found.said, other) for other in said):
            roles.add(role)
            if any(folded(one.found.said) == folded(other) for other in said):
                roles.add(places.WHOLE)
        elif any(_overlaps(text, one, other) for other in said):
            unsure.add(role)
    if not roles and not unsure:
        unsure.add(places.WHOLE)
    return roles, unsure


def _overlaps(text: str, one: mentions.PlaceMention, said: str) -> bool:
    start = text.casefold().find(said.casefold())
    return start >= 0 and one.found.start < start + len(said) and start < one.found.end
