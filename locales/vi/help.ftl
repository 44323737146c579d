help-text =
    Dạ, bác cứ trả lời từng câu, hoặc gửi ảnh, giọng nói, vị trí bất cứ lúc nào.
    Bác có thể gõ: «bỏ qua», «không rõ», «quay lại», «để lúc khác», «làm lại», «hủy», «tra cứu», «gặp cán bộ», «ngôn ngữ», «dữ liệu của tôi».
    Có người đòi tiền, bác gõ «báo lừa đảo»; nghe tin chưa rõ thật giả, bác gõ «hỏi tin đồn».
    Gõ không dấu cũng được ạ. Đường dây nóng: { $hotline }.
help-human = Dạ, bác gọi giúp cháu đường dây nóng { $hotline }, có người nghe máy ạ.
help-human_told = Cháu cũng đã báo cán bộ. Cán bộ sẽ nhắn lại cho bác ngay tại đây.
