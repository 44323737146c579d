"""Every step times everything a person can send: no dead end, no exception, nothing lost in JSON, always a way out."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from flows import events, machine, review
from flows.effects import AddToTicket, AmendMessage, SaveTicket
from flows.script.order import BY_FIELD, SCRIPT
from tests.flows.chat import Chat, at, texts

MEANINGS = tuple(sorted(texts().words("vi")))
STEPS = (*BY_FIELD, review.REVIEW, review.EDIT)
TEXT = "Tôi nhớ ông ấy nằm gần con suối, quê Tiên Lãng"


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("meaning", MEANINGS)
@pytest.mark.parametrize("step", STEPS)
def test_every_word_at_every_step_is_answered_and_leads_on(step: str, meaning: str, language: str) -> None:
    word = texts().words(language)[meaning][0]
    chat = at(step)

    chat.says(word)

    assert chat.heard, "silence"
    if meaning in ("cancel", "restart") and step != "consent-agree":
        assert chat.conversation.tip is not None, "destroyed without asking"
    chat.ends()


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    "what",
    [
        events.Text("1"),
        events.Text("99"),
        events.Reacted("5", "🙏"),
        events.Edited("99999", "không có tin này"),
        events.Pressed("1:review:send"),
        events.Command("start", "x" * 300),
        events.Command("constructor"),
        events.BlockChanged(True),
        events.BlockChanged(True, unfollowed=True),
        events.Opened(),
        events.TeamWrote("Cô chú gọi lại cho bác nhé"),
        events.Woken(),
    ],
    ids=lambda what: type(what).__name__,
)
def test_anything_at_every_step_leads_on(step: str, what: events.What) -> None:
    """What is to be kept of what a person sends is in test_nothing_is_lost."""
    chat = at(step)
    before = chat.tip

    chat.happens(what)

    if isinstance(what, (*events.SILENT, events.Opened)):
        assert not chat.said
        assert chat.tip == before
    else:
        assert chat.heard, "silence"
    chat.ends()


@pytest.mark.parametrize("step", STEPS)
def test_an_edit_of_a_message_that_the_tip_does_not_hold_still_amends_the_log(step: str) -> None:
    assert at(step).happens(events.Edited("99999", "khác")).effects == (AmendMessage("99999", "khác"),)


@pytest.mark.parametrize("step", STEPS)
def test_every_button_of_every_step_leads_on(step: str) -> None:
    here = at(step)
    buttons = [one.data for message in here.heard for one in (*message.choices, *message.words)]
    assert buttons
    for data in buttons:
        chat = here.copy().presses(data)
        assert chat.heard
        chat.ends()


@pytest.mark.parametrize("step", [one.field for one in SCRIPT if one.words_answer and one.field != "story-told"])
def test_a_name_that_folds_to_a_command_is_asked_about(step: str) -> None:
    chat = at(step).says("Huy")

    assert chat.conversation.doubt is not None
    chat.taps("Là câu trả lời")
    assert chat.tip.answers[step].said == "Huy"


class AnyConversation(RuleBasedStateMachine):
    """A person who does anything in any order, and time that passes."""

    @initialize(channel=strategies.sampled_from(["telegram", "web", "zalo_oa", "terminal"]))
    def begins(self, channel: str) -> None:
        self.chat = Chat(channel, calm=False)
        self.told = 0

    @rule(meaning=strategies.sampled_from(MEANINGS), language=strategies.sampled_from(["vi", "en"]))
    def says_a_word(self, meaning: str, language: str) -> None:
        self.chat.says(texts().words(language)[meaning][0])

    @rule(text=strategies.text(max_size=60) | strategies.sampled_from([TEXT, "Huy", "1", "2", "1972"]))
    def says(self, text: str) -> None:
        self.chat.says(text)

    @rule(at=strategies.integers(0, 40))
    def presses(self, at: int) -> None:
        buttons = [one.data for message in self.chat.heard for one in (*message.choices, *message.words)]
        self.chat.presses(buttons[at % len(buttons)] if buttons else "9:x:y")

    @rule(lat=strategies.floats(), lon=strategies.floats())
    def sends_a_place(self, lat: float, lon: float) -> None:
        self.chat.sends_location(lat, lon)

    @rule()
    def sends_a_photo(self) -> None:
        self.chat.sends_photo()

    @rule(blocked=strategies.booleans())
    def blocks(self, blocked: bool) -> None:
        self.chat.happens(events.BlockChanged(blocked))

    @rule(what=strategies.sampled_from([events.Opened(), events.TeamWrote("Chào bác"), events.Withdrew()]))
    def comes_or_withdraws(self, what: events.What) -> None:
        self.chat.happens(what)

    @rule(number=strategies.integers(0, 60))
    def edits(self, number: int) -> None:
        self.chat.happens(events.Edited(str(number), TEXT))

    @rule(word=strategies.sampled_from(["rút đồng ý", "xóa dữ liệu", "hủy", "làm lại"]))
    def takes_back(self, word: str) -> None:
        self.chat.says(word).says("có")

    @rule()
    def sends_the_tip(self) -> None:
        self.chat.rules = Chat().rules
        self.chat.ends()

    @rule(hours=strategies.sampled_from([1, 25, 24 * 8, 24 * 40]))
    def waits(self, hours: int) -> None:
        self.chat.waits(hours=hours)

    @invariant()
    def a_draft_always_waits_for_something(self) -> None:
        if hasattr(self, "chat") and self.chat.conversation.tip is not None:
            assert self.chat.open in STEPS
            assert self.chat.conversation.wake_at is not None

    @invariant()
    def nothing_is_asked_before_consent(self) -> None:
        if hasattr(self, "chat") and self.chat.conversation.tip is not None and self.chat.open != "consent-agree":
            assert any(one.purpose == "tip" and not one.withdrawn_at for one in self.chat.conversation.consents)

    @invariant()
    def no_ticket_without_consent(self) -> None:
        if hasattr(self, "chat") and any(isinstance(one, SaveTicket | AddToTicket) for one in self.chat.effects):
            assert any(one.purpose == "tip" and not one.withdrawn_at for one in self.chat.conversation.consents)
            for one in self.chat.effects:
                if isinstance(one, SaveTicket):
                    assert any(given.purpose == "tip" and not given.withdrawn_at for given in one.tip.consents)

    @invariant()
    def no_empty_ticket_is_sent(self) -> None:
        if hasattr(self, "chat"):
            assert all(one.incomplete or one.tip.said_anything() for one in self.chat.saved.values())

    def teardown(self) -> None:
        if hasattr(self, "chat"):
            self.chat.rules = Chat().rules
            self.chat.ends()


TestAnyConversation = AnyConversation.TestCase
TestAnyConversation.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_the_machine_knows_every_label_of_the_script() -> None:
    for key in machine.labels(("vi", "en")):
        assert texts().has(key)
