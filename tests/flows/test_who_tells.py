"""Who tells: what people say of themselves where they are asked what they are to the martyr, and all else they say."""

from __future__ import annotations

import pytest

from flows import kin_words
from flows.model import Source
from tests.flows.chat import Chat, agreed
from tests.flows.test_full_story import FAMILY, VETERAN


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("tôi là em gái liệt sĩ", "relative"),
        ("toi la con gai cu Sinh", "relative"),
        ("con trai liệt sĩ Nguyễn Văn Mẫu", "relative"),
        ("cháu nội", "relative"),
        ("tôi là đồng đội cũ", "veteran"),
        ("CCB cùng c với anh ấy", "veteran"),
        ("bo doi cu", "veteran"),
        ("tìm đồng đội cũ", "veteran"),
        ("tìm đồng đội của bố tôi", "relative"),
        ("Bác là lính cao xạ", "veteran"),
        ("em ở e14 f313", "veteran"),
        ("tôi là công an, em trai liệt sĩ", "relative"),
        ("tôi là giáo viên, con liệt sĩ Nguyễn Văn An", "relative"),
        ("em trai tôi lính trinh sát", "relative"),
        ("gia dinh liet si", "relative"),
        ("nhà tôi có hai liệt sĩ", "relative"),
        ("có người chú hi sinh", "relative"),
        ("anh Luật là anh ruột bác", "relative"),
        ("bố tôi là công an, hi sinh năm 1950", "relative"),
        ("toi khong phai nguoi than", "other"),
        ("người làng thôi", "other"),
        ("tôi là dân ở đây", "other"),
        ("trưởng thôn", "other"),
        ("tôi là cán bộ xã", "other"),
        ("bạn học", "other"),
    ],
)
def test_who_tells_in_their_own_words(said: str, role: str) -> None:
    chat = agreed().says(said)

    assert chat.tip.answers["reporter-role"].value == role
    assert chat.open == "story-told"


def test_what_a_relative_calls_themselves_is_not_asked_again() -> None:
    chat = agreed().says("tôi là em gái liệt sĩ", "Anh tôi là liệt sĩ Nguyễn Văn Mẫu", "xong")

    assert chat.tip.answers["dna-relation"].value == "sibling"


def test_who_tells_is_not_asked_where_the_first_words_said_it() -> None:
    assert Chat().says("Bác tôi là liệt sĩ Nguyễn Văn Mẫu, hi sinh 1972", "đồng ý").open == "story-told"
    later = Chat().says("Cháu nhắn hộ bà", "đồng ý", "Chồng bà là liệt sĩ Nguyễn Văn Mẫu, hi sinh 1972 ở Quảng Trị")
    assert later.tip.answers["reporter-role"].value == "helper"
    assert later.open == "reporter-consent"
    helper = Chat().says("Cháu viết hộ bà: chú của bà là liệt sĩ Nguyễn Văn Mẫu, hi sinh 1972", "đồng ý")
    assert helper.open == "reporter-role"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("nguoi dao thay", "other"),
        ("tôi là người nhặt được thôi", "other"),
        ("cháu viết hộ bà mà, bà cháu là vợ liệt sĩ", "helper"),
        ("thì đã nói rồi mà, bố tôi", "relative"),
    ],
)
def test_who_tells_among_other_words(said: str, role: str) -> None:
    assert agreed().says(said).tip.answers["reporter-role"].value == role


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        ("bac tim anh trai", "sibling"),
        ("tìm bố", "child"),
        ("tim mo chong toi", "spouse"),
        ("cháu tìm ông nội", "grandchild"),
        ("nhờ tìm giúp chú ruột", "nephew"),
        ("hỏi mộ cậu", "nephew"),
        ("tui kiếm ba tui", "child"),
        ("tìm con", "parent"),
        ("có em trai hi sinh ở Lào", "sibling"),
        ("bố bác tên Bé", "child"),
        ("chồng bác là liệt sĩ Hai", "spouse"),
        ("vợ anh Tư", "spouse"),
    ],
)
def test_whoever_says_whom_he_looks_for_has_said_what_he_is_to_him(said: str, relation: str) -> None:
    chat = agreed().says(said)

    assert (chat.open, chat.tip.answers["reporter-role"].value) == ("story-told", "relative")
    assert chat.says("xong").tip.answers["dna-relation"].value == relation


