done-code =
    Dạ, tin của bác đã tới Tổ Truyền thông chuyên trách.
    Mã tin: { $code }
    Bác giữ mã này để hỏi lại khi cần ạ.
done-next =
    Cháu thay mặt Tổ tiếp nhận cảm ơn bác. Điều bác nhớ được đều quý ạ.
    Cán bộ sẽ đọc, xác minh và nhắn lại cho bác tại đây. Nhớ thêm điều gì, bác cứ nhắn tiếp ạ.
    Xin bác không tự ý đào bới, không xê dịch gì ở phần mộ; việc này do lực lượng quân đội làm.
    Không ai được thu tiền của bác. Đường dây nóng: { $hotline }.
