reporter-role =
    .ask = Dạ, cháu cảm ơn bác. Cháu xin hỏi, bác là ai với liệt sĩ ạ?
    .again = Dạ, bác chọn giúp cháu một trong các dòng sau, hoặc «bỏ qua» ạ.
    .label = Người báo tin
reporter-role-relative = Người thân
    .words = thân nhân | gia đình | con | cháu | em | anh | vợ | chị | mẹ | bố | cha | má | ông | vợ liệt sĩ | người nhà
reporter-role-veteran = Đồng đội, nhân chứng
    .words = cựu chiến binh | đồng đội | nhân chứng | ccb | người biết việc
reporter-role-helper = Tôi nhắn hộ người khác
    .words = nhắn hộ | nhập hộ | viết hộ | người nhắn hộ
reporter-role-other = Người khác
    .words = khác
reporter-consent =
    .ask =
        Bạn đọc giúp bác là người kể nghe câu này ạ:
        bác có đồng ý để lời kể được lưu và chuyển tới các cơ quan tìm kiếm không?
        Nếu chưa, cháu không hỏi tên bác; tin vẫn gửi được.
    .again = Dạ, bạn trả lời giúp cháu «có» hoặc «không» ạ.
    .label = Người kể đồng ý
reporter-consent-yes = Bác đồng ý
reporter-consent-no = Chưa
    .words = chưa hỏi | chưa đồng ý
reporter-elder =
    .ask = Dạ, bác là người kể tên gì ạ?
    .again = Dạ, cháu chưa rõ tên. Bạn gõ giúp họ và tên của bác, hoặc «bỏ qua» ạ.
    .label = Người kể
reporter-helper =
    .ask = Còn bạn, người đang nhắn giúp, tên là gì ạ?
    .again = Dạ, bạn gõ giúp họ và tên của bạn, hoặc «bỏ qua» ạ.
    .label = Người nhắn hộ
