"""Vietnamese people named in an English or French text: surname first, with or without diacritics.

A given name alone is taken behind a word that announces one ("named Sinh", "chu Loc") or between quotes. What does not
sound Vietnamese ("On January") is nobody.
"""

from __future__ import annotations

from flows.understand.languages import language
from flows.understand.page.words import SYLLABLE, Phrase, Words
from flows.understand.persons import names
from flows.understand.persons.listed_names import listed_end
from flows.understand.persons.marked_names import marked_end
from flows.understand.persons.person import Person, lead_of, person_at
from flows.understand.persons.soft_names import MIDDLES, RARE_MIDDLES

_QUOTES = frozenset("\"'“”‘’«»")
_MOST = 5  # words of a name
_WHOLE = 3  # words of a name that no other words are: "LE DANG TAO", but "Le Havre"


def find_people(words: Words, phrases: list[Phrase | None], ends: dict[int, Phrase]) -> list[Person]:
    """All names of a page from left to right. `ends`: the longest phrase that ends before each word."""
    people: list[Person] = []
    i = 0
    while i < len(words.typed):
        lead = lead_of(words, ends, i)
        last = listed_end(words, i) or _end(words, phrases, i, lead)
        if last is None:
            i += 1
            continue
        people.append(person_at(words, i, last, lead))
        i = last
    return people


def _end(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """Where a name that begins at word i ends, or None."""
    if not words.capital[i] or not words.typed[i].isalpha():
        return None
    quoted = not _QUOTES.isdisjoint(words.gap(i))
    announced = bool(lead) and not lead[0].tags.isdisjoint(_ANNOUNCE) and lead[0].spelling not in _OF
    marked = marked_end(words, i, carved=quoted or announced) if words.typed[i] != "A" else None  # "A Company"
    if marked is not None and marked - i > 1:
        return marked
    run = i
    while run < len(words.typed) and run - i < _MOST and (run == i or words.gap(run) in (" ", "  ", "-")):
        if not words.capital[run] or not _sounds(words, run) or (words.loud and _is_no_name(words, phrases, run, i)):
            break
        run += 1
    size = run - i
    if not size or " ".join(words.shades[i:run]) in names.PLACES or (size < _WHOLE and _is_word(words, i)):
        return None
    closed = quoted and not _QUOTES.isdisjoint(words.gap(run))
    if size > 1:
        return run if names.is_surname(words.typed[i].capitalize()) or closed or announced else None
    own = language.only_vietnamese(words.typed[i])
    return run if len(words.typed[i]) > 1 and (announced or closed or own) else None


_ANNOUNCE = frozenset(("naming", "aka", "kin", "title", "rank", "post"))
_OF = frozenset(("of", "de", "a", "the"))


def _sounds(words: Words, i: int) -> bool:
    return SYLLABLE.fullmatch(words.shades[i]) is not None


def _is_no_name(words: Words, phrases: list[Phrase | None], at: int, first: int) -> bool:
    """Whether a word in capitals like all others is none of a name's: a middle before all, any word of the language."""
    middles = MIDDLES | RARE_MIDDLES
    if at == first:
        following = words.shades[at + 1] if at + 1 < len(words.shades) else ""
        said = phrases[at] is not None or words.shades[at] in _WORDS
        return words.shades[at] in middles or (said and following not in middles)
    return phrases[at] is not None and words.shades[at] not in middles


def _is_word(words: Words, i: int) -> bool:
    """Whether it may be a word of the language that opens a sentence."""
    return words.typed[i].isascii() and words.shades[i] in _WORDS


# What sounds like a Vietnamese word and is none.
_WORDS = frozenset(
    "a an i in on at to the he me my we no so do can man men him them then than that this when again up dead death "
    "home here name army may june mai juin non un une en au aux du le la ce ne ni ma sa son nom que qui ou et ai as is "
    "it us be by bye hi hello ok am pm co nam viet vietnam vc nva tet china laos lao dmz usa uk phu bai".split()
)
