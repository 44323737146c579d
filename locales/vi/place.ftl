place-photo =
    .ask = Ảnh bác gửi có ghi nơi chụp (đường dẫn bên dưới). Nơi ấy có phải là nơi chôn cất không ạ?
    .apart = Ảnh bác gửi được chụp cách nơi bác đã cho biết khoảng { $distance }. Bác muốn cháu ghi theo nơi chụp ảnh không ạ?
    .from_commune = Ảnh bác gửi được chụp cách trung tâm { $name } khoảng { $distance }. Nơi ấy có phải là nơi chôn cất không ạ?
    .again = Dạ, cháu ghi nơi chôn cất theo nơi chụp ảnh được không ạ? Bác trả lời «có» hoặc «không».
    .label = Nơi chụp ảnh
    .commune = Thuộc
    .names = { $before }; nay { $today }
place-photo-yes = Có, ghi theo ảnh
    .words = đúng | đúng rồi | đúng ạ | phải | ghi theo ảnh
place-photo-no = Không phải
    .words = chưa đúng | sai | không đúng | không ghi
place-where =
    .ask =
        Bác có biết phần mộ hoặc nơi chôn cất ở đâu không ạ?
        Bác gửi vị trí, tọa độ, đường dẫn bản đồ, hoặc tả bằng lời (gần sông, cây, chùa nào).
    .ask-telegram =
        Bác có biết phần mộ hoặc nơi chôn cất ở đâu không ạ?
        Đang đứng tại chỗ, bác bấm «Gửi vị trí của tôi».
        Chỗ khác, bác bấm hình ghim giấy, chọn Vị trí; hoặc dán tọa độ, đường dẫn bản đồ.
        Không có thì bác tả bằng lời: gần sông, cây, chùa nào.
    .ask-zalo_oa =
        Bác có biết phần mộ hoặc nơi chôn cất ở đâu không ạ?
        Gửi vị trí: bác bấm dấu ba chấm (⋯) cạnh ô nhắn tin, chọn Vị trí, kéo bản đồ tới đúng chỗ, rồi bấm Gửi.
        Không có thì bác dán tọa độ, đường dẫn bản đồ, hoặc tả bằng lời: gần sông, cây, chùa nào.
    .ask-zalo_bot =
        Bác có biết phần mộ hoặc nơi chôn cất ở đâu không ạ?
        Bác tả bằng lời (gần sông, cây, chùa nào), hoặc dán tọa độ, đường dẫn bản đồ.
        Muốn gửi vị trí trên bản đồ, bác mở trang này (dùng một lần, trong một giờ): { $link }
    .how = Dạ, máy này chưa gửi vị trí bằng nút được. Bác bấm hình ghim giấy, chọn Vị trí; hoặc gõ tọa độ, hoặc tả nơi đó bằng lời ạ.
    .nowhere = Dạ, điện thoại chưa biết vị trí của bác. Bác thử lại ngoài trời, hoặc tả nơi đó bằng lời ạ.
    .label = Nơi chôn cất
place-lacks =
    .ask = Dạ, nơi ấy gần xã, huyện nào ạ?
    .letters =
        Dạ, số tọa độ này còn thiếu hai chữ cái đứng trước (như XD, YD).
        Bác nhớ hai chữ ấy, hoặc nơi ấy gần xã, huyện nào không ạ?
    .sheet = Dạ, số này nằm trên tờ bản đồ nào, hoặc nơi ấy gần xã, huyện nào ạ?
    .point = Dạ, trên tờ bản đồ này, bác nhớ số tọa độ của chỗ ấy không ạ?
    .near = Dạ, cháu cần thêm tên nơi mới tra được mã này. Nơi ấy gần xã, huyện nào ạ?
    .province = Dạ, hai số này cháu cần thêm tên tỉnh mới tra được. Nơi ấy ở huyện, tỉnh nào ạ?
    .link = Dạ, cháu chưa mở được đường dẫn này. Bác gửi vị trí, hoặc cho cháu biết nơi ấy gần xã, huyện nào ạ?
    .link-zalo_bot = Dạ, cháu chưa mở được đường dẫn này. Nơi ấy gần xã, huyện nào ạ?
    .label = Bổ sung nơi chôn cất
place-sure =
    .ask = Bác chắc về nơi này đến đâu ạ?
    .label = Độ chắc chắn
place-sure-exact = Biết chính xác chỗ
    .words = chính xác | chắc chắn | biết chính xác
place-sure-near = Quanh vùng đó
    .words = gần đó | quanh đó | khoảng đó
place-sure-heard = Chỉ nghe kể lại
    .words = nghe kể | nghe nói | nghe kể lại
place-kept = Dạ, cháu đã nhận vị trí bác gửi.
place-opened = Dạ, cháu đã mở đường dẫn bản đồ bác gửi. Chỗ ấy ở đây ạ:
