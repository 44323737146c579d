"""Seasons, decades and feasts with their year: "mùa khô 71-72", "những năm 60", "Tết Mậu Thân", "giao thừa 1968"."""

from __future__ import annotations

from flows.understand.days.date_forms import (
    COUNTED_SHORT,
    Grammar,
    Said,
    closed,
    take_name_beside,
    take_named_year,
    take_year,
)
from flows.understand.days.date_words import CONNECTORS, Vocabulary, Words, year_digits, year_spoken
from flows.understand.page import fold

SEASONS = Vocabulary(
    {
        "xuân": "spring", "hè": "summer", "hạ": "summer", "thu": "autumn", "đông": "winter", "khô": "dry",
        "mưa": "wet", "spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter", "fall": "autumn",
        "printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter",
    }
)  # fmt: skip
_LOWER_SEASONS = frozenset("xuan he thu dong".split())
_FOREIGN_SEASONS = frozenset("spring summer autumn winter fall printemps ete automne hiver".split())


def new_years_eve(g: Grammar, i: int) -> Said | None:
    """Reads "giao thừa Mậu Thân", "giao thừa Tết 1968": the last night of the old year."""
    end = g.words.phrase(i, "giao", "thừa")
    if end is None:
        return None
    said = take_year(g, Said(i, end, day=30, month=1, natural=True, eve=True), end, figures=False)
    return said if said.year else None


# By their two words: the day and the month of the moon.
_FEASTS = {
    ("nguyên", "tiêu"): (15, 1),
    ("hàn", "thực"): (3, 3),
    ("đoan", "ngọ"): (5, 5),
    ("vu", "lan"): (15, 7),
    ("trung", "thu"): (15, 8),
}
FEAST_STARTS = tuple(fold.fold(first) for first, _ in _FEASTS)


def feast(g: Grammar, i: int) -> Said | None:
    """Reads "trung thu năm 1969", "Tết Đoan Ngọ 1970"."""
    words = g.words
    at = i + words.says(i, "tết", strict=True)
    for (first, second), (day, month) in _FEASTS.items():
        if (end := words.phrase(at, first, second)) is not None:
            said = take_year(g, Said(i, end, day=day, month=month, natural=True), end, figures=False)
            return said if said.year else None
    return None


def tet(g: Grammar, i: int) -> Said | None:
    """Reads "Tết Mậu Thân", "Tết năm 1970", "tết dương lịch 1970"."""
    words = g.words
    if not words.says(i, "tết", strict=True):
        return None
    end = words.phrase(i + 1, "dương", "lịch") or words.phrase(i + 1, "tây")
    if end:
        said = take_year(g, Said(i, end, day=1, month=1, lunar=False), end, figures=False)
        return said if said.year else None
    at = words.phrase(i + 1, "nguyên", "đán") or words.phrase(i + 1, "âm", "lịch") or i + 1
    said = Said(i, at, how="tet", natural=True)
    after = at + (words.says(at, "năm") or words.at(at) == "of")
    found = year_digits(words, after)
    if found and closed(words, found[1]) and words.at(found[1]) not in COUNTED_SHORT:
        said.year, said.end = found
        take_name_beside(words, said)
    else:
        take_named_year(words, said, after)
    return said if said.year else None


def season(g: Grammar, i: int) -> Said | None:
    """Reads "mùa khô 71–72", "mùa hè năm 1972", "đông xuân 1953-1954", "summer of 1968"."""
    words = g.words
    at = i + words.says(i, "mùa")
    which = SEASONS.find(words, at)
    if which is None:
        return None
    first = words.at(at)
    # Xuân and Đông are names, "thu 1967" without diacritics is a letter of 1967.
    sure = first in _LOWER_SEASONS and words.page.accented and words.typed(at).islower()
    sure = sure and words.at(i - 1) != "via"  # "vỉa hè 72 Trần Phú"
    if at == i and first not in _FOREIGN_SEASONS and not sure:
        return None
    second = SEASONS.find(words, at + 1)
    if second and which in ("winter", "autumn", "spring") and first not in _FOREIGN_SEASONS:
        which, at = which + second, at + 1
    if first in ("fall", "summer", "spring", "winter") and not (g.english or words.at(at + 1) == "of"):
        return None
    said = Said(i, at + 1, how=which)
    after = at + 1
    bare = not words.says(after, "năm") and words.at(after) not in ("of", "de")
    after += not bare
    found = year_digits(words, after)
    spoken = year_spoken(words, after, beside_month=True) if found is None and at > i else None
    if spoken and 1945 <= spoken[0] <= 1989 and words.at(spoken[1]) not in COUNTED_SHORT:
        said.year, said.end = spoken  # "mùa mưa bảy mốt"
        return said
    if found is None:
        return said if take_named_year(words, said, after) else None
    if not ends_year(words, found[1]) or (
        bare and len(words.at(found[1] - 1)) == 2 and words.at(found[1]) in COUNTED_SHORT
    ):
        return None
    if bare and at == i and len(words.at(found[1] - 1)) == 2 and not _is_told_shortly(first, found):
        return None
    said.year, said.end = found
    return to_year(words, said)


def _is_told_shortly(first: str, found: tuple[int, int]) -> bool:
    """ "hè 72", "spring 68": a year of the wars; "thu 67" may be a letter's number, "đông 52" a crowd's."""
    return first in ("he", *_FOREIGN_SEASONS) and 1945 <= found[0] <= 1989


def decade(g: Grammar, i: int) -> Said | None:
    """Reads "những năm 60", "thập niên 1960"."""
    words = g.words
    at = words.phrase(i, "những", "năm") or words.phrase(i, "thập", "niên") or words.phrase(i, "thập", "kỷ")
    found = year_digits(words, at) if at else None
    if found is None or words.at(found[1]) in COUNTED_SHORT or not ends_year(words, found[1]):
        return None
    said = to_year(words, Said(i, found[1], year=found[0]))
    if said.until is None and found[0] % 10 == 0:
        said.until, said.how = Said(i, found[1], year=found[0] + 9), "decade"
    return said


def ends_year(words: Words, i: int) -> bool:
    """Whether a year may end before token i: nothing goes on there, or a second year does."""
    return closed(words, i) or (words.at(i) in "-–/" and year_digits(words, i + 1) is not None)


def to_year(words: Words, said: Said) -> Said:
    """said with the last year of "71-72", "1968 - 1970", "70 hoặc 71", "70, 71"."""
    at = said.end
    sign, comma = words.at(at) in ("-", "–", "/"), words.at(at) == ","
    if not (sign or comma or CONNECTORS.find(words, at)):
        return said
    at += 1
    at += words.says(at, "năm")
    found = year_digits(words, at)
    if not found or not said.year or not closed(words, found[1]) or words.at(found[1]) in COUNTED_SHORT:
        return said
    if 0 < found[0] - said.year <= (2 if comma else 15 if sign else 40):
        said.until = Said(at, found[1], year=found[0])
        said.end = found[1]
    return said
