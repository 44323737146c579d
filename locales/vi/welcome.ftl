welcome-hello =
    Dạ, cháu chào bác ạ.
    Đây là nơi tiếp nhận thông tin về liệt sĩ của Chiến dịch 500 ngày đêm đẩy mạnh thực hiện tìm kiếm, quy tập và xác định danh tính hài cốt liệt sĩ, thành phố Hải Phòng.
    Bác nhớ được đến đâu quý đến đó ạ. Việc này hoàn toàn miễn phí, không ai được thu tiền của bác.
    Bác cần gặp người, xin gọi đường dây nóng { $hotline }.
welcome-back = Dạ, cháu vẫn giữ những gì bác đã kể. Mình đi tiếp từ chỗ đang dở ạ.
welcome-source = Dạ, cháu ghi mã rồi ạ. Mình đi tiếp nhé bác.
welcome-again = Dạ, cháu chào bác ạ. Bác muốn báo tin mới hay xem tin đã gửi? Bác cũng có thể nhắn ngay vào đây, cháu thêm vào tin đã gửi.
welcome-language = Bác muốn nói chuyện bằng tiếng nào ạ? (Which language?)
welcome-language_set = Dạ, mình nói chuyện bằng tiếng Việt ạ.
