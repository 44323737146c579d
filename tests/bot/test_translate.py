"""Texts: keys, channels' own wordings, fallback, gaps, and what Fluent would do to long or large values."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import HOME
from bot.translate import TextError, Texts

VI = """
-brand = Manh Mối
hello = Xin chào
    .zalo = Chào từ Zalo
brand = Đây là { -brand }
place =
    .ask = Ở đâu, { $name }?
    .ask-zalo = Bác gửi vị trí nhé, { $name }
    .ask-zalo_bot = Bác gõ địa chỉ nhé, { $name }
year = Năm { $year }
photos = { $count ->
    [0] Chưa có ảnh
   *[other] { $count } ảnh
 }
only-vi = Chỉ tiếng Việt
word-help = trợ giúp | giúp đỡ |
word-skip = bỏ qua
"""
EN = """
hello = Hello
place =
    .ask = Where, { $name }?
"""


@pytest.fixture
def texts() -> Texts:
    return Texts({"vi": [("vi/a.ftl", VI)], "en": [("en/a.ftl", EN)]})


@pytest.mark.parametrize(
    ("language", "key", "channel", "wanted"),
    [
        ("vi", "hello", "", "Xin chào"),
        ("en", "hello", "", "Hello"),
        ("vi", "hello", "zalo_oa", "Chào từ Zalo"),
        ("vi", "hello", "web", "Xin chào"),
        ("vi", "brand", "", "Đây là Manh Mối"),
        ("vi", "place.ask", "", "Ở đâu, Ba?"),
        ("vi", "place.ask", "zalo_oa", "Bác gửi vị trí nhé, Ba"),
        ("vi", "place.ask", "zalo_bot", "Bác gõ địa chỉ nhé, Ba"),
        ("en", "place.ask", "zalo_oa", "Where, Ba?"),
        ("en", "only-vi", "", "Chỉ tiếng Việt"),
        ("", "hello", "", "Xin chào"),
        ("km", "hello", "", "Xin chào"),
    ],
)
def test_text(language: str, key: str, channel: str, wanted: str, texts: Texts) -> None:
    for _ in range(2):  # looked up, then kept
        assert texts.text(language, key, channel=channel, name="Ba") == wanted


def test_nothing_invisible_is_put_around_a_value(texts: Texts) -> None:
    assert texts.text("vi", "place.ask", name="A") == "Ở đâu, A?"


def test_a_year_is_not_written_with_a_thousands_mark(texts: Texts) -> None:
    assert texts.text("vi", "year", year=1968) == "Năm 1968"


@pytest.mark.parametrize(("count", "wanted"), [(0, "Chưa có ảnh"), (3, "3 ảnh")])
def test_plural(count: int, wanted: str, texts: Texts) -> None:
    assert texts.text("vi", "photos", count=count) == wanted


def test_a_long_story_is_read_back_whole(texts: Texts) -> None:
    story = "{ $year } " + "kể " * 5_000

    assert texts.text("vi", "year", year=story) == f"Năm {story}"


def test_what_people_say_is_never_read_as_a_pattern(texts: Texts) -> None:
    assert texts.text("vi", "year", year="{ -brand } \ue000year\ue001") == "Năm { -brand } \ue000year\ue001"


def test_gaps_are_counted_and_still_answered(texts: Texts) -> None:
    assert texts.text("vi", "none") == "none"
    assert texts.text("vi", "place.none") == "place.none"
    assert texts.text("vi", "place.ask") == "Ở đâu, …?"
    assert texts.text("en", "only-vi") == "Chỉ tiếng Việt"
    assert texts.text("vi", "none") == "none"

    assert texts.problems == {"vi none": 2, "vi place.none": 1, "vi place.ask": 1, "en only-vi": 1}


@pytest.mark.parametrize(("language", "key"), [("vi", "none"), ("vi", "place.ask"), ("en", "only-vi")])
def test_strict_texts_raise(language: str, key: str) -> None:
    texts = Texts({"vi": [("a", VI)], "en": [("b", EN)]}, strict=True)

    with pytest.raises(TextError):
        texts.text(language, key)


def test_words_that_people_type(texts: Texts) -> None:
    assert texts.words("vi") == {"help": ("trợ giúp", "giúp đỡ"), "skip": ("bỏ qua",)}
    assert texts.words("en") == {}


def test_keys_and_whether_there_is_one(texts: Texts) -> None:
    assert texts.keys("en") == {"hello", "place.ask"}
    assert texts.has("place.ask")
    assert not texts.has("place")


def test_differences_between_languages() -> None:
    texts = Texts({"vi": [("a", "a = { $x }\nb = 1\n    .c = 2")], "en": [("b", "a = { $y }\nb = 1\nd = 4")]})

    assert texts.differences() == ["a: the variables differ", "b.c: not in en", "d: not in vi"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [("a = 1\n\nb 2\n", "f.ftl, line 3: this is not Fluent"), ("a = 1\na = 2\n", "f.ftl: a stands there twice")],
)
def test_faults_in_a_file(content: str, fault: str) -> None:
    assert Texts({"vi": [("f.ftl", content)]}).faults == [fault]

    with pytest.raises(TextError, match=r"f\.ftl"):
        Texts({"vi": [("f.ftl", content)]}, strict=True)


def test_a_language_without_texts_is_told(tmp_path: Path) -> None:
    (tmp_path / "vi").mkdir()

    with pytest.raises(TextError, match=r"no texts for the language 'ko'; there are: vi"):
        Texts.load(tmp_path, ["vi", "ko"])


def test_every_language_says_everything() -> None:
    texts = Texts.load(HOME / "locales", ["vi", "en"], strict=True)

    assert texts.differences() == []


def test_no_text_wants_a_variable_whose_name_means_the_channel_to_speak_on() -> None:
    found = [path for path in (HOME / "locales").rglob("*.ftl") if "$channel" in path.read_text(encoding="utf-8")]

    assert found == []


def test_every_text_of_the_command_line_that_is_named_is_there() -> None:
    texts = Texts.load(HOME / "locales", ["vi"], strict=True)
    sources = [path.read_text(encoding="utf-8") for path in (HOME / "bot").rglob("*.py")]

    named = {key for source in sources for key in re.findall(r'"(cli-[\w.-]*\w)"', source)}

    assert sorted(key for key in named if not texts.has(key)) == []
