media-photos =
    .ask =
        Bác có ảnh, giấy báo tử, thư, bản đồ vẽ tay nào không ạ?
        Ảnh chụp tại chỗ, bác gửi dạng tệp (Tệp/File) giúp cháu, để giữ được vị trí trong ảnh. Gửi xong, bác bấm «Xong».
    .more = Dạ, cháu nhận được rồi ạ. Bác gửi tiếp, hoặc bấm «Xong».
    .label = Ảnh, tệp
media-kept = Dạ, cháu đã nhận được ạ.
media-too_big = Dạ, tệp này lớn quá { $limit } MB nên cháu chưa tải về được. Bác gửi giúp ở trang { $link }, hoặc cắt nhỏ ra ạ.
media-unsupported = Dạ, cháu đã nhận, nhưng chưa mở được loại tin này. Cán bộ sẽ xem giúp ạ.
