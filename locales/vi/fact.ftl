# Thông tin do cán bộ ghi, bổ sung, sửa. Chỉ cán bộ đọc.

fact-fill = Nghe, xem và điền thông tin
fact-fill-hint = Chỉ ô nào được sửa mới được ghi. Điều đứng trước đó vẫn được giữ bên cạnh. Xóa trắng một ô nghĩa là không rõ.
fact-came = Lời kể, bản ghi âm, ảnh
fact-masked = Thông tin riêng tư đã có đang được che. Muốn sửa, về trang tin báo và bấm “Hiện số điện thoại” trước.
fact-wrong = Có ô chưa đúng, nên chưa ghi gì. Xin xem lại các ô được đánh dấu.
fact-group-martyr = Liệt sĩ
fact-group-place = Nơi an táng
fact-group-person = Người báo tin
fact-group-dna = Lấy mẫu ADN
fact-group-abuse = Báo lừa đảo, tin đồn

fact-origin = Biết từ đâu
fact-heard = Nguồn
fact-heard-nothing = Không ghi
fact-heard-story = Đọc lời kể
fact-heard-recording = Nghe bản ghi âm
fact-heard-photo = Xem ảnh
fact-heard-call = Gọi điện thoại
fact-heard-visit = Gặp trực tiếp
fact-heard-paper = Giấy tờ
fact-heard-register = Sổ, danh sách liệt sĩ
fact-file = Ảnh hoặc bản ghi âm nào
fact-file-none = Không chọn
fact-file_number = tệp { $number }
fact-note = Ai nói, giấy nào, sổ nào
fact-nobody_knows = Không rõ
fact-proposed = Đọc từ lời kể, xin xem lại

fact-empty = Chưa có gì để ghi.
fact-no_such = Không có thông tin nào tên như vậy.
fact-bad_choice = Xin chọn một trong các câu trả lời có sẵn.
fact-bad_phone = Số điện thoại chưa đúng. Xin kiểm tra lại từng số.
fact-withheld = Điều này đang được giữ kín. Muốn sửa, tổ trưởng thôi giữ kín trước.
fact-clash = Trong lúc anh/chị viết, có người đã sửa điều này. Chưa ghi gì. Xin chọn lời nào đứng.
fact-stands = Đang đứng
fact-mine = Lời của anh/chị
fact-both_kept = Lời kia không mất: vẫn được giữ ở phần “Trước đó”.
