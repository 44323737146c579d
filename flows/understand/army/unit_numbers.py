"""What a part of a unit is, and what may stand around its number: a sort of troops, what it counts, its figures."""

from __future__ import annotations

import re
from dataclasses import dataclass

SORT = (
    "bo binh|dac cong nuoc|dac cong|tau khong so|phao binh|phao cao xa|phao phong khong|phao|cong binh|"
    "trinh sat|thong tin|cao xa|ten lua|ra da|xe tang|tang|thiet giap|van tai|hai quan|phong khong|quan y|hoa luc|"
    "cao phao|coi|dkz|doc lap|chu luc|co dong|bo doi|khong quan|bien phong|o to|luon sau|"
    "tnxp|thanh nien xung phong|so|thu"
)
_TAIL = r"(?:[a-hm](?![^\W_])|[abch](?=[a-fk][0-9]))?"
DIGITS = rf"[0-9]{{1,4}}{_TAIL}"
# A number may be followed by the next glued part ("c3d7"), not by another letter ("3rd", "20m").
ENDS = r"(?![0-9])(?:(?=qk[0-9])|(?![^\W\d_](?!\.?[0-9])))"
_TIGHT = re.compile(r"[.\s:]{0,3}")
COUNT = re.compile(rf"(?P<n>{DIGITS})(?!\w)")
ROMAN = re.compile(r"(?P<n>[ivx]{1,4})(?!\w)")
ROMANS = {r: str(i + 1) for i, r in enumerate("i ii iii iv v vi vii viii ix x".split())}
NOT_AFTER = re.compile(
    r"\s?(?:tuoi|m|met|km|cm|mm|ha|kg|h|gio|nguoi|trieu|nghin|ngan|ngoi|%|[.,:][0-9]|"
    r"['\"](?=\s?[0-9nsewđb])|[°º˚′″]|do\s[0-9])(?![a-z])"
)
# What sort of troops a unit is, behind its number: "d 25 vận tải", "đoàn 83 hậu cần"; not "thông tin" (news), "tăng".
BRANCH = re.compile(
    r"\s(?:bo binh|cong binh|dac cong|van tai|trinh sat|hau can|cao xa|phao binh|xe tang|phong khong|ra da|ten lua|"
    r"hai quan|thiet giap|xang dau)(?!\w)"
)
# What is counted by the number before it, which is no unit's: "đoàn 30 người", "đại đội 2 xe", "c trinh sát 3 đứa".
COUNTED = re.compile(
    r"[^\S\n](?:nguoi|xe|chiec|ccb|cuu|anh|chi|dong chi|can bo|em|hoc sinh|thanh vien|dai bieu|gia dinh|than nhan|"
    r"khach|bac|co|ong|ba|dua|chien si|bo doi|(?:phut|gio)(?! [0-9])|"
    r"(?:ngay|thang)(?! [0-9]{1,2}(?:[/.-]| thang| nam))|nam(?! (?:19)?[4-8][0-9](?![0-9]))|tau|thuyen|cay|con|ly|li|"
    r"lan|cai|mo|bong|hai cot|liet si|liet sy|phan|dong|ngan|nghin)(?!\w)"
)
# A unit right before a word: "e5 khu 5", "trung đoàn 812 khu 6", "E2 công trường 9".
UNIT_BESIDE = re.compile(r"(?:(?<!\w)[def]\s?|(?:doan|dai doi)\s)[0-9]{1,4}[a-c]?\s?[ ,/(]\s?$")


@dataclass(frozen=True, slots=True)
class Part:
    """One level of a unit. `level`: a field of UnitReading, or k, b, l, t, team, name until the neighbours decide.

    `strong`: written so that it is a unit's part whoever stands beside it. `foe`: with a word that only the other side
    had. `whose`: of a foreign ordinal ("304th NVA Division"), the words before the level; None for all other parts.
    `meant`: of a part that was put right, the words that it should have been.
    """

    level: str
    value: str
    start: int
    end: int
    strong: bool
    spaced: bool = False
    foe: bool = False
    whose: str | None = None
    meant: str | None = None


def skip(shadow: str, at: int) -> int:
    """Past blanks, a dot or a colon between a word and its number."""
    gap = _TIGHT.match(shadow, at)
    return gap.end() if gap else at
