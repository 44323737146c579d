"""Precision and recall of the reader on annotated texts, a field at a time: ``make accuracy [FOLDERS=...]``.

Without a folder on ``unseen/``: texts that nobody learns from or tunes to. ``stories/`` and ``harder_stories/`` are
what the reader has learned from; their figures say what was understood of them. ``unseen_later/`` was written after the
first of these, harder on purpose: broken chats, voices without a full stop, veterans with five men in one breath.
``unseen_hard/`` is harder still: veterans, officials and finders by two writers who had seen the samples alone.
``unseen_plain/`` are ordinary messages by four later writers, ``unseen_foreign/`` English and French ones.
``unseen_chats/`` are 200 chats by five more writers, each message on a line of its own: of three the scanners of days
were mended in sight, of two (jd, je) once.
``unseen_short/`` are first messages of one to three sentences by another writer.
``unseen_everyday/`` are 70 by a writer who was asked to be neither harder nor easier than life, read blind;
``unseen_varied/`` 60 by one who was asked for much of everything, looked at once.
``unseen_posts/`` are posts and messages by five more (families, villagers, veterans, keepers, collectors): nothing is
learned from them, but thresholds were chosen and scanners mended in sight of them.
A folder holds pairs NAME.txt
and NAME.json in the format of the samples' SCHEMA.md. Martyrs of the reader and of the annotation are paired by name,
the nameless in order. A value less precise than the annotation (a year for a day) is missed, not invented; free text
is right when most of its words are; a unit of the group given to each of its men is no error. What a unit is called
besides its numbers ("TNXP", "du kích xã") is ``unit_other``, and none of ``units``. What is printed for
false martyrs stands apart: a name the annotation does not have must not occur at all.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from flows.understand import extract, story

STORIES = Path(__file__).parent / "stories"
HARDER = Path(__file__).parent / "harder_stories"
UNSEEN = Path(__file__).parent / "unseen"
LATER = Path(__file__).parent / "unseen_later"
HARD = Path(__file__).parent / "unseen_hard"
PLAIN = Path(__file__).parent / "unseen_plain"
FOREIGN = Path(__file__).parent / "unseen_foreign"
POSTS = Path(__file__).parent / "unseen_posts"
CHATS = Path(__file__).parent / "unseen_chats"
SHORT = Path(__file__).parent / "unseen_short"
EVERYDAY = Path(__file__).parent / "unseen_everyday"
VARIED = Path(__file__).parent / "unseen_varied"
FOLDERS = (STORIES, HARDER, UNSEEN, LATER, HARD, PLAIN, FOREIGN, POSTS, CHATS, SHORT, EVERYDAY, VARIED)
NOW = date(2026, 11, 26)  # after everything that the texts tell

LEVELS = (
    "squad platoon company battalion regiment brigade division corps group military_region front code mailbox"
).split()
EXACT = ("birth_year", "birth_date", "enlisted", "date_of_death", "status")
FREE = ("alias", "home_town", "rank", "position", "place_of_death", "initial_burial_place", "burial_place")
GROUPS: dict[str, Callable[[str], bool]] = {
    "names": lambda f: f == "name",
    "units": lambda f: f.startswith("unit."),
    "days": lambda f: (
        f in ("date_of_death", "date_of_death_lunar", "birth_year", "birth_date", "enlisted", "event.date")
    ),
    "phones": lambda f: f == "phones",
    "places": lambda f: (
        f.split(".")[-1] in ("home_town", "place_of_death", "initial_burial_place", "burial_place", "place")
    ),
    "coordinates": lambda f: f == "coordinates",
    "all": lambda _: True,
}
_EMPTY_WORDS = frozenset(
    "xa huyen tinh thon tp thanh pho thi tran quan phuong ap ban lang xom o tai thuoc khu vuc h x t q p".split()
)
_ROMAN = {r: str(n) for n, r in enumerate("i ii iii iv v vi vii viii ix".split(), 1)}
_TONES = "\u0300\u0301\u0303\u0309\u0323"


@dataclass
class Score:
    """Right, invented and missed values by field, and what there is to say of each text."""

    right: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false_martyrs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    texts: int = 0
    kinds: int = 0
    languages: int = 0

    def of(self, chosen: Callable[[str], bool]) -> tuple[float, float, float]:
        """Precision, recall and F1 over the chosen fields."""
        right, invented, missed = (
            sum(n for f, n in counted.items() if chosen(f)) for counted in (self.right, self.invented, self.missed)
        )
        precision = right / (right + invented) if right + invented else 1.0
        recall = right / (right + missed) if right + missed else 1.0
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def set(self, name: str, wanted: list[Any], got: list[Any], same: Callable[[Any, Any], bool], tip: str) -> None:
        """Compare two collections, each value of one with at most one of the other."""
        left = list(got)
        for value in wanted:
            match = next((other for other in left if same(value, other)), None)
            if match is None:
                self.missed[name] += 1
                self.notes.append(f"{tip} {name}: missed {value!r}")
            else:
                left.remove(match)
                self.right[name] += 1
        for value in left:
            self.invented[name] += 1
            self.notes.append(f"{tip} {name}: invented {value!r}")

    def one(self, name: str, wanted: Any, got: Any, same: Callable[[Any, Any], bool], tip: str) -> None:
        """Compare one value; a shorter form of an exact value is missed only."""
        if wanted and got and not same(wanted, got) and name in EXACT and str(wanted).startswith(str(got)):
            got = None
        self.set(name, [wanted] if wanted else [], [got] if got else [], same, tip)


def folded(text: Any) -> str:
    """Small, without diacritics, single blanks."""
    flat = unicodedata.normalize("NFD", str(text).casefold())
    bare = "".join(c for c in flat if not unicodedata.combining(c)).replace("đ", "d")
    return " ".join(bare.split())


def same_name(a: str, b: str) -> bool:
    """The same letters and tones wherever a tone mark stands; without tones where one of them has none; y is i."""
    return _toned(a) == _toned(b) or (
        folded(_toned(a)) == folded(_toned(b)) and any(x == folded(x) for x in (_toned(a), _toned(b)))
    )


def same_text(a: Any, b: Any) -> bool:
    """Most words in common, words such as "xã" not counted."""
    x, y = _words(a), _words(b)
    return 2 * len(x & y) >= 0.7 * max(1, len(x) + len(y))


def units_of(unit: dict[str, Any] | None) -> set[tuple[str, str]]:
    """(level, number) of a unit, Roman numerals as figures, without leading zeros."""
    return {(level, _number(value)) for level in LEVELS if (value := (unit or {}).get(level))}


def compare(score: Score, tip: str, gold: dict[str, Any], got: dict[str, Any]) -> None:
    """Add one text to the score."""
    score.texts += 1
    score.kinds += gold["kind"] == got["kind"]
    score.languages += gold["language"] == got["language"]
    group = {u for unit in (gold["event"] or {}).get("units") or [] for u in units_of(unit)}
    unnumbered = {unit.get("other") for unit in (gold["event"] or {}).get("units") or []}
    read = [m for m in got["martyrs"] if any(v for k, v in m.items() if k != "unit") or units_of(m["unit"])]
    for wanted, found in _pairs(gold["martyrs"], read):
        score.one("name", wanted.get("name"), found.get("name"), same_name, tip)
        if found.get("name") and not wanted.get("name"):
            score.false_martyrs.append(f"{tip}: {found['name']}")
        for name in EXACT:
            score.one(name, wanted.get(name), found.get(name), lambda a, b: str(a).strip() == str(b).strip(), tip)
        for name in FREE:
            score.one(name, wanted.get(name), found.get(name), same_text, tip)
        lunar = [
            [(k, folded(v)) for k, v in (m.get("date_of_death_lunar") or {}).items() if v] for m in (wanted, found)
        ]
        score.set("date_of_death_lunar", lunar[0], lunar[1], lambda a, b: a == b, tip)
        right, mine = units_of(wanted.get("unit")), units_of(found.get("unit"))
        for level in LEVELS:
            ours = [u for u in mine if u[0] == level and (u in right or u not in group)]
            score.set(f"unit.{level}", [u for u in right if u[0] == level], ours, lambda a, b: a == b, tip)
        others = [(one.get("unit") or {}).get("other") for one in (wanted, found)]
        score.one(
            "unit_other", *(None if said in unnumbered and not others[0] else said for said in others), same_text, tip
        )
    _compare_rest(score, tip, gold, got, group)


def _compare_rest(
    score: Score, tip: str, gold: dict[str, Any], got: dict[str, Any], group: set[tuple[str, str]]
) -> None:
    wanted, found = gold["event"] or {}, got["event"] or {}
    for name in ("place", "burial_place"):
        score.one(f"event.{name}", wanted.get(name), found.get(name), same_text, tip)
    score.one("event.date", wanted.get("date"), found.get("date"), lambda a, b: a == b, tip)
    of_martyrs = {u for m in gold["martyrs"] for u in units_of(m["unit"])}
    read = {u for m in got["martyrs"] for u in units_of(m["unit"])}
    here = {u for unit in found.get("units") or [] for u in units_of(unit)}
    score.set("unit.event", sorted(group), sorted((here - of_martyrs) | (group & read)), lambda a, b: a == b, tip)
    flat = lambda a: re.sub(r"\W", "", folded(a))  # noqa: E731
    same_words = lambda a, b: flat(a) == flat(b) or same_text(a, b)  # noqa: E731
    score.set("inscriptions", gold["inscriptions"] or [], got["inscriptions"], same_words, tip)
    score.set("phones", gold["phones"] or [], got["phones"], lambda a, b: _digits(a) == _digits(b), tip)
    score.set("emails", gold["emails"] or [], got["emails"], lambda a, b: folded(a) == folded(b), tip)
    near = lambda a, b: all(abs(float(a[k]) - float(b[k])) <= 5e-4 for k in ("lat", "lon"))  # noqa: E731
    score.set("coordinates", gold["coordinates"] or [], got["coordinates"] or [], near, tip)
    by, told = gold["informant"] or {}, got["informant"] or {}
    score.one("informant.name", by.get("name"), told.get("name"), same_name, tip)
    part = lambda a, b: folded(a) in folded(b) or folded(b) in folded(a)  # noqa: E731
    score.one("informant.relation", by.get("relation"), told.get("relation"), part, tip)


def _pairs(gold: list[dict[str, Any]], got: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each annotated martyr with the one read: by name, by the folded name, by two words of it, then in order."""
    left, wanted = list(got), list(gold)
    closeness: tuple[Callable[[str, str], bool], ...] = (
        same_name,
        lambda a, b: folded(a) == folded(b),
        lambda a, b: len(_words(a) & _words(b)) >= 2,
        lambda _a, _b: False,
    )
    for close in closeness:
        for martyr in list(wanted):
            found = next((m for m in left if m["name"] and martyr["name"] and close(martyr["name"], m["name"])), None)
            if found is not None:
                left = [m for m in left if m is not found]
                wanted = [m for m in wanted if m is not martyr]
                yield martyr, found
    for martyr in wanted:
        found = next((m for m in left if not m["name"] or not martyr["name"]), None)
        left = [m for m in left if m is not found]
        yield martyr, found or {}
    for found in left:
        yield {}, found


