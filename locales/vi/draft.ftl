draft-reminder = Dạ, hôm trước bác đang kể dở. Cháu vẫn giữ nguyên, lúc nào tiện bác kể tiếp ạ.
draft-incomplete =
    Dạ, cháu đã chuyển những gì bác kể tới Tổ tiếp nhận, để lời bác không bị bỏ sót.
    Mã tin: { $code }
    Nhớ thêm điều gì, bác cứ nhắn tiếp ạ.
