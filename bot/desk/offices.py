"""Agencies that packets go to: those that the consent names, and further ones that stand under one of them (settings).

A code of ours names each; its name is as on official papers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.desk.cards import Words
from bot.settings import Settings
from flows.agreement import AGENCIES
from flows.understand.page.fold import fold


@dataclass(frozen=True, slots=True)
class Agency:
    """``receiver``: the agency by which a consent names it. ``name`` "": as the texts have it (``office-<code>``)."""

    code: str
    receiver: str
    name: str
    address: str
    due: timedelta


def all_of(settings: Settings) -> tuple[Agency, ...]:
    """Those that consents name first, in the order of the settings; the further ones behind them."""
    further = [one for one in settings.offices if one not in AGENCIES]
    found = [_agency(settings, one) for one in (*settings.agencies, *further)]
    return tuple(one for one in found if one.receiver in settings.agencies)


def find(settings: Settings, code: str) -> Agency | None:
    return next((one for one in all_of(settings) if one.code == code), None)


def name_of(settings: Settings, words: Words, code: str) -> str:
    """What the agency is called on paper; its code where it is not in the settings any more."""
    office = settings.offices.get(code)
    if office is not None and office.name:
        return office.name
    return words(f"office-{code}") if code in AGENCIES else code


def typed(settings: Settings, words: Words, text: str) -> str:
    """The code of the agency that was typed: by the code, its name, or what people call it; "" for none."""
    wanted = _folded(text)
    for one in all_of(settings):
        names = {one.code, _folded(name_of(settings, words, one.code))}
        if one.code in AGENCIES:
            names.add(_folded(words(f"agency-{one.code}")))
        if wanted in names:
            return one.code
    return ""


def _folded(text: str) -> str:
    return fold(text).replace(" ", "_")


def _agency(settings: Settings, code: str) -> Agency:
    office = settings.offices.get(code)
    days = office.due_days if office is not None else 15
    return Agency(
        code=code,
        receiver=(office.stands_as if office is not None else "") or code,
        name=office.name if office is not None else "",
        address=office.address if office is not None else "",
        due=timedelta(days=days),
    )
