"""``manhmoi qr``: a source is there, and a folder holds what is printed for it."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

import aiohttp

from bot import clock, opening, places, ways_in
from bot.channels.base import SendError
from bot.channels.telegram.request import Wire
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.desk import source_acts
from bot.desk.acts import ActError
from bot.papers.wording import line
from bot.posters import folder
from bot.settings import Settings
from flows import source_codes
from storage import audit, cursors, sources
from storage.sources import SourceOf
from storage.unit import Tx


def made(settings: Settings, name: str, out: Path, *, what: str, place: str, commune: str, copies: int) -> str:
    """The source is kept, the files are in the folder; the sentence that says so, with the links. Raises CommandError.

    A source of this name is new where there was none.
    """
    at = clock.now()
    _check(settings, name)
    known = _commune_of(commune, settings)
    telegram_name = asyncio.run(_telegram_name(settings)) if settings.telegram.on else ""
    source = shared.write(
        settings, lambda tx: _kept(tx, name, what=what, place=place, commune=known, copies=copies, at=at)
    )
    return _written(source, settings, out, telegram_name=telegram_name)


def _check(settings: Settings, name: str) -> None:
    """The name can stand in links, and people can reach where they lead. Raises CommandError."""
    say = shared.words(settings)
    if not source_codes.is_name(name):
        raise CommandError(say("source-error-name", name=name))
    if not settings.web.public_url:
        raise CommandError(say("source-error-public_url"))


def _commune_of(said: str, settings: Settings) -> str:
    """The commune as the tables of places write it. Raises CommandError."""
    if not said:
        return ""
    try:
        return source_acts.commune_of(said, places.load(settings))
    except ActError as error:
        raise CommandError(shared.say(settings, error.key)) from None


async def _telegram_name(settings: Settings) -> str:
    """What the bot is called, as Telegram tells it now, else as it told before."""
    mine = settings.telegram
    async with aiohttp.ClientSession() as session, opening.store(settings) as store:
        wire = Wire(mine.token.get_secret_value(), session, api_base=mine.api_base, proxy=mine.proxy)
        try:
            name = str((await wire.call("getMe", {})).get("username") or "")
        except SendError:
            return await store.read(lambda tx: cursors.get(tx, ways_in.TELEGRAM_NAME)) or ""
        await store.write(lambda tx: cursors.set(tx, ways_in.TELEGRAM_NAME, name))
        return name


def _kept(tx: Tx, name: str, *, what: str, place: str, commune: str, copies: int, at: datetime) -> SourceOf:
    """The source of this name, which is new where there was none; what is said of it now stands."""
    who = shared.whoever()
    what, place = line(what)[: source_acts.LIMIT], line(place)[: source_acts.LIMIT]
    found = sources.find(tx, name)
    if found is None:
        audit.write(tx, at=at, who=who, what="source_added", detail=name)
        return sources.add(tx, name=name, what=what, place=place, commune=commune, copies=copies, created_by=who, at=at)
    if what or place or commune or copies:
        sources.change(
            tx,
            found.name,
            what=what or found.what,
            place=place or found.place,
            commune=commune or found.commune,
            copies=copies or found.copies,
            active=True,
        )
        audit.write(tx, at=at, who=who, what="source_changed", detail=found.name)
        found = sources.find(tx, name) or found
    return found


def _written(source: SourceOf, settings: Settings, out: Path, *, telegram_name: str) -> str:
    """The files are in the folder; the sentence that says so, with the links. Raises CommandError."""
    texts, say = shared.texts(settings), shared.words(settings)
    files = folder.files(source, settings, texts, telegram_name=telegram_name)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (out / name).write_bytes(content)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise CommandError(say("source-error-out", path=str(out), why=why)) from None
    lines = [files[f"{source.name}-links.txt"].decode().rstrip("\n"), ""]
    lines.append(say("source-written", count=len(files), path=str(out)))
    lacking = [one for one, on in _on(settings).items() if on and one not in _reached(settings, telegram_name)]
    lines += [say(f"source-no_link-{one}") for one in lacking]
    return "\n".join(lines)


def _on(settings: Settings) -> dict[str, bool]:
    return {"zalo_oa": settings.zalo_oa.on, "zalo_bot": settings.zalo_bot.on, "telegram": settings.telegram.on}


def _reached(settings: Settings, telegram_name: str) -> set[str]:
    return {one.channel for one in ways_in.of(settings, telegram_name=telegram_name)}
