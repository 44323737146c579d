"""What Telegram is told once: where updates go, which commands there are, who the bot is; and what it is asked once."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from typing import Any

import structlog

from bot.channels.telegram import codec
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.errors import CallError
from bot.channels.telegram.group import number
from bot.translate import Texts
from bot.ways_in import TELEGRAM_NAME
from storage import cursors
from storage.engine import Store

log = structlog.get_logger(__name__)

COMMANDS = ("tip", "status", "language", "help", "human", "mydata", "cancel")
GROUP_COMMANDS = ("claim", "status", "close", "note", "contact", "merge", "handover", "find", "stats", "desk")
_WEBHOOK = "telegram-webhook"
_INTRODUCED = "telegram-introduced"
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def drop_webhook(client: TelegramClient) -> None:
    """Updates come by polling. Never drops what waits: those are tips."""
    await client.wire.call("deleteWebhook", {"drop_pending_updates": False})


async def ensure_webhook(client: TelegramClient, store: Store, *, url: str, secret: str) -> bool:
    """Updates go to the address. True where it had to be set, which Telegram takes once a second at most.

    The secret cannot be read back; a digest of it in the store tells when it has changed. Raises CallError, and
    ValueError for a secret that Telegram does not take.
    """
    if not _SECRET.fullmatch(secret):
        raise ValueError("The webhook secret must be 1 to 256 of A-Z a-z 0-9 _ -")
    info = await client.wire.call("getWebhookInfo", {})
    there = info if isinstance(info, dict) else {}
    digest = _digest([url, secret, codec.KINDS])
    same = there.get("url") == url and sorted(there.get("allowed_updates") or ()) == sorted(codec.KINDS)
    if same and await store.read(lambda tx: cursors.get(tx, _WEBHOOK)) == digest:
        return False
    await client.wire.call("setWebhook", {"url": url, "secret_token": secret, "allowed_updates": codec.KINDS})
    await store.write(lambda tx: cursors.set(tx, _WEBHOOK, digest))
    return True


async def introduce(client: TelegramClient, store: Store, texts: Texts, *, groups: Sequence[str] = ()) -> None:
    """Commands and descriptions stand in every language. Failures are logged: the bot works without them.

    Telegram is told only what has changed since the last time; what failed is told again at the next start.
    """
    calls = [*_commands(texts, groups), *_descriptions(texts)]
    digest = _digest(calls)
    if await store.read(lambda tx: cursors.get(tx, _INTRODUCED)) == digest:
        return
    complete = True
    for method, parameters in calls:
        try:
            await client.wire.call(method, parameters)
        except CallError as error:
            complete = False
            log.warning("the bot could not be introduced", method=method, code=error.code)
            if error.retryable or error.outcome_unknown:
                break  # the network, not this call: receiving must not wait for more of these
    if complete:
        await store.write(lambda tx: cursors.set(tx, _INTRODUCED, digest))


async def learn_name(client: TelegramClient, store: Store) -> None:
    """The bot's own name is kept, by which links lead to it. A failure is logged: the name of before stands."""
    try:
        me = await client.me()
    except CallError as error:
        log.warning("the bot's name is not known yet", code=error.code)
        return
    if name := str(me.get("username") or ""):
        await store.write(lambda tx: cursors.set(tx, TELEGRAM_NAME, name))


def _commands(texts: Texts, groups: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    calls: list[tuple[str, dict[str, Any]]] = []
    scopes: list[tuple[dict[str, Any], str, Sequence[str]]] = [
        ({"type": "default"}, "telegram-command", COMMANDS),
        ({"type": "all_private_chats"}, "telegram-command", COMMANDS),
    ]
    # Showing a command grants nothing: rights are asked for when it comes.
    scopes += [
        ({"type": "chat_administrators", "chat_id": number(one)}, "telegram-team", GROUP_COMMANDS) for one in groups
    ]
    for scope, prefix, names in scopes:
        for code, language in _languages(texts):
            known = [name for name in names if texts.has(f"{prefix}-{name}")]
            if known:
                listed = [
                    {"command": name, "description": texts.text(language, f"{prefix}-{name}")[:256]} for name in known
                ]
                calls.append(("setMyCommands", {"commands": listed, "scope": scope, **code}))
    return calls


def _descriptions(texts: Texts) -> list[tuple[str, dict[str, Any]]]:
    calls: list[tuple[str, dict[str, Any]]] = []
    for code, language in _languages(texts):
        for method, field, key, limit in (
            ("setMyDescription", "description", "telegram-description", 512),
            ("setMyShortDescription", "short_description", "telegram-short-description", 120),
        ):
            if texts.has(key):
                calls.append((method, {field: texts.text(language, key)[:limit], **code}))
    return calls


def _languages(texts: Texts) -> list[tuple[dict[str, str], str]]:
    """The first language is also what people of all other languages see."""
    first = texts.languages[0]
    return [({}, first), *(({"language_code": one}, one) for one in texts.languages)]


def _digest(value: Any) -> str:
    return hashlib.blake2b(json.dumps(value, sort_keys=True).encode(), digest_size=16).hexdigest()
