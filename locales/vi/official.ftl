# Thể thức văn bản hành chính (Nghị định 30/2020/NĐ-CP). Đặt trong báo cáo, phiếu chuyển.

official-state = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
official-motto = Độc lập - Tự do - Hạnh phúc
official-number = Số: { $number }/{ $sign }
official-day = { $place }, ngày { $day } tháng { $month } năm { $year }
official-to = Nơi nhận:
