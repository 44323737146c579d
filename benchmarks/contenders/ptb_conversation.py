"""python-telegram-bot's ConversationHandler behind aiohttp, in memory or (``--storage pickle``) PicklePersistence.

One state and one handler a question; the answer goes to ``user_data``, the next question is asked. The persistence
writes its file once a minute, the library's default: up to a minute is lost in a crash. The library's documentation
wants no concurrent updates with a ConversationHandler, because two of one chat must not overlap; here nobody sends
before the answer, so that the updates of different people are processed side by side, which is quicker.
"""

from __future__ import annotations

import argparse
import hmac
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from aiohttp import web
from telegram import InlineKeyboardMarkup, Location, ReplyKeyboardMarkup, Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from benchmarks import people, script
from benchmarks.contenders import common
from benchmarks.script import Turn

Callback = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, int]]
Handler = BaseHandler[Update, ContextTypes.DEFAULT_TYPE, Any]


def _markup(form: dict[str, Any] | None) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if form is None:
        return None
    kind = InlineKeyboardMarkup if "inline_keyboard" in form else ReplyKeyboardMarkup
    return kind.de_json(form, None)


def _callback(turn: Turn, following: int) -> Callback:
    answers = [(one.text, _markup(one.markup)) for one in turn.answers]

    async def go_on(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        message = update.effective_message
        assert message is not None
        value: str | Location | None = message.text or message.location
        if update.callback_query is not None:
            value = update.callback_query.data
            await update.callback_query.answer()
        if turn.field and context.user_data is not None:
            context.user_data[turn.field] = str(value)
        for text, markup in answers:
            await message.reply_text(text, reply_markup=markup)
        return following

    return go_on


def _handler(turn: Turn, callback: Callback) -> Handler:
    match turn.kind:
        case "command":
            return CommandHandler("start", callback)
        case "text":
            return MessageHandler(filters.TEXT & ~filters.COMMAND, callback)
        case "location":
            return MessageHandler(filters.LOCATION, callback)
        case "press":
            return CallbackQueryHandler(callback)


def main(options: argparse.Namespace) -> None:
    turns = script.load(Path(options.script).read_text(encoding="utf-8"))
    handlers = []
    for at, turn in enumerate(turns):
        last = at == len(turns) - 1
        handlers.append(_handler(turn, _callback(turn, ConversationHandler.END if last else at + 1)))
    builder = Application.builder().token(options.token).base_url(f"{options.api}/bot").updater(None)
    kept = options.storage == "pickle"
    if kept:
        builder = builder.persistence(PicklePersistence(Path(options.folder) / "bot.pickle"))
    application = builder.build()
    states: dict[object, list[Handler]] = {at: [one] for at, one in enumerate(handlers) if at}
    application.add_handler(
        ConversationHandler(handlers[:1], states, fallbacks=[], name="tip", persistent=kept, per_message=False)
    )

    async def take(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(people.HEADER, ""), people.SECRET):
            return web.Response(status=401)
        update = Update.de_json(await request.json(), application.bot)
        await application.process_update(update)
        return web.Response()

    async def make() -> web.Application:
        await application.initialize()
        await application.start()
        app = web.Application()
        app.router.add_post("/telegram/webhook", take)
        return app

    web.run_app(make(), host="127.0.0.1", port=options.port, access_log=None, print=None)


if __name__ == "__main__":
    main(common.options())
