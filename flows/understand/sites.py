"""Where somebody fell, where the fight was, where the dead were laid: the teller's own words, to the clause's end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from flows.understand import places
from flows.understand.occasions import Day
from flows.understand.scene import Scene, tagged
from flows.understand.told import Found

_CORRECTED = re.compile(r"[\s.,…]{0,5}(?:a khong|a quen|nham|dung hon la|phai la|noi lai)[\s,:]{1,3}(?:o\s|la\s)?")
_SOME = re.compile(r"(?<!\w)(?P<n>[0-9]{1,2})\s(?:thi the|nguoi|xac|anh)(?!\w)(?!\snua)")
_YARD = re.compile(r"(?<!\w)(?:ntls|nghia trang liet s[iy])(?!\w)")
DATE_WORDS = frozenset(
    "ngay thang nam vao mung mong khoang hom lan cuoi dau giua ram tet am lich duong muoi mot hai ba tu "
    "bon sau bay tam "
    "chin gieng chap nhuan giap at binh dinh mau ky canh tan nham quy ty ti suu dan mao meo thin ngo mui than dau tuat "
    "hoi nghin tram linh le lam mua kho xuan dung cho chuc luc dem sang chieu toi gio".split()
)


def death_places(scene: Scene) -> Iterator[tuple[int, Found[str]]]:
    """What stands behind "hy sinh (ngày ...) ở", "nơi hy sinh:", "mất năm 1974 trong"."""
    words = scene.words
    for phrase in tagged(scene, "fell"):
        end = scene.sentence(phrase.first)[1]
        before = words.shades[phrase.first - 1] if phrase.first else ""
        if before in ("khong", "chua", "ngay"):
            continue
        if before == "noi":
            found = place_from(scene, phrase.last, end, form=True)
        else:
            at = _at_behind(scene, phrase.last, min(end, phrase.last + 13))
            if at is not None and words.shades[at : at + 2] in _IN_NO_PLACE:
                continue
            if at is not None and words.shades[at] == "trong":
                inner = next((i for i in range(at, min(end, at + 6)) if words.shades[i] in ("o", "tai")), None)
                at = inner or at + (words.shades[at : at + 2] == ("trong", "tran")) * 2
            found = place_from(scene, at, end) if at is not None else None
        if found:
            yield phrase.first, found


# "hy sinh trong trường hợp chiến đấu", "trong kháng chiến": not where.
_IN_NO_PLACE = tuple(
    ("trong", w) for w in "truong khi luc chien khang hoan cuoc thoi cac mot nhung lao chien tu".split()
)


def fight_place(scene: Scene, own: tuple[int, int], days: list[Day], taken: list[tuple[int, int]]) -> Found[str] | None:
    """Where the fight was: "ở", "tại", "trận" or a bridge, a hill, in the sentence of its day or of the death.

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
                return _corrected(scene, found, end)
    return None


def _site(scene: Scene, i: int, start: int, end: int) -> Found[str] | None:
    phrase = scene.phrases[i]
    words = scene.words
    if phrase is None or phrase.last >= end or (words.typed[i][0].isupper() and i > start):
        return None
    before = words.shades[i - 1] if i > start else ""
    if phrase.spelling in ("ở", "tại", "trên"):
        if before in ("que", "nha", "nay", "hien", "song", "nguoi", "toi", "em", "chau", "bia") or any(
            scene.last(tag, start, i) for tag in ("bury", "notice", "moved")
        ):
            return None
        found = place_from(scene, i if phrase.spelling != "trên" else phrase.last, end)
        if found is not None and found.said.lower().startswith("bia "):
            return None
    elif phrase.spelling in ("trận", "chốt"):
        found = place_from(scene, phrase.last, end)
    elif "site" in phrase.tags and before in ("danh", "giu", "trong", "vao", "truoc", "cong"):
        found = place_from(scene, i, end)
    else:
        return None
    return found if found is not None and _names_a_place(found.said) else None


def _corrected(scene: Scene, found: Found[str], end: int) -> Found[str]:
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
        if shade == "ben" and scene.words.shades[i + 1 : i + 2] in (("lao",), ("campuchia",), ("mien",)):
            return i + 1  # "hy sinh bên Lào"
        if phrase is not None and i > start and (phrase.tags & {"site"}) and _is_numbered(scene, i, end):
            return i  # "hs 12/7/84 đồi 772 Vị Xuyên"
        if not (shade[:1].isdigit() or shade in DATE_WORDS):
            return None
    return None


def _is_numbered(scene: Scene, i: int, end: int) -> bool:
    """Whether a hill, a bridge ... with a number or a name of its own stands here."""
    following = scene.words.typed[i + 1] if i + 1 < end else ""
    return following[:1].isdigit() or following[:1].isupper()


