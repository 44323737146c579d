# Điều người dân hay hỏi giữa chừng, và câu trả lời. Hỏi xong, máy hỏi lại câu đang dở.
#
# Mỗi mục: câu trả lời, rồi .asked là những cách hỏi, cách nhau bằng dấu |. Không phân biệt hoa thường, có dấu hay không dấu.
# Dấu … thay cho tối đa năm từ: «mất … tiền không» nhận cả «mất nhiều tiền không». (a / b) là a hoặc b.
# Cách sửa: docs/operators.vi.md.
# Chỉ viết điều đã có cơ sở. Không hứa kết quả, không hẹn ngày.

faq-result =
    Dạ, xác minh và giám định cần nhiều thời gian; hài cốt đã lâu năm, cũng có khi không cho kết quả.
    Cháu không dám hẹn ngày ạ. Muốn biết tin đang ở bước nào, bác nhắn «tra cứu».
    .asked =
        (bao giờ / khi nào / bao lâu / lúc nào / chừng nào / mấy tháng / mấy ngày / mấy năm) … có kết quả
        | bao giờ … (biết kết quả / trả kết quả / tìm thấy / tìm được / trả lời / gọi lại / xong kết quả / ra kết quả)
        | khi nào … (biết kết quả / trả kết quả / tìm thấy / tìm được / trả lời / gọi lại / ra kết quả)
        | bao lâu … (biết kết quả / trả kết quả / tìm được / tìm thấy / trả lời / gọi lại / ra kết quả)
        | (bao giờ / khi nào / bao lâu) … nhận … kết quả | có kết quả chưa | (đã có / có) kết quả gì chưa
        | kết quả (thế nào / ra sao / bao lâu / chưa) | kết quả … bao giờ | kết quả … khi nào
        | phải (chờ / đợi) bao lâu | (chờ / đợi / mất) … bao lâu | có tìm (được / thấy / ra) không
        | liệu … tìm (được / thấy) không | có chắc … tìm (được / thấy) không | mấy tháng … kết quả
        | (bao giờ / khi nào / bao lâu / mấy tháng / mấy ngày / chừng nào) … (có tin / biết tin / mới biết / được biết) | kết quả … báo (bằng cách nào / thế nào / ở đâu) | (tìm được / tìm ra / tìm thấy) mộ không
        | (bao giờ / khi nào / bao lâu) … báo lại | có tìm được mộ … không | (đợi / chờ) kết quả … không

faq-cost =
    Dạ, báo tin không mất tiền ạ; không ai được thu tiền của bác.
    Về việc lấy mẫu ADN, bác hỏi giúp Công an xã, phường, hoặc gọi { $hotline } để được trả lời chính thức.
    Ai đòi tiền, xin bác đừng chuyển và báo ngay Công an xã, phường.
    .confirmed =
        Dạ, báo tin không mất tiền ạ.
        Việc lấy mẫu ADN thân nhân liệt sĩ do cơ quan nhà nước tổ chức, gia đình không phải nộp tiền.
        Ai đòi tiền, xin bác đừng chuyển và báo ngay Công an xã, phường.
    .asked =
        (mất / tốn / phải nộp / phải đóng / phải trả) … tiền không | mất … (phí / tiền gì / phí gì) không
        | tốn … phí không
        | (có tốn kém / phải nộp phí / phải đóng phí / nộp lệ phí / đóng lệ phí / có thu tiền / có thu phí / có lấy tiền / có tính tiền / có tính phí / có miễn phí / miễn phí / có mất gì) không
        | (có tốn kém / phải nộp tiền / phải đóng tiền) gì không | (mất bao / tốn bao / hết bao / bao) nhiêu tiền
        | (chi phí / giá / lệ phí) bao nhiêu | chi phí thế nào | chi phí ra sao | ai chịu chi phí | được miễn phí
        | lệ phí thế nào | (thu phí / thu tiền / trả phí / nộp phí / đóng phí / mất phí / mất tiền / tốn tiền) … không
        | chi phí … ai (trả / chịu) | ai trả tiền | tiền xét nghiệm … ai trả | không có tiền … (làm / có) được không
        | tiền … bao nhiêu
        | (trả / nộp / đóng) bao nhiêu | mất đồng nào không | gia đình trả tiền | gia đình phải (trả / nộp / đóng) | có tốn gì không | (miễn phí / mất tiền) hay | (xét nghiệm / lấy mẫu / giám định) … (bao nhiêu tiền / hết bao nhiêu)
        | mất xu nào không

