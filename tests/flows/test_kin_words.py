"""Kin words of North, Centre and South: what somebody is to the martyr, and which words need one more tap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from flows import kin_words
from flows.model import Answer
from flows.relations import Kin, choices
from flows.script import kin_answers
from flows.script.question import NotUnderstood, Reading

# As somebody is called who is this to the martyr.
WORDS = {
    Kin.MOTHER: "mẹ | má | u | bầm | mệ | mạ | mẹ đẻ | mẹ ruột | mẹ liệt sĩ | dạ tôi là mẹ liệt sĩ ạ",
    Kin.FATHER: "bố | ba | tía | bọ | thầy | cha | bố đẻ",
    Kin.PARENT: "bố mẹ | ba má",
    Kin.MOTHERS_MOTHER: "bà ngoại | ngoại | ba ngoai",
    Kin.MOTHERS_FATHER: "ông ngoại",
    Kin.FATHERS_PARENT: "bà nội | ông nội | mệ nội",
    Kin.SISTER: "em gái | chị gái | chị ruột | em gái ruột | em gái út | em gái cùng mẹ | chị em ruột | em gai",
    Kin.BROTHER: "anh trai | anh ruột | em trai | em trai cùng mẹ khác cha | tôi là em trai của liệt sĩ",
    Kin.SIBLING: "em ruột | anh chị em ruột | anh em ruột | anh chị em cùng mẹ | toi la em ruot ls",
    Kin.HALF_BY_FATHER: "anh em cùng cha khác mẹ | em cùng bố khác mẹ | chị khác mẹ | em cung cha khac me",
    Kin.SOME_SIBLING: "em | anh | chị | anh em | chị em | anh chị em | em út",
    Kin.AUNT: "dì | dì ruột | già | bác gái bên mẹ | bác gái bên ngoại",
    Kin.UNCLE: "cậu | cậu ruột | bác trai bên mẹ | bác trai họ ngoại",
    Kin.MOTHERS_SIBLING: "cậu dì | bác bên mẹ | bác ruột bên ngoại",
    Kin.FATHERS_SIBLING: "cô | o | chú | chú ruột | cô ruột | bác bên nội | bác gái bên bố",
    Kin.PARENTS_SIBLING: "bác | bác ruột | bác gái | bác trai | bá",
    Kin.AUNTS_CHILD: "con dì | con của dì | con bác gái bên mẹ | em họ con dì | con trai của dì",
    Kin.UNCLES_CHILD: "con cậu | con của cậu | anh họ con cậu",
    Kin.FATHERS_COUSIN: "con chú | con cô | em họ con chú | con của o",
    Kin.COUSIN: "anh em họ | em họ | chị họ | con bác",
    Kin.SISTERS_CHILD: "con chị | con chị gái | con em gái | con của em gái liệt sĩ | con gái chị ruột",
    Kin.BROTHERS_CHILD: "con anh | con anh trai | con của em trai",
    Kin.NEPHEW: "cháu | cháu ruột | cháu gái | cháu trai | con em | con của anh chị em",
    Kin.SISTERS_DAUGHTERS_CHILD: "cháu ngoại của chị gái",
    Kin.SISTERS_SONS_CHILD: "cháu nội của em gái",
    Kin.SPOUSE: "vợ | chồng | vợ liệt sĩ",
    Kin.CHILD: "con | con trai | con gái liệt sĩ | con đẻ | con út | tôi là con trai liệt sĩ",
    Kin.GRANDCHILD: "cháu nội | cháu ngoại | cháu đích tôn | chắt",
    Kin.BY_MARRIAGE: "mợ | thím | dượng | con dâu | em rể | chị dâu | mẹ kế | con nuôi",
    Kin.RELATIVE: "họ hàng | bà con | cháu họ",
}
# As the martyr is called by the teller: the teller is then the other end.
TURNED = {
    Kin.SISTERS_CHILD: "cháu gọi bằng cậu | tôi gọi liệt sĩ bằng dì | cậu tôi | liệt sĩ là cậu tôi | chau goi bang cau",
    Kin.BROTHERS_CHILD: "cháu gọi bằng chú | gọi là cô | chú ruột tôi | liệt sĩ là chú của tôi | gọi bằng o",
    Kin.NEPHEW: "cháu gọi liệt sĩ bằng bác | bác ruột của tôi | liệt sĩ là bác tôi",
    Kin.CHILD: "bố tôi | liệt sĩ là bố tôi | liệt sĩ là ba tôi | gọi bằng cha",
    Kin.SIBLING: "anh trai tôi | em trai tôi | liệt sĩ là anh ruột của tôi",
    Kin.SOME_SIBLING: "anh tôi | em tôi",
    Kin.PARENT: "con tôi | con trai tôi",
    Kin.GRANDCHILD: "ông nội tôi | ông ngoại tôi",
    Kin.PARENTS_SIBLING: "cháu tôi",
    Kin.SPOUSE: "chồng tôi",
}


def split(table: dict[Kin, str]) -> list[tuple[str, Kin]]:
    return [(word.strip(), kin) for kin, words in table.items() for word in words.split("|")]


@pytest.mark.parametrize(("said", "kin"), split(WORDS))
def test_a_word_means_what_it_means_to_the_martyr(said: str, kin: Kin) -> None:
    assert kin_words.read(said) is kin


@pytest.mark.parametrize(("said", "kin"), split(TURNED))
def test_what_the_martyr_is_to_the_teller_is_turned_round(said: str, kin: Kin) -> None:
    assert kin_words.read(said) is kin


@pytest.mark.parametrize("said", ["em", "cháu", "bác", "anh em", "anh em họ", "bố mẹ", "họ hàng", "bác gái"])
def test_a_word_that_does_not_say_enough_is_asked_about(said: str) -> None:
    kin = kin_words.read(said)

    assert kin is not None
    assert choices(kin)


@pytest.mark.parametrize(
    "said", ["", "xin chào", "Nguyễn Văn Mẫu", "1972", "đường Trần Phú", "!!!", "không rõ lắm", "em " * 200]
)
def test_what_names_no_kin_is_none(said: str) -> None:
    assert kin_words.read(said) is None


@given(
    some.text(max_size=80) | some.lists(some.sampled_from("em con của mẹ bác gọi bằng 2 không".split())).map(" ".join)
)
def test_no_words_raise(said: str) -> None:
    kin_words.read(said)
    kin_words.siblings_in(said)
    kin_words.born_in(said)
    for reader in vars(kin_answers).values():
        if getattr(reader, "__name__", "").startswith("read_"):
            assert isinstance(reader(said), Answer | NotUnderstood)


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("còn hai chị gái và một em trai", [(Kin.SISTER, 2), (Kin.BROTHER, 1)]),
        ("chỉ còn em gái út 84 tuổi", [(Kin.SISTER, 1)]),
        ("anh trai mất rồi, còn chị gái", [(Kin.SISTER, 1)]),
        ("3 anh em trai", [(Kin.BROTHER, 3)]),
        ("mấy anh chị em", [(Kin.SIBLING, 2)]),
        ("không còn chị em nào", []),
        ("khong con em gai nao", []),
        ("99 chị gái", [(Kin.SISTER, 20)]),
        ("0 chị gái", []),
    ],
)
def test_brothers_and_sisters_are_counted_up(said: str, counted: list[tuple[Kin, int]]) -> None:
    assert [(each.kin, each.count) for each in kin_words.siblings_in(said)] == counted


def value(reading: Reading) -> object:
    return reading.value if isinstance(reading, Answer) else None


@pytest.mark.parametrize(
    ("reader", "said", "means"),
    [
        (kin_answers.read_alive, "cụ vẫn còn, 96 tuổi", "yes"),
        (kin_answers.read_alive, "mẹ tôi mất năm 2001", "no"),
        (kin_answers.read_alive, "cụ qua đời rồi", "no"),
        (kin_answers.read_alive, "không rõ nữa đâu", None),
        (kin_answers.read_children, "có ba người con", "several"),
        (kin_answers.read_children, "còn một cô con gái", "yes"),
        (kin_answers.read_children, "không có ai đâu", "no"),
        (kin_answers.read_aunts, "còn dì út", "aunt"),
        (kin_answers.read_aunts, "còn cậu thôi", "uncle"),
        (kin_answers.read_aunts, "còn một dì một cậu", "several"),
        (kin_answers.read_aunts, "mất hết rồi", "no"),
        (kin_answers.read_siblings, "em gái", "sister"),
        (kin_answers.read_siblings, "hai người", "several"),
        (kin_answers.read_siblings, "mất cả rồi", "no"),
        (kin_answers.read_health, "cụ yếu lắm, nằm một chỗ", "home"),
        (kin_answers.read_health, "vẫn khỏe", "well"),
        (kin_answers.read_health, "không khỏe", "home"),
        (kin_answers.read_health, "không yếu lắm", "well"),
        (kin_answers.read_health, "đến nhà giúp", "home"),
        (kin_answers.read_age, "84", 84),
        (kin_answers.read_age, "khoảng 84 tuổi", 84),
        (kin_answers.read_age, "sinh năm 1942", 1942),
        (kin_answers.read_age, "150 tuổi", None),
        (kin_answers.read_age, "già rồi", None),
        (kin_answers.read_age, "0", None),
        (kin_answers.read_which, "con chị gái", "sisters_child"),
        (kin_answers.read_which, "cháu", None),
        (kin_answers.read_relation, "cháu gọi bằng cậu", "nephew"),
        (kin_answers.read_relation, "cậu ruột", "other"),
    ],
)
def test_what_families_answer_is_understood(reader: object, said: str, means: object) -> None:
    assert callable(reader)
    assert value(reader(said)) == means
