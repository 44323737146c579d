"""*Hỏi đáp và tin đồn*: the official answers that the bot gives; each with its versions; one tried out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiohttp import web
from multidict import MultiDict

from bot.context import Context
from bot.desk import faq_acts
from bot.desk.roles import Right
from bot.web.desk.canned_page import done
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import answers, codes, withheld, wording
from flows.masking import mask
from flows.script import abuse
from flows.understand.chat import questions
from flows.understand.page.fold import clean
from storage import faq, tickets
from storage.faq import Entry, Text
from storage.people import Operator
from storage.unit import Tx

PATH = "/desk/answers"
STATES = ("standing", "proposed", "declined", "ended", "over")


@dataclass(frozen=True, slots=True)
class Own:
    """One of the program's own answers. ``instead``: the team's entry that stands for it."""

    topic: str
    text: str
    wordings: tuple[str, ...]
    instead: Entry | None


async def page(request: web.Request) -> web.Response:
    """What people are told, and what waits; with ``q`` what would be told to that."""
    operator = await with_right(request, Right.NEWS)
    context = request.app[CONTEXT]
    language = request.app[PAGES].language(request)
    entries = await context.store.read(faq.all_of)
    today = _today(request)
    asked = clean(request.query.get("q", "")).strip()[:300]
    return _answer(
        request,
        "desk/answers.html",
        operator,
        entries=entries,
        today=today,
        own=_own(context, language, entries, today),
        asked=asked,
        tried=_tried(context, asked) if asked else None,
    )


async def new(request: web.Request) -> web.Response:
    """An empty form; about one of the program's own, or about a rumour that a ticket told."""
    operator = await with_right(request, Right.NEWS)
    context, first = request.app[CONTEXT], request.app[CONTEXT].texts.languages[0]
    topic, code = request.query.get("topic", ""), codes_read(request.query.get("ticket", ""))
    text = Text({}, {}, "", "", "")
    if topic in context.texts.asked(first):
        told = {
            one: context.texts.text(one, f"faq-{topic}", hotline=context.rules.hotline)
            for one in context.texts.languages
        }
        text = Text({}, told, "", "", "")
    rumour = await context.store.read(lambda tx: _rumour(tx, code)) if code else ""
    if rumour:
        text = Text({first: (rumour,)}, {}, "", "", "")
    kind = answers.RUMOUR if rumour else answers.FACT
    values = {"entry": None, "text": text, "kind": kind, "topic": topic, "code": code if rumour else ""}
    return _answer(request, "desk/answer.html", operator, today=_today(request), warnings=(), **values)


async def show(request: web.Request) -> web.Response:
    """One entry with all its versions."""
    operator = await with_right(request, Right.NEWS)
    entry = await request.app[CONTEXT].store.read(lambda tx: faq.get(tx, request.match_info["id"]))
    if entry is None:
        raise web.HTTPNotFound
    waiting = entry.waiting
    values = {"text": entry.versions[0].text, "kind": entry.kind, "topic": entry.topic, "code": entry.ticket_code}
    return _answer(
        request,
        "desk/answer.html",
        operator,
        entry=entry,
        today=_today(request),
        warnings=faq_acts.warnings(waiting.text) if waiting is not None else (),
        **values,
    )


async def save(request: web.Request) -> web.Response:
    """A version waits for approval."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    context, entry_id = request.app[CONTEXT], form.get("id", "")
    text = _text(form, context)

    def unit(tx: Tx) -> str:
        saved = faq_acts.write(
            tx,
            context,
            text,
            entry_id=entry_id,
            topic=form.get("topic", ""),
            kind=form.get("kind", ""),
            ticket_code=codes_read(form.get("ticket", "")),
            operator=still_here(tx, request),
            at=now(request),
        )
        return f"{PATH}/{saved}"

    return await done(request, unit, PATH)


async def act(request: web.Request) -> web.Response:
    """Approved, declined, ended."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    entry_id, what, version = request.match_info["id"], request.match_info["act"], form.get("version", "")

    def unit(tx: Tx) -> None:
        person, at = still_here(tx, request), now(request)
        match what:
            case "approve":
                looked = bool(form.get("looked"))
                faq_acts.approve(tx, version, entry_id, looked=looked, operator=person, at=at)
            case "decline":
                faq_acts.decline(tx, version, entry_id, operator=person, at=at)
            case _:
                faq_acts.end(tx, entry_id, operator=person, at=at)

    return await done(request, unit, f"{PATH}/{entry_id}")


