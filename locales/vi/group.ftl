# Nhóm điều phối trên Telegram: thẻ tin báo, lệnh, kết quả gửi. Chỉ tổ tiếp nhận đọc.

## Thẻ tin báo

group-card-urgent = KHẨN
group-card-incomplete = Chưa kể xong
group-card-wants-person = Người báo tin muốn gặp cán bộ
group-card-blocked = Người báo tin đã chặn hoặc bỏ quan tâm
group-card-more = (và { $count } liệt sĩ khác)
group-card-martyr = Liệt sĩ
group-card-unit = Đơn vị
group-card-registers = Danh sách đối chiếu
group-card-died = Hi sinh
group-card-place = Nơi
group-card-away = cách Hải Phòng khoảng { $km } km
group-card-dna = Mẫu ADN
group-card-contact = Liên hệ
group-card-no-contact = không để lại
group-card-channel = Kênh
group-card-status = Trạng thái
group-card-assignee = Người phụ trách
group-card-nobody = chưa ai nhận
group-card-again = Chủ đề cũ không còn; đây là chủ đề mới. Toàn bộ nội dung có ở bàn trực.
group-card-desk = Mở ở bàn trực
group-button-claim = Nhận
group-button-status = Đổi trạng thái
group-button-again = Gửi lại

group-kind =
    .burial-place = Nơi an táng
    .martyr-info = Thông tin liệt sĩ
    .seeking = Tìm mộ
    .dna = Mẫu ADN
    .memento = Kỷ vật
    .abuse = Lừa đảo, tin đồn
    .other = Khác
group-status =
    .received = Đã nhận
    .classified = Đã phân loại
    .verifying = Đang xác minh
    .verified = Đã xác minh
    .unverifiable = Không xác minh được
    .duplicate = Trùng
    .handed-over = Đã chuyển cơ quan
    .closed = Đã khép
group-channel =
    .telegram = Telegram
    .zalo-oa = Zalo OA
    .zalo-bot = Zalo Bot
    .web = Trang web
    .terminal = Máy trực
    .hotline = Đường dây nóng
    .paper = Thư, đơn
    .visit = Đến trực tiếp
    .commune = Xã, phường
group-role =
    .relative = thân nhân
    .veteran = cựu chiến binh
    .witness = người chứng kiến
    .helper = người viết hộ
    .other = người khác
group-dna =
    .yes = đồng ý cho mẫu
    .no = không
    .advice = cần tư vấn
group-relation =
    .parent = cha, mẹ
    .sibling = anh, chị, em
    .spouse = vợ, chồng
    .child = con
    .nephew = cháu (chú, bác, cô, dì, cậu)
    .grandchild = cháu nội, ngoại
    .other = quan hệ khác

## Tin của người báo, soi sang chủ đề

group-mirror-person = Người báo tin
group-mirror-desk = bàn trực
group-mirror-edited = Người báo tin sửa lại
group-mirror-file = [{ $kind }]
group-mirror-earlier = Còn { $count } tin trước đó, xem ở bàn trực.
group-mirror-media =
    .photo = ảnh
    .voice = tin thoại
    .audio = ghi âm
    .video = video
    .file = tệp
    .location = vị trí
    .contact = danh thiếp
    .sticker = nhãn dán
    .other = nội dung khác
group-attachment-desk = { $kind } { $name }: xem bản gốc ở bàn trực.
group-attachment-unknown = Chưa rõ ảnh đã lên nhóm đủ chưa: xem ở bàn trực.
group-attachment-missing = { $kind } { $name }: không tải về được ({ $why }).
group-attachment-why =
    .too-big = tệp quá lớn
    .refused = loại tệp không nhận
    .failed = nền tảng không đưa ra

## Kết quả gửi câu trả lời

group-outcome-failed = Chưa gửi được tới người báo tin: { $why }
group-outcome-unknown = Chưa rõ người báo tin đã nhận được chưa: { $why }
group-outcome-held = Câu trả lời được giữ lại, sẽ gửi khi kênh cho phép: { $why }
group-outcome-blocked = người báo tin đã chặn bot hoặc đã xóa tài khoản
group-corrected = (Đính chính tin trước) { $text }

## Chưa có chủ đề

group-digest = Còn { $count } tin báo chưa có chủ đề riêng, đang chờ ở bàn trực. Tin được nhận hoặc được trả lời sẽ có chủ đề.

## Lệnh và nút

group-help =
    Trả lời (reply) vào thẻ hay vào bất kỳ tin nào của bot trong chủ đề: câu trả lời tới người báo tin.
    Tin khác trong chủ đề là trao đổi nội bộ, không đi đâu cả.
    Trong chủ đề: /claim (nhận), /status TRẠNG-THÁI, /close KẾT-QUẢ, /note GHI-CHÚ, /contact (xem số điện thoại), /merge MÃ (ghép vào tin khác), /handover CƠ-QUAN (đã chuyển cơ quan).
    Ở chủ đề Chung: /find TỪ, /stats, /desk.
