"""``manhmoi keys rotate``: a new key, which all running processes have before it seals anything; then all is re-sealed.

    known to all (last in the key file)  ->  newest of all (first in it)  ->  every value re-sealed  ->  the old may go

Where the keys stand in the environment, an administrator does the first two steps by starting the program anew. A
rotation that was killed at any point goes on when it is begun again.
"""

from __future__ import annotations

import asyncio
import functools
import os
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from bot import clock, lease, opening
from bot.settings import PREFIX, Settings
from storage import audit, cursors, key_holders, leases, rotation
from storage.blobs import BlobMissing, Blobs
from storage.crypto import KeyRing, SealError
from storage.engine import Store
from storage.key_holders import KeyHolder
from storage.unit import Tx

T = TypeVar("T")
Say = Callable[..., str]
Batch = Callable[[Tx, rotation.Step], rotation.Done]
Broken = dict[str, None]  # in order, each once

PENDING = "keys rotation"
LEASE = "keys rotate"
NO_KEY = ""  # of what is no sealed value: no rotation mends that, and none waits for it
WAIT_S = 20.0
PAUSE_S = 0.02  # after each batch: whoever waits for the write lock polls for it
PASSES = 5


class CannotRotate(Exception):
    """The rotation stops here; the text says why and what to do, and whoever begins it again goes on."""


@dataclass
class Work:
    """What a rotation has done so far."""

    values: int = 0
    files: int = 0
    broken: Broken = field(default_factory=dict)


async def rotate(settings: Settings, say: Say, *, show: Callable[[str], None]) -> None:
    """Everything is sealed with the newest key. Raises CannotRotate."""
    async with opening.store(settings) as store:
        holder = lease.new_holder()
        if not await store.write(lambda tx: lease.take(tx, LEASE, holder=holder, now=clock.now())):
            raise CannotRotate(say("cli-keys-busy"))
        try:
            await _rotate(settings, store, holder, say, show)
        finally:
            await store.write(lambda tx: leases.release(tx, LEASE, holder=holder))


async def _rotate(settings: Settings, store: Store, holder: str, say: Say, show: Callable[[str], None]) -> None:
    keys = store.keys
    blobs = opening.blobs(settings, keys)
    in_file = not settings.secret_key.get_secret_value()
    pending = await store.read(lambda tx: cursors.get(tx, PENDING))
    begun = pending in keys.ids
    is_work_left = await _is_work_left(store, blobs)
    if in_file:
        file = Path(settings.secret_key_file)
        if not begun and not is_work_left:
            await _make_known(store, file)
            pending = keys.ids[-1]
            show(say("cli-keys-made", key=pending, file=str(file)))
        else:
            # Where none was begun, somebody put a key in front by hand: it is the newest already.
            pending = pending if begun else keys.ids[0]
            show(say("cli-keys-goes_on", key=pending))
        await _wait(store, lambda one: pending in one.ids, say)
        if pending in keys.ids[1:]:
            _write(file, _first(_lines(file), pending))
            keys.refresh()
    elif not is_work_left:
        _tell_of_environment(keys, say, show)
        return
    else:
        show(say("cli-keys-goes_on", key=keys.ids[0]))
    await _wait(store, lambda one: one.ids[0] == keys.ids[0], say, wait=WAIT_S if in_file else 0.0)
    work = await _seal_all(store, blobs, holder)
    left = await store.read(rotation.in_use) + await asyncio.to_thread(_blobs_in_use, blobs)
    show(say("cli-keys-done", key=keys.ids[0], values=work.values, files=work.files))
    for one in [*work.broken][:20]:
        show(say("cli-keys-broken", what=one))
    if work.broken or set(left) - {keys.ids[0], NO_KEY}:
        count = sum(number for key_id, number in left.items() if key_id != keys.ids[0])
        raise CannotRotate(say("cli-keys-left", count=max(count, len(work.broken))))
    await store.write(functools.partial(_end, key_id=keys.ids[0]))
    for at, old in enumerate(keys.ids[1:], start=2):
        where = say("cli-keys-may_go.in_file", file=settings.secret_key_file, line=at) if in_file else ""
        show(say("cli-keys-may_go", key=old, place=where or say("cli-keys-may_go.in_setting", position=at)))
    if keys.ids[1:]:
        show(say("cli-keys-backups"))


def _end(tx: Tx, *, key_id: str) -> None:
    cursors.set(tx, PENDING, "")
    audit.write(tx, at=clock.now(), who="", what="keys_rotated", detail=key_id)


def _tell_of_environment(keys: KeyRing, say: Say, show: Callable[[str], None]) -> None:
    if keys.ids[1:]:
        for at, old in enumerate(keys.ids[1:], start=2):
            show(say("cli-keys-may_go", key=old, place=say("cli-keys-may_go.in_setting", position=at)))
        show(say("cli-keys-backups"))
    else:
        show(say("cli-keys-environment", name=f"{PREFIX}SECRET_KEY", key=KeyRing.make()))


