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
    .again = Dạ, những điều trên đúng chưa ạ? Bác trả lời «đúng» hoặc «chưa đúng».
    .label = Đối chiếu lời kể
story-check-yes = Đúng rồi
    .words = đúng | đúng rồi | đúng ạ | phải
story-check-no = Hỏi lại từng điều
    .words = chưa đúng | sai | không đúng | sai rồi
story-kept = Dạ, cháu đã ghi thêm lời bác.
