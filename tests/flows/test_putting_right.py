"""What was read is shown, and put right by a tap or in plain words; nobody who fell is left out of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from flows import review, tips
from flows.model import Answer, Source, Tip, Told
from flows.script import martyr
from flows.script.putting_right import corrections
from tests.flows.chat import START, Chat, agreed, at

DAY = date(2026, 11, 27)
TWO = (
    "Tháng 5/1972 hai đồng chí hy sinh là đ/c Lê Văn Hòe quê Thái Bình và đ/c Vũ Đình Quế quê Hải Dương, chôn cạnh suối"
)


def told(*words: str) -> Chat:
    return agreed().says("đồng đội", *words, "xong")


def test_all_who_fell_are_shown_at_the_check_and_at_the_end() -> None:
    chat = told(TWO).sees("Liệt sĩ: Lê Văn Hòe", "Liệt sĩ khác: Vũ Đình Quế (Hải Dương")

    chat.says("đúng rồi")
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")

    chat.sees("Liệt sĩ: Lê Văn Hòe", "Liệt sĩ khác: Vũ Đình Quế")


def test_what_is_never_asked_is_shown_as_well_and_reaches_the_ticket() -> None:
    story = (
        "Bố tôi là liệt sĩ Nguyễn Văn Mẫu, bí danh Ba Thanh, sinh 1940, nhập ngũ tháng 2 năm 1965, cấp bậc trung sĩ, "
        "đơn vị d7 e66 f304, hi sinh 12/3/1968"
    )
    chat = agreed().says("tôi là con gái liệt sĩ", story, "xong")
    chat.sees("Bí danh, tên khác: Ba Thanh", "Nhập ngũ: tháng 2 năm 1965", "Cấp bậc, chức vụ: trung sĩ")

    chat.says("đúng rồi")

    man = tips.martyr_of(chat.tip)
    assert (man["alias"], man["enlisted"], man["rank"]) == ("Ba Thanh", "1965-02", "trung sĩ")


@pytest.mark.parametrize(
    ("line", "said", "shown"),
    [
        ("Bí danh, tên khác", "Ba Thành", "Bí danh, tên khác: Ba Thành"),
        ("Nhập ngũ", "4/1966", "Nhập ngũ: 4/1966"),
        ("Cấp bậc, chức vụ", "thượng sĩ", "Cấp bậc, chức vụ: thượng sĩ"),
        ("Cấp bậc, chức vụ", "không rõ", "Cấp bậc, chức vụ: không rõ"),
    ],
)
def test_what_is_never_asked_is_put_right_by_a_tap_and_at_the_end(line: str, said: str, shown: str) -> None:
    story = (
        "Bố tôi là liệt sĩ Nguyễn Văn Mẫu, bí danh Ba Thanh, sinh 1940, nhập ngũ tháng 2 năm 1965, cấp bậc trung sĩ, "
        "đơn vị d7 e66 f304, hi sinh 12/3/1968"
    )
    chat = agreed().says("tôi là con gái liệt sĩ", story, "xong").taps(line).says(said)
    assert chat.open == "story-check"

    chat.says("đúng rồi")
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")

    chat.sees(shown).says("sửa").taps(line)
    assert chat.open in martyr.NOT_ASKED


def test_a_line_put_right_by_a_tap_stays_in_sight() -> None:
    chat = told(TWO).taps("Quê quán").says("Tiền Hải").sees("Quê quán: Tiền Hải", "Liệt sĩ: Lê Văn Hòe")

    assert chat.open == "story-check"
    chat.taps("Quê quán")  # and can be put right once more


def test_it_is_put_right_in_plain_words() -> None:
    chat = told(TWO).says("anh Hòe hi sinh 1971 chứ không phải 1972").sees("cháu sửa lại rồi", "Ngày hi sinh: 1971")
    chat.says("tên đúng là Lê Văn Hoè Em").sees("Liệt sĩ: Lê Văn Hoè Em", "Ngày hi sinh: 1971")

    chat.says("thiếu hòn đá trắng to").sees("cháu ghi thêm lời bác rồi")

    assert "thiếu hòn đá trắng to" in "\n".join(one.text for one in chat.tip.told)


def test_who_says_that_it_is_not_right_is_asked_which_line() -> None:
    for said in ("chưa đúng", "sai rồi", "sửa"):
        chat = told(TWO).says(said).sees("dòng nào chưa đúng")
        assert chat.open == "story-check"
        assert "martyr-name" in chat.tip.answers


def test_at_the_end_it_is_put_right_in_plain_words_too() -> None:
    chat = told(TWO).says("đúng rồi")
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")

    chat.says("đơn vị là d7 e66 f304").sees("cháu sửa lại rồi", "Đơn vị: d7 e66 f304")

    assert chat.open == review.REVIEW


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param("anh Mẫu hi sinh 1969 chứ không phải 1972", {"martyr-death_date": "1969"}, id="a day"),
        pytest.param("sinh năm 1946", {"martyr-birth_year": "1946"}, id="nobody is named: it is he"),
        pytest.param("ten la Nguyen Van Mau", {"martyr-name": "Nguyen Van Mau"}, id="his name"),
        pytest.param("liệt sĩ Trần Đình Khác hi sinh 1970", {}, id="somebody else"),
        pytest.param("đúng là có hòn đá", {}, id="nothing"),
        pytest.param("không phải 1972", {}, id="only what is not so"),
        pytest.param(
            "hi sinh không phải 1972 mà là 1969", {"martyr-death_date": "1969"}, id="what is so stands behind"
        ),
        pytest.param("he died in 1969, not 1972", {"martyr-death_date": "1969"}, id="English"),
        pytest.param("He fell in 1969 and not in 1972.", {"martyr-death_date": "1969"}, id="English, with and"),
        pytest.param("he was killed not in 1972 but in 1969", {"martyr-death_date": "1969"}, id="English, with but"),
        pytest.param("He was born in 1946, not 1948", {"martyr-birth_year": "1946"}, id="English, birth"),
        pytest.param("not 1972", {}, id="English, only what is not so"),
        pytest.param("my mother died in 1969, not 1972", {}, id="English, a relative who died"),
        pytest.param("my mother was born in 1946", {}, id="English, a relative's birth"),
        pytest.param("kể nốt: hi sinh năm 1969", {"martyr-death_date": "1969"}, id="nốt is no not"),
    ],
)
def test_what_words_put_right(said: str, found: dict[str, str]) -> None:
    tip = Tip(answers={"martyr-name": Answer("Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu", source=Source.STORY, sure=False)})

    read = corrections(tip, said, DAY)

    assert read.keys() == found.keys()
    assert all(words in one.said for one, words in zip(read.values(), found.values(), strict=True))
    assert all(one.source is Source.ANSWER and one.sure for one in read.values())


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param("Bách sinh năm 1953", {}, id="the other martyr, by his given name"),
        pytest.param("bo mat nam 1980 con ma van song", {}, id="a relative who died"),
        pytest.param("Tôi tên Phan Thị Lành", {"contact-name": "Phan Thị Lành"}, id="who tells"),
        pytest.param("tên tôi là Lành chứ không phải Tụ", {"contact-name": "Lành"}, id="who tells, by a given name"),
        pytest.param("liệt sĩ là Trần Văn Tú", {"martyr-name": "Trần Văn Tú"}, id="whom it is about"),
        pytest.param(
            "đơn vị tiểu đoàn 8 chứ không phải D7", {"martyr-unit": "C5 D8 E66 F304"}, id="one level of his unit"
        ),
    ],
)
def test_only_what_is_his_is_put_right(said: str, found: dict[str, str]) -> None:
    unit = {"raw": "C5 D7 E66 F304", "company": "5", "battalion": "7", "regiment": "66", "division": "304"}
    tip = Tip(
        told=(Told("text", "Hy sinh có anh Nguyễn Văn Lương, đơn vị C5 D7 E66 F304, và anh Trần Đình Bách.", START),),
        answers={
            "martyr-name": Answer("Nguyễn Văn Lương", "Nguyễn Văn Lương"),
            "martyr-unit": Answer("C5 D7 E66 F304", unit),
        },
    )

    assert {field: one.said for field, one in corrections(tip, said, DAY).items()} == found


def test_whoever_names_another_of_a_list_hears_of_that_one() -> None:
    words = (
        "Danh sách liệt sĩ:\n1. Nguyễn Văn An, 1948, Thủy Nguyên, hi sinh 12/3/1969\n"
        "2. Hoàng Văn Chắt, 1947, Tiên Lãng, hi sinh 2/9/1968"
    )
    chat = agreed().says("người làng", words, "xong").sees("Liệt sĩ: Nguyễn Văn An", "Liệt sĩ khác: Hoàng Văn Chắt")

    chat.taps("Liệt sĩ").says("Hoàng Văn Chắt")

    chat.sees("Liệt sĩ: Hoàng Văn Chắt", "Năm sinh: 1947", "Quê quán: Tiên Lãng", "Liệt sĩ khác: Nguyễn Văn An")
    assert [one["name"] for one in tips.martyrs_of(chat.tip)] == ["Hoàng Văn Chắt", "Nguyễn Văn An"]


def test_a_line_is_opened_by_its_name_behind_the_word_for_it() -> None:
    assert told(TWO).says("sửa quê quán").open == "martyr-home"


def test_who_says_that_it_is_right_and_may_be_sent_is_understood() -> None:
    assert told(TWO).says("đúng hết rồi, gửi đi").tip.answers["story-check"].value == "yes"


def test_an_agreement_with_a_worry_behind_it_is_one() -> None:
    chat = Chat().starts().says("đồng ý, nhưng tôi lo lắm")

    assert chat.open == "reporter-role"
    assert [one.text for one in chat.tip.told] == ["nhưng tôi lo lắm"]
    assert Chat().starts().says("đồng ý, nhưng đừng lưu gì cả").open == "consent-agree"


def test_a_mother_who_is_willing_but_weak_is_willing() -> None:
    chat = at("dna-willing").says("mẹ tôi sẵn lòng cho mẫu, mà mẹ tôi yếu lắm không đi được")

    assert chat.tip.answers["dna-willing"].value == "yes"


@pytest.mark.parametrize(
    ("said", "home"),
    [
        ("Khuê quê Nghĩa Hưng, Nam Định", "Nghĩa Hưng, Nam Định"),
        ("que o xa An Hoa", "xa An Hoa"),
        ("Quê quán: Tiên Lãng", "Tiên Lãng"),
        ("Quế Sơn, Quảng Nam", "Quế Sơn, Quảng Nam"),
        ("Que Son Quang Nam", "Que Son Quang Nam"),
    ],
)
def test_a_home_is_what_stands_behind_the_word_for_it(said: str, home: str) -> None:
    assert at("martyr-home").says(said).tip.answers["martyr-home"].said == home


HELPER = ("nhắn hộ", "bác đồng ý", "Nguyễn Thị Sen", "Trần Thị Lan")


@pytest.mark.parametrize(
    ("begun", "story", "relation"),
    [
        pytest.param(HELPER, "Bà cháu là em gái liệt sĩ Nguyễn Văn Mẫu", "sibling", id="the elder's"),
        pytest.param(HELPER, "Bác cháu là liệt sĩ Nguyễn Văn Mẫu. Bà là vợ liệt sĩ", "spouse", id="not the writer's"),
        pytest.param(HELPER, "Anh trai bà là liệt sĩ Nguyễn Văn Mẫu", "sibling", id="what he is to the elder"),
        pytest.param(HELPER, "Anh tôi là liệt sĩ Nguyễn Văn Mẫu", "sibling", id="in the elder's own words"),
        pytest.param(HELPER, "Bác cháu là liệt sĩ Nguyễn Văn Mẫu", None, id="the writer's alone"),
        pytest.param(
            ("cháu viết hộ bà, bà là em gái liệt sĩ", *HELPER[1:]),
            "Bác cháu là liệt sĩ Nguyễn Văn Mẫu",
            "sibling",
            id="told before the story",
        ),
        pytest.param(("người thân",), "Bác cháu là liệt sĩ Nguyễn Văn Mẫu", "nephew", id="who tells"),
        pytest.param(("người thân",), "Bà cháu là em gái liệt sĩ Nguyễn Văn Mẫu", None, id="not that of who tells"),
        pytest.param(
            ("người thân",),
            "Bác cháu là liệt sĩ Nguyễn Văn Mẫu. Bà nội cháu là mẹ liệt sĩ",
            "nephew",
            id="that of who tells, beside the elder's",
        ),
    ],
)
def test_whose_relation_it_is(begun: tuple[str, ...], story: str, relation: str | None) -> None:
    chat = agreed().says(*begun, story, "xong")

    assert getattr(chat.tip.answers.get("dna-relation"), "value", None) == relation


def at_review(*words: str) -> Chat:
    chat = told(*words).says("đúng rồi")
    while chat.open != review.REVIEW:
        chat.says("bỏ qua")
    return chat


OF_HIM = {
    "Liệt sĩ": ("Vũ Đình Quý", "name"),
    "Năm sinh": ("1950", "birth_year"),
    "Quê quán": ("Kim Thành", "home_town"),
    "Ngày hi sinh": ("12/3/1971", "date_of_death_raw"),
    "Nơi hi sinh": ("bờ sông Thạch Hãn", "place_of_death"),
    "Nơi chôn cất": ("nghĩa trang xã", "burial_place"),
}


@pytest.mark.parametrize("label", OF_HIM)
def test_each_fact_of_a_further_martyr_is_put_right_by_a_tap(label: str) -> None:
    said, part = OF_HIM[label]
    chat = at_review(TWO)
    first = tips.martyr_of(chat.tip)

    chat.says("sửa").taps("Vũ Đình Quế").sees("Bác muốn sửa điều gì về người này", "Vũ Đình Quế (Hải Dương")
    chat.taps(label).sees("Vũ Đình Quế").says(said)

    assert chat.open == review.REVIEW
    chat.sees(said, "Liệt sĩ: Lê Văn Hòe")
    assert tips.martyrs_of(chat.says("gửi").ticket)[1][part] == said
    assert tips.martyrs_of(chat.ticket)[0] == first


def test_several_facts_of_a_further_martyr_are_put_right_one_after_the_other_and_typed() -> None:
    chat = at_review(TWO).says("sửa", "Vũ Đình Quế", "Đơn vị", "d7 e66 f304", "sửa", "vu dinh que", "Năm sinh", "1950")

    other = tips.martyrs_of(chat.says("gửi").ticket)[1]
    assert (other["unit"]["raw"], other["birth_year"], other["home_town"]) == ("d7 e66 f304", "1950", "Hải Dương")


@pytest.mark.parametrize("away", ["quay lại", "bỏ qua"])
def test_a_further_martyr_is_left_as_he_was_and_the_first_is_meant_again(away: str) -> None:
    chat = at_review(TWO).says("sửa").taps("Vũ Đình Quế").taps("Năm sinh").says(away)
    assert chat.open == review.REVIEW

    chat.says("sửa").taps("Năm sinh").says("1949")

    assert [one["birth_year"] for one in tips.martyrs_of(chat.says("gửi").ticket)] == ["1949", None]


def test_what_is_not_known_of_a_further_martyr_is_gone_but_not_his_name() -> None:
    chat = at_review(TWO)
    for label in ("Quê quán", "Liệt sĩ"):
        chat.says("sửa").taps("Vũ Đình Quế").taps(label).says("không rõ")

    other = tips.martyrs_of(chat.says("gửi").ticket)[1]
    assert (other["name"], other["home_town"]) == ("Vũ Đình Quế", None)


def test_an_old_button_of_the_first_martyr_means_the_first() -> None:
    chat = at_review(TWO).says("sửa")
    button = next(one.data for one in chat.heard[-1].choices if one.label == "Quê quán")

    chat.taps("Vũ Đình Quế").presses(button).says("Tiền Hải")

    assert tips.martyrs_of(chat.tip)[0]["home_town"] == "Tiền Hải"


def test_a_pin_for_a_further_martyr_is_his_grave_alone() -> None:
    chat = at_review(TWO)
    first = tips.location_of(chat.tip)

    chat.says("sửa").taps("Vũ Đình Quế").taps("Nơi chôn cất").sends_location(16.7563, 107.2094)

    assert tips.location_of(chat.tip) == first
    assert tips.martyrs_of(chat.tip)[1]["burial_place"] == "16.756300, 107.209400"
    assert chat.open == review.REVIEW


def test_who_turns_out_to_be_the_first_brings_what_was_put_right() -> None:
    chat = at_review(TWO).says("sửa").taps("Vũ Đình Quế").taps("Quê quán").says("Kim Thành")

    chat.says("sửa").taps("Liệt sĩ").says("Vũ Đình Quế")

    assert tips.martyr_of(chat.tip)["home_town"] == "Kim Thành"


@pytest.mark.parametrize(
    ("field", "said", "told"),
    [
        ("martyr-home", "C5 D7 E66", {"martyr-unit": "C5 D7 E66"}),
        ("martyr-home", "đơn vị c3 d8 e42", {"martyr-unit": "đơn vị c3 d8 e42"}),
        ("martyr-unit", "12/8/1972", {"martyr-death_date": "12/8/1972"}),
        ("martyr-unit", "hy sinh năm 1972", {"martyr-death_date": "năm 1972"}),
        (
            "martyr-unit",
            "hi sinh ngày 12/8/1972 tại Gio Linh, Quảng Trị",
            {"martyr-death_date": "ngày 12/8/1972", "martyr-death_place": "Gio Linh, Quảng Trị"},
        ),
        (
            "martyr-unit",
            "hi sinh ngày 12/8/1972 tại Gio Linh, Quảng Trị.",
            {"martyr-death_date": "ngày 12/8/1972", "martyr-death_place": "Gio Linh, Quảng Trị"},
        ),
        ("martyr-death_place", "12/8/1972", {"martyr-death_date": "12/8/1972"}),
        ("martyr-unit", "sinh năm 1949", {"martyr-birth_year": "sinh năm 1949"}),
        ("martyr-death_date", "quê ở Vĩnh Bảo", {"martyr-home": "Vĩnh Bảo"}),
        ("martyr-death_year", "hòm thư 6121", {"martyr-unit": "hòm thư 6121"}),
        ("martyr-name", "hi sinh ngày 12/8/1972", {"martyr-death_date": "ngày 12/8/1972"}),
    ],
)
def test_what_answers_another_question_is_stored_there_and_this_one_is_asked_again(
    field: str, said: str, told: dict[str, str]
) -> None:
    chat = at(field)
    chat.conversation = replace(
        chat.conversation,
        tip=replace(chat.tip, answers={one: was for one, was in chat.tip.answers.items() if one not in told}),
    )

    chat.says(said).sees("cháu đã ghi thêm lời bác")

    assert {one: chat.tip.answers[one].said for one in told} == told
    assert chat.open == field
    assert field not in chat.tip.answers


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("martyr-home", "xã Hòa Bình huyện Thủy Nguyên"),
        ("martyr-unit", "đơn vị ở Quảng Trị năm 1972"),
        ("martyr-unit", "1972"),
        ("martyr-death_place", "trận địa C5 D7 E66 ở Cửa Việt"),
        ("martyr-death_place", "Quảng Trị năm 1972"),
    ],
)
def test_what_may_answer_the_question_stays_its_answer(field: str, said: str) -> None:
    assert at(field).says(said).tip.answers[field].said == said


@pytest.mark.parametrize("said", ["tôi tên Lan", "toi ten la Nguyen Thi Lan", "tên tôi là Lan"])
def test_ones_own_name_is_kept_wherever_it_is_said(said: str) -> None:
    chat = at("dna-siblings").says(said).sees("đã ghi tên bác")

    assert chat.tip.answers["contact-name"].value.endswith("Lan")
    assert chat.open == "dna-siblings"


@pytest.mark.parametrize("said", ["con gái tôi được không", "con gai toi duoc ko", "co 1 con gai"])
def test_a_daughter_is_not_the_mothers_being_alive(said: str) -> None:
    chat = at("dna-mother").says(said)

    assert chat.open == "dna-mother"
    assert "dna-mother" not in chat.tip.answers
    assert [one.text for one in chat.tip.told][-1] == said


@pytest.mark.parametrize("word", ["xong", "gửi", "sửa"])
def test_a_step_word_is_nobodys_name(word: str) -> None:
    chat = at("reporter-helper").says(word, word, word)

    assert chat.open == "reporter-helper"
    assert "reporter-helper" not in chat.tip.answers


def test_what_is_told_at_another_question_is_not_asked_for_any_more() -> None:
    chat = (
        at("martyr-birth_year").says("anh ấy hi sinh ở Quảng Trị năm 72, chôn ở bìa rừng").sees("đã ghi thêm lời bác")
    )

    assert chat.tip.answers["martyr-death_place"].said == "Quảng Trị"
    assert chat.tip.answers["martyr-death_date"].said == "năm 72"
    assert chat.open == "martyr-birth_year"


def test_of_a_relative_who_died_nothing_is_taken() -> None:
    chat = at("dna-willing").says("bố tôi mất năm 1972 ở Quảng Trị")

    assert chat.tip.answers["martyr-death_date"].value is None
