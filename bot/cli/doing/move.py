"""``manhmoi move --to URL``: what the administrator is told of it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sqlalchemy import make_url

from bot import clock, opening
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.settings import Settings, SettingsError, key_ring
from storage import audit, migrate, restore
from storage.engine import Store


def move(settings: Settings, to: str, *, media_to: str) -> str:
    """The target holds what the database and the media store hold, proven; what to tell of it. Raises CommandError."""
    say = shared.words(settings)
    try:
        from storage import moving
    except ImportError:
        raise CommandError(say("cli-move-no_driver")) from None
    source = make_url(settings.database_url)
    if source.get_backend_name() != "sqlite" or migrate.current(settings.database_url) is None:
        raise CommandError(say("cli-move-no_source"))
    if not to.startswith(("postgresql://", "postgresql+psycopg://")):
        raise CommandError(say("cli-move-no_target"))
    if not settings.secret_key.get_secret_value() and not Path(settings.secret_key_file).is_file():
        raise CommandError(say("cli-backup-no_key", file=settings.secret_key_file))
    keys = key_ring(settings)
    blobs = opening.blobs(settings, keys)
    try:
        there = settings.model_copy(update={"media_url": media_to})
        other = opening.blobs(there, keys) if media_to and media_to != settings.media_url else None
    except SettingsError as error:
        raise SettingsError(f"--media-to: {str(error).removeprefix('media_url: ')}") from None
    try:
        moved = moving.move(Path(str(source.database)), to, keys, blobs=blobs, blobs_to=other)
    except restore.InUse:
        raise CommandError(say("cli-move-in_use", database=str(source.database))) from None
    except moving.HoldsOther:
        raise CommandError(say("cli-move-holds_other")) from None
    except moving.Differs as error:
        raise CommandError(say("cli-move-differs", tables=str(error))) from None
    except moving.BrokenLog as error:
        raise CommandError(say("cli-move-broken_log", where=str(error))) from None
    store = Store.open(to, keys, readers=1)
    try:
        asyncio.run(store.write(lambda tx: audit.write(tx, at=clock.now(), who="", what="database_moved")))
    finally:
        store.close_now()
    told = say("cli-move-done", rows=moved.rows, files=moved.files)
    if moved.missing:
        told += "\n" + say("cli-move-missing", count=len(moved.missing), first=moved.missing[0])
    return told
