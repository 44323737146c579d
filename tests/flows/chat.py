"""A conversation as a test reads it: the person says, taps, sends; the bot is seen to say. No network, no database.

Between every two turns the state goes through JSON, so that what does not survive it is seen at once.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from bot import rules as bot_rules
from bot import saying
from bot.settings import Settings
from flows import events, jsonform, machine, review
from flows.capabilities import ALL, Message
from flows.effects import Effect, NoteTicket, SaveTicket, Say
from flows.model import Conversation, Tip
from flows.rules import Rules
from flows.script import abuse, dna, find, martyr
from tests.texts import texts

LINK = "https://vi-du.example.vn/c/mot-lan"
START = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)


@cache
def rules() -> Rules:
    """The rules of the default settings."""
    return bot_rules.make(Settings(), texts(), channels=ALL)


class Chat:
    """One person's conversation. ``heard`` holds what the bot said in the last turn."""

    def __init__(self, channel: str = "telegram", *, language: str = "vi", calm: bool = True) -> None:
        limits = replace(rules().limits, messages_a_minute=10_000) if calm else rules().limits
        self.rules = replace(rules(), limits=limits)
        self.conversation = Conversation(channel=channel, user="7001")
        self.language = language
        self.now = START
        self.count = 0
        self.heard: list[Message] = []
        self.said: list[Say] = []
        self.effects: tuple[Effect, ...] = ()
        self.saved: dict[str, SaveTicket] = {}

    def happens(self, what: events.What, *, message_id: str = "", about: str = "", source: str = "") -> Chat:
        self.count += 1
        self.now += timedelta(seconds=3)
        event = events.Event(
            channel=self.conversation.channel,
            user=self.conversation.user,
            at=self.now,
            what=what,
            message_id=message_id or str(self.count),
            language=self.language,
            about=about,
            source=source,
            seed=self.count * 7_919_123_457_001,
        )
        event = jsonform.load(events.Event, json.loads(json.dumps(jsonform.dump(event))))
        before = self.conversation
        after, effects = machine.step(before, event, self.rules)
        again = machine.step(before, event, self.rules)
        assert again == (after, effects), "the machine is not a function"
        form = json.dumps(jsonform.dump(after), sort_keys=True)
        self.conversation = jsonform.load(Conversation, json.loads(form))
        assert self.conversation == after, "the state does not survive JSON"
        self.effects = effects
        self.said = [one for one in effects if isinstance(one, Say)]
        self.heard = [
            saying.render(texts(), one, language=after.language, channel=after.channel, link=LINK) for one in self.said
        ]
        for one in effects:
            if isinstance(one, SaveTicket):
                self.saved[one.code] = one
        return self

    def says(self, *lines: str) -> Chat:
        for line in lines:
            self.happens(events.Text(line))
        return self

    def starts(self, source: str = "") -> Chat:
        return self.happens(events.Command("start", source))

    def presses(self, data: str) -> Chat:
        return self.happens(events.Pressed(data))

    def taps(self, label: str) -> Chat:
        """Press the button that shows this label in the last turn's messages."""
        for message in reversed(self.heard):
            for button in (*message.choices, *message.words):
                if button.label == label:
                    return self.presses(button.data)
        raise AssertionError(f"no button {label!r} in {[one.text for one in self.heard]}")

    def sends_location(self, lat: float, lon: float) -> Chat:
        return self.happens(events.Location(lat, lon))

    def sends_photo(self, *, group: str = "", caption: str = "", size: int = 1000) -> Chat:
        return self.happens(events.Media("photo", "{}", size=size, caption=caption, group=group))

    def sends_file(self, lat: float, lon: float, *, accuracy_m: float | None = 5.0, group: str = "") -> Chat:
        """A photo as a file, examined while the person waits."""
        self.happens(events.Media("file", "{}", name="IMG_1.HEIC", size=1000, group=group))
        return self.is_examined(str(self.count), lat, lon, accuracy_m)

    def is_examined(self, message_id: str, lat: float, lon: float, accuracy_m: float | None = 5.0) -> Chat:
        return self.happens(events.PhotoExamined(lat, lon, accuracy_m), message_id=message_id)

    def sees(self, *parts: str) -> Chat:
        """The bot said all of these in the last turn."""
        all_said = "\n".join(one.text for one in self.heard)
        for part in parts:
            assert part in all_said, f"{part!r} not in:\n{all_said}"
        return self

    def waits(self, **time: float) -> Chat:
        """Time passes; whenever the machine asked to be woken meanwhile, it is."""
        until = self.now + timedelta(**time)
        while self.conversation.wake_at is not None and self.conversation.wake_at <= until:
            self.now = max(self.now, self.conversation.wake_at)
            self.happens(events.Woken())
        self.now = until
        return self

    @property
    def open(self) -> str:
        return self.conversation.open

    @property
    def tip(self) -> Tip:
        assert self.conversation.tip is not None, "no draft is open"
        return self.conversation.tip

    def copy(self) -> Chat:
        """The same conversation at the same moment; what happens to one does not happen to the other."""
        new = Chat(self.conversation.channel, language=self.language)
        new.rules, new.conversation, new.now, new.count = self.rules, self.conversation, self.now, self.count
        new.heard, new.said, new.effects = list(self.heard), list(self.said), self.effects
        new.saved = dict(self.saved)
        return new

    def ends(self) -> Chat:
        """Skip what is left to ask, and send. Whatever is open, a tip comes out of it."""
        before = self._sent()
        if self.conversation.erase_at is not None:
            self.says(*(("quay lại",) if self.conversation.doubt is not None else ()), "hủy")  # else nothing is kept
        if self.conversation.tip is None:
            self.says("báo tin")
        for _ in range(80):
            if self.conversation.tip is None:
                assert self._sent() > before, "the tip is gone and there is no ticket"
                return self
            if self.conversation.doubt is not None:
                self.says("quay lại")
            elif self.open == "consent-agree":
                self.says("đồng ý")
            elif self.open in ("story-told", abuse.PROOF):
                self.says(*(() if self.tip.told else ("một lời kể",)), "xong")
            elif self.open in (review.REVIEW, review.EDIT):
                self.says("gửi")
            else:
                self.says("bỏ qua")
        raise AssertionError(f"no way out of {self.open}")

    def _sent(self) -> int:
        return sum(1 for one in self.saved.values() if not one.incomplete)

    @property
    def ticket(self) -> Tip:
        """What the ticket saved last holds."""
        return list(self.saved.values())[-1].tip

    @property
    def notes(self) -> list[str]:
        """What the tickets' history was told in the last turn."""
        return [one.what for one in self.effects if isinstance(one, NoteTicket)]


