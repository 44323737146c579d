# Điều người dân hay hỏi giữa chừng, và câu trả lời. Hỏi xong, máy hỏi lại câu đang dở.
#
# Mỗi mục: câu trả lời, rồi .asked là những cách hỏi, cách nhau bằng dấu |. Không phân biệt hoa thường, có dấu hay không dấu.
# Dấu … thay cho tối đa năm từ: «mất … tiền không» nhận cả «mất nhiều tiền không». Cách sửa: docs/operators.vi.md.
# Chỉ viết điều đã có cơ sở. Không hứa kết quả, không hẹn ngày.

faq-result =
    Dạ, xác minh và giám định cần nhiều thời gian; hài cốt đã lâu năm, cũng có khi không cho kết quả. Cháu không dám hẹn ngày ạ.
    Muốn biết tin đang ở bước nào, bác nhắn «tra cứu».
    .asked =
        bao giờ … có kết quả | khi nào … có kết quả | bao lâu … có kết quả | lúc nào … có kết quả | chừng nào … có kết quả
        | bao giờ … biết kết quả | khi nào … biết kết quả | bao lâu … biết kết quả | bao giờ … trả kết quả | khi nào … trả kết quả
        | bao lâu … trả kết quả | bao giờ … nhận … kết quả | khi nào … nhận … kết quả | bao lâu … nhận … kết quả
        | có kết quả chưa | đã có kết quả gì chưa | có kết quả gì chưa | kết quả thế nào | kết quả ra sao | kết quả bao lâu
        | kết quả … bao giờ | kết quả … khi nào | mất bao lâu | phải chờ bao lâu | phải đợi bao lâu | chờ … bao lâu | đợi … bao lâu
        | bao giờ … tìm thấy | khi nào … tìm thấy | bao giờ … tìm được | khi nào … tìm được | bao lâu … tìm được | bao lâu … tìm thấy
        | có chắc tìm được không | có tìm được không | có tìm thấy không | có tìm ra không | liệu … tìm được không | liệu … tìm thấy không
        | bao giờ … trả lời | khi nào … trả lời | bao lâu … trả lời | bao lâu … gọi lại | khi nào … gọi lại | bao giờ … gọi lại

faq-cost =
    Dạ, báo tin không mất tiền ạ; không ai được thu tiền của bác.
    Về việc lấy mẫu ADN, bác hỏi giúp Công an xã, phường, hoặc gọi { $hotline } để được trả lời chính thức.
    Ai đòi tiền, xin bác đừng chuyển và báo ngay Công an xã, phường.
    .confirmed =
        Dạ, báo tin không mất tiền ạ.
        Việc lấy mẫu ADN thân nhân liệt sĩ do cơ quan nhà nước tổ chức, gia đình không phải nộp tiền.
        Ai đòi tiền, xin bác đừng chuyển và báo ngay Công an xã, phường.
    .asked =
        mất … tiền không | tốn … tiền không | mất … phí không | tốn … phí không | mất … tiền gì không | mất … phí gì không | có tốn kém không | có tốn kém gì không
        | mất bao nhiêu tiền | tốn bao nhiêu | hết bao nhiêu | mất bao nhiêu | bao nhiêu tiền | chi phí bao nhiêu | chi phí thế nào | chi phí ra sao | ai chịu chi phí | giá bao nhiêu
        | phải nộp tiền không | phải đóng tiền không | phải trả tiền không | phải nộp … tiền không | phải đóng … tiền không | phải trả … tiền không
        | phải nộp tiền gì không | phải đóng tiền gì không | phải nộp phí không | phải đóng phí không | nộp lệ phí không | đóng lệ phí không
        | có thu tiền không | có thu phí không | có lấy tiền không | có tính tiền không | có tính phí không | có miễn phí không | miễn phí không | được miễn phí
        | lệ phí bao nhiêu | lệ phí thế nào | có mất gì không

