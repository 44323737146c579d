"""The networks that have each not seen a part of the stories: kept by `make tagger`, for `make weights` to learn of."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from flows.understand.tagging.network import Network, packed, unpacked
from tests.flows.learning import folds

PARTS = 3
FOLDER = Path(__file__).parents[2] / ".networks"


def parts(names: Collection[str]) -> list[set[str]]:
    """The stories that each of them has not seen."""
    return folds(names, PARTS)


def keep(number: int, network: Network) -> None:
    """Keep the network of a part."""
    FOLDER.mkdir(exist_ok=True)
    _path(number).write_text(json.dumps(packed(network)), encoding="utf-8")


def of_stories(names: Collection[str]) -> dict[str, Network]:
    """For each story the network that has not seen it. Raises FileNotFoundError before `make tagger`."""
    found = {}
    for number, part in enumerate(parts(names)):
        network = unpacked(json.loads(_path(number).read_text(encoding="utf-8")))
        found |= dict.fromkeys(part, network)
    return found


def _path(number: int) -> Path:
    return FOLDER / f"part{number}.json"
