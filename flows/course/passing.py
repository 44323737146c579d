"""What is said in passing, once a tip, behind the answer that calls for it: do not dig; no pictures of the sampling."""

from __future__ import annotations

from flows.model import Known
from flows.script import dna, place
from flows.script.question import value_of
from flows.talk import Talk

DIGGING = "digging"
PICTURES = "pictures"
URGENT = "urgent"  # whoever was told not to touch anything need not hear it again


def heed(talk: Talk, field: str) -> None:
    """Say what the answer to this question calls for."""
    answer = talk.tip.answers.get(field)
    if answer is None or answer.known is not Known.GIVEN:
        return
    if field == place.WHERE and URGENT not in talk.conversation.cared:
        _say_once(talk, DIGGING, "care-digging")
    elif field == dna.WILLING and value_of(talk.tip, field) in ("yes", "advice"):
        _say_once(talk, PICTURES, "care-pictures")


def _say_once(talk: Talk, what: str, key: str) -> None:
    if what not in talk.conversation.cared:
        talk.change(cared=(*talk.conversation.cared, what))
        talk.say(key)
