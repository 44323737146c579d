"""Unit strings composed by rule from the forms that veterans use, each with the reading it must have.

The rules are those of the fact sheet (letters, words, spelled-out numbers, codes, fronts, mailboxes, lists, four
languages) and know nothing of the reader. A number (the seed) gives the same string on every machine.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

Levels = dict[str, str]

_LETTERS = {"squad": "a", "platoon": "b", "company": "c", "battalion": "d", "regiment": "e", "division": "f"}
_WORDS = {
    "squad": ["tiểu đội"],
    "platoon": ["trung đội"],
    "company": ["đại đội"],
    "battalion": ["tiểu đoàn"],
    "regiment": ["trung đoàn"],
    "division": ["sư đoàn", "sư", "đại đoàn"],
}
_LADDER = list(_LETTERS)
_SEPARATORS = ["", " ", "/", "-", ", ", " - ", " – ", ".", "/ ", ",", " / "]
_DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
_CODES = [
    "KB",
    "KN",
    "KT",
    "KH",
    "KP",
    "KE",
    "KF",
    "NB",
    "CTNB",
    "CPNB",
    "CHKT",
    "APKM",
    "CK7",
    "KB4",
    "KH5",
    "P2",
    "P3",
]
_CARRIERS = [
    ("", ""),
    ("đơn vị ", ""),
    ("Đơn vị: ", ". "),
    ("trước ở ", " vào Nam năm 1968"),
    ("LS Ngô Văn Thử, ", ", hs 12/5/1968"),
    ("anh tôi là lính ", ", quê Vĩnh Bảo"),
    ("đv cuối cùng ", " ạ"),
    ("hồi ấy thuộc ", ", hy sinh 1972"),
]


@dataclass(frozen=True)
class Composed:
    """What is typed, and the readings that it must give (those of a list one after the other)."""

    text: str
    expected: list[Levels]


@dataclass
class _Draft:
    """A unit before it is dressed: the words and the readings. Values in `typed` change with the words' dress."""

    words: str
    expected: list[Levels]
    typed: Levels = field(default_factory=dict)
    dress: str = "lnufx"  # l lower case, u capitals, n as is, f without diacritics, x NFD
    carried: bool = True


def compose(seed: int) -> Composed:
    """The unit string of that number."""
    chance = random.Random(seed)
    draft = _KINDS[seed % len(_KINDS)](chance)
    before, after = chance.choice(_CARRIERS) if draft.carried else ("đơn vị ", "")
    return _dressed(draft, chance.choice(draft.dress), before, after)


def _dressed(draft: _Draft, dress: str, before: str, after: str) -> Composed:
    change = _DRESSES[dress]
    typed = {level: unicodedata.normalize("NFC", change(value)) for level, value in draft.typed.items()}
    expected = [{**levels, **typed} for levels in draft.expected]
    return Composed(change(before + draft.words + after), expected)


