# Việc đi kèm tin báo: ở bàn trực. Chỉ cán bộ đọc.

work-title = Việc cần làm
work-hint = Họ tên và số điện thoại được che; mở tin báo để xem đủ.
work-kind = Loại việc
work-kind-digitise = Số hóa ký ức
work-kind-witness = Thăm lại nhân chứng
work-kind-support = Hỗ trợ tâm lý
work-kind-commend = Đề nghị khen thưởng
work-who = Gặp ai, hoặc đề nghị cho ai
work-place = Ở đâu
work-note = Kỷ vật, người đi cùng, điều cần nhớ
work-add = Thêm việc
work-none = Chưa có việc nào.
work-passed = Đã giao, đã chuyển
work-done = Đã xong, đã xác nhận
work-passed-at = Giao lúc
work-done-at = Xong lúc
work-all-done = Đã xong
work-gone = Việc này không còn nữa.
