"""The scorer behind ``make accuracy`` counts as the samples' SCHEMA.md says."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from flows.understand import extract, story
from tests.flows import accuracy

TEXT = (
    "Tôi là Đinh Văn Lập, trước ở c5 d2 e38. Chúng tôi chôn đồng chí Vũ Văn Lãm quê Tiên Lãng, hy sinh ngày 5/3/1972, "
    "cạnh suối Đá. Gọi tôi 0914 000 577."
)
READ = extract.as_json(story.read_story(TEXT, accuracy.NOW))


def scored(gold: dict[str, Any], got: dict[str, Any]) -> accuracy.Score:
    score = accuracy.Score()
    accuracy.compare(score, "t", gold, got)
    return score


def changed(field: str, value: Any) -> dict[str, Any]:
    one = copy.deepcopy(READ)
    one["martyrs"][0][field] = value
    return one


def test_what_is_read_as_annotated_is_right() -> None:
    score = scored(READ, READ)

    assert score.of(accuracy.GROUPS["all"]) == (1.0, 1.0, 1.0)
    assert score.right["name"] == score.right["phones"] == score.right["home_town"] == 1
    assert score.right["unit.regiment"] == 1
    assert (score.kinds, score.languages, score.false_martyrs) == (1, 1, [])


@pytest.mark.parametrize(
    ("field", "value", "counts"),
    [
        pytest.param("name", "Vu Van Lam", (1, 0, 0), id="a name without tones"),
        pytest.param("name", "Vũ Văn Lạm", (0, 1, 1), id="another tone"),
        pytest.param("date_of_death", "1972", (0, 0, 1), id="less exact is missed, not invented"),
        pytest.param("date_of_death", "1972-03-06", (0, 1, 1), id="another day"),
        pytest.param("home_town", "xã Tiên Lãng", (1, 0, 0), id="the level does not count"),
        pytest.param("home_town", None, (0, 0, 1), id="missed"),
        pytest.param("rank", "trung sĩ", (0, 1, 0), id="invented"),
    ],
)
def test_each_kind_of_value_has_its_rule(field: str, value: Any, counts: tuple[int, int, int]) -> None:
    score = scored(READ, changed(field, value))

    assert (score.right[field], score.invented[field], score.missed[field]) == counts


def test_a_martyr_that_is_not_there_is_named() -> None:
    got = copy.deepcopy(READ)
    got["martyrs"].append({**copy.deepcopy(READ["martyrs"][0]), "name": "Lê Văn Hai"})

    score = scored(READ, got)

    assert score.false_martyrs == ["t: Lê Văn Hai"]
    assert score.invented["name"] == 1


def test_the_table_tells_of_every_field() -> None:
    lines = accuracy.table(scored(READ, READ)).splitlines()

    assert any(line.startswith("date_of_death ") and line.endswith("1.000") for line in lines)
    assert lines[-1] == "martyrs invented: none"


def test_stories_that_nobody_learned_from_are_read_as_well_as_before() -> None:
    score = accuracy.Score()

    accuracy.read_folder(score, accuracy.UNSEEN)

    assert score.texts == 270
    reached = {name: score.of(accuracy.GROUPS[name])[2] for name in ("names", "units", "days", "phones", "places")}
    floors = {"names": 0.955, "units": 0.955, "days": 0.94, "phones": 0.97, "places": 0.855}
    assert {name: figure for name, figure in reached.items() if figure < floors[name]} == {}
    assert len(score.false_martyrs) <= 7
    assert score.kinds >= 219


@pytest.mark.parametrize(
    ("folder", "floors", "invented"),
    [
        (accuracy.LATER, {"names": 0.98, "units": 0.94, "days": 0.92, "places": 0.86}, 1),
        (accuracy.PLAIN, {"names": 0.92, "units": 0.89, "days": 0.825, "places": 0.765}, 28),
        (accuracy.FOREIGN, {"names": 0.82, "units": 0.8, "days": 0.59, "places": 0.45}, 14),
        (accuracy.CHATS, {"names": 0.945, "units": 0.94, "days": 0.86, "places": 0.82}, 11),
        (accuracy.POSTS, {"names": 0.885, "units": 0.85, "days": 0.775, "places": 0.655}, 36),
        (accuracy.SHORT, {"names": 0.935, "units": 0.86, "days": 0.88, "places": 0.815}, 5),
        (accuracy.EVERYDAY, {"names": 0.97, "units": 0.98, "days": 0.97, "places": 0.91}, 0),
        (accuracy.VARIED, {"names": 0.93, "units": 0.94, "days": 0.9, "places": 0.845}, 2),
    ],
    ids=lambda one: one.name if isinstance(one, Path) else "",
)
def test_so_are_those_of_later_writers(folder: Path, floors: dict[str, float], invented: int) -> None:
    score = accuracy.Score()

    accuracy.read_folder(score, folder)

    reached = {name: score.of(accuracy.GROUPS[name])[2] for name in floors}
    assert {name: figure for name, figure in reached.items() if figure < floors[name]} == {}
    assert len(score.false_martyrs) <= invented


@pytest.mark.parametrize("folder", accuracy.FOLDERS, ids=lambda folder: folder.name)
def test_what_is_annotated_stands_in_the_text(folder: Path) -> None:
    wrong = []
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = accuracy.folded(path.with_suffix(".txt").read_text(encoding="utf-8"))
        said = [value for one in gold["martyrs"] for key in accuracy.FREE if (value := one.get(key))]
        said += [value for key in ("place", "burial_place") if (value := (gold["event"] or {}).get(key))]
        missing = [value for value in said if accuracy.folded(value) not in text]
        unnamed = [m["name"] for m in gold["martyrs"] if m.get("name")] != gold["martyr_names"]
        wrong += [(path.stem, missing, unnamed)] if missing or unnamed or gold["id"] != path.stem else []

    assert wrong == []
