# Tin có thể cùng nói về một liệt sĩ hay một nơi: vì sao, ghép tin, tách tin. Chỉ cán bộ thấy, trừ hai câu cuối.

## Ở bàn làm việc

match-title = Có thể cùng một liệt sĩ
match-none = Chưa thấy tin nào giống.
match-family = Đã ghép chung với nhau
match-head = tin chính
match-score = khả năng trùng khoảng { $percent }%
match-merge = Ghép vào tin này
match-merge-code = Ghép vào tin khác
match-code = Mã tin kia
match-dismiss = Không phải một người
match-part = Tách ra
match-note = Ghép là việc của người xem, máy không tự ghép. Hai mã vẫn dùng được, ai báo tin nào vẫn được trả lời theo tin ấy. Tách ra được bất cứ lúc nào.
match-card = Có thể trùng
match-card-merged = Đã ghép vào

## Vì sao

match-name-same = cùng họ tên
match-name-part = họ tên khớp phần đã kể
match-name-near = họ tên gần giống
match-name-alias = khớp tên thường gọi
match-name-other = khác tên
match-home-commune = cùng xã quê
match-home-renamed = quê hai tên của một xã
match-home-merged = quê hai xã nay nhập một
match-home-district = cùng huyện quê
match-home-province = cùng tỉnh quê
match-home-words = lời kể về quê giống nhau
match-home-other-district = quê khác huyện
match-home-other = quê khác tỉnh
match-unit-same = cùng đơn vị
match-unit-part = đơn vị khớp một phần
match-unit-other = khác đơn vị
match-day-same = cùng ngày hi sinh
match-day-fits = ngày hi sinh khớp khoảng đã kể
match-day-near = ngày hi sinh gần nhau
match-day-feast = cùng ngày giỗ
match-day-other = hi sinh khác năm
match-born-same = cùng năm sinh
match-born-near = năm sinh lệch một, hai năm
match-born-other = khác năm sinh
match-service-same = khớp ngày nhập ngũ, cấp bậc hay chức vụ
match-fell-same = cùng nơi hi sinh
match-fell-near = nơi hi sinh cùng vùng
match-fell-other = nơi hi sinh khác vùng
match-kin-same = khớp tên người thân
match-kin-other = khác tên người thân
match-grave-same = cùng một vị trí mộ
match-grave-near = vị trí mộ gần nhau
match-grave-far = vị trí mộ xa nhau
match-photo-same = có ảnh giống nhau
match-through = giống một phiếu khác cũng giống phiếu này

## Nói với người báo tin

match-told =
    Dạ, đội xin báo bác: tin { $code } của bác được xem chung với một tin khác, vì hai tin có thể nói về cùng một liệt sĩ.
    Lời bác kể vẫn giữ nguyên, mã tin không đổi, và đội vẫn trả lời bác ở đây ạ.
match-told-parted = Dạ, sau khi xem lại, đội thấy tin { $code } của bác nên được xem riêng. Mã tin và lời bác kể vẫn giữ nguyên, đội vẫn trả lời bác ở đây ạ.