faq-dna_where =
    Dạ, Công an xã, phường và Công an thành phố lấy mẫu của thân nhân liệt sĩ.
    Bác hỏi Công an xã, phường nơi bác ở để biết ngày và chỗ lấy mẫu ạ.
    Người già yếu khó đi lại, bác nói rõ để cán bộ liệu giúp.
    .asked =
        lấy mẫu … (ở đâu / chỗ nào / đi đâu / đến đâu / ra đâu / hôm nào / ngày nào / bao giờ / khi nào)
        | lấy mẫu ở chỗ nào | (đi đâu / ở đâu / đăng ký / ai / cơ quan nào / nơi nào) lấy mẫu
        | (đến đâu / bao giờ / khi nào / ra đâu) … lấy mẫu | (bao giờ / khi nào) công an (đến / tới / xuống) … lấy mẫu
        | (lấy ADN / cho mẫu / cho mẫu ADN / nộp mẫu / làm ADN / thử ADN / thử máu) ở đâu
        | xét nghiệm … (ở đâu / chỗ nào / đi đâu / đến đâu) | giám định … (ở đâu / chỗ nào / đến đâu / đi đâu)
        | (ở đâu / đến đâu để / đi đâu để) xét nghiệm | ra đâu lấy | đăng ký lấy mẫu … ở đâu
        | lấy mẫu (tại / ở) nhà … không | tới nhà lấy mẫu … không | ai … (đến / tới) lấy mẫu
        | (đến / tận) nhà … lấy mẫu … không | lấy mẫu … tận nhà … không
        | bệnh viện nào … (lấy mẫu / xét nghiệm / ADN) | (đến / tới) nhà lấy … không | (xét nghiệm / lấy mẫu / giám định / làm ADN) … (liên hệ với ai / liên hệ ai / liên hệ ở đâu / gặp ai / hỏi ai) | (làm ADN / thử ADN / xét nghiệm gen) … ở đâu
        | công an … có lấy mẫu không

faq-dna_who =
    Dạ, hiện nay ưu tiên người cùng dòng mẹ với liệt sĩ:
    mẹ đẻ, bà ngoại; anh chị em cùng mẹ; cậu, dì, bác gái; con của dì; con của chị em gái liệt sĩ.
    Trường hợp khác, xin để cán bộ hướng dẫn ạ.
    .asked =
        (ai được / ai có thể / ai phải / ai nên / ai đi / người nào được / những ai được / những ai / những ai cần) lấy mẫu
        | ai (thì lấy được / cho / cho được / có thể cho) mẫu | lấy mẫu ai | lấy mẫu cho ai
        | lấy mẫu … (của ai / những ai / người nào) | (lấy ADN / xét nghiệm ADN / cần mẫu / mẫu / lấy) của ai
        | những ai lấy được mẫu | ai làm xét nghiệm được | ai thử ADN được
        | (em gái / chị gái / em trai / anh trai / em ruột / chị ruột / mẹ / cậu / dì / cháu ngoại / cháu gọi) … lấy mẫu được không
        | tôi (có lấy / lấy) mẫu được không | (tôi / em gái / chị gái / em ruột / mẹ) … cho mẫu được không
        | lấy mẫu (của tôi / tôi) được không | con (của chị gái / của em gái / chị gái / em gái / của dì) … được không
        | xét nghiệm … (những ai / người nào) | ai … (lấy mẫu / cho mẫu / xét nghiệm) … được | mẫu của những ai
        | ai … phù hợp | em gái … thử ADN được không | gọi liệt sĩ bằng (cậu / bác) … được không
        | (cùng cha khác mẹ / cùng mẹ khác cha / cháu ruột / cháu gái / cháu trai / cậu ruột / dì ruột / bác gái / cô ruột / chú ruột) … (lấy / làm ADN / cho mẫu / xét nghiệm / lấy mẫu / thử ADN) được không | (cháu ruột / em ruột / chị gái / em gái / anh ruột) … làm ADN được không
        | gọi bằng (dì / cậu / bác) … được không

faq-dna_mother =
    Dạ, mẹ đẻ của liệt sĩ còn thì lấy mẫu của mẹ trước ạ.
    Cụ già yếu khó đi lại, bác nói rõ để cán bộ liệu giúp.
    Anh chị em cùng mẹ với liệt sĩ cũng phù hợp; nên có hai người cho mẫu.
    .asked =
        (lấy / lấy mẫu / cho mẫu / xét nghiệm / thử) … mẹ hay (của / lấy) (tôi / em / con / cháu / mình / bác)
        | (lấy / lấy mẫu / cho mẫu) … mẹ hay (tôi / em / con / cháu / mình) | lấy (của / mẫu) (tôi / em / con) hay … mẹ
        | mẹ … lấy (của / mẫu) (mẹ / ai) | (có / có được / có phải) lấy mẫu (của mẹ / mẹ / bà cụ) … không
        | mẹ … còn sống … (lấy mẫu / cho mẫu) … không

