"""Names of people: surnames, places that look like names, and the answer to "what is his name".

A name keeps the person's spelling; only capitals and small letters are put right. Where it is not clear where a name
ends, nothing is taken. Names in running text are found by people.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.understand.page import fold
from flows.understand.page.cues import Cues, agrees

SURNAMES = (
    "An Âu Bàn Bành Bế Bồ Bùi Cà Cam Cao Cầm Chảo Châu Chế Chíu Chu Chử Chung Cồ Công Cù Cung Cư Danh Dư "
    "Dương Đàm Đan Đặng Đào Đậu Điêu Điền Điểu Đinh Đoàn Đoái Đỗ Đồng Đới Đường Giang Giàng Giáp Hà Hạ "
    "Hán Hàn Hầu Hồ Hoa Hoàng Hồng Hứa Huỳnh Kha Khà Khổng Khuất Khúc Khương Kiều Kim Kpă Ksor La Lã Lại "
    "Lam Lâm Lang Lầu Lăng Lê Lều Liêu Lò Lỗ Lộc Lù Lư Lữ Lục Lương Lường Lưu Lý Lỳ Ma Mã Mạc Mạch Mai "
    "Mẫn Mâu Mùa Ngạc Nghiêm Ngô Ngọ Ngọc Ngụy Nguyễn Nhâm Nhan Nhữ Niê Ninh Nông Ôn Ông Phạm Phan Phàn "
    "Phí Phó Phù Phùng Phương Quách Quàng Quản Quang Rơ Sa Sầm Sái Siu Sơn Sùng Tạ Tăng Tào Tẩn Tân "
    "Thạch Thái Thân Thào Thi Thiều Thịnh Tiêu Tô Tôn Tòng Tống Trà Trần Trang Tráng Tri Triệu Trịnh "
    "Trương Từ Tường Tưởng Ung Uông Văn Vàng Vi Viên Võ Vũ Vừ Vương Vưu Y Bạch Biện Chau Chúng Diệp Doãn "
    "Đàng Đàn Đổng Hờ Kiên Khiếu Khâu Khuông Liễu Lộ Mang Mông Ngân Ngần Nhiếp Phòng Quyền Sử Thẩm Thò "
    "Tiết Tất Trác Trình Tằng Thập Thượng Vòng Voòng Xa Xồng Cứ Hạng Hoàn Đỉnh Chiêm Cái Cáp Bạc Bì Ngưu "
    "Nịnh Mao Lãnh Đèo Súy Sền Lừu Luyện Am Cổ Nùng Lô Lỷ Tán Phùn Trầm Đại Kpuih Chamaléa Đồ Chữ "
    "Lìm Vầy Ly Sín Thền Sình Cấn Chẩu Nghê Nay Rmah Rcom Rahlan Rah Alăng Bling Zơ Coor Pơloong Ating Êban Mlô Byă "
    "Kbuôr Ayun Hmok Kđoh Neang Néang Quảng Thổ Bàng Bá Não Nguỵ Khưu Hùng Lèng Sằn Vày Chìu Tẩy Lồ Cháng Tải".split()
)
_BY_SHADOW: dict[str, list[str]] = {}
for _surname in SURNAMES:
    _BY_SHADOW.setdefault(fold.fold(_surname), []).append(_surname)
_MIDDLES = frozenset("van thi".split())
PLACES = frozenset(
    "ho chi minh|ha noi|hai phong|hai duong|ha nam|ha tay|ha dong|ha bac|ha giang|ha tinh|ha tien|thai binh|thai "
    "nguyen|thanh hoa|nghe an|quang ninh|"
    "quang tri|quang nam|quang ngai|quang binh|quang da|quang tin|binh dinh|binh long|binh phuoc|binh "
    "duong|binh thuan|bien hoa|"
    "tay ninh|tay nguyen|gia lai|kon tum|dak lak|dac lac|lam dong|lang son|lao cai|lai chau|son la|cao "
    "bang|bac giang|bac ninh|bac can|"
    "hung yen|nam dinh|ninh binh|ninh thuan|phu tho|phu yen|phuoc long|vinh phuc|vinh phu|vinh long|vinh "
    "bao|yen bai|tuyen quang|tien giang|"
    "tien lang|thuy nguyen|an lao|an duong|an hai|kien an|kien thuy|do son|cat hai|cat ba|le chan|ngo "
    "quyen|hong bang|duong kinh|"
    "ha nam ninh|nam ha|ha son binh|bac thai|cao lang|ha tuyen|hoang lien son|nghe tinh|binh tri thien|"
    "tri thien|nghia binh|phu khanh|hoang su phi|"
    "thuan hai|gia lai kon tum|son tay|vinh linh|quang nam da nang|cuu long|minh hai|binh tuy|phuoc tuy|"
    "my tho|rach gia|kinh mon|kim thanh|nam sach|thanh ha|cam giang|binh giang|gia loc|tu ky|ninh giang|"
    "thanh mien|chi linh|hai hung|tran nhan tong|"
    "can tho|ca mau|bac lieu|soc trang|tra vinh|hau giang|dong nai|dong thap|ben tre|an giang|kien giang|"
    "long an|song be|ba ria|"
    "khanh hoa|hoa binh|dien bien|dien bien phu|vi xuyen|lang vei|truong sa|hoang sa|gac ma|truong son|khe sanh|"
    "thach han|lac canh|viet nam|"
    "thua thien|thua thien hue|hue|da nang|sai gon|lao|campuchia|viet lao|thanh co|con dao|hang duong|"
    "phu quoc|loc ninh|"
    "tran hung dao|le loi|quang trung|nguyen trai|tran phu|le hong phong|minh khai|mien nam|mien bac|"
    "mien trung|quoc gia".split("|")
)
_TITLES = Cues(
    "liệt sĩ|liệt sỹ|anh hùng|đồng chí|đ/c|đ.c|đc|ls|anh|chú|bác|ông|cụ|cậu|dượng|bố|ba|cha|thầy|em|cô|dì|bà|"
    "chị|mẹ|bạn|chồng|con|cháu|ông nội|ông ngoại|bác ruột|chú ruột|anh trai|em trai|bố tôi|anh tôi|chú tôi|"
    "bác tôi|ông tôi|cậu tôi|chồng tôi|em tôi|dạ|thưa|vâng|à|là|tên|tên là|tên anh|tên anh ấy|tên ông|tên bác|"
    "tên chú|tên liệt sĩ|tên cậu ấy|họ tên|họ và tên|tên đầy đủ|tên thật|tên khai sinh|có tên|có tên là|"
    "tôi tên|tôi tên là|tên tôi là|tôi là|em tên|em tên là|em là|cháu tên|cháu tên là|cháu là|mình tên|"
    "mình là|bác tên|bác tên là|bác là|tên bác là|tên em là|tên cháu là|ông ấy|anh ấy|bác ấy|chú ấy|cậu ấy|name|"
    "name is|his name is|my name is|his name was|mr|mrs|ms"
)
_INSIDE = Cues(
    "họ tên|họ và tên|tên đúng là|tên đúng|tên là|tên thật là|tên đầy đủ là|tên khai sinh là|tên thật|có tên là|tên|"
    "name is|name was|liệt sĩ|liệt sỹ"
)
_DENIALS = re.compile(
    r"(?:khong|ko|k|kg|kh|hong|chua|chang|cha)\s(?:biet|bit|ro|nho|co|muon|the|tien|duoc|dc|xac|chac|con|"
    r"dam|hieu|phai|nhan|ai|quen|gap)(?!\w)"
    r"|(?<!\w)(?:quen roi|quen mat|bo qua|vo danh|chua ro|khuyet danh|an danh|giau ten|tro giup|quay lai|"
    r"lam lai|gap can bo|tra cuu|"
    r"ngon ngu|bao tin|rut dong y|xoa du lieu|dong y|du lieu|xin chao|chao|cam on|hy sinh|hi sinh|don vi|"
    r"trung doan|dai doi|nghia trang|dung roi|"
    r"sai roi|do la|day la|tim mo|tim giup|giup toi|tim nguoi|i don't|no idea|unknown|not sure|don't know|"
    r"do not know|lam sao|the nao|tai sao)(?!\w)"
)
_ANSWERS = Cues(
    *"không ko k kb có dạ ừ uh ok oke okay yes no à alo hello hi chào xong hết gửi sửa skip back help "
    "cancel restart done send edit "
    "ạ vâng rồi bỏ nữa thôi cái gì sao đâu này kia đó đấy thế vậy nhé nha mộ hài cốt xương test start "
    "menu human status unknown none null agree "
    "disagree liệt".split()
)
_ANSWERS_SPELLED = frozenset(
    "đúng sai mình tôi hủy huỷ nhớ rõ vâng người biết tiếp cảm ơn tên chôn ai".split()
)  # others bear names so
_WHO = frozenset(
    "liệt sĩ|liệt sỹ|liet si|liet sy|ls|đồng chí|dong chi|bác|chú|ông|cụ|cậu|bố|mẹ|con|cháu|em|dạ|cô|dì|"
    "chị|thầy|cha|bạn|chồng|vợ|"
    "bac|chu|ong|bo|me|chau|chi|chong|năm|tháng|ngày|khoảng|số".split("|")
)
# With these marks they are words of a sentence, not parts of a name.
_SENTENCE_WORDS = Cues(
    "là|của|được|nhưng|không|và|tại|quê|ở|thì|với|cho|nhà|tôi|chúng|người|nào|này|gì|đã|bị|vì|mất|chôn|lúc|"
    "khi|rồi|các|những|một|trong|ngoài|ấy|đó|kia|cũng|phải|muốn|từ|đến|hoặc|hay|nhờ|giúp|tìm|gọi|nói|bảo|nghe|"
    "the|is|was|and|my|his|of|from"
)
_CUT = re.compile(
    r"[,;:(\[\n/\"“”|0-9]|\s[-–—]\s|(?<=\w)[.!?](?:\s|$)|\s(?:tuc|bi danh|con goi|thuong goi|hay goi|alias|"
    r"que o|que|nguyen quan|sinh nam|"
    r"sinh ngay|sinh khoang|sinh|sn|nam sinh|hy sinh|hi sinh|hs|nn|nhap ngu|don vi|nguoi|con trai|o xa|o "
    r"thon|o huyen)(?=[\s:.]+\S)"
)
_CUT_SPELLINGS = {
    "tuc": "tức",
    "que": "quê",
    "que o": "quê ở",
    "nguyen quan": "nguyên quán",
    "nguoi": "người",
    "bi danh": "bí danh",
    "sinh": "sinh",
}
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")

_LINK_WORDS = Cues("là|tên|tên là|anh|chú|bác|ông|cậu|cụ|bà|cô|chị|đồng chí|đ/c|sĩ quan|có tên|họ tên")
_STOP = frozenset(
    "que sinh hy hi o tai nam sn ns quan don thuoc la da duoc mat chet voi va cung cua em anh con hs nn "
    "bi co khong chua trong nguyen_quan nhap "
    "ngay thang luc khi nguoi thi cap bac chuc vu dv dvi nay truoc sau tren duoi ben chon mo nho tim "
    "giup toi chau me bo vo chong tu den".split()
)
_SENTENCE_END = re.compile(r"[^\w\s'’-]|\d|\n")


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name and where it stands in the NFC text; `name` has its capitals put right."""

    name: str
    start: int
    end: int


