"""Short messages that are nothing but a wish, a yes or a no, in anybody's words; and stories that hold such words."""

from __future__ import annotations

import pytest

from flows.understand.chat import wishes

WISHES = {
    "erase": """
        toi muon xoa het thong tin cua toi di | xoa du lieu cua toi | tôi muốn xóa dữ liệu của tôi | xoa tin nay di
        xóa | xoá | xóa giúp tôi hết đi | cho tôi xóa tin | xóa hết đi | XÓA HẾT ĐI | Xoá giùm bác với cháu ơi
        muốn xóa tin thì làm thế nào | xóa giúp bác được không | xóa tin MM-AXNY-PYWD
        cho chú xóa cái tin hôm qua | xóa bài này giúp tôi | đừng lưu thông tin của tôi nữa | không muốn lưu tin nữa
        xóa tất cả tin nhắn đã gửi | tôi bảo xóa đi mà, đừng giữ thông tin của tôi
        thôi cô ơi, xoá hết những gì tôi vừa kể đi, tôi không muốn lưu nữa
    """,
    "human": """
        cho tôi gặp người | toi muon noi chuyen voi nguoi | cho tôi gặp người thật | chán quá, cho tôi gặp người
        chào cháu, cho bác gặp cán bộ | gap nguoi that di | bác muốn nói chuyện với cán bộ | cho toi gap nhan vien
        mệt quá cho gặp người thôi | có ai ở đó không | toi muon gap truc tiep | cho tôi số điện thoại cán bộ
    """,
    "help": "tôi không biết bấm nút | khong biet bam | bác không biết bấm vào đâu | toi k biet dung",
    "pause": """
        tôi không muốn kể nữa | thôi | dừng lại | thôi không kể nữa | khong ke nua dau | thoi khong noi nua
        thôi nhé cháu | để mai bác kể tiếp nhé | mai tôi kể tiếp | bác không muốn trả lời nữa | đừng hỏi nữa
        dừng lại đi | thôi dừng ở đây
    """,
    "status": """
        MM-AXNY-PYWD the nao roi | tin MM-AXNY-PYWD cua toi den dau roi | MM-97MD-FN05 có tin gì chưa
        tin của bác đến đâu rồi | tin cua toi the nao roi | cháu ơi tin của bác đến đâu rồi | tin tôi gửi sao rồi
        mm axny pywd den dau roi chau | cho bác hỏi tin của bác đến đâu rồi | có tin gì chưa cháu
        trường hợp của tôi đến đâu rồi | tin của gia đình tôi thế nào rồi | xem giúp tin tôi gửi hôm trước thế nào rồi
    """,
    "fraud": "tôi bị lừa rồi | bi lua roi chau oi",
    "keep": """
        tôi đổi ý rồi không xóa nữa | thôi đừng xóa | khong xoa nua | toi doi y | tôi không muốn xóa nữa
        giữ lại cho tôi | thôi không xóa dữ liệu nữa | thôi khoan, tôi nghĩ lại rồi, đừng xóa nữa
    """,
}
NO_WISHES = """
    bom xóa sổ cả làng | xoa dau | tin anh mất về đến nhà năm 1972 | tôi gặp người đồng đội cũ ở Huế | gặp người nhà
    tôi đã gặp cán bộ | đừng xóa tên anh tôi khỏi danh sách | anh ấy dừng lại bên suối | thôi được | không | có
    tôi không biết anh nằm ở đâu | tôi không biết | bị lừa vào ổ phục kích | Mai kể | mai tôi đi | xóa tên | xoà tay
    không muốn sống nữa | tin đồn | thôi đồng ý | MM-AXNY-PYWD | MM-AXNY-PYWD chú tôi tên là Mẫu | Thới |
    mộ được giữ lại ở nghĩa trang | nói chuyện | người | dung em oi | dung con | báo tin thế nào | tin này thế nào
    khong biet may | gửi tin thế nào ạ | bố tôi hi sinh thế nào | không, kể tiếp
"""
ANSWERS = {
    "agree": """
        em đồng ý | cháu đồng ý | vâng ạ, em đồng ý ạ | uh dong y | bac dong y chau oi | dạ bà đồng ý ạ | co dong y
        tôi đồng ý nhé | có, tôi đồng ý | Tôi Đồng Ý | hoàn toàn đồng ý | đồng ý 🙏 | đồng ý 👍 | tất nhiên là đồng ý
    """,
    "yes": """
        ừ được | ok em | 👍 | 👍🏻 | dung roi em | đúng rồi con | đúng rồi cháu ạ | vâng được ạ | có chứ
        chính xác cháu ạ | dạ đúng rồi anh | dung em oi | dung con | dung vay chau a | được thôi
        ừ thì được | okie em | phải rồi cháu
    """,
    "no": """
        tôi không đồng ý | thoi khong | khong toi khong dong y dau | thôi không cần đâu | dạ không cháu ạ | không đâu em
        ừ không đồng ý | tôi ko đồng ý đâu nhé | không muốn | không phải đâu con
    """,
}
NO_ANSWERS = """
    đồng ý không | có đồng ý không | tôi chưa đồng ý | đồng ý nhưng không cho số | không biết có đồng ý được không
    đồng ý? | có con | có em | có chị | không có cháu | bố tôi đồng ý | bác ấy đồng ý | cô đồng nghiệp của tôi biết
    được không | em | cháu ơi | dạ thưa bác | 👎 | đồng ý 👎 | ông Được | chú tôi đồng ý đi bộ đội năm 1970
    bà đồng ý cho mẫu | không rõ | chưa | có đúng không | có không | 🙏 | ừ để tôi nghĩ đã | không sao | thôi được
    Tan Thanh | O | không phải em tôi | anh được đi | chị có | anh không | cô có không
    ba không có
"""
REFUSALS = """
    tôi không đồng ý | khong toi khong dong y dau, lo bi lua | thoi khong | tôi không đồng ý vì sợ lừa đảo | không muốn
    tôi không muốn, lo lắm | không cho phép
"""
NO_REFUSALS = """
    chú tôi không đồng ý cho mẹ đi tìm mộ năm 1990 nên cả nhà chưa đi | không, tôi hỏi đã | không sao, tôi đồng ý
    không đồng ý thì sao | tôi không đồng ý lắm nhưng thôi cũng đồng ý | lo bị lừa | không biết
    tôi không muốn, mẹ tôi kể anh Mẫu hi sinh năm 1972 ở Quảng Trị, chôn ở bìa rừng
"""
AFRAID = "khong toi khong dong y dau, lo bi lua | sợ lừa đảo lắm | toi so mat tien | biết đâu các anh lừa tôi"
NOT_AFRAID = "tôi không đồng ý | thôi không | lùa trâu | để lúc khác"
NO_NUMBER = """
    khong cho so | toi khong muon de lai so dau | toi khong cho | khong de lai | tôi không có điện thoại | không có số
    bác không dùng điện thoại | tôi không muốn cho số điện thoại | thôi không cho số đâu
    đừng ghi số | không tiện để lại số
"""
A_NUMBER = "0912345678 | cho số này | số của con tôi không cho người lạ gọi 0912345678 | không | khong biet so | để lại"


