# Danh sách đối chiếu: trang của bàn trực, phần trên trang tin báo, dòng trên thẻ của nhóm, và lệnh `manhmoi register`.

## Trang danh sách

register-title = Danh sách đối chiếu
register-hint = Mỗi tin báo được so với các danh sách ở đây. Chỉ giữ những gì nói về liệt sĩ và phần mộ; cột về thân nhân, điện thoại không được đọc và không được lưu.
register-none = Chưa có danh sách nào.
register-search = Tìm họ tên
    .go = Tìm
    .found = { $count } dòng
    .hint = Gõ phần đầu của họ tên, có dấu hay không dấu đều được.
register-publisher = Nơi lập
register-dated = Ngày của danh sách
register-file = Tệp
register-sum = Mã băm SHA-256
register-rows = Số dòng đang dùng
register-imports = Các lần nhập
register-line = dòng { $line }
register-gone = Bản mới nhất không còn dòng này
register-before = Trước đó
register-problems = Chưa đọc được
register-examples = Những dòng có chỗ chưa đọc được
register-new = Nhập một danh sách
register-choose = Tệp .xlsx hoặc .csv
    .hint = Tối đa { $limit } MB; lớn hơn thì người quản trị nhập bằng lệnh trên máy chủ.
    .go = Xem trước
register-again = Nhập lại cùng tên danh sách: dòng đã có được cập nhật, không thành hai; dòng không còn trong tệp mới được đánh dấu.
register-undecided = Đã tải lên, chờ xác nhận

## Trang xem trước

register-preview = Xem trước danh sách
    .name = Tên danh sách
    .kind = Loại
    .columns = Ý nghĩa từng cột
    .columns_hint = Chương trình đoán từ tiêu đề và nội dung. Sửa chỗ đoán sai rồi xác nhận.
    .go = Đúng, nhập danh sách này
    .leave = Bỏ, không nhập
register-personal_shown = Cột này nói về người đang sống: không đọc, không lưu.
register-column = Cột { $number }

## Loại, trạng thái, số đếm

register-kind-martyrs = Liệt sĩ
register-kind-graves = Phần mộ
register-kind-cemeteries = Nghĩa trang
register-kind-remains = Hài cốt chưa rõ tên
register-state-shown = Chờ xác nhận
register-state-waiting = Chờ nhập
register-state-running = Đang nhập
register-state-reading = Đang nhập từ máy chủ, hoặc dở dang: chạy lại lệnh
register-state-done = Xong
register-state-failed = Không nhập được
register-state-left = Đã bỏ
register-count-read = Đã đọc
register-count-added = Mới
register-count-changed = Đã sửa
register-count-same = Như cũ
register-count-back = Có lại
register-count-gone = Không còn
register-problem-birth = Năm sinh
register-problem-cell = Ô lỗi
register-problem-death = Ngày hi sinh
register-problem-html = Có mã HTML
register-problem-long = Ô quá dài, đã cắt
register-problem-name = Họ tên
register-problem-note = Ghi chú nói về thân nhân, đã bỏ
register-problem-phone = Số điện thoại, đã bỏ
register-problem-position = Tọa độ

## Các cột

register-field-none = Không dùng
register-field-personal = Về người đang sống (không đọc)
register-field-key = Mã số trong danh sách
register-field-name = Họ và tên
register-field-family_name = Họ và tên đệm
register-field-given_name = Tên
register-field-alias = Bí danh, tên khác
register-field-birth = Năm sinh
register-field-home = Quê quán
register-field-home_village = Quê: thôn, xóm
register-field-home_commune = Quê: xã, phường
register-field-home_district = Quê: huyện, quận
register-field-home_province = Quê: tỉnh, thành phố
register-field-enlisted = Nhập ngũ
register-field-rank = Cấp bậc
register-field-position = Chức vụ
register-field-rank_position = Cấp bậc, chức vụ
register-field-unit = Đơn vị
register-field-company = Đại đội
register-field-battalion = Tiểu đoàn
register-field-regiment = Trung đoàn
register-field-division = Sư đoàn
register-field-death = Ngày hi sinh
register-field-death_day = Hi sinh: ngày
register-field-death_month = Hi sinh: tháng
register-field-death_year = Hi sinh: năm
register-field-death_place = Nơi hi sinh
register-field-first_burial = Nơi an táng ban đầu
register-field-burial = Nơi an táng
register-field-cemetery = Nghĩa trang
register-field-plot = Lô, khu
register-field-row = Hàng
register-field-grave = Mộ số
register-field-lat = Vĩ độ
register-field-lon = Kinh độ
register-field-coordinates = Tọa độ
register-field-found = Di vật, đặc điểm
register-field-note = Ghi chú

