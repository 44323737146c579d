"""The Vietnamese words and phrases by which a story says who is who and what happened.

Tags: title, pet, martyr, kinhead, kinmod, owner (how people are named and whose they are); self, contact, office,
alive, tells (who is not a martyr); link, naming, truename, aka (what joins a name to its person); rank, post; fell,
bury, grave, moved, notice, enlist, born, home, letter, again, capture, battle (what happened, and to which a day
belongs);
at, stop (where a place begins and ends); level, thing (what a name behind it belongs to: a commune, a street).
"""

from __future__ import annotations

from flows.understand.page.words import Lexicon

VI = Lexicon(
    martyr="liệt sĩ|liệt sỹ|ls|l s|anh hùng liệt sĩ|anh hùng liệt sỹ|lsĩ",
    title="ba đồng chí|hai đồng chí|các đồng chí|mấy đồng chí|anh|chị|cậu|thằng|cô|chú|bác|ông|cụ|bà|đồng chí|"
    "đ c|đ chí|dc|em|bạn|đc|cháu|nó|hai thằng",
    pet="cái|bé|cu|nhỏ",
    self="e là|e tên|e tên là|tôi là|tôi tên|tôi tên là|tên tôi là|tên tôi|em là|em tên|em tên là|cháu là|"
    "cháu tên|cháu tên là|con là|"
    "con tên|con tên là|mình là|mình tên|mình tên là|tên em là|tên em|tên cháu là|tên cháu|tên mình là|tui là|tui tên|"
    "tui tên là|tớ là|người ghi lại|người viết|người báo tin|người báo|người gửi|người kể|tôi|em tên họ là|"
    "người cung cấp|người cung cấp thông tin|tên con là|ký tên|người liên hệ|kính thư|nay kính|người lập",
    contact="gọi|gọi cho|cứ gọi|liên hệ|"
    "liên lạc với|xin gọi|xin gọi cho|lh|gặp|liên hệ với|nhắn|nhắn giúp|nhắn cho|xin liên hệ|"
    "alo cho|thư về|mail|zalo|sđt|đt|điện thoại|số đt|số của|xin báo cho",
    office="bà mẹ việt nam anh hùng|mẹ việt nam anh hùng|bà mẹ vnah|mẹ vnah|thương binh|cựu chiến binh|ccb|công nhân|"
    "trung tâm|cựu binh|nhân viên|chủ tịch|phó chủ tịch|chủ tịch xã|chủ tịch phường|phó chủ tịch xã|bí "
    "thư|quản trang|công an|công an phường|"
    "công an xã|trưởng công an|bác sĩ|bác sỹ|y sĩ|y sỹ|thầy giáo|cô giáo|"
    "trưởng thôn|chỉ huy|giám đốc|phòng lao động|sở nội vụ|ủy ban|uỷ ban|cán bộ|phó ban|trưởng ban|xã đội trưởng xã|"
    "chủ nhiệm|hiệu trưởng|nhà báo|phóng viên|nhà ngoại cảm|ngoại cảm|thầy ngoại cảm|bà đồng|ông đồng|cô đồng|"
    "thầy bói|thầy cúng|tự xưng là|tự xưng|xưng là|xưng|thầy|đội quy tập|kỹ sư|luật sư|giáo sư|tiến sĩ|trưởng phòng|"
    "phó phòng|trưởng khu phố|tổ trưởng|sư thầy|linh mục|đại đức|đội trưởng đội quy tập|chị nhân viên|stk|tài khoản",
    alive="còn sống|hiện sống|vẫn sống|hiện còn sống|nay sống|mất năm ngoái|mất rồi|đã mất năm ngoái|còn khỏe|"
    "hiện ở|nay ở|"
    "đang sống|vẫn ở|đều ở|đang ở|hiện đang ở|vẫn khỏe|vẫn khoẻ|nghỉ hưu|về hưu|mới mất|vừa mất|còn khoẻ|"
    "sống sót|thoát chết|phục viên|xuất ngũ|vẫn mạnh|còn mạnh|vẫn còn sống|được cứu|cứu được|thoát được|năm nay|"
    "giải ngũ|lấy chồng|lấy vợ|đã già",
    hurt="bị thương|cụt chân|cụt tay|bị cụt|hỏng mắt|gãy tay|gãy chân",
    tells="về báo|về báo tin|đến báo|đến báo tin|về kể|tìm đến|kể|nói|bảo|báo|cho biết|kể lại|nói lại|"
    "chứng kiến|dẫn|dẫn đường|đi cùng|cho hay|nhận là|chỉ|chỉ chỗ|gửi|lập|"
    "ghi lại|cung cấp|trông coi|bảo là|bảo rằng|nói là|nói rằng|kể rằng|báo là|báo tin|viết|lấy mẫu|dẫn chúng tôi|đào|"
    "nhặt|nhặt được|phát hiện|tìm thấy|chôn|vùi|khiêng|đưa|cõng|xây|làm nhà|cho xe|nhớ|biết",
    link="là|tên|tên là|có tên|có tên là|họ tên|họ và tên|tên họ|một|gồm|có|của|mang tên|tên gọi|tức là|tên đầy đủ",
    naming="tên|tên là|có tên|có tên là|ghi tên|khắc tên|đề tên|mang tên|họ tên|họ và tên",
    truename="tên đầy đủ của nó là|tên đầy đủ của anh là|tên đầy đủ của ông là|tên đầy đủ của chú là|"
    "tên thật của nó là|"
    "tên thật của anh là|tên thật của ông là|tên thật của chú là|tên thật|tên thật là|tên đủ là|tên đủ|"
    "tên đầy đủ|tên đầy đủ là|tên đúng là|tên đúng|tên khai sinh|"
    "tên khai sinh là|tên họ đầy đủ là|tên giấy tờ|tên giấy tờ là|khai sinh là",
    aka="tức|tức là|bí danh|bí danh là|tên thường gọi|tên thường gọi là|thường gọi|thường gọi là|hay gọi là|"
    "còn gọi là|"
    "còn gọi|ở nhà gọi là|ở nhà gọi|tên gọi ở nhà|tên gọi ở nhà là|tên ở nhà|tên ở nhà là|tên gọi khác|tên khác|"
    "biệt danh|biệt danh là|biệt hiệu|biệt hiệu là|hay gọi|tên hoạt động|gọi là|kêu là|hay kêu là|quen gọi|quen gọi là|"
    "quen kêu là|anh em gọi|anh em kêu|tên thường dùng|tên thường dùng là|lấy tên là|lấy tên|mang tên|đổi tên là|"
    "đổi tên thành",
    rank="binh nhất|binh nhì|hạ sĩ|hạ sỹ|trung sĩ|trung sỹ|thượng sĩ|thượng sỹ|chuẩn úy|thiếu úy|trung úy|thượng úy|"
    "đại úy|thiếu tá|trung tá|thượng tá|đại tá|chuẩn uý|thiếu uý|trung uý|thượng uý|đại uý|thiếu tướng|trung tướng",
    post="a trưởng|b trưởng|c trưởng|d trưởng|e trưởng|a phó|b phó|c phó|d phó|e phó|tiểu đội trưởng|tiểu đội phó|"
    "trung đội trưởng|trung đội phó|đại đội trưởng|đại đội phó|tiểu đoàn trưởng|tiểu đoàn phó|trung đoàn trưởng|"
    "khẩu đội trưởng|khẩu đội phó|chính trị viên|chính trị viên phó|chính trị viên trưởng|ctv|ctv phó|"
    "chính ủy|chính uỷ|"
    "trắc thủ|báo vụ|đo xa|kế toán|tiếp đạn|nạp đạn|tải đạn|quay máy|áp tải|cơ yếu|thủy thủ|thợ máy|giao liên|"
    "cấp dưỡng|nuôi quân|văn thư|công vụ|cảnh vệ|thuyền phó|thuyền trưởng|máy trưởng|lái tàu|lái đò|dược tá|hộ lý|"
    "y tá|quân y|quân y sĩ|anh nuôi|liên lạc|lái xe|xạ thủ|chiến sĩ|chiến sỹ|c sỹ|c sĩ|xã đội trưởng|"
    "xã đội phó|đội viên|đội trưởng|đội phó|binh trưởng|cán bộ giao thông|trạm phó|trạm trưởng|trợ lý tác chiến|"
    "trợ lý|quản lý|cứu thương|pháo thủ|trinh sát|thông tin|huyện đội trưởng",
    fell="mất tích|hy sinh|hi sinh|hysinh|ngã xuống|trúng đạn|trúng bom|trúng mìn|dính mìn|dính đạn|đạp mìn|"
    "dẫm mìn|giẫm mìn|"
    "vướng mìn|bị bắn|bị vùi|bị bom|nằm lại|không về|mất xác|tử trận|tử thương|chết|mất|qua đời|hs|bỏ mình|"
    "trúng pháo|bị thương nặng|đền nợ nước|bị bắn chết|bị giết|bị pháp bắn|bị tây bắn|bị địch bắn|bị "
    "giặc bắn|bị mỹ bắn|bị giặc giết|bị pháp giết|bị giặc pháp bắn|bị lính pháp bắn|"
    "bị địch phục kích|địch bắn chết|bị mìn|trúng mảnh|trúng mảnh pháo|trúng mảnh đạn|trúng mảnh bom|"
    "trúng cối|dính mảnh|bị trúng pháo|bị trúng mảnh|chết ngay|"
    "chết tại chỗ|chết trên tay|mất tin|bặt tin|biệt tin|bặt vô âm tín|biệt vô âm tín|không có tin tức|không tin tức|"
    "không trở về|không thấy về|mãi không về|chẳng thấy về|bị xử bắn|bắt và bắn|bắt rồi bắn|bị bắt và bắn|"
    "bị bắt rồi bắn|"
    "bị giết chết|bị giết hại|không qua khỏi|thiệt mạng|bị sát hại|tuẫn tiết|bỏ xác|tử nạn|"
    "trút hơi thở cuối cùng|tắt thở|"
    "ngã xuống mãi mãi|mãi mãi nằm lại|"
    "bị trúng đạn|bị trúng bom|dính bom|dính pháo|ngã|bị phục kích|bị pháo|bị thủ tiêu|bị máy bay bắn|"
    "bị trực thăng bắn|bị xử tử|chết đuối|chết cháy|chết ngạt|chết cóng|tử vong|đi luôn|mất tiêu|không còn nữa|"
    "vùi lấp|bị phục",
    died="giấy báo tử|giấy báo tử cấp|gbt|tìm mộ|tìm phần mộ|mộ của|phần mộ của|ngôi mộ|báo mộ|tìm hài cốt|"
    "hài cốt của|tìm giúp mộ|tìm mộ của|"
    "hy sinh|hi sinh|hysinh|ngã xuống|tử trận|hs|báo tử|liệt sĩ|liệt sỹ|ls|trúng đạn|trúng bom|mất xác|"
    "nằm lại|không về|dính mìn|đạp mìn|trúng mìn|hài cốt|mộ|chôn|phần mộ|an táng",
    bury="ném|chôn|chôn cất|chôn chung|chôn tạm|chôn ngay|chôn nhờ|an táng|an táng ban đầu|mai táng|vùi|lấp|mộ đào|"
    "nơi an táng|nơi an táng ban đầu|nơi chôn|nơi chôn cất|đắp mộ|khiêng đem chôn|đem chôn|đưa về chôn|ra chôn|"
    "khiêng ra chôn|được chôn|được an táng|an táng tại|mai táng tại|nơi mai táng|lúc đầu chôn|chôn xác",
    last="khâm liệm|liệm|vuốt mắt|vuốt mắt cho|cõng xác|khiêng xác|tìm xác|lấy xác|mang xác",
    laid="khâm liệm|liệm|bọc tăng|bọc võng|gói xác|vuốt mắt|vuốt mắt cho|cõng xác|khiêng xác|tìm xác|lấy xác|mang xác|"
    "bốc mộ|bốc được|quy tập được|quy tập|cất bốc",
    grave="mộ|phần mộ|ngôi mộ|mộ của|phần mộ của|hài cốt|hài cốt của|báo mộ|tìm mộ|tìm phần mộ|tìm|nhờ tìm|tìm giúp|"
    "tìm hài cốt|đi tìm|tìm giúp mộ|tìm mộ của|kỷ vật của|di vật của|bia",
    moved="quy tập|cất bốc|bốc|đưa về|bốc về|quy tập về|cất bốc về|chuyển về|di dời|chuyển vào|đưa vào|đón về|"
    "đã đưa về|tìm thấy|tìm được|phát hiện|khai quật|xây|sửa|khởi công|khánh thành|truy điệu|đưa từ|đơn về|"
    "mộ dồn về|dồn về|mộ đón về|nhặt|nhặt được|vào nghĩa trang|lấy mẫu|lập|danh sách",
    notice="cấp|cấp ngày|giấy báo tử|báo tử|giấy báo|ký|quyết định|công văn|gbt|báo tin|bằng tổ quốc ghi công|"
    "về báo tin|"
    "về báo|giấy báo tử cấp",
    enlist="nhập ngũ|nn|đi bộ đội|vào bộ đội|tham gia|đi b|đi c|đi k|vào nam|lên đường|tái ngũ|xung phong|ngày "
    "nhập ngũ|"
    "đi thanh niên xung phong|đi tnxp|vào du kích|đi chiến trường|vào chiến trường|vào b|vào đảng|kết nạp",
    joined="nhập ngũ|nn|đi bộ đội|vào bộ đội|tham gia|ngày nhập ngũ|lên đường nhập ngũ|tham gia quân đội|"
    "tham gia bộ đội|đi thanh niên xung phong|đi tnxp",
    born="sinh|sinh năm|sinh ngày|sn|s|ns|năm sinh|sinh khoảng|sinh khoảng năm|ngày sinh|sinh vào",
    home="quê|quê quán|nguyên quán|sinh quán|quê gốc|quê ở|quê tại|quê quán ở|quê ở tại|người|là người|"
    "người quê|quê tận|quê nội|quê hình như|quê chắc ở|quê đâu ở|trú quán|gốc|dân|quê bác ở",
    letter="thư|lá thư|thư cuối|thư cuối cùng|bì thư|phong bì|gửi thư|bài thơ|viết thư|nhật ký",
    again="vào lại|trở lại|quay lại|vào thì|vào tìm|vào|về thăm|trở về|đi tìm|thăm lại|sang tìm|nghe nói|vào "
    "thăm|vào đó",
    capture="thu giữ|thu được|bắt được|thu|báo cáo ngày",
    battle="trận|đánh|chốt|càn|phục kích|tập kích|đánh vào|chiến đấu|giữ chốt|vây đánh|chặn|bắn phá|ném bom|pháo|bom|"
    "trận đánh|tấn công|tiến công|vượt sông|hành quân|rút|trinh sát|b52|xe tôi kẹt|chống càn",
    returned="báo tử nhầm|báo nhầm|còn sống trở về|đã trở về|sự trở về của|sống sót trở về|bỗng trở về|lại trở về|"
    "vẫn còn sống|"
    "chưa chết|"
    "chưa hy sinh|chưa hi sinh|còn sống về|sống trở về|trở về nhà|không phải liệt sĩ|vẫn sống|hiện vẫn sống|"
    "còn sống|trao trả|được trao trả|khỏi danh sách liệt sĩ|khỏi danh sách ls|khỏi danh sách liệt sỹ|xóa tên|xoá tên",
    gio="giỗ|ngày giỗ|cúng giỗ|đám giỗ|làm giỗ|giỗ ngày",
    at="ở|tại|cạnh|bên|gần|sau|trước|dưới|trên|giữa|cách|ngay|chỗ|bờ|vườn|đồi|gốc|đầu|cuối|phía|trong|ngoài|ven|sát|"
    "bìa|chân|nương|rìa|bãi|cồn|khe|dốc|hố|góc|nghĩa trang|ntls|mé|mép|lô|rừng|ruộng|suối|sông|núi|hang|giếng|ao|"
    "sườn|nền|gò|vàm|thung lũng|"
    "trảng|bưng|bàu|giồng|kênh|lăng|miếu|rẫy|nương|bụi|mỏm|cù lao|truông|rạch|mương|đập|thác|quanh|"
    "hói|lùm|cánh đồng|sân|đồng|chòm",
    site="trận địa|mặt trận|chi khu|căn cứ|đồn|bốt|cao điểm|điểm cao|đồi|thị xã|sân bay|cảng|ngã ba|cầu|ấp chiến lược|"
    "quận lỵ|thị trấn|"
    "ngầm|bến phà|phum|đèo|hang|dốc",
    level="xã|huyện|tỉnh|thôn|tp|thành phố|thị trấn|thị xã|quận|phường|ấp|bản|làng|xóm|khu|tổng|tổ|h|x|t|tx|tt|"
    "đặc khu|khu phố|tổ dân phố|buôn|sóc|phum|mường|nước",
    thing="đường|phố|trường|trường tiểu học|trường thcs|trường thpt|nghĩa trang|nghĩa trang liệt sĩ|ntls|cầu|"
    "sông|suối|"
    "đồi|núi|chùa|đình|đền|chợ|cảng|sân bay|ngã ba|ngã tư|quốc lộ|bến|đèo|dốc|hồ|đảo|biển|vịnh|hang|động|rừng|"
    "nhà thờ|bệnh viện|trạm|tượng đài|công viên|khu phố|mang tên|nhà máy|trại|nông trường|quán|cửa hàng|"
    "bia tưởng niệm|"
    "đoàn|sư đoàn|trung đoàn|quân|binh đoàn|chiến dịch|đại đoàn|bãi|khe|ga|bốt|đồn|căn cứ|ấp|phum|cửa|vàm|gò|rạch|kênh|"
    "thác|bàu|trảng|cù lao|truông|miếu|lăng|sườn|thung lũng|điểm cao|cao điểm|"
    "chốt|buôn|lung|đập|bưng|mỏm",
    stop="múc|múc lên|xúc|xúc lên|lộ ra|lòi ra|hy sinh|hi sinh|hs|nhập ngũ|nn|sinh năm|sn|sinh|đơn vị|đv|"
    "giấy báo tử|khi|lúc|vào|vì|do|thì|mà|nhưng|rồi|nay|hiện nay|"
    "sau này|sau|cảm ơn|nhờ|ai biết|ai|không|chưa|nghe|gia đình|tôi|em|cháu|mình|chúng tôi|anh em|sđt|điện thoại|"
    "liên hệ|gọi|bị|đã|được|đang|có|ngày|năm|tháng|đêm|hôm|trước|người|cùng|cấp bậc|chức vụ|chôn|an táng|mai táng|"
    "bên ta|phát hiện|cho|bọn|bọn mình|bọn tôi|nghe nói|xin|mong|cần|các|làm|lắm|để|đến|từ|quê|và|với|còn|số|dân|bằng|"
    "ngoài|thấy|lấp|nằm|mất|bố|mẹ|chồng|vợ|thằng|đồng chí|ko|k|cụ|bà|ông|bác|chú|đi|anh|theo|là|này|đó|ấy|"
    "nhưng mà|xong|đợt|hồi|trúng|dính|đạp|mới|giờ|ta|kèm|trong|đào|thi công|xử lý|gồm|xảy ra",
)

