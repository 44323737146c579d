"""getMe and the two ways to receive updates (telegram.md C.2, C.3)."""

from __future__ import annotations

import re

from tests.fakes.telegram.errors import Json, wrong
from tests.fakes.telegram.table import Request, method


@method("getMe")
def get_me(call: Request) -> Json:
    return call.world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": call.world.reads_all_groups,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getUpdates")
async def get_updates(call: Request) -> list[bytes]:
    params = call.params
    return await call.world.updates.poll(
        offset=int(params.get("offset", 0)),
        limit=int(params.get("limit", 100)),
        timeout=int(params.get("timeout", 0)),
        allowed=params.get("allowed_updates"),
    )


@method("setWebhook")
async def set_webhook(call: Request) -> bool:
    params = call.params
    url = str(params.get("url", ""))
    secret = params.get("secret_token")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(secret)):
        raise wrong("secret token contains illegal characters")
    connections = int(params.get("max_connections", 40))
    if not 1 <= connections <= 100:
        raise wrong("max_connections must be 1-100")
    _remember_kinds(call)
    if not url:
        await call.world.webhook.close()
        return True
    if not re.match(r"https?://[^/]+", url):
        raise wrong("bad webhook: Invalid URL")
    await call.world.webhook.open(url, None if secret is None else str(secret), connections)
    return True


@method("deleteWebhook")
async def delete_webhook(call: Request) -> bool:
    _forget_on_demand(call)
    await call.world.webhook.close()
    return True


@method("getWebhookInfo")
def webhook_info(call: Request) -> Json:
    hook, updates = call.world.webhook, call.world.updates
    info: Json = {"url": hook.url, "has_custom_certificate": False, "pending_update_count": len(updates.pending)}
    if hook.url:
        info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
        if hook.last_error is not None:
            info |= {"last_error_date": hook.last_error[0], "last_error_message": hook.last_error[1]}
    if updates.allowed:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


def _remember_kinds(call: Request) -> None:
    _forget_on_demand(call)
    kinds = call.params.get("allowed_updates")
    if isinstance(kinds, list):
        call.world.updates.allowed = frozenset(kinds)


def _forget_on_demand(call: Request) -> None:
    if call.params.get("drop_pending_updates"):
        # Allowed by Telegram, never by this product: it throws tips away (C.1).
        call.world.violations.append("drop_pending_updates throws messages of people away")
        call.world.updates.forget_all()
