"""Where a name ends that no capitals mark: only behind a cue or beside a soldier's facts, with a clear border."""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.page.words import Phrase, Words
from flows.understand.persons import names
from flows.understand.persons.district_names import DISTRICTS

_NO_NAME = frozenset(
    "hs sn nn ns ls ctv ccb tnxp kb kn kt kh nb ntls dt sdt lh gbt alo zalo gps otp cccd adn tqlc nva".split()
)
_END_SMALL = frozenset(
    "que sinh nam hy hi hs sn o tai la ngay thang nhap don vi dv quan nguyen di co bi da khong chua muon "
    "tim ho ten thi "
    "ma va voi cung cua cho gui toi em chau minh con bo me anh chi nn chuc cap bac tuc nguoi hien nay "
    "thuoc so dt sdt mat "
    "nhung chet lam lúc luc khi tu den giay bao cap goi lien he ai biet xin nha ve gio moi roi thoi duoc dang "
    "ngoi".split()
)
# The same words where they are written with their diacritics: "CHÍ" ends no name, "CHỈ" does.
_END_SPELLED = frozenset(
    "quê sinh năm hy hi hs sn ở tại là ngày tháng nhập đơn vị đv quán nguyên đi có bị đã không chưa muốn "
    "tìm họ tên thì "
    "mà và với cùng của cho gửi tôi em cháu mình con bố mẹ anh chị nn chức cấp tức người hiện nay thuộc số đt sđt mất "
    "nhưng nằm chết làm lúc khi từ đến giấy báo gọi liên ai biết xin nhà về giờ mới rồi thôi được đang ngôi "
    "trúng".split()
)
# And these are part of no name at all where they have their diacritics.
_TELLS_ON = frozenset("bà ông bác cụ chú cô dì cậu lính mệ bọn tụi nó hồi ngã bộ".split())
_SOFT_LEADS = frozenset(("martyr", "self", "kin", "naming", "truename", "title", "link", "rank", "post", "pet"))
_CLEAR_ENDS = frozenset("que sinh hy hi hs sn nn nhap don quan nguyen".split())
# Words between surname and given name: behind one of them one more word follows, and a name it is without doubt.
MIDDLES = frozenset(
    "van thi huu dinh duc cong xuan quang ngoc trong minh manh tien quoc dang khac dac viet kim hong".split()
)
# Surnames that are everyday words where nothing marks a name.
_EVERYDAY = frozenset(
    "la cung bo an ong cu co danh y sa ca tri van thi vang hoa son thinh quan kha kim giang phi than tu "
    "tuong ngoc hong "
    "khong dong che chau lo lu ma man mua pho quang ro tan tham tra trang ung vi viet lang ha".split()
)
# The same with their diacritics, in small letters.
_EVERYDAY_SPELLED = frozenset(
    "cái mang vòng mùa lại thò tải bàn phòng cứ tất thân thượng trình sử quyền công đường hạ xa thổ tiết lộ mai vàng "
    "thi tẩy não".split()
)
RARE_MIDDLES = frozenset("ba sy si the thanh tat duy doan hoang nhu phuc phu quy sinh tan tri vinh kha huy gia".split())
_BEHIND_LYING = tuple((w,) for w in "o duoi tai lai trong tren canh sau ben day do".split())
_AFTER_LABEL = re.compile(
    r"(?:nam|ngay|khoang|[0-9]|(?:mot|hai|ba|tu|bon|sau|bay|tam|chin|muoi|gieng|chap|mung|mong|ram)$)"
)


