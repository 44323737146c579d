"""``manhmoi forget``: a person is erased at once, and the receipt is printed."""

from __future__ import annotations

from collections.abc import Mapping

from bot import applying_rights, opening, saying, unused_files
from bot.settings import Settings
from bot.translate import Texts
from flows.capabilities import Capabilities
from storage import conversations, forgetting, inbox
from storage.forgetting import Receipt
from storage.unit import Tx


class Held(Exception):
    """Tickets of the person are held; the text has their codes."""


async def forgotten(
    settings: Settings,
    texts: Texts,
    *,
    channels: Mapping[str, Capabilities],
    channel: str,
    user: str,
    who: str,
) -> str | None:
    """The receipt in words; None where nothing is kept of such a person. Works while the program runs.

    Raises Held. Updates of theirs that no turn could take are erased in any case.
    """
    async with opening.opened(settings, texts=texts, channels=channels) as context:

        def unit(tx: Tx) -> Receipt | None:
            conversation_id = conversations.find(tx, channel, user)
            if conversation_id is None:
                inbox.erase(tx, channel, user)
                return None
            held = forgetting.held(tx, conversation_id)
            if held:
                raise Held(", ".join(held))
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
