"""Who is named in a text: every person, with the titles and cue words right before the name.

A name is a surname with the words after it, capitalised alike; after a title ("anh", "đồng chí", "LS") a given name
alone; in small letters only a surname behind a cue, with a clear end. Streets, schools, communes and cemeteries that
bear a person's name are none. Whose fate the name belongs to is decided in roles.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.understand import fold, names
from flows.understand.words import Phrase, Words

_NO_NAME = frozenset(
    "hs sn nn ns ls ctv ccb tnxp kb kn kt kh nb ntls dt sdt lh gbt alo zalo gps otp cccd adn tqlc nva".split()
)
_SHORT_SURNAMES = frozenset(("ng", "tr", "ph"))  # "Ng. Văn Tèo"
_END_SMALL = frozenset(
    "que sinh nam hy hi hs sn o tai la ngay thang nhap don vi dv quan nguyen di co bi da khong chua muon "
    "tim ho ten thi "
    "ma va voi cung cua cho gui toi em chau minh con bo me anh chi nn chuc cap bac tuc nguoi hien nay "
    "thuoc so dt sdt mat "
    "nhung chet lam lúc luc khi tu den giay bao cap goi lien he ai biet xin nha ve gio moi roi thoi duoc dang "
    "ngoi".split()
)
_NOT_GIVEN = frozenset(
    "hải hà bộ ban ubnd đoàn đội sư trung tiểu đại quân khu nghĩa thành tỉnh huyện xã thôn phường tp hội lính việt lào "
    "miền bắc nam tây đông mỹ pháp tây nguyên kính ai em anh tôi các con trong".split()
)
# The same words where they are written with their diacritics: "CHÍ" ends no name, "CHỈ" does.
_END_SPELLED = frozenset(
    "quê sinh năm hy hi hs sn ở tại là ngày tháng nhập đơn vị đv quán nguyên đi có bị đã không chưa muốn "
    "tìm họ tên thì "
    "mà và với cùng của cho gửi tôi em cháu mình con bố mẹ anh chị nn chức cấp tức người hiện nay thuộc số đt sđt mất "
    "nhưng nằm chết làm lúc khi từ đến giấy báo gọi liên ai biết xin nhà về giờ mới rồi thôi được đang ngôi "
    "trúng".split()
)
_SOFT_LEADS = frozenset(("martyr", "self", "kin", "naming", "truename", "title", "link"))
_CLEAR_ENDS = frozenset("que sinh hy hi hs sn nn nhap don quan nguyen".split())
# Words between surname and given name: behind one of them one more word follows, and a name it is without doubt.
_MIDDLES = frozenset(
    "van thi huu dinh duc cong xuan quang ngoc trong minh manh tien quoc dang khac viet kim hong".split()
)
# Surnames that are everyday words where nothing marks a name.
_EVERYDAY = frozenset(
    "la cung bo an ong cu co danh y sa ca tri van thi vang hoa son thinh quan kha kim giang phi than tu "
    "tuong ngoc hong "
    "dong che chau lo lu ma man mua pho quang ro tan tham tra trang ung vi viet lang ha".split()
)
_RARE_MIDDLES = frozenset(
    "ba sy si the thanh tat duy doan hoang nhu phuc phu quy sinh tan tri vinh kha huy gia".split()
)
_BEHIND_LYING = tuple((w,) for w in "o duoi tai lai trong tren canh sau ben day do".split())
_AFTER_LABEL = re.compile(
    r"(?:nam|ngay|khoang|[0-9]|(?:mot|hai|ba|tu|bon|sau|bay|tam|chin|muoi|gieng|chap|mung|mong|ram)$)"
)
_TITLES_OF_GIVEN = frozenset(
    "anh|chị|cậu|thằng|cô|chú|bác|ông|cụ|em|bạn|cháu|bà|dc|đồng chí|đ c|đ chí|đc|liệt sĩ|liệt sỹ|ls".split("|")
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
    titles = sum(len(w) > 1 and w[0].isupper() and w[1:].islower() for w in words.typed)
    small = titles == 0 or (titles * 20 <= len(words.typed) and not words.page.accented)
    capitals = words.loud
    people: list[Person] = []
    i = 0
    while i < len(words.typed):
        capital = words.typed[i][0].isupper()
        if not small and not capital and not _named_small(words, ends, i):
            i += 1
            continue
        lead = _lead(words, ends, i)
        if capitals or not capital or (small and not titles):
            last = _soft_end(words, phrases, i, lead)
        else:
            last = _capital_end(words, phrases, i, lead)
        if last is None or last < 0:
            i = i + 1 if last is None else -last
            continue
        start, end = words.starts[i], words.ends[last - 1]
        people.append(
            Person(
                names.spelled(words.page.text[start:end]),
                start,
                end,
                i,
                last,
                last - i > 1,
                lead,
                lead[-1].first if lead else i,
            )
        )
        i = last
    return people


def _named_small(words: Words, ends: dict[int, Phrase], i: int) -> bool:
    """Whether a name without its capitals may begin here: "tìm liệt sĩ nguyễn văn bình"."""
    cue = ends.get(i)
    return (
        cue is not None
        and bool(cue.tags & {"martyr", "naming", "title", "kin", "self"})
        and words.shades[i + 1 : i + 2] in (("van",), ("thi",), ("huu",), ("dinh",), ("duc",))
    )


def _lead(words: Words, ends: dict[int, Phrase], i: int) -> tuple[Phrase, ...]:
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


_LEADING = frozenset(("title", "martyr", "link", "naming", "truename", "aka", "self", "kin", "rank", "post", "office"))


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
        if (
            (words.gap(run) != " " and not short)
            or not word[0].isupper()
            or not word.isalpha()
            or _is_label(words, run)
        ):
            break
        if (len(word) > 1 and word.isupper()) != loud and len(word) > 1:
            break
        run += 1
    size = run - i
    if first in ("Đường", "ĐƯỜNG") and not lead:
        return -run  # "Đường Trường Sơn"
    if first == "Ông" and size > 1:
        return None  # "Ông Nguyễn Văn Sự", "Ông Tư": the surname is rarer than the title by far
    if _is_label(words, i) or (phrases[i] is not None and "martyr" in phrases[i].tags):  # type: ignore[union-attr]
        return None
    if size > 1:
        if not (names.is_surname(first) or words.shades[i] in _SHORT_SURNAMES) or (
            size == 2 and words.shades[i + 1] == "thi"
        ):
            allowed = _titled(lead) and not loud and (words.page.accented or lead[0].tags & {"self", "martyr"})
            return _given_before(words, i, lead) if allowed else None
        certain = size > 2 and words.shades[i + 1] in _MIDDLES
        if (_is_place(words, i, run) or (_stands_at_a_place(words, i, run) and not certain)) and not _titled(lead):
            return -run
        if _behind_a_thing(words, phrases, i, lead):
            return -run
        return run
    return _given(words, phrases, i, lead)


def _given(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A given name alone, behind a title."""
    word = words.typed[i]
    called = _before_a_phone(words, phrases, i)
    if word == "Hồ" and lead and lead[0].spelling in ("bác", "cụ"):
        return None
    if not (_titled(lead) or called or _behind_a_phone(words, i)) or len(word) < 2:
        return None
    if word.lower() in _NOT_GIVEN and not (len(words.typed) > i + 1 and re.match(r"0[0-9]{2}", words.typed[i + 1])):
        return None
    if word.isupper() and not (lead and lead[0].tags & {"martyr", "title"}):
        return None
    if fold.fold(word) in names.PLACES:
        return None
    return i + 1


