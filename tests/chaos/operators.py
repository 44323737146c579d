"""Operators of the team who answer the people behind the tickets, in the moderator group and at the desk, meanwhile.

Each answer carries a mark of its own, so that it can be seen afterwards who got it, how often, and in which order.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from storage.messages import MessageRow
from storage.types import Delivery, Direction
from tests.chaos.program import Program
from tests.chaos.telling import CODE, PATIENCE, Teller
from tests.chaos.verdict import Verdict
from tests.fakes.telegram.chats import Topic
from tests.fakes.telegram.groups import Group, Operator
from tests.fakes.telegram.speaking import Message
from tests.web.browsing import OWN_PAGE
from tests.web.browsing import Operator as Browser

GROUP = -1_001_234_567_890
IN_GROUP, AT_DESK = ("An", "Bình"), "Chi"
DELIVERED = "👌"
WITHIN = 120.0  # seconds for what the group shows late; a topic that may have been made is looked for in them
_A_WHILE = aiohttp.ClientTimeout(total=10)
_MARK_LETTERS = "bcdghklmnpqrstvx"


@dataclass(frozen=True, slots=True)
class Written:
    """An answer that the program has acknowledged, or will: ``message_id`` in the group, 0 for one of the desk."""

    author: str
    code: str
    text: str
    message_id: int = 0


class Operators:
    """Answers tickets until ``enough`` is set, each of them at least one; ``pace``: seconds between two acts of one."""

    def __init__(self, group: Group, chance: random.Random, enough: asyncio.Event, *, pace: float = 2.0) -> None:
        self.group, self.chance, self.enough, self.pace = group, chance, enough, pace
        self.written: list[Written] = []
        self._claims: Counter[str] = Counter()

    async def run(self, desk: Browser | None = None) -> None:
        """All of them at work; ``desk``: somebody who is signed in."""
        async with asyncio.TaskGroup() as work:
            for number, name in enumerate(IN_GROUP, start=801):
                work.create_task(self._works_in_group(self.group.member(number, name)))
            if desk is not None:
                work.create_task(self._works_at_desk(desk))

    async def _works_in_group(self, operator: Operator) -> None:
        name = str(operator.card["first_name"])
        while await self._goes_on(name):
            topic = self._least_answered(name)
            code = _code_of(topic)
            if not self._claims[code]:
                self._claims[code] += 1
                await operator.writes("/claim", topic=topic)
            for _ in range(self.chance.randint(1, 3)):  # in one breath: they must arrive in this order
                text = self._words(name)
                answered = self.chance.choice(self._posts(topic))  # the card, or what the person added
                message = await operator.replies(answered, text)
                self.written.append(Written(name, code, text, message["message_id"]))
            if self.chance.random() < 0.3:
                await operator.writes(f"nói trong nhóm {self._mark()}", topic=topic)

    async def _works_at_desk(self, browser: Browser) -> None:
        csrf = ""
        while await self._goes_on(AT_DESK):
            code, text = _code_of(self._least_answered(AT_DESK)), self._words(AT_DESK)
            form = {"text": text, "once": self._mark()}
            while not csrf or not await self._is_taken(browser, code, form | {"csrf": csrf}):
                # Nobody knows what became of it: a person presses the button once more.
                await asyncio.sleep(self.chance.uniform(0.05, 0.5))
                csrf = csrf or await _csrf(browser)
            self.written.append(Written(AT_DESK, code, text))

    async def _is_taken(self, browser: Browser, code: str, form: dict[str, str]) -> bool:
        try:
            answer = await browser.posts(
                f"/desk/tickets/{code}/reply", form, headers=OWN_PAGE | {"HX-Request": "true"}, timeout=_A_WHILE
            )
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False
        assert answer.status == 204 or answer.status >= 500, f"the desk refused an answer: {answer.status}"
        return answer.status == 204

    async def _goes_on(self, name: str) -> bool:
        """True after a pause, once there is a ticket to be answered."""
        await asyncio.sleep(self.chance.uniform(0.5, 1.5) * self.pace)
        deadline = time.monotonic() + PATIENCE
        while not self._open():
            assert time.monotonic() < deadline, f"no ticket came to the group\n{self.group.transcript()}"
            await asyncio.sleep(0.1)
        return not self.enough.is_set() or all(one.author != name for one in self.written)

    def _least_answered(self, name: str) -> Topic:
        times = Counter(one.code for one in self.written if one.author == name)
        topics = self._open()
        self.chance.shuffle(topics)
        return min(topics, key=lambda one: times[_code_of(one)])

    def _open(self) -> list[Topic]:
        return [one for one in self.group.topics if CODE.search(one.name) and self._posts(one)]

    def _posts(self, topic: Topic) -> list[Message]:
        bot = self.group.fake.bot_id
        return [one for one in topic.messages if one["from"]["id"] == bot and "text" in one]

    def _words(self, name: str) -> str:
        return f"Dạ, {name} xin ghi nhận {self._mark()}"

    def _mark(self) -> str:
        return "".join(self.chance.choices(_MARK_LETTERS, k=12))

    # What must be true afterwards

    async def all_is_shown(self, tellers: list[Teller]) -> None:
        """Waits until every ticket has its topic, and every answer in the group has its mark or a word about it."""
        codes = {one.code for teller in tellers for one in teller.told}
        fake = self.group.fake
        await fake.until(
            lambda: True if codes <= self._topics().keys() else None,
            WITHIN,
            lambda: f"without a topic: {codes - self._topics().keys()}",
        )
        await fake.until(
            lambda: True if not self._unmarked() else None, WITHIN, lambda: f"without a mark: {self._unmarked()}"
        )

    async def check(self, verdict: Verdict, tellers: list[Teller]) -> Counter[str]:
        """Raises AssertionError where a promise is broken; otherwise what is worth telling, counted."""
        whose = {one.code: teller for teller in tellers for one in teller.told}
        topics = self._topics()
        assert topics.keys() == whose.keys(), "topics and tickets are not the same"
        twice = [code for code, times in topics.items() if times > 1]
        assert not twice, f"more than one topic: {twice}"
        figures: Counter[str] = Counter()
        for teller in tellers:
            heard = [one.get("text", "") for one in teller.person.messages]
            log = [
                one
                for one in await verdict.log_of(teller.person.id)
                if one.direction is Direction.OUT and (one.author or one.operator_ref)
            ]
            mine = [one for one in self.written if whose[one.code] is teller]
            self._check_the_log(mine, log)
            self._check_what_was_heard(mine, log, heard)
            foreign = [one.text for one in self.written if whose[one.code] is not teller and one.text in heard]
            assert not foreign, f"told to another person: {foreign}\n{teller.person.printed()}"
            figures["answers"] += len(mine)
            figures["answers at the desk"] += sum(one.author == AT_DESK for one in mine)
            figures["answers unknown"] += sum(one.delivery is Delivery.UNKNOWN for one in log)
        for code in whose:
            done = await verdict.history_of(code)
            assert done["claimed"] == self._claims[code], f"{code} was claimed {done['claimed']} times"
            answers = sum(one.code == code for one in self.written)
            assert done["replied"] == answers, f"{done['replied']} of {answers} answers in the history of {code}"
            figures["tickets answered"] += answers > 0
        return figures

    def _check_the_log(self, mine: list[Written], log: list[MessageRow]) -> None:
        """Every answer stands there once, under the name of who wrote it, and nothing that nobody wrote."""
        there = Counter((one.author, one.text, one.operator_ref) for one in log)
        due = Counter((one.author, one.text, self._ref(one)) for one in mine)
        assert there == due, f"too few in the log: {due - there}, too many: {there - due}"
        tickets: dict[str, set[str | None]] = {}
        of = {one.text: one.code for one in mine}
        for one in log:
            tickets.setdefault(of[one.text], set()).add(one.ticket_id)
        assert all(len(some) == 1 for some in tickets.values()), f"answers of one ticket in several: {tickets}"

    def _check_what_was_heard(self, mine: list[Written], log: list[MessageRow], heard: list[str]) -> None:
        """Once where it was sent, at most twice, and each ticket's in the order in which each operator wrote them."""
        delivery = {one.text: one.delivery for one in log}
        first = {one.text: heard.index(one.text) for one in mine if one.text in heard}
        for one in mine:
            least = delivery[one.text] is Delivery.SENT
            assert least <= heard.count(one.text) <= 2, f"{one} was heard {heard.count(one.text)} times"
        for author in {one.author for one in mine}:
            for code in {one.code for one in mine}:
                said = [one.text for one in mine if (one.author, one.code) == (author, code)]
                places = [first[text] for text in said if text in first]
                assert places == sorted(places), f"{author}'s answers for {code} came out of order: {said}, {places}"

    def _topics(self) -> Counter[str]:
        return Counter(code for one in self.group.topics if (code := _code_of(one)))

    def _unmarked(self) -> list[Written]:
        spoken_of = {
            one["reply_to_message"]["message_id"]
            for one in self.group.messages
            if one["from"]["id"] == self.group.fake.bot_id and "reply_to_message" in one
        }
        return [
            one
            for one in self.written
            if one.message_id
            and self.group.reactions(one.message_id) != [DELIVERED]
            and one.message_id not in spoken_of
        ]

    def _ref(self, one: Written) -> str:
        return f"{self.group.id}:{one.message_id}" if one.message_id else ""


@asynccontextmanager
async def at_the_desk(program: Program, link: str) -> AsyncIterator[Browser]:
    """Somebody who signed in with the link."""
    browser = Browser(program.address)
    try:
        token = link.rpartition("=")[2]
        answer = await browser.posts("/desk/enter", {"token": token})
        assert (answer.status, answer.url.path) == (200, "/desk")
        yield browser
    finally:
        await browser.closes()


def link_for_desk(program: Program) -> str:
    """A link that signs somebody of the team in; blocks."""
    done = program.command("desk-link", AT_DESK)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


async def _csrf(browser: Browser) -> str:
    """The token of the desk's forms, "" where the page cannot be had."""
    try:
        text = await (await browser.gets("/desk", timeout=_A_WHILE)).text()
    except (aiohttp.ClientError, TimeoutError, OSError):
        return ""
    found = re.search(r'name="csrf" value="([^"]+)"', text)
    return found[1] if found else ""


def _code_of(topic: Topic) -> str:
    found = CODE.search(topic.name)
    return found[0] if found else ""
