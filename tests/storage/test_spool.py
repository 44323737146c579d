"""Updates on disk: sealed, in order, bounded; a record that was cut short is no record, and kills nobody's others."""

from __future__ import annotations

import os
import resource
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import spool
from storage.crypto import KeyRing
from storage.spool import Spool, Spooled

START = datetime(2026, 11, 26, 1, 0, tzinfo=UTC)
KEYS = KeyRing.parse(KeyRing.make())
PHONE = "0912345678"


def update(number: int, body: str = f"Số của tôi {PHONE}", **more: str) -> Spooled:
    return Spooled("telegram", f"{number}", f"{body} {number}", START + timedelta(seconds=number), **more)


def opened(folder: Path, *, keys: KeyRing = KEYS, most_bytes: int = 1 << 30, most_updates: int = 1_000) -> Spool:
    return Spool.open(folder, keys, most_bytes=most_bytes, most_updates=most_updates)


def all_of(one: Spool) -> list[Spooled]:
    """Everything that waits, taken out."""
    found: list[Spooled] = []
    while batch := one.next(7):
        found += batch
        one.done(batch)
    return found


def test_what_was_appended_comes_back_in_order_and_then_is_gone(tmp_path: Path) -> None:
    one = opened(tmp_path)
    updates = [update(number) for number in range(40)]
    updates.append(Spooled("zalo_oa", "half a pair \ud83d", "\ud83d\0", START + timedelta(hours=1)))

    assert one.append(updates[:20]) == 20
    assert [*one.next(3)] == updates[:3]
    assert one.append(updates[20:]) == 21

    assert one.waiting == 41
    assert all_of(one) == updates
    assert (one.waiting, one.next(9)) == (0, [])
    assert one.append([update(50)]) == 1
    assert all_of(one) == [update(50)]
    one.close()