faq-dna_child =
    Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ.
    Con đẻ, vợ, cháu nội, họ hàng bên nội, xin để cán bộ hướng dẫn ạ.
    Bác vẫn giúp được nhiều: giấy tờ của liệt sĩ, và tìm giúp anh chị em cùng mẹ, cậu, dì của liệt sĩ.
    .asked =
        con (liệt sĩ / đẻ / ruột / trai liệt sĩ / gái liệt sĩ / của liệt sĩ / của anh trai / anh trai / của em trai / em trai / của chú) … được không
        | (con đẻ / con trai / con gái / con ruột / là con / vợ / cháu nội / bố) … lấy mẫu được không
        | (vợ liệt sĩ / cháu nội / bên nội / bố liệt sĩ / cháu đích tôn / họ nội / cháu họ) … được không
        | sao con … không (lấy mẫu / được) | tại sao con … không | (vợ / con liệt sĩ / cháu nội) … lấy mẫu không
        | vợ liệt sĩ … không | con (trai / gái) … thử ADN được không | con (trai / gái) … cho mẫu được không
        | (con gái / con trai / con) liệt sĩ … lấy mẫu … được không | con liệt sĩ … cho mẫu … được không
        | vợ … phải lấy mẫu không
        | là con … (cho mẫu / lấy mẫu / làm ADN / xét nghiệm) được không | là con … của liệt sĩ … cho mẫu được không | (con liệt sĩ / con đẻ / con trai / con gái / cháu nội / vợ) … (làm ADN / xét nghiệm / cho mẫu) được không
        | (bố tôi / ba tôi / cha tôi / bố em / bố cháu) là liệt sĩ … được không

faq-dna_how =
    Dạ, tổ lấy mẫu của công an lấy bằng tăm bông quệt trong má, hoặc lấy ít máu ạ.
    Xin mọi người đừng quay phim, chụp ảnh việc lấy mẫu để đăng lên mạng.
    .asked =
        lấy mẫu (như thế nào / ra sao / bằng gì / bằng cách nào / ADN thế nào / ADN ra sao / là lấy gì / gì)
        | lấy mẫu ADN như thế nào | lấy mẫu … (có đau / đau / có hại gì) không | (có phải / có) lấy máu không
        | lấy máu hay | lấy tóc hay | lấy mẫu … ảnh hưởng … sức khỏe không | xét nghiệm ADN (thế / như thế) nào
        | đăng … lấy mẫu … (lên mạng / facebook) … không | quay (video lấy mẫu / phim) … không | lấy máu hay lấy
        | (quay phim / chụp ảnh) … lấy mẫu … không | lấy mẫu … kiểu gì | lấy mẫu … thế nào

faq-dna_done =
    Dạ, mẫu lấy rồi thì Công an thành phố, Công an xã, phường nắm được. Bác hỏi nơi đã lấy mẫu giúp cháu ạ.
    Ở đây cháu không giữ mẫu, không xem được kết quả ADN.
    .asked =
        lấy mẫu rồi … có (phải lấy lại / phải lấy nữa / cần lấy lại / cần lấy nữa) không
        | lấy mẫu rồi … (thì sao / hỏi ở đâu / hỏi ai / chưa thấy) | lấy rồi có phải lấy lại không | lấy mẫu lại không
        | phải lấy lại mẫu không | mẫu … lấy … để ở đâu | mẫu … (giữ ở / gửi đi / đưa đi) đâu | mẫu … làm gì
        | lấy mẫu … rồi … lấy (lại / nữa / tiếp) không | đã lấy mẫu … lấy (lại / nữa) không
        | xét nghiệm rồi … (làm lại / nữa) không | mẫu đã lấy … ở đâu

faq-papers =
    Dạ, đi lấy mẫu, bác mang căn cước, và có gì mang nấy:
    giấy báo tử hoặc trích lục, Bằng Tổ quốc ghi công, giấy chứng nhận gia đình liệt sĩ, giấy tờ họ hàng.
    Báo tin ở đây không cần giấy tờ ạ. Xin bác đừng gửi ảnh căn cước vào đây.
    .asked =
        (cần giấy tờ / cần giấy / cần những giấy / giấy tờ / mang theo những / phải mang / cần mang / mang những / chuẩn bị / chuẩn bị những / hồ sơ gồm / hồ sơ cần / thủ tục) gì
        | cần những giấy tờ gì | giấy tờ nào
        | (mang giấy tờ / cần căn cước / cần cccd / mang căn cước / cần hộ khẩu / cần đơn) … không | chuẩn bị giấy tờ
        | hồ sơ (gồm / cần) những gì | thủ tục như thế nào | thủ tục gồm | cần thủ tục | cần chứng minh thư không
        | mang cccd không | có cần giấy tờ không | (có cần / cần / phải có) giấy báo tử không
        | (cần mang / đem / mang) theo … gì | thủ tục … thế nào | thủ tục … ra sao | phải làm đơn không
        | làm đơn … thế nào | mẫu đơn … ở đâu
        | mang giấy tờ nào

