"""Views of a tip: the martyr, the place, the reporter, the DNA answers, as a ticket shows them.

Pure functions of ``flows.model.Tip``; the forms are those of ``ticket --json``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flows import distance, donors
from flows.changed import changed
from flows.distance import Circle
from flows.model import Answer, Known, Source, Tip
from flows.script import abuse, contact, dna, find, living, martyr, martyr_forms, place, reporter, story
from flows.script.order import BY_FIELD
from flows.understand import extract
from flows.understand.army import units
from flows.understand.maps import map_links
from flows.understand.meaning import kinds
from flows.understand.page import fold
from flows.understand.persons import namesakes

OWN_WORDS = 3  # so many an answer about the family may have that is no more than the choice it means
NO_UNIT = dict.fromkeys(("raw", *units.PARTS))


@dataclass(frozen=True, slots=True)
class TipSummary:
    """What a ticket's row holds beside the tip: in clear only what concerns the fallen (``search``, ``lat``...)."""

    kind: str
    urgent: bool
    martyr_name: str
    search: str  # folded, for search without diacritics
    lat: float | None
    lon: float | None
    reporter_name: str
    reporter_phone: str


def summary(tip: Tip) -> TipSummary:
    """The summary of a tip."""
    where = location_of(tip)
    who = reporter_of(tip)
    name = str(_given(tip, martyr.NAME) or "")
    told = (martyr.ALIAS, martyr.HOME, martyr.UNIT, martyr.DEATH_DATE, martyr.DEATH_PLACE)
    words = [name, *(_said(tip, one) for one in told)]
    words.append(_said(tip, place.WHERE))
    words += [one for other in further(tip) for one in other]
    read = story.read_of(tip, or_asked=True)
    return TipSummary(
        kind=kind_of(tip),
        urgent=read is not None and read.urgent,
        martyr_name=name,
        search=fold.fold(" ".join(one for one in words if one)),
        lat=where.get("lat") if where else None,
        lon=where.get("lon") if where else None,
        reporter_name=who["name"] or "",
        reporter_phone=who["phone"] or "",
    )


def kind_of(tip: Tip) -> str:
    """The ticket's kind: that of the tip that was told, else what the answers speak of."""
    if abuse.is_report(tip):
        return "abuse"
    if dna.is_all_that_is_asked(tip):
        return "dna"
    read = story.read_of(tip, or_asked=True)
    if read is not None and read.kind is not None:
        return kinds.TICKET_KINDS[read.kind]
    if _given(tip, place.WHERE) is not None:
        return "burial_place"
    if _given(tip, reporter.ROLE) in ("relative", "helper"):
        return "seeking"
    if any(_given(tip, one.field) is not None for one in martyr.QUESTIONS):
        return "martyr_info"
    return "other"


def story_of(tip: Tip) -> str:
    """All the person's own words, in order; of somebody who only asked, what was asked."""
    words = [one.text for one in tip.told if one.is_words()]
    return "\n".join(words or [one.text for one in tip.told if one.kind == "question"])


def martyr_of(tip: Tip) -> dict[str, Any]:
    """The martyr in the form of one entry of ``martyrs[]``; null where nothing was said."""
    day = tip.answers.get(martyr.DEATH_DATE)
    date_form = day.value if day and isinstance(day.value, dict) else None
    joined = _given(tip, martyr.ENLISTED)
    unit = tip.answers.get(martyr.UNIT)
    unit_form: dict[str, Any] | None = None
    if unit is not None and unit.known is Known.GIVEN:
        unit_form = {
            **NO_UNIT,
            **(unit.value if isinstance(unit.value, dict) else {"raw": unit.said, "other": unit.said}),
        }
    year = _given(tip, martyr.BIRTH_YEAR)
    where = location_of(tip)
    form: dict[str, Any] = {
        "name": _main(tip),
        "alias": _said(tip, martyr.ALIAS) or None,
        "birth_year": str(year) if year else None,
        "birth_date": None,
        "home_town": _said(tip, martyr.HOME) or None,
        "enlisted": _common_part(joined) if isinstance(joined, dict) else joined,
        "rank": _said(tip, martyr.RANK) or None,
        "position": None,
        "unit": unit_form,
        "date_of_death": _common_part(date_form) if date_form else None,
        "date_of_death_raw": ", ".join(filter(None, (_said(tip, martyr.DEATH_DATE), _roughly(tip)))) or None,
        "date_of_death_lunar": date_form.get("lunar_day") if date_form else None,
        "place_of_death": _said(tip, martyr.DEATH_PLACE) or None,
        "initial_burial_place": None,
        "burial_place": where["text"] if where else None,
        "status": "returned_alive" if living.lives(tip) else None,
    }
    if date_form and date_form.get("earliest") != date_form.get("latest"):
        form["date_of_death_range"] = [date_form["earliest"], date_form["latest"]]
    if date_form and "alternatives" in date_form:
        form["date_of_death_alternatives"] = date_form["alternatives"]
    return form