def codes_read(text: str) -> str:
    """The ticket's code, "" where it is none."""
    try:
        return codes.read(text) or ""
    except codes.Mistyped:
        return ""


def _answer(request: web.Request, template: str, operator: Operator, **values: Any) -> web.Response:
    shown = request.app[PAGES]
    language = shown.language(request)
    context = request.app[CONTEXT]
    offered: dict[str, Any] = {
        "kinds": answers.KINDS,
        "limit": wording.LIMIT,
        "state_of": _state,
        "first": context.texts.languages[0],
        # What the program's own answers are asked for with: their names on the page.
        "asked_as": {topic: phrases[0] for topic, phrases in context.texts.asked(language).items()},
    }
    response = shown.respond(template, language, operator=operator, **offered, **values)
    remember_language(request, response, language)
    return response


def _state(entry: Entry, today: date) -> str:
    """How the entry stands, as ``answers-state-...`` says it."""
    if entry.standing(today) is not None:
        return "standing"
    if entry.ended_at is not None:
        return "ended"
    if any(one.state == faq.APPROVED for one in entry.versions):
        return "over"
    return "proposed" if entry.waiting is not None else "declined"


def _today(request: web.Request) -> date:
    return now(request).astimezone(request.app[PAGES].zone).date()


def _own(context: Context, language: str, entries: list[Entry], today: date) -> list[Own]:
    standing = {one.topic: one for one in reversed(entries) if one.topic and one.standing(today) is not None}
    return [
        Own(
            topic,
            context.texts.text(language, f"faq-{topic}", hotline=context.rules.hotline),
            phrases,
            standing.get(topic),
        )
        for topic, phrases in context.texts.asked(language).items()
    ]


def _tried(context: Context, asked: str) -> tuple[str, ...]:
    """What the bot would answer to this now."""
    rules = context.answers.over(context.rules)
    found = questions.find(asked, rules.questions) or questions.find(f"{asked} không?", rules.questions)
    first = context.texts.languages[0]
    return tuple(
        rules.team_answers[topic].answers[first]
        if topic in rules.team_answers
        else context.texts.text(first, f"faq-{topic}", hotline=rules.hotline)
        for topic in (found.topics if found is not None else ())
    )


def _rumour(tx: Tx, code: str) -> str:
    """The rumour that a ticket tells of, numbers masked, what is withheld blotted out; "" where it tells of none."""
    ticket = tickets.by_code(tx, code)
    answer = ticket.tip.answers.get(abuse.RUMOUR) if ticket is not None else None
    if ticket is None or answer is None:
        return ""
    text = withheld.blot(mask(answer.said), ticket.secrets)
    return " ".join(text.split()).rstrip("?!. ")[:200]


def _text(form: MultiDict[str], context: Context) -> Text:
    languages = context.texts.languages
    told = {one: wording.tidy(form.get(f"answer.{one}", "")) for one in languages}
    asked = {one: _lines(form.get(f"wordings.{one}", "")) for one in languages}
    return Text(
        wordings={language: some for language, some in asked.items() if some},
        answers={language: text for language, text in told.items() if text},
        source=wording.tidy(form.get("source", ""))[: faq_acts.SOURCE_LIMIT],
        source_day=form.get("source_day", "").strip(),
        valid_until=form.get("valid_until", "").strip(),
    )


def _lines(text: str) -> tuple[str, ...]:
    found = (" ".join(one.split()).rstrip("?!. ") for one in clean(text).split("\n"))
    return tuple(dict.fromkeys(one[:200] for one in found if one))[: faq_acts.MOST_WORDINGS]
