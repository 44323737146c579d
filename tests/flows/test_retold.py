"""The stories that are told once more to learn from: other names, typed in other ways, of whom the same is told."""

from __future__ import annotations

import pytest

from tests.flows.accuracy import STORIES
from tests.flows.annotated import Annotated, stories
from tests.flows.retold import SHORT, retold
from tests.flows.wordings import bare

SOME = 900  # stories


@pytest.fixture(scope="module")
def pairs() -> list[tuple[Annotated, Annotated]]:
    some = [one for _, one in zip(range(SOME), stories(STORIES), strict=False)]
    return [(one, other) for one in some for other in retold(one)]


def test_who_is_told_of_is_in_the_words_told_again(pairs: list[tuple[Annotated, Annotated]]) -> None:
    lost = [
        other.name
        for one, other in pairs
        for name, its in zip(one.gold["martyr_names"], other.gold["martyr_names"], strict=True)
        if name in one.text and its not in other.text
    ]

    assert len(pairs) > SOME / 10
    assert lost == []


def test_all_but_names_and_signs_stays(pairs: list[tuple[Annotated, Annotated]]) -> None:
    for one, other in pairs:
        assert other.name == one.name
        assert other.text != one.text
        assert len(other.gold["martyrs"]) == len(one.gold["martyrs"])
        assert [m.get("date_of_death") for m in other.gold["martyrs"]] == [
            m.get("date_of_death") for m in one.gold["martyrs"]
        ]


def test_short_ones_are_typed_in_other_ways_too(pairs: list[tuple[Annotated, Annotated]]) -> None:
    short = [(one, other) for one, other in pairs if len(one.text) < SHORT and one.text != bare(one.text)]
    bared = [other.text for _, other in short if other.text == bare(other.text)]

    assert any(text == text.lower() for text in bared)
    assert any(text != text.lower() for text in bared)
    assert len(bared) < len(short)


def test_a_story_is_always_told_again_alike(pairs: list[tuple[Annotated, Annotated]]) -> None:
    assert [other for one, _ in pairs[:50] for other in retold(one)] == [other for _, other in pairs[:50]]