faq-dna_where =
    Dạ, Công an xã, phường và Công an thành phố lấy mẫu của thân nhân liệt sĩ. Bác hỏi Công an xã, phường nơi bác ở để biết ngày và chỗ lấy mẫu ạ.
    Người già yếu khó đi lại, bác nói rõ để cán bộ liệu giúp.
    .asked =
        lấy mẫu … ở đâu | lấy mẫu ở chỗ nào | lấy mẫu … chỗ nào | ra đâu lấy mẫu | đi đâu lấy mẫu | đến đâu … lấy mẫu | lấy ADN ở đâu | cho mẫu ở đâu | cho mẫu ADN ở đâu | nộp mẫu ở đâu
        | xét nghiệm … ở đâu | xét nghiệm … chỗ nào | giám định … ở đâu | giám định … chỗ nào | làm ADN ở đâu | thử ADN ở đâu | thử máu ở đâu | ở đâu xét nghiệm | ở đâu lấy mẫu
        | xét nghiệm … đi đâu | xét nghiệm … đến đâu | lấy mẫu … đi đâu | lấy mẫu … đến đâu | lấy mẫu … ra đâu | ra đâu lấy | đến đâu để xét nghiệm | đi đâu để xét nghiệm | đăng ký lấy mẫu … ở đâu | đăng ký lấy mẫu
        | lấy mẫu tại nhà … không | lấy mẫu ở nhà … không | đến nhà lấy mẫu … không | tới nhà lấy mẫu … không | bao giờ … lấy mẫu | khi nào … lấy mẫu
        | ai lấy mẫu | cơ quan nào lấy mẫu | nơi nào lấy mẫu

faq-dna_who =
    Dạ, hiện nay ưu tiên người cùng dòng mẹ với liệt sĩ:
    mẹ đẻ, bà ngoại; anh chị em cùng mẹ; cậu, dì, bác gái; con của dì; con của chị em gái liệt sĩ.
    Trường hợp khác, xin để cán bộ hướng dẫn ạ.
    .asked =
        ai được lấy mẫu | ai lấy mẫu được | ai có thể lấy mẫu | ai thì lấy được mẫu | ai cho mẫu được | ai cho mẫu | ai cho được mẫu | ai có thể cho mẫu | ai phải lấy mẫu | ai nên lấy mẫu | ai đi lấy mẫu
        | lấy mẫu của ai | lấy mẫu ai | lấy mẫu những ai | lấy mẫu cho ai | lấy mẫu … của ai | lấy ADN của ai | xét nghiệm ADN của ai | cần mẫu của ai | mẫu của ai | lấy của ai
        | người nào được lấy mẫu | những ai được lấy mẫu | những ai lấy mẫu | những ai lấy được mẫu | những ai cần lấy mẫu | ai làm xét nghiệm được | ai xét nghiệm được | ai thử ADN được
        | em gái … lấy mẫu được không | chị gái … lấy mẫu được không | em trai … lấy mẫu được không | anh trai … lấy mẫu được không | em ruột … lấy mẫu được không | chị ruột … lấy mẫu được không
        | mẹ … lấy mẫu được không | cậu … lấy mẫu được không | dì … lấy mẫu được không | cháu ngoại … lấy mẫu được không | cháu gọi … lấy mẫu được không
        | tôi có lấy mẫu được không | tôi lấy mẫu được không | tôi cho mẫu được không | tôi … cho mẫu được không | lấy mẫu của tôi được không | lấy mẫu tôi được không
        | con của chị gái … được không | con của em gái … được không | con chị gái … được không | con em gái … được không | con của dì … được không

faq-dna_child =
    Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ. Con đẻ, vợ, cháu nội, họ hàng bên nội, xin để cán bộ hướng dẫn ạ.
    Bác vẫn giúp được nhiều: giấy tờ của liệt sĩ, và tìm giúp anh chị em cùng mẹ, cậu, dì của liệt sĩ.
    .asked =
        con liệt sĩ … được không | con liệt sĩ … lấy mẫu được không | con đẻ … lấy mẫu được không | con trai … lấy mẫu được không | con gái … lấy mẫu được không | con ruột … lấy mẫu được không
        | con đẻ … được không | con ruột … được không | con trai liệt sĩ … được không | con gái liệt sĩ … được không | là con … lấy mẫu được không | con của liệt sĩ … được không
        | vợ liệt sĩ … được không | vợ … lấy mẫu được không | cháu nội … được không | bên nội … được không | cháu nội … lấy mẫu được không | con của anh trai … được không | con anh trai … được không
        | con của em trai … được không | con em trai … được không | con của chú … được không | bố … lấy mẫu được không | bố liệt sĩ … được không | cháu đích tôn … được không | họ nội … được không | cháu họ … được không
        | sao con … không lấy mẫu | sao con … không được | tại sao con … không

