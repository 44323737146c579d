# Vòng đời của một tin báo: báo cho người kể tin, người thứ hai xác nhận, thời hạn.

## Báo cho người kể tin. Không hứa kết quả. Điều hệ trọng do người gọi điện thưa chuyện, bot không nói.

life-news-verifying = Dạ, tin { $code } của bác đang được Tổ tiếp nhận xem xét, xác minh ạ.
life-news-verified = Dạ, những điều bác kể trong tin { $code } đã được xem xét và ghi nhận ạ. Nếu cần hỏi thêm, cán bộ sẽ liên hệ với bác.
life-news-unverifiable = Dạ, tin { $code } hiện chưa đủ căn cứ để xác minh ạ. Tin vẫn được giữ lại. Bác nhớ thêm điều gì, bác cứ nhắn vào đây.
life-news-handed_over = Dạ, tin { $code } của bác đã được chuyển tới cơ quan chức năng ạ. Nếu cần, cán bộ sẽ liên hệ với bác.
life-news-handed_over_received = Dạ, cơ quan chức năng đã nhận được tin { $code } của bác và đang xem xét ạ.
life-news-handed_over_answered = Dạ, về tin { $code } của bác, cơ quan chức năng đã có trả lời cho Tổ. Cán bộ sẽ xem và báo lại bác ạ. Cảm ơn bác đã kiên nhẫn chờ.
life-news-closed_found = Dạ, về tin { $code }, cán bộ sẽ gọi điện để thưa chuyện với bác ạ.
life-news-closed_identified = Dạ, về tin { $code }, cán bộ sẽ gọi điện để thưa chuyện với bác ạ.
life-news-closed_alive = Dạ, về tin { $code }, cán bộ sẽ gọi điện để thưa chuyện với bác ạ.
life-news-closed_searched_not_found = Dạ, theo tin { $code }, nơi bác chỉ đã được tìm nhưng chưa thấy ạ. Lời kể của bác vẫn được giữ lại. Bác nhớ thêm điều gì, bác cứ nhắn vào đây.
life-news-closed_contradicted = Dạ, tin { $code } có chỗ khác với tư liệu hiện có, nên hiện được khép lại ạ. Lời kể của bác vẫn được giữ. Bác nhớ thêm điều gì, bác cứ nhắn vào đây.
life-news-closed_sampled = Dạ, việc lấy mẫu theo tin { $code } đã xong ạ. Kết quả do cơ quan chức năng thưa trực tiếp với gia đình.
life-news-closed_answered = Dạ, tin { $code } đã được trả lời và khép lại ạ. Bác cần hỏi thêm điều gì, bác cứ nhắn vào đây.
life-news-closed_fraud = Dạ, tin { $code } bác báo đã được xem xét xong ạ. Cháu cảm ơn bác. Không ai được thu tiền của gia đình cho việc tìm kiếm.
life-news-closed_withdrawn = Dạ, tin { $code } đã được khép lại theo ý bác ạ.
life-news-joint-handed_over = Dạ, hồ sơ được xem chung với tin { $code } của bác đã được chuyển tới cơ quan chức năng ạ. Nếu cần, cán bộ sẽ liên hệ với bác.
life-news-joint-closed_sampled = Dạ, việc lấy mẫu theo hồ sơ được xem chung với tin { $code } của bác đã xong ạ. Kết quả do cơ quan chức năng thưa trực tiếp với gia đình.
life-news-joint-closed_searched_not_found = Dạ, theo hồ sơ được xem chung với tin { $code } của bác, nơi được chỉ đã được tìm nhưng chưa thấy ạ. Lời kể của bác vẫn được giữ lại. Bác nhớ thêm điều gì, bác cứ nhắn vào đây.
life-muted = Dạ, cháu tạm dừng báo tình hình các tin của bác. Cán bộ trả lời thì bác vẫn nhận được ạ. Khi muốn nhận lại, bác nhắn «nhận thông báo».
life-unmuted = Dạ, từ giờ tin của bác có gì mới, cháu lại báo bác ạ.

## Kết quả khi khép tin

life-outcome =
    .found = Đã tìm thấy phần mộ
    .identified = Đã xác định danh tính
    .searched-not-found = Đã tìm, chưa thấy
    .contradicted = Không khớp tư liệu
    .alive = Người được tìm còn sống
    .sampled = Đã lấy mẫu
    .answered = Đã trả lời
    .fraud = Lừa đảo
    .withdrawn = Người báo tin rút lại

## Từ chối, giải thích (tổ tiếp nhận đọc)

life-not-from-here = Từ trạng thái hiện nay không chuyển như vậy được. Có thể chọn: { $statuses }.
life-outcome-wanted = Khép tin thì cần chọn kết quả.
life-outcome-unknown = Kết quả chưa đúng. Chọn một: { $statuses }
life-outcome-choose = Chọn kết quả khi khép tin:
life-another-person = Việc này đã được ghi là đề nghị của anh/chị. Cần một người khác đồng ý.
life-none-proposed = Đề nghị này không còn chờ nữa. Xin xem lại tin báo.
life-moved-meanwhile = Trạng thái vừa được người khác đổi, nên chưa làm gì. Xin xem lại rồi chọn tiếp.
life-assigned-meanwhile = Tin này vừa được người khác nhận. Nếu vẫn cần nhận, xin bấm lại.
life-second-wanted = { $who } đề nghị: { $status }. Cần một người khác đồng ý.
life-proposed = { $code }: đã ghi đề nghị, chờ người thứ hai.
life-declined = { $code }: không làm theo đề nghị.
life-button-yes = Đồng ý
life-button-no = Không đồng ý
life-button-take-back = Rút đề nghị

## Bàn trực

life-desk-close = Khép tin, kết quả
life-desk-assign = Giao cho
life-desk-give-back = Thôi phụ trách
life-desk-called = Đã trả lời qua điện thoại
life-flag-late-answer = Quá hạn trả lời
life-flag-late-work = Quá hạn xác minh
life-due-answer = Trả lời trước
life-due-work = Xác minh trước
life-due-late = (quá hạn)

## Quá hạn

life-late = ❗ { $code }: { $what }.
life-late-leads = Gửi tổ trưởng: tin báo quá hạn, chưa ai giải quyết: { $codes }. Bàn trực: { $link }
life-late-leads-more = Gửi tổ trưởng: { $count } tin báo quá hạn, chưa ai giải quyết, trong đó có { $codes }. Bàn trực: { $link }
