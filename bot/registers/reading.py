"""The lines of a file, read and understood, portion by portion. Knows no database: it runs in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.registers import sheets
from flows.registers.rows import Entry, Reader
from flows.understand.places.gazetteer import Gazetteer

PORTION = 500  # lines in one unit of work: more share a commit and its pages, and nobody waits long to write


def portions(path: Path, fields: Sequence[str], first: int, gazetteer: Gazetteer) -> Iterator[list[Entry]]:
    """The lines of the file, read. Raises CannotRead. ``first``: index of the first row of facts."""
    reader = Reader(fields, gazetteer)
    entries: list[Entry] = []
    with sheets.opened(path) as rows:
        for number, row in enumerate(rows, 1):
            entry = reader.read(row, number) if number > first else None
            if entry is not None:
                entries.append(entry)
            if len(entries) == PORTION:
                yield entries
                entries = []
    if entries:
        yield entries