faq-dna_how =
    Dạ, tổ lấy mẫu của công an lấy bằng tăm bông quệt trong má, hoặc lấy ít máu ạ.
    Xin mọi người đừng quay phim, chụp ảnh việc lấy mẫu để đăng lên mạng.
    .asked =
        lấy mẫu thế nào | lấy mẫu như thế nào | lấy mẫu ra sao | lấy mẫu kiểu gì | lấy mẫu bằng gì | lấy mẫu bằng cách nào | lấy mẫu ADN thế nào | lấy mẫu ADN như thế nào | lấy mẫu ADN ra sao | lấy mẫu là lấy gì | lấy mẫu gì
        | lấy mẫu … có đau không | lấy mẫu … đau không | có phải lấy máu không | lấy máu hay | lấy tóc hay | có lấy máu không | lấy mẫu … có hại gì không | lấy mẫu … ảnh hưởng … sức khỏe không | xét nghiệm ADN thế nào | xét nghiệm ADN như thế nào
        | quay phim lấy mẫu … không | chụp ảnh lấy mẫu … không | quay phim … lấy mẫu được không | chụp ảnh … lấy mẫu được không | đăng … lấy mẫu … lên mạng … không | đăng … lấy mẫu … facebook … không | quay video lấy mẫu … không

faq-dna_done =
    Dạ, mẫu lấy rồi thì Công an thành phố, Công an xã, phường nắm được. Bác hỏi nơi đã lấy mẫu giúp cháu ạ.
    Ở đây cháu không giữ mẫu, không xem được kết quả ADN.
    .asked =
        lấy mẫu rồi … có phải lấy lại không | lấy mẫu rồi … có phải lấy nữa không | lấy mẫu rồi … có cần lấy lại không | lấy mẫu rồi … có cần lấy nữa không | lấy mẫu rồi … thì sao | lấy rồi có phải lấy lại không
        | lấy mẫu rồi … hỏi ở đâu | lấy mẫu rồi … hỏi ai | lấy mẫu rồi … chưa thấy | lấy mẫu lại không | phải lấy lại mẫu không | mẫu … lấy … để ở đâu | mẫu … giữ ở đâu | mẫu … gửi đi đâu | mẫu … đưa đi đâu | mẫu … làm gì

faq-papers =
    Dạ, bác mang căn cước, và có gì mang nấy: giấy báo tử hoặc trích lục, Bằng Tổ quốc ghi công, giấy chứng nhận gia đình liệt sĩ, giấy tờ về quan hệ họ hàng.
    Báo tin ở đây không cần giấy tờ ạ. Xin bác đừng gửi ảnh căn cước vào đây.
    .asked =
        cần giấy tờ gì | cần những giấy tờ gì | cần giấy gì | cần những giấy gì | giấy tờ gì | giấy tờ nào | mang giấy tờ … không | mang theo gì | mang theo những gì | phải mang gì | cần mang gì | mang những gì
        | chuẩn bị gì | chuẩn bị những gì | chuẩn bị giấy tờ | hồ sơ gồm những gì | hồ sơ gồm gì | hồ sơ cần gì | hồ sơ cần những gì | thủ tục gì | thủ tục thế nào | thủ tục như thế nào | thủ tục ra sao | thủ tục gồm | cần thủ tục
        | cần căn cước không | cần chứng minh thư không | cần cccd không | mang căn cước không | mang cccd không | có cần giấy tờ không | có cần giấy báo tử không | cần giấy báo tử không | phải có giấy báo tử không