faq-notice_lost =
    Dạ, mất giấy báo tử cũng không sao ạ: hồ sơ liệt sĩ có thể xin sao lục ở Sở Nội vụ.
    Bác vẫn báo tin được. Còn Bằng Tổ quốc ghi công, thư từ, ảnh cũ, bác giữ lại và chụp gửi cháu cũng quý ạ.
    .asked =
        mất giấy báo tử … (thì sao / sao / làm thế nào / làm sao / có được không / được không / có sao không / tìm được không / báo được không)
        | không (còn / có) giấy báo tử … sao
        | (không còn / không có / xin lại / cấp lại / làm lại) giấy báo tử … được không
        | (không còn / không có / mất / mất hết) giấy tờ … được không
        | (không còn / không có / mất / mất hết) giấy tờ … sao | thất lạc giấy … (sao / được không)
        | mất giấy … thì sao | mất hồ sơ … sao | mất bằng … sao | (xin / cấp / làm) lại giấy báo tử … ở đâu
        | xin lại giấy báo tử … thế nào | trích lục … ở đâu | sao lục … ở đâu
        | (xin trích / xin sao / trích / sao) lục … thế nào | giấy báo tử … (mất / thất lạc / không còn / cháy) … sao
        | giấy báo tử … (mất / thất lạc) … làm thế nào | giấy báo tử … mất … được không
        | không (còn / có) giấy tờ gì … được không | không còn giấy tờ gì … sao | giấy tờ … (mất / cháy) … sao
        | mất giấy báo tử … tìm được … không | mất (giấy báo tử / giấy tờ / hết giấy tờ) … (làm sao / làm thế nào / phải làm gì)

faq-privacy =
    Dạ, lời bác kể được mã hóa khi lưu, chỉ dùng để tìm kiếm, xác minh.
    Mỗi lần cán bộ mở số của bác đều được ghi lại.
    Số điện thoại chỉ chuyển cơ quan khác, báo đài chỉ dùng, khi bác đồng ý.
    Bác nhắn «dữ liệu của tôi» để xem, «xóa dữ liệu» để xóa.
    .asked =
        thông tin … (bị lộ không / có lộ không / bảo mật không / an toàn không / dùng làm gì / giữ bao lâu / lưu ở đâu / ai xem)
        | thông tin … lộ ra ngoài không | (có bị lộ / giữ bí mật / lộ / ai xem được) … không
        | có (lộ thông tin / bảo mật / giữ bí mật / an toàn / đưa lên báo / đăng lên mạng / công khai) không
        | (lộ thông tin / lộ danh tính / bị lộ / giữ kín) không | lộ số điện thoại không | bảo mật thế nào
        | bảo mật ra sao | dữ liệu … an toàn không | thông tin … dùng để làm gì
        | (dùng thông tin / lấy thông tin / số điện thoại) … làm gì | (hỏi / xin / lấy) số điện thoại làm gì
        | ai xem được thông tin | ai đọc được | ai xem được | những ai xem được | những ai biết | lưu bao lâu
        | lưu trong bao lâu | dữ liệu … ở đâu | (xóa thông tin / xóa) … được không | có bị đưa lên mạng không
        | đưa … lên (báo / mạng) không | đăng … lên (mạng / báo / facebook) không | số điện thoại … lộ không
        | tên tôi … lộ không | ai biết … thông tin

faq-anonymous =
    Dạ được ạ. Bác không cần để lại tên hay số điện thoại, tin vẫn được đọc và xác minh.
    Để lại số thì cán bộ tiện hỏi thêm bác.
    .asked =
        báo tin ẩn danh … được không | (ẩn danh được / giấu tên được / có bắt buộc / để lại tên / để lại số) không
        | không (để lại tên / để lại số / nói tên / cho số / nêu tên) … được không
        | không cho số điện thoại … được không | có phải để lại (tên / số / số điện thoại) không
        | có phải cho số điện thoại không | có bắt buộc … số điện thoại không | giữ kín tên … được không
        | không muốn (để lại tên / cho số) … không | bắt buộc … không

