"""Dates that begin with a figure: 19/8/1972, 15 - 3 - 75, /2/1952, 2/1968, 12 tháng 3, 22 July 1968, 1969년 3월."""

from __future__ import annotations

from flows.understand.days.date_foreign import foreign_day, korean, roman_month, spaced_korean
from flows.understand.days.date_forms import (
    COUNTED,
    COUNTED_SHORT,
    GLUED_AFTER,
    GLUED_BEFORE,
    MARK_STARTS,
    MONTH_CUES,
    SEPARATORS,
    SIGNS_BEFORE,
    Grammar,
    Said,
    calendar_mark,
    closed,
    month_behind,
    take_calendar,
    take_name_beside,
    take_period,
    take_year,
)
from flows.understand.days.date_short_years import born_in, fell_in
from flows.understand.days.date_words import (
    FIRST_YEAR,
    FOREIGN_MONTHS,
    LAST_YEAR,
    Vocabulary,
    Words,
    month_number,
    within,
    year_digits,
)

# What four figures after it are: no year.
_NUMBERED = frozenset(
    "diem cao doi so thu ht mo thua to dt sdt tel km cot duong ql lo doan su d e f c k x y zalo phone xd ma kn kb grid "
    "hill point height no dai lau".split()
)

_UNIT_WORDS = frozenset("dv đv hieu unit ctt".split())

# What figures with signs after it are: an address, a grave's place, a paper's number.
_PLACED = Vocabulary(dict.fromkeys("hẻm ngõ ngách hàng lô khu thửa tầng số ht mộ tổ tờ".split(), True))

_QUOTES = frozenset("'\"”’»")

_ORDINALS = frozenset("st nd rd th er".split())

# Without one of these behind or before them one or two figures are no date, whatever else stands there.
_FOLLOWING = (
    SEPARATORS | _ORDINALS | MARK_STARTS | set(FOREIGN_MONTHS.entries) | frozenset("thang thg t tet of de (".split())
)

_LEADING = frozenset("hs nn sn ns sinh ngu doi b mat chet hoi ngay sang ' : .".split())


def chain_at(words: Words, i: int) -> tuple[list[str], list[str], int]:
    """The figures that stand together from token i on with their signs ("3-7-66-304"), and the token after them."""
    numbers, signs, end = [words.at(i)], [], i + 1
    while words.at(end) in SEPARATORS and words.glued(end) and words.glued(end + 1) and words.is_number(end + 1):
        signs.append(words.at(end))
        numbers.append(words.at(end + 1))
        end += 2
    return numbers, signs, end


def read_figures(g: Grammar, i: int, *, cued: bool = False) -> tuple[Said | None, int]:
    """The date at the figure i, and the token to go on from. `cued`: a word such as "ngày" or "đêm" announced it."""
    words = g.words
    slashes, start = _opening(words, i)
    numbers, signs, end = chain_at(words, i)
    if start is None:
        return None, end
    cued = (
        cued or words.at(start - 1) in MONTH_CUES or (words.at(start - 1) == ":" and words.at(start - 2) in MONTH_CUES)
    )
    said = Said(start, end)
    if len(numbers) < 4 and _is_placed(g, start):
        return None, end
    if len(numbers) == 1 and (roman := roman_month(words, said, i)):
        return roman, roman.end
    if slashes:
        return _register(g, said, numbers, slashes), end
    if not _ends_well(words, end, len(numbers) == 3):
        return korean(words, said, i) if len(numbers) == 1 else None, end
    match len(numbers):
        case 1:
            return _single(g, said, i, cued=cued), end
        case 2 if len(numbers[0]) == len(numbers[1]) == 4 and (life := _life(words, said, numbers, signs[0])):
            return life, i + 2
        case 2:
            return _pair(g, said, numbers, signs[0], cued=cued), end
        case 3:
            return _triple(g, said, numbers, signs, cued=cued), end
        case _:
            return _range(g, said, i, numbers, signs), end


def tet_day(g: Grammar, i: int, day: int, at: int) -> Said | None:
    """Reads "mùng 2 Tết Mậu Thân", "30 Tết 1968": the last days of the twelfth month are the old year's."""
    words = g.words
    if not words.says(at, "tết") or 10 < day < 23 or day > 30:
        return None
    after = at + words.says(at + 1, "năm")
    said = take_year(g, Said(i, at + 1, day=day, month=1, natural=True), after, figures=False)
    if said.year is None:
        said.end = at + 1
    if day > 10:
        said.eve = True
    return said