@pytest.mark.parametrize(
    "said",
    ["bố tôi hỏi mộ anh trai", "mẹ tôi tìm chồng", "bạn tôi tìm bố", "tôi có ông chú là thương binh", "em ở f1"],
)
def test_whom_another_looks_for_and_what_another_was_says_nothing_of_the_teller(said: str) -> None:
    chat = agreed().says(said)

    assert kin_words.read(said) is None
    assert "reporter-role" not in chat.tip.answers or chat.tip.answers["reporter-role"].source is Source.STORY


@pytest.mark.parametrize(
    "said", ["tìm mộ liệt sĩ", "tìm người", "hỏi mộ", "tôi là Sơn", "dạ bác là dân quân", "cảm ơn"]
)
def test_whoever_does_not_say_what_he_is_is_asked_again(said: str) -> None:
    assert agreed().says(said).open == "reporter-role"


def test_whoever_writes_for_an_elder_who_asked_for_it_helps() -> None:
    assert agreed().says("bà nội cháu nhờ cháu").open == "reporter-consent"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("tôi là con gái liệt sĩ Nguyễn Văn An", "Nguyễn Văn An"),
        ("con trai liệt sĩ Trần Văn Bé", "Trần Văn Bé"),
        ("hàng xóm liệt sĩ Nguyễn Văn An", "Nguyễn Văn An"),
    ],
)
def test_the_name_that_is_told_with_it_is_not_asked_again(said: str, name: str) -> None:
    chat = agreed().says(said, "xong")

    assert chat.tip.answers["martyr-name"].value == name


def test_a_fact_a_message_is_a_story_all_the_same() -> None:
    chat = agreed().says(
        *(
            "bac tim anh trai",
            "anh bac ten Pham Van Luat",
            "sinh nam 1949",
            "que Thuy Nguyen",
            "di bo doi nam 67",
            "xong",
        )
    )

    chat.sees("Liệt sĩ: Pham Van Luat", "Năm sinh: 1949", "Nhập ngũ: nam 67", "Quê quán: Thuy Nguyen")
    assert chat.tip.answers["dna-relation"].value == "sibling"


def test_a_finder_of_bones_is_warned_and_not_asked_who_he_is() -> None:
    chat = agreed().says("toi dao duoc hai cot")

    assert chat.sees("đừng chạm vào").open == "story-told"
    assert chat.tip.answers["reporter-role"].value == "other"
    assert [one.text for one in chat.tip.told] == ["toi dao duoc hai cot"]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        (VETERAN, "veteran"),
        (FAMILY, "relative"),
        ("Tôi là chú ruột. Cháu tôi là Nguyễn Sỹ Dũng, lính thông tin trung đoàn 48, mất ngày 2/5/1972", "relative"),
        ("Em là cháu dâu liệt sĩ Phạm Văn Thử, quê Tiên Lãng, hy sinh năm 1970 ở Quảng Trị", "relative"),
        ("Tôi là cán bộ văn hóa xã, xã tôi có mộ liệt sĩ Lê Văn Mẫn hy sinh năm 1968", "other"),
        ("Tôi ở xã Gio Mai, hồi nhỏ thấy bộ đội chôn hai anh ở đầu xóm, giờ vẫn còn nấm đất.", "other"),
    ],
)
def test_who_tells_the_story_where_asked_who_tells_is_not_asked_again(words: str, role: str) -> None:
    chat = agreed().says(words)

    assert chat.open == "story-told"
    assert chat.tip.answers["reporter-role"].value == role
    assert [one.text for one in chat.tip.told] == [words]


def test_who_tells_nothing_of_himself_where_asked_who_tells_is_asked_again() -> None:
    assert agreed().says("Có ngôi mộ ở bìa rừng").open == "reporter-role"


def test_a_story_that_does_not_say_who_tells_it_is_kept_and_is_no_wrong_answer() -> None:
    told = "Ngày 12/3/1971 ở Cửa Việt có ba người lính hải quân hi sinh, chôn ở bãi cát phía nam"

    chat = agreed().says(told)

    assert chat.sees("đã ghi thêm lời bác").open == "reporter-role"
    assert not any("một trong các dòng sau" in one.text for one in chat.heard)
    assert [one.text for one in chat.tip.told] == [told]


