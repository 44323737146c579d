"""Makes the tables of places in this folder out of the PyPI package vietnamadminunits (MIT); see README.md beside it.

    python bot/data/places/build.py FOLDER_OF_THE_UNPACKED_PACKAGE

Reads the package's own files only, nothing over the network; the same package gives the same tables.
"""

from __future__ import annotations

import json
import math
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
METRES = 111_195.0  # one degree of latitude on a sphere of 6,371 km
# So far from the coast that a circle around the province with them in it would be mostly sea.
FAR_ISLANDS = {"Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Trường Sa", "Lý Sơn", "Phú Quý", "Côn Đảo"}
# No commune reaches farther from its centre than this many times the radius of a circle of its area (plus 1.5 km):
# a centre or a box beyond belongs to another place.
REACH = 2.5
# A circle of a commune's area does not hold the commune, which is no circle. Two times as long as broad: 1.6.
STRETCH = 1.6
SMALLEST_M = 300.0

KINDS = ("xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố")

Row = Mapping[str, Any]
Box = tuple[float, float, float, float]  # south, west, north, east


def main(package: Path) -> None:
    """The four tables that come from the package stand in this folder."""
    data = package / "vietnamadminunits/data"
    with sqlite3.connect(f"{(data / 'dataset.db').absolute().as_uri()}?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        old = [dict(row) for row in database.execute("SELECT * FROM admin_units_legacy")]
        new = [dict(row) for row in database.execute("SELECT * FROM admin_units")]
    became = _became(old, new, json.loads((data / "converter_2025.json").read_text(encoding="utf-8")))
    today = {row["wardCode"]: row for row in new}
    shares: dict[str, int] = defaultdict(int)
    for codes in became.values():
        for one in codes:
            shares[one.rstrip("*")] += 1
    heirs = {code: [today[c.rstrip("*")] for c in codes] for code, codes in became.items()}
    used = Counter((row["wardLat"], row["wardLon"]) for row in old)
    # A centre that several communes have is that of their district.
    centres = {
        _code(row): _centre(row, heirs[_code(row)]) if used[row["wardLat"], row["wardLon"]] == 1 else None
        for row in old
    }
    boxes = {
        _code(row): _box(row, heirs[_code(row)], shares) if centres[_code(row)] is not None else None for row in old
    }
    whole = defaultdict(list)
    for code, codes in became.items():
        if len(codes) == 1 and not codes[0].endswith("*"):
            whole[codes[0]].append(code)
    circles = {code: _circle(row, [boxes[c] for c in whole[code]]) for code, row in today.items()}
    _communes_today(new, circles)
    reach = {_code(row): _reach(_code(row), became, centres, boxes, circles) for row in old}
    _communes_2025(old, became, centres, boxes, reach)
    _districts(old, became, reach)
    _provinces(old, new, became, reach, circles)


def _became(old: Sequence[Row], new: Sequence[Row], converter: Mapping[str, Any]) -> dict[str, list[str]]:
    """Old commune → today's, with * where only a part went there."""
    codes = {(row["provinceKey"], row["wardKey"]): row["wardCode"] for row in new}
    found: dict[str, list[str]] = defaultdict(list)
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, keys in communes.items():
            for key in keys:
                found[key].append(codes[province, commune])
    for province, keys in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in keys.items():
            found[key] += [codes[province, part["newWardKey"]] + "*" for part in parts]
    became = {_code(row): found[f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey'] or ''}"] for row in old}
    for line in (HERE / "corrections.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, heirs = line.split("\t")
            became[code] = heirs.split()
    return became


def _code(row: Row) -> str:
    return row["wardCode"] or f"d{row['districtCode']}"  # five island districts have no communes


def _radius(row: Row) -> float:
    """Of a circle of the area of a commune of today; a large one where the area is not known."""
    return math.sqrt((row["wardAreaKm2"] or 150) / math.pi) * 1000


def _centre(row: Row, heirs: Sequence[Row]) -> tuple[float, float] | None:
    """The centre, unless it lies outside of every commune that the old one went into (113 are another place's)."""
    if row["wardLat"] is None:
        return None
    here = (row["wardLat"], row["wardLon"])
    fits = any(distance(here, (h["wardLat"], h["wardLon"])) < REACH * _radius(h) + 1500 for h in heirs)
    return here if fits else None


def _box(row: Row, heirs: Sequence[Row], shares: Mapping[str, int]) -> Box | None:
    """The bounding box, unless it is that of a district, or of a house or a street."""
    south, west, north, east = (float(x) for corner in row["wardBounds"].split(" – ") for x in corner.split(","))
    half = distance((south, west), (north, east)) / 2
    largest = max(map(_radius, heirs))
    fair = min(_radius(heir) / math.sqrt(shares[heir["wardCode"]]) for heir in heirs)
    if half > REACH * largest + 1500 or half < 0.6 * fair or not (south <= row["wardLat"] <= north):
        return None
    return south, west, north, east


def _circle(row: Row, boxes: Iterable[Box | None]) -> tuple[float, float, float]:
    """Centre and radius of a commune of today: never less than the area asks for, nor than its old communes."""
    here = (row["wardLat"], row["wardLon"])
    radius = STRETCH * _radius(row)
    limit = 2 * radius
    for box in boxes:
        if box:
            radius = max(radius, min(limit, corner(here, box)))
    return (*here, max(radius, SMALLEST_M))


def _reach(
    code: str,
    became: Mapping[str, Sequence[str]],
    centres: Mapping[str, tuple[float, float] | None],
    boxes: Mapping[str, Box | None],
    circles: Mapping[str, tuple[float, float, float]],
) -> tuple[float, float, float]:
    """Centre and radius of an old commune: its box, else the communes of today that it went into."""
    here, box = centres[code], boxes[code]
    heirs = [circles[c.rstrip("*")] for c in became[code]]
    if here and box:
        return (*here, corner(here, box))
    here = here or (sum(h[0] for h in heirs) / len(heirs), sum(h[1] for h in heirs) / len(heirs))
    return (*here, max(distance(here, h[:2]) + h[2] for h in heirs))


def _communes_today(new: Sequence[Row], circles: Mapping[str, tuple[float, float, float]]) -> None:
    lines = ["# code\tname\tkind\tprovince\tlat\tlon\tradius_m"]
    for row in sorted(new, key=lambda r: r["wardCode"]):
        kind, name = _parted(row["ward"])
        lat, lon, radius = circles[row["wardCode"]]
        lines.append(f"{row['wardCode']}\t{name}\t{kind}\t{row['provinceCode']}\t{lat:.4f}\t{lon:.4f}\t{radius:.0f}")
    _write("communes.tsv", lines)


def _communes_2025(
    old: Sequence[Row],
    became: Mapping[str, Sequence[str]],
    centres: Mapping[str, tuple[float, float] | None],
    boxes: Mapping[str, Box | None],
    reach: Mapping[str, tuple[float, float, float]],
) -> None:
    """A centre that is not known is that of the communes of today, with a ~ before the radius."""
    lines = ["# code\tname\tkind\tdistrict\tbecame\tlat\tlon\tradius_m\tsouth west north east\tformer names (no signs)"]
    for row in sorted(old, key=_code):
        if not row["ward"]:
            continue
        code, (kind, name) = _code(row), _parted(row["ward"])
        lat, lon, radius = reach[code]
        cells = [code, name, kind, row["districtCode"], " ".join(became[code])]
        cells += [f"{lat:.4f}", f"{lon:.4f}", f"{'' if centres[code] else '~'}{math.ceil(radius)}"]
        box = boxes[code]
        # Rounded outwards.
        cells.append(
            " ".join(
                f"{way(x * 1000) / 1000:.3f}" for x, way in zip(box, (math.floor,) * 2 + (math.ceil,) * 2, strict=True)
            )
            if box
            else ""
        )
        cells.append(" ".join(_former(row["wardAlias"], row["wardShortKey"])))
        lines.append("\t".join(cells).rstrip("\t"))
    _write("communes_2025.tsv", lines)


def _parted(whole: str) -> tuple[str, str]:
    """("xã", "Vĩnh Am"). The package's column of kinds is wrong for a dozen communes."""
    kind = next(kind for kind in KINDS if whole.lower().startswith(f"{kind} "))
    name = whole[len(kind) + 1 :]
    return kind, name[:1].upper() + name[1:]


def _former(alias: str | None, own: str) -> list[str]:
    """Names of communes that went into this one before 2025, without their level; the package has no others."""
    keys = [key for key in json.loads(alias or "[]") if key != own]
    levels = ("xa", "phuong", "thitran", "tt")
    bare = {key for key in keys if not key.startswith(levels)}
    for key in keys:
        rest = next((key.removeprefix(level) for level in levels if key.startswith(level)), key)
        if key not in bare and rest not in bare and rest != own:
            bare.add(key if key in ("xa", "phuong") or not rest else rest)
    return sorted(bare)


def _districts(
    old: Sequence[Row], became: Mapping[str, Sequence[str]], reach: Mapping[str, tuple[float, float, float]]
) -> None:
    """`became`: only where a district had no communes."""
    by_code: dict[str, list[Row]] = defaultdict(list)
    for row in old:
        by_code[row["districtCode"]].append(row)
    lines = ["# code\tname\tkind\tprovince\tlat\tlon\tradius_m\tbecame\tformer names (no signs)"]
    for code, rows in sorted(by_code.items()):
        kind, name = _parted(rows[0]["district"])
        lat, lon, radius = around([reach[_code(row)] for row in rows])
        former = [k for k in json.loads(rows[0]["districtAlias"] or "[]") if not k.startswith(("huyen", "thixa", "tx"))]
        former = [k for k in former if not k.startswith(("q0", "quan0", "district", "tp", "thanhpho"))]
        cells = (code, name, kind, rows[0]["provinceCode"], f"{lat:.4f}", f"{lon:.4f}", f"{radius:.0f}")
        heirs = " ".join(became.get(f"d{code}", ()))
        lines.append("\t".join((*cells, heirs, " ".join(sorted(former)))).rstrip("\t"))
    _write("districts_2025.tsv", lines)


def _provinces(
    old: Sequence[Row],
    new: Sequence[Row],
    became: Mapping[str, Sequence[str]],
    reach: Mapping[str, tuple[float, float, float]],
    circles: Mapping[str, tuple[float, float, float]],
) -> None:
    lines = ["# era\tcode\tname\tkind\tprovince of today\tlat\tlon\tradius_m"]
    names = {row["provinceCode"]: row["province"] for row in new}
    heir_of = {row["wardCode"]: row["provinceCode"] for row in new}
    for code, whole in sorted(names.items()):
        lat, lon, radius = around(
            [
                circles[row["wardCode"]]
                for row in new
                if row["provinceCode"] == code and row["wardShort"] not in FAR_ISLANDS
            ]
        )
        lines.append(f"today\t{code}\t{_bare(whole)}\t{_kind(whole)}\t{code}\t{lat:.4f}\t{lon:.4f}\t{radius:.0f}")
    by_code: dict[str, list[Row]] = defaultdict(list)
    for row in old:
        by_code[row["provinceCode"]].append(row)
    for code, rows in sorted(by_code.items()):
        whole = rows[0]["province"]
        lat, lon, radius = around([reach[_code(row)] for row in rows if row["districtShort"] not in FAR_ISLANDS])
        heir = heir_of[became[_code(rows[0])][0].rstrip("*")]
        lines.append(f"2025\t{code}\t{_bare(whole)}\t{_kind(whole)}\t{heir}\t{lat:.4f}\t{lon:.4f}\t{radius:.0f}")
    _write("provinces.tsv", lines)


def _kind(whole: str) -> str:
    return "thành phố" if whole.startswith("Thành phố") else "tỉnh"


def _bare(whole: str) -> str:
    return whole.removeprefix("Thành phố ").removeprefix("Tỉnh ")


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres, on a flat map between the two: good to a thousandth within a province."""
    east = (other[1] - one[1]) * math.cos(math.radians((one[0] + other[0]) / 2))
    return METRES * math.hypot(other[0] - one[0], east)


def corner(here: tuple[float, float], box: Box) -> float:
    """Metres to the farthest corner of a box."""
    south, west, north, east = box
    return max(distance(here, (lat, lon)) for lat in (south, north) for lon in (west, east))


def around(circles: Sequence[tuple[float, float, float]]) -> tuple[float, float, float]:
    """A circle that holds all circles: around the middle of the box of their centres."""
    lat = (min(c[0] for c in circles) + max(c[0] for c in circles)) / 2
    lon = (min(c[1] for c in circles) + max(c[1] for c in circles)) / 2
    return lat, lon, max(distance((lat, lon), c[:2]) + c[2] for c in circles)


def _write(name: str, lines: Sequence[str]) -> None:
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
