# Quyền của người đến qua điện thoại, giấy tờ: không có tài khoản, tìm theo mã tin. Chỉ cán bộ đọc.

code-hint = Tin này được nhập hộ. Trước khi làm, xin hỏi để chắc người yêu cầu đúng là người đã báo tin. Việc này được ghi vào nhật ký.
code-erase = Xóa dữ liệu của người báo tin
code-withdraw = Chấm dứt mọi đồng ý của tin này
code-data = Tải dữ liệu để giao cho người báo tin
code-held = Tin này đang được giữ, không xóa được cho tới khi thôi giữ.
