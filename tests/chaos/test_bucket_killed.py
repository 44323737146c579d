"""The program and its bucket are killed in turn: the talk goes on, and no photo is lost or asked for again."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

import pytest

from tests.fakes import s3
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.media import making
from tests.program import Program

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(240)]

PHOTO = making.photo()
KEY = f"media/{(NAME := hashlib.sha256(PHOTO).hexdigest())[:2]}/{NAME}"


async def until_kept(store: s3.Process) -> None:
    async with asyncio.timeout(60):
        while store.kept != [KEY]:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_kills_of_the_program_and_of_its_bucket_lose_no_photo(tmp_path: Path) -> None:
    store = s3.Process(tmp_path / "s3")
    settings = {**store.environment, "MANHMOI_MEDIA__WAITING_FOLDER": str(tmp_path / "waiting")}
    async with FakeTelegram() as fake:
        lan = fake.person(first_name="Lan", language_code="vi")
        program = Program(tmp_path, telegram=fake.api_base, token=TOKEN, settings=settings)
        try:
            store.start()
            code, out, err = await program.command("check")
            assert "Kho tệp: ghi và đọc lại được." in out, err
            assert store.kept == []
            store.kill()

            await program.start()
            await lan.says("/start")
            await lan.sees("Bác có đồng ý")
            await lan.says("đồng ý")
            await lan.sees("bác là ai")
            await lan.sends_file("mo.jpg", PHOTO)
            await lan.says("người thân")
            await lan.sees("Kể xong")  # the bucket is away, and nobody notices
            async with asyncio.timeout(60):
                while not list((tmp_path / "waiting").glob("??/*")):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            await program.kill()
            store.start()
            store.tell("hold?seconds=2")
            await program.start()
            await asyncio.sleep(1)  # the upload is under way now, or near it
            await program.kill()
            store.tell("hold?seconds=0")
            await program.start()
            await until_kept(store)
            await program.stop()

            code, out, err = await program.command("backup", str(tmp_path / "one.backup"))
            assert code == 0, out + err
            (store.folder / "objects").rename(tmp_path / "lost")
            (store.folder / "objects").mkdir()
            code, out, err = await program.command("restore", str(tmp_path / "one.backup"), "--replace")
            assert code == 0, out + err
            assert store.kept == [KEY], out

            store.kill()
            code, out, err = await program.command("check")
            assert code == 1
            assert store.secret not in out + err
        finally:
            await program.stop()
            store.kill()
