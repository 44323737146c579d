"""A process of its own for the tests: calls Zalo many times at once, then prints how that went.

    python calling.py    {"database", "key", "account": {the settings of zalo_oa}, "calls"} on stdin

Prints {"done", "failed": {code: count}, "generation"}. Tells "ready" first, and begins when it is given a line.
"""

# ruff: noqa: T201 - it prints

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter

import aiohttp
import structlog

from bot import clock, lease
from bot.channels.base import SendError
from bot.channels.zalo_oa.renewal import ALARM
from bot.channels.zalo_oa.tokens import Tokens
from bot.channels.zalo_oa.wire import Wire
from bot.settings import ZaloOA
from storage import alarms
from storage.crypto import KeyRing
from storage.engine import Store


async def main() -> None:
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    given = json.loads(sys.stdin.readline())
    settings = ZaloOA(**given["account"])
    store = Store.open(given["database"], KeyRing.parse(given["key"]))
    async with aiohttp.ClientSession() as session:
        tokens = Tokens(
            store,
            session,
            settings,
            lease.new_holder(),
            clock.now,
            lambda tx, what, detail, at: alarms.stand(tx, ALARM, what, detail=detail, at=at),
            alarms.over,
        )
        wire = Wire(session, settings, tokens)
        await tokens.look()
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        failed: Counter[str] = Counter()

        async def call() -> None:
            try:
                await wire.get("/v2.0/oa/getoa")
            except SendError as error:
                failed[error.code] += 1

        await asyncio.gather(*(call() for _ in range(given["calls"])))
        _, generation = await tokens.current()
        await tokens.finish()
    await store.close()
    print(json.dumps({"done": given["calls"] - failed.total(), "failed": failed, "generation": generation}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
