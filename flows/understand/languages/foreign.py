"""Stories in English, French and Korean: a foreign witness's own words.

A Vietnamese name is a martyr's only where the sentence speaks of a paper that bore it or of his death; the witness's
own dead, doctors, interpreters and places are none. The witness is who says "my name is" or signs with an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from flows.understand.army import units
from flows.understand.days import dates
from flows.understand.languages import foreign_places, korean
from flows.understand.languages.abroad import CAPITALISED, SYLLABLE, Told, cut
from flows.understand.meaning import kinds
from flows.understand.page import fold
from flows.understand.persons import names
from flows.understand.told import Event, Found, Informant, Martyr

_SELF = re.compile(
    r"(?<!\w)(?:my name is|i am|i'm|this is|name:|je m'appelle|je suis|mon nom est|contact(?: me)?\s?:|"
    r"thank you,|sincerely,?|regards,?|"
    r"signed|yours,?)\s{1,2}(?=\w)"
)
_TROOPS = re.compile(r"(?<!\w)(?:captain|capt|lieutenant|lt|sergeant|sgt|major|maj)\.?\s$")
_THEIRS = re.compile(r"(?<!\w)(?:north vietnamese|nva|enemy|viet cong|pavn|vc)(?!\w)")
_OFFICES = re.compile(
    r"(?:(?:dr|mr|mrs|ms|col|gen|capt|maj|sgt|pfc|cpl|lt|colonel|general|captain|major|interpreter|guide|professor|"
    r"docteur|monsieur|madame|medecin-capitaine|lieutenant-colonel|friends?|"
    r"of the|at the|street|rue)\.?,?\s)$"
)
_PLACE_BEFORE = re.compile(
    r"(?:\bfrom|\bnear|\bat|\bin|\bof the|native of|province of|(?<!addressed )(?<!belonging "
    r")(?<!belonged )(?<!made out )\bto|(?<!au nom )de|du|a|pres de|around)\s$"
)
_NOT_A_PERSON = re.compile(
    r"\s(?:school|clinic|street|hospital|pagoda|bridge|village|hamlet|cemetery|airfield|province)"
)
_WRITTEN = re.compile(
    r"(?<!\w)(?:name|names|named|made out to|marked|tags?|written|reads?|grave of|looking for|diary|pay book|"
    r"papers?|wallet|letter|letters|document|documents|id|belong\w*|notebook|card|photo|"
    r"nom|nomme|carnet|carte|livret|tombe de|cherche|papiers|lettre|portefeuille|au nom de|inscription|"
    r"engraved|canteen)(?!\w)"
)
_SCRATCHED = re.compile(
    r"[\s,]{1,2}(?:was |is )?(?:scratched|engraved|carved|written|painted|stamped|inked|grave|ecrit)(?!\w)"
)
_DIED = re.compile(
    r"(?<!\w)(?:killed|died|dead|fell|kia|buried|shot|wounded|mortally|decede|tue|mort|inhume|enterre|tombe|soldier|nva|"
    r"viet cong|vc|sous-lieutenant|sergent|caporal|soldat|body|remains|officer)(?!\w)"
)
_NUMBERS = {
    word: n
    for words in (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen",
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
    )
    for n, word in enumerate(words.split(), 1)
} | {"a dozen": 12, "twenty": 20, "vingt": 20, "thirty": 30, "trente": 30, "une douzaine de": 12, "forty": 40}
_NUMBERS |= {"une dizaine de": 10, "une quinzaine de": 15, "une vingtaine de": 20, "une trentaine de": 30}
_OUR_DEAD = (
    r"(?:nva|pavn|vc|viet cong|enemy|north vietnamese|vietnamese|viet minh|vietminh|bodies|soldiers|of theirs|of them|"
    r"men|regulars|reguliers|viets|corps|soldats|combattants|hommes|graves|tombes|remains|dead|fighters|bo doi)"
)
_COUNT_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_COUNT = re.compile(
    rf"(?<![\w/.-])(?P<n>[0-9]{{1,3}}|{_COUNT_WORDS})\s(?:of\s)?(?:fallen\s|dead\s|fresh\s)?(?P<who>{_OUR_DEAD})(?!\w)"
)
_WHERE = (
    r"(?:in|on|at|near|beside|behind|under|along|by|w|e|n|s|pres|sous|derriere|dans|au|aux|face|le long|cimetiere|"
    r"next to|around|outside|inside|north|south|east|west|close|a cote|a l'est|a l'ouest)\s"
)
_BURIED = re.compile(
    r"(?<!\w)(?:buried|put|laid|placed|interred|covered|graves?|enterres?|enterrees?|inhumes?|ensevelis|enseveli|"
    r"mise?s? en terre)"
    r"(?:\sby (?:\w{1,12} ){0,2}\w{1,12}|\s(?:them|him|there|all|in the ground)|\sle (?:lendemain|[0-9]{1,2}(?:er)? "
    r"\w{3,9} [0-9]{4})|\s(?:\w{1,12} ){0,3}(?:soldiers|men|bodies|of them|dead|kia|nva|vc|pavn))?\s"
    rf"(?P<where>{_WHERE}[^.,;:\n()'»\"]{{3,90}}?(?:'[^.,;:\n()'»\"]{{3,40}}?)?"
    rf"(?:, (?:derriere|a cote|pres|behind|beside|next to|near)\s[^.,;:\n()»\"]{{3,60}}?)?)"
    r"(?=\sand\s|\set\s|[.,;:\n()'»\"]|$)"
)
_TRENCH = re.compile(
    r"(?P<where>(?:a\s)?(?:long\s|shallow\s|mass\s|common\s|single\s)?(?:trench|pit|grave|bunker|ditch|crater)"
    r"(?:\son [^.,;:\n()]{3,40}?)?)(?:\sat\s|\swhere\s|\sin which\s)"
)
_FALLEN_AT = re.compile(
    r"(?<!\w)(?:killed|died|fell|decede de ses blessures|tue|tombe)\s(?:in action\s)?(?:at|near|in|around|"
    r"outside|a|pres de)"
    r"\s(?P<where>[^\W\d_][^.,;:\n()]{2,60}?)(?=\s(?:on|in|the|le|with|when|during)\s|[.,;:\n()]|$)"
)
_HOME = re.compile(
    r"(?<!\w)(?:from|native of|born in(?: [0-9]{4} in)?|home(?:town)?:?|originaire de|natif de|ne a|quê|"
    r"que)\s(?P<where>[^\W\d_]+(?: [^\W\d_]+){0,2}"
    r"(?:, [^\W\d_]+(?: [^\W\d_]+){0,2}){0,3})"
)
_BORN = re.compile(r"(?<!\w)(?:born|ne en|nee en|b\.)\s(?:in\s|en\s)?(?P<y>19[0-9]{2})(?![0-9])")
_BORN_BEFORE = re.compile(r"(?:born|ne|nee)(?: in| en| on| le)?\s$")
_RANK = re.compile(
    r"(?<!\w)(?:sous-lieutenant|lieutenant|sergent|caporal|capitaine|private|corporal|sergeant|captain|major|"
    r"second lieutenant|first lieutenant|senior sergeant|soldat|aspirant|adjudant)(?!\w)"
)
_POST = re.compile(
    r"(?<!\w)(?:deputy |assistant )?(?:company|platoon|squad|battalion|regimental|section) (?:commander|leader|"
    r"political officer|clerk|medic)(?!\w)|(?<!\w)(?:political officer|medic|cook|radio operator)(?!\w)"
)
_PHONE = re.compile(r"(?<![\w.+-])(?:\+?1[ .-])?\(?[2-9][0-9]{2}\)?[ .-][0-9]{3}[ .-][0-9]{4}(?![\w-])")
_VETERAN = re.compile(
    r"(?<!\w)(?:i served|i was with|our company|my company|our platoon|my unit|my platoon|i'm \w+ \w+, "
    r"(?:army|usmc)|special forces|"
    r"we buried|i was there|our battalion|americal|infantry|marines?|cavalry|airborne|ancien combattant|"
    r"j'etais|nous avons enterre)(?!\w)"
)
_FAMILY = re.compile(
    r"(?<!\w)(?:my (?:late )?(?:father|brother|grandfather|uncle|husband|dad)|mon (?:grand-)?(?:pere|oncle|frere|mari)|"
    r"mon grand-pere|his (?:son|daughter))(?!\w)"
)
_RESEARCHER = re.compile(r"(?<!\w)(?:researcher|historian|archives?|chercheur|historien)(?!\w)")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_SENTENCE = re.compile(r"(?<=[.!?»\n])\s{1,3}(?=[^\W\d_a-z«0-9])")


def read(
    page: fold.Page, language: str, all_units: list[units.UnitFound], days: tuple[dates.DateFound, ...], now: date
) -> Told:
    """The fallen, the event and the witness of a text in this language."""
    found_units = [u for u in all_units if u.clear]
    if language == "ko":
        return korean.read_korean(page, found_units, days, now)
    sentences = list(_sentences(page))
    informant = _informant(page, sentences)
    teller = informant.name.value if informant and informant.name else None
    martyrs = tuple(_martyrs(page, language, sentences, teller, all_units, days, now))
    count = _count(page)
    taken = {(m.unit.start, m.unit.end) for m in martyrs if m.unit}
    group = [u for u in found_units if (u.start, u.end) not in taken]
    phones = tuple(Found(m.group(), m.group(), *m.span()) for m in _PHONE.finditer(page.text))
    named_day = {(m.death.start, m.death.end) for m in martyrs if m.death}
    event = None
    if kinds.seeks_kin(page):
        informant = Informant(informant.name if informant else None, "family")
    elif count or group or not martyrs:
        told = _event(page, language, sentences, group, [d for d in days if d.reading.earliest <= now], named_day)
        event = told if told != Event() else None
    return Told(martyrs, count if count and count >= len(martyrs) else len(martyrs) or None, event, phones, informant)


def _sentences(page: fold.Page) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _SENTENCE.finditer(page.text):
        if (
            re.search(r"(?:\b[A-Z][a-z]{0,3}|[0-9])\.$", page.text[max(0, match.start() - 5) : match.start()])
            and len(page.text[start : match.start()].split()) < 3
        ):
            continue
        yield start, match.start()
        start = match.end()
    yield start, len(page.text)


def _informant(page: fold.Page, sentences: list[tuple[int, int]]) -> Informant | None:
    relation = (
        "researcher"
        if _RESEARCHER.search(page.shadow)
        else "family of foreign veteran"
        if _FAMILY.search(page.shadow)
        else "foreign veteran"
        if _VETERAN.search(page.shadow)
        else None
    )
    name = None
    for cue in _SELF.finditer(page.shadow):
        match = CAPITALISED.match(page.text, cue.end())
        if match:
            name = match
            break
    if name is None:
        name = _signature(page, sentences)
    found = Found(name.group(), name.group(), *name.span()) if name else None
    return Informant(found, relation) if found or relation else None


def _signature(page: fold.Page, sentences: list[tuple[int, int]]) -> re.Match[str] | None:
    """A name that opens the last sentence, or stands right before an address."""
    start = sentences[-1][0]
    mail = _EMAIL.search(page.text)
    while mail and start > 0 and not page.text[start : mail.start()].strip():
        start = max((s for s, _ in sentences if s < start), default=0)
    match = CAPITALISED.match(page.text, start)
    return match if match and len(page.text[start:].split()) < 12 else None


def _martyrs(
    page: fold.Page,
    language: str,
    sentences: list[tuple[int, int]],
    teller: str | None,
    all_units: list[units.UnitFound],
    days: tuple[dates.DateFound, ...],
    now: date,
) -> Iterator[Martyr]:
    seen = set()
    for start, end in sentences if not page.text.isupper() else ():
        for match in CAPITALISED.finditer(page.text, start, end):
            said = re.sub(r"['’]s$", "", match.group())
            words = said.split()
            stop = match.start() + len(said)
            near = max(start, match.start() - 160)
            if not all(SYLLABLE.fullmatch(fold.fold(w)) for w in words):
                continue
            if len(words) < 2 or not names.is_surname(words[0]) or fold.fold(said) in names.PLACES or said == teller:
                continue
            before = page.shadow[max(0, match.start() - 24) : match.start()]
            theirs = _TROOPS.search(before) and _THEIRS.search(page.shadow, near, match.start())
            if (
                (_OFFICES.search(before) and not theirs)
                or _PLACE_BEFORE.search(before)
                or _NOT_A_PERSON.match(page.shadow, stop)
                or (words[1].lower() in ("thi", "thị") and before.endswith(("addressed to ", " to ")))
            ):
                continue
            after = _SCRATCHED.match(page.shadow, stop)
            if not (
                after
                or _WRITTEN.search(page.shadow, near, match.start())
                or _DIED.search(page.shadow, near, min(end, stop + 160))
            ):
                continue
            if said in seen or _is_home(page, match):
                continue
            seen.add(said)
            name = Found(said, said, match.start(), stop)
            yield _facts(page, language, name, start, end, all_units, days, now)


def _is_home(page: fold.Page, match: re.Match[str]) -> bool:
    return any(h.start("where") <= match.start() < h.end("where") for h in _HOME.finditer(page.shadow))


def _facts(
    page: fold.Page,
    language: str,
    name: Found[str],
    start: int,
    end: int,
    all_units: list[units.UnitFound],
    days: tuple[dates.DateFound, ...],
    now: date,
) -> Martyr:
    """What the sentence of the name, and the next one, say of him."""
    following = page.text.find(".", end + 1)
    reach = following if following > 0 else len(page.text)
    if kinds.seeks_kin(page):
        end = reach = len(page.text)  # all that follows is told of the relative
    ours = [u for u in all_units if u.owner == "ours" and start <= u.start < end]
    unit = next((u for u in ours if u.clear), None)
    # Right behind his name a number is that of his unit, whoever else might have had it.
    unit = unit or next((u for u in ours if 0 <= u.start - name.end < _BESIDE), None)
    born = _BORN.search(page.shadow, name.end, end)
    death = None
    for died in re.finditer(r"(?<!\w)(?:killed|died|fell|decede|tue|mort)(?!\w)", page.shadow[start:reach]):
        death = next(
            (
                d
                for d in days
                if not _BORN_BEFORE.search(page.shadow, max(0, d.start - 12), d.start)
                and start <= d.start < reach
                and abs(d.start - start - died.start()) < 80
                and d.reading.earliest <= now
            ),
            None,
        )
        if death:
            break
    fell = _FELL.search(page.shadow, start, reach)
    place = foreign_places.behind(page, language, fell.end(), min(reach, fell.end() + _NEAR)) if fell else None
    place = place or cut(page, _FALLEN_AT.search(page.shadow, start, reach))
    return Martyr(
        name=name,
        birth_year=Found(int(born["y"]), born["y"], born.start("y"), born.end("y")) if born else None,
        home_town=_home(page, name.end, end),
        rank=cut(page, _RANK.search(page.shadow, max(start, name.start - 30), end), 0),
        position=cut(page, _POST.search(page.shadow, name.end, end), 0),
        enlisted=_enlisted(page, days, name.end, end),
        unit=Found(unit.reading, unit.reading.said, unit.start, unit.end) if unit else None,
        death=Found(death.reading, death.reading.said, death.start, death.end) if death else None,
        death_place=place,
        first_burial=_laid(page, language, start, reach) if _alone(page, start, reach) else None,
    )


_FELL = re.compile(r"(?<!\w)(?:killed|died|fell|mort|tues?|tombes?)(?!\w)")
_NEAR = 60  # characters between a death and its place
_BESIDE = 40  # characters between a name and its unit
_JOINED = re.compile(r"(?<!\w)(?:joined|enlisted|drafted|called up|engage|incorpore)(?!\w)[^.;\n0-9]{0,40}$")


def _enlisted(
    page: fold.Page, days: tuple[dates.DateFound, ...], start: int, end: int
) -> Found[dates.DateReading] | None:
    """The day behind "joined the army in"."""
    for day in days:
        if start <= day.start < end and _JOINED.search(page.shadow, max(start, day.start - 60), day.start):
            return Found(day.reading, day.reading.said, day.start, day.end)
    return None


def _home(page: fold.Page, start: int, end: int) -> Found[str] | None:
    """Where he came from: a name, or "village of ..."; "from a soldier" is none."""
    for match in _HOME.finditer(page.shadow, start, end):
        if page.text[match.start("where")].isupper() or _VILLAGE.match(page.shadow, match.start("where")):
            return cut(page, match)
    return None


_VILLAGE = re.compile(r"(?:the )?(?:village|hamlet|town|district|province|commune) of ")


def _laid(page: fold.Page, language: str, start: int, end: int) -> Found[str] | None:
    return foreign_places.laid(page, language, start, end) or cut(page, _BURIED.search(page.shadow, start, end))


def _alone(page: fold.Page, start: int, end: int) -> bool:
    return _COUNT.search(page.shadow, start, end) is None


def _count(page: fold.Page) -> int | None:
    for match in _COUNT.finditer(page.shadow):
        if re.match(r"\s(?:us|american|gi)", page.shadow[match.end("n") :]):
            continue
        number = match["n"]
        return int(number) if number.isdigit() else _NUMBERS[number]
    return None


def _event(
    page: fold.Page,
    language: str,
    sentences: list[tuple[int, int]],
    group: list[units.UnitFound],
    days: list[dates.DateFound],
    named: set[tuple[int, int]],
) -> Event | None:
    counted = _COUNT.search(page.shadow)
    buried = _BURIED.search(page.shadow) or _TRENCH.search(page.shadow)
    anchor = counted or buried
    days = [d for d in days if not _BORN_BEFORE.search(page.shadow, max(0, d.start - 12), d.start)]
    best = min(days, key=lambda d: abs(d.start - anchor.start()) if anchor else d.start, default=None)
    same = next((d for d in days if best and d.reading.earliest == best.reading.earliest), best)
    place = foreign_places.where(page, language, sentences)
    return Event(
        place,
        Found(same.reading, same.reading.said, same.start, same.end) if same else None,
        foreign_places.laid(page, language) or cut(page, buried),
        tuple(Found(u.reading, u.reading.said, u.start, u.end) for u in group),
    )
