# Receiving agencies as they are called on paper.

office-military = Military Command of Hải Phòng City
office-home_affairs = Department of Home Affairs of Hải Phòng City
office-police = Public Security of Hải Phòng City
office-forensics = Forensic Centre of Hải Phòng City
office-press = Hải Phòng Newspaper, Radio and Television
office-commune = People's Committee of the commune or ward concerned
office-commune_of = People's Committee of { $commune }
