"""What a date is made of as said, and the parts that all forms share: years, calendars, chains of figures.

Nothing is decided here: a `Said` holds the figures and words, `dates` makes an interval of them or drops them.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.understand.days import lunar
from flows.understand.days.date_words import CAN, CHI, Words, month_number, year_digits, year_spoken
from flows.understand.days.periods import Period, period_at

SEPARATORS = frozenset("/.-–")
SIGNS_BEFORE = frozenset("([{\"'“”«‘’,;:=~≈|*•>+")
# Words that stand glued to a date: "hs17.10.66", "s1949", "T7/1972".
GLUED_BEFORE = frozenset(
    "hs nn sn s ns ngay thang nam t th thg mung mong dem sinh ngu mat tu den hom luc cuoi dau giua mid x xx".split()
)
GLUED_AFTER = frozenset("al dl am nhuan thang thg nam".split())
# What two figures around a slash must follow to be a month and a year: "NN 12/71".
MONTH_CUES = frozenset(
    "hs nn sn s ns sinh ngu b mat thang thg th t ngay vao cuoi dau giua khoang tu den hoi luc nam chet tai born killed "
    "in since ngay c k dịp dip tam do chung di".split()
)
DAY_CUES = frozenset("ngay hom vao dem sang toi chieu tu den hs mat".split())
COUNTED = frozenset(
    "tuoi t m km met cm nguoi dong trieu nghin ngan usd kg liet mo ngoi hai phan do buoc mau tan phut men xac".split()
)
COUNTED_SHORT = COUNTED | frozenset("thang ngay gio lan tieng dai tieu trung su chien bo anh nam tuan hom km2".split())
# Whitelist of what may part a lunar day from its year: "20 tháng Chạp, mẹ bảo là năm Canh Tuất".
_GAP = frozenset(
    ", me bao la noi hinh nhu chac thi vao tuc ba ong co nghe ke gia dinh nho duong le do dung cua cu ho bo chau toi "
    "em nha minh theo can chi tinh ra day ay hoi ca deu van".split()
)


# Who fell was born in these; a name that fits two of them is no year.
BIRTH_YEARS = (1900, 1971)


@dataclass(slots=True)
class Said:
    """The parts of one date between two tokens; None for what was not said.

    `month` 0: "tháng một". `canchi`: the tokens of the year's name. `lunar`: whether words say lunar (True) or solar
    (False). `natural`: rằm, chạp, giêng, Tết: lunar unless said otherwise. `other_year`: a figure that contradicts the
    name of the year. `swapped`: month and day may be the other way round. `same_year`: of the year told before.
    `night`: the one before the day `until`. `until`: the last of a range.
    """

    start: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    leap: bool = False
    canchi: tuple[int, int] | None = None
    lunar: bool | None = None
    natural: bool = False
    how: str | None = None
    other_year: int | None = None
    swapped: bool = False
    eve: bool = False
    same_year: bool = False
    night: bool = False
    until: Said | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """The tokens and how the writer's language orders figures: month first, day first, or None: not known."""

    words: Words
    english: bool = False
    month_first: bool | None = False


def closed(words: Words, i: int) -> bool:
    """Whether what ends before token i is not continued by a sign and a figure ("12/3/1972/4") or by a letter."""
    if not words.glued(i):
        return True
    sign = words.at(i)
    if sign.isalpha():
        return sign in GLUED_AFTER
    return not (sign in "/.-–:" and words.glued(i + 1) and words.is_number(i + 1)) and sign not in "%°º²"


def month_behind(g: Grammar, said: Said) -> Said | None:
    """Reads "năm 1972 tháng 8 ngày 19", "1967 (tháng 6)", "năm 1979, hồi cuối tháng 2": from the large to the small.

    A month of today ("tháng 7 này", "tháng 7 hằng năm") is another year's.
    """
    words = g.words
    bracket = words.at(said.end) == "("
    at, how = said.end + (bracket or words.at(said.end) == ","), None
    for _ in range(2):
        if words.at(at) in _BEFORE_MONTH:
            how = _PARTS.get(words.at(at), how)
            at += 1
    month = month_number(words, at + 1) if words.says(at, "tháng") else None
    if month is None or not closed(words, month[1]) or words.at(month[1]) in ("/", "-", "–", "nam"):
        return None
    found = Said(said.start, month[1], month=month[0], year=said.year, how=how)
    take_calendar(g, found)
    if bracket:
        if words.at(found.end) not in (")", ","):
            return None
        found.end += words.at(found.end) == ")"
        return found
    following, since = words.at(found.end), words.at(found.end - 1) == "tu" and words.at(found.end) == "do"
    if following in OF_TODAY or since or year_digits(words, found.end):
        return None  # "từ đó", or a month of another year
    at = found.end + (words.at(found.end) == ",")
    day = words.at(at + 1) if words.says(at, "ngày") else ""
    if day.isdecimal() and 1 <= int(day[:3]) <= 31 and closed(words, at + 2) and words.at(at + 2) not in SEPARATORS:
        found.day, found.how, found.end = int(day), None, at + 2
    return found


