# Bàn trực: trang làm việc của tổ tiếp nhận. Chỉ cán bộ đọc.

desk-title = Bàn trực Manh Mối
desk-short-title = Bàn trực
desk-skip = Tới nội dung
desk-leave = Đăng xuất
desk-offline = Không nối được với máy chủ. Việc vừa rồi chưa được ghi; xin thử lại.

## Đăng nhập

desk-enter = Đăng nhập
desk-enter-text = Bấm nút dưới đây để vào bàn trực. Liên kết này chỉ dùng được một lần.
desk-enter-needed = Cần đăng nhập để vào bàn trực.
desk-enter-refused = Liên kết này đã dùng rồi, hoặc đã quá hạn.
desk-enter-how = Xin một liên kết mới: gõ /desk trong nhóm điều phối trên Telegram, hoặc nhờ người quản trị chạy lệnh manhmoi desk-link.

## Danh sách

desk-tickets = Danh sách tin báo
desk-search = Tìm
desk-search-hint = Tìm tên liệt sĩ, đơn vị, nơi chốn, mã tin
desk-all = Tất cả
desk-only = Chỉ xem
desk-status = Trạng thái
desk-kind = Loại tin
desk-assignee = Phụ trách
desk-assignee-mine = Tôi phụ trách
desk-assignee-nobody = Chưa ai nhận
desk-flag-urgent = Khẩn
desk-flag-incomplete = Chưa kể xong
desk-flag-unanswered = Chờ trả lời
desk-flag-wants_person = Muốn gặp cán bộ
desk-code = Mã tin
desk-martyr = Liệt sĩ, nơi chốn
desk-received-at = Nhận lúc
desk-no-name = Chưa rõ họ tên
desk-none-yet = Chưa có tin báo nào.
desk-none-found = Không thấy tin báo nào như vậy.
desk-show-all = Xem tất cả
desk-pages = Các trang
desk-first-page = Về trang đầu
desk-next-page = Trang sau

## Tin báo

desk-parts = Các phần của tin báo
desk-talk = Trò chuyện
desk-facts = Thông tin
desk-files = Ảnh, tệp
desk-history = Lịch sử
desk-person = Người báo tin
desk-source = Nguồn
desk-blocked = Người báo tin đã chặn
desk-claim = Nhận phụ trách
desk-urgent = Đánh dấu khẩn
desk-not-urgent = Bỏ dấu khẩn
desk-save = Lưu
desk-edit = Sửa
desk-add = Thêm
desk-leave-it = Thôi
desk-back-to-ticket = Về tin báo

desk-write = Viết cho người báo tin, hoặc ghi chú
desk-reply = Gửi cho người báo tin
desk-note = Ghi chú nội bộ
desk-write-hint = “Gửi cho người báo tin” đi tới người báo tin. “Ghi chú nội bộ” chỉ tổ tiếp nhận đọc.
desk-write-hint-no-answer = Tin này không đến qua kênh nhắn tin nào, nên chỉ ghi chú được ở đây.
desk-no-messages = Chưa có tin nhắn nào.
desk-by-person = Người báo tin
desk-by-bot = Trả lời tự động
desk-by-note = Ghi chú nội bộ
desk-edited = Đã sửa, xem lời trước
desk-send-again = Gửi lại

desk-delivery-waiting = Chờ gửi
desk-delivery-sending = Đang gửi
desk-delivery-sent = Đã gửi
desk-delivery-failed = Không gửi được
desk-delivery-unknown = Chưa rõ đã tới chưa
desk-delivery-held = Đang giữ lại, chưa gửi

desk-unknown = Không rõ
desk-skipped = Bỏ qua
desk-not-told = Chưa có
desk-not-left = Không để lại
desk-not-sure = Chưa được xác nhận
desk-read-as = Hiểu là
desk-unit =
    .squad = tiểu đội (a) { $name }
    .platoon = trung đội (b) { $name }
    .company = đại đội (c) { $name }
    .battalion = tiểu đoàn (d) { $name }
    .regiment = trung đoàn (e) { $name }
    .brigade = lữ đoàn { $name }
    .division = sư đoàn (f) { $name }
    .corps = quân đoàn { $name }
    .group = đoàn { $name }
    .military_region = quân khu { $name }
    .front = mặt trận { $name }
    .code = mật danh { $name }
    .mailbox = hòm thư { $name }