faq-notice_lost =
    Dạ, mất giấy báo tử cũng không sao ạ: hồ sơ liệt sĩ có thể xin sao lục ở Sở Nội vụ.
    Bác vẫn báo tin được. Còn Bằng Tổ quốc ghi công, thư từ, ảnh cũ, bác giữ lại và chụp gửi cháu cũng quý ạ.
    .asked =
        mất giấy báo tử … thì sao | mất giấy báo tử … sao | mất giấy báo tử … làm thế nào | mất giấy báo tử … làm sao | mất giấy báo tử … có được không | mất giấy báo tử … được không | mất giấy báo tử … có sao không
        | không còn giấy báo tử … sao | không còn giấy báo tử … được không | không có giấy báo tử … sao | không có giấy báo tử … được không | không còn giấy tờ … được không | không còn giấy tờ … sao | không có giấy tờ … được không | không có giấy tờ … sao
        | mất giấy tờ … sao | mất giấy tờ … được không | mất hết giấy tờ … sao | mất hết giấy tờ … được không | thất lạc giấy … sao | thất lạc giấy … được không | mất giấy … thì sao | mất hồ sơ … sao | mất bằng … sao
        | xin lại giấy báo tử … ở đâu | xin lại giấy báo tử … thế nào | xin lại giấy báo tử … được không | cấp lại giấy báo tử … ở đâu | cấp lại giấy báo tử … được không | làm lại giấy báo tử … ở đâu | làm lại giấy báo tử … được không
        | trích lục … ở đâu | sao lục … ở đâu | xin trích lục … thế nào | xin sao lục … thế nào

faq-privacy =
    Dạ, lời bác kể được mã hóa khi lưu, chỉ dùng để tìm kiếm, xác minh. Mỗi lần cán bộ mở số của bác đều được ghi lại.
    Số điện thoại chỉ chuyển cơ quan khác, báo đài chỉ dùng, khi bác đồng ý.
    Bác nhắn «dữ liệu của tôi» để xem, «xóa dữ liệu» để xóa.
    .asked =
        thông tin … bị lộ không | thông tin … có lộ không | thông tin … lộ ra ngoài không | có bị lộ … không | có lộ thông tin không | lộ thông tin không | lộ số điện thoại không | lộ danh tính không | bị lộ không
        | thông tin … bảo mật không | có bảo mật không | bảo mật thế nào | bảo mật ra sao | có giữ bí mật không | giữ bí mật không | giữ kín không | có an toàn không | thông tin … an toàn không | dữ liệu … an toàn không
        | thông tin … dùng để làm gì | thông tin … dùng làm gì | dùng thông tin … làm gì | lấy thông tin … làm gì | hỏi số điện thoại làm gì | xin số điện thoại làm gì | lấy số điện thoại làm gì | ai xem được thông tin | ai đọc được | ai xem được | những ai xem được | những ai biết
        | thông tin … giữ bao lâu | lưu bao lâu | lưu trong bao lâu | dữ liệu … ở đâu | thông tin … lưu ở đâu | xóa thông tin … được không | xóa … được không | có đưa lên báo không | có đăng lên mạng không | có bị đưa lên mạng không | có công khai không

faq-anonymous =
    Dạ được ạ. Bác không cần để lại tên hay số điện thoại, tin vẫn được đọc và xác minh.
    Để lại số thì cán bộ tiện hỏi thêm bác.
    .asked =
        báo tin ẩn danh … được không | ẩn danh được không | giấu tên được không | không để lại tên … được không | không để lại số … được không | không nói tên … được không | không cho số … được không | không cho số điện thoại … được không
        | có phải để lại tên không | có phải để lại số không | có phải để lại số điện thoại không | có phải cho số điện thoại không | có bắt buộc … số điện thoại không | có bắt buộc không | bắt buộc không | giữ kín tên … được không | không nêu tên … được không