_BEFORE_MONTH = frozenset("hoi vao khoang dau giua cuoi chung tam dot hinh nhu chac".split())
_PARTS = {"dau": "early", "giua": "middle", "cuoi": "late"}
OF_TODAY = frozenset("nay toi hang vua sap nao sau qua truoc".split())


def calendar_mark(g: Grammar, i: int) -> tuple[bool, int] | None:
    """Words that name the calendar behind a date: True for lunar, and the token after them."""
    words = g.words
    bracket = words.at(i) == "("
    at = i + (bracket or words.at(i) in (",", "-"))
    if words.at(at) in _BEFORE_MARK:
        at += 1
    phrases = _MARKS.get(words.at(at))
    if phrases is None:
        return None
    found = next(((moon, end) for moon, says in phrases if (end := words.phrase(at, *says)) is not None), None)
    if found is None and (bracket or at == i) and not g.english:
        found = _short_mark(words, at, bracket=bracket)
    if found is None:
        return None
    is_lunar, end = found
    if words.at(end) in ("hay", "hoac") or (bracket and words.at(end) == "la"):
        return None  # "âm hay dương không rõ", "tháng 2 (âm lịch là tháng giêng)"
    if bracket and words.at(end) == ")":
        end += 1
    return is_lunar, end


_BEFORE_MARK = frozenset(("tuc", "tinh", "theo"))
_MARKS: dict[str, tuple[tuple[bool, tuple[str, ...]], ...]] = {
    "ngay": (
        (True, ("ngày", "âm", "lịch")),
        (True, ("ngày", "âm")),
        (True, ("ngày", "ta")),
        (False, ("ngày", "dương", "lịch")),
        (False, ("ngày", "dương")),
        (False, ("ngày", "tây")),
    ),
    "lich": ((True, ("lịch", "âm")), (True, ("lịch", "ta")), (False, ("lịch", "dương")), (False, ("lịch", "tây"))),
    "thang": ((True, ("tháng", "ta")),),
    "am": ((True, ("âm", "lịch")),),
    "duong": ((False, ("dương", "lịch")),),
    "tay": ((False, ("tây", "lịch")),),
    "lunar": ((True, ("lunar",)),),
    "al": (),
    "dl": (),
    "ta": (),
}
MARK_STARTS = frozenset(_MARKS) | _BEFORE_MARK
_MARK_ENDS = frozenset("lich am ta duong tay al dl lunar".split())


def _short_mark(words: Words, i: int, *, bracket: bool) -> tuple[bool, int] | None:
    """AL, DL, "âm", and "ta", "dương", "tây" where nothing but a sign or "năm" follows."""
    text = words.at(i)
    if text == "al" or (text == "am" and words.says(i, "âm")):
        return True, i + 1
    if text == "dl":
        return False, i + 1
    following = words.at(i + 1)
    alone = bracket or not following or not (following.isalnum()) or following in ("nam", "thang")
    if alone and text == "ta" and words.says(i, "ta"):
        return True, i + 1
    if alone and (words.says(i, "dương") or words.says(i, "tây")) and text in ("duong", "tay"):
        return (False, i + 1) if bracket or text == "duong" else None
    return None


def mark_before(g: Grammar, start: int) -> bool | None:
    """The calendar named just before a date: "ngày âm lịch là 12/8", "âm lịch: 12/8"."""
    words, at = g.words, start - 1
    for _ in range(3):
        if words.at(at) in (":", "la", "ngay", "vao", "("):
            at -= 1
    if words.at(at) not in _MARK_ENDS:
        return None
    for back in (2, 1):
        found = calendar_mark(Grammar(words, english=True), at - back + 1) if at >= back - 1 else None
        if found and found[1] == at + 1:
            return found[0]
    return True if words.at(at) == "al" else False if words.at(at) == "dl" else None


