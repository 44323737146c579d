# Dòng lệnh «manhmoi»: trợ giúp, kết quả kiểm tra, bảng tin. Chỉ người quản trị đọc.

cli-program = Manh Mối: nơi tiếp nhận tin về liệt sĩ và mộ liệt sĩ.

## Các lệnh

cli-run = Chạy tất cả trong một tiến trình: trang trò chuyện, bàn trực, mọi kênh đã có mã.
    .only = Chỉ chạy một phần, cách nhau bằng dấu phẩy: { $parts }.
    .ready =
        Trang trò chuyện: { $address }/
        Bàn trực:         { $address }/desk
        Đăng nhập bàn trực (một lần, trong { $minutes } phút): { $link }
cli-check = Kiểm tra cài đặt, mã bot, cơ sở dữ liệu, kho tệp, lời nói; mỗi thứ một dòng.
cli-keys = Khóa bí mật.
cli-keys_rotate = Đổi khóa: tạo khóa mới và niêm phong lại mọi thứ bằng khóa ấy, trong lúc chương trình vẫn chạy.
cli-backup = Sao lưu cơ sở dữ liệu và các tệp vào một tệp mã hóa, trong lúc chương trình vẫn chạy.
    .file = Tệp sao lưu.
cli-restore = Khôi phục từ một bản sao lưu. Chương trình phải dừng trước.
    .replace = Thay cả dữ liệu đang có.
cli-move = Chuyển cơ sở dữ liệu SQLite và các tệp sang PostgreSQL. Chương trình phải dừng trước; bị ngắt thì chạy lại là đi tiếp.
    .to = Cơ sở dữ liệu mới: postgresql://người_dùng:mật_khẩu@máy/tên. Phải còn trống.
    .media_to = Kho tệp mới, nếu cũng đổi kho tệp.
cli-migrate = Đưa cơ sở dữ liệu lên cấu trúc mới nhất.
    .done = Đã đưa cơ sở dữ liệu lên cấu trúc mới nhất.
    .nothing = Cơ sở dữ liệu đã ở cấu trúc mới nhất.
cli-chat = Trò chuyện trong cửa sổ dòng lệnh, trên cùng bộ máy và cơ sở dữ liệu. Mỗi dòng là một tin nhắn; thêm /photo TỆP, /file TỆP, /location VĨ_ĐỘ KINH_ĐỘ, /start NGUỒN.
    .language = Ngôn ngữ bắt đầu.
    .user = Tên của cuộc trò chuyện; gọi lại đúng tên thì đi tiếp từ chỗ cũ.
cli-extract = Đọc một lời kể và in ra JSON những gì máy hiểu được: liệt sĩ, đơn vị, ngày, nơi chôn, người kể.
    .file = Tệp văn bản UTF-8; dấu - là đọc từ bàn phím hoặc đường ống.
    .now = Ngày coi là hôm nay (NĂM-THÁNG-NGÀY); không khai thì là hôm nay thật.
cli-locate = Xem một câu chỉ nơi nào: tọa độ, đường dẫn bản đồ, tên xã, huyện, tỉnh cũ hay mới. In ra JSON.
    .text = Câu cần xem.
cli-examine = Xem một tệp: loại thật, kích thước, mã băm; với ảnh thì cả nơi chụp, lúc chụp, hướng chụp. In ra JSON.
    .file = Tệp cần xem.
    .folder = «{ $path }» là thư mục, không phải tệp.
    .missing = Không có tệp «{ $path }».
    .unreadable = Không đọc được «{ $path }»: { $why }
    .too_big = «{ $path }» lớn hơn { $limit } MB (media.limit_mb), nên không xem được.
cli-tickets = Danh sách tin báo.
    .status = Chỉ những tin ở trạng thái này.
    .json = In ra JSON.
cli-ticket = Một tin báo, người báo tin được che. Với --json thì đầy đủ, và việc xem được ghi vào nhật ký.
    .code = Mã tin, viết hoa hay thường, có gạch hay không đều được.
cli-qr = Mã QR, đường dẫn và áp phích A4 cho một nguồn (nơi treo áp phích). Nguồn chưa có thì được tạo.
    .source = Tên nguồn trong đường dẫn: chữ không dấu, số, gạch ngang.
    .out = Thư mục nhận các tệp.
    .what = Treo ở đâu, ví dụ: Bệnh viện Hữu nghị Việt Tiệp.
    .place = Chỗ treo, ví dụ: Sảnh khoa Khám bệnh.
    .commune = Xã, phường, đặc khu.
    .copies = Số bản in.