def test_it_survives_the_end_of_the_process_and_is_taken_over(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.append([update(number) for number in range(5)])
    first.done(first.next(2))
    second = opened(tmp_path)  # beside the first, which lives
    second.append([update(number) for number in range(10, 13)])
    assert second.take_over() == 0
    first.close()

    assert second.take_over() == 5
    assert second.append([update(20)]) == 1

    # What was done is told once more: the reader knows it by its key.
    assert all_of(second) == [update(number) for number in (0, 1, 2, 3, 4, 10, 11, 12, 20)]
    second.close()
    third = opened(tmp_path)
    assert third.waiting == 0
    third.close()


def test_nothing_can_be_read_without_the_key_and_nothing_is_thrown_away(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.append([update(1)])
    first.close()
    assert all(PHONE.encode() not in one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())

    stranger = opened(tmp_path, keys=KeyRing.parse(KeyRing.make()))
    assert (stranger.waiting, stranger.damaged) == (0, 1)
    assert stranger.append([update(2)]) == 1
    assert all_of(stranger) == [update(2)]
    stranger.close()

    assert len(list(tmp_path.rglob("*.damaged"))) == 1


@pytest.mark.parametrize("lost", [1, 3, 20, 60])
def test_a_record_that_was_cut_short_is_none(tmp_path: Path, lost: int) -> None:
    first = opened(tmp_path)
    first.append([update(1), update(2), update(3)])
    first.close()
    (path,) = (one for one in tmp_path.rglob("*.spool") if one.read_bytes()[:4].strip(b"\0"))
    data = path.read_bytes().rstrip(b"\0")
    path.write_bytes(data[:-lost] + bytes(1000))  # the disk has no more of it than this

    second = opened(tmp_path)

    assert second.damaged == 0
    assert second.append([update(4)]) == 1
    assert all_of(second) == [update(1), update(2), update(4)]
    second.close()


def test_a_damaged_record_loses_no_other_and_is_told(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.append([update(1), update(2), update(3)])
    first.close()
    (path,) = (one for one in tmp_path.rglob("*.spool") if one.read_bytes()[:4].strip(b"\0"))
    data = bytearray(path.read_bytes())
    data[len(bytes(data).rstrip(b"\0")) // 2] ^= 1
    path.write_bytes(data)

    second = opened(tmp_path)

    assert second.damaged == 1
    assert all_of(second) == [update(1), update(3)]
    second.close()


@pytest.mark.parametrize("hit", [{1}, {2}, {3}, {2, 3}, {1, 2, 3}])
def test_what_is_damaged_while_we_run_is_told_and_waits_no_more(tmp_path: Path, hit: set[int]) -> None:
    one = opened(tmp_path)
    written = [update(1), update(2), update(3)]
    one.append(written)
    (path,) = (found for found in tmp_path.rglob("*.spool") if found.read_bytes()[:4].strip(b"\0"))
    data, at = bytearray(path.read_bytes()), 0
    for number in (1, 2, 3):
        length = int.from_bytes(data[at : at + 4], "big")
        data[at + 4 + length // 2] ^= number in hit
        at += 4 + length
    path.write_bytes(data)

    assert all_of(one) == [kept for number, kept in enumerate(written, 1) if number not in hit]
    assert (one.waiting, one.damaged) == (0, len(hit))
    one.append([update(4)])
    assert all_of(one) == [update(4)]
    assert [kept.read_bytes() for kept in tmp_path.rglob("*.damaged")] == [bytes(data)]
    one.close()


def test_what_comes_behind_a_damaged_record_is_not_written_over_it(tmp_path: Path) -> None:
    one = opened(tmp_path)
    one.append([update(1), update(2)])
    (path,) = (found for found in tmp_path.rglob("*.spool") if found.read_bytes()[:4].strip(b"\0"))
    data = bytearray(path.read_bytes())
    data[len(bytes(data).rstrip(b"\0")) - 1] ^= 1
    path.write_bytes(data)

    assert one.next(7) == [update(1)]
    assert one.append([update(3)]) == 1

    assert all_of(one) == [update(1), update(3)]
    (kept,) = tmp_path.rglob("*.damaged")
    assert kept.read_bytes() == bytes(data)
    one.close()


def test_it_takes_so_many_and_so_much_and_not_more(tmp_path: Path) -> None:
    few = opened(tmp_path / "few", most_updates=3)
    assert few.append([update(number) for number in range(5)]) == 3
    assert few.append([update(9)]) == 0
    few.done(few.next(1))
    assert few.append([update(9)]) == 1
    few.close()

    small = opened(tmp_path / "small", most_bytes=2 * spool.FILE_BYTES + 1)
    long = [update(number, "ă" * 500_000) for number in range(5)]
    assert small.append(long) == 2
    assert small.append(long[2:]) == 0
    assert small.bytes <= 2 * spool.FILE_BYTES
    assert all_of(small) == long[:2]
    assert small.append(long[:1]) == 1
    small.close()


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """The system lets nobody write behind this place of a file, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_on_a_full_disk_the_file_that_lay_ready_is_filled(tmp_path: Path) -> None:
    one = opened(tmp_path)
    (ready,) = tmp_path.rglob("*.spool")
    assert ready.stat().st_blocks * 512 >= spool.FILE_BYTES  # it has its room already

    with no_file_above(spool.FILE_BYTES - 1):  # no new file of full size
        assert one.append([update(1), update(2, "ă" * 5_000_000)]) == 1

    assert all_of(one) == [update(1)]
    one.close()


def test_what_was_set_aside_is_given_once_more_by_the_next_life(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.set_aside(update(7))
    first.close()

    second = opened(tmp_path)

    ((path, found),) = second.aside()
    assert (found, second.waiting) == (update(7), 0)
    second.close()
    old = path.stat().st_mtime - (spool.KEPT_DAYS + 1) * 86_400
    os.utime(path, (old, old))
    third = opened(tmp_path)
    assert third.aside() == []  # what people said is not kept for ever
    third.close()


def test_every_damaged_file_is_kept(tmp_path: Path) -> None:
    """Two that bear one number, in a part that was given up in between."""
    ours, kept = opened(tmp_path), []
    for _ in range(2):
        theirs = opened(tmp_path)
        theirs.append([update(1), update(2)])
        (path,) = (one for one in tmp_path.rglob("1/*.spool") if one.read_bytes()[:4].strip(b"\0"))
        data = bytearray(path.read_bytes())
        data[10] ^= 1
        path.write_bytes(data)
        kept.append(bytes(data))
        theirs.close()
        ours.take_over()
        assert all_of(ours) == [update(2)]

    assert ours.damaged == 2
    assert sorted(one.read_bytes() for one in tmp_path.rglob("*.damaged")) == sorted(kept)
    ours.close()


def test_how_many_wait_may_be_asked_by_any_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "FILE_BYTES", 4096)
    one = opened(tmp_path)

    def work() -> None:
        for _ in range(3):
            one.append([update(number, "x" * 700) for number in range(60)])
            all_of(one)

    worker = threading.Thread(target=work)
    worker.start()
    while worker.is_alive():
        assert 0 <= one.waiting <= 60
    worker.join()
    one.close()
