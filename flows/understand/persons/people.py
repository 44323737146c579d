"""Who is named in a text: every person, with the titles and cue words right before the name.

A name is a surname with the words after it, capitalised alike; after a title ("anh", "đồng chí", "LS") a given name
alone; in small letters only a surname behind a cue, with a clear end. Streets, schools, communes and cemeteries that
bear a person's name are none. Who of them fell is weighed in roles.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import compress
from operator import attrgetter

from flows.understand.page import fold
from flows.understand.page.words import Phrase, Words
from flows.understand.persons import names
from flows.understand.persons.district_names import DISTRICTS
from flows.understand.persons.marked_names import marked_end
from flows.understand.persons.soft_names import GIVEN, GIVEN_SHADES, MIDDLES, RARE_MIDDLES, is_label, is_place, soft_end

_SHORT_SURNAMES = frozenset(("ng", "tr", "ph"))  # "Ng. Văn Tèo"
_NOT_GIVEN = frozenset(
    "hải hà bộ ban ubnd đoàn đội sư trung tiểu đại quân khu nghĩa thành tỉnh huyện xã thôn phường tp hội lính việt lào "
    "miền bắc nam tây đông mỹ pháp tây nguyên kính ai em anh tôi các con trong họ".split()
)
_GIVEN_IN_ROWS = frozenset("đông nam bắc hải hà trung thành quân đoàn".split())
_TITLES_OF_GIVEN = frozenset(
    "anh|chị|cậu|thằng|cô|chú|bác|ông|cụ|em|bạn|cháu|bà|dc|đồng chí|"
    "hai đồng chí|ba đồng chí|các đồng chí|mấy đồng chí|đ c|đ chí|đc|liệt sĩ|liệt sỹ|ls|cái|bé|cu|nhỏ".split("|")
)
_LEAD_GAPS = frozenset((" ", ": ", ":", " : ", ", ", "  ", ' "', " “", ".", "/", " (", "/ "))


@dataclass(frozen=True, slots=True)
class Person:
    """A name on a page: words `first`..`last` (exclusive), the phrases right before it (nearest first).

    `before`: the first word of the outermost of these phrases. `full`: surname and given name.
    """

    name: str
    start: int
    end: int
    first: int
    last: int
    full: bool
    lead: tuple[Phrase, ...]
    before: int

    def led_by(self, tag: str) -> Phrase | None:
        """The nearest phrase before the name with this tag."""
        return next((p for p in self.lead if tag in p.tags), None)

    @property
    def signs(self) -> bool:
        """Whether what he is to the martyr stands before the name: "Cháu gái liệt sĩ: Hiền"."""
        return bool(self.lead) and "signs" in self.lead[0].tags


NOBODY = Person("", 0, 0, 0, 0, full=False, lead=(), before=0)  # a martyr of whom no name is told


def find_people(words: Words, phrases: list[Phrase | None], ends: dict[int, Phrase]) -> list[Person]:
    """All names of a page from left to right. `ends`: the longest phrase that ends before each word."""
    # "C3" and a place or two in capitals make no text of capitals and small letters.
    capitalised = compress(words.typed, words.capital)
    titles = sum([len(word) > 1 and word[1:].islower() for word in capitalised])
    small = titles == 0 or (titles * 20 <= len(words.typed) and not words.page.accented)
    capitals = words.loud
    people: list[Person] = []
    i = 0
    while i < len(words.typed):
        capital = words.capital[i]
        if not small and not capital and not (i in ends and _named_small(words, ends, i)):
            i += 1
            continue
        lead = lead_of(words, ends, i)
        loud = not capitals and len(words.typed[i]) > 1 and words.typed[i].isupper()
        last = marked_end(words, i, carved=_carved(words, i)) if capital else None
        if last is not None:
            pass
        elif capitals or not capital or (small and not titles and not loud):
            last = soft_end(words, phrases, i, lead)
        else:
            last = _capital_end(words, phrases, i, lead)
            if last is None and not _titled(lead) and _is_given(words, phrases, people[-1:], i):
                last = i + 1
        if last is None or last < 0:
            i = i + 1 if last is None else -last
            continue
        people.append(person_at(words, i, last, lead))
        i = last
    return people


def with_named(words: Words, people: list[Person], named: Iterable[tuple[int, int]]) -> list[Person]:
    """The people with those whose names stand where a form says so, in place of what was read there."""
    spans = [(words.index(start), words.index(end)) for start, end in named]
    if not spans:
        return people
    taken = {at for first, last in spans for at in range(first, last)}
    same = {(person.first, person.last): person for person in people}
    kept = [person for person in people if taken.isdisjoint(range(person.first, person.last))]
    kept += [same.get(span) or person_at(words, *span) for span in spans if span[0] < span[1]]
    return sorted(kept, key=_first)


_first = attrgetter("first")


def person_at(words: Words, first: int, last: int, lead: tuple[Phrase, ...] = ()) -> Person:
    """Whoever is named by words `first`..`last` (exclusive), with the phrases right before the name."""
    start, end = words.starts[first], words.ends[last - 1]
    name = names.spelled(words.page.text[start:end])
    before = lead[-1].first if lead else first
    return Person(name, start, end, first, last, full=last - first > 1, lead=lead, before=before)


def _is_given(words: Words, phrases: list[Phrase | None], before: list[Person], i: int) -> bool:
    """Whether word i without a title is a given name, by those beside it."""
    if _may_be_given(words, phrases, i, in_row=True) and _in_a_row(words, phrases, i):
        return True
    if not _may_be_given(words, phrases, i):
        return False
    if words.shades[i] in GIVEN_SHADES and (
        _falls(words, phrases, i) or _has_a_bracket(words, before, i) or _is_meant(words, i)
    ):
        return True
    return _has_a_home(words, i) or _is_called(words, i) or any(_goes_on(words, one, i) for one in before)


def _falls(words: Words, phrases: list[Phrase | None], i: int) -> bool:
    """Whether a clause begins with the word and says what he was or that he fell: "Luận chết, Phấn xạ thủ phụ"."""
    opens = not i or words.gap(i).strip() != ""
    after = phrases[i + 1] if i + 1 < len(phrases) and words.gap(i + 1) == " " else None
    return opens and after is not None and not after.tags.isdisjoint(_OF_SOLDIERS)


_OF_SOLDIERS = frozenset(("fell", "post", "rank"))


def _is_meant(words: Words, i: int) -> bool:
    """Whether a usual given name with its marks ends a clause, at no place: "đến lượt Cúc, nữ dân công"."""
    inside = bool(i) and words.gap(i) == " " and not words.capital[i - 1]
    ends = words.gap(i + 1).strip() != "" or i + 1 == len(words.typed)  # "tặng Huân chương" goes on
    usual = words.page.accented and words.small[i] in GIVEN
    before = words.shades[i - 1]
    return inside and ends and usual and before not in _BEFORE_PLACES and before not in _WATERS


_WATERS = frozenset(
    "song suoi nui doi cau cho ben khe rach kenh cua dao hon deo doc pho duong lang thon ap ban".split()
)


def _has_a_bracket(words: Words, before: list[Person], i: int) -> bool:
    """Whether what he was or where he was from stands in brackets behind it: "là: Thế (Nam Đàn), Nhân (y tá)"."""
    if not i or i + 1 >= len(words.typed) or words.gap(i + 1) != " (":
        return False
    if before:  # "Hòa (y tá), Tuấn (pháo thủ)"
        beside = words.gap(i).strip() in ("),", ");") or words.shades[i - 1] in _JOINING
        return words.gap(before[-1].last) == " (" and beside and i - before[-1].last < _BRACKETED
    return words.gap(i).strip() == ":" and words.shades[i - 1] in _LISTING


_BRACKETED = 10  # words between two names with brackets
_LISTING = frozenset("la gom nguoi anh dua ten dong chi ba hai bon nam".split())


def _has_a_home(words: Words, i: int) -> bool:
    """Whether where he is from stands right behind a word that a sign or "và" parts: "và Rạng quê Mỹ Hào"."""
    parted = not i or words.gap(i).strip() or words.shades[i - 1] in (*_JOINING, "gom", "co")
    if not parted or i + 2 >= len(words.typed) or words.gap(i + 1) not in (" ", ", ", " ("):
        return False
    of_people = words.shades[i + 1] == "nguoi" or words.shades[i + 1 : i + 3] == ("dan", "toc")
    return words.capital[i + 2] if of_people or words.shades[i + 1] in ("que", "dan") else False


def _is_called(words: Words, i: int) -> bool:
    """Whether somebody who was counted or titled is called so: "hai thằng nữa là Lắm", "anh thứ hai là Luân"."""
    if not i or words.shades[i - 1] not in ("la", "ten") or words.gap(i) not in (" ", ": "):
        return False
    return not _COUNTED.isdisjoint(words.shades[max(0, i - 5) : i - 1])


_COUNTED = frozenset("anh ong chu cau thang dua nguoi bac chi co".split())


def _may_be_given(words: Words, phrases: list[Phrase | None], i: int, *, in_row: bool = False) -> bool:
    """Whether one capitalised word stands alone here that is neither a place nor a word of the sentence."""
    word, small = words.typed[i], words.small[i]
    if not words.capital[i] or not word.isalpha() or not word[1:].islower():
        return False
    phrase = phrases[i]
    if phrase is not None and not (in_row and phrase.last == i + 1 and words.shades[i] in GIVEN_SHADES):
        return False
    if words.shades[i] in names.PLACES or (small in _NOT_GIVEN and not (in_row and small in _GIVEN_IN_ROWS)):
        return False
    followed = _is_followed(words, i)
    led = i > 0 and words.gap(i) == " " and (words.capital[i - 1] or _is_thing(phrases, i))
    return not followed and not led


def _is_followed(words: Words, i: int) -> bool:
    """Whether the next word has a capital and nothing but a blank parts them."""
    return i + 1 < len(words.typed) and words.gap(i + 1) == " " and words.capital[i + 1]


def _is_thing(phrases: list[Phrase | None], i: int) -> bool:
    """Whether a street, a river, a commune stands right before word i."""
    before = (phrases[at] for at in range(max(0, i - 3), i))
    return any(p is not None and p.last == i and not p.tags.isdisjoint(("thing", "level", "at")) for p in before)


def _in_a_row(words: Words, phrases: list[Phrase | None], i: int) -> bool:
    """Whether three such words or more stand in a row: "Cảnh, Thuận, Đôn và mình"."""
    count, first, dashes = 1, i, False
    for step in (-1, 1):
        at = i
        while count < 3:
            before, at = at, _neighbour(words, at, step)
            if not 0 <= at < len(words.typed):
                break
            whole = step > 0 and names.is_surname(words.typed[at]) and _is_followed(words, at)
            if not whole and not _may_be_given(words, phrases, at, in_row=True):
                break
            count += 1
            first = min(first, at)
            dashes = dashes or words.gap(max(at, before)).strip() in _DASHES
            if whole:
                break  # "Hòa, Tuấn và Lê Văn Đạt"
    return count > 2 and (not dashes or _is_announced(words, first))


def _is_announced(words: Words, first: int) -> bool:
    """Whether a row with dashes is one of people, not of places: "Danh sách: Hà – Kỳ", 'khắc "Hòa - Tiến - Bá"'."""
    opening = words.gap(first).strip()
    if not opening or opening[-1] not in (":", '"', "“", "‘", "'"):
        return False
    before = words.shades[first - 1] if first else ""
    return before not in _BEFORE_PLACES and before not in _HOMES


_HOMES = frozenset("chi quan thon xa tuyen vung".split())  # "Địa chỉ:", "Nguyên quán:"
_DASHES = frozenset(("-", "–"))


def _neighbour(words: Words, at: int, step: int) -> int:
    """The next word of a row, -1 behind its end: a comma or a dash parts them, or a word that joins."""
    gap = words.gap(max(at, at + step))
    if gap in _PARTING:
        return at + step
    beyond = at + 2 * step
    if gap == " " and 0 <= beyond < len(words.typed) and words.shades[at + step] in _JOINING:
        return beyond if words.gap(max(beyond, at + step)) == " " else -1
    return -1


_JOINING = frozenset(("va", "voi", "cung", "roi"))
_PARTING = frozenset((", ", " - ", " – ", "-", "–", "; "))


def _goes_on(words: Words, before: Person, i: int) -> bool:
    """Whether word i is a given name beside one behind a title: "hai đồng chí Quyết và Đoàn", "các anh Hứa, Thông"."""
    if before.full or words.gap(before.last) not in (" ", ", "):
        return False
    return i == before.last + ("," not in words.gap(before.last)) and (i == before.last or words.shades[i - 1] == "va")


def _named_small(words: Words, ends: dict[int, Phrase], i: int) -> bool:
    """Whether a name without its capitals may begin here: "tìm liệt sĩ nguyễn văn bình"."""
    cue = ends.get(i)
    return (
        cue is not None
        and bool(cue.tags & {"martyr", "naming", "title", "kin", "self"})
        and not any(words.capital[i + 1 : i + 2])
        and words.shades[i + 1 : i + 2] in (("van",), ("thi",), ("huu",), ("dinh",), ("duc",))
    )


def lead_of(words: Words, ends: dict[int, Phrase], i: int) -> tuple[Phrase, ...]:
    """The titles, kin words, ranks, links and self cues that stand right before word i, nearest first."""
    lead: list[Phrase] = []
    at = i
    while len(lead) < 6:
        phrase = ends.get(at)
        if phrase is None or not phrase.tags & _LEADING:
            break
        gap = words.gap(at)
        if gap not in _LEAD_GAPS or (", " in gap and not phrase.tags & {"kin", "self"}):
            break
        lead.append(phrase)
        at = phrase.first
    return tuple(lead)


_LEADING = frozenset(
    ("title", "martyr", "link", "naming", "truename", "aka", "self", "kin", "rank", "post", "office", "pet")
)


def _capital_end(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
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
    if words.shades[i : i + 2] in _FIGHTERS:
        return None
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
    if size > 1:
        if size == 2 and words.small[i] == "thị" and not (i and words.gap(i) == " "):
            return run  # "- Thị Phượng, 1952": whose surname nobody knew
        if not (names.is_surname(first) or words.shades[i] in _SHORT_SURNAMES) or (
            size == 2 and words.shades[i + 1] == "thi"
        ):
            if marked_end(words, i + 1, carved=False) is not None or words.small[i] in _TITLES_OF_GIVEN:
                return None  # "Tặng Đ. X. Vững", "Chị Tám Lụa"
            allowed = _titled(lead) and not loud and (words.page.accented or lead[0].tags & {"self", "martyr"})
            return _given_before(words, i, lead) if allowed or _carved(words, i) else None
        certain = size > 2 and words.shades[i + 1] in MIDDLES | RARE_MIDDLES
        if (is_place(words, i, run) or (_stands_at_a_place(words, i, run) and not certain)) and not _titled(lead):
            return -run
        if _behind_a_thing(words, phrases, i, lead) and not (certain and lead):
            return -run
        return _without_a_place(words, i, run) if certain else run
    return _given(words, phrases, i, lead)


def _without_a_place(words: Words, i: int, run: int) -> int:
    """Where a name of a usual kind ends before the next sentence or the place behind it: "Lê Đắc Sửu Nông Cống"."""
    if run - i > 3 and words.small[run - 1] in _OPENING:
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
_TITLES_AS_TYPED = frozenset("ong anh chi bac chu cau co cu em".split())


def _opens_with_a_title(words: Words, i: int, size: int) -> bool:
    """Whether the first of `size` capitalised words is a title, or the order of a child before a full name."""
    if words.typed[i] == "Ông":
        return True
    shade = words.shades[i]
    if size == 3 and shade in ("chu", "cu") and words.shades[i + 1] in MIDDLES:
        return False  # "Chu Văn Lẫm", "Cu Van Trang"
    ordered = words.small[i] in _BY_ORDER_SPELLED or (shade in _BY_ORDER and not words.page.accented)
    if size < 3 or not (ordered or (shade in _TITLES_AS_TYPED and words.typed[i].isascii())):
        return False
    return names.is_surname(words.typed[i + 1]) and (size > 3 or words.shades[i + 2] not in names.PLACES)


def _is_capital(words: Words, i: int) -> bool:
    word = words.typed[i]
    return word.isalpha() and word[0].isupper() and word[1:].islower()


def _given(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A given name alone, behind a title."""
    word = words.typed[i]
    called = _before_a_phone(words, phrases, i)
    if fold.fold(word) == "ho" and lead and lead[0].spelling in ("bác", "cụ"):
        return None
    if _carved(words, i) and len(word) > 2 and not is_label(words, i):
        return i + 1
    if not (_titled(lead) or called or _behind_a_phone(words, i)) or len(word) < 2:
        return None
    phoned = len(words.typed) > i + 1 and re.match(r"0[0-9]{2}", words.typed[i + 1])
    if word.lower() in _NOT_GIVEN and not (phoned or _is_called_so(words, i, lead)):
        return None
    if word.isupper() and not (lead and lead[0].tags & {"martyr", "title"}):
        return None
    if fold.fold(word) in names.PLACES and not _is_called_so(words, i, lead):
        return None
    return None if words.gap(i) != " " and words.small[i] in _OPENING else i + 1


