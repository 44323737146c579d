"""What makes the team look twice, as a table; and that the person never hears of it."""

from __future__ import annotations

import pytest

from flows import accounts, flags
from flows.model import Answer, Tip, Told
from flows.script import abuse
from tests.flows.chat import agreed

RAISED = {
    "pay": ("Tôi biết chỗ, gia đình trả công thì tôi dẫn đi.", [flags.MONEY]),
    "deposit": ("Cô chú đặt cọc trước 5 triệu tôi mới chỉ.", [flags.MONEY]),
    "asked": ("Có người gọi điện đòi chuyển khoản 5 triệu tiền xét nghiệm.", [flags.ASKED]),
    "psychic": ("Thầy bảo mộ ở gốc đa, vong báo thế.", [flags.PSYCHIC]),
    "medium": ("Nhà ngoại cảm chỉ chỗ này.", [flags.PSYCHIC]),
    "bà đồng": ("Có bà đồng ở Thủy Nguyên bảo thế.", [flags.PSYCHIC]),
    "bottle": ("Đào lên thấy lọ penicillin có mảnh giấy ghi tên.", [flags.BOTTLE]),
    "paper": ("Tên trong lọ ghi rõ lắm.", [flags.BOTTLE]),
    "no marks": ("Nha ngoai cam noi the", [flags.PSYCHIC]),
    "both": ("Thầy cúng bảo đặt cọc thì chỉ chỗ có lọ penicillin.", [flags.MONEY, flags.PSYCHIC, flags.BOTTLE]),
}
QUIET = (
    "Chú tôi hi sinh ở Quảng Trị, thầy giáo cùng làng kể lại.",
    "Thầy thuốc của tiểu đoàn chôn cất ông.",
    "Báo tin có mất tiền không?",
    "Ông gửi về cho mẹ chiếc lọ hoa.",
    "Đơn vị vượt sông Đồng Nai, anh Bảo đi trước.",
    "Nguyễn Vong quê Thái Bình.",
    "Cô đồng nghiệp của tôi biết chỗ.",
    "Toi co dong doi con song o Quang Tri.",
)


def told(*texts: str, **answers: Answer) -> Tip:
    return Tip(told=tuple(Told("text", one) for one in texts), answers=answers)


@pytest.mark.parametrize("name", RAISED)
def test_what_raises_a_flag(name: str) -> None:
    text, expected = RAISED[name]
    found = flags.of_tip(told("Cháu chào cô chú.", text))

    assert [one.what for one in found] == expected
    assert all(one.words and one.words in text for one in found), "the words that raised it stand beside it"


@pytest.mark.parametrize("text", QUIET)
def test_what_raises_none(text: str) -> None:
    assert flags.of_tip(told(text)) == ()


def test_a_report_of_a_fraud_is_not_flagged_for_what_it_reports() -> None:
    tip = told("Thầy cúng đòi đặt cọc 5 triệu.", **{abuse.REPORT: Answer(value=abuse.FRAUD)})

    assert flags.of_tip(tip) == ()
    assert [one.what for one in flags.of_tip(tip, {"account": ("MM-1",)})] == ["same_account"]


def test_others_are_named_by_their_codes() -> None:
    found = flags.of_tip(told("x"), {"phone": tuple(f"MM-{one}" for one in range(9)), "text": ()})

    assert found == (flags.Flag("same_phone", "MM-0, MM-1, MM-2, MM-3, MM-4"),)


def test_a_text_is_known_again_without_marks_and_signs_and_a_short_one_never() -> None:
    one = told("Tôi biết một ngôi mộ có bia ghi tên ở gốc đa.")
    other = told("toi biet mot ngoi mo co bia ghi ten o goc da")

    assert set(flags.marks_of(one)) & set(flags.marks_of(other))
    assert flags.marks_of(told("Tôi biết một ngôi mộ.")) == ()


def test_a_number_and_an_account_are_known_again_however_they_are_written() -> None:
    one = flags.marks_of(told("gọi 0912 345 678, stk 0011004567890"))
    other = flags.marks_of(told("x", **{abuse.ACCOUNT: Answer(said="+84912345678"), "a": Answer(said="0011004567890")}))

    assert {("phone", "+84912345678"), ("account", "0011004567890")} <= set(one) & set(other)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("stk 0011004567890 VCB", "stk xxxxxxxxxx890 VCB"),
        ("thẻ 9704 1234 5678 9012", "thẻ xxxxxxxxxxxxx012"),
        ("CCCD 031065001234.", "CCCD xxxxxxxxx234."),
        ("20.844912345678, 106.688123456789", "20.844912345678, 106.688123456789"),
        ("48QXJ8541212345", "48QXJ8541212345"),
        ("đòi 50.000.000 đồng năm 1972", "đòi 50.000.000 đồng năm 1972"),
        ("MM-S1M6-TTN8", "MM-S1M6-TTN8"),
    ],
)
def test_account_numbers_are_hidden_and_places_sums_and_codes_are_not(text: str, shown: str) -> None:
    assert accounts.mask(text) == shown


@pytest.mark.parametrize("name", RAISED)
def test_the_person_never_hears_of_a_flag_and_the_tip_is_taken(name: str) -> None:
    chat = agreed().says("bỏ qua", RAISED[name][0])
    heard = [one.key for one in chat.said]
    chat.ends()
    heard += [one.key for one in chat.said]

    assert not [one for one in heard if one.startswith("flags-")]
    assert chat.ticket.told[0].text == RAISED[name][0]
