"""Military units as veterans write them: "C3 D7 E66 F304", "c11/d6/e95", words, codes, mailboxes, in four languages.

Letters decide, not order. A code (KB, KN ...) stays a code. A lone K1, B3 or A1 may be anything (a battalion, a front,
a hill): it is kept as a code, undecoded; beside soldiers, their branch or its own name a K is a battalion of the South.
A list ("D4, D6 thuộc E24") is as many units, sharing what stands above them.
Units of the enemy and of today's search teams are found too and marked as such: they are no martyr's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from flows.understand.army import named_units
from flows.understand.army.foreign_units import scan_foreign
from flows.understand.army.righted_parts import righted
from flows.understand.army.unit_lists import RANKS, is_rank, resolved, split
from flows.understand.army.unit_numbers import BRANCH, COUNTED, SORT, Part
from flows.understand.army.unit_owners import SEARCH_TEAMS, Owner, foe_after, foreign_owner, owner
from flows.understand.army.unit_parts import scan_parts
from flows.understand.page import fold

_MOST_AROUND = 40  # blanks and points around a whole answer
_MOST_PARTS = 24  # more is no unit and no list that anybody could use
_LINK = (
    r"(?:(?:thuoc|cua|va|voi|cung|hoac|hay|nam trong|o|trong|of the|of|in the|from the|the|and|du|de la|des|de|et|의)"
    r"\s{1,2}){0,2}"
)
_SEPARATOR = re.compile(rf"(?:[\s-](?:{SORT})(?!\w)){{0,2}}[\s,:;./()+&–—-]{{0,5}}{_LINK}[\s,;./()–—-]{{0,3}}")
_TAIL = re.compile(
    r"\s(?:bo binh|dac cong nuoc|dac cong|phao binh|cong binh|hai quan|phong khong|cao xa|xe tang)(?!\w)"
)
_CHAIN = re.compile(
    r"(?P<sign>\s?[/–-]\s?)(?P<numbers>[0-9]{1,3}[a-h]?(?:(?P=sign)[0-9]{1,3}[a-h]?){0,2})(?![\w]|[.,:][0-9]|\s?[/.–-]\s?[0-9])"
)
_MORE = re.compile(r"(?P<numbers>(?:(?:\s?,\s?|\s(?:va|hoac|hay)\s|\s)[0-9]{1,3}(?![\w/:-])){1,4})")
_BEFORE_CODE = re.compile(r"(?<![\w./:–-])(?P<n>[0-9]{2,4})\s?[/–-]\s?$")
_PAINTED = re.compile(
    r"(?<![\w.,:/-])(?P<c>[0-9]{1,2})(?P<sign>[/-])(?P<d>[0-9]{1,2})(?P=sign)(?P<e>[0-9]{1,3})(?P=sign)"
    r"(?P<f>[0-9]{2,3}[a-h]?)(?![\w/-]|[.,:][0-9])"
)
_STONE = re.compile(r"(?<!\w)(?:ls|liet si|liet sy|d/c|dong chi|bia|son|khac|ghi|de|viet)(?!\w)")
_DIED_AFTER = re.compile(r"[\s,–-]{1,3}(?:hs|hy sinh|hi sinh)(?!\w)")
_ASKED = re.compile(
    r"(?<!\w)(?:don vi|dv|d\.vi|d/v|phien hieu|ky hieu(?: don vi)?|unit|unite)(?:\s(?:cuoi cung|cuoi|"
    r"khi hy sinh|luc hy sinh|khi hi sinh|chien dau|cua \w{1,8}|la|o|thuoc|ghi|de|bac ay|anh ay|ong ay)){0,3}"
    r"\s?[:–-]?\s?$"
)
_WRITTEN = re.compile(r"(?<!\w)(?:ghi|de|chi ghi|chi de|ky hieu|khac|ghi la|chu)\s?[:\"“”']?\s?$")
_LISTED_BEFORE = re.compile(r"(?:[,;–\n]|\s-)\s{0,2}$")
_LISTED_AFTER = re.compile(r"\s{0,2}(?:[,;–\n]|-\s|$|\.(?:\s|$))")
_FALLEN = re.compile(r"(?<!\w)(?:ls|hs|hy sinh|hi sinh|liet si|liet sy|mat|chet)(?!\w)")
_LEADS = re.compile(r"\s(?:truong|pho|vien)\s$")  # "c trưởng c1", "chính trị viên d7"
_PLACE_CUE = re.compile(r"(?<!\w)(?:tai|o|vao|trong|khap|ve|ra|den|qua)\s$")
_AND_SORT = re.compile(r"\s(?:dac cong)(?!\w)")


@dataclass(frozen=True, slots=True)
class UnitReading:
    """`said` as typed; numbers as strings without their letters; what the text does not say is None.

    A Liên khu keeps its words ("Liên khu 3"); mặt trận 559 is the front 559, B3 the front B3.
    """

    said: str
    squad: str | None = None
    platoon: str | None = None
    company: str | None = None
    battalion: str | None = None
    regiment: str | None = None
    brigade: str | None = None
    division: str | None = None
    corps: str | None = None
    group: str | None = None
    military_region: str | None = None
    front: str | None = None
    code: str | None = None
    mailbox: str | None = None
    other: str | None = None


PARTS = tuple(one.name for one in fields(UnitReading) if one.name != "said")  # small to large, then what is no level


@dataclass(frozen=True, slots=True)
class UnitFound:
    """A unit in running text. `clear`: two parts, a word or "đơn vị" make it one where nobody asked.

    Units of one list stand at the same place. `certain` is false where a level was read from a bare number's place
    alone ("c2/k6/33"). `clear` is true for ours only.
    """

    reading: UnitReading
    start: int
    end: int
    clear: bool
    owner: Owner = "ours"
    certain: bool = True


_LEVELS = [f.name for f in fields(UnitReading) if f.name != "said"]


@dataclass(slots=True)
class _Cluster:
    """Parts that only separators hold apart; `gaps[i]` is the shadow before part i. Of far too many, the first few."""

    parts: list[Part]
    gaps: list[str]
    end: int


def read_unit(text: str) -> UnitReading | None:
    """Our unit of an answer, the first where several are named; what a list leaves open is left out."""
    found = [f for f in scan_units(fold.page(text)) if f.owner == "ours"]
    first = next((f for f in found if f.clear), found[0] if found else None)
    if first is None:
        return None
    listed = [f.reading for f in found if f.start == first.start]
    common = {
        level: getattr(first.reading, level) if len({getattr(r, level) for r in listed}) == 1 else None
        for level in _LEVELS
    }
    return UnitReading(first.reading.said, **common) if any(common.values()) else None


def scan_units(page: fold.Page) -> tuple[UnitFound, ...]:
    """The units of a page from left to right, those of a list one after the other."""
    parts = [*scan_parts(page), *_foreign(page)]
    parts.sort(key=lambda p: (p.start, -p.end))
    parts = righted(page, parts)
    found = [unit for cluster in _clusters(page, parts) for unit in _units(page, cluster)]
    painted = list(_painted(page)) if not any(f.clear for f in found) else []
    return tuple(sorted([*found, *painted], key=lambda f: f.start)) if painted else tuple(found)


def _foreign(page: fold.Page) -> Iterator[Part]:
    for part in scan_foreign(page):
        whose = part.whose if part.ordinal else None
        yield Part(part.level, part.value, part.start, part.end, strong=True, whose=whose)


def _clusters(page: fold.Page, parts: Sequence[Part]) -> Iterator[_Cluster]:
    shadow = page.shadow
    cluster: _Cluster | None = None
    for part in parts:
        if cluster and part.start < cluster.end:
            continue  # inside a longer part
        joined = _joined(page, cluster, part) if cluster else None
        if cluster and joined is None:
            yield _closed(shadow, cluster)
            cluster = None
        if cluster and joined is not None:
            between, gaps = joined
            if len(cluster.parts) <= _MOST_PARTS:
                cluster.parts += [*between, part]
                cluster.gaps += gaps
            cluster.end = _far(page, part)
        else:
            cluster = _Cluster([part], [""], _far(page, part))
    if cluster:
        yield _closed(shadow, cluster)


def _far(page: fold.Page, part: Part) -> int:
    """Where a part ends with the words that belong to it: "Đoàn 126 hải quân", "F3 Sao Vàng"."""
    end = part.end
    if part.level in RANKS or part.level in ("group", "k"):
        tail = _TAIL.match(page.shadow, end)
        end = tail.end() if tail else named_units.beside(page, end)
    return end


def _joined(page: fold.Page, cluster: _Cluster, part: Part) -> tuple[list[Part], list[str]] | None:
    """The numbers between a cluster and the next part, and all gaps; None where they do not belong together."""
    shadow, last = page.shadow, cluster.parts[-1]
    gap = shadow[cluster.end : part.start]
    if len(gap) > 40:
        return None
    if _SEPARATOR.fullmatch(gap):
        return ([], [gap]) if _fits(cluster, part, gap) else None
    chain = _CHAIN.match(shadow, cluster.end, part.start)
    if chain and _SEPARATOR.fullmatch(shadow, chain.end(), part.start):
        bare = list(_bare(chain, "bare"))
        return bare, [*(["/"] * len(bare)), shadow[chain.end() : part.start]]
    more = _MORE.match(shadow, cluster.end, part.start)
    if more and _SEPARATOR.fullmatch(shadow, more.end(), part.start):
        # "tiểu đoàn 2 và 3 trung đoàn 66", "đại đội 5, 6, 7 thuộc d8"
        if 0 < RANKS.get(last.level, 0) < RANKS.get(part.level, 0):
            same = list(_bare(more, last.level))
            return same, [*([" va "] * len(same)), shadow[more.end() : part.start]]
        return None
    foe = foe_after(page, cluster.end)
    if foe and _SEPARATOR.fullmatch(shadow, foe, part.start):  # "Sư đoàn 1 VNCH, trung đoàn 54"
        cluster.parts[-1] = replace(last, foe=True)
        return [], [shadow[foe : part.start]]
    return None


def _bare(chain: re.Match[str], level: str) -> Iterator[Part]:
    for number in re.finditer(r"[0-9]+[a-h]?", chain["numbers"]):
        start = chain.start("numbers") + number.start()
        yield Part(level, number.group().upper(), start, start + len(number.group()), strong=False)


def _fits(cluster: _Cluster, part: Part, gap: str) -> bool:
    last = cluster.parts[-1]
    if part.level == "name":
        return any(c in gap for c in "/(-–")
    if part.level == "loose region":
        return "/" in gap and last.level in RANKS
    if part.level in ("region", "area", "weak code"):
        beside = last.level in RANKS or last.level == "k" or (last.level == "group" and part.level != "weak code")
        return beside and "." not in gap and "\n" not in gap
    if last.level == "area":
        return "/" in gap or "," in gap
    if ". " in gap:
        return False
    if not any(c in gap for c in "\n;"):
        return True
    # A new line goes on with the same unit only where the levels go on in one direction.
    ranks = [RANKS.get(p.level, 0) for p in [*cluster.parts, part]]
    return all(ranks) and (ranks == sorted(set(ranks)) or ranks == sorted(set(ranks), reverse=True))


def _closed(shadow: str, cluster: _Cluster) -> _Cluster:
    """The cluster with the bare numbers that follow it tightly: "c2/k6/33"."""
    chain = _CHAIN.match(shadow, cluster.end)
    if not chain or chain["sign"] not in ("/", "-") or _is_date(chain["numbers"]):
        return cluster
    bare = list(_bare(chain, "bare"))
    return _Cluster([*cluster.parts, *bare], [*cluster.gaps, *(["/"] * len(bare))], chain.end())


def _is_date(numbers: str) -> bool:
    parts = [int(n) for n in re.findall(r"[0-9]+", numbers)]
    return len(parts) == 3 and parts[0] <= 31 and parts[1] <= 12 and 45 <= parts[2] <= 89


def _units(page: fold.Page, cluster: _Cluster) -> Iterator[UnitFound]:
    parts, gaps, end = cluster.parts, cluster.gaps, cluster.end
    typed = [page.text[p.start : p.end] for p in parts]
    if len(parts) > _MOST_PARTS:
        return
    if is_rank(parts, gaps, typed):
        parts, gaps, typed = parts[1:], ["", *gaps[2:]], typed[1:]
    start = parts[0].start
    if len(parts) == 1 and parts[0].level in ("k", "team") and _is_team(page, parts[0], typed[0]):
        yield UnitFound(UnitReading(page.text[start:end], other=typed[0]), start, end, clear=False, owner="searchers")
        return
    if parts[0].level in ("code", "weak code") and (number := _number_before(page, parts[0])):
        parts, gaps, typed = [number, *parts], ["", "/", *gaps[1:]], [number.value, *typed]
        start = number.start
    asked = _ASKED.search(page.shadow, max(0, start - 40), start) is not None
    kept = resolved(parts, typed)
    if not kept or not _stands(page, cluster, parts, asked=asked):
        return
    if any(p.level == "bare" for p in parts) and kept[-1].end < parts[-1].end:
        end = kept[-1].end
    by_start = {p.start: gap for p, gap in zip(parts, gaps, strict=True)}
    items = split(kept, [by_start[p.start] for p in kept])
    if "(" in page.text[start:end] and page.text[end : end + 1] == ")":
        end += 1
    whose = " ".join(p.whose for p in parts if p.whose)
    if any(p.whose is not None for p in parts):
        belongs, said_so = foreign_owner(page, start, end, whose)
        said_so = said_so or any(p.whose is None for p in parts)  # "7th Bn, E66": a letter and a number are ours
    else:
        last = max(p.end for p in parts)
        belongs, said_so = owner(page, start, last), True
        if belongs == "ours" and end > last:  # "Sư đoàn 23 bộ binh quân Sài Gòn"
            belongs = owner(page, start, end)
    if any(p.foe for p in parts):
        belongs = "enemy"
    clear = belongs == "ours" and said_so and (asked or _is_clear(page, parts, start, end))
    certain = not any(p.level == "bare" for p in parts)
    for item in items:
        reading = _reading(page, item, _said(page, parts, start, end))
        if reading:
            yield UnitFound(reading, start, end, clear=clear, owner=belongs, certain=certain)


def _said(page: fold.Page, parts: Sequence[Part], start: int, end: int) -> str:
    """A unit as typed, but for what was said anew: that stands where it belongs."""
    said, at = "", start
    for part in parts:
        if part.meant is not None:
            said, at = said + page.text[at : part.start] + part.meant, part.end
    return said + page.text[at:end]


def _is_team(page: fold.Page, part: Part, typed: str) -> bool:
    if part.level == "k":
        return "K" + part.value in SEARCH_TEAMS
    if part.value.startswith("N"):
        return False
    return part.value.startswith("K") or int(part.value) > 99 or "quy" in fold.page(typed).shadow


def _number_before(page: fold.Page, code: Part) -> Part | None:
    """The undecoded number before a code: "234 - P2", "317/CK7"."""
    match = _BEFORE_CODE.search(page.shadow, max(0, code.start - 9), code.start)
    if not match or 1940 <= int(match["n"]) <= 1990:
        return None
    return Part("other", match["n"], match.start("n"), match.end("n"), strong=False)


def _stands(page: fold.Page, cluster: _Cluster, parts: Sequence[Part], *, asked: bool) -> bool:
    """Whether the parts make a unit at all, and not two letters of a chat or a lone K12."""
    first = parts[0]
    levels = {p.level for p in parts}
    spaced = [p for p in parts if p.spaced]
    if len(parts) > 1:
        if all(p.level in ("squad", "b") and not p.strong for p in parts):
            return asked  # "A1, A2": hills, houses, classes
        if len({p.value for p in parts if p.level == "squad"}) > 1 and not {"battalion", "regiment"} & levels:
            return False  # "A1, A2, C1": the hills of Điện Biên
        if len(spaced) == len(parts) == 2:
            return bool({"battalion", "division"} & levels)
        if all(p.level == "weak code" or (p.value.isdigit() and p.level == "other") for p in parts):
            return asked or _is_whole(page, parts, cluster.end) or _is_listed(page, first.start, parts[-1].end)
        return True
    if first.strong or first.level == "local":
        return True
    if first.spaced and not asked:
        return _is_no_pronoun(page, first)  # "e 20", "c 3" in a chat: younger sister, elder sister
    if first.level in ("code", "company", "battalion", "regiment", "division"):
        return True
    if first.level == "k" and _AND_SORT.match(page.shadow, first.end):
        return True
    if first.level == "group":
        led = _OF_GROUP.search(page.shadow, max(0, first.start - 12), first.start)
        party = _VISITORS.match(page.shadow, first.end)
        return asked or (led is not None and not party) or _is_whole(page, parts, cluster.end)
    if asked:
        return first.level not in ("beside", "region", "loose region", "team")
    if first.level == "weak code" and _WRITTEN.search(page.shadow, max(0, first.start - 12), first.start):
        return True
    if not _is_whole(page, parts, cluster.end):
        return False
    if first.level in ("b", "k"):
        return int(re.sub(r"\D", "", first.value)) < 50
    return first.level in ("name", "weak code", "l", "region", "area", "front")


def _is_no_pronoun(page: fold.Page, part: Part) -> bool:
    """Whether a letter and a number apart are a unit: "lính e 82", "đại đội phó c 3", "c 2 trinh sát", "e 271"."""
    if COUNTED.match(page.shadow, part.end) or _MEASURED.search(page.shadow, max(0, part.start - 9), part.start):
        return False
    if BRANCH.match(page.shadow, part.end):
        return part.level != "squad"
    if part.level == "company":
        return _LEADERS.search(page.shadow, max(0, part.start - 20), part.start) is not None or _is_capital(page, part)
    if part.level not in ("battalion", "regiment", "division"):
        return False
    if len(part.value) < 2:
        return False
    led = _SOLDIERS.search(page.shadow, max(0, part.start - 20), part.start) is not None
    return led or (len(part.value) > 2 and part.value[0] != "0") or _is_capital(page, part)


def _is_capital(page: fold.Page, part: Part) -> bool:
    """ "E 64", "C 115" on what somebody wrote or carved: whoever calls himself "e" or "c" does so elsewhere."""
    if not page.text[part.start].isupper() or page.text.isupper() or not re.fullmatch("[1-9][0-9]{1,2}", part.value):
        return False
    return _CARVED.search(page.shadow, max(0, part.start - 30), part.start) is not None


_CARVED = re.compile(r"(?<!\w)(?:ghi|khac|bia|the ten|tnxp|xung phong)(?!\w)[^.!?]{0,24}$")
_MEASURED = re.compile(r"(?<!\w)(?:kinh do|vi do|gia|phi|vay|no|mua|ban kinh|diem|so)\s$")
_SOLDIERS = re.compile(
    r"(?<!\w)(?:linh|ccb|cuu chien binh|bo doi|don vi|dv|chu luc|dac cong|cong binh|bo binh|phao binh|trinh sat|"
    r"thong tin|phong khong|lien lac vien|quan y|phau thuat|thuoc|doi truong|doi pho|doan truong|doan pho|"
    r"chinh tri vien|vien pho|(?<!bang )(?<!thi )(?<!hoc )lai xe|[cd] bo|nhap)(?:\scua)?[\s:,]{1,2}$"
)
_OF_GROUP = re.compile(r"(?<!\w)(?:thuoc|linh|bo doi|chien si)\s$")
_VISITORS = re.compile(r"\s(?:tinh|xa|thang|hoi vien|ban|co so|chi doan|hoi)(?!\w)")
_LEADERS = re.compile(r"(?<!\w)(?:(?:dai doi|c) (?:truong|pho)|chinh tri vien(?: pho)?)[\s:,]{1,2}$")


def _is_whole(page: fold.Page, parts: Sequence[Part], end: int) -> bool:
    if len(page.shadow) - (end - parts[0].start) > _MOST_AROUND:
        return False
    rest = page.shadow[: parts[0].start] + page.shadow[end:]
    return not rest.strip(" .,;:\n()")


def _is_listed(page: fold.Page, start: int, end: int) -> bool:
    """Whether it fills an entry between commas of a line that speaks of a fallen: "..., KT, HS 1970"."""
    shadow = page.shadow
    if not _LISTED_BEFORE.search(shadow, max(0, start - 3), start) or not _LISTED_AFTER.match(shadow, end):
        return False
    begin = shadow.rfind("\n", max(0, start - 120), start)
    stop = shadow.find("\n", end, end + 60)
    return _FALLEN.search(shadow, max(begin, start - 120, 0), stop if stop >= 0 else end + 60) is not None


def _is_clear(page: fold.Page, parts: Sequence[Part], start: int, end: int) -> bool:
    first = parts[0]
    if len(parts) > 1:
        return True
    if first.level in ("front", "military_region"):
        # "hy sinh tại mặt trận 479" tells a place, not whose man he was.
        return first.strong and not _PLACE_CUE.search(page.shadow, max(0, start - 6), start)
    if first.strong or first.level == "regiment" or _LEADS.search(page.shadow, max(0, start - 8), start):
        return True
    if first.level in ("code", "weak code", "k"):
        return bool(
            _WRITTEN.search(page.shadow, max(0, start - 12), start)
            or _is_listed(page, start, end)
            or (first.level == "k" and _AND_SORT.match(page.shadow, first.end))
        )
    if first.level == "battalion" and page.shadow[first.start] == "k":
        return _AND_SORT.match(page.shadow, first.end) is not None
    return False


def _reading(page: fold.Page, parts: Sequence[Part], said: str) -> UnitReading | None:
    values: dict[str, str] = {}
    lost = set()
    others: list[Part] = []
    for part in parts:
        if part.level == "other":
            others.append(part)
        elif values.setdefault(part.level, part.value) != part.value:
            lost.add(part.level)
    known = {k: v for k, v in values.items() if k in _LEVELS and k not in lost}
    if others:
        known["other"] = _together(page, others)
    return UnitReading(said, **known) if known else None


def _together(page: fold.Page, others: Sequence[Part]) -> str:
    """Names and numbers without a level: one stretch of the text where they stand side by side, else each by itself."""
    stretch = page.text[others[0].start : others[-1].end]
    sides = sum(p.end - p.start for p in others)
    if len(stretch) - sides <= 4 * (len(others) - 1):
        return stretch
    return "; ".join(page.text[p.start : p.end] for p in others)


def _painted(page: fold.Page) -> Iterator[UnitFound]:
    """Four bare numbers as painted on graves ("3-7-66-304"), only beside a word that makes them a unit."""
    shadow = page.shadow
    if shadow.count("-") < 3 and shadow.count("/") < 3:
        return
    for match in _PAINTED.finditer(shadow):
        start, end = match.span()
        before = page.shadow[max(0, start - 60) : start].rsplit("\n", 1)[-1]
        whole = len(page.shadow) - (end - start) <= _MOST_AROUND and match.group() == page.shadow.strip(" .,;\n")
        cue = _ASKED.search(before) or _STONE.search(before) or _DIED_AFTER.match(page.shadow, end)
        if not (cue or whole) or not all(int(match[k]) for k in "cde") or int(match["c"]) > 31:
            continue
        company, battalion, regiment, division = (match[k].upper().lstrip("0") for k in "cdef")
        said = page.text[start:end]
        reading = UnitReading(said, company=company, battalion=battalion, regiment=regiment, division=division)
        yield UnitFound(reading, start, end, clear=True, certain=False)
