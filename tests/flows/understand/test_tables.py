"""Tables copied from a page: what a row tells is its own man's, by the names of the columns or by what they hold."""

from __future__ import annotations

import pytest

from flows.understand.page import fold
from flows.understand.papers import records, tables
from tests.flows.understand.test_forms import Facts, read

COLUMNS = ("Họ và tên", "Năm sinh", "Quê quán", "Đơn vị", "Ngày hy sinh")
ROWS = [
    ("Bùi Văn Khãi", "1947", "Đông Hưng, Thái Bình", "C7 D2 E24", "12/03/1968"),
    ("Đỗ Trọng Hoắng", "1950", "Kiến Xương, Thái Bình", "C1 D631", "05/11/1969"),
]
FIELDS = ("name", "birth_year", "home_town", "unit", "date_of_death")
FACTS: list[Facts] = [
    dict(zip(FIELDS, (*ROWS[0][:4], "1968-03-12"), strict=True)),
    dict(zip(FIELDS, (*ROWS[1][:4], "1969-11-05"), strict=True)),
]


def table(rows: list[tuple[str, ...]], sign: str) -> str:
    return "\n".join(sign.join(row) for row in rows)


@pytest.mark.parametrize(
    "sign", ["\t", " | ", "|", "   ", ";", "; "], ids=["tabs", "bars", "close bars", "gaps", "semicolons", "apart"]
)
@pytest.mark.parametrize("numbered", [False, True], ids=["", "numbered"])
@pytest.mark.parametrize("headed", [True, False], ids=["headed", "headless"])
def test_a_rows_facts(sign: str, numbered: bool, headed: bool) -> None:
    rows = [COLUMNS, *ROWS] if headed else list(ROWS)
    if numbered:
        rows = [("STT" if row is COLUMNS else str(n), *row) for n, row in enumerate(rows, not headed)]

    martyrs, told = read(table(rows, sign))

    assert martyrs == FACTS
    assert told["martyr_count"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "| " + table([COLUMNS, ("---",) * 5, *ROWS], " | ").replace("\n", " |\n| ") + " |",
        "\n".join("\n".join(row) for row in (COLUMNS, *ROWS)),
        table([COLUMNS, *ROWS], "\t").replace("\n", "\r\n"),
        table([COLUMNS, *ROWS], ","),
        table([COLUMNS, *((*r[:2], f'"{r[2]}"', *r[3:]) for r in ROWS)], ","),
        table([COLUMNS, *ROWS], ";"),
    ],
    ids=["markdown", "a cell a line", "of Windows", "commas", "quoted", "semicolons"],
)
def test_other_ways_to_write_a_table(text: str) -> None:
    martyrs, _ = read(text)

    assert martyrs == FACTS


def test_rows_that_name_no_columns_and_leave_some_out() -> None:
    """A day says what it is of; a place behind the day of a fall is where he fell; a shorter row is fitted."""
    martyrs, _ = read(
        "41. Vũ Đăng Khoẻn; 1945; nn 1965; thiếu úy; đại đội trưởng; hs 02.02.1968; Sài Gòn; KH\n"
        "42. Vũ Đăng Thuỷnh; 1949; nn 1968; hạ sỹ; tiểu đội phó; hs 19.5.1969; Thừa Thiên; d11B e5\n"
        "43. Tạ Thị Sậm; 1947; nn 1966; TNXP; hs 12.8.1967; Quảng Bình"
    )

    assert [(one["enlisted"], one["date_of_death"], one["place_of_death"]) for one in martyrs] == [
        ("1965", "1968-02-02", "Sài Gòn"),
        ("1968", "1969-05-19", "Thừa Thiên"),
        ("1966", "1967-08-12", "Quảng Bình"),
    ]
    assert [one.get("unit") for one in martyrs] == ["KH", "d11B e5", "TNXP"]
    assert not any("home_town" in one for one in martyrs)


@pytest.mark.parametrize("sign", ["\t", " | ", ";"], ids=["tabs", "bars", "semicolons"])
def test_an_empty_cell_takes_nothing_from_another_row(sign: str) -> None:
    rows = [
        ("Nguyễn Văn Ấn", "1950", "", "E66", "1/2/1970"),
        ("Trần Lựu", "", "Nam Hà", "", ""),
        ("Đỗ Khiêm", "", "", "", ""),
        ("Vũ Văn Cãnh", "1952", "Hà Tây", "không rõ", "4/5/1971"),
    ]

    martyrs, told = read(table([COLUMNS, *rows], sign))

    assert martyrs == [
        {"name": "Nguyễn Văn Ấn", "birth_year": "1950", "unit": "E66", "date_of_death": "1970-02-01"},
        {"name": "Trần Lựu", "home_town": "Nam Hà"},
        {"name": "Đỗ Khiêm"},
        {"name": "Vũ Văn Cãnh", "birth_year": "1952", "home_town": "Hà Tây", "date_of_death": "1971-05-04"},
    ]
    assert told["martyr_count"] == 4


