"""Ranks and positions as typed, and the everyday words that are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understand.army import ranks, units
from flows.understand.page import fold


def found(text: str) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {}
    for one in ranks.scan_ranks(fold.page(text)):
        said.setdefault(one.kind, []).append(one.said)
    return said


@pytest.mark.parametrize(
    ("text", "rank", "position"),
    [
        pytest.param("Cấp bậc: H2. Chức vụ: a phó. Đơn vị: c2/d1/KB", "H2", "a phó", id="a notice"),
        pytest.param("CAP BAC: TRUNG SI. CHUC VU: A TRUONG.", "TRUNG SI", "A TRUONG", id="capitals, bare"),
        pytest.param("cap bac ha si, chuc vu chien si, ko ghi o dau", "ha si", "chien si", id="small, bare"),
        pytest.param("LS Đỗ A, sn 1950, H2 - c/sỹ, c21/KB", "H2", "c/sỹ", id="a rank and a soldier, no company"),
        pytest.param("NN 9/1965, H3,a trưởng, d4/e2 KB", "H3", "a trưởng", id="without a blank"),
        pytest.param("Vũ Đức A, s. 1953, 1/ b trưởng, c12/d3/KE", "1/", "b trưởng", id="one stroke"),
        pytest.param("cấp bậc 2//, c trưởng", "2//", "c trưởng", id="two strokes"),
        pytest.param("Đoàn A, s.1948, B1, c10/KT", "B1", None, id="B1 between commas"),
        pytest.param("B1 c/sỹ", "B1", "c/sỹ", id="B1 beside a soldier"),
        pytest.param("cấp bậc: bn", "bn", None, id="binh nhất, short"),
        pytest.param("Lương A s.1957, binh nhất, hs 18-2-1979", "binh nhất", None, id="binh nhất"),
        pytest.param("LS Pham A H1, hs 8.2.68", "H1", None, id="behind a name"),
        pytest.param("Hà A, thượng sĩ, khẩu đội trưởng", "thượng sĩ", "khẩu đội trưởng", id="a gun's leader"),
        pytest.param("trung uý, chính trị viên đại đội", "trung uý", "chính trị viên đại đội", id="another tone place"),
        pytest.param("chuẩn úy, b phó, quê xã", "chuẩn úy", "b phó", id="a warrant officer"),
        pytest.param("trung uý chuyên nghiệp Trần Văn A", "trung uý chuyên nghiệp", None, id="a professional"),
        pytest.param(
            "Trần A, thượng úy quân nhân chuyên nghiệp", "thượng úy quân nhân chuyên nghiệp", None, id="in full"
        ),
        pytest.param("nguyên Ủy viên quân sự xã", None, "Ủy viên quân sự", id="of a commune"),
        pytest.param("Tỉnh đội phó tỉnh Phước Long", None, "Tỉnh đội phó", id="of a province"),
        pytest.param("trung uy Pham A c pho", "trung uy", "c pho", id="a company's deputy, bare"),
        pytest.param("ha si Do A lai xe que An Lao", "ha si", "lai xe", id="a driver"),
        pytest.param("CTV phó c, hs 1969", None, "CTV phó c", id="a political deputy"),
        pytest.param("chức vụ: CTV", None, "CTV", id="a political officer"),
        pytest.param("Lê A c trưởng c1 (học cùng tôi)", None, "c trưởng", id="a leader with his company"),
        pytest.param("và chính trị viên Tường quê Thái Bình", None, "chính trị viên", id="before a name"),
        pytest.param("phó đại đội trưởng, hy sinh", None, "phó đại đội trưởng", id="the longest words"),
        pytest.param("sinh 1930, xã đội trưởng, hy sinh", None, "xã đội trưởng", id="a militia leader"),
        pytest.param("lam anh nuoi luc do toi moi 2 tuoi", None, "anh nuoi", id="a cook"),
        pytest.param("va thang Dung lien lac nguoi Kien An", None, "lien lac", id="a runner"),
        pytest.param("lính trinh sát e95, y tá đại đội", None, "lính trinh sát", id="a scout"),
        pytest.param("anh Sáu, giao liên, hy sinh", None, "giao liên", id="a courier"),
        pytest.param("Nguyễn A, du kích, hy sinh 1951", None, "du kích", id="a guerrilla in a list"),
        pytest.param(
            "captain, deputy company commander, 8th Company", "captain", "deputy company commander", id="English"
        ),
        pytest.param("décédé, sous-lieutenant Nguyen Van A", "sous-lieutenant", None, id="French"),
        pytest.param("전사한 중위, 소대장은", "중위", "소대장", id="Korean"),
    ],
)
def test_reads_a_rank_and_a_position(text: str, rank: str | None, position: str | None) -> None:
    said = found(text)

    assert said.get("rank", [None])[0] == rank
    assert said.get("position", [None])[0] == position


NOT_ANY = """
đường giao liên 559|
xin liên lạc số 0912|LIÊN LẠC: 0912|cần thông tin về liệt sĩ|lái xe đi Quảng Trị|đi B1 năm 68|mặt trận B1|c10/d2/e24/B3|
B2/c3/d4|c trường học|a Trường con khỏe|a Truong con khoe|hs 1/5/1970|nước H2O|tên lửa H12|ctv phường|hạ sĩ quan|
đêm trinh sát đồn|các chiến sĩ hy sinh|5 chiến sĩ, 2 du kích|ý ta là thế|đại hội|cs gia đình|Thị trường|b phố|cán bộ xã|
tháng 4/ năm 1970|lớp 12c truong|c3/d7/e66/f304|QK2//|Hà Sỹ quê|e ở phố
"""


@pytest.mark.parametrize("text", [t.strip() for t in NOT_ANY.replace("\n", "").split("|")])
def test_everyday_words_are_none(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize("text", ["H2 - c/sỹ", "H3,a trưởng", "B1 c/sỹ", "1/ b trưởng", "CTV phó c", "c trưởng, d phó"])
def test_a_rank_is_no_unit(text: str) -> None:
    assert units.scan_units(fold.page(text)) == ()


def test_several_men_have_each_their_own() -> None:
    said = found("trung uý Phạm A c phó, hạ sĩ Đỗ B lái xe quê An Lão, và binh nhì Lê C, liên lạc, 19 tuổi")

    assert said == {"rank": ["trung uý", "hạ sĩ", "binh nhì"], "position": ["c phó", "lái xe", "liên lạc"]}


SCRAPS = (
    "c/sỹ a trưởng b phó H2 B1 1/ 2// cấp bậc chức vụ : , - ( trung sĩ liên lạc CTV đại đội 소대장 \n 🙂 <p>".split(" ")
)
texts = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(SCRAPS), max_size=60).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(texts)
def test_no_text_makes_it_fail(text: str) -> None:
    page = fold.page(text)

    all_found = ranks.scan_ranks(page)

    assert all(page.text[f.start : f.end] == f.said for f in all_found)
    assert all(a.end <= b.start for a, b in pairwise(all_found))
