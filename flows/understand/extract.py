"""A story as the JSON object that `manhmoi extract` prints: the keys of the samples' SCHEMA.md, with spans."""

from __future__ import annotations

import dataclasses
from typing import Any

from flows.understand.army import units
from flows.understand.days import dates
from flows.understand.meaning import kinds
from flows.understand.told import Event, Found, Martyr, Story

# In these, where, when and where they lie is told of whoever was found there.
_OF_PLACES = ("grave_info", "relics", "remains_found", "foreign_tip", "enemy_report")
_OF_EVENTS = ("death", "death_place", "first_burial", "burial")


def as_json(story: Story) -> dict[str, Any]:
    """The object; what the text says nothing of is null or empty. Spans are code points of the NFC text, by path."""
    spans: dict[str, list[int]] = {}
    theirs, told = _martyrs_and_event(story)
    martyrs = [_martyr(one, f"martyrs.{n}", spans) for n, one in enumerate(theirs)]
    event = None
    if told is not None:
        event = {
            "place": _value(told.place, "event.place", spans),
            "date": _iso(told.date, "event.date", spans),
            "burial_place": _value(told.burial_place, "event.burial_place", spans),
            "units": [_unit(u, f"event.units.{n}", spans) for n, u in enumerate(told.units)],
        }
    informant = None
    if story.informant is not None:
        informant = {
            "name": _said(story.informant.name, "informant.name", spans),
            "relation": story.informant.relation,
        }
    return {
        "kind": story.kind,
        "ticket_kind": kinds.TICKET_KINDS.get(story.kind or "", "other"),
        "language": story.language,
        "urgent": story.urgent,
        "martyr_names": [m["name"] for m in martyrs if m["name"]],
        "martyr_count": story.martyr_count,
        "martyrs": martyrs,
        "event": event,
        "inscriptions": [_said(f, f"inscriptions.{n}", spans) for n, f in enumerate(story.inscriptions)],
        "coordinates": [
            {
                "raw": _said(f, f"coordinates.{n}", spans),
                "lat": f.value.lat,
                "lon": f.value.lon,
                "system": f.value.system,
                "accuracy_m": f.value.accuracy_m,
                "note": None,
            }
            for n, f in enumerate(story.positions)
        ]
        or None,
        "phones": [_phone(f, f"phones.{n}", spans) for n, f in enumerate(story.phones)],
        "emails": [_said(f, f"emails.{n}", spans) for n, f in enumerate(story.emails)],
        "informant": informant,
        "spans": spans,
    }


def _martyrs_and_event(story: Story) -> tuple[tuple[Martyr, ...], Event | None]:
    """Where nobody is named: the one without a name; of a grave or a thing of which no more is told, the event."""
    one = story.unnamed
    if story.martyrs or story.event is not None or one == Martyr():
        return story.martyrs, story.event
    if story.kind in _OF_PLACES and one == Martyr(**{field: getattr(one, field) for field in _OF_EVENTS}):
        return (), Event(one.death_place, one.death, one.first_burial or one.burial)
    return (one,), None


def martyr_form(one: Martyr) -> dict[str, Any]:
    """One entry of ``martyrs[]``, without spans."""
    return _martyr(one, "", {})


def _martyr(one: Martyr, path: str, spans: dict[str, list[int]]) -> dict[str, Any]:
    def at(key: str) -> str:
        return f"{path}.{key}"

    death, feast = one.death, one.feast
    value: dict[str, Any] = {
        "name": _said(one.name, at("name"), spans),
        "alias": _said(one.alias, at("alias"), spans),
        "birth_year": str(_value(one.birth_year, at("birth_year"), spans)) if one.birth_year else None,
        "birth_date": day.isoformat() if (day := _value(one.birth_date, at("birth_date"), spans)) else None,
        "home_town": _said(one.home_town, at("home_town"), spans),
        "enlisted": _iso(one.enlisted, at("enlisted"), spans),
        "rank": _said(one.rank, at("rank"), spans),
        "position": _said(one.position, at("position"), spans),
        "unit": _unit(one.unit, at("unit"), spans),
        "date_of_death": _iso(death, at("date_of_death"), spans),
        "date_of_death_raw": said.said if (said := death or feast) else None,
        "date_of_death_lunar": _lunar(death or feast),
        "place_of_death": _said(one.death_place, at("place_of_death"), spans),
        "initial_burial_place": _said(one.first_burial, at("initial_burial_place"), spans),
        "burial_place": _said(one.burial, at("burial_place"), spans),
        "status": "returned_alive" if one.returned else None,
    }
    if death is not None and death.value.alternatives:
        value["date_of_death_alternatives"] = [day.isoformat() for day in death.value.alternatives]
    if death is not None and death.value.earliest != death.value.latest:
        value["date_of_death_range"] = [death.value.earliest.isoformat(), death.value.latest.isoformat()]
    return value


def _iso(found: Found[dates.DateReading] | None, path: str, spans: dict[str, list[int]]) -> str | None:
    """YYYY-MM-DD, YYYY-MM or YYYY, as exactly as the text says; None where no calendar day can be given."""
    if found is None:
        return None
    spans[path] = [found.start, found.end]
    return dates.iso(found.value)


def _lunar(found: Found[dates.DateReading] | Found[dates.DayFound] | None) -> dict[str, Any] | None:
    day = found.value.lunar_day if found is not None else None
    return dataclasses.asdict(day) if day is not None else None


def _phone(found: Found[str], path: str, spans: dict[str, list[int]]) -> str | None:
    """As typed; one told in words ("không chín một ...") as the digits it means."""
    said = _said(found, path, spans)
    return said if any(c.isdigit() for c in found.said) else "0" + found.value.removeprefix("+84")


def _unit(found: Any, path: str, spans: dict[str, list[int]]) -> dict[str, str | None] | None:
    if found is None:
        return None
    spans[path] = [found.start, found.end]
    form = dataclasses.asdict(found.value)
    return {"raw": found.value.said, **{key: form.get(key) for key in units.PARTS}}


def _value(found: Found[Any] | None, path: str, spans: dict[str, list[int]]) -> Any:
    if found is None:
        return None
    spans[path] = [found.start, found.end]
    return found.value


def _said(found: Found[Any] | None, path: str, spans: dict[str, list[int]]) -> str | None:
    if found is None:
        return None
    spans[path] = [found.start, found.end]
    return found.said
