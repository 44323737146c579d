"""Stretches of the wars that people name instead of a day, with their first and last days. One place for all of them.

The days are those of general history books. A name counts with the word that makes it a time ("đợt", "chiến dịch",
"hồi"): Điện Biên alone is a place, Mậu Thân alone may be a man.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flows.understand.days import date_words
from flows.understand.page import fold

# What is open on one side ends with the wars for which people are recognised as fallen.
WARS_BEGIN, WARS_END = date(1945, 1, 1), date(1989, 12, 31)


@dataclass(frozen=True, slots=True)
class Period:
    """A named stretch of time, both days included."""

    names: tuple[str, ...]
    first: date
    last: date


def _period(names: str, first: str, last: str) -> Period:
    return Period(tuple(names.split("|")), date.fromisoformat(first), date.fromisoformat(last))


PERIODS = (
    _period(
        "năm đói|nạn đói 1945|nạn đói năm 1945|nạn đói Ất Dậu|năm đói 1945|năm đói Ất Dậu", "1944-10-01", "1945-08-31"
    ),
    _period("Cách mạng tháng Tám|cách mạng tháng 8", "1945-08-14", "1945-09-02"),
    _period("toàn quốc kháng chiến", "1946-12-19", "1947-02-28"),
    _period("chiến dịch Việt Bắc", "1947-10-07", "1947-12-22"),
    _period("chiến dịch Biên giới", "1950-09-16", "1950-10-14"),
    _period("chiến dịch Hòa Bình", "1951-11-14", "1952-02-25"),
    _period("chiến dịch Tây Bắc", "1952-10-14", "1952-12-10"),
    _period("chiến dịch Thượng Lào", "1953-04-13", "1953-05-18"),
    _period(
        "chiến dịch Điện Biên Phủ|chiến dịch Điện Biên|trận Điện Biên Phủ|trận Điện Biên|đánh Điện Biên Phủ|"
        "đánh Điện Biên|Dien Bien Phu campaign|bataille de Dien Bien Phu|battle of Dien Bien Phu",
        "1954-03-13",
        "1954-05-07",
    ),
    _period(
        "kháng chiến chống Pháp|kháng chiến chống thực dân Pháp|hồi đánh Pháp|thời đánh Pháp|hồi đánh Tây|"
        "thời đánh Tây|năm đánh Tây|hồi Pháp|thời chống Pháp|hồi chống Pháp|chín năm kháng chiến|9 năm kháng chiến",
        "1945-09-02",
        "1954-07-21",
    ),
    _period(
        "kháng chiến chống Mỹ|kháng chiến chống Mĩ|kháng chiến chống đế quốc Mỹ|chống Mỹ cứu nước|"
        "chống Mĩ cứu nước|hồi đánh Mỹ|thời đánh Mỹ|hồi chống Mỹ|thời chống Mỹ|thời kỳ chống Mỹ",
        "1954-07-21",
        "1975-04-30",
    ),
    _period(
        "chiến dịch Đường 9 Khe Sanh|chiến dịch Khe Sanh|chiến dịch Đường 9 - Khe Sanh", "1968-01-20", "1968-07-15"
    ),
    _period(
        "chiến dịch Mậu Thân|đợt Mậu Thân|trận Mậu Thân|hồi Mậu Thân|tổng tiến công Mậu Thân|tổng công kích Mậu Thân|"
        "tổng tấn công Mậu Thân|tổng tiến công và nổi dậy Mậu Thân|tổng tiến công và nổi dậy Xuân Mậu Thân",
        "1968-01-29",
        "1968-09-30",
    ),
    _period("đợt 1 Mậu Thân|đợt một Mậu Thân|Mậu Thân đợt 1|Mậu Thân đợt một", "1968-01-29", "1968-03-31"),
    _period("đợt 2 Mậu Thân|đợt hai Mậu Thân|Mậu Thân đợt 2|Mậu Thân đợt hai", "1968-05-04", "1968-06-18"),
    _period("đợt 3 Mậu Thân|đợt ba Mậu Thân|Mậu Thân đợt 3|Mậu Thân đợt ba", "1968-08-17", "1968-09-30"),
    _period("Tet offensive|offensive du Têt", "1968-01-29", "1968-09-30"),
    _period(
        "chiến dịch Đường 9 Nam Lào|chiến dịch Đường 9 - Nam Lào|Lam Sơn 719",
        "1971-01-30",
        "1971-03-23",
    ),
    _period("chiến dịch Quảng Trị|chiến dịch Trị Thiên", "1972-03-30", "1973-01-31"),
    _period("mùa hè đỏ lửa|Easter offensive", "1972-03-30", "1972-10-31"),
    _period("chiến dịch Nguyễn Huệ", "1972-03-31", "1973-01-28"),
    _period("81 ngày đêm", "1972-06-28", "1972-09-16"),
    _period("12 ngày đêm|mười hai ngày đêm|Điện Biên Phủ trên không", "1972-12-18", "1972-12-29"),
    _period("chiến dịch Tây Nguyên", "1975-03-04", "1975-04-03"),
    _period("chiến dịch Huế Đà Nẵng|chiến dịch Huế - Đà Nẵng", "1975-03-05", "1975-03-29"),
    _period("chiến dịch Xuân Lộc|trận Xuân Lộc", "1975-04-09", "1975-04-21"),
    _period("chiến dịch Hồ Chí Minh", "1975-04-26", "1975-04-30"),
    _period(
        "chiến dịch mùa xuân 1975|đại thắng mùa xuân 1975|tổng tiến công mùa xuân 1975", "1975-03-04", "1975-04-30"
    ),
    _period("trước giải phóng|trước ngày giải phóng|trước giải phóng miền Nam", "1945-01-01", "1975-04-29"),
    _period("sau giải phóng|sau ngày giải phóng|sau giải phóng miền Nam", "1975-05-01", "1989-12-31"),
    _period("chiến tranh biên giới Tây Nam|hồi đánh Pol Pot|hồi đánh Pôn Pốt", "1977-04-30", "1989-09-30"),
    _period("chiến tranh biên giới phía Bắc|hồi đánh Tàu|hồi đánh Trung Quốc", "1979-02-17", "1989-12-31"),
)


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str, Period]]]:
    """The words of each name, the longest first, with the shadow of the last one."""
    found: dict[str, list[tuple[tuple[str, ...], str, Period]]] = {}
    for period in PERIODS:
        for name in period.names:
            words = tuple(name.split())
            found.setdefault(fold.page(words[0]).shadow, []).append((words, fold.page(words[-1]).shadow, period))
    for named in found.values():
        named.sort(key=lambda n: -len(n[0]))
    return found


_BY_FIRST_WORD = _by_first_word()
FIRST_WORDS = frozenset(_BY_FIRST_WORD)


def period_at(words: date_words.Words, i: int) -> tuple[Period, int] | None:
    """The period whose name stands from token i on, the longest one, and the token after it."""
    for name, last, period in _BY_FIRST_WORD.get(words.at(i), ()):
        # The last word tells soonest: many names begin with "chiến dịch".
        if words.at(i + len(name) - 1) == last and (end := words.phrase(i, *name)) is not None:
            return period, end
    return None
