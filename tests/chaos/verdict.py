"""What must be true after a storm, read from the database by the program's own store and from the played Telegram."""

from __future__ import annotations

import itertools
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from storage import conversations, inbox, messages, ticket_form, tickets
from storage.crypto import KeyRing
from storage.engine import Store
from storage.messages import MessageRow
from storage.spool import Spool
from storage.tables import attachments, outbox, raw_updates
from storage.tables import tickets as tickets_table
from storage.types import Delivery, Direction
from storage.unit import Tx
from tests.chaos.program import Program
from tests.chaos.telling import Teller
from tests.fakes.telegram import FakeTelegram

ALL = 1_000_000
Run = tuple[str, list[MessageRow]]


class Verdict:
    """Opens the store of a program that does not run any more, or runs and is only looked at."""

    def __init__(self, program: Program, fake: FakeTelegram) -> None:
        self._fake, self._program = fake, program
        self._store = Store.open(program.database_url, KeyRing.parse(program.key))

    async def __aenter__(self) -> Verdict:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._store.close()

    async def log_of(self, user: int) -> list[MessageRow]:
        """What stands in the log of a person's conversation."""

        def read(tx: Tx) -> list[MessageRow]:
            conversation_id = conversations.find(tx, "telegram", str(user))
            return [] if conversation_id is None else messages.of_conversation(tx, conversation_id, limit=ALL)

        return await self._store.read(read)

    async def history_of(self, code: str) -> Counter[str]:
        """How often each thing was done with a ticket."""

        def read(tx: Tx) -> Counter[str]:
            ticket = tickets.by_code(tx, code)
            assert ticket is not None, f"no ticket {code}"
            return Counter(one.what for one in tickets.history(tx, ticket.id))

        return await self._store.read(read)

    async def unknown(self, user: int) -> dict[str, str]:
        """The texts to this person that may never have arrived."""
        try:
            log = await self.log_of(user)
        except sa.exc.SQLAlchemyError:  # the database is away
            return {}
        return {one.id: one.text for one in log if one.delivery in (Delivery.UNKNOWN, Delivery.FAILED)}

    async def rows_waiting(self) -> list[tuple[str, str, int]]:
        """State, error and attempts of everything in the outbox."""
        query = sa.select(outbox.c.state, outbox.c.error, outbox.c.attempts)
        return await self._store.read(lambda tx: [(str(a), b, c) for a, b, c in tx.execute(query)])

    async def files_not_fetched(self) -> list[str]:
        """The states of files that are not stored."""
        query = sa.select(attachments.c.state)
        states = await self._store.read(lambda tx: tx.execute(query).scalars().all())
        return [str(one) for one in states if str(one) != "stored"]

    async def kept(self) -> Counter[int]:
        """How often each of the platform's updates was kept."""
        found = await self._store.read(lambda tx: tx.execute(sa.select(raw_updates.c.external_id)).scalars().all())
        return Counter(int(number) for one in found if (number := one.partition(".")[0]).isdigit())

    async def count_kept(self) -> int:
        """How many updates were kept, of whatever kind."""
        count = sa.select(sa.func.count()).select_from(raw_updates)
        return await self._store.read(lambda tx: int(tx.execute(count).scalar_one()))

    async def dead_letters(self) -> dict[str, str]:
        """The bodies of updates that could not be taken, by their ids."""
        return {one.id: one.body for one in await self._store.read(inbox.failed)}

    async def marked(self, message_id: int) -> bool:
        """Whether the log knows that this message was sent."""
        wanted = sa.select(sa.func.count()).where(
            messages.t.c.external_id == str(message_id), messages.t.c.direction == Direction.OUT
        )
        return bool(await self._store.read(lambda tx: tx.execute(wanted).scalar()))

    async def check_everything(self, tellers: list[Teller]) -> Counter[str]:
        """Raises AssertionError where a promise is broken; otherwise what is worth telling, counted."""
        figures: Counter[str] = Counter()
        await self._check_nothing_is_left()
        figures["updates"] = await self.check_what_was_acknowledged_is_kept()
        for teller in tellers:
            log = await self.log_of(teller.person.id)
            self._check_all_words_are_in_the_log(teller, log)
            figures += self._check_nobody_is_told_too_much(teller, log)
        figures["tickets"] = await self._check_tickets(tellers)
        assert self._fake.violations == []
        return figures

    async def _check_nothing_is_left(self) -> None:
        assert await self.rows_waiting() == [], "the outbox is not empty"
        dead = await self._store.read(inbox.failed)
        assert [(one.external_id, one.error) for one in dead] == [], "dead letters"
        assert await self.files_not_fetched() == [], "files were not fetched"

    async def check_what_was_acknowledged_is_kept(self) -> int:
        """Raises AssertionError where an update was lost, or kept twice; else the number of those acknowledged."""
        waiting = self._fake.updates.pending
        acknowledged = {one.update_id for one in self._fake.updates.history if one.update_id not in waiting}
        kept = await self.kept()
        lost = sorted(acknowledged - kept.keys() - self._spooled())
        assert not lost, f"acknowledged and not kept: {lost}"
        twice = [number for number, times in kept.items() if times > 1]
        assert not twice, f"kept twice: {twice}"
        return len(acknowledged)

    def _spooled(self) -> set[int]:
        """The updates that the program, which does not run, left on disk: it takes them at its next start."""
        folder = Path(self._program.environment["MANHMOI_SPOOL__FOLDER"])
        if self._program.alive or not folder.exists():
            return set()
        found: set[int] = set()
        with tempfile.TemporaryDirectory() as other:
            copy = shutil.copytree(folder, Path(other) / "spool")
            spool = Spool.open(copy, KeyRing.parse(self._program.key), most_bytes=1 << 30, most_updates=ALL)
            while batch := spool.next(ALL):
                found |= {int(one.key.partition(".")[0]) for one in batch}
                spool.done(batch)
            spool.close()
        return found

    def _check_all_words_are_in_the_log(self, teller: Teller, log: list[MessageRow]) -> None:
        """Every message of the person stands there once, in its words; every press, too."""
        there = Counter((one.external_id, one.text) for one in log if one.direction is Direction.IN)
        presses = 0
        for one in self._fake.updates.history:
            update = json.loads(one.body)
            if message := update.get("message"):
                if message["chat"]["id"] == teller.person.id and ("text" in message or "photo" in message):
                    words = (str(message["message_id"]), message.get("text", message.get("caption", "")))
                    assert there[words] == 1, f"{words} stands {there[words]} times in the log"
            elif press := update.get("callback_query"):
                presses += press["from"]["id"] == teller.person.id
        logged = sum(one.kind == "button" for one in log)
        assert logged == presses, f"{presses} presses, {logged} in the log"

    def _check_nobody_is_told_too_much(self, teller: Teller, log: list[MessageRow]) -> Counter[str]:
        """The chat holds the log's lines in order, each at most once more than it was said."""
        said = _runs((one.text, one) for one in log if one.direction is Direction.OUT)
        heard = [(text, len(list(group))) for text, group in itertools.groupby(_heard(self._fake, teller.person.id))]
        figures: Counter[str] = Counter()
        repeated: Counter[datetime] = Counter()
        place = 0
        for text, rows in said:
            doubtful = [one for one in rows if one.delivery is not Delivery.SENT]
            for one in doubtful:
                assert one.delivery is Delivery.UNKNOWN, f"{text[:60]!r} ended as {one.delivery}: {one.delivery_error}"
            seen = heard[place][1] if place < len(heard) and heard[place][0] == text else 0
            place += seen > 0
            least, most = len(rows) - len(doubtful), 2 * len(rows)
            assert least <= seen <= most, f"said {len(rows)} times, seen {seen} times: {text[:60]!r}\n" + "\n".join(
                teller.person.transcript()
            )
            figures["unknown"] += len(doubtful)
            figures["lost"] += max(0, len(rows) - seen)
            if seen > len(rows):
                repeated[rows[0].at] += seen - len(rows)
        assert place == len(heard), f"nobody said this: {heard[place:]}"
        figures["repeated lines"] = repeated.total()
        figures["turns with two repeated lines"] = sum(times > 1 for times in repeated.values())
        return figures

    async def _check_tickets(self, tellers: list[Teller]) -> int:
        codes = await self._store.read(lambda tx: tx.execute(sa.select(tickets_table.c.code)).scalars().all())
        told = {one.code: one for teller in tellers for one in teller.told}
        assert sorted(codes) == sorted(told), "tickets and finished tips are not the same"
        assert len(told) == sum(len(teller.told) for teller in tellers), "a code was given twice"
        for code, tip in told.items():
            form: dict[str, Any] = await self._store.read(lambda tx, code=code: ticket_form.as_json(tx, code) or {})
            lines = form["story"].splitlines()
            for line in tip.lines:
                assert lines.count(line) == 1, f"{line!r} stands {lines.count(line)} times in the story of {code}"
            assert not form["incomplete"]
        return len(codes)


def _heard(fake: FakeTelegram, user: int) -> Iterator[str]:
    chat = fake.chats[user]
    return (one.get("text", "") for one in chat.messages.values() if one["from"]["id"] == fake.bot_id)


def _runs(said: Iterator[tuple[str, MessageRow]]) -> list[Run]:
    return [(text, [row for _, row in group]) for text, group in itertools.groupby(said, key=lambda one: one[0])]