faq-digging =
    Dạ, xin bác đừng tự đào bới, không di chuyển hài cốt, di vật; giữ nguyên hiện trường. Việc này chỉ lực lượng quân đội làm.
    Vật nghi là bom, mìn, lựu đạn thì không chạm vào.
    Bác kể chỗ đó cho cháu, và báo Ban Chỉ huy quân sự xã, phường ạ.
    .asked =
        tự đi đào … không | tự đào … không | tự bốc … không | tự đi bốc … không | tự cất bốc … không | tự quy tập … không | tự tìm … đào … không | tự khai quật … không | tự đi tìm … được không | tự tìm … được không
        | đào mộ … được không | bốc mộ … được không | đào lên … được không | đào thử … được không | đào xem … được không | bốc hài cốt … được không | cất bốc … được không | đưa hài cốt về … được không | đưa về quê được không | mang hài cốt về … được không | chuyển mộ về … được không | đưa mộ về … được không | di chuyển mộ … được không
        | có được đào … không | có được bốc … không | có được tự … đào không | có được phép đào … không | có được phép bốc … không | thuê người đào … không | đào có sao không | có nên đào … không | phải làm gì khi thấy hài cốt | thấy hài cốt … phải làm gì | thấy xương … phải làm gì | thấy hài cốt … làm thế nào | thấy hài cốt … báo ai | thấy bom … báo ai

faq-psychic =
    Dạ, gia đình mong tin nên dễ bị kẻ xấu lợi dụng. Cơ quan nhà nước không xác định danh tính bằng ngoại cảm và không thu tiền.
    Ai đòi tiền, xin bác đừng chuyển, và báo Công an xã, phường ạ.
    .asked =
        nhà ngoại cảm | ngoại cảm | gọi hồn | áp vong | thầy bói | xem bói | bà đồng | lên đồng | vong báo | thầy cúng | đồng cốt | tâm linh

faq-fraud =
    Dạ, cơ quan nhà nước không gọi điện hỏi thông tin cá nhân, tài khoản, mã OTP hay đòi tiền.
    Gặp người như vậy, xin bác đừng chuyển tiền, đừng đọc mã; ghi lại số máy, ngày giờ, rồi báo Công an xã, phường hoặc gọi { $hotline } ạ.
    .asked =
        có phải lừa đảo không | có lừa đảo không | có phải lừa không | có bị lừa không | lừa đảo không | có phải là lừa đảo | có phải giả mạo không | có phải thật không | có thật không | có đáng tin không | có tin được không
        | người ta gọi … có đúng không | gọi điện … có phải … không | gọi đòi tiền … phải làm gì | đòi tiền … phải làm gì | đòi tiền … làm thế nào | đòi tiền … làm sao | đòi tiền thì sao | bị đòi tiền … báo ai | bị lừa … báo ai | bị lừa … báo ở đâu | bị lừa … làm thế nào | bị lừa … phải làm gì
        | mã otp … không | đòi otp … không

faq-who =
    Dạ, cháu là chương trình trả lời tự động của nơi tiếp nhận tin về liệt sĩ, Chiến dịch 500 ngày đêm, thành phố Hải Phòng.
    Tin của bác do cán bộ Tổ Truyền thông chuyên trách đọc, rồi chuyển cơ quan xác minh.
    Muốn gặp người, bác nhắn «gặp cán bộ» hoặc gọi { $hotline } ạ.
    .asked =
        đây là ai | ai đây | ai vậy | ai đấy | cháu là ai | các cháu là ai | bạn là ai | em là ai | cháu tên gì | cháu tên là gì | đây là đâu | đây là ở đâu | đây là cơ quan nào | cơ quan nào đây | đây là đơn vị nào | đây là chỗ nào
        | các cháu ở đâu | cháu ở đâu | các bạn ở đâu | các anh ở đâu | các em ở đâu | văn phòng ở đâu | trụ sở ở đâu | cơ quan ở đâu | địa chỉ ở đâu | địa chỉ chỗ nào | các cháu là người hay máy | là người hay máy | người hay máy | máy hay người | có phải người không | có phải là người không | có phải máy không | có phải robot không | nói chuyện với ai
        | các cháu thuộc cơ quan nào | thuộc cơ quan nào | của cơ quan nào | ai lập ra | ai phụ trách | của nhà nước không | có phải của nhà nước không | có phải nhà nước không | chiến dịch … là gì | 500 ngày đêm là gì | đây là cái gì | đây là gì

