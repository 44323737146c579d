"""What a ticket looks like in the moderator group, as text. Pure: a ticket's JSON in, words out.

Everything a person said is data: escaped for Telegram's HTML, cut by UTF-16 units, telephone numbers masked. The map
link is the tip's place; whoever told it is shown by initials and the ends of the number alone.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from geopy.distance import great_circle

from bot.registers import saying
from flows import donors, flags
from flows.capabilities import split
from flows.consistency import Line
from flows.effects import Line as Told
from flows.masking import mask, mask_name, mask_phone
from flows.matching import comparing
from flows.registers.comparing import Summary
from flows.script import abuse
from flows.script.order import BY_FIELD
from flows.tickets import CHANNELS, KINDS, OUTCOMES
from flows.understand.page.fold import clean

POST_LIMIT = 4000  # UTF-16 units of a text; Telegram takes 4096
NAME_LIMIT = 128  # of a topic's name
HAI_PHONG = (20.8449, 106.6881)
FAR_KM = 30  # nearer than this, the distance says nothing
_CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")
_HEAD = re.compile(rf"\S{{1,4}} (?P<code>{_CODE.pattern}) · \S")  # how card_text begins
MARKS = {
    "received": "🆕",
    "classified": "📂",
    "verifying": "🔎",
    "verified": "✔️",
    "unverifiable": "❔",
    "duplicate": "📑",
    "handed_over": "📨",
    "closed": "🔒",
}


class Words(Protocol):
    """The texts in the group's language."""

    def __call__(self, key: str, /, **args: str | int) -> str: ...


