"""Everything that the machine can ask for. What is said is an effect too; nothing here does anything by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows.model import Consent, Tip


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice offered. ``label`` is a Fluent key; ``text`` stands instead where the label is data (a ticket code)."""

    data: str  # what comes back in ``events.Pressed``
    label: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list read back: a label (Fluent key) and a value, as data or as a Fluent key."""

    label: str
    value: str = ""
    value_key: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Say:
    """Say something to the person. ``key`` names a Fluent message or attribute (``martyr-name.ask``)."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()  # put behind the text, one a line
    choices: tuple[Choice, ...] = ()  # the menu: numbered where a channel has no buttons
    words: tuple[Choice, ...] = ()  # step words (skip, done...): buttons, or told in words
    wants: str = ""  # "location", "contact" or "photo": a channel with a way to ask for it shows that
    door: bool = False  # ``$link`` of the text is a personal link: the talk can go on in the web chat
    merge: str = ""  # an acknowledgement: waits a moment, stands once for a burst, gives way to whatever is said next


@dataclass(frozen=True, slots=True)
class SaveTicket:
    """Open the ticket ``code`` from the tip, or bring an open one up to date. Idempotent by code."""

    code: str
    tip: Tip
    incomplete: bool = False


@dataclass(frozen=True, slots=True)
class AddToTicket:
    """This event's message and media belong to the ticket ``code``."""

    code: str
    waits: bool = True  # for a word of the team; thanks and what was answered at once do not


@dataclass(frozen=True, slots=True)
class MoveToTicket:
    """What this person added to the ticket ``was`` since ``since`` belongs to ``code``."""

    was: str
    code: str
    since: datetime


@dataclass(frozen=True, slots=True)
class NoteTicket:
    """A line in the ticket's history (``what`` is a key of ``history-...``); ``alert`` tells the team at once."""

    code: str
    what: str
    detail: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class TellStatus:
    """Tell the person the status of tickets: all about the own ones, the bare status of a foreign one."""

    own: tuple[str, ...]
    asked: str = ""


@dataclass(frozen=True, slots=True)
class AmendMessage:
    """A kept message now reads so; the earlier wording stays beside it."""

    message_id: str
    text: str


@dataclass(frozen=True, slots=True)
class LookUp:
    """Ask the network, in the background: a *link* where it leads, a *name* of a place where it lies.

    The answer comes back as ``events.LookedUp``.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """The consents given in this conversation end now, on its tickets too: those to a purpose, those towards an agency,
    or, where neither is named, all. The person is told what had been passed on; each agency that has it gets a notice.
    """

    purpose: str = ""
    agency: str = ""
    quiet: bool = False  # nothing is said


@dataclass(frozen=True, slots=True)
class AgreeToNews:
    """The person agreed to hear news of the campaign: a consent that belongs to no tip."""

    given: Consent


@dataclass(frozen=True, slots=True)
class StopNews:
    """The person hears no news of the campaign any more; what waits to be sent to them is not sent."""


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """The person made use of a right: the terms of the law run from now. ``done``: what was asked for is done already.

    ``kind``: access, correction, erasure, withdrawal, objection.
    """

    kind: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class TakeBackRequest:
    """The person took the open requests of this kind back."""

    kind: str


@dataclass(frozen=True, slots=True)
class GiveData:
    """The person gets what is kept of them, to read and as JSON."""


@dataclass(frozen=True, slots=True)
class ForgetPerson:
    """Everything of this person is erased but what a verified case needs; they get a receipt in this language."""

    language: str


@dataclass(frozen=True, slots=True)
class EraseSaid:
    """Erase what this person said that belongs to no ticket: messages, media, raw updates."""


@dataclass(frozen=True, slots=True)
class TellOfLoop:
    """The same words came so often that another machine is behind them: the team hears so, once."""


Effect = (
    Say
    | SaveTicket
    | AddToTicket
    | MoveToTicket
    | NoteTicket
    | TellStatus
    | AmendMessage
    | LookUp
    | WithdrawConsent
    | AgreeToNews
    | StopNews
    | OpenRequest
    | TakeBackRequest
    | GiveData
    | ForgetPerson
    | EraseSaid
    | TellOfLoop
)
