"""Messages to people: the list; one with its words, whom it reaches now, how it looks, what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from aiohttp import web
from multidict import MultiDict

from bot import broadcasting, saying, telling
from bot.context import Context
from bot.desk import acts, broadcast_acts, source_acts
from bot.desk.roles import Right
from bot.web import visitor
from bot.web.desk.canned_page import done
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import announcing, tickets, wording
from flows.announcing import Audience
from flows.capabilities import Message, degrade
from storage import broadcasts
from storage.broadcasts import Broadcast, Draft
from storage.people import Operator
from storage.unit import Tx

PATH = "/desk/broadcasts"
COUNTED = 5_000  # people who are looked at for the preview
MOST = 300  # of one list of a form


@dataclass
class Reach:
    """Whom it would reach now: by channel; why the others not."""

    now: Counter[str] = field(default_factory=Counter)
    later: Counter[str] = field(default_factory=Counter)  # once they write again
    left_out: Counter[str] = field(default_factory=Counter)
    cut: bool = False  # there are more people than were looked at

    @property
    def people(self) -> int:
        return self.now.total() + self.later.total()


async def page(request: web.Request) -> web.Response:
    """All messages, the newest first."""
    operator = await with_right(request, Right.NEWS)
    found = await request.app[CONTEXT].store.read(broadcasts.latest)
    return _answer(request, "desk/broadcasts.html", operator, found=found)


async def new(request: web.Request) -> web.Response:
    """An empty form."""
    operator = await with_right(request, Right.NEWS)
    return _answer(request, "desk/broadcast_new.html", operator, **_form_of(request, None))


async def show(request: web.Request) -> web.Response:
    """One message."""
    operator = await with_right(request, Right.NEWS)
    context, broadcast_id = request.app[CONTEXT], request.match_info["id"]
    one = await context.store.read(lambda tx: broadcasts.get(tx, broadcast_id))
    if one is None:
        raise web.HTTPNotFound
    is_open = one.state in broadcast_acts.OPEN
    counts: Mapping[str, int] = one.outcome
    if not counts and one.began_at is not None:
        counts = await context.store.read(lambda tx: broadcasts.counts(tx, broadcast_id))
    reach = await context.store.read(partial(_reach, context=context, one=one, at=now(request))) if is_open else None
    return _answer(
        request,
        "desk/broadcast.html",
        operator,
        one=one,
        is_open=is_open,
        version=broadcast_acts.version(one),
        warnings=sorted({name for text in one.words.values() for name in wording.warnings(text)}),
        reach=reach,
        looks=_looks(context, one) if is_open else (),
        counts=counts,
        count_names=broadcasts.COUNTS,
        counted=COUNTED,
        **_form_of(request, one),
    )


async def save(request: web.Request) -> web.Response:
    """The message reads so from now on."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    context, broadcast_id = request.app[CONTEXT], form.get("id", "")
    draft = _draft(form, context, now(request))

    def unit(tx: Tx) -> str:
        if draft is None:
            raise acts.ActError("broadcast-bad_time")
        person = still_here(tx, request)
        at = now(request)
        saved = broadcast_acts.save(tx, context, draft, broadcast_id=broadcast_id, operator=person, at=at)
        return f"{PATH}/{saved}"

    return await done(request, unit, PATH)


