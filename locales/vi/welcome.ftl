welcome-hello =
    Dạ, cháu chào bác ạ.
    Chiến dịch 500 ngày đêm của thành phố Hải Phòng nhận tin về liệt sĩ.
    Bác nhớ đến đâu quý đến đó. Không ai được thu tiền của bác.
    Cần gặp người, bác gọi { $hotline }.
welcome-back = Dạ, cháu vẫn giữ những gì bác đã kể. Mình đi tiếp từ chỗ đang dở ạ.
welcome-source = Dạ, cháu ghi mã rồi ạ. Mình đi tiếp nhé bác.
welcome-again = Dạ, cháu chào bác ạ. Bác muốn báo tin mới hay xem tin đã gửi? Bác cũng có thể nhắn ngay vào đây, cháu thêm vào tin đã gửi.
welcome-language = Bác muốn nói chuyện bằng tiếng nào ạ? (Which language?)
welcome-language_set = Dạ, mình nói chuyện bằng tiếng Việt ạ.
