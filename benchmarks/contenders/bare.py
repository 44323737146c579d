"""A bare aiohttp handler: one durable SQLite commit a turn, then one sendMessage. As little as a bot can do.

With ``--storage group`` one commit holds all turns that wait, as in the program.
"""

from __future__ import annotations

import argparse
import asyncio
import hmac
import json
import sqlite3
from pathlib import Path

import aiohttp
from aiohttp import web

from benchmarks import people, script
from benchmarks.contenders import common


def main(options: argparse.Namespace) -> None:
    turns = script.load(Path(options.script).read_text(encoding="utf-8"))
    database = sqlite3.connect(Path(options.folder) / "bare.db", isolation_level=None, check_same_thread=False)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE updates (id INTEGER PRIMARY KEY, chat INTEGER, body BLOB)")
    database.execute("CREATE TABLE chats (chat INTEGER PRIMARY KEY, step INTEGER)")
    url = f"{options.api}/bot{options.token}/sendMessage"
    bodies = [(one.answers[-1].text, one.answers[-1].markup) for one in turns]

    waiting: list[tuple[tuple[int, int, bytes], asyncio.Future[int]]] = []
    there = asyncio.Event()

    def keep(updates: list[tuple[int, int, bytes]]) -> list[int]:
        """The steps that these updates answer; they are on the disk when this returns."""
        database.execute("BEGIN IMMEDIATE")
        steps = [one_step(*one) for one in updates]
        database.execute("COMMIT")
        return steps

    def one_step(number: int, chat: int, body: bytes) -> int:
        found = database.execute("SELECT step FROM chats WHERE chat = ?", (chat,)).fetchone()
        step = int(found[0]) if found else 0
        database.execute("INSERT INTO updates VALUES (?, ?, ?)", (number, chat, body))
        database.execute(
            "INSERT INTO chats VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET step = excluded.step",
            (chat, (step + 1) % len(turns)),
        )
        return step

    async def keep_together() -> None:
        while True:
            await there.wait()
            there.clear()
            batch = waiting[:]
            waiting.clear()
            steps = await asyncio.to_thread(keep, [update for update, _ in batch])
            for (_, done), step in zip(batch, steps, strict=True):
                done.set_result(step)

    async def step_of(update: tuple[int, int, bytes]) -> int:
        if options.storage != "group":
            return keep([update])[0]
        done: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        waiting.append((update, done))
        there.set()
        return await done

    async def take(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(people.HEADER, ""), people.SECRET):
            return web.Response(status=401)
        body = await request.read()
        update = json.loads(body)
        message = update["callback_query"]["message"] if "callback_query" in update else update["message"]
        chat = message["chat"]["id"]
        text, markup = bodies[await step_of((update["update_id"], chat, body))]
        answer = {"chat_id": chat, "text": text} | ({"reply_markup": markup} if markup else {})
        async with session[0].post(url, json=answer) as response:
            await response.read()
        return web.Response()

    session: list[aiohttp.ClientSession] = []

    async def end(_app: web.Application) -> None:
        writer[0].cancel()
        await session[0].close()

    writer: list[asyncio.Task[None]] = []

    async def make() -> web.Application:
        session.append(aiohttp.ClientSession())
        writer.append(asyncio.ensure_future(keep_together()))
        app = web.Application()
        app.on_cleanup.append(end)
        app.router.add_post("/telegram/webhook", take)
        return app

    web.run_app(make(), host="127.0.0.1", port=options.port, access_log=None, print=None)


if __name__ == "__main__":
    main(common.options())
