"""What a message wants, and what cannot wait."""

from __future__ import annotations

import pytest

from flows.understand.chat import intent


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        pytest.param("Nhà tôi đào ao gặp xương với 1 bi đông", True, id="bones dug up"),
        pytest.param("vua dao thay xuong", True, id="without diacritics"),
        pytest.param("mưa sạt lở lộ ra hài cốt", True, id="laid bare by rain"),
        pytest.param("dưới ao còn 2 quả lựu đạn", True, id="grenades in the pond"),
        pytest.param("phát hiện đạn cối chưa nổ", True, id="a shell"),
        pytest.param("bom đạn ác liệt, anh ấy ngã xuống", False, id="the war"),
        pytest.param("trúng bom hi sinh", False, id="how he fell"),
        pytest.param("anh ấy dính mìn ở bìa rừng", False, id="a mine then"),
        pytest.param("chôn cạnh hố bom", False, id="a crater for a landmark"),
        pytest.param("đào mãi không thấy hài cốt", False, id="a denial"),
        pytest.param("không có bom mìn gì", False, id="no ordnance"),
        pytest.param("năm 1985 đào thấy xương, xã đã quy tập", False, id="settled long ago"),
        pytest.param("đi tìm hài cốt bố tôi", False, id="a search"),
        pytest.param("anh Bom kể lại", False, id="Bom is a name"),
        pytest.param("thay may bay lao xuong", False, id="xuong is xuống as well"),
        pytest.param("hai cot o nghia trang lo 5 hang 3", False, id="lo is lô as well"),
        pytest.param("lo hai cot o bo suoi", True, id="side by side it is plain"),
        pytest.param("thấy ở xưởng", False, id="a workshop is not bones"),
        pytest.param("Nạo vét giếng làng thì kéo lên được cái sọ", True, id="a skull out of a well"),
        pytest.param("nạo vét kênh thì kéo lên được cái số nhà cũ", False, id="a number out of a canal"),
        pytest.param("Em khoan giếng ở Mỹ Tho, mũi khoan dính vải và xương", True, id="bones in a borehole"),
        pytest.param("khoan gieng thi mui khoan dinh vai va xuong o do sau 2m", True, id="the same, bare"),
        pytest.param("khi đào giếng gặp hai bộ cốt quay đầu vào nhau", True, id="two skeletons"),
        pytest.param("nước rút, trên đồi cát nổi lên mấy khúc xương", True, id="bones that the water leaves"),
    ],
)
def test_urgent(text: str, urgent: bool) -> None:
    assert intent.is_urgent(text) is urgent


@pytest.mark.parametrize(
    ("text", "distressed"),
    [
        pytest.param("tôi không muốn sống nữa", True, id="not wanting to live"),
        pytest.param("toi khong muon song nua", True, id="without diacritics"),
        pytest.param("trước khi chết tôi muốn biết mộ anh", False, id="a last wish"),
        pytest.param("anh ấy tự nguyện nhập ngũ", False, id="a volunteer"),
    ],
)
def test_distress(text: str, distressed: bool) -> None:
    assert intent.is_distress(text) is distressed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("bà ấy đòi 30 triệu mới chỉ chỗ", True, id="a demand"),
        pytest.param("ho bat chuyen khoan 5 trieu", True, id="without diacritics"),
        pytest.param("bà đồng ở Thủy Nguyên đòi 30 triệu để chỉ mộ", True, id="a medium"),
        pytest.param("ba dong o Thuy Nguyen doi 30 trieu de chi mo", True, id="a medium, bare"),
        pytest.param("co dong doi tien", True, id="a medium who wants money, bare"),
        pytest.param("cô đồng đòi tiền gia đình tôi", True, id="a medium who wants money"),
        pytest.param("cô đồng bảo anh tôi nằm ở gốc đa", True, id="a medium who tells"),
        pytest.param("nho co dong goi hon len hoi", True, id="a medium who calls, bare"),
        pytest.param("dạ bà đồng ý ạ", False, id="bà agrees"),
        pytest.param("bà đồng ý cho mẫu", False, id="bà agrees to a sample"),
        pytest.param("co dong y", False, id="cô agrees, bare"),
        pytest.param("Ông Đồng ý cả rồi", False, id="agrees, in capitals"),
        pytest.param("co dong doi ke lai la bo toi mat o Quang Tri", False, id="có đồng đội, bare"),
        pytest.param("ba dong doi cu cua bo toi", False, id="ba đồng đội, bare"),
        pytest.param("ong co dong doi ten Tien hi sinh o Quang Tri", False, id="có đồng đội tên Tiến, bare"),
        pytest.param("cô đồng nghiệp của tôi biết", False, id="a colleague"),
        pytest.param("bà đồng hương với anh ấy kể", False, id="from the same place"),
        pytest.param("ông đồng chí của bố tôi", False, id="a comrade"),
        pytest.param("tieu doan co dong 12 danh o Hue", False, id="cơ động, bare"),
        pytest.param("bị lừa 20 triệu rồi", True, id="cheated"),
        pytest.param("toi bi lua tien", True, id="cheated, bare"),
        pytest.param("bi lua mat 20tr", True, id="cheated of a sum, bare"),
        pytest.param("bị lừa vào ổ phục kích", False, id="led into an ambush"),
        pytest.param("toi bi lua dan dau", False, id="lửa đạn, bare"),
        pytest.param("toi la dong doi cua liet si pham van tien", False, id="đồng đội and Tiến, bare"),
        pytest.param("có phải nộp tiền không ạ", False, id="a question to us"),
        pytest.param("xét nghiệm mất bao nhiêu tiền", False, id="what it costs"),
    ],
)
def test_money(text: str, asked: bool) -> None:
    assert intent.asks_money(text) is asked
