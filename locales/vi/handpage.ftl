# Trang xác nhận của cơ quan nhận phiếu chuyển.

handpage-title = Xác nhận phiếu chuyển thông tin
handpage-number = Phiếu chuyển số { $number }, ngày { $day }
handpage-to = Gửi: { $agency }
handpage-codes = Mã tin:
handpage-do = Đã nhận
handpage-has_it = Quý cơ quan đã xác nhận nhận phiếu lúc
handpage-answer = Trả lời kết quả
handpage-words = Nội dung trả lời (không bắt buộc)
handpage-no_words = Phiếu này có tin đã xóa dữ liệu nên trang chỉ nhận kết luận. Nội dung trả lời xin gửi bằng văn bản, hoặc gọi số dưới đây.
handpage-send = Gửi trả lời
handpage-answered = Tổ đã nhận được trả lời của quý cơ quan. Nếu có thêm kết quả, xin gọi số dưới đây.
handpage-recalled = Mã { $code }: người báo tin đã rút đồng ý hoặc xin xóa dữ liệu. Đề nghị quý cơ quan ngừng sử dụng và hủy các bản đang giữ của tin này; thông báo thu hồi được gửi riêng.
handpage-recalled_part = Mã { $code }: người báo tin đã rút đồng ý chuyển { $part }. Đề nghị quý cơ quan ngừng sử dụng và hủy phần này; nội dung khác không thay đổi.
handpage-not_kept = Gói tệp của phiếu này không còn lưu ở Tổ. Tin không có tên trong thông báo thu hồi thì quý cơ quan vẫn sử dụng như đã nhận.
handpage-wrong = Đường dẫn này không đúng hoặc đã hết hạn. Xin xem lại đường dẫn in ở cuối phiếu chuyển, hoặc gọi số dưới đây và đọc mã xác nhận.
handpage-privacy = Trang này không chứa dữ liệu cá nhân.
handpage-said-done = Cảm ơn quý cơ quan. Tổ đã ghi nhận.
handpage-said-answered = Cảm ơn quý cơ quan. Tổ đã nhận được trả lời.
handpage-said-again = Việc này đã được ghi nhận trước đó, không có gì thay đổi.
handpage-said-finding = Xin chọn kết luận.