cli-export = Xuất danh sách tin ra một tệp, mỗi tin một dòng: cho đội đi tìm (không có dữ liệu cá nhân) hoặc cho một cơ quan.
    .form = Dạng tệp.
    .out = Tệp sẽ ghi; đang có thì được thay khi tệp mới đã đủ.
    .first = Từ ngày (NĂM-THÁNG-NGÀY), kể cả ngày ấy, theo ngày tiếp nhận.
    .last = Đến ngày, kể cả ngày ấy.
    .status = Chỉ những tin ở trạng thái này; khai nhiều lần hoặc cách nhau bằng dấu phẩy.
    .agency = Cơ quan nhận tệp; không khai thì là tệp cho đội đi tìm.
    .which = Không có nơi nhận «{ $agency }». Có: { $agencies }
    .backwards = Ngày «--to» đứng trước ngày «--from».
    .folder = Không ghi được vào «{ $path }»: thư mục không có, hoặc đó là một thư mục.
    .rows = Một bảng tính chỉ chứa được { $most } dòng. Hãy chia theo ngày bằng --from và --to, hoặc xuất ra .csv.
    .done = Đã ghi { $count } tin vào { $path }
cli-report = Ghi báo cáo định kỳ ra tệp.
    .period = week, month, quarter hoặc custom; không ghi ngày thì là kỳ gần nhất đã kết thúc.
    .out = Tệp .docx, .xlsx hoặc .html.
    .first = Ngày đầu (2026-11-23); với week, month, quarter là một ngày trong kỳ.
    .last = Ngày cuối, chỉ với custom.
    .language = Ngôn ngữ của báo cáo.
cli-forget = Xóa ngay mọi dữ liệu của một người và in giấy báo. Số liệu thống kê không tên vẫn còn.
    .channel = Kênh: telegram, zalo_oa, zalo_bot, web, terminal.
    .user = Mã của người đó trên kênh.
    .which = Kênh phải là một trong: { $names }.
    .nobody = Không giữ dữ liệu nào của người này.
    .held = Chưa xóa: tin { $codes } đang được giữ. Tổ trưởng thôi giữ ở bàn trực rồi chạy lại.
cli-desk_link = Tạo đường dẫn đăng nhập một lần vào bàn trực.
    .name = Tên cán bộ.
    .role = Vai trò; không khai thì giữ vai trò đang có, người mới là operator.
    .end = Cho người này thôi ngay: phiên đang mở bị chấm dứt, mọi liên kết hết hiệu lực.
    .either = Chỉ dùng một trong hai: --role hoặc --end.
    .ended = «{ $name }» không vào được bàn trực nữa ({ $count } tài khoản); phiên và liên kết đã hết hiệu lực. Người còn ở trong nhóm Telegram thì vẫn đọc được nhóm: hãy đưa ra khỏi nhóm.
    .once = Đường dẫn dùng được một lần, trong { $minutes } phút.
cli-register = Danh sách đối chiếu: liệt sĩ, phần mộ, nghĩa trang, hài cốt chưa rõ tên.
cli-register_import = Nhập một danh sách. In ra cách hiểu từng cột để xem lại trước; nhập lại không thành hai.
    .file = Tệp .xlsx hoặc .csv (UTF-8).
    .name = Tên danh sách; không khai thì là tên tệp. Cùng tên là cùng một danh sách.
    .kind = Loại: martyrs, graves, cemeteries, remains; không khai thì đoán từ các cột.
    .publisher = Nơi lập danh sách.
    .dated = Ngày của danh sách, như ghi trên đó.
    .map = Tệp nói ý nghĩa từng cột, mỗi dòng: số cột, dấu cách, ý nghĩa.
    .yes = Nhập luôn, không hỏi lại.
cli-register_match = Đối chiếu một tin báo với các danh sách. In ra JSON: từng người có thể là liệt sĩ ấy, khớp gì và khác gì.
cli-retry = Làm lại những lượt bị hỏng và gửi lại những tin không tới.
    .list = Chỉ liệt kê.

