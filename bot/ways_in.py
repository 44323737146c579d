"""The addresses by which people reach each channel that is set up, and what each can carry of where they come from.

Telegram's ``start`` and the page's ``source`` say the source's name themselves. Zalo passes nothing on: whoever comes
by that link types the source's code.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.settings import Settings
from flows import source_codes

TELEGRAM_NAME = "telegram-username"  # cursor: the bot's own name, learnt when Telegram is first spoken to
LANDING = "landing"
# In the order in which people are offered them.
CHANNELS = ("zalo_oa", "zalo_bot", "telegram", "web")
TYPED = frozenset(("zalo_oa", "zalo_bot"))  # the code is typed there


@dataclass(frozen=True, slots=True)
class WayIn:
    """A channel and the address that opens it."""

    channel: str
    link: str

    @property
    def is_typed(self) -> bool:
        """Whether the code must be typed, because the link carries nothing."""
        return self.channel in TYPED


def of(settings: Settings, *, telegram_name: str, source: str = "") -> tuple[WayIn, ...]:
    """Every channel that is set up and whose address is known. ``source``: the name of one, "" for none."""
    found = {"web": f"{settings.web.address}/" + (f"?source={source}" if source else "")}
    if settings.zalo_oa.on and settings.zalo_oa.oa_id:
        found["zalo_oa"] = f"https://zalo.me/{settings.zalo_oa.oa_id}"
    if settings.zalo_bot.on and settings.zalo_bot.link:
        found["zalo_bot"] = settings.zalo_bot.link
    if settings.telegram.on and telegram_name:
        found["telegram"] = telegram_link(telegram_name, source)
    return tuple(WayIn(one, found[one]) for one in CHANNELS if one in found)


def telegram_link(username: str, source: str = "") -> str:
    """The address that opens the bot; the source comes back as ``/start <source>``. Anybody can forge it."""
    if source and not source_codes.is_name(source):
        raise ValueError("A source is at most 64 of A-Z a-z 0-9 _ -")
    return f"https://t.me/{username}" + (f"?start={source}" if source else "")


def landing(settings: Settings, source: str) -> str:
    """The page behind a poster's code."""
    return f"{settings.web.address}/q/{source}"