faq-digging =
    Dạ, xin bác đừng tự đào bới, không di chuyển hài cốt, di vật; giữ nguyên hiện trường.
    Việc này chỉ lực lượng quân đội làm. Vật nghi là bom, mìn, lựu đạn thì không chạm vào.
    Bác kể chỗ đó cho cháu, và báo Ban Chỉ huy quân sự xã, phường ạ.
    .asked =
        (tự đi đào / tự đào / tự bốc / tự đi bốc / tự cất bốc / tự quy tập / tự khai quật / có được đào / có được bốc / thuê người đào / có nên đào / phép đào) … không
        | tự tìm … đào … không
        | (tự đi tìm / tự tìm / đào mộ / bốc mộ / đào lên / đào thử / đào xem / bốc hài cốt / cất bốc / chuyển mộ về / đưa mộ về / di chuyển mộ) … được không
        | đưa về quê được không | (mang hài cốt / đưa anh ấy) về … được không | có được tự … đào không
        | có được (phép đào / phép bốc / khai quật) … không | đào có sao không | phải làm gì khi thấy hài cốt
        | thấy (hài cốt / xương / mộ) … phải làm gì | thấy hài cốt … (làm thế nào / báo ai) | thấy bom … báo ai
        | được phép khai quật không | tự đào | được đào không | đưa hài cốt … về … được không
        | tự … (bốc / đào) … được không | thấy xương … làm gì
        | muốn (bốc / đưa / chuyển / cất bốc / đưa hài cốt / đưa mộ) … (làm thế nào / phải làm gì / thì sao / làm sao) | biết chỗ … đào … được không
        | tự ý (đào / bốc / khai quật) … không

faq-filling =
    Dạ, xin bác đừng lấp lại, đừng chạm vào, không di chuyển gì, giữ nguyên mọi thứ.
    Nghi có bom, đạn, mìn thì xin đừng lại gần.
    Bác báo ngay Ủy ban nhân dân hoặc Ban Chỉ huy quân sự xã, phường, hoặc gọi { $hotline } ạ.
    .asked =
        (có được / được / có phải / có nên / có cần / phải / nên) (lấp lại / lấp hố lại / lấp đất lại / lấp đất / lấp đi / lấp chỗ đó) … không
        | lấp (lại / hố lại / đất lại / đất / đi / chỗ đó) … được không | (có được lấp / có nên lấp / lấp hố / có phải lấp / được lấp) không
        | (có được / được / có nên / có phải) (chôn lại / chôn cất lại / che lại / phủ lại / đậy lại) … không
        | (lấp lại / lấp đất lại / chôn lại / che lại / phủ lại) hay

faq-who_comes =
    Dạ, cháu không dám hẹn giờ ạ.
    Bác gọi ngay Ủy ban nhân dân hoặc Ban Chỉ huy quân sự xã, phường, hoặc { $hotline } để báo họ biết.
    Trong lúc chờ, xin bác đừng lấp, đừng chạm vào, giữ nguyên mọi thứ.
    .asked =
        (bao giờ / khi nào / lúc nào / mấy giờ / bao lâu nữa / chừng nào) … (công an / bộ đội / quân đội / xã đội / quân sự) … (đến / tới / xuống / ra)
        | (công an / bộ đội / quân đội / xã đội) (bao giờ / khi nào / lúc nào / mấy giờ) … (đến / tới / xuống / ra)
        | (công an / bộ đội / quân đội / xã đội) có (đến / tới / xuống) không
        | (bao giờ / khi nào / lúc nào) … người (đến / tới / xuống) (lấy / bốc / xem / đào)

faq-commune =
    Dạ, vừa thấy hài cốt, bom, đạn, mìn thì bác báo ngay Ủy ban nhân dân hoặc Ban Chỉ huy quân sự xã, phường,
    hoặc gọi { $hotline } ạ.
    Tin khác, bác báo ở đây là được, không cần giấy tờ.
    .asked =
        (có phải / phải / có cần / cần) (kê khai / khai báo / trình báo / khai / báo / báo cáo) (ở / với / lên / cho / ra) (xã / phường / ủy ban / công an) … không
        | (kê khai / khai báo / trình báo) (ở / với / lên / cho / ra) (xã / phường / ủy ban / công an) … không
        | (kê khai / khai báo / trình báo) ở đâu

faq-psychic =
    Dạ, gia đình mong tin nên dễ bị kẻ xấu lợi dụng.
    Cơ quan nhà nước không xác định danh tính bằng ngoại cảm và không thu tiền.
    Ai đòi tiền, xin bác đừng chuyển, và báo Công an xã, phường ạ.
    .asked =
        nhà ngoại cảm | ngoại cảm | gọi hồn | áp vong | thầy bói | xem bói | bà đồng | lên đồng | vong báo
        | thầy cúng | đồng cốt | tâm linh

faq-fraud =
    Dạ, cơ quan nhà nước không gọi điện hỏi thông tin cá nhân, tài khoản, mã OTP hay đòi tiền.
    Gặp người như vậy, xin bác đừng chuyển tiền, đừng đọc mã.
    Bác ghi lại số máy, ngày giờ, rồi báo Công an xã, phường hoặc gọi { $hotline } ạ.
    .asked =
        có (phải lừa đảo / lừa đảo / phải lừa / bị lừa / phải giả mạo / phải thật / thật / đáng tin) không
        | lừa đảo không | có phải là lừa đảo | người ta gọi … có đúng không | gọi điện … có phải … không
        | gọi đòi tiền … phải làm gì | đòi tiền … (phải làm gì / làm thế nào / làm sao) | đòi tiền thì sao
        | bị đòi tiền … báo ai | bị lừa … (báo ai / báo ở đâu / làm thế nào / phải làm gì) | mã otp … không
        | đòi otp … không

