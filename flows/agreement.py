"""What a consent is: to which purpose, towards which agencies, to which words. Ended for a purpose or for an agency.

Which agencies a purpose reaches is what its question names (``consent-agree.ask``...): a text that names others wants
another list here, and another version (``conversation.consent_version``).
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime

from flows.model import Consent, Receiver

AGENCIES = ("military", "home_affairs", "police", "forensics", "press", "commune")
TIP, ELDER, CONTACT, DNA, PRESS = "tip", "elder", "contact", "dna", "press"
NEWS = "news"  # to hear news of the campaign; it belongs to no tip and reaches no agency
_OF_THE_TIP = ("military", "home_affairs", "police", "forensics", "commune")
REACHES: Mapping[str, tuple[str, ...]] = {
    TIP: _OF_THE_TIP,
    ELDER: _OF_THE_TIP,
    CONTACT: ("military", "home_affairs", "police"),
    DNA: ("police", "forensics"),
    PRESS: ("press",),
    NEWS: (),
}


def digest(words: str) -> str:
    """The name under which the words of a consent are kept, once."""
    return hashlib.sha256(words.encode()).hexdigest()


def receivers(purpose: str, agencies: Iterable[str]) -> tuple[Receiver, ...]:
    """Those of the agencies that a yes to the purpose reaches."""
    there = frozenset(agencies)
    return tuple(Receiver(one) for one in REACHES[purpose] if one in there)


def standing(consents: Iterable[Consent]) -> tuple[str, ...]:
    """The purposes agreed to now, each once."""
    return tuple(dict.fromkeys(one.purpose for one in consents if one.withdrawn_at is None))


def reached(consents: Iterable[Consent]) -> tuple[str, ...]:
    """The agencies that some consent reaches now, each once."""
    agencies = (to.agency for one in consents for to in one.receivers if one.reaches(to.agency))
    return tuple(dict.fromkeys(agencies))


def ended(consents: Iterable[Consent], *, at: datetime, purpose: str = "", agency: str = "") -> tuple[Consent, ...]:
    """The consents without this purpose, or without this agency, or (where neither is named) none standing."""
    return tuple(_ended(one, at, purpose, agency) for one in consents)


def _ended(one: Consent, at: datetime, purpose: str, agency: str) -> Consent:
    if one.withdrawn_at is not None or (purpose and one.purpose != purpose):
        return one
    if not agency:
        return dataclasses.replace(one, withdrawn_at=at)
    if not one.reaches(agency):
        return one
    left = tuple(
        Receiver(to.agency, at) if to.agency == agency and to.withdrawn_at is None else to for to in one.receivers
    )
    # Nobody is left whom it reaches.
    over = at if all(to.withdrawn_at for to in left) else None
    return dataclasses.replace(one, receivers=left, withdrawn_at=over)
