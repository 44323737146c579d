# Việc mà người quản trị phải sửa. Hiện ở mọi trang của bàn trực và trong nhóm điều phối cho tới khi sửa xong.

alarm-zalo = Zalo từ chối chương trình (mã { $detail }). Nhờ quản trị xem mã này trong tài liệu của Zalo và sửa ở trang quản lý OA; tin nhắn tới người dân trên Zalo có thể chưa gửi được.
alarm-zalo_sign_in = Chương trình không còn quyền vào tài khoản Zalo OA. Nhờ quản trị của OA đăng nhập lại ngay: chạy manhmoi zalo login. Tin nhắn đang chờ sẽ tự gửi sau đó.
alarm-zalo_no_grant = Chưa ai cho chương trình quyền vào tài khoản Zalo OA. Nhờ quản trị của OA đăng nhập: chạy manhmoi zalo login.
alarm-zalo_grant_ends_14 = Quyền vào tài khoản Zalo OA chưa gia hạn được và sẽ hết vào ngày { $detail }. Nhờ quản trị đăng nhập lại trong tuần này: chạy manhmoi zalo login.
alarm-zalo_grant_ends_3 = Quyền vào tài khoản Zalo OA sẽ hết vào ngày { $detail }, chỉ còn vài ngày. Nhờ quản trị đăng nhập lại hôm nay: chạy manhmoi zalo login.
alarm-zalo_quota = Tài khoản Zalo OA đã dùng hết số tin được gửi. Nhờ quản trị mua thêm hoặc nâng gói ở trang quản lý OA; tin nhắn được giữ lại.
alarm-zalo_revoked = Tài khoản Zalo OA đã rút quyền của chương trình. Nhờ quản trị của OA đồng ý lại: chạy manhmoi zalo login.
alarm-zalo_silent = Đã { $detail } giờ không có tin nào từ Zalo OA. Nhờ quản trị xem webhook ở trang ứng dụng của Zalo còn bật không, rồi nhắn thử một tin cho OA.
alarm-zalo_other_oa = Có tin của một tài khoản Zalo OA khác gửi tới đây. Nhờ quản trị xem lại zalo_oa.oa_id trong cài đặt và webhook ở trang ứng dụng của Zalo.
alarm-zalo_media_host = Zalo đưa tệp từ máy chủ lạ { $detail } nên chương trình chưa tải về. Nếu đó đúng là máy chủ của Zalo, nhờ quản trị thêm vào zalo_oa.media_hosts.
alarm-telegram_token = Telegram không nhận mã của bot (mã lỗi { $detail }), nên bot không nhận và không gửi được tin. Nhờ quản trị lấy lại mã ở @BotFather, đặt vào MANHMOI_TELEGRAM__TOKEN rồi chạy lại chương trình; tin đang chờ sẽ tự gửi sau đó.
alarm-zalo_bot_token = Zalo không nhận mã của bot (mã lỗi { $detail }), nên bot không nhận và không gửi được tin. Nhờ quản trị lấy lại mã trong Zalo Bot Creator, đặt vào MANHMOI_ZALO_BOT__TOKEN rồi chạy lại chương trình.
alarm-retention_tip = Từ ngày { $detail } chương trình sẽ xóa tin báo đã kể xong cùng dữ liệu của người báo tin, theo thời hạn lưu; tin đã xác minh còn lại thông tin liệt sĩ và nơi chôn cất. Nếu còn cần, tổ trưởng giữ từng tin, hoặc quản trị sửa thời hạn trong cài đặt trước ngày đó.
alarm-retention_incomplete = Từ ngày { $detail } chương trình sẽ xóa tin báo chưa kể xong, theo thời hạn lưu. Nếu còn cần, tổ trưởng giữ từng tin, hoặc quản trị sửa thời hạn trong cài đặt trước ngày đó.
alarm-retention_messages = Từ ngày { $detail } chương trình sẽ xóa tin nhắn của tin báo đã khép, theo thời hạn lưu. Nếu còn cần, tổ trưởng giữ từng tin, hoặc quản trị sửa thời hạn trong cài đặt trước ngày đó.
alarm-retention_attachments = Từ ngày { $detail } chương trình sẽ xóa ảnh và tệp của tin báo đã khép, theo thời hạn lưu. Nếu còn cần, tổ trưởng giữ từng tin, hoặc quản trị sửa thời hạn trong cài đặt trước ngày đó.
alarm-retention_raw = Từ ngày { $detail } chương trình sẽ xóa bản gốc mà các nền tảng gửi tới, theo thời hạn lưu. Nếu còn cần, tổ trưởng giữ từng tin, hoặc quản trị sửa thời hạn trong cài đặt trước ngày đó.
alarm-retention_audit = Từ ngày { $detail } chương trình sẽ xóa dòng cũ của nhật ký kiểm tra, theo thời hạn lưu. Nếu còn cần, tổ trưởng giữ từng tin, hoặc quản trị sửa thời hạn trong cài đặt trước ngày đó.
alarm-many_contacts = Trong một giờ có người đã mở liên hệ của rất nhiều người báo tin ({ $detail }). Nhờ tổ trưởng xem nhật ký kiểm tra và hỏi lại người ấy; nếu lộ dữ liệu, mở «sự cố lộ dữ liệu» ngay.
alarm-outbox_broken = Có tin chờ gửi qua kênh { $detail } mà chương trình không đọc được, nên để riêng; tin đánh dấu «chưa gửi được» ở bàn trực. Các tin khác vẫn gửi. Nhờ quản trị kiểm tra khóa và cơ sở dữ liệu.
alarm-ticket_broken = Chương trình không hiện được tin báo { $detail }, nên để riêng và thử lại sau; các tin khác vẫn hiện. Nhờ quản trị kiểm tra cơ sở dữ liệu và nhật ký hệ thống.
alarm-loop =
    Trên kênh { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } có nơi gửi mãi cùng một câu, hơn 20 lần trong 5 phút; có lẽ đó là máy trả lời tự động. Chương trình vẫn ghi đủ nhưng thôi trả lời, cho tới khi có lời khác.
