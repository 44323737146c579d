media-photos =
    .ask =
        Bác có ảnh, giấy báo tử, thư, bản đồ vẽ tay nào không ạ?
        Ảnh chụp tại chỗ, bác gửi dạng tệp (Tệp/File) giúp cháu, để giữ được vị trí trong ảnh. Gửi xong, bác bấm «Xong».
    .ask-zalo_oa =
        Bác có ảnh, giấy báo tử, thư, bản đồ vẽ tay nào không ạ?
        Ảnh chụp tại chỗ, bác gửi dạng tệp để giữ được vị trí trong ảnh.
        Bác bấm dấu ba chấm (⋯), chọn Tài liệu, rồi chọn ảnh.
        Gửi xong, bác nhắn «xong».
    .ask-zalo_bot =
        Bác có ảnh, giấy báo tử, thư, bản đồ vẽ tay nào không ạ?
        Ảnh gửi ở đây sẽ mất vị trí trong ảnh.
        Ảnh chụp tại chỗ, bác gửi ở trang này (dùng một lần, trong một giờ): { $link }
        Gửi xong, bác nhắn «xong».
    .plain =
        Bác có ảnh, giấy báo tử, thư, bản đồ vẽ tay nào không ạ?
        Gửi xong, bác bấm «Xong».
    .plain-zalo =
        Bác có ảnh, giấy báo tử, thư, bản đồ vẽ tay nào không ạ?
        Gửi xong, bác nhắn «xong».
    .more-zalo = Dạ, cháu nhận được rồi ạ. Bác gửi tiếp, hoặc nhắn «xong».
    .more = Dạ, cháu nhận được rồi ạ. Bác gửi tiếp, hoặc bấm «Xong».
    .label = Ảnh, tệp
media-as_file = Dạ, ảnh gửi cách này không còn vị trí. Nếu là ảnh chụp tại chỗ, bác bấm hình ghim giấy, chọn Tệp (File), rồi gửi lại ảnh giúp cháu ạ.
    .zalo_oa = Dạ, ảnh gửi cách này không còn vị trí. Nếu là ảnh chụp tại chỗ, bác bấm dấu ba chấm (⋯), chọn Tài liệu, rồi gửi lại ảnh giúp cháu ạ.
    .zalo_bot = Dạ, ảnh gửi ở đây không còn vị trí. Nếu là ảnh chụp tại chỗ, bác gửi lại ở trang này giúp cháu (dùng một lần, trong một giờ): { $link }
media-kept = Dạ, cháu đã nhận được ạ.
media-too_big = Dạ, tệp này lớn quá { $limit } MB nên cháu chưa tải về được. Bác gửi giúp ở trang này (dùng một lần, trong một giờ), hoặc cắt nhỏ ra ạ: { $link }
media-sticker = Dạ, cháu cảm ơn bác ạ.
media-unsupported =
    Dạ, cháu đã nhận, nhưng chưa mở được loại tin này. Cán bộ sẽ xem giúp ạ.
    .zalo_bot =
        Dạ, ở đây Zalo chỉ chuyển tới cháu lời nhắn, ảnh và tin nhắn thoại; vị trí, tệp, video thì không tới được ạ.
        Bác tả nơi đó bằng lời, dán đường dẫn bản đồ, hoặc gửi ở trang này (dùng một lần, trong một giờ): { $link }