async def _make_known(store: Store, file: Path) -> None:
    """A new key is the last in the file: whoever reads it opens with that key, and nobody seals with it."""
    new = KeyRing.make()
    (new_id,) = KeyRing.parse(new).ids
    # First, so that a key which stands in the file is always one that a killed rotation is known by.
    await store.write(lambda tx: cursors.set(tx, PENDING, new_id))
    _write(file, [*_lines(file), new])
    store.keys.refresh()


async def _wait(store: Store, has: Callable[[KeyHolder], bool], say: Say, *, wait: float = WAIT_S) -> None:
    """Every process that runs has it."""
    deadline = asyncio.get_running_loop().time() + wait
    while True:
        living = await store.write(
            lambda tx: key_holders.living(tx, now=clock.now(), is_gone=lease.is_gone, is_elsewhere=lease.is_elsewhere)
        )
        late = [one.holder for one in living if not has(one)]
        if not late:
            return
        if asyncio.get_running_loop().time() > deadline:
            raise CannotRotate(say("cli-keys-not_known", process=_process(late[0])))
        await asyncio.sleep(0.2)


async def _seal_all(store: Store, blobs: Blobs, holder: str) -> Work:
    work = Work()
    for _ in range(PASSES):
        # What people and tickets are found by comes first: until it is done, something is sealed by an old key.
        found, lost = await _pass(store, holder, rotation.index_anew)
        strangers, _ = await _pass(store, holder, rotation.forget_strangers)
        for key_id in await store.read(rotation.marked_by):
            await _mark(store, holder, key_id)
        printed, torn = await _pass(store, holder, rotation.print_anew)
        files, unreadable = await _seal_files(store, blobs, holder)
        values, broken = await _pass(store, holder, rotation.seal_anew)
        work.values, work.files, work.broken = (
            work.values + values,
            work.files + files,
            {**lost, **torn, **unreadable, **broken},
        )
        if not (found or strangers or printed or files or values):
            break
    return work


async def _pass(store: Store, holder: str, batch: Batch) -> tuple[int, Broken]:
    step: rotation.Step | None = rotation.Step()
    count, broken = 0, Broken()
    while step is not None:
        done = await store.write(functools.partial(_step, holder=holder, batch=batch, step=step))
        count, step = count + done.resealed, done.next
        broken |= dict.fromkeys(done.broken)
        await asyncio.sleep(PAUSE_S)
    return count, broken


async def _mark(store: Store, holder: str, key_id: str) -> None:
    batch = functools.partial(rotation.mark_anew, key_id=key_id)
    count = 1
    while count:
        count = await store.write(functools.partial(_batch, holder=holder, batch=batch))
        await asyncio.sleep(PAUSE_S)


async def _seal_files(store: Store, blobs: Blobs, holder: str) -> tuple[int, Broken]:
    done, broken = 0, Broken()
    for name in await asyncio.to_thread(blobs.names):
        try:
            if await asyncio.to_thread(blobs.seal_anew, name):
                done += 1
                await store.write(functools.partial(_batch, holder=holder, batch=lambda _tx: None))
        except SealError:
            broken[f"media {name}"] = None
    return done, broken


def _step(tx: Tx, *, holder: str, batch: Batch, step: rotation.Step) -> rotation.Done:
    return _batch(tx, holder=holder, batch=lambda inner: batch(inner, step))


def _batch(tx: Tx, *, holder: str, batch: Callable[[Tx], T]) -> T:
    """What the batch gives; the rotation is this process's for another while."""
    lease.take(tx, LEASE, holder=holder, now=clock.now())
    return batch(tx)


async def _is_work_left(store: Store, blobs: Blobs) -> bool:
    newest = {store.keys.ids[0], NO_KEY}
    used = set(await store.read(rotation.in_use)) | set(await store.read(rotation.marked_by))
    return bool(used - newest or set(await asyncio.to_thread(_blobs_in_use, blobs)) - newest)


def _blobs_in_use(blobs: Blobs) -> Counter[str]:
    found: Counter[str] = Counter()
    for name in blobs.names():
        try:
            found[blobs.key_id(name)] += 1
        except BlobMissing:
            continue
    return found


def _process(holder: str) -> str:
    host, _, rest = holder.partition(":")
    number = rest.partition(":")[0]
    return f"{host}, PID {number}" if lease.is_elsewhere(holder) else f"PID {number}"


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="ascii").replace(",", " ").split()


def _first(lines: Iterable[str], key_id: str | None) -> list[str]:
    return sorted(lines, key=lambda one: KeyRing.parse(one).ids[0] != key_id)


def _write(file: Path, lines: Iterable[str]) -> None:
    """The file holds these keys, durably, for its owner alone; at every moment it holds the old ones or these."""
    draft = file.with_name(f".{file.name}.new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        out.write("\n".join(lines) + "\n")
        out.flush()
        os.fsync(out.fileno())
    draft.replace(file)
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
