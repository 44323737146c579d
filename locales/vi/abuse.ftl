# Báo lừa đảo, hỏi tin đồn. Lời nhẹ nhàng, không trách: gia đình mong tin nên dễ bị kẻ xấu lợi dụng.

abuse-begin =
    Dạ, bác nói ra là rất đúng ạ. Gia đình nào cũng mong tin, nên dễ bị kẻ xấu lợi dụng.
    Xin bác khoan chuyển tiền, đừng đọc mã OTP cho ai, và giữ lại mọi tin nhắn.
    Bác báo Công an xã, phường nơi bác ở, hoặc gọi { $hotline }.
    Cháu xin hỏi vài câu; câu nào không rõ, bác cứ «bỏ qua» ạ.
abuse-kept_apart =
    Dạ, phần bác đang kể, cháu đã chuyển tới Tổ tiếp nhận. Mã tin: { $code }
    Nhớ thêm điều gì về tin ấy, sau này bác cứ nhắn tiếp ạ.
abuse-report =
    .ask = Dạ, nghe chuyện bác kể, cháu xin hỏi: bác muốn báo điều gì ạ?
    .again = Dạ, bác chọn giúp cháu một trong các dòng sau, hoặc «bỏ qua» ạ.
    .label = Loại tin
abuse-report-yes = Báo có người lừa đảo, đòi tiền
abuse-report-rumour = Hỏi tin đồn có thật không
abuse-report-no = Báo tin về liệt sĩ
abuse-rumour =
    .ask = Dạ, bác nghe tin gì ạ? Bác kể lại giúp cháu, bằng lời của bác.
    .label = Tin bác nghe được
abuse-rumour_known = Dạ, về điều này, thông tin chính thức như sau ạ:
abuse-rumour_unknown =
    Dạ, tin này cháu chưa có câu trả lời chính thức, cháu chuyển để cán bộ xem và trả lời bác.
    Trong lúc chờ, xin bác khoan tin, khoan chia sẻ; cần hỏi ngay, bác gọi { $hotline } ạ.
abuse-rumour_enough =
    .ask = Dạ, bác rõ chưa ạ, hay cần cán bộ xem thêm?
    .again = Dạ, bác chọn giúp cháu một trong hai dòng sau ạ.
    .label = Trả lời tin đồn
abuse-rumour_enough-enough = Tôi rõ rồi
    .words = rõ rồi | đủ rồi | rõ
abuse-rumour_enough-ask = Nhờ cán bộ xem thêm
    .words = chưa rõ | xem thêm
abuse-rumour_thanks = Dạ, cháu cảm ơn bác đã hỏi lại cho chắc. Nghe tin gì chưa rõ, bác cứ nhắn cháu ạ.
abuse-who =
    .ask = Dạ, người đó xưng tên gì, tự nhận làm việc ở đâu ạ?
    .label = Người bị báo
abuse-how =
    .ask = Người đó tìm đến bác bằng cách nào ạ?
    .label = Cách tiếp cận
abuse-how-phone = Gọi điện, nhắn tin
    .words = điện thoại | gọi điện | nhắn tin
abuse-how-facebook = Facebook
abuse-how-zalo = Zalo
abuse-how-visit = Đến tận nhà
    .words = đến nhà | tới nhà
abuse-account =
    .ask = Người đó dùng số điện thoại, số tài khoản hay trang nào ạ? Bác ghi lại giúp cháu.
    .label = Số máy, tài khoản
abuse-when =
    .ask = Việc đó xảy ra hôm nào ạ?
    .label = Ngày xảy ra
abuse-amount =
    .ask = Người đó đòi bao nhiêu tiền ạ?
    .label = Số tiền bị đòi
abuse-amount-none = Không đòi tiền
abuse-paid =
    .ask = Bác đã chuyển khoản nào chưa ạ? Bác ghi số tiền cũng được.
    .label = Đã đưa tiền
abuse-paid-no = Chưa đưa
    .words = chưa | chưa chuyển
abuse-paid-yes = Đã đưa
    .words = rồi | đã chuyển | đã đưa
abuse-proof =
    .ask =
        Bác có ảnh, tin nhắn hay đường dẫn về việc này, bác gửi giúp cháu ạ. Kể thêm gì cũng được.
        Gửi xong, bác bấm «Xong».
    .ask-zalo =
        Bác có ảnh, tin nhắn hay đường dẫn về việc này, bác gửi giúp cháu ạ. Kể thêm gì cũng được.
        Gửi xong, bác nhắn «xong».
    .more = Dạ, cháu nhận được rồi ạ. Bác gửi tiếp, hoặc bấm «Xong».
    .more-zalo = Dạ, cháu nhận được rồi ạ. Bác gửi tiếp, hoặc nhắn «xong».
    .label = Ảnh, tin nhắn kèm theo
abuse-sent =
    Dạ, cháu cảm ơn bác. Cán bộ sẽ đọc và chuyển cơ quan công an.
    Xin bác đừng chuyển tiền, giữ lại tin nhắn, số máy, biên lai. Nếu đã chuyển, bác gọi ngay cho ngân hàng.
    Bác báo Công an xã, phường nơi bác ở, hoặc gọi { $hotline }.
    Không ai được thu tiền của bác để tìm liệt sĩ.
abuse-rumour_sent =
    Dạ, cháu cảm ơn bác đã hỏi lại cho chắc. Cán bộ sẽ xem và trả lời bác tại đây.
    Trong lúc chờ, xin bác khoan chia sẻ tin ấy. Đường dây nóng: { $hotline }.
