"""``manhmoi check``: is everything there that the program needs? A finding each; a secret stands in none of them.

What ``run`` makes by itself on a fresh machine (the key, the database, the media folder) may be missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot import clock, http, opening, saying
from bot.channels.base import SendError
from bot.settings import Settings, SettingsError, key_ring
from bot.translate import Texts
from storage import conversations, cursors, migrate, rotation
from storage.blobs import StoreAway
from storage.coordination import Bell
from storage.crypto import KeyRing, SealError
from storage.engine import Store
from storage.tables import conversations as t
from storage.unit import Tx

Call = Callable[[str, Mapping[str, Any]], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Finding:
    """``key`` is the text (``cli.ftl``) that says what was found."""

    ok: bool
    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Platforms:
    """How the platforms are asked; None for one that is off. ``zalo_oa`` gives what Zalo knows of the account."""

    telegram: Call | None = None
    zalo_oa: Callable[[], Awaitable[Mapping[str, Any]]] | None = None
    zalo_bot: Call | None = None


async def findings(settings: Settings, texts: Texts, platforms: Platforms) -> AsyncIterator[Finding]:
    """What there is and what is wrong, in the order in which one mends it."""
    yield Finding(True, "cli-check-settings")
    key = check_key(settings)
    yield key
    yield await check_database(settings, key_is_good=key.ok)
    yield await check_media(settings)
    yield check_texts(texts)
    if platforms.telegram is None:
        yield Finding(True, "cli-check-telegram.off")
    else:
        async for finding in check_telegram(settings, platforms.telegram):
            yield finding
    if platforms.zalo_oa is None:
        yield Finding(True, "cli-check-zalo_oa.off")
    else:
        async for finding in check_zalo_oa(settings, texts, platforms.zalo_oa):
            yield finding
    if platforms.zalo_bot is None:
        yield Finding(True, "cli-check-zalo_bot.off")
    else:
        yield await check_zalo_bot(platforms.zalo_bot)
    if settings.redis_url:
        ok = await http.answers(settings.redis_url)
        yield Finding(ok, "cli-check-redis" if ok else "cli-check-redis.silent")


def check_key(settings: Settings) -> Finding:
    """The secret key can be read; where there is none yet, one can be made."""
    file = Path(settings.secret_key_file)
    fresh = not settings.secret_key.get_secret_value() and not file.exists()
    if fresh and not _database_file(settings):
        return Finding(True, "cli-check-key.fresh", {"file": str(file)})
    try:
        key_ring(settings)
    except SettingsError as error:
        return Finding(False, "cli-check-key.wrong", {"why": str(error)})
    if not settings.secret_key.get_secret_value() and file.stat().st_mode & 0o077:
        return Finding(False, "cli-check-key.open", {"file": str(file)})
    return Finding(True, "cli-check-key")


async def check_database(settings: Settings, *, key_is_good: bool) -> Finding:
    """The schema is the newest, a write succeeds, and the key opens what is in there."""
    try:
        found = migrate.current(settings.database_url)
        if found is None:
            return Finding(True, "cli-check-database.fresh")
        if found < migrate.HEAD or (found > migrate.HEAD and not migrate.is_for_this(settings.database_url)):
            return Finding(False, "cli-check-database.old", {"found": found, "newest": migrate.HEAD})
        keys = key_ring(settings) if key_is_good else KeyRing.parse(KeyRing.make())
        store = Store.open(settings.database_url, keys, Bell())
        try:
            await store.write(lambda tx: cursors.set(tx, "check", clock.now().isoformat()))
            if key_is_good:
                await store.read(rotation.open_some)
                await store.read(_open_one)
        finally:
            await store.close()
    except SealError:
        return Finding(False, "cli-check-database.other_key")
    except (SQLAlchemyError, OSError, ValueError) as error:
        return Finding(False, "cli-check-database.wrong", {"why": _why(error)})
    return Finding(True, "cli-check-database")


async def check_media(settings: Settings) -> Finding:
    """What is put into the media store comes out again."""
    content = b"manhmoi check " + clock.now().isoformat().encode()
    try:
        blobs = opening.blobs(settings, KeyRing.parse(KeyRing.make()))
        name = await blobs.put(content)
        try:
            ok = await blobs.get(name) == content and name == hashlib.sha256(content).hexdigest()
        finally:
            await blobs.drop(name)
    except StoreAway as error:
        return Finding(False, "cli-check-media.away", {"why": error.why})
    except Exception as error:  # each kind of store has errors of its own
        return Finding(False, "cli-check-media.wrong", {"why": _why(error)})
    return Finding(ok, "cli-check-media")


def check_texts(texts: Texts) -> Finding:
    """Every language says everything."""
    gaps = [*texts.faults, *texts.differences()]
    if gaps:
        return Finding(False, "cli-check-texts.gaps", {"count": len(gaps), "first": gaps[0]})
    return Finding(True, "cli-check-texts", {"languages": ", ".join(texts.languages)})


async def check_telegram(settings: Settings, call: Call) -> AsyncIterator[Finding]:
    """The token is good, and each moderator group has topics that the bot may manage."""
    try:
        me = await call("getMe", {})
    except SendError as error:
        yield Finding(False, "cli-check-telegram.wrong", {"why": error.code})
        return
    yield Finding(True, "cli-check-telegram", {"name": str(me.get("username", ""))})
    for chat_id in settings.telegram.moderator_chat_id:
        yield await _check_group(chat_id, int(me["id"]), call)


async def check_zalo_oa(
    settings: Settings, texts: Texts, account: Callable[[], Awaitable[Mapping[str, Any]]]
) -> AsyncIterator[Finding]:
    """The program may act for the account of the settings, and Zalo can tell it what people say."""
    mine = settings.zalo_oa
    try:
        found = await account()
    except SendError as error:
        if error.code == "no_grant":
            yield Finding(False, "cli-check-zalo_oa.sign_in")
        else:
            why = saying.why_undelivered(texts, error.code, language=texts.languages[0])
            yield Finding(False, "cli-check-zalo_oa.wrong", {"why": why})
    else:
        there = str(found.get("oa_id") or found.get("oaid") or "")
        if mine.oa_id and there and there != mine.oa_id:
            yield Finding(False, "cli-check-zalo_oa.other", {"there": there, "here": mine.oa_id})
        else:
            yield Finding(True, "cli-check-zalo_oa", {"name": str(found.get("name") or there)})
    if not mine.signing_secret:
        yield Finding(False, "cli-check-zalo_webhook.no_secret")
    elif not settings.web.public_url.startswith("https://"):
        yield Finding(False, "cli-check-zalo_webhook.no_https")
    else:
        yield Finding(True, "cli-check-zalo_webhook", {"address": f"{settings.web.address}/zalo/oa/webhook"})


async def check_zalo_bot(call: Call) -> Finding:
    """The token is good."""
    try:
        me = await call("getMe", {}) or {}
    except SendError as error:
        return Finding(False, "cli-check-zalo_bot.wrong", {"why": error.code})
    name = me.get("display_name") or me.get("account_name") or me.get("id") or ""
    return Finding(True, "cli-check-zalo_bot", {"name": str(name)})


async def _check_group(chat_id: str, bot_id: int, call: Call) -> Finding:
    args = {"group": chat_id}
    try:
        chat = await call("getChat", {"chat_id": chat_id})
        member = await call("getChatMember", {"chat_id": chat_id, "user_id": bot_id})
    except SendError as error:
        return Finding(False, "cli-check-group.wrong", {**args, "why": error.code})
    if not chat.get("is_forum"):
        return Finding(False, "cli-check-group.no_topics", args)
    if member.get("status") != "creator" and not member.get("can_manage_topics"):
        return Finding(False, "cli-check-group.no_rights", args)
    return Finding(True, "cli-check-group", args)


def _open_one(tx: Tx) -> None:
    """Raises SealError where the key is not that of the database."""
    found = tx.execute(sa.select(t.c.id).limit(1)).scalar()
    if found is not None:
        conversations.get(tx, found)


def _database_file(settings: Settings) -> bool:
    url = settings.database_url
    return url.startswith("sqlite:///") and Path(url.removeprefix("sqlite:///")).exists()


def _why(error: Exception) -> str:
    # The driver's own words; SQLAlchemy's hold the statement and its values.
    inner = getattr(error, "orig", None) or error
    return f"{type(inner).__name__}: {inner}".splitlines()[0][:200]
