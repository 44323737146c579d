"""``manhmoi packet verify`` as an administrator or an agency types it: no database is there, and none is made."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import cli
from storage.crypto import KeyRing, fingerprint
from tests.packets.test_proving import KEY, KEYS, packed

OURS = fingerprint(KEYS.public_keys[0])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of a machine that never ran the program."""
    (tmp_path / "config.yaml").write_text("", encoding="utf-8")
    monkeypatch.setenv("MANHMOI_CONFIG", str(tmp_path / "config.yaml"))
    (tmp_path / "whole.zip").write_bytes(packed())
    (tmp_path / "changed.zip").write_bytes(packed().replace(b" a paper", b" a qaper"))
    (tmp_path / "none.zip").write_bytes(b"PK")
    return tmp_path


def verify(*words: str) -> tuple[str, str]:
    """What it printed, and why it failed, "" where it did not."""
    done = CliRunner().invoke(cli.app, ["packet", "verify", *words])
    return done.output, str(done.exception) if done.exception is not None and done.exit_code else ""


def test_a_whole_packet_is_said_to_be_whole_and_nothing_is_made(folder: Path) -> None:
    said, failed = verify(str(folder / "whole.zip"))

    assert failed == "" and "Gói tệp còn nguyên" in said and "1/PCTT-TTT" in said and "MM-0000-0000" in said
    assert OURS in said and "--key" in said
    assert sorted(one.name for one in folder.iterdir()) == ["changed.zip", "config.yaml", "none.zip", "whole.zip"]


def test_what_is_wrong_is_said(folder: Path) -> None:
    assert "Tệp bị sửa hoặc hỏng: phieu-chuyen.docx" in verify(str(folder / "changed.zip"))[1]
    assert "không phải gói tệp" in verify(str(folder / "none.zip"))[1]
    assert "Không đọc được" in verify(str(folder / "nothing.zip"))[1]


def test_the_key_is_named_or_is_that_of_the_place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = str(folder / "whole.zip")

    assert "Khóa ký đúng" in verify(whole, "--key", OURS)[0]
    assert "không do khóa được nêu" in verify(whole, "--key", "0000 " * 8)[1]
    monkeypatch.setenv("MANHMOI_SECRET_KEY", KEY)
    assert "Khóa ký đúng" in verify(whole)[0]
    monkeypatch.setenv("MANHMOI_SECRET_KEY", KeyRing.make())
    assert "không do khóa được nêu" in verify(whole)[1]
