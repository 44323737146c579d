"""What in a message cannot wait: danger, distress, demands for money. What belongs to the war ("trúng bom hi sinh",
"bom đạn ác liệt") or is denied ("không thấy xương") is no danger today.
"""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.page.cues import Cue, Cues, sentences

_BONES = Cues(
    "hài cốt|xương|xương người|bộ xương|xương cốt|bộ cốt|đầu lâu|sọ người|xương sọ|cái sọ|mảnh sọ|quan tài|"
    "remains|bones|skeleton|skull"
)
_LAID_BARE = Cues(
    "lộ|lộ ra|lòi ra|lộ thiên|trơ ra|phát lộ|trồi lên|nổi lên|sạt lở|xói|bày ra|nằm trên mặt đất|exposed|uncovered"
)
_FOUND = Cues(
    "đào thấy|đào gặp|đào được|đào trúng|đào phải|đào ao gặp|đào ao thấy|đào móng gặp|đào móng thấy|đào lên|"
    "đào ra|vừa đào|mới đào|đang đào|phát hiện|gặp|thấy|bắt gặp|xúc phải|múc phải|cày phải|cày lên|cuốc phải|"
    "cuốc trúng|múc trúng|khoan trúng|mũi khoan dính|kéo lên được|kéo lên|móc lên|còn nguyên|vừa tìm thấy|"
    "tìm thấy|nhặt được|vẫn còn|có nhiều|found|dug up|unearthed|còn|lộ|"
    "lộ ra|nghi là|nghi|có"
)
_DIGGING = Cues(
    "đào|đào ao|đào móng|đào đất|đào giếng|khoan giếng|nạo vét|múc đất|san lấp|máy xúc|máy múc|cày|cuốc|sạt lở|làm nhà|"
    "thi công"
)
_ORDNANCE = Cues(
    "bom|quả bom|mìn|quả mìn|lựu đạn|quả lựu đạn|đạn cối|quả đạn|đầu đạn|đạn pháo|đạn pháo cũ|bom bi|bom mìn|"
    "vật liệu nổ|vật nổ|thủ pháo|kíp nổ|quả đạn cối|đạn m79|grenade|unexploded|bomb|mortar shell|landmine"
)
_HISTORY = Cues(
    "hy sinh|hi sinh|trúng bom|trúng mìn|trúng đạn|dính mìn|dính bom|vướng mìn|đạp mìn|dẫm mìn|giẫm mìn|"
    "bị bom|bom đạn|bom rơi|ném bom|thả bom|dội bom|trận bom|hố bom|bom mỹ|bom b52|đánh bom|mưa bom|bom napan|"
    "bị mìn|gài mìn|gỡ mìn|rà phá|lính|ngày xưa|hồi đó|hồi ấy|hồi xưa|chiến tranh|trận đánh|trận|ác liệt|"
    "đơn vị tôi|killed|hố bom cũ|mảnh bom|máy bay"
)
_SETTLED = Cues(
    "đã quy tập|đã đưa về|đã cất bốc|được quy tập|đã bốc|đã chuyển|đưa vào nghĩa trang|đã đưa vào|chôn lại|"
    "đã bàn giao|quy tập về|cất bốc về|di dời"
)
_NOW = Cues(
    "vừa|mới|hôm nay|hôm qua|sáng nay|chiều nay|đang|bây giờ|hiện|hiện tại|lúc nãy|tối qua|just now|today|yesterday"
)
_YEAR = re.compile(r"(?<!\w)(?:19[0-9]{2}|20[01][0-9]|(?:nam|hoi)\s[5-9][0-9])(?![0-9])")
_DENIAL = re.compile(
    r"(?<!\w)(?:khong|chua|k|ko|chang|het|lam gi|no|not)\s(?:he |con |co |thay |gap |phat hien |tim |tim "
    r"thay |duoc |phai |la |any )*$"
)

# One quick look: without one of these there is nothing to look for.
_DANGER = re.compile(
    r"cot|xuong|dau lau|so nguoi|cai so|manh so|quan tai|remains|bones|skeleton|skull|bom|min|luu dan|dan|no|phao|kip|"
    r"grenade|unexploded|shell"
)
_FOR_MONEY = re.compile(
    r"ngoai cam|dong|boi|cung|hon|vong|can|tam linh|psychic|fortune|tien|trieu|phi|nghin|ngan|usd|do|"
    r"money|dollars|tr|khoan"
)

