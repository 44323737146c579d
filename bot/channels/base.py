"""What every channel promises, and the one error type of sending.

Adding a channel: a folder with ``codec.py`` (pure: the platform's JSON to what flows reads), ``client.py`` (a
``Channel``) and the ways in (webhook, polling). Retry policy lives in ``bot.sender``, never in a channel.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from flows.capabilities import Capabilities, Message
from flows.events import Event

PERSONAL = "~"
"""Begins the key of an update that names a person, for want of an id of its own: it is kept as a digest alone."""


class SendError(Exception):
    """Sending did not succeed.

    ``retryable``: a later try may succeed; ``after``: not before so many seconds; ``tireless``: it waits for as long
    as it takes (somebody must sign in again). ``outcome_unknown``: the platform may have done the work; ``gone``: the
    person cannot be reached any more (blocked, deleted); ``held``: not before the person writes again; ``tries``: so
    many in all are worth it, None where the sender's own limit holds. ``code`` is the
    platform's own word, for the log and the team (``undelivered-<code>`` where the texts know it); it never holds a
    token. ``alarm``: what an administrator must hear of, one of few fixed words.
    """

    def __init__(
        self,
        code: str,
        *,
        retryable: bool = False,
        after: float | None = None,
        tireless: bool = False,
        outcome_unknown: bool = False,
        gone: bool = False,
        held: bool = False,
        tries: int | None = None,
        alarm: str = "",
    ) -> None:
        super().__init__(code)
        self.code = code
        self.retryable = retryable
        self.after = after
        self.tireless = tireless
        self.outcome_unknown = outcome_unknown
        self.gone = gone
        self.held = held
        self.tries = tries
        self.sent_so_far = ""  # ids of the parts that went out before this one
        self.alarm = alarm

    @property
    def may_pass(self) -> bool:
        """Whether the next try may succeed though nobody repairs anything."""
        return (self.retryable and not self.tireless) or self.outcome_unknown


class NeedsRepair(ValueError):
    """An update that can be taken once something is repaired: kept as a dead letter until then.

    ``alarm`` (a key of ``alarm-...``) tells of it, until one of its kind went through. ``person``: whose update it is,
    where that can be told, so that it can be erased with the rest of what they said.
    """

    alarm = ""

    def __init__(self, *told: object, person: str = "") -> None:
        super().__init__(*told)
        self.person = person


class FetchError(Exception):
    """A file cannot be had. ``retryable`` as in SendError; ``too_big``: the platform never hands it out."""

    def __init__(self, code: str, *, retryable: bool = False, too_big: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.retryable = retryable
        self.too_big = too_big


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to send along: its bytes, and what it is."""

    content: bytes
    mime: str
    name: str
    link: str = ""  # a signed public address of the same file, for channels that take no such file

    @property
    def digest(self) -> str:
        """The same for the same file; its link is another one at every try."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class TeamUpdate:
    """An update of the team's side (the moderator group), kept like any other and taken by ``bot.desk``."""

    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Ignored:
    """An update that asks for nothing; it is kept all the same. ``why`` is for the log."""

    why: str


@dataclass(frozen=True, slots=True)
class Several:
    """One update that holds several things at once (the photos of an album), all of one person, in order."""

    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Arrived:
    """The platform tells what reached a person: it settles what may or may not have been sent.

    ``external_ids``: the platform's ids; ``text``: the words where they are told, None where only the ids are.
    """

    channel: str
    user: str
    external_ids: tuple[str, ...]
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Warned:
    """The platform tells something that an administrator must hear of; ``what`` is a key of ``alarm-...``.

    It stands until something was sent over the channel again.
    """

    channel: str
    what: str


Read = Event | Several | Arrived | Warned | TeamUpdate | Ignored


class Channel(Protocol):
    """A way to reach people.

    ``send`` returns the platform's message ids, comma-separated, once the platform has taken the message; it raises
    SendError and nothing else, must not retry, and must not be called twice at once for one target.
    ``fetch`` yields the bytes of something a person sent; it raises FetchError and nothing else.
    """

    name: str
    capabilities: Capabilities

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str: ...

    def fetch(self, ref: Mapping[str, Any]) -> AsyncIterator[bytes]: ...


@runtime_checkable
class EditingChannel(Protocol):
    """A channel that can change what it sent: messages under these ids read so now; gives the ids they have then."""

    async def edit(self, target: str, external_id: str, message: Message) -> str: ...
