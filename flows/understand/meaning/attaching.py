"""Which martyr a fact belongs to.

In a register each line's facts are its martyr's. Of one martyr alone, everything is his that is not the informant's.
Of several in running text, what stands between a name and the next one is that martyr's; a day, a place of death, a
grave or a unit told before the first or in another sentence is shared by all, and the only home of one family.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, TypeVar

from flows.understand.days import dates
from flows.understand.evidence.days import ROLES as DAY_ROLES
from flows.understand.meaning import aliases, localities, occasions, owned_units, titles
from flows.understand.meaning.scene import Scene
from flows.understand.page import fold
from flows.understand.page.words import Phrase
from flows.understand.papers import lists, remarks
from flows.understand.persons import kin, namesakes
from flows.understand.persons.person import Person
from flows.understand.tagging import spans
from flows.understand.tagging.odds import UNNUMBERED
from flows.understand.told import Found, Martyr

T = TypeVar("T")


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


def merged(page: fold.Page, people: list[Person], apart: Sequence[tuple[int, int]] = ()) -> list[Person]:
    """Each martyr once: the full name of one given before by his given name takes its place.

    Two names joined by "và" are two men's, also where one may be the other without its marks. `apart`: stretches of
    the text of which each tells of one man: two of one name in two of them are two.
    """
    kept: list[Person] = []
    whole: dict[str, int] = {}  # by the name
    given: dict[str, tuple[int, bool]] = {}  # by its last word; whether that is all that was told
    names = namesakes.keys([person.name for person in people])
    givens = namesakes.keys([person.name.split()[-1] for person in people])
    for person, name, last in zip(people, names, givens, strict=True):
        short = " " not in person.name
        corrected = person.led_by("truename") is not None
        same = whole.get(name)
        if same is None and last in given and (short or given[last][1]):
            same = given[last][0]
        if same is None and corrected and kept:
            same = _closest(name, kept)
        if same is not None and kept[same].name != person.name:
            same = None if namesakes.are_two(page, kept[same].end, person.start) else same
        his = _stretch_at(apart, person.start)
        theirs = _stretch_at(apart, kept[same].start) if same is not None else None
        if his is not None and theirs is not None and his != theirs:
            same = None
        if same is None:
            whole[name] = len(kept)
            given.setdefault(last, (len(kept), short))
            kept.append(person)
        elif (theirs is None and his is not None) or (
            his == theirs and not short and (corrected or not kept[same].full)
        ):
            kept[same] = person
            whole[name], given[last] = same, (same, False)
    return kept


def _closest(name: str, kept: Sequence[Person]) -> int:
    """Whose name is put right: who has most words of it, of several the last."""
    words = set(fold.fold(name).split())
    return max(range(len(kept)), key=lambda n: (len(words & set(fold.fold(kept[n].name).split())), n))


def _stretch_at(stretches: Sequence[tuple[int, int]], at: int) -> int | None:
    return next((n for n, (start, end) in enumerate(stretches) if start <= at < end), None)


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
    days: list[occasions.Day],
    places: Mapping[str, list[localities.Place]],
    found_units: list[owned_units.Unit],
    *,
    shares: bool,
    of_papers: bool,
    own: tuple[int, int] = (0, 0),
    sure: bool = False,
    below: Sequence[remarks.Remark] = (),
    feasts: Sequence[dates.DayFound] = (),
) -> tuple[Martyr, ...]:
    """The martyrs with their facts. `shares`: the teller is a comrade, who names all and then tells what befell all.

    `own`: where the teller speaks of himself. `sure`: each item is one man's. `below`: what is told below them and not
    of all. `of_papers`: he is known from papers or things only; when and where the others fell is not told of him.
    """
    if not people:
        return ()
    share = _Share(len(scene.words.shades), _areas(scene, people, items, shares=shares, sure=sure), below)
    near = {scene.sentence(p.first) for p in people}
    days = [d for d in days if not of_papers or scene.sentence(d.word) in near]
    of_days = {role: share.out([(d.word, d) for d in days if d.of(role)]) for role in DAY_ROLES}
    kept_on = share.out([(d.word, d) for d in days if d.found.value.note == "gio"])  # its feast may tell the day
    fallen_on = share.out([(d.word, d) for d in days if _is_told_to_fall(scene, d)])
    of_places = {
        role: share.out([(p.word, p) for p in found if not of_papers or scene.sentence(p.word) in near])
        for role, found in places.items()
    }
    # What a list tells before its first line, it tells of all.
    heading = scene.words.index(items[0].start) if items else len(scene.words.shades)
    told_ranks, told_posts = titles.of_martyrs(scene, people, own)
    of_ranks, of_posts = share.out(told_ranks), share.out(told_posts)
    of_others = share.out(aliases.find_aliases(scene))
    of_units = share.out([(u.word, u) for u in found_units])
    of_feasts = share.out([(scene.words.index(d.start), d) for d in feasts])
    of_bands = share.out(spans.marked(scene, UNNUMBERED))
    alone = len(people) == 1
    home_of_all = (
        None if alone else _home_of_all(scene, people, places["home"], of_places["home"][1], listed=len(items) > 1)
    )
    result = []
    died_before: occasions.Day | None = None
    for n, person in enumerate(people):

        def day(
            role: str, n: int = n, *, shared: bool = False, born: occasions.Day | None = None
        ) -> occasions.Day | None:
            single, of_all = of_days[role]
            found = [d for _, d in single[n]]
            if shared and not found:
                found = [d for w, d in of_all if w < heading or _of_all(scene, *scene.sentence(w))]
            # A stone may say that he fell before he was grown: another day is then the right one.
            found = [d for d in found if born is None or _grown(born.found.value, d.found.value)] or found
            # A feast day ("giỗ"), or a day that borrows its year, says nothing against one that is told whole.
            whole = [d for d in found if d.own_year and d.found.value.note != "gio"]
            best = max(whole or found, key=lambda d: d.scores[role], default=None)
            said = [*whole, *(d for _, d in fallen_on[0][n])] if role == "death" else []
            said = [d for d in said if born is None or _grown(born.found.value, d.found.value)]
            if best is not None and any(_contradict(best, other) for other in said):
                return None
            if role == "death":
                found += [d for _, d in kept_on[0][n] if d not in found]
            return max((d for d in found if _finer(d, best)), key=lambda d: d.scores[role], default=best)

        def place(role: str, n: int = n, *, shared: bool = False) -> Found[str] | None:
            single, of_all = of_places[role]
            found = [p for _, p in single[n]] or ([p for _, p in of_all] if shared else [])
            best = max(found, key=lambda p: p.score, default=None)
            return best.found if best is not None else None

        born, joined = day("birth"), day("joined")
        died = day("death", shared=True, born=born)
        if died is None and n and died_before is not None and _same_day(scene, people, n):
            died = died_before
        if born is not None and died is not None and not _grown(born.found.value, died.found.value):
            # A death before the thirteenth birthday is a slip: what is told less clearly is not known.
            born, died = (None, died) if died.scores["death"] > born.scores["birth"] else (born, None)
        died_before = died or died_before
        result.append(
            Martyr(
                name=Found(person.name, scene.words.page.text[person.start : person.end], person.start, person.end)
                if person.name
                else None,
                alias=_first([f for _, f in of_others[0][n]]),
                birth_year=_with(born.found, _middle_year(born.found.value)) if born else None,
                birth_date=_with(born.found, born.found.value.earliest) if born and _exact(born.found) else None,
                home_town=place("home") or home_of_all,
                enlisted=joined.found if joined else None,
                rank=_near(person, [f for _, f in of_ranks[0][n]], alone=alone),
                position=_near(person, [f for _, f in of_posts[0][n]], alone=alone),
                unit=owned_units.beside(
                    owned_units.unit_of([u for _, u in of_units[0][n]], [u for _, u in of_units[1]]),
                    _near(person, [f for _, f in of_bands[0][n]], alone=alone),
                ),
                death=died.found if died else None,
                feast=_feast(of_feasts, n) if died is None else None,
                death_place=place("fell", shared=True),
                first_burial=place("laid", shared=True),
                burial=place("lies", shared=True),
            )
        )
    return tuple(result)


def _feast(
    of_feasts: tuple[Mapping[int, list[tuple[int, dates.DayFound]]], list[tuple[int, dates.DayFound]]], n: int
) -> Found[dates.DayFound] | None:
    """The one day of the year that is told of a martyr, or of all; None where there are several."""
    single, of_all = of_feasts
    days = [d for _, d in single[n] or of_all]
    if len({(d.day, d.month, d.lunar_day is None) for d in days}) != 1:
        return None
    return Found(days[0], days[0].said, days[0].start, days[0].end)


def _finer(one: occasions.Day, best: occasions.Day | None) -> bool:
    """Whether a day tells the likeliest one more exactly: "ngày 3/7/1972" in "1972"."""
    if best is None:
        return False
    fine, rough = one.found.value, best.found.value
    return rough.earliest <= fine.earliest == fine.latest <= rough.latest != rough.earliest


def _is_told_to_fall(scene: Scene, day: occasions.Day) -> bool:
    """Whether a day stands right behind "hy sinh", likely enough to speak against another one."""
    before = scene.ends.get(day.word)
    return before is not None and "fell" in before.tags and day.scores["death"] > -_CLEARER


_CLEARER = 2.0  # by so much is one of two exact days of a death the likelier one


def _contradict(best: occasions.Day, other: occasions.Day) -> bool:
    """Whether another exact day of death is told about as clearly: which one is right, nobody knows."""
    one, two = best.found.value, other.found.value
    return (
        one.earliest == one.latest
        and two.earliest == two.latest
        and one.earliest != two.earliest
        and other.scores["death"] > best.scores["death"] - _CLEARER
    )


def _grown(born: dates.DateReading, died: dates.DateReading) -> bool:
    return died.latest.year >= born.earliest.year + 13


def _middle_year(born: dates.DateReading) -> int:
    """The year said: "khoảng 1951" lies in 1950 to 1952."""
    return (born.earliest.year + born.latest.year) // 2


def _exact(found: Found[dates.DateReading]) -> bool:
    return found.value.earliest == found.value.latest


def _with(found: Found[Any], value: T) -> Found[T]:
    return Found(value, found.said, found.start, found.end)


F = TypeVar("F", bound=tuple[Any, ...])


class _Share:
    """Facts by the martyr in whose words they stand, and those that stand in nobody's."""

    def __init__(self, size: int, areas: list[list[tuple[int, int]]], below: Sequence[remarks.Remark] = ()) -> None:
        self._owners: list[tuple[int, ...] | None] = [None] * (size + 1)
        for n, area in enumerate(areas):
            for start, end in area:
                self._owners[start:end] = [(n,)] * (end - start)
        for told in below:
            self._owners[told.first : told.last] = [told.of] * (told.last - told.first)

    def out(self, facts: Iterable[F]) -> tuple[defaultdict[int, list[F]], list[F]]:
        """The facts of each martyr, and of all."""
        single: defaultdict[int, list[F]] = defaultdict(list)
        shared: list[F] = []
        for fact in facts:
            word: int = fact[0]
            owners = self._owners[word]
            if owners is None:
                shared.append(fact)
            for n in owners or ():
                single[n].append(fact)
        return single, shared


