# Tên cơ quan nhận trên giấy tờ.

office-military = Bộ Chỉ huy quân sự thành phố Hải Phòng
office-home_affairs = Sở Nội vụ thành phố Hải Phòng
office-police = Công an thành phố Hải Phòng
office-forensics = Trung tâm Pháp y thành phố Hải Phòng
office-press = Báo và phát thanh, truyền hình Hải Phòng
office-commune = Ủy ban nhân dân xã, phường nơi có thông tin
office-commune_of = Ủy ban nhân dân { $commune }
