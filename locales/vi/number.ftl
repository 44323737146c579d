# Số người ta gõ bằng chữ để chọn trong danh sách: «một», «hai»… Chữ số thì máy tự hiểu.

number-1 = một | số 1 | số một | câu 1 | mục 1 | ý 1 | chọn 1
number-2 = hai | số 2 | số hai | câu 2 | mục 2 | ý 2 | chọn 2
number-3 = ba | số 3 | số ba | câu 3 | mục 3 | ý 3 | chọn 3
number-4 = bốn | tư | số 4 | số bốn | câu 4 | mục 4 | ý 4 | chọn 4
number-5 = năm | số 5 | số năm | câu 5 | mục 5 | ý 5 | chọn 5
number-6 = sáu | số 6 | số sáu | câu 6 | mục 6 | ý 6 | chọn 6
number-7 = bảy | bẩy | số 7 | số bảy | câu 7 | mục 7 | ý 7 | chọn 7
number-8 = tám | số 8 | số tám | câu 8 | mục 8 | ý 8 | chọn 8
number-9 = chín | số 9 | số chín | câu 9 | mục 9 | ý 9 | chọn 9
