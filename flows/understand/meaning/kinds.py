"""What kind of tip a text is, by clear cues: SCHEMA's kinds, and the ticket's kind that belongs to each."""

from __future__ import annotations

import re

from flows.understand.page import fold

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
# In English or French: somebody looks for a relative's grave; somebody wants to give things back.
_SEEKS = re.compile(
    r"(?<!\w)(?:looking for|searching for|trying to find|cherche)\s(?:\w{1,10}\s){0,4}(?:grave|tomb|remains|tombe)"
)
_GIVES_BACK = re.compile(
    r"(?<!\w)(?:return|give|send|rendre|restituer)\s(?:\w{1,10}\s){0,4}(?:back to|to|"
    r"a)\s(?:\w{1,10}\s){0,3}(?:family|owner|famille)"
)
_MY_KIN = re.compile(
    r"(?<!\w)my (?:\w{3,12} ){0,2}(?:uncle|brother|father|grandfather|mother's|father's|husband|cousin|"
    r"great-uncle|granduncle)"
)
_RESEARCHER = re.compile(r"(?<!\w)(?:after action|aar|researcher|archives?|captured doc|report i pulled)(?!\w)")


def seeks_kin(page: fold.Page) -> bool:
    """Whether somebody abroad looks for a relative's grave, in English or French."""
    return _SEEKS.search(page.shadow) is not None and _MY_KIN.search(page.shadow) is not None


def foreign_kind(page: fold.Page) -> str:
    """The kind of a tip in English, French or Korean."""
    if _RESEARCHER.search(page.shadow):
        return "enemy_report"
    if seeks_kin(page):
        return "seek_grave"
    return "relics" if _GIVES_BACK.search(page.shadow) else "foreign_tip"
