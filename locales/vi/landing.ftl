# Trang sau mã QR của áp phích: người trên 70 tuổi đọc trên điện thoại, lúc đang đứng.

landing-title = Báo tin về liệt sĩ
landing-hello = Chào bác. Đây là nơi tiếp nhận thông tin về liệt sĩ của thành phố Hải Phòng.
landing-remember = Bác nhớ được đến đâu, quý đến đó.
landing-choose = Bác muốn nhắn bằng cách nào?
landing-zalo_oa = Nhắn qua Zalo
landing-zalo_bot = Nhắn qua bot Zalo
landing-telegram = Nhắn qua Telegram
landing-web = Nhắn ngay tại đây
landing-web-hint = Không phải cài gì thêm
landing-code = Zalo mở ra, bác gõ mã này trước:
landing-call = Gọi { $number }
landing-free = Không thu tiền. Không ai được đòi tiền của bác.
landing-dig = Xin đừng tự ý đào bới, di chuyển hài cốt, di vật.
