# Bản đồ của bàn trực. Chỉ cán bộ đọc.

map-title = Bản đồ
map-list = Trong khung bản đồ
map-hint = Vòng tròn cho biết độ chính xác. Dùng phím mũi tên để di chuyển, phím + và − để phóng to, thu nhỏ; danh sách này theo khung bản đồ.
map-none = Chưa có tin nào có vị trí.
map-zoom_in = Phóng to
map-zoom_out = Thu nhỏ
map-close = Đóng
map-more = mới nhất
map-own = Bản đồ nền: Natural Earth
