"""Central meridians of the VN-2000 provincial grids, and roughly where the provinces lie.

The 63 provinces of before July 2025 and Ha Tay. Meridians: EPSG dataset, areas of use of CRS 5896-5899 and 9205-9218
(circular 973/2001/TT-TCDC). Whether the merged provinces keep them is not settled: a text that says no meridian gives
readings, not a certainty. Extents: round the centres of the communes in the tables of the vietnamadminunits package
(MIT), outwards to a tenth of a degree, without far islands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand.page import fold
from flows.understand.page.cues import agrees

_MARGIN = 0.1


@dataclass(frozen=True, slots=True)
class Province:
    """A province: its grid's central meridian and its extent, degrees."""

    name: str
    meridian: float
    south: float
    west: float
    north: float
    east: float

    def holds(self, lat: float, lon: float) -> bool:
        """Whether the point lies in the province or close by."""
        return self.south - _MARGIN <= lat <= self.north + _MARGIN and self.west - _MARGIN <= lon <= self.east + _MARGIN


PROVINCES = tuple(
    Province(name, meridian, *extent)
    for name, meridian, *extent in (
        ("Lai Châu", 103.0, 21.7, 102.4, 22.9, 104.0),
        ("Điện Biên", 103.0, 21.0, 102.2, 22.5, 103.6),
        ("Sơn La", 104.0, 20.6, 103.3, 22.0, 105.1),
        ("Cà Mau", 104.5, 8.5, 104.7, 9.6, 105.4),
        ("Kiên Giang", 104.5, 9.3, 103.8, 10.6, 105.6),
        ("An Giang", 104.75, 10.1, 104.7, 11.0, 105.7),
        ("Lào Cai", 104.75, 21.9, 103.5, 22.9, 104.7),
        ("Nghệ An", 104.75, 18.5, 104.0, 19.9, 105.8),
        ("Phú Thọ", 104.75, 20.9, 104.8, 21.8, 105.5),
        ("Yên Bái", 104.75, 21.3, 103.9, 22.3, 105.2),
        ("Bạc Liêu", 105.0, 8.9, 105.2, 9.7, 105.9),
        ("Cần Thơ", 105.0, 9.9, 105.2, 10.4, 105.9),
        ("Hà Nam", 105.0, 20.3, 105.7, 20.8, 106.3),
        ("Hà Nội", 105.0, 20.6, 105.2, 21.4, 106.1),
        ("Hà Tây", 105.0, 20.6, 105.2, 21.4, 106.0),
        ("Hậu Giang", 105.0, 9.5, 105.3, 10.1, 106.1),
        ("Ninh Bình", 105.0, 19.9, 105.6, 20.5, 106.2),
        ("Thanh Hóa", 105.0, 19.3, 104.5, 20.6, 106.1),
        ("Vĩnh Phúc", 105.0, 21.1, 105.3, 21.6, 105.8),
        ("Đồng Tháp", 105.0, 10.1, 105.1, 11.0, 106.0),
        ("Bắc Ninh", 105.5, 20.9, 105.8, 21.3, 106.4),
        ("Hà Giang", 105.5, 22.1, 104.3, 23.4, 105.6),
        ("Hà Tĩnh", 105.5, 17.9, 105.2, 18.8, 106.5),
        ("Hưng Yên", 105.5, 20.5, 105.8, 21.1, 106.3),
        ("Hải Dương", 105.5, 20.6, 106.0, 21.3, 106.7),
        ("Nam Định", 105.5, 19.9, 105.9, 20.6, 106.6),
        ("Sóc Trăng", 105.5, 9.2, 105.5, 10.0, 106.3),
        ("Thái Bình", 105.5, 20.2, 106.0, 20.8, 106.7),
        ("Trà Vinh", 105.5, 9.5, 105.9, 10.1, 106.6),
        ("Tây Ninh", 105.5, 10.9, 105.8, 11.8, 106.5),
        ("Vĩnh Long", 105.5, 9.8, 105.6, 10.4, 106.3),
        ("Bình Dương", 105.75, 10.8, 106.3, 11.6, 107.0),
        ("Bến Tre", 105.75, 9.8, 106.0, 10.4, 106.8),
        ("Cao Bằng", 105.75, 22.3, 105.3, 23.1, 106.8),
        ("Hải Phòng", 105.75, 20.5, 106.3, 21.1, 107.2),
        ("Hồ Chí Minh", 105.75, 10.4, 106.3, 11.2, 107.0),
        ("Long An", 105.75, 10.3, 105.5, 11.1, 106.8),
        ("Tiền Giang", 105.75, 10.2, 105.7, 10.7, 106.9),
        ("Hòa Bình", 106.0, 20.3, 104.8, 21.1, 105.9),
        ("Quảng Bình", 106.0, 17.0, 105.7, 18.1, 107.0),
        ("Tuyên Quang", 106.0, 21.4, 104.8, 22.7, 105.6),
        ("Bình Phước", 106.25, 11.3, 106.4, 12.3, 107.4),
        ("Quảng Trị", 106.25, 16.3, 106.5, 17.2, 107.4),
        ("Bắc Kạn", 106.5, 21.8, 105.4, 22.8, 106.3),
        ("Thái Nguyên", 106.5, 21.3, 105.4, 22.1, 106.3),
        ("Bắc Giang", 107.0, 21.1, 105.8, 21.7, 107.0),
        ("Thừa Thiên Huế", 107.0, 16.0, 107.0, 16.8, 108.2),
        ("Lạng Sơn", 107.25, 21.3, 106.1, 22.5, 107.3),
        ("Kon Tum", 107.5, 13.9, 107.3, 15.4, 108.5),
        ("Bà Rịa – Vũng Tàu", 107.75, 10.2, 106.9, 10.8, 107.6),
        ("Lâm Đồng", 107.75, 11.2, 107.2, 12.3, 108.7),
        ("Quảng Nam", 107.75, 14.9, 107.2, 16.1, 108.8),
        ("Quảng Ninh", 107.75, 20.7, 106.4, 21.7, 108.1),
        ("Đà Nẵng", 107.75, 15.9, 107.8, 16.3, 108.4),
        ("Đồng Nai", 107.75, 10.6, 106.7, 11.6, 107.6),
        ("Quảng Ngãi", 108.0, 14.5, 108.2, 15.5, 109.2),
        ("Bình Định", 108.25, 13.5, 108.5, 14.7, 109.4),
        ("Khánh Hòa", 108.25, 11.7, 108.6, 12.9, 109.5),
        ("Ninh Thuận", 108.25, 11.2, 108.5, 12.1, 109.3),
        ("Bình Thuận", 108.5, 10.4, 107.4, 11.6, 109.0),
        ("Gia Lai", 108.5, 12.9, 107.3, 14.6, 108.9),
        ("Phú Yên", 108.5, 12.7, 108.6, 13.7, 109.5),
        ("Đắk Lắk", 108.5, 12.1, 107.4, 13.5, 109.0),
        ("Đắk Nông", 108.5, 11.7, 107.2, 12.8, 108.2),
    )
)
_ALIASES = {
    "Huế": "Thừa Thiên Huế",
    "Thừa Thiên": "Thừa Thiên Huế",
    "Vũng Tàu": "Bà Rịa – Vũng Tàu",
    "Bà Rịa": "Bà Rịa – Vũng Tàu",
    "HCM": "Hồ Chí Minh",
    "Sài Gòn": "Hồ Chí Minh",
    "Đắc Lắc": "Đắk Lắk",
    "Đăk Lăk": "Đắk Lắk",
    "Daklak": "Đắk Lắk",
    "Đăk Nông": "Đắk Nông",
    "Đắc Nông": "Đắk Nông",
    "Kontum": "Kon Tum",
    "Bắc Cạn": "Bắc Kạn",
}
_DASH = re.compile(r"\s?[-–]\s?")


