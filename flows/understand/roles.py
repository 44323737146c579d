"""Whose name is it: the martyr's, the informant's, or somebody else's.

A name is a martyr's only where the text says so: "liệt sĩ" before it, a kin word with a death, "chôn đồng chí ...",
a verb of falling that speaks of him, a list of the dead, a line of a register, an engraved or written name. Everybody
else (officials, doctors, witnesses, the house owner, the mother) is none.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.understand import kin
from flows.understand.people import Person
from flows.understand.words import Phrase, Words


@dataclass(frozen=True, slots=True)
class Scene:
    """A page with everything that was found on it once: what every rule looks at.

    `breaks`: words at which a date, a unit or a number begins, where no place name goes on.
    """

    words: Words
    phrases: list[Phrase | None]
    ends: dict[int, Phrase]
    by_tag: dict[str, list[Phrase]]
    people: list[Person]
    sentences: list[tuple[int, int]]  # in words
    breaks: frozenset[int]
    deadly: bool  # the text speaks of a death at all

    def sentence(self, word: int) -> tuple[int, int]:
        """The sentence that a word stands in, as words."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle][0] <= word:
                low = middle + 1
            else:
                high = middle
        return self.sentences[low - 1] if low else (0, len(self.words.shades))

    def first(self, tag: str, start: int, end: int) -> Phrase | None:
        """The first phrase with the tag that begins at words start..end."""
        return next((p for p in self.by_tag.get(tag, ()) if start <= p.first < end), None)

    def last(self, tag: str, start: int, end: int) -> Phrase | None:
        """The last phrase with the tag inside words start..end."""
        return next((p for p in reversed(self.by_tag.get(tag, ())) if start <= p.first and p.last <= end), None)


_WITH = frozenset("voi va cung".split())
# Whom these words lead to is asked, thanked, visited, or owns the garden. Without diacritics only the last ones tell.
_BEFORE_OTHERS = frozenset("theo nghe nhờ nhà vườn gửi kính thưa chào gọi gặp hỏi cảm bảo do qua vợ mẹ ông".split())
_BEFORE_OTHERS_BARE = frozenset("theo nghe nha vuon gui kinh thua chao goi gap".split())


def informant_index(scene: Scene) -> int | None:
    """Which of the people tells the story, if one says so."""
    best: tuple[int, int] | None = None
    for n, person in enumerate(scene.people):
        weight = _self_weight(scene, person)
        if weight and (best is None or weight > best[0]):
            best = (weight, n)
    return best[1] if best else None


def _self_weight(scene: Scene, person: Person) -> int:
    """How clearly a person names himself: 0 not at all."""
    words = scene.words
    if person.led_by("martyr") or person.led_by("office"):
        return 0
    gap = words.gap(person.first)
    phone = _phone_near(scene, person)
    contact = scene.ends.get(person.before)
    asked = contact is not None and "contact" in contact.tags
    cue = person.led_by("self")
    relation = person.led_by("kin")
    if relation is not None and phone and _woman(scene, person) and relation.spelling not in ("mẹ", "bà", "vợ", "chị"):
        return 3  # "mat bo. toi la le thi minh 0388 ...", without its full stop
    if cue is not None:
        if cue.spelling != "tôi":
            return 1 if _owns(scene, cue) and phone else 0 if _owns(scene, cue) else 4
        if gap in (": ", ", ", ":") or person.full or asked or scene.ends.get(cue.first, cue).tags & {"contact"}:
            return 0 if _owns(scene, cue) else 3
    lead = person.lead[0] if person.lead else None
    start, end = scene.sentence(person.first)
    if lead is not None and "kin" in lead.tags and ":" in gap:
        return 0 if _dead_after(scene, person) or lead.spelling in ("mẹ", "bố", "cha") else 3
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
    if person.before == start and plain and not _dead_after(scene, person):
        if start == scene.sentences[-1][0] and end - start < 14 and scene.first("fell", start, end) is None:
            return 1  # a signature
        told = scene.first("tells", person.last, min(end, person.last + 8))
        others = any("mine" in p.tags for p in scene.ends.values())
        if start == scene.sentences[0][0] and told is not None and told.spelling.startswith("kể") and not others:
            return 1
    return 0


