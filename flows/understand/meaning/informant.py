"""Who tells the story: the name, and what he is to the martyr, as an English word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from flows.understand.army.units import UnitFound
from flows.understand.evidence import tellers as evidence
from flows.understand.languages import witnesses
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Scale, weigh
from flows.understand.page import fold
from flows.understand.page.words import Phrase
from flows.understand.papers.signers import NOBODY, Signer
from flows.understand.persons import kin
from flows.understand.persons.person import Person
from flows.understand.told import Found, Informant

_FOR_ELDER = re.compile(r"(?<!\w)(?:hoi|tim) (?:giup|ho|cho) (?:ba|ong) (?:noi|ngoai)(?!\w)")
_CALLS = re.compile(
    r"(?<!\w)goi (?:\w{1,10} ){0,6}?(?:bang (?P<kin>bac|chu|cau|ong|di|co|anh)|"
    r"la (?P<own>bac|chu|cau|di|co) ruot)(?!\w)"
)
_CALLED = {"bac": "bác", "chu": "chú", "cau": "cậu", "ong": "ông", "di": "dì", "co": "cô", "anh": "anh", "bo": "bố"}
_NIECE = re.compile(
    r"con(?<!\wcon) (?P<sex>gai|trai) cua (?:em|chi|anh) (?:gai|trai)? ?(?:cua )?(?:liet si|liet sy|ls)(?!\w)"
)
_ORGANISATION = re.compile(r"(?<!\w)(?:hoi ccb|hoi cuu chien binh|hoi ho tro|ban lien lac)\s(?:xa|phuong|huyen)\s")
_SON_OF = {
    "em": "sibling",
    "con gái": "daughter",
    "con trai": "son",
    "em gái": "sister",
    "em trai": "brother",
    "anh trai": "brother",
    "chị gái": "sister",
    "cháu trai": "nephew",
    "cháu gái": "niece",
    "vợ": "wife",
    "mẹ": "mother",
    "cháu nội": "grandchild",
    "cháu ngoại": "grandchild",
}


_SELVES = frozenset("toi em chau con minh tui chung nha gia e".split())


class Look(NamedTuple):
    """What is seen of the one who tells: what his own words say he is, what the cues make him, and all evidence."""

    said: str | None
    ruled: str | None
    kin: Set[str]  # what he may be to the relatives of whom he speaks
    near: bool  # whether he names anybody who fell, and speaks of himself
    fallen: Set[str]  # their names, folded
    evidence: Set[str]


def _relative(scene: Scene, person: Person) -> Phrase | None:
    """The kin phrase that says whose relative the martyr is, before his name or earlier in the text."""
    near = person.led_by("kin")
    if near is not None and near.spelling in ("vợ", "mẹ", "bà"):
        near = None
    if near is not None and "mine" in near.tags:
        return near
    here = scene.sentence(person.first)
    since = next((s for s, e in scene.sentences if e >= here[0]), here[0]) if here[0] else 0
    found = [p for p in scene.related(since, here[1] + 1) if "mine" in p.tags]
    kept = [
        p for p in found if p.spelling in kin.MARTYRS and p.spelling not in ("con", "con trai", "con gái", "em gái")
    ]
    before = [p for p in kept if p.first <= person.first]
    return max(before, key=lambda p: p.first) if before else kept[0] if kept else None


def look(
    scene: Scene,
    teller: Person | None,
    martyrs: Sequence[Person],
    units: Iterable[UnitFound],
    *,
    own: tuple[int, int],
    urgent: bool,
    of_others: Callable[[int], bool] = lambda _position: False,
    signer: Signer = NOBODY,
) -> Look:
    """`units`: those of the text. `own`: where the teller speaks of himself. `of_others`: whether a form says of a
    position that it tells of somebody else.

    What a labelled line says of him, `signer`, goes before all other words of his.
    """
    related = [found for one in martyrs[:3] if (found := _relative(scene, one)) is not None]
    relatives = [found.spelling for found in related if not of_others(found.start)]
    served = any(own[0] <= scene.words.index(unit.start) < own[1] for unit in units)
    page = scene.words.page
    if scene.language == "vi":
        ruled = _ruled(scene, teller, relatives, served=served, urgent=urgent and not martyrs)
        said = signer.is_to_martyr(page, teller) or _own_words(scene, teller)
    else:
        ruled, said = witnesses.relation_of(page), witnesses.kinship_of(page)
    mine = [phrase for phrase in scene.kin if "mine" in phrase.tags and not of_others(phrase.start)]
    may_be = frozenset(one for phrase in mine for one in kin.tellers(phrase.spelling))
    speaks = teller is not None or scene.language != "vi" or not _SELVES.isdisjoint(scene.words.shades)
    near = bool(martyrs) and speaks
    fallen = frozenset(fold.fold(one.name) for one in martyrs)
    told = evidence.of_teller(scene, teller, relatives, ruled, served=served)
    return Look(said, ruled, may_be, near, fallen, told)


def read_informant(
    scene: Scene, teller: Person | None, seen: Look, of_text: Set[str], scale: Scale
) -> Informant | None:
    """Name and relation; None where nobody is named or described. `of_text`: see evidence/texts.py."""
    page = scene.words.page
    if teller is None:
        found = _ORGANISATION.search(page.shadow)
        if found:
            end = _place_name_end(page.text, found.end())
            said = page.text[found.start() : end]
            return Informant(Found(said, said, found.start(), end), "organisation")
    if scene.language != "vi":
        name = witnesses.name_of(page, seen.fallen)
    else:
        name = Found(teller.name, page.text[teller.start : teller.end], teller.start, teller.end) if teller else None
    relation = seen.said or _weighed(seen, weigh(scale, (of_text, seen.evidence)))
    return Informant(name, relation) if name or relation else None


def _weighed(seen: Look, scores: Mapping[str, float]) -> str | None:
    """What he most likely is; of the family, what the kin words say he is to them, or it must be likely enough."""
    standing = max(evidence.STANDINGS, key=scores.__getitem__)
    if scores[standing] <= (_RULED if seen.ruled else _LIKELY if seen.near else _CLEARLY):
        return None
    if standing != evidence.KIN:
        return standing
    if seen.ruled is not None and seen.ruled not in evidence.OTHERS:
        return seen.ruled
    kinship = max(evidence.KINSHIPS, key=scores.__getitem__)
    if seen.near:
        return kinship if scores[kinship] > _LIKELY and seen.kin else None
    if kinship not in seen.kin:  # what the kin words say then, if it is hardly less likely; "family" may be anything
        said = max(sorted(seen.kin & {*evidence.KINSHIPS}), key=scores.__getitem__, default=None)
        if said is None or (kinship != _ANY and scores[said] < scores[kinship] - _HARDLY_LESS):
            return None
        kinship = said
    return kinship if scores[evidence.KIN] + scores[kinship] > _CLOSELY else None


# At these odds it is told, what a cue says already at lower ones: chosen on stories that were held back.
_LIKELY, _RULED = -1.0, -1.4
_HARDLY_LESS = 0.5  # of a score
# Where no martyr is named, or nobody speaks: "my brother joined in 1970, he wrote home once" tells of no brother of a
# martyr yet, a form with the names of parents of no daughter. There it must be what his kin words say, and be likely
# together with his being of the family at all.
_CLEARLY, _CLOSELY = -0.2, 1.0
_ANY = "family"


_OF_THE_MARTYR = re.compile(
    r"[\s,]{1,2}(?:la |nay la |chinh la )?(?P<kin>con trai|con gai|con|chau noi|chau ngoai|chau|vo|em trai|em gai|em|"
    r"anh trai|chi gai|chi|me|cha|bo|chau trai|chau gai)(?: ruot| ut| ca)?\s(?:cua\s)?(?:liet si|liet sy|"
    r"ls|anh hung)(?!\w)"
)
_IS_KIN = re.compile(
    r"(?:^|[.,!?;\n]\s?)(?:toi|em|e|chau|con|minh|tui) la (?P<kin>con trai|con gai|con dau|con re|chau noi|chau ngoai|"
    r"chau trai|chau gai|em trai|em gai|anh trai|chi gai|vo)(?: (?:ut|ruot|ca|lon|truong|thu \w{1,4}|duy nhat))?"
    r"(?: (?:cua )?(?:liet s[iy]|ls|bac|chu|anh|ong|cu)(?: \w{1,8}){0,5})?\s?(?:a\s?)?(?=[.,!;\n]|$)"
)
_TOLD_KIN = {
    "con": "child",
    "con trai": "son",
    "con gai": "daughter",
    "chau noi": "grandchild",
    "chau ngoai": "grandchild",
    "chau": "nephew",
    "vo": "wife",
    "em": "sibling",
    "em trai": "brother",
    "em gai": "sister",
    "anh trai": "brother",
    "chi gai": "sister",
    "chi": "sister",
    "me": "mother",
    "cha": "father",
    "bo": "father",
    "chau trai": "nephew",
    "chau gai": "niece",
    "con dau": "daughter-in-law",
    "con re": "son-in-law",
}


def _own_words(scene: Scene, person: Person | None) -> str | None:
    """ "Em gái: Hà Thị Nụ", "..., con gái", "Cháu trai gọi bằng bác:", "Trần Thị Liên vợ liệt sĩ"."""
    said = _IS_KIN.search(scene.words.page.shadow)
    if said and (person is None or said.start() > person.start):
        return _TOLD_KIN[said["kin"]]
    if person is None:
        return None
    words = scene.words
    told = _OF_THE_MARTYR.match(words.page.shadow, person.end)
    if told:
        return _TOLD_KIN[told["kin"]]
    lead = scene.ends.get(person.first)
    around = [lead] if lead is not None and "kin" in lead.tags else []
    if person.last < len(words.shades) and words.gap(person.last) in (", ", " (", " - "):
        after = next(iter(scene.related(person.last, person.last + 1)), None)
        after = after or scene.phrases[person.last]
        around += [after] if after is not None else []
    return next((_SON_OF[p.spelling] for p in around if p.spelling in _SON_OF), None)


def _ruled(scene: Scene, person: Person | None, relatives: Sequence[str], *, served: bool, urgent: bool) -> str | None:
    """What he is by cues alone (lexicon.KINDS)."""
    page, cues = scene.words.page, scene.about
    name = person.name if person else None
    if "by_foreign" in cues:
        return "foreign veteran"
    if "by_keeper" in cues and not relatives:
        return "cemetery keeper"
    if "by_volunteer" in cues:
        return "volunteer"
    asked = _FOR_ELDER.search(page.shadow)
    if asked:
        return "grandchild"
    if _NIECE.search(page.shadow):
        return "niece" if _NIECE.search(page.shadow)["sex"] == "gai" else "nephew"  # type: ignore[index]
    calls = _CALLS.search(page.shadow)
    if calls:
        return kin.teller(_CALLED[calls["kin"] or calls["own"]], name)
    veteran = person is not None and "ccb" in scene.words.shades[person.last : person.last + 6]
    if "by_finder" in cues and "give_back" in cues:
        return "finder"
    if served or (veteran and not relatives) or ("by_comrade" in cues and not relatives):
        return "comrade"
    if relatives:
        return kin.teller(relatives[0], name)
    if person is not None and _witnesses(scene, person):
        return "witness"
    if "by_official" in cues and not urgent:
        return "official"
    if urgent:
        return "finder"
    if "by_finder" in cues:
        return "finder"
    if "by_resident" in cues or (person is not None and _says_where(scene, person)):
        return "resident"
    return None


def _says_where(scene: Scene, person: Person) -> bool:
    """ "Em tên Hằng, thôn Đốc Hành": nothing but where he lives."""
    following = scene.phrases[person.last] if person.last < len(scene.phrases) else None
    return following is not None and ("level" in following.tags or following.spelling in ("ở", "tại"))


def _witnesses(scene: Scene, person: Person) -> bool:
    """ "Cụ Thuần nhà tôi ... kể": another's words are passed on."""
    told = scene.first("tells", person.last, person.last + 8)
    return told is not None and told.spelling.startswith("kể") and person.led_by("self") is None


def _place_name_end(text: str, at: int) -> int:
    run = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?").match(text, at)
    if run is None:
        return at
    words = run.group().split()
    keep = [w for w in words if w[0].isupper()] or words[:1]
    return at + len(" ".join(keep))