def _key(name: str) -> str:
    return " ".join(_DASH.sub(" ", fold.page(name).shadow).split())


_SPELLED = {
    _key(name): (name, province)
    for province in PROVINCES
    for name in (province.name, *(alias for alias, of in _ALIASES.items() if of == province.name))
}
_NAMES = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, _SPELLED), key=len, reverse=True))})(?!\w)")
# Where somebody comes from, or an office sits, is not where the point lies.
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:que|nguyen quan|tru quan|ho khau|thuong tru|nguoi|sinh|song|lien he|so tai nguyen)(?!\w)[^.;\n]{0,50}$"
)
_HERE = re.compile(r"(?<!\w)(?:mo|chon|tai|hy sinh|hi sinh|an tang|nam lai|khu vuc|toa do|vi tri)(?!\w)[^.;\n]{0,30}$")


def named(page: fold.Page, start: int, end: int) -> Iterator[Province]:
    """The provinces that the stretch names as a place, not as a home town."""
    for match in _NAMES.finditer(page.shadow, start, end):
        spelling, province = _SPELLED[" ".join(match.group().split())]
        if not agrees(page.text[slice(*match.span())], spelling, accented=page.accented):
            continue
        before = page.shadow[max(0, match.start() - 60) : match.start()]
        if not _ELSEWHERE.search(before) or _HERE.search(before):
            yield province


def province(name: str) -> Province | None:
    """The province of that name, with or without diacritics and "tỉnh" or "thành phố", or None."""
    folded = _key(name)
    for prefix in ("tinh ", "thanh pho ", "tp. ", "tp "):
        folded = folded.removeprefix(prefix)
    found = _SPELLED.get(folded)
    return found[1] if found else None


def written(meridian: float) -> str:
    """A central meridian as surveyors write it: 105°45'."""
    return f"{int(meridian)}°{round(meridian % 1 * 60):02d}'"
