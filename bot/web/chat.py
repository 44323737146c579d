"""The chat page: what it shows, what it fetches, what it has seen. What it sends is taken by ``sending``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web

from bot import file_links
from bot import media as files
from bot.applying_rights import PERSON
from bot.web import file_answers, kept, visitor
from bot.web.chat_view import as_json
from bot.web.limits import small_form
from bot.web.parts import ASSETS, CONTEXT, PAGES, STREAMING, now
from bot.web.render import remember_language
from bot.web.sse import HEARTBEAT_S, Stream
from storage import audit, conversations, media, pages
from storage import messages as said
from storage.blobs import BlobMissing
from storage.types import OWN_DATA, Direction
from storage.unit import Tx

CHANNEL = "web"
_SOURCE = re.compile(r"[\w.-]{1,64}")
_ID = re.compile(r"[0-9a-f]{32}")
# What the page's script says itself.
WORDS = (
    "web-you",
    "web-bot",
    "web-team",
    "web-sending",
    "web-sent",
    "web-not-sent",
    "web-again",
    "web-forget-unsent",
    "web-kept-broken",
    "web-offline",
    "web-uploading",
    "web-too-big",
    "web-photo",
    "web-voice",
    "web-video",
    "web-file",
    "web-place",
    "web-located",
    "web-locating",
    "web-location-denied",
    "web-location-unavailable",
    "web-location-slow",
    "web-location-insecure",
    "web-recording",
    "web-record-denied",
    "web-locate",
    "web-attach-long",
    "web-down",
    "web-news",
)
# Left open for the script to fill in.
HOLES = {name: f"{{{name}}}" for name in ("percent", "name", "limit", "place", "time")}


def routes() -> Iterable[web.RouteDef]:
    return [
        web.get("/", page),
        web.get("/chat/messages", messages),
        web.get("/chat/stream", stream),
        web.post("/chat/seen", seen),
        web.get("/chat/files/{id}", file),
        web.get("/manifest.webmanifest", manifest),
        web.get("/service-worker.js", service_worker),
        web.get("/offline", offline),
        web.get("/robots.txt", robots),
    ]


async def page(request: web.Request) -> web.Response:
    """The page. It keeps nothing about a person who only looks."""
    context = request.app[CONTEXT]
    who = visitor.read(request)
    known = await context.store.read(lambda tx: _known(tx, who)) if who else None
    shown = request.app[PAGES]
    language = shown.language(request, known=known or "")
    response = shown.respond(
        "chat.html",
        language,
        begun=known is not None,
        source=source(request),
        words={key: shown.text(language, key, **HOLES) for key in WORDS},
        upload_limit_mb=context.settings.web.upload_limit_mb,
        zone=context.settings.timezone,
        verification=context.settings.zalo_oa.verification,
    )
    visitor.greet(request, response)
    remember_language(request, response, language)
    return response


def source(request: web.Request) -> str:
    """The poster or link the person came from, "" where none is named or the name is none of ours."""
    named = request.query.get("source") or request.query.get("s") or ""
    return named if _SOURCE.fullmatch(named) else ""


async def messages(request: web.Request) -> web.Response:
    """The messages behind ``after``: for pages that cannot hold a stream.

    ``kept`` stands beside new ones only: whatever a person asks to be erased is followed by words about it. What is
    erased in silence (a draft of long ago) is gone from such a page with the next words, or when it is opened again.
    """
    who = visitor.require(request)
    after, at = _after(request.query.get("after", "")), now(request)
    found, _, left = await request.app[CONTEXT].store.read(partial(_show, who=who, after=after, at=at))
    body = {"messages": found, **({"kept": left.as_json()} if found else {})}
    return web.json_response(body, headers={"Cache-Control": "no-store"})


async def stream(request: web.Request) -> web.StreamResponse:
    """The messages behind ``after`` (or Last-Event-ID), and every further one as it comes.

    ``kept`` follows when the page is up to date, and again whenever something was erased.
    """
    who = visitor.require(request)
    context = request.app[CONTEXT]
    conversation_id = await context.store.read(lambda tx: conversations.find(tx, CHANNEL, who))
    if conversation_id is None:
        return web.Response(status=204)  # an EventSource takes that as "do not come back"
    after = _after(request.headers.get("Last-Event-ID") or request.query.get("after", ""))
    with request.app[STREAMING].one_more(who):
        return await _tell(request, who, conversation_id, after)


async def _tell(request: web.Request, who: str, conversation_id: str, after: str) -> web.StreamResponse:
    context = request.app[CONTEXT]
    told: set[str] = set()
    left: kept.Kept | None = None
    async with context.bell.listen(f"chat:{conversation_id}") as rung, Stream(request) as open_stream:
        while not open_stream.closing:
            at = now(request)
            found, more_at, there = await context.store.read(partial(_show, who=who, after=after, at=at))
            for one in found:
                if one["again"] and one["ack"] in told:
                    continue
                told.add(one["ack"])
                # Only what is newly said to the person moves the mark: an acknowledgement that is held back has an
                # earlier id than what the person said after it.
                after = after if one["from"] == "you" or one["again"] else one["id"]
                await open_stream.send("message", one, id=after)
            if left is None or there.has_lost(left):
                await open_stream.send("kept", there.as_json())
            left = there
            seconds = HEARTBEAT_S if more_at is None else (more_at - at).total_seconds() + 0.05
            if not await open_stream.wait(rung, min(max(seconds, 0.05), HEARTBEAT_S)):
                await open_stream.beat()
    return open_stream.response


async def seen(request: web.Request) -> web.Response:
    """The page has what it was told to acknowledge: ``ids``, with commas between them."""
    who = visitor.require(request)
    given = (await small_form(request)).get("ids", "").split(",")[:500]
    row_ids, at = [one for one in given if _ID.fullmatch(one)], now(request)

    def unit(tx: Tx) -> None:
        conversation_id = conversations.find(tx, CHANNEL, who)
        if conversation_id is not None:
            pages.has(tx, conversation_id, row_ids, channel=CHANNEL, now=at)

    if row_ids:
        await request.app[CONTEXT].store.write(unit)
    return web.json_response({"ok": True})


async def file(request: web.Request) -> web.Response:
    """A file of the person's own conversation, always as something to save.

    Their own as they sent it; a picture of the team without its metadata.
    """
    who, wanted = visitor.require(request), request.match_info["id"]
    context = request.app[CONTEXT]

    def unit(tx: Tx) -> tuple[media.Attachment, bool] | None:
        found = media.get(tx, wanted)
        own = conversations.find(tx, CHANNEL, who)
        if found is None or own is None or found.conversation_id != own:
            return None
        message = said.get(tx, found.message_id) if found.message_id else None
        return found, message is not None and message.direction is Direction.OUT

    found, is_of_team = await context.store.read(unit) or (None, False)
    if found is None or found.sha256 is None:
        raise web.HTTPNotFound
    if found.channel == OWN_DATA:
        at = now(request)
        await context.store.write(lambda tx: audit.write(tx, at=at, who=PERSON, what="data_fetched"))
    mime, name = found.mime or "application/octet-stream", ""
    try:
        content = await context.blobs.get(found.sha256)
        if is_of_team and files.is_picture(mime):
            content, mime = await files.in_pool(files.without_metadata, content)
            name = file_links.shown_name(found.name, found.mime)
    except (BlobMissing, files.Unreadable):
        raise web.HTTPNotFound from None
    return file_answers.answer(content, mime, name)


async def manifest(request: web.Request) -> web.Response:
    """What a phone needs to put the chat on its home screen."""
    shown, assets = request.app[PAGES], request.app[ASSETS]
    language = shown.language(request)
    body = {
        "name": shown.text(language, "web-title"),
        "short_name": shown.text(language, "web-short-title"),
        "description": shown.text(language, "web-tagline"),
        "lang": language,
        "start_url": "/?s=app",
        "scope": "/",
        "display": "standalone",
        "background_color": "#f8f4ec",
        "theme_color": "#6b1016",
        "icons": [
            {"src": assets.url("icons/icon.svg"), "sizes": "any", "type": "image/svg+xml"},
            {"src": assets.url("icons/icon-192.png"), "sizes": "192x192", "type": "image/png"},
            {"src": assets.url("icons/icon-512.png"), "sizes": "512x512", "type": "image/png"},
            {
                "src": assets.url("icons/icon-maskable-512.png"),
                "sizes": "512x512",
                "type": "image/png",
                "purpose": "maskable",
            },
        ],
    }
    return web.json_response(
        body, content_type="application/manifest+json", headers={"Cache-Control": "no-cache", "Vary": "Cookie"}
    )


async def service_worker(request: web.Request) -> web.Response:
    """The script that keeps the shell of the page for when there is no net; from the root, to be in charge of it."""
    assets = request.app[ASSETS]
    shell = ["/offline", assets.url("base.css"), assets.url("icons/icon.svg")]
    script = assets.read("service-worker.js").decode()
    script = script.replace("__VERSION__", assets.digest).replace("__SHELL__", " ".join(shell))
    return web.Response(text=script, content_type="text/javascript", headers={"Cache-Control": "no-cache"})


async def offline(request: web.Request) -> web.Response:
    """What the phone shows when there is no net at all."""
    shown = request.app[PAGES]
    response = shown.respond("offline.html", shown.language(request))
    response.headers["Cache-Control"] = "no-cache"
    return response


async def robots(request: web.Request) -> web.Response:
    return web.Response(
        text="User-agent: *\nDisallow: /desk\nDisallow: /chat\nDisallow: /q\nDisallow: /c/\nDisallow: /files/\n"
    )


def _known(tx: Tx, who: str) -> str | None:
    """The language of the talk; None where nothing was said yet."""
    conversation_id = conversations.find(tx, CHANNEL, who)
    conversation = conversations.get(tx, conversation_id) if conversation_id else None
    return None if conversation is None else conversation.language


def _show(tx: Tx, who: str, after: str, at: datetime) -> tuple[list[dict[str, Any]], datetime | None, kept.Kept]:
    conversation_id = conversations.find(tx, CHANNEL, who)
    if conversation_id is None:
        return [], None, kept.Kept()
    page = pages.show(tx, conversation_id, channel=CHANNEL, after=after, now=at)
    found = [as_json(tx, one) for one in page.shown if one.message.kind != "command"]
    found += [as_json(tx, one, again=True) for one in page.reworded]
    return found, page.more_at, kept.read(tx, conversation_id)


def _after(given: str) -> str:
    """A message id as a browser gives it back; what is none counts as "from the beginning"."""
    return given if _ID.fullmatch(given) else ""
