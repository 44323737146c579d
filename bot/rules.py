"""The rules that ``flows`` is handed: words and labels out of the locales, limits and times out of the settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import lru_cache

from bot import places
from bot.settings import Settings
from bot.translate import Texts
from flows import agreement, entering, machine
from flows.capabilities import Capabilities
from flows.rules import Limits, Rules
from flows.script.order import SCRIPT
from flows.understand.chat.questions import Phrasebook
from flows.understand.page import fold

LONGEST_LABEL = 80  # code points; a longer text is no label that a person would type


def make(settings: Settings, texts: Texts, *, channels: Mapping[str, Capabilities]) -> Rules:
    """``channels``: what each channel can carry, by its name. Raises SettingsError where the places cannot be read."""
    talk = settings.conversation
    words: dict[str, dict[str, str]] = {}
    spellings: dict[str, tuple[str, ...]] = {}
    for language in texts.languages:
        words[language] = {}
        for meaning, forms in texts.words(language).items():
            for form in forms:
                folded = fold.fold(form)
                words[language][folded] = meaning
                spellings[folded] = (*spellings.get(folded, ()), form)
    numbers: dict[str, int] = {}
    for form, number in _numbers(texts):
        folded = fold.fold(form)
        numbers.setdefault(folded, number)
        spellings[folded] = (*spellings.get(folded, ()), form)
    hotline = ", ".join(one for one in (talk.hotline, talk.hotline2) if one)
    return Rules(
        words=words,
        spellings=spellings,
        labels={language: _labels(texts, language) for language in texts.languages},
        numbers=numbers,
        languages=texts.languages,
        consent_version=talk.consent_version,
        consent_words=_consent_words(texts, channels, hotline),
        agencies=settings.agencies,
        cooling=timedelta(hours=settings.rights.cooling_hours),
        reminder_after=timedelta(hours=talk.reminder_hours),
        incomplete_after=timedelta(days=talk.incomplete_days),
        erase_after=timedelta(days=talk.erase_days),
        pause_for=timedelta(days=talk.pause_days),
        limits=Limits(
            text=talk.text_limit,
            messages_a_minute=talk.messages_per_minute,
            lookups_an_hour=talk.lookups_per_hour,
        ),
        channels=channels,
        hotline=hotline,
        support=talk.support_contact,
        gazetteer=places.load(settings),
        web_link=settings.web.address,
        opens_links=settings.places.open_links,
        asks_geocoder=settings.places.geocoder != "off",
        questions=_questions(texts),
        sampling_is_free=talk.sampling_is_free,
    )


@lru_cache(maxsize=1)  # a quarter of a second, and nothing but the texts decides it
def _questions(texts: Texts) -> Phrasebook:
    return Phrasebook.of(
        (topic, phrase)
        for language in texts.languages
        for topic, phrases in texts.asked(language).items()
        for phrase in phrases
    )


def _consent_words(texts: Texts, channels: Mapping[str, Capabilities], hotline: str) -> dict[tuple[str, str, str], str]:
    """The words that ask for each consent, as they are shown, or read out by the team."""
    read_out = {
        (purpose, language, channel): texts.text(language, f"entry-words_{purpose}")
        for purpose in entering.PURPOSES
        for language in texts.languages
        for channel in entering.CHANNELS
    }
    of_news = {
        (agreement.NEWS, language, channel): texts.text(language, "doubt-news.ask", channel=channel)
        for language in texts.languages
        for channel in channels
    }
    return (
        read_out
        | of_news
        | {
            (question.consent, language, channel): texts.text(
                language, f"{question.field}.ask", channel=channel, hotline=hotline
            )
            for question in SCRIPT
            if question.consent
            for language in texts.languages
            for channel in channels
        }
    )


def _numbers(texts: Texts) -> Iterator[tuple[str, int]]:
    """What people type for the number of a line: the forms of ``number-1``, ``number-2``..."""
    for language in texts.languages:
        number = 1
        while texts.has(f"number-{number}"):
            for form in texts.text(language, f"number-{number}").split("|"):
                yield form.strip(), number
            number += 1


def _labels(texts: Texts, language: str) -> dict[str, tuple[str, ...]]:
    """Key of a choice → the folded forms in which it may be typed: its own text, and those of its ``.words``."""
    found: dict[str, tuple[str, ...]] = {}
    there = texts.keys(language)
    for key in machine.labels(texts.languages):
        forms = [texts.text(language, key)]
        if f"{key}.words" in there:
            forms += texts.text(language, f"{key}.words").split("|")
        found[key] = tuple(fold.fold(one) for one in forms if len(one) <= LONGEST_LABEL)
    return found
