"""Of whom a verb of falling speaks: "hy sinh", "trúng đạn", "không về", and lists of the dead that it opens."""

from __future__ import annotations

from flows.understand.people import Person
from flows.understand.scene import Scene
from flows.understand.words import Phrase, Words


def fell(scene: Scene, start: int, end: int) -> Phrase | None:
    """The first verb of falling that is meant so: "mất" and "chết" alone only of one who did."""
    at = start
    while (phrase := scene.first("fell", at, end)) is not None:
        weak = phrase.spelling in ("mất", "chết", "qua đời", "ngã")
        before = scene.words.shades[phrase.first - 1] if phrase.first else ""
        denied = before in ("khong", "chua", "con", "truoc", "giay") and phrase.spelling != "không về"
        lone = phrase.spelling == "hs" and phrase.last == len(scene.words.shades)
        if not denied and not lone and (not weak or _dated(scene, phrase)):
            return phrase  # "mất năm 2015" is said of the brother who could not find him
        at = phrase.last
    return None


def _dated(scene: Scene, phrase: Phrase) -> bool:
    after = scene.words.shades[phrase.last : phrase.last + 4]
    if any(len(w) == 4 and w.isdigit() and int(w) > 1991 for w in after):
        return False
    return any(w[:1].isdigit() or w in ("nam", "ngay", "o", "tai", "dung", "trong") for w in after)


def dead_after(scene: Scene, person: Person) -> bool:
    """Whether a verb of falling speaks of him: in his sentence behind him, nobody else between but his companions."""
    words = scene.words
    start, end = scene.sentence(person.first)
    fall = fell(scene, person.last, min(end, person.last + 45))
    if fall is None:
        return _topic(scene, person, end)
    others = scene.named(person.last, fall.first)
    if _of_another(scene, person.last, fall.first):
        return False
    for other in others:
        between = words.shades[person.last : other.before]
        joined = _joined(words, other)
        same = other.led_by("truename") or other.led_by("aka")
        if not (joined or same) or scene.first("bury", person.last, other.first) or len(between) > 25:
            return False
    del start
    return scene.first("tells", _past_brackets(words, person.last), fall.first) is None or bool(others)


def _of_another(scene: Scene, start: int, verb: int) -> bool:
    """Whether the verb's subject is a relative or "liệt sĩ", not the name: "ông X về báo anh tôi hy sinh"."""
    words = scene.words
    subject = next((p for p in scene.related(start, verb) if "mine" in p.tags and verb - p.last < 2), None)
    subject = subject or next((p for p in scene.by_tag_between("martyr", start, verb) if verb - p.last < 2), None)
    if subject is None or subject.first == start:
        return False
    return words.gap(subject.first) == " " and words.shades[subject.first - 1] not in ("la", "va", "voi", "cung")


def _past_brackets(words: Words, at: int) -> int:
    """Past an aside in brackets that opens here: "đồng chí Quý (tôi không nhớ họ) cũng hy sinh"."""
    if "(" not in words.gap(at):
        return at
    return next((i for i in range(at + 1, min(len(words.shades), at + 20)) if ")" in words.gap(i)), at)


def _topic(scene: Scene, person: Person, end: int) -> bool:
    """A comrade spoken of ("cậu Nhẫn người Cát Bà"), of whom the next sentences say "nó hi sinh"."""
    lead = {p.spelling.split()[0] for p in person.lead}
    if lead.isdisjoint(("cậu", "thằng", "đồng", "anh", "chú", "bác", "đ", "ông", "bố", "chồng", "em", "con", "cha")):
        return False
    fall = fell(scene, end, min(len(scene.words.shades), end + 30))
    if fall is None or scene.named(person.last, fall.first):
        return False
    subject = scene.words.shades[fall.first - 1] if fall.first else ""
    return subject in ("no", "ay", "anh", "cau", "chu", "bac", "ong", "toi", "han") and subject != "toi"


