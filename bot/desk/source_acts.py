"""Sources made and changed by leads: where a poster hangs, how many were printed, whether it still hangs. Audited."""

from __future__ import annotations

import re
from datetime import datetime

from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from bot.papers.wording import line
from flows import source_codes
from flows.understand.page import fold
from flows.understand.places import place_names
from flows.understand.places.gazetteer import TODAY, Gazetteer
from flows.understand.places.place_names import COMMUNE
from storage import audit, sources
from storage.people import Operator
from storage.sources import SourceOf
from storage.unit import Tx

LIMIT = 120  # letters of each line on where it hangs
MOST_COPIES = 100_000
_KIND = re.compile(r"(phuong|xa|dac khu|p\.|x\.)\s*")


def add(
    tx: Tx,
    *,
    operator: Operator,
    name: str,
    what: str,
    place: str,
    commune: str,
    copies: str,
    places: Gazetteer,
    at: datetime,
) -> SourceOf:
    """A new source. Without a name it is called after what it is."""
    require(operator, Right.SOURCES)
    what, place = line(what)[:LIMIT], line(place)[:LIMIT]
    name = name.strip() or source_codes.name_of(what)
    if not name:
        raise ActError("source-error-empty")
    if not source_codes.is_name(name):
        raise ActError("source-error-bad_name")
    of = commune_of(commune, places)
    try:
        new = sources.add(
            tx,
            name=name,
            what=what,
            place=place,
            commune=of,
            copies=_count(copies),
            created_by=operator.name,
            at=at,
        )
    except sources.NameTaken:
        raise ActError("source-error-taken") from None
    _audit(tx, operator, "source_added", name, at=at)
    return new


def change(
    tx: Tx,
    name: str,
    *,
    operator: Operator,
    what: str,
    place: str,
    commune: str,
    copies: str,
    active: bool,
    places: Gazetteer,
    at: datetime,
) -> None:
    """It hangs there now, or no longer; what is printed stays good."""
    require(operator, Right.SOURCES)
    was = sources.find(tx, name)
    if was is None:
        raise ActError("source-gone")
    said = line(commune)
    of = was.commune if said == was.commune else commune_of(said, places)
    what, place = line(what)[:LIMIT], line(place)[:LIMIT]
    sources.change(tx, was.name, what=what, place=place, commune=of, copies=_count(copies), active=active)
    _audit(tx, operator, "source_changed", was.name, at=at)


def commune_of(said: str, places: Gazetteer) -> str:
    """The commune as the tables of places write it: *le chan* is *Phường Lê Chân, Thành phố Hải Phòng*.

    Of several of one name that of the campaign's own province is meant. "" for nothing said. Raises ActError where it
    is no commune of today, or several.
    """
    wanted, _, province = (part.strip() for part in line(said).partition(","))
    if not wanted:
        return ""
    folded = fold.fold(wanted)
    bare = folded[found.end() :] if (found := _KIND.match(folded)) else folded
    ids = dict.fromkeys((*places.named(place_names.key(wanted)), *places.named(place_names.key(bare))))
    units = [places.units[one] for one in ids]
    units = [one for one in units if one.era == TODAY and one.level == COMMUNE]
    if found:
        units = [one for one in units if fold.fold(one.full_name) == folded] or units
    above = {one.id: places.units[one.parent] for one in units if one.parent in places.units}
    of = fold.fold(province) if province else fold.fold(places.home)
    near = [one for one in units if one.id in above and fold.fold(above[one.id].full_name).endswith(of)]
    units = near if near or province else units
    if len(units) != 1:
        raise ActError("source-error-commune_several" if units else "source-error-commune")
    return ", ".join(one.full_name for one in (units[0], above.get(units[0].id)) if one is not None)


def communes(places: Gazetteer) -> list[str]:
    """Those of the campaign's own province, to choose from."""
    home = {one.id for one in places.units.values() if one.era == TODAY and one.name == places.home}
    found = (one for one in places.units.values() if one.level == COMMUNE and one.parent in home)
    return sorted(one.full_name for one in found)


def _count(copies: str) -> int:
    text = copies.strip().replace(".", "") or "0"
    if not text.isascii() or not text.isdigit() or int(text) > MOST_COPIES:
        raise ActError("source-error-copies")
    return int(text)


def _audit(tx: Tx, operator: Operator, what: str, name: str, *, at: datetime) -> None:
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what=what, detail=name)