def _areas(
    scene: Scene, people: list[Person], items: tuple[lists.Item, ...], *, shares: bool, sure: bool
) -> list[list[tuple[int, int]]]:
    """For each martyr the words that speak of him alone: behind his name, and where he is named again.

    `sure`: each item is one man's, whoever else is named beside them.
    """
    words = scene.words
    if items:
        spans = [(words.index(i.start), words.index(i.end)) for i in items]
        starts = [s for s, _ in spans]
        found = [spans[bisect_right(starts, p.first) - 1] for p in people]
        inside = [s <= p.first < e for p, (s, e) in zip(people, found, strict=True)]
        if all(inside):
            return [[f] for f in found]
        if sure:
            return [
                [f] if within else [scene.sentence(p.first)] for p, f, within in zip(people, found, inside, strict=True)
            ]
    if len(people) == 1:
        return [[(0, len(words.shades))]]
    marks = [(p.before, p.last, n) for n, p in enumerate(people)]
    named = {i for p in scene.people if p.full for i in range(p.first, p.last)}
    named |= {i for start, end, _ in marks for i in range(start, end)}
    given = {words.typed[p.last - 1]: n for n, p in reversed(list(enumerate(people)))}
    marks += [(i, i + 1, given[t]) for i, t in enumerate(words.typed) if t in given and i not in named]
    marks += _by_title(scene, people)
    marks.sort()
    of_messages = not shares and _is_of_messages(scene)
    named_in = Counter(scene.sentence(start) for start, _, _ in marks)
    plurals = [s for s, e in scene.sentences if _of_all(scene, s, e)]
    areas: list[list[tuple[int, int]]] = [[] for _ in people]
    for k, (start, last, n) in enumerate(marks):
        following = marks[k + 1][0] if k + 1 < len(marks) else len(words.shades)
        sentence = scene.sentence(last - 1)[1]
        # A family tells of one after the other; comrades name all, and then tell what befell all.
        shared = _fell_together(scene, people, n) if n + 1 == len(people) or people[n + 1].first >= sentence else None
        sentence = min(sentence, shared) if shared and shared > start else sentence
        plural = bisect_left(plurals, last)
        following = min(following, plurals[plural]) if plural < len(plurals) else following
        apart = not shared and not shares and (k + 1 == len(marks) or scene.sentence(following)[0] >= sentence)
        goes_on = (apart and _introduced(people[n])) or (of_messages and named_in[scene.sentence(start)] == 1)
        areas[n].append((start, following if goes_on else min(following, sentence)))
    return areas


