"""Where the martyr may lie: a pin, coordinates, a map link, a photo taken there, words; and how sure the person is.

A reference that lacks something (854603 without its letters) is asked about, once; the answer completes it.

A photo tells where it was taken, which need not be where the grave is: the person is asked, once.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping
from typing import Any

from flows import distance
from flows.distance import Circle
from flows.model import Answer, JsonValue, Known, Source, Taken, Tip
from flows.script.question import NotUnderstood, Question, Reading, as_said, only_choices
from flows.understand import locate
from flows.understand.maps import coordinates, missing
from flows.understand.page import fold
from flows.understand.places.gazetteer import Gazetteer

PHOTO = "place-photo"
WHERE = "place-where"
LACKS = "place-lacks"
SURE = "place-sure"

# What a reference may need → the question for it.
ASKED_FOR = {
    "square-letters": "place-lacks.letters",
    "sheet": "place-lacks.sheet",
    "point": "place-lacks.point",
    "place": "place-lacks.near",
    "meridian": "place-lacks.province",
    "pin": "place-lacks.link",
}

MOST_ALTERNATIVES = 6


def read_place(text: str) -> Reading:
    """Coordinates or a map link where the words hold them; else the words."""
    position = coordinates.read_coordinates(text)
    if position is not None:
        page = fold.page(text)
        form = with_others(
            position_form(position), position, [one.position for one in coordinates.scan_coordinates(page)]
        )
        return Answer(said=text, value=_with_text(form, [one.text for one in coordinates.scan_unplaced(page)]))
    lacking = missing.first_unplaced(text)
    words = as_said(text)
    if isinstance(words, NotUnderstood) and (lacking is None or text.rstrip().endswith("?")):
        return words
    value = {"text": text, "origin": "link" if coordinates.is_map_link(text) else "place"}
    return Answer(said=text, value=value | (lacking_form(lacking) if lacking else {}))


def is_link_alone(text: str) -> bool:
    """Whether the words are a map link and nothing else."""
    return len(text.split()) == 1 and coordinates.is_map_link(text)


def read_lacking(text: str) -> Reading:
    """Letters, a map sheet, a place nearby, or all of it again."""
    is_question = text.rstrip().endswith("?")
    return NotUnderstood("ask") if is_question or not any(one.isalnum() for one in text) else Answer(text, text)


def position_form(position: coordinates.Position) -> dict[str, JsonValue]:
    """The JSON form of coordinates that were typed or linked: degrees on WGS 84, metres, with all other readings."""
    return {
        "lat": position.lat,
        "lon": position.lon,
        "accuracy_m": position.accuracy_m,
        "system": position.system,
        "text": position.text,
        "origin": "link" if position.system == "maps-link" else "typed",
        "datum": position.datum,
        "zone": position.zone or None,
        "notes": list(position.notes),
        "alternatives": [_alternative_form(one) for one in position.alternatives],
    }


def with_others(
    form: dict[str, JsonValue], position: coordinates.Position, stated: Iterable[coordinates.Position]
) -> dict[str, JsonValue]:
    """The form with what the words state beside it in another notation (a map link beside a grid reference)."""
    others = list({one.text: one for one in stated if one.system != position.system}.values())[:MOST_ALTERNATIVES]
    told = [
        {**_alternative_form(coordinates.as_alternative(one, _metres(position, one))), "text": one.text}
        for one in others
    ]
    return _with_text({**form, "alternatives": [*told, *form["alternatives"]]}, [one.text for one in others])


def _with_text(form: dict[str, JsonValue], others: Iterable[str]) -> dict[str, JsonValue]:
    return {**form, "text": ", ".join([form["text"], *(one for one in others if one not in form["text"])])}


def _metres(one: coordinates.Position, other: coordinates.Position) -> float:
    return round(coordinates.distance_m((one.lat, one.lon), (other.lat, other.lon)), 1)


def _alternative_form(one: coordinates.Alternative) -> dict[str, JsonValue]:
    told = dataclasses.asdict(one)
    return {**told, "place": None, "provinces": told["place"] or None, "zone": one.zone or None}


def lacking_form(lacking: coordinates.Unplaced) -> dict[str, JsonValue]:
    """What stands in a place's JSON form for a reference that could not be placed."""
    readings = [_alternative_form(one) for one in lacking.alternatives]
    return {"lacks": {"kind": lacking.kind, "needs": lacking.needs, "text": lacking.text}, "alternatives": readings}


