"""Home towns: behind "quê" and "nguyên quán", behind "người" with a place, and bare behind a name or a birth."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand import names, places
from flows.understand.scene import Scene, tagged
from flows.understand.sites import DATE_WORDS
from flows.understand.told import Found
from flows.understand.words import Phrase

_FORMERLY = re.compile(r"[,\s(]{1,3}(?:truoc la|truoc day la|truoc kia la|tuc la|cu la|ngay truoc la)\s")
_ENDS_A_HOME = frozenset(("stop", "fell", "joined", "born", "rank", "post"))
_TO_A_HOME = re.compile(r"[,\s–-]{1,4}(?:o\s)?")


def find_homes(scene: Scene) -> Iterator[tuple[int, Found[str]]]:
    """Home towns behind "quê", "nguyên quán", "người" (a place in capitals)."""
    page, words = scene.words.page, scene.words
    for phrase in tagged(scene, "home"):
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
        ) or (spelled in ("người", "dân") and words.gap(phrase.first) == ""):
            continue
        found = places.home_at(page, phrase.start, phrase.end)
        small = _small_home(scene, phrase)
        if small and (found is None or small.end > found.end):
            yield phrase.first, small
        elif found:
            yield phrase.first, _longer(scene, Found(found.words, found.words, found.start, found.end))


def _longer(scene: Scene, found: Found[str]) -> Found[str]:
    """The fuller form where one follows: "Đại Bản, trước là xã Đại Bản huyện An Dương"."""
    page = scene.words.page
    match = _FORMERLY.match(page.shadow, found.end)
    more = places.home_at(page, match.end(), match.end()) if match else None
    return Found(more.words, more.words, more.start, more.end) if more and len(more.words) > len(found.said) else found


def _small_home(scene: Scene, phrase: Phrase) -> Found[str] | None:
    """In small letters without diacritics: what stands between "que" and the word that goes on with the sentence."""
    words = scene.words
    if (words.page.accented and not words.page.text.islower()) or phrase.spelling in (
        "người",
        "dân",
        "gốc",
        "là người",
    ):
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
                or nearby in DATE_WORDS
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