def read_name(text: str) -> str | None:
    """The name in an answer, without titles; None where the answer is no name, or more than one could be."""
    page = fold.page(text)
    if len(page.text) > 1000:
        return None
    whole = _bare(page, 0)
    if whole is not None and not _DENIALS.search(page.shadow):
        return whole
    return _inside(page)


def name_at(page: fold.Page, start: int) -> NameFound | None:
    """The name that begins here, if it is clear that one does and where it ends."""
    words = _words_from(page, start)
    if not words:
        return None
    capital = page.text[words[0][0]].isupper()
    name = _capitalised(page, words) if capital else _small(page, words)
    if name is None or fold.fold(name.name) in PLACES:
        return None
    return name


def spelled(words: str) -> str:
    """The name with its capitals put right, spelling kept."""
    return " ".join(_capital(w, words) for w in words.split())


def in_order(name: str) -> str:
    """The name as it is spoken, where a list has its surname in capitals and a comma: "NGUYEN, Dinh Tac"."""
    surname, comma, given = name.partition(", ")
    return f"{surname.capitalize()} {given}" if comma else name


def _after_links(page: fold.Page, at: int) -> int:
    """Past ":", blanks, and words such as "anh" or "tên là"."""
    for _ in range(3):
        gap = re.compile(r"\s{0,3}[:“\"']?\s{0,3}").match(page.shadow, at)
        at = gap.end() if gap else at
        link = _LINK_WORDS.first(page, at, min(len(page.shadow), at + 14))
        if link is None or link.start != at or page.text[at].isupper() or _is_surname_here(page, at):
            break
        at = link.end
    return at


