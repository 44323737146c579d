"""The report by source as .xlsx and .csv: what came of each poster, together and by day. Numbers, and nobody."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from bot.papers.sheet import Book, Cell, write_csv
from storage.sources import UNKNOWN, SourceOf, Step, together

Words = Callable[..., str]
Days = Mapping[tuple[str, date], Step]
STEPS = ("scans", "choices", "chats", "tips", "verified")
ABOUT = ("name", "code", "what", "place", "commune", "copies")


def write_xlsx(path: Path, listed: Sequence[SourceOf], days: Days, say: Words) -> None:
    """Two sheets: by source, by day."""
    with Book(path) as book:
        columns = [say(f"source-{one}") for one in (*ABOUT, *STEPS)]
        book.sheet(say("source-sheet-together"), columns, by_source(listed, days, say))
        columns = [say(f"source-{one}") for one in ("day", "name", *STEPS)]
        book.sheet(say("source-sheet-days"), columns, by_day(days, say))


def csv(days: Days, say: Words) -> bytes:
    """By day, one row a source."""
    out = io.StringIO()
    write_csv(out, [say(f"source-{one}") for one in ("day", "name", *STEPS)], by_day(days, say))
    return out.getvalue().encode()


def by_source(listed: Sequence[SourceOf], days: Days, say: Words) -> Iterator[Sequence[Cell]]:
    """Every source, also those of which nothing came; then those that are not in the list."""
    found = together(days)
    for one in listed:
        about = (one.name, one.code, one.what, one.place, one.commune, one.copies)
        yield (*about, *_numbers(found.pop(one.name, Step())))
    for name, steps in sorted(found.items()):
        yield (called(name, say), "", "", "", "", None, *_numbers(steps))


def by_day(days: Days, say: Words) -> Iterator[Sequence[Cell]]:
    """A row a day and source, in order."""
    for (name, day), steps in sorted(days.items(), key=lambda one: (one[0][1], one[0][0])):
        yield (f"{day:%d/%m/%Y}", called(name, say), *_numbers(steps))


def called(name: str, say: Words) -> str:
    """The source's name, in words where it is not known."""
    return name if name != UNKNOWN else say("source-unknown")


def _numbers(steps: Step) -> tuple[int, ...]:
    return tuple(getattr(steps, one) for one in STEPS)
