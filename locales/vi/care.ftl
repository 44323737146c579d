care-urgent =
    Dạ, việc này khẩn ạ. Xin bác đừng chạm vào, đừng đào thêm, giữ nguyên mọi thứ.
    Nếu thấy bom, đạn, mìn: xin mọi người tránh xa ngay.
    Bác báo ngay Ủy ban nhân dân hoặc Ban Chỉ huy quân sự xã, phường, hoặc gọi { $hotline }.
care-money =
    Dạ, xin bác đừng đưa tiền cho ai. Việc tìm kiếm liệt sĩ hoàn toàn miễn phí.
    Có người đòi tiền, bác báo công an xã, phường, hoặc gọi { $hotline } ạ.
care-distress =
    Dạ, cháu xin chia sẻ với bác. Mình không vội đâu ạ, bác nghỉ bao lâu cũng được.
    Bác muốn nói chuyện với cán bộ, xin gọi { $hotline }.
care-child =
    Cảm ơn em đã muốn giúp. Em còn nhỏ, nên em nhờ bố mẹ hoặc người lớn trong nhà cùng trả lời nhé.
    Khi người lớn đọc và đồng ý thì mới ghi tiếp được. Cần gặp cán bộ, xin gọi { $hotline }.
