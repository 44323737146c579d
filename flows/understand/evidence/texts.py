"""What speaks for a whole text being a tip of one kind, and for it telling of a place or a group (an event)."""

from __future__ import annotations

from itertools import pairwise

from flows.understand.evidence.around import some
from flows.understand.meaning.scene import Scene

KINDS = tuple(
    "seek_grave comrade_tip grave_info remains_found relics registry battle_account enemy_report foreign_tip "
    "dna_question scam_report rumour request_recognition not_dead".split()
)
EVENT = "event"  # whether it tells of a place or a group at all
ROLES = (*KINDS, EVENT)
_HEAD = 12  # words: how a text begins tells much


def of_text(scene: Scene, *, entries: int) -> set[str]:
    """The evidence of a whole text. `entries`: those of a register."""
    shades = scene.words.shades
    found = {f"text:{cue}" for cue in scene.about} | {f"says:{cue}" for cue in scene.by_tag}
    found |= {f"has {shade}" for shade in shades if not shade.isdigit()}
    found |= {f"has {a} {b}" for a, b in pairwise(shades) if not (a.isdigit() or b.isdigit())}
    found |= {f"begins with {shade}" for shade in shades[:_HEAD]}
    full = sum(person.full for person in scene.people)
    told = {
        "entries": entries,
        "days": len(scene.days),
        "phones": len(scene.phones),
        "units": len(scene.units),
        "people": len(scene.people),
        "full names": full,
        "titled": sum(person.led_by("martyr") is not None for person in scene.people),
        "questions": scene.words.page.text.count("?"),
        "kin": sum("mine" in phrase.tags for phrase in scene.kin),
    }
    found |= {f"{name} {some(count)}" for name, count in told.items()}
    found.add(f"length {min(6, len(shades) // 30)}")
    return found
