doubt-cancel =
    .ask = Bác muốn hủy, và xóa những gì đang kể dở phải không ạ?
    .done = Dạ, cháu đã xóa phần đang kể dở. Khi nào muốn kể, bác nhắn «báo tin» ạ.
    .done_passed_on = Dạ, cháu dừng ở đây. Phần cán bộ đã nhận (mã { $code }) vẫn còn; muốn xóa, bác nhắn «xóa dữ liệu» ạ.
doubt-cancel-yes = Có, hủy tin
doubt-cancel-no = Không, kể tiếp
doubt-restart =
    .ask = Bác muốn xóa phần đang kể dở và làm lại từ đầu phải không ạ?
    .done = Dạ, mình làm lại từ đầu ạ.
doubt-restart-yes = Có, làm lại
doubt-restart-no = Không, kể tiếp
doubt-word =
    .ask = Dạ, «{ $word }» là câu trả lời của bác phải không ạ?
doubt-word-answer = Là câu trả lời
    .words = tên người | là tên
doubt-word-command = Không phải
doubt-erase =
    .ask =
        Bác muốn xóa dữ liệu của bác phải không ạ?
        Phần đang kể dở xóa ngay; tin đã gửi, cán bộ sẽ xử lý và trả lời bác.
doubt-erase-yes = Có, xóa
doubt-erase-no = Không
doubt-withdraw =
    .ask = Bác muốn rút lại sự đồng ý phải không ạ? Phần đang kể dở cháu xóa luôn, tin đã gửi không được dùng tiếp.
doubt-withdraw-yes = Có, rút lại
doubt-withdraw-no = Không
doubt-left = Dạ, mình kể tiếp ạ.
