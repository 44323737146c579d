# Chỉ dùng trên Telegram: danh sách lệnh, lời giới thiệu, nút xin vị trí và số điện thoại.

telegram-command-tip = Báo tin về liệt sĩ
telegram-command-status = Tra cứu tin đã gửi
telegram-command-language = Ngôn ngữ · Language
telegram-command-help = Trợ giúp
telegram-command-human = Gặp cán bộ
telegram-command-mydata = Dữ liệu của tôi
telegram-command-cancel = Hủy
telegram-team-claim = Nhận tin này
telegram-team-status = Đổi trạng thái
telegram-team-close = Khép tin, kèm kết quả
telegram-team-note = Ghi chú nội bộ
telegram-team-contact = Xem liên hệ (có ghi nhật ký)
telegram-team-handover = Ghi cơ quan đã nhận tin
telegram-team-merge = Ghép vào tin khác
telegram-team-find = Tìm tin
telegram-team-stats = Số liệu
telegram-team-desk = Vào bàn làm việc
telegram-description = Nơi tiếp nhận thông tin về liệt sĩ, phần mộ và hài cốt liệt sĩ. Bác nhớ được đến đâu quý đến đó. Hoàn toàn miễn phí, không ai được thu tiền.
telegram-short-description = Tiếp nhận thông tin về liệt sĩ và phần mộ liệt sĩ. Miễn phí.
