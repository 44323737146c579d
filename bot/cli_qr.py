"""``manhmoi qr``: a source is there, and a folder holds what is printed for it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from bot import places, ways_in
from bot.desk import source_acts
from bot.desk.acts import ActError
from bot.papers.wording import line
from bot.posters import folder
from bot.settings import Settings
from bot.translate import Texts
from flows import source_codes
from storage import audit, sources
from storage.sources import SourceOf
from storage.unit import Tx


class Failed(Exception):
    """Nothing was written; the text says why."""


def check(settings: Settings, texts: Texts, name: str) -> None:
    """The name can stand in links, and people can reach where they lead. Raises Failed."""
    say = partial(texts.text, texts.languages[0])
    if not source_codes.is_name(name):
        raise Failed(say("source-error-name", name=name))
    if not settings.web.public_url:
        raise Failed(say("source-error-public_url"))


def commune_of(said: str, settings: Settings, texts: Texts) -> str:
    """The commune as the tables of places write it. Raises Failed."""
    if not said:
        return ""
    try:
        return source_acts.commune_of(said, places.load(settings))
    except ActError as error:
        raise Failed(texts.text(texts.languages[0], error.key)) from None


def kept(tx: Tx, name: str, *, what: str, place: str, commune: str, copies: int, who: str, at: datetime) -> SourceOf:
    """The source of this name, which is new where there was none; what is said of it now stands."""
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


def write(source: SourceOf, settings: Settings, texts: Texts, out: Path, *, telegram_name: str) -> str:
    """The files are in the folder; gives the sentence that says so, with the links. Raises Failed."""
    made = folder.files(source, settings, texts, telegram_name=telegram_name)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, content in made.items():
            (out / name).write_bytes(content)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Failed(texts.text(texts.languages[0], "source-error-out", path=str(out), why=why)) from None
    lines = [made[f"{source.name}-links.txt"].decode().rstrip("\n"), ""]
    lines.append(texts.text(texts.languages[0], "source-written", count=len(made), path=str(out)))
    lacking = [one for one, on in _on(settings).items() if on and one not in _reached(settings, telegram_name)]
    lines += [texts.text(texts.languages[0], f"source-no_link-{one}") for one in lacking]
    return "\n".join(lines)


def _on(settings: Settings) -> dict[str, bool]:
    return {"zalo_oa": settings.zalo_oa.on, "zalo_bot": settings.zalo_bot.on, "telegram": settings.telegram.on}


def _reached(settings: Settings, telegram_name: str) -> set[str]:
    return {one.channel for one in ways_in.of(settings, telegram_name=telegram_name)}
