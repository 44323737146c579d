"""Given names alone: behind a title, in a row, with a bracket or a home behind them, carved, beside a phone."""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.page.words import Phrase, Words
from flows.understand.persons import names
from flows.understand.persons.person import TITLES_OF_GIVEN, Person, titled
from flows.understand.persons.soft_names import GIVEN, GIVEN_SHADES, is_label, is_place

NOT_GIVEN = frozenset(
    "hải hà bộ ban ubnd đoàn đội sư trung tiểu đại quân khu nghĩa thành tỉnh huyện xã thôn phường tp hội lính việt lào "
    "miền bắc nam tây đông mỹ pháp tây nguyên kính ai em anh tôi các con trong họ".split()
)

_GIVEN_IN_ROWS = frozenset("đông nam bắc hải hà trung thành quân đoàn".split())


def is_given(words: Words, phrases: list[Phrase | None], before: list[Person], i: int) -> bool:
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
    return inside and ends and usual and before not in BEFORE_PLACES and before not in _WATERS


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
    if words.shades[i] in names.PLACES or (small in NOT_GIVEN and not (in_row and small in _GIVEN_IN_ROWS)):
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
    return before not in BEFORE_PLACES and before not in _HOMES


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


def given_end(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A given name alone, behind a title."""
    word = words.typed[i]
    called = _before_a_phone(words, phrases, i)
    if fold.fold(word) == "ho" and lead and lead[0].spelling in ("bác", "cụ"):
        return None
    if is_carved(words, i) and (len(word) > 2 or _is_quoted(words, i)) and not is_label(words, i):
        return i + 1 if words.shades[i : i + 2] != ("hai", "quan") else None
    if not (titled(lead) or called or _behind_a_phone(words, i)) or len(word) < 2:
        return None
    phoned = len(words.typed) > i + 1 and re.match(r"0[0-9]{2}", words.typed[i + 1])
    if word.lower() in NOT_GIVEN and not (phoned or _is_called_so(words, i, lead)):
        return None
    if word.isupper() and not (lead and lead[0].tags & {"martyr", "title"}):
        return None
    if fold.fold(word) in names.PLACES and not _is_called_so(words, i, lead):
        return None
    return None if words.gap(i) != " " and words.small[i] in OPENING else i + 1


def _is_called_so(words: Words, i: int, lead: tuple[Phrase, ...]) -> bool:
    """Whether what else is a part of a place or an office is his name: "anh Hải hy sinh", no "anh Hải quân"."""
    if not lead or lead[0].spelling not in TITLES_OF_GIVEN or words.gap(i) != " ":
        return False
    after = words.shades[i + 1] if i + 1 < len(words.shades) and words.gap(i + 1) == " " else ""
    return words.shades[i] in _GIVEN_TOO and after not in _GOES_ON


_GIVEN_TOO = frozenset("dong nam bac hai ha trung thanh quan doan nghia hoi hue".split())

_GOES_ON = frozenset(
    "doan doi si uy ta uong bo pho co trang quan vu khu giai y chinh vien thanh ccb cuu dong phu nong phong duong "
    "truong ket hoc nien du san ky dan khuyen lhpn lien tu hiep lap dao ly mau doi thuong".split()
)

# With these a sentence begins: "Tìm thân nhân liệt sĩ: Tại NTLS ...".
OPENING = frozenset(
    "tại hiện ngày theo khi sau trước nay từ ở do được xin mong nhà gia quê sinh hy hi nhập đơn kính chào cảm nếu "
    "vì tìm cần nhờ hỏi báo trên dưới bên cạnh gần bao như đã đang sẽ là có không chưa rất hôm tháng vào chúng".split()
)

_DEDICATED = frozenset("tặng thân kỷ kỉ gửi nhớ yêu mến quyết mẹ em anh quê con đời tình".split())

_CARVED = frozenset("khắc chữ tên đề ghi sơn viết đục được".split())

_CARVED_SHADES = frozenset(map(fold.fold, _CARVED))


def is_carved(words: Words, i: int) -> bool:
    """Whether what begins here is written on a thing: 'bi đông khắc "TUYỂN - HÀ BẮC"'."""
    if not i or words.gap(i).strip(" :") not in ("", *"\"'“‘«"):
        return False
    said = words.small[i - 1]  # "chú" is no "chữ"
    written = said in _CARVED or (said.isascii() and said in _CARVED_SHADES)
    return written and words.small[i] not in _DEDICATED


def _is_quoted(words: Words, i: int) -> bool:
    """Whether two letters within quotation marks stand alone: 'vết khắc "Kỳ"', but not "Tổ quốc ghi công"."""
    if len(words.typed[i]) < 2 or words.gap(i)[-1:].isspace():
        return False
    return i + 1 == len(words.typed) or words.gap(i + 1) != " " or not words.typed[i + 1].islower()


def given_before(words: Words, i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A foreign or a given name of two words ("em Thu Uyên"), behind a self cue or a title."""
    run = i
    while run < len(words.typed) and run - i < 3 and words.typed[run][0].isupper() and words.typed[run].isalpha():
        if run > i and words.gap(run) != " ":
            break
        run += 1
    if is_place(words, i, run) or words.typed[i].lower() in NOT_GIVEN:
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


BEFORE_PLACES = frozenset(
    "o tai ve que vao tu den ra huyen xa tinh nguoi goc thuoc tren duoi gan ben canh phia qua trong bac "
    "nam dong tay".split()
)
