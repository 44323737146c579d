"""Whether a province is the campaign's own."""

from __future__ import annotations

import re

from flows.understand.page import fold

_KIND = re.compile(r"^(?:thanh pho|tinh|tp)[. ]+")


def is_home(province: str, home: str) -> bool:
    """``province``: as a place names it ("Thành phố Hải Phòng"), or several with " / " between, of which one is enough.

    ``home``: as the settings name it ("Hải Phòng"). Nothing is at home where that is "".
    """
    return bool(home) and _bare(home) in [_bare(one) for one in province.split(" / ")]


def _bare(name: str) -> str:
    return _KIND.sub("", fold.fold(name.strip()))
