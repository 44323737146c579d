"""Files of lists: merged cells, encodings, and what is refused before it is opened."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from bot.registers import sheets
from bot.registers.sheets import CannotRead
from tests.registers import making


def rows(path: Path) -> list[sheets.Row]:
    with sheets.opened(path) as found:
        return list(found)


def refused(path: Path) -> str:
    with pytest.raises(CannotRead) as error:
        sheets.preview(path)
    return error.value.key


def test_merged_cells_have_the_value_of_their_first(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Họ tên", "Quê quán", None])
    sheet.append([None, "Xã", "Huyện"])
    for number in range(30):
        sheet.append([f"Người {number}", None, None])
    sheet["B30"], sheet["C30"] = "Vĩnh An", "Vĩnh Bảo"
    for merged in ("A1:A2", "B1:C1", "B30:B32", "C30:C31"):
        sheet.merge_cells(merged)
    book.save(tmp_path / "list.xlsx")

    found = rows(tmp_path / "list.xlsx")

    assert found[:2] == [("Họ tên", "Quê quán", "Quê quán"), ("Họ tên", "Xã", "Huyện")]
    assert [row[1:] for row in found[29:]] == [("Vĩnh An", "Vĩnh Bảo"), ("Vĩnh An", "Vĩnh Bảo"), ("Vĩnh An",)]


@pytest.mark.parametrize(("encoding", "sign"), [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t")])
def test_a_csv_file_in_unicode(tmp_path: Path, encoding: str, sign: str) -> None:
    found = rows(making.csv(tmp_path / "list.csv", encoding=encoding, sign=sign))

    assert (found[0][1], found[1][1], len(found)) == ("Họ và tên", "Nguyễn Văn Mẫu", 4)


def test_a_field_over_lines_and_one_without_end(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Họ tên,Quê\n"Nguyễn\nVăn A","Vĩnh, Bảo"\n"Trần' + "x" * (1 << 21) + "\nLê Văn B,Huế\n")

    found = rows(path)

    assert found[1] == ("Nguyễn\nVăn A", "Vĩnh, Bảo")
    assert found[2:] in ([(), ("Lê Văn B", "Huế")], [()])


def test_what_is_no_list_is_refused_in_plain_words(tmp_path: Path) -> None:
    """Hostile spreadsheets: ``tests/bot/test_sheet_guard.py``."""
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0" + b"x" * 100)
    (tmp_path / "cut.xlsx").write_bytes(making.xlsx(tmp_path / "whole.xlsx").read_bytes()[:2_000])
    (tmp_path / "empty.csv").write_text("\n \n")
    (tmp_path / "latin.csv").write_bytes("Hä tªn,Quª\n".encode("latin-1") * 100)
    (tmp_path / "font.csv").write_text("Hä vµ tªn,N¨m sinh,Quª qu¸n\nNguyÔn V¨n Hïng,1950,VÜnh B¶o\n")

    assert refused(tmp_path / "old.xls") == "register-error-old_format"
    assert refused(tmp_path / "cut.xlsx") == "register-error-broken"
    assert refused(tmp_path / "empty.csv") == "register-error-empty"
    assert refused(tmp_path / "latin.csv") == "register-error-encoding"
    assert refused(tmp_path / "font.csv") == "register-error-font"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    some.binary(max_size=400),
    some.sampled_from([b"", b"PK\x03\x04", b"PK", b"\xef\xbb\xbf", b"\xff\xfe", '"Họ tên'.encode()]),
)
def test_no_file_crashes_it(tmp_path: Path, content: bytes, begins: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(begins + content)

    try:
        sheets.preview(path)
    except CannotRead:
        pass
