"""A large file is read in another process, and told of portion by portion."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.registers import apart
from bot.registers.sheets import CannotRead
from bot.settings import Settings
from tests.registers import making


async def test_a_large_file_is_read_elsewhere(tmp_path: Path) -> None:
    people = [(n, f"Nguyễn Văn {n}", 1950, "An Lão", "E64", None, "x" * 400) for n in range(700)]
    path = making.csv(tmp_path / "list.csv", people)
    assert path.stat().st_size > apart.SMALL

    seen = await apart.preview(path)
    read = [one async for one in apart.portions(path, seen.guess.fields, seen.guess.first, Settings())]

    assert [len(one) for one in read] == [500, 200]
    assert read[1][-1].line == 701


async def test_what_cannot_be_read_elsewhere_is_said_here(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"PK\x03\x04" + b"x" * apart.SMALL)

    with pytest.raises(CannotRead, match="register-error-broken"):
        await apart.preview(tmp_path / "list")
