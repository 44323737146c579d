# Chuyển tin cho cơ quan: ở bàn trực và trong nhóm điều phối.

handover-has_it = Đã chuyển:
handover-title = Chuyển cơ quan
handover-text = Chương trình lập phiếu chuyển và gói tệp. Chỉ những cơ quan người báo tin đồng ý mới có ở đây; số điện thoại và câu trả lời ADN chỉ kèm theo khi họ đồng ý riêng.
handover-to = Cơ quan nhận
handover-do = Lập phiếu và chuyển
handover-none = Không còn cơ quan nào chuyển được: đã chuyển hết, hoặc người báo tin chưa đồng ý, đã rút đồng ý.
handover-name = Xin cho biết đã chuyển cơ quan nào: /handover CƠ-QUAN trong chủ đề của tin, hoặc mục «Chuyển cơ quan» ở bàn trực.
handover-which = Xin ghi cơ quan nhận, ví dụ /handover police. Tin này chuyển được tới: { $agencies }
handover-no-consent = Người báo tin chưa đồng ý, hoặc đã rút đồng ý, chuyển tin này tới cơ quan ấy. Xin hỏi lại người báo tin trước khi chuyển.
handover-proposed = Nên chuyển, theo phân công của thành phố:
handover-proposed_line = - { $name } ({ $code }): { $why }
