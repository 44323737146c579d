"""kill -9 in the middle of a rotation, a backup and a restore, while people talk: nothing is lost, all opens."""

from __future__ import annotations

import asyncio
import hashlib
import random
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from storage import backup
from storage.blobs import Blobs
from storage.crypto import KeyRing
from storage.engine import Store
from tests import sealed, warm
from tests.integration.tellers import OnTheWeb, Operator, tell
from tests.program import HOME, Program
from tests.storage import making

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300)]

MESSAGES = 2_000
NOW = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)


def fill(program: Program, key: str, *, messages: int = MESSAGES, photos: int = 40) -> None:
    """So much that the work takes a while."""
    keys = KeyRing.parse(key)
    store = Store.open(program.environment["MANHMOI_DATABASE_URL"], keys)
    blobs = Blobs.open(program.environment["MANHMOI_MEDIA_URL"], keys)
    try:
        conversation_id = store.write_now(lambda tx: making.conversation(tx, NOW))
        store.write_now(
            lambda tx: [
                making.heard(tx, conversation_id, f"lời thứ {at}", NOW, external_id=str(at)) for at in range(messages)
            ]
        )
    finally:
        store.close_now()
    for at in range(photos):
        content = random.Random(at).randbytes(200_000)
        name = hashlib.sha256(content).hexdigest()
        blobs.put_sealed(name, keys.seal_bytes(f"blob:{name}", content))


def begin(program: Program, *words: str) -> warm.Process:
    with (program.folder / "command.log").open("ab") as log:
        return warm.start(words, cwd=HOME, env=program.environment, stdin=None, stdout=log, stderr=log)


async def kill(process: warm.Process) -> bool:
    """kill -9; True where it was still at work."""
    was_at_work = process.poll() is None
    process.kill()
    await asyncio.to_thread(process.wait)
    return was_at_work


@pytest.fixture
async def family() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield session


async def teller_on(program: Program, session: aiohttp.ClientSession) -> OnTheWeb:
    async with session.get(f"{program.address}/?lang=vi") as page:
        assert page.status == 200
    return OnTheWeb(session, program.address)


async def test_a_rotation_killed_half_way_is_readable_throughout_and_goes_on(
    tmp_path: Path, family: aiohttp.ClientSession
) -> None:
    program = Program(tmp_path)
    file, old = tmp_path / "secret.key", KeyRing.make()
    file.write_text(old)
    program.environment |= {"MANHMOI_SECRET_KEY": "", "MANHMOI_SECRET_KEY_FILE": str(file)}
    fill(program, old)
    (old_id,) = KeyRing.parse(old).ids
    ring = KeyRing.parse(old)
    async with program:
        teller = await teller_on(program, family)
        code = await tell(teller)
        half = 0
        for share in (0.98, 0.5, 0.05):
            rotating = begin(program, "keys", "rotate")
            deadline = time.monotonic() + 60
            while sealed.by_key(program.database_url)[old_id] > share * MESSAGES and rotating.poll() is None:
                assert time.monotonic() < deadline
                await asyncio.sleep(0.01)
            half += await kill(rotating)

            ring = KeyRing.parse(file.read_text())
            assert len(ring.ids) == 2  # the same new key each time
            assert sealed.open_everything(program.database_url, ring, tmp_path / "media") > MESSAGES
            await teller.says("tin của tôi")
            await teller.hears(code)
            assert (await program.ticket(code))["reporter"]["phone"] == "+84912345678"
            async with Operator(program) as operator:
                assert code in await operator.page("/desk?q=0912.345.678")
                assert code in await operator.page("/desk?q=pham+thi+mau")
        assert half == 3

        status, out, err = await program.command("keys", "rotate")
        assert status == 0, out + err
        new_id = ring.ids[0]
        assert sealed.by_key(program.database_url).keys() == {new_id}
        assert f"Khóa cũ {old_id} không còn niêm phong gì nữa" in out

        # The old key is taken away, and the person is still known by the page that is open.
        async with family.get(f"{program.address}/?lang=vi"):
            pass
        await program.stop()
        file.write_text(file.read_text().splitlines()[0])
        await program.start()
        await teller.says("tin của tôi")
        await teller.hears(code)
        async with Operator(program) as operator:
            assert code in await operator.page("/desk?q=0912345678")
        status, out, err = await program.command("retry", "--list")
        assert "Không có gì cần làm lại" in out, out + err


