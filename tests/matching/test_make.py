"""The set to judge matching by: the same each time, as large as it says, in the form of `extract`."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from typing import Any

import pytest

from flows.understand import told
from flows.understand.army import units
from flows.understand.extract import martyr_form
from tests.matching import judge, noise, slips, tellable, world
from tests.matching.make import HALVES, MOST, SINGLES, TIPS, Set, lines, make

# Another digest is another set: figures on it cannot be compared with earlier ones (README.md, "When it changes").
DIGEST = "187c3ecd3002c83a"
FOR_A_DAY = {"date_of_death_alternatives", "date_of_death_range"}
OF_THE_SET = {"tip", "truth", "teller", "kin", "location"}


@pytest.fixture(scope="module")
def made() -> Set:
    return make()


def test_the_set_is_the_same_each_time(made: Set) -> None:
    assert hashlib.sha256(lines(made.tips).encode()).hexdigest()[:16] == DIGEST


def test_the_set_is_as_large_as_it_says(made: Set) -> None:
    told_of = Counter(tip.truth for tip in made.tips)
    listed = [martyr.id for martyr in made.world.martyrs if martyr.listed]
    of_listed = Counter(told_of[martyr] for martyr in listed)

    assert len(made.tips) == TIPS == 20_000
    assert len(listed) == world.MARTYRS == 5_000
    assert [told_of[one.id] for one in made.world.martyrs if not one.listed] == [1] * world.STRANGERS
    assert of_listed[1] == SINGLES
    assert (min(of_listed), max(of_listed)) == (1, MOST)
    assert [tip.id for tip in made.tips] == [f"T{n:05}" for n in range(1, TIPS + 1)]


def test_every_likeness_is_there_and_stays_in_one_half(made: Set) -> None:
    groups: dict[str, list[str]] = {}
    for martyr in made.world.martyrs:
        groups.setdefault(martyr.group, []).append(martyr.full_name)
    kinds = Counter(group[0] for group in groups)
    halves = Counter(made.half(tip) for tip in made.tips)

    assert [kinds[letter] for letter in "ABCDEF"] == [groups for groups, _ in world.LIKENESSES.values()]
    assert all(len(set(names)) == 1 for group, names in groups.items() if group[0] in "ADE")
    assert all(len(set(names)) == len(names) for group, names in groups.items() if group[0] == "B")
    assert all(
        len({slips.plain(n) for n in names}) == 1 < len(set(names)) for g, names in groups.items() if g[0] == "F"
    )
    assert sorted(halves) == sorted(HALVES)
    assert max(halves.values()) < 0.55 * TIPS


def test_every_tip_has_the_form_of_extract(made: Set) -> None:
    keys = set(martyr_form(told.Martyr())) | OF_THE_SET
    parts = {"raw", *units.PARTS}

    assert [tip.id for tip in made.tips if set(tip.form) - FOR_A_DAY != keys] == []
    assert [tip.id for tip in made.tips if tip.form["unit"] and set(tip.form["unit"]) != parts] == []
    assert [tip.id for tip in made.tips if tip.form["location"] and tip.form["location"]["accuracy_m"] < 10] == []
    assert [
        tip.id for tip in made.tips if any(text != unicodedata.normalize("NFC", text) for text in _texts(tip.form))
    ] == []


def test_the_table_of_noise_is_what_is_made(made: Set) -> None:
    """Of a few rows that can be counted from outside."""
    for teller in ("relative", "comrade", "cemetery", "commune"):
        forms = [tip.form for tip in made.tips if tip.form["teller"] == teller]
        named = [form for form in forms if form["name"]]
        counted = {
            "home told": sum(bool(form["home_town"]) for form in forms) / len(forms),
            "no name": 1 - len(named) / len(forms),
            "unit told": sum(bool(form["unit"]) for form in forms) / len(forms),
        }

        # A tip that is of no use is told anew, so a little more is told than the table has it.
        assert {row: round(share, 2) for row, share in counted.items()} == {
            row: pytest.approx(noise.share(row, teller), abs=0.07) for row in counted
        }


def test_the_judge_counts_what_is_right(made: Set) -> None:
    mates = tellable.partners(made.tips)
    perfect = {tip: [one.id for one in others] for tip, others in mates.items()}

    best = judge.judge(made, perfect, half="held out")
    one_late = {made.tips[0].id: [made.tips[1].id]}

    assert {share.value for share in (best.recall, best.recall_tellable, best.found, best.first, best.silent)} == {1.0}
    assert 0.9 < best.found_tellable.of / best.found.of < 1
    with pytest.raises(ValueError, match="not all earlier"):
        judge.judge(made, one_late)


def test_the_judge_counts_what_is_wrong(made: Set) -> None:
    first = made.tips[0]
    always = {tip.id: [first.id] for tip in made.tips[1:]}

    worst = judge.judge(made, always)

    mates = sum(tip.truth == first.truth for tip in made.tips) - 1
    assert (worst.first.right, worst.first.of) == (mates, TIPS - 1)
    assert (worst.recall.right, worst.found.right) == (mates, mates)
    assert worst.silent.right <= 1


def _texts(value: Any) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for one in value.values() for text in _texts(one)]
        case list():
            return [text for one in value for text in _texts(one)]
    return []
