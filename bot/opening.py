"""The parts of the program, opened and closed together: for ``run`` and for every command that works on the store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from bot.settings import HOME, Settings, SettingsError, key_ring
from bot.translate import Texts
from flows.capabilities import ALL, Capabilities
from storage import ids, messages, migrate, queue, rotation
from storage.blobs import Blobs, S3Access, WaitingFiles
from storage.coordination import Bell, Coordination, InProcess, look_again
from storage.crypto import KeyRing
from storage.engine import Store

if TYPE_CHECKING:
    from bot.context import Context
    from flows.understand.places.gazetteer import Gazetteer

log = structlog.get_logger(__name__)

LOCALES = HOME / "locales"


def texts(settings: Settings) -> Texts:
    """What people read, in the languages of the settings. Raises TextError."""
    return Texts.load(LOCALES, settings.languages)


def bring_up_to_date(settings: Settings) -> bool:
    """The database has the newest schema; True where something was done. Raises SettingsError for a foreign address."""
    try:
        return migrate.migrate(settings.database_url)
    except ValueError as error:
        raise SettingsError(f"database_url: {error}") from None


def blobs(settings: Settings, keys: KeyRing) -> Blobs:
    """The media store. Raises SettingsError for a foreign address."""
    waiting, access = None, None
    if settings.media_url.startswith("s3:"):
        s3, media = settings.s3, settings.media
        access = S3Access(s3.endpoint, s3.key.get_secret_value(), s3.secret.get_secret_value(), s3.region)
        waiting = WaitingFiles(Path(media.waiting_folder), media.waiting_mb * 1_000_000)
    try:
        return Blobs.open(settings.media_url, keys, access=access, waiting=waiting)
    except ValueError as error:
        raise SettingsError(f"media_url: {error}") from None


@asynccontextmanager
async def store(settings: Settings) -> AsyncIterator[Store]:
    """The database alone, of the newest schema, for commands in which nobody talks: they need no rules and no places.

    Raises what ``opened`` raises, for a wrong address of the media store, too.
    """
    keys = key_ring(settings)
    bring_up_to_date(settings)
    blobs(settings, keys)
    store = Store.open(settings.database_url, keys, places=lambda: _places(settings))
    try:
        await _look(store)
        yield store
    finally:
        await store.close()


def _places(settings: Settings) -> Gazetteer:
    from bot import places  # few of these commands write a ticket

    return places.load(settings)


async def _look(store: Store) -> None:
    """The keys are those of the database; tickets from before there were marks and points have theirs.

    Raises UnknownKey.
    """
    await store.read(rotation.open_some)
    if newest := await store.read(messages.newest_id):
        ids.begin_after(newest)  # the clock may have been put back since
    while "" in await store.read(rotation.marked_by):
        await store.write(lambda tx: rotation.mark_anew(tx, ""))
    while await store.write(queue.weigh_anew):
        pass


@asynccontextmanager
async def coordination(settings: Settings, bell: Bell, *, many: bool = False) -> AsyncIterator[Coordination]:
    """How this process agrees with others, if there are any. Raises SettingsError for what is no address.

    Without Redis ``many`` says that there are: then everybody looks at the database now and then.
    """
    async with AsyncExitStack() as stack:
        agreed: Coordination = InProcess()
        if settings.redis_url:
            from storage import redis_link  # few need it

            try:
                agreed = await stack.enter_async_context(redis_link.linked(settings.redis_url, bell, _tell_of_redis))
            except ValueError:  # its words may hold a part of the password
                raise SettingsError("redis_url: must be like redis://host:6379/0 (or rediss://, unix://)") from None
        elif many:
            task = asyncio.create_task(look_again(bell, lambda: False), name="look-again")
            stack.callback(task.cancel)
        yield agreed


def _tell_of_redis(answers: bool) -> None:
    if answers:
        log.info("Redis answers")
    else:
        log.warning("Redis does not answer; going on without it")


@asynccontextmanager
async def opened(
    settings: Settings,
    *,
    texts: Texts,
    channels: Mapping[str, Capabilities] | None = None,
    hurried: bool = False,
    many: bool = False,
) -> AsyncIterator[Context]:
    """The parts, on a database of the newest schema. ``hurried``: nobody is told to slow down.

    ``many``: other processes do a part of the work.

    Raises SettingsError, and what the database raises where it cannot be had.
    """
    # Imported here: all that reads stories comes along, and a command that only looks at the store does without.
    from bot import key_watch, lease, rules, team_answers
    from bot.context import Context

    keys = key_ring(settings)
    bring_up_to_date(settings)
    media = blobs(settings, keys)
    bell = Bell()
    of_talk = rules.make(settings, texts, channels=channels or ALL)
    if hurried:
        of_talk = replace(of_talk, limits=replace(of_talk.limits, messages_a_minute=1_000_000))
    store = Store.open(settings.database_url, keys, bell, places=lambda: of_talk.gazetteer)
    holder = lease.new_holder()
    try:
        await _look(store)
        async with (
            key_watch.watching(store, holder),
            team_answers.watching(store, bell, settings.zone) as answers,
            coordination(settings, bell, many=many) as agreed,
        ):
            yield Context(
                settings=settings,
                store=store,
                bell=bell,
                keys=keys,
                blobs=media,
                texts=texts,
                rules=of_talk,
                holder=holder,
                answers=answers,
                coordination=agreed,
            )
    finally:
        await store.close()
