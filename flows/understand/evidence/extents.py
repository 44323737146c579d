"""What speaks for the words of a place going on over a border, the gap before a word."""

from __future__ import annotations

from typing import NamedTuple

from flows.understand.evidence.around import mark, tagged
from flows.understand.meaning.scene import FRAME, Scene

__all__ = ["ROLES", "Start", "mark", "of_border", "of_run", "start_of", "style_of"]

ROLES = ("on",)


class Start(NamedTuple):
    """How a place begins: what leads to it, its first word, what that is."""

    lead: str
    word: str
    opening: str


def of_border(scene: Scene, at: int, style: str, gap: str) -> list[str]:
    """The evidence at the border before word `at`, whatever begins before it.

    `style`: of the page (`style_of`). `gap`: what stands between the words (`mark`).
    """
    last, first, second = scene.shapes[at - 1 + FRAME : at + 2 + FRAME]
    capital = scene.words.capital
    found = [f"{last} {first}", f"{gap}{first}", f"then {second}", f"{capital[at - 1]} {capital[at]} {style}{gap}"]
    phrase = scene.phrases[at]
    if phrase is None:
        found.append("plainly" if gap == "blank" else f"plainly {gap}")
    else:
        found += tagged("into", phrase.tags)
        found.append(f"into {phrase.spelling}")
    return found


def of_run(start: Start, gap: str, commas: int, word: str) -> tuple[str, str, str]:
    """The evidence of a place that began so, with so many commas up to `word`, before which `gap` stands."""
    return (
        f"led {start.lead}{commas if commas < 3 else 3}{gap}",
        f"first {start.word}{gap}",
        f"{start.opening} & {word}",
    )


def start_of(scene: Scene, first: int) -> Start:
    """How a place begins with word `first`: of several tags the first one that says so."""
    before, phrase, word = scene.ends.get(first), scene.phrases[first], scene.words.shades[first]
    lead = next((tag for tag in _LEADS if tag in before.tags), "") if before is not None else ""
    if phrase is None:
        return Start(lead, word, "a capital" if scene.words.capital[first] else "a word")
    return Start(lead, word, next((tag for tag in _OPENINGS if tag in phrase.tags), "a phrase"))


_LEADS = ("home", "born", "bury", "fell", "moved", "grave", "at")
_OPENINGS = ("level", "site", "thing", "at")


def style_of(scene: Scene) -> str:
    """How a page is typed: what its capitals and their lack mean."""
    words = scene.words
    if words.loud:
        return "loud"
    return "small" if not any(words.capital) else "full" if words.page.accented else "bare"