def _is_surname_here(page: fold.Page, at: int) -> bool:
    """ "ong", "chu" and "la" are surnames, too: only where no diacritics tell them apart do we look at the capital."""
    return not page.accented and page.text[at].isupper()


def _words_from(page: fold.Page, start: int) -> list[tuple[int, int]]:
    """Up to seven words that only single blanks part."""
    words: list[tuple[int, int]] = []
    at = start
    while len(words) < 7:
        match = _WORD.match(page.text, at)
        if not match or match.end() - match.start() > 20:
            break
        words.append(match.span())
        at = match.end()
        if page.text[at : at + 1] != " ":
            break
        at += 1
    return words


def _capitalised(page: fold.Page, words: list[tuple[int, int]]) -> NameFound | None:
    run: list[tuple[int, int]] = []
    capitals = page.text[slice(*words[0])].isupper() and words[0][1] - words[0][0] > 1
    for start, end in words:
        word = page.text[start:end]
        if not word[0].isupper() or (not word.isupper() and capitals):
            break
        if len(word) > 1 and word.isupper() and run and not capitals:
            break  # an abbreviation after the name: "Nguyễn Văn Bình HS 1972"
        if capitals and fold.fold(word) in ("hs", "sn", "nn", "ns", "que", "sinh", "hy", "ctv"):
            break
        run.append((start, end))
    if not run or len(run) > 6:
        return None
    start, end = run[0][0], run[-1][1]
    name = NameFound(spelled(page.text[start:end]), start, end)
    if len(run) == 1:
        return name if _lone(page, *run[0]) else None
    if not is_surname(page.text[slice(*run[0])]) or (len(run) == 2 and page.shadow[slice(*run[1])] == "thi"):
        return None
    return name