def _roughly(tip: Tip) -> str:
    """What was said of the year of a day without one, where it told none."""
    year = tip.answers.get(martyr.DEATH_YEAR)
    return year.said if year is not None and year.value is None else ""


def _common_part(day: dict[str, Any]) -> str | None:
    """The day, month or year that an interval fills exactly; None where it is neither, and of a day without a year."""
    if martyr_forms.is_yearless(day):
        return None
    earliest, latest = day["earliest"], day["latest"]
    if earliest == latest:
        return str(earliest)
    if earliest[:7] == latest[:7]:
        return str(earliest[:7])
    return str(earliest[:4]) if earliest[:4] == latest[:4] else None


def location_of(tip: Tip) -> dict[str, Any] | None:
    """The place in the form of ``location``, None where none was given."""
    answer = tip.answers.get(place.WHERE)
    if answer is None or answer.known is not Known.GIVEN:
        return None
    value = answer.value if isinstance(answer.value, dict) else {"text": answer.said, "origin": "place"}
    blank: dict[str, Any] = {
        "lat": None,
        "lon": None,
        "accuracy_m": None,
        "system": None,
        "place": None,
        "alternatives": [],
    }
    asked = looked_up(tip)
    return {
        **blank,
        **value,
        "sure": _given(tip, place.SURE) or _said(tip, place.SURE) or None,
        **({"looked_up": asked} if asked else {}),
    }


def on_map(tip: Tip) -> Circle | None:
    """The circle to be drawn: of the position, else of the commune that was named or that a geocoder told."""
    where = location_of(tip)
    area = (where or {}).get("area")
    if where is None or where.get("lat") is not None or not area:
        return distance.circle_of(where)
    return distance.circle_of({**area, "accuracy_m": area.get("radius_m")})


def looked_up(tip: Tip) -> list[dict[str, Any]]:
    """What was asked of the network about places, and the answers; a short link that nobody opened says so."""
    asked = [{"text": text, **answer} for text, answer in tip.outside.items()]
    answer = tip.answers.get(place.WHERE)
    texts = [one.text for one in tip.told if one.is_words()] + [answer.said if answer is not None else ""]
    links = dict.fromkeys(link for text in texts for link in map_links.unresolved(text))
    closed = [{"text": one, "kind": "link", "state": "not_opened"} for one in links if one not in tip.outside]
    return asked + closed


def reporter_of(tip: Tip) -> dict[str, Any]:
    """Who told it: role, name, phone; null where not said or anonymous."""
    phone = _given(tip, contact.PHONE)
    told_by = _given(tip, reporter.ROLE)
    name = _given(tip, "reporter-elder") if told_by == "helper" else _given(tip, contact.NAME)
    return {
        "role": told_by,
        "name": name,
        "phone": None if phone == contact.ANONYMOUS else phone,
        "helper": _given(tip, "reporter-helper") if told_by == "helper" else None,
        "best_time": _given(tip, contact.TIME),
    }


def dna_of(tip: Tip) -> dict[str, Any]:
    """The DNA answers, and who of the family fits; ``said``: what was told of them in words of one's own."""
    words = [_said(tip, field) for field in (*dna.FINDING, dna.HEALTH, dna.AGE)]
    return {**donors.as_json(tip), "said": [one for one in words if len(one.split()) > OWN_WORDS]}


def as_json(tip: Tip) -> dict[str, Any]:
    """The tip's share of ``ticket --json``."""
    return {
        "reporter": reporter_of(tip),
        "martyr": martyr_of(tip),
        "martyrs": martyrs_of(tip),
        "story": story_of(tip),
        "location": location_of(tip),
        "dna": dna_of(tip),
        "report": report_of(tip),
        "find": find_of(tip),
    }


def martyrs_of(tip: Tip) -> list[dict[str, Any]]:
    """All martyrs of the tip: the main one, if anything was said of him or her, and those whom the story names, too."""
    man = martyr_of(tip)
    return [*([man] if any(man.values()) else ()), *_others(tip, man["name"])]


