"""Every step times everything a person can send: no dead end, no exception, nothing lost in JSON, always a way out."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from flows import events, machine
from flows.script import review
from flows.script.order import BY_FIELD, SCRIPT
from tests.flows.chat import Chat, texts

MEANINGS = tuple(sorted(texts().words("vi")))
STEPS = (*BY_FIELD, review.REVIEW, review.EDIT)
WITH_FACTS = "Bác tôi là liệt sĩ Nguyễn Văn Mẫu, đơn vị C3 D7 E66 F304"
TEXT = "Tôi nhớ ông ấy nằm gần con suối, quê Tiên Lãng"


@cache
def _at(step: str) -> Chat:
    """A conversation that stands at the step, reached by talking."""
    chat = Chat().starts()
    role = "nhắn hộ" if step in ("reporter-elder", "reporter-helper") else "người thân"
    for _ in range(80):
        if chat.open == step:
            return chat
        match chat.open:
            case "consent-agree":
                chat.says("đồng ý")
            case "reporter-role":
                chat.says(role)
            case "story-told":
                if not chat.tip.told:
                    chat.says(WITH_FACTS if step == "story-check" else "Chuyện này tôi chỉ nghe kể")
                chat.says("xong")
            case "place-where":
                chat.says("bên bờ sông")
            case "dna-willing":
                chat.says("sẵn lòng")
            case "contact-phone":
                chat.says("0912345678")
            case review.REVIEW:
                chat.says("sửa")
            case _:
                chat.says("bỏ qua")
    raise AssertionError(f"{step} was never reached")


def _copy(chat: Chat) -> Chat:
    new = Chat()
    new.conversation, new.now, new.count = chat.conversation, chat.now, chat.count
    new.heard, new.said, new.saved = list(chat.heard), list(chat.said), dict(chat.saved)
    return new


def _gets_out(chat: Chat) -> None:
    """From here a tip can be sent by answering nothing: the state is no dead end."""
    for _ in range(60):
        if chat.conversation.tip is None:
            return
        if chat.conversation.doubt is not None:
            chat.says("quay lại")
        elif chat.open == "consent-agree":
            chat.says("đồng ý")
        elif chat.open == review.REVIEW:
            if not chat.tip.said_anything():
                chat.says("hủy").says("có")
                return
            chat.says("gửi")
        elif chat.open == "story-told":
            chat.says("một lời kể").says("xong")
        else:
            chat.says("bỏ qua")
    raise AssertionError(f"no way out of {chat.open}")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("meaning", MEANINGS)
@pytest.mark.parametrize("step", STEPS)
def test_every_word_at_every_step_is_answered_and_leads_on(step: str, meaning: str, language: str) -> None:
    word = texts().words(language)[meaning][0]
    chat = _copy(_at(step))

    chat.says(word)

    assert chat.heard, "silence"
    if meaning in ("cancel", "restart") and step != "consent-agree":
        assert chat.conversation.tip is not None, "destroyed without asking"
    _gets_out(chat)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    "what",
    [
        events.Text(TEXT),
        events.Text("1"),
        events.Text("99"),
        events.Text("\u202e\u0000\u200b"),
        events.Text("<b>Nguyễn</b> & {$x}"),
        events.Text("=HYPERLINK(1)"),
        events.Location(20.86, 106.68),
        events.Location(float("nan"), 200.0),
        events.ContactCard("+84912345678", "Mẫu", own=True),
        events.ContactCard("gọi cháu", "", own=False),
        events.Media("voice", "{}"),
        events.Unsupported("sticker"),
        events.Reacted("5", "🙏"),
        events.Edited("99999", "không có tin này"),
        events.Pressed("1:review:send"),
        events.Command("start", "x" * 300),
        events.Command("constructor"),
    ],
    ids=lambda what: type(what).__name__,
)
def test_anything_at_every_step_is_kept_and_leads_on(step: str, what: events.What) -> None:
    chat = _copy(_at(step))

    chat.happens(what)

    if not isinstance(what, events.Reacted | events.Edited):
        assert chat.heard, "silence"
    _gets_out(chat)


@pytest.mark.parametrize("step", STEPS)
def test_every_button_of_every_step_leads_on(step: str) -> None:
    here = _at(step)
    buttons = [one.data for message in here.heard for one in (*message.choices, *message.words)]
    assert buttons
    for data in buttons:
        chat = _copy(here).presses(data)
        assert chat.heard
        _gets_out(chat)


@pytest.mark.parametrize("step", [one.field for one in SCRIPT if one.words_answer and one.field != "story-told"])
def test_a_name_that_folds_to_a_command_is_asked_about(step: str) -> None:
    chat = _copy(_at(step)).says("Huy")

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
        if hasattr(self, "chat"):
            assert all(any(one.purpose == "tip" for one in saved.tip.consents) for saved in self.chat.saved.values())

    def teardown(self) -> None:
        if hasattr(self, "chat"):
            self.chat.rules = Chat().rules
            _gets_out(self.chat)


TestAnyConversation = AnyConversation.TestCase
TestAnyConversation.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_the_machine_knows_every_label_of_the_script() -> None:
    for key in machine.labels(("vi", "en")):
        assert texts().has(key)