async def test_a_rotation_killed_at_its_beginning_makes_no_second_key(tmp_path: Path) -> None:
    program = Program(tmp_path)
    file = tmp_path / "secret.key"
    file.write_text(KeyRing.make())
    program.environment |= {"MANHMOI_SECRET_KEY": "", "MANHMOI_SECRET_KEY_FILE": str(file)}
    fill(program, file.read_text(), messages=200, photos=2)
    async with program:
        for after in (0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8):
            rotating = begin(program, "keys", "rotate")
            await asyncio.sleep(after)
            if not await kill(rotating):
                break
            sealed.open_everything(program.database_url, KeyRing.parse(file.read_text()), tmp_path / "media")
        status, out, err = await program.command("keys", "rotate")

    assert status == 0, out + err
    assert len(KeyRing.parse(file.read_text()).ids) == 2
    assert sealed.by_key(program.database_url).keys() == {KeyRing.parse(file.read_text()).ids[0]}


async def test_a_program_without_the_new_key_keeps_a_rotation_from_beginning(tmp_path: Path) -> None:
    async with Program(tmp_path) as program:
        fill(program, program.environment["MANHMOI_SECRET_KEY"], messages=10, photos=0)
        old = program.environment["MANHMOI_SECRET_KEY"]
        program.environment["MANHMOI_SECRET_KEY"] = f"{KeyRing.make()},{old}"

        status, _, err = await program.command("keys", "rotate")
        assert status == 1
        assert f"PID {program.process.pid if program.process else ''}" in err
        assert sealed.by_key(program.database_url).keys() == set(KeyRing.parse(old).ids)

        await program.kill()
        await program.start()
        status, _, err = await program.command("keys", "rotate")
        assert status == 0, err


async def test_a_backup_killed_half_way_leaves_no_part_of_one_and_the_next_one_is_whole(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    program = Program(tmp_path / "data")
    fill(program, program.environment["MANHMOI_SECRET_KEY"])
    keys = KeyRing.parse(program.environment["MANHMOI_SECRET_KEY"])
    file = tmp_path / "one.backup"
    async with program:
        for after in (0.1, 0.3, 0.5):
            making_it = begin(program, "backup", str(file))
            await asyncio.sleep(after)
            await kill(making_it)
            if file.exists():  # whatever has the name is whole
                with file.open("rb") as written:
                    backup.read(written, Blobs.open(program.environment["MANHMOI_MEDIA_URL"], keys), keys)
                file.unlink()

        status, out, err = await program.command("backup", str(file))

    assert status == 0, out + err
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []
    assert list((tmp_path / "data").glob(".*")) == []


async def test_a_restore_killed_half_way_leaves_one_state_whole(tmp_path: Path) -> None:
    program = Program(tmp_path)
    key = program.environment["MANHMOI_SECRET_KEY"]
    fill(program, key, messages=50, photos=60)
    file = tmp_path.parent / f"{tmp_path.name}.backup"
    assert (await program.command("backup", str(file)))[0] == 0
    backed_up = sealed.open_everything(program.database_url, KeyRing.parse(key), tmp_path / "media")
    for one in (tmp_path / "media").glob("0*/*"):
        one.unlink()
    fill(program, key, messages=500, photos=0)
    later = sealed.open_everything(program.database_url, KeyRing.parse(key), tmp_path / "media")
    assert later > backed_up

    seen = []
    for after in (0.05, 0.15, 0.25, 0.35, 0.45, 0.6, 0.8):
        restoring = begin(program, "restore", str(file), "--replace")
        await asyncio.sleep(after)
        was_at_work = await kill(restoring)
        seen.append(sealed.open_everything(program.database_url, KeyRing.parse(key), tmp_path / "media"))
        if not was_at_work:
            break
        assert (await program.command("check"))[0] == 0
    assert set(seen) <= {backed_up, later}
    assert seen[0] == later

    status, _, err = await program.command("restore", str(file), "--replace")
    assert status == 0, err
    assert sealed.open_everything(program.database_url, KeyRing.parse(key), tmp_path / "media") == backed_up
    assert len(list((tmp_path / "media").glob("??/*"))) == 60
    assert list(tmp_path.glob(".restore-*")) == []
    file.unlink()
