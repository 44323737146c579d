"""``manhmoi backup`` and ``manhmoi restore`` as an administrator meets them."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command

from bot.settings import Settings, key_ring
from storage import archive, backup, migrate
from storage.blobs import Blobs
from storage.crypto import KeyRing
from tests.bot.conftest import Manhmoi
from tests.storage.test_migrations import config as alembic_config

TIP = "đồng ý\n2\nTôi chôn đồng chí Nguyễn Văn Ba ở gần cầu, xin gọi 0912345678\n"
PHOTO = b"a photo" * 300_000

# A file is copied and put in its place, or is not there. On PostgreSQL: tests/bot/test_postgresql.py.
pytestmark = pytest.mark.sqlite_itself


def keep_photo(settings: Settings, content: bytes = PHOTO) -> str:
    keys = key_ring(settings)
    name = hashlib.sha256(content).hexdigest()
    Blobs.open(settings.media_url, keys).put_sealed(name, keys.seal_bytes(f"blob:{name}", content))
    return name


def state(folder: Path) -> dict[str, bytes]:
    """Everything in the folder of the data but SQLite's own accounts of who reads."""
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file() and not one.name.endswith(("-shm", "-wal"))
    }


def tickets(manhmoi: Manhmoi, **environment: str) -> list[str]:
    return [one["code"] for one in json.loads(manhmoi("tickets", "--json", **environment).stdout)]


@pytest.fixture
def data(config: Path) -> Path:
    return config.parent / "data"


@pytest.fixture
def key(manhmoi: Manhmoi, data: Path) -> str:
    """A key in the environment's way, with something said under it."""
    assert manhmoi("chat", typed=TIP).returncode == 0
    return (data / "secret.key").read_text().strip()


def test_what_was_backed_up_comes_back(
    manhmoi: Manhmoi, data: Path, settings: Settings, tmp_path: Path, key: str
) -> None:
    photo = keep_photo(settings)
    file = tmp_path / "one.backup"

    made = manhmoi("backup", str(file))
    with closing(sqlite3.connect(data / "manhmoi.db")) as raw:
        before = raw.execute("SELECT id, text FROM messages ORDER BY id").fetchall()
    shutil.rmtree(data)
    done = manhmoi("restore", str(file), MANHMOI_SECRET_KEY=key)

    assert made.returncode == 0, made.stderr
    assert KeyRing.parse(key).ids[0] in made.stdout
    assert file.stat().st_mode & 0o777 == 0o600
    assert done.returncode == 0, done.stderr
    with closing(sqlite3.connect(data / "manhmoi.db")) as raw:
        assert raw.execute("SELECT id, text FROM messages ORDER BY id").fetchall() == before
    assert Blobs.open(settings.media_url, KeyRing.parse(key)).as_it_lies(photo)
    assert manhmoi("check", MANHMOI_SECRET_KEY=key).returncode == 0
    assert sorted(one.name for one in tmp_path.glob(".*")) == sorted(one.name for one in data.glob(".*")) == []


def test_a_backup_is_never_overwritten(manhmoi: Manhmoi, tmp_path: Path, key: str) -> None:
    file = tmp_path / "one.backup"
    file.write_bytes(b"an earlier one")

    done = manhmoi("backup", str(file))

    assert done.returncode == 1
    assert "không bị ghi đè" in done.stderr
    assert file.read_bytes() == b"an earlier one"


