# Vì sao một tin đứng trước trong danh sách: ở bàn trực. Chỉ cán bộ đọc.

urgency-title = Không chờ được
urgency-points = { $count } điểm
urgency-note = Điểm chỉ để xếp thứ tự, không phải để đánh giá người báo tin.
urgency-order = Thứ tự
    .urgency = Cần trước
    .newest = Mới nhận

## Còn hỏi được ai

urgency-very_old = người kể hoặc người cho mẫu từ 85 tuổi
urgency-old = người kể hoặc người cho mẫu từ 75 tuổi
urgency-veteran = đồng đội, nhân chứng kể
urgency-ill = người cho mẫu sức yếu

## Manh mối đáng giá

urgency-exact_place = có tọa độ rõ
urgency-place = có tọa độ gần đúng
urgency-place_withheld = có nơi chốn, đang giữ kín
urgency-place_in_words = có nơi chốn, chưa có tọa độ
urgency-photo_there = có ảnh chụp tại chỗ
urgency-sure = người kể biết chính xác chỗ
urgency-named = có họ tên liệt sĩ
urgency-unit = có đơn vị
urgency-death = có ngày hi sinh

## Khi nào đi được

urgency-rains_soon = đang khô, sắp vào mùa mưa
urgency-dry = đang mùa khô
urgency-days_left = chiến dịch còn { $days } ngày
