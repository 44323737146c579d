"""The command line on PostgreSQL, as an administrator meets it: moved there, checked, backed up, put back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import servers
from tests.bot.conftest import Manhmoi

TIP = "đồng ý\n2\nTôi chôn đồng chí Nguyễn Văn Ba ở gần cầu, xin gọi 0912345678\n"


def test_a_database_is_moved_there_checked_backed_up_and_put_back(
    manhmoi: Manhmoi, tmp_path: Path, postgres: servers.Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MANHMOI_DATABASE_URL", raising=False)  # it begins on SQLite, wherever the others are
    assert manhmoi("chat", typed=TIP).returncode == 0
    before = manhmoi("tickets", "--json").stdout
    file = str(tmp_path / "one.backup")
    with postgres.database() as url, postgres.database() as other:
        on_it = {"MANHMOI_DATABASE_URL": url}

        moved = manhmoi("move", "--to", url)
        assert moved.returncode == 0, moved.stderr
        again = manhmoi("move", "--to", url)
        assert (again.returncode, "dữ liệu khác" in again.stderr) == (1, True)

        checked = manhmoi("check", **on_it)
        assert "✓ Cơ sở dữ liệu" in checked.stdout
        assert manhmoi("tickets", "--json", **on_it).stdout == before
        assert manhmoi("audit", "verify", **on_it).returncode == 0
        assert manhmoi("migrate", **on_it).returncode == 0

        made = manhmoi("backup", file, **on_it)
        assert made.returncode == 0, made.stderr
        held = manhmoi("restore", file, **on_it)
        assert (held.returncode, "--replace" in held.stderr) == (1, True)
        assert manhmoi("chat", "--user", "b", typed=TIP, **on_it).returncode == 0
        back = manhmoi("restore", file, "--replace", **on_it)
        assert back.returncode == 0, back.stderr
        assert manhmoi("tickets", "--json", **on_it).stdout == before

        # What was backed up of one kind of database can be put back into another.
        elsewhere = manhmoi("restore", file, "--replace", MANHMOI_DATABASE_URL=other)
        assert elsewhere.returncode == 0, elsewhere.stderr
        assert json.loads(manhmoi("tickets", "--json", MANHMOI_DATABASE_URL=other).stdout) == json.loads(before)
        here = manhmoi("restore", file, "--replace", MANHMOI_DATABASE_URL=f"sqlite:///{tmp_path}/new.db")
        assert here.returncode == 0, here.stderr
    assert list(tmp_path.glob(".backup-*")) == []


def test_a_database_that_cannot_be_had_is_told_without_its_password(manhmoi: Manhmoi) -> None:
    nowhere = {"MANHMOI_DATABASE_URL": "postgresql://mm:geheim@127.0.0.1:1/x"}

    checked, listed = manhmoi("check", **nowhere), manhmoi("tickets", **nowhere)

    assert (checked.returncode, listed.returncode) == (1, 1)
    assert "Connection refused" in checked.stdout
    assert "geheim" not in checked.stdout + checked.stderr + listed.stdout + listed.stderr
