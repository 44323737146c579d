# Đối chiếu nơi chốn và ngày tháng trong một tin báo: ở bàn trực và trên thẻ của nhóm điều phối. Chỉ cán bộ đọc.

consistency-title = Đối chiếu
consistency-fits = Khớp
consistency-differs = Không khớp

## Điều được đối chiếu

consistency-place = Nơi đã ghi
consistency-pin = Vị trí gửi từ điện thoại
consistency-typed = Tọa độ gõ trước đó
consistency-photos = Ảnh { $numbers }
consistency-death = Ngày hi sinh

## Kết quả

consistency-from_place = cách nơi đã ghi { $distance }
consistency-from_photo = cách ảnh { $photo } { $distance }
consistency-from_commune = cách trung tâm { $name } { $distance }
consistency-abroad = nằm ngoài Việt Nam, Lào và Campuchia
consistency-in_future = sau ngày báo tin
consistency-age = khi hi sinh khoảng { $ages } tuổi
consistency-after_death = chụp sau ngày hi sinh
consistency-before_death = ghi ngày chụp trước ngày hi sinh