KIN = Lexicon(
    kinhead="bố|ba|cha|tía|chú|bác|anh|cậu|ông|chồng|em|cụ|con|cháu|mẹ|bà|chị|cô|dì|vợ|thím|mợ|bố vợ|"
    "bố chồng|mẹ vợ|mẹ chồng|anh rể|em rể|anh vợ|em vợ|cháu trai|con trai|con gái|con dâu|con rể|cháu gái|"
    "dượng|thầy|bọ|thằng út|thằng con|thằng em|thằng anh|đứa em|con em gái",
    kinmod="ruột|trai|gái|nội|ngoại|họ|cả|út|đẻ|thứ hai|thứ|lớn|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|kế|rể|dâu|vợ|"
    "chồng|cố|đầu",
    owner="tôi|em|e|cháu|mình|con|nhà tôi|nhà tui|nhà em|nhà cháu|nhà mình|nhà con|chúng tôi|chúng tui|chúng em|"
    "chúng cháu|gia đình|gia đình tôi|bà|cụ|ông|tui|tớ|tao|nhà bác|của tôi|của tui|của em|của cháu|của mình|của con|"
    "của bà|của cụ|của dì|của cô|của chú|của bác|của ngoại|gia đình em",
    dead="liệt sĩ|liệt sỹ|ls|của liệt sĩ|của liệt sỹ|của ls",
    none="anh em|chị em|anh chị|bà con|con em|con cháu|ông bà|cô chú|các cháu|các con|các bác|các chú|các anh|"
    "các cụ|các ông|"
    "em út|mấy bác|mấy anh|mấy cụ|con người|anh hùng",
)

