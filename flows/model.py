"""What a conversation remembers: the person, the tip that is being told, what was agreed to.

Frozen values with a JSON form (``flows.jsonform``). What was said always stands beside what was understood of it,
with where it came from. Times are aware and UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

JsonValue = Any  # str, int, float, bool, None, or a list or dict of these


class Known(StrEnum):
    """Whether a question has its answer."""

    GIVEN = "given"
    UNKNOWN = "unknown"  # "không rõ": the person does not know
    SKIPPED = "skipped"  # "bỏ qua"


class Source(StrEnum):
    """Where an answer was read."""

    ANSWER = "answer"  # typed as the answer to the question
    BUTTON = "button"
    STORY = "story"  # read out of the person's own words
    PIN = "pin"  # a location sent from the phone
    PHOTO = "photo"  # the position in a photo
    CONTACT = "contact"  # a contact card
    OPERATOR = "operator"  # written by the team; see Origin


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the team has an answer from: who of the team wrote it down, and what they read or heard it in."""

    by: str = ""
    heard: str = ""  # one of ``flows.by_hand.HEARD``, "" where nobody said
    file: str = ""  # the photo or recording of the ticket, by its id
    note: str = ""  # who said it, which paper, which register


@dataclass(frozen=True, slots=True)
class Answer:
    """One answered question: ``said`` as typed; ``value`` as understood, None where only the words are known."""

    said: str = ""
    value: JsonValue = None
    known: Known = Known.GIVEN
    source: Source = Source.ANSWER
    at: datetime | None = None
    message_id: str = ""
    sure: bool = True  # False: read out of the story and not yet confirmed by the person
    origin: Origin | None = None  # of what the team wrote


@dataclass(frozen=True, slots=True)
class Told:
    """One thing the person told, in order. ``kind``: text, question, location, contact, photo, voice, video, file...

    A question is one that was answered on the spot: it is kept, and is no part of the story.
    """

    kind: str
    text: str = ""
    at: datetime | None = None
    message_id: str = ""
    lat: float | None = None
    lon: float | None = None
    group: str = ""  # the album it belongs to
    before: tuple[str, ...] = ()  # earlier wordings of an edited message, oldest first

    def is_words(self) -> bool:
        """Whether it holds words of the story: typed, or the caption of a photo."""
        return bool(self.text) and self.kind not in ("question", "location", "contact", "other")

    def is_file(self) -> bool:
        """Whether it is a photo, a recording or another file."""
        return self.kind in ("photo", "video", "voice", "audio", "file")


@dataclass(frozen=True, slots=True)
class Taken:
    """Where a photo was taken, as it says itself: degrees on WGS 84, metres. ``message_id`` is that of the photo."""

    message_id: str
    lat: float
    lon: float
    accuracy_m: float | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """An answer that was replaced, or one that was given and not taken."""

    field: str
    was: Answer
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Receiver:
    """An agency that a consent reaches, and since when it does not any more."""

    agency: str
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """Explicit agreement to one purpose, to one version of the text, towards each agency by itself."""

    purpose: str  # tip, elder (that of who tells, where a helper types), contact, dna, press, news
    version: str
    given_at: datetime
    withdrawn_at: datetime | None = None
    channel: str = ""
    language: str = ""
    words: str = ""  # digest of the words that were shown (``flows.agreement``)
    receivers: tuple[Receiver, ...] = ()

    def reaches(self, agency: str) -> bool:
        """Whether this consent stands, for this agency."""
        standing = {one.agency for one in self.receivers if one.withdrawn_at is None}
        return self.withdrawn_at is None and agency in standing


# How the fields of facts begin; and those of them that only say what is to be asked.
_OF_FACTS = ("martyr-", "place-", "find-", "abuse-")
_NO_FACTS = frozenset({"abuse-report", "abuse-rumour_enough"})


@dataclass(frozen=True)  # without slots: see flows.changed
class Tip:
    """A tip (tin báo) as it is told: everything said, and the answers by field (``martyr-name``, ``place-where``)."""

    began_at: datetime | None = None
    told: tuple[Told, ...] = ()
    taken: tuple[Taken, ...] = ()  # photos that tell where they were taken, in the order in which that became known
    answers: Mapping[str, Answer] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    others: Mapping[str, Mapping[str, Answer]] = field(default_factory=dict)  # of further martyrs: by name, by field
    outside: Mapping[str, JsonValue] = field(default_factory=dict)  # what was asked of the network, see flows.lookups
    consents: tuple[Consent, ...] = ()
    code: str = ""  # set once it is a ticket, which may be before it is finished
    source: str = ""  # the poster or link the person came from
    withheld: tuple[str, ...] = ()  # fields that the team keeps from everything shown; see flows.withheld
    withheld_words: tuple[str, ...] = ()  # and words of the person that it keeps

    def said_anything(self) -> bool:
        """True where it holds at least one fact: a text, a place, a photo, a name."""
        return bool(self.told) or any(
            one.known is Known.GIVEN and field.startswith(_OF_FACTS) and field not in _NO_FACTS
            for field, one in self.answers.items()
        )


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question of the machine's own that stands before the open one: really cancel? a name or a command?"""

    about: str  # cancel, restart, word, language, which, erase, withdraw, agency, news
    text: str = ""  # the words in doubt, or what is offered
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """How many messages came since when: for the flood limit and the limit on look-ups."""

    since: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Same:
    """The same words again and again: a digest of them, since when, when last, and how often they led nowhere."""

    words: str
    since: datetime
    last: datetime
    count: int


@dataclass(frozen=True)  # without slots: see flows.changed
class Conversation:
    """All that is remembered of one person on one channel. The next state depends on this and the event alone."""

    channel: str
    user: str
    language: str = ""  # empty until greeted
    source: str = ""
    round: int = 0  # counts drafts; an old button carries the round it belongs to
    tip: Tip | None = None
    open: str = ""  # the question that waits for its answer; empty when none does
    asked_on: str = ""  # the channel where it stands: a person may have several doors into one conversation
    path: tuple[str, ...] = ()  # questions passed on the way here, for "back"
    doubt: Doubt | None = None
    about: str = ""  # the further martyr of the story who is put right now, by the name that the story gives him
    misses: int = 0  # answers to the open question that were not understood
    tickets: tuple[str, ...] = ()  # codes of the tips sent, oldest first
    talking_of: str = ""  # the ticket that later words belong to
    talking_since: datetime | None = None  # when the person began to speak of it
    consents: tuple[Consent, ...] = ()
    reminded: bool = False
    paused: bool = False  # the person said that they will go on another time
    muted: bool = False  # the person wants no news of their tickets for now
    news_asked: bool = False  # whether news of the campaign are wanted: asked once
    unwilling: bool = False  # to give a DNA sample: said once, and not asked again
    cared: tuple[str, ...] = ()  # what was said at once about this tip, so that it is said once
    blocked: bool = False
    touched_at: datetime | None = None  # the person's last event
    erase_at: datetime | None = None  # all of it is to be erased then, unless the person takes that back
    wake_at: datetime | None = None  # when the machine wants a Woken event
    pace: Pace | None = None
    lookups: Pace | None = None
    same: Same | None = None
