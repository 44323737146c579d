"""Registers: lists of the dead, one import a file, and their lines, found by name, unit or home in a few milliseconds.

An import writes its lines in small units, each whole: killed in between, it is simply done again and doubles nothing,
because a line is known by its key in its list. Nothing of living people is here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from flows.registers.rows import Entry, Keys
from flows.registers.sounds import name_key, sound
from storage.tables import attachments as a
from storage.tables import register_imports as i
from storage.tables import register_rows as r
from storage.tables import registers as g
from storage.unit import Tx, from_json, to_json

# What was uploaded is shown, waits, is running and done; READING is an import from the shell, which holds its own file.
SHOWN, WAITING, RUNNING, READING, DONE, FAILED, LEFT = "shown waiting running reading done failed left".split()
STATES = (SHOWN, WAITING, RUNNING, READING, DONE, FAILED, LEFT)
COUNTS = ("read", "added", "changed", "same", "back", "gone")
MOST_BEFORE = 5  # earlier wordings of a line
MOST_EXAMPLES = 200  # lines with a problem that are named
EACH_WAY = 60  # lines that one way of looking up gives at most
AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Import:
    """One file of a list and what came of it."""

    id: str
    register_id: str | None
    state: str
    title: str
    kind: str
    publisher: str
    dated: str
    file_name: str
    sha256: str
    headers: tuple[str, ...]
    fields: tuple[str, ...]
    first: int
    who: str
    operator_id: str | None
    started_at: datetime
    finished_at: datetime | None
    counts: Mapping[str, int] = field(default_factory=dict)
    problems: Mapping[str, int] = field(default_factory=dict)
    examples: tuple[tuple[int, tuple[str, ...]], ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list with its newest finished import and the lines that it has now."""

    id: str
    title: str
    kind: str
    publisher: str
    rows: int
    imports: tuple[Import, ...]  # the newest first


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list. ``before``: what stood there, the newest first: {"until", "facts"}."""

    id: str
    register_id: str
    title: str
    publisher: str
    kind: str
    line: int
    facts: Mapping[str, Any]
    before: tuple[Mapping[str, Any], ...]
    gone_at: datetime | None


def begin(tx: Tx, new: Import) -> Import:
    """The import is kept, under an id of its own; its list, too, once it is no longer only shown."""
    new = replace(new, id=tx.new_id(), register_id=None)
    if new.state != SHOWN:
        new = replace(new, register_id=_list(tx, new, at=new.started_at))
    tx.execute(sa.insert(i), _values(new))
    tx.ring("registers")
    return new


def decide(tx: Tx, import_id: str, *, title: str, kind: str, publisher: str, dated: str, fields: Sequence[str]) -> bool:
    """What was shown is confirmed and waits to be read. False where it is not there to be decided any more."""
    shown = get(tx, import_id)
    if shown is None or shown.state != SHOWN:
        return False
    told = replace(shown, title=title, kind=kind, publisher=publisher, dated=dated, fields=tuple(fields), state=WAITING)
    _save(tx, replace(told, register_id=_list(tx, told, at=shown.started_at)))
    return True


def leave(tx: Tx, import_id: str) -> Import | None:
    """What was shown is not imported; None where it is no longer only shown."""
    shown = get(tx, import_id)
    if shown is None or shown.state != SHOWN:
        return None
    _save(tx, replace(shown, state=LEFT))
    return shown


def left_lying(tx: Tx, *, before: datetime) -> Import | None:
    """A file that was shown long ago and never decided on."""
    row = tx.execute(sa.select(i).where(i.c.state == SHOWN, i.c.started_at < before).limit(1)).first()
    return None if row is None else _import(row)


def next_waiting(tx: Tx) -> Import | None:
    """The import that is to be done: one that was cut off before one that waits."""
    order = sa.case((i.c.state == RUNNING, 0), else_=1)
    row = tx.execute(sa.select(i).where(i.c.state.in_((RUNNING, WAITING))).order_by(order, i.c.id).limit(1)).first()
    return None if row is None else _import(row)


def begin_reading(tx: Tx, import_id: str) -> Import:
    """The file is read from its beginning, for the first time or again; what it counts starts from nothing."""
    found = get(tx, import_id)
    if found is None:
        raise KeyError(import_id)
    state = RUNNING if found.state == WAITING else found.state
    begun = replace(found, state=state, counts=dict.fromkeys(COUNTS, 0), problems={}, examples=())
    _save(tx, begun)
    return begun


def get(tx: Tx, import_id: str) -> Import | None:
    row = tx.execute(sa.select(i).where(i.c.id == import_id)).first()
    return None if row is None else _import(row)


def write(tx: Tx, one: Import, entries: Sequence[Entry], *, at: datetime) -> Import:
    """The lines stand in the list as this file has them; what stood there before is kept in brief. Gives the counts.

    A second line with the same key within the file is a line of its own.
    """
    counts, problems, examples = Counter(one.counts), Counter(one.problems), list(one.examples)
    known, taken = _known(tx, one, [entry.key for entry in entries]), _Taken(one.id)
    new: list[dict[str, Any]] = []
    seen: list[dict[str, Any]] = []
    for entry in sorted(entries, key=lambda each: each.line):
        line, key = entry.line, taken.key(entry, known)
        row = known.get(key)
        counts["read"] += 1
        problems.update(entry.problems)
        if entry.problems and len(examples) < MOST_EXAMPLES:
            examples.append((line, entry.problems))
        if row is None:
            counts["added"] += 1
            values = {"id": tx.new_id(), "register_id": one.register_id, "row_key": key, "before": "[]"}
            new.append({**values, **_row_values(entry, one.id)})
        else:
            how = "changed" if row.digest != entry.digest else "same" if row.gone_at is None else "back"
            counts[how] += 1
            if how == "changed":
                _change(tx, row, entry, one.id, at=at)
            else:
                seen.append({"row_id": row.id, "new_line": line})
    if new:
        tx.execute(sa.insert(r), new)
    if seen:
        there = sa.update(r).where(r.c.id == sa.bindparam("row_id"))
        tx.execute(there.values(import_id=one.id, line=sa.bindparam("new_line"), gone_at=None), seen)
    return replace(one, counts=dict(counts), problems=dict(problems), examples=tuple(examples))


def note(tx: Tx, one: Import) -> None:
    """How far the import is."""
    _save(tx, one)


def mark_gone(tx: Tx, one: Import, *, after: str, at: datetime) -> tuple[int, str]:
    """Of the next lines of the list behind the key ``after`` those that this file has not are gone: how many, and the
    key to go on behind, "" at the end.
    """
    wanted = (r.c.register_id == one.register_id, r.c.row_key > after)
    rows = tx.execute(
        sa.select(r.c.id, r.c.row_key, r.c.import_id, r.c.gone_at).where(*wanted).order_by(r.c.row_key).limit(AT_ONCE)
    ).all()
    gone = [row.id for row in rows if row.import_id != one.id and row.gone_at is None]
    if gone:
        tx.execute(sa.update(r).where(r.c.id.in_(gone)).values(gone_at=at))
    return len(gone), rows[-1].row_key if len(rows) == AT_ONCE else ""


def finish(tx: Tx, one: Import, *, gone: int, at: datetime) -> Import:
    """The import is done."""
    done = replace(one, state=DONE, counts={**one.counts, "gone": gone}, finished_at=at)
    _save(tx, done)
    return done


def fail(tx: Tx, import_id: str, error: str, *, at: datetime) -> None:
    """The import ended before its file did; ``error``: the key of the words that say why."""
    found = get(tx, import_id)
    if found is not None:
        _save(tx, replace(found, state=FAILED, error=error, finished_at=at))


def lists(tx: Tx, *, imports: int = 5) -> list[Listed]:
    """All lists with their newest imports, by title."""
    found = []
    for row in tx.execute(sa.select(g).order_by(g.c.title)):
        of_list = sa.select(i).where(i.c.register_id == row.id).order_by(i.c.id.desc()).limit(imports)
        newest = tuple(_import(one) for one in tx.execute(of_list))
        done = next((one for one in newest if one.state == DONE), None)
        rows = sum(done.counts.get(one, 0) for one in ("added", "changed", "same", "back")) if done else 0
        found.append(Listed(row.id, row.title, row.kind, row.publisher, rows, newest))
    return found


def undecided(tx: Tx) -> list[Import]:
    """Files that were shown and are not decided on."""
    return [_import(row) for row in tx.execute(sa.select(i).where(i.c.state == SHOWN).order_by(i.c.id))]


def needs_file(tx: Tx, sha256: str) -> bool:
    """Whether a file that was uploaded is still to be read, by an import or as what somebody sent."""
    waits = sa.select(i.c.id).where(i.c.sha256 == sha256, i.c.state.in_((SHOWN, WAITING, RUNNING)))
    sent = sa.select(a.c.id).where(a.c.sha256 == sha256)
    return any(tx.execute(one.limit(1)).first() is not None for one in (waits, sent))


def are_there(tx: Tx) -> bool:
    """Whether there is any list at all."""
    return tx.execute(sa.select(g.c.id).limit(1)).first() is not None


def row(tx: Tx, row_id: str) -> Row | None:
    return next(iter(rows(tx, [row_id])), None)


def rows(tx: Tx, ids: Iterable[str]) -> list[Row]:
    """These lines, in the order of their ids."""
    wanted = sa.select(r, g.c.title, g.c.publisher, g.c.kind).join(g, g.c.id == r.c.register_id)
    return [_row(one) for one in tx.execute(wanted.where(r.c.id.in_(list(ids))).order_by(r.c.id))]


def same_name(tx: Tx, keys: Keys) -> int:
    """How many lines have this very name, with or without diacritics; read out of the index alone."""
    if not keys.name:
        return 0
    wanted = (r.c.sound == keys.sound, r.c.name_key == keys.name, r.c.gone_at.is_(None))
    return int(tx.execute(sa.select(sa.func.count()).select_from(r).where(*wanted)).scalar_one())


def look_up(tx: Tx, keys: Keys) -> list[Row]:
    """The lines that may be the martyr with these keys: of each way of looking up those that promise most."""
    promising = sum(
        (sa.case((column == value, 1), else_=0) for column, value in _years(keys)),
        sa.case((r.c.name_key == keys.name, 1), else_=0),
    )
    ids: set[str] = set()
    for column, value in (
        (r.c.sound, keys.sound),
        (r.c.by_unit, keys.by_unit),
        (r.c.by_home, keys.by_home),
    ):
        if value:
            found = sa.select(r.c.id).where(column == value, column != "", r.c.gone_at.is_(None))
            ids.update(tx.execute(found.order_by(promising.desc()).limit(EACH_WAY)).scalars())
    return rows(tx, ids)


def search(tx: Tx, text: str, *, limit: int = 50) -> list[Row]:
    """Lines whose name begins like this, as it is heard: with or without diacritics."""
    heard = sound(text)
    if not heard:
        return []
    wanted = (r.c.sound >= heard, r.c.sound < heard + "\uffff")
    narrow = sa.select(r.c.id, r.c.name_key).where(*wanted).limit(limit * 20).subquery()
    ids = sa.select(narrow.c.id).order_by(sa.case((narrow.c.name_key == name_key(text), 0), else_=1)).limit(limit)
    found = list(tx.execute(ids).scalars())
    order = {one: at for at, one in enumerate(found)}
    return sorted(rows(tx, found), key=lambda one: order[one.id])


def _years(keys: Keys) -> list[tuple[Any, int]]:
    both = ((r.c.birth_year, keys.birth_year), (r.c.death_year, keys.death_year))
    return [(column, year) for column, year in both if year is not None]


def _list(tx: Tx, one: Import, *, at: datetime) -> str:
    """The id of the list with this title; its kind and publisher are those given last."""
    found = tx.execute(sa.select(g.c.id).where(g.c.title == one.title)).scalar()
    values = {"kind": one.kind, "publisher": one.publisher}
    if found is not None:
        tx.execute(sa.update(g).where(g.c.id == found).values(**values))
        return str(found)
    register_id = tx.new_id()
    tx.execute(sa.insert(g), {"id": register_id, "title": one.title, "created_at": at, **values})
    return register_id


class _Taken:
    """Gives each line of a file its key: of lines that say the same, the second has "#2" behind it, and so on."""

    def __init__(self, import_id: str) -> None:
        self._import_id = import_id
        self._last: dict[str, int] = {}

    def key(self, entry: Entry, known: Mapping[str, Any]) -> str:
        """The first key behind those given that no other line of this import has."""
        number = self._last.get(entry.key, 0) + 1
        while (row := known.get(_numbered(entry.key, number))) is not None:
            if row.import_id != self._import_id or row.line == entry.line:
                break
            number += 1
        self._last[entry.key] = number
        return _numbered(entry.key, number)


def _numbered(key: str, number: int) -> str:
    return key if number == 1 else f"{key}#{number}"


def _known(tx: Tx, one: Import, keys: Sequence[str]) -> dict[str, Any]:
    """What the list has of these keys; of those that stand for several lines, all."""
    columns = (r.c.row_key, r.c.id, r.c.import_id, r.c.line, r.c.digest, r.c.facts, r.c.before, r.c.gone_at)
    wanted = sa.select(*columns).where(r.c.register_id == one.register_id)
    known = {row.row_key: row for row in tx.execute(wanted.where(r.c.row_key.in_(set(keys))))}
    for key, count in Counter(keys).items():
        row = known.get(key)
        if count > 1 or (row is not None and row.import_id == one.id):
            several = wanted.where(r.c.row_key > f"{key}#", r.c.row_key < f"{key}$")
            known |= {each.row_key: each for each in tx.execute(several)}
    return known


def _row_values(entry: Entry, import_id: str) -> dict[str, Any]:
    return {
        "import_id": import_id,
        "line": entry.line,
        "digest": entry.digest,
        "name_key": entry.keys.name,
        "sound": entry.keys.sound,
        "birth_year": entry.keys.birth_year,
        "death_year": entry.keys.death_year,
        "by_unit": entry.keys.by_unit,
        "by_home": entry.keys.by_home,
        "facts": to_json(dict(entry.facts)),
        "gone_at": None,
    }


def _change(tx: Tx, row: Any, entry: Entry, import_id: str, *, at: datetime) -> None:
    """The line is as the file has it; what stood there before is kept."""
    was = from_json(row.facts)
    changed = {name: was.get(name) for name in was if was.get(name) != entry.facts.get(name)}
    changed |= {name: None for name in entry.facts if name not in was}
    before = [{"until": at.isoformat(), "facts": changed}, *from_json(row.before)][:MOST_BEFORE]
    values = {**_row_values(entry, import_id), "before": to_json(before)}
    tx.execute(sa.update(r).where(r.c.id == row.id).values(**values))


def _save(tx: Tx, one: Import) -> None:
    tx.execute(sa.update(i).where(i.c.id == one.id).values(**_values(one)))
    tx.ring("registers")


def _values(one: Import) -> dict[str, Any]:
    return {
        "id": one.id,
        "register_id": one.register_id,
        "state": one.state,
        "title": one.title,
        "kind": one.kind,
        "publisher": one.publisher,
        "dated": one.dated,
        "file_name": one.file_name,
        "sha256": one.sha256,
        "headers": to_json(one.headers),
        "fields": to_json(one.fields),
        "first": one.first,
        "who": one.who,
        "operator_id": one.operator_id,
        "started_at": one.started_at,
        "finished_at": one.finished_at,
        "counts": to_json(dict(one.counts)),
        "problems": to_json(dict(one.problems)),
        "examples": to_json(one.examples),
        "error": one.error,
    }


def _import(row: Any) -> Import:
    values = dict(row._mapping)
    for name in ("headers", "fields"):
        values[name] = tuple(from_json(values[name]))
    for name in ("counts", "problems"):
        values[name] = from_json(values[name])
    values["examples"] = tuple((line, tuple(what)) for line, what in from_json(values["examples"]))
    return Import(**values)


def _row(one: Any) -> Row:
    return Row(
        id=one.id,
        register_id=one.register_id,
        title=one.title,
        publisher=one.publisher,
        kind=one.kind,
        line=one.line,
        facts=from_json(one.facts),
        before=tuple(from_json(one.before)),
        gone_at=one.gone_at,
    )