desk-before = Trước đó
desk-until = đến
desk-add-fact = Thêm thông tin còn thiếu
desk-from-answer = Trả lời câu hỏi
desk-from-button = Bấm nút chọn
desk-from-story = Đọc từ lời kể
desk-from-pin = Vị trí gửi từ điện thoại
desk-from-photo = Vị trí trong ảnh, người báo tin đã nhận
desk-from-contact = Danh thiếp
desk-from-operator = Cán bộ sửa
desk-coordinates = Tọa độ
desk-map-osm = Xem trên OpenStreetMap
desk-map-google = Xem trên Google Maps

desk-name = Họ tên
desk-phone = Điện thoại
desk-unmask = Hiện số điện thoại
desk-unmasked-note = Việc xem liên hệ đã được ghi vào lịch sử.
desk-consents = Đồng ý
desk-no-consents = Chưa có đồng ý nào.
desk-consent-version = bản
desk-consent-withdrawn = Đã rút
desk-consent-tip = Lưu và dùng tin báo
desk-consent-contact = Chuyển liên hệ cho cơ quan
desk-consent-dna = Chuyển câu trả lời về ADN
desk-consent-elder = Người kể đồng ý (nhắn hộ)
desk-consent-press = Dùng trên báo chí

desk-no-files = Chưa có ảnh hay tệp nào.
desk-exif-place = Vị trí trong ảnh
desk-exif-taken = Chụp lúc
desk-exif-altitude = cao { $metres } m
desk-exif-direction = Hướng chụp: { $degrees }° (0° là hướng Bắc)
desk-exif-no-zone = giờ máy ảnh, không rõ múi giờ
desk-file-photo = Ảnh
desk-file-voice = Lời nói ghi âm
desk-file-audio = Ghi âm
desk-file-video = Phim quay
desk-file-file = Tệp
desk-file-state-waiting = đang chờ tải về
desk-file-state-fetching = đang tải về
desk-file-state-too_big = quá lớn, chưa tải về được
desk-file-state-refused = loại tệp không nhận
desk-file-state-failed = không tải về được

## Cảnh báo, Zalo

desk-alarms = Cần sửa
desk-zalo-login = Đăng nhập Zalo OA
desk-zalo-login-text = Chép mã dưới đây và dán vào cửa sổ đang chạy lệnh manhmoi zalo login. Mã có hiệu lực 10 phút, dùng một lần.
desk-zalo-login-nothing = Zalo chưa trả về mã nào. Xin chạy lại lệnh manhmoi zalo login và mở liên kết mà lệnh in ra.
desk-via = qua
desk-call = Gọi

## Yêu cầu về dữ liệu cá nhân
desk-requests = Yêu cầu về dữ liệu
desk-requests-none = Không có yêu cầu nào đang chờ.
desk-requests-settled = Đã xong gần đây
desk-request-kind = Loại
desk-request-kind-access = Xem dữ liệu
desk-request-kind-correction = Sửa dữ liệu
desk-request-kind-erasure = Xóa dữ liệu
desk-request-kind-withdrawal = Rút đồng ý
desk-request-kind-objection = Phản đối
desk-request-kind-breach = Sự cố lộ dữ liệu
desk-request-at = Nhận lúc
desk-request-answer_due = Trả lời trước
desk-request-act_due = Xử lý xong trước
desk-request-report_due = Báo cơ quan chuyên trách trước
desk-request-missed = Quá hạn
desk-request-answered = Đã trả lời
desk-request-done = Đã xử lý xong
desk-request-told = Đã báo cơ quan này
desk-request-told_at = đã báo
desk-request-agencies = Cơ quan đang giữ tin
desk-request-waits = Còn cơ quan chưa được báo, nên chưa thể ghi là đã xong.
desk-request-not_open = Yêu cầu này đã được ghi rồi, hoặc không có.
desk-request-incomplete = Xin ghi đủ nội dung; mã tin nếu có thì phải đúng.
desk-request-receipt = Giấy báo
desk-request-taken_back = người yêu cầu thôi
desk-request-new = Ghi một yêu cầu nhận qua điện thoại, giấy tờ
desk-request-code = Mã tin (nếu có)
desk-request-detail = Nội dung
desk-request-save = Ghi lại
desk-breach-new = Mở sự cố lộ dữ liệu (72 giờ)
desk-breach-what = Việc gì xảy ra
desk-breach-who = Dữ liệu của ai, khoảng bao nhiêu người
desk-breach-when = Phát hiện lúc nào (để trống: bây giờ)