def _is_of_messages(scene: Scene) -> bool:
    """Whether a text is short messages, a line each: what one of them tells of a man the next ones go on with."""
    lines = scene.words.page.text.split("\n")
    few = sum(len(line.split()) <= _MESSAGE for line in lines)
    of_all = _TOLD_OF_ALL.search(scene.words.page.shadow) is not None
    return len(lines) >= _MESSAGES and few >= _MOST_OF_THEM * len(lines) and not of_all


_TOLD_OF_ALL = re.compile(
    r"(?<!\w)(?:cung (?:que|ngay|don vi|tran|hom)|deu (?:que|o|hi|hy|thuoc|chet)|ca (?:hai|ba)|hai anh)(?!\w)"
)
_MESSAGE = 12  # words of a short one
_MESSAGES = 4
_MOST_OF_THEM = 0.75


def _by_title(scene: Scene, people: list[Person]) -> Iterator[tuple[int, int, int]]:
    """Where one is spoken of by a title that is his alone: "anh A và em B ..., anh hy sinh 1969 còn em ..."."""
    of: dict[str, list[int]] = {}
    for n, person in enumerate(people):
        title = next((p.spelling for p in person.lead if not p.tags.isdisjoint(("title", "kin"))), "")
        of.setdefault(title.partition(" ")[0], []).append(n)
    last = max(person.last for person in people)
    for phrase in scene.by_tag.get("title", ()):
        owners = of.get(phrase.spelling, ())
        if phrase.first >= last and len(owners) == 1 and _does_something(scene, phrase.last):
            yield phrase.first, phrase.last, owners[0]


