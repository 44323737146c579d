dna-willing =
    .ask = Nếu cần, gia đình mình có sẵn lòng cho mẫu ADN để đối chiếu không ạ?
    .again = Dạ, bác chọn giúp cháu: sẵn lòng, muốn được tư vấn, hay không ạ?
    .label = Mẫu ADN
    .respected = Dạ, cháu ghi rồi ạ. Cháu không hỏi thêm về mẫu ADN nữa; khi nào gia đình đổi ý, bác nhắn cháu.
dna-willing-yes = Sẵn lòng
    .words = sẵn sàng | có | đồng ý
dna-willing-advice = Muốn được tư vấn
    .words = tư vấn | cần tư vấn | hỏi thêm
dna-willing-no = Không

# Tư vấn: mỗi điều một tin ngắn. Các câu trả lời khác ở faq.ftl.
dna-advice =
    .ask = Bác muốn hỏi điều gì về việc lấy mẫu ạ?
    .again = Dạ, bác chọn giúp cháu một điều trong danh sách, hoặc «đủ rồi» ạ.
    .label = Tư vấn về mẫu ADN
    .first =
        Dạ, cho mẫu hay không là tùy gia đình, không ai ép ạ.
        Lấy mẫu chỉ là quệt tăm bông trong má, hoặc lấy ít máu.
    .sample =
        Dạ, mẫu được chuyển tới đơn vị giám định, để đối chiếu với mẫu hài cốt liệt sĩ chưa biết tên.
        Công an quản lý mẫu. Ở đây cháu không giữ mẫu, không xem được kết quả ADN ạ.
dna-advice-who = Ai cho mẫu phù hợp
    .words = ai cho mẫu
dna-advice-how = Lấy mẫu thế nào
    .words = lấy thế nào | cách lấy
dna-advice-where = Ai lấy, lấy ở đâu
    .words = ở đâu | lấy ở đâu
dna-advice-papers = Cần giấy tờ gì
    .words = giấy tờ
dna-advice-result = Bao lâu có kết quả
    .words = bao lâu | kết quả
dna-advice-sample = Mẫu lấy xong đi đâu
    .words = mẫu đi đâu
dna-advice-cost = Có mất tiền không
    .words = mất tiền không | chi phí
dna-advice-enough = Đủ rồi
    .words = đủ | không hỏi nữa | thôi

dna-relation =
    .ask = Bác là gì của liệt sĩ ạ?
    .ask_elder = Người mà bác nhắn hộ là gì của liệt sĩ ạ?
    .label = Quan hệ với liệt sĩ
dna-relation-parent = Mẹ hoặc bố
    .words = cha mẹ
dna-relation-sibling = Anh, chị, em ruột
    .words = anh chị em ruột
dna-relation-spouse = Vợ hoặc chồng
    .words = vợ chồng
dna-relation-child = Con
    .words = con đẻ
dna-relation-nephew = Cháu (gọi bằng bác, chú, cô, cậu, dì)
    .words = cháu ruột
dna-relation-grandchild = Cháu nội, cháu ngoại
    .words = cháu nội ngoại
dna-relation-other = Người khác
    .words = khác

# Một chạm nữa, khi tiếng gọi chưa đủ rõ: «em», «cháu», «bác», «anh em».
dna-relation_which =
    .ask = { $who ->
        [elder] Người ấy
       *[self] Bác
    } với liệt sĩ họ hàng thế nào ạ?
    .ask_sibling = { $who ->
        [elder] Người ấy
       *[self] Bác
    } và liệt sĩ cùng mẹ hay khác mẹ ạ?
    .ask_nephew = { $who ->
        [elder] Người ấy
       *[self] Bác
    } là con của ai trong nhà liệt sĩ ạ?
    .ask_parent = { $who ->
        [elder] Người ấy
       *[self] Bác
    } là mẹ hay là bố của liệt sĩ ạ?
    .ask_side = { $who ->
        [elder] Người ấy
       *[self] Bác
    } là họ bên mẹ hay bên bố của liệt sĩ ạ?
    .again = Dạ, bác chọn giúp cháu một dòng trong danh sách, hoặc «bỏ qua» ạ.
    .label = Họ hàng cụ thể
