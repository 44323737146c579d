"""Numbers of map sheets: the wartime series L7014 (6442-IV) and the international ones (E-48-95-C), and their extents.

L7014 is named by the column and the row of half degrees and by the quarter: I is the north-east one, then clockwise.
An international sheet is four degrees by six (E-48), cut into 144 from the north-west, and each of these into A to D.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.understand.maps.positions import Near
from flows.understand.maps.projections import distance_m
from flows.understand.page import fold

# Four digits alone are a sheet only where that is said.
_SHEET = re.compile(
    r"(?<![\w./-])(?:(?P<column>[5-7][0-9])(?P<row>2[2-9]|[34][0-9]|5[0-6])(?:\s?[-–]?\s?(?P<quarter>iv|i{1,3}|[1-4]))?"
    r"|(?P<band>[c-f])-(?P<zone>4[789])-(?P<part>[0-9]{1,3})(?:-(?P<letter>[a-d]))?)(?![\w-])"
)
_CUE = re.compile(r"(?<!\w)(?:manh|to|so|ban do|sheet|map)\s$|^\s*$")
# South and west of the quarter, in quarters of the sheet.
_QUARTERS = {"i": (1, 1), "ii": (0, 1), "iii": (0, 0), "iv": (1, 0), "1": (1, 1), "2": (0, 1), "3": (0, 0), "4": (1, 0)}
_LETTERS = {"a": (1, 0), "b": (1, 1), "c": (0, 0), "d": (0, 1)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its number as typed, and its extent in degrees (the map's own datum, half a kilometre off at most)."""

    text: str
    south: float
    west: float
    north: float
    east: float

    @property
    def near(self) -> Near:
        """Its middle, with half its diagonal as the radius."""
        middle = ((self.south + self.north) / 2, (self.west + self.east) / 2)
        return Near(*middle, distance_m(middle, (self.south, self.west)))


def find_sheet(page: fold.Page) -> Sheet | None:
    """The first sheet whose number stands in the text."""
    match = next((one for one in _SHEET.finditer(page.shadow) if _is_meant(page, one)), None)
    if match is None:
        return None
    text = page.text[slice(*match.span())]
    if match["column"]:
        south, west = 10.5 + (int(match["row"]) - 30) * 0.5, 106.5 + (int(match["column"]) - 63) * 0.5
        return _cut(Sheet(text, south, west, south + 0.5, west + 0.5), _QUARTERS.get(match["quarter"] or ""))
    part = int(match["part"]) - 1
    if not 0 <= part < 144:
        return None
    row, column = divmod(part, 12)
    north = (ord(match["band"]) - ord("a") + 1) * 4 - row / 3
    west = int(match["zone"]) * 6 - 186 + column / 2
    return _cut(Sheet(text, north - 1 / 3, west, north, west + 0.5), _LETTERS.get(match["letter"] or ""))


def _is_meant(page: fold.Page, match: re.Match[str]) -> bool:
    return not match["column"] or bool(match["quarter"] or _CUE.search(page.shadow, 0, match.start()))


def _cut(sheet: Sheet, quarter: tuple[int, int] | None) -> Sheet:
    if quarter is None:
        return sheet
    height, width = (sheet.north - sheet.south) / 2, (sheet.east - sheet.west) / 2
    south, west = sheet.south + quarter[0] * height, sheet.west + quarter[1] * width
    return Sheet(sheet.text, south, west, south + height, west + width)
