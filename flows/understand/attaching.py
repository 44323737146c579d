"""Which martyr a fact belongs to.

In a register each line's facts are its martyr's. Of one martyr alone, everything is his that is not the informant's.
Of several in running text, what stands between a name and the next one is that martyr's; a day, a place of death, a
grave or a unit told before the first or in another sentence is shared by all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeVar

from flows.understand import aliases, dates, fold, homes, kin, lists, occasions, ranks, roles, sites, units
from flows.understand.owned_units import behind_a_post, unit_of
from flows.understand.people import Person
from flows.understand.scene import Scene
from flows.understand.told import Found, Martyr
from flows.understand.words import Phrase

T = TypeVar("T")
# Functions that are everyday words, too: only right behind the name.
# What these tell of a named man is what his papers or things say: where and when others fell or lie is not his.
_PAPERS = ("foreign_tip", "enemy_report", "relics", "remains_found")


def relative(scene: Scene, person: Person) -> Phrase | None:
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


def merged(people: list[Person], teller: Person | None) -> list[Person]:
    """Each martyr once: the full name of one given before by his given name takes its place."""
    kept: list[Person] = []
    whole: dict[str, int] = {}  # by the name without its diacritics
    given: dict[str, tuple[int, bool]] = {}  # by its last word; whether that is all that was told
    for person in people:
        shade = fold.fold(person.name)
        if teller is not None and fold.fold(teller.name) == shade:
            continue
        last, short = shade.split()[-1], " " not in shade
        corrected = person.led_by("truename") is not None
        same = whole.get(shade)
        if same is None and last in given and (short or given[last][1]):
            same = given[last][0]
        if same is None and corrected and kept:
            same = len(kept) - 1
        if same is None:
            whole[shade] = len(kept)
            given.setdefault(last, (len(kept), short))
            kept.append(person)
        elif not short and (corrected or not kept[same].full):
            kept[same] = person
            whole[shade], given[last] = same, (same, False)
    return kept


def named_in_full(scene: Scene, people: list[Person], teller: Person | None) -> list[Person]:
    """A martyr known by his given name only takes the full name that the text gave the same man before."""
    theirs = {p.first for p in people}
    longer: dict[str, list[Person]] = {}
    for person in scene.people:
        if person.full and person is not teller and person.first not in theirs:
            longer.setdefault(scene.words.typed[person.last - 1], []).append(person)
    result = []
    for person in people:
        before = longer.get(scene.words.typed[person.first], []) if not person.full else []
        before = [p for p in before if p.first < person.first]
        result.append(before[0] if len(before) == 1 else person)
    return result


def attach(
    scene: Scene,
    people: list[Person],
    items: tuple[lists.Item, ...],
    own: tuple[int, int],
    days: list[occasions.Day],
    found_units: list[units.UnitFound],
    *,
    shares: bool,
    tells_of_a_fight: bool,
    kind: str | None,
    keeper: bool,
) -> tuple[Martyr, ...]:
    """The martyrs with their facts. `shares`: the teller is a comrade, so his unit and his fight are theirs."""
    if not people:
        return ()
    areas = _areas(scene, people, items, shares=shares)
    theirs = {fold.fold(p.name) for p in people}
    named = [p for p in scene.people if fold.fold(p.name) in theirs]
    births = [*occasions.births(scene), *occasions.listed_births(scene, named, listed=bool(items))]
    born_ends = [*(f.end for _, f, _ in births), *(p.end for p in named)]
    towns = [*homes.find_homes(scene), *homes.bare_homes(scene, born_ends)]
    enlisted = list(occasions.enlistments(scene, days))
    others = list(aliases.find_aliases(scene))
    places = list(sites.death_places(scene))
    graves = list(sites.burials(scene))
    found_ranks = ranks.scan_ranks(scene.words.page)
    grades = _of_martyrs(scene, people, _titles(found_ranks, scene, "rank"))
    posts = _of_martyrs(scene, people, _titles(found_ranks, scene, "position"))
    death_days = _death_days(scene, days, shares=shares)
    death_days = death_days or list(occasions.listed_deaths(scene, named))
    if kind == "relics":  # the days engraved or written there are none of death
        death_days = [(d.word, d.found) for d in days if d.what == "fell"]
    taken = [(u.start, u.end) for u in found_units]
    fight = sites.fight_place(scene, own, days, taken) if tells_of_a_fight and not items else None
    yard = sites.cemetery(scene) if keeper else None
    alone = len(people) == 1
    share = _Share(len(scene.words.shades), areas, own, whole=alone and not items)
    marks = [(scene.words.index(u.start), u) for u in found_units]
    tellers = [u for w, u in marks if own[0] <= w < own[1] and u.clear] if shares and not items else []
    of_births, of_deaths, of_places = share.out(births), share.out(death_days), share.out(places)
    of_graves, of_units, of_days = share.out(graves), share.out(marks), share.out([(d.word, d) for d in days])
    of_towns, of_others, of_enlisted = share.out(towns), share.out(others), share.out(enlisted)
    of_ranks, of_posts = share.out(grades), share.out(posts)
    common_graves = [g for g in of_graves[1] if not sites.some_only(scene, g[0], len(people))] if not alone else []
    result = []
    for n, person in enumerate(people):
        paper = kind in _PAPERS and roles.is_written(scene, person)
        together = not items and not paper
        born = [(f, d) for _, f, d in of_births[0][n]]
        birth_year = _one([f for f, _ in born])
        birth_date = next((d for f, d in born if d is not None and f is birth_year), None)
        told = [d for _, d in of_deaths[0][n] if not (paper and alone)]
        if not told and together:
            told = [d for _, d in of_deaths[1]]
        if items and not told:
            # "Lương Văn Thu - 1952 - Thuỷ Nguyên - 09/9/1972": the one day of the line that is not his birth.
            told = [d.found for _, d in of_days[0][n] if d.what in ("other", "battle") and not _is_birth(d, born)]
        if birth_year and told:
            # A death before the thirteenth birthday is a slip: of two days the other counts, else neither is known.
            grown = [d for d in told if d.value.latest.year >= birth_year.value + 13]
            told, birth_year = grown, birth_year if grown else None
        found_graves = [*of_graves[0][n], *(common_graves if together else ())]
        if kind == "scam_report" or (paper and kind != "remains_found"):
            found_graves = []
        empty = items and sites.is_empty_grave(scene, areas[n][0])
        local = [u for w, u in of_units[0][n] if u.clear or items or behind_a_post(scene, w, person)]
        posted = [f for _, f in of_posts[0][n]]
        result.append(
            Martyr(
                name=Found(person.name, scene.words.page.text[person.start : person.end], person.start, person.end)
                if person.name
                else None,
                alias=_first([f for _, f in of_others[0][n]]),
                birth_year=birth_year,
                birth_date=birth_date,
                home_town=_first([f for _, f in of_towns[0][n]]),
                enlisted=_day([f for _, f in of_enlisted[0][n]]),
                rank=_near(person, [f for _, f in of_ranks[0][n]], alone=alone),
                position=_near(person, posted, alone=alone),
                unit=unit_of(local, [u for _, u in of_units[1] if u.clear], tellers),
                death=_day(told),
                death_place=_first([f for _, f in of_places[0][n]])
                or (_first([f for _, f in of_places[1]]) if together else None)
                or (fight if together and not paper else None),
                first_burial=_first([f for _, f, now in found_graves if not now]),
                burial=_last([f for _, f, now in found_graves if now]) or (None if empty else yard),
            )
        )
    return tuple(result)


F = TypeVar("F", bound=tuple[Any, ...])


class _Share:
    """Facts by the martyr in whose words they stand, and those that stand in nobody's."""

    def __init__(self, size: int, areas: list[list[tuple[int, int]]], own: tuple[int, int], *, whole: bool) -> None:
        self._owner = [-1] * (size + 1)
        self._own, self._whole = own, whole
        for n, area in enumerate(areas):
            for start, end in area:
                self._owner[start:end] = [n] * (end - start)

    def out(self, facts: Iterable[F]) -> tuple[defaultdict[int, list[F]], list[F]]:
        """The facts of each martyr, and of all; what the teller says of himself is nobody's."""
        single: defaultdict[int, list[F]] = defaultdict(list)
        shared: list[F] = []
        for fact in facts:
            word: int = fact[0]
            his_own = self._own[0] <= word < self._own[1]
            if self._owner[word] >= 0:
                if not (self._whole and his_own):
                    single[self._owner[word]].append(fact)
            elif not his_own:
                shared.append(fact)
        return single, shared