dna-relation_which-mother = Mẹ
    .words = mẹ đẻ
dna-relation_which-father = Bố
    .words = cha
dna-relation_which-mothers_mother = Bà ngoại
    .words = bà bên mẹ
dna-relation_which-mothers_father = Ông ngoại
    .words = ông bên mẹ
dna-relation_which-fathers_parent = Ông nội, bà nội
    .words = ông bà nội
dna-relation_which-sibling = Cùng mẹ
    .words = cùng một mẹ | cùng mẹ sinh ra
dna-relation_which-half_by_father = Cùng cha khác mẹ
    .words = khác mẹ
dna-relation_which-cousin = Anh chị em họ
    .words = họ
dna-relation_which-mothers_sibling = Cậu, dì, bác bên mẹ
    .words = bên mẹ | bên ngoại
dna-relation_which-fathers_sibling = Cô, chú, bác bên bố
    .words = bên bố | bên nội
dna-relation_which-aunts_child = Con của dì, bác gái bên mẹ
    .words = con dì
dna-relation_which-uncles_child = Con của cậu, bác trai bên mẹ
    .words = con cậu
dna-relation_which-fathers_cousin = Họ hàng bên bố
    .words = họ nội
dna-relation_which-sisters_child = Con của chị, em gái liệt sĩ
    .words = con chị gái | con em gái
dna-relation_which-brothers_child = Con của anh, em trai liệt sĩ
    .words = con anh trai | con em trai
dna-relation_which-relative = Cháu họ
    .words = họ xa
dna-relation_which-other = Người khác
    .words = khác

# Ai còn: hỏi theo thứ tự dễ gặp, biết đủ hai người phù hợp thì thôi.
dna-mother =
    .ask = Mẹ của liệt sĩ còn không ạ?
    .again = Dạ, bác trả lời giúp cháu: mẹ của liệt sĩ còn, hay đã mất ạ?
    .label = Mẹ liệt sĩ
dna-mother-yes = Còn
    .words = có | còn sống | vẫn còn
dna-mother-no = Đã mất
    .words = mất rồi | mất | không còn | không
dna-siblings =
    .ask = Anh chị em cùng mẹ với liệt sĩ còn ai không ạ?
    .ask_besides = Ngoài { $who ->
        [elder] người ấy
       *[self] bác
    } ra, anh chị em cùng mẹ với liệt sĩ còn ai không ạ?
    .again = Dạ, bác chọn giúp cháu: còn chị em gái, anh em trai, từ hai người, hay không còn ai ạ?
    .label = Anh chị em cùng mẹ
dna-siblings-sister = Còn một chị hoặc em gái
    .words = một chị gái | một em gái
dna-siblings-brother = Còn một anh hoặc em trai
    .words = một anh trai | một em trai
dna-siblings-several = Còn từ hai người
    .words = nhiều | hai người
dna-siblings-no = Không còn ai
    .words = không còn | không
dna-nephews =
    .ask = Chị, em gái của liệt sĩ có con không ạ?
    .ask_besides = Ngoài { $who ->
        [elder] người ấy
       *[self] bác
    } ra, chị, em gái của liệt sĩ còn người con nào nữa không ạ?
    .again = Dạ, bác chọn giúp cháu: một người, từ hai người, hay không có ai ạ?
    .label = Con của chị, em gái liệt sĩ
dna-nephews-yes = Có một người
    .words = một người | có | còn
dna-nephews-several = Có từ hai người
    .words = nhiều | hai người
dna-nephews-no = Không có ai
    .words = không còn ai | không
