"""The words of a scene as the network reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flows.understand.meaning.mentions import DayMention, UnitMention
from flows.understand.meaning.scene import Scene
from flows.understand.tagging import features, named
from flows.understand.tagging.network import Network


def tagged(network: Network, scene: Scene, days: Iterable[DayMention], units: Iterable[UnitMention]) -> Scene:
    """The scene with how likely each of its words is each tag, as the network reads it, and the names read so."""
    numbers = list(features.numbers(features.of_words(scene, days, units)))
    return named.with_read(replace(scene, odds=network.read(numbers))) if numbers else scene