def among_the_dead(scene: Scene, person: Person) -> bool:
    """A name in a list that a verb of falling opens: "hy sinh 17 đồng chí, trong đó có X và Y", "không về: X, Y"."""
    words = scene.words
    start, end = scene.sentence(person.first)
    fall = None
    at = max(start, person.before - 80)
    while (phrase := fell(scene, at, person.before)) is not None:
        fall, at = phrase, phrase.last
    if fall is None:
        return _one_of_the_dead(scene, person, start)
    del end
    between = words.page.shadow[fall.end : words.starts[_titles_from(person)]]
    others = scene.named(fall.last, person.first)
    if others:
        between = words.page.shadow[fall.end : words.starts[_titles_from(others[0])]]
        joined = _joined(words, person)
        if not joined:
            return False
    if any(w in between for w in ("chon", "vui", "trong khi", "con song")):
        return False
    opener = between.rstrip()
    if opener.endswith(" la") and "," in opener:
        return False  # "hy sinh ở Tây Ninh, hai người con còn lại là ..."
    return opener.endswith((":", " la", " gom", " co", " nho", "trong do")) or "trong do" in opener


def _joined(words: Words, person: Person) -> bool:
    """Whether "và", "với" or a comma stands before the name's titles."""
    return words.shades[person.before - 1] in ("va", "voi", "cung") or any(c in words.gap(person.before) for c in ",;")


def _titles_from(person: Person) -> int:
    """The first word of the titles and ranks right before the name."""
    at = person.first
    for phrase in person.lead:
        if not phrase.tags & {"title", "rank", "post"} or (at < person.first and phrase.spelling == "cô"):
            break  # without diacritics "có anh" reads as "cô anh"
        at = phrase.first
    return at


def _one_of_the_dead(scene: Scene, person: Person, start: int) -> bool:
    """ "một ông tên Sở", "nhớ tên mấy người: X, Y", after a sentence that tells of several dead."""
    words = scene.words
    colon = next((i for i in range(start + 1, person.before + 1) if ":" in words.gap(i)), None)
    others = scene.named(colon, person.first + 1) if colon is not None else []
    buried = colon is not None and scene.first("bury", start, colon) is not None
    if buried and scene.first("self", colon or start, person.first) is None:
        return _all_joined(words, others)  # "chúng tôi chôn ba anh em: A, B, C"
    if colon is not None and {"ten", "gom", "nho", "danh"} & set(words.shades[start:colon]):
        return _all_joined(words, others) and fell(scene, max(0, start - 60), start) is not None
    if person.led_by("naming") is None and person.led_by("link") is None:
        return False
    lead = [p.spelling for p in person.lead]
    if not any(s in ("tên", "tên là", "có tên") for s in lead) or not any(
        s in ("ông", "anh", "người", "cậu") for s in lead
    ):
        return False
    return _words_before(scene, person, ("mot", "co")) and fell(scene, max(0, start - 60), start) is not None


def _all_joined(words: Words, people: list[Person]) -> bool:
    return all("," in words.gap(p.before) or words.shades[p.before - 1] == "va" for p in people[1:])


def _words_before(scene: Scene, person: Person, shades: tuple[str, ...]) -> bool:
    """Whether one of these words stands before the name's titles, or among them."""
    before = scene.words.shades[max(0, person.before - 1) : person.first]
    return any(w in shades for w in before)


def named_again(scene: Scene, person: Person) -> bool:
    """ "đồng chí Giàng A Páo cùng tôi giữ chốt. Páo hy sinh": the given name alone, and right behind it the verb."""
    words = scene.words
    given = words.typed[person.last - 1]
    for i in range(person.last, min(len(words.typed), person.last + 80)):
        if words.typed[i] == given and fell(scene, i + 1, i + 4) is not None:
            return not any(p.full and i < p.last for p in scene.named(i - 6, i + 1))
    return False


def named_late(scene: Scene, person: Person) -> bool:
    """ "Ông nội em là liệt sỹ chống Pháp, tên Bùi Văn Khái"."""
    naming = person.led_by("naming")
    if naming is None or len(person.lead) > 1:
        return False
    start, end = scene.sentence(person.first)
    if not any("mine" in p.tags for p in scene.related(start, start + 3)):
        return False
    return scene.first("martyr", start, end) is not None or fell(scene, start, end) is not None