def lacks(tip: Tip) -> str:
    """What the place that was told needs to be one: a word of ``ASKED_FOR``; "" where nothing, or nobody can tell."""
    answer = tip.answers.get(WHERE)
    if answer is None or answer.known is not Known.GIVEN or not isinstance(answer.value, dict):
        return ""
    lacking = answer.value.get("lacks")
    if not lacking or answer.value.get("lat") is not None or (lacking["needs"] == "pin" and answer.value.get("area")):
        return ""
    return str(lacking["needs"]) if lacking["needs"] in ASKED_FOR else ""


def unopened(answer: Answer) -> Answer:
    """The answer once it is known that nobody opens its short link: a pin or words are wanted instead."""
    lacking = answer.value.get("lacks") if isinstance(answer.value, dict) else None
    if not lacking or lacking["needs"] != "network":
        return answer
    return dataclasses.replace(answer, value={**answer.value, "lacks": {**lacking, "needs": "pin"}})


def pin(lat: float, lon: float, accuracy_m: float | None, name: str) -> Answer | None:
    """The answer that a location sent from the phone gives; None where it is no place (0/0, out of range)."""
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        return None
    if abs(lat) < 0.0001 and abs(lon) < 0.0001:
        return None  # what phones send when they don't know their position
    words = f"{lat:.6f}, {lon:.6f}"
    return Answer(said=name or words, value=_form(lat, lon, accuracy_m, name or words, "pin"), source=Source.PIN)


def of_photo(photo: Taken) -> Answer:
    """The answer that a photo gives, once the person said that it was taken there."""
    words = f"{photo.lat:.6f}, {photo.lon:.6f}"
    value = _form(photo.lat, photo.lon, photo.accuracy_m, words, "exif")
    return Answer(said=words, value=value, source=Source.PHOTO)


def _form(lat: float, lon: float, accuracy_m: float | None, text: str, origin: str) -> dict[str, str | float | None]:
    return {"lat": lat, "lon": lon, "accuracy_m": accuracy_m, "system": "wgs84", "text": text, "origin": origin}


def is_position(answer: Answer) -> bool:
    """Whether the person gave a position, not only words; what was read out of the story is still to be confirmed."""
    return isinstance(answer.value, dict) and answer.value.get("lat") is not None and answer.source is not Source.STORY


def with_words(pinned: Answer, was: Answer | None) -> Answer:
    """The pin, and the words that stood there before it."""
    if was is None or was.known is not Known.GIVEN or not was.said:
        return pinned
    unconfirmed = was.source is Source.STORY and not was.sure
    if unconfirmed or (isinstance(was.value, dict) and is_placed(was.value)):
        return pinned
    return dataclasses.replace(pinned, said=was.said, value={**pinned.value, "text": was.said})


def named(answer: Answer, gazetteer: Gazetteer) -> Answer:
    """The answer with the commune it lies in or that its words name, of 30/6/2025 and of today, under ``place``.

    Words get the unit's circle as ``area``, never as a position; where several places fit as well, only
    ``alternatives`` are known.
    """
    if answer.known is not Known.GIVEN or isinstance(answer.value, int | list):
        return answer
    value: dict[str, Any] = answer.value if isinstance(answer.value, dict) else {"text": answer.said}
    if value.get("lat") is not None:
        value = _held_against_words(value, answer.said, gazetteer)
        answer = dataclasses.replace(answer, value=value)
        located = locate.around(value["lat"], value["lon"], gazetteer)
        return dataclasses.replace(answer, value={**value, "place": located}) if located else answer
    if value.get("lacks") and (position := _completed(value["lacks"], answer.said, gazetteer)):
        return named(dataclasses.replace(answer, value=_placed(value, position)), gazetteer)
    found = locate.locate(str(value.get("text") or answer.said), gazetteer)
    if found is None or found.system != locate.SYSTEM:
        return answer
    told = locate.as_json(found)
    if found.ambiguous:
        alternatives = [{**told, "alternatives": []}, *told["alternatives"]][:MOST_ALTERNATIVES]
        return dataclasses.replace(answer, value={**value, "place": None, "alternatives": alternatives})
    area = {"lat": found.lat, "lon": found.lon, "radius_m": found.accuracy_m} if found.lat is not None else None
    return dataclasses.replace(answer, value={**value, "place": told["place"], "area": area})


def _held_against_words(value: dict[str, Any], said: str, gazetteer: Gazetteer) -> dict[str, Any]:
    """Typed coordinates, with a mark at each reading that says whether it fits the place that the words name."""
    here = missing.near(said, gazetteer) if "notes" in value else None
    if here is None:
        return value
    named_circle = Circle(here.lat, here.lon, here.radius_m)

    def fits(form: Mapping[str, Any]) -> bool:
        return distance.meet(named_circle, distance.circle(form["lat"], form["lon"], form["accuracy_m"]))

    notes = [one for one in value["notes"] if one not in ("fits-place", "off-place")]
    return {
        **value,
        "notes": [*notes, "fits-place" if fits(value) else "off-place"],
        "alternatives": [{**one, "fits_place": fits(one)} for one in value["alternatives"]],
    }


