# Xuất danh sách tin ra tệp: dòng lệnh «manhmoi export» và nút tải ở bàn trực.

export-title = Manh Mối: danh sách tin
export-sheet = Danh sách tin
export-download = Tải danh sách này về
export-text = Chỉ có những gì nơi nhận được xem: tin chưa được đồng ý chuyển thì chỉ còn mã, loại, trạng thái, ngày và kênh. Mỗi lần tải được ghi vào nhật ký.
export-receiver = Nơi nhận
export-field = Đội đi tìm (không có dữ liệu cá nhân)
export-format = Dạng tệp
export-do = Tải về

cli-export = Xuất danh sách tin ra một tệp, mỗi tin một dòng: cho đội đi tìm (không có dữ liệu cá nhân) hoặc cho một cơ quan.
    .form = Dạng tệp.
    .out = Tệp sẽ ghi; đang có thì được thay khi tệp mới đã đủ.
    .first = Từ ngày (NĂM-THÁNG-NGÀY), kể cả ngày ấy, theo ngày tiếp nhận.
    .last = Đến ngày, kể cả ngày ấy.
    .status = Chỉ những tin ở trạng thái này; khai nhiều lần hoặc cách nhau bằng dấu phẩy.
    .agency = Cơ quan nhận tệp; không khai thì là tệp cho đội đi tìm.
    .which = Không có nơi nhận «{ $agency }». Có: { $agencies }
    .backwards = Ngày «--to» đứng trước ngày «--from».
    .folder = Không ghi được vào «{ $path }»: thư mục không có, hoặc đó là một thư mục.
    .rows = Một bảng tính chỉ chứa được { $most } dòng. Hãy chia theo ngày bằng --from và --to, hoặc xuất ra .csv.
    .done = Đã ghi { $count } tin vào { $path }
