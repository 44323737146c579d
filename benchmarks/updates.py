"""What Telegram would send to the webhook for each turn of the script (Bot API, Update), one person a tip."""

from __future__ import annotations

import itertools
import json
from typing import Any

from benchmarks.script import Turn

BOT = {"id": 7000000001, "is_bot": True, "first_name": "Manh Mối", "username": "manhmoi_bench_bot"}
FIRST_PERSON = 5_100_000_000
BEGAN = 1_795_000_000  # a date in the form of Telegram, seconds


class Writer:
    """Numbers updates as one bot's updates are numbered."""

    def __init__(self) -> None:
        self._numbers = itertools.count(812_000_001)
        self._people = itertools.count(FIRST_PERSON)

    def person(self) -> int:
        """The chat of somebody new."""
        return next(self._people)

    def update(self, turn: Turn, before: Turn | None, person: int, message_id: int) -> bytes:
        """The update of this turn; a press stands on the last message of the turn before."""
        number = next(self._numbers)
        sender = {"id": person, "is_bot": False, "first_name": "Mẫu", "last_name": "Phạm", "language_code": "vi"}
        chat = {"id": person, "first_name": "Mẫu", "last_name": "Phạm", "type": "private"}
        message: dict[str, Any] = {
            "message_id": message_id,
            "from": sender,
            "chat": chat,
            "date": BEGAN + number % 10**7,
        }
        if turn.kind == "press":
            assert before is not None
            asked = before.answers[-1]
            message |= {"from": BOT, "text": asked.text, "reply_markup": asked.markup}
            press = {"id": f"{person}{number}", "from": sender, "message": message}
            press |= {"chat_instance": str(person * 7), "data": turn.value}
            return json.dumps({"update_id": number, "callback_query": press}).encode()
        if turn.kind == "location":
            lat, lon = turn.value
            message["location"] = {"latitude": lat, "longitude": lon, "horizontal_accuracy": 20.0}
        else:
            message["text"] = turn.value
        if turn.kind == "command":
            length = len(str(turn.value).split(" ", 1)[0])
            message["entities"] = [{"offset": 0, "length": length, "type": "bot_command"}]
        return json.dumps({"update_id": number, "message": message}).encode()