async def act(request: web.Request) -> web.Response:
    """Handed on, approved, given back, stopped, tried."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    context, broadcast_id, what = request.app[CONTEXT], request.match_info["id"], request.match_info["act"]
    here = (visitor.read(request) or "-") if form.get("on") == "web" else ""

    def unit(tx: Tx) -> None:
        person, at = still_here(tx, request), now(request)
        match what:
            case "propose":
                broadcast_acts.propose(tx, broadcast_id, operator=person, at=at)
            case "approve":
                seen, looked = form.get("version", ""), bool(form.get("looked"))
                broadcast_acts.approve(tx, broadcast_id, seen=seen, looked=looked, operator=person, at=at)
            case "decline":
                broadcast_acts.decline(tx, broadcast_id, operator=person, at=at)
            case "stop":
                broadcast_acts.stop(tx, broadcast_id, operator=person, at=at)
            case _:
                broadcast_acts.test(tx, context, broadcast_id, operator=person, visitor=here, at=at)

    tested = "?tested=1" if what == "test" else ""
    return await done(request, unit, f"{PATH}/{broadcast_id}{tested}")


def _answer(request: web.Request, template: str, operator: Operator, **values: Any) -> web.Response:
    shown = request.app[PAGES]
    language = shown.language(request)
    tested = bool(request.query.get("tested"))
    response = shown.respond(template, language, operator=operator, tested=tested, **values)
    remember_language(request, response, language)
    return response


def _form_of(request: web.Request, one: Broadcast | None) -> dict[str, Any]:
    """What the form offers and what stands in it."""
    context, zone = request.app[CONTEXT], request.app[PAGES].zone
    local = now(request).astimezone(zone)
    send_at = one.send_at.astimezone(zone) if one else announcing.next_hour(local + timedelta(hours=1))
    until = one.expires_at.astimezone(zone) if one else send_at + timedelta(days=context.settings.broadcasts.days)
    return {
        "typed": one,
        "audience": one.audience if one else Audience(),
        "send_at": send_at.strftime("%Y-%m-%dT%H:%M"),
        "until": until.strftime("%Y-%m-%d"),
        "limit": wording.LIMIT,
        "communes": source_acts.communes(context.rules.gazetteer),
        "choices": (
            ("roles", announcing.ROLES),
            ("kinds", tickets.KINDS),
            ("statuses", tickets.STATUSES),
            ("channels", broadcasting.channels_on(context.settings)),
        ),
        "abouts": announcing.ABOUT,
    }


def _draft(form: MultiDict[str], context: Context, at: datetime) -> Draft | None:
    """What was typed; None where a time is no time."""
    zone = context.settings.zone
    try:
        send_at = datetime.fromisoformat(form.get("send_at", "")).replace(tzinfo=zone)
        until = datetime.combine(date.fromisoformat(form.get("until", "")), announcing.UNTIL, tzinfo=zone)
    except ValueError:
        return None
    words = {one: wording.tidy(form.get(f"words.{one}", "")) for one in context.texts.languages}
    known = {name: frozenset(some) for name, some in _known(context).items()}
    chosen = {name: tuple(x for x in form.getall(name, [])[:MOST] if x in some) for name, some in known.items()}
    sources = tuple(one.strip()[:64] for one in form.get("sources", "").split(",") if one.strip())[:MOST]
    about = form.get("about", "")
    return Draft(
        title=wording.tidy(form.get("title", ""))[: broadcast_acts.TITLE_LIMIT],
        about=about if about in announcing.ABOUT else announcing.GENERAL,
        words={language: text for language, text in words.items() if text},
        audience=Audience(sources=sources, **chosen),
        send_at=announcing.next_hour(max(send_at, at.astimezone(zone))),
        expires_at=until,
    )


def _known(context: Context) -> Mapping[str, tuple[str, ...]]:
    return {
        "communes": tuple(source_acts.communes(context.rules.gazetteer)),
        "roles": announcing.ROLES,
        "statuses": tickets.STATUSES,
        "kinds": tickets.KINDS,
        "channels": announcing.CHANNELS,
    }


def _reach(tx: Tx, *, context: Context, one: Broadcast, at: datetime) -> Reach:
    found = Reach()
    after, seen = "", 0
    while page := broadcasts.agreed(tx, after=after, limit=broadcasting.PAGE):
        after, seen = page[-1], seen + len(page)
        for conversation_id, channel in broadcasting.choose(
            tx, settings=context.settings, audience=one.audience, page=page
        ):
            told = telling.listener(tx, context.rules, conversation_id, about=one.about, at=at)
            if isinstance(told, telling.Listener):
                found.now[channel] += 1
            elif told == telling.WINDOW:
                found.later[channel] += 1
            else:
                found.left_out[told] += 1
        if seen >= COUNTED:
            found.cut = True
            break
    return found


def _looks(context: Context, one: Broadcast) -> list[tuple[str, str, tuple[Message, ...]]]:
    """Language, channel, and the parts in which the message arrives there."""
    first = context.texts.languages[0]
    return [
        (language, channel, degrade(_rendered(context, one, language, first, channel), context.rules.channel(channel)))
        for language in one.words
        for channel in broadcasting.channels_on(context.settings)
    ]


def _rendered(context: Context, one: Broadcast, language: str, first: str, channel: str) -> Message:
    say = announcing.say(one.words, language, first)
    return saying.render(context.texts, say, language=language, channel=channel)