cli-audit = Nhật ký kiểm tra.
cli-audit_verify = Đọc lại toàn bộ nhật ký kiểm tra: tìm dòng bị sửa, bị mất hoặc bị chèn vào. In ra dấu cuối để cơ quan giữ.
    .noted = Dấu cuối đã ghi giữ từ lần trước (SỐ:MÃ); nhật ký phải đi qua đúng dấu ấy.
    .no_head = Đây không phải dấu cuối. Dấu cuối có dạng SỐ:MÃ, như lệnh này in ra.
    .whole = Nhật ký còn nguyên: { $count } dòng.
    .head = Dấu cuối: { $head }

cli-zalo = Zalo OA.
cli-zalo_login = Đăng nhập Zalo OA: in ra liên kết cho quản trị viên của OA, rồi nhận mã mà Zalo trả về.
    .open = Mở liên kết dưới đây bằng trình duyệt đã đăng nhập Zalo của quản trị viên OA, rồi đồng ý. Zalo sẽ dẫn về { $back }
    .paste = Dán mã (hoặc cả địa chỉ mà Zalo dẫn về) vào đây rồi bấm Enter. Mã có hiệu lực 10 phút, dùng một lần:
    .done = Đã đăng nhập. Kiểm tra lại bằng: manhmoi check

## Lỗi

cli-error-settings = Cài đặt chưa dùng được:
cli-error-unexpected = Có lỗi ngoài dự kiến ({ $kind }). Chạy lại với MANHMOI_LOG_LEVEL=debug để xem chi tiết.
cli-error-database = Không dùng được cơ sở dữ liệu: { $why }
cli-error-system = Máy từ chối: { $why }
cli-error-sealed = Khóa bí mật không mở được dữ liệu này: hoặc khóa là của cơ sở dữ liệu khác, hoặc dữ liệu đã bị sửa.
cli-error-unknown_key = Dữ liệu này được niêm phong bằng khóa { $wanted }, mà khóa đang khai là { $given }. Chưa có gì bị thay đổi hay mất đi. Hãy đặt lại khóa { $wanted } (MANHMOI_SECRET_KEY hoặc tệp khóa) rồi chạy lại.
cli-error-status = Không có trạng thái «{ $status }». Có: { $statuses }.
cli-error-language = Không có ngôn ngữ «{ $language }». Có: { $languages }.
cli-error-part = Không có phần «{ $part }». Có: { $parts }.
cli-error-mistyped = Mã { $code } gõ sai một ký tự nào đó.
cli-error-no_code = «{ $code }» không phải mã tin. Mã tin có dạng MM-XXXX-XXXX.
cli-error-no_ticket = Không có tin nào mang mã { $code }.
cli-error-name = Tên cán bộ không được để trống.
cli-error-nobody = Không có cán bộ nào tên «{ $name }».
cli-error-zalo_off = Chưa khai Zalo OA: cần MANHMOI_ZALO_OA__APP_ID và MANHMOI_ZALO_OA__APP_SECRET.
cli-error-zalo_code = Chưa thấy mã nào. Hãy chạy lại và dán mã, hoặc cả địa chỉ mà Zalo dẫn về.
cli-error-zalo_state = Địa chỉ này không thuộc lần đăng nhập vừa mở. Hãy chạy lại và dùng liên kết mới.
cli-error-zalo_refused = Zalo không nhận mã này ({ $why }). Mã chỉ dùng được một lần, trong 10 phút; hãy chạy lại.
cli-error-port = Không mở được cổng: { $why }

## Kiểm tra

cli-check-settings = Cài đặt: đọc được.
cli-check-key = Khóa bí mật: dùng được.
    .fresh = Khóa bí mật: chưa có, lệnh «run» sẽ tạo trong { $file }.
    .wrong = Khóa bí mật: { $why }
    .open = Khóa bí mật: người khác trên máy đọc được { $file }. Hãy chạy: chmod 600
cli-check-database = Cơ sở dữ liệu: ghi được, đúng cấu trúc.
    .fresh = Cơ sở dữ liệu: chưa có, lệnh «run» sẽ tạo.
    .old = Cơ sở dữ liệu: cấu trúc { $found }, cần { $newest }. Hãy chạy: manhmoi migrate
    .other_key = Cơ sở dữ liệu: khóa bí mật không mở được dữ liệu trong đó.
    .wrong = Cơ sở dữ liệu: { $why }
cli-check-media = Kho tệp: ghi và đọc lại được.
    .wrong = Kho tệp: { $why }
    .away = Kho tệp: bucket không trả lời hoặc từ chối ({ $why }); xem media_url và s3 trong cài đặt.
cli-check-texts = Lời nói: đủ ({ $languages }).
    .gaps = Lời nói: thiếu { $count } chỗ, đầu tiên là { $first }.
cli-check-telegram = Telegram: mã bot đúng, bot là @{ $name }.
    .off = Telegram: chưa có mã bot, kênh này tắt.
    .wrong = Telegram: không dùng được ({ $why }).
cli-check-group = Nhóm điều phối { $group }: có chủ đề, bot được quản lý chủ đề.
    .wrong = Nhóm điều phối { $group }: không xem được ({ $why }). Đã thêm bot vào nhóm chưa?
    .no_topics = Nhóm điều phối { $group }: chưa bật chủ đề (Topics).
    .no_rights = Nhóm điều phối { $group }: bot chưa có quyền quản lý chủ đề.
cli-check-zalo_oa = Zalo OA: dùng được, tên OA là «{ $name }».
    .off = Zalo OA: chưa khai số ứng dụng, kênh này tắt.
    .sign_in = Zalo OA: chưa đăng nhập, hoặc quyền đã hết. Hãy chạy: manhmoi zalo login
    .other = Zalo OA: mã truy cập thuộc OA { $there }, còn cài đặt ghi { $here }. Sửa MANHMOI_ZALO_OA__OA_ID.
    .wrong = Zalo OA: không dùng được. { $why }
cli-check-zalo_webhook = Zalo OA: đặt địa chỉ webhook trong trang ứng dụng của Zalo là { $address }
    .no_secret = Zalo OA: thiếu khóa bí mật của OA (MANHMOI_ZALO_OA__OA_SECRET), nên mọi tin từ Zalo đều bị từ chối.
    .no_https = Zalo OA: web.public_url phải bắt đầu bằng https://, Zalo không gọi địa chỉ nào khác.
cli-check-zalo_bot = Zalo Bot: mã bot đúng, bot là «{ $name }».
    .off = Zalo Bot: chưa có mã bot, kênh này tắt.
    .wrong = Zalo Bot: không dùng được ({ $why }).
cli-check-redis = Redis: trả lời.
    .silent = Redis: không trả lời.

## Đổi khóa

cli-keys-busy = Đang có một lần đổi khóa khác chạy. Hãy đợi lần ấy xong.
cli-keys-made = Đã tạo khóa mới { $key } trong { $file }. Hãy giữ một bản của tệp này ở máy khác.
cli-keys-goes_on = Niêm phong lại bằng khóa { $key }.
cli-keys-environment =
    Khóa được khai trong { $name }, nên chương trình không tự đổi được. Hãy đặt khóa mới lên trước, giữ khóa đang dùng ở sau, cách nhau một dấu phẩy:
    { $name }={ $key },(khóa đang dùng)
    Rồi khởi động lại chương trình với cài đặt ấy và chạy lại: manhmoi keys rotate
cli-keys-not_known = Chương trình đang chạy ({ $process }) chưa có khóa mới nhất, nên chưa niêm phong lại gì. Hãy khởi động lại chương trình ấy với cùng cài đặt khóa, rồi chạy lại: manhmoi keys rotate
cli-keys-done = Đã niêm phong lại { $values } giá trị và { $files } tệp; khóa mới nhất là { $key }.
cli-keys-broken = Không mở được, để nguyên: { $what }
cli-keys-left = Còn { $count } chỗ chưa niêm phong lại được, nên chưa được bỏ khóa nào. Không có gì bị mất.
cli-keys-may_go = Khóa cũ { $key } không còn niêm phong gì nữa, có thể bỏ: { $place }.
    .in_file = dòng { $line } trong { $file }
    .in_setting = khóa thứ { $position } trong MANHMOI_SECRET_KEY
cli-keys-backups = Các bản sao lưu làm trước lần đổi khóa này vẫn cần khóa cũ mới mở được: hãy giữ khóa cũ ở nơi an toàn chừng nào còn giữ chúng.

## Sao lưu và khôi phục

