"""``manhmoi register``: a list is imported from the shell, and a ticket is held against the lists."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot import clock, opening, places
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.registers import importing, reading, sheets
from bot.registers.sheets import CannotRead
from bot.settings import Settings
from flows.registers import columns
from flows.registers.columns import Guess
from flows.registers.rows import Entry
from storage import register_checks, register_matches, registers, tickets
from storage.registers import READING, Import
from storage.unit import Tx

SHOWN_CELLS = 3
_LONGEST = 24  # letters of a cell that are shown


async def import_file(
    settings: Settings,
    path: Path,
    *,
    title: str,
    kind: str,
    publisher: str,
    dated: str,
    map_file: Path | None,
    yes: bool,
    who: str,
    ask: Callable[[str], str] | None,
    show: Callable[[str], None],
) -> str:
    """The sentence that says what was done; ``show`` is told of the rest.

    ``ask``: puts a question to whoever sits there, None where nobody does.

    Raises CommandError, and nothing was imported.
    """
    say = shared.words(settings)
    try:
        first = sheets.preview(path)
        guess = columns.guess(first)
        fields = _mapped(map_file, guess, say) if map_file else guess.fields
        kind = kind or (columns.kind_of(fields) if map_file else guess.kind)
        if kind not in columns.KINDS:
            raise CommandError(say("register-cli-kind", kinds=", ".join(columns.KINDS)))
        if not columns.is_enough(fields, kind):
            raise CommandError(say("register-error-nothing"))
        show(say("register-cli-guess", kind=say(f"register-kind-{kind}"), first=guess.first + 1))
        show("\n".join(_table(guess, fields, first)))
        if not yes and not (ask is not None and ask(say("register-cli-confirm")).strip().lower() in _YES):
            raise CommandError(say("register-cli-not_confirmed"))
        new = Import(
            id="",
            register_id=None,
            state=READING,
            title=" ".join((title or path.stem).split())[:200],
            kind=kind,
            publisher=publisher[:200],
            dated=dated[:100],
            file_name=path.name[:200],
            sha256=sheets.digest(path),
            headers=guess.headers,
            fields=fields,
            first=guess.first,
            who=who,
            operator_id=None,
            started_at=clock.now(),
            finished_at=None,
        )
        async with opening.store(settings) as store:
            begun = await store.write(lambda tx: registers.begin(tx, new))
            read = _told(reading.portions(path, fields, guess.first, places.load(settings)), say, show)
            try:
                done = await importing.carry_out(store, begun.id, read, clock.now)
            except CannotRead as error:
                key = error.key
                await store.write(lambda tx: registers.fail(tx, begun.id, key, at=clock.now()))
                raise
    except CannotRead as error:
        raise CommandError(say(error.key)) from None
    counts = [f"{say(f'register-count-{one}')} {done.counts.get(one, 0)}" for one in registers.COUNTS]
    problems = [f"{say(f'register-problem-{one}')} {number}" for one, number in sorted(done.problems.items())]
    lines = [say("register-cli-done", title=done.title, counts=", ".join(counts))]
    return "\n".join([*lines, *([f"{say('register-problems')}: {', '.join(problems)}"] if problems else [])])


_YES = ("có", "co", "y", "yes", "ok", "đồng ý")


async def _told(
    portions: Iterator[list[Entry]], say: Callable[..., str], show: Callable[[str], None]
) -> AsyncIterator[list[Entry]]:
    count = 0
    for entries in portions:
        before, count = count, count + len(entries)
        if before // 20_000 != count // 20_000:
            show(say("register-cli-progress", count=count))
        yield entries


def _table(guess: Guess, fields: Sequence[str], rows: Sequence[sheets.Row]) -> Iterator[str]:
    """A line a column, in the form that ``--map`` reads; cells about living people are not shown."""
    for at, field in enumerate(fields):
        sample = [str(row[at])[:_LONGEST] for row in rows[guess.first :] if at < len(row) and row[at] is not None]
        shown = "" if field == columns.PERSONAL else " · ".join(sample[:SHOWN_CELLS]).replace("\n", " ")
        yield f"{at + 1}\t{field or '-'}\t{guess.headers[at]}\t{shown}".rstrip()


def _mapped(map_file: Path, guess: Guess, say: Callable[..., str]) -> tuple[str, ...]:
    """The guess with what the file says of its columns. Raises CommandError."""
    fields = list(guess.fields)
    for number, line in enumerate(map_file.read_text(encoding="utf-8-sig", errors="replace").splitlines(), 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if len(words) < 2 or not words[0].isdecimal() or not 1 <= int(words[0]) <= len(fields):
            raise CommandError(say("register-cli-map", line=number, text=line[:80]))
        fields[int(words[0]) - 1] = "" if words[1] == "-" else words[1]
    try:
        return columns.checked(fields, width=len(guess.fields))
    except ValueError as error:
        known = ", ".join((*columns.FIELDS, columns.PERSONAL, "-"))
        raise CommandError(say("register-cli-field", field=str(error), fields=known)) from None


def matches(tx: Tx, code: str, settings: Settings) -> dict[str, Any] | None:
    """What the registers say of a ticket's martyr, part by part; None where there is no such ticket."""
    ticket = tickets.by_code(tx, code)
    if ticket is None:
        return None
    found = register_matches.find(tx, ticket.tip, places.load(settings))
    link = register_checks.link_of(tx, ticket.id)
    return {
        "code": ticket.code,
        **asdict(found.summary),
        "candidates": [
            {
                "register": one.row.title,
                "publisher": one.row.publisher,
                "kind": one.row.kind,
                "line": one.row.line,
                "score": round(one.compared.score, 2),
                "parts": dict(one.compared.fits),
                "facts": {k: v for k, v in one.row.facts.items() if k not in ("home_units", "unit_parts")},
                "taken": link is not None and link.row.id == one.row.id,
            }
            for one in found.candidates
        ],
    }
