consent-agree =
    .ask =
        Trước khi nghe bác kể, cháu xin phép thưa:
        • Những gì bác kể được lưu an toàn, chỉ dùng để tìm kiếm, xác minh thông tin liệt sĩ.
        • Nội dung tin được chuyển cho các cơ quan của chiến dịch (quân sự, nội vụ, công an, pháp y, ủy ban xã, phường), và cán bộ có thể liên hệ lại với bác.
        • Số điện thoại và chuyện lấy mẫu ADN, cháu sẽ hỏi riêng.
        • Tin được giữ đến khi chiến dịch tổng kết. Bác xem, xóa hoặc rút đồng ý lúc nào cũng được.
        Bác có đồng ý không ạ?
    .again = Dạ, cháu giữ lời bác để đó, bác đồng ý thì cháu mới ghi ạ. Bác trả lời giúp cháu: «đồng ý» hoặc «không».
    .label = Đồng ý lưu tin
consent-agree-yes = Đồng ý
consent-agree-no = Không đồng ý
consent-reassured =
    Dạ, bác cẩn thận như vậy là phải ạ. Đây là nơi tiếp nhận tin của Chiến dịch 500 ngày đêm, thành phố Hải Phòng.
    Không ai được thu tiền của bác. Muốn hỏi cho chắc, bác gọi { $hotline } ạ.
consent-refused =
    Dạ vâng ạ. Cháu đã xóa những gì bác vừa nhắn.
    Khi nào bác muốn kể, bác nhắn «báo tin», hoặc gọi { $hotline } ạ.
