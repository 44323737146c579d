# Xuất danh sách tin ra tệp: dòng lệnh «manhmoi export» và nút tải ở bàn trực.

export-title = Manh Mối: danh sách tin
export-sheet = Danh sách tin
export-download = Tải danh sách này về
export-text = Chỉ có những gì nơi nhận được xem: tin chưa được đồng ý chuyển thì chỉ còn mã, loại, trạng thái, ngày và kênh. Mỗi lần tải được ghi vào nhật ký.
export-receiver = Nơi nhận
export-field = Đội đi tìm (không có dữ liệu cá nhân)
export-format = Dạng tệp
export-do = Tải về
