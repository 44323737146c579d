# Câu trả lời soạn sẵn: cán bộ chọn, sửa rồi gửi cho người báo tin. Tổ trưởng sửa được ở bàn trực.

canned-title = Câu trả lời soạn sẵn
canned-hint = Cán bộ chọn câu, đọc lại và sửa trước khi gửi. { $code } được thay bằng mã tin. Bỏ trống lời để thôi dùng một câu có sẵn.
canned-name = Tên câu
canned-text = Lời
canned-new = Câu mới
canned-remove = Xóa câu này
canned-restore = Lấy lại câu có sẵn
canned-hidden = Thôi dùng
canned-choose = Câu soạn sẵn
canned-choose-hint = Chọn một câu để chèn
canned-gone = Câu này không còn nữa.

## Câu có sẵn

canned-thanks = Dạ, chúng tôi đã nhận được tin của bác, mã tin { $code }. Chúng tôi đang xem và sẽ báo lại bác ạ. Xin cảm ơn bác.
    .title = Đã nhận tin
canned-near = Dạ, bác còn nhớ gần đó có sông suối, cầu, chùa hay cây to nào không ạ? Bác nhớ được tới đâu xin kể tới đó ạ.
    .title = Hỏi thêm về nơi chốn
canned-papers = Dạ, nếu gia đình còn giấy báo tử, Bằng Tổ quốc ghi công hay thư từ, xin bác chụp rồi gửi cho chúng tôi ạ. Bác giữ bản gốc, không cần gửi đi ạ.
    .title = Xin ảnh giấy tờ
canned-leave = Dạ, xin bác đừng đào bới, di chuyển gì ở đó ạ. Việc tìm kiếm, quy tập do lực lượng quân đội làm. Nếu thấy vật nghi là bom, mìn, xin bác tránh xa và báo ngay cho xã, phường ạ.
    .title = Giữ nguyên hiện trường
canned-free = Dạ, việc này không thu tiền của ai, ở bất cứ bước nào. Nếu có người đòi tiền, xin bác đừng đưa và báo cho chúng tôi ạ.
    .title = Không thu tiền
canned-call = Dạ, chúng tôi muốn gọi điện hỏi thêm bác. Lúc nào bác tiện nghe máy, và gọi số nào ạ?
    .title = Hẹn gọi điện
canned-passed = Dạ, tin của bác (mã tin { $code }) đã được chuyển tới cơ quan có trách nhiệm để xác minh. Có kết quả, chúng tôi sẽ báo bác ạ.
    .title = Đã chuyển cơ quan
