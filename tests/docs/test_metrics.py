"""The table of figures, the dashboard and the alert rules speak of figures that there are, and leave none out."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bot import app, observe

HOME = Path(__file__).parents[2]
ROW = re.compile(r"\| `(\w+)` \|([\w, ]*)\| ([^|]+) \| ([^|]+) \| (\w*) ?\|")
LABELS = {"channel", "group", "outcome", "place", "state", "token", "what"}
DERIVED = ("_bucket", "_sum", "_count")
assert app.PARTS  # with the application every figure is there


@functools.cache
def figures() -> dict[str, tuple[str, ...]]:
    """Name as Prometheus calls it, and its labels."""
    found = {}
    for collector in observe.REGISTRY._collector_to_names:
        labels = getattr(collector, "_labelnames", ())
        for one in collector.collect():
            name = f"{one.name}_total" if one.type == "counter" else one.name
            found[name] = tuple(labels)
    return found


def rows() -> dict[str, tuple[tuple[str, ...], str]]:
    text = (HOME / "docs/metrics.md").read_text(encoding="utf-8")
    return {
        name: (tuple(one.strip() for one in labels.split(",") if one.strip()), alarm)
        for name, labels, _, _, alarm in ROW.findall(text)
    }


def rules() -> list[dict[str, Any]]:
    text = (HOME / "deploy/prometheus/alerts.yml").read_text(encoding="utf-8")
    return [rule for group in yaml.safe_load(text)["groups"] for rule in group["rules"]]


def dashboard() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HOME / "deploy/grafana/manhmoi.json").read_text(encoding="utf-8"))
    return found


def expressions() -> Iterator[tuple[str, str]]:
    for rule in rules():
        yield rule["alert"], rule["expr"]
    for panel in dashboard()["panels"]:
        for target in panel.get("targets", ()):
            yield panel["title"], target["expr"]


def used(expression: str) -> set[str]:
    """The figures that an expression asks for."""
    found = set()
    for name in re.findall(r"\b(?:manhmoi|process)_\w+", expression):
        base = next((name.removesuffix(one) for one in DERIVED if name.endswith(one)), name)
        found.add(base if base in figures() else name)
    return found


def test_the_table_tells_of_every_figure_and_of_no_other() -> None:
    assert {name: labels for name, (labels, _) in rows().items()} == figures()


def test_labels_are_few_and_fixed() -> None:
    assert {label for labels in figures().values() for label in labels} <= LABELS


def test_the_table_names_the_rules_that_watch_a_figure() -> None:
    named = {(alarm, name) for name, (_, alarm) in rows().items() if alarm}
    watched = {(rule["alert"], name) for rule in rules() for name in used(rule["expr"])}

    assert named == watched


def test_every_expression_asks_for_figures_and_labels_that_there_are() -> None:
    for where, expression in expressions():
        names = used(expression)
        assert names <= figures().keys(), where
        assert names or "up{" in expression, where
        allowed = {label for name in names for label in figures()[name]} | {"instance", "job", "le"}
        asked = set(re.findall(r"(\w+)(?:=~|!~|!=|=)\"", expression))
        asked |= {one.strip() for group in re.findall(r"by \(([^)]*)\)", expression) for one in group.split(",")}
        assert asked <= allowed, where
        assert expression.count("(") == expression.count(")"), where


def test_every_rule_says_what_it_means_and_what_to_do() -> None:
    for rule in rules():
        assert set(rule["annotations"]) == {"summary", "do"}, rule["alert"]
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert len(rule["annotations"]["do"]) > 40
    assert len({rule["alert"] for rule in rules()}) == len(rules())


def test_the_dashboard_is_one_that_grafana_takes() -> None:
    board = dashboard()
    panels = board["panels"]

    assert board["schemaVersion"] >= 38  # Grafana 10
    assert board.get("id") is None
    assert len({one["id"] for one in panels}) == len(panels)
    assert {one["type"] for one in panels} == {"row", "stat", "timeseries"}
    for one in panels:
        place = one["gridPos"]
        assert place["x"] + place["w"] <= 24
        assert all(target["datasource"]["uid"] == "${datasource}" for target in one.get("targets", ()))
    assert [one["name"] for one in board["templating"]["list"]] == ["datasource"]
