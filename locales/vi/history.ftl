# Lịch sử của tin báo: mỗi dòng một việc, đứng sau tên người làm và giờ.

history-opened = Tin báo được mở
history-completed = Người báo tin đã kể xong
history-person_blocked = Người báo tin chặn bot
history-person_unfollowed = Người báo tin bỏ quan tâm Zalo OA
history-person_unblocked = Người báo tin mở lại bot
history-asked_for_data = Người báo tin hỏi dữ liệu của mình
history-window_closing = Sắp hết hạn trả lời miễn phí qua Zalo
history-wants_erasure = Người báo tin xin xóa dữ liệu
history-consent_withdrawn = Người báo tin rút đồng ý
history-draft_cancelled = Người báo tin hủy phần đang kể
history-wants_person = Người báo tin muốn gặp cán bộ
history-replied = Trả lời người báo tin
history-noted = Ghi chú nội bộ
history-claimed = Nhận phụ trách
history-status = Đổi trạng thái
history-corrected = Sửa thông tin
history-urgent = Đánh dấu khẩn
history-not_urgent = Bỏ dấu khẩn
history-contact_shown = Xem liên hệ của người báo tin
history-amended = Sửa câu trả lời đã gửi
history-sent_again = Gửi lại câu trả lời
history-added = Người báo tin bổ sung
history-edited = Người báo tin sửa lời đã gửi
history-moved = Chuyển lời kể sang tin báo khác
history-held = Giữ tin này, không xóa
history-released = Thôi giữ tin này
