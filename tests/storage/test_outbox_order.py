"""Property: whatever is enqueued, claimed, retried, given up or recovered, a lane is never reordered."""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from storage import outbox
from storage.crypto import KeyRing
from storage.engine import Store
from tests import databases

BEGAN = datetime(2026, 11, 22, tzinfo=UTC)
LANES = st.sampled_from(["a", "b", "c"])
HOLDERS = st.sampled_from(["one", "two"])
KEYS = KeyRing.parse(KeyRing.make())


class Lanes(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.url = databases.fresh(self.folder / "x.db")
        self.store = Store.open(self.url, KEYS, readers=1)
        self.now = BEGAN
        self.number = 0
        self.expected: dict[str, list[int]] = {"a": [], "b": [], "c": []}  # what is to leave, in order
        self.held: dict[str, tuple[str, outbox.Sending]] = {}  # by lane: whose it is

    def teardown(self) -> None:
        self.store.close_now()
        databases.give_back(self.url)
        shutil.rmtree(self.folder)

    @rule(lane=LANES, priority=st.integers(0, 2), wait=st.integers(0, 2), claimed_by=st.none() | HOLDERS)
    def enqueue(self, lane: str, priority: int, wait: int, claimed_by: str | None) -> None:
        self.number += 1
        number = self.number
        sending = self.store.write_now(
            lambda tx: outbox.enqueue(
                tx,
                channel="web",
                target="x",
                lane=lane,
                payload={"n": number},
                priority=priority,
                due_at=self.now + timedelta(seconds=wait),
                claimed_by=claimed_by,
            )
        )
        was_empty = not self.expected[lane]
        self.expected[lane].append(number)
        assert (sending is not None) == (claimed_by is not None and was_empty)
        if sending is not None and claimed_by is not None:
            self.held[lane] = (claimed_by, sending)

    @rule(holder=HOLDERS, limit=st.integers(1, 4))
    def claim(self, holder: str, limit: int) -> None:
        found = self.store.write_now(
            lambda tx: outbox.claim(tx, self.now, holder=holder, limit=limit, channels=["web"])
        )
        for one in found:
            self.take(holder, one)

    def take(self, holder: str, one: outbox.Sending) -> None:
        assert one.lane not in self.held
        assert one.message["n"] == self.expected[one.lane][0]
        self.held[one.lane] = (holder, one)

    @precondition(lambda self: self.held)
    @rule(which=st.integers(0, 2), takes_next=st.booleans(), fails=st.booleans())
    def finish(self, which: int, takes_next: bool, fails: bool) -> None:
        lane = sorted(self.held)[which % len(self.held)]
        holder, one = self.held.pop(lane)
        self.expected[lane].pop(0)
        next_for = holder if takes_next else None
        if fails:
            following = self.store.write_now(
                lambda tx: outbox.give_up(tx, one.id, outcome="failed", error="", at=self.now, next_for=next_for)
            )
        else:
            following = self.store.write_now(
                lambda tx: outbox.sent(tx, one.id, external_id="", at=self.now, next_for=next_for)
            )
        if following is not None:
            assert takes_next
            self.take(holder, following)

    @precondition(lambda self: self.held)
    @rule(which=st.integers(0, 2), wait=st.integers(0, 2))
    def retry(self, which: int, wait: int) -> None:
        _, one = self.held.pop(sorted(self.held)[which % len(self.held)])
        self.store.write_now(lambda tx: outbox.retry(tx, one.id, due_at=self.now + timedelta(seconds=wait), error=""))

    @rule(holder=HOLDERS)
    def crash_of_the_others(self, holder: str) -> None:
        count = self.store.write_now(lambda tx: outbox.recover(tx, holder=holder))
        gone = [lane for lane, (name, _) in self.held.items() if name != holder]
        assert count == len(gone)
        for lane in gone:
            del self.held[lane]

    @rule()
    def time_passes(self) -> None:
        self.now += timedelta(seconds=1)

    @invariant()
    def all_is_there(self) -> None:
        count = sum(len(one) for one in self.expected.values())
        assert self.store.read_now(outbox.sizes).get("web", 0) == count


def test_a_lane_is_never_reordered(backend: str) -> None:
    run_state_machine_as_test(
        Lanes,
        settings=settings(
            max_examples=30 if backend == databases.SQLITE else 10,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
