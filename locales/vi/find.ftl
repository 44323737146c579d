# Thấy hài cốt, bom đạn mà chưa biết là ai: chỉ hỏi điều cần ngay.

find-where =
    .ask =
        Bác thấy ở chỗ nào ạ?
        Bác gửi vị trí, hoặc tả bằng lời: xã nào, gần sông, cây, đường nào.
    .ask-zalo_bot =
        Bác thấy ở chỗ nào ạ?
        Bác tả bằng lời: xã nào, gần sông, cây, đường nào.
        Muốn gửi vị trí trên bản đồ, bác mở trang này (dùng một lần, trong một giờ): { $link }
    .label = Nơi phát hiện
find-when =
    .ask = Bác thấy khi nào ạ?
    .label = Phát hiện khi nào
find-objects =
    .ask =
        Bác có thấy đồ vật gì nằm cùng không ạ? Ví dụ dép, bi đông, cúc áo, vật có khắc tên.
        Bác chỉ tả lại thôi, xin đừng nhặt lên.
    .label = Đồ vật thấy cùng
find-state =
    .ask = Chỗ ấy bây giờ thế nào ạ?
    .label = Hiện trạng
find-state-untouched = Còn nguyên
    .words = nguyên | để nguyên | vẫn nguyên | chưa ai đụng | không ai đụng | chưa đụng vào
find-state-covered = Đã che tạm
    .words = che tạm | đã che | che rồi | đã phủ | phủ bạt
find-state-filled = Đã lấp lại
    .words = lấp lại | đã lấp | lấp rồi | lấp lại rồi
find-state-moved = Đã đưa đi chỗ khác
    .words = đã đưa đi | đưa đi rồi | đã chuyển đi | đã bốc lên | nhặt lên rồi
find-photos =
    .ask =
        Bác có ảnh chụp chỗ ấy không ạ? Không có cũng không sao, xin đừng lại gần để chụp.
        Gửi xong, bác bấm «Xong».
    .ask-zalo =
        Bác có ảnh chụp chỗ ấy không ạ? Không có cũng không sao, xin đừng lại gần để chụp.
        Gửi xong, bác nhắn «xong».
