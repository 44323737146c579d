"""Where: the home town, the first grave, the place of death, each as the person's own words after a clear cue.

The words are cut out of the text as typed and mean nothing yet: the gazetteer reads them later. A question ("chôn ở
đâu"), a denial and the informant's own home are no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand import fold, names
from flows.understand.cues import Cues, agrees, sentence_at, sentences

_HOME = Cues("quê quán|nguyên quán|sinh quán|quê gốc|quê ở|quê tại|quê|nơi sinh|hometown|home town")
_NOT_HOME = re.compile(r"(?<!\w)(?:ve|dong|nha|toi|em|chau|minh|con|que|ra|len|bo me|o|ten)\s$")
_HEDGES = Cues(
    "ở|tại|là|chắc ở|chắc là ở|chắc|hình như ở|hình như|nghe đâu ở|nghe nói ở|gốc|của liệt sĩ|anh ấy ở|liệt sĩ"
)
_INFORMANT = Cues("tôi là|tôi tên|tên tôi|em là|em tên|cháu là|cháu tên|mình là|mình tên|con là|tôi|my name is")
_MARTYR = Cues("liệt sĩ|liệt sỹ|đồng chí|anh|chú|bác|ông|cậu|cụ|bố|chồng|anh trai|hy sinh|hi sinh|chôn|tên là|ls|đ/c")
_LEVEL = {
    "xa": "xã",
    "huyen": "huyện",
    "tinh": "tỉnh",
    "thon": "thôn",
    "tp": "tp",
    "thanh pho": "thành phố",
    "thi tran": "thị trấn",
    "thi xa": "thị xã",
    "quan": "quận",
    "phuong": "phường",
    "ap": "ấp",
    "ban": "bản",
    "lang": "làng",
    "xom": "xóm",
    "khu": "khu",
    "tong": "tổng",
    "to": "tổ",
    "doi": "đội",
    "h": "h",
    "x": "x",
    "t": "t",
    "q": "q",
    "p": "p",
    "tx": "tx",
    "tt": "tt",
    "pho": "phố",
    "dac khu": "đặc khu",
    "khu pho": "khu phố",
    "to dan pho": "tổ dân phố",
    "buon": "buôn",
    "soc": "sóc",
}
_ADMIN = re.compile(r"(?<!\w)(?:" + "|".join(sorted(_LEVEL, key=len, reverse=True)) + r")(?:\.\s?|\s)(?=\w)")
_NUMBERED = re.compile(r"(?:thon|xom|khu|to|doi|ap|phuong|quan|khu pho|to dan pho)\.?\s?[0-9]{1,2}(?![0-9])")
_JOIN = re.compile(r"[ \t]{0,2}(?:,|-|–|\()?[ \t]{0,2}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_KNOWN_SMALL = re.compile(
    r"(?:"
    + "|".join(sorted((p for p in names.PLACES if " " in p or p in ("hue",)), key=len, reverse=True))
    + r")(?!\w)"
)

_BURIED = Cues("chôn cất|chôn|an táng|mai táng|chôn lại|được chôn|nơi an táng|nơi chôn|nơi chôn cất|thi hài|buried")
_AT = Cues(
    "ở|tại|cạnh|bên|gần|sau|trước|dưới|trên|giữa|cách|ngay|chỗ|bờ|vườn|đồi|gốc|đầu|cuối|phía|trong|ngoài|ven|"
    "sát|bìa|chân|at|near|beside|behind"
)
_KEPT = frozenset("ở tại at".split())  # the others belong to the words
_DIED = Cues("hy sinh|hi sinh|nơi hy sinh|nơi hi sinh|ngã xuống")
_DIED_AT = Cues("ở", "tại", "trong trận", "at")
_PLACE_CUE = Cues("nơi hy sinh|nơi hi sinh|nơi an táng|nơi chôn|nơi chôn cất|nơi an táng ban đầu")
_CLAUSE = re.compile(r"[;\n]|\s[-–]\s|,?\s(?:nam|ngay|thang) [0-9]|(?<=\s)(?:\+|0)[0-9. ]{8}")
_CUTS = Cues(
    "hy sinh|hi sinh|nhập ngũ|sinh năm|sinh khoảng|sinh ngày|đơn vị|đv|nn|hs|giấy báo tử|số của|số đt|"
    "sđt|điện thoại|gọi tôi|"
    "liên hệ|tôi không|tôi tên|tôi là|em tên|cháu tên|khi|lúc|vào|vì|do|thì|mà|nhưng|rồi|nay|sau này|sau k|sau không|"
    "hiện nay|cảm ơn|nhờ|ai biết|không biết|không rõ|đơn vị tôi"
)
_CUTS_AFTER_COMMA = Cues("sau|năm|tôi|em|cháu|mình|số|chỉ|con|gia đình|mẹ|bố|trước|chôn|an táng|được")
_NOT_A_PLACE = re.compile(
    r"(?<!\w)(?:dau|cho nao|noi nao|vung nao|the nao|bao gio|khong ro|khong biet|chua ro|chua biet|khong "
    r"ghi|khong nho|where|unknown)(?!\w)|\?"
)
_NOT_STARTED = re.compile(
    r"(?:tuoi|do tuoi|do|day|nha|nuoc ngoai|cai tuoi|tran dia nay|kia|noi nay|nay|noi do|noi day|muc|lua "
    r"tuoi|cuong vi)(?!\w)"
)
_DENIED_BEFORE = re.compile(r"(?:khong|chua|k|ko|chang)\s(?:\w{1,8}\s){0,3}$")
_LIMIT = 160


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """Words for a place as typed, and where they stand in the NFC text."""

    words: str
    start: int
    end: int


def home_town(text: str) -> str | None:
    """What follows "quê", "quê quán", "nguyên quán", "que", as typed; never the informant's own."""
    found = find_home(fold.page(text))
    return found.words if found else None