dna-aunts =
    .ask = Cậu, dì, bác ruột bên mẹ liệt sĩ còn ai không ạ?
    .ask_besides = Ngoài { $who ->
        [elder] người ấy
       *[self] bác
    } ra, cậu, dì, bác ruột bên mẹ liệt sĩ còn ai không ạ?
    .again = Dạ, bác chọn giúp cháu: còn dì, bác gái; còn cậu, bác trai; từ hai người; hay không còn ai ạ?
    .label = Cậu, dì, bác bên mẹ
dna-aunts-aunt = Còn một dì hoặc bác gái
    .words = còn dì
dna-aunts-uncle = Còn một cậu hoặc bác trai
    .words = còn cậu
dna-aunts-several = Còn từ hai người
    .words = nhiều | hai người
dna-aunts-no = Không còn ai
    .words = không còn | không
dna-cousins =
    .ask = Dì, bác gái bên mẹ liệt sĩ có con không ạ?
    .ask_besides = Ngoài { $who ->
        [elder] người ấy
       *[self] bác
    } ra, dì, bác gái bên mẹ còn người con nào nữa không ạ?
    .again = Dạ, bác chọn giúp cháu: một người, từ hai người, hay không có ai ạ?
    .label = Con của dì, bác gái
dna-cousins-yes = Có một người
    .words = một người | có | còn
dna-cousins-several = Có từ hai người
    .words = nhiều | hai người
dna-cousins-no = Không có ai
    .words = không còn ai | không

# Người được hỏi đầu tiên.
dna-health =
    .ask = { $who ->
        [self] Bác
        [elder] Người bác nhắn hộ
        [mother] Mẹ của liệt sĩ
        [mothers_mother] Bà ngoại của liệt sĩ
        [sister] Chị, em gái ấy
        [elder_sister] Chị gái ấy
        [younger_sister] Em gái ấy
        [brother] Anh, em trai ấy
        [elder_brother] Anh trai ấy
        [younger_brother] Em trai ấy
        [sibling] Người nhiều tuổi nhất trong số đó
        [aunt] Dì, bác ấy
        [uncle] Cậu, bác ấy
       *[other] Người nhiều tuổi nhất trong số đó
    } đi lại được không, hay cần lấy mẫu tại nhà ạ?
    .again = Dạ, bác chọn giúp cháu: đi lại được, hay yếu, cần lấy mẫu tại nhà ạ?
    .label = Sức khỏe người cho mẫu
dna-health-well = Đi lại được
    .words = khỏe | còn khỏe
dna-health-home = Yếu, cần lấy tại nhà
    .words = yếu | già yếu | ốm | tại nhà
dna-age =
    .ask = { $who ->
        [self] Bác
        [elder] Người bác nhắn hộ
        [mother] Mẹ của liệt sĩ
        [mothers_mother] Bà ngoại của liệt sĩ
        [sister] Chị, em gái ấy
        [elder_sister] Chị gái ấy
        [younger_sister] Em gái ấy
        [brother] Anh, em trai ấy
        [elder_brother] Anh trai ấy
        [younger_brother] Em trai ấy
        [sibling] Người nhiều tuổi nhất trong số đó
        [aunt] Dì, bác ấy
        [uncle] Cậu, bác ấy
       *[other] Người nhiều tuổi nhất trong số đó
    } năm nay khoảng bao nhiêu tuổi ạ?
    .again = Dạ, bác gõ giúp cháu số tuổi hoặc năm sinh, ví dụ 84, hoặc «bỏ qua» ạ.
    .label = Tuổi người cho mẫu
dna-age-under_75 = Dưới 75 tuổi
    .words = dưới 75
dna-age-from_75 = Từ 75 đến 84 tuổi
    .words = trên 75
dna-age-from_85 = Từ 85 tuổi
    .words = trên 85
dna-preferred =
    .ask = Lấy mẫu ở đâu, lúc nào thì tiện ạ?
    .label = Nơi, lúc tiện lấy mẫu
dna-preferred-home = Tại nhà
    .words = ở nhà
dna-preferred-office = Ở Công an xã, phường
    .words = công an xã | công an phường
dna-preferred-any = Ở đâu cũng được
    .words = đâu cũng được | lúc nào cũng được

