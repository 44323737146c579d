# Vì sao một tin chưa tới người báo tin, và tổ tiếp nhận nên làm gì. Số đứng sau «zalo_» là mã lỗi của Zalo, bỏ dấu trừ.

undelivered-unknown_outcome = Chưa rõ tin đã tới hay chưa vì đường truyền đứt giữa chừng. Anh/chị hỏi lại người báo tin trước khi gửi lần nữa.
undelivered-unreachable = Chưa liên lạc được với nền tảng nhắn tin. Chương trình tự gửi lại; nếu gấp, nhờ anh/chị gọi điện.
undelivered-window = Đã quá hạn được nhắn tới người này. Tin sẽ tự gửi khi họ nhắn lại; nếu cần ngay, nhờ anh/chị gọi điện.
undelivered-broken_row = Tin này bị hỏng trong cơ sở dữ liệu nên không gửi được. Anh/chị viết lại tin, và cho quản trị biết.
undelivered-no_grant = Tài khoản Zalo đang mất quyền gửi. Tin tự gửi sau khi quản trị đăng nhập lại; anh/chị báo quản trị giúp.
undelivered-other = Nền tảng không nhận tin này. Anh/chị liên hệ người báo tin bằng cách khác, và cho quản trị biết.

## Zalo OA

undelivered-zalo_32 = Đang gửi quá nhanh so với mức Zalo cho phép. Anh/chị chờ ít phút, chương trình tự gửi lại.
undelivered-zalo_100 = Tệp đính kèm trên Zalo đã hết hạn. Chương trình tự tải lên lại; nếu vẫn không được, anh/chị gửi tệp lần nữa.
undelivered-zalo_200 = Zalo gửi không thành và không nói lý do. Anh/chị chờ ít phút rồi gửi lại, hoặc gọi điện.
undelivered-zalo_201 = Zalo không nhận nội dung hoặc không nhận ra người nhận. Anh/chị gửi lại bằng lời ngắn hơn, hoặc gọi điện.
undelivered-zalo_204 = Tài khoản OA trên Zalo đã bị xóa. Anh/chị báo quản trị ngay và gọi điện cho người báo tin.
undelivered-zalo_205 = Zalo không thấy tài khoản OA này. Anh/chị báo quản trị xem lại số OA.
undelivered-zalo_209 = Ứng dụng trên Zalo chưa được kích hoạt. Anh/chị báo quản trị kích hoạt ở trang dành cho nhà phát triển.
undelivered-zalo_210 = Tin dài hoặc lớn hơn mức Zalo nhận. Anh/chị chia thành nhiều tin ngắn rồi gửi lại.
undelivered-zalo_211 = OA đã dùng hết số tin được gửi. Tin sẽ tự gửi khi người này nhắn lại; anh/chị báo quản trị, cần ngay thì gọi điện.
undelivered-zalo_212 = OA chưa đăng ký dùng chức năng này của Zalo. Anh/chị báo quản trị đăng ký.
undelivered-zalo_213 = Người này không còn quan tâm (follow) OA. Tin sẽ tự gửi khi họ nhắn lại; cần ngay thì anh/chị gọi điện.
undelivered-zalo_214 = Zalo đang xử lý nội dung. Anh/chị chờ ít phút, chương trình tự gửi lại.
undelivered-zalo_216 = Zalo không nhận mã truy cập của chương trình. Tin đang chờ; anh/chị báo quản trị đăng nhập lại Zalo.
undelivered-zalo_217 = Người này đã chặn lời mời của OA. Anh/chị liên hệ bằng điện thoại.
undelivered-zalo_218 = Hôm nay người này đã nhận đủ số tin Zalo cho phép. Tin sẽ tự gửi khi họ nhắn lại; cần ngay thì anh/chị gọi điện.
undelivered-zalo_219 = Ứng dụng trên Zalo đã bị gỡ hoặc bị tắt. Anh/chị báo quản trị ngay.
undelivered-zalo_220 = Mã truy cập Zalo đã hết hạn hoặc bị thu hồi. Tin đang chờ; anh/chị báo quản trị đăng nhập lại Zalo.
undelivered-zalo_221 = OA chưa được Zalo xác thực. Anh/chị báo quản trị làm thủ tục với Zalo.
undelivered-zalo_223 = OA chưa cấp quyền này cho chương trình. Anh/chị báo quản trị đăng nhập lại Zalo và đồng ý đủ các quyền.
undelivered-zalo_224 = Gói dịch vụ của OA chưa gồm chức năng này. Anh/chị báo quản trị nâng gói.
undelivered-zalo_227 = Tài khoản Zalo của người này bị khóa hoặc đã hơn 45 ngày không dùng. Anh/chị liên hệ bằng điện thoại.
undelivered-zalo_230 = Đã hơn 7 ngày người này không nhắn cho OA nên Zalo không cho gửi. Tin sẽ tự gửi khi họ nhắn lại; cần ngay thì anh/chị gọi điện.
undelivered-zalo_232 = Người này chưa từng nhắn cho OA, hoặc đã quá lâu. Tin sẽ tự gửi khi họ nhắn lại; cần ngay thì anh/chị gọi điện.
undelivered-zalo_233 = Zalo không nhận kiểu tin này. Anh/chị gửi lại bằng chữ.
undelivered-zalo_234 = Zalo không cho gửi ban đêm. Tin tự gửi sau 6 giờ sáng; việc gấp thì anh/chị gọi điện.
undelivered-zalo_235 = Loại tài khoản OA này không dùng được chức năng ấy. Anh/chị báo quản trị.
undelivered-zalo_237 = Nhóm trên Zalo đã hết hạn. Anh/chị liên hệ riêng từng người.
undelivered-zalo_238 = Lượt gửi mua kèm đã dùng rồi. Anh/chị báo quản trị xem lại hạn mức, trong lúc chờ thì gọi điện.
undelivered-zalo_240 = Địa chỉ dịch vụ của Zalo trong cài đặt đã ngừng dùng. Anh/chị báo quản trị sửa cài đặt.
undelivered-zalo_241 = Lượt gửi mua kèm không dùng được. Anh/chị báo quản trị xem lại hạn mức, trong lúc chờ thì gọi điện.
undelivered-zalo_242 = Chữ ký kèm mã truy cập bị sai hoặc thiếu. Anh/chị báo quản trị xem lại cài đặt zalo_oa.send_proof và mật mã ứng dụng.
undelivered-zalo_244 = Người này đã hạn chế nhận tin của OA. Anh/chị liên hệ bằng điện thoại.
undelivered-zalo_248 = Zalo cho rằng nội dung trái quy định của họ. Anh/chị viết lại lời khác và báo quản trị.
undelivered-zalo_249 = Mẫu tin này không gửi được theo tài khoản. Anh/chị gửi lại bằng chữ, hoặc gọi điện.
undelivered-zalo_305 = Đã quá 48 giờ từ khi người này nhắn. Tin sẽ tự gửi khi họ nhắn lại; cần ngay thì anh/chị gọi điện.
undelivered-zalo_311 = Đã hết lượt trả lời người này. Tin sẽ tự gửi khi họ nhắn lại; cần ngay thì anh/chị gọi điện.
undelivered-zalo_320 = OA chưa gắn tài khoản Zalo Cloud để gửi tin có phí sau 48 giờ. Tin sẽ tự gửi khi người này nhắn lại; cần ngay thì anh/chị gọi điện.
undelivered-zalo_321 = Tài khoản Zalo Cloud đã hết tiền. Tin sẽ tự gửi khi người này nhắn lại; anh/chị báo quản trị nạp thêm, cần ngay thì gọi điện.
undelivered-zalo_403 = OA không ở trong nhóm Zalo này. Anh/chị liên hệ riêng từng người.