def burial_words(text: str) -> str | None:
    """Where he was buried, as told after "chôn", "an táng"."""
    found = find_burial(fold.page(text))
    return found.words if found else None


def death_place(text: str) -> str | None:
    """What follows "hy sinh ở", "hi sinh tại", "nơi hy sinh:", as typed."""
    found = find_death_place(fold.page(text))
    return found.words if found else None


def home_at(page: fold.Page, start: int, end: int) -> PlaceFound | None:
    """The home town that begins behind `end`, where a cue such as "quê" stands from `start` on (or none: the same)."""
    if start < end and _NOT_HOME.search(page.shadow, max(0, start - 8), start):
        return None
    at = _past(page, end, _HEDGES)
    stop = at if at is None else _place_end(page, at, min(len(page.text), at + _LIMIT))
    return PlaceFound(page.text[at:stop], at, stop) if at is not None and stop is not None else None


def is_no_place(shadow: str) -> bool:
    """Whether these folded words ask for a place, or say that none is known."""
    return _NOT_A_PLACE.search(shadow) is not None or _NOT_STARTED.match(shadow) is not None


def find_home(page: fold.Page, start: int = 0, end: int | None = None) -> PlaceFound | None:
    """As `home_town`, inside a stretch of a page."""
    spans = sentences(page)
    for cue in _HOME.find(page, start, end):
        if _NOT_HOME.search(page.shadow, max(0, cue.start - 8), cue.start) or is_informants(page, spans, cue.start):
            continue
        at = _past(page, cue.end, _HEDGES)
        stop = at if at is None else _place_end(page, at, min(len(page.text), at + _LIMIT))
        if at is not None and stop is not None:
            return PlaceFound(page.text[at:stop], at, stop)
    return None


def find_burial(page: fold.Page, start: int = 0, end: int | None = None) -> PlaceFound | None:
    """As `burial_words`, inside a stretch of a page."""
    spans = sentences(page)
    for cue in _BURIED.find(page, start, end):
        stop = min(sentence_at(spans, cue.start)[1], cue.end + 220)
        if _NOT_A_PLACE.search(page.shadow, max(0, cue.start - 30), min(stop, cue.end + 60)):
            continue
        if _DENIED_BEFORE.search(page.shadow, max(0, cue.start - 30), cue.start):
            continue
        at = _AT.first(page, cue.end, stop)
        if at is None or at.start - cue.end > 90:
            continue
        found = _clause(page, at.end if at.spelling in _KEPT else at.start, stop)
        if found:
            return found
    return None


