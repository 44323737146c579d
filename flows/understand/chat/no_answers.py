"""What is typed at a question and answers none: *không rõ*, a question of the person's own, a plea, a reproach.

Judged clause by clause: where one of them tells something, the words may be an answer all the same ("không rõ xã nào,
ở Tiên Lãng"), unless the last one asks.
"""

from __future__ import annotations

import re
from enum import StrEnum

from flows.understand.page import fold
from flows.understand.page.cues import Cue, Cues


class NoAnswer(StrEnum):
    """Why words are none."""

    UNKNOWN = "unknown"  # the person does not know
    ASKS = "asks"
    PLEADS = "pleads"  # for help, or to be asked no more; or sends us to somebody else


FEW = 2  # words of its own in a plea

_CLAUSE = re.compile(r"[,;!?\n…]|\.(?=\s|$)|(?<!\w)(?:nhung|ma)(?!\w)")
_UNKNOWN = Cues(
    "không rõ|không biết|không nhớ|không nhớ rõ|chưa rõ|chưa biết|chẳng biết|chẳng rõ|chẳng nhớ|chả biết|chả rõ|"
    "k rõ|k biết|k nhớ|ko rõ|ko biết|ko nhớ|quên rồi|quên mất|không ai biết|chẳng ai biết|chưa ai biết|"
    "không có tên|không có thông tin|không có tin tức|không hay|i don't know|don't know|do not know|no idea|not sure"
)
# What the person does not know of, and what is said around it: nothing else is told by these.
_AROUND = frozenset(
    "da thua a ah u um vang oi nhe nha chau bac em anh chi co ong ba chu cu ban con toi minh tui nha gia dinh ca van "
    "la ai gi dau nao may bao gio sao het lam nua roi thi cung that ro cu the chinh xac chac han ten ho quan que o "
    "nam sinh ngay thang tuoi don vi noi cho xa huyen tinh thon lang mo hi hy mat liet si ls duoc co khong con nguoi "
    "ta ay do day nay vi vay nen va voi da noi ma chi luon ve cua trong it nhieu qua rat hoi hinh nhu "
    "i we you it is was the a of to who what where when which name unit year born really sorry".split()
)
_ASKS = Cues(
    "gọi ai|hỏi ai|báo ai|với ai|cho ai|tìm ai|gặp ai|nhờ ai|làm gì|cái gì|là gì|gì đây|như thế nào|thì thế nào|"
    "phải thế nào|ra sao|làm sao|thì sao|vì sao|tại sao|hay sao|ở đâu|đi đâu|chỗ nào|bao giờ|khi nào|bao lâu|"
    "bao nhiêu|được không|được ko|phải không|phải ko|đúng không|có không|hay không|hay chưa|được chưa|xong chưa"
)
_ASKS_FIRST = Cues(
    "tại sao|vì sao|sao lại|sao cứ|sao hỏi|xin hỏi|cho hỏi|cho tôi hỏi|cho em hỏi|cho cháu hỏi|có phải|bao giờ|"
    "thế bao giờ"
)
_ANY_TIME = re.compile(r"(?<!\w)bao gio (?:cung|tien|ranh)(?!\w)")
_WHICH_OF_US = re.compile(
    r"(?<!\w)hay (?:la )?(?:cua|lay) (?:toi|em|chau|minh|con|me|chi|anh)(?!\w)|hay (?:khong|chua) "
)
_ENDS = {fold.fold(one): one for one in ("không", "chưa", "đâu", "sao", "nào", "gì", "ai", "chăng", "hả", "nhỉ")}
_NOT_ANY = re.compile(r"(?<!\w)(?:khong|chua|chang|cha|ko)(?!\w).* (?:gi|dau|ai|nao|sao)$")  # "không có gì" tells
_TAIL = re.compile(r"(?: (?:a|ah|vay|the|ha|nhi|nhe|day|do|chau|bac|em|anh|chi|co|oi|voi|ta|cu|ong|ba))+$")
_SOMETHING = re.compile(r"(?<!\w)(?:gi|dau) (?:do|ay)(?: (?:a|chau|em|con|bac|thoi))*$")
_PLEADS = Cues(
    "chán quá|chán lắm|mệt quá|mệt lắm|sợ lắm|sợ quá|lo quá|lo lắm|khổ quá|khổ lắm|bực quá|phiền quá|không dám ngủ|"
    "giúp tôi với|giúp em với|giúp cháu với|giúp với|cứu với|làm ơn|hỏi lắm thế|hỏi nhiều thế|hỏi hoài|hỏi mãi|"
    "đừng hỏi nữa|không nói nữa"
)
_SENDS_ON = re.compile(
    r"(?:(?:di|cu|bac|chau|thi|ma|em|con) ){0,3}hoi (?:dong doi|can bo|ong|ba|chu|bac|co|anh|chi|cau|di|xa|phuong|"
    r"cong an|bo doi|nguoi|me|bo|cac|may)(?!\w)"
)
# What was told before is told again, with a reproach: "đã nói 1946 rồi", "70 tuổi, nói rồi".
_SAID_BEFORE = re.compile(
    r"(?:(?:toi|em|chau|bac|minh|nhu) )*"
    r"(?:da (?:noi|bao|ke|khai|ghi)(?! (?:ay|do|nay|chon))"
    r"|(?:noi|bao|ke|khai)(?= (?:ten )?roi\s*(?:ma(?!\w)|[,.;:!]|$)))"
    r"(?: (?:ten|la|o tren|luc nay))*(?: roi)?(?: ma)?(?!\w)"
)
_SAID_BEHIND = re.compile(r"(?<!\w)(?:da )?(?:noi|bao|ke|khai|ghi)(?: ten| o tren| luc nay)* roi(?: ma)?(?: a)?$")
_SPELLED = frozenset("tôi em cháu bác mình như đã nói bảo kể khai ghi tên là ở trên lúc nãy rồi mà ạ".split())
_NOT_IT = Cues(
    "không phải quê|không phải tên|không phải nơi|không phải chỗ|không phải đơn vị|not his home|not the place"
)
_BETWEEN = " ,.;:!-\n\t"


