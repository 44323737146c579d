"""What kind of tip a text is, by clear cues: SCHEMA's kinds, and the ticket's kind that belongs to each."""

from __future__ import annotations

import re
from collections.abc import Set

from flows.understand import fold, intent

TICKET_KINDS = {
    "seek_grave": "seeking",
    "comrade_tip": "burial_place",
    "grave_info": "burial_place",
    "foreign_tip": "burial_place",
    "enemy_report": "burial_place",
    "remains_found": "burial_place",
    "relics": "memento",
    "registry": "martyr_info",
    "battle_account": "martyr_info",
    "not_dead": "martyr_info",
    "request_recognition": "martyr_info",
    "dna_question": "dna",
    "scam_report": "abuse",
    "rumour": "abuse",
}
_BONES = re.compile(
    r"(?<!\w)(?:phat hien|dao duoc|dao thay|dao gap|dao trung|cat boc|quy tap "
    r"duoc)\s(?:\w{1,12}\s){0,4}(?:hai cot|xuong nguoi)(?!\w)"
)
_RESEARCHER = re.compile(r"(?<!\w)(?:after action|aar|researcher|archives?|captured doc|report i pulled)(?!\w)")


_RELATIVES = frozenset(
    "son daughter child grandchild nephew niece brother sister sibling wife husband father mother parent family".split()
)


def tip_kind(
    page: fold.Page,
    language: str,
    cues: Set[str],
    *,
    listed: int,
    martyrs: int,
    relation: str | None,
    urgent: bool,
    returned: bool = False,
) -> str | None:
    """One of SCHEMA's kinds, or None where no cue tells. `cues`: the tags of lexicon.KINDS that occur."""
    if language != "vi":
        return "enemy_report" if _RESEARCHER.search(page.shadow) else "foreign_tip"
    if intent.asks_money(page.text) or "scam" in cues:
        return "scam_report"
    if returned:
        return "not_dead"
    if "dna" in cues and ("?" in page.text or not martyrs):
        return "dna_question" if "found" not in cues else "remains_found"
    if "recognition" in cues:
        return "request_recognition"
    if "foreign" in cues:
        return "foreign_tip"
    if "enemy" in cues:
        return "enemy_report"
    if urgent or "found" in cues or _BONES.search(page.shadow):
        return "remains_found"
    if listed >= 2:
        return "registry"
    if "relics" in cues and "give_back" in cues and "seek" not in cues:
        return "relics"
    return _by_teller(cues, martyrs=martyrs, relation=relation)


def _by_teller(cues: Set[str], *, martyrs: int, relation: str | None) -> str | None:
    if "battle" in cues and relation in ("comrade", None):
        return "battle_account"
    if "hearsay" in cues and not martyrs:
        return "rumour"
    if relation == "comrade":
        return "comrade_tip"
    if relation == "witness":
        return "grave_info"
    if relation in ("cemetery keeper", "official") and "grave" in cues:
        return "grave_info"
    if relation in ("resident", "finder") and "grave" in cues and "sought" not in cues:
        return "grave_info"
    if "stone" in cues and "sought" not in cues and relation not in _RELATIVES:
        return "grave_info"
    if "seek" in cues and martyrs:
        return "seek_grave"
    if "grave" in cues and not martyrs:
        return "grave_info"
    if martyrs and relation is not None and relation not in ("witness", "volunteer"):
        return "seek_grave"
    if "grave" in cues:
        return "grave_info"
    return "seek_grave" if martyrs or "seek" in cues else None
