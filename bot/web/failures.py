"""What goes wrong is said kindly, in the person's language: a page for a person, JSON for the chat's own script."""

from __future__ import annotations

import errno

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.web.parts import PAGES
from storage import reach
from storage.blobs import NoRoom, StoreAway

log = structlog.get_logger(__name__)

AWAY = "web-error-away"
KEYS = {
    400: "web-error-bad_request",
    401: "desk-session_over",
    403: "web-error-forbidden",
    404: "web-error-not_found",
    405: "web-error-not_found",
    410: "web-error-gone",
    413: "web-error-too_big",
    429: "web-error-too_many",
    503: AWAY,
}
FILES_AWAY = "web-error-files_away"
BROKEN = "web-error-broken"


@web.middleware
async def tell_kindly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turns every error into an answer that a person can read. Nothing of the error's inside is shown."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400 or error.content_type == "application/json":
            raise
        return _answer(request, error.status, headers=_kept(error), key=getattr(error, "key", ""))
    except ConnectionResetError:
        raise  # the browser is gone, there is nobody to tell
    except (StoreAway, NoRoom) as error:
        log.warning("the media store is away", path=_route(request), error=type(error).__name__)
        return _answer(request, 503, headers={"Retry-After": "60"}, key=FILES_AWAY)
    except Exception as error:
        if _is_for_a_while(error):
            log.warning("page cannot be served now", path=_route(request), error=type(error).__name__)
            return _answer(request, 503, headers={"Retry-After": "5"})
        # The one broad except: a page that breaks must not take the others along.
        log.exception("page failed", path=_route(request), method=request.method)
        return _answer(request, 500, headers={})


def _answer(request: web.Request, status: int, *, headers: dict[str, str], key: str = "") -> web.Response:
    pages = request.app[PAGES]
    language = pages.language(request)
    key = key or KEYS.get(status, BROKEN)
    if key == AWAY and request.method in ("GET", "HEAD"):
        key = BROKEN  # nothing was sent that could be lost
    if request.path.startswith("/chat/"):
        body = {"ok": False, "error": key, "text": pages.text(language, key)}
        return web.json_response(body, status=status, headers=headers)
    if "text/html" not in request.headers.get("Accept", ""):
        return web.Response(text=pages.text(language, key), status=status, headers=headers)
    if request.headers.get("HX-Request"):
        return web.Response(text=pages.text(language, key), status=status, headers=headers)
    response = pages.respond("error.html", language, status=status, key=key, at_desk=request.path.startswith("/desk"))
    response.headers.update(headers)
    return response


def _is_for_a_while(error: Exception) -> bool:
    """The database is away, or a disk is full: nothing of what was sent is kept, and a later try may go well."""
    return reach.is_away(error) or (isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT))


def _kept(error: web.HTTPException) -> dict[str, str]:
    return {name: error.headers[name] for name in ("Allow", "Retry-After", "HX-Redirect") if name in error.headers}


def _route(request: web.Request) -> str:
    # The pattern, not the address: an address may hold a token.
    resource = request.match_info.route.resource
    return resource.canonical if resource else "?"
