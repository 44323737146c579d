care-urgent =
    Dạ, việc này khẩn ạ. Xin bác đừng chạm vào, đừng đào thêm, giữ nguyên mọi thứ.
    Nếu thấy bom, đạn, mìn: xin mọi người tránh xa ngay.
    Bác báo ngay Ủy ban nhân dân hoặc Ban Chỉ huy quân sự xã, phường, hoặc gọi { $hotline }.
care-waiting =
    Dạ, cháu đã ghi câu hỏi của bác cho cán bộ.
    Trong lúc chờ, xin bác đừng chạm vào, đừng lấp lại, giữ nguyên mọi thứ.
    Cần người ngay, bác gọi Ủy ban nhân dân hoặc Ban Chỉ huy quân sự xã, phường, hoặc { $hotline } ạ.
care-money =
    Dạ, xin bác đừng đưa tiền cho ai. Việc tìm kiếm liệt sĩ hoàn toàn miễn phí.
    Có người đòi tiền, bác báo công an xã, phường, hoặc gọi { $hotline } ạ.
care-distress =
    Dạ, cháu xin chia sẻ với bác. Mình không vội đâu ạ, bác nghỉ bao lâu cũng được.
    Bác muốn nói chuyện với cán bộ, xin gọi { $hotline }. Khi nào muốn kể tiếp, bác cứ nhắn ạ.
care-support = Bác cần người lắng nghe, chia sẻ, xin gọi { $contact } ạ.
care-digging =
    Dạ, nếu có dịp tới nơi đó, xin bác không đào bới, không xê dịch gì; việc này do lực lượng quân đội làm.
    Thấy bom, đạn, mìn, xin đừng chạm vào và báo ngay xã, phường ạ.
care-pictures = Dạ, khi lấy mẫu ADN, xin gia đình không quay phim, chụp ảnh để đăng lên mạng xã hội ạ.
care-paused =
    Dạ vâng ạ, bác cứ nghỉ. Cháu giữ nguyên những gì bác đã kể.
    Lúc nào muốn kể tiếp, bác nhắn cháu một tiếng, mình đi tiếp từ chỗ đang dở.
care-paused_rest = Dạ vâng ạ. Lúc nào bác muốn kể, bác cứ nhắn cháu.
care-child =
    Cảm ơn em đã muốn giúp. Em còn nhỏ, nên em nhờ bố mẹ hoặc người lớn trong nhà cùng trả lời nhé.
    Khi người lớn đọc và đồng ý thì mới ghi tiếp được. Cần gặp cán bộ, xin gọi { $hotline }.