_END_OF_LIFE = Cues(
    "tự tử|tự vẫn|không muốn sống|chẳng muốn sống|không thiết sống|muốn chết đi|muốn chết cho xong|"
    "chỉ muốn chết|tôi muốn chết|em muốn chết|cháu muốn chết|sống không nổi|không sống nổi|chết đi cho rồi|"
    "chết quách|kết thúc cuộc đời|kill myself|want to die|suicide|end my life"
)
_GRIEF = Cues(
    "đau khổ quá|đau lòng quá|đau lòng lắm|khổ tâm lắm|khóc suốt|khóc mãi|khóc cả đêm|không chịu nổi|"
    "không chịu đựng nổi|chịu không nổi|tuyệt vọng|suy sụp|quẫn trí|không thở nổi|đau đớn quá|đau đớn lắm|"
    "bế tắc quá|đau quá không|i can't go on|desperate"
)

_PSYCHIC = Cues(
    "ngoại cảm|nhà ngoại cảm|bà đồng|ông đồng|cô đồng|cậu đồng|thầy bói|thầy cúng bảo|gọi hồn|gọi vong|"
    "áp vong|vong báo|thấy vong|vong nhập|vong linh báo|soi căn|xem bói|lên đồng|tâm linh chỉ|psychic|"
    "fortune teller"
)
# "Đồng" belongs to the word behind it: "bà đồng ý", "cô đồng nghiệp", bare "co dong doi" (có đồng đội).
_WORDS_WITH_DONG = Cues(
    "đồng ý|đồng đội|đồng nghiệp|đồng hương|đồng chí|đồng bào|đồng hành|đồng cảm|đồng lòng|đồng tình|đồng môn|đồng ngũ|"
    "đồng niên|đồng tuế|đồng tộc|đồng sự|đồng thời|đồng bằng|đồng ruộng|đồng hồ|đồng bạc|đồng tiền"
)
_AT_WORK = Cues(
    "gọi hồn|gọi vong|áp vong|xem bói|đòi tiền|nộp tiền|đưa tiền|mất tiền|lấy tiền|chuyển tiền|chuyển khoản|chỉ mộ|"
    "chỉ chỗ"
)
_CHEATED = Cues("bị lừa|bị lừa tiền|bị lừa mất tiền|bị lừa hết tiền|lừa tiền|lừa lấy tiền|lừa mất tiền|lừa hết tiền")
_DEMAND = Cues(
    "đòi|bắt đóng|bắt nộp|bắt chuyển|yêu cầu chuyển|yêu cầu nộp|yêu cầu đóng|bảo đóng|bảo nộp|bảo chuyển|"
    "bảo gửi|kêu chuyển|kêu đóng|đặt cọc|phải chuyển|chuyển khoản|vòi|đòi chuyển|xin tiền|thu phí|thu tiền|"
    "đã đóng|đã chuyển|mới chỉ chỗ|họ bảo|asked for money|asked me for|asks for"
)
_MONEY = Cues(
    "tiền|triệu|tiền cọc|phí|lệ phí|nghìn|ngàn|đồng tiền|tiền công|usd|đô|money|dollars|tr|chuyển khoản|số tài khoản"
)
_DECEIT = Cues(
    "lừa|lừa đảo|bịp|xưng|mạo danh|giả danh|số lạ|người lạ|vong|dịch vụ|chỉ vàng|cây vàng|lượng vàng|scam|fraud"
)
_SUM = re.compile(r"[0-9](?:[0-9.,]{0,12})\s?(?:trieu|tr|nghin|ngan|k|usd|do|dong|vnd|cu)(?!\w)")
_ASKS_OF_US = re.compile(
    r"(?:co phai|co can|co mat|mat bao nhieu|ton bao nhieu|het bao nhieu|phai (?:nop|dong|"
    r"tra)[^.?\n]{0,30}khong|(?:mat|ton) (?:tien|phi) khong|bao nhieu tien|mien phi)"
)


def is_urgent(text: str) -> bool:
    """Whether remains lie open or old ordnance lies about now."""
    page = fold.page(text)
    if not _DANGER.search(page.shadow):
        return False
    spans = sentences(page)
    settled = _SETTLED.occur(page)
    return any(_bones_open(page, span) and not settled for span in spans) or any(
        _ordnance_lies(page, span) for span in spans
    )


def is_distress(text: str) -> bool:
    """Whether the person speaks of not wanting to live, or of grief beyond bearing."""
    page = fold.page(text)
    return _END_OF_LIFE.occur(page) or _GRIEF.occur(page)


