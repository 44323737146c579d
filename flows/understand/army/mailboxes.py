"""The number of a unit's mailbox with its letters: "hòm thư 31475 KT", "48.206 TB", "4A-1279-VX"."""

from __future__ import annotations

import re

from flows.understand.army.unit_numbers import Part, skip
from flows.understand.page import fold

_MAILBOX = re.compile(
    r"(?:(?:so|la|ghi|de|cu|number|no\.?)\s?:?\s){0,3}(?:cuoi(?: cung)? cua (?:\w{1,5}\s){1,2}la )?"
    r"(?P<n>[0-9]{2,3}[. ]?[0-9]{3}|[0-9]{4,6}|[0-9]{1,2}[ab]-[0-9]{3,4})(?![0-9])"
    r"(?P<suffix>\s?[a-z]{1,3}(?:[0-9]{1,3}|\s0[0-9])?(?!\w)|-[a-z]{2}[0-9]{2}(?!\w)|(?<=[ab]-[0-9]{4})-[a-z]{2}(?!\w))?"
)
_NO_SUFFIX = {"hs", "hy", "hi", "ls", "ko", "kg", "k", "dv", "tp", "sn", "nn", "nt", "h", "d", "c", "tx"}


# Of America, behind the box of whoever writes.
_STATES = frozenset(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa "
    "ri sc sd tn tx ut vt va wa wv wi wy us usa uk".split()
)


def mailbox(page: fold.Page, match: re.Match[str], level: str) -> Part | None:
    """What stands behind the word `match`, of the shadow; None where it is no number of a unit's mailbox."""
    number = _MAILBOX.match(page.shadow, skip(page.shadow, match.end()))
    if not number:
        return None
    suffix, end = number["suffix"] or "", number.end("n")
    if "box" in match["word"] and (not suffix or suffix.strip() in _STATES):
        return None
    letters = re.sub(r"[\s0-9-]", "", suffix)
    typed = page.text[number.start("suffix") : number.end("suffix")].strip(" -") if suffix else ""
    if letters and (
        (typed[0].isupper() and letters not in ("hs", "ls"))
        or (letters not in _NO_SUFFIX and not set(letters) & set("aeiou") and not fold.marks(typed))
    ):
        end = number.end("suffix")
    return Part(level, page.text[number.start("n") : end].strip(), match.start(), end, strong=True)
