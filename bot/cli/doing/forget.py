"""``manhmoi forget``: a person is erased at once; the receipt in words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import typer

from bot import app as program
from bot import applying_rights, opening, saying, unused_files
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.settings import Settings
from flows.capabilities import Capabilities
from storage import conversations, forgetting, inbox
from storage.forgetting import Receipt
from storage.unit import Tx


def forgotten(settings: Settings, *, channel: str, user: str) -> str:
    """The receipt in words. Works while the program runs.

    Raises CommandError where nothing is kept of such a person, or tickets of theirs are held. Updates of theirs that no
    turn could take are erased in any case.
    """
    say, channels = shared.words(settings), program.capabilities(settings)
    if channel not in channels:
        raise typer.BadParameter(say("cli-forget.which", names=", ".join(channels)))
    receipt = asyncio.run(_forgotten(settings, channels, channel, user))
    if receipt is None:
        raise CommandError(say("cli-forget.nobody"))
    return receipt


async def _forgotten(settings: Settings, channels: Mapping[str, Capabilities], channel: str, user: str) -> str | None:
    """None where nothing is kept of such a person. Raises CommandError where tickets are held."""
    texts, who = shared.texts(settings), shared.whoever()
    async with opening.opened(settings, texts=texts, channels=channels) as context:

        def unit(tx: Tx) -> Receipt | None:
            conversation_id = conversations.find(tx, channel, user)
            if conversation_id is None:
                inbox.erase(tx, channel, user)
                return None
            held = forgetting.held(tx, conversation_id)
            if held:
                raise CommandError(shared.say(settings, "cli-forget.held", codes=", ".join(held)))
            return applying_rights.forget_at_once(tx, context, conversation_id, at=context.now(), who=who)

        receipt = await context.store.write(unit)
        if receipt is None:
            return None
        await unused_files.delete(context, receipt.blobs)
        language = texts.languages[0]
        said = [
            saying.render(texts, one, language=language, channel="") for one in applying_rights.told(context, receipt)
        ]
        return "\n".join(one.text for one in said)