def _lone(page: fold.Page, start: int, end: int) -> bool:
    """Whether a single capitalised word is a given name: something that only follows a name must stand behind it."""
    word = page.shadow[start:end]
    if len(word) < 2 or _is_answer(page.text[start:end]) or word in PLACES or word in _NO_GIVEN_NAMES:
        return False
    after = page.shadow[end : end + 14]
    return re.match(r"\s?(?:$|[,.;)\n]|[-–]\s|(?:que|sinh|hy sinh|hi sinh|hs|nguoi|quan)(?!\w))", after) is not None


_NO_GIVEN_NAMES = frozenset(
    "thanh xa huyen tinh phuong ban doi trung dai tieu su lu quan nghia toan tai o cua trong nam ngoai "
    "bo hai phong lao viet to khu bac chua vo".split()
)


def _small(page: fold.Page, words: list[tuple[int, int]]) -> NameFound | None:
    """A name in small letters: a surname, and a clear end."""
    parts = [page.shadow[s:e] for s, e in words]
    if not is_surname(page.text[slice(*words[0])]) or parts[0] in _STOP:
        return None
    size = None
    for i in range(1, len(parts)):
        if parts[i] in _STOP and not (parts[i] == "sinh" and _ends_after(page, words[i][1])):
            size = i
            break
    if size is None:
        if not _ends_after(page, words[-1][1]) or len(words) == 7:
            return None
        size = len(parts)
    if not 2 <= size <= 4 or parts[size - 1] in _MIDDLES:
        return None  # "nguyen van que ...": the end may be the given name
    start, end = words[0][0], words[size - 1][1]
    if any(
        agrees(page.text[s:e], w, accented=True)
        for s, e in words[:size]
        for w in ("của", "được", "các", "những", "không")
    ):
        return None
    return NameFound(spelled(page.text[start:end]), start, end)


