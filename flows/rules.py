"""What the machine must know of the world, loaded by ``bot`` and handed in: words, limits, times, links.

Nothing here changes while the program runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from flows.agreement import AGENCIES, digest, receivers
from flows.capabilities import ALL, Capabilities
from flows.model import Consent
from flows.understand.chat.questions import Phrasebook
from flows.understand.page import fold
from flows.understand.places.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that one person cannot pass."""

    text: int = 20_000  # code points kept of one message
    short_answer: int = 300  # a longer answer to a short question is kept as part of the story
    messages_a_minute: int = 30  # beyond it all is kept, but the bot falls silent
    lookups_an_hour: int = 10  # of other people's ticket codes
    told: int = 2_000  # messages of one tip that the state carries; the log has them all


@dataclass(frozen=True, slots=True)
class TeamAnswer:
    """An answer that the team keeps. ``topic``: of the program's own that it stands for, else a name of its own.

    By language: what is said, and how it is asked. ``source``, ``day``: whose official text it is, and of which day.
    """

    topic: str
    kind: str
    answers: Mapping[str, str]
    wordings: Mapping[str, tuple[str, ...]]
    source: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True, repr=False)  # it would fill a log: it holds every label of every question
class Rules:
    """``words``: language → folded word → meaning (``help``, ``skip``...). ``labels``: language → key of a choice → the
    folded forms in which a person may type it. ``channels``: what each channel can carry, by its name."""

    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # folded word -> as it is rightly spelled
    labels: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)  # folded words of a number, in all languages -> number
    languages: tuple[str, ...] = ("vi", "en")
    consent_version: str = "1"
    consent_words: Mapping[tuple[str, str, str], str] = field(
        default_factory=dict
    )  # purpose, language, channel -> text
    agencies: tuple[str, ...] = AGENCIES
    reminder_after: timedelta = timedelta(hours=24)
    incomplete_after: timedelta = timedelta(days=7)
    erase_after: timedelta = timedelta(days=30)
    pause_for: timedelta = timedelta(days=14)  # who wants a pause is not reminded before
    cooling: timedelta = timedelta(hours=24)  # a wish to be erased can be taken back for so long
    limits: Limits = field(default_factory=Limits)
    channels: Mapping[str, Capabilities] = field(default_factory=lambda: ALL)
    hotline: str = ""
    support: str = ""  # who listens to people in grief; "" where nobody was named
    questions: Phrasebook = field(default_factory=Phrasebook)  # what people ask that has an answer in the locales
    team_answers: Mapping[str, TeamAnswer] = field(default_factory=dict)  # by topic
    sampling_is_free: bool = False  # the Committee confirmed that families pay nothing for a DNA sample
    gazetteer: Gazetteer = field(default_factory=Gazetteer, repr=False)
    opens_links: bool = False  # short map links may be opened over the network
    asks_geocoder: bool = False  # places that the tables do not have may be asked of a geocoder
    web_link: str = ""  # where what a channel cannot carry can be sent

    def channel(self, name: str) -> Capabilities:
        """What the channel can carry; of one that is not known, no limits."""
        return self.channels.get(name) or Capabilities(name=name, text_limit=self.limits.text)

    def consent(self, purpose: str, *, at: datetime, channel: str, language: str) -> Consent:
        """What a yes to the purpose is, said there and then; it holds the words that asked for it, where known."""
        words = self.consent_words.get((purpose, language, channel))
        return Consent(
            purpose,
            self.consent_version,
            at,
            channel=channel,
            language=language,
            words=digest(words) if words else "",
            receivers=receivers(purpose, self.agencies),
        )

    def meaning(self, folded: str, language: str, typed: str = "") -> str:
        """What a word that always works means, "" where it is none. The person's own language comes first.

        ``typed``: the same as typed. One syllable with marks of its own is another word: *Dũng* is no *đúng*.
        """
        if not self._is_spelled_so(folded, typed):
            return ""
        for one in (language, *self.languages):
            meaning = self.words.get(one, {}).get(folded)
            if meaning:
                return meaning
        return ""

    def number(self, folded: str, typed: str = "") -> int:
        """The number that a person typed to choose from a menu, in digits or in words; 0 where it is none.

        ``typed``: the same as typed. *Bà* is no *ba*.
        """
        if folded.isascii() and folded.isdigit() and len(folded) < 3:
            return int(folded)
        return self.numbers.get(folded, 0) if self._is_spelled_so(folded, typed) else 0

    def _is_spelled_so(self, folded: str, typed: str) -> bool:
        marks = fold.marks(typed) if " " not in folded else None
        return not marks or any(marks <= fold.marks(one) for one in self.spellings.get(folded, ()))

    def has_marks(self, folded: str) -> bool:
        """Whether a word that always works is rightly spelled otherwise than it folds: *hủy*, not *huy*."""
        return any(one.casefold() != folded for one in self.spellings.get(folded, ()))

    def labels_of(self, key: str) -> tuple[str, ...]:
        """The folded forms of a label in all languages."""
        return tuple(form for forms in self.labels.values() for form in forms.get(key, ()))

    def is_label(self, key: str, folded: str) -> bool:
        """Whether a person who typed ``folded`` meant the choice whose label is ``key``, in any language."""
        return any(folded in forms.get(key, ()) for forms in self.labels.values())
