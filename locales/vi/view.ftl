# Xem ảnh, in, phím tắt ở bàn trực. Chỉ cán bộ đọc.

view-print = In tin này
view-print-masked = Liên hệ đang hiện đủ nên trang này không in. Bấm In tin này để in bản đã che.
view-away = Cách nơi đã kể: { $distance }
view-photo = Ảnh của tin báo
view-before = Ảnh trước
view-next = Ảnh sau
view-keys = Phím tắt
view-keys-on = Dùng phím tắt trên máy này
view-key-help = xem phím tắt
    .key = ?
view-key-search = tìm
    .key = /
view-key-down = tin tiếp theo
    .key = j
view-key-up = tin phía trên
    .key = k
view-key-open = mở tin đang chọn
    .key = o
view-key-reply = viết trả lời
    .key = r
view-key-tickets = tới danh sách tin báo
    .key = g t
view-key-map = tới bản đồ
    .key = g m
