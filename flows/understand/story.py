"""A whole story read at once: who fell, what is known of each, and who tells it.

A text is a page of words. Scanners give what is mentioned (people, days, units, places), each with its span; the
rules of roles.py say whose a mention is, and those of attaching.py which martyr a fact belongs to. Nothing is guessed:
where two readings contradict each other, neither is given, unless the teller corrects himself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from datetime import date

from flows.understand import (
    attaching,
    coordinates,
    dates,
    events,
    evidence,
    fold,
    foreign,
    informant,
    inscriptions,
    intent,
    kinds,
    language,
    lists,
    occasions,
    people,
    phones,
    roles,
    tellers,
    units,
)
from flows.understand.lexicon import KINDS
from flows.understand.scene import Scene, see
from flows.understand.told import Event, Found, Informant, Martyr, Story
from flows.understand.words import Words

__all__ = ["Event", "Found", "Informant", "Martyr", "Story", "read_story"]

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")

# In these no fallen soldier is described.
_NOBODY = ("scam_report", "dna_question", "request_recognition", "registry", "enemy_report", "rumour", "not_dead")


def read_story(text: str, now: date) -> Story:
    """Everything the text states, each fact with its words and place in the NFC text; days after `now` are none."""
    page = fold.page(text)
    spoken = language.language_of(page)
    found_phones = tuple(Found(p.value or p.said, p.said, p.start, p.end) for p in phones.scan_phones(page.text))
    emails = tuple(Found(m.group(), m.group(), *m.span()) for m in _EMAIL.finditer(page.text))
    all_units = list(units.scan_units(page))
    found_units = [u for u in all_units if u.clear]
    found_days = dates.scan_dates(page)
    carved = tuple(inscriptions.find_inscriptions(page))
    urgent = intent.is_urgent(page.text)
    positions = tuple(Found(p.position, p.position.text, p.start, p.end) for p in coordinates.scan_coordinates(page))
    if spoken != "vi":
        abroad = foreign.read(page, spoken, found_units, found_days, now)
        kind = kinds.tip_kind(
            page, spoken, frozenset(), listed=0, martyrs=len(abroad.martyrs), relation=None, urgent=urgent
        )
        return Story(
            spoken,
            kind,
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
    scene = see(
        page, [*(d.start for d in found_days), *(p.start for p in found_phones)], [u.start for u in found_units]
    )
    cues = {tag for phrase in KINDS.scan(scene.words) if phrase is not None for tag in phrase.tags}
    items = lists.find_items(page)
    teller = tellers.informant_index(scene)
    martyrs = _martyrs(scene, items, teller)
    back = roles.reported_wrongly(scene)
    if back is not None and not martyrs and teller is not None and roles.of_himself(scene, back, scene.people[teller]):
        martyrs = [scene.people[teller]]  # "Tôi là ..., bị báo tử nhầm"
    martyrs = attaching.named_in_full(scene, martyrs, scene.people[teller] if teller is not None else None)
    days = occasions.days_of(scene, found_days, now)
    who = scene.people[teller] if teller is not None else None
    relatives = [r.spelling for m in martyrs[:3] if (r := attaching.relative(scene, m)) is not None]
    own = attaching.own_stretch(scene, who, martyrs)
    served = any(own[0] <= scene.words.index(u.start) < own[1] for u in found_units)
    told_by = informant.read_informant(scene, who, relatives, cues, served=served, urgent=urgent and not martyrs)
    relation = told_by.relation if told_by else None
    kind = kinds.tip_kind(
        page,
        spoken,
        cues,
        listed=len(items),
        martyrs=len(martyrs),
        relation=relation,
        urgent=urgent,
        returned=back is not None,
    )
    if kind in ("scam_report", "dna_question"):
        martyrs = [m for m in martyrs if m.led_by("martyr") or (m.full and evidence.is_recorded(scene, m))]
    told = attaching.attach(
        scene,
        martyrs,
        items,
        own,
        days,
        all_units,
        shares=relation == "comrade",
        tells_of_a_fight=relation == "comrade" or told_by is None,
        kind=kind,
        keeper=relation == "cemetery keeper" or kind == "grave_info" or (kind == "registry" and "stone" in cues),
    )
    if back is not None:
        alive = Found(back.spelling, page.text[back.start : back.end], back.start, back.end)
        told = tuple(
            replace(m, death=None, death_place=None, first_burial=None, burial=None, returned=alive) for m in told
        )
    unnamed = Martyr()
    if not told and kind not in _NOBODY and scene.deadly:
        unnamed = attaching.attach(
            scene,
            [people.NOBODY],
            (),
            own,
            days,
            all_units,
            shares=relation == "comrade",
            tells_of_a_fight=relation == "comrade",
            kind=kind,
            keeper=False,
        )[0]
    count = events.count_of(page, len(items), len(told), kind)
    event = events.read_event(scene, days, found_units, told, count, kind, own, keeper=relation == "cemetery keeper")
    return Story(spoken, kind, urgent, told, count, event, carved, positions, found_phones, emails, told_by, unnamed)


def _martyrs(scene: Scene, items: tuple[lists.Item, ...], teller: int | None) -> list[people.Person]:
    """The people who fell, in order, each once: a given name and the full name behind it are one."""
    chosen: list[people.Person] = []
    starts = [item.start for item in items]
    for n, person in enumerate(scene.people):
        if n == teller:
            continue
        entry = bisect_right(starts, person.start) - 1
        listed = entry >= 0 and person.start < items[entry].end and _begins(scene.words, starts[entry], person)
        corrected = bool(chosen) and person.led_by("truename") is not None
        if not listed and not corrected and not roles.is_martyr(scene, person):
            continue
        chosen.append(person)
    return attaching.merged(chosen, scene.people[teller] if teller is not None else None)


def _begins(words: Words, start: int, person: people.Person) -> bool:
    """Whether the entry begins with this name, titles apart."""
    return person.full and words.starts[person.before] - start <= 2
