"""Lists to be read, as files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl

HEADER = ("TT", "Họ và tên", "Năm sinh", "Quê quán", "Đơn vị", "Ngày hy sinh", "Nơi an táng", "Thân nhân", "Điện thoại")
ROWS: tuple[tuple[Any, ...], ...] = (
    (1, "Nguyễn Văn Mẫu", 1950, "Vĩnh An, Vĩnh Bảo, Hải Phòng", "C3 D7 E64", datetime(1972, 3, 12), "NTLS Đường 9"),  # noqa: DTZ001
    (2, "Nguyễn Văn Mẫu", 1948, "Hải Hậu, Nam Định", "E66", "5/1970", "", "Phạm Thị Sống", "0912345678"),
    (3, "Trần Văn Bình", "195?", "An Lão, Hải Phòng", "F320", "31/2/1971"),
)


def xlsx(path: Path, rows: Sequence[Sequence[Any]] = ROWS, *, header: Sequence[Any] = HEADER) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (header, *rows):
        sheet.append(row)
    book.save(path)
    return path


def csv(path: Path, rows: Sequence[Sequence[Any]] = ROWS, *, encoding: str = "utf-8", sign: str = ",") -> Path:
    def cell(one: Any) -> str:
        return "" if one is None else '"' + str(one).replace('"', '""') + '"'

    path.write_text("\n".join(sign.join(map(cell, row)) for row in (HEADER, *rows)), encoding=encoding)
    return path
