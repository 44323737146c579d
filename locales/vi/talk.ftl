# Lời nói chung, không thuộc riêng câu hỏi nào.

talk-first = Dạ, đây là câu đầu tiên rồi ạ.
talk-old_button = Dạ, nút này thuộc về câu trước, giờ không còn dùng nữa ạ.
talk-answer_changed = Dạ, cháu đã sửa lại câu trả lời ấy.
talk-kept_as_said = Dạ, cháu ghi nguyên lời bác.
talk-edit_kept = Dạ, cháu đã ghi lại theo lời bác vừa sửa.
talk-nothing_open = Dạ, hiện không có tin nào đang kể dở ạ.
talk-slow = Dạ, cháu vẫn nhận đủ lời bác. Một phút nữa bác nhắn tiếp giúp cháu ạ.
talk-not_yet = Dạ, còn vài câu nữa, cuối cùng cháu đọc lại để bác xem, sửa và gửi. Câu nào không rõ, bác cứ «bỏ qua» ạ.
talk-edit_no_choice = Dạ, câu bác vừa sửa cháu chưa hiểu chọn gì, nên cháu giữ như cũ. Muốn đổi, cuối cùng bác chọn «sửa» ạ.
