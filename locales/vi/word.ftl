# Những từ luôn có tác dụng, cách nhau bằng dấu |. Không phân biệt hoa thường, có dấu hay không dấu.
# Các từ "word-..." là nghĩa mà chương trình hiểu; xem locales/README.md.

word-help = trợ giúp | giúp đỡ | giúp | hướng dẫn
word-human = gặp cán bộ | gặp người | nói chuyện với cán bộ | gặp nhân viên
word-pause = để lúc khác | tạm nghỉ | lúc khác | tạm dừng | nghỉ đã | mai kể tiếp | để hôm khác | để mai | hôm khác kể tiếp | dừng lại
word-mute = tạm dừng báo tin | tạm dừng thông báo | dừng thông báo | ngừng thông báo | tắt thông báo | đừng báo nữa
word-unmute = nhận thông báo | nhận thông báo lại | bật thông báo | báo lại cho tôi | nhận tin lại
word-fraud = báo lừa đảo | tố cáo lừa đảo | tôi bị lừa | bị lừa đảo | bị đòi tiền | lừa đảo
word-rumour = hỏi tin đồn | tin đồn
word-back = quay lại | trở lại
word-cancel = hủy | huỷ | hủy bỏ | huỷ bỏ
word-restart = làm lại | bắt đầu lại | kể lại từ đầu
word-status = tra cứu | tin của tôi đến đâu
word-language = ngôn ngữ | đổi ngôn ngữ
word-mydata = dữ liệu của tôi | xem dữ liệu
word-erase = xóa dữ liệu | xoá dữ liệu | xóa | xoá
word-withdraw = rút đồng ý | rút lại đồng ý
word-correct = sửa dữ liệu | sửa dữ liệu của tôi | đính chính dữ liệu
word-object = phản đối | tôi phản đối | phản đối xử lý dữ liệu
word-new = báo tin | cung cấp thông tin | báo tin mới | tin mới
word-agree = đồng ý | tôi đồng ý | bác đồng ý
word-yes = có | dạ có | vâng | uk | được | nhất trí | dạ vâng | ok | oke | dạ | ừ | phải | đúng | đúng rồi | đúng ạ
word-no = không | ko | không đồng ý | dạ không | không phải | chưa đúng | không đúng | sai | sai rồi
word-skip = bỏ qua | không có | để sau | câu khác
word-unknown = không rõ | k biết | ko biết | tôi không nhớ | tôi không biết | bác không nhớ | bác không biết | không nhớ nữa | không biết | không nhớ | quên rồi | không rõ nữa | không nhớ rõ
word-done = xong | thế thôi | vậy thôi | hết chuyện | hết | xong rồi | hết rồi | đã xong | dạ xong | dạ hết
word-send = gửi | gửi luôn | gửi giúp bác | gửi đi | gửi tin
word-edit = sửa | sửa lại | thay đổi
word-hello = xin chào | chào | alo | a lô | chào cháu | chào bạn | chào em | chào anh chị | bắt đầu
word-thanks = cảm ơn | cám ơn | cảm ơn cháu | cám ơn cháu | cảm ơn nhiều | cám ơn nhiều | cảm ơn cháu nhiều | cám ơn cháu nhiều
word-news = nhận tin chiến dịch | muốn nhận tin | đăng ký nhận tin
word-stop_news = dừng tin | dừng nhận tin | ngừng nhận tin | ngừng tin | hủy nhận tin | huỷ nhận tin | không nhận tin nữa | stop
