"""``manhmoi backup`` and ``manhmoi restore``: what the administrator is told of them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sqlalchemy import make_url

from bot import clock, opening
from bot.settings import Settings, SettingsError, key_ring
from bot.translate import Texts
from storage import archive, audit, backup, migrate, restore
from storage.blobs import Blobs
from storage.crypto import KeyRing


class Failed(Exception):
    """Not done, or not wholly; the text says what, in the administrator's language."""


def make(settings: Settings, texts: Texts, file: Path) -> str:
    """The backup is there, proven; what to tell of it. Raises Failed."""
    blobs, keys = _parts(settings, texts)
    revision = migrate.current(settings.database_url)
    if revision is None:
        raise Failed(_say(texts, "cli-backup-nothing"))
    if revision != migrate.HEAD and make_url(settings.database_url).get_backend_name() == "postgresql":
        raise Failed(_say(texts, "cli-backup-old"))
    if not file.absolute().parent.is_dir():
        raise Failed(_say(texts, "cli-backup-no_folder", folder=str(file.absolute().parent)))
    try:
        made = backup.make(settings.database_url, blobs, keys, file.absolute(), revision=revision, at=clock.now())
    except backup.Exists:
        raise Failed(_say(texts, "cli-backup-exists", file=str(file))) from None
    except archive.Damaged:
        raise Failed(_say(texts, "cli-backup-not_proven")) from None
    if revision == migrate.HEAD:  # a log of another schema is left as it is
        _note(settings, "backed_up")
    told = _say(
        texts,
        "cli-backup-done",
        file=str(file),
        size=_megabytes(made.bytes),
        files=len(made.contents.files),
        key=made.contents.key_id,
    )
    if made.missing or made.contents.broken:
        lacking = _say(
            texts,
            "cli-backup-lacking",
            missing=len(made.missing),
            broken=len(made.contents.broken),
            first=sorted({*made.missing, *made.contents.broken})[0],
        )
        raise Failed(f"{told}\n{lacking}")
    return told


def put_back(settings: Settings, texts: Texts, file: Path, *, replace: bool) -> str:
    """Database and media store are those of the backup; what to tell of it. Raises Failed, and the old state stands."""
    blobs, keys = _parts(settings, texts)
    database = str(make_url(settings.database_url).database)
    if not file.is_file():
        raise Failed(_say(texts, "cli-restore-no_file", file=str(file)))
    try:
        contents = restore.restore(file, settings.database_url, blobs, keys, replace=replace)
    except archive.NoArchive:
        raise Failed(_say(texts, "cli-restore-no_archive", file=str(file))) from None
    except archive.Damaged:
        raise Failed(_say(texts, "cli-restore-damaged", file=str(file))) from None
    except restore.Newer:
        raise Failed(_say(texts, "cli-restore-newer")) from None
    except restore.NotEmpty:
        raise Failed(_say(texts, "cli-restore-not_empty", database=database)) from None
    except restore.InUse:
        raise Failed(_say(texts, "cli-restore-in_use", database=database)) from None
    _note(settings, "restored")
    made_at = contents.made_at.astimezone(settings.zone).strftime("%d/%m/%Y %H:%M")
    return _say(texts, "cli-restore-done", at=made_at, files=len(contents.files))


def _note(settings: Settings, what: str) -> None:
    """The act is a line of the audit log: of a backup in the database it was made of, of a restore in the new one."""

    async def note() -> None:
        async with opening.store(settings) as store:
            await store.write(lambda tx: audit.write(tx, at=clock.now(), who="", what=what))

    asyncio.run(note())


def _parts(settings: Settings, texts: Texts) -> tuple[Blobs, KeyRing]:
    """Media store and keys. A key is never made here: a new one would open nothing."""
    try:
        migrate.current(settings.database_url)
    except ValueError as error:
        raise SettingsError(f"database_url: {error}") from None
    if not settings.secret_key.get_secret_value() and not Path(settings.secret_key_file).is_file():
        raise Failed(_say(texts, "cli-backup-no_key", file=settings.secret_key_file))
    keys = key_ring(settings)
    return opening.blobs(settings, keys), keys


def _say(texts: Texts, name: str, /, **args: str | int) -> str:
    return texts.text(texts.languages[0], name, **args)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