def burials(scene: Scene) -> Iterator[tuple[int, Found[str], bool]]:
    """Graves as told: (where the cue stands, the words, whether he lies there now)."""
    words = scene.words
    for phrase in tagged(scene, "bury"):
        end = scene.sentence(phrase.first)[1]
        if scene.words.shades[phrase.first - 1 : phrase.first] in (("khong",), ("chua",)):
            continue
        limit = min(end, phrase.last + 26)
        colon = words.gap(phrase.last).strip() == ":" if phrase.last < len(words.shades) else False
        at = (
            phrase.last
            if colon or phrase.spelling.endswith(" tại")
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
    for phrase in tagged(scene, "grave"):
        # "Mộ nay ở sau vườn", "mộ của anh nằm ở ..."
        if phrase.spelling not in ("mộ", "phần mộ", "ngôi mộ", "mộ của", "phần mộ của"):
            continue
        whose = next((p.last for p in scene.named(phrase.last, phrase.last + 4) if p.before <= phrase.last + 1), None)
        begin = whose or phrase.last  # "mộ LS Nguyễn Văn A đang ở vườn nhà em"
        near = [
            i
            for i in range(begin, min(begin + 4, len(words.shades)))
            if words.shades[i] in ("o", "tai") or (words.shades[i] == "nam" and not whose)
        ]
        if whose and near and not set(words.shades[begin : near[0]]) <= {"dang", "hien", "nay", "nam", "van"}:
            continue
        if near and not any(words.gap(i).strip() for i in range(begin + 1, near[0] + 1)):
            found = place_from(scene, near[0] + (words.shades[near[0]] == "nam"), scene.sentence(phrase.first)[1])
            if found and len(found.said.split()) > 1:
                yield phrase.first, found, True
    for phrase in tagged(scene, "moved"):
        end = min(scene.sentence(phrase.first)[1], phrase.last + 4)
        for i in range(phrase.last, end):
            if words.shades[i] == "ntls" or words.shades[i : i + 2] == ("nghia", "trang"):
                found = place_from(scene, i, scene.sentence(phrase.first)[1], burial=True)
                if found:
                    yield phrase.first, found, True
                break
    yield from _resting(scene)


_LIES_IN = re.compile(
    r"(?<!\w)(?:nay|hien nay|hien|hien dang|dang|gio|bay gio|da)\s(?:(?:nam|duoc|yen nghi|an nghi|an tang|"
    r"mo)\s){0,2}(?:o|tai)\s"
    r"(?=(?:khu \w{1,3} )?(?:ntls|nghia trang))"
)


_HOLDS = re.compile(r"(?<!\w)co (?:mot |1 )?(?:ngoi |phan )?mo(?!\w)")


_LIES = re.compile(
    r"(?<!\w)(?:ong|anh|bac|chu|cau|cu|bo|cha|liet s[iy]|ay)(?: \w{1,7})?"
    r"(?: (?:dang|hien|hien dang|nay|van|con|duoc)){0,2} "
    r"(?P<lies>nam) (?=(?P<at>o|tai|duoi|canh|sat|ben|giua|sau) )"
)


def _resting(scene: Scene) -> Iterator[tuple[int, Found[str], bool]]:
    """ "nay ở NTLS quốc gia Đường 9, lô D", "ông nằm ở Sơn Tịnh", "anh nằm cạnh gốc đa"."""
    for match in _LIES.finditer(scene.words.page.shadow):
        said = scene.words.page.text[slice(*match.span("lies"))].lower()
        # Without diacritics "nam sau" is "năm sáu", too.
        if said == "nằm" or (not scene.words.page.accented and match["at"] in ("o", "tai", "duoi", "canh")):
            word = scene.words.index(match.end())
            found = place_from(scene, word, scene.sentence(word)[1], burial=True)
            if found and not found.said.lower().startswith(("viện", "bệnh viện", "ở đâu")):
                yield word, found, match["at"] in ("o", "tai")
    for match in _LIES_IN.finditer(scene.words.page.shadow):
        word = scene.words.index(match.end())
        found = place_from(scene, word, scene.sentence(word)[1], burial=True)
        if found:
            yield word, found, True
    for match in _YARD.finditer(scene.words.page.shadow):
        holds = _HOLDS.search(scene.words.page.shadow, match.end(), match.end() + 100)
        word = scene.words.index(match.start())
        start, end = scene.sentence(word)
        opens = scene.words.shades[word - 1 : word] in (("o",), ("tai",), ("trong",)) or word == start
        if holds and opens and scene.words.index(holds.start()) < end:
            found = place_from(scene, word, scene.words.index(holds.start()), burial=True)
            if found:
                yield scene.words.index(holds.start()), found, True


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
            (
                i
                for i in range(word + 1, end)
                if words.shades[i] in ("gui", "bao", "em", "toi", "co", "xin") and words.typed[i].islower()
            ),
            end,
        )
        found = place_from(scene, word, stop)
        if found is not None:
            return found
    return None


