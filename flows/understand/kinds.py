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
    r"(?<!\w)(?<!chua )(?<!khong )(?<!ko )(?:(?:phat hien|dao duoc|dao thay|dao gap|dao trung|cat boc|quy tap duoc)\s"
    r"(?:\w{1,12}\s){0,4}(?:hai cot|xuong nguoi)|(?:phat hien|dao|muc|xuc|cuoc|ui|gap|thay|nhat|lo ra|troi len|boi)\s"
    r"(?:\w{1,12}\s){0,5}(?:hop so|so nguoi|dau lau|ong xuong|xuong ong|xuong nguoi|bo xuong))(?!\w)"
)
_TELLS_OF_A_FIGHT = re.compile(r"\W{0,3}(?:ke lai|ke ve|tuong thuat|tran (?:ngay|danh|dem|sang|do|ay|[0-9]))")
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


_RELATIVES = frozenset(
    "son daughter child grandchild nephew niece brother sister sibling wife husband father mother parent family".split()
)


def seeks_kin(page: fold.Page) -> bool:
    """Whether somebody abroad looks for a relative's grave, in English or French."""
    return _SEEKS.search(page.shadow) is not None and _MY_KIN.search(page.shadow) is not None


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
        if _RESEARCHER.search(page.shadow):
            return "enemy_report"
        if seeks_kin(page):
            return "seek_grave"
        return "relics" if _GIVES_BACK.search(page.shadow) else "foreign_tip"
    if intent.asks_money(page.text) or "scam" in cues:
        return "scam_report"
    if returned:
        return "not_dead"
    if "rumoured" in cues and not martyrs:
        return "rumour"
    if "dna" in cues and ("?" in page.text or not martyrs):
        return "dna_question" if "found" not in cues else "remains_found"
    if "recognition" in cues or ("benefit" in cues and not martyrs):
        return "request_recognition"
    if "foreign" in cues:
        return "foreign_tip"
    if "enemy" in cues:
        return "enemy_report"
    if urgent or "found" in cues or _BONES.search(page.shadow):
        return "remains_found"
    if listed >= 2:
        return "registry"
    if "relics" in cues and "give_back" in cues and "sought" not in cues:
        return "relics"
    if relation == "comrade" and _TELLS_OF_A_FIGHT.match(page.shadow):
        return "battle_account"
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
    if "informs" in cues and martyrs and "sought" not in cues:
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
