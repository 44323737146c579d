"""What is carved or written on objects, as typed: "khắc tay: LS THẮNG - HS 17.10.66 - E50"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand.page import fold
from flows.understand.told import Found

_CUE = re.compile(
    r"(?<!\w)(?P<cue>khac tay|khac chu|khac ten|khac|ghi chu|trang dau viet|trang dau ghi|may chu son|chu son|son chu|"
    r"duc lo chu|duc chu|theu chu|theu|co chu|dong chu|de chu|viet chu|con chu|chu khac|doc duoc|doc ra|"
    r"engraved|is written|reads?|scratched|(?:bia|tam bia|bia go|bia da|mo)(?: \w+){0,2}? (?:ghi|de|viet|khac)|"
    r"(?:bia|son do|son trang|son den|painted board|board|stone|marker)(?=:\s(?:LS|ls|liet s|[a-z]{2,9} [a-z])))"
    r"(?P<tail>(?:\s(?:la|ten|tay|con doc duoc|duoc|ro|bang (?:dinh|dao|tay|but bi)|trang|do|den|sai|nham|thanh|"
    r"the nay|nhu vay|tren thung|tren than|on it)){0,3})\s?(?P<sign>[:\"“«'‘]{1,2}|:\s?[\"“'‘]|)[ ]?(?P<line>\n)?"
)
_SPELLED = {"khac": "khắc", "chu": "chữ", "son": "sơn", "de": "đề", "viet": "viết", "theu": "thêu"}
# What "khac" may be carved on; elsewhere, without diacritics, it may be *khác*, other.
_THINGS = frozenset(
    "bia da go nhom luoc dong thia cop op lua nhan bang mieng tam co duoc the vo dao dinh tren cai but ca may chu duoi "
    "day inox muong mui sung non mu nap".split()
)
_QUOTES = (
    re.compile(r"[\"“«](?<![\w'’].)\s?(?P<said>[^\"“”«»\n]{3,160}?)\s?[\"”»]"),
    re.compile(r"['‘](?<![\w'’].)(?P<said>[^\"“”«»\n]{2,160}?)['’](?![\w])"),
)
_WRITTEN = re.compile(
    r"(?<!\w)(?:bia|khac|chu|ghi|viet|son|duc|doc duoc|thich|xam|theu|de|engraved|reads?|read|board|painted|written|"
    r"scratched|carved|inscri\w{1,8}|marked|stamped)(?!\w)"
)
# What is written on papers is no inscription.
_OF_PAPERS = re.compile(
    r"(?<!\w)(?:giay bao|bao tu|bien ban|danh sach|cong van|bai tho|thu|diary|letter|to khai|bang ghi|muc|cau)(?!\w)"
)
_ADVERT = re.compile(r"@|(?<![0-9])0[0-9]{2,3}[ .]?[0-9]{3}[ .]?[0-9]{3}")  # nobody carves a phone number
_GOES_ON = re.compile(rf"\s[{fold.SMALL}]{{1,7}}(?:\s|$)")
_PLAIN = re.compile(r"[^\n\"”]{2,200}")
_ENDS = re.compile(rf"(?<!\b[{fold.CAPITALS}])(?<!\b(?:Ng|NG|Th|VN))\.(?=\s|$)|;|,\s(?=[{fold.SMALL}])")
_FULL = re.compile(r"\s[-–—]\s|[0-9]")
_CARVED = (
    rf"[{fold.CAPITALS}][\w.’'…-]*|[0-9][\w.,/:–—-]*|[-–—·|/()]|[a-hk][0-9]{{1,4}}(?!\w)|(?:hs|sn|ls|s\.|n\.|q)(?!\w)"
)
_RUN = re.compile(rf"(?:{_CARVED})(?:\s|(?=[,.])|$)")
_LINE = re.compile(r"\n?(?P<said>[^\n]{2,60})(?=\n|$)")
_CARVED_WORD = re.compile(
    rf"[{fold.CAPITALS}]\S*|[0-9]\S*|[-–—·|/().]+|[a-hk][0-9]{{1,4}}\.?|hs|sn|ls|que|hom|thu|hòm|thư", re.DOTALL
)


def find_inscriptions(page: fold.Page) -> Iterator[Found[str]]:
    """Inscriptions from left to right: behind a word of writing, in quotation marks, in capitals or behind a colon."""
    found = list(_quoted(page))
    for match in _CUE.finditer(page.shadow):
        if not _cue_agrees(page, match) or any(f.start <= match.end() < f.end + 2 for f in found):
            continue
        said = _below(page, match) if match["line"] else _behind(page, match)
        if said is not None and _is_one(said.said):
            found.append(said)
    yield from sorted(found, key=lambda f: f.start)


def _quoted(page: fold.Page) -> Iterator[Found[str]]:
    """In quotation marks, behind a word of writing, or one behind the other: "bia ghi 'Lơi', 'Hoạn'"."""
    last = -1
    quotes = sorted((m for pattern in _QUOTES for m in pattern.finditer(page.text)), key=lambda m: m.start())
    for match in quotes:
        start, end = match.span("said")
        if start < last:
            continue
        at = max(0, match.start() - 60)
        listed = 0 <= match.start() - last <= 4
        written = any(_is_spelled(page, *word.span()) for word in _WRITTEN.finditer(page.shadow, at, match.start()))
        paper = _OF_PAPERS.search(page.shadow, at, match.start())
        if (listed or (written and not paper)) and _is_one(match["said"]):
            last = match.end()
            yield Found(match["said"], match["said"], start, end)


def _is_spelled(page: fold.Page, start: int, end: int) -> bool:
    """Whether words are those of writing where they have their marks: "khắc" and not "khác", "chữ" and not "chú"."""
    typed = page.text[start:end].casefold().split()
    return not page.accented or all(_SPELLED.get(fold.fold(one), one) == one for one in typed)


def _behind(page: fold.Page, match: re.Match[str]) -> Found[str] | None:
    """Behind the word in its line: with a sign all of the clause, without one what looks carved."""
    if any(c in match["sign"] for c in "\"“«'‘"):
        return None
    tail = page.text[slice(*match.span("tail"))]
    begins = match.end() if tail == tail.lower() else match.end("cue") + 1  # "khắc ĐỖ HỮU TÀI" is not "khắc đỏ"
    body = _PLAIN.match(page.text, begins)
    if body is None:
        return None
    said = body.group()
    end_of = _ENDS.search(said)
    said = (said[: end_of.start()] if end_of else said).rstrip(" .,;")
    if _loud(said):
        said = _capitals(said).rstrip(" .,;")
    # Without a sign only what looks engraved: capitals in a row, with dashes or numbers, or a name.
    if not (_FULL.search(said) and (match["sign"] or _loud(said))) and not (match["sign"] and _loud(said)):
        said = _run(said)
        line_end = begins + len(body.group())
        if said and begins + len(said) == line_end and (more := _carved_until(page, line_end)) > line_end:
            said = page.text[begins:more]
    return Found(said, said, begins, begins + len(said)) if said else None


def _run(said: str) -> str:
    """The words with capitals, numbers and dashes with which it begins: "Ha Van Phuc", "TỴ 10 – 70"; "" where none."""
    at = 0
    while (word := _RUN.match(said, at)) is not None:
        at = word.end()
    run = said[:at].rstrip(" -–—·|,.")
    return run if run and run[0].isupper() and fold.fold(run) not in _NO_RUN else ""


def _looks_carved(line: str) -> bool:
    """Whether a line is a few names, numbers and signs, and no sentence."""
    words = line.replace(",", " ").split()
    return 0 < len(words) <= _MOST and all(map(_CARVED_WORD.fullmatch, words))


_MOST = 8  # words of a carved line
_NO_RUN = ("liet", "ls", "lsi", "dong", "tang", "anh", "chu", "ntls", "han")


def _below(page: fold.Page, match: re.Match[str]) -> Found[str] | None:
    """On the lines below the word, as long as they look carved: a name, a place, a year, a unit."""
    start = match.end()
    said = page.text[start : _carved_until(page, start)].strip(" .,\n")
    return Found(said, said, start, start + len(said)) if said else None


def _carved_until(page: fold.Page, end: int) -> int:
    """Where the lines that look carved end."""
    for _ in range(4):
        line = _LINE.match(page.text, end)
        if line is None or not _looks_carved(line["said"]):
            break
        end = line.end()
    return end


def _is_one(said: str) -> bool:
    return (
        len(said) > 2
        and not _ADVERT.search(said)
        and not fold.fold(said).startswith(("liet si chua", "chua biet", "vo danh"))
    )


def _capitals(said: str) -> str:
    """Without the small letters with which the sentence goes on: "NGUYỄN VĂN A C17 1969 ở rẫy"."""
    small = _GOES_ON.search(said)
    return said[: small.start()] if small else said


def _loud(said: str) -> bool:
    words = [w for w in said.split()[:4] if w[0].isalnum()]
    return len(words) > 1 and words[0].isupper() and len(words[0]) > 1 and not any(c.islower() for c in words[1])


def _cue_agrees(page: fold.Page, match: re.Match[str]) -> bool:
    start, end = match.span("cue")
    typed, before = page.text[start:end], page.text[:start].rsplit(" ", 2)[-2:-1]
    if not _is_spelled(page, start, end):
        return False
    if typed.split()[-1][0].isupper() and start and page.text[start - 1] != "\n":
        return bool(match["sign"]) and typed.isupper()  # "Bùi Khắc Triệu"
    if match["cue"] in _READ and not (match["sign"] or match["line"]):
        return False  # "tôi đọc được Báo Nhân Dân"
    if page.accented or match["sign"]:
        return True
    if match["cue"] == "khac":
        return not before or start == 0 or page.text[start - 1] == "\n" or fold.fold(before[0]) in _THINGS
    return match["cue"] != "co chu"  # "co chu Tran Dinh Nhon": an uncle


_READ = ("doc duoc", "doc ra", "read", "reads")
