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
doubt-erase-yes = Có, xóa
doubt-erase-no = Không
doubt-erase =
    .ask =
        Bác muốn xóa dữ liệu của bác phải không ạ?
        Bác còn thời gian để đổi ý trước khi xóa.
doubt-withdraw =
    .ask =
        Bác muốn rút lại sự đồng ý phần nào ạ?
        Rút tất cả thì phần đang kể dở được xóa, tin đã gửi không được dùng tiếp.
doubt-withdraw-yes = Rút tất cả
    .words = tất cả | rút hết | có, rút lại
doubt-withdraw-dna = Câu trả lời ADN
    .words = adn
doubt-withdraw-contact = Số điện thoại
doubt-withdraw-press = Cho báo, đài dùng
    .words = báo đài
doubt-withdraw-elder = Lời đồng ý của người kể
doubt-withdraw-agency = Với một cơ quan
    .words = một cơ quan
doubt-withdraw-no = Không rút
doubt-agency =
    .ask = Bác muốn rút lại với cơ quan nào ạ?
doubt-agency-no = Không rút
doubt-left = Dạ, mình kể tiếp ạ.
doubt-news =
    .ask =
        Bác có muốn nhận tin chung của Chiến dịch không ạ? Ví dụ lịch lấy mẫu, lời nhắc đề phòng lừa đảo.
        Không bắt buộc; muốn thôi nhận, bác nhắn «dừng tin».
doubt-news-yes = Có, gửi cho tôi
    .words = gửi cho tôi
doubt-news-no = Không
    .words = không cần | thôi khỏi | không muốn
doubt-withdraw-news = Tin chung của Chiến dịch
    .words = tin chung
