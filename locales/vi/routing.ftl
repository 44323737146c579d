# Nơi nên chuyển tin, và vì sao. Cán bộ đọc.

routing-at_once = tin khẩn (hài cốt lộ ra, vật nổ): báo ngay cơ quan thường trực Ban Chỉ đạo 515
routing-at_once_police = tin khẩn: bảo vệ hiện trường
routing-at_once_commune = tin khẩn: xã, phường nơi phát hiện
routing-grave = có nơi chôn cất, hài cốt hoặc tọa độ
routing-commune_of_place = nơi có mộ thuộc xã, phường của thành phố
routing-elsewhere = nơi chôn cất ở tỉnh khác: Bộ CHQS thành phố trao đổi với Quân khu và tỉnh bạn
routing-battle = có đơn vị, trận đánh cần đối chiếu
routing-files = cần hồ sơ liệt sĩ, giấy báo tử, trích lục
routing-identity = xác định danh tính hài cốt còn thiếu thông tin
routing-search = gia đình tìm mộ: đối chiếu hồ sơ, hướng dẫn thủ tục
routing-relatives_dna = thân nhân cho mẫu ADN: điểm lấy mẫu, ngày lấy, dữ liệu đã có
routing-dna_files = hồ sơ giám định ADN
routing-remains_dna = lấy mẫu, giám định kỹ thuật
routing-memento = kỷ vật, nhật ký, bản đồ: có thể chỉ ra đơn vị, nơi chôn cất
routing-fraud = lừa đảo, mạo danh, tin sai sự thật
routing-foreign = người hoặc tài liệu nước ngoài: Bộ CHQS thành phố cùng Tổ phối hợp Sở Ngoại vụ
routing-policy = chế độ, chính sách, hồ sơ
routing-policy_commune = chế độ, chính sách tại địa phương
routing-also-foreign_affairs = Nên hỏi thêm Sở Ngoại vụ; lời đồng ý hiện chưa gồm cơ quan này, cần hỏi người báo tin trước.
routing-also-youth_union = Đoàn Thanh niên số hóa kỷ vật («Số hóa ký ức»); lời đồng ý hiện chưa gồm nơi này, cần hỏi người báo tin trước.
routing-also-propaganda = Tin sai sự thật: Tổ tự báo Ban Tuyên giáo và Dân vận Thành ủy, không kèm dữ liệu của người báo tin.
routing-also-veterans = Hội Cựu chiến binh có thể tìm thêm nhân chứng; lời đồng ý hiện chưa gồm nơi này, cần hỏi người báo tin trước.
