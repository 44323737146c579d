"""What kind of tip a text is, by clear cues: SCHEMA's kinds, and the ticket's kind that belongs to each."""

from __future__ import annotations

import re

from flows.understand import fold, intent
from flows.understand.cues import Cues

TICKET_KINDS = {
    "seek_grave": "seeking",
    "comrade_tip": "burial_place",
    "grave_info": "burial_place",
    "foreign_tip": "burial_place",
    "enemy_report": "burial_place",
    "remains_found": "burial_place",
    "relics": "memento",
    "registry": "martyr_info",
    "battle_account": "martyr_info",
    "not_dead": "martyr_info",
    "request_recognition": "martyr_info",
    "dna_question": "dna",
    "scam_report": "abuse",
    "rumour": "abuse",
}
_SCAM = Cues("lừa đảo|lừa tiền|bị lừa|mạo danh|giả danh|tự xưng|xưng là|cọc trước|cam kết 100|bằng tâm linh|chuyển tiền|scam|fraud")
_ALIVE = Cues("còn sống trở về|vẫn còn sống|báo tử nhầm|chưa chết|đã trở về|sống sót trở về|báo nhầm|còn sống sờ sờ")
_DNA = Cues("adn|dna|lấy mẫu sinh phẩm|mẫu sinh phẩm|lấy mẫu máu|xét nghiệm gen|giám định gen|lấy mẫu")
_RECOGNITION = Cues("công nhận liệt sĩ|công nhận liệt sỹ|xét công nhận|truy tặng liệt sĩ|đề nghị công nhận|hồ sơ liệt sĩ bị")
_ENEMY = Cues(
    "tài liệu mỹ|báo cáo sau trận|báo cáo mỹ|tài liệu tqlc|tài liệu quân sài gòn|after action report|hồ sơ mỹ|"
    "tài liệu của mỹ|báo cáo của mỹ|tài liệu thu được|captured document|aar|archive|tài liệu hoa kỳ|hồ sơ hoa kỳ"
)
_FOREIGN = Cues("cựu binh mỹ|cựu binh hàn|cựu binh pháp|cựu chiến binh mỹ|cựu binh úc|cựu binh hoa kỳ|tôi là người mỹ")
_FOUND = Cues("cất bốc|đào ao|đào móng|đào thấy|đào gặp|đào trúng|phát hiện hài cốt|tìm thấy hài cốt|quy tập được")
_BONES = re.compile(
    r"(?<!\w)(?:phat hien|dao duoc|dao thay|dao gap|dao trung|cat boc|quy tap duoc)\s(?:\w{1,12}\s){0,4}(?:hai cot|xuong nguoi)(?!\w)"
)
_RELICS = Cues(
    "trả lại gia đình|trả lại|nhận lại|kỷ vật|kỉ vật|di vật|cuốn sổ tay|cuốn nhật ký|bình tông|bi đông|bật lửa|cái ví|"
    "ba lô|bát sắt|lá thư|bút máy|diary|belongings"
)
_GIVE_BACK = Cues("trả lại|nhận lại|tìm chủ|trao lại|trả cho|gửi trả|để lại|còn giữ|giữ hộ|trao trả|nhặt được")
_BATTLE = Cues("kể lại trận|góp tư liệu|trận đánh|tư liệu trận|diễn biến trận|kể về trận|tường thuật trận|lịch sử đơn vị")
_HEARSAY = Cues(
    "nghe đồn|đồn là|đồn|nghe lỏm|nghe sao nói vậy|không biết thật hay|chả biết thật|không chứng kiến|nghe kể lại thế|"
    "không chắc còn|gì đó|nghe nói vậy thôi|chỉ nghe|nghe người ta|không rõ thực hư"
)
_LIST = Cues("danh sách|lập danh sách|sổ bàn giao|chép trên bia|chép ở")
_SEEK = Cues(
    "tìm mộ|tìm phần mộ|tìm hài cốt|tìm giúp|nhờ tìm|hỏi giúp|giúp tìm|muốn tìm|đi tìm|cần tìm|xin tìm|tìm bác|tìm chú|"
    "tìm anh|tìm ông|tìm bố|tìm cậu|chưa tìm thấy|không biết mộ|ai biết|hỏi về liệt sĩ|hỏi về|mong tìm|chưa thấy mộ|"
    "giấy báo tử|báo tử|thấy quy tập|nằm ở đâu|looking for"
)
_GRAVE = Cues(
    "mộ|ngôi mộ|mộ vô danh|khu mộ|bia|bia mộ|quản trang|ntls|nghĩa trang|phần mộ|nấm mộ|nấm|gò|grave|mộ đất"
)
_COMRADE = Cues(
    "đơn vị tôi|đơn vị mình|đơn vị bác|chúng tôi chôn|bọn mình|cùng đơn vị với tôi|tôi chôn|trung đội tôi|đại đội tôi|"
    "tiểu đoàn tôi|cùng tôi|tôi với|bọn tôi|anh em tôi|cùng tiểu đội|lính|trước ở|tôi lính|đồng đội tôi|hồi đó tôi|"
    "tôi ở|trước tôi ở|lính cũ|bọn bác|cùng trung đội|bác với|cùng khẩu đội"
)
_STONE = Cues("trên bia|bia ở|bia mộ|mộ số|ngôi mộ|mộ vô danh|khu mộ|mộ này|mộ nay|nấm mộ")
_SOUGHT = Cues("tìm mộ|tìm phần mộ|nhờ tìm|tìm giúp|giúp tìm|muốn tìm|đi tìm|cần tìm|tìm hài cốt|xin tìm|mong tìm|hỏi giúp")
_RESEARCHER = re.compile(r"(?<!\w)(?:after action|aar|researcher|archives?|captured doc|report i pulled)(?!\w)")


_RELATIVES = frozenset(
    "son daughter child grandchild nephew niece brother sister sibling wife husband father mother parent family".split()
)


def tip_kind(
    page: fold.Page, language: str, *, listed: int, martyrs: int, relation: str | None, urgent: bool
) -> str | None:
    """One of SCHEMA's kinds, or None where no cue tells."""
    if language != "vi":
        return "enemy_report" if _RESEARCHER.search(page.shadow) else "foreign_tip"
    if intent.asks_money(page.text) or _SCAM.occur(page):
        return "scam_report"
    if _ALIVE.occur(page):
        return "not_dead"
    if _DNA.occur(page) and ("?" in page.text or not martyrs):
        return "dna_question" if not _FOUND.occur(page) else "remains_found"
    if _RECOGNITION.occur(page):
        return "request_recognition"
    if _FOREIGN.occur(page):
        return "foreign_tip"
    if _ENEMY.occur(page):
        return "enemy_report"
    if urgent or _FOUND.occur(page) or _BONES.search(page.shadow):
        return "remains_found"
    if listed >= 2:
        return "registry"
    if _RELICS.occur(page) and _GIVE_BACK.occur(page) and not _SEEK.occur(page):
        return "relics"
    return _by_teller(page, martyrs=martyrs, relation=relation)


def _by_teller(page: fold.Page, *, martyrs: int, relation: str | None) -> str | None:
    if _BATTLE.occur(page) and relation in ("comrade", None):
        return "battle_account"
    if _HEARSAY.occur(page) and not martyrs:
        return "rumour"
    if relation == "comrade":
        return "comrade_tip"
    if relation in ("cemetery keeper", "official") and _GRAVE.occur(page):
        return "grave_info"
    if relation in ("resident", "finder") and _GRAVE.occur(page) and not _SOUGHT.occur(page):
        return "grave_info"
    if _STONE.occur(page) and not _SOUGHT.occur(page) and relation not in _RELATIVES:
        return "grave_info"
    if _SEEK.occur(page) and martyrs:
        return "seek_grave"
    if _GRAVE.occur(page) and not martyrs:
        return "grave_info"
    if martyrs and relation is not None and relation not in ("witness", "volunteer"):
        return "seek_grave"
    if _GRAVE.occur(page):
        return "grave_info"
    return "seek_grave" if martyrs or _SEEK.occur(page) else None
