"""The words that tell a place, from a word on to the end of the clause: "bãi đá sát sông Vu Gia"."""

from __future__ import annotations

import re

from flows.understand import places
from flows.understand.scene import Scene
from flows.understand.told import Found


def place_from(scene: Scene, at: int, end: int) -> Found[str] | None:
    """The place words from word `at` on: past "ở", up to the end of the clause."""
    words, start = scene.words, at
    while at < end and words.shades[at] in ("o", "tai", "mot") and at - start < 2:
        at += 1
    first = scene.phrases[at] if at < end else None
    stops = first is not None and first.tags & {"stop", "fell"} and not first.tags & {"at", "level", "site", "thing"}
    if stops and words.typed[at].islower():
        return None
    start, last = at, None
    while at < end and at - start < 16:
        if at > start and (not _goes_on(scene, at, words.gaps[at]) or at in scene.breaks or _stops(scene, at)):
            break
        shade = words.shades[at]
        if shade[:1].isdigit() and (len(shade) > 7 or _is_year(shade)):
            break
        if shade == "toa" and words.shades[at + 1 : at + 2] == ("do",):
            break
        last = at + 1
        at += 1
    if last is None or last <= start:
        return None
    while (
        last > start + 1
        and words.typed[last - 1].islower()
        and words.shades[last - 1] in ("o", "tai", "trong", "gan", "thi", "la", "nao", "cho", "truoc", "mot")
    ):
        last -= 1
    begin, stop = words.starts[start], words.ends[last - 1]
    shade = words.page.shadow[begin:stop]
    if places.is_no_place(shade) or len(shade) < 3 or words.shades[last : last + 1] == ("nao",):
        return None
    said = words.page.text[begin:stop]
    return Found(said, said, begin, stop)


_LEVELS = frozenset("xa huyen tinh thon phuong quan thanh pho ntls lang ban".split())


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word.startswith("19")


_GRAVE_NUMBER = re.compile(r"[0-9]{1,3}|[a-h]|so")
_BESIDE = frozenset("cách|giáp|đối diện|lô|sát|cạnh|gần|kế bên|phía|dọc|bên".split("|"))
_BREAKS = frozenset('\n.;:()!?…"“”«»')


def _goes_on(scene: Scene, at: int, gap: str) -> bool:
    if gap == " ":
        return True
    if not _BREAKS.isdisjoint(gap):
        return gap == ". " and len(scene.words.shades[at - 1]) < 3
    if "," not in gap:
        return True
    phrase, typed = scene.phrases[at], scene.words.typed[at]
    if phrase is not None and ("level" in phrase.tags or phrase.spelling in _BESIDE):
        return True  # "bờ tre cuối làng, cách giếng đá 40 mét"
    following = scene.words.shades[at + 1] if at + 1 < len(scene.words.shades) else ""
    if scene.words.shades[at] in ("hang", "lo", "mo", "khu") and _GRAVE_NUMBER.fullmatch(following):
        return True  # "NTLS huyện Đức Cơ, hàng 3 mộ số 12"
    if not typed[0].isupper() or (phrase is not None and phrase.tags & {"title", "fell", "post"}):
        return False
    return not any(p.before <= at < p.last for p in scene.named(at - 6, at + 7))


def _stops(scene: Scene, at: int) -> bool:
    phrase = scene.phrases[at]
    if phrase is None or (scene.words.capital[at] and not scene.words.loud):
        return False
    words = scene.words
    before = words.shades[at - 1]
    if not scene.words.page.accented and before in _LEVELS and not phrase.tags & {"fell", "bury"}:
        return False  # "HUYEN GIO LINH"
    if before in ("phia", "huong") and words.shades[at] in ("nam", "bac", "dong", "tay"):
        return False  # "mat tran phia nam": no year
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
