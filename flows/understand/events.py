"""What a text says of a group or a place: how many fell, where, when, where they lie, which units."""

from __future__ import annotations

import re

from flows.understand import fold, occasions, sites, units
from flows.understand.cues import agrees
from flows.understand.scene import Scene
from flows.understand.told import Event, Found, Martyr

_NUMBERS = {
    "mot": 1,
    "hai": 2,
    "ba": 3,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
}
_COUNTED = (
    r"(?:liet si|liet sy|dong chi|nguoi chon|bo doi|ong bo doi|chu bo doi|chien si|anh bo doi|hai cot|bo "
    r"hai cot|mo moi|"
    r"ngoi mo|mo liet si|mo ghi|mo vo danh|nguoi hy sinh|nguoi hi sinh|linh bac viet|ngoi|co tnxp|ls|thi the|"
    r"bo doi bac viet|anh em hy sinh|nam mo)"
)
_COUNT = re.compile(rf"(?<!\w)(?P<n>[0-9]{{1,3}}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s{_COUNTED}(?!\w)")
_AND_MORE = re.compile(
    r"(?<!\w)(?:voi|va|cung)\s(?P<n>[0-9]{1,3})\s(?:du kich|nguoi|dan quan|tnxp|chien si|bo doi)(?!\w)"
)
_FELL = re.compile(r"(?<!\w)(?:hy sinh|hi sinh|nga xuong|khong ve|tu tran|mat xac|trung bom|trung dan)(?!\w)")
_ONE_MORE = re.compile(r"(?<!\w)(?:voi|va|cung) (?P<n>[1-9]) (?:anh|nguoi|dong chi) nua(?!\w)")
_GROUP_KINDS = ("grave_info", "remains_found", "battle_account", "enemy_report", "foreign_tip", "rumour")
_NOW_IN = re.compile(
    r"(?<!\w)(?:nay|gio|bay gio|hien nay) (?:(?:cho do|cho ay|noi do|la|no) ){0,2}(?:thuoc|thanh|la) "
    r"(?=xa |phuong |san |dat )"
)
_ONLINE = re.compile(r"facebook|fb|zalo|nhóm|mạng|tiktok|youtube")
_SPELLED = {"mot": "một", "hai": "hai", "ba": "ba", "nam": "năm", "sau": "sáu", "bay": "bảy", "tam": "tám"}


def count_of(page: fold.Page, listed: int, named: int, kind: str | None) -> int | None:
    """How many fallen the text speaks of: a register's lines, a number before "liệt sĩ", else those named."""
    if kind in ("relics", "scam_report", "dna_question") and not listed:
        return named if named and kind == "dna_question" else None  # whether the owner fell is not known
    if listed:
        return max(listed, named)
    for match in _COUNT.finditer(page.shadow):
        number = match["n"]
        typed = page.text[match.start("n") : match.end("n")]
        if number in _SPELLED and not agrees(typed, _SPELLED[number], accented=page.accented):
            continue
        count = int(number) if number.isdigit() else _NUMBERS[number]
        more = _AND_MORE.search(page.shadow, match.end(), match.end() + 60)
        if more:
            count += int(more["n"])
        fell = _FELL.search(page.shadow, max(0, match.start() - 30), match.end() + 30)
        if count >= named and count and (not named or kind != "comrade_tip" or fell):
            return count
    more = _ONE_MORE.search(page.shadow) if named else None
    return named + int(more["n"]) if more else named or None


