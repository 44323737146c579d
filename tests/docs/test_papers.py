"""The papers on personal data and threats say what is so: drawn parts are fresh, nothing that is kept is left out."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from bot.settings import HOME, Settings
from storage.tables import metadata
from tests.docs import draw_papers

THREATS = HOME / "docs/threat-model.md"
LANGUAGES = sorted(draw_papers.PAGES)

_CODE = re.compile(r"`([^`\n]+)`")
_DOTTED = re.compile(r"([a-z_]+)\.([a-z_0-9]+)")
_TEST = re.compile(r"`([a-z_0-9/]+\.py)::(\w+)`")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_drawn_is_fresh(language: str) -> None:
    written = draw_papers.PAGES[language].read_text(encoding="utf-8")

    assert written == draw_papers.page(language), "python -m tests.docs.draw_papers"
    assert set(re.findall(r"<!-- drawn: (\w+) -->", written)) == set(draw_papers.PARTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_and_every_sealed_column_is_in_the_inventory(language: str) -> None:
    named = set(_CODE.findall(draw_papers.by_hand(language)))
    tables = {one.partition(".")[0] for one in named}
    sealed = {f"{table}.{column}" for table, columns in draw_papers.sealed_columns().items() for column in columns}

    assert sealed, "the annotations of storage.tables are read"
    assert sorted(set(metadata.tables) - tables) == []
    assert sorted(sealed - named) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_column_is_marked_as_sealed_where_it_is(language: str) -> None:
    wrong = []
    for name, mark in re.findall(r"`([a-z_]+\.[a-z_]+)` ([🔒#○])", draw_papers.by_hand(language)):
        table, column = name.split(".")
        if table in metadata.tables and (mark == "🔒") != (column in draw_papers.sealed_columns().get(table, ())):
            wrong.append(f"{name} {mark}")

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_and_settings_that_are_named_exist(language: str) -> None:
    sections = {name: getattr(field.annotation, "model_fields", {}) for name, field in Settings.model_fields.items()}
    wrong = []
    for one in _CODE.findall(draw_papers.by_hand(language)):
        found = _DOTTED.fullmatch(one)
        if found is None:
            continue
        table = metadata.tables.get(found[1])
        if found[2] not in (table.columns if table is not None else sections.get(found[1], ())):
            wrong.append(one)

    assert wrong == []


def test_both_languages_list_the_same_things() -> None:
    en, vi = (
        [one for one in _CODE.findall(draw_papers.by_hand(language)) if _DOTTED.fullmatch(one)]
        for language in LANGUAGES
    )

    assert sorted(vi) == sorted(en)


def test_the_open_points_are_marked_in_both_languages() -> None:
    en, vi = (draw_papers.by_hand(language) for language in LANGUAGES)

    assert vi.count("☐") == en.count("☐") > 0
    assert vi.count("(?)") == en.count("(?)") > 0


def test_every_promise_has_a_test_that_is_there() -> None:
    promised = _TEST.findall(THREATS.read_text(encoding="utf-8"))

    assert promised
    assert [f"{file}::{name}" for file, name in promised if name not in _tests(file)] == []


def test_no_promise_stands_without_a_test() -> None:
    lines = THREATS.read_text(encoding="utf-8").split("\n")
    begin = lines.index("| promise | held by |")
    rows = [line for line in lines[begin + 2 :] if line.startswith("|") and "---" not in line]

    assert [line for line in rows if line != lines[begin] and not _TEST.search(line)] == []


@cache
def _tests(file: str) -> frozenset[str]:
    """The names of the tests of a file below ``tests``; empty where there is no such file."""
    path = HOME / "tests" / file
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_bytes())
    return frozenset(one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))
