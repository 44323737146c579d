"""The promises of the city's plan: both languages name the same tests, each of which is there."""

from __future__ import annotations

import re

import pytest

from bot.settings import HOME
from tests.docs.test_papers import _TEST, _tests

PAGES = {language: HOME / f"docs/promises.{language}.md" for language in ("vi", "en")}


def rows(language: str) -> list[str]:
    """Each promise, as its line."""
    lines = PAGES[language].read_text(encoding="utf-8").split("\n")
    return [one for one in lines if re.match(r"\| (?!---|lời hứa|promise)", one)]


@pytest.mark.parametrize("language", PAGES)
def test_every_promise_is_held_by_tests_that_are_there(language: str) -> None:
    for row in rows(language):
        held = _TEST.findall(row)

        assert held, row
        assert [f"{file}::{name}" for file, name in held if name not in _tests(file)] == []


def test_both_languages_promise_the_same() -> None:
    vi, en = ([_TEST.findall(row) for row in rows(language)] for language in ("vi", "en"))

    assert len(vi) > 8
    assert vi == en
