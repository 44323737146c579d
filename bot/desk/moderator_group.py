"""The moderator group: tickets shown as topics, and the team's answers, commands and buttons read from it.

The group is a view of the tickets, never their home. ``read`` is called inside the turn of an update of the group;
``run`` is the one poster of all groups, under a lease: two of them would both make a ticket's topic.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot import lease
from bot.channels.base import SendError, TeamUpdate
from bot.context import Context
from bot.desk import cards, group_answers
from bot.desk.door import GroupDoor
from bot.desk.group_presses import Presses
from bot.desk.group_worker import GroupWorker
from bot.desk.groups import Groups
from bot.desk.pace import GroupRules
from bot.desk.team import Team
from bot.desk.team_commands import USERNAME
from storage import cursors
from storage.unit import Tx

log = structlog.get_logger(__name__)

LEASE = "group-poster"
TOLD_OF_FAILURE = "group-told-of-failure"
FAILURES_TOLD_EVERY = timedelta(minutes=10)


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
        await self._context.store.write(lambda tx: cursors.set(tx, USERNAME, username))

    def _words(self, key: str, /, **args: str | int) -> str:
        return self._context.texts.text(self._context.settings.languages[0], key, **args)