def _toned(name: str) -> str:
    words = []
    for word in re.findall(r"\w+", unicodedata.normalize("NFC", name).casefold()):
        flat = unicodedata.normalize("NFD", word)
        tones = "".join(c for c in flat if c in _TONES)
        words.append("".join(c for c in flat if c not in _TONES).replace("y", "i") + tones)
    return " ".join(words)


def _words(text: Any) -> set[str]:
    words = set(re.findall(r"\w+", folded(text)))
    return {w.replace("y", "i") for w in words} - _EMPTY_WORDS or words


def _number(value: Any) -> str:
    said = re.sub(r"\s", "", str(value)).casefold().strip(".,")
    return _ROMAN.get(said, said.lstrip("0") or said)


def _digits(value: Any) -> str:
    digits = re.sub(r"\D", "", str(value))
    return "0" + digits[2:] if digits.startswith("84") and len(digits) > 9 else digits


def read_folder(score: Score, folder: Path, keep: Callable[[str], bool] = lambda _: True) -> None:
    """Read every text of a folder and add it to the score."""
    for path in sorted(folder.glob("*.txt")):
        if keep(path.stem):
            gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            told = story.read_story(path.read_text(encoding="utf-8"), NOW)
            compare(score, path.stem, gold, extract.as_json(told))


def table(score: Score) -> str:
    """The figures as lines."""
    fields = sorted(set(score.right) | set(score.invented) | set(score.missed))
    rows = [f"{'field':24}{'right':>7}{'invented':>9}{'missed':>8}{'P':>8}{'R':>8}{'F1':>8}"]
    for name, chosen in [*((f, f.__eq__) for f in fields), *GROUPS.items()]:
        counts = [sum(n for f, n in c.items() if chosen(f)) for c in (score.right, score.invented, score.missed)]
        figures = "".join(f"{x:8.3f}" for x in score.of(chosen))
        rows.append(f"{name:24}{counts[0]:7}{counts[1]:9}{counts[2]:8}{figures}")
    rows.append(f"{score.texts} texts; kind right in {score.kinds}, language in {score.languages}")
    rows.append(f"martyrs invented: {', '.join(score.false_martyrs) or 'none'}")
    return "\n".join(rows)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="*", type=Path, default=[UNSEEN])
    parser.add_argument("--misses", action="store_true", help="each missed and each invented value")
    chosen = parser.parse_args(arguments)
    score = Score()
    for folder in chosen.folders:
        read_folder(score, folder)
    sys.stdout.write("\n".join([*(score.notes if chosen.misses else ()), table(score), ""]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
