"""Who is a martyr, of all the people that a text names.

A name is a martyr's only where the text says so: "liệt sĩ" before it, a kin word with a death, "chôn đồng chí ...",
a verb of falling that speaks of him, a list of the dead, a line of a register, an engraved or written name. Everybody
else (officials, doctors, witnesses, the house owner, the mother) is none.
"""

from __future__ import annotations

from flows.understand import evidence, kin
from flows.understand.falling import among_the_dead, dead_after, fell, named_again, named_late
from flows.understand.people import Person
from flows.understand.scene import Scene
from flows.understand.words import Phrase, Words

_WITH = frozenset("voi va cung".split())
# Whom these words lead to is asked, thanked, visited, or owns the garden. Without diacritics only the last ones tell.
_BEFORE_OTHERS = frozenset("theo nghe nhờ nhà vườn gửi kính thưa chào gọi gặp hỏi cảm bảo do qua vợ mẹ ông".split())
_BEFORE_OTHERS_BARE = frozenset("theo nghe nha vuon gui kinh thua chao goi gap".split())


def is_martyr(scene: Scene, person: Person) -> bool:
    """Whether the text says that this person fell."""
    words = scene.words
    if person.led_by("office") or person.signs or _official_after(scene, person):
        return False
    title = person.led_by("martyr")
    if title is None and person.lead and "aka" in person.lead[0].tags and "truename" not in person.lead[0].tags:
        return False  # "bí danh Đông Hải": another name of the same man
    if title is None and (evidence.is_enemy(scene, person) or evidence.is_family(scene, person)):
        return False
    if title is None and person.full and (_second_of_two(scene, person) or _named_at_last(scene, person)):
        return True
    if evidence.is_former(scene, person) or (title is None and evidence.has_phone(scene, person)):
        return False
    if title is not None:
        return _titled_martyr(scene, person, title)
    if not person.lead and person.last - person.first == 2:
        # Two capitalised words alone are a place more often than a man.
        if is_written(scene, person) or (scene.deadly and _record(scene, person)):
            return True
        start = scene.sentence(person.first)[0]
        earlier = scene.named(start, person.first)
        return bool(earlier) and earlier[-1].last - earlier[-1].first > 2 and among_the_dead(scene, person)
    if is_written(scene, person):
        return True
    if reported_wrongly(scene):
        return person.full and not person.led_by("self") and _notice_near(scene, person)
    if not scene.deadly or _lives(scene, person):
        return False
    relation = person.led_by("kin")
    if relation is not None:
        return _fallen_relative(scene, person, relation)
    before = person.before
    if before and _leads_to_others(words, before - 1) and not _bury_before(scene, before):
        return False
    if before and words.shades[before - 1] in ("va", "voi"):
        # "cảm ơn anh X và chị Y": who is named along with such a one is such a one.
        companion = next((p for p in scene.named(before - 8, before) if p.last == before - 1), None)
        if companion is not None and _is_other(scene, companion):
            return False
    if before > 1 and words.shades[before - 1] in _WITH and words.shades[before - 2] in ("toi", "minh", "bac", "tao"):
        return False
    return (
        _bury_before(scene, before)
        or _grave_before(scene, person)
        or among_the_dead(scene, person)
        or dead_after(scene, person)
        or _copula(scene, person)
        or _record(scene, person)
        or named_again(scene, person)
        or named_late(scene, person)
        or _labelled(scene, person)
        or evidence.falls_by_title(scene, person)
        or evidence.is_recorded(scene, person)
    )


def _second_of_two(scene: Scene, person: Person) -> bool:
    """ "hai liệt sĩ là X và Y": joined to a name before which "liệt sĩ" stands with a number."""
    words = scene.words
    if words.shades[person.before - 1 : person.before] != ("va",) and "," not in words.gap(person.before):
        return False
    first = next((p for p in scene.named(person.before - 8, person.before) if p.last >= person.before - 1), None)
    title = first.led_by("martyr") if first is not None else None
    return title is not None and words.shades[title.first - 1 : title.first] in (("hai",), ("2",), ("ba",), ("3",))


def _named_at_last(scene: Scene, person: Person) -> bool:
    """ "Khải hi sinh ngay trận đầu, tên đầy đủ của nó là Mai Đức Khải"."""
    naming = person.led_by("truename")
    return naming is not None and fell(scene, max(0, naming.first - 30), naming.first) is not None


