"""What the readers of a conversation need not take for a number or an address, and a reader of a paper does.

``flows.understand.persons.phones`` reads what can be dialled. Here a number counts as one however its figures are
parted: what leaves the desk must not lead to a person, and a number too many is hidden sooner than one too few. Dates,
coordinates, grids and rows of graves stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from flows.masking import mask, mask_mail, mask_phone
from flows.understand.page.fold import fold

_DATE = (
    r"(?:(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?)?(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:1[89]|20)\d\d"
    r"|(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]\d\d"
)
# Figures that are no telephone number, whatever they begin with.
_STAYS = "|".join(
    (
        rf"(?:{_DATE})(?:\s*[-–—,;]\s*(?:{_DATE}))*(?![0-9]|[/._,:-][0-9])",
        r"(?:1[89]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![0-9])",
        r"\d{1,2}:\d\d(?![0-9]|:?[0-9])",
        # degrees; a pair of decimals; X = ..., Y = ...; a grid; what is called coordinates
        r"\d{1,3}[ °º:]\s?\d{1,2}[ '’′:]\s?\d{1,2}(?:[.,]\d+)?\s?[\"”″]?\s?[NSEWBĐ](?!\w)",
        r"(?:0?[89]|1\d|2[0-4])[.,]\d{3,8}\s?[°º]?\s?[NB]?\s?[,;/ ]{1,3}1[01]\d[.,]\d{3,8}",
        r"[xyneXYNE]\s?[=:]\s?\d+(?:[.,]\d+)?",
        r"(?:\d{1,2}[C-X]\s?)?[A-Z]{2}\s?\d{3,5}\s?\d{3,5}(?![0-9])",
        r"(?i:t(?:ọa|oạ|oa)\s(?:độ|do)|mgrs|utm)\s?[:=]?\s?\(?[0-9][0-9 .,;/-]*",
        r"0\d(?:\s?[,;]\s?0\d){2,}(?:\s?[,;]\s?[1-9]\d)*(?![0-9])",  # graves 01, 02, 03
    )
)
_FIGURE = r"(?:[0-9]|(?<=[0-9])[Oo](?=[0-9]))"
_APART = r"(?:[^\w\n°º]|_){0,3}"
_RUN = rf"(?P<number>\+?(?:0|[Oo](?=[0-9])|8{_APART}4)(?:{_APART}{_FIGURE}){{7,20}})"
_NUMBER = re.compile(rf"(?P<stays>(?<![^\W_])(?:{_STAYS}))|(?<![^\W_])(?<![0-9][._,/:-]){_RUN}")
_NEXT = re.compile(rf"[^\w\n]{{1,3}}(?:(?P<stays>{_STAYS})|{_RUN})")  # right behind a number
_MANY_FIGURES = re.compile(r"[0-9](?:[^0-9]{0,3}[0-9]){7}")
_GROUP = re.compile(r"[0-9Oo]+")

_PROFILE = re.compile(
    r"(?i)\b((?:facebook|instagram|tiktok|twitter|linkedin|youtube|threads)\.(?:com|net)"
    r"|(?:fb\.(?:com|me|watch)|m\.me|zalo\.me|chat\.zalo\.me|t\.me|telegram\.(?:me|org)|wa\.me|x\.com))\s?/\s?[^\s<>\"]+"
)
_HANDLE = re.compile(r"(?<![\w@.])@(?=[\w.]*[a-z])[A-Za-z][\w.]{3,31}")
_MAIL_IN_WORDS = re.compile(
    r"(?i)(?<![\w.+-])([\w.+-])[\w.+-]*"
    r"(?:\s?[(\[{]\s?(?:at|a|@)\s?[)\]}]\s?([\w-]+)|\s+(?:at|@|a\s?còng|a\s?cong|a\s?móc)\s+([\w-]+)|\s@\s?([\w-]+)|@\s([\w-]+))"
    r"\s?(?:\.|\bdot\b|\bchấm\b|\bcham\b)\s?(com|net|org|vn|edu|info)\b"
)
# A given name alone is many people's; behind these words it is the person who tells.
_CALLED = (
    r"t[ôo]i\s+(?:t[êe]n\s+)?l[àa]|t[ôo]i\s+t[êe]n|t[êe]n\s+(?:t[ôo]i\s+)?l[àa]"
    r"|b[áa]c|b[àa]|[ôo]ng|c[ôo]|ch[úu]|anh|ch[ịi]|em|ch[áa]u|c[ụu]|d[ìi]|c[ậa]u"
)

# Nothing leads to a person in letters alone, but figures that are spelled out and mailboxes that are told in words.
_LETTERS = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ,;'’–-]*")
_TOLD_IN_WORDS = re.compile(r"(?i)kh\w+ng|com|net|org|vn|edu|info")
_SHORT = 40  # characters: ranks, units, days and places come again and again


def ways(text: str) -> str:
    """The text, cleaned before, with all in it by which somebody is reached masked."""
    return _ways_of_short(text) if len(text) <= _SHORT else _ways(text)


def _ways(text: str) -> str:
    if _LETTERS.fullmatch(text) and _TOLD_IN_WORDS.search(text) is None:
        return text
    return addresses(mask_mail(mask(numbers(text))))


_ways_of_short = lru_cache(maxsize=4096)(_ways)


def numbers(text: str) -> str:
    """The text, cleaned before, with every run of figures that may be a telephone number masked."""
    if _MANY_FIGURES.search(text) is None:
        return text
    pieces: list[str] = []
    at, is_behind = 0, False
    while found := (_NEXT.match(text, at) if is_behind else None) or _NUMBER.search(text, at):
        end = found.end() if found["stays"] else found.start("number") + _length(found["number"])
        is_behind = not found["stays"] and end > found.start("number")
        if is_behind:
            pieces += [text[at : found.start("number")], mask_phone(_figures(text[found.start("number") : end]))]
        else:
            end = found.end()
            pieces.append(text[at:end])
        at = end
    return "".join((*pieces, text[at:]))


def _length(run: str) -> int:
    """How much of a run of figures is a number; 0 where none of it is."""
    for one in _GROUP.finditer(run):
        said = _figures(run[: one.end()])
        if len(said) == _size(said):
            return one.end()
    return len(run) if 9 <= len(_figures(run)) <= 12 else 0


def _figures(run: str) -> str:
    return "".join(_GROUP.findall(run)).translate({ord("O"): "0", ord("o"): "0"})


def _size(figures: str) -> int:
    """How many figures a number has that begins so."""
    if figures.startswith("84"):
        return 12 if figures[2:3] == "0" else 11
    return 11 if figures.startswith(("01", "02")) else 10


def addresses(text: str) -> str:
    """The text with links to somebody's page, names on networks and mailboxes told in words cut short."""
    text = _PROFILE.sub(r"\1/…", text)
    text = _HANDLE.sub("@…", text) if "@" in text else text
    return _MAIL_IN_WORDS.sub(_mailbox, text)


def _mailbox(found: re.Match[str]) -> str:
    first, *hosts, end = found.groups()
    return f"{first}…@{next(filter(None, hosts))}.{end}"


def given_names(text: str, names: Sequence[str], *, by: str) -> str:
    """The text with each of these names of one word replaced where it says who somebody is (*bác Lan*)."""
    for name in names:
        said = "|".join({re.escape(name), re.escape(fold(name))})
        text = re.sub(rf"(?i)(?<!\w)({_CALLED})(\s+)(?:{said})(?!\w)", rf"\1\2{by}", text)
    return text
