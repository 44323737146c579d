"""aiogram's finite state machine behind its own webhook handler, as its documentation shows it.

One state and one handler a question; the answer goes to the state's data, the next question is asked. States are kept
in memory, or (``--storage redis://…``) in Redis; nothing is durable but what Redis writes itself. The webhook answers
at once and handles the update in the background, which is the library's default.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message, ReplyKeyboardMarkup
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from benchmarks import people, script
from benchmarks.contenders import common
from benchmarks.script import Turn

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | None


def _markup(form: dict[str, Any] | None) -> Markup:
    if form is None:
        return None
    kind = InlineKeyboardMarkup if "inline_keyboard" in form else ReplyKeyboardMarkup
    return kind.model_validate(form)


def _add(router: Router, turn: Turn, state: State | None, following: State | None) -> None:
    answers = [(one.text, _markup(one.markup)) for one in turn.answers]

    async def go_on(message: Message, context: FSMContext, value: Any) -> None:
        if turn.field:
            await context.update_data({turn.field: value if isinstance(value, str) else str(value)})
        if following is None:
            await context.clear()
        else:
            await context.set_state(following)
        for text, markup in answers:
            await message.answer(text, reply_markup=markup)

    async def on_message(message: Message, state: FSMContext) -> None:
        await go_on(message, state, message.text or message.location)

    async def on_press(press: CallbackQuery, state: FSMContext) -> None:
        await press.answer()
        if isinstance(press.message, Message):
            await go_on(press.message, state, press.data)

    match turn.kind:
        case "command":
            router.message.register(on_message, CommandStart())
        case "text":
            router.message.register(on_message, StateFilter(state), F.text)
        case "location":
            router.message.register(on_message, StateFilter(state), F.location)
        case "press":
            router.callback_query.register(on_press, StateFilter(state))


def main(options: argparse.Namespace) -> None:
    turns = script.load(Path(options.script).read_text(encoding="utf-8"))
    states: list[State | None] = [None, *(State(f"s{at}", group_name="Tip") for at in range(1, len(turns))), None]
    router = Router()
    for at, turn in enumerate(turns):
        _add(router, turn, states[at], states[at + 1])
    kept: BaseStorage = MemoryStorage() if options.storage == "memory" else RedisStorage.from_url(options.storage)
    dispatcher = Dispatcher(storage=kept)
    dispatcher.include_router(router)
    bot = Bot(options.token, session=AiohttpSession(api=TelegramAPIServer.from_base(options.api)))
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=people.SECRET).register(app, "/telegram/webhook")
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host="127.0.0.1", port=options.port, access_log=None, print=None)


if __name__ == "__main__":
    main(common.options())