alarm-spool_taken = Cơ sở dữ liệu vừa mất liên lạc một lúc. { $detail } tin đến trong lúc ấy được giữ tạm trên đĩa, nay đã vào đủ và đúng thứ tự. Nhờ quản trị xem nhật ký hệ thống để biết nguyên nhân.
alarm-spool_full = Cơ sở dữ liệu mất liên lạc quá lâu, chỗ giữ tạm trên đĩa đã đầy nên { $detail } lượt tin bị từ chối; nền tảng thường tự gửi lại. Nhờ quản trị xem lại đĩa và tăng spool.limit_mb.
alarm-spool_aside = { $detail } tin không đưa được vào cơ sở dữ liệu nên được để riêng trên đĩa, chưa ai đọc được. Nhờ quản trị xem nhật ký hệ thống; mỗi lần khởi động, chương trình thử lại một lần.
alarm-channel_down =
    Kênh { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } đang không nhận tin của chương trình. Tin trả lời trên kênh ấy được giữ lại, sẽ tự gửi đúng thứ tự khi kênh thông trở lại; các kênh khác vẫn chạy.
alarm-channel_back =
    Kênh { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } đã thông trở lại. Tin được giữ lại đang gửi đi.
alarm-rights_due = Sắp hết hạn theo luật bảo vệ dữ liệu cá nhân: { $detail }. Xem «Yêu cầu về dữ liệu» ở bàn trực.
alarm-rights_missed = Đã quá hạn theo luật bảo vệ dữ liệu cá nhân: { $detail }. Xem «Yêu cầu về dữ liệu» ở bàn trực, xử lý ngay.
alarm-tickets_late = Có người báo tin chờ trả lời quá lâu. Nhờ tổ trưởng xem các tin có dấu «Quá hạn trả lời».
alarm-tickets_late_many = Có { $detail } tin báo vừa quá hạn trả lời hoặc xác minh. Xem ở bàn trực, các tin có dấu «Quá hạn».
alarm-webhook = Phần mềm «{ $detail }» mấy ngày nay không nhận báo thay đổi, nên chương trình đã thôi gửi một số tin. Nhờ quản trị hỏi cơ quan ấy, rồi bấm «Gửi lại ngay» ở trang Khóa API.
alarm-packet_failed = Chưa lập được phiếu chuyển { $detail }; chương trình sẽ thử lại. Nhờ quản trị xem nhật ký hệ thống nếu còn báo.
alarm-packet_unacknowledged = Cơ quan chưa xác nhận đã nhận phiếu chuyển { $detail }. Nhờ cán bộ gọi hỏi; mã xác nhận in ở cuối phiếu.
alarm-packet_late = Quá hạn mà cơ quan chưa trả lời phiếu chuyển { $detail }. Nhờ cán bộ gọi hỏi và ghi trả lời ở «Chuyển cơ quan».
alarm-report = Chưa lập được báo cáo định kỳ: các con số không khớp nhau ({ $detail }). Nhờ quản trị kiểm tra dữ liệu; chương trình sẽ tự thử lại.
alarm-report_failed = Chưa lập được báo cáo định kỳ ({ $detail }). Chương trình tự thử lại mỗi giờ. Nhờ quản trị xem nhật ký hệ thống nếu còn báo.
alarm-media_store_away = Kho ảnh và tệp (bucket) không trả lời. Tin báo vẫn nhận đủ; ảnh và tệp đang chờ trên máy này. Nhờ quản trị xem kho còn chạy không và chạy manhmoi check.
alarm-outbox_late =
    Có tin nhắn cho người dân chờ quá lâu mà chưa gửi được qua { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    }. Nhờ quản trị xem chương trình gửi tin còn chạy không, mạng và nền tảng ấy có thông không.
alarm-outbox_late_over =
    Tin nhắn chờ lâu qua { $detail ->
        [telegram] Telegram
        [zalo_oa] Zalo OA
        [zalo_bot] Zalo Bot
       *[other] { $detail }
    } đã gửi xong.
alarm-disk_full = Ổ đĩa của máy { $detail } sắp đầy. Khi đầy hẳn, chương trình không nhận thêm tin được. Nhờ quản trị dọn bớt hoặc thêm ổ đĩa ngay.
alarm-disk_full_over = Ổ đĩa của máy { $detail } đã đủ chỗ trở lại.
alarm-media_store_back = Kho ảnh và tệp đã trả lời trở lại; ảnh và tệp chờ trên máy đã chuyển vào kho.
