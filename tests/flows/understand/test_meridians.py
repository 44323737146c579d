"""The table of central meridians, against the dataset that it is from."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pyproj
import pytest

from flows.understand.maps import meridians
from flows.understand.page import fold

EPSG = {
    103.0: 9205,
    104.0: 9206,
    104.5: 9207,
    104.75: 9208,
    105.0: 5897,
    105.5: 9209,
    105.75: 9210,
    106.0: 9211,
    106.25: 9212,
    106.5: 9213,
    107.0: 9214,
    107.25: 9215,
    107.5: 9216,
    107.75: 5899,
    108.0: 5898,
    108.25: 9217,
    108.5: 9218,
}


def epsg_area(code: int) -> str:
    """The provinces that the EPSG dataset names for a grid."""
    database = Path(pyproj.datadir.get_data_dir()) / "proj.db"
    with sqlite3.connect(database) as connection:
        rows = connection.execute(
            "select e.description from usage u"
            " join extent e on e.code = u.extent_code and e.auth_name = u.extent_auth_name"
            " where u.object_auth_name = 'EPSG' and u.object_table_name = 'projected_crs' and u.object_code = ?",
            (str(code),),
        ).fetchall()
    return " ".join(str(row[0]) for row in rows)


def test_every_province_has_the_meridian_of_the_epsg_dataset() -> None:
    areas = {meridian: fold.fold(epsg_area(code)).replace("-", " ") for meridian, code in EPSG.items()}

    for province in meridians.PROVINCES:
        name = fold.fold(province.name).replace(" – ", " ")
        assert name in areas[province.meridian], province.name
    assert len(meridians.PROVINCES) == 64


def test_every_province_lies_in_its_grid() -> None:
    for province in meridians.PROVINCES:
        assert province.south < province.north and province.west < province.east
        assert abs((province.west + province.east) / 2 - province.meridian) < 1.6, province.name


@pytest.mark.parametrize(
    ("name", "meridian"),
    [
        ("Hải Phòng", 105.75),
        ("hai phong", 105.75),
        ("Thành phố Hải Phòng", 105.75),
        ("TP. Hồ Chí Minh", 105.75),
        ("tỉnh Hải Dương", 105.5),
        ("Bà Rịa - Vũng Tàu", 107.75),
        ("Thừa Thiên - Huế", 107.0),
        ("Đắc Lắc", 108.5),
    ],
)
def test_finds_a_province_by_its_name(name: str, meridian: float) -> None:
    found = meridians.province(name)

    assert found is not None
    assert found.meridian == meridian


def test_knows_no_other_province() -> None:
    assert meridians.province("Sông Bé") is None
    assert meridians.province("") is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("mộ ở Quảng Trị", ["Quảng Trị"], id="a place"),
        pytest.param("quê Hồng Phong, An Hải, Hải Phòng", [], id="a home town"),
        pytest.param("quê Hải Phòng, hy sinh tại Quảng Trị", ["Quảng Trị"], id="a home town and a place"),
        pytest.param("MO O HAI DUONG", ["Hải Dương"], id="bare capitals"),
        pytest.param("hải đường nở", [], id="a flower"),
    ],
)
def test_tells_a_place_from_a_home_town(text: str, names: list[str]) -> None:
    page = fold.page(text)

    assert [p.name for p in meridians.named(page, 0, len(text))] == names


def test_writes_a_meridian_as_surveyors_do() -> None:
    assert [meridians.written(m) for m in (105.75, 105.0, 104.5)] == ["105°45'", "105°00'", "104°30'"]
