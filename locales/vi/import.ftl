# Nhập tin từ bảng tính: xã, phường, hội đoàn gửi. Tên cột (import-column_…): cách viết đầu đứng trong mẫu, các cách
# viết sau dấu | cũng được nhận. Chỉ cán bộ đọc.

import-title = Nhập tin từ bảng tính
import-how = Dành cho xã, phường, hội đoàn gửi nhiều tin một lần. Tải mẫu, điền mỗi dòng một tin, rồi tải lên. Chương trình cho xem từng dòng trước, sau đó mới nhập. Dòng đã nhập thì gửi lại cũng không thành hai tin.
import-template = Tải mẫu .xlsx
import-file = Bảng tính (.xlsx)
import-limits = Nhiều nhất { $rows } dòng, { $megabytes } MB. Bảng chưa nhập được giữ { $days } ngày rồi xóa.
import-upload = Tải lên để xem
import-lately = Đã tải lên gần đây
import-unknown = Cột không nhận ra nên không nhập
import-run = Nhập { $count } dòng
import-go_on = Nhập tiếp { $count } dòng còn lại
import-drop = Không nhập nữa, xóa bảng này
import-ended = Đã nhập xong.
import-none_good = Chưa có dòng nào nhập được. Xin sửa bảng rồi tải lên lại.
import-row = Dòng
import-says = Nội dung
import-wrong = Xem lại
import-state-ready = Nhập được
import-state-wrong = Chưa nhập được
import-state-done = Đã thành tin
import-state-again = Đã nhập trước đó
import-state-dropped = Không nhập

import-trouble-formula = ô là công thức; chỉ giữ chữ của công thức, không giữ kết quả
import-trouble-fault = ô báo lỗi của bảng tính; xin điền lại
import-trouble-merged = dòng nằm trong ô gộp; xin bỏ gộp ô và điền riêng từng dòng
import-trouble-long = ô quá dài; xin rút gọn, hoặc đưa sang cột lời kể
import-trouble-bad_choice = không phải một trong các câu trả lời của cột này
import-trouble-bad_phone = số điện thoại chưa đúng
import-trouble-not_understood = chưa hiểu được; giữ nguyên chữ đã ghi
import-trouble-twice = trùng hoàn toàn với một dòng ở trên
import-trouble-nothing = chưa có thông tin về liệt sĩ hay nơi an táng
import-trouble-no_consent = người cung cấp tin chưa đồng ý: không lưu lời kể và thông tin của họ
import-trouble-no_elder = người kể chưa đồng ý
import-trouble-no_how = chưa rõ đồng ý bằng cách nào

import-no_file = Xin chọn một bảng tính.
import-unreadable = Không đọc được tệp này. Xin lưu lại dưới dạng .xlsx từ mẫu, không đặt mật khẩu, rồi tải lên.
import-too_big = Tệp này quá lớn khi mở ra. Xin chia nhỏ, bỏ định dạng thừa.
import-too_many = Quá nhiều dòng. Xin chia thành nhiều tệp.
import-no_headings = Không thấy dòng tên cột của mẫu. Xin giữ nguyên dòng tên cột.
import-empty = Bảng chưa có dòng nào ngoài dòng ví dụ.

import-column_number = STT|Số thứ tự|TT
import-column_martyr-name = Họ tên liệt sĩ|Họ và tên liệt sĩ|Liệt sĩ|Tên liệt sĩ
import-column_martyr-alias = Bí danh|Tên khác
import-column_martyr-birth_year = Năm sinh|Ngày tháng năm sinh
import-column_martyr-home = Quê quán|Nguyên quán
import-column_martyr-unit = Đơn vị|Đơn vị khi hi sinh
import-column_martyr-rank = Cấp bậc, chức vụ|Cấp bậc|Chức vụ
import-column_martyr-enlisted = Nhập ngũ|Ngày nhập ngũ
import-column_martyr-death_date = Ngày hi sinh|Hi sinh ngày
import-column_martyr-death_place = Nơi hi sinh
import-column_place-where = Nơi an táng (địa danh hoặc tọa độ)|Nơi an táng|Nơi chôn cất|Tọa độ
import-column_place-sure = Biết nơi an táng chắc chắn đến đâu|Độ chắc chắn
import-column_kin-names = Thân nhân của liệt sĩ|Thân nhân
import-column_story = Lời kể|Nội dung|Thông tin cung cấp
import-column_contact-name = Người cung cấp tin|Họ tên người cung cấp tin|Người báo tin
import-column_contact-phone = Điện thoại|Số điện thoại
import-column_reporter-role = Người cung cấp là ai|Quan hệ với liệt sĩ
import-column_dna-willing = Sẵn sàng lấy mẫu ADN|Lấy mẫu ADN
import-column_agreed = Đồng ý lưu và chuyển tin|Đồng ý
import-column_agreed_contact = Đồng ý chuyển số điện thoại
import-column_who = Ai ký đồng ý
import-column_note = Văn bản, danh sách|Ghi chú|Nguồn
import-example = Ví dụ|Nguyễn Văn Mẫu|Ba Mẫu|1950|xã Mẫu, huyện Vĩnh Bảo, Hải Phòng|c3 d7 e66 f304|Trung sĩ|1968|18/3/1971|Hướng Hóa, Quảng Trị|bờ suối, cách cầu 200 m; hoặc 16.7563, 107.2094|Biết chỗ gần đúng|vợ: Trần Thị Mẫu|Tôi cùng đơn vị, tự tay chôn anh bên bờ suối.|Lê Văn Mẫu|0912 345 678|Đồng đội, người chứng kiến||Có|Có||Danh sách tháng 8
import-sheet = Danh sách tin báo về liệt sĩ và phần mộ
import-sheet_notes =
    Mỗi dòng một tin. Không gộp ô, không đổi tên cột; cột nào không có thì để trống. Dòng ví dụ không được nhập.
    Cột “Đồng ý lưu và chuyển tin”: ghi Có khi người cung cấp tin đã nghe lời xin phép và ký giấy; chưa đồng ý thì không ghi lời kể, họ tên, điện thoại của họ.
    Ngày ghi như 18/3/1971, tháng 3/1971 hoặc 1971. Số điện thoại ghi đủ số 0 ở đầu. Không ai được thu tiền của người cung cấp tin.
