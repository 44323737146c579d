"""``flows.changed``: what ``dataclasses.replace`` gives, for the two values that change with every turn."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from flows.changed import changed
from flows.model import Conversation, Tip

TALK = Conversation(channel="telegram", user="5", tip=Tip(code="MM-2222-3333", answers={}), path=("story-told",))
CASES: list[dict[str, Any]] = [{}, {"misses": 1}, {"tip": None, "open": "story-told"}, {"path": (), "language": "vi"}]


@pytest.mark.parametrize("fields", CASES)
def test_it_gives_what_replace_gives(fields: dict[str, Any]) -> None:
    before = dataclasses.asdict(TALK)
    found = changed(TALK, **fields)
    assert found == dataclasses.replace(TALK, **fields)
    assert dataclasses.asdict(TALK) == before


def test_what_holds_already_makes_no_copy() -> None:
    assert changed(TALK, tip=TALK.tip, misses=0) is TALK


@pytest.mark.parametrize("one", [TALK, Tip()])
def test_a_field_that_is_not_there_is_refused(one: object) -> None:
    with pytest.raises(TypeError, match="no field colour"):
        changed(one, colour="red")


@pytest.mark.parametrize("kind", [Conversation, Tip])
def test_the_classes_it_is_for_have_nothing_that_it_would_pass_over(kind: type[object]) -> None:
    assert not hasattr(kind, "__post_init__")
    assert not hasattr(kind, "__slots__")
