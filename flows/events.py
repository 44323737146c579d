"""Everything that can arrive from a person, one closed union with a JSON form.

A channel's codec reads the platform's update into an ``Event``; the machine takes it from there. What no codec
understands becomes ``Unsupported``: it gets a kind answer and still reaches the ticket.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flows.model import JsonValue


@dataclass(frozen=True, slots=True)
class Text:
    """Words as typed, unchanged."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button. ``data`` is what the machine put on it (see ``flows.buttons``); it may be old or forged."""

    data: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the platform (``/start bv-viet-tiep``) without its slash, and the words behind it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """A place sent from the phone: degrees on WGS 84, accuracy in metres where the platform gives it."""

    lat: float
    lon: float
    accuracy_m: float | None = None
    name: str = ""  # of a venue


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A contact card. ``own``: the platform says that it is the sender's own number.

    ``signed``: the person wrote the name into a form for us; else it is what their contact list calls them. Of such a
    form any part may be empty, the number too; ``home`` is where they live, as they wrote it there.
    """

    phone: str
    name: str = ""
    own: bool = False
    signed: bool = False
    home: str = ""

    @property
    def words(self) -> str:
        """All that it tells, in one line."""
        return " ".join(one for one in (self.name, self.phone, self.home) if one)


@dataclass(frozen=True, slots=True)
class Media:
    """A photo, voice message, video or file; the bytes are fetched later by ``ref``, which only the channel reads."""

    kind: str  # photo, voice, video, audio, file
    ref: str
    name: str = ""
    mime: str = ""  # as the sender's app claims; never trusted
    size: int | None = None  # bytes, as claimed
    caption: str = ""
    group: str = ""  # items of one album share it
    unique: str = ""  # the platform's stable name of the content, where it has one


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier message (``message_id``) now reads so. For media, the caption."""

    message_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Reacted:
    """A reaction set on a message."""

    message_id: str
    emoji: str


@dataclass(frozen=True, slots=True)
class BlockChanged:
    """The person can no longer be written to, or can again. ``unfollowed``: they left, and blocked nobody."""

    blocked: bool
    unfollowed: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """The person opened the talk and said nothing yet: followed the account, pressed its message button."""


@dataclass(frozen=True, slots=True)
class Withdrew:
    """The person withdrew their consent at the platform itself: what they said is to be erased."""


@dataclass(frozen=True, slots=True)
class TeamWrote:
    """Somebody of the team wrote to the person with the platform's own tool: kept, never answered."""

    text: str


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Something no codec reads; ``kind`` is the platform's word for it."""

    kind: str


@dataclass(frozen=True, slots=True)
class PhotoExamined:
    """A photo that the person sent (``Event.message_id``) was fetched, and tells where it was taken.

    Degrees on WGS 84; accuracy in metres where the photo tells it.
    """

    lat: float
    lon: float
    accuracy_m: float | None = None


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What ``effects.LookUp`` asked for is known, or will not be.

    ``answer``: see ``flows.lookups``. ``Event.about`` is the ticket that it belongs to, where there is one.
    """

    kind: str
    text: str
    answer: JsonValue


@dataclass(frozen=True, slots=True)
class Woken:
    """The time asked for by ``Conversation.wake_at`` has come."""


What = (
    Text
    | Pressed
    | Command
    | Location
    | ContactCard
    | Media
    | Edited
    | Reacted
    | BlockChanged
    | Opened
    | Withdrew
    | TeamWrote
    | Unsupported
    | PhotoExamined
    | LookedUp
    | Woken
)
# What the person did not do just now, or did without turning to us.
SILENT = (Edited, Reacted, BlockChanged, Withdrew, TeamWrote, PhotoExamined, LookedUp, Woken)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, with the time and the seed that the machine has no other source for."""

    channel: str
    user: str  # the platform's id of the conversation, as a string
    at: datetime  # aware, UTC
    what: What
    message_id: str = ""  # the platform's id of the message
    language: str = ""  # the person's own setting, as the platform tells it: a first guess only
    name: str = ""  # as the platform shows it
    reply_to: str = ""  # the platform's id of the message this one answers
    source: str = ""  # the source whose code stands in the words, where the turn finds one
    about: str = ""  # the ticket that the person speaks of, where the turn can tell from what was last said or answered
    sent_at: datetime | None = None  # when the person did it, where the platform tells (aware, UTC)
    seed: int = 0  # randomness for what the machine must invent (ticket codes)
