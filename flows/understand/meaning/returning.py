"""Who was reported dead (báo tử) and lives, or came home: of a text whose kind says that it tells of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.meaning.scene import Scene
from flows.understand.told import Found, Martyr


def told_to_live(scene: Scene, martyrs: Sequence[Martyr]) -> tuple[Martyr, ...]:
    """The martyrs, of whom one lives: the only one, else who is named right before the words that say so, else the
    first. What was told of his death and his graves is told of nobody.
    """
    if not martyrs:
        return ()
    phrase = next(iter(scene.by_tag.get("returned", ())), None)
    words, text = scene.words, scene.words.page.text
    start = words.starts[phrase.first] if phrase is not None else len(text)
    named = [n for n, one in enumerate(martyrs) if one.name is not None]
    before = [n for n in named if martyrs[n].name.start < start]  # type: ignore[union-attr]
    n = (before[-1] if phrase is not None and before else named[0]) if named else 0
    said = _said(scene, martyrs[n])
    lives = replace(martyrs[n], death=None, feast=None, death_place=None, first_burial=None, burial=None, returned=said)
    return (*martyrs[:n], lives, *martyrs[n + 1 :])


def _said(scene: Scene, martyr: Martyr) -> Found[str]:
    """The words that say so; where none of those known does, the whole text."""
    text, words = scene.words.page.text, scene.words
    phrase = next(iter(scene.by_tag.get("returned", ())), None)
    if phrase is None:
        return martyr.name or Found(text, text, 0, len(text))
    said = text[words.starts[phrase.first] : words.ends[phrase.last - 1]]
    return Found(said, said, words.starts[phrase.first], words.ends[phrase.last - 1])