faq-who =
    Dạ, cháu là chương trình trả lời tự động, tiếp nhận tin về liệt sĩ cho Chiến dịch 500 ngày đêm, thành phố Hải Phòng.
    Tin của bác do cán bộ Tổ Truyền thông chuyên trách đọc, rồi chuyển cơ quan xác minh.
    Muốn gặp người, bác nhắn «gặp cán bộ» hoặc gọi { $hotline } ạ.
    .asked =
        đây là (ai / đâu / cơ quan nào / đơn vị nào / chỗ nào / cái gì / gì)
        | ai (đây / vậy / đấy / lập ra / phụ trách) | (cháu / các cháu / bạn / em) là ai | cháu tên gì
        | cháu tên là gì
        | (đây là / các cháu / cháu / các bạn / các anh / các em / văn phòng / trụ sở / cơ quan / địa chỉ) ở đâu
        | cơ quan nào đây | địa chỉ chỗ nào | (các cháu là / là) người hay máy | người hay máy | máy hay người
        | có phải (người / là người / máy / robot / của nhà nước / nhà nước) không | nói chuyện với ai
        | (các cháu thuộc / thuộc / của) cơ quan nào | của nhà nước không | chiến dịch … là gì | 500 ngày đêm là gì
        | có phải của (bộ đội / công an / quân đội / nhà nước / thành phố) không | cơ quan nào … quản lý | ai … quản lý
        | ai đang nói chuyện với

faq-campaign =
    Dạ, Chiến dịch 500 ngày đêm kéo dài tới ngày 27/7/2027, kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ.
    Biết điều gì, bác cứ báo sớm ạ.
    .asked =
        chiến dịch … (đến bao giờ / đến khi nào / đến ngày nào / mấy năm)
        | chiến dịch … (bao giờ / khi nào) kết thúc | chiến dịch … kéo dài bao lâu
        | (nhận tin đến / hạn đến / hết hạn / nhận tin tới) bao giờ | (nhận tin đến / hạn đến / hết hạn) khi nào
        | nhận tin … đến ngày nào | báo tin … đến (khi nào / bao giờ) | hạn … báo tin … bao giờ | bao giờ … hết hạn
        | khi nào … hết hạn | chiến dịch … bao giờ … xong

faq-call =
    Dạ, đường dây nóng là { $hotline } ạ.
    Muốn cán bộ nhắn lại ngay tại đây, bác nhắn «gặp cán bộ».
    .asked =
        (gọi số / gọi số máy / gọi vào số / gọi điện số / số điện thoại / số / hotline số / liên hệ thế / liên hệ số / liên lạc thế) nào
        | (số điện thoại / đường dây nóng / hotline) là gì | số máy bao nhiêu | xin số điện thoại của … không
        | cho xin số điện thoại … được không | đường dây nóng … số nào
        | (đường dây nóng / hotline / số điện thoại) … bao nhiêu
        | (gọi cho / gọi / gọi điện cho / liên lạc với / gặp) ai | liên hệ (với ai / ai / ở đâu / bằng cách nào)
        | hỏi trực tiếp ở đâu | nói chuyện với người … được không | có số điện thoại không | có đường dây nóng không
        | gặp trực tiếp … (đến / ở) đâu | gặp cán bộ … (đến / ở) đâu | gặp … cán bộ … không | đến đâu để gặp
        | xin số … gọi | số điện thoại … số nào
        | cho (tôi / bác / em / cháu / chú / cô) xin số | xin số điện thoại … với
        | số tổng đài là bao nhiêu | tổng đài số nào

faq-away =
    Dạ được ạ. Bác ở đâu cũng báo được, trong nước hay nước ngoài; bác cứ nhắn ở đây.
    Tin về nơi khác, cháu cũng nhận và cán bộ chuyển tới cơ quan ở đó.
    .asked =
        không (ở / phải ở / phải người / phải dân) Hải Phòng … được không | ở xa … báo … được không
        | (ở xa / ở tỉnh khác / người tỉnh khác / quê tỉnh khác / ở nước ngoài / từ nước ngoài / ở nơi khác / ở trong nam / ở miền nam / ở Sài Gòn / ở Hà Nội / ở Quảng Ninh / ở Thái Bình) … được không
        | (thì có báo / có báo tin / có báo / báo tin / báo) được không | không ở Hải Phòng có sao không
        | không ở Hải Phòng thì (sao / báo ở đâu) | báo tin từ xa … không | ở Sài Gòn … báo … không
        | ở nước ngoài … gửi tin … không | ở nước ngoài … không | ở xa … không
        | (việt kiều / người nước ngoài / kiều bào) … được không | ở … có báo … được không | ở … gửi (tin / thông tin) được không