def reported_wrongly(scene: Scene) -> Phrase | None:
    """The words that say that one reported dead (báo tử) came back alive, or None."""
    for phrase in scene.by_tag.get("returned", ()):
        start, end = scene.sentence(phrase.first)
        asked = {"ai", "doi"} & set(scene.words.shades[max(start, phrase.first - 5) : phrase.first])
        question = scene.words.page.text[scene.words.ends[end - 1] :].lstrip()[:1] == "?"
        if asked or question or phrase.spelling == "còn sống":
            continue  # "đồng đội ai còn sống trở về?"
        if "notice" in scene.by_tag or phrase.spelling in ("báo tử nhầm", "báo nhầm", "không phải liệt sĩ"):
            return phrase
    return None


def of_himself(scene: Scene, back: Phrase, teller: Person) -> bool:
    """Whether the teller says of himself that he was reported dead: no kin word before his name, in his sentences."""
    if teller.led_by("kin") or teller.signs or teller.led_by("self") is None:
        return False
    between = scene.related(min(back.first, teller.first), max(back.first, teller.first))
    return not [p for p in between if p.first < teller.before or p.first >= teller.last]


def _notice_near(scene: Scene, person: Person) -> bool:
    """Whether the death notice or the return is spoken of in his sentence or the next one."""
    end = scene.sentence(scene.sentence(person.first)[1])[1]
    return any(scene.first(tag, person.last, end) is not None for tag in ("notice", "returned", "fell"))


def _is_other(scene: Scene, person: Person) -> bool:
    led = person.before > 0 and _leads_to_others(scene.words, person.before - 1)
    return led or evidence.is_family(scene, person)


def _leads_to_others(words: Words, i: int) -> bool:
    if words.page.accented:
        return words.typed[i].lower() in _BEFORE_OTHERS
    return words.shades[i] in _BEFORE_OTHERS_BARE


def _titled_martyr(scene: Scene, person: Person, title: Phrase) -> bool:
    """ "LS X", "liệt sĩ là cậu X"; not "mẹ liệt sĩ là cụ X", not "trường mang tên anh hùng liệt sĩ X"."""
    words, at = scene.words, title.first
    if (
        title.spelling == "ls"
        and words.typed[at].islower()
        and not words.page.text[:2000].islower()
        and not _after_is_name(words, title)
    ):
        return False
    before = scene.ends.get(at)
    if (
        before is not None
        and before.tags & {"thing"}
        and (words.page.accented or before.spelling in ("đường", "phố", "trường", "mang tên") or " " in before.spelling)
    ):
        return False
    shade = words.shades[at - 1] if at and words.gap(at).isspace() else ""
    if shade in ("me", "vo", "con", "bo", "chong", "dinh"):
        linked = any(p.spelling in ("là", "tên", "tên là") and p.first >= title.last for p in person.lead)
        woman = words.shades[person.first + 1 : person.first + 2] == ("thi",) and shade in ("me", "vo", "con")
        return not linked and not woman
    return shade not in ("cac", "nhung", "thuong", "trang", "bia", "niem")


def _after_is_name(words: Words, title: Phrase) -> bool:
    return title.last < len(words.typed) and words.typed[title.last][0].isupper()


def _official_after(scene: Scene, person: Person) -> bool:
    after = scene.phrases[person.last] if person.last < len(scene.phrases) else None
    if after is None or scene.words.gap(person.last) not in (" ", ", ", " (", " - ", " – "):
        return False
    if after.spelling in ("công an", "chỉ huy", "quản trang", "chủ tịch", "bí thư", "trưởng thôn", "ủy ban"):
        return True
    return "office" in after.tags and "post" not in after.tags


def _lives(scene: Scene, person: Person) -> bool:
    """Whether the words behind the name say that he told something, did something later, or lives."""
    words = scene.words
    at = person.last
    end = scene.sentence(person.first)[1]
    after = words_after(scene, person)
    if _aged(after) and int(after[0] if after[0].isdigit() else 99) >= 45:
        return True
    if scene.first("alive", at, min(end, at + 6)):
        return True
    if words.gap(at) == " (" and at < len(words.shades):
        return scene.first("alive", at, at + 2) is not None
    told = scene.phrases[at] if at < len(scene.phrases) else None
    if told is None or "tells" not in told.tags or words.gap(at) != " ":
        return False
    return told.spelling not in ("gửi", "viết") or not evidence.falls_by_title(scene, person)


_WRITING = frozenset("khắc ghi viết đề chữ khac ghi viet Khắc Ghi KHẮC GHI".split())