def _is_birth(day: occasions.Day, born: list[tuple[Found[int], Found[Any] | None]]) -> bool:
    return any(f.start < day.found.end and day.found.start < f.end for f, _ in born)


def _areas(
    scene: Scene, people: list[Person], items: tuple[lists.Item, ...], *, shares: bool
) -> list[list[tuple[int, int]]]:
    """For each martyr the words that speak of him alone: behind his name, and where he is named again."""
    words = scene.words
    if items:
        spans = [(words.index(i.start), words.index(i.end)) for i in items]
        starts = [s for s, _ in spans]
        found = [spans[bisect_right(starts, p.first) - 1] for p in people]
        if all(s <= p.first < e for p, (s, e) in zip(people, found, strict=True)):
            return [[f] for f in found]
    if len(people) == 1:
        return [[(0, len(words.shades))]]
    marks = [(p.before, p.last, n) for n, p in enumerate(people)]
    named = {i for p in scene.people if p.full for i in range(p.first, p.last)}
    named |= {i for start, end, _ in marks for i in range(start, end)}
    given = {words.typed[p.last - 1]: n for n, p in reversed(list(enumerate(people)))}
    marks += [(i, i + 1, given[t]) for i, t in enumerate(words.typed) if t in given and i not in named]
    marks.sort()
    plurals = [s for s, e in scene.sentences if _of_all(scene, s, e)]
    areas: list[list[tuple[int, int]]] = [[] for _ in people]
    for k, (start, last, n) in enumerate(marks):
        following = marks[k + 1][0] if k + 1 < len(marks) else len(words.shades)
        sentence = scene.sentence(last - 1)[1]
        # A family tells of one after the other; comrades name all, and then tell what befell all.
        shared = _fell_together(scene, people, n) if n + 1 == len(people) or people[n + 1].first >= sentence else None
        sentence = min(sentence, shared) if shared else sentence
        plural = bisect_left(plurals, last)
        following = min(following, plurals[plural]) if plural < len(plurals) else following
        apart = not shared and not shares and (k + 1 == len(marks) or scene.sentence(following)[0] >= sentence)
        areas[n].append((start, following if apart and _introduced(people[n]) else min(following, sentence)))
    return areas


