"""The code of a poster, typed on Zalo: alone it opens the talk, among words it says where the person came from."""

from __future__ import annotations

import pytest

from flows import events, source_codes
from flows.events import Text
from tests.flows.chat import Chat

NAME = "bv-viet-tiep"


def types(chat: Chat, words: str, source: str = NAME) -> Chat:
    """As the turn hands it over: with the source that it found in the words."""
    return chat.happens(Text(words), source=source)


@pytest.mark.parametrize("words", ["BV01", "bv01", "Dạ mã BV01 ạ", "#bv 01", "BVO1", "Mã: BV-01.", "(BV01)"])
def test_a_code_alone_opens_the_talk_and_is_no_part_of_the_story(words: str) -> None:
    assert source_codes.said(words) == ("bv01",)

    chat = types(Chat("zalo_oa"), words).sees("cháu chào bác", "Bác có đồng ý")

    assert chat.tip.source == chat.conversation.source == NAME
    assert chat.tip.told == ()


def test_a_code_after_the_greeting_is_noted_and_the_question_stays() -> None:
    chat = Chat("zalo_oa").happens(events.Opened())

    types(chat, "bv01").sees("ghi mã rồi", "Bác có đồng ý")

    assert chat.tip.source == NAME
    assert chat.tip.told == ()
    assert chat.says("đồng ý").ends().ticket.source == NAME


def test_a_code_among_words_says_where_they_are_from_and_the_words_are_kept_whole() -> None:
    words = "BV01 Tôi biết chỗ chôn anh Nguyễn Văn Mẫu"

    chat = types(Chat("zalo_bot"), words).says("đồng ý")

    assert [one.text for one in chat.tip.told] == [words]
    assert chat.ends().ticket.source == NAME


def test_a_code_under_the_first_photo_counts_too() -> None:
    chat = Chat("zalo_oa").happens(events.Media("photo", "{}", caption="mã bv01, ảnh anh tôi"), source=NAME)

    assert chat.tip.source == NAME


def test_a_mistyped_code_harms_nothing_and_is_kept_as_words() -> None:
    chat = types(Chat("zalo_oa"), "BV99", source="").sees("Bác có đồng ý").says("đồng ý")

    assert chat.tip.source == ""
    assert [one.text for one in chat.tip.told] == ["BV99"]


def test_the_first_source_stays_unless_another_code_is_typed_by_itself() -> None:
    chat = Chat("telegram").starts("cho-sat")

    types(chat, "Ở bệnh viện tôi thấy mã BV01")
    assert chat.conversation.source == chat.tip.source == "cho-sat"
    types(chat, "BV01")
    assert (chat.conversation.source, chat.tip.source) == (NAME, "cho-sat")


def test_who_sent_a_tip_before_keeps_its_source_whatever_is_said_later() -> None:
    chat = Chat("zalo_oa").starts().says("đồng ý", "Tôi biết mộ anh Mẫu").ends()

    types(chat, "À, mã trên tường là BV01 đấy")
    assert chat.conversation.source == ""
    types(chat, "BV01").sees("báo tin mới")
    assert chat.says("báo tin").tip.source == NAME


def test_a_code_typed_in_the_middle_answers_no_question() -> None:
    chat = Chat("zalo_oa").starts().says("đồng ý", "bỏ qua", "Tôi biết mộ anh Mẫu", "xong")
    was = chat.open

    types(chat, "BV01").sees("ghi mã rồi")

    assert chat.open == was
    assert was not in chat.tip.answers


@pytest.mark.parametrize(
    "words", ["E66 F304", "C3 D7", "QK3", "năm 72", "0912 345 678", "MM-7K2P-9XQA", "B52", "x" * 9_000]
)
def test_words_of_soldiers_are_looked_up_at_most_and_never_cost_much(words: str) -> None:
    assert len(source_codes.said(words * 50)) <= 20


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("BV05", "BV05"),
        ("bv-viet-tiep", "BV02"),
        ("benh-vien-viet-tiep", "BVV01"),
        ("qk3", "NG01"),
        ("nam-72", "NG01"),
        ("x", "NG01"),
        ("123", "NG01"),
        ("ubnd-phuong-le-chan", "UPL01"),
    ],
)
def test_a_new_code_is_short_and_never_reads_as_a_unit_or_a_year(name: str, code: str) -> None:
    assert source_codes.new_code(name, {"bv01"}) == code
    assert source_codes.said(code) == (source_codes.key(code),)


def test_there_is_a_code_for_more_posters_than_will_ever_hang() -> None:
    taken: set[str] = set()
    for _ in range(1_500):
        code = source_codes.new_code("bv-viet-tiep", taken)
        assert source_codes.key(code) not in taken
        taken.add(source_codes.key(code))
