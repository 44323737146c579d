"""What words about a fraud tell: which sum was asked for, which was paid, by which number, account or page, and how.

A sum is one that was paid or asked for by the nearest word before it; a sum beside neither is nothing. What is not
sure is left out: then it is asked about.
"""

from __future__ import annotations

import re

from flows.understand.page import fold
from flows.understand.page.cues import Cues, sentences
from flows.understand.persons import phones

_WORDS = "mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|may|vai|chuc|tram|lam|ruoi"
_SUM = re.compile(
    rf"(?<![\w.,])(?:\d[\d.,]{{0,14}}\s?(?:trieu|tr|ty|nghin|ngan|k|usd|do|dong|vnd|d|cu)"
    rf"|(?:(?:{_WORDS}) ){{1,4}}(?:trieu|nghin|ngan|ty))(?: (?:ruoi|dong|vnd|usd|do(?: la)?))*(?!\w)"
)
_PAID = Cues(
    "đã chuyển|đã nộp|đã đóng|đã đưa|đã gửi|đã trả|đã cọc|đã đặt cọc|đã mất|lỡ chuyển|trót chuyển|trót đưa|lỡ đưa|"
    "chuyển rồi|chuyển mất|mất|mất tiền|tôi chuyển|em chuyển|cháu chuyển|bố tôi chuyển|mẹ tôi chuyển|nhà tôi chuyển|"
    "đã chuyển khoản|lấy mất|lừa mất|lừa lấy|paid|sent"
)
_ASKED = Cues(
    "đòi|bắt|yêu cầu|bảo|phải|đặt cọc|cọc|xin|vòi|phí|lệ phí|kêu|thu|giá|nộp|đóng|chuyển|gửi|đưa|đòi chuyển|"
    "chuyển khoản|asked for|asks for|demanded|wants"
)
_NOTHING_PAID = Cues(
    "chưa chuyển|chưa nộp|chưa đóng|chưa đưa|chưa gửi|chưa trả|chưa mất|không chuyển|không nộp|không đưa|không đóng|"
    "have not paid|did not pay|paid nothing"
)
_HOW = {
    "phone": Cues("gọi điện|gọi điện thoại|điện thoại cho|gọi cho|gọi đến|gọi tới|called me|phoned"),
    "facebook": Cues("facebook|fb|messenger"),
    "zalo": Cues("zalo"),
    "visit": Cues("đến nhà|tới nhà|đến tận nhà|vào nhà|came to my house"),
}
_WHEN = Cues(
    "sáng nay|trưa nay|chiều nay|tối nay|hôm nay|hôm qua|hôm kia|hôm nọ|sáng qua|chiều qua|tối qua|tuần trước|tuần này|"
    "tháng trước|tháng này|mấy hôm nay|today|yesterday|this morning|last week"
)
_ACCOUNT = re.compile(r"(?<![\w.,])(?:\d{9,19}|\d{4}(?:[ .-]\d{4}){2,3})(?![\w]|[.,]\d)")
_PAGE = re.compile(r"(?:https?://|www\.|(?:facebook|fb|zalo)\.(?:com|me)/)\S+", re.IGNORECASE)
_OWN = re.compile(
    r"(?<!\w)(?:(?:goi|dien|bao|nhan|lien he)(?: lai| tin| cho| voi| qua){0,3}|so|sdt|dien thoai)(?: cua)? "
    r"(?:toi|em|chau|minh|nha toi)(?!\w)[^,.;\n]{0,15}$"
)
_NEAR = 60  # characters


def asked_for(text: str) -> str:
    """The sum that was asked for, "" where none is told, or several are."""
    return _only([said for said, paid in _sums(text) if not paid])


def paid(text: str) -> str:
    """The sum that was paid, *no* where nothing was, "" where that is not told."""
    found = _only([said for said, paid in _sums(text) if paid])
    return found or ("no" if _NOTHING_PAID.occur(fold.page(text)) else "")


def reached_by(text: str) -> str:
    """How the person was reached, "" where that is not told, or in several ways."""
    page = fold.page(text)
    return _only([way for way, cues in _HOW.items() if cues.occur(page)])


def happened(text: str) -> str:
    """When, of the last days, in its words."""
    page = fold.page(text)
    cue = _WHEN.first(page)
    return page.text[cue.start : cue.end] if cue else ""


def accounts(text: str) -> str:
    """The numbers, accounts and pages of whoever asked, as they were written; not the number of the one who tells."""
    page = fold.page(text)
    spans = [one.span() for one in (*_PAGE.finditer(page.text), *_ACCOUNT.finditer(page.shadow))]
    spans += [(one.start, one.end) for one in phones.scan_phones(page.text)]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if (not kept or start >= kept[-1][1]) and not _OWN.search(page.shadow[:start]):
            kept.append((start, end))
    return ", ".join(dict.fromkeys(page.text[start:end] for start, end in kept))


def _only(found: list[str]) -> str:
    return found[0] if len(set(found)) == 1 else ""


def _sums(text: str) -> list[tuple[str, bool]]:
    """Each sum that is told, and whether it was paid."""
    page = fold.page(text)
    found = []
    for start, end in sentences(page):
        for one in _SUM.finditer(page.shadow, start, end):
            near = max(start, one.start() - _NEAR), one.start()
            paid_at, asked_at = (
                max((cue.end for cue in cues.find(page, *near)), default=-1) for cues in (_PAID, _ASKED)
            )
            denied = any(cue.end == max(paid_at, asked_at) for cue in _NOTHING_PAID.find(page, *near))
            if max(paid_at, asked_at) >= 0 and not denied:
                found.append((page.text[one.start() : one.end()], paid_at >= asked_at))
    return found
