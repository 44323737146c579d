"""A storm: several people tell tips at once while the program is killed again and again at aimed moments."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.chaos.aiming import Aim, AimedTelegram, Moment
from tests.chaos.operators import GROUP, Operators
from tests.chaos.program import Program
from tests.chaos.telling import Teller
from tests.chaos.verdict import Verdict

PEOPLE = 5
AIM_WITHIN = 150.0  # seconds until a moment must have come
QUIET_WITHIN = 60.0
_SPREAD = {Moment.HANDED_OUT: 0.03, Moment.ANSWERED: 0.015}  # seconds after the moment, at most
_WEIGHTS = {
    Moment.HANDED_OUT: 4,
    Moment.COMMITTED: 4,
    Moment.ASKED_TO_SEND: 1,
    Moment.SENT: 4,
    Moment.ANSWERED: 3,
}


def plan(seed: int, kills: int, *, topics: bool) -> Iterator[Aim]:
    """The shots, each kind in proportion, in an order and with delays that the seed decides."""
    chance = random.Random(seed)
    weights = _WEIGHTS | ({Moment.TOPIC: 1} if topics else {})
    deck: list[Moment] = []
    for _ in range(kills):
        if not deck:
            deck = [moment for moment, times in weights.items() for _ in range(times)]
            chance.shuffle(deck)
        moment = deck.pop()
        skip = 0 if moment is Moment.TOPIC else chance.randrange(25)
        yield Aim(moment, skip=skip, delay=chance.random() * _SPREAD.get(moment, 0.0))


class Storm:
    """``run`` raises AssertionError, with the seed, where a promise does not hold."""

    def __init__(self, folder: Path, *, mode: str, kills: int, seed: int, group: bool = False) -> None:
        self.seed, self.kills, self.group = seed, kills, group
        self.fake = AimedTelegram()
        self.folder, self.mode = folder, mode
        self.reached: Counter[str] = Counter()
        self.back_after: list[float] = []
        self.answered_after: list[float] = []

    async def run(self) -> Counter[str]:
        """Everything, to the verdict."""
        began = time.monotonic()
        async with self.fake:
            group = self.fake.group(GROUP).id if self.group else None
            program = Program(self.folder, self.fake.api_base, mode=self.mode, group=group)
            self.fake.shoot = program.shoot
            program.start()
            try:
                await program.serving()
                figures = await self._through(program)
            except BaseException as error:
                error.add_note(f"seed {self.seed}, mode {self.mode}, reached {dict(self.reached)}\n{program.said()}")
                raise
            finally:
                program.end()
        figures |= self.reached
        self._report(figures, time.monotonic() - began)
        return figures

    async def _through(self, program: Program) -> Counter[str]:
        enough = asyncio.Event()
        async with Verdict(program, self.fake) as verdict:
            chance = random.Random(self.seed)
            people = [self.fake.person(first_name=f"Người {number}") for number in range(PEOPLE)]
            tellers = [Teller(one, random.Random(chance.random()), enough, verdict.unknown) for one in people]
            team = None
            if self.group:
                team = Operators(self.fake.groups[GROUP], random.Random(chance.random()), enough, pace=1.5)
            async with asyncio.TaskGroup() as talks:
                for teller in tellers:
                    talks.create_task(teller.run())
                if team is not None:
                    talks.create_task(team.run())
                try:
                    for aim in plan(self.seed, self.kills, topics=self.group):
                        await self._kill(program, aim, verdict)
                finally:
                    enough.set()
            if team is not None:
                await team.all_is_shown(tellers)
            await self.fake.settled(QUIET_WITHIN)
            await self._quiet(verdict)
            await program.stop()
            figures = await verdict.check_everything(tellers)
            if team is not None:
                figures += await team.check(verdict, tellers)
            return figures

    async def _kill(self, program: Program, aim: Aim, verdict: Verdict) -> None:
        self.fake.arm_shot(aim, program.database)
        try:
            await asyncio.wait_for(aim.fallen.wait(), AIM_WITHIN)
        except TimeoutError:
            raise AssertionError(f"nothing to shoot at: {aim}") from None
        finally:
            self.fake.arm_shot(None, program.database)
        await program.is_dead()
        await verdict.check_what_was_acknowledged_is_kept()  # with nothing running, whatever is not there is lost
        self.reached[await self._reached(aim, verdict)] += 1
        self.fake.first_send_at = 0.0
        program.start()
        await program.serving()
        self.back_after.append(time.monotonic() - program.started_at)
        await self.fake.until(lambda: self.fake.first_send_at or None, AIM_WITHIN, lambda: "nothing sent after a start")
        self.answered_after.append(self.fake.first_send_at - program.started_at)

    async def _reached(self, aim: Aim, verdict: Verdict) -> str:
        """How far that which was shot at had come."""
        if aim.moment in (Moment.HANDED_OUT, Moment.COMMITTED):
            if aim.update_id not in await verdict.kept():
                return "killed: received, not committed"
            if aim.update_id in self.fake.updates.pending:
                return "killed: committed, not acknowledged"
            return "killed: acknowledged"
        if aim.moment in (Moment.SENT, Moment.ANSWERED):
            marked = aim.message_id and await verdict.marked(aim.message_id)
            return "killed: marked as sent" if marked else "killed: sent, not marked"
        return f"killed: {aim.moment}"

    async def _quiet(self, verdict: Verdict) -> None:
        deadline = time.monotonic() + QUIET_WITHIN
        while rows := await verdict.rows_waiting():
            assert time.monotonic() < deadline, f"the outbox does not become empty: {rows}"
            await asyncio.sleep(0.05)

    def _report(self, figures: Counter[str], seconds: float) -> None:
        lines = [f"{self.mode}, seed {self.seed}: {self.kills} kills in {seconds:.0f} s"]
        lines += [f"  {name}: {number}" for name, number in sorted(figures.items())]
        for name, times in (("serving", self.back_after), ("first answer", self.answered_after)):
            if times:
                lines.append(f"  from a start to {name}: median {_median(times):.1f} s, longest {max(times):.1f} s")
        with contextlib.suppress(ValueError):
            print("\n".join(lines), file=sys.stderr, flush=True)  # noqa: T201


def _median(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]
