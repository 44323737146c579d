martyr-name =
    .ask = Liệt sĩ tên là gì ạ?
    .again = Dạ, bác cho cháu xin riêng họ và tên liệt sĩ, hoặc «không rõ» ạ.
    .label = Liệt sĩ
martyr-birth_year =
    .ask = Liệt sĩ sinh năm nào ạ? Nhớ khoảng cũng được.
    .again = Dạ, bác gõ giúp cháu năm sinh, ví dụ 1950, hoặc «không rõ» ạ.
    .label = Năm sinh
martyr-home =
    .ask = Quê liệt sĩ ở đâu ạ? Tên xã, huyện cũ cũng được.
    .label = Quê quán
martyr-home_which =
    .ask =
        Dạ, có nhiều nơi trùng tên ấy. Nơi nào là quê liệt sĩ ạ?
        Nếu không có ở đây, bác cho cháu biết tên huyện, tỉnh cũ.
    .label = Quê ở huyện, tỉnh nào
martyr-unit =
    .ask = Liệt sĩ ở đơn vị nào ạ? Ví dụ: C3 D7 E66 F304.
    .label = Đơn vị
martyr-death_date =
    .ask = Liệt sĩ hi sinh ngày nào ạ? Chỉ nhớ tháng, năm hay ngày giỗ cũng được.
    .again = Dạ, bác gõ giúp cháu như 19/8/1972, hoặc 8/1972, hoặc năm 1972, hoặc «không rõ» ạ.
    .label = Ngày hi sinh
martyr-death_year =
    .ask = Bác có nhớ liệt sĩ hi sinh năm nào không ạ? Nhớ khoảng cũng được.
    .again = Dạ, bác gõ giúp cháu năm, ví dụ 1972 hay năm Nhâm Tý, hoặc «không rõ» ạ.
    .label = Năm hi sinh
martyr-death_place =
    .ask = Liệt sĩ hi sinh ở đâu ạ?
    .label = Nơi hi sinh

# Chỉ hỏi khi người kể muốn sửa điều đã đọc được trong câu chuyện; cán bộ cũng có thể ghi.
martyr-lives =
    .ask = Dạ, người có tên trong danh sách liệt sĩ này hiện còn sống phải không ạ?
    .again = Dạ, người có tên trong danh sách liệt sĩ này hiện còn sống phải không ạ?
    .label = Hiện nay
    .noted = Dạ, cháu ghi là người còn sống ạ. Cháu không hỏi về ngày hi sinh và phần mộ nữa.
martyr-lives-yes = Còn sống
martyr-lives-no = Đã hi sinh
martyr-alias =
    .ask = Liệt sĩ còn có tên gọi hay bí danh nào khác ạ?
    .label = Bí danh, tên khác
martyr-rank =
    .ask = Cấp bậc, chức vụ của liệt sĩ là gì ạ? Ví dụ: trung sĩ, tiểu đội trưởng.
    .label = Cấp bậc, chức vụ
martyr-enlisted =
    .ask = Liệt sĩ nhập ngũ khi nào ạ? Chỉ nhớ năm cũng được.
    .label = Nhập ngũ