def test_a_plea_where_asked_who_tells_is_heard_once() -> None:
    chat = agreed().says("làm ơn giúp cháu với ạ, khổ quá, cháu lo quá, cháu sợ lắm")

    assert chat.open == "reporter-role"
    assert [one.text for one in chat.heard if "đã ghi thêm lời bác" in one.text] == ["Dạ, cháu đã ghi thêm lời bác."]


def test_whoever_goes_on_telling_is_not_held_up() -> None:
    chat = agreed("zalo_oa").says("minh lam ray o Tan Bien").sees("một trong các dòng sau")

    chat.says("nghe noi o cuoi xom co cai mo")
    assert chat.open == "story-told"
    assert not any("một trong các dòng sau" in one.text for one in chat.heard)

    chat.says("khong ai biet ten", "xong").sees("Người báo tin: Người khác")
    assert [one.text for one in chat.tip.told] == [
        *("minh lam ray o Tan Bien", "nghe noi o cuoi xom co cai mo", "khong ai biet ten")
    ]


def test_who_tells_is_read_out_of_the_story_that_was_told_instead() -> None:
    chat = agreed("zalo_oa").says(
        "nhà ở Hòa Vang", "để tôi nhớ đã", "Chồng tôi là liệt sĩ Nguyễn Văn Mẫu, hi sinh 1972"
    )

    chat.says("xong").sees("Người báo tin: Người thân", "Quan hệ với liệt sĩ: Vợ hoặc chồng")


def test_whoever_passes_over_it_after_the_story_is_not_asked_a_third_time() -> None:
    chat = agreed("zalo_oa").says("alo alo", "nhà ở Hòa Vang", "có cái mộ ở bìa rừng gần suối", "xong")
    assert chat.open == "reporter-role"

    chat.says("hả", "gì cơ")
    assert chat.open not in ("reporter-role", "story-told")
    assert chat.tip.answers["reporter-role"].value is None


def test_a_helper_who_goes_on_telling_is_asked_for_consent_and_names_after_the_story() -> None:
    chat = agreed("zalo_oa").says("cháu nhắn giúp bà ngoại ạ", "ông ngoại cháu là liệt sĩ", "Đặng Văn Khuể")
    assert chat.open == "story-told"

    chat.says("quê Đông Hưng Thái Bình", "xong")
    assert chat.open == "reporter-consent"
    chat.says("đồng ý", "Nguyễn Thị Lan", "Hoa")
    assert (chat.tip.answers["reporter-elder"].value, chat.tip.answers["reporter-helper"].value) == (
        *("Nguyễn Thị Lan", "Hoa"),
    )
    chat.sees("Liệt sĩ: Đặng Văn Khuể", "Quê quán: Đông Hưng Thái Bình")


def test_not_to_remember_one_thing_does_not_end_the_story() -> None:
    chat = agreed().says("em trai liệt sĩ", "chị Lê Thị Nhàn", "không nhớ", "quê Nông Cống", "không rõ")

    assert chat.open == "story-told"
    assert [one.text for one in chat.tip.told] == ["chị Lê Thị Nhàn", "không nhớ", "quê Nông Cống", "không rõ"]
    assert chat.copy().says("không biết").open == "story-check"
    assert chat.says("anh đi năm 1970", "không nhớ nữa").open == "story-check"


def test_of_a_grave_without_a_name_a_villager_is_asked_for_no_birth_and_no_home() -> None:
    chat = agreed().says("người làng", "sau vườn nhà tôi có cái mộ bộ đội, họ rút qua năm 68", "xong", "đúng rồi")
    assert chat.open == "martyr-name"

    asked = []
    while chat.open.startswith("martyr-"):
        asked.append(chat.open)
        chat.says("không rõ")

    assert not {"martyr-birth_year", "martyr-home"} & set(asked)
    family = agreed().says("em trai liệt sĩ", "anh tôi hi sinh năm 68", "xong", "đúng rồi", "không rõ")
    assert family.open == "martyr-birth_year"
