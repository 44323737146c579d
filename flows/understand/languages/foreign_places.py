"""Places in English and French: "10 km west of Khe Sanh", "the Hai Van pass", "col de Luong Phai", and where one lies.

A place is a Vietnamese name with what says of it where: a distance and a direction, "near", the pass or the bridge that
bears it. Where somebody was buried is told behind a verb of burial by landmarks ("in a ditch by the stream").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from flows.understand.languages.abroad import sentences_of
from flows.understand.page import fold
from flows.understand.page.words import SYLLABLE
from flows.understand.persons import names
from flows.understand.told import Found

_COMPASS = r"(?:due |just )?(?:north|south|east|west)(?:[ -]?(?:east|west))?"
_DISTANCE = (
    r"(?:(?:about|some|roughly|around|maybe) )?(?:[0-9]+(?:[.,][0-9])?|a few|a couple of|several|an?|two|"
    r"three|four|five|six|ten|twenty|fifty)"
    r"[ -]?(?:km|k|kms|kilomet(?:er|re)s?|klicks?|clicks?|miles?|m|met(?:er|re)s?|yards?)"
)
_GROUND = (
    r"(?:(?:the|a|an) )?(?:small |low |rubber |wooded )?(?:hills?|hilltop|ridge|ridgeline|hamlet|village|rubber|"
    r"plantation|jungle|valley|woods|mountains?|forest|edge of (?:the|a) (?:\w+ ){1,2}\w+)"
)
_TOWARDS = (
    rf"(?:{_GROUND} )?(?:(?:{_DISTANCE} )?{_COMPASS} of|{_DISTANCE} (?:from|outside)|inland from|near|close to|"
    rf"(?:in )?(?:the )?vicinity of|outside)|{_GROUND} of"
)
_SIDES = r"nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest"
_FEATURES = (
    r"(?:pagode|pont|col|poste|piste|antenne chirurgicale|hopital(?: militaire)?|village|gare|plateau|bac|digue|plaine|"
    r"defile|cote|colline|citadelle|marche|eglise|route)"
)
_VERS = (
    rf"(?:(?:[0-9]+ (?:km|kilometres|metres|m) )?(?:{_SIDES}) (?:de la |du |de |d')|"
    r"pres (?:de la |du |de |d')|aux environs (?:du |de |d')|"
    rf"(?:l')?{_FEATURES} (?:de la |du |de |d'))"
)
_TOWARD = {
    "en": re.compile(rf"(?<!\w)(?P<to>{_TOWARDS}) (?:the )?"),
    "fr": re.compile(rf"(?<!\w)(?P<to>{_VERS})"),
}
_HILL = {"en": re.compile(r"(?<!\w)hill [0-9]{2,4}(?!\w)"), "fr": re.compile(r"(?<!\w)cote [0-9]{2,4}(?!\w)")}
_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_KIND = re.compile(
    r" (?:city|town|village|hamlet|pass|bridge|river|valley|mountains?|hills|airfield|plantation|peninsula|plateau|"
    r"combat base|base|camp|crossroads|junction|province|district|border)(?!\w)"
)
_WITHIN = re.compile(r"(?:,| in) (?=[^\W\d_])")
_NOT_THERE = re.compile(
    r"(?<!\w)(?:task force at|based (?:at|in)|stationed (?:at|in)|out of|office (?:at|in)|live in|living in|native of|"
    r"family (?:named \w+ )?in|habite|born in|from|en poste a|originaire de|natif de|venir de|secteur de|lettre de|"
    r"now in|back to|to) (?:the )?$"
)
_HAPPENED = re.compile(
    r"(?<!\w)(?:killed|died|fell|fight|fought|battle|ambush\w*|engaged|contact|attack\w*|assault\w*|buried|bury|graves?|"
    r"found|dead|bodies|hit|captured|strike|log|dig\w*|tues?|mort|combat|accrochage|embuscade|assaut|attaque|"
    r"enterr\w+|inhum\w+|en terre|tombes?|deces|recouvert)(?!\w)"
)
# Names of the highlands: "Dak To", "Ia Drang", "A Shau".
_HIGHLAND = re.compile(r"(?:[dkbpsg][rl]|sh|[bdjkmrsty])?[aeiouy]{1,3}(?:ng|[chklmnprt])?")
_AT = re.compile(r"(?<!\w)(?:at|in|around|in the|at the|into|into the|a|au|vers) $")
_FULLER = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_]* $")  # the rest of a longer name
_UNIT = ("co", "bn", "cav", "team", "troop")
_MOST = 3  # words of a name


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    led: bool  # with more than the name
    at: bool  # behind a word that leads to a place


@lru_cache(maxsize=8)  # what is mentioned, what lies near and where it happened are all asked of one text
def find(page: fold.Page, language: str) -> tuple[_Place, ...]:
    """The places from left to right."""
    return tuple(_scan(page, language))


def _scan(page: fold.Page, language: str) -> Iterator[_Place]:
    at = 0
    toward, hill = _TOWARD[language], _HILL[language]
    opened = sorted(
        [(m.start(), m.end(), True) for m in toward.finditer(page.shadow)]
        + [(m.start(), m.start(), False) for m in _NAME.finditer(page.text) if m.group()[0].isupper()]
    )
    heights = {m.start(): m.end() for m in hill.finditer(page.shadow)}
    for start, name, led in opened:
        if start < at:
            continue
        height = heights.get(name)
        end = _named(page, name, any_word=led) if height is None else height
        if end is None:
            continue
        kind = _KIND.match(page.shadow, end) if language == "en" else None
        end = kind.end() if kind else end
        at_it = _AT.search(page.shadow, max(0, name - 16), name) is not None
        if not (led or kind or height or at_it or _is_name(page, name, end)):
            continue
        if not (led or at_it) and _FULLER.search(page.text, max(0, name - 12), name):
            continue
        while (within := _WITHIN.match(page.shadow, end)) and (last := _named(page, within.end())) is not None:
            following = _KIND.match(page.shadow, last)
            if not (height or following) or not _is_name(page, within.end(), last):
                break
            end, height = (following.end() if following else last), None
        the = page.shadow.startswith("the ", start - 4) and kind is not None and not led
        yield _Place(start - 4 if the else start, end, led or kind is not None or height is not None, at_it)
        at = end


def _named(page: fold.Page, at: int, *, any_word: bool = False) -> int | None:
    """Where a name that begins at `at` ends: a Vietnamese one, or with `any_word` any of one to three words."""
    end, words = at, 0
    while words < _MOST and (word := _NAME.match(page.text, end + bool(words))) is not None:
        if (words and page.text[end] != " ") or not word.group()[0].isupper():
            break
        said = fold.fold(word.group())
        sounds = all(SYLLABLE.fullmatch(part) or _HIGHLAND.fullmatch(part) for part in said.split("-"))
        if not (sounds or any_word) or (words and said in _UNIT):
            break
        end, words = word.end(), words + 1
    single = words == 1 and "-" not in page.text[at:end] and fold.fold(page.text[at:end]) not in names.PLACES
    return end if words and (any_word or not single) else None


def _is_name(page: fold.Page, start: int, end: int) -> bool:
    """Whether it is a place's name and no man's: no surname begins it, or it is known."""
    said = page.text[start:end]
    return fold.fold(said) in names.PLACES or not names.is_surname(said.split()[0])


def where(page: fold.Page, language: str) -> Found[str] | None:
    """Where it happened: the place told most fully, in a sentence that tells of a fight or of the dead."""
    best: tuple[int, _Place] | None = None
    sentences = list(sentences_of(page))
    starts = [start for start, _ in sentences]
    telling = [_HAPPENED.search(page.shadow, start, end) is not None for start, end in sentences]
    for place in find(page, language):
        if not place.led and _NOT_THERE.search(page.shadow, max(0, place.start - 30), place.start):
            continue
        told = telling[max(0, bisect_right(starts, place.start) - 1)]
        score = 4 * told + 2 * place.led + place.at
        if score > (best[0] if best else 0):
            best = score, place
    return _said(page, best[1].start, best[1].end) if best else None


_SENTENCE = re.compile(r"\.\s|[;\n]")
_LAID = {
    "en": re.compile(
        r"(?<!\w)(?:buried|bury|burying|put|laid|placed|interred|covered|pushed|dug|digging|graves?|shallow hole|"
        r"left)(?!\w)"
    ),
    "fr": re.compile(r"(?<!\w)(?:enterr\w+|inhum\w+|ensevel\w+|mise?s? en terre|recouvert\w*)(?!\w)"),
}
_BY = {
    "en": (
        r"(?:next to|in front of|at the foot of|at the edge of|close to|in|into|on|at|beside|behind|under|along|by|"
        r"near|outside|inside|against|between|beneath)"
    ),
    "fr": (
        r"(?:au pied|au bord|au fond|le long|en face|a cote|pres|sous|derriere|dans|contre|devant|cimetiere|a l'entree|"
        r"a la sortie|en bordure|aux abords)"
    ),
}
_LANDMARK = {
    "en": re.compile(
        rf"(?<!\w){_BY['en']} (?!(?:our|my|the|his|their|a) (?:men|morning|afternoon|evening|night|spot|platoon|squad|"
        r"time|day|body|bag|war|ground|help|old man|unit|us)(?!\w)|(?:them|him|it|us|me|ponchos?|action|order|first|"
        r"least|night|dawn|hand|which|early|late|mid|january|february|march|april|may|june|july|august|september|"
        r"october|november|december|vietnam|the (?:villagers|locals)|villagers|locals|about the)(?!\w)|[0-9])"
    ),
    "fr": re.compile(rf"(?<!\w){_BY['fr']}(?= |')"),
}
_STOP = {
    "en": re.compile(
        r"[.;:?!()»\"”\n]| - | (?:and|in (?:[0-9]+|january|february|march|april|may|june|july|august|september|"
        r"october|november|december|early|late)|where|when|which|that|with|who|but|as|from which|at (?=[a-z]+ [a-z])|"
        r"after|before|on (?:the )?[0-9])(?!\w)|,|$"
    ),
    "fr": re.compile(
        r"[.;:()»\"”\n]| (?:et|ou|quand|qui|que|avec|mais|le [0-9]|en (?:19[0-9]{2}|"
        r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))(?!\w)|,|$"
    ),
}
_GOES_ON = {
    "en": re.compile(
        r", (?=(?:just |about |some )?(?:next to|behind|beside|under|near|close to|"
        r"(?:[0-9]+ ?(?:m|meters|metres|yards) )?(?:north|south|east|west)(?:east|west)? (?:of|side|slope|bank|face))"
        r"(?!\w))"
    ),
    "fr": re.compile(r", (?=(?:derriere|devant|a cote|pres|sous|cote|rive|au pied|au bord)(?!\w))"),
}
_REACH = 75  # characters between the verb of burial and the landmark
_LONGEST = 100
_LEAD = re.compile(r"(?:in|into|on|at) (?=[a-z])")


def spans(page: fold.Page, language: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of the text that may tell a place, each with the rule that it is known by.

    "there" where something happened, most likely; "led" with more than its name; "at" behind a word that leads to a
    place; "named"; "laid" where somebody was buried.
    """
    there = where(page, language)
    for place in find(page, language):
        begins = there is not None and place.start == there.start
        yield place.start, place.end, "there" if begins else "led" if place.led else "at" if place.at else "named"
    for found in _landmarks(page, language):
        yield found.start, found.end, "laid"