def each(table: str) -> list[str]:
    return [one.strip() for one in table.replace("\n", "|").split("|") if one.strip()]


def pairs(tables: dict[str, str]) -> list[tuple[str, str]]:
    return [(meaning, one) for meaning, some in tables.items() for one in each(some)]


@pytest.mark.parametrize(("meaning", "text"), pairs(WISHES))
def test_a_wish_is_understood_in_plain_words(meaning: str, text: str) -> None:
    assert wishes.wish(text) == meaning


@pytest.mark.parametrize("text", each(NO_WISHES))
def test_words_of_a_story_are_no_wish(text: str) -> None:
    assert wishes.wish(text) == ""


@pytest.mark.parametrize(("meaning", "text"), pairs(ANSWERS))
def test_a_yes_or_a_no_may_have_an_address_and_courtesy_around_it(meaning: str, text: str) -> None:
    assert wishes.answer(text) == meaning


@pytest.mark.parametrize("text", each(NO_ANSWERS))
def test_what_is_in_doubt_is_neither_yes_nor_no(text: str) -> None:
    assert wishes.answer(text) == ""


def test_another_s_yes_counts_where_it_is_asked_for() -> None:
    for text in ("bác ấy đồng ý", "bac ay dong y roi", "cụ đồng ý ạ", "mẹ tôi đồng ý"):
        assert wishes.answer(text, of_another=True) == "agree"
    assert wishes.answer("bác ấy không đồng ý", of_another=True) == "no"
    assert wishes.answer("bác ấy chưa quyết", of_another=True) == ""


@pytest.mark.parametrize("text", each(REFUSALS))
def test_a_refusal_may_have_its_reason_behind_it(text: str) -> None:
    assert wishes.refuses(text)


@pytest.mark.parametrize("text", each(NO_REFUSALS))
def test_nothing_is_erased_on_a_doubtful_word(text: str) -> None:
    assert not wishes.refuses(text)


def test_fear_of_being_cheated() -> None:
    assert all(map(wishes.fears_fraud, each(AFRAID)))
    assert not any(map(wishes.fears_fraud, each(NOT_AFRAID)))


@pytest.mark.parametrize("text", each(NO_NUMBER))
def test_who_gives_no_number_says_so_in_many_ways(text: str) -> None:
    assert wishes.gives_no_number(text)


@pytest.mark.parametrize("text", each(A_NUMBER))
def test_a_number_is_not_refused(text: str) -> None:
    assert not wishes.gives_no_number(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("MM-AXNY-PYWD the nao roi", "MM-AXNY-PYWD"),
        ("tin mm axny pywd đến đâu rồi", "mm axny pywd"),
        ("MM-97MD-FN05 có tin gì chưa ạ", "MM-97MD-FN05"),
        ("tin của bác đến đâu rồi", ""),
        ("MM-AXNY-PYWD", ""),
        ("MM-AXNY-PYWD tôi nhớ thêm là mộ ở bìa rừng", ""),
        ("xóa tin MM-AXNY-PYWD", ""),
    ],
)
def test_the_code_whose_state_is_asked(text: str, code: str) -> None:
    assert wishes.asked_code(text) == code
