# Các cơ quan nhận tin, như trong cài đặt «agencies».

agency-military = Cơ quan quân sự
    .words = quân sự | quân đội
agency-home_affairs = Cơ quan nội vụ
    .words = nội vụ | sở nội vụ
agency-police = Công an
agency-forensics = Cơ quan pháp y
    .words = pháp y
agency-press = Báo, đài
    .words = báo chí
agency-commune = Ủy ban xã, phường
    .words = xã | phường