def _ends_after(page: fold.Page, end: int) -> bool:
    return end >= len(page.text) or _SENTENCE_END.match(page.text, end) is not None


def _bare(page: fold.Page, start: int) -> str | None:
    """The name that is all there is from here on, before a comma, a bracket or a word such as "quê"."""
    at = _skip_titles(page, start)
    end = len(page.text)
    for match in _CUT.finditer(page.shadow, at):
        word = " ".join(match.group().split())
        if word in _CUT_SPELLINGS and not agrees(
            page.text[slice(*match.span())], _CUT_SPELLINGS[word], accented=page.accented
        ):
            continue
        if word == "sinh" and not re.match(
            r"\s*(?:[0-9]|nam|ngay|khoang|thang)", page.shadow[match.end() : match.end() + 10]
        ):
            continue
        end = match.start()
        break
    said = page.text[at:end].strip(" .!?-–\t")
    said = re.sub(r"\s+(?:ạ|a|nhé|nha|đó|đấy)$", "", said) if at or " " in said else said
    return _name_of(said, titled=at > start)


def _skip_titles(page: fold.Page, start: int) -> int:
    """Past titles and openings; never past a word that begins a name ("Ông Văn Cao", "Cụ")."""
    at = start
    for _ in range(6):
        gap = re.compile(r"[\s:,.\"“'-]*").match(page.shadow, at)
        at = gap.end() if gap else at
        title = next((c for c in _TITLES.find(page, at, min(len(page.shadow), at + 24)) if c.start == at), None)
        if title is None:
            break
        rest = page.text[title.end :].lstrip(" :.,")
        if not rest:
            break
        at = title.end
    return at


def _name_of(said: str, *, titled: bool) -> str | None:
    words = said.split()
    if not 1 <= len(words) <= 8 or not all(_WORD.fullmatch(w) and len(w) <= 20 for w in words):
        return None
    page = fold.page(said)
    folded = page.shadow.split()
    if _DENIALS.search(page.shadow) or all(map(_is_answer, words)) or " ".join(folded) in PLACES:
        return None
    if page.text.lower() in _WHO and not (titled and page.text[0].isupper()):
        return None
    plain = len(words) == 3 and is_surname(words[0]) and folded[1] in _MIDDLES
    capitals = all(w[0] == w[0].upper() for w in words) and not said.isupper()
    if _SENTENCE_WORDS.occur(page) and not (capitals and len(words) <= 5) and not (plain and not page.accented):
        return None
    if folded[1:] == ["thi"]:
        return None
    known = is_surname(words[0]) and 2 <= len(words) <= 5 and folded[-1] not in _MIDDLES
    lone = len(words) == 1 and len(said) > 1
    if (capitals and len(said) > 1) or known or lone or (titled and len(words) <= 4):
        return spelled(said)
    return None


@lru_cache(maxsize=4096)
def is_surname(word: str) -> bool:
    """Whether the word can be a surname: the right diacritics, or none at all."""
    have = fold.marks(word)
    return any(not have or have == fold.marks(spelling) for spelling in _BY_SHADOW.get(fold.fold(word), ()))


def _is_answer(word: str) -> bool:
    """Whether the word answers something else: yes, no, done, a command."""
    page = fold.page(word)
    return word.lower() in _ANSWERS_SPELLED or _ANSWERS.occur(page)


def _inside(page: fold.Page) -> str | None:
    """The name after "tên là" in a longer answer, if there is exactly one."""
    names = set()
    for cue in _INSIDE.find(page):
        at = _after_links(page, cue.end)
        name = name_at(page, at)
        if name:
            names.add(name.name)
    return names.pop() if len(names) == 1 else None


def _capital(word: str, context: str) -> str:
    if not (context.isupper() or word.islower()) or (len(word) > 1 and not word.islower() and not word.isupper()):
        return word
    return re.sub(r"[^\W\d_]+", lambda m: m.group()[:1].upper() + m.group()[1:].lower(), word)
