"""The moderator group: tickets shown as topics, and the team's answers, commands and buttons read from it.

The group is a view of the tickets, never their home. ``read`` is called inside the turn of an update of the group;
``run`` is the one poster of all groups, under a lease: two of them would both make a ticket's topic.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease, patient
from bot.channels.base import SendError, TeamUpdate
from bot.context import Context
from bot.desk import cards, group_answers
from bot.desk.door import GroupDoor
from bot.desk.group_presses import Presses
from bot.desk.group_worker import GroupWorker
from bot.desk.groups import MOVED, Groups
from bot.desk.pace import GroupRules
from bot.desk.team import Team
from bot.papers import report_view
from bot.ways_in import TELEGRAM_NAME
from flows.figures.report import Report
from storage import cursors, people, tickets
from storage.people import Operator
from storage.unit import Tx

log = structlog.get_logger(__name__)

LEASE = "group-poster"
LEARN_EVERY = 30.0  # seconds
TOLD_OF_FAILURE = "group-told-of-failure"
FAILURES_TOLD_EVERY = timedelta(minutes=10)
TOLD_BY_CODE = 8  # so many late tickets are named


class Door(GroupDoor, Protocol):
    """A door of a channel: its name is that of the channel through which operators' files are fetched."""

    name: str


class ModeratorGroup:
    """All groups of one channel. ``rules`` default to the settings."""

    def __init__(self, context: Context, way_in: Door, groups: Groups, *, rules: GroupRules | None = None) -> None:
        self._context = context
        self._door = way_in
        self._groups = groups
        self._rules = rules or GroupRules.of(context.settings)
        self._team = Team(
            settings=context.settings,
            texts=context.texts,
            groups=groups,
            channel=way_in.name,
            edits=frozenset({way_in.name}),
        )

    def read(self, tx: Tx, update: TeamUpdate, at: datetime) -> None:
        """A unit of work: the update of the team has had its effect."""
        self._team.read(tx, update, at)

    def tell_of_failure(self, tx: Tx, at: datetime) -> None:
        """A unit of work: the team reads, at most once in ten minutes, that an update could not be taken."""
        last = cursors.get(tx, TOLD_OF_FAILURE)
        if last is None or at - datetime.fromisoformat(last) > FAILURES_TOLD_EVERY:
            cursors.set(tx, TOLD_OF_FAILURE, at.isoformat())
            for chat_id in self._groups.all():
                group_answers.say(tx, chat_id, self._words("group-failed-turn"), at=at)

    def tell_on_ticket(self, tx: Tx, ticket_id: str, what: str, at: datetime, *, detail: str = "") -> None:
        """A unit of work: the ticket's topic says what the person asked for, as a post of its own."""
        happened = ": ".join(one for one in (self._words(f"history-{what}"), cards.escape(detail)) if one)
        text = self._words("group-alarm", what=happened)
        group_answers.say(tx, self._groups.of_ticket(ticket_id), text, at=at, ticket_id=ticket_id)

    def tell_of_alarm(self, tx: Tx, what: str, detail: str, at: datetime) -> None:
        """A unit of work: every group reads what must be repaired."""
        text = cards.escape(self._words(f"alarm-{what}", detail=detail))
        for chat_id in self._groups.all():
            group_answers.say(tx, chat_id, text, at=at)

    def tell_late(self, tx: Tx, ticket_id: str, what: str, at: datetime) -> None:
        """A unit of work: the ticket's topic says which term passed, to whoever looks after it."""
        ticket = tickets.get(tx, ticket_id)
        if ticket is None:
            return
        assignee = people.operator(tx, ticket.assignee_id) if ticket.assignee_id else None
        html = cards.escape(self._words("life-late", what=self._words(f"history-{what}"), code=ticket.code))
        if assignee is not None:
            name = cards.escape(assignee.name)
            # A link to the person's account calls them as a mention does.
            account = f"tg://user?id={cards.escape(assignee.telegram_id)}" if assignee.telegram_id else ""
            html += f' <a href="{account}">{name}</a>' if account else f" {name}"
        group_answers.say(tx, self._groups.of_ticket(ticket_id), html, at=at, ticket_id=ticket_id)

    def tell_leads(self, tx: Tx, leads: Sequence[Operator], codes: Sequence[str], at: datetime) -> None:
        """A unit of work: the leads read in private which tickets are late; in the group where that cannot be."""
        shown = ", ".join(codes[:TOLD_BY_CODE])
        key = "life-late-leads-more" if len(codes) > TOLD_BY_CODE else "life-late-leads"
        text = self._words(key, codes=shown, count=len(codes), link=f"{self._context.settings.web.address}/desk")
        chat_id = self._groups.all()[0]
        reached = [one.telegram_id for one in leads if one.telegram_id]
        for telegram_id in reached:
            group_answers.whisper(
                tx, telegram_id, text, chat_id=chat_id, message_id="", thread_id=None, failed=text, at=at
            )
        if not reached:
            group_answers.say(tx, chat_id, cards.escape(text), at=at)

    def tell_of_report(self, tx: Tx, report_id: str, report: Report, at: datetime) -> None:
        """A unit of work: every group reads that a report is there, with its first figures and the link to it."""
        named = {name: report.figures[name].value or 0 for name in ("tips", "answered", "verified", "handed")}
        link = f"{self._context.settings.web.address}/desk/reports/{report_id}"
        name = report_view.name_of(report.period, self._words)
        text = self._words("report-told", name=name, link=link, **{key: f"{one:.0f}" for key, one in named.items()})
        for chat_id in self._groups.all():
            group_answers.say(tx, chat_id, cards.escape(text), at=at)

    async def follow(self) -> None:
        """Lives until cancelled: where a group has another id, this process knows, whichever one was told."""
        async with self._context.bell.listen(MOVED) as moved:
            while True:
                try:
                    await self._context.store.read(self._groups.learn)
                except OperationalError:
                    log.warning("the ids of the groups cannot be read; trying again")
                await moved.wait(LEARN_EVERY)

    async def run(self) -> None:
        """Posts to every group while this process holds the lease, until cancelled."""
        await lease.hold(self._context.store, LEASE, self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        await self._context.store.read(self._groups.learn)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._learn_name(), name="group-name")
            tasks.create_task(Presses(self._context, self._groups, self._door).run(), name="group-presses")
            for configured in self._groups.configured:
                worker = GroupWorker(
                    self._context, self._groups, self._door, configured, rules=self._rules, words=self._words
                )
                tasks.create_task(worker.run(), name="group-worker")

    async def _learn_name(self) -> None:
        """The bot's own name, by which commands are told from those of other bots."""
        me = None
        while me is None:
            try:
                me = await self._door.me()
            except SendError as error:
                log.warning("the bot's name is not known yet", code=error.code)
                await asyncio.sleep(self._rules.slow)
        username = str(me.get("username") or "")
        await patient.write(
            self._context.store, lambda tx: cursors.set(tx, TELEGRAM_NAME, username), of="the name of the group's bot"
        )

    def _words(self, key: str, /, **args: str | int) -> str:
        return self._context.texts.text(self._context.settings.languages[0], key, **args)
