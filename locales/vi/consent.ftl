consent-agree =
    .ask =
        Cháu xin phép lưu những gì bác kể và gửi, chỉ để tìm kiếm, xác minh thông tin liệt sĩ.
        Tin chuyển tới quân sự, nội vụ, công an, pháp y, ủy ban xã, phường; cán bộ có thể liên hệ lại.
        Số điện thoại, mẫu ADN, cháu hỏi riêng.
        Tin giữ an toàn đến khi chiến dịch tổng kết; bác xem, sửa, xóa, rút đồng ý lúc nào cũng được.
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
