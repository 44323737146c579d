"""What is asked of the network, where the settings allow it: where a short map link leads, where a named place lies.

The machine asks once for each (``effects.LookUp``) and goes on; the answer comes as an event, perhaps much later. What
was asked stands in ``Tip.outside`` under the words: ``{"kind", "state"}``, the state one of *waiting*, *found*,
*nothing* (the answer holds no place) and *failed*. Of a link that was found also ``position`` (a place's JSON form) and
``leads_to``; of a name ``area`` (a circle), ``name`` and ``service``: an area to search, never the grave's place.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import datetime

from flows import events, storing
from flows.effects import LookUp
from flows.model import Answer, JsonValue, Known, Tip
from flows.rules import Rules
from flows.script import place
from flows.understand.maps import map_links
from flows.understand.persons import phones

LINK, NAME = "link", "name"
WAITING, FOUND, NOTHING, FAILED = "waiting", "found", "nothing", "failed"
LONGEST_NAME = 200  # code points; what is longer is a description and no name


def wanted(tip: Tip, rules: Rules) -> Iterator[LookUp]:
    """What the tip gives to ask of the network, asked or not."""
    where = tip.answers.get(place.WHERE)
    if rules.opens_links:
        texts = [one.text for one in tip.told if one.is_words()]
        texts += [where.said] if where is not None else []
        for text in texts:
            yield from (LookUp(LINK, link) for link in map_links.unresolved(text))
    if rules.asks_geocoder and where is not None and _is_unknown_name(where):
        yield LookUp(NAME, where.said)


def _is_unknown_name(where: Answer) -> bool:
    """Whether these are words for a place of which no table knows anything. A telephone number is handed to nobody."""
    value = where.value
    if where.known is not Known.GIVEN or not isinstance(value, dict) or value.get("origin") != "place":
        return False
    is_known = any(value.get(key) for key in ("lat", "place", "area", "alternatives", "lacks"))
    return not is_known and len(where.said) <= LONGEST_NAME and not phones.scan_phones(where.said)


def with_learned(tip: Tip, what: events.LookedUp, rules: Rules, at: datetime) -> Tip:
    """The tip with the answer, and with its place where that was what the place waited for."""
    tip = dataclasses.replace(tip, outside={**tip.outside, what.text: {"kind": what.kind, **what.answer}})
    where = _where_after(tip, what)
    if where is None:
        return tip
    return storing.with_answer(tip, place.WHERE, storing.with_names(place.WHERE, where, rules), at)


def _where_after(tip: Tip, what: events.LookedUp) -> Answer | None:
    """The place as it is after the answer; None where it stays as it was."""
    where, answer = tip.answers.get(place.WHERE), what.answer
    is_found = answer["state"] == FOUND
    if where is None or where.known is not Known.GIVEN or not isinstance(where.value, dict):
        return None
    value = where.value
    if place.is_placed(value):
        return None
    if what.kind == NAME:
        waits = where.said == what.text and _is_unknown_name(where)
        told: dict[str, JsonValue] = {"area": answer["area"], "geocoded": answer} if is_found and waits else {}
        return dataclasses.replace(where, value={**value, **told}) if told else None
    lacking = value.get("lacks")
    if not lacking or lacking["text"] != what.text:
        return None
    if not is_found:
        return place.unopened(where)
    return dataclasses.replace(where, value=place.opened(value, answer["position"]))