faq-elsewhere =
    Dạ được ạ, bác cứ báo. Nhiều liệt sĩ quê Hải Phòng còn nằm lại ở nơi khác.
    Tin về tỉnh khác do Bộ Chỉ huy quân sự thành phố chuyển tới nơi ấy để xác minh.
    Cháu không dám hứa kết quả ạ.
    .asked =
        (quê / người) Hải Phòng … hi sinh ở … được không
        | hi sinh (ở nơi khác / ở tỉnh khác / ở xa / ở Quảng Trị / ở miền nam / ở chiến trường / bên Lào / ở Lào / ở Campuchia / trong nam) … được không
        | nằm ở (tỉnh / nơi) khác … được không
        | mộ ở (tỉnh khác / nơi khác / trong nam / Quảng Trị / Lào) … được không
        | liệt sĩ … (tỉnh / quê) khác … được không | không phải người Hải Phòng … có tìm được không
        | liệt sĩ … quê tỉnh khác … không | có tìm liệt sĩ … tỉnh khác không | chỉ tìm … Hải Phòng thôi
        | chỉ (tìm / nhận) … ở Hải Phòng | chỉ nhận tin … Hải Phòng | hi sinh (bên / ở) Lào … không
        | nằm ở tỉnh khác … không | chỉ tìm liệt sĩ Hải Phòng | liệt sĩ … hi sinh … tìm được không

faq-reward =
    Dạ, người cung cấp thông tin có giá trị có thể được đề nghị khen thưởng, do cơ quan có thẩm quyền xét.
    Cháu không dám hứa trước ạ.
    .asked =
        có (được thưởng / thưởng / thưởng gì / được thưởng gì / tiền thưởng / khen thưởng / bồi dưỡng / quà / tiền công / được tiền) không
        | thưởng (bao nhiêu / gì / thế nào) | (được khen thưởng / khen thưởng gì / được trả tiền / tôi được gì) không
        | khen thưởng thế nào | được bao nhiêu tiền | có trả tiền cho người báo không | báo tin … được (gì không / gì)
        | được thưởng … không | được thưởng bao nhiêu
        | có thưởng … không | báo tin … được bao nhiêu

faq-benefits =
    Dạ, chế độ, chính sách với thân nhân liệt sĩ, bác hỏi Ủy ban nhân dân xã, phường, hoặc Sở Nội vụ ạ.
    Ở đây cháu chỉ nhận thông tin để tìm kiếm, xác minh liệt sĩ.
    .asked =
        chế độ … (hỏi ai / hỏi ở đâu / hỏi chỗ nào / thế nào / gì không / ở đâu)
        | chính sách … (hỏi ai / hỏi ở đâu / thế nào) | chế độ gì
        | (chế độ / chính sách / trợ cấp / tiền thờ cúng / tiền tuất / phụ cấp / cấp lại bằng / được hưởng) … không
        | chính sách gì | (hỏi chế độ / hỏi chính sách / làm chế độ) ở đâu
        | trợ cấp … (hỏi ai / ở đâu / thế nào / bao nhiêu) | (tiền thờ cúng / cấp lại bằng / làm lại bằng) … ở đâu
        | tiền thờ cúng … ai | tiền tuất … ai | làm chế độ … được không | hưởng chế độ gì
        | công nhận liệt sĩ … (ở đâu / thế nào / không) | làm Bằng Tổ quốc ghi công ở đâu
        | cấp lại Bằng Tổ quốc ghi công … ở đâu | hỗ trợ đi thăm mộ | hỗ trợ thăm viếng
        | bằng tổ quốc ghi công … ở đâu | hưởng … chế độ | thương binh … hỏi ai
        | tiền thờ cúng … bao nhiêu | (chế độ / trợ cấp) … bao nhiêu

faq-unsure =
    Dạ không sao ạ. Bác nhớ được đến đâu quý đến đó.
    Câu nào không rõ, bác nhắn «không rõ», cháu hỏi sang câu khác ạ.
    .asked =
        không (nhớ rõ / nhớ / rõ / biết / chắc) … có sao không
        | (không nhớ rõ / không nhớ / không rõ / không chắc / nhớ mang máng / nhớ ít / chỉ nghe kể / chỉ biết / chỉ nhớ / biết ít / nhớ không rõ / chỉ nghe / nghe kể lại) … được không
        | không (nhớ rõ / nhớ / rõ / biết / chắc) … thì sao | không biết … có báo được không
        | (nhớ không rõ / nhớ không chắc / nhớ nhầm / nhớ sai / nói sai / kể sai) … sao không | sai thì sao
        | nhầm thì sao | quên … thì sao | quên … có sao không
        | chỉ nhớ … được không
        | nhớ lơ mơ … được không