def find_death_place(page: fold.Page, start: int = 0, end: int | None = None) -> PlaceFound | None:
    """As `death_place`, inside a stretch of a page."""
    spans = sentences(page)
    for cue in _DIED.find(page, start, end):
        stop = min(sentence_at(spans, cue.start)[1], cue.end + 220)
        if _DENIED_BEFORE.search(page.shadow, max(0, cue.start - 12), cue.start):
            continue
        if cue.spelling.startswith("nơi"):
            colon = re.compile(r"\s?(?:là|la|:)\s?").match(page.shadow, cue.end)
            found = _clause(page, colon.end(), stop) if colon else None
        else:
            at = _DIED_AT.first(page, cue.end, min(stop, cue.end + 45))
            found = None
            if at and _only_a_date(page.shadow[cue.end : at.start]) and not _NOT_STARTED.match(page.shadow, at.end + 1):
                found = _clause(page, at.end, stop, commas=False)
        if found and not _NOT_A_PLACE.search(fold.page(found.words).shadow):
            return found
    return None


def is_informants(page: fold.Page, spans: list[tuple[int, int]], position: int) -> bool:
    """Whether the words here are what the informant says of himself ("Tôi là ..., quê ..., sinh năm ...")."""
    start = max(sentence_at(spans, position)[0], position - 200)
    speaker = None
    for cue in _INFORMANT.find(page, start, position):
        speaker = cue
    if speaker is None:
        return False
    if speaker.spelling in ("tôi", "tôi là") and re.search(
        r"(?:cua|bac|chu|bo|anh|ong|cau|chong|di|me|giup|cho|goi|don vi|nha|em|ba|chung|ban)\s$",
        page.shadow[max(0, speaker.start - 9) : speaker.start],
    ):
        return False  # "bác tôi", "giúp tôi"
    return not _MARTYR.occur(page, speaker.end, position)


def _past(page: fold.Page, at: int, hedges: Cues) -> int | None:
    """Past ":" and words such as "ở", "chắc ở"; None where nothing follows."""
    for _ in range(3):
        gap = re.compile(r"[\s:]{0,3}").match(page.shadow, at)
        at = gap.end() if gap else at
        hedge = hedges.first(page, at, min(len(page.shadow), at + 16))
        if hedge is None or hedge.start != at:
            break
        at = hedge.end
    return at if at < len(page.shadow) and (page.shadow[at].isalnum()) else None


def _place_end(page: fold.Page, start: int, limit: int) -> int | None:
    """Where a run of place names ends (capitalised words, levels such as "xã", known provinces), if it has one."""
    at, end, names_seen = start, None, 0
    while at < limit:
        step = _step(page, at, limit)
        if step is None:
            break
        at, named = step
        names_seen += named
        if not named:
            continue  # a level: its name follows at once
        end = at
        join = _JOIN.match(page.shadow, at)
        if not join or join.end() == at:
            break
        at = join.end()
    return end if names_seen and end is not None and end > start else None


def _step(page: fold.Page, at: int, limit: int) -> tuple[int, int] | None:
    """One more word or level of a place: (where it ends, whether it is a name)."""
    numbered = _NUMBERED.match(page.shadow, at)
    if numbered:
        return numbered.end(), 1
    level = _ADMIN.match(page.shadow, at)
    if level:
        word = level.group().strip(" .")
        typed = page.text[level.start() : level.start() + len(word)]
        if agrees(typed, _LEVEL[word], accented=page.accented) and (
            typed.islower() or len(word) < 3 or typed.istitle()
        ):
            if _ends_in_name(page, level.end(), limit):
                return level.end(), 0
            small = _small_name(page, level.end(), limit)
            if small is not None:
                return small, 1
    known = _KNOWN_SMALL.match(page.shadow, at)
    if known and (page.text[at].isupper() or not page.accented):
        return known.end(), 1
    stop = _CUTS.first(page, at, min(limit, at + 14))
    if stop and stop.start == at and (" " in stop.spelling or page.text[at : stop.end].isupper()):
        return None  # "QUÊ TIÊN LÃNG HY SINH 1972"
    word_match = _WORD.match(page.text, at)
    if (
        word_match
        and word_match.group()[0].isupper()
        and word_match.end() <= limit
        and not _is_abbreviation(word_match.group())
    ):
        return word_match.end(), 1
    return None