def _given_before(words: Words, i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A foreign or a given name of two words ("em Thu Uyên"), behind a self cue or a title."""
    run = i
    while run < len(words.typed) and run - i < 3 and words.typed[run][0].isupper() and words.typed[run].isalpha():
        if run > i and words.gap(run) != " ":
            break
        run += 1
    if _is_place(words, i, run) or words.typed[i].lower() in _NOT_GIVEN:
        return None
    return run


def _is_label(words: Words, i: int) -> bool:
    """An abbreviation, or the label of the next field: "HS 1972", "Sinh năm", "Hy sinh"."""
    shade = words.shades[i]
    if shade in _NO_NAME:
        return True
    after = words.shades[i + 1] if i + 1 < len(words.shades) else ""
    return (shade == "sinh" and (after == "nam" or after[:1].isdigit())) or (shade in ("hy", "hi") and after == "sinh")


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
    at = lead[-1].first if lead else i
    for back in (1, 2, 3):
        phrase = phrases[at - back] if at >= back else None
        if phrase and phrase.last == at and phrase.tags & {"thing", "level"} and words.gap(at) in (" ", ". ", "."):
            return True
    return False


def _is_place(words: Words, first: int, last: int) -> bool:
    return " ".join(words.shades[first:last]) in names.PLACES


def _soft_end(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """Where a name in a text without or with nothing but capitals ends: only behind a cue, with a surname."""
    opens = _opens_an_entry(words, i)
    led = bool(lead) and bool(lead[0].tags & _SOFT_LEADS) and not (lead[0].tags <= {"link"} and len(lead) < 2)
    if not (led or opens):
        return _soft_record(words, i)
    if not _is_soft_surname(words, i):
        return _soft_given(words, i, lead) if led else None
    run = i + 1
    while run < len(words.typed) and run - i < 5:
        middle = run == i + 1 and words.shades[run] in ("thi", "van")
        middle = middle or (run == i + 2 and _is_given(words, run))
        if words.gap(run) != " " or not words.typed[run].isalpha():
            break
        if _ends_a_name(words, run) and not middle:
            break
        if run - i > 2 and (_begins_something(words, phrases, run) or (led and words.shades[i + 1] == "van")):
            break  # behind "van" one word follows: "ong dao van nhat du kich xa"
        run += 1
    closed = run >= len(words.typed) or words.gap(run) != " " or not words.typed[run].isalpha()
    label = (
        run + 1 < len(words.typed)
        and run - i < 4
        and len(words.shades[run]) > 1
        and words.shades[run] not in _CLEAR_ENDS
    )
    if not closed and label and (words.gap(run + 1)[:1] in (".", ",", "(", ";") or words.typed[run + 1][0] == "0"):
        run, closed = run + 1, True  # "VU DUY THANG.": what may be a label is the name's last word
    size = run - i
    if size == 1:
        return _soft_given(words, i, lead) if led else None
    ended = closed or _ends_a_name(words, run) or (size > 2 and led)
    if size > 4 or not ended or (not led and not closed and words.shades[run] not in _CLEAR_ENDS):
        return None
    if not closed and size == 4 and not _ends_a_name(words, run) and not _begins_something(words, phrases, run):
        return None
    if not closed and size == 2 and words.shades[run] not in _CLEAR_ENDS:
        return None  # "nguyen dinh chi dung": the cue may be a part of the name
    if words.shades[run - 1] in ("van", "thi") or _is_place(words, i, run):
        return None
    if any(p is not None and p.last - p.first > 1 for p in phrases[i:run]):
        return None  # "bo doi", "khau doi": words of the sentence
    return run


def _is_given(words: Words, at: int) -> bool:
    """Whether a word that could go on with the sentence is the given name: "van" before it, and an end behind it."""
    if words.shades[at - 1] not in _MIDDLES or words.shades[at] in _CLEAR_ENDS or at + 1 >= len(words.shades):
        return False
    return words.gap(at + 1) == " " and words.shades[at + 1] in _END_SMALL


def _soft_record(words: Words, i: int) -> int | None:
    """The end of a full name without a cue, if a comma or nothing parts it from a soldier's facts."""
    if words.shades[i + 1 : i + 2] == () or words.shades[i + 1] not in _MIDDLES | _RARE_MIDDLES:
        return None
    if not _is_soft_surname(words, i) or words.gap(i + 1) != " ":
        return None
    for last in (i + 3, i + 4):
        if last >= len(words.shades) or words.gap(last - 1) != " ":
            return None
        gap = words.gap(last)
        label = words.shades[last]
        if label in _CLEAR_ENDS and (gap in (", ", " (", "; ", " - ", " – ", ". ") or (gap == " " and last == i + 3)):
            return last
    return None


def _begins_something(words: Words, phrases: list[Phrase | None], at: int) -> bool:
    """Whether a phrase of more words than one begins here ("du kich", "trung doan"): no name goes on with it."""
    phrase = phrases[at]
    return phrase is not None and phrase.last - phrase.first > 1


def _is_soft_surname(words: Words, i: int) -> bool:
    if not names.is_surname(words.typed[i].capitalize()):
        return False
    if words.shades[i] == "la" and i + 1 < len(words.typed) and names.is_surname(words.typed[i + 1].capitalize()):
        return False  # "anh trai la tran van soan"
    if words.page.accented or words.shades[i] not in _EVERYDAY or not words.typed[i].isascii():
        return True
    return words.shades[i + 1 : i + 2] in (("van",), ("thi",), ("huu",), ("dinh",))


def _opens_an_entry(words: Words, i: int) -> bool:
    """Whether a line or a numbered entry begins here."""
    gap = words.gap(i)
    if "\n" in gap or (gap in (". ", "! ") and words.shades[i + 1 : i + 2] in (("thi",), ("van",))):
        return True
    number = words.typed[i - 1] if i else ""
    return number.isdigit() and len(number) < 4 and gap.strip() in (".", ")", "/", ":", "-")


def _ends_a_name(words: Words, at: int) -> bool:
    """Whether a word that goes on with the sentence stands here ("que", "sinh nam", "hi sinh")."""
    shade = words.shades[at]
    if shade in ("nam", "ngay") and words.shades[at + 1 : at + 2] in _BEHIND_LYING:
        return True  # "nằm ở", "nằm dưới"
    if shade in ("sinh", "thang", "nam", "ngay", "s", "ns"):
        return at + 1 < len(words.shades) and _AFTER_LABEL.match(words.shades[at + 1]) is not None
    if shade not in _END_SMALL:
        return False
    return not words.page.accented or words.typed[at].lower() in _END_SPELLED


def _soft_given(words: Words, i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A given name in small letters: only what stands between a self cue and a phone number."""
    if words.loud and lead[0].tags & {"martyr"} and words.gap(i + 1).strip() and not _is_label(words, i):
        return i + 1  # "LS THẮNG - HS 17.10.66"
    after = i + 1 < len(words.typed) and words.typed[i + 1][:1] == "0" and words.typed[i + 1].isdigit()
    if lead[0].tags & {"self", "title"} and after and words.typed[i].isalpha() and words.shades[i] not in _END_SMALL:
        return i + 1
    return None