faq-voice =
    Dạ được ạ. Bác gửi tin nhắn thoại, nói nhiều lần cũng được; cán bộ sẽ nghe.
    Ảnh, giấy tờ, bản đồ vẽ tay gửi vào đây cũng được ạ.
    .asked =
        (kể bằng / nói bằng / gửi) giọng nói … không
        | (bằng giọng nói / tin nhắn thoại / nhắn thoại / nói thay gõ / nói / nói bằng miệng) được không
        | gửi ghi âm … không
        | (ghi âm / không biết gõ / không biết chữ / mắt kém / gửi ảnh / gửi hình / gửi video / chụp ảnh gửi / gửi thư / gửi bản đồ / gửi giấy tờ) … được không
        | gửi tin nhắn thoại … không | nói thay cho gõ … không | không (biết gõ / biết nhắn / gõ được) … thì sao
        | (mắt kém / không gõ được) … làm thế nào | gửi … giọng nói được không
        | nói vào máy … không | nói vào đây … không | không biết gõ chữ

faq-helper =
    Dạ được ạ. Bạn nhắn hộ thì nói giúp cháu là nhắn hộ, cháu sẽ hỏi tên người kể.
    Xin ghi đúng lời người kể, chỗ nào cụ không nhớ thì để «không rõ» ạ.
    .asked =
        (nhắn hộ / nhắn giúp / kể hộ / báo hộ / gõ hộ / viết hộ / kể thay / báo thay / nhắn thay) … được không
        | con cháu … kể hộ … không | báo tin hộ … không

faq-next =
    Dạ, cán bộ Tổ Truyền thông chuyên trách đọc tin, rồi chuyển quân sự, nội vụ, công an, pháp y để xác minh.
    Cần hỏi thêm, cán bộ nhắn hoặc gọi cho bác. Bác nhắn «tra cứu» để xem tin ở bước nào ạ.
    .asked =
        (báo tin / báo / gửi / kể) xong … thì sao | (báo tin / gửi / kể) xong … làm gì | sau đó thì sao
        | rồi sao nữa | tin … (chuyển đi đâu / chuyển cho ai / gửi cho ai / đến đâu / chuyển đến đâu) | ai xử lý
        | xác minh (thế nào / như thế nào / ra sao)
        | có (ai đọc / người đọc / ai xem / gọi lại / ai gọi lại / liên hệ lại) không
        | (bao giờ / khi nào / ai) … xác minh | ai … đọc tin | tin này … đi đâu
        | (tin / thông tin) … ai xem | (bao giờ / khi nào / lúc nào) … liên (lạc / hệ) | ai (liên lạc / liên hệ / gọi) lại
        | (bao giờ / khi nào) có người gọi

faq-length =
    Dạ, chỉ vài câu ngắn, câu nào không rõ bác cứ nhắn «bỏ qua».
    Bác nghỉ lúc nào cũng được, cháu giữ nguyên chỗ đang dở ạ.
    .asked =
        còn bao nhiêu câu | còn mấy câu | còn (nhiều câu / hỏi nhiều / lâu / câu nào nữa) không | hỏi nhiều thế
        | sắp xong chưa | bao giờ xong | khi nào xong | có lâu không | (có mất / mất nhiều) thời gian không
        | để mai kể tiếp được không | kể sau được không | (lúc khác kể / mai kể tiếp / kể tiếp sau) … được không
        | nghỉ … kể tiếp được không | hỏi lắm thế
        | còn … mấy câu | còn … bao nhiêu câu
        | còn mấy câu hỏi

faq-code =
    Dạ, ký hiệu đơn vị trên giấy báo tử do cơ quan quân sự giải mã; cháu không dám đoán ạ.
    Bác cứ ghi đúng như trong giấy, rồi hỏi Bộ Chỉ huy quân sự thành phố.
    .asked =
        (KB / KN / KT / KH / NB / KB nghĩa) là gì | (KB / KN / KT / KH / NB) là đơn vị nào
        | (KB / KN / KT / KH / NB) là ở đâu | (ký hiệu / phiên hiệu / hòm thư) … là gì | ký hiệu … nghĩa là gì
        | (ký hiệu / hòm thư) … là đơn vị nào | giải mã … ở đâu | giải mã (phiên / ký) hiệu … không
        | đơn vị (P / P1 / P2 / P3 / KB / KN / KT / KH / NB / KP) là đơn vị nào | (P1 / P2 / P3 / KP) là (gì / đơn vị nào / ở đâu)

# Hỏi điều chưa có câu trả lời ở trên.
faq-noted = Dạ, câu này cháu chưa trả lời được. Cháu đã ghi lại cho cán bộ; cần hỏi ngay, bác gọi { $hotline } ạ.
