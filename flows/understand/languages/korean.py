"""Stories in Korean: the witness, how many fell, where they were buried, and a Vietnamese name on a paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from flows.understand.army import units
from flows.understand.days import dates
from flows.understand.languages.abroad import CAPITALISED, Told, cut
from flows.understand.page import fold
from flows.understand.page.words import SYLLABLE
from flows.understand.persons import names
from flows.understand.told import Event, Found, Informant, Martyr

_KO_NAME = re.compile(
    r"(?P<name>[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄원채천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용][가-힣]{2})"
    r"(?P<after>입니다|이라고|의 아들입니다|의 딸입니다|\s?드림|\s?올림|의 손자)"
)
# A Vietnamese name as Koreans write it, before "라는": surname, then one to three syllables apart.
_KO_VIETNAMESE = re.compile(
    r"(?P<name>(?:응우옌|응웬|쩐|레|팜|호앙|황|판|부|보|당|부이|도|호|응오|즈엉|리|딘|다오|쯔엉|람|막|마이|까오|찐|도안|하|타|루)"
    r"(?:\s[가-힣]{1,3}){1,3}?)(?=(?:이)?라[는고])"
)
_KO_COUNT = re.compile(r"(?P<n>[0-9]{1,3})\s?(?:명|구)")
_KO_BURIED = re.compile(
    r"(?P<where>(?:(?:마을|[가-힣]{0,7}[^을를이가은는서에\s\d,.]|[0-9]{1,4}(?:미터|m))\s){0,4}(?:[가-힣]{1,8}|[0-9]{1,4}미터)에)"
    r"\s?(?:[가-힣]{1,6}\s){0,2}(?:매장|묻)"
)
_KO_SIDE = r"(?:[동서남북]{1,2}쪽|[동서남북]부|근처|부근|인근|외곽)"
# "닌호아 서쪽 혼바산 기슭에서": a name, the side of it, and the ground there.
_KO_BESIDE = re.compile(
    rf"(?P<where>(?:[가-힣]{{1,8}}(?:성|현|읍)\s)?[가-힣]{{1,8}}\s{_KO_SIDE}(?:\s(?:[0-9]{{1,3}}번|[가-힣]{{1,8}}?)){{0,4}}?)"
    r"(?=(?:에서|에|의|을|를|까지|으로|로)(?:[\s,.]|$)|[,.]|$)"
)
_KO_PLACE = re.compile(
    r"(?P<where>[가-힣]{1,8}(?:성|현|읍)\s[가-힣]{1,8}"
    rf"(?:\s{_KO_SIDE})?(?:\s(?:계곡|고지|마을|강가|능선))?)"
)


def _named_in_korean(page: fold.Page) -> Iterator[Martyr]:
    """A Vietnamese name in Latin letters, where the text speaks of a name (이름)."""
    if "이름" not in page.text:
        return
    for spelled in _KO_VIETNAMESE.finditer(page.text):
        said = spelled["name"]
        yield Martyr(name=Found(said, said, spelled.start("name"), spelled.end("name")))
    for match in CAPITALISED.finditer(page.text):
        words = match.group().split()
        sounds = names.is_surname(words[0]) and all(SYLLABLE.fullmatch(fold.fold(w)) for w in words)
        if sounds and fold.fold(match.group()) not in names.PLACES:
            yield Martyr(name=Found(match.group(), match.group(), *match.span()))


def read_korean(page: fold.Page, group: list[units.UnitFound], days: tuple[dates.DateFound, ...], now: date) -> Told:
    name = None
    for match in _KO_NAME.finditer(page.text):
        if "아들" not in match["after"] and "딸" not in match["after"] and "손자" not in match["after"]:
            name = Found(match["name"], match["name"], match.start("name"), match.end("name"))
    family = re.search(r"아버지|할아버지|아들입니다|딸입니다|손자", page.text) is not None
    counted = _KO_COUNT.search(page.text)
    buried = _KO_BURIED.search(page.text)
    beside, named = _KO_BESIDE.search(page.text), _KO_PLACE.search(page.text)
    place = named if named and not (beside and beside.start() <= named.start()) else beside
    day = next((d for d in days if d.reading.earliest <= now), None)
    event = None
    if counted:
        where = None
        if buried:
            start, end = buried.span("where")
            end -= 1  # the particle
            where = Found(page.text[start:end], page.text[start:end], start, end)
        event = Event(
            cut(page, place),
            Found(day.reading, day.reading.said, day.start, day.end) if day else None,
            where,
            tuple(Found(u.reading, u.reading.said, u.start, u.end) for u in group),
        )
    phones = tuple(
        Found(m.group(), m.group(), *m.span())
        for m in re.finditer(r"(?<![\d-])0[0-9]{1,2}-[0-9]{3,4}-[0-9]{4}(?![\d-])", page.text)
    )
    relation = "family of foreign veteran" if family else "foreign veteran"
    return Told(
        tuple(_named_in_korean(page)), int(counted["n"]) if counted else None, event, phones, Informant(name, relation)
    )
