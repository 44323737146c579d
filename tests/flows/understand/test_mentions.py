"""What a text mentions: names that are hard to part from their titles, and days whose year is told elsewhere."""

from __future__ import annotations

import pytest

from flows.understand.days import dates
from flows.understand.languages import language
from flows.understand.meaning.mentions import find_days
from flows.understand.meaning.scene import see
from flows.understand.page import fold


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Người thứ nhất là liệt sĩ Chu Văn Đãng, quê Kiến An.", ["Chu Văn Đãng"], id="Chu is a surname"),
        pytest.param("Bac ruot em ten Ruoc, Cu Van Ruoc, que An Lao.", ["Ruoc", "Cu Van Ruoc"], id="Cù without marks"),
        pytest.param("Các đồng chí Hạp, Nhoãn và Thế đều hy sinh.", ["Hạp", "Nhoãn", "Thế"], id="one title for all"),
        pytest.param("Anh Hạp, Hải Phòng, hy sinh.", ["Hạp"], id="a place is no name beside his"),
        pytest.param("DANH SACH LIET SI:\n- VU VAN HAP, H1, HS 1969\n- HA TRONG DU, H3, HS 1971",
                     ["Vu Van Hap", "Ha Trong Du"], id="an entry of a list in capitals"),
        pytest.param("hàng 1: Võ Đình Hạp Vĩnh Linh d10 e270", ["Võ Đình Hạp"], id="the place behind a name"),
        pytest.param("Họ và tên liệt sĩ: Vương Đình Nhoãn", ["Vương Đình Nhoãn"], id="a label is no name"),
        pytest.param('Ca nhôm khắc "MAI V. HỢP - 1968".', ["Mai V. Hợp"], id="an initial"),
        pytest.param('trên cán có khắc N.X.THUẬT 4.3.70', ["N.X.Thuật"], id="initials without blanks"),
        pytest.param("còn đọc được Ng. V. Đoạt - Kỳ Anh", ["Ng. V. Đoạt"], id="a short surname and an initial"),
        pytest.param("Bia ghi H. M. TRIN ở gần bản", ["H. M. Trin"], id="nothing but initials"),
        pytest.param("T.P. Hải Phòng, T.X. Sơn Tây, X. Tân Lập", [], id="no initials but a town's"),
        pytest.param("Đồng chí K'Brơn và H'Linh Byă, Ksor H'Lan", ["K'Brơn", "H'Linh Byă", "Ksor H'Lan"],
                     id="of the highlands"),
        pytest.param("Liệt sĩ Ông Ích Khoát, quê Hòa Vang", ["Ông Ích Khoát"], id="Ông is a surname behind liệt sĩ"),
        pytest.param("có Phan Văn Nhị, y sĩ, và Từ Ngọc Bảo, giao liên", ["Phan Văn Nhị", "Từ Ngọc Bảo"],
                     id="Từ is no order of birth"),
        pytest.param("Cậu Tư Le Van Thòn đi xa", ["Le Van Thòn"], id="a full name behind the order of birth"),
        pytest.param("bia đọc được: LIỆT SĨ CÙ VĂN THỤ DU KÍCH MẤT 1951. Ai biết?", ["Cù Văn Thụ"],
                     id="in capitals, and the words behind it"),
        pytest.param("Trắc thủ Cương và báo vụ Lanh ở lại trạm", ["Cương", "Lanh"], id="behind what he did"),
        pytest.param("Bốn anh đi đầu: Trác, Lĩnh, Đông, Phiệt.", ["Trác", "Lĩnh", "Đông", "Phiệt"], id="in a row"),
        pytest.param("Xã, Huyện, Tỉnh: Hưng Yên", [], id="no row of names"),
        pytest.param("thì anh tính với cậu lượng trúng bom chết ngay còn tôi thì sống", ["tính", "lượng"],
                     id="given names in small letters"),
        pytest.param("anh hùng lắm, chú ý nhé, em sinh năm 1950", [], id="words that are names elsewhere"),
        pytest.param("Tìm thân nhân liệt sĩ: Tại NTLS xã Vĩnh Trường có mộ", [], id="the first word of a sentence"),
        pytest.param('nắp khắc "Tặng Đ. X. Vựng - Vinh 1971"', ["Đ. X. Vựng"], id="a gift"),
        pytest.param("- Thị Phượng, 1952, giao liên", ["Thị Phượng"], id="whose surname nobody knew"),
        pytest.param("Cho hỏi Ls Trương Hoàng Kiếm quê Long An", ["Trương Hoàng Kiếm"], id="Ls with one capital"),
        pytest.param("dân quân Lã Đình Trứ, quê Lập Lễ", ["Lã Đình Trứ"], id="a fighter is no thing"),
        pytest.param("đồng đội. Hoàng Ngọc Lịch, trung úy", ["Hoàng Ngọc Lịch"], id="a sentence ended before it"),
        pytest.param("ông Bùi Đăng Quế B trưởng", ["Bùi Đăng Quế"], id="his function behind it"),
        pytest.param("LS Lê Đắc Sửu Nông Cống Thanh Hóa", ["Lê Đắc Sửu"], id="his home behind it"),
        pytest.param("liệt sỹ Nguyễn Khắc Chữ Xin báo anh em", ["Nguyễn Khắc Chữ"], id="a sentence begins behind it"),
        pytest.param("anh Giuse Vũ Ngọc Bích", ["Vũ Ngọc Bích"], id="his baptismal name before it"),
        pytest.param("CHAU TIM BAC PHUNG DAC SAM SINH 1940", ["Phung Dac Sam"], id="a title in capitals"),
        pytest.param("LINH TRAM. NGUYEN TRI DUNG - THUONG UY", ["Nguyen Tri Dung"], id="in capitals behind a point"),
        pytest.param("mo ls pham nhu thuc ls tran van ba", ["Pham Nhu Thuc", "Tran Van Ba"], id="one behind another"),
        pytest.param("bác tên là mạc đăng khuê bà nội kể", ["Mạc Đăng Khuê"], id="who tells it behind the name"),
        pytest.param("anh Hải hy sinh năm 1970", ["Hải"], id="who bears the name of the sea"),
        pytest.param("bác Nam và cô Huệ", ["Nam", "Huệ"], id="of the South, and of no town"),
        pytest.param("anh Hải quân đánh bộ", [], id="a marine"),
        pytest.param("khắc dòng chữ: Hải quân Tạ Bá Nhuệ, 5.8.1964", ["Tạ Bá Nhuệ"], id="the navy before a name"),
        pytest.param("y tá; Mấu Văn Khởi, hs 1966", ["Mấu Văn Khởi"], id="a surname nobody lists, by what follows"),
        pytest.param("Xã Văn Giang Hưng, Anh Văn Thoại", ["Văn Thoại"], id="no surname: a commune, a title"),
        pytest.param("Hội Văn Nghệ và Sở Văn Hóa Thể Thao, Nhà Văn Hóa Thôn Đông", [], id="offices in capitals"),
        pytest.param("anh Văn Công Thử và Trần Văn Hóa", ["Văn Công Thử", "Trần Văn Hóa"], id="names like offices"),
        pytest.param("Tướng Văn Tiến Thử ra lệnh", ["Văn Tiến Thử"], id="a general"),
        pytest.param("Hồ sơ 12. Hứa Văn Sinh – 1943 – Quế Sơn", ["Hứa Văn Sinh"], id="Sinh is his name, no label"),
        pytest.param("là Lộc Văn Thử, Chu Bá Trụ; nét ngang", ["Lộc Văn Thử", "Chu Bá Trụ"], id="Chu, a rarer middle"),
        pytest.param("Ban Le Ich Thoa cua ong chet. toi nghe ke", ["Le Ich Thoa"], id="a friend's title, bare"),
        pytest.param("ke rang lop truong Lam Chi Thao va toi", ["Lam Chi Thao"], id="who leads a class, and no school"),
        pytest.param("truong Nguyen Van Cu o day", [], id="a school"),
        pytest.param("GHI: LY DUC THAO C7 / VU HUY DIEM C7", ["Ly Duc Thao", "Vu Huy Diem"], id="a unit ends a name"),
        pytest.param("dong co:\n-tran van thuoc e24a kim mon", ["Tran Van Thuoc"], id="behind van one word follows"),
        pytest.param('một thanh khắc "Kỳ". Bên hông', ["Kỳ"], id="two letters within quotation marks"),
        pytest.param('bằng ghi "Tổ quốc ghi công"', [], id="words within quotation marks"),
        pytest.param("chú Trung đoàn trưởng", [], id="a commander"),
        pytest.param("Hòa, Tuấn và Lê Văn Đạt nằm lại", ["Hòa", "Tuấn", "Lê Văn Đạt"], id="before a full name"),
        pytest.param("Thịnh, Lâm, Khoái, Bảo, Vượng", ["Thịnh", "Lâm", "Khoái", "Bảo", "Vượng"], id="a word in a row"),
        pytest.param("Qua cầu đến lượt Cúc, nữ dân công", ["Cúc"], id="inside a sentence"),
        pytest.param("đóng quân ở Vinh, rồi về Sơn", [], id="places inside a sentence"),
        pytest.param("được truy tặng Huân chương Chiến công", [], id="a medal"),
        pytest.param("vượt sông Hiền, bom rơi", [], id="a river"),
        pytest.param("Quê: Hòa - Tiến - Lâm, Hà Tây", [], id="places in a row"),
        pytest.param("Khánh - Hòa - Ninh", [], id="a row that nobody announced"),
        pytest.param("chị Hội trưởng, ông Đoàn trưởng", [], id="offices"),
        pytest.param("Liệt sĩ Nguyễn Thị Kim Hồng Ánh", ["Nguyễn Thị Kim Hồng Ánh"], id="a name of five words"),
        pytest.param("Nguyễn Văn C 20 tuổi", ["Nguyễn Văn C"], id="whose name is a letter"),
        pytest.param("liệt sĩ lê văn cụ", ["Lê Văn Cụ"], id="who is called like an old man"),
        pytest.param("Luân chết, Vân mất trên đường cáng", ["Luân", "Vân"], id="clauses of one who fell each"),
        pytest.param("kẹt trong rào là: Hòa (y tá), Tuấn (pháo thủ)", ["Hòa", "Tuấn"], id="with brackets behind"),
        pytest.param("BIET 2 DUA: PHAM NGOC KHIEU CHET SOT RET", ["Pham Ngoc Khieu"], id="capitals before a fall"),
        pytest.param("con doc dc chu: tran ba truc, gia loc", ["Tran Ba Truc"], id="small letters between signs"),
        pytest.param("danh nhau, tran cong don, tran dia phao", [], id="fights between signs"),
        pytest.param("Thằng Tịnh Hưng Yên, thằng Đạo Quảng Xương", ["Tịnh", "Đạo"], id="a home right behind a name"),
        pytest.param("ho dang co ong dang quoc tri, si quan", ["Dang Quoc Tri"], id="a title that is a surname too"),
        pytest.param("liet si bui sy hung vinh bao", ["Bui Sy Hung"], id="a district behind a name in small letters"),
        pytest.param("ba mộ liền: Khánh - Tính - Xuyên", ["Khánh", "Tính", "Xuyên"], id="a row with dashes"),
    ],
)  # fmt: skip
def test_who_is_named(text: str, names: list[str]) -> None:
    assert [person.name.casefold() for person in see(fold.page(text)).people] == [name.casefold() for name in names]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("Năm 1972 anh đi. Anh mất ngày 3 tháng 7.", {"1972": "", "1972-07-03": "before"}, id="before"),
        pytest.param("Anh mất ngày 3 tháng 7, hồi ấy là năm 1972.", {"1972-07-03": "behind", "1972": ""}, id="behind"),
        pytest.param("Anh mất ngày 3 tháng 7. Năm 1972 tôi đi.", {"1972": ""}, id="not of the sentence behind"),
        pytest.param("Tôi viết năm 2019. Anh mất ngày 3 tháng 7.", {"2019": ""}, id="no year of the wars"),
        pytest.param(
            "Tối 27/2/1968 rời bến, sang ngày 29 bị vây.",
            {"1968-02-27": "", "1968-02-29": "before"},
            id="a figure alone goes on in the month before it",
        ),
        pytest.param(
            "Tháng 3/1972 vào chốt. Đêm 7 anh Hạp ngã xuống.",
            {"1972-03": "", "1972-03-07": "before"},
            id="in a month that was told",
        ),
        pytest.param("Ngày 17/2/1979 mất đồn. Hôm 12 người về.", {"1979-02-17": ""}, id="a number of people"),
        pytest.param("Ngày 17/2/1979 mất đồn, ngày 5 thì xong.", {"1979-02-17": ""}, id="no day before it"),
        pytest.param(
            "Ngày 30/1/1968 nổ súng. Ngày 31 anh mất. Ngày 32 không có.",
            {"1968-01-30": "", "1968-01-31": "before"},
            id="no 32nd",
        ),
        pytest.param(
            "Trận 12/2/1968 anh Ba ngã, hai anh kia sáng hôm sau.",
            {"1968-02-12": "", "1968-02-13": "before"},
            id="the next day",
        ),
        pytest.param(
            "Đêm 12 rạng 13/2/1968 bị thương, sau đó ba hôm thì mất, hai ngày sau mới chôn.",
            {"1968-02-13": "", "1968-02-16": "before", "1968-02-18": "before"},
            id="days later, one counted from another",
        ),
        pytest.param(
            "Ngày 5/3/1969 bị thương, mười lăm ngày sau mất, vài hôm sau chôn.",
            {"1969-03-05": ""},
            id="who can count so",
        ),
        pytest.param("Ngày 12/2/1975 đi. Hai ngày sau Tết tôi về.", {"1975-02-12": ""}, id="after an event"),
        pytest.param("Anh sinh ngày 12/2/1948. Hôm sau bà mất.", {"1948-02-12": ""}, id="after a birth"),
        pytest.param("Hy sinh năm 1972. Tháng 7 năm nay đi viếng.", {"1972": ""}, id="of this year"),
        pytest.param("Hy sinh 1972, tháng 12 này tròn 60 năm.", {"1972": ""}, id="a month of this year"),
        pytest.param("Năm 1972 anh đi, hôm sau tôi về.", {"1972": ""}, id="the day after a year is no day"),
        pytest.param("Ngày 1/2/1968 anh đi. Hôm sáu tháng 3 về.", {"1968-02-01": "", "1968-03-06": "before"}, id="6th"),
        pytest.param("Năm 1972 anh đi, tháng 12 năm ấy mất.", {"1972": "", "1972-12": ""}, id="of that year"),
        pytest.param("Hy sinh năm 1972, giỗ 12/8 âm lịch.", {"1972": "", "1972-09-19": "before"}, id="a lunar day"),
        pytest.param(
            "Ngày 9/4/1972 tìm thấy, anh mất tối hôm trước.",
            {"1972-04-09": "", "1972-04-08": "before"},
            id="the day before",
        ),
        pytest.param(
            "Ngày 9/4/1972 chôn, trước đó hai ngày anh còn tỉnh.",
            {"1972-04-09": "", "1972-04-07": "before"},
            id="two days before",
        ),
        pytest.param("Ngày 9/4/1972 chôn. Hôm trước cháu có gọi.", {"1972-04-09": ""}, id="the other day"),
        pytest.param("Năm 1972 anh vào Nam, tháng 6 thì mất.", {"1972": "", "1972-06": "before"}, id="a month"),
        pytest.param("Năm 1972 anh vào Nam, tháng tư thì mất.", {"1972": "", "1972-04": "before"}, id="its word"),
        pytest.param("Năm 1972 anh đi được 6 tháng 2 ngày.", {"1972": ""}, id="so many months"),
        pytest.param("Năm 1972 anh đi, tháng sau thì mất.", {"1972": ""}, id="the next month"),
        pytest.param("Tháng 6/1972 anh vào Nam, tháng 2 anh học xong.", {"1972-06": ""}, id="no month before it"),
        pytest.param(
            "Hy sinh năm 1969: Soạn (21/3), Bút (Nghệ An, 2/6).",
            {"1969": "", "1969-03-21": "before", "1969-06-02": "before"},
            id="in brackets",
        ),
        pytest.param(
            "Tháng 11/1965: Nhã hy sinh 17/11 ở Ia Đrăng.",
            {"1965-11": "", "1965-11-17": "before"},
            id="behind what it is the day of",
        ),
        pytest.param("Năm 1968 đi. Trận đó đơn vị hy sinh 2/3 quân số.", {"1968": ""}, id="a part of them"),
        pytest.param("Năm 1968 đi, văn hóa (7/10), rồi hy sinh.", {"1968": ""}, id="his schooling"),
        pytest.param("Hy sinh năm 1972, lấy ngày (27/7) làm giỗ.", {"1972": ""}, id="a memorial day"),
        pytest.param("Nhập ngũ 2/1966, hy sinh 12/5.", {"1966-02": ""}, id="no year of joining"),
        pytest.param("Đi năm 1966, năm sau hy sinh 12/5.", {"1966": ""}, id="the year after"),
        pytest.param("Năm 1966 đi. Hai năm sau, tháng 4, bác hy sinh.", {"1966": ""}, id="a month years later"),
        pytest.param("Giấy báo tử năm 1975. Chú hy sinh tháng 4.", {"1975": ""}, id="a month, and no paper's year"),
        pytest.param("Đi năm 1966, hy sinh tháng 5 không rõ năm.", {"1966": ""}, id="a month of no year"),
        pytest.param("Hy sinh năm 1972, cứ tháng 7 là xã đến viếng.", {"1972": ""}, id="every July"),
        pytest.param("Hy sinh năm 1972, lương tháng 5 triệu.", {"1972": ""}, id="wages"),
        pytest.param("Hy sinh tháng Giêng 1968, giỗ ngày 12.", {"1968": ""}, id="of the moon beside it"),
        pytest.param("Ngày 5/3/1969 anh hy sinh. Tối hôm trước tôi xem tin.", {"1969-03-05": ""}, id="another evening"),
        pytest.param("Năm 1966 có tháng 12 người chết.", {"1966": ""}, id="so many in a month"),
        pytest.param("Năm 1972 còn 2/3 quân số.", {"1972": ""}, id="a fraction"),
        pytest.param("Năm 1972 anh đi" + " xa" * 200 + ". Anh mất ngày 3 tháng 7.", {"1972": ""}, id="too far"),
    ],
)
def test_a_day_without_a_year_has_that_of_the_nearest(text: str, days: dict[str, str]) -> None:
    page = fold.page(text)
    told, yearless = dates.scan_all(page)

    found = find_days(see(page), told, yearless)

    assert {dates.iso(one.found.value): one.lent for one in found} == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He was hit on May 9, 1968 and died the next morning.", ["1968-05-09", "1968-05-10"]),
        ("Killed on 17 September 1950. His cousin fell two days later.", ["1950-09-17", "1950-09-19"]),
        ("Blessé le 8 février 1952, il est mort le lendemain.", ["1952-02-08", "1952-02-09"]),
        ("Pris le 8 février 1952 ; mort trois jours après.", ["1952-02-08", "1952-02-11"]),
        ("We left in 1968 and the next day we wrote.", ["1968"]),
        ("He joined on May 9, 1968 and fell less than two days later.", ["1968-05-09"]),
        ("Killed on May 9, 1968. Twenty two days later we left.", ["1968-05-09"]),
        ("Born on May 9, 1948. The next day we moved.", ["1948-05-09"]),
        ("Blessé le 9 mai 1952, mort deux jours après son arrivée.", ["1952-05-09"]),
    ],
)
def test_a_foreign_day_is_counted_from_the_one_before(text: str, days: list[str]) -> None:
    page = fold.page(text)
    told, yearless = dates.scan_all(page)

    found = find_days(see(page, language=language.language_of(page)), told, yearless)

    assert [dates.iso(one.found.value) for one in found] == days
