"""Who tells the story: the name, and what he is to the martyr, as an English word."""

from __future__ import annotations

import re

from flows.understand import kin
from flows.understand.cues import Cues
from flows.understand.people import Person
from flows.understand.roles import Scene
from flows.understand.told import Found, Informant

_KEEPER = Cues("quản trang|trông coi ntls|trông coi nghĩa trang|coi nghĩa trang|trông nom nghĩa trang|quản trang ntls")
_OFFICIAL = Cues("cán bộ địa chính|cán bộ xã|ủy ban xã|phòng lao động|chủ tịch xã|công an xã|cán bộ chính sách|cán bộ")
_VOLUNTEER = Cues("nhóm tình nguyện|tình nguyện viên|nhóm tìm mộ|nhóm thiện nguyện|nhóm chúng tôi tìm|đối chiếu")
_COMRADE = Cues(
    "đơn vị tôi|đơn vị mình|chúng tôi chôn|bọn mình|bọn tôi|tôi chôn|trung đội tôi|đại đội tôi|tiểu đoàn tôi|lính cũ|"
    "cùng trung đội tôi|cùng đơn vị tôi|trước ở|lính|đồng đội tôi|tôi ở|trợ lý tác chiến|tổ tôi|bác với|cùng với mình|"
    "tôi với|anh em tôi|xe tôi|tôi lính|mình là lính|của tôi|d2 của tôi|nguyên b trưởng|nguyên|chốt|tôi đánh"
)
_FINDER = Cues("đào ao|đào móng|nhặt được|dọn nhà|đào thấy|đào gặp|tôi đã dừng đào|đào đất|nhặt")
_RESIDENT = Cues(
    "nhà tôi|người làng|bà con|gần đây|xóm|làng|thôn|em ở|tôi ở|vườn nhà tôi|sau vườn|em ở phường|người ở đây|ở gần đây"
)
_WITNESS = Cues("kể năm|cụ kể|kể hồi nhỏ|nhân chứng|chứng kiến|hồi nhỏ tôi thấy|tận mắt")
_ORGANISATION = re.compile(r"(?<!\w)(?:hoi ccb|hoi cuu chien binh|hoi ho tro|ban lien lac)\s(?:xa|phuong|huyen)\s")
_SON_OF = {
    "con gái": "daughter", "con trai": "son", "em gái": "sister", "em trai": "brother", "anh trai": "brother",
    "chị gái": "sister", "cháu trai": "nephew", "cháu gái": "niece", "vợ": "wife", "mẹ": "mother", "cháu nội": "grandchild",
    "cháu ngoại": "grandchild",
}


def read_informant(scene: Scene, person: Person | None, relatives: list[str], *, urgent: bool) -> Informant | None:
    """Name and relation; None where nobody is named or described. `relatives`: kin words of martyrs ("chú")."""
    page = scene.words.page
    name = Found(person.name, page.text[person.start : person.end], person.start, person.end) if person else None
    relation = _own_words(scene, person) or _relation(scene, name.value if name else None, relatives, urgent=urgent)
    if name is None:
        found = _ORGANISATION.search(page.shadow)
        if found:
            end = _place_name_end(page.text, found.end())
            said = page.text[found.start() : end]
            return Informant(Found(said, said, found.start(), end), "organisation")
    return Informant(name, relation) if name or relation else None


def _own_words(scene: Scene, person: Person | None) -> str | None:
    """ "Em gái: Hà Thị Nụ", "..., con gái", "Cháu trai gọi bằng bác:"."""
    if person is None:
        return None
    words = scene.words
    lead = scene.ends.get(person.first)
    around = [lead] if lead is not None else []
    if person.last < len(words.shades) and words.gap(person.last) in (", ", " (", " - "):
        after = next((p for p in scene.ends.values() if p.first == person.last and "kin" in p.tags), None)
        after = after or scene.phrases[person.last]
        around += [after] if after is not None else []
    return next((_SON_OF[p.spelling] for p in around if p.spelling in _SON_OF), None)


def _relation(scene: Scene, name: str | None, relatives: list[str], *, urgent: bool) -> str | None:
    page = scene.words.page
    if _KEEPER.occur(page):
        return "cemetery keeper"
    if _VOLUNTEER.occur(page):
        return "volunteer"
    if relatives:
        return kin.teller(relatives[0], name)
    if _OFFICIAL.occur(page) and not urgent:
        return "official"
    if urgent:
        return "finder"
    if _WITNESS.occur(page):
        return "witness"
    if _COMRADE.occur(page):
        return "comrade"
    if _FINDER.occur(page):
        return "finder"
    if _RESIDENT.occur(page):
        return "resident"
    return None


def _place_name_end(text: str, at: int) -> int:
    run = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?").match(text, at)
    if run is None:
        return at
    words = run.group().split()
    keep = [w for w in words if w[0].isupper()] or words[:1]
    return at + len(" ".join(keep))
