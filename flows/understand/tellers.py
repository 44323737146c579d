"""Which of the people named in a story tells it: "tôi tên ...", "Em gái: ...", a signature, a name at a number."""

from __future__ import annotations

from collections.abc import Set

from flows.understand import evidence
from flows.understand.falling import dead_after
from flows.understand.people import Person
from flows.understand.roles import is_woman
from flows.understand.scene import Scene
from flows.understand.words import Phrase


def informant_index(scene: Scene) -> int | None:
    """Which of the people tells the story, if one says so."""
    best: tuple[int, int] | None = None
    known = {scene.words.typed[p.last - 1] for p in scene.people if p.full}
    for n, person in enumerate(scene.people):
        weight = _self_weight(scene, person, known)
        if weight and (best is None or weight > best[0]):
            best = (weight, n)
    return best[1] if best else None


def _self_weight(scene: Scene, person: Person, known: Set[str]) -> int:
    """How clearly a person names himself: 0 not at all. `known`: the given names of all whose full names are told."""
    words = scene.words
    if person.signs:
        return 4
    if not person.full and scene.words.typed[person.last - 1] in known:
        return 0  # "Anh Thụ quê ở ...", after "anh Mai Xuân Thụ"
    if person.led_by("martyr") or person.led_by("office"):
        return 0
    if evidence.is_former(scene, person) and _pronoun_before(scene, person):
        return 4
    gap = words.gap(person.first)
    phone = _phone_near(scene, person)
    contact = scene.ends.get(person.before)
    asked = contact is not None and "contact" in contact.tags
    cue = person.led_by("self")
    relation = person.led_by("kin")
    if (
        relation is not None
        and phone
        and is_woman(scene, person)
        and relation.spelling not in ("mẹ", "bà", "vợ", "chị")
    ):
        return 3  # "mat bo. toi la le thi minh 0388 ...", without its full stop
    if cue is not None:
        if cue.spelling != "tôi":
            return 1 if _owns(scene, cue) and phone else 0 if _owns(scene, cue) else 4
        if gap in (": ", ", ", ":") or person.full or asked or scene.ends.get(cue.first, cue).tags & {"contact"}:
            return 0 if _owns(scene, cue) else 3
    lead = person.lead[0] if person.lead else None
    start, end = scene.sentence(person.first)
    if cue is not None and cue is lead and not _owns(scene, cue) and _digits_near(scene, person, end):
        return 3  # "Tôi Tuyến chỉ huy công trình 0911 ..."
    if (
        lead is not None
        and lead.spelling in ("em", "cháu", "con")
        and person.before == start
        and _from_office(scene, person)
    ):
        return 2
    if lead is not None and "kin" in lead.tags and ":" in gap:
        return 0 if dead_after(scene, person) or lead.spelling in ("mẹ", "bố", "cha") else 3
    if lead is not None and "naming" in lead.tags and len(person.lead) == 1 and _speaks_of_himself(scene, start, lead):
        return 3
    if (
        len(person.lead) > 1
        and person.lead[0].spelling == "là"
        and person.lead[1].spelling in ("bác", "chú", "ông", "cô")
    ):
        opening = scene.first("fell", person.last, end) is None and start == scene.sentences[0][0]
        return 3 if opening and words.gap(person.lead[1].first).strip() in (",", "!", ".") else 0
    if start == scene.sentences[0][0] and person.before == start and words.shades[end - 1] == "day":
        return 3  # "Bác Hồng lính cũ c1 K7 đây"
    if asked:
        return 2
    if phone or _behind_a_phone(scene, person):
        return (
            1 if lead is None or lead.spelling in ("em", "cháu", "con", "chị", "anh", "bác", "chú", "cháu trai") else 0
        )
    plain = all(p.tags & {"title"} for p in person.lead)
    if person.before == start and plain and not dead_after(scene, person):
        if start == scene.sentences[-1][0] and end - start < 14 and scene.first("fell", start, end) is None:
            return 1  # a signature
        told = scene.first("tells", person.last, min(end, person.last + 8))
        others = any("mine" in p.tags for p in scene.kin)
        if start == scene.sentences[0][0] and told is not None and told.spelling.startswith("kể") and not others:
            return 1
    return 0


def _digits_near(scene: Scene, person: Person, end: int) -> bool:
    words = scene.words.typed[person.last : min(end, person.last + 10)]
    return any(len(w) > 2 and w.isdigit() and w[0] == "0" for w in words)


def _from_office(scene: Scene, person: Person) -> bool:
    """ "em Hoàng bên địa chính xã": he says where he works."""
    return scene.words.shades[person.last : person.last + 1] in (("ben",), ("phong",), ("ban",), ("doi",))


def _pronoun_before(scene: Scene, person: Person) -> bool:
    """ "bác là Nguyễn Văn A": a pronoun and "là" or "tên" before the name, and "liệt sĩ" nowhere among them."""
    lead = [p.spelling.split()[0] for p in person.lead]
    return len(lead) > 1 and lead[0] in ("là", "tên") and lead[1] in ("bác", "chú", "ông", "cô", "anh", "em", "cháu")


def _behind_a_phone(scene: Scene, person: Person) -> bool:
    words = scene.words
    before = words.typed[person.first - 1] if person.first else ""
    return len(before) > 2 and before.isdigit() and not (len(before) == 4 and before[:2] in ("19", "20"))


def _speaks_of_himself(scene: Scene, start: int, naming: Phrase) -> bool:
    """ "Tôi ở Biên Hòa, tên Lê Tư": the sentence begins with a pronoun of the speaker, and a comma stands before."""
    if naming.first == start or "," not in scene.words.gap(naming.first):
        return False
    return scene.words.shades[start] in ("toi", "em", "chau", "minh", "con", "tui")


def _owns(scene: Scene, cue: Phrase) -> bool:
    """Whether the cue's first word belongs to a kin word before it: "bác em là", "tên chú tôi là"."""
    if not cue.first or scene.words.gap(cue.first) != " ":
        return False
    if scene.words.shades[cue.first - 1] in ("cua", "ten"):
        return True
    return any(cue.first < p.last for p in scene.related(cue.first - 5, cue.first))


def _phone_near(scene: Scene, person: Person) -> bool:
    """Whether a phone number or an e-mail follows at once, or brackets close around the name after one."""
    rest = scene.words.page.text[person.end : person.end + 12].lstrip(" ,:-–()")
    return rest[:1] in ("0", "+") and rest[1:3].isdigit()