def _behind_a_phone(scene: Scene, person: Person) -> bool:
    words = scene.words
    return person.first > 0 and len(words.typed[person.first - 1]) > 2 and words.typed[person.first - 1].isdigit()


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
    return any("kin" in p.tags and p.first < cue.first < p.last for p in scene.ends.values())


def _phone_near(scene: Scene, person: Person) -> bool:
    """Whether a phone number or an e-mail follows at once, or brackets close around the name after one."""
    rest = scene.words.page.text[person.end : person.end + 12].lstrip(" ,:-–()")
    return rest[:1] in ("0", "+") and rest[1:3].isdigit()


def is_martyr(scene: Scene, person: Person) -> bool:
    """Whether the text says that this person fell."""
    words = scene.words
    if person.led_by("office") or _official_after(scene, person):
        return False
    title = person.led_by("martyr")
    if title is not None:
        return _titled_martyr(scene, person, title)
    if not person.lead and person.last - person.first == 2:
        # Two capitalised words alone are a place more often than a man.
        return is_written(scene, person) or (scene.deadly and _record(scene, person))
    if is_written(scene, person):
        return True
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
        companion = next((p for p in scene.people if p.last == before - 1), None)
        if companion is not None and companion.before and _leads_to_others(words, companion.before - 1):
            return False
    if before > 1 and words.shades[before - 1] in _WITH and words.shades[before - 2] in ("toi", "minh", "bac", "tao"):
        return False
    return (
        _bury_before(scene, before)
        or _grave_before(scene, person)
        or _among_the_dead(scene, person)
        or _dead_after(scene, person)
        or _copula(scene, person)
        or _record(scene, person)
        or _named_again(scene, person)
        or _named_late(scene, person)
        or _labelled(scene, person)
    )


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
        and not words.page.text.islower()
        and not _after_is_name(words, title)
    ):
        return False
    before = scene.ends.get(at)
    if before is not None and before.tags & {"thing"}:
        return False
    shade = words.shades[at - 1] if at else ""
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
    return told is not None and "tells" in told.tags and words.gap(at) == " "


_WRITING = frozenset("khắc ghi viết đề chữ khac ghi viet Khắc Ghi KHẮC GHI".split())


def is_written(scene: Scene, person: Person) -> bool:
    """A name found in writing: "tờ giấy ghi tên X", "khắc X", "Trang đầu viết: X"."""
    at = person.before
    for back in range(1, 5):
        if at - back < 0:
            return False
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