faq-campaign =
    Dạ, Chiến dịch 500 ngày đêm kéo dài tới ngày 27/7/2027, kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ. Biết điều gì, bác cứ báo sớm ạ.
    .asked =
        chiến dịch … đến bao giờ | chiến dịch … đến khi nào | chiến dịch … bao giờ kết thúc | chiến dịch … khi nào kết thúc | chiến dịch … kéo dài bao lâu | chiến dịch … đến ngày nào | nhận tin đến bao giờ | nhận tin đến khi nào | nhận tin … đến ngày nào | báo tin … đến khi nào | báo tin … đến bao giờ | hạn … báo tin … bao giờ | hạn đến bao giờ | hạn đến khi nào

faq-call =
    Dạ, đường dây nóng là { $hotline } ạ.
    Muốn cán bộ nhắn lại ngay tại đây, bác nhắn «gặp cán bộ».
    .asked =
        gọi số nào | gọi số máy nào | gọi vào số nào | gọi điện số nào | số điện thoại nào | số nào | số điện thoại là gì | số điện thoại bao nhiêu | số máy bao nhiêu | xin số điện thoại của … không | cho xin số điện thoại … được không | đường dây nóng … số nào | đường dây nóng … bao nhiêu | đường dây nóng là gì | hotline … bao nhiêu | hotline số nào | hotline là gì
        | gọi cho ai | gọi ai | gọi điện cho ai | liên hệ với ai | liên hệ ai | liên hệ ở đâu | liên hệ thế nào | liên hệ bằng cách nào | liên hệ số nào | liên lạc với ai | liên lạc thế nào | hỏi trực tiếp ở đâu | gặp ai | nói chuyện với người … được không | gặp cán bộ ở đâu | gặp trực tiếp ở đâu | gặp cán bộ được không | có số điện thoại không | có đường dây nóng không

faq-away =
    Dạ được ạ. Bác ở đâu cũng báo được, trong nước hay nước ngoài; bác cứ nhắn ở đây.
    Tin về nơi khác, cháu cũng nhận và cán bộ chuyển tới cơ quan ở đó.
    .asked =
        không ở Hải Phòng … được không | không phải ở Hải Phòng … được không | không phải người Hải Phòng … được không | không phải dân Hải Phòng … được không | ở xa … báo … được không | ở xa … được không | ở tỉnh khác … được không | người tỉnh khác … được không | quê tỉnh khác … được không
        | ở nước ngoài … được không | từ nước ngoài … được không | ở nơi khác … được không | ở trong nam … được không | ở miền nam … được không | ở Sài Gòn … được không | ở Hà Nội … được không | ở Quảng Ninh … được không | ở Thái Bình … được không
        | thì có báo được không | có báo tin được không | có báo được không | báo tin được không | báo được không | không ở Hải Phòng có sao không | không ở Hải Phòng thì sao | báo tin từ xa … không | không ở Hải Phòng thì báo ở đâu

faq-elsewhere =
    Dạ được ạ, bác cứ báo. Nhiều liệt sĩ quê Hải Phòng còn nằm lại ở nơi khác.
    Tin về tỉnh khác do Bộ Chỉ huy quân sự thành phố chuyển tới nơi ấy để xác minh. Cháu không dám hứa kết quả ạ.
    .asked =
        quê Hải Phòng … hi sinh ở … được không | người Hải Phòng … hi sinh ở … được không | hi sinh ở nơi khác … được không | hi sinh ở tỉnh khác … được không | hi sinh ở xa … được không | hi sinh ở Quảng Trị … được không | hi sinh ở miền nam … được không | hi sinh ở chiến trường … được không | hi sinh bên Lào … được không | hi sinh ở Lào … được không | hi sinh ở Campuchia … được không | hi sinh trong nam … được không
        | nằm ở tỉnh khác … được không | nằm ở nơi khác … được không | mộ ở tỉnh khác … được không | mộ ở nơi khác … được không | mộ ở trong nam … được không | mộ ở Quảng Trị … được không | mộ ở Lào … được không | liệt sĩ … tỉnh khác … được không | không phải người Hải Phòng … có tìm được không | liệt sĩ … quê khác … được không | liệt sĩ … quê tỉnh khác … không
        | có tìm liệt sĩ … tỉnh khác không | chỉ tìm … Hải Phòng thôi | chỉ tìm … ở Hải Phòng | chỉ nhận … ở Hải Phòng | chỉ nhận tin … Hải Phòng

