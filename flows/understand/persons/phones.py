"""Phone numbers: what was typed becomes E.164, or the plain reason why it cannot.

Old Vietnamese numbers are renewed by the operators' tables of 2018 (11-digit mobiles) and the ministry's of 2017
(area codes). A number that is valid as it stands is never renewed. Foreign numbers need their + or 00.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

import phonenumbers

from flows.understand.page import fold

OLD_MOBILES = {
    "162": "32",
    "163": "33",
    "164": "34",
    "165": "35",
    "166": "36",
    "167": "37",
    "168": "38",
    "169": "39",
    "120": "70",
    "121": "79",
    "122": "77",
    "126": "76",
    "128": "78",
    "123": "83",
    "124": "84",
    "125": "85",
    "127": "81",
    "129": "82",
    "186": "56",
    "188": "58",
    "199": "59",
}
OLD_AREAS = {
    "22": "212",
    "231": "213",
    "20": "214",
    "230": "215",
    "29": "216",
    "52": "232",
    "53": "233",
    "54": "234",
    "510": "235",
    "511": "236",
    "37": "237",
    "38": "238",
    "39": "239",
    "33": "203",
    "240": "204",
    "25": "205",
    "26": "206",
    "27": "207",
    "280": "208",
    "281": "209",
    "320": "220",
    "321": "221",
    "241": "222",
    "31": "225",
    "351": "226",
    "36": "227",
    "350": "228",
    "30": "229",
    "780": "290",
    "781": "291",
    "710": "292",
    "711": "293",
    "74": "294",
    "76": "296",
    "77": "297",
    "79": "299",
    "4": "24",
    "8": "28",
    "61": "251",
    "62": "252",
    "64": "254",
    "55": "255",
    "56": "256",
    "57": "257",
    "58": "258",
    "68": "259",
    "60": "260",
    "501": "261",
    "500": "262",
    "63": "263",
    "59": "269",
    "70": "270",
    "651": "271",
    "72": "272",
    "73": "273",
    "650": "274",
    "75": "275",
    "66": "276",
    "67": "277",
}
_GROUP = re.compile(r"[0-9]+")
_BETWEEN = re.compile(r"[ \t.()\u2010-\u2015-]{1,3}")
_DATE = re.compile(r"[0-9]{1,2}\s?[.-]\s?[0-9]{1,2}\s?[.-]\s?[0-9]{2,4}(?![0-9])")
_DIGIT_WORDS = {
    "khong": "0",
    "mot": "1",
    "hai": "2",
    "ba": "3",
    "bon": "4",
    "tu": "4",
    "nam": "5",
    "lam": "5",
    "sau": "6",
    "bay": "7",
    "tam": "8",
    "chin": "9",
}
_SPELLED = re.compile(r"khong(?<!\wkhong)(?:[\s,.-]{1,2}(?:" + "|".join(_DIGIT_WORDS) + r")){8,10}(?!\w)")


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """`value` in E.164 with its `region` (ISO code), or the `problem`; `said` as typed; `others` in E.164, too.

    Problems: too_short, too_long, not_a_number, unknown_prefix, landline_without_area.
    """

    value: str | None
    problem: str | None
    region: str | None
    said: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhoneFound:
    """A number in running text: E.164 where it can be known, as typed, and where."""

    value: str | None
    said: str
    start: int
    end: int


def read_phone(text: str, region: str = "VN") -> PhoneReading:
    """The first number of an answer; where none is valid, what is wrong with the longest one."""
    page = fold.page(text)
    found = list(dict.fromkeys(f.value for f in _scan(page, region) if f.value))
    if found:
        first = next(f for f in _scan(page, region) if f.value == found[0])
        return PhoneReading(found[0], None, _region_of(found[0]), first.said, tuple(found[1:]))
    chains = [(c, "".join(page.shadow[s:e] for s, e in c)) for c in _chains(page.shadow)]
    chain, digits = max(chains, key=lambda pair: len(pair[1]), default=([], ""))
    if len(digits) < 3:
        return PhoneReading(None, "not_a_number", None, page.text.strip()[:40])
    plus = _has_plus(page.shadow, chain[0][0])
    said = page.text[chain[0][0] - plus : chain[-1][1]][:40]
    value, problem = _solve(digits, plus, region)
    if value:  # a mobile without its zero, as spreadsheets leave it
        return PhoneReading(value, None, _region_of(value), said)
    return PhoneReading(None, problem, None, said)


def find_phones(text: str) -> tuple[str, ...]:
    """The phone numbers in running text, as typed. Dates, mailboxes, identity numbers, coordinates are none."""
    return tuple(f.said for f in scan_phones(text))


def scan_phones(text: str, region: str = "VN") -> tuple[PhoneFound, ...]:
    """The phone numbers in running text with their positions in the NFC text."""
    return tuple(_scan(fold.page(text), region))


def _scan(page: fold.Page, region: str) -> Iterator[PhoneFound]:
    found = [*_written(page, region), *_spelled(page)]
    yield from sorted(found, key=lambda f: f.start)


def _written(page: fold.Page, region: str) -> Iterator[PhoneFound]:
    shadow = page.shadow
    for chain in _chains(shadow):
        at = 0
        while at < len(chain):
            start, end = chain[at]
            plus = _has_plus(shadow, start)
            taken = None
            if _may_start(shadow, chain, at, plus=plus):
                taken = _longest(shadow, chain, at, plus=plus, region=region)
            if taken is None:
                at += 1
                continue
            value, last = taken
            begin, end = start - plus, chain[last][1]
            if begin > 0 and shadow[begin - 1] == "(" and ")" in shadow[begin:end]:
                begin -= 1
            yield PhoneFound(value, page.text[begin:end], begin, end)
            at = last + 1


def _spelled(page: fold.Page) -> Iterator[PhoneFound]:
    for match in _SPELLED.finditer(page.shadow):
        digits = "".join(_DIGIT_WORDS[w] for w in re.findall(r"[a-z]+", match.group()))
        value = _solve(digits, plus=False, region="VN")[0]
        if value:
            yield PhoneFound(value, page.text[match.start() : match.end()], match.start(), match.end())


def _chains(shadow: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of digit groups that only blanks, dots, dashes or brackets part."""
    chain: list[tuple[int, int]] = []
    for match in _GROUP.finditer(shadow):
        if chain and not _BETWEEN.fullmatch(shadow, chain[-1][1], match.start()):
            yield chain
            chain = []
        chain.append(match.span())
    if chain:
        yield chain


