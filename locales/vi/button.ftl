# Chữ trên nút bấm chung cho nhiều câu hỏi.

button-or = Hoặc nhắn
button-skip = Bỏ qua
button-unknown = Không rõ
button-done = Xong
button-back = Quay lại
button-send = Gửi tin
button-edit = Sửa
button-donors = Người cho mẫu ADN
    .words = người cho mẫu
button-cancel = Hủy
button-status = Tra cứu
button-new = Báo tin mới
button-human = Gặp cán bộ
button-pause = Để lúc khác
button-mute = Tạm dừng thông báo
button-unmute = Nhận thông báo
button-fraud = Báo lừa đảo
button-rumour = Hỏi tin đồn
button-erase = Xóa dữ liệu
button-withdraw = Rút đồng ý
button-location = Gửi vị trí của tôi
button-contact = Gửi số điện thoại của tôi
button-news = Nhận tin chiến dịch
button-stop_news = Dừng tin
