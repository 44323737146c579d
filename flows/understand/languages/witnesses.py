"""What a foreign witness says of himself and of his tip: his name, what he is, his number, how many fell."""

from __future__ import annotations

import re
from collections.abc import Collection

from flows.understand.languages.abroad import CAPITALISED, sentences_of
from flows.understand.page import fold
from flows.understand.told import Found

_SELF = re.compile(
    r"(?<!\w)(?:my name is|i am|i'm|this is|name:|je m'appelle|je suis|mon nom est|contact(?: me)?\s?:|"
    r"thank you,|sincerely,?|regards,?|"
    r"signed|yours,?)\s{1,2}(?=\w)"
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
_PHONE = re.compile(r"(?<![\w.+-])(?:\+?1[ .-])?\(?[2-9][0-9]{2}\)?[ .-][0-9]{3}[ .-][0-9]{4}(?![\w-])")
_VETERAN = re.compile(
    r"(?<!\w)(?:i served|i was with|our company|my company|our platoon|my unit|my platoon|i'm \w+ \w+, "
    r"(?:army|usmc)|special forces|"
    r"we buried|i was there|our battalion|americal|infantry|marines?|cavalry|airborne|ancien combattant|"
    r"j'etais|nous avons enterre)(?!\w)"
)
_FAMILY = re.compile(
    r"(?<!\w)(?:my (?:late )?(?:father|brother|grandfather|uncle|husband|dad)|mon (?:grand-)?(?:pere|oncle|frere|mari)|"
    r"mon grand-pere|his (?:son|daughter)|(?:son|daughter|grandson|granddaughter|widow|child) of an? (?:\w{1,12} ){0,3}"
    r"(?:veteran|soldier|marine|officer)|(?:fils|fille|veuve) d'un|dad|papa)(?!\w)"
)
_RESEARCHER = re.compile(r"(?<!\w)(?:researcher|historian|archives?|chercheur|historien)(?!\w)")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")


def name_of(page: fold.Page, others: Collection[str]) -> Found[str] | None:
    """The name by which he says that he is called, or signs; `others`: the names of the fallen."""
    cues = sorted(_SELF.finditer(page.shadow), key=lambda cue: not cue.group().startswith(_NAMES_HIMSELF))
    said = (CAPITALISED.match(page.text, cue.end()) for cue in cues)
    name = next((one for one in said if one and _is_his(one, others)), None) or _signature(page)
    return Found(name.group(), name.group(), *name.span()) if name and _is_his(name, others) else None


_NAMES_HIMSELF = ("my name", "je m'appelle", "mon nom")


def _is_his(name: re.Match[str], others: Collection[str]) -> bool:
    """Whether capitals may be the name of the one who tells: not a fallen's, no "Vietnamese American", no "In Hue"."""
    words = fold.fold(name.group()).split()
    return fold.fold(name.group()) not in others and words[0] not in _OPENING and _PEOPLES.isdisjoint(words)


_OPENING = frozenset(
    "a an the in on at we i my his her our their looking please thank dear le la les un une mon ma".split()
)
_PEOPLES = frozenset("vietnamese american french australian korean vietnamien vietnamienne francais francaise".split())


_IS_KIN = re.compile(
    r"(?<!\w)i(?: am|'m) (?:the|his) (?:\w{1,10} )?(?P<kin>wife|widow|sister|brother|son|daughter|nephew|niece|"
    r"grandson|granddaughter)(?! of an? )(?!\w)"
)
_KINSHIPS = {"widow": "wife", "grandson": "grandchild", "granddaughter": "grandchild"}


def kinship_of(page: fold.Page) -> str | None:
    """What he says that he is to the fallen: "I am the sister of Le Van Hai"."""
    said = _IS_KIN.search(page.shadow)
    return _KINSHIPS.get(said["kin"], said["kin"]) if said else None


def relation_of(page: fold.Page) -> str | None:
    """What he is, by clear words."""
    if _RESEARCHER.search(page.shadow):
        return "researcher"
    if _FAMILY.search(page.shadow):
        return "family of foreign veteran"
    return "foreign veteran" if _VETERAN.search(page.shadow) else None


def _signature(page: fold.Page) -> re.Match[str] | None:
    """A name that opens the last sentence, or stands right before an address."""
    starts = [start for start, _ in sentences_of(page)]
    at = len(starts) - 1
    mail = _EMAIL.search(page.text, starts[max(0, at - 1)])
    if mail and at > 0 and not page.text[starts[at] : mail.start()].strip():
        at -= 1
    match = CAPITALISED.match(page.text, starts[at]) if at > 0 else None
    return match if match and len(page.text[starts[at] :].split()) < _BRIEF else None


_BRIEF = 12  # words of a sentence that is a signature


def count_of(page: fold.Page, named: int) -> int | None:
    """How many fallen the text speaks of: those counted, or those named."""
    count = _count(page)
    return count if count and count >= named else named or None


def phones_of(page: fold.Page) -> tuple[Found[str], ...]:
    """Numbers as they are written in America, which no Vietnamese number is."""
    return tuple(Found(m.group(), m.group(), *m.span()) for m in _PHONE.finditer(page.text))


_LOST = ("lost ", "we had ", "perdu ")  # his own side's men


def _count(page: fold.Page) -> int | None:
    for match in _COUNT.finditer(page.shadow):
        ours = re.match(r"\s(?:us|american|gi)", page.shadow[match.end("n") : match.end("n") + 12])
        if ours or page.shadow.endswith(_LOST, 0, match.start()):
            continue
        number = match["n"]
        return int(number) if number.isdigit() else _NUMBERS[number]
    return None
