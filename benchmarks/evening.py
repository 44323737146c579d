"""One evening: a programme on television names the bot, and ten thousand people begin within a minute.

Everybody sends ``/start`` from the poster's code, whenever they have picked up their telephone: few at once, most in
the first half minute, the last when the minute is over. Some tell a whole short tip straight away, typed, without
waiting for an answer, so that the moderator group has what to show. The program keeps the limits of the platform: some
30 messages a second, 20 actions a minute in a group.

What is asked: how soon each update is acknowledged, which is when its answer is in the outbox; how fast the answers
leave; whether first words come first; who was forgotten; how the group was treated.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks import machine, script
from benchmarks.fake import FakeTelegram
from benchmarks.people import HEADER, SECRET
from benchmarks.programs import GROUP, OURS, Contender, Program, running
from benchmarks.rounds import kept
from benchmarks.script import Turn
from benchmarks.updates import Writer
from benchmarks.wire import Caller
from bot import rules as bot_rules
from bot.settings import Settings
from bot.translate import Texts
from flows import events
from flows import machine as talk
from flows.capabilities import ALL, TELEGRAM
from flows.effects import SaveTicket
from flows.model import Conversation

RESULTS = script.HOME / "benchmarks" / "RESULTS-evening.md"
MINUTE = 60.0  # seconds within which all begin
PATIENCE = 1_500.0  # seconds after which whoever has no answer was forgotten
BETWEEN = 4.0  # seconds between the messages of those who tell at once
CALLERS = 40  # connections of the platform
SEED = 27_7_2027
ACKNOWLEDGED_S, A_SECOND, IN_A_GROUP = 5.0, 30, 20
LIMITS = {"TELEGRAM__RATE_PER_SECOND": "30", "TELEGRAM__CHAT_RATE_PER_SECOND": "1"}
EVENING = Contender(
    "evening",
    OURS.name,
    settings=(("TELEGRAM__MODERATOR_CHAT_ID", GROUP), *LIMITS.items(), ("CONVERSATION__MESSAGES_PER_MINUTE", "30")),
)


@dataclass(slots=True)
class Seen:
    """What was seen of the evening, times in seconds of the same clock."""

    acknowledged: list[float] = field(default_factory=list)  # how long each update took
    began: dict[int, float] = field(default_factory=dict)  # person → when the first update was sent
    first: dict[int, float] = field(default_factory=dict)  # person → when the first answer came
    sent: list[float] = field(default_factory=list)
    later: list[float] = field(default_factory=list)  # when answers came to those who had one already
    in_group: list[float] = field(default_factory=list)
    group_calls: Counter[str] = field(default_factory=Counter)
    refused: int = 0


class Evening:
    def __init__(self, *, people: int, quick: int) -> None:
        self.seen = Seen()
        self.fake = FakeTelegram(self._on_message, self._on_group)
        self._writer = Writer()
        self._rng = random.Random(SEED)
        self._start = script.write()[0]
        self._tip = _short_tip()
        self._people = [self._writer.person() for _ in range(people)]
        self._quick = self._people[:: max(1, people // quick)][:quick] if quick else []
        self._free: asyncio.Queue[Caller] = asyncio.Queue()

    @property
    def tips(self) -> int:
        return len(self._quick)

    async def pass_by(self, port: int) -> None:
        """It is over when everybody has an answer, and nothing has come for a while."""
        loop = asyncio.get_running_loop()
        for _ in range(CALLERS):
            caller = Caller(f"127.0.0.1:{port}", "/telegram/webhook", {HEADER: SECRET})
            await loop.create_connection(lambda caller=caller: caller, "127.0.0.1", port)  # type: ignore[misc]
            self._free.put_nowait(caller)
        quick = set(self._quick)
        async with asyncio.TaskGroup() as group:
            for chat in self._people:
                group.create_task(self._person(chat, chat in quick))
        for _ in range(int(PATIENCE)):
            if self._is_quiet():
                break
            await asyncio.sleep(1)
        while not self._free.empty():
            self._free.get_nowait().close()

    def _is_quiet(self) -> bool:
        last = max(self.seen.sent, default=0.0)
        return len(self.seen.first) == len(self._people) and time.perf_counter() - last > 15

    async def _person(self, chat: int, is_quick: bool) -> None:
        await asyncio.sleep(MINUTE * self._rng.betavariate(1.6, 2.6))
        await self._post(chat, self._start)
        for turn in self._tip if is_quick else ():
            await asyncio.sleep(BETWEEN)
            await self._post(chat, turn)

    async def _post(self, chat: int, turn: Turn) -> None:
        body = self._writer.update(turn, None, chat, self.fake.message_id())
        at = time.perf_counter()  # the platform's own queue counts: it began to wait here
        self.seen.began.setdefault(chat, at)
        caller = await self._free.get()
        try:
            status = await caller.post(body)
        finally:
            self._free.put_nowait(caller)
        self.seen.acknowledged.append(time.perf_counter() - at)
        self.seen.refused += status != 200

    def _on_message(self, chat: int, _body: bytes, _message_id: int) -> None:
        now = time.perf_counter()
        self.seen.sent.append(now)
        if chat in self.seen.first:
            self.seen.later.append(now)
        self.seen.first.setdefault(chat, now)

    def _on_group(self, method: str) -> None:
        self.seen.in_group.append(time.perf_counter())
        self.seen.group_calls[method] += 1


def _short_tip() -> tuple[Turn, ...]:
    """What somebody types who says the least: agrees, tells, passes over all questions, sends."""
    rules = bot_rules.make(Settings(), Texts.load(script.HOME / "locales", ("vi", "en")), channels=ALL)
    conversation = Conversation(channel=TELEGRAM.name, user="1")
    at = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    turns: list[Turn] = []
    told = 0
    while len(turns) < script.LONGEST:
        match conversation.open:
            case "":
                text = "/start"
            case "consent-agree":
                text = "đồng ý"
            case "story-told":
                text, told = (script.STORY, 1) if not told else ("xong", 2)
            case "review":
                text = "gửi"
            case _:
                text = "bỏ qua"
        at += timedelta(seconds=BETWEEN)
        what: events.What = events.Command("start", "") if text == "/start" else events.Text(text)
        event = events.Event(
            channel=TELEGRAM.name, user="1", at=at, what=what, message_id=str(len(turns)), language="vi", seed=1
        )
        conversation, effects = talk.step(conversation, event, rules)
        if text != "/start":
            turns.append(Turn("text", text, "", ()))
        if any(isinstance(one, SaveTicket) for one in effects):
            return tuple(turns)
    raise script.ScriptError(f"no short tip; open is {conversation.open!r}")


def lines(evening: Evening, *, resident_mb: float, trouble: Sequence[str]) -> Iterator[str]:
    """The report, as Markdown."""
    seen, people = evening.seen, len(evening.seen.began)
    took = sorted(seen.acknowledged)
    waits = sorted(seen.first[one] - seen.began[one] for one in seen.first)
    began = min(seen.began.values())
    over = max(seen.sent) - began

    yield f"{people:,} people began within {MINUTE:.0f} s; {evening.tips} of them told a whole tip at once."
    yield ""
    yield "| what | seen | goal |"
    yield "|---|---:|---:|"
    yield f"| updates acknowledged with 200 | {len(took) - seen.refused:,} of {len(took):,} | all |"
    yield f"| acknowledged, answer in the outbox: p50 | {machine.at(took, 0.5) * 1000:.0f} ms | |"
    yield f"| … p99 | {machine.at(took, 0.99) * 1000:.0f} ms | {ACKNOWLEDGED_S * 1000:.0f} ms |"
    yield f"| … the slowest | {took[-1] * 1000:.0f} ms | |"
    yield f"| people with an answer | {len(seen.first):,} of {people:,} | all |"
    yield f"| answers, and how long until the last | {len(seen.sent):,} in {over:.0f} s | |"
    yield f"| answers a second, on average | {len(seen.sent) / over:.1f} | about {A_SECOND} |"
    yield f"| … in the busiest second | {_most(seen.sent, 1.0)} | |"
    best = people / A_SECOND
    yield f"| first answer after: p50, the last | {machine.at(waits, 0.5):.0f} s, {waits[-1]:.0f} s | {best:.0f} s |"
    if seen.later:
        first_over = max(seen.first.values())
        before = sum(1 for one in seen.later if one < first_over)
        yield f"| other answers sent before the last first words | {before:,} of {len(seen.later):,} | few |"
    yield f"| actions in the moderator group, in the busiest minute | {_most(seen.in_group, 60.0)} | {IN_A_GROUP} |"
    calls = ", ".join(f"{name} {count}" for name, count in sorted(seen.group_calls.items()))
    yield f"| … in all | {len(seen.in_group)}: {calls} | |"
    yield f"| resident memory, at most | {resident_mb:.0f} MB | 320 MB |"
    yield ""
    yield from (f"- FAILED: {one}" for one in trouble)


def _most(moments: Sequence[float], span: float) -> int:
    """The most moments in any span of so many seconds."""
    most, first = 0, 0
    moments = sorted(moments)
    for last, at in enumerate(moments):
        while moments[first] <= at - span:
            first += 1
        most = max(most, last - first + 1)
    return most


async def _run(options: argparse.Namespace, folder: Path) -> tuple[list[str], bool]:
    evening = Evening(people=options.people, quick=options.quick)
    cpus = machine.cpus()
    own, others = (cpus[0], cpus[1]) if len(cpus) > 1 else (None, None)
    disk = options.folder or folder
    most = [0.0]

    async def watch(program: Program) -> None:
        while True:
            most[0] = max(most[0], machine.resident_mb(program.pid))
            await asyncio.sleep(1)

    async with running(EVENING, evening.fake, script="[]", cpu=own, disk=disk) as program:
        with machine.pinned(others):
            watching = asyncio.create_task(watch(program))
            await evening.pass_by(program.port)
            watching.cancel()
        program.stop()
        trouble = kept(program.database, asked=len(evening.seen.acknowledged), tips=evening.tips)
        if evening.fake.unknown:
            trouble.append(f"the played Bot API does not know {dict(evening.fake.unknown)}")
    found = [f"- {one}" for one in machine.look(folder).lines()] + [""]
    return [*found, *lines(evening, resident_mb=most[0], trouble=trouble)], not trouble


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--quick", type=int, default=150, help="so many of them tell a whole tip at once")
    parser.add_argument("--folder", type=Path, help="on the disk to measure; data/ of the checkout without it")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    options = parser.parse_args()
    with machine.scratch(options.folder or script.HOME / "data", "evening-") as folder:
        said, is_good = asyncio.run(_run(options, folder))
    print("\n".join(said))
    if options.write:
        RESULTS.write_text("# One evening\n\n" + "\n".join(said) + "\n", encoding="utf-8")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
