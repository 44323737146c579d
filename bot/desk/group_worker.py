"""One moderator group: everything that is posted there goes through here, one action at a time, within its window.

First what the team waits for (answers to commands, outcomes of replies), then tickets, the most urgent first. After
every ticket the order is looked at again. Nothing here is the only copy of anything: what was not posted stays due.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy.exc import OperationalError

from bot import observe
from bot.channels.base import SendError
from bot.context import Context
from bot.desk import alarm, cards, door, group_answers, group_view
from bot.desk.cards import Words
from bot.desk.door import GroupDoor
from bot.desk.group_speaker import Speaker
from bot.desk.group_view import Due, Situation
from bot.desk.groups import Groups
from bot.desk.pace import Full, GroupRules, Window
from bot.desk.topic import Topic
from bot.desk.topic_actions import Tools, TopicUnknown
from storage import alarms, cursors, group_views, tickets
from storage.engine import StoreClosed
from storage.group_views import GroupView
from storage.types import ViewState
from storage.unit import Tx

log = structlog.get_logger(__name__)

LONGEST_RETRY = 600.0
BROKEN_TRIES = 5  # of one ticket: then the team is told
BREATH = 0.05  # the bell may ring for every turn: the tables are not looked at for each


@dataclass(frozen=True, slots=True)
class _Held:
    """A view that is left alone until then, unless something about it changes."""

    touches: int
    state: ViewState
    until: float


class GroupWorker:
    """``configured`` is the group's id in the settings; ``chat_id`` the one it has now."""

    def __init__(
        self,
        context: Context,
        groups: Groups,
        way_in: GroupDoor,
        configured: str,
        *,
        rules: GroupRules,
        words: Words,
    ) -> None:
        self._context = context
        self._groups = groups
        self._door = way_in
        self._configured = configured
        self._rules = rules
        self._words = words
        self._window = Window(rules.actions, rules.window)
        observe.group_room.labels(str(groups.configured.index(configured) + 1)).set_function(self._window.room)
        self._speaker = Speaker(context, groups, way_in, self._window, words)
        self._plain: bool | None = None  # not known yet
        self._checked = 0.0
        self._held: dict[str, _Held] = {}
        self._failures = 0
        self._noted_at = float("-inf")
        self._digest_is_old = True

    @property
    def chat_id(self) -> str:
        return self._groups.current(self._configured)

    async def run(self) -> None:
        """Lives until cancelled."""
        await self._context.store.read(self._groups.learn)
        await self._recall()
        async with self._context.bell.listen("group") as rung:
            while True:
                try:
                    wait = await self._round()
                    await self._note()
                    self._failures = 0
                except SendError as error:
                    wait = await self._trouble(error)
                except Full as full:
                    wait = full.wait
                except Exception as error:  # the loop must live
                    log.exception("a moderator group could not be served", error=type(error).__name__)
                    wait = self._rules.look
                if wait > 0:
                    await asyncio.sleep(BREATH)
                    await rung.wait(min(wait, self._rules.look))

    async def _round(self) -> float:
        """Whatever comes first is done; the seconds until there is more to do, 0 for at once."""
        if self._window.paused:
            return self._window.paused
        await self._look_for_topics()
        chat_id = self.chat_id
        spoke = await self._speaker.answers(chat_id) or await self._speaker.outcomes(chat_id, plain=bool(self._plain))
        # While a team answers busily, a new ticket must not wait until nobody does; a card that is there can.
        wait = await self._show_next(chat_id, only_new=spoke)
        return 0.0 if spoke else wait

    async def _show_next(self, chat_id: str, *, only_new: bool) -> float:
        """The ticket that comes first is shown; the seconds until there is more to do, 0 for at once."""
        find = partial(group_view.due, now=self._context.now(), groups=self._groups, chat_id=chat_id, only_new=only_new)
        wait = self._rules.look
        for view, engaged in await self._defer(await self._context.store.read(find), chat_id):
            held = self._held.get(view.id)
            if held and held.touches == view.touches and held.state is view.state and held.until > time.monotonic():
                wait = min(wait, held.until - time.monotonic())
                continue
            try:
                # Asked before the ticket is read: in a crowd many wait for the same room.
                self._window.demand(reserve=0 if engaged else self._rules.reserve)
                await self._show(view, chat_id)
            except Full as full:
                wait = min(wait, full.wait)
                if self._window.room() == 0:
                    break
                continue
            except (SendError, OperationalError, StoreClosed):
                raise
            except Exception as error:  # one ticket must not keep the others
                await self._set_aside(view, error, chat_id)
                continue
            return 0.0
        if self._digest_is_old and not only_new:
            await self._tell_digest(chat_id)
        return wait

    # The window, also for whoever posts next: after a start, or where this process is no more

    async def _recall(self) -> None:
        """What was posted a moment ago, by whomever, counts."""
        known = await self._context.store.read(lambda tx: cursors.get(tx, self._pace_cursor))
        now = self._context.now().timestamp()
        self._window.recall(now - float(one) for one in (known or "").split())

    async def _note(self) -> None:
        """What was posted is written down; what the last round did not say may be missing after a kill."""
        ages = self._window.ages()
        if ages and min(ages) < time.monotonic() - self._noted_at:
            now = self._context.now().timestamp()
            times = " ".join(f"{now - age:.1f}" for age in ages)
            await self._context.store.write(lambda tx: cursors.set(tx, self._pace_cursor, times))
            self._noted_at = time.monotonic()

    @property
    def _pace_cursor(self) -> str:
        return f"group-pace:{self._configured}"

    # Tickets

    async def _show(self, view: GroupView, chat_id: str) -> None:
        situation = await self._situation(view, chat_id)
        if situation is None:
            return
        pause = self._too_early(situation)
        if pause > 0:
            self._hold(situation.view, pause)
            return
        if situation.fetching and self._age(situation.files[0].at if situation.files else None) < self._rules.patience:
            situation = replace(situation, files=())  # an album is shown as one, once it is all there
        try:
            await Topic(self._tools(), situation).update()
        except TopicUnknown:
            await self._look_for_topic(situation)
            return
        except SendError as error:
            if not await self._mend(error, situation):
                raise
            return
        if situation.fetching:
            self._hold(situation.view, self._rules.media)
        else:
            await self._context.store.write(partial(_shown, view=situation.view))
            self._held.pop(view.id, None)

    async def _situation(self, view: GroupView, chat_id: str) -> Situation | None:
        """The ticket as it is now, its view moved to where it belongs; None where nothing is to be shown."""
        store = self._context.store
        if view.chat_id != chat_id:
            await store.write(lambda tx: group_view.move(tx, view.ticket_id, chat_id))
        situation = await store.read(lambda tx: group_view.situation(tx, view.ticket_id, groups=self._groups))
        if situation is None:
            await store.write(lambda tx: group_views.settle(tx, view.id, touches=view.touches))
        elif situation.view.card_digest == group_view.DEFERRED:
            self._digest_is_old = True
        return situation

    def _too_early(self, situation: Situation) -> float:
        """A burst is still coming: seconds to wait. Nothing waits where there is no card yet."""
        if not situation.fresh or situation.view.card_message_id is None:
            return 0.0
        newest = self._age(max(one.at for one in situation.fresh))
        oldest = self._age(min(one.at for one in situation.fresh))
        return min(self._rules.settle - newest, self._rules.patience - oldest)

    async def _defer(self, found: Sequence[Due], chat_id: str) -> Sequence[Due]:
        """Where too many wait for a topic, the later ones wait at the desk: nothing is dropped."""
        told = [one for one in found if one.view.card_digest == group_view.DEFERRED]
        others = [one for one in found if one.view.card_digest != group_view.DEFERRED]
        new = [one for one in others if one.view.state is ViewState.WANTED]
        later = told if self._plain else told + new[self._rules.pending :]
        gone = {one.view.id: one.view for one in later if not one.engaged}
        if not gone:
            return found

        def unit(tx: Tx) -> None:
            for view in gone.values():
                group_view.defer(tx, view, chat_id)

        await self._context.store.write(unit)
        self._digest_is_old = True
        return [one for one in found if one.view.id not in gone]

    async def _look_for_topic(self, situation: Situation) -> None:
        """The topic may be there: its own announcement is waited for; where none comes, another one is made."""
        held = self._held.get(situation.view.id)
        if held is None or held.state is not ViewState.CREATING:
            view = replace(situation.view, state=ViewState.CREATING)
            self._hold(view, self._rules.adopt)
        elif held.until <= time.monotonic():
            log.warning("a topic was not found and is made again", ticket=situation.card.code)
            del self._held[situation.view.id]
            await self._context.store.write(lambda tx: group_view.not_begun(tx, situation.view.ticket_id))
        else:
            self._held[situation.view.id] = replace(held, touches=situation.view.touches)

    # Trouble

    async def _set_aside(self, view: GroupView, error: Exception, chat_id: str) -> None:
        """It is tried again after pauses that grow; the team hears of it once, until it can be shown."""
        kind, where, at = type(error).__name__, observe.where(error), self._context.now()
        tries = view.attempts + 1
        due_at = at + timedelta(seconds=min(LONGEST_RETRY, 2.0**tries))
        log.error("a ticket breaks whoever shows it", ticket=view.ticket_id, tries=tries, error=kind, at=where)

        def unit(tx: Tx) -> None:
            group_views.retry(tx, view.id, due_at=due_at, error=kind)
            code = tickets.code_of(tx, view.ticket_id)
            if tries == BROKEN_TRIES and alarms.stand(tx, _broken(view), "ticket_broken", detail=code, at=at):
                alarm.raised("ticket_broken", ticket=code)
                group_answers.say(tx, chat_id, cards.escape(self._words("alarm-ticket_broken", detail=code)), at=at)

        await self._context.store.write(unit)

    async def _mend(self, error: SendError, situation: Situation) -> bool:
        """What concerns this ticket alone is mended, or tried again later. False where the whole group is concerned."""
        view, reason = situation.view, door.reason_of(error)
        if reason == door.TOPIC_GONE and view.thread_id is not None:
            thread = view.thread_id
            if await self._context.store.write(lambda tx: group_view.lose(tx, view.ticket_id, thread)):
                log.warning("a topic is gone and is made anew", ticket=situation.card.code)
            return True
        if reason in (door.RATE, door.NO_FORUM, door.MIGRATED, *door.DOWN):
            return False
        if error.retryable and not error.outcome_unknown:
            return False
        wait = 2.0 if error.outcome_unknown else min(LONGEST_RETRY, 5.0 * 2.0**view.attempts)
        log.warning("a ticket could not be shown", ticket=situation.card.code, code=error.code, again_in=wait)
        due_at = self._context.now() + timedelta(seconds=wait)
        await self._context.store.write(lambda tx: group_views.retry(tx, view.id, due_at=due_at, error=error.code))
        return True

    async def _trouble(self, error: SendError) -> float:
        """The group as a whole: the seconds until it may be tried again."""
        reason, chat_id = door.reason_of(error), self.chat_id
        if reason == door.MIGRATED and door.moved_to(error):
            await self._context.store.write(lambda tx: self._groups.moves(tx, chat_id, door.moved_to(error)))
            log.warning("a moderator group has another id now", was=chat_id, now_is=door.moved_to(error))
            self._plain = None
            return 0.0
        if reason == door.NO_FORUM:
            await self._has_topics(False)
            return 0.0
        if reason == door.RATE:
            self._window.pause(error.after or 5.0)
        elif reason in door.DOWN:
            alarm.raised("group-down", chat=chat_id, code=error.code)
            self._window.pause(self._rules.slow)
            self._plain = None
        else:
            self._failures += 1
            self._window.pause(error.after or min(30.0, 0.5 * 2.0**self._failures))
            log.warning("a moderator group cannot be reached", chat=chat_id, code=error.code)
        return self._window.paused

    async def _look_for_topics(self) -> None:
        """At the start and every few minutes: does the group have topics? Asking costs nothing of the window."""
        if self._plain is not None and time.monotonic() - self._checked < self._rules.check:
            return
        found = await self._door.chat(self.chat_id)
        self._checked = time.monotonic()
        await self._has_topics(bool(found.get("is_forum")))

    async def _has_topics(self, yes: bool) -> None:
        was, self._plain = self._plain, not yes
        if yes or was is True:
            if yes:
                await self._remember("", only_if_known=True)
            return
        alarm.raised("group-without-topics", chat=self.chat_id)
        await self._remember("1")

    async def _remember(self, plain: str, *, only_if_known: bool = False) -> None:
        """The group is told once that it has no topics."""
        name, chat_id = f"group-plain:{self.chat_id}", self.chat_id
        known = await self._context.store.read(lambda tx: cursors.get(tx, name))
        if (known or "") == plain or (only_if_known and not known):
            return
        text = cards.escape(self._words("group-not-forum"))

        def unit(tx: Tx) -> None:
            cursors.set(tx, name, plain)
            if plain:
                group_answers.say(tx, chat_id, text, at=self._context.now())

        await self._context.store.write(unit)

    # The digest

    async def _tell_digest(self, chat_id: str) -> None:
        """One message says how many tickets have no topic; it is edited, and gone when there are none."""
        count = await self._context.store.read(lambda tx: group_view.deferred(tx, chat_id))
        name = f"group-digest:{chat_id}"
        known = await self._context.store.read(lambda tx: cursors.get(tx, name))
        message_id, _, told = (known or "").partition("|")
        if told == str(count) or (not message_id and not count):
            self._digest_is_old = False
            return
        link = cards.escape(f"{self._context.settings.web.address}/desk")
        text = cards.escape(self._words("group-digest", count=count))
        html = f'{text}\n<a href="{link}">{cards.escape(self._words("group-card-desk"))}</a>'
        with self._window.action(reserve=self._rules.reserve):
            message_id = await self._put_digest(chat_id, message_id, html, count)
        await self._context.store.write(lambda tx: cursors.set(tx, name, f"{message_id}|{count}"))
        self._digest_is_old = False

    async def _put_digest(self, chat_id: str, message_id: str, html: str, count: int) -> str:
        if not count:
            await self._door.delete_post(chat_id, message_id)
            return ""
        if message_id:
            try:
                await self._door.edit_post(chat_id, message_id, html, html=True)
                return message_id
            except SendError as error:
                if door.reason_of(error) != door.MESSAGE_GONE:
                    raise
        return (await self._door.post(chat_id, html, html=True)).message_id

    def _tools(self) -> Tools:
        return Tools(self._context, self._door, self._window, self._rules, self._words, plain=bool(self._plain))

    def _hold(self, view: GroupView, seconds: float) -> None:
        self._held[view.id] = _Held(view.touches, view.state, time.monotonic() + seconds)

    def _age(self, at: datetime | None) -> float:
        return 0.0 if at is None else (self._context.now() - at).total_seconds()


def _shown(tx: Tx, view: GroupView) -> None:
    group_views.settle(tx, view.id, touches=view.touches)
    if view.attempts >= BROKEN_TRIES:
        alarms.over(tx, _broken(view))


def _broken(view: GroupView) -> str:
    return f"ticket-broken:{view.ticket_id}"
