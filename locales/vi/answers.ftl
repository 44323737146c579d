# Hỏi đáp và tin đồn: câu trả lời chính thức do Tổ giữ.

## Người dân đọc

answers-told =
    { $text }
    Nguồn: { $source }, ngày { $day }.
    .bare = { $text }

## Bàn trực

answers-title = Hỏi đáp và tin đồn
answers-hint = Điều người dân hay hỏi và tin đồn, với câu trả lời chính thức mà bot nói. Một người soạn, tổ trưởng khác duyệt; duyệt xong, vài giây sau bot trả lời theo.
answers-new = Thêm câu hỏi
answers-none = Tổ chưa thêm câu nào.
answers-team = Câu của Tổ
answers-own_ones = Câu có sẵn của chương trình
answers-instead = Đang dùng câu của Tổ
answers-change_own = Soạn câu thay
answers-try = Thử hỏi
answers-try_go = Hỏi thử
answers-try_none = Bot chưa có câu trả lời cho câu này.
answers-try_answer = Bot trả lời
answers-kind = Loại
answers-kind-fact = Điều cần biết
answers-kind-rumour = Tin đồn
answers-state-standing = Đang dùng
answers-state-proposed = Chờ duyệt
answers-state-declined = Không duyệt
answers-state-ended = Đã thôi dùng
answers-state-over = Hết hạn
answers-wordings = Cách hỏi
answers-wordings_hint = Mỗi dòng một cách hỏi, từ ba chữ trở lên, viết đủ dấu; người hỏi gõ không dấu vẫn nhận ra. Tin đồn thì ghi như người ta đồn. Dấu … thay cho tối đa năm chữ; (a / b) là a hoặc b.
answers-answer = Câu trả lời chính thức
answers-source = Nguồn (cơ quan, văn bản)
answers-source_day = Ngày của văn bản
answers-valid_until = Dùng đến hết ngày (để trống: không hạn)
answers-until = Dùng đến hết ngày
answers-save = Trình duyệt
answers-approve = Duyệt
answers-decline = Không duyệt
answers-end = Thôi dùng
answers-versions = Các bản
answers-version = Bản { $number }
answers-version_state-proposed = chờ duyệt
answers-version_state-approved = đã duyệt
answers-version_state-declined = không duyệt
answers-write = Soạn bản mới
answers-topic = Thay cho câu có sẵn
answers-ticket = Từ tin báo
answers-from_ticket = Soạn câu trả lời chính thức cho tin đồn này
answers-gone = Câu này đã thay đổi. Xin tải lại trang.
answers-own = Người soạn không tự duyệt. Xin nhờ một tổ trưởng khác.
answers-no_wording = Xin ghi ít nhất một cách hỏi.
answers-no_source = Trả lời tin đồn thì phải có nguồn và ngày của văn bản.
answers-bad_day = Ngày chưa đúng.
answers-trouble-short = Có cách hỏi ngắn quá (dưới ba chữ): bot sẽ nhận nhầm.
answers-trouble-long = Có cách hỏi dài quá: không ai gõ đúng như vậy. Xin viết gọn lại.
answers-trouble-unclear = Có cách hỏi mà bot không nhận ra. Xin viết thành một câu ngắn.
