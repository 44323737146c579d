"""What is told below a list or a table: of one of its men, of some, of the list itself, or of all of them.

"Riêng anh Hợi hy sinh ...", "Ghi chú: số 3 ..." are of those whom they name, and so is what goes on in the same line;
"Danh sách lập ngày ..." is of nobody. What remains is told of all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.understand.meaning.scene import Scene
from flows.understand.papers.lists import Item
from flows.understand.persons.person import Person


@dataclass(frozen=True, slots=True)
class Remark:
    """The words `first`..`last` (exclusive), and whom they are told of, by number; of nobody where `of` is empty."""

    first: int
    last: int
    of: tuple[int, ...]


def own(scene: Scene, people: Sequence[Person], found: Sequence[Remark]) -> dict[int, list[tuple[int, int]]]:
    """By where his name begins, what of the page is remarked of a man."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for remark in found:
        for n in remark.of:
            here = scene.words.starts[remark.first], scene.words.ends[remark.last - 1]
            spans.setdefault(people[n].start, []).append(here)
    return spans


_TITLES = frozenset("anh chi ong ba bac chu co cau em cu dc ls si sy rieng dong".split())
_TOLD = ("fell", "died", "bury", "laid", "grave", "born", "enlist", "joined", "home")
_OF_THE_LIST = re.compile(
    r"(?:(?:ghi chu|chu thich|luu y|nb)[ :]{1,3})?(?:(?:ban |tam )?danh sach|bang (?:nay|tren|ke)|tai lieu|file|nguon|"
    r"(?:toi|em|chau) (?:chi )?(?:chep|sao|lap|ghi|trich)|nguoi (?:lap|chep|ghi)|lap (?:ngay|tai|nam)|theo so|"
    r"trich (?:tu|so|luc)|sao (?:y|tu|luc)|chep (?:lai|tu))(?!\w)"
)
_NUMBERED = re.compile(
    r"(?:(?:ghi chu|chu thich|luu y|rieng)[ :]{1,3}){0,2}(?:(?:nguoi|dong chi|liet s[iy]|ls|truong hop|dong|muc) )?"
    r"(?:so(?: thu tu)?|stt|thu|muc|dong) ?0?(?P<n>[0-9]{1,3})(?![\w/.,]*[0-9])"
)


def below(scene: Scene, people: Sequence[Person], items: Sequence[Item]) -> list[Remark]:
    """The remarks below the last item that are not told of all, in order; none where there is no list of several."""
    if len(items) < 2 or len(people) < 2:
        return []
    end = max(item.end for item in items)
    first = scene.words.index(end)
    found: list[Remark] = []
    went_on: tuple[int, ...] | None = None
    before = end
    for start, last in scene.sentences:
        if start < first:
            continue
        if "\n" in scene.words.page.text[before : scene.words.starts[start]]:
            went_on = None
        before = scene.words.ends[last - 1]
        told = list(_told(scene, people, items, start, last))
        if not told and _is_of_the_list(scene, start, last):
            told = [Remark(start, last, ())]
        elif not told and went_on and not _of_more(scene, start):
            told = [Remark(start, last, went_on)]
        found += told
        went_on = told[-1].of if told else None
    return found


def _told(scene: Scene, people: Sequence[Person], items: Sequence[Item], start: int, last: int) -> Iterator[Remark]:
    """The parts of a sentence, each of those who are named before it."""
    named = _by_number(scene, people, items, start, last) or _by_name(scene, people, start, last)
    groups: list[tuple[int, int, tuple[int, ...]]] = []  # where it begins, where its last name ends, of whom
    for at, end, n in named:
        if groups and at - groups[-1][1] <= _APART and not _tells(scene, groups[-1][1], at):
            groups[-1] = (groups[-1][0], end, (*groups[-1][2], n))
        else:
            groups.append((at, end, (n,)))
    following = [at for at, _, _ in groups[1:]] + [last]
    for (at, _, of), end in zip(groups, following, strict=False):
        yield Remark(at, end, of)


_APART = 3  # words between two names of one group: "anh Hợi, anh Mẫn và anh Thẩm"


def _by_name(scene: Scene, people: Sequence[Person], start: int, last: int) -> list[tuple[int, int, int]]:
    """Where one of the men is named in full or, behind a title, by a given name that is his alone."""
    typed = [word.casefold() for word in scene.words.typed[start:last]]
    names = [person.name.casefold().split() for person in people]
    given = Counter(name[-1] for name in names if name)
    found: list[tuple[int, int, int]] = []
    for n, name in enumerate(names):
        if not name or names.count(name) > 1:
            continue
        for at in (i for i, word in enumerate(typed) if word == name[-1]):
            whole = typed[max(0, at + 1 - len(name)) : at + 1] == name
            titled = given[name[-1]] == 1 and at > 0 and scene.words.shades[start + at - 1] in _TITLES
            if whole or (titled and scene.words.capital[start + at]):
                found.append((start + at + 1 - (len(name) if whole else 2), start + at + 1, n))
    return sorted(found)


def _by_number(
    scene: Scene, people: Sequence[Person], items: Sequence[Item], start: int, last: int
) -> list[tuple[int, int, int]]:
    """The man whose number in the list a sentence begins with."""
    words, page = scene.words, scene.words.page
    match = _NUMBERED.match(page.shadow, words.starts[start], words.ends[last - 1])
    if match is None or not 0 < int(match["n"]) <= len(items):
        return []
    item = items[int(match["n"]) - 1]
    line = page.text.rfind("\n", 0, item.start) + 1
    numbers = re.findall(r"[0-9]+", page.text[line : item.start] or page.text[item.start : item.start + 4])
    if not numbers or int(numbers[0]) != int(match["n"]):
        return []
    his = [n for n, person in enumerate(people) if item.start <= person.start < item.end]
    return [(start, words.index(match.end()), his[0])] if len(his) == 1 else []


_BROUGHT = re.compile(r"(?<!\w)(?:quy tap|dua ve|cat boc|boc ve|don ve|nghia trang|ntls)(?!\w)")


def _tells(scene: Scene, start: int, last: int) -> bool:
    """Whether anything that happened to a man is told there."""
    starts, ends = scene.words.starts, scene.words.ends
    if start >= last:
        return False
    brought = _BROUGHT.search(scene.words.page.shadow, starts[start], ends[last - 1])
    return brought is not None or any(scene.first(tag, start, last) is not None for tag in _TOLD)


def _is_of_the_list(scene: Scene, start: int, last: int) -> bool:
    """Whether a sentence speaks of the list, and of nobody's death or grave."""
    words = scene.words
    begins = _OF_THE_LIST.match(words.page.shadow, words.starts[start], words.ends[last - 1])
    return begins is not None and not _tells(scene, start, last)


_MANY = frozenset("ca cac tat hai ba bon nam sau bay deu moi nhung chung".split())


def _of_more(scene: Scene, start: int) -> bool:
    return scene.words.shades[start] in _MANY
