"""``manhmoi report``: a file of any of the three forms, or a plain word why there is none."""

from __future__ import annotations

from pathlib import Path

import mammoth
import openpyxl
import pytest

from tests.bot.conftest import Manhmoi


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_report_over_nothing_is_written_in_every_form(manhmoi: Manhmoi, folder: Path) -> None:
    week = manhmoi("report", "--period", "week", "--out", "week.docx")
    days = manhmoi("report", "--period", "custom", "--from", "2026-01-05", "--to", "31/1/2026", "--out", "days.XLSX")
    month = manhmoi("report", "--period", "month", "--language", "en", "--out", "month.html")

    assert (week.returncode, days.returncode, month.returncode) == (0, 0, 0), (week, days, month)
    with (folder / "week.docx").open("rb") as file:
        told = mammoth.extract_raw_text(file).value
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in told and "không phát sinh tin báo" in told
    book = openpyxl.load_workbook(folder / "days.XLSX")
    assert book["Số liệu"]["A3"].value == "Từ ngày 05/01/2026 đến ngày 31/01/2026"
    assert "There was no tip" in (folder / "month.html").read_text(encoding="utf-8")
    assert not list(folder.glob(".*.docx*"))


def test_what_makes_no_report_says_why(manhmoi: Manhmoi, folder: Path) -> None:
    tried = (
        (2, "Ngày đầu phải trước", ("custom", "--from", "2026-02-01", "--to", "2026-01-01", "--out", "r.docx")),
        (2, "cần cả ngày đầu và ngày cuối", ("custom", "--from", "2026-02-01", "--out", "r.docx")),
        (2, "chưa tới", ("week", "--from", "2999-01-01", "--out", "r.docx")),
        (2, "Ngày chưa đúng", ("week", "--from", "31/2/2026", "--out", "r.docx")),
        (2, "week, month, quarter", ("year", "--out", "r.docx")),
        (2, ".docx, .xlsx", ("week", "--out", "r.pdf")),
        (1, "Không ghi được", ("week", "--out", "nowhere/r.docx")),
    )
    for code, why, words in tried:
        done = manhmoi("report", "--period", *words)
        told = " ".join(done.stderr.replace("│", " ").split())
        assert (done.returncode, why in told) == (code, True), (words, done)
        assert "Traceback" not in done.stderr

    assert not list(folder.glob("*.docx"))
