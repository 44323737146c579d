"""Words and phrases on a page; inscriptions; kinds of tips."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import story
from flows.understand.page import fold
from flows.understand.page.words import Lexicon, split
from flows.understand.papers import inscriptions

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
        ("bia ghi Võ Đình Hoạch, xã xác nhận", ["Võ Đình Hoạch"]),
        ("mảnh nhôm khắc chữ TOÁN. Thằng con tôi", ["TOÁN"]),
        ("luoc nhom khac Ha Van Phuc, toi giu", ["Ha Van Phuc"]),
        ("bia đề 'Toản, miền Bắc', cạnh đó ghi 'Lơi', 'Hoạn'", ["Toản, miền Bắc", "Lơi", "Hoạn"]),
        ("cai bi dong khac chu\nN V TỈNH - HP - E27\ntoi goi xa roi", ["N V TỈNH - HP - E27"]),
        ("khac Le Minh Doai\nThach That\n1953-1972\no duoi co mo", ["Le Minh Doai\nThach That\n1953-1972"]),
        ("Bùi Khắc Triệu ở Cửa Việt", []),
        ("Có chú Phùng Chấn Minh cùng bản", []),
        ("co chu Tran Dinh Nhon o cung", []),
        ("Tên khác: Ba Xoài", []),
        ("Giấy báo tử ghi 'mặt trận phía Nam'", []),
        ("cho khac Le Van An chon", []),
        ("bia ghi liệt sĩ chưa biết tên", []),
        ("tôi đọc được Báo Nhân Dân nói về anh", []),
        ("Anh viết thư: 'Con vẫn khỏe' rồi đi", []),
        ("bia ghi:\n" + "A." * 2000 + " ở", []),  # in no time
    ],
)
def test_inscriptions(text: str, found: list[str]) -> None:
    assert [f.value for f in inscriptions.find_inscriptions(fold.page(text))] == found


@pytest.mark.parametrize("text", ["xin chào", "bà Đồng kể chuyện"])
def test_what_is_no_tip_has_no_kind(text: str) -> None:
    assert story.read_story(text, NOW).kind is None
