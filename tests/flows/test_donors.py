"""Who of the family can give a sample: a few taps in everyday words, advice, a no that is respected, one line."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.desk import cards
from flows import donors, kinship, review, tips
from flows.model import Source
from flows.script import dna
from flows.script.order import BY_FIELD
from tests.flows.chat import Chat, agreed, at, texts
from tests.flows.test_full_story import FAMILY, told

KIN = frozenset({dna.WHICH, *dna.STRETCH})


def willing(channel: str = "telegram", role: str = "") -> Chat:
    return at("dna-willing", channel, role).taps("Sẵn lòng")


def form(chat: Chat) -> dict[str, Any]:
    found: dict[str, Any] = tips.as_json(chat.tip)["dna"]
    return found


def line(chat: Chat, language: str = "vi") -> str:
    found = donors.line(chat.tip)
    return texts().text(language, found.value_key, **found.args) if found is not None else ""


def skips_to_review(chat: Chat) -> Chat:
    for _ in range(20):
        if chat.open == review.REVIEW:
            return chat
        chat.says("bỏ qua")
    raise AssertionError(chat.open)


def test_the_one_line_of_a_family() -> None:
    chat = willing().taps("Con").taps("Đã mất").says("còn em gái út 84 tuổi và 2 anh trai")
    chat.sees("Em gái ấy đi lại được không").taps("Yếu, cần lấy tại nhà").taps("Tại nhà")

    assert chat.open == "dna-consent"
    chat.sees("3 người phù hợp, ưu tiên: em gái cùng mẹ, 84 tuổi, cần lấy mẫu tại nhà")
    assert line(chat, "en") == "3 suitable, first: younger sister of the same mother, aged 84, to be visited at home"
    found = form(chat)
    assert (found["willing"], found["relation"], found["line"], found["preferred"]) == ("yes", "child", "none", "home")
    assert found["donors"] == [
        {
            "relation": "younger_sister",
            "tells": False,
            "count": 1,
            "fit": "fits",
            "line": "maternal",
            "rank": 3,
            "age": 84,
            "age_group": "from_75",
            "needs_home": True,
            "urgency": "first",
        },
        {
            "relation": "elder_brother",
            "tells": False,
            "count": 2,
            "fit": "fits",
            "line": "maternal",
            "rank": 3,
            "age": None,
            "age_group": None,
            "needs_home": None,
            "urgency": "normal",
        },
    ]
    assert all(tuple(row) == donors.COLUMNS for row in found["donors"])


def test_the_card_of_the_group_has_the_line() -> None:
    chat = willing().taps("Anh, chị, em ruột").taps("Đã mất").taps("Còn một chị hoặc em gái").taps("Đi lại được")

    card = cards.read(tips.as_json(chat.tip))
    text = cards.card_text(card, lambda key, **args: texts().text("vi", key, **args), link="https://vi-du.example.vn")

    assert "Mẫu ADN: đồng ý cho mẫu (anh, chị, em) · 2 người phù hợp, ưu tiên: " in text


def test_the_mother_comes_first_and_her_age_is_read_where_it_is_told() -> None:
    chat = willing().taps("Anh, chị, em ruột").says("còn, cụ 96 tuổi rồi")

    assert chat.open == "dna-health"
    chat.sees("Mẹ của liệt sĩ đi lại được không").says("cụ yếu lắm")

    assert chat.open == "dna-preferred"  # the age is known
    assert line(chat) == "2 người phù hợp, ưu tiên: mẹ đẻ, 96 tuổi, cần lấy mẫu tại nhà"


def test_a_year_of_birth_is_an_age() -> None:
    chat = willing().taps("Anh, chị, em ruột").taps("Còn").taps("Đi lại được").says("cụ sinh năm 1930")

    assert "96 tuổi" in line(chat)  # told in 2026


def test_an_age_of_150_is_asked_again_and_nothing_is_lost() -> None:
    chat = willing().taps("Anh, chị, em ruột").taps("Còn").taps("Đi lại được").says("150 tuổi")

    assert chat.open == "dna-age"
    chat.sees("số tuổi hoặc năm sinh")
    assert "150 tuổi" in tips.story_of(chat.tip)


@pytest.mark.parametrize("channel", ["telegram", "zalo_oa", "zalo_bot", "web"])
def test_two_who_fit_are_enough(channel: str) -> None:
    chat = willing(channel).says("em ruột").says("mất rồi").says("hai chị gái")

    assert chat.open == "dna-health"
    assert not {dna.NEPHEWS, dna.AUNTS, dna.COUSINS} & chat.tip.answers.keys()


def test_of_a_family_of_whom_nobody_is_left_it_is_said_that_the_team_advises() -> None:
    chat = willing().taps("Con").says("không", "không", "không", "không")
    assert chat.open == "dna-cousins"

    chat.taps("Không có ai").sees("xin để cán bộ hướng dẫn", "giấy tờ")

    assert chat.open == "dna-consent"
    assert form(chat)["donors"] == []
    assert sum(one in chat.tip.answers for one in dna.STRETCH) == dna.MOST


# Words that need one more tap


@pytest.mark.parametrize(
    ("said", "tap", "line_of", "rank"),
    [
        ("cháu", "Con của chị, em gái liệt sĩ", "maternal", 6),
        ("cháu", "Con của anh, em trai liệt sĩ", "paternal", None),
        ("anh em", "Cùng mẹ", "maternal", 3),
        ("em", "Cùng cha khác mẹ", "paternal", None),
        ("bác", "Cậu, dì, bác bên mẹ", "maternal", 4),
        ("bác", "Cô, chú, bác bên bố", "paternal", None),
        ("bố mẹ", "Bố", "paternal", None),
        ("bố mẹ", "Mẹ", "maternal", 1),
        ("họ hàng", "Con của dì, bác gái bên mẹ", "maternal", 5),
        ("họ hàng", "Con của cậu, bác trai bên mẹ", "none", None),
    ],
)
def test_an_open_word_is_told_by_one_more_tap(said: str, tap: str, line_of: str, rank: int | None) -> None:
    chat = willing().says(said)
    assert chat.open == "dna-relation_which"

    chat.taps(tap)

    assert form(chat)["line"] == line_of
    assert [row["rank"] for row in form(chat)["donors"]] == ([rank] if rank else [])


def test_a_word_that_says_enough_needs_none() -> None:
    for said, rank in (("cháu gọi bằng cậu", 6), ("em cùng mẹ khác cha", 3), ("tôi là con dì", 5)):
        chat = willing().says(said)
        assert chat.open == "dna-mother"
        assert form(chat)["donors"][0]["rank"] == rank


def test_a_word_that_stays_open_is_for_an_officer_to_ask_about() -> None:
    chat = willing().says("cháu").taps("Cháu họ")

    assert form(chat)["line"] == "unknown"
    assert [row["fit"] for row in form(chat)["donors"]] == ["unknown"]
    assert line(chat).startswith("chưa rõ người phù hợp")


# Why somebody does not fit


@pytest.mark.parametrize("said", "con|cháu nội|vợ|bố|con anh trai|con cậu|em cùng cha khác mẹ|chú|mợ".split("|"))
def test_why_somebody_does_not_fit_is_said_kindly_with_what_they_can_do(said: str) -> None:
    chat = willing().says(said).sees("ưu tiên", "dòng mẹ", "cán bộ")

    words = "\n".join(one.text for one in chat.heard)
    assert "không được" not in words
    assert "Bác" in words or "bác" in words
    assert words.count("?") <= 1  # one question a message, and one message after it
    assert chat.open == "dna-mother"


def test_a_brother_of_the_martyr_is_told_that_he_fits_his_children_are_not() -> None:
    willing().says("anh trai").sees("cùng dòng mẹ với liệt sĩ")
    willing().says("con anh trai").sees("Bố của bác")


def test_a_woman_martyr_s_child_fits() -> None:
    chat = at("martyr-name").says("Nguyễn Thị Mẫu")
    while chat.open != "dna-willing":
        chat.says("bỏ qua")

    chat.taps("Sẵn lòng").taps("Con").sees("cùng dòng mẹ")

    assert form(chat)["line"] == "maternal"


# Advice


@pytest.mark.parametrize("channel", ["telegram", "zalo_bot"])
def test_advice_is_a_list_of_short_answers_that_ends_when_the_person_says_so(channel: str) -> None:
    chat = at("dna-willing", channel).taps("Muốn được tư vấn").sees("không ai ép")
    labels = [one.label for one in chat.heard[-1].choices]

    for number in range(1, len(dna.TOPICS) + 1):
        chat.says(str(number))
        assert chat.open == "dna-advice"
        assert len(chat.heard) == 2
        assert all(len(one.split()) <= 30 for one in chat.heard[0].text.splitlines())
    assert labels[-1] == "Đủ rồi"
    chat.says("đủ rồi")

    assert chat.open == "dna-relation"


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("Ai cho mẫu phù hợp", "cùng mẹ"),
        ("Lấy mẫu thế nào", "tăm bông"),
        ("Ai lấy, lấy ở đâu", "Công an xã, phường"),
        ("Cần giấy tờ gì", "giấy báo tử"),
        ("Bao lâu có kết quả", "không dám hẹn ngày"),
        ("Mẫu lấy xong đi đâu", "đối chiếu"),
        ("Có mất tiền không", "trả lời chính thức"),
    ],
)
def test_the_advice_says_what_is_so(topic: str, said: str) -> None:
    at("dna-willing").taps("Muốn được tư vấn").taps(topic).sees(said)


def test_that_it_is_free_of_charge_is_said_once_the_committee_confirmed_it() -> None:
    chat = at("dna-willing").taps("Muốn được tư vấn")
    chat.rules = replace(chat.rules, sampling_is_free=True)

    chat.taps("Có mất tiền không").sees("gia đình không phải nộp tiền")


# A no


def test_a_no_is_respected_and_nothing_else_is_asked() -> None:
    chat = at("dna-willing").taps("Không").sees("không hỏi thêm")

    assert chat.open == "contact-phone"
    assert form(chat) == {
        "willing": "no",
        "relation": None,
        "line": "unknown",
        "donors": [],
        "preferred": None,
        "said": [],
    }


def test_who_said_no_is_not_asked_again_with_the_next_tip_and_can_still_change_it() -> None:
    chat = skips_to_review(at("dna-willing").taps("Không")).says("gửi", "báo tin")
    chat.says("người thân", "Chuyện kể khác", "xong")
    asked = set()
    while chat.open != review.REVIEW:
        asked.add(chat.open)
        chat.says("bỏ qua")

    assert not [one for one in asked if one.startswith("dna-")]
    chat.sees("Mẫu ADN: Không").says("sửa").taps("Mẫu ADN").taps("Sẵn lòng")
    assert chat.open == "dna-relation"
    assert not chat.conversation.unwilling


def test_a_draft_that_is_begun_anew_does_not_ask_again() -> None:
    chat = at("dna-willing").taps("Không").says("làm lại", "có")

    assert chat.tip.answers["dna-willing"].value == "no"


def test_erasing_forgets_the_no_too() -> None:
    chat = at("dna-willing").taps("Không").says("xóa dữ liệu", "có").waits(days=2)

    assert not chat.conversation.unwilling


# Back, skip, the review


def test_two_skips_end_it() -> None:
    chat = willing().says("bỏ qua").says("bỏ qua")

    assert chat.open == "dna-consent"
    assert "chưa thấy" not in "\n".join(one.text for one in chat.heard)


def test_not_knowing_is_no_skip() -> None:
    chat = willing().says("con", "không rõ", "không rõ")

    assert chat.open == "dna-nephews"


def test_back_opens_the_question_before() -> None:
    chat = willing().says("con", "mất rồi").says("quay lại")
    assert chat.open == "dna-mother"

    chat.sees("Đã mất").taps("Còn")

    assert chat.open == "dna-siblings"
    assert form(chat)["donors"][0]["relation"] == "mother"


def test_the_review_shows_the_donors_and_lets_correct_them() -> None:
    chat = willing().says("em ruột").taps("Đã mất").taps("Còn một chị hoặc em gái").taps("Yếu, cần lấy tại nhà")
    skips_to_review(chat).sees("Mẹ liệt sĩ: Đã mất", "Anh chị em cùng mẹ: Còn một chị hoặc em gái")
    chat.sees("Người cho mẫu: 2 người phù hợp")

    chat.says("sửa").taps("Mẹ liệt sĩ").taps("Còn")

    assert chat.open == "dna-health"  # of the mother now: what was told was of another
    chat.sees("Mẹ của liệt sĩ").taps("Đi lại được").taps("Từ 85 tuổi")
    assert chat.open == review.REVIEW
    chat.sees("Người cho mẫu: 3 người phù hợp, ưu tiên: mẹ đẻ, từ 85 tuổi")
    assert [one.was.value for one in chat.tip.changes if one.field == "dna-health"] == ["home"]


def test_another_relation_is_asked_about_anew() -> None:
    chat = skips_to_review(willing().says("cháu").taps("Con của chị, em gái liệt sĩ").says("không", "không"))

    chat.says("sửa").taps("Quan hệ với liệt sĩ").says("bác")

    assert chat.open == "dna-relation_which"


def test_a_no_afterwards_takes_all_of_it_out_of_the_ticket() -> None:
    chat = willing().says("em ruột").taps("Còn").taps("Yếu, cần lấy tại nhà")
    skips_to_review(chat).says("sửa").taps("Mẫu ADN").taps("Không")

    chat.says("gửi")

    found = tips.as_json(chat.ticket)["dna"]
    assert (found["willing"], found["relation"], found["donors"]) == ("no", None, [])


def test_after_a_full_story_it_is_offered_at_the_review() -> None:
    chat = told("người thân", FAMILY).says("đúng rồi", "bên bờ sông")
    while chat.open != review.REVIEW:
        chat.says({"dna-willing": "sẵn lòng"}.get(chat.open, "bỏ qua"))
    assert not KIN & {field for field, one in chat.tip.answers.items() if one.source is not Source.STORY}

    chat.taps("Người cho mẫu ADN")
    asked = 0
    while chat.open != review.REVIEW:
        assert chat.open in KIN
        asked += 1
        chat.says({dna.WHICH: "con chị gái", dna.SIBLINGS: "hai chị gái"}.get(chat.open, "không"))

    assert asked
    assert form(chat)["donors"]
    assert "Người cho mẫu ADN" not in [one.label for one in chat.heard[-1].choices]


def test_a_helper_is_asked_about_the_elder() -> None:
    chat = at("dna-willing", role="nhắn hộ").taps("Sẵn lòng").sees("Người mà bác nhắn hộ").says("em gái")
    chat.says("mất rồi").sees("Ngoài người ấy ra").says("không")

    assert chat.open == "dna-nephews"
    chat.says("có").sees("Người bác nhắn hộ đi lại được không")


def test_no_number_of_a_paper_and_no_name_is_asked_for() -> None:
    for field in KIN:
        for language in ("vi", "en"):
            asked = texts().text(language, f"{field}.ask", who="other")
            assert not [one for one in ("CCCD", "căn cước", "họ tên", "identity", "name") if one in asked]


# Every path by taps

TAPPED: set[str] = set()


class AnyFamily(RuleBasedStateMachine):
    """Somebody who taps whatever is offered between the willingness and the consent."""

    @initialize(
        role=some.sampled_from(["người thân", "nhắn hộ"]), label=some.sampled_from(["Sẵn lòng", "Muốn được tư vấn"])
    )
    def begins(self, role: str, label: str) -> None:
        self.chat = at("dna-willing", role=role).taps(label)
        self.asked: list[str] = []

    def inside(self) -> bool:
        return hasattr(self, "chat") and self.chat.open.startswith("dna-") and self.chat.open != "dna-consent"

    @precondition(inside)
    @rule(number=some.integers(0, 20))
    def taps(self, number: int) -> None:
        asked, choices = self.chat.open, self.chat.heard[-1].choices
        TAPPED.add(asked)
        known = dna.count_of(dna.donors(self.chat.tip))
        if asked in dna.STRETCH:
            self.asked.append(asked)
        if asked in dna.FINDING and asked not in self.chat.tip.answers:
            assert known < kinship.WANTED
        self.chat.presses(choices[number % len(choices)].data)
        assert self.chat.heard

    @precondition(inside)
    @rule(word=some.sampled_from(["Bỏ qua", "Quay lại"]))
    def skips_or_goes_back(self, word: str) -> None:
        before = self.chat.open
        self.chat.taps(word)
        if word == "Quay lại":
            self.asked = [one for one in self.asked if one in self.chat.tip.answers]
        elif before in dna.STRETCH:
            self.asked.append(before)

    @precondition(lambda self: not self.inside())
    @rule()
    def has_come_through(self) -> None:
        assert self.chat.open in (dna.CONSENT, "dna-willing", "media-photos") or not self.chat.open.startswith("dna-")

    @invariant()
    def it_never_takes_long(self) -> None:
        if hasattr(self, "chat"):
            assert len(set(self.asked)) <= dna.MOST
            rows = form(self.chat)["donors"]
            assert [row["rank"] or 9 for row in rows] == sorted(row["rank"] or 9 for row in rows)
            assert bool(line(self.chat)) == bool(rows)


AnyFamily.TestCase.settings = settings(
    max_examples=20, stateful_step_count=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
TestAnyFamily = AnyFamily.TestCase


def test_every_question_and_every_choice_is_reached_by_taps() -> None:
    """From the willingness on, by pressing alone: the whole tree of taps, each state once."""
    reached: set[tuple[str, str]] = set()
    seen: set[tuple[object, ...]] = set()
    waiting = [at("dna-willing")]
    while waiting:
        here = waiting.pop()
        for button in here.heard[-1].choices:
            field, value = here.open, button.data.rpartition(":")[2]
            if field == dna.ADVICE and value != dna.ENOUGH:
                reached.add((field, value))
                continue
            after = here.copy().presses(button.data)
            reached.add((field, value))
            asked = sum(one in after.tip.answers for one in dna.STRETCH)
            known = min(dna.count_of(dna.donors(after.tip)), kinship.WANTED)
            key = (after.open, asked, known, dna.teller_kin(after.tip) if after.open == dna.WHICH else "")
            if key not in seen and after.open.startswith("dna-") and after.open != dna.CONSENT:
                seen.add(key)
                waiting.append(after)

    # No button leads to these: they tell more of a word that was typed.
    typed = "mothers_mother mothers_father fathers_parent cousin mothers_sibling fathers_sibling sibling half_by_father"
    wanted = {(field, value) for field in KIN | {dna.WILLING, dna.ADVICE} for value in BY_FIELD[field].choices}
    assert wanted - reached - {(dna.WHICH, one) for one in typed.split()} == set()


def no_sample(chat: Chat) -> Chat:
    while chat.open != "review":
        chat.says("không" if chat.open == dna.WILLING else "bỏ qua")
    return chat


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(("đúng",), id="confirmed"),
        pytest.param(("Quan hệ với liệt sĩ", "em gái", "đúng"), id="put right"),
    ],
)
def test_what_the_story_told_of_kinship_stays_where_no_sample_is_given(said: tuple[str, ...]) -> None:
    chat = agreed().says("tôi là em gái liệt sĩ", "Anh tôi là liệt sĩ Nguyễn Văn Mẫu", "xong", *said)
    ticket = no_sample(chat).sees("Quan hệ với liệt sĩ").says("gửi").ticket

    told_of_it = tips.as_json(ticket)["dna"]
    assert (told_of_it["willing"], told_of_it["relation"], told_of_it["donors"]) == ("no", "sibling", [])
