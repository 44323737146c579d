# Dấu hiệu cần xem kỹ: chỉ cán bộ thấy, không nói với người báo tin, không tự chặn tin nào.

flags-title = Dấu hiệu cần xem kỹ
flags-money = Nhắc đến tiền công, tiền cọc hay tiền thưởng. Tìm liệt sĩ không ai được thu tiền:
flags-money_asked = Có người đòi tiền gia đình. Cần hỏi rõ và báo công an nếu đúng:
flags-psychic = Nhắc đến thầy, ngoại cảm, vong. Không phải căn cứ xác định danh tính:
flags-bottle = Giấy trong lọ penicillin đã nhiều lần bị làm giả. Cần giám định trước khi tin:
flags-same_text = Lời kể giống hệt tin của người khác:
flags-same_phone = Cùng số điện thoại với tin của người khác:
flags-same_account = Cùng số tài khoản với tin của người khác:
