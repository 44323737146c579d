"""The kinds of tips that a text may be (SCHEMA's), with the ticket's kind that belongs to each."""

from __future__ import annotations

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
