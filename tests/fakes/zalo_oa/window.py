"""May the OA write to this person now, and who pays? (zalo.md A.6, A.7)"""

from __future__ import annotations

from tests.fakes.zalo_oa import errors
from tests.fakes.zalo_oa.chats import Chat
from tests.fakes.zalo_oa.errors import Json, Refused
from tests.fakes.zalo_oa.settings import Settings

HOUR = 3_600_000
FREE = 48 * HOUR
OPEN = 7 * 24 * HOUR


def admit(chat: Chat, now: int, settings: Settings) -> str:
    """The kind of quota that a message to this person takes, or the refusal that it earns."""
    if chat.block_code is not None:
        raise Refused(chat.block_code)
    if chat.is_limited:
        raise Refused(-218)
    if chat.has_left:
        raise Refused(errors.LEFT)
    if chat.last_interaction is None:
        raise Refused(errors.NEVER_TOUCHED)
    passed = now - chat.last_interaction
    if passed > OPEN:
        raise Refused(errors.NO_RECENT_TOUCH)
    if passed <= FREE:
        if settings.free_replies is not None and chat.free_used >= settings.free_replies:
            raise Refused(settings.out_of_replies)
        return "reply"
    if not settings.cloud_account:
        raise Refused(errors.NO_CLOUD)
    if settings.cloud_money is not None and settings.cloud_money <= 0:
        raise Refused(errors.NO_MONEY)
    return "purchase_quota"


def charge(chat: Chat, quota_type: str, settings: Settings) -> None:
    """Takes the message off what is left."""
    if quota_type == "reply":
        chat.free_used += 1
    elif settings.cloud_money is not None:
        settings.cloud_money -= 1


def left(chat: Chat, now: int, settings: Settings) -> Json:
    """`remain` and `total` of free replies, as strings; without a cap there are no numbers to tell."""
    if settings.free_replies is None:
        return {}
    total = settings.free_replies
    is_open = chat.last_interaction is not None and now - chat.last_interaction <= FREE
    return {"remain": str(max(0, total - chat.free_used) if is_open else 0), "total": str(total)}