def kind(text: str) -> NoAnswer | None:
    """Why the words answer nothing; None where they may be an answer."""
    page = fold.page(text)
    clauses = _clauses(page)
    if any((cue := _NOT_IT.first(page, *one)) is not None and not _tells(page, *one, cue) for one in clauses):
        return NoAnswer.PLEADS  # "tôi ở xã này thôi, không phải quê liệt sĩ"
    kinds = [one for start, end in clauses if (one := _of_clause(page, start, end)) != "courtesy"]
    if not kinds:
        return None
    found = [NoAnswer(one) for one in kinds if one]
    if kinds[-1] == NoAnswer.ASKS or len(found) == len(kinds):
        return next(one for one in (NoAnswer.ASKS, NoAnswer.PLEADS, NoAnswer.UNKNOWN) if one in found)
    return None


def is_unknown(text: str, what: str) -> bool:
    """Whether the words end with not knowing this very thing ("..., không rõ đơn vị")."""
    page = fold.page(text)
    start, end = next(reversed(_clauses(page)), (0, 0))
    cue = _UNKNOWN.first(page, start, end)
    return cue is not None and Cues(what).occur(page, cue.end, end) and not _tells(page, start, end, cue)


def without_reproach(text: str) -> str:
    """The words without *đã nói ... rồi* around them; "" where there is nothing else."""
    page = fold.page(text)
    start, end = _inner(page, 0, len(page.text))
    before = _spelled(page, _SAID_BEFORE.match(page.shadow, start, end))
    behind = _spelled(page, _SAID_BEHIND.search(page.shadow, before.end() if before else start, end))
    if before:
        start = before.end()
        end = end - len(" roi") if page.shadow[start:end].endswith(" roi") else end
    if behind:
        end = behind.start()
    return page.text[slice(*_inner(page, start, end))] if before or behind else text


