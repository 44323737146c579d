"""The map: the circles of all tickets that a filter finds, on a base map of our own that needs no network."""

from __future__ import annotations

import json
from functools import partial
from urllib.parse import urlsplit

from aiohttp import web

from bot.desk.roles import Right
from bot.web.desk.door import with_right
from bot.web.desk.inbox import ASSIGNEES, FLAGS, Wish, wanted
from bot.web.parts import CONTEXT, PAGES
from bot.web.render import remember_language
from bot.web.security import policy
from flows.tickets import KINDS, STATUSES
from storage import map_points
from storage.map_points import MapPoint

PATH = "/desk/map"
MOST = 20_000  # points on the map; the newest
LISTED = 50  # beside it, for whoever cannot use a map


async def page(request: web.Request) -> web.Response:
    """The map, and a list of the first points for those who cannot use one."""
    operator = await with_right(request, Right.READ)
    wish = Wish.read(request.query)
    context, shown = request.app[CONTEXT], request.app[PAGES]
    unit = partial(map_points.points, wanted=wanted(wish, operator), limit=LISTED)
    language, desk = shown.language(request), context.settings.desk
    response = shown.respond(
        "desk/map.html",
        language,
        operator=operator,
        wish=wish,
        points=await context.store.read(unit),
        address=wish.query().replace("/desk", f"{PATH}/points", 1),
        tiles=desk.tiles,
        tiles_credit=desk.tiles_credit,
        statuses=STATUSES,
        kinds=KINDS,
        flags=FLAGS,
        assignees=ASSIGNEES,
    )
    if desk.tiles:
        parts = urlsplit(desk.tiles)
        response.headers["Content-Security-Policy"] = policy(images=f"{parts.scheme}://{parts.netloc}")
    remember_language(request, response, language)
    return response


async def points(request: web.Request) -> web.Response:
    """The points as rows of numbers: small enough that twenty thousand come in one answer."""
    operator = await with_right(request, Right.READ)
    wish = Wish.read(request.query)
    unit = partial(map_points.points, wanted=wanted(wish, operator), limit=MOST + 1)
    found = await request.app[CONTEXT].store.read(unit)
    response = web.Response(text=compact(found), content_type="application/json")
    response.headers["Cache-Control"] = "no-store"
    response.enable_compression()
    return response


def compact(found: list[MapPoint]) -> str:
    """``kinds`` and ``statuses`` are told once; a row is code, degrees, metres, their numbers, urgent, name."""
    rows = [
        (
            one.code,
            round(one.lat, 5),
            round(one.lon, 5),
            round(one.radius_m),
            KINDS.index(one.kind),
            STATUSES.index(one.status),
            int(one.urgent),
            one.martyr_name,
        )
        for one in found[:MOST]
    ]
    form = {"kinds": KINDS, "statuses": STATUSES, "more": len(found) > MOST, "points": rows}
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))
