"""The fake in its own process: `python -m tests.fakes.telegram --port 9000`. Ends at SIGTERM or Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal

from tests.fakes.telegram.fake import TOKEN, FakeTelegram


async def serve(options: argparse.Namespace) -> None:
    """Runs until it is told to stop. Its first line says where it is and with which token."""
    fake = FakeTelegram(token=options.token, validate=options.validate, open_door=options.open_door)
    await fake.start(options.port, options.host)
    for chat_id in options.group:
        fake.group(chat_id)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    print(json.dumps({"api_base": fake.api_base, "token": fake.token}), flush=True)  # noqa: T201
    await stop.wait()
    await fake.stop()


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--group", type=int, action="append", default=[], help="a forum group that is there at once")
    parser.add_argument("--validate", action="store_true", help="have every call judged by aiogram")
    parser.add_argument("--open-door", action="store_true", help="any positive chat id has pressed Start")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