def _does_something(scene: Scene, at: int) -> bool:
    """Whether a verb of a martyr's story begins here: "hy sinh", "bị thương", "thì nhập ngũ"."""
    at += scene.words.shades[at : at + 1] in _BEFORE_VERBS
    phrase = scene.phrases[at] if at < len(scene.phrases) else None
    return phrase is not None and not phrase.tags.isdisjoint(_VERBS)


_BEFORE_VERBS = frozenset((("thi",), ("bi",), ("da",), ("cung",), ("lai",)))


_VERBS = frozenset(("fell", "enlist", "joined", "born", "bury", "last"))


def _same_day(scene: Scene, people: Sequence[Person], n: int) -> bool:
    """Whether a man is told to have died on the day of the one before him: "cùng ngày", "cùng hôm có ông ..."."""
    page, words, person = scene.words.page, scene.words, people[n]
    start, end = scene.sentence(person.first)
    first = max(start, people[n - 1].last, person.before - _LEAD)
    last = min([end, *(p.before for p in people if p.first > person.first)])
    if first >= last:
        return False  # whom the text names again behind him stands before him in the list
    return _TOGETHER.search(page.shadow, words.starts[first], words.ends[last - 1]) is not None


_LEAD = 6  # words before a name that may tell so


_TOGETHER = re.compile(
    r"(?<!\w)(?:cung (?:mot )?(?:ngay|hom|buoi|bua|luc|tran)|"
    r"(?:mat|chet|hs|h[yi] sinh) cung(?! (?:don|dai|tieu|trung|su|[cdef][0-9])))(?!\w)"
)


def _of_all(scene: Scene, start: int, end: int) -> bool:
    """Whether a sentence speaks of them all: "Cả hai hs ...", "Hai đồng chí được an táng ...", "Anh em chôn ..."."""
    first, second = (*scene.words.shades[start : min(end, start + 2)], "", "")[:2]
    number = ("hai", "ba", "bon", "nam", "sau", "bay", "cac", "may", "ca", "tat")
    return (first in number and second in (*number, "anh", "dong", "nguoi", "ong", "liet", "chu", "bac")) or (
        (first, second) in (("anh", "em"), ("chung", "toi"), ("bon", "minh"), ("bon", "toi"))
    )