def is_empty_grave(scene: Scene, area: tuple[int, int]) -> bool:
    """ "mộ vọng", "mộ trống": a memorial grave where nobody lies."""
    shades = scene.words.shades[max(0, area[0] - 3) : area[1]]
    return any(a == "mo" and b in ("vong", "gio", "trong") for a, b in pairwise(shades))


def place_from(scene: Scene, at: int, end: int, *, form: bool = False, burial: bool = False) -> Found[str] | None:
    """The place words from word `at` on: past "ở", up to the end of the clause."""
    words = scene.words
    while at < end and words.shades[at] in (("o", "tai", "la") if form else ("o", "tai")):
        at += 1
    while burial and at + 1 < end and words.shades[at] in ("trong", "mot", "1", "cung"):
        at += 1
    first = scene.phrases[at] if at < end else None
    stops = first is not None and first.tags & {"stop", "fell"} and not first.tags & {"at", "level", "site", "thing"}
    if stops and words.typed[at].islower():
        return None
    start, last = at, None
    while at < end and at - start < 16:
        gap = words.gap(at)
        if at > start and not _goes_on(scene, at, gap, burial=burial):
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


_LEVELS = frozenset("xa huyen tinh thon phuong quan thanh pho ntls lang ban".split())


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word.startswith("19")


_GRAVE_NUMBER = re.compile(r"[0-9]{1,3}|[a-h]|so")
_BESIDE = frozenset("cách|giáp|đối diện|lô|sát".split("|"))


def _goes_on(scene: Scene, at: int, gap: str, *, burial: bool = False) -> bool:
    if "\n" in gap or any(c in gap for c in '.;:()!?…"“”«»'):
        return gap == ". " and len(scene.words.shades[at - 1]) < 3
    if "," in gap:
        phrase = scene.phrases[at]
        level = phrase is not None and "level" in phrase.tags
        typed = scene.words.typed[at]
        place = typed[0].isupper() and not (phrase is not None and phrase.tags & {"title", "fell", "post"})
        if burial and phrase is not None and "at" in phrase.tags and phrase.spelling in _BESIDE:
            return True  # "bờ tre cuối làng, cách giếng đá 40 mét"
        following = scene.words.shades[at + 1] if at + 1 < len(scene.words.shades) else ""
        if burial and scene.words.shades[at] in ("hang", "lo", "mo", "khu") and _GRAVE_NUMBER.fullmatch(following):
            return True  # "NTLS huyện Đức Cơ, hàng 3 mộ số 12"
        person = any(p.before <= at < p.last for p in scene.named(at - 6, at + 7))
        return (level or place) and not person
    return True


def _stops(scene: Scene, at: int) -> bool:
    phrase = scene.phrases[at]
    if phrase is None or (scene.words.typed[at][0].isupper() and not scene.words.loud):
        return False
    before = scene.words.shades[at - 1]
    if not scene.words.page.accented and before in _LEVELS and not phrase.tags & {"fell", "bury"}:
        return False  # "HUYEN GIO LINH"
    if phrase.spelling == "đơn vị" and before == "trang":
        return False  # "nghĩa trang đơn vị"
    if before == "cua" and phrase.tags <= {"stop", "title", "kin"}:
        return False  # "khu vực riêng của đơn vị"
    if before in ("nha", "vuon") and (phrase.tags & {"title", "self"} or phrase.spelling in ("tôi", "em", "cháu")):
        return False  # "vườn nhà cụ Sắc", "vườn nhà tôi"
    if phrase.spelling == "đã" and before in ("cay", "goc"):
        return False  # without diacritics "cây đa"
    if phrase.tags & {"fell", "self", "contact", "bury", "joined", "born"} and phrase.spelling not in (
        "mất",
        "qua",
        "hỏi",
    ):
        return True
    if phrase.spelling == "từ" and before == "duong":
        return False  # "đường từ X đi Y"
    if phrase.spelling in ("đi", "đến") and at + 1 < len(scene.words.typed) and scene.words.typed[at + 1][0].isupper():
        return not scene.words.typed[at - 1][0].isupper()
    if phrase.spelling == "số" and scene.words.shades[at - 1] in ("cay", "mo", "nha"):
        return False
    return "stop" in phrase.tags and not (phrase.tags & {"at", "level"} and phrase.spelling != "trong")
