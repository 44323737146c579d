"""The facts of a story with their places on the page, before it is known whose they are.

Each finder walks over the cue phrases of the scene and gives what stands behind them: births, homes, enlistments,
days of death, places of death, graves, aliases. A day belongs to the cue nearest before it in its sentence: a day of
finding, of the death notice, of a visit or of a letter is no day of death.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from flows.understand import dates, names, places
from flows.understand.people import Person
from flows.understand.roles import Scene
from flows.understand.told import Found
from flows.understand.words import Phrase

_DAY_TAGS = (
    "fell",
    "born",
    "joined",
    "enlist",
    "notice",
    "moved",
    "letter",
    "again",
    "capture",
    "gio",
    "bury",
    "battle",
)
_MONTH_YEAR = re.compile(r"[\s:.]{0,3}/?(?P<m>[0-9]{1,2})\s?[/.-]\s?(?P<y>[0-9]{4}|[3-9][0-9])(?![\w]|[./-][0-9])")
_ONLY_YEAR = re.compile(r"[\s:]{0,2}//?\s?(?P<y>[0-9]{4}|[3-9][0-9])(?![\w]|[./-][0-9])")
_BIRTH = re.compile(
    r"[\s.:]{0,3}(?:(?:khoang|nam|ngay|tam|chung|vao|nam)[\s:]){0,3}(?P<said>(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-])?"
    r"(?:1[89][0-9]{2}|[1-6][0-9]))(?![\w]|[./-][0-9])(?!\s?(?:tuoi|nguoi|dong chi|t\b))"
)
_CORRECTION = re.compile(r"(?<!\w)(?:a khong|a quen|a nham|nham|dung hon|phai la|dung ra|noi lai|xin loi)(?!\w)")
_DENIED = re.compile(
    r"(?<!\w)(?:khong phai|chu khong|khong phai la|khong phai nam|ko phai|chu ko phai)\s(?:la |nam |ngay ){0,2}$"
)
_CORRECTED = re.compile(r"[\s.,…]{0,5}(?:a khong|a quen|nham|dung hon la|phai la|noi lai)[\s,:]{1,3}(?:o\s|la\s)?")
_LISTED_YEAR = re.compile(r"\s?[-–,(]\s?(?P<y>19[0-6][0-9])\)?(?=\s?[-–,;(]|\s)")
LAST_WAR_YEAR = 1991


@dataclass(frozen=True, slots=True)
class Day:
    """A day and what it is: fell, battle (also: nothing said), or another tag of the lexicon."""

    found: Found[dates.DateReading]
    what: str
    word: int


def births(scene: Scene) -> Iterator[tuple[int, Found[int], Found[date] | None]]:
    """Years of birth (and days, where given) behind "sinh", "sn", "s."."""
    page = scene.words.page
    for phrase in _tagged(scene, "born"):
        if len(phrase.spelling) < 3 and not re.match(r"[.:]?\s?[0-9]", page.shadow[phrase.end : phrase.end + 3]):
            continue
        match = _BIRTH.match(page.shadow, phrase.end)
        if match is None:
            continue
        year = dates.read_year(match["said"])
        if year is None or not 1880 <= year <= 1975:
            continue
        start, end = match.span("said")
        said = page.text[start:end]
        whole = dates.read_date(said) if "/" in said or "-" in said or "." in said else None
        exact = whole.earliest if whole and whole.earliest == whole.latest else None
        yield phrase.first, Found(year, said, start, end), Found(exact, said, start, end) if exact else None


def listed_births(scene: Scene, people: list[Person]) -> Iterator[tuple[int, Found[int], None]]:
    """Years right behind the name in a register: "Nguyễn Văn Cầm - 1951 - An Lão"."""
    page = scene.words.page
    for person in people:
        match = _LISTED_YEAR.match(page.shadow, person.end)
        if match:
            yield person.last, Found(int(match["y"]), match["y"], match.start("y"), match.end("y")), None


def enlistments(scene: Scene, days: list[Day]) -> Iterator[tuple[int, Found[dates.DateReading]]]:
    """Days of enlistment behind "nhập ngũ", "NN", "đi bộ đội"."""
    for phrase in _tagged(scene, "joined"):
        day = next((d for d in days if 0 <= d.found.start - phrase.end <= 12), None)
        found = day.found if day else short_date(scene, phrase)
        if found and not (day and _tag_between(scene, phrase.last, day.word)):
            yield phrase.first, found


def short_date(scene: Scene, phrase: Phrase) -> Found[dates.DateReading] | None:
    """ "12/71", "/2/1972" or "//1952" right behind a cue: a month or a year."""
    page = scene.words.page
    match = _ONLY_YEAR.match(page.shadow, phrase.end) or _MONTH_YEAR.match(page.shadow, phrase.end)
    if match is None:
        return None
    year = int(match["y"]) if len(match["y"]) == 4 else 1900 + int(match["y"])
    month = int(match.groupdict().get("m") or 0)
    if not 1930 <= year <= 2005 or month > 12:
        return None
    start = match.end() - len(match.group().lstrip(" :.")) if match["y"] else match.start()
    said = page.text[start : match.end()]
    whole = dates.read_date(f"tháng {month} năm {year}" if month else f"năm {year}")
    if whole is None:
        return None
    return Found(replace(whole, said=said), said, start, match.end())


def days_of(scene: Scene, found: tuple[dates.DateFound, ...], now: date) -> list[Day]:
    """All days of the page with what they are; nothing later than `now`."""
    days = []
    for one in found:
        if one.reading.earliest > now or one.reading.note == "placeholder":
            continue
        word = scene.words.index(one.start)
        what = _what_day(scene, one, word)
        if _DENIED.search(scene.words.page.shadow, max(0, one.start - 22), one.start):
            continue  # "hy sinh 1969 không phải 1968"
        if days and _corrects(scene, days[-1].found.end, one.start):
            days.pop()
        days.append(Day(Found(one.reading, one.reading.said, one.start, one.end), what, word))
    return days


def _corrects(scene: Scene, start: int, end: int) -> bool:
    """ "12/3/84 à không 12/3/85 mới đúng": the later one counts."""
    between = scene.words.page.shadow[start:end]
    return len(between) < 40 and _CORRECTION.search(between) is not None


def _what_day(scene: Scene, day: dates.DateFound, word: int) -> str:
    start, end = scene.sentence(word)
    last = scene.words.index(day.end)
    before = _nearest(scene, start, word, backwards=True)
    if day.reading.note == "gio":
        before = "gio"
    if before == "notice" and word > 1 and ({"ghi", "de"} & set(scene.words.shades[max(start, word - 2) : word + 1])):
        return "fell"  # what the death notice says, not when it was written
    if before in ("born", "joined", "enlist", "notice", "moved", "letter", "capture", "gio"):
        # "hs 12/5/1968 báo tử 1970": what stands nearest before it decides.
        return before
    opens = word == start or "," in scene.words.gap(word)
    after = _nearest(scene, last, end, backwards=False)
    if opens and after in ("moved", "again", "notice", "capture", "letter"):
        return after  # "chôn ở bìa phum, năm 1989 nghe nói đã đưa về": it begins a new clause
    if before in ("fell", "gone"):
        return before if day.reading.earliest.year <= LAST_WAR_YEAR or before == "fell" else "other"
    if day.reading.earliest.year > LAST_WAR_YEAR or before == "again":
        return before or after or "other"
    if after in ("moved", "again", "notice", "capture") and before not in ("battle", "bury"):
        return after
    return "battle" if after in ("fell", "bury", "battle") or before in ("battle", "bury") else "other"


def _nearest(scene: Scene, start: int, end: int, *, backwards: bool) -> str | None:
    span = range(end - 1, max(start, end - 12) - 1, -1) if backwards else range(start, min(end, start + 40))
    for i in span:
        phrase = scene.phrases[i]
        if phrase is None:
            continue
        for tag in _DAY_TAGS:
            if tag == "fell" and backwards and phrase.spelling in _GONE:
                return "gone"
            if tag in phrase.tags and not (
                phrase.spelling in ("s", "thu", "cấp", "mất", "bom") and _is_other(scene, i)
            ):
                return tag
    return None


_GONE = ("mất", "chết", "qua đời")  # said of anybody


def _is_other(scene: Scene, i: int) -> bool:
    return scene.words.typed[i][0].isupper() or scene.words.shades[i + 1 : i + 2] == ("bac",)


def _tag_between(scene: Scene, start: int, end: int) -> bool:
    return any(scene.first(tag, start, end) for tag in ("fell", "notice", "born"))


def homes(scene: Scene) -> Iterator[tuple[int, Found[str]]]:
    """Home towns behind "quê", "nguyên quán", "người" (a place in capitals)."""
    page, words = scene.words.page, scene.words
    for phrase in _tagged(scene, "home"):
        spelled = phrase.spelling
        if spelled in ("người", "dân", "gốc", "là người", "nhà ở") and not _capital_behind(scene, phrase):
            continue
        if (
            spelled in ("người", "dân", "gốc")
            and phrase.first
            and words.shades[phrase.first - 1]
            in (
                "moi",
                "nhung",
                "cac",
                "nhieu",
                "co",
                "thay",
                "xuong",
                "hai",
                "ba",
                "may",
                "khong",
                "goi",
                "con",
            )
            or (spelled in ("người", "dân") and words.gap(phrase.first) == "")
        ):
            continue
        found = places.home_at(page, phrase.start, phrase.end)
        small = _small_home(scene, phrase)
        if small and (found is None or small.end > found.end):
            yield phrase.first, small
        elif found:
            yield phrase.first, _longer(scene, Found(found.words, found.words, found.start, found.end))


_FORMERLY = re.compile(r"[,\s(]{1,3}(?:truoc la|truoc day la|truoc kia la|tuc la|cu la|ngay truoc la)\s")


def _longer(scene: Scene, found: Found[str]) -> Found[str]:
    """The fuller form where one follows: "Đại Bản, trước là xã Đại Bản huyện An Dương"."""
    page = scene.words.page
    match = _FORMERLY.match(page.shadow, found.end)
    more = places.home_at(page, match.end(), match.end()) if match else None
    return Found(more.words, more.words, more.start, more.end) if more and len(more.words) > len(found.said) else found


_ENDS_A_HOME = frozenset(("stop", "fell", "joined", "born", "rank", "post"))


def _small_home(scene: Scene, phrase: Phrase) -> Found[str] | None:
    """In small letters without diacritics: what stands between "que" and the word that goes on with the sentence."""
    words = scene.words
    if words.page.accented or phrase.spelling in ("người", "dân", "gốc", "là người"):
        return None
    start = at = phrase.last
    while at < len(words.typed) and at - start < 13:
        part = scene.phrases[at]
        if at > start and words.gap(at) not in (" ", ", ", ". "):
            break
        if not words.typed[at].islower() or not words.typed[at].isalpha() or words.gap(at) == ", ":
            break
        if part is not None and part.tags & _ENDS_A_HOME and "level" not in part.tags:
            nearby = words.shades[at + 1] if at + 1 < len(words.shades) else ""
            if (
                words.shades[at] not in ("thang", "nam", "ngay", "den", "dang", "da")
                or nearby[:1].isdigit()
                or nearby in _DATE_WORDS
            ):
                break
        at += 1
    if not 2 <= at - start <= 12 or at >= len(words.typed) or words.gap(at) not in (" ", ", ", ". ", "\n"):
        return None
    said = words.page.text[words.starts[start] : words.ends[at - 1]]
    return Found(said, said, words.starts[start], words.ends[at - 1])


def bare_homes(scene: Scene, ends: list[int]) -> Iterator[tuple[int, Found[str]]]:
    """Homes without a cue, right behind a birth or a name: "sn 1953, xã Hưng Nhân h. Vĩnh Bảo"."""
    page = scene.words.page
    for end in ends:
        gap = _TO_A_HOME.match(page.shadow, end)
        at = gap.end() if gap else end
        word = scene.words.index(at)
        if gap is None or "\n" in gap.group() or word >= len(scene.words.starts) or scene.words.starts[word] != at:
            continue
        phrase = scene.phrases[word]
        known = (
            any(" ".join(scene.words.shades[word : word + n]) in names.PLACES for n in (2, 3))
            and page.text[at].isupper()
        )
        level = phrase is not None and "level" in phrase.tags and phrase.last < len(scene.words.typed)
        if not known and not level and not _two_places(scene, word):
            continue
        found = places.home_at(page, at, at)
        if found and found.start == at:
            yield word, Found(found.words, found.words, found.start, found.end)


_TO_A_HOME = re.compile(r"[,\s–-]{1,4}(?:o\s)?")


def _two_places(scene: Scene, word: int) -> bool:
    """ "Thái Thụy Thái Bình": four capitalised words whose last two are a known place."""
    typed = scene.words.typed[word : word + 4]
    return (
        len(typed) == 4
        and all(t[0].isupper() for t in typed)
        and " ".join(scene.words.shades[word + 2 : word + 4]) in names.PLACES
    )


def _capital_behind(scene: Scene, phrase: Phrase) -> bool:
    typed = scene.words.typed
    if phrase.last >= len(typed) or scene.words.gap(phrase.last) != " ":
        return False
    behind = scene.phrases[phrase.last]
    return typed[phrase.last][0].isupper() or (behind is not None and "level" in behind.tags)


def aliases(scene: Scene) -> Iterator[tuple[int, Found[str]]]:
    """Other names behind "tức", "bí danh", "tên thường gọi"."""
    words = scene.words
    for phrase in _tagged(scene, "aka"):
        at = phrase.last
        start = at
        while at < len(words.typed) and at - start < 4:
            gap = words.gap(at)
            if gap not in (" ", ": ", ":", ' "', " “") or (at > start and gap != " "):
                break
            title = scene.phrases[at]
            if not words.typed[at][0].isupper() and not (
                at == start and title is not None and "title" in title.tags and phrase.spelling.startswith("ở nhà")
            ):
                break
            at += 1
        if at > start and words.typed[at - 1][0].isupper():
            said = words.page.text[words.starts[start] : words.ends[at - 1]]
            yield phrase.first, Found(said, said, words.starts[start], words.ends[at - 1])


def death_places(scene: Scene) -> Iterator[tuple[int, Found[str]]]:
    """What stands behind "hy sinh (ngày ...) ở", "nơi hy sinh:", "mất năm 1974 trong"."""
    words = scene.words
    for phrase in _tagged(scene, "fell"):
        end = scene.sentence(phrase.first)[1]
        before = words.shades[phrase.first - 1] if phrase.first else ""
        if before in ("khong", "chua", "ngay"):
            continue
        if before == "noi":
            found = place_from(scene, phrase.last, end, form=True)
        else:
            at = _at_behind(scene, phrase.last, min(end, phrase.last + 13))
            if at is not None and words.shades[at] == "trong":
                inner = next((i for i in range(at, min(end, at + 6)) if words.shades[i] in ("o", "tai")), None)
                at = inner or at
            found = place_from(scene, at, end) if at is not None else None
        if found:
            yield phrase.first, found


def fight_place(scene: Scene, own: tuple[int, int], days: list[Day], taken: list[tuple[int, int]]) -> Found[str] | None:
    """Where the fight was: "ở", "tại", "trận" or a bridge, a hill, an outpost, in the sentence of its day or of the death.

    `own`: words in which the teller speaks of himself; `taken`: spans of units.
    """
    dated = [scene.sentence(d.word) for d in days if d.what in ("fell", "battle", "other")]
    fell = [s for s in scene.sentences if scene.first("fell", *s) is not None]
    for start, end in dict.fromkeys([*dated, *fell]):
        for i in range(start, end):
            if own[0] <= i < own[1]:
                continue
            found = _site(scene, i, start, end)
            if found is not None and not any(s < found.end and found.start < e for s, e in taken):
                return corrected(scene, found, end)
    return None


def _site(scene: Scene, i: int, start: int, end: int) -> Found[str] | None:
    phrase = scene.phrases[i]
    words = scene.words
    if phrase is None or phrase.last >= end or words.typed[i][0].isupper() and i > start:
        return None
    before = words.shades[i - 1] if i > start else ""
    if phrase.spelling in ("ở", "tại", "trên"):
        if before in ("que", "nha", "nay", "hien", "song", "nguoi", "toi", "em", "chau", "bia") or any(
            scene.last(tag, start, i) for tag in ("bury", "notice", "moved")
        ):
            return None
        found = place_from(scene, i if phrase.spelling != "trên" else phrase.last, end)
    elif phrase.spelling in ("trận", "chốt"):
        found = place_from(scene, phrase.last, end)
    elif "site" in phrase.tags and before in ("danh", "giu", "trong", "vao", "truoc", "cong"):
        found = place_from(scene, i, end)
    else:
        return None
    return found if found is not None and _names_a_place(found.said) else None


def corrected(scene: Scene, found: Found[str], end: int) -> Found[str]:
    """The place, or the one that follows "à không"."""
    match = _CORRECTED.match(scene.words.page.shadow, found.end)
    if match is None:
        return found
    better = place_from(scene, scene.words.index(match.end()), end)
    return better or found


def _names_a_place(said: str) -> bool:
    words = said.split()
    if words[0].lower() in ("phía", "phia", "cổng", "đỉnh", "chân"):
        return len(words) > 2
    return any(w[0].isupper() or w[0].isdigit() for w in words[1:]) or (said[0].isupper() and len(words) > 1)


def _at_behind(scene: Scene, start: int, end: int) -> int | None:
    """The word "ở", "tại", "trong trận" behind a verb, with nothing but a date between."""
    for i in range(start, end):
        shade = scene.words.shades[i]
        phrase = scene.phrases[i]
        if shade in ("o", "tai", "ngay", "trong", "luc", "giua") and phrase is not None and "at" in phrase.tags:
            nearby = scene.words.shades[i + 1] if i + 1 < len(scene.words.shades) else ""
            if shade == "ngay" and (nearby[:1].isdigit() or scene.words.typed[i].lower() == "ngày"):
                continue
            if nearby in ("tuoi", "do", "day", "nha", "muc", "cho", "dau", "noi"):
                return None
            return i
        if not (shade[:1].isdigit() or shade in _DATE_WORDS):
            return None
    return None


_DATE_WORDS = frozenset(
    "ngay thang nam vao mung mong khoang hom lan cuoi dau giua ram tet am lich duong muoi mot hai ba tu bon sau bay tam "
    "chin gieng chap nhuan giap at binh dinh mau ky canh tan nham quy ty ti suu dan mao meo thin ngo mui than dau tuat "
    "hoi nghin tram linh le lam mua kho xuan dung cho chuc luc dem sang chieu toi gio".split()
)


def burials(scene: Scene) -> Iterator[tuple[int, Found[str], bool]]:
    """Graves as told: (where the cue stands, the words, whether he lies there now)."""
    words = scene.words
    for phrase in _tagged(scene, "bury"):
        end = scene.sentence(phrase.first)[1]
        if scene.words.shades[phrase.first - 1 : phrase.first] in (("khong",), ("chua",)):
            continue
        limit = min(end, phrase.last + 26)
        colon = words.gap(phrase.last).strip() == ":" if phrase.last < len(words.shades) else False
        at = (
            phrase.last
            if colon
            else next(
                (
                    i
                    for i in range(phrase.last, limit)
                    if (p := scene.phrases[i]) is not None and "at" in p.tags and not words.typed[i][0].isupper()
                ),
                None,
            )
        )
        found = place_from(scene, at, end, burial=True, form=colon) if at is not None else None
        if found:
            shade = words.page.shadow[found.start : found.end]
            now = "an táng" in phrase.spelling and shade.startswith(("nghia trang", "ntls"))
            yield phrase.first, found, now
    for phrase in _tagged(scene, "grave"):
        # "Mộ nay ở sau vườn", "mộ của anh nằm ở ..."
        if phrase.spelling not in ("mộ", "phần mộ", "ngôi mộ", "mộ của"):
            continue
        near = [
            i
            for i in range(phrase.last, min(phrase.last + 4, len(words.shades)))
            if words.shades[i] in ("o", "tai", "nam")
        ]
        if near and not any(words.gap(i).strip() for i in range(phrase.last, near[0] + 1)):
            found = place_from(scene, near[0] + (words.shades[near[0]] == "nam"), scene.sentence(phrase.first)[1])
            if found and len(found.said.split()) > 1:
                yield phrase.first, found, True
    for phrase in _tagged(scene, "moved"):
        end = min(scene.sentence(phrase.first)[1], phrase.last + 4)
        for i in range(phrase.last, end):
            if words.shades[i] == "ntls" or words.shades[i : i + 2] == ("nghia", "trang"):
                found = place_from(scene, i, scene.sentence(phrase.first)[1])
                if found:
                    yield phrase.first, found, True
                break


_SOME = re.compile(r"(?<!\w)(?P<n>[0-9]{1,2})\s(?:thi the|nguoi|xac|anh)(?!\w)(?!\snua)")
_YARD = re.compile(r"(?<!\w)(?:ntls|nghia trang liet s[iy])(?!\w)")


def some_only(scene: Scene, word: int, martyrs: int) -> bool:
    """Whether the sentence says that another number of men lie there: "2 thi thể, chôn ở cồn cát" of three dead."""
    words = scene.words
    start = words.starts[scene.sentence(word)[0]]
    counted = _SOME.search(words.page.shadow, start, words.starts[word])
    return counted is not None and int(counted["n"]) != martyrs


def cemetery(scene: Scene) -> Found[str] | None:
    """The martyrs' cemetery (NTLS) that a keeper or a stone's reader speaks of, with its commune."""
    words = scene.words
    for match in _YARD.finditer(words.page.shadow):
        word = words.index(match.start())
        end = min(scene.sentence(word)[1], word + 12)
        stop = next(
            (i for i in range(word + 1, end) if words.shades[i] in ("gui", "bao", "em", "toi", "co", "xin")), end
        )
        found = place_from(scene, word, stop)
        if found is not None:
            return found
    return None


def is_empty_grave(scene: Scene, area: tuple[int, int]) -> bool:
    """ "mộ vọng", "mộ trống": a memorial grave where nobody lies."""
    shades = scene.words.shades[max(0, area[0] - 3) : area[1]]
    return any(a == "mo" and b in ("vong", "gio", "trong") for a, b in zip(shades, shades[1:], strict=False))


def place_from(scene: Scene, at: int, end: int, *, form: bool = False, burial: bool = False) -> Found[str] | None:
    """The place words from word `at` on: past "ở", up to the end of the clause."""
    words = scene.words
    while at < end and words.shades[at] in (("o", "tai", "la") if form else ("o", "tai")):
        at += 1
    while burial and at + 1 < end and words.shades[at] in ("trong", "mot", "1", "cung"):
        at += 1
    first = scene.phrases[at] if at < end else None
    if first is not None and first.tags & {"stop", "fell"} and not first.tags & {"at", "level", "site", "thing"}:
        if not words.typed[at][0].isupper():
            return None
    start, last = at, None
    while at < end and at - start < 16:
        gap = words.gap(at)
        if at > start and not _goes_on(scene, at, gap):
            break
        if at > start and (at in scene.breaks or _stops(scene, at)):
            break
        if words.shades[at][:1].isdigit() and (len(words.shades[at]) > 7 or _is_year(words.shades[at])):
            break
        if words.shades[at : at + 2] == ("toa", "do"):
            break
        last = at + 1
        at += 1
    if last is None or last <= start:
        return None
    while (
        last > start + 1
        and words.typed[last - 1].islower()
        and words.shades[last - 1] in ("o", "tai", "trong", "gan", "thi", "la", "nao")
    ):
        last -= 1
    begin, stop = words.starts[start], words.ends[last - 1]
    shade = words.page.shadow[begin:stop]
    if places.is_no_place(shade) or len(shade) < 3 or words.shades[last : last + 1] == ("nao",):
        return None
    if burial and last == start + 1 and not words.typed[start][0].isupper():
        return None
    said = words.page.text[begin:stop]
    return Found(said, said, begin, stop)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word.startswith("19")


def _goes_on(scene: Scene, at: int, gap: str) -> bool:
    if "\n" in gap or any(c in gap for c in '.;:()!?…"“”«»'):
        return gap == ". " and len(scene.words.shades[at - 1]) < 3
    if "," in gap:
        phrase = scene.phrases[at]
        level = phrase is not None and "level" in phrase.tags
        typed = scene.words.typed[at]
        place = typed[0].isupper() and not (phrase is not None and phrase.tags & {"title", "fell", "post"})
        person = any(p.before <= at < p.last for p in scene.people)
        return (level or place) and not person
    return True


def _stops(scene: Scene, at: int) -> bool:
    phrase = scene.phrases[at]
    if phrase is None or (scene.words.typed[at][0].isupper() and not scene.words.loud):
        return False
    if phrase.tags & {"fell", "self", "contact"} and phrase.spelling not in ("mất", "qua", "hỏi"):
        return True
    before = scene.words.shades[at - 1]
    if before in ("nha", "vuon") and (phrase.tags & {"title", "self"} or phrase.spelling in ("tôi", "em", "cháu")):
        return False  # "vườn nhà cụ Sắc", "vườn nhà tôi"
    if phrase.spelling == "từ" and before == "duong":
        return False  # "đường từ X đi Y"
    if phrase.spelling in ("đi", "đến") and at + 1 < len(scene.words.typed) and scene.words.typed[at + 1][0].isupper():
        return not scene.words.typed[at - 1][0].isupper()
    if phrase.spelling == "số" and scene.words.shades[at - 1] == "cay":
        return False
    return "stop" in phrase.tags and not (phrase.tags & {"at", "level"} and phrase.spelling != "trong")


def _tagged(scene: Scene, tag: str) -> Iterator[Phrase]:
    for phrase in scene.by_tag.get(tag, ()):
        if tag == "born" and phrase.first and scene.words.shades[phrase.first - 1] in ("hy", "hi", "ve", "ly"):
            continue
        yield phrase
