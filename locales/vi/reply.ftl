# Còn được nhắn cho người báo tin bao lâu qua Zalo. Chỉ cán bộ đọc.

reply-window-free = Zalo: còn { $hours } giờ nhắn miễn phí
    .counted = Zalo: còn { $hours } giờ, { $count } tin miễn phí
reply-window-paid = Zalo: đã quá 48 giờ, còn { $hours } giờ nhắn có tính phí
reply-window-closed = Zalo: đã quá hạn. Tin viết bây giờ được giữ lại, tự gửi khi người báo tin nhắn lại; cần gấp xin gọi điện
reply-window-unfollowed = Zalo: người báo tin đã bỏ quan tâm OA; tin có thể không tới, xin gọi điện
reply-window-used_up = Zalo: đã hết tin miễn phí. Tin viết bây giờ được giữ lại, tự gửi khi người báo tin nhắn lại; cần gấp xin gọi điện
