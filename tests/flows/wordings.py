"""Single sentences that stand for many others: what they tell, for the reader to learn and for its tests to hold it to.

Every person is invented. The stories of ``stories/`` are whole texts; here one wording of one fact stands alone.
"""

from __future__ import annotations

from flows.understand import fold

# Who fell: all of them and nobody else.
FALLEN: list[tuple[str, list[str]]] = [
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
    ("nhờ tìm mộ bác tôi là liệt sĩ Bùi Đình Khoa, sinh 1949", ["Bùi Đình Khoa"]),
    ("nho tim mo liet si Bui Dinh Khoa, sinh 1949", ["Bui Dinh Khoa"]),
    ("liet si nguyen van binh que o vinh bao", ["Nguyen Van Binh"]),
    ("LS THẮNG - HS 17.10.66", ["Thắng"]),
    ("chôn đồng chí Phạm Văn Quảng quê Vĩnh Bảo", ["Phạm Văn Quảng"]),
    ("Liệt sĩ là cậu Đào Văn Quynh, mất năm 1974", ["Đào Văn Quynh"]),
    ("Tôi là Nguyễn Văn Hùng con liệt sĩ Nguyễn Văn Bình", ["Nguyễn Văn Bình"]),
    ("liệt sĩ Trần Văn An và liệt sĩ Lê Văn Ba", ["Trần Văn An", "Lê Văn Ba"]),
    ("liệt sĩ Nguyễn Văn Bình. Liệt sĩ NGUYỄN VĂN BÌNH", ["Nguyễn Văn Bình"]),
    ("Bố tôi là Lê Văn Hùng, quê Kiến Thụy, hy sinh năm 1968", ["Lê Văn Hùng"]),
    ("cháu tìm mộ bác Trần Văn Hòa quê An Lão", ["Trần Văn Hòa"]),
    ("Bố tôi là Lê Văn Hùng kể có liệt sĩ hy sinh ở đây", []),
    ("Bố tôi là Lê Văn Hùng, cùng đơn vị anh Ba hy sinh", ["Ba"]),
    ("liet si nguyen van que o vinh bao", []),
    ("nghĩa trang liệt sĩ Trường Sơn", []),
    ("liệt sĩ Hải Phòng", []),
    ("các liệt sĩ Trung đoàn 42", []),
    ("gửi đồng chí Hùng, xã tôi có mộ liệt sĩ", []),
    ("đồng chí Lê Văn An, chủ tịch xã, nói có mộ liệt sĩ", []),
    ("mẹ liệt sĩ Trần Thị Nhài", []),
    ("Liệt sĩ chưa biết tên", []),
    ("tôi là Nguyễn Văn Bình", []),
    (
        "Hồi đó tổ 3 người đi đánh tàu không về: anh Mão người Nghệ An, anh Tề quê Cát Hải với cậu Sóc",
        ["Mão", "Tề", "Sóc"],
    ),
    (
        "Trận ấy hy sinh 11 đồng chí, trong đó tôi nhớ Nguyễn Khắc Thiệu b trưởng và Trịnh Văn Bảy",
        ["Nguyễn Khắc Thiệu", "Trịnh Văn Bảy"],
    ),
    (
        "Trung sĩ Lê Văn Tố, chiến sĩ Nguyễn Hữu Phước và hạ sĩ Mai Văn Ngà hy sinh ngày 13/5/1969",
        ["Lê Văn Tố", "Nguyễn Hữu Phước", "Mai Văn Ngà"],
    ),
    ("đồng chí Giàng A Páo cùng tôi giữ chốt. Páo hy sinh, mất xác", ["Giàng A Páo"]),
    ("tôi và anh Đỗ Văn Thái nhập ngũ. Anh Thái hy sinh ở La Vang", ["Đỗ Văn Thái"]),
    ("thằng Lượng (tên đủ là Phạm Văn Lượng) đạp mìn", ["Phạm Văn Lượng"]),
    ("bia ghi liệt sĩ Nguyễn Văn Hải là sai, tên đúng là Nguyễn Văn Hai", ["Nguyễn Văn Hai"]),
    ("Ông nội em là liệt sỹ chống Pháp, tên Bùi Văn Khái", ["Bùi Văn Khái"]),
    ("ông Nguyễn Văn Sự kể ông Cẩn bị Pháp bắn tại bến đò", ["Cẩn"]),
    ("Hầm có lọ ghi tên Trần Đức Thuận", ["Trần Đức Thuận"]),
    ("Họ và tên: NGUYỄN ĐỨC TÔN. Ngày sinh: 5/8/1950. Hi sinh: 1971", ["Nguyễn Đức Tôn"]),
    ("bo toi la le thi minh 0388145902, bo hy sinh 1968", []),
    ("Bà mẹ Việt Nam anh hùng Phạm Thị Tý có con hy sinh 1967", []),
    ("trường mang tên anh hùng liệt sĩ Mạc Thị Lựu", []),
    ("đường Nguyễn Văn Trỗi, có liệt sĩ hy sinh", []),
    ("Trung tá Nguyễn Văn Thành, chỉ huy đội tìm 3 hài cốt liệt sĩ", []),
    ("bác sĩ Hồ Thị Mai lấy mẫu hài cốt liệt sĩ", []),
    ("chôn ở vườn nhà ông Vũ Văn Chiến", []),
    ("ông Vũ Bằng biết chỗ chôn bộ đội, ông Bằng thì chết năm 2010", []),
    ("anh Hoàng Minh Châu hiện sống ở Quy Nhơn, đơn vị hy sinh nhiều", []),
    ("cảm ơn anh Việt và chị Trần Thu Hà đã đón hài cốt bố tôi", []),
    ("hy sinh tại Cam Lộ, Quảng Trị", []),
    ("Đường Trường Sơn hy sinh nhiều", []),
    ("Bác Hồ nói các liệt sĩ hy sinh vì nước", []),
    ("ở Hà Nam Ninh hy sinh 3 đồng chí, Hồ Chí Minh toàn tập", []),
    ("thầy Nguyễn Văn Liên ngoại cảm đòi tiền tìm mộ liệt sĩ", []),
]
# When he fell, as ISO writes it.
DEATH_DAYS: list[tuple[str, str | None]] = [
    ("Ngày 12/3/1984 à không 12/3/1985, anh Ba trúng đạn", "1985-03-12"),
    ("Liệt sĩ Lê Văn An hy sinh 1969 không phải 1968", "1969"),
    ("LS Lê Văn An, HS /2/1972", "1972-02"),
    ("Giấy báo tử của liệt sĩ Lê Văn An ghi 15-3-1975", "1975-03-15"),
    ("Ngày 28/4/1972 ở Ái Tử tôi đánh xe tăng. Anh Ba nằm lại đó", "1972-04-28"),
    ("Liệt sĩ Lê Văn An nhập ngũ 4/1968, giấy báo tử cấp ngày 5/6/1976, quy tập năm 1985", None),
    ("Liệt sĩ Lê Văn An, chôn ở bìa phum, năm 1989 nghe nói đã đưa về", None),
    ("Liệt sĩ Lê Văn An hy sinh, năm 2019 tôi vào lại", None),
    ("Liệt sĩ Lê Văn An hy sinh 5/5/1970. Liệt sĩ hy sinh 6/6/1971", None),
    ("Liệt sĩ Lê Văn An, sinh 1953, hy sinh 15-3-1952", None),
    ("Liệt sĩ Lê Văn An hy sinh ngày 5/5/2030", None),
    ("Liệt sĩ Trịnh Văn Đạt, nhà cúng giỗ vào 12/8/1972, ngày người về báo tin", None),
]