def year_forbidden(words: Words, i: int) -> bool:
    """Whether the four figures at i are something else than a year: a height, a mailbox, part of a phone number."""
    before = words.at(i - 1)
    if before in (":", "="):
        before = words.at(i - 2)
    if before == "thu" and words.at(i - 2) not in ("hom", "hop"):
        before = ""  # a letter or an autumn, no mailbox
    if (before == "nha" and words.at(i - 2) == "so") or before in _NUMBERED or words.at(i + 1) in COUNTED:
        return True
    if words.is_number(i - 1) or (words.is_number(i + 1) and len(words.at(i + 1)) > 2):
        return True
    return words.at(i + 1) in (",", ".") and words.glued(i + 2) and words.is_number(i + 2)


def _is_placed(g: Grammar, start: int) -> bool:
    """Whether figures stand in an address or behind "tọa độ"; four figures alone may be a year all the same."""
    words = g.words
    if words.at(start + 1) not in SEPARATORS or g.english:
        return False
    at = start - 1 - (words.at(start - 1) == ":")
    before, second = words.at(at), words.at(at - 1)
    if (second, before) == ("dac", "to"):
        return False  # Đắc Tô
    return _PLACED.find(words, at) is not None or (second, before) in (("so", "nha"), ("toa", "do"))


def _opening(words: Words, i: int) -> tuple[int, int | None]:
    """How many slashes of a register's empty day and month stand before i, and where it begins; None: no date."""
    if not words.glued(i):
        return 0, i
    before = words.at(i - 1)
    if before == "/":
        at = i - 1
        if words.at(at - 1) in ("/", "…", ".", "-", "_", "?") and words.glued(at) and words.at(at - 2) == "/":
            at -= 2  # "…/…/1968"
        elif words.at(at - 1) == "/" and words.glued(at):
            at -= 1
        slashes = 1 + (at < i - 1)
        while words.at(at - 1) in ("…", ".", "_", "?") and words.glued(at):
            at -= 1
        glued = words.glued(at) and words.at(at - 1) not in GLUED_BEFORE and words.at(at - 1) not in SIGNS_BEFORE
        return slashes, None if glued and words.at(at - 1) != "-" else at
    if before.isalpha():
        return 0, i if before in GLUED_BEFORE else None
    if before in (",", ":") and words.is_number(i - 2) and words.glued(i - 1):
        return 0, None  # 10,1953 and 14:30
    if before in SIGNS_BEFORE or before == "\n":
        return 0, i
    if before in ".-–":
        last = words.at(i - 2)
        free = not words.glued(i - 1) or last in GLUED_BEFORE or (before == "." and last.isalpha())
        free = free or (len(last) == 4 and words.is_number(i - 2) and _year(last) is not None)
        return 0, i if free else None
    return 0, None


def _ends_well(words: Words, end: int, whole: bool) -> bool:
    if not words.glued(end):
        return True
    sign, tail = words.at(end), words.at(end + 1) if words.glued(end + 1) else ""
    if sign[:1].isalpha():
        return sign in GLUED_AFTER or whole or sign in _ORDINALS or sign in FOREIGN_MONTHS.entries
    if sign in "/-–" and tail[:1].isalnum():
        return whole and sign != "/"
    if sign in ",:" and words.is_number(end + 1) and tail:
        return whole or (sign == "," and len(tail) == 4 and len(words.at(end - 1)) == 4)
    if sign in _QUOTES and not (words.glued(end + 1) and words.at(end + 1)[:1].isalnum()):
        return whole or len(words.at(end - 1)) == 4  # carved: "HY SINH 27-8-1968"
    return sign not in "%°º²'\"′″"


def _register(g: Grammar, said: Said, numbers: list[str], slashes: int) -> Said | None:
    """Reads "/2/1952", "//1952": the day, or the day and the month, were left empty."""
    if len(numbers) + slashes != 3 or not closed(g.words, said.end):
        return None
    said.year = _year(numbers[-1])
    if slashes == 1:
        said.month = within(numbers[0], 12)
        if said.month is None:
            return None
    return said if said.year else None


def _triple(g: Grammar, said: Said, numbers: list[str], signs: list[str], *, cued: bool = True) -> Said | None:
    words = g.words
    first_month, last_month = within(numbers[0], 12), within(numbers[1], 12)
    if signs[0] in "-–" and signs[1] == "/" and first_month and last_month and first_month < last_month:
        # "3-4/1968": March and April, or the third of April: both lie in the two months.
        said.month, said.year = first_month, _year(numbers[2])
        said.until = Said(said.start + 2, said.end, month=last_month, year=said.year)
        return said if said.year else None
    first, second, third = numbers
    if len(third) < 4 and _is_of_a_unit(words, said.start):
        return None
    if len(first) == 4:
        first, third = third, first
        said.year = _year(third) if len(set(signs)) == 1 else None
    else:
        said.year = _year(third) if len(set(signs)) == 1 or len(third) == 4 or cued else None
        ours = signs[0] == "." or words.at(said.start - 1) in _OURS
        if g.month_first is not False and not ours and within(first, 12) and within(second, 31):
            said.swapped = g.month_first is None and within(second, 12) is not None and first != second
            if not said.swapped:
                first, second = second, first
    if said.year is None or len(first) > 2 or len(second) > 2:
        return None
    said.day, said.month = int(first), int(second)
    if said.day == 0:  # registers write 00 for what is not known
        said.day = None
        said.month = said.month or None
    if said.month == 0 or (said.month or 0) > 12 or (said.day or 0) > 31:
        return None
    take_calendar(g, said)
    take_name_beside(words, said)
    take_calendar(g, said)
    return said