@pytest.mark.parametrize("key_is_given", [False, True], ids=["no key", "a key"])
def test_nothing_to_back_up(manhmoi: Manhmoi, data: Path, tmp_path: Path, key_is_given: bool) -> None:
    given = {"MANHMOI_SECRET_KEY": KeyRing.make()} if key_is_given else {}

    done = manhmoi("backup", str(tmp_path / "x"), **given)

    assert done.returncode == 1
    assert ("Chưa có cơ sở dữ liệu nào" if key_is_given else "Chưa có khóa bí mật") in done.stderr
    assert not (data / "secret.key").exists()
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("harm", ["flipped", "cut", "longer", "no backup", "another key", "not empty"])
def test_a_restore_that_is_refused_changes_nothing(
    harm: str, manhmoi: Manhmoi, data: Path, settings: Settings, tmp_path: Path, key: str
) -> None:
    keep_photo(settings)
    file = tmp_path / "one.backup"
    assert manhmoi("backup", str(file)).returncode == 0
    whole = file.read_bytes()
    middle = len(whole) // 2
    file.write_bytes(
        {
            "flipped": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
            "cut": whole[: -archive.CHUNK],
            "longer": whole + b"\0",
            "no backup": b"PK" * 1000,
        }.get(harm, whole)
    )
    manhmoi("chat", "--user", "sau này", typed=TIP)
    before = state(data)

    given = {"MANHMOI_SECRET_KEY": KeyRing.make()} if harm == "another key" else {}
    done = manhmoi("restore", str(file), *([] if harm == "not empty" else ["--replace"]), **given)

    told = {
        "no backup": "không phải là bản sao lưu",
        "another key": f"niêm phong bằng khóa {KeyRing.parse(key).ids[0]}",
        "not empty": "hãy thêm --replace",
    }.get(harm, "đã bị sửa hoặc không còn nguyên vẹn")
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert state(data) == before


def test_told_to_replace_it_replaces_all(
    manhmoi: Manhmoi, data: Path, settings: Settings, tmp_path: Path, key: str
) -> None:
    manhmoi("backup", str(tmp_path / "one.backup"))
    manhmoi("chat", "--user", "sau này", typed=TIP)
    later = keep_photo(settings, b"a later photo")

    done = manhmoi("restore", str(tmp_path / "one.backup"), "--replace")

    assert done.returncode == 0, done.stderr
    with closing(sqlite3.connect(data / "manhmoi.db")) as raw:
        assert raw.execute("SELECT count(*) FROM conversations").fetchone() == (1,)
    assert later not in Blobs.open(settings.media_url, key_ring(settings)).names()


def test_while_somebody_has_the_database_open_nothing_is_restored(
    manhmoi: Manhmoi, data: Path, tmp_path: Path, key: str
) -> None:
    manhmoi("backup", str(tmp_path / "one.backup"))
    with closing(sqlite3.connect(data / "manhmoi.db")) as raw:
        raw.execute("SELECT count(*) FROM messages").fetchone()

        done = manhmoi("restore", str(tmp_path / "one.backup"), "--replace")

    assert done.returncode == 1
    assert "Hãy dừng nó rồi chạy lại" in done.stderr


def test_a_backup_of_a_newer_version_is_refused_and_of_an_older_one_migrated(
    manhmoi: Manhmoi, data: Path, settings: Settings, tmp_path: Path, key: str
) -> None:
    newer, older = tmp_path / "newer.backup", tmp_path / "older.backup"
    with closing(sqlite3.connect(data / "manhmoi.db")) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    assert manhmoi("backup", str(newer)).returncode == 0
    with closing(sqlite3.connect(data / "manhmoi.db")) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (migrate.HEAD,))
    command.downgrade(alembic_config(settings.database_url), "0002")
    assert manhmoi("backup", str(older)).returncode == 0
    shutil.rmtree(data)

    refused = manhmoi("restore", str(newer), MANHMOI_SECRET_KEY=key)
    assert refused.returncode == 1
    assert "phiên bản mới hơn" in refused.stderr
    assert not (data / "manhmoi.db").exists()

    assert manhmoi("restore", str(older), MANHMOI_SECRET_KEY=key).returncode == 0
    assert manhmoi("check", MANHMOI_SECRET_KEY=key).returncode == 0


def test_a_file_of_the_media_store_that_is_gone_is_told_of_and_the_backup_kept(
    manhmoi: Manhmoi, data: Path, settings: Settings, tmp_path: Path, key: str
) -> None:
    photo = keep_photo(settings)
    path = data / "media" / photo[:2] / photo
    sealed = path.read_bytes()
    path.write_bytes(sealed[:-1] + bytes([sealed[-1] ^ 1]))  # one of 256 sealed files ends with any given letter

    done = manhmoi("backup", str(tmp_path / "one.backup"))

    assert done.returncode == 1
    assert f"1 tệp không mở được, đầu tiên là {photo}" in done.stderr
    keys = key_ring(settings)
    with (tmp_path / "one.backup").open("rb") as file:
        assert backup.read(file, Blobs.open(settings.media_url, keys), keys).broken == {photo}