def _is_abbreviation(word: str) -> bool:
    return (
        len(word) > 1
        and word.isupper()
        and word.lower() in ("nn", "hs", "sn", "đv", "dv", "ls", "đt", "dt", "sđt", "kb", "ctv", "ccb", "tnxp")
    )


def _ends_in_name(page: fold.Page, at: int, limit: int) -> bool:
    return at < limit and (page.text[at].isupper() or _ADMIN.match(page.shadow, at) is not None)


def _small_name(page: fold.Page, at: int, limit: int) -> int | None:
    """In a text without capitals: where a name of one or two words behind its level ends."""
    if page.text.lower() != page.text:
        return None
    end = at
    for _ in range(2):
        word = _WORD.match(page.text, end)
        if not word or word.end() > limit:
            break
        end = word.end()
        after = re.compile(r"\s?(?:[,.;)\n-]|$)|\s(?:huyen|tinh|xa|tp|thanh pho|quan|h|t)(?!\w)").match(
            page.shadow, end
        )
        if after:
            return end
        if page.shadow[end : end + 1] != " ":
            break
        end += 1
    return None


def _clause(page: fold.Page, start: int, stop: int, *, commas: bool = True) -> PlaceFound | None:
    """The words from here to the end of the clause; with commas=False a comma ends it unless a place name goes on."""
    cut = _CLAUSE.search(page.shadow, start, stop)
    end = _cut_by_words(page, start, cut.start() if cut else stop)
    if not commas:
        for comma in _commas(page.shadow, start, end):
            rest = re.compile(r",\s?").match(page.shadow, comma)
            after = rest.end() if rest else comma + 1
            level = _ADMIN.match(page.shadow, after)
            if not level and not (after < len(page.text) and page.text[after].isupper()):
                end = comma
                break
    words = page.text[start:end]
    lead = len(words) - len(words.lstrip(" :,"))
    start, words = start + lead, words.strip(" :,.-–\t")
    words = re.sub(r"\s(?:ạ|a|nhé|nha|đó|đấy|thì phải)$", "", words)
    if len(words) < 2 or len(words) > _LIMIT or _NOT_A_PLACE.search(page.shadow, start, start + len(words)):
        return None
    return PlaceFound(words, start, start + len(words))


def _cut_by_words(page: fold.Page, start: int, end: int) -> int:
    """Where a word begins another clause; "Vị Xuyên" and "thị xã" begin none."""
    for cue in _CUTS.find(page, start, end):
        name = page.text[cue.start].isupper() and len(cue.spelling) < 4 and not page.text[cue.start : cue.end].isupper()
        if not name and not (cue.spelling == "thì" and page.shadow.startswith((" xa", " tran"), cue.end)):
            end = cue.start
            break
    for cue in _CUTS_AFTER_COMMA.find(page, start, end):
        if page.shadow[start : cue.start].rstrip(" ").endswith(",") and not page.text[cue.start].isupper():
            return cue.start
    return end


def _commas(shadow: str, start: int, end: int) -> Iterator[int]:
    at = shadow.find(",", start, end)
    while at >= 0:
        yield at
        at = shadow.find(",", at + 1, end)


def _only_a_date(gap: str) -> bool:
    """Whether between "hy sinh" and "ở" stands nothing but a date."""
    return (
        re.fullmatch(r"\s*(?:(?:ngay|thang|nam|vao|mung|khoang|hom|lan|cuoi|dau|giua|:|,|[0-9./–-]+)\s*)*", gap)
        is not None
    )
