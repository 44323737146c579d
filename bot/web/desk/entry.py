"""*Nhập tin hộ*: a tip from the telephone, from paper, from a visit or a commune, in one form; then its code.

"Đọc lời kể" proposes the facts that the story tells, in the fields that are still empty; nothing is written by that.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from functools import partial

from aiohttp import web

from bot.desk import acts, entering
from bot.desk.roles import Right
from bot.web.desk import fact_inputs, uploading
from bot.web.desk.acting import refused
from bot.web.desk.door import still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import codes
from flows import entering as entries
from flows.entering import Entry
from flows.model import Answer
from flows.rules import Rules
from flows.understand.page.fold import clean
from storage import tickets
from storage.people import Operator
from storage.unit import Tx

PATH = "/desk/entry"
AGREED = "agreed."


async def page(request: web.Request) -> web.Response:
    """The empty form."""
    operator = await with_right(request, Right.ENTER)
    return _form(request, operator, {}, {}, {}, ())


async def enter(request: web.Request) -> web.Response:
    """A ticket is there, and the browser is led to its code; or nothing is written and the form says why."""
    operator = await with_right(request, Right.ENTER)
    form, uploaded = await uploading.posted(request, operator)
    context, at = request.app[CONTEXT], now(request)
    answers, errors = fact_inputs.answers(form, context.rules)
    entry = _entry(form, answers, operator, context.rules)
    if form.get("read"):
        return _form(request, operator, form, entries.proposed(entry.story, at, context.rules), errors, ())
    wrong = entries.wrong(entry)
    if errors or wrong:
        return _form(request, operator, form, {}, errors, wrong)
    files = await uploading.keep(context, uploaded)
    tip = entries.tip_of(entry, at=at, rules=context.rules)
    name = f"entry:{operator.id}:{form.get('once', '')[:64] or secrets.token_hex(16)}"

    def unit(tx: Tx) -> str:
        operator = still_here(tx, request)
        code, ticket_id = entering.enter(
            tx, context, entry, tip, name=name, operator=operator, right=Right.ENTER, at=at
        )
        if ticket_id:
            uploading.add(tx, ticket_id, files, at=at)
        return code

    try:
        code = await context.store.write(unit)
    except acts.ActError as error:
        await context.store.write(partial(acts.refused, error=error, operator=operator, at=at))
        return refused(request, error, status=403)
    raise web.HTTPSeeOther(f"{PATH}/{code}")


async def done(request: web.Request) -> web.Response:
    """The code, large, with how to say each of its characters."""
    operator = await with_right(request, Right.ENTER)
    code = request.match_info["code"]
    ticket = await request.app[CONTEXT].store.read(lambda tx: tickets.by_code(tx, code))
    if ticket is None or ticket.channel not in entries.CHANNELS:
        raise web.HTTPNotFound
    shown = request.app[PAGES]
    language = shown.language(request)
    called = dict(zip(codes.ALPHABET, shown.text(language, "entry-letters").split("|"), strict=True))
    response = shown.respond(
        "desk/entry_done.html",
        language,
        operator=operator,
        ticket=ticket,
        letters=[(one, called.get(one, "")) for one in code.removeprefix("MM-") if one != "-"],
    )
    remember_language(request, response, language)
    return response


def _entry(form: Mapping[str, str], answers: Mapping[str, Answer], operator: Operator, rules: Rules) -> Entry:
    channel, how, language = form.get("channel", ""), form.get("how", ""), form.get("language", "")
    return Entry(
        channel=channel if channel in entries.CHANNELS else entries.CHANNELS[0],
        story=clean(form.get("story", ""))[: rules.limits.text].strip(),
        answers=answers,
        agreed=frozenset(one for one in entries.PURPOSES if form.get(AGREED + one)),
        how=how if how in entries.HOW else "",
        who_agreed=_line(form.get("who_agreed", "")),
        note=_line(form.get("note", "")),
        by=operator.name,
        language=language if language in rules.languages else rules.languages[0],
    )


def _form(
    request: web.Request,
    operator: Operator,
    typed: Mapping[str, str],
    proposed: Mapping[str, Answer],
    errors: Mapping[str, str],
    wrong: tuple[str, ...],
) -> web.Response:
    shown = request.app[PAGES]
    language = shown.language(request)
    rules = request.app[CONTEXT].rules
    channel = typed.get("channel", "")
    words = {
        one: rules.consent_words[one, language, channel if channel in entries.CHANNELS else entries.CHANNELS[0]]
        for one in entries.PURPOSES
    }
    response = shown.respond(
        "desk/entry.html",
        language,
        status=422 if errors or wrong else 200,
        operator=operator,
        once=typed.get("once") or secrets.token_hex(16),
        typed=typed,
        groups=fact_inputs.groups(fact_inputs.blank(typed, proposed, errors)),
        errors=errors,
        wrong=wrong,
        channels=entries.CHANNELS,
        how=entries.HOW,
        words=words,
    )
    remember_language(request, response, language)
    return response


def _line(text: str) -> str:
    return " ".join(clean(text).split())[:300]
