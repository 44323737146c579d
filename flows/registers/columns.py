"""What the columns of a list mean: guessed from its headers and, where these say nothing, from its cells.

A guess is shown and confirmed by a person. Columns about living people (relatives, telephones) are known so that they
are left out: nothing of them is read or kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flows.understand.army import units
from flows.understand.days import dates
from flows.understand.page import fold
from flows.understand.persons import names

Cell = str | int | float | bool | date | None

MOST_COLUMNS = 200
HEADER_WITHIN = 20  # rows from the top of the sheet
SAMPLE = 40  # rows behind the header
PERSONAL = "personal"  # about living people: left out
LEFT_OUT = ""
KINDS = ("martyrs", "graves", "cemeteries", "remains")

# Field → how headers call it, without diacritics; a longer phrase says more than a shorter one.
HEADERS: Mapping[str, str] = {
    "key": "ma so|ma ho so|ma liet si|ma ls|ma mo|so ho so|so bang|so bang tqgc|bang to quoc ghi cong|so bao tu|"
    "so giay bao tu|ma dinh danh|ma|id|code|so hieu",
    "name": "ho ten|ho va ten|ho va ten liet si|ho ten liet si|ho ten ls|ten liet si|ten ls|liet si|ho dem va ten|"
    "ho va ten ls|full name|name|ten",
    "family_name": "ho dem|ho va ten dem|ho va dem|ho dem liet si",
    "given_name": "ten goi liet si",
    "alias": "bi danh|ten goi khac|ten khac|ten thuong goi|alias|ten khai sinh",
    "birth": "nam sinh|ngay sinh|sinh nam|ngay thang nam sinh|ntns|sinh ngay|ns|n sinh|birth year|date of birth|sinh",
    "home": "que quan|nguyen quan|que|noi sinh|quan|que quan nguyen quan|tru quan|noi dang ky ho khau|dia chi|"
    "home town|"
    "cho o|noi o",
    "home_village": "thon|xom|lang|ap|to dan pho|thon xom|que quan thon|nguyen quan thon|thon to",
    "home_commune": "xa|phuong|xa phuong|xa phuong thi tran|que quan xa|nguyen quan xa|xa p",
    "home_district": "huyen|quan huyen|huyen quan|que quan huyen|nguyen quan huyen|huyen thi xa|quan huyen thi xa",
    "home_province": "tinh|tinh tp|tinh thanh pho|tinh thanh|que quan tinh|nguyen quan tinh|thanh pho",
    "enlisted": "nhap ngu|ngay nhap ngu|thang nam nhap ngu|nn|nam nhap ngu|enlisted|n ngu|tham gia cach mang",
    "rank": "cap bac|quan ham|cb|rank",
    "position": "chuc vu|cv|chuc danh|position",
    "rank_position": "cap bac chuc vu|chuc vu cap bac|cb cv|cap chuc|cap bac cv",
    "unit": "don vi|phien hieu|don vi khi hy sinh|don vi khi hi sinh|don vi chien dau|dv|unit|phien hieu don vi|"
    "don vi luc hy sinh|co quan don vi",
    "company": "dai doi|don vi c|don vi dai doi",
    "battalion": "tieu doan|don vi d|don vi tieu doan",
    "regiment": "trung doan|don vi e|don vi trung doan",
    "division": "su doan|don vi f|don vi su doan",
    "death": "hy sinh|ngay hy sinh|ngay thang nam hy sinh|ngay thang hy sinh|hs|ngay hs|ntn hy sinh|ngay mat|"
    "nam hy sinh|"
    "hi sinh|ngay hi sinh|thoi gian hy sinh|date of death|ngay thang nam hi sinh|nam hs|tu tran|ngay tu tran",
    "death_day": "hy sinh ngay|ngay thang nam hy sinh ngay|hi sinh ngay",
    "death_month": "hy sinh thang|ngay thang nam hy sinh thang|hi sinh thang|thang hy sinh",
    "death_year": "hy sinh nam|ngay thang nam hy sinh nam|hi sinh nam",
    "death_place": "noi hy sinh|noi hi sinh|dia diem hy sinh|noi hs|hy sinh tai|hi sinh tai|mat tran|noi tu tran|"
    "truong hop hy sinh|place of death|dia danh hy sinh",
    "first_burial": "noi an tang ban dau|an tang ban dau|noi mai tang ban dau|noi chon cat ban dau|noi mai tang|"
    "noi qui tap|noi quy tap|quy tap tu",
    "burial": "noi an tang|an tang|an tang tai|phan mo|noi an tang hien nay|noi chon cat|mai tang tai|noi yen nghi|"
    "burial",
    "cemetery": "nghia trang|ntls|ten nghia trang|nghia trang liet si|nghia trang ls|cemetery|ten ntls",
    "plot": "lo|lo mo|khu|khu mo|khu lo|lo khu|vi tri mo|vi tri|so lo|plot",
    "row": "hang|hang mo|day|day mo|hang so|so hang",
    "grave": "mo so|so mo|mo|so|so thu tu mo|mo stt|grave",
    "lat": "vi do|lat|latitude|toa do x|toa do vi do",
    "lon": "kinh do|lon|lng|long|longitude|toa do y|toa do kinh do",
    "coordinates": "toa do|toa do gps|gps|vi tri toa do|toa do mo",
    "found": "di vat|hien vat|dac diem|dac diem hai cot|hien vat kem theo|di vat kem theo|dau hieu nhan dang",
    "note": "ghi chu|note|ghi chu khac|tinh trang|tinh trang mo",
    PERSONAL: "than nhan|than nhan chu yeu|than nhan liet si|nguoi tho cung|ho ten than nhan|nguoi bao tin|cha me|vo|"
    "chong|ten cha|ten me|bo me|vo chong|ho ten cha|ho ten me|ho ten vo|con|dien thoai|sdt|so dien thoai|dt|dt lien he|"
    "so dt|lien he|email|cccd|cmnd|so cccd|dia chi than nhan|nguoi lien he|nguoi tho cung dien thoai|cha|me|"
    "than nhan tho cung|nguoi huong|nguoi nhan|nguoi ke khai|ten bo|ho ten bo|quan he|"
    "quan he voi liet si|quan he voi ls",
    LEFT_OUT: "stt|tt|so tt|so thu tu|thu tu|no|gioi tinh|nam nu|dan toc|ton giao|ngay nhap|nguoi nhap",
}
FIELDS = tuple(one for one in HEADERS if one not in (PERSONAL, LEFT_OUT))
_BY_PHRASE = {phrase: field for field, all_of in HEADERS.items() for phrase in all_of.split("|")}
_LONGEST = max(phrase.count(" ") + 1 for phrase in _BY_PHRASE)
# Words in a header that make it one about living people whatever else it says.
_OF_PEOPLE = re.compile(r"(?:than nhan|tho cung|lien he|dien thoai|sdt|cccd|cmnd|email|nguoi bao tin|nguoi ke khai)")
_LISTED = re.compile(r"\(?[0-9a-z]{1,2}\)?|\(?[0-9]{1,2}\s?=.*")  # the line "(1) (2) (3)" below a header
_WORD = re.compile(r"[a-z0-9]+")
_BORN_BEFORE = 1957  # half of the years of a column without a header: of births below, of deaths from there on
_FITS = 0.6  # so much of a column's cells must be of a kind for it to be taken for that


@dataclass(frozen=True, slots=True)
class Guess:
    ""

    """``fields``: one a column, "" for one that is not used. ``first``: the index of the first row of facts."""

    headers: tuple[str, ...]
    fields: tuple[str, ...]
    first: int
    kind: str


def guess(rows: Sequence[Sequence[Cell]]) -> Guess:
    """What the first rows of a sheet (``HEADER_WITHIN + SAMPLE`` are enough) say of its columns."""
    width = min(max((len(row) for row in rows), default=0), MOST_COLUMNS)
    found = _header(rows, width)
    headers, first = found if found else (("",) * width, 0)
    sample = rows[first : first + SAMPLE]
    taken: set[str] = set()
    fields = [""] * width
    ranked = sorted(((*_meant(one), column) for column, one in enumerate(headers)), key=lambda one: (-one[0], one[2]))
    for score, field, column in ranked:
        if score > 0 and (field in (PERSONAL, LEFT_OUT) or field not in taken):
            fields[column] = field
            taken.add(field)
    for column, header in enumerate(headers):
        if not fields[column] and not _meant(header)[0]:
            field = _of_cells([_at(row, column) for row in sample], taken)
            fields[column] = field
            taken.add(field)
    _pair_names(fields, headers)
    return Guess(tuple(headers), tuple(fields), first, kind_of(fields))


def kind_of(fields: Sequence[str]) -> str:
    """Which of ``KINDS`` a list with these columns is."""
    there = set(fields)
    if not there & {"name", "family_name"}:
        return "cemeteries" if "cemetery" in there and not there & {"grave", "row", "found"} else "remains"
    return "graves" if there & {"grave", "row", "plot"} else "martyrs"


def checked(fields: Sequence[str], *, width: int) -> tuple[str, ...]:
    """A mapping that somebody gave, as wide as the sheet. Raises ValueError for an unknown field or one used twice."""
    given = [one.strip() for one in fields][:width]
    known = (*FIELDS, PERSONAL, LEFT_OUT)
    for one in given:
        if one not in known:
            raise ValueError(one)
        if one not in (PERSONAL, LEFT_OUT) and given.count(one) > 1:
            raise ValueError(one)
    return (*given, *("" for _ in range(width - len(given))))


def is_enough(fields: Sequence[str], kind: str) -> bool:
    """Whether rows with these columns say anything that a tip can be held against."""
    there = set(fields)
    named = bool(there & {"name", "family_name"})
    return named if kind == "martyrs" else bool(there & {"name", "family_name", "cemetery", "burial", "found", "unit"})


def _header(rows: Sequence[Sequence[Cell]], width: int) -> tuple[tuple[str, ...], int] | None:
    """The headers, of one line or two, and the index of the row behind them; None where there are none."""
    best, at = 0, -1
    for number, row in enumerate(rows[:HEADER_WITHIN]):
        known = sum(_meant(_words(cell))[0] > 0 for cell in row[:width] if isinstance(cell, str))
        if known > best and known >= min(2, width):
            best, at = known, number
    if at < 0:
        return None
    above, below = _line(rows, at - 1, width), _line(rows, at, width)
    first = at + 1
    if _adds(below, _line(rows, at + 1, width)) and _looks_like_header(_row(rows, at + 1)):
        # "Quê quán" above "Xã", "Huyện", "Tỉnh".
        above, below, first = _filled(below), _line(rows, at + 1, width), at + 2
    elif sum(bool(one) for one in above) >= 2 and _looks_like_header(_row(rows, at - 1)):
        above = _filled(above)
    else:
        above = [""] * width
    joined = tuple(_joined(high, low) for high, low in zip(above, below, strict=True))
    while first < len(rows) and _is_numbering(_row(rows, first)):
        first += 1
    return joined, first


def _adds(line: Sequence[str], below: Sequence[str]) -> bool:
    """Whether the line below says more of columns that already have a header, or that have none beside one."""
    return sum(_meant(low)[0] > 0 or low in ("ngay", "thang", "nam", "c", "d", "e", "f") for low in below if low) >= 2


def _looks_like_header(row: Sequence[Cell]) -> bool:
    """Short words without figures, and no name of a person."""
    said = [one for one in row if one not in (None, "")]
    if not said or any(not isinstance(one, str) for one in said):
        return False
    words = [str(one) for one in said]
    digits = sum(any(c.isdigit() for c in one) for one in words)
    return digits * 3 <= len(words) and all(len(one) < 60 for one in words)


def _is_numbering(row: Sequence[Cell]) -> bool:
    said = [_words(one) if isinstance(one, str) else str(one) for one in row if one not in (None, "")]
    if not said:
        return True
    figures = [one for one in said if one.isdigit() and len(one) <= 2]
    return len(said) > 1 and all(_LISTED.fullmatch(one) for one in said) and len(figures) * 2 >= len(said)


def _filled(line: Sequence[str]) -> list[str]:
    """A heading over several columns stands in the first of them only."""
    filled, last = [], ""
    for one in line:
        last = one or last
        filled.append(last)
    return filled


def _joined(high: str, low: str) -> str:
    return low if not high or high == low else (f"{high} {low}".strip())


def _pair_names(fields: list[str], headers: Sequence[str]) -> None:
    """ "Họ đệm" and "Tên" in two columns."""
    if (
        "family_name" in fields
        and "name" in fields
        and headers[fields.index("name")] in ("ten", "ten ls", "ten liet si")
    ):
        fields[fields.index("name")] = "given_name"


def _meant(header: str) -> tuple[float, str]:
    """How well a header is known (0: not at all), and the field."""
    if not header:
        return 0, ""
    if _OF_PEOPLE.search(header) and "liet si" not in header:
        return 99, PERSONAL
    words = header.split()
    best: tuple[float, str] = (0, "")
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            field = _BY_PHRASE.get(" ".join(words[start : start + size]))
            if field is None or (size == 1 and len(words) > 3):
                continue
            score = size * 2 + (start + size == len(words)) - 0.2 * (len(words) - size) + (size == len(words))
            if score > best[0]:
                best = (score, field)
    return best


def _of_cells(cells: Sequence[Cell], taken: set[str]) -> str:
    """What a column without a header holds, by its cells; "" where they say nothing."""
    said = [one for one in cells if one not in (None, "")]
    if len(said) < 3:
        return ""
    years = sorted(year for one in said if (year := _year(one)) is not None and 1880 <= year <= 1995)
    of_years = "birth" if years and years[len(years) // 2] < _BORN_BEFORE else "death"
    for field, many in (
        ("name", sum(map(_is_name, said))),
        (of_years, len(years)),
        ("unit", sum(map(_is_unit, said))),
    ):
        if field not in taken and many >= _FITS * len(said):
            return field
    return ""


def _is_name(cell: Cell) -> bool:
    words = cell.split() if isinstance(cell, str) else []
    return 2 <= len(words) <= 5 and names.is_surname(fold.fold(words[0])) and not any(c.isdigit() for c in str(cell))


def _is_unit(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) < 100 and units.read_unit(cell) is not None


def _year(cell: Cell) -> int | None:
    if isinstance(cell, date):
        return cell.year
    if isinstance(cell, int | float):
        return int(cell) if 1800 < cell < 2100 else None
    reading = dates.read_date(cell) if isinstance(cell, str) and len(cell) < 40 else None
    return reading.earliest.year if reading else None


def _line(rows: Sequence[Sequence[Cell]], at: int, width: int) -> list[str]:
    row = _row(rows, at)
    return [_words(_at(row, column)) for column in range(width)]


def _row(rows: Sequence[Sequence[Cell]], at: int) -> Sequence[Cell]:
    return rows[at] if 0 <= at < len(rows) else ()


def _at(row: Sequence[Cell], column: int) -> Cell:
    return row[column] if column < len(row) else None


def _words(cell: Cell) -> str:
    return " ".join(_found(cell)) if isinstance(cell, str) and len(cell) <= 200 else ""


def _found(cell: str) -> Iterator[str]:
    return (match.group() for match in _WORD.finditer(fold.fold(cell)))
