# Nhập tin hộ: tin đến qua điện thoại, giấy tờ, gặp trực tiếp, xã gửi. Cán bộ đọc; riêng các lời xin phép
# (entry-words_…) được đọc cho người báo tin nghe, hoặc in trên giấy để ký.

entry-title = Nhập tin hộ
entry-channel = Tin đến bằng cách nào
entry-story = Lời kể
entry-story_hint = Ghi đúng lời người kể, càng đủ càng tốt. Bấm “Đọc lời kể” để các ô bên dưới được điền sẵn, rồi xem lại.
entry-read = Đọc lời kể
entry-note = Thư, văn bản, danh sách nào
entry-agreeing = Xin phép người báo tin
entry-further = Xin phép thêm: chuyển số điện thoại, ADN, báo chí, kể hộ
entry-agreed = Đã hỏi đúng như trên, người báo tin đồng ý
entry-how = Đồng ý bằng cách nào
entry-how-read_out = Nghe đọc qua điện thoại
entry-how-in_person = Nghe đọc trực tiếp
entry-how-signed = Ký trên giấy
entry-who_agreed = Ai đồng ý (nếu không phải chính người báo tin)
entry-files = Ảnh chụp giấy tờ, ảnh, ghi âm
entry-save = Lưu tin
entry-done = Đã lưu tin
entry-say = Đọc mã cho người báo tin, chậm từng chữ, rồi nhờ đọc lại:
entry-tell = Người báo tin nhắn “tra cứu” kèm mã này qua Zalo, Telegram hoặc trang web thì biết tin đang tới đâu. Không ai được thu tiền vì mã này.
entry-another = Nhập tin khác
entry-open = Mở tin báo
entry-letters = số không|số một|số hai|số ba|số bốn|số năm|số sáu|số bảy|số tám|số chín|A, An Giang|Bê, Bắc Ninh|Xê, Cà Mau|Dê, Duyên Hải|E, Ê-đê|Ép|Giê, Gia Lai|Hát, Hà Nội|Gi, chữ J|Ca, Kiên Giang|Em-mờ, Mỹ Tho|En-nờ, Nam Định|Pê, Phú Thọ|Quy, Quảng Trị|E-rờ, Rạch Giá|Ét-sì, Sơn La|Tê, Tây Ninh|Vê, Vinh|Vê kép, chữ W|Ích-xì, Xuân Lộc|I dài, Yên Bái
entry-nothing = Chưa có thông tin gì về liệt sĩ hay nơi an táng.
entry-no_consent = Chưa có sự đồng ý lưu tin. Không lưu lời kể và thông tin người báo tin khi người ấy chưa đồng ý.
entry-no_elder = Người kể chưa đồng ý thì không ghi tên người kể.
entry-no_how = Xin chọn người báo tin đồng ý bằng cách nào.

entry-words_tip = Trước khi ghi, cháu xin phép thưa bác: những gì bác kể được lưu an toàn, chỉ dùng để tìm kiếm, xác minh thông tin liệt sĩ; được chuyển cho các cơ quan của chiến dịch (quân sự, nội vụ, công an, pháp y, ủy ban xã, phường), và cán bộ có thể liên hệ lại với bác. Tin được giữ đến khi chiến dịch tổng kết; bác xem, xóa hoặc rút đồng ý lúc nào cũng được. Không ai được thu tiền của bác. Bác có đồng ý không ạ?
entry-words_elder = Thưa bác là người kể: bác có đồng ý để lời bác kể và tên bác được lưu, chuyển tới các cơ quan tìm kiếm không ạ?
entry-words_contact = Bác cho phép chuyển số điện thoại của bác tới cơ quan xác minh (quân sự, nội vụ, công an) không ạ?
entry-words_dna = Bác cho phép chuyển câu trả lời về ADN tới công an, pháp y để họ liên hệ không ạ?
entry-words_press = Bác cho phép báo chí của chiến dịch dùng câu chuyện này không ạ?
