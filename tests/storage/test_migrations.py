"""The schema: the migrations make exactly the tables, a start costs little, two starts at once do no harm."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

import storage
from storage import migrate as migrating
from tests import databases

HERE = Path(storage.__file__).parent


def config(url: str) -> Config:
    made = Config()
    made.set_main_option("script_location", str(HERE / "migrations"))
    made.attributes["url"] = url
    return made


def test_the_tables_are_what_the_migrations_make(url: str) -> None:
    command.check(config(url))


def test_the_stamp_is_the_newest_revision(url: str) -> None:
    assert ScriptDirectory.from_config(config(url)).get_heads() == [migrating.HEAD]
    assert migrating.current(url) == migrating.HEAD


def test_a_database_that_is_up_to_date_is_left_alone(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "alembic", None)  # not even loaded

    assert migrating.migrate(url) is False


@pytest.mark.sqlite_itself
def test_a_new_database_is_made_with_its_folder(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a folder 100%/x.db"

    assert migrating.migrate(url) is True
    assert migrating.migrate(url) is False


TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}


def test_the_way_back_leads_to_an_empty_database(url: str, backend: str) -> None:
    command.downgrade(config(url), "base")

    assert databases.rows(url, TABLES[backend]) == [("alembic_version",)]
    assert migrating.migrate(url) is True


@pytest.mark.sqlite_itself
def test_messages_from_before_have_their_conversation_s_channel(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/old.db"
    command.upgrade(config(url), "0001")
    with closing(sqlite3.connect(tmp_path / "old.db")) as raw:
        raw.execute(
            "INSERT INTO conversations VALUES ('c', 'telegram', x'', x'01', x'', NULL, 0, '2026-11-22', '2026-11-22')"
        )
        for message_id, conversation_id in (("1", "'c'"), ("2", "NULL")):
            raw.execute(
                "INSERT INTO messages (id, conversation_id, direction, author, kind, text, choices, at, external_id,"
                f" before, delivery_error, operator_ref, marked) VALUES ('{message_id}', {conversation_id}, 'in', x'',"
                " 'text', x'', x'', '2026-11-22', '', x'', '', '', 0)"
            )
        raw.commit()

    assert migrating.migrate(url) is True

    with closing(sqlite3.connect(tmp_path / "old.db")) as raw:
        assert raw.execute("SELECT id, channel FROM messages ORDER BY id").fetchall() == [("1", "telegram"), ("2", "")]


@pytest.mark.sqlite_itself
def test_keys_of_updates_from_before_name_nobody(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    command.upgrade(config(f"sqlite:///{path}"), "0007")
    keys = {"a": "follow:1543908534752:7312459018273645001:00ff", "b": "user_send_text:m1", "c": "12.00ff"}
    with closing(sqlite3.connect(path)) as raw, raw:
        for row_id, key in keys.items():
            channel = "telegram" if row_id == "c" else "zalo_oa"
            raw.execute(
                "INSERT INTO raw_updates VALUES (?, ?, ?, x'', '2026-11-26 00:00:00.000000', x'', 'done', '', 0)",
                (row_id, channel, key),
            )

    migrating.migrate(f"sqlite:///{path}")

    with closing(sqlite3.connect(path)) as raw:
        now = dict(raw.execute("SELECT id, external_id FROM raw_updates"))
    assert now == {"a": "old.a", "b": "user_send_text:m1", "c": "12.00ff"}


def test_starts_at_the_same_time_migrate_once(tmp_path: Path, backend: str, request: pytest.FixtureRequest) -> None:
    url = f"sqlite:///{tmp_path}/x.db" if backend == "sqlite" else request.getfixturevalue("postgres_url")
    code = f"from storage.migrate import migrate; migrate({url!r})"

    starts = [subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE) for _ in range(2)]
    errors: list[bytes] = []
    waiting = [threading.Thread(target=lambda one=one: errors.append(one.communicate()[1])) for one in starts]
    for one in waiting:
        one.start()
    for one in waiting:
        one.join()

    assert [one.returncode for one in starts] == [0, 0], b"\n".join(errors).decode()
    assert migrating.current(url) == migrating.HEAD


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ValueError, match="file"):
        migrating.current("mysql://localhost/x")
