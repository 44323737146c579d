"""Hostile .xlsx files, one table for both who read some: sheets of tips and lists of the dead refuse the same ones."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import openpyxl
import pytest

from bot import sheet_guard, sheets
from bot.registers import sheets as lists
from bot.sheet_guard import Limits, Refused

ROWS = (("Họ tên", "Quê quán"), ("Nguyễn Văn Mẫu", "xã Mẫu, Vĩnh Bảo"), ("Lê Thị Mẫu", "xã Mẫu"))
HEADINGS = {sheets.folded(one): column for one, column in zip(ROWS[0], ("martyr-name", "martyr-home"), strict=True)}
BOMB = b"<a>" + b" " * (48 << 20)
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
FAR = b"<x>" + b"<c/>" * 200_000


def book() -> bytes:
    made, out = openpyxl.Workbook(), io.BytesIO()
    page = made.active
    assert page is not None
    for one in ROWS:
        page.append(one)
    made.save(out)
    return out.getvalue()


def parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book())) as package:
        return {one: package.read(one) for one in package.namelist()}


def packed(content: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, one in content.items():
            package.writestr(name, one)
    return out.getvalue()


def having(name: str, content: bytes) -> Callable[[], bytes]:
    return lambda: packed(parts() | {name: content})


def lying() -> bytes:
    """A bomb that is ten bytes long, as the package says."""
    content = bytearray(having("xl/worksheets/sheet9.xml", BOMB)())
    entry = content.index(b"xl/worksheets/sheet9.xml", content.index(b"PK\x01\x02")) - 46
    content[entry + 24 : entry + 28] = struct.pack("<I", 10)
    return bytes(content)


def locked() -> bytes:
    content = bytearray(book())
    for found in re.finditer(b"PK\x01\x02", bytes(content)):
        content[found.start() + 8] |= 1
    return bytes(content)


def twice() -> bytes:
    out = io.BytesIO(book())
    with zipfile.ZipFile(out, "a") as package, pytest.warns(UserWarning, match="Duplicate name"):
        package.writestr("xl/workbook.xml", b"<x/>")
    return out.getvalue()


HOSTILE: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"PK", sheet_guard.BROKEN),
    "cut off": (lambda: book()[:-900], sheet_guard.BROKEN),
    "another package": (lambda: packed({"[Content_Types].xml": b"<Types/>"}), sheet_guard.OTHER),
    "a part twice": (twice, sheet_guard.BROKEN),
    "a password": (locked, sheet_guard.BROKEN),
    "very many parts": (lambda: packed({f"xl/{number}.xml": b"" for number in range(5_100)}), sheet_guard.BIG),
    "a bomb": (having("xl/worksheets/sheet1.xml", BOMB), sheet_guard.BIG),
    "a bomb of styles": (having("xl/styles.xml", BOMB), sheet_guard.BIG),
    "a bomb of texts": (having("xl/sharedStrings.xml", BOMB), sheet_guard.BIG),
    "a bomb by another name": (having("xl/workbook.bin", b"\0" * (48 << 20)), sheet_guard.BIG),
    "a bomb that lies": (lying, sheet_guard.BROKEN),
    "entities": (having("xl/sharedStrings.xml", ENTITIES), sheet_guard.FOREIGN),
    "entities by another name": (having("xl/workbook.bin", ENTITIES), sheet_guard.FOREIGN),
    "entities in lower case": (having("xl/styles.xml", ENTITIES.lower()), sheet_guard.FOREIGN),
    "entities far behind": (having("xl/worksheets/sheet1.xml", FAR + ENTITIES), sheet_guard.FOREIGN),
    "entities over two pieces": (
        having("xl/worksheets/sheet1.xml", b"<x>" + b" " * (sheet_guard._PIECE - 6) + ENTITIES),
        sheet_guard.FOREIGN,
    ),
    "entities in UTF-16": (having("xl/more", ENTITIES.decode().encode("utf-16")), sheet_guard.FOREIGN),
    "entities in UTF-16 without a mark": (
        having("xl/more", ENTITIES.decode().encode("utf-16-be")),
        sheet_guard.FOREIGN,
    ),
    "entities in EBCDIC": (
        having("xl/styles.xml", b'<?xml version="1.0" encoding="cp037"?>' + ENTITIES.decode().encode("cp037")),
        sheet_guard.FOREIGN,
    ),
    "all in EBCDIC": (having("xl/styles.xml", f"<?xml?>{ENTITIES.decode()}".encode("cp037")), sheet_guard.FOREIGN),
    "a NUL": (having("xl/styles.xml", b"<a>\0</a>"), sheet_guard.FOREIGN),
}
OF_TIPS = {sheet_guard.BIG: "import-too_big"}
OF_LISTS = {
    sheet_guard.BIG: "register-error-bomb",
    sheet_guard.FOREIGN: "register-error-bomb",
    sheet_guard.BROKEN: "register-error-broken",
    sheet_guard.OTHER: "register-error-format",
}


@pytest.mark.parametrize(("make", "why"), HOSTILE.values(), ids=HOSTILE)
def test_both_readers_refuse_it_before_they_open_it(tmp_path: Path, make: Callable[[], bytes], why: str) -> None:
    content, path = make(), tmp_path / "list.xlsx"
    path.write_bytes(content)

    with pytest.raises(sheets.SheetError) as of_tips:
        sheets.read(content, headings=HEADINGS, most_rows=100, most_text=1_000)
    with pytest.raises(lists.CannotRead) as of_lists:
        lists.preview(path)

    for refused in (of_tips, of_lists):
        assert isinstance(refused.value.__cause__, Refused)
        assert refused.value.__cause__.why == why
    assert (of_tips.value.key, of_lists.value.key) == (OF_TIPS.get(why, "import-unreadable"), OF_LISTS[why])


@pytest.mark.parametrize("limit", ["parts", "unpacked", "texts", "others"])
def test_each_limit_is_the_reader_s_own(limit: str) -> None:
    wide = {"parts": 100, "unpacked": 1 << 20, "texts": 1 << 20, "others": 1 << 20, "merged": 10}
    content = having("xl/sharedStrings.xml", parts()["xl/worksheets/sheet1.xml"])()
    sheet_guard.look_through(io.BytesIO(content), Limits(**wide))

    with pytest.raises(Refused) as refused:
        sheet_guard.look_through(io.BytesIO(content), Limits(**(wide | {limit: 5})))

    assert refused.value.why == sheet_guard.BIG


def test_merged_cells_are_told_once_wherever_pieces_end_and_only_so_many() -> None:
    ranges = "".join(f'<mergeCell  other="1" ref="A{number}:C{number + 1}"/>' for number in range(1, 9_001))
    wide = {"parts": 100, "unpacked": 1 << 24, "texts": 1 << 20, "others": 1 << 20}
    content = io.BytesIO(having("xl/worksheets/sheet1.xml", f"<x>{ranges}</x>".encode())())

    all_, some = (sheet_guard.look_through(content, Limits(**wide, merged=most)) for most in (10_000, 7))

    assert all_ == {"xl/worksheets/sheet1.xml": [(number, number + 1, 1, 3) for number in range(1, 9_001)]}
    assert [len(one) for one in some.values()] == [7]


def test_a_picture_in_a_sheet_is_no_matter(tmp_path: Path) -> None:
    content = having("xl/media/image1.emf", b"\x01\0\0\0<!DOCTYPE" + b"\0" * 1_000)()
    (tmp_path / "list.xlsx").write_bytes(content)

    read = sheets.read(content, headings=HEADINGS, most_rows=100, most_text=1_000)

    assert [one.cells["martyr-name"] for one in read.rows] == ["Nguyễn Văn Mẫu", "Lê Thị Mẫu"]
    assert lists.preview(tmp_path / "list.xlsx")[1] == ROWS[1]


def test_a_row_that_says_it_is_the_four_billionth_ends_the_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MOST_ROWS", 5_000)
    page = parts()["xl/worksheets/sheet1.xml"].replace(b'<row r="3"', b'<row r="4000000000"')
    content = having("xl/worksheets/sheet1.xml", page)()
    (tmp_path / "list.xlsx").write_bytes(content)

    def there(rows: Iterator[lists.Row]) -> list[lists.Row]:
        return [one for one in rows if any(one)]

    with lists.opened(tmp_path / "list.xlsx") as rows:
        assert there(rows) == list(ROWS[:2])
    read = sheets.read(content, headings=HEADINGS, most_rows=100, most_text=1_000)
    assert [one.cells["martyr-name"] for one in read.rows] == ["Nguyễn Văn Mẫu"]
