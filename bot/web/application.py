"""The aiohttp application, put together: pages, chat, desk, and the routes that others bring along."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from aiohttp import web

from bot import tracing
from bot.context import Context
from bot.web import api, chat, desk, doors, failures, handover_page, landing, security, sending, shared_files, zalo_site
from bot.web.assets import Assets
from bot.web.limits import STREAMS_AT_ONCE, UPLOADS_AT_ONCE, Busy
from bot.web.parts import ASSETS, CLOSING, CONTEXT, PAGES, STREAMING, TURNS, UPLOADING, Turns
from bot.web.render import Pages
from bot.web.visits import VISITS, Visits

# Bodies that handlers read whole. The web's own forms have a smaller limit, uploads their own; webhooks need 8 MiB.
BODY_BYTES = 8 * 1024 * 1024


def make(context: Context, turns: Turns, *, extra_routes: Iterable[web.AbstractRouteDef] = ()) -> web.Application:
    """The application, ready to be run; ``extra_routes`` are webhooks, ``/healthz`` and the like."""
    app = web.Application(
        client_max_size=BODY_BYTES,
        middlewares=(
            *tracing.middlewares(),
            failures.tell_kindly,
            security.same_site_only(context.settings.web.public_url),
        ),
    )
    app[CONTEXT] = context
    app[TURNS] = turns
    app[ASSETS] = Assets()
    app[PAGES] = Pages(context.settings, context.texts, app[ASSETS])
    app[UPLOADING] = Busy(UPLOADS_AT_ONCE)
    app[STREAMING] = Busy(STREAMS_AT_ONCE)
    app[CLOSING] = asyncio.Event()
    app[VISITS] = Visits()
    app.on_response_prepare.append(security.header_setter(https=context.settings.web.public_url.startswith("https://")))
    app.on_shutdown.append(_close_streams)
    app.add_routes(app[ASSETS].routes())
    app.add_routes(chat.routes())
    app.add_routes(sending.routes())
    app.add_routes(doors.routes())
    app.add_routes(landing.routes())
    app.add_routes(handover_page.routes())
    app.add_routes(zalo_site.routes())
    app.add_routes(desk.routes())
    app.add_routes(shared_files.routes())
    app.add_routes(api.routes(context))
    app.add_routes(list(extra_routes))
    return app


async def _close_streams(app: web.Application) -> None:
    app[CLOSING].set()