## Zalo, lúc đăng nhập và gia hạn quyền

undelivered-zalo_14002 = Zalo không nhận số ứng dụng, hoặc ứng dụng chưa hoạt động. Anh/chị báo quản trị xem lại zalo_oa.app_id.
undelivered-zalo_14003 = Địa chỉ quay về sau đăng nhập không giống địa chỉ đã khai với Zalo. Anh/chị báo quản trị sửa cho khớp.
undelivered-zalo_14014 = Mã gia hạn quyền Zalo không còn dùng được. Anh/chị báo quản trị đăng nhập lại Zalo.
undelivered-zalo_14020 = Mã gia hạn quyền Zalo đã quá hạn. Anh/chị báo quản trị đăng nhập lại Zalo.
undelivered-zalo_14029 = Ứng dụng chưa được Zalo duyệt. Anh/chị báo quản trị xin duyệt.

## Zalo Bot

undelivered-zalo_bot_400 = Zalo không nhận nội dung tin này. Anh/chị viết lại ngắn gọn bằng chữ rồi gửi lại, hoặc gọi điện.
undelivered-zalo_bot_401 = Zalo không nhận mã của bot. Anh/chị báo quản trị sửa mã, rồi gửi lại; cần ngay thì gọi điện.
undelivered-zalo_bot_403 = Zalo không cho bot nhắn người này, có thể họ đã chặn bot. Anh/chị liên hệ bằng điện thoại.
undelivered-zalo_bot_404 = Zalo không nhận ra bot: mã của bot hoặc địa chỉ dịch vụ bị sai. Anh/chị báo quản trị xem lại cài đặt zalo_bot, rồi gửi lại.
undelivered-zalo_bot_408 = Zalo trả lời quá chậm nên chưa rõ tin đã tới hay chưa. Anh/chị hỏi lại người báo tin trước khi gửi lần nữa.
undelivered-zalo_bot_409 = Có chương trình khác đang dùng cùng bot Zalo này. Chương trình tự gửi lại; anh/chị báo quản trị nếu vẫn không được.
undelivered-zalo_bot_410 = Zalo không thấy cuộc trò chuyện này. Anh/chị liên hệ bằng điện thoại, hoặc chờ họ nhắn lại cho bot.
undelivered-zalo_bot_429 = Bot đã gửi quá nhanh hoặc quá nhiều so với mức Zalo cho phép. Chương trình tự gửi lại; nếu vẫn không được, anh/chị báo quản trị xem số tin còn lại trong tháng.
undelivered-zalo_bot_500 = Máy chủ của Zalo đang trục trặc. Chương trình tự gửi lại; nếu gấp, nhờ anh/chị gọi điện.
undelivered-zalo_bot_504 = Máy chủ của Zalo không trả lời kịp nên chưa rõ tin đã tới hay chưa. Anh/chị hỏi lại người báo tin trước khi gửi lần nữa.
undelivered-zalo_bot_no_link = Tệp chưa gửi được vì bot Zalo chỉ nhận tệp qua đường dẫn, mà chương trình chưa có. Anh/chị báo quản trị xem lại web.public_url.