class Proposed(Protocol):
    """A move that waits for a second person (``storage.proposals``)."""

    @property
    def id(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def outcome(self) -> str: ...
    @property
    def who(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Card:
    """What the card shows. Empty where it is not known."""

    code: str
    kind: str
    status: str
    channel: str
    urgent: bool = False
    incomplete: bool = False
    wants_person: bool = False
    blocked: bool = False
    source: str = ""
    martyr: str = ""
    martyrs: int = 1
    unit: str = ""
    died: str = ""
    place: str = ""
    lat: float | None = None
    lon: float | None = None
    dna: str = ""
    relation: str = ""
    donors: Told | None = None
    role: str = ""
    name: str = ""
    phone: str = ""
    assignee: str = ""
    fraud: tuple[tuple[str, str], ...] = ()  # of a report: field, what was answered
    story: str = ""
    outcome: str = ""
    proposal: str = ""  # the id of what waits for a second person, with what it is and who proposed it
    proposed: tuple[str, str] = ("", "")
    proposed_by: str = ""
    checks: tuple[Line, ...] = ()
    flags: tuple[flags.Flag, ...] = ()
    like: tuple[tuple[str, int, tuple[str, ...]], ...] = ()  # code, per cent, keys of reasons
    merged_into: str = ""
    registers: Summary | None = None


def read(
    ticket: Mapping[str, Any],
    *,
    wants_person: bool = False,
    blocked: bool = False,
    window: str = "",
    checks: Sequence[Line] = (),
    flagged: Sequence[flags.Flag] = (),
    proposal: Proposed | None = None,
    merged_into: str = "",
    registers: Summary | None = None,
) -> Card:
    """The card of a ticket as ``manhmoi ticket --json`` gives it; gaps of any kind are no error.

    ``checks``: its places and days held against each other. ``flagged``: what should make the team look twice.
    ``proposal``: what waits for a second person.
    ``registers``: what the lists say of its martyr.
    """
    martyr = ticket.get("martyr") or {}
    location = ticket.get("location") or {}
    reporter = ticket.get("reporter") or {}
    dna = ticket.get("dna") or {}
    report = ticket.get("report") or {}
    lat, lon = location.get("lat"), location.get("lon")
    somewhere = _is_number(lat) and _is_number(lon) and (lat or lon)
    return Card(
        code=_text(ticket.get("code")),
        kind=_text(ticket.get("kind")),
        status=_text(ticket.get("status")),
        channel=_text(ticket.get("channel")),
        urgent=bool(ticket.get("urgent")),
        incomplete=bool(ticket.get("incomplete")),
        wants_person=wants_person,
        blocked=blocked,
        source=_text(ticket.get("source")),
        martyr=_text(martyr.get("name")),
        martyrs=max(1, len(ticket.get("martyrs") or ())),
        unit=_text((martyr.get("unit") or {}).get("raw")),
        died=_text(martyr.get("date_of_death_raw") or martyr.get("date_of_death")),
        place=_text(location.get("text") or martyr.get("burial_place") or martyr.get("place_of_death")),
        lat=lat if somewhere else None,
        lon=lon if somewhere else None,
        dna=_text(dna.get("willing")),
        relation=_text(dna.get("relation")),
        donors=donors.line_of(one for one in dna.get("donors") or () if isinstance(one, Mapping)),
        role=_text(reporter.get("role")),
        name=_text(reporter.get("name")),
        phone=_text(reporter.get("phone")),
        assignee=_text(ticket.get("assignee")),
        fraud=tuple((one, _text(report.get(one))) for one in FRAUD if _text(report.get(one))),
        story=_text(ticket.get("story")),
        outcome=_text(ticket.get("outcome")),
        proposal=proposal.id if proposal is not None else "",
        proposed=(proposal.status, proposal.outcome) if proposal is not None else ("", ""),
        proposed_by=proposal.who if proposal is not None else "",
        checks=tuple(checks),
        flags=tuple(flagged),
        like=tuple(
            (_text(one.get("code")), comparing.percent(one.get("score", 0)), tuple(one.get("because") or ()))
            for one in ticket.get("possible_duplicates") or ()
        ),
        merged_into=merged_into,
        registers=registers,
    )


def card_text(card: Card, words: Words, *, link: str, again: bool = False) -> str:
    """The card as HTML within POST_LIMIT; ``again``: its topic was lost and is made anew."""
    mark = "❗" if card.urgent else MARKS.get(card.status, "•")
    lines = [f"{mark} <b>{escape(card.code)}</b> · {escape(label(words, 'kind', card.kind))}"]
    for flag in ("urgent", "incomplete", "wants_person", "blocked"):
        if getattr(card, flag):
            lines.append(f"<b>{escape(words('group-card-' + flag.replace('_', '-')))}</b>")
    more = words("group-card-more", count=card.martyrs - 1) if card.martyrs > 1 else ""
    lines += [
        _line(words, "martyr", f"{mask(card.martyr)} {more}".strip()),
        _line(words, "unit", mask(card.unit)),
        _line(words, "died", mask(card.died)),
        _line(words, "place", mask(card.place)),
        _map(card, words),
        *(_fraud(field, said, words) for field, said in card.fraud),
        *(_check(one, words) for one in card.checks),
        *(_flag(one, words) for one in card.flags),
        *(_like(one, words, link) for one in card.like),
        _line(words, "registers", saying.line(words, card.registers)) if card.registers else "",
        _line(words, "dna", _dna(card, words)),
        _line(words, "contact", _contact(card, words)),
        _line(words, "channel", _channel(card, words)),
        _line(words, "status", _status(card, words)),
        _proposed(card, words),
        _line(words, "assignee", card.assignee or words("group-card-nobody")),
    ]
    if again:
        lines.append(f"<i>{escape(words('group-card-again'))}</i>")
    foot = f'<a href="{escape(link)}">{escape(words("group-card-desk"))}</a>'
    head = "\n".join(line for line in lines if line)
    return _with_story(head, mask(card.story), foot)


def topic_name(card: Card) -> str:
    """Mark, code and martyr within Telegram's limit; the code is what a lost topic is known by."""
    mark = "❗" if card.urgent and card.status in ("received", "classified") else MARKS.get(card.status, "•")
    name = " ".join(mask(card.martyr).split())
    return cut(f"{mark} {card.code} {name}".strip(), NAME_LIMIT - 8)


def code_in(text: str) -> str:
    """The first ticket code in words of the bot's own, such as a topic's name; "" where none stands there."""
    found = _CODE.search(text)
    return found[0] if found else ""


def code_of_card(text: str) -> str:
    """The code at the head of a card, as its text comes back from the group; "" where it is no card.

    A list of tickets or an alarm names codes too, and whoever replies to it speaks to the team.
    """
    head = _HEAD.match(text)
    return head["code"] if head else ""


def digest(text: str) -> str:
    """Differs where the text differs."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def escape(text: str) -> str:
    """For Telegram's HTML, in text and in attributes."""
    return html.escape(text, quote=True)


def length(text: str) -> int:
    """In UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """At most ``limit`` UTF-16 units, with an ellipsis where something is missing."""
    if length(text) <= limit:
        return text
    return split(text, limit - 1, utf16=True)[0].rstrip() + "…" if limit > 1 else ""


def label(words: Words, what: str, value: str) -> str:
    """The word for a kind, status, channel...; the value itself where there is none."""
    known = {
        "kind": KINDS,
        "status": tuple(MARKS),
        "channel": CHANNELS,
        "role": ROLES,
        "dna": DNA,
        "relation": RELATIONS,
    }
    return words(f"group-{what}.{value.replace('_', '-')}") if value in known[what] else value


def outcome_label(words: Words, outcome: str) -> str:
    """The word for how a ticket was closed; the value itself where there is none."""
    return words(f"life-outcome.{outcome.replace('_', '-')}") if outcome in OUTCOMES else outcome


def move_label(words: Words, status: str, outcome: str | None) -> str:
    """A status in words, with how it ended where that is known."""
    shown = label(words, "status", status)
    return f"{shown} ({outcome_label(words, outcome)})" if outcome in OUTCOMES else shown


FRAUD = {"how": abuse.HOW, "amount": abuse.AMOUNT, "paid": abuse.PAID}  # of the report, and the question behind it
ROLES = ("relative", "veteran", "witness", "helper", "other")
DNA = ("yes", "no", "advice")
RELATIONS = ("parent", "sibling", "spouse", "child", "nephew", "grandchild", "other")


def _with_story(head: str, story: str, foot: str) -> str:
    if not story:
        return f"{head}\n{foot}"
    room = POST_LIMIT - length(head) - length(foot) - 120
    # Escaping makes "&" five characters on the wire, but Telegram counts what is shown.
    told = cut(story, max(room, 0))
    return f"{head}\n<blockquote expandable>{escape(told)}</blockquote>\n{foot}" if told else f"{head}\n{foot}"


def _line(words: Words, what: str, value: str) -> str:
    return f"{escape(words('group-card-' + what))}: {escape(cut(value, 300))}" if value else ""


def _proposed(card: Card, words: Words) -> str:
    if not card.proposal:
        return ""
    told = words("life-second-wanted", who=card.proposed_by, status=move_label(words, *card.proposed))
    return f"<b>{escape(told)}</b>"


def _map(card: Card, words: Words) -> str:
    if card.lat is None or card.lon is None:
        return ""
    at = f"{card.lat:.6f},{card.lon:.6f}"
    link = f'<a href="https://www.google.com/maps?q={at}">{at}</a>'
    away = round(great_circle(HAI_PHONG, (card.lat, card.lon)).km) if abs(card.lat) <= 90 else 0
    return f"📍 {link}" + (f" ({escape(words('group-card-away', km=away))})" if away > FAR_KM else "")


def _fraud(field: str, said: str, words: Words) -> str:
    question = BY_FIELD[FRAUD[field]]
    told = words(question.choice_label(said)) if said in question.choices else mask(said)
    return f"{escape(words(f'{question.field}.label'))}: {escape(cut(told, 300))}"


def _check(one: Line, words: Words) -> str:
    told = f"{words(one.what, **one.what_args)}: {words(one.outcome, **one.args)}"
    return f"{'✓' if one.ok else '✗'} {escape(cut(told, 300))}"


def _flag(one: flags.Flag, words: Words) -> str:
    return f"⚑ {escape(words(f'flags-{one.what}'))} <i>{escape(cut(mask(one.words), 200))}</i>"


def _like(one: tuple[str, int, tuple[str, ...]], words: Words, link: str) -> str:
    """Another ticket that may be of the same martyr, and why; a person looks at both."""
    code, percent, reasons = one
    there = f"{link.rsplit('/', 1)[0]}/{code}"
    why = "; ".join(words(reason) for reason in reasons)
    told = f'{escape(words("match-card"))}: <a href="{escape(there)}">{escape(code)}</a>'
    return f"≈ {told} ({escape(words('match-score', percent=percent))}): {escape(cut(why, 300))}"


def _status(card: Card, words: Words) -> str:
    shown = move_label(words, card.status, card.outcome)
    return f"{shown} · {words('match-card-merged')} {card.merged_into}" if card.merged_into else shown


def _dna(card: Card, words: Words) -> str:
    if not card.dna or card.dna == "null":
        return ""
    relation = label(words, "relation", card.relation)
    willing = label(words, "dna", card.dna) + (f" ({relation})" if relation else "")
    return f"{willing} · {words(card.donors.value_key, **card.donors.args)}" if card.donors else willing


def _contact(card: Card, words: Words) -> str:
    parts = [label(words, "role", card.role), mask_name(card.name), mask_phone(card.phone) if card.phone else ""]
    return " · ".join(part for part in parts if part) or words("group-card-no-contact")


def _channel(card: Card, words: Words) -> str:
    return label(words, "channel", card.channel) + (f" · {mask(card.source)}" if card.source else "")


def _text(value: object) -> str:
    return clean(value).strip() if isinstance(value, str) else ""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