faq-reward =
    Dạ, người cung cấp thông tin có giá trị có thể được đề nghị khen thưởng, do cơ quan có thẩm quyền xét. Cháu không dám hứa trước ạ.
    .asked =
        có được thưởng không | có thưởng không | được thưởng gì không | có thưởng gì không | có được thưởng gì không | có tiền thưởng không | thưởng bao nhiêu | thưởng gì | thưởng thế nào | được khen thưởng không | có khen thưởng không | khen thưởng gì không | khen thưởng thế nào | được bao nhiêu tiền | được trả tiền không | có trả tiền cho người báo không | có bồi dưỡng không | báo tin được gì không | tôi được gì không

faq-benefits =
    Dạ, chế độ, chính sách với thân nhân liệt sĩ, bác hỏi Ủy ban nhân dân xã, phường nơi bác ở, hoặc Sở Nội vụ ạ.
    Ở đây cháu chỉ nhận thông tin để tìm kiếm, xác minh liệt sĩ.
    .asked =
        chế độ … hỏi ai | chính sách … hỏi ai | chế độ … hỏi ở đâu | chính sách … hỏi ở đâu | chế độ … hỏi chỗ nào | chế độ … thế nào | chế độ gì | chế độ … gì không | chế độ … không | chính sách … thế nào | chính sách gì | chính sách … không | hỏi chế độ ở đâu | hỏi chính sách ở đâu | trợ cấp … hỏi ai | trợ cấp … ở đâu | trợ cấp … thế nào | trợ cấp … bao nhiêu | trợ cấp … không | tiền thờ cúng … không | tiền thờ cúng … ở đâu | tiền thờ cúng … ai | tiền tuất … không | tiền tuất … ai | phụ cấp … không
        | làm chế độ ở đâu | làm chế độ … được không | hưởng chế độ gì | công nhận liệt sĩ … ở đâu | công nhận liệt sĩ … thế nào | công nhận liệt sĩ … không | làm Bằng Tổ quốc ghi công ở đâu | cấp lại Bằng Tổ quốc ghi công … ở đâu | cấp lại bằng … ở đâu | hỗ trợ đi thăm mộ | hỗ trợ thăm viếng

faq-unsure =
    Dạ không sao ạ. Bác nhớ được đến đâu quý đến đó.
    Câu nào không rõ, bác nhắn «không rõ», cháu hỏi sang câu khác ạ.
    .asked =
        không nhớ rõ … có sao không | không nhớ rõ … được không | không nhớ rõ … thì sao | không nhớ … có sao không | không nhớ … được không | không nhớ … thì sao | không rõ … có sao không | không rõ … thì sao | không rõ … được không | không biết … có sao không | không biết … có báo được không | không biết … thì sao | không biết thì sao
        | nhớ không rõ … sao không | nhớ không chắc … sao không | không chắc … có sao không | không chắc … được không | không chắc … thì sao | nhớ mang máng … được không | nhớ ít … được không | nhớ nhầm … sao không | nhớ sai … sao không | nói sai … sao không | kể sai … sao không | sai thì sao | nhầm thì sao | quên … thì sao | quên … có sao không | chỉ nghe kể … được không | chỉ biết … được không | chỉ nhớ … được không | biết ít … được không

