"""One person sends a thousand messages in a minute: nothing is lost, one kind word is said, nobody waits for it."""

from __future__ import annotations

import asyncio
import json
from collections import Counter

from bot import app
from storage import conversations, messages
from storage.types import Direction
from storage.unit import Tx
from tests.integration.clock import Clock

MANY = 1_000
SLOW = "cháu vẫn nhận đủ lời bác"


def body(user: str, text: str, number: int) -> str:
    return json.dumps({"user": user, "language": "vi", "text": text, "id": f"client-{number:08d}"})


async def said(house: app.House, user: str) -> list[messages.MessageRow]:
    """The log of the person's conversation."""

    def unit(tx: Tx) -> list[messages.MessageRow]:
        conversation_id = conversations.find(tx, "web", user)
        return messages.of_conversation(tx, conversation_id, limit=10 * MANY) if conversation_id else []

    return await house.context.store.read(unit)


async def test_a_storm_of_one_person_is_kept_in_order_and_nobody_stands_behind_it(
    house: app.House, clock: Clock
) -> None:
    done: Counter[str] = Counter()

    async def takes(user: str, text: str, number: int) -> None:
        taken = await house.turns.take("web", f"{user}-{number}", body(user, text, number))
        assert taken.kept and not taken.failed
        done[user] += 1

    for number, text in enumerate(("Chào cháu", "đồng ý", "người thân")):
        await takes("storm", text, number)
    storm = [asyncio.create_task(takes("storm", f"lời {number}", number + 10)) for number in range(MANY)]
    await asyncio.sleep(0)
    others = [asyncio.create_task(takes(f"other-{number}", "Chào cháu", 1)) for number in range(50)]

    await asyncio.gather(*others)
    stood_before = done["storm"]
    await asyncio.gather(*storm)

    assert stood_before < MANY / 4
    log = await said(house, "storm")
    heard = [one.text for one in log if one.direction is Direction.IN and one.text.startswith("lời")]
    assert heard == [f"lời {number}" for number in range(MANY)]
    spoken = [one.text for one in log if one.direction is Direction.OUT]
    assert sum(SLOW in one for one in spoken) == 1
    assert len(spoken) < 40
    for number in range(50):
        log = await said(house, f"other-{number}")
        assert [one.text for one in log if one.direction is Direction.IN] == ["Chào cháu"]