def _has_plus(shadow: str, start: int) -> bool:
    return start > 0 and shadow[start - 1] == "+"


def _may_start(shadow: str, chain: list[tuple[int, int]], at: int, *, plus: bool) -> bool:
    start, end = chain[at]
    if at and shadow[start - 1] not in " \t(+":
        return False  # inside a number with dots or dashes
    if start and shadow[start - 1].isalpha() and end - start < 9:
        return False  # "c3", "E66"
    if start and shadow[start - 1] in "/,:=@" and end - start < 3:
        return False
    return plus or shadow[start] == "0" or shadow.startswith("84", start)


def _longest(
    shadow: str, chain: list[tuple[int, int]], at: int, *, plus: bool, region: str
) -> tuple[str | None, int] | None:
    start = chain[at][0]
    if _DATE.match(shadow, start):
        return None
    reach = chain[at : at + 7]
    sizes = list(accumulate([end - begin for begin, end in reach]))  # digits up to each group
    for last in range(len(reach) - 1, -1, -1):
        if 8 <= sizes[last] <= 17:
            digits = "".join([shadow[s:e] for s, e in reach[: last + 1]])
            value = _solve(digits, plus, region)[0]
            if value:
                return value, at + last
    is_all = at + len(reach) == len(chain) and len(reach) <= 4
    if is_all and sizes[0] >= 3 and shadow[start] == "0" and 9 <= sizes[-1] <= 11:
        return None, len(chain) - 1  # looks like a number, but of no country we can name
    return None


def _solve(digits: str, plus: bool, region: str) -> tuple[str | None, str | None]:
    """E.164 or the problem."""
    if not plus and digits.startswith("00"):
        digits, plus = digits[2:], True
    if plus and digits.startswith("84"):
        return _vietnamese("0" + digits[2:].lstrip("0"))
    if plus:
        return _foreign("+" + digits, None)
    if region != "VN":
        return _foreign(digits, region)
    if digits.startswith("84") and len(digits) in (11, 12, 13):
        value, problem = _vietnamese("0" + digits[2:].lstrip("0"))
        if value:
            return value, problem
    return _vietnamese(digits)


def _vietnamese(digits: str) -> tuple[str | None, str | None]:
    if len(digits) > 15:
        return None, "too_long"
    zero = digits.startswith("0")
    national = digits.lstrip("0") if zero else digits
    if zero or len(national) >= 9:
        if len(national) == 10 and national[:3] in OLD_MOBILES:
            value = _valid(OLD_MOBILES[national[:3]] + national[3:])
            if value:
                return value, None
        # The library takes 030 and 031 for mobiles; they were Ninh Bình's and Hải Phòng's area codes and
        # are nobody's now.
        value = None if national.startswith(("30", "31")) else _valid(national)
        if value and (zero or len(national) == 9):
            return value, None
    if zero:
        for size in (3, 2, 1):
            if national[:size] in OLD_AREAS:
                value = _valid(OLD_AREAS[national[:size]] + national[size:])
                if value:
                    return value, None
    return None, _vietnamese_problem(digits, zero=zero)


def _vietnamese_problem(digits: str, *, zero: bool) -> str:
    size = len(digits)
    if not zero:
        if size in (7, 8) and digits[0] in "2345678":
            return "landline_without_area"
        return "too_short" if size < 9 else "unknown_prefix" if size < 12 else "too_long"
    full = 11 if digits.startswith(("02", "01")) else 10
    return "too_short" if size < full else "too_long" if size > full else "unknown_prefix"


def _foreign(number: str, region: str | None) -> tuple[str | None, str | None]:
    if len(number) > 18:
        return None, "too_long"
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException as error:
        short = error.error_type in (
            phonenumbers.NumberParseException.TOO_SHORT_NSN,
            phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD,
        )
        return None, "too_short" if short else "unknown_prefix"
    if phonenumbers.is_valid_number(parsed):
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164), None
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason == phonenumbers.ValidationResult.TOO_SHORT:
        return None, "too_short"
    return None, "too_long" if reason == phonenumbers.ValidationResult.TOO_LONG else "unknown_prefix"


def _valid(national: str) -> str | None:
    """The Vietnamese number of these digits, without the zero before them; parsing it would take thrice as long."""
    if not 7 <= len(national) <= 10:
        return None
    number = phonenumbers.PhoneNumber(country_code=84, national_number=int(national))
    return f"+84{national}" if phonenumbers.is_valid_number(number) else None


def _region_of(value: str) -> str | None:
    return phonenumbers.region_code_for_number(phonenumbers.parse(value, None))
