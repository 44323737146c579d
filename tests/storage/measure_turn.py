"""What a turn costs in the writer thread: ``python -m tests.storage.measure_turn [postgresql://...]``.

Keeps the raw update, loads the conversation, logs what was heard, says one or two things, saves; the row that the
sender got at once is marked as sent in a second unit. Four texts and five answers are in the draft.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from flows.model import Answer, Consent, Tip, Told
from storage import conversations, inbox, messages, outbox
from storage.crypto import KeyRing
from storage.engine import Store
from storage.migrate import migrate
from storage.unit import Tx

TURNS, PEOPLE = 4000, 200
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SAID = "Tôi biết một ngôi mộ ở đồi 82, xã Vĩnh Kim, gần suối"
ASKED = "Cảm ơn bác. Liệt sĩ tên là gì ạ? Bác nhớ gì cứ kể ạ."
CHOICES = {"choices": [["Bỏ qua", "skip"], ["Không rõ", "unknown"]], "words": [], "wants": ""}
BODY = '{"update_id":1,"message":{"text":"%s","from":{"id":123456,"first_name":"An"}}}' % SAID  # noqa: UP031
TIP = Tip(
    began_at=NOW,
    told=tuple(Told(kind="text", text=SAID, at=NOW, message_id=str(n)) for n in range(4)),
    answers={f"martyr-{n}": Answer(said="Nguyễn Văn An", value={"name": "Nguyễn Văn An"}, at=NOW) for n in range(5)},
    consents=(Consent("tip", "1", NOW),),
)


def turn(tx: Tx, number: int, person: str, says: int) -> outbox.Sending | None:
    at = NOW + timedelta(seconds=number)
    inbox.keep(tx, "telegram", str(number), person=person, body=BODY, at=at)
    conversation_id, conversation = conversations.load(tx, "telegram", person, at=at)
    messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=None,
        direction="in",
        author="An",
        kind="text",
        text=SAID,
        at=at,
        external_id=str(number),
    )
    first = None
    for _ in range(says):
        message_id = messages.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            direction="out",
            author="",
            kind="say",
            text=ASKED,
            choices=CHOICES,
            at=at,
            delivery="waiting",
        )
        sending = outbox.enqueue(
            tx,
            channel="telegram",
            target=person,
            conversation_id=conversation_id,
            message_id=message_id,
            payload={"text": ASKED, **CHOICES},
            priority=0,
            due_at=at,
            claimed_by="me",
        )
        first = first or sending
    conversations.save(tx, conversation_id, replace(conversation, tip=TIP, round=number, touched_at=at))
    return first


async def measure(store: Store, *, says: int, at_once: int, begin: int) -> str:
    spent = {"turn": 0, "sent": 0, "sents": 0}

    def take(tx: Tx, number: int, person: str) -> outbox.Sending | None:
        began = time.thread_time_ns()
        found = turn(tx, number, person, says)
        spent["turn"] += time.thread_time_ns() - began
        return found

    def sent(tx: Tx, row_id: str) -> outbox.Sending | None:
        began = time.thread_time_ns()
        found = outbox.sent(tx, row_id, external_id="1", at=NOW + timedelta(days=1), next_for="me")
        spent["sent"] += time.thread_time_ns() - began
        spent["sents"] += 1
        return found

    numbers = iter(range(begin, begin + TURNS))

    async def person(name: str) -> None:
        for number in numbers:
            who = f"{name} {number % PEOPLE}"
            sending = await store.write(partial(take, number=number, person=who), urgent=True, lane=f"talk:{who}")
            while sending is not None:
                sending = await store.write(partial(sent, row_id=sending.id), lane=f"send:{sending.lane}")

    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*[person(str(n)) for n in range(at_once)])
    took, cpu = time.perf_counter() - began, time.process_time() - cpu
    return (
        f"{says} said, {at_once:2} at once: turn {spent['turn'] / TURNS / 1000:.0f} us, "
        f"each sent {spent['sent'] / spent['sents'] / 1000:.0f} us in the writer; "
        f"whole process {cpu / TURNS * 1e6:.0f} us a turn; {TURNS / took:.0f} turns/s\n"
    )


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = sys.argv[1] if sys.argv[1:] else f"sqlite:///{folder}/measure.db"
        migrate(url)
        store = Store.open(url, KeyRing.parse(KeyRing.make()))
        for number, (says, at_once) in enumerate([(1, 1), (1, 1), (2, 1), (1, 64), (2, 64)]):
            line = await measure(store, says=says, at_once=at_once, begin=number * TURNS)
            if number:  # the first one warms up
                sys.stdout.write(line)
        await store.close()


if __name__ == "__main__":
    asyncio.run(main())