def named_year(words: Words, i: int) -> tuple[int, int] | None:
    """A year by can and chi, and the token after it: of the wars, or of a birth where "sinh năm" stands before it."""
    if CAN.find(words, i) is None or CHI.find(words, i + 1) is None:
        return None
    birth = words.at(i - 1) == "nam" and words.at(i - 2) in ("sinh", "sn") and words.at(i - 3) not in ("hy", "hi")
    year = lunar.year_of(words.at(i), words.at(i + 1), between=BIRTH_YEARS if birth else lunar.WAR_YEARS)
    return (year, i + 2) if year is not None else None


def take_named_year(words: Words, said: Said, i: int) -> bool:
    """Reads "Mậu Thân", "Mậu Thân (1968)", "Thân 1968" at i into said; False where none stands there."""
    found = named_year(words, i)
    if found is None:
        chi = CHI.find(words, i)
        number = (_year_of_decade(words, i) or _figure_beside(words, i + 1)) if chi else None
        if number is None or number[0] < 100 or lunar.chi_of(words.typed(i)) != (number[0] - 4) % 12:
            return False
        said.year, said.end, said.canchi = number[0], number[1], (i, i + 1)
        return True
    said.year, said.end = found
    said.canchi = (i, i + 2)
    number = _figure_beside(words, said.end)
    if number and number[0] % 100 == said.year % 100:
        said.end = number[1]
    elif number and number[0] > 100:
        said.other_year, said.end = number
    return True


def _year_of_decade(words: Words, i: int) -> tuple[int, int] | None:
    """The year of a chi in a decade: "Thân những năm 60", "Thân (thập niên 60)"."""
    at = i + 1 + (words.at(i + 1) in ("(", ","))
    at += words.at(at) in ("hoi", "trong", "vao")
    after = words.phrase(at, "những", "năm") or words.phrase(at, "thập", "niên") or words.phrase(at, "thập", "kỷ")
    decade, chi = year_digits(words, after) if after else None, lunar.chi_of(words.typed(i))
    if decade is None or chi is None or decade[0] % 10:
        return None
    end = decade[1] + (words.at(i + 1) == "(" and words.at(decade[1]) == ")")
    return next(((y, end) for y in range(decade[0], decade[0] + 10) if (y - 4) % 12 == chi), None)


def _figure_beside(words: Words, i: int) -> tuple[int, int] | None:
    """The figures of a year, in brackets or not, just after its name: "(1968)", "1968", "năm 1968", "68"."""
    bracket = words.at(i) == "("
    at = i + (words.at(i) in ("(", "-", ","))
    at += words.says(at, "tức")
    at += words.says(at, "năm")
    text = words.at(at)
    if not words.is_number(at) or len(text) not in (2, 4) or not closed(words, at + 1):
        return None
    if words.at(at + 1) in COUNTED_SHORT and len(text) == 2:
        return None
    year = int(text)
    if len(text) == 4 and not 1900 <= year <= 2030:
        return None
    return year, at + 1 + (bracket and words.at(at + 1) == ")")


def take_name_beside(words: Words, said: Said) -> None:
    """After a year in figures: its name, "1968 (Mậu Thân)", "1972, năm Nhâm Tý"."""
    at = said.end
    bracket = words.at(at) == "("
    at += words.at(at) in ("(", "-", ",")
    at += words.says(at, "tức")
    at += words.says(at, "năm")
    found = named_year(words, at)
    if not found:
        return
    if found[0] != said.year:
        said.other_year = found[0]
    said.canchi = (at, at + 2)
    said.end = found[1] + (bracket and words.at(found[1]) == ")")


def take_period(words: Words, i: int) -> Said | None:
    """The named period at i, with a year behind it that it holds: "12 ngày đêm năm 1972"."""
    found = period_at(words, i)
    if found is None:
        return None
    said = Said(i, found[1], period=found[0])
    year = year_digits(words, said.end + words.says(said.end, "năm"))
    if year and closed(words, year[1]) and found[0].first.year <= year[0] <= found[0].last.year:
        said.year, said.end = year
    return said


