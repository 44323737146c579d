"""Other names of a martyr: behind "tức", "bí danh", "tên thường gọi", "ở nhà gọi là"."""

from __future__ import annotations

from collections.abc import Iterator

from flows.understand.scene import Scene
from flows.understand.told import Found


def find_aliases(scene: Scene) -> Iterator[tuple[int, Found[str]]]:
    """Other names behind "tức", "bí danh", "tên thường gọi"."""
    words = scene.words
    for phrase in scene.by_tag.get("aka", ()):
        at = phrase.last
        start = at
        while at < len(words.typed) and at - start < 4:
            gap = words.gap(at)
            if gap not in (" ", ": ", ":", ' "', " “") or (at > start and gap != " "):
                break
            title = scene.phrases[at]
            if not words.typed[at][0].isupper() and not (
                at == start and title is not None and "title" in title.tags and phrase.spelling.startswith("ở nhà")
            ):
                break
            at += 1
        if at > start and words.typed[at - 1][0].isupper():
            said = words.page.text[words.starts[start] : words.ends[at - 1]]
            yield phrase.first, Found(said, said, words.starts[start], words.ends[at - 1])