KINDS = Lexicon(
    scam="lừa đảo|lừa tiền|bị lừa|mạo danh|giả danh|tự xưng|xưng là|cọc trước|cam kết 100|bằng tâm linh|"
    "chuyển tiền|scam|fraud",
    dna="nộp mẫu|hiến mẫu|mẫu tóc|mẫu máu|thử máu|ngân hàng gen|mẫu gen|đối chiếu gen|kết quả giám định|adn|"
    "dna|lấy mẫu sinh phẩm|mẫu sinh phẩm|lấy mẫu máu|xét nghiệm gen|giám định gen|lấy mẫu",
    recognition="công nhận liệt sĩ|công nhận liệt sỹ|xét công nhận|truy tặng liệt sĩ|đề nghị công nhận|"
    "hồ sơ liệt sĩ bị",
    benefit="tiền thờ cúng|trợ cấp thờ cúng|cấp lại bằng|làm lại bằng|đổi bằng|làm chế độ|hưởng chế độ|chế độ liệt sĩ|"
    "trợ cấp tuất|tiền tuất|người thờ cúng",
    informs="thông tin mộ|thông tin phần mộ|để cập nhật|cập nhật thông tin|báo tin mộ|đã tìm thấy mộ|đã tìm được mộ|"
    "xin cập nhật",
    rumoured="lan truyền|tin đồn|có đúng không|có thật không|có đúng ko|có thật ko|thực hư|đồn thổi|đồn ầm",
    enemy="tài liệu mỹ|báo cáo sau trận|báo cáo mỹ|tài liệu tqlc|tài liệu quân sài gòn|after action report|"
    "hồ sơ mỹ|tài liệu của mỹ|báo cáo của mỹ|tài liệu thu được|captured document|aar|archive|"
    "tài liệu hoa kỳ|hồ sơ hoa kỳ",
    foreign="cựu binh mỹ|cựu binh hàn|cựu binh pháp|cựu chiến binh mỹ|cựu binh úc|cựu binh hoa kỳ|tôi là người mỹ",
    found="cất bốc|đào ao|đào móng|đào thấy|đào gặp|đào trúng|phát hiện hài cốt|tìm thấy hài cốt|quy tập được",
    relics="trả lại gia đình|trả lại|nhận lại|kỷ vật|kỉ vật|di vật|cuốn sổ tay|cuốn nhật ký|bình tông|bi đông|"
    "bật lửa|cái ví|ba lô|bát sắt|lá thư|bút máy|diary|belongings",
    battle="kể lại trận|góp tư liệu|trận đánh|tư liệu trận|diễn biến trận|kể về trận|tường thuật trận|lịch sử đơn vị",
    hearsay="nghe đồn|đồn là|đồn|nghe lỏm|nghe sao nói vậy|không biết thật hay|chả biết thật|không chứng kiến|"
    "nghe kể lại thế|không chắc còn|gì đó|nghe nói vậy thôi|chỉ nghe|nghe người ta|không rõ thực hư",
    list="danh sách|lập danh sách|sổ bàn giao|chép trên bia|chép ở",
    seek="tìm mộ|tìm phần mộ|tìm hài cốt|tìm giúp|nhờ tìm|hỏi giúp|giúp tìm|muốn tìm|đi tìm|cần tìm|xin tìm|"
    "tìm bác|tìm chú|tìm anh|tìm ông|tìm bố|tìm cậu|chưa tìm thấy|không biết mộ|ai biết|hỏi về liệt sĩ|"
    "hỏi về|mong tìm|chưa thấy mộ|giấy báo tử|báo tử|thấy quy tập|nằm ở đâu|looking for",
    grave="mộ|ngôi mộ|mộ vô danh|khu mộ|bia|bia mộ|quản trang|ntls|nghĩa trang|phần mộ|nấm mộ|grave|mộ đất",
    stone="danh sách mộ|trên bia|bia ở|bia mộ|mộ số|ngôi mộ|mộ vô danh|khu mộ|mộ này|mộ nay|nấm mộ",
    sought="tìm mộ|tìm phần mộ|nhờ tìm|tìm giúp|giúp tìm|muốn tìm|đi tìm|cần tìm|tìm hài cốt|xin tìm|mong tìm|hỏi giúp",
    by_keeper="quản trang|trông coi ntls|trông coi nghĩa trang|coi nghĩa trang|trông nom nghĩa trang|quản trang ntls",
    by_official="cán bộ địa chính|cán bộ xã|cán bộ chính sách|cán bộ phường|cán bộ văn hóa|cán bộ",
    by_volunteer="nhóm tình nguyện|tình nguyện viên|nhóm tìm mộ|nhóm thiện nguyện|nhóm chúng tôi tìm|đối chiếu",
    by_comrade="tôi cùng tổ|tôi cùng tiểu đội|tôi cùng trung đội|tôi cùng đại đội|tôi cùng tiểu đoàn|tôi cùng đơn vị|"
    "tôi cùng khẩu đội|mình cùng tổ|mình cùng đơn vị|mình cùng đại đội|mình cùng tiểu đội|tôi cùng c|tôi cùng b|"
    "tôi trực tiếp chôn|tôi đã chôn|chính tay tôi|tay tôi chôn|tôi và đồng đội|"
    "đơn vị tôi|đơn vị mình|đơn vị bác|chúng tôi chôn|bọn mình|bọn tôi|bọn bác|tôi chôn|trung đội tôi|"
    "đại đội tôi|tiểu đoàn tôi|lính cũ|tổ tôi|bác với|cùng khẩu đội|tôi với|anh em tôi|xe tôi|tôi lính|"
    "mình là lính|cùng đơn vị với tôi|cùng đơn vị tôi|đồng đội tôi|hồi đó tôi|tôi cùng anh em|"
    "trợ lý tác chiến|lính của tôi|tiểu đội tôi|trận này tôi|tôi là lính|lính tình nguyện|lính lái xe|"
    "cựu chiến binh|cùng nhập ngũ với tôi|tôi và anh|cùng tôi|cùng tiểu đội|cùng trung đội|"
    "cùng trung đội tôi|cùng đại đội tôi|cùng tiểu đoàn tôi|cùng tiểu đội tôi",
    by_finder="nhặt đc|nhặt dc|đào đc|múc lên|máy xúc|máy múc|đào ao|đào móng|nhặt được|dọn nhà|đào thấy|"
    "đào gặp|tôi đã dừng đào|đào đất|nhặt",
    by_resident="nhà tôi|người làng|bà con|gần đây|em ở|tôi ở|vườn nhà tôi|sau vườn|em ở phường|người ở đây|ở gần đây",
    by_foreign="cựu binh mỹ|cựu binh hàn|cựu binh pháp|cựu chiến binh mỹ|cựu binh úc|cựu binh hoa kỳ",
    give_back="nhặt đc|nhặt dc|muốn trả|xin trả|ai là người nhà|người nhà thì liên hệ|trả lại|nhận lại|"
    "tìm chủ|trao lại|trả cho|gửi trả|để lại|còn giữ|giữ hộ|trao trả|nhặt được",
)
