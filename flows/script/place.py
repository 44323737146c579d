"""Where the martyr may lie: a pin, coordinates, a map link, words; and how sure the person is of it."""

from __future__ import annotations

import math

from flows.model import Answer, Known, Source, Tip
from flows.script.question import Question, Reading
from flows.understand import coordinates

WHERE = "place-where"
SURE = "place-sure"


def read_place(text: str) -> Reading:
    """Coordinates or a map link where the words hold them; else the words."""
    position = coordinates.read_coordinates(text)
    if position is None:
        origin = "link" if coordinates.is_map_link(text) else "place"
        return Answer(said=text, value={"text": text, "origin": origin})
    origin = "link" if position.system == "maps-link" else "typed"
    return Answer(said=text, value=position_form(position, origin))


def position_form(position: coordinates.Position, origin: str) -> dict[str, str | float | None]:
    """The JSON form of coordinates that were typed or linked: degrees on WGS 84, metres."""
    return {
        "lat": position.lat,
        "lon": position.lon,
        "accuracy_m": position.accuracy_m,
        "system": position.system,
        "text": position.text,
        "origin": origin,
    }


def pin(lat: float, lon: float, accuracy_m: float | None, name: str) -> Answer | None:
    """The answer that a location sent from the phone gives; None where it is no place (0/0, out of range)."""
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        return None
    if abs(lat) < 0.0001 and abs(lon) < 0.0001:
        return None  # what phones send when they don't know their position
    words = f"{lat:.6f}, {lon:.6f}"
    value = {
        "lat": lat,
        "lon": lon,
        "accuracy_m": accuracy_m,
        "system": "wgs84",
        "text": name or words,
        "origin": "pin",
    }
    return Answer(said=name or words, value=value, source=Source.PIN)


def _place_is_given(tip: Tip) -> bool:
    answer = tip.answers.get(WHERE)
    return answer is not None and answer.known is Known.GIVEN


QUESTIONS = (
    Question(WHERE, read=read_place, wants="location", words_answer=True),
    Question(SURE, choices=("exact", "near", "heard"), when=_place_is_given),
)
