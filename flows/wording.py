"""Words of the team that many people will read: what may not be sent at all, and what a second pair of eyes looks at.

The same measure as for the program's own texts: nothing promised, nobody cheered at, no word that hurts, no number to
call but the hotline.
"""

from __future__ import annotations

import itertools
import re

from flows import accounts
from flows.understand.page.fold import clean
from flows.understand.persons.names import is_surname
from flows.understand.persons.phones import read_phone, scan_phones

LIMIT = 1_500  # characters of one message: it fits every channel, with what stands around it
PROBLEMS = ("empty", "long", "phone", "account")
NAMES = "names"  # a warning about official answers alone: a message may well name a martyr
WARNINGS = ("promise", "match", "hurts", "cheers", "shouts", "money")
_WARNED: dict[str, re.Pattern[str]] = {
    "promise": re.compile(
        r"\b(?:cam kết|bảo đảm|đảm bảo|hứa|chắc chắn|nhất định|sẽ tìm (?:thấy|được|ra)|sẽ có kết quả)\b"
        r"|\b(?:guarantee[ds]?|promise[ds]?|certainly|we will find|will be found)\b",
        re.IGNORECASE,
    ),
    "match": re.compile(
        r"trùng khớp|khớp với|đã khớp|tìm thấy (?:người thân|liệt sĩ|mộ) của (?:bác|gia đình)"
        r"|possible match|we (?:have )?found your|is your relative",
        re.IGNORECASE,
    ),
    "hurts": re.compile(
        r"\b(?:chết|tử trận|bị giết|xác (?:lính|chết)|đào mộ|bốc xương|ngụy|lính chết|corpses?|dead bod(?:y|ies))\b",
        re.IGNORECASE,
    ),
    "cheers": re.compile(
        r"!|\b(?:tuyệt|tuyệt vời|chúc mừng|vui quá|rất vui|great|awesome|congratulations|happy)\b"
        "|[\U0001f300-\U0001faff☀-⛿✀-➿❤️]",
        re.IGNORECASE,
    ),
    "money": re.compile(r"\b(?:nộp|đóng|chuyển|thu)\s+(?:\w+\s+)?(?:tiền|phí|khoản)\b|\bchuyển khoản\b", re.IGNORECASE),
}
_WORD = re.compile(r"\w+|[^\w\s]")
_TITLES = frozenset("ông bà anh chị chú bác cô thầy cậu".split())
# Names that many an answer has, and that are nobody's whom it could hurt.
_NOBODY = frozenset(("Hà Nội", "Hà Tĩnh", "Hà Nam", "Ban Chỉ", "Hồ Chí", "Bác Hồ", "bác Hồ"))
_CAPITALS = 20  # letters of a run of capitals that shouts


def tidy(text: str) -> str:
    """As it is kept: clean, without blank ends, lines as typed."""
    return clean(text.replace("\r\n", "\n")).strip()


def problems(text: str, *, hotline: str) -> tuple[str, ...]:
    """Why the words cannot be sent, none where they can."""
    known = {read_phone(one).value or _digits(one) for one in hotline.split(",")}
    numbers = {one.value or _digits(one.said) for one in scan_phones(text)}
    found = {
        "empty": not text.strip(),
        "long": len(text) > LIMIT,
        "phone": bool(numbers - known),
        "account": accounts.mask(text) != text,
    }
    return tuple(one for one in PROBLEMS if found[one])


def warnings(text: str) -> tuple[str, ...]:
    """What is to be looked at twice before the words are approved."""
    found = {name: bool(pattern.search(text)) for name, pattern in _WARNED.items()} | {"shouts": _shouts(text)}
    return tuple(one for one in WARNINGS if found[one])


def names_somebody(text: str) -> bool:
    """Whether the words seem to name a person: a family name with more behind it, or a title with a name."""
    for first, second in itertools.pairwise(_WORD.findall(clean(text))):
        names = first.lower() in _TITLES or (first[0].isupper() and is_surname(first))
        if names and second[0].isupper() and f"{first} {second}" not in _NOBODY:
            return True
    return False


def _shouts(text: str) -> bool:
    run = 0
    for one in text:
        run = run + 1 if one.isupper() else run if not one.isalpha() else 0
        if run >= _CAPITALS:
            return True
    return False


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())
