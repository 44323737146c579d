"""The Zalo side of the command line: signing in to an Official Account, asking Zalo what it knows of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import aiohttp

from bot import opening
from bot.channels.base import SendError
from bot.channels.zalo_oa import oauth, tokens, way
from bot.channels.zalo_oa.client import ACCOUNT
from bot.channels.zalo_oa.wire import Wire
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.settings import Settings
from bot.translate import Texts
from storage import migrate
from storage.unit import Tx


async def login(settings: Settings, *, show: Callable[[str], None], paste: Callable[[], str]) -> None:
    """The pair that Zalo gave the administrator stands in the database. Raises CommandError, and nothing was kept.

    ``paste`` waits for what the administrator was led back with: the code, or the whole address.
    """
    texts, say = shared.texts(settings), shared.words(settings)
    account = settings.zalo_oa
    verifier, state = oauth.new_verifier(), secrets.token_urlsafe(16)
    back = account.redirect_url or f"{settings.web.address}/zalo/oa/login"
    show(say("cli-zalo_login.open", back=back))
    show(oauth.permission_link(account, verifier=verifier, state=state, redirect_url=back))
    show(say("cli-zalo_login.paste"))
    back_with = oauth.came_back(paste())
    if not back_with.code:
        raise CommandError(say("cli-error-zalo_code"))
    if back_with.state not in ("", state):
        raise CommandError(say("cli-error-zalo_state"))
    if back_with.oa_id not in ("", account.oa_id) and account.oa_id:
        raise CommandError(say("cli-check-zalo_oa.other", there=back_with.oa_id, here=account.oa_id))
    async with opening.opened(settings, texts=texts) as context, aiohttp.ClientSession() as session:
        try:
            pair = await oauth.exchange(session, account, code=back_with.code, verifier=verifier)
        except oauth.OAuthError as error:
            raise CommandError(say("cli-error-zalo_refused", why=error.code)) from None
        await context.store.write(lambda tx: tokens.sign_in(tx, account, pair, way.over, at=context.now()))
    show(say("cli-zalo_login.done"))


async def account(settings: Settings, texts: Texts, session: aiohttp.ClientSession) -> Mapping[str, Any]:
    """What Zalo knows of the account, asked with the tokens of the database. Raises SendError.

    Raises no alarm and ends none: the team would not hear of it here, and the running program not see anything new.
    """
    if migrate.current(settings.database_url) != migrate.HEAD:
        raise SendError("no_grant")
    async with opening.opened(settings, texts=texts) as context:
        asked = tokens.Tokens(
            context.store, session, settings.zalo_oa, context.holder, context.now, alarm=_no_alarm, over=_not_over
        )
        await asked.look()
        try:
            return await Wire(session, settings.zalo_oa, asked).get(ACCOUNT)
        finally:
            await asked.finish()


def _no_alarm(_tx: Tx, _what: str, _detail: str, _at: datetime) -> None:
    pass


def _not_over(_tx: Tx, _name: str) -> None:
    pass