faq-voice =
    Dạ được ạ. Bác gửi tin nhắn thoại, nói nhiều lần cũng được; cán bộ sẽ nghe.
    Ảnh, giấy tờ, bản đồ vẽ tay gửi vào đây cũng được ạ.
    .asked =
        kể bằng giọng nói … không | bằng giọng nói được không | nói bằng giọng nói … không | gửi giọng nói … không | gửi ghi âm … không | ghi âm … được không | gửi tin nhắn thoại … không | tin nhắn thoại được không | nhắn thoại được không | nói thay gõ được không | nói được không | nói thay cho gõ … không | không biết gõ … thì sao | không biết gõ … được không | không biết chữ … được không | không biết nhắn … thì sao | mắt kém … được không | mắt kém … làm thế nào | không gõ được … thì sao | không gõ được … làm thế nào
        | gửi ảnh được không | gửi ảnh … được không | gửi hình … được không | gửi video … được không | chụp ảnh gửi … được không | gửi thư … được không | gửi bản đồ … được không | gửi giấy tờ … được không

faq-helper =
    Dạ được ạ. Bạn nhắn hộ thì nói giúp cháu là nhắn hộ, cháu sẽ hỏi tên người kể.
    Xin ghi đúng lời người kể, chỗ nào cụ không nhớ thì để «không rõ» ạ.
    .asked =
        nhắn hộ … được không | nhắn giúp … được không | kể hộ … được không | báo hộ … được không | gõ hộ … được không | viết hộ … được không | kể thay … được không | báo thay … được không | nhắn thay … được không | con cháu … kể hộ … không | báo tin hộ … không

faq-next =
    Dạ, cán bộ Tổ Truyền thông chuyên trách đọc tin, rồi chuyển cơ quan có trách nhiệm: quân sự, nội vụ, công an, pháp y, để xác minh.
    Cần hỏi thêm, cán bộ nhắn hoặc gọi cho bác. Bác nhắn «tra cứu» để xem tin ở bước nào ạ.
    .asked =
        báo tin xong … thì sao | báo xong … thì sao | báo tin xong … làm gì | gửi xong … làm gì | gửi xong … thì sao | kể xong … thì sao | kể xong … làm gì | sau đó thì sao | rồi sao nữa | tin … chuyển đi đâu | tin … chuyển cho ai | tin … gửi cho ai | tin … đến đâu | ai xử lý | ai xác minh | ai đọc tin | xác minh thế nào | xác minh như thế nào | xác minh ra sao | có ai đọc không | có người đọc không | có ai xem không | bao giờ … xác minh | khi nào … xác minh | có gọi lại không | có ai gọi lại không | có liên hệ lại không

faq-length =
    Dạ, chỉ vài câu ngắn, câu nào không rõ bác cứ nhắn «bỏ qua». Bác nghỉ lúc nào cũng được, cháu giữ nguyên chỗ đang dở ạ.
    .asked =
        còn bao nhiêu câu | còn mấy câu | còn nhiều câu không | còn hỏi nhiều không | hỏi nhiều thế | còn lâu không | sắp xong chưa | bao giờ xong | khi nào xong | có lâu không | có mất thời gian không | mất nhiều thời gian không | để mai kể tiếp được không | mai kể tiếp được không | kể sau được không | lúc khác kể … được không

faq-code =
    Dạ, ký hiệu đơn vị trên giấy báo tử do cơ quan quân sự giải mã; cháu không dám đoán ạ.
    Bác cứ ghi đúng như trong giấy, rồi hỏi Bộ Chỉ huy quân sự thành phố.
    .asked =
        KB là gì | KN là gì | KT là gì | KH là gì | NB là gì | KB nghĩa là gì | KB là đơn vị nào | KN là đơn vị nào | KT là đơn vị nào | KH là đơn vị nào | NB là đơn vị nào | KB là ở đâu | KN là ở đâu | KT là ở đâu | KH là ở đâu | NB là ở đâu | ký hiệu … là gì | ký hiệu … nghĩa là gì | ký hiệu … là đơn vị nào | phiên hiệu … là gì | hòm thư … là đơn vị nào | hòm thư … là gì | giải mã … ở đâu | giải mã phiên hiệu … không | giải mã ký hiệu … không

# Hỏi điều chưa có câu trả lời ở trên.
faq-noted = Dạ, câu này cháu chưa trả lời được. Cháu đã ghi lại cho cán bộ; cần hỏi ngay, bác gọi { $hotline } ạ.
