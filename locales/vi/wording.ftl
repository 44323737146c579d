# Lời của Tổ gửi nhiều người: điều không được có, và điều nên xem lại trước khi duyệt.

wording-problem-empty = Chưa có lời.
wording-problem-long = Dài quá 1.500 chữ; xin viết gọn lại.
wording-problem-phone = Có số điện thoại không phải đường dây nóng. Chỉ ghi số đường dây nóng.
wording-problem-account = Có dãy số giống số tài khoản hoặc giấy tờ. Xin bỏ đi.
wording-warning-promise = Có lời giống như hứa hẹn (cam kết, bảo đảm, chắc chắn).
wording-warning-match = Có lời báo kết quả đối chiếu; việc này do cán bộ gọi điện thưa chuyện.
wording-warning-hurts = Có chữ dễ làm đau lòng; nên dùng hi sinh, hài cốt, phần mộ.
wording-warning-cheers = Có dấu chấm than, biểu tượng hoặc lời reo vui.
wording-warning-shouts = Có đoạn viết toàn chữ in hoa.
wording-warning-money = Có nói đến nộp, thu, chuyển tiền. Xin đọc lại thật kỹ.
wording-warning-names = Có chữ giống tên người. Câu trả lời ai cũng đọc được và được giữ lâu: xin bỏ tên người đang sống.
wording-hint = Lời ngắn, kính trọng, không hứa kết quả. Chỉ ghi số đường dây nóng.
wording-look = Xin xem lại
wording-seen = Tôi đã xem lại các điều trên
wording-not_seen = Lời còn điều cần xem lại. Xin đọc, đánh dấu «đã xem lại» rồi duyệt.