cli-backup-done = Đã sao lưu vào { $file } ({ $size } MB, { $files } tệp đính kèm) và đã đọc lại đến byte cuối: đúng. Muốn mở bản này phải có khóa { $key }.
cli-backup-nothing = Chưa có cơ sở dữ liệu nào để sao lưu.
cli-backup-old = Cơ sở dữ liệu chưa ở cấu trúc mới nhất. Hãy chạy manhmoi migrate rồi sao lưu lại.
cli-backup-no_folder = Không có thư mục { $folder }.
cli-backup-no_key = Chưa có khóa bí mật: hãy khai MANHMOI_SECRET_KEY hoặc đặt lại tệp { $file }.
cli-backup-exists = Đã có tệp { $file }. Hãy chọn tên khác: bản sao lưu cũ không bị ghi đè.
cli-backup-not_proven = Đọc lại bản sao lưu thì không khớp, nên không giữ nó. Hãy kiểm tra ổ đĩa rồi chạy lại.
cli-backup-lacking = Nhưng kho tệp không còn nguyên: { $missing } tệp bị thiếu, { $broken } tệp không mở được, đầu tiên là { $first }.
cli-restore-done = Đã khôi phục bản sao lưu lúc { $at }, { $files } tệp đính kèm. Kiểm tra lại bằng: manhmoi check
cli-restore-no_file = Không có tệp { $file }.
cli-restore-no_archive = { $file } không phải là bản sao lưu của Manh Mối.
cli-restore-damaged = { $file } đã bị sửa hoặc không còn nguyên vẹn. Chưa thay đổi gì.
cli-restore-newer = Bản sao lưu này thuộc một phiên bản mới hơn của chương trình. Hãy cài phiên bản ấy rồi khôi phục. Chưa thay đổi gì.
cli-restore-not_empty = Ở { $database } hoặc trong kho tệp đã có dữ liệu, nên chưa thay đổi gì. Nếu thật sự muốn thay hết bằng bản sao lưu, hãy thêm --replace.
cli-restore-in_use = Chương trình đang dùng { $database }. Hãy dừng nó rồi chạy lại. Chưa thay đổi gì.

## Chuyển sang PostgreSQL

cli-move-done =
    Đã chuyển { $rows } dòng và { $files } tệp, đã đọc lại và so từng bảng: giống hệt; nhật ký thao tác nguyên vẹn.
    Bây giờ hãy khai MANHMOI_DATABASE_URL (và MANHMOI_MEDIA_URL nếu đổi kho tệp) rồi chạy: manhmoi check
    Đừng chạy chương trình trên cơ sở dữ liệu cũ nữa; hãy giữ nó đến khi đã sao lưu cơ sở dữ liệu mới.
cli-move-missing = Kho tệp cũ thiếu { $count } tệp mà cơ sở dữ liệu có nhắc đến, tệp đầu tiên là { $first }.
cli-move-no_source = Chỉ chuyển được từ một cơ sở dữ liệu SQLite đang có (database_url).
cli-move-no_target = Nơi đến phải là postgresql://...
cli-move-no_driver = Thiếu thư viện psycopg. Hãy cài: pip install 'manhmoi[postgresql]'
cli-move-in_use = Chương trình đang dùng { $database }. Hãy dừng nó rồi chạy lại.
cli-move-holds_other = Cơ sở dữ liệu ở nơi đến đã có dữ liệu khác. Hãy chọn một cơ sở dữ liệu trống.
cli-move-differs = Đã chép xong nhưng so lại thì không khớp ở: { $tables }. Cơ sở dữ liệu cũ vẫn nguyên; hãy chạy lại.
cli-move-broken_log = Nhật ký thao tác không còn nguyên vẹn ({ $where }). Hãy chạy manhmoi audit verify rồi xem tài liệu quản trị.

## Bảng tin báo

cli-tickets-none = Không có tin nào.
cli-tickets-head =
    .code = Mã
    .at = Lúc
    .kind = Loại
    .status = Trạng thái
    .channel = Kênh
    .martyr = Liệt sĩ
    .assignee = Phụ trách
cli-tickets-urgent = KHẨN
cli-tickets-incomplete = chưa xong

## Một tin báo