def _fallen_relative(scene: Scene, person: Person, relation: Phrase) -> bool:
    if relation.spelling not in kin.MARTYRS:
        return False
    if _woman(scene, person) and relation.spelling in (
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
    if relation.spelling in ("con", "con trai", "con gái", "em", "em trai", "em gái", "cháu", "chị", "anh rể"):
        return _dead_after(scene, person) or _grave_before(scene, person)
    if _dead_after(scene, person) or _grave_before(scene, person):
        return True
    # One relative alone is named, and the text asks for a grave or speaks of a death: it is his.
    return person.full and not any(other is not person and other.led_by("martyr") for other in scene.people)


def _woman(scene: Scene, person: Person) -> bool:
    return "thi" in scene.words.shades[person.first + 1 : person.last - 1]


def _bury_before(scene: Scene, before: int) -> bool:
    """ "chôn (cất) đồng chí X", up to two small words between."""
    for back in range(1, 4):
        at = before - back
        if at < 0:
            return False
        phrase = scene.phrases[at]
        if phrase is not None and "bury" in phrase.tags and phrase.last + 2 >= before:
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


def _dead_after(scene: Scene, person: Person) -> bool:
    """Whether a verb of falling speaks of him: in his sentence behind him, nobody else between but his companions."""
    words = scene.words
    start, end = scene.sentence(person.first)
    fell = _fell(scene, person.last, min(end, person.last + 45))
    if fell is None:
        return _topic(scene, person, end)
    others = [p for p in scene.people if person.last <= p.first < fell.first]
    for other in others:
        between = words.shades[person.last : other.before]
        joined = words.shades[other.before - 1] in ("va", "voi", "cung") or words.gap(other.before).strip() in (
            ",",
            ";",
        )
        same = other.led_by("truename") or other.led_by("aka")
        if not (joined or same) or scene.first("bury", person.last, other.first) or len(between) > 25:
            return False
    del start
    return scene.first("tells", person.last, fell.first) is None or bool(others)


def _fell(scene: Scene, start: int, end: int) -> Phrase | None:
    """The first verb of falling that is meant so: "mất" and "chết" alone only of one who did."""
    at = start
    while (phrase := scene.first("fell", at, end)) is not None:
        weak = phrase.spelling in ("mất", "chết", "qua đời", "ngã")
        before = scene.words.shades[phrase.first - 1] if phrase.first else ""
        if before not in ("khong", "chua", "con", "truoc", "giay") or phrase.spelling == "không về":
            if phrase.spelling != "hs" or phrase.last < len(scene.words.shades):
                if not weak or _dated(scene, phrase):
                    return phrase  # "mất năm 2015" is said of the brother who could not find him
        at = phrase.last
    return None


def _dated(scene: Scene, phrase: Phrase) -> bool:
    after = scene.words.shades[phrase.last : phrase.last + 4]
    if any(len(w) == 4 and w.isdigit() and int(w) > 1991 for w in after):
        return False
    return any(w[:1].isdigit() or w in ("nam", "ngay", "o", "tai", "dung", "trong") for w in after)


def _topic(scene: Scene, person: Person, end: int) -> bool:
    """A comrade spoken of ("cậu Nhẫn người Cát Bà"), of whom the next sentences say "nó hi sinh"."""
    if not person.lead or person.lead[0].spelling not in ("cậu", "thằng", "đồng chí", "anh", "chú", "bác", "đ c"):
        return False
    fell = _fell(scene, end, min(len(scene.words.shades), end + 30))
    if fell is None or any(person.last <= p.first < fell.first for p in scene.people):
        return False
    subject = scene.words.shades[fell.first - 1] if fell.first else ""
    return subject in ("no", "ay", "anh", "cau", "chu", "bac", "ong", "toi", "han") and subject != "toi"


def _among_the_dead(scene: Scene, person: Person) -> bool:
    """A name in a list that a verb of falling opens: "hy sinh 17 đồng chí, trong đó có X và Y", "không về: X, Y"."""
    words = scene.words
    start, end = scene.sentence(person.first)
    fell = None
    at = start
    while (phrase := _fell(scene, at, person.before)) is not None:
        fell, at = phrase, phrase.last
    if fell is None:
        return _one_of_the_dead(scene, person, start)
    del end
    between = words.page.shadow[fell.end : words.starts[_titles_from(person)]]
    others = [p for p in scene.people if fell.last <= p.first < person.first]
    if others:
        between = words.page.shadow[fell.end : words.starts[_titles_from(others[0])]]
        joined = words.shades[person.before - 1] in ("va", "voi", "cung") or words.gap(person.before).strip() in (
            ",",
            ";",
        )
        if not joined:
            return False
    if any(w in between for w in ("chon", "vui", "trong khi", "con song")):
        return False
    opener = between.rstrip()
    return opener.endswith((":", " la", " gom", " co", " nho", "trong do")) or "trong do" in opener


def _titles_from(person: Person) -> int:
    """The first word of the titles and ranks right before the name."""
    at = person.first
    for phrase in person.lead:
        if not phrase.tags & {"title", "rank", "post"}:
            break
        at = phrase.first
    return at


def _one_of_the_dead(scene: Scene, person: Person, start: int) -> bool:
    """ "một ông tên Sở", "nhớ tên mấy người: X, Y", after a sentence that tells of several dead."""
    words = scene.words
    colon = next((i for i in range(start + 1, person.before + 1) if ":" in words.gap(i)), None)
    others = [p for p in scene.people if colon is not None and colon <= p.first <= person.first]
    if colon is not None and {"ten", "gom", "nho", "danh"} & set(words.shades[start:colon]):
        listed = all("," in words.gap(p.before) or words.shades[p.before - 1] == "va" for p in others[1:])
        return listed and _fell(scene, max(0, start - 60), start) is not None
    if person.led_by("naming") is None and person.led_by("link") is None:
        return False
    lead = [p.spelling for p in person.lead]
    if not any(s in ("tên", "tên là", "có tên") for s in lead) or not any(
        s in ("ông", "anh", "người", "cậu") for s in lead
    ):
        return False
    return words_before(scene, person, ("mot", "co")) and _fell(scene, max(0, start - 60), start) is not None


def words_before(scene: Scene, person: Person, shades: tuple[str, ...]) -> bool:
    """Whether one of these words stands before the name's titles, or among them."""
    before = scene.words.shades[max(0, person.before - 1) : person.first]
    return any(w in shades for w in before)


def _named_again(scene: Scene, person: Person) -> bool:
    """ "đồng chí Giàng A Páo cùng tôi giữ chốt. Páo hy sinh": the given name alone, and right behind it the verb."""
    words = scene.words
    given = words.typed[person.last - 1]
    for i in range(person.last, min(len(words.typed), person.last + 80)):
        if words.typed[i] == given and _fell(scene, i + 1, i + 4) is not None:
            return not any(p.full and p.first <= i < p.last for p in scene.people)
    return False


def _named_late(scene: Scene, person: Person) -> bool:
    """ "Ông nội em là liệt sỹ chống Pháp, tên Bùi Văn Khái"."""
    naming = person.led_by("naming")
    if naming is None or len(person.lead) > 1:
        return False
    start, end = scene.sentence(person.first)
    if not any("mine" in p.tags and start <= p.first <= start + 2 for p in scene.ends.values()):
        return False
    return scene.first("martyr", start, end) is not None or _fell(scene, start, end) is not None


def _labelled(scene: Scene, person: Person) -> bool:
    """ "Tên anh: Tô Xuân Hòa; sinh: 1953", where the text says that somebody fell and calls nobody else a martyr."""
    naming = person.led_by("naming")
    if naming is None or not person.full or ":" not in scene.words.page.text[naming.end : person.start]:
        return False
    if scene.words.shades[naming.last : naming.last + 1] in (("toi",), ("em",), ("me",), ("vo",)):
        return False
    fell = any(p.spelling not in ("mất", "chết", "qua đời", "ngã") for p in scene.by_tag.get("fell", ()))
    return fell and not any(p.led_by("martyr") for p in scene.people)


def _copula(scene: Scene, person: Person) -> bool:
    """ "Anh là Hà Công Thưởng", where the text tells of a relative's death and no other is called a martyr."""
    lead = [p.spelling for p in person.lead]
    if not person.full or len(lead) < 2 or lead[0] not in ("là", "tên là", "tên"):
        return False
    if lead[1] not in ("anh", "bác", "chú", "ông", "cậu", "bố", "cụ") or _aged(words_after(scene, person)):
        return False
    return not any(p.led_by("martyr") or p.led_by("self") and p is person for p in scene.people)


def _record(scene: Scene, person: Person) -> bool:
    """A full name with a birth and a death, or with a unit and a death, right behind it in one line."""
    if not person.full:
        return False
    following = next((p.first for p in scene.people if p.first >= person.last), len(scene.words.shades))
    born = scene.first("born", person.last, min(following, person.last + 4))
    fell = _fell(scene, person.last, min(following, person.last + 60))
    return born is not None and fell is not None and scene.first("self", person.last, fell.first) is None


def words_after(scene: Scene, person: Person) -> tuple[str, ...]:
    """The three words behind the name."""
    return scene.words.shades[person.last : person.last + 3]


def _aged(after: tuple[str, ...]) -> bool:
    """ "78 tuổi", "năm nay 96": he lives."""
    return after[:2] == ("nam", "nay") or (len(after) > 1 and after[0].isdigit() and after[1] in ("tuoi", "t"))