def _spelled(page: fold.Page, found: re.Match[str] | None) -> re.Match[str] | None:
    """What was found, where its marks, if it has any, are those of a reproach: *dạ nơi ấy* is none."""
    words = page.text[slice(*found.span())].casefold().split() if found is not None else []
    return found if all(not fold.marks(one) or one in _SPELLED for one in words) else None


def telling(text: str) -> str:
    """The clauses that tell something, of words in which others do not; all of them where none does."""
    page = fold.page(without_reproach(text))
    told = [page.text[start:end].strip(_BETWEEN) for start, end in _clauses(page) if not _of_clause(page, start, end)]
    return ", ".join(told) or text


def _inner(page: fold.Page, start: int, end: int) -> tuple[int, int]:
    """The stretch without the blanks and signs around it."""
    while start < end and page.text[start] in _BETWEEN:
        start += 1
    while end > start and page.text[end - 1] in _BETWEEN:
        end -= 1
    return start, end


def _clauses(page: fold.Page) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in _CLAUSE.finditer(page.shadow):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(page.shadow)))
    return [one for one in spans if page.shadow[slice(*one)].strip(_BETWEEN)]


def _of_clause(page: fold.Page, start: int, end: int) -> str:
    """One of ``NoAnswer``; "courtesy" where it says nothing, "" where it may tell something."""
    words = page.shadow[start:end].strip(_BETWEEN)
    unknown, plea = _UNKNOWN.first(page, start, end), _PLEADS.first(page, start, end)
    if unknown is not None and not _tells(page, start, end, unknown):
        return NoAnswer.UNKNOWN
    if unknown and plea and plea.end <= unknown.start and not _tells(page, plea.end, end, unknown):
        return NoAnswer.UNKNOWN  # "hỏi mãi thế không nhớ"
    if _asks(page, start, end):
        return NoAnswer.ASKS
    if (plea is not None and len(_own(page, start, end, plea)) <= FEW) or _sends_on(page, start, end):
        return NoAnswer.PLEADS
    return "courtesy" if set(words.split()) <= _COURTESY else ""


_COURTESY = frozenset("da thua a ah vang u um oi nhe chau bac em anh chi toi minh thoi".split())


def _own(page: fold.Page, start: int, end: int, cue: Cue) -> list[str]:
    words = re.findall(r"\w+", f"{page.shadow[start : cue.start]} {page.shadow[cue.end : end]}")
    return [one for one in words if one not in _AROUND]


def _tells(page: fold.Page, start: int, end: int, cue: Cue) -> bool:
    return bool(_own(page, start, end, cue))


def _asks(page: fold.Page, start: int, end: int) -> bool:
    if page.shadow[end : end + 1] == "?":
        return True
    shadow = page.shadow[start:end]
    first = _ASKS_FIRST.at(page, start + len(shadow) - len(shadow.lstrip()), end)
    if _WHICH_OF_US.search(shadow) or (first is not None and not _ANY_TIME.search(shadow)):
        return True
    if _SOMETHING.search(shadow.rstrip(_BETWEEN)):
        return False  # "48 hay 49 gì đó"
    bare = _TAIL.sub("", shadow.rstrip(_BETWEEN))
    if _NOT_ANY.search(bare):
        return False
    last = start + len(bare)
    if any(cue.end == last for cue in _ASKS.find(page, start, last)):
        return True
    words = bare.split()
    spelled = _ENDS.get(words[-1]) if sum(one not in _COURTESY for one in words) > 2 else None
    said = page.text[last - len(words[-1]) : last] if words else ""
    # Without its marks *chua* may be a temple, with a capital *Nào* a village: only what is spelled out asks.
    return spelled is not None and said in (spelled, spelled.upper())


def _sends_on(page: fold.Page, start: int, end: int) -> bool:
    shadow = page.shadow[start:end].strip(_BETWEEN)
    found = _SENDS_ON.match(shadow)
    if found is None or len(shadow.split()) > 8:
        return False
    at = page.shadow.index("hoi", start)
    return not fold.marks(page.text[at : at + 3]) or page.text[at : at + 3].casefold() == "hỏi"
