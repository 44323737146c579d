"""Who is named in a text: every person, with the titles and cue words right before the name.

A name is a surname with the words after it, capitalised alike (full_names.py); after a title ("anh", "đồng chí", "LS")
a given name alone (given_names.py); in small letters only a surname behind a cue, with a clear end (soft_names.py).
Who of them fell is weighed in roles.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress
from operator import attrgetter

from flows.understand.page.words import Phrase, Words
from flows.understand.persons.full_names import full_end
from flows.understand.persons.given_names import is_carved, is_given
from flows.understand.persons.listed_names import listed_end
from flows.understand.persons.marked_names import marked_end
from flows.understand.persons.person import Person, lead_of, person_at, titled
from flows.understand.persons.soft_names import soft_end


def find_people(words: Words, phrases: list[Phrase | None], ends: dict[int, Phrase]) -> list[Person]:
    """All names of a page from left to right. `ends`: the longest phrase that ends before each word."""
    # "C3" and a place or two in capitals make no text of capitals and small letters.
    capitalised = compress(words.typed, words.capital)
    titles = sum([len(word) > 1 and word[1:].islower() for word in capitalised])
    small = titles == 0 or (titles * 20 <= len(words.typed) and not words.page.accented)
    capitals = words.loud
    people: list[Person] = []
    i = 0
    while i < len(words.typed):
        capital = words.capital[i]
        if not small and not capital and not (i in ends and _named_small(words, ends, i)):
            i += 1
            continue
        lead = lead_of(words, ends, i)
        loud = not capitals and len(words.typed[i]) > 1 and words.typed[i].isupper()
        last = marked_end(words, i, carved=is_carved(words, i)) if capital else None
        if last is None and not words.page.accented:
            last = listed_end(words, i)
        if last is not None:
            pass
        elif capitals or not capital or (small and not titles and not loud):
            last = soft_end(words, phrases, i, lead)
        else:
            last = full_end(words, phrases, i, lead)
            if last is None and not titled(lead) and is_given(words, phrases, people[-1:], i):
                last = i + 1
        if last is None or last < 0:
            i = i + 1 if last is None else -last
            continue
        people.append(person_at(words, i, last, lead))
        i = last
    return people


def with_named(words: Words, people: list[Person], named: Iterable[tuple[int, int]]) -> list[Person]:
    """The people with those whose names stand where a form says so, in place of what was read there."""
    spans = [(words.index(start), words.index(end)) for start, end in named]
    if not spans:
        return people
    taken = {at for first, last in spans for at in range(first, last)}
    same = {(person.first, person.last): person for person in people}
    kept = [person for person in people if taken.isdisjoint(range(person.first, person.last))]
    kept += [same.get(span) or person_at(words, *span) for span in spans if span[0] < span[1]]
    return sorted(kept, key=_first)


_first = attrgetter("first")


def _named_small(words: Words, ends: dict[int, Phrase], i: int) -> bool:
    """Whether a name without its capitals may begin here: "tìm liệt sĩ nguyễn văn bình"."""
    cue = ends.get(i)
    return (
        cue is not None
        and bool(cue.tags & {"martyr", "naming", "title", "kin", "self"})
        and not any(words.capital[i + 1 : i + 2])
        and words.shades[i + 1 : i + 2] in (("van",), ("thi",), ("huu",), ("dinh",), ("duc",))
    )