# Behind "Liệt sĩ Lê Văn An, ".
MARTYR = "Liệt sĩ Lê Văn An, "
HOMES: list[tuple[str, str | None]] = [
    ("quê Vĩnh Bảo, Hải Phòng, sinh khoảng 1952", "Vĩnh Bảo, Hải Phòng"),
    ("Nguyên quán: Cẩm Chế, Thanh Hà, Hải Hưng. Nhập ngũ", "Cẩm Chế, Thanh Hà, Hải Hưng"),
    ("người Núi Đối, Kiến Thụy dính mìn", "Núi Đối, Kiến Thụy"),
    ("sn 1953, xã Hưng Nhân h. Vĩnh Bảo. NN 12/71", "xã Hưng Nhân h. Vĩnh Bảo"),
    ("s. 1954, Thái Thụy Thái Bình, trung sĩ", "Thái Thụy Thái Bình"),
    ("quê Đại Bản, trước là xã Đại Bản huyện An Dương.", "xã Đại Bản huyện An Dương"),
    ("quê tôi nghèo lắm", None),
    ("người ta kể lại", None),
    ("tôi về quê Vĩnh Bảo", None),
    ("cây quế ở vườn", None),
]
# Where he was laid first, where he lies now.
GRAVES: list[tuple[str, str | None, str | None]] = [
    ("chôn anh cạnh bờ sông Đá, có cây dừa", "cạnh bờ sông Đá", None),
    ("chôn nhờ vườn nhà cụ Sắc xã Đông Quan. Sau này", "vườn nhà cụ Sắc xã Đông Quan", None),
    ("an táng tại nghĩa trang mặt trận", None, "nghĩa trang mặt trận"),
    ("chôn ở bìa rừng, nay đã đưa về NTLS Kiến An", "bìa rừng", "NTLS Kiến An"),
    ("mộ nay ở sau vườn nhà tôi, thôn Tân Xuân", None, "sau vườn nhà tôi, thôn Tân Xuân"),
    ("không biết chôn ở đâu", None, None),
    ("bốn người chôn chung", None, None),
]
DEATH_PLACES: list[tuple[str, str | None]] = [
    ("hi sinh ở Thạch Hãn. Bà tôi", "Thạch Hãn"),
    ("hy sinh ngày 19/8/1972 ở Quảng Trị", "Quảng Trị"),
    ("Nơi hy sinh: Mặt trận phía Nam. Thi hài", "Mặt trận phía Nam"),
    ("hy sinh ở Lộc Ninh 7-4-1972", "Lộc Ninh"),
    ("hy sinh ở tuổi 20", None),
    ("không rõ hy sinh ở đâu", None),
]


def bare(text: str) -> str:
    """The text without its diacritics."""
    page = fold.page(text)
    return "".join(s.upper() if c.isupper() else s for c, s in zip(page.text, page.shadow, strict=True))