def completed(where: Answer, words: str, gazetteer: Gazetteer) -> Answer:
    """The place with what was told of it later, which may make a position of it; the words stay behind the others."""
    said = f"{where.said}, {words}"
    value = {**where.value, "text": said}
    if position := _completed(value["lacks"], words, gazetteer):
        value = _placed(value, position)
    return named(dataclasses.replace(where, said=said, value=value, sure=True), gazetteer)


def _completed(lacking: Mapping[str, str], words: str, gazetteer: Gazetteer) -> coordinates.Position | None:
    found = missing.first_unplaced(lacking["text"])
    return missing.complete(found, words, gazetteer) if found is not None else None


def is_placed(value: Mapping[str, JsonValue]) -> bool:
    """Whether the JSON form holds a position."""
    return value.get("lat") is not None


def opened(value: Mapping[str, JsonValue], position: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The JSON form of a place that was told by a short link, once it is known where that leads."""
    kept = {key: one for key, one in value.items() if key not in ("lacks", "area", "place")}
    return {**kept, **position, "text": value["text"]}


def _placed(value: Mapping[str, JsonValue], position: coordinates.Position) -> dict[str, JsonValue]:
    return opened(value, position_form(position))


def settled(answer: Answer, chosen: Mapping[str, Any]) -> Answer:
    """The answer once it is known which of its alternatives is meant."""
    lat, lon, radius_m = chosen["lat"], chosen["lon"], chosen["accuracy_m"]
    area = {"lat": lat, "lon": lon, "radius_m": radius_m} if lat is not None else None
    value = {key: one for key, one in answer.value.items() if key != "alternatives"}
    return dataclasses.replace(answer, value={**value, "place": chosen["place"], "area": area})


def called(chosen: Mapping[str, Any]) -> str:
    """One of several places as people told them apart before 7/2025: "Xã An Lão, Huyện Bình Lục, Tỉnh Hà Nam"."""
    names = chosen["place"]
    parts = (names["name"], names["district_before_2025"], names["province_before_2025"])
    return ", ".join(dict.fromkeys(one for one in parts if one))


def names_of(value: JsonValue) -> tuple[str, str]:
    """The unit that an answer lies in as it was called before 7/2025, and as it is called today.

    Both "" where that is unknown, and for a province that is today what it was.
    """
    names = value.get("place") if isinstance(value, dict) else None
    if not isinstance(names, dict):
        return "", ""
    province = names["province_before_2025"]
    before = (
        names["commune_before_2025"],
        names["district_before_2025"],
        "" if province == names["province"] else province,  # it stands behind today's commune
    )
    today = (" / ".join(names["communes_today"]), names["province"])
    said_before = ", ".join(one for one in before if one)
    return said_before, ", ".join(one for one in today if one) if said_before else ""


def photo_asked_about(tip: Tip) -> Taken | None:
    """The photo that the person is asked about: always the same one, so that an old button means what it meant."""
    return tip.taken[0] if tip.taken else None


def told_circle(tip: Tip) -> Circle | None:
    """The circle of the place that the person told, None where they told none or only words."""
    answer = tip.answers.get(WHERE)
    if answer is None or answer.known is not Known.GIVEN or not isinstance(answer.value, dict):
        return None
    return distance.circle_of(answer.value)


def circle_of_photo(photo: Taken) -> Circle:
    """The circle of where a photo was taken."""
    return distance.circle(photo.lat, photo.lon, photo.accuracy_m)


def _a_photo_was_taken_elsewhere(tip: Tip) -> bool:
    """A photo tells a place, and no place is known, or none that any of the photos fits."""
    if PHOTO in tip.answers:
        return bool(tip.taken)
    told = told_circle(tip)
    return bool(tip.taken) and not (
        told is not None and any(distance.meet(told, circle_of_photo(one)) for one in tip.taken)
    )


def _place_is_given(tip: Tip) -> bool:
    answer = tip.answers.get(WHERE)
    return answer is not None and answer.known is Known.GIVEN


def _something_is_lacking(tip: Tip) -> bool:
    return bool(lacks(tip))


QUESTIONS = (
    Question(PHOTO, read=only_choices, choices=("yes", "no"), when=_a_photo_was_taken_elsewhere, read_back=False),
    Question(WHERE, read=read_place, wants="location", words_answer=True),
    Question(LACKS, read=read_lacking, when=_something_is_lacking, words_answer=True, read_back=False),
    Question(SURE, choices=("exact", "near", "heard"), when=_place_is_given),
)
