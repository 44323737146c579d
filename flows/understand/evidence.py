"""What shows, without any cue before the name, that a text speaks of a soldier, or of one who lives.

A full name with soldier's facts behind it in its line (a birth, an enlistment, a unit, a death, a home) is a record of
one who fell, where the text speaks of the dead; "nguyên lính c5", "hội CCB", a phone number behind it are the living's.
"""

from __future__ import annotations

import re

from flows.understand.falling import fell
from flows.understand.people import Person
from flows.understand.scene import Scene

_FORMER = re.compile(
    r"[\s,(-]{1,3}(?:nay |hien |von |cung )?(?:la )?(?:nguyen (?:la )?(?:linh|chien s[iy]|cuu|can bo|chinh|"
    r"trung|dai|tieu|"
    r"chu tich|bi thu|quan|y ta|thuong|c truong|b truong|d truong|[abcdef]\s?[0-9])(?! quan)|linh cu|"
    r"cuu (?:chien )?binh|"
    r"ccb|thuong binh|hoi (?:ccb|cuu)|(?:con gai|con trai|chau|em|vo|con) (?:cua )?(?:liet s[iy]|ls))(?!\w)"
)
_PHONE = re.compile(
    r"[\s,:–(-]{0,4}(?:(?:so )?(?:dt|sdt|dien thoai|zalo)[\s:.]{0,3})?(?:\+84|0)[0-9](?:[ .-]?[0-9]){7,9}(?![0-9])"
)
_ENEMY = re.compile(
    r"(?<!\w)(?:(?:linh|quan|si quan|chi huy|trung uy|dai uy|thieu uy|canh sat|biet dong quan|tay|"
    r"ten)\s(?:sai gon|nguy|vnch|"
    r"cong hoa|viet nam cong hoa|phap|dich|my|dai han)|tham bao|chi diem|ten|linh du|bao an|dia phuong quan|te)\s$"
)
_FAR = 60  # words behind a name in which its facts stand
_PARENTS = ("con", "vo", "chong", "chau")
_TITLES = ("chú", "bác", "anh", "ông", "cậu", "bố", "cụ", "cha", "ba")


def is_former(scene: Scene, person: Person) -> bool:
    """Whether "nguyên lính", "cựu chiến binh", "con liệt sĩ" stands right behind the name: he lives."""
    return _FORMER.match(scene.words.page.shadow, person.end) is not None


def has_phone(scene: Scene, person: Person) -> bool:
    """Whether a phone number stands right behind the name."""
    return _PHONE.match(scene.words.page.shadow, person.end) is not None


def is_enemy(scene: Scene, person: Person) -> bool:
    """Whether "lính Sài Gòn (tên)", "chỉ điểm" stands right before the name."""
    words = scene.words
    if words.page.accented and words.typed[person.before - 1 : person.before] == ("tên",):
        return False
    start = words.starts[person.before]
    match = _ENEMY.search(words.page.shadow, max(0, start - 40), start)
    return match is not None and match.group().strip() not in ("ten", "te")


def is_family(scene: Scene, person: Person) -> bool:
    """Whether he is a martyr's: "con ông X và bà Y", "có vợ là X", "con trai là Y" behind the martyr's name."""
    words = scene.words
    at = person.before
    title = person.lead[-1].spelling if person.lead else ""
    if title in ("ông", "bà", "cụ") and words.shades[at - 1 : at] in tuple((w,) for w in _PARENTS):
        return True
    start = scene.sentence(person.first)[0]
    earlier = [p for p in scene.named(max(start, person.first - 60), person.first) if p.full and p.led_by("martyr")]
    relation = person.led_by("kin") or person.led_by("signs")
    if not earlier or (relation is not None and "mine" in relation.tags) or person.led_by("martyr"):
        return False
    if relation is not None:
        return True
    between = words.shades[max(earlier[-1].last, at - 2) : person.first]
    return bool(person.lead) and not {*_PARENTS, "me", "bo", "cha", "trai", "gai"}.isdisjoint(between)


def facts(scene: Scene, person: Person) -> frozenset[str]:
    """Which soldier's facts follow the name before the next one: born, joined, unit, home, fell."""
    at = person.last
    end = _reach(scene, person)
    kinds = {tag for tag in ("born", "joined", "home", "rank") if scene.first(tag, at, end) is not None}
    if fell(scene, at, end) is not None:
        kinds.add("fell")
    if scene.has_unit(at, end):
        kinds.add("unit")
    return frozenset(kinds)


def is_recorded(scene: Scene, person: Person) -> bool:
    """A full name with a soldier's record behind it: a death and one fact more, or a soldier's facts without "tôi"."""
    if not person.full:
        return False
    known = facts(scene, person)
    if "fell" in known:
        return len(known) > 1 and not _speaks(scene, person)
    soldier = known & {"joined", "unit", "rank"}
    return bool(soldier) and len(known) > 2 and not _speaks(scene, person)


def falls_by_title(scene: Scene, person: Person) -> bool:
    """ "lá thư của chú Nguyễn Văn A ... chú hy sinh": the title alone, and the verb right behind it."""
    title = person.lead[0].spelling.split()[0] if person.lead else ""
    if not person.full or title not in _TITLES:
        return False
    words = scene.words
    at, end = person.last, person.last + 120
    while (phrase := scene.first("fell", at, end)) is not None:
        at = phrase.last
        for back in (1, 2):
            if phrase.first < back or words.typed[phrase.first - back].lower() != title:
                continue
            same = [
                p for p in scene.named(person.last, phrase.first) if p.lead and p.lead[0].spelling.split()[0] == title
            ]
            if not same and fell(scene, phrase.first, phrase.last) is not None:
                return True
    return False


def _reach(scene: Scene, person: Person) -> int:
    """Where his facts end: at the line's end, at the next name, where the teller speaks of himself."""
    end = min(scene.sentence(person.first)[1], person.last + _FAR)
    following = next((p.before for p in scene.named(person.last, end) if p.full or p.lead), end)
    own = scene.first("self", person.last, end)
    return min(end, following, own.first if own is not None else end)


def _speaks(scene: Scene, person: Person) -> bool:
    """Whether the sentence up to the name, or the words behind it, say that he tells."""
    start = scene.sentence(person.first)[0]
    told = scene.first("tells", person.last, person.last + 3)
    own = scene.words.shades[start : min(start + 2, person.before)]
    return told is not None or any(w in ("toi", "minh", "tui") for w in own)