def _home_of_all(
    scene: Scene,
    people: list[Person],
    homes: list[localities.Place],
    of_all: list[tuple[int, localities.Place]],
    *,
    listed: bool,
) -> Found[str] | None:
    """The only home that is told of people of one family or of them all ("đều quê ..."): in nobody's words, behind
    all their names in one sentence, or in a sentence of its own behind them all ("Quê làng Thường Sơn.").

    Every third is a Nguyễn: one surname makes a family where somebody speaks of his kin. `listed`: a home with which
    a sentence begins outside the lines of a list is told of the list.
    """
    if len(homes) != 1:
        return None
    word, home = of_all[0] if of_all else (homes[0].word, homes[0])
    alone = _says_home(scene, people, word)
    if not (of_all or alone or _behind_all(scene, people, word)):
        return None
    start = max(scene.sentence(word)[0], word - 8)
    said = scene.words.small[start:word]
    leading = said[:-1] if said[-1:] in (("quê",), ("que",), ("quán",), ("quan",)) else said
    of_kin = scene.kin_told or not _HOUSES.isdisjoint(pairwise(scene.words.shades))
    family = _one_family(people)
    if not _TELLERS.isdisjoint(leading[-1:]):
        return home.found if of_kin and family and alone else None
    last = scene.words.index(home.found.end)
    behind = scene.words.small[last : min(last + 6, scene.sentence(word)[1])]
    of_them_all = not _ALL.isdisjoint((*said, *map(" ".join, pairwise(said)))) or _counted(said)
    if of_them_all or behind[:1] in _BOTH or _counted(behind):
        return home.found
    return home.found if (family and (of_kin or alone)) or (listed and of_all and alone) else None


def _says_home(scene: Scene, people: list[Person], word: int) -> bool:
    """Whether a sentence behind all names begins with a home: "Quê làng Thường Sơn.", "Thôn Văn Quán, xã ..."."""
    start = scene.sentence(word)[0]
    first = scene.phrases[start]
    begins = word == start or scene.words.small[start : start + 1] in _HOME_WORDS
    begins = begins or (first is not None and "level" in first.tags)
    return start <= word <= start + _BRIEF and begins and all(person.last <= start for person in people)


_BRIEF = 5  # words before a home in such a sentence: "Nguyên quán hai anh em: ..."


_HOME_WORDS = (("quê",), ("que",), ("nguyên",), ("nguyen",), ("gốc",), ("goc",), ("cùng",), ("cung",))


def _counted(said: Sequence[str]) -> bool:
    """Whether several are spoken of: "3 người", "các liệt sĩ", "hai anh em"."""
    return any(one in _SEVERAL and other in _MEN for one, other in pairwise(said))


_BOTH = (("cả",), ("ca",))  # "Người thôn Tùng Luật cả."


_SEVERAL = frozenset("hai ba bốn bon năm nam sáu sau bảy bay các cac những nhung 2 3 4 5 6 7 8 9".split())


_MEN = frozenset("người nguoi anh ông ong cụ cu liệt liet ls lsi đồng dong đứa dua bác bac chú chu".split())


def _behind_all(scene: Scene, people: list[Person], word: int) -> bool:
    start, end = scene.sentence(word)
    return start < word < end and all(start <= person.first < word for person in people)


def _one_family(people: list[Person]) -> bool:
    """Whether all are named in full and bear one surname."""
    return all(person.full for person in people) and len({fold.fold(person.name).split()[0] for person in people}) == 1


_HOUSES = frozenset((("nha", "toi"), ("nha", "em"), ("nha", "chau"), ("nha", "minh"), ("gia", "dinh")))


_ALL = frozenset("cùng|đều|cung|deu|cả hai|ca hai|cả ba|ca ba|hai anh|hai người|hai nguoi".split("|"))


# The home of whoever tells: "chúng tôi quê ...", "bà tôi quê ...".
_TELLERS = frozenset("tôi toi em cháu chau con tui mình minh chúng chung bà bố bo mẹ me".split())


def _nobodys_stretch(scene: Scene, people: Sequence[Person]) -> tuple[int, int]:
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


def own_stretch(scene: Scene, teller: Person | None, people: Sequence[Person]) -> tuple[int, int]:
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


def _near(person: Person, found: list[Found[str]], *, alone: bool) -> Found[str] | None:
    """The one nearest to the name; of several martyrs within a line's length."""
    close = [f for f in found if alone or -40 < f.start - person.start < 160]
    return min(close, key=lambda f: abs(f.start - person.end), default=None)


def _first(found: Iterable[Found[T]]) -> Found[T] | None:
    return next(iter(found), None)