def asks_money(text: str) -> bool:
    """Whether somebody asked the person for money or got it by deceit, or a psychic (nhà ngoại cảm) is at work.

    Asking us whether something costs money is neither.
    """
    page = fold.page(text)
    if not _FOR_MONEY.search(page.shadow):
        return False
    if any(not _is_a_name(page, c.start, c.end) and is_meant(page, c) for c in _PSYCHIC.find(page)):
        return True
    for start, end in sentences(page):
        if any(_cost_money(page, cheated, end) for cheated in _CHEATED.find(page, start, end)):
            return True
        for demand in _DEMAND.find(page, start, end):
            near = max(start, demand.start - 40), min(end, demand.end + 60)
            # Without diacritics "doi ... tien" may be "đội ... Tiến": then a sum must be named.
            vague = not page.accented and " " not in demand.spelling and not _SUM.search(page.shadow, *near)
            if not vague and _MONEY.occur(page, *near) and not _ASKS_OF_US.search(page.shadow, *near):
                return True
    return False


def may_be_of_fraud(text: str) -> bool:
    """Whether money or deceit is spoken of at all: a number to be called back on is no fraud."""
    page = fold.page(text)
    told = (_MONEY, _PSYCHIC, _CHEATED, _DECEIT)
    return any(one.occur(page) for one in told) or _SUM.search(page.shadow) is not None


def is_meant(page: fold.Page, cue: Cue) -> bool:
    """Whether a cue of psychics that ends in *đồng* is a medium (*bà đồng*) and no other word; all others are meant."""
    if not cue.spelling.endswith("đồng"):
        return True
    word = _WORDS_WITH_DONG.at(page, page.shadow.rindex("dong", cue.start, cue.end), len(page.shadow))
    if word is not None and not (word.spelling == "đồng đội" and _names_sum(page, word.end)):
        return False
    if fold.marks(page.text[cue.start : cue.end]) == fold.marks(cue.spelling):
        return True
    near = max(0, cue.start - 60), min(len(page.shadow), cue.end + 80)  # "co dong" may be "cơ động"
    return _AT_WORK.occur(page, *near) or _SUM.search(page.shadow, *near) is not None


def _names_sum(page: fold.Page, at: int) -> bool:
    """Whether money follows right there: bare "dong doi" is "đồng đòi" then."""
    return page.text.startswith(" tien", at) or _SUM.match(page.shadow, at + 1) is not None


def _cost_money(page: fold.Page, cheated: Cue, end: int) -> bool:
    """Whether it was money that the deceit was about: "bị lừa vào ổ phục kích" is a story."""
    near = cheated.start, min(end, cheated.end + 40)
    in_words = cheated.spelling.endswith("tiền") or (page.accented and _MONEY.occur(page, *near))
    return in_words or _SUM.search(page.shadow, *near) is not None


def _bones_open(page: fold.Page, span: tuple[int, int]) -> bool:
    for bones in _BONES.find(page, *span):
        near = max(span[0], bones.start - 45), min(span[1], bones.end + 30)
        if _DENIAL.search(page.shadow[near[0] : bones.start]):
            continue
        # Without diacritics "lo" may be "lô", "xuong" "xuống": then the words must stand side by side.
        close = near if page.accented else (max(near[0], bones.start - 8), bones.start)
        bare = _LAID_BARE.occur(page, *close) or any(" " in c.spelling for c in _LAID_BARE.find(page, *near))
        found = [c for c in _FOUND.find(page, near[0], bones.start) if c.spelling not in ("có", "còn")]
        dug = bool(found) and _DIGGING.occur(page, max(span[0], near[0] - 60), near[1])
        seen = ("phát hiện", "thấy", "gặp", "found", "nhặt được", "bắt gặp")
        plain = bones.spelling != "hài cốt" and any(c.spelling in seen and c.start >= close[0] - 6 for c in found)
        if (bare or dug or plain) and (_NOW.occur(page, *span) or not _YEAR.search(page.shadow, *span)):
            return True
    return False


def _ordnance_lies(page: fold.Page, span: tuple[int, int]) -> bool:
    things = list(_ORDNANCE.find(page, *span))
    if not things or _HISTORY.occur(page, *span) or (_YEAR.search(page.shadow, *span) and not _NOW.occur(page, *span)):
        return False
    for thing in things:
        near = max(span[0], thing.start - 45), min(span[1], thing.end + 30)
        if _DENIAL.search(page.shadow[near[0] : thing.start]) or _is_a_name(page, thing.start, thing.end):
            continue
        if (
            _FOUND.occur(page, *near)
            or _LAID_BARE.occur(page, *near)
            or "chua no" in page.shadow[near[0] : near[1]]
            or thing.spelling == "unexploded"
        ):
            return True
    return False


def _is_a_name(page: fold.Page, start: int, end: int) -> bool:
    """Whether the last of these words is written like a name inside a sentence: "bà Đồng", "anh Bom"."""
    said = page.text[start:end]
    follows = start > 0 and page.text[start - 1] == " " and page.text[max(0, start - 2)] not in ".!?:;,"
    return said.split()[-1].istitle() and (" " in said or follows)
