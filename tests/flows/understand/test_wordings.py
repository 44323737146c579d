"""Who fell, told in many wordings: the grammar is general, so each sentence here stands for many others.

Every person is invented. What a text with diacritics says, the same text without them must not contradict.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from flows.understand import extract, fold, story

NOW = date(2026, 11, 26)
WORDINGS: list[tuple[str, list[str]]] = [
    (
        "Xin hỏi thông tin về Nguyễn Trọng Khiêm, sinh 1950, nhập ngũ 1968, đơn vị d7 e66 f304, hi sinh 5/1972.",
        ["Nguyễn Trọng Khiêm"],
    ),
    ("Gia đình tôi có người chú tên Lê Bá Thước đi bộ đội năm 1965, mất tin từ 1968.", ["Lê Bá Thước"]),
    ("Ông nội tôi, cụ Phạm Văn Sắc, hy sinh năm 1949 tại đồn Cầu Nguyệt.", ["Phạm Văn Sắc"]),
    ("Người nằm dưới mộ là Vũ Đức Thịnh, lính đặc công, quê Thanh Miện.", ["Vũ Đức Thịnh"]),
    ("Hôm ấy tôi cõng anh Bùi Quang Tạo về phẫu nhưng anh đã tắt thở giữa đường.", ["Bùi Quang Tạo"]),
    ("Cho tôi hỏi phần mộ liệt sỹ mang tên Đoàn Văn Hợi ở đâu.", ["Đoàn Văn Hợi"]),
    (
        "Mình muốn báo tin về hai người lính: Trương Công Định, quê Nghi Lộc và Hồ Sỹ Lượng, quê Quỳnh "
        "Lưu, cùng ngã xuống ở đồi A1 năm 1974.",
        ["Trương Công Định", "Hồ Sỹ Lượng"],
    ),
    ("Anh trai mẹ em là Nguyễn Đăng Tuấn. Bác ấy hi sinh ở Quảng Nam năm 1969.", ["Nguyễn Đăng Tuấn"]),
    ("Em cần tìm cậu ruột tên Ngô Quý Thanh, quê Kim Thành, hs năm 1970.", ["Ngô Quý Thanh"]),
    (
        "Tìm đồng đội cũ của liệt sĩ Hoàng Kim Bảng, ai biết xin báo cho tôi là Hoàng Kim Sơn 0912345678.",
        ["Hoàng Kim Bảng"],
    ),
    (
        "Họ và tên: Trần Minh Châu\nNăm sinh: 1949\nQuê quán: xã Tân Dân, Kinh Môn\nĐơn vị: C3 D1 E101\nHy "
        "sinh: 12/4/1971",
        ["Trần Minh Châu"],
    ),
    ("Chồng tôi là Đỗ Xuân Quýnh đi chiến trường từ 1966 rồi không về.", ["Đỗ Xuân Quýnh"]),
    (
        "Tôi chôn cất anh em sau trận pháo: Lê Đình Cầu, Mai Văn Thống, Nguyễn Sinh Cúc.",
        ["Lê Đình Cầu", "Mai Văn Thống", "Nguyễn Sinh Cúc"],
    ),
    ("Trên bia ghi: Liệt sĩ Nguyễn Bá Ngạn, sinh 1952, hy sinh 1973.", ["Nguyễn Bá Ngạn"]),
    ("Bia mộ ghi Phùng Quang Chất, Hà Nam Ninh, 1972.", ["Phùng Quang Chất"]),
    ("Chúng tôi khâm liệm đồng chí Đinh Công Bộ ngay tại hầm.", ["Đinh Công Bộ"]),
    ("Thằng bạn thân nhất của tôi, Cao Bá Hiền, trúng mảnh pháo chết ngay bên cạnh tôi.", ["Cao Bá Hiền"]),
    ("Tiểu đội trưởng của tôi là Phan Thanh Giảng bị thương nặng rồi mất ở trạm phẫu.", ["Phan Thanh Giảng"]),
    (
        "Bố tôi tên Nguyễn Khả Tường, sinh năm 1944, vào Nam 1967, gia đình nhận giấy báo tử năm 1976.",
        ["Nguyễn Khả Tường"],
    ),
    ("Gia đình tìm hài cốt cháu Lê Thị Mận, TNXP, hy sinh ở Đồng Lộc.", ["Lê Thị Mận"]),
    ("Cô ruột tôi là Vũ Thị Hồng, thanh niên xung phong C552, hy sinh năm 1968.", ["Vũ Thị Hồng"]),
    ("Trong trận đó hy sinh có anh Lê Huy Tập và anh Đào Duy Từ.", ["Lê Huy Tập", "Đào Duy Từ"]),
    (
        "Người con thứ ba của cụ là Nguyễn Văn Luyến hi sinh ở Tây Ninh, 2 người con còn lại là Nguyễn "
        "Văn Lâm và Nguyễn Thị Nhàn vẫn ở quê.",
        ["Nguyễn Văn Luyến"],
    ),
    ("Chị gái em lấy anh Trần Hữu Dực, bộ đội, anh hy sinh 1975, chưa có con.", ["Trần Hữu Dực"]),
    ("Mộ anh Phạm Đức Huân nằm ở chân đồi, tôi đã gặp anh Trần Văn Sửu người dẫn đường.", ["Phạm Đức Huân"]),
    ("Tôi là Nguyễn Văn Hội, con trai liệt sĩ Nguyễn Văn Hè.", ["Nguyễn Văn Hè"]),
    ("Tôi là Lại Thế Vinh, nguyên c phó c6, xin kể về đồng chí Lò Văn Pâng hy sinh ở Sầm Nưa.", ["Lò Văn Pâng"]),
    ("tim thong tin liet si do van tam que hai hau nam dinh", ["Do Van Tam"]),
    ("chu toi la pham ngoc an sinh 1950 nhap ngu 1968 hi sinh 1971 tai kon tum", ["Pham Ngoc An"]),
    ("bac em ten tran huu nghia hy sinh o quang tri 72", ["Tran Huu Nghia"]),
    ("TIM MO LIET SI BUI XUAN TRUONG SINH 1946 QUE KIEN XUONG", ["Bui Xuan Truong"]),
    ("ANH TRAI TOI LA LE QUANG VINH HY SINH NAM 1974 TAI PHUOC LONG", ["Le Quang Vinh"]),
    ("Anh Tạ Quang Bửu - Chủ tịch xã, điện thoại 0912000111 cho hay mộ chưa di dời. Có 5 liệt sĩ hy sinh ở đây.", []),
    ("Cảm ơn anh Nguyễn Văn Thanh ở Hội CCB đã chỉ mộ liệt sĩ cho gia đình tôi.", []),
    ("Theo bác Lê Văn Tám, 82 tuổi, dân quân năm xưa, có 7 bộ đội hy sinh tại đây năm 1968.", []),
    ("Chủ đất là ông Hoàng Văn Bền cho biết dưới ao có mộ liệt sĩ.", []),
    ("Nghĩa trang nằm cạnh trường THPT Nguyễn Trãi, đường Lê Hồng Phong, có nhiều liệt sĩ hy sinh năm 1972.", []),
    ("Gửi đồng chí Nguyễn Thành Long, phòng chính sách: ở xã tôi có liệt sĩ hy sinh năm 1950 chưa có mộ.", []),
    ("Mẹ tôi là Nguyễn Thị Lan, 90 tuổi, vẫn mong tìm được mộ anh tôi hy sinh năm 1970.", []),
    ("Tướng Westmoreland và đại tá Nguyễn Văn Thiệu của quân Sài Gòn khi đó ở đây; nhiều bộ đội hy sinh.", []),
    ("Tôi là Vũ Văn Thái, sinh 1950, nhập ngũ 1968, đơn vị d7 e66. Đồng đội tôi hy sinh nhiều lắm.", []),
    ("Người báo tin: Đặng Thị Hòa, quê Nam Sách, sinh 1960. Chú tôi hy sinh năm 1972.", []),
    ("Trung đội trưởng của tôi hồi đó là anh Trần Văn Hoan, nay ở Thái Bình, anh nhớ chỗ chôn các anh hy sinh.", []),
    ("Anh Phạm Văn Đồng, cùng đơn vị với chú tôi, sinh năm 1948, quê Vĩnh Bảo, kể rằng chú hy sinh năm 1970.", []),
    ("Bác sĩ Lê Văn Cường mổ cho anh nhưng không cứu được, anh hy sinh lúc 3 giờ.", []),
    (
        "We buried a soldier near the river. His ID card said Nguyen Van Loc, born 1948, unit D7 E66.",
        ["Nguyen Van Loc"],
    ),
    (
        "In the notebook there are names: Pham Van Tuan, Hoang Van Minh and Do Xuan Cuong.",
        ["Pham Van Tuan", "Hoang Van Minh", "Do Xuan Cuong"],
    ),
    ("My interpreter Nguyen Van Sang told me that 20 NVA were buried behind the school.", []),
    ("Our ARVN counterpart, Captain Tran Van Hai, said the bodies were put in a trench.", []),
    ("I am looking for my uncle Nguyen Duc Thang's grave. He died in Quang Tri in 1972.", ["Nguyen Duc Thang"]),
    ("Je cherche la tombe de mon grand-oncle Le Van Binh, tué en 1953 près de Hai Duong.", ["Le Van Binh"]),
    ("Thank you to Mr. Nguyen Thanh Son of the museum who helped me locate where we buried 12 men.", []),
    ("Tôi là Hoa, cháu ngoại liệt sĩ Lê Văn Đính, nhờ anh Phan Văn Tài ở Ban liên lạc E3 tìm giúp.", ["Lê Văn Đính"]),
    ("Anh Nguyễn Văn Đức làm nghề lái xe, đã chở gia đình đi tìm mộ liệt sĩ.", []),
    ("Nhà báo Trần Đình Thắng viết về trận đánh có nhiều đồng chí hy sinh.", []),
    ("Tiểu đoàn trưởng Vũ Xuân Thiều chỉ huy trận đánh, ta hy sinh 15 người.", []),
    ("Chính trị viên Nguyễn Công Phúc hy sinh cùng 3 chiến sĩ.", ["Nguyễn Công Phúc"]),
    ("Người chứng kiến là ông Bùi Văn Khuyến, nguyên dân quân xã, nay đã 85 tuổi, ông chôn 2 bộ đội.", []),
    ("Vợ liệt sĩ là bà Phạm Thị Tươi vẫn mong tìm được mộ chồng.", []),
    ("Con dâu tôi, Lê Thị Hà, đi xét nghiệm ADN; mẹ liệt sĩ đã mất.", []),
    ("Liệt sĩ Ngô Văn Sở có vợ là Trần Thị Lụa và con trai là Ngô Văn Sáng, hy sinh năm 1969.", ["Ngô Văn Sở"]),
    ("Liệt sĩ Ngô Văn Sở, con ông Ngô Văn Phán và bà Lê Thị Đào, hy sinh năm 1969.", ["Ngô Văn Sở"]),
    ("Bố: Ngô Văn Phán. Mẹ: Lê Thị Đào. Họ tên liệt sĩ: Ngô Văn Sở. Hy sinh 1969.", ["Ngô Văn Sở"]),
    ("Thủ trưởng đơn vị Trung tá Lê Huy Trưởng đã ký giấy báo tử của bác tôi Lê Văn Thà hy sinh 1970.", ["Lê Văn Thà"]),
    ("Cùng đơn vị có anh Vũ Văn Thuần, sinh 1950, nhập ngũ cùng ngày, còn sống, biết chỗ chôn bác.", []),
    (
        "Đồng chí Đại tá Nguyễn Văn Tư - Chính ủy Trung đoàn 95, đơn vị cũ của anh tôi - đã gửi thư; anh "
        "tôi hy sinh 1972.",
        [],
    ),
    ("Tôi, Phan Đình Lợi, sinh 1949, nhập ngũ 1967, c5 d2 e9, kể lại trận đánh có 8 đồng chí hy sinh.", []),
    ("Người viết: Phan Đình Lợi, sinh 1949, nhập ngũ 1967, đơn vị c5 d2 e9. Trận đó 8 đồng chí hy sinh.", []),
    ("Phan Đình Lợi, CCB, sinh 1949, nhập ngũ 1967, đơn vị c5 d2 e9 xin báo: trận đó 8 đồng chí hy sinh.", []),
    ("Lính Sài Gòn tên Trần Văn Đô bắn chết 3 cán bộ, chôn ở bãi cát.", []),
    (
        "Trần Văn Lịch, quê Thái Bình, hs 1972, c3 d2. Lê Công Định, quê Nam Định, hs 1973, c1 d5.",
        ["Trần Văn Lịch", "Lê Công Định"],
    ),
    (
        "Gửi anh Quân, tôi có danh sách: Trần Văn Lịch (1950-1972), Lê Công Định (1952-1973) cùng hy sinh ở Đông Hà.",
        ["Trần Văn Lịch", "Lê Công Định"],
    ),
    ("Em trai tôi Hà Minh Tâm đang ở Đồng Nai sẽ đưa đoàn đi tìm hài cốt bác.", []),
    ("Nhờ thầy Nguyễn Văn Liên chỉ mộ, gia đình đào nhưng không thấy hài cốt.", []),
    ("Chủ nhiệm chính trị Hoàng Văn Thái đọc điếu văn, chôn cất 4 anh em.", []),
    (
        "Kính nhờ quý ban tra cứu giúp trường hợp: Phan Hữu Tình; sinh năm 1951; quê Đức Thọ, Hà Tĩnh; "
        "nhập ngũ 8/1969; đơn vị C7 D8 E66 F304; hy sinh 29/6/1972.",
        ["Phan Hữu Tình"],
    ),
    (
        "Tôi với Khải cùng làng, cùng nhập ngũ. Khải hi sinh ngay trận đầu, tên đầy đủ của nó là Mai Đức Khải.",
        ["Mai Đức Khải"],
    ),
    ("Ông tôi tên khai sinh Trịnh Xuân Bái, bí danh Thành, bị Pháp bắn năm 1950 ở cầu Niệm.", ["Trịnh Xuân Bái"]),
    (
        "Nhà có hai liệt sĩ là Đặng Văn Côn và Đặng Văn Lôn, một chống Pháp một chống Mỹ.",
        ["Đặng Văn Côn", "Đặng Văn Lôn"],
    ),
    ("Xin được biết nơi yên nghỉ của bác Hà Huy Đức, hi sinh tại mặt trận Tây Nguyên tháng 11/1967.", ["Hà Huy Đức"]),
    (
        "Anh Quách Công Lịch người Mường, xạ thủ B41, bị mảnh cối vào đầu, hy sinh tại chỗ. Chúng tôi "
        "chôn anh gần suối.",
        ["Quách Công Lịch"],
    ),
    (
        "Cách đây mấy hôm tôi thấy bia mộ liệt sĩ Lưu Văn Phấn ở NTLS Tân Biên, quê ghi Hải Phòng, ai là người nhà?",
        ["Lưu Văn Phấn"],
    ),
    ("Y tá Nguyễn Thị Hoài hy sinh khi băng cho thương binh, chôn cạnh hầm phẫu.", ["Nguyễn Thị Hoài"]),
    (
        "Danh sách:\n- Nguyễn Văn Nhu, 1948, Thủy Nguyên, hy sinh 1968\n- Trần Đình Chiểu, 1950, Tiên "
        "Lãng, hy sinh 1970\n- Vũ Thị Nga, 1949, An Dương, hy sinh 1969",
        ["Nguyễn Văn Nhu", "Trần Đình Chiểu", "Vũ Thị Nga"],
    ),
    (
        "Con tôi là Bùi Anh Dũng, đi bộ đội tháng 9 năm 1978, hy sinh ở Campuchia ngày 12-2-1979. Tôi là "
        "mẹ cháu, Lê Thị Sợi.",
        ["Bùi Anh Dũng"],
    ),
    ("mình có ông chú tên là vũ đình tỵ, sinh 1945, hy sinh ở mặt trận phía nam", ["Vũ Đình Tỵ"]),
    ("Hài cốt anh Lã Văn Hướng đã được gia đình đưa về quê năm 2005.", ["Lã Văn Hướng"]),
    ("Trong sổ tay thu được có dòng chữ: Đồng chí Kiều Văn Oánh, C2 K8, quê Thạch Thất.", ["Kiều Văn Oánh"]),
    ("Chiếc bi đông khắc tên Tống Văn Ích, đơn vị 5301 JN.", ["Tống Văn Ích"]),
    (
        "Theo lời kể của bác Khổng Văn Mạc (cựu chiến binh), chú tôi Khổng Văn Dần ngã xuống ở Cửa Việt.",
        ["Khổng Văn Dần"],
    ),
    ("Bác cả nhà em là liệt sỹ, tên Thiều Quang Huy, quê Thiệu Hóa.", ["Thiều Quang Huy"]),
    ("LIỆT SỸ: CHU VĂN TẤN - SINH: 1949 - QUÊ: BẮC SƠN - HY SINH: 1970", ["Chu Văn Tấn"]),
    (
        "em trai tôi đi bộ đội năm 1972 tên là Nguyễn Thế Kỷ không thấy về giấy báo tử nói mất ở Quảng Nam",
        ["Nguyễn Thế Kỷ"],
    ),
    ("Tên liệt sĩ: Hứa Văn Khải. Tên người báo: Hứa Thị Xuân. Điện thoại: 0912345678", ["Hứa Văn Khải"]),
    ("anh hung liet si Pham Tuan Tai hy sinh 1970 o Ben Tre", ["Pham Tuan Tai"]),
    ("Cháu là Tô Thị Hạnh, cháu gọi liệt sĩ Tô Đức Bồng là bác ruột.", ["Tô Đức Bồng"]),
    ("Cụ Lương Văn Hách 90 tuổi nhớ lại: hồi ấy có bốn anh bộ đội hy sinh ở bến đò.", []),
    ("Xã đội trưởng Đàm Văn Út dẫn chúng tôi ra khu mộ liệt sĩ.", []),
    ("Đơn vị đóng ở nhà bà Nguyễn Thị Nhớn, các anh hy sinh được chôn sau vườn nhà bà.", []),
    ("Cháu là Bùi Thị Thu, giáo viên trường Lê Quý Đôn, tìm mộ ông nội hy sinh 1951.", []),
    ("Nhờ bạn Trần Quang Huy chia sẻ bài giúp: tìm mộ chú tôi hy sinh năm 1971.", []),
    ("Kính gửi ông Giám đốc Vũ Trọng Kim! Gia đình tôi có người anh hy sinh chưa rõ phần mộ.", []),
    ("Người cùng quê là Hoàng Văn Thơ về báo anh tôi hy sinh, nay ông Thơ cũng mất.", []),
    ("Đội trưởng đội quy tập Nguyễn Tiến Dũng cho biết đã cất bốc 5 hài cốt.", []),
    ("Tôi là Phí Văn Ba, nhập ngũ 1970, đơn vị c1 d4 e24, bị thương năm 1972, đồng đội tôi hy sinh nhiều.", []),
    ("Địa chỉ: nhà bà Trần Thị Ngát, xóm 3. Ở đó có mộ bộ đội hy sinh năm 1954.", []),
    ("Chị Phùng Thị Lý (vợ liệt sĩ) năm nay 75 tuổi mong tìm mộ chồng.", []),
    ("Em là con liệt sĩ, mẹ em Nguyễn Thị Mùi, ở số 5 Nguyễn Thái Học, hỏi về chế độ.", []),
    ("Anh Lê Văn Luyện và tôi khiêng hai đồng chí hy sinh ra bờ suối chôn.", []),
    ("Chị Võ Thị Sáu chỗ em bảo có hài cốt bộ đội ở sau trường Trần Phú.", []),
    ("Bác Hồ, đồng chí Võ Nguyên Giáp đều quan tâm liệt sĩ hy sinh.", []),
    ("Máy bay do Nguyễn Văn Bảy lái đã bắn rơi 2 chiếc, phi công Mỹ chết.", []),
]


def bare(text: str) -> str:
    """The text without its diacritics."""
    page = fold.page(text)
    return "".join(s.upper() if c.isupper() else s for c, s in zip(page.text, page.shadow, strict=True))


def names(text: str) -> list[str]:
    return [m.name.value for m in story.read_story(text, NOW).martyrs if m.name]


@pytest.mark.parametrize(("text", "fallen"), WORDINGS)
def test_who_fell_is_named_and_nobody_else(text: str, fallen: list[str]) -> None:
    assert names(text) == fallen


@pytest.mark.parametrize(("text", "fallen"), WORDINGS)
def test_without_diacritics_nobody_is_made_a_martyr(text: str, fallen: list[str]) -> None:
    assert {fold.fold(n) for n in names(bare(text))} <= {fold.fold(n) for n in fallen}


def test_most_are_found_without_diacritics_too() -> None:
    wanted = {(text, fold.fold(name)) for text, fallen in WORDINGS for name in fallen}
    found = {(text, fold.fold(name)) for text, _ in WORDINGS for name in names(bare(text))}

    assert len(wanted & found) >= 0.95 * len(wanted)


@pytest.mark.parametrize("change", [str.lower, str.upper], ids=["small letters", "capitals"])
def test_nobody_is_made_a_martyr_by_the_letters(change: Callable[[str], str]) -> None:
    wrong = [
        (text, name)
        for text, fallen in WORDINGS
        for name in names(change(text))
        if fold.fold(name) not in {fold.fold(n) for n in fallen}
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param(
            "Gia đình tìm liệt sĩ Phạm Văn Kính, sinh năm 1950, quê xã Lê Lợi, huyện An Dương, nhập ngũ tháng 5/1968, "
            "hy sinh ngày 22/6/1972 tại mặt trận phía Nam.",
            {
                "birth_year": "1950",
                "home_town": "xã Lê Lợi, huyện An Dương",
                "enlisted": "1968-05",
                "date_of_death": "1972-06-22",
                "place_of_death": "mặt trận phía Nam",
            },
            id="a whole sentence",
        ),
        pytest.param(
            "Bác tôi là Lê Quang Ấm (1948 - 1972), người Gia Lộc, Hải Dương, hy sinh ở thành cổ Quảng Trị",
            {"birth_year": "1948", "date_of_death": "1972", "home_town": "Gia Lộc, Hải Dương"},
            id="the years of a life",
        ),
        pytest.param(
            "Liệt sĩ Hoàng Đình Nghiễm hiện nằm tại NTLS huyện Đức Cơ, Gia Lai, hàng 3 mộ số 12, "
            "trước đây chôn ở đồi Chư Bồ",
            {
                "burial_place": "NTLS huyện Đức Cơ, Gia Lai, hàng 3 mộ số 12",
                "initial_burial_place": "đồi Chư Bồ",
            },
            id="then and now",
        ),
        pytest.param(
            "LS Vũ Văn Đoan hy sinh 1970, năm 1980 quy tập về NTLS Hải Lăng, năm 2001 đón về NTLS xã Tân Trào",
            {"burial_place": "NTLS xã Tân Trào"},
            id="moved twice",
        ),
        pytest.param(
            "bố tôi Nguyễn Duy Cẩn hi sinh trong trường hợp chiến đấu ngày 15 tháng 2 năm 1970",
            {"date_of_death": "1970-02-15", "place_of_death": None},
            id="how is not where",
        ),
        pytest.param(
            "Chúng tôi an táng anh Mai Xuân Thụ dưới gốc săng lẻ. Anh Thụ quê ở Nga Sơn, thuộc d7 e66",
            {"home_town": "Nga Sơn", "initial_burial_place": "dưới gốc săng lẻ"},
            id="named again",
        ),
    ],
)
def test_the_facts_beside_a_name_are_his(text: str, facts: dict[str, str | None]) -> None:
    (one,) = extract.as_json(story.read_story(text, NOW))["martyrs"]

    assert {k: one[k] for k in facts} == facts


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        pytest.param("Mộ ở đâu ạ? Cháu gái liệt sĩ: Hiên 0912 345 678", "Hiên", "niece", id="a signature of kin"),
        pytest.param("Chú hy sinh 1972. Cháu trai của chú: Lâm, 0912 345 678", "Lâm", "nephew", id="of the uncle"),
        pytest.param("Liên lạc con trai liệt sĩ: Trần Đăng Vinh 0912 345 678", "Trần Đăng Vinh", "son", id="a son"),
        pytest.param("bác là Đàm Văn Thụ nguyên lính c5 d2 e9, báo mộ anh Tựu", "Đàm Văn Thụ", "comrade", id="nguyên"),
        pytest.param("Tìm anh tôi hy sinh 1970. Tôi là em gái út.", None, "sister", id="no name"),
    ],
)
def test_who_tells(text: str, name: str | None, relation: str) -> None:
    told = story.read_story(text, NOW)

    assert told.informant is not None
    assert (told.informant.name.value if told.informant.name else None, told.informant.relation) == (name, relation)
    assert name not in [m.name.value for m in told.martyrs if m.name]


@pytest.mark.parametrize(
    ("text", "carved"),
    [
        pytest.param(
            'đọc được 1 bia: "LS Phạm Tiến Chung E42 HS 1952", hai bia mất chữ', ["LS Phạm Tiến Chung E42 HS 1952"]
        ),
        pytest.param("bia sơn đỏ: LS TIẾN 3-7-66-304. Mấy ông bảo còn 2 mộ", ["LS TIẾN 3-7-66-304"]),
        pytest.param("bi đông khắc chữ NGUYEN DUC VINH C17 E141 1969 ở rẫy cà phê", ["NGUYEN DUC VINH C17 E141 1969"]),
        pytest.param("Vị trí 20°38'12.4\"N 106°31'03.1\"E, bia mất chữ", []),
        pytest.param('tờ rơi ghi "TÌM MỘ LIỆT SĨ, LH 0762 915 048"', []),
    ],
)
def test_what_is_carved(text: str, carved: list[str]) -> None:
    assert [f.value for f in story.read_story(text, NOW).inscriptions] == carved


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Trên mạng lan truyền tin nhà nước trả tiền mua mẫu tóc tìm liệt sĩ, có đúng không?", "rumour"),
        pytest.param("nhà em nộp mẫu ở công an xã rồi, bao giờ có kết quả?", "dna_question"),
        pytest.param("tiền thờ cúng liệt sĩ năm nay nhận ở đâu?", "request_recognition"),
        pytest.param("Máy xúc múc lên 1 hộp sọ với mấy ống xương", "remains_found"),
        pytest.param("Em nhặt dc cái bi đông khắc LÊ VĂN A 1969, ai là người nhà thì liên hệ", "relics"),
        pytest.param("Trận ngày 12/7/1984 trung đội tôi hy sinh 7 người", "battle_account"),
        pytest.param("I am looking for the grave of my uncle, Le Van Binh, born in 1949", "seek_grave"),
        pytest.param("I have his diary and would like to return it to the family", "relics"),
    ],
)
def test_the_kind(text: str, kind: str) -> None:
    assert story.read_story(text, NOW).kind == kind
