story-told =
    .ask =
        Bác kể giúp cháu những gì bác biết, theo lời của bác ạ.
        Bác gõ chữ, gửi giọng nói hay ảnh đều được, bao nhiêu tin cũng được. Kể xong, bác bấm «Xong».
    .ask-zalo =
        Bác kể giúp cháu những gì bác biết, theo lời của bác ạ.
        Bác gõ chữ, gửi giọng nói hay ảnh đều được, bao nhiêu tin cũng được. Kể xong, bác nhắn «xong».
    .begun =
        Dạ, cháu đã ghi lời bác kể ở trên. Bác nhớ thêm gì, xin bác kể tiếp ạ.
        Bác gõ chữ, gửi giọng nói hay ảnh đều được. Kể xong, bác bấm «Xong».
    .begun-zalo =
        Dạ, cháu đã ghi lời bác kể ở trên. Bác nhớ thêm gì, xin bác kể tiếp ạ.
        Bác gõ chữ, gửi giọng nói hay ảnh đều được. Kể xong, bác nhắn «xong».
    .more-zalo = Dạ, cháu ghi rồi ạ. Bác kể tiếp, hoặc nhắn «xong».
    .more = Dạ, cháu ghi rồi ạ. Bác kể tiếp, hoặc bấm «Xong».
    .label = Lời kể
story-check =
    .ask =
        Cháu đọc được từ lời bác thế này, đúng chưa ạ?
        Dòng nào chưa đúng, bác bấm vào tên dòng ấy.
    .ask-zalo =
        Cháu đọc được từ lời bác thế này, đúng chưa ạ?
        Dòng nào chưa đúng, bác nhắn tên hoặc số của dòng ấy.
    .again = Dạ, cháu ghi thêm lời bác rồi. Những điều trên đúng chưa ạ? Dòng nào chưa đúng, bác bấm vào tên dòng ấy.
    .again-zalo = Dạ, cháu ghi thêm lời bác rồi. Những điều trên đúng chưa ạ? Dòng nào chưa đúng, bác nhắn tên hoặc số của dòng ấy.
    .changed = Dạ, cháu sửa lại rồi. Giờ đúng chưa ạ?
    .which = Dạ, dòng nào chưa đúng ạ? Bác bấm vào tên dòng ấy, hoặc gõ lại cho đúng.
    .which-zalo = Dạ, dòng nào chưa đúng ạ? Bác nhắn tên hoặc số của dòng ấy, hoặc gõ lại cho đúng.
    .label = Đối chiếu lời kể
story-check-yes = Đúng rồi
    .words = đúng | đúng rồi | đúng ạ | phải
story-check-no = Hỏi lại từng điều
story-kept = Dạ, cháu đã ghi thêm lời bác.