def laid(page: fold.Page, language: str) -> Found[str] | None:
    """Where somebody was buried first of all."""
    return next(_landmarks(page, language), None)


def _landmarks(page: fold.Page, language: str) -> Iterator[Found[str]]:
    """Where somebody was buried, by landmarks behind a verb of burial, as far as the place that it lies near."""
    stop = len(page.text)
    named = find(page, language)
    starts = [place.start for place in named]
    for verb in _LAID[language].finditer(page.shadow):
        sentence = _SENTENCE.search(page.shadow, verb.end(), min(stop, verb.end() + _REACH))
        reach = sentence.start() if sentence else min(stop, verb.end() + _REACH)
        landmark = _LANDMARK[language].search(page.shadow, verb.end(), reach)
        if landmark is None:
            continue
        behind = bisect_right(starts, landmark.start())
        if behind and landmark.start() < named[behind - 1].end:
            continue
        last = _extent(page, language, landmark.start(), min(stop, landmark.start() + _LONGEST))
        # "beside a creek | near Long Tan", but "cimetière de la route de Do Son"
        cuts = (
            p.start - 3 * page.shadow.startswith("at ", p.start - 3)
            for p in named[behind : bisect_left(starts, last)]
            if landmark.end() < p.start and (p.led or p.at) and language == "en" and not _belongs(page, p.start)
        )
        near = next(cuts, last)
        if page.shadow.startswith(("and ", "or "), landmark.end()) or not page.text[landmark.end() : near].strip():
            continue
        lead = _LEAD.match(page.shadow, landmark.start())
        yield _said(page, lead.end() if lead and language == "en" else landmark.start(), near)


def _belongs(page: fold.Page, start: int) -> bool:
    """Whether the place that begins here says whose a landmark is: "at the foot of Hill 689"."""
    return page.shadow.endswith((" of ", " of the "), 0, start)


def _extent(page: fold.Page, language: str, start: int, stop: int) -> int:
    """Where the words of a landmark end, over one more that stands behind a comma."""
    sign = _STOP[language].search(page.shadow, start + 1, stop)
    end = sign.start() if sign else stop
    more = _GOES_ON[language].match(page.shadow, end)
    if more is None:
        return end
    sign = _STOP[language].search(page.shadow, more.end() + 1, stop)
    return sign.start() if sign else stop


def _said(page: fold.Page, start: int, end: int) -> Found[str]:
    said = page.text[start:end].rstrip(" ,.'-–")
    return Found(said, said, start, start + len(said))