@pytest.mark.parametrize(
    ("heading", "cemetery"),
    [
        ("DANH SÁCH LIỆT SĨ QUÊ THÁI BÌNH AN TÁNG TẠI NTLS HUYỆN ĐỨC CƠ", "NTLS HUYỆN ĐỨC CƠ"),
        ("Nghĩa trang liệt sĩ huyện Tân Biên, Tây Ninh (một số mộ)", "Nghĩa trang liệt sĩ huyện Tân Biên, Tây Ninh"),
        ("Danh sách liệt sĩ xã Đông Hải", None),
    ],
)
def test_the_cemetery_of_the_heading(heading: str, cemetery: str | None) -> None:
    rows = [("Họ tên", "Năm sinh", "Vị trí mộ"), ("Trần Lựu", "1950", "Lô A, mộ 5"), ("Lê Bốn", "1952", "")]

    martyrs, _ = read(heading + "\n" + table(rows, "\t"))

    assert [one["name"] for one in martyrs] == ["Trần Lựu", "Lê Bốn"]
    assert [one.get("burial_place") for one in martyrs] == ([cemetery] * 2 if cemetery else ["Lô A, mộ 5", None])


def test_a_graveyard_in_the_row_goes_before_that_of_the_heading() -> None:
    rows = [("Họ tên", "Hy sinh", "An táng"), ("Lê Bốn", "1969", "NTLS Gio Linh"), ("Trần Lựu", "--/03/1972", "")]

    martyrs, _ = read("NTLS Cam Lộ\n" + table(rows, "\t"))

    assert [one["burial_place"] for one in martyrs] == ["NTLS Gio Linh", "NTLS Cam Lộ"]
    assert [one["date_of_death"] for one in martyrs] == ["1969", "1972-03"]


def test_ranks_and_positions_of_columns() -> None:
    rows = [
        ("Họ tên", "Cấp bậc", "Chức vụ", "Ngày hy sinh"),
        ("Hoàng Ngọc Sự", "Binh nhất", "Chiến sĩ", "6/1974"),
        ("Thạch Sa Rươn", "", "Du kích", "1967"),
    ]

    martyrs, _ = read(table(rows, " | "))

    assert [(one.get("rank"), one["position"]) for one in martyrs] == [("Binh nhất", "Chiến sĩ"), (None, "Du kích")]


@pytest.mark.parametrize(
    "rows",
    [
        [("Họ tên", "Hy sinh"), ("Y Bhăm Niê", "1965"), ("Rơ Châm Hyáo", "1966"), ("Nguyễn Đ. Thuần", "1967")],
        [("Họ tên", "Hy sinh"), ("Y Bhăm Niê", "1965"), ("Rơ Châm Hyáo (Ba)", "1966"), ("LS Nguyễn Đ. Thuần", "1967")],
        [("1", "Y Bhăm Niê", "1965"), ("2", "Rơ Châm Hyáo", "1966"), ("3", "Nguyễn Đ. Thuần", "1967")],
    ],
    ids=["names", "with more in the cell", "headless"],
)
def test_names_of_any_people(rows: list[tuple[str, ...]]) -> None:
    martyrs, _ = read(table(rows, "\t"))

    assert [one["name"] for one in martyrs] == ["Y Bhăm Niê", "Rơ Châm Hyáo", "Nguyễn Đ. Thuần"]


def test_a_number_alone_names_no_grave() -> None:
    martyrs, _ = read("HỌ TÊN LIỆT SĨ\tNGÀY HY SINH\tSỐ MỘ\nTRẦN ĐÌNH QUYẾT\t5/5/1968\t12")

    assert martyrs == [{"name": "TRẦN ĐÌNH QUYẾT", "date_of_death": "1968-05-05"}]


def test_a_grave_without_a_name_is_counted() -> None:
    martyrs, told = read("Mộ liệt sĩ:\n1 | Lê Bốn | 1969\n2 | Chưa biết tên\n3 | Trần Lựu | 1972")

    assert ([one["name"] for one in martyrs], told["martyr_count"]) == (["Lê Bốn", "Trần Lựu"], 3)


@pytest.mark.parametrize(
    "text",
    [
        "Họ tên\tNăm sinh\tĐiện thoại\nLê Bốn\t1950\t0914000577\nTrần Lựu\t1951\t0914000578\nCCB tìm mộ liệt sĩ",
        "Món\tGiá\tSố lượng\nPhở bò\t50\t2\nBún chả\t40\t1",
        "Chúng tôi gồm A, B, C.\nĐi Quảng Trị, Huế, Đà Nẵng.",
    ],
    ids=["veterans and their phones", "no people", "commas"],
)
def test_what_is_no_table_of_the_dead(text: str) -> None:
    assert records.find_records(fold.page(text)).all == ()


def test_the_cells_of_a_row_with_their_places() -> None:
    text = "STT\tHọ tên\tQuê quán\n1\tLê Bốn\t\n"

    (found,) = tables.find_tables(fold.page(text))

    assert [(c.field.value, text[c.start : c.end]) for c in found.rows[0]] == [
        ("number", "1"),
        ("name", "Lê Bốn"),
        ("home", ""),
    ]