def _of_all(scene: Scene, start: int, end: int) -> bool:
    """Whether a sentence speaks of them all: "Cả hai hs ...", "Hai đồng chí được an táng ...", "Anh em chôn ..."."""
    first, second = (*scene.words.shades[start : min(end, start + 2)], "", "")[:2]
    number = ("hai", "ba", "bon", "nam", "sau", "bay", "cac", "may", "ca", "tat")
    return (first in number and second in (*number, "anh", "dong", "nguoi", "ong", "liet", "chu", "bac")) or (
        (first, second) in (("anh", "em"), ("chung", "toi"), ("bon", "minh"), ("bon", "toi"))
    )


def _nobodys_stretch(scene: Scene, people: list[Person]) -> tuple[int, int]:
    """Of a teller without a name: from a "Tôi ..." that begins a sentence to the first martyr in it."""
    for start, end in scene.sentences:
        if scene.words.shades[start : start + 2] in (("toi", "o"), ("toi", "linh"), ("minh", "o"), ("minh", "linh")):
            first = min((p.before for p in people if start <= p.before < end), default=end)
            return (start, first)
    return (0, 0)


def _fell_together(scene: Scene, people: list[Person], last: int) -> int | None:
    """Where a sentence of several names tells what befell all of them: "A, B và C thuộc d1 e2 hy sinh ngày ..."."""
    start, end = scene.sentence(people[last].first)
    at = last
    while at > 0 and people[at - 1].first >= start:
        at -= 1
    group = people[at : last + 1]
    if len(group) < 2 or scene.first("fell", group[0].last, group[-1].before) is not None:
        return None
    fell = scene.first("fell", people[last].last, end)
    if fell is None:
        return None
    return next(
        (i for i in range(people[last].last, fell.first) if scene.words.shades[i] in ("thuoc", "deu", "cung")),
        fell.first,
    )


def _introduced(person: Person) -> bool:
    return person.led_by("martyr") is not None or person.led_by("kin") is not None


