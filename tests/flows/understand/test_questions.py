"""What people ask in between is told from what they answer and tell."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.settings import HOME
from bot.translate import Texts
from flows.understand.chat import questions
from flows.understand.chat.questions import Phrasebook
from flows.understand.page import fold
from flows.understand.page.cues import sentences
from tests.flows.chat import rules

STORIES = Path(__file__).parents[1] / "stories"
# Topic (of faq.ftl) and how people ask it. What begins with "-" has no answer there.
ASKED = """
result: bao giờ có kết quả?
result: Bao giờ thì có kết quả vậy cháu?
result: cho hỏi bao giờ có kết quả ADN ạ
result: bac oi bao lau thi co ket qua
result: BAO LÂU NỮA THÌ CÓ KẾT QUẢ
result: gia đình tôi phải chờ bao lâu nữa
result: Khi nào gia đình nhận được kết quả xét nghiệm?
result: co ket qua chua chau
result: liệu có tìm được không cháu ơi
result: có chắc là tìm được không
result: bao giờ thì cán bộ gọi lại cho tôi
result: kq bao giờ có vậy
result: Mất khoảng bao lâu hả cháu?
result: mấy tháng thì có kết quả?
cost: có mất tiền không?
cost: co mat tien ko
cost: Làm cái này có tốn tiền không cháu
cost: xét nghiệm adn hết bao nhiêu tiền
cost: GIA ĐÌNH CÓ PHẢI NỘP TIỀN KHÔNG
cost: có thu phí gì không ạ
cost: Việc này có miễn phí không?
cost: phai dong bao nhieu tien vay
cost: nhà nghèo, không có tiền thì có làm được không
cost: lấy mẫu có mất phí không hả cháu
cost: chi phí xét nghiệm ai trả?
cost: Báo tin có phải trả phí gì không?
dna_where: xét nghiệm ADN ở đâu?
dna_where: muốn lấy mẫu thì đến đâu
dna_where: cho tôi hỏi lấy mẫu sinh phẩm ở chỗ nào ạ
dna_where: xn adn o dau vay
dna_where: ra đâu để lấy mẫu vậy cháu
dna_where: mẹ tôi 92 tuổi rồi, có đến nhà lấy mẫu được không?
dna_where: Ai là người đến lấy mẫu?
dna_where: giám định gen ở đâu ạ
dna_where: đăng ký lấy mẫu ADN ở đâu?
dna_who: ai được lấy mẫu?
dna_who: những ai thì lấy được mẫu vậy
dna_who: can lay mau cua nhung ai a
dna_who: em gái liệt sĩ có lấy mẫu được không
dna_who: cháu gọi liệt sĩ bằng cậu có lấy mẫu được không ạ?
dna_who: con của chị gái có lấy mẫu ADN được không
dna_who: tôi là em ruột thì có cho mẫu được không
dna_who: xét nghiệm cần người nào trong nhà
dna_who: nhà tôi ai đi lấy mẫu thì được
dna_child: con liệt sĩ có lấy mẫu được không?
dna_child: con trai liệt sĩ có thử ADN được không
dna_child: CON ĐẺ CÓ LẤY MẪU ĐƯỢC KHÔNG
dna_child: chau noi co lay mau duoc khong
dna_child: tôi là con gái liệt sĩ, lấy mẫu của tôi có được không ạ
dna_child: vợ liệt sĩ có phải lấy mẫu không
dna_child: con của anh trai liệt sĩ có được không
dna_how: lấy mẫu như thế nào vậy
dna_how: lấy mẫu có đau không cháu
dna_how: lấy mẫu là lấy máu hay lấy tóc?
dna_how: có được quay phim lúc lấy mẫu không
dna_done: nhà tôi lấy mẫu năm ngoái rồi có phải lấy lại không
dna_done: em gái tôi đã lấy mẫu rồi, có cần lấy nữa không?
papers: cần giấy tờ gì?
papers: di lay mau can mang theo nhung gi
papers: Phải chuẩn bị những giấy tờ gì ạ?
papers: hồ sơ gồm những gì vậy cháu
papers: có cần căn cước công dân không
papers: báo tin có cần giấy tờ gì không
papers: thủ tục thế nào ạ
notice_lost: mất giấy báo tử rồi thì sao?
notice_lost: nhà tôi mất giấy báo tử thì phải làm sao
notice_lost: mat giay bao tu co tim duoc khong
notice_lost: không còn giấy tờ gì thì có báo được không
notice_lost: xin trích lục hồ sơ liệt sĩ ở đâu?
notice_lost: giấy báo tử bị mất thì làm thế nào
notice_lost: gbt that lac roi thi sao
privacy: thông tin của tôi có bị lộ không?
privacy: so dien thoai cua toi co bi lo khong
privacy: Có ai xem được số điện thoại của tôi không?
privacy: các cháu có giữ bí mật cho tôi không
privacy: hỏi số điện thoại để làm gì?
privacy: thông tin này dùng để làm gì vậy
privacy: có đưa tên tôi lên báo không
anonymous: không để lại tên có được không
anonymous: tôi giấu tên được không cháu
anonymous: co bat buoc phai cho so dien thoai khong
digging: tôi tự đi đào mộ được không?
digging: gia đình tự bốc mộ về được không
digging: tu dao len xem co duoc khong
digging: Chúng tôi muốn đưa hài cốt về quê có được không?
digging: thấy hài cốt thì phải làm gì
digging: có được phép khai quật không
psychic: có nhà ngoại cảm chỉ chỗ, tin được không?
psychic: co nen di xem boi khong
psychic: đi gọi hồn có đúng không cháu
psychic: Các cháu có dùng ngoại cảm không?
fraud: có người gọi điện đòi tiền, có phải của các cháu không
fraud: đây có phải lừa đảo không?
fraud: có người xưng cán bộ đòi tiền thì phải làm gì
who: các cháu ở đâu?
who: đây là ai?
who: cháu là người hay máy vậy
who: các cháu thuộc cơ quan nào
who: ai day
who: cho hỏi đây là cơ quan nào ạ
who: trụ sở ở đâu để tôi đến
campaign: chiến dịch kéo dài đến bao giờ
campaign: bao giờ thì hết hạn báo tin
call: gọi số nào?
call: cho xin số điện thoại để gọi được không
call: co so dien thoai khong chau
call: liên hệ với ai được?
call: tôi muốn gặp trực tiếp cán bộ thì đến đâu
call: đường dây nóng số bao nhiêu
away: tôi không ở Hải Phòng có báo được không?
away: toi o sai gon thi bao tin duoc khong
away: tôi ở nước ngoài có gửi tin được không
away: người tỉnh khác có báo được không ạ
elsewhere: tìm mộ liệt sĩ quê Hải Phòng hi sinh ở Quảng Trị được không?
elsewhere: liệt sĩ hy sinh bên Lào thì có tìm được không
elsewhere: liet si nam o tinh khac thi bao duoc khong
elsewhere: chỉ tìm liệt sĩ ở Hải Phòng thôi à?
reward: báo tin có được thưởng không?
reward: bao dung thi duoc thuong bao nhieu
reward: báo tin thì được gì không
benefits: chế độ chính sách hỏi ai?
benefits: hỏi tiền thờ cúng liệt sĩ ở đâu
benefits: con liệt sĩ có được hưởng chế độ gì không
benefits: làm lại bằng tổ quốc ghi công ở đâu
unsure: không nhớ rõ có sao không?
unsure: toi nho khong ro thi co duoc khong
unsure: nhớ nhầm thì có sao không cháu
unsure: tôi chỉ nghe kể lại thì có báo được không
voice: kể bằng giọng nói được không?
voice: bac khong biet go thi sao
voice: gửi ghi âm được không cháu
voice: có gửi ảnh được không
helper: tôi nhắn hộ bố tôi được không
next: báo tin xong rồi thì sao?
next: tin của tôi sẽ chuyển đi đâu
next: có ai đọc tin này không
next: ai là người xác minh vậy
length: còn bao nhiêu câu nữa
length: sắp xong chưa cháu
length: mai kể tiếp có được không
code: KB là đơn vị nào?
code: ký hiệu KN trên giấy báo tử là gì vậy
result: When will we get the results?
result: how long does it take
cost: How much does it cost?
cost: is it free
cost: do I have to pay anything?
dna_where: Where can I give a DNA sample?
dna_who: Who can give a DNA sample?
dna_child: can his son give a sample?
papers: What documents do I need?
notice_lost: what if I lost the death notice?
privacy: Is my information safe?
anonymous: can I stay anonymous?
digging: can we dig there ourselves?
psychic: should we ask a psychic?
who: who are you?
who: Are you a real person?
call: what number can I call?
away: I am not in Vietnam, can I report from here?
elsewhere: He was from Hai Phong but fell in Quang Tri, can you look for him?
reward: Is there a reward?
unsure: what if I don't remember exactly?
voice: can I send a voice message?
next: what happens next?
result: thế bao giờ mới có tin hả cháu
result: lấy mẫu xong mấy tháng mới biết
result: bao lau nua co ket qua adn vay
result: có kết quả thì báo bằng cách nào ạ?
result: kết quả khi nào mới có
cost: tôi phải trả bao nhiêu
cost: gia đình có mất đồng nào không
cost: xét nghiệm này nhà nước trả hay gia đình trả tiền?
cost: co mat phi gi ko chau oi
dna_where: tôi ở Kiến An thì lấy mẫu ở đâu
dna_where: muốn xét nghiệm thì liên hệ với ai
dna_where: bệnh viện nào lấy mẫu ADN
dna_where: mẹ tôi yếu lắm, có ai đến nhà lấy được không
dna_who: anh em cùng cha khác mẹ có lấy được không
dna_who: cháu ruột có làm ADN được không
dna_who: lấy mẫu thì lấy của ai hả cháu
dna_child: tôi là con duy nhất của liệt sĩ, tôi có cho mẫu được không?
dna_child: vợ có lấy mẫu được không
papers: đi thì phải đem giấy tờ gì
papers: có cần hộ khẩu không
notice_lost: bị mất giấy báo tử thì có tìm được mộ không
notice_lost: nhà cháy mất hết giấy tờ rồi thì làm sao
privacy: khai ở đây có bị lộ thông tin cá nhân không
privacy: số của tôi có bị đưa lên mạng không
digging: tôi biết chỗ rồi, tôi đào lên có được không
digging: gia đình muốn bốc về quê thì làm thế nào
psychic: nhờ nhà ngoại cảm tìm có được không
psychic: bà đồng bảo mộ ở gốc đa, có tin được không
who: bạn là ai vậy
who: đây có phải của bộ đội không
who: cơ quan nào quản lý cái này
call: muốn gọi điện thì gọi số nào
away: em ở Đà Nẵng có báo được không ạ
away: việt kiều có gửi thông tin được không
elsewhere: anh tôi quê hải phòng hy sinh ở tây ninh có tìm giúp được không
reward: có thưởng tiền không
benefits: tiền thờ cúng một năm bao nhiêu
unsure: tôi già rồi quên nhiều, có sao không
unsure: chỉ nhớ tên thôi có được không
next: tin gửi rồi thì ai xem
next: khi nào cán bộ liên lạc
length: còn phải trả lời mấy câu nữa
code: đơn vị P2 là đơn vị nào
result: How long until we hear something?
cost: Does this cost anything?
dna_who: Can a cousin give DNA?
privacy: Will my name be published?
who: Is this an official government service?
reward: will I get paid for this?
result: bao giờ các cháu báo lại cho bác
result: co tim duoc mo anh toi khong
result: đợi kết quả có lâu không
cost: làm xét nghiệm có phải đóng tiền gì không cháu
cost: cái này có mất xu nào không
dna_where: lấy máu xét nghiệm ở đâu vậy cháu
dna_where: công an phường có lấy mẫu không
dna_who: chị gái tôi còn sống, có lấy mẫu được không
dna_who: cháu gọi bằng dì có được không
dna_child: bố tôi là liệt sĩ, tôi có xét nghiệm được không
papers: mang giấy tờ nào đi hả cháu
papers: cần mang CCCD không
notice_lost: giấy báo tử bị cháy thì sao ạ
privacy: thông tin khai báo có được bảo mật không
digging: tự ý đào có bị phạt không
psychic: đi xem thầy bói tìm mộ được không
who: ai đang nói chuyện với tôi vậy
call: số tổng đài là bao nhiêu
away: tôi đang sống ở Mỹ, báo tin được không
elsewhere: chú tôi hi sinh ở Campuchia có tìm được không
reward: ai báo đúng có được thưởng không
benefits: vợ liệt sĩ tái giá có được chế độ gì không
unsure: tôi nhớ lơ mơ thôi có được không
voice: tôi nói bằng giọng nói được không
next: gửi tin xong thì bao giờ có người gọi
length: còn mấy câu hỏi nữa
cost: what does it cost
result: when do I get the result?
-: hôm nay trời có mưa không?
-: mấy giờ rồi cháu
-: chủ nhật có làm việc không
-: ai là chủ tịch thành phố?
-: cháu bao nhiêu tuổi rồi
-: đi Quảng Trị bằng xe gì thì tiện
-: nghĩa trang Trường Sơn mở cửa mấy giờ?
-: trung đoàn 66 đánh trận nào?
-: liệt sĩ Nguyễn Văn Mẫu nằm ở đâu?
-: cháu ăn cơm chưa
-: What is the weather like?
-: Did you watch the game?
"""
ANSWERS = """
Không rõ|không biết|Không nhớ rõ|không|có|Có|chưa|vâng ạ|dạ|Đồng ý|xong|gửi|sửa|bỏ qua|đúng rồi|chưa đúng
không phải|không rõ ai đấy|không biết là ai|không nhớ năm nào|không biết ở đâu|chưa biết chôn ở đâu
không rõ đơn vị nào|giờ không biết các cháu ở đâu|không biết nằm ở đâu nữa|quên mất rồi|chắc là không
không có giấy tờ gì|mất giấy báo tử rồi|không còn ảnh nào|không ai biết|không có ai|nhà không còn ai
chẳng còn giấy gì|không có số điện thoại|giấy báo tử mất rồi|Nguyễn Văn Mẫu|tran thi hoi|Đỗ Văn Không|Lê Văn Sao
Ngô Văn Hỏi|Bùi Thị Ai|Phạm Văn Chưa|Vũ Thị Đâu|HOÀNG VĂN MIỄN|ông Hỏi|anh Tư|chú Ba|Trần Văn Phí|Nguyễn Thị Tiền
Đào Văn Mộ|Lò Văn Giấy|Đinh Văn Tử|Lưu Thị Báo|ở Quảng Trị|xã An Hưng, huyện An Dương|Thủy Nguyên|nam mat tran
mặt trận phía Nam|cạnh bờ suối, ba cây dừa|Hải Phòng|nghĩa trang liệt sĩ xã|sau chùa làng|gần sông Thạch Hãn
trong Nam|bên Lào|Campuchia|Sài Gòn|Quảng Ninh|Tây Ninh|C3 D7 E66 F304|d406/KN|KB|đơn vị KB|Sư đoàn 320
không rõ, chỉ ghi KN|hòm thư 86500 YK|trung đoàn 42|đơn vị nào không rõ|19/8/1972|tháng 8 năm 1972
12 tháng Tám năm Nhâm Tý|giỗ mùng 5 tháng Chạp|năm 1968|khoảng tết Mậu Thân|1950|sinh năm 1949|0912345678
+84 912 345 678|số của con gái tôi 0912 345 678|buổi sáng|lúc nào cũng được|sau 7 giờ tối|người thân|đồng đội
em gái liệt sĩ|con liệt sĩ|tôi là con liệt sĩ|vợ liệt sĩ|cháu nội|em ruột|mẹ tôi|chị gái|sẵn lòng|muốn được tư vấn
cần tư vấn|không để lại số|chỉ nghe kể|biết chính xác chỗ|quanh vùng đó|gia đình tôi đã lấy mẫu ADN rồi
đã đi tìm nhiều nơi|chưa có kết quả|lấy mẫu rồi mà chưa có kết quả gì|khi nào có kết quả thì báo cho tôi
bao giờ tìm thấy thì gọi tôi|Gia đình đã nhờ nhà ngoại cảm chỉ chỗ ở bờ suối|họ đòi tiền nên tôi không đưa
có người gọi đòi 5 triệu|gia đình không mất tiền|chúng tôi tự đi bốc mộ về năm 1990
Chúng tôi chôn anh ấy cạnh con suối|tôi nghe kể lại|mộ ở nghĩa trang huyện|ông hi sinh ở Quảng Trị|yes|no
I don't know|not sure|He was buried near the river|When we found the grave it was raining|Who he was nobody knew
what he told us was true|How he died I do not know|D Company, 2nd Battalion|May 1968|in Quang Tri
his son lives in Hanoi|đơn vị bị lộ không kịp rút|đơn vị tôi mất bao nhiêu người tôi không nhớ
trận ấy bao nhiêu người không ai biết|không cần giấy tờ gì|đi bộ mất bao lâu tôi quên rồi
không biết bao giờ mới được về quê|ai chôn thì tôi không rõ|số nào cũng được|gọi ai cũng được
ông ấy hỏi đường vào bản|tôi hỏi bà chủ nhà, bà chỉ ra vườn|các cháu ở đâu không rõ
lấy mẫu ở đâu gia đình không nhớ|nhà ngoại cảm nói mộ ở ven đồi|thầy bói bảo còn sống|xã đã cất bốc về nghĩa trang
bom nổ nên không đào được|đào mãi không thấy|anh em tự chôn lấy|mẹ tôi mất năm 1990|giấy tờ cháy hết
chế độ thì nhà tôi được hưởng rồi|bằng Tổ quốc ghi công số 123|we gave a sample last year|I am a veteran
Where he is buried I cannot say
"""


@cache
def book() -> Phrasebook:
    return rules().questions


def table() -> Iterator[tuple[str, str]]:
    for line in ASKED.strip().splitlines():
        topic, _, text = line.partition(": ")
        yield topic, text


def topics(text: str) -> tuple[str, ...]:
    found = questions.find(text, book())
    return found.topics if found else ()


QUESTIONS = list(table())
TYPICAL = [one.strip() for line in ANSWERS.strip().splitlines() for one in line.split("|")]


def test_the_table_is_long_enough_and_knows_only_what_has_an_answer() -> None:
    there = Texts.load(HOME / "locales", ("vi", "en")).asked("vi")

    assert len(QUESTIONS) >= 150
    assert {topic for topic, _ in QUESTIONS} <= set(there) | {"-"}


@pytest.mark.parametrize(("topic", "text"), QUESTIONS, ids=[text for _, text in QUESTIONS])
def test_a_question_is_recognised_or_left_alone(topic: str, text: str) -> None:
    assert topics(text) == (() if topic == "-" else (topic,))


@pytest.mark.parametrize(("topic", "text"), QUESTIONS, ids=[text for _, text in QUESTIONS])
def test_how_it_is_typed_does_not_matter(topic: str, text: str) -> None:
    expected = () if topic == "-" else (topic,)
    bare = fold.page(text).shadow

    assert topics(bare) == expected
    assert topics(text.upper()) == expected
    assert topics(unicodedata.normalize("NFD", text)) == expected
    assert topics(f"Dạ thưa bác, {text}") == expected
    assert topics(f"Chào cháu. {text}\nCảm ơn cháu.") == expected


@pytest.mark.parametrize("text", TYPICAL)
def test_an_answer_is_no_question(text: str) -> None:
    for typed in (text, fold.page(text).shadow, text.upper(), f"{text}.", f"Dạ {text} ạ", f"Cháu ơi, {text}"):
        assert topics(typed) == (), typed


def test_no_sentence_of_a_story_is_a_question_unless_it_asks() -> None:
    asks = ("?", "cho tôi hỏi", "cho con hỏi", "cho hỏi")
    taken = []
    for path in sorted(STORIES.glob("s[0-9]*[13579].txt")):  # the others are held out
        page = fold.page(path.read_text(encoding="utf-8"))
        for start, end in sentences(page):
            sentence = page.text[start : end + 1]
            if topics(sentence) and not any(one in sentence.casefold() for one in asks):
                taken.append(f"{path.name}: {sentence}")

    assert taken == []


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(TYPICAL), min_size=1, max_size=6))
def test_answers_together_are_no_question_either(answers: list[str]) -> None:
    assert topics(". ".join(answers)) == ()


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(TYPICAL), st.sampled_from([text for topic, text in QUESTIONS if topic != "-"]))
def test_a_question_beside_an_answer_takes_nothing_of_it(answer: str, question: str) -> None:
    found = questions.find(f"{answer}.\n{question}", book())

    assert found is not None
    assert found.rest in (f"{answer}.", "")
    if not found.rest:  # courtesy alone
        assert fold.fold(answer) in {"da", "xong", "vang a"} | {fold.fold(one) for one in TYPICAL if len(one) < 8}


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        pytest.param("bao giờ có kết quả", True, id="nothing but the question"),
        pytest.param("Chào cháu. Bác hỏi chút. Bao giờ có kết quả? Cảm ơn cháu", True, id="and courtesy"),
        pytest.param("có mất tiền không, bao giờ có kết quả", True, id="two questions"),
        pytest.param("Tôi ở Cà Mau thì có báo tin được không?", False, id="and where the person lives"),
        pytest.param("Bác tôi là Nguyễn Văn Mẫu, bao giờ có kết quả?", False, id="and a name"),
        pytest.param("Con liệt sĩ Nguyễn Văn Mẫu có lấy mẫu được không?", False, id="and a name within it"),
        pytest.param("bac toi hi sinh nam 1972 bao gio co ket qua", False, id="and a year"),
        pytest.param("Chôn ở bờ suối. Có mất tiền không?", False, id="and a sentence of its own"),
    ],
)
def test_what_stands_beside_a_question_is_seen(text: str, bare: bool) -> None:
    found = questions.find(text, book())

    assert found is not None
    assert found.bare is bare


def test_the_sentences_that_ask_are_told_from_the_others() -> None:
    found = questions.find("Bác tôi hi sinh ở Huế. Có mất tiền không? Ông ấy quê Tiên Lãng.", book())

    assert found is not None
    assert (found.topics, found.said) == (("cost",), "Có mất tiền không?")
    assert found.rest == "Bác tôi hi sinh ở Huế.\nÔng ấy quê Tiên Lãng."


def test_a_question_asked_twice_is_answered_once() -> None:
    assert topics("có mất tiền không, lấy mẫu có mất tiền không") == ("cost",)


def test_at_most_two_questions_are_answered() -> None:
    assert len(topics("Có mất tiền không? Bao giờ có kết quả? Gọi số nào? Cần giấy tờ gì?")) == questions.MOST


@pytest.mark.parametrize(
    ("phrase", "text", "is_found"),
    [
        pytest.param("mất … tiền không", "có mất nhiều tiền không", True, id="a word in the gap"),
        pytest.param("mất … tiền không", "mất một hai ba bốn năm tiền không", True, id="five words"),
        pytest.param("mất … tiền không", "mất một hai ba bốn năm sáu tiền không", False, id="six are too many"),
        pytest.param("mất ... tiền không", "có mất nhiều tiền không", True, id="three dots for the sign"),
        pytest.param("mất tiền không", "mặt tiền không", False, id="marks of another word"),
        pytest.param("hi sinh ở đâu", "hy sinh ở đâu", True, id="both spellings"),
        pytest.param("liệt sĩ nào", "ls nào", True, id="written short"),
        pytest.param("có được không", "co dc ko", True, id="as people type on a phone"),
        pytest.param("ngoại cảm", "có ngoại cảm", False, id="a word that does not ask, in a sentence that does not"),
        pytest.param("ngoại cảm", "có dùng ngoại cảm không", True, id="in one that does"),
        pytest.param("gọi (số / máy) nào", "cho hỏi gọi máy nào", True, id="one of several"),
        pytest.param("gọi (số / máy) nào", "cho hỏi gọi ai nào", False, id="none of them"),
        pytest.param(" … ", "có mất tiền không", False, id="an empty phrase"),
    ],
)
def test_a_phrase(phrase: str, text: str, is_found: bool) -> None:
    assert (questions.find(text, Phrasebook.of([("x", phrase)])) is not None) is is_found


@pytest.mark.parametrize("phrase", ["((a / b)", ")", "/", "(a / b) " * 30, "", "…………", "a" * 5000, "(" * 500])
def test_a_phrase_that_was_typed_wrong_breaks_nothing(phrase: str) -> None:
    made = Phrasebook.of([("x", phrase)])

    assert sum(map(len, made.by_first.values())) <= questions.MOST_FORMS
    assert questions.find("có mất tiền không?", made) is None


def test_without_phrases_nothing_is_asked() -> None:
    assert questions.find("có mất tiền không?", Phrasebook()) is None


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("Chủ nhật có làm việc không?", True, id="a question mark"),
        pytest.param("tôi mang thư đến có được không ạ", True, id="an end that asks"),
        pytest.param("không biết bao giờ", False, id="somebody who does not know"),
        pytest.param("Nguyễn Văn Mẫu?", True, id="three words and the sign"),
        pytest.param("Sao?", False, id="too short to note"),
        pytest.param("Anh ấy tên Mẫu. Ai biết không?", False, id="more than a question"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_any_question(text: str, is_one: bool) -> None:
    assert questions.is_asked(text) is is_one


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=2000))
def test_no_text_fails(text: str) -> None:
    questions.find(text, book())
    questions.is_asked(text)