group-in-topic = Lệnh này dùng trong chủ đề của một tin báo, hoặc khi trả lời vào thẻ của tin đó.
group-in-general = Lệnh này dùng ở chủ đề Chung (General), ngoài chủ đề của tin báo.
group-anonymous = Quản trị viên ẩn danh
group-needs-name = Việc này cần có tên người làm. Anh/chị tắt chế độ ẩn danh (Thông tin nhóm → Quản trị viên → Ẩn danh) rồi thử lại.
group-not-allowed = Vai trò của anh/chị không được làm việc này. Lần thử này đã được ghi vào nhật ký. Nếu cần, nhờ tổ trưởng hoặc quản trị.
group-switched-off = Tài khoản của anh/chị đã được cho thôi, nên việc này không được làm. Nếu có nhầm lẫn, nhờ quản trị.
group-reason = Cần ghi lý do.
group-no-such-person = Không thấy người này.
group-not-oneself = Không ai tự đổi vai trò hoặc tự cho mình thôi. Nhờ một quản trị khác.
group-last-admin = Đây là quản trị cuối cùng. Cần có một quản trị khác trước.
group-empty = Chưa có nội dung.
group-no-ticket = Không thấy tin báo này.
group-no-conversation = Tin này không đến qua kênh nhắn tin nào, nên không trả lời được ở đây.
group-no-such-reply = Không thấy câu trả lời này.
group-not-sent = Loại nội dung này không chuyển tới người báo tin được. Anh/chị gửi bằng chữ, ảnh, tin thoại hoặc tệp.
group-file-too-big = Tệp này lớn hơn 20 MB nên bot không chuyển được. Anh/chị gửi bản nhỏ hơn, hoặc trả lời ở bàn trực.
group-foreign = Tin được trả lời thuộc về tin báo khác ({ $code }), nên chưa gửi gì. Anh/chị trả lời trong chủ đề của tin báo đó.
group-reply-to-whom = Chưa rõ lời này trả lời tin báo nào nên chưa gửi cho ai. Anh/chị trả lời vào thẻ của tin báo đó, hoặc ở bàn trực.
group-status-unknown = Trạng thái chưa đúng. Chọn một: { $statuses }
group-status-choose = Chọn trạng thái mới:
group-claimed = { $name } đã nhận { $code }.
group-status-set = { $code }: { $status }.
group-contact = { $name } · { $phone }
group-contact-none = Người báo tin không để lại liên hệ.
group-find-none = Không thấy tin báo nào.
group-find-more = Có thể còn nữa: tìm tiếp ở bàn trực.
group-find-mistyped = Mã này gõ sai một chữ. Anh/chị xem lại giúp.
group-find-what = Viết điều cần tìm sau lệnh: /find Nguyễn Văn Hùng
group-stats = Tổng số tin báo: { $total }. Chờ trả lời lần đầu: { $unanswered }. Khẩn: { $urgent }.
group-stats-status = { $status }: { $count }
group-desk-private = Liên kết đăng nhập bàn trực, dùng một lần, trong { $minutes } phút: { $link }
group-desk-not-started = Bot chưa nhắn riêng cho anh/chị được. Mở { $link }, bấm Bắt đầu (Start), rồi gửi lại /desk ở đây.
group-old-button = Nút này không còn dùng được.
group-again = Đang gửi lại.

## Báo động cho quản trị

group-not-forum = Nhóm chưa bật chủ đề (Topics), nên các tin báo nằm chung một chỗ. Trả lời vào thẻ của tin báo vẫn tới đúng người.
group-failed-turn = Có tin nhắn chương trình chưa xử lý được. Tin vẫn được giữ nguyên. Nhờ quản trị chạy: manhmoi retry --list
group-alarm = ❗ { $what }. Cần người trả lời.
group-withheld-words = Lời này có chi tiết giữ kín nên không gửi được. Xin viết lại.
group-release-another = Đã ghi đề nghị của bạn. Cần một người khác cùng cho phép.
group-name-needed = Việc này cần biết ai làm. Xin tắt chế độ ẩn danh.

## Ghép tin

group-merged = { $code } đã ghép vào { $into }. Hai mã vẫn dùng được. Muốn tách ra: { $link }
group-merge-which = Cần mã của tin kia, ví dụ: /merge MM-7K3F-Q2XD
group-merge-itself = Đây chính là tin này, không ghép vào chính nó được.
group-merge-twice = Tin này đã ghép vào tin khác rồi. Tách ra trước, rồi ghép lại.
group-merge-loop = Tin kia đã ghép vào tin này rồi.
