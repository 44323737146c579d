# Thông báo thu hồi thông tin đã chuyển.

recall-sign = TB
recall-title = Thông báo thu hồi
recall-about = Về việc thu hồi thông tin đã chuyển
recall-why-erasure = Người báo tin đã yêu cầu xóa dữ liệu về mình. Thông tin đã chuyển đến quý cơ quan bằng các phiếu dưới đây không còn được phép sử dụng:
recall-why-withdrawal = Người báo tin đã rút đồng ý. Thông tin đã chuyển đến quý cơ quan bằng các phiếu dưới đây không còn được phép sử dụng:
recall-why-part = Người báo tin đã rút đồng ý chuyển { $part }. Phần này trong các phiếu dưới đây không còn được phép sử dụng; nội dung khác không thay đổi:
recall-part-reporter = phần liên hệ của người báo tin (họ tên, số điện thoại, địa chỉ, bản ghi tiếng nói)
recall-part-dna = phần thông tin lấy mẫu ADN của thân nhân
recall-why-other = Người báo tin có yêu cầu về dữ liệu của mình, liên quan đến thông tin đã chuyển đến quý cơ quan bằng các phiếu dưới đây:
recall-column_paper = Phiếu chuyển
recall-column_day = Ngày
recall-column_codes = Mã tin
recall-without = chuyển không qua phiếu
recall-read-api = phần mềm của quý cơ quan đã đọc
recall-read-export = chuyển theo danh sách
recall-asks = Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, đề nghị quý cơ quan:
recall-ask-stop = Ngừng sử dụng, cung cấp cho nơi khác các thông tin trên kể từ khi nhận thông báo này
recall-ask-destroy = Hủy bản giấy, bản điện tử đang giữ, trừ phần pháp luật yêu cầu lưu
recall-ask-stop_part = Ngừng sử dụng, cung cấp cho nơi khác { $part } kể từ khi nhận thông báo này
recall-ask-destroy_part = Hủy { $part } trong bản giấy, bản điện tử đang giữ, trừ phần pháp luật yêu cầu lưu
recall-ask-pass_on = Báo cho các đơn vị đã được quý cơ quan chuyển tiếp
recall-ask-look = Liên hệ với Tổ để thống nhất cách thực hiện yêu cầu của người báo tin
recall-ask-answer = Trả lời bằng văn bản khi đã thực hiện xong
recall-end = Mọi trao đổi xin liên hệ số điện thoại { $hotline }.
recall-download = Tải thông báo thu hồi