# Behind these, and with points, the day is first whoever writes: "hy sinh 5/6/68", "fell 6.1.1980".
_OURS = frozenset("hs sinh ngay sn ns nn ngu mat dem".split())


def _is_of_a_unit(words: Words, start: int) -> bool:
    """Whether the number of a unit is announced there: "đơn vị 3/7/66", "phiên hiệu: 3-7-66"."""
    before = range(start - 2, start)
    return any(
        words.at(i) in _UNIT_WORDS or (words.at(i) == "vi" and words.at(i - 1) in ("don", "đon")) for i in before
    )


def _pair(g: Grammar, said: Said, numbers: list[str], sign: str, *, cued: bool) -> Said | None:
    words = g.words
    first, second = numbers
    if len(first) == 4:
        year, last = _year(first), _year(first[:2] + second) if len(second) == 2 else _year(second)
        if (
            sign not in "-–/"
            or not year
            or not last
            or not year < last <= year + 15
            or year_forbidden(words, said.start)
        ):
            return None
        said.year, said.until = year, Said(said.start, said.end, year=last)
        return said
    month = within(first, 12)
    if len(second) == 4:
        said.month, said.year = month, _year(second)
        dotted = sign == "." and not cued
        return said if month and said.year and not dotted else None
    if len(first) > 2 or len(second) > 2:
        return None
    if month and int(second) >= 32:
        alone = not words.at(said.start - 1) and words.at(said.end) in ("", ".", "!")
        said.month, said.year = month, 1900 + int(second)
        return said if cued or alone else None
    said.day, said.month = within(first, 31), within(second, 12)
    if not said.day or not said.month:
        return None
    spaced = words.at(said.end) == sign and year_digits(words, said.end + 1)
    if spaced and closed(words, spaced[1]):
        said.year, said.end = spaced
        return said
    return take_year(g, said, said.end, figures=False)


def _life(words: Words, said: Said, numbers: list[str], sign: str) -> Said | None:
    """Of "(1950-1972)", which is no stretch of time but two years, the first."""
    first, last = _year(numbers[0]), _year(numbers[1])
    if sign not in "-–" or not first or not last or last <= first + 15 or year_forbidden(words, said.end - 3):
        return None
    return Said(said.start, said.end - 2, year=first)


def _range(g: Grammar, said: Said, i: int, numbers: list[str], signs: list[str]) -> Said | None:
    """Reads "12-15/3/1970", "3/1968-5/1970", "1/3/1970-5/4/1970"."""
    middle = {4: 0 if signs[0] in "-–" and signs[1] == signs[2] else 1, 5: 1, 6: 2}.get(len(numbers))
    if middle is None or signs[middle] not in "-–" or any(s in "-–" for n, s in enumerate(signs) if n != middle):
        return None
    last = Said(i + 2 * (middle + 1), said.end)
    if middle == 2:
        first = _triple(g, Said(said.start, said.end), numbers[:3], signs[:2])
        end = _triple(g, last, numbers[3:], signs[3:])
    elif len(numbers) == 5:
        end = _triple(g, last, numbers[2:], signs[2:])
        first = _pair(g, Said(said.start, said.end), numbers[:2], signs[0], cued=True)
        if first and end:
            lend_year(first, end)
    elif middle == 1:
        first = _pair(g, Said(said.start, said.end), numbers[:2], signs[0], cued=True)
        end = _pair(g, last, numbers[2:], signs[2], cued=True)
    else:
        end = _triple(g, last, numbers[1:], signs[1:])
        first = Said(said.start, said.end, day=within(numbers[0], 31)) if end and end.day else None
        if first and end:
            first.month, first.year = end.month, end.year
    if not first or not end or not first.year or not end.year:
        return None
    first.until, first.end, first.lunar = end, max(said.end, end.end), end.lunar
    return first


def lend_year(first: Said, last: Said) -> None:
    """Gives the first day of a range the year of the last, or the one before: "28/12 đến 3/1/1970"."""
    turned = (first.month or 0) > (last.month or 0)
    first.year = last.year - turned if last.year else None
    first.end, first.until = last.end, last