cli-ticket-line =
    .code = Mã
    .status = Trạng thái
    .urgent = Khẩn
    .kind = Loại
    .channel = Kênh
    .created_at = Lúc
    .source = Nguồn
    .incomplete = Chưa kể xong
    .reporter = Người báo
    .phone = Điện thoại
    .story = Lời kể
    .facts = Thông tin
    .location = Tọa độ
    .attachments = Tệp
    .consents = Đồng ý
    .assignee = Phụ trách
    .outcome = Kết quả
    .history = Lịch sử
cli-ticket-yes = có

## Làm lại

cli-retry-turn = Lượt { $via } lúc { $at }: { $why }, đã thử { $attempts } lần
cli-retry-message = Tin { $id } lúc { $at }: { $state }, { $why }
cli-retry-state =
    .failed = không gửi được
    .unknown = không rõ đã tới chưa
    .held = đang giữ lại
cli-retry-none = Không có gì cần làm lại.
cli-retry-done = Đã làm lại { $turns } lượt, gửi lại { $messages } tin; còn hỏng { $left } lượt.

## Trò chuyện

cli-chat-no_path = Sau /photo hoặc /file cần có đường dẫn tới tệp.
cli-chat-no_location = Sau /location cần hai số: vĩ độ và kinh độ, ví dụ: /location 16.7445 107.1989
cli-chat-no_file = Không đọc được tệp: { $why }
cli-chat-failed = Lượt này bị hỏng; lời vừa gõ vẫn được giữ. Xem lại bằng: manhmoi retry --list

## Nhật ký kiểm tra

cli-audit-fault =
    .altered = Dòng { $number } của nhật ký đã bị sửa.
    .detail = Phần niêm phong của dòng { $number } đã bị sửa, hoặc khóa bí mật không mở được.
    .missing = Dòng { $number } của nhật ký đã bị lấy đi.
    .inserted = Dòng mang số { $number } đã bị chèn vào nhật ký.
    .joint = Dòng { $number } không nối với dòng trước: dòng trước đã bị thay, hoặc có dòng bị lấy đi hay chèn vào ở đây.
    .end = Cuối nhật ký đã bị cắt: từ dòng { $number } trở đi không còn.
    .mark = Dấu cuối của nhật ký không còn hoặc không do khóa của chương trình ký; dòng cuối đọc được là { $number }.
    .noted = Dòng { $number } không phải dòng mà dấu cuối đã giữ chỉ tới: nhật ký đã bị thay.

cli-packet = Gói tệp chuyển cơ quan.
cli-packet_verify = Kiểm tra một gói tệp chuyển cơ quan: còn đúng như khi lập hay không, tệp nào bị sửa, thiếu, thêm. Không cần cơ sở dữ liệu, không cần mạng.
    .file = Gói tệp .zip.
    .expected = Dấu vân tay khóa ký, như in ở cuối phiếu chuyển (hoặc khóa công khai, base64).
    .cannot = Không đọc được { $file }: { $why }.
    .what = Phiếu chuyển { $number } gửi { $to }, lập lúc { $at }; { $files } tệp; mã tin: { $codes }
    .key-ours = Khóa ký đúng: { $key }
    .key-other = Khóa ký: { $key }
    .key-unknown = Khóa ký: { $key }. Xin so với dấu vân tay in ở cuối phiếu chuyển, hoặc gõ thêm --key.
    .whole = Gói tệp còn nguyên.
cli-packet-fault =
    .no-packet = Đây không phải gói tệp chuyển cơ quan, hoặc tệp đã hỏng.
    .too-large = Tệp quá lớn hoặc có quá nhiều mục, không phải gói tệp chuyển cơ quan.
    .compressed = Trong gói có mục bị nén ({ $name }): gói tệp chuyển cơ quan không nén mục nào.
    .unsigned = Gói tệp không có chữ ký đọc được.
    .signature = Chữ ký không khớp: danh mục tệp hoặc chữ ký đã bị sửa.
    .other-key = Gói tệp không do khóa được nêu, hoặc khóa của nơi này, ký.
    .mac = Dấu kiểm của chính chương trình không khớp.
    .changed = Tệp bị sửa hoặc hỏng: { $name }
    .missing = Thiếu tệp: { $name }
    .added = Tệp lạ được thêm vào: { $name }
    .twice = Có hai tệp cùng tên: { $name }
    .form = Tệp được viết lại khác lúc lập: { $name }
    .bytes = Phần vỏ của gói tệp đã bị sửa.
