# Trang trò chuyện trên web: khung trang, nút, lời báo của chính trang. Lời của bot nằm ở các tệp khác.

web-title = Manh Mối
web-short-title = Manh Mối
web-tagline = Tiếp nhận tin báo liệt sĩ
web-hotline = Đường dây nóng
web-language = Ngôn ngữ
web-language-vi = Tiếng Việt
web-language-en = English

## Lời chào, trước khi bắt đầu

web-greeting = Kính chào bác và gia đình
web-greeting-what = Đây là nơi tiếp nhận những điều bác biết về liệt sĩ: họ tên, đơn vị, nơi hi sinh, nơi an táng, kỷ vật còn giữ.
web-greeting-how = Bác nhớ được đến đâu quý đến đó ạ. Bác gõ chữ, ghi âm, gửi ảnh hay gửi vị trí đều được.
web-greeting-care = Việc này hoàn toàn miễn phí, không ai được thu tiền của bác. Cháu sẽ hỏi ý kiến bác trước khi ghi lại.
web-greeting-dig = Nếu bác biết nơi có phần mộ hay hài cốt, xin giữ nguyên hiện trường, không tự ý đào bới và không chạm vào vật nghi là bom, mìn.
web-begin = Bắt đầu

## Chỗ trò chuyện

web-log = Cuộc trò chuyện
web-choose = Chọn câu trả lời
web-text = Viết tin nhắn
web-send = Gửi
web-attach = Gửi ảnh
web-attach-long = Chọn ảnh, tệp để gửi
web-locate = Gửi vị trí của tôi
web-locate-short = Vị trí
web-record = Ghi âm
web-down = Xem tiếp
web-news = Có tin nhắn mới
web-waiting = Cháu đang xem lời bác…
web-no-script = Trang này cần bật JavaScript. Bác cũng có thể gọi đường dây nóng ở đầu trang.
web-you = Bác
web-bot = Manh Mối
web-team = Cán bộ tiếp nhận
web-sending = Đang gửi…
web-sent = Đã gửi
web-not-sent = Chưa gửi được. Bác thử lại giúp cháu ạ.
web-again = Gửi lại
web-forget-unsent = Bỏ tin này
web-kept-broken = Dạ, cháu đã giữ lại lời bác nhưng máy đang trục trặc nên chưa trả lời được. Cán bộ sẽ xem lại ạ.
web-offline = Máy đang mất mạng. Tin chưa gửi vẫn được giữ lại trên máy này.
web-uploading = Đang tải lên { $percent }%
web-too-big = Tệp { $name } lớn quá { $limit } MB nên chưa gửi được. Bác cắt ngắn hoặc gửi tệp nhỏ hơn giúp cháu ạ.
web-photo = Ảnh
web-voice = Lời nói ghi âm
web-video = Phim quay
web-file = Tệp
web-place = Vị trí
web-located = Vị trí của tôi: { $place }
web-locating = Đang tìm vị trí của máy…
web-location-denied = Máy chưa cho phép lấy vị trí. Bác bật quyền vị trí cho trang này, hoặc viết tên xã, huyện, tỉnh cũng được ạ.
web-location-unavailable = Máy này chưa tìm được vị trí. Bác viết tên xã, huyện, tỉnh, hoặc dán liên kết bản đồ cũng được ạ.
web-location-slow = Tìm vị trí lâu quá mà chưa được. Bác ra chỗ thoáng rồi bấm lại, hoặc viết tên nơi ấy cũng được ạ.
web-location-insecure = Trang đang mở ở địa chỉ không an toàn (không phải https) nên máy không cho lấy vị trí. Bác viết tên nơi ấy giúp cháu ạ.
web-recording = Đang ghi âm { $time }
web-record-stop = Xong, gửi đi
web-record-cancel = Bỏ
web-record-denied = Máy chưa cho phép ghi âm. Bác bật quyền micrô cho trang này, hoặc gõ chữ cũng được ạ.

## Khi có trục trặc

web-home = Về trang đầu
web-try-again = Thử lại
web-offline-title = Máy đang mất mạng
web-offline-text = Bác kiểm tra lại Wi-Fi hoặc dữ liệu di động rồi thử lại. Những gì bác đã gửi vẫn còn nguyên.
web-error = Có trục trặc
web-error-bad_request = Trang nhận được nội dung chưa đúng. Bác tải lại trang rồi thử lại giúp cháu ạ.
web-error-forbidden = Yêu cầu này không được nhận. Bác mở lại trang từ đầu rồi thử lại giúp cháu ạ.
web-error-not_found = Không thấy trang này. Có thể địa chỉ gõ thiếu hoặc trang không còn nữa.
web-error-gone = Dạ, đường dẫn này đã hết hạn nên không mở được nữa. Bác nhắn cho cán bộ một tin để được gửi lại ạ.
web-error-too_big = Nội dung gửi lên lớn quá mức trang này nhận được. Bác gửi tệp nhỏ hơn giúp cháu ạ.
web-error-too_many = Nhiều tin đến cùng lúc quá. Bác chờ một lát rồi gửi lại giúp cháu ạ.
web-error-files_away = Kho ảnh và tệp đang trục trặc, nên lúc này chưa mở hoặc nhận tệp được. Những gì bác đã gửi vẫn còn nguyên. Bác thử lại sau ít phút giúp cháu ạ.
web-error-broken = Máy đang trục trặc. Những gì bác đã gửi vẫn còn nguyên. Bác thử lại sau ít phút giúp cháu ạ.
web-error-away = Máy tạm thời chưa ghi được tin mới. Điều bác vừa gửi chưa vào máy, bác gửi lại sau ít phút giúp cháu ạ. Những gì bác gửi trước đó vẫn còn nguyên.

## Liên kết riêng, để đi tiếp cuộc trò chuyện đã bắt đầu trên Zalo

web-door-text = Bác bấm nút dưới đây để đi tiếp cuộc trò chuyện ở trang này. Những gì bác đã kể vẫn còn nguyên ạ.
web-door-enter = Tiếp tục
web-door-once = Liên kết này chỉ dùng một lần, trong một giờ. Bác đừng chuyển cho người khác ạ.
web-door-used = Dạ, liên kết này đã dùng rồi, hoặc đã quá một giờ ạ.
web-door-how = Bác nhắn lại một câu ở nơi bác đã nhắn với cháu, cháu gửi liên kết mới ạ.
