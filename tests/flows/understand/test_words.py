"""Words and phrases on a page; inscriptions; kinds of tips."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import fold, inscriptions, story
from flows.understand.words import Lexicon, split

NOW = date(2026, 11, 26)
LEXICON = Lexicon(martyr="liệt sĩ|liệt sỹ", home="quê|quê ở", already="đã", seek="tìm mộ", grave="mộ")


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        pytest.param("mộ liệt sĩ quê ở Huế", ["mộ", "liệt sĩ", "quê ở"], id="the longest"),
        pytest.param("mo liet si que Hue", ["mộ", "liệt sĩ", "quê"], id="without diacritics"),
        pytest.param("lie65t si4", ["liệt sĩ"], id="left by VNI"),
        pytest.param("tìm mộ", ["tìm mộ"], id="a phrase inside another is none"),
        pytest.param("cây quế, gốc đa, cái mỏ", [], id="other words"),
        pytest.param("anh Mộ đến", [], id="a name"),
        pytest.param("liệt, sĩ", [], id="a comma between"),
        pytest.param("LIỆT SĨ", ["liệt sĩ"], id="capitals"),
    ],
)
def test_phrases(text: str, spellings: list[str]) -> None:
    assert [p.spelling for p in LEXICON.scan(split(fold.page(text))) if p] == spellings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bia khắc tay: LS THẮNG - HS 17.10.66 - E50. Quê ở", ["LS THẮNG - HS 17.10.66 - E50"]),
        ('bi đông khắc "VŨ XUÂN BIÊN c2d9e24", dép', ["VŨ XUÂN BIÊN c2d9e24"]),
        ("trên thân khắc ĐỖ HỮU TÀI - C2 D5 E205. Không rõ", ["ĐỖ HỮU TÀI - C2 D5 E205"]),
        ("khắc là liệt sĩ Nguyễn Văn Thinh, HS 30-4-1972", []),
        ('mộ ghi chữ "Liệt sĩ chưa biết tên"', []),
        ("Khác với chú tôi", []),
    ],
)
def test_inscriptions(text: str, found: list[str]) -> None:
    assert [f.value for f in inscriptions.find_inscriptions(fold.page(text))] == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("nhờ tìm giúp mộ bác tôi là liệt sĩ Bùi Đình Khoa", "seek_grave"),
        ("Đơn vị tôi chôn anh Ba ở suối", "comrade_tip"),
        ("ngôi mộ vô danh ở cuối xóm, bà con vẫn hương khói", "grave_info"),
        ("đào móng gặp xương người", "remains_found"),
        ("công nhân phát hiện 2 bộ hài cốt khi làm đường", "remains_found"),
        ("nhặt được bi đông khắc tên, muốn trả lại gia đình", "relics"),
        ("Góp tư liệu trận đánh: đơn vị tôi hy sinh 19 đồng chí", "battle_account"),
        ("Em dịch báo cáo sau trận của sư 25 Mỹ: 28 bộ đội hy sinh", "enemy_report"),
        ("con của em gái liệt sĩ có lấy mẫu ADN được không?", "dna_question"),
        ("tự xưng cán bộ 515 bảo đóng 5 triệu", "scam_report"),
        ("nghe đồn vườn nhà ông Thoại chôn bộ đội, chả biết thật hay bịa", "rumour"),
        ("thủ tục đề nghị công nhận liệt sĩ nộp ở đâu", "request_recognition"),
        ("chú tôi báo tử nhầm, vẫn còn sống", "not_dead"),
        ("Ba dong chi hi sinh, don vi toi chon o suoi", "comrade_tip"),
        ("xin chào", None),
    ],
)
def test_the_kind_of_tip(text: str, kind: str | None) -> None:
    assert story.read_story(text, NOW).kind == kind