def take_year(g: Grammar, said: Said, i: int, *, figures: bool) -> Said:
    """What may follow a month: leap, calendar, year, calendar again. `figures`: the month was a figure, so that a sign
    and two figures may be the year. Without a year, said ends where it ended."""
    words = g.words
    said.end = i
    for _ in range(2):
        take_calendar(g, said)
    at = said.end
    if words.at(at) in (",", "\n"):
        at += 1
    at += words.at(at) == "("  # "12/8 (năm Nhâm Tý)"
    at += words.at(at) == "." and words.says(at + 1, "năm") and words.at(at + 2) == ":"  # "tháng 9. Năm: 1972"
    word = words.says(at, "năm") or words.says(at, "tết") or words.says(at, "xuân")
    if word:
        after = at + 1 + (words.says(at, "năm") and words.at(at + 1) == ":")
        found = year_digits(words, after) or year_spoken(words, after, beside_month=True)
        if found and _stands_behind_month(words, after, found):
            said.year, said.end = found
        elif any(words.says(after, that) for that in _THAT):
            said.same_year, said.end = True, after + 1
        elif liberated := words.phrase(after, "giải", "phóng"):
            said.year, said.end = 1975, liberated
        else:
            take_named_year(words, said, after)
    elif words.at(at) in SEPARATORS and (found := year_digits(words, at + 1)):
        short = len(words.at(found[1] - 1)) == 2
        if closed(words, found[1]) and (figures or not short):
            said.year, said.end = found
    elif (found := year_digits(words, at)) and at == said.end and _is_short(words, found):
        said.year, said.end = found  # "tháng tư 65"
    elif words.phrase(at, "cùng", "năm"):
        said.same_year, said.end = True, at + 2
    elif words.at(at) == "mot" and (found := year_spoken(words, at, beside_month=False)):
        said.year, said.end = found  # "tháng hai một chín sáu tám"
    elif not figures and at == said.end and (pair := _pair_spoken(words, at)):
        said.year, said.end = pair  # "tháng tư bảy hai"
    elif found and len(words.at(found[1] - 1)) == 4:
        apart = at > said.end and words.at(i - 2) in SEPARATORS  # "30/4, 1972" may be two things
        if not apart and closed(words, found[1]):
            said.year, said.end = found
    elif not take_named_year(words, said, at) and said.day and (said.lunar or said.natural or said.leap):
        _take_year_behind_gap(words, said)
    if said.year is not None:
        if said.canchi is None:
            take_name_beside(words, said)
        take_calendar(g, said)
    return said


_THAT = ("đó", "ấy", "đấy")


def _stands_behind_month(words: Words, at: int, found: tuple[int, int]) -> bool:
    """Whether a year behind "tháng 8 năm" is one: "năm 59 người Cor" counts nobody, "năm 20 người" may."""
    if not closed(words, found[1]):
        return False
    figures = words.is_number(at) and 1945 <= found[0] <= 1989
    return words.at(found[1]) not in COUNTED - ({"xac", "nguoi", "hai", "phan"} if figures else {"xac"})


def _pair_spoken(words: Words, at: int) -> tuple[int, int] | None:
    """A year of the wars in two words behind a month in words; "bốn năm" may be four years, "bảy người" counts."""
    found = year_spoken(words, at, beside_month=True)
    sure = found is not None and found[1] == at + 2 and 1945 <= found[0] <= 1989 and words.at(at + 1) != "nam"
    return found if sure and found and words.at(found[1]) not in COUNTED_SHORT else None


def _is_short(words: Words, found: tuple[int, int]) -> bool:
    """Whether two figures are a year and count nothing."""
    end = found[1]
    following = words.at(end)
    pair = following in SEPARATORS and words.is_number(end + 1)
    figures = words.at(end - 3) in SEPARATORS  # "30/4 75" may be anything
    short = len(words.at(end - 1)) == 2 and 1945 <= found[0] <= 1989 and closed(words, end)
    return short and not (figures or pair or following in COUNTED_SHORT)


def take_calendar(g: Grammar, said: Said) -> None:
    """Takes "nhuận" and the calendar's name at the end of said."""
    words = g.words
    bracket = words.at(said.end) == "("
    if words.says(said.end + bracket, "nhuận", strict=True):
        said.leap = True
        said.end += 1 + bracket
        said.end += bracket and words.at(said.end) == ")"
    elif mark := calendar_mark(g, said.end):
        said.lunar, said.end = mark


def _take_year_behind_gap(words: Words, said: Said) -> None:
    at = said.end
    for _ in range(8):
        if words.says(at, "năm") and (found := named_year(words, at + 1)):
            said.year, said.end = found
            said.canchi = (at + 1, at + 3)
            return
        if words.at(at) not in _GAP:
            return
        at += 1