def report_of(tip: Tip) -> dict[str, Any] | None:
    """What is told of a fraud or a rumour, None where the tip is none. Some are choices, or any words."""
    if not abuse.is_report(tip):
        return None
    heard = _given(tip, abuse.RUMOUR)
    return {
        "kind": "fraud" if abuse.is_fraud(tip) else "rumour",
        "rumour": heard.get("text") if isinstance(heard, dict) else None,
        "who": _given(tip, abuse.WHO),
        "how": _given(tip, abuse.HOW),
        "account": _given(tip, abuse.ACCOUNT),
        "when": _given(tip, abuse.WHEN),
        "amount": _given(tip, abuse.AMOUNT),
        "paid": _given(tip, abuse.PAID),
    }


def find_of(tip: Tip) -> dict[str, Any] | None:
    """What is told of a find beside its place, None where nothing is. The state is a choice, or any words."""
    told = {field.removeprefix("find-"): _given(tip, field) for field in find.FIELDS}
    return told if any(told.values()) else None


def _others(tip: Tip, name: str | None) -> list[dict[str, Any]]:
    """The further martyrs that the story names, as it tells of them, with what was put right since."""
    return [_put_right(tip, one) for one in _told_others(tip, name)]


def _told_others(tip: Tip, name: str | None) -> list[dict[str, Any]]:
    read = story.read_of(tip)
    named = [one for one in read.martyrs if one.name] if read is not None else []
    main = next((one for one in named if name and one.name and namesakes.alike(one.name.value, name)), None)
    others = [one for one in named if one is not main] if main is not None else named[1:]
    return [extract.martyr_form(one) for one in others if one.name and one.name.value != name]


# The parts of a further martyr's form that a fact fills.
_PARTS: Mapping[str, tuple[str, ...]] = {
    martyr.NAME: ("name",),
    martyr.BIRTH_YEAR: ("birth_year", "birth_date"),
    martyr.HOME: ("home_town",),
    martyr.UNIT: ("unit",),
    martyr.DEATH_DATE: (
        *("date_of_death", "date_of_death_raw", "date_of_death_lunar"),
        *("date_of_death_range", "date_of_death_alternatives"),
    ),
    martyr.DEATH_PLACE: ("place_of_death",),
    place.WHERE: ("burial_place", "initial_burial_place"),
}


def _put_right(tip: Tip, form: dict[str, Any]) -> dict[str, Any]:
    answers = tip.others.get(form["name"])
    if not answers:
        return form
    anew = martyr_of(changed(tip, answers=answers))
    parts = {part for field in answers for part in _PARTS[field]}
    kept = {part: value for part, value in form.items() if part not in parts}
    return {**kept, **{part: anew[part] for part in parts if part in anew}}


def named_others(tip: Tip) -> list[str]:
    """Each further martyr that the story names, by the name that it gives him."""
    return [one["name"] for one in _told_others(tip, _main(tip))]


def _main(tip: Tip) -> str | None:
    return _given(tip, martyr.NAME) or _said(tip, martyr.NAME) or None


def further(tip: Tip) -> list[tuple[str, str]]:
    """The name of each further martyr that the story names, and what is told of him, in its words."""
    found = []
    for one in _others(tip, _main(tip)):
        unit = one["unit"]["raw"] if one["unit"] else None
        grave = one["burial_place"] or one["initial_burial_place"]
        told = (one["birth_year"], one["home_town"], unit, one["date_of_death_raw"], one["place_of_death"], grave)
        found.append((one["name"], ", ".join(str(fact) for fact in told if fact)))
    return found


def files_of(tip: Tip) -> int:
    """How many photos, recordings and files came with it."""
    return sum(one.is_file() for one in tip.told)


def _answer(tip: Tip, field: str) -> Answer | None:
    """An answer that was given and still stands: what its question no longer asks for is none of the ticket's."""
    answer = tip.answers.get(field)
    if answer is None or answer.known is not Known.GIVEN:
        return None
    question = BY_FIELD.get(field)
    asked = question is None or question.when(tip) or answer.source is Source.OPERATOR
    return answer if asked else None


def _given(tip: Tip, field: str) -> Any:
    answer = _answer(tip, field)
    return answer.value if answer else None


def _said(tip: Tip, field: str) -> str:
    answer = _answer(tip, field)
    if answer is None:
        return ""
    return answer.said or (str(answer.value) if answer.value is not None else "")
