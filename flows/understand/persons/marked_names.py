"""Names with signs inside: initials ("Ng. V. Đạt", "N.X.THỦY"), and those of the highlands ("H'Bliăk Kbuôr")."""

from __future__ import annotations

from flows.understand.page.words import Words
from flows.understand.persons import names

_JOINS = frozenset(("'", "’", "ʼ", "‘"))
_JOINED = frozenset("hk")  # H'Linh, K'Brếu: what stands before the sign
_POINTS = frozenset((".", ". "))
_SHORT = frozenset("ng tr ph th nh".split())  # of a surname or a middle name, shortened to two letters
# What such letters mean elsewhere: a town, a doctor, a comrade, a martyr, the same again.
_NO_INITIALS = frozenset("tp tx tt bs ds dc ls hs cc ts gs pgs ths ks kts qk hcm tw vp ubnd xhcn vn tpvn pttg".split())


def _joins(words: Words, i: int) -> bool:
    """Whether word i and the next one are parts of one: "H'Linh"."""
    return (
        i + 1 < len(words.typed)
        and words.gaps[i + 1] in _JOINS
        and words.shades[i] in _JOINED
        and words.typed[i + 1].isalpha()
        and len(words.typed[i + 1]) > 1
    )


def marked_end(words: Words, i: int, *, carved: bool) -> int | None:
    """Where a name with such signs ends that begins at word i; None where none does. `carved`: it stands on a thing."""
    joined = _joined_end(words, i) or _highland_end(words, i)
    return _initials_end(words, i, carved=carved) if joined is None else joined


def _highland_end(words: Words, i: int) -> int | None:
    """ "A Krong", "A Khoa": a man of the highlands, where it is no place, block or ward ("A Lưới", "khu A")."""
    if words.typed[i] != "A" or not i or words.gap(i) not in (" ", ": ", ", ", " (") or words.gap(i + 1) != " ":
        return None
    if words.shades[i - 1] in _BLOCKS or i + 1 >= len(words.typed):
        return None
    name = words.typed[i + 1]
    if not (words.capital[i + 1] and name.isalpha() and name[1:].islower() and len(name) > 1):
        return None
    return None if words.shades[i + 1] in _PLACES else i + 2


# A Lưới, A Sầu, A Vao ...: communes and rivers along the Trường Sơn and in the North-West.
_PLACES = frozenset(
    "luoi sau shau so tuc doi roang dot ngo bung vao xing tep vuong tieng xan ting nong pa mu lu rang lin".split()
)
_BLOCKS = frozenset("khu lo nha toa hang day loai nhom doi phan so o tai den xa huyen".split())


def _joined_end(words: Words, i: int) -> int | None:
    """ "H'Linh Bya"; behind a surname "Ksor H'Lem"."""
    at = i
    while not _joins(words, at):  # "Ksor H'Lem", "Rơ Châm H'Lan"
        at += 1
        if at - i > 2 or at >= len(words.typed) or words.gap(at) != " " or not words.capital[at - 1]:
            return None
    if at > i and not names.is_surname(words.typed[i]):
        return None
    at += 2
    while at < len(words.typed) and at - i < 5 and words.gap(at) == " " and names.is_surname(words.typed[at]):
        if not words.capital[at]:
            break
        at += 1
    return at


def _initials_end(words: Words, i: int, *, carved: bool) -> int | None:
    """One initial alone is a name's only on a thing."""
    at = i
    if len(words.typed[i]) > 1 and words.shades[i] not in _SHORT:
        if not names.is_surname(words.typed[i]) or words.gap(i + 1) != " ":
            return None
        at = i + 1
    first = at
    while at + 1 < len(words.typed) and _is_initial(words, at) and words.gap(at + 1) in _POINTS:
        at += 1
    count = at - first
    if not count or at - i > 4 or (at - i < 2 and not carved) or at >= len(words.typed):
        return None
    last = words.typed[at]
    if not (last.isalpha() and len(last) > 1 and words.capital[at]):
        return None
    if words.shades[at] in names.PLACES or " ".join(words.shades[at : at + 2]) in names.PLACES:
        return None
    return None if "".join(words.shades[first:at]) in _NO_INITIALS else at + 1


def _is_initial(words: Words, at: int) -> bool:
    return words.capital[at] and words.typed[at].isalpha() and (len(words.typed[at]) == 1 or words.shades[at] in _SHORT)
