"""Where a name in ordinary writing ends: a surname with the words after it, capitalised alike.

Streets, schools, communes and cemeteries that bear a person's name are none.
"""

from __future__ import annotations

import re

from flows.understand.days import date_words
from flows.understand.page.words import Phrase, Words
from flows.understand.persons import names
from flows.understand.persons.district_names import DISTRICTS
from flows.understand.persons.given_names import BEFORE_PLACES, OPENING, given_before, given_end, is_carved
from flows.understand.persons.marked_names import marked_end
from flows.understand.persons.person import TITLES_OF_GIVEN, titled
from flows.understand.persons.soft_names import MIDDLES, RARE_MIDDLES, is_label, is_place

_SHORT_SURNAMES = frozenset(("ng", "tr", "ph"))  # "Ng. Văn Tèo"


def full_end(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """Where a name in ordinary writing that begins at word i ends, or None; negative: where a place's name ends."""
    first = words.typed[i]
    if not first[0].isupper() or not first.isalpha():
        return None
    loud = len(first) > 1 and first.isupper()
    run = i + 1
    while run < len(words.typed) and run - i < 6:
        word = words.typed[run]
        short = run == i + 1 and words.shades[i] in _SHORT_SURNAMES and words.gap(run) == ". "
        if (words.gap(run) != " " and not short) or not word[0].isupper() or not word.isalpha() or is_label(words, run):
            break
        if (len(word) > 1 and word.isupper()) != loud and len(word) > 1:
            break
        if run - i > 1 and (_begins_a_unit(words, run) or (loud and _goes_beyond(words, phrases, run))):
            break
        run += 1
    size = run - i
    if not lead and (first in ("Đường", "ĐƯỜNG") or words.shades[i:run] == ("duong", "truong", "son")):
        return -run  # "Đường Trường Sơn"
    if words.shades[i : i + 2] in _FIGHTERS or words.shades[i : i + 2] in (("van", "hoa"), ("van", "nghe")):
        return None  # "Văn Hóa Thôn Đông"
    if size == 2 and not lead and _is_a_year(words, i):
        return None  # "chết Mậu Thân"
    if size > 1 and _opens_with_a_title(words, i, size) and not (lead and lead[0].tags & {"martyr"}):
        return None  # "Ông Nguyễn Văn Sự", "Ông Tư", "Bac Tong Viet Suu": the surname is rarer than the title by far
    if words.shades[i] in _BAPTISED and size > 1:
        return None  # "Giuse Vũ Ngọc Bích"
    if is_label(words, i) or (phrases[i] is not None and "martyr" in phrases[i].tags):  # type: ignore[union-attr]
        return None
    inside = i > 1 and words.gap(i) == " " == words.gap(i - 1) and _is_capital(words, i - 1)
    if inside and not lead and words.shades[i - 1] not in _NO_SURNAMES:
        return None  # "xa Lap Le Thuy Nguyen": the middle of another name
    if " ".join(words.shades[i:run]) in ("vo danh", "vo danh liet si"):
        return -run
    if size == 2 and words.shades[i] in _BY_ORDER and not is_place(words, i, run):
        return run  # "Sáu Lành", "Út Tèo": in the South children are called by their order
    if size == 3 and titled(lead) and _is_district(words, i + 1, run) and not names.is_surname(first):
        return i + 1  # "thằng Tịnh Hưng Yên"
    if size > 1:
        if size == 2 and words.small[i] == "thị" and not (i and words.gap(i) == " "):
            return run  # "- Thị Phượng, 1952": whose surname nobody knew
        rare = size > 2 and phrases[i] is None and _is_told_by_its_middle(words, i)
        if not (names.is_surname(first) or words.shades[i] in _SHORT_SURNAMES or rare) or (
            size == 2 and words.shades[i + 1] == "thi"
        ):
            if marked_end(words, i + 1, carved=False) is not None or words.small[i] in TITLES_OF_GIVEN:
                return None  # "Tặng Đ. X. Vững", "Chị Tám Lụa"
            allowed = titled(lead) and not loud and (words.page.accented or lead[0].tags & {"self", "martyr"})
            return given_before(words, i, lead) if allowed or is_carved(words, i) else None
        certain = size > 2 and words.shades[i + 1] in MIDDLES | RARE_MIDDLES
        if (is_place(words, i, run) or (_stands_at_a_place(words, i, run) and not certain)) and not titled(lead):
            return -run
        if _behind_a_thing(words, phrases, i, lead) and not (certain and lead):
            return -run
        return _without_a_place(words, i, run) if certain else run
    return given_end(words, phrases, i, lead)


_FELL = frozenset("chet mat sinh hs hoi dip dot tran tet nam".split())


def _is_a_year(words: Words, i: int) -> bool:
    """Whether two words behind a verb of falling are the name of a year."""
    can, chi = words.shades[i : i + 2]
    named = can in date_words.CAN.entries and chi in date_words.CHI.entries
    return named and i > 0 and words.shades[i - 1] in _FELL


def _is_told_by_its_middle(words: Words, i: int) -> bool:
    """Whether "Văn" or "Thị" behind it makes of a word a surname that is rarer than those we know: "Mầu Văn Thóc"."""
    small = words.small[i]
    if words.small[i + 1] not in ("văn", "thị") or small in OPENING or small in TITLES_OF_GIVEN or small in _NOBODYS:
        return False
    behind = " ".join(words.shades[i + 1 : i + 3])  # "Xã Văn Giang"
    return words.shades[i] not in BEFORE_PLACES and behind not in DISTRICTS and not _is_a_word(words, i + 1)


# Before "Văn", "Thị" they are nobody's surname: "Phà Văn Úc", "Tướng Văn Tiến Dũng".
_NOBODYS = frozenset("tướng thầy sư phà bến cầu chợ đò sông chùa đền nghĩa làng đình núi bãi".split())


def _is_a_word(words: Words, i: int) -> bool:
    """Whether "Văn", "Thị" at i begins a word that offices and towns have in capitals: "Sở Văn Hóa", "Thị Xã"."""
    return tuple(words.small[i : i + 2]) in _WORDS


_WORDS = {("văn", then) for then in "hóa hoá nghệ công thư phòng học bản kiện sử miếu đàn phẩm úc điển".split()}
_WORDS |= {("thị", then) for then in "trấn xã trường đội ủy uỷ nghè vải".split()}


def _without_a_place(words: Words, i: int, run: int) -> int:
    """Where a name of a usual kind ends before the next sentence or the place behind it: "Lê Đắc Sửu Nông Cống"."""
    if run - i > 3 and words.small[run - 1] in OPENING:
        run -= 1
    if run - i == 6:
        return i + (4 if words.shades[i + 1] == "thi" else 3)  # no name has six words
    return run - 2 if run - i > 4 and _is_district(words, run - 2, run) else run


def _begins_a_unit(words: Words, at: int) -> bool:
    """Whether a single letter begins a function or a unit: "Bùi Đăng Quế B trưởng", "HOÀNG THẾ NÚI E 93"."""
    if words.typed[at] not in _UNITS or words.shades[at - 1] in ("van", "thi"):
        return False  # "Nguyễn Văn B": no name is told
    after = words.shades[at + 1] if at + 1 < len(words.shades) and words.gap(at + 1) == " " else ""
    return (after[:1].isdigit() and len(after) < 4) or after in ("truong", "pho")


_UNITS = frozenset("ABCDEF")


def _goes_beyond(words: Words, phrases: list[Phrase | None], at: int) -> bool:
    """Whether a name in capitals has ended before this word: "CÙ VĂN THỨ DU KÍCH", "LE XUAN VONG HT"."""
    phrase = phrases[at]
    fighter = words.shades[at : at + 2] in _FIGHTERS
    return (phrase is not None and phrase.last - phrase.first > 1) or fighter or not _VOWEL.search(words.shades[at])


_BAPTISED = frozenset(
    "giuse phaolo anton phero maria teresa gioan gioankim gioakim vinhson vinhxon micae toma mattheu augustino "
    "daminh giacobe phanxico matta anna joseph".split()
)

_VOWEL = re.compile("[aeiouy]")

_FIGHTERS = frozenset((("du", "kich"), ("dan", "quan"), ("tu", "ve"), ("bo", "doi")))

_BY_ORDER = frozenset("hai ba tu nam sau bay tam chin muoi ut".split())

_NO_SURNAMES = _BY_ORDER | _BAPTISED  # before a name in one stretch of capitals: "Ba Nguyễn Văn Đức"

_BY_ORDER_SPELLED = frozenset("hai ba tư năm sáu bảy bẩy tám chín mười út".split())

_TITLES_AS_TYPED = frozenset("ong anh chi bac chu cau co cu em ban chau thay".split())


def _opens_with_a_title(words: Words, i: int, size: int) -> bool:
    """Whether the first of `size` capitalised words is a title, or the order of a child before a full name."""
    if words.typed[i] == "Ông":
        return True
    shade = words.shades[i]
    if size == 3 and shade in ("chu", "cu") and words.shades[i + 1] in MIDDLES | RARE_MIDDLES:
        return False  # "Chu Văn Lẫm", "Cu Van Trang"
    ordered = words.small[i] in _BY_ORDER_SPELLED or (shade in _BY_ORDER and not words.page.accented)
    if size < 3 or not (ordered or (shade in _TITLES_AS_TYPED and words.typed[i].isascii())):
        return False
    return names.is_surname(words.typed[i + 1]) and (size > 3 or words.shades[i + 2] not in names.PLACES)


def _is_capital(words: Words, i: int) -> bool:
    word = words.typed[i]
    return word.isalpha() and word[0].isupper() and word[1:].islower()


def _is_district(words: Words, first: int, last: int) -> bool:
    """ "Võ Đình Thu Vĩnh Linh": a name with the place behind it."""
    said = " ".join(words.shades[first:last])
    return said in DISTRICTS or said in names.PLACES


def _stands_at_a_place(words: Words, first: int, last: int) -> bool:
    """ "ở Hòa Nghĩa", "Thái Thụy Thái Bình": the words before or the province at the end make it a place."""
    before = words.shades[first - 1] if first and words.gap(first) == " " else ""
    if before in BEFORE_PLACES:
        return True
    if last - first > 2 and " ".join(words.shades[first : first + 2]) in names.PLACES:
        return True
    return last - first == 4 and " ".join(words.shades[last - 2 : last]) in names.PLACES


def _behind_a_thing(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> bool:
    """Whether a street, a school, a commune ... stands right before the name."""
    if lead and lead[0].tags & {"title", "self", "rank", "post", "kin", "martyr"}:
        return False
    if (
        i > 2
        and words.shades[i - 2] == "so"
        and words.shades[i - 3] in ("o", "nha", "tai")
        and words.shades[i - 1].isdecimal()
    ):
        return True  # "ở số 5 Nguyễn Thái Học": a street
    at = lead[-1].first if lead else i
    if not at or words.shades[at - 2 : at] in _FIGHTERS:
        return False
    short = len(words.shades[at - 1]) < 3  # "TP. Hồ Chí Minh"; behind a word the point ends a sentence
    gaps = (" ", ". ", ".") if short else (" ",)
    for back in (1, 2, 3):
        if back > at:
            break
        phrase = phrases[at - back]
        if _is_no_thing(words, at - back):
            continue
        if phrase and phrase.last == at and phrase.tags & {"thing", "level"} and words.gap(at) in gaps:
            return True
    return False


def _is_no_thing(words: Words, at: int) -> bool:
    """Whether what may be a temple, a district or a school is none, by the word before it or for lack of marks."""
    before = words.shades[at - 1] if at else ""
    match words.shades[at]:
        case "den":
            return not words.page.accented  # "roi den Ly Van Sin": to him
        case "quan":
            return before == "hai"  # "Hải quân Trịnh Bá Nhuận"
        case "truong":
            return before in _LED  # "lop truong Lam Chi Thanh"
    return False


_LED = frozenset("lop thu hieu doi doan to hoi ban xom thon b c d e".split())
