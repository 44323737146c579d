"""``manhmoi keys rotate`` as an administrator meets it, with the key in its file and in the environment."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from bot.settings import Settings, key_ring, load
from storage.blobs import Blobs
from storage.crypto import KeyRing
from tests import databases
from tests.bot.conftest import Manhmoi

TIP = "đồng ý\n2\nTôi chôn đồng chí Nguyễn Văn Ba ở gần cầu, xin gọi 0912345678\n"
SEALED = ("messages", "text"), ("conversations", "state"), ("raw_updates", "body"), ("tickets", "tip")


def heads(config: Path) -> set[str]:
    """The keys that sealed what is in the database."""
    return {
        bytes(row[0]).hex()[2:10]
        for table, column in SEALED
        for row in databases.rows(load(config).database_url, f"SELECT {column} FROM {table} WHERE {column} != x''")
    }


def a_file_of_the_media_store(settings: Settings, content: bytes) -> str:
    blobs = Blobs.open(settings.media_url, key_ring(settings))
    name = hashlib.sha256(content).hexdigest()
    blobs.put_sealed(name, key_ring(settings).seal_bytes(f"blob:{name}", content))
    return name


def test_the_key_file_gets_a_new_key_and_everything_is_sealed_with_it(
    manhmoi: Manhmoi, config: Path, settings: Settings
) -> None:
    manhmoi("chat", typed=TIP)
    file = config.parent / "data/secret.key"
    (old,) = KeyRing.parse(file.read_text()).ids
    photo = a_file_of_the_media_store(settings, b"a photo")

    done = manhmoi("keys", "rotate")

    new, second = KeyRing.parse(file.read_text()).ids
    assert done.returncode == 0, done.stderr
    assert second == old
    assert heads(config) == {new}
    assert file.stat().st_mode & 0o777 == 0o600
    assert f"Khóa cũ {old} không còn niêm phong gì nữa" in done.stdout
    assert Blobs.open(settings.media_url, key_ring(settings)).key_id(photo) == new

    file.write_text(file.read_text().splitlines()[0])
    again = manhmoi("chat", typed="tin của tôi\n")
    assert again.returncode == 0, again.stderr
    assert manhmoi("check").returncode == 0
    assert databases.rows(load(config).database_url, "SELECT count(*) FROM conversations") == [(1,)]


def test_a_key_that_somebody_put_in_front_by_hand_is_taken_as_the_new_one(manhmoi: Manhmoi, config: Path) -> None:
    manhmoi("chat", typed=TIP)
    file = config.parent / "data/secret.key"
    assert manhmoi("keys", "rotate").returncode == 0
    by_hand = KeyRing.make()
    file.write_text(f"{by_hand}\n{file.read_text()}")

    done = manhmoi("keys", "rotate")

    assert done.returncode == 0, done.stderr
    assert heads(config) == {KeyRing.parse(by_hand).ids[0]}
    assert len(KeyRing.parse(file.read_text()).ids) == 3
    assert done.stdout.count("không còn niêm phong gì nữa") == 2


def test_in_the_environment_it_is_said_what_to_put_there(manhmoi: Manhmoi, config: Path) -> None:
    old = KeyRing.make()
    manhmoi("chat", typed=TIP, MANHMOI_SECRET_KEY=old)

    asked = manhmoi("keys", "rotate", MANHMOI_SECRET_KEY=old)
    new = asked.stdout.split("MANHMOI_SECRET_KEY=")[1].split(",")[0]
    rotated = manhmoi("keys", "rotate", MANHMOI_SECRET_KEY=f"{new},{old}")

    assert asked.returncode == rotated.returncode == 0
    assert old not in asked.stdout + rotated.stdout
    assert heads(config) == set(KeyRing.parse(new).ids)
    assert "khóa thứ 2 trong MANHMOI_SECRET_KEY" in rotated.stdout
    assert manhmoi("check", MANHMOI_SECRET_KEY=new).returncode == 0


def test_a_value_that_does_not_open_is_left_and_told_of(manhmoi: Manhmoi, config: Path) -> None:
    manhmoi("chat", typed=TIP)
    url = load(config).database_url
    (one,), (two,) = databases.rows(url, "SELECT id FROM messages WHERE text != x'' ORDER BY id LIMIT 2")
    text = f"(SELECT text FROM messages WHERE id = '{one}')"
    databases.by_hand(url, f"UPDATE messages SET text = {text} WHERE id = '{two}'")

    done = manhmoi("keys", "rotate")

    assert done.returncode == 1
    assert "Không mở được, để nguyên: messages" in done.stdout
    assert "chưa được bỏ khóa nào" in done.stderr
    assert "có thể bỏ" not in done.stdout


@pytest.mark.parametrize("words", [["tickets"], ["run"], ["chat"], ["keys", "rotate"], ["desk-link", "Ba"]])
def test_another_key_changes_nothing_and_is_told_by_name(words: list[str], manhmoi: Manhmoi, config: Path) -> None:
    manhmoi("chat", typed=TIP)
    (right,) = KeyRing.parse((config.parent / "data/secret.key").read_text()).ids
    other = KeyRing.make()
    before = heads(config)

    done = manhmoi(*words, MANHMOI_SECRET_KEY=other)

    assert done.returncode == 1
    assert f"niêm phong bằng khóa {right}" in done.stderr
    assert "Traceback" not in done.stderr
    assert other not in done.stderr
    assert heads(config) == before
    assert manhmoi("tickets").returncode == 0


def test_a_key_taken_away_too_early_is_missed_by_name(manhmoi: Manhmoi, config: Path) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    manhmoi("chat", typed=TIP, MANHMOI_SECRET_KEY=old)
    manhmoi("chat", "--user", "khác", typed=TIP, MANHMOI_SECRET_KEY=f"{new},{old}")

    done = manhmoi("tickets", MANHMOI_SECRET_KEY=new)

    assert done.returncode == 1
    assert KeyRing.parse(old).ids[0] in done.stderr
