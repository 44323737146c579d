# Tin chung của Chiến dịch gửi người đã đồng ý nhận.

## Người dân đọc

broadcast-message =
    Thông báo của Tổ tiếp nhận, Chiến dịch 500 ngày đêm:

    { $words }

    Không ai được thu tiền của bác. Không muốn nhận nữa, bác nhắn «dừng tin» ạ.
broadcast-agreed = Dạ, khi có tin chung của Chiến dịch, cháu gửi bác tại đây. Muốn thôi nhận, bác nhắn «dừng tin» ạ.
broadcast-not_agreed = Dạ, cháu không gửi tin chung của Chiến dịch. Tin bác đã báo vẫn được xem xét như thường ạ.
broadcast-stopped = Dạ, từ giờ cháu không gửi tin chung của Chiến dịch nữa. Tin bác đã báo vẫn được xem xét như thường ạ.
broadcast-none = Dạ, bác không nhận tin chung nào của Chiến dịch. Muốn thôi nghe tình hình tin đã báo, bác nhắn «tạm dừng báo tin» ạ.

## Bàn trực

broadcast-title = Tin gửi người dân
broadcast-hint = Tin chung gửi những người đã đồng ý nhận. Một người soạn, tổ trưởng khác duyệt. Không gửi từ 21 giờ đến 7 giờ.
broadcast-new = Soạn tin mới
broadcast-none_yet = Chưa có tin nào.
broadcast-state-draft = Đang soạn
broadcast-state-proposed = Chờ duyệt
broadcast-state-approved = Đã duyệt, chờ giờ gửi
broadcast-state-sending = Đang gửi
broadcast-state-done = Đã gửi xong
broadcast-state-stopped = Đã dừng
broadcast-name = Tên gọi trong Tổ (người dân không thấy)
broadcast-words = Lời nhắn
broadcast-about = Nội dung
broadcast-about-general = Chung
broadcast-about-sampling = Về lấy mẫu ADN (không gửi người đã nói không muốn)
broadcast-audience = Gửi ai
broadcast-audience_hint = Trong những người đã đồng ý nhận tin. Để trống là tất cả; chọn nhiều mục thì một tin báo của người đó phải hợp mọi mục.
broadcast-communes = Xã, phường của nơi an táng, quê liệt sĩ hoặc nơi treo mã QR
broadcast-communes_hint = Giữ Ctrl để chọn nhiều.
broadcast-roles = Người kể là
broadcast-statuses = Trạng thái tin báo
broadcast-kinds = Loại tin báo
broadcast-channels = Kênh
broadcast-sources = Nguồn (tên mã QR, cách nhau bằng dấu phẩy)
broadcast-send_at = Gửi lúc
broadcast-until = Không gửi nữa sau ngày
broadcast-save = Lưu và xem trước
broadcast-written = Người soạn
broadcast-decided = Người quyết định
broadcast-preview = Xem trước
broadcast-reach = { $people } người sẽ nhận
broadcast-reach_channel = { $name }: { $now } người gửi được lúc này
broadcast-reach_window = { $count } người chưa gửi được vì nền tảng chỉ cho nhắn sau khi họ nhắn lại; họ nhắn lại trước hạn thì được gửi
broadcast-on = Trên { $name }
broadcast-many = Chỉ đếm trong { $count } người đầu.
broadcast-test = Gửi thử cho tôi
broadcast-test_telegram = Telegram của tôi
broadcast-test_web = Khung trò chuyện mở trong trình duyệt này
broadcast-tested = Đã gửi thử.
broadcast-no_telegram = Tài khoản của anh/chị chưa gắn với Telegram. Gõ /desk trong nhóm điều phối rồi đăng nhập bằng liên kết ấy.
broadcast-no_chat = Trình duyệt này chưa mở khung trò chuyện. Mở trang chủ, bắt đầu trò chuyện rồi gửi thử lại.
broadcast-propose = Trình duyệt
broadcast-approve = Duyệt gửi
broadcast-decline = Trả lại để sửa
broadcast-stop = Dừng ngay
broadcast-stop_hint = Tin nào chưa rời khỏi đây thì không gửi nữa.
broadcast-change = Sửa
broadcast-outcome = Kết quả
broadcast-count-waiting = Chờ gửi
broadcast-count-under_way = Đang chuyển
broadcast-count-held = Chờ người nhận nhắn lại
broadcast-count-sent = Đã tới
broadcast-count-unknown = Không rõ đã tới chưa
broadcast-count-failed = Không gửi được
broadcast-count-left_out = Không gửi
broadcast-why-gone = không còn dữ liệu
broadcast-why-blocked = đã chặn bot
broadcast-why-muted = đã xin tạm dừng báo tin
broadcast-why-withdrawn = đã rút đồng ý
broadcast-why-no_consent = không còn đồng ý nhận tin chung
broadcast-why-paused = đang xin nghỉ
broadcast-why-erasing = đang chờ xóa dữ liệu
broadcast-why-unwilling = không muốn lấy mẫu
broadcast-why-window = chờ người nhận nhắn lại
broadcast-why-said_stop = đã nhắn «dừng tin»
broadcast-why-expired = quá hạn gửi
broadcast-why-stopped = tin bị dừng
broadcast-why-done = tin đã kết thúc
broadcast-said_stop = Nhắn «dừng tin» sau khi nhận: { $count }
broadcast-gone = Tin này đã gửi hoặc đã thay đổi. Xin tải lại trang.
broadcast-changed = Lời đã được sửa sau khi anh/chị mở trang. Xin đọc lại rồi duyệt.
broadcast-own = Người soạn không tự duyệt. Xin nhờ một tổ trưởng khác.
broadcast-bad_time = Giờ gửi hoặc ngày hết hạn chưa đúng.
broadcast-too_late = Đã quá ngày hết hạn. Xin sửa lại ngày giờ.
broadcast-no_name = Xin ghi tên gọi của tin.