## Trên trang tin báo và thẻ của nhóm

register-candidates = Đối chiếu danh sách
register-nobody = Không thấy ai cùng họ tên trong các danh sách.
register-no_name = Chưa có họ tên liệt sĩ để đối chiếu.
register-summary = { $count } liệt sĩ cùng họ tên
    .fitting = { $count } liệt sĩ cùng họ tên; { $parts } khớp { $fitting }
    .near = Họ tên gần giống; { $parts } khớp { $fitting }
register-and = { $first } và { $last }
register-part-name = họ tên
register-part-birth = năm sinh
register-part-home = quê
register-part-unit = đơn vị
register-part-death = ngày hi sinh
register-fit-yes = khớp
register-fit-near = gần khớp
register-fit-no = khác
register-fit-unknown = chưa rõ
register-take = Đúng người này
register-take_fact = Lấy vào phiếu
    .of = Lấy vào phiếu: { $what }
register-taken = Đã xác định là người này
    .by = { $who }, { $at }
register-undo = Bỏ xác định
register-warning = Khớp trên giấy tờ chưa phải là kết luận. Xin đối chiếu với hồ sơ gốc trước khi báo cho gia đình.

## Lệnh

register-cli-guess = Loại: { $kind }. Dòng đầu tiên của danh sách: { $first }. Các cột (số cột, ý nghĩa, tiêu đề, vài ô đầu):
register-cli-confirm = Nhập như trên? Gõ «có» để nhập:
register-cli-not_confirmed = Chưa nhập. Nếu đúng thì chạy lại với --yes; nếu sai thì sửa bảng cột trên trong một tệp và đưa vào bằng --map.
register-cli-progress = Đã đọc { $count } dòng …
register-cli-done = Đã nhập «{ $title }»: { $counts }.
register-cli-map = Dòng { $line } của tệp cột không đọc được: «{ $text }». Mỗi dòng: số cột, dấu cách, ý nghĩa (hoặc dấu - nếu không dùng).
register-cli-field = Không có ý nghĩa «{ $field }», hoặc có hai cột cùng ý nghĩa ấy. Dùng được: { $fields }.
register-cli-kind = Loại phải là một trong: { $kinds }.

## Không đọc được

register-error-nothing = Chưa cột nào cho biết họ tên liệt sĩ, hay nghĩa trang, di vật, đơn vị: danh sách không dùng để đối chiếu được.
register-error-title = Danh sách cần có tên.
register-error-field = Có hai cột cùng một ý nghĩa.
register-error-gone = Danh sách này đã được quyết định rồi.
register-error-empty = Tệp không có dòng nào.
register-error-big = Tệp quá lớn.
register-error-bomb = Tệp bị từ chối: bung ra sẽ lớn bất thường, hoặc có phần không phải của một bảng tính.
register-error-broken = Tệp hỏng hoặc không phải bảng tính đọc được.
register-error-format = Tệp nén này không phải bảng tính .xlsx.
register-error-old_format = Tệp là .xls đời cũ hoặc có mật khẩu. Xin mở bằng Excel hoặc LibreOffice và lưu thành .xlsx không mật khẩu.
register-error-encoding = Tệp .csv không phải mã Unicode (UTF-8). Xin mở bằng LibreOffice với đúng bảng mã cũ (TCVN3, VNI, Windows-1258) và lưu lại bằng UTF-8.
register-error-font = Chữ trong tệp dùng phông cũ (TCVN3 như .VnTime, hoặc VNI). Xin chuyển mã sang Unicode rồi nhập lại.
