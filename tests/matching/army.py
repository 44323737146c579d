"""Fields of war, the units that were there, and how people write a unit.

Plausible, not history: which unit was where follows general knowledge, and numbers of small units are drawn. The codes
of death notices are one a field here, so that they can be compared; what they meant in truth is not said by this table.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from tests.matching.model import Fact, Service

LEVELS = (
    ("company", "c", "đại đội"),
    ("battalion", "d", "tiểu đoàn"),
    ("regiment", "e", "trung đoàn"),
    ("division", "f", "sư đoàn"),
)
PARTS = (
    "squad platoon company battalion regiment brigade division corps group military_region front code mailbox other"
).split()
_SPELLED = "không một hai ba bốn năm sáu bảy tám chín".split()


@dataclass(frozen=True, slots=True)
class Field:
    """A field of war: its share of the fallen, its years, provinces of 30/6/2025 or areas abroad, divisions."""

    name: str
    share: float
    years: Mapping[int, float]
    places: tuple[str, ...]
    divisions: Mapping[str, tuple[str, ...]]  # with their regiments; "" for regiments of no division
    code: str | None = None
    southern: bool = False
    group: str | None = None
    front: str | None = None


_AGAINST_FRANCE = {1947: 1, 1948: 1, 1949: 2, 1950: 3, 1951: 4, 1952: 4, 1953: 5, 1954: 6}
_AGAINST_US = {1966: 2, 1967: 4, 1968: 9, 1969: 6, 1970: 5, 1971: 6, 1972: 10, 1973: 3, 1974: 4, 1975: 3}
_CAMBODIA = {1978: 2, 1979: 5, 1980: 3, 1981: 2, 1983: 2, 1984: 3, 1985: 3, 1987: 1, 1988: 1}
FIELDS = (
    Field(
        "Pháp",
        12,
        _AGAINST_FRANCE,
        ("Hải Phòng", "Hải Dương", "Hưng Yên", "Thái Bình", "Nam Định", "Hòa Bình", "Điện Biên", "Lạng Sơn"),
        {
            "320": ("48", "52", "64"),
            "308": ("36", "88", "102"),
            "312": ("141", "165", "209"),
            "304": ("9", "57", "66"),
            "": ("42", "50"),
        },
    ),
    Field(
        "Trị Thiên",
        27,
        _AGAINST_US,
        ("Quảng Trị", "Huế"),
        {
            "304": ("9", "24", "66"),
            "308": ("36", "88", "102"),
            "320B": ("48", "64"),
            "325": ("18", "95", "101"),
            "324": ("1", "2", "3"),
            "": ("27", "84", "6"),
        },
        code="KH",
    ),
    Field(
        "Khu 5",
        11,
        _AGAINST_US,
        ("Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên"),
        {"2": ("1", "31", "38"), "3": ("2", "12", "21"), "": ("10", "20")},
        code="KN",
        southern=True,
    ),
    Field(
        "Tây Nguyên",
        13,
        _AGAINST_US,
        ("Kon Tum", "Gia Lai", "Đắk Lắk"),
        {"10": ("24", "28", "66"), "320A": ("48", "64", "54"), "": ("95", "40")},
        code="KT",
        front="B3",
    ),
    Field(
        "Nam Bộ",
        17,
        _AGAINST_US,
        ("Tây Ninh", "Bình Phước", "Bình Dương", "Đồng Nai", "Long An", "Tiền Giang", "Hồ Chí Minh"),
        {"5": ("174", "4", "6"), "7": ("12", "14", "209"), "9": ("271", "272", "273"), "": ("16", "88")},
        code="KB",
        southern=True,
    ),
    Field(
        "Trường Sơn",
        6,
        _AGAINST_US,
        ("Quảng Bình", "Quảng Trị", "Lào Savannakhet", "Lào Khăm Muộn"),
        {"": ("98", "251")},
        group="559",
    ),
    Field(
        "Lào",
        5,
        _AGAINST_US,
        ("Lào Xiêng Khoảng", "Lào Cánh Đồng Chum", "Lào Hủa Phăn", "Lào Salavan"),
        {"312": ("141", "165", "209"), "316": ("98", "148", "174"), "": ("866",)},
        code="P2",
    ),
    Field(
        "Campuchia",
        5,
        _CAMBODIA,
        ("Campuchia Svay Riêng", "Campuchia Kratie", "Campuchia Battambang", "Campuchia Siem Reap"),
        {"302": ("88", "271", "429"), "330": ("1", "2", "3"), "339": ("8", "9"), "309": ("31", "250", "812")},
        southern=True,
        front="479",
    ),
    Field(
        "biên giới phía Bắc",
        4,
        {1979: 6, 1980: 1, 1981: 1, 1984: 5, 1985: 3, 1986: 1},
        ("Lạng Sơn", "Cao Bằng", "Lào Cai", "Hà Giang"),
        {"3": ("2", "12", "141"), "313": ("14", "122", "266"), "356": ("149", "153", "876"), "346": ("246", "851")},
    ),
)
NAMED = {"3": "Sao Vàng", "308": "Quân Tiên Phong", "312": "Chiến Thắng", "304": "Vinh Quang"}


def serve(rng: random.Random, where: Field) -> Service:
    """A unit of this field."""
    division = rng.choice(list(where.divisions))
    regiment = rng.choice(where.divisions[division])
    return Service(
        theatre=where.name,
        company=str(rng.randint(1, 20)),
        battalion=str(rng.randint(1, 9)),
        regiment=regiment,
        division=division or None,
        group=where.group,
        front=where.front,
        code=where.code,
        mailbox=f"{rng.randint(10, 99)}{rng.randint(100, 999)} {rng.choice(('YK', 'JP', 'KT', 'TB'))}"
        if rng.random() < 0.3
        else None,
        other="du kích xã" if where.name == "Pháp" and rng.random() < 0.2 else None,
    )


def facts(service: Service) -> frozenset[Fact]:
    """Everything true that can be said of it."""
    found = {(part, value) for part in PARTS if (value := getattr(service, part, None))}
    if service.division in NAMED:
        found.add(("other", NAMED[service.division]))
    return frozenset(found)


def write(rng: random.Random, parts: Mapping[str, str], *, southern: bool = False) -> dict[str, str | None]:
    """The `unit` object of a tip that tells these parts (by the names of PARTS), in one of the ways that occur.

    In the South a battalion was also a K.
    """
    battalion = "k" if southern and rng.random() < 0.3 else "d"
    lettered = [
        (name, battalion if name == "battalion" else letter, word) for name, letter, word in LEVELS if name in parts
    ]
    manner = rng.random()
    parts = dict(parts)
    if parts.get("division") in NAMED and rng.random() < 0.12:
        nickname = NAMED[parts.pop("division")]
        lettered = lettered[:-1]
        tail = [f"sư {nickname}"]
        parts["other"] = nickname
    else:
        tail = []
    if manner < 0.15:
        lettered.reverse()
    if manner < 0.6:
        joint = rng.choice(("/", ", ", "-", " ", ""))
        upper = rng.random() < 0.45
        core = joint.join((letter.upper() if upper else letter) + parts[name] for name, letter, _ in lettered)
    elif manner < 0.9 or any(not parts[name].isdigit() for name, _, _ in lettered):
        core = " ".join(f"{word} {parts[name]}" for name, _, word in lettered)
    else:
        core = " ".join(f"{word} {' '.join(_SPELLED[int(d)] for d in parts[name])}" for name, _, word in lettered)
    for name, form in (
        ("group", "Đoàn {}"),
        ("front", "{}"),
        ("code", "{}"),
        ("mailbox", "hòm thư {}"),
        ("other", "{}"),
    ):
        if name in parts and not (name == "other" and tail):
            tail.append(
                form.format(parts[name] if name != "front" or parts[name][0] == "B" else f"Mặt trận {parts[name]}")
            )
    raw = ("/" if "/" in core and tail and " " not in core else ", ").join(piece for piece in (core, *tail) if piece)
    return {"raw": raw, **{name: parts.get(name) for name in PARTS}}
