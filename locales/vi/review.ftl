review-read = Dạ, cháu đọc lại tin của bác:
review-edit =
    .ask = Bác muốn sửa chỗ nào ạ?
review-now = Đang ghi
review-unknown = không rõ
review-from_story = { $value } (theo lời kể)
review-files = { $count } tệp
review-empty = Dạ, tin chưa có gì ạ. Bác kể giúp cháu ít nhất một điều: một cái tên, một nơi, hay một tấm ảnh.
