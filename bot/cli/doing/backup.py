"""``manhmoi backup`` and ``manhmoi restore``: what the administrator is told of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import make_url

from bot import clock, opening
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.settings import Settings, SettingsError, key_ring
from storage import archive, audit, backup, migrate, restore
from storage.blobs import Blobs
from storage.crypto import KeyRing


def make(settings: Settings, file: Path) -> str:
    """The backup is there, proven; what to tell of it. Raises CommandError, also where not all of it is there."""
    say = shared.words(settings)
    blobs, keys = _parts(settings, say)
    revision = migrate.current(settings.database_url)
    if revision is None:
        raise CommandError(say("cli-backup-nothing"))
    if revision != migrate.HEAD and make_url(settings.database_url).get_backend_name() == "postgresql":
        raise CommandError(say("cli-backup-old"))
    if not file.absolute().parent.is_dir():
        raise CommandError(say("cli-backup-no_folder", folder=str(file.absolute().parent)))
    try:
        made = backup.make(settings.database_url, blobs, keys, file.absolute(), revision=revision, at=clock.now())
    except backup.Exists:
        raise CommandError(say("cli-backup-exists", file=str(file))) from None
    except archive.Damaged:
        raise CommandError(say("cli-backup-not_proven")) from None
    if revision == migrate.HEAD:  # a log of another schema is left as it is
        _note(settings, "backed_up")
    told = say(
        "cli-backup-done",
        file=str(file),
        size=_megabytes(made.bytes),
        files=len(made.contents.files),
        key=made.contents.key_id,
    )
    if made.missing or made.contents.broken:
        lacking = say(
            "cli-backup-lacking",
            missing=len(made.missing),
            broken=len(made.contents.broken),
            first=sorted({*made.missing, *made.contents.broken})[0],
        )
        raise CommandError(f"{told}\n{lacking}")
    return told


def put_back(settings: Settings, file: Path, *, replace: bool) -> str:
    """Database and media store are those of the backup; what to tell of it.

    Raises CommandError, and the old state stands.
    """
    say = shared.words(settings)
    blobs, keys = _parts(settings, say)
    database = str(make_url(settings.database_url).database)
    if not file.is_file():
        raise CommandError(say("cli-restore-no_file", file=str(file)))
    try:
        contents = restore.restore(file, settings.database_url, blobs, keys, replace=replace)
    except archive.NoArchive:
        raise CommandError(say("cli-restore-no_archive", file=str(file))) from None
    except archive.Damaged:
        raise CommandError(say("cli-restore-damaged", file=str(file))) from None
    except restore.Newer:
        raise CommandError(say("cli-restore-newer")) from None
    except restore.NotEmpty:
        raise CommandError(say("cli-restore-not_empty", database=database)) from None
    except restore.InUse:
        raise CommandError(say("cli-restore-in_use", database=database)) from None
    _note(settings, "restored")
    return say("cli-restore-done", at=shared.at(contents.made_at, settings), files=len(contents.files))


def _note(settings: Settings, what: str) -> None:
    """The act is a line of the audit log: of a backup in the database it was made of, of a restore in the new one."""
    shared.write(settings, lambda tx: audit.write(tx, at=clock.now(), who="", what=what))


def _parts(settings: Settings, say: Callable[..., str]) -> tuple[Blobs, KeyRing]:
    """Media store and keys. A key is never made here: a new one would open nothing."""
    try:
        migrate.current(settings.database_url)
    except ValueError as error:
        raise SettingsError(f"database_url: {error}") from None
    if not settings.secret_key.get_secret_value() and not Path(settings.secret_key_file).is_file():
        raise CommandError(say("cli-backup-no_key", file=settings.secret_key_file))
    keys = key_ring(settings)
    return opening.blobs(settings, keys), keys


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