def own_stretch(scene: Scene, teller: Person | None, people: list[Person]) -> tuple[int, int]:
    """The words in which the informant speaks of himself: from the cue to the end of the sentence or a martyr."""
    if teller is None:
        return _nobodys_stretch(scene, people)
    first = scene.sentence(teller.first)[0]
    speaks = scene.words.shades[first : first + 1] in (("toi",), ("em",), ("chau",), ("minh",), ("con",), ("tui",))
    after_a_martyr = any(first <= p.first < teller.before for p in people)
    start = first if speaks and not after_a_martyr else teller.before
    end = scene.sentence(teller.first)[1]
    following = next((p for p in people if p.before > teller.first), None)
    for person in [following] if following is not None else []:
        if person.before > teller.first:
            relation = next(iter(scene.related(teller.last, person.before)), None)
            end = min(end, relation.first if relation else person.before)
    told = scene.first("tells", teller.last, end)
    if told is not None and told.spelling.startswith("kể"):
        end = told.first
    return (start, end)


def _death_days(scene: Scene, days: list[occasions.Day], *, shares: bool) -> list[tuple[int, Found[dates.DateReading]]]:
    """Days of death: those behind a verb of falling; failing these, the days of the fight."""
    fell: list[tuple[int, Found[dates.DateReading]]] = [(d.word, d.found) for d in days if d.what == "fell"]
    starts = [d.found.start for d in days]
    for phrase in scene.by_tag.get("fell", ()):
        if phrase.spelling in ("hs", "hy sinh", "hi sinh"):
            short = occasions.short_date(scene, phrase)
            near = bisect_right(starts, short.end) - 1 if short else -1
            if short and not (near >= 0 and days[near].found.end >= short.start):
                fell.append((phrase.first, short))
    fought = [(d.word, d.found) for d in days if d.what == "battle"]
    # A comrade's only other day is that of the fight he tells of.
    other = [(d.word, d.found) for d in days if d.what == "other" and d.found.value.latest.year < 1990]
    feasts = [(d.word, d.found) for d in days if d.what == "gio" and not _news(scene, d)]
    gone = [(d.word, d.found) for d in days if d.what == "gone"]
    return fell or gone or feasts or fought or (other if shares and len(other) == 1 else [])


def _news(scene: Scene, day: occasions.Day) -> bool:
    """Whether the sentence of an anniversary (giỗ) says that it is the day on which the news came."""
    return scene.first("notice", *scene.sentence(day.word)) is not None


def _titles(found_ranks: tuple[ranks.RankFound, ...], scene: Scene, kind: str) -> list[tuple[int, Found[str]]]:
    return [(scene.words.index(r.start), Found(r.said, r.said, r.start, r.end)) for r in found_ranks if r.kind == kind]


def _of_martyrs(
    scene: Scene, people: list[Person], found: list[tuple[int, Found[str]]]
) -> list[tuple[int, Found[str]]]:
    """Without what stands right before or behind the name of somebody else: "Đại úy Nguyễn Hữu Cường, đội trưởng"."""
    theirs = {p.first for p in people}
    others = [p for p in scene.people if p.first not in theirs]
    taken = {phrase.first for p in others for phrase in p.lead} | {p.last for p in others}
    return [(w, f) for w, f in found if w not in taken]


def _near(person: Person, found: list[Found[str]], *, alone: bool) -> Found[str] | None:
    """The one nearest to the name; of several martyrs within a line's length."""
    close = [f for f in found if alone or -40 < f.start - person.start < 160]
    return min(close, key=lambda f: abs(f.start - person.end), default=None)


def _one(found: list[Found[T]]) -> Found[T] | None:
    values = {f.value for f in found}
    return found[0] if len(values) == 1 else None


def _first(found: Iterable[Found[T]]) -> Found[T] | None:
    return next(iter(found), None)


def _last(found: list[Found[T]]) -> Found[T] | None:
    """The grave told last is where he lies now: "năm 1978 quy tập về NTLS A, năm 1996 đón về NTLS B"."""
    return max(found, key=lambda f: f.start, default=None)


def _day(found: list[Found[dates.DateReading]]) -> Found[dates.DateReading] | None:
    intervals = {(f.value.earliest, f.value.latest) for f in found}
    if len(intervals) == 1:
        return found[0]
    if not found:
        return None
    # A day inside a longer interval ("tháng 3/1971 ... ngày 02-3-1971") says the same, more exactly.
    narrow = min(found, key=lambda f: f.value.latest - f.value.earliest)
    inside = all(f.value.earliest <= narrow.value.earliest and narrow.value.latest <= f.value.latest for f in found)
    return narrow if inside else None