def _bare(text: str) -> str:
    flat = unicodedata.normalize("NFD", text)
    return "".join(c for c in flat if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")


_DRESSES: dict[str, Callable[[str], str]] = {
    "l": str.lower,
    "u": str.upper,
    "n": str,
    "f": _bare,
    "x": lambda text: unicodedata.normalize("NFD", text),
}


def _numbers(chance: random.Random, levels: list[str]) -> Levels:
    most = {"squad": 9, "platoon": 9, "company": 30, "battalion": 9, "regiment": 290, "division": 399}
    least = {"regiment": 10, "division": 2}
    return {level: str(chance.randint(least.get(level, 1), most[level])) for level in levels}


def _run(chance: random.Random, least: int = 2) -> list[str]:
    """Some levels that follow each other, small to large; a company at least, a squad or platoon only with it."""
    first = chance.choice([0, 1, 2, 2, 2, 3, 4])
    last = chance.randint(max(first + least - 1, 3), 5)
    return _LADDER[first : max(last + 1, first + least)][:6]


def _letters(chance: random.Random) -> _Draft:
    levels = _run(chance)
    numbers = _numbers(chance, levels)
    if "division" in numbers and chance.random() < 0.3:
        numbers["division"] = chance.choice(["320A", "320B", "304B", "325C", "32H", "308B"])
    order = levels if chance.random() < 0.7 else levels[::-1]
    return _Draft(chance.choice(_SEPARATORS).join(_LETTERS[x] + numbers[x] for x in order), [numbers])


def _letters_apart(chance: random.Random) -> _Draft:
    levels = _LADDER[2 : chance.choice([5, 6])]
    numbers = _numbers(chance, levels)
    return _Draft(chance.choice([" ", ", ", " - "]).join(f"{_LETTERS[x]} {numbers[x]}" for x in levels), [numbers])


def _worded(chance: random.Random) -> _Draft:
    levels = _run(chance, least=1)
    numbers = _numbers(chance, levels)
    order = levels if chance.random() < 0.6 else levels[::-1]
    capital = chance.random() < 0.5
    words = [chance.choice(_WORDS[x]) for x in order]
    named = [f"{w.capitalize() if capital else w} {numbers[x]}" for w, x in zip(words, order, strict=True)]
    link = chance.choice([" ", ", ", " - ", " – "] + ([" thuộc ", " của "] if order is levels else []))
    return _Draft(link.join(named), [numbers])


def _spell(chance: random.Random, number: str) -> str:
    """The number in words: digit by digit, or by tens and hundreds."""
    n = int(number)
    if n < 10:
        return _DIGITS[n]
    if chance.random() < 0.4 and not number.endswith("0") and n > 20:
        ends = {"4": ["bốn", "tư"], "7": ["bảy", "bẩy"]}.get(number[-1], [_DIGITS[int(number[-1])]])
        nought = chance.choice(["linh", "không"]) if "0" in number else ""
        middle = [nought if d == "0" else _DIGITS[int(d)] for d in number[1:-1]]
        return " ".join([_DIGITS[int(number[0])], *middle, chance.choice(ends)])
    hundreds = [_DIGITS[n // 100], "trăm"] if n > 99 else []
    tens, ones = n // 10 % 10, n % 10
    if not tens:
        rest = [chance.choice(["linh", "lẻ"]), "tư" if ones == 4 else _DIGITS[ones]] if ones else []
    else:
        last = {1: "mốt" if tens > 1 else "một", 4: "tư" if tens > 1 else "bốn", 5: "lăm"}.get(ones, _DIGITS[ones])
        rest = (["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]) + ([last] if ones else [])
    return " ".join([*hundreds, *rest])


def _spelled(chance: random.Random) -> _Draft:
    levels = _LADDER[chance.choice([2, 3]) : chance.choice([5, 6])]
    numbers = _numbers(chance, levels)
    order = levels if chance.random() < 0.7 else levels[::-1]
    words = [f"{_WORDS[x][0]} {_spell(chance, numbers[x])}" for x in order]
    return _Draft(chance.choice([" ", ", ", " thuộc "] if order is levels else [" ", ", "]).join(words), [numbers])


def _mixed(chance: random.Random) -> _Draft:
    levels = _LADDER[2:6]
    numbers = _numbers(chance, levels)
    named = [
        f"{_WORDS[x][0]} {numbers[x]}" if chance.random() < 0.5 else _LETTERS[x].upper() + numbers[x] for x in levels
    ]
    return _Draft(chance.choice([" ", ", ", "/", " - "]).join(named), [numbers])


def _south(chance: random.Random) -> _Draft:
    company, battalion, regiment = (str(chance.randint(1, 20)), str(chance.randint(1, 9)), str(chance.randint(20, 280)))
    sign = chance.choice([" ", "/", "-", ", "])
    draft = _Draft(
        f"c{company}{sign}k{battalion}{sign}e{regiment}",
        [{"company": company, "battalion": battalion, "regiment": regiment}],
    )
    if sign == " " and chance.random() < 0.5:
        draft.words += " Miền"
        draft.typed["other"] = "Miền"
    return draft


def _bare_numbers(chance: random.Random) -> _Draft:
    sign = chance.choice("/-")
    c, d, e, f = (str(chance.randint(*r)) for r in ((1, 20), (1, 9), (20, 290), (300, 399)))
    words, expected = chance.choice(
        [
            (f"F9{sign}{e}{sign}KB", {"division": "9", "regiment": e, "code": "KB"}),
            (f"c{c}{sign}k{d}{sign}{e}", {"company": c, "battalion": d, "regiment": e}),
            (f"c{c}{sign}{d}{sign}e{e}", {"company": c, "battalion": d, "regiment": e}),
            (f"c{c}{sign}{d}{sign}{e}{sign}f{f}", {"company": c, "battalion": d, "regiment": e, "division": f}),
            (f"f{f}{sign}{e}{sign}d{d}", {"battalion": d, "regiment": e, "division": f}),
            (f"d{d}{sign}{e}{sign}f{f}", {"battalion": d, "regiment": e, "division": f}),
        ]
    )
    return _Draft(words, [expected], dress="lun")


def _painted(chance: random.Random) -> _Draft:
    c, d, e, f = (str(chance.randint(*r)) for r in ((1, 20), (1, 9), (20, 290), (300, 399)))
    sign = chance.choice("-/")
    levels = {"company": c, "battalion": d, "regiment": e, "division": f}
    return _Draft(sign.join([c, d, e, f]), [levels], carried=False)


def _coded(chance: random.Random) -> _Draft:
    code = chance.choice(_CODES)
    levels = chance.choice(
        [["company"], ["battalion"], ["company", "battalion"], ["battalion", "regiment"], ["division"]]
    )
    numbers = _numbers(chance, levels)
    sign = chance.choice(["/", "-"])
    link = chance.choice(["/", "/ ", " - ", " "])
    dress = "nufxl" if link != " " else "nux"
    return _Draft(
        sign.join(_LETTERS[x] + numbers[x] for x in levels) + link + code, [{**numbers, "code": code}], dress=dress
    )


def _code_alone(chance: random.Random) -> _Draft:
    code = chance.choice([c for c in _CODES if c[0] != "P"])
    return _Draft(code, [{"code": code}], dress="nx", carried=False)


def _front(chance: random.Random) -> _Draft:
    levels = chance.choice(
        [["regiment"], ["battalion", "regiment"], ["company", "battalion", "regiment"], ["division"]]
    )
    numbers = _numbers(chance, levels)
    front = chance.choice(["B1", "B2", "B3", "B4", "B5"])
    if chance.random() < 0.5:
        sign = chance.choice(["/", " ", "-", ", "])
        words = sign.join([*(_LETTERS[x] + numbers[x] for x in levels), front])
        return _Draft(words, [{**numbers, "front": front}])
    word = chance.choice(["Mặt trận 31", "mặt trận 479", "Mặt trận 559", "mặt trận 579", "MT 779", "Mặt trận 979"])
    words = " ".join([*(_LETTERS[x] + numbers[x] for x in levels), word])
    return _Draft(words, [{**numbers, "front": word.split()[-1]}], dress="nufx" if word[:2] == "MT" else "lnufx")


def _region(chance: random.Random) -> _Draft:
    regiment = str(chance.randint(20, 290))
    number = str(chance.randint(1, 9))
    word = chance.choice(["QK", "quân khu ", "Quân khu ", "QK "])
    name = chance.choice(["Tả Ngạn", "Hữu Ngạn", "Việt Bắc", "Tây Bắc", "Đông Bắc", "Trị Thiên"])
    sign = chance.choice(["/", ", ", " ", " - "])
    if chance.random() < 0.4:
        return _Draft(f"e{regiment}{sign}{word}{number}", [{"regiment": regiment, "military_region": number}])
    if chance.random() < 0.3:
        zone = f"Liên khu {number}"
        return _Draft(f"e{regiment}{sign}{zone}", [{"regiment": regiment}], typed={"military_region": zone})
    word = word.strip() + " "
    return _Draft(f"e{regiment}{sign}{word}{name}", [{"regiment": regiment}], typed={"military_region": name})


def _upper(chance: random.Random) -> _Draft:
    company, number = str(chance.randint(1, 20)), str(chance.randint(1, 4))
    words, expected = chance.choice(
        [
            ("Quân đoàn {}", {"corps": number}),
            ("QĐ{}", {"corps": number}),
            ("Đoàn 5{}9", {"group": f"5{number}9"}),
            ("Đoàn 12{}", {"group": f"12{number}"}),
            ("Lữ đoàn 12{}", {"brigade": f"12{number}"}),
            ("Lữ 12{}", {"brigade": f"12{number}"}),
            ("Lữ đoàn đặc công 12{}", {"brigade": f"12{number}"}),
        ]
    )
    if number in "1234" and chance.random() < 0.5:
        return _Draft(words.format(number), [expected], dress="nufx")
    return _Draft(f"c{company} " + words.format(number), [{"company": company, **expected}], dress="nufx")


def _mailbox(chance: random.Random) -> _Draft:
    number = chance.choice(["86.500", "31475", "6729", "4321", "19034", "84 512"])
    suffix = chance.choice([" YK", " Kt", " JP23", "", "YA", " NT"])
    word = chance.choice(["hòm thư ", "hộp thư ", "Hòm thư: ", "HT ", "HT: ", "hòm thư số "])
    return _Draft(word + number + suffix, [{"mailbox": number + suffix}], dress="nx", carried=False)


def _listed(chance: random.Random) -> _Draft:
    one, two = chance.sample(range(1, 9), 2)
    regiment, division = str(chance.randint(20, 290)), str(chance.randint(2, 399))
    if chance.random() < 0.5:
        link = chance.choice([", ", " và "])
        belongs = chance.choice([" thuộc ", "/", " - ", " "])
        expected = [{"battalion": str(n), "regiment": regiment} for n in (one, two)]
        return _Draft(f"D{one}{link}D{two}{belongs}E{regiment}", expected)
    expected = [{"company": str(one), "division": division}, {"battalion": str(two), "division": division}]
    return _Draft(f"C{one} và Tiểu đoàn {two} - Sư đoàn {division}", expected)


def _brackets(chance: random.Random) -> _Draft:
    company, regiment = str(chance.randint(1, 60)), str(chance.randint(20, 290))
    return _Draft(f"e{regiment} (c{company})", [{"company": company, "regiment": regiment}])


def _named(chance: random.Random) -> _Draft:
    regiment = str(chance.randint(20, 290))
    words, expected, typed = chance.choice(
        [
            (f"e{regiment} đại đoàn Đồng Bằng", {"regiment": regiment, "division": "320"}, ""),
            (f"e{regiment} Đại đoàn Quân Tiên Phong", {"regiment": regiment, "division": "308"}, ""),
            (f"trung đoàn {regiment} sư đoàn Sao Vàng", {"regiment": regiment, "division": "3"}, ""),
            (f"e{regiment} sư 3 Sao Vàng", {"regiment": regiment, "division": "3"}, ""),
            ("tiểu đoàn 2 trung đoàn Thủ đô", {"battalion": "2", "regiment": "102"}, ""),
            (f"e{regiment}/Nguyễn Huệ", {"regiment": regiment}, "Nguyễn Huệ"),
            (f"e{regiment}/Binh đoàn Đồng Bằng", {"regiment": regiment}, "Binh đoàn Đồng Bằng"),
            ("c5 Binh trạm 41", {"company": "5"}, "Binh trạm 41"),
            ("TNXP N45", {}, "TNXP N45"),
            ("Du kích xã", {}, "Du kích xã"),
            ("BTL Đặc công", {}, "BTL Đặc công"),
        ]
    )
    return _Draft(words, [expected], typed={"other": typed} if typed else {}, dress="nfx")


def _foreign(chance: random.Random) -> _Draft:
    c, d, e, f = (str(chance.randint(*r)) for r in ((4, 9), (4, 9), (24, 29), (304, 309)))
    ordinals = {"company": f"{c}th Company", "battalion": f"{d}th Battalion", "regiment": f"{e}th Regiment"}
    levels = {"company": c, "battalion": d, "regiment": e, "division": f}
    kind = chance.randint(0, 3)
    if kind == 0:
        words = ", ".join([*ordinals.values(), f"{f}th NVA Division"])
        return _Draft("NVA soldiers of the " + words, [levels], dress="nu", carried=False)
    if kind == 1:
        words = f"NVA, {d}th Bn, {e}th Regt"
        return _Draft(words, [{"battalion": d, "regiment": e}], dress="n", carried=False)
    if kind == 2:
        words = chance.choice([f"bataillon {d} du régiment {e}", f"bataillon {d}, régiment {e}"])
        return _Draft("viets du " + words, [{"battalion": d, "regiment": e}], dress="nufx", carried=False)
    words = f"북베트남군 제{e}연대 제{d}대대 {c}중대"
    return _Draft(words, [{k: v for k, v in levels.items() if k != "division"}], dress="nx", carried=False)


_KINDS: tuple[Callable[[random.Random], _Draft], ...] = (
    _letters,
    _letters,
    _letters,
    _letters_apart,
    _worded,
    _worded,
    _spelled,
    _spelled,
    _mixed,
    _south,
    _bare_numbers,
    _painted,
    _coded,
    _coded,
    _code_alone,
    _front,
    _region,
    _upper,
    _mailbox,
    _listed,
    _brackets,
    _named,
    _foreign,
)