def _single(g: Grammar, said: Said, i: int, *, cued: bool) -> Said | None:
    words = g.words
    following = words.at(i + 1)
    loose = following not in _FOLLOWING and not following.startswith("년") and not _is_parted_by_blanks(words, i)
    if len(words.at(i)) != 4 and loose and words.at(said.start - 1) not in _LEADING:
        return None
    if period := take_period(words, i):
        return period
    number = words.at(i)
    if len(number) == 4:
        year = _year(number)
        if year is None or year < 1930 or year_forbidden(words, i):
            return korean(words, said, i)
        said.year = year
        take_name_beside(words, said)
        return korean(words, said, i) or spaced_korean(words, said, i) or month_behind(g, said) or said
    day = within(number, 31)
    if words.at(i + 1).startswith("년"):
        return korean(words, said, i)
    if fell_in(words, said, i) or born_in(words, said, i):
        said.year = 1900 + int(number)
        return month_behind(g, said) or said
    if words.at(i - 1) == "'" and g.english and year_digits(words, i) and closed(words, i + 1):
        said.year = 1900 + int(number)  # "in '68"
        return said
    if day is None and (len(number) != 2 or not words.says(i + 1, "tháng")):
        return None
    day = day or int(number)  # the thirty-second of a month is no month either
    if feast := tet_day(g, i, day, i + 1):
        return feast
    at = i + 1
    if words.glued(at) and words.at(at) in _ORDINALS:
        at += 1
    foreign = at + (words.at(at) in ("of", "de"))
    if (month := FOREIGN_MONTHS.find(words, foreign)) is not None:
        return foreign_day(words, said, day, month, foreign + 1)
    mark = calendar_mark(g, i + 1)  # "14 âm lịch tháng bảy"
    at = mark[1] if mark else i + 1
    apart = words.at(at) == "," and words.at(i - 1) == "ngay" and words.is_number(at + 2)
    at += apart and words.says(at + 1, "tháng")  # "ngày 22, tháng 12"
    if words.says(at, "tháng") or words.at(at) in ("thg", "th", "t"):
        found = month_number(words, at + 1)
        if found and (words.at(at) not in ("th", "t") or words.is_number(at + 1)):
            said.lunar = mark[0] if mark else None
            said.day, (said.month, after) = day, found
            said.natural = words.at(at + 1) in ("gieng", "chap")
            return take_year(g, said, after, figures=words.is_number(at + 1))
        if words.is_number(at + 1) and len(words.at(at + 1)) == 2:
            said.day, said.month = day, int(words.at(at + 1))
            return take_year(g, said, at + 2, figures=True)
        return None
    return None if mark else _spaced(g, said, day, i)


def _spaced(g: Grammar, said: Said, day: int, i: int) -> Said | None:
    """Reads "15 - 3 - 75", "22 / 7/1969"."""
    words = g.words
    if words.is_number(i + 1):
        return _parted_by_blanks(words, said, day, i)
    sign = words.at(i + 1)
    month = within(words.at(i + 2), 12) if words.is_number(i + 2) else None
    if sign not in SEPARATORS or not sign or month is None or words.at(i + 3) != sign:
        return None
    found = year_digits(words, i + 4)
    if found is None or not closed(words, found[1]):
        return None
    if words.at(found[1]) in "-/" and words.at(found[1]) and words.is_number(found[1] + 1):
        return None  # "3 - 7 - 66 - 304"
    said.day, said.month = day, month
    said.year, said.end = found
    take_calendar(g, said)
    return said


_ANNOUNCING = frozenset("sinh hs mat chet ngay dem sang chieu toi hom ngu nn sn".split())


def _is_parted_by_blanks(words: Words, i: int) -> bool:
    return words.is_number(i + 1) and words.is_number(i + 2) and words.at(i - 1) in _ANNOUNCING


def _parted_by_blanks(words: Words, said: Said, day: int, i: int) -> Said | None:
    """Reads "19 8 1967", and "12 7 84" behind a word that announces a day."""
    month, year = within(words.at(i + 1), 12), _year(words.at(i + 2)) if words.is_number(i + 2) else None
    counts = words.is_number(i + 3) or not closed(words, i + 3) or words.at(i + 3) in COUNTED_SHORT
    if not month or not year or words.at(i - 1) not in _ANNOUNCING or counts:
        return None
    said.day, said.month, said.year, said.end = day, month, year, i + 3
    return said


def _year(text: str) -> int | None:
    year = int(text) if len(text) <= 4 else 0
    if len(text) == 2:
        return 1900 + year if year >= 30 else None
    return year if len(text) == 4 and FIRST_YEAR <= year <= LAST_YEAR else None
