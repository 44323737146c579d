rights-kept = Dạ, về bác, chỗ cháu đang giữ:
rights-tickets = Tin đã gửi
rights-draft = Đang kể dở
rights-draft_holds = { $texts } lời nhắn, { $files } tệp
rights-consent = Đã đồng ý
rights-purpose-tip = lưu tin và dùng để tìm kiếm
rights-purpose-contact = chuyển số điện thoại cho cơ quan
rights-purpose-dna = chuyển câu trả lời ADN
rights-purpose-press = cho báo, đài dùng
rights-withdrawn = Dạ, cháu đã ghi nhận bác rút lại sự đồng ý, có hiệu lực từ bây giờ, và đã báo cán bộ. Cần hỏi thêm, bác gọi { $hotline } ạ.
rights-purpose-elder = lời đồng ý của người kể
rights-part_withdrawn = Dạ, cháu đã ghi nhận bác rút lại phần này, có hiệu lực từ bây giờ. Các phần khác vẫn giữ nguyên ạ.
rights-part = Đã rút
rights-passed_on = Phần sau đây đã chuyển đi từ trước. Cán bộ sẽ báo nơi nhận xử lý theo luật ạ.
rights-erase_promised = Dạ, cháu ghi nhận rồi ạ. Sau { $hours } giờ nữa, dữ liệu của bác được xóa và bác nhận được giấy báo. Nếu đổi ý, bác nhắn «hủy» ạ.
rights-erase_waits = Dạ, khoảng { $hours } giờ nữa dữ liệu của bác được xóa, nên cháu chưa ghi thêm. Muốn giữ lại và kể tiếp, bác nhắn «hủy» ạ.
rights-erase_held = Dạ, một tin của bác đang phải giữ lại theo yêu cầu pháp luật, nên chưa xóa được ngay. Hết thời hạn giữ, tổ tiếp nhận xóa và báo lại bác ạ.
rights-erase_taken_back = Dạ, cháu không xóa nữa. Mọi thứ vẫn giữ như cũ ạ.
rights-nothing_kept = Dạ, ở đây không giữ gì của bác để xóa ạ.
rights-data_text = Dạ, đây là những gì đang giữ về bác, dạng đọc được. Tệp chỉ gửi riêng bác, bác đừng chuyển cho người lạ ạ.
    .name = du-lieu-cua-toi.txt
rights-data_json = Cùng nội dung ấy, dạng JSON để máy khác đọc được ạ.
    .name = du-lieu-cua-toi.json
rights-data_just_given = Dạ, tệp dữ liệu cháu vừa gửi bác ở trên rồi ạ.
rights-file_title = Dữ liệu về bác mà { $team } đang giữ
rights-file_talk = Cuộc trò chuyện
rights-file_you = Bác
rights-file_us = Tổ tiếp nhận
rights-file_handed = Đã chuyển tới
rights-file_files = Ảnh, tệp
rights-receipt =
    Giấy báo đã xóa dữ liệu, mã { $code }, ngày { $day }.
    Bản sao lưu còn giữ tới kỳ thay sau, chậm nhất { $days } ngày, rồi cũng mất ạ.
rights-receipt_erased = Đã xóa
rights-receipt_counts = { $messages } lời nhắn, { $files } tệp; tên, số điện thoại và mọi câu trả lời của bác
rights-receipt_tickets = Tin đã xóa nội dung
rights-receipt_kept = Còn giữ
rights-receipt_facts = thông tin về liệt sĩ và nơi yên nghỉ trong tin { $codes }, vì đã xác minh hoặc đã chuyển cơ quan; không còn gì về bác
rights-asked_correction =
    Dạ, cháu đã ghi yêu cầu sửa dữ liệu và báo cán bộ. Bác nhắn luôn ở đây điều nào chưa đúng và đúng ra là gì ạ.
    Cán bộ trả lời bác trong hai ngày làm việc. Cần ngay, bác gọi { $hotline } ạ.
rights-asked_objection =
    Dạ, cháu đã ghi bác phản đối việc dùng dữ liệu của bác và báo cán bộ. Bác nhắn luôn ở đây bác không muốn điều gì ạ.
    Cán bộ trả lời bác trong hai ngày làm việc. Muốn dừng ngay, bác nhắn «rút đồng ý» hoặc «xóa dữ liệu» ạ.
rights-nothing_to_change = Dạ, ở đây không giữ gì của bác ạ.
rights-purpose-news = nhận tin chung của Chiến dịch
