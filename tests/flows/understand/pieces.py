"""Pieces of text that, told over and over, are the worst that can come: for what reads to be tried with, and measured.

Each leads some pattern far and then disappoints it.
"""

from __future__ import annotations

OF_LETTERS = ("a", "A ", " ", "\n", "e\u0301", "\u0301", "😀", "🌾", "🌾 ", "Nguyễn ", "a" * 50 + " ")
OF_MARKS = (",", ".", "?", "+", "( ", "((((", "(0", "/-., ", "không ", "không? ", "lat lon ")
OF_NUMBERS = ("1", "9", "1|", "1 ", "0 ", "1.", "1/", "1) ", "9999999999", "0912 345 ", "0914000577 ", "(68 67; ")
OF_UNITS = (
    "c1/",
    "c3",
    "c3 ",
    "c/",
    "c 3 d 7 ",
    "K",
    "3-7-66-304 ",
    "đoàn ",
    "đồi A1, ",
    "tiểu đoàn ",
    "đại đội ba linh ",
    "a trưởng ",
    "cấp bậc ",
    "trung sĩ ",
    "liên lạc ",
    "H2, ",
    "hs 1 ",
    "sư 25 Mỹ ",
    "소",
    "군 5명 ",
)
OF_DAYS = ("12/8 ", "nam ", "ngày 1 ", "ngày 1 tháng 1 ", "sinh 1949 ", "19/8/1972 ", "nam nham ty ")
OF_PEOPLE = (
    "liệt sĩ ",
    "LS Nguyễn Văn A ",
    "Nguyễn Văn A ",
    "Nguyen Van A ",
    "1. Nguyễn Văn A\n",
    "anh Ba và ",
    "đồng chí ",
    "tên là ",
    "tôi là ",
    "bố tôi là ",
    "con liệt sĩ ",
    "khắc: ",
    "buried ",
)
OF_PLACES = (
    "quê ",
    "xã ",
    "ở ",
    "chôn ",
    "mộ ",
    "hy sinh ",
    "xương ",
    "xã An huyện An tỉnh An ",
    "quê thôn 2 xã Hồng Phong huyện An Hải, chôn cạnh suối xã Xyz. ",
    "20.1 ",
    "20°50'41\" ",
    "1°2'",
    "20 độ ",
    "16.1, 107.1 ",
    "X=2306067 ",
    "2306067 597432 ",
    "xd 854 603 ",
    "N 20 50 41 E ",
    "tọa độ ",
    "kinh tuyến trục ",
    "7PG8RMVQ+X6 ",
    "https://",
    "https://maps.google.com/?q=1,",
    "!3d1!4d",
    "geo:1,",
)
OF_FORMS = (
    "Họ tên: Lê An\n",
    "Họ tên: An ",
    "Lê Văn An\nHy sinh: 1968\n",
    "- Quê: Huế\n",
    "Mẹ: Lê An\n",
    "a: ",
    "Họ tên\tHy sinh\n",
    "Họ tên\nHy sinh\nQuê\n",
    "Lê Văn An\t1950\t1968\n",
    "Lê Văn An | 1950 | 1968\n",
    "a\tb\tc\n",
    "a  b  ",
    "|",
    "a,b,",
)
OF_QUESTIONS = ("có ", "mất … ", "bao giờ ", "lấy mẫu ", "ai ", "hỏi ", "đòi ", "triệu ", "bom ")
PIECES = (
    *OF_LETTERS,
    *OF_MARKS,
    *OF_NUMBERS,
    *OF_UNITS,
    *OF_DAYS,
    *OF_PEOPLE,
    *OF_PLACES,
    *OF_FORMS,
    *OF_QUESTIONS,
)
