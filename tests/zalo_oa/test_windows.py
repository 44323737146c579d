"""The watch over the webhook: when nobody turns to us for long, somebody is told to look at it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.channels.zalo_oa import way
from bot.channels.zalo_oa.windows import SILENT, Windows
from bot.context import Context
from bot.settings import Settings, ZaloOA
from bot.ways import Materials
from flows.rules import Rules
from storage import alarms, conversations, grants, reply_windows
from storage.coordination import Bell
from storage.engine import Store
from storage.unit import Tx

HOUR = timedelta(hours=1)


@pytest.fixture
def clock(now: Callable[[], datetime]) -> list[datetime]:
    """What the time is, in its last place."""
    return [now()]


@pytest.fixture
def context(store: Store, settings: ZaloOA, clock: list[datetime]) -> Context:
    unused: Any = None
    return Context(
        settings=Settings(zalo_oa=settings),
        store=store,
        bell=Bell(),
        keys=unused,
        blobs=unused,
        texts=unused,
        rules=Rules(),
        holder="test",
        now=lambda: clock[-1],
    )


class Silent:
    """An account of which nothing is asked here."""

    async def replies_left(self, target: str) -> int | None:
        raise NotImplementedError(target)


@pytest.fixture
def windows(context: Context) -> Windows:
    return Windows(context, Silent(), team=None)


async def signed_in(store: Store, account: str, at: datetime) -> None:
    pair = grants.NewPair("access", "refresh", at + 25 * HOUR, at + timedelta(days=90))
    await store.write(lambda tx: grants.import_pair(tx, account, pair, imported=b"", at=at))


async def told(store: Store) -> str:
    """For how many hours nobody has written, as the alarm says; "" where none stands."""
    alarm = await store.read(lambda tx: alarms.find(tx, SILENT))
    return alarm.detail if alarm else ""


def turned(tx: Tx, at: datetime) -> str:
    conversation_id = conversations.load(tx, "zalo_oa", "222", at=at)[0]
    reply_windows.turned_to_us(tx, conversation_id, at=at)
    return conversation_id


async def after(windows: Windows, clock: list[datetime], hours: Mapping[float, str], store: Store) -> None:
    """What stands after so many hours is what was expected."""
    began, seen = clock[-1], {}
    for passed in hours:
        clock.append(began + passed * HOUR)
        await windows.look()
        seen[passed] = await told(store)
    assert seen == hours


async def test_a_webhook_that_never_worked_is_an_alarm_too(
    context: Context, windows: Windows, clock: list[datetime]
) -> None:
    await signed_in(context.store, context.settings.zalo_oa.account, clock[-1])

    await after(windows, clock, {0: "", 23.9: "", 24.1: "24", 30: "24"}, context.store)


async def test_before_anybody_has_signed_in_nobody_is_missed(
    context: Context, windows: Windows, clock: list[datetime]
) -> None:
    await after(windows, clock, {0: "", 100: ""}, context.store)

    await signed_in(context.store, context.settings.zalo_oa.account, clock[-1])

    await after(windows, clock, {0: "", 23: "", 25: "25"}, context.store)


async def test_the_alarm_outlives_a_restart_and_ends_with_the_first_word(
    context: Context, windows: Windows, clock: list[datetime]
) -> None:
    await signed_in(context.store, context.settings.zalo_oa.account, clock[-1])
    await after(windows, clock, {0: "", 25: "25"}, context.store)

    begun_anew = Windows(context, Silent(), team=None)
    await after(begun_anew, clock, {0: "25"}, context.store)
    await context.store.write(lambda tx: turned(tx, clock[-1]))

    await after(begun_anew, clock, {0: "", 23: "", 25: "25"}, context.store)


@pytest.mark.parametrize(("minutes", "left"), [(-1, 3), (1, None)], ids=["wrote before", "wrote since"])
async def test_what_is_left_is_kept_as_of_the_moment_it_was_told(
    context: Context, clock: list[datetime], session: aiohttp.ClientSession, minutes: int, left: int | None
) -> None:
    told_at = clock[-1]
    conversation_id = await context.store.write(lambda tx: turned(tx, told_at + timedelta(minutes=minutes)))
    tell_left = way.keeps_left(Materials(dataclasses.replace(context), session))

    await tell_left("222", 3)

    window = await context.store.read(lambda tx: reply_windows.get(tx, conversation_id))
    assert window is not None and window.replies_left == left
