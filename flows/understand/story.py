"""A whole story read at once: who fell, what is known of each, and who tells it.

A text is a page of words. Scanners give what is mentioned (people, days, units, places), each with its span; what a
mention is, is weighed by the evidence around it (roles.py, occasions.py, localities.py); attaching.py says which martyr
a fact belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from flows.understand.army import ranks, units
from flows.understand.chat import intent
from flows.understand.days import dates
from flows.understand.evidence import texts
from flows.understand.languages import korean, language, witnesses
from flows.understand.maps import coordinates, missing
from flows.understand.meaning import (
    areas,
    attaching,
    events,
    informant,
    lent_days,
    localities,
    mentions,
    merging,
    occasions,
    owned_units,
    returning,
    righted_names,
    roles,
)
from flows.understand.meaning.scene import Scene, see
from flows.understand.meaning.weighing import Scales, weigh
from flows.understand.page import fold
from flows.understand.papers import forms, inscriptions, lists, records, remarks, signers
from flows.understand.persons import phones
from flows.understand.persons.person import NOBODY
from flows.understand.places.gazetteer import Gazetteer
from flows.understand.tagging import tagger
from flows.understand.told import Event, Found, Informant, Martyr, Story
from flows.understand.weights import LEARNED

__all__ = ["Event", "Found", "Informant", "Martyr", "Story", "read_story", "with_short_codes"]

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")

# In these no fallen soldier is described.
_NOBODY = ("scam_report", "dna_question", "request_recognition", "registry", "enemy_report", "rumour", "not_dead")
_GROUP = 0.0  # an event is told at these odds: chosen on stories that were held back
# In these a man is known by what was found on him; the fight that is told of was not only his.
_PAPERS = ("foreign_tip", "enemy_report", "relics")


def _kind(scene: Scene, scores: Mapping[str, float], *, named: bool) -> str | None:
    """The likeliest kind; none for a text that says nothing of the matter; a report where money was asked for.

    `named`: whether one of the fallen is.
    """
    if intent.asks_money(scene.words.page.text):
        return "scam_report"
    if scene.language == "vi" and returning.is_to_be_struck(scene.words.page):
        return "not_dead"
    likely = sorted(texts.KINDS, key=scores.__getitem__, reverse=True)
    if not (scene.deadly or scene.about or named or scores[likely[0]] > 0):
        return None
    if scene.language != "vi" and "found" not in scene.about:
        likely.remove("remains_found")  # a diary that was found is no urgent matter
    return next(one for one in likely if one != "scam_report" or intent.may_be_of_fraud(scene.words.page.text))


def read_story(text: str, now: date, scales: Scales = LEARNED) -> Story:
    """Everything the text states, each fact with its words and place in the NFC text; days after `now` are none.

    `scales`: what the evidence weighs, if not what was learned from the annotated stories.
    """
    page = fold.page(text)
    spoken = language.language_of(page)
    found_phones = tuple(Found(p.value or p.said, p.said, p.start, p.end) for p in phones.scan_phones(page.text))
    mailed = _EMAIL.finditer(page.text) if "@" in page.text else ()
    emails = tuple(Found(m.group(), m.group(), *m.span()) for m in mailed)
    all_units = list(units.scan_units(page))
    found_units = [u for u in all_units if u.clear]
    told_days, yearless = dates.scan_all(page)
    carved = tuple(inscriptions.find_inscriptions(page))
    urgent = intent.is_urgent(page.text)
    positions = tuple(Found(p.position, p.position.text, p.start, p.end) for p in coordinates.scan_coordinates(page))
    if spoken == "ko":
        abroad = korean.read_korean(page, found_units, told_days, now)
        return Story(
            spoken,
            "foreign_tip",
            urgent,
            abroad.martyrs,
            abroad.count,
            abroad.event,
            carved,
            positions,
            found_phones or abroad.phones,
            emails,
            abroad.informant,
        )
    parted = records.find_records(page)
    scene = see(
        page,
        days=[d.start for d in told_days],
        phones=[p.start for p in found_phones],
        units=[u.start for u in found_units],
        named=parted.names,
        language=spoken,
    )
    dated = mentions.find_days(scene, told_days, yearless)
    mentioned = mentions.find_units(scene, all_units)
    if scales.network is not None:
        scene = tagger.tagged(scales.network, scene, dated, mentioned)
    signer = signers.find(page)
    signed = {n: role for n, person in enumerate(scene.people) if (role := signer.role(person))}
    cast = roles.cast(scene, scales, signed | parted.roles(scene.people) | righted_names.taken_back(scene))
    items = parted.items if parted.all else lists.find_items(page)
    listed = 0 if len(parted.all) == 1 else len(items)
    whole = texts.of_text(scene, entries=listed)
    of_text = weigh(scales.texts, (whole,))
    kind = _kind(scene, of_text, named=bool(cast.fallen))
    apart = parted.names or [(item.start, item.end) for item in items]
    lives = returning.living(scene, cast.fallen) if kind == "not_dead" else returning.Living(None, None)
    fallen = returning.among(cast.fallen, lives.person)
    martyrs = merging.named_in_full(scene, merging.merged(page, fallen, apart), cast.teller)
    days = occasions.days_of(scene, dated, cast.roles, scales, now)
    taken = mentions.words_of(scene, (*told_days, *found_units))
    found_places = mentions.find_places(scene, scales.extents, taken)
    named_places = [p for p in found_places if parted.is_open(p.found.start)]
    places = localities.places_of(scene, named_places, cast.roles, scales)
    own = areas.of_teller(scene, cast.teller, martyrs)
    seen = informant.look(
        scene,
        cast.teller,
        martyrs,
        found_units,
        own=own,
        urgent=urgent,
        of_others=parted.is_of_others,
        signer=signer,
    )
    told_by = informant.read_informant(scene, cast.teller, seen, whole, scales.tellers)
    relation = told_by.relation if told_by else None
    comrade = relation == "comrade"
    group = of_text[texts.EVENT] > _GROUP
    belonging = owned_units.units_of(scene, mentioned, cast.roles, scales)
    feasts = lent_days.feasts(scene, [d.found for d in dated], [d for d in yearless if parted.is_open(d.start)])
    entries = items if listed or len(martyrs) > 1 else ()
    below = remarks.below(scene, martyrs, entries)
    told = attaching.attach(
        scene,
        martyrs,
        entries,
        [d for d in days if parted.is_open(d.found.start)],
        places,
        [u for u in belonging if parted.is_open(u.found.start)],
        shares=comrade,
        of_papers=group and kind in _PAPERS,
        own=own,
        sure=bool(parted.all),
        below=below,
        feasts=feasts,
    )
    if parted.all:
        in_forms = forms.Mentions(page, dated, all_units, ranks.scan_ranks(page), now)
        told = forms.fill(told, parted, in_forms, remarks.own(scene, martyrs, below))
    if kind == "not_dead":
        told = returning.told_to_live(told, lives)
    unnamed = Martyr()
    if not told and kind not in _NOBODY and scene.deadly:
        unnamed = attaching.attach(
            scene, [NOBODY], (), days, places, belonging, shares=comrade, of_papers=False, feasts=feasts
        )[0]
    count = events.count_of(page, listed, len(told), kind)
    event = events.read_event(days, places, belonging, told) if group else None
    if spoken != "vi":
        count = witnesses.count_of(page, len(told))
        found_phones = found_phones or witnesses.phones_of(page)
        event = events.completed(event, page, spoken) if group or not told else None
    urgent = urgent or kind == "remains_found"
    return Story(spoken, kind, urgent, told, count, event, carved, positions, found_phones, emails, told_by, unnamed)


def with_short_codes(read: Story, text: str, gazetteer: Gazetteer) -> Story:
    """The same with the short plus codes of the text that stand before the name of a place of the tables."""
    more = [Found(p.position, p.position.text, p.start, p.end) for p in missing.beside_names(text, gazetteer)]
    return replace(read, positions=tuple(sorted((*read.positions, *more), key=lambda found: found.start)))