def is_written(scene: Scene, person: Person) -> bool:
    """A name found in writing: "tờ giấy ghi tên X", "khắc X", "Trang đầu viết: X"."""
    at = person.before
    for back in range(1, 5):
        if at - back < 0:
            break
        word = scene.words.typed[at - back]
        if (
            word in _WRITING
            and (scene.words.page.accented or back < 3)
            and scene.sentence(at - back) == scene.sentence(person.first)
        ):
            return person.full or person.led_by("naming") is not None
    naming = person.led_by("naming")
    if naming is None:
        return False
    quoted = any(sign in scene.words.gap(person.first) for sign in '"“«')
    return naming.spelling in ("ghi tên", "khắc tên", "đề tên") or (naming.spelling == "mang tên" and quoted)


_A_FEW = 12  # of more people one does not say whose death a text speaks of


def _fallen_relative(scene: Scene, person: Person, relation: Phrase) -> bool:
    if relation.spelling not in kin.MARTYRS:
        return False
    if is_woman(scene, person) and relation.spelling in (
        "bố",
        "ba",
        "cha",
        "tía",
        "ông",
        "chú",
        "cậu",
        "anh",
        "chồng",
        "anh trai",
    ):
        return False
    if relation.spelling in (
        "con",
        "con trai",
        "con gái",
        "em",
        "em trai",
        "em gái",
        "cháu",
        "chị",
        "anh rể",
        "bố chồng",
    ):
        return dead_after(scene, person) or _grave_before(scene, person)
    if dead_after(scene, person) or _grave_before(scene, person):
        return True
    # One relative alone is named, and the text asks for a grave or speaks of a death: it is his.
    if not person.full or scene.titled or len(scene.people) > _A_FEW:
        return False
    return not any(other is not person and dead_after(scene, other) for other in scene.people)


def is_woman(scene: Scene, person: Person) -> bool:
    """Whether the name has "Thị" in it."""
    return "thi" in scene.words.shades[person.first + 1 : person.last - 1]


def _bury_before(scene: Scene, before: int) -> bool:
    """ "chôn (cất) đồng chí X", up to two small words between."""
    for back in range(1, 4):
        at = before - back
        if at < 0:
            return False
        phrase = scene.phrases[at]
        if phrase is not None and phrase.tags & {"bury", "laid"} and phrase.last + 2 >= before:
            return scene.words.page.text[phrase.end : scene.words.starts[before]].strip() in (
                "",
                "cất",
                "cat",
                "được",
                "duoc",
                "cho",
                "xong",
            )
    return False


def _grave_before(scene: Scene, person: Person) -> bool:
    """ "mộ (của) anh X", "tìm bác X", "hài cốt chú X"."""
    phrase = scene.ends.get(person.before)
    return phrase is not None and "grave" in phrase.tags and phrase.spelling != "tìm thấy"


def _labelled(scene: Scene, person: Person) -> bool:
    """ "Tên anh: Tô Xuân Hòa; sinh: 1953", where the text says that somebody fell and calls nobody else a martyr."""
    naming = person.led_by("naming")
    if naming is None or not person.full or ":" not in scene.words.page.text[naming.end : person.start]:
        return False
    if scene.words.shades[naming.last : naming.last + 1] in (("toi",), ("em",), ("me",), ("vo",)):
        return False
    fallen = any(p.spelling not in ("mất", "chết", "qua đời", "ngã") for p in scene.by_tag.get("fell", ()))
    return fallen and not scene.titled


def _copula(scene: Scene, person: Person) -> bool:
    """ "Anh là Hà Công Thưởng", where the text tells of a relative's death and no other is called a martyr."""
    lead = [p.spelling for p in person.lead]
    if not person.full or len(lead) < 2 or lead[0] not in ("là", "tên là", "tên"):
        return False
    if lead[1] not in ("anh", "bác", "chú", "ông", "cậu", "bố", "cụ") or _aged(words_after(scene, person)):
        return False
    return not scene.titled and person.led_by("self") is None


def _record(scene: Scene, person: Person) -> bool:
    """A full name with a birth and a death, or with a unit and a death, right behind it in one line."""
    if not person.full:
        return False
    following = next((p.first for p in scene.named(person.last, person.last + 61)), len(scene.words.shades))
    born = scene.first("born", person.last, min(following, person.last + 4))
    fall = fell(scene, person.last, min(following, person.last + 60))
    return born is not None and fall is not None and scene.first("self", person.last, fall.first) is None


def words_after(scene: Scene, person: Person) -> tuple[str, ...]:
    """The three words behind the name."""
    return scene.words.shades[person.last : person.last + 3]


def _aged(after: tuple[str, ...]) -> bool:
    """ "78 tuổi", "năm nay 96": he lives."""
    return after[:2] == ("nam", "nay") or (len(after) > 1 and after[0].isdigit() and after[1] in ("tuoi", "t"))