def _is_called_so(words: Words, i: int, lead: tuple[Phrase, ...]) -> bool:
    """Whether what else is a part of a place or an office is his name: "anh Hải hy sinh", no "anh Hải quân"."""
    if not lead or lead[0].spelling not in _TITLES_OF_GIVEN or words.gap(i) != " ":
        return False
    after = words.shades[i + 1] if i + 1 < len(words.shades) and words.gap(i + 1) == " " else ""
    return words.shades[i] in _GIVEN_TOO and after not in _GOES_ON


_GIVEN_TOO = frozenset("dong nam bac hai ha trung thanh quan doan nghia hoi hue".split())
_GOES_ON = frozenset(
    "doan doi si uy ta uong bo pho co trang quan vu khu giai y chinh vien thanh ccb cuu dong phu nong phong duong "
    "truong ket hoc nien du san ky dan khuyen lhpn lien tu hiep lap dao ly mau doi thuong".split()
)


# With these a sentence begins: "Tìm thân nhân liệt sĩ: Tại NTLS ...".
_OPENING = frozenset(
    "tại hiện ngày theo khi sau trước nay từ ở do được xin mong nhà gia quê sinh hy hi nhập đơn kính chào cảm nếu "
    "vì tìm cần nhờ hỏi báo trên dưới bên cạnh gần bao như đã đang sẽ là có không chưa rất hôm tháng vào chúng".split()
)
_DEDICATED = frozenset("tặng thân kỷ kỉ gửi nhớ yêu mến quyết mẹ em anh quê con đời tình".split())
_CARVED = frozenset("khắc chữ tên đề ghi sơn viết đục được".split())
_CARVED_SHADES = frozenset(map(fold.fold, _CARVED))