# Opened by a tap on the line that a story told, and by nothing else.
NOT_ASKED = {
    "Bí danh, tên khác": martyr.ALIAS,
    "Nhập ngũ": martyr.ENLISTED,
    "Cấp bậc, chức vụ": martyr.RANK,
    "Hiện nay": martyr.LIVES,
}
STORY = "Chuyện này tôi nghe nhiều người kể lại"
WITH_FACTS = "Bác tôi là liệt sĩ Nguyễn Văn Mẫu, đơn vị C3 D7 E66 F304"
WITH_MORE = f"{WITH_FACTS}, bí danh Ba Thanh, nhập ngũ tháng 2 năm 1965, cấp bậc trung sĩ"
ALIVE = (
    "Ông Nguyễn Văn Mẫu ở xã Mẫu có giấy báo tử năm 1971 nhưng năm 1973 ông về, nay vẫn sống, xin gỡ tên khỏi danh sách"
)
URGENT = "Sáng nay máy xúc vừa đào thấy hài cốt lộ ra ở bờ đê"
FOUND_SOMEBODY = "Máy xúc vừa đào thấy hài cốt lộ ra ở bờ đê"
SCAM = "Có người tự xưng cán bộ 515 gọi điện, bảo đóng 5 triệu thì mới chỉ chỗ"
OFFICIAL = "Lấy mẫu ADN phải nộp tiền có đúng không"  # a rumour that has an official answer
REPORTED = tuple(one.field for one in abuse.QUESTIONS if one.field != abuse.REPORT)  # asked in a report alone
REST = "rest"
# A family of whom nobody is left, and one of whom two are.
FAMILY = dict.fromkeys((dna.MOTHER, dna.SIBLINGS, dna.NEPHEWS, dna.AUNTS), "không")
FOUND = {dna.MOTHER: "còn", dna.SIBLINGS: "hai chị gái", dna.HEALTH: "đi lại được", dna.AGE: "84"}


def agreed(channel: str = "telegram") -> Chat:
    """Consent is given; the next question is who the person is."""
    return Chat(channel).starts().says("đồng ý")


def at(step: str, channel: str = "telegram", role: str = "") -> Chat:
    """A conversation that stands at the step (``rest``: a tip was sent), reached by talking."""
    return _at(step, channel, role).copy()


@cache
def _at(step: str, channel: str, role: str) -> Chat:
    chat = Chat(channel).starts()
    role = role or ("người khác" if step in find.FIELDS else "")
    role = role or ("nhắn hộ" if step in ("reporter-consent", "reporter-elder", "reporter-helper") else "người thân")
    answers = {
        "consent-agree": "đồng ý",
        "reporter-role": role,
        "reporter-consent": "bác đồng ý",
        "martyr-home": "xã Hà Nam" if step == "martyr-home_which" else "bỏ qua",
        "martyr-death_date": "giỗ 16 tháng 3" if step == "martyr-death_year" else "bỏ qua",
        "place-where": "tọa độ 854603" if step == "place-lacks" else "bên bờ sông",
        "dna-willing": "muốn được tư vấn" if step == "dna-advice" else "sẵn lòng",
        **(FAMILY if step in dna.STRETCH else {}),
        **(FOUND if step in (dna.HEALTH, dna.AGE, dna.PREFERRED) else {}),
        "dna-relation": {"dna-relation_which": "cháu"}.get(step, "con" if step in dna.STRETCH else "bỏ qua"),
        "contact-phone": "0912345678",
        review.REVIEW: "gửi" if step == REST else "sửa",
        abuse.RUMOUR: OFFICIAL,
    }
    if step in REPORTED:
        chat.says("đồng ý", "hỏi tin đồn" if step in (abuse.RUMOUR, abuse.ENOUGH) else "báo lừa đảo")
    for _ in range(80):
        if chat.open == step or (step == REST and chat.conversation.tickets):
            return chat
        if chat.open == "story-told":
            if step == "place-photo":
                chat.sends_file(16.7563, 107.2094)
            stories = {"story-check": WITH_FACTS, abuse.REPORT: SCAM} | dict.fromkeys(find.FIELDS, FOUND_SOMEBODY)
            stories |= {**dict.fromkeys(martyr.NOT_ASKED, WITH_MORE), martyr.LIVES: ALIVE}
            chat.says(stories.get(step, STORY), "xong")
        elif chat.open == "story-check" and step in martyr.NOT_ASKED:
            chat.taps(next(label for label, field in NOT_ASKED.items() if field == step))
        else:
            chat.says(answers.get(chat.open, "bỏ qua"))
    raise AssertionError(f"{step} was never reached")