dna-donors =
    .label = Người cho mẫu
    .text = { $count } người phù hợp, ưu tiên: { $first ->
        [mother] mẹ đẻ
        [mothers_mother] bà ngoại
        [sister] chị hoặc em gái cùng mẹ
        [elder_sister] chị cùng mẹ
        [younger_sister] em gái cùng mẹ
        [brother] anh hoặc em trai cùng mẹ
        [elder_brother] anh cùng mẹ
        [younger_brother] em trai cùng mẹ
        [sibling] anh chị em cùng mẹ
        [aunt] dì hoặc bác gái bên mẹ
        [uncle] cậu hoặc bác trai bên mẹ
        [mothers_sibling] cậu, dì, bác bên mẹ
        [aunts_child] con của dì, bác gái
        [sisters_child] con của chị, em gái
        [child] con đẻ
       *[other] người cùng dòng mẹ
    }{ $age ->
        [none] {""}
        [under_75] , dưới 75 tuổi
        [from_75] , từ 75 tuổi
        [from_85] , từ 85 tuổi
       *[other] , { $age } tuổi
    }{ $home ->
        [yes] , cần lấy mẫu tại nhà
       *[no] {""}
    }
    .nobody = chưa rõ người phù hợp, xin cán bộ hỏi thêm ({ $count })
    .none_yet =
        Dạ, chưa thấy người cùng dòng mẹ cũng không sao ạ; trường hợp của nhà mình xin để cán bộ hướng dẫn.
        Bác giúp được nhiều: giữ giấy tờ của liệt sĩ, và hỏi thăm họ hàng bên mẹ.

# Vì sao, nói một lần, nhẹ nhàng; và bác vẫn giúp được gì.
dna-why =
    .fits = Dạ, bác cùng dòng mẹ với liệt sĩ, thuộc diện được ưu tiên lấy mẫu ạ.
    .own_child =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ; con, cháu của liệt sĩ mang dòng mẹ khác ạ.
        Trường hợp của bác xin để cán bộ hướng dẫn. Bác giúp cháu tìm anh chị em cùng mẹ, cậu, dì của liệt sĩ.
    .spouse =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ; vợ chồng thì xin để cán bộ hướng dẫn ạ.
        Bác giúp được nhiều: giấy tờ, thư từ, và cho cháu biết người bên mẹ của liệt sĩ.
    .father =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ; người bố, xin để cán bộ hướng dẫn ạ.
        Bác cho cháu biết giúp những người bên mẹ của liệt sĩ.
    .brothers_child =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ; con của anh, em trai liệt sĩ mang dòng mẹ của mình ạ.
        Trường hợp của bác xin để cán bộ hướng dẫn. Bố của bác, nếu cùng mẹ với liệt sĩ và còn, thì rất phù hợp.
    .uncles_child =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ; con của cậu mang dòng mẹ của mình ạ.
        Trường hợp của bác xin để cán bộ hướng dẫn. Người cậu ấy, nếu còn, thì rất phù hợp.
    .other_mother =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ; anh chị em khác mẹ, xin để cán bộ hướng dẫn ạ.
        Bác cho cháu biết giúp những người cùng mẹ với liệt sĩ.
    .paternal =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ; trường hợp khác xin để cán bộ hướng dẫn ạ.
        Bác giúp được nhiều: giấy tờ, kỷ vật, và cho cháu biết người bên mẹ của liệt sĩ.
    .by_marriage =
        Dạ, hiện nay ưu tiên lấy mẫu theo dòng mẹ của liệt sĩ; trường hợp khác xin để cán bộ hướng dẫn ạ.
        Bác cho cháu biết giúp những người bên mẹ của liệt sĩ.

dna-consent =
    .ask = Bác cho phép chuyển câu trả lời về ADN tới công an, pháp y để họ liên hệ không ạ?
    .again = Dạ, bác trả lời giúp cháu «có» hoặc «không» ạ.
    .label = Chuyển câu trả lời ADN
dna-consent-yes = Có
dna-consent-no = Không
