"""A whole story read at once, so that what was said already is shown back for a yes and not asked again.

Every fact carries its words and their place (code points of the NFC text). Of several martyrs only the first is read.
Where two readings contradict each other (two units, two days of death, a death before the birth), neither is given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from flows.understand import coordinates, dates, fold, intent, names, phones, places, units
from flows.understand.cues import Cues, sentence_at, sentences

T = TypeVar("T")

_DIED = Cues("hy sinh|hi sinh|ngày hy sinh|ngày hi sinh|ngã xuống")
_DIED_SHORT = re.compile(r"(?<!\w)hs\s?[:.]?\s?(?=[0-9])")
_GAP = re.compile(
    r"[\s:,]*(?:(?:vao|ngay|thang|nam|hom|dem|sang|chieu|khoang|luc|tai|o|trong|tran|mat tran|chien dich|"
    r"khi|mung|cuoi|dau|giua|mua|xuan|kho|la|chong|can|danh|bot|"
    r"\w{2,10})[\s:,]*){0,6}"
)
_NOT_DEATH = re.compile(
    r"(?:nhap ngu|nn|quy tap|cat boc|dua ve|bao tu|bia|truy dieu|khac|tim thay|sinh nam|sn|vao lai|tro "
    r"lai|di b|cap|nam nay|quyet dinh|toi)(?!\w)"
)
_BORN = re.compile(
    r"(?<!\w)(?:sinh\s(?:nam|khoang|nam khoang|khoang nam|vao nam|ngay)?\s?[:.]?|sinh|sn|ns|s\.|nam "
    r"sinh\s?:?|born(?: in)?)\s?"
    r"(?P<said>(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-])?[0-9]{2,4})(?![\w]|[./-][0-9])(?!\s?(?:tuoi|nguoi|dong chi))"
)
_INFORMANT = re.compile(
    r"(?<!\w)(?P<cue>(?:ten )?(?:toi|em|chau|minh)(?: ten)? la|(?:toi|em|minh|chau) ten(?: la)?|toi\s?:|"
    r"ten toi(?: la)?|ten em(?: la)?|goi chau|goi em|goi cho chau|my name is|i am)"
    r"\s?:?\s(?=\w)"
)
_CUE_SPELLED = {
    "toi": "tôi",
    "em": "em",
    "chau": "cháu",
    "minh": "mình",
    "ten": "tên",
    "la": "là",
    "goi": "gọi",
    "cho": "cho",
}
_LIST_ITEM = re.compile(r"(?:(?<=\s)|^)(?P<n>[1-9][0-9]?)[).]\s{0,2}(?=\w)")
_COUNT = re.compile(
    r"(?<!\w)(?:khoang\s|co\s|gom\s)?(?P<n>[0-9]{1,3})\s(?:liet si|liet sy|dong chi|nguoi chon|bo doi|ong "
    r"bo doi|chien si|anh bo doi|hai cot|mo moi|ngoi mo|mo liet si|mo ghi|mo vo danh|nguoi hy sinh|"
    r"nguoi hi sinh|nva soldiers|soldiers|ngoi)(?!\w)"
)
_NO_INFORMANT = Cues(
    *"con vợ chồng anh em chị mẹ bố cháu cựu đồng người cán lính bộ hội của một bạn gia thân hàng trưởng "
    "chủ dân giáo".split(),
    "thương binh",
    "ccb",
)
_AND_MORE = re.compile(
    r"(?<!\w)(?:voi|va|cung)\s[0-9]{1,3}\s(?:du kich|nguoi|dan|dong chi|bo doi|liet si|tnxp|chien si)(?!\w)"
)
_LETTER = re.compile(r"[a-z]")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """One fact: what it means, the words as typed, and where they stand in the NFC text."""

    value: T
    said: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StoryReading:
    """What a story says; None where it does not say it clearly. `martyrs`: how many it names or counts.

    `phones` may be anybody's: in a report of fraud they are the swindler's.
    """

    name: Found[str] | None = None
    birth_year: Found[int] | None = None
    home_town: Found[str] | None = None
    unit: Found[units.UnitReading] | None = None
    death: Found[dates.DateReading] | None = None
    death_place: Found[str] | None = None
    burial: Found[str] | None = None
    position: Found[coordinates.Position] | None = None
    phones: tuple[Found[str], ...] = ()
    informant_name: Found[str] | None = None
    kind: str | None = None
    urgent: bool = False
    martyrs: int | None = None


def read_story(text: str) -> StoryReading:
    """Everything the text states, each fact with its words and place; phones in E.164 where that is known."""
    page = fold.page(text)
    martyrs = names.scan_martyrs(page)
    start, end, count, listed = _scope(page, martyrs)
    kind = intent.read_kind(page.text)
    informant = _informant(page)
    if martyrs and informant and fold.fold(martyrs[0].name) == fold.fold(informant.value):
        martyrs = martyrs[1:]
    name = next((m for m in [*listed, *martyrs] if start <= m.start < end), None)
    position = coordinates.find_coordinates(page.text)
    born, death = _birth_year(page, start, end), _death(page, start, end)
    if born and death and death.value.latest.year < born.value + 13:
        born = death = None
    # Where a swindler or a psychic says that somebody lies is no place.
    burial = None if kind == "abuse" else places.find_burial(page, start, end)
    return StoryReading(
        name=Found(name.name, page.text[name.start : name.end], name.start, name.end) if name else None,
        birth_year=born,
        home_town=_place(places.find_home(page, start, end)),
        unit=_unit(page, start, end),
        death=death,
        death_place=_place(places.find_death_place(page, start, end)),
        burial=_place(burial),
        position=Found(position.position, position.position.text, position.start, position.end) if position else None,
        phones=tuple(Found(p.value or p.said, p.said, p.start, p.end) for p in phones.scan_phones(page.text)),
        informant_name=informant,
        kind=kind,
        urgent=intent.is_urgent(page.text),
        martyrs=count,
    )


def _scope(
    page: fold.Page, martyrs: tuple[names.NameFound, ...]
) -> tuple[int, int, int | None, tuple[names.NameFound, ...]]:
    """The stretch that speaks of the first martyr, how many there are, and the first name of a numbered list."""
    items = list(_LIST_ITEM.finditer(page.shadow))
    ordered = [m for i, m in enumerate(items[:200]) if int(m["n"]) == i + 1]
    if len(ordered) > 1:
        first = names.name_at(page, ordered[0].end())
        dead = "hy sinh" in page.shadow or "hi sinh" in page.shadow or "liet si" in page.shadow
        return ordered[0].start(), ordered[1].start(), len(ordered), (first,) if first and dead else ()
    counted = _COUNT.search(page.shadow)
    stated = int(counted["n"]) if counted and int(counted["n"]) and not _AND_MORE.search(page.shadow) else None
    if len(martyrs) > 1:
        return 0, martyrs[1].start, max(len(martyrs), stated or 0), ()
    return 0, len(page.text), stated or (len(martyrs) or None), ()


def _unit(page: fold.Page, start: int, end: int) -> Found[units.UnitReading] | None:
    found = [u for u in units.scan_units(page) if u.clear and start <= u.start < end]
    if not found:
        return None
    facts = {(u.reading.company, u.reading.battalion, u.reading.regiment, u.reading.division) for u in found}
    if len(facts) > 1:
        return None  # two units: whose is which?
    first = found[0]
    return Found(first.reading, first.reading.said, first.start, first.end)


def _birth_year(page: fold.Page, start: int, end: int) -> Found[int] | None:
    found: dict[int, Found[int]] = {}
    spans = sentences(page)
    for match in _BORN.finditer(page.shadow, start, end):
        if re.search(r"(?:hy|hi)\s$", page.shadow[max(0, match.start() - 3) : match.start()]):
            continue
        if match.group().startswith("s") and places.is_informants(page, spans, match.start()):
            continue
        year = dates.read_year(match["said"])
        if year is not None and year <= 1975:
            said = page.text[match.start("said") : match.end("said")]
            found.setdefault(year, Found(year, said, match.start("said"), match.end("said")))
    return next(iter(found.values())) if len(found) == 1 else None


def _death(page: fold.Page, start: int, end: int) -> Found[dates.DateReading] | None:
    found: list[Found[dates.DateReading]] = []
    days = [d for d in dates.scan_dates(page) if start <= d.start < end]
    spans = sentences(page)
    cues = [(c.start, c.end) for c in _DIED.find(page, start, end)]
    cues += [m.span() for m in _DIED_SHORT.finditer(page.shadow, start, end)]
    for cue_start, cue_end in cues:
        stop = sentence_at(spans, cue_start)[1]
        day = next((d for d in days if cue_end <= d.start <= min(stop, cue_end + 45)), None)
        if day is None:
            day = next((d for d in days if d.end <= cue_start and not page.shadow[d.end : cue_start].strip(" ,")), None)
            before = page.shadow[max(0, day.start - 14) : day.start] if day else ""
            if day is None or _NOT_DEATH.search(before):
                continue
        elif _NOT_DEATH.search(page.shadow, cue_end, day.start) or not _GAP.fullmatch(page.shadow[cue_end : day.start]):
            continue
        if day.reading.note in ("gio", "placeholder"):
            continue  # a giỗ may be the day the news came
        found.append(Found(day.reading, day.reading.said, day.start, day.end))
    intervals = {(f.value.earliest, f.value.latest) for f in found}
    return found[0] if len(intervals) == 1 else None


def _informant(page: fold.Page) -> Found[str] | None:
    for match in _INFORMANT.finditer(page.shadow):
        words = re.findall(r"[a-z]+", match["cue"])
        typed = re.findall(r"[^\W\d_]+", page.text[slice(*match.span("cue"))])
        if any(
            w in _CUE_SPELLED and fold.marks(t) - fold.marks(_CUE_SPELLED[w])
            for w, t in zip(words, typed, strict=False)
        ):
            continue
        at = match.end()
        if not page.text[at].isupper() or not _LETTER.match(page.shadow, at):
            continue
        name = names.name_at(page, at) or _given_name(page, at)
        if name and not _is_role(page, at):
            return Found(name.name, page.text[name.start : name.end], name.start, name.end)
    return None


def _is_role(page: fold.Page, at: int) -> bool:
    """Whether "con", "cựu chiến binh" or the like stands here, not a name."""
    role = _NO_INFORMANT.first(page, at, min(len(page.shadow), at + 12))
    return role is not None and role.start == at


def _given_name(page: fold.Page, at: int) -> names.NameFound | None:
    """A single capitalised word, where the next one is small or a sign follows."""
    match = re.compile(r"[^\W\d_]{2,8}(?=\s[^\W\d_A-ZĐ]|\s[0-9]|[,.!;)\n]|$)").match(page.text, at)
    if not match or match.group().isupper() or names.read_name(match.group()) is None:
        return None
    return names.NameFound(names.spelled(match.group()), match.start(), match.end())


def _place(found: places.PlaceFound | None) -> Found[str] | None:
    return Found(found.words, found.words, found.start, found.end) if found else None
