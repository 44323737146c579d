"""How much is said, and how wrongly: the one table of the set. README.md shows it; a test compares the two.

A row is a share of the tips of each sort of teller (of those that could: only who has an alias is called by it).
The shares are estimates from the project's sheet on the domain and from what tips look like; none is measured.
"""

from __future__ import annotations

from typing import NamedTuple

TELLERS = ("relative", "child", "comrade", "cemetery", "commune", "finder", "foreign", "volunteer")


class Row(NamedTuple):
    """A share for each of TELLERS, and why."""

    name: str
    shares: tuple[float, ...]
    why: str

    def share(self, teller: str) -> float:
        """For one of them."""
        return self.shares[TELLERS.index(teller)]


#                                rel   child comr  cem   comm  find  for   vol
_ROWS = (
    Row("tips",                 (0.33, 0.07, 0.22, 0.13, 0.11, 0.04, 0.04, 0.06), "families write most; veterans are fewer each year; lists of cemeteries and communes come in bulk"),
    # How the name is written
    Row("no name",              (0.00, 0.00, 0.02, 0.03, 0.00, 0.25, 0.35, 0.08), "a grave without a stone, a battle seen from the other side"),
    Row("no diacritics",        (0.14, 0.14, 0.12, 0.12, 0.02, 0.12, 1.00, 0.40), "old phones and hurried typing; stones and captured papers often lack them; foreigners cannot write them"),
    Row("capitals",             (0.04, 0.02, 0.03, 0.40, 0.25, 0.30, 0.20, 0.15), "lists and stones"),
    Row("tone on other vowel",  (0.20, 0.20, 0.20, 0.20, 0.20, 0.20, 0.00, 0.20), "Hoà or Hòa: what the keyboard does"),
    Row("telex left over",      (0.02, 0.02, 0.03, 0.01, 0.01, 0.01, 0.00, 0.01), "the keyboard's Vietnamese was off for a word"),
    Row("by ear",               (0.02, 0.02, 0.08, 0.05, 0.03, 0.05, 0.12, 0.05), "names heard and not read, in the accent of another province: l/n, s/x, ch/tr, d/gi/r, n/ng, i/y, hỏi/ngã"),
    Row("wrong tone",           (0.01, 0.01, 0.05, 0.08, 0.02, 0.08, 0.00, 0.04), "misheard, or worn off the stone"),
    Row("slip of the fingers",  (0.04, 0.04, 0.05, 0.03, 0.02, 0.04, 0.06, 0.03), "phone keyboards, old hands"),
    Row("misread picture",      (0.01, 0.01, 0.00, 0.07, 0.04, 0.05, 0.05, 0.06), "lists and papers that were photographed and read by a program"),
    Row("no middle name",       (0.02, 0.02, 0.22, 0.04, 0.01, 0.25, 0.15, 0.08), "comrades often knew surname and given name"),
    Row("other middle name",    (0.01, 0.01, 0.08, 0.04, 0.01, 0.03, 0.03, 0.03), "mostly Văn in place of the true one"),
    Row("middle names swapped", (0.10, 0.10, 0.20, 0.10, 0.05, 0.10, 0.10, 0.10), "of the few who have two"),
    Row("given name only",      (0.02, 0.00, 0.18, 0.02, 0.00, 0.40, 0.10, 0.05), "one called each other so; stones made in the field have no more"),
    Row("alias for the name",   (0.03, 0.02, 0.50, 0.08, 0.02, 0.30, 0.35, 0.30), "of those who have one: in the unit he bore it; papers taken from him carry it"),
    Row("alias beside it",      (0.40, 0.35, 0.15, 0.04, 0.30, 0.03, 0.00, 0.05), "of those who have one: death notices and family papers name both"),
    # Home
    Row("home told",            (0.96, 0.96, 0.42, 0.55, 1.00, 0.12, 0.02, 0.20), "families and communes know it; comrades at most the province"),
    Row("home by older names",  (0.30, 0.12, 0.35, 0.30, 0.05, 0.30, 0.50, 0.30), "Hải Hưng, An Thụy: who left long ago, papers of the time"),
    Row("home by new names",    (0.12, 0.30, 0.06, 0.05, 0.45, 0.10, 0.00, 0.10), "the young and the offices use the names since 2025"),
    Row("home by former commune", (0.06, 0.03, 0.04, 0.08, 0.02, 0.02, 0.00, 0.05), "communes joined before 2025; of those where the old name is known"),
    Row("home with village",    (0.35, 0.30, 0.02, 0.05, 0.40, 0.00, 0.00, 0.05), "the family's own village"),
    Row("home without commune", (0.05, 0.05, 0.70, 0.10, 0.00, 0.70, 1.00, 0.25), "district and province, or one of the two, is what a comrade remembers"),
    Row("home without district", (0.12, 0.15, 0.30, 0.15, 0.10, 0.30, 1.00, 0.20), "left out because it is known to everybody around"),
    Row("home without province", (0.15, 0.15, 0.10, 0.10, 0.10, 0.15, 0.00, 0.10), "the same"),
    Row("neighbouring commune", (0.01, 0.01, 0.04, 0.02, 0.00, 0.05, 0.00, 0.02), "of one district; remembered after fifty years"),
    # Years, kin, rank
    Row("year of birth told",   (0.80, 0.85, 0.10, 0.35, 0.90, 0.05, 0.02, 0.15), "on death notices and lists"),
    Row("year of birth wrong",  (0.08, 0.10, 0.50, 0.08, 0.04, 0.10, 0.10, 0.08), "one or two years off: age by the lunar count, papers made older to enlist"),
    Row("parents told",         (0.40, 0.35, 0.01, 0.04, 0.50, 0.00, 0.00, 0.03), "each of the two; families and communes' lists"),
    Row("wife told",            (0.25, 0.90, 0.03, 0.01, 0.30, 0.00, 0.00, 0.02), "of the married; for a child she is the mother"),
    Row("enlisted, rank, post told", (0.40, 0.30, 0.20, 0.20, 0.50, 0.00, 0.03, 0.10), "each of the three"),
    # Unit
    Row("unit told",            (0.60, 0.50, 0.96, 0.35, 0.65, 0.20, 0.80, 0.90), "comrades know their own; families have the death notice or nothing"),
    Row("unit by its code alone", (0.40, 0.35, 0.02, 0.30, 0.45, 0.10, 0.00, 0.05), "of units that have one: death notices hid units behind KB, KN, KT"),
    Row("level of the unit missing", (0.30, 0.35, 0.15, 0.30, 0.20, 0.40, 0.40, 0.25), "each level; one is always left"),
    Row("number of the unit wrong", (0.02, 0.03, 0.03, 0.03, 0.01, 0.04, 0.03, 0.02), "one number of it"),
    Row("mailbox told",         (0.20, 0.15, 0.05, 0.02, 0.10, 0.00, 0.10, 0.20), "of units that have one: letters home carry it"),
    # Death
    Row("death: exact day",     (0.48, 0.36, 0.34, 0.50, 0.75, 0.40, 0.70, 0.60), "manner of telling it, with the next six rows; what is left of 1: not told"),
    Row("death: month",         (0.06, 0.08, 0.25, 0.10, 0.08, 0.08, 0.10, 0.15), ""),
    Row("death: year",          (0.08, 0.16, 0.18, 0.20, 0.10, 0.15, 0.06, 0.10), ""),
    Row("death: lunar with year", (0.14, 0.10, 0.05, 0.02, 0.02, 0.02, 0.00, 0.02), "families keep the lunar day"),
    Row("death: giỗ without year", (0.10, 0.14, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00), "the day of the feast alone"),
    Row("death: season",        (0.02, 0.03, 0.15, 0.02, 0.01, 0.03, 0.04, 0.05), "mùa khô 71-72, cuối năm 1969"),
    Row("death: lunar as solar", (0.03, 0.04, 0.01, 0.00, 0.01, 0.00, 0.00, 0.00), "the lunar day written as if it were a solar one"),
    Row("year of death off by one", (0.03, 0.04, 0.08, 0.03, 0.01, 0.04, 0.03, 0.02), "memory; the year in which the notice came"),
    Row("another year of war",  (0.00, 0.10, 0.02, 0.00, 0.00, 0.00, 0.00, 0.00), "two to four years off: a child that was small then"),
    Row("day of death near",    (0.04, 0.05, 0.12, 0.03, 0.02, 0.04, 0.15, 0.08), "one to three days off; the feast is held the day before; midnight in another calendar"),
    # Places
    Row("place of death told",  (0.60, 0.55, 0.80, 0.35, 0.50, 0.50, 0.70, 0.80), "a province from the notice, a hill from a comrade"),
    Row("place of death veiled", (0.25, 0.20, 0.02, 0.10, 0.20, 0.00, 0.00, 0.02), "of those told: mặt trận phía Nam, chiến trường: what death notices say"),
    Row("place of death exact", (0.10, 0.08, 0.55, 0.10, 0.10, 0.60, 0.60, 0.60), "of those told: the commune and a landmark, not the province alone"),
    Row("burial told",          (0.15, 0.15, 0.65, 1.00, 0.20, 0.80, 0.50, 0.40), "as a description; a cemetery's list tells row and number"),
    Row("position told",        (0.04, 0.04, 0.30, 0.60, 0.02, 0.90, 0.70, 0.60), "a pin, a GPS reading, a grid reference"),
    Row("position by satellite", (0.70, 0.70, 0.30, 0.90, 0.90, 0.90, 0.05, 0.20), "of positions: 10 to 50 m off, circle 15 to 60 m: who stands there"),
    Row("position by map",      (0.25, 0.25, 0.55, 0.10, 0.10, 0.10, 0.30, 0.30), "of positions: 100 m to 2 km off, circle 100 m to 1 km: a finger on the map, after fifty years"),
    Row("circle too small",     (0.15, 0.15, 0.20, 0.05, 0.05, 0.05, 0.15, 0.15), "of positions: the circle does not hold the place; the rest are grid references, 100 m to 5 km off, circle 200 m to 5 km"),
    Row("commune as the position", (0.10, 0.10, 0.10, 0.05, 0.05, 0.00, 0.05, 0.10), "of tips without a position: the middle of the commune of death, with its own circle"),
)  # fmt: skip
ROWS = {row.name: row for row in _ROWS}


def share(name: str, teller: str) -> float:
    """The share of a row for a sort of teller."""
    return ROWS[name].share(teller)


def table() -> str:
    """The table as README.md shows it."""
    lines = [f"| | {' | '.join(TELLERS)} | why |", f"| --- |{' ---: |' * len(TELLERS)} --- |"]
    lines += [f"| {row.name} | {' | '.join(f'{one:.0%}' for one in row.shares)} | {row.why} |" for row in _ROWS]
    return "\n".join(lines)
