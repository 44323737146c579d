"""A short message in Vietnamese that is nothing but a wish, a yes or a no: *cho tôi gặp người*, *ừ được em*.

It counts only where every word of it belongs to the wish or to courtesy: with one word of a story among them ("bom xóa
sổ cả làng") it is a story. What is a yes and a no at once, or asks, is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from flows.understand.page import fold
from flows.understand.page.cues import Cues
from flows.understand.page.words import Lexicon, Phrase, split

LONGEST = 16  # words of a wish
REASON = 8  # words of the reason behind a refusal

_WORDS = Lexicon(
    courtesy="tôi|toi|tui|bác|bac|em|cháu|chau|con|cô|chú|anh|chị|ông|bà|mình|bạn|các|dạ|thưa|vâng|ừ|ờ|à|ơi|ạ|nhé|nha|"
    "nhá|nhỉ|đi|luôn|ngay|với|này|thì|là",
    greeting="chào|xin chào|kính chào|alo|a lô",
    asking="cho|xin|muốn|cần|giúp|giùm|dùm|hộ|nhờ|hãy|làm ơn|vui lòng|được không|làm thế nào|làm sao|bảo",
    weary="mệt rồi|mệt lắm rồi|mệt quá rồi|sợ|sợ lắm|sợ quá|lo|lo lắm|lo quá|"
    "chán|chán quá|mệt|mệt quá|bực|bực quá|bực mình|khó quá|rắc rối quá|quá|lắm|rồi|thôi|khoan|mà",
    deny="không|ko|k|kg|hông|hok|chẳng|chả|đừng|khỏi|không muốn|ko muốn|k muốn|thôi không",
    # to have it erased, or not after all
    erase="xóa|xoá|xóa bỏ|xoá bỏ|xóa hết|xoá hết|xóa sạch|gỡ bỏ",
    kept="dữ liệu|thông tin|tin|tin nhắn|tin báo|lời kể|lời nhắn|nội dung|mọi thứ|mọi thông tin|tất cả|toàn bộ|hết|của|"
    "lại|đã gửi|vừa gửi|đã kể|vừa kể|đã nhắn|vừa nhắn|ở đây|trên đây|bài|cái|xuống|hôm qua|hôm nay|những gì|"
    "những điều|vừa nói|đã nói|vừa viết|đã viết",
    store="lưu|lưu giữ|giữ",
    retract="rút|rút lại|rút đồng ý|rút lại đồng ý|rút lại lời|không đồng ý nữa|ko đồng ý nữa|k đồng ý nữa|"
    "hông đồng ý nữa|hết đồng ý",
    mind="đổi ý|nghĩ lại|giữ lại|để lại|giữ nguyên",
    # to talk to a person
    meet="gặp|gặp trực tiếp|nói chuyện|trò chuyện|trao đổi|liên hệ|liên lạc|gọi|kết nối|nối máy|nói chuyện trực tiếp|"
    "có ai ở đó không|có ai trực không|có người trực không|số điện thoại cán bộ|số cán bộ",
    person="người|người thật|con người|cán bộ|nhân viên|ai đó|tổng đài|tổng đài viên|người phụ trách|"
    "gặp trực tiếp|nói chuyện trực tiếp|có ai ở đó không|có ai trực không|có người trực không|"
    "số điện thoại cán bộ|số cán bộ",
    beside="được",
    # to stop; not to know how to go on
    halt="thôi|thôi vậy|dừng lại|dừng thôi|dừng ở đây|ngừng|ngừng lại|ngưng",
    tired="mệt rồi|mệt lắm rồi|mệt quá rồi",
    any="gì|gì cả|gì hết|gì đâu",
    tell="kể|kể chuyện|nói|nói chuyện|trả lời|khai|hỏi|nhắn",
    later="mai|để mai|sáng mai|hôm khác|để hôm khác|lúc khác|để lúc khác|khi khác|để khi khác|lát nữa|để lát nữa",
    on="tiếp|kể tiếp|nói tiếp|trả lời tiếp",
    more="nữa|thêm|không muốn|ko muốn|k muốn",
    thanks="cảm ơn|cám ơn",
    ignorant="không biết|ko biết|k biết|chẳng biết",
    handle="bấm|bấm nút|bấm vào đâu|bấm chỗ nào|bấm ở đâu|bấm thế nào|dùng|dùng thế nào|sử dụng|cách bấm|cách dùng",
    # to hear how a tip stands
    tip="tin|tin báo|tin nhắn|hồ sơ|mã tin|trường hợp",
    mine="tôi|toi|tui|mình|của|gia đình|nhà|gửi|đã gửi|báo|đã báo|hôm trước|hôm nọ|bữa trước",
    state="đến đâu|tới đâu|đến đâu rồi|tới đâu rồi|thế nào|ra sao|sao|sao rồi|có gì mới|"
    "có tin gì|có tin gì mới|có kết quả|có kết quả gì|xử lý đến đâu|giải quyết đến đâu|đến bước nào",
    news="có tin gì|có tin gì mới",
    yet="chưa|không|vậy|thế|hả",
    inquiring="hỏi|cho hỏi|xin hỏi|muốn hỏi|cho biết|muốn biết|xem|kiểm tra|cho|xin|giúp|giùm|hộ",
    beginning="báo tin|gửi tin|nhắn tin|đưa tin",  # how that is done is another question
    cheated="bị lừa|bị lừa đảo",
    # a yes, a no
    agree="đồng ý|nhất trí|hoàn toàn đồng ý|đồng ý thôi",
    yes="có|được|được thôi|ok|oke|okê|okie|okay|oki|đúng|đúng rồi|đúng vậy|đúng thế|phải|phải rồi|chính xác|chuẩn|"
    "ừ|ừm|uh|uk|vâng",
    gladly="rồi|chứ|hết|cả|mà|rất|tất nhiên|dĩ nhiên|sẵn sàng|sẵn lòng|đó|đấy|"
    "cứ ghi|ghi đi|ghi giúp|gửi|gửi đi|gửi luôn|gửi giúp|gửi tin",
    no="không|ko|k|hông|không phải|ko phải|không đúng|không đâu|không được|không cần|thôi không cần",
    refuse="không đồng ý|ko đồng ý|k đồng ý|hông đồng ý|không nhất trí|không cho phép|không muốn|ko muốn|k muốn|"
    "thôi không|thôi khỏi",
    firmly="đâu|nữa|hề|cả",
    another="ấy|ổng|bả|cụ|mẹ|bố|ba|má",
    # no number
    give="cho|để lại|cung cấp|đưa|gửi|ghi|lưu|có|dùng điện thoại|xài điện thoại",
    liking="tiện|thích|dám",
    number="số|số điện thoại|số đt|số máy|điện thoại|sđt|sdt|máy",
)
# What is wished: of the first tags each must be there, of the second any may be; courtesy always may.
_WISHES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("keep", ("mind",), ("deny", "erase", "kept", "asking", "weary", "firmly")),
    ("keep", ("deny", "erase"), ("kept", "asking", "weary", "firmly", "more")),
    ("erase", ("erase",), ("kept", "asking", "weary", "mine", "greeting", "deny", "store", "more")),
    ("erase", ("deny", "store", "kept"), ("asking", "weary", "mine", "more", "firmly")),
    ("erase", ("deny", "store", "more"), ("asking", "weary", "mine", "firmly")),
    ("withdraw", ("retract",), ("kept", "asking", "weary", "mine", "more")),
    ("human", ("meet", "person"), ("asking", "weary", "greeting", "beside")),
    ("help", ("ignorant", "handle"), ("weary", "greeting")),
    ("pause", ("deny", "tell", "more"), ("asking", "weary", "firmly", "any", "kept")),
    ("pause", ("deny", "beginning", "more"), ("asking", "weary", "firmly")),
    ("pause", ("tired",), ("weary",)),
    ("pause", ("later", "on"), ("asking", "weary")),
    ("pause", ("halt",), ("thanks", "weary")),
    ("status", ("tip", "mine", "state"), ("yet", "weary", "greeting", "inquiring")),
    ("status", ("news",), ("mine", "yet", "weary", "greeting", "inquiring")),
    ("fraud", ("cheated",), ("weary",)),
)
_YES, _NO = frozenset({"agree", "yes"}), frozenset({"no", "refuse"})
_ANSWER = frozenset({"courtesy", "gladly", "firmly"}) | _YES | _NO
_POLITE_YES = frozenset({"vang", "u", "um", "uh", "uk"})  # "vâng, không ạ" is a no
_HAS = frozenset({"có", "co"})
_DOES_OR_NOT = _HAS | {"không", "khong", "ko", "k", "được", "duoc"}
_SPOKEN_TO = frozenset("em con cháu chau bác bac".split())
_OTHERS = frozenset("anh chị chi chú chu cô ông ong bà ba".split())
_THUMBS_UP = {ord("👍"): " ok ", ord("👌"): " ok "}
_UNSURE = re.compile(r"[?👎]")
_CODE = re.compile(r"(?<!\w)mm[-–—. ]?[0-9a-z]{4}[-–—. ]?[0-9a-z]{4}(?!\w)", re.IGNORECASE)
_CLAUSE = re.compile(r"[,.;:!?\n]")
_ADDRESS = re.compile(r"(?:(?:da|thua) )*(.+?)(?: (?:a|ah|nhe|nha|em|con|chau|oi|roi))+")
_REASONS = frozenset("vi lo so tai keo nho ngai do".split())
_FRAUD = Cues("bị lừa|lừa đảo|lừa tôi|lừa bác|lừa tiền|sợ lừa|lo lừa|mất tiền|đòi tiền|giả danh|giả mạo")


def wish(text: str) -> str:
    """``erase``, ``withdraw``, ``human``, ``help``, ``pause``, ``status``, ``fraud``, or ``keep`` (unerased after all).

    "" where the message wishes none of these, or says anything besides.
    """
    page = fold.page(_CODE.sub(" tin toi ", text))
    said, end = _said(page)
    if end < len(page.text):
        return ""
    meaning = next((meaning for meaning, needs, allows in _WISHES if _consists(said, needs, allows)), "")
    if meaning == "erase" and _is_denied(said):
        return "keep"  # "đừng xóa, cứ giữ thông tin của tôi"
    return meaning


def _is_denied(said: Sequence[Phrase]) -> bool:
    first = {tag: n for n, one in reversed(list(enumerate(said))) for tag in one.tags}
    denied = first.get("deny", len(said))
    stored = denied < first.get("store", -1) < first.get("erase", -1)  # "không muốn lưu nữa, xóa đi"
    return "erase" in first and denied < first["erase"] and not stored


def asks_person(text: str) -> bool:
    """Whether the last clause of the message, whatever the others tell, is nothing but the wish to talk to a person."""
    clauses = [one for one in _CLAUSE.split(text) if one.strip()]
    return bool(clauses) and wish(clauses[-1]) == "human"


def asked_code(text: str) -> str:
    """The ticket code after whose state the message asks, as typed; "" where it asks after none or says more."""
    found = _CODE.search(text)
    asks = wish(text) == "status" or (len(text.split()) <= LONGEST and _ASKS_IN_ENGLISH.search(text) is not None)
    return found[0] if found is not None and asks else ""


_ASKS_IN_ENGLISH = re.compile(r"\b(?:what|how|where) (?:is|about|happened)\b|\bstatus\b|\bany news\b", re.IGNORECASE)


def gives_no_number(text: str) -> bool:
    """Whether the words refuse a telephone number: *không cho số đâu*."""
    page = fold.page(text)
    said, end = _said(page)
    may_be = ("number", "liking", "more", "firmly", "weary", "asking")
    return end == len(page.text) and _consists(said, ("deny", "give"), may_be)


def answer(text: str, *, of_another: bool = False) -> str:
    """``agree``, ``yes`` or ``no`` with whatever address and courtesy around it; "" where there is any doubt.

    `of_another`: it was asked whether somebody else agrees, so that *bác ấy đồng ý* answers.
    """
    page = fold.page(text.translate(_THUMBS_UP))
    said, end = _said(page)
    allowed = _ANSWER | {"another"} if of_another else _ANSWER
    if end < len(page.text) or _UNSURE.search(text) or not all(one.tags & allowed for one in said):
        return ""
    typed = [page.text[one.start : one.end].lower() for one in said]
    if not of_another and _tells_of_kin(typed):
        return ""
    agreeing = [fold.fold(word) for one, word in zip(said, typed, strict=True) if one.tags & _YES]
    if any(one.tags & _NO for one in said):
        return "no" if _POLITE_YES.issuperset(agreeing) else ""
    if any("agree" in one.tags for one in said):
        return "agree"
    return "yes" if agreeing else ""


def without_address(folded: str) -> str:
    """The folded words of a choice without the address behind them: *sai rồi em ạ*. "" where none is left to take off.

    *Có em*, *không con* may say who there is.
    """
    found = _ADDRESS.fullmatch(folded)
    return found[1] if found is not None and found[1] not in ("co", "khong") else ""


def agrees_first(text: str) -> str | None:
    """What is said behind a clear agreement (*đồng ý, nhưng tôi sợ lắm*); None where there is none or it is denied."""
    first, _, rest = text.partition(",")
    if not rest.strip() or answer(first) != "agree" or _DENIED.search(fold.page(rest).shadow):
        return None
    return rest.strip()


_DENIED = re.compile(r"(?<!\w)(?:khong|ko|chua|dung|chang) (?:\w+ )?(?:dong y|luu|ghi|giu|cho phep)(?!\w)")


def refuses(text: str) -> bool:
    """Whether the message is a clear refusal, with nothing behind it but perhaps a short reason."""
    page = fold.page(text)
    said, end = _said(page)
    clear = list(takewhile(lambda one: one.tags & _ANSWER, said))
    if len(clear) < len(said):
        end = said[len(clear)].start
    first, reason = page.text[:end].rstrip(), fold.fold(page.text[end:])
    if answer(first) != "no" or not any("refuse" in one.tags for one in clear):
        return False
    is_reason = first[-1] in ",.;:…-" or reason.split(" ", 1)[0] in _REASONS
    return not reason or (is_reason and len(reason.split()) <= REASON and "dong y" not in reason)


def fears_fraud(text: str) -> bool:
    """Whether the words tell of a fear to be cheated."""
    return _FRAUD.occur(fold.page(text))


def _said(page: fold.Page) -> tuple[list[Phrase], int]:
    """The phrases that the message begins with, and where its first other word stands: at its end if there is none."""
    words = split(page)
    if len(words.shades) > LONGEST:
        return [], 0
    found, said, at = _WORDS.scan(words), list[Phrase](), 0
    while at < len(found):
        phrase = found[at]
        if phrase is None:
            return said, words.starts[at]
        said.append(phrase)
        at = phrase.last
    return said, len(page.text)


def _tells_of_kin(typed: Sequence[str]) -> bool:
    """Whether a yes or a no may be about kin: "có em", "chị không", "không phải em tôi"."""
    kin = _SPOKEN_TO | _OTHERS
    return any(
        (one in _HAS and other in kin)
        or (one in _OTHERS and other in _DOES_OR_NOT)
        or (one in kin and other in ("tôi", "toi", "tui"))
        for one, other in pairwise(typed)
    )


def _consists(said: Sequence[Phrase], needs: Sequence[str], allows: Sequence[str]) -> bool:
    allowed = {"courtesy", *needs, *allows}
    return all(any(need in one.tags for one in said) for need in needs) and all(one.tags & allowed for one in said)
