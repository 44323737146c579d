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
desk-back = Quay lại

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
desk-readings = Cách đọc khác
desk-reading-away = cách { $distance }
desk-reading =
    .swapped = Vĩ độ và kinh độ được viết ngược, đã đổi lại
    .datum-assumed = Không nói hệ tọa độ nào: tính theo hệ thường dùng
    .zone-assumed = Không nói múi chiếu: lấy theo nơi được nêu
    .square-assumed = Không có hai chữ cái: lấy theo nơi ở gần
    .band-differs = Chữ của dải vĩ độ không khớp
    .map-view = Chỉ là giữa màn hình bản đồ, không phải điểm ghim
    .sea = Nằm ngoài biển
    .far = Nằm ngoài Việt Nam, Lào, Campuchia
    .fits-place = Khớp với nơi được nêu
    .off-place = Không khớp với nơi được nêu
desk-lacks =
    .square-letters = Còn thiếu hai chữ cái của ô lưới
    .sheet = Còn thiếu tờ bản đồ
    .point = Chỉ có tờ bản đồ, chưa có điểm
    .place = Còn thiếu tên nơi ở gần
    .meridian = Còn thiếu kinh tuyến trục
    .network = Đường dẫn đang chờ mở
    .pin = Đường dẫn ngắn chưa mở được
desk-lookup =
    .waiting = đang chờ trả lời từ mạng
    .found = đã tra được
    .nothing = đã tra, không thấy vị trí
    .failed = tra không được
    .not_opened = không mở: cấu hình không cho phép ra mạng
desk-area = Theo { $service }: { $name }, trong vòng { $radius }. Đây là vùng để tìm, không phải chỗ của phần mộ.
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

## Vai trò, nhật ký, thời hạn lưu

desk-rooms = Các trang
desk-tickets-short = Tin báo
desk-people = Cán bộ
desk-audit = Nhật ký
desk-retention = Thời hạn lưu
desk-not_allowed = Vai trò của anh/chị không được xem hoặc làm việc này. Lần thử này đã được ghi vào nhật ký. Nếu cần, nhờ tổ trưởng hoặc quản trị.
desk-form_refused = Yêu cầu này không đến từ trang đang mở của bàn trực, nên không được làm và đã được ghi vào nhật ký. Anh/chị tải lại trang rồi thử lại.

desk-role = Vai trò
desk-roles = Ai được làm gì
desk-role-operator = Cán bộ
desk-role-lead = Tổ trưởng
desk-role-admin = Quản trị
desk-oneself = (anh/chị)
desk-switched-off = Đã cho thôi
desk-switch-off = Cho thôi ngay
desk-switch-on = Cho làm lại
desk-people-hint = Cho thôi: mọi phiên đang mở chấm dứt ngay, liên kết hết hiệu lực, bot trong nhóm không nhận lệnh của người đó nữa. Người còn ở trong nhóm Telegram vẫn đọc được nhóm: hãy đưa ra khỏi nhóm.
desk-right = Việc
desk-yes = Được
desk-right-read = Xem tin báo, liên hệ được che
desk-right-reply = Trả lời người báo tin
desk-right-note = Ghi chú nội bộ
desk-right-claim = Nhận phụ trách
desk-right-status = Đổi trạng thái
desk-right-urgent = Đánh dấu khẩn
desk-right-correct = Sửa thông tin
desk-right-show = Hiện họ tên, số điện thoại của người báo tin
desk-right-original = Mở ảnh, tệp gốc
desk-right-withheld = Xem, thôi giữ kín chi tiết giữ kín
desk-right-hold = Giữ một tin báo, không cho xóa
desk-right-retention = Xem thời hạn lưu
desk-right-audit = Xem nhật ký
desk-right-people = Xem danh sách cán bộ
desk-right-end_operator = Cho một cán bộ thôi
desk-right-end_anybody = Cho tổ trưởng, quản trị thôi; cho làm lại
desk-right-role = Đổi vai trò

desk-audit-who = Người
desk-audit-none = Nhật ký chưa có dòng nào như vậy.
desk-audit-nobody = Không rõ ai, hoặc chương trình
desk-audit-head = Dấu cuối của nhật ký, để cơ quan giữ:

desk-retention-text = Trước khi xóa, bàn trực và nhóm điều phối được báo ít nhất { $days } ngày. Tin báo đang được giữ thì không phần nào bị xóa.
desk-kept-drafts = Lời kể chưa được đồng ý lưu
desk-kept-incomplete = Tin báo chưa kể xong
desk-kept-messages = Tin nhắn của tin báo đã khép
desk-kept-attachments = Ảnh, tệp của tin báo đã khép
desk-kept-raw = Bản gốc mà các nền tảng gửi tới
desk-kept-audit = Nhật ký
desk-kept-days = Giữ { $days } ngày từ lần thay đổi cuối.
desk-kept-until = Giữ đến hết ngày { $day }.
desk-kept-always = Giữ mãi.
desk-kept-next = Ngày { $day } xóa { $count } mục
desk-kept-nothing = Chưa có gì sắp xóa.
desk-holds = Tin báo đang được giữ
desk-holds-none = Không có tin báo nào đang được giữ.
desk-held = Đang được giữ, không xóa:
desk-hold = Giữ tin này
desk-release = Thôi giữ tin này
desk-hold-text = Tin được giữ thì không phần nào bị xóa, cho tới khi thôi giữ. Lý do được ghi vào lịch sử và nhật ký.
desk-reason = Lý do
# Chi tiết giữ kín: chỉ người trong cuộc biết.
desk-withheld = Chi tiết giữ kín
desk-withheld-words = Lời trong tin
desk-withheld-words-hint = Lời cần giữ kín, đúng như người báo đã kể
desk-withheld-which = Giữ kín điều gì
desk-withheld-add = Giữ kín một chi tiết
desk-withheld-do = Giữ kín
desk-withheld-note = Chi tiết chỉ người trong cuộc biết: từ nay không hiện ở đâu cả. Điều đã đăng trong nhóm trước đó, xin xóa bằng tay.
desk-withheld-show = Xem chi tiết giữ kín (có ghi sổ)
desk-withheld-end = Thôi giữ kín
desk-match = Cho phép báo gia đình
desk-match-note = Khi đã có người thứ hai cùng cho phép, cán bộ mới gọi điện báo gia đình. Máy không bao giờ tự báo.
desk-queues = Hàng chờ
desk-queue-all = Tất cả tin báo
desk-queue-abuse = Lừa đảo, tin đồn ({ $count })
