"""Where the martyr may lie: a pin, coordinates, a map link, words; and how sure the person is of it."""

from __future__ import annotations

import dataclasses
import math

from flows.model import Answer, Known, Source, Tip
from flows.script.question import NotUnderstood, Question, Reading, as_said
from flows.understand import coordinates

WHERE = "place-where"
SURE = "place-sure"


def read_place(text: str) -> Reading:
    """Coordinates or a map link where the words hold them; else the words."""
    position = coordinates.read_coordinates(text)
    if position is None:
        if isinstance(words := as_said(text), NotUnderstood) and not coordinates.is_map_link(text):
            return words
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


def is_position(answer: Answer) -> bool:
    """Whether the person gave a position, not only words; what was read out of the story is still to be confirmed."""
    return isinstance(answer.value, dict) and answer.value.get("lat") is not None and answer.source is not Source.STORY


def with_words(pinned: Answer, was: Answer | None) -> Answer:
    """The pin, and the words that stood there before it."""
    if was is None or was.known is not Known.GIVEN or is_position(was) or was.source is Source.STORY or not was.said:
        return pinned
    return dataclasses.replace(pinned, said=was.said, value={**pinned.value, "text": was.said})


def _place_is_given(tip: Tip) -> bool:
    answer = tip.answers.get(WHERE)
    return answer is not None and answer.known is Known.GIVEN


QUESTIONS = (
    Question(WHERE, read=read_place, wants="location", words_answer=True),
    Question(SURE, choices=("exact", "near", "heard"), when=_place_is_given),
)