def read_event(
    scene: Scene,
    days: list[occasions.Day],
    found_units: list[units.UnitFound],
    martyrs: tuple[Martyr, ...],
    count: int | None,
    kind: str | None,
    own: tuple[int, int],
    *,
    keeper: bool,
) -> Event | None:
    """The event of a text about a place or a group; None for a text about named martyrs alone."""
    group = count is not None and count > len(martyrs) and kind == "grave_info"
    some = any(sites.some_only(scene, w, len(martyrs)) for w, _, _ in sites.burials(scene))
    if (
        martyrs
        and not group
        and not some
        and kind not in ("foreign_tip", "enemy_report", "battle_account", "remains_found")
    ):
        return None
    if kind not in (*_GROUP_KINDS, "comrade_tip"):
        return None
    graves = [g for w, g, _ in sites.burials(scene) if not own[0] <= w < own[1]]
    fought = [
        d
        for d in days
        if d.what in ("fell", "battle", "bury", "other")
        and d.found.value.latest.year <= occasions.LAST_WAR_YEAR
        and not own[0] <= d.word < own[1]
    ]
    day = next((d.found for d in fought if d.what != "other"), None) or next((d.found for d in fought), None)
    if day is None and kind in ("enemy_report", "foreign_tip"):
        day = next((d.found for d in days), None)
    taken = [(u.start, u.end) for u in found_units]
    places = [f for w, f in sites.death_places(scene) if not own[0] <= w < own[1]]
    place = _today(scene) or _moved_from(scene) or next(iter(places), None)
    if place is None and kind not in ("foreign_tip", "enemy_report"):
        place = (sites.fight_place(scene, own, days, taken) if kind != "remains_found" else None) or _spot(
            scene, own, kind
        )
    here = tuple(
        Found(u.reading, u.reading.said, u.start, u.end)
        for u in found_units
        if kind in ("enemy_report", "battle_account", "grave_info")
        and not any(m.unit and m.unit.start == u.start for m in martyrs)
    )
    burial = next((g for g in graves), None) or (sites.cemetery(scene) if keeper else None)
    if place is None and day is None and burial is None and not here:
        return None
    return Event(place, day, burial, here)


def _today(scene: Scene) -> Found[str] | None:
    """ "Nay chỗ đó thuộc xã Tiên Minh"."""
    match = _NOW_IN.search(scene.words.page.shadow)
    if match is None:
        return None
    word = scene.words.index(match.end())
    return sites.place_from(scene, word, scene.sentence(word)[1])


def _moved_from(scene: Scene) -> Found[str] | None:
    """ "đưa từ đống Mả Mơ về"."""
    for phrase in scene.phrases:
        if phrase is not None and phrase.spelling in ("đưa từ", "chuyển từ", "dời từ"):
            end = scene.sentence(phrase.first)[1]
            stop = next((i for i in range(phrase.last, end) if scene.words.shades[i] in ("ve", "sang", "den")), end)
            return sites.place_from(scene, phrase.last, stop)
    return None


def _spot(scene: Scene, own: tuple[int, int], kind: str | None) -> Found[str] | None:
    """Where a find or a grave is: the best place word that is not the teller's home."""
    words = scene.words
    best: tuple[int, Found[str]] | None = None
    for i, phrase in enumerate(scene.phrases):
        if phrase is None or own[0] <= i < own[1] or not phrase.tags & {"at", "level", "thing"}:
            continue
        if phrase.spelling == "nước":
            continue  # "nhà nước trả 50 triệu"
        start, end = scene.sentence(i)
        before = words.shades[i - 1] if i > start else ""
        told = scene.first("self", start, i)
        if words.shades[max(start, i - 2) : i] in (("em", "o"), ("toi", "o"), ("chau", "o"), ("minh", "o")):
            continue
        if (told is not None and told.spelling != "tôi") or before in (
            "em",
            "toi",
            "chau",
            "nguoi",
            "noi",
            "tram",
            "truong",
        ):
            continue
        found = sites.place_from(scene, i, end)
        if found is None or len(found.said.split()) < 2:
            continue
        if kind == "rumour" and _ONLINE.search(found.said.lower()):
            continue
        if " tại " in found.said or " ở " in found.said or " tai " in found.said:
            continue  # the better half begins there
        if any(p.full and p.start < found.end and found.start < p.end for p in scene.named(i - 6, i + 17)):
            continue
        capital = any(w[0].isupper() for w in found.said.split()[1:])
        if not capital and kind != "rumour":
            continue
        weight = (
            capital
            + ("level" in phrase.tags)
            + any(words.shades[k] in ("xa", "phuong", "thon", "duong") for k in range(i, words.index(found.end)))
        )
        if best is None or weight > best[0]:
            best = weight, found
    return best[1] if best else None
