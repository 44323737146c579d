"""Details that only an insider can know (*chi tiết giữ kín*): marked by the team, and left out of everything shown.

``without`` takes a tip and gives the same tip as it may be shown: the answers withheld are gone, and their words are
blotted out wherever the person said them. What is kept stays whole, see ``storage.tickets``.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from flows.model import Answer, JsonValue, Tip, Told
from flows.script import martyr_forms, place
from flows.script.order import BY_FIELD
from flows.understand.page import fold

BLOT = "▒▒▒"
SHORTEST = 3  # letters and figures of words that can be blotted out; shorter ones would be found everywhere
_PART = re.compile(r"[^\W_]+")
# Told in words beside the value: of it the words are blotted out, too.
_WORDS_OF = ("text", "raw", "lunar_day")


def without(tip: Tip) -> Tip:
    """The tip as it may be shown."""
    if not tip.withheld and not tip.withheld_words:
        return tip
    secrets = words_of(tip)
    kept = {field: _blotted(one, secrets) for field, one in tip.answers.items() if field not in tip.withheld}
    place_goes = place.WHERE in tip.withheld
    return dataclasses.replace(
        tip,
        answers=kept,
        told=tuple(_told(one, secrets, place_goes=place_goes) for one in tip.told),
        taken=() if place_goes else tip.taken,
        changes=tuple(
            dataclasses.replace(one, was=_blotted(one.was, secrets))
            for one in tip.changes
            if one.field not in tip.withheld
        ),
        others={
            name: {field: _blotted(one, secrets) for field, one in his.items()} for name, his in tip.others.items()
        },
        withheld_words=(),
    )


def words_of(tip: Tip) -> tuple[str, ...]:
    """All words that must not be read anywhere, the longest first."""
    found = set(tip.withheld_words)
    for field in tip.withheld:
        answers = [one for one in (tip.answers.get(field),) if one is not None]
        answers += [one.was for one in tip.changes if one.field == field]
        for one in answers:
            found.update(_words(field, one))
    long_enough = {one for one in found if sum(map(len, _PART.findall(one))) >= SHORTEST}
    return tuple(sorted(long_enough, key=lambda one: (-len(one), one)))


def blot(text: str, secrets: Sequence[str]) -> str:
    """The text with the words blotted out, however they are spaced, accented or capitalised."""
    # Most texts are shorter than what is looked for, and to lay a text beside its shadow is dear.
    secrets = [one for one in secrets if _letters(one) <= len(text)]
    if not secrets or not text:
        return text
    page = fold.page(text)
    spans = sorted({span for one in secrets for span in _spans(page.shadow, one)})
    if not spans:
        return text
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        if end <= at:
            continue
        pieces += [page.text[at:start], BLOT] if start >= at else []
        at = end
    return "".join((*pieces, page.text[at:]))


def is_in(text: str, secrets: Sequence[str]) -> bool:
    """Whether the words stand in the text."""
    shadow = fold.page(text).shadow
    return any(True for one in secrets for _ in _spans(shadow, one))


def _spans(shadow: str, secret: str) -> Iterator[tuple[int, int]]:
    parts = _parts(secret)
    # Almost no text has them: to look for the parts costs a hundredth of what a pattern costs to make.
    if parts and all(one in shadow for one in parts):
        pattern = r"(?<![^\W_])" + r"[\W_]*".join(map(re.escape, parts)) + r"(?![^\W_])"
        yield from (one.span() for one in re.finditer(pattern, shadow))


@lru_cache(maxsize=64)
def _parts(secret: str) -> tuple[str, ...]:
    return tuple(_PART.findall(fold.page(secret).shadow))


def _letters(secret: str) -> int:
    return sum(map(len, _parts(secret)))


def _words(field: str, answer: Answer) -> Iterator[str]:
    question = BY_FIELD.get(field)
    if question is not None and isinstance(answer.value, str) and answer.value in question.choices:
        return
    yield answer.said
    if isinstance(answer.value, str | int):
        yield str(answer.value)
    if isinstance(answer.value, dict):
        yield from (str(answer.value[one]) for one in _WORDS_OF if answer.value.get(one))
        for one in ("lat", "lon"):
            if isinstance(number := answer.value.get(one), int | float):
                yield from {repr(number), f"{number:.6f}", f"{number:.5f}", f"{number:.4f}"}
        for day in martyr_forms.solar_days(answer.value):
            yield from (day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"{day:%d/%m/%Y}")
        for end in ("earliest", "latest"):
            yield str(answer.value.get(end) or "")


def _told(one: Told, secrets: Sequence[str], *, place_goes: bool) -> Told:
    gone = place_goes and one.lat is not None
    return dataclasses.replace(
        one,
        text="" if gone else blot(one.text, secrets),
        before=tuple(blot(was, secrets) for was in one.before),
        lat=None if gone else one.lat,
        lon=None if gone else one.lon,
    )


def _blotted(answer: Answer, secrets: Sequence[str]) -> Answer:
    said, value, origin = blot(answer.said, secrets), _blotted_value(answer.value, secrets), answer.origin
    if origin is not None:
        origin = dataclasses.replace(origin, note=blot(origin.note, secrets))
    return dataclasses.replace(answer, said=said, value=value, origin=origin)


def _blotted_value(value: JsonValue, secrets: Sequence[str]) -> JsonValue:
    if isinstance(value, str):
        return blot(value, secrets)
    if isinstance(value, dict):
        return {key: _blotted_value(one, secrets) for key, one in value.items()}
    if isinstance(value, list):
        return [_blotted_value(one, secrets) for one in value]
    return value