def soft_end(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """Where a name in a text without or with nothing but capitals ends: only behind a cue, with a surname."""
    if (lead and (lead[0].spelling, words.shades[i]) in _NO_GIVEN) or _is_a_title(words, i):
        return None  # "anh hùng lắm"
    opens = _opens_an_entry(words, i)
    led = bool(lead) and bool(lead[0].tags & _SOFT_LEADS) and not (lead[0].tags <= {"link"} and len(lead) < 2)
    if not (led or opens):
        return _loud_between_signs(words, phrases, i) if words.loud else _soft_record(words, phrases, i)
    parted = _parted(words, i) if led and lead[0].tags & _NAMING else None
    if parted is not None and names.is_surname(words.typed[i].capitalize()):
        return parted
    listed = opens and words.loud and _listed(words, i)
    if not listed and not _is_soft_surname(words, i):
        return _soft_given(words, phrases, i, lead) if led else None
    run = i + 1
    while run < len(words.typed) and run - i < 5:
        middle = run == i + 1 and words.shades[run] in ("thi", "van")
        middle = middle or (run == i + 2 and _is_given(words, run))
        if words.gap(run) != " " or not words.typed[run].isalpha():
            break
        if (_ends_a_name(words, run) and not middle) or words.shades[run] in ("ls", "lsy"):
            break
        if run - i > 2 and words.page.accented and words.typed[run].lower() in _TELLS_ON:
            break
        if run - i > 2 and (_begins_something(words, phrases, run) or (led and words.shades[i + 1] == "van")):
            break  # behind "van" one word follows: "ong dao van nhat du kich xa"
        run += 1
    run, all_said = before_district(words, i, run), run
    closed = run < all_said or run >= len(words.typed) or words.gap(run) != " " or not words.typed[run].isalpha()
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
        return _soft_given(words, phrases, i, lead) if led else None
    ended = closed or _ends_a_name(words, run) or (size > 2 and led)
    if size > 4 or not ended or (not led and not closed and words.shades[run] not in _CLEAR_ENDS):
        return None
    if not closed and size == 4 and not _ends_a_name(words, run) and not _begins_something(words, phrases, run):
        return None
    if not closed and size == 2 and words.shades[run] not in _CLEAR_ENDS and not _is_sure_of_two(words, i):
        return None  # "nguyen dinh chi dung": the cue may be a part of the name
    if words.shades[run - 1] in ("van", "thi") or is_place(words, i, run):
        return None
    if any(p is not None and p.last - p.first > 1 for p in phrases[i:run]):
        return None  # "bo doi", "khau doi": words of the sentence
    return run


def _is_sure_of_two(words: Words, i: int) -> bool:
    """ "nguyen hung cua chau": a surname that is no other word, and a word that stands in the middle of no name."""
    usual = words.shades[i + 1] in MIDDLES | RARE_MIDDLES
    return words.shades[i] in _UNMISTAKEN and not usual and not words.loud


def _listed(words: Words, i: int) -> bool:
    """Whether three words up to a sign open an entry of a list in capitals: "- HÀ TRỌNG LỮ, H3"."""
    if i + 3 >= len(words.typed) or not words.gap(i + 3).startswith((",", " -", " (")) or is_place(words, i, i + 3):
        return False
    usual = [
        words.gap(at) == " " and words.typed[at].isalpha() and not _ends_clearly(words, at) for at in (i + 1, i + 2)
    ]
    return all(usual) and names.is_surname(words.typed[i].capitalize())


def _loud_between_signs(words: Words, phrases: list[Phrase | None], i: int) -> int | None:
    """The end of a full name in capitals that signs part from all else: "CÓ TÊN HỒ VĂN MÃO, TRẦN HỮU CHỮ, ..."."""
    middle = words.shades[i + 1] if i + 1 < len(words.shades) else ""
    usual = words.shades[i] in _COMMON or middle in MIDDLES | RARE_MIDDLES
    opens = not i or words.gap(i).strip() or (words.shades[i] in _COMMON and middle in MIDDLES | RARE_MIDDLES)
    before = phrases[i - 1] if i and words.gap(i) == " " else None
    thing = before is not None and not before.tags.isdisjoint(_THINGS)
    street = words.shades[i] in ("duong", "cau", "truong") and names.is_surname(
        "".join(words.typed[i + 1 : i + 2]).title()
    )
    if opens and usual and not thing and not street and names.is_surname(words.typed[i].capitalize()):
        ends = range(i + 1, min(len(words.typed), i + 5))
        last = next((at for at in ends if _parts_a_name(words, i, at)), None)
        if last is not None and last - i in (3, 4) and not is_place(words, i, last):
            bare = all(words.typed[at].isalpha() and not _ends_clearly(words, at) for at in range(i, last))
            told = any(p is not None and p.last - p.first > 1 for p in phrases[i:last])
            if bare and not told and _is_soft_surname(words, i):
                return last
    return _soft_record(words, phrases, i)


def _parts_a_name(words: Words, i: int, at: int) -> bool:
    """Whether a sign, a unit or a fall ends the name in capitals at i before word `at`."""
    told = at - i > 2 and words.shades[i] in _COMMON and words.shades[at - 1] not in _BEFORE_A_FALL
    fell = told and words.shades[at] in ("chet", "hs", "hy", "hi", "que", "sn")
    return words.gap(at) != " " or fell or _is_a_unit(words.typed[at])


_BEFORE_A_FALL = frozenset("cung deu da bi va voi cua la nguyen".split())


def _is_a_unit(word: str) -> bool:
    """ "LY DUC THANG C7": what cannot be part of a name."""
    return word[0] in "CDEFK" and word[1:].isdigit()


# Of six in seven people, and of no other word in capitals.
_COMMON = frozenset("nguyen tran pham huynh phan vu vo dang bui ngo duong trinh dinh luong mai cao".split())

# Of these no other word has the letters but of "tran", which "cong" may follow then (trận công đồn).
_UNMISTAKEN = frozenset("nguyen pham huynh trinh bui tran".split())

_THINGS = frozenset(("thing", "level", "at"))
_NAMING = frozenset(("martyr", "naming", "truename", "self", "kin", "link"))


def _parted(words: Words, i: int) -> int | None:
    """Where a sign ends a name of three or four words behind "ten", "LS", "em la": "trieu tai vang, dan toc"."""
    last = next((at for at in range(i + 1, min(len(words.typed), i + 5)) if words.gap(at) != " "), None)
    if last is None or last - i < 3:
        return None
    inside = range(i + 1, last)
    usual = all(words.typed[at].isalpha() and not _ends_clearly(words, at) for at in inside)
    return last if usual and not is_place(words, i, last) else None


def _ends_clearly(words: Words, at: int) -> bool:
    shades = words.shades
    return shades[at] in _CLEAR_ENDS and (shades[at] != "nguyen" or shades[at + 1 : at + 2] == ("quan",))


def _is_given(words: Words, at: int) -> bool:
    """Whether a word that could go on with the sentence is the given name: "van" before it, and an end behind it."""
    if words.shades[at - 1] not in MIDDLES | RARE_MIDDLES or words.shades[at] in _CLEAR_ENDS:
        return False
    if at + 1 >= len(words.shades):
        return False
    if words.shades[at - 1] == "van":
        return True  # "dang van thuoc tien lu": no man is called by surname and "van" alone
    return words.gap(at + 1) == " " and words.shades[at + 1] in _END_SMALL


def _soft_record(words: Words, phrases: list[Phrase | None], i: int) -> int | None:
    """The end of a full name without a cue, if a comma or nothing parts it from a soldier's facts."""
    if words.shades[i + 1 : i + 2] == () or words.shades[i + 1] not in MIDDLES | RARE_MIDDLES:
        return None
    if not _is_soft_surname(words, i) or words.gap(i + 1) != " ":
        return None
    alone = (
        words.gap(i).strip() != "" and words.shades[i] in _UNMISTAKEN and words.shades[i : i + 2] != ("tran", "cong")
    )
    for last in (i + 3, i + 4):
        if last >= len(words.shades) or words.gap(last - 1) != " ":
            return None
        gap = words.gap(last)
        label = words.shades[last]
        phrase = phrases[last]
        rank = phrase is not None and not phrase.tags.isdisjoint(("rank", "post")) and gap.startswith((",", " ("))
        if rank:
            return last  # "hà văn lợi, thượng sĩ"
        if alone and gap.strip() and not is_place(words, i, last):
            return last  # "chữ: tran ba truc, gia loc"
        if gap.strip() and words.shades[i + 1] in ("van", "thi") and last == i + 3 and "\n" not in words.gap(i):
            return last  # "lò thị ín, bản mòn, bom ở đèo"
        if (label in _CLEAR_ENDS or label == "nguoi") and (
            gap in (", ", " (", "; ", " - ", " – ", ". ") or (gap == " " and last == i + 3)
        ):
            return last
    return None


def _begins_something(words: Words, phrases: list[Phrase | None], at: int) -> bool:
    """Whether a phrase of more words than one begins here ("du kich", "trung doan"): no name goes on with it."""
    phrase = phrases[at]
    return phrase is not None and phrase.last - phrase.first > 1


_TITLES = frozenset("la cu bac ong ba chi cau chu ban".split())
_HARDLY_SURNAMES = frozenset("bac ong ba chi cau".split())


def _is_a_title(words: Words, i: int) -> bool:
    """Whether word i is a title before a full name, and no surname: "CHAU TIM BAC PHUNG DAC SAM"."""
    following = words.shades[i + 1 : i + 3]
    if len(following) < 2 or words.gap(i + 1) != " " or words.gap(i + 2) != " ":
        return False
    if (words.shades[i], following[0]) == ("dong", "chi"):
        return names.is_surname(words.typed[i + 2].capitalize())
    if words.shades[i] not in _TITLES or not names.is_surname(words.typed[i + 1].capitalize()):
        return False
    if words.shades[i] in _HARDLY_SURNAMES and following[0] not in ("van", "thi"):
        return following[1] in MIDDLES | RARE_MIDDLES  # "ong dang quoc tri"
    return following[0] not in MIDDLES and following[1] in MIDDLES


def _is_soft_surname(words: Words, i: int) -> bool:
    if not names.is_surname(words.typed[i].capitalize()):
        return False
    if words.shades[i] == "la" and i + 1 < len(words.typed) and names.is_surname(words.typed[i + 1].capitalize()):
        return False  # "anh trai la tran van soan"
    if words.shades[i] == "ho" and words.shades[i + 1 : i + 2] != ("van",) and i + 1 < len(words.typed):
        # "ho vu the mien": his surname is Vũ
        return words.typed[i].lower() == "hồ" or not names.is_surname(words.typed[i + 1].capitalize())
    if words.typed[i] in _EVERYDAY_SPELLED:
        return words.shades[i + 1 : i + 2] != () and words.shades[i + 1] in MIDDLES  # "cái hầm cũ" is nobody
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


def _soft_given(words: Words, phrases: list[Phrase | None], i: int, lead: tuple[Phrase, ...]) -> int | None:
    """A given name in small letters: only what stands between a self cue and a phone number."""
    if words.loud and lead[0].tags & {"martyr"} and words.gap(i + 1).strip() and not is_label(words, i):
        return i + 1  # "LS THẮNG - HS 17.10.66"
    after = i + 1 < len(words.typed) and words.typed[i + 1][:1] == "0" and words.typed[i + 1].isdigit()
    if lead[0].tags & {"self", "title"} and after and words.typed[i].isalpha() and words.shades[i] not in _END_SMALL:
        return i + 1
    return i + 1 if _is_usual_given(words, phrases, i, lead[0]) else None


def _is_usual_given(words: Words, phrases: list[Phrase | None], i: int, title: Phrase) -> bool:
    """Whether a usual given name stands behind a title and before what goes on: "anh tính với cậu lượng trúng bom"."""
    if not title.tags & {"title", "pet", "naming", "martyr"} or title.spelling in _NO_TITLES or phrases[i] is not None:
        return False
    small = words.small[i]
    if small not in GIVEN and (words.page.accented or words.shades[i] not in GIVEN_SHADES):
        return False
    if (title.spelling, words.shades[i]) in _NO_GIVEN or is_place(words, i, i + 2):
        return False
    if i + 1 == len(words.typed) or words.gap(i + 1).strip():
        return True
    following = words.shades[i + 1]
    if words.shades[i] == "sinh" and (following in ("nam", "ngay", "o", "tai", "thang") or following.isdigit()):
        return False
    return words.gap(i + 1) == " " and following in _BEHIND_GIVEN


_NO_TITLES = frozenset("em|cháu|bạn|nó|có tên|một|gồm|có|của".split("|"))
_NO_GIVEN = frozenset((("anh", "hung"), ("chú", "y"), ("cô", "giao"), ("ông", "ba"), ("anh", "minh")))
_BEHIND_GIVEN = frozenset(
    "nguoi que voi va cung mat hi hy chet trung bi dinh da duoc di o con cua hay khong ko k nay ay do la thi ta dan "
    "truoc xung chung dang lai ho nam bao noi ke chon ben".split()
)
GIVEN = frozenset(
    "ân bằng bảo bình cảnh chiến chung chương cường cương đại đạt điền định đoàn đông đồng đức dũng dung duy dương "
    "giang giáp hà hải hân hậu hiền hiển hiệp hiếu hoa hòa hoan hoàn hoàng hồng hợi huân hùng huấn hưng huy huỳnh "
    "khải khang khanh khánh khoa khôi kiên kiệt lâm lân liêm liên linh lộc lợi long luân luận lực lượng lưu mạnh mão "
    "mậu minh mùi nghị nghĩa ngọc nguyên nhâm nhân nhuận ninh phát phong phú phúc phùng phước phương quân quang quế "
    "quốc quý quyền quyết quỳnh sáng sâm sinh sơn sửu tâm tân tấn thái thắng thăng thạnh thảo thìn thiện thịnh "
    "thoại thuần thuận thủy thuyết tiến tiệp tín tính tình toàn toại toản trí triều trọng trung tú tuân tuấn tùng "
    "tường tuyên tuyển tý uy uyên vân vinh vĩnh vịnh vũ vượng vỹ xuyến yên tèo tí tửu sửu đực cúc đào hạnh hằng "
    "hoài hương lan loan lý mai nga ngân nguyệt nhàn nhung nụ oanh phượng thoa thơm trang tuyết yến khuê lập".split()
)
GIVEN_SHADES = frozenset(map(fold.fold, GIVEN))


def is_label(words: Words, i: int) -> bool:
    """An abbreviation, or the label of the next field: "HS 1972", "Sinh năm", "Hy sinh"."""
    shade = words.shades[i]
    if shade in _NO_NAME:
        return True
    if shade == "sinh" and i and words.gap(i) == " " and words.shades[i - 1] in ("van", "thi"):
        return False  # "Hứa Văn Sinh – 1943"
    after = words.shades[i + 1] if i + 1 < len(words.shades) and words.gap(i + 1) != " (" else ""
    return (shade == "sinh" and (after == "nam" or after[:1].isdigit())) or (shade in ("hy", "hi") and after == "sinh")


def before_district(words: Words, first: int, last: int) -> int:
    """Where a name in small letters ends before the name of a district: "bui sy hung | vinh bao"."""
    for end in range(first + _FULL, last):
        if " ".join(words.shades[end : end + 2]) in DISTRICTS and words.gap(end + 1) == " ":
            return end
    return last


_FULL = 3  # words


def is_place(words: Words, first: int, last: int) -> bool:
    return " ".join(words.shades[first:last]) in names.PLACES
