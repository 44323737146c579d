"""Vietnamese people in English and French texts: who is named at all. Every person is invented."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import story
from flows.understand.languages import language, witnesses
from flows.understand.meaning.scene import see
from flows.understand.page import fold


def named(text: str, language: str = "en") -> list[str]:
    return [person.name for person in see(fold.page(text), language=language).people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("the diary of Nguyen Van Sam, from Hai Phong", ["Nguyen Van Sam"], id="a full name, no place"),
        pytest.param("Đặng Thế Bảng and Lê Thị Man were there", ["Đặng Thế Bảng", "Lê Thị Man"], id="with marks"),
        pytest.param("a name paper: MAI XUAN TRINH, b. 1947", ["Mai Xuan Trinh"], id="in capitals"),
        pytest.param("the name in the notebook was LE DANG TAO.", ["Le Dang Tao"], id="a surname that is a word"),
        pytest.param("a soldier named Sinh died here", ["Sinh"], id="a given name that is announced"),
        pytest.param('a canteen marked "THUAN" was found', ["Thuan"], id="a given name in quotes"),
        pytest.param("then driver Nhâm went back", ["Nhâm"], id="a given name with letters of its own"),
        pytest.param("a board with NG. V. HOACH on it", ["Ng. V. Hoach"], id="initials"),
        pytest.param("Siu H'Lem of the highlands", ["Siu H'Lem"], id="of the highlands"),
        pytest.param("NGUYEN, Dinh Sam - gunner. VU, Xuan Man", ["Nguyen Dinh Sam", "Vu Xuan Man"], id="a list abroad"),
        pytest.param("HA, but NGUYEN, 1972, and DA, Nang too", [], id="no list"),
        pytest.param("On January 5 we went to Da Nang. Do you know Paul Ho?", [], id="what only sounds so"),
        pytest.param("Near Dak To with A Marine and A Company", [], id="no man of the highlands"),
        pytest.param("Our Captain Thomas Reed and Sgt. Miller told us", [], id="others' names"),
    ],
)
def test_who_is_named(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("THE BODY OF LE VAN BINH WAS LEFT BY THE ROAD", ["Le Van Binh"]),
        ("THE CARD BELONGED TO PHAN VAN LOI, BORN IN 1948", ["Phan Van Loi"]),
        ("MY BROTHER DO QUANG VINH WENT SOUTH IN 1966", ["Do Quang Vinh"]),
    ],
)
def test_where_all_is_in_capitals_words_are_no_names(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_the_list_of_an_archive_is_read_where_all_names_are_vietnamese() -> None:
    names = ["Nguyen Dinh Sam", "Ha Sy Man"]

    assert named("NGUYEN, Dinh Sam - CO 2nd Plt - Thanh Hoa\nHA, Sy Man - medic", "vi") == names
    assert named("Mộ anh CAO, Anh Hùng hy sinh rồi", "vi") == ["Cao", "Hùng"]


def test_in_french_too() -> None:
    text = "Le carnet était au nom de Tran Dinh Lam. La tombe de Hoang Ton est derrière l'église de Phu Nho Quan."

    assert named(text, "fr")[:2] == ["Tran Dinh Lam", "Hoang Ton"]


def test_a_dot_behind_a_rank_ends_no_sentence() -> None:
    scene = see(fold.page("Our interpreter Sgt. Tran Van Hai read it. We left."), language="en")

    assert len(scene.sentences) == 2


def test_what_telex_leaves_is_looked_for_in_vietnamese_alone() -> None:
    assert see(fold.page("He was a soldier"), language="en").words.shades[1] == "was"


@pytest.mark.parametrize(
    ("text", "count", "named_so_far"),
    [
        ("we buried a dozen NVA", 12, 0),
        ("we buried nine bodies", 9, 2),
        ("buried two men", 3, 3),
        ("", None, 0),
    ],
)
def test_how_many_fell(text: str, count: int | None, named_so_far: int) -> None:
    assert witnesses.count_of(fold.page(text), named_so_far) == count


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        ("My name is Ron Parks, I served with the 25th Infantry.", "Ron Parks", "foreign veteran"),
        ("My late father kept this card. Regards, Ann Miller", "Ann Miller", "family of foreign veteran"),
        ("I am a historian at the archives.", None, "researcher"),
    ],
)
def test_who_tells(text: str, name: str | None, relation: str) -> None:
    page = fold.page(text)
    found = witnesses.name_of(page, ())

    assert (found.value if found else None, witnesses.relation_of(page)) == (name, relation)


@pytest.mark.parametrize(
    ("text", "fallen"),
    [
        ("Please pray for my father Nguyen Van Ba who died in California in 2019.", []),
        ("My mother Pham Thi Hue died in 2003. Her brother Pham Van Long was killed in 1968.", ["Pham Van Long"]),
        ("Mon père Tran Van Long est mort à Paris en 2010.", []),
    ],
)
def test_who_died_after_the_wars_is_no_martyr(text: str, fallen: list[str]) -> None:
    told = story.read_story(text, date(2026, 11, 27))

    assert [one.name.value for one in told.martyrs if one.name] == fallen


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nguyen Van Hung was killed in 1968 at Khe Sanh.", None),
        ("In Tay Ninh, A Company buried 15 NVA.", None),
        ("I am Vietnamese American. My uncle Le Van Hai was killed in Laos in 1971.", None),
        ("I am looking for my uncle Le Van Hai, killed in 1971. His wife, Mrs. Nguyen Thi Sau, is 95.", None),
        ("We buried nine men near Hue in 1968. It was raining. Frank Odom, Ohio", "Frank Odom"),
    ],
)
def test_the_one_who_tells_is_no_fallen_and_no_other_words(text: str, name: str | None) -> None:
    told = story.read_story(text, date(2026, 11, 27)).informant

    assert (told.name.value if told and told.name else None) == name


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("I am the sister of Le Van Hai, killed in action 12 May 1968.", "sister"),
        ("I'm his widow and I live in Paris.", "wife"),
        ("I am the son of a veteran of the 25th Infantry.", None),
        ("I am looking for the sister of Le Van Hai.", None),
    ],
)
def test_what_he_says_that_he_is_to_the_fallen(text: str, kin: str | None) -> None:
    assert witnesses.kinship_of(fold.page(text)) == kin


def test_his_own_name_goes_before_a_signature_that_he_quotes() -> None:
    page = fold.page("The letter is signed Nguyen Trong Khoi, 24 years old. My name is Paul Van Horn.")

    found = witnesses.name_of(page, ())
    assert found is not None
    assert found.value == "Paul Van Horn"


def test_a_diary_that_was_found_is_not_urgent() -> None:
    text = "Mon ami le docteur Hai m'a donné votre adresse. Nous avons trouvé le carnet de Le Van Tu près de Lang Son."

    assert not story.read_story(text, date(2026, 11, 27)).urgent


@pytest.mark.parametrize(
    "text",
    [
        "Born: 1948, Nam Dinh\nDied: 12 May 1968\nUnit: 88th Regiment\nContact: Le Thi Hoa",
        "Le Van Hai died on 12 May 1968. Contact: Le Thi Hoa",
    ],
)
def test_a_form_is_english_and_a_surname_no_article(text: str) -> None:
    assert language.language_of(fold.page(text)) == "en"