def _is_district(words: Words, first: int, last: int) -> bool:
    """ "Võ Đình Thu Vĩnh Linh": a name with the place behind it."""
    said = " ".join(words.shades[first:last])
    return said in DISTRICTS or said in names.PLACES


def _carved(words: Words, i: int) -> bool:
    """Whether what begins here is written on a thing: 'bi đông khắc "TUYỂN - HÀ BẮC"'."""
    if not i or words.gap(i).strip(" :") not in ("", *"\"'“‘«"):
        return False
    said = words.small[i - 1]  # "chú" is no "chữ"
    written = said in _CARVED or (said.isascii() and said in _CARVED_SHADES)
    return written and words.small[i] not in _DEDICATED


def _given_before(words: Words, i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A foreign or a given name of two words ("em Thu Uyên"), behind a self cue or a title."""
    run = i
    while run < len(words.typed) and run - i < 3 and words.typed[run][0].isupper() and words.typed[run].isalpha():
        if run > i and words.gap(run) != " ":
            break
        run += 1
    if is_place(words, i, run) or words.typed[i].lower() in _NOT_GIVEN:
        return None
    return run


def _before_a_phone(words: Words, phrases: list[Phrase | None], i: int) -> bool:
    """ "Liên hệ Trọng 0945 121 323"."""
    if i + 1 >= len(words.typed) or not words.typed[i + 1].isdigit() or len(words.typed[i + 1]) < 3:
        return False
    before = [phrases[k] for k in range(max(0, i - 3), i)]
    return any(p is not None and p.last == i and "contact" in p.tags for p in before)


def _behind_a_phone(words: Words, i: int) -> bool:
    """ "0369112233 (Quyền)", "gọi 0369112233 Quyền"."""
    if not i or not words.typed[i - 1].isdigit():
        return False
    after = words.gap(i + 1).strip()[:1]
    return (words.gap(i) == " (" and after == ")") or (
        words.gap(i).strip() in ("", "-", ",")
        and len(words.typed[i - 1]) > 5
        and (after == "." or i + 1 == len(words.typed))
    )


_BEFORE_PLACES = frozenset(
    "o tai ve que vao tu den ra huyen xa tinh nguoi goc thuoc tren duoi gan ben canh phia qua trong bac "
    "nam dong tay".split()
)


def _stands_at_a_place(words: Words, first: int, last: int) -> bool:
    """ "ở Hòa Nghĩa", "Thái Thụy Thái Bình": the words before or the province at the end make it a place."""
    before = words.shades[first - 1] if first and words.gap(first) == " " else ""
    if before in _BEFORE_PLACES:
        return True
    if last - first > 2 and " ".join(words.shades[first : first + 2]) in names.PLACES:
        return True
    return last - first == 4 and " ".join(words.shades[last - 2 : last]) in names.PLACES


def _titled(lead: tuple[Phrase, ...]) -> bool:
    if not lead:
        return False
    nearest = lead[0]
    return (
        nearest.spelling in _TITLES_OF_GIVEN
        or bool(nearest.tags & {"self", "post", "rank", "kin", "naming", "truename", "office"})
        or (nearest.spelling == "là" and len(lead) > 1)
    )


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
        if words.shades[at - back] == "den" and not words.page.accented:
            continue  # "roi den Ly Van Sin": to him, and no temple
        if phrase and phrase.last == at and phrase.tags & {"thing", "level"} and words.gap(at) in gaps:
            return True
    return False
