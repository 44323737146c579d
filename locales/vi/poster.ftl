# Áp phích treo ở bệnh viện, xã, phường: chữ in ra giấy, người trên 70 tuổi đứng đọc. Không hứa kết quả.

poster-campaign =
    Chiến dịch 500 ngày đêm đẩy mạnh
    thực hiện tìm kiếm, quy tập và
    xác định danh tính hài cốt liệt sĩ
poster-anniversary =
    Hướng tới kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ
    (27/7/1947 - 27/7/2027)
poster-question =
    Bác biết tin
    về một liệt sĩ?
poster-remember = Bác nhớ được đến đâu, quý đến đó.
poster-tell = Xin bác kể cho chúng tôi
poster-tell-grave = Nơi chôn cất, phần mộ
poster-tell-martyr = Tên, quê quán, đơn vị, trận đánh
poster-tell-paper = Giấy báo tử, thư, kỷ vật, bản đồ vẽ tay
poster-tell-media = Ảnh, video, lời kể của đồng đội, nhân chứng
poster-tell-dna = Thân nhân muốn được tư vấn lấy mẫu ADN
poster-scan = Quét mã này
poster-scan-how = bằng máy ảnh hoặc Zalo
poster-code = Trên Zalo, gõ mã
poster-call = Hoặc gọi
poster-free = Không thu tiền
poster-free-more = Không ai được đòi tiền của bác. Có người đòi tiền, xin bác đừng đưa và gọi ngay số trên.
poster-dig = Xin đừng tự ý đào bới, di chuyển hài cốt, di vật. Không chạm vào vật nghi là bom, mìn, lựu đạn.
poster-next = Tin của bác được chuyển tới cơ quan chức năng để xác minh.
poster-title = Áp phích { $name }

## Tệp đường dẫn đi kèm

poster-links =
    .head = Nguồn { $name } · mã gõ trên Zalo: { $code }
    .landing = Trang sau mã QR của áp phích (đếm lượt quét, rồi mời chọn kênh):
    .zalo_oa = Zalo OA, đi thẳng; người nhắn gõ mã { $code }:
    .zalo_bot = Zalo bot, đi thẳng; người nhắn gõ mã { $code }:
    .telegram = Telegram, đi thẳng:
    .web = Trang trò chuyện, đi thẳng:
