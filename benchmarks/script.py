"""The script that every contender is taken through: a whole tip, as the conversation machine asks for it today.

The machine itself is walked once, before anything is measured, so that the script is never out of date: what the
person sends, and what is answered, word for word and button for button. The others answer with the same words.

Left out are messages that get no answer at once by design: photos and the parts of a long story are acknowledged
after a moment, once for a burst. The story is told where it is answered at once, before consent is given.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from bot import rules as bot_rules
from bot import saying
from bot.channels.telegram import keyboard
from bot.settings import Settings
from bot.translate import Texts
from flows import buttons, events, machine
from flows.capabilities import ALL, TELEGRAM, Message, degrade
from flows.effects import SaveTicket, Say
from flows.model import Conversation
from flows.script.order import BY_FIELD

HOME = Path(__file__).resolve().parent.parent
LONGEST = 60  # messages; a script that does not end by then goes in a circle

Kind = Literal["command", "text", "press", "location"]

STORY = (
    "Em trai tôi đi bộ đội giữa năm 1970, huấn luyện ở Quảng Ninh rồi vào Nam. Năm 1972 có người cùng xã về kể là em "
    "tôi bị thương nặng ở gần sông Thạch Hãn, đơn vị đưa về trạm phẫu rồi mất, chôn ở bãi đất ven sông, cạnh một cây "
    "gạo lớn. Mẹ tôi mất năm ngoái, trước khi mất vẫn dặn phải tìm cho được em. Tôi nay đã yếu, mong được giúp đỡ."
)

# What is answered to which question: a button's value, words, or a position. Any other question is passed over.
REPLIES: Mapping[str, tuple[Kind, Any]] = {
    "consent-agree": ("press", "yes"),
    "reporter-role": ("press", "relative"),
    "story-told": ("press", "done"),
    "story-check": ("press", "yes"),
    "martyr-name": ("text", "Phạm Văn Mẫu"),
    "martyr-birth_year": ("text", "1952"),
    "martyr-home": ("text", "Xã Tam Cường, Vĩnh Bảo, Hải Phòng"),
    "martyr-unit": ("text", "C3 D7 E66 F304"),
    "martyr-death_date": ("text", "19/8/1972"),
    "martyr-death_place": ("text", "Gần thành cổ Quảng Trị"),
    "place-where": ("location", (16.7563, 107.2094)),
    "place-sure": ("press", "near"),
    "media-photos": ("press", "done"),
    "dna-willing": ("press", "yes"),
    "dna-relation": ("press", "sibling"),
    "dna-mother": ("press", "no"),
    "dna-siblings": ("press", "sister"),
    "dna-health": ("press", "well"),
    "dna-age": ("press", "from_75"),
    "dna-preferred": ("press", "home"),
    "dna-consent": ("press", "yes"),
    "contact-phone": ("text", "0912 345 678"),
    "contact-name": ("text", "Phạm Thị Mẫu"),
    "contact-time": ("press", "morning"),
    "contact-consent": ("press", "yes"),
    "press-use": ("press", "no"),
    "review": ("press", "send"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One message of the bot: its words, and ``reply_markup`` in Telegram's form."""

    text: str
    markup: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What the person sends, and every message that answers it, in order.

    ``value``: words, a button's data, or latitude and longitude. ``field``: the question that it answers.
    """

    kind: Kind
    value: Any
    field: str
    answers: tuple[Answer, ...]


class ScriptError(Exception):
    """The machine cannot be walked through a tip by this script."""


def write() -> tuple[Turn, ...]:
    """The script of one tip from the first word to the code. Raises ScriptError."""
    texts = Texts.load(HOME / "locales", ("vi", "en"))
    rules = bot_rules.make(Settings(), texts, channels=ALL)
    conversation = Conversation(channel=TELEGRAM.name, user="1")
    at = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
    turns: list[Turn] = []
    told = False
    while len(turns) < LONGEST:
        kind, value = _next(conversation, told)
        told = told or value == STORY
        at += timedelta(seconds=3)
        event = events.Event(
            channel=conversation.channel,
            user=conversation.user,
            at=at,
            what=_what(kind, value),
            message_id=str(len(turns) + 1),
            language="vi",
            seed=1,
        )
        field = conversation.open
        conversation, effects = machine.step(conversation, event, rules)
        said = [one for one in effects if isinstance(one, Say)]
        if not said or any(one.merge for one in said):
            raise ScriptError(f"{field or 'the beginning'}: {value!r} is not answered at once")
        rendered = [saying.render(texts, one, language=conversation.language, channel=event.channel) for one in said]
        turns.append(Turn(kind, value, field, tuple(one for message in rendered for one in _parts(message))))
        if any(isinstance(one, SaveTicket) for one in effects):
            return tuple(turns)
    raise ScriptError(f"no tip after {LONGEST} messages; open is {conversation.open!r}")


def _next(conversation: Conversation, told: bool) -> tuple[Kind, Any]:
    field = conversation.open
    if not field:
        return "command", "/start bv-viet-tiep"
    if field == "consent-agree" and not told:
        return "text", STORY
    kind, value = REPLIES.get(field, ("press", "skip"))
    if field not in REPLIES and not BY_FIELD[field].optional:
        raise ScriptError(f"the script has no answer to {field}")
    if kind == "press":
        value = buttons.question(conversation.round, field, value)
    return kind, value


def _what(kind: Kind, value: Any) -> events.What:
    match kind:
        case "command":
            name, _, argument = str(value)[1:].partition(" ")
            return events.Command(name, argument)
        case "text":
            return events.Text(value)
        case "press":
            return events.Pressed(value)
        case "location":
            return events.Location(*value)


def _parts(message: Message) -> list[Answer]:
    return [Answer(one.text, keyboard.markup(one)) for one in degrade(message, TELEGRAM)]


def dump(turns: tuple[Turn, ...]) -> str:
    """As JSON, for the contenders' own processes."""
    return json.dumps([dataclasses.asdict(one) for one in turns], ensure_ascii=False)


def load(text: str) -> tuple[Turn, ...]:
    """What ``dump`` wrote."""
    return tuple(
        Turn(one["kind"], one["value"], one["field"], tuple(Answer(**answer) for answer in one["answers"]))
        for one in json.loads(text)
    )
