added-one = Dạ, cháu đã thêm vào tin { $code } ạ.
added-which =
    Dạ, cháu đã thêm vào tin { $code }. Nếu bác nói về tin khác, bác bấm mã tin đó ạ.
    .zalo = Dạ, cháu đã thêm vào tin { $code }. Nếu bác nói về tin khác, bác nhắn số thứ tự của tin đó (1, 2…) ạ.
added-moved = Dạ, cháu đã chuyển sang tin { $code } ạ.
added-thanks = Dạ, cháu cảm ơn bác ạ. Nhớ thêm điều gì, bác cứ nhắn.
